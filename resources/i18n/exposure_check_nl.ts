<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <translation>&amp;Map met foto’s toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Help someone else…</source>
        <translation>&amp;Iemand anders helpen…</translation>
    </message>
    <message>
        <source>Edit &amp;personal details…</source>
        <translation>&amp;Persoonlijke gegevens bewerken…</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>Kluis &amp;vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Paste photos or folders</source>
        <translation>Foto’s of mappen &amp;plakken</translation>
    </message>
    <message>
        <source>&amp;Stop looking at photos</source>
        <translation>&amp;Stoppen met foto’s bekijken</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>&amp;Gezicht</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Foto’s</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>&amp;Treffers</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Brieven</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>Letters for man&amp;y people</source>
        <translation>Brieven &amp;voor veel mensen</translation>
    </message>
    <message>
        <source>Appearance like the &amp;system</source>
        <translation>Thema van het &amp;systeem</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Do&amp;nker</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Grot&amp;ere tekst</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Nor&amp;male tekstgrootte</translation>
    </message>
    <message>
        <source>What this program &amp;does</source>
        <translation>&amp;Wat dit programma doet</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Exposure Check</source>
        <translation>&amp;Over Exposure Check</translation>
    </message>
    <message>
        <source>In a photo: this is me</source>
        <translation>In een foto: dit ben ik</translation>
    </message>
    <message>
        <source>In a photo: this is not me</source>
        <translation>In een foto: dit ben ik niet</translation>
    </message>
    <message>
        <source>In a photo: I am unsure</source>
        <translation>In een foto: ik weet het niet zeker</translation>
    </message>
    <message>
        <source>Next photo, without deciding</source>
        <translation>Volgende foto, zonder te beslissen</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Vorige foto</translation>
    </message>
    <message>
        <source>Hold: show the other people&apos;s faces</source>
        <translation>Ingedrukt houden: gezichten van anderen tonen</translation>
    </message>
</context>
<context>
    <name>AddPlaces</name>
    <message>
        <source>Add a folder…</source>
        <translation>Map toevoegen…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Bestanden toevoegen…</translation>
    </message>
    <message>
        <source>What can I add?</source>
        <translation>Wat kan ik toevoegen?</translation>
    </message>
    <message>
        <source>Drop anything with photos here</source>
        <translation>Sleep hierheen alles waar foto’s in zitten</translation>
    </message>
    <message>
        <source>Folders, photos and films, data exports as they came (ZIP, TAR.GZ), saved web pages, web addresses. Files stay where they are.</source>
        <translation>Mappen, foto’s en video’s, gegevensexports zoals u ze hebt gekregen (ZIP, TAR.GZ), opgeslagen webpagina’s, webadressen. Bestanden blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Adres toevoegen</translation>
    </message>
    <message>
        <source>Add a public address</source>
        <translation>Openbaar adres toevoegen</translation>
    </message>
    <message>
        <source>A profile or page that anybody can open, for example https://mastodon.social/@name. You are asked before the network is used.</source>
        <translation>Een profiel of pagina die iedereen kan openen, bijvoorbeeld https://mastodon.social/@name. Voordat er verbinding met internet wordt gemaakt, wordt u om toestemming gevraagd.</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <translation>Map met foto’s</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Alle bestanden ({patterns})</translation>
    </message>
    <message>
        <source>Photos, exports, saved pages</source>
        <translation>Foto’s, exports, opgeslagen pagina’s</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add files…</source>
        <translation>Bestanden toevoegen…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>For example a receipt or the answer. A copy is kept inside the vault.</source>
        <translation>Bijvoorbeeld een ontvangstbewijs of het antwoord. Een kopie wordt in de kluis bewaard.</translation>
    </message>
    <message>
        <source>Files for this entry</source>
        <translation>Bestanden bij deze aantekening</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>{file} weglaten</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Choose a table…</source>
        <translation>Tabel kiezen…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Sjabloon opslaan…</translation>
    </message>
    <message>
        <source>Drop the table of people here</source>
        <translation>Sleep de tabel met personen hierheen</translation>
    </message>
    <message>
        <source>A CSV file with one person a row, as spreadsheets save it. Each row names the file with the person’s signed permission, which lies beside the table.</source>
        <translation>Een CSV-bestand met één persoon per rij, zoals rekenbladprogramma’s het opslaan. Elke rij noemt het bestand met de ondertekende volmacht van de persoon; dat staat naast de tabel.</translation>
    </message>
    <message>
        <source>Add this recipient</source>
        <translation>Deze ontvanger toevoegen</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-document</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-document</translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Concept van een e-mail</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Andere map kiezen…</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <translation>Wat willen ze?</translation>
    </message>
    <message>
        <source>Format of the letters</source>
        <translation>Indeling van de brieven</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Voeg ten minste één ontvanger toe.</translation>
    </message>
    <message>
        <source>Choose what they want.</source>
        <translation>Kies wat de personen willen.</translation>
    </message>
    <message>
        <source>Choose the table of people</source>
        <translation>Tabel met personen kiezen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Table: {file}</source>
        <translation>Tabel: {file}</translation>
    </message>
    <message>
        <source>Choose another table…</source>
        <translation>Andere tabel kiezen…</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Sjabloon opslaan</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Map voor de brieven kiezen</translation>
    </message>
    <message>
        <source>{folder}: one folder per person, and the list result.csv. They are not encrypted.</source>
        <translation>{folder}: één map per persoon en de lijst result.csv. Ze zijn niet versleuteld.</translation>
    </message>
    <message>
        <source>Added {name}.</source>
        <translation>{name} is toegevoegd.</translation>
    </message>
    <message>
        <source>Do not write to {name}</source>
        <translation>Niet aan {name} schrijven</translation>
    </message>
    <message>
        <source>Letters go to:</source>
        <translation>De brieven gaan naar:</translation>
    </message>
    <message>
        <source>No recipient was added yet.</source>
        <translation>Er is nog geen ontvanger toegevoegd.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Letters for many people</source>
        <translation>Brieven voor veel mensen</translation>
    </message>
    <message>
        <source>For those who help others: a table of people becomes one letter each. Nothing is sent, and no case is opened for these letters.</source>
        <translation>Voor wie anderen helpt: van een tabel met personen worden brieven gemaakt, voor ieder één. Er wordt niets verzonden en voor deze brieven wordt geen dossier geopend.</translation>
    </message>
    <message>
        <source>People done</source>
        <translation>Personen klaar</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Brieven schrijven</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Open the list of results</source>
        <translation>Resultatenlijst openen</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>De rijen worden gecontroleerd…</translation>
    </message>
    <message>
        <source>Looking at the rows: {done} of {total}</source>
        <translation>De rijen worden gecontroleerd: {done} van {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>%n brief schrijven</numerusform>
            <numerusform>%n brieven schrijven</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>Er is geen brief te schrijven.</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>De brieven worden geschreven…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} people, %n letter(s) written</source>
        <translation>
            <numerusform>{done} van {total} personen, %n brief geschreven</numerusform>
            <numerusform>{done} van {total} personen, %n brieven geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n brief geschreven</numerusform>
            <numerusform>%n brieven geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n al eerder geschreven</numerusform>
            <numerusform>%n al eerder geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why</source>
        <translation>
            <numerusform>%n niet geschreven; in de lijst staat waarom</numerusform>
            <numerusform>%n niet geschreven; in de lijst staat waarom</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Nothing was sent.</source>
        <translation>{counts}. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} people.</source>
        <translation>Gestopt na {done} van {total} personen.</translation>
    </message>
    <message>
        <source>Write again to go on from there.</source>
        <translation>Klik op Doorgaan om daar verder te gaan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Saved the template as “{file}”.</source>
        <translation>Sjabloon opgeslagen als “{file}”.</translation>
    </message>
</context>
<context>
    <name>BatchPreview</name>
    <message>
        <source>What would be written</source>
        <translation>Wat er geschreven zou worden</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Alleen rijen met problemen</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rijen van de tabel</translation>
    </message>
    <message>
        <source>Only rows with problems: {count}</source>
        <translation>Alleen rijen met problemen: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to write</source>
        <translation>
            <numerusform>%n brief te schrijven</numerusform>
            <numerusform>%n brieven te schrijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n al eerder geschreven</numerusform>
            <numerusform>%n al eerder geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written</source>
        <translation>
            <numerusform>%n kan niet worden geschreven</numerusform>
            <numerusform>%n kunnen niet worden geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, line {line} of the file:</source>
        <translation>Rij {row}, regel {line} van het bestand:</translation>
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
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Uw eigen woorden</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Door u toegevoegd</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Dates for your calendar</source>
        <translation>Datums voor uw agenda</translation>
    </message>
    <message>
        <source>Also write whose case it is</source>
        <translation>Ook vermelden om wie het gaat</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Agendabestand opslaan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The file holds the coming days of all open cases, each with two reminders. Import it into the calendar of your computer or telephone. Import it again later, and moved days are replaced.</source>
        <translation>Het bestand bevat de komende datums van alle open dossiers, elk met twee herinneringen. Importeer het in de agenda van uw computer of telefoon. Als u het later opnieuw importeert, worden verschoven datums vervangen.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It names the recipients and what you asked for. Whoever keeps your calendar, for example a company on the internet, can read that.</source>
        <translation>Het bestand is niet versleuteld. Het noemt de ontvangers en wat u hebt gevraagd. Wie uw agenda beheert, bijvoorbeeld een bedrijf op internet, kan dat lezen.</translation>
    </message>
    <message>
        <source>With this, it also holds the names and how each day was counted.</source>
        <translation>Hiermee bevat het ook de namen en hoe elke dag is berekend.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Agendabestand opslaan</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Where should the folder of the case be made?</source>
        <translation>Waar moet de map van het dossier komen?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>“{entry}”</source>
        <translation>“{entry}”</translation>
    </message>
    <message>
        <source>Logged: {entry}.</source>
        <translation>Genoteerd: {entry}.</translation>
    </message>
    <message>
        <source>Taken back: {entry}. It stays in the log and does not count.</source>
        <translation>Ingetrokken: {entry}. Dit blijft in het logboek staan en telt niet mee.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in “{folder}”. They are not encrypted. Look at them before you pass them on.</source>
        <translation>
            <numerusform>%n bestand opgeslagen in “{folder}”. Het is niet versleuteld. Bekijk het voordat u het doorgeeft.</numerusform>
            <numerusform>%n bestanden opgeslagen in “{folder}”. Ze zijn niet versleuteld. Bekijk ze voordat u ze doorgeeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved a copy as “{file}”. It came from somebody else: open it only if you trust it.</source>
        <translation>Kopie opgeslagen als “{file}”. Het bestand komt van iemand anders: open het alleen als u het vertrouwt.</translation>
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
        <translation>Volgende stap: {step}</translation>
    </message>
    <message>
        <source>{step}, from {day} on</source>
        <translation>{step}, vanaf {day}</translation>
    </message>
    <message>
        <source>Last entry: {day}</source>
        <translation>Laatste aantekening: {day}</translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>What became of the letters</source>
        <translation>Wat er van de brieven is geworden</translation>
    </message>
    <message>
        <source>Nobody is counted as late who is not late by every reading of the rules. Where it is not noted when a letter arrived, its answer counts neither as late nor as in time.</source>
        <translation>Iemand telt alleen als te laat als dat volgens elke uitleg van de regels zo is. Waar niet is genoteerd wanneer een brief is aangekomen, telt het antwoord niet als te laat en niet als op tijd.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{cases} of {people}</source>
        <translation>{cases} van {people}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in afwachting</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>op tijd beantwoord</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>te laat beantwoord</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>nog niet verzonden</translation>
    </message>
    <message>
        <source>days until an answer (median)</source>
        <translation>dagen tot een antwoord (mediaan)</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Taken back, does not count.</source>
        <translation>Ingetrokken, telt niet mee.</translation>
    </message>
    <message>
        <source>Entry {number}, {day}: {event}. {more}</source>
        <translation>Aantekening {number}, {day}: {event}. {more}</translation>
    </message>
    <message>
        <source>Entry {number}: {event}, {day}</source>
        <translation>Aantekening {number}: {event}, {day}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Kopie van {file} opslaan</translation>
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
        <translation>Dit klopt niet, intrekken</translation>
    </message>
    <message>
        <source>Take back entry {number}: {event}</source>
        <translation>Aantekening {number} intrekken: {event}</translation>
    </message>
    <message>
        <source>Log it again…</source>
        <translation>Opnieuw noteren…</translation>
    </message>
    <message>
        <source>Log again: {event}</source>
        <translation>Opnieuw noteren: {event}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Back to all cases</source>
        <translation>Terug naar alle dossiers</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>What fits next</source>
        <translation>Wat u nu kunt doen</translation>
    </message>
    <message>
        <source>Log what happened…</source>
        <translation>Noteren wat er is gebeurd…</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Herinnering schrijven…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Reactie schrijven…</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>Klacht schrijven…</translation>
    </message>
    <message>
        <source>Look at the letter…</source>
        <translation>Brief bekijken…</translation>
    </message>
    <message>
        <source>Save the case file…</source>
        <translation>Dossiermap opslaan…</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Wat er tot nu toe is gebeurd</translation>
    </message>
    <message>
        <source>Letters and files</source>
        <translation>Brieven en bestanden</translation>
    </message>
    <message>
        <source>The case file is a folder for a lawyer or an authority: what happened, the letter, the files. It is not encrypted.</source>
        <translation>De dossiermap is bedoeld voor een advocaat of een toezichthouder: wat er is gebeurd, de brief, de bestanden. De map is niet versleuteld.</translation>
    </message>
    <message>
        <source>{request} · {law} · case {id}</source>
        <translation>{request} · {law} · dossier {id}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Als de brief vandaag zou aankomen, moet er uiterlijk op {day} een antwoord zijn.</translation>
    </message>
    <message>
        <source>The law sets no time for an answer to this letter.</source>
        <translation>De wet stelt geen termijn voor een antwoord op deze brief.</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>Vanaf {day}</translation>
    </message>
    <message>
        <source>Log: {event}…</source>
        <translation>Noteren: {event}…</translation>
    </message>
    <message>
        <source>Write the reminder…</source>
        <translation>Herinnering schrijven…</translation>
    </message>
    <message>
        <source>Write the reply…</source>
        <translation>Reactie schrijven…</translation>
    </message>
    <message>
        <source>Write the complaint…</source>
        <translation>Klacht schrijven…</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No cases yet</source>
        <translation>Nog geen dossiers</translation>
    </message>
    <message>
        <source>A letter opens a case. Here you see what became of it, and what you can do next.</source>
        <translation>Met een brief begint een dossier. Hier ziet u wat ervan is geworden en wat u nu kunt doen.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schrijven</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>What became of your letters. Nothing is sent from here; you log what you did and what you got.</source>
        <translation>Wat er van uw brieven is geworden. Van hieruit wordt niets verzonden; u noteert wat u hebt gedaan en wat u hebt ontvangen.</translation>
    </message>
    <message>
        <source>Dates for your calendar…</source>
        <translation>Datums voor uw agenda…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle dossiers</translation>
    </message>
    <message>
        <source>Name of a company</source>
        <translation>Naam van een bedrijf</translation>
    </message>
    <message>
        <source>All that are not closed</source>
        <translation>Alles wat niet is afgesloten</translation>
    </message>
    <message>
        <source>With something to do today</source>
        <translation>Waar vandaag iets te doen is</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Opgeslagen als “{file}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Geen dossier gevonden.</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>Countries</source>
        <translation>Landen</translation>
    </message>
</context>
<context>
    <name>CreateVaultForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Vier of vijf woorden die niet bij elkaar horen, zijn een goede keuze.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dezelfde wachtwoordzin nog een keer</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Kluis aanmaken</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the vault, not even you or us. There is no way to reset it. Write it on paper and keep the paper in a safe place.</source>
        <translation>Zonder deze wachtwoordzin kan niemand de kluis openen, ook u niet en wij niet. De wachtwoordzin kan niet worden hersteld. Schrijf hem op papier en bewaar dat papier op een veilige plaats.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>De twee wachtwoordzinnen verschillen. Typ twee keer dezelfde.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Nog niets ingevuld</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Heel zwak: meteen te raden</translation>
    </message>
    <message>
        <source>Weak: guessed within hours</source>
        <translation>Zwak: binnen enkele uren te raden</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Matig: voeg nog een woord toe</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Heel sterk</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>De kluis wordt aangemaakt…</translation>
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
        <translation>Betreft {who}, als gebruiker</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Kenmerk: {number}</translation>
    </message>
    <message>
        <source>What became of it: {status}</source>
        <translation>Wat ervan is geworden: {status}</translation>
    </message>
    <message>
        <source>Law: {articles}</source>
        <translation>Wetsartikelen: {articles}</translation>
    </message>
    <message>
        <source>Checked: {how}</source>
        <translation>Gecontroleerd: {how}</translation>
    </message>
    <message>
        <source>Looked up on {day}. {verified}</source>
        <translation>Opgezocht op {day}. {verified}</translation>
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
        <translation>Maak een keuze</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>They named a day</source>
        <translation>De ontvanger heeft een dag genoemd</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>This did not work</source>
        <translation>Dit is niet gelukt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The details help whoever looks after this program. They may name files on this computer, so read them before you pass them on. Nothing is sent by itself.</source>
        <translation>De details helpen degenen die dit programma onderhouden. Er kunnen namen van bestanden op deze computer in staan; lees ze dus voordat u ze doorgeeft. Er wordt niets vanzelf verzonden.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Log what happened</source>
        <translation>Noteren wat er is gebeurd</translation>
    </message>
    <message>
        <source>The log is only for you. Nothing is sent, and a wrong entry can be taken back.</source>
        <translation>Het logboek is alleen voor u. Er wordt niets verzonden en een verkeerde aantekening kunt u intrekken.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Anything worth keeping. May stay empty.</source>
        <translation>Alles wat u wilt bewaren. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dit is nodig.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>Dit is langer dan {limit} tekens. Maak het korter.</translation>
    </message>
</context>
<context>
    <name>ExportHelp</name>
    <message>
        <source>What can I add?</source>
        <translation>Wat kan ik toevoegen?</translation>
    </message>
    <message>
        <source>Search, for example Instagram</source>
        <translation>Zoeken, bijvoorbeeld Instagram</translation>
    </message>
    <message>
        <source>Search for a platform</source>
        <translation>Platform zoeken</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Folders, single photos and films, web pages that you saved in a browser, and public addresses. Best of all is the data export of a platform: it holds what you posted, in full size. Ask the platform for it, and add the file as it came.</source>
        <translation>Mappen, losse foto’s en video’s, webpagina’s die u in een browser hebt opgeslagen, en openbare adressen. Het beste is de gegevensexport van een platform: daarin zit wat u hebt geplaatst, op volledige grootte. Vraag die aan bij het platform en voeg het bestand toe zoals u het hebt gekregen.</translation>
    </message>
    <message>
        <source>The steps are in English only.</source>
        <translation>De stappen zijn er alleen in het Engels.</translation>
    </message>
    <message>
        <source>No platform of this name is known here.</source>
        <translation>Hier is geen platform met deze naam bekend.</translation>
    </message>
    <message>
        <source>Format to choose</source>
        <translation>Welke indeling</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hoelang het duurt</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin zit</translation>
    </message>
    <message>
        <source>Addresses of posts</source>
        <translation>Adressen van berichten</translation>
    </message>
    <message>
        <source>These steps were compared with a description on {day}. Menus change often.</source>
        <translation>Deze stappen zijn op {day} met een beschrijving vergeleken. Menu’s veranderen vaak.</translation>
    </message>
    <message>
        <source>These steps are general knowledge and were not checked again. Menus change often.</source>
        <translation>Deze stappen zijn algemeen bekend en zijn niet opnieuw gecontroleerd. Menu’s veranderen vaak.</translation>
    </message>
</context>
<context>
    <name>FacePage</name>
    <message>
        <source>Face</source>
        <translation>Gezicht</translation>
    </message>
    <message>
        <source>Photos of the face that the program should look for. They are measured on this computer.</source>
        <translation>Foto’s van het gezicht waarnaar het programma moet zoeken. Ze worden op deze computer geanalyseerd.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Foto’s kiezen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Drop photos of the face here</source>
        <translation>Sleep foto’s van het gezicht hierheen</translation>
    </message>
    <message>
        <source>Five varied photos make a much better reference than one: different days, different light, from the front.</source>
        <translation>Vijf verschillende foto’s werken veel beter dan één: andere dagen, ander licht, van voren.</translation>
    </message>
    <message>
        <source>Photos of the face</source>
        <translation>Foto’s van het gezicht</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>%n foto wordt bekeken…</numerusform>
            <numerusform>%n foto’s worden bekeken…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} van {total} bekeken</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>Gestopt na {done} van {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n photo(s).</source>
        <translation>
            <numerusform>%n foto toegevoegd.</numerusform>
            <numerusform>%n foto’s toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {file}.</source>
        <translation>{file} is toegevoegd.</translation>
    </message>
    <message>
        <source>“remove {file}”</source>
        <translation>“{file} verwijderen”</translation>
    </message>
    <message>
        <source>Removed {file}.</source>
        <translation>{file} is verwijderd.</translation>
    </message>
    <message>
        <source>{file} is back.</source>
        <translation>{file} is er weer.</translation>
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
        <translation>Niet bekeken bestanden</translation>
    </message>
    <message>
        <source>Reasons to show</source>
        <translation>Welke redenen worden getoond</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>De lijst wordt opgehaald…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Deze lijst kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n regel gekopieerd.</numerusform>
            <numerusform>%n regels gekopieerd.</numerusform>
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
            <numerusform>%n foto is in de export alleen een link; de foto zelf zit er niet in. De link kan worden gekopieerd en in een browser geopend.</numerusform>
            <numerusform>%n foto’s zijn in de export alleen links; de foto’s zelf zitten er niet in. De links kunnen worden gekopieerd en in een browser geopend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s) of more</source>
        <translation>
            <numerusform>Het eerste bestand (%n); er zijn er meer</numerusform>
            <numerusform>De eerste %n bestanden; er zijn er meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowingLetterDialog</name>
    <message>
        <source>Save the letter…</source>
        <translation>Brief opslaan…</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Ik heb de brief verzonden…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Herinnering aan {name}</translation>
    </message>
    <message>
        <source>A polite letter that names the day of the first one. It says only what the log says.</source>
        <translation>Een beleefde brief die de dag van de eerste brief noemt. Er staat alleen in wat in het logboek staat.</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Reactie aan {name}</translation>
    </message>
    <message>
        <source>It answers what they wrote. It says only what the log says.</source>
        <translation>Deze brief gaat in op wat de ontvanger heeft geschreven. Er staat alleen in wat in het logboek staat.</translation>
    </message>
    <message>
        <source>Complaint about {name}</source>
        <translation>Klacht over {name}</translation>
    </message>
    <message>
        <source>It goes to the authority for the place where you live. Nobody can promise what it decides.</source>
        <translation>De klacht gaat naar de toezichthouder voor de plaats waar u woont. Niemand kan beloven wat die besluit.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Maak een keuze</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>In de taal van de brief. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Wat ontbreekt er?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Waar woont u?</translation>
    </message>
    <message>
        <source>Name a day for the answer</source>
        <translation>Een dag voor het antwoord noemen</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>A wish, no period of the law.</source>
        <translation>Een wens, geen wettelijke termijn.</translation>
    </message>
    <message>
        <source>I live in the state whose law this is</source>
        <translation>Ik woon in de staat waarvan dit de wet is</translation>
    </message>
    <message>
        <source>Name the photos that I confirmed</source>
        <translation>De foto’s noemen die ik heb bevestigd</translation>
    </message>
    <message>
        <source>What did they write?</source>
        <translation>Wat heeft de ontvanger geschreven?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In uw eigen woorden</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Taal van de brief</translation>
    </message>
    <message>
        <source>If you have an account there. May stay empty.</source>
        <translation>Als u daar een account hebt. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>Uw gebruikersnaam bij die dienst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Staat vóór de datum. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>This letter cannot be written.</source>
        <translation>Deze brief kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choose what they wrote to see the letter.</source>
        <translation>Kies wat de ontvanger heeft geschreven om de brief te zien.</translation>
    </message>
    <message>
        <source>Choose where you live to see the letter. It decides which authority hears you.</source>
        <translation>Kies waar u woont om de brief te zien. Daarvan hangt af welke toezichthouder uw klacht behandelt.</translation>
    </message>
    <message>
        <source>This law helps people who live in that state. Tick the box if you do.</source>
        <translation>Deze wet helpt mensen die in die staat wonen. Vink het vakje aan als dat voor u geldt.</translation>
    </message>
    <message>
        <source>It goes to: {name}</source>
        <translation>De klacht gaat naar: {name}</translation>
    </message>
    <message>
        <source>Form on their website: {address}</source>
        <translation>Formulier op de website: {address}</translation>
    </message>
    <message>
        <source>E-mail: {address}</source>
        <translation>E-mail: {address}</translation>
    </message>
    <message>
        <source>Post: {address}</source>
        <translation>Post: {address}</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief opslaan</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx);;Draft of an e-mail (*.eml);;Plain text (*.txt)</source>
        <translation>PDF-document (*.pdf);;Word-document (*.docx);;Concept van een e-mail (*.eml);;Platte tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not sent yet: print it and post it, or attach it to an e-mail. When you have sent it, come back and press “I sent it”.</source>
        <translation>Opgeslagen als “{file}”. De brief is nog niet verzonden: druk hem af en doe hem op de post, of voeg hem als bijlage toe aan een e-mail. Als u hem hebt verzonden, komt u hier terug en klikt u op “Ik heb de brief verzonden”.</translation>
    </message>
</context>
<context>
    <name>LawAndLanguage</name>
    <message>
        <source>Which law?</source>
        <translation>Welk recht?</translation>
    </message>
    <message>
        <source>Several laws fit where you live and where they are. Each gives other rights.</source>
        <translation>Gezien uw woonplaats en de vestigingsplaats van de ontvanger zijn er meerdere wetten mogelijk. Elke wet geeft andere rechten.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Taal van de brief</translation>
    </message>
    <message>
        <source>{language} (suggested)</source>
        <translation>{language} (voorgesteld)</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere manieren</translation>
    </message>
    <message>
        <source>Save as a Word document…</source>
        <translation>Opslaan als Word-document…</translation>
    </message>
    <message>
        <source>Save as the draft of an e-mail…</source>
        <translation>Opslaan als concept van een e-mail…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Opslaan als platte tekst…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Openen in het e-mailprogramma</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Ik heb de brief verzonden…</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Naar het dossier</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Look at the letter</source>
        <translation>Brief bekijken</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-document (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-document (*.docx)</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Concept van een e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Platte tekst (*.txt)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief opslaan</translation>
    </message>
    <message>
        <source>Write to them about the same again?</source>
        <translation>Nog eens over hetzelfde schrijven?</translation>
    </message>
    <message>
        <source>The same letter again while the first is open can be called excessive, and then it need not be answered. A reminder or a reply in that case mostly helps more.</source>
        <translation>Als u dezelfde brief nog eens stuurt terwijl de eerste openstaat, kan dat buitensporig worden genoemd; dan hoeft hij niet te worden beantwoord. Een herinnering of een reactie in dat dossier helpt meestal meer.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>Save a second letter</source>
        <translation>Tweede brief opslaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. The case is recorded. The letter is not sent yet: print it and post it, or attach it to an e-mail.</source>
        <translation>Opgeslagen als “{file}”. Het dossier is aangemaakt. De brief is nog niet verzonden: druk hem af en doe hem op de post, of voeg hem als bijlage toe aan een e-mail.</translation>
    </message>
    <message>
        <source>Saved as “{file}”, in the same case.</source>
        <translation>Opgeslagen als “{file}”, in hetzelfde dossier.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Als de brief vandaag zou aankomen, moet er uiterlijk op {day} een antwoord zijn.</translation>
    </message>
    <message>
        <source>Copied the letter as text. Paste it into an e-mail or a form, then press “I sent it”.</source>
        <translation>De brief is als tekst gekopieerd. Plak hem in een e-mail of een formulier en klik daarna op “Ik heb de brief verzonden”.</translation>
    </message>
    <message>
        <source>This letter is too long to hand over to a mail program. Save it as the draft of an e-mail, or copy the text.</source>
        <translation>Deze brief is te lang om aan een e-mailprogramma door te geven. Sla hem op als concept van een e-mail, of kopieer de tekst.</translation>
    </message>
    <message>
        <source>Your mail program has the letter as a draft. Send it there, then press “I sent it” here.</source>
        <translation>Uw e-mailprogramma heeft de brief als concept. Verzend hem daar en klik daarna hier op “Ik heb de brief verzonden”.</translation>
    </message>
    <message>
        <source>No mail program answered. Save the letter as the draft of an e-mail, or copy the text.</source>
        <translation>Geen e-mailprogramma heeft gereageerd. Sla de brief op als concept van een e-mail, of kopieer de tekst.</translation>
    </message>
    <message>
        <source>Written down: sent on {day}.</source>
        <translation>Genoteerd: verzonden op {day}.</translation>
    </message>
    <message>
        <source>“I sent it”</source>
        <translation>“Ik heb de brief verzonden”</translation>
    </message>
    <message>
        <source>Written down that you sent the letter.</source>
        <translation>Genoteerd dat u de brief hebt verzonden.</translation>
    </message>
    <message>
        <source>Taken back. The case says that the letter is not sent.</source>
        <translation>Ingetrokken. In het dossier staat dat de brief niet is verzonden.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Paragraphs that can be changed</source>
        <translation>Alinea’s die kunnen worden gewijzigd</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Tekst van de alinea</translation>
    </message>
    <message>
        <source>Return to the original paragraph</source>
        <translation>Terug naar de oorspronkelijke alinea</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Alinea toevoegen</translation>
    </message>
    <message>
        <source>Return to the original letter</source>
        <translation>Terug naar de oorspronkelijke brief</translation>
    </message>
    <message>
        <source>The paragraph is the original again.</source>
        <translation>De alinea is weer de oorspronkelijke.</translation>
    </message>
    <message>
        <source>“return to the original”</source>
        <translation>“terug naar het origineel”</translation>
    </message>
    <message>
        <source>The paragraph is left out.</source>
        <translation>De alinea is weggelaten.</translation>
    </message>
    <message>
        <source>“leave it out”</source>
        <translation>“weglaten”</translation>
    </message>
    <message>
        <source>The letter is the original again.</source>
        <translation>De brief is weer de oorspronkelijke.</translation>
    </message>
    <message>
        <source>“return to the original letter”</source>
        <translation>“terug naar de oorspronkelijke brief”</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its words can be changed here.</source>
        <translation>Zodra er een brief is, kunt u de tekst hier wijzigen.</translation>
    </message>
    <message>
        <source>Left out of the letter. The original: “{text}”</source>
        <translation>Weggelaten uit de brief. Het origineel: “{text}”</translation>
    </message>
    <message>
        <source>Your own words. Check that they are true; the program does not know.</source>
        <translation>Uw eigen woorden. Controleer of ze kloppen; het programma weet dat niet.</translation>
    </message>
    <message>
        <source>Type to change it. An empty paragraph is left out of the letter.</source>
        <translation>Typ om de alinea te wijzigen. Een lege alinea wordt uit de brief weggelaten.</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Only the usual letters</source>
        <translation>Alleen de gebruikelijke brieven</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Wat wilt u?</translation>
    </message>
</context>
<context>
    <name>LetterOptions</name>
    <message>
        <source>More details</source>
        <translation>Meer details</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Minder details</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>The letter in your language, for reading only</source>
        <translation>De brief in uw taal, alleen om te lezen</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Voorbeeld van de brief</translation>
    </message>
    <message>
        <source>Choose a recipient to see the letter.</source>
        <translation>Kies een ontvanger om de brief te zien.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Pagina {number} van {total}</translation>
    </message>
</context>
<context>
    <name>LetterReasons</name>
    <message>
        <source>Paragraphs of the letter</source>
        <translation>Alinea’s van de brief</translation>
    </message>
    <message>
        <source>The reason and its source are given in English, as they were collected.</source>
        <translation>De reden en de bron staan er in het Engels, zoals ze zijn verzameld.</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its paragraphs are explained here.</source>
        <translation>Zodra er een brief is, worden de alinea’s hier uitgelegd.</translation>
    </message>
    <message>
        <source>“{paragraph}”</source>
        <translation>“{paragraph}”</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Back to the form</source>
        <translation>Terug naar het formulier</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>De brief</translation>
    </message>
    <message>
        <source>Read it in my language</source>
        <translation>In mijn taal lezen</translation>
    </message>
    <message>
        <source>Why is this in my letter?</source>
        <translation>Waarom staat dit in mijn brief?</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Tekst wijzigen</translation>
    </message>
    <message>
        <source>For reading only, in your language ({language}). This one is not sent.</source>
        <translation>Alleen om te lezen, in uw taal ({language}). Deze versie wordt niet verzonden.</translation>
    </message>
    <message>
        <source>What you changed is only in the letter that is sent.</source>
        <translation>Wat u hebt gewijzigd, staat alleen in de brief die wordt verzonden.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>A letter creates a record and a basis for a complaint. Nobody can promise that the company obeys.</source>
        <translation>Een brief legt uw verzoek vast en vormt een basis voor een klacht. Niemand kan beloven dat het bedrijf eraan gehoor geeft.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Naar het dossier</translation>
    </message>
    <message>
        <source>Name the photos that I confirmed</source>
        <translation>De foto’s noemen die ik heb bevestigd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Staat vóór de datum. Mag leeg blijven.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed photo(s) with a public address</source>
        <translation>
            <numerusform>%n bevestigde foto met een openbaar adres</numerusform>
            <numerusform>%n bevestigde foto’s met een openbaar adres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because no address is known</source>
        <translation>
            <numerusform>%n weggelaten, omdat er geen adres bekend is</numerusform>
            <numerusform>%n weggelaten, omdat er geen adres bekend is</numerusform>
        </translation>
    </message>
    <message>
        <source>{named}; {left_out}.</source>
        <translation>{named}; {left_out}.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still needed for the letter: {names}</source>
        <translation>Nog nodig voor de brief: {names}</translation>
    </message>
    <message>
        <source>There is no letter “{kind}” under this law ({law}), so another one is chosen.</source>
        <translation>De brief “{kind}” bestaat niet onder dit recht ({law}); daarom is een andere gekozen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menu’s</translation>
    </message>
    <message>
        <source>Person who is being helped</source>
        <translation>Persoon die wordt geholpen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gezicht</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Veel mensen</translation>
    </message>
    <message>
        <source>Nothing is being sent · offline</source>
        <translation>Er wordt niets verzonden · offline</translation>
    </message>
    <message>
        <source>Asking {host} for photos</source>
        <translation>Vraagt foto’s op bij {host}</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} and %n other(s) for photos</source>
        <translation>
            <numerusform>Vraagt foto’s op bij {host} en %n andere website</numerusform>
            <numerusform>Vraagt foto’s op bij {host} en %n andere websites</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the details of {name}.</source>
        <translation>De gegevens van {name} zijn opgeslagen.</translation>
    </message>
    <message>
        <source>There is no open vault</source>
        <translation>Er is geen kluis geopend</translation>
    </message>
    <message>
        <source>Everything this program keeps lies in an encrypted vault on this computer.</source>
        <translation>Alles wat dit programma bewaart, staat in een versleutelde kluis op deze computer.</translation>
    </message>
    <message>
        <source>Create or open the vault</source>
        <translation>Kluis aanmaken of openen</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Voor wie is dit?</translation>
    </message>
    <message>
        <source>Letters need a name, a country and an address for the answer.</source>
        <translation>Voor brieven zijn een naam, een land en een adres voor het antwoord nodig.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Gegevens invullen</translation>
    </message>
    <message>
        <source>About Exposure Check</source>
        <translation>Over Exposure Check</translation>
    </message>
    <message>
        <source>Exposure Check {version}</source>
        <translation>Exposure Check {version}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It works without a network connection, and nothing is ever sent anywhere by itself.</source>
        <translation>Vrije software onder de Apache License 2.0. Het programma werkt zonder internetverbinding en verzendt nooit vanzelf iets.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>{what} &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Photos are still being looked at</source>
        <translation>Er worden nog foto’s bekeken</translation>
    </message>
    <message>
        <source>Photos are still being looked at.</source>
        <translation>Er worden nog foto’s bekeken.</translation>
    </message>
    <message>
        <source>What was found so far is kept. The rest can be looked at next time.</source>
        <translation>Wat tot nu toe is gevonden, blijft bewaard. De rest kan de volgende keer worden bekeken.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen en afsluiten</translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Where it comes from</source>
        <translation>Waar het vandaan komt</translation>
    </message>
    <message>
        <source>Save a cleaned copy…</source>
        <translation>Schone kopie opslaan…</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Voortgang van de kopie</translation>
    </message>
    <message>
        <source>The file is gone from where it was seen.</source>
        <translation>Het bestand is niet meer op de plaats waar het is gezien.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n andere plaats</numerusform>
            <numerusform>%n andere plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>published on {day}</source>
        <translation>gepubliceerd op {day}</translation>
    </message>
    <message>
        <source>“{caption}”</source>
        <translation>“{caption}”</translation>
    </message>
    <message>
        <source>Fetched on {day} without a login, as anybody could.</source>
        <translation>Op {day} opgehaald zonder in te loggen, zoals iedereen dat kon.</translation>
    </message>
    <message>
        <source>What it gives away</source>
        <translation>Wat het prijsgeeft</translation>
    </message>
    <message>
        <source>It gives nothing away besides what it shows, as far as this program can tell.</source>
        <translation>Het geeft niets prijs behalve wat erop te zien is, voor zover dit programma dat kan nagaan.</translation>
    </message>
    <message>
        <source>{coordinates}, near {place}</source>
        <translation>{coordinates}, bij {place}</translation>
    </message>
    <message>
        <source>The same picture without anything else in the file. The original stays as it is.</source>
        <translation>Dezelfde afbeelding zonder iets anders in het bestand. Het origineel blijft zoals het is.</translation>
    </message>
    <message>
        <source>Films cannot be cleaned.</source>
        <translation>Video’s kunnen niet worden opgeschoond.</translation>
    </message>
    <message>
        <source>There is no file on this computer.</source>
        <translation>Er is geen bestand op deze computer.</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Schone kopie opslaan</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation>Verwijderd: {what}.</translation>
    </message>
    <message>
        <source>The original file gives nothing away either.</source>
        <translation>Ook het originele bestand geeft niets prijs.</translation>
    </message>
    <message>
        <source>Saved {file}. It was read again: nothing but the picture is left.</source>
        <translation>{file} is opgeslagen en opnieuw gelezen: alleen de afbeelding is overgebleven.</translation>
    </message>
</context>
<context>
    <name>MatchListModel</name>
    <message>
        <source>{band} in {place}, seen on {day}: {decision}</source>
        <translation>{band} in {place}, gezien op {day}: {decision}</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>No matches yet</source>
        <translation>Nog geen treffers</translation>
    </message>
    <message>
        <source>Look through a folder first. What could show you appears here, and you decide.</source>
        <translation>Doorzoek eerst een map. Foto’s waarop u misschien te zien bent, verschijnen hier en u beslist.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Naar Foto’s</translation>
    </message>
    <message>
        <source>Which matches to show</source>
        <translation>Welke treffers worden getoond</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Alle treffers</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffers</translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n niet beslist</numerusform>
            <numerusform>%n niet beslist</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Niets van deze soort</translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>In deze richting zijn er geen treffers meer.</translation>
    </message>
    <message>
        <source>Marked as “{decision}”.</source>
        <translation>Gemarkeerd als “{decision}”.</translation>
    </message>
    <message>
        <source>Took back “{decision}”.</source>
        <translation>“{decision}” is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>“{decision}”</source>
        <translation>“{decision}”</translation>
    </message>
</context>
<context>
    <name>NetworkConsent</name>
    <message>
        <source>Use the network?</source>
        <translation>Internet gebruiken?</translation>
    </message>
    <message>
        <source>More photos lie with this website. May it be asked, too?</source>
        <translation>Deze website heeft nog meer foto’s. Mag die ook om foto’s worden gevraagd?</translation>
    </message>
    <message numerus="yes">
        <source>These %n website(s) would be asked for photos, and no others:</source>
        <translation>
            <numerusform>Deze %n website zou om foto’s worden gevraagd, en geen andere:</numerusform>
            <numerusform>Deze %n websites zouden om foto’s worden gevraagd, en geen andere:</numerusform>
        </translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which pages are looked at. Nothing about you or your face is sent, there are no cookies and no login. Every request is written into a log.</source>
        <translation>Ze krijgen het internetadres van deze computer te zien en welke pagina’s worden bekeken. Er wordt niets over u of uw gezicht verzonden, er zijn geen cookies en er wordt niet ingelogd. Elk verzoek wordt in een logboek geschreven.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline blijven</translation>
    </message>
    <message>
        <source>Ask these websites, this time</source>
        <translation>Alleen deze keer vragen</translation>
    </message>
</context>
<context>
    <name>OpenVaultForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Kluis openen</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>De kluis wordt geopend…</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (nodig)</translation>
    </message>
    <message>
        <source>The letter needs this.</source>
        <translation>Dit is nodig voor de brief.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at most.</source>
        <translation>
            <numerusform>Hoogstens %n teken.</numerusform>
            <numerusform>Hoogstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>As it is usual</source>
        <translation>Zoals gebruikelijk</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Dismiss {file}</source>
        <translation>{file} sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), counted from the left: which one is you?</source>
        <translation>
            <numerusform>%n gezicht, van links geteld: welk gezicht is van u?</numerusform>
            <numerusform>%n gezichten, van links geteld: welk gezicht is van u?</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. Choose one in which the face is large and sharp.</source>
        <translation>In deze foto is geen gezicht gevonden. Kies een foto waarop het gezicht groot en scherp is.</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Deze foto is er al.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are the most there can be. Remove one first.</source>
        <translation>
            <numerusform>Meer dan %n foto kan niet. Verwijder er eerst een.</numerusform>
            <numerusform>Meer dan %n foto’s kan niet. Verwijder er eerst een.</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}, counted from the left: this is me</source>
        <translation>Gezicht {number} van {total}, van links geteld: dit ben ik</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Where you stand, and what to do next.</source>
        <translation>Hoever u bent en wat u nu kunt doen.</translation>
    </message>
    <message>
        <source>Newest letters</source>
        <translation>Nieuwste brieven</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message numerus="yes">
        <source>reference(s)</source>
        <translation>
            <numerusform>referentie</numerusform>
            <numerusform>referenties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>file(s) looked at</source>
        <translation>
            <numerusform>bestand bekeken</numerusform>
            <numerusform>bestanden bekeken</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>te beslissen</translation>
    </message>
    <message>
        <source>of you</source>
        <translation>met u</translation>
    </message>
    <message>
        <source>not you</source>
        <translation>zonder u</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>onzeker</translation>
    </message>
    <message numerus="yes">
        <source>letter(s)</source>
        <translation>
            <numerusform>brief</numerusform>
            <numerusform>brieven</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the program which face to look for</source>
        <translation>Laat het programma zien naar welk gezicht het moet zoeken</translation>
    </message>
    <message>
        <source>Add one photo, better five. They are measured on this computer and stay in the vault.</source>
        <translation>Voeg één foto toe, of liever vijf. Ze worden op deze computer geanalyseerd en blijven in de kluis.</translation>
    </message>
    <message>
        <source>Add photos of the face</source>
        <translation>Foto’s van het gezicht toevoegen</translation>
    </message>
    <message>
        <source>Choose the photos to look through</source>
        <translation>Kies de foto’s die moeten worden doorzocht</translation>
    </message>
    <message>
        <source>For example a folder with pictures that you saved from your public profiles.</source>
        <translation>Bijvoorbeeld een map met foto’s die u van uw openbare profielen hebt opgeslagen.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Map toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) wait for your decision</source>
        <translation>
            <numerusform>%n treffer wacht op uw beslissing</numerusform>
            <numerusform>%n treffers wachten op uw beslissing</numerusform>
        </translation>
    </message>
    <message>
        <source>The program only says “likely” or “possible”. You know best which photos show you.</source>
        <translation>Het programma zegt alleen “waarschijnlijk” of “mogelijk”. U weet het best op welke foto’s u te zien bent.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Write the first letter</source>
        <translation>Schrijf de eerste brief</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of you are confirmed. Ask a face search company what it holds about you.</source>
        <translation>
            <numerusform>%n foto van u is bevestigd. Vraag een gezichtszoekbedrijf wat het over u bewaart.</numerusform>
            <numerusform>%n foto’s van u zijn bevestigd. Vraag een gezichtszoekbedrijf wat het over u bewaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can ask a face search company what it holds about you, also without a match.</source>
        <translation>U kunt een gezichtszoekbedrijf vragen wat het over u bewaart, ook zonder treffer.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schrijven</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Over alles is beslist</translation>
    </message>
    <message>
        <source>Send the letters that you saved, write to another company, or look through more photos.</source>
        <translation>Verzend de brieven die u hebt opgeslagen, schrijf naar een ander bedrijf of doorzoek meer foto’s.</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Nog een brief schrijven</translation>
    </message>
    <message>
        <source>{recipient}: {request}</source>
        <translation>{recipient}: {request}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Open the case: {title}</source>
        <translation>Dossier openen: {title}</translation>
    </message>
    <message>
        <source>Written on {day}. Not sent as far as this program knows.</source>
        <translation>Geschreven op {day}. Niet verzonden, voor zover dit programma weet.</translation>
    </message>
    <message>
        <source>Written on {day}. The newest entry in its log is of {last}.</source>
        <translation>Geschreven op {day}. De nieuwste aantekening in het logboek is van {last}.</translation>
    </message>
    <message>
        <source>If it arrives on {day}, an answer is owed by {due}.</source>
        <translation>Als de brief op {day} aankomt, moet er uiterlijk op {due} een antwoord zijn.</translation>
    </message>
    <message>
        <source>An answer is owed by {due}.</source>
        <translation>Er moet uiterlijk op {due} een antwoord zijn.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Foto’s ({patterns})</translation>
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
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Wachtwoordzin verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Wachtwoordzin tonen</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Personal details</source>
        <translation>Persoonlijke gegevens</translation>
    </message>
    <message>
        <source>Help someone else</source>
        <translation>Iemand anders helpen</translation>
    </message>
    <message>
        <source>Only help people who asked you to. Their signed permission is kept with their details.</source>
        <translation>Help alleen mensen die u daarom hebben gevraagd. Hun ondertekende volmacht wordt bij hun gegevens bewaard.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Choose the signed document…</source>
        <translation>Ondertekend document kiezen…</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>As it should stand in the letters.</source>
        <translation>Zoals die in de brieven moet staan.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Letters need this or the postal address for the answer.</source>
        <translation>Voor het antwoord is in brieven dit adres of het postadres nodig.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadres</translation>
    </message>
    <message>
        <source>Street, then postcode and town, one line each.</source>
        <translation>Straat, dan postcode en plaats, elk op een eigen regel.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Permission of this person</source>
        <translation>Volmacht van deze persoon</translation>
    </message>
    <message>
        <source>The document that they signed. A copy is kept in the vault.</source>
        <translation>Het document dat deze persoon heeft ondertekend. Een kopie wordt in de kluis bewaard.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Signed permission</source>
        <translation>Ondertekende volmacht</translation>
    </message>
    <message>
        <source>Documents and photos (*.pdf *.jpg *.jpeg *.png *.txt)</source>
        <translation>Documenten en foto’s (*.pdf *.jpg *.jpeg *.png *.txt)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Kies een land uit de lijst.</translation>
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
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Places with photos that others can see: data exports, what you saved from profiles, albums, public pages.</source>
        <translation>Plaatsen met foto’s die anderen kunnen zien: gegevensexports, wat u van profielen hebt opgeslagen, albums, openbare pagina’s.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Wacht tot de foto’s zijn bekeken, of stop eerst.</translation>
    </message>
    <message>
        <source>“{address}” is not a public address that anybody can open.</source>
        <translation>“{address}” is geen openbaar adres dat iedereen kan openen.</translation>
    </message>
    <message>
        <source>“remove {folder}”</source>
        <translation>“{folder} verwijderen”</translation>
    </message>
    <message>
        <source>Removed {folder}. What was found in it stays.</source>
        <translation>{folder} is verwijderd. Wat erin is gevonden, blijft bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n new match(es) found. Decide on the Matches page which ones show you.</source>
        <translation>
            <numerusform>%n nieuwe treffer gevonden. Beslis op de pagina Treffers of u erop te zien bent.</numerusform>
            <numerusform>%n nieuwe treffers gevonden. Beslis op de pagina Treffers op welke u te zien bent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n file(s) in all</source>
        <translation>
            <numerusform>In totaal %n bestand bekeken</numerusform>
            <numerusform>In totaal %n bestanden bekeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n file(s) so far</source>
        <translation>
            <numerusform>Tot nu toe %n bestand bekeken</numerusform>
            <numerusform>Tot nu toe %n bestanden bekeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} van {total} bekeken</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>{done} van {total} bekeken · {time_left}</translation>
    </message>
</context>
<context>
    <name>PreviewTableModel</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Wat u moet weten</translation>
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
        <translation>Artikelen: {articles}</translation>
    </message>
</context>
<context>
    <name>RecipientDecisions</name>
    <message>
        <source>Decisions of authorities</source>
        <translation>Besluiten van toezichthouders</translation>
    </message>
    <message>
        <source>None that this program knows of. That does not mean that there is none.</source>
        <translation>Geen, voor zover dit programma weet. Dat betekent niet dat er geen zijn.</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Notes and decisions are in English, as collected.</source>
        <translation>Opmerkingen en besluiten staan er in het Engels, zoals ze zijn verzameld.</translation>
    </message>
    <message>
        <source>Known to ask for</source>
        <translation>Vraagt voor zover bekend om</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>What authorities decided</source>
        <translation>Wat toezichthouders hebben besloten</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Gegevens corrigeren…</translation>
    </message>
    <message>
        <source>Take my entry back</source>
        <translation>Mijn vermelding intrekken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>How to reach them for this letter, the best way first</source>
        <translation>Manieren om deze brief te sturen, de beste eerst</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Telefoon: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Fax: {number}</translation>
    </message>
    <message>
        <source>They ask for letters in this language: {language}</source>
        <translation>De ontvanger vraagt om brieven in deze taal: {language}</translation>
    </message>
    <message>
        <source>Other contact data</source>
        <translation>Andere contactgegevens</translation>
    </message>
    <message>
        <source>Their representative in the European Union</source>
        <translation>Vertegenwoordiger in de Europese Unie</translation>
    </message>
    <message>
        <source>Other sources say</source>
        <translation>Andere bronnen zeggen</translation>
    </message>
    <message>
        <source>The letter does not use these unless you choose one.</source>
        <translation>De brief gebruikt deze alleen als u er een kiest.</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Gezien op {day}: {status}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>Use this one: {contact}</source>
        <translation>Deze gebruiken: {contact}</translation>
    </message>
    <message>
        <source>Where this record comes from</source>
        <translation>Waar deze gegevens vandaan komen</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Bronnen verbergen</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>Correct the record</source>
        <translation>Gegevens corrigeren</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Ontvanger toevoegen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>As it stands in their imprint or privacy notice.</source>
        <translation>Zoals die in het colofon of de privacyverklaring staat.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadres</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Elk op een eigen regel, het land als laatste.</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formulier op de website</translation>
    </message>
    <message>
        <source>Begins with https://</source>
        <translation>Begint met https://</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>It decides which laws fit.</source>
        <translation>Daarvan hangt af welke wetten passen.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Wat voor dienst het is</translation>
    </message>
    <message>
        <source>Where you have this from</source>
        <translation>Waar u dit vandaan hebt</translation>
    </message>
    <message>
        <source>A web address, for example of their privacy notice.</source>
        <translation>Een webadres, bijvoorbeeld van de privacyverklaring.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What you leave empty stays as the directory has it. Your correction stays in your vault.</source>
        <translation>Wat u leeg laat, blijft zoals het in de lijst staat. Uw correctie blijft in uw kluis.</translation>
    </message>
    <message>
        <source>One way to reach them is needed: e-mail, post or a form. The entry stays in your vault.</source>
        <translation>Er is ten minste één manier nodig om de ontvanger te bereiken: e-mail, post of een formulier. De vermelding blijft in uw kluis.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message>
        <source>Fill in one way to reach them.</source>
        <translation>Vul ten minste één manier in om de ontvanger te bereiken.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like privacy@example.org.</source>
        <translation>Dit is geen e-mailadres. Een e-mailadres ziet er zo uit: privacy@example.org.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://</source>
        <translation>Dit is geen webadres. Een webadres begint met https://</translation>
    </message>
    <message>
        <source>At most 8 lines, and none longer than 200 characters.</source>
        <translation>Hoogstens 8 regels, en geen langer dan 200 tekens.</translation>
    </message>
    <message>
        <source>At most 200 characters on one line.</source>
        <translation>Hoogstens 200 tekens op één regel.</translation>
    </message>
    <message>
        <source>This cannot be used. Correct it, and try again.</source>
        <translation>Dit kan niet worden gebruikt. Pas het aan en probeer het opnieuw.</translation>
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
        <translation>gegevens zonder datum</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>zojuist gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden gecontroleerd</numerusform>
            <numerusform>%n dagen geleden gecontroleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>%n maand geleden gecontroleerd</numerusform>
            <numerusform>%n maanden geleden gecontroleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>%n jaar geleden gecontroleerd</numerusform>
            <numerusform>%n jaar geleden gecontroleerd</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}, may be out of date</source>
        <translation>{age}, misschien verouderd</translation>
    </message>
    <message>
        <source>your own entry</source>
        <translation>uw eigen vermelding</translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
    <message>
        <source>Name of a company</source>
        <translation>Naam van een bedrijf</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>No recipient fits. Try a part of the name.</source>
        <translation>Geen ontvanger gevonden. Probeer een deel van de naam.</translation>
    </message>
    <message>
        <source>Not in the list? Add a recipient…</source>
        <translation>Niet in de lijst? Ontvanger toevoegen…</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Aan wie?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>Your entry about {name} is taken back.</source>
        <translation>Uw vermelding over {name} is ingetrokken.</translation>
    </message>
    <message>
        <source>“take my entry back”</source>
        <translation>“mijn vermelding intrekken”</translation>
    </message>
    <message>
        <source>Kept what you wrote about {name}.</source>
        <translation>Wat u over {name} hebt geschreven, is bewaard.</translation>
    </message>
    <message>
        <source>“keep {name}”</source>
        <translation>“{name} behouden”</translation>
    </message>
</context>
<context>
    <name>RecipientSummary</name>
    <message>
        <source>All about this recipient…</source>
        <translation>Alles over deze ontvanger…</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Gegevens corrigeren…</translation>
    </message>
    <message>
        <source>How to send it, the best way first:
{ways}</source>
        <translation>Zo kunt u de brief versturen, de beste manier eerst:
{ways}</translation>
    </message>
    <message>
        <source>How to send it: {way}</source>
        <translation>Zo kunt u de brief versturen: {way}</translation>
    </message>
    <message>
        <source>Known to ask for: {things}</source>
        <translation>Vraagt voor zover bekend om: {things}</translation>
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
        <translation>Misschien iemand anders</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Gezicht uit {file}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>{file} verwijderen</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>When they were published</source>
        <translation>Wanneer ze zijn gepubliceerd</translation>
    </message>
    <message>
        <source>Where they were seen</source>
        <translation>Waar ze te zien waren</translation>
    </message>
    <message>
        <source>What they give away besides the face</source>
        <translation>Wat ze naast het gezicht prijsgeven</translation>
    </message>
    <message>
        <source>Who could have collected them</source>
        <translation>Wie ze kon verzamelen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Service or website</source>
        <translation>Dienst of website</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>A photo can be in several rows.</source>
        <translation>Een foto kan in meerdere rijen staan.</translation>
    </message>
    <message>
        <source>Each photo counts once, by the widest audience that is known.</source>
        <translation>Elke foto telt één keer, volgens het grootste bekende publiek.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Nothing besides what it shows</source>
        <translation>Niets behalve wat erop te zien is</translation>
    </message>
    <message>
        <source>First known day {since}, last {until}.</source>
        <translation>Eerste bekende dag: {since}, laatste: {until}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) among them.</source>
        <translation>
            <numerusform>Daaronder is %Ln video.</numerusform>
            <numerusform>Daaronder zijn %Ln video’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>photo(s) of you</source>
        <translation>
            <numerusform>foto van u</numerusform>
            <numerusform>foto’s van u</numerusform>
        </translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>open voor iedereen</translation>
    </message>
    <message numerus="yes">
        <source>tell(s) a place</source>
        <translation>
            <numerusform>verraadt een plaats</numerusform>
            <numerusform>verraden een plaats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service(s) and website(s)</source>
        <translation>
            <numerusform>dienst of website</numerusform>
            <numerusform>diensten en websites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account(s) and channel(s)</source>
        <translation>
            <numerusform>account of kanaal</numerusform>
            <numerusform>accounts en kanalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation>
            <numerusform>%Ln andere plaats</numerusform>
            <numerusform>%Ln andere plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo that was seen in several places counts where it was published first.</source>
        <translation>Een foto die op meerdere plaatsen te zien was, telt daar waar hij het eerst is gepubliceerd.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>PDF document, for reading and printing</source>
        <translation>PDF-document, om te lezen en af te drukken</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Webpagina in één bestand</translation>
    </message>
    <message>
        <source>Table (CSV), one row for each photo</source>
        <translation>Tabel (CSV), één rij per foto</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Gegevens voor programma’s (JSON)</translation>
    </message>
    <message>
        <source>With coordinates, names and texts</source>
        <translation>Met coördinaten, namen en teksten</translation>
    </message>
    <message>
        <source>Small pictures, other people covered</source>
        <translation>Kleine afbeeldingen, andere mensen bedekt</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Rapport opslaan…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het rapport</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Het rapport als bestand opslaan</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it where nobody else looks, and give it only to whom you trust.</source>
        <translation>Het bestand is niet versleuteld. Bewaar het waar niemand anders kijkt en geef het alleen aan mensen die u vertrouwt.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Opgeslagen als “{file}”.</translation>
    </message>
</context>
<context>
    <name>ReportMeasures</name>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Nog %n stap tonen</numerusform>
            <numerusform>Nog %n stappen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>No letter is recorded yet to: {names}</source>
        <translation>Er is nog geen brief vastgelegd aan: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Accounts: {names}</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schrijven</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Go to Matches</source>
        <translation>Naar Treffers</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>Deze foto’s tonen</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Aan {name} schrijven</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Counting the photos…</source>
        <translation>De foto’s worden geteld…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What the photos that you confirmed say, as far as known.</source>
        <translation>Wat de foto’s zeggen die u hebt bevestigd, voor zover bekend.</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Wat u het eerst kunt doen</translation>
    </message>
    <message>
        <source>The photos in charts</source>
        <translation>De foto’s in grafieken</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Wat elke foto prijsgeeft</translation>
    </message>
    <message>
        <source>What this report cannot know</source>
        <translation>Wat dit rapport niet kan weten</translation>
    </message>
    <message>
        <source>There may be photos that you did not look through with this program, or did not confirm.</source>
        <translation>Of er nog foto’s zijn die u niet met dit programma hebt doorzocht of niet hebt bevestigd.</translation>
    </message>
    <message>
        <source>Whether somebody did collect a photo. “Could have” means that nothing stood in the way.</source>
        <translation>Of iemand een foto werkelijk heeft verzameld. “Kon” betekent dat niets het in de weg stond.</translation>
    </message>
    <message>
        <source>Whether the published copy still carries what the file here gives away. Many services remove such data, and keep it themselves.</source>
        <translation>Of de gepubliceerde kopie nog bevat wat het bestand hier prijsgeeft. Veel diensten verwijderen zulke gegevens en bewaren ze zelf.</translation>
    </message>
    <message>
        <source>Who could see a post, where the export does not say it. Settings may have changed since.</source>
        <translation>Wie een bericht kon zien, als dat niet in de export staat. Instellingen kunnen intussen zijn gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are not decided, and not counted here.</source>
        <translation>
            <numerusform>Over %Ln foto is niet beslist; die telt hier niet mee.</numerusform>
            <numerusform>Over %Ln foto’s is niet beslist; die tellen hier niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is confirmed yet</source>
        <translation>Er is nog niets bevestigd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) wait for your decision. The report counts those that you confirm.</source>
        <translation>
            <numerusform>%Ln foto wacht op uw beslissing. Het rapport telt de foto’s die u bevestigt.</numerusform>
            <numerusform>%Ln foto’s wachten op uw beslissing. Het rapport telt de foto’s die u bevestigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Nog geen rapport</translation>
    </message>
    <message>
        <source>Look through photos first, and confirm which of them show you.</source>
        <translation>Doorzoek eerst foto’s en bevestig op welke u te zien bent.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Naar Foto’s</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Er is geen rapport</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Naar Overzicht</translation>
    </message>
</context>
<context>
    <name>ReportPhotos</name>
    <message>
        <source>Which photos to show</source>
        <translation>Welke foto’s worden getoond</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Wat elke foto prijsgeeft</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle foto’s</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Geeft prijs: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s), the most urgent first</source>
        <translation>
            <numerusform>%Ln foto, de dringendste eerst</numerusform>
            <numerusform>%Ln foto’s, de dringendste eerst</numerusform>
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
        <translation>Ik (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Niet ik (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Onzeker (U)</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Overslaan (spatie)</translation>
    </message>
    <message>
        <source>Hold to show other faces (H)</source>
        <translation>Ingedrukt houden: andere gezichten tonen (H)</translation>
    </message>
    <message>
        <source>Public address of this photo</source>
        <translation>Openbaar adres van deze foto</translation>
    </message>
    <message>
        <source>Where others can see it. Letters name only photos with an address.</source>
        <translation>Waar anderen hem kunnen zien. Brieven noemen alleen foto’s met een adres.</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>De foto wordt geopend…</translation>
    </message>
    <message>
        <source>Found with another face pack; scan again to compare anew.</source>
        <translation>Gevonden met een ander gezichtspakket; doorzoek de foto’s nog eens om opnieuw te vergelijken.</translation>
    </message>
    <message>
        <source>{place}, found on {day}</source>
        <translation>{place}, gevonden op {day}</translation>
    </message>
    <message>
        <source>{times} of the film</source>
        <translation>{times} van de video</translation>
    </message>
    <message>
        <source>It gives away: {what}</source>
        <translation>Geeft prijs: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Your decision also counts for %n nearly identical picture(s).</source>
        <translation>
            <numerusform>Uw beslissing geldt ook voor %n bijna identieke afbeelding.</numerusform>
            <numerusform>Uw beslissing geldt ook voor %n bijna identieke afbeeldingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{band} in {place}, {decision}</source>
        <translation>{band} in {place}, {decision}</translation>
    </message>
    <message>
        <source>Look closely: other people can look alike.</source>
        <translation>Kijk goed: andere mensen kunnen op u lijken.</translation>
    </message>
    <message numerus="yes">
        <source>At this setting expect about 1 wrong match in %Ln other face(s).</source>
        <translation>
            <numerusform>Reken bij deze instelling op ongeveer 1 onjuiste treffer op %Ln gezicht van iemand anders.</numerusform>
            <numerusform>Reken bij deze instelling op ongeveer 1 onjuiste treffer op %Ln gezichten van anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>Het adres is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>ScanOptions</name>
    <message>
        <source>Hardly any: show only the surest</source>
        <translation>Bijna geen: alleen de zekerste tonen</translation>
    </message>
    <message>
        <source>At most about 1 in a scan (recommended)</source>
        <translation>Hoogstens ongeveer 1 per keer (aanbevolen)</translation>
    </message>
    <message>
        <source>At most about 10 in a scan: look further</source>
        <translation>Hoogstens ongeveer 10 per keer: ruimer zoeken</translation>
    </message>
    <message>
        <source>Go easy on this computer (takes about twice as long)</source>
        <translation>Deze computer ontzien (duurt ongeveer twee keer zo lang)</translation>
    </message>
    <message>
        <source>Wrong matches you can live with</source>
        <translation>Hoeveel onjuiste treffers u aanvaardbaar vindt</translation>
    </message>
    <message>
        <source>Other people can look like you. Who looks further finds more of both.</source>
        <translation>Andere mensen kunnen op u lijken. Wie ruimer zoekt, vindt van beide meer.</translation>
    </message>
</context>
<context>
    <name>ScanQueue</name>
    <message>
        <source>Photos that exports only link to</source>
        <translation>Foto’s die in exports alleen een link zijn</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>I sent the letter</source>
        <translation>Ik heb de brief verzonden</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>From this the program counts when an answer is owed. Keep the receipt or a copy of your e-mail.</source>
        <translation>Vanaf deze dag berekent het programma wanneer er een antwoord moet zijn. Bewaar het verzendbewijs of een kopie van uw e-mail.</translation>
    </message>
    <message>
        <source>How did you send it?</source>
        <translation>Hoe hebt u de brief verzonden?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message numerus="yes">
        <source>%n reference photo(s)</source>
        <translation>
            <numerusform>%n referentiefoto</numerusform>
            <numerusform>%n referentiefoto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the references are: {level}, {step} of {steps}</source>
        <translation>Hoe goed de referenties zijn: {level}, {step} van {steps}</translation>
    </message>
    <message>
        <source>Nobody has measured this face pack, so a photo of somebody else cannot be noticed.</source>
        <translation>Niemand heeft dit gezichtspakket getest; een foto van iemand anders kan daarom niet worden opgemerkt.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Gemeten met persfoto’s: met één goede foto wordt {one}% van de juiste foto’s gevonden wanneer één op de {faces} verkeerde gezichten wordt doorgelaten. Met foto’s uit het dagelijks leven is het moeilijker.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos and {count} find {many} %, when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Gemeten met persfoto’s: met één goede foto wordt {one}% van de juiste foto’s gevonden en met {count} foto’s {many}%, wanneer één op de {faces} verkeerde gezichten wordt doorgelaten. Met foto’s uit het dagelijks leven is het moeilijker.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Progress of {folder}</source>
        <translation>Voortgang van {folder}</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Doorzoeken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Files not looked at</source>
        <translation>Niet bekeken bestanden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them…</source>
        <translation>Ophalen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Opnieuw doorzoeken</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wacht op zijn beurt</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Dit is niet gelukt.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Nog niet bekeken</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}</source>
        <translation>Gestopt na {done} van {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n photo(s)</source>
        <translation>
            <numerusform>Gestopt na %n foto</numerusform>
            <numerusform>Gestopt na %n foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in this place.</source>
        <translation>Op deze plaats is geen foto.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n file(s)</source>
        <translation>
            <numerusform>%n bestand bekeken</numerusform>
            <numerusform>%n bestanden bekeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting photos…</source>
        <translation>Foto’s worden geteld…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n photo(s)</source>
        <translation>
            <numerusform>%n foto bekeken</numerusform>
            <numerusform>%n foto’s bekeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} van {total} bekeken</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>{done} van {total} bekeken · {time_left}</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n known from before</source>
        <translation>
            <numerusform>%n al bekend</numerusform>
            <numerusform>%n al bekend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open your vault</source>
        <translation>Open uw kluis</translation>
    </message>
    <message>
        <source>What this program knows is encrypted on this computer. Only the passphrase opens it.</source>
        <translation>Wat dit programma weet, staat versleuteld op deze computer. Alleen de wachtwoordzin opent het.</translation>
    </message>
    <message>
        <source>What does this program do?</source>
        <translation>Wat doet dit programma?</translation>
    </message>
    <message>
        <source>Find your face, take it back</source>
        <translation>Vind uw gezicht, neem het terug</translation>
    </message>
    <message>
        <source>Face search companies copy photos from the web and sell the search for a face. This program helps you to find the photos that show you, and to write to those companies.</source>
        <translation>Gezichtszoekbedrijven kopiëren foto’s van internet en verkopen het zoeken naar een gezicht. Dit programma helpt u de foto’s te vinden waarop u te zien bent, en die bedrijven te schrijven.</translation>
    </message>
    <message>
        <source>You show the program your face</source>
        <translation>U laat het programma uw gezicht zien</translation>
    </message>
    <message>
        <source>A few photos of you are enough. They are measured here, on this computer.</source>
        <translation>Een paar foto’s van u zijn genoeg. Ze worden hier geanalyseerd, op deze computer.</translation>
    </message>
    <message>
        <source>It looks through photos for you</source>
        <translation>Het doorzoekt foto’s voor u</translation>
    </message>
    <message>
        <source>In folders that you choose. You decide which photos really show you.</source>
        <translation>In mappen die u kiest. U beslist op welke foto’s u echt te zien bent.</translation>
    </message>
    <message>
        <source>It writes the letters</source>
        <translation>Het schrijft de brieven</translation>
    </message>
    <message>
        <source>You ask companies what they hold about you and tell them to delete it. A letter creates a record and a basis for a complaint; nobody can promise that a company obeys.</source>
        <translation>U vraagt bedrijven wat ze over u bewaren en vraagt hun dat te wissen. Een brief legt uw verzoek vast en vormt een basis voor een klacht; niemand kan beloven dat een bedrijf eraan gehoor geeft.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Niets verlaat deze computer</translation>
    </message>
    <message>
        <source>Your photos stay where they are. What is made of them is kept in an encrypted vault. Faces of other people are covered and not kept.</source>
        <translation>Uw foto’s blijven waar ze zijn. Wat ervan wordt gemaakt, wordt in een versleutelde kluis bewaard. Gezichten van andere mensen worden bedekt en niet bewaard.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Maak uw kluis aan</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Choose the passphrase for it.</source>
        <translation>Eén versleuteld bestand op deze computer bevat alles. Kies daarvoor de wachtwoordzin.</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Voor wie is dit?</translation>
    </message>
    <message>
        <source>Begin with yourself. The letters are filled in with this; it stays in the vault. You can help other people later, with their permission.</source>
        <translation>Begin met uzelf. Hiermee worden de brieven ingevuld; het blijft in de kluis. Later kunt u anderen helpen, met hun toestemming.</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Opslaan en beginnen</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Stap {step} van {steps}</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Nu overslaan</translation>
    </message>
</context>
<context>
    <name>StoredLetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>De brief</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>Opnieuw opslaan…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief opslaan</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Plain text (*.txt)</source>
        <translation>PDF-document (*.pdf);;Platte tekst (*.txt)</translation>
    </message>
    <message>
        <source>The text of the letter is on the clipboard.</source>
        <translation>De tekst van de brief staat op het klembord.</translation>
    </message>
    <message>
        <source>Written on {day}, in {language}. This is what the vault keeps of it.</source>
        <translation>Geschreven op {day}, taal: {language}. Dit bewaart de kluis ervan.</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Opgeslagen als “{file}”.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>From photos you confirmed</source>
        <translation>Uit foto’s die u hebt bevestigd</translation>
    </message>
    <message>
        <source>They would make the search better. Only take photos that you are sure of: a wrong one would make every later scan worse.</source>
        <translation>Ze zouden het zoeken verbeteren. Kies alleen foto’s waarvan u zeker bent: een verkeerde foto zou elke volgende zoekactie slechter maken.</translation>
    </message>
    <message>
        <source>Photo you confirmed: {file}</source>
        <translation>Door u bevestigde foto: {file}</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Gezicht uit {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n px between the eyes</source>
        <translation>
            <numerusform>%n px tussen de ogen</numerusform>
            <numerusform>%n px tussen de ogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>Als referentie gebruiken</translation>
    </message>
    <message>
        <source>Use {file} as reference</source>
        <translation>{file} als referentie gebruiken</translation>
    </message>
</context>
<context>
    <name>ToDoList</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n ding te doen</numerusform>
            <numerusform>%n dingen te doen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Vandaag is er niets te doen.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n tonen</numerusform>
            <numerusform>Alle %n tonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for other people that you help</source>
        <translation>
            <numerusform>%n ding te doen voor anderen die u helpt</numerusform>
            <numerusform>%n dingen te doen voor anderen die u helpt</numerusform>
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
        <translation>{step}, vanaf {day}.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Waarom deze datum?</translation>
    </message>
    <message>
        <source>{case}: why this date?</source>
        <translation>{case}: waarom deze datum?</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Open the case: {case}</source>
        <translation>Dossier openen: {case}</translation>
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
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Ongedaan maken: {what}</translation>
    </message>
</context>
<context>
    <name>WebLink</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>Het adres {address} kopiëren</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Open {address} in the browser</source>
        <translation>{address} in de browser openen</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Adres gekopieerd.</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>In de browser openen?</translation>
    </message>
    <message>
        <source>This address would be opened in your browser:</source>
        <translation>Dit adres wordt dan in uw browser geopend:</translation>
    </message>
    <message>
        <source>{address}

The website then learns the network address of this computer.</source>
        <translation>{address}

De website krijgt dan het internetadres van deze computer te zien.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline blijven</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>WhyDate</name>
    <message>
        <source>Why this date?</source>
        <translation>Waarom deze datum?</translation>
    </message>
    <message>
        <source>The extension is counted, because they told you in time.</source>
        <translation>De verlenging telt mee, omdat die u op tijd is meegedeeld.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Zeg pas na het einde van {day} dat iemand te laat is.</translation>
    </message>
    <message>
        <source>This is counted as if the letter arrived on {day}. The time begins when it really arrives.</source>
        <translation>Dit is berekend alsof de brief op {day} is aangekomen. De termijn begint wanneer hij werkelijk aankomt.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Hoe het is berekend</translation>
    </message>
    <message>
        <source>Some of these steps are in English.</source>
        <translation>Sommige van deze stappen zijn in het Engels.</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>No law fixes this number of days.</source>
        <translation>Geen wet legt dit aantal dagen vast.</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Bronnen: {sources}</translation>
    </message>
    <message>
        <source>Compared with its sources on {day}.</source>
        <translation>Met de bronnen vergeleken op {day}.</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Stappen verbergen</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that tell a place</source>
        <translation>
            <numerusform>Haal %Ln foto offline die een plaats verraadt</numerusform>
            <numerusform>Haal %Ln foto’s offline die een plaats verraden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that carry names, or remove the names</source>
        <translation>
            <numerusform>Haal %Ln foto met namen offline, of verwijder de namen</numerusform>
            <numerusform>Haal %Ln foto’s met namen offline, of verwijder de namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open photo(s) only to people you choose</source>
        <translation>
            <numerusform>Toon %Ln openbare foto alleen aan mensen die u kiest</numerusform>
            <numerusform>Toon %Ln openbare foto’s alleen aan mensen die u kiest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask face searches what they hold: %Ln photo(s) were put on the web</source>
        <translation>
            <numerusform>Gezichtszoekdiensten vragen wat ze hebben: %Ln foto is op het web gezet</numerusform>
            <numerusform>Gezichtszoekdiensten vragen wat ze hebben: %Ln foto’s zijn op het web gezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln photo(s) again only as cleaned copies</source>
        <translation>
            <numerusform>Publiceer %Ln foto alleen opnieuw als schone kopie</numerusform>
            <numerusform>Publiceer %Ln foto’s alleen opnieuw als schone kopie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln photo(s) that wait</source>
        <translation>
            <numerusform>Beslis over %Ln foto die wacht</numerusform>
            <numerusform>Beslis over %Ln foto’s die wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down where %Ln photo(s) can be seen</source>
        <translation>
            <numerusform>Noteer waar %Ln foto te zien is</numerusform>
            <numerusform>Noteer waar %Ln foto’s te zien zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed, and none is known to have been open to everybody.</source>
        <translation>
            <numerusform>%Ln foto van u is bevestigd, en het is niet bekend dat die voor iedereen open was.</numerusform>
            <numerusform>%Ln foto’s van u zijn bevestigd, en van geen enkele is bekend dat die voor iedereen open was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected the %Ln photo(s) of you that are confirmed, face searches too.</source>
        <translation>
            <numerusform>De %Ln bevestigde foto van u kon iedereen verzamelen, ook een gezichtszoekdienst.</numerusform>
            <numerusform>De %Ln bevestigde foto’s van u kon iedereen verzamelen, ook een gezichtszoekdienst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed.</source>
        <translation>
            <numerusform>%Ln foto van u is bevestigd.</numerusform>
            <numerusform>%Ln foto’s van u zijn bevestigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected %Ln of them, face searches too.</source>
        <translation>
            <numerusform>Iedereen kon er %Ln van verzamelen, ook een gezichtszoekdienst.</numerusform>
            <numerusform>Iedereen kon er %Ln van verzamelen, ook een gezichtszoekdienst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n minuut</numerusform>
            <numerusform>nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n uur</numerusform>
            <numerusform>nog ongeveer %n uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n wacht</numerusform>
            <numerusform>{page}, %n wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Odds</name>
    <message numerus="yes">
        <source>Expect about 1 wrong match among %Ln face(s) of other people.</source>
        <translation>
            <numerusform>Reken op ongeveer 1 onjuiste treffer op %Ln gezicht van iemand anders.</numerusform>
            <numerusform>Reken op ongeveer 1 onjuiste treffer op %Ln gezichten van andere mensen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Al geschreven</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>{recipient}, “{kind}”: {problem}</source>
        <translation>{recipient}, “{kind}”: {problem}</translation>
    </message>
    <message>
        <source>Sources, as of {day}: {titles}.</source>
        <translation>Bronnen, stand van {day}: {titles}.</translation>
    </message>
    <message>
        <source>The row cannot be read: a quotation mark is missing or too many.</source>
        <translation>De rij kan niet worden gelezen: er ontbreekt een aanhalingsteken of er is er een te veel.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the first line has {wanted}.</source>
        <translation>De rij heeft {found} cellen, de eerste regel heeft er {wanted}.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>De naam is leeg.</translation>
    </message>
    <message>
        <source>The name in “{column}” is longer than {limit} characters.</source>
        <translation>De naam in “{column}” is langer dan {limit} tekens.</translation>
    </message>
    <message>
        <source>The country is empty. Use two letters, for example FR or DE.</source>
        <translation>Het land is leeg. Gebruik twee letters, bijvoorbeeld FR of DE.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>“{country}” is geen landcode. Gebruik twee letters, bijvoorbeeld FR of DE.</translation>
    </message>
    <message>
        <source>There is neither a postal address nor an e-mail address for the answer.</source>
        <translation>Er is geen postadres en geen e-mailadres voor het antwoord.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>“{email}” is geen e-mailadres.</translation>
    </message>
    <message>
        <source>“{text}” in “{column}” is not a day. Write it as year-month-day: 1990-12-31.</source>
        <translation>“{text}” in “{column}” is geen dag. Schrijf die als jaar-maand-dag: 1990-12-31.</translation>
    </message>
    <message>
        <source>The day {day} in “{column}” lies in the future.</source>
        <translation>De dag {day} in “{column}” ligt in de toekomst.</translation>
    </message>
    <message>
        <source>The permission ends on {until}, before the person was born on {born}.</source>
        <translation>De volmacht eindigt op {until}, vóór de geboorte van de persoon op {born}.</translation>
    </message>
    <message>
        <source>The day of birth {day} is more than 120 years ago. Check it.</source>
        <translation>De geboortedag {day} is meer dan 120 jaar geleden. Controleer die.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as fr or de, so it is not used.</source>
        <translation>“{language}” is geen taalcode zoals fr of de en wordt daarom niet gebruikt.</translation>
    </message>
    <message>
        <source>No signed permission is named. Writing for somebody else needs one.</source>
        <translation>Er is geen ondertekende volmacht vermeld. Wie voor iemand anders schrijft, heeft die nodig.</translation>
    </message>
    <message>
        <source>The permission “{file}” is not there. It is looked for beside the CSV file.</source>
        <translation>De volmacht “{file}” is er niet. Er wordt naast het CSV-bestand naar gezocht.</translation>
    </message>
    <message>
        <source>The permission “{file}” cannot be opened.</source>
        <translation>De volmacht “{file}” kan niet worden geopend.</translation>
    </message>
    <message>
        <source>The permission “{file}” is an empty file.</source>
        <translation>De volmacht “{file}” is een leeg bestand.</translation>
    </message>
    <message>
        <source>The permission ended on {until}.</source>
        <translation>De volmacht is op {until} geëindigd.</translation>
    </message>
    <message>
        <source>The same person stands in row {row}. Only that row gets letters.</source>
        <translation>Dezelfde persoon staat in rij {row}. Alleen voor die rij worden brieven geschreven.</translation>
    </message>
    <message>
        <source>Row {row} has the same name. Check that these are two people.</source>
        <translation>Rij {row} heeft dezelfde naam. Controleer of het om twee personen gaat.</translation>
    </message>
    <message>
        <source>Written before; it is not written again.</source>
        <translation>Al eerder geschreven; de brief wordt niet opnieuw geschreven.</translation>
    </message>
    <message>
        <source>Written before with other details, and not written again. To write it anew, delete the letter and its line in result.csv.</source>
        <translation>Al eerder met andere gegevens geschreven en niet opnieuw geschreven. Om de brief opnieuw te schrijven, verwijdert u de brief en de regel ervan in result.csv.</translation>
    </message>
    <message>
        <source>Written before; the file was moved or deleted since. To write it anew, delete its line in result.csv.</source>
        <translation>Al eerder geschreven; het bestand is sindsdien verplaatst of verwijderd. Om de brief opnieuw te schrijven, verwijdert u de regel ervan in result.csv.</translation>
    </message>
    <message>
        <source>“{file}” is the letter of another person. Choose another folder for this table.</source>
        <translation>“{file}” is de brief van iemand anders. Kies een andere map voor deze tabel.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>De kolom “{column}” ontbreekt.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known, so it is not read.</source>
        <translation>De kolom “{column}” is niet bekend en wordt daarom niet gelezen.</translation>
    </message>
    <message>
        <source>There is no person in the file.</source>
        <translation>Er staat geen persoon in het bestand.</translation>
    </message>
    <message>
        <source>{recipient} would get {count} letters from you today. Above {limit} a day a recipient may take them for a campaign. Spread them over {days} days, and send only what each person asked for. The number is a habit of this program, not a rule of law.</source>
        <translation>{recipient} zou vandaag {count} brieven van u krijgen. Bij meer dan {limit} per dag kan een ontvanger ze voor een campagne aanzien. Verdeel ze over {days} dagen en verzend alleen waar elke persoon om heeft gevraagd. Het aantal is een gewoonte van dit programma, geen rechtsregel.</translation>
    </message>
    <message>
        <source>Each person would send {count} letters to {recipient} on the same day. One letter per person and purpose is enough; requests that were split up artificially can be called excessive.</source>
        <translation>Elke persoon zou op dezelfde dag {count} brieven aan {recipient} sturen. Eén brief per persoon en doel is genoeg; kunstmatig opgesplitste verzoeken kunnen buitensporig worden genoemd.</translation>
    </message>
    <message>
        <source>These letters name no photos. A letter with facts of the person’s own, such as the addresses of found photos, is harder to set aside: it can be written on the page Letters.</source>
        <translation>Deze brieven noemen geen foto’s. Een brief met eigen feiten van de persoon, zoals de adressen van gevonden foto’s, is moeilijker terzijde te leggen: u kunt die schrijven op de pagina Brieven.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Not sent yet</source>
        <translation>Nog niet verzonden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Arrived, waiting for the answer</source>
        <translation>Aangekomen, wacht op antwoord</translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation>Ontvangst bevestigd</translation>
    </message>
    <message>
        <source>They took more time</source>
        <translation>Termijn door ontvanger verlengd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Gedeeltelijk beantwoord</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Geen antwoord binnen de termijn</translation>
    </message>
    <message>
        <source>Reminded, waiting for the answer</source>
        <translation>Herinnerd, wacht op antwoord</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>Bij de toezichthouder</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>The letter was written</source>
        <translation>De brief is geschreven</translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation>Ik heb de brief verzonden</translation>
    </message>
    <message>
        <source>The letter arrived</source>
        <translation>De brief is aangekomen</translation>
    </message>
    <message>
        <source>They need more time</source>
        <translation>De ontvanger heeft meer tijd nodig</translation>
    </message>
    <message>
        <source>They asked me something</source>
        <translation>De ontvanger heeft mij iets gevraagd</translation>
    </message>
    <message>
        <source>I gave what they had asked for</source>
        <translation>Ik heb de vraag beantwoord</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>De ontvanger heeft geantwoord</translation>
    </message>
    <message>
        <source>They answered only in part</source>
        <translation>De ontvanger heeft maar gedeeltelijk geantwoord</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>De ontvanger heeft geweigerd</translation>
    </message>
    <message>
        <source>I sent a reminder</source>
        <translation>Ik heb een herinnering gestuurd</translation>
    </message>
    <message>
        <source>I sent a reply</source>
        <translation>Ik heb een reactie gestuurd</translation>
    </message>
    <message>
        <source>I sent a complaint</source>
        <translation>Ik heb een klacht gestuurd</translation>
    </message>
    <message>
        <source>The authority answered</source>
        <translation>De toezichthouder heeft geantwoord</translation>
    </message>
    <message>
        <source>I took my request back</source>
        <translation>Ik heb mijn verzoek ingetrokken</translation>
    </message>
    <message>
        <source>I closed the case</source>
        <translation>Ik heb het dossier afgesloten</translation>
    </message>
    <message>
        <source>I took an entry back</source>
        <translation>Ik heb een aantekening ingetrokken</translation>
    </message>
    <message>
        <source>For example if you wrote the letter anew. It changes nothing else.</source>
        <translation>Bijvoorbeeld als u de brief opnieuw hebt geschreven. Verder verandert er niets.</translation>
    </message>
    <message>
        <source>Keep what proves it: the receipt of the post, or a copy of your e-mail.</source>
        <translation>Bewaar het bewijs: het verzendbewijs van de post of een kopie van uw e-mail.</translation>
    </message>
    <message>
        <source>The time for the answer begins on this day. Without proof, it is counted as an assumption.</source>
        <translation>Op deze dag begint de tijd voor het antwoord. Zonder bewijs geldt de dag als aanname.</translation>
    </message>
    <message>
        <source>They wrote that your letter is there. That is no answer yet.</source>
        <translation>De ontvanger schrijft dat uw brief er is. Dat is nog geen antwoord.</translation>
    </message>
    <message>
        <source>The day is when they told you.</source>
        <translation>Bedoeld is de dag waarop het u is meegedeeld.</translation>
    </message>
    <message>
        <source>You need not give more than what is needed to know that it is you.</source>
        <translation>U hoeft niet meer te geven dan nodig is om te weten dat u het bent.</translation>
    </message>
    <message>
        <source>The day is when you sent it to them.</source>
        <translation>Bedoeld is de dag waarop u het hebt verstuurd.</translation>
    </message>
    <message>
        <source>Also if they say that they hold nothing about you.</source>
        <translation>Ook als het antwoord is dat er niets over u wordt bewaard.</translation>
    </message>
    <message>
        <source>Something that you asked for is missing in the answer.</source>
        <translation>In het antwoord ontbreekt iets waarom u hebt gevraagd.</translation>
    </message>
    <message>
        <source>They wrote that they will not do what you asked for.</source>
        <translation>De ontvanger schrijft niet te zullen doen wat u hebt gevraagd.</translation>
    </message>
    <message>
        <source>Possible only when no reading of the law leaves them any time.</source>
        <translation>Pas mogelijk als de ontvanger volgens geen enkele uitleg van de wet nog tijd heeft.</translation>
    </message>
    <message>
        <source>The day is when you sent it.</source>
        <translation>Bedoeld is de dag waarop u het hebt verzonden.</translation>
    </message>
    <message>
        <source>Write down in the note what it decided.</source>
        <translation>Schrijf in de notitie wat de toezichthouder heeft besloten.</translation>
    </message>
    <message>
        <source>This ends the case.</source>
        <translation>Hiermee eindigt het dossier.</translation>
    </message>
    <message>
        <source>Nothing is deleted. To open the case again, take this entry back later.</source>
        <translation>Er wordt niets gewist. Om het dossier weer te openen, trekt u deze aantekening later in.</translation>
    </message>
    <message>
        <source>The wrong entry stays in the log and no longer counts.</source>
        <translation>De verkeerde aantekening blijft in het logboek staan en telt niet meer mee.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Brief verzenden</translation>
    </message>
    <message>
        <source>Note when the letter arrived</source>
        <translation>Noteren wanneer de brief is aangekomen</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Op het antwoord wachten</translation>
    </message>
    <message>
        <source>Answer their question</source>
        <translation>De vraag beantwoorden</translation>
    </message>
    <message>
        <source>Note that no answer came</source>
        <translation>Noteren dat er geen antwoord is gekomen</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Herinnering sturen</translation>
    </message>
    <message>
        <source>Reply to them</source>
        <translation>Reactie sturen</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Klacht indienen bij de toezichthouder</translation>
    </message>
    <message>
        <source>Wait for the authority</source>
        <translation>Op de toezichthouder wachten</translation>
    </message>
    <message>
        <source>Check the answer, then close the case</source>
        <translation>Antwoord controleren, dan dossier afsluiten</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>Per aangetekende post</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>With a form on their website</source>
        <translation>Met een formulier op de website</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>Per fax</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Wie ik ben</translation>
    </message>
    <message>
        <source>What I mean</source>
        <translation>Wat ik bedoel</translation>
    </message>
    <message>
        <source>There is proof</source>
        <translation>Er is bewijs</translation>
    </message>
    <message>
        <source>I assume it</source>
        <translation>Ik neem het aan</translation>
    </message>
    <message>
        <source>How was it sent?</source>
        <translation>Hoe is het verzonden?</translation>
    </message>
    <message>
        <source>Number of the shipment</source>
        <translation>Nummer van de zending</translation>
    </message>
    <message>
        <source>How do you know that day?</source>
        <translation>Hoe weet u welke dag het was?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Tot en met welke dag?</translation>
    </message>
    <message>
        <source>The reason that they gave</source>
        <translation>De opgegeven reden</translation>
    </message>
    <message>
        <source>What do they want to know?</source>
        <translation>Wat wil de ontvanger weten?</translation>
    </message>
    <message>
        <source>Which authority?</source>
        <translation>Welke toezichthouder?</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Ingetrokken aantekening</translation>
    </message>
    <message>
        <source>General Data Protection Regulation (GDPR) of the European Union</source>
        <translation>Algemene verordening gegevensbescherming (AVG) van de Europese Unie</translation>
    </message>
    <message>
        <source>United Kingdom GDPR</source>
        <translation>UK GDPR van het Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Data protection law of Switzerland (FADP)</source>
        <translation>Zwitserse wet op gegevensbescherming (FADP)</translation>
    </message>
    <message>
        <source>Privacy law of California (CCPA)</source>
        <translation>Californische privacywet (CCPA)</translation>
    </message>
    <message>
        <source>Biometric privacy law of Illinois (BIPA)</source>
        <translation>Wet van Illinois op biometrische gegevens (BIPA)</translation>
    </message>
    <message>
        <source>Privacy law of Canada (PIPEDA)</source>
        <translation>Canadese privacywet (PIPEDA)</translation>
    </message>
    <message>
        <source>Privacy Act of Australia</source>
        <translation>Australische privacywet (Privacy Act)</translation>
    </message>
    <message>
        <source>Data protection law of Brazil (LGPD)</source>
        <translation>Braziliaanse wet op gegevensbescherming (LGPD)</translation>
    </message>
    <message>
        <source>They want a copy of my identity card or passport</source>
        <translation>Ze willen een kopie van mijn identiteitskaart of paspoort</translation>
    </message>
    <message>
        <source>They want a photo of my face</source>
        <translation>Ze willen een foto van mijn gezicht</translation>
    </message>
    <message>
        <source>They gave only the last 12 months</source>
        <translation>Ze gaven alleen gegevens van de laatste 12 maanden</translation>
    </message>
    <message>
        <source>They say that I may ask only twice a year</source>
        <translation>Ik zou maar twee keer per jaar mogen vragen</translation>
    </message>
    <message>
        <source>They want money for the answer</source>
        <translation>Ze willen geld voor het antwoord</translation>
    </message>
    <message>
        <source>They call my request excessive or unfounded</source>
        <translation>Ze noemen mijn verzoek buitensporig of ongegrond</translation>
    </message>
    <message>
        <source>Something is missing in the answer</source>
        <translation>Er ontbreekt iets in het antwoord</translation>
    </message>
    <message>
        <source>They say that European law does not bind them</source>
        <translation>Europees recht zou voor hen niet gelden</translation>
    </message>
    <message>
        <source>They say that the photos were public anyway</source>
        <translation>De foto’s zouden toch al openbaar zijn</translation>
    </message>
    <message>
        <source>They say that they cannot find me in their data</source>
        <translation>Ik zou in hun gegevens niet te vinden zijn</translation>
    </message>
    <message>
        <source>They say that I must use another way, such as their form</source>
        <translation>Ik zou een andere weg moeten nemen, zoals hun formulier</translation>
    </message>
    <message>
        <source>They want me to write in another language</source>
        <translation>Ik zou in een andere taal moeten schrijven</translation>
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
        <translation>Die dag telt niet mee (Verordening 1182/71, art. 3, lid 1).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month (GDPR Art. 12(3)).</source>
        <translation>Dat moet binnen de eerste maand met redenen worden meegedeeld (art. 12, lid 3 AVG).</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(4)</source>
        <translation>Verordening 1182/71, art. 3, lid 4</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(2)(c)</source>
        <translation>Verordening 1182/71, art. 3, lid 2, onder c)</translation>
    </message>
    <message>
        <source>The period starts on that day, whether it is a working day or not (guidance of the ICO).</source>
        <translation>De termijn begint op die dag, of het een werkdag is of niet (richtsnoeren van de ICO).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month.</source>
        <translation>Dat moet binnen de eerste maand met redenen worden meegedeeld.</translation>
    </message>
    <message>
        <source>guidance of the ICO</source>
        <translation>richtsnoeren van de ICO</translation>
    </message>
    <message>
        <source>guidance of the ICO: the corresponding date, or the last day of the month</source>
        <translation>richtsnoeren van de ICO: de overeenkomstige dag, of de laatste dag van de maand</translation>
    </message>
    <message>
        <source>Whether the rule of 5 February 2026 on standing still also covers requests that were open on that day was not verified.</source>
        <translation>Of de regel van 5 februari 2026 over het stilstaan van de termijn ook geldt voor verzoeken die op die dag openstonden, is niet nagegaan.</translation>
    </message>
    <message>
        <source>The 30 days are counted from receipt.</source>
        <translation>De 30 dagen worden vanaf de ontvangst geteld.</translation>
    </message>
    <message>
        <source>The rules read for this law do not say whether a last day on a weekend or a public holiday moves to the next working day.</source>
        <translation>De voor deze wet gelezen regels zeggen niet of een laatste dag in het weekend of op een feestdag naar de volgende werkdag verschuift.</translation>
    </message>
    <message>
        <source>An answer is free. Only for a disproportionate effort may a share of the cost be asked, CHF 300 at most; its amount is announced first. A request that is not confirmed within 10 days counts as withdrawn, at no cost; the 30 days then run from the end of those 10 days (DPO Art. 19).</source>
        <translation>Een antwoord is gratis. Alleen bij onevenredige inspanning mag een deel van de kosten worden gevraagd, hoogstens 300 CHF; het bedrag wordt vooraf meegedeeld. Een verzoek dat niet binnen 10 dagen wordt bevestigd, geldt als ingetrokken, zonder kosten; de 30 dagen lopen dan vanaf het einde van die 10 dagen (DPO, art. 19).</translation>
    </message>
    <message>
        <source>The 30 days are for access (Article 25) and for the delivery of data (Article 28; DPO Art. 22). For claims under Articles 30 to 32, such as erasure, the Act sets no period.</source>
        <translation>De 30 dagen gelden voor inzage (artikel 25) en voor de afgifte van gegevens (artikel 28; DPO, art. 22). Voor aanspraken op grond van de artikelen 30 tot en met 32, zoals wissing, stelt de wet geen termijn.</translation>
    </message>
    <message>
        <source>The 45 calendar days begin on that day, however long it takes to verify who asks (11 CCR 7021).</source>
        <translation>De 45 kalenderdagen beginnen op die dag, hoelang het ook duurt om na te gaan wie het verzoek doet (11 CCR 7021).</translation>
    </message>
    <message>
        <source>It must say so within the first 45 days (11 CCR 7021).</source>
        <translation>Dat moet binnen de eerste 45 dagen worden meegedeeld (11 CCR 7021).</translation>
    </message>
    <message>
        <source>Brokers that are registered in California can all be reached with one request through DROP (Delete Act, Cal. Civ. Code 1798.99.80 ff.); that note rests on secondary sources, and how fast brokers must act was not verified.</source>
        <translation>Gegevenshandelaren die in Californië zijn geregistreerd, zijn allemaal met één verzoek te bereiken via DROP (Delete Act, Cal. Civ. Code 1798.99.80 e.v.); deze opmerking berust op secundaire bronnen, en hoe snel handelaren moeten reageren is niet nagegaan.</translation>
    </message>
    <message>
        <source>If the day of receipt is itself the first day, the period ends one day earlier. The later reading is used here.</source>
        <translation>Als de dag van ontvangst zelf de eerste dag is, eindigt de termijn een dag eerder. Hier wordt de latere uitleg gebruikt.</translation>
    </message>
    <message>
        <source>It must say so within the first 30 days (PIPEDA s. 8(4)). For another format it may take as long as the conversion needs.</source>
        <translation>Dat moet binnen de eerste 30 dagen worden meegedeeld (PIPEDA s. 8(4)). Voor een andere indeling mag het zo lang duren als de omzetting vergt.</translation>
    </message>
    <message>
        <source>The request must be in writing (PIPEDA s. 8(1)). No answer in time counts as a refusal (PIPEDA s. 8(5)).</source>
        <translation>Het verzoek moet schriftelijk zijn (PIPEDA s. 8(1)). Geen antwoord binnen de termijn geldt als weigering (PIPEDA s. 8(5)).</translation>
    </message>
    <message>
        <source>For companies the law fixes no number of days: they answer within a reasonable period. About 30 days is what the regulator expects. Agencies have 30 days.</source>
        <translation>Voor bedrijven legt de wet geen aantal dagen vast: ze antwoorden binnen een redelijke termijn. De toezichthouder verwacht ongeveer 30 dagen. Overheidsinstanties hebben 30 dagen.</translation>
    </message>
    <message>
        <source>The 15 days are counted from the date of the request (LGPD Art. 19, II).</source>
        <translation>De 15 dagen worden geteld vanaf de datum van het verzoek (LGPD art. 19, II).</translation>
    </message>
    <message>
        <source>A simplified confirmation is owed at once, the complete declaration within 15 days (LGPD Art. 19, I and II).</source>
        <translation>Een eenvoudige bevestiging moet meteen worden gegeven, de volledige verklaring binnen 15 dagen (LGPD art. 19, I en II).</translation>
    </message>
    <message>
        <source>The text counts from the request; the day given here is that of its receipt, so that nobody is called late too early.</source>
        <translation>De wettekst telt vanaf het verzoek; de hier vermelde dag is die van de ontvangst, zodat niemand te vroeg als te laat geldt.</translation>
    </message>
    <message>
        <source>If it arrived by {day}, an answer is owed by {due}</source>
        <translation>Als de brief uiterlijk op {day} is aangekomen, moet er uiterlijk op {due} een antwoord zijn</translation>
    </message>
    <message>
        <source>An answer was owed by {due}</source>
        <translation>Er had uiterlijk op {due} een antwoord moeten zijn</translation>
    </message>
    <message>
        <source>An answer is owed by {due}</source>
        <translation>Er moet uiterlijk op {due} een antwoord zijn</translation>
    </message>
    <message>
        <source>The entry “{event}” is not complete.</source>
        <translation>De aantekening “{event}” is niet volledig.</translation>
    </message>
    <message>
        <source>The letter is a draft. It can be sent, drafted again, or the case closed.</source>
        <translation>De brief is een concept. U kunt hem verzenden of opnieuw schrijven, of het dossier afsluiten.</translation>
    </message>
    <message>
        <source>The letter was sent. Next is that it was received, acknowledged or answered, or sent again another way. Silence, a reminder or a complaint needs a day of receipt first; an assumed one is enough.</source>
        <translation>De brief is verzonden. Nu kan hij worden ontvangen, bevestigd of beantwoord, of u stuurt hem nog eens op een andere manier. Voor een herinnering, een klacht of de aantekening dat er geen antwoord kwam, is eerst een dag van ontvangst nodig; een aanname is genoeg.</translation>
    </message>
    <message>
        <source>The letter arrived. Next is an acknowledgement, an extension, a question, an answer, or silence.</source>
        <translation>De brief is aangekomen. Nu volgt een bevestiging, een verlenging, een vraag of een antwoord, of het blijft stil.</translation>
    </message>
    <message>
        <source>The recipient acknowledged the letter. Next is an extension, a question, an answer, or silence.</source>
        <translation>De ontvanger heeft de brief bevestigd. Nu volgt een verlenging, een vraag of een antwoord, of het blijft stil.</translation>
    </message>
    <message>
        <source>The recipient took more time. Next is a question, an answer, or silence.</source>
        <translation>De ontvanger heeft meer tijd genomen. Nu volgt een vraag of een antwoord, of het blijft stil.</translation>
    </message>
    <message>
        <source>No answer came in time. Next is a reminder, a complaint, or a late answer.</source>
        <translation>Er is geen antwoord binnen de termijn gekomen. Nu volgt een herinnering, een klacht of een laat antwoord.</translation>
    </message>
    <message>
        <source>The recipient was reminded. Next is a late answer, another reminder, or a complaint.</source>
        <translation>De ontvanger heeft een herinnering gekregen. Nu volgt een laat antwoord, nog een herinnering of een klacht.</translation>
    </message>
    <message>
        <source>The request was answered. Next is that the case is closed, or a reply or a complaint if something is wrong.</source>
        <translation>Het verzoek is beantwoord. Nu wordt het dossier afgesloten, of er volgt een reactie of een klacht als er iets niet klopt.</translation>
    </message>
    <message>
        <source>The answer is incomplete. Next is a reply or a reminder, a complaint, a further answer, or the end.</source>
        <translation>Het antwoord is onvolledig. Nu volgt een reactie of een herinnering, een klacht, een verder antwoord of het einde.</translation>
    </message>
    <message>
        <source>The request was refused. Next is a reply, a complaint, a further answer, or the end.</source>
        <translation>Het verzoek is geweigerd. Nu volgt een reactie, een klacht, een verder antwoord of het einde.</translation>
    </message>
    <message>
        <source>A complaint was made. Next is what the authority or the recipient answers, or the end.</source>
        <translation>Er is een klacht ingediend. Nu volgt wat de toezichthouder of de ontvanger antwoordt, of het einde.</translation>
    </message>
    <message>
        <source>The case is closed. To open it again, take the closing entry back.</source>
        <translation>Het dossier is afgesloten. Om het weer te openen, trekt u de afsluitende aantekening in.</translation>
    </message>
    <message>
        <source>Entry {number} is the draft itself, so it cannot be taken back.</source>
        <translation>Aantekening {number} is het concept zelf en kan daarom niet worden ingetrokken.</translation>
    </message>
    <message>
        <source>Entry {number} is no entry that counts, so it cannot be taken back.</source>
        <translation>Aantekening {number} telt niet mee en kan daarom niet worden ingetrokken.</translation>
    </message>
    <message>
        <source>Entry {number} is of {day}, so it cannot be taken back on an earlier day. Correct the date.</source>
        <translation>Aantekening {number} is van {day} en kan daarom niet op een eerdere dag worden ingetrokken. Corrigeer de datum.</translation>
    </message>
    <message>
        <source>Entry {number} cannot be taken back while entry {other} ({event}, {day}) stands on it. Take that one back first.</source>
        <translation>Aantekening {number} kan niet worden ingetrokken zolang aantekening {other} ({event}, {day}) erop steunt. Trek die eerst in.</translation>
    </message>
    <message>
        <source>The entry “{event}” does not fit: the case is “{state}”. {why}</source>
        <translation>De aantekening “{event}” past niet: het dossier staat op “{state}”. {why}</translation>
    </message>
    <message>
        <source>“{event}”</source>
        <translation>“{event}”</translation>
    </message>
    <message>
        <source>{names} or “{event}”</source>
        <translation>{names} of “{event}”</translation>
    </message>
    <message>
        <source>The entry “{event}” needs an entry {names} before it. Log that first.</source>
        <translation>Vóór de aantekening “{event}” moet {names} staan. Noteer dat eerst.</translation>
    </message>
    <message>
        <source>“{event}” on {day} is before {names} on {first}. Correct the date, or take the earlier entry back.</source>
        <translation>“{event}” op {day} ligt vóór {names} op {first}. Corrigeer de datum, of trek de eerdere aantekening in.</translation>
    </message>
    <message>
        <source>The last thing in the log happened on {day}. The case cannot have ended before.</source>
        <translation>Het laatste dat in het logboek staat, gebeurde op {day}. Het dossier kan niet eerder zijn geëindigd.</translation>
    </message>
    <message>
        <source>The recipient reacted on {day}, so the letter had arrived by then.</source>
        <translation>De ontvanger heeft op {day} gereageerd, dus de brief was toen al aangekomen.</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven. Nobody can have reacted before. Correct the date, or take the receipt back.</source>
        <translation>De brief is op {day} aangekomen, en dat is bewezen. Eerder kan niemand hebben gereageerd. Corrigeer de datum, of trek de aantekening over de ontvangst in.</translation>
    </message>
    <message>
        <source>The log says that no answer had come by {day}. If one had, take that entry back first.</source>
        <translation>In het logboek staat dat er tot en met {day} geen antwoord was gekomen. Was dat er wel, trek die aantekening dan eerst in.</translation>
    </message>
    <message>
        <source>An extension of {day} cannot end on {end}. Correct one of the dates.</source>
        <translation>Een verlenging van {day} kan niet op {end} eindigen. Corrigeer een van de datums.</translation>
    </message>
    <message>
        <source>{day} is a weekend day: the next working day counts ({rule}).</source>
        <translation>{day} valt in het weekend: de volgende werkdag telt ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in {country} ({name}): the next working day counts ({rule}).</source>
        <translation>{day} is een feestdag ({country}: {name}): de volgende werkdag telt ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in most states of the area ({number} of {all}): the next working day counts ({rule}).</source>
        <translation>{day} is een feestdag in de meeste staten van het gebied ({number} van {all}): de volgende werkdag telt ({rule}).</translation>
    </message>
    <message>
        <source>A regional public holiday could move the end further.</source>
        <translation>Een regionale feestdag kan het einde nog verder verschuiven.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Zeg pas na het einde van {day} dat iemand te laat is.</translation>
    </message>
    <message>
        <source>the public holidays of {country}</source>
        <translation>de feestdagen van dit land: {country}</translation>
    </message>
    <message>
        <source>the days that most states of the European Economic Area keep</source>
        <translation>de dagen die de meeste staten van de Europese Economische Ruimte in acht nemen</translation>
    </message>
    <message>
        <source>The controller&apos;s country is not known, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>Het land van de verwerkingsverantwoordelijke is niet bekend; daarom staat niet vast welke feestdagen tellen. Hier tellen de weekends en {used}.</translation>
    </message>
    <message>
        <source>{country} is outside the area of this law, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>Dit land ligt buiten het gebied van deze wet: {country}. Daarom staat niet vast welke feestdagen tellen. Hier tellen de weekends en {used}.</translation>
    </message>
    <message>
        <source>The request was received on {day}. {rule}</source>
        <translation>Het verzoek is op {day} ontvangen. {rule}</translation>
    </message>
    <message>
        <source>The answer is due by the end of {day}.</source>
        <translation>Het antwoord moet er uiterlijk aan het einde van deze dag zijn: {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by the end of {day}; no law fixes this day.</source>
        <translation>Uiterlijk aan het einde van deze dag kan een antwoord worden verwacht: {day}. Geen wet legt deze dag vast.</translation>
    </message>
    <message>
        <source>The controller extended the period by {length}, which also count from receipt. {notice}</source>
        <translation>De verwerkingsverantwoordelijke heeft de termijn met {length} verlengd; ook de verlenging telt vanaf de ontvangst. {notice}</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} vanaf de ontvangst ({law}): einde op {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) end on {day}.</source>
        <translation>{length} vanaf de ontvangst ({law}): einde op {day}.</translation>
    </message>
    <message>
        <source>that is the day with the number {number}</source>
        <translation>dat is de dag met het nummer {number}</translation>
    </message>
    <message>
        <source>that month has no day {number}, so its last day counts</source>
        <translation>die maand heeft geen dag {number}, dus telt de laatste dag</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>één maand</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>twee maanden</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Eén maand</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drie maanden</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} dagen</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven.</source>
        <translation>De brief is op {day} aangekomen, en dat is bewezen.</translation>
    </message>
    <message>
        <source>The letter is assumed to have arrived on {day}; there is no proof.</source>
        <translation>Aangenomen wordt dat de brief op {day} is aangekomen; er is geen bewijs.</translation>
    </message>
    <message>
        <source>When the letter arrived is not logged. It is expected to have arrived by {day}.</source>
        <translation>Wanneer de brief is aangekomen, is niet genoteerd. Naar verwachting is hij uiterlijk op {day} aangekomen.</translation>
    </message>
    <message>
        <source>The extension of {day} came after the first period had ended, so it is not counted.</source>
        <translation>De verlenging van {day} kwam na het einde van de eerste termijn en telt daarom niet mee.</translation>
    </message>
    <message>
        <source>The recipient asked back, which was settled on {day}. Whether that stopped the time is open, so nobody is called late before the time is over that begins on that day.</source>
        <translation>De ontvanger heeft iets gevraagd, en dat was op {day} afgehandeld. Of de termijn daardoor heeft stilgestaan, staat niet vast. Daarom geldt niemand als te laat voordat ook de termijn voorbij is die op die dag begint.</translation>
    </message>
    <message>
        <source>That the letter arrived can be assumed from {day} on. If you know when it arrived, give that day, and say whether it is proven.</source>
        <translation>Vanaf {day} kan worden aangenomen dat de brief is aangekomen. Als u weet wanneer hij is aangekomen, geef dan die dag op en zeg of er bewijs is.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}, and that was not settled. Log “{given}” or “{replied}” before “{silent}”, or take “{silent}” back first.</source>
        <translation>De ontvanger heeft op {day} iets gevraagd, en dat is niet afgehandeld. Noteer “{given}” of “{replied}” vóór “{silent}”, of trek “{silent}” eerst in.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}. Log “{silent}” after that day; if it is in the log already, take it back first.</source>
        <translation>Zeg pas na het einde van {day} dat iemand te laat is. Noteer “{silent}” na die dag; staat het al in het logboek, trek het dan eerst in.</translation>
    </message>
    <message>
        <source>Nobody should be called late: no time is known that ran out. If “{silent}” is in the log, take it back.</source>
        <translation>Zeg van niemand dat die te laat is: er is geen termijn bekend die is verstreken. Als “{silent}” in het logboek staat, trek het dan in.</translation>
    </message>
    <message>
        <source>An entry takes at most {most} files. Put them into one archive, or make a second entry.</source>
        <translation>Een aantekening kan hoogstens {most} bestanden bevatten. Zet ze in één archief, of maak een tweede aantekening.</translation>
    </message>
    <message>
        <source>The log does not say that the letter was sent. Log that first.</source>
        <translation>In het logboek staat niet dat de brief is verzonden. Noteer dat eerst.</translation>
    </message>
    <message>
        <source>Which authority hears the complaint depends on where you live. Choose the region.</source>
        <translation>Welke toezichthouder de klacht behandelt, hangt af van waar u woont. Kies de regio.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>De ontvanger heeft op {day} iets gevraagd. Totdat dat is afgehandeld, kan de ontvanger de termijn als stilstaand beschouwen. Geef wat nodig is, of antwoord waarom het niet nodig is.</translation>
    </message>
    <message>
        <source>The recipient asked back about identity on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>De ontvanger heeft op {day} gevraagd wie u bent. Totdat dat is afgehandeld, kan de ontvanger de termijn als stilstaand beschouwen. Geef wat nodig is, of antwoord waarom het niet nodig is.</translation>
    </message>
    <message>
        <source>The recipient asked back about clarification on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>De ontvanger heeft op {day} gevraagd wat u bedoelt. Totdat dat is afgehandeld, kan de ontvanger de termijn als stilstaand beschouwen. Geef wat nodig is, of antwoord waarom het niet nodig is.</translation>
    </message>
    <message>
        <source>The letter is written. As far as the log says it was not sent.</source>
        <translation>De brief is geschreven. Volgens het logboek is hij niet verzonden.</translation>
    </message>
    <message>
        <source>The recipient answered. If everything is there, close the case; if not, log what is missing.</source>
        <translation>De ontvanger heeft geantwoord. Als alles er is, sluit u het dossier af; zo niet, noteer dan wat er ontbreekt.</translation>
    </message>
    <message>
        <source>The time of the recipient begins when the letter arrives. Log the day that a proof shows, or, from {day} on, that you assume it arrived.</source>
        <translation>De termijn van de ontvanger begint wanneer de brief aankomt. Noteer de dag die uit een bewijs blijkt, of vanaf {day} dat u aanneemt dat hij is aangekomen.</translation>
    </message>
    <message>
        <source>An answer is owed by {due}. Nobody should be called late before the end of {late}.</source>
        <translation>Er moet uiterlijk op {due} een antwoord zijn. Zeg pas na het einde van {late} dat de ontvanger te laat is.</translation>
    </message>
    <message>
        <source>An answer was owed by {due}, at the latest reading by {late}. If none came, log it.</source>
        <translation>Er had uiterlijk op {due} een antwoord moeten zijn, volgens de ruimste uitleg uiterlijk op {late}. Is er geen gekomen, noteer dat dan.</translation>
    </message>
    <message>
        <source>No answer came in time. A reminder is often enough, and it helps a later complaint.</source>
        <translation>Er is geen antwoord binnen de termijn gekomen. Een herinnering is vaak genoeg, en helpt bij een latere klacht.</translation>
    </message>
    <message>
        <source>A complaint is possible now. Many authorities expect that you reminded the recipient first.</source>
        <translation>Een klacht is nu mogelijk. Veel toezichthouders verwachten dat u de ontvanger eerst een herinnering hebt gestuurd.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A reply can say why that is not enough.</source>
        <translation>De ontvanger heeft maar gedeeltelijk geantwoord. In een reactie kunt u zeggen waarom dat niet genoeg is.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A complaint is possible without a reply, too.</source>
        <translation>De ontvanger heeft maar gedeeltelijk geantwoord. Een klacht is ook zonder reactie mogelijk.</translation>
    </message>
    <message>
        <source>The recipient refused. A reply can say why that is not enough.</source>
        <translation>De ontvanger heeft geweigerd. In een reactie kunt u zeggen waarom dat niet genoeg is.</translation>
    </message>
    <message>
        <source>The recipient refused. A complaint is possible without a reply, too.</source>
        <translation>De ontvanger heeft geweigerd. Een klacht is ook zonder reactie mogelijk.</translation>
    </message>
    <message>
        <source>The recipient was reminded. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>De ontvanger heeft een herinnering gekregen. Als er tot dan niets is veranderd, is een klacht de volgende stap. Hoelang u wacht, is een gewoonte en geen wettelijke termijn.</translation>
    </message>
    <message>
        <source>The recipient was replied to. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Er is op het antwoord van de ontvanger gereageerd. Als er tot dan niets is veranderd, is een klacht de volgende stap. Hoelang u wacht, is een gewoonte en geen wettelijke termijn.</translation>
    </message>
    <message>
        <source>The authority answered. Log what it decided in the note, and close the case when nothing is left to do.</source>
        <translation>De toezichthouder heeft geantwoord. Schrijf in de notitie wat is besloten, en sluit het dossier af als er niets meer te doen is.</translation>
    </message>
    <message>
        <source>{authority} has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>De klacht ligt bij: {authority}. Wanneer u daarover iets moet horen, hangt af van het recht dat daar geldt.</translation>
    </message>
    <message>
        <source>The authority has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>De klacht ligt bij de toezichthouder. Wanneer u daarover iets moet horen, hangt af van het recht dat daar geldt.</translation>
    </message>
    <message>
        <source>The authority has the complaint. By {due} it owes you its decision or news of how far it is. Do not call it late before the end of {late}.</source>
        <translation>De klacht ligt bij de toezichthouder. Uiterlijk op {due} moet u het besluit krijgen of horen hoever het is. Zeg pas na het einde van {late} dat de toezichthouder te laat is.</translation>
    </message>
    <message>
        <source>The authority owed you its decision or news by {due}, at the latest reading by {late}. If none came, ask it. A court can be asked to deal with its silence; take advice before that.</source>
        <translation>De toezichthouder had u uiterlijk op {due}, volgens de ruimste uitleg uiterlijk op {late}, het besluit of bericht moeten geven. Als er niets is gekomen, vraag er dan naar. U kunt een rechter vragen te beoordelen dat een antwoord uitblijft; win eerst advies in.</translation>
    </message>
    <message>
        <source>The case was changed meanwhile. Look at it again, and repeat the entry.</source>
        <translation>Het dossier is intussen gewijzigd. Bekijk het opnieuw en herhaal de aantekening.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program. What was stored before is safe. Please try again.</source>
        <translation>Er is in het programma iets misgegaan. Wat eerder is opgeslagen, is veilig. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Er is iets misgegaan.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”. Check the spelling, or choose it again.</source>
        <translation>Er is geen bestand of map “{path}”. Controleer de spelling of kies opnieuw.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {reason}. Check that you may read it, and try again.</source>
        <translation>“{path}” kan niet worden geopend: {reason}. Controleer of u het mag lezen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing was changed. Choose another place, and try again.</source>
        <translation>“{path}” kan niet worden geschreven: {reason}. Er is niets gewijzigd. Kies een andere plaats en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” could not be written. What was stored before is safe. Free some space, and try again.</source>
        <translation>De schijf is vol; daarom kon “{path}” niet worden geschreven. Wat eerder is opgeslagen, is veilig. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The field “{field}” is empty. Fill it in, and try again.</source>
        <translation>Het veld “{field}” is leeg. Vul het in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The field “{field}” is longer than {limit} characters. Shorten it, and try again.</source>
        <translation>Het veld “{field}” is langer dan {limit} tekens. Maak het korter en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>“{country}” is geen landcode. Gebruik twee letters, bijvoorbeeld FR of DE.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address. Correct it, or leave it empty.</source>
        <translation>“{email}” is geen e-mailadres. Corrigeer het of laat het leeg.</translation>
    </message>
    <message>
        <source>The date {day} lies in the future. Correct it, and try again.</source>
        <translation>De datum {day} ligt in de toekomst. Corrigeer die en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{path}” is empty. Choose another file.</source>
        <translation>“{path}” is leeg. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MB. Make it smaller, and try again.</source>
        <translation>“{path}” is groter dan {limit} MB. Maak het kleiner en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There are {limit} reference photos already. Remove one before you add another.</source>
        <translation>Er zijn al {limit} referentiefoto’s. Verwijder er een voordat u een andere toevoegt.</translation>
    </message>
    <message>
        <source>This match is not marked as “mine”, so it cannot become a reference. Look at it and decide first.</source>
        <translation>Deze treffer is niet gemarkeerd als “Ik” en kan daarom geen referentie worden. Bekijk hem en beslis eerst.</translation>
    </message>
    <message>
        <source>This photo is a reference already.</source>
        <translation>Deze foto is al een referentie.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address. It begins with https:// or http://, for example https://example.org/me.</source>
        <translation>“{address}” is geen webadres. Een webadres begint met https:// of http://, bijvoorbeeld https://example.org/me.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was seen. Scan its folder again to find where it went.</source>
        <translation>Deze foto is niet meer op de plaats waar hij is gezien. Doorzoek de map opnieuw om na te gaan waar hij is gebleven.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written in this format. Use one of: {formats}.</source>
        <translation>“{path}” kan niet in deze indeling worden geschreven. Gebruik een van deze: {formats}.</translation>
    </message>
    <message>
        <source>{name} is not the owner of this vault. Helping someone else needs their recorded permission: add the signed document and the day until which it is valid.</source>
        <translation>{name} is niet de eigenaar van deze kluis. Om iemand anders te helpen is een vastgelegde volmacht nodig: voeg het ondertekende document toe en de laatste dag waarop het geldig is.</translation>
    </message>
    <message>
        <source>The recorded permission of {name} ended on {until}. Ask for a new one before you go on.</source>
        <translation>De vastgelegde volmacht van {name} is op {until} geëindigd. Vraag om een nieuwe voordat u verdergaat.</translation>
    </message>
    <message>
        <source>There is no reference photo of {name} for the face pack in use. Add one first.</source>
        <translation>Er is geen referentiefoto van {name} voor het gebruikte gezichtspakket. Voeg er eerst een toe.</translation>
    </message>
    <message>
        <source>A letter needs the postal address or the e-mail address of {name}. Add one, and try again.</source>
        <translation>Voor een brief is het postadres of het e-mailadres van {name} nodig. Voeg er een toe en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The letter contains characters that its fonts cannot print ({sample}). Nothing was written. Write the name or address in letters that the recipient can read, and try again.</source>
        <translation>De brief bevat tekens die de lettertypen ervan niet kunnen afdrukken ({sample}). Er is niets geschreven. Schrijf de naam of het adres in letters die de ontvanger kan lezen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The {law} fits people who live in {where} and, as far as it says so, recipients established there. {name} lives in {country}, and {recipient} is not known to be established there. What fits is the {fits}.</source>
        <translation>Dit recht ({law}) past bij mensen die hier wonen: {where}, en, voor zover het dat bepaalt, bij ontvangers die daar zijn gevestigd. {name} woont elders ({country}), en van {recipient} is niet bekend dat die daar is gevestigd. Wat past, is: {fits}.</translation>
    </message>
    <message>
        <source>A letter has no option “{option}”. The options are: {known}.</source>
        <translation>Een brief heeft geen optie “{option}”. De opties zijn: {known}.</translation>
    </message>
    <message>
        <source>A deadline cannot be counted from {received}: give a day between {first} and {last}.</source>
        <translation>Vanaf {received} kan geen termijn worden berekend: geef een dag tussen {first} en {last} op.</translation>
    </message>
    <message>
        <source>The law “{law}” sets no time for this ({limit}).{why}</source>
        <translation>Het recht “{law}” stelt hiervoor geen termijn ({limit}).{why}</translation>
    </message>
    <message>
        <source>The time under {rule} cannot be extended this way. {hint}</source>
        <translation>De termijn volgens {rule} kan zo niet worden verlengd. {hint}</translation>
    </message>
    <message>
        <source>Several laws may fit {name}, and which one does depends on where {name} lives. Choose one of them: {laws}.</source>
        <translation>Voor {name} kunnen meerdere wetten passen; welke geldt, hangt af van de woonplaats. Kies er een: {laws}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{kind}” under the {law}: {why}</source>
        <translation>Een brief van de soort “{kind}” bestaat niet onder dit recht ({law}): {why}</translation>
    </message>
    <message>
        <source>Letters under the {law} exist in these languages: {known}. Choose one of them.</source>
        <translation>Brieven onder dit recht ({law}) zijn er in deze talen: {known}. Kies er een.</translation>
    </message>
    <message>
        <source>The data file “{path}” cannot be used: {problem}. Install the program again, or correct the file.</source>
        <translation>Het gegevensbestand “{path}” kan niet worden gebruikt: {problem}. Installeer het programma opnieuw of corrigeer het bestand.</translation>
    </message>
    <message>
        <source>This record of a company cannot be used: {problem}. Nothing was stored.</source>
        <translation>Deze gegevens van een bedrijf kunnen niet worden gebruikt: {problem}. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>The vault “{path}” is damaged or is not a vault of this program ({reason}). Restore a backup of it.</source>
        <translation>De kluis “{path}” is beschadigd of is geen kluis van dit programma ({reason}). Zet een back-up ervan terug.</translation>
    </message>
    <message>
        <source>The vault “{path}” was made by a newer version of this program. Install that version to open it.</source>
        <translation>De kluis “{path}” is met een nieuwere versie van dit programma gemaakt. Installeer die versie om hem te openen.</translation>
    </message>
    <message>
        <source>There is a vault at “{path}” already. Open it, or choose another place for the new one.</source>
        <translation>Er is al een kluis op “{path}”. Open die, of kies een andere plaats voor de nieuwe.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {minimum} characters.</source>
        <translation>Deze wachtwoordzin is te kort: er zijn ten minste {minimum} tekens nodig.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used: {reason}.</source>
        <translation>Het gezichtspakket “{pack}” kan niet worden gebruikt: {reason}.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used any more: {reason}. The built-in pack is used until you choose again.</source>
        <translation>Het gezichtspakket “{pack}” kan niet meer worden gebruikt: {reason}. Het ingebouwde pakket wordt gebruikt totdat u opnieuw kiest.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Try again.</source>
        <translation>Deze wachtwoordzin opent de kluis niet. Er is niets gewijzigd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with your passphrase first.</source>
        <translation>De kluis is vergrendeld. Open hem eerst met uw wachtwoordzin.</translation>
    </message>
    <message>
        <source>The vault “{path}” is busy in another window or command. Wait for it to finish, and try again.</source>
        <translation>De kluis “{path}” is bezet door een ander venster of een andere opdracht. Wacht tot die klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This needs the network ({what}), and the network is switched off. Allow it for this step to go on.</source>
        <translation>Hiervoor is een internetverbinding nodig ({what}), en die is uitgeschakeld. Sta die voor deze stap toe om verder te gaan.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>Niet gevonden: {kind} “{name}”.</translation>
    </message>
    <message>
        <source>There is no vault at “{path}” yet. Create one first.</source>
        <translation>Er is nog geen kluis op “{path}”. Maak er eerst een aan.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one {kind}: {candidates}. Say which one you mean.</source>
        <translation>“{name}” is niet eenduidig ({kind}): {candidates}. Geef aan welke u bedoelt.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Gestopt. Wat eerder is gedaan, blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>They are to tell you what they hold about you, where it comes from and who got it.</source>
        <translation>Ze moeten u vertellen wat ze over u bewaren, waar het vandaan komt en wie het heeft gekregen.</translation>
    </message>
    <message>
        <source>You ask them to delete what they hold about you.</source>
        <translation>U vraagt hun te wissen wat ze over u bewaren.</translation>
    </message>
    <message>
        <source>You ask them to stop using your data, and say what in your situation speaks against it.</source>
        <translation>U vraagt hun uw gegevens niet meer te gebruiken en zegt wat er in uw situatie tegen pleit.</translation>
    </message>
    <message>
        <source>They keep your data and may not use it. Helpful while you wait for an answer.</source>
        <translation>Ze bewaren uw gegevens en mogen ze niet gebruiken. Nuttig terwijl u op een antwoord wacht.</translation>
    </message>
    <message>
        <source>You say what is wrong and what is correct.</source>
        <translation>U zegt wat er onjuist is en wat juist is.</translation>
    </message>
    <message>
        <source>You get the data that you gave them yourself, as a file that other programs can read.</source>
        <translation>U krijgt de gegevens die u zelf hebt gegeven, als een bestand dat andere programma’s kunnen lezen.</translation>
    </message>
    <message>
        <source>You take back a consent that you gave them before.</source>
        <translation>U trekt een toestemming in die u eerder hebt gegeven.</translation>
    </message>
    <message>
        <source>You let a person or a body write to them and get their answers for you.</source>
        <translation>U laat een persoon of organisatie voor u schrijven en de antwoorden voor u ontvangen.</translation>
    </message>
    <message>
        <source>You ask a website, or whoever published it, to take down a photo of you or of your child.</source>
        <translation>U vraagt een website, of wie de foto heeft gepubliceerd, een foto van u of van uw kind te verwijderen.</translation>
    </message>
    <message>
        <source>European Union (GDPR)</source>
        <translation>Europese Unie (AVG)</translation>
    </message>
    <message>
        <source>United Kingdom (UK GDPR)</source>
        <translation>Verenigd Koninkrijk (UK GDPR)</translation>
    </message>
    <message>
        <source>Switzerland (FADP)</source>
        <translation>Zwitserland (FADP)</translation>
    </message>
    <message>
        <source>California (CCPA)</source>
        <translation>Californië (CCPA)</translation>
    </message>
    <message>
        <source>Illinois (BIPA, biometrics)</source>
        <translation>Illinois (BIPA, biometrie)</translation>
    </message>
    <message>
        <source>Canada (PIPEDA)</source>
        <translation>Canada (PIPEDA)</translation>
    </message>
    <message>
        <source>Australia (Privacy Act 1988)</source>
        <translation>Australië (Privacy Act 1988)</translation>
    </message>
    <message>
        <source>Brazil (LGPD)</source>
        <translation>Brazilië (LGPD)</translation>
    </message>
    <message>
        <source>I live in California</source>
        <translation>Ik woon in Californië</translation>
    </message>
    <message>
        <source>I live in Illinois</source>
        <translation>Ik woon in Illinois</translation>
    </message>
    <message>
        <source>Your user name with them</source>
        <translation>Uw gebruikersnaam bij hen</translation>
    </message>
    <message>
        <source>I live where this law applies</source>
        <translation>Ik woon waar deze wet geldt</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Uw reden</translation>
    </message>
    <message>
        <source>Why should they lock your data?</source>
        <translation>Waarom moeten ze uw gegevens blokkeren?</translation>
    </message>
    <message>
        <source>What should follow?</source>
        <translation>Wat moet er daarna gebeuren?</translation>
    </message>
    <message>
        <source>What is wrong or missing?</source>
        <translation>Wat is er onjuist of ontbreekt er?</translation>
    </message>
    <message>
        <source>What is correct?</source>
        <translation>Wat is juist?</translation>
    </message>
    <message>
        <source>Send it straight to another service</source>
        <translation>Direct naar een andere dienst</translation>
    </message>
    <message>
        <source>Which consent?</source>
        <translation>Welke toestemming?</translation>
    </message>
    <message>
        <source>You would like an answer by</source>
        <translation>Antwoord gewenst uiterlijk op</translation>
    </message>
    <message>
        <source>What did they put in the way?</source>
        <translation>Wat hebben ze u in de weg gelegd?</translation>
    </message>
    <message>
        <source>What does the answer lack?</source>
        <translation>Wat ontbreekt er in het antwoord?</translation>
    </message>
    <message>
        <source>Who may act for you?</source>
        <translation>Wie mag voor u handelen?</translation>
    </message>
    <message>
        <source>Postal address of the helper</source>
        <translation>Postadres van wie u helpt</translation>
    </message>
    <message>
        <source>Last day of the permission</source>
        <translation>Laatste dag van de volmacht</translation>
    </message>
    <message>
        <source>Who gets the answers with your data?</source>
        <translation>Wie krijgt de antwoorden met uw gegevens?</translation>
    </message>
    <message>
        <source>If the photo shows your child: its name</source>
        <translation>Staat uw kind op de foto: de naam van het kind</translation>
    </message>
    <message>
        <source>Address of the photo on the web</source>
        <translation>Adres van de foto op internet</translation>
    </message>
    <message>
        <source>Write to another website or person</source>
        <translation>Aan een andere website of persoon schrijven</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Hun postadres</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Hun e-mailadres</translation>
    </message>
    <message>
        <source>Is this also your complaint to them?</source>
        <translation>Is dit ook uw klacht bij hen?</translation>
    </message>
    <message>
        <source>I declare under penalty of perjury that the complaint is true</source>
        <translation>Ik verklaar op straffe van meineed dat de klacht waar is</translation>
    </message>
    <message>
        <source>Only if you have an account there. It helps them to find your data.</source>
        <translation>Alleen als u daar een account hebt. Het helpt hen uw gegevens te vinden.</translation>
    </message>
    <message>
        <source>The letter says so. Tick it only if it is true.</source>
        <translation>Dit staat in de brief. Vink het alleen aan als het waar is.</translation>
    </message>
    <message>
        <source>In your own words, in the language of the letter: why this concerns you in particular.</source>
        <translation>In uw eigen woorden, in de taal van de brief: waarom dit juist u raakt.</translation>
    </message>
    <message>
        <source>Once they have told you all that they hold.</source>
        <translation>Zodra ze u alles hebben verteld wat ze bewaren.</translation>
    </message>
    <message>
        <source>In the language of the letter.</source>
        <translation>In de taal van de brief.</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>In de taal van de brief. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Name of the service. If it stays empty, you get the data yourself.</source>
        <translation>Naam van de dienst. Blijft dit leeg, dan krijgt u de gegevens zelf.</translation>
    </message>
    <message>
        <source>In the language of the letter. If it stays empty, every consent is withdrawn.</source>
        <translation>In de taal van de brief. Blijft dit leeg, dan wordt elke toestemming ingetrokken.</translation>
    </message>
    <message>
        <source>This is your wish, not a time limit of the law.</source>
        <translation>Dit is uw wens, geen wettelijke termijn.</translation>
    </message>
    <message>
        <source>Full name of the person or body.</source>
        <translation>Volledige naam van de persoon of organisatie.</translation>
    </message>
    <message>
        <source>On one line. May stay empty.</source>
        <translation>Op één regel. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Without a day it holds until you take it back.</source>
        <translation>Zonder dag geldt de volmacht totdat u die intrekt.</translation>
    </message>
    <message>
        <source>Then you write as a parent.</source>
        <translation>Dan schrijft u als ouder.</translation>
    </message>
    <message>
        <source>Needed if none of your confirmed photos is the one.</source>
        <translation>Nodig als het geen van uw bevestigde foto’s is.</translation>
    </message>
    <message>
        <source>Leave it empty to write to the recipient that you chose above.</source>
        <translation>Laat dit leeg om te schrijven aan de ontvanger die u hierboven hebt gekozen.</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Elk op een eigen regel, het land als laatste.</translation>
    </message>
    <message>
        <source>They had no right to use it</source>
        <translation>Ze mochten ze niet gebruiken</translation>
    </message>
    <message>
        <source>It is wrong, to be checked</source>
        <translation>Onjuist, nog te controleren</translation>
    </message>
    <message>
        <source>I need it for a legal claim</source>
        <translation>Nodig voor een rechtsvordering</translation>
    </message>
    <message>
        <source>My objection is still open</source>
        <translation>Mijn bezwaar loopt nog</translation>
    </message>
    <message>
        <source>They delete my data</source>
        <translation>Ze wissen mijn gegevens</translation>
    </message>
    <message>
        <source>Nothing for now</source>
        <translation>Voorlopig niets</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>Degene die mij helpt</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Alleen ik</translation>
    </message>
    <message>
        <source>Yes, treat it as one</source>
        <translation>Ja, als klacht behandelen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>By e-mail: {where}</source>
        <translation>Per e-mail: {where}</translation>
    </message>
    <message>
        <source>With the form on their website: {where}</source>
        <translation>Met het formulier op hun website: {where}</translation>
    </message>
    <message>
        <source>By post: {where}</source>
        <translation>Per post: {where}</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>Per aangetekende post</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>With a form on their website</source>
        <translation>Met een formulier op de website</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>Per fax</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hoorzitting</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kennisgeving</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Vaststelling</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bevel</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Geldboete</translation>
    </message>
    <message>
        <source>Penalty payment</source>
        <translation>Dwangsom</translation>
    </message>
    <message>
        <source>Proceedings, nothing decided yet</source>
        <translation>Procedure, nog niets besloten</translation>
    </message>
    <message>
        <source>Complaint of somebody else, nothing decided yet</source>
        <translation>Klacht van iemand anders, nog niets besloten</translation>
    </message>
    <message>
        <source>You have an open case with {name} about the same: “{kind}”, written on {day}.</source>
        <translation>U hebt een open dossier met {name} over hetzelfde: “{kind}”, geschreven op {day}.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Anybody: it was fetched without a login</source>
        <translation>Iedereen: opgehaald zonder in te loggen</translation>
    </message>
    <message>
        <source>Anybody, as the source says</source>
        <translation>Iedereen, volgens de bron</translation>
    </message>
    <message>
        <source>It has a web address; nobody tried whether it is open</source>
        <translation>De foto heeft een webadres; niemand heeft geprobeerd of het open is</translation>
    </message>
    <message>
        <source>Some people, as the source says</source>
        <translation>Sommige mensen, volgens de bron</translation>
    </message>
    <message>
        <source>Only you, or the people of a conversation</source>
        <translation>Alleen u, of de deelnemers aan een gesprek</translation>
    </message>
    <message>
        <source>The source does not say</source>
        <translation>De bron zegt het niet</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Tijdstip van opname</translation>
    </message>
    <message>
        <source>Camera, phone, software</source>
        <translation>Camera, telefoon, software</translation>
    </message>
    <message>
        <source>Names and contact details</source>
        <translation>Namen en contactgegevens</translation>
    </message>
    <message>
        <source>Texts and keywords</source>
        <translation>Teksten en trefwoorden</translation>
    </message>
    <message>
        <source>Other traces</source>
        <translation>Andere sporen</translation>
    </message>
    <message>
        <source>Whoever finds a photo like that learns where you were. Remove what you can yourself. Where somebody else put it up, ask in a letter.</source>
        <translation>Wie zo’n foto vindt, weet waar u was. Verwijder zelf wat u kunt. Heeft iemand anders de foto geplaatst, vraag het dan in een brief.</translation>
    </message>
    <message>
        <source>Whether they collected anything is not known. A letter that asks to see your data asks that.</source>
        <translation>Of zij iets hebben verzameld, is niet bekend. Dat vraagt u met een brief waarin u inzage vraagt.</translation>
    </message>
    <message>
        <source>A file like that carries more than the picture. Below each photo in Matches you can save a copy without it.</source>
        <translation>Zo’n bestand bevat meer dan de foto. Onder elke foto in Treffers kunt u een kopie zonder die gegevens opslaan.</translation>
    </message>
    <message>
        <source>What is not decided is not part of this report.</source>
        <translation>Waarover niet is beslist, hoort niet bij dit rapport.</translation>
    </message>
    <message>
        <source>A name beside a face is what a face search needs to call you by it. Remove tags and texts, or ask for that.</source>
        <translation>Een naam bij een gezicht is wat een gezichtszoekdienst nodig heeft om u bij naam te noemen. Verwijder tags en teksten, of vraag daarom.</translation>
    </message>
    <message>
        <source>If it is your account, set it to private in the settings of the service. If it belongs to somebody else, ask them.</source>
        <translation>Als het uw account is, zet het dan op privé in de instellingen van de dienst. Is het van iemand anders, vraag het dan aan die persoon.</translation>
    </message>
    <message>
        <source>A letter can only name a photo whose web address is known.</source>
        <translation>Een brief kan alleen een foto noemen waarvan het webadres bekend is.</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Plaats niet bekend</translation>
    </message>
    <message>
        <source>{account} ({place})</source>
        <translation>{account} ({place})</translation>
    </message>
    <message>
        <source>Gives away nothing besides what it shows</source>
        <translation>Geeft niets prijs behalve wat erop te zien is</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Geeft prijs: {what}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Post</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Profielfoto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Privébericht</translation>
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
        <translation>Iedereen kon het daar zien.</translation>
    </message>
    <message>
        <source>Some people could see it there.</source>
        <translation>Sommige mensen konden het daar zien.</translation>
    </message>
    <message>
        <source>Only you, or the people of the conversation, could see it there.</source>
        <translation>Alleen u, of de deelnemers aan het gesprek, konden het daar zien.</translation>
    </message>
    <message>
        <source>Who could see it there is not known.</source>
        <translation>Wie het daar kon zien, is niet bekend.</translation>
    </message>
    <message>
        <source>No address: this platform’s export never says at which address something was posted.</source>
        <translation>Geen adres: in de export van dit platform staat nooit op welk adres iets is geplaatst.</translation>
    </message>
    <message>
        <source>No address: it was in a conversation or a private store, which has none.</source>
        <translation>Geen adres: het stond in een gesprek of in een privéopslag, en die hebben er geen.</translation>
    </message>
    <message>
        <source>No address: the export does not say it for this photo.</source>
        <translation>Geen adres: in de export staat het niet bij deze foto.</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Exacte plaats</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Tijdstip van opname</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Serial number of the camera</source>
        <translation>Serienummer van de camera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lens</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Serienummer van de lens</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Auteursrecht</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Namen van personen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>Unique number</source>
        <translation>Uniek nummer</translation>
    </message>
    <message>
        <source>Small picture inside that differs from the photo</source>
        <translation>Kleine afbeelding erin die van de foto afwijkt</translation>
    </message>
    <message>
        <source>Internet address of the upload</source>
        <translation>Internetadres van de upload</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in het bestand</translation>
    </message>
    <message>
        <source>in a file beside it</source>
        <translation>in een bestand ernaast</translation>
    </message>
    <message>
        <source>in the export only</source>
        <translation>alleen in de export</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>op de pagina</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Opgeslagen pagina</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Export of {platforms}</source>
        <translation>Export van {platforms}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>Van {start} tot {end}</translation>
    </message>
    <message>
        <source>Possible or likely match</source>
        <translation>Mogelijke of waarschijnlijke treffer</translation>
    </message>
    <message>
        <source>Other people only</source>
        <translation>Alleen andere mensen</translation>
    </message>
    <message>
        <source>No face in it</source>
        <translation>Geen gezicht te zien</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Niet leesbaar</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Te groot</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Geen foto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Gave up on it</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <translation>Dit is geen foto.</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>De foto is beschadigd of onvolledig.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be opened safely.</source>
        <translation>De foto heeft te veel pixels om veilig te worden geopend.</translation>
    </message>
    <message>
        <source>The file is too large to be opened safely.</source>
        <translation>Het bestand is te groot om veilig te worden geopend.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>U mag dit bestand niet lezen.</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>Het bestand was weg toen het aan de beurt was.</translation>
    </message>
    <message>
        <source>A link that leads back to itself.</source>
        <translation>Een koppeling die naar zichzelf terugleidt.</translation>
    </message>
    <message>
        <source>Not an ordinary file.</source>
        <translation>Geen gewoon bestand.</translation>
    </message>
    <message>
        <source>The disk could not read the file.</source>
        <translation>De schijf kon het bestand niet lezen.</translation>
    </message>
    <message>
        <source>It took too long, so it was left out.</source>
        <translation>Het duurde te lang; daarom is het overgeslagen.</translation>
    </message>
    <message>
        <source>The photo made the reader crash, so it was left out.</source>
        <translation>Het leesprogramma liep op de foto vast; daarom is die overgeslagen.</translation>
    </message>
    <message>
        <source>It needed too much memory, so it was left out.</source>
        <translation>Er was te veel geheugen voor nodig; daarom is het overgeslagen.</translation>
    </message>
    <message>
        <source>The program failed on this photo.</source>
        <translation>Het programma is op deze foto vastgelopen.</translation>
    </message>
    <message>
        <source>It is locked with a password. Unpack it yourself, and add the folder.</source>
        <translation>Het is met een wachtwoord beveiligd. Pak het zelf uit en voeg de map toe.</translation>
    </message>
    <message>
        <source>Its name leads outside of the archive, so it was left out.</source>
        <translation>De naam leidt tot buiten het archief; daarom is het overgeslagen.</translation>
    </message>
    <message>
        <source>Another file in the archive has the same name.</source>
        <translation>Een ander bestand in het archief heeft dezelfde naam.</translation>
    </message>
    <message>
        <source>It unpacks to more than can be opened safely.</source>
        <translation>Uitgepakt is het meer dan veilig kan worden geopend.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be opened safely.</source>
        <translation>Het archief bevat meer bestanden dan veilig kunnen worden geopend.</translation>
    </message>
    <message>
        <source>It is an archive inside of other archives. Unpack it yourself, and add the folder.</source>
        <translation>Het is een archief binnen andere archieven. Pak het zelf uit en voeg de map toe.</translation>
    </message>
    <message>
        <source>It is an archive. Add it as a place of its own.</source>
        <translation>Het is een archief. Voeg het als aparte plaats toe.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program does not know.</source>
        <translation>Het is ingepakt op een manier die dit programma niet kent.</translation>
    </message>
    <message>
        <source>The export names it and does not contain it. It may be in another part.</source>
        <translation>De export noemt het, maar bevat het niet. Misschien zit het in een ander deel.</translation>
    </message>
    <message>
        <source>The export gives only a link to it.</source>
        <translation>De export bevat er alleen een link naar.</translation>
    </message>
    <message>
        <source>It can be seen only after a login.</source>
        <translation>Het is alleen na inloggen te zien.</translation>
    </message>
    <message>
        <source>The website asks programs not to fetch it.</source>
        <translation>De website vraagt programma’s het niet op te halen.</translation>
    </message>
    <message>
        <source>It is no longer at this address.</source>
        <translation>Het staat niet meer op dit adres.</translation>
    </message>
    <message>
        <source>The website asked for a pause. Try again later.</source>
        <translation>De website vroeg om een pauze. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The website answered with an error. Try again later.</source>
        <translation>De website antwoordde met een fout. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The website could not be reached.</source>
        <translation>De website was niet bereikbaar.</translation>
    </message>
    <message>
        <source>The address is not one of the public web.</source>
        <translation>Het adres hoort niet bij het openbare web.</translation>
    </message>
    <message>
        <source>There was more than fits into one scan. Scan again to go on.</source>
        <translation>Er was meer dan in één keer kan worden doorzocht. Doorzoek opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>It lies on another website, which you did not allow.</source>
        <translation>Het staat op een andere website, die u niet hebt toegestaan.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Niet beslist</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Niet ik</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Likely match</source>
        <translation>Waarschijnlijke treffer</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>Mogelijke treffer</translation>
    </message>
    <message>
        <source>See my data</source>
        <translation>Mijn gegevens inzien</translation>
    </message>
    <message>
        <source>Delete my data</source>
        <translation>Mijn gegevens wissen</translation>
    </message>
    <message>
        <source>Object to the use of my data</source>
        <translation>Bezwaar maken tegen het gebruik van mijn gegevens</translation>
    </message>
    <message>
        <source>Lock my data for now</source>
        <translation>Mijn gegevens voorlopig blokkeren</translation>
    </message>
    <message>
        <source>Correct my data</source>
        <translation>Mijn gegevens corrigeren</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Mijn gegevens meenemen</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>Mijn toestemming intrekken</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Herinnering sturen</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <translation>Op een weigering reageren</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Klacht indienen bij de toezichthouder</translation>
    </message>
    <message>
        <source>Let somebody act for me</source>
        <translation>Iemand voor mij laten handelen</translation>
    </message>
    <message>
        <source>Ask to take a photo down</source>
        <translation>Vragen een foto te verwijderen</translation>
    </message>
    <message>
        <source>Face search</source>
        <translation>Gezichtszoekdienst</translation>
    </message>
    <message>
        <source>Face recognition</source>
        <translation>Gezichtsherkenning</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Sociaal netwerk</translation>
    </message>
    <message>
        <source>Data broker</source>
        <translation>Gegevenshandelaar</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Zoekmachine</translation>
    </message>
    <message>
        <source>People search</source>
        <translation>Personenzoekdienst</translation>
    </message>
    <message>
        <source>Adult website</source>
        <translation>Website voor volwassenen</translation>
    </message>
    <message>
        <source>Maker of AI</source>
        <translation>AI-ontwikkelaar</translation>
    </message>
    <message>
        <source>Audio website</source>
        <translation>Audiowebsite</translation>
    </message>
    <message>
        <source>Photos in the cloud</source>
        <translation>Foto’s in de cloud</translation>
    </message>
    <message>
        <source>Platform for creators</source>
        <translation>Platform voor makers</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Dating</translation>
    </message>
    <message>
        <source>Platform for developers</source>
        <translation>Platform voor ontwikkelaars</translation>
    </message>
    <message>
        <source>App that changes faces</source>
        <translation>App die gezichten verandert</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Identiteitscontrole</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Online marktplaats</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Berichtendienst</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Photo website</source>
        <translation>Fotowebsite</translation>
    </message>
    <message>
        <source>Photo tool</source>
        <translation>Fotobewerking</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>Stock photos</source>
        <translation>Stockfoto’s</translation>
    </message>
    <message>
        <source>Video website</source>
        <translation>Videowebsite</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overige</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Too small: {value} px between the eyes, {wanted} are needed</source>
        <translation>Te klein: {value} px tussen de ogen, {wanted} zijn nodig</translation>
    </message>
    <message>
        <source>Blurred: sharpness {value}, {wanted} is good</source>
        <translation>Onscherp: scherpte {value}, {wanted} is goed</translation>
    </message>
    <message>
        <source>Turned away: about {value}° to the side, up to {wanted}° is good</source>
        <translation>Weggedraaid: ongeveer {value}° naar opzij, tot {wanted}° is goed</translation>
    </message>
    <message>
        <source>Head raised or lowered: by about {value}°, up to {wanted}° is good</source>
        <translation>Hoofd omhoog of omlaag: ongeveer {value}°, tot {wanted}° is goed</translation>
    </message>
    <message>
        <source>Eyes covered or in shadow: {value} % as bright as the cheeks, {wanted} % is good</source>
        <translation>Ogen bedekt of in de schaduw: {value}% zo helder als de wangen, {wanted}% is goed</translation>
    </message>
    <message>
        <source>Mouth covered, as far as the program can tell</source>
        <translation>Mond bedekt, voor zover het programma dat kan zien</translation>
    </message>
    <message>
        <source>Too dark: brightness {value} of 255, {wanted} is good</source>
        <translation>Te donker: helderheid {value} van 255, {wanted} is goed</translation>
    </message>
    <message>
        <source>Too bright: brightness {value} of 255, {wanted} is good</source>
        <translation>Te licht: helderheid {value} van 255, {wanted} is goed</translation>
    </message>
    <message>
        <source>Hard to make out: certainty {value} of 100 that this is a face, {wanted} is good</source>
        <translation>Moeilijk te onderscheiden: zekerheid {value} van 100 dat dit een gezicht is, {wanted} is goed</translation>
    </message>
    <message>
        <source>Take the original photo, or a photo from closer.</source>
        <translation>Kies de originele foto, of een foto van dichterbij.</translation>
    </message>
    <message>
        <source>Take a sharper photo, or the original instead of a copy.</source>
        <translation>Kies een scherpere foto, of het origineel in plaats van een kopie.</translation>
    </message>
    <message>
        <source>Take a photo more from the front.</source>
        <translation>Kies een foto die meer van voren is genomen.</translation>
    </message>
    <message>
        <source>Take a photo with the camera at the height of the eyes.</source>
        <translation>Kies een foto met de camera op ooghoogte.</translation>
    </message>
    <message>
        <source>Take a photo without sunglasses and without a shadow over the eyes.</source>
        <translation>Kies een foto zonder zonnebril en zonder schaduw over de ogen.</translation>
    </message>
    <message>
        <source>Take a photo without a mask, scarf or hand before the mouth.</source>
        <translation>Kies een foto zonder masker, sjaal of hand voor de mond.</translation>
    </message>
    <message>
        <source>Take a photo with more light on the face.</source>
        <translation>Kies een foto met meer licht op het gezicht.</translation>
    </message>
    <message>
        <source>Take a photo with softer light.</source>
        <translation>Kies een foto met zachter licht.</translation>
    </message>
    <message>
        <source>Take a photo in which the whole face can be seen.</source>
        <translation>Kies een foto waarop het hele gezicht te zien is.</translation>
    </message>
    <message>
        <source>No reference photo yet</source>
        <translation>Nog geen referentiefoto</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zwak</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Matig</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Heel goed</translation>
    </message>
    <message>
        <source>Without one, the program does not know which face to look for. Add a photo of the face.</source>
        <translation>Zonder referentiefoto weet het programma niet naar welk gezicht het moet zoeken. Voeg een foto van het gezicht toe.</translation>
    </message>
    <message>
        <source>Next step: look at “{photo}”, and remove it if it shows somebody else.</source>
        <translation>Volgende stap: bekijk “{photo}” en verwijder die foto als er iemand anders op staat.</translation>
    </message>
    <message>
        <source>Next step: remove the photo that shows somebody else, or add a third one that tells which it is.</source>
        <translation>Volgende stap: verwijder de foto waarop iemand anders staat, of voeg een derde toe waaruit blijkt welke dat is.</translation>
    </message>
    <message>
        <source>Some of these photos are nearly the same and count once. Next step: add one from another day.</source>
        <translation>Sommige van deze foto’s zijn bijna gelijk en tellen één keer. Volgende stap: voeg er een van een andere dag toe.</translation>
    </message>
    <message>
        <source>Next step: add a photo from another year or from another side.</source>
        <translation>Volgende stap: voeg een foto uit een ander jaar of van een andere kant toe.</translation>
    </message>
    <message>
        <source>Next step: remove the poorest, “{photo}”, and add a better one.</source>
        <translation>Volgende stap: verwijder de minst goede, “{photo}”, en voeg een betere toe.</translation>
    </message>
    <message>
        <source>More photos would add little.</source>
        <translation>Meer foto’s zouden weinig toevoegen.</translation>
    </message>
    <message>
        <source>“{photo}” does not seem to show the same person as the others. As long as it is here, the search also finds photos of somebody else.</source>
        <translation>Op “{photo}” lijkt niet dezelfde persoon te staan als op de andere. Zolang die foto hier staat, vindt het zoeken ook foto’s van iemand anders.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” do not seem to show the same person. The program cannot know which one is wrong. As long as both are here, the search finds photos of either.</source>
        <translation>Op “{one}” en “{other}” lijkt niet dezelfde persoon te staan. Het programma kan niet weten welke de verkeerde is. Zolang beide hier staan, vindt het zoeken foto’s van allebei.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
</context>
</TS>
