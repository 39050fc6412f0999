<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Exposure Check</source>
        <translation>Acerca de Exposure Check</translation>
    </message>
    <message>
        <source>Exposure Check {version}</source>
        <translation>Exposure Check {version}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It works without a network connection, and nothing is ever sent anywhere by itself.</source>
        <translation>Software libre bajo la licencia Apache 2.0. Funciona sin conexión a la red y nunca envía nada a ningún sitio por sí solo.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Face networks</source>
        <translation>Redes para rostros</translation>
    </message>
    <message>
        <source>Fonts and data</source>
        <translation>Tipos de letra y datos</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>A licence marked * was read by hand, because the library’s own record does not name it. Many libraries carry further ones inside, each with its own licence beside it.</source>
        <translation>Las licencias marcadas con * las ha leído una persona, porque los datos de la propia biblioteca no las nombran. Muchas bibliotecas contienen otras, cada una acompañada de su propia licencia.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiarlo todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <translation>Añadir una &amp;carpeta de fotos…</translation>
    </message>
    <message>
        <source>Save a &amp;cleaned copy of a photo…</source>
        <translation>&amp;Guardar una copia limpia de una foto…</translation>
    </message>
    <message>
        <source>&amp;Help someone else…</source>
        <translation>&amp;Ayudar a otra persona…</translation>
    </message>
    <message>
        <source>P&amp;eople…</source>
        <translation>&amp;Personas…</translation>
    </message>
    <message>
        <source>Edit &amp;personal details…</source>
        <translation>Editar los &amp;datos personales…</translation>
    </message>
    <message>
        <source>Co&amp;ver an identity document…</source>
        <translation>&amp;Tapar un documento de identidad…</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>&amp;Bloquear la caja fuerte</translation>
    </message>
    <message>
        <source>H&amp;ide everything and lock</source>
        <translation>&amp;Ocultar todo y bloquear</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Aj&amp;ustes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Paste photos or folders</source>
        <translation>&amp;Pegar fotos o carpetas</translation>
    </message>
    <message>
        <source>&amp;Stop looking at photos</source>
        <translation>De&amp;tener la revisión de fotos</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>R&amp;ostro</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>&amp;Coincidencias</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>C&amp;artas</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>Ca&amp;sos</translation>
    </message>
    <message>
        <source>Letters for man&amp;y people</source>
        <translation>Cartas para &amp;varias personas</translation>
    </message>
    <message>
        <source>Appearance like the &amp;system</source>
        <translation>Aspecto del sis&amp;tema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contrast&amp;e alto</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía de uso</translation>
    </message>
    <message>
        <source>What this program &amp;does</source>
        <translation>Qué &amp;hace este programa</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>&amp;Mostrar de nuevo los consejos</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;When would an answer be due?…</source>
        <translation>¿Hasta cuándo tienen para &amp;responder?…</translation>
    </message>
    <message>
        <source>Which authority is &amp;mine?…</source>
        <translation>¿&amp;Qué autoridad me corresponde?…</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>Comprobar esta &amp;instalación…</translation>
    </message>
    <message>
        <source>&amp;About Exposure Check</source>
        <translation>A&amp;cerca de Exposure Check</translation>
    </message>
    <message>
        <source>In a photo: this is me</source>
        <translation>En una foto: soy yo</translation>
    </message>
    <message>
        <source>In a photo: this is not me</source>
        <translation>En una foto: no soy yo</translation>
    </message>
    <message>
        <source>In a photo: I am unsure</source>
        <translation>En una foto: tengo dudas</translation>
    </message>
    <message>
        <source>Next photo, without deciding</source>
        <translation>Foto siguiente, sin decidir</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Hold: show the other people&apos;s faces</source>
        <translation>Mantener pulsada: mostrar los rostros de las demás personas</translation>
    </message>
</context>
<context>
    <name>AddPackDialog</name>
    <message>
        <source>Add a face model</source>
        <translation>Añadir un modelo facial</translation>
    </message>
    <message>
        <source>Another model may find more photos of you, or fewer. This program can use models of InsightFace. They are not part of it, and not free for every use.</source>
        <translation>Otro modelo puede encontrar más fotos suyas, o menos. Este programa puede usar modelos de InsightFace. No forman parte de él y no son libres para cualquier uso.</translation>
    </message>
    <message>
        <source>The licence is in English, as it was written.</source>
        <translation>La licencia está en inglés, tal como se escribió.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>I accept this for my use</source>
        <translation>Lo acepto para mi uso</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Desde este ordenador</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Qué nombre darle</translation>
    </message>
    <message>
        <source>Empty: like its file. It can be left empty.</source>
        <translation>Si queda vacío: como su archivo. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Choose a ZIP file…</source>
        <translation>Elegir un archivo ZIP…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>A model is a file of up to several hundred megabytes.</source>
        <translation>Un modelo es un archivo de hasta varios cientos de megabytes.</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Descargarlo…</translation>
    </message>
    <message>
        <source>Or over the network, from InsightFace’s own store</source>
        <translation>O por la red, desde el propio almacén de InsightFace</translation>
    </message>
    <message>
        <source>The model came with a licence of its own</source>
        <translation>El modelo venía con una licencia propia</translation>
    </message>
    <message>
        <source>Source: {source}, read on {day}.</source>
        <translation>Fuente: {source}, leída el {day}.</translation>
    </message>
    <message>
        <source>Archives ({patterns})</source>
        <translation>Archivos comprimidos ({patterns})</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Elegir el modelo</translation>
    </message>
    <message>
        <source>Choose the folder of the model</source>
        <translation>Elegir la carpeta del modelo</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln megabyte(s)</source>
        <translation>
            <numerusform>%Ln megabyte descargado</numerusform>
            <numerusform>%Ln megabytes descargados</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>Revisando el modelo…</translation>
    </message>
    <message>
        <source>Added: {model}. It is not in use yet; choose it in the list.</source>
        <translation>Añadido: {model}. Todavía no está en uso; elíjalo en la lista.</translation>
    </message>
    <message>
        <source>There is a model with this name, or it cannot be a name. Choose another one of letters, digits, dots, hyphens and underscores.</source>
        <translation>Ya hay un modelo con este nombre, o no puede ser un nombre. Elija otro con letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Detenido. No se ha añadido nada.</translation>
    </message>
</context>
<context>
    <name>AddPlaces</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>What can I add?</source>
        <translation>¿Qué puedo añadir?</translation>
    </message>
    <message>
        <source>Drop anything with photos here</source>
        <translation>Suelte aquí cualquier cosa que contenga fotos</translation>
    </message>
    <message>
        <source>Folders, photos and films, data exports as they came (ZIP, TAR.GZ), saved web pages, web addresses. Files stay where they are.</source>
        <translation>Carpetas, fotos y vídeos, exportaciones de datos tal como llegaron (ZIP, TAR.GZ), páginas web guardadas, direcciones web. Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Añadir la dirección</translation>
    </message>
    <message>
        <source>Add a public address</source>
        <translation>Añadir una dirección pública</translation>
    </message>
    <message>
        <source>A profile or page that anybody can open, for example https://mastodon.social/@name. You are asked before the network is used.</source>
        <translation>Un perfil o una página que cualquiera puede abrir, por ejemplo https://mastodon.social/@name. Antes de usar la red se le pedirá permiso.</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <translation>Carpeta con fotos</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
        <source>Photos, exports, saved pages</source>
        <translation>Fotos, exportaciones, páginas guardadas</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>For example a receipt or the answer. A copy is kept inside the vault.</source>
        <translation>Por ejemplo, un justificante o la respuesta. Se guarda una copia en la caja fuerte.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Omitir {file}</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Which authority is mine?</source>
        <translation>¿Qué autoridad me corresponde?</translation>
    </message>
    <message>
        <source>In which part of it?</source>
        <translation>¿En qué parte del país?</translation>
    </message>
    <message>
        <source>It is about a public body, a church or a broadcaster</source>
        <translation>Se trata de un organismo público, una iglesia o una emisora de radio o televisión</translation>
    </message>
    <message>
        <source>It is about a company or a website</source>
        <translation>Se trata de una empresa o un sitio web</translation>
    </message>
    <message>
        <source>Who looks after them?</source>
        <translation>¿Quién se ocupa de ello?</translation>
    </message>
    <message>
        <source>It hears complaints about a company or a website. Usually it is the one where you live; under European law you may also ask the one where you work. Nothing is sent, and nobody is asked.</source>
        <translation>Atiende las reclamaciones contra una empresa o un sitio web. Normalmente es la del lugar donde usted vive; según el Derecho europeo, también puede dirigirse a la del lugar donde trabaja. No se envía nada ni se pregunta a nadie.</translation>
    </message>
    <message>
        <source>In which country do you live?</source>
        <translation>¿En qué país vive?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija una opción</translation>
    </message>
    <message>
        <source>For {country} no authority is in the list of this program. Look on the website of your government for the authority for data protection, or ask the one of the country where the company is.</source>
        <translation>Para este país no hay ninguna autoridad en la lista de este programa: {country}. Busque en el sitio web de su gobierno la autoridad de protección de datos o pregunte a la del país donde está la empresa.</translation>
    </message>
</context>
<context>
    <name>AuthorityView</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formulario del sitio web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Teléfono: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Fax: {number}</translation>
    </message>
    <message>
        <source>Fingerprint of its PGP key: {number}</source>
        <translation>Huella de su clave PGP: {number}</translation>
    </message>
    <message>
        <source>Languages of a complaint</source>
        <translation>Idiomas de una reclamación</translation>
    </message>
    <message>
        <source>Basis of a complaint</source>
        <translation>Base de una reclamación</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Visto el {day}: {status}</translation>
    </message>
    <message>
        <source>E-mail by another source</source>
        <translation>Correo electrónico según otra fuente</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated in the record. Ask before you write in another one.</source>
        <translation>No constan en la ficha. Pregunte antes de escribir en otro idioma.</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Dirección copiada.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Choose a table…</source>
        <translation>Elegir una tabla…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Guardar una plantilla…</translation>
    </message>
    <message>
        <source>Drop the table of people here</source>
        <translation>Suelte aquí la tabla de personas</translation>
    </message>
    <message>
        <source>A CSV file with one person a row, as spreadsheets save it. Each row names the file with the person’s signed permission, which lies beside the table.</source>
        <translation>Un archivo CSV con una persona por fila, como los guardan las hojas de cálculo. Cada fila indica el archivo con la autorización firmada de la persona, que está junto a la tabla.</translation>
    </message>
    <message>
        <source>Add this recipient</source>
        <translation>Añadir este destinatario</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Borrador de correo electrónico</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <translation>¿Qué quieren?</translation>
    </message>
    <message>
        <source>Format of the letters</source>
        <translation>Formato de las cartas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Añada al menos un destinatario.</translation>
    </message>
    <message>
        <source>Choose what they want.</source>
        <translation>Elija qué quieren.</translation>
    </message>
    <message>
        <source>Choose the table of people</source>
        <translation>Elegir la tabla de personas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tablas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Table: {file}</source>
        <translation>Tabla: {file}</translation>
    </message>
    <message>
        <source>Choose another table…</source>
        <translation>Elegir otra tabla…</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Guardar una plantilla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Elegir una carpeta para las cartas</translation>
    </message>
    <message>
        <source>{folder}: one folder per person, and the list result.csv. They are not encrypted.</source>
        <translation>{folder}: una carpeta por persona y la lista result.csv. No están cifradas.</translation>
    </message>
    <message>
        <source>Added {name}.</source>
        <translation>Se ha añadido {name}.</translation>
    </message>
    <message>
        <source>Do not write to {name}</source>
        <translation>No escribir a {name}</translation>
    </message>
    <message>
        <source>Letters go to:</source>
        <translation>Las cartas van a:</translation>
    </message>
    <message>
        <source>No recipient was added yet.</source>
        <translation>Todavía no se ha añadido ningún destinatario.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Letters for many people</source>
        <translation>Cartas para varias personas</translation>
    </message>
    <message>
        <source>For those who help others: a table of people becomes one letter each. Nothing is sent, and no case is opened for these letters.</source>
        <translation>Para quienes ayudan a otros: a partir de una tabla de personas se escribe una carta para cada una. No se envía nada y estas cartas no abren ningún caso.</translation>
    </message>
    <message>
        <source>People done</source>
        <translation>Personas terminadas</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Escribir las cartas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the list of results</source>
        <translation>Abrir la lista de resultados</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Revisando las filas…</translation>
    </message>
    <message>
        <source>Looking at the rows: {done} of {total}</source>
        <translation>Revisando las filas: {done} de {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Se ha detenido. No se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Escribir %n carta</numerusform>
            <numerusform>Escribir %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>No hay ninguna carta que escribir.</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Escribiendo las cartas…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} people, %n letter(s) written</source>
        <translation>
            <numerusform>{done} de {total} personas, %n carta escrita</numerusform>
            <numerusform>{done} de {total} personas, %n cartas escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n carta escrita</numerusform>
            <numerusform>%n cartas escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n escrita antes</numerusform>
            <numerusform>%n escritas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why</source>
        <translation>
            <numerusform>%n sin escribir; la lista dice por qué</numerusform>
            <numerusform>%n sin escribir; la lista dice por qué</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Nothing was sent.</source>
        <translation>{counts}. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} people.</source>
        <translation>Se ha detenido después de {done} de {total} personas.</translation>
    </message>
    <message>
        <source>Write again to go on from there.</source>
        <translation>Vuelva a escribir para continuar desde ahí.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Saved the template as “{file}”.</source>
        <translation>Plantilla guardada como «{file}».</translation>
    </message>
</context>
<context>
    <name>BatchPreview</name>
    <message>
        <source>What would be written</source>
        <translation>Qué se escribiría</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Solo las filas con problemas</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Only rows with problems: {count}</source>
        <translation>Solo las filas con problemas: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to write</source>
        <translation>
            <numerusform>%n carta por escribir</numerusform>
            <numerusform>%n cartas por escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n escrita antes</numerusform>
            <numerusform>%n escritas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written</source>
        <translation>
            <numerusform>%n no se puede escribir</numerusform>
            <numerusform>%n no se pueden escribir</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, line {line} of the file:</source>
        <translation>Fila {row}, línea {line} del archivo:</translation>
    </message>
</context>
<context>
    <name>BlockListModel</name>
    <message>
        <source>{paragraph}: {state}</source>
        <translation>{paragraph}: {state}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Añadido por usted</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Dates for your calendar</source>
        <translation>Fechas para su calendario</translation>
    </message>
    <message>
        <source>Also write whose case it is</source>
        <translation>Escribir también de quién es el caso</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Guardar el archivo de calendario…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file holds the coming days of all open cases, each with two reminders. Import it into the calendar of your computer or telephone. Import it again later, and moved days are replaced.</source>
        <translation>El archivo contiene las próximas fechas de todos los casos abiertos, cada una con dos recordatorios. Impórtelo en el calendario de su ordenador o de su teléfono. Si vuelve a importarlo más adelante, las fechas que hayan cambiado se sustituyen.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It names the recipients and what you asked for. Whoever keeps your calendar, for example a company on the internet, can read that.</source>
        <translation>El archivo no está cifrado. Indica los destinatarios y lo que usted ha pedido. Quien gestione su calendario, por ejemplo una empresa de internet, puede leerlo.</translation>
    </message>
    <message>
        <source>With this, it also holds the names and how each day was counted.</source>
        <translation>En ese caso contiene también los nombres y cómo se ha contado cada día.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Guardar el archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take a photo</source>
        <translation>Hacer una foto</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Hacer la foto</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Iniciando la cámara…</translation>
    </message>
    <message>
        <source>This computer does not let the program use a camera: allow it in the privacy settings of the system, then press “Try again”.</source>
        <translation>Este ordenador no deja que el programa use una cámara: permítalo en los ajustes de privacidad del sistema y después pulse «Reintentar».</translation>
    </message>
    <message>
        <source>The camera gives no picture, mostly because another program uses it: close that program, then press “Try again”.</source>
        <translation>La cámara no da imagen, casi siempre porque otro programa la está usando: cierre ese programa y después pulse «Reintentar».</translation>
    </message>
    <message>
        <source>The camera is not connected any more: plug it in and press “Try again”, or choose a photo instead.</source>
        <translation>La cámara ya no está conectada: conéctela y pulse «Reintentar», o elija una foto en su lugar.</translation>
    </message>
    <message>
        <source>The photo is taken, and the camera is off.</source>
        <translation>La foto está hecha y la cámara está apagada.</translation>
    </message>
    <message>
        <source>Your system now asks whether this program may use the camera. The camera is on only while you see its picture here. Nothing is recorded, and nothing leaves this computer.</source>
        <translation>Su sistema pregunta ahora si este programa puede usar la cámara. La cámara solo está encendida mientras usted ve aquí su imagen. No se graba nada, y nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Look into the camera from the front, in even light. You see yourself as in a mirror. Space takes the photo; nothing is recorded before that.</source>
        <translation>Mire a la cámara de frente, con una luz uniforme. Se ve como en un espejo. La barra espaciadora hace la foto; antes de eso no se graba nada.</translation>
    </message>
    <message>
        <source>The camera is off. This is the photo as others see you. It is not saved as a file: the vault keeps numbers and a small picture of your face.</source>
        <translation>La cámara está apagada. Esta es la foto tal como le ven los demás. No se guarda como archivo: la caja fuerte conserva números y una imagen pequeña de su rostro.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>La cámara está apagada.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>La foto hecha</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>Take a photo…</source>
        <translation>Hacer una foto…</translation>
    </message>
    <message>
        <source>Photos can be taken with a camera here, too, once the system has this library: {name}</source>
        <translation>Aquí también se pueden hacer fotos con una cámara, en cuanto el sistema tenga esta biblioteca: {name}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Where should the folder of the case be made?</source>
        <translation>¿Dónde se debe crear la carpeta del caso?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>“{entry}”</source>
        <translation>«{entry}»</translation>
    </message>
    <message>
        <source>Logged: {entry}.</source>
        <translation>Anotado: {entry}.</translation>
    </message>
    <message>
        <source>Taken back: {entry}. It stays in the log and does not count.</source>
        <translation>Anulado: {entry}. Sigue en el registro y no cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in “{folder}”. They are not encrypted. Look at them before you pass them on.</source>
        <translation>
            <numerusform>Se ha guardado %n archivo en «{folder}». No está cifrado. Revíselo antes de entregarlo a otras personas.</numerusform>
            <numerusform>Se han guardado %n archivos en «{folder}». No están cifrados. Revíselos antes de entregarlos a otras personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved a copy as “{file}”. It came from somebody else: open it only if you trust it.</source>
        <translation>Copia guardada como «{file}». Procede de otra persona: ábrala solo si confía en ella.</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message>
        <source>{title}: {state}. {dates}</source>
        <translation>{title}: {state}. {dates}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>A continuación: {step}</translation>
    </message>
    <message>
        <source>{step}, from {day} on</source>
        <translation>{step}, a partir del {day}</translation>
    </message>
    <message>
        <source>Last entry: {day}</source>
        <translation>Última anotación: {day}</translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>What became of the letters</source>
        <translation>Qué ha sido de las cartas</translation>
    </message>
    <message>
        <source>Nobody is counted as late who is not late by every reading of the rules. Where it is not noted when a letter arrived, its answer counts neither as late nor as in time.</source>
        <translation>Solo se considera fuera de plazo a quien lo está según cualquier lectura de las normas. Si no consta cuándo llegó una carta, su respuesta no cuenta ni como tardía ni como puntual.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>{cases} of {people}</source>
        <translation>{cases} de {people}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>fuera de plazo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con respuesta</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>con respuesta en plazo</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>con respuesta tardía</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>days until an answer (median)</source>
        <translation>días hasta la respuesta (mediana)</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Taken back, does not count.</source>
        <translation>Anulado, no cuenta.</translation>
    </message>
    <message>
        <source>Entry {number}, {day}: {event}. {more}</source>
        <translation>Anotación {number}, {day}: {event}. {more}</translation>
    </message>
    <message>
        <source>Entry {number}: {event}, {day}</source>
        <translation>Anotación {number}: {event}, {day}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Guardar una copia de {file}</translation>
    </message>
    <message>
        <source>SHA-256: {hash}</source>
        <translation>SHA-256: {hash}</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>This is wrong, take it back</source>
        <translation>Es un error, anular</translation>
    </message>
    <message>
        <source>Take back entry {number}: {event}</source>
        <translation>Anular la anotación {number}: {event}</translation>
    </message>
    <message>
        <source>Log it again…</source>
        <translation>Volver a anotar…</translation>
    </message>
    <message>
        <source>Log again: {event}</source>
        <translation>Volver a anotar: {event}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Back to all cases</source>
        <translation>Volver a todos los casos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>What fits next</source>
        <translation>Qué corresponde ahora</translation>
    </message>
    <message>
        <source>Log what happened…</source>
        <translation>Anotar lo ocurrido…</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Escribir un recordatorio…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Escribir una réplica…</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>Escribir una reclamación…</translation>
    </message>
    <message>
        <source>Look at the letter…</source>
        <translation>Ver la carta…</translation>
    </message>
    <message>
        <source>Save the case file…</source>
        <translation>Guardar el expediente…</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Lo ocurrido hasta ahora</translation>
    </message>
    <message>
        <source>Letters and files</source>
        <translation>Cartas y archivos</translation>
    </message>
    <message>
        <source>Language of the case file</source>
        <translation>Idioma del expediente</translation>
    </message>
    <message>
        <source>The case file is a folder for a lawyer or an authority: what happened, the letter, the files. It is not encrypted.</source>
        <translation>El expediente es una carpeta para un abogado, una abogada o una autoridad: lo ocurrido, la carta y los archivos. No está cifrado.</translation>
    </message>
    <message>
        <source>{request} · {law} · case {id}</source>
        <translation>{request} · {law} · caso {id}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Si llegara hoy, deberían responder a más tardar el {day}.</translation>
    </message>
    <message>
        <source>The law sets no time for an answer to this letter.</source>
        <translation>La ley no fija ningún plazo para responder a esta carta.</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>A partir del {day}</translation>
    </message>
    <message>
        <source>Log: {event}…</source>
        <translation>Anotar: {event}…</translation>
    </message>
    <message>
        <source>Write the reminder…</source>
        <translation>Escribir el recordatorio…</translation>
    </message>
    <message>
        <source>Write the reply…</source>
        <translation>Escribir la réplica…</translation>
    </message>
    <message>
        <source>Write the complaint…</source>
        <translation>Escribir la reclamación…</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No cases yet</source>
        <translation>Todavía no hay casos</translation>
    </message>
    <message>
        <source>A letter opens a case. Here you see what became of it, and what you can do next.</source>
        <translation>Cada carta abre un caso. Aquí verá qué ha sido de ella y qué puede hacer a continuación.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>What became of your letters. Nothing is sent from here; you log what you did and what you got.</source>
        <translation>Qué ha sido de sus cartas. Desde aquí no se envía nada; usted anota lo que ha hecho y lo que ha recibido.</translation>
    </message>
    <message>
        <source>Note the day on which a letter arrived: from that day on the program counts the time.</source>
        <translation>Anote el día en que llegó una carta: desde ese día el programa cuenta el plazo.</translation>
    </message>
    <message>
        <source>Dates for your calendar…</source>
        <translation>Fechas para su calendario…</translation>
    </message>
    <message>
        <source>When would an answer be due?…</source>
        <translation>¿Hasta cuándo tienen para responder?…</translation>
    </message>
    <message>
        <source>Which authority is mine?…</source>
        <translation>¿Qué autoridad me corresponde?…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>Name of a company</source>
        <translation>Nombre de una empresa</translation>
    </message>
    <message>
        <source>All that are not closed</source>
        <translation>Todos los que no están cerrados</translation>
    </message>
    <message>
        <source>With something to do today</source>
        <translation>Con algo que hacer hoy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Ningún caso coincide.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no way to reset a lost passphrase. Write the new one on paper and keep the paper in a safe place. Backups that you made before still open with the old one.</source>
        <translation>No hay forma de restablecer una frase de contraseña perdida. Escriba la nueva en un papel y guárdelo en un lugar seguro. Las copias de seguridad que hizo antes se siguen abriendo con la antigua.</translation>
    </message>
    <message>
        <source>This is not the current passphrase. Nothing was changed.</source>
        <translation>Esta no es la frase de contraseña actual. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Cambiando la frase de contraseña…</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
</context>
<context>
    <name>CreateVaultForm</name>
    <message>
        <source>Create the vault</source>
        <translation>Crear la caja fuerte</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the vault, not even you or us. There is no way to reset it. Write it on paper and keep the paper in a safe place.</source>
        <translation>Sin esta frase de contraseña nadie puede abrir la caja fuerte, ni usted ni nosotros. No hay forma de restablecerla. Escríbala en un papel y guárdelo en un lugar seguro.</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Creando la caja fuerte…</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>When would an answer be due?</source>
        <translation>¿Hasta cuándo tienen para responder?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>They told me in time that they need longer</source>
        <translation>Me comunicaron a tiempo que necesitan más</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>¿Hasta qué día?</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>For a letter that is not kept here. For your own letters the page Cases counts by itself. This is arithmetic, no legal advice.</source>
        <translation>Para una carta que no se guarda aquí. Para sus propias cartas, la página Casos hace la cuenta por sí sola. Esto es un cálculo, no asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>The letter arrived on</source>
        <translation>La carta llegó el</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>País de la empresa</translation>
    </message>
    <message>
        <source>Its public holidays can move the last day.</source>
        <translation>Sus festivos pueden desplazar el último día.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Their answer to my letter</source>
        <translation>La respuesta a mi carta</translation>
    </message>
    <message>
        <source>That they confirm my letter</source>
        <translation>La confirmación de mi carta</translation>
    </message>
    <message>
        <source>That they stop selling and sharing my data</source>
        <translation>Que dejen de vender y compartir mis datos</translation>
    </message>
    <message>
        <source>That the company confirms my complaint</source>
        <translation>Que la empresa confirme mi reclamación</translation>
    </message>
    <message>
        <source>News of my complaint from the authority</source>
        <translation>Noticias de la autoridad sobre mi reclamación</translation>
    </message>
    <message>
        <source>That they delete biometric data</source>
        <translation>Que eliminen datos biométricos</translation>
    </message>
    <message>
        <source>When I can remind them</source>
        <translation>Cuándo puedo enviarles un recordatorio</translation>
    </message>
    <message>
        <source>The complaint arrived on</source>
        <translation>La reclamación llegó el</translation>
    </message>
    <message>
        <source>The authority had the complaint on</source>
        <translation>La reclamación llegó a la autoridad el</translation>
    </message>
    <message>
        <source>The last contact with the company was on</source>
        <translation>El último contacto con la empresa fue el</translation>
    </message>
    <message>
        <source>The letter was sent on</source>
        <translation>La carta se envió el</translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation>Deben responder a más tardar el {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation by {day}.</source>
        <translation>Deben confirmar la recepción a más tardar el {day}.</translation>
    </message>
    <message>
        <source>By law selling and sharing must have stopped by {day}.</source>
        <translation>Según la ley, deben haber dejado de vender y compartir los datos a más tardar el {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation of the complaint by {day}.</source>
        <translation>Deben confirmar la recepción de la reclamación a más tardar el {day}.</translation>
    </message>
    <message>
        <source>The authority owes news of the complaint by {day}.</source>
        <translation>La autoridad debe informar sobre la reclamación a más tardar el {day}.</translation>
    </message>
    <message>
        <source>By law biometric data must be deleted by {day} at the latest.</source>
        <translation>Según la ley, los datos biométricos deben haberse eliminado a más tardar el {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Se puede enviar un recordatorio después del {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by {day}.</source>
        <translation>Cabe esperar una respuesta a más tardar el {day}.</translation>
    </message>
    <message>
        <source>The time itself ends on {day}; weekends and holidays move that day.</source>
        <translation>El plazo en sí termina el {day}; los fines de semana y los festivos desplazan ese día.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>No conviene hablar de retraso antes de que termine el {day}.</translation>
    </message>
    <message>
        <source>This law gives them no more time.</source>
        <translation>Esta ley no les da más tiempo.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>{head}: {what}</source>
        <translation>{head}: {what}</translation>
    </message>
    <message>
        <source>About {who}, who used it</source>
        <translation>Sobre {who}, que lo utilizó</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Referencia: {number}</translation>
    </message>
    <message>
        <source>What became of it: {status}</source>
        <translation>Qué ha sido de ello: {status}</translation>
    </message>
    <message>
        <source>Law: {articles}</source>
        <translation>Normas: {articles}</translation>
    </message>
    <message>
        <source>Checked: {how}</source>
        <translation>Comprobado: {how}</translation>
    </message>
    <message>
        <source>Looked up on {day}. {verified}</source>
        <translation>Consultado el {day}. {verified}</translation>
    </message>
</context>
<context>
    <name>DecisionListModel</name>
    <message>
        <source>{head}: {what}</source>
        <translation>{head}: {what}</translation>
    </message>
    <message>
        <source>{day} · {authority}</source>
        <translation>{day} · {authority}</translation>
    </message>
    <message>
        <source>{what}, {amount}</source>
        <translation>{what}, {amount}</translation>
    </message>
</context>
<context>
    <name>DetailField</name>
    <message>
        <source>Please choose</source>
        <translation>Elija una opción</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>They named a day</source>
        <translation>Han indicado un día</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Borrador de correo electrónico</translation>
    </message>
    <message>
        <source>The recipient gets these files and their names. Send only what they need.</source>
        <translation>El destinatario recibe estos archivos y sus nombres. Envíe solo lo que necesite.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Guardar el borrador…</translation>
    </message>
    <message>
        <source>Cover an identity document…</source>
        <translation>Tapar un documento de identidad…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your mail program opens it, with the letter in it. Mostly no files are needed.</source>
        <translation>Se abre en su programa de correo, con la carta dentro. Casi nunca hacen falta archivos.</translation>
    </message>
</context>
<context>
    <name>EnclosureList</name>
    <message>
        <source>What {file} shows</source>
        <translation>Qué muestra {file}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Save a backup first…</source>
        <translation>Guardar antes una copia de seguridad…</translation>
    </message>
    <message>
        <source>Save the case files first…</source>
        <translation>Guardar antes los expedientes…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Borrar todo ahora</translation>
    </message>
    <message>
        <source>This goes, for good</source>
        <translation>Esto se borra definitivamente</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Esto se queda</translation>
    </message>
    <message>
        <source>Your photos, letters and reports that you saved as files, backups, and letters that you sent. Language and appearance of this window, and face models: they say nothing about you.</source>
        <translation>Sus fotos, las cartas y los informes que guardó como archivos, las copias de seguridad y las cartas que envió. También el idioma y el aspecto de esta ventana y los modelos faciales: no dicen nada de usted.</translation>
    </message>
    <message>
        <source>You can save something first</source>
        <translation>Antes puede guardar algo</translation>
    </message>
    <message>
        <source>A backup is encrypted and can be restored here later. Case files are not encrypted; a lawyer or an authority can read them without this program.</source>
        <translation>Una copia de seguridad está cifrada y se puede restaurar aquí más adelante. Los expedientes no están cifrados; un abogado, una abogada o una autoridad pueden leerlos sin este programa.</translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>¿Dónde se deben crear las carpetas de los casos?</translation>
    </message>
    <message>
        <source>Saving case {number} of {count}…</source>
        <translation>Guardando el caso {number} de {count}…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted.</source>
        <translation>
            <numerusform>Se han guardado los archivos de %n caso. No están cifrados.</numerusform>
            <numerusform>Se han guardado los archivos de %n casos. No están cifrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), with all details</source>
        <translation>
            <numerusform>%n persona, con todos sus datos</numerusform>
            <numerusform>%n personas, con todos sus datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of faces</source>
        <translation>
            <numerusform>%n foto de referencia de rostros</numerusform>
            <numerusform>%n fotos de referencia de rostros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) and what was decided about them</source>
        <translation>
            <numerusform>%n coincidencia y lo que se decidió sobre ella</numerusform>
            <numerusform>%n coincidencias y lo que se decidió sobre ellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), each with its letter and its dates</source>
        <translation>
            <numerusform>%n caso, con su carta y sus fechas</numerusform>
            <numerusform>%n casos, cada uno con su carta y sus fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were attached to cases</source>
        <translation>
            <numerusform>%n archivo adjunto a los casos</numerusform>
            <numerusform>%n archivos adjuntos a los casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of the network</source>
        <translation>
            <numerusform>%n línea del registro de la red</numerusform>
            <numerusform>%n líneas del registro de la red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older vault(s) that a restore moved aside</source>
        <translation>
            <numerusform>%n caja fuerte anterior que se apartó al restaurar</numerusform>
            <numerusform>%n cajas fuertes anteriores que se apartaron al restaurar</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered places, own recipients, letters that were begun, own text, and the settings of the vault</source>
        <translation>Los lugares recordados, los destinatarios propios, las cartas empezadas, los textos propios y los ajustes de la caja fuerte</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>This did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The details help whoever looks after this program. They may name files on this computer, so read them before you pass them on. Nothing is sent by itself.</source>
        <translation>Los detalles ayudan a quienes mantienen este programa. Pueden contener nombres de archivos de este ordenador; léalos antes de entregarlos a otras personas. Nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>EvaluatePackDialog</name>
    <message>
        <source>Check a face model on pairs of photos</source>
        <translation>Comprobar un modelo facial con pares de fotos</translation>
    </message>
    <message>
        <source>You need a table (CSV) with the columns a, b and same: the names of two photos, and 1 if both show the same person or 0 if they do not. The photos are looked at on this computer, and nothing of them is kept. How photos are looked through stays as it is.</source>
        <translation>Necesita una tabla (CSV) con las columnas a, b y same: los nombres de dos fotos, y 1 si ambas muestran a la misma persona o 0 si no. Las fotos se revisan en este ordenador, y de ellas no se guarda nada. La forma de revisar fotos sigue siendo la misma.</translation>
    </message>
    <message>
        <source>Choose the list of pairs…</source>
        <translation>Elegir la lista de pares…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Elegir otra lista…</translation>
    </message>
    <message>
        <source>Choose another folder of photos…</source>
        <translation>Elegir otra carpeta de fotos…</translation>
    </message>
    <message>
        <source>Compare the pairs</source>
        <translation>Comparar los pares</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar los detalles</translation>
    </message>
    <message>
        <source>Choose the list of pairs</source>
        <translation>Elegir la lista de pares</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>Elegir la carpeta de fotos</translation>
    </message>
    <message>
        <source>List: {file} · photos in: {folder}</source>
        <translation>Lista: {file} · fotos en: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compared</source>
        <translation>
            <numerusform>%Ln comparado</numerusform>
            <numerusform>%Ln comparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a photo without a face</source>
        <translation>
            <numerusform>%Ln con una foto sin rostro</numerusform>
            <numerusform>%Ln con una foto sin rostro</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the pairs of one person score higher than every pair of different people.</source>
        <translation>El {share} de los pares de una misma persona obtiene una puntuación más alta que todos los pares de personas distintas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read; see the details.</source>
        <translation>
            <numerusform>%Ln foto no se ha podido leer; vea los detalles.</numerusform>
            <numerusform>%Ln fotos no se han podido leer; vea los detalles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared.</source>
        <translation>Comparado.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: too few pairs in the list to say.</source>
        <translation>1 falsa alarma de cada {number}: hay muy pocos pares en la lista para decirlo.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: it recognises {share} of the pairs of one person.</source>
        <translation>1 falsa alarma de cada {number}: reconoce el {share} de los pares de una misma persona.</translation>
    </message>
    <message>
        <source>A false alarm is a pair of different people that is taken for one person. Where they are allowed more often, more pairs of one person are recognised.</source>
        <translation>Una falsa alarma es un par de personas distintas que se toma por una misma persona. Si se admiten más a menudo, se reconocen más pares de una misma persona.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of one person</source>
        <translation>
            <numerusform>%Ln par de una misma persona</numerusform>
            <numerusform>%Ln pares de una misma persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of different people</source>
        <translation>
            <numerusform>%Ln par de personas distintas</numerusform>
            <numerusform>%Ln pares de personas distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>Area under the curve (AUC): {value}. It is how often a pair of one person scores higher than a pair of different people; 1 is always, 0.5 is chance.</source>
        <translation>Área bajo la curva (AUC): {value}. Indica con qué frecuencia un par de una misma persona obtiene una puntuación más alta que un par de personas distintas; 1 es siempre, 0,5 es el azar.</translation>
    </message>
    <message>
        <source>No face was found in: {photos}</source>
        <translation>No se encontró ningún rostro en: {photos}</translation>
    </message>
    <message>
        <source>Could not be read: {photos}</source>
        <translation>No se pudieron leer: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Saved as “{file}”. It names your photos: look at it before you pass it on.</source>
        <translation>Guardado como «{file}». Contiene los nombres de sus fotos: revíselo antes de entregarlo a otras personas.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Log what happened</source>
        <translation>Anotar lo ocurrido</translation>
    </message>
    <message>
        <source>The log is only for you. Nothing is sent, and a wrong entry can be taken back.</source>
        <translation>El registro es solo para usted. No se envía nada, y una anotación equivocada se puede anular.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Anything worth keeping. May stay empty.</source>
        <translation>Cualquier cosa que quiera conservar. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ha ocurrido?</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>Tiene más de {limit} caracteres. Acórtelo.</translation>
    </message>
</context>
<context>
    <name>EvidenceListModel</name>
    <message>
        <source>{place}
Seen on {day}</source>
        <translation>{place}
Vista el {day}</translation>
    </message>
    <message>
        <source>{place}, seen on {day}</source>
        <translation>{place}, vista el {day}</translation>
    </message>
</context>
<context>
    <name>ExportHelp</name>
    <message>
        <source>What can I add?</source>
        <translation>¿Qué puedo añadir?</translation>
    </message>
    <message>
        <source>Search, for example Instagram</source>
        <translation>Buscar, por ejemplo Instagram</translation>
    </message>
    <message>
        <source>Search for a platform</source>
        <translation>Buscar una plataforma</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Folders, single photos and films, web pages that you saved in a browser, and public addresses. Best of all is the data export of a platform: it holds what you posted, in full size. Ask the platform for it, and add the file as it came.</source>
        <translation>Carpetas, fotos y vídeos sueltos, páginas web que haya guardado con el navegador y direcciones públicas. Lo mejor es la exportación de datos de una plataforma: contiene lo que usted ha publicado, a tamaño completo. Pídala a la plataforma y añada el archivo tal como llegue.</translation>
    </message>
    <message>
        <source>No platform of this name is known here.</source>
        <translation>Aquí no se conoce ninguna plataforma con ese nombre.</translation>
    </message>
    <message>
        <source>Format to choose</source>
        <translation>Formato que debe elegir</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto tarda</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Addresses of posts</source>
        <translation>Direcciones de las publicaciones</translation>
    </message>
    <message>
        <source>These steps were compared with a description on {day}. Menus change often.</source>
        <translation>Estos pasos se compararon con una descripción el {day}. Los menús cambian a menudo.</translation>
    </message>
    <message>
        <source>These steps are general knowledge and were not checked again. Menus change often.</source>
        <translation>Estos pasos son de conocimiento general y no se han vuelto a comprobar. Los menús cambian a menudo.</translation>
    </message>
</context>
<context>
    <name>FaceModelSettings</name>
    <message>
        <source>Face model</source>
        <translation>Modelo facial</translation>
    </message>
    <message>
        <source>The networks that find and compare faces. They run on this computer; no photo leaves it. The built-in model is enough for most people.</source>
        <translation>Las redes que encuentran y comparan rostros. Funcionan en este ordenador; ninguna foto sale de él. A la mayoría de las personas les basta el modelo incluido.</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Revisando los modelos…</translation>
    </message>
    <message>
        <source>Add a face model…</source>
        <translation>Añadir un modelo facial…</translation>
    </message>
    <message>
        <source>Photos from daily life are harder than those it was measured on: expect to miss more. How well it does for different groups of people was not measured.</source>
        <translation>Las fotos de la vida diaria son más difíciles que aquellas con las que se midió: es de esperar que se escapen más. No se ha medido cómo funciona con distintos grupos de personas.</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Espere a que se revisen las fotos, o detenga antes la revisión.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>¿Quitar este modelo?</translation>
    </message>
    <message>
        <source>{model} would be removed from this computer.</source>
        <translation>{model} se quitaría de este ordenador.</translation>
    </message>
    <message>
        <source>Its files go. Your reference photos, matches and decisions stay. To use the model again, it has to be added again.</source>
        <translation>Se borran sus archivos. Sus fotos de referencia, coincidencias y decisiones se quedan. Para volver a usar el modelo hay que añadirlo otra vez.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed: {model}.</source>
        <translation>Quitado: {model}.</translation>
    </message>
</context>
<context>
    <name>FacePage</name>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Photos of the face that the program should look for. They are measured on this computer.</source>
        <translation>Fotos del rostro que el programa debe buscar. Se miden en este ordenador.</translation>
    </message>
    <message>
        <source>Begin with one photo, and add others later: photos from different years help most.</source>
        <translation>Empiece con una foto y añada otras más tarde: lo que más ayuda son fotos de años distintos.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Elegir fotos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Drop photos of the face here</source>
        <translation>Suelte aquí fotos del rostro</translation>
    </message>
    <message>
        <source>Five varied photos make a much better reference than one: different days, different light, from the front.</source>
        <translation>Cinco fotos variadas son una referencia mucho mejor que una sola: días distintos, luz distinta, de frente.</translation>
    </message>
    <message>
        <source>Photos of the face</source>
        <translation>Fotos del rostro</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Foto del {day}</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Examinando %n foto…</numerusform>
            <numerusform>Examinando %n fotos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} de {total} examinadas</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>Se ha detenido después de {done} de {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n photo(s).</source>
        <translation>
            <numerusform>Se ha añadido %n foto.</numerusform>
            <numerusform>Se han añadido %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {file}.</source>
        <translation>Se ha añadido {file}.</translation>
    </message>
    <message>
        <source>“remove {file}”</source>
        <translation>«quitar {file}»</translation>
    </message>
    <message>
        <source>Removed {file}.</source>
        <translation>Se ha quitado {file}.</translation>
    </message>
    <message>
        <source>{file} is back.</source>
        <translation>{file} vuelve a estar aquí.</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Save them as a file…</source>
        <translation>Guardarlas como archivo…</translation>
    </message>
    <message>
        <source>Counting the photos…</source>
        <translation>Contando las fotos…</translation>
    </message>
    <message>
        <source>Photo {done} of {total}</source>
        <translation>Foto {done} de {total}</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was measured.</source>
        <translation>Detenido. No se ha medido nada.</translation>
    </message>
</context>
<context>
    <name>FileListModel</name>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
</context>
<context>
    <name>FileListSaver</name>
    <message>
        <source>Save the list of files</source>
        <translation>Guardar la lista de archivos</translation>
    </message>
    <message>
        <source>Table (*.csv);;For other programs (*.json)</source>
        <translation>Tabla (*.csv);;Para otros programas (*.json)</translation>
    </message>
    <message>
        <source>Saved “{file}”. It names your files: look at it before you pass it on.</source>
        <translation>Se ha guardado «{file}». Contiene los nombres de sus archivos: revíselo antes de entregarlo a otras personas.</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Files not looked at</source>
        <translation>Archivos no revisados</translation>
    </message>
    <message>
        <source>Reasons to show</source>
        <translation>Motivos que se muestran</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Obteniendo la lista…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>Se ha copiado %n línea.</numerusform>
            <numerusform>Se han copiado %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Todos: {count}</translation>
    </message>
    <message>
        <source>{why} {count}</source>
        <translation>{why} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are only linked in the export, not contained in it. The links can be copied and opened in a browser.</source>
        <translation>
            <numerusform>%n foto solo está enlazada en la exportación, no incluida en ella. El enlace se puede copiar y abrir en un navegador.</numerusform>
            <numerusform>%n fotos solo están enlazadas en la exportación, no incluidas en ella. Los enlaces se pueden copiar y abrir en un navegador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s) of more</source>
        <translation>
            <numerusform>El primer archivo (%n) de varios</numerusform>
            <numerusform>Los primeros %n archivos de varios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingListModel</name>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Needs attention · {what}: {value}</source>
        <translation>Requiere atención · {what}: {value}</translation>
    </message>
</context>
<context>
    <name>FollowingLetterDialog</name>
    <message>
        <source>Save the letter…</source>
        <translation>Guardar la carta…</translation>
    </message>
    <message>
        <source>Draft of an e-mail…</source>
        <translation>Borrador de correo electrónico…</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>La he enviado…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Recordatorio a {name}</translation>
    </message>
    <message>
        <source>A polite letter that names the day of the first one. It says only what the log says.</source>
        <translation>Una carta cortés que indica la fecha de la primera. Solo dice lo que consta en el registro.</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Réplica a {name}</translation>
    </message>
    <message>
        <source>It answers what they wrote. It says only what the log says.</source>
        <translation>Contesta a lo que le han escrito. Solo dice lo que consta en el registro.</translation>
    </message>
    <message>
        <source>Complaint about {name}</source>
        <translation>Reclamación sobre {name}</translation>
    </message>
    <message>
        <source>It goes to the authority for the place where you live. Nobody can promise what it decides.</source>
        <translation>Va dirigida a la autoridad del lugar donde usted vive. Nadie puede prometer qué decidirá.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija una opción</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>En el idioma de la carta. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>¿Qué falta?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>¿Dónde vive usted?</translation>
    </message>
    <message>
        <source>Name a day for the answer</source>
        <translation>Indicar un día para la respuesta</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Respuesta a más tardar el</translation>
    </message>
    <message>
        <source>A wish, no period of the law.</source>
        <translation>Es un deseo, no un plazo legal.</translation>
    </message>
    <message>
        <source>I live in the state whose law this is</source>
        <translation>Vivo en el estado en que rige esta ley</translation>
    </message>
    <message>
        <source>What did they write?</source>
        <translation>¿Qué le han escrito?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Idioma de la carta</translation>
    </message>
    <message>
        <source>If you have an account there. May stay empty.</source>
        <translation>Si tiene una cuenta allí. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>Su nombre de usuario allí</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Figura antes de la fecha. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>This letter cannot be written.</source>
        <translation>Esta carta no se puede escribir.</translation>
    </message>
    <message>
        <source>Choose what they wrote to see the letter.</source>
        <translation>Elija qué le han escrito para ver la carta.</translation>
    </message>
    <message>
        <source>Choose where you live to see the letter. It decides which authority hears you.</source>
        <translation>Elija dónde vive para ver la carta. De ello depende qué autoridad se ocupa de su caso.</translation>
    </message>
    <message>
        <source>This law helps people who live in that state. Tick the box if you do.</source>
        <translation>Esta ley ampara a las personas que viven en ese estado. Marque la casilla si es su caso.</translation>
    </message>
    <message>
        <source>It goes to: {name}</source>
        <translation>Va dirigida a: {name}</translation>
    </message>
    <message>
        <source>Form on their website: {address}</source>
        <translation>Formulario del sitio web: {address}</translation>
    </message>
    <message>
        <source>E-mail: {address}</source>
        <translation>Correo electrónico: {address}</translation>
    </message>
    <message>
        <source>Post: {address}</source>
        <translation>Correo postal: {address}</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx);;Draft of an e-mail (*.eml);;Plain text (*.txt)</source>
        <translation>Documento PDF (*.pdf);;Documento de Word (*.docx);;Borrador de correo electrónico (*.eml);;Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Menos detalles</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Borrador de correo electrónico (*.eml)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not sent yet: print it and post it, or attach it to an e-mail. When you have sent it, come back and press “I sent it”.</source>
        <translation>Guardada como «{file}». Todavía no está enviada: imprímala y échela al correo, o adjúntela a un correo electrónico. Cuando la haya enviado, vuelva aquí y pulse «La he enviado».</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>What you filled in here before is back. It is not saved yet.</source>
        <translation>Lo que había escrito aquí antes está de nuevo. Todavía no está guardado.</translation>
    </message>
    <message>
        <source>The form is as it was at the beginning.</source>
        <translation>El formulario está como al principio.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>There is no guide in your language yet. This is the English one.</source>
        <translation>Todavía no hay guía en su idioma. Esta es la inglesa.</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{page} – user guide</source>
        <translation>{page} – guía de uso</translation>
    </message>
    <message>
        <source>Nothing found. Try another or a shorter word.</source>
        <translation>No se ha encontrado nada. Pruebe con otra palabra o con una más corta.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {number} of {total} on this page</source>
        <translation>Resultado {number} de {total} en esta página</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Comprobar esta instalación</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Whether all parts of the program are the genuine ones, and what protects this computer from a photo that was made to do harm. Nothing is asked over the network.</source>
        <translation>Si todas las partes del programa son las auténticas y qué protege este ordenador de una foto hecha para causar daño. No se pregunta nada por la red.</translation>
    </message>
    <message>
        <source>The list may name folders of this computer. Read it before you pass it on.</source>
        <translation>La lista puede contener nombres de carpetas de este ordenador. Léala antes de entregarla a otras personas.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. They stand first in the list.</source>
        <translation>
            <numerusform>%n punto requiere atención. Es el primero de la lista.</numerusform>
            <numerusform>%n puntos requieren atención. Son los primeros de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Copied the list.</source>
        <translation>Lista copiada.</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>The tips are shown again.</source>
        <translation>Los consejos se muestran de nuevo.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Nothing happened here for a while: the vault locks in one minute.</source>
        <translation>Hace un rato que no ocurre nada aquí: la caja fuerte se bloqueará en un minuto.</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>Se ha bloqueado porque se bloqueó la pantalla.</translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation>Se ha bloqueado porque el ordenador entró en reposo.</translation>
    </message>
    <message numerus="yes">
        <source>Locked because nothing happened for %n minute(s).</source>
        <translation>
            <numerusform>Se ha bloqueado tras %n minuto sin actividad.</numerusform>
            <numerusform>Se ha bloqueado tras %n minutos sin actividad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>KeptParagraphs</name>
    <message>
        <source>Kept paragraphs</source>
        <translation>Párrafos guardados</translation>
    </message>
    <message>
        <source>Keep this paragraph</source>
        <translation>Guardar este párrafo</translation>
    </message>
    <message>
        <source>A name by which you find it again</source>
        <translation>Un nombre con el que volver a encontrarlo</translation>
    </message>
    <message>
        <source>“forget a kept paragraph”</source>
        <translation>«olvidar un párrafo guardado»</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more.</source>
        <translation>«{name}» ya no está guardado.</translation>
    </message>
    <message>
        <source>The paragraph is kept as “{name}”.</source>
        <translation>El párrafo se ha guardado como «{name}».</translation>
    </message>
    <message>
        <source>Keep this paragraph…</source>
        <translation>Guardar este párrafo…</translation>
    </message>
    <message>
        <source>Forget a kept paragraph</source>
        <translation>Olvidar un párrafo guardado</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Like the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
</context>
<context>
    <name>LawAndLanguage</name>
    <message>
        <source>Which law?</source>
        <translation>¿Qué ley?</translation>
    </message>
    <message>
        <source>Several laws fit where you live and where they are. Each gives other rights.</source>
        <translation>Hay varias leyes posibles, según dónde vive usted y dónde está el destinatario. Cada una da derechos distintos.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Idioma de la carta</translation>
    </message>
    <message>
        <source>{language} (suggested)</source>
        <translation>{language} (sugerido)</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras formas</translation>
    </message>
    <message>
        <source>Save as a Word document…</source>
        <translation>Guardar como documento de Word…</translation>
    </message>
    <message>
        <source>Save as the draft of an e-mail…</source>
        <translation>Guardar como borrador de correo electrónico…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Guardar como texto sin formato…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>La he enviado…</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Ir al caso</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Look at the letter</source>
        <translation>Ver la carta</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Borrador de correo electrónico (*.eml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>Write to them about the same again?</source>
        <translation>¿Volver a escribirles por lo mismo?</translation>
    </message>
    <message>
        <source>The same letter again while the first is open can be called excessive, and then it need not be answered. A reminder or a reply in that case mostly helps more.</source>
        <translation>La misma carta otra vez, mientras la primera sigue abierta, puede considerarse excesiva, y entonces no están obligados a responderla. Un recordatorio o una réplica en ese caso suele ayudar más.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Save a second letter</source>
        <translation>Guardar una segunda carta</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. The case is recorded. The letter is not sent yet: print it and post it, or attach it to an e-mail.</source>
        <translation>Guardada como «{file}». El caso queda registrado. La carta todavía no está enviada: imprímala y échela al correo, o adjúntela a un correo electrónico.</translation>
    </message>
    <message>
        <source>Saved as “{file}”, in the same case.</source>
        <translation>Guardada como «{file}», en el mismo caso.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Si llegara hoy, deberían responder a más tardar el {day}.</translation>
    </message>
    <message>
        <source>Copied the letter as text. Paste it into an e-mail or a form, then press “I sent it”.</source>
        <translation>La carta se ha copiado como texto. Péguela en un correo electrónico o en un formulario y después pulse «La he enviado».</translation>
    </message>
    <message>
        <source>This letter is too long to hand over to a mail program. Save it as the draft of an e-mail, or copy the text.</source>
        <translation>Esta carta es demasiado larga para pasarla a un programa de correo. Guárdela como borrador de correo electrónico o copie el texto.</translation>
    </message>
    <message>
        <source>Your mail program has the letter as a draft. Send it there, then press “I sent it” here.</source>
        <translation>Su programa de correo tiene la carta como borrador. Envíela desde allí y después pulse aquí «La he enviado».</translation>
    </message>
    <message>
        <source>No mail program answered. Save the letter as the draft of an e-mail, or copy the text.</source>
        <translation>No ha respondido ningún programa de correo. Guarde la carta como borrador de correo electrónico o copie el texto.</translation>
    </message>
    <message>
        <source>Written down: sent on {day}.</source>
        <translation>Anotado: enviada el {day}.</translation>
    </message>
    <message>
        <source>“I sent it”</source>
        <translation>«La he enviado»</translation>
    </message>
    <message>
        <source>Written down that you sent the letter.</source>
        <translation>Se ha anotado que usted envió la carta.</translation>
    </message>
    <message>
        <source>Taken back. The case says that the letter is not sent.</source>
        <translation>Anulado. En el caso consta que la carta no está enviada.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Paragraphs that can be changed</source>
        <translation>Párrafos que se pueden cambiar</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Texto del párrafo</translation>
    </message>
    <message>
        <source>Return to the original paragraph</source>
        <translation>Volver al párrafo original</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Añadir un párrafo</translation>
    </message>
    <message>
        <source>Return to the original letter</source>
        <translation>Volver a la carta original</translation>
    </message>
    <message>
        <source>“discard the letter”</source>
        <translation>«descartar la carta»</translation>
    </message>
    <message>
        <source>The unfinished letter is discarded.</source>
        <translation>Se ha descartado la carta sin terminar.</translation>
    </message>
    <message>
        <source>The paragraph is the original again.</source>
        <translation>El párrafo vuelve a ser el original.</translation>
    </message>
    <message>
        <source>“return to the original”</source>
        <translation>«volver al original»</translation>
    </message>
    <message>
        <source>The paragraph is left out.</source>
        <translation>El párrafo se ha omitido.</translation>
    </message>
    <message>
        <source>“leave it out”</source>
        <translation>«omitir»</translation>
    </message>
    <message>
        <source>The letter is the original again.</source>
        <translation>La carta vuelve a ser la original.</translation>
    </message>
    <message>
        <source>“return to the original letter”</source>
        <translation>«volver a la carta original»</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its words can be changed here.</source>
        <translation>En cuanto haya una carta, su texto se podrá cambiar aquí.</translation>
    </message>
    <message>
        <source>Left out of the letter. The original: “{text}”</source>
        <translation>Omitido en la carta. El original: «{text}»</translation>
    </message>
    <message>
        <source>Your own words. Check that they are true; the program does not know.</source>
        <translation>Sus propias palabras. Compruebe que son ciertas; el programa no lo sabe.</translation>
    </message>
    <message>
        <source>Type to change it. An empty paragraph is left out of the letter.</source>
        <translation>Escriba para cambiarlo. Un párrafo vacío se omite en la carta.</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Only the usual letters</source>
        <translation>Solo las cartas habituales</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>¿Qué quiere usted?</translation>
    </message>
</context>
<context>
    <name>LetterLook</name>
    <message>
        <source>As it is usual where the sender lives</source>
        <translation>Como es habitual donde vive quien la envía</translation>
    </message>
    <message>
        <source>With our letterhead</source>
        <translation>Con nuestro membrete</translation>
    </message>
    <message>
        <source>Our letterhead…</source>
        <translation>Nuestro membrete…</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Sobre con ventanilla</translation>
    </message>
    <message>
        <source>The address stands where an envelope from there has its window.</source>
        <translation>La dirección queda donde tienen la ventanilla los sobres de ese país.</translation>
    </message>
    <message>
        <source>“keep our letterhead”</source>
        <translation>«conservar nuestro membrete»</translation>
    </message>
    <message>
        <source>Kept your letterhead.</source>
        <translation>Se ha guardado su membrete.</translation>
    </message>
    <message>
        <source>No letterhead is kept now.</source>
        <translation>Ahora no hay ningún membrete guardado.</translation>
    </message>
</context>
<context>
    <name>LetterOptions</name>
    <message>
        <source>More details</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Menos detalles</translation>
    </message>
</context>
<context>
    <name>LetterPhotos</name>
    <message>
        <source>Name the photos that I confirmed</source>
        <translation>Indicar las fotos que he confirmado</translation>
    </message>
    <message>
        <source>Choose the photos…</source>
        <translation>Elegir las fotos…</translation>
    </message>
    <message>
        <source>Show small pictures of them</source>
        <translation>Mostrarlas en pequeño</translation>
    </message>
    <message>
        <source>Whoever reads the letter then sees your face. Other people’s faces are covered.</source>
        <translation>Quien lea la carta verá entonces su rostro. Los rostros de otras personas quedan tapados.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed photo(s) with a public address</source>
        <translation>
            <numerusform>%n foto confirmada con dirección pública</numerusform>
            <numerusform>%n fotos confirmadas con dirección pública</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} de %n foto indicada</numerusform>
            <numerusform>{named} de %n fotos indicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because no address is known</source>
        <translation>
            <numerusform>%n omitida, porque no se conoce ninguna dirección</numerusform>
            <numerusform>%n omitidas, porque no se conoce ninguna dirección</numerusform>
        </translation>
    </message>
    <message>
        <source>{named}; {left_out}.</source>
        <translation>{named}; {left_out}.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>The letter in your language, for reading only</source>
        <translation>La carta en su idioma, solo para leer</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Vista previa de la carta</translation>
    </message>
    <message>
        <source>Choose a recipient to see the letter.</source>
        <translation>Elija un destinatario para ver la carta.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
</context>
<context>
    <name>LetterReasons</name>
    <message>
        <source>Paragraphs of the letter</source>
        <translation>Párrafos de la carta</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its paragraphs are explained here.</source>
        <translation>En cuanto haya una carta, aquí se explicarán sus párrafos.</translation>
    </message>
    <message>
        <source>“{paragraph}”</source>
        <translation>«{paragraph}»</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Read it in my language</source>
        <translation>Leerla en mi idioma</translation>
    </message>
    <message>
        <source>Why is this in my letter?</source>
        <translation>¿Por qué está esto en mi carta?</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Cambiar el texto</translation>
    </message>
    <message>
        <source>For reading only, in your language ({language}). This one is not sent.</source>
        <translation>Solo para leer, en su idioma ({language}). Esta no es la que se envía.</translation>
    </message>
    <message>
        <source>What you changed is only in the letter that is sent.</source>
        <translation>Lo que ha cambiado solo está en la carta que se envía.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Our letterhead</source>
        <translation>Nuestro membrete</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <source>The name first, then one line each: address, telephone, e-mail.</source>
        <translation>Primero el nombre; después, en una línea cada cosa: dirección, teléfono, correo electrónico.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>El logotipo</translation>
    </message>
    <message>
        <source>No logo yet.</source>
        <translation>Todavía no hay logotipo.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation>Omitir el logotipo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep no letterhead</source>
        <translation>No conservar ningún membrete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For organisations that help others. It stands above their letters, and stays in your vault.</source>
        <translation>Para organizaciones que ayudan a otras personas. Figura encima de sus cartas y se queda en su caja fuerte.</translation>
    </message>
    <message>
        <source>At the foot of each page</source>
        <translation>Al pie de cada página</translation>
    </message>
    <message>
        <source>May stay empty. For example an account.</source>
        <translation>Puede quedar vacío. Por ejemplo, una cuenta bancaria.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>A PNG file. It is printed up to 4 cm wide.</source>
        <translation>Un archivo PNG. Se imprime con un ancho de hasta 4 cm.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Escriba el nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at most.</source>
        <translation>
            <numerusform>%n línea como máximo.</numerusform>
            <numerusform>%n líneas como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>A letter creates a record and a basis for a complaint. Nobody can promise that the company obeys.</source>
        <translation>Una carta deja constancia y sirve de base para una reclamación. Nadie puede prometer que la empresa haga lo que se le pide.</translation>
    </message>
    <message>
        <source>A good first letter is “See my data”: the answer tells you what to ask for next. Saving sends nothing.</source>
        <translation>Una buena primera carta es «Ver mis datos»: la respuesta le indica qué pedir después. Al guardar no se envía nada.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Ir al caso</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Figura antes de la fecha. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still needed for the letter: {names}</source>
        <translation>Para la carta falta todavía: {names}</translation>
    </message>
    <message>
        <source>There is no letter “{kind}” under this law ({law}), so another one is chosen.</source>
        <translation>La carta «{kind}» no está prevista en esta ley ({law}), por eso se ha elegido otra.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Of this window. The language of a letter is chosen with the letter.</source>
        <translation>De esta ventana. El idioma de una carta se elige con la carta.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>The language changes as soon as the photos are looked at.</source>
        <translation>El idioma cambia en cuanto se hayan revisado las fotos.</translation>
    </message>
    <message>
        <source>There is no open vault</source>
        <translation>No hay ninguna caja fuerte abierta</translation>
    </message>
    <message>
        <source>Everything this program keeps lies in an encrypted vault on this computer.</source>
        <translation>Todo lo que guarda este programa está en una caja fuerte cifrada en este ordenador.</translation>
    </message>
    <message>
        <source>Create or open the vault</source>
        <translation>Crear o abrir la caja fuerte</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Letters need a name, a country and an address for the answer.</source>
        <translation>Las cartas necesitan un nombre, un país y una dirección para la respuesta.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Rellenar los datos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Deshacer {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Letters are still being written.</source>
        <translation>Todavía se están escribiendo cartas.</translation>
    </message>
    <message>
        <source>Those that are written stay. The others can be written next time.</source>
        <translation>Las que ya están escritas se conservan. Las demás se pueden escribir la próxima vez.</translation>
    </message>
    <message>
        <source>Something that you filled in is not saved yet.</source>
        <translation>Algo que ha rellenado todavía no está guardado.</translation>
    </message>
    <message>
        <source>It is lost when the program ends. Letters that you began are kept in the vault.</source>
        <translation>Se pierde al cerrar el programa. Las cartas que ha empezado se conservan en la caja fuerte.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Photos are still being looked at.</source>
        <translation>Todavía se están revisando fotos.</translation>
    </message>
    <message>
        <source>What was found so far is kept. The rest can be looked at next time.</source>
        <translation>Lo encontrado hasta ahora se conserva. El resto se puede revisar la próxima vez.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir revisando</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Save a cleaned copy…</source>
        <translation>Guardar una copia limpia…</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progreso de la copia</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The file is gone from where it was seen.</source>
        <translation>El archivo ya no está donde se vio.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n lugar más</numerusform>
            <numerusform>%n lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>published on {day}</source>
        <translation>publicado el {day}</translation>
    </message>
    <message>
        <source>“{caption}”</source>
        <translation>«{caption}»</translation>
    </message>
    <message>
        <source>Fetched on {day} without a login, as anybody could.</source>
        <translation>Obtenido el {day} sin iniciar sesión, como podría hacerlo cualquiera.</translation>
    </message>
    <message>
        <source>What it gives away</source>
        <translation>Qué revela</translation>
    </message>
    <message>
        <source>It gives nothing away besides what it shows, as far as this program can tell.</source>
        <translation>No revela nada aparte de lo que muestra, hasta donde este programa puede saber.</translation>
    </message>
    <message>
        <source>{coordinates}, near {place}</source>
        <translation>{coordinates}, cerca de {place}</translation>
    </message>
    <message>
        <source>The same picture without anything else in the file. The original stays as it is.</source>
        <translation>La misma imagen sin nada más en el archivo. El original se queda como está.</translation>
    </message>
    <message>
        <source>Films cannot be cleaned.</source>
        <translation>Los vídeos no se pueden limpiar.</translation>
    </message>
    <message>
        <source>There is no file on this computer.</source>
        <translation>No hay ningún archivo en este ordenador.</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Guardar una copia limpia</translation>
    </message>
</context>
<context>
    <name>MatchFilters</name>
    <message>
        <source>Which matches to show</source>
        <translation>Qué coincidencias se muestran</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Todas las coincidencias</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Con qué seguridad</translation>
    </message>
    <message>
        <source>Likely and possible</source>
        <translation>Probables y posibles</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>En qué</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Fotos y vídeos</translation>
    </message>
    <message>
        <source>Only photos</source>
        <translation>Solo fotos</translation>
    </message>
    <message>
        <source>Only films</source>
        <translation>Solo vídeos</translation>
    </message>
    <message>
        <source>Photos with several faces</source>
        <translation>Fotos con varios rostros</translation>
    </message>
    <message>
        <source>Without a public address</source>
        <translation>Sin dirección pública</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>En qué lugar</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Todos los lugares</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Matches as a grid</source>
        <translation>Coincidencias en cuadrícula</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>Soy yo (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>No soy yo (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Tengo dudas (U)</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todas</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Ver en grande</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Mostrar sus copias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more: with Ctrl or Shift and a click, or with Ctrl+A.</source>
        <translation>Elija una o varias: con Ctrl o Mayús y un clic, o con Ctrl+A.</translation>
    </message>
</context>
<context>
    <name>MatchListModel</name>
    <message>
        <source>{band} in {place}, seen on {day}: {decision}</source>
        <translation>{band} en {place}, vista el {day}: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n nearly identical picture(s) more</source>
        <translation>
            <numerusform>%n imagen casi idéntica más</numerusform>
            <numerusform>%n imágenes casi idénticas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchNumbers</name>
    <message>
        <source>Figures of this match</source>
        <translation>Cifras de esta coincidencia</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Ocultar las cifras</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar el SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>It is the same for each copy of the file, and for no other file.</source>
        <translation>Es el mismo para cada copia del archivo, y para ningún otro archivo.</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Puntuación: {score}</translation>
    </message>
    <message>
        <source>1 is the highest; the higher, the more alike the faces are.</source>
        <translation>1 es la puntuación más alta; cuanto más alta, más se parecen los rostros.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels · found with: {model}</source>
        <translation>{width} × {height} píxeles · encontrada con: {model}</translation>
    </message>
    <message>
        <source>Copied the SHA-256.</source>
        <translation>SHA-256 copiado.</translation>
    </message>
    <message>
        <source>What it means was not measured for the face model in use.</source>
        <translation>Lo que significa no se ha medido para el modelo facial en uso.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for you as for somebody else.</source>
        <translation>Una puntuación como esta es más de {number} veces más probable en usted que en otra persona.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for somebody else as for you.</source>
        <translation>Una puntuación como esta es más de {number} veces más probable en otra persona que en usted.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for you as for somebody else.</source>
        <translation>Una puntuación como esta es unas {number} veces más probable en usted que en otra persona.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for somebody else as for you.</source>
        <translation>Una puntuación como esta es unas {number} veces más probable en otra persona que en usted.</translation>
    </message>
    <message>
        <source>Among very many faces of others some score as high by chance: only you can tell.</source>
        <translation>Entre muchísimos rostros de otras personas, algunos alcanzan por azar una puntuación igual de alta: solo usted puede saberlo.</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>No matches yet</source>
        <translation>Todavía no hay coincidencias</translation>
    </message>
    <message>
        <source>Look through a folder first. What could show you appears here, and you decide.</source>
        <translation>Revise primero una carpeta. Aquí aparecerá lo que podría mostrarle a usted, y usted decide.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Ir a Fotos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Go by the whole photo, not only by the face, and choose Unsure when in doubt: you can change every decision.</source>
        <translation>Guíese por la foto entera, no solo por el rostro, y elija «Tengo dudas» si no lo sabe con certeza: puede cambiar cualquier decisión.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Una a una</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Mostrar sus copias</translation>
    </message>
    <message>
        <source>Show all matches</source>
        <translation>Mostrar todas las coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not decided</source>
        <translation>
            <numerusform>%Ln sin decidir</numerusform>
            <numerusform>%Ln sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly identical picture(s)</source>
        <translation>
            <numerusform>%Ln imagen casi idéntica</numerusform>
            <numerusform>%Ln imágenes casi idénticas</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Ninguna de este tipo</translation>
    </message>
    <message>
        <source>{shown} · {open}</source>
        <translation>{shown} · {open}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln a la vista</numerusform>
            <numerusform>%Ln a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>No hay más coincidencias en esta dirección.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln match(es) as “{decision}”.</source>
        <translation>
            <numerusform>%Ln coincidencia marcada como «{decision}».</numerusform>
            <numerusform>%Ln coincidencias marcadas como «{decision}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as “{decision}”.</source>
        <translation>Marcada como «{decision}».</translation>
    </message>
    <message>
        <source>Took back “{decision}”.</source>
        <translation>Se ha anulado «{decision}».</translation>
    </message>
    <message>
        <source>“{decision}”</source>
        <translation>«{decision}»</translation>
    </message>
    <message numerus="yes">
        <source>“{decision}” for %Ln match(es)</source>
        <translation>
            <numerusform>«{decision}» para %Ln coincidencia</numerusform>
            <numerusform>«{decision}» para %Ln coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePackDialog</name>
    <message>
        <source>Measure a face model</source>
        <translation>Medir un modelo facial</translation>
    </message>
    <message>
        <source>You need a folder with one folder for each person, and several photos in each; in every photo only that person. About 70 photos of 30 people are the least; more give better figures. The photos are looked at on this computer, and nothing of them is kept but the figures.</source>
        <translation>Necesita una carpeta que contenga una carpeta por persona, con varias fotos en cada una; en cada foto, solo esa persona. Lo mínimo son unas 70 fotos de 30 personas; con más, las cifras son mejores. Las fotos se revisan en este ordenador, y de ellas no se guarda nada salvo las cifras.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Use these figures when photos are looked through</source>
        <translation>Usar estas cifras al revisar fotos</translation>
    </message>
    <message>
        <source>Choose the folder with one folder for each person</source>
        <translation>Elegir la carpeta con una carpeta por persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) with a face</source>
        <translation>
            <numerusform>%Ln foto con un rostro</numerusform>
            <numerusform>%Ln fotos con un rostro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) without a face</source>
        <translation>
            <numerusform>%Ln foto sin rostro</numerusform>
            <numerusform>%Ln fotos sin rostro</numerusform>
        </translation>
    </message>
    <message>
        <source>To measure stricter settings, more photos of more people are needed.</source>
        <translation>Para medir ajustes más estrictos se necesitan más fotos de más personas.</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>Medido.</translation>
    </message>
    <message>
        <source>Photos are looked through with these figures from now on.</source>
        <translation>A partir de ahora, las fotos se revisan con estas cifras.</translation>
    </message>
</context>
<context>
    <name>NetworkConsent</name>
    <message>
        <source>Use the network?</source>
        <translation>¿Usar la red?</translation>
    </message>
    <message numerus="yes">
        <source>At most these %n website(s) would be asked for it, and no others:</source>
        <translation>
            <numerusform>El modelo se pediría como mucho a este sitio web (%n) y a ningún otro:</numerusform>
            <numerusform>El modelo se pediría como mucho a estos %n sitios web y a ningún otro:</numerusform>
        </translation>
    </message>
    <message>
        <source>More photos lie with this website. May it be asked, too?</source>
        <translation>Hay más fotos en este sitio web. ¿Se pueden pedir también a este?</translation>
    </message>
    <message numerus="yes">
        <source>These %n website(s) would be asked for photos, and no others:</source>
        <translation>
            <numerusform>Se pedirían fotos a este sitio web (%n) y a ningún otro:</numerusform>
            <numerusform>Se pedirían fotos a estos %n sitios web y a ningún otro:</numerusform>
        </translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which face model is fetched. Nothing about you or your face is sent, and there is no login. Every request is written into a log.</source>
        <translation>Conocerán la dirección de red de este ordenador y qué modelo facial se descarga. No se envía nada sobre usted ni sobre su rostro, y no se inicia sesión. Cada consulta queda anotada en un registro.</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which pages are looked at. Nothing about you or your face is sent, there are no cookies and no login. Every request is written into a log.</source>
        <translation>Estos sitios conocen así la dirección de red de este ordenador y qué páginas se consultan. No se envía nada sobre usted ni sobre su rostro, y no hay cookies ni inicio de sesión. Cada petición queda anotada en un registro.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Seguir sin conexión</translation>
    </message>
    <message>
        <source>Ask these websites, this time</source>
        <translation>Preguntar a estos sitios, solo esta vez</translation>
    </message>
</context>
<context>
    <name>NetworkLogDialog</name>
    <message>
        <source>What was asked over the network</source>
        <translation>Qué se ha consultado por la red</translation>
    </message>
    <message>
        <source>Fetching the log…</source>
        <translation>Obteniendo el registro…</translation>
    </message>
    <message>
        <source>Show requests to</source>
        <translation>Mostrar las consultas a</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Consultas, primero las más recientes</translation>
    </message>
    <message>
        <source>Nothing was asked over the network</source>
        <translation>No se ha consultado nada por la red</translation>
    </message>
    <message>
        <source>Every request is written down here, until you delete the log.</source>
        <translation>Cada petición queda anotada aquí hasta que usted borre el registro.</translation>
    </message>
    <message>
        <source>Copy this row</source>
        <translation>Copiar esta fila</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Guardar el registro…</translation>
    </message>
    <message>
        <source>Delete the log…</source>
        <translation>Borrar el registro…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All websites ({count})</source>
        <translation>Todos los sitios web ({count})</translation>
    </message>
    <message>
        <source>{website} ({count})</source>
        <translation>{website} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>This program made %Ln request(s), none of them without your yes for that step.</source>
        <translation>
            <numerusform>Este programa ha hecho %Ln consulta, y usted había dicho que sí a ese paso.</numerusform>
            <numerusform>Este programa ha hecho %Ln consultas, ninguna sin que usted dijera que sí a ese paso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the row.</source>
        <translation>Fila copiada.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln request(s) as “{file}”. The file is not encrypted.</source>
        <translation>
            <numerusform>Se ha guardado %Ln consulta como «{file}». El archivo no está cifrado.</numerusform>
            <numerusform>Se han guardado %Ln consultas como «{file}». El archivo no está cifrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the log?</source>
        <translation>¿Borrar el registro?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) would be deleted from the log.</source>
        <translation>
            <numerusform>Se borraría %Ln consulta del registro.</numerusform>
            <numerusform>Se borrarían %Ln consultas del registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards nobody can see from it which websites were asked, when, and what for. It cannot be brought back. Photos and matches stay, with the addresses where they were found.</source>
        <translation>Después nadie podrá ver en él a qué sitios web se preguntó, cuándo y para qué. No se puede recuperar. Las fotos y las coincidencias se quedan, con las direcciones en las que se encontraron.</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>Conservar el registro</translation>
    </message>
    <message>
        <source>Delete the log</source>
        <translation>Borrar el registro</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln request(s) from the log.</source>
        <translation>
            <numerusform>Se ha borrado %Ln consulta del registro.</numerusform>
            <numerusform>Se han borrado %Ln consultas del registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>This program asks nobody anything, unless you say yes for one step. Before each step it names the websites that would be asked. Every request is written into a log.</source>
        <translation>Este programa no pregunta nada a nadie, salvo que usted diga que sí a un paso concreto. Antes de cada paso indica a qué sitios web se preguntaría. Cada consulta queda anotada en un registro.</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Mostrar el registro…</translation>
    </message>
    <message>
        <source>Directly to the websites</source>
        <translation>Directamente a los sitios web</translation>
    </message>
    <message>
        <source>Through Tor on this computer</source>
        <translation>A través de Tor en este ordenador</translation>
    </message>
    <message>
        <source>Through the proxy of this system</source>
        <translation>A través del proxy de este sistema</translation>
    </message>
    <message>
        <source>Through another proxy</source>
        <translation>A través de otro proxy</translation>
    </message>
    <message>
        <source>Which way requests take</source>
        <translation>Qué camino siguen las consultas</translation>
    </message>
    <message>
        <source>Websites see the network address of this computer, or that of the proxy.</source>
        <translation>Los sitios web ven la dirección de red de este ordenador o la del proxy.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>For example socks5h://127.0.0.1:9150 or http://proxy.example:8080</source>
        <translation>Por ejemplo, socks5h://127.0.0.1:9150 o http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Last used on {moment}, to ask {host}.</source>
        <translation>Último uso: el {moment}, para preguntar a {host}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the log.</source>
        <translation>
            <numerusform>%Ln consulta en el registro.</numerusform>
            <numerusform>%Ln consultas en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in the log.</source>
        <translation>No hay ninguna consulta en el registro.</translation>
    </message>
    <message>
        <source>The proxy of this system cannot be used. Requests fail until you choose another way.</source>
        <translation>El proxy de este sistema no se puede usar. Las consultas fallan hasta que usted elija otro camino.</translation>
    </message>
    <message>
        <source>Websites that you allow are asked directly.</source>
        <translation>A los sitios web que usted permita se les pregunta directamente.</translation>
    </message>
    <message>
        <source>Requests go the way that is set in this system, directly if nothing is set there.</source>
        <translation>Las consultas siguen el camino configurado en este sistema; si no hay ninguno configurado, van directamente.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}. It also looks up the names of websites. If it does not answer, the request fails; nothing is asked directly instead.</source>
        <translation>Las consultas pasan por {proxy}. También es él quien busca los nombres de los sitios web. Si no responde, la consulta falla; no se pregunta nada directamente en su lugar.</translation>
    </message>
    <message>
        <source>Requests go this way from now on: {way}.</source>
        <translation>Las consultas siguen desde ahora este camino: {way}.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It begins with socks5h:// or http://, then the name of the computer, a colon, and a number.</source>
        <translation>Esto no es la dirección de un proxy. Empieza por socks5h:// o http://, seguido del nombre del ordenador, dos puntos y un número.</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>The network was last used on {moment}, to ask {host}.</source>
        <translation>La red se usó por última vez el {moment}, para preguntar a {host}.</translation>
    </message>
    <message>
        <source>Nothing is being sent · offline</source>
        <translation>No se envía nada · sin conexión</translation>
    </message>
    <message>
        <source>The network was not used so far, as far as the log goes.</source>
        <translation>La red no se ha usado hasta ahora, según consta en el registro.</translation>
    </message>
    <message>
        <source>Press to see every request.</source>
        <translation>Pulse para ver todas las consultas.</translation>
    </message>
    <message>
        <source>Fetching a face model from {host}</source>
        <translation>Descargando un modelo facial de {host}</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} and %n other(s) for photos</source>
        <translation>
            <numerusform>Pidiendo fotos a {host} y a %n sitio más</numerusform>
            <numerusform>Pidiendo fotos a {host} y a %n sitios más</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking {host} for photos</source>
        <translation>Pidiendo fotos a {host}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Cuatro o cinco palabras sin relación entre sí funcionan bien.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase otra vez</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Las dos frases no coinciden. Escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Todavía no ha escrito nada</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Muy débil: se adivina al instante</translation>
    </message>
    <message>
        <source>Weak: guessed within hours</source>
        <translation>Débil: se adivina en unas horas</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Aceptable: añada otra palabra</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Muy fuerte</translation>
    </message>
</context>
<context>
    <name>OpenVaultForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la caja fuerte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The vault is not where it was: “{path}”. If it lies on a USB stick or another drive, put it back in and try again.</source>
        <translation>La caja fuerte no está donde estaba: «{path}». Si se encuentra en una memoria USB o en otra unidad, vuelva a conectarla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (necesario)</translation>
    </message>
    <message>
        <source>The letter needs this.</source>
        <translation>La carta necesita este dato.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at most.</source>
        <translation>
            <numerusform>Como máximo %n carácter.</numerusform>
            <numerusform>Como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>As it is usual</source>
        <translation>Lo habitual</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss {file}</source>
        <translation>Descartar {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), counted from the left: which one is you?</source>
        <translation>
            <numerusform>%n rostro, contando desde la izquierda: ¿cuál es el suyo?</numerusform>
            <numerusform>%n rostros, contando desde la izquierda: ¿cuál es el suyo?</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. Choose one in which the face is large and sharp.</source>
        <translation>No se ha encontrado ningún rostro en esta foto. Elija una en la que el rostro se vea grande y nítido.</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Esta foto ya está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are the most there can be. Remove one first.</source>
        <translation>
            <numerusform>Puede haber como máximo %n foto. Quite primero una.</numerusform>
            <numerusform>Puede haber como máximo %n fotos. Quite primero una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}, counted from the left: this is me</source>
        <translation>Rostro {number} de {total}, contando desde la izquierda: soy yo</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Where you stand, and what to do next.</source>
        <translation>Cómo van las cosas y qué hacer a continuación.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>What is out there</source>
        <translation>Qué está a la vista</translation>
    </message>
    <message numerus="yes">
        <source>reference(s)</source>
        <translation>
            <numerusform>referencia</numerusform>
            <numerusform>referencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>file(s) looked at</source>
        <translation>
            <numerusform>archivo revisado</numerusform>
            <numerusform>archivos revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>of you</source>
        <translation>con usted</translation>
    </message>
    <message>
        <source>not you</source>
        <translation>sin usted</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>con dudas</translation>
    </message>
    <message numerus="yes">
        <source>letter(s)</source>
        <translation>
            <numerusform>carta</numerusform>
            <numerusform>cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>The permission of {name} has ended</source>
        <translation>La autorización de {name} ha terminado</translation>
    </message>
    <message>
        <source>There is no permission of {name}</source>
        <translation>No hay ninguna autorización de {name}</translation>
    </message>
    <message>
        <source>Until there is a new one, no photos can be looked through and no report or letter be written.</source>
        <translation>Hasta que haya una nueva, no se pueden revisar fotos ni escribir ningún informe ni carta.</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Renovar la autorización…</translation>
    </message>
    <message>
        <source>Show the program which face to look for</source>
        <translation>Muestre al programa qué rostro debe buscar</translation>
    </message>
    <message>
        <source>Add one photo, better five. They are measured on this computer and stay in the vault.</source>
        <translation>Añada una foto, mejor cinco. Se miden en este ordenador y se quedan en la caja fuerte.</translation>
    </message>
    <message>
        <source>Add photos of the face</source>
        <translation>Añadir fotos del rostro</translation>
    </message>
    <message>
        <source>Choose the photos to look through</source>
        <translation>Elija las fotos que se deben revisar</translation>
    </message>
    <message>
        <source>For example a folder with pictures that you saved from your public profiles.</source>
        <translation>Por ejemplo, una carpeta con imágenes que haya guardado de sus perfiles públicos.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) wait for your decision</source>
        <translation>
            <numerusform>%Ln coincidencia espera su decisión</numerusform>
            <numerusform>%Ln coincidencias esperan su decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>The program only says “likely” or “possible”. You know best which photos show you.</source>
        <translation>El programa solo dice «probable» o «posible». Usted sabe mejor que nadie en qué fotos aparece.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Write the first letter</source>
        <translation>Escriba la primera carta</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of you are confirmed. Ask a face search company what it holds about you.</source>
        <translation>
            <numerusform>Hay %n foto suya confirmada. Pregunte a una empresa de búsqueda de rostros qué tiene sobre usted.</numerusform>
            <numerusform>Hay %n fotos suyas confirmadas. Pregunte a una empresa de búsqueda de rostros qué tiene sobre usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can ask a face search company what it holds about you, also without a match.</source>
        <translation>Puede preguntar a una empresa de búsqueda de rostros qué tiene sobre usted, también sin ninguna coincidencia.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message numerus="yes">
        <source>You have not sent %n letter(s) yet</source>
        <translation>
            <numerusform>Hay %n carta que todavía no ha enviado</numerusform>
            <numerusform>Hay %n cartas que todavía no ha enviado</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as this program knows. The time to answer begins when a letter arrives.</source>
        <translation>Hasta donde sabe este programa. El plazo para responder empieza cuando llega la carta.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Mostrar los casos</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Todo está decidido</translation>
    </message>
    <message>
        <source>Write to another company, or look through more photos.</source>
        <translation>Escriba a otra empresa o revise más fotos.</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Escribir otra carta</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Use this one…</source>
        <translation>Usar este…</translation>
    </message>
    <message>
        <source>Measure it on your own photos…</source>
        <translation>Medirlo con sus propias fotos…</translation>
    </message>
    <message>
        <source>Check it on pairs of photos…</source>
        <translation>Comprobarlo con pares de fotos…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>From the next opening of the vault</source>
        <translation>A partir de la próxima vez que se abra la caja fuerte</translation>
    </message>
    <message>
        <source>In use until the vault is locked</source>
        <translation>En uso hasta que se bloquee la caja fuerte</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Todavía sin medir</translation>
    </message>
    <message>
        <source>Its files were changed or damaged since it was added, or some are missing. Remove it and add it again.</source>
        <translation>Sus archivos se han modificado o dañado desde que se añadió, o faltan algunos. Quítelo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has measured yet how sure its results are. Before it can be used, measure it on photos of people whom you know.</source>
        <translation>Nadie ha medido todavía hasta qué punto son fiables sus resultados. Antes de poder usarlo, mídalo con fotos de personas que usted conozca.</translation>
    </message>
    <message>
        <source>It runs slower than it could: a part of it could not be rewritten.</source>
        <translation>Funciona más despacio de lo que podría: una parte no se pudo reescribir.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
</context>
<context>
    <name>PartListModel</name>
    <message>
        <source>Part {number}: {width} % × {height} %</source>
        <translation>Parte {number}: {width} % × {height} %</translation>
    </message>
    <message>
        <source>Part {number}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>Parte {number}: {left} % desde la izquierda, {top} % desde arriba, {width} % de ancho, {height} % de alto</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>PauseList</name>
    <message>
        <source>They asked me something first…</source>
        <translation>Antes me preguntaron algo…</translation>
    </message>
    <message>
        <source>Some laws let the time stand still until you have answered. If you have not answered yet, choose today.</source>
        <translation>Algunas leyes suspenden el plazo hasta que usted haya respondido. Si todavía no ha respondido, elija la fecha de hoy.</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>What I mean</source>
        <translation>A qué me refiero</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Quién soy</translation>
    </message>
    <message>
        <source>A fee</source>
        <translation>Un pago</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>¿Sobre qué le preguntaron?</translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation>Preguntaron el</translation>
    </message>
    <message>
        <source>They had my answer on</source>
        <translation>Recibieron mi respuesta el</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Help someone else…</source>
        <translation>Ayudar a otra persona…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything is kept for each person apart. Only help people who asked you to.</source>
        <translation>Todo se guarda por separado para cada persona. Ayude solo a personas que se lo hayan pedido.</translation>
    </message>
    <message>
        <source>Help this person now</source>
        <translation>Ayudar ahora a esta persona</translation>
    </message>
    <message>
        <source>Change the details…</source>
        <translation>Cambiar los datos…</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Renovar la autorización…</translation>
    </message>
    <message>
        <source>Save a copy of the permission…</source>
        <translation>Guardar una copia de la autorización…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>permission until {day}</source>
        <translation>autorización hasta el {day}</translation>
    </message>
    <message>
        <source>Until there is a new permission, photos cannot be looked through for this person, and no report and no letter can be written. What is there can be looked at, and cases can be followed up.</source>
        <translation>Hasta que haya una nueva autorización, no se pueden revisar fotos para esta persona ni escribir ningún informe ni carta. Lo que ya hay se puede consultar, y los casos se pueden seguir.</translation>
    </message>
    <message>
        <source>Photos are being looked through. Stop that first.</source>
        <translation>Se están revisando fotos. Deténgalo primero.</translation>
    </message>
    <message>
        <source>Save a copy of the permission</source>
        <translation>Guardar una copia de la autorización</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not encrypted there.</source>
        <translation>Guardada como «{file}». Allí no está cifrada.</translation>
    </message>
    <message>
        <source>{name} and all that was kept about them is removed.</source>
        <translation>Se ha quitado a {name} y todo lo que se guardaba sobre esta persona.</translation>
    </message>
</context>
<context>
    <name>PeopleGlance</name>
    <message>
        <source>Everyone that you help</source>
        <translation>Todas las personas a las que ayuda</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n cosa por hacer</numerusform>
            <numerusform>%n cosas por hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do before {day}</source>
        <translation>Nada que hacer antes del {day}</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
</context>
<context>
    <name>PeopleListModel</name>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}: {told}</translation>
    </message>
</context>
<context>
    <name>PercentEdit</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Personal details</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Help someone else</source>
        <translation>Ayudar a otra persona</translation>
    </message>
    <message>
        <source>Renew the permission</source>
        <translation>Renovar la autorización</translation>
    </message>
    <message>
        <source>Only help people who asked you to. Their signed permission is kept with their details.</source>
        <translation>Ayude solo a personas que se lo hayan pedido. La autorización firmada se guarda con los datos de cada persona.</translation>
    </message>
    <message>
        <source>{name} signs a new document. It takes the place of the one before.</source>
        <translation>{name} firma un nuevo documento, que sustituye al anterior.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved the details of {name}.</source>
        <translation>Se han guardado los datos de {name}.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose the signed document…</source>
        <translation>Elegir el documento firmado…</translation>
    </message>
    <message>
        <source>The document names no last day</source>
        <translation>El documento no indica un último día</translation>
    </message>
    <message>
        <source>Keep the date of birth</source>
        <translation>Conservar la fecha de nacimiento</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>As it should stand in the letters.</source>
        <translation>Tal como debe figurar en las cartas.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Letters need this or the postal address for the answer.</source>
        <translation>Las cartas necesitan esta o la dirección postal para la respuesta.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Street, then postcode and town, one line each.</source>
        <translation>Calle y, debajo, código postal y localidad, cada cosa en una línea.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Permission of this person</source>
        <translation>Autorización de esta persona</translation>
    </message>
    <message>
        <source>The document that they signed. A copy is kept in the vault.</source>
        <translation>El documento que ha firmado. Se guarda una copia en la caja fuerte.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Other names and the date of birth</source>
        <translation>Otros nombres y la fecha de nacimiento</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Ocultar estos datos</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Names under which photos or accounts may stand, one a line. Letters ask for these too.</source>
        <translation>Nombres con los que pueden figurar fotos o cuentas, uno por línea. Las cartas también preguntan por ellos.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Only letters to companies that find people by their name say it.</source>
        <translation>Solo la indican las cartas a empresas que buscan a las personas por su nombre.</translation>
    </message>
    <message>
        <source>Signed permission</source>
        <translation>Autorización firmada</translation>
    </message>
    <message>
        <source>Documents and photos (*.pdf *.jpg *.jpeg *.png *.txt)</source>
        <translation>Documentos y fotos (*.pdf *.jpg *.jpeg *.png *.txt)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Escriba el nombre.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Elija un país de la lista.</translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>Photos that the letter names</source>
        <translation>Fotos que indica la carta</translation>
    </message>
    <message>
        <source>Name all</source>
        <translation>Indicar todas</translation>
    </message>
    <message>
        <source>Name none</source>
        <translation>No indicar ninguna</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The letter names the address of each, so that they can find it. Leave out what this recipient need not know of.</source>
        <translation>La carta indica la dirección de cada una, para que puedan encontrarla. Omita aquello que este destinatario no necesite saber.</translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} de %n foto indicada</numerusform>
            <numerusform>{named} de %n fotos indicadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoCleaner</name>
    <message>
        <source>Which photo?</source>
        <translation>¿Qué foto?</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Guardar una copia limpia</translation>
    </message>
</context>
<context>
    <name>PhotoListModel</name>
    <message>
        <source>{photo}. {given_away}. {reach}.</source>
        <translation>{photo}. {given_away}. {reach}.</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Places with photos that others can see: data exports, what you saved from profiles, albums, public pages.</source>
        <translation>Lugares con fotos que otras personas pueden ver: exportaciones de datos, lo que haya guardado de perfiles, álbumes, páginas públicas.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>Revisar todo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Espere a que se revisen las fotos, o detenga antes la revisión.</translation>
    </message>
    <message>
        <source>“{address}” is not a public address that anybody can open.</source>
        <translation>«{address}» no es una dirección pública que cualquiera pueda abrir.</translation>
    </message>
    <message>
        <source>“remove {folder}”</source>
        <translation>«quitar {folder}»</translation>
    </message>
    <message>
        <source>Removed {folder}. What was found in it stays.</source>
        <translation>Se ha quitado {folder}. Lo que se encontró ahí se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n new match(es) found. Decide on the Matches page which ones show you.</source>
        <translation>
            <numerusform>%n coincidencia nueva. Decida en la página Coincidencias si es usted quien aparece.</numerusform>
            <numerusform>%n coincidencias nuevas. Decida en la página Coincidencias en cuáles aparece usted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) in all</source>
        <translation>
            <numerusform>En total, %Ln archivo revisado</numerusform>
            <numerusform>En total, %Ln archivos revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) so far</source>
        <translation>
            <numerusform>Hasta ahora, %Ln archivo revisado</numerusform>
            <numerusform>Hasta ahora, %Ln archivos revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} de {total} examinadas</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>{done} de {total} revisados · {time_left}</translation>
    </message>
</context>
<context>
    <name>PreviewTableModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
</context>
<context>
    <name>QuickHide</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>ReasonListModel</name>
    <message>
        <source>{paragraph}: {articles}</source>
        <translation>{paragraph}: {articles}</translation>
    </message>
    <message>
        <source>Articles: {articles}</source>
        <translation>Artículos: {articles}</translation>
    </message>
</context>
<context>
    <name>RecipientDecisions</name>
    <message>
        <source>Decisions of authorities</source>
        <translation>Decisiones de autoridades</translation>
    </message>
    <message>
        <source>None that this program knows of. That does not mean that there is none.</source>
        <translation>Ninguna que este programa conozca. Eso no significa que no exista ninguna.</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Known to ask for</source>
        <translation>Se sabe que piden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What authorities decided</source>
        <translation>Qué han decidido las autoridades</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Corregir la ficha…</translation>
    </message>
    <message>
        <source>Take my entry back</source>
        <translation>Retirar mi ficha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How to reach them for this letter, the best way first</source>
        <translation>Cómo hacerles llegar esta carta, la mejor vía primero</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Teléfono: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Fax: {number}</translation>
    </message>
    <message>
        <source>They ask for letters in this language: {language}</source>
        <translation>Piden que las cartas estén en este idioma: {language}</translation>
    </message>
    <message>
        <source>Other contact data</source>
        <translation>Otros datos de contacto</translation>
    </message>
    <message>
        <source>Their representative in the European Union</source>
        <translation>Representante en la Unión Europea</translation>
    </message>
    <message>
        <source>Other sources say</source>
        <translation>Otras fuentes dicen</translation>
    </message>
    <message>
        <source>The letter does not use these unless you choose one.</source>
        <translation>La carta solo utiliza estos datos si usted elige uno.</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Visto el {day}: {status}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utilizar este</translation>
    </message>
    <message>
        <source>Use this one: {contact}</source>
        <translation>Utilizar este: {contact}</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>Correct the record</source>
        <translation>Corregir la ficha</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Añadir un destinatario</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As it stands in their imprint or privacy notice.</source>
        <translation>Tal como figura en el aviso legal o en la política de privacidad.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Cada cosa en una línea, el país al final.</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formulario del sitio web</translation>
    </message>
    <message>
        <source>Begins with https://</source>
        <translation>Empieza por https://</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>It decides which laws fit.</source>
        <translation>De ello depende qué leyes son posibles.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Qué tipo de destinatario es</translation>
    </message>
    <message>
        <source>Where you have this from</source>
        <translation>De dónde ha sacado estos datos</translation>
    </message>
    <message>
        <source>A web address, for example of their privacy notice.</source>
        <translation>Una dirección web, por ejemplo la de la política de privacidad.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What you leave empty stays as the directory has it. Your correction stays in your vault.</source>
        <translation>Lo que deje vacío queda como está en el directorio. Su corrección se queda en su caja fuerte.</translation>
    </message>
    <message>
        <source>One way to reach them is needed: e-mail, post or a form. The entry stays in your vault.</source>
        <translation>Se necesita una vía de contacto: correo electrónico, correo postal o un formulario. La ficha se queda en su caja fuerte.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Escriba el nombre.</translation>
    </message>
    <message>
        <source>Fill in one way to reach them.</source>
        <translation>Indique una vía de contacto.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like privacy@example.org.</source>
        <translation>Esto no es una dirección de correo electrónico. Debe tener una forma como privacy@example.org.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://</source>
        <translation>Esto no es una dirección web. Empieza por https://</translation>
    </message>
    <message>
        <source>At most 8 lines, and none longer than 200 characters.</source>
        <translation>Como máximo 8 líneas, y ninguna de más de 200 caracteres.</translation>
    </message>
    <message>
        <source>At most 200 characters on one line.</source>
        <translation>Como máximo 200 caracteres en una línea.</translation>
    </message>
    <message>
        <source>This cannot be used. Correct it, and try again.</source>
        <translation>Esto no se puede utilizar. Corríjalo y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>RecipientImport</name>
    <message>
        <source>Take in a file…</source>
        <translation>Incorporar un archivo…</translation>
    </message>
    <message>
        <source>A company record of datarequests.org, or a newer directory of recipients</source>
        <translation>Una ficha de empresa de datarequests.org o un directorio de destinatarios más reciente</translation>
    </message>
    <message>
        <source>Records and directories ({patterns})</source>
        <translation>Fichas y directorios ({patterns})</translation>
    </message>
    <message>
        <source>Take in a file about recipients</source>
        <translation>Incorporar un archivo sobre destinatarios</translation>
    </message>
    <message>
        <source>“{name}” is in the list already. To change what it says, choose it and correct its record.</source>
        <translation>«{name}» ya está en la lista. Para cambiar lo que dice, elíjalo y corrija su ficha.</translation>
    </message>
    <message numerus="yes">
        <source>The directory now has %Ln recipient(s), with facts of {day}.</source>
        <translation>
            <numerusform>El directorio tiene ahora %Ln destinatario, con datos del {day}.</numerusform>
            <numerusform>El directorio tiene ahora %Ln destinatarios, con datos del {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientListModel</name>
    <message>
        <source>{name}: {about}</source>
        <translation>{name}: {about}</translation>
    </message>
    <message>
        <source>{kind} · {country}</source>
        <translation>{kind} · {country}</translation>
    </message>
    <message>
        <source>{about} · {age}</source>
        <translation>{about} · {age}</translation>
    </message>
    <message>
        <source>undated record</source>
        <translation>ficha sin fecha</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>recién comprobada</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>comprobada hace %n día</numerusform>
            <numerusform>comprobada hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>comprobada hace %n mes</numerusform>
            <numerusform>comprobada hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>comprobada hace %n año</numerusform>
            <numerusform>comprobada hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}, may be out of date</source>
        <translation>{age}, quizá desactualizada</translation>
    </message>
    <message>
        <source>your own entry</source>
        <translation>su propia ficha</translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
    <message>
        <source>Name, sort or country</source>
        <translation>Nombre, tipo o país</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>No recipient fits. Try a part of the name.</source>
        <translation>Ningún destinatario coincide. Pruebe con una parte del nombre.</translation>
    </message>
    <message>
        <source>Not in the list? Add a recipient…</source>
        <translation>¿No está en la lista? Añadir un destinatario…</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Your entry about {name} is taken back.</source>
        <translation>Se ha retirado su ficha sobre {name}.</translation>
    </message>
    <message>
        <source>“take my entry back”</source>
        <translation>«retirar mi ficha»</translation>
    </message>
    <message>
        <source>Kept what you wrote about {name}.</source>
        <translation>Se conserva lo que usted ha escrito sobre {name}.</translation>
    </message>
    <message>
        <source>“keep {name}”</source>
        <translation>«conservar {name}»</translation>
    </message>
</context>
<context>
    <name>RecipientSummary</name>
    <message>
        <source>All about this recipient…</source>
        <translation>Todo sobre este destinatario…</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Corregir la ficha…</translation>
    </message>
    <message>
        <source>How to send it, the best way first:
{ways}</source>
        <translation>Cómo enviarla, la mejor vía primero:
{ways}</translation>
    </message>
    <message>
        <source>How to send it: {way}</source>
        <translation>Cómo enviarla: {way}</translation>
    </message>
    <message>
        <source>Known to ask for: {things}</source>
        <translation>Se sabe que piden: {things}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RecordSources</name>
    <message>
        <source>Where this record comes from</source>
        <translation>De dónde procede esta ficha</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Ocultar las fuentes</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message>
        <source>Cover an identity document</source>
        <translation>Tapar un documento de identidad</translation>
    </message>
    <message>
        <source>Choose a photo or scan…</source>
        <translation>Elegir una foto o un escaneo…</translation>
    </message>
    <message>
        <source>Choose another photo or scan…</source>
        <translation>Elegir otra foto u otro escaneo…</translation>
    </message>
    <message>
        <source>It must be a picture: a PDF cannot be covered, so take a photo of the document or save its page as a picture.</source>
        <translation>Tiene que ser una imagen: un PDF no se puede tapar, así que haga una foto del documento o guarde su página como imagen.</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>¿Para quién es la copia?</translation>
    </message>
    <message>
        <source>It stands in the watermark, all over it.</source>
        <translation>Figura en la marca de agua, por toda la copia.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿En qué fecha?</translation>
    </message>
    <message>
        <source>Send a copy only if you must. If one is justified at all, they need no more than your name, the dates of issue and expiry, and who issued it. Everything else is covered, the photo too.</source>
        <translation>Envíe una copia solo si no hay más remedio. Si está justificada, no necesitan más que su nombre, las fechas de expedición y de caducidad, y quién lo expidió. Todo lo demás se tapa, también la foto.</translation>
    </message>
    <message>
        <source>After: European Data Protection Board, Guidelines 01/2022, paragraphs 76 and 77</source>
        <translation>Según: Comité Europeo de Protección de Datos, Directrices 01/2022, apartados 76 y 77</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Guardar la copia…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>Drag to mark a part that stays visible. Arrow keys move the chosen part, with Shift they resize it, Delete covers it.</source>
        <translation>Arrastre para marcar una parte que queda a la vista. Las teclas de flecha mueven la parte elegida, con Mayús cambian su tamaño y Supr la tapa.</translation>
    </message>
    <message>
        <source>The covered copy</source>
        <translation>La copia tapada</translation>
    </message>
    <message>
        <source>Known recipients</source>
        <translation>Destinatarios conocidos</translation>
    </message>
    <message>
        <source>A photo or scan of the document</source>
        <translation>Una foto o un escaneo del documento</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Choose a photo or scan of the document, or drop it here. It stays as it is.</source>
        <translation>Elija una foto o un escaneo del documento, o suéltelo aquí. El original queda como está.</translation>
    </message>
    <message>
        <source>Across the whole copy stands: {mark}</source>
        <translation>Por toda la copia figura: {mark}</translation>
    </message>
    <message>
        <source>Mark at least one part that stays visible, for example your name.</source>
        <translation>Marque al menos una parte que quede a la vista, por ejemplo su nombre.</translation>
    </message>
    <message>
        <source>Save the covered copy</source>
        <translation>Guardar la copia tapada</translation>
    </message>
    <message>
        <source>Picture without loss (*.png);;Picture (*.jpg);;PDF document (*.pdf)</source>
        <translation>Imagen sin pérdida (*.png);;Imagen (*.jpg);;Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Look at it before you send it. Nothing is sent: you send it yourself.</source>
        <translation>Guardada como «{file}». Revísela antes de enviarla. No se envía nada: es usted quien la envía.</translation>
    </message>
</context>
<context>
    <name>RedactionHint</name>
    <message>
        <source>Cover an identity document…</source>
        <translation>Tapar un documento de identidad…</translation>
    </message>
    <message>
        <source>A copy is rarely needed. If you send one all the same, cover most of it first.</source>
        <translation>Rara vez hace falta una copia. Si aun así envía una, tape antes la mayor parte.</translation>
    </message>
</context>
<context>
    <name>RedactionParts</name>
    <message>
        <source>Parts that stay visible</source>
        <translation>Partes que quedan a la vista</translation>
    </message>
    <message>
        <source>Nothing stays visible yet. Draw a box around the name on the picture, or add a part here.</source>
        <translation>Todavía no queda nada a la vista. Dibuje un recuadro alrededor del nombre en la imagen o añada aquí una parte.</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Taparla</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Qué queda a la vista</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>May show somebody else</source>
        <translation>Puede mostrar a otra persona</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Rostro de {file}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Quitar {file}</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove a person</source>
        <translation>Quitar a una persona</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Save the files of the cases first…</source>
        <translation>Guardar antes los archivos de los casos…</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Quitar definitivamente</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>Esto se borra definitivamente</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Esto se queda</translation>
    </message>
    <message>
        <source>The photos on this computer, what was saved outside of the vault, letters that were sent, and backups of the vault that were made before.</source>
        <translation>Las fotos de este ordenador, lo que se guardó fuera de la caja fuerte, las cartas enviadas y las copias de seguridad de la caja fuerte hechas antes.</translation>
    </message>
    <message>
        <source>The name, the addresses and the permission</source>
        <translation>El nombre, las direcciones y la autorización</translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of the face</source>
        <translation>
            <numerusform>%n foto de referencia del rostro</numerusform>
            <numerusform>%n fotos de referencia del rostro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remembered place(s) with photos</source>
        <translation>
            <numerusform>%n lugar recordado con fotos</numerusform>
            <numerusform>%n lugares recordados con fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with your decisions</source>
        <translation>
            <numerusform>%n coincidencia con sus decisiones</numerusform>
            <numerusform>%n coincidencias con sus decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with their letters, logs and files</source>
        <translation>
            <numerusform>%n caso con sus cartas, registros y archivos</numerusform>
            <numerusform>%n casos con sus cartas, registros y archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>¿Dónde se deben crear las carpetas de los casos?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted there.</source>
        <translation>
            <numerusform>Se han guardado los archivos de %n caso. Allí no están cifrados.</numerusform>
            <numerusform>Se han guardado los archivos de %n casos. Allí no están cifrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>When they were published</source>
        <translation>Cuándo se publicaron</translation>
    </message>
    <message>
        <source>Where they were seen</source>
        <translation>Dónde se vieron</translation>
    </message>
    <message>
        <source>What they give away besides the face</source>
        <translation>Qué revelan además del rostro</translation>
    </message>
    <message>
        <source>Who could have collected them</source>
        <translation>Quién pudo recopilarlas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Service or website</source>
        <translation>Servicio o sitio web</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>A photo can be in several rows.</source>
        <translation>Una foto puede estar en varias filas.</translation>
    </message>
    <message>
        <source>Each photo counts once, by the widest audience that is known.</source>
        <translation>Cada foto cuenta una vez, según el público más amplio que se conoce.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Nothing besides what it shows</source>
        <translation>Nada aparte de lo que muestra</translation>
    </message>
    <message>
        <source>First known day {since}, last {until}.</source>
        <translation>Primer día conocido: {since}; último: {until}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) among them.</source>
        <translation>
            <numerusform>Hay %Ln vídeo entre ellas.</numerusform>
            <numerusform>Hay %Ln vídeos entre ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation>
            <numerusform>%Ln lugar más</numerusform>
            <numerusform>%Ln lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo that was seen in several places counts where it was published first.</source>
        <translation>Una foto que se vio en varios lugares cuenta donde se publicó primero.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>PDF document, for reading and printing</source>
        <translation>Documento PDF, para leer e imprimir</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Página web en un solo archivo</translation>
    </message>
    <message>
        <source>Table (CSV), one row for each photo</source>
        <translation>Tabla (CSV), una fila por cada foto</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Datos para programas (JSON)</translation>
    </message>
    <message>
        <source>With coordinates, names and texts</source>
        <translation>Con coordenadas, nombres y textos</translation>
    </message>
    <message>
        <source>Small pictures, other people covered</source>
        <translation>Imágenes pequeñas, con las demás personas tapadas</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Guardar el informe como archivo</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it where nobody else looks, and give it only to whom you trust.</source>
        <translation>El archivo no está cifrado. Guárdelo donde nadie más mire y entréguelo solo a personas de confianza.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
</context>
<context>
    <name>ReportMeasures</name>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Mostrar %n paso más</numerusform>
            <numerusform>Mostrar %n pasos más</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>No letter is recorded yet to: {names}</source>
        <translation>Todavía no consta ninguna carta a: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Cuentas: {names}</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Go to Matches</source>
        <translation>Ir a Coincidencias</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>Mostrar estas fotos</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escribir a {name}</translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message numerus="yes">
        <source>photo(s) of you</source>
        <translation>
            <numerusform>foto suya</numerusform>
            <numerusform>fotos suyas</numerusform>
        </translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>a la vista de todos</translation>
    </message>
    <message numerus="yes">
        <source>tell(s) a place</source>
        <translation>
            <numerusform>revela un lugar</numerusform>
            <numerusform>revelan un lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service(s) and website(s)</source>
        <translation>
            <numerusform>servicio o sitio web</numerusform>
            <numerusform>servicios y sitios web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account(s) and channel(s)</source>
        <translation>
            <numerusform>cuenta o canal</numerusform>
            <numerusform>cuentas y canales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Counting the photos…</source>
        <translation>Contando las fotos…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What the photos that you confirmed say, as far as known.</source>
        <translation>Lo que dicen las fotos que usted ha confirmado, hasta donde se sabe.</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Qué hacer primero</translation>
    </message>
    <message>
        <source>The photos in charts</source>
        <translation>Las fotos en gráficos</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Qué revela cada foto</translation>
    </message>
    <message>
        <source>What this report cannot know</source>
        <translation>Qué no puede saber este informe</translation>
    </message>
    <message>
        <source>There may be photos that you did not look through with this program, or did not confirm.</source>
        <translation>Si hay otras fotos que usted no haya revisado con este programa o no haya confirmado.</translation>
    </message>
    <message>
        <source>Whether somebody did collect a photo. “Could have” means that nothing stood in the way.</source>
        <translation>Si alguien ha recopilado realmente una foto. «Pudo» significa que nada lo impedía.</translation>
    </message>
    <message>
        <source>Whether the published copy still carries what the file here gives away. Many services remove such data, and keep it themselves.</source>
        <translation>Si la copia publicada todavía contiene lo que revela el archivo que está aquí. Muchos servicios quitan esos datos y se los quedan ellos.</translation>
    </message>
    <message>
        <source>Who could see a post, where the export does not say it. Settings may have changed since.</source>
        <translation>Quién podía ver una publicación, cuando la exportación no lo dice. Los ajustes pueden haber cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are not decided, and not counted here.</source>
        <translation>
            <numerusform>%Ln foto está sin decidir y no se cuenta aquí.</numerusform>
            <numerusform>%Ln fotos están sin decidir y no se cuentan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is confirmed yet</source>
        <translation>Todavía no hay nada confirmado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) wait for your decision. The report counts those that you confirm.</source>
        <translation>
            <numerusform>%Ln foto espera su decisión. El informe cuenta las que usted confirme.</numerusform>
            <numerusform>%Ln fotos esperan su decisión. El informe cuenta las que usted confirme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Todavía no hay informe</translation>
    </message>
    <message>
        <source>Look through photos first, and confirm which of them show you.</source>
        <translation>Revise primero fotos y confirme en cuáles aparece usted.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Ir a Fotos</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>No hay ningún informe</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Ir a Resumen</translation>
    </message>
</context>
<context>
    <name>ReportPhotos</name>
    <message>
        <source>Which photos to show</source>
        <translation>Qué fotos se muestran</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Qué revela cada foto</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Revela: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s), the most urgent first</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos, las más urgentes primero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Todavía no se ha elegido ningún archivo.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>The one that the vault had on the day of the backup.</source>
        <translation>La que tenía la caja fuerte el día de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The vault becomes what it was on the day of the backup.</source>
        <translation>La caja fuerte vuelve a ser como era el día de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Copias de seguridad ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Elegir la copia de seguridad</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed.</source>
        <translation>Esta frase de contraseña no abre la copia de seguridad. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no vault on this computer yet. The backup becomes it.</source>
        <translation>Todavía no hay ninguna caja fuerte en este ordenador. La copia de seguridad pasará a serlo.</translation>
    </message>
    <message>
        <source>The vault that is here now is locked and moved aside. Nothing of it is deleted; it will lie at “{path}” and open with its own passphrase.</source>
        <translation>La caja fuerte que hay ahora aquí se bloquea y se aparta. No se elimina nada de ella; quedará en «{path}» y se abrirá con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Comprobando y restaurando…</translation>
    </message>
</context>
<context>
    <name>RevealQuestion</name>
    <message>
        <source>The letter shows more than words</source>
        <translation>La carta muestra más que palabras</translation>
    </message>
    <message>
        <source>Shall it go out like this?</source>
        <translation>¿Debe salir así?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Mejor no</translation>
    </message>
    <message>
        <source>Save it like this</source>
        <translation>Guardarla así</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>Soy yo (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>No soy yo (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Tengo dudas (U)</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Saltar (espacio)</translation>
    </message>
    <message>
        <source>Hold to show other faces (H)</source>
        <translation>Mantener para mostrar otros rostros (H)</translation>
    </message>
    <message>
        <source>Public address of this photo</source>
        <translation>Dirección pública de esta foto</translation>
    </message>
    <message>
        <source>Where others can see it. Letters name only photos with an address.</source>
        <translation>Donde otras personas pueden verla. Las cartas solo indican fotos con dirección.</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Abriendo la foto…</translation>
    </message>
    <message>
        <source>Found with another face pack; scan again to compare anew.</source>
        <translation>Encontrada con otro paquete facial; repita la búsqueda para volver a comparar.</translation>
    </message>
    <message>
        <source>{place}, found on {day}</source>
        <translation>{place}, encontrada el {day}</translation>
    </message>
    <message>
        <source>{times} of the film</source>
        <translation>{times} del vídeo</translation>
    </message>
    <message>
        <source>It gives away: {what}</source>
        <translation>Revela: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Your decision also counts for %n nearly identical picture(s).</source>
        <translation>
            <numerusform>Su decisión vale también para %n imagen casi idéntica.</numerusform>
            <numerusform>Su decisión vale también para %n imágenes casi idénticas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{band} in {place}, {decision}</source>
        <translation>{band} en {place}, {decision}</translation>
    </message>
    <message>
        <source>Look closely: other people can look alike.</source>
        <translation>Fíjese bien: otras personas pueden parecerse.</translation>
    </message>
    <message numerus="yes">
        <source>At this setting expect about 1 wrong match in %Ln other face(s).</source>
        <translation>
            <numerusform>Con este ajuste cabe esperar alrededor de 1 coincidencia errónea por cada %Ln rostro de otras personas.</numerusform>
            <numerusform>Con este ajuste cabe esperar alrededor de 1 coincidencia errónea por cada %Ln rostros de otras personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>La dirección se ha guardado.</translation>
    </message>
</context>
<context>
    <name>ScanOptions</name>
    <message>
        <source>Hardly any: show only the surest</source>
        <translation>Casi ninguna: mostrar solo las más seguras</translation>
    </message>
    <message>
        <source>At most about 1 in a scan (recommended)</source>
        <translation>Como máximo, alrededor de 1 por búsqueda (recomendado)</translation>
    </message>
    <message>
        <source>At most about 10 in a scan: look further</source>
        <translation>Como máximo, alrededor de 10 por búsqueda: buscar más allá</translation>
    </message>
    <message>
        <source>As much as helps: the quickest (recommended)</source>
        <translation>Todo lo que ayude: lo más rápido (recomendado)</translation>
    </message>
    <message>
        <source>About half: takes about twice as long</source>
        <translation>Más o menos la mitad: tarda alrededor del doble</translation>
    </message>
    <message>
        <source>As many photos at once as I say</source>
        <translation>Tantas fotos a la vez como yo indique</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Fotos a la vez</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %Ln processor(s); more photos at once than that seldom help.</source>
        <translation>
            <numerusform>Este ordenador tiene %Ln procesador; más fotos a la vez rara vez ayudan.</numerusform>
            <numerusform>Este ordenador tiene %Ln procesadores; más fotos a la vez rara vez ayudan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs about 250 MB of memory.</source>
        <translation>Cada una necesita unos 250 MB de memoria.</translation>
    </message>
    <message>
        <source>How much of this computer it may use</source>
        <translation>Cuánto de este ordenador puede usar el programa</translation>
    </message>
    <message>
        <source>Wrong matches you can live with</source>
        <translation>Coincidencias erróneas que puede aceptar</translation>
    </message>
    <message>
        <source>Other people can look like you. Who looks further finds more of both.</source>
        <translation>Otras personas pueden parecerse a usted. Quien busca más allá encuentra más de ambas cosas.</translation>
    </message>
</context>
<context>
    <name>ScanQueue</name>
    <message>
        <source>Photos that exports only link to</source>
        <translation>Fotos que las exportaciones solo enlazan</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>I sent the letter</source>
        <translation>He enviado la carta</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From this the program counts when an answer is owed. Keep the receipt or a copy of your e-mail.</source>
        <translation>A partir de esto, el programa calcula cuándo deben responder. Conserve el justificante o una copia de su correo electrónico.</translation>
    </message>
    <message>
        <source>How did you send it?</source>
        <translation>¿Cómo la ha enviado?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message numerus="yes">
        <source>%n reference photo(s)</source>
        <translation>
            <numerusform>%n foto de referencia</numerusform>
            <numerusform>%n fotos de referencia</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the references are: {level}, {step} of {steps}</source>
        <translation>Calidad de las referencias: {level}, {step} de {steps}</translation>
    </message>
    <message>
        <source>Nobody has measured this face pack, so a photo of somebody else cannot be noticed.</source>
        <translation>Nadie ha medido este paquete facial; por eso no se puede detectar una foto de otra persona.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Medido con fotos de prensa: una buena foto encuentra el {one}&#xa0;% de las fotos correctas cuando se deja pasar uno de cada {faces} rostros ajenos. Las fotos de la vida diaria son más difíciles.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos and {count} find {many} %, when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Medido con fotos de prensa: una buena foto encuentra el {one}&#xa0;% de las fotos correctas y {count} encuentran el {many}&#xa0;%, cuando se deja pasar uno de cada {faces} rostros ajenos. Las fotos de la vida diaria son más difíciles.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What you change here holds at once, and can be changed back.</source>
        <translation>Lo que cambie aquí vale enseguida y se puede volver a cambiar.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Person who is being helped</source>
        <translation>Persona a la que se ayuda</translation>
    </message>
    <message>
        <source>All people…</source>
        <translation>Todas las personas…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Varias personas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Progress of {folder}</source>
        <translation>Progreso de {folder}</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Files not looked at</source>
        <translation>Archivos no revisados</translation>
    </message>
    <message>
        <source>Save the list of files…</source>
        <translation>Guardar la lista de archivos…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Volver a revisar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Sin revisar todavía</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}</source>
        <translation>Se ha detenido después de {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n photo(s)</source>
        <translation>
            <numerusform>Se ha detenido después de %n foto</numerusform>
            <numerusform>Se ha detenido después de %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in this place.</source>
        <translation>No hay ninguna foto en este lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo revisado</numerusform>
            <numerusform>%Ln archivos revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting photos…</source>
        <translation>Contando fotos…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto revisada</numerusform>
            <numerusform>%Ln fotos revisadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} de {total} examinadas</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>{done} de {total} revisados · {time_left}</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n known from before</source>
        <translation>
            <numerusform>%n ya conocida</numerusform>
            <numerusform>%n ya conocidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open your vault</source>
        <translation>Abra su caja fuerte</translation>
    </message>
    <message>
        <source>What this program knows is encrypted on this computer. Only the passphrase opens it.</source>
        <translation>Lo que sabe este programa está cifrado en este ordenador. Solo la frase de contraseña lo abre.</translation>
    </message>
    <message>
        <source>What does this program do?</source>
        <translation>¿Qué hace este programa?</translation>
    </message>
    <message>
        <source>Erasing the vault…</source>
        <translation>Borrando la caja fuerte…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Find your face, take it back</source>
        <translation>Encuentre su rostro, recupérelo</translation>
    </message>
    <message>
        <source>Face search companies copy photos from the web and sell the search for a face. This program helps you to find the photos that show you, and to write to those companies.</source>
        <translation>Las empresas de búsqueda de rostros copian fotos de la web y venden la búsqueda de un rostro. Este programa le ayuda a encontrar las fotos en las que aparece y a escribir a esas empresas.</translation>
    </message>
    <message>
        <source>You show the program your face</source>
        <translation>Usted muestra su rostro al programa</translation>
    </message>
    <message>
        <source>A few photos of you are enough. They are measured here, on this computer.</source>
        <translation>Bastan unas pocas fotos suyas. Se miden aquí, en este ordenador.</translation>
    </message>
    <message>
        <source>It looks through photos for you</source>
        <translation>El programa revisa fotos por usted</translation>
    </message>
    <message>
        <source>In folders that you choose. You decide which photos really show you.</source>
        <translation>En las carpetas que usted elija. Usted decide en qué fotos aparece de verdad.</translation>
    </message>
    <message>
        <source>It writes the letters</source>
        <translation>El programa escribe las cartas</translation>
    </message>
    <message>
        <source>You ask companies what they hold about you and tell them to delete it. A letter creates a record and a basis for a complaint; nobody can promise that a company obeys.</source>
        <translation>Usted pregunta a las empresas qué tienen sobre usted y les pide que lo supriman. Una carta deja constancia y sirve de base para una reclamación; nadie puede prometer que una empresa haga lo que se le pide.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este ordenador</translation>
    </message>
    <message>
        <source>Your photos stay where they are. What is made of them is kept in an encrypted vault. Faces of other people are covered and not kept.</source>
        <translation>Sus fotos se quedan donde están. Lo que se obtiene de ellas se guarda en una caja fuerte cifrada. Los rostros de otras personas se tapan y no se guardan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Cree su caja fuerte</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Choose the passphrase for it.</source>
        <translation>Un único archivo cifrado en este ordenador lo contiene todo. Elija la frase de contraseña para él.</translation>
    </message>
    <message>
        <source>Your vault is there</source>
        <translation>Su caja fuerte está lista</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Only your passphrase opens it, and nobody can reset it.</source>
        <translation>Un único archivo cifrado en este ordenador lo contiene todo. Solo se abre con su frase de contraseña, y nadie puede restablecerla.</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Begin with yourself. The letters are filled in with this; it stays in the vault. You can help other people later, with their permission.</source>
        <translation>Empiece por usted. Las cartas se rellenan con estos datos, que se quedan en la caja fuerte. Más adelante podrá ayudar a otras personas, con su autorización.</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Guardar y empezar</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Tengo una copia de seguridad</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
</context>
<context>
    <name>StoredLetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>Guardarla otra vez…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Plain text (*.txt)</source>
        <translation>Documento PDF (*.pdf);;Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>The text of the letter is on the clipboard.</source>
        <translation>El texto de la carta está en el portapapeles.</translation>
    </message>
    <message>
        <source>Written on {day}, in {language}. This is what the vault keeps of it.</source>
        <translation>Escrita el {day}; idioma: {language}. Esto es lo que la caja fuerte conserva de ella.</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>From photos you confirmed</source>
        <translation>De fotos que usted ha confirmado</translation>
    </message>
    <message>
        <source>They would make the search better. Only take photos that you are sure of: a wrong one would make every later scan worse.</source>
        <translation>Mejorarían la búsqueda. Use solo fotos que tenga del todo claras: una equivocada empeoraría todas las búsquedas posteriores.</translation>
    </message>
    <message>
        <source>Photo you confirmed: {file}</source>
        <translation>Foto que usted ha confirmado: {file}</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Rostro de {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n px between the eyes</source>
        <translation>
            <numerusform>%n&#xa0;px entre los ojos</numerusform>
            <numerusform>%n&#xa0;px entre los ojos</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>Usar como referencia</translation>
    </message>
    <message>
        <source>Use {file} as reference</source>
        <translation>Usar {file} como referencia</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>ToDoList</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n cosa por hacer</numerusform>
            <numerusform>%n cosas por hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Hoy no hay nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar todo (%n)</numerusform>
            <numerusform>Mostrar todo (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for other people that you help</source>
        <translation>
            <numerusform>%n cosa por hacer para otras personas a las que ayuda</numerusform>
            <numerusform>%n cosas por hacer para otras personas a las que ayuda</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>{case}: {step}</source>
        <translation>{case}: {step}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{step}, from {day} on.</source>
        <translation>{step}, a partir del {day}.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>¿Por qué esta fecha?</translation>
    </message>
    <message>
        <source>{case}: why this date?</source>
        <translation>{case}: ¿por qué esta fecha?</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Open the case: {case}</source>
        <translation>Abrir el caso: {case}</translation>
    </message>
    <message>
        <source>{case}: {text}</source>
        <translation>{case}: {text}</translation>
    </message>
</context>
<context>
    <name>ToastView</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
</context>
<context>
    <name>UnfinishedLetters</name>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>On {day} you began the letter “{kind}” to {recipient}, and it is not saved. What you filled in is kept in the vault.</source>
        <translation>El {day} empezó usted la carta «{kind}» a {recipient}, y no está guardada. Lo que ha rellenado se conserva en la caja fuerte.</translation>
    </message>
    <message>
        <source>On {day} you changed the words of the letter “{kind}” to {recipient}, and it is not saved. Your words are kept in the vault.</source>
        <translation>El {day} cambió usted el texto de la carta «{kind}» a {recipient}, y no está guardada. Su texto se conserva en la caja fuerte.</translation>
    </message>
</context>
<context>
    <name>UsePackDialog</name>
    <message>
        <source>Use another face model</source>
        <translation>Usar otro modelo facial</translation>
    </message>
    <message>
        <source>Your reference photos stay. What the new model needs to know of them is made from the pictures that lie in your vault. Nothing is lost, and you can change back at any time.

Matches that were found before keep your decisions. To compare your photos with the new model, look through them again.

It is used from the next time that you open the vault.</source>
        <translation>Sus fotos de referencia se quedan. Lo que el nuevo modelo necesita saber de ellas se obtiene de las imágenes que están en su caja fuerte. No se pierde nada, y puede volver al anterior en cualquier momento.

Las coincidencias encontradas antes conservan sus decisiones. Para comparar sus fotos con el nuevo modelo, revíselas otra vez.

Se usa a partir de la próxima vez que abra la caja fuerte.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usarlo a partir de ahora</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Bloquear ahora la caja fuerte</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>Iniciando el modelo…</translation>
    </message>
    <message>
        <source>Reference photo {done} of {total}</source>
        <translation>Foto de referencia {done} de {total}</translation>
    </message>
    <message>
        <source>It is used from the next time that you open the vault.</source>
        <translation>Se usa a partir de la próxima vez que abra la caja fuerte.</translation>
    </message>
    <message>
        <source>{name}: left alone. {why}</source>
        <translation>{name}: sin cambios. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) are ready for the new model.</source>
        <translation>
            <numerusform>{name}: %n foto de referencia está lista para el nuevo modelo.</numerusform>
            <numerusform>{name}: %n fotos de referencia están listas para el nuevo modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) were ready before.</source>
        <translation>
            <numerusform>{name}: %n foto de referencia ya estaba lista.</numerusform>
            <numerusform>{name}: %n fotos de referencia ya estaban listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, “{photo}”: {why}. Add another photo on the page Face.</source>
        <translation>{name}, «{photo}»: {why}. Añada otra foto en la página Rostro.</translation>
    </message>
    <message>
        <source>Stopped. The model in use stays. What was made is kept, and it goes on from there next time.</source>
        <translation>Detenido. Sigue el modelo en uso. Lo que ya se ha hecho se conserva, y la próxima vez se continúa desde ahí.</translation>
    </message>
</context>
<context>
    <name>VaultBackup</name>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Guardando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Save a backup of the vault</source>
        <translation>Guardar una copia de seguridad de la caja fuerte</translation>
    </message>
    <message>
        <source>Saved as “{file}”, {size}. It opens with the passphrase of today, also after you change it.</source>
        <translation>Guardada como «{file}», {size}. Se abre con la frase de contraseña de hoy, aunque después la cambie.</translation>
    </message>
</context>
<context>
    <name>VaultDoor</name>
    <message>
        <source>What was filled in and not saved yet is gone.</source>
        <translation>Se ha perdido lo que se había rellenado y aún no estaba guardado.</translation>
    </message>
    <message>
        <source>{reason} {lost}</source>
        <translation>{reason} {lost}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La copia de seguridad se ha restaurado.</translation>
    </message>
    <message>
        <source>The vault that was here before was moved aside. It lies at “{path}” and opens with its own passphrase. Erase everything, in the settings, takes it along.</source>
        <translation>La caja fuerte que había aquí antes se ha apartado. Está en «{path}» y se abre con su propia frase de contraseña. Si usa «Borrar todo», en los ajustes, también se borrará.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The vault is erased, with everything in it.</source>
        <translation>Se ha borrado la caja fuerte, con todo lo que contenía.</translation>
    </message>
</context>
<context>
    <name>VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Caja fuerte</translation>
    </message>
    <message>
        <source>One encrypted file holds everything this program knows. Only your passphrase opens it.</source>
        <translation>Un único archivo cifrado contiene todo lo que sabe este programa. Solo su frase de contraseña lo abre.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy where the vault lies</source>
        <translation>Copiar la ubicación de la caja fuerte</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Después de %n minuto</numerusform>
            <numerusform>Después de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automáticamente</translation>
    </message>
    <message>
        <source>Also when the screen is locked</source>
        <translation>También cuando se bloquee la pantalla</translation>
    </message>
    <message>
        <source>Lock the vault while nobody is there</source>
        <translation>Bloquear la caja fuerte cuando no hay nadie</translation>
    </message>
    <message>
        <source>Also when the computer slept. While photos are looked at or letters are written it waits. What was filled in and not saved is gone then; letters that you began are kept.</source>
        <translation>También si el ordenador ha entrado en reposo. Mientras se revisan fotos o se escriben cartas, el bloqueo espera. Al bloquear se pierde lo que se haya rellenado y no esté guardado; las cartas empezadas se conservan.</translation>
    </message>
    <message>
        <source>F12 hides the window and locks the vault at once, from anywhere in this program. Your passphrase brings it back.</source>
        <translation>F12 oculta la ventana y bloquea la caja fuerte al instante, desde cualquier parte de este programa. Con su frase de contraseña todo vuelve a aparecer.</translation>
    </message>
    <message>
        <source>Copied where the vault lies.</source>
        <translation>Se ha copiado la ubicación de la caja fuerte.</translation>
    </message>
    <message>
        <source>Photos are still being looked at. Wait until that has ended or stop it, then restore.</source>
        <translation>Todavía se están revisando fotos. Espere a que termine la revisión o deténgala, y después restaure.</translation>
    </message>
    <message>
        <source>{size}. No backup is known.</source>
        <translation>{size}. No consta ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>{size}. The last backup is of {day}.</source>
        <translation>{size}. La última copia de seguridad es del {day}.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups that you made before still open with the old one: make a new one, and delete those.</source>
        <translation>La frase de contraseña se ha cambiado. Las copias de seguridad que hizo antes se siguen abriendo con la antigua: haga una nueva y elimine las anteriores.</translation>
    </message>
</context>
<context>
    <name>WebLink</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>Copiar la dirección {address}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open {address} in the browser</source>
        <translation>Abrir {address} en el navegador</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Dirección copiada.</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>¿Abrir en el navegador?</translation>
    </message>
    <message>
        <source>This address would be opened in your browser:</source>
        <translation>Esta dirección se abriría en su navegador:</translation>
    </message>
    <message>
        <source>{address}

The website then learns the network address of this computer.</source>
        <translation>{address}

El sitio web conocerá entonces la dirección de red de este ordenador.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Seguir sin conexión</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>WhyDate</name>
    <message>
        <source>Why this date?</source>
        <translation>¿Por qué esta fecha?</translation>
    </message>
    <message>
        <source>The extension is counted, because they told you in time.</source>
        <translation>La prórroga se cuenta porque se lo comunicaron a tiempo.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>No conviene hablar de retraso antes de que termine el {day}.</translation>
    </message>
    <message>
        <source>This is counted as if the letter arrived on {day}. The time begins when it really arrives.</source>
        <translation>Se cuenta como si la carta hubiera llegado el {day}. El plazo empieza cuando llega de verdad.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Cómo se ha contado</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>No law fixes this number of days.</source>
        <translation>Ninguna ley fija este número de días.</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fuentes: {sources}</translation>
    </message>
    <message>
        <source>Compared with its sources on {day}.</source>
        <translation>Comparado con las fuentes el {day}.</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Ocultar los pasos</translation>
    </message>
</context>
<context>
    <name>_CleanWords</name>
    <message>
        <source>Removed: {what}.</source>
        <translation>Se ha quitado: {what}.</translation>
    </message>
    <message>
        <source>The original file gives nothing away either.</source>
        <translation>El archivo original tampoco revela nada.</translation>
    </message>
    <message>
        <source>Saved {file}. It was read again: nothing but the picture is left.</source>
        <translation>Se ha guardado {file}. Se ha vuelto a leer: solo queda la imagen.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that tell a place</source>
        <translation>
            <numerusform>Retirar %Ln foto que revela un lugar</numerusform>
            <numerusform>Retirar %Ln fotos que revelan un lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that carry names, or remove the names</source>
        <translation>
            <numerusform>Retirar %Ln foto que contiene nombres, o quitar los nombres</numerusform>
            <numerusform>Retirar %Ln fotos que contienen nombres, o quitar los nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open photo(s) only to people you choose</source>
        <translation>
            <numerusform>Mostrar %Ln foto abierta solo a las personas que usted elija</numerusform>
            <numerusform>Mostrar %Ln fotos abiertas solo a las personas que usted elija</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask face searches what they hold: %Ln photo(s) were put on the web</source>
        <translation>
            <numerusform>Preguntar a los buscadores de caras qué tienen: se publicó %Ln foto en la web</numerusform>
            <numerusform>Preguntar a los buscadores de caras qué tienen: se publicaron %Ln fotos en la web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln photo(s) again only as cleaned copies</source>
        <translation>
            <numerusform>Volver a publicar %Ln foto solo como copia limpia</numerusform>
            <numerusform>Volver a publicar %Ln fotos solo como copias limpias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln photo(s) that wait</source>
        <translation>
            <numerusform>Decidir sobre %Ln foto pendiente</numerusform>
            <numerusform>Decidir sobre %Ln fotos pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down where %Ln photo(s) can be seen</source>
        <translation>
            <numerusform>Anotar dónde se puede ver %Ln foto</numerusform>
            <numerusform>Anotar dónde se pueden ver %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed, and none is known to have been open to everybody.</source>
        <translation>
            <numerusform>Hay %Ln foto suya confirmada, y no consta que haya estado a la vista de todos.</numerusform>
            <numerusform>Hay %Ln fotos suyas confirmadas, y de ninguna consta que haya estado a la vista de todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected the %Ln photo(s) of you that are confirmed, face searches too.</source>
        <translation>
            <numerusform>Cualquiera pudo recopilar la foto suya confirmada (%Ln), también los buscadores de rostros.</numerusform>
            <numerusform>Cualquiera pudo recopilar las %Ln fotos suyas confirmadas, también los buscadores de rostros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed.</source>
        <translation>
            <numerusform>Hay %Ln foto suya confirmada.</numerusform>
            <numerusform>Hay %Ln fotos suyas confirmadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected %Ln of them, face searches too.</source>
        <translation>
            <numerusform>Cualquiera pudo recopilar %Ln de ellas, también los buscadores de rostros.</numerusform>
            <numerusform>Cualquiera pudo recopilar %Ln de ellas, también los buscadores de rostros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda alrededor de %n minuto</numerusform>
            <numerusform>quedan alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda alrededor de %n hora</numerusform>
            <numerusform>quedan alrededor de %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n pendiente</numerusform>
            <numerusform>{page}, %n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Odds</name>
    <message numerus="yes">
        <source>Expect about 1 wrong match among %Ln face(s) of other people.</source>
        <translation>
            <numerusform>Cuente con alrededor de 1 coincidencia errónea por cada %Ln rostro de otras personas.</numerusform>
            <numerusform>Cuente con alrededor de 1 coincidencia errónea por cada %Ln rostros de otras personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PersonWords</name>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sin autorización</translation>
    </message>
    <message>
        <source>Permission ended</source>
        <translation>Autorización terminada</translation>
    </message>
    <message>
        <source>Permission ends today</source>
        <translation>La autorización termina hoy</translation>
    </message>
    <message numerus="yes">
        <source>Permission ends in %n day(s)</source>
        <translation>
            <numerusform>La autorización termina dentro de %n día</numerusform>
            <numerusform>La autorización termina dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner of this vault. No permission is needed.</source>
        <translation>Titular de esta caja fuerte. No hace falta ninguna autorización.</translation>
    </message>
    <message>
        <source>No permission is recorded.</source>
        <translation>No hay ninguna autorización registrada.</translation>
    </message>
    <message>
        <source>“{file}”, kept since {day}</source>
        <translation>«{file}», guardada desde el {day}</translation>
    </message>
    <message>
        <source>{document}. It has no last day.</source>
        <translation>{document}. No tiene último día.</translation>
    </message>
    <message>
        <source>{document}. It ended on {day}.</source>
        <translation>{document}. Terminó el {day}.</translation>
    </message>
    <message>
        <source>{document}. It is valid until {day}.</source>
        <translation>{document}. Es válida hasta el {day}.</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>The built-in model</source>
        <translation>El modelo incluido</translation>
    </message>
    <message>
        <source>InsightFace model “{name}”</source>
        <translation>Modelo «{name}» de InsightFace</translation>
    </message>
    <message>
        <source>It comes with the program. Its networks are YuNet, which finds faces, and SFace, which compares them; they may be used for everything (licences: {licence}).</source>
        <translation>Viene con el programa. Sus redes son YuNet, que encuentra rostros, y SFace, que los compara; se pueden usar para cualquier fin (licencias: {licence}).</translation>
    </message>
    <message>
        <source>For non-commercial research only.</source>
        <translation>Solo para investigación no comercial.</translation>
    </message>
    <message>
        <source>For non-commercial research only; you accepted that on {day}. Added from “{origin}”.</source>
        <translation>Solo para investigación no comercial; usted lo aceptó el {day}. Añadido desde «{origin}».</translation>
    </message>
    <message>
        <source>You measured it on {photos} photos of {people} people.</source>
        <translation>Usted lo midió con {photos} fotos de {people} personas.</translation>
    </message>
    <message>
        <source>Measured on {photos} press photos of {people} well-known people.</source>
        <translation>Medido con {photos} fotos de prensa de {people} personas conocidas.</translation>
    </message>
    <message numerus="yes">
        <source>Set so that 1 in %Ln comparison(s) with another person is wrong, it finds {share} of a person’s photos</source>
        <translation>
            <numerusform>Ajustado de modo que 1 de cada %Ln comparación con otra persona sea errónea, encuentra el {share} de las fotos de una persona</numerusform>
            <numerusform>Ajustado de modo que 1 de cada %Ln comparaciones con otra persona sea errónea, encuentra el {share} de las fotos de una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} with %n reference photo(s).</source>
        <translation>
            <numerusform>{told} con %n foto de referencia.</numerusform>
            <numerusform>{told} con %n fotos de referencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n reference photo(s): {share}.</source>
        <translation>
            <numerusform>Con %n foto de referencia: {share}.</numerusform>
            <numerusform>Con %n fotos de referencia: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n small picture(s) of your face.</source>
        <translation>
            <numerusform>{recipient} recibiría %n imagen pequeña de su rostro.</numerusform>
            <numerusform>{recipient} recibiría %n imágenes pequeñas de su rostro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n photo(s) of your face.</source>
        <translation>
            <numerusform>{recipient} recibiría %n foto de su rostro.</numerusform>
            <numerusform>{recipient} recibiría %n fotos de su rostro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n copy(ies) of an identity document.</source>
        <translation>
            <numerusform>{recipient} recibiría %n copia de un documento de identidad.</numerusform>
            <numerusform>{recipient} recibiría %n copias de un documento de identidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n picture(s) that may show your face or an identity document.</source>
        <translation>
            <numerusform>{recipient} recibiría %n imagen que puede mostrar su rostro o un documento de identidad.</numerusform>
            <numerusform>{recipient} recibiría %n imágenes que pueden mostrar su rostro o un documento de identidad.</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient} searches by face: what it gets can be compared with everything it holds.</source>
        <translation>{recipient} busca por el rostro: lo que recibe se puede comparar con todo lo que tiene.</translation>
    </message>
    <message>
        <source>Addresses and check values find a photo without showing your face.</source>
        <translation>Con direcciones y valores de comprobación se encuentra una foto sin mostrar su rostro.</translation>
    </message>
    <message>
        <source>Send one only if your data cannot be found otherwise, and only for this search.</source>
        <translation>Envíe una solo si sus datos no se pueden encontrar de otro modo, y únicamente para esta búsqueda.</translation>
    </message>
    <message>
        <source>A copy is rarely needed, and most of it can be covered.</source>
        <translation>Rara vez hace falta una copia, y se puede tapar la mayor parte.</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>Revísela antes de enviarla.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>¿Qué muestra?</translation>
    </message>
    <message>
        <source>My face</source>
        <translation>Mi rostro</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Un documento de identidad</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>authorities</name>
    <message>
        <source>Complaint language not stated in the record.</source>
        <translation>El idioma de una reclamación no consta en la ficha.</translation>
    </message>
    <message>
        <source>Access itself is enforced in civil court; basis stated from general knowledge, not re-read in a stored copy.</source>
        <translation>El acceso en sí se hace valer ante el tribunal civil; la base se indica por conocimiento general, no se ha releído en una copia guardada.</translation>
    </message>
    <message>
        <source>FADP Art. 49 (report; investigation is discretionary)</source>
        <translation>LPD, art. 49 (denuncia; la investigación queda a discreción de la autoridad)</translation>
    </message>
    <message>
        <source>Competent for private controllers in Bavaria (use this one for companies).</source>
        <translation>Competente para los responsables del tratamiento privados en Baviera (elija esta autoridad para las empresas).</translation>
    </message>
    <message>
        <source>Public bodies only.</source>
        <translation>Solo organismos públicos.</translation>
    </message>
    <message>
        <source>federal public bodies, telecommunications and post</source>
        <translation>organismos públicos federales, telecomunicaciones y correos</translation>
    </message>
    <message>
        <source>Not competent for ordinary private companies: route those to the Land of residence.</source>
        <translation>No es competente para empresas privadas ordinarias: para estas, diríjase a la autoridad del Land de residencia.</translation>
    </message>
    <message>
        <source>Protestant Church</source>
        <translation>Iglesia protestante</translation>
    </message>
    <message>
        <source>Special authority; not for complaints about face-search companies.</source>
        <translation>Autoridad especial; no para reclamaciones contra empresas de búsqueda de rostros.</translation>
    </message>
    <message>
        <source>Catholic Church</source>
        <translation>Iglesia católica</translation>
    </message>
    <message>
        <source>Deutsche Welle</source>
        <translation>Deutsche Welle</translation>
    </message>
    <message>
        <source>given by another project, not seen on a page of the authority</source>
        <translation>indicada por otro proyecto, no vista en ninguna página de la autoridad</translation>
    </message>
    <message>
        <source>Art. 77 UK GDPR was omitted from 2026-06-19 (SI 2026/82 reg. 3); cite DPA 2018 s. 165 instead.</source>
        <translation>El art. 77 del UK GDPR está suprimido desde el 2026-06-19 (SI 2026/82 reg. 3); cite en su lugar DPA 2018 s. 165.</translation>
    </message>
    <message>
        <source>Since 2026-06-19 controllers must take complaints first (DPA 2018 s. 164A: acknowledge within 30 days).</source>
        <translation>Desde el 2026-06-19, los responsables del tratamiento deben atender primero ellos mismos las reclamaciones (DPA 2018 s. 164A: acusar recibo en 30 días).</translation>
    </message>
    <message>
        <source>Data (Use and Access) Act 2025 replaces the Commissioner by an Information Commission; name in this row is the database one.</source>
        <translation>La Data (Use and Access) Act 2025 sustituye al Commissioner por una Information Commission; el nombre que figura aquí es el de la base de datos.</translation>
    </message>
    <message>
        <source>private sector under PIPEDA (not where QC, AB or BC law applies)</source>
        <translation>sector privado sujeto a la PIPEDA (no donde se aplica la ley de QC, AB o BC)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices; official page itself not in the store. info@ is an enquiry address: complaints go by form.</source>
        <translation>La dirección postal y el teléfono coinciden en diez políticas de privacidad guardadas e independientes; la página oficial no está guardada. info@ es una dirección para consultas: las reclamaciones se presentan con el formulario.</translation>
    </message>
    <message>
        <source>Languages and s. 11(1) from general knowledge.</source>
        <translation>Idiomas y s. 11(1), de conocimiento general.</translation>
    </message>
    <message>
        <source>PIPEDA s. 11(1)</source>
        <translation>PIPEDA, s. 11(1)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices (2026); complaint form URL not verified. Number 1300 363 992 is national dialling.</source>
        <translation>La dirección postal y el teléfono coinciden en diez políticas de privacidad guardadas e independientes (2026); la URL del formulario de reclamación no se ha verificado. El 1300 363 992 es un número de marcación nacional.</translation>
    </message>
    <message>
        <source>s. 36 from general knowledge.</source>
        <translation>s. 36, de conocimiento general.</translation>
    </message>
    <message>
        <source>Form URL from a stored 2026 privacy notice; encarregado@anpd.gov.br in YourDigitalRights is the authority&apos;s own DPO, so it is not listed as complaint address. Postal address not verified.</source>
        <translation>URL del formulario tomada de una política de privacidad guardada de 2026; encarregado@anpd.gov.br en YourDigitalRights es el delegado de protección de datos de la propia autoridad, por lo que no figura como dirección de reclamación. Dirección postal sin verificar.</translation>
    </message>
    <message>
        <source>CCPA; Delete Act (data brokers)</source>
        <translation>CCPA; Delete Act (comerciantes de datos)</translation>
    </message>
    <message>
        <source>One deletion request to all registered brokers: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Postal address not verified.</source>
        <translation>Una sola solicitud de supresión a todos los comerciantes de datos registrados: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Dirección postal sin verificar.</translation>
    </message>
    <message>
        <source>Statute section from general knowledge.</source>
        <translation>Artículo de la ley, de conocimiento general.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Ya escrita</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>{recipient}, “{kind}”: {problem}</source>
        <translation>{recipient}, «{kind}»: {problem}</translation>
    </message>
    <message>
        <source>Sources, as of {day}: {titles}.</source>
        <translation>Fuentes, a fecha de {day}: {titles}.</translation>
    </message>
    <message>
        <source>The row cannot be read: a quotation mark is missing or too many.</source>
        <translation>La fila no se puede leer: faltan o sobran comillas.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the first line has {wanted}.</source>
        <translation>La fila tiene {found} celdas; la primera línea tiene {wanted}.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>The name in “{column}” is longer than {limit} characters.</source>
        <translation>El nombre en «{column}» tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <source>The country is empty. Use two letters, for example FR or DE.</source>
        <translation>El país está vacío. Use dos letras, por ejemplo FR o DE.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>«{country}» no es un código de país. Use dos letras, por ejemplo FR o DE.</translation>
    </message>
    <message>
        <source>There is neither a postal address nor an e-mail address for the answer.</source>
        <translation>No hay ni dirección postal ni dirección de correo electrónico para la respuesta.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>«{email}» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>“{text}” in “{column}” is not a day. Write it as year-month-day: 1990-12-31.</source>
        <translation>«{text}» en «{column}» no es una fecha. Escríbala como año-mes-día: 1990-12-31.</translation>
    </message>
    <message>
        <source>The day {day} in “{column}” lies in the future.</source>
        <translation>El día {day} en «{column}» está en el futuro.</translation>
    </message>
    <message>
        <source>The permission ends on {until}, before the person was born on {born}.</source>
        <translation>La autorización termina el {until}, antes de que naciera la persona, el {born}.</translation>
    </message>
    <message>
        <source>The day of birth {day} is more than 120 years ago. Check it.</source>
        <translation>La fecha de nacimiento {day} es de hace más de 120 años. Compruébela.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as fr or de, so it is not used.</source>
        <translation>«{language}» no es un código de idioma como fr o de, por lo que no se utiliza.</translation>
    </message>
    <message>
        <source>No signed permission is named. Writing for somebody else needs one.</source>
        <translation>No se indica ninguna autorización firmada. Para escribir en nombre de otra persona se necesita una.</translation>
    </message>
    <message>
        <source>The permission “{file}” is not there. It is looked for beside the CSV file.</source>
        <translation>La autorización «{file}» no está. Se busca junto al archivo CSV.</translation>
    </message>
    <message>
        <source>The permission “{file}” cannot be opened.</source>
        <translation>La autorización «{file}» no se puede abrir.</translation>
    </message>
    <message>
        <source>The permission “{file}” is an empty file.</source>
        <translation>La autorización «{file}» es un archivo vacío.</translation>
    </message>
    <message>
        <source>The permission ended on {until}.</source>
        <translation>La autorización terminó el {until}.</translation>
    </message>
    <message>
        <source>The same person stands in row {row}. Only that row gets letters.</source>
        <translation>La misma persona está en la fila {row}. Solo se escriben cartas para esa fila.</translation>
    </message>
    <message>
        <source>Row {row} has the same name. Check that these are two people.</source>
        <translation>La fila {row} tiene el mismo nombre. Compruebe que se trata de dos personas.</translation>
    </message>
    <message>
        <source>Written before; it is not written again.</source>
        <translation>Ya escrita antes; no se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Written before with other details, and not written again. To write it anew, delete the letter and its line in result.csv.</source>
        <translation>Ya escrita antes con otros datos; no se vuelve a escribir. Para escribirla de nuevo, elimine la carta y su línea en result.csv.</translation>
    </message>
    <message>
        <source>Written before; the file was moved or deleted since. To write it anew, delete its line in result.csv.</source>
        <translation>Ya escrita antes; desde entonces el archivo se ha movido o eliminado. Para escribirla de nuevo, elimine su línea en result.csv.</translation>
    </message>
    <message>
        <source>“{file}” is the letter of another person. Choose another folder for this table.</source>
        <translation>«{file}» es la carta de otra persona. Elija otra carpeta para esta tabla.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Falta la columna «{column}».</translation>
    </message>
    <message>
        <source>The column “{column}” is not known, so it is not read.</source>
        <translation>La columna «{column}» no se conoce, por lo que no se lee.</translation>
    </message>
    <message>
        <source>There is no person in the file.</source>
        <translation>No hay ninguna persona en el archivo.</translation>
    </message>
    <message>
        <source>{recipient} would get {count} letters from you today. Above {limit} a day a recipient may take them for a campaign. Spread them over {days} days, and send only what each person asked for. The number is a habit of this program, not a rule of law.</source>
        <translation>{recipient} recibiría hoy {count} cartas de usted. Por encima de {limit} al día, un destinatario puede tomarlas por una campaña. Repártalas en {days} días y envíe solo lo que cada persona ha pedido. El número es una costumbre de este programa, no una norma legal.</translation>
    </message>
    <message>
        <source>Each person would send {count} letters to {recipient} on the same day. One letter per person and purpose is enough; requests that were split up artificially can be called excessive.</source>
        <translation>Cada persona enviaría {count} cartas a {recipient} el mismo día. Basta una carta por persona y fin; las solicitudes divididas de forma artificial pueden considerarse excesivas.</translation>
    </message>
    <message>
        <source>These letters name no photos. A letter with facts of the person’s own, such as the addresses of found photos, is harder to set aside: it can be written on the page Letters.</source>
        <translation>Estas cartas no indican ninguna foto. Una carta con hechos propios de la persona, como las direcciones de las fotos encontradas, es más difícil de desatender: se puede escribir en la página Cartas.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar todavía</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Arrived, waiting for the answer</source>
        <translation>Recibida, a la espera de respuesta</translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation>Han acusado recibo</translation>
    </message>
    <message>
        <source>They took more time</source>
        <translation>Se han tomado más tiempo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Respondida en parte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Sin respuesta en plazo</translation>
    </message>
    <message>
        <source>Reminded, waiting for the answer</source>
        <translation>Con recordatorio, a la espera de respuesta</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>En manos de la autoridad</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>The letter was written</source>
        <translation>Se escribió la carta</translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation>He enviado la carta</translation>
    </message>
    <message>
        <source>The letter arrived</source>
        <translation>La carta llegó</translation>
    </message>
    <message>
        <source>They need more time</source>
        <translation>Necesitan más tiempo</translation>
    </message>
    <message>
        <source>They asked me something</source>
        <translation>Me han preguntado algo</translation>
    </message>
    <message>
        <source>I gave what they had asked for</source>
        <translation>He facilitado lo que me habían pedido</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Han respondido</translation>
    </message>
    <message>
        <source>They answered only in part</source>
        <translation>Han respondido solo en parte</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>Han denegado la solicitud</translation>
    </message>
    <message>
        <source>I sent a reminder</source>
        <translation>He enviado un recordatorio</translation>
    </message>
    <message>
        <source>I sent a reply</source>
        <translation>He enviado una réplica</translation>
    </message>
    <message>
        <source>I sent a complaint</source>
        <translation>He enviado una reclamación</translation>
    </message>
    <message>
        <source>The authority answered</source>
        <translation>La autoridad ha respondido</translation>
    </message>
    <message>
        <source>I took my request back</source>
        <translation>He retirado mi solicitud</translation>
    </message>
    <message>
        <source>I closed the case</source>
        <translation>He cerrado el caso</translation>
    </message>
    <message>
        <source>I took an entry back</source>
        <translation>He anulado una anotación</translation>
    </message>
    <message>
        <source>For example if you wrote the letter anew. It changes nothing else.</source>
        <translation>Por ejemplo, si ha escrito la carta de nuevo. No cambia nada más.</translation>
    </message>
    <message>
        <source>Keep what proves it: the receipt of the post, or a copy of your e-mail.</source>
        <translation>Conserve lo que lo demuestre: el justificante de correos o una copia de su correo electrónico.</translation>
    </message>
    <message>
        <source>The time for the answer begins on this day. Without proof, it is counted as an assumption.</source>
        <translation>El plazo para la respuesta empieza este día. Si no hay prueba, se cuenta como una suposición.</translation>
    </message>
    <message>
        <source>They wrote that your letter is there. That is no answer yet.</source>
        <translation>Le han escrito que tienen su carta. Eso todavía no es una respuesta.</translation>
    </message>
    <message>
        <source>The day is when they told you.</source>
        <translation>El día es aquel en que se lo comunicaron.</translation>
    </message>
    <message>
        <source>You need not give more than what is needed to know that it is you.</source>
        <translation>No tiene que dar más datos de los necesarios para que sepan que se trata de usted.</translation>
    </message>
    <message>
        <source>The day is when you sent it to them.</source>
        <translation>El día es aquel en que se lo envió.</translation>
    </message>
    <message>
        <source>Also if they say that they hold nothing about you.</source>
        <translation>También si dicen que no tienen nada sobre usted.</translation>
    </message>
    <message>
        <source>Something that you asked for is missing in the answer.</source>
        <translation>En la respuesta falta algo que usted ha pedido.</translation>
    </message>
    <message>
        <source>They wrote that they will not do what you asked for.</source>
        <translation>Le han escrito que no harán lo que usted ha pedido.</translation>
    </message>
    <message>
        <source>Possible only when no reading of the law leaves them any time.</source>
        <translation>Solo es posible cuando la ley, se lea como se lea, ya no les deja tiempo.</translation>
    </message>
    <message>
        <source>The day is when you sent it.</source>
        <translation>El día es aquel en que usted la envió.</translation>
    </message>
    <message>
        <source>Write down in the note what it decided.</source>
        <translation>Escriba en la nota qué ha decidido.</translation>
    </message>
    <message>
        <source>This ends the case.</source>
        <translation>Con esto termina el caso.</translation>
    </message>
    <message>
        <source>Nothing is deleted. To open the case again, take this entry back later.</source>
        <translation>No se elimina nada. Para volver a abrir el caso, anule más adelante esta anotación.</translation>
    </message>
    <message>
        <source>The wrong entry stays in the log and no longer counts.</source>
        <translation>La anotación equivocada sigue en el registro y deja de contar.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Enviar la carta</translation>
    </message>
    <message>
        <source>Note when the letter arrived</source>
        <translation>Anotar cuándo llegó la carta</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Esperar la respuesta</translation>
    </message>
    <message>
        <source>Answer their question</source>
        <translation>Responder a la pregunta recibida</translation>
    </message>
    <message>
        <source>Note that no answer came</source>
        <translation>Anotar que no llegó respuesta</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Enviarles un recordatorio</translation>
    </message>
    <message>
        <source>Reply to them</source>
        <translation>Enviarles una réplica</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Reclamar ante la autoridad</translation>
    </message>
    <message>
        <source>Wait for the authority</source>
        <translation>Esperar a la autoridad</translation>
    </message>
    <message>
        <source>Check the answer, then close the case</source>
        <translation>Comprobar la respuesta y después cerrar el caso</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por correo postal</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>Por correo certificado</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>With a form on their website</source>
        <translation>Con el formulario del sitio web</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>Por fax</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Quién soy</translation>
    </message>
    <message>
        <source>What I mean</source>
        <translation>A qué me refiero</translation>
    </message>
    <message>
        <source>There is proof</source>
        <translation>Hay una prueba</translation>
    </message>
    <message>
        <source>I assume it</source>
        <translation>Lo supongo</translation>
    </message>
    <message>
        <source>How was it sent?</source>
        <translation>¿Cómo se envió?</translation>
    </message>
    <message>
        <source>Number of the shipment</source>
        <translation>Número de envío</translation>
    </message>
    <message>
        <source>How do you know that day?</source>
        <translation>¿Cómo sabe qué día fue?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>¿Hasta qué día?</translation>
    </message>
    <message>
        <source>The reason that they gave</source>
        <translation>El motivo que han dado</translation>
    </message>
    <message>
        <source>What do they want to know?</source>
        <translation>¿Qué quieren saber?</translation>
    </message>
    <message>
        <source>Which authority?</source>
        <translation>¿Qué autoridad?</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Anotación anulada</translation>
    </message>
    <message>
        <source>General Data Protection Regulation (GDPR) of the European Union</source>
        <translation>Reglamento general de protección de datos (RGPD) de la Unión Europea</translation>
    </message>
    <message>
        <source>United Kingdom GDPR</source>
        <translation>RGPD del Reino Unido (UK GDPR)</translation>
    </message>
    <message>
        <source>Data protection law of Switzerland (FADP)</source>
        <translation>Ley de protección de datos de Suiza (LPD)</translation>
    </message>
    <message>
        <source>Privacy law of California (CCPA)</source>
        <translation>Ley de privacidad de California (CCPA)</translation>
    </message>
    <message>
        <source>Biometric privacy law of Illinois (BIPA)</source>
        <translation>Ley de privacidad biométrica de Illinois (BIPA)</translation>
    </message>
    <message>
        <source>Privacy law of Canada (PIPEDA)</source>
        <translation>Ley de privacidad de Canadá (PIPEDA)</translation>
    </message>
    <message>
        <source>Privacy Act of Australia</source>
        <translation>Ley de privacidad de Australia (Privacy Act)</translation>
    </message>
    <message>
        <source>Data protection law of Brazil (LGPD)</source>
        <translation>Ley de protección de datos de Brasil (LGPD)</translation>
    </message>
    <message>
        <source>They want a copy of my identity card or passport</source>
        <translation>Piden una copia de mi documento de identidad o pasaporte</translation>
    </message>
    <message>
        <source>They want a photo of my face</source>
        <translation>Piden una foto de mi rostro</translation>
    </message>
    <message>
        <source>They gave only the last 12 months</source>
        <translation>Solo me han dado los últimos 12 meses</translation>
    </message>
    <message>
        <source>They say that I may ask only twice a year</source>
        <translation>Dicen que solo puedo preguntar dos veces al año</translation>
    </message>
    <message>
        <source>They want money for the answer</source>
        <translation>Piden dinero por la respuesta</translation>
    </message>
    <message>
        <source>They call my request excessive or unfounded</source>
        <translation>Dicen que mi solicitud es excesiva o infundada</translation>
    </message>
    <message>
        <source>Something is missing in the answer</source>
        <translation>Falta algo en la respuesta</translation>
    </message>
    <message>
        <source>They say that European law does not bind them</source>
        <translation>Dicen que el Derecho europeo no se les aplica</translation>
    </message>
    <message>
        <source>They say that the photos were public anyway</source>
        <translation>Dicen que las fotos eran públicas de todos modos</translation>
    </message>
    <message>
        <source>They say that they cannot find me in their data</source>
        <translation>Dicen que no me encuentran en sus datos</translation>
    </message>
    <message>
        <source>They say that I must use another way, such as their form</source>
        <translation>Dicen que tengo que usar otra vía, como un formulario</translation>
    </message>
    <message>
        <source>They want me to write in another language</source>
        <translation>Piden que escriba en otro idioma</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>That day is not counted (Regulation 1182/71, Art. 3(1)).</source>
        <translation>Ese día no se cuenta (Reglamento 1182/71, art.&#xa0;3, apdo.&#xa0;1).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month (GDPR Art. 12(3)).</source>
        <translation>Debe comunicarlo, con los motivos, dentro del primer mes (artículo 12, apartado 3, del RGPD).</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(4)</source>
        <translation>Reglamento 1182/71, art.&#xa0;3, apdo.&#xa0;4</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(2)(c)</source>
        <translation>Reglamento 1182/71, art.&#xa0;3, apdo.&#xa0;2, letra c)</translation>
    </message>
    <message>
        <source>The period starts on that day, whether it is a working day or not (guidance of the ICO).</source>
        <translation>El plazo empieza ese día, sea laborable o no (orientaciones de la ICO).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month.</source>
        <translation>Debe comunicarlo, con los motivos, dentro del primer mes.</translation>
    </message>
    <message>
        <source>guidance of the ICO</source>
        <translation>orientaciones de la ICO</translation>
    </message>
    <message>
        <source>guidance of the ICO: the corresponding date, or the last day of the month</source>
        <translation>orientaciones de la ICO: el día correspondiente o el último día del mes</translation>
    </message>
    <message>
        <source>Whether the rule of 5 February 2026 on standing still also covers requests that were open on that day was not verified.</source>
        <translation>No se ha comprobado si la norma de 5 de febrero de 2026 sobre la suspensión del plazo se aplica también a las solicitudes que estaban abiertas ese día.</translation>
    </message>
    <message>
        <source>The 30 days are counted from receipt.</source>
        <translation>Los 30 días se cuentan desde la recepción.</translation>
    </message>
    <message>
        <source>The rules read for this law do not say whether a last day on a weekend or a public holiday moves to the next working day.</source>
        <translation>Las normas consultadas para esta ley no dicen si un último día que cae en fin de semana o en festivo se traslada al siguiente día hábil.</translation>
    </message>
    <message>
        <source>The controller must say so and name the date by which it will answer (DPO Art. 18(2)).</source>
        <translation>El responsable del tratamiento debe comunicarlo e indicar el día en que responderá a más tardar (ordenanza suiza de protección de datos, art. 18, apdo. 2).</translation>
    </message>
    <message>
        <source>An answer is free. Only for a disproportionate effort may a share of the cost be asked, CHF 300 at most; its amount is announced first. A request that is not confirmed within 10 days counts as withdrawn, at no cost; the 30 days then run from the end of those 10 days (DPO Art. 19).</source>
        <translation>La respuesta es gratuita. Solo si el esfuerzo es desproporcionado puede pedirse una parte de los gastos, como máximo 300 CHF; antes se comunica su importe. Una solicitud que no se confirma en 10 días se considera retirada, sin gastos; los 30 días corren entonces desde el final de esos 10 días (ordenanza suiza de protección de datos, art. 19).</translation>
    </message>
    <message>
        <source>The 30 days are for access (Article 25) and for the delivery of data (Article 28; DPO Art. 22). For claims under Articles 30 to 32, such as erasure, the Act sets no period.</source>
        <translation>Los 30 días valen para el acceso (artículo 25) y para la entrega de datos (artículo 28; ordenanza, art. 22). Para las pretensiones de los artículos 30 a 32, como la supresión, la ley no fija ningún plazo.</translation>
    </message>
    <message>
        <source>The 45 calendar days begin on that day, however long it takes to verify who asks (11 CCR 7021).</source>
        <translation>Los 45 días naturales empiezan ese día, por mucho que tarde la comprobación de quién pregunta (11 CCR 7021).</translation>
    </message>
    <message>
        <source>It must say so within the first 45 days (11 CCR 7021).</source>
        <translation>Debe comunicarlo dentro de los primeros 45 días (11 CCR 7021).</translation>
    </message>
    <message>
        <source>Brokers that are registered in California can all be reached with one request through DROP (Delete Act, Cal. Civ. Code 1798.99.80 ff.); that note rests on secondary sources, and how fast brokers must act was not verified.</source>
        <translation>A los comerciantes de datos registrados en California se puede llegar con una sola solicitud a través de DROP (Delete Act, Cal. Civ. Code 1798.99.80 y ss.); esta nota se basa en fuentes secundarias, y no se ha comprobado con qué rapidez deben actuar.</translation>
    </message>
    <message>
        <source>If the day of receipt is itself the first day, the period ends one day earlier. The later reading is used here.</source>
        <translation>Si el propio día de recepción es el primer día, el plazo termina un día antes. Aquí se usa la lectura más tardía.</translation>
    </message>
    <message>
        <source>It must say so within the first 30 days (PIPEDA s. 8(4)). For another format it may take as long as the conversion needs.</source>
        <translation>Debe comunicarlo dentro de los primeros 30 días (PIPEDA, s. 8(4)). Para otro formato puede tardar lo que exija la conversión.</translation>
    </message>
    <message>
        <source>The request must be in writing (PIPEDA s. 8(1)). No answer in time counts as a refusal (PIPEDA s. 8(5)).</source>
        <translation>La solicitud debe hacerse por escrito (PIPEDA, s. 8(1)). La falta de respuesta en plazo cuenta como denegación (PIPEDA, s. 8(5)).</translation>
    </message>
    <message>
        <source>For companies the law fixes no number of days: they answer within a reasonable period. About 30 days is what the regulator expects. Agencies have 30 days.</source>
        <translation>Para las empresas, la ley no fija un número de días: responden en un plazo razonable. La autoridad cuenta con una respuesta en unos 30 días. Los organismos públicos tienen 30 días.</translation>
    </message>
    <message>
        <source>The 15 days are counted from the date of the request (LGPD Art. 19, II).</source>
        <translation>Los 15 días se cuentan desde la fecha de la solicitud (LGPD, art.&#xa0;19, II).</translation>
    </message>
    <message>
        <source>A simplified confirmation is owed at once, the complete declaration within 15 days (LGPD Art. 19, I and II).</source>
        <translation>Se debe una confirmación simplificada de inmediato y la declaración completa en 15 días (LGPD, art.&#xa0;19, I y II).</translation>
    </message>
    <message>
        <source>The text counts from the request; the day given here is that of its receipt, so that nobody is called late too early.</source>
        <translation>El texto cuenta desde la solicitud; el día indicado aquí es el de su recepción, para no hablar de retraso demasiado pronto.</translation>
    </message>
    <message>
        <source>The Illinois Biometric Information Privacy Act gives no right to an answer and no time for one. It demands a published retention policy and a written release before collection, and limits how long data is kept.</source>
        <translation>La ley de privacidad biométrica de Illinois (BIPA) no da derecho a una respuesta ni fija un plazo para ella. Exige una política de conservación publicada y un consentimiento escrito antes de la recogida, y limita el tiempo durante el que se conservan los datos.</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3) knows no pause. The EDPB says that the time may stand still while the identity is clarified, if it was asked without undue delay (Guidelines 01/2022, paragraph 159).</source>
        <translation>El RGPD, art. 12, apdo. 3, no conoce ninguna suspensión. El Comité Europeo de Protección de Datos dice que el plazo puede quedar suspendido mientras se aclara la identidad, si se preguntó por ella sin dilación indebida (Directrices 01/2022, apartado 159).</translation>
    </message>
    <message>
        <source>No pause is provided for.</source>
        <translation>No se prevé ninguna suspensión.</translation>
    </message>
    <message>
        <source>By then the authority must have handled the complaint or told about its progress or outcome. Otherwise a court can be asked to deal with its silence.</source>
        <translation>Para entonces, la autoridad debe haber dado curso a la reclamación o informado sobre su curso o su resultado. De lo contrario, se puede pedir a un tribunal que se ocupe de su silencio.</translation>
    </message>
    <message>
        <source>For complaints lodged from 2 April 2027 about processing in several states, Regulation (EU) 2025/2518 gives the authorities 15 months for an investigation, 12 in simple cooperation. From which day these count was not verified, so no date is given for them.</source>
        <translation>Para las reclamaciones presentadas a partir del 2 de abril de 2027 sobre un tratamiento en varios Estados, el Reglamento (UE) 2025/2518 da a las autoridades 15 meses para una investigación, 12 en la cooperación simple. No se ha comprobado desde qué día se cuentan, por lo que no se indica ninguna fecha para ellos.</translation>
    </message>
    <message>
        <source>Such a complaint about the exercise of a right needs an earlier request to the controller. The list of what it must contain was not verified.</source>
        <translation>Una reclamación así sobre el ejercicio de un derecho necesita una solicitud anterior al responsable del tratamiento. No se ha comprobado la lista de lo que debe contener.</translation>
    </message>
    <message>
        <source>Before 5 February 2026 no text of the UK GDPR let the time stand still.</source>
        <translation>Antes del 5 de febrero de 2026, ningún texto del UK GDPR suspendía el plazo.</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12A</source>
        <translation>UK GDPR, art. 12A</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3)</source>
        <translation>artículo 12, apartado 3, del RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(3)</source>
        <translation>UK GDPR, art. 12, apdo. 3</translation>
    </message>
    <message>
        <source>FADP Art. 25(7)</source>
        <translation>LPD, art. 25, apdo. 7</translation>
    </message>
    <message>
        <source>Cal. Civ. Code 1798.130</source>
        <translation>Cal. Civ. Code 1798.130</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(3)</source>
        <translation>PIPEDA, s. 8(3)</translation>
    </message>
    <message>
        <source>Privacy Act 1988, APP 12.4, 13.5</source>
        <translation>Privacy Act 1988, APP 12.4 y 13.5</translation>
    </message>
    <message>
        <source>LGPD Art. 19, II</source>
        <translation>LGPD, art. 19, II</translation>
    </message>
    <message>
        <source>GDPR Art. 78(2)</source>
        <translation>artículo 78, apartado 2, del RGPD</translation>
    </message>
    <message>
        <source>The note read for this rule says nothing about a pause.</source>
        <translation>La nota consultada para esta norma no dice nada de una suspensión.</translation>
    </message>
    <message>
        <source>The 30 days are counted from that day.</source>
        <translation>Los 30 días se cuentan desde ese día.</translation>
    </message>
    <message>
        <source>By then the controller must have acknowledged the complaint. The outcome follows without undue delay; the Information Commissioner comes after the controller.</source>
        <translation>Para entonces, el responsable del tratamiento debe haber acusado recibo de la reclamación. El resultado sigue sin dilación indebida; el Information Commissioner viene después del responsable del tratamiento.</translation>
    </message>
    <message>
        <source>Data Protection Act 2018 s. 164A</source>
        <translation>Data Protection Act 2018, s. 164A</translation>
    </message>
    <message>
        <source>The rules read for this law say nothing about a pause.</source>
        <translation>Las normas consultadas para esta ley no dicen nada de una suspensión.</translation>
    </message>
    <message>
        <source>The time needed to verify a request does not stop the days (11 CCR 7021).</source>
        <translation>El tiempo necesario para verificar una solicitud no detiene los días (11 CCR 7021).</translation>
    </message>
    <message>
        <source>The business days after that day are counted.</source>
        <translation>Se cuentan los días hábiles posteriores a ese día.</translation>
    </message>
    <message>
        <source>By then the business must have confirmed that the request arrived, and say how it will be dealt with.</source>
        <translation>Para entonces, la empresa debe haber confirmado que la solicitud llegó y decir cómo se tramitará.</translation>
    </message>
    <message>
        <source>11 CCR 7021, which counts business days</source>
        <translation>11 CCR 7021, que cuenta días hábiles</translation>
    </message>
    <message>
        <source>11 CCR 7021</source>
        <translation>11 CCR 7021</translation>
    </message>
    <message>
        <source>What a business day is was not found in the text that was read. Saturdays, Sundays and federal holidays are left out here.</source>
        <translation>En el texto consultado no se encontró qué es un día hábil. Aquí no se cuentan los sábados, los domingos ni los festivos federales.</translation>
    </message>
    <message>
        <source>By then the business must have stopped selling and sharing the data.</source>
        <translation>Para entonces, la empresa debe haber dejado de vender y compartir los datos.</translation>
    </message>
    <message>
        <source>the CCPA Regulations, which count business days</source>
        <translation>las CCPA Regulations, que cuentan días hábiles</translation>
    </message>
    <message>
        <source>CCPA Regulations (do-not-sell requests)</source>
        <translation>CCPA Regulations (solicitudes de no venta)</translation>
    </message>
    <message>
        <source>The three years are counted from that day.</source>
        <translation>Los tres años se cuentan desde ese día.</translation>
    </message>
    <message>
        <source>By then, or when the purpose is fulfilled if that is earlier, the biometric data must have been destroyed.</source>
        <translation>Para entonces, o cuando se haya cumplido la finalidad si eso es antes, los datos biométricos deben haberse destruido.</translation>
    </message>
    <message>
        <source>the same date three years later</source>
        <translation>la misma fecha tres años después</translation>
    </message>
    <message>
        <source>740 ILCS 14/15(a)</source>
        <translation>740 ILCS 14/15(a)</translation>
    </message>
    <message>
        <source>This limit needs no request; it runs from the person&apos;s last interaction with the company.</source>
        <translation>Este plazo no necesita ninguna solicitud; corre desde el último contacto de la persona con la empresa.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date.</source>
        <translation>Es la fecha que se ha fijado el remitente.</translation>
    </message>
    <message>
        <source>The 14 days are counted from that day.</source>
        <translation>Los 14 días se cuentan desde ese día.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date, so it stays where it is.</source>
        <translation>Es la fecha que se ha fijado el remitente, así que se queda donde está.</translation>
    </message>
    <message>
        <source>the sender&apos;s own date</source>
        <translation>la fecha propia del remitente</translation>
    </message>
    <message>
        <source>This is a custom of senders, not a limit of any law. A letter must not call it one.</source>
        <translation>Esto es una costumbre de los remitentes, no un plazo de ninguna ley. Una carta no debe presentarlo como tal.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to have the use of personal information restricted. Ask for its correction (APP 13) with the kind “rectification”, or for its destruction (APP 11.2) with the kind “erasure”.</source>
        <translation>la Privacy Act no da derecho a que se limite el uso de la información personal. Pida su rectificación (APP 13) con la carta «Rectificar mis datos» o su destrucción (APP 11.2) con la carta «Suprimir mis datos».</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to take personal information from one service to another. With the kind “access” you can ask for it in the form that you want (APP 12.4).</source>
        <translation>la Privacy Act no da derecho a llevarse la información personal de un servicio a otro. Con la carta «Ver mis datos» puede pedirla en la forma que usted quiera (APP 12.4).</translation>
    </message>
    <message>
        <source>The Privacy Act does not bind private people and most small businesses, and it gives no right to have a photograph taken down. Towards a larger organisation the kind “erasure” fits (APP 11.2); intimate images and the bullying of a child can be reported to the eSafety Commissioner.</source>
        <translation>la Privacy Act no vincula a los particulares ni a la mayoría de las pequeñas empresas, y no da derecho a que se retire una fotografía. Frente a una organización más grande sirve la carta «Suprimir mis datos» (APP 11.2); las imágenes íntimas y el acoso a un menor se pueden comunicar al eSafety Commissioner.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>The Act knows no restriction of processing; write an objection, which challenges compliance with the Act, or a withdrawal of consent.</source>
        <translation>la ley no conoce la limitación del tratamiento; presente una oposición, que impugna el cumplimiento de la ley, o una retirada del consentimiento.</translation>
    </message>
    <message>
        <source>No right to move data to another service was found in force in the Act; an access request gives you the information in a form that is generally understandable.</source>
        <translation>en la ley no se ha encontrado ningún derecho en vigor a llevar los datos a otro servicio; con una solicitud de acceso recibe usted la información en una forma comprensible para cualquiera.</translation>
    </message>
    <message>
        <source>The Act does not bind private persons and reaches a site only in the course of its commercial activities; to a site that is run for profit, write an erasure request.</source>
        <translation>la ley no vincula a los particulares y alcanza a un sitio web solo en el marco de sus actividades comerciales; a un sitio con ánimo de lucro, envíele una solicitud de supresión.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>the European Economic Area</source>
        <translation>Espacio Económico Europeo</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>California</source>
        <translation>California</translation>
    </message>
    <message>
        <source>The Act lets a business use most personal information without consent, so that there is nothing general to withdraw; write an objection, which directs the business not to sell or share your information, or a restriction, which limits the use of sensitive information.</source>
        <translation>la ley permite a una empresa usar la mayor parte de la información personal sin consentimiento, de modo que no hay nada general que retirar; presente una oposición, que ordena a la empresa no vender ni compartir su información, o una solicitud de limitación, que limita el uso de la información sensible.</translation>
    </message>
    <message>
        <source>The Act binds certain businesses and not private persons, and its right to delete covers only what a business collected from you; if the site belongs to a business, send it an erasure request.</source>
        <translation>la ley vincula a determinadas empresas y no a los particulares, y su derecho de supresión abarca solo lo que una empresa recogió de usted; si el sitio web pertenece a una empresa, envíele una solicitud de supresión.</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>The Act knows no limited use of data that are kept; write an objection, which asks the company not to obtain, sell or disclose biometric data of yours, or an erasure request, which asks for their destruction.</source>
        <translation>la ley no conoce un uso limitado de los datos que se conservan; presente una oposición, que pide a la empresa que no obtenga, venda ni comunique datos biométricos suyos, o una solicitud de supresión, que pide su destrucción.</translation>
    </message>
    <message>
        <source>The Act has no rule on correcting data; it is about releases, retention and destruction, for which an access or erasure request fits.</source>
        <translation>la ley no tiene ninguna norma sobre la rectificación de datos; trata de los consentimientos escritos, la conservación y la destrucción, para lo que sirve una solicitud de acceso o de supresión.</translation>
    </message>
    <message>
        <source>The Act gives no right to receive data; an access request asks for the written policy and for what was released.</source>
        <translation>la ley no da derecho a recibir datos; una solicitud de acceso pide la política escrita y lo que se autorizó por escrito.</translation>
    </message>
    <message>
        <source>The Act has no rule on taking back a written release; an objection says that you give none, and an erasure request asks for destruction.</source>
        <translation>la ley no tiene ninguna norma sobre cómo retirar un consentimiento escrito; una oposición dice que usted no da ninguno, y una solicitud de supresión pide la destrucción.</translation>
    </message>
    <message>
        <source>The Act names no authority that hears complaints; a reply or a reminder can be written to the company.</source>
        <translation>la ley no indica ninguna autoridad que atienda reclamaciones; a la empresa se le puede escribir una réplica o un recordatorio.</translation>
    </message>
    <message>
        <source>The Act does not cover photographs as such, so that a site cannot be asked under it to take one down; an erasure request concerns what was computed from your face.</source>
        <translation>la ley no abarca las fotografías como tales, así que con ella no se puede pedir a un sitio web que retire una; una solicitud de supresión se refiere a lo que se calculó a partir de su rostro.</translation>
    </message>
    <message>
        <source>If it arrived by {day}, an answer is owed by {due}</source>
        <translation>Si el {day} ya había llegado, deben responder a más tardar el {due}</translation>
    </message>
    <message>
        <source>An answer was owed by {due}</source>
        <translation>Debían responder a más tardar el {due}</translation>
    </message>
    <message>
        <source>An answer is owed by {due}</source>
        <translation>Deben responder a más tardar el {due}</translation>
    </message>
    <message>
        <source>The entry “{event}” is not complete.</source>
        <translation>La anotación «{event}» no está completa.</translation>
    </message>
    <message>
        <source>The letter is a draft. It can be sent, drafted again, or the case closed.</source>
        <translation>La carta es un borrador. Se puede enviar o redactar de nuevo, o se puede cerrar el caso.</translation>
    </message>
    <message>
        <source>The letter was sent. Next is that it was received, acknowledged or answered, or sent again another way. Silence, a reminder or a complaint needs a day of receipt first; an assumed one is enough.</source>
        <translation>La carta está enviada. Lo siguiente es que llegue, que acusen recibo o que respondan, o que usted la envíe otra vez por otra vía. La falta de respuesta, un recordatorio o una reclamación necesitan antes un día de recepción; basta con uno supuesto.</translation>
    </message>
    <message>
        <source>The letter arrived. Next is an acknowledgement, an extension, a question, an answer, or silence.</source>
        <translation>La carta ha llegado. Lo siguiente es un acuse de recibo, una prórroga, una pregunta, una respuesta o la falta de respuesta.</translation>
    </message>
    <message>
        <source>The recipient acknowledged the letter. Next is an extension, a question, an answer, or silence.</source>
        <translation>El destinatario ha acusado recibo de la carta. Lo siguiente es una prórroga, una pregunta, una respuesta o la falta de respuesta.</translation>
    </message>
    <message>
        <source>The recipient took more time. Next is a question, an answer, or silence.</source>
        <translation>El destinatario se ha tomado más tiempo. Lo siguiente es una pregunta, una respuesta o la falta de respuesta.</translation>
    </message>
    <message>
        <source>No answer came in time. Next is a reminder, a complaint, or a late answer.</source>
        <translation>No llegó ninguna respuesta en plazo. Lo siguiente es un recordatorio, una reclamación o una respuesta tardía.</translation>
    </message>
    <message>
        <source>The recipient was reminded. Next is a late answer, another reminder, or a complaint.</source>
        <translation>Se ha enviado un recordatorio al destinatario. Lo siguiente es una respuesta tardía, otro recordatorio o una reclamación.</translation>
    </message>
    <message>
        <source>The request was answered. Next is that the case is closed, or a reply or a complaint if something is wrong.</source>
        <translation>La solicitud ha tenido respuesta. Lo siguiente es cerrar el caso, o una réplica o una reclamación si algo no es correcto.</translation>
    </message>
    <message>
        <source>The answer is incomplete. Next is a reply or a reminder, a complaint, a further answer, or the end.</source>
        <translation>La respuesta es incompleta. Lo siguiente es una réplica o un recordatorio, una reclamación, otra respuesta o el final.</translation>
    </message>
    <message>
        <source>The request was refused. Next is a reply, a complaint, a further answer, or the end.</source>
        <translation>La solicitud ha sido denegada. Lo siguiente es una réplica, una reclamación, otra respuesta o el final.</translation>
    </message>
    <message>
        <source>A complaint was made. Next is what the authority or the recipient answers, or the end.</source>
        <translation>Se ha presentado una reclamación. Lo siguiente es lo que responda la autoridad o el destinatario, o el final.</translation>
    </message>
    <message>
        <source>The case is closed. To open it again, take the closing entry back.</source>
        <translation>El caso está cerrado. Para volver a abrirlo, anule la anotación de cierre.</translation>
    </message>
    <message>
        <source>Entry {number} is the draft itself, so it cannot be taken back.</source>
        <translation>La anotación {number} es el propio borrador, por lo que no se puede anular.</translation>
    </message>
    <message>
        <source>Entry {number} is no entry that counts, so it cannot be taken back.</source>
        <translation>La anotación {number} no cuenta, por lo que no se puede anular.</translation>
    </message>
    <message>
        <source>Entry {number} is of {day}, so it cannot be taken back on an earlier day. Correct the date.</source>
        <translation>La anotación {number} es del {day}, por lo que no se puede anular en un día anterior. Corrija la fecha.</translation>
    </message>
    <message>
        <source>Entry {number} cannot be taken back while entry {other} ({event}, {day}) stands on it. Take that one back first.</source>
        <translation>La anotación {number} no se puede anular mientras la anotación {other} ({event}, {day}) se apoye en ella. Anule primero esa.</translation>
    </message>
    <message>
        <source>The entry “{event}” does not fit: the case is “{state}”. {why}</source>
        <translation>La anotación «{event}» no encaja: el estado del caso es «{state}». {why}</translation>
    </message>
    <message>
        <source>“{event}”</source>
        <translation>«{event}»</translation>
    </message>
    <message>
        <source>{names} or “{event}”</source>
        <translation>{names} o «{event}»</translation>
    </message>
    <message>
        <source>The entry “{event}” needs an entry {names} before it. Log that first.</source>
        <translation>La anotación «{event}» necesita antes una anotación {names}. Anote primero eso.</translation>
    </message>
    <message>
        <source>“{event}” on {day} is before {names} on {first}. Correct the date, or take the earlier entry back.</source>
        <translation>«{event}», del {day}, es anterior a {names}, del {first}. Corrija la fecha o anule la anotación anterior.</translation>
    </message>
    <message>
        <source>The last thing in the log happened on {day}. The case cannot have ended before.</source>
        <translation>Lo último que consta en el registro ocurrió el {day}. El caso no puede haber terminado antes.</translation>
    </message>
    <message>
        <source>The recipient reacted on {day}, so the letter had arrived by then.</source>
        <translation>El destinatario reaccionó el {day}, así que para entonces la carta ya había llegado.</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven. Nobody can have reacted before. Correct the date, or take the receipt back.</source>
        <translation>La carta llegó el {day}, y está demostrado. Nadie puede haber reaccionado antes. Corrija la fecha o anule la anotación de la recepción.</translation>
    </message>
    <message>
        <source>The log says that no answer had come by {day}. If one had, take that entry back first.</source>
        <translation>En el registro consta que hasta el {day} no había llegado ninguna respuesta. Si había llegado una, anule primero esa anotación.</translation>
    </message>
    <message>
        <source>An extension of {day} cannot end on {end}. Correct one of the dates.</source>
        <translation>Una prórroga del {day} no puede terminar el {end}. Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>{day} is a weekend day: the next working day counts ({rule}).</source>
        <translation>El {day} cae en fin de semana: cuenta el siguiente día hábil ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in {country} ({name}): the next working day counts ({rule}).</source>
        <translation>El {day} es festivo en {country} ({name}): cuenta el siguiente día hábil ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in most states of the area ({number} of {all}): the next working day counts ({rule}).</source>
        <translation>El {day} es festivo en la mayoría de los Estados de la zona ({number} de {all}): cuenta el siguiente día hábil ({rule}).</translation>
    </message>
    <message>
        <source>A regional public holiday could move the end further.</source>
        <translation>Un festivo regional podría retrasar más el final.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>No conviene hablar de retraso antes de que termine el {day}.</translation>
    </message>
    <message>
        <source>the public holidays of {country}</source>
        <translation>los festivos de {country}</translation>
    </message>
    <message>
        <source>the days that most states of the European Economic Area keep</source>
        <translation>los días que guarda la mayoría de los Estados del Espacio Económico Europeo</translation>
    </message>
    <message>
        <source>The controller&apos;s country is not known, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>No se conoce el país del responsable del tratamiento, por lo que no está claro qué festivos cuentan. Aquí se usan los fines de semana y {used}.</translation>
    </message>
    <message>
        <source>{country} is outside the area of this law, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>{country} está fuera de la zona de esta ley, por lo que no está claro qué festivos cuentan. Aquí se usan los fines de semana y {used}.</translation>
    </message>
    <message>
        <source>The request was received on {day}. {rule}</source>
        <translation>La solicitud se recibió el {day}. {rule}</translation>
    </message>
    <message>
        <source>The answer is due by the end of {day}.</source>
        <translation>Deben responder antes de que termine el {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by the end of {day}; no law fixes this day.</source>
        <translation>Se puede esperar una respuesta antes de que termine el {day}; ninguna ley fija ese día.</translation>
    </message>
    <message>
        <source>The controller extended the period by {length}, which also count from receipt. {notice}</source>
        <translation>El responsable del tratamiento ha prorrogado el plazo ({length} más, también a contar desde la recepción). {notice}</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} desde la recepción ({law}): termina el {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) end on {day}.</source>
        <translation>{length} desde la recepción ({law}): termina el {day}.</translation>
    </message>
    <message>
        <source>that is the day with the number {number}</source>
        <translation>es el día con el número {number}</translation>
    </message>
    <message>
        <source>that month has no day {number}, so its last day counts</source>
        <translation>ese mes no tiene día {number}, así que cuenta el último</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mes</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>dos meses</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tres meses</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} días</translation>
    </message>
    <message>
        <source>The controller named {day} for its answer. {notice}</source>
        <translation>El responsable del tratamiento ha indicado el {day} para su respuesta. {notice}</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Todos los Santos</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascensión del Señor</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Asunción de la Virgen</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Nochebuena</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Corpus Christi</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lunes de Pascua</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epifanía del Señor</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Viernes Santo</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Inmaculada Concepción</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Día de la Independencia</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Día del Trabajo</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Fiesta nacional</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Lunes de Pentecostés</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>San Esteban</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Segundo día de Navidad</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven.</source>
        <translation>La carta llegó el {day}, y está demostrado.</translation>
    </message>
    <message>
        <source>The letter is assumed to have arrived on {day}; there is no proof.</source>
        <translation>Se supone que la carta llegó el {day}; no hay prueba.</translation>
    </message>
    <message>
        <source>When the letter arrived is not logged. It is expected to have arrived by {day}.</source>
        <translation>No está anotado cuándo llegó la carta. Es de esperar que llegara a más tardar el {day}.</translation>
    </message>
    <message>
        <source>The extension of {day} came after the first period had ended, so it is not counted.</source>
        <translation>La prórroga del {day} llegó cuando el primer plazo ya había terminado, por lo que no se cuenta.</translation>
    </message>
    <message>
        <source>They wrote that they need more time. This law sets no longer period itself, and no day that they named is logged. The first period counts.</source>
        <translation>El destinatario escribió que necesita más tiempo. Esta ley no fija por sí misma un plazo más largo, y no está anotado ningún día que haya indicado. Cuenta el primer plazo.</translation>
    </message>
    <message>
        <source>They wrote that they need time until {day}. Under this law that does not make the period longer. The first period counts.</source>
        <translation>El destinatario escribió que necesita tiempo hasta el {day}. Según esta ley, eso no alarga el plazo. Cuenta el primer plazo.</translation>
    </message>
    <message>
        <source>The recipient asked back, which was settled on {day}. Whether that stopped the time is open, so nobody is called late before the time is over that begins on that day.</source>
        <translation>El destinatario hizo una pregunta, que quedó resuelta el {day}. No está claro si eso detuvo el plazo; por eso no se habla de retraso hasta que acabe el plazo que empieza ese día.</translation>
    </message>
    <message>
        <source>That the letter arrived can be assumed from {day} on. If you know when it arrived, give that day, and say whether it is proven.</source>
        <translation>A partir del {day} se puede suponer que la carta ha llegado. Si sabe cuándo llegó, indique ese día y si hay una prueba.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}, and that was not settled. Log “{given}” or “{replied}” before “{silent}”, or take “{silent}” back first.</source>
        <translation>El destinatario hizo una pregunta el {day} y no quedó resuelta. Anote «{given}» o «{replied}» antes de «{silent}», o anule primero «{silent}».</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}. Log “{silent}” after that day; if it is in the log already, take it back first.</source>
        <translation>No conviene hablar de retraso antes de que termine el {day}. Anote «{silent}» después de ese día; si ya está en el registro, anúlelo primero.</translation>
    </message>
    <message>
        <source>Nobody should be called late: no time is known that ran out. If “{silent}” is in the log, take it back.</source>
        <translation>No conviene hablar de retraso: no se conoce ningún plazo que haya vencido. Si «{silent}» está en el registro, anúlelo.</translation>
    </message>
    <message>
        <source>An entry takes at most {most} files. Put them into one archive, or make a second entry.</source>
        <translation>Una anotación admite como máximo {most} archivos. Reúnalos en un archivo comprimido o haga una segunda anotación.</translation>
    </message>
    <message>
        <source>The log does not say that the letter was sent. Log that first.</source>
        <translation>En el registro no consta que la carta se haya enviado. Anote primero eso.</translation>
    </message>
    <message>
        <source>Which authority hears the complaint depends on where you live. Choose the region.</source>
        <translation>Qué autoridad se ocupa de la reclamación depende de dónde vive usted. Elija la región.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>El destinatario hizo una pregunta el {day}. Hasta que se resuelva, puede considerar detenido el plazo. Facilite lo necesario o explique en una réplica por qué no hace falta.</translation>
    </message>
    <message>
        <source>The recipient asked back about identity on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>El destinatario preguntó por su identidad el {day}. Hasta que se resuelva, puede considerar detenido el plazo. Facilite lo necesario o explique en una réplica por qué no hace falta.</translation>
    </message>
    <message>
        <source>The recipient asked back about clarification on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>El destinatario pidió una aclaración el {day}. Hasta que se resuelva, puede considerar detenido el plazo. Facilite lo necesario o explique en una réplica por qué no hace falta.</translation>
    </message>
    <message>
        <source>The letter is written. As far as the log says it was not sent.</source>
        <translation>La carta está escrita. Según el registro, no se ha enviado.</translation>
    </message>
    <message>
        <source>The recipient answered. If everything is there, close the case; if not, log what is missing.</source>
        <translation>El destinatario ha respondido. Si está todo, cierre el caso; si no, anote lo que falta.</translation>
    </message>
    <message>
        <source>The time of the recipient begins when the letter arrives. Log the day that a proof shows, or, from {day} on, that you assume it arrived.</source>
        <translation>El plazo del destinatario empieza cuando llega la carta. Anote el día que conste en una prueba o, a partir del {day}, que supone que ha llegado.</translation>
    </message>
    <message>
        <source>An answer is owed by {due}. Nobody should be called late before the end of {late}.</source>
        <translation>Deben responder a más tardar el {due}. No conviene hablar de retraso antes de que termine el {late}.</translation>
    </message>
    <message>
        <source>An answer was owed by {due}, at the latest reading by {late}. If none came, log it.</source>
        <translation>Debían responder a más tardar el {due} o, según la lectura más tardía, el {late}. Si no ha llegado ninguna respuesta, anótelo.</translation>
    </message>
    <message>
        <source>No answer came in time. A reminder is often enough, and it helps a later complaint.</source>
        <translation>No llegó ninguna respuesta en plazo. A menudo basta un recordatorio, y ayuda en una reclamación posterior.</translation>
    </message>
    <message>
        <source>A complaint is possible now. Many authorities expect that you reminded the recipient first.</source>
        <translation>Ahora es posible presentar una reclamación. Muchas autoridades esperan que antes se haya enviado un recordatorio al destinatario.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A reply can say why that is not enough.</source>
        <translation>El destinatario ha respondido solo en parte. En una réplica puede decir por qué no es suficiente.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A complaint is possible without a reply, too.</source>
        <translation>El destinatario ha respondido solo en parte. También es posible reclamar sin una réplica.</translation>
    </message>
    <message>
        <source>The recipient refused. A reply can say why that is not enough.</source>
        <translation>El destinatario ha denegado la solicitud. En una réplica puede decir por qué eso no es suficiente.</translation>
    </message>
    <message>
        <source>The recipient refused. A complaint is possible without a reply, too.</source>
        <translation>El destinatario ha denegado la solicitud. También es posible reclamar sin una réplica.</translation>
    </message>
    <message>
        <source>The recipient was reminded. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Se ha enviado un recordatorio al destinatario. Si para entonces no ha cambiado nada, el paso siguiente es una reclamación. Cuánto esperar es una costumbre y no un plazo legal.</translation>
    </message>
    <message>
        <source>The recipient was replied to. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Se ha enviado una réplica al destinatario. Si para entonces no ha cambiado nada, el paso siguiente es una reclamación. Cuánto esperar es una costumbre y no un plazo legal.</translation>
    </message>
    <message>
        <source>The authority answered. Log what it decided in the note, and close the case when nothing is left to do.</source>
        <translation>La autoridad ha respondido. Anote en la nota qué ha decidido y cierre el caso cuando no quede nada por hacer.</translation>
    </message>
    <message>
        <source>{authority} has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>La reclamación está en manos de: {authority}. Cuándo debe informarle a usted depende de la legislación de ese lugar.</translation>
    </message>
    <message>
        <source>The authority has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>La reclamación está en manos de la autoridad. Cuándo debe informarle a usted depende de la legislación de ese lugar.</translation>
    </message>
    <message>
        <source>The authority has the complaint. By {due} it owes you its decision or news of how far it is. Do not call it late before the end of {late}.</source>
        <translation>La reclamación está en manos de la autoridad. A más tardar el {due} debe comunicarle a usted una decisión o cómo va el asunto. No hable de retraso antes de que termine el {late}.</translation>
    </message>
    <message>
        <source>The authority owed you its decision or news by {due}, at the latest reading by {late}. If none came, ask it. A court can be asked to deal with its silence; take advice before that.</source>
        <translation>La autoridad debía comunicarle a usted una decisión o cómo va el asunto a más tardar el {due} o, según la lectura más tardía, el {late}. Si no ha llegado nada, pregunte. Se puede pedir a un tribunal que se ocupe de su silencio; busque antes asesoramiento.</translation>
    </message>
    <message>
        <source>The case was changed meanwhile. Look at it again, and repeat the entry.</source>
        <translation>Entretanto, el caso ha cambiado. Vuelva a mirarlo y repita la anotación.</translation>
    </message>
    <message>
        <source>there are {most} reference photos already</source>
        <translation>ya hay {most} fotos de referencia</translation>
    </message>
    <message>
        <source>its stored picture could not be opened ({problem})</source>
        <translation>no se ha podido abrir su imagen guardada ({problem})</translation>
    </message>
    <message>
        <source>this pack finds no face in its stored picture</source>
        <translation>este paquete no encuentra ningún rostro en su imagen guardada</translation>
    </message>
    <message>
        <source>reminder {number}</source>
        <translation>recordatorio {number}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>Log when it arrived</source>
        <translation>Anotar cuándo llegó la carta</translation>
    </message>
    <message>
        <source>Answer the question of the recipient</source>
        <translation>Responder a la pregunta del destinatario</translation>
    </message>
    <message>
        <source>Remind the recipient</source>
        <translation>Enviar un recordatorio al destinatario</translation>
    </message>
    <message>
        <source>Reply to the recipient</source>
        <translation>Enviar una réplica al destinatario</translation>
    </message>
    <message>
        <source>Check the answer and close the case</source>
        <translation>Comprobar la respuesta y cerrar el caso</translation>
    </message>
    <message>
        <source>{what}: {recipient} ({kind})</source>
        <translation>{what}: {recipient} ({kind})</translation>
    </message>
    <message>
        <source>Case {number}, {person}, {law}, {state}.</source>
        <translation>Caso {number}, {person}, {law}, {state}.</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>Fin del plazo de respuesta</translation>
    </message>
    <message>
        <source>Answer owed if the letter arrived as expected</source>
        <translation>Fin del plazo de respuesta si la carta llegó cuando se esperaba</translation>
    </message>
    <message>
        <source>If so, an answer is owed by {day}.</source>
        <translation>En ese caso, deben responder a más tardar el {day}.</translation>
    </message>
    <message>
        <source>If no answer came, log it</source>
        <translation>Si no llegó respuesta, anotarlo</translation>
    </message>
    <message>
        <source>data protection law of {country}</source>
        <translation>ley de protección de datos del país de residencia ({country})</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>The recipient&apos;s question changes nothing. {rule}</source>
        <translation>La pregunta del destinatario no cambia nada. {rule}</translation>
    </message>
    <message>
        <source>The recipient asked something before it answered. {rule} The date below leaves that out.</source>
        <translation>El destinatario preguntó algo antes de responder. {rule} La fecha de abajo no lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>A question that came when the time was over changes nothing.</source>
        <translation>Una pregunta que llegó cuando el plazo ya había terminado no cambia nada.</translation>
    </message>
    <message>
        <source>The time starts on {day}, when what the controller had asked for arrived ({rule}).</source>
        <translation>El plazo empieza el {day}, cuando llegó lo que había pedido el responsable del tratamiento ({rule}).</translation>
    </message>
    <message>
        <source>The time stood still for {length} while a question was open ({rule}).</source>
        <translation>El plazo estuvo suspendido durante {length} mientras había una pregunta pendiente ({rule}).</translation>
    </message>
    <message>
        <source>With the {length} of standing still added, that is {day}.</source>
        <translation>Añadiendo {length} de suspensión, resulta el {day}.</translation>
    </message>
    <message>
        <source>{length} from the start ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} desde el inicio ({law}): termina el {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>Whether the day on which the controller had its answer belongs to the pause was not verified.</source>
        <translation>No se ha comprobado si el día en que el responsable del tratamiento tuvo su respuesta forma parte de la suspensión.</translation>
    </message>
    <message>
        <source>Give the date that the recipient named.</source>
        <translation>Indique la fecha que comunicó el destinatario.</translation>
    </message>
    <message>
        <source>The law provides for no extension.</source>
        <translation>La ley no prevé ninguna prórroga.</translation>
    </message>
    <message>
        <source>The recipient cannot choose the length itself.</source>
        <translation>El destinatario no puede elegir por sí mismo la duración.</translation>
    </message>
    <message>
        <source>The controller received the complaint on {day}. {rule}</source>
        <translation>El responsable del tratamiento recibió la reclamación el {day}. {rule}</translation>
    </message>
    <message>
        <source>The complaint was lodged with the authority on {day}. {rule}</source>
        <translation>La reclamación se presentó ante la autoridad el {day}. {rule}</translation>
    </message>
    <message>
        <source>The last interaction with the company was on {day}. {rule}</source>
        <translation>El último contacto con la empresa fue el {day}. {rule}</translation>
    </message>
    <message>
        <source>The letter before was sent on {day}. {rule}</source>
        <translation>La carta anterior se envió el {day}. {rule}</translation>
    </message>
    <message>
        <source>{length} from lodging ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} desde la presentación ({law}): termina el {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from the last interaction ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} desde el último contacto ({law}): termina el {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from sending ({law}) end on {day}.</source>
        <translation>{length} desde el envío ({law}): termina el {day}.</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Tres años</translation>
    </message>
    <message>
        <source>10 business days</source>
        <translation>10 días hábiles</translation>
    </message>
    <message>
        <source>15 business days</source>
        <translation>15 días hábiles</translation>
    </message>
    <message>
        <source>The confirmation is due by the end of {day}.</source>
        <translation>Deben confirmar la recepción antes de que termine el {day}.</translation>
    </message>
    <message>
        <source>Selling and sharing must have stopped by the end of {day}.</source>
        <translation>Deben haber dejado de vender y compartir los datos antes de que termine el {day}.</translation>
    </message>
    <message>
        <source>The acknowledgement is due by the end of {day}.</source>
        <translation>Deben acusar recibo antes de que termine el {day}.</translation>
    </message>
    <message>
        <source>News of the complaint is due by the end of {day}.</source>
        <translation>Deben informar sobre la reclamación antes de que termine el {day}.</translation>
    </message>
    <message>
        <source>The data must have been destroyed by the end of {day}.</source>
        <translation>Los datos deben haberse destruido antes de que termine el {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Se puede enviar un recordatorio después del {day}.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Hearing before an order in the Marx complaint: delete the biometric hash and confirm by 2021-02-12; photos not covered; only this complainant</source>
        <translation>Audiencia previa a una orden en la reclamación Marx: suprimir el hash biométrico y confirmarlo a más tardar el 2021-02-12; las fotos no están incluidas; solo este reclamante</translation>
    </message>
    <message>
        <source>formal order and end of case not found</source>
        <translation>orden formal y fin del caso no encontrados</translation>
    </message>
    <message>
        <source>read</source>
        <translation>texto leído</translation>
    </message>
    <message>
        <source>HmbBfDI (Hamburg)</source>
        <translation>HmbBfDI (Hamburgo)</translation>
    </message>
    <message>
        <source>Joint report: collection without consent and for an inappropriate purpose</source>
        <translation>Informe conjunto: recogida sin consentimiento y con un fin inadecuado</translation>
    </message>
    <message>
        <source>followed by provincial orders</source>
        <translation>seguido de órdenes provinciales</translation>
    </message>
    <message>
        <source>finding read; number and clauses general knowledge</source>
        <translation>constatación leída; número y disposiciones, de conocimiento general</translation>
    </message>
    <message>
        <source>OPC with BC, AB, QC commissioners</source>
        <translation>OPC con los comisionados de BC, AB y QC</translation>
    </message>
    <message>
        <source>Unlawful use; training, DPIA, inform persons, have data erased by 2021-09-15</source>
        <translation>Uso ilícito; formación, EIPD, informar a las personas, hacer que se supriman los datos a más tardar el 2021-09-15</translation>
    </message>
    <message>
        <source>fine on the user, not on Clearview</source>
        <translation>multa al usuario, no a Clearview</translation>
    </message>
    <message>
        <source>IMY (Sweden)</source>
        <translation>IMY (Suecia)</translation>
    </message>
    <message>
        <source>Swedish Police (user of Clearview AI)</source>
        <translation>Policía sueca (usuaria de Clearview AI)</translation>
    </message>
    <message>
        <source>Inquiry opened; questions unanswered until 2022-11-01</source>
        <translation>Investigación abierta; preguntas sin respuesta hasta el 2022-11-01</translation>
    </message>
    <message>
        <source>see the entry of December 2022</source>
        <translation>véase la entrada de diciembre de 2022</translation>
    </message>
    <message>
        <source>LfDI Baden-Württemberg</source>
        <translation>LfDI de Baden-Wurtemberg</translation>
    </message>
    <message>
        <source>Stop collecting, delete existing images of people in Australia</source>
        <translation>Dejar de recoger, suprimir las imágenes existentes de personas en Australia</translation>
    </message>
    <message>
        <source>stands: AAT [2023] AATA 1069 (2023-05-08) confirmed APP 3.3 and 1.2; Clearview withdrew 2023-08; OAIC 2024-08-21: no further action</source>
        <translation>se mantiene: AAT [2023] AATA 1069 (2023-05-08) confirmó los APP 3.3 y 1.2; Clearview desistió en 2023-08; OAIC 2024-08-21: ninguna otra medida</translation>
    </message>
    <message>
        <source>Formal notice (public 2021-12-16): stop without legal basis, ease rights, erase within 2 months</source>
        <translation>Requerimiento formal (público el 2021-12-16): cesar el tratamiento sin base jurídica, facilitar el ejercicio de los derechos, suprimir en un plazo de 2 meses</translation>
    </message>
    <message>
        <source>not answered; led to fine</source>
        <translation>sin respuesta; condujo a la multa</translation>
    </message>
    <message>
        <source>Orders to stop and delete</source>
        <translation>Órdenes de cesar y suprimir</translation>
    </message>
    <message>
        <source>BC upheld 2024 BCSC 2311 (2024-12); AB upheld 2025 ABKB 287 (2025-05-08), though parts of PIPA held unconstitutional</source>
        <translation>BC confirmada por 2024 BCSC 2311 (2024-12); AB confirmada por 2025 ABKB 287 (2025-05-08), aunque partes de la PIPA se declararon inconstitucionales</translation>
    </message>
    <message>
        <source>court rulings and P2021-12 read; day and BC number general knowledge</source>
        <translation>resoluciones judiciales y P2021-12 leídas; día y número de BC, de conocimiento general</translation>
    </message>
    <message>
        <source>BC, AB, QC commissioners</source>
        <translation>Comisionados de BC, AB y QC</translation>
    </message>
    <message>
        <source>Fine (announced 2022-03-09), ban, erasure, appoint EU representative</source>
        <translation>Multa (anunciada el 2022-03-09), prohibición, supresión, designación de un representante en la UE</translation>
    </message>
    <message>
        <source>unpaid per noyb 2025-10</source>
        <translation>sin pagar según noyb 2025-10</translation>
    </message>
    <message>
        <source>date, number, principles read; full article list general knowledge</source>
        <translation>fecha, número y principios leídos; lista completa de artículos, de conocimiento general</translation>
    </message>
    <message>
        <source>Fine, stop and delete UK data</source>
        <translation>Multa, cesar el tratamiento de datos del Reino Unido y suprimirlos</translation>
    </message>
    <message>
        <source>FTT set aside 2023-10-17 (no jurisdiction); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, allowed 3 of 4 grounds and remitted to FTT; later steps not found</source>
        <translation>El FTT anuló el 2023-10-17 (falta de competencia); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, estimó 3 de 4 motivos y devolvió el asunto al FTT; pasos posteriores no encontrados</translation>
    </message>
    <message>
        <source>rulings read; article list general knowledge</source>
        <translation>resoluciones judiciales leídas; lista de artículos, de conocimiento general</translation>
    </message>
    <message>
        <source>Complaint by Homo Digitalis for one person whose access request failed: answer it, stop, erase</source>
        <translation>Reclamación de Homo Digitalis por una persona cuya solicitud de acceso no tuvo éxito: responder a ella, cesar, suprimir</translation>
    </message>
    <message>
        <source>HDPA (Greece)</source>
        <translation>HDPA (Grecia)</translation>
    </message>
    <message>
        <source>Fine (announced 2022-10-20), injunction: no collection without basis, answer access requests then erase, 2 months, EUR 100,000 per day</source>
        <translation>Multa (anunciada el 2022-10-20), requerimiento: ninguna recogida sin base, responder a las solicitudes de acceso y después suprimir, 2 meses, 100&#xa0;000 EUR por día</translation>
    </message>
    <message>
        <source>unpaid (CNIL to TechCrunch, 2023-05)</source>
        <translation>sin pagar (CNIL a TechCrunch, 2023-05)</translation>
    </message>
    <message>
        <source>content read; number SAN-2022-019 general knowledge</source>
        <translation>contenido leído; número SAN-2022-019, de conocimiento general</translation>
    </message>
    <message>
        <source>Fine proceedings opened</source>
        <translation>Procedimiento sancionador abierto</translation>
    </message>
    <message>
        <source>no fine found</source>
        <translation>ninguna multa encontrada</translation>
    </message>
    <message>
        <source>content read; day not verified (a Wednesday in December 2022)</source>
        <translation>contenido leído; día no verificado (un miércoles de diciembre de 2022)</translation>
    </message>
    <message>
        <source>Liquidation of the penalty payment (announced 2023-05-10)</source>
        <translation>Liquidación de la multa coercitiva (anunciada el 2023-05-10)</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>penalty payment for 2022-12-19 to 2023-02-09</source>
        <translation>multa coercitiva por el período del 2022-12-19 al 2023-02-09</translation>
    </message>
    <message>
        <source>Erase the complainant&apos;s data, name a representative; no fine</source>
        <translation>Suprimir los datos de la persona reclamante, designar un representante; sin multa</translation>
    </message>
    <message>
        <source>BVwG W108 2274731-1/11E (2025-01-28): DSB must decide again on the ban, the only fitting measure</source>
        <translation>BVwG W108 2274731-1/11E (2025-01-28): la DSB tiene que decidir de nuevo sobre la prohibición, la única medida adecuada</translation>
    </message>
    <message>
        <source>DSB (Austria)</source>
        <translation>DSB (Austria)</translation>
    </message>
    <message>
        <source>Fines (public 2024-09-03) and orders subject to penalty (up to EUR 5.1 m); two access requests were not answered</source>
        <translation>Multas (públicas el 2024-09-03) y órdenes bajo multa coercitiva (hasta 5,1 millones EUR); dos solicitudes de acceso quedaron sin respuesta</translation>
    </message>
    <message>
        <source>no objection lodged: final; AP says using the tool is itself illegal</source>
        <translation>ninguna impugnación presentada: firme; la AP dice que usar la herramienta es en sí ilegal</translation>
    </message>
    <message>
        <source>read; EUR 5.1 m general knowledge</source>
        <translation>texto leído; 5,1 millones EUR, de conocimiento general</translation>
    </message>
    <message>
        <source>AP (Netherlands)</source>
        <translation>AP (Países Bajos)</translation>
    </message>
    <message>
        <source>Complaint to Austrian prosecutors</source>
        <translation>Denuncia ante la fiscalía austriaca</translation>
    </message>
    <message>
        <source>outcome not found</source>
        <translation>resultado no encontrado</translation>
    </message>
    <message>
        <source>noyb (criminal complaint)</source>
        <translation>noyb (denuncia penal)</translation>
    </message>
    <message>
        <source>Complaint of July 2020 left without measures; HmbBfDI deems PimEyes unlawful but sees it in Dubai</source>
        <translation>Reclamación de julio de 2020 sin medidas; el HmbBfDI considera ilícito PimEyes, pero lo sitúa en Dubái</translation>
    </message>
    <message>
        <source>pending as far as known on 2026-11-22</source>
        <translation>pendiente, por lo que se sabe a 2026-11-22</translation>
    </message>
    <message>
        <source>noyb (court action against HmbBfDI)</source>
        <translation>noyb (recurso judicial contra el HmbBfDI)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program. What was stored before is safe. Please try again.</source>
        <translation>Se ha producido un error en el programa. Lo guardado hasta ahora está a salvo. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Se ha producido un error.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”. Check the spelling, or choose it again.</source>
        <translation>No existe ningún archivo ni carpeta «{path}». Compruebe cómo está escrito o vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {reason}. Check that you may read it, and try again.</source>
        <translation>«{path}» no se puede abrir: {reason}. Compruebe que tiene permiso para leerlo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing was changed. Choose another place, and try again.</source>
        <translation>«{path}» no se puede escribir: {reason}. No se ha cambiado nada. Elija otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” could not be written. What was stored before is safe. Free some space, and try again.</source>
        <translation>El disco está lleno, por lo que no se ha podido escribir «{path}». Lo guardado hasta ahora está a salvo. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The field “{field}” is empty. Fill it in, and try again.</source>
        <translation>El campo «{field}» está vacío. Rellénelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The field “{field}” is longer than {limit} characters. Shorten it, and try again.</source>
        <translation>El campo «{field}» tiene más de {limit} caracteres. Acórtelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>«{country}» no es un código de país. Use dos letras, por ejemplo FR o DE.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address. Correct it, or leave it empty.</source>
        <translation>«{email}» no es una dirección de correo electrónico. Corríjala o déjela vacía.</translation>
    </message>
    <message>
        <source>The date {day} lies in the future. Correct it, and try again.</source>
        <translation>La fecha {day} está en el futuro. Corríjala y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{path}” is empty. Choose another file.</source>
        <translation>«{path}» está vacío. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MB. Make it smaller, and try again.</source>
        <translation>«{path}» ocupa más de {limit}&#xa0;MB. Reduzca su tamaño y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There are {limit} reference photos already. Remove one before you add another.</source>
        <translation>Ya hay {limit} fotos de referencia. Quite una antes de añadir otra.</translation>
    </message>
    <message>
        <source>This match is not marked as “mine”, so it cannot become a reference. Look at it and decide first.</source>
        <translation>Esta coincidencia no está marcada como «Soy yo», por lo que no puede usarse como referencia. Mírela y decida primero.</translation>
    </message>
    <message>
        <source>This photo is a reference already.</source>
        <translation>Esta foto ya es una referencia.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address. It begins with https:// or http://, for example https://example.org/me.</source>
        <translation>«{address}» no es una dirección web. Empieza por https:// o http://, por ejemplo https://example.org/me.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was seen. Scan its folder again to find where it went.</source>
        <translation>Esta foto ya no está donde se vio. Vuelva a revisar la carpeta para averiguar dónde está.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written in this format. Use one of: {formats}.</source>
        <translation>«{path}» no se puede escribir en este formato. Use uno de estos: {formats}.</translation>
    </message>
    <message>
        <source>{name} is not the owner of this vault. Helping someone else needs their recorded permission: add the signed document and the day until which it is valid.</source>
        <translation>Esta caja fuerte no pertenece a {name}. Para ayudar a otra persona hace falta su autorización registrada: añada el documento firmado y el día hasta el que es válido.</translation>
    </message>
    <message>
        <source>The recorded permission of {name} ended on {until}. Ask for a new one before you go on.</source>
        <translation>La autorización registrada de {name} terminó el {until}. Pida una nueva antes de continuar.</translation>
    </message>
    <message>
        <source>{name} is the owner of this vault and cannot be removed alone. Erase the vault to remove everything.</source>
        <translation>{name} es titular de esta caja fuerte y no se puede quitar por separado. Borre la caja fuerte para quitarlo todo.</translation>
    </message>
    <message>
        <source>There is no reference photo of {name} for the face pack in use. Add one first.</source>
        <translation>No hay ninguna foto de referencia de {name} para el paquete facial en uso. Añada primero una.</translation>
    </message>
    <message>
        <source>A letter needs the postal address or the e-mail address of {name}. Add one, and try again.</source>
        <translation>Una carta necesita la dirección postal o la dirección de correo electrónico de {name}. Añada una y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The letter contains characters that its fonts cannot print ({sample}). Nothing was written. Write the name or address in letters that the recipient can read, and try again.</source>
        <translation>La carta contiene caracteres que sus tipos de letra no pueden imprimir ({sample}). No se ha escrito nada. Escriba el nombre o la dirección con letras que el destinatario pueda leer y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The {law} fits people who live in {where} and, as far as it says so, recipients established there. {name} lives in {country}, and {recipient} is not known to be established there. What fits is the {fits}.</source>
        <translation>Esta ley ({law}) es para personas que viven aquí: {where}, y, en la medida en que lo prevé, para destinatarios establecidos allí. {name} vive en otro lugar ({country}), y no consta que {recipient} tenga un establecimiento allí. Lo que corresponde es: {fits}.</translation>
    </message>
    <message>
        <source>A letter has no option “{option}”. The options are: {known}.</source>
        <translation>Una carta no tiene la opción «{option}». Las opciones son: {known}.</translation>
    </message>
    <message>
        <source>A deadline cannot be counted from {received}: give a day between {first} and {last}.</source>
        <translation>No se puede contar un plazo desde {received}: indique un día entre {first} y {last}.</translation>
    </message>
    <message>
        <source>The law “{law}” sets no time for this ({limit}).{why}</source>
        <translation>La ley «{law}» no fija ningún plazo para esto ({limit}).{why}</translation>
    </message>
    <message>
        <source>The time under {rule} cannot be extended this way. {hint}</source>
        <translation>El plazo ({rule}) no se puede prorrogar de esta forma. {hint}</translation>
    </message>
    <message>
        <source>Several laws may fit {name}, and which one does depends on where {name} lives. Choose one of them: {laws}.</source>
        <translation>Para {name} son posibles varias leyes; cuál corresponde depende de dónde vive. Elija una: {laws}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{kind}” under the {law}: {why}</source>
        <translation>No hay ninguna carta del tipo «{kind}» según esta ley ({law}): {why}</translation>
    </message>
    <message>
        <source>Letters under the {law} exist in these languages: {known}. Choose one of them.</source>
        <translation>Las cartas según esta ley ({law}) existen en estos idiomas: {known}. Elija uno.</translation>
    </message>
    <message>
        <source>The data file “{path}” cannot be used: {problem}. Install the program again, or correct the file.</source>
        <translation>El archivo de datos «{path}» no se puede utilizar: {problem}. Vuelva a instalar el programa o corrija el archivo.</translation>
    </message>
    <message>
        <source>This record of a company cannot be used: {problem}. Nothing was stored.</source>
        <translation>Esta ficha de una empresa no se puede utilizar: {problem}. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The vault “{path}” is damaged or is not a vault of this program ({reason}). Restore a backup of it.</source>
        <translation>La caja fuerte «{path}» está dañada o no es de este programa ({reason}). Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault “{path}” was made by a newer version of this program. Install that version to open it.</source>
        <translation>La caja fuerte «{path}» se creó con una versión más reciente de este programa. Instale esa versión para abrirla.</translation>
    </message>
    <message>
        <source>There is a vault at “{path}” already. Open it, or choose another place for the new one.</source>
        <translation>Ya hay una caja fuerte en «{path}». Ábrala o elija otro lugar para la nueva.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {minimum} characters.</source>
        <translation>Esta frase de contraseña es demasiado corta: necesita al menos {minimum} caracteres.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used: {reason}.</source>
        <translation>El paquete facial «{pack}» no se puede utilizar: {reason}.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” is in use. Choose another one first.</source>
        <translation>El paquete facial «{pack}» está en uso. Elija primero otro.</translation>
    </message>
    <message>
        <source>A proxy is set, and this download would not go through it. Nothing was asked. Fetch the file with a browser, and add it from this computer.</source>
        <translation>Hay un proxy configurado, y esta descarga no pasaría por él. No se ha preguntado nada. Descargue el archivo con un navegador y añádalo desde este ordenador.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used any more: {reason}. The built-in pack is used until you choose again.</source>
        <translation>El paquete facial «{pack}» ya no se puede utilizar: {reason}. Se usa el paquete incluido hasta que usted elija otro.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Try again.</source>
        <translation>Esta frase de contraseña no abre la caja fuerte. No se ha cambiado nada. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with your passphrase first.</source>
        <translation>La caja fuerte está bloqueada. Ábrala primero con su frase de contraseña.</translation>
    </message>
    <message>
        <source>The vault “{path}” is busy in another window or command. Wait for it to finish, and try again.</source>
        <translation>La caja fuerte «{path}» está ocupada en otra ventana o por otro comando. Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The vault “{path}” cannot be reached any more ({reason}). What was stored before is not touched. If the vault lies on a USB stick or another drive, put it back in. Then lock the vault and open it again.</source>
        <translation>Ya no se puede acceder a la caja fuerte «{path}» ({reason}). Lo que se guardó antes no se ha tocado. Si la caja fuerte está en una memoria USB o en otra unidad, vuelva a conectarla. Después bloquee la caja fuerte y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>This needs the network ({what}), and the network is switched off. Allow it for this step to go on.</source>
        <translation>Para esto se necesita la red ({what}), y la red está desactivada. Permítala en este paso para continuar.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>No existe: {kind} «{name}».</translation>
    </message>
    <message>
        <source>There is no vault at “{path}” yet. Create one first.</source>
        <translation>Todavía no hay ninguna caja fuerte en «{path}». Cree primero una.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one {kind}: {candidates}. Say which one you mean.</source>
        <translation>«{name}» corresponde a más de un elemento ({kind}): {candidates}. Indique a cuál se refiere.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Se ha detenido. Lo que ya estaba hecho se conserva.</translation>
    </message>
    <message>
        <source>an entry in it points outside of it</source>
        <translation>una entrada apunta fuera del archivo</translation>
    </message>
    <message>
        <source>entries refer to others that are missing</source>
        <translation>hay entradas que remiten a otras que faltan</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it has changed since it was scanned</source>
        <translation>ha cambiado desde que se revisó</translation>
    </message>
    <message>
        <source>it holds a link or a device</source>
        <translation>contiene un enlace o un dispositivo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is encrypted. Unpack it yourself and add the folder</source>
        <translation>está cifrado. Descomprímalo usted y añada la carpeta</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP archive</source>
        <translation>no es ni una carpeta ni un archivo ZIP</translation>
    </message>
    <message>
        <source>it is neither a folder nor a file</source>
        <translation>no es ni una carpeta ni un archivo</translation>
    </message>
    <message>
        <source>it is no backup of a vault</source>
        <translation>no es una copia de seguridad de una caja fuerte</translation>
    </message>
    <message>
        <source>it is no backup of a vault, or it is cut short</source>
        <translation>no es una copia de seguridad de una caja fuerte, o está incompleta</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is not a ZIP archive, or it is damaged</source>
        <translation>no es un archivo ZIP o está dañado</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Unpack it yourself and add the folder</source>
        <translation>está comprimido de una forma poco común. Descomprímalo usted y añada la carpeta</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>its content is packed</source>
        <translation>su contenido está comprimido</translation>
    </message>
    <message>
        <source>its database is empty</source>
        <translation>su base de datos está vacía</translation>
    </message>
    <message>
        <source>its database is missing</source>
        <translation>falta su base de datos</translation>
    </message>
    <message>
        <source>its files changed while it was loaded. Try again</source>
        <translation>sus archivos cambiaron mientras se cargaba. Vuelva a intentarlo</translation>
    </message>
    <message>
        <source>its folder holds no .onnx file. Add the pack again</source>
        <translation>su carpeta no contiene ningún archivo .onnx. Añada el paquete de nuevo</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation>falta su archivo de claves</translation>
    </message>
    <message>
        <source>its key file is too long</source>
        <translation>su archivo de claves es demasiado largo</translation>
    </message>
    <message>
        <source>its manifest.json cannot be read</source>
        <translation>no se puede leer su archivo manifest.json</translation>
    </message>
    <message>
        <source>its name may have up to 64 letters, digits, dots, hyphens and underscores. Give it another one with --name</source>
        <translation>su nombre puede tener hasta 64 letras, cifras, puntos, guiones y guiones bajos. Dele otro con --name</translation>
    </message>
    <message>
        <source>its record pack.json is damaged. Remove its folder and add the pack again</source>
        <translation>su ficha pack.json está dañada. Quite su carpeta y añada el paquete de nuevo</translation>
    </message>
    <message>
        <source>its template was made by another pack</source>
        <translation>su plantilla biométrica se creó con otro paquete</translation>
    </message>
    <message>
        <source>looking at it takes too much memory</source>
        <translation>revisarlo requiere demasiada memoria</translation>
    </message>
    <message>
        <source>nobody has measured yet which of its scores mean what, and without that a match cannot be judged</source>
        <translation>nadie ha medido todavía qué significan sus puntuaciones, y sin eso no se puede valorar una coincidencia</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>error de lectura</translation>
    </message>
    <message>
        <source>several folders in it hold .onnx files. Add one</source>
        <translation>varias de sus carpetas contienen archivos .onnx. Añada una sola</translation>
    </message>
    <message>
        <source>the process that fetched it ended early. Try again</source>
        <translation>el proceso que lo descargaba terminó antes de tiempo. Vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the store sends more than a pack may have</source>
        <translation>el almacén envía más de lo que puede tener un paquete</translation>
    </message>
    <message>
        <source>there are too many cleaned copies beside it</source>
        <translation>hay demasiadas copias limpias a su lado</translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation>ya hay un archivo</translation>
    </message>
    <message>
        <source>there is a pack with this name already. Give the new one another with --name</source>
        <translation>ya hay un paquete con este nombre. Dele otro al nuevo con --name</translation>
    </message>
    <message>
        <source>there is no .onnx file in it</source>
        <translation>no contiene ningún archivo .onnx</translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation>ya hay algo ahí</translation>
    </message>
    <message>
        <source>two entries in it have the same name</source>
        <translation>dos de sus entradas tienen el mismo nombre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>error de escritura</translation>
    </message>
    <message>
        <source>a file in it has a name that cannot be kept: {file}</source>
        <translation>uno de sus archivos tiene un nombre que no se puede conservar: {file}</translation>
    </message>
    <message>
        <source>insightface cannot load {file} ({error})</source>
        <translation>insightface no puede cargar {file} ({error})</translation>
    </message>
    <message>
        <source>it broke the process that looked at it ({error})</source>
        <translation>hizo fallar el proceso que lo revisaba ({error})</translation>
    </message>
    <message>
        <source>it cannot be copied ({error})</source>
        <translation>no se puede copiar ({error})</translation>
    </message>
    <message>
        <source>it could not be fetched from {address} ({error})</source>
        <translation>no se pudo descargar de {address} ({error})</translation>
    </message>
    <message>
        <source>it fails on a photo of faces ({error})</source>
        <translation>falla con una foto de rostros ({error})</translation>
    </message>
    <message>
        <source>it finds {number} of {all} faces in a clear photo, so it was not added</source>
        <translation>encuentra {number} de {all} rostros en una foto nítida, por lo que no se ha añadido</translation>
    </message>
    <message>
        <source>it has more than one {network} ({files}). Keep the one that you mean and add it again</source>
        <translation>tiene más de una {network} ({files}). Quédese con la que quiera y añada el paquete de nuevo</translation>
    </message>
    <message>
        <source>it has no {network} ({others})</source>
        <translation>no tiene ninguna {network} ({others})</translation>
    </message>
    <message>
        <source>it has no {network}</source>
        <translation>no tiene ninguna {network}</translation>
    </message>
    <message>
        <source>it holds {file} more than once</source>
        <translation>contiene {file} más de una vez</translation>
    </message>
    <message>
        <source>it holds more than {number} entries</source>
        <translation>contiene más de {number} entradas</translation>
    </message>
    <message>
        <source>it holds more than {number} networks</source>
        <translation>contiene más de {number} redes</translation>
    </message>
    <message>
        <source>it takes different people for the same one (score {score}), so it was not added</source>
        <translation>toma a personas distintas por la misma (puntuación {score}), por lo que no se ha añadido</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>no se puede leer su descripción ({error})</translation>
    </message>
    <message>
        <source>its file {file} is not installed. Install the program again</source>
        <translation>su archivo {file} no está instalado. Vuelva a instalar el programa</translation>
    </message>
    <message>
        <source>its files cannot be read ({error})</source>
        <translation>no se pueden leer sus archivos ({error})</translation>
    </message>
    <message>
        <source>its key file cannot be read: {error}</source>
        <translation>no se puede leer su archivo de claves: {error}</translation>
    </message>
    <message>
        <source>its networks are here already, as the pack {pack}</source>
        <translation>sus redes ya están aquí, como el paquete {pack}</translation>
    </message>
    <message>
        <source>looking at it took longer than {seconds} seconds</source>
        <translation>revisarlo llevó más de {seconds} segundos</translation>
    </message>
    <message>
        <source>the copy is a {format} file: end its name in {ending}</source>
        <translation>la copia es un archivo {format}: termine su nombre en {ending}</translation>
    </message>
    <message>
        <source>the copy would still give away {what}</source>
        <translation>la copia todavía revelaría: {what}</translation>
    </message>
    <message>
        <source>the passphrase could not be checked ({error})</source>
        <translation>no se pudo comprobar la frase de contraseña ({error})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>no se puede leer {file} ({error})</translation>
    </message>
    <message>
        <source>{file} could not be prepared ({error})</source>
        <translation>no se pudo preparar {file} ({error})</translation>
    </message>
    <message>
        <source>{file} is larger than it may be</source>
        <translation>{file} es más grande de lo permitido</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Add the pack again</source>
        <translation>{file} se modificó o se dañó después de añadirlo. Añada el paquete de nuevo</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Remove its folder and add the pack again</source>
        <translation>{file} se modificó o se dañó después de añadirlo. Quite su carpeta y añada el paquete de nuevo</translation>
    </message>
    <message>
        <source>{file} was changed or damaged. Install the program again</source>
        <translation>{file} se modificó o se dañó. Vuelva a instalar el programa</translation>
    </message>
    <message>
        <source>it is larger than {size} KiB</source>
        <translation>ocupa más de {size} KiB</translation>
    </message>
    <message>
        <source>its name has no letter or digit of the Latin alphabet; add one</source>
        <translation>su nombre no tiene ninguna letra del alfabeto latino ni ninguna cifra; añada una</translation>
    </message>
    <message>
        <source>ArcFace network that compares faces</source>
        <translation>red ArcFace que compara rostros</translation>
    </message>
    <message>
        <source>SCRFD or RetinaFace network that finds faces and their landmarks</source>
        <translation>red SCRFD o RetinaFace que encuentra rostros y sus puntos de referencia</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <translation>respuesta {status}</translation>
    </message>
    <message>
        <source>it sends on to {host}, which was not allowed</source>
        <translation>redirige a {host}, que no estaba permitido</translation>
    </message>
    <message>
        <source>to fetch the pack {pack} from InsightFace&apos;s own store</source>
        <translation>para descargar el paquete {pack} del propio almacén de InsightFace</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de datos es de solo lectura</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de lectura o escritura en el disco</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the case.</source>
        <translation>No hay ningún archivo «{name}» en el caso.</translation>
    </message>
    <message>
        <source>There is no authority “{name}”.</source>
        <translation>No hay ninguna autoridad «{name}».</translation>
    </message>
    <message>
        <source>There is no authority in the directory for “{name}”.</source>
        <translation>No hay ninguna autoridad en el directorio para «{name}».</translation>
    </message>
    <message>
        <source>There is no authority in the directory for the region “{name}” ({country}).</source>
        <translation>No hay ninguna autoridad en el directorio para la región «{name}» ({country}).</translation>
    </message>
    <message>
        <source>There is no case “{name}”.</source>
        <translation>No hay ningún caso «{name}».</translation>
    </message>
    <message>
        <source>There is no decision “{name}”.</source>
        <translation>No hay ninguna decisión «{name}».</translation>
    </message>
    <message>
        <source>There is no face “{name}”.</source>
        <translation>No hay ningún rostro «{name}».</translation>
    </message>
    <message>
        <source>There is no face pack “{name}”.</source>
        <translation>No hay ningún paquete facial «{name}».</translation>
    </message>
    <message>
        <source>There is no folder, ZIP archive or InsightFace pack “{name}”.</source>
        <translation>No hay ninguna carpeta, ningún archivo ZIP ni ningún paquete de InsightFace «{name}».</translation>
    </message>
    <message>
        <source>There is no match “{name}”.</source>
        <translation>No hay ninguna coincidencia «{name}».</translation>
    </message>
    <message>
        <source>There is no entry “{name}” of your own.</source>
        <translation>No hay ninguna ficha propia «{name}».</translation>
    </message>
    <message>
        <source>There is no person “{name}”.</source>
        <translation>No hay ninguna persona «{name}».</translation>
    </message>
    <message>
        <source>There is no recipient “{name}”.</source>
        <translation>No hay ningún destinatario «{name}».</translation>
    </message>
    <message>
        <source>There is no reference photo “{name}”.</source>
        <translation>No hay ninguna foto de referencia «{name}».</translation>
    </message>
    <message>
        <source>There is no scan “{name}”.</source>
        <translation>No hay ninguna búsqueda «{name}».</translation>
    </message>
    <message>
        <source>There is no place to search “{name}”.</source>
        <translation>No hay ningún lugar «{name}» en el que buscar.</translation>
    </message>
    <message>
        <source>There is no kept paragraph “{name}”.</source>
        <translation>No hay ningún párrafo guardado «{name}».</translation>
    </message>
    <message>
        <source>“{name}” fits more than one person: {candidates}. Say which one you mean.</source>
        <translation>«{name}» corresponde a más de una persona: {candidates}. Indique a cuál se refiere.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Qué queda a la vista</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>¿Para quién es la copia?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” opens a case of its own. Leave the case out.</source>
        <translation>Una carta del tipo «{kind}» abre un caso propio. Omita el caso.</translation>
    </message>
    <message>
        <source>“{folder}” needs a sub-folder with photos for each of several people.</source>
        <translation>«{folder}» debe contener una subcarpeta con fotos para cada una de varias personas.</translation>
    </message>
    <message>
        <source>No face was found in these photos.</source>
        <translation>No se ha encontrado ningún rostro en estas fotos.</translation>
    </message>
    <message>
        <source>These photos make too few pairs: {needed} pairs of different people are needed, and people with several photos.</source>
        <translation>Con estas fotos se forman muy pocas parejas: se necesitan {needed} parejas de personas distintas, y personas con varias fotos.</translation>
    </message>
    <message>
        <source>“{file}” is not newer than the directory in use, which is of {day}.</source>
        <translation>«{file}» no es más reciente que el directorio en uso, que es del {day}.</translation>
    </message>
    <message>
        <source>A letterhead has a name and up to {most} further lines.</source>
        <translation>Un membrete tiene un nombre y hasta {most} líneas más.</translation>
    </message>
    <message>
        <source>A line of a letterhead has at most {most} characters.</source>
        <translation>Una línea de un membrete tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}.</source>
        <translation>Una carta del tipo «{kind}» necesita la opción «{option}»: {help}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}. It can be one of: {choices}.</source>
        <translation>Una carta del tipo «{kind}» necesita la opción «{option}»: {help}. Puede ser una de estas: {choices}.</translation>
    </message>
    <message>
        <source>The option “{option}” cannot be “{text}”. Choose one of: {known}.</source>
        <translation>La opción «{option}» no puede ser «{text}». Elija una de estas: {known}.</translation>
    </message>
    <message>
        <source>The option “{option}” is longer than {most} characters. Shorten it.</source>
        <translation>La opción «{option}» tiene más de {most} caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>The option “{option}” is a day. Write it as 2026-12-31, not as “{text}”.</source>
        <translation>La opción «{option}» es un día. Escríbalo como 2026-12-31, no como «{text}».</translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle. Write left, top, width, height in pixels (120,80,400,60) or all in percent (10%,20%,50%,8%).</source>
        <translation>«{text}» no es un rectángulo. Escriba izquierda, arriba, ancho y alto en píxeles (120,80,400,60) o todo en porcentaje (10%,20%,50%,8%).</translation>
    </message>
    <message>
        <source>A PDF cannot be covered here. Take a photo of the document, or save its page as a picture.</source>
        <translation>Aquí no se puede tapar un PDF. Haga una foto del documento o guarde su página como imagen.</translation>
    </message>
    <message>
        <source>More than {most} parts would stay visible. Name only what is needed.</source>
        <translation>Quedarían a la vista más de {most} partes. Indique solo lo necesario.</translation>
    </message>
    <message>
        <source>Part {part} lies outside the picture, which has {width} x {height} pixels.</source>
        <translation>La parte {part} queda fuera de la imagen, que tiene {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>Part {part} is too small to carry the watermark. Keep a larger part, or use a larger photo.</source>
        <translation>La parte {part} es demasiado pequeña para llevar la marca de agua. Deje una parte mayor o use una foto más grande.</translation>
    </message>
    <message>
        <source>The watermark “{mark}” has characters that cannot be drawn. Write the name in other letters.</source>
        <translation>La marca de agua «{mark}» tiene caracteres que no se pueden dibujar. Escriba el nombre con otras letras.</translation>
    </message>
    <message>
        <source>Portability (Article 20) covers only data that you gave the recipient yourself. {recipient} finds data elsewhere. Ask for access instead.</source>
        <translation>La portabilidad (artículo 20) abarca solo los datos que el destinatario recibió directamente de usted. {recipient} encuentra los datos en otra parte. Pida el acceso en su lugar.</translation>
    </message>
    <message>
        <source>A complaint goes to a supervisory authority. Give its name as the option “addressee”, and its address as “addressee-address”.</source>
        <translation>Una reclamación se dirige a una autoridad de control. Indique su nombre en la opción «addressee» y su dirección en «addressee-address».</translation>
    </message>
    <message>
        <source>A request to take a photo down has to say where the photo is. Give the address as the option “url”, or confirm a photo on the recipient’s own website and let the letter list it.</source>
        <translation>Una solicitud de retirar una foto tiene que decir dónde está la foto. Indique la dirección en la opción «url», o confirme una foto del propio sitio web del destinatario y deje que la carta la enumere.</translation>
    </message>
    <message>
        <source>This letter has no block “{name}”. It has: {known}.</source>
        <translation>Esta carta no tiene ningún bloque «{name}». Tiene: {known}.</translation>
    </message>
    <message>
        <source>A letter needs at least one request. Leave one of its blocks in place.</source>
        <translation>Una carta necesita al menos una petición. Deje uno de sus bloques.</translation>
    </message>
    <message>
        <source>A letter can have at most {most} added paragraphs.</source>
        <translation>Una carta puede tener como máximo {most} párrafos añadidos.</translation>
    </message>
    <message>
        <source>The text of {name} has {number} characters. A paragraph has at most {most}.</source>
        <translation>El texto de {name} tiene {number} caracteres. Un párrafo tiene como máximo {most}.</translation>
    </message>
    <message>
        <source>The text of an added paragraph has {number} characters. A paragraph has at most {most}.</source>
        <translation>El texto de un párrafo añadido tiene {number} caracteres. Un párrafo tiene como máximo {most}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” follows an earlier letter. Choose the case it belongs to, and record there when the letter was sent.</source>
        <translation>Una carta del tipo «{kind}» sigue a una carta anterior. Elija el caso al que pertenece y anote allí cuándo se envió la carta.</translation>
    </message>
    <message>
        <source>A restriction on the ground of an objection needs the case of that objection. Send the objection first, or choose another ground.</source>
        <translation>Una limitación del tratamiento basada en una oposición necesita el caso de esa oposición. Envíe primero la oposición o elija otro motivo.</translation>
    </message>
    <message>
        <source>The log of this case has no objection. Choose the case of the objection.</source>
        <translation>En el registro de este caso no hay ninguna oposición. Elija el caso de la oposición.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, before the letter was sent on {sent}. Correct it.</source>
        <translation>El registro dice «{name}» el {day}, antes de que se enviara la carta el {sent}. Corríjalo.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, after the day of this letter, {written}. Correct it.</source>
        <translation>El registro dice «{name}» el {day}, después del día de esta carta, {written}. Corríjalo.</translation>
    </message>
    <message>
        <source>The log has an outcome but no day of the answer. Record the day.</source>
        <translation>El registro contiene un resultado, pero no el día de la respuesta. Anote el día.</translation>
    </message>
    <message>
        <source>The log has an extended period but no day of the announcement. Record the day.</source>
        <translation>El registro contiene un plazo prorrogado, pero no el día en que se comunicó. Anote el día.</translation>
    </message>
    <message>
        <source>The log says that {recipient} answered on {day}. A reminder would not be true. Write a reply or a complaint.</source>
        <translation>El registro dice que {recipient} respondió el {day}. Un recordatorio no sería cierto. Escriba una réplica o una reclamación.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the reminder after that day.</source>
        <translation>El destinatario todavía puede responder en plazo: el plazo termina a más tardar el {day}. Escriba el recordatorio después de ese día.</translation>
    </message>
    <message>
        <source>The log has no answer that a reply could be about. Record first what the recipient wrote, and when.</source>
        <translation>En el registro no hay ninguna respuesta a la que se pueda replicar. Anote primero qué escribió el destinatario y cuándo.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a reply would not be true.</source>
        <translation>El registro dice que la respuesta fue completa, así que una réplica no sería cierta.</translation>
    </message>
    <message>
        <source>The log does not call the answer partial. Record it as partial, or choose what fits.</source>
        <translation>En el registro la respuesta no figura como parcial. Anótela como parcial o elija lo que corresponda.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a complaint would not be true.</source>
        <translation>El registro dice que la respuesta fue completa, así que una reclamación no sería cierta.</translation>
    </message>
    <message>
        <source>The log shows neither a refusal nor a period that has ended. Record when the letter was received, or what was answered.</source>
        <translation>En el registro no consta ni una denegación ni un plazo terminado. Anote cuándo se recibió la carta o qué se respondió.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the complaint after that day, or record a refusal.</source>
        <translation>El destinatario todavía puede responder en plazo: el plazo termina a más tardar el {day}. Escriba la reclamación después de ese día o anote una denegación.</translation>
    </message>
    <message>
        <source>Choose at least one recipient and one kind of letter.</source>
        <translation>Elija al menos un destinatario y un tipo de carta.</translation>
    </message>
    <message>
        <source>Letters of the kind “{kind}” follow a case and cannot be written in a batch.</source>
        <translation>Las cartas del tipo «{kind}» siguen a un caso y no se pueden escribir para varias personas a la vez.</translation>
    </message>
    <message>
        <source>Letters cannot be written as “{suffix}”. Use one of: {formats}.</source>
        <translation>Las cartas no se pueden escribir como «{suffix}». Use uno de estos formatos: {formats}.</translation>
    </message>
    <message>
        <source>“{file}” in the folder “{folder}” is no result of this program. Choose another folder, so that it is not overwritten.</source>
        <translation>«{file}» en la carpeta «{folder}» no es un resultado de este programa. Elija otra carpeta para que no se sobrescriba.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {problem}. Choose another folder.</source>
        <translation>«{file}» no se puede leer: {problem}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>There are no case files in the language “{language}”. Use one of: {known}.</source>
        <translation>No hay expedientes en el idioma «{language}». Use uno de estos: {known}.</translation>
    </message>
    <message>
        <source>The photo {photo} cannot be named in a letter. Only a match that you confirmed and that has a public address can; see: matches.</source>
        <translation>La foto {photo} no se puede indicar en una carta. Solo se puede una coincidencia que usted haya confirmado y que tenga dirección pública; véase: matches.</translation>
    </message>
    <message>
        <source>“{file}” needs a text for every block below [edits], such as: &quot;id&quot; = &quot;text&quot;.</source>
        <translation>«{file}» necesita un texto para cada bloque debajo de [edits], por ejemplo: &quot;id&quot; = &quot;texto&quot;.</translation>
    </message>
    <message>
        <source>“{file}” needs a list of texts for additions, such as: additions = [&quot;text&quot;].</source>
        <translation>«{file}» necesita una lista de textos para additions, por ejemplo: additions = [&quot;texto&quot;].</translation>
    </message>
    <message>
        <source>“{file}” needs the lines of the letterhead, such as: lines = [&quot;Name&quot;, &quot;Address&quot;].</source>
        <translation>«{file}» necesita las líneas del membrete, por ejemplo: lines = [&quot;Nombre&quot;, &quot;Dirección&quot;].</translation>
    </message>
    <message>
        <source>“{file}” cannot be attached. Files can be: {kinds}.</source>
        <translation>«{file}» no se puede adjuntar. Los archivos pueden ser: {kinds}.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says. Check the file.</source>
        <translation>«{file}» no es lo que dice su nombre. Compruebe el archivo.</translation>
    </message>
    <message>
        <source>Two files to attach have the name “{name}”. Rename one.</source>
        <translation>Dos archivos para adjuntar se llaman «{name}». Cambie el nombre de uno.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as UTF-8.</source>
        <translation>«{file}» no está en UTF-8. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is not TOML: {problem}.</source>
        <translation>«{file}» no es TOML: {problem}.</translation>
    </message>
    <message>
        <source>“{file}” has “{name}”, which nothing reads. It can have: {known}.</source>
        <translation>«{file}» contiene «{name}», que no se lee en ninguna parte. Puede contener: {known}.</translation>
    </message>
    <message>
        <source>“{file}” is too large. It may have {size} KiB.</source>
        <translation>«{file}» es demasiado grande. Puede ocupar {size} KiB.</translation>
    </message>
    <message>
        <source>“{file}” is too large. All attachments together may have {size} MB.</source>
        <translation>«{file}» es demasiado grande. Todos los archivos adjuntos juntos pueden ocupar {size} MB.</translation>
    </message>
    <message>
        <source>“{file}” is not a PNG file. Save the logo as PNG.</source>
        <translation>«{file}» no es un archivo PNG. Guarde el logotipo como PNG.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a logo. It may have {size} KiB, {pixels} pixels and {side} pixels a side.</source>
        <translation>«{file}» es demasiado grande para un logotipo. Puede ocupar {size} KiB y tener {pixels} píxeles y {side} píxeles por lado.</translation>
    </message>
    <message>
        <source>The logo “{file}” would have {size} KiB in each letter; at most {most} are sensible. Save it with fewer pixels or colours.</source>
        <translation>El logotipo «{file}» ocuparía {size} KiB en cada carta; lo razonable es {most} como máximo. Guárdelo con menos píxeles o menos colores.</translation>
    </message>
    <message>
        <source>“{file}” needs a first line with the columns {first} and {second}, and may have: {known}.</source>
        <translation>«{file}» necesita una primera línea con las columnas {first} y {second}, y puede tener: {known}.</translation>
    </message>
    <message>
        <source>“{file}” has the column “{column}” twice. Remove one.</source>
        <translation>«{file}» tiene dos veces la columna «{column}». Quite una.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} rows. Divide it into several files.</source>
        <translation>«{file}» tiene más de {most} filas. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB. Divide it.</source>
        <translation>«{file}» ocupa más de {size} MB. Divídalo.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>«{file}» no está en UTF-8. Guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The directory has “{name}” already. To change what it says, correct that entry: {command}</source>
        <translation>El directorio ya contiene «{name}». Para cambiar lo que dice, corrija esa ficha: {command}</translation>
    </message>
    <message>
        <source>There are {most} own entries already. Remove one that you no longer need.</source>
        <translation>Ya hay {most} fichas propias. Quite una que ya no necesite.</translation>
    </message>
    <message>
        <source>There are no reports in the language “{language}”. Use one of: {known}.</source>
        <translation>No hay informes en el idioma «{language}». Use uno de estos: {known}.</translation>
    </message>
    <message>
        <source>Files can be attached to an e-mail draft only. Save the letter as .eml.</source>
        <translation>Solo se pueden adjuntar archivos a un borrador de correo electrónico. Guarde la carta como .eml.</translation>
    </message>
    <message>
        <source>A text file holds no pictures. Leave them out, or save as .pdf or .docx.</source>
        <translation>Un archivo de texto no contiene imágenes. Omítalas o guárdelo como .pdf o .docx.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” belongs to its case and opens no new one.</source>
        <translation>Una carta del tipo «{kind}» pertenece a su caso y no abre uno nuevo.</translation>
    </message>
    <message>
        <source>The text blocks in the vault cannot be read. Another version of the program wrote them.</source>
        <translation>Los bloques de texto de la caja fuerte no se pueden leer. Los escribió otra versión del programa.</translation>
    </message>
    <message>
        <source>There is a text block “{name}” in several languages: {languages}. Name one.</source>
        <translation>Hay un bloque de texto «{name}» en varios idiomas: {languages}. Indique uno.</translation>
    </message>
    <message>
        <source>A text block needs a name and a text.</source>
        <translation>Un bloque de texto necesita un nombre y un texto.</translation>
    </message>
    <message>
        <source>The name of a text block has at most {name} characters, its text at most {text}.</source>
        <translation>El nombre de un bloque de texto tiene como máximo {name} caracteres; su texto, como máximo {text}.</translation>
    </message>
    <message>
        <source>There are {most} text blocks already. Remove one first.</source>
        <translation>Ya hay {most} bloques de texto. Quite primero uno.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT, or system for the one of this computer.</source>
        <translation>Esto no es la dirección de un proxy. Escriba socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT o system para el de este ordenador.</translation>
    </message>
    <message>
        <source>“{file}” is there already. Choose another name: no backup is overwritten.</source>
        <translation>«{file}» ya existe. Elija otro nombre: ninguna copia de seguridad se sobrescribe.</translation>
    </message>
    <message>
        <source>This text contains bytes that are no characters, so it cannot be stored. Type it again.</source>
        <translation>Este texto contiene bytes que no son caracteres, por lo que no se puede guardar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV file in UTF-8.</source>
        <translation>«{file}» no es un archivo CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of “{file}” needs two photos, in the columns a and b, and 1 or 0 in the column same.</source>
        <translation>La línea {number} de «{file}» necesita dos fotos, en las columnas a y b, y 1 o 0 en la columna same.</translation>
    </message>
    <message>
        <source>The photo “{name}” is not inside the folder of photos.</source>
        <translation>La foto «{name}» no está dentro de la carpeta de fotos.</translation>
    </message>
</context>
<context>
    <name>export-guides</name>
    <message>
        <source>Open Instagram, go to Settings and then to Accounts Center.</source>
        <translation>Abra Instagram, vaya a la configuración y después al Centro de cuentas.</translation>
    </message>
    <message>
        <source>Open “Your information and permissions” and choose to download or export your information.</source>
        <translation>Abra «Tu información y permisos» y elija descargar o exportar su información.</translation>
    </message>
    <message>
        <source>Choose your Instagram account and the option to save to your device.</source>
        <translation>Elija su cuenta de Instagram y la opción de guardar en su dispositivo.</translation>
    </message>
    <message>
        <source>Choose JSON as the format, “All time” as the date range, and high media quality.</source>
        <translation>Elija JSON como formato, «All time» (todo el tiempo) como intervalo de fechas y calidad alta para el contenido multimedia.</translation>
    </message>
    <message>
        <source>Wait for the message that the files are ready, and download every part.</source>
        <translation>Espere el mensaje de que los archivos están listos y descargue todas las partes.</translation>
    </message>
    <message>
        <source>Add all the ZIP files here as they are.</source>
        <translation>Añada aquí todos los archivos ZIP tal como están.</translation>
    </message>
    <message>
        <source>JSON; HTML is understood too</source>
        <translation>JSON; también se entiende HTML</translation>
    </message>
    <message>
        <source>Up to 48 hours; the link works for about four days</source>
        <translation>Hasta 48 horas; el enlace funciona unos cuatro días</translation>
    </message>
    <message>
        <source>Photos and videos of posts, stories, reels, the profile and messages, with dates and captions.</source>
        <translation>Fotos y vídeos de publicaciones, historias, reels, el perfil y los mensajes, con fechas y textos.</translation>
    </message>
    <message>
        <source>The export never says at which address something was posted.</source>
        <translation>La exportación nunca dice en qué dirección se publicó algo.</translation>
    </message>
    <message>
        <source>Open Facebook, go to “Settings &amp; privacy” and then to Accounts Center.</source>
        <translation>Abra Facebook, vaya a «Configuración y privacidad» y después al Centro de cuentas.</translation>
    </message>
    <message>
        <source>Choose your profile and the option to save to your device.</source>
        <translation>Elija su perfil y la opción de guardar en su dispositivo.</translation>
    </message>
    <message>
        <source>Photos and videos of posts, albums, stories, the profile and messages, with dates, texts, tagged people, places and the address of the connection they were put up from.</source>
        <translation>Fotos y vídeos de publicaciones, álbumes, historias, el perfil y los mensajes, con fechas, textos, personas etiquetadas, lugares y la dirección de la conexión desde la que se subieron.</translation>
    </message>
    <message>
        <source>Open takeout.google.com and sign in.</source>
        <translation>Abra takeout.google.com e inicie sesión.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select Google Photos only.</source>
        <translation>Elija «Desmarcar todo» y seleccione después solo Google Fotos.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files and the largest size per file.</source>
        <translation>Vaya al paso siguiente, elija archivos ZIP y el mayor tamaño por archivo.</translation>
    </message>
    <message>
        <source>Create the export and wait for the message that it is ready.</source>
        <translation>Cree la exportación y espere el mensaje de que está lista.</translation>
    </message>
    <message>
        <source>Download every part and add all of them here as they are.</source>
        <translation>Descargue todas las partes y añádalas aquí tal como están.</translation>
    </message>
    <message>
        <source>ZIP or TGZ</source>
        <translation>ZIP o TGZ</translation>
    </message>
    <message>
        <source>All photos and videos with dates, places, descriptions, albums and the names of people you gave to faces.</source>
        <translation>Todas las fotos y vídeos con fechas, lugares, descripciones, álbumes y los nombres que usted dio a los rostros.</translation>
    </message>
    <message>
        <source>Each photo has a link to photos.google.com that only you and people you shared it with can open.</source>
        <translation>Cada foto tiene un enlace a photos.google.com que solo pueden abrir usted y las personas con quienes la compartió.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select YouTube and YouTube Music only.</source>
        <translation>Elija «Desmarcar todo» y seleccione después solo YouTube y YouTube Music.</translation>
    </message>
    <message>
        <source>Open “All YouTube data included” and keep videos, video metadata and channels.</source>
        <translation>Abra «All YouTube data included» (todos los datos de YouTube) y deje los vídeos, los metadatos de los vídeos y los canales.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files, create the export and wait for the message.</source>
        <translation>Vaya al paso siguiente, elija archivos ZIP, cree la exportación y espere el mensaje.</translation>
    </message>
    <message>
        <source>Your uploaded videos, their titles, dates and visibility, and your channel.</source>
        <translation>Los vídeos que ha subido, sus títulos, fechas y visibilidad, y su canal.</translation>
    </message>
    <message>
        <source>The address of a video follows from its id.</source>
        <translation>La dirección de un vídeo se deduce de su identificador.</translation>
    </message>
    <message>
        <source>Open X, go to “Settings and privacy” and then to “Your account”.</source>
        <translation>Abra X, vaya a «Configuración y privacidad» y después a «Tu cuenta».</translation>
    </message>
    <message>
        <source>Choose “Download an archive of your data” and confirm your password and the code that is sent to you.</source>
        <translation>Elija «Download an archive of your data» (descargar un archivo de sus datos) y confirme su contraseña y el código que se le envía.</translation>
    </message>
    <message>
        <source>Choose “Request archive”.</source>
        <translation>Elija «Solicitar archivo».</translation>
    </message>
    <message>
        <source>Wait for the message that the archive is ready, and download the ZIP file.</source>
        <translation>Espere el mensaje de que todo está listo y descargue el archivo ZIP.</translation>
    </message>
    <message>
        <source>Add it here as it is.</source>
        <translation>Añádalo aquí tal como está.</translation>
    </message>
    <message>
        <source>There is one format only</source>
        <translation>Hay un solo formato</translation>
    </message>
    <message>
        <source>24 hours or more</source>
        <translation>24 horas o más</translation>
    </message>
    <message>
        <source>Your posts with their photos and videos, photos of direct messages and of your profile.</source>
        <translation>Sus publicaciones con sus fotos y vídeos, las fotos de los mensajes directos y las de su perfil.</translation>
    </message>
    <message>
        <source>The address of a post follows from its number.</source>
        <translation>La dirección de una publicación se deduce de su número.</translation>
    </message>
    <message>
        <source>Open TikTok, go to your profile, open the menu and choose “Settings and privacy”.</source>
        <translation>Abra TikTok, vaya a su perfil, abra el menú y elija «Ajustes y privacidad».</translation>
    </message>
    <message>
        <source>Choose “Account” and then “Download your data”.</source>
        <translation>Elija «Cuenta» y después «Descargar tus datos».</translation>
    </message>
    <message>
        <source>Choose all data and JSON as the format, and send the request.</source>
        <translation>Elija todos los datos y JSON como formato, y envíe la solicitud.</translation>
    </message>
    <message>
        <source>Come back to the same place after some days, open “Download data” and download the file within four days.</source>
        <translation>Vuelva al mismo lugar pasados unos días, abra «Descargar datos» y descargue el archivo antes de cuatro días.</translation>
    </message>
    <message>
        <source>Add it here soon: the links in it work for a while only.</source>
        <translation>Añádalo aquí pronto: los enlaces que contiene solo funcionan un tiempo.</translation>
    </message>
    <message>
        <source>JSON; TXT is understood too</source>
        <translation>JSON; también se entiende TXT</translation>
    </message>
    <message>
        <source>Up to four days; the file can be downloaded for about four days</source>
        <translation>Hasta cuatro días; el archivo se puede descargar durante unos cuatro días</translation>
    </message>
    <message>
        <source>Links to your videos, photos and profile picture. The export contains no photos or videos.</source>
        <translation>Enlaces a sus vídeos, sus fotos y su foto de perfil. La exportación no contiene fotos ni vídeos.</translation>
    </message>
    <message>
        <source>The link is that of the file, for some that of the post.</source>
        <translation>El enlace es el del archivo; en algunos casos, el de la publicación.</translation>
    </message>
    <message>
        <source>Open LinkedIn in a browser, choose “Me” and then “Settings &amp; Privacy”.</source>
        <translation>Abra LinkedIn en un navegador, elija «Yo» y después «Ajustes y privacidad».</translation>
    </message>
    <message>
        <source>Open “Data privacy” and choose “Get a copy of your data”.</source>
        <translation>Abra «Privacidad de datos» y elija «Obtener una copia de tus datos».</translation>
    </message>
    <message>
        <source>Choose the larger archive, as the small one leaves out media, and request it.</source>
        <translation>Elija el archivo más grande, porque el pequeño deja fuera el contenido multimedia, y solicítelo.</translation>
    </message>
    <message>
        <source>Open the link in the message that you get, and download the ZIP file within 72 hours.</source>
        <translation>Abra el enlace del mensaje que reciba y descargue el archivo ZIP antes de 72 horas.</translation>
    </message>
    <message>
        <source>There is one format only; choose the larger archive</source>
        <translation>Hay un solo formato; elija el archivo más grande</translation>
    </message>
    <message>
        <source>Within 24 hours; the file can be downloaded for 72 hours</source>
        <translation>Antes de 24 horas; el archivo se puede descargar durante 72 horas</translation>
    </message>
    <message>
        <source>Links to the media of your posts, your profile and your messages. The export contains no photos.</source>
        <translation>Enlaces al contenido multimedia de sus publicaciones, de su perfil y de sus mensajes. La exportación no contiene fotos.</translation>
    </message>
    <message>
        <source>Posts have their address, media that are listed apart have none.</source>
        <translation>Las publicaciones tienen su dirección; el contenido multimedia que figura aparte no la tiene.</translation>
    </message>
    <message>
        <source>Open accounts.snapchat.com and sign in, or open Settings in the app.</source>
        <translation>Abra accounts.snapchat.com e inicie sesión, o abra los ajustes en la aplicación.</translation>
    </message>
    <message>
        <source>Choose “My Data”.</source>
        <translation>Elija «Mis datos».</translation>
    </message>
    <message>
        <source>Switch on the export of your Memories and of JSON files, and choose all time.</source>
        <translation>Active la exportación de sus Memories (recuerdos) y de los archivos JSON, y elija todo el tiempo.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address and submit the request.</source>
        <translation>Confirme su dirección de correo electrónico y envíe la solicitud.</translation>
    </message>
    <message>
        <source>Download every ZIP file from the link in the message, and add all of them here as they are.</source>
        <translation>Descargue todos los archivos ZIP desde el enlace del mensaje y añádalos aquí tal como están.</translation>
    </message>
    <message>
        <source>JSON files, with Memories; HTML is understood too</source>
        <translation>Archivos JSON, con las Memories; también se entiende HTML</translation>
    </message>
    <message>
        <source>Within about seven days</source>
        <translation>En unos siete días</translation>
    </message>
    <message>
        <source>Memories with what was drawn on them, with date and place, and media of chats.</source>
        <translation>Las Memories con lo que se dibujó en ellas, con fecha y lugar, y el contenido multimedia de los chats.</translation>
    </message>
    <message>
        <source>Memories and chats are private and have no public address.</source>
        <translation>Las Memories y los chats son privados y no tienen dirección pública.</translation>
    </message>
    <message>
        <source>Open reddit.com/settings/data-request and sign in.</source>
        <translation>Abra reddit.com/settings/data-request e inicie sesión.</translation>
    </message>
    <message>
        <source>Choose the law that applies to you, and all of your data.</source>
        <translation>Elija la ley que se le aplica y todos sus datos.</translation>
    </message>
    <message>
        <source>Submit the request.</source>
        <translation>Envíe la solicitud.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the ZIP file.</source>
        <translation>Espere el mensaje con el enlace y descargue el archivo ZIP.</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Hasta 30 días</translation>
    </message>
    <message>
        <source>Your posts and comments with links to the media in them. The export contains no photos.</source>
        <translation>Sus publicaciones y comentarios con enlaces a su contenido multimedia. La exportación no contiene fotos.</translation>
    </message>
    <message>
        <source>Posts and comments have their permanent link.</source>
        <translation>Las publicaciones y los comentarios tienen su enlace permanente.</translation>
    </message>
    <message>
        <source>Open your server in a browser and go to Preferences.</source>
        <translation>Abra su servidor en un navegador y vaya a Preferencias.</translation>
    </message>
    <message>
        <source>Open “Import and export” and then “Data export”.</source>
        <translation>Abra «Importar y exportar» y después la exportación de datos («Data export»).</translation>
    </message>
    <message>
        <source>Request your archive.</source>
        <translation>Solicite su archivo.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download it.</source>
        <translation>Espere el mensaje de que está listo y descárguelo.</translation>
    </message>
    <message>
        <source>Your posts with their media, your profile picture and header.</source>
        <translation>Sus publicaciones con su contenido multimedia, su foto de perfil y su imagen de cabecera.</translation>
    </message>
    <message>
        <source>Each post has its address.</source>
        <translation>Cada publicación tiene su dirección.</translation>
    </message>
    <message>
        <source>Open Bluesky and go to Settings.</source>
        <translation>Abra Bluesky y vaya a los ajustes.</translation>
    </message>
    <message>
        <source>Open “Account” and choose “Export my data”.</source>
        <translation>Abra «Cuenta» y elija «Exportar mis datos».</translation>
    </message>
    <message>
        <source>Choose “Download CAR file”.</source>
        <translation>Elija «Descargar archivo CAR».</translation>
    </message>
    <message>
        <source>Add the file here as it is.</source>
        <translation>Añada el archivo aquí tal como está.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al momento</translation>
    </message>
    <message>
        <source>Your posts and profile with the ids of their photos. The photos themselves are not in it.</source>
        <translation>Sus publicaciones y su perfil con los identificadores de sus fotos. Las fotos mismas no están incluidas.</translation>
    </message>
    <message>
        <source>The address of a post follows from its record.</source>
        <translation>La dirección de una publicación se deduce de su registro.</translation>
    </message>
    <message>
        <source>Open Telegram Desktop; the app for phones cannot export.</source>
        <translation>Abra Telegram Desktop; la aplicación para teléfonos no puede exportar.</translation>
    </message>
    <message>
        <source>Open Settings, then “Advanced”, and choose “Export Telegram data”.</source>
        <translation>Abra los ajustes, después la sección avanzada («Advanced»), y elija «Export Telegram data» (exportar los datos de Telegram).</translation>
    </message>
    <message>
        <source>Select photos, and as the format “Machine-readable JSON” or both.</source>
        <translation>Seleccione las fotos y, como formato, «Machine-readable JSON» (JSON de lectura mecánica) o ambos.</translation>
    </message>
    <message>
        <source>Start the export; confirm it on your phone if you are asked to.</source>
        <translation>Inicie la exportación; confírmela en su teléfono si se le pide.</translation>
    </message>
    <message>
        <source>Add the folder here as it is.</source>
        <translation>Añada la carpeta aquí tal como está.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>At once, or after 24 hours for a device that is new</source>
        <translation>Al momento, o después de 24 horas si el dispositivo es nuevo</translation>
    </message>
    <message>
        <source>Photos of chats and your profile pictures, with dates and senders.</source>
        <translation>Las fotos de los chats y sus fotos de perfil, con fechas y remitentes.</translation>
    </message>
    <message>
        <source>Only posts of public channels have an address.</source>
        <translation>Solo las publicaciones de canales públicos tienen dirección.</translation>
    </message>
    <message>
        <source>Open the chat in WhatsApp on your phone.</source>
        <translation>Abra el chat en WhatsApp en su teléfono.</translation>
    </message>
    <message>
        <source>Open its menu, choose “More” and then “Export chat”; on an iPhone open the contact or group first.</source>
        <translation>Abra su menú, elija «Más» y después «Exportar chat»; en un iPhone, abra antes el contacto o el grupo.</translation>
    </message>
    <message>
        <source>Choose to include media.</source>
        <translation>Elija incluir el contenido multimedia.</translation>
    </message>
    <message>
        <source>Save or send the ZIP file to your computer, and add it here as it is.</source>
        <translation>Guarde o envíe el archivo ZIP a su ordenador y añádalo aquí tal como está.</translation>
    </message>
    <message>
        <source>Do the same for each chat that matters to you.</source>
        <translation>Haga lo mismo con cada chat que le importe.</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Con contenido multimedia</translation>
    </message>
    <message>
        <source>Photos and videos of one chat with dates and senders.</source>
        <translation>Las fotos y los vídeos de un chat con fechas y remitentes.</translation>
    </message>
    <message>
        <source>Chats are private and have no public address.</source>
        <translation>Los chats son privados y no tienen dirección pública.</translation>
    </message>
    <message>
        <source>Open flickr.com and go to Settings.</source>
        <translation>Abra flickr.com y vaya a los ajustes.</translation>
    </message>
    <message>
        <source>Under “Your Flickr data” choose “Request my Flickr data”.</source>
        <translation>En «Your Flickr data» (sus datos de Flickr), elija «Request my Flickr data» (solicitar mis datos de Flickr).</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready.</source>
        <translation>Espere el mensaje de que están listos.</translation>
    </message>
    <message>
        <source>Download the ZIP files with account data and all those with photos.</source>
        <translation>Descargue los archivos ZIP con los datos de la cuenta y todos los que llevan fotos.</translation>
    </message>
    <message>
        <source>Add all of them here as they are.</source>
        <translation>Añádalos todos aquí tal como están.</translation>
    </message>
    <message>
        <source>All your photos and videos with titles, dates, albums, tags and places.</source>
        <translation>Todas sus fotos y vídeos con títulos, fechas, álbumes, etiquetas y lugares.</translation>
    </message>
    <message>
        <source>Each photo has its page.</source>
        <translation>Cada foto tiene su página.</translation>
    </message>
    <message>
        <source>Open Pinterest in a browser and go to Settings.</source>
        <translation>Abra Pinterest en un navegador y vaya a los ajustes.</translation>
    </message>
    <message>
        <source>Open “Privacy and data” and choose “Request your data”.</source>
        <translation>Abra «Privacy and data» (privacidad y datos) y elija «Request your data» (solicitar sus datos).</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the file.</source>
        <translation>Espere el mensaje con el enlace y descargue el archivo.</translation>
    </message>
    <message>
        <source>Lists of your pins and boards with links. The export contains no photos.</source>
        <translation>Listas de sus pines y tableros con enlaces. La exportación no contiene fotos.</translation>
    </message>
    <message>
        <source>Pins have their address, as far as known.</source>
        <translation>Los pines tienen su dirección, en la medida en que se conoce.</translation>
    </message>
    <message>
        <source>Open User Settings in Discord.</source>
        <translation>Abra los ajustes de usuario en Discord.</translation>
    </message>
    <message>
        <source>Open “Data &amp; Privacy” and scroll to “Request your data”.</source>
        <translation>Abra «Data &amp; Privacy» (datos y privacidad) y desplácese hasta «Request your data» (solicitar sus datos).</translation>
    </message>
    <message>
        <source>Choose “Request Data”, select Account and Messages, and confirm.</source>
        <translation>Elija «Request Data» (solicitar datos), seleccione la cuenta y los mensajes, y confirme.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, which works for 30 days, and download the ZIP file.</source>
        <translation>Espere el mensaje con el enlace, que funciona durante 30 días, y descargue el archivo ZIP.</translation>
    </message>
    <message>
        <source>Add it here soon: the links to attachments work for a while only.</source>
        <translation>Añádalo aquí pronto: los enlaces a los archivos adjuntos solo funcionan un tiempo.</translation>
    </message>
    <message>
        <source>Up to 30 days; the link works for 30 days</source>
        <translation>Hasta 30 días; el enlace funciona durante 30 días</translation>
    </message>
    <message>
        <source>Your profile picture, and links to the attachments of your own messages.</source>
        <translation>Su foto de perfil y enlaces a los archivos adjuntos de sus propios mensajes.</translation>
    </message>
    <message>
        <source>Links lead to files of conversations, not to public pages.</source>
        <translation>Los enlaces llevan a archivos de conversaciones, no a páginas públicas.</translation>
    </message>
    <message>
        <source>Open vk.com/data_protection in a browser and sign in.</source>
        <translation>Abra vk.com/data_protection en un navegador e inicie sesión.</translation>
    </message>
    <message>
        <source>Choose to request an archive of your data.</source>
        <translation>Elija solicitar un archivo de sus datos.</translation>
    </message>
    <message>
        <source>Select profile, photos, wall and messages, and confirm with the code that is sent to you.</source>
        <translation>Seleccione el perfil, las fotos, el muro y los mensajes, y confirme con el código que se le envía.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download the ZIP file.</source>
        <translation>Espere el mensaje de que está listo y descargue el archivo ZIP.</translation>
    </message>
    <message>
        <source>Minutes to days</source>
        <translation>De minutos a días</translation>
    </message>
    <message>
        <source>Pages with links to your photos, posts and messages. The export contains no photos.</source>
        <translation>Páginas con enlaces a sus fotos, publicaciones y mensajes. La exportación no contiene fotos.</translation>
    </message>
    <message>
        <source>Photos and posts have links, messages have none.</source>
        <translation>Las fotos y las publicaciones tienen enlaces; los mensajes, no.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>genuine, sha256 {sha256}</source>
        <translation>auténtico, sha256 {sha256}</translation>
    </message>
    <message>
        <source>face pack in use</source>
        <translation>paquete facial en uso</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}</source>
        <translation>sus redes son las que constan en la ficha: {networks}</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}. Runs slower than it could: {slow}</source>
        <translation>sus redes son las que constan en la ficha: {networks}. Más lento de lo posible: {slow}</translation>
    </message>
    <message>
        <source>photos are opened in</source>
        <translation>las fotos se abren en</translation>
    </message>
    <message>
        <source>a worker that does not answer ({error})</source>
        <translation>un proceso auxiliar que no responde ({error})</translation>
    </message>
    <message>
        <source>processes of their own that can crash without harm</source>
        <translation>procesos aparte que pueden fallar sin causar daño</translation>
    </message>
    <message>
        <source>network of these processes</source>
        <translation>acceso de estos procesos a la red</translation>
    </message>
    <message>
        <source>writing and deleting files</source>
        <translation>escribir y borrar archivos</translation>
    </message>
    <message>
        <source>reading the vault and other files</source>
        <translation>leer la caja fuerte y otros archivos</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>iniciar programas</translation>
    </message>
    <message>
        <source>signals to other processes</source>
        <translation>enviar señales a otros procesos</translation>
    </message>
    <message>
        <source>time limit per photo</source>
        <translation>límite de tiempo por foto</translation>
    </message>
    <message>
        <source>memory limit per photo</source>
        <translation>límite de memoria por foto</translation>
    </message>
    <message>
        <source>limit on processor time per photo</source>
        <translation>límite de tiempo de procesador por foto</translation>
    </message>
    <message>
        <source>core dumps of these processes</source>
        <translation>volcados de memoria de estos procesos si fallan (core dumps)</translation>
    </message>
    <message>
        <source>used for this</source>
        <translation>usado para esto</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivados</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>resource limits</source>
        <translation>límites de recursos</translation>
    </message>
    <message>
        <source>{names}, resource limits</source>
        <translation>{names}, límites de recursos</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>NOT refused, although this system could</source>
        <translation>NO denegado, aunque este sistema podría</translation>
    </message>
    <message>
        <source>partly refused: this system has no more</source>
        <translation>denegado en parte; este sistema no permite más</translation>
    </message>
    <message>
        <source>not refused: not available on this system</source>
        <translation>no denegado; no es posible en este sistema</translation>
    </message>
    <message>
        <source>NOT limited</source>
        <translation>SIN límite</translation>
    </message>
    <message>
        <source>not available on this system</source>
        <translation>no es posible en este sistema</translation>
    </message>
    <message>
        <source>cannot be checked: {error}</source>
        <translation>no se puede comprobar ({error})</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>tipos de letra</translation>
    </message>
    <message>
        <source>missing: install the program again</source>
        <translation>faltan; vuelva a instalar el programa</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>{number} in the directory</source>
        <translation>{number} en el directorio</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>caja fuerte</translation>
    </message>
    <message>
        <source>none yet at {path}</source>
        <translation>todavía ninguna en {path}</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos de los modelos</translation>
    </message>
    <message>
        <source>face packs</source>
        <translation>paquetes faciales</translation>
    </message>
    <message>
        <source>protection of the workers</source>
        <translation>protección de los procesos auxiliares</translation>
    </message>
</context>
<context>
    <name>letter-reasons</name>
    <message>
        <source>Says what is asked for and by which right.</source>
        <translation>Dice qué se pide y en virtud de qué derecho.</translation>
    </message>
    <message>
        <source>Says what you declare and by which right.</source>
        <translation>Dice qué declara usted y en virtud de qué derecho.</translation>
    </message>
    <message>
        <source>Says what you declare; claims no consent.</source>
        <translation>Dice qué declara usted; no da por hecho ningún consentimiento.</translation>
    </message>
    <message>
        <source>You never gave a face search consent.</source>
        <translation>Usted nunca dio su consentimiento a una búsqueda de rostros.</translation>
    </message>
    <message>
        <source>Face features and training are named.</source>
        <translation>Se mencionan los rasgos del rostro y el entrenamiento.</translation>
    </message>
    <message>
        <source>Says what you lodge, and against whom.</source>
        <translation>Dice qué presenta usted y contra quién.</translation>
    </message>
    <message>
        <source>Says why this authority.</source>
        <translation>Dice por qué se dirige a esta autoridad.</translation>
    </message>
    <message>
        <source>Says what the company does.</source>
        <translation>Dice a qué se dedica la empresa.</translation>
    </message>
    <message>
        <source>Says which letter this one follows.</source>
        <translation>Dice a qué carta sigue esta.</translation>
    </message>
    <message>
        <source>The period runs from receipt.</source>
        <translation>El plazo corre desde la recepción.</translation>
    </message>
    <message>
        <source>The period runs from receipt. You have no proof of the day, and the letter says so.</source>
        <translation>El plazo corre desde la recepción. Usted no tiene prueba de la fecha, y la carta lo dice.</translation>
    </message>
    <message>
        <source>The log has an acknowledgement.</source>
        <translation>En el registro consta un acuse de recibo.</translation>
    </message>
    <message>
        <source>The log has an extension.</source>
        <translation>En el registro consta una prórroga.</translation>
    </message>
    <message>
        <source>The log has reminders.</source>
        <translation>En el registro constan recordatorios.</translation>
    </message>
    <message>
        <source>The latest plausible day of the answer has passed.</source>
        <translation>Ha pasado el último día razonable para la respuesta.</translation>
    </message>
    <message>
        <source>The log has no answer.</source>
        <translation>En el registro no consta ninguna respuesta.</translation>
    </message>
    <message>
        <source>Says what this letter answers.</source>
        <translation>Dice a qué contesta esta carta.</translation>
    </message>
    <message>
        <source>Says what was answered.</source>
        <translation>Dice qué se ha respondido.</translation>
    </message>
    <message>
        <source>They asked for a copy of an identity document.</source>
        <translation>Han pedido una copia de un documento de identidad.</translation>
    </message>
    <message>
        <source>They asked for a photo of your face.</source>
        <translation>Han pedido una foto de su rostro.</translation>
    </message>
    <message>
        <source>They answered for the last twelve months only.</source>
        <translation>Solo han respondido sobre los últimos doce meses.</translation>
    </message>
    <message>
        <source>They allow only so many requests a year.</source>
        <translation>Solo admiten un número determinado de solicitudes al año.</translation>
    </message>
    <message>
        <source>They asked for money.</source>
        <translation>Han pedido dinero.</translation>
    </message>
    <message>
        <source>They called the request unfounded or excessive.</source>
        <translation>Han calificado la solicitud de infundada o excesiva.</translation>
    </message>
    <message>
        <source>They answered only in part.</source>
        <translation>Han respondido solo en parte.</translation>
    </message>
    <message>
        <source>They said that the data are public.</source>
        <translation>Han dicho que los datos son públicos.</translation>
    </message>
    <message>
        <source>They said that they cannot identify you.</source>
        <translation>Han dicho que no pueden identificarle.</translation>
    </message>
    <message>
        <source>They sent you to another channel.</source>
        <translation>Le han remitido a otro canal.</translation>
    </message>
    <message>
        <source>They want, or use, another language.</source>
        <translation>Piden, o utilizan, otro idioma.</translation>
    </message>
    <message>
        <source>They said that European law does not reach them.</source>
        <translation>Han dicho que el Derecho europeo no se les aplica.</translation>
    </message>
    <message>
        <source>Authorities have already applied the law to this company.</source>
        <translation>Las autoridades ya han aplicado la ley a esta empresa.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Sin respuesta dentro del plazo.</translation>
    </message>
    <message>
        <source>They refused.</source>
        <translation>Han denegado la solicitud.</translation>
    </message>
    <message>
        <source>They did only a part.</source>
        <translation>Solo han hecho una parte de lo pedido.</translation>
    </message>
    <message>
        <source>From 2 April 2027 a cross-border complaint about a request needs that the company was asked first.</source>
        <translation>A partir del 2 de abril de 2027, una reclamación transfronteriza sobre una solicitud exige que antes se haya preguntado a la empresa.</translation>
    </message>
    <message>
        <source>What you want to add.</source>
        <translation>Lo que usted quiere añadir.</translation>
    </message>
    <message>
        <source>Names the photos you confirmed, and no more.</source>
        <translation>Menciona las fotos que usted ha confirmado, y nada más.</translation>
    </message>
    <message>
        <source>The company is not known to sit in the area.</source>
        <translation>No se sabe que la empresa tenga su sede en el territorio de esta ley.</translation>
    </message>
    <message>
        <source>A reminder is not a new request, so it cannot count as one too many.</source>
        <translation>Un recordatorio no es una solicitud nueva, así que no puede contar como una de más.</translation>
    </message>
    <message>
        <source>Says who may act for you, and towards whom.</source>
        <translation>Dice quién puede actuar por usted y ante quién.</translation>
    </message>
    <message>
        <source>Says what you ask for.</source>
        <translation>Dice qué pide usted.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what.</source>
        <translation>Dice por quién lo pide y en qué calidad.</translation>
    </message>
    <message>
        <source>Says where the photo is.</source>
        <translation>Dice dónde está la foto.</translation>
    </message>
    <message>
        <source>Your own reason, in your own words.</source>
        <translation>Su propio motivo, con sus propias palabras.</translation>
    </message>
    <message>
        <source>Why the law reaches private sites.</source>
        <translation>Por qué la ley alcanza también a los sitios privados.</translation>
    </message>
    <message>
        <source>The rights behind the request.</source>
        <translation>Los derechos en que se basa la petición.</translation>
    </message>
    <message>
        <source>Children are protected.</source>
        <translation>Los niños están protegidos.</translation>
    </message>
    <message>
        <source>Says why this company is asked.</source>
        <translation>Dice por qué se pregunta a esta empresa.</translation>
    </message>
    <message>
        <source>Companies outside Europe have said that European law does not reach them.</source>
        <translation>Empresas de fuera de Europa han dicho que el Derecho europeo no se les aplica.</translation>
    </message>
    <message>
        <source>Says why the law reaches a foreign company.</source>
        <translation>Dice por qué la ley alcanza a una empresa extranjera.</translation>
    </message>
    <message>
        <source>You live outside the area, but the company sits in it.</source>
        <translation>Usted vive fuera del territorio, pero la empresa tiene su sede en él.</translation>
    </message>
    <message>
        <source>Records may use your other names.</source>
        <translation>Puede haber datos con sus otros nombres.</translation>
    </message>
    <message>
        <source>Tells you from namesakes.</source>
        <translation>Le distingue de otras personas con el mismo nombre.</translation>
    </message>
    <message>
        <source>Helps to find your account.</source>
        <translation>Ayuda a encontrar su cuenta.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground. Public photos are not public biometric data.</source>
        <translation>Una solicitud de supresión necesita un motivo. Unas fotos públicas no son datos biométricos públicos.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground.</source>
        <translation>Una solicitud de supresión necesita un motivo.</translation>
    </message>
    <message>
        <source>In case the company relies on consent.</source>
        <translation>Por si la empresa se basa en el consentimiento.</translation>
    </message>
    <message>
        <source>An objection needs grounds from your situation. You gave none of your own, so this one stands in.</source>
        <translation>Una oposición necesita motivos de su situación. Usted no ha indicado ninguno propio, por eso figura este.</translation>
    </message>
    <message>
        <source>Restriction needs one of four grounds. This is: unlawful, but not to be erased yet.</source>
        <translation>La limitación necesita uno de cuatro motivos. Este es: ilícito, pero por ahora sin suprimir.</translation>
    </message>
    <message>
        <source>You contest the data.</source>
        <translation>Usted impugna la exactitud de los datos.</translation>
    </message>
    <message>
        <source>For a legal claim.</source>
        <translation>Para una reclamación legal.</translation>
    </message>
    <message>
        <source>While an objection is checked, the data rest. The log has your objection.</source>
        <translation>Mientras se examina una oposición, los datos no se usan. En el registro consta su oposición.</translation>
    </message>
    <message>
        <source>What is wrong, in your words.</source>
        <translation>Qué es incorrecto, con sus palabras.</translation>
    </message>
    <message>
        <source>What is right, in your words.</source>
        <translation>Qué es lo correcto, con sus palabras.</translation>
    </message>
    <message>
        <source>Only what you gave, by consent or contract.</source>
        <translation>Solo lo que usted facilitó, por consentimiento o por contrato.</translation>
    </message>
    <message>
        <source>A clear yes or no is the first right.</source>
        <translation>Un sí o un no claro es el primer derecho.</translation>
    </message>
    <message>
        <source>A copy of the data, not a description of them.</source>
        <translation>Una copia de los datos, no una descripción.</translation>
    </message>
    <message>
        <source>The pictures themselves.</source>
        <translation>Las propias imágenes.</translation>
    </message>
    <message>
        <source>The measured face.</source>
        <translation>El rostro medido.</translation>
    </message>
    <message>
        <source>The measured face, if any.</source>
        <translation>El rostro medido, si lo hay.</translation>
    </message>
    <message>
        <source>What is written next to the pictures.</source>
        <translation>Lo que está escrito junto a las imágenes.</translation>
    </message>
    <message>
        <source>Where each picture was taken from.</source>
        <translation>De dónde se tomó cada imagen.</translation>
    </message>
    <message>
        <source>Who looked for you and saw what.</source>
        <translation>Quién le buscó y qué vio.</translation>
    </message>
    <message>
        <source>Everything else that hangs on you.</source>
        <translation>Todo lo demás que esté vinculado a usted.</translation>
    </message>
    <message>
        <source>Opt-out lists hold data, too.</source>
        <translation>Las listas de exclusión también contienen datos.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Para qué sirve.</translation>
    </message>
    <message>
        <source>The court says: recipients by name, not by category.</source>
        <translation>El Tribunal dice: los destinatarios por su nombre, no por categorías.</translation>
    </message>
    <message>
        <source>The source must be told.</source>
        <translation>Hay que indicar la fuente.</translation>
    </message>
    <message>
        <source>How matches are made.</source>
        <translation>Cómo se establecen las coincidencias.</translation>
    </message>
    <message>
        <source>Whether machines decide about you.</source>
        <translation>Si hay máquinas que deciden sobre usted.</translation>
    </message>
    <message>
        <source>Some services keep a measured face in order to leave it out.</source>
        <translation>Algunos servicios guardan un rostro medido para dejarlo fuera.</translation>
    </message>
    <message>
        <source>Data abroad need safeguards.</source>
        <translation>Los datos en el extranjero necesitan garantías.</translation>
    </message>
    <message>
        <source>The answer must tell you your rights.</source>
        <translation>La respuesta debe indicarle sus derechos.</translation>
    </message>
    <message>
        <source>Each kind is named, so that none is left out.</source>
        <translation>Se menciona cada tipo, para que no falte ninguno.</translation>
    </message>
    <message>
        <source>The pictures.</source>
        <translation>Las imágenes.</translation>
    </message>
    <message>
        <source>Where the pictures came from.</source>
        <translation>De dónde vinieron las imágenes.</translation>
    </message>
    <message>
        <source>Results that show you.</source>
        <translation>Resultados en los que aparece usted.</translation>
    </message>
    <message>
        <source>What was concluded from the pictures.</source>
        <translation>Lo que se ha deducido de las imágenes.</translation>
    </message>
    <message>
        <source>Crawlers come back.</source>
        <translation>Los programas que recorren la web vuelven.</translation>
    </message>
    <message>
        <source>An opt-out that keeps a measured face is not what you ask for.</source>
        <translation>Una lista de exclusión que conserva un rostro medido no es lo que usted pide.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be followed up.</source>
        <translation>Conviene ocuparse también de las copias que haya en otros lugares.</translation>
    </message>
    <message>
        <source>Whoever got the data should hear of it.</source>
        <translation>Quien haya recibido los datos debe saberlo.</translation>
    </message>
    <message>
        <source>Shows what was done, kind by kind.</source>
        <translation>Muestra qué se ha hecho, tipo por tipo.</translation>
    </message>
    <message>
        <source>After an objection the processing stops.</source>
        <translation>Tras una oposición, el tratamiento cesa.</translation>
    </message>
    <message>
        <source>Whoever goes on has to demonstrate compelling grounds.</source>
        <translation>Quien continúe tiene que acreditar motivos imperiosos.</translation>
    </message>
    <message>
        <source>Until that is checked, the data rest.</source>
        <translation>Mientras eso se comprueba, los datos no se usan.</translation>
    </message>
    <message>
        <source>Against advertising no reason is needed.</source>
        <translation>Contra la publicidad no hace falta ningún motivo.</translation>
    </message>
    <message>
        <source>A justified objection ends in erasure.</source>
        <translation>Una oposición justificada lleva a la supresión.</translation>
    </message>
    <message>
        <source>Shows what was done, and when.</source>
        <translation>Muestra qué se ha hecho y cuándo.</translation>
    </message>
    <message>
        <source>What restriction means: keep, but do not use.</source>
        <translation>Qué significa limitar: conservar, pero no usar.</translation>
    </message>
    <message>
        <source>You want to see the data before they go.</source>
        <translation>Usted quiere ver los datos antes de que desaparezcan.</translation>
    </message>
    <message>
        <source>Restrict now, erase after the full answer.</source>
        <translation>Limitar ahora, suprimir después de la respuesta completa.</translation>
    </message>
    <message>
        <source>You must be told before the restriction ends.</source>
        <translation>Deben avisarle antes de que termine la limitación.</translation>
    </message>
    <message>
        <source>The correction itself.</source>
        <translation>La rectificación en sí.</translation>
    </message>
    <message>
        <source>Until it is checked, the data rest.</source>
        <translation>Mientras se comprueba, los datos no se usan.</translation>
    </message>
    <message>
        <source>Errors come back from their source.</source>
        <translation>Los errores vuelven desde su fuente.</translation>
    </message>
    <message>
        <source>Shows what was corrected.</source>
        <translation>Muestra qué se ha rectificado.</translation>
    </message>
    <message>
        <source>Data that another program can read.</source>
        <translation>Datos que otro programa puede leer.</translation>
    </message>
    <message>
        <source>The pictures that you uploaded.</source>
        <translation>Las imágenes que usted subió.</translation>
    </message>
    <message>
        <source>What you wrote there.</source>
        <translation>Lo que usted escribió allí.</translation>
    </message>
    <message>
        <source>What your use left behind.</source>
        <translation>Lo que dejó su uso del servicio.</translation>
    </message>
    <message>
        <source>A PDF is not machine-readable.</source>
        <translation>Un PDF no es un formato de lectura mecánica.</translation>
    </message>
    <message>
        <source>Straight to the other service.</source>
        <translation>Directamente al otro servicio.</translation>
    </message>
    <message>
        <source>Without consent the processing ends.</source>
        <translation>Sin consentimiento, el tratamiento termina.</translation>
    </message>
    <message>
        <source>Data without a ground are erased.</source>
        <translation>Los datos sin fundamento se suprimen.</translation>
    </message>
    <message>
        <source>Some then claim another basis.</source>
        <translation>Algunos alegan entonces otra base.</translation>
    </message>
    <message>
        <source>Whoever relies on consent has to prove it.</source>
        <translation>Quien se basa en un consentimiento tiene que probarlo.</translation>
    </message>
    <message>
        <source>Shows that it was done, and when.</source>
        <translation>Muestra que se ha hecho y cuándo.</translation>
    </message>
    <message>
        <source>What you still wait for.</source>
        <translation>Lo que usted todavía espera.</translation>
    </message>
    <message>
        <source>Whoever does not act has to give reasons.</source>
        <translation>Quien no da curso a la solicitud tiene que indicar los motivos.</translation>
    </message>
    <message>
        <source>An extension needs reasons, within the month.</source>
        <translation>Una prórroga necesita motivos, dentro del mes.</translation>
    </message>
    <message>
        <source>Whoever refuses has to give reasons.</source>
        <translation>Quien deniega tiene que indicar los motivos.</translation>
    </message>
    <message>
        <source>The task of the authority.</source>
        <translation>La tarea de la autoridad.</translation>
    </message>
    <message>
        <source>What the authority can order.</source>
        <translation>Qué puede ordenar la autoridad.</translation>
    </message>
    <message>
        <source>The authority has to keep you informed.</source>
        <translation>La autoridad tiene que mantenerle al corriente.</translation>
    </message>
    <message>
        <source>What the helper may do.</source>
        <translation>Qué puede hacer quien le ayuda.</translation>
    </message>
    <message>
        <source>The helper gets the answers.</source>
        <translation>Quien le ayuda recibe las respuestas.</translation>
    </message>
    <message>
        <source>You get the answers.</source>
        <translation>Las respuestas las recibe usted.</translation>
    </message>
    <message>
        <source>The helper may go to the authority.</source>
        <translation>Quien le ayuda puede acudir a la autoridad.</translation>
    </message>
    <message>
        <source>The photo, and what hangs on it.</source>
        <translation>La foto y lo que va unido a ella.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there.</source>
        <translation>Puede que la haya puesto allí otra persona.</translation>
    </message>
    <message>
        <source>So that you know.</source>
        <translation>Para que usted lo sepa.</translation>
    </message>
    <message>
        <source>A company outside Europe needs a representative in it.</source>
        <translation>Una empresa de fuera de Europa necesita un representante en ella.</translation>
    </message>
    <message>
        <source>No extra face photo needed.</source>
        <translation>No hace falta otra foto del rostro.</translation>
    </message>
    <message>
        <source>Companies have asked for photos.</source>
        <translation>Hay empresas que han pedido fotos.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards.</source>
        <translation>Hay empresas que han pedido documentos de identidad.</translation>
    </message>
    <message>
        <source>Companies have insisted on their own form.</source>
        <translation>Hay empresas que han exigido su propio formulario.</translation>
    </message>
    <message>
        <source>A company limited its answers to the last twelve months.</source>
        <translation>Una empresa limitó sus respuestas a los últimos doce meses.</translation>
    </message>
    <message>
        <source>A company allowed only two requests a year.</source>
        <translation>Una empresa solo admitía dos solicitudes al año.</translation>
    </message>
    <message>
        <source>A company first wanted the photo to be gone from the website.</source>
        <translation>Una empresa quería que antes la foto desapareciera del sitio web.</translation>
    </message>
    <message>
        <source>Free, and in a file that you can open.</source>
        <translation>Gratis y en un archivo que usted pueda abrir.</translation>
    </message>
    <message>
        <source>A request costs nothing.</source>
        <translation>Una solicitud no cuesta nada.</translation>
    </message>
    <message>
        <source>So that nobody closes your account.</source>
        <translation>Para que nadie cierre su cuenta.</translation>
    </message>
    <message>
        <source>Withdrawing must not be harder than consenting.</source>
        <translation>Retirar el consentimiento no debe ser más difícil que darlo.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt.</source>
        <translation>La ley da un mes desde la recepción.</translation>
    </message>
    <message>
        <source>A refusal needs reasons.</source>
        <translation>Una denegación necesita motivos.</translation>
    </message>
    <message>
        <source>Your own wish; the law sets no such day.</source>
        <translation>Un deseo suyo; la ley no fija esa fecha.</translation>
    </message>
    <message>
        <source>Stays polite and ends the letter.</source>
        <translation>Mantiene la cortesía y cierra la carta.</translation>
    </message>
    <message>
        <source>A reply is not a new request.</source>
        <translation>Una réplica no es una solicitud nueva.</translation>
    </message>
    <message>
        <source>Says how to reach you.</source>
        <translation>Dice cómo ponerse en contacto con usted.</translation>
    </message>
    <message>
        <source>What the helper may not do.</source>
        <translation>Qué no puede hacer quien le ayuda.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Cuándo termina.</translation>
    </message>
    <message>
        <source>You can end it.</source>
        <translation>Usted puede ponerle fin.</translation>
    </message>
    <message>
        <source>The company may check the authority.</source>
        <translation>La empresa puede comprobar la autorización.</translation>
    </message>
    <message>
        <source>Says what you complain about. Until 18 June 2026 Article 77 stood in the law.</source>
        <translation>Dice de qué reclama usted. Hasta el 18 de junio de 2026, el artículo 77 estaba en la ley.</translation>
    </message>
    <message>
        <source>Says what you complain about, and by which right.</source>
        <translation>Dice de qué reclama usted y en virtud de qué derecho.</translation>
    </message>
    <message>
        <source>Says why the law protects you.</source>
        <translation>Dice por qué la ley le protege.</translation>
    </message>
    <message>
        <source>Says why the law binds the company.</source>
        <translation>Dice por qué la ley vincula a la empresa.</translation>
    </message>
    <message>
        <source>The company owes a reasonable and proportionate search. That is no limit in time.</source>
        <translation>La empresa debe hacer una búsqueda razonable y proporcionada. Eso no es un límite en el tiempo.</translation>
    </message>
    <message>
        <source>They said that UK law does not reach them.</source>
        <translation>Han dicho que el Derecho del Reino Unido no se les aplica.</translation>
    </message>
    <message>
        <source>A tribunal has already dealt with the reach of the law over this company.</source>
        <translation>Un tribunal ya se ha ocupado del alcance de la ley respecto de esta empresa.</translation>
    </message>
    <message>
        <source>The authority expects people to complain to the company first.</source>
        <translation>La autoridad espera que se reclame antes ante la empresa.</translation>
    </message>
    <message>
        <source>Since 19 June 2026 companies have to deal with complaints, and the authority expects people to complain to them first. The option “complain” leaves this out.</source>
        <translation>Desde el 19 de junio de 2026, las empresas tienen que ocuparse de las quejas, y la autoridad espera que se presenten antes ante ellas. La opción «complain» quita este párrafo.</translation>
    </message>
    <message>
        <source>A company abroad may say that the law of the United Kingdom does not reach it.</source>
        <translation>Una empresa en el extranjero puede decir que el Derecho del Reino Unido no se le aplica.</translation>
    </message>
    <message>
        <source>You live outside the United Kingdom, but the company sits in it.</source>
        <translation>Usted vive fuera del Reino Unido, pero la empresa tiene su sede en él.</translation>
    </message>
    <message>
        <source>The High Court says: in principle recipients by name, not by category.</source>
        <translation>La High Court dice: en principio, los destinatarios por su nombre, no por categorías.</translation>
    </message>
    <message>
        <source>Whether faces are recognised by machine.</source>
        <translation>Si una máquina reconoce rostros.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Until 4 February 2026 Article 22 stood in the law.</source>
        <translation>Si hay máquinas que deciden sobre usted. Hasta el 4 de febrero de 2026, el artículo 22 estaba en la ley.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Articles 22A to 22D stand in the law since 5 February 2026.</source>
        <translation>Si hay máquinas que deciden sobre usted. Los artículos 22A a 22D están en la ley desde el 5 de febrero de 2026.</translation>
    </message>
    <message>
        <source>The company has 30 days to acknowledge a complaint.</source>
        <translation>La empresa tiene 30 días para acusar recibo de una queja.</translation>
    </message>
    <message>
        <source>The helper may complain to the company and go to the authority.</source>
        <translation>Quien le ayuda puede presentar una queja ante la empresa y acudir a la autoridad.</translation>
    </message>
    <message>
        <source>A company outside the United Kingdom needs a representative in it.</source>
        <translation>Una empresa de fuera del Reino Unido necesita un representante en él.</translation>
    </message>
    <message>
        <source>Companies have asked for passports.</source>
        <translation>Hay empresas que han pedido pasaportes.</translation>
    </message>
    <message>
        <source>You are entitled to what a reasonable and proportionate search finds. So the letter says where to look.</source>
        <translation>Usted tiene derecho a lo que encuentre una búsqueda razonable y proporcionada. Por eso la carta dice dónde buscar.</translation>
    </message>
    <message>
        <source>The law gave one month from receipt until 4 February 2026.</source>
        <translation>Hasta el 4 de febrero de 2026, la ley daba un mes desde la recepción.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt. Since 5 February 2026 it stands still while questions to you are open.</source>
        <translation>La ley da un mes desde la recepción. Desde el 5 de febrero de 2026, el plazo se detiene mientras haya preguntas pendientes dirigidas a usted.</translation>
    </message>
    <message>
        <source>Swiss law has no general right to erasure: it is a claim from the protection of personality.</source>
        <translation>El Derecho suizo no conoce un derecho general de supresión: es una pretensión que nace de la protección de la personalidad.</translation>
    </message>
    <message>
        <source>In Swiss law an objection is your express declaration against the processing.</source>
        <translation>En el Derecho suizo, la oposición es su declaración expresa contra el tratamiento.</translation>
    </message>
    <message>
        <source>Swiss law knows no restriction towards companies, but lets you forbid certain uses and leave the rest.</source>
        <translation>El Derecho suizo no conoce una limitación frente a las empresas, pero le permite prohibir determinados usos y dejar el resto.</translation>
    </message>
    <message>
        <source>Says what is asked for, by which right.</source>
        <translation>Dice qué se pide, en virtud de qué derecho.</translation>
    </message>
    <message>
        <source>Says what you report, and about whom.</source>
        <translation>Dice qué denuncia usted y sobre quién.</translation>
    </message>
    <message>
        <source>The law sets no period for this claim. The letter only says that more than 30 days have passed.</source>
        <translation>La ley no fija ningún plazo para esta pretensión. La carta solo dice que han pasado más de 30 días.</translation>
    </message>
    <message>
        <source>They answered for twelve months only.</source>
        <translation>Solo han respondido sobre doce meses.</translation>
    </message>
    <message>
        <source>They asked for money. A request that is not confirmed within ten days can lapse, so the letter upholds it.</source>
        <translation>Han pedido dinero. Una solicitud que no se confirma en diez días puede decaer, por eso la carta la mantiene.</translation>
    </message>
    <message>
        <source>They called the request excessive.</source>
        <translation>Han calificado la solicitud de excesiva.</translation>
    </message>
    <message>
        <source>Whoever gives less than all has to say why.</source>
        <translation>Quien da menos que todo tiene que decir por qué.</translation>
    </message>
    <message>
        <source>The excuse that data are public ends with your express declaration.</source>
        <translation>La excusa de que los datos son públicos termina con su declaración expresa.</translation>
    </message>
    <message>
        <source>They said that Swiss law does not reach them.</source>
        <translation>Han dicho que el Derecho suizo no se les aplica.</translation>
    </message>
    <message>
        <source>There is no duty to answer such a claim, so the report is about the processing itself.</source>
        <translation>No hay obligación de responder a una pretensión así, por eso la denuncia trata del tratamiento en sí.</translation>
    </message>
    <message>
        <source>Your earlier letter declared against the processing.</source>
        <translation>En su carta anterior usted se declaró en contra del tratamiento.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Switzerland.</source>
        <translation>No se sabe que la empresa tenga su sede en Suiza.</translation>
    </message>
    <message>
        <source>A reminder is not a new request.</source>
        <translation>Un recordatorio no es una solicitud nueva.</translation>
    </message>
    <message>
        <source>Who may act for you, and towards whom.</source>
        <translation>Quién puede actuar por usted y ante quién.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what. A child who is able to judge should agree or write itself.</source>
        <translation>Dice por quién lo pide y en qué calidad. Un menor con capacidad de discernimiento debería estar de acuerdo o escribir por sí mismo.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also towards private persons.</source>
        <translation>El Derecho suizo protege el derecho a la propia imagen, también frente a particulares.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also that of children.</source>
        <translation>El Derecho suizo protege el derecho a la propia imagen, también el de los niños.</translation>
    </message>
    <message>
        <source>Swiss law reaches what has effects in Switzerland, even if it is started abroad.</source>
        <translation>El Derecho suizo alcanza a lo que tiene efectos en Suiza, aunque se origine en el extranjero.</translation>
    </message>
    <message>
        <source>Towards a company abroad you may choose Swiss law if it had to expect effects in Switzerland.</source>
        <translation>Frente a una empresa en el extranjero puede elegir el Derecho suizo si esta tenía que contar con efectos en Suiza.</translation>
    </message>
    <message>
        <source>You live outside Switzerland, but the company sits in it.</source>
        <translation>Usted vive fuera de Suiza, pero la empresa tiene su sede en ella.</translation>
    </message>
    <message>
        <source>Records may use other names.</source>
        <translation>Puede haber datos con otros nombres.</translation>
    </message>
    <message>
        <source>Helps to find you.</source>
        <translation>Ayuda a encontrarle.</translation>
    </message>
    <message>
        <source>Names the principles that collecting faces goes against. A measured face is sensitive personal data.</source>
        <translation>Menciona los principios que vulnera la recogida de rostros. Un rostro medido es un dato personal especialmente protegido.</translation>
    </message>
    <message>
        <source>A claim to erasure needs a breach of personality that nothing justifies.</source>
        <translation>Una pretensión de supresión necesita una lesión de la personalidad que nada justifique.</translation>
    </message>
    <message>
        <source>Processing against your express declaration is a breach of personality, even if the data are public.</source>
        <translation>Un tratamiento contra su declaración expresa lesiona la personalidad, aunque los datos sean públicos.</translation>
    </message>
    <message>
        <source>The law asks for none.</source>
        <translation>La ley no exige ninguno.</translation>
    </message>
    <message>
        <source>The data as such, not a description of them.</source>
        <translation>Los datos como tales, no una descripción.</translation>
    </message>
    <message>
        <source>Who decides about the data.</source>
        <translation>Quién decide sobre los datos.</translation>
    </message>
    <message>
        <source>What it is for, and how long.</source>
        <translation>Para qué sirve y durante cuánto tiempo.</translation>
    </message>
    <message>
        <source>The origin must be told.</source>
        <translation>Hay que indicar el origen.</translation>
    </message>
    <message>
        <source>The law lets the company name categories only. The letter asks for names and says why you need them.</source>
        <translation>La ley permite que la empresa indique solo categorías. La carta pide nombres y dice por qué los necesita usted.</translation>
    </message>
    <message>
        <source>Nothing more is passed on.</source>
        <translation>Ya no se transmite nada.</translation>
    </message>
    <message>
        <source>What is to stop, kind by kind.</source>
        <translation>Qué debe cesar, tipo por tipo.</translation>
    </message>
    <message>
        <source>Whoever goes on has to justify it.</source>
        <translation>Quien continúe tiene que justificarlo.</translation>
    </message>
    <message>
        <source>Data without a use go.</source>
        <translation>Los datos que ya no sirven desaparecen.</translation>
    </message>
    <message>
        <source>Not to be used now, to be erased after the full answer.</source>
        <translation>No usar ahora, suprimir después de la respuesta completa.</translation>
    </message>
    <message>
        <source>A request: you want to hear of it before it ends.</source>
        <translation>Una petición: usted quiere saberlo antes de que termine.</translation>
    </message>
    <message>
        <source>Recipients should hear of it.</source>
        <translation>Los destinatarios deben saberlo.</translation>
    </message>
    <message>
        <source>If nobody can prove what is right, the data get a note that they are disputed.</source>
        <translation>Si nadie puede probar qué es lo correcto, se anota junto a los datos que están en disputa.</translation>
    </message>
    <message>
        <source>Errors come back from there.</source>
        <translation>De ahí vuelven los errores.</translation>
    </message>
    <message>
        <source>Data that can be used again.</source>
        <translation>Datos que se pueden volver a usar.</translation>
    </message>
    <message>
        <source>Straight to the other service, unless that is a disproportionate effort.</source>
        <translation>Directamente al otro servicio, salvo que exija un esfuerzo desproporcionado.</translation>
    </message>
    <message>
        <source>Without consent this processing ends.</source>
        <translation>Sin consentimiento, este tratamiento termina.</translation>
    </message>
    <message>
        <source>Some then claim another justification.</source>
        <translation>Algunos alegan entonces otra justificación.</translation>
    </message>
    <message>
        <source>Whoever relies on consent shows it.</source>
        <translation>Quien se basa en un consentimiento lo muestra.</translation>
    </message>
    <message>
        <source>Whoever goes on should say why it may.</source>
        <translation>Quien continúe debería decir por qué puede hacerlo.</translation>
    </message>
    <message>
        <source>Whoever needs longer has to name the period.</source>
        <translation>Quien necesite más tiempo tiene que indicar el plazo.</translation>
    </message>
    <message>
        <source>When the FDPIC investigates.</source>
        <translation>Cuándo investiga el PFPDT.</translation>
    </message>
    <message>
        <source>What the FDPIC can order.</source>
        <translation>Qué puede ordenar el PFPDT.</translation>
    </message>
    <message>
        <source>A company abroad can be told to name a representative.</source>
        <translation>A una empresa en el extranjero se le puede ordenar que designe un representante.</translation>
    </message>
    <message>
        <source>The FDPIC tells you what came of it.</source>
        <translation>El PFPDT le dice en qué ha quedado.</translation>
    </message>
    <message>
        <source>The helper may report to the authority.</source>
        <translation>Quien le ayuda puede denunciar ante la autoridad.</translation>
    </message>
    <message>
        <source>Some companies abroad need a representative in Switzerland, and have to publish who it is.</source>
        <translation>Algunas empresas en el extranjero necesitan un representante en Suiza y tienen que publicar quién es.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards. You have to help with identification, within reason.</source>
        <translation>Hay empresas que han pedido documentos de identidad. Usted tiene que colaborar en la identificación, dentro de lo razonable.</translation>
    </message>
    <message>
        <source>Companies insist on forms.</source>
        <translation>Hay empresas que insisten en sus formularios.</translation>
    </message>
    <message>
        <source>Free but for rare cases, and in a file that you can open.</source>
        <translation>Gratis, salvo casos raros, y en un archivo que usted pueda abrir.</translation>
    </message>
    <message>
        <source>The law names no fee for it.</source>
        <translation>La ley no prevé ninguna tasa para ello.</translation>
    </message>
    <message>
        <source>The law gives 30 days from receipt.</source>
        <translation>La ley da 30 días desde la recepción.</translation>
    </message>
    <message>
        <source>The rules for access hold here, too: 30 days from receipt.</source>
        <translation>Las reglas del acceso valen también aquí: 30 días desde la recepción.</translation>
    </message>
    <message>
        <source>The law sets no period here, so the letter wishes.</source>
        <translation>Aquí la ley no fija ningún plazo, por eso la carta expresa un deseo.</translation>
    </message>
    <message>
        <source>The law gives 30 days for the information in it, and sets no period for the rest.</source>
        <translation>Para la información que contiene, la ley da 30 días; para el resto no fija ningún plazo.</translation>
    </message>
    <message>
        <source>Whoever goes on should say what justifies it.</source>
        <translation>Quien continúe debería decir qué lo justifica.</translation>
    </message>
    <message>
        <source>You report; the FDPIC does not decide about your own claims.</source>
        <translation>Usted denuncia; el PFPDT no decide sobre sus propias pretensiones.</translation>
    </message>
    <message>
        <source>The company may ask you about the authority.</source>
        <translation>La empresa puede preguntarle por la autorización.</translation>
    </message>
    <message>
        <source>Says what you submit, and about whom.</source>
        <translation>Dice qué presenta usted y sobre quién.</translation>
    </message>
    <message>
        <source>You said that you live there.</source>
        <translation>Usted ha indicado que vive en California.</translation>
    </message>
    <message>
        <source>A request to opt out or to limit is put into effect in 15 business days; that time is over, too.</source>
        <translation>Una solicitud de exclusión (opt-out) o de limitación se hace efectiva en 15 días hábiles; también ese tiempo ha pasado.</translation>
    </message>
    <message>
        <source>They rely on two requests a year. For requests to know they may.</source>
        <translation>Se amparan en dos solicitudes al año. Para las solicitudes de información pueden hacerlo.</translation>
    </message>
    <message>
        <source>They said that the Act does not apply to them.</source>
        <translation>Han dicho que la ley no se les aplica.</translation>
    </message>
    <message>
        <source>They said that the information is public.</source>
        <translation>Han dicho que la información es pública.</translation>
    </message>
    <message>
        <source>They cannot verify who you are.</source>
        <translation>No pueden verificar quién es usted.</translation>
    </message>
    <message>
        <source>No response in time.</source>
        <translation>Sin respuesta dentro del plazo.</translation>
    </message>
    <message>
        <source>The law asks for no answer to such a request, only for its effect. So you ask for an examination.</source>
        <translation>La ley no exige responder a una solicitud así, solo que surta efecto. Por eso usted pide que se examine.</translation>
    </message>
    <message>
        <source>They denied it.</source>
        <translation>La han denegado.</translation>
    </message>
    <message>
        <source>You cannot know the company&apos;s figures.</source>
        <translation>Usted no puede conocer las cifras de la empresa.</translation>
    </message>
    <message>
        <source>A reminder must not count as a request.</source>
        <translation>Un recordatorio no debe contar como solicitud.</translation>
    </message>
    <message>
        <source>A business may ask for proof of your signed permission. This is it.</source>
        <translation>Una empresa puede pedir prueba de su permiso firmado. Es esta.</translation>
    </message>
    <message>
        <source>The Act protects residents of California. You said that you are one.</source>
        <translation>La ley protege a quienes residen en California. Usted ha indicado que es su caso.</translation>
    </message>
    <message>
        <source>Public photos are not public biometric information.</source>
        <translation>Unas fotos públicas no son información biométrica pública.</translation>
    </message>
    <message>
        <source>Says what you understand as a sale.</source>
        <translation>Dice qué entiende usted por venta.</translation>
    </message>
    <message>
        <source>Says which sales and which sharing you have in mind.</source>
        <translation>Dice qué ventas y qué intercambio de datos tiene usted en mente.</translation>
    </message>
    <message>
        <source>A measured face that serves to identify you is sensitive personal information.</source>
        <translation>Un rostro medido que sirve para identificarle es información personal sensible.</translation>
    </message>
    <message>
        <source>Your own words. The Act asks for no reason.</source>
        <translation>Sus propias palabras. La ley no pide ningún motivo.</translation>
    </message>
    <message>
        <source>A clear yes or no comes first.</source>
        <translation>Primero, un sí o un no claro.</translation>
    </message>
    <message>
        <source>The information itself, not a description of it.</source>
        <translation>La información misma, no una descripción.</translation>
    </message>
    <message>
        <source>When you were found, and what was shown.</source>
        <translation>Cuándo le encontraron y qué se mostró.</translation>
    </message>
    <message>
        <source>Opt-out lists hold information, too.</source>
        <translation>Las listas de exclusión también contienen información.</translation>
    </message>
    <message>
        <source>What was concluded about you is personal information, too.</source>
        <translation>Lo que se ha deducido sobre usted también es información personal.</translation>
    </message>
    <message>
        <source>The measured face itself may not be sent to you, but you must be told that there is one.</source>
        <translation>El rostro medido en sí no se le puede enviar, pero deben decirle que lo hay.</translation>
    </message>
    <message>
        <source>Kinds, sources and purposes.</source>
        <translation>Tipos, fuentes y fines.</translation>
    </message>
    <message>
        <source>How long it is kept.</source>
        <translation>Cuánto tiempo se conserva.</translation>
    </message>
    <message>
        <source>Who gets it. The Act gives a right to categories; names are only a wish.</source>
        <translation>Quién la recibe. La ley da derecho a las categorías; los nombres son solo un deseo.</translation>
    </message>
    <message>
        <source>Whether showing you to users is a sale.</source>
        <translation>Si mostrarle a usted a los usuarios es una venta.</translation>
    </message>
    <message>
        <source>Without this request the response may stop at the last twelve months.</source>
        <translation>Sin esta solicitud, la respuesta puede limitarse a los últimos doce meses.</translation>
    </message>
    <message>
        <source>The right covers what was collected from you. For the rest the letter asks politely.</source>
        <translation>El derecho abarca lo que se recogió de usted. Lo demás, la carta lo pide con cortesía.</translation>
    </message>
    <message>
        <source>The regulations also allow removing only the link to you. You ask for erasing.</source>
        <translation>Las normas permiten también quitar solo el vínculo con usted. Usted pide que se suprima.</translation>
    </message>
    <message>
        <source>Whoever got the information should delete it, too.</source>
        <translation>Quien haya recibido la información debe suprimirla también.</translation>
    </message>
    <message>
        <source>A business may keep a record of the request. It needs no measured face for that.</source>
        <translation>Una empresa puede dejar constancia de la solicitud. Para eso no necesita ningún rostro medido.</translation>
    </message>
    <message>
        <source>Shows what was deleted, and on which exception the rest is kept.</source>
        <translation>Muestra qué se ha suprimido y en virtud de qué excepción se conserva el resto.</translation>
    </message>
    <message>
        <source>What is kept should not be sold.</source>
        <translation>Lo que se conserve no debe venderse.</translation>
    </message>
    <message>
        <source>After this request the selling stops.</source>
        <translation>Tras esta solicitud, la venta cesa.</translation>
    </message>
    <message>
        <source>Buyers should hear of it.</source>
        <translation>Los compradores deben saberlo.</translation>
    </message>
    <message>
        <source>The choice lasts, and you are not asked again at once.</source>
        <translation>La elección se mantiene, y no le vuelven a preguntar enseguida.</translation>
    </message>
    <message>
        <source>Sensitive information is used only for what the Act lists.</source>
        <translation>La información sensible se usa solo para lo que enumera la ley.</translation>
    </message>
    <message>
        <source>No measuring of your face.</source>
        <translation>No medir su rostro.</translation>
    </message>
    <message>
        <source>No searching by your face.</source>
        <translation>No buscar por su rostro.</translation>
    </message>
    <message>
        <source>No showing to others.</source>
        <translation>No mostrarlo a otros.</translation>
    </message>
    <message>
        <source>Others should respect it.</source>
        <translation>Los demás deben respetarlo.</translation>
    </message>
    <message>
        <source>Some say that their use of faces falls outside this section. Then they should explain it.</source>
        <translation>Algunos dicen que su uso de los rostros queda fuera de este artículo. Entonces deberían explicarlo.</translation>
    </message>
    <message>
        <source>A business may ask for documentation. It should say what it needs.</source>
        <translation>Una empresa puede pedir documentación. Debería decir qué necesita.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be corrected, too.</source>
        <translation>Las copias que haya en otros lugares también deben corregirse.</translation>
    </message>
    <message>
        <source>Information that another program can read.</source>
        <translation>Información que otro programa puede leer.</translation>
    </message>
    <message>
        <source>For the other service.</source>
        <translation>Para el otro servicio.</translation>
    </message>
    <message>
        <source>Whoever does not act gives reasons.</source>
        <translation>Quien no da curso a la solicitud indica los motivos.</translation>
    </message>
    <message>
        <source>Whoever does not act explains why.</source>
        <translation>Quien no da curso a la solicitud explica por qué.</translation>
    </message>
    <message>
        <source>More time needs a notice with the reason.</source>
        <translation>Más tiempo exige un aviso con el motivo.</translation>
    </message>
    <message>
        <source>Whoever denies gives reasons.</source>
        <translation>Quien deniega indica los motivos.</translation>
    </message>
    <message>
        <source>What the agency may do.</source>
        <translation>Qué puede hacer la agencia.</translation>
    </message>
    <message>
        <source>The agency tells you what it does.</source>
        <translation>La agencia le dice lo que hace.</translation>
    </message>
    <message>
        <source>What the agent may do.</source>
        <translation>Qué puede hacer la persona autorizada.</translation>
    </message>
    <message>
        <source>The agent gets the responses.</source>
        <translation>La persona autorizada recibe las respuestas.</translation>
    </message>
    <message>
        <source>You get the responses.</source>
        <translation>Las respuestas las recibe usted.</translation>
    </message>
    <message>
        <source>The agent may write to the authority.</source>
        <translation>La persona autorizada puede escribir a la autoridad.</translation>
    </message>
    <message>
        <source>No face photo needed.</source>
        <translation>No hace falta una foto del rostro.</translation>
    </message>
    <message>
        <source>Companies have asked for identity documents.</source>
        <translation>Hay empresas que han pedido documentos de identidad.</translation>
    </message>
    <message>
        <source>Nobody has to prove who they are in order to opt out or to limit.</source>
        <translation>Nadie tiene que probar quién es para pedir la exclusión (opt-out) o la limitación.</translation>
    </message>
    <message>
        <source>No account is needed for a request.</source>
        <translation>Para una solicitud no hace falta una cuenta.</translation>
    </message>
    <message>
        <source>A request must not cost you your account.</source>
        <translation>Una solicitud no debe costarle su cuenta.</translation>
    </message>
    <message>
        <source>The law gives 45 days from receipt.</source>
        <translation>La ley da 45 días desde la recepción.</translation>
    </message>
    <message>
        <source>The law gives 15 business days from receipt.</source>
        <translation>La ley da 15 días hábiles desde la recepción.</translation>
    </message>
    <message>
        <source>A denial needs reasons.</source>
        <translation>Una denegación necesita motivos.</translation>
    </message>
    <message>
        <source>A denial needs an explanation.</source>
        <translation>Una denegación necesita una explicación.</translation>
    </message>
    <message>
        <source>A reply must not count as a request.</source>
        <translation>Una réplica no debe contar como solicitud.</translation>
    </message>
    <message>
        <source>A sworn complaint has to allow this.</source>
        <translation>Una denuncia jurada tiene que permitirlo.</translation>
    </message>
    <message>
        <source>You asked for a sworn complaint. Sign it only if every fact in it is true.</source>
        <translation>Usted ha pedido una denuncia jurada. Fírmela solo si es cierto cada hecho que contiene.</translation>
    </message>
    <message>
        <source>What the agent may not do.</source>
        <translation>Qué no puede hacer la persona autorizada.</translation>
    </message>
    <message>
        <source>The business may check the permission.</source>
        <translation>La empresa puede comprobar el permiso.</translation>
    </message>
    <message>
        <source>Says what is asked for, and with reference to which section.</source>
        <translation>Dice qué se pide y con referencia a qué artículo.</translation>
    </message>
    <message>
        <source>You do not say that you ever gave a release.</source>
        <translation>Usted no dice que haya dado nunca un consentimiento escrito.</translation>
    </message>
    <message>
        <source>They rely on a number of requests. The Act has none, but no duty to answer.</source>
        <translation>Se amparan en un número de solicitudes. La ley no fija ninguno, pero tampoco una obligación de responder.</translation>
    </message>
    <message>
        <source>They asked for money. The Act says nothing about it.</source>
        <translation>Han pedido dinero. La ley no dice nada al respecto.</translation>
    </message>
    <message>
        <source>They called the letter unfounded or excessive.</source>
        <translation>Han calificado la carta de infundada o excesiva.</translation>
    </message>
    <message>
        <source>They said that the photos are public.</source>
        <translation>Han dicho que las fotos son públicas.</translation>
    </message>
    <message>
        <source>They said that they cannot tell which records are yours.</source>
        <translation>Han dicho que no pueden saber qué datos son los suyos.</translation>
    </message>
    <message>
        <source>Says who may act for you.</source>
        <translation>Dice quién puede actuar por usted.</translation>
    </message>
    <message>
        <source>You said that you live in Illinois.</source>
        <translation>Usted ha indicado que vive en Illinois.</translation>
    </message>
    <message>
        <source>The Act covers the measured face, not the photo.</source>
        <translation>La ley abarca el rostro medido, no la foto.</translation>
    </message>
    <message>
        <source>The Act itself says when they are destroyed.</source>
        <translation>La propia ley dice cuándo se destruyen.</translation>
    </message>
    <message>
        <source>The Act sets no time, and the letter says so.</source>
        <translation>La ley no fija ningún plazo, y la carta lo dice.</translation>
    </message>
    <message>
        <source>The policy has to be public.</source>
        <translation>La política tiene que ser pública.</translation>
    </message>
    <message>
        <source>The Act wants you to be informed in writing first.</source>
        <translation>La ley exige que antes le informen por escrito.</translation>
    </message>
    <message>
        <source>The Act wants a written release first.</source>
        <translation>La ley exige antes un consentimiento escrito.</translation>
    </message>
    <message>
        <source>When they are to be destroyed.</source>
        <translation>Cuándo se deben destruir.</translation>
    </message>
    <message>
        <source>The Act does not allow a sale.</source>
        <translation>La ley no permite la venta.</translation>
    </message>
    <message>
        <source>Passing on needs one of four grounds.</source>
        <translation>Para transmitir algo hace falta uno de cuatro motivos.</translation>
    </message>
    <message>
        <source>What was made from it.</source>
        <translation>Lo que se hizo a partir de ello.</translation>
    </message>
    <message>
        <source>Copies elsewhere.</source>
        <translation>Copias en otros lugares.</translation>
    </message>
    <message>
        <source>Lets the company say when, if not now.</source>
        <translation>Deja que la empresa diga cuándo, si no es ahora.</translation>
    </message>
    <message>
        <source>Whoever got them should hear of it.</source>
        <translation>Quien los haya recibido debe saberlo.</translation>
    </message>
    <message>
        <source>The Act leaves photos out, so this is a wish.</source>
        <translation>La ley no incluye las fotos, así que esto es un deseo.</translation>
    </message>
    <message>
        <source>No sale and no profit.</source>
        <translation>Ni venta ni beneficio.</translation>
    </message>
    <message>
        <source>No passing on.</source>
        <translation>No transmitir nada.</translation>
    </message>
    <message>
        <source>No results by your face.</source>
        <translation>Ningún resultado a partir de su rostro.</translation>
    </message>
    <message>
        <source>The policy has to be public in any case.</source>
        <translation>La política tiene que ser pública en todo caso.</translation>
    </message>
    <message>
        <source>The Act asks for no reasons, so this is a wish.</source>
        <translation>La ley no exige motivos, así que esto es un deseo.</translation>
    </message>
    <message>
        <source>A letter must not be read as a release.</source>
        <translation>Una carta no debe leerse como un consentimiento escrito.</translation>
    </message>
    <message>
        <source>So that you know where you stand.</source>
        <translation>Para que usted sepa a qué atenerse.</translation>
    </message>
    <message>
        <source>Under the Act a representative could give a release. Yours may not.</source>
        <translation>Según la ley, un representante podría dar ese consentimiento escrito. El suyo no puede.</translation>
    </message>
    <message>
        <source>The company may check the authorization.</source>
        <translation>La empresa puede comprobar la autorización.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which provision.</source>
        <translation>Dice qué se pide y en virtud de qué disposición.</translation>
    </message>
    <message>
        <source>Says what you declare, if anything.</source>
        <translation>Dice qué declara usted, si declara algo.</translation>
    </message>
    <message>
        <source>Claims no consent.</source>
        <translation>No da por hecho ningún consentimiento.</translation>
    </message>
    <message>
        <source>Faces and training are named.</source>
        <translation>Se mencionan los rostros y el entrenamiento.</translation>
    </message>
    <message>
        <source>Says what you file, and against whom.</source>
        <translation>Dice qué presenta usted y contra quién.</translation>
    </message>
    <message>
        <source>Provinces have commissioners, too.</source>
        <translation>También las provincias tienen comisionados.</translation>
    </message>
    <message>
        <source>They asked for money. A small cost is allowed if announced.</source>
        <translation>Han pedido dinero. Se permite un coste pequeño si se anuncia.</translation>
    </message>
    <message>
        <source>They said that Canadian law does not reach them.</source>
        <translation>Han dicho que el Derecho canadiense no se les aplica.</translation>
    </message>
    <message>
        <source>They said that it is public.</source>
        <translation>Han dicho que es público.</translation>
    </message>
    <message>
        <source>Under section 8, silence counts as a refusal.</source>
        <translation>Según el artículo 8, el silencio cuenta como denegación.</translation>
    </message>
    <message>
        <source>There is no time limit here, so you complain that your letter was not dealt with.</source>
        <translation>Aquí no hay plazo, así que usted reclama porque su carta no se ha atendido.</translation>
    </message>
    <message>
        <source>They turned you down.</source>
        <translation>Le han respondido que no.</translation>
    </message>
    <message>
        <source>Such complaints have six months.</source>
        <translation>Para estas reclamaciones hay seis meses.</translation>
    </message>
    <message>
        <source>The six months are over. The Commissioner can allow longer.</source>
        <translation>Han pasado los seis meses. El Comisionado puede conceder más tiempo.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Canada.</source>
        <translation>No se sabe que la empresa tenga su sede en Canadá.</translation>
    </message>
    <message>
        <source>The Commissioner has already applied the Act to this company.</source>
        <translation>El Comisionado ya ha aplicado la ley a esta empresa.</translation>
    </message>
    <message>
        <source>Says why the Act applies.</source>
        <translation>Dice por qué se aplica la ley.</translation>
    </message>
    <message>
        <source>Companies abroad have said that Canadian law does not reach them. Courts look at the connection.</source>
        <translation>Empresas en el extranjero han dicho que el Derecho canadiense no se les aplica. Los tribunales examinan la vinculación.</translation>
    </message>
    <message>
        <source>You live abroad, the company sits there.</source>
        <translation>Usted vive en el extranjero, la empresa tiene su sede en Canadá.</translation>
    </message>
    <message>
        <source>Says why the information should not be there.</source>
        <translation>Dice por qué la información no debería estar allí.</translation>
    </message>
    <message>
        <source>Only what a regulation lists may be taken without consent because it is public.</source>
        <translation>Solo lo que enumera un reglamento se puede tomar sin consentimiento por ser público.</translation>
    </message>
    <message>
        <source>Says why it should go.</source>
        <translation>Dice por qué debería desaparecer.</translation>
    </message>
    <message>
        <source>A challenge names the rules that it is about.</source>
        <translation>Una impugnación menciona las reglas de que trata.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Qué es incorrecto.</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>Qué es lo correcto.</translation>
    </message>
    <message>
        <source>The information itself.</source>
        <translation>La información misma.</translation>
    </message>
    <message>
        <source>What it is used for.</source>
        <translation>Para qué se usa.</translation>
    </message>
    <message>
        <source>Who got it, by name where possible.</source>
        <translation>Quién la ha recibido, por su nombre si es posible.</translation>
    </message>
    <message>
        <source>The Act only encourages naming the source.</source>
        <translation>La ley solo anima a indicar la fuente.</translation>
    </message>
    <message>
        <source>Consent is the rule in Canada.</source>
        <translation>En Canadá, el consentimiento es la regla.</translation>
    </message>
    <message>
        <source>How they compare faces.</source>
        <translation>Cómo comparan los rostros.</translation>
    </message>
    <message>
        <source>So that nothing disappears before you have seen it.</source>
        <translation>Para que no desaparezca nada antes de que usted lo haya visto.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it.</source>
        <translation>Quien haya recibido la información debe saberlo.</translation>
    </message>
    <message>
        <source>Every challenge is investigated.</source>
        <translation>Toda impugnación se investiga.</translation>
    </message>
    <message>
        <source>You must be told the procedures.</source>
        <translation>Deben indicarle los procedimientos.</translation>
    </message>
    <message>
        <source>The Act asks for no pause, so this is a wish.</source>
        <translation>La ley no exige ninguna pausa, así que esto es un deseo.</translation>
    </message>
    <message>
        <source>So that you know what came of it.</source>
        <translation>Para que usted sepa en qué ha quedado.</translation>
    </message>
    <message>
        <source>You have to show the error.</source>
        <translation>El error tiene que mostrarlo usted.</translation>
    </message>
    <message>
        <source>Errors come back from it.</source>
        <translation>De ahí vuelven los errores.</translation>
    </message>
    <message>
        <source>A dispute is put on record.</source>
        <translation>El desacuerdo queda anotado.</translation>
    </message>
    <message>
        <source>Shows what was amended.</source>
        <translation>Muestra qué se ha modificado.</translation>
    </message>
    <message>
        <source>Without consent it ends.</source>
        <translation>Sin consentimiento, termina.</translation>
    </message>
    <message>
        <source>You must be told what follows.</source>
        <translation>Deben decirle qué consecuencias tiene.</translation>
    </message>
    <message>
        <source>What is not needed should go.</source>
        <translation>Lo que no se necesita debería desaparecer.</translation>
    </message>
    <message>
        <source>Some then rely on an exception.</source>
        <translation>Algunos se amparan entonces en una excepción.</translation>
    </message>
    <message>
        <source>Whoever relies on consent can show it.</source>
        <translation>Quien se basa en un consentimiento puede mostrarlo.</translation>
    </message>
    <message>
        <source>A refusal needs reasons, in writing.</source>
        <translation>Una denegación necesita motivos, por escrito.</translation>
    </message>
    <message>
        <source>So that you can take it further.</source>
        <translation>Para que usted pueda seguir adelante.</translation>
    </message>
    <message>
        <source>The task of the Commissioner.</source>
        <translation>La tarea del Comisionado.</translation>
    </message>
    <message>
        <source>The Commissioner can mediate.</source>
        <translation>El Comisionado puede mediar.</translation>
    </message>
    <message>
        <source>An investigation ends in a report.</source>
        <translation>Una investigación termina con un informe.</translation>
    </message>
    <message>
        <source>The helper may help with a complaint.</source>
        <translation>Quien le ayuda puede ayudar en una reclamación.</translation>
    </message>
    <message>
        <source>Every organization has somebody who is accountable.</source>
        <translation>En toda organización hay alguien que responde de ello.</translation>
    </message>
    <message>
        <source>A cost has to be announced first.</source>
        <translation>Un coste tiene que anunciarse antes.</translation>
    </message>
    <message>
        <source>The Act sets no time here; the letter says so.</source>
        <translation>Aquí la ley no fija ningún plazo; la carta lo dice.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which principle.</source>
        <translation>Dice qué se pide y en virtud de qué principio.</translation>
    </message>
    <message>
        <source>It has a duty to destroy, no right of erasure.</source>
        <translation>La ley prevé una obligación de destruir, no un derecho de supresión.</translation>
    </message>
    <message>
        <source>The Act knows no general right to object. This is the use that you can stop.</source>
        <translation>La ley no conoce un derecho general de oposición. Este es el uso que usted puede parar.</translation>
    </message>
    <message>
        <source>Says what is asked for.</source>
        <translation>Dice qué se pide.</translation>
    </message>
    <message>
        <source>Says what you complain about.</source>
        <translation>Dice de qué reclama usted.</translation>
    </message>
    <message>
        <source>Says why the Act protects you.</source>
        <translation>Dice por qué la ley le protege.</translation>
    </message>
    <message>
        <source>Says why the Act binds the company.</source>
        <translation>Dice por qué la ley vincula a la empresa.</translation>
    </message>
    <message>
        <source>They asked for money, which access may cost.</source>
        <translation>Han pedido dinero; el acceso puede tener un coste.</translation>
    </message>
    <message>
        <source>They called the request excessive or vexatious.</source>
        <translation>Han calificado la solicitud de excesiva o abusiva.</translation>
    </message>
    <message>
        <source>They want, or use, another language. The Act has no rule on that.</source>
        <translation>Piden, o utilizan, otro idioma. La ley no tiene ninguna regla al respecto.</translation>
    </message>
    <message>
        <source>They said that Australian law does not reach them.</source>
        <translation>Han dicho que el Derecho australiano no se les aplica.</translation>
    </message>
    <message>
        <source>They said that the Privacy Act does not bind them.</source>
        <translation>Han dicho que la Privacy Act no los vincula.</translation>
    </message>
    <message>
        <source>The Commissioner and a tribunal have already applied the Act to this company.</source>
        <translation>El Comisionado y un tribunal ya han aplicado la ley a esta empresa.</translation>
    </message>
    <message>
        <source>No answer in a reasonable period.</source>
        <translation>Sin respuesta en un plazo razonable.</translation>
    </message>
    <message>
        <source>What may have been breached.</source>
        <translation>Qué puede haberse vulnerado.</translation>
    </message>
    <message>
        <source>Measured faces need consent or an exception.</source>
        <translation>Los rostros medidos necesitan consentimiento o una excepción.</translation>
    </message>
    <message>
        <source>It is not known to sit in Australia.</source>
        <translation>No se sabe que la empresa tenga su sede en Australia.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company.</source>
        <translation>El Comisionado no puede investigar antes de que usted haya reclamado ante la empresa.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company. The option “complain” leaves this out.</source>
        <translation>El Comisionado no puede investigar antes de que usted haya reclamado ante la empresa. La opción «complain» quita este párrafo.</translation>
    </message>
    <message>
        <source>Says when the Act reaches a company that is not established in Australia.</source>
        <translation>Dice cuándo la ley alcanza a una empresa que no está establecida en Australia.</translation>
    </message>
    <message>
        <source>You live outside Australia, but the company sits in it.</source>
        <translation>Usted vive fuera de Australia, pero la empresa tiene su sede en ella.</translation>
    </message>
    <message>
        <source>Measured faces are sensitive information, which needs consent.</source>
        <translation>Los rostros medidos son información sensible, que necesita consentimiento.</translation>
    </message>
    <message>
        <source>What is no longer needed for a permitted purpose has to be destroyed or de-identified.</source>
        <translation>Lo que ya no se necesita para un fin permitido tiene que destruirse o anonimizarse.</translation>
    </message>
    <message>
        <source>You do not consent.</source>
        <translation>Usted no da su consentimiento.</translation>
    </message>
    <message>
        <source>The Act does not speak of withdrawal, the guidelines of the authority do.</source>
        <translation>La ley no habla de la retirada; las directrices de la autoridad, sí.</translation>
    </message>
    <message>
        <source>You may say in which way you want access.</source>
        <translation>Usted puede decir de qué manera quiere el acceso.</translation>
    </message>
    <message>
        <source>The Act gives no right to a list of recipients, but records of disclosures are about you, too.</source>
        <translation>La ley no da derecho a una lista de destinatarios, pero las anotaciones sobre comunicaciones de datos también tratan de usted.</translation>
    </message>
    <message>
        <source>Whoever collects from others has to tell about it.</source>
        <translation>Quien recoge datos de otros tiene que informar de ello.</translation>
    </message>
    <message>
        <source>Whether information goes abroad.</source>
        <translation>Si hay información que va al extranjero.</translation>
    </message>
    <message>
        <source>Since 10 December 2026 the privacy policy has to say which decisions programs make.</source>
        <translation>Desde el 10 de diciembre de 2026, la política de privacidad tiene que decir qué decisiones toman los programas.</translation>
    </message>
    <message>
        <source>How matches are made. The Act does not oblige the company to explain it, so the letter only asks.</source>
        <translation>Cómo se establecen las coincidencias. La ley no obliga a la empresa a explicarlo, así que la carta solo lo pide.</translation>
    </message>
    <message>
        <source>Back-ups and archives are copies, too.</source>
        <translation>Las copias de seguridad y los archivos históricos también son copias.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it. The Act does not oblige the company, so the letter only asks.</source>
        <translation>Quien haya recibido la información debe saberlo. La ley no obliga a la empresa, así que la carta solo lo pide.</translation>
    </message>
    <message>
        <source>No advertising to you.</source>
        <translation>Ninguna publicidad para usted.</translation>
    </message>
    <message>
        <source>No passing on for advertising.</source>
        <translation>No transmitir nada con fines publicitarios.</translation>
    </message>
    <message>
        <source>Whoever got it should hear of it.</source>
        <translation>Quien la haya recibido debe saberlo.</translation>
    </message>
    <message>
        <source>If they refuse, your view has to stand beside the information when you ask for that.</source>
        <translation>Si se niegan, su punto de vista tiene que figurar junto a la información cuando usted lo pida.</translation>
    </message>
    <message>
        <source>Without consent this ends.</source>
        <translation>Sin consentimiento, esto termina.</translation>
    </message>
    <message>
        <source>What is no longer needed has to go.</source>
        <translation>Lo que ya no se necesita tiene que desaparecer.</translation>
    </message>
    <message>
        <source>Some then claim another ground.</source>
        <translation>Algunos alegan entonces otro motivo.</translation>
    </message>
    <message>
        <source>Whoever relies on consent should show it.</source>
        <translation>Quien se basa en un consentimiento debería mostrarlo.</translation>
    </message>
    <message>
        <source>What is allowed.</source>
        <translation>Qué se permite.</translation>
    </message>
    <message>
        <source>The helper gets answers.</source>
        <translation>Quien le ayuda recibe respuestas.</translation>
    </message>
    <message>
        <source>The helper may complain.</source>
        <translation>Quien le ayuda puede reclamar.</translation>
    </message>
    <message>
        <source>A refusal needs written reasons.</source>
        <translation>Una denegación necesita motivos por escrito.</translation>
    </message>
    <message>
        <source>So that you know why.</source>
        <translation>Para que usted sepa por qué.</translation>
    </message>
    <message>
        <source>A company has 30 days.</source>
        <translation>Una empresa tiene 30 días.</translation>
    </message>
    <message>
        <source>The Commissioner tries to conciliate.</source>
        <translation>El Comisionado intenta conciliar.</translation>
    </message>
    <message>
        <source>They have asked for passports.</source>
        <translation>Hay empresas que han pedido pasaportes.</translation>
    </message>
    <message>
        <source>Companies have insisted on a form.</source>
        <translation>Hay empresas que han exigido un formulario.</translation>
    </message>
    <message>
        <source>The request costs nothing. Giving access may cost something, so the letter asks for the amount first.</source>
        <translation>La solicitud no cuesta nada. Dar el acceso puede costar algo, por eso la carta pregunta antes por el importe.</translation>
    </message>
    <message>
        <source>Such a request costs nothing.</source>
        <translation>Una solicitud así no cuesta nada.</translation>
    </message>
    <message>
        <source>A correction costs nothing.</source>
        <translation>Una corrección no cuesta nada.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period. The 30 days are guidance, and the letter says so.</source>
        <translation>La ley da un plazo razonable. Los 30 días son una orientación, y la carta lo dice.</translation>
    </message>
    <message>
        <source>Your own wish; the Act sets no period.</source>
        <translation>Un deseo suyo; la ley no fija ningún plazo.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period.</source>
        <translation>La ley da un plazo razonable.</translation>
    </message>
    <message>
        <source>Blocking, as the law says.</source>
        <translation>El bloqueo, como dice la ley.</translation>
    </message>
    <message>
        <source>You never gave it consent.</source>
        <translation>Usted nunca le dio su consentimiento.</translation>
    </message>
    <message>
        <source>Face features are named.</source>
        <translation>Se mencionan los rasgos del rostro.</translation>
    </message>
    <message>
        <source>Says what you lodge.</source>
        <translation>Dice qué presenta usted.</translation>
    </message>
    <message>
        <source>Says why Brazilian law protects you.</source>
        <translation>Dice por qué le protege el Derecho brasileño.</translation>
    </message>
    <message>
        <source>They said that Brazilian law is not theirs.</source>
        <translation>Han dicho que el Derecho brasileño no se les aplica.</translation>
    </message>
    <message>
        <source>No answer. For this right the law sets no number of days, so that none is named.</source>
        <translation>Sin respuesta. Para este derecho la ley no fija un número de días, así que no se menciona ninguno.</translation>
    </message>
    <message>
        <source>Only a part.</source>
        <translation>Solo una parte.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Brazil.</source>
        <translation>No se sabe que la empresa tenga su sede en Brasil.</translation>
    </message>
    <message>
        <source>Why the law reaches beyond Brazil.</source>
        <translation>Por qué la ley alcanza más allá de Brasil.</translation>
    </message>
    <message>
        <source>You live elsewhere, it sits there.</source>
        <translation>Usted vive en otro lugar, la empresa tiene su sede en Brasil.</translation>
    </message>
    <message>
        <source>They said that the law is not theirs.</source>
        <translation>Han dicho que la ley no se les aplica.</translation>
    </message>
    <message>
        <source>Data processed against the law can be blocked and eliminated. Public photos are not public biometric data.</source>
        <translation>Los datos tratados en contra de la ley se pueden bloquear y eliminar. Unas fotos públicas no son datos biométricos públicos.</translation>
    </message>
    <message>
        <source>What the request rests on.</source>
        <translation>En qué se apoya la solicitud.</translation>
    </message>
    <message>
        <source>In case they rely on consent.</source>
        <translation>Por si se basan en el consentimiento.</translation>
    </message>
    <message>
        <source>Your own reason.</source>
        <translation>Su propio motivo.</translation>
    </message>
    <message>
        <source>A whole copy needs consent or contract.</source>
        <translation>Una copia íntegra necesita consentimiento o contrato.</translation>
    </message>
    <message>
        <source>Why it is covered.</source>
        <translation>Por qué está incluido.</translation>
    </message>
    <message>
        <source>The rights behind it.</source>
        <translation>Los derechos en que se basa.</translation>
    </message>
    <message>
        <source>Copies should be followed up.</source>
        <translation>Conviene ocuparse también de las copias.</translation>
    </message>
    <message>
        <source>All of the data.</source>
        <translation>Todos los datos.</translation>
    </message>
    <message>
        <source>All of it, given consent or a contract.</source>
        <translation>Todo, si hay consentimiento o contrato.</translation>
    </message>
    <message>
        <source>Who got the data.</source>
        <translation>Quién ha recibido los datos.</translation>
    </message>
    <message>
        <source>How it matches.</source>
        <translation>Cómo se compara.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Quién decide.</translation>
    </message>
    <message>
        <source>Opt-outs may keep a face.</source>
        <translation>Una lista de exclusión puede conservar un rostro.</translation>
    </message>
    <message>
        <source>Data abroad need a ground of their own.</source>
        <translation>Los datos en el extranjero necesitan un fundamento propio.</translation>
    </message>
    <message>
        <source>Whether consent is claimed.</source>
        <translation>Si se alega un consentimiento.</translation>
    </message>
    <message>
        <source>Each kind is named.</source>
        <translation>Se menciona cada tipo.</translation>
    </message>
    <message>
        <source>An opt-out keeps no face.</source>
        <translation>Una lista de exclusión no conserva ningún rostro.</translation>
    </message>
    <message>
        <source>Whoever goes on needs a ground.</source>
        <translation>Quien continúe necesita un fundamento.</translation>
    </message>
    <message>
        <source>Until then, the data rest.</source>
        <translation>Hasta entonces, los datos no se usan.</translation>
    </message>
    <message>
        <source>What breaks the law can be eliminated.</source>
        <translation>Lo que infringe la ley se puede eliminar.</translation>
    </message>
    <message>
        <source>Blocking means: keep, do not use.</source>
        <translation>Bloquear significa: conservar, no usar.</translation>
    </message>
    <message>
        <source>See before they go.</source>
        <translation>Ver antes de que desaparezcan.</translation>
    </message>
    <message>
        <source>Block now, eliminate later.</source>
        <translation>Bloquear ahora, eliminar más tarde.</translation>
    </message>
    <message>
        <source>A wish: the law does not ask for this notice.</source>
        <translation>Un deseo: la ley no exige este aviso.</translation>
    </message>
    <message>
        <source>To the other service.</source>
        <translation>Al otro servicio.</translation>
    </message>
    <message>
        <source>Its data can be eliminated.</source>
        <translation>Los datos que dependían de él se pueden eliminar.</translation>
    </message>
    <message>
        <source>Who relies on consent has to prove it.</source>
        <translation>Quien se basa en el consentimiento tiene que probarlo.</translation>
    </message>
    <message>
        <source>Others should do the same.</source>
        <translation>Otros deben hacer lo mismo.</translation>
    </message>
    <message>
        <source>Whom to turn to.</source>
        <translation>A quién dirigirse.</translation>
    </message>
    <message>
        <source>The authority chooses what it does.</source>
        <translation>La autoridad elige lo que hace.</translation>
    </message>
    <message>
        <source>No extra photo needed.</source>
        <translation>No hace falta otra foto.</translation>
    </message>
    <message>
        <source>They have asked for photos.</source>
        <translation>Hay empresas que han pedido fotos.</translation>
    </message>
    <message>
        <source>One answered for twelve months only.</source>
        <translation>Una solo respondió sobre doce meses.</translation>
    </message>
    <message>
        <source>One allowed only two requests a year.</source>
        <translation>Una solo admitía dos solicitudes al año.</translation>
    </message>
    <message>
        <source>One wanted the photo gone first.</source>
        <translation>Una quería que antes desapareciera la foto.</translation>
    </message>
    <message>
        <source>Free, and in a file.</source>
        <translation>Gratis y en un archivo.</translation>
    </message>
    <message>
        <source>Withdrawing is free and made easy.</source>
        <translation>La retirada es gratuita y sencilla.</translation>
    </message>
    <message>
        <source>The law gives 15 days from the request.</source>
        <translation>La ley da 15 días desde la solicitud.</translation>
    </message>
    <message>
        <source>Your own wish; no day of the law.</source>
        <translation>Un deseo suyo; no es una fecha de la ley.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>They are to tell you what they hold about you, where it comes from and who got it.</source>
        <translation>Deben decirle qué tienen sobre usted, de dónde procede y quién lo ha recibido.</translation>
    </message>
    <message>
        <source>You ask them to delete what they hold about you.</source>
        <translation>Usted les pide que supriman lo que tienen sobre usted.</translation>
    </message>
    <message>
        <source>You ask them to stop using your data, and say what in your situation speaks against it.</source>
        <translation>Usted les pide que dejen de usar sus datos y explica qué motivos de su situación se oponen a ello.</translation>
    </message>
    <message>
        <source>They keep your data and may not use it. Helpful while you wait for an answer.</source>
        <translation>Conservan sus datos y no pueden usarlos. Es útil mientras espera una respuesta.</translation>
    </message>
    <message>
        <source>You say what is wrong and what is correct.</source>
        <translation>Usted dice qué es inexacto y qué es correcto.</translation>
    </message>
    <message>
        <source>You get the data that you gave them yourself, as a file that other programs can read.</source>
        <translation>Recibe los datos que usted les facilitó, en un archivo que otros programas pueden leer.</translation>
    </message>
    <message>
        <source>You take back a consent that you gave them before.</source>
        <translation>Usted retira un consentimiento que les dio antes.</translation>
    </message>
    <message>
        <source>You let a person or a body write to them and get their answers for you.</source>
        <translation>Usted permite que una persona u organización les escriba y reciba las respuestas en su nombre.</translation>
    </message>
    <message>
        <source>You ask a website, or whoever published it, to take down a photo of you or of your child.</source>
        <translation>Usted pide a un sitio web, o a quien la haya publicado, que retire una foto de usted o de su hijo o hija.</translation>
    </message>
    <message>
        <source>European Union (GDPR)</source>
        <translation>Unión Europea (RGPD)</translation>
    </message>
    <message>
        <source>United Kingdom (UK GDPR)</source>
        <translation>Reino Unido (UK GDPR)</translation>
    </message>
    <message>
        <source>Switzerland (FADP)</source>
        <translation>Suiza (LPD)</translation>
    </message>
    <message>
        <source>California (CCPA)</source>
        <translation>California (CCPA)</translation>
    </message>
    <message>
        <source>Illinois (BIPA, biometrics)</source>
        <translation>Illinois (BIPA, biometría)</translation>
    </message>
    <message>
        <source>Canada (PIPEDA)</source>
        <translation>Canadá (PIPEDA)</translation>
    </message>
    <message>
        <source>Australia (Privacy Act 1988)</source>
        <translation>Australia (Privacy Act 1988)</translation>
    </message>
    <message>
        <source>Brazil (LGPD)</source>
        <translation>Brasil (LGPD)</translation>
    </message>
    <message>
        <source>I live in California</source>
        <translation>Vivo en California</translation>
    </message>
    <message>
        <source>I live in Illinois</source>
        <translation>Vivo en Illinois</translation>
    </message>
    <message>
        <source>Your user name with them</source>
        <translation>Su nombre de usuario allí</translation>
    </message>
    <message>
        <source>I live where this law applies</source>
        <translation>Vivo donde se aplica esta ley</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Su motivo</translation>
    </message>
    <message>
        <source>Why should they lock your data?</source>
        <translation>¿Por qué deben bloquear sus datos?</translation>
    </message>
    <message>
        <source>What should follow?</source>
        <translation>¿Qué debe ocurrir después?</translation>
    </message>
    <message>
        <source>What is wrong or missing?</source>
        <translation>¿Qué es inexacto o falta?</translation>
    </message>
    <message>
        <source>What is correct?</source>
        <translation>¿Qué es lo correcto?</translation>
    </message>
    <message>
        <source>Send it straight to another service</source>
        <translation>Enviarlos directamente a otro servicio</translation>
    </message>
    <message>
        <source>Which consent?</source>
        <translation>¿Qué consentimiento?</translation>
    </message>
    <message>
        <source>You would like an answer by</source>
        <translation>Respuesta deseada a más tardar el</translation>
    </message>
    <message>
        <source>What did they put in the way?</source>
        <translation>¿Qué obstáculo le han puesto?</translation>
    </message>
    <message>
        <source>What does the answer lack?</source>
        <translation>¿Qué falta en la respuesta?</translation>
    </message>
    <message>
        <source>Who may act for you?</source>
        <translation>¿Quién puede actuar por usted?</translation>
    </message>
    <message>
        <source>Postal address of the helper</source>
        <translation>Dirección postal de quien le ayuda</translation>
    </message>
    <message>
        <source>Last day of the permission</source>
        <translation>Último día de la autorización</translation>
    </message>
    <message>
        <source>Who gets the answers with your data?</source>
        <translation>¿Quién recibe las respuestas con sus datos?</translation>
    </message>
    <message>
        <source>If the photo shows your child: its name</source>
        <translation>Si en la foto aparece su hijo o hija: su nombre</translation>
    </message>
    <message>
        <source>Address of the photo on the web</source>
        <translation>Dirección de la foto en la web</translation>
    </message>
    <message>
        <source>Write to another website or person</source>
        <translation>Escribir a otro sitio web o a otra persona</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Dirección postal del destinatario</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Correo electrónico del destinatario</translation>
    </message>
    <message>
        <source>Is this also your complaint to them?</source>
        <translation>¿Es esta también su reclamación ante ellos?</translation>
    </message>
    <message>
        <source>I declare under penalty of perjury that the complaint is true</source>
        <translation>Declaro, bajo pena de perjurio, que la reclamación es cierta</translation>
    </message>
    <message>
        <source>Only if you have an account there. It helps them to find your data.</source>
        <translation>Solo si tiene una cuenta allí. Les ayuda a encontrar sus datos.</translation>
    </message>
    <message>
        <source>The letter says so. Tick it only if it is true.</source>
        <translation>La carta lo afirma. Márquelo solo si es cierto.</translation>
    </message>
    <message>
        <source>In your own words, in the language of the letter: why this concerns you in particular.</source>
        <translation>Con sus propias palabras, en el idioma de la carta: por qué le afecta a usted en particular.</translation>
    </message>
    <message>
        <source>Once they have told you all that they hold.</source>
        <translation>Una vez que le hayan comunicado todo lo que tienen.</translation>
    </message>
    <message>
        <source>In the language of the letter.</source>
        <translation>En el idioma de la carta.</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>En el idioma de la carta. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Name of the service. If it stays empty, you get the data yourself.</source>
        <translation>Nombre del servicio. Si queda vacío, recibe usted los datos.</translation>
    </message>
    <message>
        <source>In the language of the letter. If it stays empty, every consent is withdrawn.</source>
        <translation>En el idioma de la carta. Si queda vacío, se retira cualquier consentimiento.</translation>
    </message>
    <message>
        <source>This is your wish, not a time limit of the law.</source>
        <translation>Es su deseo, no un plazo legal.</translation>
    </message>
    <message>
        <source>Full name of the person or body.</source>
        <translation>Nombre completo de la persona u organización.</translation>
    </message>
    <message>
        <source>On one line. May stay empty.</source>
        <translation>En una línea. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Without a day it holds until you take it back.</source>
        <translation>Sin un día, es válida hasta que usted la revoque.</translation>
    </message>
    <message>
        <source>Then you write as a parent.</source>
        <translation>En ese caso escribe como padre o madre.</translation>
    </message>
    <message>
        <source>Needed if none of your confirmed photos is the one.</source>
        <translation>Es necesaria si no se trata de ninguna de sus fotos confirmadas.</translation>
    </message>
    <message>
        <source>Leave it empty to write to the recipient that you chose above.</source>
        <translation>Déjelo vacío para escribir al destinatario que ha elegido arriba.</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Cada cosa en una línea, el país al final.</translation>
    </message>
    <message>
        <source>They had no right to use it</source>
        <translation>No tenían derecho a usarlos</translation>
    </message>
    <message>
        <source>It is wrong, to be checked</source>
        <translation>Son inexactos, hay que verificarlos</translation>
    </message>
    <message>
        <source>I need it for a legal claim</source>
        <translation>Los necesito para una reclamación legal</translation>
    </message>
    <message>
        <source>My objection is still open</source>
        <translation>Mi oposición sigue pendiente</translation>
    </message>
    <message>
        <source>They delete my data</source>
        <translation>Que supriman mis datos</translation>
    </message>
    <message>
        <source>Nothing for now</source>
        <translation>Nada por ahora</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>Quien me ayuda</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Yes, treat it as one</source>
        <translation>Sí, que la traten como tal</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>By e-mail: {where}</source>
        <translation>Por correo electrónico: {where}</translation>
    </message>
    <message>
        <source>With the form on their website: {where}</source>
        <translation>Con el formulario del sitio web: {where}</translation>
    </message>
    <message>
        <source>By post: {where}</source>
        <translation>Por correo postal: {where}</translation>
    </message>
    <message>
        <source>Germany, Austria, Liechtenstein</source>
        <translation>Alemania, Austria, Liechtenstein</translation>
    </message>
    <message>
        <source>France: address on the right</source>
        <translation>Francia: dirección a la derecha</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Switzerland: address on the right</source>
        <translation>Suiza: dirección a la derecha</translation>
    </message>
    <message>
        <source>Switzerland: address on the left</source>
        <translation>Suiza: dirección a la izquierda</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States: on Letter paper</source>
        <translation>Estados Unidos: en papel tamaño carta (Letter)</translation>
    </message>
    <message>
        <source>Elsewhere: address on the left</source>
        <translation>Otros países: dirección a la izquierda</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatación</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Multa</translation>
    </message>
    <message>
        <source>Penalty payment</source>
        <translation>Multa coercitiva</translation>
    </message>
    <message>
        <source>Proceedings, nothing decided yet</source>
        <translation>Procedimiento, todavía sin decisión</translation>
    </message>
    <message>
        <source>Complaint of somebody else, nothing decided yet</source>
        <translation>Reclamación de otra persona, todavía sin decisión</translation>
    </message>
    <message>
        <source>You have an open case with {name} about the same: “{kind}”, written on {day}.</source>
        <translation>Tiene un caso abierto con {name} por lo mismo: «{kind}», carta del {day}.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>A page</source>
        <translation>Una página</translation>
    </message>
    <message>
        <source>A list of contents</source>
        <translation>Un índice de contenidos</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>A film</source>
        <translation>Un vídeo</translation>
    </message>
    <message>
        <source>The website’s rules for programs</source>
        <translation>Las normas del sitio web para programas</translation>
    </message>
    <message>
        <source>A face model</source>
        <translation>Un modelo facial</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation>Respuesta {status}</translation>
    </message>
    <message>
        <source>through the proxy</source>
        <translation>a través del proxy</translation>
    </message>
    <message>
        <source>No end noted</source>
        <translation>No consta cómo terminó</translation>
    </message>
    <message>
        <source>{moment}: {host} was asked. {purpose}: {address}. {outcome}, {size}.</source>
        <translation>{moment}: se preguntó a {host}. {purpose}: {address}. {outcome}, {size}.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>Contact data from the datenanfragen database (CC0-1.0), commit {commit}, record changed {day}.</source>
        <translation>Datos de contacto de la base de datos datenanfragen (CC0-1.0), commit {commit}, ficha modificada el {day}.</translation>
    </message>
    <message>
        <source>The postal address is as of {day}.</source>
        <translation>Dirección postal conocida a fecha de {day}.</translation>
    </message>
    <message>
        <source>The e-mail address is as of {day}.</source>
        <translation>Dirección de correo electrónico conocida a fecha de {day}.</translation>
    </message>
    <message>
        <source>Asks for requests in the language: {language}.</source>
        <translation>Pide las solicitudes en este idioma: {language}.</translation>
    </message>
    <message>
        <source>Fax: {number}.</source>
        <translation>Fax: {number}.</translation>
    </message>
    <message>
        <source>Postal address from the official California registry entry of {year}: re-verify before posting a letter.</source>
        <translation>Dirección postal de la inscripción oficial en el registro de California de {year}: volver a verificarla antes de echar una carta al correo.</translation>
    </message>
    <message>
        <source>Representative in the Union (Art. 27): {contact}; basis: {basis}.</source>
        <translation>Representante en la Unión (artículo 27): {contact}; base: {basis}.</translation>
    </message>
    <message>
        <source>photo of the requester</source>
        <translation>foto de quien hace la solicitud</translation>
    </message>
    <message>
        <source>image of government-issued ID (company policy says it may collect it)</source>
        <translation>imagen de un documento de identidad oficial (según la política de la empresa, puede recogerla)</translation>
    </message>
    <message>
        <source>email address / contact information</source>
        <translation>dirección de correo electrónico / datos de contacto</translation>
    </message>
    <message>
        <source>No EU representative known: DSB (2023), HDPA (2022) and AP (2024) each found Art. 27 infringed.</source>
        <translation>No se conoce representante en la UE: la DSB (2023), la HDPA (2022) y la AP (2024) declararon cada una infringido el artículo 27.</translation>
    </message>
    <message>
        <source>California notice says deletion/opt-out/access go through the web form.</source>
        <translation>El aviso para California dice que la supresión, la exclusión (opt-out) y el acceso pasan por el formulario web.</translation>
    </message>
    <message>
        <source>Send by letter AND email; record both receipt dates. Address differs between sources, so let the user choose.</source>
        <translation>Envíe por carta Y por correo electrónico; anote las dos fechas de recepción. La dirección varía según la fuente: elija usted.</translation>
    </message>
    <message>
        <source>Web form: US states; a 2026 secondary note counts 13 state portals. EU/UK/Swiss forms existed in March 2020 (secondary); not verified that any exists now.</source>
        <translation>Formulario web: estados de EE. UU.; una nota de segunda mano de 2026 cuenta 13 portales de estados. En marzo de 2020 había formularios para la UE, el Reino Unido y Suiza (segunda mano); no se ha verificado que exista alguno ahora.</translation>
    </message>
    <message>
        <source>used by the Dutch AP on its decision letter</source>
        <translation>usada por la AP neerlandesa en su carta de decisión</translation>
    </message>
    <message>
        <source>older; company data policy of that time</source>
        <translation>más antigua; política de datos de la empresa en aquel momento</translation>
    </message>
    <message>
        <source>former database entry, replaced 2025-08-19</source>
        <translation>antigua entrada de la base de datos, sustituida el 2025-08-19</translation>
    </message>
    <message>
        <source>third-party directories only (request-gdpr.com, Salicath/incognito); not seen on a company page</source>
        <translation>solo en directorios de terceros (request-gdpr.com, Salicath/incognito); no vista en ninguna página de la empresa</translation>
    </message>
    <message>
        <source>photo of the requester (upload)</source>
        <translation>foto de quien hace la solicitud (para subir)</translation>
    </message>
    <message>
        <source>photo ID with everything but name and photo blurred</source>
        <translation>documento de identidad con foto, con todo difuminado salvo el nombre y la foto</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Seat claimed over time: Poland, Seychelles, Belize, then (2026, per noyb) Dubai. No current postal address verified: none is given in &quot;address&quot;.</source>
        <translation>Sede declarada a lo largo del tiempo: Polonia, Seychelles, Belice y después (2026, según noyb) Dubái. Ninguna dirección postal actual verificada: en «address» no se indica ninguna.</translation>
    </message>
    <message>
        <source>email is from the company policy dated 2022-02-04 (checked date); the web form page was seen later, in an undated copy.</source>
        <translation>El correo electrónico procede de la política de la empresa con fecha 2022-02-04 (fecha comprobada); la página del formulario web se vio más tarde, en una copia sin fecha.</translation>
    </message>
    <message>
        <source>privacy@pimeyes.com appears only in third-party directories; one of them says mail to it was rejected as spam. Not used.</source>
        <translation>privacy@pimeyes.com solo aparece en directorios de terceros; uno de ellos dice que los correos enviados allí se rechazaron como spam. No se usa.</translation>
    </message>
    <message>
        <source>pimeyes.net is not the service; do not send data there.</source>
        <translation>pimeyes.net no es el servicio; no envíe datos allí.</translation>
    </message>
    <message>
        <source>operator named in terms of that date; outdated, seat has moved several times</source>
        <translation>operador mencionado en las condiciones de esa fecha; anticuado, la sede ha cambiado varias veces</translation>
    </message>
    <message>
        <source>search with own photo</source>
        <translation>búsqueda con la propia foto</translation>
    </message>
    <message>
        <source>driver licence/ID card with name, address and number hidden, OR selfie with two fingers at the chin</source>
        <translation>permiso de conducir o documento de identidad con el nombre, la dirección y el número ocultos, O selfi con dos dedos en la barbilla</translation>
    </message>
    <message>
        <source>Operator, postal address and email not verified. privacy@ and support@ addresses circulate in third-party lists without a company source: not used.</source>
        <translation>Operador, dirección postal y correo electrónico sin verificar. En listas de terceros circulan direcciones privacy@ y support@ sin fuente de la empresa: no se usan.</translation>
    </message>
    <message>
        <source>Policy page states no biometric data is stored for identification; a request should ask to confirm or deny that.</source>
        <translation>La página de la política declara que no se almacenan datos biométricos para la identificación; una solicitud debería pedir que lo confirmen o lo nieguen.</translation>
    </message>
    <message>
        <source>country of residence</source>
        <translation>país de residencia</translation>
    </message>
    <message>
        <source>short reason</source>
        <translation>motivo breve</translation>
    </message>
    <message>
        <source>name, email, phone</source>
        <translation>nombre, correo electrónico, teléfono</translation>
    </message>
    <message>
        <source>clear image of the face</source>
        <translation>imagen nítida del rostro</translation>
    </message>
    <message>
        <source>EU-established controller: Polish UODO is the natural lead authority; Art. 27 not relevant.</source>
        <translation>Responsable del tratamiento establecido en la UE: la UODO polaca es la autoridad principal natural; el artículo 27 no viene al caso.</translation>
    </message>
    <message>
        <source>Opt-out form is linked from the guide page (direct form URL not verified). Company says ID documents are normally not asked for.</source>
        <translation>El formulario de exclusión (opt-out) está enlazado desde la página de la guía (URL directa del formulario sin verificar). La empresa dice que normalmente no se piden documentos de identidad.</translation>
    </message>
    <message>
        <source>Terms (2026-02-17) say the index belongs to LENSO AI and EYEMATCH AI PTE. LTD. (Singapore): address both controllers in the letter. Policy text read from a mirror of the company page, not from the page itself.</source>
        <translation>Según las condiciones (2026-02-17), el índice pertenece a LENSO AI y a EYEMATCH AI PTE. LTD. (Singapur): dirija la carta a los dos responsables del tratamiento. El texto de la política se leyó en una réplica de la página de la empresa, no en la propia página.</translation>
    </message>
    <message>
        <source>contact@lenso.ai is from the company API README, not from the privacy policy.</source>
        <translation>contact@lenso.ai procede del README de la API de la empresa, no de la política de privacidad.</translation>
    </message>
    <message>
        <source>Email source is undated (API README).</source>
        <translation>La fuente del correo electrónico no tiene fecha (README de la API).</translation>
    </message>
    <message>
        <source>Registration: KRS 0001106624, NIP 8943236648.</source>
        <translation>Registro: KRS 0001106624, NIP 8943236648.</translation>
    </message>
    <message>
        <source>Offers reverse image / face search. Address from the official California registry entry of 2020-03-05: re-verify.</source>
        <translation>Ofrece búsqueda inversa de imágenes / búsqueda de rostros. Dirección de la inscripción oficial en el registro de California del 2020-03-05: volver a verificar.</translation>
    </message>
    <message>
        <source>California data broker registry</source>
        <translation>registro de comerciantes de datos de California</translation>
    </message>
    <message>
        <source>Front end to FaceCheck.ID and Lenso.ai APIs; says it stores nothing. Ask for sources and recipients (Art. 15(1)(c),(g)).</source>
        <translation>Interfaz para las API de FaceCheck.ID y Lenso.ai; dice que no almacena nada. Pida las fuentes y los destinatarios (artículo 15, apartado 1, letras c) y g)).</translation>
    </message>
    <message>
        <source>Face-editing app; only relevant if the person (or someone else) uploaded photos.</source>
        <translation>Aplicación de edición de rostros; solo importa si la persona (u otra) ha subido fotos.</translation>
    </message>
    <message>
        <source>The record says that no identity document is demanded.</source>
        <translation>La ficha dice que no se exige ningún documento de identidad.</translation>
    </message>
    <message>
        <source>Operates image search with face similarity. Contact record is the EU desk in Bucharest.</source>
        <translation>Gestiona una búsqueda de imágenes con semejanza de rostros. La ficha de contacto es la de la oficina para la UE en Bucarest.</translation>
    </message>
    <message>
        <source>Normally a processor for Rekognition customers: expect referral to the customer (controller).</source>
        <translation>Normalmente es encargado del tratamiento para los clientes de Rekognition: cuente con que le remitan al cliente (el responsable del tratamiento).</translation>
    </message>
    <message>
        <source>Web form only; no privacy email in the record. Download tool exists for account holders.</source>
        <translation>Solo formulario web; ningún correo electrónico de privacidad en la ficha. Quienes tienen cuenta disponen de una herramienta de descarga.</translation>
    </message>
    <message>
        <source>Same controller and form as facebook.</source>
        <translation>El mismo responsable del tratamiento y el mismo formulario que Facebook.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>WhatsApp phone number</source>
        <translation>Número de teléfono de WhatsApp</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>dpo-google@google.com is noted in the database as second address when canned refusals arrive.</source>
        <translation>En la base de datos se anota dpo-google@google.com como segunda dirección cuando llegan negativas prefabricadas.</translation>
    </message>
    <message>
        <source>Takeout covers only a signed-in account, not photos of a person held in search indexes.</source>
        <translation>Takeout abarca solo una cuenta con sesión iniciada, no las fotos de una persona que estén en índices de búsqueda.</translation>
    </message>
    <message>
        <source>Irish entity may since be named X Internet Unlimited Company (seen in 2026 test data of Salicath/incognito, not verified).</source>
        <translation>Puede que la entidad irlandesa se llame desde entonces X Internet Unlimited Company (visto en datos de prueba de Salicath/incognito de 2026, sin verificar).</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Web form accepts access requests only; erasure must go by email (datenanfragen/data#3807, open on 2026-07-21). One third-party tool reports requests must come from the account email.</source>
        <translation>El formulario web solo admite solicitudes de acceso; la supresión tiene que pedirse por correo electrónico (datenanfragen/data#3807, todavía abierto a 2026-07-21). Una herramienta de terceros informa de que las solicitudes tienen que venir del correo electrónico de la cuenta.</translation>
    </message>
    <message>
        <source>address field is c/o DP-Dock GmbH</source>
        <translation>en el campo de la dirección consta c/o DP-Dock GmbH</translation>
    </message>
    <message>
        <source>ID document (database flag: required for all requests)</source>
        <translation>Documento de identidad (indicación de la base de datos: exigido para todas las solicitudes)</translation>
    </message>
    <message>
        <source>profile link</source>
        <translation>enlace al perfil</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>Link to profile page</source>
        <translation>Enlace a la página del perfil</translation>
    </message>
    <message>
        <source>Record says an ID document is always demanded; answer with Art. 12(6).</source>
        <translation>La ficha dice que siempre se exige un documento de identidad; conteste con el artículo 12, apartado 6.</translation>
    </message>
    <message>
        <source>EU entity GitHub B.V. and dpo@github.com seen in 2026 third-party test data only.</source>
        <translation>La entidad de la UE GitHub B.V. y dpo@github.com solo se han visto en datos de prueba de terceros de 2026.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>email domain of a representative service in the record</source>
        <translation>dominio de correo electrónico de un servicio de representación en la ficha</translation>
    </message>
    <message>
        <source>Phone Number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>address field is c/o DAPR sp. z oo</source>
        <translation>en el campo de la dirección consta c/o DAPR sp. z oo</translation>
    </message>
    <message>
        <source>record address</source>
        <translation>dirección de la ficha</translation>
    </message>
    <message>
        <source>Email or Apple ID</source>
        <translation>Correo electrónico o Apple ID</translation>
    </message>
    <message>
        <source>Email of the PayPal account</source>
        <translation>Correo electrónico de la cuenta de PayPal</translation>
    </message>
    <message>
        <source>German-market record. PayPal (Europe) is the EEA controller; Venmo is separate (US).</source>
        <translation>Ficha del mercado alemán. PayPal (Europe) es el responsable del tratamiento para el EEE; Venmo es aparte (EE. UU.).</translation>
    </message>
    <message>
        <source>The record says that an identity document is demanded; answer with Art. 12(6).</source>
        <translation>La ficha dice que se exige un documento de identidad; conteste con el artículo 12, apartado 6.</translation>
    </message>
    <message>
        <source>Email is quoted by a policy tracker, not read on the official page. Postal address and EU representative not verified. Posts are copied to third-party servers: ask under Art. 17(2) and 19.</source>
        <translation>El correo electrónico lo cita un servicio de seguimiento de políticas, no se ha leído en la página oficial. Dirección postal y representante en la UE sin verificar. Las publicaciones se copian en servidores de terceros: base la solicitud también en el artículo 17, apartado 2, y en el artículo 19.</translation>
    </message>
    <message>
        <source>The sources carry no date.</source>
        <translation>Las fuentes no llevan fecha.</translation>
    </message>
    <message>
        <source>The date of the record is not known.</source>
        <translation>No se conoce la fecha de la ficha.</translation>
    </message>
    <message>
        <source>US-only service; named among scraped sources in the 2021 press coverage. Address is the one for written notices in the e-consent page; no privacy email verified.</source>
        <translation>Servicio solo para EE. UU.; mencionado entre las fuentes copiadas en la cobertura de prensa de 2021. La dirección es la de los avisos escritos en la página de consentimiento electrónico; ningún correo electrónico de privacidad verificado.</translation>
    </message>
    <message>
        <source>Record email is the EU representative; privacy@rocketreach.co appears in the Optery directory (2025-10-23).</source>
        <translation>El correo electrónico de la ficha es el del representante en la UE; privacy@rocketreach.co figura en el directorio de Optery (2025-10-23).</translation>
    </message>
    <message>
        <source>record email is the Art. 27 representative mailbox</source>
        <translation>el correo electrónico de la ficha es el buzón del representante según el artículo 27</translation>
    </message>
    <message>
        <source>may demand account plus driver licence copy by form; email with name and profile link is the lighter route</source>
        <translation>puede exigir por formulario una cuenta y una copia del permiso de conducir; un correo electrónico con el nombre y el enlace al perfil es la vía más sencilla</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>email address, confirmed by link</source>
        <translation>dirección de correo electrónico, confirmada mediante un enlace</translation>
    </message>
    <message>
        <source>one opt-out per email address</source>
        <translation>una exclusión (opt-out) por dirección de correo electrónico</translation>
    </message>
    <message>
        <source>profile URL</source>
        <translation>URL del perfil</translation>
    </message>
    <message>
        <source>phone number with verification call</source>
        <translation>número de teléfono con llamada de verificación</translation>
    </message>
    <message>
        <source>name, address, phone or old emails may be requested to locate the record</source>
        <translation>pueden pedir el nombre, la dirección, el teléfono o correos electrónicos antiguos para localizar la ficha</translation>
    </message>
    <message>
        <source>BADBOOL (2026-07-26) also lists support@mailer.intelius.com and the phone number.</source>
        <translation>BADBOOL (2026-07-26) indica también support@mailer.intelius.com y el número de teléfono.</translation>
    </message>
    <message>
        <source>profile URL; otherwise screenshot/text by email</source>
        <translation>URL del perfil; si no, captura de pantalla o texto por correo electrónico</translation>
    </message>
    <message>
        <source>captcha</source>
        <translation>captcha</translation>
    </message>
    <message>
        <source>Shows social profile photos next to names.</source>
        <translation>Muestra fotos de perfiles sociales junto a los nombres.</translation>
    </message>
    <message>
        <source>Registry email is a named person; left out on purpose.</source>
        <translation>El correo electrónico del registro es de una persona con nombre y apellidos; omitido a propósito.</translation>
    </message>
    <message>
        <source>form online, by post or by fax</source>
        <translation>formulario en línea, por correo postal o por fax</translation>
    </message>
    <message>
        <source>birth date and full legal name</source>
        <translation>fecha de nacimiento y nombre legal completo</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Anybody: it was fetched without a login</source>
        <translation>Cualquiera: se obtuvo sin iniciar sesión</translation>
    </message>
    <message>
        <source>Anybody, as the source says</source>
        <translation>Cualquiera, según dice la fuente</translation>
    </message>
    <message>
        <source>It has a web address; nobody tried whether it is open</source>
        <translation>Tiene una dirección web; nadie ha probado si está abierta</translation>
    </message>
    <message>
        <source>Some people, as the source says</source>
        <translation>Algunas personas, según dice la fuente</translation>
    </message>
    <message>
        <source>Only you, or the people of a conversation</source>
        <translation>Solo usted o las personas de una conversación</translation>
    </message>
    <message>
        <source>The source does not say</source>
        <translation>La fuente no lo dice</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Cuándo se hizo</translation>
    </message>
    <message>
        <source>Camera, phone, software</source>
        <translation>Cámara, teléfono, software</translation>
    </message>
    <message>
        <source>Names and contact details</source>
        <translation>Nombres y datos de contacto</translation>
    </message>
    <message>
        <source>Texts and keywords</source>
        <translation>Textos y palabras clave</translation>
    </message>
    <message>
        <source>Other traces</source>
        <translation>Otros rastros</translation>
    </message>
    <message>
        <source>Whoever finds a photo like that learns where you were. Remove what you can yourself. Where somebody else put it up, ask in a letter.</source>
        <translation>Quien encuentra una foto así sabe dónde estuvo usted. Retire lo que pueda. Si la publicó otra persona, pídalo por carta.</translation>
    </message>
    <message>
        <source>Whether they collected anything is not known. A letter that asks to see your data asks that.</source>
        <translation>No se sabe si han recogido algo. Eso se pregunta con una carta que pide ver sus datos.</translation>
    </message>
    <message>
        <source>A file like that carries more than the picture. Below each photo in Matches you can save a copy without it.</source>
        <translation>Un archivo así lleva más que la imagen. Debajo de cada foto, en Coincidencias, puede guardar una copia sin ello.</translation>
    </message>
    <message>
        <source>What is not decided is not part of this report.</source>
        <translation>Lo que no está decidido no forma parte de este informe.</translation>
    </message>
    <message>
        <source>A name beside a face is what a face search needs to call you by it. Remove tags and texts, or ask for that.</source>
        <translation>Un nombre junto a un rostro es lo que un buscador de rostros necesita para saber cómo se llama usted. Quite etiquetas y textos, o pida que se haga.</translation>
    </message>
    <message>
        <source>If it is your account, set it to private in the settings of the service. If it belongs to somebody else, ask them.</source>
        <translation>Si la cuenta es suya, póngala como privada en los ajustes del servicio. Si es de otra persona, pídaselo.</translation>
    </message>
    <message>
        <source>A letter can only name a photo whose web address is known.</source>
        <translation>Una carta solo puede indicar una foto cuya dirección web se conozca.</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Lugar desconocido</translation>
    </message>
    <message>
        <source>{account} ({place})</source>
        <translation>{account} ({place})</translation>
    </message>
    <message>
        <source>Gives away nothing besides what it shows</source>
        <translation>No revela nada aparte de lo que muestra</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Revela: {what}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Foto de perfil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Everybody could see it there.</source>
        <translation>Allí la podía ver todo el mundo.</translation>
    </message>
    <message>
        <source>Some people could see it there.</source>
        <translation>Allí la podían ver algunas personas.</translation>
    </message>
    <message>
        <source>Only you, or the people of the conversation, could see it there.</source>
        <translation>Allí solo la podían ver usted o las personas de la conversación.</translation>
    </message>
    <message>
        <source>Who could see it there is not known.</source>
        <translation>No se sabe quién la podía ver allí.</translation>
    </message>
    <message>
        <source>No address: this platform’s export never says at which address something was posted.</source>
        <translation>Sin dirección: la exportación de esta plataforma nunca dice en qué dirección se publicó algo.</translation>
    </message>
    <message>
        <source>No address: it was in a conversation or a private store, which has none.</source>
        <translation>Sin dirección: estaba en una conversación o en un espacio privado, que no tienen ninguna.</translation>
    </message>
    <message>
        <source>No address: the export does not say it for this photo.</source>
        <translation>Sin dirección: la exportación no la indica para esta foto.</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Lugar exacto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Cuándo se hizo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Serial number of the camera</source>
        <translation>Número de serie de la cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Número de serie del objetivo</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Derechos de autor</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Nombres de personas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Unique number</source>
        <translation>Número único</translation>
    </message>
    <message>
        <source>Small picture inside that differs from the photo</source>
        <translation>Miniatura incluida, distinta de la foto</translation>
    </message>
    <message>
        <source>Internet address of the upload</source>
        <translation>Dirección de internet de la subida</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>in a file beside it</source>
        <translation>en un archivo contiguo</translation>
    </message>
    <message>
        <source>in the export only</source>
        <translation>solo en la exportación</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>en la página</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Página guardada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Canal RSS</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Export of {platforms}</source>
        <translation>Exportación de {platforms}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>De {start} a {end}</translation>
    </message>
    <message>
        <source>Possible or likely match</source>
        <translation>Coincidencia posible o probable</translation>
    </message>
    <message>
        <source>Other people only</source>
        <translation>Solo otras personas</translation>
    </message>
    <message>
        <source>No face in it</source>
        <translation>Sin ningún rostro</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>No es una foto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Gave up on it</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <translation>Esto no es una foto.</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>La foto está dañada o incompleta.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be opened safely.</source>
        <translation>La foto tiene demasiados píxeles para abrirla de forma segura.</translation>
    </message>
    <message>
        <source>The file is too large to be opened safely.</source>
        <translation>El archivo es demasiado grande para abrirlo de forma segura.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>El archivo ya no estaba cuando llegó su turno.</translation>
    </message>
    <message>
        <source>A link that leads back to itself.</source>
        <translation>Un enlace que lleva de vuelta a sí mismo.</translation>
    </message>
    <message>
        <source>Not an ordinary file.</source>
        <translation>No es un archivo corriente.</translation>
    </message>
    <message>
        <source>The disk could not read the file.</source>
        <translation>El disco no pudo leer el archivo.</translation>
    </message>
    <message>
        <source>It took too long, so it was left out.</source>
        <translation>Tardaba demasiado, por lo que se omitió.</translation>
    </message>
    <message>
        <source>The photo made the reader crash, so it was left out.</source>
        <translation>La foto hizo fallar al programa de lectura, por lo que se omitió.</translation>
    </message>
    <message>
        <source>It needed too much memory, so it was left out.</source>
        <translation>Necesitaba demasiada memoria, por lo que se omitió.</translation>
    </message>
    <message>
        <source>The program failed on this photo.</source>
        <translation>El programa falló con esta foto.</translation>
    </message>
    <message>
        <source>It is locked with a password. Unpack it yourself, and add the folder.</source>
        <translation>Está protegido con una contraseña. Descomprímalo usted y añada la carpeta.</translation>
    </message>
    <message>
        <source>Its name leads outside of the archive, so it was left out.</source>
        <translation>Su nombre lleva fuera del archivo comprimido, por lo que se omitió.</translation>
    </message>
    <message>
        <source>Another file in the archive has the same name.</source>
        <translation>Otro archivo del archivo comprimido tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>It unpacks to more than can be opened safely.</source>
        <translation>Al descomprimirlo ocupa más de lo que se puede abrir de forma segura.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be opened safely.</source>
        <translation>El archivo comprimido contiene más archivos de los que se pueden abrir de forma segura.</translation>
    </message>
    <message>
        <source>It is an archive inside of other archives. Unpack it yourself, and add the folder.</source>
        <translation>Es un archivo comprimido dentro de otros. Descomprímalo usted y añada la carpeta.</translation>
    </message>
    <message>
        <source>It is an archive. Add it as a place of its own.</source>
        <translation>Es un archivo comprimido. Añádalo como un lugar aparte.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program does not know.</source>
        <translation>Está comprimido de una forma que este programa no conoce.</translation>
    </message>
    <message>
        <source>The export names it and does not contain it. It may be in another part.</source>
        <translation>La exportación lo menciona y no lo contiene. Puede estar en otra parte de la exportación.</translation>
    </message>
    <message>
        <source>The export gives only a link to it.</source>
        <translation>La exportación solo da un enlace.</translation>
    </message>
    <message>
        <source>It can be seen only after a login.</source>
        <translation>Solo se puede ver tras iniciar sesión.</translation>
    </message>
    <message>
        <source>The website asks programs not to fetch it.</source>
        <translation>El sitio web pide a los programas que no lo descarguen.</translation>
    </message>
    <message>
        <source>It is no longer at this address.</source>
        <translation>Ya no está en esta dirección.</translation>
    </message>
    <message>
        <source>The website asked for a pause. Try again later.</source>
        <translation>El sitio web ha pedido una pausa. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The website answered with an error. Try again later.</source>
        <translation>El sitio web ha respondido con un error. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The website could not be reached.</source>
        <translation>No se ha podido acceder al sitio web.</translation>
    </message>
    <message>
        <source>The address is not one of the public web.</source>
        <translation>La dirección no es de la web pública.</translation>
    </message>
    <message>
        <source>There was more than fits into one scan. Scan again to go on.</source>
        <translation>Había más de lo que cabe en una búsqueda. Repítala para continuar.</translation>
    </message>
    <message>
        <source>It lies on another website, which you did not allow.</source>
        <translation>Está en otro sitio web que usted no ha permitido.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>No soy yo</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Tengo dudas</translation>
    </message>
    <message>
        <source>Likely match</source>
        <translation>Coincidencia probable</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>Coincidencia posible</translation>
    </message>
    <message>
        <source>See my data</source>
        <translation>Ver mis datos</translation>
    </message>
    <message>
        <source>Delete my data</source>
        <translation>Suprimir mis datos</translation>
    </message>
    <message>
        <source>Object to the use of my data</source>
        <translation>Oponerme al uso de mis datos</translation>
    </message>
    <message>
        <source>Lock my data for now</source>
        <translation>Bloquear mis datos por ahora</translation>
    </message>
    <message>
        <source>Correct my data</source>
        <translation>Rectificar mis datos</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Llevarme mis datos</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>Retirar mi consentimiento</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Enviarles un recordatorio</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <translation>Replicar a una denegación</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Reclamar ante la autoridad</translation>
    </message>
    <message>
        <source>Let somebody act for me</source>
        <translation>Que otra persona actúe por mí</translation>
    </message>
    <message>
        <source>Ask to take a photo down</source>
        <translation>Pedir que retiren una foto</translation>
    </message>
    <message>
        <source>Face search</source>
        <translation>Búsqueda de rostros</translation>
    </message>
    <message>
        <source>Face recognition</source>
        <translation>Reconocimiento facial</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Red social</translation>
    </message>
    <message>
        <source>Data broker</source>
        <translation>Comerciante de datos</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Buscador</translation>
    </message>
    <message>
        <source>People search</source>
        <translation>Búsqueda de personas</translation>
    </message>
    <message>
        <source>Adult website</source>
        <translation>Sitio web para adultos</translation>
    </message>
    <message>
        <source>Maker of AI</source>
        <translation>Desarrollador de IA</translation>
    </message>
    <message>
        <source>Audio website</source>
        <translation>Sitio web de audio</translation>
    </message>
    <message>
        <source>Photos in the cloud</source>
        <translation>Fotos en la nube</translation>
    </message>
    <message>
        <source>Platform for creators</source>
        <translation>Plataforma para creadores</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Platform for developers</source>
        <translation>Plataforma para desarrolladores</translation>
    </message>
    <message>
        <source>App that changes faces</source>
        <translation>Aplicación que cambia rostros</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Verificación de identidad</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Compraventa en línea</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Photo website</source>
        <translation>Sitio web de fotos</translation>
    </message>
    <message>
        <source>Photo tool</source>
        <translation>Herramienta para fotos</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reseñas</translation>
    </message>
    <message>
        <source>Stock photos</source>
        <translation>Banco de imágenes</translation>
    </message>
    <message>
        <source>Video website</source>
        <translation>Sitio web de vídeo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Too small: {value} px between the eyes, {wanted} are needed</source>
        <translation>Demasiado pequeño: {value}&#xa0;px entre los ojos, hacen falta {wanted}</translation>
    </message>
    <message>
        <source>Blurred: sharpness {value}, {wanted} is good</source>
        <translation>Borroso: nitidez {value}, lo adecuado es {wanted}</translation>
    </message>
    <message>
        <source>Turned away: about {value}° to the side, up to {wanted}° is good</source>
        <translation>Girado: unos {value}° hacia un lado, lo adecuado es hasta {wanted}°</translation>
    </message>
    <message>
        <source>Head raised or lowered: by about {value}°, up to {wanted}° is good</source>
        <translation>Cabeza levantada o bajada: unos {value}°, lo adecuado es hasta {wanted}°</translation>
    </message>
    <message>
        <source>Eyes covered or in shadow: {value} % as bright as the cheeks, {wanted} % is good</source>
        <translation>Ojos tapados o en sombra: un {value}&#xa0;% de la claridad de las mejillas, lo adecuado es un {wanted}&#xa0;%</translation>
    </message>
    <message>
        <source>Mouth covered, as far as the program can tell</source>
        <translation>Boca tapada, hasta donde el programa puede ver</translation>
    </message>
    <message>
        <source>Too dark: brightness {value} of 255, {wanted} is good</source>
        <translation>Demasiado oscuro: luminosidad {value} de 255, lo adecuado es {wanted}</translation>
    </message>
    <message>
        <source>Too bright: brightness {value} of 255, {wanted} is good</source>
        <translation>Demasiado claro: luminosidad {value} de 255, lo adecuado es {wanted}</translation>
    </message>
    <message>
        <source>Hard to make out: certainty {value} of 100 that this is a face, {wanted} is good</source>
        <translation>Difícil de distinguir: certeza {value} de 100 de que es un rostro, lo adecuado es {wanted}</translation>
    </message>
    <message>
        <source>Take the original photo, or a photo from closer.</source>
        <translation>Use la foto original o una foto hecha desde más cerca.</translation>
    </message>
    <message>
        <source>Take a sharper photo, or the original instead of a copy.</source>
        <translation>Use una foto más nítida, o el original en lugar de una copia.</translation>
    </message>
    <message>
        <source>Take a photo more from the front.</source>
        <translation>Use una foto más de frente.</translation>
    </message>
    <message>
        <source>Take a photo with the camera at the height of the eyes.</source>
        <translation>Use una foto hecha con la cámara a la altura de los ojos.</translation>
    </message>
    <message>
        <source>Take a photo without sunglasses and without a shadow over the eyes.</source>
        <translation>Use una foto sin gafas de sol y sin sombra sobre los ojos.</translation>
    </message>
    <message>
        <source>Take a photo without a mask, scarf or hand before the mouth.</source>
        <translation>Use una foto sin mascarilla, bufanda ni mano delante de la boca.</translation>
    </message>
    <message>
        <source>Take a photo with more light on the face.</source>
        <translation>Use una foto con más luz en el rostro.</translation>
    </message>
    <message>
        <source>Take a photo with softer light.</source>
        <translation>Use una foto con una luz más suave.</translation>
    </message>
    <message>
        <source>Take a photo in which the whole face can be seen.</source>
        <translation>Use una foto en la que se vea todo el rostro.</translation>
    </message>
    <message>
        <source>No reference photo yet</source>
        <translation>Todavía no hay foto de referencia</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muy buena</translation>
    </message>
    <message>
        <source>Without one, the program does not know which face to look for. Add a photo of the face.</source>
        <translation>Sin ninguna, el programa no sabe qué rostro debe buscar. Añada una foto del rostro.</translation>
    </message>
    <message>
        <source>Next step: look at “{photo}”, and remove it if it shows somebody else.</source>
        <translation>Paso siguiente: mire «{photo}» y quítela si muestra a otra persona.</translation>
    </message>
    <message>
        <source>Next step: remove the photo that shows somebody else, or add a third one that tells which it is.</source>
        <translation>Paso siguiente: quite la foto que muestra a otra persona, o añada una tercera que permita saber cuál es.</translation>
    </message>
    <message>
        <source>Some of these photos are nearly the same and count once. Next step: add one from another day.</source>
        <translation>Algunas de estas fotos son casi iguales y cuentan una sola vez. Paso siguiente: añada una de otro día.</translation>
    </message>
    <message>
        <source>Next step: add a photo from another year or from another side.</source>
        <translation>Paso siguiente: añada una foto de otro año o desde otro lado.</translation>
    </message>
    <message>
        <source>Next step: remove the poorest, “{photo}”, and add a better one.</source>
        <translation>Paso siguiente: quite la peor, «{photo}», y añada una mejor.</translation>
    </message>
    <message>
        <source>More photos would add little.</source>
        <translation>Más fotos aportarían poco.</translation>
    </message>
    <message>
        <source>“{photo}” does not seem to show the same person as the others. As long as it is here, the search also finds photos of somebody else.</source>
        <translation>«{photo}» no parece mostrar a la misma persona que las demás. Mientras esté aquí, la búsqueda encontrará también fotos de otra persona.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” do not seem to show the same person. The program cannot know which one is wrong. As long as both are here, the search finds photos of either.</source>
        <translation>«{one}» y «{other}» no parecen mostrar a la misma persona. El programa no puede saber cuál es la equivocada. Mientras estén las dos aquí, la búsqueda encontrará fotos de ambas.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
</context>
</TS>
