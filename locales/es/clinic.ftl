### El lado de la clínica: avisos y lo que decide el equipo. Aquí un paciente es un número.

clinic-menu = Este es el lado de { $clinic }.
clinic-menu-open = Menú de la clínica

## Avisos

# Variables:
#   $patient (number) - el número del paciente
clinic-alert-emergency = ⚠️ <b>Paciente { $patient }: señal de emergencia.</b> Le hemos dicho que busque ayuda ya. Los ejercicios están cerrados hasta que lo liberes.
# Variables:
#   $patient (number) - el número del paciente
clinic-alert-same-day = ⚠️ <b>Paciente { $patient }: hay que verlo hoy.</b> Los ejercicios están cerrados hasta que lo liberes.
# Variables:
#   $patient (number) - el número del paciente
clinic-alert-soon = Paciente { $patient }: una señal que conviene mirar en una o dos semanas. El plan se queda en pasos suaves hasta que lo liberes.
# Variables:
#   $patient (number) - el número del paciente
clinic-alert-appointment-wanted = Paciente { $patient }: pide una cita.
# Variables:
#   $patient (number) - el número del paciente
clinic-alert-contact-wanted = Paciente { $patient }: pide una llamada.
# Variables:
#   $patient (number) - el número del paciente
clinic-alert-worse = Paciente { $patient }: va a peor. Échale un vistazo, por favor.
# Variables:
#   $patient (number) - el número del paciente
clinic-alert-mistaken-tap = Paciente { $patient }: dice que tocó sin querer la señal de emergencia. Sigue abierta hasta que la liberes.
# Variables:
#   $patient (number) - el número del paciente
clinic-alert-distress = ⚠️ <b>Paciente { $patient }: ha escrito palabras que me preocupan.</b> Tiene el número de emergencias y tu teléfono. Llámale hoy, por favor.
# Variables:
#   $patient (number) - el número del paciente
clinic-alert-step-back = Paciente { $patient }: el dolor fue alto dos veces seguidas. El plan dio un paso atrás.
# Variables:
#   $patient (number) - el número del paciente
clinic-alert-phase-due = Paciente { $patient }: ha hecho lo que pide la fase. La siguiente la abres tú.
# Variables:
#   $patient (number) - el número del paciente
clinic-alert-erased = Paciente { $patient }: ha pedido que se borren sus datos. Aquí ya no queda nada. No tienes que hacer nada en este bot.
# Variables:
#   $patient (number) - el número del paciente
clinic-alert-silent = Paciente { $patient }: tres días sin noticias.
# Variables:
#   $patient (number) - el número del paciente
clinic-alert-reply = Paciente { $patient }: os ha escrito.
clinic-alert-open = Abrir

## El asunto de un paciente

# Variables:
#   $patient (number) - el número del paciente
clinic-alert-patient = <b>Paciente { $patient }</b>
clinic-matter-emergency = Hay una señal de emergencia abierta. Los ejercicios están cerrados.
clinic-matter-same-day = Hay una señal para el mismo día abierta. Los ejercicios están cerrados.
clinic-matter-soon = Hay una señal para las próximas semanas abierta. El plan se queda en pasos suaves.
clinic-matter-appointment-wanted = Pide una cita.
clinic-matter-contact-wanted = Pide una llamada.
clinic-matter-worse = El dolor va a peor.
clinic-matter-mistaken-tap = Dice que tocó sin querer. Los ejercicios están cerrados.
clinic-matter-distress = Ha escrito palabras que suenan a autolesión o maltrato. Llámale hoy, por favor.
clinic-matter-step-back = El plan dio un paso atrás después de dos veces de dolor alto.
clinic-matter-phase-due = La fase está hecha. La siguiente te espera.
clinic-matter-silent = Lleva tres días sin contestar.
clinic-matter-reply = El paciente os ha escrito.
clinic-open-phase = Abrir la fase siguiente
clinic-safe = Es seguro: abrir otra vez los ejercicios
clinic-not-yet = Todavía no
# Variables:
#   $patient (number) - el número del paciente
clinic-confirm = ¿Has visto tú, o alguien del equipo, al paciente { $patient }? Sus ejercicios y recordatorios se abren al momento.
clinic-confirm-safe = Sí, es seguro
