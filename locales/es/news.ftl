### Noticias de la clínica como llegan a un paciente, y cómo dejar de recibirlas.

# Lo que escribió la clínica, y nada más.
# Variables:
#   $words (string) - las palabras de la clínica, en el idioma de quien lee
news-words = { $words }
news-no-more = No quiero más noticias
news-ended = Hecho. Ya no recibirás noticias de { $clinic }. Tus recordatorios y citas siguen igual.
news-undo = Quiero noticias otra vez
news-given = Bien. Vuelves a recibir noticias de { $clinic }.
