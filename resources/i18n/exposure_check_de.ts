<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Exposure Check</source>
        <translation>Über Exposure Check</translation>
    </message>
    <message>
        <source>Exposure Check {version}</source>
        <translation>Exposure Check {version}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It works without a network connection, and nothing is ever sent anywhere by itself.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Sie arbeitet ohne Netzverbindung, und von selbst wird nie etwas irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Face networks</source>
        <translation>Neuronale Netze für Gesichter</translation>
    </message>
    <message>
        <source>Fonts and data</source>
        <translation>Schriften und Daten</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>A licence marked * was read by hand, because the library’s own record does not name it. Many libraries carry further ones inside, each with its own licence beside it.</source>
        <translation>Eine mit * gekennzeichnete Lizenz wurde von Hand nachgelesen, weil die Angaben der Bibliothek selbst sie nicht nennen. Viele Bibliotheken enthalten weitere, jede mit ihrer eigenen Lizenz daneben.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <translation>&amp;Ordner mit Fotos hinzufügen …</translation>
    </message>
    <message>
        <source>Save a &amp;cleaned copy of a photo…</source>
        <translation>Bereinigte &amp;Kopie eines Fotos speichern …</translation>
    </message>
    <message>
        <source>&amp;Help someone else…</source>
        <translation>&amp;Jemand anderem helfen …</translation>
    </message>
    <message>
        <source>P&amp;eople…</source>
        <translation>Pe&amp;rsonen …</translation>
    </message>
    <message>
        <source>Edit &amp;personal details…</source>
        <translation>&amp;Persönliche Angaben bearbeiten …</translation>
    </message>
    <message>
        <source>Co&amp;ver an identity document…</source>
        <translation>Ausweis abde&amp;cken …</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>&amp;Tresor sperren</translation>
    </message>
    <message>
        <source>H&amp;ide everything and lock</source>
        <translation>Alles &amp;verbergen und sperren</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Paste photos or folders</source>
        <translation>Fotos oder Ordner &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Stop looking at photos</source>
        <translation>Durchsehen &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>&amp;Gesicht</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>&amp;Treffer</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>Ber&amp;icht</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>B&amp;riefe</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>Fäll&amp;e</translation>
    </message>
    <message>
        <source>Letters for man&amp;y people</source>
        <translation>Briefe für &amp;viele Personen</translation>
    </message>
    <message>
        <source>Appearance like the &amp;system</source>
        <translation>Aussehen wie das &amp;System</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Größere S&amp;chrift</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>What this program &amp;does</source>
        <translation>&amp;Was dieses Programm tut</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>Tipps wieder &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;When would an answer be due?…</source>
        <translation>W&amp;ann wäre eine Antwort fällig? …</translation>
    </message>
    <message>
        <source>Which authority is &amp;mine?…</source>
        <translation>Welche Behörde ist für &amp;mich zuständig? …</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>&amp;Diese Installation prüfen …</translation>
    </message>
    <message>
        <source>&amp;About Exposure Check</source>
        <translation>&amp;Über Exposure Check</translation>
    </message>
    <message>
        <source>In a photo: this is me</source>
        <translation>Im Foto: Das bin ich</translation>
    </message>
    <message>
        <source>In a photo: this is not me</source>
        <translation>Im Foto: Das bin ich nicht</translation>
    </message>
    <message>
        <source>In a photo: I am unsure</source>
        <translation>Im Foto: Ich bin unsicher</translation>
    </message>
    <message>
        <source>Next photo, without deciding</source>
        <translation>Nächstes Foto, ohne zu entscheiden</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Hold: show the other people&apos;s faces</source>
        <translation>Halten: die Gesichter der anderen zeigen</translation>
    </message>
</context>
<context>
    <name>AddPackDialog</name>
    <message>
        <source>Add a face model</source>
        <translation>Gesichtsmodell hinzufügen</translation>
    </message>
    <message>
        <source>Another model may find more photos of you, or fewer. This program can use models of InsightFace. They are not part of it, and not free for every use.</source>
        <translation>Ein anderes Modell findet vielleicht mehr Fotos von Ihnen, vielleicht auch weniger. Dieses Programm kann Modelle von InsightFace verwenden. Sie gehören nicht dazu und dürfen nicht für jeden Zweck verwendet werden.</translation>
    </message>
    <message>
        <source>The licence is in English, as it was written.</source>
        <translation>Die Lizenz steht hier auf Englisch, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>I accept this for my use</source>
        <translation>Ich akzeptiere das für meine Nutzung</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Von diesem Computer</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Wie es heißen soll</translation>
    </message>
    <message>
        <source>Empty: like its file. It can be left empty.</source>
        <translation>Leer: wie die Datei. Das Feld darf leer bleiben.</translation>
    </message>
    <message>
        <source>Choose a ZIP file…</source>
        <translation>ZIP-Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welches Modell</translation>
    </message>
    <message>
        <source>A model is a file of up to several hundred megabytes.</source>
        <translation>Ein Modell ist eine Datei von bis zu mehreren Hundert Megabyte.</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Or over the network, from InsightFace’s own store</source>
        <translation>Oder über das Netz, aus der eigenen Ablage von InsightFace</translation>
    </message>
    <message>
        <source>The model came with a licence of its own</source>
        <translation>Das Modell kam mit einer eigenen Lizenz</translation>
    </message>
    <message>
        <source>Source: {source}, read on {day}.</source>
        <translation>Quelle: {source}, gelesen am {day}.</translation>
    </message>
    <message>
        <source>Archives ({patterns})</source>
        <translation>Archive ({patterns})</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose the folder of the model</source>
        <translation>Ordner des Modells wählen</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln megabyte(s)</source>
        <translation>
            <numerusform>%Ln Megabyte heruntergeladen</numerusform>
            <numerusform>%Ln Megabyte heruntergeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>Das Modell wird angesehen…</translation>
    </message>
    <message>
        <source>Added: {model}. It is not in use yet; choose it in the list.</source>
        <translation>Hinzugefügt: {model}. Es ist noch nicht in Gebrauch; wählen Sie es in der Liste.</translation>
    </message>
    <message>
        <source>There is a model with this name, or it cannot be a name. Choose another one of letters, digits, dots, hyphens and underscores.</source>
        <translation>Ein Modell mit diesem Namen gibt es schon, oder der Name ist nicht möglich. Wählen Sie einen anderen aus Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Angehalten. Es wurde nichts hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>AddPlaces</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>What can I add?</source>
        <translation>Was kann ich hinzufügen?</translation>
    </message>
    <message>
        <source>Drop anything with photos here</source>
        <translation>Legen Sie hier alles ab, worin Fotos sind</translation>
    </message>
    <message>
        <source>Folders, photos and films, data exports as they came (ZIP, TAR.GZ), saved web pages, web addresses. Files stay where they are.</source>
        <translation>Ordner, Fotos und Filme, Datenexporte, wie sie kamen (ZIP, TAR.GZ), gespeicherte Webseiten, Webadressen. Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a public address</source>
        <translation>Öffentliche Adresse hinzufügen</translation>
    </message>
    <message>
        <source>A profile or page that anybody can open, for example https://mastodon.social/@name. You are asked before the network is used.</source>
        <translation>Ein Profil oder eine Seite, die jeder öffnen kann, zum Beispiel https://mastodon.social/@name. Bevor das Netz benutzt wird, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <translation>Ordner mit Fotos</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Alle Dateien ({patterns})</translation>
    </message>
    <message>
        <source>Photos, exports, saved pages</source>
        <translation>Fotos, Exporte, gespeicherte Seiten</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>For example a receipt or the answer. A copy is kept inside the vault.</source>
        <translation>Zum Beispiel ein Beleg oder die Antwort. Eine Kopie wird im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>{file} weglassen</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Which authority is mine?</source>
        <translation>Welche Behörde ist für mich zuständig?</translation>
    </message>
    <message>
        <source>In which part of it?</source>
        <translation>In welchem Teil des Landes?</translation>
    </message>
    <message>
        <source>It is about a public body, a church or a broadcaster</source>
        <translation>Es geht um eine öffentliche Stelle, eine Kirche oder einen Rundfunksender</translation>
    </message>
    <message>
        <source>It is about a company or a website</source>
        <translation>Es geht um ein Unternehmen oder eine Website</translation>
    </message>
    <message>
        <source>Who looks after them?</source>
        <translation>Wer ist dafür zuständig?</translation>
    </message>
    <message>
        <source>It hears complaints about a company or a website. Usually it is the one where you live; under European law you may also ask the one where you work. Nothing is sent, and nobody is asked.</source>
        <translation>Sie nimmt Beschwerden über ein Unternehmen oder eine Website entgegen. Meist ist es die Behörde dort, wo Sie wohnen; nach europäischem Recht können Sie sich auch an die wenden, wo Sie arbeiten. Nichts wird gesendet, und niemand wird gefragt.</translation>
    </message>
    <message>
        <source>In which country do you live?</source>
        <translation>In welchem Land wohnen Sie?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>For {country} no authority is in the list of this program. Look on the website of your government for the authority for data protection, or ask the one of the country where the company is.</source>
        <translation>Für dieses Land steht keine Behörde in der Liste dieses Programms: {country}. Suchen Sie auf der Website Ihrer Regierung nach der Behörde für Datenschutz, oder fragen Sie die Behörde des Landes, in dem das Unternehmen sitzt.</translation>
    </message>
</context>
<context>
    <name>AuthorityView</name>
    <message>
        <source>Copy the address</source>
        <translation>Anschrift kopieren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formular auf ihrer Website</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Fax: {number}</translation>
    </message>
    <message>
        <source>Fingerprint of its PGP key: {number}</source>
        <translation>Fingerabdruck des PGP-Schlüssels: {number}</translation>
    </message>
    <message>
        <source>Languages of a complaint</source>
        <translation>Sprachen für eine Beschwerde</translation>
    </message>
    <message>
        <source>Basis of a complaint</source>
        <translation>Grundlage einer Beschwerde</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Gesehen {day}: {status}</translation>
    </message>
    <message>
        <source>E-mail by another source</source>
        <translation>E-Mail nach einer anderen Quelle</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated in the record. Ask before you write in another one.</source>
        <translation>Im Eintrag nicht angegeben. Fragen Sie nach, bevor Sie in einer anderen Sprache schreiben.</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Adresse kopiert.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Choose a table…</source>
        <translation>Tabelle wählen…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Vorlage speichern…</translation>
    </message>
    <message>
        <source>Drop the table of people here</source>
        <translation>Ziehen Sie die Tabelle der Personen hierher</translation>
    </message>
    <message>
        <source>A CSV file with one person a row, as spreadsheets save it. Each row names the file with the person’s signed permission, which lies beside the table.</source>
        <translation>Eine CSV-Datei mit einer Person je Zeile, wie Tabellenprogramme sie speichern. Jede Zeile nennt die Datei mit der unterschriebenen Vollmacht der Person; sie liegt neben der Tabelle.</translation>
    </message>
    <message>
        <source>Add this recipient</source>
        <translation>Diesen Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Entwurf einer E-Mail</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <translation>Was möchten sie?</translation>
    </message>
    <message>
        <source>Format of the letters</source>
        <translation>Format der Briefe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Fügen Sie mindestens einen Empfänger hinzu.</translation>
    </message>
    <message>
        <source>Choose what they want.</source>
        <translation>Wählen Sie, was die Personen möchten.</translation>
    </message>
    <message>
        <source>Choose the table of people</source>
        <translation>Tabelle der Personen wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Table: {file}</source>
        <translation>Tabelle: {file}</translation>
    </message>
    <message>
        <source>Choose another table…</source>
        <translation>Andere Tabelle wählen…</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Ordner für die Briefe wählen</translation>
    </message>
    <message>
        <source>{folder}: one folder per person, and the list result.csv. They are not encrypted.</source>
        <translation>{folder}: ein Ordner je Person und die Liste result.csv. Sie sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Added {name}.</source>
        <translation>{name} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Do not write to {name}</source>
        <translation>Nicht an {name} schreiben</translation>
    </message>
    <message>
        <source>Letters go to:</source>
        <translation>Briefe gehen an:</translation>
    </message>
    <message>
        <source>No recipient was added yet.</source>
        <translation>Noch wurde kein Empfänger hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Letters for many people</source>
        <translation>Briefe für viele Personen</translation>
    </message>
    <message>
        <source>For those who help others: a table of people becomes one letter each. Nothing is sent, and no case is opened for these letters.</source>
        <translation>Für alle, die anderen helfen: Aus einer Tabelle von Personen werden Briefe, für jede Person einer. Nichts wird versendet, und für diese Briefe wird kein Fall angelegt.</translation>
    </message>
    <message>
        <source>People done</source>
        <translation>Erledigte Personen</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Briefe schreiben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the list of results</source>
        <translation>Ergebnisliste öffnen</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Die Zeilen werden geprüft…</translation>
    </message>
    <message>
        <source>Looking at the rows: {done} of {total}</source>
        <translation>Die Zeilen werden geprüft: {done} von {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>%n Brief schreiben</numerusform>
            <numerusform>%n Briefe schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>Es ist kein Brief zu schreiben.</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Die Briefe werden geschrieben…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} people, %n letter(s) written</source>
        <translation>
            <numerusform>{done} von {total} Personen, %n Brief geschrieben</numerusform>
            <numerusform>{done} von {total} Personen, %n Briefe geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n Brief geschrieben</numerusform>
            <numerusform>%n Briefe geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n schon früher geschrieben</numerusform>
            <numerusform>%n schon früher geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why</source>
        <translation>
            <numerusform>%n nicht geschrieben; die Liste sagt, warum</numerusform>
            <numerusform>%n nicht geschrieben; die Liste sagt, warum</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Nothing was sent.</source>
        <translation>{counts}. Nichts wurde versendet.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} people.</source>
        <translation>Angehalten nach {done} von {total} Personen.</translation>
    </message>
    <message>
        <source>Write again to go on from there.</source>
        <translation>Schreiben Sie weiter, um dort fortzufahren.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Saved the template as “{file}”.</source>
        <translation>Die Vorlage wurde als „{file}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>BatchPreview</name>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Nur Zeilen mit Problemen</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Only rows with problems: {count}</source>
        <translation>Nur Zeilen mit Problemen: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to write</source>
        <translation>
            <numerusform>%n Brief zu schreiben</numerusform>
            <numerusform>%n Briefe zu schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n schon früher geschrieben</numerusform>
            <numerusform>%n schon früher geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written</source>
        <translation>
            <numerusform>%n kann nicht geschrieben werden</numerusform>
            <numerusform>%n können nicht geschrieben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, line {line} of the file:</source>
        <translation>Zeile {row}, in der Datei Zeile {line}:</translation>
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
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Von Ihnen hinzugefügt</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Dates for your calendar</source>
        <translation>Termine für Ihren Kalender</translation>
    </message>
    <message>
        <source>Also write whose case it is</source>
        <translation>Auch eintragen, wessen Fall es ist</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Kalenderdatei speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file holds the coming days of all open cases, each with two reminders. Import it into the calendar of your computer or telephone. Import it again later, and moved days are replaced.</source>
        <translation>Die Datei enthält die kommenden Termine aller offenen Fälle, jeden mit zwei Erinnerungen. Importieren Sie sie in den Kalender Ihres Computers oder Telefons. Wenn Sie sie später noch einmal importieren, werden verschobene Termine ersetzt.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It names the recipients and what you asked for. Whoever keeps your calendar, for example a company on the internet, can read that.</source>
        <translation>Die Datei ist nicht verschlüsselt. Sie nennt die Empfänger und was Sie verlangt haben. Wer Ihren Kalender führt, zum Beispiel ein Unternehmen im Internet, kann das lesen.</translation>
    </message>
    <message>
        <source>With this, it also holds the names and how each day was counted.</source>
        <translation>Dann enthält sie auch die Namen und wie jeder Tag berechnet wurde.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take a photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Jetzt aufnehmen</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Dieses Foto verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Die Kamera wird gestartet …</translation>
    </message>
    <message>
        <source>This computer does not let the program use a camera: allow it in the privacy settings of the system, then press “Try again”.</source>
        <translation>Dieser Computer lässt das Programm keine Kamera verwenden: Erlauben Sie es in den Datenschutzeinstellungen des Systems, und drücken Sie dann auf „Noch einmal versuchen“.</translation>
    </message>
    <message>
        <source>The camera gives no picture, mostly because another program uses it: close that program, then press “Try again”.</source>
        <translation>Die Kamera liefert kein Bild, meist weil ein anderes Programm sie verwendet: Schließen Sie jenes Programm, und drücken Sie dann auf „Noch einmal versuchen“.</translation>
    </message>
    <message>
        <source>The camera is not connected any more: plug it in and press “Try again”, or choose a photo instead.</source>
        <translation>Die Kamera ist nicht mehr verbunden: Stecken Sie sie ein, und drücken Sie auf „Noch einmal versuchen“, oder wählen Sie stattdessen ein Foto aus.</translation>
    </message>
    <message>
        <source>The photo is taken, and the camera is off.</source>
        <translation>Das Foto ist aufgenommen, und die Kamera ist aus.</translation>
    </message>
    <message>
        <source>Your system now asks whether this program may use the camera. The camera is on only while you see its picture here. Nothing is recorded, and nothing leaves this computer.</source>
        <translation>Ihr System fragt jetzt, ob dieses Programm die Kamera verwenden darf. Die Kamera ist nur an, solange Sie hier ihr Bild sehen. Nichts wird aufgezeichnet, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Look into the camera from the front, in even light. You see yourself as in a mirror. Space takes the photo; nothing is recorded before that.</source>
        <translation>Schauen Sie von vorn in die Kamera, bei gleichmäßigem Licht. Sie sehen sich wie in einem Spiegel. Mit der Leertaste nehmen Sie das Foto auf; vorher wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The camera is off. This is the photo as others see you. It is not saved as a file: the vault keeps numbers and a small picture of your face.</source>
        <translation>Die Kamera ist aus. So sehen andere Sie auf dem Foto. Es wird nicht als Datei gespeichert: Der Tresor bewahrt Zahlen und ein kleines Bild Ihres Gesichts auf.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Die Kamera ist aus.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>Das aufgenommene Foto</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Bild der Kamera</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>Take a photo…</source>
        <translation>Foto aufnehmen …</translation>
    </message>
    <message>
        <source>Photos can be taken with a camera here, too, once the system has this library: {name}</source>
        <translation>Fotos lassen sich hier auch mit einer Kamera aufnehmen, sobald das System diese Bibliothek hat: {name}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Where should the folder of the case be made?</source>
        <translation>Wo soll der Ordner des Falls angelegt werden?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>“{entry}”</source>
        <translation>„{entry}“</translation>
    </message>
    <message>
        <source>Logged: {entry}.</source>
        <translation>Eingetragen: {entry}.</translation>
    </message>
    <message>
        <source>Taken back: {entry}. It stays in the log and does not count.</source>
        <translation>Zurückgenommen: {entry}. Der Eintrag bleibt stehen und zählt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in “{folder}”. They are not encrypted. Look at them before you pass them on.</source>
        <translation>
            <numerusform>%n Datei in „{folder}“ gespeichert. Sie ist nicht verschlüsselt. Sehen Sie sie an, bevor Sie sie weitergeben.</numerusform>
            <numerusform>%n Dateien in „{folder}“ gespeichert. Sie sind nicht verschlüsselt. Sehen Sie sie an, bevor Sie sie weitergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved a copy as “{file}”. It came from somebody else: open it only if you trust it.</source>
        <translation>Kopie als „{file}“ gespeichert. Sie kam von jemand anderem: Öffnen Sie sie nur, wenn Sie ihr vertrauen.</translation>
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
        <translation>Als Nächstes: {step}</translation>
    </message>
    <message>
        <source>{step}, from {day} on</source>
        <translation>{step}, ab dem {day}</translation>
    </message>
    <message>
        <source>Last entry: {day}</source>
        <translation>Letzter Eintrag: {day}</translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>What became of the letters</source>
        <translation>Was aus den Briefen wurde</translation>
    </message>
    <message>
        <source>Nobody is counted as late who is not late by every reading of the rules. Where it is not noted when a letter arrived, its answer counts neither as late nor as in time.</source>
        <translation>Niemand gilt als verspätet, der es nicht nach jeder Lesart der Regeln ist. Wo nicht vermerkt ist, wann ein Brief ankam, zählt die Antwort weder als verspätet noch als rechtzeitig.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>{cases} of {people}</source>
        <translation>{cases} von {people}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>verspätet beantwortet</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht versendet</translation>
    </message>
    <message>
        <source>days until an answer (median)</source>
        <translation>Tage bis zur Antwort (Median)</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Taken back, does not count.</source>
        <translation>Zurückgenommen, zählt nicht.</translation>
    </message>
    <message>
        <source>Entry {number}, {day}: {event}. {more}</source>
        <translation>Eintrag {number}, {day}: {event}. {more}</translation>
    </message>
    <message>
        <source>Entry {number}: {event}, {day}</source>
        <translation>Eintrag {number}: {event}, {day}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Kopie von {file} speichern</translation>
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
        <translation>Das stimmt nicht, zurücknehmen</translation>
    </message>
    <message>
        <source>Take back entry {number}: {event}</source>
        <translation>Eintrag {number} zurücknehmen: {event}</translation>
    </message>
    <message>
        <source>Log it again…</source>
        <translation>Noch einmal eintragen…</translation>
    </message>
    <message>
        <source>Log again: {event}</source>
        <translation>Noch einmal eintragen: {event}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Back to all cases</source>
        <translation>Zurück zu allen Fällen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>What fits next</source>
        <translation>Was als Nächstes passt</translation>
    </message>
    <message>
        <source>Log what happened…</source>
        <translation>Eintragen, was geschehen ist…</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Erinnerung schreiben…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Antwortschreiben verfassen…</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>Beschwerde schreiben…</translation>
    </message>
    <message>
        <source>Look at the letter…</source>
        <translation>Brief ansehen…</translation>
    </message>
    <message>
        <source>Save the case file…</source>
        <translation>Fallakte speichern…</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Was bisher geschah</translation>
    </message>
    <message>
        <source>Letters and files</source>
        <translation>Briefe und Dateien</translation>
    </message>
    <message>
        <source>Language of the case file</source>
        <translation>Sprache der Fallakte</translation>
    </message>
    <message>
        <source>The case file is a folder for a lawyer or an authority: what happened, the letter, the files. It is not encrypted.</source>
        <translation>Die Fallakte ist ein Ordner für eine Anwältin, einen Anwalt oder eine Behörde: was geschehen ist, der Brief, die Dateien. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>{request} · {law} · case {id}</source>
        <translation>{request} · {law} · Fall {id}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Käme er heute an, wäre die Antwort bis zum {day} fällig.</translation>
    </message>
    <message>
        <source>The law sets no time for an answer to this letter.</source>
        <translation>Für die Antwort auf diesen Brief setzt das Gesetz keine Frist.</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>Ab dem {day}</translation>
    </message>
    <message>
        <source>Log: {event}…</source>
        <translation>Eintragen: {event}…</translation>
    </message>
    <message>
        <source>Write the reminder…</source>
        <translation>Erinnerung schreiben…</translation>
    </message>
    <message>
        <source>Write the reply…</source>
        <translation>Antwortschreiben verfassen…</translation>
    </message>
    <message>
        <source>Write the complaint…</source>
        <translation>Beschwerde schreiben…</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No cases yet</source>
        <translation>Noch keine Fälle</translation>
    </message>
    <message>
        <source>A letter opens a case. Here you see what became of it, and what you can do next.</source>
        <translation>Mit einem Brief beginnt ein Fall. Hier sehen Sie, was daraus geworden ist und was Sie als Nächstes tun können.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>What became of your letters. Nothing is sent from here; you log what you did and what you got.</source>
        <translation>Was aus Ihren Briefen geworden ist. Von hier wird nichts gesendet; Sie tragen ein, was Sie getan und was Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Note the day on which a letter arrived: from that day on the program counts the time.</source>
        <translation>Tragen Sie den Tag ein, an dem ein Brief ankam: Von diesem Tag an zählt das Programm die Frist.</translation>
    </message>
    <message>
        <source>Dates for your calendar…</source>
        <translation>Termine für Ihren Kalender…</translation>
    </message>
    <message>
        <source>When would an answer be due?…</source>
        <translation>Wann wäre eine Antwort fällig?…</translation>
    </message>
    <message>
        <source>Which authority is mine?…</source>
        <translation>Welche Behörde ist für mich zuständig? …</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Name of a company</source>
        <translation>Name eines Unternehmens</translation>
    </message>
    <message>
        <source>All that are not closed</source>
        <translation>Alle, die nicht abgeschlossen sind</translation>
    </message>
    <message>
        <source>With something to do today</source>
        <translation>Mit etwas, das heute zu tun ist</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Als „{file}“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Kein Fall passt.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no way to reset a lost passphrase. Write the new one on paper and keep the paper in a safe place. Backups that you made before still open with the old one.</source>
        <translation>Eine verlorene Passphrase lässt sich nicht zurücksetzen. Schreiben Sie die neue auf Papier und bewahren Sie das Papier an einem sicheren Ort auf. Frühere Sicherungen öffnen sich weiter mit der alten.</translation>
    </message>
    <message>
        <source>This is not the current passphrase. Nothing was changed.</source>
        <translation>Das ist nicht die bisherige Passphrase. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Die Passphrase wird geändert…</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
</context>
<context>
    <name>CreateVaultForm</name>
    <message>
        <source>Create the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the vault, not even you or us. There is no way to reset it. Write it on paper and keep the paper in a safe place.</source>
        <translation>Ohne diese Passphrase kann niemand den Tresor öffnen, auch Sie nicht und wir nicht. Sie lässt sich nicht zurücksetzen. Schreiben Sie sie auf Papier und bewahren Sie das Papier an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Der Tresor wird angelegt …</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>When would an answer be due?</source>
        <translation>Wann wäre eine Antwort fällig?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>They told me in time that they need longer</source>
        <translation>Mir wurde rechtzeitig mitgeteilt, dass es länger dauert</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Bis zu welchem Tag?</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Weitere Möglichkeiten</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Weniger Möglichkeiten</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>For a letter that is not kept here. For your own letters the page Cases counts by itself. This is arithmetic, no legal advice.</source>
        <translation>Für einen Brief, der hier nicht aufbewahrt ist. Für Ihre eigenen Briefe zählt die Seite Fälle von selbst. Das ist eine Berechnung, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>The letter arrived on</source>
        <translation>Der Brief ist angekommen am</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>Land des Unternehmens</translation>
    </message>
    <message>
        <source>Its public holidays can move the last day.</source>
        <translation>Feiertage dort können den letzten Tag verschieben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Their answer to my letter</source>
        <translation>Die Antwort auf meinen Brief</translation>
    </message>
    <message>
        <source>That they confirm my letter</source>
        <translation>Die Bestätigung meines Briefs</translation>
    </message>
    <message>
        <source>That they stop selling and sharing my data</source>
        <translation>Dass Verkauf und Weitergabe meiner Daten aufhören</translation>
    </message>
    <message>
        <source>That the company confirms my complaint</source>
        <translation>Dass das Unternehmen meine Beschwerde bestätigt</translation>
    </message>
    <message>
        <source>News of my complaint from the authority</source>
        <translation>Nachricht der Behörde zu meiner Beschwerde</translation>
    </message>
    <message>
        <source>That they delete biometric data</source>
        <translation>Dass biometrische Daten gelöscht werden</translation>
    </message>
    <message>
        <source>When I can remind them</source>
        <translation>Wann ich erinnern kann</translation>
    </message>
    <message>
        <source>The complaint arrived on</source>
        <translation>Die Beschwerde ist angekommen am</translation>
    </message>
    <message>
        <source>The authority had the complaint on</source>
        <translation>Die Beschwerde kam bei der Behörde an am</translation>
    </message>
    <message>
        <source>The last contact with the company was on</source>
        <translation>Der letzte Kontakt mit dem Unternehmen war am</translation>
    </message>
    <message>
        <source>The letter was sent on</source>
        <translation>Der Brief wurde abgeschickt am</translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation>Die Antwort ist bis {day} fällig.</translation>
    </message>
    <message>
        <source>They owe a confirmation by {day}.</source>
        <translation>Eine Bestätigung ist bis {day} fällig.</translation>
    </message>
    <message>
        <source>By law selling and sharing must have stopped by {day}.</source>
        <translation>Laut Gesetz müssen Verkauf und Weitergabe bis {day} aufgehört haben.</translation>
    </message>
    <message>
        <source>They owe a confirmation of the complaint by {day}.</source>
        <translation>Eine Bestätigung der Beschwerde ist bis {day} fällig.</translation>
    </message>
    <message>
        <source>The authority owes news of the complaint by {day}.</source>
        <translation>Die Behörde schuldet bis {day} eine Nachricht zur Beschwerde.</translation>
    </message>
    <message>
        <source>By law biometric data must be deleted by {day} at the latest.</source>
        <translation>Laut Gesetz müssen biometrische Daten spätestens bis {day} gelöscht sein.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Eine Erinnerung ist nach diesem Tag möglich: {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by {day}.</source>
        <translation>Eine Antwort ist bis {day} zu erwarten.</translation>
    </message>
    <message>
        <source>The time itself ends on {day}; weekends and holidays move that day.</source>
        <translation>Die Frist selbst endet am {day}; Wochenenden und Feiertage verschieben diesen Tag.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Bis einschließlich {day} sollte niemandem Verspätung vorgeworfen werden.</translation>
    </message>
    <message>
        <source>This law gives them no more time.</source>
        <translation>Dieses Gesetz gibt dem Unternehmen nicht mehr Zeit.</translation>
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
        <translation>Betrifft {who} als Nutzer</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Aktenzeichen: {number}</translation>
    </message>
    <message>
        <source>What became of it: {status}</source>
        <translation>Was daraus wurde: {status}</translation>
    </message>
    <message>
        <source>Law: {articles}</source>
        <translation>Vorschriften: {articles}</translation>
    </message>
    <message>
        <source>Checked: {how}</source>
        <translation>Geprüft: {how}</translation>
    </message>
    <message>
        <source>Looked up on {day}. {verified}</source>
        <translation>Nachgesehen am {day}. {verified}</translation>
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
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>They named a day</source>
        <translation>Der Empfänger hat einen Tag genannt</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Entwurf einer E-Mail</translation>
    </message>
    <message>
        <source>The recipient gets these files and their names. Send only what they need.</source>
        <translation>Der Empfänger bekommt diese Dateien und ihre Namen. Senden Sie nur, was er braucht.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Entwurf speichern…</translation>
    </message>
    <message>
        <source>Cover an identity document…</source>
        <translation>Ausweis abdecken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your mail program opens it, with the letter in it. Mostly no files are needed.</source>
        <translation>Ihr Mailprogramm öffnet ihn, mit dem Brief darin. Meist werden keine Dateien gebraucht.</translation>
    </message>
</context>
<context>
    <name>EnclosureList</name>
    <message>
        <source>What {file} shows</source>
        <translation>Was {file} zeigt</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Save a backup first…</source>
        <translation>Zuerst eine Sicherung speichern…</translation>
    </message>
    <message>
        <source>Save the case files first…</source>
        <translation>Zuerst die Fallakten speichern…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Jetzt alles löschen</translation>
    </message>
    <message>
        <source>This goes, for good</source>
        <translation>Das verschwindet endgültig</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Das bleibt</translation>
    </message>
    <message>
        <source>Your photos, letters and reports that you saved as files, backups, and letters that you sent. Language and appearance of this window, and face models: they say nothing about you.</source>
        <translation>Ihre Fotos, Briefe und Berichte, die Sie als Dateien gespeichert haben, Sicherungen und abgeschickte Briefe. Außerdem Sprache und Aussehen dieses Fensters und Gesichtsmodelle: Daraus geht nichts über Sie hervor.</translation>
    </message>
    <message>
        <source>You can save something first</source>
        <translation>Vorher können Sie etwas speichern</translation>
    </message>
    <message>
        <source>A backup is encrypted and can be restored here later. Case files are not encrypted; a lawyer or an authority can read them without this program.</source>
        <translation>Eine Sicherung ist verschlüsselt und lässt sich hier später wiederherstellen. Fallakten sind nicht verschlüsselt; eine Anwältin, ein Anwalt oder eine Behörde kann sie ohne dieses Programm lesen.</translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Wo sollen die Ordner der Fälle angelegt werden?</translation>
    </message>
    <message>
        <source>Saving case {number} of {count}…</source>
        <translation>Fall {number} von {count} wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted.</source>
        <translation>
            <numerusform>Die Akte von %n Fall ist gespeichert. Sie ist nicht verschlüsselt.</numerusform>
            <numerusform>Die Akten von %n Fällen sind gespeichert. Sie sind nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), with all details</source>
        <translation>
            <numerusform>%n Person, mit allen Angaben</numerusform>
            <numerusform>%n Personen, mit allen Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of faces</source>
        <translation>
            <numerusform>%n Referenzfoto eines Gesichts</numerusform>
            <numerusform>%n Referenzfotos von Gesichtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) and what was decided about them</source>
        <translation>
            <numerusform>%n Treffer und was dazu entschieden wurde</numerusform>
            <numerusform>%n Treffer und was dazu entschieden wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), each with its letter and its dates</source>
        <translation>
            <numerusform>%n Fall, mit Brief und Terminen</numerusform>
            <numerusform>%n Fälle, jeder mit Brief und Terminen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were attached to cases</source>
        <translation>
            <numerusform>%n Datei, die einem Fall beigefügt wurde</numerusform>
            <numerusform>%n Dateien, die Fällen beigefügt wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of the network</source>
        <translation>
            <numerusform>%n Zeile des Netzprotokolls</numerusform>
            <numerusform>%n Zeilen des Netzprotokolls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older vault(s) that a restore moved aside</source>
        <translation>
            <numerusform>%n älterer Tresor, den eine Wiederherstellung beiseitegelegt hat</numerusform>
            <numerusform>%n ältere Tresore, die eine Wiederherstellung beiseitegelegt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered places, own recipients, letters that were begun, own text, and the settings of the vault</source>
        <translation>Gemerkte Orte, eigene Empfänger, angefangene Briefe, eigene Texte und die Einstellungen des Tresors</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The details help whoever looks after this program. They may name files on this computer, so read them before you pass them on. Nothing is sent by itself.</source>
        <translation>Die Einzelheiten helfen denen, die dieses Programm pflegen. Sie können Dateien auf diesem Computer nennen; lesen Sie sie also, bevor Sie sie weitergeben. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>EvaluatePackDialog</name>
    <message>
        <source>Check a face model on pairs of photos</source>
        <translation>Gesichtsmodell an Fotopaaren prüfen</translation>
    </message>
    <message>
        <source>You need a table (CSV) with the columns a, b and same: the names of two photos, and 1 if both show the same person or 0 if they do not. The photos are looked at on this computer, and nothing of them is kept. How photos are looked through stays as it is.</source>
        <translation>Sie brauchen eine Tabelle (CSV) mit den Spalten a, b und same: die Namen zweier Fotos und 1, wenn beide dieselbe Person zeigen, oder 0, wenn nicht. Die Fotos werden auf diesem Computer angesehen, und nichts davon wird behalten. Wie Fotos durchgesehen werden, ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>Choose the list of pairs…</source>
        <translation>Liste der Paare wählen…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Andere Liste wählen…</translation>
    </message>
    <message>
        <source>Choose another folder of photos…</source>
        <translation>Anderen Ordner mit Fotos wählen…</translation>
    </message>
    <message>
        <source>Compare the pairs</source>
        <translation>Paare vergleichen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Choose the list of pairs</source>
        <translation>Liste der Paare wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>Ordner mit den Fotos wählen</translation>
    </message>
    <message>
        <source>List: {file} · photos in: {folder}</source>
        <translation>Liste: {file} · Fotos in: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compared</source>
        <translation>
            <numerusform>%Ln verglichen</numerusform>
            <numerusform>%Ln verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a photo without a face</source>
        <translation>
            <numerusform>%Ln mit einem Foto ohne Gesicht</numerusform>
            <numerusform>%Ln mit einem Foto ohne Gesicht</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the pairs of one person score higher than every pair of different people.</source>
        <translation>{share} der Paare mit derselben Person haben einen höheren Wert als jedes Paar mit verschiedenen Personen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read; see the details.</source>
        <translation>
            <numerusform>%Ln Foto ließ sich nicht lesen; siehe Einzelheiten.</numerusform>
            <numerusform>%Ln Fotos ließen sich nicht lesen; siehe Einzelheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared.</source>
        <translation>Verglichen.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: too few pairs in the list to say.</source>
        <translation>1 Fehlalarm auf {number}: zu wenige Paare in der Liste, um das zu sagen.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: it recognises {share} of the pairs of one person.</source>
        <translation>1 Fehlalarm auf {number}: Es erkennt {share} der Paare mit derselben Person.</translation>
    </message>
    <message>
        <source>A false alarm is a pair of different people that is taken for one person. Where they are allowed more often, more pairs of one person are recognised.</source>
        <translation>Ein Fehlalarm ist ein Paar mit verschiedenen Personen, das für dieselbe Person gehalten wird. Wo mehr davon erlaubt sind, werden mehr Paare mit derselben Person erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of one person</source>
        <translation>
            <numerusform>%Ln Paar mit derselben Person</numerusform>
            <numerusform>%Ln Paare mit derselben Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of different people</source>
        <translation>
            <numerusform>%Ln Paar mit verschiedenen Personen</numerusform>
            <numerusform>%Ln Paare mit verschiedenen Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Area under the curve (AUC): {value}. It is how often a pair of one person scores higher than a pair of different people; 1 is always, 0.5 is chance.</source>
        <translation>Fläche unter der Kurve (AUC): {value}. Sie sagt, wie oft ein Paar mit derselben Person einen höheren Wert hat als ein Paar mit verschiedenen Personen; 1 heißt immer, 0,5 ist Zufall.</translation>
    </message>
    <message>
        <source>No face was found in: {photos}</source>
        <translation>Kein Gesicht gefunden in: {photos}</translation>
    </message>
    <message>
        <source>Could not be read: {photos}</source>
        <translation>Nicht lesbar: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Saved as “{file}”. It names your photos: look at it before you pass it on.</source>
        <translation>Als „{file}“ gespeichert. Die Datei nennt Ihre Fotos: Sehen Sie sie an, bevor Sie sie weitergeben.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen, was geschehen ist</translation>
    </message>
    <message>
        <source>The log is only for you. Nothing is sent, and a wrong entry can be taken back.</source>
        <translation>Die Einträge sind nur für Sie. Nichts wird gesendet, und ein falscher Eintrag lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Anything worth keeping. May stay empty.</source>
        <translation>Alles, was Sie festhalten möchten. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe wird gebraucht.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>Das ist länger als {limit} Zeichen. Bitte kürzen Sie es.</translation>
    </message>
</context>
<context>
    <name>EvidenceListModel</name>
    <message>
        <source>{place}
Seen on {day}</source>
        <translation>{place}
Gesehen am {day}</translation>
    </message>
    <message>
        <source>{place}, seen on {day}</source>
        <translation>{place}, gesehen am {day}</translation>
    </message>
</context>
<context>
    <name>ExportHelp</name>
    <message>
        <source>What can I add?</source>
        <translation>Was kann ich hinzufügen?</translation>
    </message>
    <message>
        <source>Search, for example Instagram</source>
        <translation>Suchen, zum Beispiel Instagram</translation>
    </message>
    <message>
        <source>Search for a platform</source>
        <translation>Plattform suchen</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Folders, single photos and films, web pages that you saved in a browser, and public addresses. Best of all is the data export of a platform: it holds what you posted, in full size. Ask the platform for it, and add the file as it came.</source>
        <translation>Ordner, einzelne Fotos und Filme, Webseiten, die Sie im Browser gespeichert haben, und öffentliche Adressen. Am besten ist der Datenexport einer Plattform: Er enthält in voller Größe, was Sie veröffentlicht haben. Fordern Sie ihn bei der Plattform an und fügen Sie die Datei hinzu, wie sie kam.</translation>
    </message>
    <message>
        <source>No platform of this name is known here.</source>
        <translation>Keine Plattform mit diesem Namen ist hier bekannt.</translation>
    </message>
    <message>
        <source>Format to choose</source>
        <translation>Welches Format</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Addresses of posts</source>
        <translation>Adressen der Beiträge</translation>
    </message>
    <message>
        <source>These steps were compared with a description on {day}. Menus change often.</source>
        <translation>Diese Schritte wurden am {day} mit einer Beschreibung verglichen. Menüs ändern sich oft.</translation>
    </message>
    <message>
        <source>These steps are general knowledge and were not checked again. Menus change often.</source>
        <translation>Diese Schritte sind allgemein bekannt und wurden nicht noch einmal geprüft. Menüs ändern sich oft.</translation>
    </message>
</context>
<context>
    <name>FaceModelSettings</name>
    <message>
        <source>Face model</source>
        <translation>Gesichtsmodell</translation>
    </message>
    <message>
        <source>The networks that find and compare faces. They run on this computer; no photo leaves it. The built-in model is enough for most people.</source>
        <translation>Die neuronalen Netze, die Gesichter finden und vergleichen. Sie laufen auf diesem Computer; kein Foto verlässt ihn. Für die meisten genügt das eingebaute Modell.</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Die Modelle werden angesehen…</translation>
    </message>
    <message>
        <source>Add a face model…</source>
        <translation>Gesichtsmodell hinzufügen…</translation>
    </message>
    <message>
        <source>Photos from daily life are harder than those it was measured on: expect to miss more. How well it does for different groups of people was not measured.</source>
        <translation>Fotos aus dem Alltag sind schwieriger als die, an denen gemessen wurde: Rechnen Sie damit, dass mehr übersehen wird. Wie gut es bei verschiedenen Gruppen von Menschen arbeitet, wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Warten Sie, bis die Fotos angesehen sind, oder halten Sie zuerst an.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>Dieses Modell entfernen?</translation>
    </message>
    <message>
        <source>{model} would be removed from this computer.</source>
        <translation>{model} würde von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Its files go. Your reference photos, matches and decisions stay. To use the model again, it has to be added again.</source>
        <translation>Seine Dateien werden entfernt. Ihre Referenzfotos, Treffer und Entscheidungen bleiben. Um das Modell wieder zu verwenden, müssen Sie es erneut hinzufügen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed: {model}.</source>
        <translation>Entfernt: {model}.</translation>
    </message>
</context>
<context>
    <name>FacePage</name>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Photos of the face that the program should look for. They are measured on this computer.</source>
        <translation>Fotos des Gesichts, nach dem das Programm suchen soll. Sie werden auf diesem Computer vermessen.</translation>
    </message>
    <message>
        <source>Begin with one photo, and add others later: photos from different years help most.</source>
        <translation>Beginnen Sie mit einem Foto und fügen Sie später weitere hinzu: Fotos aus verschiedenen Jahren helfen am meisten.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Fotos auswählen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Drop photos of the face here</source>
        <translation>Legen Sie Fotos des Gesichts hier ab</translation>
    </message>
    <message>
        <source>Five varied photos make a much better reference than one: different days, different light, from the front.</source>
        <translation>Fünf verschiedene Fotos sind viel besser als eines: verschiedene Tage, verschiedenes Licht, von vorn.</translation>
    </message>
    <message>
        <source>Photos of the face</source>
        <translation>Fotos des Gesichts</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Foto vom {day}</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>%n Foto wird angesehen …</numerusform>
            <numerusform>%n Fotos werden angesehen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} von {total} angesehen</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>Nach {done} von {total} angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n photo(s).</source>
        <translation>
            <numerusform>%n Foto hinzugefügt.</numerusform>
            <numerusform>%n Fotos hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {file}.</source>
        <translation>{file} hinzugefügt.</translation>
    </message>
    <message>
        <source>“remove {file}”</source>
        <translation>„{file} entfernen“</translation>
    </message>
    <message>
        <source>Removed {file}.</source>
        <translation>{file} entfernt.</translation>
    </message>
    <message>
        <source>{file} is back.</source>
        <translation>{file} ist wieder da.</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Save them as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Counting the photos…</source>
        <translation>Die Fotos werden gezählt…</translation>
    </message>
    <message>
        <source>Photo {done} of {total}</source>
        <translation>Foto {done} von {total}</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Als „{file}“ gespeichert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was measured.</source>
        <translation>Angehalten. Es wurde nichts gemessen.</translation>
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
        <translation>Liste der Dateien speichern</translation>
    </message>
    <message>
        <source>Table (*.csv);;For other programs (*.json)</source>
        <translation>Tabelle (*.csv);;Für andere Programme (*.json)</translation>
    </message>
    <message>
        <source>Saved “{file}”. It names your files: look at it before you pass it on.</source>
        <translation>Die Liste „{file}“ ist gespeichert. Sie nennt Ihre Dateien: Sehen Sie sie an, bevor Sie sie weitergeben.</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Files not looked at</source>
        <translation>Nicht angesehene Dateien</translation>
    </message>
    <message>
        <source>Reasons to show</source>
        <translation>Welche Gründe gezeigt werden</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Die Liste wird geholt …</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Diese Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Alle: {count}</translation>
    </message>
    <message>
        <source>{why} {count}</source>
        <translation>{why} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are only linked in the export, not contained in it. The links can be copied and opened in a browser.</source>
        <translation>
            <numerusform>%n Foto ist im Export nur verlinkt, nicht enthalten. Der Link kann kopiert und im Browser geöffnet werden.</numerusform>
            <numerusform>%n Fotos sind im Export nur verlinkt, nicht enthalten. Die Links können kopiert und im Browser geöffnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s) of more</source>
        <translation>
            <numerusform>Die erste Datei von mehreren</numerusform>
            <numerusform>Die ersten %n Dateien von mehreren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
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
        <translation>Bitte ansehen · {what}: {value}</translation>
    </message>
</context>
<context>
    <name>FollowingLetterDialog</name>
    <message>
        <source>Save the letter…</source>
        <translation>Brief speichern…</translation>
    </message>
    <message>
        <source>Draft of an e-mail…</source>
        <translation>Entwurf einer E-Mail…</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Ich habe ihn abgeschickt…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Erinnerung an {name}</translation>
    </message>
    <message>
        <source>A polite letter that names the day of the first one. It says only what the log says.</source>
        <translation>Ein höflicher Brief, der den Tag des ersten nennt. Er sagt nur, was eingetragen ist.</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Antwortschreiben an {name}</translation>
    </message>
    <message>
        <source>It answers what they wrote. It says only what the log says.</source>
        <translation>Es geht auf das ein, was der Empfänger geschrieben hat. Es sagt nur, was eingetragen ist.</translation>
    </message>
    <message>
        <source>Complaint about {name}</source>
        <translation>Beschwerde über {name}</translation>
    </message>
    <message>
        <source>It goes to the authority for the place where you live. Nobody can promise what it decides.</source>
        <translation>Sie geht an die Behörde, die für Ihren Wohnort zuständig ist. Niemand kann versprechen, wie sie entscheidet.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>In der Sprache des Briefs. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Was fehlt?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Wo wohnen Sie?</translation>
    </message>
    <message>
        <source>Name a day for the answer</source>
        <translation>Einen Tag für die Antwort nennen</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>A wish, no period of the law.</source>
        <translation>Ein Wunsch, keine gesetzliche Frist.</translation>
    </message>
    <message>
        <source>I live in the state whose law this is</source>
        <translation>Ich wohne in dem Bundesstaat, dessen Gesetz das ist</translation>
    </message>
    <message>
        <source>What did they write?</source>
        <translation>Was hat der Empfänger geschrieben?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache des Briefs</translation>
    </message>
    <message>
        <source>If you have an account there. May stay empty.</source>
        <translation>Falls Sie dort ein Konto haben. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>Ihr Benutzername dort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Steht vor dem Datum. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>This letter cannot be written.</source>
        <translation>Dieser Brief kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose what they wrote to see the letter.</source>
        <translation>Wählen Sie, was der Empfänger geschrieben hat, um den Brief zu sehen.</translation>
    </message>
    <message>
        <source>Choose where you live to see the letter. It decides which authority hears you.</source>
        <translation>Wählen Sie Ihren Wohnort, um den Brief zu sehen. Davon hängt ab, welche Behörde zuständig ist.</translation>
    </message>
    <message>
        <source>This law helps people who live in that state. Tick the box if you do.</source>
        <translation>Dieses Gesetz hilft Menschen, die in diesem Bundesstaat wohnen. Setzen Sie das Häkchen, wenn das so ist.</translation>
    </message>
    <message>
        <source>It goes to: {name}</source>
        <translation>Sie geht an: {name}</translation>
    </message>
    <message>
        <source>Form on their website: {address}</source>
        <translation>Formular auf der Website: {address}</translation>
    </message>
    <message>
        <source>E-mail: {address}</source>
        <translation>E-Mail: {address}</translation>
    </message>
    <message>
        <source>Post: {address}</source>
        <translation>Post: {address}</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx);;Draft of an e-mail (*.eml);;Plain text (*.txt)</source>
        <translation>PDF-Dokument (*.pdf);;Word-Dokument (*.docx);;Entwurf einer E-Mail (*.eml);;Nur Text (*.txt)</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Mehr Angaben</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Weniger Angaben</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Entwurf einer E-Mail (*.eml)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not sent yet: print it and post it, or attach it to an e-mail. When you have sent it, come back and press “I sent it”.</source>
        <translation>Als „{file}“ gespeichert. Der Brief ist noch nicht abgeschickt: Drucken Sie ihn aus und geben Sie ihn zur Post, oder hängen Sie ihn an eine E-Mail. Wenn Sie ihn abgeschickt haben, kommen Sie zurück und drücken Sie „Ich habe ihn abgeschickt“.</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>What you filled in here before is back. It is not saved yet.</source>
        <translation>Was Sie hier zuvor eingetragen haben, ist wieder da. Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The form is as it was at the beginning.</source>
        <translation>Das Formular ist wieder wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>There is no guide in your language yet. This is the English one.</source>
        <translation>In Ihrer Sprache gibt es noch kein Handbuch. Dies ist das englische.</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>In allen Seiten suchen</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{page} – user guide</source>
        <translation>{page} – Handbuch</translation>
    </message>
    <message>
        <source>Nothing found. Try another or a shorter word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes oder ein kürzeres Wort.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {number} of {total} on this page</source>
        <translation>Fundstelle {number} von {total} auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Diese Installation prüfen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Diese Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Whether all parts of the program are the genuine ones, and what protects this computer from a photo that was made to do harm. Nothing is asked over the network.</source>
        <translation>Ob alle Teile des Programms echt sind und was diesen Computer vor einem Foto schützt, das Schaden anrichten soll. Über das Netz wird dabei nichts gefragt.</translation>
    </message>
    <message>
        <source>The list may name folders of this computer. Read it before you pass it on.</source>
        <translation>Die Liste kann Ordner dieses Computers nennen. Lesen Sie sie, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. They stand first in the list.</source>
        <translation>
            <numerusform>%n Punkt sollten Sie sich ansehen. Er steht oben in der Liste.</numerusform>
            <numerusform>%n Punkte sollten Sie sich ansehen. Sie stehen oben in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Copied the list.</source>
        <translation>Die Liste ist kopiert.</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>The tips are shown again.</source>
        <translation>Die Tipps werden wieder gezeigt.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Nothing happened here for a while: the vault locks in one minute.</source>
        <translation>Hier ist eine Weile nichts geschehen: In einer Minute wird der Tresor gesperrt.</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>Gesperrt, weil der Bildschirm gesperrt wurde.</translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation>Gesperrt, weil der Computer geschlafen hat.</translation>
    </message>
    <message numerus="yes">
        <source>Locked because nothing happened for %n minute(s).</source>
        <translation>
            <numerusform>Gesperrt, weil %n Minute lang nichts geschehen ist.</numerusform>
            <numerusform>Gesperrt, weil %n Minuten lang nichts geschehen ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>KeptParagraphs</name>
    <message>
        <source>Kept paragraphs</source>
        <translation>Aufbewahrte Absätze</translation>
    </message>
    <message>
        <source>Keep this paragraph</source>
        <translation>Diesen Absatz aufbewahren</translation>
    </message>
    <message>
        <source>A name by which you find it again</source>
        <translation>Ein Name, unter dem Sie ihn wiederfinden</translation>
    </message>
    <message>
        <source>“forget a kept paragraph”</source>
        <translation>„Absatz nicht mehr aufbewahren“</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more.</source>
        <translation>„{name}“ wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The paragraph is kept as “{name}”.</source>
        <translation>Der Absatz ist als „{name}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep this paragraph…</source>
        <translation>Diesen Absatz aufbewahren …</translation>
    </message>
    <message>
        <source>Forget a kept paragraph</source>
        <translation>Einen Absatz nicht mehr aufbewahren</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Like the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
</context>
<context>
    <name>LawAndLanguage</name>
    <message>
        <source>Which law?</source>
        <translation>Welches Recht?</translation>
    </message>
    <message>
        <source>Several laws fit where you live and where they are. Each gives other rights.</source>
        <translation>Mehrere Gesetze passen zu Ihrem Wohnort und zum Sitz des Empfängers. Jedes gibt andere Rechte.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache des Briefs</translation>
    </message>
    <message>
        <source>{language} (suggested)</source>
        <translation>{language} (Vorschlag)</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Save as a Word document…</source>
        <translation>Als Word-Dokument speichern …</translation>
    </message>
    <message>
        <source>Save as the draft of an e-mail…</source>
        <translation>Als Entwurf einer E-Mail speichern …</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Als einfachen Text speichern …</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Ich habe ihn abgeschickt …</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Zum Fall</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Look at the letter</source>
        <translation>Brief ansehen</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Entwurf einer E-Mail (*.eml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Einfacher Text (*.txt)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>Write to them about the same again?</source>
        <translation>Noch einmal wegen desselben schreiben?</translation>
    </message>
    <message>
        <source>The same letter again while the first is open can be called excessive, and then it need not be answered. A reminder or a reply in that case mostly helps more.</source>
        <translation>Derselbe Brief noch einmal, solange der erste offen ist, kann als exzessiv gelten und muss dann nicht beantwortet werden. Eine Erinnerung oder eine Antwort in jenem Fall hilft meist mehr.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Save a second letter</source>
        <translation>Zweiten Brief speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved as “{file}”. The case is recorded. The letter is not sent yet: print it and post it, or attach it to an e-mail.</source>
        <translation>Gespeichert als „{file}“. Der Fall ist angelegt. Der Brief ist noch nicht abgeschickt: Drucken Sie ihn aus und geben Sie ihn zur Post, oder hängen Sie ihn an eine E-Mail an.</translation>
    </message>
    <message>
        <source>Saved as “{file}”, in the same case.</source>
        <translation>Gespeichert als „{file}“, im selben Fall.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Käme er heute an, wäre bis {day} eine Antwort fällig.</translation>
    </message>
    <message>
        <source>Copied the letter as text. Paste it into an e-mail or a form, then press “I sent it”.</source>
        <translation>Der Brief ist als Text kopiert. Fügen Sie ihn in eine E-Mail oder ein Formular ein und wählen Sie dann „Ich habe ihn abgeschickt“.</translation>
    </message>
    <message>
        <source>This letter is too long to hand over to a mail program. Save it as the draft of an e-mail, or copy the text.</source>
        <translation>Dieser Brief ist zu lang, um ihn einem Mailprogramm zu übergeben. Speichern Sie ihn als Entwurf einer E-Mail, oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>Your mail program has the letter as a draft. Send it there, then press “I sent it” here.</source>
        <translation>Ihr Mailprogramm hat den Brief als Entwurf. Senden Sie ihn dort ab und wählen Sie dann hier „Ich habe ihn abgeschickt“.</translation>
    </message>
    <message>
        <source>No mail program answered. Save the letter as the draft of an e-mail, or copy the text.</source>
        <translation>Kein Mailprogramm hat sich gemeldet. Speichern Sie den Brief als Entwurf einer E-Mail, oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>Written down: sent on {day}.</source>
        <translation>Notiert: abgeschickt am {day}.</translation>
    </message>
    <message>
        <source>“I sent it”</source>
        <translation>„Ich habe ihn abgeschickt“</translation>
    </message>
    <message>
        <source>Written down that you sent the letter.</source>
        <translation>Notiert, dass Sie den Brief abgeschickt haben.</translation>
    </message>
    <message>
        <source>Taken back. The case says that the letter is not sent.</source>
        <translation>Zurückgenommen. Im Fall steht, dass der Brief nicht abgeschickt ist.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Paragraphs that can be changed</source>
        <translation>Absätze, die geändert werden können</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Wortlaut des Absatzes</translation>
    </message>
    <message>
        <source>Return to the original paragraph</source>
        <translation>Zurück zum ursprünglichen Absatz</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Absatz hinzufügen</translation>
    </message>
    <message>
        <source>Return to the original letter</source>
        <translation>Zurück zum ursprünglichen Brief</translation>
    </message>
    <message>
        <source>“discard the letter”</source>
        <translation>„Brief verwerfen“</translation>
    </message>
    <message>
        <source>The unfinished letter is discarded.</source>
        <translation>Der unfertige Brief ist verworfen.</translation>
    </message>
    <message>
        <source>The paragraph is the original again.</source>
        <translation>Der Absatz ist wieder der ursprüngliche.</translation>
    </message>
    <message>
        <source>“return to the original”</source>
        <translation>„Zurück zum Original“</translation>
    </message>
    <message>
        <source>The paragraph is left out.</source>
        <translation>Der Absatz ist weggelassen.</translation>
    </message>
    <message>
        <source>“leave it out”</source>
        <translation>„Weglassen“</translation>
    </message>
    <message>
        <source>The letter is the original again.</source>
        <translation>Der Brief ist wieder der ursprüngliche.</translation>
    </message>
    <message>
        <source>“return to the original letter”</source>
        <translation>„Zurück zum ursprünglichen Brief“</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its words can be changed here.</source>
        <translation>Sobald es einen Brief gibt, kann hier sein Wortlaut geändert werden.</translation>
    </message>
    <message>
        <source>Left out of the letter. The original: “{text}”</source>
        <translation>Im Brief weggelassen. Das Original: „{text}“</translation>
    </message>
    <message>
        <source>Your own words. Check that they are true; the program does not know.</source>
        <translation>Ihre eigenen Worte. Prüfen Sie, dass sie wahr sind; das Programm weiß es nicht.</translation>
    </message>
    <message>
        <source>Type to change it. An empty paragraph is left out of the letter.</source>
        <translation>Schreiben Sie, um ihn zu ändern. Ein leerer Absatz entfällt im Brief.</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Only the usual letters</source>
        <translation>Nur die üblichen Briefe</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Was möchten Sie?</translation>
    </message>
</context>
<context>
    <name>LetterLook</name>
    <message>
        <source>As it is usual where the sender lives</source>
        <translation>Wie es üblich ist, wo der Absender lebt</translation>
    </message>
    <message>
        <source>With our letterhead</source>
        <translation>Mit unserem Briefkopf</translation>
    </message>
    <message>
        <source>Our letterhead…</source>
        <translation>Unser Briefkopf…</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Fensterumschlag</translation>
    </message>
    <message>
        <source>The address stands where an envelope from there has its window.</source>
        <translation>Die Anschrift steht dort, wo ein Umschlag dieses Landes sein Fenster hat.</translation>
    </message>
    <message>
        <source>“keep our letterhead”</source>
        <translation>„Unseren Briefkopf behalten“</translation>
    </message>
    <message>
        <source>Kept your letterhead.</source>
        <translation>Ihr Briefkopf ist gespeichert.</translation>
    </message>
    <message>
        <source>No letterhead is kept now.</source>
        <translation>Jetzt ist kein Briefkopf gespeichert.</translation>
    </message>
</context>
<context>
    <name>LetterOptions</name>
    <message>
        <source>More details</source>
        <translation>Mehr Angaben</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Weniger Angaben</translation>
    </message>
</context>
<context>
    <name>LetterPhotos</name>
    <message>
        <source>Name the photos that I confirmed</source>
        <translation>Die Fotos nennen, die ich bestätigt habe</translation>
    </message>
    <message>
        <source>Choose the photos…</source>
        <translation>Fotos wählen…</translation>
    </message>
    <message>
        <source>Show small pictures of them</source>
        <translation>Kleine Bilder davon zeigen</translation>
    </message>
    <message>
        <source>Whoever reads the letter then sees your face. Other people’s faces are covered.</source>
        <translation>Wer den Brief liest, sieht dann Ihr Gesicht. Die Gesichter anderer Menschen sind verdeckt.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed photo(s) with a public address</source>
        <translation>
            <numerusform>%n bestätigtes Foto mit öffentlicher Adresse</numerusform>
            <numerusform>%n bestätigte Fotos mit öffentlicher Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} von %n Foto genannt</numerusform>
            <numerusform>{named} von %n Fotos genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because no address is known</source>
        <translation>
            <numerusform>%n ausgelassen, weil keine Adresse bekannt ist</numerusform>
            <numerusform>%n ausgelassen, weil keine Adresse bekannt ist</numerusform>
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
        <source>Preview of the letter</source>
        <translation>Vorschau des Briefs</translation>
    </message>
    <message>
        <source>The letter in your language, for reading only</source>
        <translation>Der Brief in Ihrer Sprache, nur zum Lesen</translation>
    </message>
    <message>
        <source>Choose a recipient to see the letter.</source>
        <translation>Wählen Sie einen Empfänger, um den Brief zu sehen.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
</context>
<context>
    <name>LetterReasons</name>
    <message>
        <source>Paragraphs of the letter</source>
        <translation>Absätze des Briefs</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its paragraphs are explained here.</source>
        <translation>Sobald es einen Brief gibt, werden hier seine Absätze erklärt.</translation>
    </message>
    <message>
        <source>“{paragraph}”</source>
        <translation>„{paragraph}“</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Read it in my language</source>
        <translation>In meiner Sprache lesen</translation>
    </message>
    <message>
        <source>Why is this in my letter?</source>
        <translation>Warum steht das in meinem Brief?</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Wortlaut ändern</translation>
    </message>
    <message>
        <source>For reading only, in your language ({language}). This one is not sent.</source>
        <translation>Nur zum Lesen, in Ihrer Sprache ({language}). Dieser wird nicht abgeschickt.</translation>
    </message>
    <message>
        <source>What you changed is only in the letter that is sent.</source>
        <translation>Was Sie geändert haben, steht nur in dem Brief, der abgeschickt wird.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Our letterhead</source>
        <translation>Unser Briefkopf</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Name und Anschrift</translation>
    </message>
    <message>
        <source>The name first, then one line each: address, telephone, e-mail.</source>
        <translation>Zuerst der Name, dann je eine Zeile: Anschrift, Telefon, E-Mail.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <source>No logo yet.</source>
        <translation>Noch kein Logo.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation>Logo weglassen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep no letterhead</source>
        <translation>Keinen Briefkopf behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For organisations that help others. It stands above their letters, and stays in your vault.</source>
        <translation>Für Organisationen, die anderen helfen. Er steht oben auf ihren Briefen und bleibt in Ihrem Tresor.</translation>
    </message>
    <message>
        <source>At the foot of each page</source>
        <translation>Am Fuß jeder Seite</translation>
    </message>
    <message>
        <source>May stay empty. For example an account.</source>
        <translation>Darf leer bleiben. Zum Beispiel eine Bankverbindung.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG file. It is printed up to 4 cm wide.</source>
        <translation>Eine PNG-Datei. Sie wird bis zu 4&#xa0;cm breit gedruckt.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Tragen Sie den Namen ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at most.</source>
        <translation>
            <numerusform>Höchstens %n Zeile.</numerusform>
            <numerusform>Höchstens %n Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>A letter creates a record and a basis for a complaint. Nobody can promise that the company obeys.</source>
        <translation>Ein Brief schafft einen Nachweis und die Grundlage für eine Beschwerde. Niemand kann versprechen, dass das Unternehmen sich daran hält.</translation>
    </message>
    <message>
        <source>A good first letter is “See my data”: the answer tells you what to ask for next. Saving sends nothing.</source>
        <translation>Ein guter erster Brief ist „Meine Daten sehen“: Die Antwort zeigt, was Sie als Nächstes verlangen können. Speichern sendet nichts.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Zum Fall</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Steht vor dem Datum. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still needed for the letter: {names}</source>
        <translation>Für den Brief fehlt noch: {names}</translation>
    </message>
    <message>
        <source>There is no letter “{kind}” under this law ({law}), so another one is chosen.</source>
        <translation>Den Brief „{kind}“ gibt es nach diesem Recht ({law}) nicht, deshalb ist ein anderer gewählt.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Of this window. The language of a letter is chosen with the letter.</source>
        <translation>Für dieses Fenster. Die Sprache eines Briefs wählen Sie beim Brief.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>The language changes as soon as the photos are looked at.</source>
        <translation>Die Sprache wechselt, sobald die Fotos angesehen sind.</translation>
    </message>
    <message>
        <source>There is no open vault</source>
        <translation>Es ist kein Tresor geöffnet</translation>
    </message>
    <message>
        <source>Everything this program keeps lies in an encrypted vault on this computer.</source>
        <translation>Alles, was dieses Programm aufbewahrt, liegt in einem verschlüsselten Tresor auf diesem Computer.</translation>
    </message>
    <message>
        <source>Create or open the vault</source>
        <translation>Tresor anlegen oder öffnen</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Für wen ist das?</translation>
    </message>
    <message>
        <source>Letters need a name, a country and an address for the answer.</source>
        <translation>Briefe brauchen einen Namen, ein Land und eine Adresse für die Antwort.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Angaben ausfüllen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>{what} &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Letters are still being written.</source>
        <translation>Es werden noch Briefe geschrieben.</translation>
    </message>
    <message>
        <source>Those that are written stay. The others can be written next time.</source>
        <translation>Die fertigen Briefe bleiben erhalten. Die übrigen können beim nächsten Mal geschrieben werden.</translation>
    </message>
    <message>
        <source>Something that you filled in is not saved yet.</source>
        <translation>Etwas, das Sie ausgefüllt haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>It is lost when the program ends. Letters that you began are kept in the vault.</source>
        <translation>Es geht verloren, wenn das Programm endet. Angefangene Briefe bleiben im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Ohne Speichern beenden</translation>
    </message>
    <message>
        <source>Photos are still being looked at.</source>
        <translation>Es werden noch Fotos angesehen.</translation>
    </message>
    <message>
        <source>What was found so far is kept. The rest can be looked at next time.</source>
        <translation>Was bisher gefunden wurde, bleibt erhalten. Der Rest kann beim nächsten Mal angesehen werden.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Save a cleaned copy…</source>
        <translation>Bereinigte Kopie speichern…</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Fortschritt der Kopie</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The file is gone from where it was seen.</source>
        <translation>Die Datei ist nicht mehr dort, wo sie gesehen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n weiterer Ort</numerusform>
            <numerusform>%n weitere Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>published on {day}</source>
        <translation>veröffentlicht am {day}</translation>
    </message>
    <message>
        <source>“{caption}”</source>
        <translation>„{caption}“</translation>
    </message>
    <message>
        <source>Fetched on {day} without a login, as anybody could.</source>
        <translation>Am {day} ohne Anmeldung abgerufen, wie es jeder könnte.</translation>
    </message>
    <message>
        <source>What it gives away</source>
        <translation>Was es verrät</translation>
    </message>
    <message>
        <source>It gives nothing away besides what it shows, as far as this program can tell.</source>
        <translation>Es verrät nichts außer dem, was es zeigt, soweit dieses Programm das erkennen kann.</translation>
    </message>
    <message>
        <source>{coordinates}, near {place}</source>
        <translation>{coordinates}, bei {place}</translation>
    </message>
    <message>
        <source>The same picture without anything else in the file. The original stays as it is.</source>
        <translation>Dasselbe Bild ohne alles andere in der Datei. Das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Films cannot be cleaned.</source>
        <translation>Filme können nicht bereinigt werden.</translation>
    </message>
    <message>
        <source>There is no file on this computer.</source>
        <translation>Auf diesem Computer gibt es keine Datei.</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Bereinigte Kopie speichern</translation>
    </message>
</context>
<context>
    <name>MatchFilters</name>
    <message>
        <source>Which matches to show</source>
        <translation>Welche Treffer gezeigt werden</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Alle Treffer</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Likely and possible</source>
        <translation>Wahrscheinliche und mögliche</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>Worin</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Fotos und Filme</translation>
    </message>
    <message>
        <source>Only photos</source>
        <translation>Nur Fotos</translation>
    </message>
    <message>
        <source>Only films</source>
        <translation>Nur Filme</translation>
    </message>
    <message>
        <source>Photos with several faces</source>
        <translation>Fotos mit mehreren Gesichtern</translation>
    </message>
    <message>
        <source>Without a public address</source>
        <translation>Ohne öffentliche Adresse</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>An welchem Ort</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Orte</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Matches as a grid</source>
        <translation>Treffer als Raster</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>Ich (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Nicht ich (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Unsicher (U)</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Groß ansehen</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Kopien zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more: with Ctrl or Shift and a click, or with Ctrl+A.</source>
        <translation>Wählen Sie einen oder mehrere aus: mit Strg oder Umschalt und einem Klick, oder mit Strg+A.</translation>
    </message>
</context>
<context>
    <name>MatchListModel</name>
    <message>
        <source>{band} in {place}, seen on {day}: {decision}</source>
        <translation>{band} in {place}, gesehen am {day}: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n nearly identical picture(s) more</source>
        <translation>
            <numerusform>%n weiteres fast gleiches Bild</numerusform>
            <numerusform>%n weitere fast gleiche Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchNumbers</name>
    <message>
        <source>Figures of this match</source>
        <translation>Zahlen zu diesem Treffer</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Zahlen ausblenden</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>It is the same for each copy of the file, and for no other file.</source>
        <translation>Dieser Wert ist für jede Kopie der Datei gleich, und keine andere Datei hat ihn.</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Wert: {score}</translation>
    </message>
    <message>
        <source>1 is the highest; the higher, the more alike the faces are.</source>
        <translation>1 ist der höchste Wert; je höher, desto ähnlicher sind die Gesichter.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels · found with: {model}</source>
        <translation>{width} × {height} Pixel · gefunden mit: {model}</translation>
    </message>
    <message>
        <source>Copied the SHA-256.</source>
        <translation>SHA-256 kopiert.</translation>
    </message>
    <message>
        <source>What it means was not measured for the face model in use.</source>
        <translation>Was der Wert bedeutet, wurde für das verwendete Gesichtsmodell nicht gemessen.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for you as for somebody else.</source>
        <translation>Ein Wert wie dieser ist bei Ihnen mehr als {number}-mal so wahrscheinlich wie bei jemand anderem.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for somebody else as for you.</source>
        <translation>Ein Wert wie dieser ist bei jemand anderem mehr als {number}-mal so wahrscheinlich wie bei Ihnen.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for you as for somebody else.</source>
        <translation>Ein Wert wie dieser ist bei Ihnen etwa {number}-mal so wahrscheinlich wie bei jemand anderem.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for somebody else as for you.</source>
        <translation>Ein Wert wie dieser ist bei jemand anderem etwa {number}-mal so wahrscheinlich wie bei Ihnen.</translation>
    </message>
    <message>
        <source>Among very many faces of others some score as high by chance: only you can tell.</source>
        <translation>Unter sehr vielen fremden Gesichtern haben manche zufällig einen ebenso hohen Wert: Nur Sie können das erkennen.</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>No matches yet</source>
        <translation>Noch keine Treffer</translation>
    </message>
    <message>
        <source>Look through a folder first. What could show you appears here, and you decide.</source>
        <translation>Lassen Sie zuerst einen Ordner durchsehen. Was Sie zeigen könnte, erscheint hier, und Sie entscheiden.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Zu den Fotos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Go by the whole photo, not only by the face, and choose Unsure when in doubt: you can change every decision.</source>
        <translation>Achten Sie auf das ganze Foto, nicht nur auf das Gesicht, und wählen Sie im Zweifel „Unsicher“: Jede Entscheidung lässt sich ändern.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Kopien zeigen</translation>
    </message>
    <message>
        <source>Show all matches</source>
        <translation>Alle Treffer zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not decided</source>
        <translation>
            <numerusform>%Ln nicht entschieden</numerusform>
            <numerusform>%Ln nicht entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly identical picture(s)</source>
        <translation>
            <numerusform>%Ln fast gleiches Bild</numerusform>
            <numerusform>%Ln fast gleiche Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Keine dieser Art</translation>
    </message>
    <message>
        <source>{shown} · {open}</source>
        <translation>{shown} · {open}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln gezeigt</numerusform>
            <numerusform>%Ln gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>In dieser Richtung gibt es keine weiteren Treffer.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln match(es) as “{decision}”.</source>
        <translation>
            <numerusform>%Ln Treffer als „{decision}“ vermerkt.</numerusform>
            <numerusform>%Ln Treffer als „{decision}“ vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as “{decision}”.</source>
        <translation>Als „{decision}“ vermerkt.</translation>
    </message>
    <message>
        <source>Took back “{decision}”.</source>
        <translation>„{decision}“ zurückgenommen.</translation>
    </message>
    <message>
        <source>“{decision}”</source>
        <translation>„{decision}“</translation>
    </message>
    <message numerus="yes">
        <source>“{decision}” for %Ln match(es)</source>
        <translation>
            <numerusform>„{decision}“ für %Ln Treffer</numerusform>
            <numerusform>„{decision}“ für %Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePackDialog</name>
    <message>
        <source>Measure a face model</source>
        <translation>Gesichtsmodell messen</translation>
    </message>
    <message>
        <source>You need a folder with one folder for each person, and several photos in each; in every photo only that person. About 70 photos of 30 people are the least; more give better figures. The photos are looked at on this computer, and nothing of them is kept but the figures.</source>
        <translation>Sie brauchen einen Ordner, der für jede Person einen eigenen Ordner mit mehreren Fotos enthält; auf jedem Foto nur diese Person. Mindestens etwa 70 Fotos von 30 Personen sind nötig; mehr ergeben bessere Werte. Die Fotos werden auf diesem Computer angesehen, und nur die Werte werden behalten.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Use these figures when photos are looked through</source>
        <translation>Diese Werte beim Durchsehen von Fotos verwenden</translation>
    </message>
    <message>
        <source>Choose the folder with one folder for each person</source>
        <translation>Den Ordner mit einem Ordner je Person wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) with a face</source>
        <translation>
            <numerusform>%Ln Foto mit einem Gesicht</numerusform>
            <numerusform>%Ln Fotos mit einem Gesicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) without a face</source>
        <translation>
            <numerusform>%Ln Foto ohne Gesicht</numerusform>
            <numerusform>%Ln Fotos ohne Gesicht</numerusform>
        </translation>
    </message>
    <message>
        <source>To measure stricter settings, more photos of more people are needed.</source>
        <translation>Um strengere Einstellungen zu messen, werden mehr Fotos von mehr Personen gebraucht.</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>Gemessen.</translation>
    </message>
    <message>
        <source>Photos are looked through with these figures from now on.</source>
        <translation>Ab jetzt werden Fotos mit diesen Werten durchgesehen.</translation>
    </message>
</context>
<context>
    <name>NetworkConsent</name>
    <message>
        <source>Use the network?</source>
        <translation>Das Netz benutzen?</translation>
    </message>
    <message numerus="yes">
        <source>At most these %n website(s) would be asked for it, and no others:</source>
        <translation>
            <numerusform>Dafür würde höchstens %n Website gefragt, und keine andere:</numerusform>
            <numerusform>Dafür würden höchstens diese %n Websites gefragt, und keine anderen:</numerusform>
        </translation>
    </message>
    <message>
        <source>More photos lie with this website. May it be asked, too?</source>
        <translation>Weitere Fotos liegen bei dieser Website. Darf auch sie gefragt werden?</translation>
    </message>
    <message numerus="yes">
        <source>These %n website(s) would be asked for photos, and no others:</source>
        <translation>
            <numerusform>Diese %n Website würde nach Fotos gefragt, und keine andere:</numerusform>
            <numerusform>Diese %n Websites würden nach Fotos gefragt, und keine anderen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which face model is fetched. Nothing about you or your face is sent, and there is no login. Every request is written into a log.</source>
        <translation>Sie erfahren die Netzadresse dieses Computers und welches Gesichtsmodell heruntergeladen wird. Nichts über Sie oder Ihr Gesicht wird gesendet, und es gibt keine Anmeldung. Jede Anfrage wird in ein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which pages are looked at. Nothing about you or your face is sent, there are no cookies and no login. Every request is written into a log.</source>
        <translation>Sie erfahren die Netzadresse dieses Computers und welche Seiten angesehen werden. Nichts über Sie oder Ihr Gesicht wird gesendet, es gibt keine Cookies und keine Anmeldung. Jede Anfrage wird in ein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>Ask these websites, this time</source>
        <translation>Diese Websites fragen, dieses Mal</translation>
    </message>
</context>
<context>
    <name>NetworkLogDialog</name>
    <message>
        <source>What was asked over the network</source>
        <translation>Was über das Netz gefragt wurde</translation>
    </message>
    <message>
        <source>Fetching the log…</source>
        <translation>Das Protokoll wird geholt…</translation>
    </message>
    <message>
        <source>Show requests to</source>
        <translation>Anfragen an diese Website zeigen</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Anfragen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Nothing was asked over the network</source>
        <translation>Über das Netz wurde nichts gefragt</translation>
    </message>
    <message>
        <source>Every request is written down here, until you delete the log.</source>
        <translation>Jede Anfrage wird hier aufgeschrieben, bis Sie das Protokoll löschen.</translation>
    </message>
    <message>
        <source>Copy this row</source>
        <translation>Diese Zeile kopieren</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Protokoll speichern…</translation>
    </message>
    <message>
        <source>Delete the log…</source>
        <translation>Protokoll löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All websites ({count})</source>
        <translation>Alle Websites ({count})</translation>
    </message>
    <message>
        <source>{website} ({count})</source>
        <translation>{website} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>This program made %Ln request(s), none of them without your yes for that step.</source>
        <translation>
            <numerusform>Dieses Programm hat %Ln Anfrage gestellt, und keine ohne Ihr Ja für diesen Schritt.</numerusform>
            <numerusform>Dieses Programm hat %Ln Anfragen gestellt, und keine ohne Ihr Ja für diesen Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the row.</source>
        <translation>Die Zeile ist kopiert.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln request(s) as “{file}”. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln Anfrage als „{file}“ gespeichert. Die Datei ist nicht verschlüsselt.</numerusform>
            <numerusform>%Ln Anfragen als „{file}“ gespeichert. Die Datei ist nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the log?</source>
        <translation>Das Protokoll löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) would be deleted from the log.</source>
        <translation>
            <numerusform>%Ln Anfrage würde aus dem Protokoll gelöscht.</numerusform>
            <numerusform>%Ln Anfragen würden aus dem Protokoll gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards nobody can see from it which websites were asked, when, and what for. It cannot be brought back. Photos and matches stay, with the addresses where they were found.</source>
        <translation>Danach kann niemand mehr daraus ersehen, welche Websites wann und wonach gefragt wurden. Es lässt sich nicht zurückholen. Fotos und Treffer bleiben, samt den Adressen, unter denen sie gefunden wurden.</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>Protokoll behalten</translation>
    </message>
    <message>
        <source>Delete the log</source>
        <translation>Protokoll löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln request(s) from the log.</source>
        <translation>
            <numerusform>%Ln Anfrage aus dem Protokoll gelöscht.</numerusform>
            <numerusform>%Ln Anfragen aus dem Protokoll gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>This program asks nobody anything, unless you say yes for one step. Before each step it names the websites that would be asked. Every request is written into a log.</source>
        <translation>Dieses Programm fragt nirgends etwas an, solange Sie nicht für einen Schritt Ja sagen. Vor jedem Schritt nennt es die Websites, die gefragt würden. Jede Anfrage wird in ein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Protokoll zeigen…</translation>
    </message>
    <message>
        <source>Directly to the websites</source>
        <translation>Direkt zu den Websites</translation>
    </message>
    <message>
        <source>Through Tor on this computer</source>
        <translation>Über Tor auf diesem Computer</translation>
    </message>
    <message>
        <source>Through the proxy of this system</source>
        <translation>Über den Proxy dieses Systems</translation>
    </message>
    <message>
        <source>Through another proxy</source>
        <translation>Über einen anderen Proxy</translation>
    </message>
    <message>
        <source>Which way requests take</source>
        <translation>Welchen Weg Anfragen nehmen</translation>
    </message>
    <message>
        <source>Websites see the network address of this computer, or that of the proxy.</source>
        <translation>Websites sehen die Netzadresse dieses Computers oder die des Proxys.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>For example socks5h://127.0.0.1:9150 or http://proxy.example:8080</source>
        <translation>Zum Beispiel socks5h://127.0.0.1:9150 oder http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Last used on {moment}, to ask {host}.</source>
        <translation>Zuletzt benutzt am {moment}, um {host} zu fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the log.</source>
        <translation>
            <numerusform>%Ln Anfrage im Protokoll.</numerusform>
            <numerusform>%Ln Anfragen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in the log.</source>
        <translation>Im Protokoll steht keine Anfrage.</translation>
    </message>
    <message>
        <source>The proxy of this system cannot be used. Requests fail until you choose another way.</source>
        <translation>Der Proxy dieses Systems kann nicht verwendet werden. Anfragen scheitern, bis Sie einen anderen Weg wählen.</translation>
    </message>
    <message>
        <source>Websites that you allow are asked directly.</source>
        <translation>Websites, die Sie erlauben, werden direkt gefragt.</translation>
    </message>
    <message>
        <source>Requests go the way that is set in this system, directly if nothing is set there.</source>
        <translation>Anfragen nehmen den Weg, der in diesem System eingestellt ist, und gehen direkt, wenn dort nichts eingestellt ist.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}. It also looks up the names of websites. If it does not answer, the request fails; nothing is asked directly instead.</source>
        <translation>Anfragen gehen über {proxy}. Dort werden auch die Namen der Websites nachgeschlagen. Kommt keine Antwort, scheitert die Anfrage; stattdessen wird nichts direkt gefragt.</translation>
    </message>
    <message>
        <source>Requests go this way from now on: {way}.</source>
        <translation>Anfragen nehmen ab jetzt diesen Weg: {way}.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It begins with socks5h:// or http://, then the name of the computer, a colon, and a number.</source>
        <translation>Das ist keine Adresse eines Proxys. Sie beginnt mit socks5h:// oder http://, dann folgen der Name des Computers, ein Doppelpunkt und eine Zahl.</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>The network was last used on {moment}, to ask {host}.</source>
        <translation>Das Netz wurde zuletzt am {moment} benutzt, um {host} zu fragen.</translation>
    </message>
    <message>
        <source>Nothing is being sent · offline</source>
        <translation>Es wird nichts gesendet · offline</translation>
    </message>
    <message>
        <source>The network was not used so far, as far as the log goes.</source>
        <translation>Das Netz wurde bisher nicht benutzt, soweit das Protokoll reicht.</translation>
    </message>
    <message>
        <source>Press to see every request.</source>
        <translation>Drücken Sie hier, um alle Anfragen zu sehen.</translation>
    </message>
    <message>
        <source>Fetching a face model from {host}</source>
        <translation>Lädt ein Gesichtsmodell von {host} herunter</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} and %n other(s) for photos</source>
        <translation>
            <numerusform>Fragt {host} und %n weitere Website nach Fotos</numerusform>
            <numerusform>Fragt {host} und %n weitere Websites nach Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking {host} for photos</source>
        <translation>Fragt {host} nach Fotos</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Gut sind vier oder fünf Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Die beiden Passphrasen sind verschieden. Geben Sie zweimal dieselbe ein.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Sehr schwach: sofort zu erraten</translation>
    </message>
    <message>
        <source>Weak: guessed within hours</source>
        <translation>Schwach: in Stunden zu erraten</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Mäßig: Fügen Sie noch ein Wort hinzu</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
</context>
<context>
    <name>OpenVaultForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The vault is not where it was: “{path}”. If it lies on a USB stick or another drive, put it back in and try again.</source>
        <translation>Der Tresor ist nicht mehr dort, wo er war: „{path}“. Liegt er auf einem USB-Stick oder einem anderen Laufwerk, schließen Sie es wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (nötig)</translation>
    </message>
    <message>
        <source>The letter needs this.</source>
        <translation>Der Brief braucht diese Angabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at most.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>As it is usual</source>
        <translation>Wie üblich</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss {file}</source>
        <translation>{file} verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), counted from the left: which one is you?</source>
        <translation>
            <numerusform>%n Gesicht, von links gezählt: Welches sind Sie?</numerusform>
            <numerusform>%n Gesichter, von links gezählt: Welches sind Sie?</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. Choose one in which the face is large and sharp.</source>
        <translation>In diesem Foto wurde kein Gesicht gefunden. Wählen Sie eines, auf dem das Gesicht groß und scharf ist.</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Dieses Foto ist schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are the most there can be. Remove one first.</source>
        <translation>
            <numerusform>Mehr als %n Foto geht nicht. Entfernen Sie zuerst eines.</numerusform>
            <numerusform>Mehr als %n Fotos gehen nicht. Entfernen Sie zuerst eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}, counted from the left: this is me</source>
        <translation>Gesicht {number} von {total}, von links gezählt: Das bin ich</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Where you stand, and what to do next.</source>
        <translation>Wo Sie stehen und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>What is out there</source>
        <translation>Was zu finden ist</translation>
    </message>
    <message numerus="yes">
        <source>reference(s)</source>
        <translation>
            <numerusform>Referenz</numerusform>
            <numerusform>Referenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>file(s) looked at</source>
        <translation>
            <numerusform>Datei angesehen</numerusform>
            <numerusform>Dateien angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>of you</source>
        <translation>mit Ihnen</translation>
    </message>
    <message>
        <source>not you</source>
        <translation>ohne Sie</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message numerus="yes">
        <source>letter(s)</source>
        <translation>
            <numerusform>Brief</numerusform>
            <numerusform>Briefe</numerusform>
        </translation>
    </message>
    <message>
        <source>The permission of {name} has ended</source>
        <translation>Die Erlaubnis von {name} ist abgelaufen</translation>
    </message>
    <message>
        <source>There is no permission of {name}</source>
        <translation>Von {name} gibt es keine Erlaubnis</translation>
    </message>
    <message>
        <source>Until there is a new one, no photos can be looked through and no report or letter be written.</source>
        <translation>Bis es eine neue gibt, können keine Fotos durchgesehen und weder ein Bericht noch Briefe geschrieben werden.</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Erlaubnis erneuern…</translation>
    </message>
    <message>
        <source>Show the program which face to look for</source>
        <translation>Zeigen Sie dem Programm, nach welchem Gesicht es suchen soll</translation>
    </message>
    <message>
        <source>Add one photo, better five. They are measured on this computer and stay in the vault.</source>
        <translation>Fügen Sie ein Foto hinzu, besser fünf. Sie werden auf diesem Computer vermessen; was gemerkt wird, bleibt im Tresor.</translation>
    </message>
    <message>
        <source>Add photos of the face</source>
        <translation>Fotos des Gesichts hinzufügen</translation>
    </message>
    <message>
        <source>Choose the photos to look through</source>
        <translation>Wählen Sie die Fotos, die durchgesehen werden sollen</translation>
    </message>
    <message>
        <source>For example a folder with pictures that you saved from your public profiles.</source>
        <translation>Zum Beispiel einen Ordner mit Bildern, die Sie aus Ihren öffentlichen Profilen gespeichert haben.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) wait for your decision</source>
        <translation>
            <numerusform>%Ln Treffer wartet auf Ihre Entscheidung</numerusform>
            <numerusform>%Ln Treffer warten auf Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>The program only says “likely” or “possible”. You know best which photos show you.</source>
        <translation>Das Programm sagt nur „wahrscheinlich“ oder „möglich“. Sie wissen am besten, welche Fotos Sie zeigen.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Write the first letter</source>
        <translation>Schreiben Sie den ersten Brief</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of you are confirmed. Ask a face search company what it holds about you.</source>
        <translation>
            <numerusform>%n Foto von Ihnen ist bestätigt. Fragen Sie ein Unternehmen für Gesichtssuche, was es über Sie hat.</numerusform>
            <numerusform>%n Fotos von Ihnen sind bestätigt. Fragen Sie ein Unternehmen für Gesichtssuche, was es über Sie hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can ask a face search company what it holds about you, also without a match.</source>
        <translation>Sie können ein Unternehmen für Gesichtssuche auch ohne Treffer fragen, was es über Sie hat.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message numerus="yes">
        <source>You have not sent %n letter(s) yet</source>
        <translation>
            <numerusform>%n Brief ist noch nicht abgeschickt</numerusform>
            <numerusform>%n Briefe sind noch nicht abgeschickt</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as this program knows. The time to answer begins when a letter arrives.</source>
        <translation>Soweit dieses Programm weiß. Die Frist für die Antwort beginnt, wenn ein Brief ankommt.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Fälle zeigen</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Alles ist entschieden</translation>
    </message>
    <message>
        <source>Write to another company, or look through more photos.</source>
        <translation>Schreiben Sie einem weiteren Unternehmen, oder lassen Sie mehr Fotos durchsehen.</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Noch einen Brief schreiben</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Use this one…</source>
        <translation>Dieses verwenden…</translation>
    </message>
    <message>
        <source>Measure it on your own photos…</source>
        <translation>An eigenen Fotos messen…</translation>
    </message>
    <message>
        <source>Check it on pairs of photos…</source>
        <translation>An Fotopaaren prüfen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>From the next opening of the vault</source>
        <translation>Ab dem nächsten Öffnen des Tresors</translation>
    </message>
    <message>
        <source>In use until the vault is locked</source>
        <translation>In Gebrauch, bis der Tresor gesperrt wird</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Its files were changed or damaged since it was added, or some are missing. Remove it and add it again.</source>
        <translation>Seine Dateien wurden seit dem Hinzufügen verändert oder beschädigt, oder einige fehlen. Entfernen Sie es und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>Nobody has measured yet how sure its results are. Before it can be used, measure it on photos of people whom you know.</source>
        <translation>Noch niemand hat gemessen, wie sicher seine Ergebnisse sind. Bevor es verwendet werden kann, messen Sie es an Fotos von Menschen, die Sie kennen.</translation>
    </message>
    <message>
        <source>It runs slower than it could: a part of it could not be rewritten.</source>
        <translation>Es läuft langsamer, als es könnte: Ein Teil davon ließ sich nicht umwandeln.</translation>
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
        <translation>Bereich {number}: {width}&#xa0;% × {height}&#xa0;%</translation>
    </message>
    <message>
        <source>Part {number}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>Bereich {number}: {left}&#xa0;% von links, {top}&#xa0;% von oben, {width}&#xa0;% breit, {height}&#xa0;% hoch</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>PauseList</name>
    <message>
        <source>They asked me something first…</source>
        <translation>Ich wurde vorher etwas gefragt …</translation>
    </message>
    <message>
        <source>Some laws let the time stand still until you have answered. If you have not answered yet, choose today.</source>
        <translation>Manche Gesetze lassen die Frist stillstehen, bis Sie geantwortet haben. Wenn Sie noch nicht geantwortet haben, wählen Sie das heutige Datum.</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>What I mean</source>
        <translation>Was ich meine</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Wer ich bin</translation>
    </message>
    <message>
        <source>A fee</source>
        <translation>Eine Gebühr</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Diese Rückfrage entfernen</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>Wonach wurde gefragt?</translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation>Gefragt wurde am</translation>
    </message>
    <message>
        <source>They had my answer on</source>
        <translation>Beantwortet am</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Help someone else…</source>
        <translation>Jemand anderem helfen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is kept for each person apart. Only help people who asked you to.</source>
        <translation>Für jede Person wird alles getrennt aufbewahrt. Helfen Sie nur Menschen, die Sie darum gebeten haben.</translation>
    </message>
    <message>
        <source>Help this person now</source>
        <translation>Jetzt dieser Person helfen</translation>
    </message>
    <message>
        <source>Change the details…</source>
        <translation>Angaben ändern…</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Erlaubnis erneuern…</translation>
    </message>
    <message>
        <source>Save a copy of the permission…</source>
        <translation>Kopie der Erlaubnis speichern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>permission until {day}</source>
        <translation>Erlaubnis bis zum {day}</translation>
    </message>
    <message>
        <source>Until there is a new permission, photos cannot be looked through for this person, and no report and no letter can be written. What is there can be looked at, and cases can be followed up.</source>
        <translation>Bis es eine neue Erlaubnis gibt, können für diese Person keine Fotos durchgesehen und weder ein Bericht noch Briefe geschrieben werden. Was da ist, lässt sich ansehen, und Fälle können weitergeführt werden.</translation>
    </message>
    <message>
        <source>Photos are being looked through. Stop that first.</source>
        <translation>Es werden gerade Fotos durchgesehen. Halten Sie das zuerst an.</translation>
    </message>
    <message>
        <source>Save a copy of the permission</source>
        <translation>Kopie der Erlaubnis speichern</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not encrypted there.</source>
        <translation>Als „{file}“ gespeichert. Dort ist die Datei nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>{name} and all that was kept about them is removed.</source>
        <translation>{name} und alles, was dazu aufbewahrt war, ist entfernt.</translation>
    </message>
</context>
<context>
    <name>PeopleGlance</name>
    <message>
        <source>Everyone that you help</source>
        <translation>Alle, denen Sie helfen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n Sache zu tun</numerusform>
            <numerusform>%n Sachen zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do before {day}</source>
        <translation>Vor dem {day} nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
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
        <translation>Persönliche Angaben</translation>
    </message>
    <message>
        <source>Help someone else</source>
        <translation>Jemand anderem helfen</translation>
    </message>
    <message>
        <source>Renew the permission</source>
        <translation>Erlaubnis erneuern</translation>
    </message>
    <message>
        <source>Only help people who asked you to. Their signed permission is kept with their details.</source>
        <translation>Helfen Sie nur Menschen, die Sie darum gebeten haben. Ihre unterschriebene Erlaubnis wird bei den Angaben aufbewahrt.</translation>
    </message>
    <message>
        <source>{name} signs a new document. It takes the place of the one before.</source>
        <translation>{name} unterschreibt ein neues Dokument. Es tritt an die Stelle des bisherigen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved the details of {name}.</source>
        <translation>Die Angaben zu {name} sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose the signed document…</source>
        <translation>Unterschriebenes Dokument auswählen …</translation>
    </message>
    <message>
        <source>The document names no last day</source>
        <translation>Das Dokument nennt kein Enddatum</translation>
    </message>
    <message>
        <source>Keep the date of birth</source>
        <translation>Geburtsdatum aufbewahren</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>As it should stand in the letters.</source>
        <translation>So, wie er in den Briefen stehen soll.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Letters need this or the postal address for the answer.</source>
        <translation>Für die Antwort brauchen Briefe diese oder die Postanschrift.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Street, then postcode and town, one line each.</source>
        <translation>Straße, dann Postleitzahl und Ort, je eine Zeile.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Permission of this person</source>
        <translation>Erlaubnis dieser Person</translation>
    </message>
    <message>
        <source>The document that they signed. A copy is kept in the vault.</source>
        <translation>Das unterschriebene Dokument. Eine Kopie bleibt im Tresor.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Other names and the date of birth</source>
        <translation>Weitere Namen und das Geburtsdatum</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Diese Felder ausblenden</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Names under which photos or accounts may stand, one a line. Letters ask for these too.</source>
        <translation>Namen, unter denen es Fotos oder Konten geben kann, einer je Zeile. Briefe fragen auch nach diesen.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Only letters to companies that find people by their name say it.</source>
        <translation>Es steht nur in Briefen an Unternehmen, die Menschen nach ihrem Namen finden.</translation>
    </message>
    <message>
        <source>Signed permission</source>
        <translation>Unterschriebene Erlaubnis</translation>
    </message>
    <message>
        <source>Documents and photos (*.pdf *.jpg *.jpeg *.png *.txt)</source>
        <translation>Dokumente und Fotos (*.pdf *.jpg *.jpeg *.png *.txt)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Tragen Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Wählen Sie ein Land aus der Liste.</translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>Photos that the letter names</source>
        <translation>Fotos, die der Brief nennt</translation>
    </message>
    <message>
        <source>Name all</source>
        <translation>Alle nennen</translation>
    </message>
    <message>
        <source>Name none</source>
        <translation>Keines nennen</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The letter names the address of each, so that they can find it. Leave out what this recipient need not know of.</source>
        <translation>Der Brief nennt zu jedem die Adresse, damit der Empfänger es finden kann. Lassen Sie weg, wovon dieser Empfänger nichts wissen muss.</translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} von %n Foto genannt</numerusform>
            <numerusform>{named} von %n Fotos genannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoCleaner</name>
    <message>
        <source>Which photo?</source>
        <translation>Welches Foto?</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Bereinigte Kopie speichern</translation>
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
        <source>Look through all</source>
        <translation>Alle durchsehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Places with photos that others can see: data exports, what you saved from profiles, albums, public pages.</source>
        <translation>Orte mit Fotos, die andere sehen können: Datenexporte, was Sie aus Profilen gespeichert haben, Alben, öffentliche Seiten.</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Warten Sie, bis die Fotos angesehen sind, oder halten Sie zuerst an.</translation>
    </message>
    <message>
        <source>“{address}” is not a public address that anybody can open.</source>
        <translation>„{address}“ ist keine öffentliche Adresse, die jeder öffnen kann.</translation>
    </message>
    <message>
        <source>“remove {folder}”</source>
        <translation>„{folder} entfernen“</translation>
    </message>
    <message>
        <source>Removed {folder}. What was found in it stays.</source>
        <translation>{folder} entfernt. Was darin gefunden wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n new match(es) found. Decide on the Matches page which ones show you.</source>
        <translation>
            <numerusform>%n neuer Treffer. Entscheiden Sie auf der Seite Treffer, ob er Sie zeigt.</numerusform>
            <numerusform>%n neue Treffer. Entscheiden Sie auf der Seite Treffer, welche Sie zeigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) in all</source>
        <translation>
            <numerusform>Insgesamt %Ln Datei angesehen</numerusform>
            <numerusform>Insgesamt %Ln Dateien angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) so far</source>
        <translation>
            <numerusform>Bisher %Ln Datei angesehen</numerusform>
            <numerusform>Bisher %Ln Dateien angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} von {total} angesehen</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>{done} von {total} angesehen · {time_left}</translation>
    </message>
</context>
<context>
    <name>PreviewTableModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Was zu wissen ist</translation>
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
        <translation>Unbenannt</translation>
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
        <translation>Artikel: {articles}</translation>
    </message>
</context>
<context>
    <name>RecipientDecisions</name>
    <message>
        <source>Decisions of authorities</source>
        <translation>Entscheidungen von Behörden</translation>
    </message>
    <message>
        <source>None that this program knows of. That does not mean that there is none.</source>
        <translation>Keine, von der dieses Programm weiß. Das heißt nicht, dass es keine gibt.</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Known to ask for</source>
        <translation>Verlangt bekanntermaßen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What authorities decided</source>
        <translation>Was Behörden entschieden haben</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Eintrag berichtigen …</translation>
    </message>
    <message>
        <source>Take my entry back</source>
        <translation>Meinen Eintrag zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How to reach them for this letter, the best way first</source>
        <translation>Wege für diesen Brief, der beste zuerst</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Fax: {number}</translation>
    </message>
    <message>
        <source>They ask for letters in this language: {language}</source>
        <translation>Sie bitten um Briefe in dieser Sprache: {language}</translation>
    </message>
    <message>
        <source>Other contact data</source>
        <translation>Weitere Kontaktdaten</translation>
    </message>
    <message>
        <source>Their representative in the European Union</source>
        <translation>Ihr Vertreter in der Europäischen Union</translation>
    </message>
    <message>
        <source>Other sources say</source>
        <translation>Andere Quellen sagen</translation>
    </message>
    <message>
        <source>The letter does not use these unless you choose one.</source>
        <translation>Der Brief verwendet diese nur, wenn Sie eine davon wählen.</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Gesehen {day}: {status}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Use this one: {contact}</source>
        <translation>Diese verwenden: {contact}</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>Correct the record</source>
        <translation>Eintrag berichtigen</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it stands in their imprint or privacy notice.</source>
        <translation>So, wie er im Impressum oder in der Datenschutzerklärung steht.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Je eine Zeile, das Land zuletzt.</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formular auf ihrer Website</translation>
    </message>
    <message>
        <source>Begins with https://</source>
        <translation>Beginnt mit https://</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>It decides which laws fit.</source>
        <translation>Davon hängt ab, welche Gesetze passen.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Was sie sind</translation>
    </message>
    <message>
        <source>Where you have this from</source>
        <translation>Woher Sie das haben</translation>
    </message>
    <message>
        <source>A web address, for example of their privacy notice.</source>
        <translation>Eine Webadresse, zum Beispiel die der Datenschutzerklärung.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What you leave empty stays as the directory has it. Your correction stays in your vault.</source>
        <translation>Was Sie leer lassen, bleibt, wie es im Verzeichnis steht. Ihre Berichtigung bleibt in Ihrem Tresor.</translation>
    </message>
    <message>
        <source>One way to reach them is needed: e-mail, post or a form. The entry stays in your vault.</source>
        <translation>Ein Weg wird gebraucht: E-Mail, Post oder ein Formular. Der Eintrag bleibt in Ihrem Tresor.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Tragen Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Fill in one way to reach them.</source>
        <translation>Tragen Sie einen Weg ein, sie zu erreichen.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like privacy@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie sieht aus wie privacy@example.org.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https://</translation>
    </message>
    <message>
        <source>At most 8 lines, and none longer than 200 characters.</source>
        <translation>Höchstens 8 Zeilen, keine länger als 200 Zeichen.</translation>
    </message>
    <message>
        <source>At most 200 characters on one line.</source>
        <translation>Höchstens 200 Zeichen in einer Zeile.</translation>
    </message>
    <message>
        <source>This cannot be used. Correct it, and try again.</source>
        <translation>Das kann nicht verwendet werden. Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>RecipientImport</name>
    <message>
        <source>Take in a file…</source>
        <translation>Datei einlesen…</translation>
    </message>
    <message>
        <source>A company record of datarequests.org, or a newer directory of recipients</source>
        <translation>Ein Datensatz eines Unternehmens von datarequests.org oder ein neueres Verzeichnis der Empfänger</translation>
    </message>
    <message>
        <source>Records and directories ({patterns})</source>
        <translation>Datensätze und Verzeichnisse ({patterns})</translation>
    </message>
    <message>
        <source>Take in a file about recipients</source>
        <translation>Datei über Empfänger einlesen</translation>
    </message>
    <message>
        <source>“{name}” is in the list already. To change what it says, choose it and correct its record.</source>
        <translation>„{name}“ steht schon in der Liste. Um etwas daran zu ändern, wählen Sie den Eintrag und berichtigen Sie ihn.</translation>
    </message>
    <message numerus="yes">
        <source>The directory now has %Ln recipient(s), with facts of {day}.</source>
        <translation>
            <numerusform>Das Verzeichnis enthält jetzt %Ln Empfänger, Stand {day}.</numerusform>
            <numerusform>Das Verzeichnis enthält jetzt %Ln Empfänger, Stand {day}.</numerusform>
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
        <translation>Eintrag ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat geprüft</numerusform>
            <numerusform>vor %n Monaten geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr geprüft</numerusform>
            <numerusform>vor %n Jahren geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}, may be out of date</source>
        <translation>{age}, vielleicht veraltet</translation>
    </message>
    <message>
        <source>your own entry</source>
        <translation>Ihr eigener Eintrag</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>gerade geprüft</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag geprüft</numerusform>
            <numerusform>vor %n Tagen geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
    <message>
        <source>Name, sort or country</source>
        <translation>Name, Art oder Land</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Not in the list? Add a recipient…</source>
        <translation>Nicht in der Liste? Empfänger hinzufügen …</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>An wen?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Your entry about {name} is taken back.</source>
        <translation>Ihr Eintrag über {name} ist zurückgenommen.</translation>
    </message>
    <message>
        <source>“take my entry back”</source>
        <translation>„Meinen Eintrag zurücknehmen“</translation>
    </message>
    <message>
        <source>Kept what you wrote about {name}.</source>
        <translation>Behalten, was Sie über {name} geschrieben haben.</translation>
    </message>
    <message>
        <source>“keep {name}”</source>
        <translation>„{name} behalten“</translation>
    </message>
    <message>
        <source>No recipient fits. Try a part of the name.</source>
        <translation>Kein Empfänger passt. Versuchen Sie es mit einem Teil des Namens.</translation>
    </message>
</context>
<context>
    <name>RecipientSummary</name>
    <message>
        <source>All about this recipient…</source>
        <translation>Alles über diesen Empfänger …</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Eintrag berichtigen …</translation>
    </message>
    <message>
        <source>How to send it, the best way first:
{ways}</source>
        <translation>So können Sie ihn schicken, der beste Weg zuerst:
{ways}</translation>
    </message>
    <message>
        <source>How to send it: {way}</source>
        <translation>So können Sie ihn schicken: {way}</translation>
    </message>
    <message>
        <source>Known to ask for: {things}</source>
        <translation>Verlangt bekanntermaßen: {things}</translation>
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
        <translation>Woher dieser Eintrag stammt</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Quellen ausblenden</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message>
        <source>Cover an identity document</source>
        <translation>Ausweis abdecken</translation>
    </message>
    <message>
        <source>Choose a photo or scan…</source>
        <translation>Foto oder Scan wählen…</translation>
    </message>
    <message>
        <source>Choose another photo or scan…</source>
        <translation>Anderes Foto oder anderen Scan wählen…</translation>
    </message>
    <message>
        <source>It must be a picture: a PDF cannot be covered, so take a photo of the document or save its page as a picture.</source>
        <translation>Es muss ein Bild sein: Ein PDF kann nicht abgedeckt werden. Machen Sie ein Foto des Dokuments, oder speichern Sie seine Seite als Bild.</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Für wen ist die Kopie?</translation>
    </message>
    <message>
        <source>It stands in the watermark, all over it.</source>
        <translation>Das steht im Wasserzeichen, das über der ganzen Kopie liegt.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>Send a copy only if you must. If one is justified at all, they need no more than your name, the dates of issue and expiry, and who issued it. Everything else is covered, the photo too.</source>
        <translation>Schicken Sie nur dann eine Kopie, wenn es sein muss. Falls eine überhaupt gerechtfertigt ist, braucht der Empfänger nicht mehr als Ihren Namen, das Ausstellungs- und das Ablaufdatum und die ausstellende Behörde. Alles andere wird abgedeckt, auch das Foto.</translation>
    </message>
    <message>
        <source>After: European Data Protection Board, Guidelines 01/2022, paragraphs 76 and 77</source>
        <translation>Nach: Europäischer Datenschutzausschuss, Leitlinien 01/2022, Rn. 76 und 77</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>Drag to mark a part that stays visible. Arrow keys move the chosen part, with Shift they resize it, Delete covers it.</source>
        <translation>Ziehen Sie, um einen Bereich zu markieren, der sichtbar bleibt. Die Pfeiltasten verschieben den gewählten Bereich, mit Umschalt ändern sie seine Größe, Entf deckt ihn ab.</translation>
    </message>
    <message>
        <source>The covered copy</source>
        <translation>Die abgedeckte Kopie</translation>
    </message>
    <message>
        <source>Known recipients</source>
        <translation>Bekannte Empfänger</translation>
    </message>
    <message>
        <source>A photo or scan of the document</source>
        <translation>Foto oder Scan des Dokuments</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a photo or scan of the document, or drop it here. It stays as it is.</source>
        <translation>Wählen Sie ein Foto oder einen Scan des Dokuments, oder legen Sie die Datei hier ab. Das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Across the whole copy stands: {mark}</source>
        <translation>Über der ganzen Kopie steht: {mark}</translation>
    </message>
    <message>
        <source>Mark at least one part that stays visible, for example your name.</source>
        <translation>Markieren Sie mindestens einen Bereich, der sichtbar bleibt, zum Beispiel Ihren Namen.</translation>
    </message>
    <message>
        <source>Save the covered copy</source>
        <translation>Abgedeckte Kopie speichern</translation>
    </message>
    <message>
        <source>Picture without loss (*.png);;Picture (*.jpg);;PDF document (*.pdf)</source>
        <translation>Verlustfreies Bild (*.png);;Bild (*.jpg);;PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Look at it before you send it. Nothing is sent: you send it yourself.</source>
        <translation>Die Kopie ist als „{file}“ gespeichert. Sehen Sie sie an, bevor Sie sie schicken. Von hier wird nichts gesendet: Sie schicken sie selbst.</translation>
    </message>
</context>
<context>
    <name>RedactionHint</name>
    <message>
        <source>Cover an identity document…</source>
        <translation>Ausweis abdecken…</translation>
    </message>
    <message>
        <source>A copy is rarely needed. If you send one all the same, cover most of it first.</source>
        <translation>Eine Kopie wird selten gebraucht. Wenn Sie trotzdem eine schicken, decken Sie vorher das meiste ab.</translation>
    </message>
</context>
<context>
    <name>RedactionParts</name>
    <message>
        <source>Parts that stay visible</source>
        <translation>Bereiche, die sichtbar bleiben</translation>
    </message>
    <message>
        <source>Nothing stays visible yet. Draw a box around the name on the picture, or add a part here.</source>
        <translation>Noch bleibt nichts sichtbar. Ziehen Sie auf dem Bild einen Rahmen um den Namen, oder fügen Sie hier einen Bereich hinzu.</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Was sichtbar bleibt</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>May show somebody else</source>
        <translation>Zeigt vielleicht jemand anderen</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Gesicht aus {file}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>{file} entfernen</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove a person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Save the files of the cases first…</source>
        <translation>Zuerst die Fallakten speichern…</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>Das wird endgültig entfernt</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Das bleibt</translation>
    </message>
    <message>
        <source>The photos on this computer, what was saved outside of the vault, letters that were sent, and backups of the vault that were made before.</source>
        <translation>Die Fotos auf diesem Computer, was außerhalb des Tresors gespeichert wurde, abgeschickte Briefe und früher angelegte Sicherungen des Tresors.</translation>
    </message>
    <message>
        <source>The name, the addresses and the permission</source>
        <translation>Der Name, die Adressen und die Erlaubnis</translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of the face</source>
        <translation>
            <numerusform>%n Referenzfoto des Gesichts</numerusform>
            <numerusform>%n Referenzfotos des Gesichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remembered place(s) with photos</source>
        <translation>
            <numerusform>%n gemerkter Ort mit Fotos</numerusform>
            <numerusform>%n gemerkte Orte mit Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with your decisions</source>
        <translation>
            <numerusform>%n Treffer mit Ihrer Entscheidung</numerusform>
            <numerusform>%n Treffer mit Ihren Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with their letters, logs and files</source>
        <translation>
            <numerusform>%n Fall mit Briefen, Einträgen und Dateien</numerusform>
            <numerusform>%n Fälle mit Briefen, Einträgen und Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Wo sollen die Ordner der Fälle angelegt werden?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted there.</source>
        <translation>
            <numerusform>Die Akte von %n Fall ist gespeichert. Sie ist dort nicht verschlüsselt.</numerusform>
            <numerusform>Die Akten von %n Fällen sind gespeichert. Sie sind dort nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
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
        <translation>Wann sie veröffentlicht wurden</translation>
    </message>
    <message>
        <source>Where they were seen</source>
        <translation>Wo sie zu sehen waren</translation>
    </message>
    <message>
        <source>What they give away besides the face</source>
        <translation>Was sie außer dem Gesicht verraten</translation>
    </message>
    <message>
        <source>Who could have collected them</source>
        <translation>Wer sie sammeln konnte</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Service or website</source>
        <translation>Dienst oder Website</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>A photo can be in several rows.</source>
        <translation>Ein Foto kann in mehreren Zeilen stehen.</translation>
    </message>
    <message>
        <source>Each photo counts once, by the widest audience that is known.</source>
        <translation>Jedes Foto zählt einmal, nach dem weitesten bekannten Publikum.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing besides what it shows</source>
        <translation>Nichts außer dem, was es zeigt</translation>
    </message>
    <message>
        <source>First known day {since}, last {until}.</source>
        <translation>Erster bekannter Tag: {since}, letzter: {until}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) among them.</source>
        <translation>
            <numerusform>%Ln Film ist darunter.</numerusform>
            <numerusform>%Ln Filme sind darunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation>
            <numerusform>%Ln weiterer Ort</numerusform>
            <numerusform>%Ln weitere Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo that was seen in several places counts where it was published first.</source>
        <translation>Ein Foto, das an mehreren Orten zu sehen war, zählt dort, wo es zuerst veröffentlicht wurde.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>PDF document, for reading and printing</source>
        <translation>PDF-Dokument, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Webseite in einer Datei</translation>
    </message>
    <message>
        <source>Table (CSV), one row for each photo</source>
        <translation>Tabelle (CSV), eine Zeile je Foto</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Daten für Programme (JSON)</translation>
    </message>
    <message>
        <source>With coordinates, names and texts</source>
        <translation>Mit Koordinaten, Namen und Texten</translation>
    </message>
    <message>
        <source>Small pictures, other people covered</source>
        <translation>Kleine Bilder, andere Personen verdeckt</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Den Bericht als Datei speichern</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it where nobody else looks, and give it only to whom you trust.</source>
        <translation>Die Datei ist nicht verschlüsselt. Bewahren Sie sie auf, wo niemand sonst nachsieht, und geben Sie sie nur Menschen, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Gespeichert als „{file}“.</translation>
    </message>
</context>
<context>
    <name>ReportMeasures</name>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>%n weiteren Schritt zeigen</numerusform>
            <numerusform>%n weitere Schritte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>No letter is recorded yet to: {names}</source>
        <translation>Noch kein Brief ist erfasst an: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Konten: {names}</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Einen Brief schreiben</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Go to Matches</source>
        <translation>Zu den Treffern</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>Diese Fotos zeigen</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>An {name} schreiben</translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message numerus="yes">
        <source>photo(s) of you</source>
        <translation>
            <numerusform>Foto von Ihnen</numerusform>
            <numerusform>Fotos von Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>für alle offen</translation>
    </message>
    <message numerus="yes">
        <source>tell(s) a place</source>
        <translation>
            <numerusform>verrät einen Ort</numerusform>
            <numerusform>verraten einen Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service(s) and website(s)</source>
        <translation>
            <numerusform>Dienst oder Website</numerusform>
            <numerusform>Dienste und Websites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account(s) and channel(s)</source>
        <translation>
            <numerusform>Konto oder Kanal</numerusform>
            <numerusform>Konten und Kanäle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Counting the photos…</source>
        <translation>Die Fotos werden gezählt…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What the photos that you confirmed say, as far as known.</source>
        <translation>Was die Fotos sagen, die Sie bestätigt haben, soweit bekannt.</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>The photos in charts</source>
        <translation>Die Fotos in Diagrammen</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Was jedes Foto verrät</translation>
    </message>
    <message>
        <source>What this report cannot know</source>
        <translation>Was dieser Bericht nicht wissen kann</translation>
    </message>
    <message>
        <source>There may be photos that you did not look through with this program, or did not confirm.</source>
        <translation>Ob es weitere Fotos gibt, die Sie mit diesem Programm nicht durchgesehen oder nicht bestätigt haben.</translation>
    </message>
    <message>
        <source>Whether somebody did collect a photo. “Could have” means that nothing stood in the way.</source>
        <translation>Ob jemand ein Foto tatsächlich gesammelt hat. „Konnte“ heißt: Es stand nichts im Weg.</translation>
    </message>
    <message>
        <source>Whether the published copy still carries what the file here gives away. Many services remove such data, and keep it themselves.</source>
        <translation>Ob die veröffentlichte Kopie noch enthält, was die Datei hier verrät. Viele Dienste entfernen solche Angaben und behalten sie selbst.</translation>
    </message>
    <message>
        <source>Who could see a post, where the export does not say it. Settings may have changed since.</source>
        <translation>Wer einen Beitrag sehen konnte, wo der Export es nicht sagt. Einstellungen können sich seither geändert haben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are not decided, and not counted here.</source>
        <translation>
            <numerusform>%Ln Foto ist nicht entschieden und hier nicht mitgezählt.</numerusform>
            <numerusform>%Ln Fotos sind nicht entschieden und hier nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is confirmed yet</source>
        <translation>Noch ist nichts bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) wait for your decision. The report counts those that you confirm.</source>
        <translation>
            <numerusform>%Ln Foto wartet auf Ihre Entscheidung. Der Bericht zählt die Fotos, die Sie bestätigen.</numerusform>
            <numerusform>%Ln Fotos warten auf Ihre Entscheidung. Der Bericht zählt die, die Sie bestätigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>Look through photos first, and confirm which of them show you.</source>
        <translation>Sehen Sie zuerst Fotos durch, und bestätigen Sie, welche Sie zeigen.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Zu den Fotos</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Es gibt keinen Bericht</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Zur Übersicht</translation>
    </message>
</context>
<context>
    <name>ReportPhotos</name>
    <message>
        <source>Which photos to show</source>
        <translation>Welche Fotos gezeigt werden</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Was jedes Foto verrät</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Verrät: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s), the most urgent first</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos, die dringendsten zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Noch ist keine Datei gewählt.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>The one that the vault had on the day of the backup.</source>
        <translation>Die Passphrase, die der Tresor am Tag der Sicherung hatte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The vault becomes what it was on the day of the backup.</source>
        <translation>Der Tresor wird so, wie er am Tag der Sicherung war.</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Sicherungen ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Alle Dateien ({patterns})</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed.</source>
        <translation>Diese Passphrase öffnet die Sicherung nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no vault on this computer yet. The backup becomes it.</source>
        <translation>Auf diesem Computer gibt es noch keinen Tresor. Die Sicherung wird zum Tresor.</translation>
    </message>
    <message>
        <source>The vault that is here now is locked and moved aside. Nothing of it is deleted; it will lie at “{path}” and open with its own passphrase.</source>
        <translation>Der jetzige Tresor wird gesperrt und beiseitegelegt. Nichts davon wird gelöscht; er liegt dann unter „{path}“ und öffnet sich mit seiner eigenen Passphrase.</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Wird geprüft und wiederhergestellt…</translation>
    </message>
</context>
<context>
    <name>RevealQuestion</name>
    <message>
        <source>The letter shows more than words</source>
        <translation>Der Brief zeigt mehr als Worte</translation>
    </message>
    <message>
        <source>Shall it go out like this?</source>
        <translation>Soll er so hinausgehen?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Save it like this</source>
        <translation>So speichern</translation>
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
        <translation>Ich (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Nicht ich (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Unsicher (U)</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Weiter (Leertaste)</translation>
    </message>
    <message>
        <source>Hold to show other faces (H)</source>
        <translation>Halten: andere Gesichter zeigen (H)</translation>
    </message>
    <message>
        <source>Public address of this photo</source>
        <translation>Öffentliche Adresse dieses Fotos</translation>
    </message>
    <message>
        <source>Where others can see it. Letters name only photos with an address.</source>
        <translation>Wo andere es sehen können. Briefe nennen nur Fotos mit einer Adresse.</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Das Foto wird geöffnet …</translation>
    </message>
    <message>
        <source>Found with another face pack; scan again to compare anew.</source>
        <translation>Mit einem anderen Gesichtsmodell gefunden; suchen Sie erneut, um neu zu vergleichen.</translation>
    </message>
    <message>
        <source>{place}, found on {day}</source>
        <translation>{place}, gefunden am {day}</translation>
    </message>
    <message>
        <source>{times} of the film</source>
        <translation>{times} des Films</translation>
    </message>
    <message>
        <source>It gives away: {what}</source>
        <translation>Es verrät: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Your decision also counts for %n nearly identical picture(s).</source>
        <translation>
            <numerusform>Ihre Entscheidung gilt auch für %n fast gleiches Bild.</numerusform>
            <numerusform>Ihre Entscheidung gilt auch für %n fast gleiche Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>{band} in {place}, {decision}</source>
        <translation>{band} in {place}, {decision}</translation>
    </message>
    <message>
        <source>Look closely: other people can look alike.</source>
        <translation>Sehen Sie genau hin: Andere Menschen können ähnlich aussehen.</translation>
    </message>
    <message numerus="yes">
        <source>At this setting expect about 1 wrong match in %Ln other face(s).</source>
        <translation>
            <numerusform>Bei dieser Einstellung ist mit etwa 1 falschen Treffer auf %Ln anderes Gesicht zu rechnen.</numerusform>
            <numerusform>Bei dieser Einstellung ist mit etwa 1 falschen Treffer auf %Ln andere Gesichter zu rechnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>Die Adresse ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>ScanOptions</name>
    <message>
        <source>Hardly any: show only the surest</source>
        <translation>Fast keine: nur die sichersten zeigen</translation>
    </message>
    <message>
        <source>At most about 1 in a scan (recommended)</source>
        <translation>Höchstens etwa 1 pro Suche (empfohlen)</translation>
    </message>
    <message>
        <source>At most about 10 in a scan: look further</source>
        <translation>Höchstens etwa 10 pro Suche: weiter suchen</translation>
    </message>
    <message>
        <source>As much as helps: the quickest (recommended)</source>
        <translation>So viel, wie nützt: am schnellsten (empfohlen)</translation>
    </message>
    <message>
        <source>About half: takes about twice as long</source>
        <translation>Etwa die Hälfte: dauert etwa doppelt so lange</translation>
    </message>
    <message>
        <source>As many photos at once as I say</source>
        <translation>So viele Fotos gleichzeitig, wie ich angebe</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Fotos gleichzeitig</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %Ln processor(s); more photos at once than that seldom help.</source>
        <translation>
            <numerusform>Dieser Computer hat %Ln Prozessor; mehr Fotos gleichzeitig bringen selten etwas.</numerusform>
            <numerusform>Dieser Computer hat %Ln Prozessoren; mehr Fotos gleichzeitig bringen selten etwas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs about 250 MB of memory.</source>
        <translation>Jedes braucht etwa 250 MB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>How much of this computer it may use</source>
        <translation>Wie viel von diesem Computer das Programm nutzen darf</translation>
    </message>
    <message>
        <source>Wrong matches you can live with</source>
        <translation>Falsche Treffer, mit denen Sie leben können</translation>
    </message>
    <message>
        <source>Other people can look like you. Who looks further finds more of both.</source>
        <translation>Andere Menschen können Ihnen ähnlich sehen. Wer weiter sucht, findet mehr von beidem.</translation>
    </message>
</context>
<context>
    <name>ScanQueue</name>
    <message>
        <source>Photos that exports only link to</source>
        <translation>Fotos, auf die Exporte nur verlinken</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>I sent the letter</source>
        <translation>Ich habe den Brief abgeschickt</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From this the program counts when an answer is owed. Keep the receipt or a copy of your e-mail.</source>
        <translation>Danach berechnet das Programm, wann eine Antwort fällig ist. Heben Sie den Beleg oder eine Kopie Ihrer E-Mail auf.</translation>
    </message>
    <message>
        <source>How did you send it?</source>
        <translation>Wie haben Sie ihn geschickt?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message numerus="yes">
        <source>%n reference photo(s)</source>
        <translation>
            <numerusform>%n Referenzfoto</numerusform>
            <numerusform>%n Referenzfotos</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the references are: {level}, {step} of {steps}</source>
        <translation>Wie gut die Referenzen sind: {level}, {step} von {steps}</translation>
    </message>
    <message>
        <source>Nobody has measured this face pack, so a photo of somebody else cannot be noticed.</source>
        <translation>Dieses Gesichtsmodell hat niemand gemessen. Ein Foto von jemand anderem kann deshalb nicht bemerkt werden.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Gemessen an Pressefotos: Ein gutes Foto findet {one} % der richtigen Fotos, wenn eines von {faces} falschen Gesichtern durchgelassen wird. Fotos aus dem Alltag sind schwieriger.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos and {count} find {many} %, when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Gemessen an Pressefotos: Ein gutes Foto findet {one} % der richtigen Fotos, {count} finden {many} %, wenn eines von {faces} falschen Gesichtern durchgelassen wird. Fotos aus dem Alltag sind schwieriger.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you change here holds at once, and can be changed back.</source>
        <translation>Was Sie hier ändern, gilt sofort und lässt sich zurückändern.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Person who is being helped</source>
        <translation>Person, der geholfen wird</translation>
    </message>
    <message>
        <source>All people…</source>
        <translation>Alle Personen…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Viele Personen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Progress of {folder}</source>
        <translation>Fortschritt von {folder}</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Files not looked at</source>
        <translation>Nicht angesehene Dateien</translation>
    </message>
    <message>
        <source>Save the list of files…</source>
        <translation>Liste der Dateien speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them…</source>
        <translation>Abrufen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Noch einmal durchsehen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}</source>
        <translation>Nach {done} von {total} angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n photo(s)</source>
        <translation>
            <numerusform>Nach %n Foto angehalten</numerusform>
            <numerusform>Nach %n Fotos angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in this place.</source>
        <translation>An diesem Ort ist kein Foto.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei angesehen</numerusform>
            <numerusform>%Ln Dateien angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting photos…</source>
        <translation>Fotos werden gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto angesehen</numerusform>
            <numerusform>%Ln Fotos angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} von {total} angesehen</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>{done} von {total} angesehen · {time_left}</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n known from before</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open your vault</source>
        <translation>Öffnen Sie Ihren Tresor</translation>
    </message>
    <message>
        <source>What this program knows is encrypted on this computer. Only the passphrase opens it.</source>
        <translation>Was dieses Programm weiß, ist auf diesem Computer verschlüsselt. Nur die Passphrase öffnet es.</translation>
    </message>
    <message>
        <source>What does this program do?</source>
        <translation>Was tut dieses Programm?</translation>
    </message>
    <message>
        <source>Erasing the vault…</source>
        <translation>Der Tresor wird gelöscht…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Find your face, take it back</source>
        <translation>Finden Sie Ihr Gesicht, holen Sie es sich zurück</translation>
    </message>
    <message>
        <source>Face search companies copy photos from the web and sell the search for a face. This program helps you to find the photos that show you, and to write to those companies.</source>
        <translation>Unternehmen für Gesichtssuche kopieren Fotos aus dem Netz und verkaufen die Suche nach einem Gesicht. Dieses Programm hilft Ihnen, die Fotos zu finden, die Sie zeigen, und diesen Unternehmen zu schreiben.</translation>
    </message>
    <message>
        <source>You show the program your face</source>
        <translation>Sie zeigen dem Programm Ihr Gesicht</translation>
    </message>
    <message>
        <source>A few photos of you are enough. They are measured here, on this computer.</source>
        <translation>Ein paar Fotos von Ihnen genügen. Sie werden hier vermessen, auf diesem Computer.</translation>
    </message>
    <message>
        <source>It looks through photos for you</source>
        <translation>Es sieht Fotos für Sie durch</translation>
    </message>
    <message>
        <source>In folders that you choose. You decide which photos really show you.</source>
        <translation>In Ordnern, die Sie auswählen. Sie entscheiden, welche Fotos wirklich Sie zeigen.</translation>
    </message>
    <message>
        <source>It writes the letters</source>
        <translation>Es schreibt die Briefe</translation>
    </message>
    <message>
        <source>You ask companies what they hold about you and tell them to delete it. A letter creates a record and a basis for a complaint; nobody can promise that a company obeys.</source>
        <translation>Sie fragen Unternehmen, was sie über Sie haben, und verlangen die Löschung. Ein Brief schafft einen Nachweis und die Grundlage für eine Beschwerde; niemand kann versprechen, dass ein Unternehmen sich daran hält.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Your photos stay where they are. What is made of them is kept in an encrypted vault. Faces of other people are covered and not kept.</source>
        <translation>Ihre Fotos bleiben, wo sie sind. Was daraus entsteht, liegt in einem verschlüsselten Tresor. Gesichter anderer Menschen werden verdeckt und nicht behalten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Legen Sie Ihren Tresor an</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Choose the passphrase for it.</source>
        <translation>Eine verschlüsselte Datei auf diesem Computer enthält alles. Wählen Sie die Passphrase dafür.</translation>
    </message>
    <message>
        <source>Your vault is there</source>
        <translation>Ihr Tresor ist da</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Only your passphrase opens it, and nobody can reset it.</source>
        <translation>Eine verschlüsselte Datei auf diesem Computer enthält alles. Nur Ihre Passphrase öffnet sie, und niemand kann sie zurücksetzen.</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Für wen ist das?</translation>
    </message>
    <message>
        <source>Begin with yourself. The letters are filled in with this; it stays in the vault. You can help other people later, with their permission.</source>
        <translation>Beginnen Sie mit sich selbst. Damit werden die Briefe ausgefüllt; es bleibt im Tresor. Anderen können Sie später helfen, mit ihrer Erlaubnis.</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Speichern und beginnen</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Ich habe eine Sicherung</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Jetzt überspringen</translation>
    </message>
</context>
<context>
    <name>StoredLetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>Noch einmal speichern…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Plain text (*.txt)</source>
        <translation>PDF-Dokument (*.pdf);;Nur Text (*.txt)</translation>
    </message>
    <message>
        <source>The text of the letter is on the clipboard.</source>
        <translation>Der Text des Briefs ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Written on {day}, in {language}. This is what the vault keeps of it.</source>
        <translation>Geschrieben am {day}, Sprache: {language}. So bewahrt ihn der Tresor auf.</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Als „{file}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>From photos you confirmed</source>
        <translation>Aus Fotos, die Sie bestätigt haben</translation>
    </message>
    <message>
        <source>They would make the search better. Only take photos that you are sure of: a wrong one would make every later scan worse.</source>
        <translation>Sie würden die Suche verbessern. Nehmen Sie nur Fotos, bei denen Sie sicher sind: Ein falsches würde jede spätere Suche verschlechtern.</translation>
    </message>
    <message>
        <source>Photo you confirmed: {file}</source>
        <translation>Von Ihnen bestätigtes Foto: {file}</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Gesicht aus {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n px between the eyes</source>
        <translation>
            <numerusform>%n px zwischen den Augen</numerusform>
            <numerusform>%n px zwischen den Augen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>Als Referenz verwenden</translation>
    </message>
    <message>
        <source>Use {file} as reference</source>
        <translation>{file} als Referenz verwenden</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>ToDoList</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n Sache zu tun</numerusform>
            <numerusform>%n Sachen zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Heute ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n anzeigen</numerusform>
            <numerusform>Alle %n anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for other people that you help</source>
        <translation>
            <numerusform>%n Sache zu tun für andere, denen Sie helfen</numerusform>
            <numerusform>%n Sachen zu tun für andere, denen Sie helfen</numerusform>
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
        <translation>{step}, ab dem {day}.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>{case}: why this date?</source>
        <translation>{case}: Warum dieses Datum?</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Open the case: {case}</source>
        <translation>Fall öffnen: {case}</translation>
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
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>UnfinishedLetters</name>
    <message>
        <source>Go on with it</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Brief verwerfen</translation>
    </message>
    <message>
        <source>On {day} you began the letter “{kind}” to {recipient}, and it is not saved. What you filled in is kept in the vault.</source>
        <translation>Am {day} haben Sie den Brief „{kind}“ an {recipient} angefangen, und er ist nicht gespeichert. Was Sie ausgefüllt haben, ist im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>On {day} you changed the words of the letter “{kind}” to {recipient}, and it is not saved. Your words are kept in the vault.</source>
        <translation>Am {day} haben Sie den Wortlaut des Briefs „{kind}“ an {recipient} geändert, und der Brief ist nicht gespeichert. Ihre Worte sind im Tresor aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>UsePackDialog</name>
    <message>
        <source>Use another face model</source>
        <translation>Anderes Gesichtsmodell verwenden</translation>
    </message>
    <message>
        <source>Your reference photos stay. What the new model needs to know of them is made from the pictures that lie in your vault. Nothing is lost, and you can change back at any time.

Matches that were found before keep your decisions. To compare your photos with the new model, look through them again.

It is used from the next time that you open the vault.</source>
        <translation>Ihre Referenzfotos bleiben. Was das neue Modell von ihnen wissen muss, wird aus den Bildern gebildet, die in Ihrem Tresor liegen. Nichts geht verloren, und Sie können jederzeit zurückwechseln.

Treffer, die vorher gefunden wurden, behalten Ihre Entscheidungen. Um Ihre Fotos mit dem neuen Modell zu vergleichen, lassen Sie sie noch einmal durchsehen.

Es wird verwendet, wenn Sie den Tresor das nächste Mal öffnen.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Ab jetzt verwenden</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Tresor jetzt sperren</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>Das Modell wird gestartet…</translation>
    </message>
    <message>
        <source>Reference photo {done} of {total}</source>
        <translation>Referenzfoto {done} von {total}</translation>
    </message>
    <message>
        <source>It is used from the next time that you open the vault.</source>
        <translation>Es wird verwendet, wenn Sie den Tresor das nächste Mal öffnen.</translation>
    </message>
    <message>
        <source>{name}: left alone. {why}</source>
        <translation>{name}: nichts geändert. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) are ready for the new model.</source>
        <translation>
            <numerusform>{name}: %n Referenzfoto ist für das neue Modell bereit.</numerusform>
            <numerusform>{name}: %n Referenzfotos sind für das neue Modell bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) were ready before.</source>
        <translation>
            <numerusform>{name}: %n Referenzfoto war schon bereit.</numerusform>
            <numerusform>{name}: %n Referenzfotos waren schon bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, “{photo}”: {why}. Add another photo on the page Face.</source>
        <translation>{name}, „{photo}“: {why}. Fügen Sie auf der Seite Gesicht ein anderes Foto hinzu.</translation>
    </message>
    <message>
        <source>Stopped. The model in use stays. What was made is kept, and it goes on from there next time.</source>
        <translation>Angehalten. Das bisherige Modell bleibt in Gebrauch. Was schon fertig ist, bleibt erhalten, und beim nächsten Mal geht es dort weiter.</translation>
    </message>
</context>
<context>
    <name>VaultBackup</name>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Die Sicherung wird geschrieben…</translation>
    </message>
    <message>
        <source>Save a backup of the vault</source>
        <translation>Sicherung des Tresors speichern</translation>
    </message>
    <message>
        <source>Saved as “{file}”, {size}. It opens with the passphrase of today, also after you change it.</source>
        <translation>Als „{file}“ gespeichert, {size}. Die Sicherung öffnet sich mit der heutigen Passphrase, auch wenn Sie diese später ändern.</translation>
    </message>
</context>
<context>
    <name>VaultDoor</name>
    <message>
        <source>What was filled in and not saved yet is gone.</source>
        <translation>Was ausgefüllt und noch nicht gespeichert war, ist weg.</translation>
    </message>
    <message>
        <source>{reason} {lost}</source>
        <translation>{reason} {lost}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The vault that was here before was moved aside. It lies at “{path}” and opens with its own passphrase. Erase everything, in the settings, takes it along.</source>
        <translation>Der Tresor, der vorher hier war, ist beiseitegelegt. Er liegt unter „{path}“ und öffnet sich mit seiner eigenen Passphrase. „Alles löschen“ in den Einstellungen löscht auch ihn.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The vault is erased, with everything in it.</source>
        <translation>Der Tresor ist gelöscht, mit allem, was darin war.</translation>
    </message>
</context>
<context>
    <name>VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>One encrypted file holds everything this program knows. Only your passphrase opens it.</source>
        <translation>Eine verschlüsselte Datei enthält alles, was dieses Programm weiß. Nur Ihre Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy where the vault lies</source>
        <translation>Ort des Tresors kopieren</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>Also when the screen is locked</source>
        <translation>Auch wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>Lock the vault while nobody is there</source>
        <translation>Den Tresor sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>Also when the computer slept. While photos are looked at or letters are written it waits. What was filled in and not saved is gone then; letters that you began are kept.</source>
        <translation>Auch nachdem der Computer geschlafen hat. Während Fotos angesehen oder Briefe geschrieben werden, wartet das Programm damit. Was ausgefüllt und nicht gespeichert war, ist dann weg; angefangene Briefe bleiben erhalten.</translation>
    </message>
    <message>
        <source>F12 hides the window and locks the vault at once, from anywhere in this program. Your passphrase brings it back.</source>
        <translation>F12 verbirgt das Fenster und sperrt den Tresor sofort, überall in diesem Programm. Mit Ihrer Passphrase kommen Sie zurück.</translation>
    </message>
    <message>
        <source>Copied where the vault lies.</source>
        <translation>Der Ort des Tresors ist kopiert.</translation>
    </message>
    <message>
        <source>Photos are still being looked at. Wait until that has ended or stop it, then restore.</source>
        <translation>Es werden noch Fotos angesehen. Warten Sie, bis das fertig ist, oder halten Sie es an. Stellen Sie die Sicherung danach wieder her.</translation>
    </message>
    <message>
        <source>{size}. No backup is known.</source>
        <translation>{size}. Es ist keine Sicherung bekannt.</translation>
    </message>
    <message>
        <source>{size}. The last backup is of {day}.</source>
        <translation>{size}. Die letzte Sicherung ist vom {day}.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups that you made before still open with the old one: make a new one, and delete those.</source>
        <translation>Die Passphrase ist geändert. Frühere Sicherungen öffnen sich weiter mit der alten: Machen Sie eine neue Sicherung, und löschen Sie die alten.</translation>
    </message>
</context>
<context>
    <name>WebLink</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>Die Adresse {address} kopieren</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open {address} in the browser</source>
        <translation>{address} im Browser öffnen</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Im Browser öffnen?</translation>
    </message>
    <message>
        <source>This address would be opened in your browser:</source>
        <translation>Diese Adresse würde in Ihrem Browser geöffnet:</translation>
    </message>
    <message>
        <source>{address}

The website then learns the network address of this computer.</source>
        <translation>{address}

Die Website erfährt dann die Netzadresse dieses Computers.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>WhyDate</name>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>The extension is counted, because they told you in time.</source>
        <translation>Die Verlängerung zählt, weil sie Ihnen rechtzeitig mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Bis einschließlich {day} sollte niemandem Verspätung vorgeworfen werden.</translation>
    </message>
    <message>
        <source>This is counted as if the letter arrived on {day}. The time begins when it really arrives.</source>
        <translation>Gerechnet ist, als wäre der Brief am {day} angekommen. Die Frist beginnt, wenn er wirklich ankommt.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Wie gerechnet wurde</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>No law fixes this number of days.</source>
        <translation>Kein Gesetz legt diese Zahl von Tagen fest.</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Quellen: {sources}</translation>
    </message>
    <message>
        <source>Compared with its sources on {day}.</source>
        <translation>Am {day} mit den Quellen verglichen.</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Schritte ausblenden</translation>
    </message>
</context>
<context>
    <name>_CleanWords</name>
    <message>
        <source>Removed: {what}.</source>
        <translation>Entfernt: {what}.</translation>
    </message>
    <message>
        <source>The original file gives nothing away either.</source>
        <translation>Auch die ursprüngliche Datei verrät nichts.</translation>
    </message>
    <message>
        <source>Saved {file}. It was read again: nothing but the picture is left.</source>
        <translation>{file} ist gespeichert. Die Kopie wurde noch einmal gelesen: Sie enthält nur noch das Bild.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that tell a place</source>
        <translation>
            <numerusform>%Ln Foto vom Netz nehmen, das einen Ort verrät</numerusform>
            <numerusform>%Ln Fotos vom Netz nehmen, die einen Ort verraten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that carry names, or remove the names</source>
        <translation>
            <numerusform>%Ln Foto mit Namen vom Netz nehmen oder die Namen entfernen</numerusform>
            <numerusform>%Ln Fotos mit Namen vom Netz nehmen oder die Namen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open photo(s) only to people you choose</source>
        <translation>
            <numerusform>%Ln offenes Foto nur Personen zeigen, die Sie auswählen</numerusform>
            <numerusform>%Ln offene Fotos nur Personen zeigen, die Sie auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask face searches what they hold: %Ln photo(s) were put on the web</source>
        <translation>
            <numerusform>Gesichtssuchen fragen, was sie haben: %Ln Foto wurde ins Netz gestellt</numerusform>
            <numerusform>Gesichtssuchen fragen, was sie haben: %Ln Fotos wurden ins Netz gestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln photo(s) again only as cleaned copies</source>
        <translation>
            <numerusform>%Ln Foto nur als bereinigte Kopie wieder veröffentlichen</numerusform>
            <numerusform>%Ln Fotos nur als bereinigte Kopien wieder veröffentlichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln photo(s) that wait</source>
        <translation>
            <numerusform>Über %Ln Foto entscheiden, das wartet</numerusform>
            <numerusform>Über %Ln Fotos entscheiden, die warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down where %Ln photo(s) can be seen</source>
        <translation>
            <numerusform>Aufschreiben, wo %Ln Foto zu sehen ist</numerusform>
            <numerusform>Aufschreiben, wo %Ln Fotos zu sehen sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed, and none is known to have been open to everybody.</source>
        <translation>
            <numerusform>%Ln Foto von Ihnen ist bestätigt, und es ist nicht bekannt, dass es für alle offen war.</numerusform>
            <numerusform>%Ln Fotos von Ihnen sind bestätigt, und von keinem ist bekannt, dass es für alle offen war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected the %Ln photo(s) of you that are confirmed, face searches too.</source>
        <translation>
            <numerusform>Das %Ln bestätigte Foto von Ihnen konnte jeder sammeln, auch eine Gesichtssuche.</numerusform>
            <numerusform>Die %Ln bestätigten Fotos von Ihnen konnte jeder sammeln, auch eine Gesichtssuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed.</source>
        <translation>
            <numerusform>%Ln Foto von Ihnen ist bestätigt.</numerusform>
            <numerusform>%Ln Fotos von Ihnen sind bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected %Ln of them, face searches too.</source>
        <translation>
            <numerusform>Jeder konnte %Ln davon sammeln, auch eine Gesichtssuche.</numerusform>
            <numerusform>Jeder konnte %Ln davon sammeln, auch eine Gesichtssuche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n wartet</numerusform>
            <numerusform>{page}, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Odds</name>
    <message numerus="yes">
        <source>Expect about 1 wrong match among %Ln face(s) of other people.</source>
        <translation>
            <numerusform>Rechnen Sie mit etwa 1 falschen Treffer auf %Ln Gesicht anderer Menschen.</numerusform>
            <numerusform>Rechnen Sie mit etwa 1 falschen Treffer auf %Ln Gesichter anderer Menschen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PersonWords</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Erlaubnis</translation>
    </message>
    <message>
        <source>Permission ended</source>
        <translation>Erlaubnis abgelaufen</translation>
    </message>
    <message>
        <source>Permission ends today</source>
        <translation>Erlaubnis endet heute</translation>
    </message>
    <message numerus="yes">
        <source>Permission ends in %n day(s)</source>
        <translation>
            <numerusform>Erlaubnis endet in %n Tag</numerusform>
            <numerusform>Erlaubnis endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner of this vault. No permission is needed.</source>
        <translation>Inhaber dieses Tresors. Eine Erlaubnis ist nicht nötig.</translation>
    </message>
    <message>
        <source>No permission is recorded.</source>
        <translation>Es ist keine Erlaubnis festgehalten.</translation>
    </message>
    <message>
        <source>“{file}”, kept since {day}</source>
        <translation>„{file}“, aufbewahrt seit dem {day}</translation>
    </message>
    <message>
        <source>{document}. It has no last day.</source>
        <translation>{document}. Die Erlaubnis hat kein Enddatum.</translation>
    </message>
    <message>
        <source>{document}. It ended on {day}.</source>
        <translation>{document}. Die Erlaubnis endete am {day}.</translation>
    </message>
    <message>
        <source>{document}. It is valid until {day}.</source>
        <translation>{document}. Die Erlaubnis gilt bis zum {day}.</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>The built-in model</source>
        <translation>Das eingebaute Modell</translation>
    </message>
    <message>
        <source>InsightFace model “{name}”</source>
        <translation>InsightFace-Modell „{name}“</translation>
    </message>
    <message>
        <source>It comes with the program. Its networks are YuNet, which finds faces, and SFace, which compares them; they may be used for everything (licences: {licence}).</source>
        <translation>Es kommt mit dem Programm. Seine neuronalen Netze sind YuNet, das Gesichter findet, und SFace, das sie vergleicht; sie dürfen für alles verwendet werden (Lizenzen: {licence}).</translation>
    </message>
    <message>
        <source>For non-commercial research only.</source>
        <translation>Nur für nicht kommerzielle Forschung.</translation>
    </message>
    <message>
        <source>For non-commercial research only; you accepted that on {day}. Added from “{origin}”.</source>
        <translation>Nur für nicht kommerzielle Forschung; das haben Sie am {day} akzeptiert. Hinzugefügt aus „{origin}“.</translation>
    </message>
    <message>
        <source>You measured it on {photos} photos of {people} people.</source>
        <translation>Sie haben es an {photos} Fotos von {people} Personen gemessen.</translation>
    </message>
    <message>
        <source>Measured on {photos} press photos of {people} well-known people.</source>
        <translation>Gemessen an {photos} Pressefotos von {people} bekannten Personen.</translation>
    </message>
    <message numerus="yes">
        <source>Set so that 1 in %Ln comparison(s) with another person is wrong, it finds {share} of a person’s photos</source>
        <translation>
            <numerusform>So eingestellt, dass 1 von %Ln Vergleichen mit einer anderen Person falsch ist, findet es {share} der Fotos einer Person</numerusform>
            <numerusform>So eingestellt, dass 1 von %Ln Vergleichen mit einer anderen Person falsch ist, findet es {share} der Fotos einer Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} with %n reference photo(s).</source>
        <translation>
            <numerusform>{told} anhand von %n Referenzfoto.</numerusform>
            <numerusform>{told} anhand von %n Referenzfotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n reference photo(s): {share}.</source>
        <translation>
            <numerusform>Mit %n Referenzfoto: {share}.</numerusform>
            <numerusform>Mit %n Referenzfotos: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n small picture(s) of your face.</source>
        <translation>
            <numerusform>{recipient} bekäme %n kleines Bild Ihres Gesichts.</numerusform>
            <numerusform>{recipient} bekäme %n kleine Bilder Ihres Gesichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n photo(s) of your face.</source>
        <translation>
            <numerusform>{recipient} bekäme %n Foto Ihres Gesichts.</numerusform>
            <numerusform>{recipient} bekäme %n Fotos Ihres Gesichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n copy(ies) of an identity document.</source>
        <translation>
            <numerusform>{recipient} bekäme %n Kopie eines Ausweises.</numerusform>
            <numerusform>{recipient} bekäme %n Kopien eines Ausweises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n picture(s) that may show your face or an identity document.</source>
        <translation>
            <numerusform>{recipient} bekäme %n Bild, das Ihr Gesicht oder einen Ausweis zeigen könnte.</numerusform>
            <numerusform>{recipient} bekäme %n Bilder, die Ihr Gesicht oder einen Ausweis zeigen könnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient} searches by face: what it gets can be compared with everything it holds.</source>
        <translation>{recipient} sucht nach Gesichtern: Was dort ankommt, kann mit allem verglichen werden, was dort gespeichert ist.</translation>
    </message>
    <message>
        <source>Addresses and check values find a photo without showing your face.</source>
        <translation>Adressen und Prüfwerte lassen ein Foto finden, ohne Ihr Gesicht zu zeigen.</translation>
    </message>
    <message>
        <source>Send one only if your data cannot be found otherwise, and only for this search.</source>
        <translation>Schicken Sie nur dann eines, wenn Ihre Daten anders nicht zu finden sind, und nur für diese Suche.</translation>
    </message>
    <message>
        <source>A copy is rarely needed, and most of it can be covered.</source>
        <translation>Eine Kopie wird selten gebraucht, und das meiste darauf kann abgedeckt werden.</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>Sehen Sie genau hin, bevor Sie es schicken.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Was ist zu sehen?</translation>
    </message>
    <message>
        <source>My face</source>
        <translation>Mein Gesicht</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Ein Ausweis</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>authorities</name>
    <message>
        <source>Complaint language not stated in the record.</source>
        <translation>Sprache einer Beschwerde im Eintrag nicht angegeben.</translation>
    </message>
    <message>
        <source>Access itself is enforced in civil court; basis stated from general knowledge, not re-read in a stored copy.</source>
        <translation>Die Auskunft selbst wird vor dem Zivilgericht durchgesetzt; Grundlage aus allgemeinem Wissen angegeben, nicht in einer gespeicherten Fassung nachgelesen.</translation>
    </message>
    <message>
        <source>FADP Art. 49 (report; investigation is discretionary)</source>
        <translation>DSG Art. 49 (Anzeige; die Untersuchung liegt im Ermessen der Behörde)</translation>
    </message>
    <message>
        <source>Competent for private controllers in Bavaria (use this one for companies).</source>
        <translation>Zuständig für private Verantwortliche in Bayern (für Unternehmen diese Behörde wählen).</translation>
    </message>
    <message>
        <source>Public bodies only.</source>
        <translation>Nur öffentliche Stellen.</translation>
    </message>
    <message>
        <source>federal public bodies, telecommunications and post</source>
        <translation>öffentliche Stellen des Bundes, Telekommunikation und Post</translation>
    </message>
    <message>
        <source>Not competent for ordinary private companies: route those to the Land of residence.</source>
        <translation>Nicht zuständig für gewöhnliche private Unternehmen: Wenden Sie sich dafür an die Behörde des Bundeslandes, in dem Sie wohnen.</translation>
    </message>
    <message>
        <source>Protestant Church</source>
        <translation>Evangelische Kirche</translation>
    </message>
    <message>
        <source>Special authority; not for complaints about face-search companies.</source>
        <translation>Behörde für einen besonderen Bereich; nicht für Beschwerden über Unternehmen, die eine Gesichtssuche betreiben.</translation>
    </message>
    <message>
        <source>Catholic Church</source>
        <translation>Katholische Kirche</translation>
    </message>
    <message>
        <source>Deutsche Welle</source>
        <translation>Deutsche Welle</translation>
    </message>
    <message>
        <source>given by another project, not seen on a page of the authority</source>
        <translation>von einem anderen Projekt angegeben, nicht auf einer Seite der Behörde gesehen</translation>
    </message>
    <message>
        <source>Art. 77 UK GDPR was omitted from 2026-06-19 (SI 2026/82 reg. 3); cite DPA 2018 s. 165 instead.</source>
        <translation>Art. 77 UK GDPR ist seit 2026-06-19 gestrichen (SI 2026/82 reg. 3); führen Sie stattdessen DPA 2018 s. 165 an.</translation>
    </message>
    <message>
        <source>Since 2026-06-19 controllers must take complaints first (DPA 2018 s. 164A: acknowledge within 30 days).</source>
        <translation>Seit 2026-06-19 müssen zuerst die Verantwortlichen selbst Beschwerden entgegennehmen (DPA 2018 s. 164A: Eingang innerhalb von 30 Tagen bestätigen).</translation>
    </message>
    <message>
        <source>Data (Use and Access) Act 2025 replaces the Commissioner by an Information Commission; name in this row is the database one.</source>
        <translation>Der Data (Use and Access) Act 2025 ersetzt den Commissioner durch eine Information Commission; der Name hier ist der aus der Datenbank.</translation>
    </message>
    <message>
        <source>private sector under PIPEDA (not where QC, AB or BC law applies)</source>
        <translation>Privatwirtschaft nach PIPEDA (nicht dort, wo das Recht von QC, AB oder BC gilt)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices; official page itself not in the store. info@ is an enquiry address: complaints go by form.</source>
        <translation>Postanschrift und Telefonnummer stimmen in zehn voneinander unabhängigen gespeicherten Datenschutzerklärungen überein; die amtliche Seite selbst ist nicht gespeichert. info@ ist eine Adresse für Anfragen: Beschwerden gehen über das Formular.</translation>
    </message>
    <message>
        <source>Languages and s. 11(1) from general knowledge.</source>
        <translation>Sprachen und s. 11(1) aus allgemeinem Wissen.</translation>
    </message>
    <message>
        <source>PIPEDA s. 11(1)</source>
        <translation>PIPEDA, s. 11(1)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices (2026); complaint form URL not verified. Number 1300 363 992 is national dialling.</source>
        <translation>Postanschrift und Telefonnummer stimmen in zehn voneinander unabhängigen gespeicherten Datenschutzerklärungen überein (2026); die URL des Beschwerdeformulars ist nicht geprüft. Die Nummer 1300 363 992 ist eine Inlandsnummer.</translation>
    </message>
    <message>
        <source>s. 36 from general knowledge.</source>
        <translation>s. 36 aus allgemeinem Wissen.</translation>
    </message>
    <message>
        <source>Form URL from a stored 2026 privacy notice; encarregado@anpd.gov.br in YourDigitalRights is the authority&apos;s own DPO, so it is not listed as complaint address. Postal address not verified.</source>
        <translation>URL des Formulars aus einer gespeicherten Datenschutzerklärung von 2026; encarregado@anpd.gov.br in YourDigitalRights gehört dem Datenschutzbeauftragten der Behörde selbst und ist deshalb nicht als Beschwerdeadresse aufgeführt. Postanschrift nicht geprüft.</translation>
    </message>
    <message>
        <source>CCPA; Delete Act (data brokers)</source>
        <translation>CCPA; Delete Act (Datenhändler)</translation>
    </message>
    <message>
        <source>One deletion request to all registered brokers: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Postal address not verified.</source>
        <translation>Ein einziger Antrag auf Löschung an alle registrierten Datenhändler: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Postanschrift nicht geprüft.</translation>
    </message>
    <message>
        <source>Statute section from general knowledge.</source>
        <translation>Paragraf des Gesetzes aus allgemeinem Wissen.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Schon geschrieben</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>{recipient}, “{kind}”: {problem}</source>
        <translation>{recipient}, „{kind}“: {problem}</translation>
    </message>
    <message>
        <source>Sources, as of {day}: {titles}.</source>
        <translation>Quellen, Stand {day}: {titles}.</translation>
    </message>
    <message>
        <source>The row cannot be read: a quotation mark is missing or too many.</source>
        <translation>Die Zeile kann nicht gelesen werden: Ein Anführungszeichen fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the first line has {wanted}.</source>
        <translation>Die Zeile hat {found} Zellen, die erste Zeile hat {wanted}.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>The name in “{column}” is longer than {limit} characters.</source>
        <translation>Der Name in „{column}“ ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>The country is empty. Use two letters, for example FR or DE.</source>
        <translation>Das Land ist leer. Verwenden Sie zwei Buchstaben, zum Beispiel FR oder DE.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>„{country}“ ist kein Ländercode. Verwenden Sie zwei Buchstaben, zum Beispiel FR oder DE.</translation>
    </message>
    <message>
        <source>There is neither a postal address nor an e-mail address for the answer.</source>
        <translation>Es gibt weder eine Postanschrift noch eine E-Mail-Adresse für die Antwort.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>„{email}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“{text}” in “{column}” is not a day. Write it as year-month-day: 1990-12-31.</source>
        <translation>„{text}“ in „{column}“ ist kein Tag. Schreiben Sie ihn als Jahr-Monat-Tag: 1990-12-31.</translation>
    </message>
    <message>
        <source>The day {day} in “{column}” lies in the future.</source>
        <translation>Der Tag {day} in „{column}“ liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The permission ends on {until}, before the person was born on {born}.</source>
        <translation>Die Vollmacht endet am {until}, vor der Geburt der Person am {born}.</translation>
    </message>
    <message>
        <source>The day of birth {day} is more than 120 years ago. Check it.</source>
        <translation>Der Geburtstag {day} liegt mehr als 120 Jahre zurück. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as fr or de, so it is not used.</source>
        <translation>„{language}“ ist kein Sprachcode wie fr oder de und wird deshalb nicht verwendet.</translation>
    </message>
    <message>
        <source>No signed permission is named. Writing for somebody else needs one.</source>
        <translation>Es ist keine unterschriebene Vollmacht angegeben. Wer für andere schreibt, braucht eine.</translation>
    </message>
    <message>
        <source>The permission “{file}” is not there. It is looked for beside the CSV file.</source>
        <translation>Die Vollmacht „{file}“ ist nicht da. Sie wird neben der CSV-Datei gesucht.</translation>
    </message>
    <message>
        <source>The permission “{file}” cannot be opened.</source>
        <translation>Die Vollmacht „{file}“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The permission “{file}” is an empty file.</source>
        <translation>Die Vollmacht „{file}“ ist eine leere Datei.</translation>
    </message>
    <message>
        <source>The permission ended on {until}.</source>
        <translation>Die Vollmacht endete am {until}.</translation>
    </message>
    <message>
        <source>The same person stands in row {row}. Only that row gets letters.</source>
        <translation>Dieselbe Person steht in Zeile {row}. Nur für jene Zeile werden Briefe geschrieben.</translation>
    </message>
    <message>
        <source>Row {row} has the same name. Check that these are two people.</source>
        <translation>Zeile {row} hat denselben Namen. Prüfen Sie, ob es zwei Personen sind.</translation>
    </message>
    <message>
        <source>Written before; it is not written again.</source>
        <translation>Schon früher geschrieben; der Brief wird nicht noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>Written before with other details, and not written again. To write it anew, delete the letter and its line in result.csv.</source>
        <translation>Schon früher mit anderen Angaben geschrieben und nicht noch einmal geschrieben. Um den Brief neu zu schreiben, löschen Sie ihn und seine Zeile in result.csv.</translation>
    </message>
    <message>
        <source>Written before; the file was moved or deleted since. To write it anew, delete its line in result.csv.</source>
        <translation>Schon früher geschrieben; die Datei wurde seitdem verschoben oder gelöscht. Um den Brief neu zu schreiben, löschen Sie seine Zeile in result.csv.</translation>
    </message>
    <message>
        <source>“{file}” is the letter of another person. Choose another folder for this table.</source>
        <translation>„{file}“ ist der Brief einer anderen Person. Wählen Sie für diese Tabelle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Die Spalte „{column}“ fehlt.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known, so it is not read.</source>
        <translation>Die Spalte „{column}“ ist nicht bekannt und wird deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no person in the file.</source>
        <translation>In der Datei steht keine Person.</translation>
    </message>
    <message>
        <source>{recipient} would get {count} letters from you today. Above {limit} a day a recipient may take them for a campaign. Spread them over {days} days, and send only what each person asked for. The number is a habit of this program, not a rule of law.</source>
        <translation>{recipient} bekäme heute {count} Briefe von Ihnen. Mehr als {limit} am Tag kann ein Empfänger für eine Kampagne halten. Verteilen Sie sie auf {days} Tage, und senden Sie nur, worum jede Person gebeten hat. Die Zahl ist eine Gewohnheit dieses Programms, keine Rechtsregel.</translation>
    </message>
    <message>
        <source>Each person would send {count} letters to {recipient} on the same day. One letter per person and purpose is enough; requests that were split up artificially can be called excessive.</source>
        <translation>Jede Person würde am selben Tag {count} Briefe an {recipient} senden. Ein Brief je Person und Zweck genügt; künstlich aufgeteilte Anträge können als exzessiv gelten.</translation>
    </message>
    <message>
        <source>These letters name no photos. A letter with facts of the person’s own, such as the addresses of found photos, is harder to set aside: it can be written on the page Letters.</source>
        <translation>Diese Briefe nennen keine Fotos. Ein Brief mit eigenen Tatsachen der Person, etwa den Adressen gefundener Fotos, lässt sich schwerer abtun: Er kann auf der Seite Briefe geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht abgeschickt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Abgeschickt</translation>
    </message>
    <message>
        <source>Arrived, waiting for the answer</source>
        <translation>Angekommen, Antwort steht aus</translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation>Empfang bestätigt</translation>
    </message>
    <message>
        <source>They took more time</source>
        <translation>Frist vom Empfänger verlängert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Zum Teil beantwortet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Keine Antwort in der Frist</translation>
    </message>
    <message>
        <source>Reminded, waiting for the answer</source>
        <translation>Erinnert, Antwort steht aus</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>Bei der Behörde</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>The letter was written</source>
        <translation>Der Brief wurde geschrieben</translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation>Ich habe den Brief abgeschickt</translation>
    </message>
    <message>
        <source>The letter arrived</source>
        <translation>Der Brief ist angekommen</translation>
    </message>
    <message>
        <source>They need more time</source>
        <translation>Der Empfänger braucht mehr Zeit</translation>
    </message>
    <message>
        <source>They asked me something</source>
        <translation>Der Empfänger hat mich etwas gefragt</translation>
    </message>
    <message>
        <source>I gave what they had asked for</source>
        <translation>Ich habe die Rückfrage beantwortet</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Der Empfänger hat geantwortet</translation>
    </message>
    <message>
        <source>They answered only in part</source>
        <translation>Der Empfänger hat nur zum Teil geantwortet</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>Der Empfänger hat abgelehnt</translation>
    </message>
    <message>
        <source>I sent a reminder</source>
        <translation>Ich habe eine Erinnerung geschickt</translation>
    </message>
    <message>
        <source>I sent a reply</source>
        <translation>Ich habe ein Antwortschreiben geschickt</translation>
    </message>
    <message>
        <source>I sent a complaint</source>
        <translation>Ich habe eine Beschwerde geschickt</translation>
    </message>
    <message>
        <source>The authority answered</source>
        <translation>Die Behörde hat geantwortet</translation>
    </message>
    <message>
        <source>I took my request back</source>
        <translation>Ich habe meinen Antrag zurückgezogen</translation>
    </message>
    <message>
        <source>I closed the case</source>
        <translation>Ich habe den Fall abgeschlossen</translation>
    </message>
    <message>
        <source>I took an entry back</source>
        <translation>Ich habe einen Eintrag zurückgenommen</translation>
    </message>
    <message>
        <source>For example if you wrote the letter anew. It changes nothing else.</source>
        <translation>Zum Beispiel, wenn Sie den Brief neu geschrieben haben. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Keep what proves it: the receipt of the post, or a copy of your e-mail.</source>
        <translation>Bewahren Sie auf, was es beweist: den Beleg der Post oder eine Kopie Ihrer E-Mail.</translation>
    </message>
    <message>
        <source>The time for the answer begins on this day. Without proof, it is counted as an assumption.</source>
        <translation>An diesem Tag beginnt die Zeit für die Antwort. Ohne Nachweis gilt er als Annahme.</translation>
    </message>
    <message>
        <source>They wrote that your letter is there. That is no answer yet.</source>
        <translation>Der Empfänger schreibt, dass Ihr Brief da ist. Das ist noch keine Antwort.</translation>
    </message>
    <message>
        <source>The day is when they told you.</source>
        <translation>Gemeint ist der Tag, an dem es Ihnen mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>You need not give more than what is needed to know that it is you.</source>
        <translation>Sie müssen nicht mehr angeben, als nötig ist, um Sie zu erkennen.</translation>
    </message>
    <message>
        <source>The day is when you sent it to them.</source>
        <translation>Gemeint ist der Tag, an dem Sie es abgeschickt haben.</translation>
    </message>
    <message>
        <source>Also if they say that they hold nothing about you.</source>
        <translation>Auch wenn die Antwort ist, dass nichts über Sie gespeichert ist.</translation>
    </message>
    <message>
        <source>Something that you asked for is missing in the answer.</source>
        <translation>In der Antwort fehlt etwas, das Sie verlangt haben.</translation>
    </message>
    <message>
        <source>They wrote that they will not do what you asked for.</source>
        <translation>Der Empfänger schreibt, dass er nicht tun wird, was Sie verlangt haben.</translation>
    </message>
    <message>
        <source>Possible only when no reading of the law leaves them any time.</source>
        <translation>Erst möglich, wenn dem Empfänger nach keiner Lesart des Gesetzes noch Zeit bleibt.</translation>
    </message>
    <message>
        <source>The day is when you sent it.</source>
        <translation>Gemeint ist der Tag, an dem Sie es abgeschickt haben.</translation>
    </message>
    <message>
        <source>Write down in the note what it decided.</source>
        <translation>Schreiben Sie in die Notiz, wie sie entschieden hat.</translation>
    </message>
    <message>
        <source>This ends the case.</source>
        <translation>Damit ist der Fall zu Ende.</translation>
    </message>
    <message>
        <source>Nothing is deleted. To open the case again, take this entry back later.</source>
        <translation>Nichts wird gelöscht. Um den Fall wieder zu öffnen, nehmen Sie diesen Eintrag später zurück.</translation>
    </message>
    <message>
        <source>The wrong entry stays in the log and no longer counts.</source>
        <translation>Der falsche Eintrag bleibt stehen und zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Brief abschicken</translation>
    </message>
    <message>
        <source>Note when the letter arrived</source>
        <translation>Festhalten, wann der Brief ankam</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Auf die Antwort warten</translation>
    </message>
    <message>
        <source>Answer their question</source>
        <translation>Die Rückfrage beantworten</translation>
    </message>
    <message>
        <source>Note that no answer came</source>
        <translation>Festhalten, dass keine Antwort kam</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Reply to them</source>
        <translation>Dem Empfänger antworten</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Bei der Behörde beschweren</translation>
    </message>
    <message>
        <source>Wait for the authority</source>
        <translation>Auf die Behörde warten</translation>
    </message>
    <message>
        <source>Check the answer, then close the case</source>
        <translation>Antwort prüfen, dann den Fall abschließen</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Mit der Post</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>Per Einschreiben</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>With a form on their website</source>
        <translation>Mit einem Formular auf der Website</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>Per Fax</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Wer ich bin</translation>
    </message>
    <message>
        <source>What I mean</source>
        <translation>Was ich meine</translation>
    </message>
    <message>
        <source>There is proof</source>
        <translation>Es gibt einen Nachweis</translation>
    </message>
    <message>
        <source>I assume it</source>
        <translation>Ich nehme es an</translation>
    </message>
    <message>
        <source>How was it sent?</source>
        <translation>Wie wurde es geschickt?</translation>
    </message>
    <message>
        <source>Number of the shipment</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>How do you know that day?</source>
        <translation>Woher wissen Sie den Tag?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Bis zu welchem Tag?</translation>
    </message>
    <message>
        <source>The reason that they gave</source>
        <translation>Der genannte Grund</translation>
    </message>
    <message>
        <source>What do they want to know?</source>
        <translation>Was will der Empfänger wissen?</translation>
    </message>
    <message>
        <source>Which authority?</source>
        <translation>Welche Behörde?</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Zurückgenommener Eintrag</translation>
    </message>
    <message>
        <source>General Data Protection Regulation (GDPR) of the European Union</source>
        <translation>Datenschutz-Grundverordnung (DSGVO) der Europäischen Union</translation>
    </message>
    <message>
        <source>United Kingdom GDPR</source>
        <translation>Datenschutz-Grundverordnung des Vereinigten Königreichs (UK GDPR)</translation>
    </message>
    <message>
        <source>Data protection law of Switzerland (FADP)</source>
        <translation>Schweizer Datenschutzgesetz (DSG)</translation>
    </message>
    <message>
        <source>Privacy law of California (CCPA)</source>
        <translation>Datenschutzgesetz von Kalifornien (CCPA)</translation>
    </message>
    <message>
        <source>Biometric privacy law of Illinois (BIPA)</source>
        <translation>Gesetz von Illinois über biometrische Daten (BIPA)</translation>
    </message>
    <message>
        <source>Privacy law of Canada (PIPEDA)</source>
        <translation>Datenschutzgesetz von Kanada (PIPEDA)</translation>
    </message>
    <message>
        <source>Privacy Act of Australia</source>
        <translation>Datenschutzgesetz von Australien (Privacy Act)</translation>
    </message>
    <message>
        <source>Data protection law of Brazil (LGPD)</source>
        <translation>Datenschutzgesetz von Brasilien (LGPD)</translation>
    </message>
    <message>
        <source>They want a copy of my identity card or passport</source>
        <translation>Eine Kopie meines Ausweises oder Passes wird verlangt</translation>
    </message>
    <message>
        <source>They want a photo of my face</source>
        <translation>Ein Foto meines Gesichts wird verlangt</translation>
    </message>
    <message>
        <source>They gave only the last 12 months</source>
        <translation>Nur die letzten 12 Monate wurden mitgeteilt</translation>
    </message>
    <message>
        <source>They say that I may ask only twice a year</source>
        <translation>Ich dürfe nur zweimal im Jahr fragen</translation>
    </message>
    <message>
        <source>They want money for the answer</source>
        <translation>Für die Antwort wird Geld verlangt</translation>
    </message>
    <message>
        <source>They call my request excessive or unfounded</source>
        <translation>Mein Antrag sei exzessiv oder unbegründet</translation>
    </message>
    <message>
        <source>Something is missing in the answer</source>
        <translation>In der Antwort fehlt etwas</translation>
    </message>
    <message>
        <source>They say that European law does not bind them</source>
        <translation>Europäisches Recht gelte für sie nicht</translation>
    </message>
    <message>
        <source>They say that the photos were public anyway</source>
        <translation>Die Fotos seien ohnehin öffentlich</translation>
    </message>
    <message>
        <source>They say that they cannot find me in their data</source>
        <translation>Ich sei in den Daten nicht zu finden</translation>
    </message>
    <message>
        <source>They say that I must use another way, such as their form</source>
        <translation>Ich müsse einen anderen Weg nehmen, etwa ein Formular</translation>
    </message>
    <message>
        <source>They want me to write in another language</source>
        <translation>Ich soll in einer anderen Sprache schreiben</translation>
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
        <translation>Dieser Tag zählt nicht mit (Verordnung 1182/71, Art. 3 Abs. 1).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month (GDPR Art. 12(3)).</source>
        <translation>Das muss im ersten Monat mit Gründen mitgeteilt werden (Art. 12 Abs. 3 DSGVO).</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(4)</source>
        <translation>Verordnung 1182/71, Art. 3 Abs. 4</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(2)(c)</source>
        <translation>Verordnung 1182/71, Art. 3 Abs. 2 Buchst. c</translation>
    </message>
    <message>
        <source>The period starts on that day, whether it is a working day or not (guidance of the ICO).</source>
        <translation>Die Frist beginnt an diesem Tag, ob Werktag oder nicht (Hinweise des ICO).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month.</source>
        <translation>Das muss im ersten Monat mit Gründen mitgeteilt werden.</translation>
    </message>
    <message>
        <source>guidance of the ICO</source>
        <translation>Hinweise des ICO</translation>
    </message>
    <message>
        <source>guidance of the ICO: the corresponding date, or the last day of the month</source>
        <translation>Hinweise des ICO: der entsprechende Tag oder der letzte Tag des Monats</translation>
    </message>
    <message>
        <source>Whether the rule of 5 February 2026 on standing still also covers requests that were open on that day was not verified.</source>
        <translation>Ob die Regel vom 5. Februar 2026 über das Stillstehen auch für Anträge gilt, die an diesem Tag offen waren, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The 30 days are counted from receipt.</source>
        <translation>Die 30 Tage zählen ab dem Eingang.</translation>
    </message>
    <message>
        <source>The rules read for this law do not say whether a last day on a weekend or a public holiday moves to the next working day.</source>
        <translation>Die Regeln, die für dieses Gesetz gelesen wurden, sagen nicht, ob sich ein letzter Tag am Wochenende oder an einem Feiertag auf den nächsten Werktag verschiebt.</translation>
    </message>
    <message>
        <source>The controller must say so and name the date by which it will answer (DPO Art. 18(2)).</source>
        <translation>Der Verantwortliche muss das mitteilen und den Tag nennen, bis zu dem er antwortet (DSV Art. 18 Abs. 2).</translation>
    </message>
    <message>
        <source>An answer is free. Only for a disproportionate effort may a share of the cost be asked, CHF 300 at most; its amount is announced first. A request that is not confirmed within 10 days counts as withdrawn, at no cost; the 30 days then run from the end of those 10 days (DPO Art. 19).</source>
        <translation>Eine Auskunft ist kostenlos. Nur bei unverhältnismäßigem Aufwand darf eine Beteiligung an den Kosten verlangt werden, höchstens 300 CHF; ihre Höhe wird vorher mitgeteilt. Ein Begehren, das nicht innert 10 Tagen bestätigt wird, gilt als zurückgezogen, ohne Kosten; die 30 Tage laufen dann ab dem Ende dieser 10 Tage (DSV Art. 19).</translation>
    </message>
    <message>
        <source>The 30 days are for access (Article 25) and for the delivery of data (Article 28; DPO Art. 22). For claims under Articles 30 to 32, such as erasure, the Act sets no period.</source>
        <translation>Die 30 Tage gelten für die Auskunft (Artikel 25) und die Herausgabe von Daten (Artikel 28; DSV Art. 22). Für Ansprüche nach den Artikeln 30 bis 32, etwa auf Löschung, setzt das Gesetz keine Frist.</translation>
    </message>
    <message>
        <source>The 45 calendar days begin on that day, however long it takes to verify who asks (11 CCR 7021).</source>
        <translation>Die 45 Kalendertage beginnen an diesem Tag, gleich wie lange die Prüfung dauert, wer fragt (11 CCR 7021).</translation>
    </message>
    <message>
        <source>It must say so within the first 45 days (11 CCR 7021).</source>
        <translation>Das muss in den ersten 45 Tagen mitgeteilt werden (11 CCR 7021).</translation>
    </message>
    <message>
        <source>Brokers that are registered in California can all be reached with one request through DROP (Delete Act, Cal. Civ. Code 1798.99.80 ff.); that note rests on secondary sources, and how fast brokers must act was not verified.</source>
        <translation>Datenhändler, die in Kalifornien registriert sind, lassen sich alle mit einem Antrag über DROP erreichen (Delete Act, Cal. Civ. Code 1798.99.80 ff.); dieser Hinweis beruht auf Sekundärquellen, und wie schnell sie handeln müssen, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>If the day of receipt is itself the first day, the period ends one day earlier. The later reading is used here.</source>
        <translation>Wenn der Tag des Eingangs selbst der erste Tag ist, endet die Frist einen Tag früher. Hier gilt die spätere Lesart.</translation>
    </message>
    <message>
        <source>It must say so within the first 30 days (PIPEDA s. 8(4)). For another format it may take as long as the conversion needs.</source>
        <translation>Das muss in den ersten 30 Tagen mitgeteilt werden (PIPEDA, s. 8(4)). Für ein anderes Format darf es so lange dauern, wie die Umwandlung braucht.</translation>
    </message>
    <message>
        <source>The request must be in writing (PIPEDA s. 8(1)). No answer in time counts as a refusal (PIPEDA s. 8(5)).</source>
        <translation>Der Antrag muss schriftlich sein (PIPEDA, s. 8(1)). Keine Antwort in der Frist gilt als Ablehnung (PIPEDA, s. 8(5)).</translation>
    </message>
    <message>
        <source>For companies the law fixes no number of days: they answer within a reasonable period. About 30 days is what the regulator expects. Agencies have 30 days.</source>
        <translation>Für Unternehmen legt das Gesetz keine Zahl von Tagen fest: Sie antworten in angemessener Zeit. Die Aufsicht erwartet etwa 30 Tage. Behörden haben 30 Tage.</translation>
    </message>
    <message>
        <source>The 15 days are counted from the date of the request (LGPD Art. 19, II).</source>
        <translation>Die 15 Tage zählen ab dem Tag des Antrags (LGPD, Art. 19, II).</translation>
    </message>
    <message>
        <source>A simplified confirmation is owed at once, the complete declaration within 15 days (LGPD Art. 19, I and II).</source>
        <translation>Eine einfache Bestätigung ist sofort fällig, die vollständige Auskunft innerhalb von 15 Tagen (LGPD, Art. 19, I und II).</translation>
    </message>
    <message>
        <source>The text counts from the request; the day given here is that of its receipt, so that nobody is called late too early.</source>
        <translation>Der Wortlaut zählt ab dem Antrag; hier wird ab dem Eingang gezählt, damit niemandem zu früh Verspätung vorgeworfen wird.</translation>
    </message>
    <message>
        <source>The Illinois Biometric Information Privacy Act gives no right to an answer and no time for one. It demands a published retention policy and a written release before collection, and limits how long data is kept.</source>
        <translation>Das Gesetz von Illinois über biometrische Daten (BIPA) gibt kein Recht auf eine Antwort und setzt dafür keine Frist. Es verlangt eine veröffentlichte Richtlinie zur Aufbewahrung und eine schriftliche Freigabe vor der Erhebung, und es begrenzt, wie lange Daten aufbewahrt werden.</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3) knows no pause. The EDPB says that the time may stand still while the identity is clarified, if it was asked without undue delay (Guidelines 01/2022, paragraph 159).</source>
        <translation>Art. 12 Abs. 3 DSGVO kennt keine Pause. Der Europäische Datenschutzausschuss sagt, dass die Frist stillstehen kann, während die Identität geklärt wird, wenn danach unverzüglich gefragt wurde (Leitlinien 01/2022, Rn. 159).</translation>
    </message>
    <message>
        <source>No pause is provided for.</source>
        <translation>Eine Pause ist nicht vorgesehen.</translation>
    </message>
    <message>
        <source>By then the authority must have handled the complaint or told about its progress or outcome. Otherwise a court can be asked to deal with its silence.</source>
        <translation>Bis dahin muss die Behörde sich mit der Beschwerde befasst oder über ihren Stand oder ihr Ergebnis informiert haben. Sonst kann ein Gericht angerufen werden, damit es sich mit ihrem Schweigen befasst.</translation>
    </message>
    <message>
        <source>For complaints lodged from 2 April 2027 about processing in several states, Regulation (EU) 2025/2518 gives the authorities 15 months for an investigation, 12 in simple cooperation. From which day these count was not verified, so no date is given for them.</source>
        <translation>Für Beschwerden, die ab dem 2. April 2027 eingelegt werden und Verarbeitungen in mehreren Staaten betreffen, gibt die Verordnung (EU) 2025/2518 den Behörden 15 Monate für eine Untersuchung, 12 bei einfacher Zusammenarbeit. Ab welchem Tag diese zählen, wurde nicht geprüft; deshalb wird für sie kein Datum genannt.</translation>
    </message>
    <message>
        <source>Such a complaint about the exercise of a right needs an earlier request to the controller. The list of what it must contain was not verified.</source>
        <translation>Eine solche Beschwerde über die Ausübung eines Rechts setzt einen früheren Antrag beim Verantwortlichen voraus. Die Liste dessen, was sie enthalten muss, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Before 5 February 2026 no text of the UK GDPR let the time stand still.</source>
        <translation>Vor dem 5. Februar 2026 ließ keine Bestimmung der UK GDPR die Frist stillstehen.</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12A</source>
        <translation>Art. 12A UK GDPR</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3)</source>
        <translation>Art. 12 Abs. 3 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(3)</source>
        <translation>Art. 12 Abs. 3 UK GDPR</translation>
    </message>
    <message>
        <source>FADP Art. 25(7)</source>
        <translation>Art. 25 Abs. 7 DSG</translation>
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
        <translation>Privacy Act 1988, APP 12.4 und 13.5</translation>
    </message>
    <message>
        <source>LGPD Art. 19, II</source>
        <translation>LGPD, Art. 19, II</translation>
    </message>
    <message>
        <source>GDPR Art. 78(2)</source>
        <translation>Art. 78 Abs. 2 DSGVO</translation>
    </message>
    <message>
        <source>The note read for this rule says nothing about a pause.</source>
        <translation>Der Hinweis, der für diese Regel gelesen wurde, sagt nichts über eine Pause.</translation>
    </message>
    <message>
        <source>The 30 days are counted from that day.</source>
        <translation>Die 30 Tage zählen ab diesem Tag.</translation>
    </message>
    <message>
        <source>By then the controller must have acknowledged the complaint. The outcome follows without undue delay; the Information Commissioner comes after the controller.</source>
        <translation>Bis dahin muss der Verantwortliche den Eingang der Beschwerde bestätigt haben. Das Ergebnis folgt unverzüglich; der Information Commissioner kommt erst nach dem Verantwortlichen.</translation>
    </message>
    <message>
        <source>Data Protection Act 2018 s. 164A</source>
        <translation>Data Protection Act 2018, s. 164A</translation>
    </message>
    <message>
        <source>The rules read for this law say nothing about a pause.</source>
        <translation>Die Regeln, die für dieses Gesetz gelesen wurden, sagen nichts über eine Pause.</translation>
    </message>
    <message>
        <source>The time needed to verify a request does not stop the days (11 CCR 7021).</source>
        <translation>Die Zeit, die für die Prüfung eines Antrags gebraucht wird, hält die Tage nicht an (11 CCR 7021).</translation>
    </message>
    <message>
        <source>The business days after that day are counted.</source>
        <translation>Gezählt werden die Arbeitstage nach diesem Tag.</translation>
    </message>
    <message>
        <source>By then the business must have confirmed that the request arrived, and say how it will be dealt with.</source>
        <translation>Bis dahin muss das Unternehmen bestätigt haben, dass der Antrag angekommen ist, und sagen, wie er behandelt wird.</translation>
    </message>
    <message>
        <source>11 CCR 7021, which counts business days</source>
        <translation>11 CCR 7021, gezählt in Arbeitstagen</translation>
    </message>
    <message>
        <source>11 CCR 7021</source>
        <translation>11 CCR 7021</translation>
    </message>
    <message>
        <source>What a business day is was not found in the text that was read. Saturdays, Sundays and federal holidays are left out here.</source>
        <translation>Was ein Arbeitstag ist, wurde in dem gelesenen Text nicht gefunden. Samstage, Sonntage und Feiertage des Bundes der USA zählen hier nicht mit.</translation>
    </message>
    <message>
        <source>By then the business must have stopped selling and sharing the data.</source>
        <translation>Bis dahin muss das Unternehmen aufgehört haben, die Daten zu verkaufen und weiterzugeben.</translation>
    </message>
    <message>
        <source>the CCPA Regulations, which count business days</source>
        <translation>die CCPA Regulations, gezählt in Arbeitstagen</translation>
    </message>
    <message>
        <source>CCPA Regulations (do-not-sell requests)</source>
        <translation>CCPA Regulations (Anträge gegen den Verkauf von Daten)</translation>
    </message>
    <message>
        <source>The three years are counted from that day.</source>
        <translation>Die drei Jahre zählen ab diesem Tag.</translation>
    </message>
    <message>
        <source>By then, or when the purpose is fulfilled if that is earlier, the biometric data must have been destroyed.</source>
        <translation>Bis dahin, oder wenn der Zweck erfüllt ist, falls das früher ist, müssen die biometrischen Daten vernichtet sein.</translation>
    </message>
    <message>
        <source>the same date three years later</source>
        <translation>dasselbe Datum drei Jahre später</translation>
    </message>
    <message>
        <source>740 ILCS 14/15(a)</source>
        <translation>740 ILCS 14/15(a)</translation>
    </message>
    <message>
        <source>This limit needs no request; it runs from the person&apos;s last interaction with the company.</source>
        <translation>Diese Frist braucht keinen Antrag; sie läuft ab dem letzten Kontakt der Person mit dem Unternehmen.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date.</source>
        <translation>Es ist das eigene Datum des Absenders.</translation>
    </message>
    <message>
        <source>The 14 days are counted from that day.</source>
        <translation>Die 14 Tage zählen ab diesem Tag.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date, so it stays where it is.</source>
        <translation>Es ist das eigene Datum des Absenders und bleibt deshalb, wo es ist.</translation>
    </message>
    <message>
        <source>the sender&apos;s own date</source>
        <translation>der eigene Termin des Absenders</translation>
    </message>
    <message>
        <source>This is a custom of senders, not a limit of any law. A letter must not call it one.</source>
        <translation>Das ist eine Gewohnheit von Absendern, keine Frist eines Gesetzes. Ein Brief darf es nicht so nennen.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to have the use of personal information restricted. Ask for its correction (APP 13) with the kind “rectification”, or for its destruction (APP 11.2) with the kind “erasure”.</source>
        <translation>Der Privacy Act gibt kein Recht darauf, die Nutzung persönlicher Informationen einschränken zu lassen. Verlangen Sie die Berichtigung (APP 13) mit dem Brief „Meine Daten berichtigen“ oder die Vernichtung (APP 11.2) mit dem Brief „Meine Daten löschen“.</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to take personal information from one service to another. With the kind “access” you can ask for it in the form that you want (APP 12.4).</source>
        <translation>Der Privacy Act gibt kein Recht darauf, persönliche Informationen von einem Dienst zu einem anderen mitzunehmen. Mit dem Brief „Meine Daten sehen“ können Sie sie in der Form verlangen, die Sie möchten (APP 12.4).</translation>
    </message>
    <message>
        <source>The Privacy Act does not bind private people and most small businesses, and it gives no right to have a photograph taken down. Towards a larger organisation the kind “erasure” fits (APP 11.2); intimate images and the bullying of a child can be reported to the eSafety Commissioner.</source>
        <translation>Der Privacy Act bindet Privatpersonen und die meisten kleinen Unternehmen nicht, und er gibt kein Recht darauf, ein Foto entfernen zu lassen. Bei einer größeren Organisation passt der Brief „Meine Daten löschen“ (APP 11.2); intime Bilder und das Mobbing eines Kindes können dem eSafety Commissioner gemeldet werden.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>The Act knows no restriction of processing; write an objection, which challenges compliance with the Act, or a withdrawal of consent.</source>
        <translation>Das Gesetz kennt keine Einschränkung der Verarbeitung; schreiben Sie einen Widerspruch, der die Einhaltung des Gesetzes beanstandet, oder einen Widerruf der Einwilligung.</translation>
    </message>
    <message>
        <source>No right to move data to another service was found in force in the Act; an access request gives you the information in a form that is generally understandable.</source>
        <translation>In dem Gesetz wurde kein geltendes Recht gefunden, Daten zu einem anderen Dienst mitzunehmen; mit einem Auskunftsantrag bekommen Sie die Informationen in einer allgemein verständlichen Form.</translation>
    </message>
    <message>
        <source>The Act does not bind private persons and reaches a site only in the course of its commercial activities; to a site that is run for profit, write an erasure request.</source>
        <translation>Das Gesetz bindet Privatpersonen nicht und erfasst eine Website nur bei ihrer geschäftlichen Tätigkeit; schreiben Sie einer Website, die Gewinn erzielen soll, einen Antrag auf Löschung.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>the European Economic Area</source>
        <translation>Europäischer Wirtschaftsraum</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Kalifornien</translation>
    </message>
    <message>
        <source>The Act lets a business use most personal information without consent, so that there is nothing general to withdraw; write an objection, which directs the business not to sell or share your information, or a restriction, which limits the use of sensitive information.</source>
        <translation>Nach dem Gesetz darf ein Unternehmen die meisten persönlichen Informationen ohne Einwilligung nutzen, sodass es allgemein nichts zu widerrufen gibt; schreiben Sie einen Widerspruch, der das Unternehmen anweist, Ihre Informationen nicht zu verkaufen oder weiterzugeben, oder verlangen Sie eine Einschränkung, die die Nutzung sensibler Informationen begrenzt.</translation>
    </message>
    <message>
        <source>The Act binds certain businesses and not private persons, and its right to delete covers only what a business collected from you; if the site belongs to a business, send it an erasure request.</source>
        <translation>Das Gesetz bindet bestimmte Unternehmen und keine Privatpersonen, und sein Recht auf Löschung umfasst nur, was ein Unternehmen bei Ihnen erhoben hat; gehört die Website einem Unternehmen, dann schicken Sie ihm einen Antrag auf Löschung.</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>The Act knows no limited use of data that are kept; write an objection, which asks the company not to obtain, sell or disclose biometric data of yours, or an erasure request, which asks for their destruction.</source>
        <translation>Das Gesetz kennt keine begrenzte Nutzung von Daten, die behalten werden; schreiben Sie einen Widerspruch, der das Unternehmen bittet, keine biometrischen Daten von Ihnen zu beschaffen, zu verkaufen oder weiterzugeben, oder einen Antrag auf Löschung, der ihre Vernichtung verlangt.</translation>
    </message>
    <message>
        <source>The Act has no rule on correcting data; it is about releases, retention and destruction, for which an access or erasure request fits.</source>
        <translation>Das Gesetz hat keine Regel zur Berichtigung von Daten; es handelt von Freigaben, Aufbewahrung und Vernichtung, und dafür passt ein Antrag auf Auskunft oder auf Löschung.</translation>
    </message>
    <message>
        <source>The Act gives no right to receive data; an access request asks for the written policy and for what was released.</source>
        <translation>Das Gesetz gibt kein Recht darauf, Daten zu erhalten; ein Auskunftsantrag fragt nach der schriftlichen Richtlinie und danach, was freigegeben wurde.</translation>
    </message>
    <message>
        <source>The Act has no rule on taking back a written release; an objection says that you give none, and an erasure request asks for destruction.</source>
        <translation>Das Gesetz hat keine Regel dazu, wie sich eine schriftliche Freigabe zurücknehmen lässt; ein Widerspruch sagt, dass Sie keine erteilen, und ein Antrag auf Löschung verlangt die Vernichtung.</translation>
    </message>
    <message>
        <source>The Act names no authority that hears complaints; a reply or a reminder can be written to the company.</source>
        <translation>Das Gesetz nennt keine Behörde, die sich mit Beschwerden befasst; dem Unternehmen können Sie ein Antwortschreiben oder eine Erinnerung schicken.</translation>
    </message>
    <message>
        <source>The Act does not cover photographs as such, so that a site cannot be asked under it to take one down; an erasure request concerns what was computed from your face.</source>
        <translation>Das Gesetz erfasst Fotos als solche nicht; deshalb kann damit von einer Website nicht verlangt werden, eines zu entfernen. Ein Antrag auf Löschung betrifft, was aus Ihrem Gesicht berechnet wurde.</translation>
    </message>
    <message>
        <source>If it arrived by {day}, an answer is owed by {due}</source>
        <translation>Falls er bis zum {day} ankam, muss bis zum {due} geantwortet werden</translation>
    </message>
    <message>
        <source>An answer was owed by {due}</source>
        <translation>Bis zum {due} hätte geantwortet werden müssen</translation>
    </message>
    <message>
        <source>An answer is owed by {due}</source>
        <translation>Bis zum {due} muss geantwortet werden</translation>
    </message>
    <message>
        <source>The entry “{event}” is not complete.</source>
        <translation>Der Eintrag „{event}“ ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The letter is a draft. It can be sent, drafted again, or the case closed.</source>
        <translation>Der Brief ist ein Entwurf. Er kann abgeschickt oder neu geschrieben werden, oder der Fall wird abgeschlossen.</translation>
    </message>
    <message>
        <source>The letter was sent. Next is that it was received, acknowledged or answered, or sent again another way. Silence, a reminder or a complaint needs a day of receipt first; an assumed one is enough.</source>
        <translation>Der Brief ist abgeschickt. Als Nächstes kommt er an, wird bestätigt oder beantwortet, oder Sie schicken ihn auf anderem Weg noch einmal. Schweigen, Erinnerung und Beschwerde setzen einen Tag der Ankunft voraus; eine Annahme genügt.</translation>
    </message>
    <message>
        <source>The letter arrived. Next is an acknowledgement, an extension, a question, an answer, or silence.</source>
        <translation>Der Brief ist angekommen. Als Nächstes kommt eine Bestätigung, eine Verlängerung, eine Rückfrage, eine Antwort, oder es bleibt still.</translation>
    </message>
    <message>
        <source>The recipient acknowledged the letter. Next is an extension, a question, an answer, or silence.</source>
        <translation>Der Empfänger hat den Brief bestätigt. Als Nächstes kommt eine Verlängerung, eine Rückfrage, eine Antwort, oder es bleibt still.</translation>
    </message>
    <message>
        <source>The recipient took more time. Next is a question, an answer, or silence.</source>
        <translation>Der Empfänger nimmt sich mehr Zeit. Als Nächstes kommt eine Rückfrage, eine Antwort, oder es bleibt still.</translation>
    </message>
    <message>
        <source>No answer came in time. Next is a reminder, a complaint, or a late answer.</source>
        <translation>In der Frist kam keine Antwort. Als Nächstes folgt eine Erinnerung, eine Beschwerde oder eine späte Antwort.</translation>
    </message>
    <message>
        <source>The recipient was reminded. Next is a late answer, another reminder, or a complaint.</source>
        <translation>Der Empfänger wurde erinnert. Als Nächstes folgt eine späte Antwort, eine weitere Erinnerung oder eine Beschwerde.</translation>
    </message>
    <message>
        <source>The request was answered. Next is that the case is closed, or a reply or a complaint if something is wrong.</source>
        <translation>Der Antrag wurde beantwortet. Als Nächstes wird der Fall abgeschlossen, oder es folgt ein Antwortschreiben oder eine Beschwerde, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>The answer is incomplete. Next is a reply or a reminder, a complaint, a further answer, or the end.</source>
        <translation>Die Antwort ist unvollständig. Als Nächstes folgt ein Antwortschreiben oder eine Erinnerung, eine Beschwerde, eine weitere Antwort oder das Ende.</translation>
    </message>
    <message>
        <source>The request was refused. Next is a reply, a complaint, a further answer, or the end.</source>
        <translation>Der Antrag wurde abgelehnt. Als Nächstes folgt ein Antwortschreiben, eine Beschwerde, eine weitere Antwort oder das Ende.</translation>
    </message>
    <message>
        <source>A complaint was made. Next is what the authority or the recipient answers, or the end.</source>
        <translation>Es wurde Beschwerde eingelegt. Als Nächstes antwortet die Behörde oder der Empfänger, oder der Fall endet.</translation>
    </message>
    <message>
        <source>The case is closed. To open it again, take the closing entry back.</source>
        <translation>Der Fall ist abgeschlossen. Um ihn wieder zu öffnen, nehmen Sie den letzten Eintrag zurück.</translation>
    </message>
    <message>
        <source>Entry {number} is the draft itself, so it cannot be taken back.</source>
        <translation>Eintrag {number} ist der Entwurf selbst und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Entry {number} is no entry that counts, so it cannot be taken back.</source>
        <translation>Eintrag {number} zählt nicht und kann deshalb nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Entry {number} is of {day}, so it cannot be taken back on an earlier day. Correct the date.</source>
        <translation>Eintrag {number} ist vom {day} und kann nicht an einem früheren Tag zurückgenommen werden. Korrigieren Sie das Datum.</translation>
    </message>
    <message>
        <source>Entry {number} cannot be taken back while entry {other} ({event}, {day}) stands on it. Take that one back first.</source>
        <translation>Eintrag {number} kann nicht zurückgenommen werden, solange Eintrag {other} ({event}, {day}) darauf aufbaut. Nehmen Sie zuerst diesen zurück.</translation>
    </message>
    <message>
        <source>The entry “{event}” does not fit: the case is “{state}”. {why}</source>
        <translation>Der Eintrag „{event}“ passt nicht; Stand des Falls: „{state}“. {why}</translation>
    </message>
    <message>
        <source>“{event}”</source>
        <translation>„{event}“</translation>
    </message>
    <message>
        <source>{names} or “{event}”</source>
        <translation>{names} oder „{event}“</translation>
    </message>
    <message>
        <source>The entry “{event}” needs an entry {names} before it. Log that first.</source>
        <translation>Vor dem Eintrag „{event}“ muss {names} stehen. Tragen Sie das zuerst ein.</translation>
    </message>
    <message>
        <source>“{event}” on {day} is before {names} on {first}. Correct the date, or take the earlier entry back.</source>
        <translation>„{event}“ am {day} liegt vor {names} am {first}. Korrigieren Sie das Datum, oder nehmen Sie den früheren Eintrag zurück.</translation>
    </message>
    <message>
        <source>The last thing in the log happened on {day}. The case cannot have ended before.</source>
        <translation>Das Letzte, was eingetragen ist, geschah am {day}. Vorher kann der Fall nicht zu Ende gewesen sein.</translation>
    </message>
    <message>
        <source>The recipient reacted on {day}, so the letter had arrived by then.</source>
        <translation>Der Empfänger hat am {day} reagiert, also war der Brief bis dahin angekommen.</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven. Nobody can have reacted before. Correct the date, or take the receipt back.</source>
        <translation>Der Brief kam am {day} an, und das ist nachgewiesen. Vorher kann niemand reagiert haben. Korrigieren Sie das Datum, oder nehmen Sie den Eintrag der Ankunft zurück.</translation>
    </message>
    <message>
        <source>The log says that no answer had come by {day}. If one had, take that entry back first.</source>
        <translation>Eingetragen ist, dass bis zum {day} keine Antwort gekommen war. Wenn doch, nehmen Sie zuerst diesen Eintrag zurück.</translation>
    </message>
    <message>
        <source>An extension of {day} cannot end on {end}. Correct one of the dates.</source>
        <translation>Eine Verlängerung vom {day} kann nicht am {end} enden. Korrigieren Sie eines der Daten.</translation>
    </message>
    <message>
        <source>{day} is a weekend day: the next working day counts ({rule}).</source>
        <translation>{day} liegt am Wochenende: Es zählt der nächste Werktag ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in {country} ({name}): the next working day counts ({rule}).</source>
        <translation>{day} ist ein Feiertag ({country}: {name}): Es zählt der nächste Werktag ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in most states of the area ({number} of {all}): the next working day counts ({rule}).</source>
        <translation>{day} ist in den meisten Staaten des Gebiets ein Feiertag ({number} von {all}): Es zählt der nächste Werktag ({rule}).</translation>
    </message>
    <message>
        <source>A regional public holiday could move the end further.</source>
        <translation>Ein regionaler Feiertag könnte das Ende weiter verschieben.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Bis einschließlich {day} sollte niemandem Verspätung vorgeworfen werden.</translation>
    </message>
    <message>
        <source>the public holidays of {country}</source>
        <translation>die Feiertage dieses Landes: {country}</translation>
    </message>
    <message>
        <source>the days that most states of the European Economic Area keep</source>
        <translation>die Tage, die die meisten Staaten des Europäischen Wirtschaftsraums begehen</translation>
    </message>
    <message>
        <source>The controller&apos;s country is not known, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>Das Land des Verantwortlichen ist nicht bekannt; deshalb ist offen, wessen Feiertage zählen. Hier zählen Wochenenden und {used}.</translation>
    </message>
    <message>
        <source>{country} is outside the area of this law, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>{country} liegt außerhalb des Gebiets dieses Gesetzes; deshalb ist offen, wessen Feiertage zählen. Hier zählen Wochenenden und {used}.</translation>
    </message>
    <message>
        <source>The request was received on {day}. {rule}</source>
        <translation>Der Antrag ging ein am {day}. {rule}</translation>
    </message>
    <message>
        <source>The answer is due by the end of {day}.</source>
        <translation>Die Antwort ist bis zum Ende dieses Tages fällig: {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by the end of {day}; no law fixes this day.</source>
        <translation>Eine Antwort ist bis zum Ende dieses Tages zu erwarten: {day}. Kein Gesetz legt diesen Tag fest.</translation>
    </message>
    <message>
        <source>The controller extended the period by {length}, which also count from receipt. {notice}</source>
        <translation>Der Verantwortliche hat die Frist um {length} verlängert; auch sie zählen ab Eingang. {notice}</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} ab Eingang ({law}): Ende am {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) end on {day}.</source>
        <translation>{length} ab Eingang ({law}): Ende am {day}.</translation>
    </message>
    <message>
        <source>that is the day with the number {number}</source>
        <translation>das ist der Tag mit der Zahl {number}</translation>
    </message>
    <message>
        <source>that month has no day {number}, so its last day counts</source>
        <translation>dieser Monat hat keinen Tag {number}, also zählt sein letzter</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>einen Monat</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>zwei Monate</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} Tage</translation>
    </message>
    <message>
        <source>The controller named {day} for its answer. {notice}</source>
        <translation>Der Verantwortliche hat für seine Antwort den {day} genannt. {notice}</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Christi Himmelfahrt</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Mariä Himmelfahrt</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Erster Weihnachtstag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Heiligabend</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Fronleichnam</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Ostermontag</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Heilige Drei Könige</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Karfreitag</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Mariä Empfängnis</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Unabhängigkeitstag</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Tag der Arbeit</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Nationalfeiertag</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Neujahr</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Pfingstmontag</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Stephanstag</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Zweiter Weihnachtstag</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven.</source>
        <translation>Der Brief kam am {day} an, und das ist nachgewiesen.</translation>
    </message>
    <message>
        <source>The letter is assumed to have arrived on {day}; there is no proof.</source>
        <translation>Angenommen wird, dass der Brief am {day} ankam; einen Nachweis gibt es nicht.</translation>
    </message>
    <message>
        <source>When the letter arrived is not logged. It is expected to have arrived by {day}.</source>
        <translation>Wann der Brief ankam, ist nicht eingetragen. Zu erwarten ist, dass er bis zum {day} angekommen ist.</translation>
    </message>
    <message>
        <source>The extension of {day} came after the first period had ended, so it is not counted.</source>
        <translation>Die Verlängerung vom {day} kam nach dem Ende der ersten Frist und zählt deshalb nicht.</translation>
    </message>
    <message>
        <source>They wrote that they need more time. This law sets no longer period itself, and no day that they named is logged. The first period counts.</source>
        <translation>Der Empfänger hat geschrieben, dass er mehr Zeit braucht. Dieses Gesetz legt selbst keine längere Frist fest, und ein Tag, den er genannt hat, ist nicht eingetragen. Es zählt die erste Frist.</translation>
    </message>
    <message>
        <source>They wrote that they need time until {day}. Under this law that does not make the period longer. The first period counts.</source>
        <translation>Der Empfänger hat geschrieben, dass er Zeit bis zum {day} braucht. Nach diesem Gesetz wird die Frist dadurch nicht länger. Es zählt die erste Frist.</translation>
    </message>
    <message>
        <source>The recipient asked back, which was settled on {day}. Whether that stopped the time is open, so nobody is called late before the time is over that begins on that day.</source>
        <translation>Der Empfänger hat zurückgefragt; das war am {day} geklärt. Ob die Frist dadurch stillstand, ist offen. Deshalb wird Verspätung erst angenommen, wenn auch die Frist vorbei ist, die an diesem Tag beginnt.</translation>
    </message>
    <message>
        <source>That the letter arrived can be assumed from {day} on. If you know when it arrived, give that day, and say whether it is proven.</source>
        <translation>Dass der Brief angekommen ist, lässt sich ab dem {day} annehmen. Wenn Sie wissen, wann er ankam, geben Sie den Tag an, und ob es einen Nachweis gibt.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}, and that was not settled. Log “{given}” or “{replied}” before “{silent}”, or take “{silent}” back first.</source>
        <translation>Der Empfänger hat am {day} zurückgefragt, und das ist nicht geklärt. Tragen Sie „{given}“ oder „{replied}“ vor „{silent}“ ein, oder nehmen Sie „{silent}“ zuerst zurück.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}. Log “{silent}” after that day; if it is in the log already, take it back first.</source>
        <translation>Bis einschließlich {day} sollte niemandem Verspätung vorgeworfen werden. Tragen Sie „{silent}“ nach diesem Tag ein; falls es schon eingetragen ist, nehmen Sie es zuerst zurück.</translation>
    </message>
    <message>
        <source>Nobody should be called late: no time is known that ran out. If “{silent}” is in the log, take it back.</source>
        <translation>Niemandem sollte Verspätung vorgeworfen werden: Es ist keine Frist bekannt, die abgelaufen wäre. Falls „{silent}“ eingetragen ist, nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>An entry takes at most {most} files. Put them into one archive, or make a second entry.</source>
        <translation>Ein Eintrag fasst höchstens {most} Dateien. Packen Sie sie in ein Archiv, oder machen Sie einen zweiten Eintrag.</translation>
    </message>
    <message>
        <source>The log does not say that the letter was sent. Log that first.</source>
        <translation>Dass der Brief abgeschickt wurde, ist nicht eingetragen. Tragen Sie das zuerst ein.</translation>
    </message>
    <message>
        <source>Which authority hears the complaint depends on where you live. Choose the region.</source>
        <translation>Welche Behörde für die Beschwerde zuständig ist, hängt davon ab, wo Sie wohnen. Wählen Sie die Region.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Der Empfänger hat am {day} zurückgefragt. Bis das geklärt ist, kann er die Frist als angehalten betrachten. Geben Sie an, was nötig ist, oder schreiben Sie, warum es nicht nötig ist.</translation>
    </message>
    <message>
        <source>The recipient asked back about identity on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Der Empfänger hat am {day} gefragt, wer Sie sind. Bis das geklärt ist, kann er die Frist als angehalten betrachten. Geben Sie an, was nötig ist, oder schreiben Sie, warum es nicht nötig ist.</translation>
    </message>
    <message>
        <source>The recipient asked back about clarification on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Der Empfänger hat am {day} gefragt, was Sie meinen. Bis das geklärt ist, kann er die Frist als angehalten betrachten. Geben Sie an, was nötig ist, oder schreiben Sie, warum es nicht nötig ist.</translation>
    </message>
    <message>
        <source>The letter is written. As far as the log says it was not sent.</source>
        <translation>Der Brief ist geschrieben. Soweit eingetragen, wurde er nicht abgeschickt.</translation>
    </message>
    <message>
        <source>The recipient answered. If everything is there, close the case; if not, log what is missing.</source>
        <translation>Der Empfänger hat geantwortet. Wenn alles da ist, schließen Sie den Fall ab; wenn nicht, tragen Sie ein, was fehlt.</translation>
    </message>
    <message>
        <source>The time of the recipient begins when the letter arrives. Log the day that a proof shows, or, from {day} on, that you assume it arrived.</source>
        <translation>Die Frist des Empfängers beginnt, wenn der Brief ankommt. Tragen Sie den Tag ein, den ein Nachweis zeigt, oder ab dem {day}, dass Sie die Ankunft annehmen.</translation>
    </message>
    <message>
        <source>An answer is owed by {due}. Nobody should be called late before the end of {late}.</source>
        <translation>Bis zum {due} muss geantwortet werden. Bis einschließlich {late} sollte niemandem Verspätung vorgeworfen werden.</translation>
    </message>
    <message>
        <source>An answer was owed by {due}, at the latest reading by {late}. If none came, log it.</source>
        <translation>Bis zum {due} hätte geantwortet werden müssen, nach der spätesten Lesart bis zum {late}. Wenn keine Antwort kam, tragen Sie das ein.</translation>
    </message>
    <message>
        <source>No answer came in time. A reminder is often enough, and it helps a later complaint.</source>
        <translation>In der Frist kam keine Antwort. Eine Erinnerung genügt oft, und sie hilft einer späteren Beschwerde.</translation>
    </message>
    <message>
        <source>A complaint is possible now. Many authorities expect that you reminded the recipient first.</source>
        <translation>Eine Beschwerde ist jetzt möglich. Viele Behörden erwarten, dass Sie den Empfänger vorher erinnert haben.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A reply can say why that is not enough.</source>
        <translation>Der Empfänger hat nur zum Teil geantwortet. In einem Antwortschreiben können Sie sagen, warum das nicht genügt.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A complaint is possible without a reply, too.</source>
        <translation>Der Empfänger hat nur zum Teil geantwortet. Eine Beschwerde ist auch ohne Antwortschreiben möglich.</translation>
    </message>
    <message>
        <source>The recipient refused. A reply can say why that is not enough.</source>
        <translation>Der Empfänger hat abgelehnt. In einem Antwortschreiben können Sie sagen, warum das nicht genügt.</translation>
    </message>
    <message>
        <source>The recipient refused. A complaint is possible without a reply, too.</source>
        <translation>Der Empfänger hat abgelehnt. Eine Beschwerde ist auch ohne Antwortschreiben möglich.</translation>
    </message>
    <message>
        <source>The recipient was reminded. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Der Empfänger wurde erinnert. Wenn sich bis dahin nichts ändert, ist eine Beschwerde der nächste Schritt. Wie lange man wartet, ist Gewohnheit und keine gesetzliche Frist.</translation>
    </message>
    <message>
        <source>The recipient was replied to. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Dem Empfänger wurde geantwortet. Wenn sich bis dahin nichts ändert, ist eine Beschwerde der nächste Schritt. Wie lange man wartet, ist Gewohnheit und keine gesetzliche Frist.</translation>
    </message>
    <message>
        <source>The authority answered. Log what it decided in the note, and close the case when nothing is left to do.</source>
        <translation>Die Behörde hat geantwortet. Halten Sie ihre Entscheidung in der Notiz fest, und schließen Sie den Fall ab, wenn nichts mehr zu tun ist.</translation>
    </message>
    <message>
        <source>{authority} has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>Die Beschwerde liegt bei: {authority}. Wann Sie etwas darüber erfahren müssen, hängt vom dortigen Recht ab.</translation>
    </message>
    <message>
        <source>The authority has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>Die Beschwerde liegt bei der Behörde. Wann Sie etwas darüber erfahren müssen, hängt vom dortigen Recht ab.</translation>
    </message>
    <message>
        <source>The authority has the complaint. By {due} it owes you its decision or news of how far it is. Do not call it late before the end of {late}.</source>
        <translation>Die Behörde hat die Beschwerde. Bis zum {due} schuldet sie Ihnen ihre Entscheidung oder Auskunft über den Stand. Werfen Sie ihr vor Ende des {late} keine Verspätung vor.</translation>
    </message>
    <message>
        <source>The authority owed you its decision or news by {due}, at the latest reading by {late}. If none came, ask it. A court can be asked to deal with its silence; take advice before that.</source>
        <translation>Die Behörde schuldete Ihnen ihre Entscheidung oder Auskunft über den Stand bis zum {due}, nach der spätesten Lesart bis zum {late}. Kam nichts, fragen Sie nach. Ein Gericht kann sich mit dem Schweigen befassen; lassen Sie sich vorher beraten.</translation>
    </message>
    <message>
        <source>The case was changed meanwhile. Look at it again, and repeat the entry.</source>
        <translation>Der Fall wurde inzwischen geändert. Sehen Sie ihn noch einmal an, und wiederholen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>there are {most} reference photos already</source>
        <translation>es gibt schon {most} Referenzfotos</translation>
    </message>
    <message>
        <source>its stored picture could not be opened ({problem})</source>
        <translation>das gespeicherte Bild ließ sich nicht öffnen ({problem})</translation>
    </message>
    <message>
        <source>this pack finds no face in its stored picture</source>
        <translation>dieses Modell findet auf dem gespeicherten Bild kein Gesicht</translation>
    </message>
    <message>
        <source>reminder {number}</source>
        <translation>Erinnerung {number}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Log when it arrived</source>
        <translation>Eintragen, wann der Brief ankam</translation>
    </message>
    <message>
        <source>Answer the question of the recipient</source>
        <translation>Rückfrage des Empfängers beantworten</translation>
    </message>
    <message>
        <source>Remind the recipient</source>
        <translation>Den Empfänger erinnern</translation>
    </message>
    <message>
        <source>Reply to the recipient</source>
        <translation>Dem Empfänger antworten</translation>
    </message>
    <message>
        <source>Check the answer and close the case</source>
        <translation>Antwort prüfen und den Fall abschließen</translation>
    </message>
    <message>
        <source>{what}: {recipient} ({kind})</source>
        <translation>{what}: {recipient} ({kind})</translation>
    </message>
    <message>
        <source>Case {number}, {person}, {law}, {state}.</source>
        <translation>Fall {number}, {person}, {law}, {state}.</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>Antwort fällig</translation>
    </message>
    <message>
        <source>Answer owed if the letter arrived as expected</source>
        <translation>Antwort fällig, falls der Brief wie erwartet ankam</translation>
    </message>
    <message>
        <source>If so, an answer is owed by {day}.</source>
        <translation>Falls ja, muss bis zum {day} geantwortet werden.</translation>
    </message>
    <message>
        <source>If no answer came, log it</source>
        <translation>Eintragen, falls keine Antwort kam</translation>
    </message>
    <message>
        <source>data protection law of {country}</source>
        <translation>Datenschutzrecht des Landes, in dem die Person lebt ({country})</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>The recipient&apos;s question changes nothing. {rule}</source>
        <translation>Die Rückfrage des Empfängers ändert nichts. {rule}</translation>
    </message>
    <message>
        <source>The recipient asked something before it answered. {rule} The date below leaves that out.</source>
        <translation>Der Empfänger hat etwas gefragt, bevor er geantwortet hat. {rule} Das Datum unten berücksichtigt das nicht.</translation>
    </message>
    <message>
        <source>A question that came when the time was over changes nothing.</source>
        <translation>Eine Rückfrage, die kam, als die Frist vorbei war, ändert nichts.</translation>
    </message>
    <message>
        <source>The time starts on {day}, when what the controller had asked for arrived ({rule}).</source>
        <translation>Die Frist beginnt am {day}, als ankam, was der Verantwortliche verlangt hatte ({rule}).</translation>
    </message>
    <message>
        <source>The time stood still for {length} while a question was open ({rule}).</source>
        <translation>Die Frist stand {length} lang still, während eine Rückfrage offen war ({rule}).</translation>
    </message>
    <message>
        <source>With the {length} of standing still added, that is {day}.</source>
        <translation>Rechnet man {length} Stillstand hinzu, ergibt sich: {day}.</translation>
    </message>
    <message>
        <source>{length} from the start ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} ab Beginn ({law}): Ende am {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>Whether the day on which the controller had its answer belongs to the pause was not verified.</source>
        <translation>Ob der Tag, an dem der Verantwortliche seine Antwort hatte, zur Pause gehört, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Give the date that the recipient named.</source>
        <translation>Geben Sie den Tag an, den der Empfänger genannt hat.</translation>
    </message>
    <message>
        <source>The law provides for no extension.</source>
        <translation>Das Gesetz sieht keine Verlängerung vor.</translation>
    </message>
    <message>
        <source>The recipient cannot choose the length itself.</source>
        <translation>Der Empfänger kann die Länge nicht selbst bestimmen.</translation>
    </message>
    <message>
        <source>The controller received the complaint on {day}. {rule}</source>
        <translation>Die Beschwerde ging beim Verantwortlichen ein am {day}. {rule}</translation>
    </message>
    <message>
        <source>The complaint was lodged with the authority on {day}. {rule}</source>
        <translation>Die Beschwerde wurde bei der Behörde eingelegt am {day}. {rule}</translation>
    </message>
    <message>
        <source>The last interaction with the company was on {day}. {rule}</source>
        <translation>Der letzte Kontakt mit dem Unternehmen war am {day}. {rule}</translation>
    </message>
    <message>
        <source>The letter before was sent on {day}. {rule}</source>
        <translation>Der Brief davor wurde abgeschickt am {day}. {rule}</translation>
    </message>
    <message>
        <source>{length} from lodging ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} ab Einlegung ({law}): Ende am {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from the last interaction ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} ab dem letzten Kontakt ({law}): Ende am {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from sending ({law}) end on {day}.</source>
        <translation>{length} ab dem Abschicken ({law}): Ende am {day}.</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Drei Jahre</translation>
    </message>
    <message>
        <source>10 business days</source>
        <translation>10 Arbeitstage</translation>
    </message>
    <message>
        <source>15 business days</source>
        <translation>15 Arbeitstage</translation>
    </message>
    <message>
        <source>The confirmation is due by the end of {day}.</source>
        <translation>Die Bestätigung ist bis zum Ende dieses Tages fällig: {day}.</translation>
    </message>
    <message>
        <source>Selling and sharing must have stopped by the end of {day}.</source>
        <translation>Verkauf und Weitergabe müssen bis zum Ende dieses Tages aufgehört haben: {day}.</translation>
    </message>
    <message>
        <source>The acknowledgement is due by the end of {day}.</source>
        <translation>Die Eingangsbestätigung ist bis zum Ende dieses Tages fällig: {day}.</translation>
    </message>
    <message>
        <source>News of the complaint is due by the end of {day}.</source>
        <translation>Eine Nachricht zur Beschwerde ist bis zum Ende dieses Tages fällig: {day}.</translation>
    </message>
    <message>
        <source>The data must have been destroyed by the end of {day}.</source>
        <translation>Die Daten müssen bis zum Ende dieses Tages vernichtet sein: {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Eine Erinnerung ist nach diesem Tag möglich: {day}.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Hearing before an order in the Marx complaint: delete the biometric hash and confirm by 2021-02-12; photos not covered; only this complainant</source>
        <translation>Anhörung vor einer Anordnung in der Beschwerde Marx: biometrischen Hashwert löschen und bis 2021-02-12 bestätigen; Fotos nicht umfasst; nur dieser Beschwerdeführer</translation>
    </message>
    <message>
        <source>formal order and end of case not found</source>
        <translation>förmliche Anordnung und Ende des Verfahrens nicht gefunden</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Text gelesen</translation>
    </message>
    <message>
        <source>HmbBfDI (Hamburg)</source>
        <translation>HmbBfDI (Hamburg)</translation>
    </message>
    <message>
        <source>Joint report: collection without consent and for an inappropriate purpose</source>
        <translation>Gemeinsamer Bericht: Erhebung ohne Einwilligung und zu einem unangemessenen Zweck</translation>
    </message>
    <message>
        <source>followed by provincial orders</source>
        <translation>danach Anordnungen der Provinzen</translation>
    </message>
    <message>
        <source>finding read; number and clauses general knowledge</source>
        <translation>Feststellung gelesen; Nummer und Bestimmungen aus allgemeinem Wissen</translation>
    </message>
    <message>
        <source>OPC with BC, AB, QC commissioners</source>
        <translation>OPC mit den Datenschutzbeauftragten von BC, AB und QC</translation>
    </message>
    <message>
        <source>Unlawful use; training, DPIA, inform persons, have data erased by 2021-09-15</source>
        <translation>Rechtswidrige Nutzung; Schulung, Datenschutz-Folgenabschätzung, Personen informieren, Daten bis 2021-09-15 löschen lassen</translation>
    </message>
    <message>
        <source>fine on the user, not on Clearview</source>
        <translation>Geldbuße gegen den Nutzer, nicht gegen Clearview</translation>
    </message>
    <message>
        <source>IMY (Sweden)</source>
        <translation>IMY (Schweden)</translation>
    </message>
    <message>
        <source>Swedish Police (user of Clearview AI)</source>
        <translation>Schwedische Polizei (Nutzerin von Clearview AI)</translation>
    </message>
    <message>
        <source>Inquiry opened; questions unanswered until 2022-11-01</source>
        <translation>Untersuchung eröffnet; Fragen bis 2022-11-01 unbeantwortet</translation>
    </message>
    <message>
        <source>see the entry of December 2022</source>
        <translation>siehe den Eintrag vom Dezember 2022</translation>
    </message>
    <message>
        <source>LfDI Baden-Württemberg</source>
        <translation>LfDI Baden-Württemberg</translation>
    </message>
    <message>
        <source>Stop collecting, delete existing images of people in Australia</source>
        <translation>Erhebung beenden, vorhandene Bilder von Menschen in Australien löschen</translation>
    </message>
    <message>
        <source>stands: AAT [2023] AATA 1069 (2023-05-08) confirmed APP 3.3 and 1.2; Clearview withdrew 2023-08; OAIC 2024-08-21: no further action</source>
        <translation>gilt: AAT [2023] AATA 1069 (2023-05-08) bestätigte APP 3.3 und 1.2; Clearview nahm sein Rechtsmittel 2023-08 zurück; OAIC 2024-08-21: keine weiteren Maßnahmen</translation>
    </message>
    <message>
        <source>Formal notice (public 2021-12-16): stop without legal basis, ease rights, erase within 2 months</source>
        <translation>Förmliche Aufforderung (öffentlich 2021-12-16): Verarbeitung ohne Rechtsgrundlage beenden, Ausübung der Rechte erleichtern, innerhalb von 2 Monaten löschen</translation>
    </message>
    <message>
        <source>not answered; led to fine</source>
        <translation>nicht beantwortet; führte zur Geldbuße</translation>
    </message>
    <message>
        <source>Orders to stop and delete</source>
        <translation>Anordnungen, aufzuhören und zu löschen</translation>
    </message>
    <message>
        <source>BC upheld 2024 BCSC 2311 (2024-12); AB upheld 2025 ABKB 287 (2025-05-08), though parts of PIPA held unconstitutional</source>
        <translation>BC bestätigt durch 2024 BCSC 2311 (2024-12); AB bestätigt durch 2025 ABKB 287 (2025-05-08), obwohl Teile des PIPA für verfassungswidrig erklärt wurden</translation>
    </message>
    <message>
        <source>court rulings and P2021-12 read; day and BC number general knowledge</source>
        <translation>Gerichtsentscheidungen und P2021-12 gelesen; Tag und BC-Nummer aus allgemeinem Wissen</translation>
    </message>
    <message>
        <source>BC, AB, QC commissioners</source>
        <translation>Datenschutzbeauftragte von BC, AB und QC</translation>
    </message>
    <message>
        <source>Fine (announced 2022-03-09), ban, erasure, appoint EU representative</source>
        <translation>Geldbuße (bekannt gegeben 2022-03-09), Verbot, Löschung, Benennung eines Vertreters in der EU</translation>
    </message>
    <message>
        <source>unpaid per noyb 2025-10</source>
        <translation>nicht bezahlt laut noyb 2025-10</translation>
    </message>
    <message>
        <source>date, number, principles read; full article list general knowledge</source>
        <translation>Datum, Nummer und Grundsätze gelesen; vollständige Liste der Artikel aus allgemeinem Wissen</translation>
    </message>
    <message>
        <source>Fine, stop and delete UK data</source>
        <translation>Geldbuße, Daten aus dem Vereinigten Königreich nicht mehr verarbeiten und löschen</translation>
    </message>
    <message>
        <source>FTT set aside 2023-10-17 (no jurisdiction); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, allowed 3 of 4 grounds and remitted to FTT; later steps not found</source>
        <translation>FTT hob 2023-10-17 auf (keine Zuständigkeit); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, gab 3 von 4 Rechtsmittelgründen statt und verwies an das FTT zurück; weitere Schritte nicht gefunden</translation>
    </message>
    <message>
        <source>rulings read; article list general knowledge</source>
        <translation>Gerichtsentscheidungen gelesen; Liste der Artikel aus allgemeinem Wissen</translation>
    </message>
    <message>
        <source>Complaint by Homo Digitalis for one person whose access request failed: answer it, stop, erase</source>
        <translation>Beschwerde von Homo Digitalis für eine Person, deren Auskunftsantrag erfolglos blieb: ihn beantworten, aufhören, löschen</translation>
    </message>
    <message>
        <source>HDPA (Greece)</source>
        <translation>HDPA (Griechenland)</translation>
    </message>
    <message>
        <source>Fine (announced 2022-10-20), injunction: no collection without basis, answer access requests then erase, 2 months, EUR 100,000 per day</source>
        <translation>Geldbuße (bekannt gegeben 2022-10-20), Anordnung: keine Erhebung ohne Rechtsgrundlage, Auskunftsanträge beantworten und dann löschen, 2 Monate, 100.000 EUR je Tag</translation>
    </message>
    <message>
        <source>unpaid (CNIL to TechCrunch, 2023-05)</source>
        <translation>nicht bezahlt (CNIL gegenüber TechCrunch, 2023-05)</translation>
    </message>
    <message>
        <source>content read; number SAN-2022-019 general knowledge</source>
        <translation>Inhalt gelesen; Nummer SAN-2022-019 aus allgemeinem Wissen</translation>
    </message>
    <message>
        <source>Fine proceedings opened</source>
        <translation>Bußgeldverfahren eröffnet</translation>
    </message>
    <message>
        <source>no fine found</source>
        <translation>keine Geldbuße gefunden</translation>
    </message>
    <message>
        <source>content read; day not verified (a Wednesday in December 2022)</source>
        <translation>Inhalt gelesen; Tag nicht geprüft (ein Mittwoch im Dezember 2022)</translation>
    </message>
    <message>
        <source>Liquidation of the penalty payment (announced 2023-05-10)</source>
        <translation>Festsetzung des Zwangsgelds (bekannt gegeben 2023-05-10)</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>nicht bezahlt</translation>
    </message>
    <message>
        <source>penalty payment for 2022-12-19 to 2023-02-09</source>
        <translation>Zwangsgeld für die Zeit von 2022-12-19 bis 2023-02-09</translation>
    </message>
    <message>
        <source>Erase the complainant&apos;s data, name a representative; no fine</source>
        <translation>Daten der beschwerdeführenden Person löschen, einen Vertreter benennen; keine Geldbuße</translation>
    </message>
    <message>
        <source>BVwG W108 2274731-1/11E (2025-01-28): DSB must decide again on the ban, the only fitting measure</source>
        <translation>BVwG W108 2274731-1/11E (2025-01-28): Die DSB muss über das Verbot, die einzig geeignete Maßnahme, neu entscheiden</translation>
    </message>
    <message>
        <source>DSB (Austria)</source>
        <translation>DSB (Österreich)</translation>
    </message>
    <message>
        <source>Fines (public 2024-09-03) and orders subject to penalty (up to EUR 5.1 m); two access requests were not answered</source>
        <translation>Geldbußen (öffentlich 2024-09-03) und Anordnungen unter Zwangsgeld (bis zu 5,1 Mio. EUR); zwei Auskunftsanträge wurden nicht beantwortet</translation>
    </message>
    <message>
        <source>no objection lodged: final; AP says using the tool is itself illegal</source>
        <translation>kein Widerspruch eingelegt: endgültig; die AP sagt, dass schon die Nutzung des Werkzeugs rechtswidrig ist</translation>
    </message>
    <message>
        <source>read; EUR 5.1 m general knowledge</source>
        <translation>Text gelesen; 5,1 Mio. EUR aus allgemeinem Wissen</translation>
    </message>
    <message>
        <source>AP (Netherlands)</source>
        <translation>AP (Niederlande)</translation>
    </message>
    <message>
        <source>Complaint to Austrian prosecutors</source>
        <translation>Anzeige bei der österreichischen Staatsanwaltschaft</translation>
    </message>
    <message>
        <source>outcome not found</source>
        <translation>Ausgang nicht gefunden</translation>
    </message>
    <message>
        <source>noyb (criminal complaint)</source>
        <translation>noyb (Strafanzeige)</translation>
    </message>
    <message>
        <source>Complaint of July 2020 left without measures; HmbBfDI deems PimEyes unlawful but sees it in Dubai</source>
        <translation>Beschwerde vom Juli 2020 ohne Maßnahmen geblieben; der HmbBfDI hält PimEyes für rechtswidrig, sieht es aber in Dubai</translation>
    </message>
    <message>
        <source>pending as far as known on 2026-11-22</source>
        <translation>anhängig, soweit am 2026-11-22 bekannt</translation>
    </message>
    <message>
        <source>noyb (court action against HmbBfDI)</source>
        <translation>noyb (Klage gegen den HmbBfDI)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program. What was stored before is safe. Please try again.</source>
        <translation>Im Programm ist etwas schiefgegangen. Was vorher gespeichert war, ist sicher. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”. Check the spelling, or choose it again.</source>
        <translation>Es gibt keine Datei und keinen Ordner „{path}“. Prüfen Sie die Schreibweise, oder wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {reason}. Check that you may read it, and try again.</source>
        <translation>„{path}“ lässt sich nicht öffnen: {reason}. Prüfen Sie, ob Sie es lesen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing was changed. Choose another place, and try again.</source>
        <translation>„{path}“ lässt sich nicht schreiben: {reason}. Es wurde nichts geändert. Wählen Sie einen anderen Ort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” could not be written. What was stored before is safe. Free some space, and try again.</source>
        <translation>Der Datenträger ist voll, daher konnte „{path}“ nicht geschrieben werden. Was vorher gespeichert war, ist sicher. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The field “{field}” is empty. Fill it in, and try again.</source>
        <translation>Das Feld „{field}“ ist leer. Füllen Sie es aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The field “{field}” is longer than {limit} characters. Shorten it, and try again.</source>
        <translation>Das Feld „{field}“ ist länger als {limit} Zeichen. Kürzen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>„{country}“ ist kein Ländercode. Nehmen Sie zwei Buchstaben, zum Beispiel FR oder DE.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address. Correct it, or leave it empty.</source>
        <translation>„{email}“ ist keine E-Mail-Adresse. Berichtigen Sie sie, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The date {day} lies in the future. Correct it, and try again.</source>
        <translation>Das Datum {day} liegt in der Zukunft. Berichtigen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” is empty. Choose another file.</source>
        <translation>„{path}“ ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MB. Make it smaller, and try again.</source>
        <translation>„{path}“ ist größer als {limit} MB. Verkleinern Sie die Datei, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There are {limit} reference photos already. Remove one before you add another.</source>
        <translation>Es gibt schon {limit} Referenzfotos. Entfernen Sie eines, bevor Sie ein weiteres hinzufügen.</translation>
    </message>
    <message>
        <source>This match is not marked as “mine”, so it cannot become a reference. Look at it and decide first.</source>
        <translation>Dieser Treffer ist nicht als „Ich“ markiert und kann deshalb keine Referenz werden. Sehen Sie ihn zuerst an und entscheiden Sie.</translation>
    </message>
    <message>
        <source>This photo is a reference already.</source>
        <translation>Dieses Foto ist schon eine Referenz.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address. It begins with https:// or http://, for example https://example.org/me.</source>
        <translation>„{address}“ ist keine Webadresse. Sie beginnt mit https:// oder http://, zum Beispiel https://example.org/me.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was seen. Scan its folder again to find where it went.</source>
        <translation>Dieses Foto ist nicht mehr dort, wo es gesehen wurde. Sehen Sie den Ordner noch einmal durch, um es wiederzufinden.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written in this format. Use one of: {formats}.</source>
        <translation>„{path}“ kann in diesem Format nicht geschrieben werden. Möglich sind: {formats}.</translation>
    </message>
    <message>
        <source>{name} is not the owner of this vault. Helping someone else needs their recorded permission: add the signed document and the day until which it is valid.</source>
        <translation>Dieser Tresor gehört nicht {name}. Um jemand anderem zu helfen, braucht es die festgehaltene Erlaubnis: Fügen Sie das unterschriebene Dokument hinzu und den Tag, bis zu dem es gilt.</translation>
    </message>
    <message>
        <source>The recorded permission of {name} ended on {until}. Ask for a new one before you go on.</source>
        <translation>Die festgehaltene Erlaubnis von {name} endete am {until}. Bitten Sie um eine neue, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>{name} is the owner of this vault and cannot be removed alone. Erase the vault to remove everything.</source>
        <translation>Dieser Tresor gehört {name}; diese Person lässt sich nicht einzeln entfernen. Löschen Sie den Tresor, um alles zu entfernen.</translation>
    </message>
    <message>
        <source>There is no reference photo of {name} for the face pack in use. Add one first.</source>
        <translation>Es gibt kein Referenzfoto von {name} für das verwendete Gesichtsmodell. Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>A letter needs the postal address or the e-mail address of {name}. Add one, and try again.</source>
        <translation>Ein Brief braucht die Postanschrift oder die E-Mail-Adresse von {name}. Tragen Sie eine ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The letter contains characters that its fonts cannot print ({sample}). Nothing was written. Write the name or address in letters that the recipient can read, and try again.</source>
        <translation>Der Brief enthält Zeichen, die seine Schriften nicht drucken können ({sample}). Es wurde nichts geschrieben. Schreiben Sie Namen oder Adresse in Buchstaben, die der Empfänger lesen kann, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The {law} fits people who live in {where} and, as far as it says so, recipients established there. {name} lives in {country}, and {recipient} is not known to be established there. What fits is the {fits}.</source>
        <translation>Dieses Recht ({law}) passt für Menschen, die hier leben: {where}, und, soweit es das vorsieht, für Empfänger mit Sitz dort. {name} lebt anderswo ({country}), und von {recipient} ist kein Sitz dort bekannt. Passend ist: {fits}.</translation>
    </message>
    <message>
        <source>A letter has no option “{option}”. The options are: {known}.</source>
        <translation>Ein Brief hat keine Option „{option}“. Die Optionen sind: {known}.</translation>
    </message>
    <message>
        <source>A deadline cannot be counted from {received}: give a day between {first} and {last}.</source>
        <translation>Von {received} an lässt sich keine Frist zählen: Nennen Sie einen Tag zwischen {first} und {last}.</translation>
    </message>
    <message>
        <source>The law “{law}” sets no time for this ({limit}).{why}</source>
        <translation>Das Recht „{law}“ setzt hierfür keine Frist ({limit}).{why}</translation>
    </message>
    <message>
        <source>The time under {rule} cannot be extended this way. {hint}</source>
        <translation>Die Frist nach {rule} lässt sich so nicht verlängern. {hint}</translation>
    </message>
    <message>
        <source>Several laws may fit {name}, and which one does depends on where {name} lives. Choose one of them: {laws}.</source>
        <translation>Für {name} kommen mehrere Gesetze in Betracht; welches gilt, hängt vom Wohnort ab. Wählen Sie eines davon: {laws}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{kind}” under the {law}: {why}</source>
        <translation>Einen Brief der Art „{kind}“ gibt es nach diesem Recht ({law}) nicht: {why}</translation>
    </message>
    <message>
        <source>Letters under the {law} exist in these languages: {known}. Choose one of them.</source>
        <translation>Briefe nach diesem Recht ({law}) gibt es in diesen Sprachen: {known}. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>The data file “{path}” cannot be used: {problem}. Install the program again, or correct the file.</source>
        <translation>Die Datendatei „{path}“ ist nicht brauchbar: {problem}. Installieren Sie das Programm neu, oder berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>This record of a company cannot be used: {problem}. Nothing was stored.</source>
        <translation>Dieser Datensatz eines Unternehmens lässt sich nicht verwenden: {problem}. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The vault “{path}” is damaged or is not a vault of this program ({reason}). Restore a backup of it.</source>
        <translation>Der Tresor „{path}“ ist beschädigt oder kein Tresor dieses Programms ({reason}). Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault “{path}” was made by a newer version of this program. Install that version to open it.</source>
        <translation>Der Tresor „{path}“ stammt von einer neueren Version dieses Programms. Installieren Sie diese, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>There is a vault at “{path}” already. Open it, or choose another place for the new one.</source>
        <translation>Unter „{path}“ gibt es schon einen Tresor. Öffnen Sie ihn, oder wählen Sie für den neuen einen anderen Ort.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {minimum} characters.</source>
        <translation>Diese Passphrase ist zu kurz: Sie braucht mindestens {minimum} Zeichen.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used: {reason}.</source>
        <translation>Das Gesichtsmodell „{pack}“ ist nicht brauchbar: {reason}.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” is in use. Choose another one first.</source>
        <translation>Das Gesichtsmodell „{pack}“ ist in Gebrauch. Wählen Sie zuerst ein anderes.</translation>
    </message>
    <message>
        <source>A proxy is set, and this download would not go through it. Nothing was asked. Fetch the file with a browser, and add it from this computer.</source>
        <translation>Ein Proxy ist eingestellt, und dieser Download liefe nicht über ihn. Es wurde nichts angefragt. Laden Sie die Datei mit einem Browser herunter und fügen Sie sie von diesem Computer hinzu.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used any more: {reason}. The built-in pack is used until you choose again.</source>
        <translation>Das Gesichtsmodell „{pack}“ ist nicht mehr brauchbar: {reason}. Bis Sie ein anderes wählen, wird das eingebaute verwendet.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Try again.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht. Es wurde nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with your passphrase first.</source>
        <translation>Der Tresor ist gesperrt. Öffnen Sie ihn zuerst mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>The vault “{path}” is busy in another window or command. Wait for it to finish, and try again.</source>
        <translation>Der Tresor „{path}“ wird gerade in einem anderen Fenster oder Befehl benutzt. Warten Sie, bis das fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault “{path}” cannot be reached any more ({reason}). What was stored before is not touched. If the vault lies on a USB stick or another drive, put it back in. Then lock the vault and open it again.</source>
        <translation>Der Tresor „{path}“ ist nicht mehr zu erreichen ({reason}). Was vorher gespeichert war, bleibt unberührt. Liegt der Tresor auf einem USB-Stick oder einem anderen Laufwerk, schließen Sie es wieder an. Sperren Sie dann den Tresor und öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This needs the network ({what}), and the network is switched off. Allow it for this step to go on.</source>
        <translation>Dafür wird das Netz gebraucht ({what}), und das Netz ist ausgeschaltet. Erlauben Sie es für diesen Schritt, um weiterzumachen.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>Es gibt kein {kind} „{name}“.</translation>
    </message>
    <message>
        <source>There is no vault at “{path}” yet. Create one first.</source>
        <translation>Unter „{path}“ gibt es noch keinen Tresor. Legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one {kind}: {candidates}. Say which one you mean.</source>
        <translation>„{name}“ passt auf mehr als ein {kind}: {candidates}. Sagen Sie, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Angehalten. Was vorher getan war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>an entry in it points outside of it</source>
        <translation>ein Eintrag darin verweist auf eine Stelle außerhalb</translation>
    </message>
    <message>
        <source>entries refer to others that are missing</source>
        <translation>Einträge verweisen auf andere, die fehlen</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it has changed since it was scanned</source>
        <translation>die Datei hat sich verändert, seit sie durchgesehen wurde</translation>
    </message>
    <message>
        <source>it holds a link or a device</source>
        <translation>darin ist eine Verknüpfung oder ein Gerät</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is encrypted. Unpack it yourself and add the folder</source>
        <translation>das Archiv ist verschlüsselt. Entpacken Sie es selbst und fügen Sie den Ordner hinzu</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>er ist nicht mehr da</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP archive</source>
        <translation>es ist weder ein Ordner noch ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>it is neither a folder nor a file</source>
        <translation>es ist weder ein Ordner noch eine Datei</translation>
    </message>
    <message>
        <source>it is no backup of a vault</source>
        <translation>es ist keine Sicherung eines Tresors</translation>
    </message>
    <message>
        <source>it is no backup of a vault, or it is cut short</source>
        <translation>es ist keine Sicherung eines Tresors, oder sie ist unvollständig</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is not a ZIP archive, or it is damaged</source>
        <translation>es ist kein ZIP-Archiv, oder es ist beschädigt</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Unpack it yourself and add the folder</source>
        <translation>das Archiv ist auf ungewöhnliche Weise gepackt. Entpacken Sie es selbst und fügen Sie den Ordner hinzu</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>its content is packed</source>
        <translation>der Inhalt ist komprimiert</translation>
    </message>
    <message>
        <source>its database is empty</source>
        <translation>die Datenbank darin ist leer</translation>
    </message>
    <message>
        <source>its database is missing</source>
        <translation>die Datenbank fehlt</translation>
    </message>
    <message>
        <source>its files changed while it was loaded. Try again</source>
        <translation>Dateien darin haben sich beim Laden verändert. Versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>its folder holds no .onnx file. Add the pack again</source>
        <translation>in seinem Ordner ist keine .onnx-Datei. Fügen Sie das Modell noch einmal hinzu</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation>die Schlüsseldatei fehlt</translation>
    </message>
    <message>
        <source>its key file is too long</source>
        <translation>die Schlüsseldatei ist zu lang</translation>
    </message>
    <message>
        <source>its manifest.json cannot be read</source>
        <translation>manifest.json lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its name may have up to 64 letters, digits, dots, hyphens and underscores. Give it another one with --name</source>
        <translation>der Name darf bis zu 64 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche haben. Geben Sie ihm mit --name einen anderen</translation>
    </message>
    <message>
        <source>its record pack.json is damaged. Remove its folder and add the pack again</source>
        <translation>der Datensatz pack.json ist beschädigt. Entfernen Sie den Ordner und fügen Sie das Modell noch einmal hinzu</translation>
    </message>
    <message>
        <source>its template was made by another pack</source>
        <translation>die gemerkten Merkmale des Gesichts stammen von einem anderen Modell</translation>
    </message>
    <message>
        <source>looking at it takes too much memory</source>
        <translation>das Ansehen braucht zu viel Arbeitsspeicher</translation>
    </message>
    <message>
        <source>nobody has measured yet which of its scores mean what, and without that a match cannot be judged</source>
        <translation>noch niemand hat gemessen, was seine Werte bedeuten, und ohne das lässt sich kein Treffer beurteilen</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>Lesefehler</translation>
    </message>
    <message>
        <source>several folders in it hold .onnx files. Add one</source>
        <translation>darin haben mehrere Ordner .onnx-Dateien. Fügen Sie einen davon hinzu</translation>
    </message>
    <message>
        <source>the process that fetched it ended early. Try again</source>
        <translation>das Herunterladen brach vorzeitig ab. Versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the store sends more than a pack may have</source>
        <translation>es kommen mehr Daten, als ein Modell haben darf</translation>
    </message>
    <message>
        <source>there are too many cleaned copies beside it</source>
        <translation>daneben liegen zu viele bereinigte Kopien</translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation>dort gibt es schon eine Datei</translation>
    </message>
    <message>
        <source>there is a pack with this name already. Give the new one another with --name</source>
        <translation>es gibt schon ein Modell mit diesem Namen. Geben Sie dem neuen mit --name einen anderen</translation>
    </message>
    <message>
        <source>there is no .onnx file in it</source>
        <translation>darin ist keine .onnx-Datei</translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation>dort ist schon etwas</translation>
    </message>
    <message>
        <source>two entries in it have the same name</source>
        <translation>zwei Einträge darin haben denselben Namen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>Schreibfehler auf dem Datenträger</translation>
    </message>
    <message>
        <source>a file in it has a name that cannot be kept: {file}</source>
        <translation>eine Datei darin hat einen Namen, der sich nicht übernehmen lässt: {file}</translation>
    </message>
    <message>
        <source>insightface cannot load {file} ({error})</source>
        <translation>insightface kann {file} nicht laden ({error})</translation>
    </message>
    <message>
        <source>it broke the process that looked at it ({error})</source>
        <translation>der Prozess, der es angesehen hat, ist daran gescheitert ({error})</translation>
    </message>
    <message>
        <source>it cannot be copied ({error})</source>
        <translation>es lässt sich nicht kopieren ({error})</translation>
    </message>
    <message>
        <source>it could not be fetched from {address} ({error})</source>
        <translation>es ließ sich nicht von {address} herunterladen ({error})</translation>
    </message>
    <message>
        <source>it fails on a photo of faces ({error})</source>
        <translation>es scheitert an einem Foto mit Gesichtern ({error})</translation>
    </message>
    <message>
        <source>it finds {number} of {all} faces in a clear photo, so it was not added</source>
        <translation>auf einem deutlichen Foto findet es {number} von {all} Gesichtern; deshalb wurde es nicht hinzugefügt</translation>
    </message>
    <message>
        <source>it has more than one {network} ({files}). Keep the one that you mean and add it again</source>
        <translation>es hat mehr als ein {network} ({files}). Behalten Sie das gewünschte, und fügen Sie das Modell noch einmal hinzu</translation>
    </message>
    <message>
        <source>it has no {network} ({others})</source>
        <translation>es hat kein {network} ({others})</translation>
    </message>
    <message>
        <source>it has no {network}</source>
        <translation>es hat kein {network}</translation>
    </message>
    <message>
        <source>it holds {file} more than once</source>
        <translation>darin ist {file} mehr als einmal</translation>
    </message>
    <message>
        <source>it holds more than {number} entries</source>
        <translation>darin sind mehr als {number} Einträge</translation>
    </message>
    <message>
        <source>it holds more than {number} networks</source>
        <translation>darin sind mehr als {number} Netze</translation>
    </message>
    <message>
        <source>it takes different people for the same one (score {score}), so it was not added</source>
        <translation>es hält verschiedene Menschen für dieselbe Person (Wert {score}); deshalb wurde es nicht hinzugefügt</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>die Beschreibung lässt sich nicht lesen ({error})</translation>
    </message>
    <message>
        <source>its file {file} is not installed. Install the program again</source>
        <translation>die Datei {file} ist nicht installiert. Installieren Sie das Programm neu</translation>
    </message>
    <message>
        <source>its files cannot be read ({error})</source>
        <translation>die Dateien lassen sich nicht lesen ({error})</translation>
    </message>
    <message>
        <source>its key file cannot be read: {error}</source>
        <translation>die Schlüsseldatei lässt sich nicht lesen: {error}</translation>
    </message>
    <message>
        <source>its networks are here already, as the pack {pack}</source>
        <translation>die Netze sind schon da, als Modell {pack}</translation>
    </message>
    <message>
        <source>looking at it took longer than {seconds} seconds</source>
        <translation>das Ansehen hat länger als {seconds} Sekunden gedauert</translation>
    </message>
    <message>
        <source>the copy is a {format} file: end its name in {ending}</source>
        <translation>die Kopie ist eine {format}-Datei: Lassen Sie den Namen auf {ending} enden</translation>
    </message>
    <message>
        <source>the copy would still give away {what}</source>
        <translation>die Kopie würde noch verraten: {what}</translation>
    </message>
    <message>
        <source>the passphrase could not be checked ({error})</source>
        <translation>die Passphrase ließ sich nicht prüfen ({error})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>{file} lässt sich nicht lesen ({error})</translation>
    </message>
    <message>
        <source>{file} could not be prepared ({error})</source>
        <translation>{file} ließ sich nicht vorbereiten ({error})</translation>
    </message>
    <message>
        <source>{file} is larger than it may be</source>
        <translation>{file} ist größer als erlaubt</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Add the pack again</source>
        <translation>{file} wurde seit dem Hinzufügen verändert oder beschädigt. Fügen Sie das Modell noch einmal hinzu</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Remove its folder and add the pack again</source>
        <translation>{file} wurde seit dem Hinzufügen verändert oder beschädigt. Entfernen Sie den Ordner und fügen Sie das Modell noch einmal hinzu</translation>
    </message>
    <message>
        <source>{file} was changed or damaged. Install the program again</source>
        <translation>{file} wurde verändert oder beschädigt. Installieren Sie das Programm neu</translation>
    </message>
    <message>
        <source>it is larger than {size} KiB</source>
        <translation>er ist größer als {size} KiB</translation>
    </message>
    <message>
        <source>its name has no letter or digit of the Latin alphabet; add one</source>
        <translation>der Name hat keinen Buchstaben des lateinischen Alphabets und keine Ziffer; ergänzen Sie etwas davon</translation>
    </message>
    <message>
        <source>ArcFace network that compares faces</source>
        <translation>ArcFace-Netz, das Gesichter vergleicht</translation>
    </message>
    <message>
        <source>SCRFD or RetinaFace network that finds faces and their landmarks</source>
        <translation>SCRFD- oder RetinaFace-Netz, das Gesichter und ihre Merkmalspunkte findet</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <translation>Antwort {status}</translation>
    </message>
    <message>
        <source>it sends on to {host}, which was not allowed</source>
        <translation>Weiterleitung zu {host}, die nicht erlaubt war</translation>
    </message>
    <message>
        <source>to fetch the pack {pack} from InsightFace&apos;s own store</source>
        <translation>um das Modell {pack} aus der eigenen Ablage von InsightFace herunterzuladen</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>die Datenbank ist schreibgeschützt</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Fehler beim Lesen oder Schreiben auf dem Datenträger</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbankdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the case.</source>
        <translation>Im Fall gibt es keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>There is no authority “{name}”.</source>
        <translation>Es gibt keine Behörde „{name}“.</translation>
    </message>
    <message>
        <source>There is no authority in the directory for “{name}”.</source>
        <translation>Im Verzeichnis gibt es keine Behörde für „{name}“.</translation>
    </message>
    <message>
        <source>There is no authority in the directory for the region “{name}” ({country}).</source>
        <translation>Im Verzeichnis gibt es keine Behörde für die Region „{name}“ ({country}).</translation>
    </message>
    <message>
        <source>There is no case “{name}”.</source>
        <translation>Es gibt keinen Fall „{name}“.</translation>
    </message>
    <message>
        <source>There is no decision “{name}”.</source>
        <translation>Es gibt keine Entscheidung „{name}“.</translation>
    </message>
    <message>
        <source>There is no face “{name}”.</source>
        <translation>Es gibt kein Gesicht „{name}“.</translation>
    </message>
    <message>
        <source>There is no face pack “{name}”.</source>
        <translation>Es gibt kein Gesichtsmodell „{name}“.</translation>
    </message>
    <message>
        <source>There is no folder, ZIP archive or InsightFace pack “{name}”.</source>
        <translation>Es gibt keinen Ordner, kein ZIP-Archiv und kein InsightFace-Modell „{name}“.</translation>
    </message>
    <message>
        <source>There is no match “{name}”.</source>
        <translation>Es gibt keinen Treffer „{name}“.</translation>
    </message>
    <message>
        <source>There is no entry “{name}” of your own.</source>
        <translation>Es gibt keinen eigenen Eintrag „{name}“.</translation>
    </message>
    <message>
        <source>There is no person “{name}”.</source>
        <translation>Es gibt keine Person „{name}“.</translation>
    </message>
    <message>
        <source>There is no recipient “{name}”.</source>
        <translation>Es gibt keinen Empfänger „{name}“.</translation>
    </message>
    <message>
        <source>There is no reference photo “{name}”.</source>
        <translation>Es gibt kein Referenzfoto „{name}“.</translation>
    </message>
    <message>
        <source>There is no scan “{name}”.</source>
        <translation>Es gibt keine Suche „{name}“.</translation>
    </message>
    <message>
        <source>There is no place to search “{name}”.</source>
        <translation>Es gibt keinen Ort „{name}“, an dem gesucht werden kann.</translation>
    </message>
    <message>
        <source>There is no kept paragraph “{name}”.</source>
        <translation>Es gibt keinen aufbewahrten Absatz „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one person: {candidates}. Say which one you mean.</source>
        <translation>„{name}“ passt auf mehr als eine Person: {candidates}. Sagen Sie, welche Sie meinen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Was sichtbar bleibt</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Für wen ist die Kopie?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” opens a case of its own. Leave the case out.</source>
        <translation>Ein Brief der Art „{kind}“ beginnt einen eigenen Fall. Lassen Sie den Fall weg.</translation>
    </message>
    <message>
        <source>“{folder}” needs a sub-folder with photos for each of several people.</source>
        <translation>„{folder}“ muss für mehrere Personen je einen Unterordner mit Fotos enthalten.</translation>
    </message>
    <message>
        <source>No face was found in these photos.</source>
        <translation>Auf diesen Fotos wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>These photos make too few pairs: {needed} pairs of different people are needed, and people with several photos.</source>
        <translation>Diese Fotos ergeben zu wenige Paare: Nötig sind {needed} Paare verschiedener Personen und Personen mit mehreren Fotos.</translation>
    </message>
    <message>
        <source>“{file}” is not newer than the directory in use, which is of {day}.</source>
        <translation>„{file}“ ist nicht neuer als das verwendete Verzeichnis vom {day}.</translation>
    </message>
    <message>
        <source>A letterhead has a name and up to {most} further lines.</source>
        <translation>Ein Briefkopf hat einen Namen und bis zu {most} weitere Zeilen.</translation>
    </message>
    <message>
        <source>A line of a letterhead has at most {most} characters.</source>
        <translation>Eine Zeile eines Briefkopfs hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}.</source>
        <translation>Ein Brief der Art „{kind}“ braucht die Option „{option}“: {help}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}. It can be one of: {choices}.</source>
        <translation>Ein Brief der Art „{kind}“ braucht die Option „{option}“: {help}. Möglich sind: {choices}.</translation>
    </message>
    <message>
        <source>The option “{option}” cannot be “{text}”. Choose one of: {known}.</source>
        <translation>Die Option „{option}“ kann nicht „{text}“ sein. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>The option “{option}” is longer than {most} characters. Shorten it.</source>
        <translation>Die Option „{option}“ ist länger als {most} Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The option “{option}” is a day. Write it as 2026-12-31, not as “{text}”.</source>
        <translation>Die Option „{option}“ ist ein Tag. Schreiben Sie ihn wie 2026-12-31, nicht als „{text}“.</translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle. Write left, top, width, height in pixels (120,80,400,60) or all in percent (10%,20%,50%,8%).</source>
        <translation>„{text}“ ist kein Rechteck. Schreiben Sie links, oben, Breite, Höhe in Pixeln (120,80,400,60) oder alles in Prozent (10%,20%,50%,8%).</translation>
    </message>
    <message>
        <source>A PDF cannot be covered here. Take a photo of the document, or save its page as a picture.</source>
        <translation>Ein PDF lässt sich hier nicht abdecken. Fotografieren Sie das Dokument, oder speichern Sie die Seite als Bild.</translation>
    </message>
    <message>
        <source>More than {most} parts would stay visible. Name only what is needed.</source>
        <translation>Mehr als {most} Bereiche würden sichtbar bleiben. Geben Sie nur an, was nötig ist.</translation>
    </message>
    <message>
        <source>Part {part} lies outside the picture, which has {width} x {height} pixels.</source>
        <translation>Bereich {part} liegt außerhalb des Bildes, das {width} x {height} Pixel hat.</translation>
    </message>
    <message>
        <source>Part {part} is too small to carry the watermark. Keep a larger part, or use a larger photo.</source>
        <translation>Bereich {part} ist für das Wasserzeichen zu klein. Lassen Sie einen größeren Bereich sichtbar, oder nehmen Sie ein größeres Foto.</translation>
    </message>
    <message>
        <source>The watermark “{mark}” has characters that cannot be drawn. Write the name in other letters.</source>
        <translation>Das Wasserzeichen „{mark}“ enthält Zeichen, die sich nicht zeichnen lassen. Schreiben Sie den Namen in anderen Buchstaben.</translation>
    </message>
    <message>
        <source>Portability (Article 20) covers only data that you gave the recipient yourself. {recipient} finds data elsewhere. Ask for access instead.</source>
        <translation>Die Datenübertragbarkeit (Artikel 20) umfasst nur Daten, die Sie dem Empfänger selbst gegeben haben. {recipient} findet Daten anderswo. Verlangen Sie stattdessen Auskunft.</translation>
    </message>
    <message>
        <source>A complaint goes to a supervisory authority. Give its name as the option “addressee”, and its address as “addressee-address”.</source>
        <translation>Eine Beschwerde geht an eine Aufsichtsbehörde. Geben Sie ihren Namen als Option „addressee“ an und ihre Anschrift als „addressee-address“.</translation>
    </message>
    <message>
        <source>A request to take a photo down has to say where the photo is. Give the address as the option “url”, or confirm a photo on the recipient’s own website and let the letter list it.</source>
        <translation>Wer verlangt, dass ein Foto entfernt wird, muss sagen, wo es ist. Geben Sie die Adresse als Option „url“ an, oder bestätigen Sie ein Foto auf der Website des Empfängers und lassen Sie es im Brief auflisten.</translation>
    </message>
    <message>
        <source>This letter has no block “{name}”. It has: {known}.</source>
        <translation>Dieser Brief hat keinen Abschnitt „{name}“. Er hat: {known}.</translation>
    </message>
    <message>
        <source>A letter needs at least one request. Leave one of its blocks in place.</source>
        <translation>Ein Brief braucht mindestens einen Antrag. Lassen Sie einen davon stehen.</translation>
    </message>
    <message>
        <source>A letter can have at most {most} added paragraphs.</source>
        <translation>Ein Brief kann höchstens {most} hinzugefügte Absätze haben.</translation>
    </message>
    <message>
        <source>The text of {name} has {number} characters. A paragraph has at most {most}.</source>
        <translation>Der Text von {name} hat {number} Zeichen. Ein Absatz hat höchstens {most}.</translation>
    </message>
    <message>
        <source>The text of an added paragraph has {number} characters. A paragraph has at most {most}.</source>
        <translation>Der Text eines hinzugefügten Absatzes hat {number} Zeichen. Ein Absatz hat höchstens {most}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” follows an earlier letter. Choose the case it belongs to, and record there when the letter was sent.</source>
        <translation>Ein Brief der Art „{kind}“ folgt auf einen früheren Brief. Wählen Sie den Fall, zu dem er gehört, und tragen Sie dort ein, wann der Brief abgeschickt wurde.</translation>
    </message>
    <message>
        <source>A restriction on the ground of an objection needs the case of that objection. Send the objection first, or choose another ground.</source>
        <translation>Für eine Einschränkung wegen eines Widerspruchs wird der Fall dieses Widerspruchs gebraucht. Schicken Sie zuerst den Widerspruch, oder wählen Sie einen anderen Grund.</translation>
    </message>
    <message>
        <source>The log of this case has no objection. Choose the case of the objection.</source>
        <translation>In diesem Fall ist kein Widerspruch eingetragen. Wählen Sie den Fall des Widerspruchs.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, before the letter was sent on {sent}. Correct it.</source>
        <translation>Eingetragen ist „{name}“ am {day}, vor dem Abschicken des Briefs am {sent}. Berichtigen Sie das.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, after the day of this letter, {written}. Correct it.</source>
        <translation>Eingetragen ist „{name}“ am {day}, nach dem Tag dieses Briefs, dem {written}. Berichtigen Sie das.</translation>
    </message>
    <message>
        <source>The log has an outcome but no day of the answer. Record the day.</source>
        <translation>Eingetragen ist ein Ergebnis, aber kein Tag der Antwort. Tragen Sie den Tag ein.</translation>
    </message>
    <message>
        <source>The log has an extended period but no day of the announcement. Record the day.</source>
        <translation>Eingetragen ist eine verlängerte Frist, aber kein Tag der Mitteilung. Tragen Sie den Tag ein.</translation>
    </message>
    <message>
        <source>The log says that {recipient} answered on {day}. A reminder would not be true. Write a reply or a complaint.</source>
        <translation>Eingetragen ist, dass {recipient} am {day} geantwortet hat. Eine Erinnerung würde nicht stimmen. Schreiben Sie ein Antwortschreiben oder eine Beschwerde.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the reminder after that day.</source>
        <translation>Der Empfänger kann noch rechtzeitig antworten: Die Frist endet spätestens am {day}. Schreiben Sie die Erinnerung nach diesem Tag.</translation>
    </message>
    <message>
        <source>The log has no answer that a reply could be about. Record first what the recipient wrote, and when.</source>
        <translation>Es ist keine Antwort eingetragen, auf die sich ein Antwortschreiben beziehen könnte. Tragen Sie zuerst ein, was der Empfänger geschrieben hat und wann.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a reply would not be true.</source>
        <translation>Eingetragen ist, dass die Antwort vollständig war. Ein Antwortschreiben würde deshalb nicht stimmen.</translation>
    </message>
    <message>
        <source>The log does not call the answer partial. Record it as partial, or choose what fits.</source>
        <translation>Eingetragen ist nicht, dass nur zum Teil geantwortet wurde. Tragen Sie das so ein, oder wählen Sie, was passt.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a complaint would not be true.</source>
        <translation>Eingetragen ist, dass die Antwort vollständig war. Eine Beschwerde würde deshalb nicht stimmen.</translation>
    </message>
    <message>
        <source>The log shows neither a refusal nor a period that has ended. Record when the letter was received, or what was answered.</source>
        <translation>Eingetragen ist weder eine Ablehnung noch eine abgelaufene Frist. Tragen Sie ein, wann der Brief ankam oder was geantwortet wurde.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the complaint after that day, or record a refusal.</source>
        <translation>Der Empfänger kann noch rechtzeitig antworten: Die Frist endet spätestens am {day}. Schreiben Sie die Beschwerde nach diesem Tag, oder tragen Sie eine Ablehnung ein.</translation>
    </message>
    <message>
        <source>Choose at least one recipient and one kind of letter.</source>
        <translation>Wählen Sie mindestens einen Empfänger und eine Art von Brief.</translation>
    </message>
    <message>
        <source>Letters of the kind “{kind}” follow a case and cannot be written in a batch.</source>
        <translation>Briefe der Art „{kind}“ folgen auf einen Fall und lassen sich nicht für viele auf einmal schreiben.</translation>
    </message>
    <message>
        <source>Letters cannot be written as “{suffix}”. Use one of: {formats}.</source>
        <translation>Briefe können nicht als „{suffix}“ geschrieben werden. Möglich sind: {formats}.</translation>
    </message>
    <message>
        <source>“{file}” in the folder “{folder}” is no result of this program. Choose another folder, so that it is not overwritten.</source>
        <translation>„{file}“ im Ordner „{folder}“ ist kein Ergebnis dieses Programms. Wählen Sie einen anderen Ordner, damit die Datei nicht überschrieben wird.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {problem}. Choose another folder.</source>
        <translation>„{file}“ lässt sich nicht lesen: {problem}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There are no case files in the language “{language}”. Use one of: {known}.</source>
        <translation>In der Sprache „{language}“ gibt es keine Fallakten. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>The photo {photo} cannot be named in a letter. Only a match that you confirmed and that has a public address can; see: matches.</source>
        <translation>Das Foto {photo} kann in einem Brief nicht genannt werden. Das geht nur bei einem Treffer, den Sie bestätigt haben und der eine öffentliche Adresse hat; siehe: Treffer.</translation>
    </message>
    <message>
        <source>“{file}” needs a text for every block below [edits], such as: &quot;id&quot; = &quot;text&quot;.</source>
        <translation>„{file}“ braucht für jeden Abschnitt unter [edits] einen Text, etwa: &quot;id&quot; = &quot;text&quot;.</translation>
    </message>
    <message>
        <source>“{file}” needs a list of texts for additions, such as: additions = [&quot;text&quot;].</source>
        <translation>„{file}“ braucht für Ergänzungen eine Liste von Texten, etwa: additions = [&quot;text&quot;].</translation>
    </message>
    <message>
        <source>“{file}” needs the lines of the letterhead, such as: lines = [&quot;Name&quot;, &quot;Address&quot;].</source>
        <translation>„{file}“ braucht die Zeilen des Briefkopfs, etwa: lines = [&quot;Name&quot;, &quot;Address&quot;].</translation>
    </message>
    <message>
        <source>“{file}” cannot be attached. Files can be: {kinds}.</source>
        <translation>„{file}“ kann nicht angehängt werden. Möglich sind: {kinds}.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says. Check the file.</source>
        <translation>„{file}“ ist nicht, was der Name sagt. Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>Two files to attach have the name “{name}”. Rename one.</source>
        <translation>Zwei Dateien zum Anhängen heißen „{name}“. Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as UTF-8.</source>
        <translation>„{file}“ ist nicht in UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is not TOML: {problem}.</source>
        <translation>„{file}“ ist kein gültiges TOML: {problem}.</translation>
    </message>
    <message>
        <source>“{file}” has “{name}”, which nothing reads. It can have: {known}.</source>
        <translation>„{file}“ enthält „{name}“, das hier nicht verwendet wird. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>“{file}” is too large. It may have {size} KiB.</source>
        <translation>„{file}“ ist zu groß. Die Datei darf {size}&#xa0;KiB haben.</translation>
    </message>
    <message>
        <source>“{file}” is too large. All attachments together may have {size} MB.</source>
        <translation>„{file}“ ist zu groß. Alle Anhänge zusammen dürfen {size}&#xa0;MB haben.</translation>
    </message>
    <message>
        <source>“{file}” is not a PNG file. Save the logo as PNG.</source>
        <translation>„{file}“ ist keine PNG-Datei. Speichern Sie das Logo als PNG.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a logo. It may have {size} KiB, {pixels} pixels and {side} pixels a side.</source>
        <translation>„{file}“ ist für ein Logo zu groß. Erlaubt sind {size}&#xa0;KiB, insgesamt {pixels} Pixel und {side} Pixel je Kante.</translation>
    </message>
    <message>
        <source>The logo “{file}” would have {size} KiB in each letter; at most {most} are sensible. Save it with fewer pixels or colours.</source>
        <translation>Das Logo „{file}“ hätte in jedem Brief {size}&#xa0;KiB; sinnvoll sind höchstens {most}. Speichern Sie es mit weniger Pixeln oder Farben.</translation>
    </message>
    <message>
        <source>“{file}” needs a first line with the columns {first} and {second}, and may have: {known}.</source>
        <translation>„{file}“ braucht eine erste Zeile mit den Spalten {first} und {second} und darf außerdem haben: {known}.</translation>
    </message>
    <message>
        <source>“{file}” has the column “{column}” twice. Remove one.</source>
        <translation>„{file}“ hat die Spalte „{column}“ zweimal. Entfernen Sie eine.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} rows. Divide it into several files.</source>
        <translation>„{file}“ hat mehr als {most} Zeilen. Teilen Sie die Tabelle auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB. Divide it.</source>
        <translation>„{file}“ ist größer als {size}&#xa0;MB. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>„{file}“ ist nicht in UTF-8. Speichern Sie die Datei als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The directory has “{name}” already. To change what it says, correct that entry: {command}</source>
        <translation>„{name}“ steht schon im Verzeichnis. Um etwas daran zu ändern, berichtigen Sie diesen Eintrag: {command}</translation>
    </message>
    <message>
        <source>There are {most} own entries already. Remove one that you no longer need.</source>
        <translation>Es gibt schon {most} eigene Einträge. Entfernen Sie einen, den Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>There are no reports in the language “{language}”. Use one of: {known}.</source>
        <translation>In der Sprache „{language}“ gibt es keine Berichte. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>Files can be attached to an e-mail draft only. Save the letter as .eml.</source>
        <translation>Dateien können nur an einen E-Mail-Entwurf angehängt werden. Speichern Sie den Brief als .eml.</translation>
    </message>
    <message>
        <source>A text file holds no pictures. Leave them out, or save as .pdf or .docx.</source>
        <translation>Eine Textdatei enthält keine Bilder. Lassen Sie die Bilder weg, oder speichern Sie als .pdf oder .docx.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” belongs to its case and opens no new one.</source>
        <translation>Ein Brief der Art „{kind}“ gehört zu seinem Fall und beginnt keinen neuen.</translation>
    </message>
    <message>
        <source>The text blocks in the vault cannot be read. Another version of the program wrote them.</source>
        <translation>Die Textbausteine im Tresor lassen sich nicht lesen. Eine andere Version des Programms hat sie geschrieben.</translation>
    </message>
    <message>
        <source>There is a text block “{name}” in several languages: {languages}. Name one.</source>
        <translation>Den Textbaustein „{name}“ gibt es in mehreren Sprachen: {languages}. Nennen Sie eine.</translation>
    </message>
    <message>
        <source>A text block needs a name and a text.</source>
        <translation>Ein Textbaustein braucht einen Namen und einen Text.</translation>
    </message>
    <message>
        <source>The name of a text block has at most {name} characters, its text at most {text}.</source>
        <translation>Der Name eines Textbausteins hat höchstens {name} Zeichen, sein Text höchstens {text}.</translation>
    </message>
    <message>
        <source>There are {most} text blocks already. Remove one first.</source>
        <translation>Es gibt schon {most} Textbausteine. Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT, or system for the one of this computer.</source>
        <translation>Das ist keine Adresse eines Proxys. Schreiben Sie socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT, oder system für den Proxy dieses Computers.</translation>
    </message>
    <message>
        <source>“{file}” is there already. Choose another name: no backup is overwritten.</source>
        <translation>„{file}“ gibt es schon. Wählen Sie einen anderen Namen: Keine Sicherung wird überschrieben.</translation>
    </message>
    <message>
        <source>This text contains bytes that are no characters, so it cannot be stored. Type it again.</source>
        <translation>Dieser Text enthält Bytes, die keine Zeichen sind, und kann deshalb nicht gespeichert werden. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV file in UTF-8.</source>
        <translation>„{file}“ ist keine CSV-Datei in UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of “{file}” needs two photos, in the columns a and b, and 1 or 0 in the column same.</source>
        <translation>Zeile {number} von „{file}“ braucht zwei Fotos, in den Spalten a und b, und 1 oder 0 in der Spalte same.</translation>
    </message>
    <message>
        <source>The photo “{name}” is not inside the folder of photos.</source>
        <translation>Das Foto „{name}“ liegt nicht im Ordner mit den Fotos.</translation>
    </message>
</context>
<context>
    <name>export-guides</name>
    <message>
        <source>Open Instagram, go to Settings and then to Accounts Center.</source>
        <translation>Öffnen Sie Instagram, gehen Sie zu den Einstellungen und dann zur Kontenübersicht.</translation>
    </message>
    <message>
        <source>Open “Your information and permissions” and choose to download or export your information.</source>
        <translation>Öffnen Sie „Deine Informationen und Berechtigungen“ und wählen Sie, Ihre Informationen herunterzuladen oder zu exportieren.</translation>
    </message>
    <message>
        <source>Choose your Instagram account and the option to save to your device.</source>
        <translation>Wählen Sie Ihr Instagram-Konto und die Möglichkeit, auf Ihrem Gerät zu speichern.</translation>
    </message>
    <message>
        <source>Choose JSON as the format, “All time” as the date range, and high media quality.</source>
        <translation>Wählen Sie JSON als Format, „All time“ (alles) als Zeitraum und hohe Qualität der Medien.</translation>
    </message>
    <message>
        <source>Wait for the message that the files are ready, and download every part.</source>
        <translation>Warten Sie auf die Nachricht, dass die Dateien bereit sind, und laden Sie jeden Teil herunter.</translation>
    </message>
    <message>
        <source>Add all the ZIP files here as they are.</source>
        <translation>Fügen Sie hier alle ZIP-Dateien hinzu, so wie sie sind.</translation>
    </message>
    <message>
        <source>JSON; HTML is understood too</source>
        <translation>JSON; HTML wird auch verstanden</translation>
    </message>
    <message>
        <source>Up to 48 hours; the link works for about four days</source>
        <translation>Bis zu 48 Stunden; der Link gilt etwa vier Tage</translation>
    </message>
    <message>
        <source>Photos and videos of posts, stories, reels, the profile and messages, with dates and captions.</source>
        <translation>Fotos und Videos aus Beiträgen, Stories, Reels, dem Profil und Nachrichten, mit Datum und Bildunterschriften.</translation>
    </message>
    <message>
        <source>The export never says at which address something was posted.</source>
        <translation>Der Export sagt nie, unter welcher Adresse etwas veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Open Facebook, go to “Settings &amp; privacy” and then to Accounts Center.</source>
        <translation>Öffnen Sie Facebook, gehen Sie zu „Einstellungen und Privatsphäre“ und dann zur Kontenübersicht.</translation>
    </message>
    <message>
        <source>Choose your profile and the option to save to your device.</source>
        <translation>Wählen Sie Ihr Profil und die Möglichkeit, auf Ihrem Gerät zu speichern.</translation>
    </message>
    <message>
        <source>Photos and videos of posts, albums, stories, the profile and messages, with dates, texts, tagged people, places and the address of the connection they were put up from.</source>
        <translation>Fotos und Videos aus Beiträgen, Alben, Stories, dem Profil und Nachrichten, mit Datum, Texten, markierten Personen, Orten und der Adresse der Verbindung, von der sie eingestellt wurden.</translation>
    </message>
    <message>
        <source>Open takeout.google.com and sign in.</source>
        <translation>Öffnen Sie takeout.google.com und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select Google Photos only.</source>
        <translation>Wählen Sie alles ab („Deselect all“) und wählen Sie dann nur Google Fotos aus.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files and the largest size per file.</source>
        <translation>Gehen Sie zum nächsten Schritt und wählen Sie ZIP-Dateien und die größte Größe je Datei.</translation>
    </message>
    <message>
        <source>Create the export and wait for the message that it is ready.</source>
        <translation>Erstellen Sie den Export und warten Sie auf die Nachricht, dass er bereit ist.</translation>
    </message>
    <message>
        <source>Download every part and add all of them here as they are.</source>
        <translation>Laden Sie jeden Teil herunter und fügen Sie hier alle hinzu, so wie sie sind.</translation>
    </message>
    <message>
        <source>ZIP or TGZ</source>
        <translation>ZIP oder TGZ</translation>
    </message>
    <message>
        <source>All photos and videos with dates, places, descriptions, albums and the names of people you gave to faces.</source>
        <translation>Alle Fotos und Videos mit Datum, Orten, Beschreibungen, Alben und den Namen, die Sie Gesichtern gegeben haben.</translation>
    </message>
    <message>
        <source>Each photo has a link to photos.google.com that only you and people you shared it with can open.</source>
        <translation>Jedes Foto hat einen Link zu photos.google.com, den nur Sie und die Menschen öffnen können, mit denen Sie es geteilt haben.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select YouTube and YouTube Music only.</source>
        <translation>Wählen Sie alles ab („Deselect all“) und wählen Sie dann nur YouTube und YouTube Music aus.</translation>
    </message>
    <message>
        <source>Open “All YouTube data included” and keep videos, video metadata and channels.</source>
        <translation>Öffnen Sie „All YouTube data included“ (alle YouTube-Daten) und behalten Sie Videos, Videometadaten und Kanäle.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files, create the export and wait for the message.</source>
        <translation>Gehen Sie zum nächsten Schritt, wählen Sie ZIP-Dateien, erstellen Sie den Export und warten Sie auf die Nachricht.</translation>
    </message>
    <message>
        <source>Your uploaded videos, their titles, dates and visibility, and your channel.</source>
        <translation>Ihre hochgeladenen Videos, deren Titel, Datum und Sichtbarkeit, und Ihr Kanal.</translation>
    </message>
    <message>
        <source>The address of a video follows from its id.</source>
        <translation>Die Adresse eines Videos ergibt sich aus seiner Kennung.</translation>
    </message>
    <message>
        <source>Open X, go to “Settings and privacy” and then to “Your account”.</source>
        <translation>Öffnen Sie X, gehen Sie zu „Einstellungen und Datenschutz“ und dann zu „Dein Account“.</translation>
    </message>
    <message>
        <source>Choose “Download an archive of your data” and confirm your password and the code that is sent to you.</source>
        <translation>Wählen Sie „Ein Archiv deiner Daten herunterladen“ und bestätigen Sie Ihr Passwort und den Code, der Ihnen geschickt wird.</translation>
    </message>
    <message>
        <source>Choose “Request archive”.</source>
        <translation>Wählen Sie „Archiv anfordern“.</translation>
    </message>
    <message>
        <source>Wait for the message that the archive is ready, and download the ZIP file.</source>
        <translation>Warten Sie auf die Nachricht, dass das Archiv bereit ist, und laden Sie die ZIP-Datei herunter.</translation>
    </message>
    <message>
        <source>Add it here as it is.</source>
        <translation>Fügen Sie sie hier hinzu, so wie sie ist.</translation>
    </message>
    <message>
        <source>There is one format only</source>
        <translation>Es gibt nur ein Format</translation>
    </message>
    <message>
        <source>24 hours or more</source>
        <translation>24 Stunden oder mehr</translation>
    </message>
    <message>
        <source>Your posts with their photos and videos, photos of direct messages and of your profile.</source>
        <translation>Ihre Beiträge mit ihren Fotos und Videos, Fotos aus Direktnachrichten und von Ihrem Profil.</translation>
    </message>
    <message>
        <source>The address of a post follows from its number.</source>
        <translation>Die Adresse eines Beitrags ergibt sich aus seiner Nummer.</translation>
    </message>
    <message>
        <source>Open TikTok, go to your profile, open the menu and choose “Settings and privacy”.</source>
        <translation>Öffnen Sie TikTok, gehen Sie zu Ihrem Profil, öffnen Sie das Menü und wählen Sie „Einstellungen und Datenschutz“.</translation>
    </message>
    <message>
        <source>Choose “Account” and then “Download your data”.</source>
        <translation>Wählen Sie „Konto“ und dann „Download your data“ (Ihre Daten herunterladen).</translation>
    </message>
    <message>
        <source>Choose all data and JSON as the format, and send the request.</source>
        <translation>Wählen Sie alle Daten und JSON als Format und senden Sie die Anfrage.</translation>
    </message>
    <message>
        <source>Come back to the same place after some days, open “Download data” and download the file within four days.</source>
        <translation>Kommen Sie nach einigen Tagen an dieselbe Stelle zurück, öffnen Sie „Daten herunterladen“ und laden Sie die Datei innerhalb von vier Tagen herunter.</translation>
    </message>
    <message>
        <source>Add it here soon: the links in it work for a while only.</source>
        <translation>Fügen Sie sie hier bald hinzu: Die Links darin gelten nur eine Zeit lang.</translation>
    </message>
    <message>
        <source>JSON; TXT is understood too</source>
        <translation>JSON; TXT wird auch verstanden</translation>
    </message>
    <message>
        <source>Up to four days; the file can be downloaded for about four days</source>
        <translation>Bis zu vier Tage; die Datei kann etwa vier Tage lang heruntergeladen werden</translation>
    </message>
    <message>
        <source>Links to your videos, photos and profile picture. The export contains no photos or videos.</source>
        <translation>Links zu Ihren Videos, Fotos und Ihrem Profilbild. Der Export enthält keine Fotos und Videos.</translation>
    </message>
    <message>
        <source>The link is that of the file, for some that of the post.</source>
        <translation>Der Link ist der der Datei, bei manchen der des Beitrags.</translation>
    </message>
    <message>
        <source>Open LinkedIn in a browser, choose “Me” and then “Settings &amp; Privacy”.</source>
        <translation>Öffnen Sie LinkedIn in einem Browser und wählen Sie „Sie“ und dann „Einstellungen &amp; Datenschutz“.</translation>
    </message>
    <message>
        <source>Open “Data privacy” and choose “Get a copy of your data”.</source>
        <translation>Öffnen Sie „Datenschutz“ und wählen Sie „Get a copy of your data“ (Kopie Ihrer Daten).</translation>
    </message>
    <message>
        <source>Choose the larger archive, as the small one leaves out media, and request it.</source>
        <translation>Wählen Sie das größere Archiv, weil das kleine Medien weglässt, und fordern Sie es an.</translation>
    </message>
    <message>
        <source>Open the link in the message that you get, and download the ZIP file within 72 hours.</source>
        <translation>Öffnen Sie den Link in der Nachricht, die Sie bekommen, und laden Sie die ZIP-Datei innerhalb von 72 Stunden herunter.</translation>
    </message>
    <message>
        <source>There is one format only; choose the larger archive</source>
        <translation>Es gibt nur ein Format; wählen Sie das größere Archiv</translation>
    </message>
    <message>
        <source>Within 24 hours; the file can be downloaded for 72 hours</source>
        <translation>Innerhalb von 24 Stunden; die Datei kann 72 Stunden lang heruntergeladen werden</translation>
    </message>
    <message>
        <source>Links to the media of your posts, your profile and your messages. The export contains no photos.</source>
        <translation>Links zu den Medien Ihrer Beiträge, Ihres Profils und Ihrer Nachrichten. Der Export enthält keine Fotos.</translation>
    </message>
    <message>
        <source>Posts have their address, media that are listed apart have none.</source>
        <translation>Beiträge haben ihre Adresse, gesondert aufgeführte Medien haben keine.</translation>
    </message>
    <message>
        <source>Open accounts.snapchat.com and sign in, or open Settings in the app.</source>
        <translation>Öffnen Sie accounts.snapchat.com und melden Sie sich an, oder öffnen Sie die Einstellungen in der App.</translation>
    </message>
    <message>
        <source>Choose “My Data”.</source>
        <translation>Wählen Sie „Meine Daten“.</translation>
    </message>
    <message>
        <source>Switch on the export of your Memories and of JSON files, and choose all time.</source>
        <translation>Schalten Sie den Export Ihrer Memories und der JSON-Dateien ein und wählen Sie den ganzen Zeitraum.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address and submit the request.</source>
        <translation>Bestätigen Sie Ihre E-Mail-Adresse und senden Sie die Anfrage ab.</translation>
    </message>
    <message>
        <source>Download every ZIP file from the link in the message, and add all of them here as they are.</source>
        <translation>Laden Sie über den Link in der Nachricht jede ZIP-Datei herunter und fügen Sie hier alle hinzu, so wie sie sind.</translation>
    </message>
    <message>
        <source>JSON files, with Memories; HTML is understood too</source>
        <translation>JSON-Dateien, mit Memories; HTML wird auch verstanden</translation>
    </message>
    <message>
        <source>Within about seven days</source>
        <translation>Innerhalb von etwa sieben Tagen</translation>
    </message>
    <message>
        <source>Memories with what was drawn on them, with date and place, and media of chats.</source>
        <translation>Memories mit dem, was darauf gezeichnet wurde, mit Datum und Ort, und Medien aus Chats.</translation>
    </message>
    <message>
        <source>Memories and chats are private and have no public address.</source>
        <translation>Memories und Chats sind privat und haben keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Open reddit.com/settings/data-request and sign in.</source>
        <translation>Öffnen Sie reddit.com/settings/data-request und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Choose the law that applies to you, and all of your data.</source>
        <translation>Wählen Sie das Gesetz, das für Sie gilt, und alle Ihre Daten.</translation>
    </message>
    <message>
        <source>Submit the request.</source>
        <translation>Senden Sie die Anfrage ab.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the ZIP file.</source>
        <translation>Warten Sie auf die Nachricht mit dem Link und laden Sie die ZIP-Datei herunter.</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Bis zu 30 Tage</translation>
    </message>
    <message>
        <source>Your posts and comments with links to the media in them. The export contains no photos.</source>
        <translation>Ihre Beiträge und Kommentare mit Links zu den Medien darin. Der Export enthält keine Fotos.</translation>
    </message>
    <message>
        <source>Posts and comments have their permanent link.</source>
        <translation>Beiträge und Kommentare haben ihren dauerhaften Link.</translation>
    </message>
    <message>
        <source>Open your server in a browser and go to Preferences.</source>
        <translation>Öffnen Sie Ihren Server in einem Browser und gehen Sie zu den Einstellungen.</translation>
    </message>
    <message>
        <source>Open “Import and export” and then “Data export”.</source>
        <translation>Öffnen Sie „Importieren und exportieren“ und dann den Export der Daten („Data export“).</translation>
    </message>
    <message>
        <source>Request your archive.</source>
        <translation>Fordern Sie Ihr Archiv an.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download it.</source>
        <translation>Warten Sie auf die Nachricht, dass es bereit ist, und laden Sie es herunter.</translation>
    </message>
    <message>
        <source>Your posts with their media, your profile picture and header.</source>
        <translation>Ihre Beiträge mit ihren Medien, Ihr Profilbild und Titelbild.</translation>
    </message>
    <message>
        <source>Each post has its address.</source>
        <translation>Jeder Beitrag hat seine Adresse.</translation>
    </message>
    <message>
        <source>Open Bluesky and go to Settings.</source>
        <translation>Öffnen Sie Bluesky und gehen Sie zu den Einstellungen.</translation>
    </message>
    <message>
        <source>Open “Account” and choose “Export my data”.</source>
        <translation>Öffnen Sie „Account“ und wählen Sie „Export my data“ (meine Daten exportieren).</translation>
    </message>
    <message>
        <source>Choose “Download CAR file”.</source>
        <translation>Wählen Sie „Download CAR file“ (CAR-Datei herunterladen).</translation>
    </message>
    <message>
        <source>Add the file here as it is.</source>
        <translation>Fügen Sie die Datei hier hinzu, so wie sie ist.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Your posts and profile with the ids of their photos. The photos themselves are not in it.</source>
        <translation>Ihre Beiträge und Ihr Profil mit den Kennungen der Fotos. Die Fotos selbst sind nicht darin.</translation>
    </message>
    <message>
        <source>The address of a post follows from its record.</source>
        <translation>Die Adresse eines Beitrags ergibt sich aus seinem Datensatz.</translation>
    </message>
    <message>
        <source>Open Telegram Desktop; the app for phones cannot export.</source>
        <translation>Öffnen Sie Telegram Desktop; die App für Telefone kann nicht exportieren.</translation>
    </message>
    <message>
        <source>Open Settings, then “Advanced”, and choose “Export Telegram data”.</source>
        <translation>Öffnen Sie die Einstellungen, dann „Erweitert“, und wählen Sie „Export Telegram data“ (Telegram-Daten exportieren).</translation>
    </message>
    <message>
        <source>Select photos, and as the format “Machine-readable JSON” or both.</source>
        <translation>Wählen Sie Fotos und als Format „Machine-readable JSON“ (maschinenlesbares JSON) oder beide.</translation>
    </message>
    <message>
        <source>Start the export; confirm it on your phone if you are asked to.</source>
        <translation>Starten Sie den Export; bestätigen Sie ihn auf Ihrem Telefon, wenn Sie darum gebeten werden.</translation>
    </message>
    <message>
        <source>Add the folder here as it is.</source>
        <translation>Fügen Sie den Ordner hier hinzu, so wie er ist.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>At once, or after 24 hours for a device that is new</source>
        <translation>Sofort, oder nach 24 Stunden bei einem neuen Gerät</translation>
    </message>
    <message>
        <source>Photos of chats and your profile pictures, with dates and senders.</source>
        <translation>Fotos aus Chats und Ihre Profilbilder, mit Datum und Absendern.</translation>
    </message>
    <message>
        <source>Only posts of public channels have an address.</source>
        <translation>Nur Beiträge öffentlicher Kanäle haben eine Adresse.</translation>
    </message>
    <message>
        <source>Open the chat in WhatsApp on your phone.</source>
        <translation>Öffnen Sie den Chat in WhatsApp auf Ihrem Telefon.</translation>
    </message>
    <message>
        <source>Open its menu, choose “More” and then “Export chat”; on an iPhone open the contact or group first.</source>
        <translation>Öffnen Sie das Menü des Chats, wählen Sie „Mehr“ und dann „Chat exportieren“; auf einem iPhone öffnen Sie zuerst den Kontakt oder die Gruppe.</translation>
    </message>
    <message>
        <source>Choose to include media.</source>
        <translation>Wählen Sie, dass die Medien mit dabei sind.</translation>
    </message>
    <message>
        <source>Save or send the ZIP file to your computer, and add it here as it is.</source>
        <translation>Speichern oder senden Sie die ZIP-Datei auf Ihren Computer und fügen Sie sie hier hinzu, so wie sie ist.</translation>
    </message>
    <message>
        <source>Do the same for each chat that matters to you.</source>
        <translation>Machen Sie dasselbe für jeden Chat, der für Sie wichtig ist.</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Mit Medien</translation>
    </message>
    <message>
        <source>Photos and videos of one chat with dates and senders.</source>
        <translation>Fotos und Videos eines Chats mit Datum und Absendern.</translation>
    </message>
    <message>
        <source>Chats are private and have no public address.</source>
        <translation>Chats sind privat und haben keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Open flickr.com and go to Settings.</source>
        <translation>Öffnen Sie flickr.com und gehen Sie zu den Einstellungen.</translation>
    </message>
    <message>
        <source>Under “Your Flickr data” choose “Request my Flickr data”.</source>
        <translation>Wählen Sie unter „Your Flickr data“ (Ihre Flickr-Daten) „Request my Flickr data“ (meine Flickr-Daten anfordern).</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready.</source>
        <translation>Warten Sie auf die Nachricht, dass sie bereit sind.</translation>
    </message>
    <message>
        <source>Download the ZIP files with account data and all those with photos.</source>
        <translation>Laden Sie die ZIP-Dateien mit den Kontodaten und alle mit Fotos herunter.</translation>
    </message>
    <message>
        <source>Add all of them here as they are.</source>
        <translation>Fügen Sie hier alle hinzu, so wie sie sind.</translation>
    </message>
    <message>
        <source>All your photos and videos with titles, dates, albums, tags and places.</source>
        <translation>Alle Ihre Fotos und Videos mit Titeln, Datum, Alben, Schlagwörtern und Orten.</translation>
    </message>
    <message>
        <source>Each photo has its page.</source>
        <translation>Jedes Foto hat seine Seite.</translation>
    </message>
    <message>
        <source>Open Pinterest in a browser and go to Settings.</source>
        <translation>Öffnen Sie Pinterest in einem Browser und gehen Sie zu den Einstellungen.</translation>
    </message>
    <message>
        <source>Open “Privacy and data” and choose “Request your data”.</source>
        <translation>Öffnen Sie „Privacy and data“ (Datenschutz und Daten) und wählen Sie „Request your data“ (Ihre Daten anfordern).</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the file.</source>
        <translation>Warten Sie auf die Nachricht mit dem Link und laden Sie die Datei herunter.</translation>
    </message>
    <message>
        <source>Lists of your pins and boards with links. The export contains no photos.</source>
        <translation>Listen Ihrer Pins und Pinnwände mit Links. Der Export enthält keine Fotos.</translation>
    </message>
    <message>
        <source>Pins have their address, as far as known.</source>
        <translation>Pins haben ihre Adresse, soweit bekannt.</translation>
    </message>
    <message>
        <source>Open User Settings in Discord.</source>
        <translation>Öffnen Sie die Benutzereinstellungen in Discord.</translation>
    </message>
    <message>
        <source>Open “Data &amp; Privacy” and scroll to “Request your data”.</source>
        <translation>Öffnen Sie „Data &amp; Privacy“ (Daten und Privatsphäre) und blättern Sie zu „Request your data“ (Ihre Daten anfordern).</translation>
    </message>
    <message>
        <source>Choose “Request Data”, select Account and Messages, and confirm.</source>
        <translation>Wählen Sie „Request Data“ (Daten anfordern), wählen Sie Account und Nachrichten aus und bestätigen Sie.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, which works for 30 days, and download the ZIP file.</source>
        <translation>Warten Sie auf die Nachricht mit dem Link, der 30 Tage lang gilt, und laden Sie die ZIP-Datei herunter.</translation>
    </message>
    <message>
        <source>Add it here soon: the links to attachments work for a while only.</source>
        <translation>Fügen Sie sie hier bald hinzu: Die Links zu Anhängen gelten nur eine Zeit lang.</translation>
    </message>
    <message>
        <source>Up to 30 days; the link works for 30 days</source>
        <translation>Bis zu 30 Tage; der Link gilt 30 Tage</translation>
    </message>
    <message>
        <source>Your profile picture, and links to the attachments of your own messages.</source>
        <translation>Ihr Profilbild und Links zu den Anhängen Ihrer eigenen Nachrichten.</translation>
    </message>
    <message>
        <source>Links lead to files of conversations, not to public pages.</source>
        <translation>Die Links führen zu Dateien aus Unterhaltungen, nicht zu öffentlichen Seiten.</translation>
    </message>
    <message>
        <source>Open vk.com/data_protection in a browser and sign in.</source>
        <translation>Öffnen Sie vk.com/data_protection in einem Browser und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Choose to request an archive of your data.</source>
        <translation>Wählen Sie, ein Archiv Ihrer Daten anzufordern.</translation>
    </message>
    <message>
        <source>Select profile, photos, wall and messages, and confirm with the code that is sent to you.</source>
        <translation>Wählen Sie Profil, Fotos, Pinnwand und Nachrichten aus und bestätigen Sie mit dem Code, der Ihnen geschickt wird.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download the ZIP file.</source>
        <translation>Warten Sie auf die Nachricht, dass es bereit ist, und laden Sie die ZIP-Datei herunter.</translation>
    </message>
    <message>
        <source>Minutes to days</source>
        <translation>Minuten bis Tage</translation>
    </message>
    <message>
        <source>Pages with links to your photos, posts and messages. The export contains no photos.</source>
        <translation>Seiten mit Links zu Ihren Fotos, Beiträgen und Nachrichten. Der Export enthält keine Fotos.</translation>
    </message>
    <message>
        <source>Photos and posts have links, messages have none.</source>
        <translation>Fotos und Beiträge haben Links, Nachrichten haben keine.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>genuine, sha256 {sha256}</source>
        <translation>echt, sha256 {sha256}</translation>
    </message>
    <message>
        <source>face pack in use</source>
        <translation>verwendetes Gesichtsmodell</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}</source>
        <translation>die Netze sind die im Datensatz genannten: {networks}</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}. Runs slower than it could: {slow}</source>
        <translation>die Netze sind die im Datensatz genannten: {networks}. Langsamer als möglich: {slow}</translation>
    </message>
    <message>
        <source>photos are opened in</source>
        <translation>Fotos werden geöffnet in</translation>
    </message>
    <message>
        <source>a worker that does not answer ({error})</source>
        <translation>einem Hilfsprozess, der nicht antwortet ({error})</translation>
    </message>
    <message>
        <source>processes of their own that can crash without harm</source>
        <translation>eigenen Prozessen, die ohne Schaden abstürzen können</translation>
    </message>
    <message>
        <source>network of these processes</source>
        <translation>Netzzugriff dieser Prozesse</translation>
    </message>
    <message>
        <source>writing and deleting files</source>
        <translation>Schreiben und Löschen von Dateien</translation>
    </message>
    <message>
        <source>reading the vault and other files</source>
        <translation>Lesen des Tresors und anderer Dateien</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>Starten von Programmen</translation>
    </message>
    <message>
        <source>signals to other processes</source>
        <translation>Signale an andere Prozesse</translation>
    </message>
    <message>
        <source>time limit per photo</source>
        <translation>Zeitgrenze je Foto</translation>
    </message>
    <message>
        <source>memory limit per photo</source>
        <translation>Speichergrenze je Foto</translation>
    </message>
    <message>
        <source>limit on processor time per photo</source>
        <translation>Grenze der Prozessorzeit je Foto</translation>
    </message>
    <message>
        <source>core dumps of these processes</source>
        <translation>Speicherabbilder dieser Prozesse beim Absturz (core dumps)</translation>
    </message>
    <message>
        <source>used for this</source>
        <translation>dafür verwendet</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>resource limits</source>
        <translation>Ressourcengrenzen</translation>
    </message>
    <message>
        <source>{names}, resource limits</source>
        <translation>{names}, Ressourcengrenzen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>NOT refused, although this system could</source>
        <translation>NICHT verweigert, obwohl dieses System es könnte</translation>
    </message>
    <message>
        <source>partly refused: this system has no more</source>
        <translation>zum Teil verweigert; mehr kann dieses System nicht</translation>
    </message>
    <message>
        <source>not refused: not available on this system</source>
        <translation>nicht verweigert; auf diesem System nicht möglich</translation>
    </message>
    <message>
        <source>NOT limited</source>
        <translation>NICHT begrenzt</translation>
    </message>
    <message>
        <source>not available on this system</source>
        <translation>auf diesem System nicht möglich</translation>
    </message>
    <message>
        <source>cannot be checked: {error}</source>
        <translation>lässt sich nicht prüfen ({error})</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>missing: install the program again</source>
        <translation>fehlen; installieren Sie das Programm neu</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>{number} in the directory</source>
        <translation>{number} im Verzeichnis</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>none yet at {path}</source>
        <translation>noch keiner unter {path}</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Modellgewichte</translation>
    </message>
    <message>
        <source>face packs</source>
        <translation>Gesichtsmodelle</translation>
    </message>
    <message>
        <source>protection of the workers</source>
        <translation>Schutz der Hilfsprozesse</translation>
    </message>
</context>
<context>
    <name>letter-reasons</name>
    <message>
        <source>Says what is asked for and by which right.</source>
        <translation>Sagt, was verlangt wird und nach welchem Recht.</translation>
    </message>
    <message>
        <source>Says what you declare and by which right.</source>
        <translation>Sagt, was Sie erklären und nach welchem Recht.</translation>
    </message>
    <message>
        <source>Says what you declare; claims no consent.</source>
        <translation>Sagt, was Sie erklären; behauptet keine Einwilligung.</translation>
    </message>
    <message>
        <source>You never gave a face search consent.</source>
        <translation>Einer Gesichtersuche haben Sie nie eine Einwilligung gegeben.</translation>
    </message>
    <message>
        <source>Face features and training are named.</source>
        <translation>Gesichtsmerkmale und Training werden genannt.</translation>
    </message>
    <message>
        <source>Says what you lodge, and against whom.</source>
        <translation>Sagt, was Sie einlegen und gegen wen.</translation>
    </message>
    <message>
        <source>Says why this authority.</source>
        <translation>Sagt, warum Sie sich an diese Behörde wenden.</translation>
    </message>
    <message>
        <source>Says what the company does.</source>
        <translation>Sagt, was das Unternehmen tut.</translation>
    </message>
    <message>
        <source>Says which letter this one follows.</source>
        <translation>Sagt, auf welchen Brief dieser folgt.</translation>
    </message>
    <message>
        <source>The period runs from receipt.</source>
        <translation>Die Frist läuft ab dem Eingang.</translation>
    </message>
    <message>
        <source>The period runs from receipt. You have no proof of the day, and the letter says so.</source>
        <translation>Die Frist läuft ab dem Eingang. Sie haben keinen Nachweis für den Tag, und der Brief sagt das.</translation>
    </message>
    <message>
        <source>The log has an acknowledgement.</source>
        <translation>Eine Bestätigung des Eingangs ist eingetragen.</translation>
    </message>
    <message>
        <source>The log has an extension.</source>
        <translation>Eine Verlängerung der Frist ist eingetragen.</translation>
    </message>
    <message>
        <source>The log has reminders.</source>
        <translation>Erinnerungen sind eingetragen.</translation>
    </message>
    <message>
        <source>The latest plausible day of the answer has passed.</source>
        <translation>Der späteste plausible Tag für die Antwort ist vorbei.</translation>
    </message>
    <message>
        <source>The log has no answer.</source>
        <translation>Eine Antwort ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>Says what this letter answers.</source>
        <translation>Sagt, worauf dieser Brief antwortet.</translation>
    </message>
    <message>
        <source>Says what was answered.</source>
        <translation>Sagt, was geantwortet wurde.</translation>
    </message>
    <message>
        <source>They asked for a copy of an identity document.</source>
        <translation>Das Unternehmen hat eine Ausweiskopie verlangt.</translation>
    </message>
    <message>
        <source>They asked for a photo of your face.</source>
        <translation>Das Unternehmen hat ein Foto Ihres Gesichts verlangt.</translation>
    </message>
    <message>
        <source>They answered for the last twelve months only.</source>
        <translation>Das Unternehmen hat nur für die letzten zwölf Monate geantwortet.</translation>
    </message>
    <message>
        <source>They allow only so many requests a year.</source>
        <translation>Das Unternehmen lässt nur eine bestimmte Zahl von Anträgen im Jahr zu.</translation>
    </message>
    <message>
        <source>They asked for money.</source>
        <translation>Das Unternehmen hat Geld verlangt.</translation>
    </message>
    <message>
        <source>They called the request unfounded or excessive.</source>
        <translation>Das Unternehmen hat den Antrag unbegründet oder exzessiv genannt.</translation>
    </message>
    <message>
        <source>They answered only in part.</source>
        <translation>Das Unternehmen hat nur zum Teil geantwortet.</translation>
    </message>
    <message>
        <source>They said that the data are public.</source>
        <translation>Das Unternehmen hat gesagt, die Daten seien öffentlich.</translation>
    </message>
    <message>
        <source>They said that they cannot identify you.</source>
        <translation>Das Unternehmen hat gesagt, es könne Sie nicht identifizieren.</translation>
    </message>
    <message>
        <source>They sent you to another channel.</source>
        <translation>Das Unternehmen hat Sie auf einen anderen Weg verwiesen.</translation>
    </message>
    <message>
        <source>They want, or use, another language.</source>
        <translation>Das Unternehmen verlangt oder verwendet eine andere Sprache.</translation>
    </message>
    <message>
        <source>They said that European law does not reach them.</source>
        <translation>Das Unternehmen hat gesagt, europäisches Recht gelte für es nicht.</translation>
    </message>
    <message>
        <source>Authorities have already applied the law to this company.</source>
        <translation>Behörden haben das Gesetz schon auf dieses Unternehmen angewandt.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Keine Antwort innerhalb der Frist.</translation>
    </message>
    <message>
        <source>They refused.</source>
        <translation>Das Unternehmen hat abgelehnt.</translation>
    </message>
    <message>
        <source>They did only a part.</source>
        <translation>Das Unternehmen hat nur einen Teil des Verlangten getan.</translation>
    </message>
    <message>
        <source>From 2 April 2027 a cross-border complaint about a request needs that the company was asked first.</source>
        <translation>Ab dem 2. April 2027 setzt eine grenzüberschreitende Beschwerde wegen eines Antrags voraus, dass zuerst das Unternehmen gefragt wurde.</translation>
    </message>
    <message>
        <source>What you want to add.</source>
        <translation>Was Sie hinzufügen möchten.</translation>
    </message>
    <message>
        <source>Names the photos you confirmed, and no more.</source>
        <translation>Nennt die Fotos, die Sie bestätigt haben, und nicht mehr.</translation>
    </message>
    <message>
        <source>The company is not known to sit in the area.</source>
        <translation>Es ist nicht bekannt, dass das Unternehmen seinen Sitz im Gebiet dieses Gesetzes hat.</translation>
    </message>
    <message>
        <source>A reminder is not a new request, so it cannot count as one too many.</source>
        <translation>Eine Erinnerung ist kein neuer Antrag und kann deshalb nicht als einer zu viel zählen.</translation>
    </message>
    <message>
        <source>Says who may act for you, and towards whom.</source>
        <translation>Sagt, wer für Sie handeln darf und wem gegenüber.</translation>
    </message>
    <message>
        <source>Says what you ask for.</source>
        <translation>Sagt, worum Sie bitten.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what.</source>
        <translation>Sagt, für wen Sie bitten und in welcher Eigenschaft.</translation>
    </message>
    <message>
        <source>Says where the photo is.</source>
        <translation>Sagt, wo das Foto ist.</translation>
    </message>
    <message>
        <source>Your own reason, in your own words.</source>
        <translation>Ihr eigener Grund, in Ihren eigenen Worten.</translation>
    </message>
    <message>
        <source>Why the law reaches private sites.</source>
        <translation>Warum das Gesetz auch für private Websites gilt.</translation>
    </message>
    <message>
        <source>The rights behind the request.</source>
        <translation>Die Rechte, auf denen die Bitte beruht.</translation>
    </message>
    <message>
        <source>Children are protected.</source>
        <translation>Kinder sind geschützt.</translation>
    </message>
    <message>
        <source>Says why this company is asked.</source>
        <translation>Sagt, warum gerade dieses Unternehmen gefragt wird.</translation>
    </message>
    <message>
        <source>Companies outside Europe have said that European law does not reach them.</source>
        <translation>Unternehmen außerhalb Europas haben gesagt, europäisches Recht gelte für sie nicht.</translation>
    </message>
    <message>
        <source>Says why the law reaches a foreign company.</source>
        <translation>Sagt, warum das Gesetz für ein ausländisches Unternehmen gilt.</translation>
    </message>
    <message>
        <source>You live outside the area, but the company sits in it.</source>
        <translation>Sie wohnen außerhalb des Gebiets, aber das Unternehmen hat seinen Sitz darin.</translation>
    </message>
    <message>
        <source>Records may use your other names.</source>
        <translation>Gespeichertes kann unter Ihren anderen Namen stehen.</translation>
    </message>
    <message>
        <source>Tells you from namesakes.</source>
        <translation>Unterscheidet Sie von Menschen gleichen Namens.</translation>
    </message>
    <message>
        <source>Helps to find your account.</source>
        <translation>Hilft, Ihr Konto zu finden.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground. Public photos are not public biometric data.</source>
        <translation>Ein Löschantrag braucht einen Grund. Öffentliche Fotos sind keine öffentlichen biometrischen Daten.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground.</source>
        <translation>Ein Löschantrag braucht einen Grund.</translation>
    </message>
    <message>
        <source>In case the company relies on consent.</source>
        <translation>Für den Fall, dass sich das Unternehmen auf eine Einwilligung stützt.</translation>
    </message>
    <message>
        <source>An objection needs grounds from your situation. You gave none of your own, so this one stands in.</source>
        <translation>Ein Widerspruch braucht Gründe aus Ihrer Situation. Sie haben keine eigenen angegeben, deshalb steht dieser hier.</translation>
    </message>
    <message>
        <source>Restriction needs one of four grounds. This is: unlawful, but not to be erased yet.</source>
        <translation>Für die Einschränkung braucht es einen von vier Gründen. Dieser ist: unrechtmäßig, aber vorerst nicht zu löschen.</translation>
    </message>
    <message>
        <source>You contest the data.</source>
        <translation>Sie bestreiten die Richtigkeit der Daten.</translation>
    </message>
    <message>
        <source>For a legal claim.</source>
        <translation>Für einen Rechtsanspruch.</translation>
    </message>
    <message>
        <source>While an objection is checked, the data rest. The log has your objection.</source>
        <translation>Solange ein Widerspruch geprüft wird, bleiben die Daten unbenutzt. Ihr Widerspruch ist eingetragen.</translation>
    </message>
    <message>
        <source>What is wrong, in your words.</source>
        <translation>Was falsch ist, in Ihren Worten.</translation>
    </message>
    <message>
        <source>What is right, in your words.</source>
        <translation>Was richtig ist, in Ihren Worten.</translation>
    </message>
    <message>
        <source>Only what you gave, by consent or contract.</source>
        <translation>Nur was Sie selbst angegeben haben, aufgrund einer Einwilligung oder eines Vertrags.</translation>
    </message>
    <message>
        <source>A clear yes or no is the first right.</source>
        <translation>Ein klares Ja oder Nein ist das erste Recht.</translation>
    </message>
    <message>
        <source>A copy of the data, not a description of them.</source>
        <translation>Eine Kopie der Daten, keine Beschreibung davon.</translation>
    </message>
    <message>
        <source>The pictures themselves.</source>
        <translation>Die Bilder selbst.</translation>
    </message>
    <message>
        <source>The measured face.</source>
        <translation>Das vermessene Gesicht.</translation>
    </message>
    <message>
        <source>The measured face, if any.</source>
        <translation>Das vermessene Gesicht, falls es eines gibt.</translation>
    </message>
    <message>
        <source>What is written next to the pictures.</source>
        <translation>Was neben den Bildern steht.</translation>
    </message>
    <message>
        <source>Where each picture was taken from.</source>
        <translation>Woher jedes Bild stammt.</translation>
    </message>
    <message>
        <source>Who looked for you and saw what.</source>
        <translation>Wer nach Ihnen gesucht hat und was dabei zu sehen war.</translation>
    </message>
    <message>
        <source>Everything else that hangs on you.</source>
        <translation>Alles andere, was Ihnen zugeordnet ist.</translation>
    </message>
    <message>
        <source>Opt-out lists hold data, too.</source>
        <translation>Auch Sperrlisten enthalten Daten.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wozu es dient.</translation>
    </message>
    <message>
        <source>The court says: recipients by name, not by category.</source>
        <translation>Der Gerichtshof sagt: Empfänger mit Namen, nicht nach Kategorien.</translation>
    </message>
    <message>
        <source>The source must be told.</source>
        <translation>Die Herkunft muss genannt werden.</translation>
    </message>
    <message>
        <source>How matches are made.</source>
        <translation>Wie Treffer zustande kommen.</translation>
    </message>
    <message>
        <source>Whether machines decide about you.</source>
        <translation>Ob Maschinen über Sie entscheiden.</translation>
    </message>
    <message>
        <source>Some services keep a measured face in order to leave it out.</source>
        <translation>Manche Dienste behalten ein vermessenes Gesicht, um es auszuschließen.</translation>
    </message>
    <message>
        <source>Data abroad need safeguards.</source>
        <translation>Daten im Ausland brauchen Garantien.</translation>
    </message>
    <message>
        <source>The answer must tell you your rights.</source>
        <translation>Die Antwort muss Ihnen Ihre Rechte nennen.</translation>
    </message>
    <message>
        <source>Each kind is named, so that none is left out.</source>
        <translation>Jede Art wird genannt, damit keine vergessen wird.</translation>
    </message>
    <message>
        <source>The pictures.</source>
        <translation>Die Bilder.</translation>
    </message>
    <message>
        <source>Where the pictures came from.</source>
        <translation>Woher die Bilder kamen.</translation>
    </message>
    <message>
        <source>Results that show you.</source>
        <translation>Ergebnisse, die Sie zeigen.</translation>
    </message>
    <message>
        <source>What was concluded from the pictures.</source>
        <translation>Was aus den Bildern geschlossen wurde.</translation>
    </message>
    <message>
        <source>Crawlers come back.</source>
        <translation>Suchprogramme, die das Netz absuchen, kommen wieder.</translation>
    </message>
    <message>
        <source>An opt-out that keeps a measured face is not what you ask for.</source>
        <translation>Eine Sperrliste, für die ein vermessenes Gesicht aufbewahrt wird, ist nicht das, was Sie verlangen.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be followed up.</source>
        <translation>Kopien an anderen Stellen soll nachgegangen werden.</translation>
    </message>
    <message>
        <source>Whoever got the data should hear of it.</source>
        <translation>Wer die Daten bekommen hat, soll davon erfahren.</translation>
    </message>
    <message>
        <source>Shows what was done, kind by kind.</source>
        <translation>Zeigt für jede Art, was getan wurde.</translation>
    </message>
    <message>
        <source>After an objection the processing stops.</source>
        <translation>Nach einem Widerspruch endet die Verarbeitung.</translation>
    </message>
    <message>
        <source>Whoever goes on has to demonstrate compelling grounds.</source>
        <translation>Wer weitermacht, muss zwingende Gründe nachweisen.</translation>
    </message>
    <message>
        <source>Until that is checked, the data rest.</source>
        <translation>Bis das geprüft ist, bleiben die Daten unbenutzt.</translation>
    </message>
    <message>
        <source>Against advertising no reason is needed.</source>
        <translation>Gegen Werbung braucht es keinen Grund.</translation>
    </message>
    <message>
        <source>A justified objection ends in erasure.</source>
        <translation>Ein berechtigter Widerspruch führt zur Löschung.</translation>
    </message>
    <message>
        <source>Shows what was done, and when.</source>
        <translation>Zeigt, was getan wurde und wann.</translation>
    </message>
    <message>
        <source>What restriction means: keep, but do not use.</source>
        <translation>Was Einschränkung bedeutet: aufbewahren, aber nicht verwenden.</translation>
    </message>
    <message>
        <source>You want to see the data before they go.</source>
        <translation>Sie möchten die Daten sehen, bevor sie verschwinden.</translation>
    </message>
    <message>
        <source>Restrict now, erase after the full answer.</source>
        <translation>Jetzt einschränken, nach der vollständigen Auskunft löschen.</translation>
    </message>
    <message>
        <source>You must be told before the restriction ends.</source>
        <translation>Sie müssen es erfahren, bevor die Einschränkung endet.</translation>
    </message>
    <message>
        <source>The correction itself.</source>
        <translation>Die Berichtigung selbst.</translation>
    </message>
    <message>
        <source>Until it is checked, the data rest.</source>
        <translation>Bis sie geprüft ist, bleiben die Daten unbenutzt.</translation>
    </message>
    <message>
        <source>Errors come back from their source.</source>
        <translation>Fehler kommen von ihrer Quelle zurück.</translation>
    </message>
    <message>
        <source>Shows what was corrected.</source>
        <translation>Zeigt, was berichtigt wurde.</translation>
    </message>
    <message>
        <source>Data that another program can read.</source>
        <translation>Daten, die ein anderes Programm lesen kann.</translation>
    </message>
    <message>
        <source>The pictures that you uploaded.</source>
        <translation>Die Bilder, die Sie hochgeladen haben.</translation>
    </message>
    <message>
        <source>What you wrote there.</source>
        <translation>Was Sie dort geschrieben haben.</translation>
    </message>
    <message>
        <source>What your use left behind.</source>
        <translation>Was Ihre Nutzung hinterlassen hat.</translation>
    </message>
    <message>
        <source>A PDF is not machine-readable.</source>
        <translation>Ein PDF ist nicht maschinenlesbar.</translation>
    </message>
    <message>
        <source>Straight to the other service.</source>
        <translation>Direkt an den anderen Dienst.</translation>
    </message>
    <message>
        <source>Without consent the processing ends.</source>
        <translation>Ohne Einwilligung endet die Verarbeitung.</translation>
    </message>
    <message>
        <source>Data without a ground are erased.</source>
        <translation>Daten ohne Rechtsgrundlage werden gelöscht.</translation>
    </message>
    <message>
        <source>Some then claim another basis.</source>
        <translation>Manche berufen sich dann auf eine andere Grundlage.</translation>
    </message>
    <message>
        <source>Whoever relies on consent has to prove it.</source>
        <translation>Wer sich auf eine Einwilligung stützt, muss sie nachweisen.</translation>
    </message>
    <message>
        <source>Shows that it was done, and when.</source>
        <translation>Zeigt, dass es getan wurde und wann.</translation>
    </message>
    <message>
        <source>What you still wait for.</source>
        <translation>Worauf Sie noch warten.</translation>
    </message>
    <message>
        <source>Whoever does not act has to give reasons.</source>
        <translation>Wer nicht tätig wird, muss Gründe nennen.</translation>
    </message>
    <message>
        <source>An extension needs reasons, within the month.</source>
        <translation>Eine Verlängerung braucht Gründe, und zwar innerhalb des Monats.</translation>
    </message>
    <message>
        <source>Whoever refuses has to give reasons.</source>
        <translation>Wer ablehnt, muss Gründe nennen.</translation>
    </message>
    <message>
        <source>The task of the authority.</source>
        <translation>Die Aufgabe der Behörde.</translation>
    </message>
    <message>
        <source>What the authority can order.</source>
        <translation>Was die Behörde anordnen kann.</translation>
    </message>
    <message>
        <source>The authority has to keep you informed.</source>
        <translation>Die Behörde muss Sie auf dem Laufenden halten.</translation>
    </message>
    <message>
        <source>What the helper may do.</source>
        <translation>Was die helfende Person darf.</translation>
    </message>
    <message>
        <source>The helper gets the answers.</source>
        <translation>Die helfende Person bekommt die Antworten.</translation>
    </message>
    <message>
        <source>You get the answers.</source>
        <translation>Sie selbst bekommen die Antworten.</translation>
    </message>
    <message>
        <source>The helper may go to the authority.</source>
        <translation>Die helfende Person darf sich an die Behörde wenden.</translation>
    </message>
    <message>
        <source>The photo, and what hangs on it.</source>
        <translation>Das Foto und was dazugehört.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there.</source>
        <translation>Vielleicht hat es jemand anderes dort eingestellt.</translation>
    </message>
    <message>
        <source>So that you know.</source>
        <translation>Damit Sie Bescheid wissen.</translation>
    </message>
    <message>
        <source>A company outside Europe needs a representative in it.</source>
        <translation>Ein Unternehmen außerhalb Europas braucht dort einen Vertreter.</translation>
    </message>
    <message>
        <source>No extra face photo needed.</source>
        <translation>Ein zusätzliches Foto Ihres Gesichts ist nicht nötig.</translation>
    </message>
    <message>
        <source>Companies have asked for photos.</source>
        <translation>Unternehmen haben schon Fotos verlangt.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards.</source>
        <translation>Unternehmen haben schon Ausweise verlangt.</translation>
    </message>
    <message>
        <source>Companies have insisted on their own form.</source>
        <translation>Unternehmen haben schon auf ihrem eigenen Formular bestanden.</translation>
    </message>
    <message>
        <source>A company limited its answers to the last twelve months.</source>
        <translation>Ein Unternehmen hat seine Antworten auf die letzten zwölf Monate beschränkt.</translation>
    </message>
    <message>
        <source>A company allowed only two requests a year.</source>
        <translation>Ein Unternehmen hat nur zwei Anträge im Jahr zugelassen.</translation>
    </message>
    <message>
        <source>A company first wanted the photo to be gone from the website.</source>
        <translation>Ein Unternehmen wollte, dass das Foto zuerst von der Website verschwindet.</translation>
    </message>
    <message>
        <source>Free, and in a file that you can open.</source>
        <translation>Kostenlos und in einer Datei, die Sie öffnen können.</translation>
    </message>
    <message>
        <source>A request costs nothing.</source>
        <translation>Ein Antrag kostet nichts.</translation>
    </message>
    <message>
        <source>So that nobody closes your account.</source>
        <translation>Damit niemand Ihr Konto schließt.</translation>
    </message>
    <message>
        <source>Withdrawing must not be harder than consenting.</source>
        <translation>Widerrufen darf nicht schwerer sein als Einwilligen.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt.</source>
        <translation>Das Gesetz gibt einen Monat ab dem Eingang.</translation>
    </message>
    <message>
        <source>A refusal needs reasons.</source>
        <translation>Eine Ablehnung braucht Gründe.</translation>
    </message>
    <message>
        <source>Your own wish; the law sets no such day.</source>
        <translation>Ihr eigener Wunsch; das Gesetz setzt keinen solchen Tag.</translation>
    </message>
    <message>
        <source>Stays polite and ends the letter.</source>
        <translation>Bleibt höflich und schließt den Brief ab.</translation>
    </message>
    <message>
        <source>A reply is not a new request.</source>
        <translation>Eine Antwort ist kein neuer Antrag.</translation>
    </message>
    <message>
        <source>Says how to reach you.</source>
        <translation>Sagt, wie man Sie erreicht.</translation>
    </message>
    <message>
        <source>What the helper may not do.</source>
        <translation>Was die helfende Person nicht darf.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Wann sie endet.</translation>
    </message>
    <message>
        <source>You can end it.</source>
        <translation>Sie können sie beenden.</translation>
    </message>
    <message>
        <source>The company may check the authority.</source>
        <translation>Das Unternehmen darf die Vollmacht prüfen.</translation>
    </message>
    <message>
        <source>Says what you complain about. Until 18 June 2026 Article 77 stood in the law.</source>
        <translation>Sagt, worüber Sie sich beschweren. Bis zum 18. Juni 2026 stand Artikel 77 im Gesetz.</translation>
    </message>
    <message>
        <source>Says what you complain about, and by which right.</source>
        <translation>Sagt, worüber Sie sich beschweren und nach welchem Recht.</translation>
    </message>
    <message>
        <source>Says why the law protects you.</source>
        <translation>Sagt, warum das Gesetz Sie schützt.</translation>
    </message>
    <message>
        <source>Says why the law binds the company.</source>
        <translation>Sagt, warum das Gesetz das Unternehmen bindet.</translation>
    </message>
    <message>
        <source>The company owes a reasonable and proportionate search. That is no limit in time.</source>
        <translation>Das Unternehmen schuldet eine angemessene und verhältnismäßige Suche. Das ist keine zeitliche Grenze.</translation>
    </message>
    <message>
        <source>They said that UK law does not reach them.</source>
        <translation>Das Unternehmen hat gesagt, das Recht des Vereinigten Königreichs gelte für es nicht.</translation>
    </message>
    <message>
        <source>A tribunal has already dealt with the reach of the law over this company.</source>
        <translation>Ein Gericht hat sich schon damit befasst, wie weit das Gesetz für dieses Unternehmen reicht.</translation>
    </message>
    <message>
        <source>The authority expects people to complain to the company first.</source>
        <translation>Die Behörde erwartet, dass man sich zuerst beim Unternehmen beschwert.</translation>
    </message>
    <message>
        <source>Since 19 June 2026 companies have to deal with complaints, and the authority expects people to complain to them first. The option “complain” leaves this out.</source>
        <translation>Seit dem 19. Juni 2026 müssen Unternehmen Beschwerden bearbeiten, und die Behörde erwartet, dass man sich zuerst bei ihnen beschwert. Mit der Option „complain“ entfällt dieser Absatz.</translation>
    </message>
    <message>
        <source>A company abroad may say that the law of the United Kingdom does not reach it.</source>
        <translation>Ein Unternehmen im Ausland sagt vielleicht, das Recht des Vereinigten Königreichs gelte für es nicht.</translation>
    </message>
    <message>
        <source>You live outside the United Kingdom, but the company sits in it.</source>
        <translation>Sie wohnen außerhalb des Vereinigten Königreichs, aber das Unternehmen hat dort seinen Sitz.</translation>
    </message>
    <message>
        <source>The High Court says: in principle recipients by name, not by category.</source>
        <translation>Der High Court sagt: grundsätzlich Empfänger mit Namen, nicht nach Kategorien.</translation>
    </message>
    <message>
        <source>Whether faces are recognised by machine.</source>
        <translation>Ob Gesichter maschinell erkannt werden.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Until 4 February 2026 Article 22 stood in the law.</source>
        <translation>Ob Maschinen über Sie entscheiden. Bis zum 4. Februar 2026 stand Artikel 22 im Gesetz.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Articles 22A to 22D stand in the law since 5 February 2026.</source>
        <translation>Ob Maschinen über Sie entscheiden. Die Artikel 22A bis 22D stehen seit dem 5. Februar 2026 im Gesetz.</translation>
    </message>
    <message>
        <source>The company has 30 days to acknowledge a complaint.</source>
        <translation>Das Unternehmen hat 30 Tage Zeit, den Eingang einer Beschwerde zu bestätigen.</translation>
    </message>
    <message>
        <source>The helper may complain to the company and go to the authority.</source>
        <translation>Die helfende Person darf sich beim Unternehmen beschweren und sich an die Behörde wenden.</translation>
    </message>
    <message>
        <source>A company outside the United Kingdom needs a representative in it.</source>
        <translation>Ein Unternehmen außerhalb des Vereinigten Königreichs braucht dort einen Vertreter.</translation>
    </message>
    <message>
        <source>Companies have asked for passports.</source>
        <translation>Unternehmen haben schon Reisepässe verlangt.</translation>
    </message>
    <message>
        <source>You are entitled to what a reasonable and proportionate search finds. So the letter says where to look.</source>
        <translation>Ihnen steht zu, was eine angemessene und verhältnismäßige Suche findet. Deshalb sagt der Brief, wo zu suchen ist.</translation>
    </message>
    <message>
        <source>The law gave one month from receipt until 4 February 2026.</source>
        <translation>Bis zum 4. Februar 2026 gab das Gesetz einen Monat ab dem Eingang.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt. Since 5 February 2026 it stands still while questions to you are open.</source>
        <translation>Das Gesetz gibt einen Monat ab dem Eingang. Seit dem 5. Februar 2026 ruht die Frist, solange Rückfragen an Sie offen sind.</translation>
    </message>
    <message>
        <source>Swiss law has no general right to erasure: it is a claim from the protection of personality.</source>
        <translation>Das Schweizer Recht kennt kein allgemeines Recht auf Löschung: Der Anspruch folgt aus dem Schutz der Persönlichkeit.</translation>
    </message>
    <message>
        <source>In Swiss law an objection is your express declaration against the processing.</source>
        <translation>Im Schweizer Recht ist der Widerspruch Ihre ausdrückliche Erklärung gegen die Bearbeitung.</translation>
    </message>
    <message>
        <source>Swiss law knows no restriction towards companies, but lets you forbid certain uses and leave the rest.</source>
        <translation>Das Schweizer Recht kennt gegenüber Unternehmen keine Einschränkung, aber Sie können bestimmte Verwendungen verbieten und den Rest zulassen.</translation>
    </message>
    <message>
        <source>Says what is asked for, by which right.</source>
        <translation>Sagt, worum ersucht wird und nach welchem Recht.</translation>
    </message>
    <message>
        <source>Says what you report, and about whom.</source>
        <translation>Sagt, was Sie anzeigen und wen es betrifft.</translation>
    </message>
    <message>
        <source>The law sets no period for this claim. The letter only says that more than 30 days have passed.</source>
        <translation>Für diesen Anspruch setzt das Gesetz keine Frist. Der Brief sagt nur, dass mehr als 30 Tage vergangen sind.</translation>
    </message>
    <message>
        <source>They answered for twelve months only.</source>
        <translation>Das Unternehmen hat nur für zwölf Monate geantwortet.</translation>
    </message>
    <message>
        <source>They asked for money. A request that is not confirmed within ten days can lapse, so the letter upholds it.</source>
        <translation>Das Unternehmen hat Geld verlangt. Ein Begehren, das nicht innerhalb von zehn Tagen bestätigt wird, kann als zurückgezogen gelten; deshalb hält der Brief daran fest.</translation>
    </message>
    <message>
        <source>They called the request excessive.</source>
        <translation>Das Unternehmen hat das Begehren übermäßig genannt.</translation>
    </message>
    <message>
        <source>Whoever gives less than all has to say why.</source>
        <translation>Wer weniger als alles gibt, muss sagen, weshalb.</translation>
    </message>
    <message>
        <source>The excuse that data are public ends with your express declaration.</source>
        <translation>Die Ausrede, die Daten seien öffentlich, endet mit Ihrer ausdrücklichen Erklärung.</translation>
    </message>
    <message>
        <source>They said that Swiss law does not reach them.</source>
        <translation>Das Unternehmen hat gesagt, schweizerisches Recht gelte für es nicht.</translation>
    </message>
    <message>
        <source>There is no duty to answer such a claim, so the report is about the processing itself.</source>
        <translation>Es gibt keine Pflicht, auf einen solchen Anspruch zu antworten; deshalb geht es in der Anzeige um die Bearbeitung selbst.</translation>
    </message>
    <message>
        <source>Your earlier letter declared against the processing.</source>
        <translation>In Ihrem früheren Brief haben Sie die Bearbeitung untersagt.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Switzerland.</source>
        <translation>Es ist nicht bekannt, dass das Unternehmen seinen Sitz in der Schweiz hat.</translation>
    </message>
    <message>
        <source>A reminder is not a new request.</source>
        <translation>Eine Erinnerung ist kein neuer Antrag.</translation>
    </message>
    <message>
        <source>Who may act for you, and towards whom.</source>
        <translation>Wer für Sie handeln darf und wem gegenüber.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what. A child who is able to judge should agree or write itself.</source>
        <translation>Sagt, für wen Sie bitten und in welcher Eigenschaft. Ein urteilsfähiges Kind sollte zustimmen oder selbst schreiben.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also towards private persons.</source>
        <translation>Das Schweizer Recht schützt das Recht am eigenen Bild, auch gegenüber Privatpersonen.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also that of children.</source>
        <translation>Das Schweizer Recht schützt das Recht am eigenen Bild, auch das von Kindern.</translation>
    </message>
    <message>
        <source>Swiss law reaches what has effects in Switzerland, even if it is started abroad.</source>
        <translation>Das Schweizer Recht erfasst, was sich in der Schweiz auswirkt, auch wenn es im Ausland veranlasst wird.</translation>
    </message>
    <message>
        <source>Towards a company abroad you may choose Swiss law if it had to expect effects in Switzerland.</source>
        <translation>Gegenüber einem Unternehmen im Ausland können Sie Schweizer Recht wählen, wenn es mit Auswirkungen in der Schweiz rechnen musste.</translation>
    </message>
    <message>
        <source>You live outside Switzerland, but the company sits in it.</source>
        <translation>Sie wohnen außerhalb der Schweiz, aber das Unternehmen hat dort seinen Sitz.</translation>
    </message>
    <message>
        <source>Records may use other names.</source>
        <translation>Gespeichertes kann unter anderen Namen stehen.</translation>
    </message>
    <message>
        <source>Helps to find you.</source>
        <translation>Hilft, Sie zu finden.</translation>
    </message>
    <message>
        <source>Names the principles that collecting faces goes against. A measured face is sensitive personal data.</source>
        <translation>Nennt die Grundsätze, gegen die das Sammeln von Gesichtern verstößt. Ein vermessenes Gesicht gehört zu den besonders schützenswerten Personendaten.</translation>
    </message>
    <message>
        <source>A claim to erasure needs a breach of personality that nothing justifies.</source>
        <translation>Ein Anspruch auf Löschung setzt eine Persönlichkeitsverletzung voraus, die nichts rechtfertigt.</translation>
    </message>
    <message>
        <source>Processing against your express declaration is a breach of personality, even if the data are public.</source>
        <translation>Eine Bearbeitung gegen Ihre ausdrückliche Erklärung verletzt die Persönlichkeit, auch wenn die Daten öffentlich sind.</translation>
    </message>
    <message>
        <source>The law asks for none.</source>
        <translation>Das Gesetz verlangt keine.</translation>
    </message>
    <message>
        <source>The data as such, not a description of them.</source>
        <translation>Die Daten als solche, keine Beschreibung davon.</translation>
    </message>
    <message>
        <source>Who decides about the data.</source>
        <translation>Wer über die Daten entscheidet.</translation>
    </message>
    <message>
        <source>What it is for, and how long.</source>
        <translation>Wozu es dient und wie lange.</translation>
    </message>
    <message>
        <source>The origin must be told.</source>
        <translation>Die Herkunft muss genannt werden.</translation>
    </message>
    <message>
        <source>The law lets the company name categories only. The letter asks for names and says why you need them.</source>
        <translation>Das Gesetz lässt zu, dass das Unternehmen nur Kategorien nennt. Der Brief bittet um Namen und sagt, wozu Sie sie brauchen.</translation>
    </message>
    <message>
        <source>Nothing more is passed on.</source>
        <translation>Es wird nichts mehr weitergegeben.</translation>
    </message>
    <message>
        <source>What is to stop, kind by kind.</source>
        <translation>Was aufhören soll, Art für Art.</translation>
    </message>
    <message>
        <source>Whoever goes on has to justify it.</source>
        <translation>Wer weitermacht, muss es rechtfertigen.</translation>
    </message>
    <message>
        <source>Data without a use go.</source>
        <translation>Daten ohne Zweck werden gelöscht.</translation>
    </message>
    <message>
        <source>Not to be used now, to be erased after the full answer.</source>
        <translation>Jetzt nicht verwenden, nach der vollständigen Auskunft löschen.</translation>
    </message>
    <message>
        <source>A request: you want to hear of it before it ends.</source>
        <translation>Eine Bitte: Sie möchten davon erfahren, bevor es endet.</translation>
    </message>
    <message>
        <source>Recipients should hear of it.</source>
        <translation>Die Empfänger sollen davon erfahren.</translation>
    </message>
    <message>
        <source>If nobody can prove what is right, the data get a note that they are disputed.</source>
        <translation>Wenn niemand beweisen kann, was richtig ist, wird bei den Daten vermerkt, dass sie bestritten sind.</translation>
    </message>
    <message>
        <source>Errors come back from there.</source>
        <translation>Von dort kommen Fehler wieder.</translation>
    </message>
    <message>
        <source>Data that can be used again.</source>
        <translation>Daten, die sich wieder verwenden lassen.</translation>
    </message>
    <message>
        <source>Straight to the other service, unless that is a disproportionate effort.</source>
        <translation>Direkt an den anderen Dienst, außer wenn der Aufwand unverhältnismäßig ist.</translation>
    </message>
    <message>
        <source>Without consent this processing ends.</source>
        <translation>Ohne Einwilligung endet diese Bearbeitung.</translation>
    </message>
    <message>
        <source>Some then claim another justification.</source>
        <translation>Manche berufen sich dann auf einen anderen Rechtfertigungsgrund.</translation>
    </message>
    <message>
        <source>Whoever relies on consent shows it.</source>
        <translation>Wer sich auf eine Einwilligung stützt, zeigt sie vor.</translation>
    </message>
    <message>
        <source>Whoever goes on should say why it may.</source>
        <translation>Wer weitermacht, soll sagen, warum das erlaubt ist.</translation>
    </message>
    <message>
        <source>Whoever needs longer has to name the period.</source>
        <translation>Wer länger braucht, muss die Frist nennen.</translation>
    </message>
    <message>
        <source>When the FDPIC investigates.</source>
        <translation>Wann der EDÖB untersucht.</translation>
    </message>
    <message>
        <source>What the FDPIC can order.</source>
        <translation>Was der EDÖB anordnen kann.</translation>
    </message>
    <message>
        <source>A company abroad can be told to name a representative.</source>
        <translation>Ein Unternehmen im Ausland kann angewiesen werden, eine Vertretung zu nennen.</translation>
    </message>
    <message>
        <source>The FDPIC tells you what came of it.</source>
        <translation>Der EDÖB teilt Ihnen mit, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The helper may report to the authority.</source>
        <translation>Die helfende Person darf bei der Behörde Anzeige erstatten.</translation>
    </message>
    <message>
        <source>Some companies abroad need a representative in Switzerland, and have to publish who it is.</source>
        <translation>Manche Unternehmen im Ausland brauchen eine Vertretung in der Schweiz und müssen veröffentlichen, wer das ist.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards. You have to help with identification, within reason.</source>
        <translation>Unternehmen haben schon Ausweise verlangt. Bei der Identifizierung müssen Sie mitwirken, soweit es angemessen ist.</translation>
    </message>
    <message>
        <source>Companies insist on forms.</source>
        <translation>Unternehmen bestehen auf Formularen.</translation>
    </message>
    <message>
        <source>Free but for rare cases, and in a file that you can open.</source>
        <translation>Kostenlos, von seltenen Fällen abgesehen, und in einer Datei, die Sie öffnen können.</translation>
    </message>
    <message>
        <source>The law names no fee for it.</source>
        <translation>Das Gesetz nennt dafür keine Gebühr.</translation>
    </message>
    <message>
        <source>The law gives 30 days from receipt.</source>
        <translation>Das Gesetz gibt 30 Tage ab dem Eingang.</translation>
    </message>
    <message>
        <source>The rules for access hold here, too: 30 days from receipt.</source>
        <translation>Auch hier gelten die Regeln der Auskunft: 30 Tage ab dem Eingang.</translation>
    </message>
    <message>
        <source>The law sets no period here, so the letter wishes.</source>
        <translation>Das Gesetz setzt hier keine Frist; deshalb äußert der Brief einen Wunsch.</translation>
    </message>
    <message>
        <source>The law gives 30 days for the information in it, and sets no period for the rest.</source>
        <translation>Für die Auskunft darin gibt das Gesetz 30 Tage, für den Rest setzt es keine Frist.</translation>
    </message>
    <message>
        <source>Whoever goes on should say what justifies it.</source>
        <translation>Wer weitermacht, soll sagen, was das rechtfertigt.</translation>
    </message>
    <message>
        <source>You report; the FDPIC does not decide about your own claims.</source>
        <translation>Sie erstatten Anzeige; über Ihre eigenen Ansprüche entscheidet der EDÖB nicht.</translation>
    </message>
    <message>
        <source>The company may ask you about the authority.</source>
        <translation>Das Unternehmen darf Sie nach der Vollmacht fragen.</translation>
    </message>
    <message>
        <source>Says what you submit, and about whom.</source>
        <translation>Sagt, was Sie einreichen und wen es betrifft.</translation>
    </message>
    <message>
        <source>You said that you live there.</source>
        <translation>Sie haben angegeben, dass Sie in Kalifornien wohnen.</translation>
    </message>
    <message>
        <source>A request to opt out or to limit is put into effect in 15 business days; that time is over, too.</source>
        <translation>Ein Antrag auf Opt-out oder auf Begrenzung wird innerhalb von 15 Arbeitstagen umgesetzt; auch diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>They rely on two requests a year. For requests to know they may.</source>
        <translation>Das Unternehmen beruft sich auf zwei Anträge im Jahr. Bei Auskunftsanträgen darf es das.</translation>
    </message>
    <message>
        <source>They said that the Act does not apply to them.</source>
        <translation>Das Unternehmen hat gesagt, das Gesetz gelte für es nicht.</translation>
    </message>
    <message>
        <source>They said that the information is public.</source>
        <translation>Das Unternehmen hat gesagt, die Informationen seien öffentlich.</translation>
    </message>
    <message>
        <source>They cannot verify who you are.</source>
        <translation>Das Unternehmen kann nicht überprüfen, wer Sie sind.</translation>
    </message>
    <message>
        <source>No response in time.</source>
        <translation>Keine Antwort innerhalb der Frist.</translation>
    </message>
    <message>
        <source>The law asks for no answer to such a request, only for its effect. So you ask for an examination.</source>
        <translation>Das Gesetz verlangt auf einen solchen Antrag keine Antwort, nur seine Umsetzung. Deshalb bitten Sie um eine Prüfung.</translation>
    </message>
    <message>
        <source>They denied it.</source>
        <translation>Das Unternehmen hat es abgelehnt.</translation>
    </message>
    <message>
        <source>You cannot know the company&apos;s figures.</source>
        <translation>Die Zahlen des Unternehmens können Sie nicht kennen.</translation>
    </message>
    <message>
        <source>A reminder must not count as a request.</source>
        <translation>Eine Erinnerung darf nicht als Antrag zählen.</translation>
    </message>
    <message>
        <source>A business may ask for proof of your signed permission. This is it.</source>
        <translation>Ein Unternehmen darf einen Nachweis Ihrer unterschriebenen Erlaubnis verlangen. Dies ist er.</translation>
    </message>
    <message>
        <source>The Act protects residents of California. You said that you are one.</source>
        <translation>Das Gesetz schützt Menschen, die in Kalifornien wohnen. Sie haben angegeben, dass Sie dort wohnen.</translation>
    </message>
    <message>
        <source>Public photos are not public biometric information.</source>
        <translation>Öffentliche Fotos sind keine öffentlichen biometrischen Informationen.</translation>
    </message>
    <message>
        <source>Says what you understand as a sale.</source>
        <translation>Sagt, was Sie unter einem Verkauf verstehen.</translation>
    </message>
    <message>
        <source>Says which sales and which sharing you have in mind.</source>
        <translation>Sagt, welche Verkäufe und welche Weitergabe Sie meinen.</translation>
    </message>
    <message>
        <source>A measured face that serves to identify you is sensitive personal information.</source>
        <translation>Ein vermessenes Gesicht, das dazu dient, Sie zu identifizieren, gehört zu den sensiblen persönlichen Informationen.</translation>
    </message>
    <message>
        <source>Your own words. The Act asks for no reason.</source>
        <translation>Ihre eigenen Worte. Das Gesetz verlangt keinen Grund.</translation>
    </message>
    <message>
        <source>A clear yes or no comes first.</source>
        <translation>Zuerst kommt ein klares Ja oder Nein.</translation>
    </message>
    <message>
        <source>The information itself, not a description of it.</source>
        <translation>Die Informationen selbst, keine Beschreibung davon.</translation>
    </message>
    <message>
        <source>When you were found, and what was shown.</source>
        <translation>Wann Sie gefunden wurden und was gezeigt wurde.</translation>
    </message>
    <message>
        <source>Opt-out lists hold information, too.</source>
        <translation>Auch Sperrlisten enthalten Informationen.</translation>
    </message>
    <message>
        <source>What was concluded about you is personal information, too.</source>
        <translation>Auch was über Sie geschlossen wurde, gehört zu den persönlichen Informationen.</translation>
    </message>
    <message>
        <source>The measured face itself may not be sent to you, but you must be told that there is one.</source>
        <translation>Das vermessene Gesicht selbst darf Ihnen nicht geschickt werden, aber Sie müssen erfahren, dass es eines gibt.</translation>
    </message>
    <message>
        <source>Kinds, sources and purposes.</source>
        <translation>Arten, Quellen und Zwecke.</translation>
    </message>
    <message>
        <source>How long it is kept.</source>
        <translation>Wie lange sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Who gets it. The Act gives a right to categories; names are only a wish.</source>
        <translation>Wer sie bekommt. Das Gesetz gibt ein Recht auf Kategorien; Namen sind nur ein Wunsch.</translation>
    </message>
    <message>
        <source>Whether showing you to users is a sale.</source>
        <translation>Ob es ein Verkauf ist, Sie den Nutzern zu zeigen.</translation>
    </message>
    <message>
        <source>Without this request the response may stop at the last twelve months.</source>
        <translation>Ohne diesen Antrag darf die Antwort bei den letzten zwölf Monaten aufhören.</translation>
    </message>
    <message>
        <source>The right covers what was collected from you. For the rest the letter asks politely.</source>
        <translation>Das Recht umfasst, was bei Ihnen erhoben wurde. Um den Rest bittet der Brief höflich.</translation>
    </message>
    <message>
        <source>The regulations also allow removing only the link to you. You ask for erasing.</source>
        <translation>Die Vorschriften erlauben auch, nur die Verbindung zu Ihnen zu entfernen. Sie verlangen die Löschung.</translation>
    </message>
    <message>
        <source>Whoever got the information should delete it, too.</source>
        <translation>Wer die Informationen bekommen hat, soll sie ebenfalls löschen.</translation>
    </message>
    <message>
        <source>A business may keep a record of the request. It needs no measured face for that.</source>
        <translation>Ein Unternehmen darf den Antrag festhalten. Dafür braucht es kein vermessenes Gesicht.</translation>
    </message>
    <message>
        <source>Shows what was deleted, and on which exception the rest is kept.</source>
        <translation>Zeigt, was gelöscht wurde und aufgrund welcher Ausnahme der Rest bleibt.</translation>
    </message>
    <message>
        <source>What is kept should not be sold.</source>
        <translation>Was behalten wird, soll nicht verkauft werden.</translation>
    </message>
    <message>
        <source>After this request the selling stops.</source>
        <translation>Nach diesem Antrag hört das Verkaufen auf.</translation>
    </message>
    <message>
        <source>Buyers should hear of it.</source>
        <translation>Die Käufer sollen davon erfahren.</translation>
    </message>
    <message>
        <source>The choice lasts, and you are not asked again at once.</source>
        <translation>Die Entscheidung gilt weiter, und Sie werden nicht gleich wieder gefragt.</translation>
    </message>
    <message>
        <source>Sensitive information is used only for what the Act lists.</source>
        <translation>Sensible Informationen werden nur für das verwendet, was das Gesetz aufzählt.</translation>
    </message>
    <message>
        <source>No measuring of your face.</source>
        <translation>Kein Vermessen Ihres Gesichts.</translation>
    </message>
    <message>
        <source>No searching by your face.</source>
        <translation>Kein Suchen anhand Ihres Gesichts.</translation>
    </message>
    <message>
        <source>No showing to others.</source>
        <translation>Kein Zeigen an andere.</translation>
    </message>
    <message>
        <source>Others should respect it.</source>
        <translation>Andere sollen sich daran halten.</translation>
    </message>
    <message>
        <source>Some say that their use of faces falls outside this section. Then they should explain it.</source>
        <translation>Manche sagen, ihre Nutzung von Gesichtern falle nicht unter diesen Abschnitt. Dann sollen sie es erklären.</translation>
    </message>
    <message>
        <source>A business may ask for documentation. It should say what it needs.</source>
        <translation>Ein Unternehmen darf Belege verlangen. Es soll sagen, was es braucht.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be corrected, too.</source>
        <translation>Auch Kopien an anderen Stellen sollen berichtigt werden.</translation>
    </message>
    <message>
        <source>Information that another program can read.</source>
        <translation>Informationen, die ein anderes Programm lesen kann.</translation>
    </message>
    <message>
        <source>For the other service.</source>
        <translation>Für den anderen Dienst.</translation>
    </message>
    <message>
        <source>Whoever does not act gives reasons.</source>
        <translation>Wer nicht tätig wird, nennt Gründe.</translation>
    </message>
    <message>
        <source>Whoever does not act explains why.</source>
        <translation>Wer nicht tätig wird, erklärt, warum.</translation>
    </message>
    <message>
        <source>More time needs a notice with the reason.</source>
        <translation>Mehr Zeit setzt eine Mitteilung mit dem Grund voraus.</translation>
    </message>
    <message>
        <source>Whoever denies gives reasons.</source>
        <translation>Wer ablehnt, nennt Gründe.</translation>
    </message>
    <message>
        <source>What the agency may do.</source>
        <translation>Was die Behörde tun darf.</translation>
    </message>
    <message>
        <source>The agency tells you what it does.</source>
        <translation>Die Behörde teilt Ihnen mit, was sie tut.</translation>
    </message>
    <message>
        <source>What the agent may do.</source>
        <translation>Was die bevollmächtigte Person darf.</translation>
    </message>
    <message>
        <source>The agent gets the responses.</source>
        <translation>Die bevollmächtigte Person bekommt die Antworten.</translation>
    </message>
    <message>
        <source>You get the responses.</source>
        <translation>Sie selbst bekommen die Antworten.</translation>
    </message>
    <message>
        <source>The agent may write to the authority.</source>
        <translation>Die bevollmächtigte Person darf der Behörde schreiben.</translation>
    </message>
    <message>
        <source>No face photo needed.</source>
        <translation>Ein Foto Ihres Gesichts ist nicht nötig.</translation>
    </message>
    <message>
        <source>Companies have asked for identity documents.</source>
        <translation>Unternehmen haben schon Ausweisdokumente verlangt.</translation>
    </message>
    <message>
        <source>Nobody has to prove who they are in order to opt out or to limit.</source>
        <translation>Für ein Opt-out oder eine Begrenzung muss niemand nachweisen, wer er ist.</translation>
    </message>
    <message>
        <source>No account is needed for a request.</source>
        <translation>Für einen Antrag ist kein Konto nötig.</translation>
    </message>
    <message>
        <source>A request must not cost you your account.</source>
        <translation>Ein Antrag darf Sie nicht Ihr Konto kosten.</translation>
    </message>
    <message>
        <source>The law gives 45 days from receipt.</source>
        <translation>Das Gesetz gibt 45 Tage ab dem Eingang.</translation>
    </message>
    <message>
        <source>The law gives 15 business days from receipt.</source>
        <translation>Das Gesetz gibt 15 Arbeitstage ab dem Eingang.</translation>
    </message>
    <message>
        <source>A denial needs reasons.</source>
        <translation>Eine Ablehnung braucht Gründe.</translation>
    </message>
    <message>
        <source>A denial needs an explanation.</source>
        <translation>Eine Ablehnung braucht eine Erklärung.</translation>
    </message>
    <message>
        <source>A reply must not count as a request.</source>
        <translation>Eine Antwort von Ihnen darf nicht als Antrag zählen.</translation>
    </message>
    <message>
        <source>A sworn complaint has to allow this.</source>
        <translation>Eine eidesstattlich bekräftigte Beschwerde muss das erlauben.</translation>
    </message>
    <message>
        <source>You asked for a sworn complaint. Sign it only if every fact in it is true.</source>
        <translation>Sie haben eine eidesstattlich bekräftigte Beschwerde gewählt. Unterschreiben Sie sie nur, wenn jede Tatsache darin wahr ist.</translation>
    </message>
    <message>
        <source>What the agent may not do.</source>
        <translation>Was die bevollmächtigte Person nicht darf.</translation>
    </message>
    <message>
        <source>The business may check the permission.</source>
        <translation>Das Unternehmen darf die Erlaubnis prüfen.</translation>
    </message>
    <message>
        <source>Says what is asked for, and with reference to which section.</source>
        <translation>Sagt, worum gebeten wird und mit Bezug auf welche Vorschrift.</translation>
    </message>
    <message>
        <source>You do not say that you ever gave a release.</source>
        <translation>Sie sagen nicht, dass Sie jemals eine Freigabe erteilt haben.</translation>
    </message>
    <message>
        <source>They rely on a number of requests. The Act has none, but no duty to answer.</source>
        <translation>Das Unternehmen beruft sich auf eine Zahl von Anfragen. Das Gesetz nennt keine, aber auch keine Pflicht zu antworten.</translation>
    </message>
    <message>
        <source>They asked for money. The Act says nothing about it.</source>
        <translation>Das Unternehmen hat Geld verlangt. Das Gesetz sagt dazu nichts.</translation>
    </message>
    <message>
        <source>They called the letter unfounded or excessive.</source>
        <translation>Das Unternehmen hat den Brief unbegründet oder exzessiv genannt.</translation>
    </message>
    <message>
        <source>They said that the photos are public.</source>
        <translation>Das Unternehmen hat gesagt, die Fotos seien öffentlich.</translation>
    </message>
    <message>
        <source>They said that they cannot tell which records are yours.</source>
        <translation>Das Unternehmen hat gesagt, es könne nicht erkennen, welche Einträge Ihre sind.</translation>
    </message>
    <message>
        <source>Says who may act for you.</source>
        <translation>Sagt, wer für Sie handeln darf.</translation>
    </message>
    <message>
        <source>You said that you live in Illinois.</source>
        <translation>Sie haben angegeben, dass Sie in Illinois wohnen.</translation>
    </message>
    <message>
        <source>The Act covers the measured face, not the photo.</source>
        <translation>Das Gesetz erfasst das vermessene Gesicht, nicht das Foto.</translation>
    </message>
    <message>
        <source>The Act itself says when they are destroyed.</source>
        <translation>Das Gesetz sagt selbst, wann vernichtet wird.</translation>
    </message>
    <message>
        <source>The Act sets no time, and the letter says so.</source>
        <translation>Das Gesetz setzt keine Frist, und der Brief sagt das.</translation>
    </message>
    <message>
        <source>The policy has to be public.</source>
        <translation>Die Richtlinie muss öffentlich sein.</translation>
    </message>
    <message>
        <source>The Act wants you to be informed in writing first.</source>
        <translation>Das Gesetz verlangt, dass Sie zuerst schriftlich informiert werden.</translation>
    </message>
    <message>
        <source>The Act wants a written release first.</source>
        <translation>Das Gesetz verlangt zuerst eine schriftliche Freigabe.</translation>
    </message>
    <message>
        <source>When they are to be destroyed.</source>
        <translation>Wann sie zu vernichten sind.</translation>
    </message>
    <message>
        <source>The Act does not allow a sale.</source>
        <translation>Das Gesetz erlaubt keinen Verkauf.</translation>
    </message>
    <message>
        <source>Passing on needs one of four grounds.</source>
        <translation>Eine Weitergabe braucht einen von vier Gründen.</translation>
    </message>
    <message>
        <source>What was made from it.</source>
        <translation>Was daraus gemacht wurde.</translation>
    </message>
    <message>
        <source>Copies elsewhere.</source>
        <translation>Kopien an anderen Stellen.</translation>
    </message>
    <message>
        <source>Lets the company say when, if not now.</source>
        <translation>Lässt das Unternehmen sagen, wann, falls nicht jetzt.</translation>
    </message>
    <message>
        <source>Whoever got them should hear of it.</source>
        <translation>Wer sie bekommen hat, soll davon erfahren.</translation>
    </message>
    <message>
        <source>The Act leaves photos out, so this is a wish.</source>
        <translation>Das Gesetz nimmt Fotos aus; deshalb ist das ein Wunsch.</translation>
    </message>
    <message>
        <source>No sale and no profit.</source>
        <translation>Kein Verkauf und kein Gewinn.</translation>
    </message>
    <message>
        <source>No passing on.</source>
        <translation>Keine Weitergabe.</translation>
    </message>
    <message>
        <source>No results by your face.</source>
        <translation>Keine Ergebnisse anhand Ihres Gesichts.</translation>
    </message>
    <message>
        <source>The policy has to be public in any case.</source>
        <translation>Die Richtlinie muss auf jeden Fall öffentlich sein.</translation>
    </message>
    <message>
        <source>The Act asks for no reasons, so this is a wish.</source>
        <translation>Das Gesetz verlangt keine Gründe; deshalb ist das ein Wunsch.</translation>
    </message>
    <message>
        <source>A letter must not be read as a release.</source>
        <translation>Ein Brief darf nicht als Freigabe verstanden werden.</translation>
    </message>
    <message>
        <source>So that you know where you stand.</source>
        <translation>Damit Sie wissen, woran Sie sind.</translation>
    </message>
    <message>
        <source>Under the Act a representative could give a release. Yours may not.</source>
        <translation>Nach dem Gesetz könnte eine Vertretung eine Freigabe erteilen. Ihre darf das nicht.</translation>
    </message>
    <message>
        <source>The company may check the authorization.</source>
        <translation>Das Unternehmen darf die Vollmacht prüfen.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which provision.</source>
        <translation>Sagt, was verlangt wird und nach welcher Vorschrift.</translation>
    </message>
    <message>
        <source>Says what you declare, if anything.</source>
        <translation>Sagt, was Sie erklären, falls Sie etwas erklären.</translation>
    </message>
    <message>
        <source>Claims no consent.</source>
        <translation>Behauptet keine Einwilligung.</translation>
    </message>
    <message>
        <source>Faces and training are named.</source>
        <translation>Gesichter und Training werden genannt.</translation>
    </message>
    <message>
        <source>Says what you file, and against whom.</source>
        <translation>Sagt, was Sie einreichen und gegen wen.</translation>
    </message>
    <message>
        <source>Provinces have commissioners, too.</source>
        <translation>Auch Provinzen haben Datenschutzbeauftragte.</translation>
    </message>
    <message>
        <source>They asked for money. A small cost is allowed if announced.</source>
        <translation>Das Unternehmen hat Geld verlangt. Geringe Kosten sind erlaubt, wenn sie angekündigt werden.</translation>
    </message>
    <message>
        <source>They said that Canadian law does not reach them.</source>
        <translation>Das Unternehmen hat gesagt, kanadisches Recht gelte für es nicht.</translation>
    </message>
    <message>
        <source>They said that it is public.</source>
        <translation>Das Unternehmen hat gesagt, es sei öffentlich.</translation>
    </message>
    <message>
        <source>Under section 8, silence counts as a refusal.</source>
        <translation>Nach Abschnitt 8 gilt Schweigen als Ablehnung.</translation>
    </message>
    <message>
        <source>There is no time limit here, so you complain that your letter was not dealt with.</source>
        <translation>Hier gibt es keine Frist; deshalb beschweren Sie sich darüber, dass Ihr Brief nicht bearbeitet wurde.</translation>
    </message>
    <message>
        <source>They turned you down.</source>
        <translation>Das Unternehmen hat Sie abgewiesen.</translation>
    </message>
    <message>
        <source>Such complaints have six months.</source>
        <translation>Für solche Beschwerden gelten sechs Monate.</translation>
    </message>
    <message>
        <source>The six months are over. The Commissioner can allow longer.</source>
        <translation>Die sechs Monate sind vorbei. Die Datenschutzbehörde kann eine längere Zeit zulassen.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Canada.</source>
        <translation>Es ist nicht bekannt, dass das Unternehmen seinen Sitz in Kanada hat.</translation>
    </message>
    <message>
        <source>The Commissioner has already applied the Act to this company.</source>
        <translation>Die Datenschutzbehörde hat das Gesetz schon auf dieses Unternehmen angewandt.</translation>
    </message>
    <message>
        <source>Says why the Act applies.</source>
        <translation>Sagt, warum das Gesetz gilt.</translation>
    </message>
    <message>
        <source>Companies abroad have said that Canadian law does not reach them. Courts look at the connection.</source>
        <translation>Unternehmen im Ausland haben gesagt, kanadisches Recht gelte für sie nicht. Gerichte sehen auf die Verbindung zu Kanada.</translation>
    </message>
    <message>
        <source>You live abroad, the company sits there.</source>
        <translation>Sie wohnen im Ausland, das Unternehmen hat seinen Sitz in Kanada.</translation>
    </message>
    <message>
        <source>Says why the information should not be there.</source>
        <translation>Sagt, warum die Informationen dort nicht sein sollten.</translation>
    </message>
    <message>
        <source>Only what a regulation lists may be taken without consent because it is public.</source>
        <translation>Nur was eine Verordnung aufzählt, darf ohne Einwilligung genommen werden, weil es öffentlich ist.</translation>
    </message>
    <message>
        <source>Says why it should go.</source>
        <translation>Sagt, warum es verschwinden soll.</translation>
    </message>
    <message>
        <source>A challenge names the rules that it is about.</source>
        <translation>Eine Beanstandung nennt die Regeln, um die es geht.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Was falsch ist.</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>Was richtig ist.</translation>
    </message>
    <message>
        <source>The information itself.</source>
        <translation>Die Informationen selbst.</translation>
    </message>
    <message>
        <source>What it is used for.</source>
        <translation>Wofür sie verwendet werden.</translation>
    </message>
    <message>
        <source>Who got it, by name where possible.</source>
        <translation>Wer sie bekommen hat, möglichst mit Namen.</translation>
    </message>
    <message>
        <source>The Act only encourages naming the source.</source>
        <translation>Das Gesetz legt nur nahe, die Quelle zu nennen.</translation>
    </message>
    <message>
        <source>Consent is the rule in Canada.</source>
        <translation>In Kanada ist die Einwilligung die Regel.</translation>
    </message>
    <message>
        <source>How they compare faces.</source>
        <translation>Wie das Unternehmen Gesichter vergleicht.</translation>
    </message>
    <message>
        <source>So that nothing disappears before you have seen it.</source>
        <translation>Damit nichts verschwindet, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it.</source>
        <translation>Wer die Informationen bekommen hat, soll davon erfahren.</translation>
    </message>
    <message>
        <source>Every challenge is investigated.</source>
        <translation>Jede Beanstandung wird untersucht.</translation>
    </message>
    <message>
        <source>You must be told the procedures.</source>
        <translation>Die Verfahren müssen Ihnen mitgeteilt werden.</translation>
    </message>
    <message>
        <source>The Act asks for no pause, so this is a wish.</source>
        <translation>Das Gesetz verlangt keine Pause; deshalb ist das ein Wunsch.</translation>
    </message>
    <message>
        <source>So that you know what came of it.</source>
        <translation>Damit Sie wissen, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>You have to show the error.</source>
        <translation>Den Fehler müssen Sie zeigen.</translation>
    </message>
    <message>
        <source>Errors come back from it.</source>
        <translation>Von dort kommen Fehler zurück.</translation>
    </message>
    <message>
        <source>A dispute is put on record.</source>
        <translation>Ein Streit wird vermerkt.</translation>
    </message>
    <message>
        <source>Shows what was amended.</source>
        <translation>Zeigt, was geändert wurde.</translation>
    </message>
    <message>
        <source>Without consent it ends.</source>
        <translation>Ohne Einwilligung endet es.</translation>
    </message>
    <message>
        <source>You must be told what follows.</source>
        <translation>Die Folgen müssen Ihnen mitgeteilt werden.</translation>
    </message>
    <message>
        <source>What is not needed should go.</source>
        <translation>Was nicht gebraucht wird, soll verschwinden.</translation>
    </message>
    <message>
        <source>Some then rely on an exception.</source>
        <translation>Manche berufen sich dann auf eine Ausnahme.</translation>
    </message>
    <message>
        <source>Whoever relies on consent can show it.</source>
        <translation>Wer sich auf eine Einwilligung stützt, kann sie vorzeigen.</translation>
    </message>
    <message>
        <source>A refusal needs reasons, in writing.</source>
        <translation>Eine Ablehnung braucht Gründe, und zwar schriftlich.</translation>
    </message>
    <message>
        <source>So that you can take it further.</source>
        <translation>Damit Sie weitere Schritte gehen können.</translation>
    </message>
    <message>
        <source>The task of the Commissioner.</source>
        <translation>Die Aufgabe der Datenschutzbehörde.</translation>
    </message>
    <message>
        <source>The Commissioner can mediate.</source>
        <translation>Die Datenschutzbehörde kann vermitteln.</translation>
    </message>
    <message>
        <source>An investigation ends in a report.</source>
        <translation>Eine Untersuchung endet mit einem Bericht.</translation>
    </message>
    <message>
        <source>The helper may help with a complaint.</source>
        <translation>Die helfende Person darf bei einer Beschwerde helfen.</translation>
    </message>
    <message>
        <source>Every organization has somebody who is accountable.</source>
        <translation>In jeder Organisation ist jemand dafür verantwortlich.</translation>
    </message>
    <message>
        <source>A cost has to be announced first.</source>
        <translation>Kosten müssen vorher angekündigt werden.</translation>
    </message>
    <message>
        <source>The Act sets no time here; the letter says so.</source>
        <translation>Das Gesetz setzt hier keine Frist; der Brief sagt das.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which principle.</source>
        <translation>Sagt, was verlangt wird und nach welchem Grundsatz.</translation>
    </message>
    <message>
        <source>It has a duty to destroy, no right of erasure.</source>
        <translation>Das Gesetz kennt eine Pflicht zu vernichten, aber kein Recht auf Löschung.</translation>
    </message>
    <message>
        <source>The Act knows no general right to object. This is the use that you can stop.</source>
        <translation>Das Gesetz kennt kein allgemeines Widerspruchsrecht. Dies ist die Nutzung, die Sie beenden können.</translation>
    </message>
    <message>
        <source>Says what is asked for.</source>
        <translation>Sagt, was verlangt wird.</translation>
    </message>
    <message>
        <source>Says what you complain about.</source>
        <translation>Sagt, worüber Sie sich beschweren.</translation>
    </message>
    <message>
        <source>Says why the Act protects you.</source>
        <translation>Sagt, warum das Gesetz Sie schützt.</translation>
    </message>
    <message>
        <source>Says why the Act binds the company.</source>
        <translation>Sagt, warum das Gesetz das Unternehmen bindet.</translation>
    </message>
    <message>
        <source>They asked for money, which access may cost.</source>
        <translation>Das Unternehmen hat Geld verlangt; der Zugang darf etwas kosten.</translation>
    </message>
    <message>
        <source>They called the request excessive or vexatious.</source>
        <translation>Das Unternehmen hat den Antrag exzessiv oder missbräuchlich genannt.</translation>
    </message>
    <message>
        <source>They want, or use, another language. The Act has no rule on that.</source>
        <translation>Das Unternehmen verlangt oder verwendet eine andere Sprache. Das Gesetz hat dafür keine Regel.</translation>
    </message>
    <message>
        <source>They said that Australian law does not reach them.</source>
        <translation>Das Unternehmen hat gesagt, australisches Recht gelte für es nicht.</translation>
    </message>
    <message>
        <source>They said that the Privacy Act does not bind them.</source>
        <translation>Das Unternehmen hat gesagt, der Privacy Act binde es nicht.</translation>
    </message>
    <message>
        <source>The Commissioner and a tribunal have already applied the Act to this company.</source>
        <translation>Die Datenschutzbehörde und ein Gericht haben das Gesetz schon auf dieses Unternehmen angewandt.</translation>
    </message>
    <message>
        <source>No answer in a reasonable period.</source>
        <translation>Keine Antwort in angemessener Zeit.</translation>
    </message>
    <message>
        <source>What may have been breached.</source>
        <translation>Wogegen verstoßen worden sein kann.</translation>
    </message>
    <message>
        <source>Measured faces need consent or an exception.</source>
        <translation>Vermessene Gesichter brauchen eine Einwilligung oder eine Ausnahme.</translation>
    </message>
    <message>
        <source>It is not known to sit in Australia.</source>
        <translation>Es ist nicht bekannt, dass das Unternehmen seinen Sitz in Australien hat.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company.</source>
        <translation>Die Datenschutzbehörde darf nicht untersuchen, bevor Sie sich beim Unternehmen beschwert haben.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company. The option “complain” leaves this out.</source>
        <translation>Die Datenschutzbehörde darf nicht untersuchen, bevor Sie sich beim Unternehmen beschwert haben. Mit der Option „complain“ entfällt dieser Absatz.</translation>
    </message>
    <message>
        <source>Says when the Act reaches a company that is not established in Australia.</source>
        <translation>Sagt, wann das Gesetz für ein Unternehmen gilt, das keine Niederlassung in Australien hat.</translation>
    </message>
    <message>
        <source>You live outside Australia, but the company sits in it.</source>
        <translation>Sie wohnen außerhalb Australiens, aber das Unternehmen hat dort seinen Sitz.</translation>
    </message>
    <message>
        <source>Measured faces are sensitive information, which needs consent.</source>
        <translation>Vermessene Gesichter sind sensible Informationen, für die eine Einwilligung nötig ist.</translation>
    </message>
    <message>
        <source>What is no longer needed for a permitted purpose has to be destroyed or de-identified.</source>
        <translation>Was für einen erlaubten Zweck nicht mehr gebraucht wird, muss vernichtet oder anonymisiert werden.</translation>
    </message>
    <message>
        <source>You do not consent.</source>
        <translation>Sie willigen nicht ein.</translation>
    </message>
    <message>
        <source>The Act does not speak of withdrawal, the guidelines of the authority do.</source>
        <translation>Das Gesetz spricht nicht vom Widerruf, wohl aber die Leitlinien der Behörde.</translation>
    </message>
    <message>
        <source>You may say in which way you want access.</source>
        <translation>Sie dürfen sagen, auf welche Weise Sie Zugang möchten.</translation>
    </message>
    <message>
        <source>The Act gives no right to a list of recipients, but records of disclosures are about you, too.</source>
        <translation>Das Gesetz gibt kein Recht auf eine Liste der Empfänger, aber auch Aufzeichnungen über Weitergaben betreffen Sie.</translation>
    </message>
    <message>
        <source>Whoever collects from others has to tell about it.</source>
        <translation>Wer bei anderen erhebt, muss darüber informieren.</translation>
    </message>
    <message>
        <source>Whether information goes abroad.</source>
        <translation>Ob Informationen ins Ausland gehen.</translation>
    </message>
    <message>
        <source>Since 10 December 2026 the privacy policy has to say which decisions programs make.</source>
        <translation>Seit dem 10. Dezember 2026 muss die Datenschutzerklärung sagen, welche Entscheidungen Programme treffen.</translation>
    </message>
    <message>
        <source>How matches are made. The Act does not oblige the company to explain it, so the letter only asks.</source>
        <translation>Wie Treffer zustande kommen. Das Gesetz verpflichtet das Unternehmen nicht, es zu erklären; deshalb bittet der Brief nur darum.</translation>
    </message>
    <message>
        <source>Back-ups and archives are copies, too.</source>
        <translation>Auch Sicherungen und Archive sind Kopien.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it. The Act does not oblige the company, so the letter only asks.</source>
        <translation>Wer die Informationen bekommen hat, soll davon erfahren. Das Gesetz verpflichtet das Unternehmen nicht; deshalb bittet der Brief nur darum.</translation>
    </message>
    <message>
        <source>No advertising to you.</source>
        <translation>Keine Werbung an Sie.</translation>
    </message>
    <message>
        <source>No passing on for advertising.</source>
        <translation>Keine Weitergabe für Werbung.</translation>
    </message>
    <message>
        <source>Whoever got it should hear of it.</source>
        <translation>Wer sie bekommen hat, soll davon erfahren.</translation>
    </message>
    <message>
        <source>If they refuse, your view has to stand beside the information when you ask for that.</source>
        <translation>Wird die Berichtigung abgelehnt, muss Ihre Sicht neben den Informationen stehen, wenn Sie darum bitten.</translation>
    </message>
    <message>
        <source>Without consent this ends.</source>
        <translation>Ohne Einwilligung endet das.</translation>
    </message>
    <message>
        <source>What is no longer needed has to go.</source>
        <translation>Was nicht mehr gebraucht wird, muss verschwinden.</translation>
    </message>
    <message>
        <source>Some then claim another ground.</source>
        <translation>Manche berufen sich dann auf einen anderen Grund.</translation>
    </message>
    <message>
        <source>Whoever relies on consent should show it.</source>
        <translation>Wer sich auf eine Einwilligung stützt, soll sie vorzeigen.</translation>
    </message>
    <message>
        <source>What is allowed.</source>
        <translation>Was erlaubt ist.</translation>
    </message>
    <message>
        <source>The helper gets answers.</source>
        <translation>Die helfende Person bekommt Antworten.</translation>
    </message>
    <message>
        <source>The helper may complain.</source>
        <translation>Die helfende Person darf sich beschweren.</translation>
    </message>
    <message>
        <source>A refusal needs written reasons.</source>
        <translation>Eine Ablehnung braucht schriftliche Gründe.</translation>
    </message>
    <message>
        <source>So that you know why.</source>
        <translation>Damit Sie wissen, warum.</translation>
    </message>
    <message>
        <source>A company has 30 days.</source>
        <translation>Ein Unternehmen hat 30 Tage.</translation>
    </message>
    <message>
        <source>The Commissioner tries to conciliate.</source>
        <translation>Die Datenschutzbehörde versucht zu schlichten.</translation>
    </message>
    <message>
        <source>They have asked for passports.</source>
        <translation>Unternehmen haben schon Reisepässe verlangt.</translation>
    </message>
    <message>
        <source>Companies have insisted on a form.</source>
        <translation>Unternehmen haben schon auf einem Formular bestanden.</translation>
    </message>
    <message>
        <source>The request costs nothing. Giving access may cost something, so the letter asks for the amount first.</source>
        <translation>Der Antrag kostet nichts. Der Zugang kann etwas kosten; deshalb fragt der Brief vorher nach dem Betrag.</translation>
    </message>
    <message>
        <source>Such a request costs nothing.</source>
        <translation>Ein solcher Antrag kostet nichts.</translation>
    </message>
    <message>
        <source>A correction costs nothing.</source>
        <translation>Eine Berichtigung kostet nichts.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period. The 30 days are guidance, and the letter says so.</source>
        <translation>Das Gesetz gibt eine angemessene Zeit. Die 30 Tage sind ein Richtwert, und der Brief sagt das.</translation>
    </message>
    <message>
        <source>Your own wish; the Act sets no period.</source>
        <translation>Ihr eigener Wunsch; das Gesetz setzt keine Frist.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period.</source>
        <translation>Das Gesetz gibt eine angemessene Zeit.</translation>
    </message>
    <message>
        <source>Blocking, as the law says.</source>
        <translation>Sperrung, wie das Gesetz es nennt.</translation>
    </message>
    <message>
        <source>You never gave it consent.</source>
        <translation>Sie haben dem Unternehmen nie eine Einwilligung gegeben.</translation>
    </message>
    <message>
        <source>Face features are named.</source>
        <translation>Gesichtsmerkmale werden genannt.</translation>
    </message>
    <message>
        <source>Says what you lodge.</source>
        <translation>Sagt, was Sie einreichen.</translation>
    </message>
    <message>
        <source>Says why Brazilian law protects you.</source>
        <translation>Sagt, warum brasilianisches Recht Sie schützt.</translation>
    </message>
    <message>
        <source>They said that Brazilian law is not theirs.</source>
        <translation>Das Unternehmen hat gesagt, brasilianisches Recht gelte für es nicht.</translation>
    </message>
    <message>
        <source>No answer. For this right the law sets no number of days, so that none is named.</source>
        <translation>Keine Antwort. Für dieses Recht setzt das Gesetz keine Zahl von Tagen; deshalb wird keine genannt.</translation>
    </message>
    <message>
        <source>Only a part.</source>
        <translation>Nur ein Teil.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Brazil.</source>
        <translation>Es ist nicht bekannt, dass das Unternehmen seinen Sitz in Brasilien hat.</translation>
    </message>
    <message>
        <source>Why the law reaches beyond Brazil.</source>
        <translation>Warum das Gesetz über Brasilien hinausreicht.</translation>
    </message>
    <message>
        <source>You live elsewhere, it sits there.</source>
        <translation>Sie wohnen anderswo, das Unternehmen hat seinen Sitz in Brasilien.</translation>
    </message>
    <message>
        <source>They said that the law is not theirs.</source>
        <translation>Das Unternehmen hat gesagt, das Gesetz gelte für es nicht.</translation>
    </message>
    <message>
        <source>Data processed against the law can be blocked and eliminated. Public photos are not public biometric data.</source>
        <translation>Daten, die gegen das Gesetz verarbeitet werden, können gesperrt und gelöscht werden. Öffentliche Fotos sind keine öffentlichen biometrischen Daten.</translation>
    </message>
    <message>
        <source>What the request rests on.</source>
        <translation>Worauf sich der Antrag stützt.</translation>
    </message>
    <message>
        <source>In case they rely on consent.</source>
        <translation>Für den Fall, dass sich das Unternehmen auf eine Einwilligung stützt.</translation>
    </message>
    <message>
        <source>Your own reason.</source>
        <translation>Ihr eigener Grund.</translation>
    </message>
    <message>
        <source>A whole copy needs consent or contract.</source>
        <translation>Eine vollständige Kopie setzt eine Einwilligung oder einen Vertrag voraus.</translation>
    </message>
    <message>
        <source>Why it is covered.</source>
        <translation>Warum es erfasst ist.</translation>
    </message>
    <message>
        <source>The rights behind it.</source>
        <translation>Die Rechte dahinter.</translation>
    </message>
    <message>
        <source>Copies should be followed up.</source>
        <translation>Kopien soll nachgegangen werden.</translation>
    </message>
    <message>
        <source>All of the data.</source>
        <translation>Alle Daten.</translation>
    </message>
    <message>
        <source>All of it, given consent or a contract.</source>
        <translation>Alles, sofern es eine Einwilligung oder einen Vertrag gibt.</translation>
    </message>
    <message>
        <source>Who got the data.</source>
        <translation>Wer die Daten bekommen hat.</translation>
    </message>
    <message>
        <source>How it matches.</source>
        <translation>Wie verglichen wird.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Wer entscheidet.</translation>
    </message>
    <message>
        <source>Opt-outs may keep a face.</source>
        <translation>Auch auf Sperrlisten kann ein Gesicht bleiben.</translation>
    </message>
    <message>
        <source>Data abroad need a ground of their own.</source>
        <translation>Daten im Ausland brauchen eine eigene Grundlage.</translation>
    </message>
    <message>
        <source>Whether consent is claimed.</source>
        <translation>Ob eine Einwilligung behauptet wird.</translation>
    </message>
    <message>
        <source>Each kind is named.</source>
        <translation>Jede Art wird genannt.</translation>
    </message>
    <message>
        <source>An opt-out keeps no face.</source>
        <translation>Auf einer Sperrliste bleibt kein Gesicht.</translation>
    </message>
    <message>
        <source>Whoever goes on needs a ground.</source>
        <translation>Wer weitermacht, braucht eine Grundlage.</translation>
    </message>
    <message>
        <source>Until then, the data rest.</source>
        <translation>Bis dahin bleiben die Daten unbenutzt.</translation>
    </message>
    <message>
        <source>What breaks the law can be eliminated.</source>
        <translation>Was gegen das Gesetz verstößt, kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Blocking means: keep, do not use.</source>
        <translation>Sperren heißt: aufbewahren, nicht verwenden.</translation>
    </message>
    <message>
        <source>See before they go.</source>
        <translation>Sehen, bevor sie verschwinden.</translation>
    </message>
    <message>
        <source>Block now, eliminate later.</source>
        <translation>Jetzt sperren, später löschen.</translation>
    </message>
    <message>
        <source>A wish: the law does not ask for this notice.</source>
        <translation>Ein Wunsch: Das Gesetz verlangt diese Mitteilung nicht.</translation>
    </message>
    <message>
        <source>To the other service.</source>
        <translation>An den anderen Dienst.</translation>
    </message>
    <message>
        <source>Its data can be eliminated.</source>
        <translation>Die Daten dazu können gelöscht werden.</translation>
    </message>
    <message>
        <source>Who relies on consent has to prove it.</source>
        <translation>Wer sich auf eine Einwilligung stützt, muss sie nachweisen.</translation>
    </message>
    <message>
        <source>Others should do the same.</source>
        <translation>Andere sollen dasselbe tun.</translation>
    </message>
    <message>
        <source>Whom to turn to.</source>
        <translation>An wen Sie sich wenden können.</translation>
    </message>
    <message>
        <source>The authority chooses what it does.</source>
        <translation>Die Behörde wählt, was sie tut.</translation>
    </message>
    <message>
        <source>No extra photo needed.</source>
        <translation>Ein zusätzliches Foto ist nicht nötig.</translation>
    </message>
    <message>
        <source>They have asked for photos.</source>
        <translation>Unternehmen haben schon Fotos verlangt.</translation>
    </message>
    <message>
        <source>One answered for twelve months only.</source>
        <translation>Eines hat nur für zwölf Monate geantwortet.</translation>
    </message>
    <message>
        <source>One allowed only two requests a year.</source>
        <translation>Eines hat nur zwei Anträge im Jahr zugelassen.</translation>
    </message>
    <message>
        <source>One wanted the photo gone first.</source>
        <translation>Eines wollte, dass das Foto zuerst verschwindet.</translation>
    </message>
    <message>
        <source>Free, and in a file.</source>
        <translation>Kostenlos und in einer Datei.</translation>
    </message>
    <message>
        <source>Withdrawing is free and made easy.</source>
        <translation>Widerrufen ist kostenlos und wird leicht gemacht.</translation>
    </message>
    <message>
        <source>The law gives 15 days from the request.</source>
        <translation>Das Gesetz gibt 15 Tage ab dem Antrag.</translation>
    </message>
    <message>
        <source>Your own wish; no day of the law.</source>
        <translation>Ihr eigener Wunsch; kein Tag des Gesetzes.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>They are to tell you what they hold about you, where it comes from and who got it.</source>
        <translation>Sie sollen Ihnen sagen, was sie über Sie haben, woher es stammt und wer es bekommen hat.</translation>
    </message>
    <message>
        <source>You ask them to delete what they hold about you.</source>
        <translation>Sie verlangen, dass gelöscht wird, was sie über Sie haben.</translation>
    </message>
    <message>
        <source>You ask them to stop using your data, and say what in your situation speaks against it.</source>
        <translation>Sie verlangen, dass Ihre Daten nicht mehr genutzt werden, und sagen, was in Ihrer Lage dagegen spricht.</translation>
    </message>
    <message>
        <source>They keep your data and may not use it. Helpful while you wait for an answer.</source>
        <translation>Ihre Daten bleiben dort und dürfen nicht genutzt werden. Hilfreich, solange Sie auf eine Antwort warten.</translation>
    </message>
    <message>
        <source>You say what is wrong and what is correct.</source>
        <translation>Sie sagen, was falsch ist und was richtig ist.</translation>
    </message>
    <message>
        <source>You get the data that you gave them yourself, as a file that other programs can read.</source>
        <translation>Sie bekommen die Daten, die Sie selbst gegeben haben, als Datei, die andere Programme lesen können.</translation>
    </message>
    <message>
        <source>You take back a consent that you gave them before.</source>
        <translation>Sie nehmen eine Einwilligung zurück, die Sie früher gegeben haben.</translation>
    </message>
    <message>
        <source>You let a person or a body write to them and get their answers for you.</source>
        <translation>Sie lassen eine Person oder Stelle für Sie schreiben und die Antworten bekommen.</translation>
    </message>
    <message>
        <source>You ask a website, or whoever published it, to take down a photo of you or of your child.</source>
        <translation>Sie bitten eine Website oder wen auch immer, der es veröffentlicht hat, ein Foto von Ihnen oder Ihrem Kind zu entfernen.</translation>
    </message>
    <message>
        <source>European Union (GDPR)</source>
        <translation>Europäische Union (DSGVO)</translation>
    </message>
    <message>
        <source>United Kingdom (UK GDPR)</source>
        <translation>Vereinigtes Königreich (UK GDPR)</translation>
    </message>
    <message>
        <source>Switzerland (FADP)</source>
        <translation>Schweiz (DSG)</translation>
    </message>
    <message>
        <source>California (CCPA)</source>
        <translation>Kalifornien (CCPA)</translation>
    </message>
    <message>
        <source>Illinois (BIPA, biometrics)</source>
        <translation>Illinois (BIPA, Biometrie)</translation>
    </message>
    <message>
        <source>Canada (PIPEDA)</source>
        <translation>Kanada (PIPEDA)</translation>
    </message>
    <message>
        <source>Australia (Privacy Act 1988)</source>
        <translation>Australien (Privacy Act 1988)</translation>
    </message>
    <message>
        <source>Brazil (LGPD)</source>
        <translation>Brasilien (LGPD)</translation>
    </message>
    <message>
        <source>I live in California</source>
        <translation>Ich wohne in Kalifornien</translation>
    </message>
    <message>
        <source>I live in Illinois</source>
        <translation>Ich wohne in Illinois</translation>
    </message>
    <message>
        <source>Your user name with them</source>
        <translation>Ihr Benutzername dort</translation>
    </message>
    <message>
        <source>I live where this law applies</source>
        <translation>Ich wohne dort, wo dieses Recht gilt</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ihr Grund</translation>
    </message>
    <message>
        <source>Why should they lock your data?</source>
        <translation>Warum sollen die Daten gesperrt werden?</translation>
    </message>
    <message>
        <source>What should follow?</source>
        <translation>Was soll danach geschehen?</translation>
    </message>
    <message>
        <source>What is wrong or missing?</source>
        <translation>Was ist falsch oder fehlt?</translation>
    </message>
    <message>
        <source>What is correct?</source>
        <translation>Was ist richtig?</translation>
    </message>
    <message>
        <source>Send it straight to another service</source>
        <translation>Direkt an einen anderen Dienst</translation>
    </message>
    <message>
        <source>Which consent?</source>
        <translation>Welche Einwilligung?</translation>
    </message>
    <message>
        <source>You would like an answer by</source>
        <translation>Antwort erbeten bis</translation>
    </message>
    <message>
        <source>What did they put in the way?</source>
        <translation>Was wurde Ihnen in den Weg gelegt?</translation>
    </message>
    <message>
        <source>What does the answer lack?</source>
        <translation>Was fehlt in der Antwort?</translation>
    </message>
    <message>
        <source>Who may act for you?</source>
        <translation>Wer darf für Sie handeln?</translation>
    </message>
    <message>
        <source>Postal address of the helper</source>
        <translation>Postanschrift der helfenden Person</translation>
    </message>
    <message>
        <source>Last day of the permission</source>
        <translation>Letzter Tag der Vollmacht</translation>
    </message>
    <message>
        <source>Who gets the answers with your data?</source>
        <translation>Wer bekommt die Antworten mit Ihren Daten?</translation>
    </message>
    <message>
        <source>If the photo shows your child: its name</source>
        <translation>Wenn das Foto Ihr Kind zeigt: sein Name</translation>
    </message>
    <message>
        <source>Address of the photo on the web</source>
        <translation>Adresse des Fotos im Netz</translation>
    </message>
    <message>
        <source>Write to another website or person</source>
        <translation>An eine andere Website oder Person</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Deren Postanschrift</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Deren E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Is this also your complaint to them?</source>
        <translation>Ist das auch Ihre Beschwerde bei ihnen?</translation>
    </message>
    <message>
        <source>I declare under penalty of perjury that the complaint is true</source>
        <translation>Ich erkläre an Eides statt, dass die Beschwerde wahr ist</translation>
    </message>
    <message>
        <source>Only if you have an account there. It helps them to find your data.</source>
        <translation>Nur wenn Sie dort ein Konto haben. Es hilft, Ihre Daten zu finden.</translation>
    </message>
    <message>
        <source>The letter says so. Tick it only if it is true.</source>
        <translation>Der Brief sagt das. Kreuzen Sie es nur an, wenn es stimmt.</translation>
    </message>
    <message>
        <source>In your own words, in the language of the letter: why this concerns you in particular.</source>
        <translation>In Ihren eigenen Worten, in der Sprache des Briefs: warum das gerade Sie betrifft.</translation>
    </message>
    <message>
        <source>Once they have told you all that they hold.</source>
        <translation>Wenn sie Ihnen alles gesagt haben, was sie haben.</translation>
    </message>
    <message>
        <source>In the language of the letter.</source>
        <translation>In der Sprache des Briefs.</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>In der Sprache des Briefs. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Name of the service. If it stays empty, you get the data yourself.</source>
        <translation>Name des Dienstes. Bleibt es leer, bekommen Sie die Daten selbst.</translation>
    </message>
    <message>
        <source>In the language of the letter. If it stays empty, every consent is withdrawn.</source>
        <translation>In der Sprache des Briefs. Bleibt es leer, wird jede Einwilligung widerrufen.</translation>
    </message>
    <message>
        <source>This is your wish, not a time limit of the law.</source>
        <translation>Das ist Ihr Wunsch, keine gesetzliche Frist.</translation>
    </message>
    <message>
        <source>Full name of the person or body.</source>
        <translation>Voller Name der Person oder Stelle.</translation>
    </message>
    <message>
        <source>On one line. May stay empty.</source>
        <translation>In einer Zeile. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Without a day it holds until you take it back.</source>
        <translation>Ohne Tag gilt sie, bis Sie sie zurücknehmen.</translation>
    </message>
    <message>
        <source>Then you write as a parent.</source>
        <translation>Dann schreiben Sie als Elternteil.</translation>
    </message>
    <message>
        <source>Needed if none of your confirmed photos is the one.</source>
        <translation>Nötig, wenn keines Ihrer bestätigten Fotos das betreffende ist.</translation>
    </message>
    <message>
        <source>Leave it empty to write to the recipient that you chose above.</source>
        <translation>Leer lassen, um dem oben gewählten Empfänger zu schreiben.</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Je eine Zeile, das Land zuletzt.</translation>
    </message>
    <message>
        <source>They had no right to use it</source>
        <translation>Sie durften sie nicht nutzen</translation>
    </message>
    <message>
        <source>It is wrong, to be checked</source>
        <translation>Sie sind falsch, bitte prüfen</translation>
    </message>
    <message>
        <source>I need it for a legal claim</source>
        <translation>Ich brauche sie für Ansprüche</translation>
    </message>
    <message>
        <source>My objection is still open</source>
        <translation>Mein Widerspruch ist offen</translation>
    </message>
    <message>
        <source>They delete my data</source>
        <translation>Meine Daten löschen</translation>
    </message>
    <message>
        <source>Nothing for now</source>
        <translation>Vorerst nichts</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>Die helfende Person</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Yes, treat it as one</source>
        <translation>Ja, so behandeln</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>By e-mail: {where}</source>
        <translation>Per E-Mail: {where}</translation>
    </message>
    <message>
        <source>With the form on their website: {where}</source>
        <translation>Mit dem Formular auf ihrer Website: {where}</translation>
    </message>
    <message>
        <source>By post: {where}</source>
        <translation>Per Post: {where}</translation>
    </message>
    <message>
        <source>Germany, Austria, Liechtenstein</source>
        <translation>Deutschland, Österreich, Liechtenstein</translation>
    </message>
    <message>
        <source>France: address on the right</source>
        <translation>Frankreich: Anschrift rechts</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Switzerland: address on the right</source>
        <translation>Schweiz: Anschrift rechts</translation>
    </message>
    <message>
        <source>Switzerland: address on the left</source>
        <translation>Schweiz: Anschrift links</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States: on Letter paper</source>
        <translation>Vereinigte Staaten: im Format Letter</translation>
    </message>
    <message>
        <source>Elsewhere: address on the left</source>
        <translation>Anderswo: Anschrift links</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Anhörung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Geldbuße</translation>
    </message>
    <message>
        <source>Penalty payment</source>
        <translation>Zwangsgeld</translation>
    </message>
    <message>
        <source>Proceedings, nothing decided yet</source>
        <translation>Verfahren, noch nichts entschieden</translation>
    </message>
    <message>
        <source>Complaint of somebody else, nothing decided yet</source>
        <translation>Beschwerde eines anderen, noch nichts entschieden</translation>
    </message>
    <message>
        <source>You have an open case with {name} about the same: “{kind}”, written on {day}.</source>
        <translation>Sie haben einen offenen Fall mit {name} wegen desselben: „{kind}“, geschrieben am {day}.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>A page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>A list of contents</source>
        <translation>Ein Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>A film</source>
        <translation>Ein Film</translation>
    </message>
    <message>
        <source>The website’s rules for programs</source>
        <translation>Die Regeln der Website für Programme</translation>
    </message>
    <message>
        <source>A face model</source>
        <translation>Ein Gesichtsmodell</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time} Uhr</translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation>Antwort {status}</translation>
    </message>
    <message>
        <source>through the proxy</source>
        <translation>über den Proxy</translation>
    </message>
    <message>
        <source>No end noted</source>
        <translation>Kein Ende vermerkt</translation>
    </message>
    <message>
        <source>{moment}: {host} was asked. {purpose}: {address}. {outcome}, {size}.</source>
        <translation>{moment}: {host} wurde gefragt. {purpose}: {address}. {outcome}, {size}.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>Contact data from the datenanfragen database (CC0-1.0), commit {commit}, record changed {day}.</source>
        <translation>Kontaktdaten aus der Datenbank von datenanfragen (CC0-1.0), Commit {commit}, Datensatz geändert {day}.</translation>
    </message>
    <message>
        <source>The postal address is as of {day}.</source>
        <translation>Stand der Postanschrift: {day}.</translation>
    </message>
    <message>
        <source>The e-mail address is as of {day}.</source>
        <translation>Stand der E-Mail-Adresse: {day}.</translation>
    </message>
    <message>
        <source>Asks for requests in the language: {language}.</source>
        <translation>Bittet um Anträge in der Sprache: {language}.</translation>
    </message>
    <message>
        <source>Fax: {number}.</source>
        <translation>Fax: {number}.</translation>
    </message>
    <message>
        <source>Postal address from the official California registry entry of {year}: re-verify before posting a letter.</source>
        <translation>Postanschrift aus dem amtlichen kalifornischen Registereintrag von {year}: vor dem Absenden eines Briefs noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Representative in the Union (Art. 27): {contact}; basis: {basis}.</source>
        <translation>Vertreter in der Union (Art. 27): {contact}; Grundlage: {basis}.</translation>
    </message>
    <message>
        <source>photo of the requester</source>
        <translation>Foto der antragstellenden Person</translation>
    </message>
    <message>
        <source>image of government-issued ID (company policy says it may collect it)</source>
        <translation>Bild eines amtlichen Ausweises (laut seiner Datenschutzerklärung kann das Unternehmen es erheben)</translation>
    </message>
    <message>
        <source>email address / contact information</source>
        <translation>E-Mail-Adresse / Kontaktdaten</translation>
    </message>
    <message>
        <source>No EU representative known: DSB (2023), HDPA (2022) and AP (2024) each found Art. 27 infringed.</source>
        <translation>Kein Vertreter in der EU bekannt: DSB (2023), HDPA (2022) und AP (2024) haben jeweils einen Verstoß gegen Art. 27 festgestellt.</translation>
    </message>
    <message>
        <source>California notice says deletion/opt-out/access go through the web form.</source>
        <translation>Laut dem Hinweis für Kalifornien laufen Löschung, Opt-out und Auskunft über das Webformular.</translation>
    </message>
    <message>
        <source>Send by letter AND email; record both receipt dates. Address differs between sources, so let the user choose.</source>
        <translation>Per Brief UND per E-Mail senden; beide Eingangstage festhalten. Die Anschrift ist je nach Quelle verschieden: Wählen Sie selbst.</translation>
    </message>
    <message>
        <source>Web form: US states; a 2026 secondary note counts 13 state portals. EU/UK/Swiss forms existed in March 2020 (secondary); not verified that any exists now.</source>
        <translation>Webformular: US-Bundesstaaten; ein Hinweis aus zweiter Hand von 2026 zählt 13 Portale von Bundesstaaten. Formulare für EU, Vereinigtes Königreich und Schweiz gab es im März 2020 (aus zweiter Hand); ob es heute welche gibt, ist nicht geprüft.</translation>
    </message>
    <message>
        <source>used by the Dutch AP on its decision letter</source>
        <translation>von der niederländischen AP auf ihrem Bescheid verwendet</translation>
    </message>
    <message>
        <source>older; company data policy of that time</source>
        <translation>älter; damalige Datenrichtlinie des Unternehmens</translation>
    </message>
    <message>
        <source>former database entry, replaced 2025-08-19</source>
        <translation>früherer Eintrag der Datenbank, ersetzt am 2025-08-19</translation>
    </message>
    <message>
        <source>third-party directories only (request-gdpr.com, Salicath/incognito); not seen on a company page</source>
        <translation>nur Verzeichnisse Dritter (request-gdpr.com, Salicath/incognito); auf keiner Seite des Unternehmens gesehen</translation>
    </message>
    <message>
        <source>photo of the requester (upload)</source>
        <translation>Foto der antragstellenden Person (zum Hochladen)</translation>
    </message>
    <message>
        <source>photo ID with everything but name and photo blurred</source>
        <translation>Lichtbildausweis, auf dem alles außer Name und Foto unkenntlich gemacht ist</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Seat claimed over time: Poland, Seychelles, Belize, then (2026, per noyb) Dubai. No current postal address verified: none is given in &quot;address&quot;.</source>
        <translation>Im Lauf der Zeit angegebener Sitz: Polen, Seychellen, Belize, dann (2026, laut noyb) Dubai. Keine aktuelle Postanschrift geprüft: In „address“ ist keine angegeben.</translation>
    </message>
    <message>
        <source>email is from the company policy dated 2022-02-04 (checked date); the web form page was seen later, in an undated copy.</source>
        <translation>Die E-Mail-Adresse stammt aus der Datenschutzerklärung des Unternehmens vom 2022-02-04 (Datum geprüft); die Seite mit dem Webformular wurde später gesehen, in einer Kopie ohne Datum.</translation>
    </message>
    <message>
        <source>privacy@pimeyes.com appears only in third-party directories; one of them says mail to it was rejected as spam. Not used.</source>
        <translation>privacy@pimeyes.com steht nur in Verzeichnissen Dritter; eines davon sagt, dass E-Mails dorthin als Spam abgewiesen wurden. Nicht verwendet.</translation>
    </message>
    <message>
        <source>pimeyes.net is not the service; do not send data there.</source>
        <translation>pimeyes.net ist nicht der Dienst; senden Sie keine Daten dorthin.</translation>
    </message>
    <message>
        <source>operator named in terms of that date; outdated, seat has moved several times</source>
        <translation>Betreiber laut den Nutzungsbedingungen von diesem Datum; veraltet, der Sitz wurde mehrmals verlegt</translation>
    </message>
    <message>
        <source>search with own photo</source>
        <translation>Suche mit dem eigenen Foto</translation>
    </message>
    <message>
        <source>driver licence/ID card with name, address and number hidden, OR selfie with two fingers at the chin</source>
        <translation>Führerschein oder Ausweis, auf dem Name, Anschrift und Nummer verdeckt sind, ODER Selfie mit zwei Fingern am Kinn</translation>
    </message>
    <message>
        <source>Operator, postal address and email not verified. privacy@ and support@ addresses circulate in third-party lists without a company source: not used.</source>
        <translation>Betreiber, Postanschrift und E-Mail-Adresse nicht geprüft. Adressen mit privacy@ und support@ kursieren in Listen Dritter ohne Quelle des Unternehmens: nicht verwendet.</translation>
    </message>
    <message>
        <source>Policy page states no biometric data is stored for identification; a request should ask to confirm or deny that.</source>
        <translation>Laut der Datenschutzerklärung werden keine biometrischen Daten zur Identifizierung gespeichert; ein Antrag sollte verlangen, das zu bestätigen oder zu verneinen.</translation>
    </message>
    <message>
        <source>country of residence</source>
        <translation>Wohnsitzland</translation>
    </message>
    <message>
        <source>short reason</source>
        <translation>kurze Begründung</translation>
    </message>
    <message>
        <source>name, email, phone</source>
        <translation>Name, E-Mail, Telefon</translation>
    </message>
    <message>
        <source>clear image of the face</source>
        <translation>deutliches Bild des Gesichts</translation>
    </message>
    <message>
        <source>EU-established controller: Polish UODO is the natural lead authority; Art. 27 not relevant.</source>
        <translation>Verantwortlicher mit Niederlassung in der EU: Die polnische UODO ist die naheliegende federführende Behörde; Art. 27 ist nicht einschlägig.</translation>
    </message>
    <message>
        <source>Opt-out form is linked from the guide page (direct form URL not verified). Company says ID documents are normally not asked for.</source>
        <translation>Das Opt-out-Formular ist auf der Seite mit der Anleitung verlinkt (direkte URL des Formulars nicht geprüft). Das Unternehmen sagt, dass Ausweise normalerweise nicht verlangt werden.</translation>
    </message>
    <message>
        <source>Terms (2026-02-17) say the index belongs to LENSO AI and EYEMATCH AI PTE. LTD. (Singapore): address both controllers in the letter. Policy text read from a mirror of the company page, not from the page itself.</source>
        <translation>Laut den Nutzungsbedingungen (2026-02-17) gehört der Index LENSO AI und EYEMATCH AI PTE. LTD. (Singapur): Richten Sie den Brief an beide Verantwortlichen. Der Text der Datenschutzerklärung wurde in einer Spiegelung der Unternehmensseite gelesen, nicht auf der Seite selbst.</translation>
    </message>
    <message>
        <source>contact@lenso.ai is from the company API README, not from the privacy policy.</source>
        <translation>contact@lenso.ai stammt aus der API-README des Unternehmens, nicht aus der Datenschutzerklärung.</translation>
    </message>
    <message>
        <source>Email source is undated (API README).</source>
        <translation>Die Quelle der E-Mail-Adresse hat kein Datum (API-README).</translation>
    </message>
    <message>
        <source>Registration: KRS 0001106624, NIP 8943236648.</source>
        <translation>Registereintrag: KRS 0001106624, NIP 8943236648.</translation>
    </message>
    <message>
        <source>Offers reverse image / face search. Address from the official California registry entry of 2020-03-05: re-verify.</source>
        <translation>Bietet umgekehrte Bildersuche / Gesichtersuche an. Anschrift aus dem amtlichen kalifornischen Registereintrag vom 2020-03-05: noch einmal prüfen.</translation>
    </message>
    <message>
        <source>California data broker registry</source>
        <translation>Register der Datenhändler von Kalifornien</translation>
    </message>
    <message>
        <source>Front end to FaceCheck.ID and Lenso.ai APIs; says it stores nothing. Ask for sources and recipients (Art. 15(1)(c),(g)).</source>
        <translation>Oberfläche für die Schnittstellen von FaceCheck.ID und Lenso.ai; sagt, dass sie nichts speichert. Fragen Sie nach Quellen und Empfängern (Art. 15 Abs. 1 lit. c und g).</translation>
    </message>
    <message>
        <source>Face-editing app; only relevant if the person (or someone else) uploaded photos.</source>
        <translation>App zur Bearbeitung von Gesichtern; nur von Bedeutung, wenn die Person (oder jemand anderes) Fotos hochgeladen hat.</translation>
    </message>
    <message>
        <source>The record says that no identity document is demanded.</source>
        <translation>Laut dem Datensatz wird kein Ausweisdokument verlangt.</translation>
    </message>
    <message>
        <source>Operates image search with face similarity. Contact record is the EU desk in Bucharest.</source>
        <translation>Betreibt eine Bildersuche mit Gesichtsähnlichkeit. Der Kontaktdatensatz ist die EU-Stelle in Bukarest.</translation>
    </message>
    <message>
        <source>Normally a processor for Rekognition customers: expect referral to the customer (controller).</source>
        <translation>Normalerweise Auftragsverarbeiter für Kunden von Rekognition: Rechnen Sie mit einem Verweis an den Kunden (den Verantwortlichen).</translation>
    </message>
    <message>
        <source>Web form only; no privacy email in the record. Download tool exists for account holders.</source>
        <translation>Nur Webformular; keine E-Mail-Adresse für Datenschutz im Datensatz. Wer ein Konto hat, kann ein Werkzeug zum Herunterladen nutzen.</translation>
    </message>
    <message>
        <source>Same controller and form as facebook.</source>
        <translation>Derselbe Verantwortliche und dasselbe Formular wie bei Facebook.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>WhatsApp phone number</source>
        <translation>WhatsApp-Telefonnummer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>dpo-google@google.com is noted in the database as second address when canned refusals arrive.</source>
        <translation>In der Datenbank ist dpo-google@google.com als zweite Adresse vermerkt, wenn vorgefertigte Ablehnungen kommen.</translation>
    </message>
    <message>
        <source>Takeout covers only a signed-in account, not photos of a person held in search indexes.</source>
        <translation>Takeout umfasst nur ein angemeldetes Konto, nicht Fotos einer Person, die in Suchindizes liegen.</translation>
    </message>
    <message>
        <source>Irish entity may since be named X Internet Unlimited Company (seen in 2026 test data of Salicath/incognito, not verified).</source>
        <translation>Die irische Gesellschaft heißt inzwischen vielleicht X Internet Unlimited Company (gesehen in Testdaten von Salicath/incognito von 2026, nicht geprüft).</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Web form accepts access requests only; erasure must go by email (datenanfragen/data#3807, open on 2026-07-21). One third-party tool reports requests must come from the account email.</source>
        <translation>Das Webformular nimmt nur Auskunftsanträge an; Löschung muss per E-Mail verlangt werden (datenanfragen/data#3807, offen am 2026-07-21). Ein Werkzeug von Dritten berichtet, dass Anträge von der E-Mail-Adresse des Kontos kommen müssen.</translation>
    </message>
    <message>
        <source>address field is c/o DP-Dock GmbH</source>
        <translation>das Adressfeld nennt c/o DP-Dock GmbH</translation>
    </message>
    <message>
        <source>ID document (database flag: required for all requests)</source>
        <translation>Ausweisdokument (Vermerk in der Datenbank: für alle Anträge verlangt)</translation>
    </message>
    <message>
        <source>profile link</source>
        <translation>Link zum Profil</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Link to profile page</source>
        <translation>Link zur Profilseite</translation>
    </message>
    <message>
        <source>Record says an ID document is always demanded; answer with Art. 12(6).</source>
        <translation>Laut dem Datensatz wird immer ein Ausweisdokument verlangt; antworten Sie mit Art. 12 Abs. 6.</translation>
    </message>
    <message>
        <source>EU entity GitHub B.V. and dpo@github.com seen in 2026 third-party test data only.</source>
        <translation>Die EU-Gesellschaft GitHub B.V. und dpo@github.com wurden nur in Testdaten Dritter von 2026 gesehen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>email domain of a representative service in the record</source>
        <translation>die E-Mail-Domain im Datensatz gehört einem Vertretungsdienst</translation>
    </message>
    <message>
        <source>Phone Number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>address field is c/o DAPR sp. z oo</source>
        <translation>das Adressfeld nennt c/o DAPR sp. z oo</translation>
    </message>
    <message>
        <source>record address</source>
        <translation>Anschrift im Datensatz</translation>
    </message>
    <message>
        <source>Email or Apple ID</source>
        <translation>E-Mail oder Apple-ID</translation>
    </message>
    <message>
        <source>Email of the PayPal account</source>
        <translation>E-Mail des PayPal-Kontos</translation>
    </message>
    <message>
        <source>German-market record. PayPal (Europe) is the EEA controller; Venmo is separate (US).</source>
        <translation>Datensatz für den deutschen Markt. PayPal (Europe) ist der Verantwortliche für den EWR; Venmo ist gesondert (USA).</translation>
    </message>
    <message>
        <source>The record says that an identity document is demanded; answer with Art. 12(6).</source>
        <translation>Laut dem Datensatz wird ein Ausweisdokument verlangt; antworten Sie mit Art. 12 Abs. 6.</translation>
    </message>
    <message>
        <source>Email is quoted by a policy tracker, not read on the official page. Postal address and EU representative not verified. Posts are copied to third-party servers: ask under Art. 17(2) and 19.</source>
        <translation>Die E-Mail-Adresse ist von einem Beobachtungsdienst für Datenschutzerklärungen zitiert, nicht auf der offiziellen Seite gelesen. Postanschrift und Vertreter in der EU nicht geprüft. Beiträge werden auf Server Dritter kopiert: Stützen Sie den Antrag auch auf Art. 17 Abs. 2 und Art. 19.</translation>
    </message>
    <message>
        <source>The sources carry no date.</source>
        <translation>Die Quellen tragen kein Datum.</translation>
    </message>
    <message>
        <source>The date of the record is not known.</source>
        <translation>Das Datum des Datensatzes ist nicht bekannt.</translation>
    </message>
    <message>
        <source>US-only service; named among scraped sources in the 2021 press coverage. Address is the one for written notices in the e-consent page; no privacy email verified.</source>
        <translation>Dienst nur in den USA; in Presseberichten von 2021 unter den abgegriffenen Quellen genannt. Die Anschrift ist die für schriftliche Mitteilungen von der Seite zur elektronischen Einwilligung; keine E-Mail-Adresse für Datenschutz geprüft.</translation>
    </message>
    <message>
        <source>Record email is the EU representative; privacy@rocketreach.co appears in the Optery directory (2025-10-23).</source>
        <translation>Die E-Mail-Adresse im Datensatz ist die des Vertreters in der EU; privacy@rocketreach.co steht im Verzeichnis von Optery (2025-10-23).</translation>
    </message>
    <message>
        <source>record email is the Art. 27 representative mailbox</source>
        <translation>die E-Mail-Adresse im Datensatz ist das Postfach des Vertreters nach Art. 27</translation>
    </message>
    <message>
        <source>may demand account plus driver licence copy by form; email with name and profile link is the lighter route</source>
        <translation>kann über ein Formular Konto und Kopie des Führerscheins verlangen; eine E-Mail mit Name und Link zum Profil ist der leichtere Weg</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (freiwillig)</translation>
    </message>
    <message>
        <source>email address, confirmed by link</source>
        <translation>E-Mail-Adresse, per Link bestätigt</translation>
    </message>
    <message>
        <source>one opt-out per email address</source>
        <translation>je E-Mail-Adresse ein Opt-out</translation>
    </message>
    <message>
        <source>profile URL</source>
        <translation>Profil-URL</translation>
    </message>
    <message>
        <source>phone number with verification call</source>
        <translation>Telefonnummer mit Bestätigungsanruf</translation>
    </message>
    <message>
        <source>name, address, phone or old emails may be requested to locate the record</source>
        <translation>Name, Anschrift, Telefon oder frühere E-Mail-Adressen können verlangt werden, um den Eintrag zu finden</translation>
    </message>
    <message>
        <source>BADBOOL (2026-07-26) also lists support@mailer.intelius.com and the phone number.</source>
        <translation>BADBOOL (2026-07-26) nennt auch support@mailer.intelius.com und die Telefonnummer.</translation>
    </message>
    <message>
        <source>profile URL; otherwise screenshot/text by email</source>
        <translation>Profil-URL; sonst Bildschirmfoto oder Text per E-Mail</translation>
    </message>
    <message>
        <source>captcha</source>
        <translation>Captcha</translation>
    </message>
    <message>
        <source>Shows social profile photos next to names.</source>
        <translation>Zeigt Profilfotos aus sozialen Netzwerken neben Namen.</translation>
    </message>
    <message>
        <source>Registry email is a named person; left out on purpose.</source>
        <translation>Die E-Mail-Adresse im Register gehört einer namentlich genannten Person; absichtlich weggelassen.</translation>
    </message>
    <message>
        <source>form online, by post or by fax</source>
        <translation>Formular online, per Post oder per Fax</translation>
    </message>
    <message>
        <source>birth date and full legal name</source>
        <translation>Geburtsdatum und voller amtlicher Name</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Anybody: it was fetched without a login</source>
        <translation>Alle: Es wurde ohne Anmeldung abgerufen</translation>
    </message>
    <message>
        <source>Anybody, as the source says</source>
        <translation>Alle, wie die Quelle sagt</translation>
    </message>
    <message>
        <source>It has a web address; nobody tried whether it is open</source>
        <translation>Es hat eine Webadresse; ob sie offen ist, hat niemand probiert</translation>
    </message>
    <message>
        <source>Some people, as the source says</source>
        <translation>Einige Personen, wie die Quelle sagt</translation>
    </message>
    <message>
        <source>Only you, or the people of a conversation</source>
        <translation>Nur Sie oder die Personen einer Unterhaltung</translation>
    </message>
    <message>
        <source>The source does not say</source>
        <translation>Die Quelle sagt es nicht</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Aufnahmezeit</translation>
    </message>
    <message>
        <source>Camera, phone, software</source>
        <translation>Kamera, Telefon, Software</translation>
    </message>
    <message>
        <source>Names and contact details</source>
        <translation>Namen und Kontaktdaten</translation>
    </message>
    <message>
        <source>Texts and keywords</source>
        <translation>Texte und Stichwörter</translation>
    </message>
    <message>
        <source>Other traces</source>
        <translation>Andere Spuren</translation>
    </message>
    <message>
        <source>Whoever finds a photo like that learns where you were. Remove what you can yourself. Where somebody else put it up, ask in a letter.</source>
        <translation>Wer so ein Foto findet, erfährt, wo Sie waren. Entfernen Sie selbst, was Sie können. Wo jemand anderes es eingestellt hat, bitten Sie in einem Brief darum.</translation>
    </message>
    <message>
        <source>Whether they collected anything is not known. A letter that asks to see your data asks that.</source>
        <translation>Ob sie etwas gesammelt haben, ist nicht bekannt. Ein Brief, der Auskunft verlangt, fragt danach.</translation>
    </message>
    <message>
        <source>A file like that carries more than the picture. Below each photo in Matches you can save a copy without it.</source>
        <translation>So eine Datei enthält mehr als das Bild. Unter jedem Foto bei den Treffern können Sie eine Kopie ohne das speichern.</translation>
    </message>
    <message>
        <source>What is not decided is not part of this report.</source>
        <translation>Was nicht entschieden ist, gehört nicht zu diesem Bericht.</translation>
    </message>
    <message>
        <source>A name beside a face is what a face search needs to call you by it. Remove tags and texts, or ask for that.</source>
        <translation>Ein Name neben einem Gesicht ist, was eine Gesichtssuche braucht, um Sie zu benennen. Entfernen Sie Markierungen und Texte, oder bitten Sie darum.</translation>
    </message>
    <message>
        <source>If it is your account, set it to private in the settings of the service. If it belongs to somebody else, ask them.</source>
        <translation>Ist es Ihr Konto, stellen Sie es in den Einstellungen des Dienstes auf privat. Gehört es jemand anderem, bitten Sie diese Person.</translation>
    </message>
    <message>
        <source>A letter can only name a photo whose web address is known.</source>
        <translation>Ein Brief kann nur Fotos nennen, deren Webadresse bekannt ist.</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Ort nicht bekannt</translation>
    </message>
    <message>
        <source>{account} ({place})</source>
        <translation>{account} ({place})</translation>
    </message>
    <message>
        <source>Gives away nothing besides what it shows</source>
        <translation>Verrät nichts außer dem, was es zeigt</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Verrät: {what}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Possible or likely match</source>
        <translation>Möglicher oder wahrscheinlicher Treffer</translation>
    </message>
    <message>
        <source>Other people only</source>
        <translation>Nur andere Menschen</translation>
    </message>
    <message>
        <source>No face in it</source>
        <translation>Kein Gesicht darauf</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Gave up on it</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <translation>Das ist kein Foto.</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>Das Foto ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be opened safely.</source>
        <translation>Das Foto hat zu viele Bildpunkte, um sicher geöffnet zu werden.</translation>
    </message>
    <message>
        <source>The file is too large to be opened safely.</source>
        <translation>Die Datei ist zu groß, um sicher geöffnet zu werden.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>Die Datei war weg, als sie an der Reihe war.</translation>
    </message>
    <message>
        <source>A link that leads back to itself.</source>
        <translation>Eine Verknüpfung, die zu sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>Not an ordinary file.</source>
        <translation>Keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The disk could not read the file.</source>
        <translation>Der Datenträger konnte die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>It took too long, so it was left out.</source>
        <translation>Es dauerte zu lange, daher wurde sie ausgelassen.</translation>
    </message>
    <message>
        <source>The photo made the reader crash, so it was left out.</source>
        <translation>Das Foto brachte das Leseprogramm zum Absturz, daher wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>It needed too much memory, so it was left out.</source>
        <translation>Es brauchte zu viel Speicher, daher wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>The program failed on this photo.</source>
        <translation>Das Programm ist an diesem Foto gescheitert.</translation>
    </message>
    <message>
        <source>It is locked with a password. Unpack it yourself, and add the folder.</source>
        <translation>Die Datei ist mit einem Passwort geschützt. Entpacken Sie sie selbst und fügen Sie den Ordner hinzu.</translation>
    </message>
    <message>
        <source>Its name leads outside of the archive, so it was left out.</source>
        <translation>Der Name führt aus dem Archiv hinaus, deshalb wurde die Datei ausgelassen.</translation>
    </message>
    <message>
        <source>Another file in the archive has the same name.</source>
        <translation>Eine andere Datei im Archiv hat denselben Namen.</translation>
    </message>
    <message>
        <source>It unpacks to more than can be opened safely.</source>
        <translation>Entpackt ist die Datei größer, als sicher geöffnet werden kann.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be opened safely.</source>
        <translation>Das Archiv enthält mehr Dateien, als sicher geöffnet werden können.</translation>
    </message>
    <message>
        <source>It is an archive inside of other archives. Unpack it yourself, and add the folder.</source>
        <translation>Das ist ein Archiv in anderen Archiven. Entpacken Sie es selbst und fügen Sie den Ordner hinzu.</translation>
    </message>
    <message>
        <source>It is an archive. Add it as a place of its own.</source>
        <translation>Das ist ein Archiv. Fügen Sie es als eigenen Ort hinzu.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program does not know.</source>
        <translation>Die Datei ist auf eine Weise gepackt, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The export names it and does not contain it. It may be in another part.</source>
        <translation>Der Export nennt die Datei und enthält sie nicht. Vielleicht ist sie in einem anderen Teil.</translation>
    </message>
    <message>
        <source>The export gives only a link to it.</source>
        <translation>Der Export enthält nur einen Link dazu.</translation>
    </message>
    <message>
        <source>It can be seen only after a login.</source>
        <translation>Das ist nur nach einer Anmeldung zu sehen.</translation>
    </message>
    <message>
        <source>The website asks programs not to fetch it.</source>
        <translation>Die Website bittet Programme, das nicht abzurufen.</translation>
    </message>
    <message>
        <source>It is no longer at this address.</source>
        <translation>Unter dieser Adresse ist es nicht mehr.</translation>
    </message>
    <message>
        <source>The website asked for a pause. Try again later.</source>
        <translation>Die Website bat um eine Pause. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The website answered with an error. Try again later.</source>
        <translation>Die Website antwortete mit einem Fehler. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The website could not be reached.</source>
        <translation>Die Website war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The address is not one of the public web.</source>
        <translation>Die Adresse gehört nicht zum öffentlichen Web.</translation>
    </message>
    <message>
        <source>There was more than fits into one scan. Scan again to go on.</source>
        <translation>Es war mehr, als in einen Durchgang passt. Suchen Sie noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>It lies on another website, which you did not allow.</source>
        <translation>Es liegt auf einer anderen Website, die Sie nicht erlaubt haben.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Nicht ich</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Likely match</source>
        <translation>Wahrscheinlicher Treffer</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>Möglicher Treffer</translation>
    </message>
    <message>
        <source>See my data</source>
        <translation>Meine Daten sehen</translation>
    </message>
    <message>
        <source>Delete my data</source>
        <translation>Meine Daten löschen</translation>
    </message>
    <message>
        <source>Object to the use of my data</source>
        <translation>Der Nutzung meiner Daten widersprechen</translation>
    </message>
    <message>
        <source>Lock my data for now</source>
        <translation>Meine Daten vorerst sperren</translation>
    </message>
    <message>
        <source>Correct my data</source>
        <translation>Meine Daten berichtigen</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Meine Daten mitnehmen</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>Meine Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <translation>Auf eine Weigerung antworten</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Bei der Behörde beschweren</translation>
    </message>
    <message>
        <source>Let somebody act for me</source>
        <translation>Jemanden für mich handeln lassen</translation>
    </message>
    <message>
        <source>Ask to take a photo down</source>
        <translation>Um Entfernung eines Fotos bitten</translation>
    </message>
    <message>
        <source>Face search</source>
        <translation>Gesichtssuche</translation>
    </message>
    <message>
        <source>Face recognition</source>
        <translation>Gesichtserkennung</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Soziales Netzwerk</translation>
    </message>
    <message>
        <source>Data broker</source>
        <translation>Datenhändler</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Suchmaschine</translation>
    </message>
    <message>
        <source>People search</source>
        <translation>Personensuche</translation>
    </message>
    <message>
        <source>Adult website</source>
        <translation>Erotik-Website</translation>
    </message>
    <message>
        <source>Maker of AI</source>
        <translation>KI-Hersteller</translation>
    </message>
    <message>
        <source>Audio website</source>
        <translation>Audio-Website</translation>
    </message>
    <message>
        <source>Photos in the cloud</source>
        <translation>Fotos in der Cloud</translation>
    </message>
    <message>
        <source>Platform for creators</source>
        <translation>Plattform für Kreative</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Partnersuche</translation>
    </message>
    <message>
        <source>Platform for developers</source>
        <translation>Plattform für Entwickler</translation>
    </message>
    <message>
        <source>App that changes faces</source>
        <translation>App, die Gesichter verändert</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Identitätsprüfung</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Photo website</source>
        <translation>Foto-Website</translation>
    </message>
    <message>
        <source>Photo tool</source>
        <translation>Foto-Werkzeug</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Stock photos</source>
        <translation>Bildagentur</translation>
    </message>
    <message>
        <source>Video website</source>
        <translation>Video-Website</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Too small: {value} px between the eyes, {wanted} are needed</source>
        <translation>Zu klein: {value} px zwischen den Augen, {wanted} sind nötig</translation>
    </message>
    <message>
        <source>Blurred: sharpness {value}, {wanted} is good</source>
        <translation>Unscharf: Schärfe {value}, gut ist {wanted}</translation>
    </message>
    <message>
        <source>Turned away: about {value}° to the side, up to {wanted}° is good</source>
        <translation>Abgewandt: etwa {value}° zur Seite, gut sind bis zu {wanted}°</translation>
    </message>
    <message>
        <source>Head raised or lowered: by about {value}°, up to {wanted}° is good</source>
        <translation>Kopf gehoben oder gesenkt: um etwa {value}°, gut sind bis zu {wanted}°</translation>
    </message>
    <message>
        <source>Eyes covered or in shadow: {value} % as bright as the cheeks, {wanted} % is good</source>
        <translation>Augen verdeckt oder im Schatten: {value} % so hell wie die Wangen, gut sind {wanted} %</translation>
    </message>
    <message>
        <source>Mouth covered, as far as the program can tell</source>
        <translation>Mund verdeckt, soweit das Programm es sehen kann</translation>
    </message>
    <message>
        <source>Too dark: brightness {value} of 255, {wanted} is good</source>
        <translation>Zu dunkel: Helligkeit {value} von 255, gut ist {wanted}</translation>
    </message>
    <message>
        <source>Too bright: brightness {value} of 255, {wanted} is good</source>
        <translation>Zu hell: Helligkeit {value} von 255, gut ist {wanted}</translation>
    </message>
    <message>
        <source>Hard to make out: certainty {value} of 100 that this is a face, {wanted} is good</source>
        <translation>Schwer zu erkennen: zu {value} von 100 sicher, dass dies ein Gesicht ist, gut ist {wanted}</translation>
    </message>
    <message>
        <source>Take the original photo, or a photo from closer.</source>
        <translation>Nehmen Sie das Originalfoto oder ein Foto aus größerer Nähe.</translation>
    </message>
    <message>
        <source>Take a sharper photo, or the original instead of a copy.</source>
        <translation>Nehmen Sie ein schärferes Foto oder das Original statt einer Kopie.</translation>
    </message>
    <message>
        <source>Take a photo more from the front.</source>
        <translation>Nehmen Sie ein Foto mehr von vorn.</translation>
    </message>
    <message>
        <source>Take a photo with the camera at the height of the eyes.</source>
        <translation>Nehmen Sie ein Foto mit der Kamera auf Augenhöhe.</translation>
    </message>
    <message>
        <source>Take a photo without sunglasses and without a shadow over the eyes.</source>
        <translation>Nehmen Sie ein Foto ohne Sonnenbrille und ohne Schatten über den Augen.</translation>
    </message>
    <message>
        <source>Take a photo without a mask, scarf or hand before the mouth.</source>
        <translation>Nehmen Sie ein Foto ohne Maske, Schal oder Hand vor dem Mund.</translation>
    </message>
    <message>
        <source>Take a photo with more light on the face.</source>
        <translation>Nehmen Sie ein Foto mit mehr Licht auf dem Gesicht.</translation>
    </message>
    <message>
        <source>Take a photo with softer light.</source>
        <translation>Nehmen Sie ein Foto mit weicherem Licht.</translation>
    </message>
    <message>
        <source>Take a photo in which the whole face can be seen.</source>
        <translation>Nehmen Sie ein Foto, auf dem das ganze Gesicht zu sehen ist.</translation>
    </message>
    <message>
        <source>No reference photo yet</source>
        <translation>Noch kein Referenzfoto</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Without one, the program does not know which face to look for. Add a photo of the face.</source>
        <translation>Ohne eines weiß das Programm nicht, welches Gesicht es suchen soll. Fügen Sie ein Foto des Gesichts hinzu.</translation>
    </message>
    <message>
        <source>Next step: look at “{photo}”, and remove it if it shows somebody else.</source>
        <translation>Nächster Schritt: Sehen Sie „{photo}“ an und entfernen Sie es, wenn es jemand anderen zeigt.</translation>
    </message>
    <message>
        <source>Next step: remove the photo that shows somebody else, or add a third one that tells which it is.</source>
        <translation>Nächster Schritt: Entfernen Sie das Foto, das jemand anderen zeigt, oder fügen Sie ein drittes hinzu, an dem man sieht, welches es ist.</translation>
    </message>
    <message>
        <source>Some of these photos are nearly the same and count once. Next step: add one from another day.</source>
        <translation>Einige dieser Fotos sind fast gleich und zählen nur einmal. Nächster Schritt: Fügen Sie eines von einem anderen Tag hinzu.</translation>
    </message>
    <message>
        <source>Next step: add a photo from another year or from another side.</source>
        <translation>Nächster Schritt: Fügen Sie ein Foto aus einem anderen Jahr oder von einer anderen Seite hinzu.</translation>
    </message>
    <message>
        <source>Next step: remove the poorest, “{photo}”, and add a better one.</source>
        <translation>Nächster Schritt: Entfernen Sie das schlechteste, „{photo}“, und fügen Sie ein besseres hinzu.</translation>
    </message>
    <message>
        <source>More photos would add little.</source>
        <translation>Mehr Fotos würden wenig bringen.</translation>
    </message>
    <message>
        <source>“{photo}” does not seem to show the same person as the others. As long as it is here, the search also finds photos of somebody else.</source>
        <translation>„{photo}“ scheint nicht dieselbe Person zu zeigen wie die anderen. Solange es hier ist, findet die Suche auch Fotos von jemand anderem.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” do not seem to show the same person. The program cannot know which one is wrong. As long as both are here, the search finds photos of either.</source>
        <translation>„{one}“ und „{other}“ scheinen nicht dieselbe Person zu zeigen. Das Programm kann nicht wissen, welches falsch ist. Solange beide hier sind, findet die Suche Fotos von beiden.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Profilbild</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Everybody could see it there.</source>
        <translation>Dort konnte es jeder sehen.</translation>
    </message>
    <message>
        <source>Some people could see it there.</source>
        <translation>Dort konnten es manche sehen.</translation>
    </message>
    <message>
        <source>Only you, or the people of the conversation, could see it there.</source>
        <translation>Dort konnten es nur Sie oder die Leute der Unterhaltung sehen.</translation>
    </message>
    <message>
        <source>Who could see it there is not known.</source>
        <translation>Wer es dort sehen konnte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No address: this platform’s export never says at which address something was posted.</source>
        <translation>Keine Adresse: Der Export dieser Plattform sagt nie, unter welcher Adresse etwas veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>No address: it was in a conversation or a private store, which has none.</source>
        <translation>Keine Adresse: Es war in einer Unterhaltung oder einem privaten Speicher, die keine haben.</translation>
    </message>
    <message>
        <source>No address: the export does not say it for this photo.</source>
        <translation>Keine Adresse: Der Export nennt sie für dieses Foto nicht.</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Genauer Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Wann es aufgenommen wurde</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Serial number of the camera</source>
        <translation>Seriennummer der Kamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Seriennummer des Objektivs</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Unique number</source>
        <translation>Eindeutige Nummer</translation>
    </message>
    <message>
        <source>Small picture inside that differs from the photo</source>
        <translation>Kleines Bild darin, das vom Foto abweicht</translation>
    </message>
    <message>
        <source>Internet address of the upload</source>
        <translation>Internetadresse beim Hochladen</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>in a file beside it</source>
        <translation>in einer Datei daneben</translation>
    </message>
    <message>
        <source>in the export only</source>
        <translation>nur im Export</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>auf der Seite</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Gespeicherte Seite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Export of {platforms}</source>
        <translation>Export von {platforms}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>Von {start} bis {end}</translation>
    </message>
</context>
</TS>
