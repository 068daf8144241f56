<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Annotate</name>
    <message>
        <source>reading it took too long</source>
        <translation>la lectura ha tardado demasiado</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>la lectura ha fallado</translation>
    </message>
    <message>
        <source>it does not begin with a header field</source>
        <translation>no empieza por un campo de encabezado</translation>
    </message>
    <message>
        <source>The mail could not be read: %1</source>
        <translation>No se pudo leer el mensaje: %1</translation>
    </message>
    <message>
        <source>The mail leaves as it came: %1</source>
        <translation>El mensaje se transmite tal como llegó: %1</translation>
    </message>
</context>
<context>
    <name>BounceLens::AlarmBar</name>
    <message>
        <source>This is a fake. Do not click on anything in it, and do not answer it. Delete it. Whoever typed a password there must change it now.</source>
        <translation>Esto es una falsificación. No haga clic en nada, no responda y elimínela. Si alguien ha escrito una contraseña en ella, debe cambiarla ahora mismo.</translation>
    </message>
    <message>
        <source>This report is made up: the message had been delivered before. Do not rely on anything that it says.</source>
        <translation>Este aviso es inventado: el mensaje ya se había entregado. No se fíe de nada de lo que dice.</translation>
    </message>
</context>
<context>
    <name>BounceLens::BrowserPage</name>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todas las fichas</translation>
    </message>
    <message>
        <source>Words of a reply or a card, or a code such as 5.7.1</source>
        <translation>Palabras de una respuesta o de una ficha, o un código como 5.7.1</translation>
    </message>
    <message>
        <source>Search all cards</source>
        <translation>Buscar en todas las fichas</translation>
    </message>
    <message>
        <source>Cards that fit</source>
        <translation>Fichas que coinciden</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Reading the cards…</source>
        <translation>Leyendo las fichas…</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos los motivos</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>No card holds all these words. Use fewer words, or choose all providers and reasons.</source>
        <translation>Ninguna ficha contiene todas estas palabras. Use menos palabras o elija todos los proveedores y todos los motivos.</translation>
    </message>
    <message>
        <source>No card is about this code. Above stands what the code itself says.</source>
        <translation>Ninguna ficha trata de este código. Arriba figura lo que dice el propio código.</translation>
    </message>
    <message>
        <source>Use this card instead</source>
        <translation>Usar esta ficha</translation>
    </message>
    <message>
        <source>For the failure that is open</source>
        <translation>Para el fallo que está abierto</translation>
    </message>
</context>
<context>
    <name>BounceLens::CardListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::CardPanel</name>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>fits what the checks found</source>
        <translation>coincide con el resultado de las comprobaciones</translation>
    </message>
    <message>
        <source>another possible cause</source>
        <translation>otra causa posible</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>This text was read from a picture. You found it right.</source>
        <translation>Este texto se leyó de una imagen. Usted lo ha dado por correcto.</translation>
    </message>
    <message>
        <source>The text is right</source>
        <translation>El texto es correcto</translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation>Lo que afirma</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>What all cards say of %1</source>
        <translation>Qué dicen todas las fichas sobre %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other code(s) were ignored</source>
        <translation>
            <numerusform>Otros códigos ignorados: %n</numerusform>
            <numerusform>Otros códigos ignorados: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Línea %1: %2. %3</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other card(s) were considered</source>
        <translation>
            <numerusform>Otras fichas consideradas: %n</numerusform>
            <numerusform>Otras fichas consideradas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this card instead</source>
        <translation>Usar esta ficha</translation>
    </message>
    <message>
        <source>Use this card instead: %1</source>
        <translation>Usar esta ficha: %1</translation>
    </message>
    <message>
        <source>Card: %1. %2</source>
        <translation>Ficha: %1. %2</translation>
    </message>
    <message>
        <source>Make a card from this…</source>
        <translation>Crear una ficha a partir de esto…</translation>
    </message>
</context>
<context>
    <name>BounceLens::CardSheet</name>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Card: %1.</source>
        <translation>Ficha: %1.</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Quién debe actuar: %1</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Qué no hacer</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Qué no se sabe</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What to do, by who does it</source>
        <translation>Qué hacer y quién debe hacerlo</translation>
    </message>
    <message numerus="yes">
        <source>It is chosen for %n pattern(s)</source>
        <translation>
            <numerusform>Se elige con %n patrón</numerusform>
            <numerusform>Se elige con %n patrones</numerusform>
        </translation>
    </message>
    <message>
        <source>Often the real cause</source>
        <translation>A menudo, la causa real</translation>
    </message>
    <message>
        <source>Pages for this</source>
        <translation>Páginas sobre este tema</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1, consultado el %2</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Su propia ficha</translation>
    </message>
    <message>
        <source>Edit this card</source>
        <translation>Editar esta ficha</translation>
    </message>
</context>
<context>
    <name>BounceLens::CheckFix</name>
    <message>
        <source>Copy the new record</source>
        <translation>Copiar el registro nuevo</translation>
    </message>
    <message>
        <source>Copy the new record of %1</source>
        <translation>Copiar el registro nuevo de %1</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Runs the checks again as if the record were published. Sends the same questions once more.</source>
        <translation>Repite las comprobaciones como si el registro estuviera publicado. Envía otra vez las mismas preguntas.</translation>
    </message>
    <message>
        <source>Try the new record of %1</source>
        <translation>Probar el registro nuevo de %1</translation>
    </message>
    <message>
        <source>Asks your resolver and the name servers of the domain until the record is there, each at most once in 30 seconds.</source>
        <translation>Pregunta a su resolutor y a los servidores de nombres del dominio hasta que aparezca el registro, a cada uno como máximo una vez cada 30 segundos.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
</context>
<context>
    <name>BounceLens::CheckRow</name>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Details and records</source>
        <translation>Detalles y registros</translation>
    </message>
</context>
<context>
    <name>BounceLens::CheckWatches</name>
    <message>
        <source>Only a private network knows this name, so nobody outside can be asked about it.</source>
        <translation>Solo una red privada conoce este nombre, así que no se puede preguntar por él a nadie de fuera.</translation>
    </message>
</context>
<context>
    <name>BounceLens::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Copy as evidence</source>
        <translation>Copiar como evidencia</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation>Ejecutar comprobaciones</translation>
    </message>
    <message>
        <source>Nothing of a fake is asked about: its names are those of whoever made it.</source>
        <translation>No se pregunta nada sobre una falsificación: sus nombres son de quien la hizo.</translation>
    </message>
    <message>
        <source>This card calls for no checks.</source>
        <translation>Esta ficha no requiere comprobaciones.</translation>
    </message>
    <message>
        <source>Nothing has been asked.</source>
        <translation>No se ha preguntado nada.</translation>
    </message>
    <message>
        <source>Nothing can be asked: the resolver in the settings is not valid.</source>
        <translation>No se puede preguntar nada: el resolutor de la configuración no es válido.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been asked yet. Running the checks sends %n question(s) and reveals these names to the servers that answer.</source>
        <translation>
            <numerusform>Aún no se ha preguntado nada. Las comprobaciones envían %n pregunta y revelan este nombre a los servidores que responden.</numerusform>
            <numerusform>Aún no se ha preguntado nada. Las comprobaciones envían %n preguntas y revelan estos nombres a los servidores que responden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers can call for more questions, about names that they bring along; those of SPF can hold the sender&apos;s address.</source>
        <translation>Las respuestas pueden requerir más preguntas, sobre nombres que aparezcan en ellas; las de SPF pueden contener la dirección del remitente.</translation>
    </message>
    <message>
        <source>This computer knows no DNS resolver.</source>
        <translation>Este equipo no conoce ningún resolutor DNS.</translation>
    </message>
    <message>
        <source>Your DNS resolver is %1.</source>
        <translation>Su resolutor DNS es %1.</translation>
    </message>
    <message>
        <source>The checks were stopped before an answer came.</source>
        <translation>Las comprobaciones se detuvieron antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>The check results were copied.</source>
        <translation>Se han copiado los resultados de las comprobaciones.</translation>
    </message>
    <message>
        <source>Save the check results</source>
        <translation>Guardar los resultados de las comprobaciones</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Texto (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>No se pudo guardar %1: %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::DraftForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>One line without a full stop: what happened.</source>
        <translation>Una línea sin punto final: qué ha pasado.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>At most two sentences, for a reader who is no expert.</source>
        <translation>Como máximo dos frases, para quien no es experto.</translation>
    </message>
    <message>
        <source>Steps for the sender</source>
        <translation>Pasos para el remitente</translation>
    </message>
    <message>
        <source>One step a line, at most four.</source>
        <translation>Un paso por línea, cuatro como máximo.</translation>
    </message>
    <message>
        <source>Steps for our admin</source>
        <translation>Pasos para nuestro administrador</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Qué no hacer</translation>
    </message>
    <message>
        <source>Words of the reply</source>
        <translation>Texto de la respuesta</translation>
    </message>
    <message>
        <source>What varies stands in braces: {address}, {domain}, {ip}, {host}, {url}, {id}, {number}, {any}.</source>
        <translation>Lo que varía va entre llaves: {address}, {domain}, {ip}, {host}, {url}, {id}, {number}, {any}.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Código de respuesta</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>Código de estado ampliado</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>A reply that must get this card. Addresses were replaced; take out other names, too.</source>
        <translation>Una respuesta a la que debe corresponder esta ficha. Las direcciones se han sustituido; quite también otros nombres.</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Cualquier proveedor</translation>
    </message>
</context>
<context>
    <name>BounceLens::EditorPage</name>
    <message>
        <source>Make a card</source>
        <translation>Crear una ficha</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Guardar la ficha</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>The card is saved on this computer and used at once. Its words go before those of the cards that came with the program.</source>
        <translation>La ficha se guarda en este equipo y se usa de inmediato. Sus textos tienen prioridad sobre los de las fichas incluidas en el programa.</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Qué resultaría de ella</translation>
    </message>
    <message>
        <source>Before it can be saved</source>
        <translation>Qué falta para guardarla</translation>
    </message>
    <message>
        <source>Change the card %1</source>
        <translation>Modificar la ficha %1</translation>
    </message>
    <message>
        <source>Give the card a title.</source>
        <translation>Ponga un título a la ficha.</translation>
    </message>
    <message>
        <source>Say what the reply means.</source>
        <translation>Indique qué significa la respuesta.</translation>
    </message>
    <message>
        <source>Fill in the words of the reply, or a code.</source>
        <translation>Escriba el texto de la respuesta o un código.</translation>
    </message>
    <message>
        <source>You already have a card of this title. Choose another title.</source>
        <translation>Ya tiene una ficha con este título. Elija otro título.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>No failure is open to try it with.</source>
        <translation>No hay ningún fallo abierto con el que probarla.</translation>
    </message>
    <message>
        <source>✗ Its words do not fit the status line that is open.</source>
        <translation>✗ Su texto no coincide con la línea de estado abierta.</translation>
    </message>
    <message>
        <source>○ Its words fit the status line that is open, but another card is chosen.</source>
        <translation>○ Su texto coincide con la línea de estado abierta, pero se elige otra ficha.</translation>
    </message>
    <message>
        <source>✓ Its words fit the status line that is open.</source>
        <translation>✓ Su texto coincide con la línea de estado abierta.</translation>
    </message>
    <message>
        <source>✓ The status line that is open would get this card.</source>
        <translation>✓ A la línea de estado abierta le correspondería esta ficha.</translation>
    </message>
    <message>
        <source>There is no sample to try it with.</source>
        <translation>No hay ningún ejemplo con el que probarla.</translation>
    </message>
    <message>
        <source>✓ The sample fits.</source>
        <translation>✓ El ejemplo coincide.</translation>
    </message>
    <message>
        <source>○ The sample fits, but another card is chosen for it.</source>
        <translation>○ El ejemplo coincide, pero se elige otra ficha para él.</translation>
    </message>
    <message>
        <source>✗ The sample does not fit.</source>
        <translation>✗ El ejemplo no coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) since the start would get this card.</source>
        <translation>
            <numerusform>A %n entrada desde el inicio le correspondería esta ficha.</numerusform>
            <numerusform>A %n entradas desde el inicio les correspondería esta ficha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card could not be saved: %1</source>
        <translation>No se pudo guardar la ficha: %1</translation>
    </message>
</context>
<context>
    <name>BounceLens::Help</name>
    <message>
        <source>The marked line of the source is the status line. Hover over its codes to see what they mean.</source>
        <translation>La línea marcada del origen es la línea de estado. Pase el puntero sobre sus códigos para ver qué significan.</translation>
    </message>
    <message>
        <source>How to read a card</source>
        <translation>Cómo leer una ficha</translation>
    </message>
    <message>
        <source>BounceLens %1 explains why a mail came back. Free software under the GNU GPL, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>BounceLens %1 explica por qué se devolvió un correo. Software libre bajo la GNU GPL, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>BounceLens::HelpPage</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>Guardar el manual</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>BounceLens::IncidentModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(%1 of %2 with this cause)</source>
        <translation>(%1 de %2 con esta causa)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::Inputs</name>
    <message>
        <source>The card was exchanged. Reply and note follow it.</source>
        <translation>Se ha cambiado la ficha. La respuesta y la nota se han adaptado.</translation>
    </message>
</context>
<context>
    <name>BounceLens::Knowledge</name>
    <message>
        <source>&amp;Search all cards…</source>
        <translation>&amp;Buscar en todas las fichas…</translation>
    </message>
    <message>
        <source>&amp;Make a card from this…</source>
        <translation>&amp;Crear una ficha a partir de esto…</translation>
    </message>
    <message>
        <source>&amp;Go on with the card that is not saved</source>
        <translation>Co&amp;ntinuar con la ficha sin guardar</translation>
    </message>
    <message>
        <source>&amp;Export my cards…</source>
        <translation>&amp;Exportar mis fichas…</translation>
    </message>
    <message>
        <source>&amp;Import a pack…</source>
        <translation>&amp;Importar un paquete…</translation>
    </message>
    <message>
        <source>Open the &amp;folder of my cards</source>
        <translation>Abrir la car&amp;peta de mis fichas</translation>
    </message>
    <message>
        <source>What is &amp;wrong with my cards</source>
        <translation>&amp;Qué errores tienen mis fichas</translation>
    </message>
    <message>
        <source>A card that you began is not saved yet.</source>
        <translation>Hay una ficha empezada que aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar con ella</translation>
    </message>
    <message>
        <source>Throw it away and begin anew</source>
        <translation>Descartarla y empezar de nuevo</translation>
    </message>
    <message>
        <source>This card was changed by hand, so it is opened as a file.</source>
        <translation>Esta ficha se modificó a mano, por eso se abre como archivo.</translation>
    </message>
    <message>
        <source>The card was saved as %1.</source>
        <translation>La ficha se ha guardado como %1.</translation>
    </message>
    <message>
        <source>This file is left out; all other cards are in use.</source>
        <translation>Este archivo se omite; todas las demás fichas están en uso.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export my cards</source>
        <translation>Exportar mis fichas</translation>
    </message>
    <message>
        <source>Cards (*.toml)</source>
        <translation>Fichas (*.toml)</translation>
    </message>
    <message>
        <source>You have no cards of your own yet. Open a bounce and choose Make a card from this.</source>
        <translation>Aún no tiene fichas propias. Abra un aviso de no entrega y elija «Crear una ficha a partir de esto».</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were written to %1. Samples in them may name people: read them before you pass the file on.</source>
        <translation>
            <numerusform>Se ha escrito %n ficha en %1. Sus ejemplos pueden nombrar a personas: léalos antes de pasar el archivo a otros.</numerusform>
            <numerusform>Se han escrito %n fichas en %1. Sus ejemplos pueden nombrar a personas: léalos antes de pasar el archivo a otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Importar un paquete</translation>
    </message>
    <message>
        <source>You already have a file %1 among your cards.</source>
        <translation>Ya tiene un archivo %1 entre sus fichas.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>No se ha importado nada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were imported and are in use.</source>
        <translation>
            <numerusform>Se ha importado %n ficha y ya está en uso.</numerusform>
            <numerusform>Se han importado %n fichas y ya están en uso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::MainWindow</name>
    <message>
        <source>BounceLens</source>
        <translation>BounceLens</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This is a picture. BounceLens reads text: copy the words of the bounce, or drop the message itself.</source>
        <translation>Esto es una imagen. BounceLens lee texto: copie el texto del aviso de no entrega o arrastre aquí el propio mensaje.</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <translation>El portapapeles no contiene ni texto ni archivos.</translation>
    </message>
    <message>
        <source>%1 – BounceLens</source>
        <translation>%1 – BounceLens</translation>
    </message>
    <message>
        <source>Drop it to have it explained.</source>
        <translation>Suéltelo para que se explique.</translation>
    </message>
    <message>
        <source>Open bounces</source>
        <translation>Abrir avisos de no entrega</translation>
    </message>
    <message>
        <source>Mail and text (*.eml *.msg *.mht *.mbox *.txt *.log);;All files (*)</source>
        <translation>Correo y texto (*.eml *.msg *.mht *.mbox *.txt *.log);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>No se pudo guardar %1: %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Paste and analyse</source>
        <translation>&amp;Pegar y analizar</translation>
    </message>
    <message>
        <source>&amp;Find in the source…</source>
        <translation>&amp;Buscar en el origen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Fichas</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>Co&amp;mprobaciones</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>S&amp;ave a report</source>
        <translation>&amp;Guardar un informe</translation>
    </message>
    <message>
        <source>With all &amp;names and addresses…</source>
        <translation>Con todos los &amp;nombres y direcciones…</translation>
    </message>
    <message>
        <source>Safe for the &amp;customer…</source>
        <translation>Apto para el &amp;cliente…</translation>
    </message>
    <message>
        <source>Safe for &amp;everybody…</source>
        <translation>Apto para &amp;todos…</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>&amp;Recordar archivos recientes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Siguiente á&amp;rea</translation>
    </message>
    <message>
        <source>&amp;Next candidate line</source>
        <translation>&amp;Siguiente línea candidata</translation>
    </message>
    <message>
        <source>&amp;Previous candidate line</source>
        <translation>Línea candidata &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines of the source</source>
        <translation>A&amp;justar las líneas largas del origen</translation>
    </message>
    <message>
        <source>&amp;Larger source</source>
        <translation>Origen más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller source</source>
        <translation>Origen más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Run the checks</source>
        <translation>&amp;Ejecutar las comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Stop the checks</source>
        <translation>&amp;Detener las comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Copy the results as evidence</source>
        <translation>&amp;Copiar los resultados como evidencia</translation>
    </message>
    <message>
        <source>S&amp;ave the results…</source>
        <translation>&amp;Guardar los resultados…</translation>
    </message>
    <message>
        <source>&amp;Help on what is shown</source>
        <translation>A&amp;yuda sobre lo que se ve</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About BounceLens</source>
        <translation>&amp;Acerca de BounceLens</translation>
    </message>
</context>
<context>
    <name>BounceLens::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>Todo lo que se ha encontrado</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BounceLens::Outbox</name>
    <message>
        <source>Copy &amp;reply for the customer</source>
        <translation>Copiar &amp;respuesta para el cliente</translation>
    </message>
    <message>
        <source>Copy ticket &amp;note</source>
        <translation>Copiar &amp;nota para el ticket</translation>
    </message>
    <message>
        <source>Copy text for our &amp;admin</source>
        <translation>Copiar texto para nuestro &amp;administrador</translation>
    </message>
    <message>
        <source>Copy text for their &amp;postmaster</source>
        <translation>Copiar texto para el p&amp;ostmaster del receptor</translation>
    </message>
    <message>
        <source>Copy note &amp;without names and addresses</source>
        <translation>Copiar nota &amp;sin nombres ni direcciones</translation>
    </message>
    <message>
        <source>Nothing was copied: the new input is not on the screen.</source>
        <translation>No se ha copiado nada: la entrada nueva no está en pantalla.</translation>
    </message>
    <message>
        <source>The new input is being read. Its text is copied as soon as it is on the screen.</source>
        <translation>Se está leyendo la entrada nueva. Su texto se copiará en cuanto esté en pantalla.</translation>
    </message>
    <message>
        <source>Nothing was copied yet: this text was read from a picture. Compare its codes and addresses with the picture, choose &quot;The text is right&quot; in the card, then copy.</source>
        <translation>Aún no se ha copiado nada: este texto se leyó de una imagen. Compare sus códigos y direcciones con la imagen, elija «El texto es correcto» en la ficha y copie después.</translation>
    </message>
    <message>
        <source>A file of your own texts has a fault and was left out: %1</source>
        <translation>Un archivo con textos propios tiene un error y se ha omitido: %1</translation>
    </message>
    <message>
        <source>The reply for the customer was copied.</source>
        <translation>Se ha copiado la respuesta para el cliente.</translation>
    </message>
    <message>
        <source>The ticket note was copied.</source>
        <translation>Se ha copiado la nota para el ticket.</translation>
    </message>
    <message>
        <source>The text for our admin was copied.</source>
        <translation>Se ha copiado el texto para nuestro administrador.</translation>
    </message>
    <message>
        <source>The text for their postmaster was copied.</source>
        <translation>Se ha copiado el texto para el postmaster del receptor.</translation>
    </message>
</context>
<context>
    <name>BounceLens::Panels</name>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>BounceLens::ReplyBar</name>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Copy reply (Enter)</source>
        <translation>Copiar respuesta (Intro)</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>Copiar nota</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>This card is not translated as a whole: reply and note say why it failed and who acts, and leave out what is not in their language.</source>
        <translation>Esta ficha no está traducida por completo: la respuesta y la nota dicen por qué falló y quién actúa, y omiten lo que no existe en su idioma.</translation>
    </message>
</context>
<context>
    <name>BounceLens::ReplyPreview</name>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>What is masked</source>
        <translation>Qué se oculta</translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>Idioma de este texto</translation>
    </message>
    <message>
        <source>Nothing masked</source>
        <translation>Nada oculto</translation>
    </message>
    <message>
        <source>Safe for the customer</source>
        <translation>Apto para el cliente</translation>
    </message>
    <message>
        <source>Safe for everybody</source>
        <translation>Apto para todos</translation>
    </message>
    <message>
        <source>The text that is copied</source>
        <translation>El texto que se copia</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copiar este texto</translation>
    </message>
    <message>
        <source>Reply for the customer</source>
        <translation>Respuesta para el cliente</translation>
    </message>
    <message>
        <source>Note for the ticket</source>
        <translation>Nota para el ticket</translation>
    </message>
    <message>
        <source>Text for our admin</source>
        <translation>Texto para nuestro administrador</translation>
    </message>
    <message>
        <source>Text for their postmaster</source>
        <translation>Texto para el postmaster del receptor</translation>
    </message>
    <message>
        <source>Nothing in this text is masked.</source>
        <translation>En este texto no hay nada oculto.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are masked, and marked above.</source>
        <translation>
            <numerusform>Hay %n fragmento oculto, marcado arriba.</numerusform>
            <numerusform>Hay %n fragmentos ocultos, marcados arriba.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::SettingsPage</name>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Your own domains and mail servers</source>
        <translation>Sus propios dominios y servidores de correo</translation>
    </message>
    <message>
        <source>With them BounceLens tells bounces of your own mail from bounces of mail that somebody else sent in your name. They stay on this computer.</source>
        <translation>Con ellos, BounceLens distingue los avisos de no entrega de su propio correo de los del correo que otra persona envió en su nombre. Se quedan en este equipo.</translation>
    </message>
    <message>
        <source>One a line: a domain, which stands for its subdomains too, an IP address, or a network such as 192.0.2.0/24. Name no domain that you share with strangers, such as gmail.com.</source>
        <translation>Uno por línea: un dominio, que incluye también sus subdominios, una dirección IP o una red como 192.0.2.0/24. No indique ningún dominio que comparta con desconocidos, como gmail.com.</translation>
    </message>
    <message>
        <source>Neither a domain nor an address, and not used: %1</source>
        <translation>No es ni un dominio ni una dirección y no se usa: %1</translation>
    </message>
    <message>
        <source>Folders with cards of others</source>
        <translation>Carpetas con fichas de otros</translation>
    </message>
    <message>
        <source>Cards that your team keeps in a shared folder are read beside your own. Your own cards are in %1.</source>
        <translation>Las fichas que su grupo de trabajo guarda en una carpeta compartida se leen junto con las suyas. Las suyas están en %1.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>A folder with cards of others</source>
        <translation>Una carpeta con fichas de otros</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Comprobaciones en vivo</translation>
    </message>
    <message>
        <source>Checks ask the DNS only when you run them. A resolver that you name here is asked instead of the one of this computer.</source>
        <translation>Las comprobaciones solo preguntan al DNS cuando usted las ejecuta. Si indica aquí un resolutor, se le pregunta a él en lugar de al de este equipo.</translation>
    </message>
    <message>
        <source>The resolver of this computer</source>
        <translation>El resolutor de este equipo</translation>
    </message>
    <message>
        <source>Not a resolver, and not used: give an IP address, tls://ADDRESS#NAME or an https address.</source>
        <translation>No es un resolutor y no se usa: indique una dirección IP, tls://DIRECCIÓN#NOMBRE o una dirección https.</translation>
    </message>
    <message>
        <source>&amp;Resolver:</source>
        <translation>&amp;Resolutor:</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolutor</translation>
    </message>
    <message>
        <source>For example 192.0.2.53, tls://192.0.2.53#dns.example for DNS over TLS, or https://dns.example/dns-query for DNS over HTTPS.</source>
        <translation>Por ejemplo 192.0.2.53, tls://192.0.2.53#dns.example para DNS sobre TLS, o https://dns.example/dns-query para DNS sobre HTTPS.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Time limit of each check:</source>
        <translation>&amp;Tiempo límite de cada comprobación:</translation>
    </message>
    <message>
        <source>Time limit of each check</source>
        <translation>Tiempo límite de cada comprobación</translation>
    </message>
    <message>
        <source>&amp;Key of the Spamhaus Data Query Service:</source>
        <translation>&amp;Clave del Spamhaus Data Query Service:</translation>
    </message>
    <message>
        <source>Key of the Spamhaus Data Query Service</source>
        <translation>Clave del Spamhaus Data Query Service</translation>
    </message>
    <message>
        <source>Spamhaus does not answer public resolvers. With a key of your own it does; the key is part of each question to Spamhaus.</source>
        <translation>Spamhaus no responde a los resolutores públicos. Con una clave propia sí responde; la clave forma parte de cada pregunta a Spamhaus.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <translation>El idioma de este equipo</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>El idioma de la ventana</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Ventana:</translation>
    </message>
    <message>
        <source>&amp;Texts that are copied:</source>
        <translation>&amp;Textos que se copian:</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>How replies begin and end. What is empty is as it came with the program. All texts can be changed by files in %1.</source>
        <translation>Cómo empiezan y terminan las respuestas. Lo que está vacío queda como venía con el programa. Todos los textos se pueden cambiar con archivos en %1.</translation>
    </message>
    <message>
        <source>&amp;Name of your desk:</source>
        <translation>&amp;Nombre de su servicio:</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <translation>&amp;Saludo:</translation>
    </message>
    <message>
        <source>S&amp;ignature:</source>
        <translation>&amp;Firma:</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>The start page lists the files that you opened last. Their names can tell who wrote to whom; switch the list off on a computer that you share.</source>
        <translation>La página de inicio muestra los últimos archivos que abrió. Sus nombres pueden revelar quién escribió a quién; desactive la lista si comparte el equipo.</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>Recordar archivos recientes</translation>
    </message>
</context>
<context>
    <name>BounceLens::SourcePanel</name>
    <message>
        <source>Decoded source</source>
        <translation>Origen decodificado</translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation>Origen sin procesar</translation>
    </message>
    <message>
        <source>Views of the source</source>
        <translation>Vistas del origen</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodificado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Buscar en el origen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Buscar el anterior</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Buscar el siguiente</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Drop a bounce here, or press Ctrl+V</source>
        <translation>Arrastre aquí un aviso de no entrega o pulse Ctrl+V</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Analyse clipboard</source>
        <translation>Analizar el portapapeles</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer until you run checks.</source>
        <translation>Funciona sin conexión. Nada sale de este equipo hasta que usted ejecute comprobaciones.</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <source>How to get the whole message</source>
        <translation>Cómo obtener el mensaje completo</translation>
    </message>
    <message>
        <source>In Outlook, Gmail, Apple Mail, Thunderbird, Yahoo, GMX and Web.de</source>
        <translation>En Outlook, Gmail, Apple Mail, Thunderbird, Yahoo, GMX y Web.de</translation>
    </message>
    <message>
        <source>Opens the manual, with a text to send to the customer</source>
        <translation>Abre el manual, con un texto para enviar al cliente</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
</context>
<context>
    <name>BounceLens::StatusFrame</name>
    <message>
        <source>Reply code</source>
        <translation>Código de respuesta</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>Código de estado ampliado</translation>
    </message>
    <message>
        <source>Status line: %1</source>
        <translation>Línea de estado: %1</translation>
    </message>
    <message>
        <source>Show line %1 in the source</source>
        <translation>Mostrar la línea %1 en el origen</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>There is no card &quot;%1&quot;. See: bouncelens cards list</source>
        <translation>No hay ninguna ficha «%1». Consulte: bouncelens cards list</translation>
    </message>
    <message>
        <source>You have no cards of your own yet.</source>
        <translation>Aún no tiene fichas propias.</translation>
    </message>
    <message>
        <source>There are no cards in %1.</source>
        <translation>No hay fichas en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a fault.</source>
        <translation>
            <numerusform>%n ficha sin errores.</numerusform>
            <numerusform>%n fichas sin errores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialect(s) without a fault.</source>
        <translation>
            <numerusform>%n dialecto sin errores.</numerusform>
            <numerusform>%n dialectos sin errores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of texts without a fault.</source>
        <translation>
            <numerusform>%n archivo de textos sin errores.</numerusform>
            <numerusform>%n archivos de textos sin errores.</numerusform>
        </translation>
    </message>
    <message>
        <source>by text</source>
        <translation>por el texto</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>por el código</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>en absoluto</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This card calls for no checks.</source>
        <translation>Esta ficha no requiere comprobaciones.</translation>
    </message>
    <message>
        <source>Of %1 failures the first %2 are checked.</source>
        <translation>De %1 fallos se comprueban los primeros %2.</translation>
    </message>
    <message>
        <source>It cannot be told what “%1” was meant to be: SPF, DMARC, a DKIM key, MTA-STS or TLS-RPT.</source>
        <translation>No se puede saber qué debía ser «%1»: SPF, DMARC, una clave DKIM, MTA-STS o TLS-RPT.</translation>
    </message>
    <message>
        <source>“%1” is no resolver. Give an IP address, tls://ADDRESS#NAME or an https address.</source>
        <translation>«%1» no es un resolutor. Indique una dirección IP, tls://DIRECCIÓN#NOMBRE o una dirección https.</translation>
    </message>
    <message>
        <source>Nothing can be asked: the resolver in the settings, “%1”, is not valid. Change it there, or name one with --resolver.</source>
        <translation>No se puede preguntar nada: el resolutor de la configuración, «%1», no es válido. Cámbielo allí o indique uno con --resolver.</translation>
    </message>
    <message>
        <source>The time limit is a number of seconds from 1 to %1.</source>
        <translation>El tiempo límite es un número de segundos de 1 a %1.</translation>
    </message>
    <message>
        <source>--key wants the name of a blocklist service, “=” and your key of it.</source>
        <translation>--key requiere el nombre de un servicio de listas de bloqueo, «=» y su clave para él.</translation>
    </message>
    <message>
        <source>--until goes with --watch, and is one of published, safe and pass.</source>
        <translation>--until va con --watch y es published, safe o pass.</translation>
    </message>
    <message>
        <source>“%1” is no record. Give a name, a type and what the record says, as a zone file does.</source>
        <translation>«%1» no es un registro. Indique un nombre, un tipo y el contenido del registro, como en un archivo de zona.</translation>
    </message>
    <message>
        <source>check needs a file, or - for standard input, or checks and whom they are about.</source>
        <translation>check necesita un archivo, o - para la entrada estándar, o comprobaciones y a quién se refieren.</translation>
    </message>
    <message>
        <source>What a bounce is about is read from it: give a file, or --ip, --sender and the like.</source>
        <translation>De qué trata un aviso de no entrega se lee en él mismo: indique un archivo, o --ip, --sender y similares.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>«%1» no es una dirección IP.</translation>
    </message>
    <message>
        <source>“%1” is no mail address and no domain.</source>
        <translation>«%1» no es ni una dirección de correo ni un dominio.</translation>
    </message>
    <message>
        <source>“%1” names no author.</source>
        <translation>«%1» no nombra a ningún autor.</translation>
    </message>
    <message>
        <source>“%1” is no name that the DNS could know.</source>
        <translation>«%1» no es un nombre que el DNS pueda conocer.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>%1: not asked</source>
        <translation>%1: no preguntado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <translation>a las %1 UTC</translation>
    </message>
    <message>
        <source>from %1 at %2 UTC</source>
        <translation>de %1 a las %2 UTC</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>No se pudo determinar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>the name has no such record</source>
        <translation>el nombre no tiene ese registro</translation>
    </message>
    <message>
        <source>the name does not exist (NXDOMAIN)</source>
        <translation>el nombre no existe (NXDOMAIN)</translation>
    </message>
    <message>
        <source>the look-up failed (SERVFAIL)</source>
        <translation>la consulta falló (SERVFAIL)</translation>
    </message>
    <message>
        <source>the resolver refused (REFUSED)</source>
        <translation>el resolutor se negó (REFUSED)</translation>
    </message>
    <message>
        <source>the question was not understood (FORMERR)</source>
        <translation>la pregunta no se entendió (FORMERR)</translation>
    </message>
    <message>
        <source>the signature is wrong (DNSSEC)</source>
        <translation>la firma es incorrecta (DNSSEC)</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>la respuesta llegó cortada</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>la respuesta no se puede leer</translation>
    </message>
    <message>
        <source>no resolver can be reached</source>
        <translation>ningún resolutor está accesible</translation>
    </message>
    <message>
        <source>the resolver&apos;s certificate is not valid</source>
        <translation>el certificado del resolutor no es válido</translation>
    </message>
    <message>
        <source>the resolver&apos;s certificate cannot be judged</source>
        <translation>el certificado del resolutor no se puede valorar</translation>
    </message>
    <message>
        <source>the resolver&apos;s web server failed</source>
        <translation>el servidor web del resolutor falló</translation>
    </message>
    <message>
        <source>not asked, because the name belongs to a private network</source>
        <translation>no preguntado, porque el nombre pertenece a una red privada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 (TTL %2 s)</source>
        <translation>%1 (TTL %2 s)</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>alias de %1</translation>
    </message>
    <message>
        <source>Publish this record: %1</source>
        <translation>Publique este registro: %1</translation>
    </message>
    <message>
        <source>Delete this record: %1</source>
        <translation>Elimine este registro: %1</translation>
    </message>
    <message>
        <source>Change this record: %1</source>
        <translation>Modifique este registro: %1</translation>
    </message>
    <message>
        <source>  now:   %1</source>
        <translation>  ahora: %1</translation>
    </message>
    <message>
        <source>  to be: %1</source>
        <translation>  nuevo: %1</translation>
    </message>
    <message>
        <source>The checks support this card</source>
        <translation>Las comprobaciones confirman esta ficha</translation>
    </message>
    <message>
        <source>The checks contradict this card</source>
        <translation>Las comprobaciones contradicen esta ficha</translation>
    </message>
    <message>
        <source>The checks found something that may add to this</source>
        <translation>Las comprobaciones encontraron algo que puede contribuir a esto</translation>
    </message>
    <message>
        <source>The checks say nothing for or against this card</source>
        <translation>Las comprobaciones no dicen nada a favor ni en contra de esta ficha</translation>
    </message>
    <message>
        <source>Unless it was mended since, the cause is another one.</source>
        <translation>Salvo que se haya corregido desde entonces, la causa es otra.</translation>
    </message>
    <message>
        <source>Status line: %1</source>
        <translation>Línea de estado: %1</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Ficha: %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Listed on a blocklist (%2): %1{. This explains the refusal}.</source>
        <translation>Figura en una lista de bloqueo (%2): %1{. Esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>None of the lists asked (%2) names %1{: blocklists do not explain the refusal, or the entry is gone}.</source>
        <translation>Ninguna de las listas consultadas (%2) incluye %1{: las listas de bloqueo no explican el rechazo, o la entrada ya se retiró}.</translation>
    </message>
    <message>
        <source>None of the lists that answered (%2) names %1; of others (%3) it cannot be told.</source>
        <translation>Ninguna de las listas que respondieron (%2) incluye %1; de las demás (%3) no se puede saber.</translation>
    </message>
    <message>
        <source>None of the lists asked (%1) gave an answer that can be used.</source>
        <translation>Ninguna de las listas consultadas (%1) dio una respuesta utilizable.</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no address or domain that a blocklist could be asked for.</source>
        <translation>{El aviso no nombra|No se ha indicado} ninguna dirección ni ningún dominio por el que se pueda preguntar a una lista de bloqueo.</translation>
    </message>
    <message>
        <source>%2 lists %1: %4 (answer %3).</source>
        <translation>%2 incluye %1: %4 (respuesta %3).</translation>
    </message>
    <message>
        <source>%2 lists %1 for a reason that is not known here (answer %3).</source>
        <translation>%2 incluye %1 por un motivo que aquí no se conoce (respuesta %3).</translation>
    </message>
    <message>
        <source>%1 says: “%2”.</source>
        <translation>%1 dice: «%2».</translation>
    </message>
    <message>
        <source>To look up or remove the entry of %1, see %2.</source>
        <translation>Para ver o retirar la entrada de %1, consulte %2.</translation>
    </message>
    <message>
        <source>%2 does not list %1.</source>
        <translation>%2 no incluye %1.</translation>
    </message>
    <message>
        <source>Who may ask %1: “%2”.</source>
        <translation>Quién puede preguntar a %1: «%2».</translation>
    </message>
    <message>
        <source>%1 lists everything, even the test entry that must never be listed, so its answer says nothing; receivers should not use it any more.</source>
        <translation>%1 lo incluye todo, hasta la entrada de prueba que nunca debe figurar, así que su respuesta no dice nada; los receptores ya no deberían usarla.</translation>
    </message>
    <message>
        <source>%1 does not even list its own test entry, so “not listed” says nothing.</source>
        <translation>%1 no incluye ni su propia entrada de prueba, así que «no figura» no dice nada.</translation>
    </message>
    <message>
        <source>%1 does not know the zone that was asked (answer %2).</source>
        <translation>%1 no conoce la zona por la que se preguntó (respuesta %2).</translation>
    </message>
    <message>
        <source>%1 does not answer public DNS resolvers (answer %2); choose another resolver, or use a key.</source>
        <translation>%1 no responde a resolutores DNS públicos (respuesta %2); elija otro resolutor o use una clave.</translation>
    </message>
    <message>
        <source>%1 refuses because this resolver asks too often (answer %2).</source>
        <translation>%1 se niega a responder porque este resolutor pregunta con demasiada frecuencia (respuesta %2).</translation>
    </message>
    <message>
        <source>%1 refused to answer (answer %2); this is no entry.</source>
        <translation>%1 se negó a responder (respuesta %2); esto no es una entrada.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is no entry (%2): %3.</source>
        <translation>%1 dio una respuesta que no es una entrada (%2): %3.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is no entry (%2).</source>
        <translation>%1 dio una respuesta que no es una entrada (%2).</translation>
    </message>
    <message>
        <source>%1 answered with %2, which no blocklist does: the list has moved, or the DNS resolver makes answers up.</source>
        <translation>%1 respondió con %2, cosa que ninguna lista de bloqueo hace: la lista se ha trasladado o el resolutor DNS inventa respuestas.</translation>
    </message>
    <message>
        <source>None of the %2 usual lists names %1{; the list that refused may be another one}.</source>
        <translation>Ninguna de las %2 listas habituales incluye %1{; la lista que motivó el rechazo puede ser otra}.</translation>
    </message>
    <message>
        <source>%1 lists IP addresses, and {the bounce names|you gave} no public one.</source>
        <translation>%1 incluye direcciones IP, y {el aviso no nombra|no se ha indicado} ninguna pública.</translation>
    </message>
    <message>
        <source>%1 knows no IPv6 addresses and was not asked.</source>
        <translation>%1 no conoce direcciones IPv6 y no se le preguntó.</translation>
    </message>
    <message>
        <source>%1 answers only with a key and was not asked.</source>
        <translation>%1 solo responde con una clave y no se le preguntó.</translation>
    </message>
    <message>
        <source>The returned message has no DKIM signature, or its header was not returned.</source>
        <translation>El mensaje devuelto no tiene firma DKIM, o no se devolvió su encabezado.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) holds{: DKIM does not explain the refusal}.</source>
        <translation>La firma DKIM de %1 (selector %2) es válida{: DKIM no explica el rechazo}.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) matches the message, but is expired, outdated or too weak, so receivers do not count it{: this explains a refusal}.</source>
        <translation>La firma DKIM de %1 (selector %2) coincide con el mensaje, pero está caducada, anticuada o es demasiado débil, así que los receptores no la tienen en cuenta{: esto explica un rechazo}.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) holds for the header, but the body was changed after signing{: this explains a refusal, unless only the report changed it}.</source>
        <translation>La firma DKIM de %1 (selector %2) es válida para el encabezado, pero el cuerpo se modificó después de firmarlo{: esto explica un rechazo, salvo que solo lo haya modificado el aviso}.</translation>
    </message>
    <message>
        <source>The body is as %1 (selector %2) signed it, but a signed header field was changed, or the key is another one{: this explains a refusal, unless only the report changed it}.</source>
        <translation>El cuerpo es tal como lo firmó %1 (selector %2), pero se modificó un campo de encabezado firmado, o la clave es otra{: esto explica un rechazo, salvo que solo lo haya modificado el aviso}.</translation>
    </message>
    <message>
        <source>Neither header nor body match the DKIM signature of %1 (selector %2){: this explains a refusal, unless only the report changed them}.</source>
        <translation>Ni el encabezado ni el cuerpo coinciden con la firma DKIM de %1 (selector %2){: esto explica un rechazo, salvo que solo los haya modificado el aviso}.</translation>
    </message>
    <message>
        <source>The DKIM key of %1 (selector %2) is usable and the signature holds for the header; the body was not returned, so nobody can tell whether it was changed.</source>
        <translation>La clave DKIM de %1 (selector %2) es utilizable y la firma es válida para el encabezado; el cuerpo no se devolvió, así que nadie puede saber si se modificó.</translation>
    </message>
    <message>
        <source>The DKIM key of %1 (selector %2) is usable, but the returned header does not match the signature; it may have been changed on the way or in the report, and the body was not returned.</source>
        <translation>La clave DKIM de %1 (selector %2) es utilizable, pero el encabezado devuelto no coincide con la firma; puede haberse modificado por el camino o en el aviso, y el cuerpo no se devolvió.</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenSSL does not verify signatures of the kind that %1 (selector %2) made.</source>
        <translation>El OpenSSL de este equipo no verifica firmas del tipo que usó %1 (selector %2).</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) is malformed: receivers ignore it.</source>
        <translation>La firma DKIM de %1 (selector %2) está mal formada: los receptores la ignoran.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) lacks a tag that it must have: receivers ignore it.</source>
        <translation>A la firma DKIM de %1 (selector %2) le falta una etiqueta obligatoria: los receptores la ignoran.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) is of an unknown version: receivers ignore it.</source>
        <translation>La firma DKIM de %1 (selector %2) es de una versión desconocida: los receptores la ignoran.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) uses an unknown algorithm (%4): receivers ignore it.</source>
        <translation>La firma DKIM de %1 (selector %2) usa un algoritmo desconocido (%4): los receptores la ignoran.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) names an unknown way to prepare the text for signing (c=): receivers ignore it.</source>
        <translation>La firma DKIM de %1 (selector %2) indica una forma desconocida de preparar el texto para la firma (c=): los receptores la ignoran.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) does not keep its key in the DNS (q=): receivers ignore it.</source>
        <translation>La firma DKIM de %1 (selector %2) no guarda su clave en el DNS (q=): los receptores la ignoran.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) signs for %4, which does not belong to %1: receivers ignore it.</source>
        <translation>La firma DKIM de %1 (selector %2) firma por %4, que no pertenece a %1: los receptores la ignoran.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) does not cover the From field: receivers ignore it.</source>
        <translation>La firma DKIM de %1 (selector %2) no cubre el campo From: los receptores la ignoran.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) covers %4 bytes of the body, but the body is shorter: it was cut off after signing.</source>
        <translation>La firma DKIM de %1 (selector %2) cubre %4 bytes del cuerpo, pero el cuerpo es más corto: se cortó después de firmarlo.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) was valid until %4 only: receivers ignore it since.</source>
        <translation>La firma DKIM de %1 (selector %2) solo era válida hasta %4: desde entonces los receptores la ignoran.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) is of a draft, before RFC 4871: receivers ignore it.</source>
        <translation>La firma DKIM de %1 (selector %2) sigue un borrador anterior a RFC 4871: los receptores la ignoran.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) uses SHA-1, which receivers must ignore since 2018 (RFC 8301).</source>
        <translation>La firma DKIM de %1 (selector %2) usa SHA-1, que los receptores deben ignorar desde 2018 (RFC 8301).</translation>
    </message>
    <message>
        <source>The DKIM key %3 does not exist, so nobody can verify the signature of %1{: this explains a refusal}.</source>
        <translation>La clave DKIM %3 no existe, así que nadie puede verificar la firma de %1{: esto explica un rechazo}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 cannot be read, so nobody can verify the signature of %1{: this explains a refusal}.</source>
        <translation>La clave DKIM %3 no se puede leer, así que nadie puede verificar la firma de %1{: esto explica un rechazo}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 was revoked (p= is empty), so the signature of %1 does not count{: this explains a refusal}.</source>
        <translation>La clave DKIM %3 se revocó (p= está vacío), así que la firma de %1 no cuenta{: esto explica un rechazo}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is of another type than the signature of %1 needs{: this explains a refusal}.</source>
        <translation>La clave DKIM %3 es de un tipo distinto del que necesita la firma de %1{: esto explica un rechazo}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 does not allow {the hash of the signature of %1|SHA-256, the hash of every signature of today} (h=){: this explains a refusal}.</source>
        <translation>La clave DKIM %3 no permite {la función hash de la firma de %1|SHA-256, la función hash de todas las firmas actuales} (h=){: esto explica un rechazo}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is not for mail (s=){: this explains a refusal}.</source>
        <translation>La clave DKIM %3 no es para correo (s=){: esto explica un rechazo}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 does not allow subdomains (t=s), but %4 signed{: this explains a refusal}.</source>
        <translation>La clave DKIM %3 no permite subdominios (t=s), pero firmó %4{: esto explica un rechazo}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 has %4 bits; receivers must ignore keys under 1024 bits (RFC 8301).</source>
        <translation>La clave DKIM %3 tiene %4 bits; los receptores deben ignorar las claves de menos de 1024 bits (RFC 8301).</translation>
    </message>
    <message>
        <source>The DKIM key %3 has %4 bits; 2048 are recommended.</source>
        <translation>La clave DKIM %3 tiene %4 bits; se recomiendan 2048.</translation>
    </message>
    <message>
        <source>The DKIM key %3 says that %1 is only testing (t=y); receivers treat the mail all the same.</source>
        <translation>La clave DKIM %3 dice que %1 solo está haciendo pruebas (t=y); los receptores tratan el correo igual que cualquier otro.</translation>
    </message>
    <message>
        <source>%3 has %4 records where there should be one; which of them receivers take is open.</source>
        <translation>%3 tiene %4 registros donde debería haber uno; no se sabe cuál toman los receptores.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) does not cover the last %4 bytes of the body (l=).</source>
        <translation>La firma DKIM de %1 (selector %2) no cubre los últimos %4 bytes del cuerpo (l=).</translation>
    </message>
    <message>
        <source>The message has %1 more DKIM signatures that were not looked at.</source>
        <translation>El mensaje tiene %1 firmas DKIM más que no se examinaron.</translation>
    </message>
    <message>
        <source>The ARC chain of the message holds; it was sealed by %1.</source>
        <translation>La cadena ARC del mensaje es válida; la selló %1.</translation>
    </message>
    <message>
        <source>The ARC chain is incomplete or out of order at step %1 (ARC set): receivers do not count it.</source>
        <translation>La cadena ARC está incompleta o desordenada en el paso %1 (conjunto ARC): los receptores no la tienen en cuenta.</translation>
    </message>
    <message>
        <source>A field of the ARC chain has no valid number (i=): receivers do not count the chain.</source>
        <translation>Un campo de la cadena ARC no tiene un número válido (i=): los receptores no tienen en cuenta la cadena.</translation>
    </message>
    <message>
        <source>The last server that sealed the ARC chain, at step %1 (ARC set), already found it broken: receivers do not count it.</source>
        <translation>El último servidor que selló la cadena ARC, en el paso %1 (conjunto ARC), ya la encontró rota: los receptores no la tienen en cuenta.</translation>
    </message>
    <message>
        <source>The ARC seal at step %1 (ARC set) does not continue the chain (cv=): receivers do not count the chain.</source>
        <translation>El sello ARC del paso %1 (conjunto ARC) no continúa la cadena (cv=): los receptores no tienen en cuenta la cadena.</translation>
    </message>
    <message>
        <source>The ARC signature at step %1 (ARC set) does not hold, for instance because the message was changed later: receivers do not count the chain.</source>
        <translation>La firma ARC del paso %1 (conjunto ARC) no es válida, por ejemplo porque el mensaje se modificó después: los receptores no tienen en cuenta la cadena.</translation>
    </message>
    <message>
        <source>The ARC seal at step %1 (ARC set) does not hold: receivers do not count the chain.</source>
        <translation>El sello ARC del paso %1 (conjunto ARC) no es válido: los receptores no tienen en cuenta la cadena.</translation>
    </message>
    <message>
        <source>Whether the ARC chain holds cannot be told at step %1 (ARC set): the body of the message was not returned, or a key could not be looked up.</source>
        <translation>No se puede saber si la cadena ARC es válida en el paso %1 (conjunto ARC): el cuerpo del mensaje no se devolvió o no se pudo consultar una clave.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is an alias of %4, where nothing is published, so nobody can verify the signature of %1{: this explains a refusal}. Whoever runs %4 must publish the key there, or the alias must go.</source>
        <translation>La clave DKIM %3 es un alias de %4, donde no hay nada publicado, así que nadie puede verificar la firma de %1{: esto explica un rechazo}. Quien gestiona %4 debe publicar allí la clave, o hay que quitar el alias.</translation>
    </message>
    <message>
        <source>The alias %3 leads to %4, whose end stands there twice: a dot is missing behind the name in the zone file.</source>
        <translation>El alias %3 lleva a %4, cuyo final aparece dos veces: falta un punto detrás del nombre en el archivo de zona.</translation>
    </message>
    <message>
        <source>The DKIM key %3 holds the lines “BEGIN PUBLIC KEY” and “END PUBLIC KEY”; only the letters between them belong there.</source>
        <translation>La clave DKIM %3 contiene las líneas «BEGIN PUBLIC KEY» y «END PUBLIC KEY»; ahí solo van los caracteres que hay entre ellas.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is an Ed25519 key in the form of RSA keys; an Ed25519 key stands in the record as 32 bytes alone.</source>
        <translation>La clave DKIM %3 es una clave Ed25519 con la forma de las claves RSA; una clave Ed25519 figura en el registro solo con sus 32 bytes.</translation>
    </message>
    <message>
        <source>The DKIM key %3 names another type (k=) than the key that it holds.</source>
        <translation>La clave DKIM %3 indica un tipo (k=) distinto del de la clave que contiene.</translation>
    </message>
    <message>
        <source>A DKIM key stands at %2, where no receiver looks for it: a dot is missing behind the name in the zone file. It belongs at %1.</source>
        <translation>Hay una clave DKIM en %2, donde ningún receptor la busca: falta un punto detrás del nombre en el archivo de zona. Debe estar en %1.</translation>
    </message>
    <message>
        <source>The DKIM key %3 names signature algorithms in h=, where names of hashes such as sha256 belong.</source>
        <translation>La clave DKIM %3 indica algoritmos de firma en h=, donde van nombres de funciones hash como sha256.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is cut off: %4 of %5 bytes are there. Many DNS panels keep only 255 characters of a text; the rest belongs in a second quoted string.</source>
        <translation>La clave DKIM %3 está cortada: hay %4 de %5 bytes. Muchos paneles de DNS solo conservan 255 caracteres de un texto; el resto va en una segunda cadena entre comillas.</translation>
    </message>
    <message>
        <source>The DKIM key %3 can be used; it has %4 bits.</source>
        <translation>La clave DKIM %3 se puede usar; tiene %4 bits.</translation>
    </message>
    <message>
        <source>The message passes DMARC of %1 through %4{: DMARC does not explain the refusal}.</source>
        <translation>El mensaje supera DMARC de %1 gracias a %4{: DMARC no explica el rechazo}.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for a domain that belongs to %1, and %2 asks to refuse such mail{: this explains the refusal}.</source>
        <translation>Ni SPF ni DKIM se superan para un dominio que pertenezca a %1, y %2 pide rechazar ese correo{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for a domain that belongs to %1, and %2 asks to treat such mail as suspicious{: this may explain the refusal}.</source>
        <translation>Ni SPF ni DKIM se superan para un dominio que pertenezca a %1, y %2 pide tratar ese correo como sospechoso{: esto puede explicar el rechazo}.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for a domain that belongs to %1, but under %2 the policy none applies, which asks for no action: a receiver that refuses does so by its own rules.</source>
        <translation>Ni SPF ni DKIM se superan para un dominio que pertenezca a %1, pero según %2 rige la política none, que no pide ninguna medida: un receptor que rechaza lo hace por sus propias reglas.</translation>
    </message>
    <message>
        <source>%2 asks to refuse mail of %1 that is not authenticated{; whether this mail was authenticated cannot be told}.</source>
        <translation>%2 pide rechazar el correo de %1 que no esté autenticado{; no se puede saber si este correo lo estaba}.</translation>
    </message>
    <message>
        <source>%2 asks to treat mail of %1 that is not authenticated as suspicious{; whether this mail was authenticated cannot be told}.</source>
        <translation>%2 pide tratar como sospechoso el correo de %1 que no esté autenticado{; no se puede saber si este correo lo estaba}.</translation>
    </message>
    <message>
        <source>Under %2 the policy none, which asks for no action, applies to mail of %1{: DMARC hardly explains the refusal}.</source>
        <translation>Según %2, para el correo de %1 rige la política none, que no pide ninguna medida{: es difícil que DMARC explique el rechazo}.</translation>
    </message>
    <message>
        <source>No DMARC policy covers %1: receivers that demand one may refuse for that, but none refuses because of a policy.</source>
        <translation>Ninguna política DMARC cubre %1: los receptores que exigen una pueden rechazar por eso, pero ninguno rechaza a causa de una política.</translation>
    </message>
    <message>
        <source>%1 has %2 DMARC records, so receivers act as if there were none.</source>
        <translation>%1 tiene %2 registros DMARC, así que los receptores actúan como si no hubiera ninguno.</translation>
    </message>
    <message>
        <source>The DMARC record %1 has no valid policy (p=) and asks for no reports, so receivers act as if there were none.</source>
        <translation>El registro DMARC %1 no tiene una política válida (p=) ni pide informes, así que los receptores actúan como si no existiera.</translation>
    </message>
    <message>
        <source>{The bounce does not tell|You did not give} the domain of the From field.</source>
        <translation>{El aviso no nombra|No se ha indicado} el dominio del campo From.</translation>
    </message>
    <message>
        <source>The From field names authors of several domains (%1), so DMARC gives no result: many receivers refuse such mail for that.</source>
        <translation>El campo From nombra autores de varios dominios (%1), así que DMARC no da resultado: muchos receptores rechazan ese correo por ello.</translation>
    </message>
    <message>
        <source>Neither the envelope sender nor a DKIM signature is known that could belong to %1.</source>
        <translation>No se conoce ni el remitente del sobre ni una firma DKIM que pueda pertenecer a %1.</translation>
    </message>
    <message>
        <source>SPF passes for %1, which belongs to %2.</source>
        <translation>SPF se supera para %1, que pertenece a %2.</translation>
    </message>
    <message>
        <source>SPF is about %1, but the DMARC record of %2 demands the very same domain (aspf=s).</source>
        <translation>SPF se refiere a %1, pero el registro DMARC de %2 exige exactamente el mismo dominio (aspf=s).</translation>
    </message>
    <message>
        <source>SPF is about %1, which does not belong to %2, so it does not count for DMARC.</source>
        <translation>SPF se refiere a %1, que no pertenece a %2, así que no cuenta para DMARC.</translation>
    </message>
    <message>
        <source>SPF is about %1, which belongs to %2, but SPF does not pass.</source>
        <translation>SPF se refiere a %1, que pertenece a %2, pero SPF no se supera.</translation>
    </message>
    <message>
        <source>Whether SPF of %1 counts for %2 cannot be told.</source>
        <translation>No se puede saber si SPF de %1 cuenta para %2.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 holds, and %1 belongs to %2.</source>
        <translation>La firma DKIM de %1 es válida, y %1 pertenece a %2.</translation>
    </message>
    <message>
        <source>The DKIM signature is of %1, but the DMARC record of %2 demands the very same domain (adkim=s).</source>
        <translation>La firma DKIM es de %1, pero el registro DMARC de %2 exige exactamente el mismo dominio (adkim=s).</translation>
    </message>
    <message>
        <source>The DKIM signature is of %1, which does not belong to %2, so it does not count for DMARC.</source>
        <translation>La firma DKIM es de %1, que no pertenece a %2, así que no cuenta para DMARC.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 would count for %2, but it does not hold.</source>
        <translation>La firma DKIM de %1 contaría para %2, pero no es válida.</translation>
    </message>
    <message>
        <source>Whether the DKIM signature of %1 counts for %2 cannot be told.</source>
        <translation>No se puede saber si la firma DKIM de %1 cuenta para %2.</translation>
    </message>
    <message>
        <source>The policy %1 comes from p= of %2.</source>
        <translation>La política %1 procede de p= de %2.</translation>
    </message>
    <message>
        <source>The policy %1 comes from sp= of %2, because the domain has no record of its own.</source>
        <translation>La política %1 procede de sp= de %2, porque el dominio no tiene un registro propio.</translation>
    </message>
    <message>
        <source>The policy %1 comes from np= of %2, because the domain does not exist.</source>
        <translation>La política %1 procede de np= de %2, porque el dominio no existe.</translation>
    </message>
    <message>
        <source>The DMARC record says t=y (testing), so receivers apply the policy %2 instead of %1.</source>
        <translation>El registro DMARC dice t=y (prueba), así que los receptores aplican la política %2 en lugar de %1.</translation>
    </message>
    <message>
        <source>The value of %1= in %2, “%3”, is of the wrong form or stands there twice; receivers ignore it.</source>
        <translation>El valor de %1= en %2, «%3», tiene una forma incorrecta o aparece dos veces; los receptores lo ignoran.</translation>
    </message>
    <message>
        <source>%1= in %2 is no longer part of DMARC (RFC 9989).</source>
        <translation>%1= en %2 ya no forma parte de DMARC (RFC 9989).</translation>
    </message>
    <message>
        <source>%1= in %2 is not a tag of DMARC; receivers ignore it.</source>
        <translation>%1= en %2 no es una etiqueta de DMARC; los receptores la ignoran.</translation>
    </message>
    <message>
        <source>%1 asks for no reports, so its owner does not learn which mail fails.</source>
        <translation>%1 no pide informes, así que el titular del dominio no se entera de qué correo falla.</translation>
    </message>
    <message>
        <source>Reports to %1 are not sent, because the record %2 is missing.</source>
        <translation>Los informes a %1 no se envían, porque falta el registro %2.</translation>
    </message>
    <message>
        <source>Whether %1 accepts DMARC reports cannot be told, because %2 could not be looked up.</source>
        <translation>No se puede saber si %1 acepta informes DMARC, porque no se pudo consultar %2.</translation>
    </message>
    <message>
        <source>The domain of the From field belongs to %1 by DMARC records, but to %2 by the Public Suffix List; older receivers go by that list and may decide differently.</source>
        <translation>El dominio del campo From pertenece a %1 según los registros DMARC, pero a %2 según la Public Suffix List; los receptores más antiguos se guían por esa lista y pueden decidir de otra manera.</translation>
    </message>
    <message>
        <source>%1 names a logo (BIMI).</source>
        <translation>%1 indica un logotipo (BIMI).</translation>
    </message>
    <message>
        <source>%1 declines to show a logo (BIMI).</source>
        <translation>%1 renuncia a mostrar un logotipo (BIMI).</translation>
    </message>
    <message>
        <source>The BIMI record %1 is malformed{; this does not explain a refusal}.</source>
        <translation>El registro BIMI %1 está mal formado{; esto no explica un rechazo}.</translation>
    </message>
    <message>
        <source>The BIMI record %1 names a logo that is not an https address{; this does not explain a refusal}.</source>
        <translation>El registro BIMI %1 indica un logotipo que no es una dirección https{; esto no explica un rechazo}.</translation>
    </message>
    <message>
        <source>The BIMI record %1 names a certificate that is not an https address{; this does not explain a refusal}.</source>
        <translation>El registro BIMI %1 indica un certificado que no es una dirección https{; esto no explica un rechazo}.</translation>
    </message>
    <message>
        <source>%1 has several BIMI records, so receivers use none.</source>
        <translation>%1 tiene varios registros BIMI, así que los receptores no usan ninguno.</translation>
    </message>
    <message>
        <source>Receivers show the logo of %1 only under a DMARC policy of quarantine or reject.</source>
        <translation>Los receptores solo muestran el logotipo de %1 con una política DMARC quarantine o reject.</translation>
    </message>
    <message>
        <source>SPF passes for %1 itself.</source>
        <translation>SPF se supera para el propio %1.</translation>
    </message>
    <message>
        <source>SPF is about %1 itself, but SPF does not pass.</source>
        <translation>SPF se refiere al propio %1, pero SPF no se supera.</translation>
    </message>
    <message>
        <source>Whether SPF of %1 passes cannot be told.</source>
        <translation>No se puede saber si SPF de %1 se supera.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 itself holds.</source>
        <translation>La firma DKIM del propio %1 es válida.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 would count, but it does not hold.</source>
        <translation>La firma DKIM de %1 contaría, pero no es válida.</translation>
    </message>
    <message>
        <source>Whether the DKIM signature of %1 holds cannot be told.</source>
        <translation>No se puede saber si la firma DKIM de %1 es válida.</translation>
    </message>
    <message>
        <source>%2 has no valid p=, or a wrong sp= or np=, so receivers act as if it said p=none.</source>
        <translation>%2 no tiene un p= válido, o tiene un sp= o np= incorrecto, así que los receptores actúan como si dijera p=none.</translation>
    </message>
    <message>
        <source>%1= in %2 must be written in small letters; receivers ignore it as it is.</source>
        <translation>%1= en %2 debe escribirse en minúsculas; tal como está, los receptores lo ignoran.</translation>
    </message>
    <message>
        <source>“%1” among the report addresses of %2 is no address of the form “mailto:name@example.com”; no reports go there.</source>
        <translation>«%1», entre las direcciones para informes de %2, no es una dirección de la forma «mailto:name@example.com»; allí no llegan informes.</translation>
    </message>
    <message>
        <source>The records of %1 ask for different policies. The stricter one (%2) is proposed, so that nothing gets weaker; it applies to all mail of the domain as soon as there is one record.</source>
        <translation>Los registros de %1 piden políticas distintas. Se propone la más estricta (%2), para que nada se debilite; se aplica a todo el correo del dominio en cuanto haya un solo registro.</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be DMARC, but that receivers do not take for one: “%2”.</source>
        <translation>%1 tiene un registro que debía ser DMARC, pero que los receptores no consideran como tal: «%2».</translation>
    </message>
    <message>
        <source>A DMARC record stands at %1, where no receiver looks for it; it belongs at %2 instead.</source>
        <translation>Hay un registro DMARC en %1, donde ningún receptor lo busca; debe estar en %2.</translation>
    </message>
    <message>
        <source>For %1 alone, the policy %2 of %3 would apply; some receivers take the strictest policy of all authors.</source>
        <translation>Solo para %1 regiría la política %2 de %3; algunos receptores toman la política más estricta de todos los autores.</translation>
    </message>
    <message>
        <source>No DMARC policy covers %1.</source>
        <translation>Ninguna política DMARC cubre %1.</translation>
    </message>
    <message>
        <source>Receivers do not show the logo of %1 while the DMARC record of the organisation spares subdomains (sp=none).</source>
        <translation>Los receptores no muestran el logotipo de %1 mientras el registro DMARC de la organización exceptúe los subdominios (sp=none).</translation>
    </message>
    <message>
        <source>%1 is an alias of %2, where no record is published; whoever runs %2 must publish it there, or the alias must go.</source>
        <translation>%1 es un alias de %2, donde no hay ningún registro publicado; quien gestiona %2 debe publicarlo allí, o hay que quitar el alias.</translation>
    </message>
    <message>
        <source>%1 has no %2 record.</source>
        <translation>%1 no tiene ningún registro %2.</translation>
    </message>
    <message>
        <source>The name %1 does not exist.</source>
        <translation>El nombre %1 no existe.</translation>
    </message>
    <message>
        <source>The look-up of %2 of %1 failed (SERVFAIL): its name servers or your DNS resolver have a fault.</source>
        <translation>La consulta de %2 de %1 falló (SERVFAIL): los servidores de nombres del dominio o el resolutor DNS de usted tienen un error.</translation>
    </message>
    <message>
        <source>The DNS resolver refused to look up %2 of %1.</source>
        <translation>El resolutor DNS se negó a consultar %2 de %1.</translation>
    </message>
    <message>
        <source>The DNS resolver did not understand the question for %2 of %1.</source>
        <translation>El resolutor DNS no entendió la pregunta por %2 de %1.</translation>
    </message>
    <message>
        <source>The answer for %2 of %1 is not signed correctly (DNSSEC).</source>
        <translation>La respuesta para %2 de %1 no está firmada correctamente (DNSSEC).</translation>
    </message>
    <message>
        <source>The look-up of %2 of %1 was not answered in time.</source>
        <translation>La consulta de %2 de %1 no obtuvo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The answer for %2 of %1 is too long for UDP and was cut off, and none came over TCP: TCP port 53 may be blocked, here or at the name servers.</source>
        <translation>La respuesta para %2 de %1 es demasiado larga para UDP y llegó cortada, y por TCP no llegó ninguna: el puerto TCP 53 puede estar bloqueado, aquí o en los servidores de nombres.</translation>
    </message>
    <message>
        <source>The answer for %2 of %1 cannot be read.</source>
        <translation>La respuesta para %2 de %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The aliases (CNAME) behind %1 lead in a circle or too far, so nobody finds its %2 record.</source>
        <translation>Los alias (CNAME) detrás de %1 forman un bucle o llevan demasiado lejos, así que nadie encuentra su registro %2.</translation>
    </message>
    <message>
        <source>No DNS resolver can be reached, so %2 of %1 was not looked up.</source>
        <translation>Ningún resolutor DNS está accesible, así que %2 de %1 no se consultó.</translation>
    </message>
    <message>
        <source>The certificate of the encrypted DNS resolver is not valid, so %2 of %1 was not looked up.</source>
        <translation>El certificado del resolutor DNS cifrado no es válido, así que %2 de %1 no se consultó.</translation>
    </message>
    <message>
        <source>This computer has no list of certificate authorities, so the encrypted DNS resolver cannot be checked, and %2 of %1 was not looked up.</source>
        <translation>Este equipo no tiene una lista de autoridades de certificación, así que no se puede comprobar el resolutor DNS cifrado, y %2 de %1 no se consultó.</translation>
    </message>
    <message>
        <source>The encrypted DNS resolver (DNS over HTTPS) gave no DNS answer, so %2 of %1 was not looked up.</source>
        <translation>El resolutor DNS cifrado (DNS over HTTPS) no dio una respuesta DNS, así que %2 de %1 no se consultó.</translation>
    </message>
    <message>
        <source>%1 is a name that only a private network can know, so %2 of it was not looked up.</source>
        <translation>%1 es un nombre que solo una red privada puede conocer, así que no se consultó %2.</translation>
    </message>
    <message>
        <source>The look-up of %2 of %1 was cancelled.</source>
        <translation>La consulta de %2 de %1 se canceló.</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) and has %2 records beside it, which the DNS does not allow: some resolvers answer with these records, others with those of the alias.</source>
        <translation>%1 es un alias (CNAME) y tiene además registros %2, lo que el DNS no permite: unos resolutores responden con estos registros y otros con los del alias.</translation>
    </message>
    <message>
        <source>%1 exists, and its %2 name servers are in order{: the domain does not explain the refusal}.</source>
        <translation>%1 existe, y sus %2 servidores de nombres están en orden{: el dominio no explica el rechazo}.</translation>
    </message>
    <message>
        <source>%1 exists, and %2 of its %3 name servers can be reached by others{: that rarely explains a refusal}.</source>
        <translation>%1 existe, y otros pueden acceder a %2 de sus %3 servidores de nombres{: eso rara vez explica un rechazo}.</translation>
    </message>
    <message>
        <source>The domain %1 does not exist{: this explains the refusal}.</source>
        <translation>El dominio %1 no existe{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of %1 are broken, so servers that check them cannot find its mail servers{: this explains the refusal}.</source>
        <translation>Las firmas DNSSEC de %1 no son válidas, así que los servidores que las comprueban no encuentran sus servidores de correo{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>None of the %2 name servers of %1 has a public address{: this explains the refusal}.</source>
        <translation>Ninguno de los %2 servidores de nombres de %1 tiene una dirección pública{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>%1 exists as part of a larger domain, whose name servers answer for it.</source>
        <translation>%1 existe como parte de un dominio mayor, cuyos servidores de nombres responden por él.</translation>
    </message>
    <message>
        <source>{The bounce does not name|You did not give} the domain.</source>
        <translation>{El aviso no nombra|No se ha indicado} el dominio.</translation>
    </message>
    <message>
        <source>%1 has only %2 name server; two are the least that is recommended.</source>
        <translation>%1 solo tiene %2 servidor de nombres; se recomiendan dos como mínimo.</translation>
    </message>
    <message>
        <source>Name server %1: %2.</source>
        <translation>Servidor de nombres %1: %2.</translation>
    </message>
    <message>
        <source>The name server %1 has no public address (%2), so nobody outside can ask it.</source>
        <translation>El servidor de nombres %1 no tiene ninguna dirección pública (%2), así que nadie de fuera puede preguntarle.</translation>
    </message>
    <message>
        <source>The name server %1 is an alias of %2, which is not allowed; some resolvers do not ask it.</source>
        <translation>El servidor de nombres %1 es un alias de %2, lo que no está permitido; algunos resolutores no le preguntan.</translation>
    </message>
    <message>
        <source>The name server %1 has no address.</source>
        <translation>El servidor de nombres %1 no tiene dirección.</translation>
    </message>
    <message>
        <source>Whether the name server %1 has an address cannot be told.</source>
        <translation>No se puede saber si el servidor de nombres %1 tiene una dirección.</translation>
    </message>
    <message>
        <source>%1 is signed (DNSSEC), and your DNS resolver confirms it.</source>
        <translation>%1 está firmado (DNSSEC), y su resolutor DNS lo confirma.</translation>
    </message>
    <message>
        <source>%1 is not signed (DNSSEC).</source>
        <translation>%1 no está firmado (DNSSEC).</translation>
    </message>
    <message>
        <source>%1 is signed (DNSSEC), but your DNS resolver does not say whether the signature is right.</source>
        <translation>%1 está firmado (DNSSEC), pero su resolutor DNS no dice si la firma es correcta.</translation>
    </message>
    <message>
        <source>The DNS zone of %1 has the serial number %2; resolvers remember for at most %3 seconds that a name in it does not exist.</source>
        <translation>La zona DNS de %1 tiene el número de serie %2; los resolutores recuerdan como máximo %3 segundos que un nombre de ella no existe.</translation>
    </message>
    <message>
        <source>The bounce is from %4. Resolvers keep the %2 record of %1 for only %3 seconds, so it may have been different then.</source>
        <translation>El aviso de no entrega es del %4. Los resolutores conservan el registro %2 de %1 solo %3 segundos, así que entonces pudo ser distinto.</translation>
    </message>
    <message>
        <source>%2 takes mail for %1{: its mail servers do not explain the refusal}.</source>
        <translation>%2 acepta correo para %1{: sus servidores de correo no explican el rechazo}.</translation>
    </message>
    <message>
        <source>%3 (%2) takes mail for %1{: its mail servers do not explain the refusal}.</source>
        <translation>%3 (%2) acepta correo para %1{: sus servidores de correo no explican el rechazo}.</translation>
    </message>
    <message>
        <source>%1 names no mail server, so mail goes to the domain itself (%2).</source>
        <translation>%1 no indica ningún servidor de correo, así que el correo va al propio dominio (%2).</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail at all (null MX){: this explains the refusal}.</source>
        <translation>%1 declara que no acepta ningún correo (null MX){: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>%1 has no mail server and no address{: this explains the refusal}.</source>
        <translation>%1 no tiene servidor de correo ni dirección{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain %1 does not exist{: this explains the refusal}.</source>
        <translation>El dominio del destinatario, %1, no existe{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>No mail server of %1 can be reached by its name{: this explains the refusal}.</source>
        <translation>Ningún servidor de correo de %1 está accesible por su nombre{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no recipient&apos;s domain.</source>
        <translation>{El aviso no nombra|No se ha indicado} ningún dominio del destinatario.</translation>
    </message>
    <message>
        <source>%2 takes mail for the sender domain %1.</source>
        <translation>%2 acepta correo para el dominio remitente %1.</translation>
    </message>
    <message>
        <source>%3 (%2) takes mail for the sender domain %1.</source>
        <translation>%3 (%2) acepta correo para el dominio remitente %1.</translation>
    </message>
    <message>
        <source>The sender domain %1 names no mail server; replies and bounces go to the domain itself (%2).</source>
        <translation>El dominio remitente %1 no indica ningún servidor de correo; las respuestas y los avisos de no entrega van al propio dominio (%2).</translation>
    </message>
    <message>
        <source>The sender domain %1 says that it takes no mail (null MX): many receivers refuse mail that cannot be answered.</source>
        <translation>El dominio remitente %1 declara que no acepta correo (null MX): muchos receptores rechazan el correo al que no se puede responder.</translation>
    </message>
    <message>
        <source>The sender domain %1 has no mail server and no address: many receivers refuse mail that cannot be answered.</source>
        <translation>El dominio remitente %1 no tiene servidor de correo ni dirección: muchos receptores rechazan el correo al que no se puede responder.</translation>
    </message>
    <message>
        <source>The sender domain %1 does not exist{: this explains the refusal}.</source>
        <translation>El dominio remitente %1 no existe{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>No mail server of the sender domain %1 can be reached by its name: many receivers refuse mail that cannot be answered.</source>
        <translation>Ningún servidor de correo del dominio remitente %1 está accesible por su nombre: muchos receptores rechazan el correo al que no se puede responder.</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no sender domain.</source>
        <translation>{El aviso no nombra|No se ha indicado} ningún dominio remitente.</translation>
    </message>
    <message>
        <source>Mail server %2 (%3), preference %1 (the lowest comes first).</source>
        <translation>Servidor de correo %2 (%3), preferencia %1 (la más baja va primero).</translation>
    </message>
    <message>
        <source>Mail server %2 (%3), run by %4, preference %1 (the lowest comes first).</source>
        <translation>Servidor de correo %2 (%3), gestionado por %4, preferencia %1 (la más baja va primero).</translation>
    </message>
    <message>
        <source>The mail server %1 is an alias of %2, which is not allowed and which some senders do not follow.</source>
        <translation>El servidor de correo %1 es un alias de %2, lo que no está permitido y algunos remitentes no siguen.</translation>
    </message>
    <message>
        <source>The mail server %1 has no address.</source>
        <translation>El servidor de correo %1 no tiene dirección.</translation>
    </message>
    <message>
        <source>%1 has no public address (%2), so nobody outside can bring mail there.</source>
        <translation>%1 no tiene ninguna dirección pública (%2), así que nadie de fuera puede entregar correo allí.</translation>
    </message>
    <message>
        <source>%1 stands where the name of a mail server is demanded.</source>
        <translation>%1 está donde se exige el nombre de un servidor de correo.</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail (null MX) and names mail servers at the same time.</source>
        <translation>%1 declara que no acepta correo (null MX) y al mismo tiempo indica servidores de correo.</translation>
    </message>
    <message>
        <source>%1 names %2 mail servers; the first %3 were looked at.</source>
        <translation>%1 indica %2 servidores de correo; se examinaron los primeros %3.</translation>
    </message>
    <message>
        <source>%1, which refused, is not among the mail servers that %2 names now.</source>
        <translation>%1, que rechazó el mensaje, no está entre los servidores de correo que %2 indica ahora.</translation>
    </message>
    <message>
        <source>%1 was probably meant to be %2: a dot is missing behind the name in the zone file.</source>
        <translation>%1 debía ser probablemente %2: falta un punto detrás del nombre en el archivo de zona.</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25 and encrypts (%3): it can be reached from here.</source>
        <translation>%1 (%2) responde en el puerto 25 y cifra (%3): está accesible desde aquí.</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25, but offers no encryption; senders that demand it do not deliver.</source>
        <translation>%1 (%2) responde en el puerto 25, pero no ofrece cifrado; los remitentes que lo exigen no entregan.</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25, but refuses to start encryption; senders that demand it do not deliver.</source>
        <translation>%1 (%2) responde en el puerto 25, pero se niega a iniciar el cifrado; los remitentes que lo exigen no entregan.</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25, but encryption fails{: this may explain why senders do not deliver}.</source>
        <translation>%1 (%2) responde en el puerto 25, pero el cifrado falla{: esto puede explicar por qué los remitentes no entregan}.</translation>
    </message>
    <message>
        <source>%1 (%2) did not answer on port 25; your network may block port 25, so this tells nothing.</source>
        <translation>%1 (%2) no respondió en el puerto 25; es posible que su red bloquee el puerto 25, así que esto no indica nada.</translation>
    </message>
    <message>
        <source>%1 (%2) refuses connections on port 25{: this explains why mail is not delivered}.</source>
        <translation>%1 (%2) rechaza conexiones en el puerto 25{: esto explica por qué el correo no se entrega}.</translation>
    </message>
    <message>
        <source>There is no way from here to %1 (%2).</source>
        <translation>Desde aquí no hay ruta a %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2) closed the connection without a word; it may do so with strangers.</source>
        <translation>%1 (%2) cerró la conexión sin decir nada; puede que lo haga con desconocidos.</translation>
    </message>
    <message>
        <source>%1 (%2) took the connection, but did not answer in time.</source>
        <translation>%1 (%2) aceptó la conexión, pero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 (%2) refuses this computer with %3; it may take mail from your mail server all the same.</source>
        <translation>%1 (%2) rechaza este equipo con %3; aun así, puede que acepte correo de su servidor de correo.</translation>
    </message>
    <message>
        <source>Something that is no mail server answers on port 25 of %1 (%2).</source>
        <translation>En el puerto 25 de %1 (%2) responde algo que no es un servidor de correo.</translation>
    </message>
    <message>
        <source>The connection to %1 (%2) was cancelled.</source>
        <translation>La conexión con %1 (%2) se canceló.</translation>
    </message>
    <message>
        <source>%1 names no mail server.</source>
        <translation>%1 no indica ningún servidor de correo.</translation>
    </message>
    <message>
        <source>%1 has only addresses of a private network, so it was not connected to.</source>
        <translation>%1 solo tiene direcciones de una red privada, así que no se estableció conexión.</translation>
    </message>
    <message>
        <source>%1 greets with: %2.</source>
        <translation>%1 saluda con: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for %2, issued by %3, valid until %4.</source>
        <translation>El certificado de %1 es para %2, emitido por %3, válido hasta %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name (%2); only senders that follow MTA-STS or DANE may refuse to deliver for that.</source>
        <translation>El certificado de %1 es para otro nombre (%2); solo los remitentes que siguen MTA-STS o DANE podrían no entregar por ello.</translation>
    </message>
    <message>
        <source>The certificate of %1 (valid until %2) has expired or is not valid yet; only senders that follow MTA-STS or DANE may refuse to deliver for that.</source>
        <translation>El certificado de %1 (válido hasta %2) ha caducado o aún no es válido; solo los remitentes que siguen MTA-STS o DANE podrían no entregar por ello.</translation>
    </message>
    <message>
        <source>The certificate of %1 is issued by %2, which is not trusted here; only senders that follow MTA-STS or DANE may refuse to deliver for that.</source>
        <translation>El certificado de %1 lo emite %2, en quien aquí no se confía; solo los remitentes que siguen MTA-STS o DANE podrían no entregar por ello.</translation>
    </message>
    <message>
        <source>The certificate of %1 is issued by %2. This computer has no list of certificate authorities, so it cannot be told whether that is trusted.</source>
        <translation>El certificado de %1 lo emite %2. Este equipo no tiene una lista de autoridades de certificación, así que no se puede saber si es de confianza.</translation>
    </message>
    <message>
        <source>The record of %1 holds quotation marks as part of its text, so receivers cannot read it; the DNS panel wants the text without them.</source>
        <translation>El registro de %1 contiene comillas como parte de su texto, así que los receptores no pueden leerlo; el panel de DNS espera el texto sin ellas.</translation>
    </message>
    <message>
        <source>The record of %1 holds backslashes as part of its text, as in “\;”, so receivers cannot read it; the DNS panel wants the text without them.</source>
        <translation>El registro de %1 contiene barras invertidas como parte de su texto, como en «\\;», así que los receptores no pueden leerlo; el panel de DNS espera el texto sin ellas.</translation>
    </message>
    <message>
        <source>The record of %1 begins with a blank, or holds another character that a text editor put in unseen.</source>
        <translation>El registro de %1 empieza por un espacio o contiene otro carácter que un editor de texto introdujo sin que se viera.</translation>
    </message>
    <message>
        <source>A semicolon is missing between two parts of the record of %1.</source>
        <translation>Falta un punto y coma entre dos partes del registro de %1.</translation>
    </message>
    <message>
        <source>A colon stands in the record of %1 where an equals sign (=) is demanded.</source>
        <translation>En el registro de %1 hay dos puntos donde se exige un signo igual (=).</translation>
    </message>
    <message>
        <source>Capital and small letters are mixed up in the record of %1: it begins with exactly “%2”, and the names of its parts are written in small letters.</source>
        <translation>En el registro de %1 se confunden mayúsculas y minúsculas: debe empezar exactamente por «%2», y los nombres de sus partes se escriben en minúsculas.</translation>
    </message>
    <message>
        <source>The record of %1 does not begin with exactly “%2”.</source>
        <translation>El registro de %1 no empieza exactamente por «%2».</translation>
    </message>
    <message>
        <source>The record of %1 holds something between its semicolons that is no part of it.</source>
        <translation>El registro de %1 contiene entre sus puntos y coma algo que no forma parte de él.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the form of this record; what others publish was not asked.</source>
        <translation>La forma de este registro es correcta; no se preguntó por lo que publican otros.</translation>
    </message>
    <message>
        <source>%1 is called %2, and %2 leads back to it{: reverse DNS does not explain the refusal}.</source>
        <translation>%1 se llama %2, y %2 lleva de vuelta a esa dirección{: el DNS inverso no explica el rechazo}.</translation>
    </message>
    <message>
        <source>%1 is called %2, but %2 does not lead back to it{: this can explain the refusal}.</source>
        <translation>%1 se llama %2, pero %2 no lleva de vuelta a esa dirección{: esto puede explicar el rechazo}.</translation>
    </message>
    <message>
        <source>%1 has no name (no PTR record){: this can explain the refusal}.</source>
        <translation>%1 no tiene nombre (ningún registro PTR){: esto puede explicar el rechazo}.</translation>
    </message>
    <message>
        <source>%1 is not a public address, so nobody outside can tell about it.</source>
        <translation>%1 no es una dirección pública, así que nadie de fuera puede decir nada de ella.</translation>
    </message>
    <message>
        <source>{The bounce does not name|You did not give} the IP address that sent the message.</source>
        <translation>{El aviso no nombra|No se ha indicado} la dirección IP que envió el mensaje.</translation>
    </message>
    <message>
        <source>%1 leads back to %2.</source>
        <translation>%1 lleva de vuelta a %2.</translation>
    </message>
    <message>
        <source>%1 leads to %2 instead of %3.</source>
        <translation>%1 lleva a %2 en lugar de a %3.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: it has no %2 record.</source>
        <translation>%1 no lleva a ninguna parte: no tiene ningún registro %2.</translation>
    </message>
    <message>
        <source>%1 has %2 names; receivers look at one or a few, here %3 were looked at.</source>
        <translation>%1 tiene %2 nombres; los receptores miran uno o unos pocos, aquí se miraron %3.</translation>
    </message>
    <message>
        <source>%1 looks like the name of a home or dial-up line; some receivers refuse mail from such hosts.</source>
        <translation>%1 parece el nombre de una línea doméstica o de acceso telefónico; algunos receptores rechazan el correo de esos equipos.</translation>
    </message>
    <message>
        <source>The HELO name %1 is the name of the address.</source>
        <translation>El nombre HELO %1 es el nombre de la dirección.</translation>
    </message>
    <message>
        <source>The HELO name %1 leads to %2.</source>
        <translation>El nombre HELO %1 lleva a %2.</translation>
    </message>
    <message>
        <source>The HELO name %1 leads to %2 instead of %3; some receivers refuse for that.</source>
        <translation>El nombre HELO %1 lleva a %2 en lugar de a %3; algunos receptores rechazan por ello.</translation>
    </message>
    <message>
        <source>The HELO name %1 has no address; some receivers refuse for that.</source>
        <translation>El nombre HELO %1 no tiene dirección; algunos receptores rechazan por ello.</translation>
    </message>
    <message>
        <source>The HELO name “%1” is no full host name; some receivers refuse for that.</source>
        <translation>El nombre HELO «%1» no es un nombre de host completo; algunos receptores rechazan por ello.</translation>
    </message>
    <message>
        <source>In HELO the server gave %1 instead of a name; some receivers refuse for that.</source>
        <translation>En HELO, el servidor dio %1 en lugar de un nombre; algunos receptores rechazan por ello.</translation>
    </message>
    <message>
        <source>In HELO the server gave %1 instead of a name, but its address is %2; some receivers refuse for that.</source>
        <translation>En HELO, el servidor dio %1 en lugar de un nombre, pero su dirección es %2; algunos receptores rechazan por ello.</translation>
    </message>
    <message>
        <source>SPF of %1 allows %2 by “%3”{: SPF does not explain the refusal}.</source>
        <translation>SPF de %1 permite %2 mediante «%3»{: SPF no explica el rechazo}.</translation>
    </message>
    <message>
        <source>SPF of %1 does not list %2{: this explains the refusal}.</source>
        <translation>SPF de %1 no incluye %2{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>SPF of %1 forbids %2 by “%3”{: this explains the refusal}.</source>
        <translation>SPF de %1 prohíbe %2 mediante «%3»{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>SPF of %1 does not list %2 and calls such mail suspicious (“%3”){: this can explain the refusal}.</source>
        <translation>SPF de %1 no incluye %2 y considera sospechoso ese correo («%3»){: esto puede explicar el rechazo}.</translation>
    </message>
    <message>
        <source>SPF of %1 neither allows nor forbids %2: receivers that demand authentication refuse such mail unless DKIM passes.</source>
        <translation>SPF de %1 ni permite ni prohíbe %2: los receptores que exigen autenticación rechazan ese correo si DKIM no se supera.</translation>
    </message>
    <message>
        <source>%1 has no SPF record, so nothing allows %2: receivers that demand authentication refuse such mail unless DKIM passes.</source>
        <translation>%1 no tiene registro SPF, así que nada permite %2: los receptores que exigen autenticación rechazan ese correo si DKIM no se supera.</translation>
    </message>
    <message>
        <source>%1 has no SPF record: receivers that demand authentication refuse such mail unless DKIM passes.</source>
        <translation>%1 no tiene registro SPF: los receptores que exigen autenticación rechazan ese correo si DKIM no se supera.</translation>
    </message>
    <message>
        <source>“%1” is no name that can have an SPF record, so nothing allows %2.</source>
        <translation>«%1» no es un nombre que pueda tener un registro SPF, así que nada permite %2.</translation>
    </message>
    <message>
        <source>%4 has more than one SPF record, so receivers ignore them all{: this explains the refusal}.</source>
        <translation>%4 tiene más de un registro SPF, así que los receptores los ignoran todos{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” is no mechanism{: this explains the refusal}.</source>
        <translation>El registro SPF de %4 no es válido, porque «%3» no es un mecanismo{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” holds a character that is not allowed{: this explains the refusal}.</source>
        <translation>El registro SPF de %4 no es válido, porque «%3» contiene un carácter no permitido{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” holds no whole IP address{: this explains the refusal}.</source>
        <translation>El registro SPF de %4 no es válido, porque «%3» no contiene una dirección IP completa{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because the number after the slash in “%3” is wrong{: this explains the refusal}.</source>
        <translation>El registro SPF de %4 no es válido, porque el número que sigue a la barra en «%3» es incorrecto{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” names no usable domain{: this explains the refusal}.</source>
        <translation>El registro SPF de %4 no es válido, porque «%3» no indica ningún dominio utilizable{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because the domain is missing in “%3”{: this explains the refusal}.</source>
        <translation>El registro SPF de %4 no es válido, porque en «%3» falta el dominio{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” holds something that does not belong there{: this explains the refusal}.</source>
        <translation>El registro SPF de %4 no es válido, porque «%3» contiene algo que no va ahí{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” cannot be read{: this explains the refusal}.</source>
        <translation>El registro SPF de %4 no es válido, porque «%3» no se puede leer{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” may stand in it only once{: this explains the refusal}.</source>
        <translation>El registro SPF de %4 no es válido, porque «%3» solo puede aparecer una vez{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>SPF of %1 needs more than 10 DNS look-ups, so receivers stop at “%3” and treat it as broken{: this explains the refusal}.</source>
        <translation>SPF de %1 necesita más de 10 consultas DNS, así que los receptores se detienen en «%3» y lo tratan como erróneo{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>SPF of %1 asks for more than two names that do not exist or have no such record (the last by “%3”), so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>SPF de %1 pregunta por más de dos nombres que no existen o no tienen ese registro (el último mediante «%3»), así que los receptores lo tratan como erróneo{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>SPF of %1 uses “%3”, but %5 has more than 10 mail servers, so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>SPF de %1 usa «%3», pero %5 tiene más de 10 servidores de correo, así que los receptores lo tratan como erróneo{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>SPF of %4 includes %5, which has no SPF record, so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>SPF de %4 incluye %5, que no tiene registro SPF, así que los receptores lo tratan como erróneo{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>SPF of %1 points to %5, which has no SPF record, so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>SPF de %1 apunta a %5, que no tiene registro SPF, así que los receptores lo tratan como erróneo{: esto explica el rechazo}.</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no sender whose SPF could be checked.</source>
        <translation>{El aviso no nombra|No se ha indicado} ningún remitente cuyo SPF se pueda comprobar.</translation>
    </message>
    <message>
        <source>{The bounce does not name|You did not give} the IP address that SPF of %1 would have to allow.</source>
        <translation>{El aviso no nombra|No se ha indicado} la dirección IP que SPF de %1 tendría que permitir.</translation>
    </message>
    <message>
        <source>The envelope sender is not known, so the domain of From, %1, was taken instead.</source>
        <translation>No se conoce el remitente del sobre, así que se tomó en su lugar el dominio de From, %1.</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be SPF but is none: “%2”.</source>
        <translation>%1 tiene un registro que debía ser SPF, pero no lo es: «%2».</translation>
    </message>
    <message>
        <source>The SPF record of %1 is %2 bytes long; above 450 some receivers may not get it whole.</source>
        <translation>El registro SPF de %1 tiene %2 bytes; por encima de 450, algunos receptores podrían no recibirlo entero.</translation>
    </message>
    <message>
        <source>The TXT records of %1 are %2 bytes together; above 512 they do not fit one UDP answer.</source>
        <translation>Los registros TXT de %1 suman %2 bytes; por encima de 512 no caben en una respuesta UDP.</translation>
    </message>
    <message>
        <source>SPF of %1 uses “%2”, which is slow and which some receivers ignore.</source>
        <translation>SPF de %1 usa «%2», que es lento y que algunos receptores ignoran.</translation>
    </message>
    <message>
        <source>“%2” stands behind “all” in the SPF record of %1 and never counts.</source>
        <translation>«%2» está detrás de «all» en el registro SPF de %1 y nunca cuenta.</translation>
    </message>
    <message>
        <source>SPF of %1 allows every server in the world (“%2”); some receivers distrust it for that.</source>
        <translation>SPF de %1 permite todos los servidores del mundo («%2»); algunos receptores desconfían de él por eso.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to %3, which has no SPF record.</source>
        <translation>«%2» en el registro SPF de %1 lleva a %3, que no tiene registro SPF.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to %3, which has more than one SPF record.</source>
        <translation>«%2» en el registro SPF de %1 lleva a %3, que tiene más de un registro SPF.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to %3, whose record is not valid: “%4”.</source>
        <translation>«%2» en el registro SPF de %1 lleva a %3, cuyo registro no es válido: «%4».</translation>
    </message>
    <message>
        <source>SPF of %1 needs at most %2 of the %3 DNS look-ups allowed.</source>
        <translation>SPF de %1 necesita como máximo %2 de las %3 consultas DNS permitidas.</translation>
    </message>
    <message>
        <source>SPF of %1 needs up to %2 DNS look-ups; receivers stop at %3.</source>
        <translation>SPF de %1 necesita hasta %2 consultas DNS; los receptores se detienen en %3.</translation>
    </message>
    <message>
        <source>SPF of %1 needs at least %2 DNS look-ups; receivers stop at %3.</source>
        <translation>SPF de %1 necesita al menos %2 consultas DNS; los receptores se detienen en %3.</translation>
    </message>
    <message>
        <source>DNS look-ups for “%1”: %2.</source>
        <translation>Consultas DNS para «%1»: %2.</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 allows %2.</source>
        <translation>SPF del nombre HELO %1 permite %2.</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 does not allow %2; some receivers refuse for that alone.</source>
        <translation>SPF del nombre HELO %1 no permite %2; algunos receptores rechazan solo por eso.</translation>
    </message>
    <message>
        <source>The SPF record of the HELO name %1 is broken.</source>
        <translation>El registro SPF del nombre HELO %1 es erróneo.</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 could not be looked up.</source>
        <translation>SPF del nombre HELO %1 no se pudo consultar.</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 says nothing about %2.</source>
        <translation>SPF del nombre HELO %1 no dice nada sobre %2.</translation>
    </message>
    <message>
        <source>%1 gives receivers this text for refused mail: “%2”.</source>
        <translation>%1 da a los receptores este texto para el correo rechazado: «%2».</translation>
    </message>
    <message>
        <source>This new record of %1 allows %2; add all other servers that send for the domain before you publish it.</source>
        <translation>Este registro nuevo de %1 permite %2; añada todos los demás servidores que envían para el dominio antes de publicarlo.</translation>
    </message>
    <message>
        <source>With %2 added to the record of %1, SPF passes, if the server is really yours.</source>
        <translation>Si se añade %2 al registro de %1, SPF se supera. Hágalo solo si el servidor es realmente suyo.</translation>
    </message>
    <message>
        <source>With %2 at the start of the record of %1, SPF passes for this server; the fault remains for others until it is mended.</source>
        <translation>Con %2 al principio del registro de %1, SPF se supera para este servidor; para los demás, el error sigue hasta que se corrija.</translation>
    </message>
    <message>
        <source>Without the part that leads nowhere, the SPF record of %1 is valid again and SPF passes for %2.</source>
        <translation>Sin la parte que no lleva a ninguna parte, el registro SPF de %1 vuelve a ser válido y SPF se supera para %2.</translation>
    </message>
    <message>
        <source>Without the part that leads nowhere, and with %2 added, the SPF record of %1 is valid again and SPF passes; publish it only if the server is really yours.</source>
        <translation>Sin la parte que no lleva a ninguna parte, y con %2 añadido, el registro SPF de %1 vuelve a ser válido y SPF se supera; publíquelo solo si el servidor es realmente suyo.</translation>
    </message>
    <message>
        <source>Without the part that leads back to the record itself, SPF of %1 is valid again and passes for %2.</source>
        <translation>Sin la parte que lleva de vuelta al propio registro, SPF de %1 vuelve a ser válido y se supera para %2.</translation>
    </message>
    <message>
        <source>Without the part that leads back to the record itself, and with %2 added, SPF of %1 is valid again and passes; publish it only if the server is really yours.</source>
        <translation>Sin la parte que lleva de vuelta al propio registro, y con %2 añadido, SPF de %1 vuelve a ser válido y se supera; publíquelo solo si el servidor es realmente suyo.</translation>
    </message>
    <message>
        <source>One record made of all SPF records of %1 lets SPF pass for %2; publish it instead of them.</source>
        <translation>Un solo registro formado por todos los registros SPF de %1 hace que SPF se supere para %2; publíquelo en lugar de ellos.</translation>
    </message>
    <message>
        <source>One record made of all SPF records of %1, with %2 added, lets SPF pass; publish it instead of them only if the server is really yours.</source>
        <translation>Un solo registro formado por todos los registros SPF de %1, con %2 añadido, hace que SPF se supere; publíquelo en lugar de ellos solo si el servidor es realmente suyo.</translation>
    </message>
    <message>
        <source>The SPF records of %1 cannot be put together automatically; whoever looks after the domain must choose one.</source>
        <translation>Los registros SPF de %1 no se pueden unir automáticamente; quien se ocupa del dominio debe elegir uno.</translation>
    </message>
    <message>
        <source>The SPF record of %1 uses placeholders (macros), so no changed record is proposed; ask whoever set it up.</source>
        <translation>El registro SPF de %1 usa marcadores (macros), así que no se propone ningún registro modificado; pregunte a quien lo configuró.</translation>
    </message>
    <message>
        <source>No changed record is proposed until the fault in the record of %1 is mended.</source>
        <translation>No se propone ningún registro modificado hasta que se corrija el error del registro de %1.</translation>
    </message>
    <message>
        <source>Record of %1: “%2”.</source>
        <translation>Registro de %1: «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” fits (%4 look-ups so far).</source>
        <translation>%1: «%2» coincide (%4 consultas hasta ahora).</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit (%4 look-ups so far).</source>
        <translation>%1: «%2» no coincide (%4 consultas hasta ahora).</translation>
    </message>
    <message>
        <source>%1: “%2” leads to another record (%4 look-ups so far).</source>
        <translation>%1: «%2» lleva a otro registro (%4 consultas hasta ahora).</translation>
    </message>
    <message>
        <source>%1: “%2” ends in an error (%4 look-ups so far).</source>
        <translation>%1: «%2» termina en error (%4 consultas hasta ahora).</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 never counts, because “all” stands beside it.</source>
        <translation>«%2» en el registro SPF de %1 nunca cuenta, porque está junto a «all».</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads back to %3: the records include each other in a loop.</source>
        <translation>«%2» en el registro SPF de %1 lleva de vuelta a %3: los registros se incluyen unos a otros en un bucle.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to the record itself, a loop without end.</source>
        <translation>«%2» en el registro SPF de %1 lleva al propio registro, un bucle sin fin.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 was probably meant to be “%3”.</source>
        <translation>«%2» en el registro SPF de %1 debía ser probablemente «%3».</translation>
    </message>
    <message>
        <source>SPF of %1 asks %2 questions that find nothing, for instance about IPv6 addresses (AAAA); some receivers count each of them and stop after two.</source>
        <translation>SPF de %1 hace %2 preguntas que no encuentran nada, por ejemplo sobre direcciones IPv6 (AAAA); algunos receptores cuentan cada una y se detienen tras dos.</translation>
    </message>
    <message>
        <source>Written as it was probably meant, the SPF record of %1 allows %2.</source>
        <translation>Escrito como probablemente se quería, el registro SPF de %1 permite %2.</translation>
    </message>
    <message>
        <source>Written as it was probably meant, and with %2 added, the SPF record of %1 lets SPF pass, if the server is really yours.</source>
        <translation>Escrito como probablemente se quería, y con %2 añadido, el registro SPF de %1 hace que SPF se supere, si el servidor es realmente suyo.</translation>
    </message>
    <message>
        <source>Written as it was probably meant, the SPF record of %1 is valid again; it does not allow %2.</source>
        <translation>Escrito como probablemente se quería, el registro SPF de %1 vuelve a ser válido; no permite %2.</translation>
    </message>
    <message>
        <source>Written as it was probably meant, the SPF record of %1 is valid again.</source>
        <translation>Escrito como probablemente se quería, el registro SPF de %1 vuelve a ser válido.</translation>
    </message>
    <message>
        <source>One record made of all SPF records of %1 is valid again; publish it instead of them.</source>
        <translation>Un solo registro formado por todos los registros SPF de %1 vuelve a ser válido; publíquelo en lugar de ellos.</translation>
    </message>
    <message>
        <source>%2 calls itself %3, a name of another organisation, so no record that allows it is proposed. If it forwards mail, it must rewrite the envelope sender (SRS), or the mail must carry a DKIM signature of %1. If it sends for %1, add what its operator names, or “%4” if it is your own server.</source>
        <translation>%2 se presenta como %3, un nombre de otra organización, así que no se propone ningún registro que lo permita. Si reenvía correo, debe reescribir el remitente del sobre (SRS), o el correo debe llevar una firma DKIM de %1. Si envía para %1, añada lo que indique quien lo gestiona, o «%4» si es su propio servidor.</translation>
    </message>
    <message>
        <source>The returned message bears a mark of forwarding (%3), so no record that allows %2 is proposed. Whoever forwards it must rewrite the envelope sender (SRS), or the mail must carry a DKIM signature of %1.</source>
        <translation>El mensaje devuelto lleva una señal de reenvío (%3), así que no se propone ningún registro que permita %2. Quien lo reenvía debe reescribir el remitente del sobre (SRS), o el correo debe llevar una firma DKIM de %1.</translation>
    </message>
    <message>
        <source>%1 does not demand encryption by MTA-STS{: MTA-STS does not explain the refusal}.</source>
        <translation>%1 no exige cifrado por MTA-STS{: MTA-STS no explica el rechazo}.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has the mode none{: MTA-STS does not explain the refusal}.</source>
        <translation>La política MTA-STS de %1 tiene el modo none{: MTA-STS no explica el rechazo}.</translation>
    </message>
    <message>
        <source>The mail servers of %1 fit its MTA-STS policy (mode %2); in mode enforce, senders also demand a valid certificate.</source>
        <translation>Los servidores de correo de %1 cumplen su política MTA-STS (modo %2); en el modo enforce, los remitentes exigen además un certificado válido.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is enforced, but does not list its mail server %2: {this explains why senders do not deliver|senders that follow it do not deliver there}.</source>
        <translation>La política MTA-STS de %1 es obligatoria, pero no incluye su servidor de correo %2: {esto explica por qué los remitentes no entregan|los remitentes que la siguen no entregan allí}.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 does not list its mail server %2, but is only being tested.</source>
        <translation>La política MTA-STS de %1 no incluye su servidor de correo %2, pero solo está en pruebas.</translation>
    </message>
    <message>
        <source>%1 has an MTA-STS policy (mode %2), but its mail servers were not found, so they cannot be compared.</source>
        <translation>%1 tiene una política MTA-STS (modo %2), pero no se encontraron sus servidores de correo, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>%1 has %2 MTA-STS records, so senders act as if there were none.</source>
        <translation>%1 tiene %2 registros MTA-STS, así que los remitentes actúan como si no hubiera ninguno.</translation>
    </message>
    <message>
        <source>The MTA-STS record of %1 has no valid id=, so senders act as if there were none.</source>
        <translation>El registro MTA-STS de %1 no tiene un id= válido, así que los remitentes actúan como si no existiera.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 does not say version: STSv1, so senders ignore it.</source>
        <translation>La política MTA-STS de %1 no dice version: STSv1, así que los remitentes la ignoran.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has no valid mode, so senders ignore it.</source>
        <translation>La política MTA-STS de %1 no tiene un modo (mode) válido, así que los remitentes la ignoran.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has no valid max_age, so senders ignore it.</source>
        <translation>La política MTA-STS de %1 no tiene un max_age válido, así que los remitentes la ignoran.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists no mail server, so senders ignore it.</source>
        <translation>La política MTA-STS de %1 no incluye ningún servidor de correo, así que los remitentes la ignoran.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists %2, which is no host name, so senders may ignore it.</source>
        <translation>La política MTA-STS de %1 incluye %2, que no es un nombre de host, así que los remitentes podrían ignorarla.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is announced, but its web server answers with HTTP status %2.</source>
        <translation>La política MTA-STS de %1 está anunciada, pero su servidor web responde con el estado HTTP %2.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is announced, but its web server redirects, which senders do not follow.</source>
        <translation>La política MTA-STS de %1 está anunciada, pero su servidor web remite a otra dirección, y los remitentes no siguen eso.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is not served as text/plain, so senders ignore it.</source>
        <translation>La política MTA-STS de %1 no se sirve como text/plain, así que los remitentes la ignoran.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is longer than senders accept.</source>
        <translation>La política MTA-STS de %1 es más larga de lo que aceptan los remitentes.</translation>
    </message>
    <message>
        <source>The web server of %1 for MTA-STS has an address of a private network, so its policy was not fetched.</source>
        <translation>El servidor web de %1 para MTA-STS tiene una dirección de una red privada, así que no se descargó su política.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is announced, but the web server mta-sts.%1 does not exist.</source>
        <translation>La política MTA-STS de %1 está anunciada, pero el servidor web mta-sts.%1 no existe.</translation>
    </message>
    <message>
        <source>The web server mta-sts.%1 refused the connection from here.</source>
        <translation>El servidor web mta-sts.%1 rechazó la conexión desde aquí.</translation>
    </message>
    <message>
        <source>The web server mta-sts.%1 did not answer in time.</source>
        <translation>El servidor web mta-sts.%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The certificate of the web server mta-sts.%1 is for another name, so senders ignore the policy.</source>
        <translation>El certificado del servidor web mta-sts.%1 es para otro nombre, así que los remitentes ignoran la política.</translation>
    </message>
    <message>
        <source>The certificate of the web server mta-sts.%1 has expired or is not valid yet, so senders ignore the policy.</source>
        <translation>El certificado del servidor web mta-sts.%1 ha caducado o aún no es válido, así que los remitentes ignoran la política.</translation>
    </message>
    <message>
        <source>The certificate of the web server mta-sts.%1 is not trusted here, so senders may ignore the policy.</source>
        <translation>Aquí no se confía en el certificado del servidor web mta-sts.%1, así que los remitentes podrían ignorar la política.</translation>
    </message>
    <message>
        <source>This computer has no list of certificate authorities, so it cannot be told whether the certificate of the web server mta-sts.%1 is trusted, and the policy was not fetched.</source>
        <translation>Este equipo no tiene una lista de autoridades de certificación, así que no se puede saber si el certificado del servidor web mta-sts.%1 es de confianza, y la política no se descargó.</translation>
    </message>
    <message>
        <source>No encrypted connection to the web server mta-sts.%1 comes about, so senders ignore the policy.</source>
        <translation>No se logra una conexión cifrada con el servidor web mta-sts.%1, así que los remitentes ignoran la política.</translation>
    </message>
    <message>
        <source>The web server mta-sts.%1 cannot be reached from here.</source>
        <translation>El servidor web mta-sts.%1 no está accesible desde aquí.</translation>
    </message>
    <message>
        <source>Fetching the policy from mta-sts.%1 was cancelled.</source>
        <translation>La descarga de la política de mta-sts.%1 se canceló.</translation>
    </message>
    <message>
        <source>The mail server %1 is listed in the MTA-STS policy of %2.</source>
        <translation>El servidor de correo %1 figura en la política MTA-STS de %2.</translation>
    </message>
    <message>
        <source>The mail server %1 is not listed in the MTA-STS policy of %2.</source>
        <translation>El servidor de correo %1 no figura en la política MTA-STS de %2.</translation>
    </message>
    <message>
        <source>Senders keep the policy for %1 seconds only; RFC 8461 recommends weeks.</source>
        <translation>Los remitentes conservan la política solo %1 segundos; RFC 8461 recomienda semanas.</translation>
    </message>
    <message>
        <source>%1 asks for reports about encryption.</source>
        <translation>%1 pide informes sobre el cifrado.</translation>
    </message>
    <message>
        <source>There is no TLS-RPT record %1, so nobody reports failed encryption.</source>
        <translation>No hay ningún registro TLS-RPT %1, así que nadie informa de fallos de cifrado.</translation>
    </message>
    <message>
        <source>%1 has an address for reports that cannot be used.</source>
        <translation>%1 tiene una dirección para informes que no se puede usar.</translation>
    </message>
    <message>
        <source>%1 has several records, so no reports are sent.</source>
        <translation>%1 tiene varios registros, así que no se envían informes.</translation>
    </message>
    <message>
        <source>%1 publishes no certificate by DANE{: DANE does not explain the refusal}.</source>
        <translation>%1 no publica ningún certificado por DANE{: DANE no explica el rechazo}.</translation>
    </message>
    <message>
        <source>The certificate of %1 is the one that DANE demands{: DANE does not explain the refusal}.</source>
        <translation>El certificado de %1 es el que exige DANE{: DANE no explica el rechazo}.</translation>
    </message>
    <message>
        <source>%1 publishes its certificate by DANE, so some senders demand it; it was not compared with the server.</source>
        <translation>%1 publica su certificado por DANE, así que algunos remitentes lo exigen; no se comparó con el del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is none of those that DANE demands: {this explains why senders do not deliver|senders that follow DANE do not deliver}.</source>
        <translation>El certificado de %1 no es ninguno de los que exige DANE: {esto explica por qué los remitentes no entregan|los remitentes que siguen DANE no entregan}.</translation>
    </message>
    <message>
        <source>None of the DANE records of %1 is usable for mail: senders that follow DANE demand encryption, but cannot check the certificate.</source>
        <translation>Ninguno de los registros DANE de %1 sirve para el correo: los remitentes que siguen DANE exigen cifrado, pero no pueden comprobar el certificado.</translation>
    </message>
    <message>
        <source>The DNSSEC signature of the DANE records of %1 is broken: senders that check it do not deliver.</source>
        <translation>La firma DNSSEC de los registros DANE de %1 no es válida: los remitentes que la comprueban no entregan.</translation>
    </message>
    <message>
        <source>%1 publishes its certificate by DANE, but your DNS resolver does not confirm it (DNSSEC), so it cannot be told whether senders use it.</source>
        <translation>%1 publica su certificado por DANE, pero su resolutor DNS no lo confirma (DNSSEC), así que no se puede saber si los remitentes lo usan.</translation>
    </message>
    <message>
        <source>The mail servers of %1 are not confirmed by DNSSEC, so most senders do not use their DANE records.</source>
        <translation>Los servidores de correo de %1 no están confirmados por DNSSEC, así que la mayoría de los remitentes no usa sus registros DANE.</translation>
    </message>
    <message>
        <source>The domain %1 names no mail server, so DANE does not apply.</source>
        <translation>El dominio %1 no indica ningún servidor de correo, así que DANE no se aplica.</translation>
    </message>
    <message>
        <source>DANE record of %1: %2.</source>
        <translation>Registro DANE de %1: %2.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists: %2.</source>
        <translation>La política MTA-STS de %1 incluye: %2.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists the IP address %2 among the names of mail servers; some senders may ignore the policy for that.</source>
        <translation>La política MTA-STS de %1 incluye la dirección IP %2 entre los nombres de servidores de correo; algunos remitentes podrían ignorar la política por ello.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has lines that begin with “%2”, which is not part of MTA-STS; senders ignore them.</source>
        <translation>La política MTA-STS de %1 tiene líneas que empiezan por «%2», que no forma parte de MTA-STS; los remitentes las ignoran.</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be MTA-STS, but that senders do not take for one: “%2”.</source>
        <translation>%1 tiene un registro que debía ser MTA-STS, pero que los remitentes no consideran como tal: «%2».</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be TLS-RPT, but that senders do not take for one: “%2”.</source>
        <translation>%1 tiene un registro que debía ser TLS-RPT, pero que los remitentes no consideran como tal: «%2».</translation>
    </message>
    <message>
        <source>The look-up of the DANE record %2 failed (SERVFAIL). Senders that follow DANE do not deliver to %1 then; they keep the mail in their queue and try again.</source>
        <translation>La consulta del registro DANE %2 falló (SERVFAIL). En ese caso, los remitentes que siguen DANE no entregan a %1; conservan el correo en su cola y lo intentan de nuevo.</translation>
    </message>
    <message>
        <source>The look-up of the DANE record %2 was not answered in time. Senders that follow DANE do not deliver to %1 then; they keep the mail in their queue and try again.</source>
        <translation>La consulta del registro DANE %2 no obtuvo respuesta a tiempo. En ese caso, los remitentes que siguen DANE no entregan a %1; conservan el correo en su cola y lo intentan de nuevo.</translation>
    </message>
    <message>
        <source>DANE record of %1: %2, which fits the certificate.</source>
        <translation>Registro DANE de %1: %2, que coincide con el certificado.</translation>
    </message>
    <message>
        <source>DANE record of %1: %2, which does not match the certificate; it may be of an old or of the next one.</source>
        <translation>Registro DANE de %1: %2, que no coincide con el certificado; puede ser de uno antiguo o del próximo.</translation>
    </message>
    <message>
        <source>DANE record of %1: %2, which mail servers do not use.</source>
        <translation>Registro DANE de %1: %2, que los servidores de correo no usan.</translation>
    </message>
    <message>
        <source>That the DANE records of %1 are signed is the word of the DNS resolver %2; the signatures were not verified here.</source>
        <translation>Que los registros DANE de %1 están firmados lo dice el resolutor DNS %2; las firmas no se verificaron aquí.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Name a bounce to have it explained on the terminal: bouncelens explain FILE</source>
        <translation>Indique un aviso de no entrega para que se explique en el terminal: bouncelens explain ARCHIVO</translation>
    </message>
    <message>
        <source>So this is the explanation as text.</source>
        <translation>Por eso, a continuación va la explicación como texto.</translation>
    </message>
    <message>
        <source>The window of BounceLens is not installed here.</source>
        <translation>La ventana de BounceLens no está instalada aquí.</translation>
    </message>
    <message>
        <source>There is no display here for the window.</source>
        <translation>Aquí no hay pantalla para la ventana.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>“%1” is no domain, no IP address and no network.</source>
        <translation>«%1» no es ni un dominio, ni una dirección IP, ni una red.</translation>
    </message>
    <message>
        <source>How it is called: %1</source>
        <translation>Cómo se invoca: %1</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>--redact is none, customer or public, and goes with --html.</source>
        <translation>--redact es none, customer o public, y va con --html.</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 es una carpeta. Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. It was not opened.</source>
        <translation>%1 es un dispositivo o una tubería, no un archivo. No se abrió.</translation>
    </message>
    <message>
        <source>%1 may not be read: %2</source>
        <translation>No hay permiso para leer %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 no se pudo leer hasta el final: %2</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n messages are shown. Save the text to a file and run bouncelens explain with it to see all.</source>
        <translation>
            <numerusform>Solo se muestra el primer mensaje. Guarde el texto en un archivo y ejecute bouncelens explain con él para verlos todos.</numerusform>
            <numerusform>Solo se muestran los primeros %n mensajes. Guarde el texto en un archivo y ejecute bouncelens explain con él para verlos todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n messages of %1 are shown. Run bouncelens explain with this file to see all.</source>
        <translation>
            <numerusform>Solo se muestra el primer mensaje de %1. Ejecute bouncelens explain con este archivo para verlos todos.</numerusform>
            <numerusform>Solo se muestran los primeros %n mensajes de %1. Ejecute bouncelens explain con este archivo para verlos todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>the sender&apos;s domain</source>
        <translation>el dominio del remitente</translation>
    </message>
    <message>
        <source>the IP address</source>
        <translation>la dirección IP</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>the value named in the reply</source>
        <translation>el valor indicado en la respuesta</translation>
    </message>
    <message>
        <source>of the=of the</source>
        <extracomment>Only where a word changes the article behind it, else as it is. &quot;de le=du&quot; makes &quot;du serveur&quot; of &quot;de&quot; and &quot;le serveur&quot;. The first word of a pair is the one in front.</extracomment>
        <translation>de el=del,a el=al</translation>
    </message>
    <message>
        <source>The sending server tries again by itself. The steps are for the case that this does not help.</source>
        <translation>El servidor de envío lo intenta de nuevo por sí mismo. Los pasos son para el caso de que eso no ayude.</translation>
    </message>
    <message>
        <source>This answer is final: no server tries again by itself.</source>
        <translation>Esta respuesta es definitiva: ningún servidor lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>A server of the recipient passed the message on, and only its administrator can change where to and how.</source>
        <translation>Un servidor del destinatario reenvió el mensaje, y solo su administrador puede cambiar adónde y cómo.</translation>
    </message>
    <message>
        <source>Your own mail provider refused it, and the settings of the account in your mail program are yours to change.</source>
        <translation>Lo rechazó su propio proveedor de correo, y la configuración de la cuenta en su programa de correo puede cambiarla usted.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Live checks</source>
        <translation>Comprobaciones en vivo</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Quién debe actuar: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Qué no hacer</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Qué no se sabe</translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation>Lo que afirma</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Source: %1 (seen %2)</source>
        <translation>Fuente: %1 (consultado el %2)</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Ficha: %1</translation>
    </message>
    <message>
        <source>Report of BounceLens</source>
        <translation>Informe de BounceLens</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>what is does do mean means the a code error status smtp</source>
        <extracomment>Words of a question about a code, small letters, between spaces: &quot;what does the code 5.7.1 mean?&quot;</extracomment>
        <translation>qué que es significa quiere decir hace el la los un una código codigo error estado smtp what is mean</translation>
    </message>
    <message>
        <source>%1 stands in no registry. Its first digit says: temporary.</source>
        <translation>%1 no figura en ningún catálogo. Su primera cifra indica: temporal.</translation>
    </message>
    <message>
        <source>%1 stands in no registry. Its first digit says: permanent.</source>
        <translation>%1 no figura en ningún catálogo. Su primera cifra indica: permanente.</translation>
    </message>
    <message>
        <source>%1 stands in no registry. Its first digit says: no failure.</source>
        <translation>%1 no figura en ningún catálogo. Su primera cifra indica: ningún fallo.</translation>
    </message>
    <message>
        <source>Codes that begin with %1 are about: %2.</source>
        <translation>Los códigos que empiezan por %1 tratan de: %2.</translation>
    </message>
    <message>
        <source>My own cards</source>
        <translation>Mis propias fichas</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Cualquier proveedor</translation>
    </message>
    <message>
        <source>Common words</source>
        <translation>Textos habituales</translation>
    </message>
    <message>
        <source>By code only</source>
        <translation>Solo por el código</translation>
    </message>
    <message>
        <source>By reply code only</source>
        <translation>Solo por el código de respuesta</translation>
    </message>
    <message>
        <source>By the first digit only</source>
        <translation>Solo por la primera cifra</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Listas de bloqueo</translation>
    </message>
    <message>
        <source>Spam filters of unknown make</source>
        <translation>Filtros antispam de origen desconocido</translation>
    </message>
    <message>
        <source>Greylisting</source>
        <translation>Greylisting</translation>
    </message>
    <message>
        <source>Mail programs and devices</source>
        <translation>Programas de correo y dispositivos</translation>
    </message>
    <message>
        <source>Network and DNS</source>
        <translation>Red y DNS</translation>
    </message>
    <message>
        <source>Providers in China</source>
        <translation>Proveedores de China</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>[FILE…]</source>
        <translation>[ARCHIVO…]</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>abrir la ventana</translation>
    </message>
    <message>
        <source>FILE…|-</source>
        <translation>ARCHIVO…|-</translation>
    </message>
    <message>
        <source>explain on the terminal; - reads standard input</source>
        <translation>explicar en el terminal; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>explain needs a file, or - for standard input.</source>
        <translation>explain necesita un archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>PATH…|-</source>
        <translation>RUTA…|-</translation>
    </message>
    <message>
        <source>read many: files, folders, Maildirs, mail archives, ZIP files, logs; list the failures and name the incidents</source>
        <translation>leer muchos: archivos, carpetas, Maildirs, archivos de correo, archivos ZIP, logs; enumerar los fallos y nombrar las incidencias</translation>
    </message>
    <message>
        <source>triage needs a file or folder, or - for standard input.</source>
        <translation>triage necesita un archivo o una carpeta, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>read one reply a line, print one result a line</source>
        <translation>leer una respuesta por línea y mostrar un resultado por línea</translation>
    </message>
    <message>
        <source>classify reads standard input and takes no file.</source>
        <translation>classify lee la entrada estándar y no admite archivos.</translation>
    </message>
    <message>
        <source>[FILE…|-]</source>
        <translation>[ARCHIVO…|-]</translation>
    </message>
    <message>
        <source>ask the DNS what the card of a bounce calls for, or the checks that are named; without a file they are about whom the options name</source>
        <translation>preguntar al DNS lo que requiere la ficha de un aviso de no entrega, o las comprobaciones indicadas; sin archivo, se refieren a quien indiquen las opciones</translation>
    </message>
    <message>
        <source>add X-BounceLens fields to a mail on its way from standard input to standard output</source>
        <translation>añadir campos X-BounceLens a un mensaje en su paso de la entrada estándar a la salida estándar</translation>
    </message>
    <message>
        <source>annotate reads standard input and takes no file.</source>
        <translation>annotate lee la entrada estándar y no admite archivos.</translation>
    </message>
    <message>
        <source>serve an assistant by the Model Context Protocol, offline</source>
        <translation>atender a un asistente mediante el Model Context Protocol, sin red</translation>
    </message>
    <message>
        <source>mcp reads standard input and takes no file.</source>
        <translation>mcp lee la entrada estándar y no admite archivos.</translation>
    </message>
    <message>
        <source>all cards</source>
        <translation>todas las fichas</translation>
    </message>
    <message>
        <source>cards list takes no file.</source>
        <translation>cards list no admite archivos.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>one card</source>
        <translation>una ficha</translation>
    </message>
    <message>
        <source>cards show needs the id of one card.</source>
        <translation>cards show necesita el ID de una ficha.</translation>
    </message>
    <message>
        <source>[PATH…]</source>
        <translation>[RUTA…]</translation>
    </message>
    <message>
        <source>check card files; without PATH your own cards</source>
        <translation>comprobar archivos de fichas; sin RUTA, sus propias fichas</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>RUTA…</translation>
    </message>
    <message>
        <source>which card each sample of your card files gets</source>
        <translation>qué ficha le corresponde a cada ejemplo de sus archivos de fichas</translation>
    </message>
    <message>
        <source>cards test needs files of cards.</source>
        <translation>cards test necesita archivos de fichas.</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>ARCHIVO|-</translation>
    </message>
    <message>
        <source>how many replies, one a line, the cards know</source>
        <translation>cuántas respuestas, una por línea, conocen las fichas</translation>
    </message>
    <message>
        <source>cards coverage needs one file with a reply a line, or - for standard input.</source>
        <translation>cards coverage necesita un archivo con una respuesta por línea, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>texts of cards that the language of --lang does not have</source>
        <translation>textos de las fichas que no existen en el idioma de --lang</translation>
    </message>
    <message>
        <source>cards untranslated takes no file.</source>
        <translation>cards untranslated no admite ningún archivo.</translation>
    </message>
    <message>
        <source>one line of comma-separated values a failure, for a spreadsheet</source>
        <translation>una línea de valores separados por comas por cada fallo, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>the incidents and the counts, not each failure</source>
        <translation>las incidencias y los recuentos, no cada fallo</translation>
    </message>
    <message>
        <source>go on reading what comes: a Maildir, a folder, a log, standard input</source>
        <translation>seguir leyendo lo que llegue: un Maildir, una carpeta, un log, la entrada estándar</translation>
    </message>
    <message>
        <source>read what triage --json wrote in former runs, for example in parallel</source>
        <translation>leer lo que triage --json escribió en ejecuciones anteriores, por ejemplo en paralelo</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>how many are read at once; else as many as there are processors</source>
        <translation>cuántos se leen a la vez; si no, tantos como procesadores haya</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>write counts for the textfile collector of Prometheus</source>
        <translation>escribir recuentos para el recopilador textfile de Prometheus</translation>
    </message>
    <message>
        <source>write the addresses that no longer exist, each with its evidence</source>
        <translation>escribir las direcciones que ya no existen, cada una con su evidencia</translation>
    </message>
    <message>
        <source>write the addresses to which a message can be sent again</source>
        <translation>escribir las direcciones a las que se puede volver a enviar un mensaje</translation>
    </message>
    <message>
        <source>%1; it connects to port 25 and is never on by itself</source>
        <translation>%1; se conecta al puerto 25 y nunca se activa por sí misma</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>the sending server&apos;s address, without a bounce</source>
        <translation>la dirección del servidor de envío, sin aviso de no entrega</translation>
    </message>
    <message>
        <source>the envelope sender, without a bounce</source>
        <translation>el remitente del sobre, sin aviso de no entrega</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>what the sending server called itself, without a bounce</source>
        <translation>cómo se presentó el servidor de envío, sin aviso de no entrega</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMINIO</translation>
    </message>
    <message>
        <source>the domain of the From field, without a bounce</source>
        <translation>el dominio del campo From, sin aviso de no entrega</translation>
    </message>
    <message>
        <source>the selector of a DKIM key of that domain, without a bounce</source>
        <translation>el selector de una clave DKIM de ese dominio, sin aviso de no entrega</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain, without a bounce</source>
        <translation>el dominio del destinatario, sin aviso de no entrega</translation>
    </message>
    <message>
        <source>the server that refused, without a bounce</source>
        <translation>el servidor que rechazó, sin aviso de no entrega</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>REGISTRO</translation>
    </message>
    <message>
        <source>look at the text of a record that is not published, or at a line of a zone file; ask nothing</source>
        <translation>examinar el texto de un registro que no está publicado, o una línea de un archivo de zona; no preguntar nada</translation>
    </message>
    <message>
        <source>say what would change with this record in the DNS, for example &apos;example.com TXT &quot;v=spf1 mx -all&quot;&apos;; may be given several times</source>
        <translation>decir qué cambiaría con este registro en el DNS, por ejemplo &apos;example.com TXT &quot;v=spf1 mx -all&quot;&apos;; se puede indicar varias veces</translation>
    </message>
    <message>
        <source>say what would change with the records that the checks propose</source>
        <translation>decir qué cambiaría con los registros que proponen las comprobaciones</translation>
    </message>
    <message>
        <source>wait until these records, or else those that the checks propose, are at the domain&apos;s name servers; prints a line a change, asks each server at most once in 30 seconds</source>
        <translation>esperar hasta que estos registros o, si no, los que proponen las comprobaciones estén en los servidores de nombres del dominio; muestra una línea por cambio y pregunta a cada servidor como máximo una vez cada 30 segundos</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>when the watch ends: published (on every name server), safe (old answers are gone too, the usual one) or pass (the checks pass)</source>
        <translation>cuándo termina la vigilancia: published (en todos los servidores de nombres), safe (tampoco quedan respuestas antiguas, lo habitual) o pass (las comprobaciones se superan)</translation>
    </message>
    <message>
        <source>print the questions, ask nothing</source>
        <translation>mostrar las preguntas sin preguntar nada</translation>
    </message>
    <message>
        <source>RESOLVER</source>
        <translation>RESOLUTOR</translation>
    </message>
    <message>
        <source>whom to ask instead of the resolver of the settings, or else of this computer: ADDRESS[:PORT], tls://ADDRESS[:PORT][#NAME] or https://…</source>
        <translation>a quién preguntar en lugar del resolutor de la configuración o, si no lo hay, del de este equipo: DIRECCIÓN[:PUERTO], tls://DIRECCIÓN[:PUERTO][#NOMBRE] o https://…</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEGUNDOS</translation>
    </message>
    <message>
        <source>for each check; else that of the settings, or else 5</source>
        <translation>para cada comprobación; si no, lo de la configuración o, si no, 5</translation>
    </message>
    <message>
        <source>SERVICE=KEY</source>
        <translation>SERVICIO=CLAVE</translation>
    </message>
    <message>
        <source>your key of a blocklist service, for example spamhaus=…; else that of the settings</source>
        <translation>su clave de un servicio de listas de bloqueo, por ejemplo spamhaus=…; si no, la de la configuración</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>%1 is an option of %2, not of %3.</source>
        <translation>%1 es una opción de %2, no de %3.</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>un objeto JSON por línea</translation>
    </message>
    <message>
        <source>text for a terminal; so it is without this option too</source>
        <translation>texto para un terminal; también es así sin esta opción</translation>
    </message>
    <message>
        <source>CommonMark, to paste into a ticket</source>
        <translation>CommonMark, para pegar en un ticket</translation>
    </message>
    <message>
        <source>one page of HTML, to keep or to print</source>
        <translation>una página HTML, para guardar o imprimir</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>NIVEL</translation>
    </message>
    <message>
        <source>what is masked in that page: none, customer (that is usual) or public</source>
        <translation>qué se oculta en esa página: none, customer (lo habitual) o public</translation>
    </message>
    <message>
        <source>NAME[,NAME…]</source>
        <translation>NOMBRE[,NOMBRE…]</translation>
    </message>
    <message>
        <source>your own domains, addresses and networks: bounces of mail that was not sent from there are backscatter</source>
        <translation>sus propios dominios, direcciones y redes: los avisos de no entrega de correo que no salió de allí son backscatter</translation>
    </message>
    <message>
        <source>print the replies that no words of a card fit</source>
        <translation>mostrar las respuestas que no coinciden con el texto de ninguna ficha</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>use the cards in PATH instead of your own</source>
        <translation>usar las fichas de RUTA en lugar de las suyas</translation>
    </message>
    <message>
        <source>OUT.png</source>
        <translation>IMAGEN.png</translation>
    </message>
    <message>
        <source>save a picture of the window, which needs no display</source>
        <translation>guardar una imagen de la ventana, para lo que no hace falta pantalla</translation>
    </message>
    <message>
        <source>open another window, even if there is one</source>
        <translation>abrir otra ventana aunque ya haya una</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CÓDIGO</translation>
    </message>
    <message>
        <source>language of the texts (%1) in place of the system&apos;s</source>
        <translation>idioma de los textos (%1) en lugar del idioma del sistema</translation>
    </message>
    <message>
        <source>how the program, or a command, is called</source>
        <translation>cómo se invoca el programa o un comando</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>la versión del programa</translation>
    </message>
    <message>
        <source>with --version, what it stands on and what keeps it in</source>
        <translation>con --version, en qué se basa y qué lo mantiene aislado</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>%1 needs one of these words behind it: %2.</source>
        <translation>%1 necesita detrás una de estas palabras: %2.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>What was printed could not be written: %1</source>
        <translation>No se pudo escribir la salida: %1</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Gmail refuses a message by the DMARC policy</source>
        <translation>Gmail rechaza un mensaje por la política DMARC</translation>
    </message>
    <message>
        <source>Gmail misses reverse DNS of the sending server</source>
        <translation>Gmail echa en falta el DNS inverso del servidor de envío</translation>
    </message>
    <message>
        <source>The address does not exist (Postfix)</source>
        <translation>La dirección no existe (Postfix)</translation>
    </message>
    <message>
        <source>The sending server is on a blocklist</source>
        <translation>El servidor de envío figura en una lista de bloqueo</translation>
    </message>
    <message>
        <source>A delay notice: greylisting</source>
        <translation>Un aviso de retraso: greylisting</translation>
    </message>
    <message>
        <source>A full mailbox behind a forwarding (Exchange)</source>
        <translation>Un buzón lleno detrás de un reenvío (Exchange)</translation>
    </message>
    <message>
        <source>Two recipients, two reasons (Exim)</source>
        <translation>Dos destinatarios, dos motivos (Exim)</translation>
    </message>
    <message>
        <source>An SMTP transcript with a login and two recipients</source>
        <translation>Una transcripción SMTP con inicio de sesión y dos destinatarios</translation>
    </message>
    <message>
        <source>Lines of a Postfix log</source>
        <translation>Líneas de un log de Postfix</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>El mensaje es demasiado grande</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>%1 could not be written. Choose a folder that exists and a name that ends in .png.</source>
        <translation>No se pudo escribir %1. Elija una carpeta que exista y un nombre que termine en .png.</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>It thanks for a message or says that it will be answered.</source>
        <translation>Agradece un mensaje o dice que se responderá.</translation>
    </message>
    <message>
        <source>The delivery status says that all messages are only delayed.</source>
        <translation>El estado de entrega dice que todos los mensajes solo están retrasados.</translation>
    </message>
    <message>
        <source>The delivery status says that a delivery failed.</source>
        <translation>El estado de entrega dice que una entrega falló.</translation>
    </message>
    <message>
        <source>The delivery status says that the message was delivered or passed on.</source>
        <translation>El estado de entrega dice que el mensaje se entregó o se transmitió.</translation>
    </message>
    <message>
        <source>A person answers another message.</source>
        <translation>Una persona responde a otro mensaje.</translation>
    </message>
    <message>
        <source>A program is attached.</source>
        <translation>Lleva adjunto un programa.</translation>
    </message>
    <message>
        <source>The header says that a program wrote it.</source>
        <translation>El encabezado dice que lo escribió un programa.</translation>
    </message>
    <message>
        <source>The header says that it is an automatic answer.</source>
        <translation>El encabezado dice que es una respuesta automática.</translation>
    </message>
    <message>
        <source>The header has a field of automatic answers.</source>
        <translation>El encabezado tiene un campo propio de las respuestas automáticas.</translation>
    </message>
    <message>
        <source>It says that it is an automatic answer.</source>
        <translation>Dice que es una respuesta automática.</translation>
    </message>
    <message>
        <source>It says that somebody is away.</source>
        <translation>Dice que alguien está ausente.</translation>
    </message>
    <message>
        <source>It uses words of bounces.</source>
        <translation>Usa palabras propias de los avisos de no entrega.</translation>
    </message>
    <message>
        <source>It asks for something behind a link.</source>
        <translation>Pide algo que está detrás de un enlace.</translation>
    </message>
    <message>
        <source>It asks the sender to confirm the message.</source>
        <translation>Pide al remitente que confirme el mensaje.</translation>
    </message>
    <message>
        <source>The sender&apos;s name claims to be of the reader&apos;s domain.</source>
        <translation>El nombre del remitente simula ser del dominio del lector.</translation>
    </message>
    <message>
        <source>It calls a message spam.</source>
        <translation>Llama spam a un mensaje.</translation>
    </message>
    <message>
        <source>A mail system&apos;s report with a server&apos;s reply was copied into it.</source>
        <translation>Contiene copiado el aviso de un sistema de correo con la respuesta de un servidor.</translation>
    </message>
    <message>
        <source>The sender is a mail system.</source>
        <translation>El remitente es un sistema de correo.</translation>
    </message>
    <message>
        <source>It threatens a loss if nothing is done.</source>
        <translation>Amenaza con una pérdida si no se hace nada.</translation>
    </message>
    <message>
        <source>It says that the delivery is tried further.</source>
        <translation>Dice que la entrega se sigue intentando.</translation>
    </message>
    <message>
        <source>It says that the message was delivered or passed on.</source>
        <translation>Dice que el mensaje se entregó o se transmitió.</translation>
    </message>
    <message>
        <source>It has a delivery status as a part of its own.</source>
        <translation>Tiene un estado de entrega como parte propia.</translation>
    </message>
    <message>
        <source>Its text holds the fields of a delivery status.</source>
        <translation>Su texto contiene los campos de un estado de entrega.</translation>
    </message>
    <message>
        <source>Its type is that of a delivery report.</source>
        <translation>Su tipo es el de un informe de entrega.</translation>
    </message>
    <message>
        <source>Words are disguised with letters that only look alike.</source>
        <translation>Hay palabras disfrazadas con letras que solo se parecen.</translation>
    </message>
    <message>
        <source>It says that a message was opened or removed unread.</source>
        <translation>Dice que un mensaje se abrió o se eliminó sin leer.</translation>
    </message>
    <message>
        <source>It has the form of a read receipt.</source>
        <translation>Tiene la forma de una confirmación de lectura.</translation>
    </message>
    <message>
        <source>The read receipt says that a filter or the mailbox refused the message.</source>
        <translation>La confirmación de lectura dice que un filtro o el buzón rechazó el mensaje.</translation>
    </message>
    <message>
        <source>It quotes a reply as an example, for no recipient.</source>
        <translation>Cita una respuesta como ejemplo, sin destinatario.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain could not be confirmed on its way.</source>
        <translation>El dominio del remitente no se pudo confirmar por el camino.</translation>
    </message>
    <message>
        <source>The header names the failed recipients.</source>
        <translation>El encabezado nombra los destinatarios a los que no se pudo entregar.</translation>
    </message>
    <message>
        <source>It tells of a failure.</source>
        <translation>Habla de un fallo.</translation>
    </message>
    <message>
        <source>It names whom it failed for.</source>
        <translation>Nombra para quién falló.</translation>
    </message>
    <message>
        <source>It uses words of phishing mails.</source>
        <translation>Usa palabras propias del phishing.</translation>
    </message>
    <message>
        <source>It has the form of a spam complaint.</source>
        <translation>Tiene la forma de una queja por spam.</translation>
    </message>
    <message>
        <source>It claims to come from the reader.</source>
        <translation>Simula venir del propio lector.</translation>
    </message>
    <message>
        <source>It says that the delivery was given up.</source>
        <translation>Dice que se desistió de la entrega.</translation>
    </message>
    <message>
        <source>It is about goods that are delivered.</source>
        <translation>Trata de mercancías que se entregan.</translation>
    </message>
    <message>
        <source>It greets an address instead of a name.</source>
        <translation>Saluda a una dirección en lugar de a un nombre.</translation>
    </message>
    <message>
        <source>The header of a bounce stands in its text.</source>
        <translation>En su texto aparece el encabezado de un aviso de no entrega.</translation>
    </message>
    <message>
        <source>It says that several messages wait.</source>
        <translation>Dice que hay varios mensajes en espera.</translation>
    </message>
    <message>
        <source>It holds text that its reader does not see.</source>
        <translation>Contiene texto que su lector no ve.</translation>
    </message>
    <message>
        <source>It is about mail to the reader, not from the reader.</source>
        <translation>Trata de correo dirigido al lector, no del lector.</translation>
    </message>
    <message>
        <source>A link leads to another domain.</source>
        <translation>Un enlace lleva a otro dominio.</translation>
    </message>
    <message>
        <source>A link carries the reader&apos;s address with it.</source>
        <translation>Un enlace lleva consigo la dirección del lector.</translation>
    </message>
    <message>
        <source>All links lead to the sender&apos;s own domain.</source>
        <translation>Todos los enlaces llevan al propio dominio del remitente.</translation>
    </message>
    <message>
        <source>A person&apos;s mail program wrote it.</source>
        <translation>Lo escribió el programa de correo de una persona.</translation>
    </message>
    <message>
        <source>It came through a mailing list.</source>
        <translation>Llegó a través de una lista de correo.</translation>
    </message>
    <message>
        <source>It says in more than one way that somebody is away.</source>
        <translation>Dice de más de una manera que alguien está ausente.</translation>
    </message>
    <message>
        <source>It says more than once that the delivery is tried further.</source>
        <translation>Dice más de una vez que la entrega se sigue intentando.</translation>
    </message>
    <message>
        <source>It uses more words of phishing mails.</source>
        <translation>Usa más palabras propias del phishing.</translation>
    </message>
    <message>
        <source>A filter called it spam.</source>
        <translation>Un filtro lo calificó de spam.</translation>
    </message>
    <message>
        <source>It can be unsubscribed from.</source>
        <translation>Es posible darse de baja.</translation>
    </message>
    <message>
        <source>The sender cannot be answered.</source>
        <translation>No se puede responder al remitente.</translation>
    </message>
    <message>
        <source>It has no sender.</source>
        <translation>No tiene remitente.</translation>
    </message>
    <message>
        <source>No failure was found in it.</source>
        <translation>No se encontró ningún fallo en él.</translation>
    </message>
    <message>
        <source>The envelope sender is empty, as reports must have it.</source>
        <translation>El remitente del sobre está vacío, como debe ser en los avisos.</translation>
    </message>
    <message>
        <source>The only address that it calls failed is the reader&apos;s own.</source>
        <translation>La única dirección que da por fallida es la del propio lector.</translation>
    </message>
    <message>
        <source>It opens as the bounces of a program do.</source>
        <translation>Empieza como los avisos de no entrega de un programa.</translation>
    </message>
    <message>
        <source>It tells of a failure at somebody else&apos;s address.</source>
        <translation>Habla de un fallo en la dirección de otra persona.</translation>
    </message>
    <message>
        <source>It is a report of another kind.</source>
        <translation>Es un informe de otro tipo.</translation>
    </message>
    <message>
        <source>It speaks of the reader&apos;s own mailbox.</source>
        <translation>Habla del propio buzón del lector.</translation>
    </message>
    <message>
        <source>It says that the reader&apos;s own mailbox is full or must be confirmed.</source>
        <translation>Dice que el propio buzón del lector está lleno o debe confirmarse.</translation>
    </message>
    <message>
        <source>A person passed it on.</source>
        <translation>Lo reenvió una persona.</translation>
    </message>
    <message>
        <source>The pasted text tells of a failure.</source>
        <translation>El texto pegado habla de un fallo.</translation>
    </message>
    <message>
        <source>The envelope sender is a person.</source>
        <translation>El remitente del sobre es una persona.</translation>
    </message>
    <message>
        <source>The sender is a person.</source>
        <translation>El remitente es una persona.</translation>
    </message>
    <message>
        <source>A placeholder of a template was not filled in.</source>
        <translation>No se rellenó un marcador de una plantilla.</translation>
    </message>
    <message>
        <source>The header&apos;s precedence is that of automatic answers.</source>
        <translation>La precedencia del encabezado es la de las respuestas automáticas.</translation>
    </message>
    <message>
        <source>The header&apos;s precedence is that of bulk mail.</source>
        <translation>La precedencia del encabezado es la del correo masivo.</translation>
    </message>
    <message>
        <source>A person quotes a mail system.</source>
        <translation>Una persona cita a un sistema de correo.</translation>
    </message>
    <message>
        <source>It quotes a person.</source>
        <translation>Cita a una persona.</translation>
    </message>
    <message>
        <source>Answers would go to another domain.</source>
        <translation>Las respuestas irían a otro dominio.</translation>
    </message>
    <message>
        <source>The sender of the returned message could not be confirmed.</source>
        <translation>El remitente del mensaje devuelto no se pudo confirmar.</translation>
    </message>
    <message>
        <source>The returned message was sent from a home line.</source>
        <translation>El mensaje devuelto se envió desde una línea doméstica.</translation>
    </message>
    <message>
        <source>The returned message is from another domain.</source>
        <translation>El mensaje devuelto es de otro dominio.</translation>
    </message>
    <message>
        <source>The returned message is the reader&apos;s own.</source>
        <translation>El mensaje devuelto es del propio lector.</translation>
    </message>
    <message>
        <source>It holds the returned message.</source>
        <translation>Contiene el mensaje devuelto.</translation>
    </message>
    <message>
        <source>None of your own servers took part in sending the returned message.</source>
        <translation>Ninguno de sus propios servidores participó en el envío del mensaje devuelto.</translation>
    </message>
    <message>
        <source>The returned message had already been delivered to a mailbox.</source>
        <translation>El mensaje devuelto ya se había entregado en un buzón.</translation>
    </message>
    <message>
        <source>The envelope sender is of another domain than the sender.</source>
        <translation>El remitente del sobre es de un dominio distinto del del remitente.</translation>
    </message>
    <message>
        <source>The sender claims to run the mail, but is of another domain.</source>
        <translation>El remitente dice gestionar el correo, pero es de otro dominio.</translation>
    </message>
    <message>
        <source>It holds the reply of a server that refused.</source>
        <translation>Contiene la respuesta de un servidor que rechazó.</translation>
    </message>
    <message>
        <source>A sending service tells of a complaint.</source>
        <translation>Un servicio de envío comunica una queja.</translation>
    </message>
    <message>
        <source>A sending service tells of a failure.</source>
        <translation>Un servicio de envío comunica un fallo.</translation>
    </message>
    <message>
        <source>Words are disguised by spaces inside them.</source>
        <translation>Hay palabras disfrazadas con espacios intercalados.</translation>
    </message>
    <message>
        <source>The sender is of the reader&apos;s domain, the envelope sender is not.</source>
        <translation>El remitente es del dominio del lector, el remitente del sobre no.</translation>
    </message>
    <message>
        <source>The subject is that of an answer.</source>
        <translation>El asunto es el de una respuesta.</translation>
    </message>
    <message>
        <source>The subject is that of an automatic answer.</source>
        <translation>El asunto es el de una respuesta automática.</translation>
    </message>
    <message>
        <source>The subject is that of a bounce.</source>
        <translation>El asunto es el de un aviso de no entrega.</translation>
    </message>
    <message>
        <source>The subject is that of a complaint.</source>
        <translation>El asunto es el de una queja.</translation>
    </message>
    <message>
        <source>The subject is that of a delay notice.</source>
        <translation>El asunto es el de un aviso de retraso.</translation>
    </message>
    <message>
        <source>The subject is that of a success notice.</source>
        <translation>El asunto es el de un aviso de entrega correcta.</translation>
    </message>
    <message>
        <source>The subject is that of a read receipt.</source>
        <translation>El asunto es el de una confirmación de lectura.</translation>
    </message>
    <message>
        <source>It uses words that only one mail system writes.</source>
        <translation>Usa palabras que solo escribe un sistema de correo.</translation>
    </message>
    <message>
        <source>It says to whose address the message was not delivered.</source>
        <translation>Dice a qué dirección no se entregó el mensaje.</translation>
    </message>
    <message>
        <source>The sender is an address without a name.</source>
        <translation>El remitente es una dirección sin nombre.</translation>
    </message>
    <message>
        <source>A mail program asks to unsubscribe.</source>
        <translation>Un programa de correo pide la baja de la suscripción.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Quién debe actuar: %1</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Qué no hacer</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Qué no se sabe</translation>
    </message>
    <message>
        <source>Source: %1 (seen %2)</source>
        <translation>Fuente: %1 (consultado el %2)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Other cards</source>
        <translation>Otras fichas</translation>
    </message>
    <message numerus="yes">
        <source>%n other code(s) in the input do not count; --json lists them.</source>
        <translation>
            <numerusform>%n código más de la entrada no cuenta; --json lo indica.</numerusform>
            <numerusform>%n códigos más de la entrada no cuentan; --json los indica.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Who acts: %1</source>
        <translation>Quién debe actuar: %1</translation>
    </message>
    <message>
        <source>Customers (%1): %2</source>
        <translation>Clientes (%1): %2</translation>
    </message>
    <message>
        <source>A reply for all of them:</source>
        <translation>Una respuesta para todos ellos:</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Permanence</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>Línea de estado</translation>
    </message>
    <message numerus="yes">
        <source>%n failures more are not in this table.</source>
        <translation>
            <numerusform>%n fallo más no está en esta tabla.</numerusform>
            <numerusform>%n fallos más no están en esta tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: refused by %2</source>
        <translation>%1: rechazado por %2</translation>
    </message>
    <message>
        <source>%1: mail to %2</source>
        <translation>%1: correo a %2</translation>
    </message>
    <message>
        <source>%1: mail from %2</source>
        <translation>%1: correo de %2</translation>
    </message>
    <message>
        <source>%1: mail from %2, refused by %3</source>
        <translation>%1: correo de %2, rechazado por %3</translation>
    </message>
    <message>
        <source>It is still going on.</source>
        <translation>Aún continúa.</translation>
    </message>
    <message>
        <source>There has been no such failure since.</source>
        <translation>Desde entonces no ha habido ningún fallo de este tipo.</translation>
    </message>
    <message>
        <source>Mail has been delivered since, the last at %1.</source>
        <translation>Desde entonces se ha entregado correo, por última vez a las %1.</translation>
    </message>
    <message>
        <source>Rule: %1 failures of one cause within %2 minutes; %3 is the usual rule, but so many are common for this cause at this time.</source>
        <translation>Regla: %1 fallos por una misma causa en %2 minutos; lo habitual son %3, pero esa cantidad es frecuente para esta causa a esta hora.</translation>
    </message>
    <message>
        <source>Rule: %1 failures of one cause within %2 minutes.</source>
        <translation>Regla: %1 fallos por una misma causa en %2 minutos.</translation>
    </message>
    <message>
        <source>Between %1 and %2 several messages came back, yours among them.</source>
        <translation>Entre %1 y %2 se devolvieron varios mensajes, entre ellos el suyo.</translation>
    </message>
    <message>
        <source>Between %1 and %2 several messages to %3 came back, yours among them.</source>
        <translation>Entre %1 y %2 se devolvieron varios mensajes a %3, entre ellos el suyo.</translation>
    </message>
    <message>
        <source>Since %1 several messages have come back, yours among them.</source>
        <translation>Desde %1 se han devuelto varios mensajes, entre ellos el suyo.</translation>
    </message>
    <message>
        <source>Since %1 several messages to %2 have come back, yours among them.</source>
        <translation>Desde %1 se han devuelto varios mensajes a %2, entre ellos el suyo.</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>Qué puede hacer:</translation>
    </message>
    <message>
        <source>It has stopped. Send the message again if it came back.</source>
        <translation>Ya ha terminado. Envíe de nuevo el mensaje si se le devolvió.</translation>
    </message>
    <message>
        <source>It has stopped. You need to do nothing.</source>
        <translation>Ya ha terminado. No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>We know of it. You need to do nothing now; we tell you when you can send again.</source>
        <translation>Estamos al tanto. Ahora no tiene que hacer nada; le avisaremos cuando pueda volver a enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1.</source>
        <translation>a las %1.</translation>
    </message>
    <message>
        <source>between %1 and %2.</source>
        <translation>entre %1 y %2.</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Fallos por motivo</translation>
    </message>
    <message>
        <source>Failures by system</source>
        <translation>Fallos por sistema</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Failures by who acts</source>
        <translation>Fallos según quién debe actuar</translation>
    </message>
    <message>
        <source>Inputs by kind</source>
        <translation>Entradas por tipo</translation>
    </message>
    <message>
        <source>It was stopped: this is what was read so far.</source>
        <translation>Se detuvo: esto es lo leído hasta entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources could not be read, or not to their end.</source>
        <translation>
            <numerusform>%n fuente no se pudo leer, o no hasta el final.</numerusform>
            <numerusform>%n fuentes no se pudieron leer, o no hasta el final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Qué se devolvió</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>%n mensaje leído</numerusform>
            <numerusform>%n mensajes leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incidencia</numerusform>
            <numerusform>%n incidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident: no %1 failures of one cause came within %2 minutes.</source>
        <translation>Ninguna incidencia: no hubo %1 fallos por una misma causa en %2 minutos.</translation>
    </message>
    <message>
        <source>%1 is damaged, or packed in a way that is not known. What could be unpacked was read.</source>
        <translation>%1 está dañado o comprimido de una forma desconocida. Se leyó lo que se pudo descomprimir.</translation>
    </message>
    <message>
        <source>%1 needs a password. Unpack it first.</source>
        <translation>%1 necesita una contraseña. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>%1 holds too many files. The first of them were read.</source>
        <translation>%1 contiene demasiados archivos. Se leyeron los primeros.</translation>
    </message>
    <message>
        <source>%1 holds too much. The beginning was read.</source>
        <translation>%1 contiene demasiado. Se leyó el principio.</translation>
    </message>
    <message>
        <source>%1 grows far more than mail does, as archives do that are made to do harm. It was not read on.</source>
        <translation>Al descomprimirlo, %1 crece mucho más que el correo, como los archivos hechos para causar daños. No se siguió leyendo.</translation>
    </message>
    <message>
        <source>%1 is an archive in an archive. Unpack it first.</source>
        <translation>%1 es un archivo comprimido dentro de otro. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>%1 holds lines that are no results of triage --json. They were left out.</source>
        <translation>%1 contiene líneas que no son resultados de triage --json. Se omitieron.</translation>
    </message>
</context>
<context>
    <name>TriageCommand</name>
    <message>
        <source>Choose one of %1.</source>
        <translation>Elija uno de estos: %1.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1.</source>
        <translation>--jobs admite un número de 1 a %1.</translation>
    </message>
    <message>
        <source>--follow and --merge do not go together.</source>
        <translation>--follow y --merge no se pueden combinar.</translation>
    </message>
    <message>
        <source>With --follow, - stands alone.</source>
        <translation>Con --follow, - va solo.</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Incidencia: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>TryWords</name>
    <message>
        <source>With these records in the DNS:</source>
        <translation>Con estos registros en el DNS:</translation>
    </message>
    <message>
        <source>%1: %2 as before</source>
        <translation>%1: %2 como antes</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Options, and the commands that have them:</source>
        <translation>Opciones, y los comandos que las tienen:</translation>
    </message>
    <message>
        <source>Exit codes: 0 explained, 1 nothing recognised, 2 usage, unreadable input or unwritable output.</source>
        <translation>Códigos de salida: 0 explicado, 1 nada reconocido, 2 uso incorrecto, entrada ilegible o salida no escribible.</translation>
    </message>
    <message>
        <source>Only check sends anything over the network.</source>
        <translation>Solo check envía algo por la red.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel keeps explain, classify, triage, annotate and mcp from the network.</source>
        <translation>El núcleo impide que explain, classify, triage, annotate y mcp accedan a la red.</translation>
    </message>
    <message>
        <source>This system cannot keep explain, classify, triage, annotate and mcp from the network by its kernel. They do not use it.</source>
        <translation>En este sistema, el núcleo no puede impedir que explain, classify, triage, annotate y mcp accedan a la red. No la usan.</translation>
    </message>
    <message>
        <source>The kernel keeps explain, classify and mcp from files that they do not need.</source>
        <translation>El núcleo impide que explain, classify y mcp accedan a archivos que no necesitan.</translation>
    </message>
    <message>
        <source>This system cannot keep explain, classify and mcp from other files by its kernel. They read none.</source>
        <translation>En este sistema, el núcleo no puede impedir que explain, classify y mcp accedan a otros archivos. No leen ninguno.</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>The watch was stopped.</source>
        <translation>La vigilancia se detuvo.</translation>
    </message>
    <message>
        <source>There is nothing to watch for: the checks propose no record. Name one with --with.</source>
        <translation>No hay nada que vigilar: las comprobaciones no proponen ningún registro. Indique uno con --with.</translation>
    </message>
    <message>
        <source>These names are of private networks. Nobody outside can be asked about them.</source>
        <translation>Estos nombres son de redes privadas. No se puede preguntar por ellos a nadie de fuera.</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>All name servers that answer have the record (%1 of %1).</source>
        <translation>Todos los servidores de nombres que responden tienen el registro (%1 de %1).</translation>
    </message>
    <message>
        <source>Your resolver has the record; the name servers cannot be asked from here.</source>
        <translation>Su resolutor tiene el registro; a los servidores de nombres no se les puede preguntar desde aquí.</translation>
    </message>
    <message>
        <source>Old answers are gone: it is safe to send again.</source>
        <translation>Las respuestas antiguas ya han caducado: puede volver a enviar.</translation>
    </message>
    <message>
        <source>Old answers can be kept until %1. Send again then.</source>
        <translation>Las respuestas antiguas pueden conservarse hasta %1. Vuelva a enviar entonces.</translation>
    </message>
    <message>
        <source>Your resolver still gives an old answer.</source>
        <translation>Su resolutor aún da una respuesta antigua.</translation>
    </message>
    <message>
        <source>Not there yet: 0 of %1 name servers have the record.</source>
        <translation>Aún no está: 0 de %1 servidores de nombres tienen el registro.</translation>
    </message>
    <message>
        <source>Not there yet: no name server has answered.</source>
        <translation>Aún no está: ningún servidor de nombres ha respondido.</translation>
    </message>
    <message>
        <source>Not there yet: your resolver does not have the record.</source>
        <translation>Aún no está: su resolutor no tiene el registro.</translation>
    </message>
    <message>
        <source>%1 of %2 name servers have the record.</source>
        <translation>%1 de %2 servidores de nombres tienen el registro.</translation>
    </message>
    <message>
        <source>No name server of the domain is known. Your resolver %1 is asked, at most once in %2 seconds.</source>
        <translation>No se conoce ningún servidor de nombres del dominio. Se pregunta a su resolutor %1, como máximo una vez cada %2 segundos.</translation>
    </message>
    <message>
        <source>Asked are %3 and your resolver %1, each at most once in %2 seconds.</source>
        <translation>Se pregunta a %3 y a su resolutor %1, a cada uno como máximo una vez cada %2 segundos.</translation>
    </message>
    <message>
        <source>Without a public address, so not asked: %1.</source>
        <translation>Sin dirección pública y, por tanto, no preguntado: %1.</translation>
    </message>
    <message>
        <source>Watching asks your resolver %1 for the name servers of %2 and their addresses, then each of them and your resolver for %3 %2, at most once in %4 seconds.</source>
        <translation>La vigilancia pregunta a su resolutor %1 por los servidores de nombres de %2 y sus direcciones, y después a cada uno de ellos y a su resolutor por %3 %2, como máximo una vez cada %4 segundos.</translation>
    </message>
    <message>
        <source>Nobody answers. Watching goes on; look whether the network is there.</source>
        <translation>Nadie responde. La vigilancia continúa; compruebe si hay conexión a la red.</translation>
    </message>
    <message numerus="yes">
        <source>%n give(s) another record than the one that is watched for.</source>
        <translation>
            <numerusform>%n servidor da un registro distinto del que se espera.</numerusform>
            <numerusform>%n servidores dan un registro distinto del que se espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name server(s) gave no usable answer.</source>
        <translation>
            <numerusform>%n servidor de nombres no dio ninguna respuesta utilizable.</numerusform>
            <numerusform>%n servidores de nombres no dieron ninguna respuesta utilizable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>Reverse DNS</source>
        <translation>DNS inverso</translation>
    </message>
    <message>
        <source>Mail servers of the recipient</source>
        <translation>Servidores de correo del destinatario</translation>
    </message>
    <message>
        <source>Mail servers of the sender</source>
        <translation>Servidores de correo del remitente</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Listas de bloqueo</translation>
    </message>
    <message>
        <source>MTA-STS</source>
        <translation>MTA-STS</translation>
    </message>
    <message>
        <source>DANE</source>
        <translation>DANE</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>The domain itself</source>
        <translation>El propio dominio</translation>
    </message>
    <message>
        <source>Does %1 allow the sending server?</source>
        <translation>¿Permite %1 el servidor de envío?</translation>
    </message>
    <message>
        <source>Is the key that signed the message published by %1?</source>
        <translation>¿Publica %1 la clave con la que se firmó el mensaje?</translation>
    </message>
    <message>
        <source>What does %1 ask receivers to do with mail that is not authenticated?</source>
        <translation>¿Qué pide %1 a los receptores que hagan con el correo no autenticado?</translation>
    </message>
    <message>
        <source>Does %1 have a name, and does the name lead back to it?</source>
        <translation>¿Tiene %1 un nombre, y lleva ese nombre de vuelta a la dirección?</translation>
    </message>
    <message>
        <source>Which servers take mail for %1?</source>
        <translation>¿Qué servidores aceptan correo para %1?</translation>
    </message>
    <message>
        <source>Is %1 on the lists that receivers ask?</source>
        <translation>¿Figura %1 en las listas que consultan los receptores?</translation>
    </message>
    <message>
        <source>Does %1 demand encryption from senders?</source>
        <translation>¿Exige %1 cifrado a los remitentes?</translation>
    </message>
    <message>
        <source>Which certificate does %1 publish?</source>
        <translation>¿Qué certificado publica %1?</translation>
    </message>
    <message>
        <source>Does %1 answer on port 25?</source>
        <translation>¿Responde %1 en el puerto 25?</translation>
    </message>
    <message>
        <source>Does %1 exist, and do its name servers answer?</source>
        <translation>¿Existe %1, y responden sus servidores de nombres?</translation>
    </message>
    <message>
        <source>Asks your DNS resolver and the web server of the domain.</source>
        <translation>Pregunta a su resolutor DNS y al servidor web del dominio.</translation>
    </message>
    <message>
        <source>Connects to the recipient&apos;s mail server.</source>
        <translation>Se conecta al servidor de correo del destinatario.</translation>
    </message>
    <message>
        <source>Asks your DNS resolver, which asks the blocklists.</source>
        <translation>Pregunta a su resolutor DNS, que pregunta a las listas de bloqueo.</translation>
    </message>
    <message>
        <source>Asks your DNS resolver.</source>
        <translation>Pregunta a su resolutor DNS.</translation>
    </message>
    <message>
        <source>The input names no sender domain that the DNS could know.</source>
        <translation>La entrada no nombra ningún dominio remitente que el DNS pueda conocer.</translation>
    </message>
    <message>
        <source>The input does not name the IP address that sent the message.</source>
        <translation>La entrada no nombra la dirección IP que envió el mensaje.</translation>
    </message>
    <message>
        <source>The input names no recipient whose domain the DNS could know.</source>
        <translation>La entrada no nombra ningún destinatario cuyo dominio pueda conocer el DNS.</translation>
    </message>
    <message>
        <source>The returned message has no DKIM signature, or is missing.</source>
        <translation>El mensaje devuelto no tiene firma DKIM, o falta.</translation>
    </message>
    <message>
        <source>Not asked: please confirm the names in this text first.</source>
        <translation>No preguntado: confirme primero los nombres de este texto.</translation>
    </message>
    <message>
        <source>The address is not public, so nobody outside can tell about it.</source>
        <translation>La dirección no es pública, así que nadie de fuera puede decir nada de ella.</translation>
    </message>
    <message>
        <source>The name belongs to a private network, so nobody outside can tell about it.</source>
        <translation>El nombre pertenece a una red privada, así que nadie de fuera puede decir nada de él.</translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <translation>%1, el último %2</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Nombre del destinatario</translation>
    </message>
    <message>
        <source>Originally written to</source>
        <translation>Escrito originalmente a</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Probablemente se quería decir</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Rechazado por</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>Refused command</source>
        <translation>Comando rechazado</translation>
    </message>
    <message>
        <source>Our IP address</source>
        <translation>Nuestra dirección IP</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Remitente del sobre</translation>
    </message>
    <message>
        <source>Sent for</source>
        <translation>Enviado para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID del mensaje</translation>
    </message>
    <message>
        <source>Line %1 is the status line of this failure.</source>
        <translation>La línea %1 es la línea de estado de este fallo.</translation>
    </message>
    <message>
        <source>Line %1 was not taken: %2</source>
        <translation>La línea %1 no se tomó: %2</translation>
    </message>
    <message>
        <source>Line %1 belongs to the returned message; codes in it do not count.</source>
        <translation>La línea %1 pertenece al mensaje devuelto; los códigos que contiene no cuentan.</translation>
    </message>
    <message>
        <source>Line %1 holds no code of a mail server.</source>
        <translation>La línea %1 no contiene ningún código de un servidor de correo.</translation>
    </message>
    <message>
        <source>There is nothing to read. Drop the whole bounce message, or paste its text.</source>
        <translation>No hay nada que leer. Arrastre aquí el aviso de no entrega completo o pegue su texto.</translation>
    </message>
    <message>
        <source>This is not a mail and not text. Save the bounce as a file (.eml or .msg), or paste its text.</source>
        <translation>Esto no es ni un correo ni texto. Guarde el aviso de no entrega como archivo (.eml o .msg), o pegue su texto.</translation>
    </message>
    <message>
        <source>This mail was read, but nothing in it says that a delivery failed. If it quotes a bounce, paste only that part.</source>
        <translation>Se leyó este correo, pero nada en él dice que una entrega fallara. Si cita un aviso de no entrega, pegue solo esa parte.</translation>
    </message>
    <message>
        <source>No reply of a mail server was found in this text. Paste the whole report, or the line that begins with a number such as 550.</source>
        <translation>En este texto no se encontró ninguna respuesta de un servidor de correo. Pegue el aviso completo, o la línea que empieza por un número como 550.</translation>
    </message>
    <message>
        <source>This text was the source of an RTF document. Only its words are shown.</source>
        <translation>Este texto era el origen de un documento RTF. Solo se muestran sus palabras.</translation>
    </message>
    <message>
        <source>The codes with which a terminal sets colors were removed.</source>
        <translation>Se quitaron los códigos con los que un terminal pone colores.</translation>
    </message>
    <message>
        <source>A part of this text was encoded in base64. It is shown decoded.</source>
        <translation>Una parte de este texto estaba codificada en base64. Se muestra decodificada.</translation>
    </message>
    <message>
        <source>This text was encoded as quoted-printable. It is shown decoded.</source>
        <translation>Este texto estaba codificado como quoted-printable. Se muestra decodificado.</translation>
    </message>
    <message>
        <source>This text was the value of a web form, encoded with percent signs. It is shown decoded.</source>
        <translation>Este texto era el valor de un formulario web, codificado con signos de porcentaje. Se muestra decodificado.</translation>
    </message>
    <message>
        <source>Each line of this text stood in a record of a log. Only the lines are shown.</source>
        <translation>Cada línea de este texto estaba en una entrada de un log. Solo se muestran las líneas.</translation>
    </message>
    <message>
        <source>This text stood in a string of a program or of JSON. It is shown without the escapes.</source>
        <translation>Este texto estaba en una cadena de un programa o de JSON. Se muestra sin las secuencias de escape.</translation>
    </message>
    <message>
        <source>Each line of this text was a string in a list. Only the lines are shown.</source>
        <translation>Cada línea de este texto era una cadena de una lista. Solo se muestran las líneas.</translation>
    </message>
    <message>
        <source>This text stood in quotation marks, for example in a cell of a table. The other cells are not shown.</source>
        <translation>Este texto estaba entre comillas, por ejemplo en una celda de una tabla. Las demás celdas no se muestran.</translation>
    </message>
    <message>
        <source>This text was a value in YAML. The other values beside it are not shown.</source>
        <translation>Este texto era un valor en YAML. Los demás valores que lo acompañan no se muestran.</translation>
    </message>
    <message>
        <source>This text stood in an XML document. Its tags are not shown.</source>
        <translation>Este texto estaba en un documento XML. Sus etiquetas no se muestran.</translation>
    </message>
    <message>
        <source>This text was the source of a web page. Only its words are shown.</source>
        <translation>Este texto era el origen de una página web. Solo se muestran sus palabras.</translation>
    </message>
    <message>
        <source>The marks above and below the text that call it code or a quote were removed.</source>
        <translation>Se quitaron las marcas de encima y debajo del texto que lo señalan como código o cita.</translation>
    </message>
    <message>
        <source>This text stood in a drawn table. The bars were removed.</source>
        <translation>Este texto estaba en una tabla dibujada. Se quitaron las barras.</translation>
    </message>
    <message>
        <source>This text was quoted. The marks at the start of its lines were removed.</source>
        <translation>Este texto estaba citado. Se quitaron las marcas del principio de las líneas.</translation>
    </message>
    <message>
        <source>What a log or a tool had put in front of each line was removed.</source>
        <translation>Se quitó lo que un log o una herramienta había puesto delante de cada línea.</translation>
    </message>
    <message>
        <source>Characters were written as HTML names, such as &quot;&amp;lt;&quot;. They are shown as meant.</source>
        <translation>Había caracteres escritos como nombres HTML, como «&amp;lt;». Se muestran los caracteres que representan.</translation>
    </message>
    <message>
        <source>Marks of a chat or of Markdown, such as &quot;**&quot; around a name, were removed.</source>
        <translation>Se quitaron marcas de un chat o de Markdown, como «**» alrededor de un nombre.</translation>
    </message>
    <message>
        <source>Invisible characters were removed, and typographic quotes and dashes in what machines wrote are shown as plain ones.</source>
        <translation>Se quitaron caracteres invisibles, y las comillas y rayas tipográficas de lo que escribieron las máquinas se muestran como las normales.</translation>
    </message>
    <message>
        <source>A mark stood at the end of each line. The marks were removed.</source>
        <translation>Al final de cada línea había una marca. Se quitaron las marcas.</translation>
    </message>
    <message>
        <source>A blank line stood behind each line. The added blank lines were removed.</source>
        <translation>Detrás de cada línea había una línea en blanco. Se quitaron las líneas en blanco añadidas.</translation>
    </message>
    <message>
        <source>Long lines had been broken. They are joined again.</source>
        <translation>Había líneas largas divididas. Se han vuelto a unir.</translation>
    </message>
    <message>
        <source>Several lines had been joined into one. They are apart again.</source>
        <translation>Había varias líneas unidas en una. Se han vuelto a separar.</translation>
    </message>
    <message>
        <source>This is likely, but not certain. It may also be: %1.</source>
        <translation>Esto es probable, pero no seguro. También puede ser: %1.</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Aviso de no entrega</translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation>Aviso de retraso</translation>
    </message>
    <message>
        <source>Success notice</source>
        <translation>Aviso de entrega correcta</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Confirmación de lectura</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Respuesta automática</translation>
    </message>
    <message>
        <source>Request for confirmation</source>
        <translation>Solicitud de confirmación</translation>
    </message>
    <message>
        <source>SMTP transcript</source>
        <translation>Transcripción SMTP</translation>
    </message>
    <message>
        <source>Mail log</source>
        <translation>Log de correo</translation>
    </message>
    <message>
        <source>Error line</source>
        <translation>Línea de error</translation>
    </message>
    <message>
        <source>Fake bounce</source>
        <translation>Aviso de no entrega falso</translation>
    </message>
    <message>
        <source>Backscatter</source>
        <translation>Backscatter</translation>
    </message>
    <message>
        <source>Not a bounce</source>
        <translation>No es un aviso de no entrega</translation>
    </message>
    <message>
        <source>A mail system reports that a message was not delivered.</source>
        <translation>Un sistema de correo comunica que un mensaje no se entregó.</translation>
    </message>
    <message>
        <source>Nothing has failed yet: the mail system is still trying to deliver the message.</source>
        <translation>Aún no ha fallado nada: el sistema de correo sigue intentando entregar el mensaje.</translation>
    </message>
    <message>
        <source>A mail system reports that the message was delivered or passed on. Nothing needs to be done.</source>
        <translation>Un sistema de correo comunica que el mensaje se entregó o se transmitió. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam. It was delivered; take the recipient off your list.</source>
        <translation>Un destinatario marcó un mensaje como spam. Se entregó; quite al destinatario de su lista.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program reports what happened to a delivered message, for example that it was opened.</source>
        <translation>El programa de correo del destinatario comunica qué pasó con un mensaje entregado, por ejemplo que se abrió.</translation>
    </message>
    <message>
        <source>The message was delivered; the recipient&apos;s mailbox answered by itself.</source>
        <translation>El mensaje se entregó; el buzón del destinatario respondió automáticamente.</translation>
    </message>
    <message>
        <source>The recipient&apos;s system asks the sender to confirm the message before it delivers it.</source>
        <translation>El sistema del destinatario pide al remitente que confirme el mensaje antes de entregarlo.</translation>
    </message>
    <message>
        <source>A dialogue between two mail servers.</source>
        <translation>Un diálogo entre dos servidores de correo.</translation>
    </message>
    <message>
        <source>Lines of a mail server&apos;s log.</source>
        <translation>Líneas del log de un servidor de correo.</translation>
    </message>
    <message>
        <source>A reply of a mail server by itself.</source>
        <translation>Una respuesta suelta de un servidor de correo.</translation>
    </message>
    <message>
        <source>This only pretends to be a bounce. Do not follow its links.</source>
        <translation>Esto solo simula ser un aviso de no entrega. No siga sus enlaces.</translation>
    </message>
    <message>
        <source>This is a bounce of a message that you did not send: somebody used your address.</source>
        <translation>Este es el aviso de no entrega de un mensaje que usted no envió: alguien usó su dirección.</translation>
    </message>
    <message>
        <source>Nothing here says that a message was not delivered.</source>
        <translation>Aquí nada dice que un mensaje no se haya entregado.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>retrasado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmitido</translation>
    </message>
    <message>
        <source>sent on to a list</source>
        <translation>enviado a una lista</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>No failure</source>
        <translation>Ningún fallo</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>By code only</source>
        <translation>Solo por el código</translation>
    </message>
    <message>
        <source>%1: a quote, bracket or comma stands in the address.</source>
        <translation>%1: en la dirección hay unas comillas, un paréntesis o una coma.</translation>
    </message>
    <message>
        <source>%1: a letter of the domain only looks like the right one.</source>
        <translation>%1: una letra del dominio solo se parece a la correcta.</translation>
    </message>
    <message>
        <source>%1: a dot or hyphen of the domain is missing or misplaced.</source>
        <translation>%1: falta un punto o un guion del dominio, o está mal colocado.</translation>
    </message>
    <message>
        <source>%1: the ending of the domain is misspelled.</source>
        <translation>%1: la terminación del dominio está mal escrita.</translation>
    </message>
    <message>
        <source>%1: letters of the domain are swapped, missing, wrong or too many.</source>
        <translation>%1: hay letras del dominio cambiadas de orden, que faltan, incorrectas o de más.</translation>
    </message>
    <message>
        <source>%1: an address in the message is spelled so.</source>
        <translation>%1: así está escrita una dirección en el mensaje.</translation>
    </message>
    <message>
        <source>The words of the reply were recognised, and its code or provider agrees.</source>
        <translation>Se reconoció el texto de la respuesta, y su código o proveedor concuerda.</translation>
    </message>
    <message>
        <source>The words of the reply were recognised; other systems use them too.</source>
        <translation>Se reconoció el texto de la respuesta; otros sistemas también lo usan.</translation>
    </message>
    <message>
        <source>The words were not recognised. At %1 this code usually means what the card says.</source>
        <translation>No se reconoció el texto. En %1 este código suele significar lo que dice la ficha.</translation>
    </message>
    <message>
        <source>The words were not recognised; the enhanced status code chose this card.</source>
        <translation>No se reconoció el texto; el código de estado ampliado determinó esta ficha.</translation>
    </message>
    <message>
        <source>The words were not recognised; the reply code chose this card.</source>
        <translation>No se reconoció el texto; el código de respuesta determinó esta ficha.</translation>
    </message>
    <message>
        <source>Neither words nor code were recognised; the first digit chose this card.</source>
        <translation>No se reconocieron ni el texto ni el código; la primera cifra determinó esta ficha.</translation>
    </message>
    <message>
        <source>Nothing was recognised beyond the failure itself.</source>
        <translation>No se reconoció nada aparte del fallo mismo.</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>El remitente</translation>
    </message>
    <message>
        <source>The sender&apos;s mail administrator</source>
        <translation>El administrador de correo del remitente</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>El destinatario</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail administrator</source>
        <translation>El administrador de correo del destinatario</translation>
    </message>
    <message>
        <source>Nobody yet: wait</source>
        <translation>Nadie de momento: esperar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Your security contact</source>
        <translation>Su contacto de seguridad</translation>
    </message>
    <message>
        <source>On the sender&apos;s own side, before it left</source>
        <translation>En el lado del propio remitente, antes de salir</translation>
    </message>
    <message>
        <source>On the recipient&apos;s side</source>
        <translation>En el lado del destinatario</translation>
    </message>
    <message>
        <source>Behind a server of the recipient that passed it on</source>
        <translation>Detrás de un servidor del destinatario que lo reenvió</translation>
    </message>
    <message>
        <source>At our own server, which refused a stranger</source>
        <translation>En nuestro propio servidor, que rechazó a un desconocido</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Our admin</source>
        <translation>Nuestro administrador</translation>
    </message>
    <message>
        <source>Their admin</source>
        <translation>Administrador del destinatario</translation>
    </message>
    <message>
        <source>It stands inside the returned message.</source>
        <translation>Está dentro del mensaje devuelto.</translation>
    </message>
    <message>
        <source>It stands in the content of the message, not in a reply.</source>
        <translation>Está en el contenido del mensaje, no en una respuesta.</translation>
    </message>
    <message>
        <source>It is part of a date or time.</source>
        <translation>Forma parte de una fecha u hora.</translation>
    </message>
    <message>
        <source>It is part of an IP address.</source>
        <translation>Forma parte de una dirección IP.</translation>
    </message>
    <message>
        <source>It is a version number.</source>
        <translation>Es un número de versión.</translation>
    </message>
    <message>
        <source>It is part of an identifier.</source>
        <translation>Forma parte de un identificador.</translation>
    </message>
    <message>
        <source>It stands in a header field of the report.</source>
        <translation>Está en un campo de encabezado del aviso.</translation>
    </message>
    <message>
        <source>A later answer replaced it.</source>
        <translation>Una respuesta posterior lo reemplazó.</translation>
    </message>
    <message>
        <source>It repeats the status line.</source>
        <translation>Repite la línea de estado.</translation>
    </message>
    <message>
        <source>It says that a step succeeded.</source>
        <translation>Dice que un paso se completó.</translation>
    </message>
    <message>
        <source>It tells less than the status line.</source>
        <translation>Dice menos que la línea de estado.</translation>
    </message>
    <message>
        <source>Nothing shows that a server answered this.</source>
        <translation>Nada indica que un servidor haya respondido esto.</translation>
    </message>
    <message>
        <source>It is the sending service&apos;s own number, not the answer of a server.</source>
        <translation>Es un número propio del servicio de envío, no la respuesta de un servidor.</translation>
    </message>
    <message>
        <source>Code and text disagree. The card follows the text, because servers often send the wrong code.</source>
        <translation>El código y el texto se contradicen. La ficha sigue el texto, porque los servidores envían a menudo un código equivocado.</translation>
    </message>
    <message>
        <source>The reply code and the enhanced status code disagree on whether this is permanent.</source>
        <translation>El código de respuesta y el código de estado ampliado no coinciden en si esto es permanente.</translation>
    </message>
    <message>
        <source>This looks like a fake bounce. Do not follow its links and do not enter a password.</source>
        <translation>Esto parece un aviso de no entrega falso. No siga sus enlaces ni escriba ninguna contraseña.</translation>
    </message>
    <message>
        <source>You probably did not send this message: somebody used your address.</source>
        <translation>Probablemente usted no envió este mensaje: alguien usó su dirección.</translation>
    </message>
    <message>
        <source>A password or login token was masked here. The original still holds it: change the password if others have seen it.</source>
        <translation>Aquí se ocultó una contraseña o un token de inicio de sesión. El original aún lo contiene: cambie la contraseña si otros lo han visto.</translation>
    </message>
    <message>
        <source>The returned message is missing, so it cannot be checked that you sent it.</source>
        <translation>Falta el mensaje devuelto, así que no se puede comprobar si usted lo envió.</translation>
    </message>
    <message>
        <source>This text was read from a picture. Please confirm its codes and addresses before you act.</source>
        <translation>Este texto se leyó de una imagen. Confirme sus códigos y direcciones antes de actuar.</translation>
    </message>
    <message>
        <source>The message was forwarded to another address, which failed.</source>
        <translation>El mensaje se reenvió a otra dirección, que falló.</translation>
    </message>
    <message>
        <source>The message was written to %1 and failed at %2, where it was forwarded.</source>
        <translation>El mensaje se escribió a %1 y falló en %2, adonde se reenvió.</translation>
    </message>
    <message>
        <source>Only the first part of this input is shown.</source>
        <translation>Solo se muestra la primera parte de esta entrada.</translation>
    </message>
    <message>
        <source>This is winmail.dat: a mail in a format that only Outlook reads. Ask the sender to send it as plain text, or to save it in Outlook as a file (.msg) and send that.</source>
        <translation>Esto es winmail.dat: un correo en un formato que solo lee Outlook. Pida al remitente que lo envíe como texto sin formato, o que lo guarde en Outlook como archivo (.msg) y envíe ese archivo.</translation>
    </message>
    <message>
        <source>The attachment %1 is in a format that only Outlook reads. Ask the sender to send the mail as plain text, or to save it in Outlook as a file (.msg) and send that.</source>
        <translation>El archivo adjunto %1 está en un formato que solo lee Outlook. Pida al remitente que envíe el correo como texto sin formato, o que lo guarde en Outlook como archivo (.msg) y envíe ese archivo.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is not text, so there is nothing to read.</source>
        <translation>No es texto, así que no hay nada que leer.</translation>
    </message>
    <message>
        <source>It is a file of type %1, not a mail.</source>
        <translation>Es un archivo de tipo %1, no un correo.</translation>
    </message>
    <message>
        <source>It is very long: the last %1 are not shown.</source>
        <translation>Es muy largo: los últimos %1 no se muestran.</translation>
    </message>
    <message>
        <source>It is very long: only its first part is shown.</source>
        <translation>Es muy largo: solo se muestra su primera parte.</translation>
    </message>
    <message numerus="yes">
        <source>A line of %n character(s) was broken to be shown.</source>
        <translation>
            <numerusform>Una línea de %n carácter se dividió para mostrarla.</numerusform>
            <numerusform>Una línea de %n caracteres se dividió para mostrarla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header is unusually long: %n field(s) are not shown.</source>
        <translation>
            <numerusform>El encabezado es inusualmente largo: %n campo no se muestra.</numerusform>
            <numerusform>El encabezado es inusualmente largo: %n campos no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts are nested too deeply; the innermost were not read.</source>
        <translation>Las partes están anidadas a demasiada profundidad; las más internas no se leyeron.</translation>
    </message>
    <message>
        <source>It has too many parts; the last were not read.</source>
        <translation>Tiene demasiadas partes; las últimas no se leyeron.</translation>
    </message>
    <message>
        <source>A part is not valid %1; it is shown as far as it could be read.</source>
        <translation>Una parte no es %1 válido; se muestra hasta donde se pudo leer.</translation>
    </message>
    <message>
        <source>The letters of a part may be wrong: its encoding is unknown.</source>
        <translation>Las letras de una parte pueden ser incorrectas: su codificación es desconocida.</translation>
    </message>
    <message>
        <source>The letters of a part may be wrong: its encoding &quot;%1&quot; is unknown or does not fit.</source>
        <translation>Las letras de una parte pueden ser incorrectas: su codificación «%1» es desconocida o no coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%n NUL byte(s) are shown as a symbol.</source>
        <translation>
            <numerusform>%n byte NUL se muestra como símbolo.</numerusform>
            <numerusform>%n bytes NUL se muestran como símbolo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail is cut off: its end is missing.</source>
        <translation>El correo está cortado: falta el final.</translation>
    </message>
    <message>
        <source>The attachment %1 (%2) is not shown.</source>
        <translation>El archivo adjunto %1 (%2) no se muestra.</translation>
    </message>
    <message>
        <source>The text came as HTML; only its words are shown, and nothing was loaded from the network.</source>
        <translation>El texto llegó como HTML; solo se muestran sus palabras, y no se cargó nada de la red.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that the mail hides from its reader are left out.</source>
        <translation>
            <numerusform>Se omite %n letra que el correo oculta a su lector.</numerusform>
            <numerusform>Se omiten %n letras que el correo oculta a su lector.</numerusform>
        </translation>
    </message>
    <message>
        <source>openssl took the line that begins with R as a command to itself. Write &quot;rcpt to&quot; in small letters, or start openssl s_client with -quiet.</source>
        <translation>openssl tomó la línea que empieza por R como una orden para sí mismo. Escriba &quot;rcpt to&quot; en minúsculas, o inicie openssl s_client con -quiet.</translation>
    </message>
    <message>
        <source>This text seems to come from a picture: letters and digits are mixed up. Please compare the codes and addresses with the original.</source>
        <translation>Este texto parece proceder de una imagen: hay letras y cifras confundidas. Compare los códigos y las direcciones con el original.</translation>
    </message>
    <message>
        <source>A password or login token was masked.</source>
        <translation>Se ocultó una contraseña o un token de inicio de sesión.</translation>
    </message>
    <message>
        <source>The Outlook file is damaged or cut off; what could be read of it is shown. If something is missing, save it in Outlook once more.</source>
        <translation>El archivo de Outlook está dañado o cortado; se muestra lo que se pudo leer. Si falta algo, guárdelo otra vez en Outlook.</translation>
    </message>
    <message>
        <source>Outlook keeps such a report as fields, not as text. The text shown was put together from them.</source>
        <translation>Outlook guarda los avisos de este tipo como campos, no como texto. El texto que se muestra se compuso a partir de ellos.</translation>
    </message>
    <message>
        <source>Its words fit too, but say less.</source>
        <translation>Su texto también coincide, pero dice menos.</translation>
    </message>
    <message>
        <source>It goes by the same code.</source>
        <translation>Se basa en el mismo código.</translation>
    </message>
    <message>
        <source>It is often the real cause.</source>
        <translation>A menudo es la causa real.</translation>
    </message>
    <message>
        <source>%1 stands in no registry.</source>
        <translation>%1 no figura en ningún catálogo.</translation>
    </message>
</context>
</TS>
