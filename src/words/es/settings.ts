/** What the people of a chat may choose. */
export const SETTINGS = `
settings-private = { BOLD("Ajustes") } de lo que se te avisa aquí. Para cambiar uno: { CODE("/settings zone Berlin") }
settings-group = { BOLD("Ajustes") } de este chat; los cambian sus administradores: { CODE("/settings zone Berlin") }
settings-saved = Guardado.
settings-of-groups = Ese ajuste es para grupos: aquí en privado nadie más que tú cambia tus alertas.
settings-limit = Alertas por persona: como mucho { $most }.
settings-ids = Para quien lleva este bot: tú eres { CODE($person) }, este chat es { CODE($chat) }.
problem-setting = «{ $typed }» no es un ajuste. Hay: { $names }.
button-setting-default = Por defecto
setting-rules =
    { BOLD("Reglas") }: { $who ->
        [everybody] todos en este grupo pueden cambiar sus alertas
       *[admins] solo los administradores de este grupo cambian sus alertas
    }
setting-ask-rules = ¿Quién puede cambiar las alertas de este grupo? Elige uno, o escribe la línea entera, como { CODE("/settings rules everybody") }
button-setting-rules = Quién cambia alertas
setting-language =
    { BOLD("Idioma") }: { $name }{ $by ->
        [app] , como dice tu app
       *[choice] {""}
    }
setting-ask-language = ¿Qué idioma hablo? Elige uno, o escribe la línea entera, como { CODE("/settings language English") }
button-setting-language = Idioma
problem-language = «{ $typed }» no es un idioma que hable. Hay: { $names }.
setting-zone = { BOLD("Zona horaria") }: { $zone }, donde es { TIME($now) }
setting-ask-zone = ¿Dónde están tus relojes? Elige uno, o escribe la línea entera con una ciudad, una zona o un desfase, como { CODE("/settings zone Lisbon") } o { CODE("/settings zone UTC+5:45") }
button-setting-zone = Zona horaria
problem-zones = Hay más de un { BOLD($typed) }, y sus relojes difieren. ¿Cuál?
problem-zone = No conozco ninguna ciudad ni zona horaria «{ $typed }». Escribe una ciudad grande, una zona como { CODE("Europe/Berlin") } o un desfase como { CODE("UTC+5:45") }.
setting-currency =
    { BOLD("Moneda") }: { $currency ->
        [none] precios como los dan las bolsas
       *[other] { $known ->
            [yes] los precios se muestran también en { $currency }
           *[no] { $currency }, pero ninguna bolsa que leo lo negocia ahora contra dólares; los precios quedan como los dan las bolsas
        }
    }
setting-ask-currency = ¿En qué muestro también los precios? Elige uno, o escribe la línea entera, como { CODE("/settings currency EUR") }
button-setting-currency = Moneda
problem-currency = «{ $typed }» no es el código de una divisa ni de una moneda. Escríbelo como { CODE("EUR") } o { CODE("BTC") }.
setting-numbers =
    { BOLD("Números") }: { $example }{ $by ->
        [language] , como los escribe el idioma
       *[choice] {""}
    }
setting-ask-numbers = ¿Cómo escribo los números? Elige uno, o escribe la línea entera, como { CODE("/settings numbers 1.234,56") }
button-setting-numbers = Números
setting-dates = { BOLD("Fechas") }: { DAY($day) }
setting-ask-dates = ¿Cómo escribo los días? { CODE("words") } como los escribe el idioma, { CODE("iso") } como 2026-12-24. Elige uno, o escribe la línea entera, como { CODE("/settings dates iso") }
button-setting-dates = Fechas
setting-pictures =
    { BOLD("Imágenes") }: { $is ->
        [off] las alertas llegan solo con palabras
       *[on] las alertas llegan con una imagen
    }
setting-ask-pictures = ¿Llegan las alertas con imágenes? Elige uno, o escribe la línea entera, como { CODE("/settings pictures off") }
button-setting-pictures = Imágenes
setting-theme =
    { BOLD("Tema") }: { $is ->
        [light] imágenes claras
       *[dark] imágenes oscuras
    }
setting-ask-theme = ¿Imágenes oscuras o claras? Elige uno, o escribe la línea entera, como { CODE("/settings theme light") }
button-setting-theme = Tema
setting-quiet =
    { BOLD("Horas de silencio") }: { $hours ->
        [none] ninguna
        [off] desactivadas aquí
       *[hours] { $hours } según tus relojes, lo crítico llega igual{ $isNow ->
            [yes] ; ahora hay silencio
           *[no] {""}
        }
    }
setting-ask-quiet = ¿Cuándo duermes? Lo que suene entonces espera a que te levantes. Elige horas, o escribe la línea entera, como { CODE("/settings quiet 22:30-06:45") }
button-setting-quiet = Horas de silencio
problem-quiet = «{ $typed }» no es un tramo de horas. Escríbelo como { CODE("/settings quiet 23:00-07:00") }.
setting-budget =
    { BOLD("Mensajes al día") }: { $most ->
        [0] tantos como suenen
       *[other] como mucho { $most }, el resto en un resumen; lo crítico llega igual
    }
setting-ask-budget = ¿Cuántos mensajes al día bastan? Elige, o escribe la línea entera, como { CODE("/settings budget 15") }
button-setting-budget = Mensajes al día
problem-budget = «{ $typed }» no es un número de 1 a 1.000. Escríbelo como { CODE("/settings budget 15") }.
setting-digest =
    { BOLD("Resumen diario") }: { $at ->
        [none] ninguno, pero lo guardado para uno llega a las { $usual }
       *[at] cada día a las { $at }
    }
setting-ask-digest = ¿A qué hora resumo el día? Elige, o escribe la línea entera, como { CODE("/settings digest 07:30") }
button-setting-digest = Resumen diario
problem-digest = «{ $typed }» no es una hora. Escríbelo como { CODE("/settings digest 08:00") }.
setting-weekly =
    { BOLD("Resumen semanal") }: { $at ->
        [none] ninguno
       *[at] { $at }
    }
setting-ask-weekly = ¿Cuándo resumo la semana? Elige, o escribe la línea entera, como { CODE("/settings weekly sun 18:00") }
button-setting-weekly = Resumen semanal
problem-weekly = «{ $typed }» no es un momento de la semana. Escríbelo como { CODE("/settings weekly sun 18:00") }; los días son { $days }.
`;
