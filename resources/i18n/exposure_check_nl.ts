<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
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
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Face networks</source>
        <translation>Neurale netwerken voor gezichten</translation>
    </message>
    <message>
        <source>Fonts and data</source>
        <translation>Lettertypen en gegevens</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>A licence marked * was read by hand, because the library’s own record does not name it. Many libraries carry further ones inside, each with its own licence beside it.</source>
        <translation>Een licentie met * is met de hand nagelezen, omdat de gegevens van de bibliotheek zelf die niet noemen. Veel bibliotheken bevatten weer andere, elk met de eigen licentie ernaast.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
</context>
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
        <source>Save a &amp;cleaned copy of a photo…</source>
        <translation>Sch&amp;one kopie van een foto opslaan…</translation>
    </message>
    <message>
        <source>&amp;Help someone else…</source>
        <translation>&amp;Iemand anders helpen…</translation>
    </message>
    <message>
        <source>P&amp;eople…</source>
        <translation>P&amp;ersonen…</translation>
    </message>
    <message>
        <source>Edit &amp;personal details…</source>
        <translation>&amp;Persoonlijke gegevens bewerken…</translation>
    </message>
    <message>
        <source>Co&amp;ver an identity document…</source>
        <translation>Identiteits&amp;bewijs afdekken…</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>Kluis &amp;vergrendelen</translation>
    </message>
    <message>
        <source>H&amp;ide everything and lock</source>
        <translation>Alles verber&amp;gen en vergrendelen</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>I&amp;nstellingen</translation>
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
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
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
        <source>&amp;User guide</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>What this program &amp;does</source>
        <translation>&amp;Wat dit programma doet</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>&amp;Tips opnieuw tonen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;When would an answer be due?…</source>
        <translation>Wanneer moet er een &amp;antwoord zijn?…</translation>
    </message>
    <message>
        <source>Which authority is &amp;mine?…</source>
        <translation>&amp;Bij welke toezichthouder moet ik zijn?…</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>Deze &amp;installatie controleren…</translation>
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
    <name>AddPackDialog</name>
    <message>
        <source>Add a face model</source>
        <translation>Gezichtsmodel toevoegen</translation>
    </message>
    <message>
        <source>Another model may find more photos of you, or fewer. This program can use models of InsightFace. They are not part of it, and not free for every use.</source>
        <translation>Een ander model vindt misschien meer foto’s van u, of juist minder. Dit programma kan modellen van InsightFace gebruiken. Ze horen niet bij het programma en mogen niet voor elk doel worden gebruikt.</translation>
    </message>
    <message>
        <source>The licence is in English, as it was written.</source>
        <translation>De licentie staat hier in het Engels, zoals die is geschreven.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>I accept this for my use</source>
        <translation>Ik accepteer dit voor mijn gebruik</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Van deze computer</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Naam van het model</translation>
    </message>
    <message>
        <source>Empty: like its file. It can be left empty.</source>
        <translation>Leeg: zoals het bestand. Dit mag leeg blijven.</translation>
    </message>
    <message>
        <source>Choose a ZIP file…</source>
        <translation>ZIP-bestand kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welk model</translation>
    </message>
    <message>
        <source>A model is a file of up to several hundred megabytes.</source>
        <translation>Een model is een bestand van hooguit enkele honderden megabytes.</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Ophalen…</translation>
    </message>
    <message>
        <source>Or over the network, from InsightFace’s own store</source>
        <translation>Of via internet, uit de eigen opslag van InsightFace</translation>
    </message>
    <message>
        <source>The model came with a licence of its own</source>
        <translation>Bij het model zat een eigen licentie</translation>
    </message>
    <message>
        <source>Source: {source}, read on {day}.</source>
        <translation>Bron: {source}, gelezen op {day}.</translation>
    </message>
    <message>
        <source>Archives ({patterns})</source>
        <translation>Archieven ({patterns})</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Model kiezen</translation>
    </message>
    <message>
        <source>Choose the folder of the model</source>
        <translation>Map van het model kiezen</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln megabyte(s)</source>
        <translation>
            <numerusform>%Ln megabyte opgehaald</numerusform>
            <numerusform>%Ln megabytes opgehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>Het model wordt bekeken…</translation>
    </message>
    <message>
        <source>Added: {model}. It is not in use yet; choose it in the list.</source>
        <translation>Toegevoegd: {model}. Het is nog niet in gebruik; kies het in de lijst.</translation>
    </message>
    <message>
        <source>There is a model with this name, or it cannot be a name. Choose another one of letters, digits, dots, hyphens and underscores.</source>
        <translation>Er is al een model met deze naam, of dit kan geen naam zijn. Kies een andere naam met letters, cijfers, punten, koppeltekens en onderstrepingstekens.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Gestopt. Er is niets toegevoegd.</translation>
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
        <source>Choose files</source>
        <translation>Bestanden kiezen</translation>
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
    <name>AuthorityDialog</name>
    <message>
        <source>Which authority is mine?</source>
        <translation>Bij welke toezichthouder moet ik zijn?</translation>
    </message>
    <message>
        <source>In which part of it?</source>
        <translation>In welk deel van het land?</translation>
    </message>
    <message>
        <source>It is about a public body, a church or a broadcaster</source>
        <translation>Het gaat om een overheidsinstantie, een kerk of een omroep</translation>
    </message>
    <message>
        <source>It is about a company or a website</source>
        <translation>Het gaat om een bedrijf of een website</translation>
    </message>
    <message>
        <source>Who looks after them?</source>
        <translation>Wie houdt daar toezicht op?</translation>
    </message>
    <message>
        <source>It hears complaints about a company or a website. Usually it is the one where you live; under European law you may also ask the one where you work. Nothing is sent, and nobody is asked.</source>
        <translation>Deze toezichthouder behandelt klachten over een bedrijf of een website. Meestal is dat de toezichthouder van de plaats waar u woont; volgens Europees recht kunt u ook terecht bij die van de plaats waar u werkt. Er wordt niets verzonden en er wordt niemand iets gevraagd.</translation>
    </message>
    <message>
        <source>In which country do you live?</source>
        <translation>In welk land woont u?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Maak een keuze</translation>
    </message>
    <message>
        <source>For {country} no authority is in the list of this program. Look on the website of your government for the authority for data protection, or ask the one of the country where the company is.</source>
        <translation>Voor dit land staat geen toezichthouder in de lijst van dit programma: {country}. Kijk op de website van uw overheid welke toezichthouder er voor gegevensbescherming is, of vraag het bij die van het land waar het bedrijf is gevestigd.</translation>
    </message>
</context>
<context>
    <name>AuthorityView</name>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formulier op de website</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
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
        <source>Fingerprint of its PGP key: {number}</source>
        <translation>Vingerafdruk van de PGP-sleutel: {number}</translation>
    </message>
    <message>
        <source>Languages of a complaint</source>
        <translation>Talen voor een klacht</translation>
    </message>
    <message>
        <source>Basis of a complaint</source>
        <translation>Grondslag voor een klacht</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Gezien op {day}: {status}</translation>
    </message>
    <message>
        <source>E-mail by another source</source>
        <translation>E-mail volgens een andere bron</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated in the record. Ask before you write in another one.</source>
        <translation>Niet vermeld in de gegevens. Vraag het na voordat u in een andere taal schrijft.</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Adres gekopieerd.</translation>
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
    <name>CameraDialog</name>
    <message>
        <source>Take a photo</source>
        <translation>Foto maken</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Foto maken</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Deze foto gebruiken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>De camera wordt gestart…</translation>
    </message>
    <message>
        <source>This computer does not let the program use a camera: allow it in the privacy settings of the system, then press “Try again”.</source>
        <translation>Deze computer laat het programma geen camera gebruiken: sta dit toe in de privacy-instellingen van het systeem en klik daarna op “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>The camera gives no picture, mostly because another program uses it: close that program, then press “Try again”.</source>
        <translation>De camera geeft geen beeld, meestal omdat een ander programma hem gebruikt: sluit dat programma en klik daarna op “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>The camera is not connected any more: plug it in and press “Try again”, or choose a photo instead.</source>
        <translation>De camera is niet meer aangesloten: sluit hem aan en klik op “Opnieuw proberen”, of kies in plaats daarvan een foto.</translation>
    </message>
    <message>
        <source>The photo is taken, and the camera is off.</source>
        <translation>De foto is gemaakt en de camera is uit.</translation>
    </message>
    <message>
        <source>Your system now asks whether this program may use the camera. The camera is on only while you see its picture here. Nothing is recorded, and nothing leaves this computer.</source>
        <translation>Uw systeem vraagt nu of dit programma de camera mag gebruiken. De camera staat alleen aan zolang u het beeld ervan hier ziet. Er wordt niets opgenomen, en niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Look into the camera from the front, in even light. You see yourself as in a mirror. Space takes the photo; nothing is recorded before that.</source>
        <translation>Kijk recht in de camera, bij gelijkmatig licht. U ziet uzelf zoals in een spiegel. Met de spatiebalk maakt u de foto; daarvóór wordt niets opgenomen.</translation>
    </message>
    <message>
        <source>The camera is off. This is the photo as others see you. It is not saved as a file: the vault keeps numbers and a small picture of your face.</source>
        <translation>De camera is uit. Dit is de foto zoals anderen u zien. Hij wordt niet als bestand opgeslagen: de kluis bewaart getallen en een kleine afbeelding van uw gezicht.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>De camera is uit.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>De gemaakte foto</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Beeld van de camera</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>Take a photo…</source>
        <translation>Foto maken…</translation>
    </message>
    <message>
        <source>Photos can be taken with a camera here, too, once the system has this library: {name}</source>
        <translation>Ook hier kunt u foto’s met een camera maken, zodra het systeem deze bibliotheek heeft: {name}</translation>
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
        <source>Language of the case file</source>
        <translation>Taal van de dossiermap</translation>
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
        <source>Note the day on which a letter arrived: from that day on the program counts the time.</source>
        <translation>Noteer op welke dag een brief is aangekomen: vanaf die dag telt het programma de termijn.</translation>
    </message>
    <message>
        <source>Dates for your calendar…</source>
        <translation>Datums voor uw agenda…</translation>
    </message>
    <message>
        <source>When would an answer be due?…</source>
        <translation>Wanneer moet er een antwoord zijn?…</translation>
    </message>
    <message>
        <source>Which authority is mine?…</source>
        <translation>Bij welke toezichthouder moet ik zijn?…</translation>
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
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>There is no way to reset a lost passphrase. Write the new one on paper and keep the paper in a safe place. Backups that you made before still open with the old one.</source>
        <translation>Een verloren wachtwoordzin kan niet worden hersteld. Schrijf de nieuwe op papier en bewaar dat papier op een veilige plaats. Back-ups die u eerder hebt gemaakt, gaan nog met de oude open.</translation>
    </message>
    <message>
        <source>This is not the current passphrase. Nothing was changed.</source>
        <translation>Dit is niet de huidige wachtwoordzin. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>De wachtwoordzin wordt gewijzigd…</translation>
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
        <source>Create the vault</source>
        <translation>Kluis aanmaken</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the vault, not even you or us. There is no way to reset it. Write it on paper and keep the paper in a safe place.</source>
        <translation>Zonder deze wachtwoordzin kan niemand de kluis openen, ook u niet en wij niet. De wachtwoordzin kan niet worden hersteld. Schrijf hem op papier en bewaar dat papier op een veilige plaats.</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>De kluis wordt aangemaakt…</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>When would an answer be due?</source>
        <translation>Wanneer moet er een antwoord zijn?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>They told me in time that they need longer</source>
        <translation>Ze hebben op tijd laten weten dat ze meer tijd nodig hebben</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Tot en met welke dag?</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Meer keuzes</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Minder keuzes</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het om?</translation>
    </message>
    <message>
        <source>For a letter that is not kept here. For your own letters the page Cases counts by itself. This is arithmetic, no legal advice.</source>
        <translation>Voor een brief die hier niet wordt bewaard. Voor uw eigen brieven telt de pagina Dossiers vanzelf. Dit is een berekening, geen juridisch advies.</translation>
    </message>
    <message>
        <source>The letter arrived on</source>
        <translation>De brief is aangekomen op</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>Land van het bedrijf</translation>
    </message>
    <message>
        <source>Its public holidays can move the last day.</source>
        <translation>Door de feestdagen daar kan de laatste dag verschuiven.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Their answer to my letter</source>
        <translation>Het antwoord op mijn brief</translation>
    </message>
    <message>
        <source>That they confirm my letter</source>
        <translation>De bevestiging van mijn brief</translation>
    </message>
    <message>
        <source>That they stop selling and sharing my data</source>
        <translation>Dat ze stoppen mijn gegevens te verkopen en te delen</translation>
    </message>
    <message>
        <source>That the company confirms my complaint</source>
        <translation>Dat het bedrijf mijn klacht bevestigt</translation>
    </message>
    <message>
        <source>News of my complaint from the authority</source>
        <translation>Bericht van de toezichthouder over mijn klacht</translation>
    </message>
    <message>
        <source>That they delete biometric data</source>
        <translation>Dat ze biometrische gegevens wissen</translation>
    </message>
    <message>
        <source>When I can remind them</source>
        <translation>Wanneer ik een herinnering kan sturen</translation>
    </message>
    <message>
        <source>The complaint arrived on</source>
        <translation>De klacht is aangekomen op</translation>
    </message>
    <message>
        <source>The authority had the complaint on</source>
        <translation>De toezichthouder heeft de klacht ontvangen op</translation>
    </message>
    <message>
        <source>The last contact with the company was on</source>
        <translation>Het laatste contact met het bedrijf was op</translation>
    </message>
    <message>
        <source>The letter was sent on</source>
        <translation>De brief is verzonden op</translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation>Uiterlijk op {day} moet er een antwoord zijn.</translation>
    </message>
    <message>
        <source>They owe a confirmation by {day}.</source>
        <translation>Uiterlijk op {day} moet er een bevestiging zijn.</translation>
    </message>
    <message>
        <source>By law selling and sharing must have stopped by {day}.</source>
        <translation>Volgens de wet moet het verkopen en delen uiterlijk op {day} zijn gestopt.</translation>
    </message>
    <message>
        <source>They owe a confirmation of the complaint by {day}.</source>
        <translation>Uiterlijk op {day} moet er een bevestiging van de klacht zijn.</translation>
    </message>
    <message>
        <source>The authority owes news of the complaint by {day}.</source>
        <translation>Uiterlijk op {day} moet er bericht van de toezichthouder over de klacht zijn.</translation>
    </message>
    <message>
        <source>By law biometric data must be deleted by {day} at the latest.</source>
        <translation>Volgens de wet moeten biometrische gegevens uiterlijk op {day} zijn gewist.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Na {day} kan een herinnering worden gestuurd.</translation>
    </message>
    <message>
        <source>An answer can be expected by {day}.</source>
        <translation>Uiterlijk op {day} is een antwoord te verwachten.</translation>
    </message>
    <message>
        <source>The time itself ends on {day}; weekends and holidays move that day.</source>
        <translation>De termijn zelf eindigt op {day}; weekends en feestdagen verschuiven die dag.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Zeg pas na het einde van {day} dat iemand te laat is.</translation>
    </message>
    <message>
        <source>This law gives them no more time.</source>
        <translation>Deze wet geeft hun niet meer tijd.</translation>
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
    <name>DraftDialog</name>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Concept van een e-mail</translation>
    </message>
    <message>
        <source>The recipient gets these files and their names. Send only what they need.</source>
        <translation>De ontvanger krijgt deze bestanden en hun namen. Stuur alleen wat nodig is.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Concept opslaan…</translation>
    </message>
    <message>
        <source>Cover an identity document…</source>
        <translation>Identiteitsbewijs afdekken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Your mail program opens it, with the letter in it. Mostly no files are needed.</source>
        <translation>Uw mailprogramma opent het concept, met de brief erin. Meestal zijn er geen bestanden nodig.</translation>
    </message>
</context>
<context>
    <name>EnclosureList</name>
    <message>
        <source>What {file} shows</source>
        <translation>Wat {file} laat zien</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Bezig met tellen…</translation>
    </message>
    <message>
        <source>Save a backup first…</source>
        <translation>Eerst een back-up opslaan…</translation>
    </message>
    <message>
        <source>Save the case files first…</source>
        <translation>Eerst de dossiermappen opslaan…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles bewaren</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Alles nu wissen</translation>
    </message>
    <message>
        <source>This goes, for good</source>
        <translation>Dit verdwijnt definitief</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Dit blijft</translation>
    </message>
    <message>
        <source>Your photos, letters and reports that you saved as files, backups, and letters that you sent. Language and appearance of this window, and face models: they say nothing about you.</source>
        <translation>Uw foto’s, brieven en rapporten die u als bestand hebt opgeslagen, back-ups, en brieven die u hebt verzonden. Ook de taal en het uiterlijk van dit venster en de gezichtsmodellen: die zeggen niets over u.</translation>
    </message>
    <message>
        <source>You can save something first</source>
        <translation>U kunt eerst nog iets opslaan</translation>
    </message>
    <message>
        <source>A backup is encrypted and can be restored here later. Case files are not encrypted; a lawyer or an authority can read them without this program.</source>
        <translation>Een back-up is versleuteld en kan hier later worden teruggezet. Dossiermappen zijn niet versleuteld; een advocaat of een toezichthouder kan ze zonder dit programma lezen.</translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Waar moeten de mappen van de dossiers komen?</translation>
    </message>
    <message>
        <source>Saving case {number} of {count}…</source>
        <translation>Dossier {number} van {count} wordt opgeslagen…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted.</source>
        <translation>
            <numerusform>De bestanden van %n dossier zijn opgeslagen. Ze zijn niet versleuteld.</numerusform>
            <numerusform>De bestanden van %n dossiers zijn opgeslagen. Ze zijn niet versleuteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), with all details</source>
        <translation>
            <numerusform>%n persoon, met alle gegevens</numerusform>
            <numerusform>%n personen, met alle gegevens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of faces</source>
        <translation>
            <numerusform>%n referentiefoto van gezichten</numerusform>
            <numerusform>%n referentiefoto’s van gezichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) and what was decided about them</source>
        <translation>
            <numerusform>%n treffer en wat daarover is beslist</numerusform>
            <numerusform>%n treffers en wat daarover is beslist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), each with its letter and its dates</source>
        <translation>
            <numerusform>%n dossier, met de brief en de data</numerusform>
            <numerusform>%n dossiers, elk met de brief en de data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were attached to cases</source>
        <translation>
            <numerusform>%n bestand dat aan dossiers is toegevoegd</numerusform>
            <numerusform>%n bestanden die aan dossiers zijn toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of the network</source>
        <translation>
            <numerusform>%n regel van het netwerklogboek</numerusform>
            <numerusform>%n regels van het netwerklogboek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older vault(s) that a restore moved aside</source>
        <translation>
            <numerusform>%n oudere kluis die bij het terugzetten opzij is gezet</numerusform>
            <numerusform>%n oudere kluizen die bij het terugzetten opzij zijn gezet</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered places, own recipients, letters that were begun, own text, and the settings of the vault</source>
        <translation>Onthouden plaatsen, eigen ontvangers, begonnen brieven, eigen teksten en de instellingen van de kluis</translation>
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
    <name>EvaluatePackDialog</name>
    <message>
        <source>Check a face model on pairs of photos</source>
        <translation>Gezichtsmodel met fotoparen controleren</translation>
    </message>
    <message>
        <source>You need a table (CSV) with the columns a, b and same: the names of two photos, and 1 if both show the same person or 0 if they do not. The photos are looked at on this computer, and nothing of them is kept. How photos are looked through stays as it is.</source>
        <translation>U hebt een tabel (CSV) nodig met de kolommen a, b en same: de namen van twee foto’s, en 1 als beide dezelfde persoon tonen of 0 als dat niet zo is. De foto’s worden op deze computer bekeken en er wordt niets van bewaard. De manier waarop foto’s worden bekeken, blijft zoals die is.</translation>
    </message>
    <message>
        <source>Choose the list of pairs…</source>
        <translation>Lijst met paren kiezen…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Andere lijst kiezen…</translation>
    </message>
    <message>
        <source>Choose another folder of photos…</source>
        <translation>Andere map met foto’s kiezen…</translation>
    </message>
    <message>
        <source>Compare the pairs</source>
        <translation>Paren vergelijken</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>Choose the list of pairs</source>
        <translation>Kies de lijst met paren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>Kies de map met foto’s</translation>
    </message>
    <message>
        <source>List: {file} · photos in: {folder}</source>
        <translation>Lijst: {file} · foto’s in: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paar</numerusform>
            <numerusform>%Ln paren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compared</source>
        <translation>
            <numerusform>%Ln vergeleken</numerusform>
            <numerusform>%Ln vergeleken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a photo without a face</source>
        <translation>
            <numerusform>%Ln met een foto zonder gezicht</numerusform>
            <numerusform>%Ln met een foto zonder gezicht</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the pairs of one person score higher than every pair of different people.</source>
        <translation>Paren van één persoon die hoger scoren dan elk paar van verschillende personen: {share}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read; see the details.</source>
        <translation>
            <numerusform>%Ln foto kon niet worden gelezen; zie de details.</numerusform>
            <numerusform>%Ln foto’s konden niet worden gelezen; zie de details.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared.</source>
        <translation>Vergeleken.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: too few pairs in the list to say.</source>
        <translation>1 vals alarm op {number}: de lijst bevat te weinig paren om dat te zeggen.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: it recognises {share} of the pairs of one person.</source>
        <translation>1 vals alarm op {number}; herkende paren van één persoon: {share}.</translation>
    </message>
    <message>
        <source>A false alarm is a pair of different people that is taken for one person. Where they are allowed more often, more pairs of one person are recognised.</source>
        <translation>Een vals alarm is een paar van verschillende personen dat voor één persoon wordt aangezien. Waar dat vaker mag gebeuren, worden meer paren van één persoon herkend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of one person</source>
        <translation>
            <numerusform>%Ln paar van één persoon</numerusform>
            <numerusform>%Ln paren van één persoon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of different people</source>
        <translation>
            <numerusform>%Ln paar van verschillende personen</numerusform>
            <numerusform>%Ln paren van verschillende personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Area under the curve (AUC): {value}. It is how often a pair of one person scores higher than a pair of different people; 1 is always, 0.5 is chance.</source>
        <translation>Oppervlakte onder de curve (AUC): {value}. Dit is hoe vaak een paar van één persoon hoger scoort dan een paar van verschillende personen; 1 is altijd, 0,5 is toeval.</translation>
    </message>
    <message>
        <source>No face was found in: {photos}</source>
        <translation>Geen gezicht gevonden in: {photos}</translation>
    </message>
    <message>
        <source>Could not be read: {photos}</source>
        <translation>Kon niet worden gelezen: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>nog %Ln</numerusform>
            <numerusform>nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Saved as “{file}”. It names your photos: look at it before you pass it on.</source>
        <translation>Opgeslagen als “{file}”. De namen van uw foto’s staan erin: bekijk het bestand voordat u het doorgeeft.</translation>
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
    <name>EvidenceListModel</name>
    <message>
        <source>{place}
Seen on {day}</source>
        <translation>{place}
Gezien op {day}</translation>
    </message>
    <message>
        <source>{place}, seen on {day}</source>
        <translation>{place}, gezien op {day}</translation>
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
    <name>FaceModelSettings</name>
    <message>
        <source>Face model</source>
        <translation>Gezichtsmodel</translation>
    </message>
    <message>
        <source>The networks that find and compare faces. They run on this computer; no photo leaves it. The built-in model is enough for most people.</source>
        <translation>De neurale netwerken die gezichten vinden en vergelijken. Ze draaien op deze computer; geen enkele foto verlaat die. Voor de meeste mensen is het ingebouwde model genoeg.</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>De modellen worden bekeken…</translation>
    </message>
    <message>
        <source>Add a face model…</source>
        <translation>Gezichtsmodel toevoegen…</translation>
    </message>
    <message>
        <source>Photos from daily life are harder than those it was measured on: expect to miss more. How well it does for different groups of people was not measured.</source>
        <translation>Foto’s uit het dagelijks leven zijn moeilijker dan de foto’s waarmee is gemeten: reken erop dat er meer wordt gemist. Hoe goed het werkt voor verschillende groepen mensen, is niet gemeten.</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Wacht tot de foto’s zijn bekeken, of stop eerst.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>Dit model verwijderen?</translation>
    </message>
    <message>
        <source>{model} would be removed from this computer.</source>
        <translation>{model} wordt dan van deze computer verwijderd.</translation>
    </message>
    <message>
        <source>Its files go. Your reference photos, matches and decisions stay. To use the model again, it has to be added again.</source>
        <translation>De bestanden van het model verdwijnen. Uw referentiefoto’s, treffers en beslissingen blijven. Om het model weer te gebruiken, moet u het opnieuw toevoegen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removed: {model}.</source>
        <translation>Verwijderd: {model}.</translation>
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
        <source>Begin with one photo, and add others later: photos from different years help most.</source>
        <translation>Begin met één foto en voeg er later meer toe: foto’s uit verschillende jaren helpen het meest.</translation>
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
    <message>
        <source>Photo of {day}</source>
        <translation>Foto van {day}</translation>
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
    <name>FiguresDialog</name>
    <message>
        <source>Save them as a file…</source>
        <translation>Als bestand opslaan…</translation>
    </message>
    <message>
        <source>Counting the photos…</source>
        <translation>De foto’s worden geteld…</translation>
    </message>
    <message>
        <source>Photo {done} of {total}</source>
        <translation>Foto {done} van {total}</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Cijfers opslaan</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Opgeslagen als “{file}”.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was measured.</source>
        <translation>Gestopt. Er is niets gemeten.</translation>
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
        <translation>Lijst met bestanden opslaan</translation>
    </message>
    <message>
        <source>Table (*.csv);;For other programs (*.json)</source>
        <translation>Tabel (*.csv);;Voor andere programma’s (*.json)</translation>
    </message>
    <message>
        <source>Saved “{file}”. It names your files: look at it before you pass it on.</source>
        <translation>“{file}” is opgeslagen. Er staan namen van uw bestanden in: bekijk de lijst voordat u die doorgeeft.</translation>
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
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
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
        <translation>Vraagt aandacht · {what}: {value}</translation>
    </message>
</context>
<context>
    <name>FollowingLetterDialog</name>
    <message>
        <source>Save the letter…</source>
        <translation>Brief opslaan…</translation>
    </message>
    <message>
        <source>Draft of an e-mail…</source>
        <translation>Concept van een e-mail…</translation>
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
        <source>More details</source>
        <translation>Meer details</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Minder details</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Concept van een e-mail (*.eml)</translation>
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
    <name>FormKeeper</name>
    <message>
        <source>Start anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>What you filled in here before is back. It is not saved yet.</source>
        <translation>Wat u hier eerder hebt ingevuld, is terug. Het is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>The form is as it was at the beginning.</source>
        <translation>Het formulier is weer zoals in het begin.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>There is no guide in your language yet. This is the English one.</source>
        <translation>Er is nog geen handleiding in uw taal. Dit is de Engelse.</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>In alle pagina’s zoeken</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pagina’s van de handleiding</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Pagina van de handleiding</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorig zoekresultaat</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Volgend zoekresultaat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>{page} – user guide</source>
        <translation>{page} – handleiding</translation>
    </message>
    <message>
        <source>Nothing found. Try another or a shorter word.</source>
        <translation>Niets gevonden. Probeer een ander of een korter woord.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n zoekresultaat</numerusform>
            <numerusform>%n zoekresultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {number} of {total} on this page</source>
        <translation>Zoekresultaat {number} van {total} op deze pagina</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Deze installatie controleren</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Deze lijst kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Whether all parts of the program are the genuine ones, and what protects this computer from a photo that was made to do harm. Nothing is asked over the network.</source>
        <translation>Of alle onderdelen van het programma echt zijn, en wat deze computer beschermt tegen een foto die is gemaakt om schade aan te richten. Er wordt niets via internet gevraagd.</translation>
    </message>
    <message>
        <source>The list may name folders of this computer. Read it before you pass it on.</source>
        <translation>In de lijst kunnen mappen van deze computer staan. Lees de lijst voordat u die doorgeeft.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met kijken…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. They stand first in the list.</source>
        <translation>
            <numerusform>%n punt vraagt aandacht. Het staat boven aan de lijst.</numerusform>
            <numerusform>%n punten vragen aandacht. Ze staan boven aan de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>Copied the list.</source>
        <translation>De lijst is gekopieerd.</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>The tips are shown again.</source>
        <translation>De tips worden weer getoond.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Nothing happened here for a while: the vault locks in one minute.</source>
        <translation>Hier is een tijdje niets gebeurd: de kluis wordt over een minuut vergrendeld.</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>Vergrendeld omdat het scherm werd vergrendeld.</translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation>Vergrendeld omdat de computer in de slaapstand stond.</translation>
    </message>
    <message numerus="yes">
        <source>Locked because nothing happened for %n minute(s).</source>
        <translation>
            <numerusform>Vergrendeld omdat er %n minuut niets gebeurde.</numerusform>
            <numerusform>Vergrendeld omdat er %n minuten niets gebeurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
</context>
<context>
    <name>KeptParagraphs</name>
    <message>
        <source>Kept paragraphs</source>
        <translation>Bewaarde alinea’s</translation>
    </message>
    <message>
        <source>Keep this paragraph</source>
        <translation>Deze alinea bewaren</translation>
    </message>
    <message>
        <source>A name by which you find it again</source>
        <translation>Een naam waaronder u de alinea terugvindt</translation>
    </message>
    <message>
        <source>“forget a kept paragraph”</source>
        <translation>“een bewaarde alinea vergeten”</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more.</source>
        <translation>“{name}” wordt niet meer bewaard.</translation>
    </message>
    <message>
        <source>The paragraph is kept as “{name}”.</source>
        <translation>De alinea is bewaard als “{name}”.</translation>
    </message>
    <message>
        <source>Keep this paragraph…</source>
        <translation>Deze alinea bewaren…</translation>
    </message>
    <message>
        <source>Forget a kept paragraph</source>
        <translation>Een bewaarde alinea vergeten</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Like the system ({language})</source>
        <translation>Zoals het systeem ({language})</translation>
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
        <source>“discard the letter”</source>
        <translation>“brief weggooien”</translation>
    </message>
    <message>
        <source>The unfinished letter is discarded.</source>
        <translation>De onvoltooide brief is weggegooid.</translation>
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
    <name>LetterLook</name>
    <message>
        <source>As it is usual where the sender lives</source>
        <translation>Zoals gebruikelijk waar de afzender woont</translation>
    </message>
    <message>
        <source>With our letterhead</source>
        <translation>Met ons briefhoofd</translation>
    </message>
    <message>
        <source>Our letterhead…</source>
        <translation>Ons briefhoofd…</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Vensterenvelop</translation>
    </message>
    <message>
        <source>The address stands where an envelope from there has its window.</source>
        <translation>Het adres staat waar een envelop uit dat land het venster heeft.</translation>
    </message>
    <message>
        <source>“keep our letterhead”</source>
        <translation>“ons briefhoofd bewaren”</translation>
    </message>
    <message>
        <source>Kept your letterhead.</source>
        <translation>Uw briefhoofd is bewaard.</translation>
    </message>
    <message>
        <source>No letterhead is kept now.</source>
        <translation>Er wordt nu geen briefhoofd bewaard.</translation>
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
    <name>LetterPhotos</name>
    <message>
        <source>Name the photos that I confirmed</source>
        <translation>De foto’s noemen die ik heb bevestigd</translation>
    </message>
    <message>
        <source>Choose the photos…</source>
        <translation>Foto’s kiezen…</translation>
    </message>
    <message>
        <source>Show small pictures of them</source>
        <translation>Kleine afbeeldingen ervan tonen</translation>
    </message>
    <message>
        <source>Whoever reads the letter then sees your face. Other people’s faces are covered.</source>
        <translation>Wie de brief leest, ziet dan uw gezicht. Gezichten van andere mensen zijn bedekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed photo(s) with a public address</source>
        <translation>
            <numerusform>%n bevestigde foto met een openbaar adres</numerusform>
            <numerusform>%n bevestigde foto’s met een openbaar adres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} van %n foto genoemd</numerusform>
            <numerusform>{named} van %n foto’s genoemd</numerusform>
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
    <name>LetterheadDialog</name>
    <message>
        <source>Our letterhead</source>
        <translation>Ons briefhoofd</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Naam en adres</translation>
    </message>
    <message>
        <source>The name first, then one line each: address, telephone, e-mail.</source>
        <translation>Eerst de naam, daarna elk op een eigen regel: adres, telefoon, e-mail.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Het logo</translation>
    </message>
    <message>
        <source>No logo yet.</source>
        <translation>Nog geen logo.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo kiezen…</translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation>Logo weglaten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep no letterhead</source>
        <translation>Geen briefhoofd bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>For organisations that help others. It stands above their letters, and stays in your vault.</source>
        <translation>Voor organisaties die anderen helpen. Het staat boven hun brieven en blijft in uw kluis.</translation>
    </message>
    <message>
        <source>At the foot of each page</source>
        <translation>Onder aan elke pagina</translation>
    </message>
    <message>
        <source>May stay empty. For example an account.</source>
        <translation>Mag leeg blijven. Bijvoorbeeld een rekeningnummer.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG file. It is printed up to 4 cm wide.</source>
        <translation>Een PNG-bestand. Het wordt tot 4 cm breed afgedrukt.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-afbeeldingen (*.png)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at most.</source>
        <translation>
            <numerusform>Hoogstens %n regel.</numerusform>
            <numerusform>Hoogstens %n regels.</numerusform>
        </translation>
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
        <source>A good first letter is “See my data”: the answer tells you what to ask for next. Saving sends nothing.</source>
        <translation>Een goede eerste brief is “Mijn gegevens inzien”: uit het antwoord blijkt wat u daarna kunt vragen. Met opslaan wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Naar het dossier</translation>
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
    <name>LookSettings</name>
    <message>
        <source>Language and appearance</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>Of this window. The language of a letter is chosen with the letter.</source>
        <translation>Van dit venster. De taal van een brief kiest u bij de brief.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekstgrootte</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menu’s</translation>
    </message>
    <message>
        <source>The language changes as soon as the photos are looked at.</source>
        <translation>De taal verandert zodra de foto’s zijn bekeken.</translation>
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
        <source>Letters are still being written.</source>
        <translation>Er worden nog brieven geschreven.</translation>
    </message>
    <message>
        <source>Those that are written stay. The others can be written next time.</source>
        <translation>De brieven die klaar zijn, blijven bewaard. De andere kunnen de volgende keer worden geschreven.</translation>
    </message>
    <message>
        <source>Something that you filled in is not saved yet.</source>
        <translation>Iets wat u hebt ingevuld, is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>It is lost when the program ends. Letters that you began are kept in the vault.</source>
        <translation>Als het programma wordt afgesloten, gaat dat verloren. Brieven waaraan u bent begonnen, blijven in de kluis bewaard.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Teruggaan</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Afsluiten zonder opslaan</translation>
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
        <source>Open the folder</source>
        <translation>Map openen</translation>
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
</context>
<context>
    <name>MatchFilters</name>
    <message>
        <source>Which matches to show</source>
        <translation>Welke treffers worden getoond</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Alle treffers</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>Likely and possible</source>
        <translation>Waarschijnlijke en mogelijke</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>Waarin</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Foto’s en video’s</translation>
    </message>
    <message>
        <source>Only photos</source>
        <translation>Alleen foto’s</translation>
    </message>
    <message>
        <source>Only films</source>
        <translation>Alleen video’s</translation>
    </message>
    <message>
        <source>Photos with several faces</source>
        <translation>Foto’s met meerdere gezichten</translation>
    </message>
    <message>
        <source>Without a public address</source>
        <translation>Zonder openbaar adres</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>Op welke plaats</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle plaatsen</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Matches as a grid</source>
        <translation>Treffers als raster</translation>
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
        <source>Choose all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Groot bekijken</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Kopieën tonen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln geselecteerd</numerusform>
            <numerusform>%Ln geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more: with Ctrl or Shift and a click, or with Ctrl+A.</source>
        <translation>Selecteer er een of meer: met Ctrl of Shift en een klik, of met Ctrl+A.</translation>
    </message>
</context>
<context>
    <name>MatchListModel</name>
    <message>
        <source>{band} in {place}, seen on {day}: {decision}</source>
        <translation>{band} in {place}, gezien op {day}: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n nearly identical picture(s) more</source>
        <translation>
            <numerusform>nog %n bijna identieke afbeelding</numerusform>
            <numerusform>nog %n bijna identieke afbeeldingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchNumbers</name>
    <message>
        <source>Figures of this match</source>
        <translation>Cijfers van deze treffer</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Cijfers verbergen</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopiëren</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 van het bestand</translation>
    </message>
    <message>
        <source>It is the same for each copy of the file, and for no other file.</source>
        <translation>Die is voor elke kopie van het bestand dezelfde, en voor geen enkel ander bestand.</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Score: {score}</translation>
    </message>
    <message>
        <source>1 is the highest; the higher, the more alike the faces are.</source>
        <translation>1 is het hoogst; hoe hoger, hoe meer de gezichten op elkaar lijken.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels · found with: {model}</source>
        <translation>{width} x {height} pixels · gevonden met: {model}</translation>
    </message>
    <message>
        <source>Copied the SHA-256.</source>
        <translation>De SHA-256 is gekopieerd.</translation>
    </message>
    <message>
        <source>What it means was not measured for the face model in use.</source>
        <translation>Wat dat betekent, is voor het gebruikte gezichtsmodel niet gemeten.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for you as for somebody else.</source>
        <translation>Zo’n score is bij u meer dan {number} keer zo waarschijnlijk als bij iemand anders.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for somebody else as for you.</source>
        <translation>Zo’n score is bij iemand anders meer dan {number} keer zo waarschijnlijk als bij u.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for you as for somebody else.</source>
        <translation>Zo’n score is bij u ongeveer {number} keer zo waarschijnlijk als bij iemand anders.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for somebody else as for you.</source>
        <translation>Zo’n score is bij iemand anders ongeveer {number} keer zo waarschijnlijk als bij u.</translation>
    </message>
    <message>
        <source>Among very many faces of others some score as high by chance: only you can tell.</source>
        <translation>Onder heel veel gezichten van anderen scoren er enkele bij toeval net zo hoog: alleen u kunt dat beoordelen.</translation>
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
        <source>Matches</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>Go by the whole photo, not only by the face, and choose Unsure when in doubt: you can change every decision.</source>
        <translation>Let op de hele foto, niet alleen op het gezicht, en kies bij twijfel Onzeker: elke beslissing kunt u wijzigen.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Een voor een</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Kopieën tonen</translation>
    </message>
    <message>
        <source>Show all matches</source>
        <translation>Alle treffers tonen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not decided</source>
        <translation>
            <numerusform>%Ln niet beslist</numerusform>
            <numerusform>%Ln niet beslist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly identical picture(s)</source>
        <translation>
            <numerusform>%Ln bijna identieke afbeelding</numerusform>
            <numerusform>%Ln bijna identieke afbeeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Niets van deze soort</translation>
    </message>
    <message>
        <source>{shown} · {open}</source>
        <translation>{shown} · {open}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln getoond</numerusform>
            <numerusform>%Ln getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>In deze richting zijn er geen treffers meer.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln match(es) as “{decision}”.</source>
        <translation>
            <numerusform>%Ln treffer gemarkeerd als “{decision}”.</numerusform>
            <numerusform>%Ln treffers gemarkeerd als “{decision}”.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>“{decision}” for %Ln match(es)</source>
        <translation>
            <numerusform>“{decision}” voor %Ln treffer</numerusform>
            <numerusform>“{decision}” voor %Ln treffers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePackDialog</name>
    <message>
        <source>Measure a face model</source>
        <translation>Gezichtsmodel meten</translation>
    </message>
    <message>
        <source>You need a folder with one folder for each person, and several photos in each; in every photo only that person. About 70 photos of 30 people are the least; more give better figures. The photos are looked at on this computer, and nothing of them is kept but the figures.</source>
        <translation>U hebt een map nodig met voor elke persoon een eigen map, en in elk daarvan meerdere foto’s; op elke foto alleen die persoon. Ongeveer 70 foto’s van 30 personen is het minimum; met meer foto’s worden de cijfers beter. De foto’s worden op deze computer bekeken en alleen de cijfers worden bewaard.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Use these figures when photos are looked through</source>
        <translation>Deze cijfers gebruiken bij het bekijken van foto’s</translation>
    </message>
    <message>
        <source>Choose the folder with one folder for each person</source>
        <translation>Kies de map met voor elke persoon een eigen map</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) with a face</source>
        <translation>
            <numerusform>%Ln foto met een gezicht</numerusform>
            <numerusform>%Ln foto’s met een gezicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) without a face</source>
        <translation>
            <numerusform>%Ln foto zonder gezicht</numerusform>
            <numerusform>%Ln foto’s zonder gezicht</numerusform>
        </translation>
    </message>
    <message>
        <source>To measure stricter settings, more photos of more people are needed.</source>
        <translation>Om strengere instellingen te meten, zijn meer foto’s van meer mensen nodig.</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>Gemeten.</translation>
    </message>
    <message>
        <source>Photos are looked through with these figures from now on.</source>
        <translation>Vanaf nu worden foto’s met deze cijfers bekeken.</translation>
    </message>
</context>
<context>
    <name>NetworkConsent</name>
    <message>
        <source>Use the network?</source>
        <translation>Internet gebruiken?</translation>
    </message>
    <message numerus="yes">
        <source>At most these %n website(s) would be asked for it, and no others:</source>
        <translation>
            <numerusform>Hiervoor zou hoogstens deze %n website worden gevraagd, en geen andere:</numerusform>
            <numerusform>Hiervoor zouden hoogstens deze %n websites worden gevraagd, en geen andere:</numerusform>
        </translation>
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
        <source>They learn the network address of this computer and which face model is fetched. Nothing about you or your face is sent, and there is no login. Every request is written into a log.</source>
        <translation>Ze krijgen het internetadres van deze computer te zien en welk gezichtsmodel wordt opgehaald. Er wordt niets over u of uw gezicht verzonden en er wordt niet ingelogd. Elk verzoek wordt in een logboek geschreven.</translation>
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
    <name>NetworkLogDialog</name>
    <message>
        <source>What was asked over the network</source>
        <translation>Wat er via internet is gevraagd</translation>
    </message>
    <message>
        <source>Fetching the log…</source>
        <translation>Het logboek wordt opgehaald…</translation>
    </message>
    <message>
        <source>Show requests to</source>
        <translation>Verzoeken tonen aan</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Verzoeken, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Nothing was asked over the network</source>
        <translation>Er is niets via internet gevraagd</translation>
    </message>
    <message>
        <source>Every request is written down here, until you delete the log.</source>
        <translation>Elk verzoek wordt hier opgeschreven, totdat u het logboek wist.</translation>
    </message>
    <message>
        <source>Copy this row</source>
        <translation>Deze rij kopiëren</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Logboek opslaan…</translation>
    </message>
    <message>
        <source>Delete the log…</source>
        <translation>Logboek wissen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>All websites ({count})</source>
        <translation>Alle websites ({count})</translation>
    </message>
    <message>
        <source>{website} ({count})</source>
        <translation>{website} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>This program made %Ln request(s), none of them without your yes for that step.</source>
        <translation>
            <numerusform>Dit programma heeft %Ln verzoek gedaan, en dat niet zonder uw ja voor die stap.</numerusform>
            <numerusform>Dit programma heeft %Ln verzoeken gedaan, geen daarvan zonder uw ja voor die stap.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the row.</source>
        <translation>De rij is gekopieerd.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Voor programma’s (*.json)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Logboek opslaan</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln request(s) as “{file}”. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln verzoek opgeslagen als “{file}”. Het bestand is niet versleuteld.</numerusform>
            <numerusform>%Ln verzoeken opgeslagen als “{file}”. Het bestand is niet versleuteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the log?</source>
        <translation>Logboek wissen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) would be deleted from the log.</source>
        <translation>
            <numerusform>Er wordt dan %Ln verzoek uit het logboek gewist.</numerusform>
            <numerusform>Er worden dan %Ln verzoeken uit het logboek gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards nobody can see from it which websites were asked, when, and what for. It cannot be brought back. Photos and matches stay, with the addresses where they were found.</source>
        <translation>Daarna kan niemand er meer uit aflezen aan welke websites iets is gevraagd, wanneer en waarvoor. Het kan niet worden teruggehaald. Foto’s en treffers blijven, met de adressen waar ze zijn gevonden.</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>Logboek bewaren</translation>
    </message>
    <message>
        <source>Delete the log</source>
        <translation>Logboek wissen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln request(s) from the log.</source>
        <translation>
            <numerusform>%Ln verzoek uit het logboek gewist.</numerusform>
            <numerusform>%Ln verzoeken uit het logboek gewist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>This program asks nobody anything, unless you say yes for one step. Before each step it names the websites that would be asked. Every request is written into a log.</source>
        <translation>Dit programma vraagt niemand iets, tenzij u voor één stap ja zegt. Voor elke stap noemt het de websites die zouden worden gevraagd. Elk verzoek wordt in een logboek geschreven.</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Logboek tonen…</translation>
    </message>
    <message>
        <source>Directly to the websites</source>
        <translation>Rechtstreeks naar de websites</translation>
    </message>
    <message>
        <source>Through Tor on this computer</source>
        <translation>Via Tor op deze computer</translation>
    </message>
    <message>
        <source>Through the proxy of this system</source>
        <translation>Via de proxy van dit systeem</translation>
    </message>
    <message>
        <source>Through another proxy</source>
        <translation>Via een andere proxy</translation>
    </message>
    <message>
        <source>Which way requests take</source>
        <translation>Welke weg verzoeken nemen</translation>
    </message>
    <message>
        <source>Websites see the network address of this computer, or that of the proxy.</source>
        <translation>Websites zien het internetadres van deze computer of dat van de proxy.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Dit adres gebruiken</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adres van de proxy</translation>
    </message>
    <message>
        <source>For example socks5h://127.0.0.1:9150 or http://proxy.example:8080</source>
        <translation>Bijvoorbeeld socks5h://127.0.0.1:9150 of http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Last used on {moment}, to ask {host}.</source>
        <translation>Voor het laatst gebruikt op {moment}, om iets te vragen aan {host}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the log.</source>
        <translation>
            <numerusform>%Ln verzoek in het logboek.</numerusform>
            <numerusform>%Ln verzoeken in het logboek.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in the log.</source>
        <translation>Er staat geen verzoek in het logboek.</translation>
    </message>
    <message>
        <source>The proxy of this system cannot be used. Requests fail until you choose another way.</source>
        <translation>De proxy van dit systeem kan niet worden gebruikt. Verzoeken mislukken totdat u een andere weg kiest.</translation>
    </message>
    <message>
        <source>Websites that you allow are asked directly.</source>
        <translation>Websites die u toestaat, worden rechtstreeks gevraagd.</translation>
    </message>
    <message>
        <source>Requests go the way that is set in this system, directly if nothing is set there.</source>
        <translation>Verzoeken nemen de weg die in dit systeem is ingesteld, of gaan rechtstreeks als daar niets is ingesteld.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}. It also looks up the names of websites. If it does not answer, the request fails; nothing is asked directly instead.</source>
        <translation>Verzoeken gaan via {proxy}. Daar worden ook de namen van websites opgezocht. Komt er geen antwoord, dan mislukt het verzoek; er wordt niet in plaats daarvan rechtstreeks iets gevraagd.</translation>
    </message>
    <message>
        <source>Requests go this way from now on: {way}.</source>
        <translation>Verzoeken gaan vanaf nu zo: {way}.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It begins with socks5h:// or http://, then the name of the computer, a colon, and a number.</source>
        <translation>Dit is geen adres van een proxy. Zo’n adres begint met socks5h:// of http://, dan de naam van de computer, een dubbele punt en een getal.</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>The network was last used on {moment}, to ask {host}.</source>
        <translation>Internet is voor het laatst gebruikt op {moment}, om iets te vragen aan {host}.</translation>
    </message>
    <message>
        <source>Nothing is being sent · offline</source>
        <translation>Er wordt niets verzonden · offline</translation>
    </message>
    <message>
        <source>The network was not used so far, as far as the log goes.</source>
        <translation>Internet is tot nu toe niet gebruikt, voor zover het logboek teruggaat.</translation>
    </message>
    <message>
        <source>Press to see every request.</source>
        <translation>Klik hier om elk verzoek te zien.</translation>
    </message>
    <message>
        <source>Fetching a face model from {host}</source>
        <translation>Haalt een gezichtsmodel op bij {host}</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} and %n other(s) for photos</source>
        <translation>
            <numerusform>Vraagt foto’s op bij {host} en %n andere website</numerusform>
            <numerusform>Vraagt foto’s op bij {host} en %n andere websites</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking {host} for photos</source>
        <translation>Vraagt foto’s op bij {host}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
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
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>The vault is not where it was: “{path}”. If it lies on a USB stick or another drive, put it back in and try again.</source>
        <translation>De kluis staat niet meer waar hij stond: “{path}”. Staat hij op een USB-stick of een andere schijf, sluit die dan weer aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wordt geopend…</translation>
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
        <source>So far</source>
        <translation>Tot nu toe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Rapport openen</translation>
    </message>
    <message>
        <source>What is out there</source>
        <translation>Wat er te vinden is</translation>
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
        <source>The permission of {name} has ended</source>
        <translation>De volmacht van {name} is geëindigd</translation>
    </message>
    <message>
        <source>There is no permission of {name}</source>
        <translation>Er is geen volmacht van {name}</translation>
    </message>
    <message>
        <source>Until there is a new one, no photos can be looked through and no report or letter be written.</source>
        <translation>Totdat er een nieuwe is, kunnen er geen foto’s worden bekeken en kan er geen rapport of brief worden geschreven.</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Volmacht vernieuwen…</translation>
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
        <source>%Ln match(es) wait for your decision</source>
        <translation>
            <numerusform>%Ln treffer wacht op uw beslissing</numerusform>
            <numerusform>%Ln treffers wachten op uw beslissing</numerusform>
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
    <message numerus="yes">
        <source>You have not sent %n letter(s) yet</source>
        <translation>
            <numerusform>U hebt %n brief nog niet verzonden</numerusform>
            <numerusform>U hebt %n brieven nog niet verzonden</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as this program knows. The time to answer begins when a letter arrives.</source>
        <translation>Voor zover dit programma weet. De termijn voor het antwoord begint als een brief aankomt.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Dossiers tonen</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Over alles is beslist</translation>
    </message>
    <message>
        <source>Write to another company, or look through more photos.</source>
        <translation>Schrijf aan nog een bedrijf, of laat meer foto’s bekijken.</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Nog een brief schrijven</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Dossier openen</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Use this one…</source>
        <translation>Dit model gebruiken…</translation>
    </message>
    <message>
        <source>Measure it on your own photos…</source>
        <translation>Met uw eigen foto’s meten…</translation>
    </message>
    <message>
        <source>Check it on pairs of photos…</source>
        <translation>Met fotoparen controleren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>From the next opening of the vault</source>
        <translation>Vanaf de volgende keer dat de kluis wordt geopend</translation>
    </message>
    <message>
        <source>In use until the vault is locked</source>
        <translation>In gebruik tot de kluis wordt vergrendeld</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Nog niet gemeten</translation>
    </message>
    <message>
        <source>Its files were changed or damaged since it was added, or some are missing. Remove it and add it again.</source>
        <translation>De bestanden van dit model zijn sinds het toevoegen gewijzigd of beschadigd, of er ontbreken er enkele. Verwijder het model en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>Nobody has measured yet how sure its results are. Before it can be used, measure it on photos of people whom you know.</source>
        <translation>Niemand heeft nog gemeten hoe zeker de resultaten van dit model zijn. Meet het met foto’s van mensen die u kent; daarna kan het worden gebruikt.</translation>
    </message>
    <message>
        <source>It runs slower than it could: a part of it could not be rewritten.</source>
        <translation>Het werkt langzamer dan het zou kunnen: een deel ervan kon niet worden omgezet.</translation>
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
    <name>PartListModel</name>
    <message>
        <source>Part {number}: {width} % × {height} %</source>
        <translation>Deel {number}: {width}% × {height}%</translation>
    </message>
    <message>
        <source>Part {number}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>Deel {number}: {left}% van links, {top}% van boven, {width}% breed, {height}% hoog</translation>
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
    <name>PauseList</name>
    <message>
        <source>They asked me something first…</source>
        <translation>Ze vroegen mij eerst iets…</translation>
    </message>
    <message>
        <source>Some laws let the time stand still until you have answered. If you have not answered yet, choose today.</source>
        <translation>Volgens sommige wetten staat de termijn stil totdat u hebt geantwoord. Als u nog niet hebt geantwoord, kies dan vandaag.</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>What I mean</source>
        <translation>Wat ik bedoel</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Wie ik ben</translation>
    </message>
    <message>
        <source>A fee</source>
        <translation>Een vergoeding</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Deze vraag verwijderen</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>Wat werd er gevraagd?</translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation>Dat werd gevraagd op</translation>
    </message>
    <message>
        <source>They had my answer on</source>
        <translation>Mijn antwoord is aangekomen op</translation>
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
        <translation>Iemand anders helpen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Everything is kept for each person apart. Only help people who asked you to.</source>
        <translation>Alles wordt voor elke persoon apart bewaard. Help alleen mensen die u daarom hebben gevraagd.</translation>
    </message>
    <message>
        <source>Help this person now</source>
        <translation>Deze persoon nu helpen</translation>
    </message>
    <message>
        <source>Change the details…</source>
        <translation>Gegevens wijzigen…</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Volmacht vernieuwen…</translation>
    </message>
    <message>
        <source>Save a copy of the permission…</source>
        <translation>Kopie van de volmacht opslaan…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>permission until {day}</source>
        <translation>volmacht tot en met {day}</translation>
    </message>
    <message>
        <source>Until there is a new permission, photos cannot be looked through for this person, and no report and no letter can be written. What is there can be looked at, and cases can be followed up.</source>
        <translation>Totdat er een nieuwe volmacht is, kunnen voor deze persoon geen foto’s worden bekeken en kan er geen rapport en geen brief worden geschreven. Wat er is, kunt u bekijken, en dossiers kunt u verder volgen.</translation>
    </message>
    <message>
        <source>Photos are being looked through. Stop that first.</source>
        <translation>Er worden foto’s bekeken. Stop dat eerst.</translation>
    </message>
    <message>
        <source>Save a copy of the permission</source>
        <translation>Kopie van de volmacht opslaan</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not encrypted there.</source>
        <translation>Opgeslagen als “{file}”. Daar is het bestand niet versleuteld.</translation>
    </message>
    <message>
        <source>{name} and all that was kept about them is removed.</source>
        <translation>{name} en alles wat over deze persoon werd bewaard, is verwijderd.</translation>
    </message>
</context>
<context>
    <name>PeopleGlance</name>
    <message>
        <source>Everyone that you help</source>
        <translation>Iedereen die u helpt</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n ding te doen</numerusform>
            <numerusform>%n dingen te doen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do before {day}</source>
        <translation>Niets te doen vóór {day}</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
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
        <translation>Persoonlijke gegevens</translation>
    </message>
    <message>
        <source>Help someone else</source>
        <translation>Iemand anders helpen</translation>
    </message>
    <message>
        <source>Renew the permission</source>
        <translation>Volmacht vernieuwen</translation>
    </message>
    <message>
        <source>Only help people who asked you to. Their signed permission is kept with their details.</source>
        <translation>Help alleen mensen die u daarom hebben gevraagd. Hun ondertekende volmacht wordt bij hun gegevens bewaard.</translation>
    </message>
    <message>
        <source>{name} signs a new document. It takes the place of the one before.</source>
        <translation>{name} ondertekent een nieuw document. Dat komt in de plaats van het vorige.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Saved the details of {name}.</source>
        <translation>De gegevens van {name} zijn opgeslagen.</translation>
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
        <source>The document names no last day</source>
        <translation>Het document noemt geen laatste dag</translation>
    </message>
    <message>
        <source>Keep the date of birth</source>
        <translation>Geboortedatum bewaren</translation>
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
        <source>Other names and the date of birth</source>
        <translation>Andere namen en geboortedatum</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Deze verbergen</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Names under which photos or accounts may stand, one a line. Letters ask for these too.</source>
        <translation>Namen waaronder foto’s of accounts kunnen staan, één per regel. Brieven vragen ook hiernaar.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Only letters to companies that find people by their name say it.</source>
        <translation>De geboortedatum staat alleen in brieven aan bedrijven die mensen op naam vinden.</translation>
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
    <name>PhotoChoice</name>
    <message>
        <source>Photos that the letter names</source>
        <translation>Foto’s die in de brief worden genoemd</translation>
    </message>
    <message>
        <source>Name all</source>
        <translation>Alle noemen</translation>
    </message>
    <message>
        <source>Name none</source>
        <translation>Geen enkele noemen</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The letter names the address of each, so that they can find it. Leave out what this recipient need not know of.</source>
        <translation>De brief noemt van elke foto het adres, zodat ze die kunnen vinden. Laat weg wat deze ontvanger niet hoeft te weten.</translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} van %n foto genoemd</numerusform>
            <numerusform>{named} van %n foto’s genoemd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoCleaner</name>
    <message>
        <source>Which photo?</source>
        <translation>Welke foto?</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Foto’s ({patterns})</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Schone kopie opslaan</translation>
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
        <source>Looked at %Ln file(s) in all</source>
        <translation>
            <numerusform>In totaal %Ln bestand bekeken</numerusform>
            <numerusform>In totaal %Ln bestanden bekeken</numerusform>
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
        <source>Looked at %Ln file(s) so far</source>
        <translation>
            <numerusform>Tot nu toe %Ln bestand bekeken</numerusform>
            <numerusform>Tot nu toe %Ln bestanden bekeken</numerusform>
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
    <name>QuickHide</name>
    <message>
        <source>Untitled</source>
        <translation>Naamloos</translation>
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
        <source>Recipient</source>
        <translation>Ontvanger</translation>
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
    <name>RecipientImport</name>
    <message>
        <source>Take in a file…</source>
        <translation>Bestand inlezen…</translation>
    </message>
    <message>
        <source>A company record of datarequests.org, or a newer directory of recipients</source>
        <translation>Bedrijfsgegevens van datarequests.org, of een nieuwere lijst van ontvangers</translation>
    </message>
    <message>
        <source>Records and directories ({patterns})</source>
        <translation>Gegevens en lijsten ({patterns})</translation>
    </message>
    <message>
        <source>Take in a file about recipients</source>
        <translation>Bestand over ontvangers inlezen</translation>
    </message>
    <message>
        <source>“{name}” is in the list already. To change what it says, choose it and correct its record.</source>
        <translation>“{name}” staat al in de lijst. Om te wijzigen wat er staat, kiest u die naam en corrigeert u de gegevens.</translation>
    </message>
    <message numerus="yes">
        <source>The directory now has %Ln recipient(s), with facts of {day}.</source>
        <translation>
            <numerusform>De lijst heeft nu %Ln ontvanger, met gegevens van {day}.</numerusform>
            <numerusform>De lijst heeft nu %Ln ontvangers, met gegevens van {day}.</numerusform>
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
        <source>Name, sort or country</source>
        <translation>Naam, soort of land</translation>
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
    <name>RecordSources</name>
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
    <name>RedactionDialog</name>
    <message>
        <source>Cover an identity document</source>
        <translation>Identiteitsbewijs afdekken</translation>
    </message>
    <message>
        <source>Choose a photo or scan…</source>
        <translation>Foto of scan kiezen…</translation>
    </message>
    <message>
        <source>Choose another photo or scan…</source>
        <translation>Andere foto of scan kiezen…</translation>
    </message>
    <message>
        <source>It must be a picture: a PDF cannot be covered, so take a photo of the document or save its page as a picture.</source>
        <translation>Het moet een afbeelding zijn: een pdf kan niet worden afgedekt. Maak een foto van het document of sla de pagina op als afbeelding.</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Voor wie is de kopie?</translation>
    </message>
    <message>
        <source>It stands in the watermark, all over it.</source>
        <translation>Dit staat in het watermerk, over de hele kopie.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>Send a copy only if you must. If one is justified at all, they need no more than your name, the dates of issue and expiry, and who issued it. Everything else is covered, the photo too.</source>
        <translation>Stuur alleen een kopie als het moet. Als een kopie al gerechtvaardigd is, hebben ze niet meer nodig dan uw naam, de datum van afgifte, de datum tot wanneer het geldig is en wie het heeft afgegeven. Al het andere wordt afgedekt, ook de foto.</translation>
    </message>
    <message>
        <source>After: European Data Protection Board, Guidelines 01/2022, paragraphs 76 and 77</source>
        <translation>Naar: Europees Comité voor gegevensbescherming, Richtsnoeren 01/2022, punten 76 en 77</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Kopie opslaan…</translation>
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
        <source>The document</source>
        <translation>Het document</translation>
    </message>
    <message>
        <source>Drag to mark a part that stays visible. Arrow keys move the chosen part, with Shift they resize it, Delete covers it.</source>
        <translation>Sleep om een deel te markeren dat zichtbaar blijft. De pijltoetsen verplaatsen het gekozen deel, met Shift veranderen ze de grootte, Delete dekt het af.</translation>
    </message>
    <message>
        <source>The covered copy</source>
        <translation>De afgedekte kopie</translation>
    </message>
    <message>
        <source>Known recipients</source>
        <translation>Bekende ontvangers</translation>
    </message>
    <message>
        <source>A photo or scan of the document</source>
        <translation>Foto of scan van het document</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Afbeeldingen ({patterns})</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>Choose a photo or scan of the document, or drop it here. It stays as it is.</source>
        <translation>Kies een foto of scan van het document, of sleep het bestand hierheen. Het origineel blijft zoals het is.</translation>
    </message>
    <message>
        <source>Across the whole copy stands: {mark}</source>
        <translation>Over de hele kopie staat: {mark}</translation>
    </message>
    <message>
        <source>Mark at least one part that stays visible, for example your name.</source>
        <translation>Markeer ten minste één deel dat zichtbaar blijft, bijvoorbeeld uw naam.</translation>
    </message>
    <message>
        <source>Save the covered copy</source>
        <translation>Afgedekte kopie opslaan</translation>
    </message>
    <message>
        <source>Picture without loss (*.png);;Picture (*.jpg);;PDF document (*.pdf)</source>
        <translation>Afbeelding zonder verlies (*.png);;Afbeelding (*.jpg);;PDF-document (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Look at it before you send it. Nothing is sent: you send it yourself.</source>
        <translation>Opgeslagen als “{file}”. Bekijk de kopie voordat u die stuurt. Er wordt niets verzonden: u verstuurt de kopie zelf.</translation>
    </message>
</context>
<context>
    <name>RedactionHint</name>
    <message>
        <source>Cover an identity document…</source>
        <translation>Identiteitsbewijs afdekken…</translation>
    </message>
    <message>
        <source>A copy is rarely needed. If you send one all the same, cover most of it first.</source>
        <translation>Een kopie is zelden nodig. Als u er toch een stuurt, dek dan eerst het meeste af.</translation>
    </message>
</context>
<context>
    <name>RedactionParts</name>
    <message>
        <source>Parts that stay visible</source>
        <translation>Delen die zichtbaar blijven</translation>
    </message>
    <message>
        <source>Nothing stays visible yet. Draw a box around the name on the picture, or add a part here.</source>
        <translation>Er blijft nog niets zichtbaar. Teken op de afbeelding een kader om de naam, of voeg hier een deel toe.</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Van links</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Van boven</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Deel toevoegen</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Afdekken</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Laatste stap ongedaan maken</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Wat zichtbaar blijft</translation>
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
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove a person</source>
        <translation>Persoon verwijderen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Bezig met tellen…</translation>
    </message>
    <message>
        <source>Save the files of the cases first…</source>
        <translation>Eerst de dossiermappen opslaan…</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Definitief verwijderen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles bewaren</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>Dit verdwijnt definitief</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Dit blijft</translation>
    </message>
    <message>
        <source>The photos on this computer, what was saved outside of the vault, letters that were sent, and backups of the vault that were made before.</source>
        <translation>De foto’s op deze computer, wat buiten de kluis is opgeslagen, verzonden brieven, en back-ups van de kluis die eerder zijn gemaakt.</translation>
    </message>
    <message>
        <source>The name, the addresses and the permission</source>
        <translation>De naam, de adressen en de volmacht</translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of the face</source>
        <translation>
            <numerusform>%n referentiefoto van het gezicht</numerusform>
            <numerusform>%n referentiefoto’s van het gezicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remembered place(s) with photos</source>
        <translation>
            <numerusform>%n onthouden plaats met foto’s</numerusform>
            <numerusform>%n onthouden plaatsen met foto’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with your decisions</source>
        <translation>
            <numerusform>%n treffer met uw beslissing</numerusform>
            <numerusform>%n treffers met uw beslissingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with their letters, logs and files</source>
        <translation>
            <numerusform>%n dossier met brieven, logboek en bestanden</numerusform>
            <numerusform>%n dossiers met brieven, logboeken en bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Waar moeten de mappen van de dossiers komen?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted there.</source>
        <translation>
            <numerusform>%n dossiermap is opgeslagen. De map is daar niet versleuteld.</numerusform>
            <numerusform>%n dossiermappen zijn opgeslagen. Ze zijn daar niet versleuteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Bezig met verwijderen…</translation>
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
    <name>ReportNumbers</name>
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
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Er is nog geen bestand gekozen.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Wachtwoordzin van de back-up</translation>
    </message>
    <message>
        <source>The one that the vault had on the day of the backup.</source>
        <translation>De wachtwoordzin die de kluis had op de dag van de back-up.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The vault becomes what it was on the day of the backup.</source>
        <translation>De kluis wordt weer zoals hij was op de dag van de back-up.</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Back-ups ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Alle bestanden ({patterns})</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Back-up kiezen</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed.</source>
        <translation>Deze wachtwoordzin opent de back-up niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no vault on this computer yet. The backup becomes it.</source>
        <translation>Er is nog geen kluis op deze computer. De back-up wordt de kluis.</translation>
    </message>
    <message>
        <source>The vault that is here now is locked and moved aside. Nothing of it is deleted; it will lie at “{path}” and open with its own passphrase.</source>
        <translation>De kluis die hier nu staat, wordt vergrendeld en opzij gezet. Er wordt niets van verwijderd; hij staat dan op “{path}” en gaat open met zijn eigen wachtwoordzin.</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Wordt gecontroleerd en teruggezet…</translation>
    </message>
</context>
<context>
    <name>RevealQuestion</name>
    <message>
        <source>The letter shows more than words</source>
        <translation>De brief laat meer zien dan woorden</translation>
    </message>
    <message>
        <source>Shall it go out like this?</source>
        <translation>Moet de brief zo de deur uit?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>Save it like this</source>
        <translation>Zo opslaan</translation>
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
        <source>As much as helps: the quickest (recommended)</source>
        <translation>Zoveel als zin heeft: het snelst (aanbevolen)</translation>
    </message>
    <message>
        <source>About half: takes about twice as long</source>
        <translation>Ongeveer de helft: duurt ongeveer twee keer zo lang</translation>
    </message>
    <message>
        <source>As many photos at once as I say</source>
        <translation>Zoveel foto’s tegelijk als ik opgeef</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Foto’s tegelijk</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %Ln processor(s); more photos at once than that seldom help.</source>
        <translation>
            <numerusform>Deze computer heeft %Ln processor; meer foto’s tegelijk dan dat helpt zelden.</numerusform>
            <numerusform>Deze computer heeft %Ln processors; meer foto’s tegelijk dan dat helpt zelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs about 250 MB of memory.</source>
        <translation>Elke foto heeft ongeveer 250 MB geheugen nodig.</translation>
    </message>
    <message>
        <source>How much of this computer it may use</source>
        <translation>Hoeveel van deze computer mag worden gebruikt</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>What you change here holds at once, and can be changed back.</source>
        <translation>Wat u hier wijzigt, geldt meteen en kan weer worden teruggezet.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat de toets doet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Person who is being helped</source>
        <translation>Persoon die wordt geholpen</translation>
    </message>
    <message>
        <source>All people…</source>
        <translation>Alle personen…</translation>
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
        <source>Settings</source>
        <translation>Instellingen</translation>
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
        <source>Save the list of files…</source>
        <translation>Lijst met bestanden opslaan…</translation>
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
        <source>Looked at %Ln file(s)</source>
        <translation>
            <numerusform>%Ln bestand bekeken</numerusform>
            <numerusform>%Ln bestanden bekeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting photos…</source>
        <translation>Foto’s worden geteld…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto bekeken</numerusform>
            <numerusform>%Ln foto’s bekeken</numerusform>
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
        <source>Erasing the vault…</source>
        <translation>De kluis wordt gewist…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
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
        <source>Back</source>
        <translation>Terug</translation>
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
        <source>Your vault is there</source>
        <translation>Uw kluis is er</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Only your passphrase opens it, and nobody can reset it.</source>
        <translation>Eén versleuteld bestand op deze computer bevat alles. Alleen uw wachtwoordzin opent het, en niemand kan die herstellen.</translation>
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
        <source>I have a backup</source>
        <translation>Ik heb een back-up</translation>
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
    <name>Tip</name>
    <message>
        <source>Got it</source>
        <translation>Begrepen</translation>
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
    <name>UnfinishedLetters</name>
    <message>
        <source>Go on with it</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Brief weggooien</translation>
    </message>
    <message>
        <source>On {day} you began the letter “{kind}” to {recipient}, and it is not saved. What you filled in is kept in the vault.</source>
        <translation>Op {day} bent u begonnen aan de brief “{kind}” aan {recipient}, en die is niet opgeslagen. Wat u hebt ingevuld, wordt in de kluis bewaard.</translation>
    </message>
    <message>
        <source>On {day} you changed the words of the letter “{kind}” to {recipient}, and it is not saved. Your words are kept in the vault.</source>
        <translation>Op {day} hebt u de tekst van de brief “{kind}” aan {recipient} gewijzigd, en die is niet opgeslagen. Uw tekst wordt in de kluis bewaard.</translation>
    </message>
</context>
<context>
    <name>UsePackDialog</name>
    <message>
        <source>Use another face model</source>
        <translation>Ander gezichtsmodel gebruiken</translation>
    </message>
    <message>
        <source>Your reference photos stay. What the new model needs to know of them is made from the pictures that lie in your vault. Nothing is lost, and you can change back at any time.

Matches that were found before keep your decisions. To compare your photos with the new model, look through them again.

It is used from the next time that you open the vault.</source>
        <translation>Uw referentiefoto’s blijven. Wat het nieuwe model ervan moet weten, wordt gemaakt uit de afbeeldingen die in uw kluis staan. Er gaat niets verloren en u kunt op elk moment terug.

Bij treffers die eerder zijn gevonden, blijven uw beslissingen staan. Laat uw foto’s nog een keer bekijken om ze met het nieuwe model te vergelijken.

Het model wordt gebruikt vanaf de volgende keer dat u de kluis opent.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Vanaf nu gebruiken</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Kluis nu vergrendelen</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>Het model wordt gestart…</translation>
    </message>
    <message>
        <source>Reference photo {done} of {total}</source>
        <translation>Referentiefoto {done} van {total}</translation>
    </message>
    <message>
        <source>It is used from the next time that you open the vault.</source>
        <translation>Het model wordt gebruikt vanaf de volgende keer dat u de kluis opent.</translation>
    </message>
    <message>
        <source>{name}: left alone. {why}</source>
        <translation>{name}: niets gewijzigd. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) are ready for the new model.</source>
        <translation>
            <numerusform>{name}: %n referentiefoto is klaar voor het nieuwe model.</numerusform>
            <numerusform>{name}: %n referentiefoto’s zijn klaar voor het nieuwe model.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) were ready before.</source>
        <translation>
            <numerusform>{name}: %n referentiefoto was al klaar.</numerusform>
            <numerusform>{name}: %n referentiefoto’s waren al klaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, “{photo}”: {why}. Add another photo on the page Face.</source>
        <translation>{name}, “{photo}”: {why}. Voeg op de pagina Gezicht een andere foto toe.</translation>
    </message>
    <message>
        <source>Stopped. The model in use stays. What was made is kept, and it goes on from there next time.</source>
        <translation>Gestopt. Het model dat in gebruik is, blijft. Wat al klaar is, wordt bewaard en de volgende keer gaat het daar verder.</translation>
    </message>
</context>
<context>
    <name>VaultBackup</name>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>De back-up wordt gemaakt…</translation>
    </message>
    <message>
        <source>Save a backup of the vault</source>
        <translation>Back-up van de kluis opslaan</translation>
    </message>
    <message>
        <source>Saved as “{file}”, {size}. It opens with the passphrase of today, also after you change it.</source>
        <translation>Opgeslagen als “{file}”, {size}. De back-up gaat open met de wachtwoordzin van vandaag, ook als u die later wijzigt.</translation>
    </message>
</context>
<context>
    <name>VaultDoor</name>
    <message>
        <source>What was filled in and not saved yet is gone.</source>
        <translation>Wat was ingevuld en nog niet was opgeslagen, is weg.</translation>
    </message>
    <message>
        <source>{reason} {lost}</source>
        <translation>{reason} {lost}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>De back-up is teruggezet.</translation>
    </message>
    <message>
        <source>The vault that was here before was moved aside. It lies at “{path}” and opens with its own passphrase. Erase everything, in the settings, takes it along.</source>
        <translation>De kluis die hier eerst stond, is opzij gezet. Hij staat op “{path}” en gaat open met zijn eigen wachtwoordzin. Met “Alles wissen” in de instellingen wordt ook deze kluis gewist.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>The vault is erased, with everything in it.</source>
        <translation>De kluis is gewist, met alles erin.</translation>
    </message>
</context>
<context>
    <name>VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>One encrypted file holds everything this program knows. Only your passphrase opens it.</source>
        <translation>Eén versleuteld bestand bevat alles wat dit programma weet. Alleen uw wachtwoordzin opent het.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy where the vault lies</source>
        <translation>Plaats van de kluis kopiëren</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Back-up maken…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Wachtwoordzin wijzigen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Back-up terugzetten…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles wissen…</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Na %n minuut</numerusform>
            <numerusform>Na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nooit automatisch</translation>
    </message>
    <message>
        <source>Also when the screen is locked</source>
        <translation>Ook als het scherm wordt vergrendeld</translation>
    </message>
    <message>
        <source>Lock the vault while nobody is there</source>
        <translation>Kluis vergrendelen als er niemand is</translation>
    </message>
    <message>
        <source>Also when the computer slept. While photos are looked at or letters are written it waits. What was filled in and not saved is gone then; letters that you began are kept.</source>
        <translation>Ook als de computer in de slaapstand heeft gestaan. Zolang foto’s worden bekeken of brieven worden geschreven, wordt er gewacht. Wat was ingevuld en niet was opgeslagen, is dan weg; brieven waaraan u bent begonnen, blijven bewaard.</translation>
    </message>
    <message>
        <source>F12 hides the window and locks the vault at once, from anywhere in this program. Your passphrase brings it back.</source>
        <translation>F12 verbergt het venster en vergrendelt de kluis meteen, vanaf elke plek in dit programma. Met uw wachtwoordzin haalt u alles terug.</translation>
    </message>
    <message>
        <source>Copied where the vault lies.</source>
        <translation>De plaats van de kluis is gekopieerd.</translation>
    </message>
    <message>
        <source>Photos are still being looked at. Wait until that has ended or stop it, then restore.</source>
        <translation>Er worden nog foto’s bekeken. Wacht tot dat klaar is of stop het, en zet daarna de back-up terug.</translation>
    </message>
    <message>
        <source>{size}. No backup is known.</source>
        <translation>{size}. Er is geen back-up bekend.</translation>
    </message>
    <message>
        <source>{size}. The last backup is of {day}.</source>
        <translation>{size}. De laatste back-up is van {day}.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups that you made before still open with the old one: make a new one, and delete those.</source>
        <translation>De wachtwoordzin is gewijzigd. Back-ups die u eerder hebt gemaakt, gaan nog met de oude open: maak een nieuwe en verwijder de eerdere.</translation>
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
    <name>_CleanWords</name>
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
    <name>_PersonWords</name>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Geen volmacht</translation>
    </message>
    <message>
        <source>Permission ended</source>
        <translation>Volmacht verlopen</translation>
    </message>
    <message>
        <source>Permission ends today</source>
        <translation>Volmacht eindigt vandaag</translation>
    </message>
    <message numerus="yes">
        <source>Permission ends in %n day(s)</source>
        <translation>
            <numerusform>Volmacht eindigt over %n dag</numerusform>
            <numerusform>Volmacht eindigt over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner of this vault. No permission is needed.</source>
        <translation>Eigenaar van deze kluis. Er is geen volmacht nodig.</translation>
    </message>
    <message>
        <source>No permission is recorded.</source>
        <translation>Er is geen volmacht vastgelegd.</translation>
    </message>
    <message>
        <source>“{file}”, kept since {day}</source>
        <translation>“{file}”, bewaard sinds {day}</translation>
    </message>
    <message>
        <source>{document}. It has no last day.</source>
        <translation>{document}. De volmacht heeft geen einddatum.</translation>
    </message>
    <message>
        <source>{document}. It ended on {day}.</source>
        <translation>{document}. De volmacht is geëindigd op {day}.</translation>
    </message>
    <message>
        <source>{document}. It is valid until {day}.</source>
        <translation>{document}. De volmacht is geldig tot en met {day}.</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>The built-in model</source>
        <translation>Het ingebouwde model</translation>
    </message>
    <message>
        <source>InsightFace model “{name}”</source>
        <translation>InsightFace-model “{name}”</translation>
    </message>
    <message>
        <source>It comes with the program. Its networks are YuNet, which finds faces, and SFace, which compares them; they may be used for everything (licences: {licence}).</source>
        <translation>Het hoort bij het programma. De neurale netwerken zijn YuNet, dat gezichten vindt, en SFace, dat ze vergelijkt; ze mogen voor alles worden gebruikt (licenties: {licence}).</translation>
    </message>
    <message>
        <source>For non-commercial research only.</source>
        <translation>Alleen voor niet-commercieel onderzoek.</translation>
    </message>
    <message>
        <source>For non-commercial research only; you accepted that on {day}. Added from “{origin}”.</source>
        <translation>Alleen voor niet-commercieel onderzoek; dat hebt u op {day} geaccepteerd. Toegevoegd uit “{origin}”.</translation>
    </message>
    <message>
        <source>You measured it on {photos} photos of {people} people.</source>
        <translation>U hebt het gemeten met {photos} foto’s van {people} personen.</translation>
    </message>
    <message>
        <source>Measured on {photos} press photos of {people} well-known people.</source>
        <translation>Gemeten met {photos} persfoto’s van {people} bekende personen.</translation>
    </message>
    <message numerus="yes">
        <source>Set so that 1 in %Ln comparison(s) with another person is wrong, it finds {share} of a person’s photos</source>
        <translation>
            <numerusform>Zo ingesteld dat 1 op %Ln vergelijking met een andere persoon onjuist is, vindt het {share} van de foto’s van een persoon</numerusform>
            <numerusform>Zo ingesteld dat 1 op de %Ln vergelijkingen met een andere persoon onjuist is, vindt het {share} van de foto’s van een persoon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} with %n reference photo(s).</source>
        <translation>
            <numerusform>{told} met %n referentiefoto.</numerusform>
            <numerusform>{told} met %n referentiefoto’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n reference photo(s): {share}.</source>
        <translation>
            <numerusform>Met %n referentiefoto: {share}.</numerusform>
            <numerusform>Met %n referentiefoto’s: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n small picture(s) of your face.</source>
        <translation>
            <numerusform>{recipient} zou %n kleine afbeelding van uw gezicht krijgen.</numerusform>
            <numerusform>{recipient} zou %n kleine afbeeldingen van uw gezicht krijgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n photo(s) of your face.</source>
        <translation>
            <numerusform>{recipient} zou %n foto van uw gezicht krijgen.</numerusform>
            <numerusform>{recipient} zou %n foto’s van uw gezicht krijgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n copy(ies) of an identity document.</source>
        <translation>
            <numerusform>{recipient} zou %n kopie van een identiteitsbewijs krijgen.</numerusform>
            <numerusform>{recipient} zou %n kopieën van een identiteitsbewijs krijgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n picture(s) that may show your face or an identity document.</source>
        <translation>
            <numerusform>{recipient} zou %n afbeelding krijgen waarop misschien uw gezicht of een identiteitsbewijs staat.</numerusform>
            <numerusform>{recipient} zou %n afbeeldingen krijgen waarop misschien uw gezicht of een identiteitsbewijs staat.</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient} searches by face: what it gets can be compared with everything it holds.</source>
        <translation>{recipient} zoekt op gezicht: wat daar binnenkomt, kan worden vergeleken met alles wat daar wordt bewaard.</translation>
    </message>
    <message>
        <source>Addresses and check values find a photo without showing your face.</source>
        <translation>Met adressen en controlewaarden is een foto te vinden zonder uw gezicht te laten zien.</translation>
    </message>
    <message>
        <source>Send one only if your data cannot be found otherwise, and only for this search.</source>
        <translation>Stuur er alleen een als uw gegevens anders niet te vinden zijn, en alleen voor deze zoekopdracht.</translation>
    </message>
    <message>
        <source>A copy is rarely needed, and most of it can be covered.</source>
        <translation>Een kopie is zelden nodig, en het meeste ervan kan worden afgedekt.</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>Kijk goed voordat u iets verstuurt.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Wat is erop te zien?</translation>
    </message>
    <message>
        <source>My face</source>
        <translation>Mijn gezicht</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Een identiteitsbewijs</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>authorities</name>
    <message>
        <source>Complaint language not stated in the record.</source>
        <translation>Taal van de klacht niet vermeld in de gegevens.</translation>
    </message>
    <message>
        <source>Access itself is enforced in civil court; basis stated from general knowledge, not re-read in a stored copy.</source>
        <translation>Inzage zelf wordt bij de burgerlijke rechter afgedwongen; grondslag vermeld uit algemene kennis, niet nagelezen in een opgeslagen kopie.</translation>
    </message>
    <message>
        <source>FADP Art. 49 (report; investigation is discretionary)</source>
        <translation>FADP, art. 49 (melding; of er een onderzoek komt, is ter beoordeling van de toezichthouder)</translation>
    </message>
    <message>
        <source>Competent for private controllers in Bavaria (use this one for companies).</source>
        <translation>Bevoegd voor particuliere verwerkingsverantwoordelijken in Beieren (gebruik deze voor bedrijven).</translation>
    </message>
    <message>
        <source>Public bodies only.</source>
        <translation>Alleen overheidsinstanties.</translation>
    </message>
    <message>
        <source>federal public bodies, telecommunications and post</source>
        <translation>federale overheidsinstanties, telecommunicatie en post</translation>
    </message>
    <message>
        <source>Not competent for ordinary private companies: route those to the Land of residence.</source>
        <translation>Niet bevoegd voor gewone particuliere bedrijven: ga daarvoor naar de toezichthouder van de deelstaat waar u woont.</translation>
    </message>
    <message>
        <source>Protestant Church</source>
        <translation>Protestantse kerk</translation>
    </message>
    <message>
        <source>Special authority; not for complaints about face-search companies.</source>
        <translation>Bijzondere toezichthouder; niet voor klachten over gezichtszoekbedrijven.</translation>
    </message>
    <message>
        <source>Catholic Church</source>
        <translation>Katholieke kerk</translation>
    </message>
    <message>
        <source>Deutsche Welle</source>
        <translation>Deutsche Welle</translation>
    </message>
    <message>
        <source>given by another project, not seen on a page of the authority</source>
        <translation>opgegeven door een ander project, niet gezien op een pagina van de toezichthouder</translation>
    </message>
    <message>
        <source>Art. 77 UK GDPR was omitted from 2026-06-19 (SI 2026/82 reg. 3); cite DPA 2018 s. 165 instead.</source>
        <translation>Art. 77 UK GDPR is per 2026-06-19 vervallen (SI 2026/82, reg. 3); verwijs in plaats daarvan naar DPA 2018, s. 165.</translation>
    </message>
    <message>
        <source>Since 2026-06-19 controllers must take complaints first (DPA 2018 s. 164A: acknowledge within 30 days).</source>
        <translation>Sinds 2026-06-19 moeten verwerkingsverantwoordelijken klachten eerst zelf in behandeling nemen (DPA 2018, s. 164A: de ontvangst binnen 30 dagen bevestigen).</translation>
    </message>
    <message>
        <source>Data (Use and Access) Act 2025 replaces the Commissioner by an Information Commission; name in this row is the database one.</source>
        <translation>De Data (Use and Access) Act 2025 vervangt de Commissioner door een Information Commission; de naam in deze vermelding is die uit de database.</translation>
    </message>
    <message>
        <source>private sector under PIPEDA (not where QC, AB or BC law applies)</source>
        <translation>particuliere sector onder de PIPEDA (niet waar het recht van QC, AB of BC geldt)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices; official page itself not in the store. info@ is an enquiry address: complaints go by form.</source>
        <translation>Postadres en telefoonnummer stemmen overeen in tien onafhankelijke opgeslagen privacyverklaringen; de officiële pagina zelf staat niet in de opslag. info@ is een adres voor vragen: klachten gaan via het formulier.</translation>
    </message>
    <message>
        <source>Languages and s. 11(1) from general knowledge.</source>
        <translation>Talen en s. 11(1) uit algemene kennis.</translation>
    </message>
    <message>
        <source>PIPEDA s. 11(1)</source>
        <translation>PIPEDA s. 11(1)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices (2026); complaint form URL not verified. Number 1300 363 992 is national dialling.</source>
        <translation>Postadres en telefoonnummer stemmen overeen in tien onafhankelijke opgeslagen privacyverklaringen (2026); URL van het klachtenformulier niet nagegaan. Het nummer 1300 363 992 is voor bellen binnen het land.</translation>
    </message>
    <message>
        <source>s. 36 from general knowledge.</source>
        <translation>s. 36 uit algemene kennis.</translation>
    </message>
    <message>
        <source>Form URL from a stored 2026 privacy notice; encarregado@anpd.gov.br in YourDigitalRights is the authority&apos;s own DPO, so it is not listed as complaint address. Postal address not verified.</source>
        <translation>URL van het formulier uit een opgeslagen privacyverklaring van 2026; encarregado@anpd.gov.br in YourDigitalRights is de functionaris voor gegevensbescherming van de toezichthouder zelf en staat daarom niet vermeld als adres voor klachten. Postadres niet nagegaan.</translation>
    </message>
    <message>
        <source>CCPA; Delete Act (data brokers)</source>
        <translation>CCPA; Delete Act (gegevenshandelaren)</translation>
    </message>
    <message>
        <source>One deletion request to all registered brokers: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Postal address not verified.</source>
        <translation>Eén verzoek om wissing aan alle geregistreerde gegevenshandelaren: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Postadres niet nagegaan.</translation>
    </message>
    <message>
        <source>Statute section from general knowledge.</source>
        <translation>Wetsartikel uit algemene kennis.</translation>
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
        <source>The controller must say so and name the date by which it will answer (DPO Art. 18(2)).</source>
        <translation>De verwerkingsverantwoordelijke moet dat meedelen en zeggen op welke dag er uiterlijk een antwoord komt (DPO, art. 18, lid 2).</translation>
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
        <source>The Illinois Biometric Information Privacy Act gives no right to an answer and no time for one. It demands a published retention policy and a written release before collection, and limits how long data is kept.</source>
        <translation>De wet van Illinois op biometrische gegevens (BIPA) geeft geen recht op een antwoord en stelt daarvoor geen termijn. De wet eist een gepubliceerd bewaarbeleid en schriftelijke toestemming (release) vóór het verzamelen, en beperkt hoelang gegevens worden bewaard.</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3) knows no pause. The EDPB says that the time may stand still while the identity is clarified, if it was asked without undue delay (Guidelines 01/2022, paragraph 159).</source>
        <translation>Art. 12, lid 3 AVG kent geen stilstand van de termijn. Volgens het Europees Comité voor gegevensbescherming (EDPB) kan de termijn stilstaan zolang de identiteit wordt opgehelderd, als daar zonder onnodige vertraging naar is gevraagd (Richtsnoeren 01/2022, punt 159).</translation>
    </message>
    <message>
        <source>No pause is provided for.</source>
        <translation>Er is niet in stilstand van de termijn voorzien.</translation>
    </message>
    <message>
        <source>By then the authority must have handled the complaint or told about its progress or outcome. Otherwise a court can be asked to deal with its silence.</source>
        <translation>Uiterlijk aan het einde van deze termijn moet de toezichthouder de klacht hebben behandeld of bericht hebben gegeven over de voortgang of het resultaat ervan. Anders kan een rechter worden gevraagd te beoordelen dat een antwoord uitblijft.</translation>
    </message>
    <message>
        <source>For complaints lodged from 2 April 2027 about processing in several states, Regulation (EU) 2025/2518 gives the authorities 15 months for an investigation, 12 in simple cooperation. From which day these count was not verified, so no date is given for them.</source>
        <translation>Voor klachten die vanaf 2 april 2027 worden ingediend over verwerking in meerdere staten geeft Verordening (EU) 2025/2518 de toezichthouders 15 maanden voor een onderzoek, 12 bij eenvoudige samenwerking. Vanaf welke dag die tellen, is niet nagegaan; daarom wordt er geen datum voor gegeven.</translation>
    </message>
    <message>
        <source>Such a complaint about the exercise of a right needs an earlier request to the controller. The list of what it must contain was not verified.</source>
        <translation>Voor zo’n klacht over de uitoefening van een recht is een eerder verzoek aan de verwerkingsverantwoordelijke nodig. De lijst van wat de klacht moet bevatten, is niet nagegaan.</translation>
    </message>
    <message>
        <source>Before 5 February 2026 no text of the UK GDPR let the time stand still.</source>
        <translation>Vóór 5 februari 2026 liet geen enkele tekst van de UK GDPR de termijn stilstaan.</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12A</source>
        <translation>UK GDPR, art. 12A</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3)</source>
        <translation>artikel 12, lid 3 AVG</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(3)</source>
        <translation>UK GDPR, art. 12, lid 3</translation>
    </message>
    <message>
        <source>FADP Art. 25(7)</source>
        <translation>FADP, art. 25, lid 7</translation>
    </message>
    <message>
        <source>Cal. Civ. Code 1798.130</source>
        <translation>Cal. Civ. Code 1798.130</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(3)</source>
        <translation>PIPEDA s. 8(3)</translation>
    </message>
    <message>
        <source>Privacy Act 1988, APP 12.4, 13.5</source>
        <translation>Privacy Act 1988, APP 12.4 en 13.5</translation>
    </message>
    <message>
        <source>LGPD Art. 19, II</source>
        <translation>LGPD art. 19, II</translation>
    </message>
    <message>
        <source>GDPR Art. 78(2)</source>
        <translation>artikel 78, lid 2 AVG</translation>
    </message>
    <message>
        <source>The note read for this rule says nothing about a pause.</source>
        <translation>De toelichting die voor deze regel is gelezen, zegt niets over stilstand van de termijn.</translation>
    </message>
    <message>
        <source>The 30 days are counted from that day.</source>
        <translation>De 30 dagen worden vanaf die dag geteld.</translation>
    </message>
    <message>
        <source>By then the controller must have acknowledged the complaint. The outcome follows without undue delay; the Information Commissioner comes after the controller.</source>
        <translation>Uiterlijk aan het einde van deze termijn moet de verwerkingsverantwoordelijke de ontvangst van de klacht hebben bevestigd. De uitkomst volgt zonder onnodige vertraging; de Information Commissioner komt na de verwerkingsverantwoordelijke.</translation>
    </message>
    <message>
        <source>Data Protection Act 2018 s. 164A</source>
        <translation>Data Protection Act 2018, s. 164A</translation>
    </message>
    <message>
        <source>The rules read for this law say nothing about a pause.</source>
        <translation>De voor deze wet gelezen regels zeggen niets over stilstand van de termijn.</translation>
    </message>
    <message>
        <source>The time needed to verify a request does not stop the days (11 CCR 7021).</source>
        <translation>De tijd die nodig is om een verzoek te verifiëren, laat de dagen niet stilstaan (11 CCR 7021).</translation>
    </message>
    <message>
        <source>The business days after that day are counted.</source>
        <translation>De werkdagen na die dag worden geteld.</translation>
    </message>
    <message>
        <source>By then the business must have confirmed that the request arrived, and say how it will be dealt with.</source>
        <translation>Uiterlijk aan het einde van deze termijn moet het bedrijf hebben bevestigd dat het verzoek is aangekomen, en zeggen hoe het wordt behandeld.</translation>
    </message>
    <message>
        <source>11 CCR 7021, which counts business days</source>
        <translation>11 CCR 7021, die werkdagen telt</translation>
    </message>
    <message>
        <source>11 CCR 7021</source>
        <translation>11 CCR 7021</translation>
    </message>
    <message>
        <source>What a business day is was not found in the text that was read. Saturdays, Sundays and federal holidays are left out here.</source>
        <translation>Wat een werkdag is, is niet gevonden in de gelezen tekst. Zaterdagen, zondagen en federale feestdagen tellen hier niet mee.</translation>
    </message>
    <message>
        <source>By then the business must have stopped selling and sharing the data.</source>
        <translation>Uiterlijk aan het einde van deze termijn moet het bedrijf zijn gestopt met het verkopen en delen van de gegevens.</translation>
    </message>
    <message>
        <source>the CCPA Regulations, which count business days</source>
        <translation>de CCPA Regulations, die werkdagen tellen</translation>
    </message>
    <message>
        <source>CCPA Regulations (do-not-sell requests)</source>
        <translation>CCPA Regulations (verzoeken om niet te verkopen)</translation>
    </message>
    <message>
        <source>The three years are counted from that day.</source>
        <translation>De drie jaar worden vanaf die dag geteld.</translation>
    </message>
    <message>
        <source>By then, or when the purpose is fulfilled if that is earlier, the biometric data must have been destroyed.</source>
        <translation>Uiterlijk aan het einde van deze termijn, of wanneer het doel is bereikt als dat eerder is, moeten de biometrische gegevens zijn vernietigd.</translation>
    </message>
    <message>
        <source>the same date three years later</source>
        <translation>dezelfde datum drie jaar later</translation>
    </message>
    <message>
        <source>740 ILCS 14/15(a)</source>
        <translation>740 ILCS 14/15(a)</translation>
    </message>
    <message>
        <source>This limit needs no request; it runs from the person&apos;s last interaction with the company.</source>
        <translation>Voor deze termijn is geen verzoek nodig; hij loopt vanaf de laatste interactie van de persoon met het bedrijf.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date.</source>
        <translation>Het is de eigen datum van de afzender.</translation>
    </message>
    <message>
        <source>The 14 days are counted from that day.</source>
        <translation>De 14 dagen worden vanaf die dag geteld.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date, so it stays where it is.</source>
        <translation>Het is de eigen datum van de afzender en blijft daarom staan.</translation>
    </message>
    <message>
        <source>the sender&apos;s own date</source>
        <translation>de eigen datum van de afzender</translation>
    </message>
    <message>
        <source>This is a custom of senders, not a limit of any law. A letter must not call it one.</source>
        <translation>Dit is een gewoonte van afzenders, geen wettelijke termijn. In een brief mag het niet zo worden genoemd.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to have the use of personal information restricted. Ask for its correction (APP 13) with the kind “rectification”, or for its destruction (APP 11.2) with the kind “erasure”.</source>
        <translation>De Privacy Act geeft geen recht om het gebruik van persoonlijke informatie te laten beperken. Vraag om correctie (APP 13) met de soort “Mijn gegevens corrigeren”, of om vernietiging (APP 11.2) met de soort “Mijn gegevens wissen”.</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to take personal information from one service to another. With the kind “access” you can ask for it in the form that you want (APP 12.4).</source>
        <translation>De Privacy Act geeft geen recht om persoonlijke informatie van de ene dienst naar de andere mee te nemen. Met de soort “Mijn gegevens inzien” kunt u erom vragen in de vorm die u wilt (APP 12.4).</translation>
    </message>
    <message>
        <source>The Privacy Act does not bind private people and most small businesses, and it gives no right to have a photograph taken down. Towards a larger organisation the kind “erasure” fits (APP 11.2); intimate images and the bullying of a child can be reported to the eSafety Commissioner.</source>
        <translation>De Privacy Act bindt particulieren en de meeste kleine bedrijven niet, en geeft geen recht om een foto te laten verwijderen. Tegenover een grotere organisatie past de soort “Mijn gegevens wissen” (APP 11.2); intieme beelden en het pesten van een kind kunnen bij de eSafety Commissioner worden gemeld.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazilië</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>The Act knows no restriction of processing; write an objection, which challenges compliance with the Act, or a withdrawal of consent.</source>
        <translation>De wet kent geen beperking van de verwerking; schrijf een bezwaar, waarin u betwist dat de wet wordt nageleefd, of trek uw toestemming in.</translation>
    </message>
    <message>
        <source>No right to move data to another service was found in force in the Act; an access request gives you the information in a form that is generally understandable.</source>
        <translation>In de wet is geen geldend recht gevonden om gegevens naar een andere dienst over te brengen; met een verzoek om inzage krijgt u de informatie in een vorm die algemeen te begrijpen is.</translation>
    </message>
    <message>
        <source>The Act does not bind private persons and reaches a site only in the course of its commercial activities; to a site that is run for profit, write an erasure request.</source>
        <translation>De wet bindt particulieren niet en geldt voor een website alleen bij commerciële activiteiten; schrijf aan een website met winstoogmerk een verzoek om wissing.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>the European Economic Area</source>
        <translation>Europese Economische Ruimte</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Californië</translation>
    </message>
    <message>
        <source>The Act lets a business use most personal information without consent, so that there is nothing general to withdraw; write an objection, which directs the business not to sell or share your information, or a restriction, which limits the use of sensitive information.</source>
        <translation>Volgens de wet mag een bedrijf de meeste persoonlijke informatie zonder toestemming gebruiken; er valt daarom in het algemeen niets in te trekken. Schrijf een bezwaar, waarmee u het bedrijf opdraagt uw informatie niet te verkopen of te delen, of een beperking, die het gebruik van gevoelige informatie inperkt.</translation>
    </message>
    <message>
        <source>The Act binds certain businesses and not private persons, and its right to delete covers only what a business collected from you; if the site belongs to a business, send it an erasure request.</source>
        <translation>De wet bindt bepaalde bedrijven en geen particulieren, en het recht op wissing geldt alleen voor wat een bedrijf bij u heeft verzameld; als de website van een bedrijf is, stuur dat dan een verzoek om wissing.</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>The Act knows no limited use of data that are kept; write an objection, which asks the company not to obtain, sell or disclose biometric data of yours, or an erasure request, which asks for their destruction.</source>
        <translation>De wet kent geen beperkt gebruik van gegevens die worden bewaard; schrijf een bezwaar, waarin u het bedrijf vraagt geen biometrische gegevens van u te verkrijgen, te verkopen of te verstrekken, of een verzoek om wissing, waarin u om vernietiging vraagt.</translation>
    </message>
    <message>
        <source>The Act has no rule on correcting data; it is about releases, retention and destruction, for which an access or erasure request fits.</source>
        <translation>De wet heeft geen regel over het corrigeren van gegevens; ze gaat over toestemming (release), bewaren en vernietigen, waarvoor een verzoek om inzage of wissing past.</translation>
    </message>
    <message>
        <source>The Act gives no right to receive data; an access request asks for the written policy and for what was released.</source>
        <translation>De wet geeft geen recht om gegevens te ontvangen; in een verzoek om inzage vraagt u om het schriftelijke bewaarbeleid en waarvoor toestemming (release) is gegeven.</translation>
    </message>
    <message>
        <source>The Act has no rule on taking back a written release; an objection says that you give none, and an erasure request asks for destruction.</source>
        <translation>De wet heeft geen regel over het intrekken van een schriftelijke toestemming (release); in een bezwaar zegt u dat u die niet geeft, en in een verzoek om wissing vraagt u om vernietiging.</translation>
    </message>
    <message>
        <source>The Act names no authority that hears complaints; a reply or a reminder can be written to the company.</source>
        <translation>De wet noemt geen toezichthouder die klachten behandelt; aan het bedrijf kunt u een reactie of een herinnering schrijven.</translation>
    </message>
    <message>
        <source>The Act does not cover photographs as such, so that a site cannot be asked under it to take one down; an erasure request concerns what was computed from your face.</source>
        <translation>De wet gaat niet over foto’s als zodanig; een website kan dus niet op grond daarvan worden gevraagd er een te verwijderen. Een verzoek om wissing gaat over wat uit uw gezicht is berekend.</translation>
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
        <source>The controller named {day} for its answer. {notice}</source>
        <translation>De verwerkingsverantwoordelijke heeft voor het antwoord deze dag genoemd: {day}. {notice}</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Hemelvaartsdag</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Maria-Tenhemelopneming</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Eerste kerstdag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Kerstavond</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Sacramentsdag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Tweede paasdag</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Driekoningen</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Goede Vrijdag</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Onbevlekte Ontvangenis</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Onafhankelijkheidsdag</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Dag van de Arbeid</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Nationale feestdag</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nieuwjaarsdag</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Tweede pinksterdag</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Sint-Stefanusdag</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Tweede kerstdag</translation>
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
        <source>They wrote that they need more time. This law sets no longer period itself, and no day that they named is logged. The first period counts.</source>
        <translation>De ontvanger heeft geschreven meer tijd nodig te hebben. Deze wet stelt zelf geen langere termijn vast, en er is geen dag genoteerd die de ontvanger heeft genoemd. De eerste termijn telt.</translation>
    </message>
    <message>
        <source>They wrote that they need time until {day}. Under this law that does not make the period longer. The first period counts.</source>
        <translation>De ontvanger heeft geschreven tijd nodig te hebben tot {day}. Volgens deze wet wordt de termijn daardoor niet langer. De eerste termijn telt.</translation>
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
    <message>
        <source>there are {most} reference photos already</source>
        <translation>er zijn al {most} referentiefoto’s</translation>
    </message>
    <message>
        <source>its stored picture could not be opened ({problem})</source>
        <translation>de opgeslagen afbeelding ervan kon niet worden geopend ({problem})</translation>
    </message>
    <message>
        <source>this pack finds no face in its stored picture</source>
        <translation>dit pakket vindt geen gezicht in de opgeslagen afbeelding ervan</translation>
    </message>
    <message>
        <source>reminder {number}</source>
        <translation>herinnering {number}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>Log when it arrived</source>
        <translation>Noteren wanneer de brief is aangekomen</translation>
    </message>
    <message>
        <source>Answer the question of the recipient</source>
        <translation>De vraag van de ontvanger beantwoorden</translation>
    </message>
    <message>
        <source>Remind the recipient</source>
        <translation>De ontvanger een herinnering sturen</translation>
    </message>
    <message>
        <source>Reply to the recipient</source>
        <translation>De ontvanger een reactie sturen</translation>
    </message>
    <message>
        <source>Check the answer and close the case</source>
        <translation>Het antwoord controleren en het dossier afsluiten</translation>
    </message>
    <message>
        <source>{what}: {recipient} ({kind})</source>
        <translation>{what}: {recipient} ({kind})</translation>
    </message>
    <message>
        <source>Case {number}, {person}, {law}, {state}.</source>
        <translation>Dossier {number}, {person}, {law}, {state}.</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>Uiterste dag voor het antwoord</translation>
    </message>
    <message>
        <source>Answer owed if the letter arrived as expected</source>
        <translation>Uiterste dag voor het antwoord, als de brief volgens verwachting is aangekomen</translation>
    </message>
    <message>
        <source>If so, an answer is owed by {day}.</source>
        <translation>Als dat zo is, moet er uiterlijk op {day} een antwoord zijn.</translation>
    </message>
    <message>
        <source>If no answer came, log it</source>
        <translation>Als er geen antwoord is gekomen, dat noteren</translation>
    </message>
    <message>
        <source>data protection law of {country}</source>
        <translation>gegevensbeschermingsrecht ({country})</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} of {other}</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>één dag</translation>
    </message>
    <message>
        <source>The recipient&apos;s question changes nothing. {rule}</source>
        <translation>De vraag van de ontvanger verandert niets. {rule}</translation>
    </message>
    <message>
        <source>The recipient asked something before it answered. {rule} The date below leaves that out.</source>
        <translation>De ontvanger heeft iets gevraagd voordat er een antwoord kwam. {rule} De datum hieronder houdt daar geen rekening mee.</translation>
    </message>
    <message>
        <source>A question that came when the time was over changes nothing.</source>
        <translation>Een vraag die kwam toen de termijn voorbij was, verandert niets.</translation>
    </message>
    <message>
        <source>The time starts on {day}, when what the controller had asked for arrived ({rule}).</source>
        <translation>De termijn begint op {day}, toen aankwam wat de verwerkingsverantwoordelijke had gevraagd ({rule}).</translation>
    </message>
    <message>
        <source>The time stood still for {length} while a question was open ({rule}).</source>
        <translation>De termijn heeft {length} stilgestaan zolang er een vraag openstond ({rule}).</translation>
    </message>
    <message>
        <source>With the {length} of standing still added, that is {day}.</source>
        <translation>Met de stilstand erbij ({length}) is dat {day}.</translation>
    </message>
    <message>
        <source>{length} from the start ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} vanaf het begin ({law}): einde op {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>Whether the day on which the controller had its answer belongs to the pause was not verified.</source>
        <translation>Of de dag waarop de verwerkingsverantwoordelijke het antwoord had, bij de stilstand hoort, is niet nagegaan.</translation>
    </message>
    <message>
        <source>Give the date that the recipient named.</source>
        <translation>Geef de datum op die de ontvanger heeft genoemd.</translation>
    </message>
    <message>
        <source>The law provides for no extension.</source>
        <translation>De wet voorziet niet in een verlenging.</translation>
    </message>
    <message>
        <source>The recipient cannot choose the length itself.</source>
        <translation>De ontvanger kan de duur niet zelf bepalen.</translation>
    </message>
    <message>
        <source>The controller received the complaint on {day}. {rule}</source>
        <translation>De verwerkingsverantwoordelijke heeft de klacht op {day} ontvangen. {rule}</translation>
    </message>
    <message>
        <source>The complaint was lodged with the authority on {day}. {rule}</source>
        <translation>De klacht is op {day} bij de toezichthouder ingediend. {rule}</translation>
    </message>
    <message>
        <source>The last interaction with the company was on {day}. {rule}</source>
        <translation>De laatste interactie met het bedrijf was op {day}. {rule}</translation>
    </message>
    <message>
        <source>The letter before was sent on {day}. {rule}</source>
        <translation>De vorige brief is op {day} verzonden. {rule}</translation>
    </message>
    <message>
        <source>{length} from lodging ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} vanaf de indiening ({law}): einde op {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from the last interaction ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} vanaf de laatste interactie ({law}): einde op {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from sending ({law}) end on {day}.</source>
        <translation>{length} vanaf de verzending ({law}): einde op {day}.</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Drie jaar</translation>
    </message>
    <message>
        <source>10 business days</source>
        <translation>10 werkdagen</translation>
    </message>
    <message>
        <source>15 business days</source>
        <translation>15 werkdagen</translation>
    </message>
    <message>
        <source>The confirmation is due by the end of {day}.</source>
        <translation>De bevestiging moet er uiterlijk aan het einde van deze dag zijn: {day}.</translation>
    </message>
    <message>
        <source>Selling and sharing must have stopped by the end of {day}.</source>
        <translation>Het verkopen en delen moet uiterlijk aan het einde van deze dag zijn gestopt: {day}.</translation>
    </message>
    <message>
        <source>The acknowledgement is due by the end of {day}.</source>
        <translation>De ontvangstbevestiging moet er uiterlijk aan het einde van deze dag zijn: {day}.</translation>
    </message>
    <message>
        <source>News of the complaint is due by the end of {day}.</source>
        <translation>Het bericht over de klacht moet er uiterlijk aan het einde van deze dag zijn: {day}.</translation>
    </message>
    <message>
        <source>The data must have been destroyed by the end of {day}.</source>
        <translation>De gegevens moeten uiterlijk aan het einde van deze dag zijn vernietigd: {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Na {day} kan een herinnering worden gestuurd.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Hearing before an order in the Marx complaint: delete the biometric hash and confirm by 2021-02-12; photos not covered; only this complainant</source>
        <translation>Hoorprocedure vóór een bevel in de klacht-Marx: de biometrische hash wissen en dat uiterlijk op 2021-02-12 bevestigen; foto’s vallen er niet onder; alleen deze klager</translation>
    </message>
    <message>
        <source>formal order and end of case not found</source>
        <translation>formeel bevel en einde van de zaak niet gevonden</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>HmbBfDI (Hamburg)</source>
        <translation>HmbBfDI (Hamburg)</translation>
    </message>
    <message>
        <source>Joint report: collection without consent and for an inappropriate purpose</source>
        <translation>Gezamenlijk rapport: verzameling zonder toestemming en voor een ongepast doel</translation>
    </message>
    <message>
        <source>followed by provincial orders</source>
        <translation>gevolgd door bevelen van de provincies</translation>
    </message>
    <message>
        <source>finding read; number and clauses general knowledge</source>
        <translation>bevindingen gelezen; nummer en bepalingen uit algemene kennis</translation>
    </message>
    <message>
        <source>OPC with BC, AB, QC commissioners</source>
        <translation>OPC met de privacycommissarissen van BC, AB en QC</translation>
    </message>
    <message>
        <source>Unlawful use; training, DPIA, inform persons, have data erased by 2021-09-15</source>
        <translation>Onrechtmatig gebruik; opleiding, DPIA, personen informeren, gegevens laten wissen uiterlijk op 2021-09-15</translation>
    </message>
    <message>
        <source>fine on the user, not on Clearview</source>
        <translation>geldboete voor de gebruiker, niet voor Clearview</translation>
    </message>
    <message>
        <source>IMY (Sweden)</source>
        <translation>IMY (Zweden)</translation>
    </message>
    <message>
        <source>Swedish Police (user of Clearview AI)</source>
        <translation>Zweedse politie (gebruiker van Clearview AI)</translation>
    </message>
    <message>
        <source>Inquiry opened; questions unanswered until 2022-11-01</source>
        <translation>Onderzoek geopend; vragen onbeantwoord tot 2022-11-01</translation>
    </message>
    <message>
        <source>see the entry of December 2022</source>
        <translation>zie de vermelding van december 2022</translation>
    </message>
    <message>
        <source>LfDI Baden-Württemberg</source>
        <translation>LfDI Baden-Württemberg</translation>
    </message>
    <message>
        <source>Stop collecting, delete existing images of people in Australia</source>
        <translation>Stoppen met verzamelen, bestaande beelden van mensen in Australië verwijderen</translation>
    </message>
    <message>
        <source>stands: AAT [2023] AATA 1069 (2023-05-08) confirmed APP 3.3 and 1.2; Clearview withdrew 2023-08; OAIC 2024-08-21: no further action</source>
        <translation>blijft staan: AAT [2023] AATA 1069 (2023-05-08) bevestigde APP 3.3 en 1.2; Clearview trok zich in 2023-08 terug; OAIC 2024-08-21: geen verdere stappen</translation>
    </message>
    <message>
        <source>Formal notice (public 2021-12-16): stop without legal basis, ease rights, erase within 2 months</source>
        <translation>Formele aanmaning (openbaar gemaakt op 2021-12-16): stoppen met verwerking zonder rechtsgrond, het uitoefenen van rechten vergemakkelijken, wissen binnen 2 maanden</translation>
    </message>
    <message>
        <source>not answered; led to fine</source>
        <translation>niet beantwoord; leidde tot een geldboete</translation>
    </message>
    <message>
        <source>Orders to stop and delete</source>
        <translation>Bevelen om te stoppen en te verwijderen</translation>
    </message>
    <message>
        <source>BC upheld 2024 BCSC 2311 (2024-12); AB upheld 2025 ABKB 287 (2025-05-08), though parts of PIPA held unconstitutional</source>
        <translation>BC: gehandhaafd in 2024 BCSC 2311 (2024-12); AB: gehandhaafd in 2025 ABKB 287 (2025-05-08), al zijn delen van de PIPA ongrondwettig bevonden</translation>
    </message>
    <message>
        <source>court rulings and P2021-12 read; day and BC number general knowledge</source>
        <translation>rechterlijke uitspraken en P2021-12 gelezen; dag en BC-nummer uit algemene kennis</translation>
    </message>
    <message>
        <source>BC, AB, QC commissioners</source>
        <translation>privacycommissarissen van BC, AB en QC</translation>
    </message>
    <message>
        <source>Fine (announced 2022-03-09), ban, erasure, appoint EU representative</source>
        <translation>Geldboete (bekendgemaakt op 2022-03-09), verbod, wissing, aanwijzing van een EU-vertegenwoordiger</translation>
    </message>
    <message>
        <source>unpaid per noyb 2025-10</source>
        <translation>onbetaald volgens noyb (2025-10)</translation>
    </message>
    <message>
        <source>date, number, principles read; full article list general knowledge</source>
        <translation>datum, nummer en beginselen gelezen; volledige lijst van artikelen uit algemene kennis</translation>
    </message>
    <message>
        <source>Fine, stop and delete UK data</source>
        <translation>Geldboete, stoppen en gegevens uit het VK verwijderen</translation>
    </message>
    <message>
        <source>FTT set aside 2023-10-17 (no jurisdiction); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, allowed 3 of 4 grounds and remitted to FTT; later steps not found</source>
        <translation>vernietigd door het FTT op 2023-10-17 (geen rechtsmacht); het Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, heeft 3 van de 4 gronden aanvaard en de zaak naar het FTT terugverwezen; latere stappen niet gevonden</translation>
    </message>
    <message>
        <source>rulings read; article list general knowledge</source>
        <translation>uitspraken gelezen; lijst van artikelen uit algemene kennis</translation>
    </message>
    <message>
        <source>Complaint by Homo Digitalis for one person whose access request failed: answer it, stop, erase</source>
        <translation>Klacht van Homo Digitalis voor één persoon van wie het verzoek om inzage niets had opgeleverd: beantwoorden, stoppen, wissen</translation>
    </message>
    <message>
        <source>HDPA (Greece)</source>
        <translation>HDPA (Griekenland)</translation>
    </message>
    <message>
        <source>Fine (announced 2022-10-20), injunction: no collection without basis, answer access requests then erase, 2 months, EUR 100,000 per day</source>
        <translation>Geldboete (bekendgemaakt op 2022-10-20), bevel: geen verzameling zonder grondslag, verzoeken om inzage beantwoorden en dan wissen, 2 maanden, 100.000 EUR per dag</translation>
    </message>
    <message>
        <source>unpaid (CNIL to TechCrunch, 2023-05)</source>
        <translation>onbetaald (CNIL aan TechCrunch, 2023-05)</translation>
    </message>
    <message>
        <source>content read; number SAN-2022-019 general knowledge</source>
        <translation>inhoud gelezen; nummer SAN-2022-019 uit algemene kennis</translation>
    </message>
    <message>
        <source>Fine proceedings opened</source>
        <translation>Boeteprocedure ingeleid</translation>
    </message>
    <message>
        <source>no fine found</source>
        <translation>geen geldboete gevonden</translation>
    </message>
    <message>
        <source>content read; day not verified (a Wednesday in December 2022)</source>
        <translation>inhoud gelezen; dag niet nagegaan (een woensdag in december 2022)</translation>
    </message>
    <message>
        <source>Liquidation of the penalty payment (announced 2023-05-10)</source>
        <translation>Vaststelling van de verbeurde dwangsom (bekendgemaakt op 2023-05-10)</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>onbetaald</translation>
    </message>
    <message>
        <source>penalty payment for 2022-12-19 to 2023-02-09</source>
        <translation>dwangsom over de periode van 2022-12-19 tot en met 2023-02-09</translation>
    </message>
    <message>
        <source>Erase the complainant&apos;s data, name a representative; no fine</source>
        <translation>De gegevens van de klager wissen, een vertegenwoordiger aanwijzen; geen geldboete</translation>
    </message>
    <message>
        <source>BVwG W108 2274731-1/11E (2025-01-28): DSB must decide again on the ban, the only fitting measure</source>
        <translation>BVwG W108 2274731-1/11E (2025-01-28): de DSB moet opnieuw beslissen over het verbod, de enige passende maatregel</translation>
    </message>
    <message>
        <source>DSB (Austria)</source>
        <translation>DSB (Oostenrijk)</translation>
    </message>
    <message>
        <source>Fines (public 2024-09-03) and orders subject to penalty (up to EUR 5.1 m); two access requests were not answered</source>
        <translation>Geldboetes (openbaar gemaakt op 2024-09-03) en lasten onder dwangsom (tot 5,1 miljoen EUR); twee verzoeken om inzage niet beantwoord</translation>
    </message>
    <message>
        <source>no objection lodged: final; AP says using the tool is itself illegal</source>
        <translation>geen bezwaar ingediend: definitief; volgens de AP is het gebruik van het hulpmiddel zelf verboden</translation>
    </message>
    <message>
        <source>read; EUR 5.1 m general knowledge</source>
        <translation>gelezen; 5,1 miljoen EUR uit algemene kennis</translation>
    </message>
    <message>
        <source>AP (Netherlands)</source>
        <translation>AP (Nederland)</translation>
    </message>
    <message>
        <source>Complaint to Austrian prosecutors</source>
        <translation>Aangifte bij het Oostenrijkse openbaar ministerie</translation>
    </message>
    <message>
        <source>outcome not found</source>
        <translation>uitkomst niet gevonden</translation>
    </message>
    <message>
        <source>noyb (criminal complaint)</source>
        <translation>noyb (strafrechtelijke aangifte)</translation>
    </message>
    <message>
        <source>Complaint of July 2020 left without measures; HmbBfDI deems PimEyes unlawful but sees it in Dubai</source>
        <translation>Klacht van juli 2020 zonder maatregelen gebleven; HmbBfDI acht PimEyes onrechtmatig, maar gaat uit van een vestiging in Dubai</translation>
    </message>
    <message>
        <source>pending as far as known on 2026-11-22</source>
        <translation>voor zover bekend nog aanhangig op 2026-11-22</translation>
    </message>
    <message>
        <source>noyb (court action against HmbBfDI)</source>
        <translation>noyb (rechtszaak tegen HmbBfDI)</translation>
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
        <source>{name} is the owner of this vault and cannot be removed alone. Erase the vault to remove everything.</source>
        <translation>{name} is de eigenaar van deze kluis en kan niet apart worden verwijderd. Wis de kluis om alles te verwijderen.</translation>
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
        <source>The face pack “{pack}” is in use. Choose another one first.</source>
        <translation>Het gezichtspakket “{pack}” is in gebruik. Kies eerst een ander.</translation>
    </message>
    <message>
        <source>A proxy is set, and this download would not go through it. Nothing was asked. Fetch the file with a browser, and add it from this computer.</source>
        <translation>Er is een proxy ingesteld, en deze download zou daar niet langs gaan. Er is niets gevraagd. Haal het bestand op met een browser en voeg het toe vanaf deze computer.</translation>
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
        <source>The vault “{path}” cannot be reached any more ({reason}). What was stored before is not touched. If the vault lies on a USB stick or another drive, put it back in. Then lock the vault and open it again.</source>
        <translation>De kluis “{path}” is niet meer bereikbaar ({reason}). Wat eerder is opgeslagen, blijft onaangeroerd. Staat de kluis op een USB-stick of een andere schijf, sluit die dan weer aan. Vergrendel daarna de kluis en open hem opnieuw.</translation>
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
    <message>
        <source>an entry in it points outside of it</source>
        <translation>een onderdeel ervan verwijst naar een plaats daarbuiten</translation>
    </message>
    <message>
        <source>entries refer to others that are missing</source>
        <translation>items verwijzen naar andere die ontbreken</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>het kan niet worden gelezen</translation>
    </message>
    <message>
        <source>it has changed since it was scanned</source>
        <translation>het is gewijzigd sinds het is doorzocht</translation>
    </message>
    <message>
        <source>it holds a link or a device</source>
        <translation>het bevat een koppeling of een apparaat</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>it is encrypted. Unpack it yourself and add the folder</source>
        <translation>het is versleuteld. Pak het zelf uit en voeg de map toe</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>het is er niet meer</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP archive</source>
        <translation>het is geen map en ook geen ZIP-archief</translation>
    </message>
    <message>
        <source>it is neither a folder nor a file</source>
        <translation>het is geen map en ook geen bestand</translation>
    </message>
    <message>
        <source>it is no backup of a vault</source>
        <translation>het is geen back-up van een kluis</translation>
    </message>
    <message>
        <source>it is no backup of a vault, or it is cut short</source>
        <translation>het is geen back-up van een kluis, of er ontbreekt een stuk</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>het is geen bestand</translation>
    </message>
    <message>
        <source>it is not a ZIP archive, or it is damaged</source>
        <translation>het is geen ZIP-archief, of het is beschadigd</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Unpack it yourself and add the folder</source>
        <translation>het is op een ongewone manier ingepakt. Pak het zelf uit en voeg de map toe</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>het is te groot</translation>
    </message>
    <message>
        <source>its content is packed</source>
        <translation>de inhoud is ingepakt</translation>
    </message>
    <message>
        <source>its database is empty</source>
        <translation>de database is leeg</translation>
    </message>
    <message>
        <source>its database is missing</source>
        <translation>de database ontbreekt</translation>
    </message>
    <message>
        <source>its files changed while it was loaded. Try again</source>
        <translation>de bestanden zijn tijdens het laden gewijzigd. Probeer het opnieuw</translation>
    </message>
    <message>
        <source>its folder holds no .onnx file. Add the pack again</source>
        <translation>de map bevat geen .onnx-bestand. Voeg het pakket opnieuw toe</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation>het sleutelbestand ontbreekt</translation>
    </message>
    <message>
        <source>its key file is too long</source>
        <translation>het sleutelbestand is te lang</translation>
    </message>
    <message>
        <source>its manifest.json cannot be read</source>
        <translation>het bestand manifest.json kan niet worden gelezen</translation>
    </message>
    <message>
        <source>its name may have up to 64 letters, digits, dots, hyphens and underscores. Give it another one with --name</source>
        <translation>de naam mag hoogstens 64 letters, cijfers, punten, koppeltekens en onderstrepingstekens hebben. Geef een andere naam met --name</translation>
    </message>
    <message>
        <source>its record pack.json is damaged. Remove its folder and add the pack again</source>
        <translation>het gegevensbestand pack.json is beschadigd. Verwijder de map en voeg het pakket opnieuw toe</translation>
    </message>
    <message>
        <source>its template was made by another pack</source>
        <translation>de gezichtsgegevens zijn met een ander pakket gemaakt</translation>
    </message>
    <message>
        <source>looking at it takes too much memory</source>
        <translation>het bekijken kost te veel geheugen</translation>
    </message>
    <message>
        <source>nobody has measured yet which of its scores mean what, and without that a match cannot be judged</source>
        <translation>niemand heeft nog gemeten wat de scores betekenen, en zonder dat kan een treffer niet worden beoordeeld</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>leesfout</translation>
    </message>
    <message>
        <source>several folders in it hold .onnx files. Add one</source>
        <translation>meerdere mappen erin bevatten .onnx-bestanden. Voeg er een toe</translation>
    </message>
    <message>
        <source>the process that fetched it ended early. Try again</source>
        <translation>het proces dat het ophaalde, is voortijdig geëindigd. Probeer het opnieuw</translation>
    </message>
    <message>
        <source>the store sends more than a pack may have</source>
        <translation>de opslag stuurt meer dan een pakket mag hebben</translation>
    </message>
    <message>
        <source>there are too many cleaned copies beside it</source>
        <translation>er staan te veel schone kopieën naast</translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation>er is al een bestand</translation>
    </message>
    <message>
        <source>there is a pack with this name already. Give the new one another with --name</source>
        <translation>er is al een pakket met deze naam. Geef het nieuwe een andere naam met --name</translation>
    </message>
    <message>
        <source>there is no .onnx file in it</source>
        <translation>er zit geen .onnx-bestand in</translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation>er is al iets</translation>
    </message>
    <message>
        <source>two entries in it have the same name</source>
        <translation>twee onderdelen ervan hebben dezelfde naam</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekende reden</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>schrijffout</translation>
    </message>
    <message>
        <source>a file in it has a name that cannot be kept: {file}</source>
        <translation>een bestand erin heeft een naam die niet kan worden behouden: {file}</translation>
    </message>
    <message>
        <source>insightface cannot load {file} ({error})</source>
        <translation>insightface kan {file} niet laden ({error})</translation>
    </message>
    <message>
        <source>it broke the process that looked at it ({error})</source>
        <translation>het proces dat het bekeek, is erop vastgelopen ({error})</translation>
    </message>
    <message>
        <source>it cannot be copied ({error})</source>
        <translation>het kan niet worden gekopieerd ({error})</translation>
    </message>
    <message>
        <source>it could not be fetched from {address} ({error})</source>
        <translation>het kon niet worden opgehaald van {address} ({error})</translation>
    </message>
    <message>
        <source>it fails on a photo of faces ({error})</source>
        <translation>het loopt vast op een foto met gezichten ({error})</translation>
    </message>
    <message>
        <source>it finds {number} of {all} faces in a clear photo, so it was not added</source>
        <translation>het vindt op een duidelijke foto maar {number} van de {all} gezichten en is daarom niet toegevoegd</translation>
    </message>
    <message>
        <source>it has more than one {network} ({files}). Keep the one that you mean and add it again</source>
        <translation>het bevat meer dan één {network} ({files}). Behoud het netwerk dat u bedoelt en voeg het pakket opnieuw toe</translation>
    </message>
    <message>
        <source>it has no {network} ({others})</source>
        <translation>het bevat geen {network} ({others})</translation>
    </message>
    <message>
        <source>it has no {network}</source>
        <translation>het bevat geen {network}</translation>
    </message>
    <message>
        <source>it holds {file} more than once</source>
        <translation>het bevat {file} meer dan één keer</translation>
    </message>
    <message>
        <source>it holds more than {number} entries</source>
        <translation>het bevat meer dan {number} onderdelen</translation>
    </message>
    <message>
        <source>it holds more than {number} networks</source>
        <translation>het bevat meer dan {number} neurale netwerken</translation>
    </message>
    <message>
        <source>it takes different people for the same one (score {score}), so it was not added</source>
        <translation>het ziet verschillende mensen voor dezelfde aan (score {score}) en is daarom niet toegevoegd</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>de beschrijving kan niet worden gelezen ({error})</translation>
    </message>
    <message>
        <source>its file {file} is not installed. Install the program again</source>
        <translation>het bestand {file} is niet geïnstalleerd. Installeer het programma opnieuw</translation>
    </message>
    <message>
        <source>its files cannot be read ({error})</source>
        <translation>de bestanden kunnen niet worden gelezen ({error})</translation>
    </message>
    <message>
        <source>its key file cannot be read: {error}</source>
        <translation>het sleutelbestand kan niet worden gelezen: {error}</translation>
    </message>
    <message>
        <source>its networks are here already, as the pack {pack}</source>
        <translation>de neurale netwerken zijn er al, als pakket {pack}</translation>
    </message>
    <message>
        <source>looking at it took longer than {seconds} seconds</source>
        <translation>het bekijken duurde langer dan {seconds} seconden</translation>
    </message>
    <message>
        <source>the copy is a {format} file: end its name in {ending}</source>
        <translation>de kopie is een {format}-bestand: laat de naam eindigen op {ending}</translation>
    </message>
    <message>
        <source>the copy would still give away {what}</source>
        <translation>de kopie zou nog steeds iets verraden ({what})</translation>
    </message>
    <message>
        <source>the passphrase could not be checked ({error})</source>
        <translation>de wachtwoordzin kon niet worden gecontroleerd ({error})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>{file} kan niet worden gelezen ({error})</translation>
    </message>
    <message>
        <source>{file} could not be prepared ({error})</source>
        <translation>{file} kon niet worden voorbereid ({error})</translation>
    </message>
    <message>
        <source>{file} is larger than it may be</source>
        <translation>{file} is groter dan toegestaan</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Add the pack again</source>
        <translation>{file} is sinds het toevoegen gewijzigd of beschadigd. Voeg het pakket opnieuw toe</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Remove its folder and add the pack again</source>
        <translation>{file} is sinds het toevoegen gewijzigd of beschadigd. Verwijder de map en voeg het pakket opnieuw toe</translation>
    </message>
    <message>
        <source>{file} was changed or damaged. Install the program again</source>
        <translation>{file} is gewijzigd of beschadigd. Installeer het programma opnieuw</translation>
    </message>
    <message>
        <source>it is larger than {size} KiB</source>
        <translation>ze zijn groter dan {size} KiB</translation>
    </message>
    <message>
        <source>its name has no letter or digit of the Latin alphabet; add one</source>
        <translation>de naam heeft geen letter of cijfer uit het Latijnse alfabet; voeg er een toe</translation>
    </message>
    <message>
        <source>ArcFace network that compares faces</source>
        <translation>ArcFace-netwerk dat gezichten vergelijkt</translation>
    </message>
    <message>
        <source>SCRFD or RetinaFace network that finds faces and their landmarks</source>
        <translation>SCRFD- of RetinaFace-netwerk dat gezichten en hun herkenningspunten vindt</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <translation>antwoord {status}</translation>
    </message>
    <message>
        <source>it sends on to {host}, which was not allowed</source>
        <translation>het stuurt door naar {host}, en dat was niet toegestaan</translation>
    </message>
    <message>
        <source>to fetch the pack {pack} from InsightFace&apos;s own store</source>
        <translation>om het pakket {pack} op te halen uit de eigen opslag van InsightFace</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>de bestandsnaam is te lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>fout bij lezen of schrijven</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>dit bestand of deze map bestaat niet</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>het is geen map</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>dit is niet toegestaan</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>geen toegang</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>het bestandssysteem is alleen-lezen</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>de database is alleen-lezen</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>de database is beschadigd</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>fout bij lezen of schrijven op de schijf</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>het bestand is geen database</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>het databasebestand kan niet worden geopend</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the case.</source>
        <translation>Er is in het dossier geen bestand “{name}”.</translation>
    </message>
    <message>
        <source>There is no authority “{name}”.</source>
        <translation>Er is geen toezichthouder “{name}”.</translation>
    </message>
    <message>
        <source>There is no authority in the directory for “{name}”.</source>
        <translation>In de lijst staat geen toezichthouder voor “{name}”.</translation>
    </message>
    <message>
        <source>There is no authority in the directory for the region “{name}” ({country}).</source>
        <translation>In de lijst staat geen toezichthouder voor de regio “{name}” ({country}).</translation>
    </message>
    <message>
        <source>There is no case “{name}”.</source>
        <translation>Er is geen dossier “{name}”.</translation>
    </message>
    <message>
        <source>There is no decision “{name}”.</source>
        <translation>Er is geen besluit “{name}”.</translation>
    </message>
    <message>
        <source>There is no face “{name}”.</source>
        <translation>Er is geen gezicht “{name}”.</translation>
    </message>
    <message>
        <source>There is no face pack “{name}”.</source>
        <translation>Er is geen gezichtspakket “{name}”.</translation>
    </message>
    <message>
        <source>There is no folder, ZIP archive or InsightFace pack “{name}”.</source>
        <translation>Er is geen map, ZIP-archief of InsightFace-pakket “{name}”.</translation>
    </message>
    <message>
        <source>There is no match “{name}”.</source>
        <translation>Er is geen treffer “{name}”.</translation>
    </message>
    <message>
        <source>There is no entry “{name}” of your own.</source>
        <translation>Er is geen eigen vermelding “{name}”.</translation>
    </message>
    <message>
        <source>There is no person “{name}”.</source>
        <translation>Er is geen persoon “{name}”.</translation>
    </message>
    <message>
        <source>There is no recipient “{name}”.</source>
        <translation>Er is geen ontvanger “{name}”.</translation>
    </message>
    <message>
        <source>There is no reference photo “{name}”.</source>
        <translation>Er is geen referentiefoto “{name}”.</translation>
    </message>
    <message>
        <source>There is no scan “{name}”.</source>
        <translation>Er is geen zoekronde “{name}”.</translation>
    </message>
    <message>
        <source>There is no place to search “{name}”.</source>
        <translation>Er is geen plaats “{name}” om te doorzoeken.</translation>
    </message>
    <message>
        <source>There is no kept paragraph “{name}”.</source>
        <translation>Er is geen bewaarde alinea “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one person: {candidates}. Say which one you mean.</source>
        <translation>“{name}” past bij meer dan één persoon: {candidates}. Geef aan wie u bedoelt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Wat zichtbaar blijft</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Voor wie is de kopie?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” opens a case of its own. Leave the case out.</source>
        <translation>Een brief van de soort “{kind}” opent een eigen dossier. Laat het dossier weg.</translation>
    </message>
    <message>
        <source>“{folder}” needs a sub-folder with photos for each of several people.</source>
        <translation>“{folder}” moet voor een aantal mensen elk een submap met foto’s bevatten.</translation>
    </message>
    <message>
        <source>No face was found in these photos.</source>
        <translation>In deze foto’s is geen gezicht gevonden.</translation>
    </message>
    <message>
        <source>These photos make too few pairs: {needed} pairs of different people are needed, and people with several photos.</source>
        <translation>Deze foto’s leveren te weinig paren op: er zijn {needed} paren van verschillende mensen nodig, en mensen met meerdere foto’s.</translation>
    </message>
    <message>
        <source>“{file}” is not newer than the directory in use, which is of {day}.</source>
        <translation>“{file}” is niet nieuwer dan de lijst die in gebruik is, van {day}.</translation>
    </message>
    <message>
        <source>A letterhead has a name and up to {most} further lines.</source>
        <translation>Een briefhoofd heeft een naam en hoogstens {most} andere regels.</translation>
    </message>
    <message>
        <source>A line of a letterhead has at most {most} characters.</source>
        <translation>Een regel van een briefhoofd heeft hoogstens {most} tekens.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}.</source>
        <translation>Een brief van de soort “{kind}” heeft de optie “{option}” nodig: {help}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}. It can be one of: {choices}.</source>
        <translation>Een brief van de soort “{kind}” heeft de optie “{option}” nodig: {help}. Dit is mogelijk: {choices}.</translation>
    </message>
    <message>
        <source>The option “{option}” cannot be “{text}”. Choose one of: {known}.</source>
        <translation>De optie “{option}” kan niet “{text}” zijn. Kies een van deze: {known}.</translation>
    </message>
    <message>
        <source>The option “{option}” is longer than {most} characters. Shorten it.</source>
        <translation>De optie “{option}” is langer dan {most} tekens. Maak die korter.</translation>
    </message>
    <message>
        <source>The option “{option}” is a day. Write it as 2026-12-31, not as “{text}”.</source>
        <translation>De optie “{option}” is een dag. Schrijf die als 2026-12-31, niet als “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle. Write left, top, width, height in pixels (120,80,400,60) or all in percent (10%,20%,50%,8%).</source>
        <translation>“{text}” is geen rechthoek. Schrijf links, boven, breedte en hoogte in pixels (120,80,400,60) of alles in procenten (10%,20%,50%,8%).</translation>
    </message>
    <message>
        <source>A PDF cannot be covered here. Take a photo of the document, or save its page as a picture.</source>
        <translation>Een pdf kan hier niet worden afgedekt. Maak een foto van het document of sla de pagina op als afbeelding.</translation>
    </message>
    <message>
        <source>More than {most} parts would stay visible. Name only what is needed.</source>
        <translation>Er zouden meer dan {most} delen zichtbaar blijven. Noem alleen wat nodig is.</translation>
    </message>
    <message>
        <source>Part {part} lies outside the picture, which has {width} x {height} pixels.</source>
        <translation>Deel {part} ligt buiten de afbeelding, die {width} x {height} pixels heeft.</translation>
    </message>
    <message>
        <source>Part {part} is too small to carry the watermark. Keep a larger part, or use a larger photo.</source>
        <translation>Deel {part} is te klein voor het watermerk. Houd een groter deel zichtbaar of gebruik een grotere foto.</translation>
    </message>
    <message>
        <source>The watermark “{mark}” has characters that cannot be drawn. Write the name in other letters.</source>
        <translation>Het watermerk “{mark}” heeft tekens die niet kunnen worden getekend. Schrijf de naam met andere letters.</translation>
    </message>
    <message>
        <source>Portability (Article 20) covers only data that you gave the recipient yourself. {recipient} finds data elsewhere. Ask for access instead.</source>
        <translation>Overdraagbaarheid (artikel 20) geldt alleen voor gegevens die u zelf aan de ontvanger hebt gegeven. {recipient} vindt gegevens elders. Vraag in plaats daarvan om inzage.</translation>
    </message>
    <message>
        <source>A complaint goes to a supervisory authority. Give its name as the option “addressee”, and its address as “addressee-address”.</source>
        <translation>Een klacht gaat naar een toezichthouder. Geef de naam op met de optie “addressee” en het adres met “addressee-address”.</translation>
    </message>
    <message>
        <source>A request to take a photo down has to say where the photo is. Give the address as the option “url”, or confirm a photo on the recipient’s own website and let the letter list it.</source>
        <translation>In een verzoek om een foto te verwijderen moet staan waar de foto staat. Geef het adres op met de optie “url”, of bevestig een foto op de eigen website van de ontvanger en laat de brief die noemen.</translation>
    </message>
    <message>
        <source>This letter has no block “{name}”. It has: {known}.</source>
        <translation>Deze brief heeft geen blok “{name}”. Wel heeft hij: {known}.</translation>
    </message>
    <message>
        <source>A letter needs at least one request. Leave one of its blocks in place.</source>
        <translation>Een brief heeft ten minste één verzoek nodig. Laat een van de blokken staan.</translation>
    </message>
    <message>
        <source>A letter can have at most {most} added paragraphs.</source>
        <translation>Een brief kan hoogstens {most} toegevoegde alinea’s hebben.</translation>
    </message>
    <message>
        <source>The text of {name} has {number} characters. A paragraph has at most {most}.</source>
        <translation>De tekst van {name} heeft {number} tekens. Een alinea heeft er hoogstens {most}.</translation>
    </message>
    <message>
        <source>The text of an added paragraph has {number} characters. A paragraph has at most {most}.</source>
        <translation>De tekst van een toegevoegde alinea heeft {number} tekens. Een alinea heeft er hoogstens {most}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” follows an earlier letter. Choose the case it belongs to, and record there when the letter was sent.</source>
        <translation>Een brief van de soort “{kind}” volgt op een eerdere brief. Kies het dossier waar die bij hoort en noteer daar wanneer de brief is verzonden.</translation>
    </message>
    <message>
        <source>A restriction on the ground of an objection needs the case of that objection. Send the objection first, or choose another ground.</source>
        <translation>Voor een beperking vanwege een bezwaar is het dossier van dat bezwaar nodig. Verstuur eerst het bezwaar of kies een andere grond.</translation>
    </message>
    <message>
        <source>The log of this case has no objection. Choose the case of the objection.</source>
        <translation>In het logboek van dit dossier staat geen bezwaar. Kies het dossier van het bezwaar.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, before the letter was sent on {sent}. Correct it.</source>
        <translation>In het logboek staat “{name}” op {day}, voordat de brief op {sent} is verzonden. Corrigeer dat.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, after the day of this letter, {written}. Correct it.</source>
        <translation>In het logboek staat “{name}” op {day}, na de dag van deze brief, {written}. Corrigeer dat.</translation>
    </message>
    <message>
        <source>The log has an outcome but no day of the answer. Record the day.</source>
        <translation>In het logboek staat een uitkomst, maar geen dag van het antwoord. Noteer die dag.</translation>
    </message>
    <message>
        <source>The log has an extended period but no day of the announcement. Record the day.</source>
        <translation>In het logboek staat een verlengde termijn, maar niet op welke dag die is aangekondigd. Noteer die dag.</translation>
    </message>
    <message>
        <source>The log says that {recipient} answered on {day}. A reminder would not be true. Write a reply or a complaint.</source>
        <translation>In het logboek staat dat {recipient} op {day} heeft geantwoord. Een herinnering zou niet kloppen. Schrijf een reactie of een klacht.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the reminder after that day.</source>
        <translation>De ontvanger kan nog op tijd antwoorden: de termijn eindigt uiterlijk op {day}. Schrijf de herinnering na die dag.</translation>
    </message>
    <message>
        <source>The log has no answer that a reply could be about. Record first what the recipient wrote, and when.</source>
        <translation>In het logboek staat geen antwoord waarop u kunt reageren. Noteer eerst wat de ontvanger heeft geschreven, en wanneer.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a reply would not be true.</source>
        <translation>In het logboek staat dat het antwoord volledig was; een reactie zou daarom niet kloppen.</translation>
    </message>
    <message>
        <source>The log does not call the answer partial. Record it as partial, or choose what fits.</source>
        <translation>In het logboek staat het antwoord niet als gedeeltelijk. Noteer het als gedeeltelijk, of kies wat past.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a complaint would not be true.</source>
        <translation>In het logboek staat dat het antwoord volledig was; een klacht zou daarom niet kloppen.</translation>
    </message>
    <message>
        <source>The log shows neither a refusal nor a period that has ended. Record when the letter was received, or what was answered.</source>
        <translation>In het logboek staat geen weigering en geen termijn die is verstreken. Noteer wanneer de brief is ontvangen of wat er is geantwoord.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the complaint after that day, or record a refusal.</source>
        <translation>De ontvanger kan nog op tijd antwoorden: de termijn eindigt uiterlijk op {day}. Schrijf de klacht na die dag, of noteer een weigering.</translation>
    </message>
    <message>
        <source>Choose at least one recipient and one kind of letter.</source>
        <translation>Kies ten minste één ontvanger en één soort brief.</translation>
    </message>
    <message>
        <source>Letters of the kind “{kind}” follow a case and cannot be written in a batch.</source>
        <translation>Brieven van de soort “{kind}” horen bij een dossier en kunnen niet voor veel mensen tegelijk worden geschreven.</translation>
    </message>
    <message>
        <source>Letters cannot be written as “{suffix}”. Use one of: {formats}.</source>
        <translation>Brieven kunnen niet als “{suffix}” worden geschreven. Gebruik een van deze: {formats}.</translation>
    </message>
    <message>
        <source>“{file}” in the folder “{folder}” is no result of this program. Choose another folder, so that it is not overwritten.</source>
        <translation>“{file}” in de map “{folder}” is geen resultaat van dit programma. Kies een andere map, zodat het niet wordt overschreven.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {problem}. Choose another folder.</source>
        <translation>“{file}” kan niet worden gelezen: {problem}. Kies een andere map.</translation>
    </message>
    <message>
        <source>There are no case files in the language “{language}”. Use one of: {known}.</source>
        <translation>Er zijn geen dossiermappen in de taal “{language}”. Gebruik een van deze: {known}.</translation>
    </message>
    <message>
        <source>The photo {photo} cannot be named in a letter. Only a match that you confirmed and that has a public address can; see: matches.</source>
        <translation>De foto {photo} kan niet in een brief worden genoemd. Dat kan alleen met een treffer die u hebt bevestigd en die een openbaar adres heeft; zie: matches.</translation>
    </message>
    <message>
        <source>“{file}” needs a text for every block below [edits], such as: &quot;id&quot; = &quot;text&quot;.</source>
        <translation>“{file}” heeft onder [edits] voor elk blok een tekst nodig, zoals: &quot;id&quot; = &quot;tekst&quot;.</translation>
    </message>
    <message>
        <source>“{file}” needs a list of texts for additions, such as: additions = [&quot;text&quot;].</source>
        <translation>“{file}” heeft voor additions een lijst met teksten nodig, zoals: additions = [&quot;tekst&quot;].</translation>
    </message>
    <message>
        <source>“{file}” needs the lines of the letterhead, such as: lines = [&quot;Name&quot;, &quot;Address&quot;].</source>
        <translation>“{file}” heeft de regels van het briefhoofd nodig, zoals: lines = [&quot;Naam&quot;, &quot;Adres&quot;].</translation>
    </message>
    <message>
        <source>“{file}” cannot be attached. Files can be: {kinds}.</source>
        <translation>“{file}” kan niet worden bijgevoegd. Dit kunnen de bestanden zijn: {kinds}.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says. Check the file.</source>
        <translation>“{file}” is niet wat de naam zegt. Controleer het bestand.</translation>
    </message>
    <message>
        <source>Two files to attach have the name “{name}”. Rename one.</source>
        <translation>Twee bij te voegen bestanden hebben de naam “{name}”. Hernoem er een.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as UTF-8.</source>
        <translation>“{file}” is geen UTF-8. Sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is not TOML: {problem}.</source>
        <translation>“{file}” is geen TOML: {problem}.</translation>
    </message>
    <message>
        <source>“{file}” has “{name}”, which nothing reads. It can have: {known}.</source>
        <translation>“{file}” bevat “{name}”, dat door niets wordt gelezen. Het kan bevatten: {known}.</translation>
    </message>
    <message>
        <source>“{file}” is too large. It may have {size} KiB.</source>
        <translation>“{file}” is te groot. Het mag {size} KiB zijn.</translation>
    </message>
    <message>
        <source>“{file}” is too large. All attachments together may have {size} MB.</source>
        <translation>“{file}” is te groot. Alle bijlagen samen mogen {size} MB zijn.</translation>
    </message>
    <message>
        <source>“{file}” is not a PNG file. Save the logo as PNG.</source>
        <translation>“{file}” is geen PNG-bestand. Sla het logo op als PNG.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a logo. It may have {size} KiB, {pixels} pixels and {side} pixels a side.</source>
        <translation>“{file}” is te groot voor een logo. Het mag {size} KiB zijn, {pixels} pixels in totaal en {side} pixels per zijde.</translation>
    </message>
    <message>
        <source>The logo “{file}” would have {size} KiB in each letter; at most {most} are sensible. Save it with fewer pixels or colours.</source>
        <translation>Het logo “{file}” zou in elke brief {size} KiB innemen; hoogstens {most} is zinvol. Sla het op met minder pixels of kleuren.</translation>
    </message>
    <message>
        <source>“{file}” needs a first line with the columns {first} and {second}, and may have: {known}.</source>
        <translation>“{file}” heeft een eerste regel nodig met de kolommen {first} en {second}, en mag ook hebben: {known}.</translation>
    </message>
    <message>
        <source>“{file}” has the column “{column}” twice. Remove one.</source>
        <translation>“{file}” heeft de kolom “{column}” twee keer. Verwijder er een.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} rows. Divide it into several files.</source>
        <translation>“{file}” heeft meer dan {most} rijen. Verdeel het over meerdere bestanden.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB. Divide it.</source>
        <translation>“{file}” is groter dan {size} MB. Splits het op.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>“{file}” is geen UTF-8. Sla het op als “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The directory has “{name}” already. To change what it says, correct that entry: {command}</source>
        <translation>“{name}” staat al in de lijst. Om te wijzigen wat er staat, corrigeert u die vermelding: {command}</translation>
    </message>
    <message>
        <source>There are {most} own entries already. Remove one that you no longer need.</source>
        <translation>Er zijn al {most} eigen vermeldingen. Verwijder er een die u niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>There are no reports in the language “{language}”. Use one of: {known}.</source>
        <translation>Er zijn geen rapporten in de taal “{language}”. Gebruik een van deze: {known}.</translation>
    </message>
    <message>
        <source>Files can be attached to an e-mail draft only. Save the letter as .eml.</source>
        <translation>Bestanden kunnen alleen bij een concept van een e-mail worden gevoegd. Sla de brief op als .eml.</translation>
    </message>
    <message>
        <source>A text file holds no pictures. Leave them out, or save as .pdf or .docx.</source>
        <translation>Een tekstbestand kan geen afbeeldingen bevatten. Laat ze weg of sla op als .pdf of .docx.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” belongs to its case and opens no new one.</source>
        <translation>Een brief van de soort “{kind}” hoort bij het eigen dossier en opent geen nieuw.</translation>
    </message>
    <message>
        <source>The text blocks in the vault cannot be read. Another version of the program wrote them.</source>
        <translation>De tekstblokken in de kluis kunnen niet worden gelezen. Een andere versie van het programma heeft ze geschreven.</translation>
    </message>
    <message>
        <source>There is a text block “{name}” in several languages: {languages}. Name one.</source>
        <translation>Er is een tekstblok “{name}” in meerdere talen: {languages}. Noem er een.</translation>
    </message>
    <message>
        <source>A text block needs a name and a text.</source>
        <translation>Een tekstblok heeft een naam en een tekst nodig.</translation>
    </message>
    <message>
        <source>The name of a text block has at most {name} characters, its text at most {text}.</source>
        <translation>De naam van een tekstblok heeft hoogstens {name} tekens, de tekst hoogstens {text}.</translation>
    </message>
    <message>
        <source>There are {most} text blocks already. Remove one first.</source>
        <translation>Er zijn al {most} tekstblokken. Verwijder er eerst een.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT, or system for the one of this computer.</source>
        <translation>Dit is geen adres van een proxy. Schrijf socks5h://HOST:POORT (Tor: socks5h://127.0.0.1:9050), http://HOST:POORT, of system voor de proxy van deze computer.</translation>
    </message>
    <message>
        <source>“{file}” is there already. Choose another name: no backup is overwritten.</source>
        <translation>“{file}” bestaat al. Kies een andere naam: geen enkele back-up wordt overschreven.</translation>
    </message>
    <message>
        <source>This text contains bytes that are no characters, so it cannot be stored. Type it again.</source>
        <translation>Deze tekst bevat bytes die geen tekens zijn en kan daarom niet worden opgeslagen. Typ de tekst opnieuw.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV file in UTF-8.</source>
        <translation>“{file}” is geen CSV-bestand in UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of “{file}” needs two photos, in the columns a and b, and 1 or 0 in the column same.</source>
        <translation>Regel {number} van “{file}” moet twee foto’s bevatten, in de kolommen a en b, en 1 of 0 in de kolom same.</translation>
    </message>
    <message>
        <source>The photo “{name}” is not inside the folder of photos.</source>
        <translation>De foto “{name}” staat niet in de map met foto’s.</translation>
    </message>
</context>
<context>
    <name>export-guides</name>
    <message>
        <source>Open Instagram, go to Settings and then to Accounts Center.</source>
        <translation>Open Instagram, ga naar Instellingen en dan naar Accountcentrum.</translation>
    </message>
    <message>
        <source>Open “Your information and permissions” and choose to download or export your information.</source>
        <translation>Open “Your information and permissions” (je gegevens en machtigingen) en kies voor het downloaden of exporteren van uw gegevens.</translation>
    </message>
    <message>
        <source>Choose your Instagram account and the option to save to your device.</source>
        <translation>Kies uw Instagram-account en de optie om op uw apparaat op te slaan.</translation>
    </message>
    <message>
        <source>Choose JSON as the format, “All time” as the date range, and high media quality.</source>
        <translation>Kies JSON als indeling, “All time” (de hele periode) als datumbereik en een hoge mediakwaliteit.</translation>
    </message>
    <message>
        <source>Wait for the message that the files are ready, and download every part.</source>
        <translation>Wacht op het bericht dat de bestanden klaar zijn, en download elk deel.</translation>
    </message>
    <message>
        <source>Add all the ZIP files here as they are.</source>
        <translation>Voeg alle ZIP-bestanden hier toe zoals ze zijn.</translation>
    </message>
    <message>
        <source>JSON; HTML is understood too</source>
        <translation>JSON; HTML kan ook</translation>
    </message>
    <message>
        <source>Up to 48 hours; the link works for about four days</source>
        <translation>Tot 48 uur; de link werkt ongeveer vier dagen</translation>
    </message>
    <message>
        <source>Photos and videos of posts, stories, reels, the profile and messages, with dates and captions.</source>
        <translation>Foto’s en video’s van berichten, verhalen, reels, het profiel en privéberichten, met datums en bijschriften.</translation>
    </message>
    <message>
        <source>The export never says at which address something was posted.</source>
        <translation>In de export staat nooit op welk adres iets is geplaatst.</translation>
    </message>
    <message>
        <source>Open Facebook, go to “Settings &amp; privacy” and then to Accounts Center.</source>
        <translation>Open Facebook, ga naar “Instellingen en privacy” en dan naar Accountcentrum.</translation>
    </message>
    <message>
        <source>Choose your profile and the option to save to your device.</source>
        <translation>Kies uw profiel en de optie om op uw apparaat op te slaan.</translation>
    </message>
    <message>
        <source>Photos and videos of posts, albums, stories, the profile and messages, with dates, texts, tagged people, places and the address of the connection they were put up from.</source>
        <translation>Foto’s en video’s van berichten, albums, verhalen, het profiel en privéberichten, met datums, teksten, getagde personen, plaatsen en het adres van de verbinding waarmee ze zijn geplaatst.</translation>
    </message>
    <message>
        <source>Open takeout.google.com and sign in.</source>
        <translation>Open takeout.google.com en log in.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select Google Photos only.</source>
        <translation>Kies “Alles deselecteren” en selecteer daarna alleen Google Foto’s.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files and the largest size per file.</source>
        <translation>Ga naar de volgende stap, kies ZIP-bestanden en de grootste bestandsgrootte.</translation>
    </message>
    <message>
        <source>Create the export and wait for the message that it is ready.</source>
        <translation>Maak de export en wacht op het bericht dat die klaar is.</translation>
    </message>
    <message>
        <source>Download every part and add all of them here as they are.</source>
        <translation>Download elk deel en voeg ze hier allemaal toe zoals ze zijn.</translation>
    </message>
    <message>
        <source>ZIP or TGZ</source>
        <translation>ZIP of TGZ</translation>
    </message>
    <message>
        <source>All photos and videos with dates, places, descriptions, albums and the names of people you gave to faces.</source>
        <translation>Alle foto’s en video’s met datums, plaatsen, beschrijvingen, albums en de namen van personen die u aan gezichten hebt gegeven.</translation>
    </message>
    <message>
        <source>Each photo has a link to photos.google.com that only you and people you shared it with can open.</source>
        <translation>Elke foto heeft een link naar photos.google.com die alleen u en mensen met wie u de foto hebt gedeeld, kunnen openen.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select YouTube and YouTube Music only.</source>
        <translation>Kies “Alles deselecteren” en selecteer daarna alleen YouTube en YouTube Music.</translation>
    </message>
    <message>
        <source>Open “All YouTube data included” and keep videos, video metadata and channels.</source>
        <translation>Open “All YouTube data included” (alle YouTube-gegevens inbegrepen) en behoud video’s, videometadata en kanalen.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files, create the export and wait for the message.</source>
        <translation>Ga naar de volgende stap, kies ZIP-bestanden, maak de export en wacht op het bericht.</translation>
    </message>
    <message>
        <source>Your uploaded videos, their titles, dates and visibility, and your channel.</source>
        <translation>De video’s die u hebt geüpload, met titels, datums en zichtbaarheid, en uw kanaal.</translation>
    </message>
    <message>
        <source>The address of a video follows from its id.</source>
        <translation>Het adres van een video volgt uit de id.</translation>
    </message>
    <message>
        <source>Open X, go to “Settings and privacy” and then to “Your account”.</source>
        <translation>Open X, ga naar “Instellingen en privacy” en dan naar “Je account”.</translation>
    </message>
    <message>
        <source>Choose “Download an archive of your data” and confirm your password and the code that is sent to you.</source>
        <translation>Kies “Download an archive of your data” (een archief van je gegevens downloaden) en bevestig met uw wachtwoord en de code die u krijgt.</translation>
    </message>
    <message>
        <source>Choose “Request archive”.</source>
        <translation>Kies “Request archive” (archief aanvragen).</translation>
    </message>
    <message>
        <source>Wait for the message that the archive is ready, and download the ZIP file.</source>
        <translation>Wacht op het bericht dat het archief klaar is, en download het ZIP-bestand.</translation>
    </message>
    <message>
        <source>Add it here as it is.</source>
        <translation>Voeg het hier toe zoals het is.</translation>
    </message>
    <message>
        <source>There is one format only</source>
        <translation>Er is maar één indeling</translation>
    </message>
    <message>
        <source>24 hours or more</source>
        <translation>24 uur of langer</translation>
    </message>
    <message>
        <source>Your posts with their photos and videos, photos of direct messages and of your profile.</source>
        <translation>Uw berichten met hun foto’s en video’s, foto’s uit privéberichten en van uw profiel.</translation>
    </message>
    <message>
        <source>The address of a post follows from its number.</source>
        <translation>Het adres van een bericht volgt uit het nummer ervan.</translation>
    </message>
    <message>
        <source>Open TikTok, go to your profile, open the menu and choose “Settings and privacy”.</source>
        <translation>Open TikTok, ga naar uw profiel, open het menu en kies “Instellingen en privacy”.</translation>
    </message>
    <message>
        <source>Choose “Account” and then “Download your data”.</source>
        <translation>Kies “Account” en dan “Download your data” (je gegevens downloaden).</translation>
    </message>
    <message>
        <source>Choose all data and JSON as the format, and send the request.</source>
        <translation>Kies alle gegevens en JSON als indeling, en verstuur het verzoek.</translation>
    </message>
    <message>
        <source>Come back to the same place after some days, open “Download data” and download the file within four days.</source>
        <translation>Ga na een paar dagen terug naar dezelfde plaats, open “Download data” (gegevens downloaden) en download het bestand binnen vier dagen.</translation>
    </message>
    <message>
        <source>Add it here soon: the links in it work for a while only.</source>
        <translation>Voeg het hier snel toe: de links erin werken maar een tijdje.</translation>
    </message>
    <message>
        <source>JSON; TXT is understood too</source>
        <translation>JSON; TXT kan ook</translation>
    </message>
    <message>
        <source>Up to four days; the file can be downloaded for about four days</source>
        <translation>Tot vier dagen; het bestand kan ongeveer vier dagen worden gedownload</translation>
    </message>
    <message>
        <source>Links to your videos, photos and profile picture. The export contains no photos or videos.</source>
        <translation>Links naar uw video’s, foto’s en profielfoto. De export bevat geen foto’s of video’s.</translation>
    </message>
    <message>
        <source>The link is that of the file, for some that of the post.</source>
        <translation>De link is die van het bestand, soms die van het bericht.</translation>
    </message>
    <message>
        <source>Open LinkedIn in a browser, choose “Me” and then “Settings &amp; Privacy”.</source>
        <translation>Open LinkedIn in een browser, kies “Ik” en dan “Instellingen en privacy”.</translation>
    </message>
    <message>
        <source>Open “Data privacy” and choose “Get a copy of your data”.</source>
        <translation>Open “Data privacy” (gegevensprivacy) en kies “Get a copy of your data” (een kopie van uw gegevens).</translation>
    </message>
    <message>
        <source>Choose the larger archive, as the small one leaves out media, and request it.</source>
        <translation>Kies het grotere archief, want in het kleine zitten geen media, en vraag het aan.</translation>
    </message>
    <message>
        <source>Open the link in the message that you get, and download the ZIP file within 72 hours.</source>
        <translation>Open de link in het bericht dat u krijgt, en download het ZIP-bestand binnen 72 uur.</translation>
    </message>
    <message>
        <source>There is one format only; choose the larger archive</source>
        <translation>Er is maar één indeling; kies het grotere archief</translation>
    </message>
    <message>
        <source>Within 24 hours; the file can be downloaded for 72 hours</source>
        <translation>Binnen 24 uur; het bestand kan 72 uur worden gedownload</translation>
    </message>
    <message>
        <source>Links to the media of your posts, your profile and your messages. The export contains no photos.</source>
        <translation>Links naar de media van uw berichten, uw profiel en uw privéberichten. De export bevat geen foto’s.</translation>
    </message>
    <message>
        <source>Posts have their address, media that are listed apart have none.</source>
        <translation>Berichten hebben hun adres; media die apart worden vermeld, hebben er geen.</translation>
    </message>
    <message>
        <source>Open accounts.snapchat.com and sign in, or open Settings in the app.</source>
        <translation>Open accounts.snapchat.com en log in, of open Instellingen in de app.</translation>
    </message>
    <message>
        <source>Choose “My Data”.</source>
        <translation>Kies “Mijn gegevens”.</translation>
    </message>
    <message>
        <source>Switch on the export of your Memories and of JSON files, and choose all time.</source>
        <translation>Zet de export van uw Memories en van JSON-bestanden aan, en kies de hele periode.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address and submit the request.</source>
        <translation>Bevestig uw e-mailadres en verstuur het verzoek.</translation>
    </message>
    <message>
        <source>Download every ZIP file from the link in the message, and add all of them here as they are.</source>
        <translation>Download elk ZIP-bestand via de link in het bericht en voeg ze hier allemaal toe zoals ze zijn.</translation>
    </message>
    <message>
        <source>JSON files, with Memories; HTML is understood too</source>
        <translation>JSON-bestanden, met Memories; HTML kan ook</translation>
    </message>
    <message>
        <source>Within about seven days</source>
        <translation>Binnen ongeveer zeven dagen</translation>
    </message>
    <message>
        <source>Memories with what was drawn on them, with date and place, and media of chats.</source>
        <translation>Memories met wat erop is getekend, met datum en plaats, en media uit chats.</translation>
    </message>
    <message>
        <source>Memories and chats are private and have no public address.</source>
        <translation>Memories en chats zijn privé en hebben geen openbaar adres.</translation>
    </message>
    <message>
        <source>Open reddit.com/settings/data-request and sign in.</source>
        <translation>Open reddit.com/settings/data-request en log in.</translation>
    </message>
    <message>
        <source>Choose the law that applies to you, and all of your data.</source>
        <translation>Kies de wet die voor u geldt, en al uw gegevens.</translation>
    </message>
    <message>
        <source>Submit the request.</source>
        <translation>Verstuur het verzoek.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the ZIP file.</source>
        <translation>Wacht op het bericht met de link en download het ZIP-bestand.</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Tot 30 dagen</translation>
    </message>
    <message>
        <source>Your posts and comments with links to the media in them. The export contains no photos.</source>
        <translation>Uw berichten en reacties met links naar de media erin. De export bevat geen foto’s.</translation>
    </message>
    <message>
        <source>Posts and comments have their permanent link.</source>
        <translation>Berichten en reacties hebben hun permanente link.</translation>
    </message>
    <message>
        <source>Open your server in a browser and go to Preferences.</source>
        <translation>Open uw server in een browser en ga naar Voorkeuren.</translation>
    </message>
    <message>
        <source>Open “Import and export” and then “Data export”.</source>
        <translation>Open “Importeren en exporteren” en dan “Data export” (gegevens exporteren).</translation>
    </message>
    <message>
        <source>Request your archive.</source>
        <translation>Vraag uw archief aan.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download it.</source>
        <translation>Wacht op het bericht dat het klaar is, en download het.</translation>
    </message>
    <message>
        <source>Your posts with their media, your profile picture and header.</source>
        <translation>Uw berichten met hun media, uw profielfoto en omslagfoto.</translation>
    </message>
    <message>
        <source>Each post has its address.</source>
        <translation>Elk bericht heeft een eigen adres.</translation>
    </message>
    <message>
        <source>Open Bluesky and go to Settings.</source>
        <translation>Open Bluesky en ga naar Instellingen.</translation>
    </message>
    <message>
        <source>Open “Account” and choose “Export my data”.</source>
        <translation>Open “Account” en kies “Export my data” (mijn gegevens exporteren).</translation>
    </message>
    <message>
        <source>Choose “Download CAR file”.</source>
        <translation>Kies “Download CAR file” (CAR-bestand downloaden).</translation>
    </message>
    <message>
        <source>Add the file here as it is.</source>
        <translation>Voeg het bestand hier toe zoals het is.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Your posts and profile with the ids of their photos. The photos themselves are not in it.</source>
        <translation>Uw berichten en profiel met de id’s van de foto’s. De foto’s zelf zitten er niet in.</translation>
    </message>
    <message>
        <source>The address of a post follows from its record.</source>
        <translation>Het adres van een bericht volgt uit de gegevens ervan.</translation>
    </message>
    <message>
        <source>Open Telegram Desktop; the app for phones cannot export.</source>
        <translation>Open Telegram Desktop; de app voor telefoons kan niet exporteren.</translation>
    </message>
    <message>
        <source>Open Settings, then “Advanced”, and choose “Export Telegram data”.</source>
        <translation>Open Instellingen, dan “Geavanceerd”, en kies “Export Telegram data” (Telegram-gegevens exporteren).</translation>
    </message>
    <message>
        <source>Select photos, and as the format “Machine-readable JSON” or both.</source>
        <translation>Selecteer foto’s, en als indeling “Machine-readable JSON” (machineleesbare JSON) of beide.</translation>
    </message>
    <message>
        <source>Start the export; confirm it on your phone if you are asked to.</source>
        <translation>Start de export; bevestig die op uw telefoon als daarom wordt gevraagd.</translation>
    </message>
    <message>
        <source>Add the folder here as it is.</source>
        <translation>Voeg de map hier toe zoals die is.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>At once, or after 24 hours for a device that is new</source>
        <translation>Direct, of na 24 uur bij een nieuw apparaat</translation>
    </message>
    <message>
        <source>Photos of chats and your profile pictures, with dates and senders.</source>
        <translation>Foto’s uit chats en uw profielfoto’s, met datums en afzenders.</translation>
    </message>
    <message>
        <source>Only posts of public channels have an address.</source>
        <translation>Alleen berichten van openbare kanalen hebben een adres.</translation>
    </message>
    <message>
        <source>Open the chat in WhatsApp on your phone.</source>
        <translation>Open de chat in WhatsApp op uw telefoon.</translation>
    </message>
    <message>
        <source>Open its menu, choose “More” and then “Export chat”; on an iPhone open the contact or group first.</source>
        <translation>Open het menu van de chat, kies “Meer” en dan “Chat exporteren”; open op een iPhone eerst het contact of de groep.</translation>
    </message>
    <message>
        <source>Choose to include media.</source>
        <translation>Kies ervoor om media mee te nemen.</translation>
    </message>
    <message>
        <source>Save or send the ZIP file to your computer, and add it here as it is.</source>
        <translation>Sla het ZIP-bestand op uw computer op of stuur het daarheen, en voeg het hier toe zoals het is.</translation>
    </message>
    <message>
        <source>Do the same for each chat that matters to you.</source>
        <translation>Doe hetzelfde voor elke chat die voor u belangrijk is.</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Met media</translation>
    </message>
    <message>
        <source>Photos and videos of one chat with dates and senders.</source>
        <translation>Foto’s en video’s van één chat met datums en afzenders.</translation>
    </message>
    <message>
        <source>Chats are private and have no public address.</source>
        <translation>Chats zijn privé en hebben geen openbaar adres.</translation>
    </message>
    <message>
        <source>Open flickr.com and go to Settings.</source>
        <translation>Open flickr.com en ga naar de instellingen.</translation>
    </message>
    <message>
        <source>Under “Your Flickr data” choose “Request my Flickr data”.</source>
        <translation>Kies onder “Your Flickr data” (uw Flickr-gegevens) voor “Request my Flickr data” (mijn Flickr-gegevens aanvragen).</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready.</source>
        <translation>Wacht op het bericht dat alles klaar is.</translation>
    </message>
    <message>
        <source>Download the ZIP files with account data and all those with photos.</source>
        <translation>Download de ZIP-bestanden met accountgegevens en alle bestanden met foto’s.</translation>
    </message>
    <message>
        <source>Add all of them here as they are.</source>
        <translation>Voeg ze hier allemaal toe zoals ze zijn.</translation>
    </message>
    <message>
        <source>All your photos and videos with titles, dates, albums, tags and places.</source>
        <translation>Al uw foto’s en video’s met titels, datums, albums, tags en plaatsen.</translation>
    </message>
    <message>
        <source>Each photo has its page.</source>
        <translation>Elke foto heeft een eigen pagina.</translation>
    </message>
    <message>
        <source>Open Pinterest in a browser and go to Settings.</source>
        <translation>Open Pinterest in een browser en ga naar Instellingen.</translation>
    </message>
    <message>
        <source>Open “Privacy and data” and choose “Request your data”.</source>
        <translation>Open “Privacy en gegevens” en kies “Request your data” (je gegevens aanvragen).</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the file.</source>
        <translation>Wacht op het bericht met de link en download het bestand.</translation>
    </message>
    <message>
        <source>Lists of your pins and boards with links. The export contains no photos.</source>
        <translation>Lijsten van uw pins en borden met links. De export bevat geen foto’s.</translation>
    </message>
    <message>
        <source>Pins have their address, as far as known.</source>
        <translation>Pins hebben hun adres, voor zover bekend.</translation>
    </message>
    <message>
        <source>Open User Settings in Discord.</source>
        <translation>Open Gebruikersinstellingen in Discord.</translation>
    </message>
    <message>
        <source>Open “Data &amp; Privacy” and scroll to “Request your data”.</source>
        <translation>Open “Data &amp; Privacy” (gegevens en privacy) en scrol naar “Request your data” (je gegevens opvragen).</translation>
    </message>
    <message>
        <source>Choose “Request Data”, select Account and Messages, and confirm.</source>
        <translation>Kies “Request Data” (gegevens opvragen), selecteer Account en Berichten, en bevestig.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, which works for 30 days, and download the ZIP file.</source>
        <translation>Wacht op het bericht met de link, die 30 dagen werkt, en download het ZIP-bestand.</translation>
    </message>
    <message>
        <source>Add it here soon: the links to attachments work for a while only.</source>
        <translation>Voeg het hier snel toe: de links naar bijlagen werken maar een tijdje.</translation>
    </message>
    <message>
        <source>Up to 30 days; the link works for 30 days</source>
        <translation>Tot 30 dagen; de link werkt 30 dagen</translation>
    </message>
    <message>
        <source>Your profile picture, and links to the attachments of your own messages.</source>
        <translation>Uw profielfoto, en links naar de bijlagen bij uw eigen berichten.</translation>
    </message>
    <message>
        <source>Links lead to files of conversations, not to public pages.</source>
        <translation>Links leiden naar bestanden uit gesprekken, niet naar openbare pagina’s.</translation>
    </message>
    <message>
        <source>Open vk.com/data_protection in a browser and sign in.</source>
        <translation>Open vk.com/data_protection in een browser en log in.</translation>
    </message>
    <message>
        <source>Choose to request an archive of your data.</source>
        <translation>Kies ervoor om een archief van uw gegevens aan te vragen.</translation>
    </message>
    <message>
        <source>Select profile, photos, wall and messages, and confirm with the code that is sent to you.</source>
        <translation>Selecteer profiel, foto’s, prikbord en berichten, en bevestig met de code die u krijgt.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download the ZIP file.</source>
        <translation>Wacht op het bericht dat het klaar is, en download het ZIP-bestand.</translation>
    </message>
    <message>
        <source>Minutes to days</source>
        <translation>Minuten tot dagen</translation>
    </message>
    <message>
        <source>Pages with links to your photos, posts and messages. The export contains no photos.</source>
        <translation>Pagina’s met links naar uw foto’s, berichten en privéberichten. De export bevat geen foto’s.</translation>
    </message>
    <message>
        <source>Photos and posts have links, messages have none.</source>
        <translation>Foto’s en berichten hebben links, privéberichten niet.</translation>
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
        <translation>gezichtspakket in gebruik</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}</source>
        <translation>de neurale netwerken zijn de vastgelegde: {networks}</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}. Runs slower than it could: {slow}</source>
        <translation>de neurale netwerken zijn de vastgelegde: {networks}. Werkt langzamer dan mogelijk: {slow}</translation>
    </message>
    <message>
        <source>photos are opened in</source>
        <translation>foto’s worden geopend in</translation>
    </message>
    <message>
        <source>a worker that does not answer ({error})</source>
        <translation>een proces dat niet antwoordt ({error})</translation>
    </message>
    <message>
        <source>processes of their own that can crash without harm</source>
        <translation>aparte processen, die zonder schade kunnen vastlopen</translation>
    </message>
    <message>
        <source>network of these processes</source>
        <translation>netwerktoegang van deze processen</translation>
    </message>
    <message>
        <source>writing and deleting files</source>
        <translation>bestanden schrijven en wissen</translation>
    </message>
    <message>
        <source>reading the vault and other files</source>
        <translation>de kluis en andere bestanden lezen</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>programma’s starten</translation>
    </message>
    <message>
        <source>signals to other processes</source>
        <translation>signalen aan andere processen sturen</translation>
    </message>
    <message>
        <source>time limit per photo</source>
        <translation>tijdslimiet per foto</translation>
    </message>
    <message>
        <source>memory limit per photo</source>
        <translation>geheugenlimiet per foto</translation>
    </message>
    <message>
        <source>limit on processor time per photo</source>
        <translation>limiet op processortijd per foto</translation>
    </message>
    <message>
        <source>core dumps of these processes</source>
        <translation>geheugendumps (core dumps) van deze processen</translation>
    </message>
    <message>
        <source>used for this</source>
        <translation>hiervoor gebruikt</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>resource limits</source>
        <translation>limieten voor systeembronnen</translation>
    </message>
    <message>
        <source>{names}, resource limits</source>
        <translation>{names}, limieten voor systeembronnen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>NOT refused, although this system could</source>
        <translation>NIET geweigerd, hoewel dit systeem dat kan</translation>
    </message>
    <message>
        <source>partly refused: this system has no more</source>
        <translation>deels geweigerd: dit systeem biedt niet meer</translation>
    </message>
    <message>
        <source>not refused: not available on this system</source>
        <translation>niet geweigerd: niet beschikbaar op dit systeem</translation>
    </message>
    <message>
        <source>NOT limited</source>
        <translation>GEEN limiet</translation>
    </message>
    <message>
        <source>not available on this system</source>
        <translation>niet beschikbaar op dit systeem</translation>
    </message>
    <message>
        <source>cannot be checked: {error}</source>
        <translation>kan niet worden gecontroleerd: {error}</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>lettertypen</translation>
    </message>
    <message>
        <source>missing: install the program again</source>
        <translation>ontbreken: installeer het programma opnieuw</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>ontvangers</translation>
    </message>
    <message>
        <source>{number} in the directory</source>
        <translation>{number} in de lijst</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>kluis</translation>
    </message>
    <message>
        <source>none yet at {path}</source>
        <translation>nog geen op {path}</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versies</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>gewichten van de neurale netwerken</translation>
    </message>
    <message>
        <source>face packs</source>
        <translation>gezichtspakketten</translation>
    </message>
    <message>
        <source>protection of the workers</source>
        <translation>bescherming van de processen die foto’s openen</translation>
    </message>
</context>
<context>
    <name>letter-reasons</name>
    <message>
        <source>Says what is asked for and by which right.</source>
        <translation>Hier staat wat u vraagt en op grond van welk recht.</translation>
    </message>
    <message>
        <source>Says what you declare and by which right.</source>
        <translation>Hier staat wat u verklaart en op grond van welk recht.</translation>
    </message>
    <message>
        <source>Says what you declare; claims no consent.</source>
        <translation>Hier staat wat u verklaart; er staat niet dat er toestemming is geweest.</translation>
    </message>
    <message>
        <source>You never gave a face search consent.</source>
        <translation>U hebt een gezichtszoekdienst nooit toestemming gegeven.</translation>
    </message>
    <message>
        <source>Face features and training are named.</source>
        <translation>Gezichtskenmerken en training worden genoemd.</translation>
    </message>
    <message>
        <source>Says what you lodge, and against whom.</source>
        <translation>Hier staat wat u indient en tegen wie.</translation>
    </message>
    <message>
        <source>Says why this authority.</source>
        <translation>Hier staat waarom u zich tot deze toezichthouder wendt.</translation>
    </message>
    <message>
        <source>Says what the company does.</source>
        <translation>Hier staat wat het bedrijf doet.</translation>
    </message>
    <message>
        <source>Says which letter this one follows.</source>
        <translation>Hier staat op welke brief deze volgt.</translation>
    </message>
    <message>
        <source>The period runs from receipt.</source>
        <translation>De termijn loopt vanaf de ontvangst.</translation>
    </message>
    <message>
        <source>The period runs from receipt. You have no proof of the day, and the letter says so.</source>
        <translation>De termijn loopt vanaf de ontvangst. U hebt geen bewijs van de dag, en dat staat in de brief.</translation>
    </message>
    <message>
        <source>The log has an acknowledgement.</source>
        <translation>In het logboek staat een ontvangstbevestiging.</translation>
    </message>
    <message>
        <source>The log has an extension.</source>
        <translation>In het logboek staat een verlenging.</translation>
    </message>
    <message>
        <source>The log has reminders.</source>
        <translation>In het logboek staan herinneringen.</translation>
    </message>
    <message>
        <source>The latest plausible day of the answer has passed.</source>
        <translation>De laatste aannemelijke dag voor het antwoord is voorbij.</translation>
    </message>
    <message>
        <source>The log has no answer.</source>
        <translation>In het logboek staat geen antwoord.</translation>
    </message>
    <message>
        <source>Says what this letter answers.</source>
        <translation>Hier staat waarop deze brief reageert.</translation>
    </message>
    <message>
        <source>Says what was answered.</source>
        <translation>Hier staat wat er is geantwoord.</translation>
    </message>
    <message>
        <source>They asked for a copy of an identity document.</source>
        <translation>De ontvanger vroeg om een kopie van een identiteitsbewijs.</translation>
    </message>
    <message>
        <source>They asked for a photo of your face.</source>
        <translation>De ontvanger vroeg om een foto van uw gezicht.</translation>
    </message>
    <message>
        <source>They answered for the last twelve months only.</source>
        <translation>De ontvanger antwoordde alleen over de laatste twaalf maanden.</translation>
    </message>
    <message>
        <source>They allow only so many requests a year.</source>
        <translation>De ontvanger staat maar een bepaald aantal verzoeken per jaar toe.</translation>
    </message>
    <message>
        <source>They asked for money.</source>
        <translation>De ontvanger vroeg om geld.</translation>
    </message>
    <message>
        <source>They called the request unfounded or excessive.</source>
        <translation>De ontvanger noemde het verzoek ongegrond of buitensporig.</translation>
    </message>
    <message>
        <source>They answered only in part.</source>
        <translation>De ontvanger antwoordde maar gedeeltelijk.</translation>
    </message>
    <message>
        <source>They said that the data are public.</source>
        <translation>De ontvanger zei dat de gegevens openbaar zijn.</translation>
    </message>
    <message>
        <source>They said that they cannot identify you.</source>
        <translation>De ontvanger zei u niet te kunnen identificeren.</translation>
    </message>
    <message>
        <source>They sent you to another channel.</source>
        <translation>De ontvanger verwees u naar een ander kanaal.</translation>
    </message>
    <message>
        <source>They want, or use, another language.</source>
        <translation>De ontvanger wil of gebruikt een andere taal.</translation>
    </message>
    <message>
        <source>They said that European law does not reach them.</source>
        <translation>De ontvanger zei niet onder het Europese recht te vallen.</translation>
    </message>
    <message>
        <source>Authorities have already applied the law to this company.</source>
        <translation>Toezichthouders hebben de wet al op dit bedrijf toegepast.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Geen antwoord binnen de termijn.</translation>
    </message>
    <message>
        <source>They refused.</source>
        <translation>De ontvanger weigerde.</translation>
    </message>
    <message>
        <source>They did only a part.</source>
        <translation>De ontvanger deed maar een deel.</translation>
    </message>
    <message>
        <source>From 2 April 2027 a cross-border complaint about a request needs that the company was asked first.</source>
        <translation>Vanaf 2 april 2027 is voor een grensoverschrijdende klacht over een verzoek nodig dat eerst het bedrijf is aangesproken.</translation>
    </message>
    <message>
        <source>What you want to add.</source>
        <translation>Wat u wilt toevoegen.</translation>
    </message>
    <message>
        <source>Names the photos you confirmed, and no more.</source>
        <translation>Noemt de foto’s die u hebt bevestigd, en niet meer.</translation>
    </message>
    <message>
        <source>The company is not known to sit in the area.</source>
        <translation>Voor zover bekend is het bedrijf niet in de Europese Economische Ruimte gevestigd.</translation>
    </message>
    <message>
        <source>A reminder is not a new request, so it cannot count as one too many.</source>
        <translation>Een herinnering is geen nieuw verzoek en kan dus niet als een verzoek te veel tellen.</translation>
    </message>
    <message>
        <source>Says who may act for you, and towards whom.</source>
        <translation>Hier staat wie voor u mag handelen en tegenover wie.</translation>
    </message>
    <message>
        <source>Says what you ask for.</source>
        <translation>Hier staat wat u vraagt.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what.</source>
        <translation>Hier staat voor wie u het vraagt en in welke hoedanigheid.</translation>
    </message>
    <message>
        <source>Says where the photo is.</source>
        <translation>Hier staat waar de foto te vinden is.</translation>
    </message>
    <message>
        <source>Your own reason, in your own words.</source>
        <translation>Uw eigen reden, in uw eigen woorden.</translation>
    </message>
    <message>
        <source>Why the law reaches private sites.</source>
        <translation>Waarom de wet ook voor privéwebsites geldt.</translation>
    </message>
    <message>
        <source>The rights behind the request.</source>
        <translation>De rechten waarop het verzoek berust.</translation>
    </message>
    <message>
        <source>Children are protected.</source>
        <translation>Kinderen worden beschermd.</translation>
    </message>
    <message>
        <source>Says why this company is asked.</source>
        <translation>Hier staat waarom u zich tot dit bedrijf wendt.</translation>
    </message>
    <message>
        <source>Companies outside Europe have said that European law does not reach them.</source>
        <translation>Bedrijven buiten Europa hebben gezegd dat het Europese recht voor hen niet geldt.</translation>
    </message>
    <message>
        <source>Says why the law reaches a foreign company.</source>
        <translation>Hier staat waarom de wet voor een buitenlands bedrijf geldt.</translation>
    </message>
    <message>
        <source>You live outside the area, but the company sits in it.</source>
        <translation>U woont buiten de Europese Economische Ruimte, maar het bedrijf is daar gevestigd.</translation>
    </message>
    <message>
        <source>Records may use your other names.</source>
        <translation>Gegevens kunnen onder andere namen van u staan.</translation>
    </message>
    <message>
        <source>Tells you from namesakes.</source>
        <translation>Onderscheidt u van naamgenoten.</translation>
    </message>
    <message>
        <source>Helps to find your account.</source>
        <translation>Helpt uw account te vinden.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground. Public photos are not public biometric data.</source>
        <translation>Voor een verzoek om wissing is een grond nodig. Openbare foto’s zijn geen openbare biometrische gegevens.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground.</source>
        <translation>Voor een verzoek om wissing is een grond nodig.</translation>
    </message>
    <message>
        <source>In case the company relies on consent.</source>
        <translation>Voor het geval dat het bedrijf zich op toestemming beroept.</translation>
    </message>
    <message>
        <source>An objection needs grounds from your situation. You gave none of your own, so this one stands in.</source>
        <translation>Voor een bezwaar zijn redenen uit uw situatie nodig. U hebt zelf geen reden opgegeven; daarom staat deze er.</translation>
    </message>
    <message>
        <source>Restriction needs one of four grounds. This is: unlawful, but not to be erased yet.</source>
        <translation>Voor beperking is een van vier gronden nodig. Deze is: onrechtmatig, maar nog niet te wissen.</translation>
    </message>
    <message>
        <source>You contest the data.</source>
        <translation>U betwist de gegevens.</translation>
    </message>
    <message>
        <source>For a legal claim.</source>
        <translation>Voor een rechtsvordering.</translation>
    </message>
    <message>
        <source>While an objection is checked, the data rest. The log has your objection.</source>
        <translation>Zolang een bezwaar wordt onderzocht, blijven de gegevens ongebruikt. Uw bezwaar staat in het logboek.</translation>
    </message>
    <message>
        <source>What is wrong, in your words.</source>
        <translation>Wat er niet klopt, in uw woorden.</translation>
    </message>
    <message>
        <source>What is right, in your words.</source>
        <translation>Wat er wel klopt, in uw woorden.</translation>
    </message>
    <message>
        <source>Only what you gave, by consent or contract.</source>
        <translation>Alleen wat u zelf hebt gegeven, op basis van toestemming of een overeenkomst.</translation>
    </message>
    <message>
        <source>A clear yes or no is the first right.</source>
        <translation>Een duidelijk ja of nee is het eerste recht.</translation>
    </message>
    <message>
        <source>A copy of the data, not a description of them.</source>
        <translation>Een kopie van de gegevens, geen beschrijving ervan.</translation>
    </message>
    <message>
        <source>The pictures themselves.</source>
        <translation>De beelden zelf.</translation>
    </message>
    <message>
        <source>The measured face.</source>
        <translation>De gemeten gezichtskenmerken.</translation>
    </message>
    <message>
        <source>The measured face, if any.</source>
        <translation>De gemeten gezichtskenmerken, als die er zijn.</translation>
    </message>
    <message>
        <source>What is written next to the pictures.</source>
        <translation>Wat er bij de beelden geschreven staat.</translation>
    </message>
    <message>
        <source>Where each picture was taken from.</source>
        <translation>Waar elk beeld vandaan is gehaald.</translation>
    </message>
    <message>
        <source>Who looked for you and saw what.</source>
        <translation>Wie naar u heeft gezocht en wat die persoon heeft gezien.</translation>
    </message>
    <message>
        <source>Everything else that hangs on you.</source>
        <translation>Al het andere dat aan u is gekoppeld.</translation>
    </message>
    <message>
        <source>Opt-out lists hold data, too.</source>
        <translation>Ook opt-outlijsten bevatten gegevens.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Waarvoor het dient.</translation>
    </message>
    <message>
        <source>The court says: recipients by name, not by category.</source>
        <translation>Het Hof zegt: ontvangers bij naam, niet per categorie.</translation>
    </message>
    <message>
        <source>The source must be told.</source>
        <translation>De bron moet worden meegedeeld.</translation>
    </message>
    <message>
        <source>How matches are made.</source>
        <translation>Hoe treffers tot stand komen.</translation>
    </message>
    <message>
        <source>Whether machines decide about you.</source>
        <translation>Of machines over u beslissen.</translation>
    </message>
    <message>
        <source>Some services keep a measured face in order to leave it out.</source>
        <translation>Sommige diensten bewaren gemeten gezichtskenmerken om een gezicht buiten de resultaten te houden.</translation>
    </message>
    <message>
        <source>Data abroad need safeguards.</source>
        <translation>Voor gegevens in het buitenland zijn waarborgen nodig.</translation>
    </message>
    <message>
        <source>The answer must tell you your rights.</source>
        <translation>In het antwoord moet staan welke rechten u hebt.</translation>
    </message>
    <message>
        <source>Each kind is named, so that none is left out.</source>
        <translation>Elke soort wordt genoemd, zodat er geen wordt overgeslagen.</translation>
    </message>
    <message>
        <source>The pictures.</source>
        <translation>De beelden.</translation>
    </message>
    <message>
        <source>Where the pictures came from.</source>
        <translation>Waar de beelden vandaan komen.</translation>
    </message>
    <message>
        <source>Results that show you.</source>
        <translation>Resultaten waarop u te zien bent.</translation>
    </message>
    <message>
        <source>What was concluded from the pictures.</source>
        <translation>Wat uit de beelden is afgeleid.</translation>
    </message>
    <message>
        <source>Crawlers come back.</source>
        <translation>Programma’s die beelden verzamelen, komen terug.</translation>
    </message>
    <message>
        <source>An opt-out that keeps a measured face is not what you ask for.</source>
        <translation>Een opt-out waarbij gemeten gezichtskenmerken worden bewaard, is niet wat u vraagt.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be followed up.</source>
        <translation>Ook kopieën elders zouden moeten worden aangepakt.</translation>
    </message>
    <message>
        <source>Whoever got the data should hear of it.</source>
        <translation>Wie de gegevens heeft gekregen, zou ervan moeten horen.</translation>
    </message>
    <message>
        <source>Shows what was done, kind by kind.</source>
        <translation>Laat per soort zien wat er is gedaan.</translation>
    </message>
    <message>
        <source>After an objection the processing stops.</source>
        <translation>Na een bezwaar stopt de verwerking.</translation>
    </message>
    <message>
        <source>Whoever goes on has to demonstrate compelling grounds.</source>
        <translation>Wie doorgaat, moet dwingende gerechtvaardigde gronden aantonen.</translation>
    </message>
    <message>
        <source>Until that is checked, the data rest.</source>
        <translation>Totdat dat is onderzocht, blijven de gegevens ongebruikt.</translation>
    </message>
    <message>
        <source>Against advertising no reason is needed.</source>
        <translation>Tegen reclame is geen reden nodig.</translation>
    </message>
    <message>
        <source>A justified objection ends in erasure.</source>
        <translation>Een terecht bezwaar leidt tot wissing.</translation>
    </message>
    <message>
        <source>Shows what was done, and when.</source>
        <translation>Laat zien wat er is gedaan en wanneer.</translation>
    </message>
    <message>
        <source>What restriction means: keep, but do not use.</source>
        <translation>Wat beperking betekent: bewaren, maar niet gebruiken.</translation>
    </message>
    <message>
        <source>You want to see the data before they go.</source>
        <translation>U wilt de gegevens zien voordat ze verdwijnen.</translation>
    </message>
    <message>
        <source>Restrict now, erase after the full answer.</source>
        <translation>Nu beperken, na het volledige antwoord wissen.</translation>
    </message>
    <message>
        <source>You must be told before the restriction ends.</source>
        <translation>U moet het horen voordat de beperking eindigt.</translation>
    </message>
    <message>
        <source>The correction itself.</source>
        <translation>De rectificatie zelf.</translation>
    </message>
    <message>
        <source>Until it is checked, the data rest.</source>
        <translation>Totdat het is onderzocht, blijven de gegevens ongebruikt.</translation>
    </message>
    <message>
        <source>Errors come back from their source.</source>
        <translation>Fouten komen terug vanuit hun bron.</translation>
    </message>
    <message>
        <source>Shows what was corrected.</source>
        <translation>Laat zien wat er is gerectificeerd.</translation>
    </message>
    <message>
        <source>Data that another program can read.</source>
        <translation>Gegevens die een ander programma kan lezen.</translation>
    </message>
    <message>
        <source>The pictures that you uploaded.</source>
        <translation>De beelden die u hebt geüpload.</translation>
    </message>
    <message>
        <source>What you wrote there.</source>
        <translation>Wat u daar hebt geschreven.</translation>
    </message>
    <message>
        <source>What your use left behind.</source>
        <translation>Wat uw gebruik heeft achtergelaten.</translation>
    </message>
    <message>
        <source>A PDF is not machine-readable.</source>
        <translation>Een pdf is niet machineleesbaar.</translation>
    </message>
    <message>
        <source>Straight to the other service.</source>
        <translation>Rechtstreeks naar de andere dienst.</translation>
    </message>
    <message>
        <source>Without consent the processing ends.</source>
        <translation>Zonder toestemming eindigt de verwerking.</translation>
    </message>
    <message>
        <source>Data without a ground are erased.</source>
        <translation>Gegevens zonder grond worden gewist.</translation>
    </message>
    <message>
        <source>Some then claim another basis.</source>
        <translation>Sommigen beroepen zich dan op een andere grondslag.</translation>
    </message>
    <message>
        <source>Whoever relies on consent has to prove it.</source>
        <translation>Wie zich op toestemming beroept, moet die bewijzen.</translation>
    </message>
    <message>
        <source>Shows that it was done, and when.</source>
        <translation>Laat zien dat het is gedaan en wanneer.</translation>
    </message>
    <message>
        <source>What you still wait for.</source>
        <translation>Waar u nog op wacht.</translation>
    </message>
    <message>
        <source>Whoever does not act has to give reasons.</source>
        <translation>Wie geen gevolg geeft, moet redenen geven.</translation>
    </message>
    <message>
        <source>An extension needs reasons, within the month.</source>
        <translation>Voor een verlenging zijn redenen nodig, binnen de maand.</translation>
    </message>
    <message>
        <source>Whoever refuses has to give reasons.</source>
        <translation>Wie weigert, moet redenen geven.</translation>
    </message>
    <message>
        <source>The task of the authority.</source>
        <translation>De taak van de toezichthouder.</translation>
    </message>
    <message>
        <source>What the authority can order.</source>
        <translation>Wat de toezichthouder kan gelasten.</translation>
    </message>
    <message>
        <source>The authority has to keep you informed.</source>
        <translation>De toezichthouder moet u op de hoogte houden.</translation>
    </message>
    <message>
        <source>What the helper may do.</source>
        <translation>Wat degene die u helpt, mag doen.</translation>
    </message>
    <message>
        <source>The helper gets the answers.</source>
        <translation>Wie u helpt, krijgt de antwoorden.</translation>
    </message>
    <message>
        <source>You get the answers.</source>
        <translation>U krijgt de antwoorden.</translation>
    </message>
    <message>
        <source>The helper may go to the authority.</source>
        <translation>Wie u helpt, mag naar de toezichthouder stappen.</translation>
    </message>
    <message>
        <source>The photo, and what hangs on it.</source>
        <translation>De foto en alles wat eraan is gekoppeld.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there.</source>
        <translation>Misschien heeft iemand anders de foto daar geplaatst.</translation>
    </message>
    <message>
        <source>So that you know.</source>
        <translation>Zodat u het weet.</translation>
    </message>
    <message>
        <source>A company outside Europe needs a representative in it.</source>
        <translation>Een bedrijf buiten Europa heeft in Europa een vertegenwoordiger nodig.</translation>
    </message>
    <message>
        <source>No extra face photo needed.</source>
        <translation>Geen extra gezichtsfoto nodig.</translation>
    </message>
    <message>
        <source>Companies have asked for photos.</source>
        <translation>Er zijn bedrijven die om foto’s hebben gevraagd.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards.</source>
        <translation>Er zijn bedrijven die om identiteitskaarten hebben gevraagd.</translation>
    </message>
    <message>
        <source>Companies have insisted on their own form.</source>
        <translation>Er zijn bedrijven die aan hun eigen formulier hebben vastgehouden.</translation>
    </message>
    <message>
        <source>A company limited its answers to the last twelve months.</source>
        <translation>Een bedrijf beperkte zijn antwoorden tot de laatste twaalf maanden.</translation>
    </message>
    <message>
        <source>A company allowed only two requests a year.</source>
        <translation>Een bedrijf stond maar twee verzoeken per jaar toe.</translation>
    </message>
    <message>
        <source>A company first wanted the photo to be gone from the website.</source>
        <translation>Een bedrijf wilde dat de foto eerst van de website verdween.</translation>
    </message>
    <message>
        <source>Free, and in a file that you can open.</source>
        <translation>Kosteloos, en in een bestand dat u kunt openen.</translation>
    </message>
    <message>
        <source>A request costs nothing.</source>
        <translation>Een verzoek kost niets.</translation>
    </message>
    <message>
        <source>So that nobody closes your account.</source>
        <translation>Zodat niemand uw account sluit.</translation>
    </message>
    <message>
        <source>Withdrawing must not be harder than consenting.</source>
        <translation>Intrekken mag niet moeilijker zijn dan toestemmen.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt.</source>
        <translation>De wet geeft één maand vanaf de ontvangst.</translation>
    </message>
    <message>
        <source>A refusal needs reasons.</source>
        <translation>Een weigering moet worden gemotiveerd.</translation>
    </message>
    <message>
        <source>Your own wish; the law sets no such day.</source>
        <translation>Uw eigen wens; de wet bepaalt zo’n dag niet.</translation>
    </message>
    <message>
        <source>Stays polite and ends the letter.</source>
        <translation>Blijft beleefd en sluit de brief af.</translation>
    </message>
    <message>
        <source>A reply is not a new request.</source>
        <translation>Een reactie is geen nieuw verzoek.</translation>
    </message>
    <message>
        <source>Says how to reach you.</source>
        <translation>Hier staat hoe u te bereiken bent.</translation>
    </message>
    <message>
        <source>What the helper may not do.</source>
        <translation>Wat degene die u helpt, niet mag doen.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Wanneer het eindigt.</translation>
    </message>
    <message>
        <source>You can end it.</source>
        <translation>U kunt het beëindigen.</translation>
    </message>
    <message>
        <source>The company may check the authority.</source>
        <translation>Het bedrijf mag de volmacht controleren.</translation>
    </message>
    <message>
        <source>Says what you complain about. Until 18 June 2026 Article 77 stood in the law.</source>
        <translation>Hier staat waarover u klaagt. Tot en met 18 juni 2026 stond artikel 77 in de wet.</translation>
    </message>
    <message>
        <source>Says what you complain about, and by which right.</source>
        <translation>Hier staat waarover u klaagt en op grond van welk recht.</translation>
    </message>
    <message>
        <source>Says why the law protects you.</source>
        <translation>Hier staat waarom de wet u beschermt.</translation>
    </message>
    <message>
        <source>Says why the law binds the company.</source>
        <translation>Hier staat waarom de wet het bedrijf bindt.</translation>
    </message>
    <message>
        <source>The company owes a reasonable and proportionate search. That is no limit in time.</source>
        <translation>Het bedrijf moet een redelijke en evenredige zoekactie doen. Dat is geen beperking in de tijd.</translation>
    </message>
    <message>
        <source>They said that UK law does not reach them.</source>
        <translation>De ontvanger zei niet onder het recht van het Verenigd Koninkrijk te vallen.</translation>
    </message>
    <message>
        <source>A tribunal has already dealt with the reach of the law over this company.</source>
        <translation>Een rechter (tribunal) heeft zich al gebogen over de vraag hoever de wet voor dit bedrijf reikt.</translation>
    </message>
    <message>
        <source>The authority expects people to complain to the company first.</source>
        <translation>De toezichthouder verwacht dat mensen eerst bij het bedrijf klagen.</translation>
    </message>
    <message>
        <source>Since 19 June 2026 companies have to deal with complaints, and the authority expects people to complain to them first. The option “complain” leaves this out.</source>
        <translation>Sinds 19 juni 2026 moeten bedrijven klachten behandelen, en de toezichthouder verwacht dat mensen eerst bij hen klagen. Met de optie “complain” kunt u dit weglaten.</translation>
    </message>
    <message>
        <source>A company abroad may say that the law of the United Kingdom does not reach it.</source>
        <translation>Een bedrijf in het buitenland kan zeggen dat het niet onder het recht van het Verenigd Koninkrijk valt.</translation>
    </message>
    <message>
        <source>You live outside the United Kingdom, but the company sits in it.</source>
        <translation>U woont buiten het Verenigd Koninkrijk, maar het bedrijf is daar gevestigd.</translation>
    </message>
    <message>
        <source>The High Court says: in principle recipients by name, not by category.</source>
        <translation>De High Court zegt: in beginsel ontvangers bij naam, niet per categorie.</translation>
    </message>
    <message>
        <source>Whether faces are recognised by machine.</source>
        <translation>Of gezichten door een machine worden herkend.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Until 4 February 2026 Article 22 stood in the law.</source>
        <translation>Of machines over u beslissen. Tot en met 4 februari 2026 stond artikel 22 in de wet.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Articles 22A to 22D stand in the law since 5 February 2026.</source>
        <translation>Of machines over u beslissen. De artikelen 22A tot en met 22D staan sinds 5 februari 2026 in de wet.</translation>
    </message>
    <message>
        <source>The company has 30 days to acknowledge a complaint.</source>
        <translation>Het bedrijf heeft 30 dagen om de ontvangst van een klacht te bevestigen.</translation>
    </message>
    <message>
        <source>The helper may complain to the company and go to the authority.</source>
        <translation>Wie u helpt, mag bij het bedrijf klagen en naar de toezichthouder stappen.</translation>
    </message>
    <message>
        <source>A company outside the United Kingdom needs a representative in it.</source>
        <translation>Een bedrijf buiten het Verenigd Koninkrijk heeft daar een vertegenwoordiger nodig.</translation>
    </message>
    <message>
        <source>Companies have asked for passports.</source>
        <translation>Er zijn bedrijven die om paspoorten hebben gevraagd.</translation>
    </message>
    <message>
        <source>You are entitled to what a reasonable and proportionate search finds. So the letter says where to look.</source>
        <translation>U hebt recht op wat een redelijke en evenredige zoekactie oplevert. Daarom staat in de brief waar er moet worden gezocht.</translation>
    </message>
    <message>
        <source>The law gave one month from receipt until 4 February 2026.</source>
        <translation>De wet gaf tot en met 4 februari 2026 één maand vanaf de ontvangst.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt. Since 5 February 2026 it stands still while questions to you are open.</source>
        <translation>De wet geeft één maand vanaf de ontvangst. Sinds 5 februari 2026 staat die termijn stil zolang er vragen aan u openstaan.</translation>
    </message>
    <message>
        <source>Swiss law has no general right to erasure: it is a claim from the protection of personality.</source>
        <translation>Het Zwitserse recht kent geen algemeen recht op wissing: het is een aanspraak uit de bescherming van de persoonlijkheid.</translation>
    </message>
    <message>
        <source>In Swiss law an objection is your express declaration against the processing.</source>
        <translation>In het Zwitserse recht is een bezwaar uw uitdrukkelijke verklaring tegen de verwerking.</translation>
    </message>
    <message>
        <source>Swiss law knows no restriction towards companies, but lets you forbid certain uses and leave the rest.</source>
        <translation>Het Zwitserse recht kent geen beperking tegenover bedrijven, maar u kunt wel bepaald gebruik verbieden en de rest laten.</translation>
    </message>
    <message>
        <source>Says what is asked for, by which right.</source>
        <translation>Hier staat wat u vraagt, op grond van welk recht.</translation>
    </message>
    <message>
        <source>Says what you report, and about whom.</source>
        <translation>Hier staat wat u meldt en over wie.</translation>
    </message>
    <message>
        <source>The law sets no period for this claim. The letter only says that more than 30 days have passed.</source>
        <translation>De wet stelt voor deze aanspraak geen termijn. In de brief staat alleen dat er meer dan 30 dagen voorbij zijn.</translation>
    </message>
    <message>
        <source>They answered for twelve months only.</source>
        <translation>De ontvanger antwoordde alleen over twaalf maanden.</translation>
    </message>
    <message>
        <source>They asked for money. A request that is not confirmed within ten days can lapse, so the letter upholds it.</source>
        <translation>De ontvanger vroeg om geld. Een verzoek dat niet binnen tien dagen wordt bevestigd, kan vervallen; daarom wordt het in de brief gehandhaafd.</translation>
    </message>
    <message>
        <source>They called the request excessive.</source>
        <translation>De ontvanger noemde het verzoek buitensporig.</translation>
    </message>
    <message>
        <source>Whoever gives less than all has to say why.</source>
        <translation>Wie niet alles geeft, moet zeggen waarom.</translation>
    </message>
    <message>
        <source>The excuse that data are public ends with your express declaration.</source>
        <translation>Het excuus dat gegevens openbaar zijn, vervalt met uw uitdrukkelijke verklaring.</translation>
    </message>
    <message>
        <source>They said that Swiss law does not reach them.</source>
        <translation>De ontvanger zei niet onder het Zwitserse recht te vallen.</translation>
    </message>
    <message>
        <source>There is no duty to answer such a claim, so the report is about the processing itself.</source>
        <translation>Er is geen plicht om op zo’n aanspraak te antwoorden; daarom gaat de melding over de verwerking zelf.</translation>
    </message>
    <message>
        <source>Your earlier letter declared against the processing.</source>
        <translation>In uw eerdere brief verklaarde u zich tegen de verwerking.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Switzerland.</source>
        <translation>Voor zover bekend is het bedrijf niet in Zwitserland gevestigd.</translation>
    </message>
    <message>
        <source>A reminder is not a new request.</source>
        <translation>Een herinnering is geen nieuw verzoek.</translation>
    </message>
    <message>
        <source>Who may act for you, and towards whom.</source>
        <translation>Wie voor u mag handelen en tegenover wie.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what. A child who is able to judge should agree or write itself.</source>
        <translation>Hier staat voor wie u het vraagt en in welke hoedanigheid. Een kind dat zelf kan oordelen, zou ermee moeten instemmen of zelf moeten schrijven.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also towards private persons.</source>
        <translation>Het Zwitserse recht beschermt het recht op de eigen afbeelding, ook tegenover privépersonen.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also that of children.</source>
        <translation>Het Zwitserse recht beschermt het recht op de eigen afbeelding, ook dat van kinderen.</translation>
    </message>
    <message>
        <source>Swiss law reaches what has effects in Switzerland, even if it is started abroad.</source>
        <translation>Het Zwitserse recht geldt voor wat gevolgen heeft in Zwitserland, ook als het in het buitenland is begonnen.</translation>
    </message>
    <message>
        <source>Towards a company abroad you may choose Swiss law if it had to expect effects in Switzerland.</source>
        <translation>Tegenover een bedrijf in het buitenland mag u voor Zwitsers recht kiezen als dat bedrijf gevolgen in Zwitserland moest verwachten.</translation>
    </message>
    <message>
        <source>You live outside Switzerland, but the company sits in it.</source>
        <translation>U woont buiten Zwitserland, maar het bedrijf is daar gevestigd.</translation>
    </message>
    <message>
        <source>Records may use other names.</source>
        <translation>Gegevens kunnen onder andere namen staan.</translation>
    </message>
    <message>
        <source>Helps to find you.</source>
        <translation>Helpt om uw gegevens te vinden.</translation>
    </message>
    <message>
        <source>Names the principles that collecting faces goes against. A measured face is sensitive personal data.</source>
        <translation>Noemt de beginselen waarmee het verzamelen van gezichten in strijd is. Gemeten gezichtskenmerken zijn bijzonder beschermde persoonsgegevens.</translation>
    </message>
    <message>
        <source>A claim to erasure needs a breach of personality that nothing justifies.</source>
        <translation>Voor een aanspraak op wissing is een schending van de persoonlijkheid nodig die door niets wordt gerechtvaardigd.</translation>
    </message>
    <message>
        <source>Processing against your express declaration is a breach of personality, even if the data are public.</source>
        <translation>Verwerking tegen uw uitdrukkelijke verklaring in is een schending van de persoonlijkheid, ook als de gegevens openbaar zijn.</translation>
    </message>
    <message>
        <source>The law asks for none.</source>
        <translation>De wet eist geen reden.</translation>
    </message>
    <message>
        <source>The data as such, not a description of them.</source>
        <translation>De gegevens als zodanig, geen beschrijving ervan.</translation>
    </message>
    <message>
        <source>Who decides about the data.</source>
        <translation>Wie over de gegevens beslist.</translation>
    </message>
    <message>
        <source>What it is for, and how long.</source>
        <translation>Waarvoor het dient en hoelang.</translation>
    </message>
    <message>
        <source>The origin must be told.</source>
        <translation>De herkomst moet worden meegedeeld.</translation>
    </message>
    <message>
        <source>The law lets the company name categories only. The letter asks for names and says why you need them.</source>
        <translation>Volgens de wet mag het bedrijf alleen categorieën noemen. In de brief vraagt u om namen en staat waarom u die nodig hebt.</translation>
    </message>
    <message>
        <source>Nothing more is passed on.</source>
        <translation>Er wordt niets meer doorgegeven.</translation>
    </message>
    <message>
        <source>What is to stop, kind by kind.</source>
        <translation>Wat er moet stoppen, per soort.</translation>
    </message>
    <message>
        <source>Whoever goes on has to justify it.</source>
        <translation>Wie doorgaat, moet dat rechtvaardigen.</translation>
    </message>
    <message>
        <source>Data without a use go.</source>
        <translation>Gegevens die niet meer nodig zijn, verdwijnen.</translation>
    </message>
    <message>
        <source>Not to be used now, to be erased after the full answer.</source>
        <translation>Nu niet te gebruiken, na het volledige antwoord te wissen.</translation>
    </message>
    <message>
        <source>A request: you want to hear of it before it ends.</source>
        <translation>Een verzoek: u wilt het horen voordat het eindigt.</translation>
    </message>
    <message>
        <source>Recipients should hear of it.</source>
        <translation>Ontvangers zouden ervan moeten horen.</translation>
    </message>
    <message>
        <source>If nobody can prove what is right, the data get a note that they are disputed.</source>
        <translation>Als niemand kan bewijzen wat juist is, komt bij de gegevens de aantekening dat ze worden betwist.</translation>
    </message>
    <message>
        <source>Errors come back from there.</source>
        <translation>Daarvandaan komen fouten terug.</translation>
    </message>
    <message>
        <source>Data that can be used again.</source>
        <translation>Gegevens die opnieuw kunnen worden gebruikt.</translation>
    </message>
    <message>
        <source>Straight to the other service, unless that is a disproportionate effort.</source>
        <translation>Rechtstreeks naar de andere dienst, tenzij dat een onevenredige inspanning vergt.</translation>
    </message>
    <message>
        <source>Without consent this processing ends.</source>
        <translation>Zonder toestemming eindigt deze verwerking.</translation>
    </message>
    <message>
        <source>Some then claim another justification.</source>
        <translation>Sommigen beroepen zich dan op een andere rechtvaardiging.</translation>
    </message>
    <message>
        <source>Whoever relies on consent shows it.</source>
        <translation>Wie zich op toestemming beroept, laat die zien.</translation>
    </message>
    <message>
        <source>Whoever goes on should say why it may.</source>
        <translation>Wie doorgaat, hoort te zeggen waarom dat mag.</translation>
    </message>
    <message>
        <source>Whoever needs longer has to name the period.</source>
        <translation>Wie meer tijd nodig heeft, moet de termijn noemen.</translation>
    </message>
    <message>
        <source>When the FDPIC investigates.</source>
        <translation>Wanneer de FDPIC een onderzoek instelt.</translation>
    </message>
    <message>
        <source>What the FDPIC can order.</source>
        <translation>Wat de FDPIC kan gelasten.</translation>
    </message>
    <message>
        <source>A company abroad can be told to name a representative.</source>
        <translation>Een bedrijf in het buitenland kan worden opgedragen een vertegenwoordiger te noemen.</translation>
    </message>
    <message>
        <source>The FDPIC tells you what came of it.</source>
        <translation>De FDPIC laat u weten wat ervan is geworden.</translation>
    </message>
    <message>
        <source>The helper may report to the authority.</source>
        <translation>Wie u helpt, mag een melding doen bij de toezichthouder.</translation>
    </message>
    <message>
        <source>Some companies abroad need a representative in Switzerland, and have to publish who it is.</source>
        <translation>Sommige bedrijven in het buitenland hebben in Zwitserland een vertegenwoordiger nodig en moeten bekendmaken wie dat is.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards. You have to help with identification, within reason.</source>
        <translation>Er zijn bedrijven die om identiteitskaarten hebben gevraagd. U moet binnen redelijke grenzen aan uw identificatie meewerken.</translation>
    </message>
    <message>
        <source>Companies insist on forms.</source>
        <translation>Bedrijven houden vast aan formulieren.</translation>
    </message>
    <message>
        <source>Free but for rare cases, and in a file that you can open.</source>
        <translation>Kosteloos, behalve in zeldzame gevallen, en in een bestand dat u kunt openen.</translation>
    </message>
    <message>
        <source>The law names no fee for it.</source>
        <translation>De wet noemt hiervoor geen kosten.</translation>
    </message>
    <message>
        <source>The law gives 30 days from receipt.</source>
        <translation>De wet geeft 30 dagen vanaf de ontvangst.</translation>
    </message>
    <message>
        <source>The rules for access hold here, too: 30 days from receipt.</source>
        <translation>Ook hier gelden de regels voor inzage: 30 dagen vanaf de ontvangst.</translation>
    </message>
    <message>
        <source>The law sets no period here, so the letter wishes.</source>
        <translation>De wet stelt hier geen termijn; daarom staat er in de brief een wens.</translation>
    </message>
    <message>
        <source>The law gives 30 days for the information in it, and sets no period for the rest.</source>
        <translation>De wet geeft 30 dagen voor de gevraagde informatie in de brief en stelt voor de rest geen termijn.</translation>
    </message>
    <message>
        <source>Whoever goes on should say what justifies it.</source>
        <translation>Wie doorgaat, hoort te zeggen wat dat rechtvaardigt.</translation>
    </message>
    <message>
        <source>You report; the FDPIC does not decide about your own claims.</source>
        <translation>U doet een melding; de FDPIC beslist niet over uw eigen aanspraken.</translation>
    </message>
    <message>
        <source>The company may ask you about the authority.</source>
        <translation>Het bedrijf mag u vragen stellen over de volmacht.</translation>
    </message>
    <message>
        <source>Says what you submit, and about whom.</source>
        <translation>Hier staat wat u indient en over wie.</translation>
    </message>
    <message>
        <source>You said that you live there.</source>
        <translation>U hebt gezegd dat u daar woont.</translation>
    </message>
    <message>
        <source>A request to opt out or to limit is put into effect in 15 business days; that time is over, too.</source>
        <translation>Aan een verzoek om opt-out of beperking moet binnen 15 werkdagen gevolg worden gegeven; ook die tijd is voorbij.</translation>
    </message>
    <message>
        <source>They rely on two requests a year. For requests to know they may.</source>
        <translation>De ontvanger beroept zich op een maximum van twee verzoeken per jaar. Voor verzoeken om informatie mag dat.</translation>
    </message>
    <message>
        <source>They said that the Act does not apply to them.</source>
        <translation>De ontvanger zei niet onder de wet te vallen.</translation>
    </message>
    <message>
        <source>They said that the information is public.</source>
        <translation>De ontvanger zei dat de informatie openbaar is.</translation>
    </message>
    <message>
        <source>They cannot verify who you are.</source>
        <translation>De ontvanger kan niet vaststellen wie u bent.</translation>
    </message>
    <message>
        <source>No response in time.</source>
        <translation>Geen antwoord binnen de termijn.</translation>
    </message>
    <message>
        <source>The law asks for no answer to such a request, only for its effect. So you ask for an examination.</source>
        <translation>Op zo’n verzoek eist de wet geen antwoord, alleen dat er gevolg aan wordt gegeven. Daarom vraagt u om een onderzoek.</translation>
    </message>
    <message>
        <source>They denied it.</source>
        <translation>De ontvanger wees het verzoek af.</translation>
    </message>
    <message>
        <source>You cannot know the company&apos;s figures.</source>
        <translation>U kunt de cijfers van het bedrijf niet kennen.</translation>
    </message>
    <message>
        <source>A reminder must not count as a request.</source>
        <translation>Een herinnering mag niet als een verzoek tellen.</translation>
    </message>
    <message>
        <source>A business may ask for proof of your signed permission. This is it.</source>
        <translation>Een bedrijf mag om bewijs van uw ondertekende machtiging vragen. Dit is dat bewijs.</translation>
    </message>
    <message>
        <source>The Act protects residents of California. You said that you are one.</source>
        <translation>De wet beschermt inwoners van Californië. U hebt gezegd dat u er woont.</translation>
    </message>
    <message>
        <source>Public photos are not public biometric information.</source>
        <translation>Openbare foto’s zijn geen openbare biometrische informatie.</translation>
    </message>
    <message>
        <source>Says what you understand as a sale.</source>
        <translation>Hier staat wat u onder een verkoop verstaat.</translation>
    </message>
    <message>
        <source>Says which sales and which sharing you have in mind.</source>
        <translation>Hier staat welke verkoop en welk delen u bedoelt.</translation>
    </message>
    <message>
        <source>A measured face that serves to identify you is sensitive personal information.</source>
        <translation>Gemeten gezichtskenmerken die dienen om u te identificeren, zijn gevoelige persoonlijke informatie.</translation>
    </message>
    <message>
        <source>Your own words. The Act asks for no reason.</source>
        <translation>Uw eigen woorden. De wet eist geen reden.</translation>
    </message>
    <message>
        <source>A clear yes or no comes first.</source>
        <translation>Eerst een duidelijk ja of nee.</translation>
    </message>
    <message>
        <source>The information itself, not a description of it.</source>
        <translation>De informatie zelf, geen beschrijving ervan.</translation>
    </message>
    <message>
        <source>When you were found, and what was shown.</source>
        <translation>Wanneer u werd gevonden en wat er is getoond.</translation>
    </message>
    <message>
        <source>Opt-out lists hold information, too.</source>
        <translation>Ook opt-outlijsten bevatten informatie.</translation>
    </message>
    <message>
        <source>What was concluded about you is personal information, too.</source>
        <translation>Ook wat over u is afgeleid, is persoonlijke informatie.</translation>
    </message>
    <message>
        <source>The measured face itself may not be sent to you, but you must be told that there is one.</source>
        <translation>De gemeten gezichtskenmerken zelf mogen niet aan u worden gestuurd, maar u moet wel horen dat ze er zijn.</translation>
    </message>
    <message>
        <source>Kinds, sources and purposes.</source>
        <translation>Soorten, bronnen en doeleinden.</translation>
    </message>
    <message>
        <source>How long it is kept.</source>
        <translation>Hoelang het wordt bewaard.</translation>
    </message>
    <message>
        <source>Who gets it. The Act gives a right to categories; names are only a wish.</source>
        <translation>Wie het krijgt. De wet geeft recht op categorieën; namen zijn alleen een wens.</translation>
    </message>
    <message>
        <source>Whether showing you to users is a sale.</source>
        <translation>Of het een verkoop is wanneer u aan gebruikers wordt getoond.</translation>
    </message>
    <message>
        <source>Without this request the response may stop at the last twelve months.</source>
        <translation>Zonder dit verzoek mag het antwoord zich tot de laatste twaalf maanden beperken.</translation>
    </message>
    <message>
        <source>The right covers what was collected from you. For the rest the letter asks politely.</source>
        <translation>Het recht geldt voor wat bij u is verzameld. Om de rest vraagt de brief beleefd.</translation>
    </message>
    <message>
        <source>The regulations also allow removing only the link to you. You ask for erasing.</source>
        <translation>Volgens de uitvoeringsregels mag ook alleen de koppeling met u worden verwijderd. U vraagt om wissen.</translation>
    </message>
    <message>
        <source>Whoever got the information should delete it, too.</source>
        <translation>Ook wie de informatie heeft gekregen, zou die moeten verwijderen.</translation>
    </message>
    <message>
        <source>A business may keep a record of the request. It needs no measured face for that.</source>
        <translation>Een bedrijf mag bijhouden dat het verzoek is gedaan. Daarvoor zijn geen gemeten gezichtskenmerken nodig.</translation>
    </message>
    <message>
        <source>Shows what was deleted, and on which exception the rest is kept.</source>
        <translation>Laat zien wat er is verwijderd en op grond van welke uitzondering de rest wordt bewaard.</translation>
    </message>
    <message>
        <source>What is kept should not be sold.</source>
        <translation>Wat wordt bewaard, zou niet moeten worden verkocht.</translation>
    </message>
    <message>
        <source>After this request the selling stops.</source>
        <translation>Na dit verzoek stopt de verkoop.</translation>
    </message>
    <message>
        <source>Buyers should hear of it.</source>
        <translation>Kopers zouden ervan moeten horen.</translation>
    </message>
    <message>
        <source>The choice lasts, and you are not asked again at once.</source>
        <translation>De keuze blijft gelden, en u krijgt de vraag niet meteen opnieuw.</translation>
    </message>
    <message>
        <source>Sensitive information is used only for what the Act lists.</source>
        <translation>Gevoelige informatie wordt alleen gebruikt voor wat de wet opsomt.</translation>
    </message>
    <message>
        <source>No measuring of your face.</source>
        <translation>Uw gezicht wordt niet gemeten.</translation>
    </message>
    <message>
        <source>No searching by your face.</source>
        <translation>Er wordt niet met uw gezicht gezocht.</translation>
    </message>
    <message>
        <source>No showing to others.</source>
        <translation>Er wordt niets aan anderen getoond.</translation>
    </message>
    <message>
        <source>Others should respect it.</source>
        <translation>Anderen zouden het moeten respecteren.</translation>
    </message>
    <message>
        <source>Some say that their use of faces falls outside this section. Then they should explain it.</source>
        <translation>Sommigen zeggen dat hun gebruik van gezichten buiten deze bepaling valt. Dan horen ze dat uit te leggen.</translation>
    </message>
    <message>
        <source>A business may ask for documentation. It should say what it needs.</source>
        <translation>Een bedrijf mag om documenten vragen. Het hoort te zeggen wat het nodig heeft.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be corrected, too.</source>
        <translation>Ook kopieën elders zouden moeten worden gecorrigeerd.</translation>
    </message>
    <message>
        <source>Information that another program can read.</source>
        <translation>Informatie die een ander programma kan lezen.</translation>
    </message>
    <message>
        <source>For the other service.</source>
        <translation>Voor de andere dienst.</translation>
    </message>
    <message>
        <source>Whoever does not act gives reasons.</source>
        <translation>Wie er geen gevolg aan geeft, noemt de redenen.</translation>
    </message>
    <message>
        <source>Whoever does not act explains why.</source>
        <translation>Wie er geen gevolg aan geeft, legt uit waarom.</translation>
    </message>
    <message>
        <source>More time needs a notice with the reason.</source>
        <translation>Voor meer tijd is een bericht met de reden nodig.</translation>
    </message>
    <message>
        <source>Whoever denies gives reasons.</source>
        <translation>Wie het verzoek afwijst, noemt de redenen.</translation>
    </message>
    <message>
        <source>What the agency may do.</source>
        <translation>Wat de toezichthouder mag doen.</translation>
    </message>
    <message>
        <source>The agency tells you what it does.</source>
        <translation>De toezichthouder laat u weten wat er wordt gedaan.</translation>
    </message>
    <message>
        <source>What the agent may do.</source>
        <translation>Wat uw gemachtigde mag doen.</translation>
    </message>
    <message>
        <source>The agent gets the responses.</source>
        <translation>Uw gemachtigde krijgt de antwoorden.</translation>
    </message>
    <message>
        <source>You get the responses.</source>
        <translation>U krijgt de antwoorden.</translation>
    </message>
    <message>
        <source>The agent may write to the authority.</source>
        <translation>Uw gemachtigde mag naar de toezichthouder schrijven.</translation>
    </message>
    <message>
        <source>No face photo needed.</source>
        <translation>Geen gezichtsfoto nodig.</translation>
    </message>
    <message>
        <source>Companies have asked for identity documents.</source>
        <translation>Er zijn bedrijven die om identiteitsbewijzen hebben gevraagd.</translation>
    </message>
    <message>
        <source>Nobody has to prove who they are in order to opt out or to limit.</source>
        <translation>Voor een opt-out of een beperking hoeft niemand te bewijzen wie hij of zij is.</translation>
    </message>
    <message>
        <source>No account is needed for a request.</source>
        <translation>Voor een verzoek is geen account nodig.</translation>
    </message>
    <message>
        <source>A request must not cost you your account.</source>
        <translation>Een verzoek mag u niet uw account kosten.</translation>
    </message>
    <message>
        <source>The law gives 45 days from receipt.</source>
        <translation>De wet geeft 45 dagen vanaf de ontvangst.</translation>
    </message>
    <message>
        <source>The law gives 15 business days from receipt.</source>
        <translation>De wet geeft 15 werkdagen vanaf de ontvangst.</translation>
    </message>
    <message>
        <source>A denial needs reasons.</source>
        <translation>Een afwijzing moet worden gemotiveerd.</translation>
    </message>
    <message>
        <source>A denial needs an explanation.</source>
        <translation>Een afwijzing moet worden uitgelegd.</translation>
    </message>
    <message>
        <source>A reply must not count as a request.</source>
        <translation>Een reactie mag niet als een verzoek tellen.</translation>
    </message>
    <message>
        <source>A sworn complaint has to allow this.</source>
        <translation>Een klacht onder ede moet dit toestaan.</translation>
    </message>
    <message>
        <source>You asked for a sworn complaint. Sign it only if every fact in it is true.</source>
        <translation>U hebt om een klacht onder ede gevraagd. Onderteken die alleen als elk feit erin waar is.</translation>
    </message>
    <message>
        <source>What the agent may not do.</source>
        <translation>Wat uw gemachtigde niet mag doen.</translation>
    </message>
    <message>
        <source>The business may check the permission.</source>
        <translation>Het bedrijf mag de machtiging controleren.</translation>
    </message>
    <message>
        <source>Says what is asked for, and with reference to which section.</source>
        <translation>Hier staat wat u vraagt en naar welk artikel u verwijst.</translation>
    </message>
    <message>
        <source>You do not say that you ever gave a release.</source>
        <translation>U zegt niet dat u ooit schriftelijke toestemming (release) hebt gegeven.</translation>
    </message>
    <message>
        <source>They rely on a number of requests. The Act has none, but no duty to answer.</source>
        <translation>De ontvanger beroept zich op een maximumaantal verzoeken. De wet noemt er geen, maar kent ook geen plicht om te antwoorden.</translation>
    </message>
    <message>
        <source>They asked for money. The Act says nothing about it.</source>
        <translation>De ontvanger vroeg om geld. De wet zegt daar niets over.</translation>
    </message>
    <message>
        <source>They called the letter unfounded or excessive.</source>
        <translation>De ontvanger noemde de brief ongegrond of buitensporig.</translation>
    </message>
    <message>
        <source>They said that the photos are public.</source>
        <translation>De ontvanger zei dat de foto’s openbaar zijn.</translation>
    </message>
    <message>
        <source>They said that they cannot tell which records are yours.</source>
        <translation>De ontvanger zei niet te kunnen zien welke gegevens van u zijn.</translation>
    </message>
    <message>
        <source>Says who may act for you.</source>
        <translation>Hier staat wie voor u mag handelen.</translation>
    </message>
    <message>
        <source>You said that you live in Illinois.</source>
        <translation>U hebt gezegd dat u in Illinois woont.</translation>
    </message>
    <message>
        <source>The Act covers the measured face, not the photo.</source>
        <translation>De wet gaat over de gemeten gezichtskenmerken, niet over de foto.</translation>
    </message>
    <message>
        <source>The Act itself says when they are destroyed.</source>
        <translation>De wet zegt zelf wanneer ze worden vernietigd.</translation>
    </message>
    <message>
        <source>The Act sets no time, and the letter says so.</source>
        <translation>De wet stelt geen termijn, en dat staat in de brief.</translation>
    </message>
    <message>
        <source>The policy has to be public.</source>
        <translation>Het bewaarbeleid moet openbaar zijn.</translation>
    </message>
    <message>
        <source>The Act wants you to be informed in writing first.</source>
        <translation>Volgens de wet moet u eerst schriftelijk worden geïnformeerd.</translation>
    </message>
    <message>
        <source>The Act wants a written release first.</source>
        <translation>Volgens de wet is eerst schriftelijke toestemming (release) nodig.</translation>
    </message>
    <message>
        <source>When they are to be destroyed.</source>
        <translation>Wanneer ze moeten worden vernietigd.</translation>
    </message>
    <message>
        <source>The Act does not allow a sale.</source>
        <translation>De wet staat geen verkoop toe.</translation>
    </message>
    <message>
        <source>Passing on needs one of four grounds.</source>
        <translation>Voor doorgeven is een van vier gronden nodig.</translation>
    </message>
    <message>
        <source>What was made from it.</source>
        <translation>Wat daaruit is gemaakt.</translation>
    </message>
    <message>
        <source>Copies elsewhere.</source>
        <translation>Kopieën elders.</translation>
    </message>
    <message>
        <source>Lets the company say when, if not now.</source>
        <translation>Laat het bedrijf zeggen wanneer, als het niet nu gebeurt.</translation>
    </message>
    <message>
        <source>Whoever got them should hear of it.</source>
        <translation>Wie ze heeft gekregen, zou ervan moeten horen.</translation>
    </message>
    <message>
        <source>The Act leaves photos out, so this is a wish.</source>
        <translation>Foto’s vallen buiten de wet; daarom is dit een wens.</translation>
    </message>
    <message>
        <source>No sale and no profit.</source>
        <translation>Geen verkoop en geen winst.</translation>
    </message>
    <message>
        <source>No passing on.</source>
        <translation>Niet doorgeven.</translation>
    </message>
    <message>
        <source>No results by your face.</source>
        <translation>Geen resultaten op basis van uw gezicht.</translation>
    </message>
    <message>
        <source>The policy has to be public in any case.</source>
        <translation>Het bewaarbeleid moet in elk geval openbaar zijn.</translation>
    </message>
    <message>
        <source>The Act asks for no reasons, so this is a wish.</source>
        <translation>De wet eist geen redenen; daarom is dit een wens.</translation>
    </message>
    <message>
        <source>A letter must not be read as a release.</source>
        <translation>Een brief mag niet als toestemming (release) worden gelezen.</translation>
    </message>
    <message>
        <source>So that you know where you stand.</source>
        <translation>Zodat u weet waar u aan toe bent.</translation>
    </message>
    <message>
        <source>Under the Act a representative could give a release. Yours may not.</source>
        <translation>Volgens de wet zou een vertegenwoordiger toestemming (release) kunnen geven. Die van u mag dat niet.</translation>
    </message>
    <message>
        <source>The company may check the authorization.</source>
        <translation>Het bedrijf mag de volmacht controleren.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which provision.</source>
        <translation>Hier staat wat u vraagt en op grond van welke bepaling.</translation>
    </message>
    <message>
        <source>Says what you declare, if anything.</source>
        <translation>Hier staat wat u verklaart, als u iets verklaart.</translation>
    </message>
    <message>
        <source>Claims no consent.</source>
        <translation>Er staat niet dat er toestemming is geweest.</translation>
    </message>
    <message>
        <source>Faces and training are named.</source>
        <translation>Gezichten en training worden genoemd.</translation>
    </message>
    <message>
        <source>Says what you file, and against whom.</source>
        <translation>Hier staat wat u indient en tegen wie.</translation>
    </message>
    <message>
        <source>Provinces have commissioners, too.</source>
        <translation>Ook provincies hebben privacycommissarissen.</translation>
    </message>
    <message>
        <source>They asked for money. A small cost is allowed if announced.</source>
        <translation>De ontvanger vroeg om geld. Kleine kosten zijn toegestaan als ze zijn aangekondigd.</translation>
    </message>
    <message>
        <source>They said that Canadian law does not reach them.</source>
        <translation>De ontvanger zei niet onder het Canadese recht te vallen.</translation>
    </message>
    <message>
        <source>They said that it is public.</source>
        <translation>De ontvanger zei dat het openbaar is.</translation>
    </message>
    <message>
        <source>Under section 8, silence counts as a refusal.</source>
        <translation>Volgens section 8 telt zwijgen als een weigering.</translation>
    </message>
    <message>
        <source>There is no time limit here, so you complain that your letter was not dealt with.</source>
        <translation>Hier is er geen termijn; daarom klaagt u dat uw brief niet is behandeld.</translation>
    </message>
    <message>
        <source>They turned you down.</source>
        <translation>De ontvanger heeft uw verzoek afgewezen.</translation>
    </message>
    <message>
        <source>Such complaints have six months.</source>
        <translation>Voor zulke klachten hebt u zes maanden de tijd.</translation>
    </message>
    <message>
        <source>The six months are over. The Commissioner can allow longer.</source>
        <translation>De zes maanden zijn voorbij. De privacycommissaris kan meer tijd toestaan.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Canada.</source>
        <translation>Voor zover bekend is het bedrijf niet in Canada gevestigd.</translation>
    </message>
    <message>
        <source>The Commissioner has already applied the Act to this company.</source>
        <translation>De privacycommissaris heeft de wet al op dit bedrijf toegepast.</translation>
    </message>
    <message>
        <source>Says why the Act applies.</source>
        <translation>Hier staat waarom de wet geldt.</translation>
    </message>
    <message>
        <source>Companies abroad have said that Canadian law does not reach them. Courts look at the connection.</source>
        <translation>Bedrijven in het buitenland hebben gezegd dat ze niet onder het Canadese recht vallen. Rechters kijken naar de band met Canada.</translation>
    </message>
    <message>
        <source>You live abroad, the company sits there.</source>
        <translation>U woont in het buitenland, het bedrijf is in Canada gevestigd.</translation>
    </message>
    <message>
        <source>Says why the information should not be there.</source>
        <translation>Hier staat waarom de informatie daar niet hoort te zijn.</translation>
    </message>
    <message>
        <source>Only what a regulation lists may be taken without consent because it is public.</source>
        <translation>Alleen wat in een regeling is opgesomd, mag zonder toestemming worden gebruikt omdat het openbaar is.</translation>
    </message>
    <message>
        <source>Says why it should go.</source>
        <translation>Hier staat waarom de informatie weg zou moeten.</translation>
    </message>
    <message>
        <source>A challenge names the rules that it is about.</source>
        <translation>Een betwisting noemt de regels waar het om gaat.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Wat er niet klopt.</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>Wat er wel klopt.</translation>
    </message>
    <message>
        <source>The information itself.</source>
        <translation>De informatie zelf.</translation>
    </message>
    <message>
        <source>What it is used for.</source>
        <translation>Waarvoor het wordt gebruikt.</translation>
    </message>
    <message>
        <source>Who got it, by name where possible.</source>
        <translation>Wie het heeft gekregen, zo mogelijk bij naam.</translation>
    </message>
    <message>
        <source>The Act only encourages naming the source.</source>
        <translation>De wet moedigt alleen aan om de bron te noemen.</translation>
    </message>
    <message>
        <source>Consent is the rule in Canada.</source>
        <translation>Toestemming is in Canada de regel.</translation>
    </message>
    <message>
        <source>How they compare faces.</source>
        <translation>Hoe gezichten worden vergeleken.</translation>
    </message>
    <message>
        <source>So that nothing disappears before you have seen it.</source>
        <translation>Zodat er niets verdwijnt voordat u het hebt gezien.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it.</source>
        <translation>Wie de informatie heeft gekregen, zou ervan moeten horen.</translation>
    </message>
    <message>
        <source>Every challenge is investigated.</source>
        <translation>Elke betwisting wordt onderzocht.</translation>
    </message>
    <message>
        <source>You must be told the procedures.</source>
        <translation>U moet horen welke procedures er zijn.</translation>
    </message>
    <message>
        <source>The Act asks for no pause, so this is a wish.</source>
        <translation>De wet eist geen pauze; daarom is dit een wens.</translation>
    </message>
    <message>
        <source>So that you know what came of it.</source>
        <translation>Zodat u weet wat ervan is geworden.</translation>
    </message>
    <message>
        <source>You have to show the error.</source>
        <translation>U moet de fout aantonen.</translation>
    </message>
    <message>
        <source>Errors come back from it.</source>
        <translation>Daarvandaan komen fouten terug.</translation>
    </message>
    <message>
        <source>A dispute is put on record.</source>
        <translation>Een geschil wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Shows what was amended.</source>
        <translation>Laat zien wat er is gewijzigd.</translation>
    </message>
    <message>
        <source>Without consent it ends.</source>
        <translation>Zonder toestemming eindigt het.</translation>
    </message>
    <message>
        <source>You must be told what follows.</source>
        <translation>U moet horen wat de gevolgen zijn.</translation>
    </message>
    <message>
        <source>What is not needed should go.</source>
        <translation>Wat niet nodig is, zou weg moeten.</translation>
    </message>
    <message>
        <source>Some then rely on an exception.</source>
        <translation>Sommigen beroepen zich dan op een uitzondering.</translation>
    </message>
    <message>
        <source>Whoever relies on consent can show it.</source>
        <translation>Wie zich op toestemming beroept, kan die laten zien.</translation>
    </message>
    <message>
        <source>A refusal needs reasons, in writing.</source>
        <translation>Een weigering moet worden gemotiveerd, en wel schriftelijk.</translation>
    </message>
    <message>
        <source>So that you can take it further.</source>
        <translation>Zodat u een volgende stap kunt zetten.</translation>
    </message>
    <message>
        <source>The task of the Commissioner.</source>
        <translation>De taak van de privacycommissaris.</translation>
    </message>
    <message>
        <source>The Commissioner can mediate.</source>
        <translation>De privacycommissaris kan bemiddelen.</translation>
    </message>
    <message>
        <source>An investigation ends in a report.</source>
        <translation>Een onderzoek eindigt met een rapport.</translation>
    </message>
    <message>
        <source>The helper may help with a complaint.</source>
        <translation>Wie u helpt, mag bij een klacht helpen.</translation>
    </message>
    <message>
        <source>Every organization has somebody who is accountable.</source>
        <translation>Elke organisatie heeft iemand die verantwoordelijk is.</translation>
    </message>
    <message>
        <source>A cost has to be announced first.</source>
        <translation>Kosten moeten eerst worden aangekondigd.</translation>
    </message>
    <message>
        <source>The Act sets no time here; the letter says so.</source>
        <translation>De wet stelt hier geen termijn; dat staat in de brief.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which principle.</source>
        <translation>Hier staat wat u vraagt en op grond van welk beginsel.</translation>
    </message>
    <message>
        <source>It has a duty to destroy, no right of erasure.</source>
        <translation>De wet kent een plicht tot vernietiging, geen recht op wissing.</translation>
    </message>
    <message>
        <source>The Act knows no general right to object. This is the use that you can stop.</source>
        <translation>De wet kent geen algemeen recht van bezwaar. Dit is het gebruik dat u kunt laten stoppen.</translation>
    </message>
    <message>
        <source>Says what is asked for.</source>
        <translation>Hier staat wat u vraagt.</translation>
    </message>
    <message>
        <source>Says what you complain about.</source>
        <translation>Hier staat waarover u klaagt.</translation>
    </message>
    <message>
        <source>Says why the Act protects you.</source>
        <translation>Hier staat waarom de wet u beschermt.</translation>
    </message>
    <message>
        <source>Says why the Act binds the company.</source>
        <translation>Hier staat waarom de wet het bedrijf bindt.</translation>
    </message>
    <message>
        <source>They asked for money, which access may cost.</source>
        <translation>De ontvanger vroeg om geld; inzage mag iets kosten.</translation>
    </message>
    <message>
        <source>They called the request excessive or vexatious.</source>
        <translation>De ontvanger noemde het verzoek buitensporig of vexatoir.</translation>
    </message>
    <message>
        <source>They want, or use, another language. The Act has no rule on that.</source>
        <translation>De ontvanger wil of gebruikt een andere taal. De wet heeft daarover geen regel.</translation>
    </message>
    <message>
        <source>They said that Australian law does not reach them.</source>
        <translation>De ontvanger zei niet onder het Australische recht te vallen.</translation>
    </message>
    <message>
        <source>They said that the Privacy Act does not bind them.</source>
        <translation>De ontvanger zei niet aan de Privacy Act gebonden te zijn.</translation>
    </message>
    <message>
        <source>The Commissioner and a tribunal have already applied the Act to this company.</source>
        <translation>De Commissioner en een rechter (tribunal) hebben de wet al op dit bedrijf toegepast.</translation>
    </message>
    <message>
        <source>No answer in a reasonable period.</source>
        <translation>Geen antwoord binnen een redelijke termijn.</translation>
    </message>
    <message>
        <source>What may have been breached.</source>
        <translation>Waarop mogelijk inbreuk is gemaakt.</translation>
    </message>
    <message>
        <source>Measured faces need consent or an exception.</source>
        <translation>Voor gemeten gezichtskenmerken is toestemming of een uitzondering nodig.</translation>
    </message>
    <message>
        <source>It is not known to sit in Australia.</source>
        <translation>Voor zover bekend is de ontvanger niet in Australië gevestigd.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company.</source>
        <translation>De Commissioner mag niets onderzoeken voordat u bij het bedrijf hebt geklaagd.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company. The option “complain” leaves this out.</source>
        <translation>De Commissioner mag niets onderzoeken voordat u bij het bedrijf hebt geklaagd. Met de optie “complain” kunt u dit weglaten.</translation>
    </message>
    <message>
        <source>Says when the Act reaches a company that is not established in Australia.</source>
        <translation>Hier staat wanneer de wet geldt voor een bedrijf dat niet in Australië is gevestigd.</translation>
    </message>
    <message>
        <source>You live outside Australia, but the company sits in it.</source>
        <translation>U woont buiten Australië, maar het bedrijf is daar gevestigd.</translation>
    </message>
    <message>
        <source>Measured faces are sensitive information, which needs consent.</source>
        <translation>Gemeten gezichtskenmerken zijn gevoelige informatie, waarvoor toestemming nodig is.</translation>
    </message>
    <message>
        <source>What is no longer needed for a permitted purpose has to be destroyed or de-identified.</source>
        <translation>Wat niet meer nodig is voor een toegestaan doel, moet worden vernietigd of geanonimiseerd.</translation>
    </message>
    <message>
        <source>You do not consent.</source>
        <translation>U geeft geen toestemming.</translation>
    </message>
    <message>
        <source>The Act does not speak of withdrawal, the guidelines of the authority do.</source>
        <translation>De wet spreekt niet over intrekken, de richtlijnen van de toezichthouder wel.</translation>
    </message>
    <message>
        <source>You may say in which way you want access.</source>
        <translation>U mag zeggen op welke manier u inzage wilt.</translation>
    </message>
    <message>
        <source>The Act gives no right to a list of recipients, but records of disclosures are about you, too.</source>
        <translation>De wet geeft geen recht op een lijst van ontvangers, maar ook gegevens over verstrekkingen gaan over u.</translation>
    </message>
    <message>
        <source>Whoever collects from others has to tell about it.</source>
        <translation>Wie bij anderen verzamelt, moet dat meedelen.</translation>
    </message>
    <message>
        <source>Whether information goes abroad.</source>
        <translation>Of informatie naar het buitenland gaat.</translation>
    </message>
    <message>
        <source>Since 10 December 2026 the privacy policy has to say which decisions programs make.</source>
        <translation>Sinds 10 december 2026 moet in het privacybeleid staan welke beslissingen programma’s nemen.</translation>
    </message>
    <message>
        <source>How matches are made. The Act does not oblige the company to explain it, so the letter only asks.</source>
        <translation>Hoe treffers tot stand komen. De wet verplicht het bedrijf niet dat uit te leggen; daarom wordt er in de brief alleen om gevraagd.</translation>
    </message>
    <message>
        <source>Back-ups and archives are copies, too.</source>
        <translation>Ook back-ups en archieven zijn kopieën.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it. The Act does not oblige the company, so the letter only asks.</source>
        <translation>Wie de informatie heeft gekregen, zou ervan moeten horen. De wet verplicht het bedrijf daar niet toe; daarom wordt er in de brief alleen om gevraagd.</translation>
    </message>
    <message>
        <source>No advertising to you.</source>
        <translation>Geen reclame aan u.</translation>
    </message>
    <message>
        <source>No passing on for advertising.</source>
        <translation>Niet doorgeven voor reclame.</translation>
    </message>
    <message>
        <source>Whoever got it should hear of it.</source>
        <translation>Wie het heeft gekregen, zou ervan moeten horen.</translation>
    </message>
    <message>
        <source>If they refuse, your view has to stand beside the information when you ask for that.</source>
        <translation>Bij een weigering moet uw zienswijze bij de informatie staan als u daarom vraagt.</translation>
    </message>
    <message>
        <source>Without consent this ends.</source>
        <translation>Zonder toestemming eindigt dit.</translation>
    </message>
    <message>
        <source>What is no longer needed has to go.</source>
        <translation>Wat niet meer nodig is, moet weg.</translation>
    </message>
    <message>
        <source>Some then claim another ground.</source>
        <translation>Sommigen beroepen zich dan op een andere grond.</translation>
    </message>
    <message>
        <source>Whoever relies on consent should show it.</source>
        <translation>Wie zich op toestemming beroept, zou die moeten laten zien.</translation>
    </message>
    <message>
        <source>What is allowed.</source>
        <translation>Wat er mag.</translation>
    </message>
    <message>
        <source>The helper gets answers.</source>
        <translation>Wie u helpt, krijgt antwoorden.</translation>
    </message>
    <message>
        <source>The helper may complain.</source>
        <translation>Wie u helpt, mag een klacht indienen.</translation>
    </message>
    <message>
        <source>A refusal needs written reasons.</source>
        <translation>Een weigering moet schriftelijk worden gemotiveerd.</translation>
    </message>
    <message>
        <source>So that you know why.</source>
        <translation>Zodat u weet waarom.</translation>
    </message>
    <message>
        <source>A company has 30 days.</source>
        <translation>Een bedrijf heeft 30 dagen.</translation>
    </message>
    <message>
        <source>The Commissioner tries to conciliate.</source>
        <translation>De Commissioner probeert te bemiddelen.</translation>
    </message>
    <message>
        <source>They have asked for passports.</source>
        <translation>Er is om paspoorten gevraagd.</translation>
    </message>
    <message>
        <source>Companies have insisted on a form.</source>
        <translation>Er zijn bedrijven die aan een formulier hebben vastgehouden.</translation>
    </message>
    <message>
        <source>The request costs nothing. Giving access may cost something, so the letter asks for the amount first.</source>
        <translation>Het verzoek kost niets. Inzage geven mag iets kosten; daarom vraagt de brief eerst naar het bedrag.</translation>
    </message>
    <message>
        <source>Such a request costs nothing.</source>
        <translation>Zo’n verzoek kost niets.</translation>
    </message>
    <message>
        <source>A correction costs nothing.</source>
        <translation>Een correctie kost niets.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period. The 30 days are guidance, and the letter says so.</source>
        <translation>De wet geeft een redelijke termijn. De 30 dagen zijn een richtsnoer, en dat staat in de brief.</translation>
    </message>
    <message>
        <source>Your own wish; the Act sets no period.</source>
        <translation>Uw eigen wens; de wet stelt geen termijn.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period.</source>
        <translation>De wet geeft een redelijke termijn.</translation>
    </message>
    <message>
        <source>Blocking, as the law says.</source>
        <translation>Blokkering, zoals de wet het noemt.</translation>
    </message>
    <message>
        <source>You never gave it consent.</source>
        <translation>U hebt die toestemming nooit gegeven.</translation>
    </message>
    <message>
        <source>Face features are named.</source>
        <translation>Gezichtskenmerken worden genoemd.</translation>
    </message>
    <message>
        <source>Says what you lodge.</source>
        <translation>Hier staat wat u indient.</translation>
    </message>
    <message>
        <source>Says why Brazilian law protects you.</source>
        <translation>Hier staat waarom het Braziliaanse recht u beschermt.</translation>
    </message>
    <message>
        <source>They said that Brazilian law is not theirs.</source>
        <translation>De ontvanger zei niet onder het Braziliaanse recht te vallen.</translation>
    </message>
    <message>
        <source>No answer. For this right the law sets no number of days, so that none is named.</source>
        <translation>Geen antwoord. Voor dit recht stelt de wet geen aantal dagen; daarom wordt er geen genoemd.</translation>
    </message>
    <message>
        <source>Only a part.</source>
        <translation>Maar een deel.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Brazil.</source>
        <translation>Voor zover bekend is het bedrijf niet in Brazilië gevestigd.</translation>
    </message>
    <message>
        <source>Why the law reaches beyond Brazil.</source>
        <translation>Waarom de wet ook buiten Brazilië geldt.</translation>
    </message>
    <message>
        <source>You live elsewhere, it sits there.</source>
        <translation>U woont elders, het bedrijf is in Brazilië gevestigd.</translation>
    </message>
    <message>
        <source>They said that the law is not theirs.</source>
        <translation>De ontvanger zei niet onder de wet te vallen.</translation>
    </message>
    <message>
        <source>Data processed against the law can be blocked and eliminated. Public photos are not public biometric data.</source>
        <translation>Gegevens die in strijd met de wet worden verwerkt, kunnen worden geblokkeerd en verwijderd. Openbare foto’s zijn geen openbare biometrische gegevens.</translation>
    </message>
    <message>
        <source>What the request rests on.</source>
        <translation>Waarop het verzoek berust.</translation>
    </message>
    <message>
        <source>In case they rely on consent.</source>
        <translation>Voor het geval dat de ontvanger zich op toestemming beroept.</translation>
    </message>
    <message>
        <source>Your own reason.</source>
        <translation>Uw eigen reden.</translation>
    </message>
    <message>
        <source>A whole copy needs consent or contract.</source>
        <translation>Voor een volledige kopie is toestemming of een overeenkomst nodig.</translation>
    </message>
    <message>
        <source>Why it is covered.</source>
        <translation>Waarom het onder de wet valt.</translation>
    </message>
    <message>
        <source>The rights behind it.</source>
        <translation>De rechten waarop het berust.</translation>
    </message>
    <message>
        <source>Copies should be followed up.</source>
        <translation>Kopieën zouden moeten worden aangepakt.</translation>
    </message>
    <message>
        <source>All of the data.</source>
        <translation>Alle gegevens.</translation>
    </message>
    <message>
        <source>All of it, given consent or a contract.</source>
        <translation>Alles, bij toestemming of een overeenkomst.</translation>
    </message>
    <message>
        <source>Who got the data.</source>
        <translation>Wie de gegevens heeft gekregen.</translation>
    </message>
    <message>
        <source>How it matches.</source>
        <translation>Hoe er wordt vergeleken.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Wie er beslist.</translation>
    </message>
    <message>
        <source>Opt-outs may keep a face.</source>
        <translation>Bij een opt-out kan een gezicht worden bewaard.</translation>
    </message>
    <message>
        <source>Data abroad need a ground of their own.</source>
        <translation>Voor gegevens in het buitenland is een eigen grond nodig.</translation>
    </message>
    <message>
        <source>Whether consent is claimed.</source>
        <translation>Of er een beroep op toestemming wordt gedaan.</translation>
    </message>
    <message>
        <source>Each kind is named.</source>
        <translation>Elke soort wordt genoemd.</translation>
    </message>
    <message>
        <source>An opt-out keeps no face.</source>
        <translation>Bij een opt-out wordt geen gezicht bewaard.</translation>
    </message>
    <message>
        <source>Whoever goes on needs a ground.</source>
        <translation>Wie doorgaat, heeft een grond nodig.</translation>
    </message>
    <message>
        <source>Until then, the data rest.</source>
        <translation>Tot dan blijven de gegevens ongebruikt.</translation>
    </message>
    <message>
        <source>What breaks the law can be eliminated.</source>
        <translation>Wat in strijd met de wet is, kan worden verwijderd.</translation>
    </message>
    <message>
        <source>Blocking means: keep, do not use.</source>
        <translation>Blokkeren betekent: bewaren, niet gebruiken.</translation>
    </message>
    <message>
        <source>See before they go.</source>
        <translation>Zien voordat ze verdwijnen.</translation>
    </message>
    <message>
        <source>Block now, eliminate later.</source>
        <translation>Nu blokkeren, later verwijderen.</translation>
    </message>
    <message>
        <source>A wish: the law does not ask for this notice.</source>
        <translation>Een wens: de wet eist dit bericht niet.</translation>
    </message>
    <message>
        <source>To the other service.</source>
        <translation>Naar de andere dienst.</translation>
    </message>
    <message>
        <source>Its data can be eliminated.</source>
        <translation>De gegevens daarvan kunnen worden verwijderd.</translation>
    </message>
    <message>
        <source>Who relies on consent has to prove it.</source>
        <translation>Wie zich op toestemming beroept, moet die bewijzen.</translation>
    </message>
    <message>
        <source>Others should do the same.</source>
        <translation>Anderen zouden hetzelfde moeten doen.</translation>
    </message>
    <message>
        <source>Whom to turn to.</source>
        <translation>Tot wie u zich kunt wenden.</translation>
    </message>
    <message>
        <source>The authority chooses what it does.</source>
        <translation>De toezichthouder kiest zelf wat er gebeurt.</translation>
    </message>
    <message>
        <source>No extra photo needed.</source>
        <translation>Geen extra foto nodig.</translation>
    </message>
    <message>
        <source>They have asked for photos.</source>
        <translation>Er is om foto’s gevraagd.</translation>
    </message>
    <message>
        <source>One answered for twelve months only.</source>
        <translation>Eén bedrijf antwoordde alleen over twaalf maanden.</translation>
    </message>
    <message>
        <source>One allowed only two requests a year.</source>
        <translation>Eén bedrijf stond maar twee verzoeken per jaar toe.</translation>
    </message>
    <message>
        <source>One wanted the photo gone first.</source>
        <translation>Eén bedrijf wilde dat de foto eerst verdween.</translation>
    </message>
    <message>
        <source>Free, and in a file.</source>
        <translation>Kosteloos, en in een bestand.</translation>
    </message>
    <message>
        <source>Withdrawing is free and made easy.</source>
        <translation>Intrekken is kosteloos en wordt makkelijk gemaakt.</translation>
    </message>
    <message>
        <source>The law gives 15 days from the request.</source>
        <translation>De wet geeft 15 dagen vanaf het verzoek.</translation>
    </message>
    <message>
        <source>Your own wish; no day of the law.</source>
        <translation>Uw eigen wens; geen dag uit de wet.</translation>
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
        <source>Germany, Austria, Liechtenstein</source>
        <translation>Duitsland, Oostenrijk, Liechtenstein</translation>
    </message>
    <message>
        <source>France: address on the right</source>
        <translation>Frankrijk: adres rechts</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Switzerland: address on the right</source>
        <translation>Zwitserland: adres rechts</translation>
    </message>
    <message>
        <source>Switzerland: address on the left</source>
        <translation>Zwitserland: adres links</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>United States: on Letter paper</source>
        <translation>Verenigde Staten: op Letter-papier</translation>
    </message>
    <message>
        <source>Elsewhere: address on the left</source>
        <translation>Elders: adres links</translation>
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
    <name>network</name>
    <message>
        <source>A page</source>
        <translation>Een pagina</translation>
    </message>
    <message>
        <source>A list of contents</source>
        <translation>Een inhoudsopgave</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Een afbeelding</translation>
    </message>
    <message>
        <source>A film</source>
        <translation>Een video</translation>
    </message>
    <message>
        <source>The website’s rules for programs</source>
        <translation>De regels van de website voor programma’s</translation>
    </message>
    <message>
        <source>A face model</source>
        <translation>Een gezichtsmodel</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time} uur</translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation>Antwoord {status}</translation>
    </message>
    <message>
        <source>through the proxy</source>
        <translation>via de proxy</translation>
    </message>
    <message>
        <source>No end noted</source>
        <translation>Geen einde genoteerd</translation>
    </message>
    <message>
        <source>{moment}: {host} was asked. {purpose}: {address}. {outcome}, {size}.</source>
        <translation>{moment}: aan {host} is iets gevraagd. {purpose}: {address}. {outcome}, {size}.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>Contact data from the datenanfragen database (CC0-1.0), commit {commit}, record changed {day}.</source>
        <translation>Contactgegevens uit de datenanfragen-database (CC0-1.0), commit {commit}, vermelding gewijzigd op {day}.</translation>
    </message>
    <message>
        <source>The postal address is as of {day}.</source>
        <translation>Het postadres is dat van {day}.</translation>
    </message>
    <message>
        <source>The e-mail address is as of {day}.</source>
        <translation>Het e-mailadres is dat van {day}.</translation>
    </message>
    <message>
        <source>Asks for requests in the language: {language}.</source>
        <translation>Vraagt om verzoeken in deze taal: {language}.</translation>
    </message>
    <message>
        <source>Fax: {number}.</source>
        <translation>Fax: {number}.</translation>
    </message>
    <message>
        <source>Postal address from the official California registry entry of {year}: re-verify before posting a letter.</source>
        <translation>Postadres uit de officiële registervermelding van Californië van {year}: opnieuw nagaan voordat u een brief verstuurt.</translation>
    </message>
    <message>
        <source>Representative in the Union (Art. 27): {contact}; basis: {basis}.</source>
        <translation>Vertegenwoordiger in de Unie (art. 27): {contact}; op basis van: {basis}.</translation>
    </message>
    <message>
        <source>photo of the requester</source>
        <translation>foto van de verzoeker</translation>
    </message>
    <message>
        <source>image of government-issued ID (company policy says it may collect it)</source>
        <translation>afbeelding van een officieel identiteitsbewijs (volgens het bedrijfsbeleid mag het bedrijf die verzamelen)</translation>
    </message>
    <message>
        <source>email address / contact information</source>
        <translation>e-mailadres / contactgegevens</translation>
    </message>
    <message>
        <source>No EU representative known: DSB (2023), HDPA (2022) and AP (2024) each found Art. 27 infringed.</source>
        <translation>Geen EU-vertegenwoordiger bekend: DSB (2023), HDPA (2022) en AP (2024) stelden elk een inbreuk op art. 27 vast.</translation>
    </message>
    <message>
        <source>California notice says deletion/opt-out/access go through the web form.</source>
        <translation>Volgens de mededeling voor Californië lopen verwijdering, opt-out en inzage via het webformulier.</translation>
    </message>
    <message>
        <source>Send by letter AND email; record both receipt dates. Address differs between sources, so let the user choose.</source>
        <translation>Per brief EN per e-mail versturen; beide ontvangstdatums vastleggen. Het adres verschilt per bron, dus laat de gebruiker kiezen.</translation>
    </message>
    <message>
        <source>Web form: US states; a 2026 secondary note counts 13 state portals. EU/UK/Swiss forms existed in March 2020 (secondary); not verified that any exists now.</source>
        <translation>Webformulier: Amerikaanse staten; een secundaire opmerking uit 2026 telt 13 portalen van staten. Formulieren voor de EU, het VK en Zwitserland bestonden in maart 2020 (secundair); niet nagegaan of er nu nog een is.</translation>
    </message>
    <message>
        <source>used by the Dutch AP on its decision letter</source>
        <translation>door de Nederlandse AP gebruikt op de brief met haar besluit</translation>
    </message>
    <message>
        <source>older; company data policy of that time</source>
        <translation>ouder; gegevensbeleid van het bedrijf uit die tijd</translation>
    </message>
    <message>
        <source>former database entry, replaced 2025-08-19</source>
        <translation>vroegere vermelding in de database, vervangen op 2025-08-19</translation>
    </message>
    <message>
        <source>third-party directories only (request-gdpr.com, Salicath/incognito); not seen on a company page</source>
        <translation>alleen lijsten van derden (request-gdpr.com, Salicath/incognito); niet gezien op een pagina van het bedrijf</translation>
    </message>
    <message>
        <source>photo of the requester (upload)</source>
        <translation>foto van de verzoeker (uploaden)</translation>
    </message>
    <message>
        <source>photo ID with everything but name and photo blurred</source>
        <translation>identiteitsbewijs met foto waarop alles behalve naam en foto onherkenbaar is</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>Seat claimed over time: Poland, Seychelles, Belize, then (2026, per noyb) Dubai. No current postal address verified: none is given in &quot;address&quot;.</source>
        <translation>Opgegeven vestigingsplaats door de tijd: Polen, Seychellen, Belize, daarna (2026, volgens noyb) Dubai. Geen huidig postadres nagegaan: in “address” staat er geen.</translation>
    </message>
    <message>
        <source>email is from the company policy dated 2022-02-04 (checked date); the web form page was seen later, in an undated copy.</source>
        <translation>Het e-mailadres komt uit het bedrijfsbeleid van 2022-02-04 (datum van de controle); de pagina met het webformulier is later gezien, in een kopie zonder datum.</translation>
    </message>
    <message>
        <source>privacy@pimeyes.com appears only in third-party directories; one of them says mail to it was rejected as spam. Not used.</source>
        <translation>privacy@pimeyes.com staat alleen in lijsten van derden; volgens een daarvan is mail daarheen als spam geweigerd. Niet gebruikt.</translation>
    </message>
    <message>
        <source>pimeyes.net is not the service; do not send data there.</source>
        <translation>pimeyes.net is niet de dienst; stuur daar geen gegevens heen.</translation>
    </message>
    <message>
        <source>operator named in terms of that date; outdated, seat has moved several times</source>
        <translation>exploitant genoemd in de voorwaarden van die datum; verouderd, de vestigingsplaats is meermaals gewijzigd</translation>
    </message>
    <message>
        <source>search with own photo</source>
        <translation>zoekopdracht met een eigen foto</translation>
    </message>
    <message>
        <source>driver licence/ID card with name, address and number hidden, OR selfie with two fingers at the chin</source>
        <translation>rijbewijs/identiteitskaart met naam, adres en nummer afgedekt, OF een selfie met twee vingers aan de kin</translation>
    </message>
    <message>
        <source>Operator, postal address and email not verified. privacy@ and support@ addresses circulate in third-party lists without a company source: not used.</source>
        <translation>Exploitant, postadres en e-mailadres niet nagegaan. In lijsten van derden circuleren privacy@- en support@-adressen zonder bron van het bedrijf: niet gebruikt.</translation>
    </message>
    <message>
        <source>Policy page states no biometric data is stored for identification; a request should ask to confirm or deny that.</source>
        <translation>Volgens de beleidspagina worden er geen biometrische gegevens voor identificatie opgeslagen; in een verzoek zou om bevestiging of ontkenning daarvan moeten worden gevraagd.</translation>
    </message>
    <message>
        <source>country of residence</source>
        <translation>land waar u woont</translation>
    </message>
    <message>
        <source>short reason</source>
        <translation>korte reden</translation>
    </message>
    <message>
        <source>name, email, phone</source>
        <translation>naam, e-mail, telefoon</translation>
    </message>
    <message>
        <source>clear image of the face</source>
        <translation>duidelijke afbeelding van het gezicht</translation>
    </message>
    <message>
        <source>EU-established controller: Polish UODO is the natural lead authority; Art. 27 not relevant.</source>
        <translation>Verwerkingsverantwoordelijke in de EU gevestigd: de Poolse UODO is de voor de hand liggende leidende toezichthouder; art. 27 is niet van toepassing.</translation>
    </message>
    <message>
        <source>Opt-out form is linked from the guide page (direct form URL not verified). Company says ID documents are normally not asked for.</source>
        <translation>Naar het opt-outformulier wordt verwezen vanaf de pagina met uitleg (directe URL van het formulier niet nagegaan). Volgens het bedrijf wordt normaal niet om identiteitsbewijzen gevraagd.</translation>
    </message>
    <message>
        <source>Terms (2026-02-17) say the index belongs to LENSO AI and EYEMATCH AI PTE. LTD. (Singapore): address both controllers in the letter. Policy text read from a mirror of the company page, not from the page itself.</source>
        <translation>Volgens de voorwaarden (2026-02-17) is de index van LENSO AI en EYEMATCH AI PTE. LTD. (Singapore): richt de brief aan beide verwerkingsverantwoordelijken. De beleidstekst is gelezen in een spiegelkopie van de bedrijfspagina, niet op de pagina zelf.</translation>
    </message>
    <message>
        <source>contact@lenso.ai is from the company API README, not from the privacy policy.</source>
        <translation>contact@lenso.ai komt uit de README van de API van het bedrijf, niet uit het privacybeleid.</translation>
    </message>
    <message>
        <source>Email source is undated (API README).</source>
        <translation>De bron van het e-mailadres heeft geen datum (README van de API).</translation>
    </message>
    <message>
        <source>Registration: KRS 0001106624, NIP 8943236648.</source>
        <translation>Registratie: KRS 0001106624, NIP 8943236648.</translation>
    </message>
    <message>
        <source>Offers reverse image / face search. Address from the official California registry entry of 2020-03-05: re-verify.</source>
        <translation>Biedt omgekeerd zoeken met afbeeldingen / zoeken met gezichten aan. Adres uit de officiële registervermelding van Californië van 2020-03-05: opnieuw nagaan.</translation>
    </message>
    <message>
        <source>California data broker registry</source>
        <translation>register van gegevenshandelaren van Californië</translation>
    </message>
    <message>
        <source>Front end to FaceCheck.ID and Lenso.ai APIs; says it stores nothing. Ask for sources and recipients (Art. 15(1)(c),(g)).</source>
        <translation>Interface voor de API’s van FaceCheck.ID en Lenso.ai; zegt niets op te slaan. Vraag naar bronnen en ontvangers (art. 15, lid 1, onder c) en g)).</translation>
    </message>
    <message>
        <source>Face-editing app; only relevant if the person (or someone else) uploaded photos.</source>
        <translation>App om gezichten te bewerken; alleen van belang als de persoon (of iemand anders) foto’s heeft geüpload.</translation>
    </message>
    <message>
        <source>The record says that no identity document is demanded.</source>
        <translation>Volgens de vermelding wordt geen identiteitsbewijs geëist.</translation>
    </message>
    <message>
        <source>Operates image search with face similarity. Contact record is the EU desk in Bucharest.</source>
        <translation>Exploiteert een zoekfunctie voor afbeeldingen met gezichtsgelijkenis. De contactgegevens in de vermelding zijn die van het EU-kantoor in Boekarest.</translation>
    </message>
    <message>
        <source>Normally a processor for Rekognition customers: expect referral to the customer (controller).</source>
        <translation>Normaal verwerker voor klanten van Rekognition: verwacht een verwijzing naar de klant (verwerkingsverantwoordelijke).</translation>
    </message>
    <message>
        <source>Web form only; no privacy email in the record. Download tool exists for account holders.</source>
        <translation>Alleen een webformulier; geen e-mailadres voor privacy in de vermelding. Voor accounthouders is er een downloadfunctie.</translation>
    </message>
    <message>
        <source>Same controller and form as facebook.</source>
        <translation>Zelfde verwerkingsverantwoordelijke en formulier als facebook.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>WhatsApp phone number</source>
        <translation>WhatsApp-telefoonnummer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>dpo-google@google.com is noted in the database as second address when canned refusals arrive.</source>
        <translation>dpo-google@google.com staat in de database als tweede adres, voor als er standaardweigeringen komen.</translation>
    </message>
    <message>
        <source>Takeout covers only a signed-in account, not photos of a person held in search indexes.</source>
        <translation>Takeout geldt alleen voor een account waarmee u bent ingelogd, niet voor foto’s van een persoon in zoekindexen.</translation>
    </message>
    <message>
        <source>Irish entity may since be named X Internet Unlimited Company (seen in 2026 test data of Salicath/incognito, not verified).</source>
        <translation>De Ierse vennootschap kan intussen X Internet Unlimited Company heten (gezien in testgegevens uit 2026 van Salicath/incognito, niet nagegaan).</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Web form accepts access requests only; erasure must go by email (datenanfragen/data#3807, open on 2026-07-21). One third-party tool reports requests must come from the account email.</source>
        <translation>Het webformulier neemt alleen verzoeken om inzage aan; wissing moet per e-mail (datenanfragen/data#3807, open op 2026-07-21). Volgens een hulpmiddel van derden moeten verzoeken komen van het e-mailadres van het account.</translation>
    </message>
    <message>
        <source>address field is c/o DP-Dock GmbH</source>
        <translation>adresveld met c/o DP-Dock GmbH</translation>
    </message>
    <message>
        <source>ID document (database flag: required for all requests)</source>
        <translation>identiteitsbewijs (markering in de database: vereist voor alle verzoeken)</translation>
    </message>
    <message>
        <source>profile link</source>
        <translation>link naar het profiel</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>Link to profile page</source>
        <translation>Link naar de profielpagina</translation>
    </message>
    <message>
        <source>Record says an ID document is always demanded; answer with Art. 12(6).</source>
        <translation>Volgens de vermelding wordt altijd een identiteitsbewijs geëist; antwoord met art. 12, lid 6.</translation>
    </message>
    <message>
        <source>EU entity GitHub B.V. and dpo@github.com seen in 2026 third-party test data only.</source>
        <translation>EU-vennootschap GitHub B.V. en dpo@github.com in 2026 alleen gezien in testgegevens van derden.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>email domain of a representative service in the record</source>
        <translation>e-maildomein van een vertegenwoordigingsdienst in de vermelding</translation>
    </message>
    <message>
        <source>Phone Number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>address field is c/o DAPR sp. z oo</source>
        <translation>adresveld met c/o DAPR sp. z oo</translation>
    </message>
    <message>
        <source>record address</source>
        <translation>adres in de vermelding</translation>
    </message>
    <message>
        <source>Email or Apple ID</source>
        <translation>E-mail of Apple ID</translation>
    </message>
    <message>
        <source>Email of the PayPal account</source>
        <translation>E-mail van het PayPal-account</translation>
    </message>
    <message>
        <source>German-market record. PayPal (Europe) is the EEA controller; Venmo is separate (US).</source>
        <translation>Vermelding voor de Duitse markt. PayPal (Europe) is de verwerkingsverantwoordelijke voor de EER; Venmo staat daar los van (VS).</translation>
    </message>
    <message>
        <source>The record says that an identity document is demanded; answer with Art. 12(6).</source>
        <translation>Volgens de vermelding wordt een identiteitsbewijs geëist; antwoord met art. 12, lid 6.</translation>
    </message>
    <message>
        <source>Email is quoted by a policy tracker, not read on the official page. Postal address and EU representative not verified. Posts are copied to third-party servers: ask under Art. 17(2) and 19.</source>
        <translation>Het e-mailadres is overgenomen van een dienst die privacybeleid volgt, niet gelezen op de officiële pagina. Postadres en EU-vertegenwoordiger niet nagegaan. Berichten worden naar servers van derden gekopieerd: doe een beroep op art. 17, lid 2, en art. 19.</translation>
    </message>
    <message>
        <source>The sources carry no date.</source>
        <translation>De bronnen hebben geen datum.</translation>
    </message>
    <message>
        <source>The date of the record is not known.</source>
        <translation>De datum van de vermelding is niet bekend.</translation>
    </message>
    <message>
        <source>US-only service; named among scraped sources in the 2021 press coverage. Address is the one for written notices in the e-consent page; no privacy email verified.</source>
        <translation>Dienst alleen in de VS; in de berichtgeving van 2021 genoemd onder de bronnen waaruit gegevens zijn overgenomen. Het adres is dat voor schriftelijke mededelingen op de pagina over elektronische toestemming; geen e-mailadres voor privacy nagegaan.</translation>
    </message>
    <message>
        <source>Record email is the EU representative; privacy@rocketreach.co appears in the Optery directory (2025-10-23).</source>
        <translation>Het e-mailadres in de vermelding is dat van de EU-vertegenwoordiger; privacy@rocketreach.co staat in de lijst van Optery (2025-10-23).</translation>
    </message>
    <message>
        <source>record email is the Art. 27 representative mailbox</source>
        <translation>het e-mailadres in de vermelding is de postbus van de vertegenwoordiger volgens art. 27</translation>
    </message>
    <message>
        <source>may demand account plus driver licence copy by form; email with name and profile link is the lighter route</source>
        <translation>kan via een formulier een account en een kopie van het rijbewijs eisen; een e-mail met naam en link naar het profiel is de lichtere weg</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Naam (niet verplicht)</translation>
    </message>
    <message>
        <source>email address, confirmed by link</source>
        <translation>e-mailadres, bevestigd via een link</translation>
    </message>
    <message>
        <source>one opt-out per email address</source>
        <translation>één opt-out per e-mailadres</translation>
    </message>
    <message>
        <source>profile URL</source>
        <translation>URL van het profiel</translation>
    </message>
    <message>
        <source>phone number with verification call</source>
        <translation>telefoonnummer met verificatiegesprek</translation>
    </message>
    <message>
        <source>name, address, phone or old emails may be requested to locate the record</source>
        <translation>naam, adres, telefoon of oude e-mailadressen kunnen worden gevraagd om de gegevens te vinden</translation>
    </message>
    <message>
        <source>BADBOOL (2026-07-26) also lists support@mailer.intelius.com and the phone number.</source>
        <translation>BADBOOL (2026-07-26) noemt ook support@mailer.intelius.com en het telefoonnummer.</translation>
    </message>
    <message>
        <source>profile URL; otherwise screenshot/text by email</source>
        <translation>URL van het profiel; anders schermafbeelding/tekst per e-mail</translation>
    </message>
    <message>
        <source>captcha</source>
        <translation>captcha</translation>
    </message>
    <message>
        <source>Shows social profile photos next to names.</source>
        <translation>Toont foto’s van sociale profielen naast namen.</translation>
    </message>
    <message>
        <source>Registry email is a named person; left out on purpose.</source>
        <translation>Het e-mailadres in het register is dat van een met naam genoemde persoon; bewust weggelaten.</translation>
    </message>
    <message>
        <source>form online, by post or by fax</source>
        <translation>formulier online, per post of per fax</translation>
    </message>
    <message>
        <source>birth date and full legal name</source>
        <translation>geboortedatum en volledige officiële naam</translation>
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
