<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Exposure Check</source>
        <translation>Informazioni su Exposure Check</translation>
    </message>
    <message>
        <source>Exposure Check {version}</source>
        <translation>Exposure Check {version}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It works without a network connection, and nothing is ever sent anywhere by itself.</source>
        <translation>Software libero sotto licenza Apache 2.0. Funziona senza connessione di rete e non invia mai nulla di propria iniziativa.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>Face networks</source>
        <translation>Reti per i volti</translation>
    </message>
    <message>
        <source>Fonts and data</source>
        <translation>Caratteri e dati</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Librerie</translation>
    </message>
    <message>
        <source>A licence marked * was read by hand, because the library’s own record does not name it. Many libraries carry further ones inside, each with its own licence beside it.</source>
        <translation>Le licenze contrassegnate con * sono state lette da una persona, perché i dati della libreria non le nominano. Molte librerie ne contengono altre, ciascuna accompagnata dalla propria licenza.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copia tutto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <translation>Aggiungi una &amp;cartella di foto…</translation>
    </message>
    <message>
        <source>Save a &amp;cleaned copy of a photo…</source>
        <translation>&amp;Salva una copia ripulita di una foto…</translation>
    </message>
    <message>
        <source>&amp;Help someone else…</source>
        <translation>A&amp;iuta un’altra persona…</translation>
    </message>
    <message>
        <source>P&amp;eople…</source>
        <translation>&amp;Persone…</translation>
    </message>
    <message>
        <source>Edit &amp;personal details…</source>
        <translation>Modifica i &amp;dati personali…</translation>
    </message>
    <message>
        <source>Co&amp;ver an identity document…</source>
        <translation>C&amp;opri un documento d’identità…</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>&amp;Blocca la cassaforte</translation>
    </message>
    <message>
        <source>H&amp;ide everything and lock</source>
        <translation>&amp;Nascondi tutto e blocca</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Impos&amp;tazioni</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Paste photos or folders</source>
        <translation>&amp;Incolla foto o cartelle</translation>
    </message>
    <message>
        <source>&amp;Stop looking at photos</source>
        <translation>Inte&amp;rrompi l’esame delle foto</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Panoramica</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>&amp;Volto</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>&amp;Corrispondenze</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>&amp;Rapporto</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Lettere</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>Pra&amp;tiche</translation>
    </message>
    <message>
        <source>Letters for man&amp;y people</source>
        <translation>Lettere per &amp;molte persone</translation>
    </message>
    <message>
        <source>Appearance like the &amp;system</source>
        <translation>Aspetto come il &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;hiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contrasto &amp;elevato</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Testo più &amp;grande</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>Testo più picc&amp;olo</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Dimensione &amp;normale del testo</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guida per l’utente</translation>
    </message>
    <message>
        <source>What this program &amp;does</source>
        <translation>&amp;Che cosa fa questo programma</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>&amp;Mostra di nuovo i suggerimenti</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;When would an answer be due?…</source>
        <translation>Entro quando dovrebbero &amp;rispondere?…</translation>
    </message>
    <message>
        <source>Which authority is &amp;mine?…</source>
        <translation>Quale &amp;autorità è competente per me?…</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>&amp;Verifica questa installazione…</translation>
    </message>
    <message>
        <source>&amp;About Exposure Check</source>
        <translation>&amp;Informazioni su Exposure Check</translation>
    </message>
    <message>
        <source>In a photo: this is me</source>
        <translation>In una foto: sono io</translation>
    </message>
    <message>
        <source>In a photo: this is not me</source>
        <translation>In una foto: non sono io</translation>
    </message>
    <message>
        <source>In a photo: I am unsure</source>
        <translation>In una foto: ho un dubbio</translation>
    </message>
    <message>
        <source>Next photo, without deciding</source>
        <translation>Foto successiva, senza decidere</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto precedente</translation>
    </message>
    <message>
        <source>Hold: show the other people&apos;s faces</source>
        <translation>Tenere premuto: mostra i volti delle altre persone</translation>
    </message>
</context>
<context>
    <name>AddPackDialog</name>
    <message>
        <source>Add a face model</source>
        <translation>Aggiungi un modello per i volti</translation>
    </message>
    <message>
        <source>Another model may find more photos of you, or fewer. This program can use models of InsightFace. They are not part of it, and not free for every use.</source>
        <translation>Un altro modello può trovare più foto che La ritraggono, oppure meno. Questo programma può usare modelli di InsightFace. Non ne fanno parte e non sono liberi per ogni uso.</translation>
    </message>
    <message>
        <source>The licence is in English, as it was written.</source>
        <translation>La licenza è in inglese, così come è stata scritta.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>I accept this for my use</source>
        <translation>Accetto questo per il mio uso</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Da questo computer</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Come chiamarlo</translation>
    </message>
    <message>
        <source>Empty: like its file. It can be left empty.</source>
        <translation>Se resta vuoto: come il suo file. Può restare vuoto.</translation>
    </message>
    <message>
        <source>Choose a ZIP file…</source>
        <translation>Scegli un file ZIP…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Quale</translation>
    </message>
    <message>
        <source>A model is a file of up to several hundred megabytes.</source>
        <translation>Un modello è un file che può arrivare a diverse centinaia di megabyte.</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Scaricalo…</translation>
    </message>
    <message>
        <source>Or over the network, from InsightFace’s own store</source>
        <translation>Oppure dalla rete, dall’archivio di InsightFace</translation>
    </message>
    <message>
        <source>The model came with a licence of its own</source>
        <translation>Il modello è arrivato con una licenza propria</translation>
    </message>
    <message>
        <source>Source: {source}, read on {day}.</source>
        <translation>Fonte: {source}, letta il giorno {day}.</translation>
    </message>
    <message>
        <source>Archives ({patterns})</source>
        <translation>Archivi ({patterns})</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Scegli il modello</translation>
    </message>
    <message>
        <source>Choose the folder of the model</source>
        <translation>Scegli la cartella del modello</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln megabyte(s)</source>
        <translation>
            <numerusform>%Ln megabyte scaricato</numerusform>
            <numerusform>%Ln megabyte scaricati</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>Esame del modello…</translation>
    </message>
    <message>
        <source>Added: {model}. It is not in use yet; choose it in the list.</source>
        <translation>Aggiunto: {model}. Non è ancora in uso; lo scelga nell’elenco.</translation>
    </message>
    <message>
        <source>There is a model with this name, or it cannot be a name. Choose another one of letters, digits, dots, hyphens and underscores.</source>
        <translation>C’è già un modello con questo nome, oppure non può essere un nome. Ne scelga un altro con lettere, cifre, punti, trattini e trattini bassi.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Interrotto. Non è stato aggiunto nulla.</translation>
    </message>
</context>
<context>
    <name>AddPlaces</name>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>What can I add?</source>
        <translation>Che cosa si può aggiungere?</translation>
    </message>
    <message>
        <source>Drop anything with photos here</source>
        <translation>Trascini qui tutto ciò che contiene foto</translation>
    </message>
    <message>
        <source>Folders, photos and films, data exports as they came (ZIP, TAR.GZ), saved web pages, web addresses. Files stay where they are.</source>
        <translation>Cartelle, foto e filmati, esportazioni di dati così come sono arrivate (ZIP, TAR.GZ), pagine web salvate, indirizzi web. I file restano dove sono.</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Aggiungi l’indirizzo</translation>
    </message>
    <message>
        <source>Add a public address</source>
        <translation>Aggiungi un indirizzo pubblico</translation>
    </message>
    <message>
        <source>A profile or page that anybody can open, for example https://mastodon.social/@name. You are asked before the network is used.</source>
        <translation>Un profilo o una pagina che chiunque può aprire, per esempio https://mastodon.social/@name. Prima di usare la rete, il programma Le chiede il permesso.</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <translation>Cartella di foto</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Tutti i file ({patterns})</translation>
    </message>
    <message>
        <source>Photos, exports, saved pages</source>
        <translation>Foto, esportazioni, pagine salvate</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>For example a receipt or the answer. A copy is kept inside the vault.</source>
        <translation>Per esempio una ricevuta o la risposta. Una copia viene conservata nella cassaforte.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Scegli i file</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ometti</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Ometti {file}</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Which authority is mine?</source>
        <translation>Quale autorità è competente per me?</translation>
    </message>
    <message>
        <source>In which part of it?</source>
        <translation>In quale parte del paese?</translation>
    </message>
    <message>
        <source>It is about a public body, a church or a broadcaster</source>
        <translation>Si tratta di un ente pubblico, di una Chiesa o di un’emittente</translation>
    </message>
    <message>
        <source>It is about a company or a website</source>
        <translation>Si tratta di un’azienda o di un sito web</translation>
    </message>
    <message>
        <source>Who looks after them?</source>
        <translation>Chi vigila su di loro?</translation>
    </message>
    <message>
        <source>It hears complaints about a company or a website. Usually it is the one where you live; under European law you may also ask the one where you work. Nothing is sent, and nobody is asked.</source>
        <translation>È competente per i reclami contro un’azienda o un sito web. Di solito è quella del luogo in cui Lei vive; secondo il diritto europeo può rivolgersi anche a quella del luogo in cui lavora. Non viene inviato nulla, e non viene interpellato nessuno.</translation>
    </message>
    <message>
        <source>In which country do you live?</source>
        <translation>In quale paese vive?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Scelga</translation>
    </message>
    <message>
        <source>For {country} no authority is in the list of this program. Look on the website of your government for the authority for data protection, or ask the one of the country where the company is.</source>
        <translation>Nell’elenco di questo programma non c’è alcuna autorità per questo paese: {country}. Cerchi sul sito web del Suo governo l’autorità per la protezione dei dati, oppure si rivolga a quella del paese in cui ha sede l’azienda.</translation>
    </message>
</context>
<context>
    <name>AuthorityView</name>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Modulo sul loro sito web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Telefono: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Fax: {number}</translation>
    </message>
    <message>
        <source>Fingerprint of its PGP key: {number}</source>
        <translation>Impronta della chiave PGP: {number}</translation>
    </message>
    <message>
        <source>Languages of a complaint</source>
        <translation>Lingue per un reclamo</translation>
    </message>
    <message>
        <source>Basis of a complaint</source>
        <translation>Base giuridica di un reclamo</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Visto il giorno {day}: {status}</translation>
    </message>
    <message>
        <source>E-mail by another source</source>
        <translation>E-mail secondo un’altra fonte</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated in the record. Ask before you write in another one.</source>
        <translation>Non indicate nella scheda. Chieda prima di scrivere in un’altra lingua.</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Indirizzo copiato.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Choose a table…</source>
        <translation>Scegli una tabella…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Salva un modello…</translation>
    </message>
    <message>
        <source>Drop the table of people here</source>
        <translation>Trascini qui la tabella delle persone</translation>
    </message>
    <message>
        <source>A CSV file with one person a row, as spreadsheets save it. Each row names the file with the person’s signed permission, which lies beside the table.</source>
        <translation>Un file CSV con una persona per riga, come lo salvano i fogli di calcolo. Ogni riga indica il file con la procura firmata della persona, che si trova accanto alla tabella.</translation>
    </message>
    <message>
        <source>Add this recipient</source>
        <translation>Aggiungi questo destinatario</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento Word</translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Bozza di e-mail</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testo semplice</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Scegli un’altra cartella…</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <translation>Che cosa desiderano?</translation>
    </message>
    <message>
        <source>Format of the letters</source>
        <translation>Formato delle lettere</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Aggiunga almeno un destinatario.</translation>
    </message>
    <message>
        <source>Choose what they want.</source>
        <translation>Scelga che cosa desiderano.</translation>
    </message>
    <message>
        <source>Choose the table of people</source>
        <translation>Scegli la tabella delle persone</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabelle (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Table: {file}</source>
        <translation>Tabella: {file}</translation>
    </message>
    <message>
        <source>Choose another table…</source>
        <translation>Scegli un’altra tabella…</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Salva un modello</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Scegli una cartella per le lettere</translation>
    </message>
    <message>
        <source>{folder}: one folder per person, and the list result.csv. They are not encrypted.</source>
        <translation>{folder}: una cartella per persona e l’elenco result.csv. Non sono cifrati.</translation>
    </message>
    <message>
        <source>Added {name}.</source>
        <translation>Destinatario aggiunto: {name}.</translation>
    </message>
    <message>
        <source>Do not write to {name}</source>
        <translation>Non scrivere a {name}</translation>
    </message>
    <message>
        <source>Letters go to:</source>
        <translation>Le lettere vanno a:</translation>
    </message>
    <message>
        <source>No recipient was added yet.</source>
        <translation>Nessun destinatario è stato ancora aggiunto.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Letters for many people</source>
        <translation>Lettere per molte persone</translation>
    </message>
    <message>
        <source>For those who help others: a table of people becomes one letter each. Nothing is sent, and no case is opened for these letters.</source>
        <translation>Per chi aiuta gli altri: da una tabella di persone nasce una lettera per ciascuna. Non viene inviato nulla e per queste lettere non si apre alcuna pratica.</translation>
    </message>
    <message>
        <source>People done</source>
        <translation>Persone completate</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Scrivi le lettere</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Open the list of results</source>
        <translation>Apri l’elenco dei risultati</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Esame delle righe…</translation>
    </message>
    <message>
        <source>Looking at the rows: {done} of {total}</source>
        <translation>Esame delle righe: {done} di {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrotto. Non è stato scritto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Scrivi %n lettera</numerusform>
            <numerusform>Scrivi %n lettere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>Non ci sono lettere da scrivere.</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Scrittura delle lettere…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione in corso…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} people, %n letter(s) written</source>
        <translation>
            <numerusform>{done} persone su {total}, %n lettera scritta</numerusform>
            <numerusform>{done} persone su {total}, %n lettere scritte</numerusform>
        </translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n lettera scritta</numerusform>
            <numerusform>%n lettere scritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n già scritta in precedenza</numerusform>
            <numerusform>%n già scritte in precedenza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why</source>
        <translation>
            <numerusform>%n non scritta; l’elenco dice perché</numerusform>
            <numerusform>%n non scritte; l’elenco dice perché</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Nothing was sent.</source>
        <translation>{counts}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} people.</source>
        <translation>Interrotto dopo {done} persone su {total}.</translation>
    </message>
    <message>
        <source>Write again to go on from there.</source>
        <translation>Avvii di nuovo la scrittura per riprendere da lì.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Saved the template as “{file}”.</source>
        <translation>Modello salvato come «{file}».</translation>
    </message>
</context>
<context>
    <name>BatchPreview</name>
    <message>
        <source>What would be written</source>
        <translation>Che cosa verrebbe scritto</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Solo righe con problemi</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Righe della tabella</translation>
    </message>
    <message>
        <source>Only rows with problems: {count}</source>
        <translation>Solo righe con problemi: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to write</source>
        <translation>
            <numerusform>%n lettera da scrivere</numerusform>
            <numerusform>%n lettere da scrivere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n già scritta in precedenza</numerusform>
            <numerusform>%n già scritte in precedenza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written</source>
        <translation>
            <numerusform>%n non può essere scritta</numerusform>
            <numerusform>%n non possono essere scritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, line {line} of the file:</source>
        <translation>Riga {row}, linea {line} del file:</translation>
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
        <translation>Omesso</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Parole Sue</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Aggiunto da Lei</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Dates for your calendar</source>
        <translation>Date per il Suo calendario</translation>
    </message>
    <message>
        <source>Also write whose case it is</source>
        <translation>Scrivi anche di chi è la pratica</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Salva il file del calendario…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The file holds the coming days of all open cases, each with two reminders. Import it into the calendar of your computer or telephone. Import it again later, and moved days are replaced.</source>
        <translation>Il file contiene le prossime date di tutte le pratiche aperte, ciascuna con due promemoria. Lo importi nel calendario del computer o del telefono. Se più avanti lo importa di nuovo, le date spostate vengono sostituite.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It names the recipients and what you asked for. Whoever keeps your calendar, for example a company on the internet, can read that.</source>
        <translation>Il file non è cifrato. Nomina i destinatari e dice che cosa Lei ha chiesto. Chi gestisce il Suo calendario, per esempio un’azienda su internet, può leggerlo.</translation>
    </message>
    <message>
        <source>With this, it also holds the names and how each day was counted.</source>
        <translation>Con questa opzione contiene anche i nomi e il modo in cui ogni data è stata calcolata.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Salva il file del calendario</translation>
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
        <translation>Scatta una foto</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Scatta la foto</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usa questa foto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Rifai la foto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>La fotocamera si avvia…</translation>
    </message>
    <message>
        <source>This computer does not let the program use a camera: allow it in the privacy settings of the system, then press “Try again”.</source>
        <translation>Questo computer non permette al programma di usare una fotocamera: lo consenta nelle impostazioni della privacy del sistema, poi prema «Riprova».</translation>
    </message>
    <message>
        <source>The camera gives no picture, mostly because another program uses it: close that program, then press “Try again”.</source>
        <translation>La fotocamera non dà alcuna immagine; di solito la sta usando un altro programma: chiuda quel programma, poi prema «Riprova».</translation>
    </message>
    <message>
        <source>The camera is not connected any more: plug it in and press “Try again”, or choose a photo instead.</source>
        <translation>La fotocamera non è più collegata: la colleghi e prema «Riprova», oppure scelga una foto.</translation>
    </message>
    <message>
        <source>The photo is taken, and the camera is off.</source>
        <translation>La foto è scattata e la fotocamera è spenta.</translation>
    </message>
    <message>
        <source>Your system now asks whether this program may use the camera. The camera is on only while you see its picture here. Nothing is recorded, and nothing leaves this computer.</source>
        <translation>Ora il sistema chiede se questo programma può usare la fotocamera. La fotocamera è accesa solo mentre qui ne vede l’immagine. Non si registra nulla, e nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Look into the camera from the front, in even light. You see yourself as in a mirror. Space takes the photo; nothing is recorded before that.</source>
        <translation>Guardi dritto nella fotocamera, con una luce uniforme. Si vede come in uno specchio. La barra spaziatrice scatta la foto; prima non si registra nulla.</translation>
    </message>
    <message>
        <source>The camera is off. This is the photo as others see you. It is not saved as a file: the vault keeps numbers and a small picture of your face.</source>
        <translation>La fotocamera è spenta. Questa è la foto come La vedono gli altri. Non viene salvata come file: la cassaforte conserva numeri e una piccola immagine del Suo volto.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>La fotocamera è spenta.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>La foto scattata</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Immagine della fotocamera</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>Take a photo…</source>
        <translation>Scatta una foto…</translation>
    </message>
    <message>
        <source>Photos can be taken with a camera here, too, once the system has this library: {name}</source>
        <translation>Anche qui si possono scattare foto con una fotocamera, quando nel sistema è presente questa libreria: {name}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Where should the folder of the case be made?</source>
        <translation>Dove creare la cartella della pratica?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>“{entry}”</source>
        <translation>«{entry}»</translation>
    </message>
    <message>
        <source>Logged: {entry}.</source>
        <translation>Registrato: {entry}.</translation>
    </message>
    <message>
        <source>Taken back: {entry}. It stays in the log and does not count.</source>
        <translation>Annullato: {entry}. Resta nel registro e non conta.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in “{folder}”. They are not encrypted. Look at them before you pass them on.</source>
        <translation>
            <numerusform>%n file salvato in «{folder}». Non è cifrato. Lo controlli prima di consegnarlo ad altri.</numerusform>
            <numerusform>%n file salvati in «{folder}». Non sono cifrati. Li controlli prima di consegnarli ad altri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved a copy as “{file}”. It came from somebody else: open it only if you trust it.</source>
        <translation>Copia salvata come «{file}». Viene da qualcun altro: la apra solo se se ne fida.</translation>
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
        <translation>Prossimo passo: {step}</translation>
    </message>
    <message>
        <source>{step}, from {day} on</source>
        <translation>{step}, dal giorno {day}</translation>
    </message>
    <message>
        <source>Last entry: {day}</source>
        <translation>Ultima voce: {day}</translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>What became of the letters</source>
        <translation>Che ne è stato delle lettere</translation>
    </message>
    <message>
        <source>Nobody is counted as late who is not late by every reading of the rules. Where it is not noted when a letter arrived, its answer counts neither as late nor as in time.</source>
        <translation>Nessuno è considerato in ritardo se non lo è secondo ogni lettura delle regole. Se non è annotato quando una lettera è arrivata, la risposta non conta né come tardiva né come puntuale.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n pratica</numerusform>
            <numerusform>%n pratiche</numerusform>
        </translation>
    </message>
    <message>
        <source>{cases} of {people}</source>
        <translation>{cases} di {people}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con risposta</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>con risposta puntuale</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>con risposta tardiva</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ancora da inviare</translation>
    </message>
    <message>
        <source>days until an answer (median)</source>
        <translation>giorni fino alla risposta (mediana)</translation>
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
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Taken back, does not count.</source>
        <translation>Annullata, non conta.</translation>
    </message>
    <message>
        <source>Entry {number}, {day}: {event}. {more}</source>
        <translation>Voce {number}, {day}: {event}. {more}</translation>
    </message>
    <message>
        <source>Entry {number}: {event}, {day}</source>
        <translation>Voce {number}: {event}, {day}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Salva una copia di {file}</translation>
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
        <translation>È sbagliata, annulla la voce</translation>
    </message>
    <message>
        <source>Take back entry {number}: {event}</source>
        <translation>Annulla la voce {number}: {event}</translation>
    </message>
    <message>
        <source>Log it again…</source>
        <translation>Registra di nuovo…</translation>
    </message>
    <message>
        <source>Log again: {event}</source>
        <translation>Registra di nuovo: {event}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Back to all cases</source>
        <translation>Torna a tutte le pratiche</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>What fits next</source>
        <translation>Che cosa si può fare ora</translation>
    </message>
    <message>
        <source>Log what happened…</source>
        <translation>Registra che cosa è successo…</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Scrivi un sollecito…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Scrivi una replica…</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>Scrivi un reclamo…</translation>
    </message>
    <message>
        <source>Look at the letter…</source>
        <translation>Guarda la lettera…</translation>
    </message>
    <message>
        <source>Save the case file…</source>
        <translation>Salva il fascicolo…</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Che cosa è successo finora</translation>
    </message>
    <message>
        <source>Letters and files</source>
        <translation>Lettere e file</translation>
    </message>
    <message>
        <source>Language of the case file</source>
        <translation>Lingua del fascicolo</translation>
    </message>
    <message>
        <source>The case file is a folder for a lawyer or an authority: what happened, the letter, the files. It is not encrypted.</source>
        <translation>Il fascicolo è una cartella per un legale o per un’autorità: che cosa è successo, la lettera, i file. Non è cifrato.</translation>
    </message>
    <message>
        <source>{request} · {law} · case {id}</source>
        <translation>{request} · {law} · pratica {id}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Se arrivasse oggi, la risposta sarebbe dovuta entro il giorno {day}.</translation>
    </message>
    <message>
        <source>The law sets no time for an answer to this letter.</source>
        <translation>La legge non fissa un termine per la risposta a questa lettera.</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>Dal giorno {day}</translation>
    </message>
    <message>
        <source>Log: {event}…</source>
        <translation>Registra: {event}…</translation>
    </message>
    <message>
        <source>Write the reminder…</source>
        <translation>Scrivi il sollecito…</translation>
    </message>
    <message>
        <source>Write the reply…</source>
        <translation>Scrivi la replica…</translation>
    </message>
    <message>
        <source>Write the complaint…</source>
        <translation>Scrivi il reclamo…</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No cases yet</source>
        <translation>Ancora nessuna pratica</translation>
    </message>
    <message>
        <source>A letter opens a case. Here you see what became of it, and what you can do next.</source>
        <translation>Una lettera apre una pratica. Qui si vede che cosa ne è stato e che cosa si può fare dopo.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Scrivi una lettera</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>What became of your letters. Nothing is sent from here; you log what you did and what you got.</source>
        <translation>Che ne è stato delle Sue lettere. Da qui non viene inviato nulla; Lei registra che cosa ha fatto e che cosa ha ricevuto.</translation>
    </message>
    <message>
        <source>Note the day on which a letter arrived: from that day on the program counts the time.</source>
        <translation>Annoti il giorno in cui una lettera è arrivata: da quel giorno il programma conta il tempo.</translation>
    </message>
    <message>
        <source>Dates for your calendar…</source>
        <translation>Date per il Suo calendario…</translation>
    </message>
    <message>
        <source>When would an answer be due?…</source>
        <translation>Entro quando dovrebbero rispondere?…</translation>
    </message>
    <message>
        <source>Which authority is mine?…</source>
        <translation>Quale autorità è competente per me?…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tutte le pratiche</translation>
    </message>
    <message>
        <source>Name of a company</source>
        <translation>Nome di un’azienda</translation>
    </message>
    <message>
        <source>All that are not closed</source>
        <translation>Tutte quelle non chiuse</translation>
    </message>
    <message>
        <source>With something to do today</source>
        <translation>Con qualcosa da fare oggi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Salvato come «{file}».</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n pratica</numerusform>
            <numerusform>%n pratiche</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Nessuna pratica corrisponde.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambia la frase segreta</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Frase segreta attuale</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova frase segreta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>There is no way to reset a lost passphrase. Write the new one on paper and keep the paper in a safe place. Backups that you made before still open with the old one.</source>
        <translation>Non c’è modo di reimpostare una frase segreta perduta. Scriva quella nuova su un foglio e lo conservi in un luogo sicuro. Le copie di riserva fatte prima si aprono ancora con quella vecchia.</translation>
    </message>
    <message>
        <source>This is not the current passphrase. Nothing was changed.</source>
        <translation>Questa non è la frase segreta attuale. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Cambio della frase segreta…</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>Countries</source>
        <translation>Paesi</translation>
    </message>
</context>
<context>
    <name>CreateVaultForm</name>
    <message>
        <source>Create the vault</source>
        <translation>Crea la cassaforte</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the vault, not even you or us. There is no way to reset it. Write it on paper and keep the paper in a safe place.</source>
        <translation>Senza questa frase segreta nessuno può aprire la cassaforte, nemmeno Lei o noi. Non c’è modo di reimpostarla. La scriva su un foglio e lo conservi in un luogo sicuro.</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Creazione della cassaforte…</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>When would an answer be due?</source>
        <translation>Entro quando dovrebbero rispondere?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>They told me in time that they need longer</source>
        <translation>Mi hanno detto in tempo che serve più tempo</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Fino a quale giorno?</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Altre scelte</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Meno scelte</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Di che cosa si tratta?</translation>
    </message>
    <message>
        <source>For a letter that is not kept here. For your own letters the page Cases counts by itself. This is arithmetic, no legal advice.</source>
        <translation>Per una lettera che non è conservata qui. Per le Sue lettere il conto lo fa la pagina Pratiche. Questo è un calcolo, non una consulenza legale.</translation>
    </message>
    <message>
        <source>The letter arrived on</source>
        <translation>La lettera è arrivata il</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Legge</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>Paese dell’azienda</translation>
    </message>
    <message>
        <source>Its public holidays can move the last day.</source>
        <translation>Le sue festività possono spostare l’ultimo giorno.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Their answer to my letter</source>
        <translation>La loro risposta alla mia lettera</translation>
    </message>
    <message>
        <source>That they confirm my letter</source>
        <translation>La conferma di ricezione della mia lettera</translation>
    </message>
    <message>
        <source>That they stop selling and sharing my data</source>
        <translation>Che smettano di vendere e condividere i miei dati</translation>
    </message>
    <message>
        <source>That the company confirms my complaint</source>
        <translation>Che l’azienda confermi la ricezione del mio reclamo</translation>
    </message>
    <message>
        <source>News of my complaint from the authority</source>
        <translation>Notizie dall’autorità sul mio reclamo</translation>
    </message>
    <message>
        <source>That they delete biometric data</source>
        <translation>Che cancellino i dati biometrici</translation>
    </message>
    <message>
        <source>When I can remind them</source>
        <translation>Quando posso inviare un sollecito</translation>
    </message>
    <message>
        <source>The complaint arrived on</source>
        <translation>Il reclamo è arrivato il</translation>
    </message>
    <message>
        <source>The authority had the complaint on</source>
        <translation>L’autorità ha ricevuto il reclamo il</translation>
    </message>
    <message>
        <source>The last contact with the company was on</source>
        <translation>L’ultimo contatto con l’azienda è stato il</translation>
    </message>
    <message>
        <source>The letter was sent on</source>
        <translation>La lettera è stata inviata il</translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation>Una risposta è dovuta entro il giorno {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation by {day}.</source>
        <translation>Una conferma di ricezione è dovuta entro il giorno {day}.</translation>
    </message>
    <message>
        <source>By law selling and sharing must have stopped by {day}.</source>
        <translation>Per legge la vendita e la condivisione devono essere cessate entro il giorno {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation of the complaint by {day}.</source>
        <translation>La conferma di ricezione del reclamo è dovuta entro il giorno {day}.</translation>
    </message>
    <message>
        <source>The authority owes news of the complaint by {day}.</source>
        <translation>L’autorità deve dare notizie sul reclamo entro il giorno {day}.</translation>
    </message>
    <message>
        <source>By law biometric data must be deleted by {day} at the latest.</source>
        <translation>Per legge i dati biometrici devono essere cancellati al più tardi entro il giorno {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Un sollecito si può inviare dopo il giorno {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by {day}.</source>
        <translation>Una risposta si può attendere entro il giorno {day}.</translation>
    </message>
    <message>
        <source>The time itself ends on {day}; weekends and holidays move that day.</source>
        <translation>Il termine in sé finisce il giorno {day}; fine settimana e festività spostano quel giorno.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Nessuno dovrebbe essere considerato in ritardo prima della fine del giorno {day}.</translation>
    </message>
    <message>
        <source>This law gives them no more time.</source>
        <translation>Questa legge non concede loro altro tempo.</translation>
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
        <translation>Riguarda {who}, che ne ha fatto uso</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Riferimento: {number}</translation>
    </message>
    <message>
        <source>What became of it: {status}</source>
        <translation>Che cosa ne è stato: {status}</translation>
    </message>
    <message>
        <source>Law: {articles}</source>
        <translation>Norme: {articles}</translation>
    </message>
    <message>
        <source>Checked: {how}</source>
        <translation>Verificato: {how}</translation>
    </message>
    <message>
        <source>Looked up on {day}. {verified}</source>
        <translation>Consultato il giorno {day}. {verified}</translation>
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
        <translation>Scelga</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>They named a day</source>
        <translation>Hanno indicato un giorno</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Bozza di e-mail</translation>
    </message>
    <message>
        <source>The recipient gets these files and their names. Send only what they need.</source>
        <translation>Il destinatario riceve questi file e i loro nomi. Invii soltanto ciò che serve.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Salva la bozza…</translation>
    </message>
    <message>
        <source>Cover an identity document…</source>
        <translation>Copri un documento d’identità…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Your mail program opens it, with the letter in it. Mostly no files are needed.</source>
        <translation>Si apre nel Suo programma di posta, con la lettera già inserita. Di solito non servono file.</translation>
    </message>
</context>
<context>
    <name>EnclosureList</name>
    <message>
        <source>What {file} shows</source>
        <translation>Che cosa mostra {file}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Cancella tutto</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message>
        <source>Save a backup first…</source>
        <translation>Salva prima una copia di riserva…</translation>
    </message>
    <message>
        <source>Save the case files first…</source>
        <translation>Salva prima i fascicoli…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conserva tutto</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Cancella tutto ora</translation>
    </message>
    <message>
        <source>This goes, for good</source>
        <translation>Questo viene eliminato per sempre</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Questo resta</translation>
    </message>
    <message>
        <source>Your photos, letters and reports that you saved as files, backups, and letters that you sent. Language and appearance of this window, and face models: they say nothing about you.</source>
        <translation>Le Sue foto, le lettere e i rapporti salvati come file, le copie di riserva e le lettere inviate. Anche la lingua e l’aspetto di questa finestra e i modelli per i volti: non dicono nulla di Lei.</translation>
    </message>
    <message>
        <source>You can save something first</source>
        <translation>Prima può salvare qualcosa</translation>
    </message>
    <message>
        <source>A backup is encrypted and can be restored here later. Case files are not encrypted; a lawyer or an authority can read them without this program.</source>
        <translation>Una copia di riserva è cifrata e si può ripristinare qui in seguito. I fascicoli non sono cifrati; un legale o un’autorità può leggerli senza questo programma.</translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Dove creare le cartelle delle pratiche?</translation>
    </message>
    <message>
        <source>Saving case {number} of {count}…</source>
        <translation>Salvataggio della pratica {number} di {count}…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted.</source>
        <translation>
            <numerusform>Salvati i file di %n pratica. Non sono cifrati.</numerusform>
            <numerusform>Salvati i file di %n pratiche. Non sono cifrati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), with all details</source>
        <translation>
            <numerusform>%n persona, con tutti i dati</numerusform>
            <numerusform>%n persone, con tutti i dati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of faces</source>
        <translation>
            <numerusform>%n foto di riferimento di volti</numerusform>
            <numerusform>%n foto di riferimento di volti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) and what was decided about them</source>
        <translation>
            <numerusform>%n corrispondenza e ciò che è stato deciso al riguardo</numerusform>
            <numerusform>%n corrispondenze e ciò che è stato deciso al riguardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), each with its letter and its dates</source>
        <translation>
            <numerusform>%n pratica, con la lettera e le date</numerusform>
            <numerusform>%n pratiche, ciascuna con la lettera e le date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were attached to cases</source>
        <translation>
            <numerusform>%n file allegato alle pratiche</numerusform>
            <numerusform>%n file allegati alle pratiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of the network</source>
        <translation>
            <numerusform>%n riga del registro di rete</numerusform>
            <numerusform>%n righe del registro di rete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older vault(s) that a restore moved aside</source>
        <translation>
            <numerusform>%n cassaforte precedente, spostata durante un ripristino</numerusform>
            <numerusform>%n casseforti precedenti, spostate durante un ripristino</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered places, own recipients, letters that were begun, own text, and the settings of the vault</source>
        <translation>I luoghi memorizzati, i destinatari personali, le lettere iniziate, i testi personali e le impostazioni della cassaforte</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>This did not work</source>
        <translation>Non ha funzionato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The details help whoever looks after this program. They may name files on this computer, so read them before you pass them on. Nothing is sent by itself.</source>
        <translation>I dettagli aiutano chi cura questo programma. Possono contenere nomi di file di questo computer: li legga prima di consegnarli ad altri. Nulla viene inviato automaticamente.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
</context>
<context>
    <name>EvaluatePackDialog</name>
    <message>
        <source>Check a face model on pairs of photos</source>
        <translation>Verifica un modello per i volti con coppie di foto</translation>
    </message>
    <message>
        <source>You need a table (CSV) with the columns a, b and same: the names of two photos, and 1 if both show the same person or 0 if they do not. The photos are looked at on this computer, and nothing of them is kept. How photos are looked through stays as it is.</source>
        <translation>Serve una tabella (CSV) con le colonne a, b e same: i nomi di due foto, e 1 se entrambe mostrano la stessa persona oppure 0 se non è così. Le foto vengono esaminate su questo computer, e di esse non si conserva nulla. Il modo in cui si esaminano le foto resta com’è.</translation>
    </message>
    <message>
        <source>Choose the list of pairs…</source>
        <translation>Scegli l’elenco delle coppie…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Scegli un altro elenco…</translation>
    </message>
    <message>
        <source>Choose another folder of photos…</source>
        <translation>Scegli un’altra cartella di foto…</translation>
    </message>
    <message>
        <source>Compare the pairs</source>
        <translation>Confronta le coppie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Nascondi i dettagli</translation>
    </message>
    <message>
        <source>Choose the list of pairs</source>
        <translation>Scegli l’elenco delle coppie</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>Scegli la cartella delle foto</translation>
    </message>
    <message>
        <source>List: {file} · photos in: {folder}</source>
        <translation>Elenco: {file} · foto in: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln coppia</numerusform>
            <numerusform>%Ln coppie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compared</source>
        <translation>
            <numerusform>%Ln confrontata</numerusform>
            <numerusform>%Ln confrontate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a photo without a face</source>
        <translation>
            <numerusform>%Ln con una foto senza volto</numerusform>
            <numerusform>%Ln con una foto senza volto</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the pairs of one person score higher than every pair of different people.</source>
        <translation>Coppie di una stessa persona con un punteggio più alto di ogni coppia di persone diverse: {share}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read; see the details.</source>
        <translation>
            <numerusform>Non è stato possibile leggere %Ln foto; veda i dettagli.</numerusform>
            <numerusform>Non è stato possibile leggere %Ln foto; veda i dettagli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared.</source>
        <translation>Confronto concluso.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: too few pairs in the list to say.</source>
        <translation>1 falso allarme su {number}: nell’elenco ci sono troppo poche coppie per dirlo.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: it recognises {share} of the pairs of one person.</source>
        <translation>1 falso allarme su {number}; coppie di una stessa persona riconosciute: {share}.</translation>
    </message>
    <message>
        <source>A false alarm is a pair of different people that is taken for one person. Where they are allowed more often, more pairs of one person are recognised.</source>
        <translation>Un falso allarme è una coppia di persone diverse scambiata per una sola persona. Dove se ne ammettono di più, si riconoscono più coppie di una stessa persona.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of one person</source>
        <translation>
            <numerusform>%Ln coppia di una stessa persona</numerusform>
            <numerusform>%Ln coppie di una stessa persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of different people</source>
        <translation>
            <numerusform>%Ln coppia di persone diverse</numerusform>
            <numerusform>%Ln coppie di persone diverse</numerusform>
        </translation>
    </message>
    <message>
        <source>Area under the curve (AUC): {value}. It is how often a pair of one person scores higher than a pair of different people; 1 is always, 0.5 is chance.</source>
        <translation>Area sotto la curva (AUC): {value}. Indica quanto spesso una coppia di una stessa persona ha un punteggio più alto di una coppia di persone diverse; 1 vuol dire sempre, 0,5 è il caso.</translation>
    </message>
    <message>
        <source>No face was found in: {photos}</source>
        <translation>Nessun volto trovato in: {photos}</translation>
    </message>
    <message>
        <source>Could not be read: {photos}</source>
        <translation>Non è stato possibile leggere: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln altra</numerusform>
            <numerusform>altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Saved as “{file}”. It names your photos: look at it before you pass it on.</source>
        <translation>Salvato come «{file}». Contiene i nomi delle Sue foto: lo guardi prima di trasmetterlo ad altri.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Log what happened</source>
        <translation>Registra che cosa è successo</translation>
    </message>
    <message>
        <source>The log is only for you. Nothing is sent, and a wrong entry can be taken back.</source>
        <translation>Il registro è solo per Lei. Non viene inviato nulla e una voce sbagliata si può annullare.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>On which day?</source>
        <translation>In quale giorno?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Anything worth keeping. May stay empty.</source>
        <translation>Tutto ciò che vale la pena conservare. Può restare vuoto.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Che cosa è successo?</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Questo dato è necessario.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>Il testo supera {limit} caratteri. Lo abbrevi.</translation>
    </message>
</context>
<context>
    <name>EvidenceListModel</name>
    <message>
        <source>{place}
Seen on {day}</source>
        <translation>{place}
Vista il giorno {day}</translation>
    </message>
    <message>
        <source>{place}, seen on {day}</source>
        <translation>{place}, vista il giorno {day}</translation>
    </message>
</context>
<context>
    <name>ExportHelp</name>
    <message>
        <source>What can I add?</source>
        <translation>Che cosa si può aggiungere?</translation>
    </message>
    <message>
        <source>Search, for example Instagram</source>
        <translation>Cerca, per esempio Instagram</translation>
    </message>
    <message>
        <source>Search for a platform</source>
        <translation>Cerca una piattaforma</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Piattaforme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Folders, single photos and films, web pages that you saved in a browser, and public addresses. Best of all is the data export of a platform: it holds what you posted, in full size. Ask the platform for it, and add the file as it came.</source>
        <translation>Cartelle, singole foto e filmati, pagine web salvate dal browser e indirizzi pubblici. La cosa migliore è l’esportazione dei dati di una piattaforma: contiene ciò che Lei ha pubblicato, a grandezza piena. La chieda alla piattaforma e aggiunga il file così come è arrivato.</translation>
    </message>
    <message>
        <source>No platform of this name is known here.</source>
        <translation>Nessuna piattaforma con questo nome è nota al programma.</translation>
    </message>
    <message>
        <source>Format to choose</source>
        <translation>Formato da scegliere</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Quanto tempo ci vuole</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Che cosa contiene</translation>
    </message>
    <message>
        <source>Addresses of posts</source>
        <translation>Indirizzi dei post</translation>
    </message>
    <message>
        <source>These steps were compared with a description on {day}. Menus change often.</source>
        <translation>Questi passaggi sono stati confrontati con una descrizione il giorno {day}. I menu cambiano spesso.</translation>
    </message>
    <message>
        <source>These steps are general knowledge and were not checked again. Menus change often.</source>
        <translation>Questi passaggi sono conoscenza comune e non sono stati verificati di nuovo. I menu cambiano spesso.</translation>
    </message>
</context>
<context>
    <name>FaceModelSettings</name>
    <message>
        <source>Face model</source>
        <translation>Modello per i volti</translation>
    </message>
    <message>
        <source>The networks that find and compare faces. They run on this computer; no photo leaves it. The built-in model is enough for most people.</source>
        <translation>Le reti che trovano e confrontano i volti. Funzionano su questo computer; nessuna foto ne esce. Alla maggior parte delle persone basta il modello incorporato.</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Esame dei modelli…</translation>
    </message>
    <message>
        <source>Add a face model…</source>
        <translation>Aggiungi un modello per i volti…</translation>
    </message>
    <message>
        <source>Photos from daily life are harder than those it was measured on: expect to miss more. How well it does for different groups of people was not measured.</source>
        <translation>Le foto della vita quotidiana sono più difficili di quelle su cui è stato misurato: è da prevedere che ne sfuggano di più. Non è stato misurato come funziona con gruppi diversi di persone.</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Attenda la fine dell’esame delle foto, oppure lo interrompa.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>Rimuovere questo modello?</translation>
    </message>
    <message>
        <source>{model} would be removed from this computer.</source>
        <translation>{model} verrebbe rimosso da questo computer.</translation>
    </message>
    <message>
        <source>Its files go. Your reference photos, matches and decisions stay. To use the model again, it has to be added again.</source>
        <translation>I file del modello vengono eliminati. Le Sue foto di riferimento, le corrispondenze e le decisioni restano. Per usare di nuovo il modello occorre aggiungerlo un’altra volta.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Removed: {model}.</source>
        <translation>Rimosso: {model}.</translation>
    </message>
</context>
<context>
    <name>FacePage</name>
    <message>
        <source>Face</source>
        <translation>Volto</translation>
    </message>
    <message>
        <source>Photos of the face that the program should look for. They are measured on this computer.</source>
        <translation>Foto del volto che il programma deve cercare. Vengono misurate su questo computer.</translation>
    </message>
    <message>
        <source>Begin with one photo, and add others later: photos from different years help most.</source>
        <translation>Cominci con una foto e ne aggiunga altre in seguito: le più utili sono foto di anni diversi.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Scegli foto…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Drop photos of the face here</source>
        <translation>Trascini qui foto del volto</translation>
    </message>
    <message>
        <source>Five varied photos make a much better reference than one: different days, different light, from the front.</source>
        <translation>Cinque foto varie sono un riferimento molto migliore di una sola: giorni diversi, luce diversa, di fronte.</translation>
    </message>
    <message>
        <source>Photos of the face</source>
        <translation>Foto del volto</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Foto del {day}</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Esame di %n foto…</numerusform>
            <numerusform>Esame di %n foto…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>Esame: {done} di {total}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>Interrotto dopo {done} di {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n photo(s).</source>
        <translation>
            <numerusform>%n foto aggiunta.</numerusform>
            <numerusform>%n foto aggiunte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {file}.</source>
        <translation>Foto aggiunta: {file}.</translation>
    </message>
    <message>
        <source>“remove {file}”</source>
        <translation>«rimuovi {file}»</translation>
    </message>
    <message>
        <source>Removed {file}.</source>
        <translation>Foto rimossa: {file}.</translation>
    </message>
    <message>
        <source>{file} is back.</source>
        <translation>Foto ripristinata: {file}.</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Save them as a file…</source>
        <translation>Salvali come file…</translation>
    </message>
    <message>
        <source>Counting the photos…</source>
        <translation>Conteggio delle foto…</translation>
    </message>
    <message>
        <source>Photo {done} of {total}</source>
        <translation>Foto {done} di {total}</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Salva i dati</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Salvato come «{file}».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was measured.</source>
        <translation>Interrotto. Non è stato misurato nulla.</translation>
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
        <translation>Salva l’elenco dei file</translation>
    </message>
    <message>
        <source>Table (*.csv);;For other programs (*.json)</source>
        <translation>Tabella (*.csv);;Per altri programmi (*.json)</translation>
    </message>
    <message>
        <source>Saved “{file}”. It names your files: look at it before you pass it on.</source>
        <translation>File «{file}» salvato. Contiene i nomi dei Suoi file: lo controlli prima di consegnarlo ad altri.</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Files not looked at</source>
        <translation>File non esaminati</translation>
    </message>
    <message>
        <source>Reasons to show</source>
        <translation>Motivi da mostrare</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Caricamento dell’elenco…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copia questo elenco</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n riga copiata.</numerusform>
            <numerusform>%n righe copiate.</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Tutti: {count}</translation>
    </message>
    <message>
        <source>{why} {count}</source>
        <translation>{why} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are only linked in the export, not contained in it. The links can be copied and opened in a browser.</source>
        <translation>
            <numerusform>%n foto è soltanto collegata nell’esportazione, non contenuta. Il link si può copiare e aprire in un browser.</numerusform>
            <numerusform>%n foto sono soltanto collegate nell’esportazione, non contenute. I link si possono copiare e aprire in un browser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s) of more</source>
        <translation>
            <numerusform>Il primo file (%n), ce ne sono altri</numerusform>
            <numerusform>I primi %n file, ce ne sono altri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
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
        <translation>Richiede attenzione · {what}: {value}</translation>
    </message>
</context>
<context>
    <name>FollowingLetterDialog</name>
    <message>
        <source>Save the letter…</source>
        <translation>Salva la lettera…</translation>
    </message>
    <message>
        <source>Draft of an e-mail…</source>
        <translation>Bozza di e-mail…</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>L’ho inviata…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Sollecito a {name}</translation>
    </message>
    <message>
        <source>A polite letter that names the day of the first one. It says only what the log says.</source>
        <translation>Una lettera cortese che cita il giorno della prima. Dice solo ciò che dice il registro.</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Replica a {name}</translation>
    </message>
    <message>
        <source>It answers what they wrote. It says only what the log says.</source>
        <translation>Risponde a ciò che hanno scritto. Dice solo ciò che dice il registro.</translation>
    </message>
    <message>
        <source>Complaint about {name}</source>
        <translation>Reclamo nei confronti di {name}</translation>
    </message>
    <message>
        <source>It goes to the authority for the place where you live. Nobody can promise what it decides.</source>
        <translation>Va all’autorità del luogo in cui Lei abita. Nessuno può promettere che cosa deciderà.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Scelga</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>Nella lingua della lettera. Può restare vuoto.</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Che cosa manca?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Dove abita?</translation>
    </message>
    <message>
        <source>Name a day for the answer</source>
        <translation>Indica un giorno per la risposta</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Risposta entro</translation>
    </message>
    <message>
        <source>A wish, no period of the law.</source>
        <translation>Un desiderio, non un termine di legge.</translation>
    </message>
    <message>
        <source>I live in the state whose law this is</source>
        <translation>Abito nello Stato in cui vale questa legge</translation>
    </message>
    <message>
        <source>What did they write?</source>
        <translation>Che cosa hanno scritto?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con parole Sue</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Lingua della lettera</translation>
    </message>
    <message>
        <source>If you have an account there. May stay empty.</source>
        <translation>Se ha un account presso di loro. Può restare vuoto.</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>Il Suo nome utente presso di loro</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Sta prima della data. Può restare vuoto.</translation>
    </message>
    <message>
        <source>This letter cannot be written.</source>
        <translation>Questa lettera non può essere scritta.</translation>
    </message>
    <message>
        <source>Choose what they wrote to see the letter.</source>
        <translation>Scelga che cosa hanno scritto per vedere la lettera.</translation>
    </message>
    <message>
        <source>Choose where you live to see the letter. It decides which authority hears you.</source>
        <translation>Scelga dove abita per vedere la lettera. Da questo dipende quale autorità è competente.</translation>
    </message>
    <message>
        <source>This law helps people who live in that state. Tick the box if you do.</source>
        <translation>Questa legge aiuta chi abita in quello Stato. Se è il Suo caso, spunti la casella.</translation>
    </message>
    <message>
        <source>It goes to: {name}</source>
        <translation>Va a: {name}</translation>
    </message>
    <message>
        <source>Form on their website: {address}</source>
        <translation>Modulo sul loro sito web: {address}</translation>
    </message>
    <message>
        <source>E-mail: {address}</source>
        <translation>E-mail: {address}</translation>
    </message>
    <message>
        <source>Post: {address}</source>
        <translation>Posta: {address}</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Salva la lettera</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx);;Draft of an e-mail (*.eml);;Plain text (*.txt)</source>
        <translation>Documento PDF (*.pdf);;Documento Word (*.docx);;Bozza di e-mail (*.eml);;Testo semplice (*.txt)</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Più dettagli</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Meno dettagli</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Bozza di e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not sent yet: print it and post it, or attach it to an e-mail. When you have sent it, come back and press “I sent it”.</source>
        <translation>Lettera salvata come «{file}». Non è ancora stata inviata: la stampi e la spedisca, oppure la alleghi a un’e-mail. Dopo averla inviata, torni qui e prema «L’ho inviata».</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>Start anew</source>
        <translation>Ricomincia da capo</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>What you filled in here before is back. It is not saved yet.</source>
        <translation>Ciò che aveva inserito qui è di nuovo presente. Non è ancora salvato.</translation>
    </message>
    <message>
        <source>The form is as it was at the beginning.</source>
        <translation>Il modulo è di nuovo come all’inizio.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guida per l’utente</translation>
    </message>
    <message>
        <source>There is no guide in your language yet. This is the English one.</source>
        <translation>Non c’è ancora una guida nella Sua lingua. Questa è quella inglese.</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Cerca in tutte le pagine</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pagine della guida</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Pagina della guida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>{page} – user guide</source>
        <translation>{page} – guida per l’utente</translation>
    </message>
    <message>
        <source>Nothing found. Try another or a shorter word.</source>
        <translation>Nessun risultato. Provi con un’altra parola o con una più breve.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {number} of {total} on this page</source>
        <translation>Risultato {number} di {total} in questa pagina</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Verifica questa installazione</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verifica di nuovo</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copia questo elenco</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Whether all parts of the program are the genuine ones, and what protects this computer from a photo that was made to do harm. Nothing is asked over the network.</source>
        <translation>Se tutte le parti del programma sono quelle autentiche, e che cosa protegge questo computer da una foto creata per fare danni. Non viene chiesto nulla in rete.</translation>
    </message>
    <message>
        <source>The list may name folders of this computer. Read it before you pass it on.</source>
        <translation>L’elenco può nominare cartelle di questo computer. Lo legga prima di consegnarlo ad altri.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. They stand first in the list.</source>
        <translation>
            <numerusform>%n punto richiede attenzione. È il primo dell’elenco.</numerusform>
            <numerusform>%n punti richiedono attenzione. Sono i primi dell’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Va tutto bene.</translation>
    </message>
    <message>
        <source>Copied the list.</source>
        <translation>Elenco copiato.</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>The tips are shown again.</source>
        <translation>I suggerimenti vengono mostrati di nuovo.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Nothing happened here for a while: the vault locks in one minute.</source>
        <translation>Da un po’ qui non succede nulla: la cassaforte si blocca tra un minuto.</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>Cassaforte bloccata perché lo schermo è stato bloccato.</translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation>Cassaforte bloccata perché il computer è andato in sospensione.</translation>
    </message>
    <message numerus="yes">
        <source>Locked because nothing happened for %n minute(s).</source>
        <translation>
            <numerusform>Cassaforte bloccata dopo %n minuto di inattività.</numerusform>
            <numerusform>Cassaforte bloccata dopo %n minuti di inattività.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione in corso…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
</context>
<context>
    <name>KeptParagraphs</name>
    <message>
        <source>Kept paragraphs</source>
        <translation>Paragrafi conservati</translation>
    </message>
    <message>
        <source>Keep this paragraph</source>
        <translation>Conserva questo paragrafo</translation>
    </message>
    <message>
        <source>A name by which you find it again</source>
        <translation>Un nome per ritrovarlo</translation>
    </message>
    <message>
        <source>“forget a kept paragraph”</source>
        <translation>«dimentica un paragrafo conservato»</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more.</source>
        <translation>«{name}» non è più conservato.</translation>
    </message>
    <message>
        <source>The paragraph is kept as “{name}”.</source>
        <translation>Il paragrafo è conservato come «{name}».</translation>
    </message>
    <message>
        <source>Keep this paragraph…</source>
        <translation>Conserva questo paragrafo…</translation>
    </message>
    <message>
        <source>Forget a kept paragraph</source>
        <translation>Dimentica un paragrafo conservato</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Like the system ({language})</source>
        <translation>Come il sistema ({language})</translation>
    </message>
</context>
<context>
    <name>LawAndLanguage</name>
    <message>
        <source>Which law?</source>
        <translation>Quale legge?</translation>
    </message>
    <message>
        <source>Several laws fit where you live and where they are. Each gives other rights.</source>
        <translation>Per il luogo in cui Lei abita e per la sede del destinatario possono valere più leggi. Ciascuna dà diritti diversi.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Lingua della lettera</translation>
    </message>
    <message>
        <source>{language} (suggested)</source>
        <translation>{language} (consigliata)</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Altri modi</translation>
    </message>
    <message>
        <source>Save as a Word document…</source>
        <translation>Salva come documento Word…</translation>
    </message>
    <message>
        <source>Save as the draft of an e-mail…</source>
        <translation>Salva come bozza di e-mail…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Salva come testo semplice…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Apri nel programma di posta</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>L’ho inviata…</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Vai alla pratica</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Look at the letter</source>
        <translation>Guarda la lettera</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento Word (*.docx)</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Bozza di e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Testo semplice (*.txt)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Salva la lettera</translation>
    </message>
    <message>
        <source>Write to them about the same again?</source>
        <translation>Scrivere di nuovo per lo stesso motivo?</translation>
    </message>
    <message>
        <source>The same letter again while the first is open can be called excessive, and then it need not be answered. A reminder or a reply in that case mostly helps more.</source>
        <translation>Una seconda lettera uguale, mentre la prima è ancora aperta, può essere considerata eccessiva, e allora non sono tenuti a rispondere. Di solito aiuta di più un sollecito o una replica in quella pratica.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
    <message>
        <source>Save a second letter</source>
        <translation>Salva una seconda lettera</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. The case is recorded. The letter is not sent yet: print it and post it, or attach it to an e-mail.</source>
        <translation>Lettera salvata come «{file}». La pratica è registrata. La lettera non è ancora stata inviata: la stampi e la spedisca, oppure la alleghi a un’e-mail.</translation>
    </message>
    <message>
        <source>Saved as “{file}”, in the same case.</source>
        <translation>Lettera salvata come «{file}», nella stessa pratica.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Se arrivasse oggi, la risposta sarebbe dovuta entro il giorno {day}.</translation>
    </message>
    <message>
        <source>Copied the letter as text. Paste it into an e-mail or a form, then press “I sent it”.</source>
        <translation>Il testo della lettera è stato copiato. Lo incolli in un’e-mail o in un modulo, poi prema «L’ho inviata».</translation>
    </message>
    <message>
        <source>This letter is too long to hand over to a mail program. Save it as the draft of an e-mail, or copy the text.</source>
        <translation>Questa lettera è troppo lunga per passarla a un programma di posta. La salvi come bozza di e-mail oppure copi il testo.</translation>
    </message>
    <message>
        <source>Your mail program has the letter as a draft. Send it there, then press “I sent it” here.</source>
        <translation>Il Suo programma di posta ha la lettera come bozza. La invii da lì, poi prema qui «L’ho inviata».</translation>
    </message>
    <message>
        <source>No mail program answered. Save the letter as the draft of an e-mail, or copy the text.</source>
        <translation>Nessun programma di posta ha risposto. Salvi la lettera come bozza di e-mail oppure copi il testo.</translation>
    </message>
    <message>
        <source>Written down: sent on {day}.</source>
        <translation>Annotato: inviata il giorno {day}.</translation>
    </message>
    <message>
        <source>“I sent it”</source>
        <translation>«L’ho inviata»</translation>
    </message>
    <message>
        <source>Written down that you sent the letter.</source>
        <translation>Annotato che Lei ha inviato la lettera.</translation>
    </message>
    <message>
        <source>Taken back. The case says that the letter is not sent.</source>
        <translation>Annullato. La pratica dice che la lettera non è stata inviata.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Paragraphs that can be changed</source>
        <translation>Paragrafi che si possono modificare</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Testo del paragrafo</translation>
    </message>
    <message>
        <source>Return to the original paragraph</source>
        <translation>Torna al paragrafo originale</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ometti</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Aggiungi un paragrafo</translation>
    </message>
    <message>
        <source>Return to the original letter</source>
        <translation>Torna alla lettera originale</translation>
    </message>
    <message>
        <source>“discard the letter”</source>
        <translation>«scarta la lettera»</translation>
    </message>
    <message>
        <source>The unfinished letter is discarded.</source>
        <translation>La lettera non finita è stata scartata.</translation>
    </message>
    <message>
        <source>The paragraph is the original again.</source>
        <translation>Il paragrafo è di nuovo quello originale.</translation>
    </message>
    <message>
        <source>“return to the original”</source>
        <translation>«torna all’originale»</translation>
    </message>
    <message>
        <source>The paragraph is left out.</source>
        <translation>Il paragrafo è stato omesso.</translation>
    </message>
    <message>
        <source>“leave it out”</source>
        <translation>«ometti»</translation>
    </message>
    <message>
        <source>The letter is the original again.</source>
        <translation>La lettera è di nuovo quella originale.</translation>
    </message>
    <message>
        <source>“return to the original letter”</source>
        <translation>«torna alla lettera originale»</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its words can be changed here.</source>
        <translation>Appena c’è una lettera, qui se ne può modificare il testo.</translation>
    </message>
    <message>
        <source>Left out of the letter. The original: “{text}”</source>
        <translation>Omesso dalla lettera. L’originale: «{text}»</translation>
    </message>
    <message>
        <source>Your own words. Check that they are true; the program does not know.</source>
        <translation>Parole Sue. Controlli che siano vere; il programma non può saperlo.</translation>
    </message>
    <message>
        <source>Type to change it. An empty paragraph is left out of the letter.</source>
        <translation>Scriva per modificarlo. Un paragrafo vuoto viene omesso dalla lettera.</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <source>Something else</source>
        <translation>Qualcos’altro</translation>
    </message>
    <message>
        <source>Only the usual letters</source>
        <translation>Solo le lettere abituali</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Che cosa desidera?</translation>
    </message>
</context>
<context>
    <name>LetterLook</name>
    <message>
        <source>As it is usual where the sender lives</source>
        <translation>Come è abituale dove abita chi la invia</translation>
    </message>
    <message>
        <source>With our letterhead</source>
        <translation>Con la nostra intestazione</translation>
    </message>
    <message>
        <source>Our letterhead…</source>
        <translation>La nostra intestazione…</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Busta con finestra</translation>
    </message>
    <message>
        <source>The address stands where an envelope from there has its window.</source>
        <translation>L’indirizzo si trova dove le buste di quel paese hanno la finestra.</translation>
    </message>
    <message>
        <source>“keep our letterhead”</source>
        <translation>«conserva la nostra intestazione»</translation>
    </message>
    <message>
        <source>Kept your letterhead.</source>
        <translation>La Sua intestazione è stata conservata.</translation>
    </message>
    <message>
        <source>No letterhead is kept now.</source>
        <translation>Ora non è conservata alcuna intestazione.</translation>
    </message>
</context>
<context>
    <name>LetterOptions</name>
    <message>
        <source>More details</source>
        <translation>Più dettagli</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Meno dettagli</translation>
    </message>
</context>
<context>
    <name>LetterPhotos</name>
    <message>
        <source>Name the photos that I confirmed</source>
        <translation>Nomina le foto che ho confermato</translation>
    </message>
    <message>
        <source>Choose the photos…</source>
        <translation>Scegli le foto…</translation>
    </message>
    <message>
        <source>Show small pictures of them</source>
        <translation>Mostra le foto in piccolo</translation>
    </message>
    <message>
        <source>Whoever reads the letter then sees your face. Other people’s faces are covered.</source>
        <translation>Chi legge la lettera vede così il Suo volto. I volti delle altre persone sono coperti.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed photo(s) with a public address</source>
        <translation>
            <numerusform>%n foto confermata con un indirizzo pubblico</numerusform>
            <numerusform>%n foto confermate con un indirizzo pubblico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} foto nominate su %n</numerusform>
            <numerusform>{named} foto nominate su %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because no address is known</source>
        <translation>
            <numerusform>%n omessa, perché l’indirizzo non è noto</numerusform>
            <numerusform>%n omesse, perché l’indirizzo non è noto</numerusform>
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
        <translation>La lettera nella Sua lingua, solo da leggere</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Anteprima della lettera</translation>
    </message>
    <message>
        <source>Choose a recipient to see the letter.</source>
        <translation>Scelga un destinatario per vedere la lettera.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Pagina {number} di {total}</translation>
    </message>
</context>
<context>
    <name>LetterReasons</name>
    <message>
        <source>Paragraphs of the letter</source>
        <translation>Paragrafi della lettera</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its paragraphs are explained here.</source>
        <translation>Appena c’è una lettera, qui ne vengono spiegati i paragrafi.</translation>
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
        <translation>Torna al modulo</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettera</translation>
    </message>
    <message>
        <source>Read it in my language</source>
        <translation>Leggi nella mia lingua</translation>
    </message>
    <message>
        <source>Why is this in my letter?</source>
        <translation>Perché questo è nella mia lettera?</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Modifica il testo</translation>
    </message>
    <message>
        <source>For reading only, in your language ({language}). This one is not sent.</source>
        <translation>Solo da leggere, nella Sua lingua ({language}). Questa non viene inviata.</translation>
    </message>
    <message>
        <source>What you changed is only in the letter that is sent.</source>
        <translation>Le Sue modifiche sono solo nella lettera che viene inviata.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Our letterhead</source>
        <translation>La nostra intestazione</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nome e indirizzo</translation>
    </message>
    <message>
        <source>The name first, then one line each: address, telephone, e-mail.</source>
        <translation>Prima il nome, poi una riga ciascuno: indirizzo, telefono, e-mail.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Il logo</translation>
    </message>
    <message>
        <source>No logo yet.</source>
        <translation>Ancora nessun logo.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Scegli un logo…</translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation>Ometti il logo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Keep no letterhead</source>
        <translation>Non conservare alcuna intestazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>For organisations that help others. It stands above their letters, and stays in your vault.</source>
        <translation>Per le organizzazioni che aiutano altre persone. Si trova in testa alle loro lettere e resta nella Sua cassaforte.</translation>
    </message>
    <message>
        <source>At the foot of each page</source>
        <translation>In fondo a ogni pagina</translation>
    </message>
    <message>
        <source>May stay empty. For example an account.</source>
        <translation>Può restare vuoto. Per esempio un conto bancario.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG file. It is printed up to 4 cm wide.</source>
        <translation>Un file PNG. Viene stampato con una larghezza massima di 4 cm.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Scegli un logo</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Immagini PNG (*.png)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Inserisca il nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at most.</source>
        <translation>
            <numerusform>%n riga al massimo.</numerusform>
            <numerusform>%n righe al massimo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>A letter creates a record and a basis for a complaint. Nobody can promise that the company obeys.</source>
        <translation>Una lettera lascia una prova e dà una base per un reclamo. Nessuno può promettere che l’azienda dia seguito alla richiesta.</translation>
    </message>
    <message>
        <source>A good first letter is “See my data”: the answer tells you what to ask for next. Saving sends nothing.</source>
        <translation>Una buona prima lettera è «Vedere i miei dati»: la risposta Le dice che cosa chiedere dopo. Salvando non viene inviato nulla.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Vai alla pratica</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Sta prima della data. Può restare vuoto.</translation>
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
        <translation>Per la lettera manca ancora: {names}</translation>
    </message>
    <message>
        <source>There is no letter “{kind}” under this law ({law}), so another one is chosen.</source>
        <translation>La lettera «{kind}» non esiste secondo questa legge ({law}), perciò ne è stata scelta un’altra.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language and appearance</source>
        <translation>Lingua e aspetto</translation>
    </message>
    <message>
        <source>Of this window. The language of a letter is chosen with the letter.</source>
        <translation>Di questa finestra. La lingua di una lettera si sceglie con la lettera.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Dimensione del testo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>The language changes as soon as the photos are looked at.</source>
        <translation>La lingua cambia appena le foto sono state esaminate.</translation>
    </message>
    <message>
        <source>There is no open vault</source>
        <translation>Nessuna cassaforte è aperta</translation>
    </message>
    <message>
        <source>Everything this program keeps lies in an encrypted vault on this computer.</source>
        <translation>Tutto ciò che questo programma conserva si trova in una cassaforte cifrata su questo computer.</translation>
    </message>
    <message>
        <source>Create or open the vault</source>
        <translation>Crea o apri la cassaforte</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Per chi è?</translation>
    </message>
    <message>
        <source>Letters need a name, a country and an address for the answer.</source>
        <translation>Le lettere richiedono un nome, un paese e un indirizzo per la risposta.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Inserisci i dati</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annulla {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Letters are still being written.</source>
        <translation>La scrittura delle lettere è ancora in corso.</translation>
    </message>
    <message>
        <source>Those that are written stay. The others can be written next time.</source>
        <translation>Quelle già scritte restano. Le altre si possono scrivere la prossima volta.</translation>
    </message>
    <message>
        <source>Something that you filled in is not saved yet.</source>
        <translation>Qualcosa che ha inserito non è ancora salvato.</translation>
    </message>
    <message>
        <source>It is lost when the program ends. Letters that you began are kept in the vault.</source>
        <translation>Se il programma si chiude, va perso. Le lettere che ha iniziato restano conservate nella cassaforte.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Torna indietro</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Esci senza salvare</translation>
    </message>
    <message>
        <source>Photos are still being looked at.</source>
        <translation>L’esame delle foto è ancora in corso.</translation>
    </message>
    <message>
        <source>What was found so far is kept. The rest can be looked at next time.</source>
        <translation>Ciò che è stato trovato finora viene conservato. Il resto si può esaminare la prossima volta.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Prosegui</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Interrompi ed esci</translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Where it comes from</source>
        <translation>Da dove viene</translation>
    </message>
    <message>
        <source>Save a cleaned copy…</source>
        <translation>Salva una copia ripulita…</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Avanzamento della copia</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>The file is gone from where it was seen.</source>
        <translation>Il file non è più dove è stato visto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n altro luogo</numerusform>
            <numerusform>altri %n luoghi</numerusform>
        </translation>
    </message>
    <message>
        <source>published on {day}</source>
        <translation>pubblicata il giorno {day}</translation>
    </message>
    <message>
        <source>“{caption}”</source>
        <translation>«{caption}»</translation>
    </message>
    <message>
        <source>Fetched on {day} without a login, as anybody could.</source>
        <translation>Scaricata il giorno {day} senza accesso a un account, come potrebbe fare chiunque.</translation>
    </message>
    <message>
        <source>What it gives away</source>
        <translation>Che cosa rivela</translation>
    </message>
    <message>
        <source>It gives nothing away besides what it shows, as far as this program can tell.</source>
        <translation>Non rivela nulla oltre a ciò che mostra, per quanto questo programma può stabilire.</translation>
    </message>
    <message>
        <source>{coordinates}, near {place}</source>
        <translation>{coordinates}, vicino a {place}</translation>
    </message>
    <message>
        <source>The same picture without anything else in the file. The original stays as it is.</source>
        <translation>La stessa immagine senza nient’altro nel file. L’originale resta com’è.</translation>
    </message>
    <message>
        <source>Films cannot be cleaned.</source>
        <translation>I filmati non si possono ripulire.</translation>
    </message>
    <message>
        <source>There is no file on this computer.</source>
        <translation>Su questo computer non c’è alcun file.</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Salva una copia ripulita</translation>
    </message>
</context>
<context>
    <name>MatchFilters</name>
    <message>
        <source>Which matches to show</source>
        <translation>Quali corrispondenze mostrare</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Tutte le corrispondenze</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Con quale sicurezza</translation>
    </message>
    <message>
        <source>Likely and possible</source>
        <translation>Probabili e possibili</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>In che cosa</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Foto e filmati</translation>
    </message>
    <message>
        <source>Only photos</source>
        <translation>Solo foto</translation>
    </message>
    <message>
        <source>Only films</source>
        <translation>Solo filmati</translation>
    </message>
    <message>
        <source>Photos with several faces</source>
        <translation>Foto con più volti</translation>
    </message>
    <message>
        <source>Without a public address</source>
        <translation>Senza indirizzo pubblico</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>In quale luogo</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tutti i luoghi</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Matches as a grid</source>
        <translation>Corrispondenze in griglia</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>Sono io (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Non sono io (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>In dubbio (U)</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Scegli tutte</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Guarda in grande</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Mostra le copie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln scelta</numerusform>
            <numerusform>%Ln scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more: with Ctrl or Shift and a click, or with Ctrl+A.</source>
        <translation>Ne scelga una o più: con Ctrl o Maiusc e un clic, oppure con Ctrl+A.</translation>
    </message>
</context>
<context>
    <name>MatchListModel</name>
    <message>
        <source>{band} in {place}, seen on {day}: {decision}</source>
        <translation>{band} in {place}, vista il giorno {day}: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n nearly identical picture(s) more</source>
        <translation>
            <numerusform>%n altra immagine quasi identica</numerusform>
            <numerusform>%n altre immagini quasi identiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchNumbers</name>
    <message>
        <source>Figures of this match</source>
        <translation>Dati di questa corrispondenza</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Nascondi i dati</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copia l’SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del file</translation>
    </message>
    <message>
        <source>It is the same for each copy of the file, and for no other file.</source>
        <translation>È uguale per ogni copia del file, e per nessun altro file.</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Punteggio: {score}</translation>
    </message>
    <message>
        <source>1 is the highest; the higher, the more alike the faces are.</source>
        <translation>1 è il massimo; più è alto, più i volti si somigliano.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels · found with: {model}</source>
        <translation>{width} x {height} pixel · trovata con: {model}</translation>
    </message>
    <message>
        <source>Copied the SHA-256.</source>
        <translation>SHA-256 copiato.</translation>
    </message>
    <message>
        <source>What it means was not measured for the face model in use.</source>
        <translation>Che cosa significhi non è stato misurato per il modello per i volti in uso.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for you as for somebody else.</source>
        <translation>Un punteggio come questo è oltre {number} volte più probabile per Lei che per un’altra persona.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for somebody else as for you.</source>
        <translation>Un punteggio come questo è oltre {number} volte più probabile per un’altra persona che per Lei.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for you as for somebody else.</source>
        <translation>Un punteggio come questo è circa {number} volte più probabile per Lei che per un’altra persona.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for somebody else as for you.</source>
        <translation>Un punteggio come questo è circa {number} volte più probabile per un’altra persona che per Lei.</translation>
    </message>
    <message>
        <source>Among very many faces of others some score as high by chance: only you can tell.</source>
        <translation>Tra moltissimi volti di altre persone alcuni raggiungono per caso un punteggio altrettanto alto: solo Lei può dirlo.</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>No matches yet</source>
        <translation>Ancora nessuna corrispondenza</translation>
    </message>
    <message>
        <source>Look through a folder first. What could show you appears here, and you decide.</source>
        <translation>Esamini prima una cartella. Qui compaiono le foto che potrebbero mostrare Lei, e a decidere è Lei.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Vai alle foto</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Corrispondenze</translation>
    </message>
    <message>
        <source>Go by the whole photo, not only by the face, and choose Unsure when in doubt: you can change every decision.</source>
        <translation>Si basi sull’intera foto, non soltanto sul volto, e in caso di incertezza scelga «In dubbio»: ogni decisione si può cambiare.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Una alla volta</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Griglia</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Mostra le copie</translation>
    </message>
    <message>
        <source>Show all matches</source>
        <translation>Mostra tutte le corrispondenze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not decided</source>
        <translation>
            <numerusform>%Ln da decidere</numerusform>
            <numerusform>%Ln da decidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly identical picture(s)</source>
        <translation>
            <numerusform>%Ln immagine quasi identica</numerusform>
            <numerusform>%Ln immagini quasi identiche</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Nessuna di questo tipo</translation>
    </message>
    <message>
        <source>{shown} · {open}</source>
        <translation>{shown} · {open}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln mostrata</numerusform>
            <numerusform>%Ln mostrate</numerusform>
        </translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>In questa direzione non ci sono altre corrispondenze.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln match(es) as “{decision}”.</source>
        <translation>
            <numerusform>%Ln corrispondenza contrassegnata come «{decision}».</numerusform>
            <numerusform>%Ln corrispondenze contrassegnate come «{decision}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as “{decision}”.</source>
        <translation>Contrassegnata come «{decision}».</translation>
    </message>
    <message>
        <source>Took back “{decision}”.</source>
        <translation>Decisione annullata: «{decision}».</translation>
    </message>
    <message>
        <source>“{decision}”</source>
        <translation>«{decision}»</translation>
    </message>
    <message numerus="yes">
        <source>“{decision}” for %Ln match(es)</source>
        <translation>
            <numerusform>«{decision}» per %Ln corrispondenza</numerusform>
            <numerusform>«{decision}» per %Ln corrispondenze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePackDialog</name>
    <message>
        <source>Measure a face model</source>
        <translation>Misura un modello per i volti</translation>
    </message>
    <message>
        <source>You need a folder with one folder for each person, and several photos in each; in every photo only that person. About 70 photos of 30 people are the least; more give better figures. The photos are looked at on this computer, and nothing of them is kept but the figures.</source>
        <translation>Serve una cartella che contenga una cartella per ogni persona, con più foto in ciascuna; in ogni foto soltanto quella persona. Il minimo è di circa 70 foto di 30 persone; con più foto i dati sono migliori. Le foto vengono esaminate su questo computer, e di esse non si conserva nulla tranne i dati della misura.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Scegli la cartella…</translation>
    </message>
    <message>
        <source>Use these figures when photos are looked through</source>
        <translation>Usa questi dati quando si esaminano le foto</translation>
    </message>
    <message>
        <source>Choose the folder with one folder for each person</source>
        <translation>Scegli la cartella con una cartella per ogni persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) with a face</source>
        <translation>
            <numerusform>%Ln foto con un volto</numerusform>
            <numerusform>%Ln foto con un volto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) without a face</source>
        <translation>
            <numerusform>%Ln foto senza volto</numerusform>
            <numerusform>%Ln foto senza volto</numerusform>
        </translation>
    </message>
    <message>
        <source>To measure stricter settings, more photos of more people are needed.</source>
        <translation>Per misurare impostazioni più severe servono più foto di più persone.</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>Misurato.</translation>
    </message>
    <message>
        <source>Photos are looked through with these figures from now on.</source>
        <translation>D’ora in poi le foto vengono esaminate con questi dati.</translation>
    </message>
</context>
<context>
    <name>NetworkConsent</name>
    <message>
        <source>Use the network?</source>
        <translation>Usare la rete?</translation>
    </message>
    <message numerus="yes">
        <source>At most these %n website(s) would be asked for it, and no others:</source>
        <translation>
            <numerusform>Il modello verrebbe chiesto al massimo a questo sito web (%n) e a nessun altro:</numerusform>
            <numerusform>Il modello verrebbe chiesto al massimo a questi %n siti web e a nessun altro:</numerusform>
        </translation>
    </message>
    <message>
        <source>More photos lie with this website. May it be asked, too?</source>
        <translation>Altre foto si trovano presso questo sito web. Si può chiedere anche a questo?</translation>
    </message>
    <message numerus="yes">
        <source>These %n website(s) would be asked for photos, and no others:</source>
        <translation>
            <numerusform>Le foto verrebbero chieste a questo sito web (%n) e a nessun altro:</numerusform>
            <numerusform>Le foto verrebbero chieste a questi %n siti web e a nessun altro:</numerusform>
        </translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Siti web</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which face model is fetched. Nothing about you or your face is sent, and there is no login. Every request is written into a log.</source>
        <translation>Vengono a conoscere l’indirizzo di rete di questo computer e quale modello per i volti viene scaricato. Non viene inviato nulla su di Lei o sul Suo volto, e non c’è alcun accesso a un account. Ogni richiesta viene scritta in un registro.</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which pages are looked at. Nothing about you or your face is sent, there are no cookies and no login. Every request is written into a log.</source>
        <translation>Questi siti vengono a conoscere l’indirizzo di rete di questo computer e quali pagine vengono consultate. Non viene inviato nulla su di Lei o sul Suo volto, non ci sono cookie né accessi a un account. Ogni richiesta viene annotata in un registro.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Resta offline</translation>
    </message>
    <message>
        <source>Ask these websites, this time</source>
        <translation>Chiedi a questi siti, questa volta</translation>
    </message>
</context>
<context>
    <name>NetworkLogDialog</name>
    <message>
        <source>What was asked over the network</source>
        <translation>Che cosa è stato chiesto in rete</translation>
    </message>
    <message>
        <source>Fetching the log…</source>
        <translation>Caricamento del registro…</translation>
    </message>
    <message>
        <source>Show requests to</source>
        <translation>Mostra le richieste a</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Richieste, prima le più recenti</translation>
    </message>
    <message>
        <source>Nothing was asked over the network</source>
        <translation>Non è stato chiesto nulla in rete</translation>
    </message>
    <message>
        <source>Every request is written down here, until you delete the log.</source>
        <translation>Ogni richiesta viene annotata qui, finché Lei non elimina il registro.</translation>
    </message>
    <message>
        <source>Copy this row</source>
        <translation>Copia questa riga</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Salva il registro…</translation>
    </message>
    <message>
        <source>Delete the log…</source>
        <translation>Elimina il registro…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>All websites ({count})</source>
        <translation>Tutti i siti web ({count})</translation>
    </message>
    <message>
        <source>{website} ({count})</source>
        <translation>{website} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>This program made %Ln request(s), none of them without your yes for that step.</source>
        <translation>
            <numerusform>Questo programma ha fatto %Ln richiesta, dopo il Suo sì per quel passo.</numerusform>
            <numerusform>Questo programma ha fatto %Ln richieste, nessuna senza il Suo sì per quel passo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the row.</source>
        <translation>Riga copiata.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Per programmi (*.json)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salva il registro</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln request(s) as “{file}”. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln richiesta salvata come «{file}». Il file non è cifrato.</numerusform>
            <numerusform>%Ln richieste salvate come «{file}». Il file non è cifrato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the log?</source>
        <translation>Eliminare il registro?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) would be deleted from the log.</source>
        <translation>
            <numerusform>Dal registro verrebbe eliminata %Ln richiesta.</numerusform>
            <numerusform>Dal registro verrebbero eliminate %Ln richieste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards nobody can see from it which websites were asked, when, and what for. It cannot be brought back. Photos and matches stay, with the addresses where they were found.</source>
        <translation>In seguito nessuno potrà vedere dal registro a quali siti web è stato chiesto qualcosa, quando e perché. Non si può recuperare. Foto e corrispondenze restano, con gli indirizzi in cui sono state trovate.</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>Conserva il registro</translation>
    </message>
    <message>
        <source>Delete the log</source>
        <translation>Elimina il registro</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln request(s) from the log.</source>
        <translation>
            <numerusform>%Ln richiesta eliminata dal registro.</numerusform>
            <numerusform>%Ln richieste eliminate dal registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>This program asks nobody anything, unless you say yes for one step. Before each step it names the websites that would be asked. Every request is written into a log.</source>
        <translation>Questo programma non chiede nulla a nessuno, se Lei non dice sì per un singolo passo. Prima di ogni passo indica i siti web a cui verrebbe chiesto qualcosa. Ogni richiesta viene scritta in un registro.</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Mostra il registro…</translation>
    </message>
    <message>
        <source>Directly to the websites</source>
        <translation>Direttamente ai siti web</translation>
    </message>
    <message>
        <source>Through Tor on this computer</source>
        <translation>Attraverso Tor su questo computer</translation>
    </message>
    <message>
        <source>Through the proxy of this system</source>
        <translation>Attraverso il proxy di questo sistema</translation>
    </message>
    <message>
        <source>Through another proxy</source>
        <translation>Attraverso un altro proxy</translation>
    </message>
    <message>
        <source>Which way requests take</source>
        <translation>Quale strada prendono le richieste</translation>
    </message>
    <message>
        <source>Websites see the network address of this computer, or that of the proxy.</source>
        <translation>I siti web vedono l’indirizzo di rete di questo computer o quello del proxy.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usa questo indirizzo</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Indirizzo del proxy</translation>
    </message>
    <message>
        <source>For example socks5h://127.0.0.1:9150 or http://proxy.example:8080</source>
        <translation>Per esempio socks5h://127.0.0.1:9150 o http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Last used on {moment}, to ask {host}.</source>
        <translation>Usata l’ultima volta il giorno {moment}, per chiedere a {host}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the log.</source>
        <translation>
            <numerusform>%Ln richiesta nel registro.</numerusform>
            <numerusform>%Ln richieste nel registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in the log.</source>
        <translation>Nel registro non c’è alcuna richiesta.</translation>
    </message>
    <message>
        <source>The proxy of this system cannot be used. Requests fail until you choose another way.</source>
        <translation>Il proxy di questo sistema non si può usare. Le richieste non riescono finché Lei non sceglie un’altra strada.</translation>
    </message>
    <message>
        <source>Websites that you allow are asked directly.</source>
        <translation>Ai siti web che Lei consente le richieste arrivano direttamente.</translation>
    </message>
    <message>
        <source>Requests go the way that is set in this system, directly if nothing is set there.</source>
        <translation>Le richieste prendono la strada impostata in questo sistema; se non ne è impostata alcuna, vanno direttamente.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}. It also looks up the names of websites. If it does not answer, the request fails; nothing is asked directly instead.</source>
        <translation>Le richieste passano per {proxy}, che cerca anche i nomi dei siti web. Se non risponde, la richiesta non riesce; nulla viene chiesto direttamente al suo posto.</translation>
    </message>
    <message>
        <source>Requests go this way from now on: {way}.</source>
        <translation>D’ora in poi le richieste prendono questa strada: {way}.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It begins with socks5h:// or http://, then the name of the computer, a colon, and a number.</source>
        <translation>Questo non è l’indirizzo di un proxy. Comincia con socks5h:// o http://, poi vengono il nome del computer, i due punti e un numero.</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>The network was last used on {moment}, to ask {host}.</source>
        <translation>La rete è stata usata l’ultima volta il giorno {moment}, per chiedere a {host}.</translation>
    </message>
    <message>
        <source>Nothing is being sent · offline</source>
        <translation>Non viene inviato nulla · offline</translation>
    </message>
    <message>
        <source>The network was not used so far, as far as the log goes.</source>
        <translation>Finora la rete non è stata usata, per quanto dice il registro.</translation>
    </message>
    <message>
        <source>Press to see every request.</source>
        <translation>Prema per vedere tutte le richieste.</translation>
    </message>
    <message>
        <source>Fetching a face model from {host}</source>
        <translation>Scaricamento di un modello per i volti da {host}</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} and %n other(s) for photos</source>
        <translation>
            <numerusform>Richiesta di foto a {host} e a %n altro sito</numerusform>
            <numerusform>Richiesta di foto a {host} e ad altri %n siti</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking {host} for photos</source>
        <translation>Richiesta di foto a {host}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Vanno bene quattro o cinque parole senza legame tra loro.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La stessa frase segreta, di nuovo</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Le due frasi segrete sono diverse. Scriva due volte la stessa.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Non è stato ancora scritto nulla</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Molto debole: si indovina subito</translation>
    </message>
    <message>
        <source>Weak: guessed within hours</source>
        <translation>Debole: si indovina in poche ore</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Discreta: aggiunga un’altra parola</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Molto forte</translation>
    </message>
</context>
<context>
    <name>OpenVaultForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Apri la cassaforte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>The vault is not where it was: “{path}”. If it lies on a USB stick or another drive, put it back in and try again.</source>
        <translation>La cassaforte non è più dov’era: «{path}». Se si trova su una chiavetta USB o su un’altra unità, la ricolleghi e riprovi.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Apertura…</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (necessario)</translation>
    </message>
    <message>
        <source>The letter needs this.</source>
        <translation>La lettera richiede questo dato.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at most.</source>
        <translation>
            <numerusform>Al massimo %n carattere.</numerusform>
            <numerusform>Al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>As it is usual</source>
        <translation>Come di consueto</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Dismiss {file}</source>
        <translation>Ignora {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), counted from the left: which one is you?</source>
        <translation>
            <numerusform>%n volto, contando da sinistra: qual è il Suo?</numerusform>
            <numerusform>%n volti, contando da sinistra: qual è il Suo?</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. Choose one in which the face is large and sharp.</source>
        <translation>In questa foto non è stato trovato alcun volto. Ne scelga una in cui il volto sia grande e nitido.</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Questa foto è già presente.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are the most there can be. Remove one first.</source>
        <translation>
            <numerusform>Il massimo è %n foto. Prima ne rimuova una.</numerusform>
            <numerusform>Il massimo è %n foto. Prima ne rimuova una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}, counted from the left: this is me</source>
        <translation>Volto {number} di {total}, contando da sinistra: sono io</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Where you stand, and what to do next.</source>
        <translation>A che punto è e qual è il prossimo passo.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Finora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Apri il rapporto</translation>
    </message>
    <message>
        <source>What is out there</source>
        <translation>Che cosa è in circolazione</translation>
    </message>
    <message numerus="yes">
        <source>reference(s)</source>
        <translation>
            <numerusform>riferimento</numerusform>
            <numerusform>riferimenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>file(s) looked at</source>
        <translation>
            <numerusform>file esaminato</numerusform>
            <numerusform>file esaminati</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>da decidere</translation>
    </message>
    <message>
        <source>of you</source>
        <translation>con Lei</translation>
    </message>
    <message>
        <source>not you</source>
        <translation>senza di Lei</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>in dubbio</translation>
    </message>
    <message numerus="yes">
        <source>letter(s)</source>
        <translation>
            <numerusform>lettera</numerusform>
            <numerusform>lettere</numerusform>
        </translation>
    </message>
    <message>
        <source>The permission of {name} has ended</source>
        <translation>La procura di {name} è scaduta</translation>
    </message>
    <message>
        <source>There is no permission of {name}</source>
        <translation>Non c’è alcuna procura di {name}</translation>
    </message>
    <message>
        <source>Until there is a new one, no photos can be looked through and no report or letter be written.</source>
        <translation>Finché non ce n’è una nuova, non si possono esaminare foto né scrivere rapporti o lettere.</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Rinnova la procura…</translation>
    </message>
    <message>
        <source>Show the program which face to look for</source>
        <translation>Mostri al programma quale volto cercare</translation>
    </message>
    <message>
        <source>Add one photo, better five. They are measured on this computer and stay in the vault.</source>
        <translation>Aggiunga una foto, meglio cinque. Vengono misurate su questo computer e restano nella cassaforte.</translation>
    </message>
    <message>
        <source>Add photos of the face</source>
        <translation>Aggiungi foto del volto</translation>
    </message>
    <message>
        <source>Choose the photos to look through</source>
        <translation>Scelga le foto da esaminare</translation>
    </message>
    <message>
        <source>For example a folder with pictures that you saved from your public profiles.</source>
        <translation>Per esempio una cartella con le immagini che ha salvato dai Suoi profili pubblici.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Aggiungi una cartella</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) wait for your decision</source>
        <translation>
            <numerusform>%Ln corrispondenza attende la Sua decisione</numerusform>
            <numerusform>%Ln corrispondenze attendono la Sua decisione</numerusform>
        </translation>
    </message>
    <message>
        <source>The program only says “likely” or “possible”. You know best which photos show you.</source>
        <translation>Il programma dice soltanto «probabile» o «possibile». È Lei a sapere meglio quali foto La mostrano.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>Write the first letter</source>
        <translation>Scriva la prima lettera</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of you are confirmed. Ask a face search company what it holds about you.</source>
        <translation>
            <numerusform>%n foto che La ritrae è confermata. Chieda a un’azienda di ricerca facciale che cosa conserva su di Lei.</numerusform>
            <numerusform>%n foto che La ritraggono sono confermate. Chieda a un’azienda di ricerca facciale che cosa conserva su di Lei.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can ask a face search company what it holds about you, also without a match.</source>
        <translation>Può chiedere a un’azienda di ricerca facciale che cosa conserva su di Lei anche senza una corrispondenza.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Scrivi una lettera</translation>
    </message>
    <message numerus="yes">
        <source>You have not sent %n letter(s) yet</source>
        <translation>
            <numerusform>%n lettera non è ancora stata inviata da Lei</numerusform>
            <numerusform>%n lettere non sono ancora state inviate da Lei</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as this program knows. The time to answer begins when a letter arrives.</source>
        <translation>Per quanto ne sa questo programma. Il termine per rispondere comincia quando la lettera arriva.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Mostra le pratiche</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Tutto è deciso</translation>
    </message>
    <message>
        <source>Write to another company, or look through more photos.</source>
        <translation>Scriva a un’altra azienda o esamini altre foto.</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Scrivi un’altra lettera</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Apri la pratica</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Use this one…</source>
        <translation>Usa questo…</translation>
    </message>
    <message>
        <source>Measure it on your own photos…</source>
        <translation>Misuralo con foto Sue…</translation>
    </message>
    <message>
        <source>Check it on pairs of photos…</source>
        <translation>Verificalo con coppie di foto…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>From the next opening of the vault</source>
        <translation>Dalla prossima apertura della cassaforte</translation>
    </message>
    <message>
        <source>In use until the vault is locked</source>
        <translation>In uso finché la cassaforte non viene bloccata</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Non utilizzabile</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Non ancora misurato</translation>
    </message>
    <message>
        <source>Its files were changed or damaged since it was added, or some are missing. Remove it and add it again.</source>
        <translation>I suoi file sono stati modificati o danneggiati da quando è stato aggiunto, oppure ne mancano alcuni. Lo rimuova e lo aggiunga di nuovo.</translation>
    </message>
    <message>
        <source>Nobody has measured yet how sure its results are. Before it can be used, measure it on photos of people whom you know.</source>
        <translation>Nessuno ha ancora misurato quanto siano sicuri i suoi risultati. Prima di poterlo usare, lo misuri con foto di persone che conosce.</translation>
    </message>
    <message>
        <source>It runs slower than it could: a part of it could not be rewritten.</source>
        <translation>Funziona più lentamente di quanto potrebbe: una sua parte non si è potuta riscrivere.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Foto ({patterns})</translation>
    </message>
</context>
<context>
    <name>PartListModel</name>
    <message>
        <source>Part {number}: {width} % × {height} %</source>
        <translation>Parte {number}: {width}% × {height}%</translation>
    </message>
    <message>
        <source>Part {number}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>Parte {number}: {left}% da sinistra, {top}% dall’alto, larghezza {width}%, altezza {height}%</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Nascondi la frase segreta</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostra la frase segreta</translation>
    </message>
</context>
<context>
    <name>PauseList</name>
    <message>
        <source>They asked me something first…</source>
        <translation>Prima mi hanno chiesto qualcosa…</translation>
    </message>
    <message>
        <source>Some laws let the time stand still until you have answered. If you have not answered yet, choose today.</source>
        <translation>Secondo alcune leggi il termine resta sospeso finché Lei non ha risposto. Se non ha ancora risposto, scelga oggi.</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>What I mean</source>
        <translation>Che cosa intendo</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Chi sono</translation>
    </message>
    <message>
        <source>A fee</source>
        <translation>Un contributo spese</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Rimuovi questa domanda</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>Che cosa hanno chiesto?</translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation>L’hanno chiesto il</translation>
    </message>
    <message>
        <source>They had my answer on</source>
        <translation>Hanno ricevuto la mia risposta il</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Help someone else…</source>
        <translation>Aiuta un’altra persona…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Everything is kept for each person apart. Only help people who asked you to.</source>
        <translation>Tutto viene conservato separatamente per ogni persona. Aiuti soltanto chi glielo ha chiesto.</translation>
    </message>
    <message>
        <source>Help this person now</source>
        <translation>Aiuta ora questa persona</translation>
    </message>
    <message>
        <source>Change the details…</source>
        <translation>Modifica i dati…</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Rinnova la procura…</translation>
    </message>
    <message>
        <source>Save a copy of the permission…</source>
        <translation>Salva una copia della procura…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>permission until {day}</source>
        <translation>procura fino al giorno {day}</translation>
    </message>
    <message>
        <source>Until there is a new permission, photos cannot be looked through for this person, and no report and no letter can be written. What is there can be looked at, and cases can be followed up.</source>
        <translation>Finché non c’è una nuova procura, per questa persona non si possono esaminare foto né scrivere rapporti o lettere. Ciò che c’è si può guardare, e le pratiche si possono seguire.</translation>
    </message>
    <message>
        <source>Photos are being looked through. Stop that first.</source>
        <translation>È in corso l’esame di alcune foto. Prima lo interrompa.</translation>
    </message>
    <message>
        <source>Save a copy of the permission</source>
        <translation>Salva una copia della procura</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not encrypted there.</source>
        <translation>Salvata come «{file}». Lì non è cifrata.</translation>
    </message>
    <message>
        <source>{name} and all that was kept about them is removed.</source>
        <translation>Rimosso: {name}, con tutto ciò che era conservato su questa persona.</translation>
    </message>
</context>
<context>
    <name>PeopleGlance</name>
    <message>
        <source>Everyone that you help</source>
        <translation>Tutte le persone che aiuta</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tutte</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n cosa da fare</numerusform>
            <numerusform>%n cose da fare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do before {day}</source>
        <translation>Nulla da fare prima del giorno {day}</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nulla da fare</translation>
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
        <translation>Dati personali</translation>
    </message>
    <message>
        <source>Help someone else</source>
        <translation>Aiuta un’altra persona</translation>
    </message>
    <message>
        <source>Renew the permission</source>
        <translation>Rinnova la procura</translation>
    </message>
    <message>
        <source>Only help people who asked you to. Their signed permission is kept with their details.</source>
        <translation>Aiuti soltanto chi glielo ha chiesto. La procura firmata viene conservata con i dati della persona.</translation>
    </message>
    <message>
        <source>{name} signs a new document. It takes the place of the one before.</source>
        <translation>{name} firma un nuovo documento, che prende il posto del precedente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Saved the details of {name}.</source>
        <translation>I dati di {name} sono stati salvati.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Choose the signed document…</source>
        <translation>Scegli il documento firmato…</translation>
    </message>
    <message>
        <source>The document names no last day</source>
        <translation>Il documento non indica un ultimo giorno</translation>
    </message>
    <message>
        <source>Keep the date of birth</source>
        <translation>Conserva la data di nascita</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>As it should stand in the letters.</source>
        <translation>Come deve comparire nelle lettere.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Letters need this or the postal address for the answer.</source>
        <translation>Per la risposta, le lettere richiedono questo o l’indirizzo postale.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Indirizzo postale</translation>
    </message>
    <message>
        <source>Street, then postcode and town, one line each.</source>
        <translation>Via, poi CAP e località, una riga ciascuno.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Permission of this person</source>
        <translation>Procura di questa persona</translation>
    </message>
    <message>
        <source>The document that they signed. A copy is kept in the vault.</source>
        <translation>Il documento firmato dalla persona. Una copia viene conservata nella cassaforte.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valida fino al</translation>
    </message>
    <message>
        <source>Other names and the date of birth</source>
        <translation>Altri nomi e la data di nascita</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Nascondi questi dati</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Altri nomi</translation>
    </message>
    <message>
        <source>Names under which photos or accounts may stand, one a line. Letters ask for these too.</source>
        <translation>Nomi con cui possono comparire foto o account, uno per riga. Le lettere chiedono anche di questi.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Only letters to companies that find people by their name say it.</source>
        <translation>La indicano soltanto le lettere alle aziende che cercano le persone in base al nome.</translation>
    </message>
    <message>
        <source>Signed permission</source>
        <translation>Procura firmata</translation>
    </message>
    <message>
        <source>Documents and photos (*.pdf *.jpg *.jpeg *.png *.txt)</source>
        <translation>Documenti e foto (*.pdf *.jpg *.jpeg *.png *.txt)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Inserisca il nome.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Scelga un paese dall’elenco.</translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>Photos that the letter names</source>
        <translation>Foto nominate nella lettera</translation>
    </message>
    <message>
        <source>Name all</source>
        <translation>Nomina tutte</translation>
    </message>
    <message>
        <source>Name none</source>
        <translation>Non nominarne</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usa queste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The letter names the address of each, so that they can find it. Leave out what this recipient need not know of.</source>
        <translation>La lettera nomina l’indirizzo di ciascuna, perché possano trovarla. Tralasci ciò che questo destinatario non ha bisogno di sapere.</translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} foto nominate su %n</numerusform>
            <numerusform>{named} foto nominate su %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoCleaner</name>
    <message>
        <source>Which photo?</source>
        <translation>Quale foto?</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Foto ({patterns})</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Salva una copia ripulita</translation>
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
        <translation>Foto</translation>
    </message>
    <message>
        <source>Places with photos that others can see: data exports, what you saved from profiles, albums, public pages.</source>
        <translation>Luoghi con foto che altri possono vedere: esportazioni di dati, ciò che ha salvato dai profili, album, pagine pubbliche.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>Esamina tutto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Attenda la fine dell’esame delle foto, oppure lo interrompa.</translation>
    </message>
    <message>
        <source>“{address}” is not a public address that anybody can open.</source>
        <translation>«{address}» non è un indirizzo pubblico che chiunque può aprire.</translation>
    </message>
    <message>
        <source>“remove {folder}”</source>
        <translation>«rimuovi {folder}»</translation>
    </message>
    <message>
        <source>Removed {folder}. What was found in it stays.</source>
        <translation>Rimosso: {folder}. Ciò che vi è stato trovato resta.</translation>
    </message>
    <message numerus="yes">
        <source>%n new match(es) found. Decide on the Matches page which ones show you.</source>
        <translation>
            <numerusform>%n nuova corrispondenza trovata. Decida nella pagina Corrispondenze se La mostra.</numerusform>
            <numerusform>%n nuove corrispondenze trovate. Decida nella pagina Corrispondenze quali La mostrano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) in all</source>
        <translation>
            <numerusform>In tutto %Ln file esaminato</numerusform>
            <numerusform>In tutto %Ln file esaminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n luogo</numerusform>
            <numerusform>%n luoghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) so far</source>
        <translation>
            <numerusform>Finora %Ln file esaminato</numerusform>
            <numerusform>Finora %Ln file esaminati</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>Esame: {done} di {total}</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>Esame: {done} di {total} · {time_left}</translation>
    </message>
</context>
<context>
    <name>PreviewTableModel</name>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Che cosa c’è da sapere</translation>
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
        <translation>Senza titolo</translation>
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
        <translation>Articoli: {articles}</translation>
    </message>
</context>
<context>
    <name>RecipientDecisions</name>
    <message>
        <source>Decisions of authorities</source>
        <translation>Decisioni di autorità</translation>
    </message>
    <message>
        <source>None that this program knows of. That does not mean that there is none.</source>
        <translation>Nessuna di cui questo programma sia a conoscenza. Ciò non significa che non ce ne siano.</translation>
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
        <translation>Si sa che chiedono</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What authorities decided</source>
        <translation>Che cosa hanno deciso le autorità</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Correggi la scheda…</translation>
    </message>
    <message>
        <source>Take my entry back</source>
        <translation>Annulla la mia voce</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>How to reach them for this letter, the best way first</source>
        <translation>Come raggiungerli per questa lettera, a partire dal modo migliore</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Telefono: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Fax: {number}</translation>
    </message>
    <message>
        <source>They ask for letters in this language: {language}</source>
        <translation>Chiedono lettere in questa lingua: {language}</translation>
    </message>
    <message>
        <source>Other contact data</source>
        <translation>Altri dati di contatto</translation>
    </message>
    <message>
        <source>Their representative in the European Union</source>
        <translation>Il loro rappresentante nell’Unione europea</translation>
    </message>
    <message>
        <source>Other sources say</source>
        <translation>Altre fonti dicono</translation>
    </message>
    <message>
        <source>The letter does not use these unless you choose one.</source>
        <translation>La lettera non li usa, a meno che Lei non ne scelga uno.</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Visto il giorno {day}: {status}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usa questo</translation>
    </message>
    <message>
        <source>Use this one: {contact}</source>
        <translation>Usa questo: {contact}</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>Correct the record</source>
        <translation>Correggi la scheda</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Aggiungi un destinatario</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As it stands in their imprint or privacy notice.</source>
        <translation>Come compare nelle note legali o nell’informativa sulla privacy.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Indirizzo postale</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Una riga ciascuno, il paese per ultimo.</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Modulo sul loro sito web</translation>
    </message>
    <message>
        <source>Begins with https://</source>
        <translation>Inizia con https://</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>It decides which laws fit.</source>
        <translation>Da questo dipende quali leggi possono valere.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Che tipo di destinatario è</translation>
    </message>
    <message>
        <source>Where you have this from</source>
        <translation>Da dove viene questa informazione</translation>
    </message>
    <message>
        <source>A web address, for example of their privacy notice.</source>
        <translation>Un indirizzo web, per esempio quello dell’informativa sulla privacy.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What you leave empty stays as the directory has it. Your correction stays in your vault.</source>
        <translation>Ciò che lascia vuoto resta come nell’elenco. La Sua correzione resta nella Sua cassaforte.</translation>
    </message>
    <message>
        <source>One way to reach them is needed: e-mail, post or a form. The entry stays in your vault.</source>
        <translation>Serve un modo per raggiungerli: e-mail, posta o un modulo. La voce resta nella Sua cassaforte.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Inserisca il nome.</translation>
    </message>
    <message>
        <source>Fill in one way to reach them.</source>
        <translation>Inserisca un modo per raggiungerli.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like privacy@example.org.</source>
        <translation>Questo non è un indirizzo e-mail. Un indirizzo è fatto così: privacy@example.org.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://</source>
        <translation>Questo non è un indirizzo web. Inizia con https://</translation>
    </message>
    <message>
        <source>At most 8 lines, and none longer than 200 characters.</source>
        <translation>Al massimo 8 righe, nessuna più lunga di 200 caratteri.</translation>
    </message>
    <message>
        <source>At most 200 characters on one line.</source>
        <translation>Al massimo 200 caratteri su una riga.</translation>
    </message>
    <message>
        <source>This cannot be used. Correct it, and try again.</source>
        <translation>Questo non si può usare. Lo corregga e riprovi.</translation>
    </message>
</context>
<context>
    <name>RecipientImport</name>
    <message>
        <source>Take in a file…</source>
        <translation>Importa un file…</translation>
    </message>
    <message>
        <source>A company record of datarequests.org, or a newer directory of recipients</source>
        <translation>Una scheda di azienda di datarequests.org, oppure un elenco di destinatari più recente</translation>
    </message>
    <message>
        <source>Records and directories ({patterns})</source>
        <translation>Schede ed elenchi ({patterns})</translation>
    </message>
    <message>
        <source>Take in a file about recipients</source>
        <translation>Importa un file sui destinatari</translation>
    </message>
    <message>
        <source>“{name}” is in the list already. To change what it says, choose it and correct its record.</source>
        <translation>«{name}» è già nell’elenco. Per cambiare ciò che dice, lo scelga e corregga la sua scheda.</translation>
    </message>
    <message numerus="yes">
        <source>The directory now has %Ln recipient(s), with facts of {day}.</source>
        <translation>
            <numerusform>L’elenco contiene ora %Ln destinatario, con dati del giorno {day}.</numerusform>
            <numerusform>L’elenco contiene ora %Ln destinatari, con dati del giorno {day}.</numerusform>
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
        <translation>scheda senza data</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>verificata ora</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>verificata %n giorno fa</numerusform>
            <numerusform>verificata %n giorni fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>verificata %n mese fa</numerusform>
            <numerusform>verificata %n mesi fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>verificata %n anno fa</numerusform>
            <numerusform>verificata %n anni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}, may be out of date</source>
        <translation>{age}, forse non aggiornata</translation>
    </message>
    <message>
        <source>your own entry</source>
        <translation>voce inserita da Lei</translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
    <message>
        <source>Name, sort or country</source>
        <translation>Nome, tipo o paese</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatari</translation>
    </message>
    <message>
        <source>No recipient fits. Try a part of the name.</source>
        <translation>Nessun destinatario corrisponde. Provi con una parte del nome.</translation>
    </message>
    <message>
        <source>Not in the list? Add a recipient…</source>
        <translation>Non è nell’elenco? Aggiungi un destinatario…</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>A chi?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Your entry about {name} is taken back.</source>
        <translation>La Sua voce su {name} è stata annullata.</translation>
    </message>
    <message>
        <source>“take my entry back”</source>
        <translation>«annulla la mia voce»</translation>
    </message>
    <message>
        <source>Kept what you wrote about {name}.</source>
        <translation>Conservato ciò che ha scritto su {name}.</translation>
    </message>
    <message>
        <source>“keep {name}”</source>
        <translation>«conserva {name}»</translation>
    </message>
</context>
<context>
    <name>RecipientSummary</name>
    <message>
        <source>All about this recipient…</source>
        <translation>Tutto su questo destinatario…</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Correggi la scheda…</translation>
    </message>
    <message>
        <source>How to send it, the best way first:
{ways}</source>
        <translation>Come inviarla, a partire dal modo migliore:
{ways}</translation>
    </message>
    <message>
        <source>How to send it: {way}</source>
        <translation>Come inviarla: {way}</translation>
    </message>
    <message>
        <source>Known to ask for: {things}</source>
        <translation>Si sa che chiedono: {things}</translation>
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
        <translation>Da dove viene questa scheda</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Nascondi le fonti</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message>
        <source>Cover an identity document</source>
        <translation>Copri un documento d’identità</translation>
    </message>
    <message>
        <source>Choose a photo or scan…</source>
        <translation>Scegli una foto o una scansione…</translation>
    </message>
    <message>
        <source>Choose another photo or scan…</source>
        <translation>Scegli un’altra foto o scansione…</translation>
    </message>
    <message>
        <source>It must be a picture: a PDF cannot be covered, so take a photo of the document or save its page as a picture.</source>
        <translation>Deve essere un’immagine: un PDF non si può coprire, perciò faccia una foto del documento oppure salvi la sua pagina come immagine.</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Per chi è la copia?</translation>
    </message>
    <message>
        <source>It stands in the watermark, all over it.</source>
        <translation>Compare nella filigrana, su tutta la copia.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>In quale giorno?</translation>
    </message>
    <message>
        <source>Send a copy only if you must. If one is justified at all, they need no more than your name, the dates of issue and expiry, and who issued it. Everything else is covered, the photo too.</source>
        <translation>Invii una copia soltanto se non può evitarlo. Se è davvero giustificata, non serve altro che il Suo nome, le date di rilascio e di scadenza e chi lo ha rilasciato. Tutto il resto viene coperto, anche la foto.</translation>
    </message>
    <message>
        <source>After: European Data Protection Board, Guidelines 01/2022, paragraphs 76 and 77</source>
        <translation>Secondo: comitato europeo per la protezione dei dati, linee guida 01/2022, punti 76 e 77</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Salva la copia…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Il documento</translation>
    </message>
    <message>
        <source>Drag to mark a part that stays visible. Arrow keys move the chosen part, with Shift they resize it, Delete covers it.</source>
        <translation>Trascini per segnare una parte che resta visibile. I tasti freccia spostano la parte scelta, con Maiusc la ridimensionano, Canc la copre.</translation>
    </message>
    <message>
        <source>The covered copy</source>
        <translation>La copia coperta</translation>
    </message>
    <message>
        <source>Known recipients</source>
        <translation>Destinatari noti</translation>
    </message>
    <message>
        <source>A photo or scan of the document</source>
        <translation>Una foto o una scansione del documento</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Immagini ({patterns})</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Choose a photo or scan of the document, or drop it here. It stays as it is.</source>
        <translation>Scelga una foto o una scansione del documento, oppure la trascini qui. L’originale resta com’è.</translation>
    </message>
    <message>
        <source>Across the whole copy stands: {mark}</source>
        <translation>Su tutta la copia si legge: {mark}</translation>
    </message>
    <message>
        <source>Mark at least one part that stays visible, for example your name.</source>
        <translation>Segni almeno una parte che resta visibile, per esempio il Suo nome.</translation>
    </message>
    <message>
        <source>Save the covered copy</source>
        <translation>Salva la copia coperta</translation>
    </message>
    <message>
        <source>Picture without loss (*.png);;Picture (*.jpg);;PDF document (*.pdf)</source>
        <translation>Immagine senza perdita (*.png);;Immagine (*.jpg);;Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Look at it before you send it. Nothing is sent: you send it yourself.</source>
        <translation>Salvata come «{file}». La controlli prima di inviarla. Non viene inviato nulla: la invia Lei.</translation>
    </message>
</context>
<context>
    <name>RedactionHint</name>
    <message>
        <source>Cover an identity document…</source>
        <translation>Copri un documento d’identità…</translation>
    </message>
    <message>
        <source>A copy is rarely needed. If you send one all the same, cover most of it first.</source>
        <translation>Una copia serve raramente. Se ne invia comunque una, prima ne copra la maggior parte.</translation>
    </message>
</context>
<context>
    <name>RedactionParts</name>
    <message>
        <source>Parts that stay visible</source>
        <translation>Parti che restano visibili</translation>
    </message>
    <message>
        <source>Nothing stays visible yet. Draw a box around the name on the picture, or add a part here.</source>
        <translation>Ancora nulla resta visibile. Tracci un riquadro intorno al nome sull’immagine, oppure aggiunga qui una parte.</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Da sinistra</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Dall’alto</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Aggiungi una parte</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Coprila</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annulla l’ultimo passo</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Che cosa resta visibile</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>May show somebody else</source>
        <translation>Potrebbe mostrare un’altra persona</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Volto da {file}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Rimuovi {file}</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove a person</source>
        <translation>Rimuovi una persona</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message>
        <source>Save the files of the cases first…</source>
        <translation>Salva prima i file delle pratiche…</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Rimuovi per sempre</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conserva tutto</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Rimuovi {name}</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>Questo viene eliminato per sempre</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Questo resta</translation>
    </message>
    <message>
        <source>The photos on this computer, what was saved outside of the vault, letters that were sent, and backups of the vault that were made before.</source>
        <translation>Le foto su questo computer, ciò che è stato salvato fuori dalla cassaforte, le lettere inviate e le copie di riserva della cassaforte fatte in precedenza.</translation>
    </message>
    <message>
        <source>The name, the addresses and the permission</source>
        <translation>Il nome, gli indirizzi e la procura</translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of the face</source>
        <translation>
            <numerusform>%n foto di riferimento del volto</numerusform>
            <numerusform>%n foto di riferimento del volto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remembered place(s) with photos</source>
        <translation>
            <numerusform>%n luogo memorizzato con foto</numerusform>
            <numerusform>%n luoghi memorizzati con foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with your decisions</source>
        <translation>
            <numerusform>%n corrispondenza con le Sue decisioni</numerusform>
            <numerusform>%n corrispondenze con le Sue decisioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with their letters, logs and files</source>
        <translation>
            <numerusform>%n pratica con lettere, registri e file</numerusform>
            <numerusform>%n pratiche con lettere, registri e file</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Dove creare le cartelle delle pratiche?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted there.</source>
        <translation>
            <numerusform>I file di %n pratica sono stati salvati. Lì non sono cifrati.</numerusform>
            <numerusform>I file di %n pratiche sono stati salvati. Lì non sono cifrati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Rimozione…</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>When they were published</source>
        <translation>Quando sono state pubblicate</translation>
    </message>
    <message>
        <source>Where they were seen</source>
        <translation>Dove sono state viste</translation>
    </message>
    <message>
        <source>What they give away besides the face</source>
        <translation>Che cosa rivelano oltre al volto</translation>
    </message>
    <message>
        <source>Who could have collected them</source>
        <translation>Chi poteva raccoglierle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Service or website</source>
        <translation>Servizio o sito web</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>A photo can be in several rows.</source>
        <translation>Una foto può comparire in più righe.</translation>
    </message>
    <message>
        <source>Each photo counts once, by the widest audience that is known.</source>
        <translation>Ogni foto conta una volta, secondo il pubblico più ampio che si conosce.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Nothing besides what it shows</source>
        <translation>Nulla oltre a ciò che mostra</translation>
    </message>
    <message>
        <source>First known day {since}, last {until}.</source>
        <translation>Primo giorno noto: {since}, ultimo: {until}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) among them.</source>
        <translation>
            <numerusform>Tra queste c’è %Ln filmato.</numerusform>
            <numerusform>Tra queste ci sono %Ln filmati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation>
            <numerusform>%Ln altro luogo</numerusform>
            <numerusform>altri %Ln luoghi</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo that was seen in several places counts where it was published first.</source>
        <translation>Una foto vista in più luoghi conta dove è stata pubblicata per prima.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>PDF document, for reading and printing</source>
        <translation>Documento PDF, da leggere e stampare</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Pagina web in un solo file</translation>
    </message>
    <message>
        <source>Table (CSV), one row for each photo</source>
        <translation>Tabella (CSV), una riga per foto</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Dati per programmi (JSON)</translation>
    </message>
    <message>
        <source>With coordinates, names and texts</source>
        <translation>Con coordinate, nomi e testi</translation>
    </message>
    <message>
        <source>Small pictures, other people covered</source>
        <translation>Miniature, altre persone coperte</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Salva il rapporto…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Lingua del rapporto</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Salva il rapporto come file</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it where nobody else looks, and give it only to whom you trust.</source>
        <translation>Il file non è cifrato. Lo conservi dove nessun altro guarda e lo dia solo a persone di cui si fida.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Salvato come «{file}».</translation>
    </message>
</context>
<context>
    <name>ReportMeasures</name>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Mostra %n altro passo</numerusform>
            <numerusform>Mostra altri %n passi</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>No letter is recorded yet to: {names}</source>
        <translation>Non risulta ancora alcuna lettera a: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Account: {names}</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Scrivi una lettera</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>Go to Matches</source>
        <translation>Vai alle corrispondenze</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>Mostra queste foto</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Scrivi a {name}</translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message numerus="yes">
        <source>photo(s) of you</source>
        <translation>
            <numerusform>foto che La ritrae</numerusform>
            <numerusform>foto che La ritraggono</numerusform>
        </translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>alla vista di tutti</translation>
    </message>
    <message numerus="yes">
        <source>tell(s) a place</source>
        <translation>
            <numerusform>rivela un luogo</numerusform>
            <numerusform>rivelano un luogo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service(s) and website(s)</source>
        <translation>
            <numerusform>servizio o sito web</numerusform>
            <numerusform>servizi e siti web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account(s) and channel(s)</source>
        <translation>
            <numerusform>account o canale</numerusform>
            <numerusform>account e canali</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Counting the photos…</source>
        <translation>Conteggio delle foto…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>What the photos that you confirmed say, as far as known.</source>
        <translation>Che cosa dicono le foto che Lei ha confermato, per quanto se ne sa.</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Che cosa fare per prima cosa</translation>
    </message>
    <message>
        <source>The photos in charts</source>
        <translation>Le foto in grafici</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Che cosa rivela ogni foto</translation>
    </message>
    <message>
        <source>What this report cannot know</source>
        <translation>Che cosa questo rapporto non può sapere</translation>
    </message>
    <message>
        <source>There may be photos that you did not look through with this program, or did not confirm.</source>
        <translation>Se ci sono altre foto che Lei non ha esaminato con questo programma o non ha confermato.</translation>
    </message>
    <message>
        <source>Whether somebody did collect a photo. “Could have” means that nothing stood in the way.</source>
        <translation>Se qualcuno ha davvero raccolto una foto. «Poteva» significa che nulla lo impediva.</translation>
    </message>
    <message>
        <source>Whether the published copy still carries what the file here gives away. Many services remove such data, and keep it themselves.</source>
        <translation>Se la copia pubblicata contiene ancora ciò che rivela il file che si trova qui. Molti servizi rimuovono questi dati e li tengono per sé.</translation>
    </message>
    <message>
        <source>Who could see a post, where the export does not say it. Settings may have changed since.</source>
        <translation>Chi poteva vedere un post, quando l’esportazione non lo dice. Nel frattempo le impostazioni possono essere cambiate.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are not decided, and not counted here.</source>
        <translation>
            <numerusform>%Ln foto non è decisa e qui non è contata.</numerusform>
            <numerusform>%Ln foto non sono decise e qui non sono contate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is confirmed yet</source>
        <translation>Nulla è stato ancora confermato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) wait for your decision. The report counts those that you confirm.</source>
        <translation>
            <numerusform>%Ln foto attende la Sua decisione. Il rapporto conta quelle che Lei conferma.</numerusform>
            <numerusform>%Ln foto attendono la Sua decisione. Il rapporto conta quelle che Lei conferma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Ancora nessun rapporto</translation>
    </message>
    <message>
        <source>Look through photos first, and confirm which of them show you.</source>
        <translation>Prima esamini le foto e confermi quali La mostrano.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Vai alle foto</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Non c’è alcun rapporto</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Vai alla panoramica</translation>
    </message>
</context>
<context>
    <name>ReportPhotos</name>
    <message>
        <source>Which photos to show</source>
        <translation>Quali foto mostrare</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Che cosa rivela ogni foto</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Tutte le foto</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Rivela: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s), the most urgent first</source>
        <translation>
            <numerusform>%Ln foto, a partire dalla più urgente</numerusform>
            <numerusform>%Ln foto, a partire dalle più urgenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina una copia di riserva</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Scegli il file…</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Nessun file è stato ancora scelto.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase segreta della copia di riserva</translation>
    </message>
    <message>
        <source>The one that the vault had on the day of the backup.</source>
        <translation>Quella che la cassaforte aveva il giorno della copia di riserva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The vault becomes what it was on the day of the backup.</source>
        <translation>La cassaforte torna com’era il giorno della copia di riserva.</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Copie di riserva ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Tutti i file ({patterns})</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Scegli la copia di riserva</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed.</source>
        <translation>Questa frase segreta non apre la copia di riserva. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>There is no vault on this computer yet. The backup becomes it.</source>
        <translation>Su questo computer non c’è ancora una cassaforte. Lo diventerà la copia di riserva.</translation>
    </message>
    <message>
        <source>The vault that is here now is locked and moved aside. Nothing of it is deleted; it will lie at “{path}” and open with its own passphrase.</source>
        <translation>La cassaforte che ora si trova qui viene bloccata e spostata. Non ne viene eliminato nulla; si troverà in «{path}» e si aprirà con la propria frase segreta.</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Controllo e ripristino…</translation>
    </message>
</context>
<context>
    <name>RevealQuestion</name>
    <message>
        <source>The letter shows more than words</source>
        <translation>La lettera mostra più delle parole</translation>
    </message>
    <message>
        <source>Shall it go out like this?</source>
        <translation>Deve partire così?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Meglio di no</translation>
    </message>
    <message>
        <source>Save it like this</source>
        <translation>Salva così</translation>
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
        <translation>Sono io (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Non sono io (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>In dubbio (U)</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Salta (Spazio)</translation>
    </message>
    <message>
        <source>Hold to show other faces (H)</source>
        <translation>Tenere premuto: altri volti (H)</translation>
    </message>
    <message>
        <source>Public address of this photo</source>
        <translation>Indirizzo pubblico di questa foto</translation>
    </message>
    <message>
        <source>Where others can see it. Letters name only photos with an address.</source>
        <translation>Dove altri possono vederla. Le lettere nominano solo foto con un indirizzo.</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Apertura della foto…</translation>
    </message>
    <message>
        <source>Found with another face pack; scan again to compare anew.</source>
        <translation>Trovata con un altro pacchetto per i volti; esamini di nuovo per rifare il confronto.</translation>
    </message>
    <message>
        <source>{place}, found on {day}</source>
        <translation>{place}, trovata il giorno {day}</translation>
    </message>
    <message>
        <source>{times} of the film</source>
        <translation>{times} del filmato</translation>
    </message>
    <message>
        <source>It gives away: {what}</source>
        <translation>Rivela: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Your decision also counts for %n nearly identical picture(s).</source>
        <translation>
            <numerusform>La Sua decisione vale anche per %n immagine quasi identica.</numerusform>
            <numerusform>La Sua decisione vale anche per %n immagini quasi identiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>{band} in {place}, {decision}</source>
        <translation>{band} in {place}, {decision}</translation>
    </message>
    <message>
        <source>Look closely: other people can look alike.</source>
        <translation>Guardi con attenzione: altre persone possono somigliarle.</translation>
    </message>
    <message numerus="yes">
        <source>At this setting expect about 1 wrong match in %Ln other face(s).</source>
        <translation>
            <numerusform>Con questa impostazione ci si può attendere circa 1 corrispondenza errata su %Ln altro volto.</numerusform>
            <numerusform>Con questa impostazione ci si può attendere circa 1 corrispondenza errata su %Ln altri volti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>L’indirizzo è stato salvato.</translation>
    </message>
</context>
<context>
    <name>ScanOptions</name>
    <message>
        <source>Hardly any: show only the surest</source>
        <translation>Quasi nessuna: mostra solo le più sicure</translation>
    </message>
    <message>
        <source>At most about 1 in a scan (recommended)</source>
        <translation>Al massimo circa 1 per esame (consigliato)</translation>
    </message>
    <message>
        <source>At most about 10 in a scan: look further</source>
        <translation>Al massimo circa 10 per esame: cerca più a fondo</translation>
    </message>
    <message>
        <source>As much as helps: the quickest (recommended)</source>
        <translation>Quanto serve: il più veloce (consigliato)</translation>
    </message>
    <message>
        <source>About half: takes about twice as long</source>
        <translation>Circa la metà: richiede circa il doppio del tempo</translation>
    </message>
    <message>
        <source>As many photos at once as I say</source>
        <translation>Tante foto alla volta quante ne indico io</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Foto alla volta</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %Ln processor(s); more photos at once than that seldom help.</source>
        <translation>
            <numerusform>Questo computer ha %Ln processore; esaminare più foto di così alla volta aiuta di rado.</numerusform>
            <numerusform>Questo computer ha %Ln processori; esaminare più foto di così alla volta aiuta di rado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs about 250 MB of memory.</source>
        <translation>Ognuna richiede circa 250 MB di memoria.</translation>
    </message>
    <message>
        <source>How much of this computer it may use</source>
        <translation>Quanto di questo computer può usare</translation>
    </message>
    <message>
        <source>Wrong matches you can live with</source>
        <translation>Quante corrispondenze errate accettare</translation>
    </message>
    <message>
        <source>Other people can look like you. Who looks further finds more of both.</source>
        <translation>Altre persone possono somigliarle. Chi cerca più a fondo trova più foto proprie e più foto di altri.</translation>
    </message>
</context>
<context>
    <name>ScanQueue</name>
    <message>
        <source>Photos that exports only link to</source>
        <translation>Foto che le esportazioni indicano solo con un link</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>I sent the letter</source>
        <translation>Ho inviato la lettera</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Annota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>From this the program counts when an answer is owed. Keep the receipt or a copy of your e-mail.</source>
        <translation>Da questa data il programma calcola quando è dovuta la risposta. Conservi la ricevuta o una copia dell’e-mail.</translation>
    </message>
    <message>
        <source>How did you send it?</source>
        <translation>Come l’ha inviata?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>In quale giorno?</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message numerus="yes">
        <source>%n reference photo(s)</source>
        <translation>
            <numerusform>%n foto di riferimento</numerusform>
            <numerusform>%n foto di riferimento</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the references are: {level}, {step} of {steps}</source>
        <translation>Qualità dei riferimenti: {level}, {step} di {steps}</translation>
    </message>
    <message>
        <source>Nobody has measured this face pack, so a photo of somebody else cannot be noticed.</source>
        <translation>Nessuno ha misurato questo pacchetto per i volti, perciò il programma non può accorgersi della foto di un’altra persona.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Misurato su foto giornalistiche: una buona foto trova il {one}% delle foto giuste quando viene lasciato passare un volto sbagliato su {faces}. Le foto di tutti i giorni sono più difficili.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos and {count} find {many} %, when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Misurato su foto giornalistiche: una buona foto trova il {one}% delle foto giuste e {count} ne trovano il {many}%, quando viene lasciato passare un volto sbagliato su {faces}. Le foto di tutti i giorni sono più difficili.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>What you change here holds at once, and can be changed back.</source>
        <translation>Ciò che si modifica qui vale subito e si può modificare di nuovo.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Person who is being helped</source>
        <translation>Persona che riceve aiuto</translation>
    </message>
    <message>
        <source>All people…</source>
        <translation>Tutte le persone…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Volto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Corrispondenze</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Molte persone</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Progress of {folder}</source>
        <translation>Avanzamento di {folder}</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Files not looked at</source>
        <translation>File non esaminati</translation>
    </message>
    <message>
        <source>Save the list of files…</source>
        <translation>Salva l’elenco dei file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n link</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them…</source>
        <translation>Scarica…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Esamina di nuovo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione in corso…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>In attesa del proprio turno</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Non ha funzionato.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Non ancora esaminato</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}</source>
        <translation>Interrotto dopo {done} di {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n photo(s)</source>
        <translation>
            <numerusform>Interrotto dopo %n foto</numerusform>
            <numerusform>Interrotto dopo %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in this place.</source>
        <translation>In questo luogo non ci sono foto.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s)</source>
        <translation>
            <numerusform>%Ln file esaminato</numerusform>
            <numerusform>%Ln file esaminati</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting photos…</source>
        <translation>Conteggio delle foto…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto esaminata</numerusform>
            <numerusform>%Ln foto esaminate</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>Esame: {done} di {total}</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>Esame: {done} di {total} · {time_left}</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n known from before</source>
        <translation>
            <numerusform>%n già nota</numerusform>
            <numerusform>%n già note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open your vault</source>
        <translation>Apra la Sua cassaforte</translation>
    </message>
    <message>
        <source>What this program knows is encrypted on this computer. Only the passphrase opens it.</source>
        <translation>Ciò che questo programma sa è cifrato su questo computer. Si apre solo con la frase segreta.</translation>
    </message>
    <message>
        <source>What does this program do?</source>
        <translation>Che cosa fa questo programma?</translation>
    </message>
    <message>
        <source>Erasing the vault…</source>
        <translation>Cancellazione della cassaforte…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Find your face, take it back</source>
        <translation>Trovi il Suo volto e se lo riprenda</translation>
    </message>
    <message>
        <source>Face search companies copy photos from the web and sell the search for a face. This program helps you to find the photos that show you, and to write to those companies.</source>
        <translation>Le aziende di ricerca facciale copiano foto dal web e vendono la ricerca di un volto. Questo programma La aiuta a trovare le foto che La mostrano e a scrivere a quelle aziende.</translation>
    </message>
    <message>
        <source>You show the program your face</source>
        <translation>Lei mostra al programma il Suo volto</translation>
    </message>
    <message>
        <source>A few photos of you are enough. They are measured here, on this computer.</source>
        <translation>Bastano poche Sue foto. Vengono misurate qui, su questo computer.</translation>
    </message>
    <message>
        <source>It looks through photos for you</source>
        <translation>Il programma esamina le foto per Lei</translation>
    </message>
    <message>
        <source>In folders that you choose. You decide which photos really show you.</source>
        <translation>Nelle cartelle che Lei sceglie. È Lei a decidere quali foto La mostrano davvero.</translation>
    </message>
    <message>
        <source>It writes the letters</source>
        <translation>Il programma scrive le lettere</translation>
    </message>
    <message>
        <source>You ask companies what they hold about you and tell them to delete it. A letter creates a record and a basis for a complaint; nobody can promise that a company obeys.</source>
        <translation>Lei chiede alle aziende che cosa conservano su di Lei e ne chiede la cancellazione. Una lettera lascia una prova e dà una base per un reclamo; nessuno può promettere che un’azienda dia seguito alla richiesta.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nulla esce da questo computer</translation>
    </message>
    <message>
        <source>Your photos stay where they are. What is made of them is kept in an encrypted vault. Faces of other people are covered and not kept.</source>
        <translation>Le Sue foto restano dove sono. Ciò che se ne ricava viene conservato in una cassaforte cifrata. I volti di altre persone vengono coperti e non conservati.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Crei la Sua cassaforte</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Choose the passphrase for it.</source>
        <translation>Un unico file cifrato su questo computer contiene tutto. Scelga la frase segreta per aprirlo.</translation>
    </message>
    <message>
        <source>Your vault is there</source>
        <translation>La Sua cassaforte è pronta</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Only your passphrase opens it, and nobody can reset it.</source>
        <translation>Un solo file cifrato su questo computer contiene tutto. Si apre soltanto con la Sua frase segreta, e nessuno può reimpostarla.</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Per chi è?</translation>
    </message>
    <message>
        <source>Begin with yourself. The letters are filled in with this; it stays in the vault. You can help other people later, with their permission.</source>
        <translation>Cominci da sé. Con questi dati si compilano le lettere; restano nella cassaforte. Più avanti potrà aiutare altre persone, con il loro permesso.</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Salva e comincia</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} di {steps}</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Ho una copia di riserva</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Salta per ora</translation>
    </message>
</context>
<context>
    <name>StoredLetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>La lettera</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>Salva di nuovo…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Salva la lettera</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Plain text (*.txt)</source>
        <translation>Documento PDF (*.pdf);;Testo semplice (*.txt)</translation>
    </message>
    <message>
        <source>The text of the letter is on the clipboard.</source>
        <translation>Il testo della lettera è negli appunti.</translation>
    </message>
    <message>
        <source>Written on {day}, in {language}. This is what the vault keeps of it.</source>
        <translation>Scritta il giorno {day}, lingua: {language}. Così la conserva la cassaforte.</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Salvato come «{file}».</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>From photos you confirmed</source>
        <translation>Dalle foto che ha confermato</translation>
    </message>
    <message>
        <source>They would make the search better. Only take photos that you are sure of: a wrong one would make every later scan worse.</source>
        <translation>Renderebbero migliore la ricerca. Usi solo foto su cui non ha dubbi: una sbagliata peggiorerebbe ogni esame successivo.</translation>
    </message>
    <message>
        <source>Photo you confirmed: {file}</source>
        <translation>Foto confermata da Lei: {file}</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Volto da {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n px between the eyes</source>
        <translation>
            <numerusform>%n&#xa0;px tra gli occhi</numerusform>
            <numerusform>%n&#xa0;px tra gli occhi</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>Usa come riferimento</translation>
    </message>
    <message>
        <source>Use {file} as reference</source>
        <translation>Usa {file} come riferimento</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Got it</source>
        <translation>Ho capito</translation>
    </message>
</context>
<context>
    <name>ToDoList</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n cosa da fare</numerusform>
            <numerusform>%n cose da fare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Oggi non c’è nulla da fare.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostra %n</numerusform>
            <numerusform>Mostra tutte (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for other people that you help</source>
        <translation>
            <numerusform>%n cosa da fare per altre persone che aiuta</numerusform>
            <numerusform>%n cose da fare per altre persone che aiuta</numerusform>
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
        <translation>{step}, dal giorno {day}.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Perché questa data?</translation>
    </message>
    <message>
        <source>{case}: why this date?</source>
        <translation>{case}: perché questa data?</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Apri la pratica</translation>
    </message>
    <message>
        <source>Open the case: {case}</source>
        <translation>Apri la pratica: {case}</translation>
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
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annulla: {what}</translation>
    </message>
</context>
<context>
    <name>UnfinishedLetters</name>
    <message>
        <source>Go on with it</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Scarta la lettera</translation>
    </message>
    <message>
        <source>On {day} you began the letter “{kind}” to {recipient}, and it is not saved. What you filled in is kept in the vault.</source>
        <translation>Il giorno {day} Lei ha iniziato la lettera «{kind}» a {recipient}, che non è salvata. Ciò che ha inserito è conservato nella cassaforte.</translation>
    </message>
    <message>
        <source>On {day} you changed the words of the letter “{kind}” to {recipient}, and it is not saved. Your words are kept in the vault.</source>
        <translation>Il giorno {day} Lei ha modificato il testo della lettera «{kind}» a {recipient}, che non è salvata. Il Suo testo è conservato nella cassaforte.</translation>
    </message>
</context>
<context>
    <name>UsePackDialog</name>
    <message>
        <source>Use another face model</source>
        <translation>Usa un altro modello per i volti</translation>
    </message>
    <message>
        <source>Your reference photos stay. What the new model needs to know of them is made from the pictures that lie in your vault. Nothing is lost, and you can change back at any time.

Matches that were found before keep your decisions. To compare your photos with the new model, look through them again.

It is used from the next time that you open the vault.</source>
        <translation>Le Sue foto di riferimento restano. Ciò che il nuovo modello deve sapere di esse viene ricavato dalle immagini che si trovano nella Sua cassaforte. Nulla va perso, e si può tornare indietro in qualsiasi momento.

Le corrispondenze trovate prima mantengono le Sue decisioni. Per confrontare le foto con il nuovo modello, le esamini di nuovo.

Viene usato dalla prossima volta che apre la cassaforte.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usalo d’ora in poi</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Blocca ora la cassaforte</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>Avvio del modello…</translation>
    </message>
    <message>
        <source>Reference photo {done} of {total}</source>
        <translation>Foto di riferimento {done} di {total}</translation>
    </message>
    <message>
        <source>It is used from the next time that you open the vault.</source>
        <translation>Viene usato dalla prossima volta che apre la cassaforte.</translation>
    </message>
    <message>
        <source>{name}: left alone. {why}</source>
        <translation>{name}: nessuna modifica. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) are ready for the new model.</source>
        <translation>
            <numerusform>{name}: %n foto di riferimento è pronta per il nuovo modello.</numerusform>
            <numerusform>{name}: %n foto di riferimento sono pronte per il nuovo modello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) were ready before.</source>
        <translation>
            <numerusform>{name}: %n foto di riferimento era già pronta.</numerusform>
            <numerusform>{name}: %n foto di riferimento erano già pronte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, “{photo}”: {why}. Add another photo on the page Face.</source>
        <translation>{name}, «{photo}»: {why}. Aggiunga un’altra foto nella pagina Volto.</translation>
    </message>
    <message>
        <source>Stopped. The model in use stays. What was made is kept, and it goes on from there next time.</source>
        <translation>Interrotto. Resta il modello in uso. Ciò che è stato fatto viene conservato, e la prossima volta si continua da lì.</translation>
    </message>
</context>
<context>
    <name>VaultBackup</name>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Scrittura della copia di riserva…</translation>
    </message>
    <message>
        <source>Save a backup of the vault</source>
        <translation>Salva una copia di riserva della cassaforte</translation>
    </message>
    <message>
        <source>Saved as “{file}”, {size}. It opens with the passphrase of today, also after you change it.</source>
        <translation>Copia salvata come «{file}», {size}. Si apre con la frase segreta di oggi, anche se in seguito la cambia.</translation>
    </message>
</context>
<context>
    <name>VaultDoor</name>
    <message>
        <source>What was filled in and not saved yet is gone.</source>
        <translation>Ciò che era stato inserito e non ancora salvato è andato perso.</translation>
    </message>
    <message>
        <source>{reason} {lost}</source>
        <translation>{reason} {lost}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La copia di riserva è ripristinata.</translation>
    </message>
    <message>
        <source>The vault that was here before was moved aside. It lies at “{path}” and opens with its own passphrase. Erase everything, in the settings, takes it along.</source>
        <translation>La cassaforte che era qui prima è stata spostata. Si trova in «{path}» e si apre con la propria frase segreta. «Cancella tutto», nelle impostazioni, cancella anche questa.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina una copia di riserva</translation>
    </message>
    <message>
        <source>The vault is erased, with everything in it.</source>
        <translation>La cassaforte è cancellata, con tutto ciò che conteneva.</translation>
    </message>
</context>
<context>
    <name>VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Cassaforte</translation>
    </message>
    <message>
        <source>One encrypted file holds everything this program knows. Only your passphrase opens it.</source>
        <translation>Un unico file cifrato contiene tutto ciò che questo programma sa. Si apre solo con la Sua frase segreta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy where the vault lies</source>
        <translation>Copia la posizione della cassaforte</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Crea copia di riserva…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambia la frase segreta…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina una copia di riserva…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Cancella tutto…</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Dopo %n minuto</numerusform>
            <numerusform>Dopo %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Mai automaticamente</translation>
    </message>
    <message>
        <source>Also when the screen is locked</source>
        <translation>Anche quando si blocca lo schermo</translation>
    </message>
    <message>
        <source>Lock the vault while nobody is there</source>
        <translation>Blocca la cassaforte quando non c’è nessuno</translation>
    </message>
    <message>
        <source>Also when the computer slept. While photos are looked at or letters are written it waits. What was filled in and not saved is gone then; letters that you began are kept.</source>
        <translation>Anche quando il computer è andato in sospensione. Durante l’esame delle foto o la stesura delle lettere il blocco attende. Ciò che è stato inserito e non salvato va perso; le lettere iniziate restano conservate.</translation>
    </message>
    <message>
        <source>F12 hides the window and locks the vault at once, from anywhere in this program. Your passphrase brings it back.</source>
        <translation>F12 nasconde la finestra e blocca subito la cassaforte, da qualsiasi punto di questo programma. Con la Sua frase segreta tutto ricompare.</translation>
    </message>
    <message>
        <source>Copied where the vault lies.</source>
        <translation>Posizione della cassaforte copiata.</translation>
    </message>
    <message>
        <source>Photos are still being looked at. Wait until that has ended or stop it, then restore.</source>
        <translation>L’esame delle foto è ancora in corso. Attenda che finisca o lo interrompa, poi ripristini.</translation>
    </message>
    <message>
        <source>{size}. No backup is known.</source>
        <translation>{size}. Nessuna copia di riserva conosciuta.</translation>
    </message>
    <message>
        <source>{size}. The last backup is of {day}.</source>
        <translation>{size}. Ultima copia di riserva: {day}.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups that you made before still open with the old one: make a new one, and delete those.</source>
        <translation>La frase segreta è cambiata. Le copie di riserva fatte prima si aprono ancora con quella vecchia: ne crei una nuova ed elimini le altre.</translation>
    </message>
</context>
<context>
    <name>WebLink</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>Copia l’indirizzo {address}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Open {address} in the browser</source>
        <translation>Apri {address} nel browser</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Indirizzo copiato.</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Aprire nel browser?</translation>
    </message>
    <message>
        <source>This address would be opened in your browser:</source>
        <translation>Questo indirizzo verrebbe aperto nel Suo browser:</translation>
    </message>
    <message>
        <source>{address}

The website then learns the network address of this computer.</source>
        <translation>{address}

Il sito web viene così a conoscere l’indirizzo di rete di questo computer.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Resta offline</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>WhyDate</name>
    <message>
        <source>Why this date?</source>
        <translation>Perché questa data?</translation>
    </message>
    <message>
        <source>The extension is counted, because they told you in time.</source>
        <translation>La proroga viene contata, perché Le è stata comunicata in tempo.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Nessuno dovrebbe essere considerato in ritardo prima della fine del giorno {day}.</translation>
    </message>
    <message>
        <source>This is counted as if the letter arrived on {day}. The time begins when it really arrives.</source>
        <translation>Il calcolo suppone che la lettera sia arrivata il giorno {day}. Il termine decorre da quando arriva davvero.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Come è stata calcolata</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>No law fixes this number of days.</source>
        <translation>Nessuna legge fissa questo numero di giorni.</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fonti: {sources}</translation>
    </message>
    <message>
        <source>Compared with its sources on {day}.</source>
        <translation>Confrontato con le fonti il giorno {day}.</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Nascondi i passaggi</translation>
    </message>
</context>
<context>
    <name>_CleanWords</name>
    <message>
        <source>Removed: {what}.</source>
        <translation>Rimosso: {what}.</translation>
    </message>
    <message>
        <source>The original file gives nothing away either.</source>
        <translation>Neanche il file originale rivela nulla.</translation>
    </message>
    <message>
        <source>Saved {file}. It was read again: nothing but the picture is left.</source>
        <translation>{file} è stato salvato e riletto: resta soltanto l’immagine.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that tell a place</source>
        <translation>
            <numerusform>Togliere dal web %Ln foto che rivela un luogo</numerusform>
            <numerusform>Togliere dal web %Ln foto che rivelano un luogo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that carry names, or remove the names</source>
        <translation>
            <numerusform>Togliere dal web %Ln foto che contiene nomi, o rimuovere i nomi</numerusform>
            <numerusform>Togliere dal web %Ln foto che contengono nomi, o rimuovere i nomi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open photo(s) only to people you choose</source>
        <translation>
            <numerusform>Mostrare %Ln foto visibile a tutti solo alle persone che Lei sceglie</numerusform>
            <numerusform>Mostrare %Ln foto visibili a tutti solo alle persone che Lei sceglie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask face searches what they hold: %Ln photo(s) were put on the web</source>
        <translation>
            <numerusform>Chiedere ai servizi di ricerca facciale che cosa conservano: %Ln foto è stata messa sul web</numerusform>
            <numerusform>Chiedere ai servizi di ricerca facciale che cosa conservano: %Ln foto sono state messe sul web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln photo(s) again only as cleaned copies</source>
        <translation>
            <numerusform>Ripubblicare %Ln foto solo come copia ripulita</numerusform>
            <numerusform>Ripubblicare %Ln foto solo come copie ripulite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln photo(s) that wait</source>
        <translation>
            <numerusform>Decidere su %Ln foto in attesa</numerusform>
            <numerusform>Decidere su %Ln foto in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down where %Ln photo(s) can be seen</source>
        <translation>
            <numerusform>Annotare dove si può vedere %Ln foto</numerusform>
            <numerusform>Annotare dove si possono vedere %Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed, and none is known to have been open to everybody.</source>
        <translation>
            <numerusform>%Ln foto che La ritrae è confermata, e non risulta che sia stata visibile a tutti.</numerusform>
            <numerusform>%Ln foto che La ritraggono sono confermate, e di nessuna risulta che sia stata visibile a tutti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected the %Ln photo(s) of you that are confirmed, face searches too.</source>
        <translation>
            <numerusform>Chiunque, anche un servizio di ricerca facciale, poteva raccogliere %Ln foto confermata che La ritrae.</numerusform>
            <numerusform>Chiunque, anche un servizio di ricerca facciale, poteva raccogliere le %Ln foto confermate che La ritraggono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed.</source>
        <translation>
            <numerusform>%Ln foto che La ritrae è confermata.</numerusform>
            <numerusform>%Ln foto che La ritraggono sono confermate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected %Ln of them, face searches too.</source>
        <translation>
            <numerusform>Chiunque poteva raccoglierne %Ln, anche un servizio di ricerca facciale.</numerusform>
            <numerusform>Chiunque poteva raccoglierne %Ln, anche un servizio di ricerca facciale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>circa %n minuto rimanente</numerusform>
            <numerusform>circa %n minuti rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>circa %n ora rimanente</numerusform>
            <numerusform>circa %n ore rimanenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n in attesa</numerusform>
            <numerusform>{page}, %n in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Odds</name>
    <message numerus="yes">
        <source>Expect about 1 wrong match among %Ln face(s) of other people.</source>
        <translation>
            <numerusform>Ci si può attendere circa 1 corrispondenza errata su %Ln volto di altre persone.</numerusform>
            <numerusform>Ci si può attendere circa 1 corrispondenza errata su %Ln volti di altre persone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PersonWords</name>
    <message>
        <source>Owner</source>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Nessuna procura</translation>
    </message>
    <message>
        <source>Permission ended</source>
        <translation>Procura scaduta</translation>
    </message>
    <message>
        <source>Permission ends today</source>
        <translation>La procura scade oggi</translation>
    </message>
    <message numerus="yes">
        <source>Permission ends in %n day(s)</source>
        <translation>
            <numerusform>La procura scade tra %n giorno</numerusform>
            <numerusform>La procura scade tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner of this vault. No permission is needed.</source>
        <translation>Titolare di questa cassaforte. Non serve alcuna procura.</translation>
    </message>
    <message>
        <source>No permission is recorded.</source>
        <translation>Non è registrata alcuna procura.</translation>
    </message>
    <message>
        <source>“{file}”, kept since {day}</source>
        <translation>«{file}», conservata dal giorno {day}</translation>
    </message>
    <message>
        <source>{document}. It has no last day.</source>
        <translation>{document}. Non ha un ultimo giorno.</translation>
    </message>
    <message>
        <source>{document}. It ended on {day}.</source>
        <translation>{document}. È scaduta il giorno {day}.</translation>
    </message>
    <message>
        <source>{document}. It is valid until {day}.</source>
        <translation>{document}. È valida fino al giorno {day}.</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>The built-in model</source>
        <translation>Il modello incorporato</translation>
    </message>
    <message>
        <source>InsightFace model “{name}”</source>
        <translation>Modello «{name}» di InsightFace</translation>
    </message>
    <message>
        <source>It comes with the program. Its networks are YuNet, which finds faces, and SFace, which compares them; they may be used for everything (licences: {licence}).</source>
        <translation>È fornito con il programma. Le sue reti sono YuNet, che trova i volti, e SFace, che li confronta; si possono usare per qualsiasi scopo (licenze: {licence}).</translation>
    </message>
    <message>
        <source>For non-commercial research only.</source>
        <translation>Soltanto per ricerca non commerciale.</translation>
    </message>
    <message>
        <source>For non-commercial research only; you accepted that on {day}. Added from “{origin}”.</source>
        <translation>Soltanto per ricerca non commerciale; Lei ha accettato questa condizione il giorno {day}. Aggiunto da «{origin}».</translation>
    </message>
    <message>
        <source>You measured it on {photos} photos of {people} people.</source>
        <translation>Lei lo ha misurato su {photos} foto di {people} persone.</translation>
    </message>
    <message>
        <source>Measured on {photos} press photos of {people} well-known people.</source>
        <translation>Misurato su {photos} foto giornalistiche di {people} personaggi noti.</translation>
    </message>
    <message numerus="yes">
        <source>Set so that 1 in %Ln comparison(s) with another person is wrong, it finds {share} of a person’s photos</source>
        <translation>
            <numerusform>Impostato in modo che sia errato 1 confronto su %Ln con un’altra persona, di una persona trova questa quota delle foto: {share}</numerusform>
            <numerusform>Impostato in modo che sia errato 1 confronto su %Ln con un’altra persona, di una persona trova questa quota delle foto: {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} with %n reference photo(s).</source>
        <translation>
            <numerusform>{told} con %n foto di riferimento.</numerusform>
            <numerusform>{told} con %n foto di riferimento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n reference photo(s): {share}.</source>
        <translation>
            <numerusform>Con %n foto di riferimento: {share}.</numerusform>
            <numerusform>Con %n foto di riferimento: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n small picture(s) of your face.</source>
        <translation>
            <numerusform>{recipient} riceverebbe %n piccola immagine del Suo volto.</numerusform>
            <numerusform>{recipient} riceverebbe %n piccole immagini del Suo volto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n photo(s) of your face.</source>
        <translation>
            <numerusform>{recipient} riceverebbe %n foto del Suo volto.</numerusform>
            <numerusform>{recipient} riceverebbe %n foto del Suo volto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n copy(ies) of an identity document.</source>
        <translation>
            <numerusform>{recipient} riceverebbe %n copia di un documento d’identità.</numerusform>
            <numerusform>{recipient} riceverebbe %n copie di un documento d’identità.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n picture(s) that may show your face or an identity document.</source>
        <translation>
            <numerusform>{recipient} riceverebbe %n immagine che può mostrare il Suo volto o un documento d’identità.</numerusform>
            <numerusform>{recipient} riceverebbe %n immagini che possono mostrare il Suo volto o un documento d’identità.</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient} searches by face: what it gets can be compared with everything it holds.</source>
        <translation>{recipient} fa ricerche in base al volto: ciò che riceve si può confrontare con tutto ciò che conserva.</translation>
    </message>
    <message>
        <source>Addresses and check values find a photo without showing your face.</source>
        <translation>Indirizzi e valori di controllo permettono di trovare una foto senza mostrare il Suo volto.</translation>
    </message>
    <message>
        <source>Send one only if your data cannot be found otherwise, and only for this search.</source>
        <translation>Ne invii una soltanto se i Suoi dati non si possono trovare in altro modo, e solo per questa ricerca.</translation>
    </message>
    <message>
        <source>A copy is rarely needed, and most of it can be covered.</source>
        <translation>Una copia serve raramente, e la maggior parte si può coprire.</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>La controlli prima di inviarla.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Che cosa mostra?</translation>
    </message>
    <message>
        <source>My face</source>
        <translation>Il mio volto</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Un documento d’identità</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Qualcos’altro</translation>
    </message>
</context>
<context>
    <name>authorities</name>
    <message>
        <source>Complaint language not stated in the record.</source>
        <translation>Lingua del reclamo non indicata nella scheda.</translation>
    </message>
    <message>
        <source>Access itself is enforced in civil court; basis stated from general knowledge, not re-read in a stored copy.</source>
        <translation>L’accesso in sé si fa valere davanti al giudice civile; base indicata da conoscenze generali, non riletta in una copia archiviata.</translation>
    </message>
    <message>
        <source>FADP Art. 49 (report; investigation is discretionary)</source>
        <translation>LPD, art. 49 (denuncia; l’apertura di un’inchiesta è discrezionale)</translation>
    </message>
    <message>
        <source>Competent for private controllers in Bavaria (use this one for companies).</source>
        <translation>Competente per i titolari del trattamento privati in Baviera (usare questa per le aziende).</translation>
    </message>
    <message>
        <source>Public bodies only.</source>
        <translation>Solo enti pubblici.</translation>
    </message>
    <message>
        <source>federal public bodies, telecommunications and post</source>
        <translation>enti pubblici federali, telecomunicazioni e posta</translation>
    </message>
    <message>
        <source>Not competent for ordinary private companies: route those to the Land of residence.</source>
        <translation>Non competente per le normali aziende private: per queste ci si rivolge all’autorità del Land di residenza.</translation>
    </message>
    <message>
        <source>Protestant Church</source>
        <translation>Chiesa protestante</translation>
    </message>
    <message>
        <source>Special authority; not for complaints about face-search companies.</source>
        <translation>Autorità speciale; non per reclami contro aziende di ricerca facciale.</translation>
    </message>
    <message>
        <source>Catholic Church</source>
        <translation>Chiesa cattolica</translation>
    </message>
    <message>
        <source>Deutsche Welle</source>
        <translation>Deutsche Welle</translation>
    </message>
    <message>
        <source>given by another project, not seen on a page of the authority</source>
        <translation>indicato da un altro progetto, non visto su una pagina dell’autorità</translation>
    </message>
    <message>
        <source>Art. 77 UK GDPR was omitted from 2026-06-19 (SI 2026/82 reg. 3); cite DPA 2018 s. 165 instead.</source>
        <translation>L’art. 77 dello UK GDPR è stato soppresso dal 2026-06-19 (SI 2026/82, reg. 3); citare invece DPA 2018, s. 165.</translation>
    </message>
    <message>
        <source>Since 2026-06-19 controllers must take complaints first (DPA 2018 s. 164A: acknowledge within 30 days).</source>
        <translation>Dal 2026-06-19 i titolari del trattamento devono occuparsi per primi dei reclami (DPA 2018, s. 164A: confermarne la ricezione entro 30 giorni).</translation>
    </message>
    <message>
        <source>Data (Use and Access) Act 2025 replaces the Commissioner by an Information Commission; name in this row is the database one.</source>
        <translation>Il Data (Use and Access) Act 2025 sostituisce al Commissioner una Information Commission; il nome in questa scheda è quello della banca dati.</translation>
    </message>
    <message>
        <source>private sector under PIPEDA (not where QC, AB or BC law applies)</source>
        <translation>settore privato secondo la PIPEDA (non dove si applica il diritto di QC, AB o BC)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices; official page itself not in the store. info@ is an enquiry address: complaints go by form.</source>
        <translation>Indirizzo postale e telefono coincidono in dieci informative sulla privacy archiviate e indipendenti tra loro; la pagina ufficiale stessa non è nell’archivio. info@ è un indirizzo per informazioni: i reclami si presentano con il modulo.</translation>
    </message>
    <message>
        <source>Languages and s. 11(1) from general knowledge.</source>
        <translation>Lingue e s. 11(1) da conoscenze generali.</translation>
    </message>
    <message>
        <source>PIPEDA s. 11(1)</source>
        <translation>PIPEDA, s. 11(1)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices (2026); complaint form URL not verified. Number 1300 363 992 is national dialling.</source>
        <translation>Indirizzo postale e telefono coincidono in dieci informative sulla privacy archiviate (2026) e indipendenti tra loro; URL del modulo di reclamo non verificato. Il numero 1300 363 992 vale per le chiamate nazionali.</translation>
    </message>
    <message>
        <source>s. 36 from general knowledge.</source>
        <translation>s. 36 da conoscenze generali.</translation>
    </message>
    <message>
        <source>Form URL from a stored 2026 privacy notice; encarregado@anpd.gov.br in YourDigitalRights is the authority&apos;s own DPO, so it is not listed as complaint address. Postal address not verified.</source>
        <translation>URL del modulo da un’informativa sulla privacy archiviata del 2026; encarregado@anpd.gov.br, in YourDigitalRights, è il responsabile della protezione dei dati dell’autorità stessa, perciò non è indicato come indirizzo per i reclami. Indirizzo postale non verificato.</translation>
    </message>
    <message>
        <source>CCPA; Delete Act (data brokers)</source>
        <translation>CCPA; Delete Act (commercianti di dati)</translation>
    </message>
    <message>
        <source>One deletion request to all registered brokers: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Postal address not verified.</source>
        <translation>Un’unica richiesta di cancellazione a tutti i commercianti di dati registrati: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Indirizzo postale non verificato.</translation>
    </message>
    <message>
        <source>Statute section from general knowledge.</source>
        <translation>Articolo di legge da conoscenze generali.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Left out</source>
        <translation>Omesso</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Già scritto</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>{recipient}, “{kind}”: {problem}</source>
        <translation>{recipient}, «{kind}»: {problem}</translation>
    </message>
    <message>
        <source>Sources, as of {day}: {titles}.</source>
        <translation>Fonti, aggiornate al giorno {day}: {titles}.</translation>
    </message>
    <message>
        <source>The row cannot be read: a quotation mark is missing or too many.</source>
        <translation>La riga non si può leggere: manca una virgoletta o ce n’è una di troppo.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the first line has {wanted}.</source>
        <translation>La riga ha {found} celle, la prima riga ne ha {wanted}.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Il nome è vuoto.</translation>
    </message>
    <message>
        <source>The name in “{column}” is longer than {limit} characters.</source>
        <translation>Il nome in «{column}» supera {limit} caratteri.</translation>
    </message>
    <message>
        <source>The country is empty. Use two letters, for example FR or DE.</source>
        <translation>Il paese è vuoto. Usi due lettere, per esempio FR o DE.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>«{country}» non è un codice di paese. Usi due lettere, per esempio FR o DE.</translation>
    </message>
    <message>
        <source>There is neither a postal address nor an e-mail address for the answer.</source>
        <translation>Non ci sono né un indirizzo postale né un indirizzo e-mail per la risposta.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>«{email}» non è un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>“{text}” in “{column}” is not a day. Write it as year-month-day: 1990-12-31.</source>
        <translation>«{text}» in «{column}» non è un giorno. Lo scriva come anno-mese-giorno: 1990-12-31.</translation>
    </message>
    <message>
        <source>The day {day} in “{column}” lies in the future.</source>
        <translation>Il giorno {day} in «{column}» è nel futuro.</translation>
    </message>
    <message>
        <source>The permission ends on {until}, before the person was born on {born}.</source>
        <translation>La procura scade il giorno {until}, prima della nascita della persona, il giorno {born}.</translation>
    </message>
    <message>
        <source>The day of birth {day} is more than 120 years ago. Check it.</source>
        <translation>Il giorno di nascita {day} risale a più di 120 anni fa. Lo controlli.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as fr or de, so it is not used.</source>
        <translation>«{language}» non è un codice di lingua come fr o de, perciò non viene usato.</translation>
    </message>
    <message>
        <source>No signed permission is named. Writing for somebody else needs one.</source>
        <translation>Non è indicata alcuna procura firmata. Per scrivere a nome di altri ne serve una.</translation>
    </message>
    <message>
        <source>The permission “{file}” is not there. It is looked for beside the CSV file.</source>
        <translation>La procura «{file}» non c’è. Viene cercata accanto al file CSV.</translation>
    </message>
    <message>
        <source>The permission “{file}” cannot be opened.</source>
        <translation>La procura «{file}» non si può aprire.</translation>
    </message>
    <message>
        <source>The permission “{file}” is an empty file.</source>
        <translation>La procura «{file}» è un file vuoto.</translation>
    </message>
    <message>
        <source>The permission ended on {until}.</source>
        <translation>La procura è scaduta il giorno {until}.</translation>
    </message>
    <message>
        <source>The same person stands in row {row}. Only that row gets letters.</source>
        <translation>La stessa persona è nella riga {row}. Solo per quella riga si scrivono lettere.</translation>
    </message>
    <message>
        <source>Row {row} has the same name. Check that these are two people.</source>
        <translation>La riga {row} ha lo stesso nome. Controlli che si tratti di due persone.</translation>
    </message>
    <message>
        <source>Written before; it is not written again.</source>
        <translation>Già scritta in precedenza; non viene scritta di nuovo.</translation>
    </message>
    <message>
        <source>Written before with other details, and not written again. To write it anew, delete the letter and its line in result.csv.</source>
        <translation>Già scritta in precedenza con altri dati, e non viene scritta di nuovo. Per riscriverla, elimini la lettera e la sua riga in result.csv.</translation>
    </message>
    <message>
        <source>Written before; the file was moved or deleted since. To write it anew, delete its line in result.csv.</source>
        <translation>Già scritta in precedenza; il file è stato poi spostato o eliminato. Per riscriverla, elimini la sua riga in result.csv.</translation>
    </message>
    <message>
        <source>“{file}” is the letter of another person. Choose another folder for this table.</source>
        <translation>«{file}» è la lettera di un’altra persona. Scelga un’altra cartella per questa tabella.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Manca la colonna «{column}».</translation>
    </message>
    <message>
        <source>The column “{column}” is not known, so it is not read.</source>
        <translation>La colonna «{column}» non è nota, perciò non viene letta.</translation>
    </message>
    <message>
        <source>There is no person in the file.</source>
        <translation>Nel file non c’è alcuna persona.</translation>
    </message>
    <message>
        <source>{recipient} would get {count} letters from you today. Above {limit} a day a recipient may take them for a campaign. Spread them over {days} days, and send only what each person asked for. The number is a habit of this program, not a rule of law.</source>
        <translation>{recipient} riceverebbe oggi {count} lettere da Lei. Oltre {limit} al giorno un destinatario può scambiarle per una campagna. Le distribuisca su {days} giorni e invii solo ciò che ciascuna persona ha chiesto. Il numero è una consuetudine di questo programma, non una regola di legge.</translation>
    </message>
    <message>
        <source>Each person would send {count} letters to {recipient} on the same day. One letter per person and purpose is enough; requests that were split up artificially can be called excessive.</source>
        <translation>Ogni persona invierebbe {count} lettere a {recipient} nello stesso giorno. Basta una lettera per persona e scopo; le richieste suddivise artificialmente possono essere considerate eccessive.</translation>
    </message>
    <message>
        <source>These letters name no photos. A letter with facts of the person’s own, such as the addresses of found photos, is harder to set aside: it can be written on the page Letters.</source>
        <translation>Queste lettere non nominano foto. Una lettera con fatti propri della persona, come gli indirizzi delle foto trovate, è più difficile da ignorare: si può scrivere nella pagina Lettere.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Not sent yet</source>
        <translation>Non ancora inviata</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviata</translation>
    </message>
    <message>
        <source>Arrived, waiting for the answer</source>
        <translation>Arrivata, in attesa della risposta</translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation>Ricezione confermata</translation>
    </message>
    <message>
        <source>They took more time</source>
        <translation>Termine prorogato dal destinatario</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Con risposta parziale</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Nessuna risposta in tempo</translation>
    </message>
    <message>
        <source>Reminded, waiting for the answer</source>
        <translation>Sollecitata, in attesa della risposta</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>Presso l’autorità</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>The letter was written</source>
        <translation>La lettera è stata scritta</translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation>Ho inviato la lettera</translation>
    </message>
    <message>
        <source>The letter arrived</source>
        <translation>La lettera è arrivata</translation>
    </message>
    <message>
        <source>They need more time</source>
        <translation>Il destinatario ha bisogno di più tempo</translation>
    </message>
    <message>
        <source>They asked me something</source>
        <translation>Il destinatario mi ha chiesto qualcosa</translation>
    </message>
    <message>
        <source>I gave what they had asked for</source>
        <translation>Ho dato ciò che avevano chiesto</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Il destinatario ha risposto</translation>
    </message>
    <message>
        <source>They answered only in part</source>
        <translation>Il destinatario ha risposto solo in parte</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>Il destinatario ha rifiutato</translation>
    </message>
    <message>
        <source>I sent a reminder</source>
        <translation>Ho inviato un sollecito</translation>
    </message>
    <message>
        <source>I sent a reply</source>
        <translation>Ho inviato una replica</translation>
    </message>
    <message>
        <source>I sent a complaint</source>
        <translation>Ho inviato un reclamo</translation>
    </message>
    <message>
        <source>The authority answered</source>
        <translation>L’autorità ha risposto</translation>
    </message>
    <message>
        <source>I took my request back</source>
        <translation>Ho ritirato la mia richiesta</translation>
    </message>
    <message>
        <source>I closed the case</source>
        <translation>Ho chiuso la pratica</translation>
    </message>
    <message>
        <source>I took an entry back</source>
        <translation>Ho annullato una voce</translation>
    </message>
    <message>
        <source>For example if you wrote the letter anew. It changes nothing else.</source>
        <translation>Per esempio se ha riscritto la lettera. Non cambia nient’altro.</translation>
    </message>
    <message>
        <source>Keep what proves it: the receipt of the post, or a copy of your e-mail.</source>
        <translation>Conservi ciò che lo prova: la ricevuta della posta o una copia dell’e-mail.</translation>
    </message>
    <message>
        <source>The time for the answer begins on this day. Without proof, it is counted as an assumption.</source>
        <translation>Da questo giorno decorre il termine per la risposta. Senza una prova vale come supposizione.</translation>
    </message>
    <message>
        <source>They wrote that your letter is there. That is no answer yet.</source>
        <translation>Hanno scritto che la Sua lettera è arrivata. Questa non è ancora una risposta.</translation>
    </message>
    <message>
        <source>The day is when they told you.</source>
        <translation>È il giorno in cui Le è stato comunicato.</translation>
    </message>
    <message>
        <source>You need not give more than what is needed to know that it is you.</source>
        <translation>Basta dare ciò che serve per sapere che si tratta di Lei.</translation>
    </message>
    <message>
        <source>The day is when you sent it to them.</source>
        <translation>È il giorno in cui Lei l’ha inviato.</translation>
    </message>
    <message>
        <source>Also if they say that they hold nothing about you.</source>
        <translation>Anche se dicono di non conservare nulla su di Lei.</translation>
    </message>
    <message>
        <source>Something that you asked for is missing in the answer.</source>
        <translation>Nella risposta manca qualcosa che Lei ha chiesto.</translation>
    </message>
    <message>
        <source>They wrote that they will not do what you asked for.</source>
        <translation>Hanno scritto che non faranno ciò che Lei ha chiesto.</translation>
    </message>
    <message>
        <source>Possible only when no reading of the law leaves them any time.</source>
        <translation>Possibile solo quando nessuna lettura della legge lascia loro altro tempo.</translation>
    </message>
    <message>
        <source>The day is when you sent it.</source>
        <translation>È il giorno in cui Lei l’ha inviato.</translation>
    </message>
    <message>
        <source>Write down in the note what it decided.</source>
        <translation>Scriva nella nota che cosa ha deciso.</translation>
    </message>
    <message>
        <source>This ends the case.</source>
        <translation>Con questo la pratica è conclusa.</translation>
    </message>
    <message>
        <source>Nothing is deleted. To open the case again, take this entry back later.</source>
        <translation>Non viene cancellato nulla. Per riaprire la pratica, annulli più avanti questa voce.</translation>
    </message>
    <message>
        <source>The wrong entry stays in the log and no longer counts.</source>
        <translation>La voce sbagliata resta nel registro e non conta più.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Inviare la lettera</translation>
    </message>
    <message>
        <source>Note when the letter arrived</source>
        <translation>Annotare quando è arrivata la lettera</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Attendere la risposta</translation>
    </message>
    <message>
        <source>Answer their question</source>
        <translation>Rispondere alla loro domanda</translation>
    </message>
    <message>
        <source>Note that no answer came</source>
        <translation>Annotare che non è arrivata risposta</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Inviare un sollecito</translation>
    </message>
    <message>
        <source>Reply to them</source>
        <translation>Replicare al destinatario</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Proporre reclamo all’autorità</translation>
    </message>
    <message>
        <source>Wait for the authority</source>
        <translation>Attendere l’autorità</translation>
    </message>
    <message>
        <source>Check the answer, then close the case</source>
        <translation>Controllare la risposta, poi chiudere la pratica</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per posta</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>Per raccomandata</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>With a form on their website</source>
        <translation>Con un modulo sul loro sito web</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>Per fax</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Chi sono</translation>
    </message>
    <message>
        <source>What I mean</source>
        <translation>Che cosa intendo</translation>
    </message>
    <message>
        <source>There is proof</source>
        <translation>C’è una prova</translation>
    </message>
    <message>
        <source>I assume it</source>
        <translation>Lo suppongo</translation>
    </message>
    <message>
        <source>How was it sent?</source>
        <translation>Come è stata inviata?</translation>
    </message>
    <message>
        <source>Number of the shipment</source>
        <translation>Numero della spedizione</translation>
    </message>
    <message>
        <source>How do you know that day?</source>
        <translation>Come conosce quel giorno?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Fino a quale giorno?</translation>
    </message>
    <message>
        <source>The reason that they gave</source>
        <translation>Il motivo che hanno indicato</translation>
    </message>
    <message>
        <source>What do they want to know?</source>
        <translation>Che cosa vogliono sapere?</translation>
    </message>
    <message>
        <source>Which authority?</source>
        <translation>Quale autorità?</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Numero di riferimento</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Voce annullata</translation>
    </message>
    <message>
        <source>General Data Protection Regulation (GDPR) of the European Union</source>
        <translation>Regolamento generale sulla protezione dei dati (RGPD) dell’Unione europea</translation>
    </message>
    <message>
        <source>United Kingdom GDPR</source>
        <translation>RGPD del Regno Unito (UK GDPR)</translation>
    </message>
    <message>
        <source>Data protection law of Switzerland (FADP)</source>
        <translation>Legge sulla protezione dei dati della Svizzera (LPD)</translation>
    </message>
    <message>
        <source>Privacy law of California (CCPA)</source>
        <translation>Legge sulla privacy della California (CCPA)</translation>
    </message>
    <message>
        <source>Biometric privacy law of Illinois (BIPA)</source>
        <translation>Legge sulla privacy biometrica dell’Illinois (BIPA)</translation>
    </message>
    <message>
        <source>Privacy law of Canada (PIPEDA)</source>
        <translation>Legge sulla privacy del Canada (PIPEDA)</translation>
    </message>
    <message>
        <source>Privacy Act of Australia</source>
        <translation>Legge sulla privacy dell’Australia (Privacy Act)</translation>
    </message>
    <message>
        <source>Data protection law of Brazil (LGPD)</source>
        <translation>Legge sulla protezione dei dati del Brasile (LGPD)</translation>
    </message>
    <message>
        <source>They want a copy of my identity card or passport</source>
        <translation>Vogliono una copia della mia carta d’identità o del passaporto</translation>
    </message>
    <message>
        <source>They want a photo of my face</source>
        <translation>Vogliono una foto del mio volto</translation>
    </message>
    <message>
        <source>They gave only the last 12 months</source>
        <translation>Hanno fornito solo gli ultimi 12 mesi</translation>
    </message>
    <message>
        <source>They say that I may ask only twice a year</source>
        <translation>Dicono che posso chiedere solo due volte l’anno</translation>
    </message>
    <message>
        <source>They want money for the answer</source>
        <translation>Chiedono di pagare per la risposta</translation>
    </message>
    <message>
        <source>They call my request excessive or unfounded</source>
        <translation>Definiscono la mia richiesta eccessiva o infondata</translation>
    </message>
    <message>
        <source>Something is missing in the answer</source>
        <translation>Nella risposta manca qualcosa</translation>
    </message>
    <message>
        <source>They say that European law does not bind them</source>
        <translation>Dicono che il diritto europeo non li vincola</translation>
    </message>
    <message>
        <source>They say that the photos were public anyway</source>
        <translation>Dicono che le foto erano comunque pubbliche</translation>
    </message>
    <message>
        <source>They say that they cannot find me in their data</source>
        <translation>Dicono di non riuscire a trovarmi nei loro dati</translation>
    </message>
    <message>
        <source>They say that I must use another way, such as their form</source>
        <translation>Dicono che devo usare un’altra via, come il loro modulo</translation>
    </message>
    <message>
        <source>They want me to write in another language</source>
        <translation>Vogliono che scriva in un’altra lingua</translation>
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
        <translation>Quel giorno non si computa (regolamento 1182/71, art. 3, par. 1).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month (GDPR Art. 12(3)).</source>
        <translation>Deve dirlo, con i motivi, entro il primo mese (articolo 12, paragrafo 3, del RGPD).</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(4)</source>
        <translation>regolamento 1182/71, art. 3, par. 4</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(2)(c)</source>
        <translation>regolamento 1182/71, art. 3, par. 2, lett. c)</translation>
    </message>
    <message>
        <source>The period starts on that day, whether it is a working day or not (guidance of the ICO).</source>
        <translation>Il termine decorre da quel giorno, che sia lavorativo o no (indicazioni dell’ICO).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month.</source>
        <translation>Deve dirlo, con i motivi, entro il primo mese.</translation>
    </message>
    <message>
        <source>guidance of the ICO</source>
        <translation>indicazioni dell’ICO</translation>
    </message>
    <message>
        <source>guidance of the ICO: the corresponding date, or the last day of the month</source>
        <translation>indicazioni dell’ICO: la data corrispondente o l’ultimo giorno del mese</translation>
    </message>
    <message>
        <source>Whether the rule of 5 February 2026 on standing still also covers requests that were open on that day was not verified.</source>
        <translation>Non è stato verificato se la regola del 5 febbraio 2026 sulla sospensione del termine valga anche per le richieste aperte in quel giorno.</translation>
    </message>
    <message>
        <source>The 30 days are counted from receipt.</source>
        <translation>I 30 giorni si contano dal ricevimento.</translation>
    </message>
    <message>
        <source>The rules read for this law do not say whether a last day on a weekend or a public holiday moves to the next working day.</source>
        <translation>Le regole lette per questa legge non dicono se un ultimo giorno che cade nel fine settimana o in un giorno festivo si sposti al giorno lavorativo successivo.</translation>
    </message>
    <message>
        <source>The controller must say so and name the date by which it will answer (DPO Art. 18(2)).</source>
        <translation>Il titolare del trattamento deve dirlo e indicare la data entro cui risponderà (OPDa, art. 18 cpv. 2).</translation>
    </message>
    <message>
        <source>An answer is free. Only for a disproportionate effort may a share of the cost be asked, CHF 300 at most; its amount is announced first. A request that is not confirmed within 10 days counts as withdrawn, at no cost; the 30 days then run from the end of those 10 days (DPO Art. 19).</source>
        <translation>La risposta è gratuita. Solo per un onere sproporzionato può essere chiesta una partecipazione alle spese, al massimo 300 CHF; il suo importo è comunicato prima. Una richiesta non confermata entro 10 giorni si considera ritirata, senza spese; i 30 giorni decorrono allora dalla fine di quei 10 giorni (OPDa, art. 19).</translation>
    </message>
    <message>
        <source>The 30 days are for access (Article 25) and for the delivery of data (Article 28; DPO Art. 22). For claims under Articles 30 to 32, such as erasure, the Act sets no period.</source>
        <translation>I 30 giorni valgono per l’accesso (articolo 25) e per la consegna dei dati (articolo 28; OPDa, art. 22). Per le pretese degli articoli 30–32, come la cancellazione, la legge non fissa alcun termine.</translation>
    </message>
    <message>
        <source>The 45 calendar days begin on that day, however long it takes to verify who asks (11 CCR 7021).</source>
        <translation>I 45 giorni di calendario decorrono da quel giorno, indipendentemente dal tempo necessario a verificare chi chiede (11 CCR 7021).</translation>
    </message>
    <message>
        <source>It must say so within the first 45 days (11 CCR 7021).</source>
        <translation>Deve dirlo entro i primi 45 giorni (11 CCR 7021).</translation>
    </message>
    <message>
        <source>Brokers that are registered in California can all be reached with one request through DROP (Delete Act, Cal. Civ. Code 1798.99.80 ff.); that note rests on secondary sources, and how fast brokers must act was not verified.</source>
        <translation>I commercianti di dati registrati in California si possono raggiungere tutti con una sola richiesta tramite DROP (Delete Act, Cal. Civ. Code 1798.99.80 ff.); questa nota si basa su fonti secondarie, e non è stato verificato entro quanto tempo debbano agire.</translation>
    </message>
    <message>
        <source>If the day of receipt is itself the first day, the period ends one day earlier. The later reading is used here.</source>
        <translation>Se il giorno del ricevimento è già il primo giorno, il termine finisce un giorno prima. Qui si usa la lettura più tarda.</translation>
    </message>
    <message>
        <source>It must say so within the first 30 days (PIPEDA s. 8(4)). For another format it may take as long as the conversion needs.</source>
        <translation>Deve dirlo entro i primi 30 giorni (PIPEDA, s. 8(4)). Per un altro formato può volerci tutto il tempo necessario alla conversione.</translation>
    </message>
    <message>
        <source>The request must be in writing (PIPEDA s. 8(1)). No answer in time counts as a refusal (PIPEDA s. 8(5)).</source>
        <translation>La richiesta deve essere scritta (PIPEDA, s. 8(1)). Nessuna risposta in tempo vale come rifiuto (PIPEDA, s. 8(5)).</translation>
    </message>
    <message>
        <source>For companies the law fixes no number of days: they answer within a reasonable period. About 30 days is what the regulator expects. Agencies have 30 days.</source>
        <translation>Per le aziende la legge non fissa un numero di giorni: rispondono entro un tempo ragionevole. L’autorità di vigilanza si aspetta circa 30 giorni. Gli enti pubblici hanno 30 giorni.</translation>
    </message>
    <message>
        <source>The 15 days are counted from the date of the request (LGPD Art. 19, II).</source>
        <translation>I 15 giorni si contano dalla data della richiesta (LGPD, art. 19, II).</translation>
    </message>
    <message>
        <source>A simplified confirmation is owed at once, the complete declaration within 15 days (LGPD Art. 19, I and II).</source>
        <translation>Una conferma semplificata è dovuta subito, la dichiarazione completa entro 15 giorni (LGPD, art. 19, I e II).</translation>
    </message>
    <message>
        <source>The text counts from the request; the day given here is that of its receipt, so that nobody is called late too early.</source>
        <translation>Il testo conta dalla richiesta; il giorno qui indicato è quello del ricevimento, perché nessuno sia considerato in ritardo troppo presto.</translation>
    </message>
    <message>
        <source>The Illinois Biometric Information Privacy Act gives no right to an answer and no time for one. It demands a published retention policy and a written release before collection, and limits how long data is kept.</source>
        <translation>La legge dell’Illinois sulla privacy biometrica (BIPA) non dà diritto a una risposta e non fissa un termine per darla. Esige regole di conservazione pubblicate e un’autorizzazione scritta (release) prima della raccolta, e limita il tempo per cui i dati si conservano.</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3) knows no pause. The EDPB says that the time may stand still while the identity is clarified, if it was asked without undue delay (Guidelines 01/2022, paragraph 159).</source>
        <translation>L’art. 12, par. 3, del RGPD non conosce alcuna sospensione. Il comitato europeo per la protezione dei dati (EDPB) afferma che il termine può restare sospeso mentre si chiarisce l’identità, se il chiarimento è stato chiesto senza ingiustificato ritardo (linee guida 01/2022, punto 159).</translation>
    </message>
    <message>
        <source>No pause is provided for.</source>
        <translation>Non è prevista alcuna sospensione.</translation>
    </message>
    <message>
        <source>By then the authority must have handled the complaint or told about its progress or outcome. Otherwise a court can be asked to deal with its silence.</source>
        <translation>Entro la fine di questo termine l’autorità deve aver trattato il reclamo o informato sul suo stato o sul suo esito. Altrimenti del suo silenzio può occuparsi un giudice.</translation>
    </message>
    <message>
        <source>For complaints lodged from 2 April 2027 about processing in several states, Regulation (EU) 2025/2518 gives the authorities 15 months for an investigation, 12 in simple cooperation. From which day these count was not verified, so no date is given for them.</source>
        <translation>Per i reclami proposti dal 2 aprile 2027 che riguardano un trattamento in più Stati, il regolamento (UE) 2025/2518 dà alle autorità 15 mesi per un’indagine, 12 nella cooperazione semplice. Da quale giorno questi si contino non è stato verificato, perciò per essi non è indicata alcuna data.</translation>
    </message>
    <message>
        <source>Such a complaint about the exercise of a right needs an earlier request to the controller. The list of what it must contain was not verified.</source>
        <translation>Un reclamo di questo tipo che riguarda l’esercizio di un diritto richiede una precedente richiesta al titolare del trattamento. L’elenco di ciò che il reclamo deve contenere non è stato verificato.</translation>
    </message>
    <message>
        <source>Before 5 February 2026 no text of the UK GDPR let the time stand still.</source>
        <translation>Prima del 5 febbraio 2026 nessun testo dello UK GDPR sospendeva il termine.</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12A</source>
        <translation>UK GDPR, art. 12A</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3)</source>
        <translation>articolo 12, paragrafo 3, del RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(3)</source>
        <translation>UK GDPR, art. 12, par. 3</translation>
    </message>
    <message>
        <source>FADP Art. 25(7)</source>
        <translation>art. 25 cpv. 7 LPD</translation>
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
        <translation>Privacy Act 1988, APP 12.4 e 13.5</translation>
    </message>
    <message>
        <source>LGPD Art. 19, II</source>
        <translation>LGPD, art. 19, II</translation>
    </message>
    <message>
        <source>GDPR Art. 78(2)</source>
        <translation>articolo 78, paragrafo 2, del RGPD</translation>
    </message>
    <message>
        <source>The note read for this rule says nothing about a pause.</source>
        <translation>La nota letta per questa regola non dice nulla su una sospensione.</translation>
    </message>
    <message>
        <source>The 30 days are counted from that day.</source>
        <translation>I 30 giorni si contano da quel giorno.</translation>
    </message>
    <message>
        <source>By then the controller must have acknowledged the complaint. The outcome follows without undue delay; the Information Commissioner comes after the controller.</source>
        <translation>Entro la fine di questo termine il titolare del trattamento deve aver confermato la ricezione del reclamo. L’esito segue senza ingiustificato ritardo; all’Information Commissioner ci si rivolge dopo il titolare del trattamento.</translation>
    </message>
    <message>
        <source>Data Protection Act 2018 s. 164A</source>
        <translation>Data Protection Act 2018, s. 164A</translation>
    </message>
    <message>
        <source>The rules read for this law say nothing about a pause.</source>
        <translation>Le regole lette per questa legge non dicono nulla su una sospensione.</translation>
    </message>
    <message>
        <source>The time needed to verify a request does not stop the days (11 CCR 7021).</source>
        <translation>Il tempo necessario a verificare una richiesta non sospende il decorso dei giorni (11 CCR 7021).</translation>
    </message>
    <message>
        <source>The business days after that day are counted.</source>
        <translation>Si contano i giorni lavorativi dopo quel giorno.</translation>
    </message>
    <message>
        <source>By then the business must have confirmed that the request arrived, and say how it will be dealt with.</source>
        <translation>Entro la fine di questo termine l’impresa deve aver confermato che la richiesta è arrivata, e dire come sarà trattata.</translation>
    </message>
    <message>
        <source>11 CCR 7021, which counts business days</source>
        <translation>11 CCR 7021, che conta giorni lavorativi</translation>
    </message>
    <message>
        <source>11 CCR 7021</source>
        <translation>11 CCR 7021</translation>
    </message>
    <message>
        <source>What a business day is was not found in the text that was read. Saturdays, Sundays and federal holidays are left out here.</source>
        <translation>Che cosa sia un giorno lavorativo non è stato trovato nel testo letto. Qui non si contano i sabati, le domeniche e le festività federali.</translation>
    </message>
    <message>
        <source>By then the business must have stopped selling and sharing the data.</source>
        <translation>Entro la fine di questo termine l’impresa deve aver smesso di vendere e condividere i dati.</translation>
    </message>
    <message>
        <source>the CCPA Regulations, which count business days</source>
        <translation>le CCPA Regulations, che contano giorni lavorativi</translation>
    </message>
    <message>
        <source>CCPA Regulations (do-not-sell requests)</source>
        <translation>CCPA Regulations (richieste di non vendere)</translation>
    </message>
    <message>
        <source>The three years are counted from that day.</source>
        <translation>I tre anni si contano da quel giorno.</translation>
    </message>
    <message>
        <source>By then, or when the purpose is fulfilled if that is earlier, the biometric data must have been destroyed.</source>
        <translation>Entro la fine di questo termine, o quando lo scopo è raggiunto se ciò avviene prima, i dati biometrici devono essere stati distrutti.</translation>
    </message>
    <message>
        <source>the same date three years later</source>
        <translation>la stessa data tre anni dopo</translation>
    </message>
    <message>
        <source>740 ILCS 14/15(a)</source>
        <translation>740 ILCS 14/15(a)</translation>
    </message>
    <message>
        <source>This limit needs no request; it runs from the person&apos;s last interaction with the company.</source>
        <translation>Questo termine non presuppone una richiesta; decorre dall’ultima interazione della persona con l’azienda.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date.</source>
        <translation>È la data scelta dal mittente stesso.</translation>
    </message>
    <message>
        <source>The 14 days are counted from that day.</source>
        <translation>I 14 giorni si contano da quel giorno.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date, so it stays where it is.</source>
        <translation>È la data scelta dal mittente stesso, perciò resta dov’è.</translation>
    </message>
    <message>
        <source>the sender&apos;s own date</source>
        <translation>la data fissata dal mittente</translation>
    </message>
    <message>
        <source>This is a custom of senders, not a limit of any law. A letter must not call it one.</source>
        <translation>È una consuetudine di chi scrive, non un termine di legge. Una lettera non deve chiamarla così.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to have the use of personal information restricted. Ask for its correction (APP 13) with the kind “rectification”, or for its destruction (APP 11.2) with the kind “erasure”.</source>
        <translation>Il Privacy Act non dà diritto a far limitare l’uso delle informazioni personali. Ne chieda la rettifica (APP 13) con il tipo «Correggere i miei dati», oppure la distruzione (APP 11.2) con il tipo «Cancellare i miei dati».</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to take personal information from one service to another. With the kind “access” you can ask for it in the form that you want (APP 12.4).</source>
        <translation>Il Privacy Act non dà diritto a trasferire le informazioni personali da un servizio a un altro. Con il tipo «Vedere i miei dati» può chiederle nella forma che desidera (APP 12.4).</translation>
    </message>
    <message>
        <source>The Privacy Act does not bind private people and most small businesses, and it gives no right to have a photograph taken down. Towards a larger organisation the kind “erasure” fits (APP 11.2); intimate images and the bullying of a child can be reported to the eSafety Commissioner.</source>
        <translation>Il Privacy Act non vincola i privati e la maggior parte delle piccole imprese, e non dà diritto a far rimuovere una fotografia. Nei confronti di un’organizzazione più grande è adatto il tipo «Cancellare i miei dati» (APP 11.2); le immagini intime e gli atti di bullismo contro un minore si possono segnalare all’eSafety Commissioner.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasile</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>The Act knows no restriction of processing; write an objection, which challenges compliance with the Act, or a withdrawal of consent.</source>
        <translation>La legge non conosce una limitazione del trattamento; scriva un’opposizione, che contesta il rispetto della legge, oppure una revoca del consenso.</translation>
    </message>
    <message>
        <source>No right to move data to another service was found in force in the Act; an access request gives you the information in a form that is generally understandable.</source>
        <translation>Nella legge non è stato trovato alcun diritto in vigore a trasferire i dati a un altro servizio; con una richiesta di accesso Lei riceve le informazioni in una forma generalmente comprensibile.</translation>
    </message>
    <message>
        <source>The Act does not bind private persons and reaches a site only in the course of its commercial activities; to a site that is run for profit, write an erasure request.</source>
        <translation>La legge non vincola i privati e si applica a un sito solo nell’ambito delle sue attività commerciali; a un sito gestito a scopo di lucro scriva una richiesta di cancellazione.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Svizzera</translation>
    </message>
    <message>
        <source>the European Economic Area</source>
        <translation>Spazio economico europeo</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>California</source>
        <translation>California</translation>
    </message>
    <message>
        <source>The Act lets a business use most personal information without consent, so that there is nothing general to withdraw; write an objection, which directs the business not to sell or share your information, or a restriction, which limits the use of sensitive information.</source>
        <translation>La legge consente a un’impresa di usare la maggior parte delle informazioni personali senza consenso, perciò non c’è nulla di generale da revocare; scriva un’opposizione, con cui ordina all’impresa di non vendere né condividere le Sue informazioni, oppure una limitazione, che riduce l’uso delle informazioni sensibili.</translation>
    </message>
    <message>
        <source>The Act binds certain businesses and not private persons, and its right to delete covers only what a business collected from you; if the site belongs to a business, send it an erasure request.</source>
        <translation>La legge vincola certe imprese e non i privati, e il diritto alla cancellazione che prevede riguarda solo ciò che un’impresa ha raccolto da Lei; se il sito appartiene a un’impresa, le invii una richiesta di cancellazione.</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>The Act knows no limited use of data that are kept; write an objection, which asks the company not to obtain, sell or disclose biometric data of yours, or an erasure request, which asks for their destruction.</source>
        <translation>La legge non conosce un uso limitato dei dati conservati; scriva un’opposizione, che chiede all’azienda di non ottenere, vendere o comunicare Suoi dati biometrici, oppure una richiesta di cancellazione, che ne chiede la distruzione.</translation>
    </message>
    <message>
        <source>The Act has no rule on correcting data; it is about releases, retention and destruction, for which an access or erasure request fits.</source>
        <translation>La legge non ha regole sulla rettifica dei dati; riguarda le autorizzazioni (release), la conservazione e la distruzione, per cui è adatta una richiesta di accesso o di cancellazione.</translation>
    </message>
    <message>
        <source>The Act gives no right to receive data; an access request asks for the written policy and for what was released.</source>
        <translation>La legge non dà diritto a ricevere i dati; una richiesta di accesso chiede le regole scritte di conservazione e per che cosa è stata data l’autorizzazione (release).</translation>
    </message>
    <message>
        <source>The Act has no rule on taking back a written release; an objection says that you give none, and an erasure request asks for destruction.</source>
        <translation>La legge non ha regole sulla revoca di un’autorizzazione scritta (release); un’opposizione dice che Lei non ne dà alcuna, e una richiesta di cancellazione chiede la distruzione.</translation>
    </message>
    <message>
        <source>The Act names no authority that hears complaints; a reply or a reminder can be written to the company.</source>
        <translation>La legge non indica un’autorità a cui presentare reclamo; all’azienda si può scrivere una replica o un sollecito.</translation>
    </message>
    <message>
        <source>The Act does not cover photographs as such, so that a site cannot be asked under it to take one down; an erasure request concerns what was computed from your face.</source>
        <translation>La legge non riguarda le fotografie in quanto tali, perciò in base a essa non si può chiedere a un sito di rimuoverne una; una richiesta di cancellazione riguarda ciò che è stato calcolato dal Suo volto.</translation>
    </message>
    <message>
        <source>If it arrived by {day}, an answer is owed by {due}</source>
        <translation>Se è arrivata entro il giorno {day}, la risposta è dovuta entro il giorno {due}</translation>
    </message>
    <message>
        <source>An answer was owed by {due}</source>
        <translation>La risposta era dovuta entro il giorno {due}</translation>
    </message>
    <message>
        <source>An answer is owed by {due}</source>
        <translation>La risposta è dovuta entro il giorno {due}</translation>
    </message>
    <message>
        <source>The entry “{event}” is not complete.</source>
        <translation>La voce «{event}» non è completa.</translation>
    </message>
    <message>
        <source>The letter is a draft. It can be sent, drafted again, or the case closed.</source>
        <translation>La lettera è una bozza. Si può inviare o riscrivere, oppure si può chiudere la pratica.</translation>
    </message>
    <message>
        <source>The letter was sent. Next is that it was received, acknowledged or answered, or sent again another way. Silence, a reminder or a complaint needs a day of receipt first; an assumed one is enough.</source>
        <translation>La lettera è stata inviata. Il prossimo passo è che arrivi, che la ricezione sia confermata o che ci sia una risposta, oppure un nuovo invio per un’altra via. Silenzio, sollecito e reclamo richiedono prima un giorno di ricevimento; basta un giorno supposto.</translation>
    </message>
    <message>
        <source>The letter arrived. Next is an acknowledgement, an extension, a question, an answer, or silence.</source>
        <translation>La lettera è arrivata. Ora può seguire una conferma, una proroga, una domanda, una risposta o il silenzio.</translation>
    </message>
    <message>
        <source>The recipient acknowledged the letter. Next is an extension, a question, an answer, or silence.</source>
        <translation>Il destinatario ha confermato la ricezione della lettera. Ora può seguire una proroga, una domanda, una risposta o il silenzio.</translation>
    </message>
    <message>
        <source>The recipient took more time. Next is a question, an answer, or silence.</source>
        <translation>Il destinatario si è preso più tempo. Ora può seguire una domanda, una risposta o il silenzio.</translation>
    </message>
    <message>
        <source>No answer came in time. Next is a reminder, a complaint, or a late answer.</source>
        <translation>Non è arrivata risposta in tempo. Ora può seguire un sollecito, un reclamo o una risposta tardiva.</translation>
    </message>
    <message>
        <source>The recipient was reminded. Next is a late answer, another reminder, or a complaint.</source>
        <translation>Il sollecito è stato inviato. Ora può seguire una risposta tardiva, un altro sollecito o un reclamo.</translation>
    </message>
    <message>
        <source>The request was answered. Next is that the case is closed, or a reply or a complaint if something is wrong.</source>
        <translation>La richiesta ha avuto risposta. Ora si chiude la pratica, oppure segue una replica o un reclamo se qualcosa non va.</translation>
    </message>
    <message>
        <source>The answer is incomplete. Next is a reply or a reminder, a complaint, a further answer, or the end.</source>
        <translation>La risposta è incompleta. Ora può seguire una replica o un sollecito, un reclamo, un’altra risposta o la conclusione.</translation>
    </message>
    <message>
        <source>The request was refused. Next is a reply, a complaint, a further answer, or the end.</source>
        <translation>La richiesta è stata respinta. Ora può seguire una replica, un reclamo, un’altra risposta o la conclusione.</translation>
    </message>
    <message>
        <source>A complaint was made. Next is what the authority or the recipient answers, or the end.</source>
        <translation>È stato proposto un reclamo. Ora segue ciò che rispondono l’autorità o il destinatario, oppure la conclusione.</translation>
    </message>
    <message>
        <source>The case is closed. To open it again, take the closing entry back.</source>
        <translation>La pratica è chiusa. Per riaprirla, annulli la voce di chiusura.</translation>
    </message>
    <message>
        <source>Entry {number} is the draft itself, so it cannot be taken back.</source>
        <translation>La voce {number} è la bozza stessa, perciò non si può annullare.</translation>
    </message>
    <message>
        <source>Entry {number} is no entry that counts, so it cannot be taken back.</source>
        <translation>La voce {number} non è una voce che conta, perciò non si può annullare.</translation>
    </message>
    <message>
        <source>Entry {number} is of {day}, so it cannot be taken back on an earlier day. Correct the date.</source>
        <translation>La voce {number} è del giorno {day}, perciò non si può annullare in un giorno precedente. Corregga la data.</translation>
    </message>
    <message>
        <source>Entry {number} cannot be taken back while entry {other} ({event}, {day}) stands on it. Take that one back first.</source>
        <translation>La voce {number} non si può annullare finché vi si basa la voce {other} ({event}, {day}). Annulli prima quella.</translation>
    </message>
    <message>
        <source>The entry “{event}” does not fit: the case is “{state}”. {why}</source>
        <translation>La voce «{event}» non è adatta: la pratica è nello stato «{state}». {why}</translation>
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
        <translation>La voce «{event}» deve essere preceduta da una voce {names}. Registri prima quella.</translation>
    </message>
    <message>
        <source>“{event}” on {day} is before {names} on {first}. Correct the date, or take the earlier entry back.</source>
        <translation>«{event}», giorno {day}, viene prima di {names}, giorno {first}. Corregga la data o annulli la voce precedente.</translation>
    </message>
    <message>
        <source>The last thing in the log happened on {day}. The case cannot have ended before.</source>
        <translation>L’ultimo fatto del registro è del giorno {day}. La pratica non può essersi conclusa prima.</translation>
    </message>
    <message>
        <source>The recipient reacted on {day}, so the letter had arrived by then.</source>
        <translation>Il destinatario ha reagito il giorno {day}, quindi a quella data la lettera era arrivata.</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven. Nobody can have reacted before. Correct the date, or take the receipt back.</source>
        <translation>La lettera è arrivata il giorno {day}, e questo è provato. Nessuno può aver reagito prima. Corregga la data o annulli la voce dell’arrivo.</translation>
    </message>
    <message>
        <source>The log says that no answer had come by {day}. If one had, take that entry back first.</source>
        <translation>Il registro dice che fino al giorno {day} non era arrivata risposta. Se invece era arrivata, annulli prima quella voce.</translation>
    </message>
    <message>
        <source>An extension of {day} cannot end on {end}. Correct one of the dates.</source>
        <translation>Una proroga del giorno {day} non può finire il giorno {end}. Corregga una delle date.</translation>
    </message>
    <message>
        <source>{day} is a weekend day: the next working day counts ({rule}).</source>
        <translation>Il giorno {day} cade nel fine settimana: vale il giorno lavorativo successivo ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in {country} ({name}): the next working day counts ({rule}).</source>
        <translation>Il giorno {day} è festivo ({country}: {name}): vale il giorno lavorativo successivo ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in most states of the area ({number} of {all}): the next working day counts ({rule}).</source>
        <translation>Il giorno {day} è festivo nella maggior parte degli Stati dell’area ({number} su {all}): vale il giorno lavorativo successivo ({rule}).</translation>
    </message>
    <message>
        <source>A regional public holiday could move the end further.</source>
        <translation>Una festività regionale potrebbe spostare ancora la fine.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Nessuno dovrebbe essere considerato in ritardo prima della fine del giorno {day}.</translation>
    </message>
    <message>
        <source>the public holidays of {country}</source>
        <translation>le festività di questo paese: {country}</translation>
    </message>
    <message>
        <source>the days that most states of the European Economic Area keep</source>
        <translation>i giorni festivi della maggior parte degli Stati dello Spazio economico europeo</translation>
    </message>
    <message>
        <source>The controller&apos;s country is not known, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>Il paese del titolare del trattamento non è noto, perciò non è certo di quale paese contino le festività. Qui si usano i fine settimana e {used}.</translation>
    </message>
    <message>
        <source>{country} is outside the area of this law, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>{country}: questo paese è fuori dall’area di questa legge, perciò non è certo di quale paese contino le festività. Qui si usano i fine settimana e {used}.</translation>
    </message>
    <message>
        <source>The request was received on {day}. {rule}</source>
        <translation>La richiesta è stata ricevuta il giorno {day}. {rule}</translation>
    </message>
    <message>
        <source>The answer is due by the end of {day}.</source>
        <translation>La risposta è dovuta entro la fine del giorno {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by the end of {day}; no law fixes this day.</source>
        <translation>Ci si può attendere una risposta entro la fine del giorno {day}; nessuna legge fissa questo giorno.</translation>
    </message>
    <message>
        <source>The controller extended the period by {length}, which also count from receipt. {notice}</source>
        <translation>Il titolare del trattamento ha prorogato il termine di {length}; anche la proroga si conta dal ricevimento. {notice}</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} dal ricevimento ({law}): fine il giorno {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) end on {day}.</source>
        <translation>{length} dal ricevimento ({law}): fine il giorno {day}.</translation>
    </message>
    <message>
        <source>that is the day with the number {number}</source>
        <translation>è il giorno con il numero {number}</translation>
    </message>
    <message>
        <source>that month has no day {number}, so its last day counts</source>
        <translation>quel mese non ha un giorno {number}, perciò vale l’ultimo</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mese</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>due mesi</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mese</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tre mesi</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} giorni</translation>
    </message>
    <message>
        <source>The controller named {day} for its answer. {notice}</source>
        <translation>Il titolare del trattamento ha indicato per la risposta il giorno {day}. {notice}</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Ognissanti</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascensione</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assunzione di Maria</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Natale</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Vigilia di Natale</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Corpus Domini</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lunedì dell’Angelo</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epifania</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Venerdì santo</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Immacolata Concezione</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Festa dell’indipendenza</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Festa del lavoro</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Festa nazionale</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Capodanno</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Lunedì di Pentecoste</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Santo Stefano</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Secondo giorno di Natale</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven.</source>
        <translation>La lettera è arrivata il giorno {day}, e questo è provato.</translation>
    </message>
    <message>
        <source>The letter is assumed to have arrived on {day}; there is no proof.</source>
        <translation>Si suppone che la lettera sia arrivata il giorno {day}; non c’è una prova.</translation>
    </message>
    <message>
        <source>When the letter arrived is not logged. It is expected to have arrived by {day}.</source>
        <translation>Non è registrato quando è arrivata la lettera. Si prevede che sia arrivata entro il giorno {day}.</translation>
    </message>
    <message>
        <source>The extension of {day} came after the first period had ended, so it is not counted.</source>
        <translation>La proroga del giorno {day} è arrivata dopo la fine del primo termine, perciò non viene contata.</translation>
    </message>
    <message>
        <source>They wrote that they need more time. This law sets no longer period itself, and no day that they named is logged. The first period counts.</source>
        <translation>Il destinatario ha scritto di aver bisogno di più tempo. Questa legge non fissa di per sé un termine più lungo, e non è annotato alcun giorno da lui indicato. Vale il primo termine.</translation>
    </message>
    <message>
        <source>They wrote that they need time until {day}. Under this law that does not make the period longer. The first period counts.</source>
        <translation>Il destinatario ha scritto di aver bisogno di tempo fino al {day}. Secondo questa legge ciò non allunga il termine. Vale il primo termine.</translation>
    </message>
    <message>
        <source>The recipient asked back, which was settled on {day}. Whether that stopped the time is open, so nobody is called late before the time is over that begins on that day.</source>
        <translation>Il destinatario ha posto una domanda, chiarita il giorno {day}. Non è certo se ciò abbia sospeso il termine, perciò nessuno viene considerato in ritardo prima che sia trascorso il termine che decorre da quel giorno.</translation>
    </message>
    <message>
        <source>That the letter arrived can be assumed from {day} on. If you know when it arrived, give that day, and say whether it is proven.</source>
        <translation>Si può supporre che la lettera sia arrivata a partire dal giorno {day}. Se sa quando è arrivata, indichi quel giorno e dica se è provato.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}, and that was not settled. Log “{given}” or “{replied}” before “{silent}”, or take “{silent}” back first.</source>
        <translation>Il destinatario ha posto una domanda il giorno {day}, e non è stata chiarita. Registri «{given}» o «{replied}» prima di «{silent}», oppure annulli prima «{silent}».</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}. Log “{silent}” after that day; if it is in the log already, take it back first.</source>
        <translation>Nessuno dovrebbe essere considerato in ritardo prima della fine del giorno {day}. Registri «{silent}» dopo quel giorno; se è già nel registro, lo annulli prima.</translation>
    </message>
    <message>
        <source>Nobody should be called late: no time is known that ran out. If “{silent}” is in the log, take it back.</source>
        <translation>Nessuno dovrebbe essere considerato in ritardo: non si conosce un termine scaduto. Se «{silent}» è nel registro, lo annulli.</translation>
    </message>
    <message>
        <source>An entry takes at most {most} files. Put them into one archive, or make a second entry.</source>
        <translation>Una voce accetta al massimo {most} file. Li metta in un unico archivio o crei una seconda voce.</translation>
    </message>
    <message>
        <source>The log does not say that the letter was sent. Log that first.</source>
        <translation>Il registro non dice che la lettera è stata inviata. Registri prima questo.</translation>
    </message>
    <message>
        <source>Which authority hears the complaint depends on where you live. Choose the region.</source>
        <translation>Quale autorità sia competente per il reclamo dipende da dove Lei abita. Scelga la regione.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Il destinatario ha posto una domanda il giorno {day}. Finché non è chiarita, il destinatario può considerare sospeso il termine. Dia ciò che serve, oppure risponda perché non serve.</translation>
    </message>
    <message>
        <source>The recipient asked back about identity on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Il destinatario ha posto una domanda sulla Sua identità il giorno {day}. Finché non è chiarita, il destinatario può considerare sospeso il termine. Dia ciò che serve, oppure risponda perché non serve.</translation>
    </message>
    <message>
        <source>The recipient asked back about clarification on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Il destinatario ha chiesto un chiarimento il giorno {day}. Finché non è dato, il destinatario può considerare sospeso il termine. Dia ciò che serve, oppure risponda perché non serve.</translation>
    </message>
    <message>
        <source>The letter is written. As far as the log says it was not sent.</source>
        <translation>La lettera è scritta. Secondo il registro non è stata inviata.</translation>
    </message>
    <message>
        <source>The recipient answered. If everything is there, close the case; if not, log what is missing.</source>
        <translation>Il destinatario ha risposto. Se c’è tutto, chiuda la pratica; altrimenti registri che cosa manca.</translation>
    </message>
    <message>
        <source>The time of the recipient begins when the letter arrives. Log the day that a proof shows, or, from {day} on, that you assume it arrived.</source>
        <translation>Il termine del destinatario decorre dall’arrivo della lettera. Registri il giorno che risulta da una prova o, a partire dal giorno {day}, che suppone sia arrivata.</translation>
    </message>
    <message>
        <source>An answer is owed by {due}. Nobody should be called late before the end of {late}.</source>
        <translation>La risposta è dovuta entro il giorno {due}. Nessuno dovrebbe essere considerato in ritardo prima della fine del giorno {late}.</translation>
    </message>
    <message>
        <source>An answer was owed by {due}, at the latest reading by {late}. If none came, log it.</source>
        <translation>La risposta era dovuta entro il giorno {due}, secondo la lettura più tarda entro il giorno {late}. Se non è arrivata, lo registri.</translation>
    </message>
    <message>
        <source>No answer came in time. A reminder is often enough, and it helps a later complaint.</source>
        <translation>Non è arrivata risposta in tempo. Spesso basta un sollecito, che è utile anche per un reclamo successivo.</translation>
    </message>
    <message>
        <source>A complaint is possible now. Many authorities expect that you reminded the recipient first.</source>
        <translation>Ora è possibile un reclamo. Molte autorità si aspettano che prima sia stato inviato un sollecito.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A reply can say why that is not enough.</source>
        <translation>Il destinatario ha risposto solo in parte. Una replica può dire perché non basta.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A complaint is possible without a reply, too.</source>
        <translation>Il destinatario ha risposto solo in parte. Un reclamo è possibile anche senza replica.</translation>
    </message>
    <message>
        <source>The recipient refused. A reply can say why that is not enough.</source>
        <translation>Il destinatario ha rifiutato. Una replica può dire perché non basta.</translation>
    </message>
    <message>
        <source>The recipient refused. A complaint is possible without a reply, too.</source>
        <translation>Il destinatario ha rifiutato. Un reclamo è possibile anche senza replica.</translation>
    </message>
    <message>
        <source>The recipient was reminded. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Il sollecito è stato inviato. Se per allora non è cambiato nulla, il prossimo passo è un reclamo. Quanto attendere è una consuetudine, non un termine di legge.</translation>
    </message>
    <message>
        <source>The recipient was replied to. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>La replica è stata inviata. Se per allora non è cambiato nulla, il prossimo passo è un reclamo. Quanto attendere è una consuetudine, non un termine di legge.</translation>
    </message>
    <message>
        <source>The authority answered. Log what it decided in the note, and close the case when nothing is left to do.</source>
        <translation>L’autorità ha risposto. Registri nella nota che cosa ha deciso, e chiuda la pratica quando non resta nulla da fare.</translation>
    </message>
    <message>
        <source>{authority} has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>Il reclamo si trova presso: {authority}. Quando Le debba dare notizie dipende dal diritto che si applica a questa autorità.</translation>
    </message>
    <message>
        <source>The authority has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>Il reclamo si trova presso l’autorità. Quando Le debba dare notizie dipende dal diritto che si applica a questa autorità.</translation>
    </message>
    <message>
        <source>The authority has the complaint. By {due} it owes you its decision or news of how far it is. Do not call it late before the end of {late}.</source>
        <translation>Il reclamo si trova presso l’autorità. Entro il giorno {due} Le deve la decisione o notizie sullo stato del reclamo. Non la consideri in ritardo prima della fine del giorno {late}.</translation>
    </message>
    <message>
        <source>The authority owed you its decision or news by {due}, at the latest reading by {late}. If none came, ask it. A court can be asked to deal with its silence; take advice before that.</source>
        <translation>L’autorità Le doveva la decisione o notizie entro il giorno {due}, secondo la lettura più tarda entro il giorno {late}. Se non è arrivato nulla, chieda all’autorità. Del suo silenzio può occuparsi un giudice; prima si faccia consigliare.</translation>
    </message>
    <message>
        <source>The case was changed meanwhile. Look at it again, and repeat the entry.</source>
        <translation>Nel frattempo la pratica è cambiata. La guardi di nuovo e ripeta la voce.</translation>
    </message>
    <message>
        <source>there are {most} reference photos already</source>
        <translation>ci sono già {most} foto di riferimento</translation>
    </message>
    <message>
        <source>its stored picture could not be opened ({problem})</source>
        <translation>non è stato possibile aprire la sua immagine conservata ({problem})</translation>
    </message>
    <message>
        <source>this pack finds no face in its stored picture</source>
        <translation>questo pacchetto non trova alcun volto nella sua immagine conservata</translation>
    </message>
    <message>
        <source>reminder {number}</source>
        <translation>sollecito {number}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>Log when it arrived</source>
        <translation>Registrare quando è arrivata la lettera</translation>
    </message>
    <message>
        <source>Answer the question of the recipient</source>
        <translation>Rispondere alla domanda del destinatario</translation>
    </message>
    <message>
        <source>Remind the recipient</source>
        <translation>Inviare un sollecito al destinatario</translation>
    </message>
    <message>
        <source>Reply to the recipient</source>
        <translation>Replicare al destinatario</translation>
    </message>
    <message>
        <source>Check the answer and close the case</source>
        <translation>Controllare la risposta e chiudere la pratica</translation>
    </message>
    <message>
        <source>{what}: {recipient} ({kind})</source>
        <translation>{what}: {recipient} ({kind})</translation>
    </message>
    <message>
        <source>Case {number}, {person}, {law}, {state}.</source>
        <translation>Pratica {number}, {person}, {law}, {state}.</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>Termine per la risposta</translation>
    </message>
    <message>
        <source>Answer owed if the letter arrived as expected</source>
        <translation>Termine per la risposta, se la lettera è arrivata come previsto</translation>
    </message>
    <message>
        <source>If so, an answer is owed by {day}.</source>
        <translation>In tal caso la risposta è dovuta entro il giorno {day}.</translation>
    </message>
    <message>
        <source>If no answer came, log it</source>
        <translation>Se non è arrivata risposta, registrarlo</translation>
    </message>
    <message>
        <source>data protection law of {country}</source>
        <translation>legge sulla protezione dei dati ({country})</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un giorno</translation>
    </message>
    <message>
        <source>The recipient&apos;s question changes nothing. {rule}</source>
        <translation>La domanda del destinatario non cambia nulla. {rule}</translation>
    </message>
    <message>
        <source>The recipient asked something before it answered. {rule} The date below leaves that out.</source>
        <translation>Il destinatario ha chiesto qualcosa prima di rispondere. {rule} La data qui sotto non ne tiene conto.</translation>
    </message>
    <message>
        <source>A question that came when the time was over changes nothing.</source>
        <translation>Una domanda arrivata quando il termine era scaduto non cambia nulla.</translation>
    </message>
    <message>
        <source>The time starts on {day}, when what the controller had asked for arrived ({rule}).</source>
        <translation>Il termine decorre dal giorno {day}, quando è arrivato ciò che il titolare del trattamento aveva chiesto ({rule}).</translation>
    </message>
    <message>
        <source>The time stood still for {length} while a question was open ({rule}).</source>
        <translation>Mentre una domanda era aperta, il termine è rimasto sospeso per {length} ({rule}).</translation>
    </message>
    <message>
        <source>With the {length} of standing still added, that is {day}.</source>
        <translation>Aggiungendo la sospensione ({length}) si arriva al giorno {day}.</translation>
    </message>
    <message>
        <source>{length} from the start ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} dall’inizio ({law}): fine il giorno {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>Whether the day on which the controller had its answer belongs to the pause was not verified.</source>
        <translation>Non è stato verificato se il giorno in cui il titolare del trattamento ha ricevuto la risposta faccia parte della sospensione.</translation>
    </message>
    <message>
        <source>Give the date that the recipient named.</source>
        <translation>Indichi la data comunicata dal destinatario.</translation>
    </message>
    <message>
        <source>The law provides for no extension.</source>
        <translation>La legge non prevede alcuna proroga.</translation>
    </message>
    <message>
        <source>The recipient cannot choose the length itself.</source>
        <translation>Il destinatario non può sceglierne da sé la durata.</translation>
    </message>
    <message>
        <source>The controller received the complaint on {day}. {rule}</source>
        <translation>Il titolare del trattamento ha ricevuto il reclamo il giorno {day}. {rule}</translation>
    </message>
    <message>
        <source>The complaint was lodged with the authority on {day}. {rule}</source>
        <translation>Il reclamo è stato proposto all’autorità il giorno {day}. {rule}</translation>
    </message>
    <message>
        <source>The last interaction with the company was on {day}. {rule}</source>
        <translation>L’ultima interazione con l’azienda è stata il giorno {day}. {rule}</translation>
    </message>
    <message>
        <source>The letter before was sent on {day}. {rule}</source>
        <translation>La lettera precedente è stata inviata il giorno {day}. {rule}</translation>
    </message>
    <message>
        <source>{length} from lodging ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} dalla proposizione del reclamo ({law}): fine il giorno {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from the last interaction ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} dall’ultima interazione ({law}): fine il giorno {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from sending ({law}) end on {day}.</source>
        <translation>{length} dall’invio ({law}): fine il giorno {day}.</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Tre anni</translation>
    </message>
    <message>
        <source>10 business days</source>
        <translation>10 giorni lavorativi</translation>
    </message>
    <message>
        <source>15 business days</source>
        <translation>15 giorni lavorativi</translation>
    </message>
    <message>
        <source>The confirmation is due by the end of {day}.</source>
        <translation>La conferma è dovuta entro la fine del giorno {day}.</translation>
    </message>
    <message>
        <source>Selling and sharing must have stopped by the end of {day}.</source>
        <translation>La vendita e la condivisione devono essere cessate entro la fine del giorno {day}.</translation>
    </message>
    <message>
        <source>The acknowledgement is due by the end of {day}.</source>
        <translation>La conferma di ricezione è dovuta entro la fine del giorno {day}.</translation>
    </message>
    <message>
        <source>News of the complaint is due by the end of {day}.</source>
        <translation>Le notizie sul reclamo sono dovute entro la fine del giorno {day}.</translation>
    </message>
    <message>
        <source>The data must have been destroyed by the end of {day}.</source>
        <translation>I dati devono essere stati distrutti entro la fine del giorno {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Un sollecito si può inviare dopo il giorno {day}.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Hearing before an order in the Marx complaint: delete the biometric hash and confirm by 2021-02-12; photos not covered; only this complainant</source>
        <translation>Audizione prima di un ordine nel reclamo Marx: cancellare l’hash biometrico e confermarlo entro il 2021-02-12; foto non comprese; solo questo reclamante</translation>
    </message>
    <message>
        <source>formal order and end of case not found</source>
        <translation>ordine formale e fine del procedimento non trovati</translation>
    </message>
    <message>
        <source>read</source>
        <translation>letto</translation>
    </message>
    <message>
        <source>HmbBfDI (Hamburg)</source>
        <translation>HmbBfDI (Amburgo)</translation>
    </message>
    <message>
        <source>Joint report: collection without consent and for an inappropriate purpose</source>
        <translation>Rapporto congiunto: raccolta senza consenso e per una finalità inappropriata</translation>
    </message>
    <message>
        <source>followed by provincial orders</source>
        <translation>seguito da ordini delle province</translation>
    </message>
    <message>
        <source>finding read; number and clauses general knowledge</source>
        <translation>conclusioni lette; numero e clausole da conoscenze generali</translation>
    </message>
    <message>
        <source>OPC with BC, AB, QC commissioners</source>
        <translation>OPC con i commissari di BC, AB e QC</translation>
    </message>
    <message>
        <source>Unlawful use; training, DPIA, inform persons, have data erased by 2021-09-15</source>
        <translation>Uso illecito; formazione, DPIA, informare le persone, far cancellare i dati entro il 2021-09-15</translation>
    </message>
    <message>
        <source>fine on the user, not on Clearview</source>
        <translation>sanzione a chi ha usato il servizio, non a Clearview</translation>
    </message>
    <message>
        <source>IMY (Sweden)</source>
        <translation>IMY (Svezia)</translation>
    </message>
    <message>
        <source>Swedish Police (user of Clearview AI)</source>
        <translation>Polizia svedese (utente di Clearview AI)</translation>
    </message>
    <message>
        <source>Inquiry opened; questions unanswered until 2022-11-01</source>
        <translation>Aperta un’indagine; domande senza risposta fino al 2022-11-01</translation>
    </message>
    <message>
        <source>see the entry of December 2022</source>
        <translation>si veda la voce di dicembre 2022</translation>
    </message>
    <message>
        <source>LfDI Baden-Württemberg</source>
        <translation>LfDI Baden-Württemberg</translation>
    </message>
    <message>
        <source>Stop collecting, delete existing images of people in Australia</source>
        <translation>Cessare la raccolta, cancellare le immagini esistenti di persone in Australia</translation>
    </message>
    <message>
        <source>stands: AAT [2023] AATA 1069 (2023-05-08) confirmed APP 3.3 and 1.2; Clearview withdrew 2023-08; OAIC 2024-08-21: no further action</source>
        <translation>resta valida: AAT [2023] AATA 1069 (2023-05-08) ha confermato APP 3.3 e 1.2; Clearview ha rinunciato (2023-08); OAIC 2024-08-21: nessun’altra azione</translation>
    </message>
    <message>
        <source>Formal notice (public 2021-12-16): stop without legal basis, ease rights, erase within 2 months</source>
        <translation>Diffida formale (resa pubblica il 2021-12-16): cessare il trattamento senza base giuridica, facilitare l’esercizio dei diritti, cancellare entro 2 mesi</translation>
    </message>
    <message>
        <source>not answered; led to fine</source>
        <translation>nessuna risposta; ha portato a una sanzione</translation>
    </message>
    <message>
        <source>Orders to stop and delete</source>
        <translation>Ordini di cessare e cancellare</translation>
    </message>
    <message>
        <source>BC upheld 2024 BCSC 2311 (2024-12); AB upheld 2025 ABKB 287 (2025-05-08), though parts of PIPA held unconstitutional</source>
        <translation>BC: confermato da 2024 BCSC 2311 (2024-12); AB: confermato da 2025 ABKB 287 (2025-05-08), ma alcune parti del PIPA sono state giudicate incostituzionali</translation>
    </message>
    <message>
        <source>court rulings and P2021-12 read; day and BC number general knowledge</source>
        <translation>sentenze e P2021-12 lette; giorno e numero della BC da conoscenze generali</translation>
    </message>
    <message>
        <source>BC, AB, QC commissioners</source>
        <translation>commissari di BC, AB e QC</translation>
    </message>
    <message>
        <source>Fine (announced 2022-03-09), ban, erasure, appoint EU representative</source>
        <translation>Sanzione pecuniaria (annunciata il 2022-03-09), divieto, cancellazione, designazione di un rappresentante nell’UE</translation>
    </message>
    <message>
        <source>unpaid per noyb 2025-10</source>
        <translation>non pagata, secondo noyb (2025-10)</translation>
    </message>
    <message>
        <source>date, number, principles read; full article list general knowledge</source>
        <translation>data, numero e principi letti; elenco completo degli articoli da conoscenze generali</translation>
    </message>
    <message>
        <source>Fine, stop and delete UK data</source>
        <translation>Sanzione pecuniaria, cessazione e cancellazione dei dati del Regno Unito</translation>
    </message>
    <message>
        <source>FTT set aside 2023-10-17 (no jurisdiction); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, allowed 3 of 4 grounds and remitted to FTT; later steps not found</source>
        <translation>annullata dal FTT il 2023-10-17 (difetto di giurisdizione); l’Upper Tribunal [2025] UKUT 319 (AAC), il 2025-10-06, ha accolto 3 motivi su 4 e rinviato al FTT; passi successivi non trovati</translation>
    </message>
    <message>
        <source>rulings read; article list general knowledge</source>
        <translation>sentenze lette; elenco degli articoli da conoscenze generali</translation>
    </message>
    <message>
        <source>Complaint by Homo Digitalis for one person whose access request failed: answer it, stop, erase</source>
        <translation>Reclamo di Homo Digitalis per una persona la cui richiesta di accesso era rimasta senza esito: dare risposta, cessare, cancellare</translation>
    </message>
    <message>
        <source>HDPA (Greece)</source>
        <translation>HDPA (Grecia)</translation>
    </message>
    <message>
        <source>Fine (announced 2022-10-20), injunction: no collection without basis, answer access requests then erase, 2 months, EUR 100,000 per day</source>
        <translation>Sanzione pecuniaria (annunciata il 2022-10-20), ingiunzione: nessuna raccolta senza base giuridica, rispondere alle richieste di accesso e poi cancellare, 2 mesi, 100.000 EUR al giorno</translation>
    </message>
    <message>
        <source>unpaid (CNIL to TechCrunch, 2023-05)</source>
        <translation>non pagata (CNIL a TechCrunch, 2023-05)</translation>
    </message>
    <message>
        <source>content read; number SAN-2022-019 general knowledge</source>
        <translation>contenuto letto; numero SAN-2022-019 da conoscenze generali</translation>
    </message>
    <message>
        <source>Fine proceedings opened</source>
        <translation>Aperto un procedimento sanzionatorio</translation>
    </message>
    <message>
        <source>no fine found</source>
        <translation>nessuna sanzione trovata</translation>
    </message>
    <message>
        <source>content read; day not verified (a Wednesday in December 2022)</source>
        <translation>contenuto letto; giorno non verificato (un mercoledì di dicembre 2022)</translation>
    </message>
    <message>
        <source>Liquidation of the penalty payment (announced 2023-05-10)</source>
        <translation>Liquidazione della penalità di mora (annunciata il 2023-05-10)</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>non pagata</translation>
    </message>
    <message>
        <source>penalty payment for 2022-12-19 to 2023-02-09</source>
        <translation>penalità di mora per il periodo dal 2022-12-19 al 2023-02-09</translation>
    </message>
    <message>
        <source>Erase the complainant&apos;s data, name a representative; no fine</source>
        <translation>Cancellare i dati del reclamante, designare un rappresentante; nessuna sanzione</translation>
    </message>
    <message>
        <source>BVwG W108 2274731-1/11E (2025-01-28): DSB must decide again on the ban, the only fitting measure</source>
        <translation>BVwG W108 2274731-1/11E (2025-01-28): la DSB deve decidere di nuovo sul divieto, l’unica misura adeguata</translation>
    </message>
    <message>
        <source>DSB (Austria)</source>
        <translation>DSB (Austria)</translation>
    </message>
    <message>
        <source>Fines (public 2024-09-03) and orders subject to penalty (up to EUR 5.1 m); two access requests were not answered</source>
        <translation>Sanzioni pecuniarie (rese pubbliche il 2024-09-03) e ordini con penalità di mora (fino a 5,1 milioni di EUR); due richieste di accesso sono rimaste senza risposta</translation>
    </message>
    <message>
        <source>no objection lodged: final; AP says using the tool is itself illegal</source>
        <translation>nessuna opposizione presentata: definitiva; secondo l’AP l’uso stesso dello strumento è illegale</translation>
    </message>
    <message>
        <source>read; EUR 5.1 m general knowledge</source>
        <translation>letto; 5,1 milioni di EUR da conoscenze generali</translation>
    </message>
    <message>
        <source>AP (Netherlands)</source>
        <translation>AP (Paesi Bassi)</translation>
    </message>
    <message>
        <source>Complaint to Austrian prosecutors</source>
        <translation>Denuncia alla procura austriaca</translation>
    </message>
    <message>
        <source>outcome not found</source>
        <translation>esito non trovato</translation>
    </message>
    <message>
        <source>noyb (criminal complaint)</source>
        <translation>noyb (denuncia penale)</translation>
    </message>
    <message>
        <source>Complaint of July 2020 left without measures; HmbBfDI deems PimEyes unlawful but sees it in Dubai</source>
        <translation>Reclamo di luglio 2020 lasciato senza misure; l’HmbBfDI ritiene PimEyes illecito, ma ne colloca la sede a Dubai</translation>
    </message>
    <message>
        <source>pending as far as known on 2026-11-22</source>
        <translation>pendente, per quanto noto il 2026-11-22</translation>
    </message>
    <message>
        <source>noyb (court action against HmbBfDI)</source>
        <translation>noyb (azione in giudizio contro l’HmbBfDI)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program. What was stored before is safe. Please try again.</source>
        <translation>Qualcosa è andato storto all’interno del programma. Ciò che era già salvato è al sicuro. Riprovi.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Qualcosa è andato storto.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”. Check the spelling, or choose it again.</source>
        <translation>Non esiste alcun file o cartella «{path}». Controlli come è scritto o scelga di nuovo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {reason}. Check that you may read it, and try again.</source>
        <translation>Non è possibile aprire «{path}»: {reason}. Controlli di avere il permesso di lettura e riprovi.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing was changed. Choose another place, and try again.</source>
        <translation>Non è possibile scrivere «{path}»: {reason}. Non è stato cambiato nulla. Scelga un’altra posizione e riprovi.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” could not be written. What was stored before is safe. Free some space, and try again.</source>
        <translation>Il disco è pieno, perciò non è stato possibile scrivere «{path}». Ciò che era già salvato è al sicuro. Liberi dello spazio e riprovi.</translation>
    </message>
    <message>
        <source>The field “{field}” is empty. Fill it in, and try again.</source>
        <translation>Il campo «{field}» è vuoto. Lo compili e riprovi.</translation>
    </message>
    <message>
        <source>The field “{field}” is longer than {limit} characters. Shorten it, and try again.</source>
        <translation>Il campo «{field}» supera {limit} caratteri. Lo abbrevi e riprovi.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>«{country}» non è un codice di paese. Usi due lettere, per esempio FR o DE.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address. Correct it, or leave it empty.</source>
        <translation>«{email}» non è un indirizzo e-mail. Lo corregga o lasci vuoto il campo.</translation>
    </message>
    <message>
        <source>The date {day} lies in the future. Correct it, and try again.</source>
        <translation>La data {day} è nel futuro. La corregga e riprovi.</translation>
    </message>
    <message>
        <source>“{path}” is empty. Choose another file.</source>
        <translation>«{path}» è vuoto. Scelga un altro file.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MB. Make it smaller, and try again.</source>
        <translation>«{path}» supera {limit}&#xa0;MB. Riduca la dimensione e riprovi.</translation>
    </message>
    <message>
        <source>There are {limit} reference photos already. Remove one before you add another.</source>
        <translation>Ci sono già {limit} foto di riferimento. Ne rimuova una prima di aggiungerne un’altra.</translation>
    </message>
    <message>
        <source>This match is not marked as “mine”, so it cannot become a reference. Look at it and decide first.</source>
        <translation>Questa corrispondenza non è contrassegnata come «Sono io», perciò non può diventare un riferimento. Prima la guardi e decida.</translation>
    </message>
    <message>
        <source>This photo is a reference already.</source>
        <translation>Questa foto è già un riferimento.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address. It begins with https:// or http://, for example https://example.org/me.</source>
        <translation>«{address}» non è un indirizzo web. Inizia con https:// o http://, per esempio https://example.org/me.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was seen. Scan its folder again to find where it went.</source>
        <translation>Questa foto non è più dove è stata vista. Esamini di nuovo la sua cartella per ritrovarla.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written in this format. Use one of: {formats}.</source>
        <translation>Non è possibile scrivere «{path}» in questo formato. Usi uno di questi: {formats}.</translation>
    </message>
    <message>
        <source>{name} is not the owner of this vault. Helping someone else needs their recorded permission: add the signed document and the day until which it is valid.</source>
        <translation>Questa cassaforte non appartiene a {name}. Per aiutare un’altra persona occorre la sua procura registrata: aggiunga il documento firmato e il giorno fino al quale è valido.</translation>
    </message>
    <message>
        <source>The recorded permission of {name} ended on {until}. Ask for a new one before you go on.</source>
        <translation>La procura registrata di {name} è scaduta il giorno {until}. Ne chieda una nuova prima di continuare.</translation>
    </message>
    <message>
        <source>{name} is the owner of this vault and cannot be removed alone. Erase the vault to remove everything.</source>
        <translation>{name} è titolare di questa cassaforte e non si può rimuovere separatamente. Per rimuovere tutto, cancelli la cassaforte.</translation>
    </message>
    <message>
        <source>There is no reference photo of {name} for the face pack in use. Add one first.</source>
        <translation>Non c’è alcuna foto di riferimento di {name} per il pacchetto per i volti in uso. Prima ne aggiunga una.</translation>
    </message>
    <message>
        <source>A letter needs the postal address or the e-mail address of {name}. Add one, and try again.</source>
        <translation>Una lettera richiede l’indirizzo postale o l’indirizzo e-mail di {name}. Ne aggiunga uno e riprovi.</translation>
    </message>
    <message>
        <source>The letter contains characters that its fonts cannot print ({sample}). Nothing was written. Write the name or address in letters that the recipient can read, and try again.</source>
        <translation>La lettera contiene caratteri che non si possono stampare con i tipi di carattere usati ({sample}). Non è stato scritto nulla. Scriva il nome o l’indirizzo in lettere che il destinatario può leggere e riprovi.</translation>
    </message>
    <message>
        <source>The {law} fits people who live in {where} and, as far as it says so, recipients established there. {name} lives in {country}, and {recipient} is not known to be established there. What fits is the {fits}.</source>
        <translation>Questa legge ({law}) è adatta a chi vive qui: {where}, e, nella misura in cui lo prevede, ai destinatari che vi hanno sede. {name} vive altrove ({country}), e non risulta che {recipient} vi abbia sede. La legge adatta è: {fits}.</translation>
    </message>
    <message>
        <source>A letter has no option “{option}”. The options are: {known}.</source>
        <translation>Una lettera non ha l’opzione «{option}». Le opzioni sono: {known}.</translation>
    </message>
    <message>
        <source>A deadline cannot be counted from {received}: give a day between {first} and {last}.</source>
        <translation>Non è possibile calcolare un termine a partire da {received}: indichi un giorno tra {first} e {last}.</translation>
    </message>
    <message>
        <source>The law “{law}” sets no time for this ({limit}).{why}</source>
        <translation>La legge «{law}» non fissa un termine per questo ({limit}).{why}</translation>
    </message>
    <message>
        <source>The time under {rule} cannot be extended this way. {hint}</source>
        <translation>Il termine ({rule}) non si può prorogare in questo modo. {hint}</translation>
    </message>
    <message>
        <source>Several laws may fit {name}, and which one does depends on where {name} lives. Choose one of them: {laws}.</source>
        <translation>Per {name} possono valere più leggi; quale, dipende da dove abita. Ne scelga una: {laws}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{kind}” under the {law}: {why}</source>
        <translation>Secondo questa legge ({law}) non esiste una lettera del tipo «{kind}»: {why}</translation>
    </message>
    <message>
        <source>Letters under the {law} exist in these languages: {known}. Choose one of them.</source>
        <translation>Le lettere secondo questa legge ({law}) esistono in queste lingue: {known}. Ne scelga una.</translation>
    </message>
    <message>
        <source>The data file “{path}” cannot be used: {problem}. Install the program again, or correct the file.</source>
        <translation>Il file di dati «{path}» non si può usare: {problem}. Installi di nuovo il programma o corregga il file.</translation>
    </message>
    <message>
        <source>This record of a company cannot be used: {problem}. Nothing was stored.</source>
        <translation>Questa scheda di un’azienda non si può usare: {problem}. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>The vault “{path}” is damaged or is not a vault of this program ({reason}). Restore a backup of it.</source>
        <translation>La cassaforte «{path}» è danneggiata o non è una cassaforte di questo programma ({reason}). Ne ripristini una copia di riserva.</translation>
    </message>
    <message>
        <source>The vault “{path}” was made by a newer version of this program. Install that version to open it.</source>
        <translation>La cassaforte «{path}» è stata creata da una versione più recente di questo programma. Installi quella versione per aprirla.</translation>
    </message>
    <message>
        <source>There is a vault at “{path}” already. Open it, or choose another place for the new one.</source>
        <translation>In «{path}» c’è già una cassaforte. La apra, oppure scelga un’altra posizione per quella nuova.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {minimum} characters.</source>
        <translation>Questa frase segreta è troppo corta: servono almeno {minimum} caratteri.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used: {reason}.</source>
        <translation>Il pacchetto per i volti «{pack}» non si può usare: {reason}.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” is in use. Choose another one first.</source>
        <translation>Il pacchetto per i volti «{pack}» è in uso. Prima ne scelga un altro.</translation>
    </message>
    <message>
        <source>A proxy is set, and this download would not go through it. Nothing was asked. Fetch the file with a browser, and add it from this computer.</source>
        <translation>È impostato un proxy, e questo scaricamento non ci passerebbe. Non è stato chiesto nulla. Scarichi il file con un browser e lo aggiunga da questo computer.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used any more: {reason}. The built-in pack is used until you choose again.</source>
        <translation>Il pacchetto per i volti «{pack}» non si può più usare: {reason}. Finché non ne sceglie un altro viene usato quello incorporato.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Try again.</source>
        <translation>Questa frase segreta non apre la cassaforte. Non è stato cambiato nulla. Riprovi.</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with your passphrase first.</source>
        <translation>La cassaforte è bloccata. Prima la apra con la frase segreta.</translation>
    </message>
    <message>
        <source>The vault “{path}” is busy in another window or command. Wait for it to finish, and try again.</source>
        <translation>La cassaforte «{path}» è in uso in un’altra finestra o da un altro comando. Attenda che finisca e riprovi.</translation>
    </message>
    <message>
        <source>The vault “{path}” cannot be reached any more ({reason}). What was stored before is not touched. If the vault lies on a USB stick or another drive, put it back in. Then lock the vault and open it again.</source>
        <translation>La cassaforte «{path}» non è più raggiungibile ({reason}). Ciò che è stato salvato prima non è stato toccato. Se la cassaforte si trova su una chiavetta USB o su un’altra unità, la ricolleghi. Poi blocchi la cassaforte e la apra di nuovo.</translation>
    </message>
    <message>
        <source>This needs the network ({what}), and the network is switched off. Allow it for this step to go on.</source>
        <translation>Per questo serve la rete ({what}), e la rete è disattivata. Per continuare, la consenta per questo passo.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>Non esiste: {kind} «{name}».</translation>
    </message>
    <message>
        <source>There is no vault at “{path}” yet. Create one first.</source>
        <translation>In «{path}» non c’è ancora una cassaforte. Prima ne crei una.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one {kind}: {candidates}. Say which one you mean.</source>
        <translation>«{name}» corrisponde a più di un elemento ({kind}): {candidates}. Indichi quale intende.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Interrotto. Ciò che era già stato fatto viene conservato.</translation>
    </message>
    <message>
        <source>an entry in it points outside of it</source>
        <translation>contiene una voce che porta al di fuori</translation>
    </message>
    <message>
        <source>entries refer to others that are missing</source>
        <translation>alcune voci rimandano ad altre che mancano</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <source>it has changed since it was scanned</source>
        <translation>è cambiato da quando è stato esaminato</translation>
    </message>
    <message>
        <source>it holds a link or a device</source>
        <translation>contiene un collegamento o un dispositivo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>it is encrypted. Unpack it yourself and add the folder</source>
        <translation>è cifrato. Lo estragga Lei e aggiunga la cartella</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>non c’è più</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP archive</source>
        <translation>non è né una cartella né un archivio ZIP</translation>
    </message>
    <message>
        <source>it is neither a folder nor a file</source>
        <translation>non è né una cartella né un file</translation>
    </message>
    <message>
        <source>it is no backup of a vault</source>
        <translation>non è una copia di riserva di una cassaforte</translation>
    </message>
    <message>
        <source>it is no backup of a vault, or it is cut short</source>
        <translation>non è una copia di riserva di una cassaforte, oppure è incompleta</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>non è un file</translation>
    </message>
    <message>
        <source>it is not a ZIP archive, or it is damaged</source>
        <translation>non è un archivio ZIP, oppure è danneggiato</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Unpack it yourself and add the folder</source>
        <translation>è compresso in un modo insolito. Lo estragga Lei e aggiunga la cartella</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>è troppo grande</translation>
    </message>
    <message>
        <source>its content is packed</source>
        <translation>il suo contenuto è compresso</translation>
    </message>
    <message>
        <source>its database is empty</source>
        <translation>il suo database è vuoto</translation>
    </message>
    <message>
        <source>its database is missing</source>
        <translation>manca il suo database</translation>
    </message>
    <message>
        <source>its files changed while it was loaded. Try again</source>
        <translation>i suoi file sono cambiati durante il caricamento. Riprovi</translation>
    </message>
    <message>
        <source>its folder holds no .onnx file. Add the pack again</source>
        <translation>la sua cartella non contiene alcun file .onnx. Aggiunga di nuovo il pacchetto</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation>manca il suo file delle chiavi</translation>
    </message>
    <message>
        <source>its key file is too long</source>
        <translation>il suo file delle chiavi è troppo lungo</translation>
    </message>
    <message>
        <source>its manifest.json cannot be read</source>
        <translation>il suo file manifest.json non si può leggere</translation>
    </message>
    <message>
        <source>its name may have up to 64 letters, digits, dots, hyphens and underscores. Give it another one with --name</source>
        <translation>il suo nome può avere al massimo 64 lettere, cifre, punti, trattini e trattini bassi. Gliene dia un altro con --name</translation>
    </message>
    <message>
        <source>its record pack.json is damaged. Remove its folder and add the pack again</source>
        <translation>la sua scheda pack.json è danneggiata. Rimuova la sua cartella e aggiunga di nuovo il pacchetto</translation>
    </message>
    <message>
        <source>its template was made by another pack</source>
        <translation>il suo modello biometrico è stato creato con un altro pacchetto</translation>
    </message>
    <message>
        <source>looking at it takes too much memory</source>
        <translation>esaminarlo richiede troppa memoria</translation>
    </message>
    <message>
        <source>nobody has measured yet which of its scores mean what, and without that a match cannot be judged</source>
        <translation>nessuno ha ancora misurato che cosa significano i suoi punteggi, e senza questo una corrispondenza non si può valutare</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>errore di lettura</translation>
    </message>
    <message>
        <source>several folders in it hold .onnx files. Add one</source>
        <translation>più cartelle al suo interno contengono file .onnx. Ne aggiunga una</translation>
    </message>
    <message>
        <source>the process that fetched it ended early. Try again</source>
        <translation>il processo che lo scaricava è terminato in anticipo. Riprovi</translation>
    </message>
    <message>
        <source>the store sends more than a pack may have</source>
        <translation>l’archivio in rete invia più di quanto un pacchetto possa contenere</translation>
    </message>
    <message>
        <source>there are too many cleaned copies beside it</source>
        <translation>accanto ci sono troppe copie ripulite</translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation>c’è già un file</translation>
    </message>
    <message>
        <source>there is a pack with this name already. Give the new one another with --name</source>
        <translation>c’è già un pacchetto con questo nome. Ne dia un altro a quello nuovo con --name</translation>
    </message>
    <message>
        <source>there is no .onnx file in it</source>
        <translation>non contiene alcun file .onnx</translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation>c’è già qualcosa</translation>
    </message>
    <message>
        <source>two entries in it have the same name</source>
        <translation>due sue voci hanno lo stesso nome</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>motivo sconosciuto</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>errore di scrittura</translation>
    </message>
    <message>
        <source>a file in it has a name that cannot be kept: {file}</source>
        <translation>contiene un file con un nome che non si può conservare: {file}</translation>
    </message>
    <message>
        <source>insightface cannot load {file} ({error})</source>
        <translation>insightface non riesce a caricare {file} ({error})</translation>
    </message>
    <message>
        <source>it broke the process that looked at it ({error})</source>
        <translation>ha fatto arrestare il processo che lo esaminava ({error})</translation>
    </message>
    <message>
        <source>it cannot be copied ({error})</source>
        <translation>non si può copiare ({error})</translation>
    </message>
    <message>
        <source>it could not be fetched from {address} ({error})</source>
        <translation>non è stato possibile scaricarlo da {address} ({error})</translation>
    </message>
    <message>
        <source>it fails on a photo of faces ({error})</source>
        <translation>non riesce a elaborare una foto con dei volti ({error})</translation>
    </message>
    <message>
        <source>it finds {number} of {all} faces in a clear photo, so it was not added</source>
        <translation>in una foto nitida trova solo {number} di {all} volti, perciò non è stato aggiunto</translation>
    </message>
    <message>
        <source>it has more than one {network} ({files}). Keep the one that you mean and add it again</source>
        <translation>contiene più di una {network} ({files}). Conservi quella che intende e lo aggiunga di nuovo</translation>
    </message>
    <message>
        <source>it has no {network} ({others})</source>
        <translation>non contiene alcuna {network} ({others})</translation>
    </message>
    <message>
        <source>it has no {network}</source>
        <translation>non contiene alcuna {network}</translation>
    </message>
    <message>
        <source>it holds {file} more than once</source>
        <translation>contiene {file} più di una volta</translation>
    </message>
    <message>
        <source>it holds more than {number} entries</source>
        <translation>contiene più di {number} voci</translation>
    </message>
    <message>
        <source>it holds more than {number} networks</source>
        <translation>contiene più di {number} reti</translation>
    </message>
    <message>
        <source>it takes different people for the same one (score {score}), so it was not added</source>
        <translation>scambia persone diverse per la stessa persona (punteggio {score}), perciò non è stato aggiunto</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>la sua descrizione non si può leggere ({error})</translation>
    </message>
    <message>
        <source>its file {file} is not installed. Install the program again</source>
        <translation>il suo file {file} non è installato. Installi di nuovo il programma</translation>
    </message>
    <message>
        <source>its files cannot be read ({error})</source>
        <translation>i suoi file non si possono leggere ({error})</translation>
    </message>
    <message>
        <source>its key file cannot be read: {error}</source>
        <translation>il suo file delle chiavi non si può leggere: {error}</translation>
    </message>
    <message>
        <source>its networks are here already, as the pack {pack}</source>
        <translation>le sue reti ci sono già, come pacchetto {pack}</translation>
    </message>
    <message>
        <source>looking at it took longer than {seconds} seconds</source>
        <translation>l’esame ha richiesto più di {seconds} secondi</translation>
    </message>
    <message>
        <source>the copy is a {format} file: end its name in {ending}</source>
        <translation>la copia è un file {format}: il nome deve finire con {ending}</translation>
    </message>
    <message>
        <source>the copy would still give away {what}</source>
        <translation>la copia rivelerebbe ancora qualcosa ({what})</translation>
    </message>
    <message>
        <source>the passphrase could not be checked ({error})</source>
        <translation>non è stato possibile verificare la frase segreta ({error})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>{file} non si può leggere ({error})</translation>
    </message>
    <message>
        <source>{file} could not be prepared ({error})</source>
        <translation>non è stato possibile preparare {file} ({error})</translation>
    </message>
    <message>
        <source>{file} is larger than it may be</source>
        <translation>{file} è più grande di quanto consentito</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Add the pack again</source>
        <translation>{file} è stato modificato o danneggiato dopo l’aggiunta. Aggiunga di nuovo il pacchetto</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Remove its folder and add the pack again</source>
        <translation>{file} è stato modificato o danneggiato dopo l’aggiunta. Rimuova la sua cartella e aggiunga di nuovo il pacchetto</translation>
    </message>
    <message>
        <source>{file} was changed or damaged. Install the program again</source>
        <translation>{file} è stato modificato o danneggiato. Installi di nuovo il programma</translation>
    </message>
    <message>
        <source>it is larger than {size} KiB</source>
        <translation>supera {size} KiB</translation>
    </message>
    <message>
        <source>its name has no letter or digit of the Latin alphabet; add one</source>
        <translation>il nome non ha alcuna lettera o cifra dell’alfabeto latino; ne aggiunga una</translation>
    </message>
    <message>
        <source>ArcFace network that compares faces</source>
        <translation>rete ArcFace che confronta i volti</translation>
    </message>
    <message>
        <source>SCRFD or RetinaFace network that finds faces and their landmarks</source>
        <translation>rete SCRFD o RetinaFace che trova i volti e i loro punti di riferimento</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <translation>risposta {status}</translation>
    </message>
    <message>
        <source>it sends on to {host}, which was not allowed</source>
        <translation>rimanda a {host}, che non era consentito</translation>
    </message>
    <message>
        <source>to fetch the pack {pack} from InsightFace&apos;s own store</source>
        <translation>per scaricare il pacchetto {pack} dall’archivio di InsightFace</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>il nome del file è troppo lungo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>errore di input/output</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>file o cartella inesistente</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operazione non permessa</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permesso negato</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>file system in sola lettura</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>il database è di sola lettura</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>il database è danneggiato</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>errore di lettura o scrittura del disco</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>il file non è un database</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>non è possibile aprire il file del database</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the case.</source>
        <translation>Nella pratica non c’è alcun file «{name}».</translation>
    </message>
    <message>
        <source>There is no authority “{name}”.</source>
        <translation>Non esiste alcuna autorità «{name}».</translation>
    </message>
    <message>
        <source>There is no authority in the directory for “{name}”.</source>
        <translation>Nell’elenco non c’è alcuna autorità per «{name}».</translation>
    </message>
    <message>
        <source>There is no authority in the directory for the region “{name}” ({country}).</source>
        <translation>Nell’elenco non c’è alcuna autorità per la regione «{name}» ({country}).</translation>
    </message>
    <message>
        <source>There is no case “{name}”.</source>
        <translation>Non esiste alcuna pratica «{name}».</translation>
    </message>
    <message>
        <source>There is no decision “{name}”.</source>
        <translation>Non esiste alcuna decisione «{name}».</translation>
    </message>
    <message>
        <source>There is no face “{name}”.</source>
        <translation>Non esiste alcun volto «{name}».</translation>
    </message>
    <message>
        <source>There is no face pack “{name}”.</source>
        <translation>Non esiste alcun pacchetto per i volti «{name}».</translation>
    </message>
    <message>
        <source>There is no folder, ZIP archive or InsightFace pack “{name}”.</source>
        <translation>Non esiste alcuna cartella, alcun archivio ZIP o pacchetto InsightFace «{name}».</translation>
    </message>
    <message>
        <source>There is no match “{name}”.</source>
        <translation>Non esiste alcuna corrispondenza «{name}».</translation>
    </message>
    <message>
        <source>There is no entry “{name}” of your own.</source>
        <translation>Non c’è alcuna voce «{name}» inserita da Lei.</translation>
    </message>
    <message>
        <source>There is no person “{name}”.</source>
        <translation>Non esiste alcuna persona «{name}».</translation>
    </message>
    <message>
        <source>There is no recipient “{name}”.</source>
        <translation>Non esiste alcun destinatario «{name}».</translation>
    </message>
    <message>
        <source>There is no reference photo “{name}”.</source>
        <translation>Non esiste alcuna foto di riferimento «{name}».</translation>
    </message>
    <message>
        <source>There is no scan “{name}”.</source>
        <translation>Non esiste alcun esame «{name}».</translation>
    </message>
    <message>
        <source>There is no place to search “{name}”.</source>
        <translation>Non esiste alcun luogo da esaminare «{name}».</translation>
    </message>
    <message>
        <source>There is no kept paragraph “{name}”.</source>
        <translation>Non esiste alcun paragrafo conservato «{name}».</translation>
    </message>
    <message>
        <source>“{name}” fits more than one person: {candidates}. Say which one you mean.</source>
        <translation>«{name}» corrisponde a più di una persona: {candidates}. Indichi quale intende.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Che cosa resta visibile</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Per chi è la copia?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” opens a case of its own. Leave the case out.</source>
        <translation>Una lettera del tipo «{kind}» apre una pratica propria. Tralasci la pratica.</translation>
    </message>
    <message>
        <source>“{folder}” needs a sub-folder with photos for each of several people.</source>
        <translation>«{folder}» deve contenere una sottocartella con foto per ciascuna di più persone.</translation>
    </message>
    <message>
        <source>No face was found in these photos.</source>
        <translation>In queste foto non è stato trovato alcun volto.</translation>
    </message>
    <message>
        <source>These photos make too few pairs: {needed} pairs of different people are needed, and people with several photos.</source>
        <translation>Con queste foto si formano troppo poche coppie: servono {needed} coppie di persone diverse, e persone con più foto.</translation>
    </message>
    <message>
        <source>“{file}” is not newer than the directory in use, which is of {day}.</source>
        <translation>«{file}» non è più recente dell’elenco in uso, che è del giorno {day}.</translation>
    </message>
    <message>
        <source>A letterhead has a name and up to {most} further lines.</source>
        <translation>Un’intestazione ha un nome e al massimo {most} altre righe.</translation>
    </message>
    <message>
        <source>A line of a letterhead has at most {most} characters.</source>
        <translation>Una riga di un’intestazione ha al massimo {most} caratteri.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}.</source>
        <translation>Una lettera del tipo «{kind}» richiede l’opzione «{option}»: {help}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}. It can be one of: {choices}.</source>
        <translation>Una lettera del tipo «{kind}» richiede l’opzione «{option}»: {help}. Può essere una di queste: {choices}.</translation>
    </message>
    <message>
        <source>The option “{option}” cannot be “{text}”. Choose one of: {known}.</source>
        <translation>L’opzione «{option}» non può essere «{text}». Scelga tra: {known}.</translation>
    </message>
    <message>
        <source>The option “{option}” is longer than {most} characters. Shorten it.</source>
        <translation>L’opzione «{option}» supera i {most} caratteri. La accorci.</translation>
    </message>
    <message>
        <source>The option “{option}” is a day. Write it as 2026-12-31, not as “{text}”.</source>
        <translation>L’opzione «{option}» è un giorno. Lo scriva come 2026-12-31, non come «{text}».</translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle. Write left, top, width, height in pixels (120,80,400,60) or all in percent (10%,20%,50%,8%).</source>
        <translation>«{text}» non è un rettangolo. Scriva sinistra, alto, larghezza, altezza in pixel (120,80,400,60) oppure tutto in percentuale (10%,20%,50%,8%).</translation>
    </message>
    <message>
        <source>A PDF cannot be covered here. Take a photo of the document, or save its page as a picture.</source>
        <translation>Qui non si può coprire un PDF. Faccia una foto del documento, oppure salvi la sua pagina come immagine.</translation>
    </message>
    <message>
        <source>More than {most} parts would stay visible. Name only what is needed.</source>
        <translation>Resterebbero visibili più di {most} parti. Indichi soltanto ciò che serve.</translation>
    </message>
    <message>
        <source>Part {part} lies outside the picture, which has {width} x {height} pixels.</source>
        <translation>La parte {part} si trova fuori dall’immagine, che misura {width} x {height} pixel.</translation>
    </message>
    <message>
        <source>Part {part} is too small to carry the watermark. Keep a larger part, or use a larger photo.</source>
        <translation>La parte {part} è troppo piccola per contenere la filigrana. Ne lasci una più grande, oppure usi una foto più grande.</translation>
    </message>
    <message>
        <source>The watermark “{mark}” has characters that cannot be drawn. Write the name in other letters.</source>
        <translation>La filigrana «{mark}» ha caratteri che non si possono disegnare. Scriva il nome con altre lettere.</translation>
    </message>
    <message>
        <source>Portability (Article 20) covers only data that you gave the recipient yourself. {recipient} finds data elsewhere. Ask for access instead.</source>
        <translation>La portabilità (articolo 20) riguarda soltanto i dati che il destinatario ha ricevuto direttamente da Lei. {recipient} trova i dati altrove. Chieda invece l’accesso.</translation>
    </message>
    <message>
        <source>A complaint goes to a supervisory authority. Give its name as the option “addressee”, and its address as “addressee-address”.</source>
        <translation>Un reclamo va a un’autorità di controllo. Ne indichi il nome con l’opzione «addressee» e l’indirizzo con «addressee-address».</translation>
    </message>
    <message>
        <source>A request to take a photo down has to say where the photo is. Give the address as the option “url”, or confirm a photo on the recipient’s own website and let the letter list it.</source>
        <translation>La richiesta di togliere una foto deve dire dove si trova la foto. Indichi l’indirizzo con l’opzione «url», oppure confermi una foto sul sito web del destinatario e lasci che la lettera la elenchi.</translation>
    </message>
    <message>
        <source>This letter has no block “{name}”. It has: {known}.</source>
        <translation>Questa lettera non ha alcun blocco «{name}». Ha: {known}.</translation>
    </message>
    <message>
        <source>A letter needs at least one request. Leave one of its blocks in place.</source>
        <translation>Una lettera deve contenere almeno una richiesta. Lasci al suo posto uno dei blocchi.</translation>
    </message>
    <message>
        <source>A letter can have at most {most} added paragraphs.</source>
        <translation>Una lettera può avere al massimo {most} paragrafi aggiunti.</translation>
    </message>
    <message>
        <source>The text of {name} has {number} characters. A paragraph has at most {most}.</source>
        <translation>Il testo di {name} ha {number} caratteri. Un paragrafo ne ha al massimo {most}.</translation>
    </message>
    <message>
        <source>The text of an added paragraph has {number} characters. A paragraph has at most {most}.</source>
        <translation>Il testo di un paragrafo aggiunto ha {number} caratteri. Un paragrafo ne ha al massimo {most}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” follows an earlier letter. Choose the case it belongs to, and record there when the letter was sent.</source>
        <translation>Una lettera del tipo «{kind}» segue una lettera precedente. Scelga la pratica a cui appartiene e registri lì quando la lettera è stata inviata.</translation>
    </message>
    <message>
        <source>A restriction on the ground of an objection needs the case of that objection. Send the objection first, or choose another ground.</source>
        <translation>Una limitazione fondata su un’opposizione richiede la pratica di quell’opposizione. Prima invii l’opposizione, oppure scelga un altro motivo.</translation>
    </message>
    <message>
        <source>The log of this case has no objection. Choose the case of the objection.</source>
        <translation>Nel registro di questa pratica non c’è alcuna opposizione. Scelga la pratica dell’opposizione.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, before the letter was sent on {sent}. Correct it.</source>
        <translation>Il registro dice «{name}» il giorno {day}, prima dell’invio della lettera, il giorno {sent}. Lo corregga.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, after the day of this letter, {written}. Correct it.</source>
        <translation>Il registro dice «{name}» il giorno {day}, dopo il giorno di questa lettera, {written}. Lo corregga.</translation>
    </message>
    <message>
        <source>The log has an outcome but no day of the answer. Record the day.</source>
        <translation>Il registro contiene un esito, ma non il giorno della risposta. Registri il giorno.</translation>
    </message>
    <message>
        <source>The log has an extended period but no day of the announcement. Record the day.</source>
        <translation>Il registro contiene un termine prorogato, ma non il giorno della comunicazione. Registri il giorno.</translation>
    </message>
    <message>
        <source>The log says that {recipient} answered on {day}. A reminder would not be true. Write a reply or a complaint.</source>
        <translation>Il registro dice che {recipient} ha risposto il giorno {day}. Un sollecito non corrisponderebbe al vero. Scriva una replica o un reclamo.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the reminder after that day.</source>
        <translation>Il destinatario può ancora rispondere in tempo: il termine scade al più tardi il giorno {day}. Scriva il sollecito dopo quel giorno.</translation>
    </message>
    <message>
        <source>The log has no answer that a reply could be about. Record first what the recipient wrote, and when.</source>
        <translation>Nel registro non c’è una risposta a cui si possa replicare. Registri prima che cosa ha scritto il destinatario, e quando.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a reply would not be true.</source>
        <translation>Il registro dice che la risposta era completa, perciò una replica non corrisponderebbe al vero.</translation>
    </message>
    <message>
        <source>The log does not call the answer partial. Record it as partial, or choose what fits.</source>
        <translation>Nel registro la risposta non è indicata come parziale. La registri come parziale, oppure scelga ciò che corrisponde.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a complaint would not be true.</source>
        <translation>Il registro dice che la risposta era completa, perciò un reclamo non corrisponderebbe al vero.</translation>
    </message>
    <message>
        <source>The log shows neither a refusal nor a period that has ended. Record when the letter was received, or what was answered.</source>
        <translation>Dal registro non risulta né un rifiuto né un termine scaduto. Registri quando la lettera è stata ricevuta, o che cosa è stato risposto.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the complaint after that day, or record a refusal.</source>
        <translation>Il destinatario può ancora rispondere in tempo: il termine scade al più tardi il giorno {day}. Scriva il reclamo dopo quel giorno, oppure registri un rifiuto.</translation>
    </message>
    <message>
        <source>Choose at least one recipient and one kind of letter.</source>
        <translation>Scelga almeno un destinatario e un tipo di lettera.</translation>
    </message>
    <message>
        <source>Letters of the kind “{kind}” follow a case and cannot be written in a batch.</source>
        <translation>Le lettere del tipo «{kind}» seguono una pratica e non si possono scrivere per molte persone insieme.</translation>
    </message>
    <message>
        <source>Letters cannot be written as “{suffix}”. Use one of: {formats}.</source>
        <translation>Le lettere non si possono scrivere come «{suffix}». Usi uno di questi formati: {formats}.</translation>
    </message>
    <message>
        <source>“{file}” in the folder “{folder}” is no result of this program. Choose another folder, so that it is not overwritten.</source>
        <translation>«{file}» nella cartella «{folder}» non è un risultato di questo programma. Scelga un’altra cartella, perché non venga sovrascritto.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {problem}. Choose another folder.</source>
        <translation>«{file}» non si può leggere: {problem}. Scelga un’altra cartella.</translation>
    </message>
    <message>
        <source>There are no case files in the language “{language}”. Use one of: {known}.</source>
        <translation>Non ci sono fascicoli nella lingua «{language}». Ne usi una tra: {known}.</translation>
    </message>
    <message>
        <source>The photo {photo} cannot be named in a letter. Only a match that you confirmed and that has a public address can; see: matches.</source>
        <translation>La foto {photo} non si può nominare in una lettera. Si può soltanto una corrispondenza che Lei ha confermato e che ha un indirizzo pubblico; si veda: matches.</translation>
    </message>
    <message>
        <source>“{file}” needs a text for every block below [edits], such as: &quot;id&quot; = &quot;text&quot;.</source>
        <translation>«{file}» richiede un testo per ogni blocco sotto [edits], per esempio: &quot;id&quot; = &quot;testo&quot;.</translation>
    </message>
    <message>
        <source>“{file}” needs a list of texts for additions, such as: additions = [&quot;text&quot;].</source>
        <translation>«{file}» richiede un elenco di testi per additions, per esempio: additions = [&quot;testo&quot;].</translation>
    </message>
    <message>
        <source>“{file}” needs the lines of the letterhead, such as: lines = [&quot;Name&quot;, &quot;Address&quot;].</source>
        <translation>«{file}» richiede le righe dell’intestazione, per esempio: lines = [&quot;Nome&quot;, &quot;Indirizzo&quot;].</translation>
    </message>
    <message>
        <source>“{file}” cannot be attached. Files can be: {kinds}.</source>
        <translation>«{file}» non si può allegare. I file possono essere: {kinds}.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says. Check the file.</source>
        <translation>«{file}» non è ciò che dice il suo nome. Controlli il file.</translation>
    </message>
    <message>
        <source>Two files to attach have the name “{name}”. Rename one.</source>
        <translation>Due file da allegare hanno il nome «{name}». Ne rinomini uno.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as UTF-8.</source>
        <translation>«{file}» non è in UTF-8. Lo salvi come UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is not TOML: {problem}.</source>
        <translation>«{file}» non è TOML: {problem}.</translation>
    </message>
    <message>
        <source>“{file}” has “{name}”, which nothing reads. It can have: {known}.</source>
        <translation>«{file}» contiene «{name}», che non viene letto da nessuna parte. Può contenere: {known}.</translation>
    </message>
    <message>
        <source>“{file}” is too large. It may have {size} KiB.</source>
        <translation>«{file}» è troppo grande. Può occupare {size} KiB.</translation>
    </message>
    <message>
        <source>“{file}” is too large. All attachments together may have {size} MB.</source>
        <translation>«{file}» è troppo grande. Tutti gli allegati insieme possono occupare {size} MB.</translation>
    </message>
    <message>
        <source>“{file}” is not a PNG file. Save the logo as PNG.</source>
        <translation>«{file}» non è un file PNG. Salvi il logo come PNG.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a logo. It may have {size} KiB, {pixels} pixels and {side} pixels a side.</source>
        <translation>«{file}» è troppo grande per un logo. Può occupare {size} KiB e avere {pixels} pixel in tutto e {side} pixel per lato.</translation>
    </message>
    <message>
        <source>The logo “{file}” would have {size} KiB in each letter; at most {most} are sensible. Save it with fewer pixels or colours.</source>
        <translation>Il logo «{file}» occuperebbe {size} KiB in ogni lettera; ragionevoli sono al massimo {most}. Lo salvi con meno pixel o meno colori.</translation>
    </message>
    <message>
        <source>“{file}” needs a first line with the columns {first} and {second}, and may have: {known}.</source>
        <translation>«{file}» richiede una prima riga con le colonne {first} e {second}, e può avere: {known}.</translation>
    </message>
    <message>
        <source>“{file}” has the column “{column}” twice. Remove one.</source>
        <translation>«{file}» ha due volte la colonna «{column}». Ne rimuova una.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} rows. Divide it into several files.</source>
        <translation>«{file}» ha più di {most} righe. Lo divida in più file.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB. Divide it.</source>
        <translation>«{file}» supera i {size} MB. Lo divida.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>«{file}» non è in UTF-8. Lo salvi come «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The directory has “{name}” already. To change what it says, correct that entry: {command}</source>
        <translation>L’elenco contiene già «{name}». Per cambiare ciò che dice, corregga quella scheda: {command}</translation>
    </message>
    <message>
        <source>There are {most} own entries already. Remove one that you no longer need.</source>
        <translation>Ci sono già {most} voci inserite da Lei. Ne rimuova una che non serve più.</translation>
    </message>
    <message>
        <source>There are no reports in the language “{language}”. Use one of: {known}.</source>
        <translation>Non ci sono rapporti nella lingua «{language}». Ne usi una tra: {known}.</translation>
    </message>
    <message>
        <source>Files can be attached to an e-mail draft only. Save the letter as .eml.</source>
        <translation>Si possono allegare file soltanto a una bozza di e-mail. Salvi la lettera come .eml.</translation>
    </message>
    <message>
        <source>A text file holds no pictures. Leave them out, or save as .pdf or .docx.</source>
        <translation>Un file di testo non contiene immagini. Le tralasci, oppure salvi come .pdf o .docx.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” belongs to its case and opens no new one.</source>
        <translation>Una lettera del tipo «{kind}» appartiene alla sua pratica e non ne apre una nuova.</translation>
    </message>
    <message>
        <source>The text blocks in the vault cannot be read. Another version of the program wrote them.</source>
        <translation>I blocchi di testo nella cassaforte non si possono leggere. Li ha scritti un’altra versione del programma.</translation>
    </message>
    <message>
        <source>There is a text block “{name}” in several languages: {languages}. Name one.</source>
        <translation>Esiste un blocco di testo «{name}» in più lingue: {languages}. Ne indichi una.</translation>
    </message>
    <message>
        <source>A text block needs a name and a text.</source>
        <translation>Un blocco di testo richiede un nome e un testo.</translation>
    </message>
    <message>
        <source>The name of a text block has at most {name} characters, its text at most {text}.</source>
        <translation>Il nome di un blocco di testo ha al massimo {name} caratteri, il suo testo al massimo {text}.</translation>
    </message>
    <message>
        <source>There are {most} text blocks already. Remove one first.</source>
        <translation>Ci sono già {most} blocchi di testo. Prima ne rimuova uno.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT, or system for the one of this computer.</source>
        <translation>Questo non è l’indirizzo di un proxy. Scriva socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT, oppure system per quello di questo computer.</translation>
    </message>
    <message>
        <source>“{file}” is there already. Choose another name: no backup is overwritten.</source>
        <translation>«{file}» esiste già. Scelga un altro nome: nessuna copia di riserva viene sovrascritta.</translation>
    </message>
    <message>
        <source>This text contains bytes that are no characters, so it cannot be stored. Type it again.</source>
        <translation>Questo testo contiene byte che non sono caratteri, perciò non si può salvare. Lo scriva di nuovo.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV file in UTF-8.</source>
        <translation>«{file}» non è un file CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of “{file}” needs two photos, in the columns a and b, and 1 or 0 in the column same.</source>
        <translation>La riga {number} di «{file}» richiede due foto, nelle colonne a e b, e 1 oppure 0 nella colonna same.</translation>
    </message>
    <message>
        <source>The photo “{name}” is not inside the folder of photos.</source>
        <translation>La foto «{name}» non si trova nella cartella delle foto.</translation>
    </message>
</context>
<context>
    <name>export-guides</name>
    <message>
        <source>Open Instagram, go to Settings and then to Accounts Center.</source>
        <translation>Apra Instagram, vada in Impostazioni e poi in Centro gestione account.</translation>
    </message>
    <message>
        <source>Open “Your information and permissions” and choose to download or export your information.</source>
        <translation>Apra «Le tue informazioni e autorizzazioni» e scelga di scaricare o esportare le Sue informazioni.</translation>
    </message>
    <message>
        <source>Choose your Instagram account and the option to save to your device.</source>
        <translation>Scelga il Suo account Instagram e l’opzione per salvare sul dispositivo.</translation>
    </message>
    <message>
        <source>Choose JSON as the format, “All time” as the date range, and high media quality.</source>
        <translation>Scelga JSON come formato, «All time» (tutto il periodo) come intervallo di date e la qualità alta per i contenuti multimediali.</translation>
    </message>
    <message>
        <source>Wait for the message that the files are ready, and download every part.</source>
        <translation>Attenda l’avviso che i file sono pronti e scarichi ogni parte.</translation>
    </message>
    <message>
        <source>Add all the ZIP files here as they are.</source>
        <translation>Aggiunga qui tutti i file ZIP così come sono.</translation>
    </message>
    <message>
        <source>JSON; HTML is understood too</source>
        <translation>JSON; funziona anche HTML</translation>
    </message>
    <message>
        <source>Up to 48 hours; the link works for about four days</source>
        <translation>Fino a 48 ore; il link funziona per circa quattro giorni</translation>
    </message>
    <message>
        <source>Photos and videos of posts, stories, reels, the profile and messages, with dates and captions.</source>
        <translation>Foto e video di post, storie, reel, del profilo e dei messaggi, con date e didascalie.</translation>
    </message>
    <message>
        <source>The export never says at which address something was posted.</source>
        <translation>L’esportazione non dice mai a quale indirizzo qualcosa è stato pubblicato.</translation>
    </message>
    <message>
        <source>Open Facebook, go to “Settings &amp; privacy” and then to Accounts Center.</source>
        <translation>Apra Facebook, vada in «Impostazioni e privacy» e poi in Centro gestione account.</translation>
    </message>
    <message>
        <source>Choose your profile and the option to save to your device.</source>
        <translation>Scelga il Suo profilo e l’opzione per salvare sul dispositivo.</translation>
    </message>
    <message>
        <source>Photos and videos of posts, albums, stories, the profile and messages, with dates, texts, tagged people, places and the address of the connection they were put up from.</source>
        <translation>Foto e video di post, album, storie, del profilo e dei messaggi, con date, testi, persone taggate, luoghi e l’indirizzo della connessione da cui sono stati pubblicati.</translation>
    </message>
    <message>
        <source>Open takeout.google.com and sign in.</source>
        <translation>Apra takeout.google.com e acceda.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select Google Photos only.</source>
        <translation>Scelga «Deseleziona tutto», poi selezioni solo Google Foto.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files and the largest size per file.</source>
        <translation>Vada al passaggio successivo, scelga file ZIP e la dimensione massima per file.</translation>
    </message>
    <message>
        <source>Create the export and wait for the message that it is ready.</source>
        <translation>Crei l’esportazione e attenda l’avviso che è pronta.</translation>
    </message>
    <message>
        <source>Download every part and add all of them here as they are.</source>
        <translation>Scarichi ogni parte e le aggiunga tutte qui così come sono.</translation>
    </message>
    <message>
        <source>ZIP or TGZ</source>
        <translation>ZIP o TGZ</translation>
    </message>
    <message>
        <source>All photos and videos with dates, places, descriptions, albums and the names of people you gave to faces.</source>
        <translation>Tutte le foto e i video con date, luoghi, descrizioni, album e i nomi di persone che Lei ha dato ai volti.</translation>
    </message>
    <message>
        <source>Each photo has a link to photos.google.com that only you and people you shared it with can open.</source>
        <translation>Ogni foto ha un link a photos.google.com che possono aprire solo Lei e le persone con cui l’ha condivisa.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select YouTube and YouTube Music only.</source>
        <translation>Scelga «Deseleziona tutto», poi selezioni solo YouTube e YouTube Music.</translation>
    </message>
    <message>
        <source>Open “All YouTube data included” and keep videos, video metadata and channels.</source>
        <translation>Apra «Tutti i dati di YouTube inclusi» e mantenga i video, i metadati dei video e i canali.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files, create the export and wait for the message.</source>
        <translation>Vada al passaggio successivo, scelga file ZIP, crei l’esportazione e attenda il messaggio.</translation>
    </message>
    <message>
        <source>Your uploaded videos, their titles, dates and visibility, and your channel.</source>
        <translation>I video che Lei ha caricato, con titoli, date e visibilità, e il Suo canale.</translation>
    </message>
    <message>
        <source>The address of a video follows from its id.</source>
        <translation>L’indirizzo di un video si ricava dal suo id.</translation>
    </message>
    <message>
        <source>Open X, go to “Settings and privacy” and then to “Your account”.</source>
        <translation>Apra X, vada in «Impostazioni e privacy» e poi in «Il tuo account».</translation>
    </message>
    <message>
        <source>Choose “Download an archive of your data” and confirm your password and the code that is sent to you.</source>
        <translation>Scelga «Scarica un archivio dei tuoi dati» e confermi con la Sua password e il codice che riceve.</translation>
    </message>
    <message>
        <source>Choose “Request archive”.</source>
        <translation>Scelga «Richiedi archivio».</translation>
    </message>
    <message>
        <source>Wait for the message that the archive is ready, and download the ZIP file.</source>
        <translation>Attenda l’avviso che l’archivio è pronto e scarichi il file ZIP.</translation>
    </message>
    <message>
        <source>Add it here as it is.</source>
        <translation>Lo aggiunga qui così com’è.</translation>
    </message>
    <message>
        <source>There is one format only</source>
        <translation>Esiste un solo formato</translation>
    </message>
    <message>
        <source>24 hours or more</source>
        <translation>24 ore o più</translation>
    </message>
    <message>
        <source>Your posts with their photos and videos, photos of direct messages and of your profile.</source>
        <translation>I Suoi post con foto e video, le foto dei messaggi diretti e del Suo profilo.</translation>
    </message>
    <message>
        <source>The address of a post follows from its number.</source>
        <translation>L’indirizzo di un post si ricava dal suo numero.</translation>
    </message>
    <message>
        <source>Open TikTok, go to your profile, open the menu and choose “Settings and privacy”.</source>
        <translation>Apra TikTok, vada nel Suo profilo, apra il menu e scelga «Impostazioni e privacy».</translation>
    </message>
    <message>
        <source>Choose “Account” and then “Download your data”.</source>
        <translation>Scelga «Account» e poi «Scarica i tuoi dati».</translation>
    </message>
    <message>
        <source>Choose all data and JSON as the format, and send the request.</source>
        <translation>Scelga tutti i dati e JSON come formato, e invii la richiesta.</translation>
    </message>
    <message>
        <source>Come back to the same place after some days, open “Download data” and download the file within four days.</source>
        <translation>Dopo qualche giorno torni nello stesso punto, apra «Scarica dati» e scarichi il file entro quattro giorni.</translation>
    </message>
    <message>
        <source>Add it here soon: the links in it work for a while only.</source>
        <translation>Lo aggiunga qui presto: i link che contiene funzionano solo per qualche tempo.</translation>
    </message>
    <message>
        <source>JSON; TXT is understood too</source>
        <translation>JSON; funziona anche TXT</translation>
    </message>
    <message>
        <source>Up to four days; the file can be downloaded for about four days</source>
        <translation>Fino a quattro giorni; il file si può scaricare per circa quattro giorni</translation>
    </message>
    <message>
        <source>Links to your videos, photos and profile picture. The export contains no photos or videos.</source>
        <translation>Link ai Suoi video, alle Sue foto e all’immagine del profilo. L’esportazione non contiene foto né video.</translation>
    </message>
    <message>
        <source>The link is that of the file, for some that of the post.</source>
        <translation>Il link è quello del file, in alcuni casi quello del post.</translation>
    </message>
    <message>
        <source>Open LinkedIn in a browser, choose “Me” and then “Settings &amp; Privacy”.</source>
        <translation>Apra LinkedIn in un browser, scelga «Tu» e poi «Impostazioni e privacy».</translation>
    </message>
    <message>
        <source>Open “Data privacy” and choose “Get a copy of your data”.</source>
        <translation>Apra «Privacy dei dati» e scelga «Ottieni una copia dei tuoi dati».</translation>
    </message>
    <message>
        <source>Choose the larger archive, as the small one leaves out media, and request it.</source>
        <translation>Scelga l’archivio più grande, perché quello piccolo non comprende i contenuti multimediali, e lo richieda.</translation>
    </message>
    <message>
        <source>Open the link in the message that you get, and download the ZIP file within 72 hours.</source>
        <translation>Apra il link nel messaggio che riceve e scarichi il file ZIP entro 72 ore.</translation>
    </message>
    <message>
        <source>There is one format only; choose the larger archive</source>
        <translation>Esiste un solo formato; scelga l’archivio più grande</translation>
    </message>
    <message>
        <source>Within 24 hours; the file can be downloaded for 72 hours</source>
        <translation>Entro 24 ore; il file si può scaricare per 72 ore</translation>
    </message>
    <message>
        <source>Links to the media of your posts, your profile and your messages. The export contains no photos.</source>
        <translation>Link ai contenuti multimediali dei Suoi post, del Suo profilo e dei Suoi messaggi. L’esportazione non contiene foto.</translation>
    </message>
    <message>
        <source>Posts have their address, media that are listed apart have none.</source>
        <translation>I post hanno il loro indirizzo; i contenuti multimediali elencati a parte non ne hanno.</translation>
    </message>
    <message>
        <source>Open accounts.snapchat.com and sign in, or open Settings in the app.</source>
        <translation>Apra accounts.snapchat.com e acceda, oppure apra le Impostazioni nell’app.</translation>
    </message>
    <message>
        <source>Choose “My Data”.</source>
        <translation>Scelga «I miei dati».</translation>
    </message>
    <message>
        <source>Switch on the export of your Memories and of JSON files, and choose all time.</source>
        <translation>Attivi l’esportazione dei Suoi Ricordi e dei file JSON, e scelga tutto il periodo.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address and submit the request.</source>
        <translation>Confermi il Suo indirizzo e-mail e invii la richiesta.</translation>
    </message>
    <message>
        <source>Download every ZIP file from the link in the message, and add all of them here as they are.</source>
        <translation>Scarichi ogni file ZIP dal link nel messaggio e li aggiunga tutti qui così come sono.</translation>
    </message>
    <message>
        <source>JSON files, with Memories; HTML is understood too</source>
        <translation>File JSON, con i Ricordi; funziona anche HTML</translation>
    </message>
    <message>
        <source>Within about seven days</source>
        <translation>Entro circa sette giorni</translation>
    </message>
    <message>
        <source>Memories with what was drawn on them, with date and place, and media of chats.</source>
        <translation>I Ricordi con ciò che vi è stato disegnato sopra, con data e luogo, e i contenuti multimediali delle chat.</translation>
    </message>
    <message>
        <source>Memories and chats are private and have no public address.</source>
        <translation>I Ricordi e le chat sono privati e non hanno un indirizzo pubblico.</translation>
    </message>
    <message>
        <source>Open reddit.com/settings/data-request and sign in.</source>
        <translation>Apra reddit.com/settings/data-request e acceda.</translation>
    </message>
    <message>
        <source>Choose the law that applies to you, and all of your data.</source>
        <translation>Scelga la legge che si applica a Lei e tutti i Suoi dati.</translation>
    </message>
    <message>
        <source>Submit the request.</source>
        <translation>Invii la richiesta.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the ZIP file.</source>
        <translation>Attenda il messaggio con il link e scarichi il file ZIP.</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Fino a 30 giorni</translation>
    </message>
    <message>
        <source>Your posts and comments with links to the media in them. The export contains no photos.</source>
        <translation>I Suoi post e commenti con i link ai contenuti multimediali che contengono. L’esportazione non contiene foto.</translation>
    </message>
    <message>
        <source>Posts and comments have their permanent link.</source>
        <translation>I post e i commenti hanno il loro link permanente.</translation>
    </message>
    <message>
        <source>Open your server in a browser and go to Preferences.</source>
        <translation>Apra il Suo server in un browser e vada in Preferenze.</translation>
    </message>
    <message>
        <source>Open “Import and export” and then “Data export”.</source>
        <translation>Apra «Importa ed esporta» e poi «Data export» (esportazione dei dati).</translation>
    </message>
    <message>
        <source>Request your archive.</source>
        <translation>Richieda il Suo archivio.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download it.</source>
        <translation>Attenda l’avviso che è pronto e lo scarichi.</translation>
    </message>
    <message>
        <source>Your posts with their media, your profile picture and header.</source>
        <translation>I Suoi post con i contenuti multimediali, l’immagine del profilo e quella di copertina.</translation>
    </message>
    <message>
        <source>Each post has its address.</source>
        <translation>Ogni post ha il suo indirizzo.</translation>
    </message>
    <message>
        <source>Open Bluesky and go to Settings.</source>
        <translation>Apra Bluesky e vada in Impostazioni.</translation>
    </message>
    <message>
        <source>Open “Account” and choose “Export my data”.</source>
        <translation>Apra «Account» e scelga «Esporta i miei dati».</translation>
    </message>
    <message>
        <source>Choose “Download CAR file”.</source>
        <translation>Scelga «Download CAR file» (scarica il file CAR).</translation>
    </message>
    <message>
        <source>Add the file here as it is.</source>
        <translation>Aggiunga qui il file così com’è.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Subito</translation>
    </message>
    <message>
        <source>Your posts and profile with the ids of their photos. The photos themselves are not in it.</source>
        <translation>I Suoi post e il Suo profilo con gli id delle foto. Le foto stesse non ci sono.</translation>
    </message>
    <message>
        <source>The address of a post follows from its record.</source>
        <translation>L’indirizzo di un post si ricava dai suoi dati.</translation>
    </message>
    <message>
        <source>Open Telegram Desktop; the app for phones cannot export.</source>
        <translation>Apra Telegram Desktop; l’app per telefono non può esportare.</translation>
    </message>
    <message>
        <source>Open Settings, then “Advanced”, and choose “Export Telegram data”.</source>
        <translation>Apra le Impostazioni, poi «Avanzate», e scelga «Esporta dati di Telegram».</translation>
    </message>
    <message>
        <source>Select photos, and as the format “Machine-readable JSON” or both.</source>
        <translation>Selezioni le foto e, come formato, «Machine-readable JSON» (JSON leggibile da programmi) o entrambi.</translation>
    </message>
    <message>
        <source>Start the export; confirm it on your phone if you are asked to.</source>
        <translation>Avvii l’esportazione; se Le viene chiesto, la confermi sul telefono.</translation>
    </message>
    <message>
        <source>Add the folder here as it is.</source>
        <translation>Aggiunga qui la cartella così com’è.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>At once, or after 24 hours for a device that is new</source>
        <translation>Subito, oppure dopo 24 ore per un dispositivo nuovo</translation>
    </message>
    <message>
        <source>Photos of chats and your profile pictures, with dates and senders.</source>
        <translation>Foto delle chat e le Sue immagini del profilo, con date e mittenti.</translation>
    </message>
    <message>
        <source>Only posts of public channels have an address.</source>
        <translation>Solo i post dei canali pubblici hanno un indirizzo.</translation>
    </message>
    <message>
        <source>Open the chat in WhatsApp on your phone.</source>
        <translation>Apra la chat in WhatsApp sul telefono.</translation>
    </message>
    <message>
        <source>Open its menu, choose “More” and then “Export chat”; on an iPhone open the contact or group first.</source>
        <translation>Apra il menu della chat, scelga «Altro» e poi «Esporta chat»; su iPhone apra prima il contatto o il gruppo.</translation>
    </message>
    <message>
        <source>Choose to include media.</source>
        <translation>Scelga di includere i contenuti multimediali.</translation>
    </message>
    <message>
        <source>Save or send the ZIP file to your computer, and add it here as it is.</source>
        <translation>Salvi o invii il file ZIP sul Suo computer e lo aggiunga qui così com’è.</translation>
    </message>
    <message>
        <source>Do the same for each chat that matters to you.</source>
        <translation>Faccia lo stesso per ogni chat che Le interessa.</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Con i contenuti multimediali</translation>
    </message>
    <message>
        <source>Photos and videos of one chat with dates and senders.</source>
        <translation>Foto e video di una chat, con date e mittenti.</translation>
    </message>
    <message>
        <source>Chats are private and have no public address.</source>
        <translation>Le chat sono private e non hanno un indirizzo pubblico.</translation>
    </message>
    <message>
        <source>Open flickr.com and go to Settings.</source>
        <translation>Apra flickr.com e vada nelle impostazioni.</translation>
    </message>
    <message>
        <source>Under “Your Flickr data” choose “Request my Flickr data”.</source>
        <translation>Sotto «Your Flickr data» (i tuoi dati di Flickr) scelga «Request my Flickr data» (richiedi i miei dati di Flickr).</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready.</source>
        <translation>Attenda l’avviso che tutto è pronto.</translation>
    </message>
    <message>
        <source>Download the ZIP files with account data and all those with photos.</source>
        <translation>Scarichi i file ZIP con i dati dell’account e tutti quelli con le foto.</translation>
    </message>
    <message>
        <source>Add all of them here as they are.</source>
        <translation>Li aggiunga tutti qui così come sono.</translation>
    </message>
    <message>
        <source>All your photos and videos with titles, dates, albums, tags and places.</source>
        <translation>Tutte le Sue foto e i Suoi video con titoli, date, album, tag e luoghi.</translation>
    </message>
    <message>
        <source>Each photo has its page.</source>
        <translation>Ogni foto ha la sua pagina.</translation>
    </message>
    <message>
        <source>Open Pinterest in a browser and go to Settings.</source>
        <translation>Apra Pinterest in un browser e vada in Impostazioni.</translation>
    </message>
    <message>
        <source>Open “Privacy and data” and choose “Request your data”.</source>
        <translation>Apra «Privacy e dati» e scelga «Richiedi i tuoi dati».</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the file.</source>
        <translation>Attenda il messaggio con il link e scarichi il file.</translation>
    </message>
    <message>
        <source>Lists of your pins and boards with links. The export contains no photos.</source>
        <translation>Elenchi dei Suoi pin e delle Sue bacheche con i link. L’esportazione non contiene foto.</translation>
    </message>
    <message>
        <source>Pins have their address, as far as known.</source>
        <translation>I pin hanno il loro indirizzo, per quanto è noto.</translation>
    </message>
    <message>
        <source>Open User Settings in Discord.</source>
        <translation>Apra Impostazioni utente in Discord.</translation>
    </message>
    <message>
        <source>Open “Data &amp; Privacy” and scroll to “Request your data”.</source>
        <translation>Apra «Dati e privacy» e scorra fino a «Request your data» (richiedi i tuoi dati).</translation>
    </message>
    <message>
        <source>Choose “Request Data”, select Account and Messages, and confirm.</source>
        <translation>Scelga «Request Data» (richiedi dati), selezioni Account e Messaggi, e confermi.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, which works for 30 days, and download the ZIP file.</source>
        <translation>Attenda il messaggio con il link, che funziona per 30 giorni, e scarichi il file ZIP.</translation>
    </message>
    <message>
        <source>Add it here soon: the links to attachments work for a while only.</source>
        <translation>Lo aggiunga qui presto: i link agli allegati funzionano solo per qualche tempo.</translation>
    </message>
    <message>
        <source>Up to 30 days; the link works for 30 days</source>
        <translation>Fino a 30 giorni; il link funziona per 30 giorni</translation>
    </message>
    <message>
        <source>Your profile picture, and links to the attachments of your own messages.</source>
        <translation>La Sua immagine del profilo e i link agli allegati dei Suoi messaggi.</translation>
    </message>
    <message>
        <source>Links lead to files of conversations, not to public pages.</source>
        <translation>I link portano a file di conversazioni, non a pagine pubbliche.</translation>
    </message>
    <message>
        <source>Open vk.com/data_protection in a browser and sign in.</source>
        <translation>Apra vk.com/data_protection in un browser e acceda.</translation>
    </message>
    <message>
        <source>Choose to request an archive of your data.</source>
        <translation>Scelga di richiedere un archivio dei Suoi dati.</translation>
    </message>
    <message>
        <source>Select profile, photos, wall and messages, and confirm with the code that is sent to you.</source>
        <translation>Selezioni profilo, foto, bacheca e messaggi, e confermi con il codice che riceve.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download the ZIP file.</source>
        <translation>Attenda l’avviso che è pronto e scarichi il file ZIP.</translation>
    </message>
    <message>
        <source>Minutes to days</source>
        <translation>Da qualche minuto ad alcuni giorni</translation>
    </message>
    <message>
        <source>Pages with links to your photos, posts and messages. The export contains no photos.</source>
        <translation>Pagine con link alle Sue foto, ai Suoi post e ai Suoi messaggi. L’esportazione non contiene foto.</translation>
    </message>
    <message>
        <source>Photos and posts have links, messages have none.</source>
        <translation>Le foto e i post hanno un link, i messaggi no.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>genuine, sha256 {sha256}</source>
        <translation>autentico, sha256 {sha256}</translation>
    </message>
    <message>
        <source>face pack in use</source>
        <translation>pacchetto per i volti in uso</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}</source>
        <translation>le sue reti sono quelle registrate: {networks}</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}. Runs slower than it could: {slow}</source>
        <translation>le sue reti sono quelle registrate: {networks}. Funziona più lentamente di quanto potrebbe: {slow}</translation>
    </message>
    <message>
        <source>photos are opened in</source>
        <translation>le foto vengono aperte in</translation>
    </message>
    <message>
        <source>a worker that does not answer ({error})</source>
        <translation>un processo che non risponde ({error})</translation>
    </message>
    <message>
        <source>processes of their own that can crash without harm</source>
        <translation>processi separati, che possono arrestarsi senza fare danni</translation>
    </message>
    <message>
        <source>network of these processes</source>
        <translation>accesso alla rete di questi processi</translation>
    </message>
    <message>
        <source>writing and deleting files</source>
        <translation>scrivere ed eliminare file</translation>
    </message>
    <message>
        <source>reading the vault and other files</source>
        <translation>leggere la cassaforte e altri file</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>avviare programmi</translation>
    </message>
    <message>
        <source>signals to other processes</source>
        <translation>inviare segnali ad altri processi</translation>
    </message>
    <message>
        <source>time limit per photo</source>
        <translation>limite di tempo per foto</translation>
    </message>
    <message>
        <source>memory limit per photo</source>
        <translation>limite di memoria per foto</translation>
    </message>
    <message>
        <source>limit on processor time per photo</source>
        <translation>limite di tempo del processore per foto</translation>
    </message>
    <message>
        <source>core dumps of these processes</source>
        <translation>immagini di memoria (core dump) di questi processi</translation>
    </message>
    <message>
        <source>used for this</source>
        <translation>mezzi usati per questo</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivate</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>resource limits</source>
        <translation>limiti delle risorse</translation>
    </message>
    <message>
        <source>{names}, resource limits</source>
        <translation>{names}, limiti delle risorse</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>negato</translation>
    </message>
    <message>
        <source>NOT refused, although this system could</source>
        <translation>NON negato, benché questo sistema possa farlo</translation>
    </message>
    <message>
        <source>partly refused: this system has no more</source>
        <translation>negato in parte: questo sistema non offre di più</translation>
    </message>
    <message>
        <source>not refused: not available on this system</source>
        <translation>non negato: non disponibile su questo sistema</translation>
    </message>
    <message>
        <source>NOT limited</source>
        <translation>NESSUN limite</translation>
    </message>
    <message>
        <source>not available on this system</source>
        <translation>non disponibile su questo sistema</translation>
    </message>
    <message>
        <source>cannot be checked: {error}</source>
        <translation>impossibile verificare: {error}</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>tipi di carattere</translation>
    </message>
    <message>
        <source>missing: install the program again</source>
        <translation>mancano: installi di nuovo il programma</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatari</translation>
    </message>
    <message>
        <source>{number} in the directory</source>
        <translation>{number} nell’elenco</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>cassaforte</translation>
    </message>
    <message>
        <source>none yet at {path}</source>
        <translation>ancora nessuna in {path}</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versioni</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesi delle reti</translation>
    </message>
    <message>
        <source>face packs</source>
        <translation>pacchetti per i volti</translation>
    </message>
    <message>
        <source>protection of the workers</source>
        <translation>protezione dei processi che aprono le foto</translation>
    </message>
</context>
<context>
    <name>letter-reasons</name>
    <message>
        <source>Says what is asked for and by which right.</source>
        <translation>Dice che cosa si chiede e in base a quale diritto.</translation>
    </message>
    <message>
        <source>Says what you declare and by which right.</source>
        <translation>Dice che cosa Lei dichiara e in base a quale diritto.</translation>
    </message>
    <message>
        <source>Says what you declare; claims no consent.</source>
        <translation>Dice che cosa Lei dichiara, senza sostenere che un consenso ci sia stato.</translation>
    </message>
    <message>
        <source>You never gave a face search consent.</source>
        <translation>Lei non ha mai dato un consenso a un servizio di ricerca facciale.</translation>
    </message>
    <message>
        <source>Face features and training are named.</source>
        <translation>Sono indicati i tratti del volto e l’addestramento.</translation>
    </message>
    <message>
        <source>Says what you lodge, and against whom.</source>
        <translation>Dice quale reclamo presenta e contro chi.</translation>
    </message>
    <message>
        <source>Says why this authority.</source>
        <translation>Dice perché si rivolge a questa autorità.</translation>
    </message>
    <message>
        <source>Says what the company does.</source>
        <translation>Dice che cosa fa l’azienda.</translation>
    </message>
    <message>
        <source>Says which letter this one follows.</source>
        <translation>Dice a quale lettera fa seguito questa.</translation>
    </message>
    <message>
        <source>The period runs from receipt.</source>
        <translation>Il termine decorre dal ricevimento.</translation>
    </message>
    <message>
        <source>The period runs from receipt. You have no proof of the day, and the letter says so.</source>
        <translation>Il termine decorre dal ricevimento. Lei non ha una prova del giorno, e la lettera lo dice.</translation>
    </message>
    <message>
        <source>The log has an acknowledgement.</source>
        <translation>Nel registro c’è una conferma di ricevimento.</translation>
    </message>
    <message>
        <source>The log has an extension.</source>
        <translation>Nel registro c’è una proroga.</translation>
    </message>
    <message>
        <source>The log has reminders.</source>
        <translation>Nel registro ci sono solleciti.</translation>
    </message>
    <message>
        <source>The latest plausible day of the answer has passed.</source>
        <translation>È passato l’ultimo giorno plausibile per la risposta.</translation>
    </message>
    <message>
        <source>The log has no answer.</source>
        <translation>Nel registro non c’è alcuna risposta.</translation>
    </message>
    <message>
        <source>Says what this letter answers.</source>
        <translation>Dice a che cosa risponde questa lettera.</translation>
    </message>
    <message>
        <source>Says what was answered.</source>
        <translation>Dice che cosa è stato risposto.</translation>
    </message>
    <message>
        <source>They asked for a copy of an identity document.</source>
        <translation>Hanno chiesto la copia di un documento d’identità.</translation>
    </message>
    <message>
        <source>They asked for a photo of your face.</source>
        <translation>Hanno chiesto una foto del Suo volto.</translation>
    </message>
    <message>
        <source>They answered for the last twelve months only.</source>
        <translation>Hanno risposto solo per gli ultimi dodici mesi.</translation>
    </message>
    <message>
        <source>They allow only so many requests a year.</source>
        <translation>Ammettono solo un certo numero di richieste all’anno.</translation>
    </message>
    <message>
        <source>They asked for money.</source>
        <translation>Hanno chiesto denaro.</translation>
    </message>
    <message>
        <source>They called the request unfounded or excessive.</source>
        <translation>Hanno definito la richiesta infondata o eccessiva.</translation>
    </message>
    <message>
        <source>They answered only in part.</source>
        <translation>Hanno risposto solo in parte.</translation>
    </message>
    <message>
        <source>They said that the data are public.</source>
        <translation>Hanno detto che i dati sono pubblici.</translation>
    </message>
    <message>
        <source>They said that they cannot identify you.</source>
        <translation>Hanno detto di non poterla identificare.</translation>
    </message>
    <message>
        <source>They sent you to another channel.</source>
        <translation>Hanno rinviato la richiesta a un altro canale.</translation>
    </message>
    <message>
        <source>They want, or use, another language.</source>
        <translation>Vogliono, o usano, un’altra lingua.</translation>
    </message>
    <message>
        <source>They said that European law does not reach them.</source>
        <translation>Hanno detto che il diritto europeo non si applica a loro.</translation>
    </message>
    <message>
        <source>Authorities have already applied the law to this company.</source>
        <translation>Alcune autorità hanno già applicato la legge a questa azienda.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Nessuna risposta in tempo.</translation>
    </message>
    <message>
        <source>They refused.</source>
        <translation>Hanno rifiutato.</translation>
    </message>
    <message>
        <source>They did only a part.</source>
        <translation>Hanno fatto solo una parte.</translation>
    </message>
    <message>
        <source>From 2 April 2027 a cross-border complaint about a request needs that the company was asked first.</source>
        <translation>Dal 2 aprile 2027, per un reclamo transfrontaliero che riguarda una richiesta, occorre essersi prima rivolti all’azienda.</translation>
    </message>
    <message>
        <source>What you want to add.</source>
        <translation>Ciò che vuole aggiungere.</translation>
    </message>
    <message>
        <source>Names the photos you confirmed, and no more.</source>
        <translation>Indica le foto che Lei ha confermato, e nessun’altra.</translation>
    </message>
    <message>
        <source>The company is not known to sit in the area.</source>
        <translation>Non risulta che l’azienda abbia sede nello Spazio economico europeo.</translation>
    </message>
    <message>
        <source>A reminder is not a new request, so it cannot count as one too many.</source>
        <translation>Un sollecito non è una nuova richiesta, perciò non può contare come una di troppo.</translation>
    </message>
    <message>
        <source>Says who may act for you, and towards whom.</source>
        <translation>Dice chi può agire per Lei e nei confronti di chi.</translation>
    </message>
    <message>
        <source>Says what you ask for.</source>
        <translation>Dice che cosa chiede.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what.</source>
        <translation>Dice per chi fa la richiesta e in quale veste.</translation>
    </message>
    <message>
        <source>Says where the photo is.</source>
        <translation>Dice dove si trova la foto.</translation>
    </message>
    <message>
        <source>Your own reason, in your own words.</source>
        <translation>Il Suo motivo, con parole Sue.</translation>
    </message>
    <message>
        <source>Why the law reaches private sites.</source>
        <translation>Perché la legge vale anche per i siti privati.</translation>
    </message>
    <message>
        <source>The rights behind the request.</source>
        <translation>I diritti su cui si basa la richiesta.</translation>
    </message>
    <message>
        <source>Children are protected.</source>
        <translation>I minori sono protetti.</translation>
    </message>
    <message>
        <source>Says why this company is asked.</source>
        <translation>Dice perché si rivolge a questa azienda.</translation>
    </message>
    <message>
        <source>Companies outside Europe have said that European law does not reach them.</source>
        <translation>Aziende fuori dall’Europa hanno detto che il diritto europeo non si applica a loro.</translation>
    </message>
    <message>
        <source>Says why the law reaches a foreign company.</source>
        <translation>Dice perché la legge si applica a un’azienda straniera.</translation>
    </message>
    <message>
        <source>You live outside the area, but the company sits in it.</source>
        <translation>Lei abita fuori dallo Spazio economico europeo, ma l’azienda vi ha sede.</translation>
    </message>
    <message>
        <source>Records may use your other names.</source>
        <translation>I dati possono essere registrati con altri Suoi nomi.</translation>
    </message>
    <message>
        <source>Tells you from namesakes.</source>
        <translation>La distingue dagli omonimi.</translation>
    </message>
    <message>
        <source>Helps to find your account.</source>
        <translation>Aiuta a trovare il Suo account.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground. Public photos are not public biometric data.</source>
        <translation>Per una richiesta di cancellazione occorre un motivo. Le foto pubbliche non sono dati biometrici pubblici.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground.</source>
        <translation>Per una richiesta di cancellazione occorre un motivo.</translation>
    </message>
    <message>
        <source>In case the company relies on consent.</source>
        <translation>Nel caso in cui l’azienda si basi sul consenso.</translation>
    </message>
    <message>
        <source>An objection needs grounds from your situation. You gave none of your own, so this one stands in.</source>
        <translation>Per un’opposizione occorrono motivi connessi alla Sua situazione. Lei non ne ha indicati di Suoi, perciò vale questo.</translation>
    </message>
    <message>
        <source>Restriction needs one of four grounds. This is: unlawful, but not to be erased yet.</source>
        <translation>Per la limitazione occorre uno di quattro motivi. Questo è: trattamento illecito, ma per ora niente cancellazione.</translation>
    </message>
    <message>
        <source>You contest the data.</source>
        <translation>Lei contesta i dati.</translation>
    </message>
    <message>
        <source>For a legal claim.</source>
        <translation>Per far valere un diritto in sede giudiziaria.</translation>
    </message>
    <message>
        <source>While an objection is checked, the data rest. The log has your objection.</source>
        <translation>Mentre un’opposizione viene esaminata, i dati restano fermi. Nel registro c’è la Sua opposizione.</translation>
    </message>
    <message>
        <source>What is wrong, in your words.</source>
        <translation>Che cosa è sbagliato, con parole Sue.</translation>
    </message>
    <message>
        <source>What is right, in your words.</source>
        <translation>Che cosa è giusto, con parole Sue.</translation>
    </message>
    <message>
        <source>Only what you gave, by consent or contract.</source>
        <translation>Solo ciò che Lei ha fornito, in base a un consenso o a un contratto.</translation>
    </message>
    <message>
        <source>A clear yes or no is the first right.</source>
        <translation>Un sì o un no chiaro è il primo diritto.</translation>
    </message>
    <message>
        <source>A copy of the data, not a description of them.</source>
        <translation>Una copia dei dati, non una loro descrizione.</translation>
    </message>
    <message>
        <source>The pictures themselves.</source>
        <translation>Le immagini stesse.</translation>
    </message>
    <message>
        <source>The measured face.</source>
        <translation>Le misure del volto.</translation>
    </message>
    <message>
        <source>The measured face, if any.</source>
        <translation>Le misure del volto, se ci sono.</translation>
    </message>
    <message>
        <source>What is written next to the pictures.</source>
        <translation>Ciò che è scritto accanto alle immagini.</translation>
    </message>
    <message>
        <source>Where each picture was taken from.</source>
        <translation>Da dove è stata presa ciascuna immagine.</translation>
    </message>
    <message>
        <source>Who looked for you and saw what.</source>
        <translation>Chi ha fatto una ricerca su di Lei e che cosa ha visto.</translation>
    </message>
    <message>
        <source>Everything else that hangs on you.</source>
        <translation>Tutto il resto che è collegato a Lei.</translation>
    </message>
    <message>
        <source>Opt-out lists hold data, too.</source>
        <translation>Anche le liste di esclusione contengono dati.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>A che cosa servono i dati.</translation>
    </message>
    <message>
        <source>The court says: recipients by name, not by category.</source>
        <translation>La Corte dice: i destinatari per nome, non per categoria.</translation>
    </message>
    <message>
        <source>The source must be told.</source>
        <translation>L’origine dei dati va indicata.</translation>
    </message>
    <message>
        <source>How matches are made.</source>
        <translation>Come nascono le corrispondenze.</translation>
    </message>
    <message>
        <source>Whether machines decide about you.</source>
        <translation>Se sono macchine a decidere su di Lei.</translation>
    </message>
    <message>
        <source>Some services keep a measured face in order to leave it out.</source>
        <translation>Alcuni servizi conservano le misure di un volto per escluderlo dai risultati.</translation>
    </message>
    <message>
        <source>Data abroad need safeguards.</source>
        <translation>I dati trasferiti all’estero richiedono garanzie.</translation>
    </message>
    <message>
        <source>The answer must tell you your rights.</source>
        <translation>La risposta deve indicarle i Suoi diritti.</translation>
    </message>
    <message>
        <source>Each kind is named, so that none is left out.</source>
        <translation>Ogni categoria è indicata, perché nessuna resti fuori.</translation>
    </message>
    <message>
        <source>The pictures.</source>
        <translation>Le immagini.</translation>
    </message>
    <message>
        <source>Where the pictures came from.</source>
        <translation>Da dove vengono le immagini.</translation>
    </message>
    <message>
        <source>Results that show you.</source>
        <translation>I risultati che La mostrano.</translation>
    </message>
    <message>
        <source>What was concluded from the pictures.</source>
        <translation>Ciò che è stato dedotto dalle immagini.</translation>
    </message>
    <message>
        <source>Crawlers come back.</source>
        <translation>I programmi che raccolgono immagini ritornano.</translation>
    </message>
    <message>
        <source>An opt-out that keeps a measured face is not what you ask for.</source>
        <translation>Un’esclusione che conserva le misure del volto non è ciò che Lei chiede.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be followed up.</source>
        <translation>Anche alle copie altrove si dovrebbe dare seguito.</translation>
    </message>
    <message>
        <source>Whoever got the data should hear of it.</source>
        <translation>Chi ha ricevuto i dati dovrebbe saperlo.</translation>
    </message>
    <message>
        <source>Shows what was done, kind by kind.</source>
        <translation>Mostra che cosa è stato fatto, categoria per categoria.</translation>
    </message>
    <message>
        <source>After an objection the processing stops.</source>
        <translation>Dopo un’opposizione il trattamento cessa.</translation>
    </message>
    <message>
        <source>Whoever goes on has to demonstrate compelling grounds.</source>
        <translation>Chi continua deve dimostrare motivi legittimi cogenti.</translation>
    </message>
    <message>
        <source>Until that is checked, the data rest.</source>
        <translation>Finché questo non è verificato, i dati restano fermi.</translation>
    </message>
    <message>
        <source>Against advertising no reason is needed.</source>
        <translation>Contro la pubblicità non occorre alcun motivo.</translation>
    </message>
    <message>
        <source>A justified objection ends in erasure.</source>
        <translation>Un’opposizione fondata porta alla cancellazione.</translation>
    </message>
    <message>
        <source>Shows what was done, and when.</source>
        <translation>Mostra che cosa è stato fatto e quando.</translation>
    </message>
    <message>
        <source>What restriction means: keep, but do not use.</source>
        <translation>Che cosa significa limitazione: conservare, ma non usare.</translation>
    </message>
    <message>
        <source>You want to see the data before they go.</source>
        <translation>Lei vuole vedere i dati prima che spariscano.</translation>
    </message>
    <message>
        <source>Restrict now, erase after the full answer.</source>
        <translation>Limitare ora, cancellare dopo la risposta completa.</translation>
    </message>
    <message>
        <source>You must be told before the restriction ends.</source>
        <translation>Prima che la limitazione finisca, Lei deve ricevere un avviso.</translation>
    </message>
    <message>
        <source>The correction itself.</source>
        <translation>La rettifica stessa.</translation>
    </message>
    <message>
        <source>Until it is checked, the data rest.</source>
        <translation>Finché non è verificato, i dati restano fermi.</translation>
    </message>
    <message>
        <source>Errors come back from their source.</source>
        <translation>Gli errori ritornano dalla loro fonte.</translation>
    </message>
    <message>
        <source>Shows what was corrected.</source>
        <translation>Mostra che cosa è stato rettificato.</translation>
    </message>
    <message>
        <source>Data that another program can read.</source>
        <translation>Dati che un altro programma può leggere.</translation>
    </message>
    <message>
        <source>The pictures that you uploaded.</source>
        <translation>Le immagini che Lei ha caricato.</translation>
    </message>
    <message>
        <source>What you wrote there.</source>
        <translation>Ciò che Lei ha scritto lì.</translation>
    </message>
    <message>
        <source>What your use left behind.</source>
        <translation>Ciò che è rimasto del Suo utilizzo.</translation>
    </message>
    <message>
        <source>A PDF is not machine-readable.</source>
        <translation>Un PDF non è leggibile da dispositivo automatico.</translation>
    </message>
    <message>
        <source>Straight to the other service.</source>
        <translation>Direttamente all’altro servizio.</translation>
    </message>
    <message>
        <source>Without consent the processing ends.</source>
        <translation>Senza consenso il trattamento finisce.</translation>
    </message>
    <message>
        <source>Data without a ground are erased.</source>
        <translation>I dati senza una base vengono cancellati.</translation>
    </message>
    <message>
        <source>Some then claim another basis.</source>
        <translation>Alcuni invocano allora un’altra base.</translation>
    </message>
    <message>
        <source>Whoever relies on consent has to prove it.</source>
        <translation>Chi si basa sul consenso deve dimostrarlo.</translation>
    </message>
    <message>
        <source>Shows that it was done, and when.</source>
        <translation>Mostra che è stato fatto, e quando.</translation>
    </message>
    <message>
        <source>What you still wait for.</source>
        <translation>Ciò che Lei attende ancora.</translation>
    </message>
    <message>
        <source>Whoever does not act has to give reasons.</source>
        <translation>Chi non dà seguito deve indicarne i motivi.</translation>
    </message>
    <message>
        <source>An extension needs reasons, within the month.</source>
        <translation>Una proroga richiede motivi, entro il mese.</translation>
    </message>
    <message>
        <source>Whoever refuses has to give reasons.</source>
        <translation>Chi rifiuta deve indicarne i motivi.</translation>
    </message>
    <message>
        <source>The task of the authority.</source>
        <translation>Il compito dell’autorità.</translation>
    </message>
    <message>
        <source>What the authority can order.</source>
        <translation>Che cosa può ordinare l’autorità.</translation>
    </message>
    <message>
        <source>The authority has to keep you informed.</source>
        <translation>L’autorità deve darle notizie.</translation>
    </message>
    <message>
        <source>What the helper may do.</source>
        <translation>Che cosa può fare chi La aiuta.</translation>
    </message>
    <message>
        <source>The helper gets the answers.</source>
        <translation>Le risposte vanno a chi La aiuta.</translation>
    </message>
    <message>
        <source>You get the answers.</source>
        <translation>Le risposte vanno a Lei.</translation>
    </message>
    <message>
        <source>The helper may go to the authority.</source>
        <translation>Chi La aiuta può rivolgersi all’autorità.</translation>
    </message>
    <message>
        <source>The photo, and what hangs on it.</source>
        <translation>La foto e ciò che vi è collegato.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there.</source>
        <translation>Può averla messa lì qualcun altro.</translation>
    </message>
    <message>
        <source>So that you know.</source>
        <translation>Perché Lei lo sappia.</translation>
    </message>
    <message>
        <source>A company outside Europe needs a representative in it.</source>
        <translation>Un’azienda fuori dall’Europa deve avere un rappresentante in Europa.</translation>
    </message>
    <message>
        <source>No extra face photo needed.</source>
        <translation>Non serve un’altra foto del volto.</translation>
    </message>
    <message>
        <source>Companies have asked for photos.</source>
        <translation>Alcune aziende hanno chiesto foto.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards.</source>
        <translation>Alcune aziende hanno chiesto carte d’identità.</translation>
    </message>
    <message>
        <source>Companies have insisted on their own form.</source>
        <translation>Alcune aziende hanno insistito sul proprio modulo.</translation>
    </message>
    <message>
        <source>A company limited its answers to the last twelve months.</source>
        <translation>Un’azienda ha limitato le sue risposte agli ultimi dodici mesi.</translation>
    </message>
    <message>
        <source>A company allowed only two requests a year.</source>
        <translation>Un’azienda ammetteva solo due richieste all’anno.</translation>
    </message>
    <message>
        <source>A company first wanted the photo to be gone from the website.</source>
        <translation>Un’azienda voleva che prima la foto sparisse dal sito web.</translation>
    </message>
    <message>
        <source>Free, and in a file that you can open.</source>
        <translation>Gratis, e in un file che Lei può aprire.</translation>
    </message>
    <message>
        <source>A request costs nothing.</source>
        <translation>Una richiesta non costa nulla.</translation>
    </message>
    <message>
        <source>So that nobody closes your account.</source>
        <translation>Perché nessuno chiuda il Suo account.</translation>
    </message>
    <message>
        <source>Withdrawing must not be harder than consenting.</source>
        <translation>Revocare un consenso non deve essere più difficile che darlo.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt.</source>
        <translation>La legge dà un mese dal ricevimento.</translation>
    </message>
    <message>
        <source>A refusal needs reasons.</source>
        <translation>Un rifiuto va motivato.</translation>
    </message>
    <message>
        <source>Your own wish; the law sets no such day.</source>
        <translation>Un Suo desiderio; la legge non fissa un giorno simile.</translation>
    </message>
    <message>
        <source>Stays polite and ends the letter.</source>
        <translation>Resta cortese e chiude la lettera.</translation>
    </message>
    <message>
        <source>A reply is not a new request.</source>
        <translation>Una replica non è una nuova richiesta.</translation>
    </message>
    <message>
        <source>Says how to reach you.</source>
        <translation>Dice come raggiungerla.</translation>
    </message>
    <message>
        <source>What the helper may not do.</source>
        <translation>Che cosa non può fare chi La aiuta.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Quando finisce.</translation>
    </message>
    <message>
        <source>You can end it.</source>
        <translation>Lei può porvi fine.</translation>
    </message>
    <message>
        <source>The company may check the authority.</source>
        <translation>L’azienda può verificare la procura.</translation>
    </message>
    <message>
        <source>Says what you complain about. Until 18 June 2026 Article 77 stood in the law.</source>
        <translation>Dice che cosa riguarda il reclamo. Fino al 18 giugno 2026 nella legge c’era l’articolo 77.</translation>
    </message>
    <message>
        <source>Says what you complain about, and by which right.</source>
        <translation>Dice che cosa riguarda il reclamo e in base a quale diritto lo presenta.</translation>
    </message>
    <message>
        <source>Says why the law protects you.</source>
        <translation>Dice perché la legge La protegge.</translation>
    </message>
    <message>
        <source>Says why the law binds the company.</source>
        <translation>Dice perché la legge vincola l’azienda.</translation>
    </message>
    <message>
        <source>The company owes a reasonable and proportionate search. That is no limit in time.</source>
        <translation>L’azienda deve fare una ricerca ragionevole e proporzionata. Non è un limite nel tempo.</translation>
    </message>
    <message>
        <source>They said that UK law does not reach them.</source>
        <translation>Hanno detto che il diritto del Regno Unito non si applica a loro.</translation>
    </message>
    <message>
        <source>A tribunal has already dealt with the reach of the law over this company.</source>
        <translation>Un tribunale si è già occupato dell’applicazione della legge a questa azienda.</translation>
    </message>
    <message>
        <source>The authority expects people to complain to the company first.</source>
        <translation>L’autorità si aspetta che prima si presenti un reclamo all’azienda.</translation>
    </message>
    <message>
        <source>Since 19 June 2026 companies have to deal with complaints, and the authority expects people to complain to them first. The option “complain” leaves this out.</source>
        <translation>Dal 19 giugno 2026 le aziende devono occuparsi dei reclami, e l’autorità si aspetta che prima si presenti un reclamo a loro. Con l’opzione «complain» si può omettere questo paragrafo.</translation>
    </message>
    <message>
        <source>A company abroad may say that the law of the United Kingdom does not reach it.</source>
        <translation>Un’azienda all’estero può dire che il diritto del Regno Unito non si applica a lei.</translation>
    </message>
    <message>
        <source>You live outside the United Kingdom, but the company sits in it.</source>
        <translation>Lei abita fuori dal Regno Unito, ma l’azienda vi ha sede.</translation>
    </message>
    <message>
        <source>The High Court says: in principle recipients by name, not by category.</source>
        <translation>La High Court dice: in linea di principio i destinatari per nome, non per categoria.</translation>
    </message>
    <message>
        <source>Whether faces are recognised by machine.</source>
        <translation>Se i volti vengono riconosciuti da una macchina.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Until 4 February 2026 Article 22 stood in the law.</source>
        <translation>Se sono macchine a decidere su di Lei. Fino al 4 febbraio 2026 nella legge c’era l’articolo 22.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Articles 22A to 22D stand in the law since 5 February 2026.</source>
        <translation>Se sono macchine a decidere su di Lei. Dal 5 febbraio 2026 nella legge ci sono gli articoli da 22A a 22D.</translation>
    </message>
    <message>
        <source>The company has 30 days to acknowledge a complaint.</source>
        <translation>L’azienda ha 30 giorni per confermare di aver ricevuto un reclamo.</translation>
    </message>
    <message>
        <source>The helper may complain to the company and go to the authority.</source>
        <translation>Chi La aiuta può presentare un reclamo all’azienda e rivolgersi all’autorità.</translation>
    </message>
    <message>
        <source>A company outside the United Kingdom needs a representative in it.</source>
        <translation>Un’azienda fuori dal Regno Unito deve avere un rappresentante nel Regno Unito.</translation>
    </message>
    <message>
        <source>Companies have asked for passports.</source>
        <translation>Alcune aziende hanno chiesto passaporti.</translation>
    </message>
    <message>
        <source>You are entitled to what a reasonable and proportionate search finds. So the letter says where to look.</source>
        <translation>Lei ha diritto a ciò che si trova con una ricerca ragionevole e proporzionata. Perciò la lettera dice dove cercare.</translation>
    </message>
    <message>
        <source>The law gave one month from receipt until 4 February 2026.</source>
        <translation>Fino al 4 febbraio 2026 la legge dava un mese dal ricevimento.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt. Since 5 February 2026 it stands still while questions to you are open.</source>
        <translation>La legge dà un mese dal ricevimento. Dal 5 febbraio 2026 il termine resta sospeso finché ci sono domande aperte rivolte a Lei.</translation>
    </message>
    <message>
        <source>Swiss law has no general right to erasure: it is a claim from the protection of personality.</source>
        <translation>Il diritto svizzero non conosce un diritto generale alla cancellazione: è una pretesa che deriva dalla protezione della personalità.</translation>
    </message>
    <message>
        <source>In Swiss law an objection is your express declaration against the processing.</source>
        <translation>Nel diritto svizzero un’opposizione è la Sua dichiarazione espressa contro il trattamento.</translation>
    </message>
    <message>
        <source>Swiss law knows no restriction towards companies, but lets you forbid certain uses and leave the rest.</source>
        <translation>Il diritto svizzero non conosce una limitazione nei confronti delle aziende, ma Le consente di vietare certi usi e lasciare il resto.</translation>
    </message>
    <message>
        <source>Says what is asked for, by which right.</source>
        <translation>Dice che cosa si chiede, in base a quale diritto.</translation>
    </message>
    <message>
        <source>Says what you report, and about whom.</source>
        <translation>Dice che cosa Lei denuncia e riguardo a chi.</translation>
    </message>
    <message>
        <source>The law sets no period for this claim. The letter only says that more than 30 days have passed.</source>
        <translation>Per questa pretesa la legge non fissa alcun termine. La lettera dice solo che sono passati più di 30 giorni.</translation>
    </message>
    <message>
        <source>They answered for twelve months only.</source>
        <translation>Hanno risposto solo per dodici mesi.</translation>
    </message>
    <message>
        <source>They asked for money. A request that is not confirmed within ten days can lapse, so the letter upholds it.</source>
        <translation>Hanno chiesto denaro. Una richiesta non confermata entro dieci giorni può decadere, perciò la lettera la mantiene.</translation>
    </message>
    <message>
        <source>They called the request excessive.</source>
        <translation>Hanno definito la richiesta eccessiva.</translation>
    </message>
    <message>
        <source>Whoever gives less than all has to say why.</source>
        <translation>Chi non fornisce tutto deve dire perché.</translation>
    </message>
    <message>
        <source>The excuse that data are public ends with your express declaration.</source>
        <translation>La scusa che i dati sono pubblici cade con la Sua dichiarazione espressa.</translation>
    </message>
    <message>
        <source>They said that Swiss law does not reach them.</source>
        <translation>Hanno detto che il diritto svizzero non si applica a loro.</translation>
    </message>
    <message>
        <source>There is no duty to answer such a claim, so the report is about the processing itself.</source>
        <translation>Non c’è un obbligo di rispondere a una pretesa simile, perciò la denuncia riguarda il trattamento stesso.</translation>
    </message>
    <message>
        <source>Your earlier letter declared against the processing.</source>
        <translation>La Sua lettera precedente si opponeva espressamente al trattamento.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Switzerland.</source>
        <translation>Non risulta che l’azienda abbia sede in Svizzera.</translation>
    </message>
    <message>
        <source>A reminder is not a new request.</source>
        <translation>Un sollecito non è una nuova richiesta.</translation>
    </message>
    <message>
        <source>Who may act for you, and towards whom.</source>
        <translation>Chi può agire per Lei e nei confronti di chi.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what. A child who is able to judge should agree or write itself.</source>
        <translation>Dice per chi fa la richiesta e in quale veste. Un minore capace di discernimento dovrebbe essere d’accordo o scrivere di persona.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also towards private persons.</source>
        <translation>Il diritto svizzero protegge il diritto alla propria immagine, anche nei confronti dei privati.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also that of children.</source>
        <translation>Il diritto svizzero protegge il diritto alla propria immagine, anche quello dei minori.</translation>
    </message>
    <message>
        <source>Swiss law reaches what has effects in Switzerland, even if it is started abroad.</source>
        <translation>Il diritto svizzero vale per ciò che produce effetti in Svizzera, anche se ha origine all’estero.</translation>
    </message>
    <message>
        <source>Towards a company abroad you may choose Swiss law if it had to expect effects in Switzerland.</source>
        <translation>Nei confronti di un’azienda all’estero Lei può scegliere il diritto svizzero se questa doveva prevedere effetti in Svizzera.</translation>
    </message>
    <message>
        <source>You live outside Switzerland, but the company sits in it.</source>
        <translation>Lei abita fuori dalla Svizzera, ma l’azienda vi ha sede.</translation>
    </message>
    <message>
        <source>Records may use other names.</source>
        <translation>I dati possono essere registrati con altri nomi.</translation>
    </message>
    <message>
        <source>Helps to find you.</source>
        <translation>Aiuta a trovare i Suoi dati.</translation>
    </message>
    <message>
        <source>Names the principles that collecting faces goes against. A measured face is sensitive personal data.</source>
        <translation>Indica i principi violati da chi raccoglie volti. Le misure di un volto sono dati personali degni di particolare protezione.</translation>
    </message>
    <message>
        <source>A claim to erasure needs a breach of personality that nothing justifies.</source>
        <translation>Una pretesa di cancellazione richiede una lesione della personalità che nulla giustifica.</translation>
    </message>
    <message>
        <source>Processing against your express declaration is a breach of personality, even if the data are public.</source>
        <translation>Trattare dati contro la Sua dichiarazione espressa è una lesione della personalità, anche se i dati sono pubblici.</translation>
    </message>
    <message>
        <source>The law asks for none.</source>
        <translation>La legge non richiede alcun motivo.</translation>
    </message>
    <message>
        <source>The data as such, not a description of them.</source>
        <translation>I dati in quanto tali, non una loro descrizione.</translation>
    </message>
    <message>
        <source>Who decides about the data.</source>
        <translation>Chi decide sui dati.</translation>
    </message>
    <message>
        <source>What it is for, and how long.</source>
        <translation>A che cosa servono e per quanto tempo.</translation>
    </message>
    <message>
        <source>The origin must be told.</source>
        <translation>La provenienza va indicata.</translation>
    </message>
    <message>
        <source>The law lets the company name categories only. The letter asks for names and says why you need them.</source>
        <translation>La legge consente all’azienda di indicare solo categorie. La lettera chiede i nomi e dice perché Le servono.</translation>
    </message>
    <message>
        <source>Nothing more is passed on.</source>
        <translation>Non viene più comunicato nulla ad altri.</translation>
    </message>
    <message>
        <source>What is to stop, kind by kind.</source>
        <translation>Che cosa deve cessare, categoria per categoria.</translation>
    </message>
    <message>
        <source>Whoever goes on has to justify it.</source>
        <translation>Chi continua deve giustificarlo.</translation>
    </message>
    <message>
        <source>Data without a use go.</source>
        <translation>I dati che non servono più spariscono.</translation>
    </message>
    <message>
        <source>Not to be used now, to be erased after the full answer.</source>
        <translation>Da non usare ora, da cancellare dopo la risposta completa.</translation>
    </message>
    <message>
        <source>A request: you want to hear of it before it ends.</source>
        <translation>Una richiesta: Lei vuole saperlo prima che finisca.</translation>
    </message>
    <message>
        <source>Recipients should hear of it.</source>
        <translation>I destinatari dovrebbero saperlo.</translation>
    </message>
    <message>
        <source>If nobody can prove what is right, the data get a note that they are disputed.</source>
        <translation>Se nessuno può provare che cosa è giusto, ai dati si aggiunge una nota che indica che sono contestati.</translation>
    </message>
    <message>
        <source>Errors come back from there.</source>
        <translation>È da lì che gli errori ritornano.</translation>
    </message>
    <message>
        <source>Data that can be used again.</source>
        <translation>Dati che si possono riutilizzare.</translation>
    </message>
    <message>
        <source>Straight to the other service, unless that is a disproportionate effort.</source>
        <translation>Direttamente all’altro servizio, salvo che richieda un onere sproporzionato.</translation>
    </message>
    <message>
        <source>Without consent this processing ends.</source>
        <translation>Senza consenso questo trattamento finisce.</translation>
    </message>
    <message>
        <source>Some then claim another justification.</source>
        <translation>Alcuni invocano allora un’altra giustificazione.</translation>
    </message>
    <message>
        <source>Whoever relies on consent shows it.</source>
        <translation>Chi si basa sul consenso lo mostra.</translation>
    </message>
    <message>
        <source>Whoever goes on should say why it may.</source>
        <translation>Chi continua dovrebbe dire perché può farlo.</translation>
    </message>
    <message>
        <source>Whoever needs longer has to name the period.</source>
        <translation>Chi ha bisogno di più tempo deve indicare il termine.</translation>
    </message>
    <message>
        <source>When the FDPIC investigates.</source>
        <translation>Quando l’IFPDT apre un’inchiesta.</translation>
    </message>
    <message>
        <source>What the FDPIC can order.</source>
        <translation>Che cosa può ordinare l’IFPDT.</translation>
    </message>
    <message>
        <source>A company abroad can be told to name a representative.</source>
        <translation>A un’azienda all’estero si può imporre di indicare un rappresentante.</translation>
    </message>
    <message>
        <source>The FDPIC tells you what came of it.</source>
        <translation>L’IFPDT Le comunica che cosa ne è stato.</translation>
    </message>
    <message>
        <source>The helper may report to the authority.</source>
        <translation>Chi La aiuta può presentare una denuncia all’autorità.</translation>
    </message>
    <message>
        <source>Some companies abroad need a representative in Switzerland, and have to publish who it is.</source>
        <translation>Alcune aziende all’estero devono avere un rappresentante in Svizzera e rendere pubblico chi è.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards. You have to help with identification, within reason.</source>
        <translation>Alcune aziende hanno chiesto carte d’identità. Lei deve collaborare all’identificazione, in misura ragionevole.</translation>
    </message>
    <message>
        <source>Companies insist on forms.</source>
        <translation>Le aziende insistono sui moduli.</translation>
    </message>
    <message>
        <source>Free but for rare cases, and in a file that you can open.</source>
        <translation>Gratis, tranne in rari casi, e in un file che Lei può aprire.</translation>
    </message>
    <message>
        <source>The law names no fee for it.</source>
        <translation>Per questo la legge non prevede alcun costo.</translation>
    </message>
    <message>
        <source>The law gives 30 days from receipt.</source>
        <translation>La legge dà 30 giorni dal ricevimento.</translation>
    </message>
    <message>
        <source>The rules for access hold here, too: 30 days from receipt.</source>
        <translation>Anche qui valgono le regole per l’accesso: 30 giorni dal ricevimento.</translation>
    </message>
    <message>
        <source>The law sets no period here, so the letter wishes.</source>
        <translation>Qui la legge non fissa alcun termine, perciò la lettera esprime un desiderio.</translation>
    </message>
    <message>
        <source>The law gives 30 days for the information in it, and sets no period for the rest.</source>
        <translation>Per le informazioni richieste nella lettera la legge dà 30 giorni; per il resto non fissa alcun termine.</translation>
    </message>
    <message>
        <source>Whoever goes on should say what justifies it.</source>
        <translation>Chi continua dovrebbe dire che cosa lo giustifica.</translation>
    </message>
    <message>
        <source>You report; the FDPIC does not decide about your own claims.</source>
        <translation>Lei presenta una denuncia; l’IFPDT non decide sulle Sue pretese personali.</translation>
    </message>
    <message>
        <source>The company may ask you about the authority.</source>
        <translation>L’azienda può farle domande sulla procura.</translation>
    </message>
    <message>
        <source>Says what you submit, and about whom.</source>
        <translation>Dice che cosa Lei presenta e riguardo a chi.</translation>
    </message>
    <message>
        <source>You said that you live there.</source>
        <translation>Lei ha detto che abita lì.</translation>
    </message>
    <message>
        <source>A request to opt out or to limit is put into effect in 15 business days; that time is over, too.</source>
        <translation>Una richiesta di esclusione (opt-out) o di limitazione va attuata in 15 giorni lavorativi; anche questo tempo è passato.</translation>
    </message>
    <message>
        <source>They rely on two requests a year. For requests to know they may.</source>
        <translation>Si richiamano a un limite di due richieste all’anno. Per le richieste di accesso alle informazioni possono farlo.</translation>
    </message>
    <message>
        <source>They said that the Act does not apply to them.</source>
        <translation>Hanno detto che la legge non si applica a loro.</translation>
    </message>
    <message>
        <source>They said that the information is public.</source>
        <translation>Hanno detto che le informazioni sono pubbliche.</translation>
    </message>
    <message>
        <source>They cannot verify who you are.</source>
        <translation>Non riescono a verificare chi è Lei.</translation>
    </message>
    <message>
        <source>No response in time.</source>
        <translation>Nessuna risposta in tempo.</translation>
    </message>
    <message>
        <source>The law asks for no answer to such a request, only for its effect. So you ask for an examination.</source>
        <translation>Per una richiesta simile la legge non prevede una risposta, ma solo un effetto. Perciò Lei chiede una verifica.</translation>
    </message>
    <message>
        <source>They denied it.</source>
        <translation>Hanno respinto la richiesta.</translation>
    </message>
    <message>
        <source>You cannot know the company&apos;s figures.</source>
        <translation>Lei non può conoscere le cifre dell’azienda.</translation>
    </message>
    <message>
        <source>A reminder must not count as a request.</source>
        <translation>Un sollecito non deve contare come una richiesta.</translation>
    </message>
    <message>
        <source>A business may ask for proof of your signed permission. This is it.</source>
        <translation>Un’impresa può chiedere la prova della Sua autorizzazione firmata. È questa.</translation>
    </message>
    <message>
        <source>The Act protects residents of California. You said that you are one.</source>
        <translation>La legge protegge chi risiede in California. Lei ha detto di risiedervi.</translation>
    </message>
    <message>
        <source>Public photos are not public biometric information.</source>
        <translation>Le foto pubbliche non sono informazioni biometriche pubbliche.</translation>
    </message>
    <message>
        <source>Says what you understand as a sale.</source>
        <translation>Dice che cosa Lei intende per vendita.</translation>
    </message>
    <message>
        <source>Says which sales and which sharing you have in mind.</source>
        <translation>Dice quali vendite e quale condivisione Lei intende.</translation>
    </message>
    <message>
        <source>A measured face that serves to identify you is sensitive personal information.</source>
        <translation>Le misure di un volto che servono a identificare Lei sono informazioni personali sensibili.</translation>
    </message>
    <message>
        <source>Your own words. The Act asks for no reason.</source>
        <translation>Parole Sue. La legge non richiede un motivo.</translation>
    </message>
    <message>
        <source>A clear yes or no comes first.</source>
        <translation>Prima di tutto un sì o un no chiaro.</translation>
    </message>
    <message>
        <source>The information itself, not a description of it.</source>
        <translation>Le informazioni stesse, non una loro descrizione.</translation>
    </message>
    <message>
        <source>When you were found, and what was shown.</source>
        <translation>Quando Lei compariva nei risultati e che cosa è stato mostrato.</translation>
    </message>
    <message>
        <source>Opt-out lists hold information, too.</source>
        <translation>Anche le liste di esclusione contengono informazioni.</translation>
    </message>
    <message>
        <source>What was concluded about you is personal information, too.</source>
        <translation>Anche ciò che è stato dedotto su di Lei è un’informazione personale.</translation>
    </message>
    <message>
        <source>The measured face itself may not be sent to you, but you must be told that there is one.</source>
        <translation>Le misure del volto non possono esserle inviate, ma Lei deve sapere che esistono.</translation>
    </message>
    <message>
        <source>Kinds, sources and purposes.</source>
        <translation>Categorie, fonti e finalità.</translation>
    </message>
    <message>
        <source>How long it is kept.</source>
        <translation>Per quanto tempo sono conservate.</translation>
    </message>
    <message>
        <source>Who gets it. The Act gives a right to categories; names are only a wish.</source>
        <translation>Chi le riceve. La legge dà diritto alle categorie; i nomi sono solo un desiderio.</translation>
    </message>
    <message>
        <source>Whether showing you to users is a sale.</source>
        <translation>Se mostrare i Suoi dati agli utenti è una vendita.</translation>
    </message>
    <message>
        <source>Without this request the response may stop at the last twelve months.</source>
        <translation>Senza questa richiesta la risposta può fermarsi agli ultimi dodici mesi.</translation>
    </message>
    <message>
        <source>The right covers what was collected from you. For the rest the letter asks politely.</source>
        <translation>Il diritto riguarda ciò che è stato raccolto da Lei. Per il resto la lettera chiede con cortesia.</translation>
    </message>
    <message>
        <source>The regulations also allow removing only the link to you. You ask for erasing.</source>
        <translation>I regolamenti consentono anche di togliere solo il collegamento con Lei. Lei chiede la cancellazione.</translation>
    </message>
    <message>
        <source>Whoever got the information should delete it, too.</source>
        <translation>Anche chi ha ricevuto le informazioni dovrebbe cancellarle.</translation>
    </message>
    <message>
        <source>A business may keep a record of the request. It needs no measured face for that.</source>
        <translation>Un’impresa può conservare una traccia della richiesta. Per questo non le servono le misure di un volto.</translation>
    </message>
    <message>
        <source>Shows what was deleted, and on which exception the rest is kept.</source>
        <translation>Mostra che cosa è stato cancellato e in base a quale eccezione il resto è conservato.</translation>
    </message>
    <message>
        <source>What is kept should not be sold.</source>
        <translation>Ciò che è conservato non dovrebbe essere venduto.</translation>
    </message>
    <message>
        <source>After this request the selling stops.</source>
        <translation>Dopo questa richiesta la vendita cessa.</translation>
    </message>
    <message>
        <source>Buyers should hear of it.</source>
        <translation>Chi ha acquistato dovrebbe saperlo.</translation>
    </message>
    <message>
        <source>The choice lasts, and you are not asked again at once.</source>
        <translation>La scelta resta valida, e non Le viene subito chiesto di nuovo.</translation>
    </message>
    <message>
        <source>Sensitive information is used only for what the Act lists.</source>
        <translation>Le informazioni sensibili si usano solo per ciò che la legge elenca.</translation>
    </message>
    <message>
        <source>No measuring of your face.</source>
        <translation>Nessuna misurazione del Suo volto.</translation>
    </message>
    <message>
        <source>No searching by your face.</source>
        <translation>Nessuna ricerca a partire dal Suo volto.</translation>
    </message>
    <message>
        <source>No showing to others.</source>
        <translation>Nulla viene mostrato ad altri.</translation>
    </message>
    <message>
        <source>Others should respect it.</source>
        <translation>Anche gli altri dovrebbero rispettarlo.</translation>
    </message>
    <message>
        <source>Some say that their use of faces falls outside this section. Then they should explain it.</source>
        <translation>Alcuni dicono che il loro uso dei volti non rientra in questa norma. Allora dovrebbero spiegarlo.</translation>
    </message>
    <message>
        <source>A business may ask for documentation. It should say what it needs.</source>
        <translation>Un’impresa può chiedere documenti. Dovrebbe dire che cosa le serve.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be corrected, too.</source>
        <translation>Anche le copie altrove dovrebbero essere corrette.</translation>
    </message>
    <message>
        <source>Information that another program can read.</source>
        <translation>Informazioni che un altro programma può leggere.</translation>
    </message>
    <message>
        <source>For the other service.</source>
        <translation>Per l’altro servizio.</translation>
    </message>
    <message>
        <source>Whoever does not act gives reasons.</source>
        <translation>Chi non dà seguito alla richiesta indica i motivi.</translation>
    </message>
    <message>
        <source>Whoever does not act explains why.</source>
        <translation>Chi non dà seguito alla richiesta spiega perché.</translation>
    </message>
    <message>
        <source>More time needs a notice with the reason.</source>
        <translation>Per avere più tempo occorre un avviso con il motivo.</translation>
    </message>
    <message>
        <source>Whoever denies gives reasons.</source>
        <translation>Chi respinge la richiesta indica i motivi.</translation>
    </message>
    <message>
        <source>What the agency may do.</source>
        <translation>Che cosa può fare l’agenzia.</translation>
    </message>
    <message>
        <source>The agency tells you what it does.</source>
        <translation>L’agenzia Le dice che cosa fa.</translation>
    </message>
    <message>
        <source>What the agent may do.</source>
        <translation>Che cosa può fare chi La rappresenta.</translation>
    </message>
    <message>
        <source>The agent gets the responses.</source>
        <translation>Le risposte vanno a chi La rappresenta.</translation>
    </message>
    <message>
        <source>You get the responses.</source>
        <translation>Le risposte vanno a Lei.</translation>
    </message>
    <message>
        <source>The agent may write to the authority.</source>
        <translation>Chi La rappresenta può scrivere all’autorità.</translation>
    </message>
    <message>
        <source>No face photo needed.</source>
        <translation>Non serve una foto del volto.</translation>
    </message>
    <message>
        <source>Companies have asked for identity documents.</source>
        <translation>Alcune aziende hanno chiesto documenti d’identità.</translation>
    </message>
    <message>
        <source>Nobody has to prove who they are in order to opt out or to limit.</source>
        <translation>Nessuno deve dimostrare chi è per chiedere l’esclusione o la limitazione.</translation>
    </message>
    <message>
        <source>No account is needed for a request.</source>
        <translation>Per una richiesta non serve un account.</translation>
    </message>
    <message>
        <source>A request must not cost you your account.</source>
        <translation>Una richiesta non deve costarle il Suo account.</translation>
    </message>
    <message>
        <source>The law gives 45 days from receipt.</source>
        <translation>La legge dà 45 giorni dal ricevimento.</translation>
    </message>
    <message>
        <source>The law gives 15 business days from receipt.</source>
        <translation>La legge dà 15 giorni lavorativi dal ricevimento.</translation>
    </message>
    <message>
        <source>A denial needs reasons.</source>
        <translation>Se la richiesta è respinta, vanno indicati i motivi.</translation>
    </message>
    <message>
        <source>A denial needs an explanation.</source>
        <translation>Se la richiesta è respinta, va data una spiegazione.</translation>
    </message>
    <message>
        <source>A reply must not count as a request.</source>
        <translation>Una replica non deve contare come una richiesta.</translation>
    </message>
    <message>
        <source>A sworn complaint has to allow this.</source>
        <translation>Un reclamo giurato deve consentirlo.</translation>
    </message>
    <message>
        <source>You asked for a sworn complaint. Sign it only if every fact in it is true.</source>
        <translation>Lei ha chiesto un reclamo giurato. Lo firmi solo se ogni fatto indicato è vero.</translation>
    </message>
    <message>
        <source>What the agent may not do.</source>
        <translation>Che cosa non può fare chi La rappresenta.</translation>
    </message>
    <message>
        <source>The business may check the permission.</source>
        <translation>L’impresa può verificare l’autorizzazione.</translation>
    </message>
    <message>
        <source>Says what is asked for, and with reference to which section.</source>
        <translation>Dice che cosa si chiede e con riferimento a quale norma.</translation>
    </message>
    <message>
        <source>You do not say that you ever gave a release.</source>
        <translation>Lei non dice di aver mai dato un’autorizzazione scritta (release).</translation>
    </message>
    <message>
        <source>They rely on a number of requests. The Act has none, but no duty to answer.</source>
        <translation>Si richiamano a un numero massimo di richieste. La legge non ne prevede alcuno, ma nemmeno un obbligo di rispondere.</translation>
    </message>
    <message>
        <source>They asked for money. The Act says nothing about it.</source>
        <translation>Hanno chiesto denaro. La legge non ne parla.</translation>
    </message>
    <message>
        <source>They called the letter unfounded or excessive.</source>
        <translation>Hanno definito la lettera infondata o eccessiva.</translation>
    </message>
    <message>
        <source>They said that the photos are public.</source>
        <translation>Hanno detto che le foto sono pubbliche.</translation>
    </message>
    <message>
        <source>They said that they cannot tell which records are yours.</source>
        <translation>Hanno detto di non sapere quali dati siano i Suoi.</translation>
    </message>
    <message>
        <source>Says who may act for you.</source>
        <translation>Dice chi può agire per Lei.</translation>
    </message>
    <message>
        <source>You said that you live in Illinois.</source>
        <translation>Lei ha detto di abitare in Illinois.</translation>
    </message>
    <message>
        <source>The Act covers the measured face, not the photo.</source>
        <translation>La legge riguarda le misure del volto, non la foto.</translation>
    </message>
    <message>
        <source>The Act itself says when they are destroyed.</source>
        <translation>È la legge stessa a dire quando vanno distrutte.</translation>
    </message>
    <message>
        <source>The Act sets no time, and the letter says so.</source>
        <translation>La legge non fissa un termine, e la lettera lo dice.</translation>
    </message>
    <message>
        <source>The policy has to be public.</source>
        <translation>Le regole di conservazione devono essere pubbliche.</translation>
    </message>
    <message>
        <source>The Act wants you to be informed in writing first.</source>
        <translation>La legge vuole che prima Lei riceva un’informazione scritta.</translation>
    </message>
    <message>
        <source>The Act wants a written release first.</source>
        <translation>La legge vuole prima un’autorizzazione scritta (release).</translation>
    </message>
    <message>
        <source>When they are to be destroyed.</source>
        <translation>Quando vanno distrutte.</translation>
    </message>
    <message>
        <source>The Act does not allow a sale.</source>
        <translation>La legge non consente la vendita.</translation>
    </message>
    <message>
        <source>Passing on needs one of four grounds.</source>
        <translation>Per comunicarle ad altri occorre uno di quattro motivi.</translation>
    </message>
    <message>
        <source>What was made from it.</source>
        <translation>Ciò che ne è stato ricavato.</translation>
    </message>
    <message>
        <source>Copies elsewhere.</source>
        <translation>Copie altrove.</translation>
    </message>
    <message>
        <source>Lets the company say when, if not now.</source>
        <translation>Consente all’azienda di dire quando, se non ora.</translation>
    </message>
    <message>
        <source>Whoever got them should hear of it.</source>
        <translation>Chi le ha ricevute dovrebbe saperlo.</translation>
    </message>
    <message>
        <source>The Act leaves photos out, so this is a wish.</source>
        <translation>La legge non comprende le foto, perciò questo è un desiderio.</translation>
    </message>
    <message>
        <source>No sale and no profit.</source>
        <translation>Nessuna vendita e nessun guadagno.</translation>
    </message>
    <message>
        <source>No passing on.</source>
        <translation>Nessuna comunicazione ad altri.</translation>
    </message>
    <message>
        <source>No results by your face.</source>
        <translation>Nessun risultato a partire dal Suo volto.</translation>
    </message>
    <message>
        <source>The policy has to be public in any case.</source>
        <translation>Le regole di conservazione devono comunque essere pubbliche.</translation>
    </message>
    <message>
        <source>The Act asks for no reasons, so this is a wish.</source>
        <translation>La legge non richiede motivi, perciò questo è un desiderio.</translation>
    </message>
    <message>
        <source>A letter must not be read as a release.</source>
        <translation>Una lettera non deve essere intesa come un’autorizzazione (release).</translation>
    </message>
    <message>
        <source>So that you know where you stand.</source>
        <translation>Perché Lei sappia a che punto è.</translation>
    </message>
    <message>
        <source>Under the Act a representative could give a release. Yours may not.</source>
        <translation>Secondo la legge un rappresentante potrebbe dare un’autorizzazione (release). Il Suo non può.</translation>
    </message>
    <message>
        <source>The company may check the authorization.</source>
        <translation>L’azienda può verificare la procura.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which provision.</source>
        <translation>Dice che cosa si chiede e in base a quale disposizione.</translation>
    </message>
    <message>
        <source>Says what you declare, if anything.</source>
        <translation>Dice che cosa Lei dichiara, se dichiara qualcosa.</translation>
    </message>
    <message>
        <source>Claims no consent.</source>
        <translation>Non sostiene che un consenso ci sia stato.</translation>
    </message>
    <message>
        <source>Faces and training are named.</source>
        <translation>Sono indicati i volti e l’addestramento.</translation>
    </message>
    <message>
        <source>Says what you file, and against whom.</source>
        <translation>Dice quale reclamo presenta e contro chi.</translation>
    </message>
    <message>
        <source>Provinces have commissioners, too.</source>
        <translation>Anche le province hanno propri commissari per la privacy.</translation>
    </message>
    <message>
        <source>They asked for money. A small cost is allowed if announced.</source>
        <translation>Hanno chiesto denaro. Un piccolo costo è ammesso, se annunciato.</translation>
    </message>
    <message>
        <source>They said that Canadian law does not reach them.</source>
        <translation>Hanno detto che il diritto canadese non si applica a loro.</translation>
    </message>
    <message>
        <source>They said that it is public.</source>
        <translation>Hanno detto che è pubblico.</translation>
    </message>
    <message>
        <source>Under section 8, silence counts as a refusal.</source>
        <translation>Secondo la sezione 8, il silenzio vale come rifiuto.</translation>
    </message>
    <message>
        <source>There is no time limit here, so you complain that your letter was not dealt with.</source>
        <translation>Qui non c’è un termine, perciò il reclamo dice che la Sua lettera non è stata trattata.</translation>
    </message>
    <message>
        <source>They turned you down.</source>
        <translation>Hanno respinto la Sua richiesta.</translation>
    </message>
    <message>
        <source>Such complaints have six months.</source>
        <translation>Per questi reclami ci sono sei mesi di tempo.</translation>
    </message>
    <message>
        <source>The six months are over. The Commissioner can allow longer.</source>
        <translation>I sei mesi sono passati. Il Commissario può concedere più tempo.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Canada.</source>
        <translation>Non risulta che l’azienda abbia sede in Canada.</translation>
    </message>
    <message>
        <source>The Commissioner has already applied the Act to this company.</source>
        <translation>Il Commissario ha già applicato la legge a questa azienda.</translation>
    </message>
    <message>
        <source>Says why the Act applies.</source>
        <translation>Dice perché la legge si applica.</translation>
    </message>
    <message>
        <source>Companies abroad have said that Canadian law does not reach them. Courts look at the connection.</source>
        <translation>Aziende all’estero hanno detto che il diritto canadese non si applica a loro. I tribunali guardano al collegamento con il Canada.</translation>
    </message>
    <message>
        <source>You live abroad, the company sits there.</source>
        <translation>Lei abita all’estero, l’azienda ha sede in Canada.</translation>
    </message>
    <message>
        <source>Says why the information should not be there.</source>
        <translation>Dice perché le informazioni non dovrebbero essere lì.</translation>
    </message>
    <message>
        <source>Only what a regulation lists may be taken without consent because it is public.</source>
        <translation>Solo ciò che un regolamento elenca può essere preso senza consenso perché è pubblico.</translation>
    </message>
    <message>
        <source>Says why it should go.</source>
        <translation>Dice perché le informazioni dovrebbero sparire.</translation>
    </message>
    <message>
        <source>A challenge names the rules that it is about.</source>
        <translation>Una contestazione indica le regole a cui si riferisce.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Che cosa è sbagliato.</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>Che cosa è giusto.</translation>
    </message>
    <message>
        <source>The information itself.</source>
        <translation>Le informazioni stesse.</translation>
    </message>
    <message>
        <source>What it is used for.</source>
        <translation>A che cosa servono.</translation>
    </message>
    <message>
        <source>Who got it, by name where possible.</source>
        <translation>Chi le ha ricevute, per nome se possibile.</translation>
    </message>
    <message>
        <source>The Act only encourages naming the source.</source>
        <translation>La legge incoraggia soltanto a indicare la fonte.</translation>
    </message>
    <message>
        <source>Consent is the rule in Canada.</source>
        <translation>In Canada il consenso è la regola.</translation>
    </message>
    <message>
        <source>How they compare faces.</source>
        <translation>Come confrontano i volti.</translation>
    </message>
    <message>
        <source>So that nothing disappears before you have seen it.</source>
        <translation>Perché nulla sparisca prima che Lei possa vederlo.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it.</source>
        <translation>Chi ha ricevuto le informazioni dovrebbe saperlo.</translation>
    </message>
    <message>
        <source>Every challenge is investigated.</source>
        <translation>Ogni contestazione viene esaminata.</translation>
    </message>
    <message>
        <source>You must be told the procedures.</source>
        <translation>Devono indicarle le procedure.</translation>
    </message>
    <message>
        <source>The Act asks for no pause, so this is a wish.</source>
        <translation>La legge non richiede una pausa, perciò questo è un desiderio.</translation>
    </message>
    <message>
        <source>So that you know what came of it.</source>
        <translation>Perché Lei sappia che cosa ne è stato.</translation>
    </message>
    <message>
        <source>You have to show the error.</source>
        <translation>Lei deve mostrare l’errore.</translation>
    </message>
    <message>
        <source>Errors come back from it.</source>
        <translation>Gli errori ritornano da lì.</translation>
    </message>
    <message>
        <source>A dispute is put on record.</source>
        <translation>Una controversia viene annotata.</translation>
    </message>
    <message>
        <source>Shows what was amended.</source>
        <translation>Mostra che cosa è stato modificato.</translation>
    </message>
    <message>
        <source>Without consent it ends.</source>
        <translation>Senza consenso finisce.</translation>
    </message>
    <message>
        <source>You must be told what follows.</source>
        <translation>Devono dirle quali conseguenze ne derivano.</translation>
    </message>
    <message>
        <source>What is not needed should go.</source>
        <translation>Ciò che non serve dovrebbe sparire.</translation>
    </message>
    <message>
        <source>Some then rely on an exception.</source>
        <translation>Alcuni invocano allora un’eccezione.</translation>
    </message>
    <message>
        <source>Whoever relies on consent can show it.</source>
        <translation>Chi si basa sul consenso può mostrarlo.</translation>
    </message>
    <message>
        <source>A refusal needs reasons, in writing.</source>
        <translation>Un rifiuto va motivato, per iscritto.</translation>
    </message>
    <message>
        <source>So that you can take it further.</source>
        <translation>Perché Lei possa andare avanti.</translation>
    </message>
    <message>
        <source>The task of the Commissioner.</source>
        <translation>Il compito del Commissario.</translation>
    </message>
    <message>
        <source>The Commissioner can mediate.</source>
        <translation>Il Commissario può mediare.</translation>
    </message>
    <message>
        <source>An investigation ends in a report.</source>
        <translation>Un’indagine si conclude con un rapporto.</translation>
    </message>
    <message>
        <source>The helper may help with a complaint.</source>
        <translation>Chi La aiuta può aiutarla con un reclamo.</translation>
    </message>
    <message>
        <source>Every organization has somebody who is accountable.</source>
        <translation>Ogni organizzazione ha una persona responsabile.</translation>
    </message>
    <message>
        <source>A cost has to be announced first.</source>
        <translation>Un costo va prima annunciato.</translation>
    </message>
    <message>
        <source>The Act sets no time here; the letter says so.</source>
        <translation>Qui la legge non fissa un termine; la lettera lo dice.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which principle.</source>
        <translation>Dice che cosa si chiede e in base a quale principio.</translation>
    </message>
    <message>
        <source>It has a duty to destroy, no right of erasure.</source>
        <translation>La legge prevede un obbligo di distruggere, non un diritto alla cancellazione.</translation>
    </message>
    <message>
        <source>The Act knows no general right to object. This is the use that you can stop.</source>
        <translation>La legge non conosce un diritto generale di opposizione. Questo è l’uso che Lei può far cessare.</translation>
    </message>
    <message>
        <source>Says what is asked for.</source>
        <translation>Dice che cosa si chiede.</translation>
    </message>
    <message>
        <source>Says what you complain about.</source>
        <translation>Dice che cosa riguarda il Suo reclamo.</translation>
    </message>
    <message>
        <source>Says why the Act protects you.</source>
        <translation>Dice perché la legge La protegge.</translation>
    </message>
    <message>
        <source>Says why the Act binds the company.</source>
        <translation>Dice perché la legge vincola l’azienda.</translation>
    </message>
    <message>
        <source>They asked for money, which access may cost.</source>
        <translation>Hanno chiesto denaro: l’accesso può avere un costo.</translation>
    </message>
    <message>
        <source>They called the request excessive or vexatious.</source>
        <translation>Hanno definito la richiesta eccessiva o vessatoria.</translation>
    </message>
    <message>
        <source>They want, or use, another language. The Act has no rule on that.</source>
        <translation>Vogliono, o usano, un’altra lingua. La legge non ha regole su questo.</translation>
    </message>
    <message>
        <source>They said that Australian law does not reach them.</source>
        <translation>Hanno detto che il diritto australiano non si applica a loro.</translation>
    </message>
    <message>
        <source>They said that the Privacy Act does not bind them.</source>
        <translation>Hanno detto che il Privacy Act non li vincola.</translation>
    </message>
    <message>
        <source>The Commissioner and a tribunal have already applied the Act to this company.</source>
        <translation>Il Commissario e un tribunale hanno già applicato la legge a questa azienda.</translation>
    </message>
    <message>
        <source>No answer in a reasonable period.</source>
        <translation>Nessuna risposta entro un tempo ragionevole.</translation>
    </message>
    <message>
        <source>What may have been breached.</source>
        <translation>Che cosa può essere stato violato.</translation>
    </message>
    <message>
        <source>Measured faces need consent or an exception.</source>
        <translation>Per misurare un volto occorre il consenso o un’eccezione.</translation>
    </message>
    <message>
        <source>It is not known to sit in Australia.</source>
        <translation>Non risulta che abbia sede in Australia.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company.</source>
        <translation>Il Commissario non può indagare prima che Lei abbia presentato un reclamo all’azienda.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company. The option “complain” leaves this out.</source>
        <translation>Il Commissario non può indagare prima che Lei abbia presentato un reclamo all’azienda. Con l’opzione «complain» si può omettere questo paragrafo.</translation>
    </message>
    <message>
        <source>Says when the Act reaches a company that is not established in Australia.</source>
        <translation>Dice quando la legge si applica a un’azienda che non è stabilita in Australia.</translation>
    </message>
    <message>
        <source>You live outside Australia, but the company sits in it.</source>
        <translation>Lei abita fuori dall’Australia, ma l’azienda vi ha sede.</translation>
    </message>
    <message>
        <source>Measured faces are sensitive information, which needs consent.</source>
        <translation>Le misure di un volto sono informazioni sensibili, per cui occorre il consenso.</translation>
    </message>
    <message>
        <source>What is no longer needed for a permitted purpose has to be destroyed or de-identified.</source>
        <translation>Ciò che non serve più per una finalità ammessa va distrutto o deidentificato.</translation>
    </message>
    <message>
        <source>You do not consent.</source>
        <translation>Lei non dà il consenso.</translation>
    </message>
    <message>
        <source>The Act does not speak of withdrawal, the guidelines of the authority do.</source>
        <translation>La legge non parla di revoca; ne parlano le linee guida dell’autorità.</translation>
    </message>
    <message>
        <source>You may say in which way you want access.</source>
        <translation>Lei può dire in quale modo vuole l’accesso.</translation>
    </message>
    <message>
        <source>The Act gives no right to a list of recipients, but records of disclosures are about you, too.</source>
        <translation>La legge non dà diritto a un elenco di destinatari, ma anche le registrazioni delle comunicazioni a terzi riguardano Lei.</translation>
    </message>
    <message>
        <source>Whoever collects from others has to tell about it.</source>
        <translation>Chi raccoglie dati da altri deve dirlo.</translation>
    </message>
    <message>
        <source>Whether information goes abroad.</source>
        <translation>Se le informazioni vanno all’estero.</translation>
    </message>
    <message>
        <source>Since 10 December 2026 the privacy policy has to say which decisions programs make.</source>
        <translation>Dal 10 dicembre 2026 l’informativa sulla privacy deve dire quali decisioni prendono i programmi.</translation>
    </message>
    <message>
        <source>How matches are made. The Act does not oblige the company to explain it, so the letter only asks.</source>
        <translation>Come nascono le corrispondenze. La legge non obbliga l’azienda a spiegarlo, perciò la lettera si limita a chiederlo.</translation>
    </message>
    <message>
        <source>Back-ups and archives are copies, too.</source>
        <translation>Anche le copie di riserva e gli archivi sono copie.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it. The Act does not oblige the company, so the letter only asks.</source>
        <translation>Chi ha ricevuto le informazioni dovrebbe saperlo. La legge non obbliga l’azienda, perciò la lettera si limita a chiederlo.</translation>
    </message>
    <message>
        <source>No advertising to you.</source>
        <translation>Nessuna pubblicità per Lei.</translation>
    </message>
    <message>
        <source>No passing on for advertising.</source>
        <translation>Nessuna comunicazione ad altri per la pubblicità.</translation>
    </message>
    <message>
        <source>Whoever got it should hear of it.</source>
        <translation>Chi le ha ricevute dovrebbe saperlo.</translation>
    </message>
    <message>
        <source>If they refuse, your view has to stand beside the information when you ask for that.</source>
        <translation>Se rifiutano, il Suo punto di vista deve stare accanto alle informazioni, se Lei lo chiede.</translation>
    </message>
    <message>
        <source>Without consent this ends.</source>
        <translation>Senza consenso questo finisce.</translation>
    </message>
    <message>
        <source>What is no longer needed has to go.</source>
        <translation>Ciò che non serve più deve sparire.</translation>
    </message>
    <message>
        <source>Some then claim another ground.</source>
        <translation>Alcuni invocano allora un altro motivo.</translation>
    </message>
    <message>
        <source>Whoever relies on consent should show it.</source>
        <translation>Chi si basa sul consenso dovrebbe mostrarlo.</translation>
    </message>
    <message>
        <source>What is allowed.</source>
        <translation>Che cosa è permesso.</translation>
    </message>
    <message>
        <source>The helper gets answers.</source>
        <translation>Chi La aiuta riceve le risposte.</translation>
    </message>
    <message>
        <source>The helper may complain.</source>
        <translation>Chi La aiuta può presentare un reclamo.</translation>
    </message>
    <message>
        <source>A refusal needs written reasons.</source>
        <translation>Un rifiuto va motivato per iscritto.</translation>
    </message>
    <message>
        <source>So that you know why.</source>
        <translation>Affinché Lei ne conosca il motivo.</translation>
    </message>
    <message>
        <source>A company has 30 days.</source>
        <translation>Un’azienda ha 30 giorni.</translation>
    </message>
    <message>
        <source>The Commissioner tries to conciliate.</source>
        <translation>Il Commissario tenta una conciliazione.</translation>
    </message>
    <message>
        <source>They have asked for passports.</source>
        <translation>Hanno chiesto passaporti.</translation>
    </message>
    <message>
        <source>Companies have insisted on a form.</source>
        <translation>Alcune aziende hanno insistito su un modulo.</translation>
    </message>
    <message>
        <source>The request costs nothing. Giving access may cost something, so the letter asks for the amount first.</source>
        <translation>La richiesta non costa nulla. Dare l’accesso può costare qualcosa, perciò la lettera chiede prima l’importo.</translation>
    </message>
    <message>
        <source>Such a request costs nothing.</source>
        <translation>Una richiesta simile non costa nulla.</translation>
    </message>
    <message>
        <source>A correction costs nothing.</source>
        <translation>Una rettifica non costa nulla.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period. The 30 days are guidance, and the letter says so.</source>
        <translation>La legge prevede un tempo ragionevole. I 30 giorni sono un orientamento, e la lettera lo dice.</translation>
    </message>
    <message>
        <source>Your own wish; the Act sets no period.</source>
        <translation>Un Suo desiderio; la legge non fissa un termine.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period.</source>
        <translation>La legge prevede un tempo ragionevole.</translation>
    </message>
    <message>
        <source>Blocking, as the law says.</source>
        <translation>Il blocco, come lo chiama la legge.</translation>
    </message>
    <message>
        <source>You never gave it consent.</source>
        <translation>Lei non ha mai dato questo consenso.</translation>
    </message>
    <message>
        <source>Face features are named.</source>
        <translation>Sono indicati i tratti del volto.</translation>
    </message>
    <message>
        <source>Says what you lodge.</source>
        <translation>Dice che cosa Lei presenta.</translation>
    </message>
    <message>
        <source>Says why Brazilian law protects you.</source>
        <translation>Dice perché la legge brasiliana La protegge.</translation>
    </message>
    <message>
        <source>They said that Brazilian law is not theirs.</source>
        <translation>Hanno detto che la legge brasiliana non vale per loro.</translation>
    </message>
    <message>
        <source>No answer. For this right the law sets no number of days, so that none is named.</source>
        <translation>Nessuna risposta. Per questo diritto la legge non fissa un numero di giorni, perciò non se ne indica alcuno.</translation>
    </message>
    <message>
        <source>Only a part.</source>
        <translation>Solo una parte.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Brazil.</source>
        <translation>Non risulta che l’azienda abbia sede in Brasile.</translation>
    </message>
    <message>
        <source>Why the law reaches beyond Brazil.</source>
        <translation>Perché la legge vale anche oltre il Brasile.</translation>
    </message>
    <message>
        <source>You live elsewhere, it sits there.</source>
        <translation>Lei abita altrove, l’azienda ha sede in Brasile.</translation>
    </message>
    <message>
        <source>They said that the law is not theirs.</source>
        <translation>Hanno detto che la legge non vale per loro.</translation>
    </message>
    <message>
        <source>Data processed against the law can be blocked and eliminated. Public photos are not public biometric data.</source>
        <translation>I dati trattati contro la legge possono essere bloccati ed eliminati. Le foto pubbliche non sono dati biometrici pubblici.</translation>
    </message>
    <message>
        <source>What the request rests on.</source>
        <translation>Su che cosa si basa la richiesta.</translation>
    </message>
    <message>
        <source>In case they rely on consent.</source>
        <translation>Nel caso in cui si basino sul consenso.</translation>
    </message>
    <message>
        <source>Your own reason.</source>
        <translation>Il Suo motivo.</translation>
    </message>
    <message>
        <source>A whole copy needs consent or contract.</source>
        <translation>Una copia integrale richiede un consenso o un contratto.</translation>
    </message>
    <message>
        <source>Why it is covered.</source>
        <translation>Perché rientra nella legge.</translation>
    </message>
    <message>
        <source>The rights behind it.</source>
        <translation>I diritti su cui si basa.</translation>
    </message>
    <message>
        <source>Copies should be followed up.</source>
        <translation>Bisognerebbe occuparsi anche delle copie.</translation>
    </message>
    <message>
        <source>All of the data.</source>
        <translation>Tutti i dati.</translation>
    </message>
    <message>
        <source>All of it, given consent or a contract.</source>
        <translation>Tutti, se c’è un consenso o un contratto.</translation>
    </message>
    <message>
        <source>Who got the data.</source>
        <translation>Chi ha ricevuto i dati.</translation>
    </message>
    <message>
        <source>How it matches.</source>
        <translation>Come avviene il confronto.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Chi decide.</translation>
    </message>
    <message>
        <source>Opt-outs may keep a face.</source>
        <translation>Una lista di esclusione può conservare un volto.</translation>
    </message>
    <message>
        <source>Data abroad need a ground of their own.</source>
        <translation>I dati trasferiti all’estero richiedono una base propria.</translation>
    </message>
    <message>
        <source>Whether consent is claimed.</source>
        <translation>Se viene invocato un consenso.</translation>
    </message>
    <message>
        <source>Each kind is named.</source>
        <translation>Ogni categoria è indicata.</translation>
    </message>
    <message>
        <source>An opt-out keeps no face.</source>
        <translation>Un’esclusione non conserva alcun volto.</translation>
    </message>
    <message>
        <source>Whoever goes on needs a ground.</source>
        <translation>Chi continua ha bisogno di una base.</translation>
    </message>
    <message>
        <source>Until then, the data rest.</source>
        <translation>Fino ad allora i dati restano fermi.</translation>
    </message>
    <message>
        <source>What breaks the law can be eliminated.</source>
        <translation>Ciò che viola la legge può essere eliminato.</translation>
    </message>
    <message>
        <source>Blocking means: keep, do not use.</source>
        <translation>Blocco significa: conservare, non usare.</translation>
    </message>
    <message>
        <source>See before they go.</source>
        <translation>Vedere prima che spariscano.</translation>
    </message>
    <message>
        <source>Block now, eliminate later.</source>
        <translation>Bloccare ora, eliminare dopo.</translation>
    </message>
    <message>
        <source>A wish: the law does not ask for this notice.</source>
        <translation>Un desiderio: la legge non richiede questo avviso.</translation>
    </message>
    <message>
        <source>To the other service.</source>
        <translation>All’altro servizio.</translation>
    </message>
    <message>
        <source>Its data can be eliminated.</source>
        <translation>I dati corrispondenti possono essere eliminati.</translation>
    </message>
    <message>
        <source>Who relies on consent has to prove it.</source>
        <translation>Chi si basa sul consenso deve provarlo.</translation>
    </message>
    <message>
        <source>Others should do the same.</source>
        <translation>Anche gli altri dovrebbero fare lo stesso.</translation>
    </message>
    <message>
        <source>Whom to turn to.</source>
        <translation>A chi rivolgersi.</translation>
    </message>
    <message>
        <source>The authority chooses what it does.</source>
        <translation>È l’autorità a scegliere che cosa fare.</translation>
    </message>
    <message>
        <source>No extra photo needed.</source>
        <translation>Non serve un’altra foto.</translation>
    </message>
    <message>
        <source>They have asked for photos.</source>
        <translation>Hanno chiesto foto.</translation>
    </message>
    <message>
        <source>One answered for twelve months only.</source>
        <translation>Un’azienda ha risposto solo per dodici mesi.</translation>
    </message>
    <message>
        <source>One allowed only two requests a year.</source>
        <translation>Un’azienda ammetteva solo due richieste all’anno.</translation>
    </message>
    <message>
        <source>One wanted the photo gone first.</source>
        <translation>Un’azienda voleva che prima sparisse la foto.</translation>
    </message>
    <message>
        <source>Free, and in a file.</source>
        <translation>Gratis, e in un file.</translation>
    </message>
    <message>
        <source>Withdrawing is free and made easy.</source>
        <translation>La revoca è gratuita e resa facile.</translation>
    </message>
    <message>
        <source>The law gives 15 days from the request.</source>
        <translation>La legge dà 15 giorni dalla richiesta.</translation>
    </message>
    <message>
        <source>Your own wish; no day of the law.</source>
        <translation>Un Suo desiderio; non è un giorno fissato dalla legge.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>They are to tell you what they hold about you, where it comes from and who got it.</source>
        <translation>Devono dirle che cosa conservano su di Lei, da dove viene e chi lo ha ricevuto.</translation>
    </message>
    <message>
        <source>You ask them to delete what they hold about you.</source>
        <translation>Lei chiede di cancellare ciò che conservano su di Lei.</translation>
    </message>
    <message>
        <source>You ask them to stop using your data, and say what in your situation speaks against it.</source>
        <translation>Lei chiede di non usare più i Suoi dati e dice che cosa, nella Sua situazione, vi si oppone.</translation>
    </message>
    <message>
        <source>They keep your data and may not use it. Helpful while you wait for an answer.</source>
        <translation>Conservano i Suoi dati e non possono usarli. Utile mentre attende una risposta.</translation>
    </message>
    <message>
        <source>You say what is wrong and what is correct.</source>
        <translation>Lei dice che cosa è sbagliato e che cosa è corretto.</translation>
    </message>
    <message>
        <source>You get the data that you gave them yourself, as a file that other programs can read.</source>
        <translation>Riceve i dati che ha fornito Lei, come file che altri programmi possono leggere.</translation>
    </message>
    <message>
        <source>You take back a consent that you gave them before.</source>
        <translation>Lei revoca un consenso che aveva dato in precedenza.</translation>
    </message>
    <message>
        <source>You let a person or a body write to them and get their answers for you.</source>
        <translation>Lei incarica una persona o un ente di scrivere e di ricevere le risposte per Lei.</translation>
    </message>
    <message>
        <source>You ask a website, or whoever published it, to take down a photo of you or of your child.</source>
        <translation>Lei chiede a un sito web, o a chi l’ha pubblicata, di rimuovere una foto Sua o di Suo figlio o Sua figlia.</translation>
    </message>
    <message>
        <source>European Union (GDPR)</source>
        <translation>Unione europea (RGPD/GDPR)</translation>
    </message>
    <message>
        <source>United Kingdom (UK GDPR)</source>
        <translation>Regno Unito (UK GDPR)</translation>
    </message>
    <message>
        <source>Switzerland (FADP)</source>
        <translation>Svizzera (LPD)</translation>
    </message>
    <message>
        <source>California (CCPA)</source>
        <translation>California (CCPA)</translation>
    </message>
    <message>
        <source>Illinois (BIPA, biometrics)</source>
        <translation>Illinois (BIPA, biometria)</translation>
    </message>
    <message>
        <source>Canada (PIPEDA)</source>
        <translation>Canada (PIPEDA)</translation>
    </message>
    <message>
        <source>Australia (Privacy Act 1988)</source>
        <translation>Australia (Privacy Act 1988)</translation>
    </message>
    <message>
        <source>Brazil (LGPD)</source>
        <translation>Brasile (LGPD)</translation>
    </message>
    <message>
        <source>I live in California</source>
        <translation>Abito in California</translation>
    </message>
    <message>
        <source>I live in Illinois</source>
        <translation>Abito in Illinois</translation>
    </message>
    <message>
        <source>Your user name with them</source>
        <translation>Il Suo nome utente presso di loro</translation>
    </message>
    <message>
        <source>I live where this law applies</source>
        <translation>Abito dove si applica questa legge</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Il Suo motivo</translation>
    </message>
    <message>
        <source>Why should they lock your data?</source>
        <translation>Perché limitare l’uso dei dati?</translation>
    </message>
    <message>
        <source>What should follow?</source>
        <translation>Che cosa deve succedere dopo?</translation>
    </message>
    <message>
        <source>What is wrong or missing?</source>
        <translation>Che cosa è sbagliato o manca?</translation>
    </message>
    <message>
        <source>What is correct?</source>
        <translation>Che cosa è corretto?</translation>
    </message>
    <message>
        <source>Send it straight to another service</source>
        <translation>Trasmettere direttamente a un altro servizio</translation>
    </message>
    <message>
        <source>Which consent?</source>
        <translation>Quale consenso?</translation>
    </message>
    <message>
        <source>You would like an answer by</source>
        <translation>Vorrebbe una risposta entro</translation>
    </message>
    <message>
        <source>What did they put in the way?</source>
        <translation>Che ostacolo hanno posto?</translation>
    </message>
    <message>
        <source>What does the answer lack?</source>
        <translation>Che cosa manca nella risposta?</translation>
    </message>
    <message>
        <source>Who may act for you?</source>
        <translation>Chi può agire per Lei?</translation>
    </message>
    <message>
        <source>Postal address of the helper</source>
        <translation>Indirizzo postale di chi aiuta</translation>
    </message>
    <message>
        <source>Last day of the permission</source>
        <translation>Ultimo giorno della procura</translation>
    </message>
    <message>
        <source>Who gets the answers with your data?</source>
        <translation>Chi riceve le risposte con i Suoi dati?</translation>
    </message>
    <message>
        <source>If the photo shows your child: its name</source>
        <translation>Se la foto mostra Suo figlio o Sua figlia: il nome</translation>
    </message>
    <message>
        <source>Address of the photo on the web</source>
        <translation>Indirizzo della foto sul web</translation>
    </message>
    <message>
        <source>Write to another website or person</source>
        <translation>Scrivere a un altro sito web o a una persona</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Il loro indirizzo postale</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Il loro indirizzo e-mail</translation>
    </message>
    <message>
        <source>Is this also your complaint to them?</source>
        <translation>È anche il Suo reclamo presso di loro?</translation>
    </message>
    <message>
        <source>I declare under penalty of perjury that the complaint is true</source>
        <translation>Dichiaro, consapevole delle sanzioni per false dichiarazioni, che il reclamo è veritiero</translation>
    </message>
    <message>
        <source>Only if you have an account there. It helps them to find your data.</source>
        <translation>Solo se ha un account presso di loro. Li aiuta a trovare i Suoi dati.</translation>
    </message>
    <message>
        <source>The letter says so. Tick it only if it is true.</source>
        <translation>La lettera lo afferma. Lo spunti solo se è vero.</translation>
    </message>
    <message>
        <source>In your own words, in the language of the letter: why this concerns you in particular.</source>
        <translation>Con parole Sue, nella lingua della lettera: perché questo riguarda proprio Lei.</translation>
    </message>
    <message>
        <source>Once they have told you all that they hold.</source>
        <translation>Dopo che Le hanno detto tutto ciò che conservano.</translation>
    </message>
    <message>
        <source>In the language of the letter.</source>
        <translation>Nella lingua della lettera.</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>Nella lingua della lettera. Può restare vuoto.</translation>
    </message>
    <message>
        <source>Name of the service. If it stays empty, you get the data yourself.</source>
        <translation>Nome del servizio. Se resta vuoto, i dati li riceve Lei.</translation>
    </message>
    <message>
        <source>In the language of the letter. If it stays empty, every consent is withdrawn.</source>
        <translation>Nella lingua della lettera. Se resta vuoto, viene revocato ogni consenso.</translation>
    </message>
    <message>
        <source>This is your wish, not a time limit of the law.</source>
        <translation>È un Suo desiderio, non un termine di legge.</translation>
    </message>
    <message>
        <source>Full name of the person or body.</source>
        <translation>Nome completo della persona o dell’ente.</translation>
    </message>
    <message>
        <source>On one line. May stay empty.</source>
        <translation>Su una riga. Può restare vuoto.</translation>
    </message>
    <message>
        <source>Without a day it holds until you take it back.</source>
        <translation>Senza un giorno vale finché Lei non la revoca.</translation>
    </message>
    <message>
        <source>Then you write as a parent.</source>
        <translation>In tal caso Lei scrive come genitore.</translation>
    </message>
    <message>
        <source>Needed if none of your confirmed photos is the one.</source>
        <translation>Necessario se nessuna delle foto confermate è quella in questione.</translation>
    </message>
    <message>
        <source>Leave it empty to write to the recipient that you chose above.</source>
        <translation>Lo lasci vuoto per scrivere al destinatario scelto sopra.</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Una riga ciascuno, il paese per ultimo.</translation>
    </message>
    <message>
        <source>They had no right to use it</source>
        <translation>Non avevano il diritto di usarli</translation>
    </message>
    <message>
        <source>It is wrong, to be checked</source>
        <translation>Sono sbagliati, da verificare</translation>
    </message>
    <message>
        <source>I need it for a legal claim</source>
        <translation>Mi servono per un diritto in sede giudiziaria</translation>
    </message>
    <message>
        <source>My objection is still open</source>
        <translation>La mia opposizione è ancora aperta</translation>
    </message>
    <message>
        <source>They delete my data</source>
        <translation>Cancellare i miei dati</translation>
    </message>
    <message>
        <source>Nothing for now</source>
        <translation>Per ora nulla</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>Chi mi aiuta</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Solo io</translation>
    </message>
    <message>
        <source>Yes, treat it as one</source>
        <translation>Sì, come reclamo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>By e-mail: {where}</source>
        <translation>Per e-mail: {where}</translation>
    </message>
    <message>
        <source>With the form on their website: {where}</source>
        <translation>Con il modulo sul loro sito web: {where}</translation>
    </message>
    <message>
        <source>By post: {where}</source>
        <translation>Per posta: {where}</translation>
    </message>
    <message>
        <source>Germany, Austria, Liechtenstein</source>
        <translation>Germania, Austria, Liechtenstein</translation>
    </message>
    <message>
        <source>France: address on the right</source>
        <translation>Francia: indirizzo a destra</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Paesi Bassi</translation>
    </message>
    <message>
        <source>Switzerland: address on the right</source>
        <translation>Svizzera: indirizzo a destra</translation>
    </message>
    <message>
        <source>Switzerland: address on the left</source>
        <translation>Svizzera: indirizzo a sinistra</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>United States: on Letter paper</source>
        <translation>Stati Uniti: su formato Letter</translation>
    </message>
    <message>
        <source>Elsewhere: address on the left</source>
        <translation>Altrove: indirizzo a sinistra</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audizione</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Accertamento</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ingiunzione</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Sanzione pecuniaria</translation>
    </message>
    <message>
        <source>Penalty payment</source>
        <translation>Penalità di mora</translation>
    </message>
    <message>
        <source>Proceedings, nothing decided yet</source>
        <translation>Procedimento, nulla ancora deciso</translation>
    </message>
    <message>
        <source>Complaint of somebody else, nothing decided yet</source>
        <translation>Reclamo di un’altra persona, nulla ancora deciso</translation>
    </message>
    <message>
        <source>You have an open case with {name} about the same: “{kind}”, written on {day}.</source>
        <translation>C’è una pratica aperta con {name} per lo stesso motivo: «{kind}», scritta il giorno {day}.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>A page</source>
        <translation>Una pagina</translation>
    </message>
    <message>
        <source>A list of contents</source>
        <translation>Un elenco di contenuti</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Un’immagine</translation>
    </message>
    <message>
        <source>A film</source>
        <translation>Un filmato</translation>
    </message>
    <message>
        <source>The website’s rules for programs</source>
        <translation>Le regole del sito web per i programmi</translation>
    </message>
    <message>
        <source>A face model</source>
        <translation>Un modello per i volti</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation>Risposta {status}</translation>
    </message>
    <message>
        <source>through the proxy</source>
        <translation>attraverso il proxy</translation>
    </message>
    <message>
        <source>No end noted</source>
        <translation>Nessun esito annotato</translation>
    </message>
    <message>
        <source>{moment}: {host} was asked. {purpose}: {address}. {outcome}, {size}.</source>
        <translation>{moment}: è stato chiesto a {host}. {purpose}: {address}. {outcome}, {size}.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>Contact data from the datenanfragen database (CC0-1.0), commit {commit}, record changed {day}.</source>
        <translation>Dati di contatto dalla banca dati datenanfragen (CC0-1.0), commit {commit}, scheda modificata il {day}.</translation>
    </message>
    <message>
        <source>The postal address is as of {day}.</source>
        <translation>L’indirizzo postale è aggiornato al {day}.</translation>
    </message>
    <message>
        <source>The e-mail address is as of {day}.</source>
        <translation>L’indirizzo e-mail è aggiornato al {day}.</translation>
    </message>
    <message>
        <source>Asks for requests in the language: {language}.</source>
        <translation>Chiede che le richieste siano in questa lingua: {language}.</translation>
    </message>
    <message>
        <source>Fax: {number}.</source>
        <translation>Fax: {number}.</translation>
    </message>
    <message>
        <source>Postal address from the official California registry entry of {year}: re-verify before posting a letter.</source>
        <translation>Indirizzo postale dalla voce ufficiale del registro della California del {year}: da riverificare prima di spedire una lettera.</translation>
    </message>
    <message>
        <source>Representative in the Union (Art. 27): {contact}; basis: {basis}.</source>
        <translation>Rappresentante nell’Unione (art. 27): {contact}; in base a: {basis}.</translation>
    </message>
    <message>
        <source>photo of the requester</source>
        <translation>foto di chi fa la richiesta</translation>
    </message>
    <message>
        <source>image of government-issued ID (company policy says it may collect it)</source>
        <translation>immagine di un documento d’identità ufficiale (secondo l’informativa dell’azienda, può raccoglierla)</translation>
    </message>
    <message>
        <source>email address / contact information</source>
        <translation>indirizzo e-mail / dati di contatto</translation>
    </message>
    <message>
        <source>No EU representative known: DSB (2023), HDPA (2022) and AP (2024) each found Art. 27 infringed.</source>
        <translation>Non è noto alcun rappresentante nell’UE: DSB (2023), HDPA (2022) e AP (2024) hanno ciascuna constatato una violazione dell’art. 27.</translation>
    </message>
    <message>
        <source>California notice says deletion/opt-out/access go through the web form.</source>
        <translation>L’informativa per la California dice che cancellazione, opt-out e accesso passano dal modulo web.</translation>
    </message>
    <message>
        <source>Send by letter AND email; record both receipt dates. Address differs between sources, so let the user choose.</source>
        <translation>Inviare per lettera E per e-mail; annotare entrambe le date di ricevimento. L’indirizzo varia secondo le fonti, perciò la scelta va lasciata all’utente.</translation>
    </message>
    <message>
        <source>Web form: US states; a 2026 secondary note counts 13 state portals. EU/UK/Swiss forms existed in March 2020 (secondary); not verified that any exists now.</source>
        <translation>Modulo web: Stati degli USA; una nota secondaria del 2026 conta 13 portali statali. A marzo 2020 esistevano moduli per UE, Regno Unito e Svizzera (fonte secondaria); non è verificato che ne esista ancora uno.</translation>
    </message>
    <message>
        <source>used by the Dutch AP on its decision letter</source>
        <translation>usato dall’AP olandese sulla lettera con la sua decisione</translation>
    </message>
    <message>
        <source>older; company data policy of that time</source>
        <translation>più vecchio; informativa sui dati dell’azienda di quel periodo</translation>
    </message>
    <message>
        <source>former database entry, replaced 2025-08-19</source>
        <translation>precedente voce della banca dati, sostituita il 2025-08-19</translation>
    </message>
    <message>
        <source>third-party directories only (request-gdpr.com, Salicath/incognito); not seen on a company page</source>
        <translation>solo elenchi di terzi (request-gdpr.com, Salicath/incognito); non visto su una pagina dell’azienda</translation>
    </message>
    <message>
        <source>photo of the requester (upload)</source>
        <translation>foto di chi fa la richiesta (da caricare)</translation>
    </message>
    <message>
        <source>photo ID with everything but name and photo blurred</source>
        <translation>documento d’identità con foto, tutto sfocato tranne nome e foto</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>indirizzo e-mail</translation>
    </message>
    <message>
        <source>Seat claimed over time: Poland, Seychelles, Belize, then (2026, per noyb) Dubai. No current postal address verified: none is given in &quot;address&quot;.</source>
        <translation>Sede dichiarata nel tempo: Polonia, Seychelles, Belize, poi (2026, secondo noyb) Dubai. Nessun indirizzo postale attuale verificato: in «address» non ne è indicato alcuno.</translation>
    </message>
    <message>
        <source>email is from the company policy dated 2022-02-04 (checked date); the web form page was seen later, in an undated copy.</source>
        <translation>L’e-mail viene dall’informativa dell’azienda del 2022-02-04 (data del controllo); la pagina del modulo web è stata vista più tardi, in una copia senza data.</translation>
    </message>
    <message>
        <source>privacy@pimeyes.com appears only in third-party directories; one of them says mail to it was rejected as spam. Not used.</source>
        <translation>privacy@pimeyes.com compare solo in elenchi di terzi; uno di questi dice che i messaggi inviati lì sono stati respinti come spam. Non usato.</translation>
    </message>
    <message>
        <source>pimeyes.net is not the service; do not send data there.</source>
        <translation>pimeyes.net non è il servizio; non inviare dati lì.</translation>
    </message>
    <message>
        <source>operator named in terms of that date; outdated, seat has moved several times</source>
        <translation>gestore indicato nelle condizioni d’uso di quella data; non aggiornato, la sede è cambiata più volte</translation>
    </message>
    <message>
        <source>search with own photo</source>
        <translation>ricerca con una propria foto</translation>
    </message>
    <message>
        <source>driver licence/ID card with name, address and number hidden, OR selfie with two fingers at the chin</source>
        <translation>patente/carta d’identità con nome, indirizzo e numero nascosti, OPPURE selfie con due dita sul mento</translation>
    </message>
    <message>
        <source>Operator, postal address and email not verified. privacy@ and support@ addresses circulate in third-party lists without a company source: not used.</source>
        <translation>Gestore, indirizzo postale ed e-mail non verificati. In elenchi di terzi circolano indirizzi privacy@ e support@ senza una fonte dell’azienda: non usati.</translation>
    </message>
    <message>
        <source>Policy page states no biometric data is stored for identification; a request should ask to confirm or deny that.</source>
        <translation>La pagina dell’informativa afferma che non si conservano dati biometrici per l’identificazione; una richiesta dovrebbe chiedere di confermarlo o smentirlo.</translation>
    </message>
    <message>
        <source>country of residence</source>
        <translation>paese di residenza</translation>
    </message>
    <message>
        <source>short reason</source>
        <translation>breve motivo</translation>
    </message>
    <message>
        <source>name, email, phone</source>
        <translation>nome, e-mail, telefono</translation>
    </message>
    <message>
        <source>clear image of the face</source>
        <translation>immagine nitida del volto</translation>
    </message>
    <message>
        <source>EU-established controller: Polish UODO is the natural lead authority; Art. 27 not relevant.</source>
        <translation>Titolare stabilito nell’UE: l’autorità polacca UODO è la naturale autorità capofila; l’art. 27 non rileva.</translation>
    </message>
    <message>
        <source>Opt-out form is linked from the guide page (direct form URL not verified). Company says ID documents are normally not asked for.</source>
        <translation>Il modulo di opt-out è collegato dalla pagina della guida (URL diretto del modulo non verificato). L’azienda dice che di norma non si chiedono documenti d’identità.</translation>
    </message>
    <message>
        <source>Terms (2026-02-17) say the index belongs to LENSO AI and EYEMATCH AI PTE. LTD. (Singapore): address both controllers in the letter. Policy text read from a mirror of the company page, not from the page itself.</source>
        <translation>Le condizioni (2026-02-17) dicono che l’indice appartiene a LENSO AI e EYEMATCH AI PTE. LTD. (Singapore): rivolgere la lettera a entrambi i titolari. Testo dell’informativa letto da una copia (mirror) della pagina dell’azienda, non dalla pagina stessa.</translation>
    </message>
    <message>
        <source>contact@lenso.ai is from the company API README, not from the privacy policy.</source>
        <translation>contact@lenso.ai viene dal README dell’API dell’azienda, non dall’informativa sulla privacy.</translation>
    </message>
    <message>
        <source>Email source is undated (API README).</source>
        <translation>La fonte dell’e-mail è senza data (README dell’API).</translation>
    </message>
    <message>
        <source>Registration: KRS 0001106624, NIP 8943236648.</source>
        <translation>Registrazione: KRS 0001106624, NIP 8943236648.</translation>
    </message>
    <message>
        <source>Offers reverse image / face search. Address from the official California registry entry of 2020-03-05: re-verify.</source>
        <translation>Offre ricerca inversa di immagini / ricerca facciale. Indirizzo dalla voce ufficiale del registro della California del 2020-03-05: da riverificare.</translation>
    </message>
    <message>
        <source>California data broker registry</source>
        <translation>registro dei commercianti di dati della California</translation>
    </message>
    <message>
        <source>Front end to FaceCheck.ID and Lenso.ai APIs; says it stores nothing. Ask for sources and recipients (Art. 15(1)(c),(g)).</source>
        <translation>Interfaccia per le API di FaceCheck.ID e Lenso.ai; dice di non conservare nulla. Chiedere l’origine dei dati e i destinatari (art. 15, par. 1, lett. c) e g)).</translation>
    </message>
    <message>
        <source>Face-editing app; only relevant if the person (or someone else) uploaded photos.</source>
        <translation>App che modifica volti; rilevante solo se la persona (o qualcun altro) ha caricato foto.</translation>
    </message>
    <message>
        <source>The record says that no identity document is demanded.</source>
        <translation>La scheda dice che non si esige alcun documento d’identità.</translation>
    </message>
    <message>
        <source>Operates image search with face similarity. Contact record is the EU desk in Bucharest.</source>
        <translation>Gestisce una ricerca di immagini con somiglianza dei volti. I dati di contatto della scheda sono quelli dell’ufficio per l’UE a Bucarest.</translation>
    </message>
    <message>
        <source>Normally a processor for Rekognition customers: expect referral to the customer (controller).</source>
        <translation>Di norma responsabile del trattamento per i clienti di Rekognition: è prevedibile un rinvio al cliente (titolare).</translation>
    </message>
    <message>
        <source>Web form only; no privacy email in the record. Download tool exists for account holders.</source>
        <translation>Solo modulo web; nella scheda nessuna e-mail per la privacy. Per chi ha un account esiste uno strumento per scaricare i dati.</translation>
    </message>
    <message>
        <source>Same controller and form as facebook.</source>
        <translation>Stesso titolare e stesso modulo di facebook.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>WhatsApp phone number</source>
        <translation>Numero di telefono WhatsApp</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>dpo-google@google.com is noted in the database as second address when canned refusals arrive.</source>
        <translation>dpo-google@google.com figura nella banca dati come secondo indirizzo, per quando arrivano rifiuti preconfezionati.</translation>
    </message>
    <message>
        <source>Takeout covers only a signed-in account, not photos of a person held in search indexes.</source>
        <translation>Takeout copre solo un account a cui si accede, non le foto di una persona contenute negli indici di ricerca.</translation>
    </message>
    <message>
        <source>Irish entity may since be named X Internet Unlimited Company (seen in 2026 test data of Salicath/incognito, not verified).</source>
        <translation>La società irlandese può nel frattempo chiamarsi X Internet Unlimited Company (visto nel 2026 in dati di prova di Salicath/incognito, non verificato).</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Web form accepts access requests only; erasure must go by email (datenanfragen/data#3807, open on 2026-07-21). One third-party tool reports requests must come from the account email.</source>
        <translation>Il modulo web accetta solo richieste di accesso; la cancellazione va chiesta per e-mail (datenanfragen/data#3807, aperta il 2026-07-21). Uno strumento di terzi riferisce che le richieste devono venire dall’e-mail dell’account.</translation>
    </message>
    <message>
        <source>address field is c/o DP-Dock GmbH</source>
        <translation>campo dell’indirizzo con c/o DP-Dock GmbH</translation>
    </message>
    <message>
        <source>ID document (database flag: required for all requests)</source>
        <translation>documento d’identità (indicazione nella banca dati: richiesto per ogni richiesta)</translation>
    </message>
    <message>
        <source>profile link</source>
        <translation>link al profilo</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numero di telefono</translation>
    </message>
    <message>
        <source>Link to profile page</source>
        <translation>Link alla pagina del profilo</translation>
    </message>
    <message>
        <source>Record says an ID document is always demanded; answer with Art. 12(6).</source>
        <translation>La scheda dice che si esige sempre un documento d’identità; rispondere con l’art. 12, par. 6.</translation>
    </message>
    <message>
        <source>EU entity GitHub B.V. and dpo@github.com seen in 2026 third-party test data only.</source>
        <translation>La società dell’UE GitHub B.V. e dpo@github.com sono state viste solo nel 2026 in dati di prova di terzi.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>email domain of a representative service in the record</source>
        <translation>dominio e-mail di un servizio di rappresentanza nella scheda</translation>
    </message>
    <message>
        <source>Phone Number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>address field is c/o DAPR sp. z oo</source>
        <translation>campo dell’indirizzo con c/o DAPR sp. z oo</translation>
    </message>
    <message>
        <source>record address</source>
        <translation>indirizzo nella scheda</translation>
    </message>
    <message>
        <source>Email or Apple ID</source>
        <translation>E-mail o Apple ID</translation>
    </message>
    <message>
        <source>Email of the PayPal account</source>
        <translation>E-mail dell’account PayPal</translation>
    </message>
    <message>
        <source>German-market record. PayPal (Europe) is the EEA controller; Venmo is separate (US).</source>
        <translation>Scheda per il mercato tedesco. PayPal (Europe) è il titolare per il SEE; Venmo è a parte (USA).</translation>
    </message>
    <message>
        <source>The record says that an identity document is demanded; answer with Art. 12(6).</source>
        <translation>La scheda dice che si esige un documento d’identità; rispondere con l’art. 12, par. 6.</translation>
    </message>
    <message>
        <source>Email is quoted by a policy tracker, not read on the official page. Postal address and EU representative not verified. Posts are copied to third-party servers: ask under Art. 17(2) and 19.</source>
        <translation>L’e-mail è riportata da un servizio che segue le informative, non letta sulla pagina ufficiale. Indirizzo postale e rappresentante nell’UE non verificati. I post vengono copiati su server di terzi: chiedere in base all’art. 17, par. 2, e all’art. 19.</translation>
    </message>
    <message>
        <source>The sources carry no date.</source>
        <translation>Le fonti non riportano alcuna data.</translation>
    </message>
    <message>
        <source>The date of the record is not known.</source>
        <translation>La data della scheda non è nota.</translation>
    </message>
    <message>
        <source>US-only service; named among scraped sources in the 2021 press coverage. Address is the one for written notices in the e-consent page; no privacy email verified.</source>
        <translation>Servizio solo negli USA; nominato tra le fonti da cui sono stati prelevati dati negli articoli di stampa del 2021. L’indirizzo è quello per le comunicazioni scritte nella pagina sul consenso elettronico; nessuna e-mail per la privacy verificata.</translation>
    </message>
    <message>
        <source>Record email is the EU representative; privacy@rocketreach.co appears in the Optery directory (2025-10-23).</source>
        <translation>L’e-mail della scheda è quella del rappresentante nell’UE; privacy@rocketreach.co compare nell’elenco di Optery (2025-10-23).</translation>
    </message>
    <message>
        <source>record email is the Art. 27 representative mailbox</source>
        <translation>l’e-mail della scheda è la casella del rappresentante ai sensi dell’art. 27</translation>
    </message>
    <message>
        <source>may demand account plus driver licence copy by form; email with name and profile link is the lighter route</source>
        <translation>può esigere, tramite modulo, un account e una copia della patente; un’e-mail con nome e link al profilo è la via più leggera</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nome (facoltativo)</translation>
    </message>
    <message>
        <source>email address, confirmed by link</source>
        <translation>indirizzo e-mail, confermato con un link</translation>
    </message>
    <message>
        <source>one opt-out per email address</source>
        <translation>un’esclusione (opt-out) per indirizzo e-mail</translation>
    </message>
    <message>
        <source>profile URL</source>
        <translation>URL del profilo</translation>
    </message>
    <message>
        <source>phone number with verification call</source>
        <translation>numero di telefono con chiamata di verifica</translation>
    </message>
    <message>
        <source>name, address, phone or old emails may be requested to locate the record</source>
        <translation>per trovare i dati possono chiedere nome, indirizzo, telefono o vecchi indirizzi e-mail</translation>
    </message>
    <message>
        <source>BADBOOL (2026-07-26) also lists support@mailer.intelius.com and the phone number.</source>
        <translation>BADBOOL (2026-07-26) elenca anche support@mailer.intelius.com e il numero di telefono.</translation>
    </message>
    <message>
        <source>profile URL; otherwise screenshot/text by email</source>
        <translation>URL del profilo; altrimenti schermata/testo per e-mail</translation>
    </message>
    <message>
        <source>captcha</source>
        <translation>captcha</translation>
    </message>
    <message>
        <source>Shows social profile photos next to names.</source>
        <translation>Mostra foto di profili social accanto ai nomi.</translation>
    </message>
    <message>
        <source>Registry email is a named person; left out on purpose.</source>
        <translation>L’e-mail nel registro è quella di una persona indicata per nome; omessa di proposito.</translation>
    </message>
    <message>
        <source>form online, by post or by fax</source>
        <translation>modulo online, per posta o per fax</translation>
    </message>
    <message>
        <source>birth date and full legal name</source>
        <translation>data di nascita e nome anagrafico completo</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Anybody: it was fetched without a login</source>
        <translation>Chiunque: è stata scaricata senza accesso a un account</translation>
    </message>
    <message>
        <source>Anybody, as the source says</source>
        <translation>Chiunque, come dice la fonte</translation>
    </message>
    <message>
        <source>It has a web address; nobody tried whether it is open</source>
        <translation>Ha un indirizzo web; nessuno ha provato se è aperto</translation>
    </message>
    <message>
        <source>Some people, as the source says</source>
        <translation>Alcune persone, come dice la fonte</translation>
    </message>
    <message>
        <source>Only you, or the people of a conversation</source>
        <translation>Solo Lei o le persone di una conversazione</translation>
    </message>
    <message>
        <source>The source does not say</source>
        <translation>La fonte non lo dice</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Quando è stata scattata</translation>
    </message>
    <message>
        <source>Camera, phone, software</source>
        <translation>Fotocamera, telefono, software</translation>
    </message>
    <message>
        <source>Names and contact details</source>
        <translation>Nomi e dati di contatto</translation>
    </message>
    <message>
        <source>Texts and keywords</source>
        <translation>Testi e parole chiave</translation>
    </message>
    <message>
        <source>Other traces</source>
        <translation>Altre tracce</translation>
    </message>
    <message>
        <source>Whoever finds a photo like that learns where you were. Remove what you can yourself. Where somebody else put it up, ask in a letter.</source>
        <translation>Chi trova una foto così sa dove Lei è stato o stata. Rimuova ciò che può. Se l’ha pubblicata un’altra persona, lo chieda con una lettera.</translation>
    </message>
    <message>
        <source>Whether they collected anything is not known. A letter that asks to see your data asks that.</source>
        <translation>Non si sa se abbiano raccolto qualcosa. Lo chiede una lettera di accesso ai dati.</translation>
    </message>
    <message>
        <source>A file like that carries more than the picture. Below each photo in Matches you can save a copy without it.</source>
        <translation>Un file così contiene più dell’immagine. Sotto ogni foto, in Corrispondenze, si può salvare una copia senza questi dati.</translation>
    </message>
    <message>
        <source>What is not decided is not part of this report.</source>
        <translation>Ciò che non è deciso non fa parte di questo rapporto.</translation>
    </message>
    <message>
        <source>A name beside a face is what a face search needs to call you by it. Remove tags and texts, or ask for that.</source>
        <translation>Un nome accanto a un volto è ciò che serve a un servizio di ricerca facciale per chiamarla per nome. Rimuova tag e testi, o chieda di farlo.</translation>
    </message>
    <message>
        <source>If it is your account, set it to private in the settings of the service. If it belongs to somebody else, ask them.</source>
        <translation>Se l’account è Suo, lo renda privato nelle impostazioni del servizio. Se è di un’altra persona, lo chieda a questa persona.</translation>
    </message>
    <message>
        <source>A letter can only name a photo whose web address is known.</source>
        <translation>Una lettera può nominare solo una foto di cui si conosce l’indirizzo web.</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Luogo non noto</translation>
    </message>
    <message>
        <source>{account} ({place})</source>
        <translation>{account} ({place})</translation>
    </message>
    <message>
        <source>Gives away nothing besides what it shows</source>
        <translation>Non rivela nulla oltre a ciò che mostra</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Rivela: {what}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Immagine del profilo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
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
        <translation>Lì tutti potevano vederla.</translation>
    </message>
    <message>
        <source>Some people could see it there.</source>
        <translation>Lì alcune persone potevano vederla.</translation>
    </message>
    <message>
        <source>Only you, or the people of the conversation, could see it there.</source>
        <translation>Lì potevano vederla solo Lei o le persone della conversazione.</translation>
    </message>
    <message>
        <source>Who could see it there is not known.</source>
        <translation>Non si sa chi potesse vederla lì.</translation>
    </message>
    <message>
        <source>No address: this platform’s export never says at which address something was posted.</source>
        <translation>Nessun indirizzo: l’esportazione di questa piattaforma non dice mai a quale indirizzo qualcosa è stato pubblicato.</translation>
    </message>
    <message>
        <source>No address: it was in a conversation or a private store, which has none.</source>
        <translation>Nessun indirizzo: era in una conversazione o in un archivio privato, che non ne ha.</translation>
    </message>
    <message>
        <source>No address: the export does not say it for this photo.</source>
        <translation>Nessun indirizzo: l’esportazione non lo indica per questa foto.</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Luogo esatto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Quando è stata scattata</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Serial number of the camera</source>
        <translation>Numero di serie della fotocamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Numero di serie dell’obiettivo</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Nomi di persone</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Parole chiave</translation>
    </message>
    <message>
        <source>Unique number</source>
        <translation>Numero univoco</translation>
    </message>
    <message>
        <source>Small picture inside that differs from the photo</source>
        <translation>Miniatura interna diversa dalla foto</translation>
    </message>
    <message>
        <source>Internet address of the upload</source>
        <translation>Indirizzo internet del caricamento</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>nel file</translation>
    </message>
    <message>
        <source>in a file beside it</source>
        <translation>in un file accanto</translation>
    </message>
    <message>
        <source>in the export only</source>
        <translation>solo nell’esportazione</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>nella pagina</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Pagina salvata</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Indirizzo pubblico</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Export of {platforms}</source>
        <translation>Esportazione da {platforms}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>Da {start} a {end}</translation>
    </message>
    <message>
        <source>Possible or likely match</source>
        <translation>Corrispondenza possibile o probabile</translation>
    </message>
    <message>
        <source>Other people only</source>
        <translation>Solo altre persone</translation>
    </message>
    <message>
        <source>No face in it</source>
        <translation>Nessun volto</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Troppo grande</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Non è una foto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Gave up on it</source>
        <translation>Abbandonato</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <translation>Questa non è una foto.</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>La foto è danneggiata o incompleta.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be opened safely.</source>
        <translation>La foto ha troppi pixel per essere aperta in sicurezza.</translation>
    </message>
    <message>
        <source>The file is too large to be opened safely.</source>
        <translation>Il file è troppo grande per essere aperto in sicurezza.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Manca il permesso di leggere questo file.</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>Il file non c’era più quando è arrivato il suo turno.</translation>
    </message>
    <message>
        <source>A link that leads back to itself.</source>
        <translation>Un collegamento che riporta a sé stesso.</translation>
    </message>
    <message>
        <source>Not an ordinary file.</source>
        <translation>Non è un file ordinario.</translation>
    </message>
    <message>
        <source>The disk could not read the file.</source>
        <translation>Il disco non è riuscito a leggere il file.</translation>
    </message>
    <message>
        <source>It took too long, so it was left out.</source>
        <translation>Richiedeva troppo tempo, perciò è stato tralasciato.</translation>
    </message>
    <message>
        <source>The photo made the reader crash, so it was left out.</source>
        <translation>La foto ha bloccato il programma di lettura, perciò è stata tralasciata.</translation>
    </message>
    <message>
        <source>It needed too much memory, so it was left out.</source>
        <translation>Richiedeva troppa memoria, perciò è stato tralasciato.</translation>
    </message>
    <message>
        <source>The program failed on this photo.</source>
        <translation>Il programma non è riuscito a elaborare questa foto.</translation>
    </message>
    <message>
        <source>It is locked with a password. Unpack it yourself, and add the folder.</source>
        <translation>È protetto da una password. Lo estragga Lei e aggiunga la cartella.</translation>
    </message>
    <message>
        <source>Its name leads outside of the archive, so it was left out.</source>
        <translation>Il suo nome porta fuori dall’archivio, perciò è stato tralasciato.</translation>
    </message>
    <message>
        <source>Another file in the archive has the same name.</source>
        <translation>Un altro file dell’archivio ha lo stesso nome.</translation>
    </message>
    <message>
        <source>It unpacks to more than can be opened safely.</source>
        <translation>Una volta estratto, è più grande di quanto si possa aprire in sicurezza.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be opened safely.</source>
        <translation>L’archivio contiene più file di quanti se ne possano aprire in sicurezza.</translation>
    </message>
    <message>
        <source>It is an archive inside of other archives. Unpack it yourself, and add the folder.</source>
        <translation>È un archivio dentro altri archivi. Lo estragga Lei e aggiunga la cartella.</translation>
    </message>
    <message>
        <source>It is an archive. Add it as a place of its own.</source>
        <translation>È un archivio. Lo aggiunga come luogo a sé.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program does not know.</source>
        <translation>È compresso in un modo che questo programma non conosce.</translation>
    </message>
    <message>
        <source>The export names it and does not contain it. It may be in another part.</source>
        <translation>L’esportazione lo nomina ma non lo contiene. Può essere in un’altra parte.</translation>
    </message>
    <message>
        <source>The export gives only a link to it.</source>
        <translation>L’esportazione ne fornisce solo un link.</translation>
    </message>
    <message>
        <source>It can be seen only after a login.</source>
        <translation>Si può vedere solo dopo l’accesso a un account.</translation>
    </message>
    <message>
        <source>The website asks programs not to fetch it.</source>
        <translation>Il sito web chiede ai programmi di non scaricarlo.</translation>
    </message>
    <message>
        <source>It is no longer at this address.</source>
        <translation>Non è più a questo indirizzo.</translation>
    </message>
    <message>
        <source>The website asked for a pause. Try again later.</source>
        <translation>Il sito web ha chiesto una pausa. Riprovi più tardi.</translation>
    </message>
    <message>
        <source>The website answered with an error. Try again later.</source>
        <translation>Il sito web ha risposto con un errore. Riprovi più tardi.</translation>
    </message>
    <message>
        <source>The website could not be reached.</source>
        <translation>Non è stato possibile raggiungere il sito web.</translation>
    </message>
    <message>
        <source>The address is not one of the public web.</source>
        <translation>L’indirizzo non appartiene al web pubblico.</translation>
    </message>
    <message>
        <source>There was more than fits into one scan. Scan again to go on.</source>
        <translation>C’era più di quanto entri in un solo esame. Esamini di nuovo per proseguire.</translation>
    </message>
    <message>
        <source>It lies on another website, which you did not allow.</source>
        <translation>Si trova su un altro sito web, che Lei non ha consentito.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non decisa</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Sono io</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Non sono io</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>In dubbio</translation>
    </message>
    <message>
        <source>Likely match</source>
        <translation>Corrispondenza probabile</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>Corrispondenza possibile</translation>
    </message>
    <message>
        <source>See my data</source>
        <translation>Vedere i miei dati</translation>
    </message>
    <message>
        <source>Delete my data</source>
        <translation>Cancellare i miei dati</translation>
    </message>
    <message>
        <source>Object to the use of my data</source>
        <translation>Oppormi all’uso dei miei dati</translation>
    </message>
    <message>
        <source>Lock my data for now</source>
        <translation>Limitare per ora l’uso dei miei dati</translation>
    </message>
    <message>
        <source>Correct my data</source>
        <translation>Correggere i miei dati</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Portare con me i miei dati</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>Revocare il mio consenso</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Inviare un sollecito</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <translation>Replicare a un rifiuto</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Proporre reclamo all’autorità</translation>
    </message>
    <message>
        <source>Let somebody act for me</source>
        <translation>Far agire qualcuno per me</translation>
    </message>
    <message>
        <source>Ask to take a photo down</source>
        <translation>Chiedere di rimuovere una foto</translation>
    </message>
    <message>
        <source>Face search</source>
        <translation>Ricerca facciale</translation>
    </message>
    <message>
        <source>Face recognition</source>
        <translation>Riconoscimento facciale</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Piattaforma</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Social network</translation>
    </message>
    <message>
        <source>Data broker</source>
        <translation>Commerciante di dati</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Motore di ricerca</translation>
    </message>
    <message>
        <source>People search</source>
        <translation>Ricerca di persone</translation>
    </message>
    <message>
        <source>Adult website</source>
        <translation>Sito per adulti</translation>
    </message>
    <message>
        <source>Maker of AI</source>
        <translation>Produttore di IA</translation>
    </message>
    <message>
        <source>Audio website</source>
        <translation>Sito audio</translation>
    </message>
    <message>
        <source>Photos in the cloud</source>
        <translation>Foto nel cloud</translation>
    </message>
    <message>
        <source>Platform for creators</source>
        <translation>Piattaforma per creatori</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Platform for developers</source>
        <translation>Piattaforma per sviluppatori</translation>
    </message>
    <message>
        <source>App that changes faces</source>
        <translation>App che modifica i volti</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Verifica dell’identità</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Mercato online</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messaggistica</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>Photo website</source>
        <translation>Sito di foto</translation>
    </message>
    <message>
        <source>Photo tool</source>
        <translation>Strumento per foto</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Recensioni</translation>
    </message>
    <message>
        <source>Stock photos</source>
        <translation>Agenzia fotografica</translation>
    </message>
    <message>
        <source>Video website</source>
        <translation>Sito video</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buona</translation>
    </message>
    <message>
        <source>Too small: {value} px between the eyes, {wanted} are needed</source>
        <translation>Troppo piccola: {value}&#xa0;px tra gli occhi, ne servono {wanted}</translation>
    </message>
    <message>
        <source>Blurred: sharpness {value}, {wanted} is good</source>
        <translation>Sfocata: nitidezza {value}, buona da {wanted}</translation>
    </message>
    <message>
        <source>Turned away: about {value}° to the side, up to {wanted}° is good</source>
        <translation>Girata: circa {value}° di lato, va bene fino a {wanted}°</translation>
    </message>
    <message>
        <source>Head raised or lowered: by about {value}°, up to {wanted}° is good</source>
        <translation>Testa alzata o abbassata: di circa {value}°, va bene fino a {wanted}°</translation>
    </message>
    <message>
        <source>Eyes covered or in shadow: {value} % as bright as the cheeks, {wanted} % is good</source>
        <translation>Occhi coperti o in ombra: luminosità {value}% rispetto alle guance, buona da {wanted}%</translation>
    </message>
    <message>
        <source>Mouth covered, as far as the program can tell</source>
        <translation>Bocca coperta, per quanto il programma può stabilire</translation>
    </message>
    <message>
        <source>Too dark: brightness {value} of 255, {wanted} is good</source>
        <translation>Troppo scura: luminosità {value} su 255, buona da {wanted}</translation>
    </message>
    <message>
        <source>Too bright: brightness {value} of 255, {wanted} is good</source>
        <translation>Troppo chiara: luminosità {value} su 255, buona fino a {wanted}</translation>
    </message>
    <message>
        <source>Hard to make out: certainty {value} of 100 that this is a face, {wanted} is good</source>
        <translation>Difficile da riconoscere: certezza {value} su 100 che sia un volto, buona da {wanted}</translation>
    </message>
    <message>
        <source>Take the original photo, or a photo from closer.</source>
        <translation>Usi la foto originale o una foto più da vicino.</translation>
    </message>
    <message>
        <source>Take a sharper photo, or the original instead of a copy.</source>
        <translation>Usi una foto più nitida, o l’originale invece di una copia.</translation>
    </message>
    <message>
        <source>Take a photo more from the front.</source>
        <translation>Usi una foto più di fronte.</translation>
    </message>
    <message>
        <source>Take a photo with the camera at the height of the eyes.</source>
        <translation>Usi una foto con la fotocamera all’altezza degli occhi.</translation>
    </message>
    <message>
        <source>Take a photo without sunglasses and without a shadow over the eyes.</source>
        <translation>Usi una foto senza occhiali da sole e senza ombra sugli occhi.</translation>
    </message>
    <message>
        <source>Take a photo without a mask, scarf or hand before the mouth.</source>
        <translation>Usi una foto senza mascherina, sciarpa o mano davanti alla bocca.</translation>
    </message>
    <message>
        <source>Take a photo with more light on the face.</source>
        <translation>Usi una foto con più luce sul volto.</translation>
    </message>
    <message>
        <source>Take a photo with softer light.</source>
        <translation>Usi una foto con una luce più morbida.</translation>
    </message>
    <message>
        <source>Take a photo in which the whole face can be seen.</source>
        <translation>Usi una foto in cui si veda tutto il volto.</translation>
    </message>
    <message>
        <source>No reference photo yet</source>
        <translation>Ancora nessuna foto di riferimento</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Scarsa</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Discreta</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Molto buona</translation>
    </message>
    <message>
        <source>Without one, the program does not know which face to look for. Add a photo of the face.</source>
        <translation>Senza, il programma non sa quale volto cercare. Aggiunga una foto del volto.</translation>
    </message>
    <message>
        <source>Next step: look at “{photo}”, and remove it if it shows somebody else.</source>
        <translation>Prossimo passo: guardi «{photo}» e la rimuova se mostra un’altra persona.</translation>
    </message>
    <message>
        <source>Next step: remove the photo that shows somebody else, or add a third one that tells which it is.</source>
        <translation>Prossimo passo: rimuova la foto che mostra un’altra persona, o ne aggiunga una terza che faccia capire quale sia.</translation>
    </message>
    <message>
        <source>Some of these photos are nearly the same and count once. Next step: add one from another day.</source>
        <translation>Alcune di queste foto sono quasi uguali e contano una volta sola. Prossimo passo: ne aggiunga una di un altro giorno.</translation>
    </message>
    <message>
        <source>Next step: add a photo from another year or from another side.</source>
        <translation>Prossimo passo: aggiunga una foto di un altro anno o da un altro lato.</translation>
    </message>
    <message>
        <source>Next step: remove the poorest, “{photo}”, and add a better one.</source>
        <translation>Prossimo passo: rimuova la peggiore, «{photo}», e ne aggiunga una migliore.</translation>
    </message>
    <message>
        <source>More photos would add little.</source>
        <translation>Altre foto aggiungerebbero poco.</translation>
    </message>
    <message>
        <source>“{photo}” does not seem to show the same person as the others. As long as it is here, the search also finds photos of somebody else.</source>
        <translation>«{photo}» non sembra mostrare la stessa persona delle altre. Finché è qui, la ricerca trova anche foto di un’altra persona.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” do not seem to show the same person. The program cannot know which one is wrong. As long as both are here, the search finds photos of either.</source>
        <translation>«{one}» e «{other}» non sembrano mostrare la stessa persona. Il programma non può sapere quale sia sbagliata. Finché ci sono entrambe, la ricerca trova foto dell’una e dell’altra persona.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>meno di un minuto rimanente</translation>
    </message>
</context>
</TS>
