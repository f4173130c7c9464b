### Lo que sigue de las señales de alarma.

## Emergencia

safety-emergency = <b>Busca ayuda ahora, por favor.</b> Lo que me cuentas puede significar que tus nervios u otra parte de tu cuerpo necesitan atención hoy.
safety-emergency-act = Llama al { $emergency } o ve a urgencias. No conduzcas tú. El botón de abajo muestra una tarjeta para el hospital.
safety-emergency-told = He avisado a { $clinic }. Nadie mira este chat en directo, así que no esperes aquí una respuesta. No hay ejercicios hasta que { $clinic } lo diga.
safety-show-card = Mostrar la tarjeta
safety-on-my-way = Voy de camino
safety-mistaken = Lo toqué sin querer
safety-on-my-way-reply = Bien. Ten la tarjeta a mano. { $clinic } lo sabe, y aquí estaré cuando vuelvas.
safety-mistaken-reply = Gracias por decírmelo. He avisado a { $clinic }. Por seguridad, los ejercicios siguen cerrados hasta que los abran. Si al final alguna señal era cierta, llama ya al { $emergency }.

## Tarjeta para el personal del hospital

safety-card-title = <b>Para el personal del hospital</b>
# Variables:
#   $signs (string) - las señales de alarma, como lista
safety-card = Esta persona tiene dolor lumbar y hoy nos ha contado: { $signs }. Por favor, descarten una causa grave, como el síndrome de cauda equina. Enviado desde { $clinic }, { $phone }.
safety-card-saddle-numbness = adormecimiento o sensibilidad alterada en la zona de la silla de montar
safety-card-bladder-bowel = un cambio en el control de la orina o las heces
safety-card-sexual-function = un cambio en la función sexual
safety-card-both-legs = dolor, debilidad o adormecimiento en ambas piernas, o debilidad que aumenta
safety-card-chest-pain = dolor en el pecho
safety-card-serious-accident = una caída o un accidente grave
safety-card-belly-collapse = un latido fuerte en el abdomen o un desmayo

## El mismo día

safety-same-day = Ve <b>hoy</b> a tu médico o a tu fisio, por favor. Puede que no sea nada, pero conviene mirarlo.
safety-same-day-told = He avisado a { $clinic }. Los ejercicios y recordatorios descansan hasta que lo revisen. Si empeora, llama al { $emergency }.
safety-contact = Contactar con { $clinic }
safety-ask-again = Responder otra vez

## Pronto

safety-soon = Gracias. Una respuesta merece que tu fisio la mire en una o dos semanas. Rara vez es algo grave.
safety-soon-plan = Puedes seguir. Tu plan se queda en ejercicios suaves hasta que el fisio lo revise.

## Ninguna

safety-clear = Gracias. Nada de lo que me has contado es una señal de alarma.
safety-net = Si algo cambia, vuelve con /redflags a cualquier hora. Si te sientes en peligro, llama al { $emergency }.

safety-cleared = { $clinic } ha revisado tus respuestas. Tus ejercicios vuelven a estar abiertos.

## Palabras de autolesión o maltrato

safety-distress = Gracias por contármelo. Suena muy duro, y no tienes que llevarlo sin ayuda.
safety-distress-act = <b>Si puedes hacerte daño o alguien puede hacértelo, llama ya al { $emergency }.</b> También puedes llamar a { $clinic }: { $phone }. O llama a alguien de confianza y pídele que se quede contigo.
safety-distress-told = He avisado a { $clinic }. Nadie mira este chat en directo, así que no esperes aquí una respuesta. Tu plan puede esperar.
