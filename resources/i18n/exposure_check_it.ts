<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
        <source>&amp;Help someone else…</source>
        <translation>A&amp;iuta un’altra persona…</translation>
    </message>
    <message>
        <source>Edit &amp;personal details…</source>
        <translation>Modifica i &amp;dati personali…</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>&amp;Blocca la cassaforte</translation>
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
        <source>What this program &amp;does</source>
        <translation>&amp;Che cosa fa questo programma</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
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
        <source>Files for this entry</source>
        <translation>File di questa voce</translation>
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
        <source>Dates for your calendar…</source>
        <translation>Date per il Suo calendario…</translation>
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
    <name>CountryBox</name>
    <message>
        <source>Countries</source>
        <translation>Paesi</translation>
    </message>
</context>
<context>
    <name>CreateVaultForm</name>
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
        <source>Create the vault</source>
        <translation>Crea la cassaforte</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the vault, not even you or us. There is no way to reset it. Write it on paper and keep the paper in a safe place.</source>
        <translation>Senza questa frase segreta nessuno può aprire la cassaforte, nemmeno Lei o noi. Non c’è modo di reimpostarla. La scriva su un foglio e lo conservi in un luogo sicuro.</translation>
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
    <message>
        <source>Creating the vault…</source>
        <translation>Creazione della cassaforte…</translation>
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
        <source>The steps are in English only.</source>
        <translation>I passaggi sono solo in inglese.</translation>
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
    <name>FileListModel</name>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
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
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowingLetterDialog</name>
    <message>
        <source>Save the letter…</source>
        <translation>Salva la lettera…</translation>
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
        <source>Name the photos that I confirmed</source>
        <translation>Nomina le foto che ho confermato</translation>
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
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not sent yet: print it and post it, or attach it to an e-mail. When you have sent it, come back and press “I sent it”.</source>
        <translation>Lettera salvata come «{file}». Non è ancora stata inviata: la stampi e la spedisca, oppure la alleghi a un’e-mail. Dopo averla inviata, torni qui e prema «L’ho inviata».</translation>
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
        <source>The reason and its source are given in English, as they were collected.</source>
        <translation>Il motivo e la sua fonte sono riportati in inglese, come sono stati raccolti.</translation>
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
        <source>Go to the case</source>
        <translation>Vai alla pratica</translation>
    </message>
    <message>
        <source>Name the photos that I confirmed</source>
        <translation>Nomina le foto che ho confermato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Sta prima della data. Può restare vuoto.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed photo(s) with a public address</source>
        <translation>
            <numerusform>%n foto confermata con un indirizzo pubblico</numerusform>
            <numerusform>%n foto confermate con un indirizzo pubblico</numerusform>
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
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Person who is being helped</source>
        <translation>Persona che riceve aiuto</translation>
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
        <source>Nothing is being sent · offline</source>
        <translation>Non viene inviato nulla · offline</translation>
    </message>
    <message>
        <source>Asking {host} for photos</source>
        <translation>Richiesta di foto a {host}</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} and %n other(s) for photos</source>
        <translation>
            <numerusform>Richiesta di foto a {host} e a %n altro sito</numerusform>
            <numerusform>Richiesta di foto a {host} e ad altri %n siti</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the details of {name}.</source>
        <translation>I dati di {name} sono stati salvati.</translation>
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
        <source>Photos are still being looked at</source>
        <translation>Esame delle foto ancora in corso</translation>
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
    <name>MatchListModel</name>
    <message>
        <source>{band} in {place}, seen on {day}: {decision}</source>
        <translation>{band} in {place}, vista il giorno {day}: {decision}</translation>
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
        <source>Which matches to show</source>
        <translation>Quali corrispondenze mostrare</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Tutte le corrispondenze</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Corrispondenze</translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n da decidere</numerusform>
            <numerusform>%n da decidere</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Nessuna di questo tipo</translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>In questa direzione non ci sono altre corrispondenze.</translation>
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
</context>
<context>
    <name>NetworkConsent</name>
    <message>
        <source>Use the network?</source>
        <translation>Usare la rete?</translation>
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
        <source>Opening the vault…</source>
        <translation>Apertura della cassaforte…</translation>
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
        <source>Newest letters</source>
        <translation>Lettere più recenti</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
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
        <source>%n match(es) wait for your decision</source>
        <translation>
            <numerusform>%n corrispondenza attende la Sua decisione</numerusform>
            <numerusform>%n corrispondenze attendono la Sua decisione</numerusform>
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
    <message>
        <source>All is decided</source>
        <translation>Tutto è deciso</translation>
    </message>
    <message>
        <source>Send the letters that you saved, write to another company, or look through more photos.</source>
        <translation>Invii le lettere salvate, scriva a un’altra azienda o esamini altre foto.</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Scrivi un’altra lettera</translation>
    </message>
    <message>
        <source>{recipient}: {request}</source>
        <translation>{recipient}: {request}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Apri la pratica</translation>
    </message>
    <message>
        <source>Open the case: {title}</source>
        <translation>Apri la pratica: {title}</translation>
    </message>
    <message>
        <source>Written on {day}. Not sent as far as this program knows.</source>
        <translation>Scritta il giorno {day}. Per quanto ne sa questo programma, non è stata inviata.</translation>
    </message>
    <message>
        <source>Written on {day}. The newest entry in its log is of {last}.</source>
        <translation>Scritta il giorno {day}. La voce più recente del registro è del giorno {last}.</translation>
    </message>
    <message>
        <source>If it arrives on {day}, an answer is owed by {due}.</source>
        <translation>Se arriva il giorno {day}, la risposta è dovuta entro il giorno {due}.</translation>
    </message>
    <message>
        <source>An answer is owed by {due}.</source>
        <translation>La risposta è dovuta entro il giorno {due}.</translation>
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
        <source>Only help people who asked you to. Their signed permission is kept with their details.</source>
        <translation>Aiuti soltanto chi glielo ha chiesto. La procura firmata viene conservata con i dati della persona.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
        <source>Looked at %n file(s) in all</source>
        <translation>
            <numerusform>In tutto %n file esaminato</numerusform>
            <numerusform>In tutto %n file esaminati</numerusform>
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
        <source>Looked at %n file(s) so far</source>
        <translation>
            <numerusform>Finora %n file esaminato</numerusform>
            <numerusform>Finora %n file esaminati</numerusform>
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
        <source>Notes and decisions are in English, as collected.</source>
        <translation>Note e decisioni sono in inglese, come sono state raccolte.</translation>
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
        <source>Name of a company</source>
        <translation>Nome di un’azienda</translation>
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
        <source>Go easy on this computer (takes about twice as long)</source>
        <translation>Non affaticare questo computer (richiede circa il doppio del tempo)</translation>
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
    <name>ShortcutHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <source>Looked at %n file(s)</source>
        <translation>
            <numerusform>%n file esaminato</numerusform>
            <numerusform>%n file esaminati</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting photos…</source>
        <translation>Conteggio delle foto…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n photo(s)</source>
        <translation>
            <numerusform>%n foto esaminata</numerusform>
            <numerusform>%n foto esaminate</numerusform>
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
        <source>Some of these steps are in English.</source>
        <translation>Alcuni di questi passaggi sono in inglese.</translation>
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
        <translation>Deve dirlo, con i motivi, entro il primo mese (RGPD, art. 12, par. 3).</translation>
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
        <translation>Il termine secondo {rule} non si può prorogare in questo modo. {hint}</translation>
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
