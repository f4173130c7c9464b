### El menú.

home-menu = ¿Qué quieres hacer?
home-back = Me alegro de verte otra vez. ¿Qué quieres hacer?
home-left = De acuerdo. Tus respuestas están guardadas y puedes seguir cuando quieras.
home-cancelled = Lo he parado. No pregunto más. ¿Qué quieres hacer?

# Variables:
#   $part (string) - la parte que quedó a medias, como «las pruebas»
home-resume = Seguir con { $part }
home-part-welcome = el inicio
home-part-red-flags = las señales de alarma
home-part-self-tests = las pruebas
home-part-severity = las preguntas
home-part-aggravators = lo que lo empeora
home-part-weekly = la revisión semanal
home-part-baseline = las preguntas sobre mi vida diaria
home-part-summary = mis respuestas

home-today = Hoy
home-plan = Mi plan
home-progress = Mi progreso
home-result = Mi resultado
home-test = Revisar mi espalda
home-test-again = Revisar otra vez
home-safety = Qué debo hacer ahora
home-learn = Leer
home-red-flags = Señales de alarma
home-settings = Ajustes
home-contact = Contacto
home-help = Ayuda

menu-open = Menú
assessment-left = Estabas a mitad de la revisión de tu espalda. ¿Seguimos?
assessment-anew = Empezar de nuevo
