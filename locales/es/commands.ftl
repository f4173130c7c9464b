### Lo que Telegram muestra junto a cada orden, y sobre el bot antes del primer mensaje.

command-start = Empezar o volver
command-test = Ver cómo está mi espalda
command-result = Mi último resultado
command-plan = Mi plan
command-today = Ejercicios de hoy
command-progress = Cómo me ha ido hasta ahora
command-learn = Leer sobre mi espalda
command-reminders = Cuándo me recuerdas
command-redflags = Señales de alarma
command-language = Cambiar el idioma
command-settings = Ajustes
command-privacy = Qué se guarda sobre mí
command-export = Una copia de todo sobre mí
command-erase = Borrar todo sobre mí
command-appointments = Mis citas
command-contact = Contactar con la clínica
command-help = Ayuda y número de emergencias
command-stop = Parar todos los mensajes
command-cancel = Dejar lo que estoy respondiendo

bot-about = El ayudante de { $clinic } para el espasmo muscular lumbar.
bot-description = Hola, soy Lumbot, el ayudante de { $clinic }. Veo cómo está tu espalda, te muestro ejercicios seguros y te los recuerdo cada día. No soy médico y nadie mira este chat en directo. En una emergencia llama al { $emergency }.
