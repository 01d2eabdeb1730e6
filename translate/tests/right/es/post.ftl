-app = Paper Lantern

saved = Se han guardado los cambios.

leave = ¿Seguro que quiere salir?

done = ¡Listo!

name = Su nombre:

wait = Espere, por favor…

list = mantener su dirección al día;

page = Consulte la <a href="/help">página de ayuda</a>.

press = Después elija «Guardar».

close = <a href="/x" title="Cerrar">Cierre</a> la ventana

lines = Primera línea<br/>segunda línea

usage = Uso: send <carta> <dirección>

mail = Escriba a <help@example.org> si tiene alguna pregunta.

terms = <0>Condiciones</0> y <1>privacidad</1>

million = Hasta 1.000.000 de caracteres

thousands = Hasta 25 000 cartas al mes

myriad = Como máximo 10.000 sellos

area = Una hoja de 2 m²

weight = Hasta 2,5 kg

compare = Solo si 5 < 6

letters =
    { $n ->
        [one] { $n } carta
        [many] { $n } de cartas
       *[other] { $n } cartas
    }

parcels =
    { $n ->
        [0] Ningún paquete
        [one] Un paquete
        [many] { $n } de paquetes
       *[other] { $n } paquetes
    }

by = Hecho con { -app }

ready = Su carta para { $name } está lista.

more = sellos, sobres, etc.

year = Un año de { -app }
