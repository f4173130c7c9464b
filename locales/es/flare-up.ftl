### Una recaída: qué ayuda ahora y un día más suave.

flare-open = Me duele más otra vez
flare-normal = <b>Una recaída es parte de la mejoría.</b> Es molesta, pero casi siempre se calma en pocos días.
flare-now =
    Lo que ayuda ahora:
    • Sigue moviéndote con suavidad. Caminar un poco es mejor que la cama.
    • Usa calor si te gusta y respira despacio con la barriga.
    • Túmbate unos minutos con las piernas sobre una silla.
    • Deja para más tarde levantar peso y estar mucho tiempo en una silla.
flare-lighter = Sigues en tu fase. Puedo hacerte un día más suave, con solo dos ejercicios tranquilos.
flare-lighter-today = Hoy, un día más suave
flare-lighter-next = Mañana, un día más suave
flare-lighter-tomorrow = Bien. Mañana hay solo dos ejercicios tranquilos. Por hoy ya has hecho bastante.
flare-read = Más sobre las recaídas
flare-ease = Una postura de alivio

# Variables:
#   $name (string) - el nombre de la postura
ease-heading = <b>{ $name }</b>
