<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Exposure Check</source>
        <translation>Om Exposure Check</translation>
    </message>
    <message>
        <source>Exposure Check {version}</source>
        <translation>Exposure Check {version}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It works without a network connection, and nothing is ever sent anywhere by itself.</source>
        <translation>Fri programvara under Apache License 2.0. Den fungerar utan nätanslutning, och inget skickas någonsin någonstans av sig självt.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Ett ögonblick…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Face networks</source>
        <translation>Neurala nätverk för ansikten</translation>
    </message>
    <message>
        <source>Fonts and data</source>
        <translation>Typsnitt och data</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>A licence marked * was read by hand, because the library’s own record does not name it. Many libraries carry further ones inside, each with its own licence beside it.</source>
        <translation>En licens som är märkt med * har lästs för hand, eftersom bibliotekets egna uppgifter inte anger den. Många bibliotek innehåller fler, vart och ett med sin egen licens bredvid.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Kopiera alltihop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <translation>Lägg till en &amp;mapp med foton…</translation>
    </message>
    <message>
        <source>Save a &amp;cleaned copy of a photo…</source>
        <translation>Spara en &amp;rensad kopia av ett foto…</translation>
    </message>
    <message>
        <source>&amp;Help someone else…</source>
        <translation>&amp;Hjälp någon annan…</translation>
    </message>
    <message>
        <source>P&amp;eople…</source>
        <translation>P&amp;ersoner…</translation>
    </message>
    <message>
        <source>Edit &amp;personal details…</source>
        <translation>Redigera &amp;personuppgifter…</translation>
    </message>
    <message>
        <source>Co&amp;ver an identity document…</source>
        <translation>&amp;Täck över en id-handling…</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>&amp;Lås valvet</translation>
    </message>
    <message>
        <source>H&amp;ide everything and lock</source>
        <translation>&amp;Dölj allt och lås</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Inställningar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Paste photos or folders</source>
        <translation>Klistra &amp;in foton eller mappar</translation>
    </message>
    <message>
        <source>&amp;Stop looking at photos</source>
        <translation>&amp;Stoppa genomgången</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Översikt</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>&amp;Ansikte</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Foton</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>&amp;Träffar</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Brev</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>Är&amp;enden</translation>
    </message>
    <message>
        <source>Letters for man&amp;y people</source>
        <translation>Brev för &amp;många personer</translation>
    </message>
    <message>
        <source>Appearance like the &amp;system</source>
        <translation>Utseende som &amp;systemet</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Mör&amp;kt</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hög kontrast</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Större te&amp;xt</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>M&amp;indre text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normal textstorlek</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Användarhandbok</translation>
    </message>
    <message>
        <source>What this program &amp;does</source>
        <translation>Vad programmet &amp;gör</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>Visa &amp;tipsen igen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;When would an answer be due?…</source>
        <translation>&amp;När ska svar ges?…</translation>
    </message>
    <message>
        <source>Which authority is &amp;mine?…</source>
        <translation>Vilken &amp;myndighet ska jag vända mig till?…</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>Kontrollera &amp;installationen…</translation>
    </message>
    <message>
        <source>&amp;About Exposure Check</source>
        <translation>&amp;Om Exposure Check</translation>
    </message>
    <message>
        <source>In a photo: this is me</source>
        <translation>I ett foto: det här är jag</translation>
    </message>
    <message>
        <source>In a photo: this is not me</source>
        <translation>I ett foto: det här är inte jag</translation>
    </message>
    <message>
        <source>In a photo: I am unsure</source>
        <translation>I ett foto: jag är osäker</translation>
    </message>
    <message>
        <source>Next photo, without deciding</source>
        <translation>Nästa foto, utan att bestämma</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Föregående foto</translation>
    </message>
    <message>
        <source>Hold: show the other people&apos;s faces</source>
        <translation>Håll ned: visa de andras ansikten</translation>
    </message>
</context>
<context>
    <name>AddPackDialog</name>
    <message>
        <source>Add a face model</source>
        <translation>Lägg till en ansiktsmodell</translation>
    </message>
    <message>
        <source>Another model may find more photos of you, or fewer. This program can use models of InsightFace. They are not part of it, and not free for every use.</source>
        <translation>En annan modell hittar kanske fler foton av dig, eller färre. Det här programmet kan använda modeller från InsightFace. De ingår inte i programmet och får inte användas till allt.</translation>
    </message>
    <message>
        <source>The licence is in English, as it was written.</source>
        <translation>Licensen är på engelska, så som den skrevs.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>I accept this for my use</source>
        <translation>Jag godtar det här för min användning</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Från den här datorn</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Vad den ska heta</translation>
    </message>
    <message>
        <source>Empty: like its file. It can be left empty.</source>
        <translation>Tomt: som filen. Fältet får lämnas tomt.</translation>
    </message>
    <message>
        <source>Choose a ZIP file…</source>
        <translation>Välj en ZIP-fil…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Vilken modell</translation>
    </message>
    <message>
        <source>A model is a file of up to several hundred megabytes.</source>
        <translation>En modell är en fil på upp till flera hundra megabyte.</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Hämta…</translation>
    </message>
    <message>
        <source>Or over the network, from InsightFace’s own store</source>
        <translation>Eller via nätet, från InsightFaces eget lager</translation>
    </message>
    <message>
        <source>The model came with a licence of its own</source>
        <translation>Modellen kom med en egen licens</translation>
    </message>
    <message>
        <source>Source: {source}, read on {day}.</source>
        <translation>Källa: {source}, läst den {day}.</translation>
    </message>
    <message>
        <source>Archives ({patterns})</source>
        <translation>Arkiv ({patterns})</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Välj modellen</translation>
    </message>
    <message>
        <source>Choose the folder of the model</source>
        <translation>Välj modellens mapp</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln megabyte(s)</source>
        <translation>
            <numerusform>%Ln megabyte hämtad</numerusform>
            <numerusform>%Ln megabyte hämtade</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>Tittar på modellen…</translation>
    </message>
    <message>
        <source>Added: {model}. It is not in use yet; choose it in the list.</source>
        <translation>Tillagd: {model}. Den används inte än; välj den i listan.</translation>
    </message>
    <message>
        <source>There is a model with this name, or it cannot be a name. Choose another one of letters, digits, dots, hyphens and underscores.</source>
        <translation>Det finns redan en modell med det här namnet, eller så kan det inte vara ett namn. Välj ett annat med bokstäver, siffror, punkter, bindestreck och understreck.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Stoppat. Inget har lagts till.</translation>
    </message>
</context>
<context>
    <name>AddPlaces</name>
    <message>
        <source>Add a folder…</source>
        <translation>Lägg till en mapp…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>What can I add?</source>
        <translation>Vad kan jag lägga till?</translation>
    </message>
    <message>
        <source>Drop anything with photos here</source>
        <translation>Släpp allt som innehåller foton här</translation>
    </message>
    <message>
        <source>Folders, photos and films, data exports as they came (ZIP, TAR.GZ), saved web pages, web addresses. Files stay where they are.</source>
        <translation>Mappar, foton och filmer, dataexporter som de kom (ZIP, TAR.GZ), sparade webbsidor, webbadresser. Filerna stannar där de är.</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Lägg till adressen</translation>
    </message>
    <message>
        <source>Add a public address</source>
        <translation>Lägg till en offentlig adress</translation>
    </message>
    <message>
        <source>A profile or page that anybody can open, for example https://mastodon.social/@name. You are asked before the network is used.</source>
        <translation>En profil eller sida som vem som helst kan öppna, till exempel https://mastodon.social/@name. Du får en fråga innan nätet används.</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <translation>Mapp med foton</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Alla filer ({patterns})</translation>
    </message>
    <message>
        <source>Photos, exports, saved pages</source>
        <translation>Foton, exporter, sparade sidor</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>For example a receipt or the answer. A copy is kept inside the vault.</source>
        <translation>Till exempel ett kvitto eller svaret. En kopia sparas i valvet.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Välj filer</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Utelämna {file}</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Which authority is mine?</source>
        <translation>Vilken myndighet ska jag vända mig till?</translation>
    </message>
    <message>
        <source>In which part of it?</source>
        <translation>I vilken del av landet?</translation>
    </message>
    <message>
        <source>It is about a public body, a church or a broadcaster</source>
        <translation>Det gäller ett offentligt organ, en kyrka eller ett radio- och tv-bolag</translation>
    </message>
    <message>
        <source>It is about a company or a website</source>
        <translation>Det gäller ett företag eller en webbplats</translation>
    </message>
    <message>
        <source>Who looks after them?</source>
        <translation>Vem har tillsyn över dem?</translation>
    </message>
    <message>
        <source>It hears complaints about a company or a website. Usually it is the one where you live; under European law you may also ask the one where you work. Nothing is sent, and nobody is asked.</source>
        <translation>Den prövar klagomål på ett företag eller en webbplats. Oftast är det myndigheten där du bor; enligt europeisk rätt kan du också vända dig till den där du arbetar. Inget skickas, och ingen tillfrågas.</translation>
    </message>
    <message>
        <source>In which country do you live?</source>
        <translation>I vilket land bor du?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>For {country} no authority is in the list of this program. Look on the website of your government for the authority for data protection, or ask the one of the country where the company is.</source>
        <translation>För {country} finns ingen myndighet i programmets lista. Leta på din regerings webbplats efter dataskyddsmyndigheten, eller vänd dig till myndigheten i det land där företaget finns.</translation>
    </message>
</context>
<context>
    <name>AuthorityView</name>
    <message>
        <source>Copy the address</source>
        <translation>Kopiera adressen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formulär på deras webbplats</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
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
        <translation>Fingeravtryck för dess PGP-nyckel: {number}</translation>
    </message>
    <message>
        <source>Languages of a complaint</source>
        <translation>Språk för klagomål</translation>
    </message>
    <message>
        <source>Basis of a complaint</source>
        <translation>Rättslig grund för klagomål</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Sedd {day}: {status}</translation>
    </message>
    <message>
        <source>E-mail by another source</source>
        <translation>E-postadress enligt en annan källa</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated in the record. Ask before you write in another one.</source>
        <translation>Anges inte i posten. Fråga innan du skriver på ett annat språk.</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Adressen har kopierats.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Choose a table…</source>
        <translation>Välj en tabell…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Spara en mall…</translation>
    </message>
    <message>
        <source>Drop the table of people here</source>
        <translation>Släpp tabellen med personer här</translation>
    </message>
    <message>
        <source>A CSV file with one person a row, as spreadsheets save it. Each row names the file with the person’s signed permission, which lies beside the table.</source>
        <translation>En CSV-fil med en person per rad, som kalkylprogram sparar den. Varje rad anger filen med personens undertecknade fullmakt, som ligger bredvid tabellen.</translation>
    </message>
    <message>
        <source>Add this recipient</source>
        <translation>Lägg till den här mottagaren</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-dokument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation>E-postutkast</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Vanlig text</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Välj en annan mapp…</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <translation>Vad vill de?</translation>
    </message>
    <message>
        <source>Format of the letters</source>
        <translation>Brevens format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Lägg till minst en mottagare.</translation>
    </message>
    <message>
        <source>Choose what they want.</source>
        <translation>Välj vad de vill.</translation>
    </message>
    <message>
        <source>Choose the table of people</source>
        <translation>Välj tabellen med personer</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabeller (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Table: {file}</source>
        <translation>Tabell: {file}</translation>
    </message>
    <message>
        <source>Choose another table…</source>
        <translation>Välj en annan tabell…</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Spara en mall</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Välj en mapp för breven</translation>
    </message>
    <message>
        <source>{folder}: one folder per person, and the list result.csv. They are not encrypted.</source>
        <translation>{folder}: en mapp per person och listan result.csv. De är inte krypterade.</translation>
    </message>
    <message>
        <source>Added {name}.</source>
        <translation>{name} har lagts till.</translation>
    </message>
    <message>
        <source>Do not write to {name}</source>
        <translation>Skriv inte till {name}</translation>
    </message>
    <message>
        <source>Letters go to:</source>
        <translation>Breven går till:</translation>
    </message>
    <message>
        <source>No recipient was added yet.</source>
        <translation>Ingen mottagare har lagts till än.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Letters for many people</source>
        <translation>Brev för många personer</translation>
    </message>
    <message>
        <source>For those who help others: a table of people becomes one letter each. Nothing is sent, and no case is opened for these letters.</source>
        <translation>För dig som hjälper andra: en tabell med personer blir till ett brev för var och en. Inget skickas, och inget ärende skapas för de här breven.</translation>
    </message>
    <message>
        <source>People done</source>
        <translation>Klara personer</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Skriv breven</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Open the list of results</source>
        <translation>Öppna resultatlistan</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Läser raderna…</translation>
    </message>
    <message>
        <source>Looking at the rows: {done} of {total}</source>
        <translation>Läser raderna: {done} av {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stoppat. Inget skrevs.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Skriv %n brev</numerusform>
            <numerusform>Skriv %n brev</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>Det finns inget brev att skriva.</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Skriver breven…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppar…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} people, %n letter(s) written</source>
        <translation>
            <numerusform>{done} av {total} personer, %n brev skrivet</numerusform>
            <numerusform>{done} av {total} personer, %n brev skrivna</numerusform>
        </translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n brev skrivet</numerusform>
            <numerusform>%n brev skrivna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n skrevs tidigare</numerusform>
            <numerusform>%n skrevs tidigare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why</source>
        <translation>
            <numerusform>%n skrevs inte; listan säger varför</numerusform>
            <numerusform>%n skrevs inte; listan säger varför</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Nothing was sent.</source>
        <translation>{counts}. Inget har skickats.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} people.</source>
        <translation>Stoppat efter {done} av {total} personer.</translation>
    </message>
    <message>
        <source>Write again to go on from there.</source>
        <translation>Skriv igen för att fortsätta därifrån.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Saved the template as “{file}”.</source>
        <translation>Mallen har sparats som ”{file}”.</translation>
    </message>
</context>
<context>
    <name>BatchPreview</name>
    <message>
        <source>What would be written</source>
        <translation>Vad som skulle skrivas</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Bara rader med problem</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Tabellens rader</translation>
    </message>
    <message>
        <source>Only rows with problems: {count}</source>
        <translation>Bara rader med problem: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to write</source>
        <translation>
            <numerusform>%n brev att skriva</numerusform>
            <numerusform>%n brev att skriva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n skrevs tidigare</numerusform>
            <numerusform>%n skrevs tidigare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written</source>
        <translation>
            <numerusform>%n kan inte skrivas</numerusform>
            <numerusform>%n kan inte skrivas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, line {line} of the file:</source>
        <translation>Rad {row}, rad {line} i filen:</translation>
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
        <translation>Utelämnat</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Dina egna ord</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Tillagt av dig</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Dates for your calendar</source>
        <translation>Datum till din kalender</translation>
    </message>
    <message>
        <source>Also write whose case it is</source>
        <translation>Skriv också vems ärende det är</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Spara kalenderfilen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The file holds the coming days of all open cases, each with two reminders. Import it into the calendar of your computer or telephone. Import it again later, and moved days are replaced.</source>
        <translation>Filen innehåller de kommande dagarna för alla öppna ärenden, var och en med två påminnelser. Importera den i kalendern på din dator eller telefon. Om du importerar den igen senare ersätts dagar som har flyttats.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It names the recipients and what you asked for. Whoever keeps your calendar, for example a company on the internet, can read that.</source>
        <translation>Filen är inte krypterad. Den anger mottagarna och vad du har begärt. Den som har hand om din kalender, till exempel ett företag på internet, kan läsa det.</translation>
    </message>
    <message>
        <source>With this, it also holds the names and how each day was counted.</source>
        <translation>Då innehåller den också namnen och hur varje dag har räknats ut.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Spara kalenderfilen</translation>
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
        <translation>Ta ett foto</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Ta fotot</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Använd det här fotot</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ta om</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Kameran startar…</translation>
    </message>
    <message>
        <source>This computer does not let the program use a camera: allow it in the privacy settings of the system, then press “Try again”.</source>
        <translation>Den här datorn låter inte programmet använda en kamera: tillåt det i systemets integritetsinställningar och välj sedan ”Försök igen”.</translation>
    </message>
    <message>
        <source>The camera gives no picture, mostly because another program uses it: close that program, then press “Try again”.</source>
        <translation>Kameran ger ingen bild, oftast för att ett annat program använder den: stäng det programmet och välj sedan ”Försök igen”.</translation>
    </message>
    <message>
        <source>The camera is not connected any more: plug it in and press “Try again”, or choose a photo instead.</source>
        <translation>Kameran är inte längre ansluten: anslut den och välj ”Försök igen”, eller välj ett foto i stället.</translation>
    </message>
    <message>
        <source>The photo is taken, and the camera is off.</source>
        <translation>Fotot är taget, och kameran är avstängd.</translation>
    </message>
    <message>
        <source>Your system now asks whether this program may use the camera. The camera is on only while you see its picture here. Nothing is recorded, and nothing leaves this computer.</source>
        <translation>Systemet frågar nu om det här programmet får använda kameran. Kameran är på bara medan du ser dess bild här. Inget spelas in, och inget lämnar den här datorn.</translation>
    </message>
    <message>
        <source>Look into the camera from the front, in even light. You see yourself as in a mirror. Space takes the photo; nothing is recorded before that.</source>
        <translation>Titta in i kameran rakt framifrån, i jämnt ljus. Du ser dig själv som i en spegel. Tryck på blanksteg för att ta fotot; inget spelas in före det.</translation>
    </message>
    <message>
        <source>The camera is off. This is the photo as others see you. It is not saved as a file: the vault keeps numbers and a small picture of your face.</source>
        <translation>Kameran är avstängd. Så här ser andra dig på fotot. Det sparas inte som en fil: valvet behåller siffror och en liten bild av ditt ansikte.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Kameran är avstängd.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>Fotot som togs</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Kamerans bild</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>Take a photo…</source>
        <translation>Ta ett foto…</translation>
    </message>
    <message>
        <source>Photos can be taken with a camera here, too, once the system has this library: {name}</source>
        <translation>Här går det också att ta foton med en kamera, så snart systemet har det här biblioteket: {name}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Where should the folder of the case be made?</source>
        <translation>Var ska mappen för ärendet skapas?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>“{entry}”</source>
        <translation>”{entry}”</translation>
    </message>
    <message>
        <source>Logged: {entry}.</source>
        <translation>Antecknat: {entry}.</translation>
    </message>
    <message>
        <source>Taken back: {entry}. It stays in the log and does not count.</source>
        <translation>Tillbakataget: {entry}. Anteckningen står kvar men räknas inte.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in “{folder}”. They are not encrypted. Look at them before you pass them on.</source>
        <translation>
            <numerusform>%n fil har sparats i ”{folder}”. Den är inte krypterad. Titta igenom den innan du lämnar den vidare.</numerusform>
            <numerusform>%n filer har sparats i ”{folder}”. De är inte krypterade. Titta igenom dem innan du lämnar dem vidare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved a copy as “{file}”. It came from somebody else: open it only if you trust it.</source>
        <translation>En kopia har sparats som ”{file}”. Den kom från någon annan: öppna den bara om du litar på den.</translation>
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
        <translation>Härnäst: {step}</translation>
    </message>
    <message>
        <source>{step}, from {day} on</source>
        <translation>{step}, från och med den {day}</translation>
    </message>
    <message>
        <source>Last entry: {day}</source>
        <translation>Senaste anteckning: {day}</translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>What became of the letters</source>
        <translation>Vad det blev av breven</translation>
    </message>
    <message>
        <source>Nobody is counted as late who is not late by every reading of the rules. Where it is not noted when a letter arrived, its answer counts neither as late nor as in time.</source>
        <translation>Ingen räknas som försenad som inte är det enligt varje tolkning av reglerna. Om det inte är antecknat när ett brev kom fram räknas svaret varken som försenat eller som i tid.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>{cases} of {people}</source>
        <translation>{cases} för {people}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>försenade</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarade</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>besvarade i tid</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>besvarade för sent</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>inte skickade än</translation>
    </message>
    <message>
        <source>days until an answer (median)</source>
        <translation>dagar till svar (median)</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Taken back, does not count.</source>
        <translation>Tillbakataget, räknas inte.</translation>
    </message>
    <message>
        <source>Entry {number}, {day}: {event}. {more}</source>
        <translation>Anteckning {number}, {day}: {event}. {more}</translation>
    </message>
    <message>
        <source>Entry {number}: {event}, {day}</source>
        <translation>Anteckning {number}: {event}, {day}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Spara en kopia av {file}</translation>
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
        <translation>Det här är fel, ta tillbaka</translation>
    </message>
    <message>
        <source>Take back entry {number}: {event}</source>
        <translation>Ta tillbaka anteckning {number}: {event}</translation>
    </message>
    <message>
        <source>Log it again…</source>
        <translation>Anteckna igen…</translation>
    </message>
    <message>
        <source>Log again: {event}</source>
        <translation>Anteckna igen: {event}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Back to all cases</source>
        <translation>Tillbaka till alla ärenden</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>What fits next</source>
        <translation>Vad som passar härnäst</translation>
    </message>
    <message>
        <source>Log what happened…</source>
        <translation>Anteckna vad som hänt…</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Skriv en påminnelse…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Skriv ett svarsbrev…</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>Skriv ett klagomål…</translation>
    </message>
    <message>
        <source>Look at the letter…</source>
        <translation>Titta på brevet…</translation>
    </message>
    <message>
        <source>Save the case file…</source>
        <translation>Spara ärendeakten…</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Vad som har hänt hittills</translation>
    </message>
    <message>
        <source>Letters and files</source>
        <translation>Brev och filer</translation>
    </message>
    <message>
        <source>Language of the case file</source>
        <translation>Ärendeaktens språk</translation>
    </message>
    <message>
        <source>The case file is a folder for a lawyer or an authority: what happened, the letter, the files. It is not encrypted.</source>
        <translation>Ärendeakten är en mapp för en jurist eller en myndighet: vad som har hänt, brevet, filerna. Den är inte krypterad.</translation>
    </message>
    <message>
        <source>{request} · {law} · case {id}</source>
        <translation>{request} · {law} · ärende {id}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Om brevet kommer fram i dag ska svar ges senast den {day}.</translation>
    </message>
    <message>
        <source>The law sets no time for an answer to this letter.</source>
        <translation>Lagen anger ingen frist för svar på det här brevet.</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>Från och med den {day}</translation>
    </message>
    <message>
        <source>Log: {event}…</source>
        <translation>Anteckna: {event}…</translation>
    </message>
    <message>
        <source>Write the reminder…</source>
        <translation>Skriv påminnelsen…</translation>
    </message>
    <message>
        <source>Write the reply…</source>
        <translation>Skriv svarsbrevet…</translation>
    </message>
    <message>
        <source>Write the complaint…</source>
        <translation>Skriv klagomålet…</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No cases yet</source>
        <translation>Inga ärenden än</translation>
    </message>
    <message>
        <source>A letter opens a case. Here you see what became of it, and what you can do next.</source>
        <translation>Ett ärende börjar med ett brev. Här ser du vad det har blivit av det och vad du kan göra härnäst.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Skriv ett brev</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>What became of your letters. Nothing is sent from here; you log what you did and what you got.</source>
        <translation>Vad det har blivit av dina brev. Inget skickas härifrån; du antecknar vad du har gjort och vad du har fått.</translation>
    </message>
    <message>
        <source>Note the day on which a letter arrived: from that day on the program counts the time.</source>
        <translation>Anteckna dagen då ett brev kom fram: från den dagen räknar programmet tiden.</translation>
    </message>
    <message>
        <source>Dates for your calendar…</source>
        <translation>Datum till din kalender…</translation>
    </message>
    <message>
        <source>When would an answer be due?…</source>
        <translation>När ska svar ges?…</translation>
    </message>
    <message>
        <source>Which authority is mine?…</source>
        <translation>Vilken myndighet ska jag vända mig till?…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alla ärenden</translation>
    </message>
    <message>
        <source>Name of a company</source>
        <translation>Namn på ett företag</translation>
    </message>
    <message>
        <source>All that are not closed</source>
        <translation>Alla som inte är avslutade</translation>
    </message>
    <message>
        <source>With something to do today</source>
        <translation>Med något att göra i dag</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Sparat som ”{file}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Inget ärende passar.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Ändra lösenfrasen</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>There is no way to reset a lost passphrase. Write the new one on paper and keep the paper in a safe place. Backups that you made before still open with the old one.</source>
        <translation>En förlorad lösenfras går inte att återställa. Skriv ned den nya på papper och förvara papperet på ett säkert ställe. Säkerhetskopior som du har gjort tidigare öppnas fortfarande med den gamla.</translation>
    </message>
    <message>
        <source>This is not the current passphrase. Nothing was changed.</source>
        <translation>Det här är inte den nuvarande lösenfrasen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Ändrar lösenfrasen…</translation>
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
        <translation>Skapa valvet</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the vault, not even you or us. There is no way to reset it. Write it on paper and keep the paper in a safe place.</source>
        <translation>Utan den här lösenfrasen kan ingen öppna valvet, varken du eller vi. Den går inte att återställa. Skriv ned den på papper och förvara papperet på ett säkert ställe.</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Skapar valvet…</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>When would an answer be due?</source>
        <translation>När ska svar ges?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>They told me in time that they need longer</source>
        <translation>De meddelade i tid att de behöver mer tid</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Till och med vilken dag?</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Fler val</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Färre val</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Vad gäller det?</translation>
    </message>
    <message>
        <source>For a letter that is not kept here. For your own letters the page Cases counts by itself. This is arithmetic, no legal advice.</source>
        <translation>För ett brev som inte finns sparat här. För dina egna brev räknar sidan Ärenden av sig själv. Det här är en uträkning, ingen juridisk rådgivning.</translation>
    </message>
    <message>
        <source>The letter arrived on</source>
        <translation>Brevet kom fram den</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>Företagets land</translation>
    </message>
    <message>
        <source>Its public holidays can move the last day.</source>
        <translation>Helgdagar där kan flytta den sista dagen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Their answer to my letter</source>
        <translation>Deras svar på mitt brev</translation>
    </message>
    <message>
        <source>That they confirm my letter</source>
        <translation>Att de bekräftar mitt brev</translation>
    </message>
    <message>
        <source>That they stop selling and sharing my data</source>
        <translation>Att de slutar sälja och dela mina uppgifter</translation>
    </message>
    <message>
        <source>That the company confirms my complaint</source>
        <translation>Att företaget bekräftar mitt klagomål</translation>
    </message>
    <message>
        <source>News of my complaint from the authority</source>
        <translation>Besked från myndigheten om mitt klagomål</translation>
    </message>
    <message>
        <source>That they delete biometric data</source>
        <translation>Att de raderar biometriska uppgifter</translation>
    </message>
    <message>
        <source>When I can remind them</source>
        <translation>När jag kan påminna dem</translation>
    </message>
    <message>
        <source>The complaint arrived on</source>
        <translation>Klagomålet kom fram den</translation>
    </message>
    <message>
        <source>The authority had the complaint on</source>
        <translation>Myndigheten fick klagomålet den</translation>
    </message>
    <message>
        <source>The last contact with the company was on</source>
        <translation>Den senaste kontakten med företaget var den</translation>
    </message>
    <message>
        <source>The letter was sent on</source>
        <translation>Brevet skickades den</translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation>Svar ska ges senast den {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation by {day}.</source>
        <translation>En bekräftelse ska ges senast den {day}.</translation>
    </message>
    <message>
        <source>By law selling and sharing must have stopped by {day}.</source>
        <translation>Enligt lag ska försäljning och delning ha upphört senast den {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation of the complaint by {day}.</source>
        <translation>En bekräftelse av klagomålet ska ges senast den {day}.</translation>
    </message>
    <message>
        <source>The authority owes news of the complaint by {day}.</source>
        <translation>Myndigheten ska ge besked om klagomålet senast den {day}.</translation>
    </message>
    <message>
        <source>By law biometric data must be deleted by {day} at the latest.</source>
        <translation>Enligt lag ska biometriska uppgifter raderas senast den {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>En påminnelse kan skickas efter {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by {day}.</source>
        <translation>Ett svar kan väntas senast den {day}.</translation>
    </message>
    <message>
        <source>The time itself ends on {day}; weekends and holidays move that day.</source>
        <translation>Själva fristen går ut den {day}; veckoslut och helgdagar flyttar den dagen.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Till och med den {day} bör ingen kallas försenad.</translation>
    </message>
    <message>
        <source>This law gives them no more time.</source>
        <translation>Den här lagen ger dem inte mer tid.</translation>
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
        <translation>Gäller {who}, som använde tjänsten</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Diarienummer: {number}</translation>
    </message>
    <message>
        <source>What became of it: {status}</source>
        <translation>Vad det blev av det: {status}</translation>
    </message>
    <message>
        <source>Law: {articles}</source>
        <translation>Bestämmelser: {articles}</translation>
    </message>
    <message>
        <source>Checked: {how}</source>
        <translation>Kontrollerat: {how}</translation>
    </message>
    <message>
        <source>Looked up on {day}. {verified}</source>
        <translation>Läst den {day}. {verified}</translation>
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
        <translation>Välj</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>They named a day</source>
        <translation>De angav en dag</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Draft of an e-mail</source>
        <translation>E-postutkast</translation>
    </message>
    <message>
        <source>The recipient gets these files and their names. Send only what they need.</source>
        <translation>Mottagaren får de här filerna och deras namn. Skicka bara det som behövs.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Spara utkastet…</translation>
    </message>
    <message>
        <source>Cover an identity document…</source>
        <translation>Täck över en id-handling…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Your mail program opens it, with the letter in it. Mostly no files are needed.</source>
        <translation>Ditt e-postprogram öppnar utkastet, med brevet i. Oftast behövs inga filer.</translation>
    </message>
</context>
<context>
    <name>EnclosureList</name>
    <message>
        <source>What {file} shows</source>
        <translation>Vad {file} visar</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Radera allt</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Räknar…</translation>
    </message>
    <message>
        <source>Save a backup first…</source>
        <translation>Spara en säkerhetskopia först…</translation>
    </message>
    <message>
        <source>Save the case files first…</source>
        <translation>Spara ärendeakterna först…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Behåll allt</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Radera allt nu</translation>
    </message>
    <message>
        <source>This goes, for good</source>
        <translation>Det här försvinner för gott</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Det här finns kvar</translation>
    </message>
    <message>
        <source>Your photos, letters and reports that you saved as files, backups, and letters that you sent. Language and appearance of this window, and face models: they say nothing about you.</source>
        <translation>Dina foton, brev och rapporter som du har sparat som filer, säkerhetskopior och brev som du har skickat. Även fönstrets språk och utseende samt ansiktsmodeller: de säger inget om dig.</translation>
    </message>
    <message>
        <source>You can save something first</source>
        <translation>Du kan spara något först</translation>
    </message>
    <message>
        <source>A backup is encrypted and can be restored here later. Case files are not encrypted; a lawyer or an authority can read them without this program.</source>
        <translation>En säkerhetskopia är krypterad och kan återställas här senare. Ärendeakter är inte krypterade; en jurist eller en myndighet kan läsa dem utan det här programmet.</translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Var ska mapparna för ärendena skapas?</translation>
    </message>
    <message>
        <source>Saving case {number} of {count}…</source>
        <translation>Sparar ärende {number} av {count}…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted.</source>
        <translation>
            <numerusform>Akten för %n ärende har sparats. Den är inte krypterad.</numerusform>
            <numerusform>Akterna för %n ärenden har sparats. De är inte krypterade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), with all details</source>
        <translation>
            <numerusform>%n person, med alla uppgifter</numerusform>
            <numerusform>%n personer, med alla uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of faces</source>
        <translation>
            <numerusform>%n referensfoto av ansikten</numerusform>
            <numerusform>%n referensfoton av ansikten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) and what was decided about them</source>
        <translation>
            <numerusform>%n träff och vad som bestämdes om den</numerusform>
            <numerusform>%n träffar och vad som bestämdes om dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), each with its letter and its dates</source>
        <translation>
            <numerusform>%n ärende, med brev och datum</numerusform>
            <numerusform>%n ärenden, vart och ett med brev och datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were attached to cases</source>
        <translation>
            <numerusform>%n fil som har bifogats till ärenden</numerusform>
            <numerusform>%n filer som har bifogats till ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of the network</source>
        <translation>
            <numerusform>%n rad i nätverksloggen</numerusform>
            <numerusform>%n rader i nätverksloggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older vault(s) that a restore moved aside</source>
        <translation>
            <numerusform>%n äldre valv som flyttades undan vid en återställning</numerusform>
            <numerusform>%n äldre valv som flyttades undan vid en återställning</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered places, own recipients, letters that were begun, own text, and the settings of the vault</source>
        <translation>Ihågkomna platser, egna mottagare, påbörjade brev, egna texter och valvets inställningar</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>This did not work</source>
        <translation>Det här gick inte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The details help whoever looks after this program. They may name files on this computer, so read them before you pass them on. Nothing is sent by itself.</source>
        <translation>Detaljerna hjälper den som sköter det här programmet. De kan nämna filer på den här datorn, så läs dem innan du lämnar dem vidare. Inget skickas av sig självt.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiera detaljerna</translation>
    </message>
</context>
<context>
    <name>EvaluatePackDialog</name>
    <message>
        <source>Check a face model on pairs of photos</source>
        <translation>Kontrollera en ansiktsmodell på fotopar</translation>
    </message>
    <message>
        <source>You need a table (CSV) with the columns a, b and same: the names of two photos, and 1 if both show the same person or 0 if they do not. The photos are looked at on this computer, and nothing of them is kept. How photos are looked through stays as it is.</source>
        <translation>Du behöver en tabell (CSV) med kolumnerna a, b och same: namnen på två foton, och 1 om båda visar samma person eller 0 om de inte gör det. Fotona undersöks på den här datorn, och inget av dem sparas. Hur foton gås igenom ändras inte.</translation>
    </message>
    <message>
        <source>Choose the list of pairs…</source>
        <translation>Välj listan med par…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Välj en annan lista…</translation>
    </message>
    <message>
        <source>Choose another folder of photos…</source>
        <translation>Välj en annan mapp med foton…</translation>
    </message>
    <message>
        <source>Compare the pairs</source>
        <translation>Jämför paren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Dölj detaljerna</translation>
    </message>
    <message>
        <source>Choose the list of pairs</source>
        <translation>Välj listan med par</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>Välj mappen med foton</translation>
    </message>
    <message>
        <source>List: {file} · photos in: {folder}</source>
        <translation>Lista: {file} · foton i: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln par</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compared</source>
        <translation>
            <numerusform>%Ln jämfört</numerusform>
            <numerusform>%Ln jämförda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a photo without a face</source>
        <translation>
            <numerusform>%Ln med ett foto utan ansikte</numerusform>
            <numerusform>%Ln med ett foto utan ansikte</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the pairs of one person score higher than every pair of different people.</source>
        <translation>{share} av paren med samma person får högre poäng än varje par med olika personer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read; see the details.</source>
        <translation>
            <numerusform>%Ln foto kunde inte läsas; se detaljerna.</numerusform>
            <numerusform>%Ln foton kunde inte läsas; se detaljerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared.</source>
        <translation>Jämförelsen är klar.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: too few pairs in the list to say.</source>
        <translation>1 falskt larm på {number}: för få par i listan för att kunna säga.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: it recognises {share} of the pairs of one person.</source>
        <translation>1 falskt larm på {number}: modellen känner igen {share} av paren med samma person.</translation>
    </message>
    <message>
        <source>A false alarm is a pair of different people that is taken for one person. Where they are allowed more often, more pairs of one person are recognised.</source>
        <translation>Ett falskt larm är ett par med olika personer som tas för en och samma. Där de tillåts oftare känns fler par med samma person igen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of one person</source>
        <translation>
            <numerusform>%Ln par med samma person</numerusform>
            <numerusform>%Ln par med samma person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of different people</source>
        <translation>
            <numerusform>%Ln par med olika personer</numerusform>
            <numerusform>%Ln par med olika personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Area under the curve (AUC): {value}. It is how often a pair of one person scores higher than a pair of different people; 1 is always, 0.5 is chance.</source>
        <translation>Ytan under kurvan (AUC): {value}. Den anger hur ofta ett par med samma person får högre poäng än ett par med olika personer; 1 är alltid, 0,5 är slumpen.</translation>
    </message>
    <message>
        <source>No face was found in: {photos}</source>
        <translation>Inget ansikte hittades i: {photos}</translation>
    </message>
    <message>
        <source>Could not be read: {photos}</source>
        <translation>Kunde inte läsas: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Saved as “{file}”. It names your photos: look at it before you pass it on.</source>
        <translation>Sparat som ”{file}”. Filen innehåller namnen på dina foton: titta på den innan du ger den vidare.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Log what happened</source>
        <translation>Anteckna vad som hänt</translation>
    </message>
    <message>
        <source>The log is only for you. Nothing is sent, and a wrong entry can be taken back.</source>
        <translation>Anteckningarna är bara till för dig. Inget skickas, och en felaktig anteckning kan tas tillbaka.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>On which day?</source>
        <translation>Vilken dag?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Anything worth keeping. May stay empty.</source>
        <translation>Sådant som du vill spara. Får lämnas tomt.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Vad har hänt?</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det här behövs.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>Det här är längre än {limit} tecken. Korta det.</translation>
    </message>
</context>
<context>
    <name>EvidenceListModel</name>
    <message>
        <source>{place}
Seen on {day}</source>
        <translation>{place}
Sett den {day}</translation>
    </message>
    <message>
        <source>{place}, seen on {day}</source>
        <translation>{place}, sett den {day}</translation>
    </message>
</context>
<context>
    <name>ExportHelp</name>
    <message>
        <source>What can I add?</source>
        <translation>Vad kan jag lägga till?</translation>
    </message>
    <message>
        <source>Search, for example Instagram</source>
        <translation>Sök, till exempel Instagram</translation>
    </message>
    <message>
        <source>Search for a platform</source>
        <translation>Sök efter en plattform</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Folders, single photos and films, web pages that you saved in a browser, and public addresses. Best of all is the data export of a platform: it holds what you posted, in full size. Ask the platform for it, and add the file as it came.</source>
        <translation>Mappar, enstaka foton och filmer, webbsidor som du har sparat i en webbläsare och offentliga adresser. Allra bäst är dataexporten från en plattform: den innehåller det du har publicerat, i full storlek. Begär den från plattformen och lägg till filen som den kom.</translation>
    </message>
    <message>
        <source>No platform of this name is known here.</source>
        <translation>Ingen plattform med det namnet är känd här.</translation>
    </message>
    <message>
        <source>Format to choose</source>
        <translation>Format att välja</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hur lång tid det tar</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Vad den innehåller</translation>
    </message>
    <message>
        <source>Addresses of posts</source>
        <translation>Adresser till inlägg</translation>
    </message>
    <message>
        <source>These steps were compared with a description on {day}. Menus change often.</source>
        <translation>De här stegen jämfördes med en beskrivning den {day}. Menyer ändras ofta.</translation>
    </message>
    <message>
        <source>These steps are general knowledge and were not checked again. Menus change often.</source>
        <translation>De här stegen är allmänt kända och har inte kontrollerats igen. Menyer ändras ofta.</translation>
    </message>
</context>
<context>
    <name>FaceModelSettings</name>
    <message>
        <source>Face model</source>
        <translation>Ansiktsmodell</translation>
    </message>
    <message>
        <source>The networks that find and compare faces. They run on this computer; no photo leaves it. The built-in model is enough for most people.</source>
        <translation>De neurala nätverk som hittar och jämför ansikten. De körs på den här datorn; inget foto lämnar den. Den inbyggda modellen räcker för de flesta.</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Tittar på modellerna…</translation>
    </message>
    <message>
        <source>Add a face model…</source>
        <translation>Lägg till en ansiktsmodell…</translation>
    </message>
    <message>
        <source>Photos from daily life are harder than those it was measured on: expect to miss more. How well it does for different groups of people was not measured.</source>
        <translation>Vardagsfoton är svårare än de som mätningen gjordes på: räkna med att fler missas. Hur bra det går för olika grupper av människor har inte mätts.</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Vänta tills fotona är genomgångna, eller stoppa först.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>Ta bort den här modellen?</translation>
    </message>
    <message>
        <source>{model} would be removed from this computer.</source>
        <translation>{model} skulle tas bort från den här datorn.</translation>
    </message>
    <message>
        <source>Its files go. Your reference photos, matches and decisions stay. To use the model again, it has to be added again.</source>
        <translation>Modellens filer försvinner. Dina referensfoton, träffar och beslut finns kvar. För att använda modellen igen måste du lägga till den på nytt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Removed: {model}.</source>
        <translation>Borttagen: {model}.</translation>
    </message>
</context>
<context>
    <name>FacePage</name>
    <message>
        <source>Face</source>
        <translation>Ansikte</translation>
    </message>
    <message>
        <source>Photos of the face that the program should look for. They are measured on this computer.</source>
        <translation>Foton av ansiktet som programmet ska leta efter. De mäts på den här datorn.</translation>
    </message>
    <message>
        <source>Begin with one photo, and add others later: photos from different years help most.</source>
        <translation>Börja med ett foto och lägg till fler senare: foton från olika år hjälper mest.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Välj foton…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Drop photos of the face here</source>
        <translation>Släpp foton av ansiktet här</translation>
    </message>
    <message>
        <source>Five varied photos make a much better reference than one: different days, different light, from the front.</source>
        <translation>Fem olika foton är en mycket bättre referens än ett enda: olika dagar, olika ljus, framifrån.</translation>
    </message>
    <message>
        <source>Photos of the face</source>
        <translation>Foton av ansiktet</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Foto från den {day}</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Tittar på %n foto…</numerusform>
            <numerusform>Tittar på %n foton…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} av {total} klara</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>Stoppat efter {done} av {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n photo(s).</source>
        <translation>
            <numerusform>%n foto har lagts till.</numerusform>
            <numerusform>%n foton har lagts till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {file}.</source>
        <translation>{file} har lagts till.</translation>
    </message>
    <message>
        <source>“remove {file}”</source>
        <translation>”ta bort {file}”</translation>
    </message>
    <message>
        <source>Removed {file}.</source>
        <translation>{file} har tagits bort.</translation>
    </message>
    <message>
        <source>{file} is back.</source>
        <translation>{file} är tillbaka.</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Save them as a file…</source>
        <translation>Spara som fil…</translation>
    </message>
    <message>
        <source>Counting the photos…</source>
        <translation>Räknar fotona…</translation>
    </message>
    <message>
        <source>Photo {done} of {total}</source>
        <translation>Foto {done} av {total}</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Spara siffrorna</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Sparat som ”{file}”.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was measured.</source>
        <translation>Stoppat. Inget har mätts.</translation>
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
        <translation>Spara fillistan</translation>
    </message>
    <message>
        <source>Table (*.csv);;For other programs (*.json)</source>
        <translation>Tabell (*.csv);;För andra program (*.json)</translation>
    </message>
    <message>
        <source>Saved “{file}”. It names your files: look at it before you pass it on.</source>
        <translation>”{file}” har sparats. Den nämner dina filer: titta på den innan du lämnar den vidare.</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Files not looked at</source>
        <translation>Filer som inte gicks igenom</translation>
    </message>
    <message>
        <source>Reasons to show</source>
        <translation>Orsaker att visa</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Hämtar listan…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Kopiera listan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n rad kopierad.</numerusform>
            <numerusform>%n rader kopierade.</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Alla: {count}</translation>
    </message>
    <message>
        <source>{why} {count}</source>
        <translation>{why} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are only linked in the export, not contained in it. The links can be copied and opened in a browser.</source>
        <translation>
            <numerusform>%n foto är bara länkat i exporten, det ingår inte i den. Länken kan kopieras och öppnas i en webbläsare.</numerusform>
            <numerusform>%n foton är bara länkade i exporten, de ingår inte i den. Länkarna kan kopieras och öppnas i en webbläsare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s) of more</source>
        <translation>
            <numerusform>Den första filen (%n) av flera</numerusform>
            <numerusform>De första %n filerna av flera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln filer</numerusform>
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
        <translation>Behöver ses över · {what}: {value}</translation>
    </message>
</context>
<context>
    <name>FollowingLetterDialog</name>
    <message>
        <source>Save the letter…</source>
        <translation>Spara brevet…</translation>
    </message>
    <message>
        <source>Draft of an e-mail…</source>
        <translation>E-postutkast…</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Jag har skickat det…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Ett ögonblick…</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Påminnelse till {name}</translation>
    </message>
    <message>
        <source>A polite letter that names the day of the first one. It says only what the log says.</source>
        <translation>Ett artigt brev som nämner dagen för det första. Det säger bara det som är antecknat.</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Svarsbrev till {name}</translation>
    </message>
    <message>
        <source>It answers what they wrote. It says only what the log says.</source>
        <translation>Det bemöter vad de skrev. Det säger bara det som är antecknat.</translation>
    </message>
    <message>
        <source>Complaint about {name}</source>
        <translation>Klagomål mot {name}</translation>
    </message>
    <message>
        <source>It goes to the authority for the place where you live. Nobody can promise what it decides.</source>
        <translation>Det går till myndigheten för den plats där du bor. Ingen kan lova vad den beslutar.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>På brevets språk. Får lämnas tomt.</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Vad saknas?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Var bor du?</translation>
    </message>
    <message>
        <source>Name a day for the answer</source>
        <translation>Ange en dag för svaret</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>A wish, no period of the law.</source>
        <translation>Ett önskemål, ingen frist enligt lag.</translation>
    </message>
    <message>
        <source>I live in the state whose law this is</source>
        <translation>Jag bor i den delstat som lagen gäller</translation>
    </message>
    <message>
        <source>What did they write?</source>
        <translation>Vad skrev de?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med dina egna ord</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Brevets språk</translation>
    </message>
    <message>
        <source>If you have an account there. May stay empty.</source>
        <translation>Om du har ett konto där. Får lämnas tomt.</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>Ditt användarnamn där</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Står före datumet. Får lämnas tomt.</translation>
    </message>
    <message>
        <source>This letter cannot be written.</source>
        <translation>Det här brevet kan inte skrivas.</translation>
    </message>
    <message>
        <source>Choose what they wrote to see the letter.</source>
        <translation>Välj vad de skrev för att se brevet.</translation>
    </message>
    <message>
        <source>Choose where you live to see the letter. It decides which authority hears you.</source>
        <translation>Välj var du bor för att se brevet. Det avgör vilken myndighet som är behörig.</translation>
    </message>
    <message>
        <source>This law helps people who live in that state. Tick the box if you do.</source>
        <translation>Den här lagen hjälper människor som bor i den delstaten. Kryssa i rutan om du gör det.</translation>
    </message>
    <message>
        <source>It goes to: {name}</source>
        <translation>Det går till: {name}</translation>
    </message>
    <message>
        <source>Form on their website: {address}</source>
        <translation>Formulär på deras webbplats: {address}</translation>
    </message>
    <message>
        <source>E-mail: {address}</source>
        <translation>E-post: {address}</translation>
    </message>
    <message>
        <source>Post: {address}</source>
        <translation>Post: {address}</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Spara brevet</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx);;Draft of an e-mail (*.eml);;Plain text (*.txt)</source>
        <translation>PDF-dokument (*.pdf);;Word-dokument (*.docx);;E-postutkast (*.eml);;Vanlig text (*.txt)</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Fler uppgifter</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Färre uppgifter</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>E-postutkast (*.eml)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not sent yet: print it and post it, or attach it to an e-mail. When you have sent it, come back and press “I sent it”.</source>
        <translation>Sparat som ”{file}”. Det är inte skickat än: skriv ut det och posta det, eller bifoga det i ett e-postmeddelande. När du har skickat det kommer du tillbaka hit och väljer ”Jag har skickat det”.</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>Start anew</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ta tillbaka det</translation>
    </message>
    <message>
        <source>What you filled in here before is back. It is not saved yet.</source>
        <translation>Det du fyllde i här tidigare är tillbaka. Det är inte sparat än.</translation>
    </message>
    <message>
        <source>The form is as it was at the beginning.</source>
        <translation>Formuläret är som det var från början.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Användarhandbok</translation>
    </message>
    <message>
        <source>There is no guide in your language yet. This is the English one.</source>
        <translation>Det finns ingen handbok på ditt språk än. Det här är den engelska.</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Sök på alla sidor</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Handbokens sidor</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Sida i handboken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Föregående sökträff</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nästa sökträff</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>{page} – user guide</source>
        <translation>{page} – användarhandbok</translation>
    </message>
    <message>
        <source>Nothing found. Try another or a shorter word.</source>
        <translation>Inget hittades. Prova ett annat eller ett kortare ord.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n sökträff</numerusform>
            <numerusform>%n sökträffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {number} of {total} on this page</source>
        <translation>Sökträff {number} av {total} på den här sidan</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Kontrollera installationen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Kopiera listan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Whether all parts of the program are the genuine ones, and what protects this computer from a photo that was made to do harm. Nothing is asked over the network.</source>
        <translation>Om alla delar av programmet är äkta, och vad som skyddar den här datorn mot ett foto som är gjort för att skada. Inget frågas över nätet.</translation>
    </message>
    <message>
        <source>The list may name folders of this computer. Read it before you pass it on.</source>
        <translation>Listan kan nämna mappar på den här datorn. Läs den innan du lämnar den vidare.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Tittar…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. They stand first in the list.</source>
        <translation>
            <numerusform>%n sak behöver ses över. Den står först i listan.</numerusform>
            <numerusform>%n saker behöver ses över. De står först i listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Allt är som det ska.</translation>
    </message>
    <message>
        <source>Copied the list.</source>
        <translation>Listan har kopierats.</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>The tips are shown again.</source>
        <translation>Tipsen visas igen.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Nothing happened here for a while: the vault locks in one minute.</source>
        <translation>Inget har hänt här på ett tag: valvet låses om en minut.</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>Valvet låstes eftersom skärmen låstes.</translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation>Valvet låstes eftersom datorn var i viloläge.</translation>
    </message>
    <message numerus="yes">
        <source>Locked because nothing happened for %n minute(s).</source>
        <translation>
            <numerusform>Valvet låstes eftersom inget hände på %n minut.</numerusform>
            <numerusform>Valvet låstes eftersom inget hände på %n minuter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppar…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppat.</translation>
    </message>
</context>
<context>
    <name>KeptParagraphs</name>
    <message>
        <source>Kept paragraphs</source>
        <translation>Sparade stycken</translation>
    </message>
    <message>
        <source>Keep this paragraph</source>
        <translation>Spara det här stycket</translation>
    </message>
    <message>
        <source>A name by which you find it again</source>
        <translation>Ett namn som du hittar det igen med</translation>
    </message>
    <message>
        <source>“forget a kept paragraph”</source>
        <translation>”glöm ett sparat stycke”</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more.</source>
        <translation>”{name}” är inte sparat längre.</translation>
    </message>
    <message>
        <source>The paragraph is kept as “{name}”.</source>
        <translation>Stycket är sparat som ”{name}”.</translation>
    </message>
    <message>
        <source>Keep this paragraph…</source>
        <translation>Spara det här stycket…</translation>
    </message>
    <message>
        <source>Forget a kept paragraph</source>
        <translation>Glöm ett sparat stycke</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Like the system ({language})</source>
        <translation>Som systemet ({language})</translation>
    </message>
</context>
<context>
    <name>LawAndLanguage</name>
    <message>
        <source>Which law?</source>
        <translation>Vilken lag?</translation>
    </message>
    <message>
        <source>Several laws fit where you live and where they are. Each gives other rights.</source>
        <translation>Flera lagar passar in på var du bor och var de finns. De ger olika rättigheter.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Brevets språk</translation>
    </message>
    <message>
        <source>{language} (suggested)</source>
        <translation>{language} (förslag)</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andra sätt</translation>
    </message>
    <message>
        <source>Save as a Word document…</source>
        <translation>Spara som Word-dokument…</translation>
    </message>
    <message>
        <source>Save as the draft of an e-mail…</source>
        <translation>Spara som e-postutkast…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Spara som vanlig text…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Öppna i e-postprogrammet</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Jag har skickat det…</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Till ärendet</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Look at the letter</source>
        <translation>Titta på brevet</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>E-postutkast (*.eml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Vanlig text (*.txt)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Spara brevet</translation>
    </message>
    <message>
        <source>Write to them about the same again?</source>
        <translation>Skriva till dem om samma sak igen?</translation>
    </message>
    <message>
        <source>The same letter again while the first is open can be called excessive, and then it need not be answered. A reminder or a reply in that case mostly helps more.</source>
        <translation>Samma brev igen medan det första är öppet kan anses orimligt, och då behöver det inte besvaras. En påminnelse eller ett svarsbrev i det ärendet hjälper för det mesta mer.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt bli</translation>
    </message>
    <message>
        <source>Save a second letter</source>
        <translation>Spara ett andra brev</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. The case is recorded. The letter is not sent yet: print it and post it, or attach it to an e-mail.</source>
        <translation>Sparat som ”{file}”. Ärendet är registrerat. Brevet är inte skickat än: skriv ut det och posta det, eller bifoga det i ett e-postmeddelande.</translation>
    </message>
    <message>
        <source>Saved as “{file}”, in the same case.</source>
        <translation>Sparat som ”{file}”, i samma ärende.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Om brevet kommer fram i dag ska svar ges senast den {day}.</translation>
    </message>
    <message>
        <source>Copied the letter as text. Paste it into an e-mail or a form, then press “I sent it”.</source>
        <translation>Brevet har kopierats som text. Klistra in det i ett e-postmeddelande eller ett formulär och välj sedan ”Jag har skickat det”.</translation>
    </message>
    <message>
        <source>This letter is too long to hand over to a mail program. Save it as the draft of an e-mail, or copy the text.</source>
        <translation>Brevet är för långt för att lämnas över till ett e-postprogram. Spara det som e-postutkast eller kopiera texten.</translation>
    </message>
    <message>
        <source>Your mail program has the letter as a draft. Send it there, then press “I sent it” here.</source>
        <translation>Ditt e-postprogram har brevet som utkast. Skicka det där och välj sedan ”Jag har skickat det” här.</translation>
    </message>
    <message>
        <source>No mail program answered. Save the letter as the draft of an e-mail, or copy the text.</source>
        <translation>Inget e-postprogram svarade. Spara brevet som e-postutkast eller kopiera texten.</translation>
    </message>
    <message>
        <source>Written down: sent on {day}.</source>
        <translation>Antecknat: skickat den {day}.</translation>
    </message>
    <message>
        <source>“I sent it”</source>
        <translation>”Jag har skickat det”</translation>
    </message>
    <message>
        <source>Written down that you sent the letter.</source>
        <translation>Det är antecknat att du har skickat brevet.</translation>
    </message>
    <message>
        <source>Taken back. The case says that the letter is not sent.</source>
        <translation>Tillbakataget. I ärendet står det att brevet inte är skickat.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Paragraphs that can be changed</source>
        <translation>Stycken som kan ändras</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Styckets ordalydelse</translation>
    </message>
    <message>
        <source>Return to the original paragraph</source>
        <translation>Återgå till det ursprungliga stycket</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Lägg till ett stycke</translation>
    </message>
    <message>
        <source>Return to the original letter</source>
        <translation>Återgå till det ursprungliga brevet</translation>
    </message>
    <message>
        <source>“discard the letter”</source>
        <translation>”kasta brevet”</translation>
    </message>
    <message>
        <source>The unfinished letter is discarded.</source>
        <translation>Det oavslutade brevet har kastats.</translation>
    </message>
    <message>
        <source>The paragraph is the original again.</source>
        <translation>Stycket är det ursprungliga igen.</translation>
    </message>
    <message>
        <source>“return to the original”</source>
        <translation>”återgå till originalet”</translation>
    </message>
    <message>
        <source>The paragraph is left out.</source>
        <translation>Stycket är utelämnat.</translation>
    </message>
    <message>
        <source>“leave it out”</source>
        <translation>”utelämna”</translation>
    </message>
    <message>
        <source>The letter is the original again.</source>
        <translation>Brevet är det ursprungliga igen.</translation>
    </message>
    <message>
        <source>“return to the original letter”</source>
        <translation>”återgå till det ursprungliga brevet”</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its words can be changed here.</source>
        <translation>Så snart det finns ett brev kan du ändra orden i det här.</translation>
    </message>
    <message>
        <source>Left out of the letter. The original: “{text}”</source>
        <translation>Utelämnat i brevet. Originalet: ”{text}”</translation>
    </message>
    <message>
        <source>Your own words. Check that they are true; the program does not know.</source>
        <translation>Dina egna ord. Kontrollera att de stämmer; det vet inte programmet.</translation>
    </message>
    <message>
        <source>Type to change it. An empty paragraph is left out of the letter.</source>
        <translation>Skriv för att ändra. Ett tomt stycke utelämnas i brevet.</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>Only the usual letters</source>
        <translation>Bara de vanliga breven</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Vad vill du?</translation>
    </message>
</context>
<context>
    <name>LetterLook</name>
    <message>
        <source>As it is usual where the sender lives</source>
        <translation>Som det är brukligt där avsändaren bor</translation>
    </message>
    <message>
        <source>With our letterhead</source>
        <translation>Med vårt brevhuvud</translation>
    </message>
    <message>
        <source>Our letterhead…</source>
        <translation>Vårt brevhuvud…</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Fönsterkuvert</translation>
    </message>
    <message>
        <source>The address stands where an envelope from there has its window.</source>
        <translation>Adressen står där ett kuvert därifrån har sitt fönster.</translation>
    </message>
    <message>
        <source>“keep our letterhead”</source>
        <translation>”spara vårt brevhuvud”</translation>
    </message>
    <message>
        <source>Kept your letterhead.</source>
        <translation>Ditt brevhuvud har sparats.</translation>
    </message>
    <message>
        <source>No letterhead is kept now.</source>
        <translation>Nu finns inget brevhuvud sparat.</translation>
    </message>
</context>
<context>
    <name>LetterOptions</name>
    <message>
        <source>More details</source>
        <translation>Fler uppgifter</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Färre uppgifter</translation>
    </message>
</context>
<context>
    <name>LetterPhotos</name>
    <message>
        <source>Name the photos that I confirmed</source>
        <translation>Ange de foton som jag har bekräftat</translation>
    </message>
    <message>
        <source>Choose the photos…</source>
        <translation>Välj foton…</translation>
    </message>
    <message>
        <source>Show small pictures of them</source>
        <translation>Visa små bilder av dem</translation>
    </message>
    <message>
        <source>Whoever reads the letter then sees your face. Other people’s faces are covered.</source>
        <translation>Den som läser brevet ser då ditt ansikte. Andra människors ansikten är täckta.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed photo(s) with a public address</source>
        <translation>
            <numerusform>%n bekräftat foto med offentlig adress</numerusform>
            <numerusform>%n bekräftade foton med offentlig adress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} av %n foto angivet</numerusform>
            <numerusform>{named} av %n foton angivna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because no address is known</source>
        <translation>
            <numerusform>%n utelämnat, eftersom ingen adress är känd</numerusform>
            <numerusform>%n utelämnade, eftersom ingen adress är känd</numerusform>
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
        <translation>Brevet på ditt språk, bara för läsning</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Förhandsvisning av brevet</translation>
    </message>
    <message>
        <source>Choose a recipient to see the letter.</source>
        <translation>Välj en mottagare för att se brevet.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Sida {number} av {total}</translation>
    </message>
</context>
<context>
    <name>LetterReasons</name>
    <message>
        <source>Paragraphs of the letter</source>
        <translation>Brevets stycken</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its paragraphs are explained here.</source>
        <translation>Så snart det finns ett brev förklaras styckena i det här.</translation>
    </message>
    <message>
        <source>“{paragraph}”</source>
        <translation>”{paragraph}”</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Back to the form</source>
        <translation>Tillbaka till formuläret</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <source>Read it in my language</source>
        <translation>Läs det på mitt språk</translation>
    </message>
    <message>
        <source>Why is this in my letter?</source>
        <translation>Varför står det här i mitt brev?</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Ändra orden</translation>
    </message>
    <message>
        <source>For reading only, in your language ({language}). This one is not sent.</source>
        <translation>Bara för läsning, på ditt språk ({language}). Den här versionen skickas inte.</translation>
    </message>
    <message>
        <source>What you changed is only in the letter that is sent.</source>
        <translation>Det du har ändrat finns bara i brevet som skickas.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Our letterhead</source>
        <translation>Vårt brevhuvud</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Namn och adress</translation>
    </message>
    <message>
        <source>The name first, then one line each: address, telephone, e-mail.</source>
        <translation>Namnet först, sedan en rad vardera: adress, telefon, e-post.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logotypen</translation>
    </message>
    <message>
        <source>No logo yet.</source>
        <translation>Ingen logotyp än.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Välj en logotyp…</translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation>Utelämna logotypen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Keep no letterhead</source>
        <translation>Spara inget brevhuvud</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>For organisations that help others. It stands above their letters, and stays in your vault.</source>
        <translation>För organisationer som hjälper andra. Det står överst på deras brev och stannar i ditt valv.</translation>
    </message>
    <message>
        <source>At the foot of each page</source>
        <translation>Längst ned på varje sida</translation>
    </message>
    <message>
        <source>May stay empty. For example an account.</source>
        <translation>Får lämnas tomt. Till exempel ett kontonummer.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>A PNG file. It is printed up to 4 cm wide.</source>
        <translation>En PNG-fil. Den skrivs ut upp till 4 cm bred.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Välj en logotyp</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-bilder (*.png)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Fyll i namnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at most.</source>
        <translation>
            <numerusform>Högst %n rad.</numerusform>
            <numerusform>Högst %n rader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>A letter creates a record and a basis for a complaint. Nobody can promise that the company obeys.</source>
        <translation>Ett brev dokumenterar din begäran och ger en grund för ett klagomål. Ingen kan lova att företaget rättar sig efter det.</translation>
    </message>
    <message>
        <source>A good first letter is “See my data”: the answer tells you what to ask for next. Saving sends nothing.</source>
        <translation>Ett bra första brev är ”Se mina uppgifter”: svaret visar vad du kan begära härnäst. Inget skickas när du sparar.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Till ärendet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Står före datumet. Får lämnas tomt.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Ett ögonblick…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still needed for the letter: {names}</source>
        <translation>Behövs fortfarande för brevet: {names}</translation>
    </message>
    <message>
        <source>There is no letter “{kind}” under this law ({law}), so another one is chosen.</source>
        <translation>Det finns inget brev ”{kind}” enligt den här lagen ({law}), så ett annat är valt.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language and appearance</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Of this window. The language of a letter is chosen with the letter.</source>
        <translation>För det här fönstret. Språket för ett brev väljer du vid brevet.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textstorlek</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menyer</translation>
    </message>
    <message>
        <source>The language changes as soon as the photos are looked at.</source>
        <translation>Språket ändras så snart fotona har gåtts igenom.</translation>
    </message>
    <message>
        <source>There is no open vault</source>
        <translation>Inget valv är öppet</translation>
    </message>
    <message>
        <source>Everything this program keeps lies in an encrypted vault on this computer.</source>
        <translation>Allt som det här programmet sparar ligger i ett krypterat valv på den här datorn.</translation>
    </message>
    <message>
        <source>Create or open the vault</source>
        <translation>Skapa eller öppna valvet</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Vem gäller det?</translation>
    </message>
    <message>
        <source>Letters need a name, a country and an address for the answer.</source>
        <translation>Brev behöver ett namn, ett land och en adress för svaret.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Fyll i uppgifterna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Ångra {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Letters are still being written.</source>
        <translation>Brev skrivs fortfarande.</translation>
    </message>
    <message>
        <source>Those that are written stay. The others can be written next time.</source>
        <translation>De brev som är klara finns kvar. De andra kan skrivas nästa gång.</translation>
    </message>
    <message>
        <source>Something that you filled in is not saved yet.</source>
        <translation>Något som du har fyllt i är inte sparat än.</translation>
    </message>
    <message>
        <source>It is lost when the program ends. Letters that you began are kept in the vault.</source>
        <translation>Det går förlorat när programmet avslutas. Brev som du har påbörjat finns kvar i valvet.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Avsluta utan att spara</translation>
    </message>
    <message>
        <source>Photos are still being looked at.</source>
        <translation>Genomgången av foton pågår fortfarande.</translation>
    </message>
    <message>
        <source>What was found so far is kept. The rest can be looked at next time.</source>
        <translation>Det som har hittats hittills sparas. Resten kan du gå igenom nästa gång.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppa och avsluta</translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Where it comes from</source>
        <translation>Var det kommer ifrån</translation>
    </message>
    <message>
        <source>Save a cleaned copy…</source>
        <translation>Spara en rensad kopia…</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Kopians förlopp</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>The file is gone from where it was seen.</source>
        <translation>Filen finns inte längre där den sågs.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n plats till</numerusform>
            <numerusform>%n platser till</numerusform>
        </translation>
    </message>
    <message>
        <source>published on {day}</source>
        <translation>publicerat den {day}</translation>
    </message>
    <message>
        <source>“{caption}”</source>
        <translation>”{caption}”</translation>
    </message>
    <message>
        <source>Fetched on {day} without a login, as anybody could.</source>
        <translation>Hämtat den {day} utan inloggning, så som vem som helst kunde göra.</translation>
    </message>
    <message>
        <source>What it gives away</source>
        <translation>Vad det avslöjar</translation>
    </message>
    <message>
        <source>It gives nothing away besides what it shows, as far as this program can tell.</source>
        <translation>Det avslöjar inget utöver vad det visar, så långt programmet kan se.</translation>
    </message>
    <message>
        <source>{coordinates}, near {place}</source>
        <translation>{coordinates}, nära {place}</translation>
    </message>
    <message>
        <source>The same picture without anything else in the file. The original stays as it is.</source>
        <translation>Samma bild utan något annat i filen. Originalet förblir som det är.</translation>
    </message>
    <message>
        <source>Films cannot be cleaned.</source>
        <translation>Filmer kan inte rensas.</translation>
    </message>
    <message>
        <source>There is no file on this computer.</source>
        <translation>Det finns ingen fil på den här datorn.</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Spara en rensad kopia</translation>
    </message>
</context>
<context>
    <name>MatchFilters</name>
    <message>
        <source>Which matches to show</source>
        <translation>Vilka träffar som visas</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Alla träffar</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hur säkert</translation>
    </message>
    <message>
        <source>Likely and possible</source>
        <translation>Troliga och möjliga</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>I vad</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Foton och filmer</translation>
    </message>
    <message>
        <source>Only photos</source>
        <translation>Bara foton</translation>
    </message>
    <message>
        <source>Only films</source>
        <translation>Bara filmer</translation>
    </message>
    <message>
        <source>Photos with several faces</source>
        <translation>Foton med flera ansikten</translation>
    </message>
    <message>
        <source>Without a public address</source>
        <translation>Utan offentlig adress</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>På vilken plats</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alla platser</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Matches as a grid</source>
        <translation>Träffar som rutnät</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>Jag (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Inte jag (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Osäker (U)</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Visa i stort format</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Visa kopiorna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln markerad</numerusform>
            <numerusform>%Ln markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more: with Ctrl or Shift and a click, or with Ctrl+A.</source>
        <translation>Markera en eller flera: med Ctrl eller Skift och ett klick, eller med Ctrl+A.</translation>
    </message>
</context>
<context>
    <name>MatchListModel</name>
    <message>
        <source>{band} in {place}, seen on {day}: {decision}</source>
        <translation>{band} i {place}, sedd den {day}: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n nearly identical picture(s) more</source>
        <translation>
            <numerusform>%n nästan likadan bild till</numerusform>
            <numerusform>%n nästan likadana bilder till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchNumbers</name>
    <message>
        <source>Figures of this match</source>
        <translation>Siffror för den här träffen</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Dölj siffrorna</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Kopiera SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Filens SHA-256</translation>
    </message>
    <message>
        <source>It is the same for each copy of the file, and for no other file.</source>
        <translation>Den är densamma för varje kopia av filen och för ingen annan fil.</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Poäng: {score}</translation>
    </message>
    <message>
        <source>1 is the highest; the higher, the more alike the faces are.</source>
        <translation>1 är högst; ju högre, desto mer lika är ansiktena.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels · found with: {model}</source>
        <translation>{width} x {height} pixlar · hittad med: {model}</translation>
    </message>
    <message>
        <source>Copied the SHA-256.</source>
        <translation>SHA-256 har kopierats.</translation>
    </message>
    <message>
        <source>What it means was not measured for the face model in use.</source>
        <translation>Vad den betyder har inte mätts för ansiktsmodellen som används.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for you as for somebody else.</source>
        <translation>En sådan poäng är mer än {number} gånger så sannolik för dig som för någon annan.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for somebody else as for you.</source>
        <translation>En sådan poäng är mer än {number} gånger så sannolik för någon annan som för dig.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for you as for somebody else.</source>
        <translation>En sådan poäng är ungefär {number} gånger så sannolik för dig som för någon annan.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for somebody else as for you.</source>
        <translation>En sådan poäng är ungefär {number} gånger så sannolik för någon annan som för dig.</translation>
    </message>
    <message>
        <source>Among very many faces of others some score as high by chance: only you can tell.</source>
        <translation>Bland väldigt många andras ansikten får några så hög poäng av en slump: bara du kan avgöra det.</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>No matches yet</source>
        <translation>Inga träffar än</translation>
    </message>
    <message>
        <source>Look through a folder first. What could show you appears here, and you decide.</source>
        <translation>Gå igenom en mapp först. Det som kan visa dig dyker upp här, och du bestämmer.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Gå till Foton</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Go by the whole photo, not only by the face, and choose Unsure when in doubt: you can change every decision.</source>
        <translation>Gå efter hela fotot, inte bara ansiktet, och välj Osäker om du tvekar: du kan ändra varje beslut.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>En i taget</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rutnät</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Visa kopiorna</translation>
    </message>
    <message>
        <source>Show all matches</source>
        <translation>Visa alla träffar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not decided</source>
        <translation>
            <numerusform>%Ln inte avgjord</numerusform>
            <numerusform>%Ln inte avgjorda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly identical picture(s)</source>
        <translation>
            <numerusform>%Ln nästan likadan bild</numerusform>
            <numerusform>%Ln nästan likadana bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Inga av det här slaget</translation>
    </message>
    <message>
        <source>{shown} · {open}</source>
        <translation>{shown} · {open}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln visad</numerusform>
            <numerusform>%Ln visade</numerusform>
        </translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>Inga fler träffar åt det här hållet.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln match(es) as “{decision}”.</source>
        <translation>
            <numerusform>%Ln träff markerades som ”{decision}”.</numerusform>
            <numerusform>%Ln träffar markerades som ”{decision}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as “{decision}”.</source>
        <translation>Markerad som ”{decision}”.</translation>
    </message>
    <message>
        <source>Took back “{decision}”.</source>
        <translation>”{decision}” togs tillbaka.</translation>
    </message>
    <message>
        <source>“{decision}”</source>
        <translation>”{decision}”</translation>
    </message>
    <message numerus="yes">
        <source>“{decision}” for %Ln match(es)</source>
        <translation>
            <numerusform>”{decision}” för %Ln träff</numerusform>
            <numerusform>”{decision}” för %Ln träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePackDialog</name>
    <message>
        <source>Measure a face model</source>
        <translation>Mät en ansiktsmodell</translation>
    </message>
    <message>
        <source>You need a folder with one folder for each person, and several photos in each; in every photo only that person. About 70 photos of 30 people are the least; more give better figures. The photos are looked at on this computer, and nothing of them is kept but the figures.</source>
        <translation>Du behöver en mapp som innehåller en mapp för varje person, med flera foton i varje; på varje foto bara den personen. Omkring 70 foton av 30 personer är det minsta; fler ger bättre siffror. Fotona gås igenom på den här datorn, och inget av dem sparas utom siffrorna.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Välj mappen…</translation>
    </message>
    <message>
        <source>Use these figures when photos are looked through</source>
        <translation>Använd de här siffrorna när foton gås igenom</translation>
    </message>
    <message>
        <source>Choose the folder with one folder for each person</source>
        <translation>Välj mappen med en mapp för varje person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) with a face</source>
        <translation>
            <numerusform>%Ln foto med ett ansikte</numerusform>
            <numerusform>%Ln foton med ett ansikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) without a face</source>
        <translation>
            <numerusform>%Ln foto utan ansikte</numerusform>
            <numerusform>%Ln foton utan ansikte</numerusform>
        </translation>
    </message>
    <message>
        <source>To measure stricter settings, more photos of more people are needed.</source>
        <translation>För att mäta strängare inställningar behövs fler foton av fler personer.</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>Mätningen är klar.</translation>
    </message>
    <message>
        <source>Photos are looked through with these figures from now on.</source>
        <translation>Från och med nu gås foton igenom med de här siffrorna.</translation>
    </message>
</context>
<context>
    <name>NetworkConsent</name>
    <message>
        <source>Use the network?</source>
        <translation>Använda nätet?</translation>
    </message>
    <message numerus="yes">
        <source>At most these %n website(s) would be asked for it, and no others:</source>
        <translation>
            <numerusform>Högst den här webbplatsen (%n) skulle tillfrågas om den, och ingen annan:</numerusform>
            <numerusform>Högst de här %n webbplatserna skulle tillfrågas om den, och inga andra:</numerusform>
        </translation>
    </message>
    <message>
        <source>More photos lie with this website. May it be asked, too?</source>
        <translation>Fler foton finns på den här webbplatsen. Får även den tillfrågas?</translation>
    </message>
    <message numerus="yes">
        <source>These %n website(s) would be asked for photos, and no others:</source>
        <translation>
            <numerusform>Foton skulle begäras från den här webbplatsen (%n), och från ingen annan:</numerusform>
            <numerusform>Foton skulle begäras från de här %n webbplatserna, och från inga andra:</numerusform>
        </translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Webbplatser</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which face model is fetched. Nothing about you or your face is sent, and there is no login. Every request is written into a log.</source>
        <translation>De får veta den här datorns nätadress och vilken ansiktsmodell som hämtas. Inget om dig eller ditt ansikte skickas, och det finns ingen inloggning. Varje förfrågan skrivs ned i en logg.</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which pages are looked at. Nothing about you or your face is sent, there are no cookies and no login. Every request is written into a log.</source>
        <translation>De får veta den här datorns nätadress och vilka sidor som visas. Inget om dig eller ditt ansikte skickas, det finns inga kakor och ingen inloggning. Varje förfrågan skrivs ned i en logg.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Förbli offline</translation>
    </message>
    <message>
        <source>Ask these websites, this time</source>
        <translation>Fråga dessa webbplatser den här gången</translation>
    </message>
</context>
<context>
    <name>NetworkLogDialog</name>
    <message>
        <source>What was asked over the network</source>
        <translation>Vad som har frågats över nätet</translation>
    </message>
    <message>
        <source>Fetching the log…</source>
        <translation>Hämtar loggen…</translation>
    </message>
    <message>
        <source>Show requests to</source>
        <translation>Visa förfrågningar till</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Förfrågningar, de senaste först</translation>
    </message>
    <message>
        <source>Nothing was asked over the network</source>
        <translation>Inget har frågats över nätet</translation>
    </message>
    <message>
        <source>Every request is written down here, until you delete the log.</source>
        <translation>Varje förfrågan skrivs ned här tills du raderar loggen.</translation>
    </message>
    <message>
        <source>Copy this row</source>
        <translation>Kopiera den här raden</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Spara loggen…</translation>
    </message>
    <message>
        <source>Delete the log…</source>
        <translation>Radera loggen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>All websites ({count})</source>
        <translation>Alla webbplatser ({count})</translation>
    </message>
    <message>
        <source>{website} ({count})</source>
        <translation>{website} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>This program made %Ln request(s), none of them without your yes for that step.</source>
        <translation>
            <numerusform>Det här programmet har gjort %Ln förfrågan, och inte utan ditt ja till det steget.</numerusform>
            <numerusform>Det här programmet har gjort %Ln förfrågningar, ingen av dem utan ditt ja till det steget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the row.</source>
        <translation>Raden har kopierats.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>För program (*.json)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Spara loggen</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln request(s) as “{file}”. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln förfrågan har sparats som ”{file}”. Filen är inte krypterad.</numerusform>
            <numerusform>%Ln förfrågningar har sparats som ”{file}”. Filen är inte krypterad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the log?</source>
        <translation>Radera loggen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) would be deleted from the log.</source>
        <translation>
            <numerusform>%Ln förfrågan skulle raderas ur loggen.</numerusform>
            <numerusform>%Ln förfrågningar skulle raderas ur loggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards nobody can see from it which websites were asked, when, and what for. It cannot be brought back. Photos and matches stay, with the addresses where they were found.</source>
        <translation>Efteråt kan ingen se i den vilka webbplatser som har tillfrågats, när och om vad. Den går inte att få tillbaka. Foton och träffar finns kvar, med adresserna där de hittades.</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>Behåll loggen</translation>
    </message>
    <message>
        <source>Delete the log</source>
        <translation>Radera loggen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln request(s) from the log.</source>
        <translation>
            <numerusform>%Ln förfrågan har raderats ur loggen.</numerusform>
            <numerusform>%Ln förfrågningar har raderats ur loggen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Nätet</translation>
    </message>
    <message>
        <source>This program asks nobody anything, unless you say yes for one step. Before each step it names the websites that would be asked. Every request is written into a log.</source>
        <translation>Det här programmet frågar ingen om något, om du inte säger ja till ett steg. Före varje steg anger det vilka webbplatser som skulle tillfrågas. Varje förfrågan skrivs ned i en logg.</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Visa loggen…</translation>
    </message>
    <message>
        <source>Directly to the websites</source>
        <translation>Direkt till webbplatserna</translation>
    </message>
    <message>
        <source>Through Tor on this computer</source>
        <translation>Via Tor på den här datorn</translation>
    </message>
    <message>
        <source>Through the proxy of this system</source>
        <translation>Via det här systemets proxy</translation>
    </message>
    <message>
        <source>Through another proxy</source>
        <translation>Via en annan proxy</translation>
    </message>
    <message>
        <source>Which way requests take</source>
        <translation>Vilken väg förfrågningar tar</translation>
    </message>
    <message>
        <source>Websites see the network address of this computer, or that of the proxy.</source>
        <translation>Webbplatser ser den här datorns nätadress, eller proxyns.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Använd den här adressen</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Proxyns adress</translation>
    </message>
    <message>
        <source>For example socks5h://127.0.0.1:9150 or http://proxy.example:8080</source>
        <translation>Till exempel socks5h://127.0.0.1:9150 eller http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Last used on {moment}, to ask {host}.</source>
        <translation>Användes senast den {moment}, för att fråga {host}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the log.</source>
        <translation>
            <numerusform>%Ln förfrågan i loggen.</numerusform>
            <numerusform>%Ln förfrågningar i loggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in the log.</source>
        <translation>Det finns ingen förfrågan i loggen.</translation>
    </message>
    <message>
        <source>The proxy of this system cannot be used. Requests fail until you choose another way.</source>
        <translation>Det här systemets proxy kan inte användas. Förfrågningar misslyckas tills du väljer en annan väg.</translation>
    </message>
    <message>
        <source>Websites that you allow are asked directly.</source>
        <translation>Webbplatser som du tillåter tillfrågas direkt.</translation>
    </message>
    <message>
        <source>Requests go the way that is set in this system, directly if nothing is set there.</source>
        <translation>Förfrågningar tar den väg som är inställd i det här systemet, eller går direkt om inget är inställt där.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}. It also looks up the names of websites. If it does not answer, the request fails; nothing is asked directly instead.</source>
        <translation>Förfrågningar går via {proxy}. Den slår också upp webbplatsernas namn. Om den inte svarar misslyckas förfrågan; inget frågas direkt i stället.</translation>
    </message>
    <message>
        <source>Requests go this way from now on: {way}.</source>
        <translation>Från och med nu går förfrågningar den här vägen: {way}.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It begins with socks5h:// or http://, then the name of the computer, a colon, and a number.</source>
        <translation>Det här är ingen adress till en proxy. En sådan börjar med socks5h:// eller http://, sedan datorns namn, ett kolon och ett tal.</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>The network was last used on {moment}, to ask {host}.</source>
        <translation>Nätet användes senast den {moment}, för att fråga {host}.</translation>
    </message>
    <message>
        <source>Nothing is being sent · offline</source>
        <translation>Inget skickas · offline</translation>
    </message>
    <message>
        <source>The network was not used so far, as far as the log goes.</source>
        <translation>Nätet har inte använts hittills, så långt loggen räcker.</translation>
    </message>
    <message>
        <source>Press to see every request.</source>
        <translation>Tryck här för att se varje förfrågan.</translation>
    </message>
    <message>
        <source>Fetching a face model from {host}</source>
        <translation>Hämtar en ansiktsmodell från {host}</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} and %n other(s) for photos</source>
        <translation>
            <numerusform>Ber {host} och %n till om foton</numerusform>
            <numerusform>Ber {host} och %n andra om foton</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking {host} for photos</source>
        <translation>Ber {host} om foton</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Fyra eller fem ord som inte hör ihop fungerar bra.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Samma lösenfras en gång till</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>De två lösenfraserna är olika. Skriv samma två gånger.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Inget skrivet än</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Mycket svag: gissas genast</translation>
    </message>
    <message>
        <source>Weak: guessed within hours</source>
        <translation>Svag: gissas inom några timmar</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Ganska bra: lägg till ett ord</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Mycket stark</translation>
    </message>
</context>
<context>
    <name>OpenVaultForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Öppna valvet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>The vault is not where it was: “{path}”. If it lies on a USB stick or another drive, put it back in and try again.</source>
        <translation>Valvet finns inte där det var: ”{path}”. Om det ligger på ett usb-minne eller en annan enhet sätter du i den igen och försöker en gång till.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (behövs)</translation>
    </message>
    <message>
        <source>The letter needs this.</source>
        <translation>Brevet behöver det här.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at most.</source>
        <translation>
            <numerusform>Högst %n tecken.</numerusform>
            <numerusform>Högst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>As it is usual</source>
        <translation>Som vanligt</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Avfärda</translation>
    </message>
    <message>
        <source>Dismiss {file}</source>
        <translation>Avfärda {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), counted from the left: which one is you?</source>
        <translation>
            <numerusform>%n ansikte, räknat från vänster: vilket är du?</numerusform>
            <numerusform>%n ansikten, räknade från vänster: vilket är du?</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. Choose one in which the face is large and sharp.</source>
        <translation>Inget ansikte hittades i det här fotot. Välj ett där ansiktet är stort och skarpt.</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Det här fotot finns redan här.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are the most there can be. Remove one first.</source>
        <translation>
            <numerusform>Mer än %n foto går inte. Ta bort ett först.</numerusform>
            <numerusform>Fler än %n foton går inte. Ta bort ett först.</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}, counted from the left: this is me</source>
        <translation>Ansikte {number} av {total}, räknat från vänster: det här är jag</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Where you stand, and what to do next.</source>
        <translation>Var du står och vad du kan göra härnäst.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hittills</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Öppna rapporten</translation>
    </message>
    <message>
        <source>What is out there</source>
        <translation>Vad som finns därute</translation>
    </message>
    <message numerus="yes">
        <source>reference(s)</source>
        <translation>
            <numerusform>referens</numerusform>
            <numerusform>referenser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>file(s) looked at</source>
        <translation>
            <numerusform>fil genomgången</numerusform>
            <numerusform>filer genomgångna</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>att avgöra</translation>
    </message>
    <message>
        <source>of you</source>
        <translation>med dig</translation>
    </message>
    <message>
        <source>not you</source>
        <translation>utan dig</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>osäkra</translation>
    </message>
    <message numerus="yes">
        <source>letter(s)</source>
        <translation>
            <numerusform>brev</numerusform>
            <numerusform>brev</numerusform>
        </translation>
    </message>
    <message>
        <source>The permission of {name} has ended</source>
        <translation>Fullmakten från {name} har upphört</translation>
    </message>
    <message>
        <source>There is no permission of {name}</source>
        <translation>Det finns ingen fullmakt från {name}</translation>
    </message>
    <message>
        <source>Until there is a new one, no photos can be looked through and no report or letter be written.</source>
        <translation>Tills det finns en ny går det inte att gå igenom foton, och varken rapport eller brev kan skrivas.</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Förnya fullmakten…</translation>
    </message>
    <message>
        <source>Show the program which face to look for</source>
        <translation>Visa programmet vilket ansikte det ska leta efter</translation>
    </message>
    <message>
        <source>Add one photo, better five. They are measured on this computer and stay in the vault.</source>
        <translation>Lägg till ett foto, helst fem. De mäts på den här datorn och stannar i valvet.</translation>
    </message>
    <message>
        <source>Add photos of the face</source>
        <translation>Lägg till foton av ansiktet</translation>
    </message>
    <message>
        <source>Choose the photos to look through</source>
        <translation>Välj foton att gå igenom</translation>
    </message>
    <message>
        <source>For example a folder with pictures that you saved from your public profiles.</source>
        <translation>Till exempel en mapp med bilder som du har sparat från dina offentliga profiler.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Lägg till en mapp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) wait for your decision</source>
        <translation>
            <numerusform>%Ln träff väntar på ditt beslut</numerusform>
            <numerusform>%Ln träffar väntar på ditt beslut</numerusform>
        </translation>
    </message>
    <message>
        <source>The program only says “likely” or “possible”. You know best which photos show you.</source>
        <translation>Programmet säger bara ”trolig” eller ”möjlig”. Du vet bäst vilka foton som visar dig.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Avgör</translation>
    </message>
    <message>
        <source>Write the first letter</source>
        <translation>Skriv det första brevet</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of you are confirmed. Ask a face search company what it holds about you.</source>
        <translation>
            <numerusform>%n foto av dig är bekräftat. Fråga ett företag för ansiktssökning vilka uppgifter det har om dig.</numerusform>
            <numerusform>%n foton av dig är bekräftade. Fråga ett företag för ansiktssökning vilka uppgifter det har om dig.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can ask a face search company what it holds about you, also without a match.</source>
        <translation>Du kan fråga ett företag för ansiktssökning vilka uppgifter det har om dig, även utan en träff.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Skriv ett brev</translation>
    </message>
    <message numerus="yes">
        <source>You have not sent %n letter(s) yet</source>
        <translation>
            <numerusform>Du har inte skickat %n brev än</numerusform>
            <numerusform>Du har inte skickat %n brev än</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as this program knows. The time to answer begins when a letter arrives.</source>
        <translation>Så vitt det här programmet vet. Tiden för svaret börjar när ett brev kommer fram.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Visa ärendena</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Allt är avgjort</translation>
    </message>
    <message>
        <source>Write to another company, or look through more photos.</source>
        <translation>Skriv till ett annat företag, eller gå igenom fler foton.</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Skriv ett brev till</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Use this one…</source>
        <translation>Använd den här…</translation>
    </message>
    <message>
        <source>Measure it on your own photos…</source>
        <translation>Mät den på dina egna foton…</translation>
    </message>
    <message>
        <source>Check it on pairs of photos…</source>
        <translation>Kontrollera den på fotopar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>From the next opening of the vault</source>
        <translation>Från och med nästa gång valvet öppnas</translation>
    </message>
    <message>
        <source>In use until the vault is locked</source>
        <translation>Används tills valvet låses</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Kan inte användas</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Inte mätt än</translation>
    </message>
    <message>
        <source>Its files were changed or damaged since it was added, or some are missing. Remove it and add it again.</source>
        <translation>Modellens filer har ändrats eller skadats sedan den lades till, eller så saknas några. Ta bort den och lägg till den igen.</translation>
    </message>
    <message>
        <source>Nobody has measured yet how sure its results are. Before it can be used, measure it on photos of people whom you know.</source>
        <translation>Ingen har ännu mätt hur säkra dess resultat är. Innan den kan användas behöver du mäta den på foton av människor som du känner.</translation>
    </message>
    <message>
        <source>It runs slower than it could: a part of it could not be rewritten.</source>
        <translation>Den går långsammare än den kunde: en del av den gick inte att skriva om.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Foton ({patterns})</translation>
    </message>
</context>
<context>
    <name>PartListModel</name>
    <message>
        <source>Part {number}: {width} % × {height} %</source>
        <translation>Del {number}: {width} % × {height} %</translation>
    </message>
    <message>
        <source>Part {number}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>Del {number}: {left} % från vänster, {top} % uppifrån, {width} % bred, {height} % hög</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Dölj lösenfrasen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Visa lösenfrasen</translation>
    </message>
</context>
<context>
    <name>PauseList</name>
    <message>
        <source>They asked me something first…</source>
        <translation>De frågade mig något först…</translation>
    </message>
    <message>
        <source>Some laws let the time stand still until you have answered. If you have not answered yet, choose today.</source>
        <translation>Enligt vissa lagar står tiden stilla tills du har svarat. Om du inte har svarat än väljer du dagens datum.</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>What I mean</source>
        <translation>Vad jag menar</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Vem jag är</translation>
    </message>
    <message>
        <source>A fee</source>
        <translation>En avgift</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Ta bort den här frågan</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>Vad frågade de efter?</translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation>De frågade den</translation>
    </message>
    <message>
        <source>They had my answer on</source>
        <translation>De fick mitt svar den</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Help someone else…</source>
        <translation>Hjälp någon annan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Everything is kept for each person apart. Only help people who asked you to.</source>
        <translation>Allt sparas för varje person för sig. Hjälp bara människor som har bett dig om det.</translation>
    </message>
    <message>
        <source>Help this person now</source>
        <translation>Hjälp den här personen nu</translation>
    </message>
    <message>
        <source>Change the details…</source>
        <translation>Ändra uppgifterna…</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Förnya fullmakten…</translation>
    </message>
    <message>
        <source>Save a copy of the permission…</source>
        <translation>Spara en kopia av fullmakten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>permission until {day}</source>
        <translation>fullmakt till och med den {day}</translation>
    </message>
    <message>
        <source>Until there is a new permission, photos cannot be looked through for this person, and no report and no letter can be written. What is there can be looked at, and cases can be followed up.</source>
        <translation>Tills det finns en ny fullmakt går det inte att gå igenom foton för den här personen, och varken rapport eller brev kan skrivas. Det som finns kan visas, och ärenden kan följas upp.</translation>
    </message>
    <message>
        <source>Photos are being looked through. Stop that first.</source>
        <translation>Foton gås igenom just nu. Stoppa det först.</translation>
    </message>
    <message>
        <source>Save a copy of the permission</source>
        <translation>Spara en kopia av fullmakten</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not encrypted there.</source>
        <translation>Sparat som ”{file}”. Där är filen inte krypterad.</translation>
    </message>
    <message>
        <source>{name} and all that was kept about them is removed.</source>
        <translation>{name} och allt som fanns sparat om personen har tagits bort.</translation>
    </message>
</context>
<context>
    <name>PeopleGlance</name>
    <message>
        <source>Everyone that you help</source>
        <translation>Alla som du hjälper</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alla</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n sak att göra</numerusform>
            <numerusform>%n saker att göra</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do before {day}</source>
        <translation>Inget att göra före den {day}</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Inget att göra</translation>
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
        <translation>Personuppgifter</translation>
    </message>
    <message>
        <source>Help someone else</source>
        <translation>Hjälp någon annan</translation>
    </message>
    <message>
        <source>Renew the permission</source>
        <translation>Förnya fullmakten</translation>
    </message>
    <message>
        <source>Only help people who asked you to. Their signed permission is kept with their details.</source>
        <translation>Hjälp bara människor som har bett dig om det. Deras undertecknade fullmakt sparas tillsammans med uppgifterna.</translation>
    </message>
    <message>
        <source>{name} signs a new document. It takes the place of the one before.</source>
        <translation>{name} undertecknar ett nytt dokument. Det ersätter det tidigare.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Saved the details of {name}.</source>
        <translation>Uppgifterna om {name} har sparats.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Choose the signed document…</source>
        <translation>Välj det undertecknade dokumentet…</translation>
    </message>
    <message>
        <source>The document names no last day</source>
        <translation>Dokumentet anger ingen sista dag</translation>
    </message>
    <message>
        <source>Keep the date of birth</source>
        <translation>Spara födelsedatumet</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Fullständigt namn</translation>
    </message>
    <message>
        <source>As it should stand in the letters.</source>
        <translation>Som det ska stå i breven.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Letters need this or the postal address for the answer.</source>
        <translation>Brev behöver den här eller postadressen för svaret.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>Street, then postcode and town, one line each.</source>
        <translation>Gata, sedan postnummer och ort, en rad vardera.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Permission of this person</source>
        <translation>Den här personens fullmakt</translation>
    </message>
    <message>
        <source>The document that they signed. A copy is kept in the vault.</source>
        <translation>Dokumentet som personen har undertecknat. En kopia sparas i valvet.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till och med</translation>
    </message>
    <message>
        <source>Other names and the date of birth</source>
        <translation>Andra namn och födelsedatum</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Dölj de här</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andra namn</translation>
    </message>
    <message>
        <source>Names under which photos or accounts may stand, one a line. Letters ask for these too.</source>
        <translation>Namn som foton eller konton kan stå under, ett per rad. Brev frågar också efter dessa.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Only letters to companies that find people by their name say it.</source>
        <translation>Bara brev till företag som hittar människor via namnet anger det.</translation>
    </message>
    <message>
        <source>Signed permission</source>
        <translation>Undertecknad fullmakt</translation>
    </message>
    <message>
        <source>Documents and photos (*.pdf *.jpg *.jpeg *.png *.txt)</source>
        <translation>Dokument och foton (*.pdf *.jpg *.jpeg *.png *.txt)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Fyll i namnet.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Välj ett land i listan.</translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>Photos that the letter names</source>
        <translation>Foton som brevet anger</translation>
    </message>
    <message>
        <source>Name all</source>
        <translation>Ange alla</translation>
    </message>
    <message>
        <source>Name none</source>
        <translation>Ange inga</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Använd de här</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The letter names the address of each, so that they can find it. Leave out what this recipient need not know of.</source>
        <translation>Brevet anger adressen till vart och ett, så att de kan hitta det. Utelämna det som den här mottagaren inte behöver känna till.</translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} av %n foto angivet</numerusform>
            <numerusform>{named} av %n foton angivna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoCleaner</name>
    <message>
        <source>Which photo?</source>
        <translation>Vilket foto?</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Foton ({patterns})</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Spara en rensad kopia</translation>
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
        <translation>Foton</translation>
    </message>
    <message>
        <source>Places with photos that others can see: data exports, what you saved from profiles, albums, public pages.</source>
        <translation>Platser med foton som andra kan se: dataexporter, det du har sparat från profiler, album, offentliga sidor.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>Gå igenom alla</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Vänta tills fotona är genomgångna, eller stoppa först.</translation>
    </message>
    <message>
        <source>“{address}” is not a public address that anybody can open.</source>
        <translation>”{address}” är ingen offentlig adress som vem som helst kan öppna.</translation>
    </message>
    <message>
        <source>“remove {folder}”</source>
        <translation>”ta bort {folder}”</translation>
    </message>
    <message>
        <source>Removed {folder}. What was found in it stays.</source>
        <translation>{folder} har tagits bort. Det som hittades där finns kvar.</translation>
    </message>
    <message numerus="yes">
        <source>%n new match(es) found. Decide on the Matches page which ones show you.</source>
        <translation>
            <numerusform>%n ny träff hittades. Avgör på sidan Träffar om den visar dig.</numerusform>
            <numerusform>%n nya träffar hittades. Avgör på sidan Träffar vilka som visar dig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) in all</source>
        <translation>
            <numerusform>Totalt %Ln fil genomgången</numerusform>
            <numerusform>Totalt %Ln filer genomgångna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) so far</source>
        <translation>
            <numerusform>Hittills %Ln fil genomgången</numerusform>
            <numerusform>Hittills %Ln filer genomgångna</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} av {total} klara</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>{done} av {total} genomgångna · {time_left}</translation>
    </message>
</context>
<context>
    <name>PreviewTableModel</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Bra att veta</translation>
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
        <translation>Namnlös</translation>
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
        <translation>Artiklar: {articles}</translation>
    </message>
</context>
<context>
    <name>RecipientDecisions</name>
    <message>
        <source>Decisions of authorities</source>
        <translation>Myndigheters beslut</translation>
    </message>
    <message>
        <source>None that this program knows of. That does not mean that there is none.</source>
        <translation>Inga som det här programmet känner till. Det betyder inte att det inte finns några.</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Known to ask for</source>
        <translation>Brukar begära</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>What authorities decided</source>
        <translation>Vad myndigheter har beslutat</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Rätta uppgifterna…</translation>
    </message>
    <message>
        <source>Take my entry back</source>
        <translation>Ta tillbaka min ändring</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>How to reach them for this letter, the best way first</source>
        <translation>Hur du når dem med det här brevet, bästa sättet först</translation>
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
        <translation>De ber om brev på det här språket: {language}</translation>
    </message>
    <message>
        <source>Other contact data</source>
        <translation>Andra kontaktuppgifter</translation>
    </message>
    <message>
        <source>Their representative in the European Union</source>
        <translation>Deras företrädare i Europeiska unionen</translation>
    </message>
    <message>
        <source>Other sources say</source>
        <translation>Andra källor säger</translation>
    </message>
    <message>
        <source>The letter does not use these unless you choose one.</source>
        <translation>Brevet använder inte dessa om du inte väljer en av dem.</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Sedd {day}: {status}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Använd den här</translation>
    </message>
    <message>
        <source>Use this one: {contact}</source>
        <translation>Använd den här: {contact}</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>Correct the record</source>
        <translation>Rätta uppgifterna</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Lägg till en mottagare</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>As it stands in their imprint or privacy notice.</source>
        <translation>Som det står på deras webbplats eller i deras integritetspolicy.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>En rad för varje del, landet sist.</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formulär på deras webbplats</translation>
    </message>
    <message>
        <source>Begins with https://</source>
        <translation>Börjar med https://</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>It decides which laws fit.</source>
        <translation>Det avgör vilka lagar som passar.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Typ av mottagare</translation>
    </message>
    <message>
        <source>Where you have this from</source>
        <translation>Var du har det ifrån</translation>
    </message>
    <message>
        <source>A web address, for example of their privacy notice.</source>
        <translation>En webbadress, till exempel till deras integritetspolicy.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What you leave empty stays as the directory has it. Your correction stays in your vault.</source>
        <translation>Det du lämnar tomt förblir som det står i katalogen. Din rättelse stannar i ditt valv.</translation>
    </message>
    <message>
        <source>One way to reach them is needed: e-mail, post or a form. The entry stays in your vault.</source>
        <translation>Ett sätt att nå dem behövs: e-post, post eller ett formulär. Uppgiften stannar i ditt valv.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Fyll i namnet.</translation>
    </message>
    <message>
        <source>Fill in one way to reach them.</source>
        <translation>Fyll i ett sätt att nå dem.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like privacy@example.org.</source>
        <translation>Det här är ingen e-postadress. En sådan ser ut som privacy@example.org.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://</source>
        <translation>Det här är ingen webbadress. En sådan börjar med https://</translation>
    </message>
    <message>
        <source>At most 8 lines, and none longer than 200 characters.</source>
        <translation>Högst 8 rader, och ingen längre än 200 tecken.</translation>
    </message>
    <message>
        <source>At most 200 characters on one line.</source>
        <translation>Högst 200 tecken på en rad.</translation>
    </message>
    <message>
        <source>This cannot be used. Correct it, and try again.</source>
        <translation>Det här kan inte användas. Rätta det och försök igen.</translation>
    </message>
</context>
<context>
    <name>RecipientImport</name>
    <message>
        <source>Take in a file…</source>
        <translation>Läs in en fil…</translation>
    </message>
    <message>
        <source>A company record of datarequests.org, or a newer directory of recipients</source>
        <translation>En företagspost från datarequests.org, eller en nyare förteckning över mottagare</translation>
    </message>
    <message>
        <source>Records and directories ({patterns})</source>
        <translation>Poster och förteckningar ({patterns})</translation>
    </message>
    <message>
        <source>Take in a file about recipients</source>
        <translation>Läs in en fil om mottagare</translation>
    </message>
    <message>
        <source>“{name}” is in the list already. To change what it says, choose it and correct its record.</source>
        <translation>”{name}” finns redan i listan. För att ändra det som står där, välj den och rätta uppgifterna.</translation>
    </message>
    <message numerus="yes">
        <source>The directory now has %Ln recipient(s), with facts of {day}.</source>
        <translation>
            <numerusform>Förteckningen har nu %Ln mottagare, med uppgifter från den {day}.</numerusform>
            <numerusform>Förteckningen har nu %Ln mottagare, med uppgifter från den {day}.</numerusform>
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
        <translation>uppgift utan datum</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>kontrollerad nyss</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>kontrollerad för %n dag sedan</numerusform>
            <numerusform>kontrollerad för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>kontrollerad för %n månad sedan</numerusform>
            <numerusform>kontrollerad för %n månader sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>kontrollerad för %n år sedan</numerusform>
            <numerusform>kontrollerad för %n år sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}, may be out of date</source>
        <translation>{age}, kan vara inaktuell</translation>
    </message>
    <message>
        <source>your own entry</source>
        <translation>din egen uppgift</translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
    <message>
        <source>Name, sort or country</source>
        <translation>Namn, slag eller land</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>No recipient fits. Try a part of the name.</source>
        <translation>Ingen mottagare passar. Prova med en del av namnet.</translation>
    </message>
    <message>
        <source>Not in the list? Add a recipient…</source>
        <translation>Finns inte i listan? Lägg till en mottagare…</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Till vem?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>Your entry about {name} is taken back.</source>
        <translation>Din ändring för {name} har tagits tillbaka.</translation>
    </message>
    <message>
        <source>“take my entry back”</source>
        <translation>”ta tillbaka min ändring”</translation>
    </message>
    <message>
        <source>Kept what you wrote about {name}.</source>
        <translation>Det du skrev om {name} har sparats.</translation>
    </message>
    <message>
        <source>“keep {name}”</source>
        <translation>”behåll {name}”</translation>
    </message>
</context>
<context>
    <name>RecipientSummary</name>
    <message>
        <source>All about this recipient…</source>
        <translation>Allt om den här mottagaren…</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Rätta uppgifterna…</translation>
    </message>
    <message>
        <source>How to send it, the best way first:
{ways}</source>
        <translation>Så kan du skicka det, bästa sättet först:
{ways}</translation>
    </message>
    <message>
        <source>How to send it: {way}</source>
        <translation>Så kan du skicka det: {way}</translation>
    </message>
    <message>
        <source>Known to ask for: {things}</source>
        <translation>Brukar begära: {things}</translation>
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
        <translation>Var uppgifterna kommer ifrån</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Dölj källorna</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message>
        <source>Cover an identity document</source>
        <translation>Täck över en id-handling</translation>
    </message>
    <message>
        <source>Choose a photo or scan…</source>
        <translation>Välj ett foto eller en skanning…</translation>
    </message>
    <message>
        <source>Choose another photo or scan…</source>
        <translation>Välj ett annat foto eller en annan skanning…</translation>
    </message>
    <message>
        <source>It must be a picture: a PDF cannot be covered, so take a photo of the document or save its page as a picture.</source>
        <translation>Det måste vara en bild: en PDF kan inte täckas över, så ta ett foto av handlingen eller spara sidan som en bild.</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Vem är kopian till för?</translation>
    </message>
    <message>
        <source>It stands in the watermark, all over it.</source>
        <translation>Det står i vattenstämpeln, över hela kopian.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Vilken dag?</translation>
    </message>
    <message>
        <source>Send a copy only if you must. If one is justified at all, they need no more than your name, the dates of issue and expiry, and who issued it. Everything else is covered, the photo too.</source>
        <translation>Skicka en kopia bara om du måste. Om en kopia alls är motiverad behöver de inte mer än ditt namn, datum för utfärdande, sista giltighetsdag och vem som har utfärdat handlingen. Allt annat täcks över, även fotot.</translation>
    </message>
    <message>
        <source>After: European Data Protection Board, Guidelines 01/2022, paragraphs 76 and 77</source>
        <translation>Efter: Europeiska dataskyddsstyrelsen, riktlinjer 01/2022, punkterna 76 och 77</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Spara kopian…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Handlingen</translation>
    </message>
    <message>
        <source>Drag to mark a part that stays visible. Arrow keys move the chosen part, with Shift they resize it, Delete covers it.</source>
        <translation>Dra för att markera en del som förblir synlig. Piltangenterna flyttar den valda delen, med Skift ändrar de dess storlek, Delete täcker över den.</translation>
    </message>
    <message>
        <source>The covered copy</source>
        <translation>Den övertäckta kopian</translation>
    </message>
    <message>
        <source>Known recipients</source>
        <translation>Kända mottagare</translation>
    </message>
    <message>
        <source>A photo or scan of the document</source>
        <translation>Ett foto eller en skanning av handlingen</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Choose a photo or scan of the document, or drop it here. It stays as it is.</source>
        <translation>Välj ett foto eller en skanning av handlingen, eller släpp filen här. Originalet förblir som det är.</translation>
    </message>
    <message>
        <source>Across the whole copy stands: {mark}</source>
        <translation>Över hela kopian står: {mark}</translation>
    </message>
    <message>
        <source>Mark at least one part that stays visible, for example your name.</source>
        <translation>Markera minst en del som förblir synlig, till exempel ditt namn.</translation>
    </message>
    <message>
        <source>Save the covered copy</source>
        <translation>Spara den övertäckta kopian</translation>
    </message>
    <message>
        <source>Picture without loss (*.png);;Picture (*.jpg);;PDF document (*.pdf)</source>
        <translation>Förlustfri bild (*.png);;Bild (*.jpg);;PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Look at it before you send it. Nothing is sent: you send it yourself.</source>
        <translation>Sparat som ”{file}”. Titta på kopian innan du skickar den. Inget skickas härifrån: du skickar den själv.</translation>
    </message>
</context>
<context>
    <name>RedactionHint</name>
    <message>
        <source>Cover an identity document…</source>
        <translation>Täck över en id-handling…</translation>
    </message>
    <message>
        <source>A copy is rarely needed. If you send one all the same, cover most of it first.</source>
        <translation>En kopia behövs sällan. Om du ändå skickar en, täck över det mesta först.</translation>
    </message>
</context>
<context>
    <name>RedactionParts</name>
    <message>
        <source>Parts that stay visible</source>
        <translation>Delar som förblir synliga</translation>
    </message>
    <message>
        <source>Nothing stays visible yet. Draw a box around the name on the picture, or add a part here.</source>
        <translation>Inget förblir synligt än. Rita en ram runt namnet på bilden, eller lägg till en del här.</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Från vänster</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Uppifrån</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredd</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höjd</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Lägg till en del</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Täck över den</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Ångra det senaste steget</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Vad som förblir synligt</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>May show somebody else</source>
        <translation>Kan visa någon annan</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Ansikte från {file}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Ta bort {file}</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove a person</source>
        <translation>Ta bort en person</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Räknar…</translation>
    </message>
    <message>
        <source>Save the files of the cases first…</source>
        <translation>Spara ärendeakterna först…</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Ta bort för gott</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Behåll allt</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>Det här försvinner för gott</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Det här finns kvar</translation>
    </message>
    <message>
        <source>The photos on this computer, what was saved outside of the vault, letters that were sent, and backups of the vault that were made before.</source>
        <translation>Fotona på den här datorn, det som har sparats utanför valvet, brev som har skickats och säkerhetskopior av valvet som gjordes tidigare.</translation>
    </message>
    <message>
        <source>The name, the addresses and the permission</source>
        <translation>Namnet, adresserna och fullmakten</translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of the face</source>
        <translation>
            <numerusform>%n referensfoto av ansiktet</numerusform>
            <numerusform>%n referensfoton av ansiktet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remembered place(s) with photos</source>
        <translation>
            <numerusform>%n ihågkommen plats med foton</numerusform>
            <numerusform>%n ihågkomna platser med foton</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with your decisions</source>
        <translation>
            <numerusform>%n träff med ditt beslut</numerusform>
            <numerusform>%n träffar med dina beslut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with their letters, logs and files</source>
        <translation>
            <numerusform>%n ärende med brev, anteckningar och filer</numerusform>
            <numerusform>%n ärenden med brev, anteckningar och filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Var ska mapparna för ärendena skapas?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted there.</source>
        <translation>
            <numerusform>%n ärendeakt har sparats. Den är inte krypterad där.</numerusform>
            <numerusform>%n ärendeakter har sparats. De är inte krypterade där.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Tar bort…</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Photos</source>
        <translation>Foton</translation>
    </message>
    <message>
        <source>When they were published</source>
        <translation>När de publicerades</translation>
    </message>
    <message>
        <source>Where they were seen</source>
        <translation>Var de sågs</translation>
    </message>
    <message>
        <source>What they give away besides the face</source>
        <translation>Vad de avslöjar utöver ansiktet</translation>
    </message>
    <message>
        <source>Who could have collected them</source>
        <translation>Vem som kan ha samlat in dem</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Service or website</source>
        <translation>Tjänst eller webbplats</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>A photo can be in several rows.</source>
        <translation>Ett foto kan finnas på flera rader.</translation>
    </message>
    <message>
        <source>Each photo counts once, by the widest audience that is known.</source>
        <translation>Varje foto räknas en gång, efter den största publik som är känd.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Nothing besides what it shows</source>
        <translation>Inget utöver vad det visar</translation>
    </message>
    <message>
        <source>First known day {since}, last {until}.</source>
        <translation>Första kända dag: {since}, sista: {until}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) among them.</source>
        <translation>
            <numerusform>%Ln av dem är en film.</numerusform>
            <numerusform>%Ln av dem är filmer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation>
            <numerusform>%Ln plats till</numerusform>
            <numerusform>%Ln platser till</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo that was seen in several places counts where it was published first.</source>
        <translation>Ett foto som sågs på flera platser räknas där det först publicerades.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>PDF document, for reading and printing</source>
        <translation>PDF-dokument, för läsning och utskrift</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Webbsida i en enda fil</translation>
    </message>
    <message>
        <source>Table (CSV), one row for each photo</source>
        <translation>Tabell (CSV), en rad för varje foto</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Data för program (JSON)</translation>
    </message>
    <message>
        <source>With coordinates, names and texts</source>
        <translation>Med koordinater, namn och texter</translation>
    </message>
    <message>
        <source>Small pictures, other people covered</source>
        <translation>Små bilder, andra personer täckta</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Spara rapporten…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Rapportens språk</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Spara rapporten som fil</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it where nobody else looks, and give it only to whom you trust.</source>
        <translation>Filen är inte krypterad. Förvara den där ingen annan tittar, och ge den bara till dem du litar på.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Sparat som ”{file}”.</translation>
    </message>
</context>
<context>
    <name>ReportMeasures</name>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Visa %n steg till</numerusform>
            <numerusform>Visa %n steg till</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>No letter is recorded yet to: {names}</source>
        <translation>Inget brev är registrerat än till: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n andra</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Konton: {names}</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Skriv ett brev</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Avgör</translation>
    </message>
    <message>
        <source>Go to Matches</source>
        <translation>Gå till Träffar</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>Visa dessa foton</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Skriv till {name}</translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message numerus="yes">
        <source>photo(s) of you</source>
        <translation>
            <numerusform>foto av dig</numerusform>
            <numerusform>foton av dig</numerusform>
        </translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>kan ses av alla</translation>
    </message>
    <message numerus="yes">
        <source>tell(s) a place</source>
        <translation>
            <numerusform>avslöjar en plats</numerusform>
            <numerusform>avslöjar en plats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service(s) and website(s)</source>
        <translation>
            <numerusform>tjänst eller webbplats</numerusform>
            <numerusform>tjänster och webbplatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account(s) and channel(s)</source>
        <translation>
            <numerusform>konto eller kanal</numerusform>
            <numerusform>konton och kanaler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Counting the photos…</source>
        <translation>Räknar fotona…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What the photos that you confirmed say, as far as known.</source>
        <translation>Vad fotona som du har bekräftat säger, så långt det är känt.</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Vad du kan göra först</translation>
    </message>
    <message>
        <source>The photos in charts</source>
        <translation>Fotona i diagram</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Vad varje foto avslöjar</translation>
    </message>
    <message>
        <source>What this report cannot know</source>
        <translation>Vad den här rapporten inte kan veta</translation>
    </message>
    <message>
        <source>There may be photos that you did not look through with this program, or did not confirm.</source>
        <translation>Om det finns foton som du inte har gått igenom med programmet eller inte har bekräftat.</translation>
    </message>
    <message>
        <source>Whether somebody did collect a photo. “Could have” means that nothing stood in the way.</source>
        <translation>Om någon verkligen har samlat in ett foto. ”Kan ha” betyder att inget stod i vägen.</translation>
    </message>
    <message>
        <source>Whether the published copy still carries what the file here gives away. Many services remove such data, and keep it themselves.</source>
        <translation>Om den publicerade kopian fortfarande innehåller det som filen här avslöjar. Många tjänster tar bort sådana uppgifter, men behåller dem själva.</translation>
    </message>
    <message>
        <source>Who could see a post, where the export does not say it. Settings may have changed since.</source>
        <translation>Vem som kunde se ett inlägg, när exporten inte säger det. Inställningarna kan ha ändrats sedan dess.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are not decided, and not counted here.</source>
        <translation>
            <numerusform>%Ln foto är inte avgjort och räknas inte här.</numerusform>
            <numerusform>%Ln foton är inte avgjorda och räknas inte här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is confirmed yet</source>
        <translation>Inget är bekräftat än</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) wait for your decision. The report counts those that you confirm.</source>
        <translation>
            <numerusform>%Ln foto väntar på ditt beslut. Rapporten räknar de foton som du bekräftar.</numerusform>
            <numerusform>%Ln foton väntar på ditt beslut. Rapporten räknar dem som du bekräftar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Avgör</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Ingen rapport än</translation>
    </message>
    <message>
        <source>Look through photos first, and confirm which of them show you.</source>
        <translation>Gå igenom foton först, och bekräfta vilka av dem som visar dig.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Gå till Foton</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Det finns ingen rapport</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Gå till Översikt</translation>
    </message>
</context>
<context>
    <name>ReportPhotos</name>
    <message>
        <source>Which photos to show</source>
        <translation>Vilka foton som visas</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Vad varje foto avslöjar</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alla foton</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Avslöjar: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s), the most urgent first</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foton, de mest angelägna först</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Ingen fil är vald än.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Säkerhetskopians lösenfras</translation>
    </message>
    <message>
        <source>The one that the vault had on the day of the backup.</source>
        <translation>Den som valvet hade den dag då säkerhetskopian gjordes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The vault becomes what it was on the day of the backup.</source>
        <translation>Valvet blir som det var den dag då säkerhetskopian gjordes.</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Säkerhetskopior ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Alla filer ({patterns})</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Välj säkerhetskopia</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed.</source>
        <translation>Den här lösenfrasen öppnar inte säkerhetskopian. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no vault on this computer yet. The backup becomes it.</source>
        <translation>Det finns inget valv på den här datorn än. Säkerhetskopian blir ditt valv.</translation>
    </message>
    <message>
        <source>The vault that is here now is locked and moved aside. Nothing of it is deleted; it will lie at “{path}” and open with its own passphrase.</source>
        <translation>Valvet som finns här nu låses och flyttas undan. Inget i det tas bort; det kommer att ligga på ”{path}” och öppnas med sin egen lösenfras.</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Kontrollerar och återställer…</translation>
    </message>
</context>
<context>
    <name>RevealQuestion</name>
    <message>
        <source>The letter shows more than words</source>
        <translation>Brevet visar mer än ord</translation>
    </message>
    <message>
        <source>Shall it go out like this?</source>
        <translation>Ska brevet skickas så här?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt bli</translation>
    </message>
    <message>
        <source>Save it like this</source>
        <translation>Spara så här</translation>
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
        <translation>Jag (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Inte jag (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Osäker (U)</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Hoppa över (blanksteg)</translation>
    </message>
    <message>
        <source>Hold to show other faces (H)</source>
        <translation>Håll ned: visa andra ansikten (H)</translation>
    </message>
    <message>
        <source>Public address of this photo</source>
        <translation>Fotots offentliga adress</translation>
    </message>
    <message>
        <source>Where others can see it. Letters name only photos with an address.</source>
        <translation>Där andra kan se det. Brev nämner bara foton med en adress.</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Öppnar fotot…</translation>
    </message>
    <message>
        <source>Found with another face pack; scan again to compare anew.</source>
        <translation>Hittades med ett annat ansiktspaket; gå igenom igen för att jämföra på nytt.</translation>
    </message>
    <message>
        <source>{place}, found on {day}</source>
        <translation>{place}, hittat den {day}</translation>
    </message>
    <message>
        <source>{times} of the film</source>
        <translation>{times} i filmen</translation>
    </message>
    <message>
        <source>It gives away: {what}</source>
        <translation>Det avslöjar: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Your decision also counts for %n nearly identical picture(s).</source>
        <translation>
            <numerusform>Ditt beslut gäller också för %n nästan likadan bild.</numerusform>
            <numerusform>Ditt beslut gäller också för %n nästan likadana bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>{band} in {place}, {decision}</source>
        <translation>{band} i {place}, {decision}</translation>
    </message>
    <message>
        <source>Look closely: other people can look alike.</source>
        <translation>Titta noga: andra människor kan se likadana ut.</translation>
    </message>
    <message numerus="yes">
        <source>At this setting expect about 1 wrong match in %Ln other face(s).</source>
        <translation>
            <numerusform>Med den här inställningen kan du räkna med ungefär 1 felaktig träff på %Ln annat ansikte.</numerusform>
            <numerusform>Med den här inställningen kan du räkna med ungefär 1 felaktig träff på %Ln andra ansikten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>Adressen har sparats.</translation>
    </message>
</context>
<context>
    <name>ScanOptions</name>
    <message>
        <source>Hardly any: show only the surest</source>
        <translation>Knappt några: visa bara de säkraste</translation>
    </message>
    <message>
        <source>At most about 1 in a scan (recommended)</source>
        <translation>Högst ungefär 1 per genomgång (rekommenderas)</translation>
    </message>
    <message>
        <source>At most about 10 in a scan: look further</source>
        <translation>Högst ungefär 10 per genomgång: leta mer</translation>
    </message>
    <message>
        <source>As much as helps: the quickest (recommended)</source>
        <translation>Så mycket som hjälper: snabbast (rekommenderas)</translation>
    </message>
    <message>
        <source>About half: takes about twice as long</source>
        <translation>Ungefär hälften: tar ungefär dubbelt så lång tid</translation>
    </message>
    <message>
        <source>As many photos at once as I say</source>
        <translation>Så många foton samtidigt som jag anger</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Foton samtidigt</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %Ln processor(s); more photos at once than that seldom help.</source>
        <translation>
            <numerusform>Den här datorn har %Ln processor; fler foton samtidigt än så hjälper sällan.</numerusform>
            <numerusform>Den här datorn har %Ln processorer; fler foton samtidigt än så hjälper sällan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs about 250 MB of memory.</source>
        <translation>Varje foto behöver ungefär 250 MB minne.</translation>
    </message>
    <message>
        <source>How much of this computer it may use</source>
        <translation>Hur mycket av den här datorn som får användas</translation>
    </message>
    <message>
        <source>Wrong matches you can live with</source>
        <translation>Felaktiga träffar som du kan leva med</translation>
    </message>
    <message>
        <source>Other people can look like you. Who looks further finds more of both.</source>
        <translation>Andra människor kan likna dig. Den som letar mer hittar mer av båda delarna.</translation>
    </message>
</context>
<context>
    <name>ScanQueue</name>
    <message>
        <source>Photos that exports only link to</source>
        <translation>Foton som exporter bara länkar till</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>I sent the letter</source>
        <translation>Jag har skickat brevet</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anteckna det</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>From this the program counts when an answer is owed. Keep the receipt or a copy of your e-mail.</source>
        <translation>Utifrån detta räknar programmet ut när svar ska ges. Spara kvittot eller en kopia av ditt e-postmeddelande.</translation>
    </message>
    <message>
        <source>How did you send it?</source>
        <translation>Hur skickade du det?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Vilken dag?</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message numerus="yes">
        <source>%n reference photo(s)</source>
        <translation>
            <numerusform>%n referensfoto</numerusform>
            <numerusform>%n referensfoton</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the references are: {level}, {step} of {steps}</source>
        <translation>Hur bra referenserna är: {level}, {step} av {steps}</translation>
    </message>
    <message>
        <source>Nobody has measured this face pack, so a photo of somebody else cannot be noticed.</source>
        <translation>Ingen har mätt det här ansiktspaketet, så ett foto av någon annan kan inte upptäckas.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Uppmätt på pressfoton: ett bra foto hittar {one}&#xa0;% av de rätta fotona när ett av {faces} främmande ansikten släpps igenom. Foton från vardagen är svårare.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos and {count} find {many} %, when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Uppmätt på pressfoton: ett bra foto hittar {one}&#xa0;% av de rätta fotona och {count} hittar {many}&#xa0;% när ett av {faces} främmande ansikten släpps igenom. Foton från vardagen är svårare.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>What you change here holds at once, and can be changed back.</source>
        <translation>Det du ändrar här gäller genast och kan ändras tillbaka.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad den gör</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Person who is being helped</source>
        <translation>Person som får hjälp</translation>
    </message>
    <message>
        <source>All people…</source>
        <translation>Alla personer…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Ansikte</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foton</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Många personer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Progress of {folder}</source>
        <translation>Förlopp för {folder}</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Gå igenom</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Files not looked at</source>
        <translation>Filer som inte gicks igenom</translation>
    </message>
    <message>
        <source>Save the list of files…</source>
        <translation>Spara fillistan…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n länk</numerusform>
            <numerusform>%n länkar</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them…</source>
        <translation>Hämta…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Gå igenom igen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppar…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Väntar på sin tur</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Det här gick inte.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Inte genomgången än</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}</source>
        <translation>Stoppat efter {done} av {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n photo(s)</source>
        <translation>
            <numerusform>Stoppat efter %n foto</numerusform>
            <numerusform>Stoppat efter %n foton</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in this place.</source>
        <translation>Det finns inget foto på den här platsen.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s)</source>
        <translation>
            <numerusform>%Ln fil genomgången</numerusform>
            <numerusform>%Ln filer genomgångna</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting photos…</source>
        <translation>Räknar foton…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto genomgånget</numerusform>
            <numerusform>%Ln foton genomgångna</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} av {total} klara</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>{done} av {total} genomgångna · {time_left}</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n known from before</source>
        <translation>
            <numerusform>%n känt sedan tidigare</numerusform>
            <numerusform>%n kända sedan tidigare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open your vault</source>
        <translation>Öppna ditt valv</translation>
    </message>
    <message>
        <source>What this program knows is encrypted on this computer. Only the passphrase opens it.</source>
        <translation>Det programmet vet är krypterat på den här datorn. Bara lösenfrasen öppnar det.</translation>
    </message>
    <message>
        <source>What does this program do?</source>
        <translation>Vad gör det här programmet?</translation>
    </message>
    <message>
        <source>Erasing the vault…</source>
        <translation>Raderar valvet…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Find your face, take it back</source>
        <translation>Hitta ditt ansikte, ta tillbaka det</translation>
    </message>
    <message>
        <source>Face search companies copy photos from the web and sell the search for a face. This program helps you to find the photos that show you, and to write to those companies.</source>
        <translation>Företag för ansiktssökning kopierar foton från webben och säljer sökningar efter ansikten. Det här programmet hjälper dig att hitta de foton som visar dig och att skriva till de företagen.</translation>
    </message>
    <message>
        <source>You show the program your face</source>
        <translation>Du visar programmet ditt ansikte</translation>
    </message>
    <message>
        <source>A few photos of you are enough. They are measured here, on this computer.</source>
        <translation>Några få foton av dig räcker. De mäts här, på den här datorn.</translation>
    </message>
    <message>
        <source>It looks through photos for you</source>
        <translation>Det går igenom foton åt dig</translation>
    </message>
    <message>
        <source>In folders that you choose. You decide which photos really show you.</source>
        <translation>I mappar som du väljer. Du avgör vilka foton som verkligen visar dig.</translation>
    </message>
    <message>
        <source>It writes the letters</source>
        <translation>Det skriver breven</translation>
    </message>
    <message>
        <source>You ask companies what they hold about you and tell them to delete it. A letter creates a record and a basis for a complaint; nobody can promise that a company obeys.</source>
        <translation>Du frågar företag vilka uppgifter de har om dig och begär att de raderar dem. Ett brev dokumenterar din begäran och ger en grund för ett klagomål; ingen kan lova att ett företag rättar sig efter det.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Inget lämnar den här datorn</translation>
    </message>
    <message>
        <source>Your photos stay where they are. What is made of them is kept in an encrypted vault. Faces of other people are covered and not kept.</source>
        <translation>Dina foton stannar där de är. Det som tas fram ur dem sparas i ett krypterat valv. Andra människors ansikten täcks och sparas inte.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Skapa ditt valv</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Choose the passphrase for it.</source>
        <translation>En krypterad fil på den här datorn innehåller allt. Välj lösenfrasen för den.</translation>
    </message>
    <message>
        <source>Your vault is there</source>
        <translation>Ditt valv är på plats</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Only your passphrase opens it, and nobody can reset it.</source>
        <translation>En enda krypterad fil på den här datorn innehåller allt. Bara din lösenfras öppnar den, och ingen kan återställa den.</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Vem gäller det?</translation>
    </message>
    <message>
        <source>Begin with yourself. The letters are filled in with this; it stays in the vault. You can help other people later, with their permission.</source>
        <translation>Börja med dig själv. Breven fylls i med de här uppgifterna; de stannar i valvet. Andra människor kan du hjälpa senare, med deras fullmakt.</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Spara och börja</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Steg {step} av {steps}</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Jag har en säkerhetskopia</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Hoppa över nu</translation>
    </message>
</context>
<context>
    <name>StoredLetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>Spara igen…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Ett ögonblick…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Spara brevet</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Plain text (*.txt)</source>
        <translation>PDF-dokument (*.pdf);;Vanlig text (*.txt)</translation>
    </message>
    <message>
        <source>The text of the letter is on the clipboard.</source>
        <translation>Brevets text finns i urklipp.</translation>
    </message>
    <message>
        <source>Written on {day}, in {language}. This is what the vault keeps of it.</source>
        <translation>Skrivet den {day}, på {language}. Så här har valvet sparat det.</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Sparat som ”{file}”.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>From photos you confirmed</source>
        <translation>Från foton som du har bekräftat</translation>
    </message>
    <message>
        <source>They would make the search better. Only take photos that you are sure of: a wrong one would make every later scan worse.</source>
        <translation>De skulle göra sökningen bättre. Använd bara foton som du är säker på: ett felaktigt skulle göra varje senare genomgång sämre.</translation>
    </message>
    <message>
        <source>Photo you confirmed: {file}</source>
        <translation>Foto som du har bekräftat: {file}</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Ansikte från {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n px between the eyes</source>
        <translation>
            <numerusform>%n px mellan ögonen</numerusform>
            <numerusform>%n px mellan ögonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>Använd som referens</translation>
    </message>
    <message>
        <source>Use {file} as reference</source>
        <translation>Använd {file} som referens</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Got it</source>
        <translation>Jag förstår</translation>
    </message>
</context>
<context>
    <name>ToDoList</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n sak att göra</numerusform>
            <numerusform>%n saker att göra</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Inget att göra i dag.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Visa %n</numerusform>
            <numerusform>Visa alla %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for other people that you help</source>
        <translation>
            <numerusform>%n sak att göra för andra som du hjälper</numerusform>
            <numerusform>%n saker att göra för andra som du hjälper</numerusform>
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
        <translation>{step}, från och med den {day}.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Varför det här datumet?</translation>
    </message>
    <message>
        <source>{case}: why this date?</source>
        <translation>{case}: varför det här datumet?</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Open the case: {case}</source>
        <translation>Öppna ärendet: {case}</translation>
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
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Ångra: {what}</translation>
    </message>
</context>
<context>
    <name>UnfinishedLetters</name>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>On {day} you began the letter “{kind}” to {recipient}, and it is not saved. What you filled in is kept in the vault.</source>
        <translation>Den {day} påbörjade du brevet ”{kind}” till {recipient}, och det är inte sparat. Det du fyllde i finns kvar i valvet.</translation>
    </message>
    <message>
        <source>On {day} you changed the words of the letter “{kind}” to {recipient}, and it is not saved. Your words are kept in the vault.</source>
        <translation>Den {day} ändrade du texten i brevet ”{kind}” till {recipient}, och det är inte sparat. Din text finns kvar i valvet.</translation>
    </message>
</context>
<context>
    <name>UsePackDialog</name>
    <message>
        <source>Use another face model</source>
        <translation>Använd en annan ansiktsmodell</translation>
    </message>
    <message>
        <source>Your reference photos stay. What the new model needs to know of them is made from the pictures that lie in your vault. Nothing is lost, and you can change back at any time.

Matches that were found before keep your decisions. To compare your photos with the new model, look through them again.

It is used from the next time that you open the vault.</source>
        <translation>Dina referensfoton finns kvar. Det som den nya modellen behöver veta om dem tas fram ur bilderna som ligger i ditt valv. Inget går förlorat, och du kan byta tillbaka när som helst.

Träffar som hittades tidigare behåller dina beslut. Om du vill jämföra dina foton med den nya modellen, gå igenom dem igen.

Modellen används från och med nästa gång du öppnar valvet.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Använd den från och med nu</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Lås valvet nu</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>Startar modellen…</translation>
    </message>
    <message>
        <source>Reference photo {done} of {total}</source>
        <translation>Referensfoto {done} av {total}</translation>
    </message>
    <message>
        <source>It is used from the next time that you open the vault.</source>
        <translation>Modellen används från och med nästa gång du öppnar valvet.</translation>
    </message>
    <message>
        <source>{name}: left alone. {why}</source>
        <translation>{name}: inget ändrat. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) are ready for the new model.</source>
        <translation>
            <numerusform>{name}: %n referensfoto är klart för den nya modellen.</numerusform>
            <numerusform>{name}: %n referensfoton är klara för den nya modellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) were ready before.</source>
        <translation>
            <numerusform>{name}: %n referensfoto var redan klart.</numerusform>
            <numerusform>{name}: %n referensfoton var redan klara.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, “{photo}”: {why}. Add another photo on the page Face.</source>
        <translation>{name}, ”{photo}”: {why}. Lägg till ett annat foto på sidan Ansikte.</translation>
    </message>
    <message>
        <source>Stopped. The model in use stays. What was made is kept, and it goes on from there next time.</source>
        <translation>Stoppat. Modellen som används blir kvar. Det som hann bli klart sparas, och nästa gång fortsätter det därifrån.</translation>
    </message>
</context>
<context>
    <name>VaultBackup</name>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Skriver säkerhetskopian…</translation>
    </message>
    <message>
        <source>Save a backup of the vault</source>
        <translation>Spara en säkerhetskopia av valvet</translation>
    </message>
    <message>
        <source>Saved as “{file}”, {size}. It opens with the passphrase of today, also after you change it.</source>
        <translation>Sparad som ”{file}”, {size}. Den öppnas med dagens lösenfras, även efter att du har ändrat den.</translation>
    </message>
</context>
<context>
    <name>VaultDoor</name>
    <message>
        <source>What was filled in and not saved yet is gone.</source>
        <translation>Det som var ifyllt men inte sparat än är borta.</translation>
    </message>
    <message>
        <source>{reason} {lost}</source>
        <translation>{reason} {lost}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Säkerhetskopian är återställd.</translation>
    </message>
    <message>
        <source>The vault that was here before was moved aside. It lies at “{path}” and opens with its own passphrase. Erase everything, in the settings, takes it along.</source>
        <translation>Valvet som fanns här tidigare flyttades undan. Det ligger på ”{path}” och öppnas med sin egen lösenfras. ”Radera allt” i inställningarna raderar även det.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>The vault is erased, with everything in it.</source>
        <translation>Valvet är raderat, med allt som fanns i det.</translation>
    </message>
</context>
<context>
    <name>VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Valv</translation>
    </message>
    <message>
        <source>One encrypted file holds everything this program knows. Only your passphrase opens it.</source>
        <translation>En krypterad fil innehåller allt som programmet vet. Bara din lösenfras öppnar den.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy where the vault lies</source>
        <translation>Kopiera var valvet ligger</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Säkerhetskopiera…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Ändra lösenfrasen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Återställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Radera allt…</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Efter %n minut</numerusform>
            <numerusform>Efter %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Aldrig automatiskt</translation>
    </message>
    <message>
        <source>Also when the screen is locked</source>
        <translation>Även när skärmen låses</translation>
    </message>
    <message>
        <source>Lock the vault while nobody is there</source>
        <translation>Lås valvet när ingen är där</translation>
    </message>
    <message>
        <source>Also when the computer slept. While photos are looked at or letters are written it waits. What was filled in and not saved is gone then; letters that you began are kept.</source>
        <translation>Även när datorn har varit i viloläge. Medan foton gås igenom eller brev skrivs väntar låsningen. Det som är ifyllt men inte sparat försvinner då; brev som du har påbörjat finns kvar.</translation>
    </message>
    <message>
        <source>F12 hides the window and locks the vault at once, from anywhere in this program. Your passphrase brings it back.</source>
        <translation>F12 döljer fönstret och låser valvet genast, var du än är i programmet. Din lösenfras tar fram allt igen.</translation>
    </message>
    <message>
        <source>Copied where the vault lies.</source>
        <translation>Valvets plats är kopierad.</translation>
    </message>
    <message>
        <source>Photos are still being looked at. Wait until that has ended or stop it, then restore.</source>
        <translation>Genomgången av foton pågår fortfarande. Vänta tills den är klar eller stoppa den, och återställ sedan.</translation>
    </message>
    <message>
        <source>{size}. No backup is known.</source>
        <translation>{size}. Ingen säkerhetskopia är känd.</translation>
    </message>
    <message>
        <source>{size}. The last backup is of {day}.</source>
        <translation>{size}. Den senaste säkerhetskopian är från den {day}.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups that you made before still open with the old one: make a new one, and delete those.</source>
        <translation>Lösenfrasen är ändrad. Säkerhetskopior som du har gjort tidigare öppnas fortfarande med den gamla: gör en ny och ta bort de gamla.</translation>
    </message>
</context>
<context>
    <name>WebLink</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>Kopiera adressen {address}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öppna…</translation>
    </message>
    <message>
        <source>Open {address} in the browser</source>
        <translation>Öppna {address} i webbläsaren</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Adressen har kopierats.</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Öppna i webbläsaren?</translation>
    </message>
    <message>
        <source>This address would be opened in your browser:</source>
        <translation>Den här adressen skulle öppnas i din webbläsare:</translation>
    </message>
    <message>
        <source>{address}

The website then learns the network address of this computer.</source>
        <translation>{address}

Webbplatsen får då veta den här datorns nätadress.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Förbli offline</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>WhyDate</name>
    <message>
        <source>Why this date?</source>
        <translation>Varför det här datumet?</translation>
    </message>
    <message>
        <source>The extension is counted, because they told you in time.</source>
        <translation>Förlängningen räknas, eftersom de meddelade dig i tid.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Till och med {day} bör ingen anses försenad.</translation>
    </message>
    <message>
        <source>This is counted as if the letter arrived on {day}. The time begins when it really arrives.</source>
        <translation>Det här är räknat som om brevet kom fram den {day}. Fristen börjar när det verkligen kommer fram.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Så räknades det ut</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>No law fixes this number of days.</source>
        <translation>Ingen lag fastställer detta antal dagar.</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Källor: {sources}</translation>
    </message>
    <message>
        <source>Compared with its sources on {day}.</source>
        <translation>Jämfört med källorna den {day}.</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Dölj stegen</translation>
    </message>
</context>
<context>
    <name>_CleanWords</name>
    <message>
        <source>Removed: {what}.</source>
        <translation>Borttaget: {what}.</translation>
    </message>
    <message>
        <source>The original file gives nothing away either.</source>
        <translation>Originalfilen avslöjar inte heller något.</translation>
    </message>
    <message>
        <source>Saved {file}. It was read again: nothing but the picture is left.</source>
        <translation>{file} har sparats och lästs in igen: inget utom bilden är kvar.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that tell a place</source>
        <translation>
            <numerusform>Ta ned %Ln foto som avslöjar en plats</numerusform>
            <numerusform>Ta ned %Ln foton som avslöjar en plats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that carry names, or remove the names</source>
        <translation>
            <numerusform>Ta ned %Ln foto som innehåller namn, eller ta bort namnen</numerusform>
            <numerusform>Ta ned %Ln foton som innehåller namn, eller ta bort namnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open photo(s) only to people you choose</source>
        <translation>
            <numerusform>Visa %Ln öppet foto bara för personer som du väljer</numerusform>
            <numerusform>Visa %Ln öppna foton bara för personer som du väljer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask face searches what they hold: %Ln photo(s) were put on the web</source>
        <translation>
            <numerusform>Fråga ansiktssökningar vad de har: %Ln foto har lagts ut på webben</numerusform>
            <numerusform>Fråga ansiktssökningar vad de har: %Ln foton har lagts ut på webben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln photo(s) again only as cleaned copies</source>
        <translation>
            <numerusform>Publicera %Ln foto på nytt bara som rensad kopia</numerusform>
            <numerusform>Publicera %Ln foton på nytt bara som rensade kopior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln photo(s) that wait</source>
        <translation>
            <numerusform>Avgör %Ln foto som väntar</numerusform>
            <numerusform>Avgör %Ln foton som väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down where %Ln photo(s) can be seen</source>
        <translation>
            <numerusform>Anteckna var %Ln foto kan ses</numerusform>
            <numerusform>Anteckna var %Ln foton kan ses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed, and none is known to have been open to everybody.</source>
        <translation>
            <numerusform>%Ln foto av dig är bekräftat, och såvitt känt har det inte varit öppet för alla.</numerusform>
            <numerusform>%Ln foton av dig är bekräftade, och såvitt känt har inget av dem varit öppet för alla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected the %Ln photo(s) of you that are confirmed, face searches too.</source>
        <translation>
            <numerusform>Vem som helst kan ha samlat in det %Ln foto av dig som är bekräftat, även ansiktssöktjänster.</numerusform>
            <numerusform>Vem som helst kan ha samlat in de %Ln foton av dig som är bekräftade, även ansiktssöktjänster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed.</source>
        <translation>
            <numerusform>%Ln foto av dig är bekräftat.</numerusform>
            <numerusform>%Ln foton av dig är bekräftade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected %Ln of them, face searches too.</source>
        <translation>
            <numerusform>Vem som helst kan ha samlat in %Ln av dem, även ansiktssöktjänster.</numerusform>
            <numerusform>Vem som helst kan ha samlat in %Ln av dem, även ansiktssöktjänster.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>ungefär %n minut kvar</numerusform>
            <numerusform>ungefär %n minuter kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>ungefär %n timme kvar</numerusform>
            <numerusform>ungefär %n timmar kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n väntar</numerusform>
            <numerusform>{page}, %n väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Odds</name>
    <message numerus="yes">
        <source>Expect about 1 wrong match among %Ln face(s) of other people.</source>
        <translation>
            <numerusform>Räkna med ungefär 1 felaktig träff på %Ln ansikte av någon annan.</numerusform>
            <numerusform>Räkna med ungefär 1 felaktig träff på %Ln ansikten av andra människor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PersonWords</name>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Ingen fullmakt</translation>
    </message>
    <message>
        <source>Permission ended</source>
        <translation>Fullmakten har upphört</translation>
    </message>
    <message>
        <source>Permission ends today</source>
        <translation>Fullmakten upphör i dag</translation>
    </message>
    <message numerus="yes">
        <source>Permission ends in %n day(s)</source>
        <translation>
            <numerusform>Fullmakten upphör om %n dag</numerusform>
            <numerusform>Fullmakten upphör om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner of this vault. No permission is needed.</source>
        <translation>Äger det här valvet. Ingen fullmakt behövs.</translation>
    </message>
    <message>
        <source>No permission is recorded.</source>
        <translation>Ingen fullmakt är registrerad.</translation>
    </message>
    <message>
        <source>“{file}”, kept since {day}</source>
        <translation>”{file}”, sparat sedan den {day}</translation>
    </message>
    <message>
        <source>{document}. It has no last day.</source>
        <translation>{document}. Fullmakten har ingen sista dag.</translation>
    </message>
    <message>
        <source>{document}. It ended on {day}.</source>
        <translation>{document}. Fullmakten upphörde den {day}.</translation>
    </message>
    <message>
        <source>{document}. It is valid until {day}.</source>
        <translation>{document}. Fullmakten gäller till och med den {day}.</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>The built-in model</source>
        <translation>Den inbyggda modellen</translation>
    </message>
    <message>
        <source>InsightFace model “{name}”</source>
        <translation>InsightFace-modellen ”{name}”</translation>
    </message>
    <message>
        <source>It comes with the program. Its networks are YuNet, which finds faces, and SFace, which compares them; they may be used for everything (licences: {licence}).</source>
        <translation>Den följer med programmet. Dess neurala nätverk är YuNet, som hittar ansikten, och SFace, som jämför dem; de får användas till allt (licenser: {licence}).</translation>
    </message>
    <message>
        <source>For non-commercial research only.</source>
        <translation>Bara för icke-kommersiell forskning.</translation>
    </message>
    <message>
        <source>For non-commercial research only; you accepted that on {day}. Added from “{origin}”.</source>
        <translation>Bara för icke-kommersiell forskning; det godtog du den {day}. Tillagd från ”{origin}”.</translation>
    </message>
    <message>
        <source>You measured it on {photos} photos of {people} people.</source>
        <translation>Du har mätt den på {photos} foton av {people} personer.</translation>
    </message>
    <message>
        <source>Measured on {photos} press photos of {people} well-known people.</source>
        <translation>Mätt på {photos} pressfoton av {people} kända personer.</translation>
    </message>
    <message numerus="yes">
        <source>Set so that 1 in %Ln comparison(s) with another person is wrong, it finds {share} of a person’s photos</source>
        <translation>
            <numerusform>Inställd så att 1 av %Ln jämförelse med en annan person blir fel hittar den {share} av en persons foton</numerusform>
            <numerusform>Inställd så att 1 av %Ln jämförelser med en annan person blir fel hittar den {share} av en persons foton</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} with %n reference photo(s).</source>
        <translation>
            <numerusform>{told} med %n referensfoto.</numerusform>
            <numerusform>{told} med %n referensfoton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n reference photo(s): {share}.</source>
        <translation>
            <numerusform>Med %n referensfoto: {share}.</numerusform>
            <numerusform>Med %n referensfoton: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n small picture(s) of your face.</source>
        <translation>
            <numerusform>{recipient} skulle få %n liten bild av ditt ansikte.</numerusform>
            <numerusform>{recipient} skulle få %n små bilder av ditt ansikte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n photo(s) of your face.</source>
        <translation>
            <numerusform>{recipient} skulle få %n foto av ditt ansikte.</numerusform>
            <numerusform>{recipient} skulle få %n foton av ditt ansikte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n copy(ies) of an identity document.</source>
        <translation>
            <numerusform>{recipient} skulle få %n kopia av en id-handling.</numerusform>
            <numerusform>{recipient} skulle få %n kopior av en id-handling.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n picture(s) that may show your face or an identity document.</source>
        <translation>
            <numerusform>{recipient} skulle få %n bild som kanske visar ditt ansikte eller en id-handling.</numerusform>
            <numerusform>{recipient} skulle få %n bilder som kanske visar ditt ansikte eller en id-handling.</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient} searches by face: what it gets can be compared with everything it holds.</source>
        <translation>{recipient} söker efter ansikten: det som kommer in där kan jämföras med allt som finns lagrat där.</translation>
    </message>
    <message>
        <source>Addresses and check values find a photo without showing your face.</source>
        <translation>Med adresser och kontrollvärden går det att hitta ett foto utan att visa ditt ansikte.</translation>
    </message>
    <message>
        <source>Send one only if your data cannot be found otherwise, and only for this search.</source>
        <translation>Skicka ett foto bara om dina uppgifter inte kan hittas på annat sätt, och bara för den här sökningen.</translation>
    </message>
    <message>
        <source>A copy is rarely needed, and most of it can be covered.</source>
        <translation>En kopia behövs sällan, och det mesta av den kan täckas över.</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>Titta noga innan du skickar något.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Vad syns på bilden?</translation>
    </message>
    <message>
        <source>My face</source>
        <translation>Mitt ansikte</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>En id-handling</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
</context>
<context>
    <name>authorities</name>
    <message>
        <source>Complaint language not stated in the record.</source>
        <translation>Språket för klagomål anges inte i posten.</translation>
    </message>
    <message>
        <source>Access itself is enforced in civil court; basis stated from general knowledge, not re-read in a stored copy.</source>
        <translation>Själva tillgången drivs igenom i civil domstol; grunden bygger på allmän kunskap och har inte lästs om i en sparad kopia.</translation>
    </message>
    <message>
        <source>FADP Art. 49 (report; investigation is discretionary)</source>
        <translation>FADP art. 49 (anmälan; myndigheten avgör själv om den inleder en undersökning)</translation>
    </message>
    <message>
        <source>Competent for private controllers in Bavaria (use this one for companies).</source>
        <translation>Behörig för privata personuppgiftsansvariga i Bayern (välj den här för företag).</translation>
    </message>
    <message>
        <source>Public bodies only.</source>
        <translation>Bara offentliga organ.</translation>
    </message>
    <message>
        <source>federal public bodies, telecommunications and post</source>
        <translation>federala offentliga organ, telekommunikation och post</translation>
    </message>
    <message>
        <source>Not competent for ordinary private companies: route those to the Land of residence.</source>
        <translation>Inte behörig för vanliga privata företag: vänd dig för sådana till myndigheten i den delstat (Land) där du bor.</translation>
    </message>
    <message>
        <source>Protestant Church</source>
        <translation>Evangeliska kyrkan</translation>
    </message>
    <message>
        <source>Special authority; not for complaints about face-search companies.</source>
        <translation>Särskild myndighet; inte för klagomål på företag som söker efter ansikten.</translation>
    </message>
    <message>
        <source>Catholic Church</source>
        <translation>Katolska kyrkan</translation>
    </message>
    <message>
        <source>Deutsche Welle</source>
        <translation>Deutsche Welle</translation>
    </message>
    <message>
        <source>given by another project, not seen on a page of the authority</source>
        <translation>uppgiven av ett annat projekt, inte sedd på någon av myndighetens sidor</translation>
    </message>
    <message>
        <source>Art. 77 UK GDPR was omitted from 2026-06-19 (SI 2026/82 reg. 3); cite DPA 2018 s. 165 instead.</source>
        <translation>Artikel 77 i UK GDPR är upphävd från och med 2026-06-19 (SI 2026/82 reg. 3); hänvisa i stället till DPA 2018, avsnitt 165.</translation>
    </message>
    <message>
        <source>Since 2026-06-19 controllers must take complaints first (DPA 2018 s. 164A: acknowledge within 30 days).</source>
        <translation>Sedan 2026-06-19 ska klagomål först tas emot av den personuppgiftsansvarige (DPA 2018, avsnitt 164A: bekräftelse inom 30 dagar).</translation>
    </message>
    <message>
        <source>Data (Use and Access) Act 2025 replaces the Commissioner by an Information Commission; name in this row is the database one.</source>
        <translation>Data (Use and Access) Act 2025 ersätter Commissioner med en Information Commission; namnet i den här posten är det som står i databasen.</translation>
    </message>
    <message>
        <source>private sector under PIPEDA (not where QC, AB or BC law applies)</source>
        <translation>privata sektorn enligt PIPEDA (inte där lagen i QC, AB eller BC gäller)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices; official page itself not in the store. info@ is an enquiry address: complaints go by form.</source>
        <translation>Postadress och telefon stämmer överens i tio oberoende sparade integritetsmeddelanden; den officiella sidan själv finns inte bland de sparade. info@ är en adress för frågor: klagomål görs via formulär.</translation>
    </message>
    <message>
        <source>Languages and s. 11(1) from general knowledge.</source>
        <translation>Språken och avsnitt 11(1) bygger på allmän kunskap.</translation>
    </message>
    <message>
        <source>PIPEDA s. 11(1)</source>
        <translation>PIPEDA, avsnitt 11(1)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices (2026); complaint form URL not verified. Number 1300 363 992 is national dialling.</source>
        <translation>Postadress och telefon stämmer överens i tio oberoende sparade integritetsmeddelanden (2026); klagomålsformulärets URL är inte verifierad. Numret 1300 363 992 är för inrikes samtal.</translation>
    </message>
    <message>
        <source>s. 36 from general knowledge.</source>
        <translation>Avsnitt 36 bygger på allmän kunskap.</translation>
    </message>
    <message>
        <source>Form URL from a stored 2026 privacy notice; encarregado@anpd.gov.br in YourDigitalRights is the authority&apos;s own DPO, so it is not listed as complaint address. Postal address not verified.</source>
        <translation>Formulärets URL kommer från ett sparat integritetsmeddelande från 2026; encarregado@anpd.gov.br i YourDigitalRights är myndighetens eget dataskyddsombud, så den anges inte som adress för klagomål. Postadressen är inte verifierad.</translation>
    </message>
    <message>
        <source>CCPA; Delete Act (data brokers)</source>
        <translation>CCPA; Delete Act (datamäklare)</translation>
    </message>
    <message>
        <source>One deletion request to all registered brokers: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Postal address not verified.</source>
        <translation>En enda begäran om radering till alla registrerade datamäklare: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Postadressen är inte verifierad.</translation>
    </message>
    <message>
        <source>Statute section from general knowledge.</source>
        <translation>Lagrummet bygger på allmän kunskap.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Skrivet tidigare</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>{recipient}, “{kind}”: {problem}</source>
        <translation>{recipient}, ”{kind}”: {problem}</translation>
    </message>
    <message>
        <source>Sources, as of {day}: {titles}.</source>
        <translation>Källor, per den {day}: {titles}.</translation>
    </message>
    <message>
        <source>The row cannot be read: a quotation mark is missing or too many.</source>
        <translation>Raden kan inte läsas: det saknas ett citattecken eller finns ett för mycket.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the first line has {wanted}.</source>
        <translation>Raden har {found} celler, den första raden har {wanted}.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Namnet är tomt.</translation>
    </message>
    <message>
        <source>The name in “{column}” is longer than {limit} characters.</source>
        <translation>Namnet i ”{column}” är längre än {limit} tecken.</translation>
    </message>
    <message>
        <source>The country is empty. Use two letters, for example FR or DE.</source>
        <translation>Landet är tomt. Använd två bokstäver, till exempel FR eller DE.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>”{country}” är ingen landskod. Använd två bokstäver, till exempel FR eller DE.</translation>
    </message>
    <message>
        <source>There is neither a postal address nor an e-mail address for the answer.</source>
        <translation>Det finns varken en postadress eller en e-postadress för svaret.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>”{email}” är ingen e-postadress.</translation>
    </message>
    <message>
        <source>“{text}” in “{column}” is not a day. Write it as year-month-day: 1990-12-31.</source>
        <translation>”{text}” i ”{column}” är ingen dag. Skriv den som år-månad-dag: 1990-12-31.</translation>
    </message>
    <message>
        <source>The day {day} in “{column}” lies in the future.</source>
        <translation>Dagen {day} i ”{column}” ligger i framtiden.</translation>
    </message>
    <message>
        <source>The permission ends on {until}, before the person was born on {born}.</source>
        <translation>Fullmakten upphör den {until}, innan personen föddes den {born}.</translation>
    </message>
    <message>
        <source>The day of birth {day} is more than 120 years ago. Check it.</source>
        <translation>Födelsedagen {day} ligger mer än 120 år tillbaka. Kontrollera den.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as fr or de, so it is not used.</source>
        <translation>”{language}” är ingen språkkod som fr eller de, så den används inte.</translation>
    </message>
    <message>
        <source>No signed permission is named. Writing for somebody else needs one.</source>
        <translation>Ingen undertecknad fullmakt är angiven. Den som skriver åt någon annan behöver en.</translation>
    </message>
    <message>
        <source>The permission “{file}” is not there. It is looked for beside the CSV file.</source>
        <translation>Fullmakten ”{file}” finns inte där. Programmet letar efter den bredvid CSV-filen.</translation>
    </message>
    <message>
        <source>The permission “{file}” cannot be opened.</source>
        <translation>Fullmakten ”{file}” kan inte öppnas.</translation>
    </message>
    <message>
        <source>The permission “{file}” is an empty file.</source>
        <translation>Fullmakten ”{file}” är en tom fil.</translation>
    </message>
    <message>
        <source>The permission ended on {until}.</source>
        <translation>Fullmakten upphörde den {until}.</translation>
    </message>
    <message>
        <source>The same person stands in row {row}. Only that row gets letters.</source>
        <translation>Samma person står på rad {row}. Bara den raden får brev.</translation>
    </message>
    <message>
        <source>Row {row} has the same name. Check that these are two people.</source>
        <translation>Rad {row} har samma namn. Kontrollera att det är två olika personer.</translation>
    </message>
    <message>
        <source>Written before; it is not written again.</source>
        <translation>Skrivet tidigare; det skrivs inte igen.</translation>
    </message>
    <message>
        <source>Written before with other details, and not written again. To write it anew, delete the letter and its line in result.csv.</source>
        <translation>Skrivet tidigare med andra uppgifter, och skrivs inte igen. Om du vill skriva det på nytt tar du bort brevet och dess rad i result.csv.</translation>
    </message>
    <message>
        <source>Written before; the file was moved or deleted since. To write it anew, delete its line in result.csv.</source>
        <translation>Skrivet tidigare; filen har flyttats eller tagits bort sedan dess. Om du vill skriva det på nytt tar du bort dess rad i result.csv.</translation>
    </message>
    <message>
        <source>“{file}” is the letter of another person. Choose another folder for this table.</source>
        <translation>”{file}” är en annan persons brev. Välj en annan mapp för den här tabellen.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Kolumnen ”{column}” saknas.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known, so it is not read.</source>
        <translation>Kolumnen ”{column}” är inte känd, så den läses inte.</translation>
    </message>
    <message>
        <source>There is no person in the file.</source>
        <translation>Det finns ingen person i filen.</translation>
    </message>
    <message>
        <source>{recipient} would get {count} letters from you today. Above {limit} a day a recipient may take them for a campaign. Spread them over {days} days, and send only what each person asked for. The number is a habit of this program, not a rule of law.</source>
        <translation>{recipient} skulle få {count} brev från dig i dag. Fler än {limit} om dagen kan en mottagare uppfatta som en kampanj. Fördela dem på {days} dagar, och skicka bara det som varje person har bett om. Antalet är en vana i det här programmet, ingen regel i lagen.</translation>
    </message>
    <message>
        <source>Each person would send {count} letters to {recipient} on the same day. One letter per person and purpose is enough; requests that were split up artificially can be called excessive.</source>
        <translation>Varje person skulle skicka {count} brev till {recipient} samma dag. Ett brev per person och ändamål räcker; begäranden som har delats upp på ett konstlat sätt kan anses orimliga.</translation>
    </message>
    <message>
        <source>These letters name no photos. A letter with facts of the person’s own, such as the addresses of found photos, is harder to set aside: it can be written on the page Letters.</source>
        <translation>De här breven nämner inga foton. Ett brev med personens egna fakta, till exempel adresserna till hittade foton, är svårare att lägga åt sidan: det kan skrivas på sidan Brev.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Not sent yet</source>
        <translation>Inte skickat än</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Arrived, waiting for the answer</source>
        <translation>Framme, väntar på svar</translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation>Mottagandet bekräftat</translation>
    </message>
    <message>
        <source>They took more time</source>
        <translation>De har tagit mer tid</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Delvis besvarat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avslaget</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Inget svar kom i tid</translation>
    </message>
    <message>
        <source>Reminded, waiting for the answer</source>
        <translation>Påmint, väntar på svar</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>Hos myndigheten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>The letter was written</source>
        <translation>Brevet skrevs</translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation>Jag har skickat brevet</translation>
    </message>
    <message>
        <source>The letter arrived</source>
        <translation>Brevet kom fram</translation>
    </message>
    <message>
        <source>They need more time</source>
        <translation>De behöver mer tid</translation>
    </message>
    <message>
        <source>They asked me something</source>
        <translation>De frågade mig något</translation>
    </message>
    <message>
        <source>I gave what they had asked for</source>
        <translation>Jag lämnade det de frågade efter</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>De svarade</translation>
    </message>
    <message>
        <source>They answered only in part</source>
        <translation>De svarade bara delvis</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>De avslog min begäran</translation>
    </message>
    <message>
        <source>I sent a reminder</source>
        <translation>Jag skickade en påminnelse</translation>
    </message>
    <message>
        <source>I sent a reply</source>
        <translation>Jag skickade ett svarsbrev</translation>
    </message>
    <message>
        <source>I sent a complaint</source>
        <translation>Jag skickade ett klagomål</translation>
    </message>
    <message>
        <source>The authority answered</source>
        <translation>Myndigheten svarade</translation>
    </message>
    <message>
        <source>I took my request back</source>
        <translation>Jag tog tillbaka min begäran</translation>
    </message>
    <message>
        <source>I closed the case</source>
        <translation>Jag avslutade ärendet</translation>
    </message>
    <message>
        <source>I took an entry back</source>
        <translation>Jag tog tillbaka en anteckning</translation>
    </message>
    <message>
        <source>For example if you wrote the letter anew. It changes nothing else.</source>
        <translation>Till exempel om du har skrivit om brevet. I övrigt ändras inget.</translation>
    </message>
    <message>
        <source>Keep what proves it: the receipt of the post, or a copy of your e-mail.</source>
        <translation>Spara det som bevisar det: postens kvitto eller en kopia av ditt e-postmeddelande.</translation>
    </message>
    <message>
        <source>The time for the answer begins on this day. Without proof, it is counted as an assumption.</source>
        <translation>Den här dagen börjar fristen för svaret. Utan bevis räknas dagen som ett antagande.</translation>
    </message>
    <message>
        <source>They wrote that your letter is there. That is no answer yet.</source>
        <translation>De skrev att ditt brev har kommit. Det är inte ett svar än.</translation>
    </message>
    <message>
        <source>The day is when they told you.</source>
        <translation>Ange dagen då de meddelade dig.</translation>
    </message>
    <message>
        <source>You need not give more than what is needed to know that it is you.</source>
        <translation>Du behöver inte lämna mer än vad som krävs för att veta att det är du.</translation>
    </message>
    <message>
        <source>The day is when you sent it to them.</source>
        <translation>Ange dagen då du skickade det till dem.</translation>
    </message>
    <message>
        <source>Also if they say that they hold nothing about you.</source>
        <translation>Även om de säger att de inte har något om dig.</translation>
    </message>
    <message>
        <source>Something that you asked for is missing in the answer.</source>
        <translation>Något som du begärde saknas i svaret.</translation>
    </message>
    <message>
        <source>They wrote that they will not do what you asked for.</source>
        <translation>De skrev att de inte kommer att göra det du begärde.</translation>
    </message>
    <message>
        <source>Possible only when no reading of the law leaves them any time.</source>
        <translation>Möjligt först när ingen tolkning av lagen ger dem någon tid kvar.</translation>
    </message>
    <message>
        <source>The day is when you sent it.</source>
        <translation>Ange dagen då du skickade det.</translation>
    </message>
    <message>
        <source>Write down in the note what it decided.</source>
        <translation>Skriv i kommentaren vad den beslutade.</translation>
    </message>
    <message>
        <source>This ends the case.</source>
        <translation>Det här avslutar ärendet.</translation>
    </message>
    <message>
        <source>Nothing is deleted. To open the case again, take this entry back later.</source>
        <translation>Inget raderas. Om du vill öppna ärendet igen tar du tillbaka den här anteckningen senare.</translation>
    </message>
    <message>
        <source>The wrong entry stays in the log and no longer counts.</source>
        <translation>Den felaktiga anteckningen står kvar men räknas inte längre.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Skicka brevet</translation>
    </message>
    <message>
        <source>Note when the letter arrived</source>
        <translation>Anteckna när brevet kom fram</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Vänta på svaret</translation>
    </message>
    <message>
        <source>Answer their question</source>
        <translation>Svara på deras fråga</translation>
    </message>
    <message>
        <source>Note that no answer came</source>
        <translation>Anteckna att inget svar kom</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Påminn dem</translation>
    </message>
    <message>
        <source>Reply to them</source>
        <translation>Skriv ett svarsbrev</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Klaga hos myndigheten</translation>
    </message>
    <message>
        <source>Wait for the authority</source>
        <translation>Vänta på myndigheten</translation>
    </message>
    <message>
        <source>Check the answer, then close the case</source>
        <translation>Kontrollera svaret och avsluta sedan ärendet</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Med post</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>Med rekommenderat brev</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Med e-post</translation>
    </message>
    <message>
        <source>With a form on their website</source>
        <translation>Via ett formulär på deras webbplats</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>Med fax</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Vem jag är</translation>
    </message>
    <message>
        <source>What I mean</source>
        <translation>Vad jag menar</translation>
    </message>
    <message>
        <source>There is proof</source>
        <translation>Det finns bevis</translation>
    </message>
    <message>
        <source>I assume it</source>
        <translation>Jag antar det</translation>
    </message>
    <message>
        <source>How was it sent?</source>
        <translation>Hur skickades det?</translation>
    </message>
    <message>
        <source>Number of the shipment</source>
        <translation>Försändelsens nummer</translation>
    </message>
    <message>
        <source>How do you know that day?</source>
        <translation>Hur vet du vilken dag det var?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Till och med vilken dag?</translation>
    </message>
    <message>
        <source>The reason that they gave</source>
        <translation>Orsaken som de angav</translation>
    </message>
    <message>
        <source>What do they want to know?</source>
        <translation>Vad vill de veta?</translation>
    </message>
    <message>
        <source>Which authority?</source>
        <translation>Vilken myndighet?</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Tillbakatagen anteckning</translation>
    </message>
    <message>
        <source>General Data Protection Regulation (GDPR) of the European Union</source>
        <translation>Europeiska unionens allmänna dataskyddsförordning (GDPR)</translation>
    </message>
    <message>
        <source>United Kingdom GDPR</source>
        <translation>Storbritanniens dataskyddsförordning (UK GDPR)</translation>
    </message>
    <message>
        <source>Data protection law of Switzerland (FADP)</source>
        <translation>Schweiz dataskyddslag (FADP)</translation>
    </message>
    <message>
        <source>Privacy law of California (CCPA)</source>
        <translation>Kaliforniens integritetslag (CCPA)</translation>
    </message>
    <message>
        <source>Biometric privacy law of Illinois (BIPA)</source>
        <translation>Illinois lag om biometriska uppgifter (BIPA)</translation>
    </message>
    <message>
        <source>Privacy law of Canada (PIPEDA)</source>
        <translation>Kanadas integritetslag (PIPEDA)</translation>
    </message>
    <message>
        <source>Privacy Act of Australia</source>
        <translation>Australiens integritetslag (Privacy Act)</translation>
    </message>
    <message>
        <source>Data protection law of Brazil (LGPD)</source>
        <translation>Brasiliens dataskyddslag (LGPD)</translation>
    </message>
    <message>
        <source>They want a copy of my identity card or passport</source>
        <translation>De vill ha en kopia av mitt id-kort eller pass</translation>
    </message>
    <message>
        <source>They want a photo of my face</source>
        <translation>De vill ha ett foto av mitt ansikte</translation>
    </message>
    <message>
        <source>They gave only the last 12 months</source>
        <translation>De redovisade bara de senaste 12 månaderna</translation>
    </message>
    <message>
        <source>They say that I may ask only twice a year</source>
        <translation>De säger att jag bara får fråga två gånger om året</translation>
    </message>
    <message>
        <source>They want money for the answer</source>
        <translation>De vill ha betalt för svaret</translation>
    </message>
    <message>
        <source>They call my request excessive or unfounded</source>
        <translation>De kallar min begäran orimlig eller ogrundad</translation>
    </message>
    <message>
        <source>Something is missing in the answer</source>
        <translation>Något saknas i svaret</translation>
    </message>
    <message>
        <source>They say that European law does not bind them</source>
        <translation>De säger att europeisk rätt inte gäller för dem</translation>
    </message>
    <message>
        <source>They say that the photos were public anyway</source>
        <translation>De säger att fotona ändå var offentliga</translation>
    </message>
    <message>
        <source>They say that they cannot find me in their data</source>
        <translation>De säger att de inte kan hitta mig i sina uppgifter</translation>
    </message>
    <message>
        <source>They say that I must use another way, such as their form</source>
        <translation>De säger att jag måste använda ett annat sätt, till exempel deras formulär</translation>
    </message>
    <message>
        <source>They want me to write in another language</source>
        <translation>De vill att jag skriver på ett annat språk</translation>
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
        <translation>Den dagen räknas inte (förordning 1182/71, artikel 3.1).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month (GDPR Art. 12(3)).</source>
        <translation>Det måste meddelas tillsammans med skälen inom den första månaden (artikel 12.3 i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(4)</source>
        <translation>förordning 1182/71, artikel 3.4</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(2)(c)</source>
        <translation>förordning 1182/71, artikel 3.2 c</translation>
    </message>
    <message>
        <source>The period starts on that day, whether it is a working day or not (guidance of the ICO).</source>
        <translation>Fristen börjar den dagen, oavsett om det är en arbetsdag eller inte (vägledning från ICO).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month.</source>
        <translation>Det måste meddelas tillsammans med skälen inom den första månaden.</translation>
    </message>
    <message>
        <source>guidance of the ICO</source>
        <translation>vägledning från ICO</translation>
    </message>
    <message>
        <source>guidance of the ICO: the corresponding date, or the last day of the month</source>
        <translation>vägledning från ICO: motsvarande datum, eller månadens sista dag</translation>
    </message>
    <message>
        <source>Whether the rule of 5 February 2026 on standing still also covers requests that were open on that day was not verified.</source>
        <translation>Om regeln av den 5 februari 2026 om uppehåll i fristen också omfattar begäranden som var öppna den dagen har inte kontrollerats.</translation>
    </message>
    <message>
        <source>The 30 days are counted from receipt.</source>
        <translation>De 30 dagarna räknas från mottagandet.</translation>
    </message>
    <message>
        <source>The rules read for this law do not say whether a last day on a weekend or a public holiday moves to the next working day.</source>
        <translation>Reglerna som har lästs för den här lagen säger inte om en sista dag på en helg eller allmän helgdag flyttas till nästa arbetsdag.</translation>
    </message>
    <message>
        <source>The controller must say so and name the date by which it will answer (DPO Art. 18(2)).</source>
        <translation>Den personuppgiftsansvarige måste meddela det och ange vilket datum svaret senast kommer (DPO art. 18.2).</translation>
    </message>
    <message>
        <source>An answer is free. Only for a disproportionate effort may a share of the cost be asked, CHF 300 at most; its amount is announced first. A request that is not confirmed within 10 days counts as withdrawn, at no cost; the 30 days then run from the end of those 10 days (DPO Art. 19).</source>
        <translation>Ett svar är kostnadsfritt. Endast vid en oproportionerlig insats får en del av kostnaden begäras, högst 300 CHF; beloppet meddelas först. En begäran som inte bekräftas inom 10 dagar anses återkallad, utan kostnad; de 30 dagarna löper då från slutet av dessa 10 dagar (DPO art. 19).</translation>
    </message>
    <message>
        <source>The 30 days are for access (Article 25) and for the delivery of data (Article 28; DPO Art. 22). For claims under Articles 30 to 32, such as erasure, the Act sets no period.</source>
        <translation>De 30 dagarna gäller tillgång (artikel 25) och utlämnande av uppgifter (artikel 28; DPO art. 22). För anspråk enligt artiklarna 30–32, såsom radering, anger lagen ingen frist.</translation>
    </message>
    <message>
        <source>The 45 calendar days begin on that day, however long it takes to verify who asks (11 CCR 7021).</source>
        <translation>De 45 kalenderdagarna börjar den dagen, hur lång tid det än tar att kontrollera vem som frågar (11 CCR 7021).</translation>
    </message>
    <message>
        <source>It must say so within the first 45 days (11 CCR 7021).</source>
        <translation>Det måste meddelas inom de första 45 dagarna (11 CCR 7021).</translation>
    </message>
    <message>
        <source>Brokers that are registered in California can all be reached with one request through DROP (Delete Act, Cal. Civ. Code 1798.99.80 ff.); that note rests on secondary sources, and how fast brokers must act was not verified.</source>
        <translation>Datamäklare som är registrerade i Kalifornien kan alla nås med en enda begäran via DROP (Delete Act, Cal. Civ. Code 1798.99.80 ff.); den upplysningen bygger på sekundära källor, och hur snabbt mäklare måste agera har inte kontrollerats.</translation>
    </message>
    <message>
        <source>If the day of receipt is itself the first day, the period ends one day earlier. The later reading is used here.</source>
        <translation>Om mottagandedagen själv är den första dagen slutar fristen en dag tidigare. Här används den tolkning som ger den senare dagen.</translation>
    </message>
    <message>
        <source>It must say so within the first 30 days (PIPEDA s. 8(4)). For another format it may take as long as the conversion needs.</source>
        <translation>Det måste meddelas inom de första 30 dagarna (PIPEDA, avsnitt 8(4)). För ett annat format får det ta så lång tid som omvandlingen kräver.</translation>
    </message>
    <message>
        <source>The request must be in writing (PIPEDA s. 8(1)). No answer in time counts as a refusal (PIPEDA s. 8(5)).</source>
        <translation>Begäran måste vara skriftlig (PIPEDA, avsnitt 8(1)). Inget svar i tid räknas som ett avslag (PIPEDA, avsnitt 8(5)).</translation>
    </message>
    <message>
        <source>For companies the law fixes no number of days: they answer within a reasonable period. About 30 days is what the regulator expects. Agencies have 30 days.</source>
        <translation>För företag fastställer lagen inget antal dagar: de svarar inom rimlig tid. Ungefär 30 dagar är vad tillsynsmyndigheten förväntar sig. Myndigheter har 30 dagar.</translation>
    </message>
    <message>
        <source>The 15 days are counted from the date of the request (LGPD Art. 19, II).</source>
        <translation>De 15 dagarna räknas från dagen för begäran (LGPD, artikel 19, II).</translation>
    </message>
    <message>
        <source>A simplified confirmation is owed at once, the complete declaration within 15 days (LGPD Art. 19, I and II).</source>
        <translation>En förenklad bekräftelse ska ges genast, den fullständiga redovisningen inom 15 dagar (LGPD, artikel 19, I och II).</translation>
    </message>
    <message>
        <source>The text counts from the request; the day given here is that of its receipt, so that nobody is called late too early.</source>
        <translation>Lagtexten räknar från begäran; dagen som anges här är den då den togs emot, så att ingen anses försenad för tidigt.</translation>
    </message>
    <message>
        <source>The Illinois Biometric Information Privacy Act gives no right to an answer and no time for one. It demands a published retention policy and a written release before collection, and limits how long data is kept.</source>
        <translation>Illinois lag om biometriska uppgifter (BIPA) ger ingen rätt till svar och anger ingen frist för det. Den kräver en offentlig policy för lagring och ett skriftligt medgivande (release) före insamlingen, och den begränsar hur länge uppgifter får sparas.</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3) knows no pause. The EDPB says that the time may stand still while the identity is clarified, if it was asked without undue delay (Guidelines 01/2022, paragraph 159).</source>
        <translation>Artikel 12.3 i dataskyddsförordningen föreskriver inget uppehåll. EDPB säger att tiden får stå stilla medan identiteten klarläggs, om frågan ställdes utan onödigt dröjsmål (riktlinjer 01/2022, punkt 159).</translation>
    </message>
    <message>
        <source>No pause is provided for.</source>
        <translation>Något uppehåll föreskrivs inte.</translation>
    </message>
    <message>
        <source>By then the authority must have handled the complaint or told about its progress or outcome. Otherwise a court can be asked to deal with its silence.</source>
        <translation>Senast då ska myndigheten ha behandlat klagomålet eller ha underrättat om hur det fortskrider eller om resultatet. Annars kan en domstol pröva att den inte har svarat.</translation>
    </message>
    <message>
        <source>For complaints lodged from 2 April 2027 about processing in several states, Regulation (EU) 2025/2518 gives the authorities 15 months for an investigation, 12 in simple cooperation. From which day these count was not verified, so no date is given for them.</source>
        <translation>För klagomål som lämnas in från och med den 2 april 2027 om behandling i flera stater ger förordning (EU) 2025/2518 myndigheterna 15 månader för en utredning, 12 vid enkelt samarbete. Från vilken dag de räknas har inte kontrollerats, så inget datum anges för dem.</translation>
    </message>
    <message>
        <source>Such a complaint about the exercise of a right needs an earlier request to the controller. The list of what it must contain was not verified.</source>
        <translation>Ett sådant klagomål om utövandet av en rättighet kräver att en begäran först har riktats till den personuppgiftsansvarige. Förteckningen över vad det måste innehålla har inte kontrollerats.</translation>
    </message>
    <message>
        <source>Before 5 February 2026 no text of the UK GDPR let the time stand still.</source>
        <translation>Före den 5 februari 2026 lät ingen bestämmelse i UK GDPR tiden stå stilla.</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12A</source>
        <translation>artikel 12A i UK GDPR</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3)</source>
        <translation>artikel 12.3 i dataskyddsförordningen</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(3)</source>
        <translation>artikel 12.3 i UK GDPR</translation>
    </message>
    <message>
        <source>FADP Art. 25(7)</source>
        <translation>FADP art. 25.7</translation>
    </message>
    <message>
        <source>Cal. Civ. Code 1798.130</source>
        <translation>Cal. Civ. Code 1798.130</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(3)</source>
        <translation>PIPEDA, avsnitt 8(3)</translation>
    </message>
    <message>
        <source>Privacy Act 1988, APP 12.4, 13.5</source>
        <translation>Privacy Act 1988, APP 12.4 och 13.5</translation>
    </message>
    <message>
        <source>LGPD Art. 19, II</source>
        <translation>LGPD, artikel 19, II</translation>
    </message>
    <message>
        <source>GDPR Art. 78(2)</source>
        <translation>artikel 78.2 i dataskyddsförordningen</translation>
    </message>
    <message>
        <source>The note read for this rule says nothing about a pause.</source>
        <translation>Anmärkningen som har lästs för den här regeln säger inget om något uppehåll.</translation>
    </message>
    <message>
        <source>The 30 days are counted from that day.</source>
        <translation>De 30 dagarna räknas från den dagen.</translation>
    </message>
    <message>
        <source>By then the controller must have acknowledged the complaint. The outcome follows without undue delay; the Information Commissioner comes after the controller.</source>
        <translation>Senast då ska den personuppgiftsansvarige ha bekräftat klagomålet. Resultatet följer utan onödigt dröjsmål; Information Commissioner kommer efter den personuppgiftsansvarige.</translation>
    </message>
    <message>
        <source>Data Protection Act 2018 s. 164A</source>
        <translation>Data Protection Act 2018, avsnitt 164A</translation>
    </message>
    <message>
        <source>The rules read for this law say nothing about a pause.</source>
        <translation>Reglerna som har lästs för den här lagen säger inget om något uppehåll.</translation>
    </message>
    <message>
        <source>The time needed to verify a request does not stop the days (11 CCR 7021).</source>
        <translation>Tiden som behövs för att verifiera en begäran stoppar inte dagarna (11 CCR 7021).</translation>
    </message>
    <message>
        <source>The business days after that day are counted.</source>
        <translation>Arbetsdagarna efter den dagen räknas.</translation>
    </message>
    <message>
        <source>By then the business must have confirmed that the request arrived, and say how it will be dealt with.</source>
        <translation>Senast då ska företaget ha bekräftat att begäran har kommit fram och säga hur den kommer att hanteras.</translation>
    </message>
    <message>
        <source>11 CCR 7021, which counts business days</source>
        <translation>11 CCR 7021, som räknar arbetsdagar</translation>
    </message>
    <message>
        <source>11 CCR 7021</source>
        <translation>11 CCR 7021</translation>
    </message>
    <message>
        <source>What a business day is was not found in the text that was read. Saturdays, Sundays and federal holidays are left out here.</source>
        <translation>Vad en arbetsdag är hittades inte i den text som har lästs. Lördagar, söndagar och federala helgdagar räknas inte med här.</translation>
    </message>
    <message>
        <source>By then the business must have stopped selling and sharing the data.</source>
        <translation>Senast då ska företaget ha slutat sälja och dela uppgifterna.</translation>
    </message>
    <message>
        <source>the CCPA Regulations, which count business days</source>
        <translation>tillämpningsföreskrifterna till CCPA, som räknar arbetsdagar</translation>
    </message>
    <message>
        <source>CCPA Regulations (do-not-sell requests)</source>
        <translation>CCPA Regulations (begäran om att inte sälja)</translation>
    </message>
    <message>
        <source>The three years are counted from that day.</source>
        <translation>De tre åren räknas från den dagen.</translation>
    </message>
    <message>
        <source>By then, or when the purpose is fulfilled if that is earlier, the biometric data must have been destroyed.</source>
        <translation>Senast då, eller när ändamålet är uppfyllt om det sker tidigare, ska de biometriska uppgifterna ha förstörts.</translation>
    </message>
    <message>
        <source>the same date three years later</source>
        <translation>samma datum tre år senare</translation>
    </message>
    <message>
        <source>740 ILCS 14/15(a)</source>
        <translation>740 ILCS 14/15(a)</translation>
    </message>
    <message>
        <source>This limit needs no request; it runs from the person&apos;s last interaction with the company.</source>
        <translation>Den här fristen kräver ingen begäran; den löper från personens senaste kontakt med företaget.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date.</source>
        <translation>Det är avsändarens eget datum.</translation>
    </message>
    <message>
        <source>The 14 days are counted from that day.</source>
        <translation>De 14 dagarna räknas från den dagen.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date, so it stays where it is.</source>
        <translation>Det är avsändarens eget datum, så det ligger kvar.</translation>
    </message>
    <message>
        <source>the sender&apos;s own date</source>
        <translation>avsändarens eget datum</translation>
    </message>
    <message>
        <source>This is a custom of senders, not a limit of any law. A letter must not call it one.</source>
        <translation>Det här är en sed bland avsändare, inte en frist i någon lag. Ett brev får inte kalla det för en sådan.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to have the use of personal information restricted. Ask for its correction (APP 13) with the kind “rectification”, or for its destruction (APP 11.2) with the kind “erasure”.</source>
        <translation>Privacy Act ger ingen rätt att få användningen av personlig information begränsad. Be att den rättas (APP 13) med brevet ”Rätta mina uppgifter”, eller att den förstörs (APP 11.2) med brevet ”Radera mina uppgifter”.</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to take personal information from one service to another. With the kind “access” you can ask for it in the form that you want (APP 12.4).</source>
        <translation>Privacy Act ger ingen rätt att flytta personlig information från en tjänst till en annan. Med brevet ”Se mina uppgifter” kan du be om den i den form du vill ha (APP 12.4).</translation>
    </message>
    <message>
        <source>The Privacy Act does not bind private people and most small businesses, and it gives no right to have a photograph taken down. Towards a larger organisation the kind “erasure” fits (APP 11.2); intimate images and the bullying of a child can be reported to the eSafety Commissioner.</source>
        <translation>Privacy Act gäller inte för privatpersoner och de flesta småföretag, och den ger ingen rätt att få ett foto nedtaget. Mot en större organisation passar brevet ”Radera mina uppgifter” (APP 11.2); intima bilder och mobbning av ett barn kan anmälas till eSafety Commissioner.</translation>
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
        <translation>I lagen finns ingen begränsning av behandling; skriv en invändning, som ifrågasätter att lagen följs, eller återkalla samtycket.</translation>
    </message>
    <message>
        <source>No right to move data to another service was found in force in the Act; an access request gives you the information in a form that is generally understandable.</source>
        <translation>Ingen gällande rätt att flytta uppgifter till en annan tjänst har hittats i lagen; med en begäran om tillgång får du informationen i en allmänt begriplig form.</translation>
    </message>
    <message>
        <source>The Act does not bind private persons and reaches a site only in the course of its commercial activities; to a site that is run for profit, write an erasure request.</source>
        <translation>Lagen gäller inte för privatpersoner och omfattar en webbplats bara inom dess kommersiella verksamhet; till en webbplats som drivs i vinstsyfte skriver du en begäran om radering.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>the European Economic Area</source>
        <translation>Europeiska ekonomiska samarbetsområdet</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Kalifornien</translation>
    </message>
    <message>
        <source>The Act lets a business use most personal information without consent, so that there is nothing general to withdraw; write an objection, which directs the business not to sell or share your information, or a restriction, which limits the use of sensitive information.</source>
        <translation>Lagen låter ett företag använda det mesta av personlig information utan samtycke, så det finns inget allmänt samtycke att återkalla; skriv en invändning, som säger åt företaget att inte sälja eller dela din information, eller en begäran om begränsning, som snävar in användningen av känslig information.</translation>
    </message>
    <message>
        <source>The Act binds certain businesses and not private persons, and its right to delete covers only what a business collected from you; if the site belongs to a business, send it an erasure request.</source>
        <translation>Lagen gäller för vissa företag och inte för privatpersoner, och dess rätt till radering omfattar bara det som ett företag har samlat in från dig; om webbplatsen tillhör ett företag skickar du en begäran om radering dit.</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>The Act knows no limited use of data that are kept; write an objection, which asks the company not to obtain, sell or disclose biometric data of yours, or an erasure request, which asks for their destruction.</source>
        <translation>I lagen finns ingen begränsad användning av uppgifter som sparas; skriv en invändning, som ber företaget att inte skaffa, sälja eller lämna ut biometriska uppgifter om dig, eller en begäran om radering, som ber att de förstörs.</translation>
    </message>
    <message>
        <source>The Act has no rule on correcting data; it is about releases, retention and destruction, for which an access or erasure request fits.</source>
        <translation>Lagen har ingen regel om rättelse av uppgifter; den handlar om medgivanden (release), lagring och förstöring, och för det passar en begäran om tillgång eller radering.</translation>
    </message>
    <message>
        <source>The Act gives no right to receive data; an access request asks for the written policy and for what was released.</source>
        <translation>Lagen ger ingen rätt att få ut uppgifter; en begäran om tillgång ber om den skriftliga policyn och om vad som har skaffats med stöd av ett medgivande (release).</translation>
    </message>
    <message>
        <source>The Act has no rule on taking back a written release; an objection says that you give none, and an erasure request asks for destruction.</source>
        <translation>Lagen har ingen regel om att ta tillbaka ett skriftligt medgivande (release); en invändning säger att du inte ger något, och en begäran om radering ber att uppgifterna förstörs.</translation>
    </message>
    <message>
        <source>The Act names no authority that hears complaints; a reply or a reminder can be written to the company.</source>
        <translation>Lagen anger ingen myndighet som prövar klagomål; ett svarsbrev eller en påminnelse kan skrivas till företaget.</translation>
    </message>
    <message>
        <source>The Act does not cover photographs as such, so that a site cannot be asked under it to take one down; an erasure request concerns what was computed from your face.</source>
        <translation>Lagen omfattar inte foton som sådana, så en webbplats kan inte med stöd av den ombes att ta ned ett; en begäran om radering gäller det som har beräknats från ditt ansikte.</translation>
    </message>
    <message>
        <source>If it arrived by {day}, an answer is owed by {due}</source>
        <translation>Om det kom fram senast den {day} ska svar ges senast den {due}</translation>
    </message>
    <message>
        <source>An answer was owed by {due}</source>
        <translation>Svar skulle ha getts senast den {due}</translation>
    </message>
    <message>
        <source>An answer is owed by {due}</source>
        <translation>Svar ska ges senast den {due}</translation>
    </message>
    <message>
        <source>The entry “{event}” is not complete.</source>
        <translation>Anteckningen ”{event}” är inte fullständig.</translation>
    </message>
    <message>
        <source>The letter is a draft. It can be sent, drafted again, or the case closed.</source>
        <translation>Brevet är ett utkast. Det kan skickas eller skrivas om, eller så kan ärendet avslutas.</translation>
    </message>
    <message>
        <source>The letter was sent. Next is that it was received, acknowledged or answered, or sent again another way. Silence, a reminder or a complaint needs a day of receipt first; an assumed one is enough.</source>
        <translation>Brevet har skickats. Härnäst kommer att det tas emot, bekräftas eller besvaras, eller skickas igen på ett annat sätt. Uteblivet svar, en påminnelse eller ett klagomål förutsätter en dag för mottagandet; ett antagande räcker.</translation>
    </message>
    <message>
        <source>The letter arrived. Next is an acknowledgement, an extension, a question, an answer, or silence.</source>
        <translation>Brevet har kommit fram. Härnäst kommer en bekräftelse, en förlängning, en fråga, ett svar eller inget alls.</translation>
    </message>
    <message>
        <source>The recipient acknowledged the letter. Next is an extension, a question, an answer, or silence.</source>
        <translation>Mottagaren har bekräftat brevet. Härnäst kommer en förlängning, en fråga, ett svar eller inget alls.</translation>
    </message>
    <message>
        <source>The recipient took more time. Next is a question, an answer, or silence.</source>
        <translation>Mottagaren har tagit mer tid. Härnäst kommer en fråga, ett svar eller inget alls.</translation>
    </message>
    <message>
        <source>No answer came in time. Next is a reminder, a complaint, or a late answer.</source>
        <translation>Inget svar kom i tid. Härnäst kommer en påminnelse, ett klagomål eller ett sent svar.</translation>
    </message>
    <message>
        <source>The recipient was reminded. Next is a late answer, another reminder, or a complaint.</source>
        <translation>Mottagaren har fått en påminnelse. Härnäst kommer ett sent svar, en påminnelse till eller ett klagomål.</translation>
    </message>
    <message>
        <source>The request was answered. Next is that the case is closed, or a reply or a complaint if something is wrong.</source>
        <translation>Begäran har besvarats. Härnäst avslutas ärendet, eller så följer ett svarsbrev eller ett klagomål om något är fel.</translation>
    </message>
    <message>
        <source>The answer is incomplete. Next is a reply or a reminder, a complaint, a further answer, or the end.</source>
        <translation>Svaret är ofullständigt. Härnäst kommer ett svarsbrev eller en påminnelse, ett klagomål, ytterligare ett svar från mottagaren eller slutet.</translation>
    </message>
    <message>
        <source>The request was refused. Next is a reply, a complaint, a further answer, or the end.</source>
        <translation>Begäran avslogs. Härnäst kommer ett svarsbrev, ett klagomål, ytterligare ett svar från mottagaren eller slutet.</translation>
    </message>
    <message>
        <source>A complaint was made. Next is what the authority or the recipient answers, or the end.</source>
        <translation>Ett klagomål har lämnats in. Härnäst svarar myndigheten eller mottagaren, eller så avslutas ärendet.</translation>
    </message>
    <message>
        <source>The case is closed. To open it again, take the closing entry back.</source>
        <translation>Ärendet är avslutat. Om du vill öppna det igen tar du tillbaka den avslutande anteckningen.</translation>
    </message>
    <message>
        <source>Entry {number} is the draft itself, so it cannot be taken back.</source>
        <translation>Anteckning {number} är själva utkastet, så den kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Entry {number} is no entry that counts, so it cannot be taken back.</source>
        <translation>Anteckning {number} räknas inte, så den kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Entry {number} is of {day}, so it cannot be taken back on an earlier day. Correct the date.</source>
        <translation>Anteckning {number} är från den {day}, så den kan inte tas tillbaka en tidigare dag. Rätta datumet.</translation>
    </message>
    <message>
        <source>Entry {number} cannot be taken back while entry {other} ({event}, {day}) stands on it. Take that one back first.</source>
        <translation>Anteckning {number} kan inte tas tillbaka så länge anteckning {other} ({event}, {day}) bygger på den. Ta tillbaka anteckning {other} först.</translation>
    </message>
    <message>
        <source>The entry “{event}” does not fit: the case is “{state}”. {why}</source>
        <translation>Anteckningen ”{event}” passar inte; ärendets status är ”{state}”. {why}</translation>
    </message>
    <message>
        <source>“{event}”</source>
        <translation>”{event}”</translation>
    </message>
    <message>
        <source>{names} or “{event}”</source>
        <translation>{names} eller ”{event}”</translation>
    </message>
    <message>
        <source>The entry “{event}” needs an entry {names} before it. Log that first.</source>
        <translation>Före anteckningen ”{event}” behövs anteckningen {names}. Anteckna den först.</translation>
    </message>
    <message>
        <source>“{event}” on {day} is before {names} on {first}. Correct the date, or take the earlier entry back.</source>
        <translation>”{event}” den {day} är före {names} den {first}. Rätta datumet eller ta tillbaka den tidigare anteckningen.</translation>
    </message>
    <message>
        <source>The last thing in the log happened on {day}. The case cannot have ended before.</source>
        <translation>Det sista som är antecknat hände den {day}. Ärendet kan inte ha avslutats före det.</translation>
    </message>
    <message>
        <source>The recipient reacted on {day}, so the letter had arrived by then.</source>
        <translation>Mottagaren reagerade den {day}, så brevet hade kommit fram då.</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven. Nobody can have reacted before. Correct the date, or take the receipt back.</source>
        <translation>Brevet kom fram den {day}, och det är bevisat. Ingen kan ha reagerat före det. Rätta datumet eller ta tillbaka anteckningen om mottagandet.</translation>
    </message>
    <message>
        <source>The log says that no answer had come by {day}. If one had, take that entry back first.</source>
        <translation>Det är antecknat att inget svar hade kommit till och med den {day}. Om det hade kommit ett tar du tillbaka den anteckningen först.</translation>
    </message>
    <message>
        <source>An extension of {day} cannot end on {end}. Correct one of the dates.</source>
        <translation>En förlängning från den {day} kan inte sluta den {end}. Rätta ett av datumen.</translation>
    </message>
    <message>
        <source>{day} is a weekend day: the next working day counts ({rule}).</source>
        <translation>Den här dagen infaller på en helg: {day}. Nästa arbetsdag räknas ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in {country} ({name}): the next working day counts ({rule}).</source>
        <translation>Den här dagen är allmän helgdag i {country} ({name}): {day}. Nästa arbetsdag räknas ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in most states of the area ({number} of {all}): the next working day counts ({rule}).</source>
        <translation>Den här dagen är allmän helgdag i de flesta staterna i området ({number} av {all}): {day}. Nästa arbetsdag räknas ({rule}).</translation>
    </message>
    <message>
        <source>A regional public holiday could move the end further.</source>
        <translation>En regional helgdag kan flytta slutet ytterligare.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Till och med {day} bör ingen anses försenad.</translation>
    </message>
    <message>
        <source>the public holidays of {country}</source>
        <translation>de allmänna helgdagarna i {country}</translation>
    </message>
    <message>
        <source>the days that most states of the European Economic Area keep</source>
        <translation>de dagar som är helgdagar i de flesta staterna i Europeiska ekonomiska samarbetsområdet</translation>
    </message>
    <message>
        <source>The controller&apos;s country is not known, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>Den personuppgiftsansvariges land är inte känt, så det är inte avgjort vilket lands helgdagar som räknas. Här används helger och {used}.</translation>
    </message>
    <message>
        <source>{country} is outside the area of this law, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>{country} ligger utanför området för den här lagen, så det är inte avgjort vilket lands helgdagar som räknas. Här används helger och {used}.</translation>
    </message>
    <message>
        <source>The request was received on {day}. {rule}</source>
        <translation>Begäran togs emot {day}. {rule}</translation>
    </message>
    <message>
        <source>The answer is due by the end of {day}.</source>
        <translation>Svaret ska ges senast {day}, före dagens slut.</translation>
    </message>
    <message>
        <source>An answer can be expected by the end of {day}; no law fixes this day.</source>
        <translation>Ett svar kan väntas senast {day}, före dagens slut; ingen lag fastställer den dagen.</translation>
    </message>
    <message>
        <source>The controller extended the period by {length}, which also count from receipt. {notice}</source>
        <translation>Den personuppgiftsansvarige förlängde fristen med {length}, som också räknas från mottagandet. {notice}</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} från mottagandet ({law}) slutar {day}: {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) end on {day}.</source>
        <translation>{length} från mottagandet ({law}) slutar {day}.</translation>
    </message>
    <message>
        <source>that is the day with the number {number}</source>
        <translation>det är dagen med nummer {number}</translation>
    </message>
    <message>
        <source>that month has no day {number}, so its last day counts</source>
        <translation>den månaden har ingen dag {number}, så dess sista dag räknas</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>en månad</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>två månader</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>En månad</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tre månader</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} dagar</translation>
    </message>
    <message>
        <source>The controller named {day} for its answer. {notice}</source>
        <translation>Den personuppgiftsansvarige angav {day} som dag för sitt svar. {notice}</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Allhelgonadagen</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelsfärdsdag</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Jungfru Marie himmelsfärd</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Juldagen</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Julafton</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Kristi lekamens fest</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Annandag påsk</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Trettondedag jul</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Långfredagen</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Jungfru Marie obefläckade avlelse</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Självständighetsdagen</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Första maj</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Nationaldagen</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nyårsdagen</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Annandag pingst</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Sankt Stefans dag</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Annandag jul</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven.</source>
        <translation>Brevet kom fram den {day}, och det är bevisat.</translation>
    </message>
    <message>
        <source>The letter is assumed to have arrived on {day}; there is no proof.</source>
        <translation>Brevet antas ha kommit fram den {day}; det finns inget bevis.</translation>
    </message>
    <message>
        <source>When the letter arrived is not logged. It is expected to have arrived by {day}.</source>
        <translation>När brevet kom fram är inte antecknat. Det kan väntas ha kommit fram senast den {day}.</translation>
    </message>
    <message>
        <source>The extension of {day} came after the first period had ended, so it is not counted.</source>
        <translation>Förlängningen från den {day} kom efter att den första fristen hade gått ut, så den räknas inte.</translation>
    </message>
    <message>
        <source>They wrote that they need more time. This law sets no longer period itself, and no day that they named is logged. The first period counts.</source>
        <translation>Mottagaren har skrivit att de behöver mer tid. Den här lagen anger ingen längre frist själv, och ingen dag som de har nämnt är antecknad. Den första fristen gäller.</translation>
    </message>
    <message>
        <source>They wrote that they need time until {day}. Under this law that does not make the period longer. The first period counts.</source>
        <translation>Mottagaren har skrivit att de behöver tid till den {day}. Enligt den här lagen blir fristen inte längre av det. Den första fristen gäller.</translation>
    </message>
    <message>
        <source>The recipient asked back, which was settled on {day}. Whether that stopped the time is open, so nobody is called late before the time is over that begins on that day.</source>
        <translation>Mottagaren ställde en fråga, som reddes ut den {day}. Om det stoppade fristen är osäkert, så ingen anses försenad förrän den frist som börjar den dagen har gått ut.</translation>
    </message>
    <message>
        <source>That the letter arrived can be assumed from {day} on. If you know when it arrived, give that day, and say whether it is proven.</source>
        <translation>Att brevet har kommit fram kan antas från och med den {day}. Om du vet när det kom fram anger du den dagen och om det är bevisat.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}, and that was not settled. Log “{given}” or “{replied}” before “{silent}”, or take “{silent}” back first.</source>
        <translation>Mottagaren ställde en fråga den {day}, och den har inte retts ut. Anteckna ”{given}” eller ”{replied}” före ”{silent}”, eller ta tillbaka ”{silent}” först.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}. Log “{silent}” after that day; if it is in the log already, take it back first.</source>
        <translation>Till och med {day} bör ingen anses försenad. Anteckna ”{silent}” efter den dagen; om det redan är antecknat tar du tillbaka det först.</translation>
    </message>
    <message>
        <source>Nobody should be called late: no time is known that ran out. If “{silent}” is in the log, take it back.</source>
        <translation>Ingen bör anses försenad: ingen frist är känd som har gått ut. Om ”{silent}” är antecknat tar du tillbaka det.</translation>
    </message>
    <message>
        <source>An entry takes at most {most} files. Put them into one archive, or make a second entry.</source>
        <translation>En anteckning rymmer högst {most} filer. Lägg dem i ett arkiv eller gör en anteckning till.</translation>
    </message>
    <message>
        <source>The log does not say that the letter was sent. Log that first.</source>
        <translation>Det är inte antecknat att brevet skickades. Anteckna det först.</translation>
    </message>
    <message>
        <source>Which authority hears the complaint depends on where you live. Choose the region.</source>
        <translation>Vilken myndighet som är behörig för klagomålet beror på var du bor. Välj regionen.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Mottagaren ställde en fråga den {day}. Tills den har retts ut kan mottagaren anse att fristen står still. Lämna det som behövs, eller svara varför det inte behövs.</translation>
    </message>
    <message>
        <source>The recipient asked back about identity on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Mottagaren ställde en fråga om din identitet den {day}. Tills den har retts ut kan mottagaren anse att fristen står still. Lämna det som behövs, eller svara varför det inte behövs.</translation>
    </message>
    <message>
        <source>The recipient asked back about clarification on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Mottagaren bad om ett förtydligande den {day}. Tills det har retts ut kan mottagaren anse att fristen står still. Lämna det som behövs, eller svara varför det inte behövs.</translation>
    </message>
    <message>
        <source>The letter is written. As far as the log says it was not sent.</source>
        <translation>Brevet är skrivet. Enligt anteckningarna har det inte skickats.</translation>
    </message>
    <message>
        <source>The recipient answered. If everything is there, close the case; if not, log what is missing.</source>
        <translation>Mottagaren har svarat. Om allt finns med avslutar du ärendet; om inte antecknar du vad som saknas.</translation>
    </message>
    <message>
        <source>The time of the recipient begins when the letter arrives. Log the day that a proof shows, or, from {day} on, that you assume it arrived.</source>
        <translation>Mottagarens frist börjar när brevet kommer fram. Anteckna dagen som ett bevis visar, eller, från och med den {day}, att du antar att det har kommit fram.</translation>
    </message>
    <message>
        <source>An answer is owed by {due}. Nobody should be called late before the end of {late}.</source>
        <translation>Svar ska ges senast den {due}. Till och med den {late} bör ingen anses försenad.</translation>
    </message>
    <message>
        <source>An answer was owed by {due}, at the latest reading by {late}. If none came, log it.</source>
        <translation>Svar skulle ha getts senast den {due}, enligt den mest generösa tolkningen senast den {late}. Om inget kom antecknar du det.</translation>
    </message>
    <message>
        <source>No answer came in time. A reminder is often enough, and it helps a later complaint.</source>
        <translation>Inget svar kom i tid. En påminnelse räcker ofta, och den hjälper ett senare klagomål.</translation>
    </message>
    <message>
        <source>A complaint is possible now. Many authorities expect that you reminded the recipient first.</source>
        <translation>Ett klagomål är möjligt nu. Många myndigheter förväntar sig att du har påmint mottagaren först.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A reply can say why that is not enough.</source>
        <translation>Mottagaren svarade bara delvis. I ett svarsbrev kan du säga varför det inte räcker.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A complaint is possible without a reply, too.</source>
        <translation>Mottagaren svarade bara delvis. Ett klagomål är möjligt även utan ett svarsbrev.</translation>
    </message>
    <message>
        <source>The recipient refused. A reply can say why that is not enough.</source>
        <translation>Mottagaren avslog din begäran. I ett svarsbrev kan du säga varför det inte är rätt.</translation>
    </message>
    <message>
        <source>The recipient refused. A complaint is possible without a reply, too.</source>
        <translation>Mottagaren avslog din begäran. Ett klagomål är möjligt även utan ett svarsbrev.</translation>
    </message>
    <message>
        <source>The recipient was reminded. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Mottagaren har fått en påminnelse. Om inget har ändrats tills dess är ett klagomål nästa steg. Hur länge man väntar är en vana och ingen frist enligt lag.</translation>
    </message>
    <message>
        <source>The recipient was replied to. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Mottagaren har fått ett svarsbrev. Om inget har ändrats tills dess är ett klagomål nästa steg. Hur länge man väntar är en vana och ingen frist enligt lag.</translation>
    </message>
    <message>
        <source>The authority answered. Log what it decided in the note, and close the case when nothing is left to do.</source>
        <translation>Myndigheten har svarat. Skriv i kommentaren vad den beslutade, och avsluta ärendet när inget mer finns att göra.</translation>
    </message>
    <message>
        <source>{authority} has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>{authority} har klagomålet. När du måste få besked beror på vilken lag som gäller där.</translation>
    </message>
    <message>
        <source>The authority has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>Myndigheten har klagomålet. När du måste få besked beror på vilken lag som gäller där.</translation>
    </message>
    <message>
        <source>The authority has the complaint. By {due} it owes you its decision or news of how far it is. Do not call it late before the end of {late}.</source>
        <translation>Myndigheten har klagomålet. Senast den {due} ska du få dess beslut eller besked om hur långt den har kommit. Till och med den {late} bör den inte anses försenad.</translation>
    </message>
    <message>
        <source>The authority owed you its decision or news by {due}, at the latest reading by {late}. If none came, ask it. A court can be asked to deal with its silence; take advice before that.</source>
        <translation>Myndigheten skulle ha gett dig sitt beslut eller besked senast den {due}, enligt den mest generösa tolkningen senast den {late}. Om inget kom frågar du den. En domstol kan pröva att den inte har svarat; sök råd först.</translation>
    </message>
    <message>
        <source>The case was changed meanwhile. Look at it again, and repeat the entry.</source>
        <translation>Ärendet har ändrats under tiden. Titta på det igen och upprepa anteckningen.</translation>
    </message>
    <message>
        <source>there are {most} reference photos already</source>
        <translation>det finns redan {most} referensfoton</translation>
    </message>
    <message>
        <source>its stored picture could not be opened ({problem})</source>
        <translation>dess sparade bild kunde inte öppnas ({problem})</translation>
    </message>
    <message>
        <source>this pack finds no face in its stored picture</source>
        <translation>det här paketet hittar inget ansikte i dess sparade bild</translation>
    </message>
    <message>
        <source>reminder {number}</source>
        <translation>påminnelse {number}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>Log when it arrived</source>
        <translation>Anteckna när brevet kom fram</translation>
    </message>
    <message>
        <source>Answer the question of the recipient</source>
        <translation>Svara på mottagarens fråga</translation>
    </message>
    <message>
        <source>Remind the recipient</source>
        <translation>Påminn mottagaren</translation>
    </message>
    <message>
        <source>Reply to the recipient</source>
        <translation>Skriv ett svarsbrev till mottagaren</translation>
    </message>
    <message>
        <source>Check the answer and close the case</source>
        <translation>Kontrollera svaret och avsluta ärendet</translation>
    </message>
    <message>
        <source>{what}: {recipient} ({kind})</source>
        <translation>{what}: {recipient} ({kind})</translation>
    </message>
    <message>
        <source>Case {number}, {person}, {law}, {state}.</source>
        <translation>Ärende {number}, {person}, {law}, {state}.</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>Svar ska ha kommit</translation>
    </message>
    <message>
        <source>Answer owed if the letter arrived as expected</source>
        <translation>Svar ska ha kommit, om brevet kom fram som väntat</translation>
    </message>
    <message>
        <source>If so, an answer is owed by {day}.</source>
        <translation>I så fall ska svar ges senast den {day}.</translation>
    </message>
    <message>
        <source>If no answer came, log it</source>
        <translation>Om inget svar kom: anteckna det</translation>
    </message>
    <message>
        <source>data protection law of {country}</source>
        <translation>dataskyddslagstiftningen i {country}</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} eller {other}</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>en dag</translation>
    </message>
    <message>
        <source>The recipient&apos;s question changes nothing. {rule}</source>
        <translation>Mottagarens fråga ändrar ingenting. {rule}</translation>
    </message>
    <message>
        <source>The recipient asked something before it answered. {rule} The date below leaves that out.</source>
        <translation>Mottagaren frågade något innan svaret gavs. {rule} Datumet nedan tar inte hänsyn till det.</translation>
    </message>
    <message>
        <source>A question that came when the time was over changes nothing.</source>
        <translation>En fråga som kom när fristen hade gått ut ändrar ingenting.</translation>
    </message>
    <message>
        <source>The time starts on {day}, when what the controller had asked for arrived ({rule}).</source>
        <translation>Fristen börjar {day}, när det som den personuppgiftsansvarige hade begärt kom fram ({rule}).</translation>
    </message>
    <message>
        <source>The time stood still for {length} while a question was open ({rule}).</source>
        <translation>Tiden stod stilla i {length} medan en fråga var obesvarad ({rule}).</translation>
    </message>
    <message>
        <source>With the {length} of standing still added, that is {day}.</source>
        <translation>När uppehållet på {length} läggs till blir det {day}.</translation>
    </message>
    <message>
        <source>{length} from the start ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} från fristens början ({law}) slutar {day}: {why} ({rule}).</translation>
    </message>
    <message>
        <source>Whether the day on which the controller had its answer belongs to the pause was not verified.</source>
        <translation>Om dagen då den personuppgiftsansvarige fick sitt svar hör till uppehållet har inte kontrollerats.</translation>
    </message>
    <message>
        <source>Give the date that the recipient named.</source>
        <translation>Ange det datum som mottagaren nämnde.</translation>
    </message>
    <message>
        <source>The law provides for no extension.</source>
        <translation>Lagen ger ingen möjlighet till förlängning.</translation>
    </message>
    <message>
        <source>The recipient cannot choose the length itself.</source>
        <translation>Mottagaren får inte själv välja längden.</translation>
    </message>
    <message>
        <source>The controller received the complaint on {day}. {rule}</source>
        <translation>Den personuppgiftsansvarige tog emot klagomålet {day}. {rule}</translation>
    </message>
    <message>
        <source>The complaint was lodged with the authority on {day}. {rule}</source>
        <translation>Klagomålet lämnades in till myndigheten {day}. {rule}</translation>
    </message>
    <message>
        <source>The last interaction with the company was on {day}. {rule}</source>
        <translation>Den senaste kontakten med företaget var {day}. {rule}</translation>
    </message>
    <message>
        <source>The letter before was sent on {day}. {rule}</source>
        <translation>Det föregående brevet skickades {day}. {rule}</translation>
    </message>
    <message>
        <source>{length} from lodging ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} från inlämnandet ({law}) slutar {day}: {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from the last interaction ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} från den senaste kontakten ({law}) slutar {day}: {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from sending ({law}) end on {day}.</source>
        <translation>{length} från avsändandet ({law}) slutar {day}.</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Tre år</translation>
    </message>
    <message>
        <source>10 business days</source>
        <translation>10 arbetsdagar</translation>
    </message>
    <message>
        <source>15 business days</source>
        <translation>15 arbetsdagar</translation>
    </message>
    <message>
        <source>The confirmation is due by the end of {day}.</source>
        <translation>Bekräftelsen ska ges senast {day}, före dagens slut.</translation>
    </message>
    <message>
        <source>Selling and sharing must have stopped by the end of {day}.</source>
        <translation>Försäljningen och delningen ska ha upphört senast {day}, före dagens slut.</translation>
    </message>
    <message>
        <source>The acknowledgement is due by the end of {day}.</source>
        <translation>Mottagandet ska bekräftas senast {day}, före dagens slut.</translation>
    </message>
    <message>
        <source>News of the complaint is due by the end of {day}.</source>
        <translation>Besked om klagomålet ska ges senast {day}, före dagens slut.</translation>
    </message>
    <message>
        <source>The data must have been destroyed by the end of {day}.</source>
        <translation>Uppgifterna ska ha förstörts senast {day}, före dagens slut.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>En påminnelse kan skickas efter {day}.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Hearing before an order in the Marx complaint: delete the biometric hash and confirm by 2021-02-12; photos not covered; only this complainant</source>
        <translation>Hörande före ett föreläggande i klagomålet Marx: radera det biometriska hashvärdet och bekräfta senast 2021-02-12; foton omfattas inte; bara denna klagande</translation>
    </message>
    <message>
        <source>formal order and end of case not found</source>
        <translation>formellt föreläggande och ärendets slut har inte hittats</translation>
    </message>
    <message>
        <source>read</source>
        <translation>läst</translation>
    </message>
    <message>
        <source>HmbBfDI (Hamburg)</source>
        <translation>HmbBfDI (Hamburg)</translation>
    </message>
    <message>
        <source>Joint report: collection without consent and for an inappropriate purpose</source>
        <translation>Gemensam rapport: insamling utan samtycke och för ett olämpligt ändamål</translation>
    </message>
    <message>
        <source>followed by provincial orders</source>
        <translation>följdes av förelägganden från provinserna</translation>
    </message>
    <message>
        <source>finding read; number and clauses general knowledge</source>
        <translation>konstaterandet läst; nummer och bestämmelser bygger på allmän kunskap</translation>
    </message>
    <message>
        <source>OPC with BC, AB, QC commissioners</source>
        <translation>OPC med kommissionärerna i BC, AB och QC</translation>
    </message>
    <message>
        <source>Unlawful use; training, DPIA, inform persons, have data erased by 2021-09-15</source>
        <translation>Olaglig användning; utbildning, konsekvensbedömning (DPIA), informera de berörda, se till att uppgifter raderas senast 2021-09-15</translation>
    </message>
    <message>
        <source>fine on the user, not on Clearview</source>
        <translation>sanktionsavgift för användaren, inte för Clearview</translation>
    </message>
    <message>
        <source>IMY (Sweden)</source>
        <translation>IMY (Sverige)</translation>
    </message>
    <message>
        <source>Swedish Police (user of Clearview AI)</source>
        <translation>Polismyndigheten i Sverige (användare av Clearview AI)</translation>
    </message>
    <message>
        <source>Inquiry opened; questions unanswered until 2022-11-01</source>
        <translation>Granskning inledd; frågorna obesvarade till och med 2022-11-01</translation>
    </message>
    <message>
        <source>see the entry of December 2022</source>
        <translation>se posten från december 2022</translation>
    </message>
    <message>
        <source>LfDI Baden-Württemberg</source>
        <translation>LfDI Baden-Württemberg</translation>
    </message>
    <message>
        <source>Stop collecting, delete existing images of people in Australia</source>
        <translation>Upphör med insamlingen, radera befintliga bilder av personer i Australien</translation>
    </message>
    <message>
        <source>stands: AAT [2023] AATA 1069 (2023-05-08) confirmed APP 3.3 and 1.2; Clearview withdrew 2023-08; OAIC 2024-08-21: no further action</source>
        <translation>står fast: AAT [2023] AATA 1069 (2023-05-08) bekräftade APP 3.3 och 1.2; Clearview drog sig ur 2023-08; OAIC 2024-08-21: inga ytterligare åtgärder</translation>
    </message>
    <message>
        <source>Formal notice (public 2021-12-16): stop without legal basis, ease rights, erase within 2 months</source>
        <translation>Formellt föreläggande (offentligt 2021-12-16): upphör med behandling utan rättslig grund, underlätta rättigheterna, radera inom 2 månader</translation>
    </message>
    <message>
        <source>not answered; led to fine</source>
        <translation>inte besvarat; ledde till sanktionsavgift</translation>
    </message>
    <message>
        <source>Orders to stop and delete</source>
        <translation>Förelägganden att upphöra och radera</translation>
    </message>
    <message>
        <source>BC upheld 2024 BCSC 2311 (2024-12); AB upheld 2025 ABKB 287 (2025-05-08), though parts of PIPA held unconstitutional</source>
        <translation>BC: fastställt 2024 BCSC 2311 (2024-12); AB: fastställt 2025 ABKB 287 (2025-05-08), även om delar av PIPA ansågs grundlagsstridiga</translation>
    </message>
    <message>
        <source>court rulings and P2021-12 read; day and BC number general knowledge</source>
        <translation>domstolsavgöranden och P2021-12 lästa; dag och BC-nummer bygger på allmän kunskap</translation>
    </message>
    <message>
        <source>BC, AB, QC commissioners</source>
        <translation>Kommissionärerna i BC, AB och QC</translation>
    </message>
    <message>
        <source>Fine (announced 2022-03-09), ban, erasure, appoint EU representative</source>
        <translation>Sanktionsavgift (meddelad 2022-03-09), förbud, radering, utse företrädare i EU</translation>
    </message>
    <message>
        <source>unpaid per noyb 2025-10</source>
        <translation>obetald enligt noyb 2025-10</translation>
    </message>
    <message>
        <source>date, number, principles read; full article list general knowledge</source>
        <translation>datum, nummer och principer lästa; den fullständiga artikellistan bygger på allmän kunskap</translation>
    </message>
    <message>
        <source>Fine, stop and delete UK data</source>
        <translation>Sanktionsavgift, upphör med och radera uppgifter från Storbritannien</translation>
    </message>
    <message>
        <source>FTT set aside 2023-10-17 (no jurisdiction); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, allowed 3 of 4 grounds and remitted to FTT; later steps not found</source>
        <translation>FTT upphävde 2023-10-17 (saknade behörighet); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, biföll 3 av 4 grunder och återförvisade till FTT; senare steg har inte hittats</translation>
    </message>
    <message>
        <source>rulings read; article list general knowledge</source>
        <translation>avgörandena lästa; artikellistan bygger på allmän kunskap</translation>
    </message>
    <message>
        <source>Complaint by Homo Digitalis for one person whose access request failed: answer it, stop, erase</source>
        <translation>Klagomål från Homo Digitalis för en person vars begäran om tillgång inte ledde till något: besvara den, upphör, radera</translation>
    </message>
    <message>
        <source>HDPA (Greece)</source>
        <translation>HDPA (Grekland)</translation>
    </message>
    <message>
        <source>Fine (announced 2022-10-20), injunction: no collection without basis, answer access requests then erase, 2 months, EUR 100,000 per day</source>
        <translation>Sanktionsavgift (meddelad 2022-10-20), föreläggande: ingen insamling utan grund, besvara begäranden om tillgång och radera sedan, 2 månader, 100 000 euro per dag</translation>
    </message>
    <message>
        <source>unpaid (CNIL to TechCrunch, 2023-05)</source>
        <translation>obetald (CNIL till TechCrunch, 2023-05)</translation>
    </message>
    <message>
        <source>content read; number SAN-2022-019 general knowledge</source>
        <translation>innehållet läst; numret SAN-2022-019 bygger på allmän kunskap</translation>
    </message>
    <message>
        <source>Fine proceedings opened</source>
        <translation>Förfarande om sanktionsavgift inlett</translation>
    </message>
    <message>
        <source>no fine found</source>
        <translation>ingen sanktionsavgift har hittats</translation>
    </message>
    <message>
        <source>content read; day not verified (a Wednesday in December 2022)</source>
        <translation>innehållet läst; dagen inte verifierad (en onsdag i december 2022)</translation>
    </message>
    <message>
        <source>Liquidation of the penalty payment (announced 2023-05-10)</source>
        <translation>Utdömande av vitet (meddelat 2023-05-10)</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>obetalt</translation>
    </message>
    <message>
        <source>penalty payment for 2022-12-19 to 2023-02-09</source>
        <translation>vite för 2022-12-19 till 2023-02-09</translation>
    </message>
    <message>
        <source>Erase the complainant&apos;s data, name a representative; no fine</source>
        <translation>Radera den klagandes uppgifter, utse en företrädare; ingen sanktionsavgift</translation>
    </message>
    <message>
        <source>BVwG W108 2274731-1/11E (2025-01-28): DSB must decide again on the ban, the only fitting measure</source>
        <translation>BVwG W108 2274731-1/11E (2025-01-28): DSB måste besluta på nytt om förbudet, den enda lämpliga åtgärden</translation>
    </message>
    <message>
        <source>DSB (Austria)</source>
        <translation>DSB (Österrike)</translation>
    </message>
    <message>
        <source>Fines (public 2024-09-03) and orders subject to penalty (up to EUR 5.1 m); two access requests were not answered</source>
        <translation>Sanktionsavgifter (offentliga 2024-09-03) och vitesförelägganden (upp till 5,1 miljoner euro); två begäranden om tillgång besvarades inte</translation>
    </message>
    <message>
        <source>no objection lodged: final; AP says using the tool is itself illegal</source>
        <translation>ingen invändning lämnades in: slutgiltigt; AP säger att det i sig är olagligt att använda verktyget</translation>
    </message>
    <message>
        <source>read; EUR 5.1 m general knowledge</source>
        <translation>läst; 5,1 miljoner euro bygger på allmän kunskap</translation>
    </message>
    <message>
        <source>AP (Netherlands)</source>
        <translation>AP (Nederländerna)</translation>
    </message>
    <message>
        <source>Complaint to Austrian prosecutors</source>
        <translation>Anmälan till österrikiska åklagare</translation>
    </message>
    <message>
        <source>outcome not found</source>
        <translation>utgången har inte hittats</translation>
    </message>
    <message>
        <source>noyb (criminal complaint)</source>
        <translation>noyb (brottsanmälan)</translation>
    </message>
    <message>
        <source>Complaint of July 2020 left without measures; HmbBfDI deems PimEyes unlawful but sees it in Dubai</source>
        <translation>Klagomålet från juli 2020 lämnades utan åtgärd; HmbBfDI anser att PimEyes är olagligt men menar att företaget finns i Dubai</translation>
    </message>
    <message>
        <source>pending as far as known on 2026-11-22</source>
        <translation>pågår, såvitt känt den 2026-11-22</translation>
    </message>
    <message>
        <source>noyb (court action against HmbBfDI)</source>
        <translation>noyb (talan i domstol mot HmbBfDI)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program. What was stored before is safe. Please try again.</source>
        <translation>Något gick fel inuti programmet. Det som var sparat tidigare är i säkerhet. Försök igen.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Något gick fel.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”. Check the spelling, or choose it again.</source>
        <translation>Det finns ingen fil eller mapp ”{path}”. Kontrollera stavningen eller välj den igen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {reason}. Check that you may read it, and try again.</source>
        <translation>”{path}” kan inte öppnas: {reason}. Kontrollera att du får läsa den och försök igen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing was changed. Choose another place, and try again.</source>
        <translation>”{path}” kan inte skrivas: {reason}. Inget har ändrats. Välj en annan plats och försök igen.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” could not be written. What was stored before is safe. Free some space, and try again.</source>
        <translation>Disken är full, så ”{path}” kunde inte skrivas. Det som var sparat tidigare är i säkerhet. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The field “{field}” is empty. Fill it in, and try again.</source>
        <translation>Fältet ”{field}” är tomt. Fyll i det och försök igen.</translation>
    </message>
    <message>
        <source>The field “{field}” is longer than {limit} characters. Shorten it, and try again.</source>
        <translation>Fältet ”{field}” är längre än {limit} tecken. Korta det och försök igen.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>”{country}” är ingen landskod. Använd två bokstäver, till exempel FR eller DE.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address. Correct it, or leave it empty.</source>
        <translation>”{email}” är ingen e-postadress. Rätta den eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>The date {day} lies in the future. Correct it, and try again.</source>
        <translation>Datumet {day} ligger i framtiden. Rätta det och försök igen.</translation>
    </message>
    <message>
        <source>“{path}” is empty. Choose another file.</source>
        <translation>”{path}” är tom. Välj en annan fil.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MB. Make it smaller, and try again.</source>
        <translation>”{path}” är större än {limit} MB. Gör den mindre och försök igen.</translation>
    </message>
    <message>
        <source>There are {limit} reference photos already. Remove one before you add another.</source>
        <translation>Det finns redan {limit} referensfoton. Ta bort ett innan du lägger till ett nytt.</translation>
    </message>
    <message>
        <source>This match is not marked as “mine”, so it cannot become a reference. Look at it and decide first.</source>
        <translation>Den här träffen är inte markerad som ”Jag”, så den kan inte bli en referens. Titta på den och avgör först.</translation>
    </message>
    <message>
        <source>This photo is a reference already.</source>
        <translation>Det här fotot är redan en referens.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address. It begins with https:// or http://, for example https://example.org/me.</source>
        <translation>”{address}” är ingen webbadress. En sådan börjar med https:// eller http://, till exempel https://example.org/me.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was seen. Scan its folder again to find where it went.</source>
        <translation>Det här fotot finns inte längre där det sågs. Gå igenom dess mapp igen för att hitta vart det tog vägen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written in this format. Use one of: {formats}.</source>
        <translation>”{path}” kan inte skrivas i det här formatet. Använd något av: {formats}.</translation>
    </message>
    <message>
        <source>{name} is not the owner of this vault. Helping someone else needs their recorded permission: add the signed document and the day until which it is valid.</source>
        <translation>{name} äger inte det här valvet. För att hjälpa någon annan behövs en registrerad fullmakt: lägg till det undertecknade dokumentet och dess sista giltighetsdag.</translation>
    </message>
    <message>
        <source>The recorded permission of {name} ended on {until}. Ask for a new one before you go on.</source>
        <translation>Den registrerade fullmakten från {name} upphörde den {until}. Be om en ny innan du fortsätter.</translation>
    </message>
    <message>
        <source>{name} is the owner of this vault and cannot be removed alone. Erase the vault to remove everything.</source>
        <translation>{name} äger det här valvet och kan inte tas bort för sig. Radera valvet för att ta bort allt.</translation>
    </message>
    <message>
        <source>There is no reference photo of {name} for the face pack in use. Add one first.</source>
        <translation>Det finns inget referensfoto av {name} för ansiktspaketet som används. Lägg till ett först.</translation>
    </message>
    <message>
        <source>A letter needs the postal address or the e-mail address of {name}. Add one, and try again.</source>
        <translation>Ett brev behöver postadressen eller e-postadressen till {name}. Lägg till en och försök igen.</translation>
    </message>
    <message>
        <source>The letter contains characters that its fonts cannot print ({sample}). Nothing was written. Write the name or address in letters that the recipient can read, and try again.</source>
        <translation>Brevet innehåller tecken som dess typsnitt inte kan skriva ut ({sample}). Inget skrevs. Skriv namnet eller adressen med bokstäver som mottagaren kan läsa och försök igen.</translation>
    </message>
    <message>
        <source>The {law} fits people who live in {where} and, as far as it says so, recipients established there. {name} lives in {country}, and {recipient} is not known to be established there. What fits is the {fits}.</source>
        <translation>Den här lagen ({law}) passar för människor som bor här: {where}, och, så långt den säger det, för mottagare som är etablerade där. {name} bor i {country}, och {recipient} är inte känd för att vara etablerad där. Det som passar är: {fits}.</translation>
    </message>
    <message>
        <source>A letter has no option “{option}”. The options are: {known}.</source>
        <translation>Ett brev har inget alternativ ”{option}”. Alternativen är: {known}.</translation>
    </message>
    <message>
        <source>A deadline cannot be counted from {received}: give a day between {first} and {last}.</source>
        <translation>En frist kan inte räknas från {received}: ange en dag mellan {first} och {last}.</translation>
    </message>
    <message>
        <source>The law “{law}” sets no time for this ({limit}).{why}</source>
        <translation>Lagen ”{law}” anger ingen frist för detta ({limit}).{why}</translation>
    </message>
    <message>
        <source>The time under {rule} cannot be extended this way. {hint}</source>
        <translation>Fristen enligt {rule} kan inte förlängas på det här sättet. {hint}</translation>
    </message>
    <message>
        <source>Several laws may fit {name}, and which one does depends on where {name} lives. Choose one of them: {laws}.</source>
        <translation>Flera lagar kan passa för {name}, och vilken som gör det beror på var {name} bor. Välj en av dem: {laws}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{kind}” under the {law}: {why}</source>
        <translation>Det finns inget brev av slaget ”{kind}” enligt den här lagen ({law}): {why}</translation>
    </message>
    <message>
        <source>Letters under the {law} exist in these languages: {known}. Choose one of them.</source>
        <translation>Brev enligt den här lagen ({law}) finns på de här språken: {known}. Välj ett av dem.</translation>
    </message>
    <message>
        <source>The data file “{path}” cannot be used: {problem}. Install the program again, or correct the file.</source>
        <translation>Datafilen ”{path}” kan inte användas: {problem}. Installera programmet igen eller rätta filen.</translation>
    </message>
    <message>
        <source>This record of a company cannot be used: {problem}. Nothing was stored.</source>
        <translation>De här uppgifterna om ett företag kan inte användas: {problem}. Inget har sparats.</translation>
    </message>
    <message>
        <source>The vault “{path}” is damaged or is not a vault of this program ({reason}). Restore a backup of it.</source>
        <translation>Valvet ”{path}” är skadat eller är inget valv från det här programmet ({reason}). Återställ en säkerhetskopia av det.</translation>
    </message>
    <message>
        <source>The vault “{path}” was made by a newer version of this program. Install that version to open it.</source>
        <translation>Valvet ”{path}” skapades av en nyare version av programmet. Installera den versionen för att öppna det.</translation>
    </message>
    <message>
        <source>There is a vault at “{path}” already. Open it, or choose another place for the new one.</source>
        <translation>Det finns redan ett valv på ”{path}”. Öppna det eller välj en annan plats för det nya.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {minimum} characters.</source>
        <translation>Den här lösenfrasen är för kort: den behöver minst {minimum} tecken.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used: {reason}.</source>
        <translation>Ansiktspaketet ”{pack}” kan inte användas: {reason}.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” is in use. Choose another one first.</source>
        <translation>Ansiktspaketet ”{pack}” används. Välj ett annat först.</translation>
    </message>
    <message>
        <source>A proxy is set, and this download would not go through it. Nothing was asked. Fetch the file with a browser, and add it from this computer.</source>
        <translation>En proxy är inställd, och den här hämtningen skulle inte gå genom den. Inget har frågats. Hämta filen med en webbläsare och lägg till den från den här datorn.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used any more: {reason}. The built-in pack is used until you choose again.</source>
        <translation>Ansiktspaketet ”{pack}” kan inte längre användas: {reason}. Det inbyggda paketet används tills du väljer igen.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Try again.</source>
        <translation>Den här lösenfrasen öppnar inte valvet. Inget har ändrats. Försök igen.</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with your passphrase first.</source>
        <translation>Valvet är låst. Öppna det med din lösenfras först.</translation>
    </message>
    <message>
        <source>The vault “{path}” is busy in another window or command. Wait for it to finish, and try again.</source>
        <translation>Valvet ”{path}” är upptaget i ett annat fönster eller kommando. Vänta tills det är klart och försök igen.</translation>
    </message>
    <message>
        <source>The vault “{path}” cannot be reached any more ({reason}). What was stored before is not touched. If the vault lies on a USB stick or another drive, put it back in. Then lock the vault and open it again.</source>
        <translation>Valvet ”{path}” går inte längre att nå ({reason}). Det som var sparat tidigare är orört. Om valvet ligger på ett usb-minne eller en annan enhet, sätt tillbaka det. Lås sedan valvet och öppna det igen.</translation>
    </message>
    <message>
        <source>This needs the network ({what}), and the network is switched off. Allow it for this step to go on.</source>
        <translation>Det här behöver nätet ({what}), och nätet är avstängt. Tillåt det för det här steget om du vill fortsätta.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>Det här finns inte: {kind} ”{name}”.</translation>
    </message>
    <message>
        <source>There is no vault at “{path}” yet. Create one first.</source>
        <translation>Det finns inget valv på ”{path}” än. Skapa ett först.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one {kind}: {candidates}. Say which one you mean.</source>
        <translation>”{name}” passar in på mer än en ({kind}): {candidates}. Säg vilken du menar.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Stoppat. Det som redan var gjort finns kvar.</translation>
    </message>
    <message>
        <source>an entry in it points outside of it</source>
        <translation>en post i det leder ut ur det</translation>
    </message>
    <message>
        <source>entries refer to others that are missing</source>
        <translation>poster hänvisar till andra som saknas</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>det går inte att läsa</translation>
    </message>
    <message>
        <source>it has changed since it was scanned</source>
        <translation>den har ändrats sedan den gicks igenom</translation>
    </message>
    <message>
        <source>it holds a link or a device</source>
        <translation>det innehåller en länk eller en enhetsfil</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>it is encrypted. Unpack it yourself and add the folder</source>
        <translation>det är krypterat. Packa upp det själv och lägg till mappen</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>det finns inte kvar</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP archive</source>
        <translation>det är varken en mapp eller ett ZIP-arkiv</translation>
    </message>
    <message>
        <source>it is neither a folder nor a file</source>
        <translation>det är varken en mapp eller en fil</translation>
    </message>
    <message>
        <source>it is no backup of a vault</source>
        <translation>det är ingen säkerhetskopia av ett valv</translation>
    </message>
    <message>
        <source>it is no backup of a vault, or it is cut short</source>
        <translation>det är ingen säkerhetskopia av ett valv, eller så är den avkortad</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>det är ingen fil</translation>
    </message>
    <message>
        <source>it is not a ZIP archive, or it is damaged</source>
        <translation>det är inget ZIP-arkiv, eller så är det skadat</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Unpack it yourself and add the folder</source>
        <translation>det är packat på ett ovanligt sätt. Packa upp det själv och lägg till mappen</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>storleken är för stor</translation>
    </message>
    <message>
        <source>its content is packed</source>
        <translation>innehållet är packat</translation>
    </message>
    <message>
        <source>its database is empty</source>
        <translation>databasen är tom</translation>
    </message>
    <message>
        <source>its database is missing</source>
        <translation>databasen saknas</translation>
    </message>
    <message>
        <source>its files changed while it was loaded. Try again</source>
        <translation>filerna ändrades medan det lästes in. Försök igen</translation>
    </message>
    <message>
        <source>its folder holds no .onnx file. Add the pack again</source>
        <translation>mappen innehåller ingen .onnx-fil. Lägg till paketet igen</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation>nyckelfilen saknas</translation>
    </message>
    <message>
        <source>its key file is too long</source>
        <translation>nyckelfilen är för lång</translation>
    </message>
    <message>
        <source>its manifest.json cannot be read</source>
        <translation>filen manifest.json kan inte läsas</translation>
    </message>
    <message>
        <source>its name may have up to 64 letters, digits, dots, hyphens and underscores. Give it another one with --name</source>
        <translation>namnet får ha högst 64 bokstäver, siffror, punkter, bindestreck och understreck. Ge det ett annat med --name</translation>
    </message>
    <message>
        <source>its record pack.json is damaged. Remove its folder and add the pack again</source>
        <translation>dess uppgifter i pack.json är skadade. Ta bort mappen och lägg till paketet igen</translation>
    </message>
    <message>
        <source>its template was made by another pack</source>
        <translation>dess ansiktsuppgifter skapades av ett annat paket</translation>
    </message>
    <message>
        <source>looking at it takes too much memory</source>
        <translation>det tar för mycket minne att titta på den</translation>
    </message>
    <message>
        <source>nobody has measured yet which of its scores mean what, and without that a match cannot be judged</source>
        <translation>ingen har ännu mätt vad dess poäng betyder, och utan det går det inte att bedöma en träff</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>läsfel</translation>
    </message>
    <message>
        <source>several folders in it hold .onnx files. Add one</source>
        <translation>flera mappar i den innehåller .onnx-filer. Lägg till en av dem</translation>
    </message>
    <message>
        <source>the process that fetched it ended early. Try again</source>
        <translation>processen som hämtade det avslutades i förtid. Försök igen</translation>
    </message>
    <message>
        <source>the store sends more than a pack may have</source>
        <translation>lagret skickar mer än ett paket får innehålla</translation>
    </message>
    <message>
        <source>there are too many cleaned copies beside it</source>
        <translation>det finns för många rensade kopior bredvid</translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation>det finns redan en fil</translation>
    </message>
    <message>
        <source>there is a pack with this name already. Give the new one another with --name</source>
        <translation>det finns redan ett paket med det här namnet. Ge det nya ett annat med --name</translation>
    </message>
    <message>
        <source>there is no .onnx file in it</source>
        <translation>det finns ingen .onnx-fil i det</translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation>det finns redan något</translation>
    </message>
    <message>
        <source>two entries in it have the same name</source>
        <translation>två poster i det har samma namn</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänd orsak</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>skrivfel</translation>
    </message>
    <message>
        <source>a file in it has a name that cannot be kept: {file}</source>
        <translation>en fil i det har ett namn som inte kan behållas: {file}</translation>
    </message>
    <message>
        <source>insightface cannot load {file} ({error})</source>
        <translation>insightface kan inte läsa in {file} ({error})</translation>
    </message>
    <message>
        <source>it broke the process that looked at it ({error})</source>
        <translation>det fick processen som undersökte det att krascha ({error})</translation>
    </message>
    <message>
        <source>it cannot be copied ({error})</source>
        <translation>det kan inte kopieras ({error})</translation>
    </message>
    <message>
        <source>it could not be fetched from {address} ({error})</source>
        <translation>det kunde inte hämtas från {address} ({error})</translation>
    </message>
    <message>
        <source>it fails on a photo of faces ({error})</source>
        <translation>det misslyckas med ett foto av ansikten ({error})</translation>
    </message>
    <message>
        <source>it finds {number} of {all} faces in a clear photo, so it was not added</source>
        <translation>det hittar {number} av {all} ansikten i ett tydligt foto, så det lades inte till</translation>
    </message>
    <message>
        <source>it has more than one {network} ({files}). Keep the one that you mean and add it again</source>
        <translation>det har mer än ett {network} ({files}). Behåll det du menar och lägg till paketet igen</translation>
    </message>
    <message>
        <source>it has no {network} ({others})</source>
        <translation>det har inget {network} ({others})</translation>
    </message>
    <message>
        <source>it has no {network}</source>
        <translation>det har inget {network}</translation>
    </message>
    <message>
        <source>it holds {file} more than once</source>
        <translation>det innehåller {file} mer än en gång</translation>
    </message>
    <message>
        <source>it holds more than {number} entries</source>
        <translation>det innehåller fler än {number} poster</translation>
    </message>
    <message>
        <source>it holds more than {number} networks</source>
        <translation>det innehåller fler än {number} neurala nätverk</translation>
    </message>
    <message>
        <source>it takes different people for the same one (score {score}), so it was not added</source>
        <translation>det tar olika personer för en och samma (poäng {score}), så det lades inte till</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>beskrivningen kan inte läsas ({error})</translation>
    </message>
    <message>
        <source>its file {file} is not installed. Install the program again</source>
        <translation>filen {file} är inte installerad. Installera programmet igen</translation>
    </message>
    <message>
        <source>its files cannot be read ({error})</source>
        <translation>filerna kan inte läsas ({error})</translation>
    </message>
    <message>
        <source>its key file cannot be read: {error}</source>
        <translation>nyckelfilen kan inte läsas: {error}</translation>
    </message>
    <message>
        <source>its networks are here already, as the pack {pack}</source>
        <translation>dess neurala nätverk finns redan här, som paketet {pack}</translation>
    </message>
    <message>
        <source>looking at it took longer than {seconds} seconds</source>
        <translation>det tog längre än {seconds} sekunder att undersöka det</translation>
    </message>
    <message>
        <source>the copy is a {format} file: end its name in {ending}</source>
        <translation>kopian är en {format}-fil: namnet måste sluta på {ending}</translation>
    </message>
    <message>
        <source>the copy would still give away {what}</source>
        <translation>kopian skulle fortfarande avslöja: {what}</translation>
    </message>
    <message>
        <source>the passphrase could not be checked ({error})</source>
        <translation>lösenfrasen kunde inte kontrolleras ({error})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>{file} kan inte läsas ({error})</translation>
    </message>
    <message>
        <source>{file} could not be prepared ({error})</source>
        <translation>{file} kunde inte förberedas ({error})</translation>
    </message>
    <message>
        <source>{file} is larger than it may be</source>
        <translation>{file} är större än den får vara</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Add the pack again</source>
        <translation>{file} har ändrats eller skadats sedan den lades till. Lägg till paketet igen</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Remove its folder and add the pack again</source>
        <translation>{file} har ändrats eller skadats sedan den lades till. Ta bort mappen och lägg till paketet igen</translation>
    </message>
    <message>
        <source>{file} was changed or damaged. Install the program again</source>
        <translation>{file} har ändrats eller skadats. Installera programmet igen</translation>
    </message>
    <message>
        <source>it is larger than {size} KiB</source>
        <translation>storleken överstiger {size} KiB</translation>
    </message>
    <message>
        <source>its name has no letter or digit of the Latin alphabet; add one</source>
        <translation>namnet har ingen bokstav i det latinska alfabetet och ingen siffra; lägg till en</translation>
    </message>
    <message>
        <source>ArcFace network that compares faces</source>
        <translation>ArcFace-nätverk som jämför ansikten</translation>
    </message>
    <message>
        <source>SCRFD or RetinaFace network that finds faces and their landmarks</source>
        <translation>SCRFD- eller RetinaFace-nätverk som hittar ansikten och deras nyckelpunkter</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <translation>svar {status}</translation>
    </message>
    <message>
        <source>it sends on to {host}, which was not allowed</source>
        <translation>den skickar vidare till {host}, vilket inte var tillåtet</translation>
    </message>
    <message>
        <source>to fetch the pack {pack} from InsightFace&apos;s own store</source>
        <translation>för att hämta paketet {pack} från InsightFaces eget lager</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>filnamnet är för långt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>fel vid läsning eller skrivning</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>filen eller mappen finns inte</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>det är ingen mapp</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>det är inte tillåtet</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>åtkomst nekad</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>filsystemet är skrivskyddat</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>databasen är skrivskyddad</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>databasen är skadad</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>fel vid läsning eller skrivning på disken</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>filen är ingen databas</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>databasfilen kan inte öppnas</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the case.</source>
        <translation>Det finns ingen fil ”{name}” i ärendet.</translation>
    </message>
    <message>
        <source>There is no authority “{name}”.</source>
        <translation>Det finns ingen myndighet ”{name}”.</translation>
    </message>
    <message>
        <source>There is no authority in the directory for “{name}”.</source>
        <translation>Det finns ingen myndighet i förteckningen för ”{name}”.</translation>
    </message>
    <message>
        <source>There is no authority in the directory for the region “{name}” ({country}).</source>
        <translation>Det finns ingen myndighet i förteckningen för regionen ”{name}” ({country}).</translation>
    </message>
    <message>
        <source>There is no case “{name}”.</source>
        <translation>Det finns inget ärende ”{name}”.</translation>
    </message>
    <message>
        <source>There is no decision “{name}”.</source>
        <translation>Det finns inget beslut ”{name}”.</translation>
    </message>
    <message>
        <source>There is no face “{name}”.</source>
        <translation>Det finns inget ansikte ”{name}”.</translation>
    </message>
    <message>
        <source>There is no face pack “{name}”.</source>
        <translation>Det finns inget ansiktspaket ”{name}”.</translation>
    </message>
    <message>
        <source>There is no folder, ZIP archive or InsightFace pack “{name}”.</source>
        <translation>Det finns ingen mapp, inget ZIP-arkiv och inget InsightFace-paket ”{name}”.</translation>
    </message>
    <message>
        <source>There is no match “{name}”.</source>
        <translation>Det finns ingen träff ”{name}”.</translation>
    </message>
    <message>
        <source>There is no entry “{name}” of your own.</source>
        <translation>Det finns ingen egen post ”{name}”.</translation>
    </message>
    <message>
        <source>There is no person “{name}”.</source>
        <translation>Det finns ingen person ”{name}”.</translation>
    </message>
    <message>
        <source>There is no recipient “{name}”.</source>
        <translation>Det finns ingen mottagare ”{name}”.</translation>
    </message>
    <message>
        <source>There is no reference photo “{name}”.</source>
        <translation>Det finns inget referensfoto ”{name}”.</translation>
    </message>
    <message>
        <source>There is no scan “{name}”.</source>
        <translation>Det finns ingen genomgång ”{name}”.</translation>
    </message>
    <message>
        <source>There is no place to search “{name}”.</source>
        <translation>Det finns ingen plats att gå igenom med namnet ”{name}”.</translation>
    </message>
    <message>
        <source>There is no kept paragraph “{name}”.</source>
        <translation>Det finns inget sparat stycke ”{name}”.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one person: {candidates}. Say which one you mean.</source>
        <translation>”{name}” passar in på mer än en person: {candidates}. Säg vem du menar.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Vad som förblir synligt</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Vem är kopian till för?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” opens a case of its own. Leave the case out.</source>
        <translation>Ett brev av slaget ”{kind}” öppnar ett eget ärende. Utelämna ärendet.</translation>
    </message>
    <message>
        <source>“{folder}” needs a sub-folder with photos for each of several people.</source>
        <translation>”{folder}” behöver en undermapp med foton för var och en av flera personer.</translation>
    </message>
    <message>
        <source>No face was found in these photos.</source>
        <translation>Inget ansikte hittades i de här fotona.</translation>
    </message>
    <message>
        <source>These photos make too few pairs: {needed} pairs of different people are needed, and people with several photos.</source>
        <translation>De här fotona ger för få par: det behövs {needed} par av olika personer, och personer med flera foton.</translation>
    </message>
    <message>
        <source>“{file}” is not newer than the directory in use, which is of {day}.</source>
        <translation>”{file}” är inte nyare än förteckningen som används, som är från den {day}.</translation>
    </message>
    <message>
        <source>A letterhead has a name and up to {most} further lines.</source>
        <translation>Ett brevhuvud har ett namn och högst {most} rader till.</translation>
    </message>
    <message>
        <source>A line of a letterhead has at most {most} characters.</source>
        <translation>En rad i ett brevhuvud har högst {most} tecken.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}.</source>
        <translation>Ett brev av slaget ”{kind}” behöver alternativet ”{option}”: {help}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}. It can be one of: {choices}.</source>
        <translation>Ett brev av slaget ”{kind}” behöver alternativet ”{option}”: {help}. Det kan vara något av: {choices}.</translation>
    </message>
    <message>
        <source>The option “{option}” cannot be “{text}”. Choose one of: {known}.</source>
        <translation>Alternativet ”{option}” kan inte vara ”{text}”. Välj något av: {known}.</translation>
    </message>
    <message>
        <source>The option “{option}” is longer than {most} characters. Shorten it.</source>
        <translation>Alternativet ”{option}” är längre än {most} tecken. Korta det.</translation>
    </message>
    <message>
        <source>The option “{option}” is a day. Write it as 2026-12-31, not as “{text}”.</source>
        <translation>Alternativet ”{option}” är en dag. Skriv den som 2026-12-31, inte som ”{text}”.</translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle. Write left, top, width, height in pixels (120,80,400,60) or all in percent (10%,20%,50%,8%).</source>
        <translation>”{text}” är ingen rektangel. Skriv vänster, överkant, bredd och höjd i pixlar (120,80,400,60) eller allt i procent (10%,20%,50%,8%).</translation>
    </message>
    <message>
        <source>A PDF cannot be covered here. Take a photo of the document, or save its page as a picture.</source>
        <translation>En PDF kan inte täckas över här. Ta ett foto av handlingen eller spara sidan som en bild.</translation>
    </message>
    <message>
        <source>More than {most} parts would stay visible. Name only what is needed.</source>
        <translation>Fler än {most} delar skulle förbli synliga. Ange bara det som behövs.</translation>
    </message>
    <message>
        <source>Part {part} lies outside the picture, which has {width} x {height} pixels.</source>
        <translation>Del {part} ligger utanför bilden, som har {width} x {height} pixlar.</translation>
    </message>
    <message>
        <source>Part {part} is too small to carry the watermark. Keep a larger part, or use a larger photo.</source>
        <translation>Del {part} är för liten för vattenstämpeln. Behåll en större del eller använd ett större foto.</translation>
    </message>
    <message>
        <source>The watermark “{mark}” has characters that cannot be drawn. Write the name in other letters.</source>
        <translation>Vattenstämpeln ”{mark}” har tecken som inte kan ritas. Skriv namnet med andra bokstäver.</translation>
    </message>
    <message>
        <source>Portability (Article 20) covers only data that you gave the recipient yourself. {recipient} finds data elsewhere. Ask for access instead.</source>
        <translation>Dataportabilitet (artikel 20) gäller bara uppgifter som du själv har lämnat till mottagaren. {recipient} hittar uppgifter på andra ställen. Begär tillgång i stället.</translation>
    </message>
    <message>
        <source>A complaint goes to a supervisory authority. Give its name as the option “addressee”, and its address as “addressee-address”.</source>
        <translation>Ett klagomål går till en tillsynsmyndighet. Ange dess namn med alternativet ”addressee” och dess adress med ”addressee-address”.</translation>
    </message>
    <message>
        <source>A request to take a photo down has to say where the photo is. Give the address as the option “url”, or confirm a photo on the recipient’s own website and let the letter list it.</source>
        <translation>En begäran om att ta ned ett foto måste ange var fotot finns. Ange adressen med alternativet ”url”, eller bekräfta ett foto på mottagarens egen webbplats och låt brevet ta upp det.</translation>
    </message>
    <message>
        <source>This letter has no block “{name}”. It has: {known}.</source>
        <translation>Det här brevet har inget block ”{name}”. Det har: {known}.</translation>
    </message>
    <message>
        <source>A letter needs at least one request. Leave one of its blocks in place.</source>
        <translation>Ett brev behöver minst en begäran. Låt något av dess block stå kvar.</translation>
    </message>
    <message>
        <source>A letter can have at most {most} added paragraphs.</source>
        <translation>Ett brev kan ha högst {most} tillagda stycken.</translation>
    </message>
    <message>
        <source>The text of {name} has {number} characters. A paragraph has at most {most}.</source>
        <translation>Texten i {name} har {number} tecken. Ett stycke har högst {most}.</translation>
    </message>
    <message>
        <source>The text of an added paragraph has {number} characters. A paragraph has at most {most}.</source>
        <translation>Texten i ett tillagt stycke har {number} tecken. Ett stycke har högst {most}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” follows an earlier letter. Choose the case it belongs to, and record there when the letter was sent.</source>
        <translation>Ett brev av slaget ”{kind}” följer på ett tidigare brev. Välj ärendet som det hör till och anteckna där när brevet skickades.</translation>
    </message>
    <message>
        <source>A restriction on the ground of an objection needs the case of that objection. Send the objection first, or choose another ground.</source>
        <translation>En begränsning på grund av en invändning behöver ärendet för den invändningen. Skicka invändningen först, eller välj en annan grund.</translation>
    </message>
    <message>
        <source>The log of this case has no objection. Choose the case of the objection.</source>
        <translation>I det här ärendets anteckningar finns ingen invändning. Välj ärendet för invändningen.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, before the letter was sent on {sent}. Correct it.</source>
        <translation>I anteckningarna står ”{name}” den {day}, innan brevet skickades den {sent}. Rätta det.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, after the day of this letter, {written}. Correct it.</source>
        <translation>I anteckningarna står ”{name}” den {day}, efter dagen för det här brevet, den {written}. Rätta det.</translation>
    </message>
    <message>
        <source>The log has an outcome but no day of the answer. Record the day.</source>
        <translation>I anteckningarna finns ett resultat men ingen dag för svaret. Anteckna dagen.</translation>
    </message>
    <message>
        <source>The log has an extended period but no day of the announcement. Record the day.</source>
        <translation>I anteckningarna finns en förlängd frist men ingen dag då den meddelades. Anteckna dagen.</translation>
    </message>
    <message>
        <source>The log says that {recipient} answered on {day}. A reminder would not be true. Write a reply or a complaint.</source>
        <translation>I anteckningarna står att {recipient} svarade den {day}. En påminnelse skulle inte stämma. Skriv ett svarsbrev eller ett klagomål.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the reminder after that day.</source>
        <translation>Mottagaren kan fortfarande svara i tid: fristen går ut senast den {day}. Skriv påminnelsen efter den dagen.</translation>
    </message>
    <message>
        <source>The log has no answer that a reply could be about. Record first what the recipient wrote, and when.</source>
        <translation>I anteckningarna finns inget svar som ett svarsbrev kan gälla. Anteckna först vad mottagaren skrev, och när.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a reply would not be true.</source>
        <translation>I anteckningarna står att svaret var fullständigt, så ett svarsbrev skulle inte stämma.</translation>
    </message>
    <message>
        <source>The log does not call the answer partial. Record it as partial, or choose what fits.</source>
        <translation>I anteckningarna står inte att svaret bara var delvis. Anteckna det så, eller välj det som passar.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a complaint would not be true.</source>
        <translation>I anteckningarna står att svaret var fullständigt, så ett klagomål skulle inte stämma.</translation>
    </message>
    <message>
        <source>The log shows neither a refusal nor a period that has ended. Record when the letter was received, or what was answered.</source>
        <translation>I anteckningarna finns varken ett avslag eller en frist som har gått ut. Anteckna när brevet togs emot, eller vad svaret blev.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the complaint after that day, or record a refusal.</source>
        <translation>Mottagaren kan fortfarande svara i tid: fristen går ut senast den {day}. Skriv klagomålet efter den dagen, eller anteckna ett avslag.</translation>
    </message>
    <message>
        <source>Choose at least one recipient and one kind of letter.</source>
        <translation>Välj minst en mottagare och ett slags brev.</translation>
    </message>
    <message>
        <source>Letters of the kind “{kind}” follow a case and cannot be written in a batch.</source>
        <translation>Brev av slaget ”{kind}” följer på ett ärende och kan inte skrivas för många personer på en gång.</translation>
    </message>
    <message>
        <source>Letters cannot be written as “{suffix}”. Use one of: {formats}.</source>
        <translation>Brev kan inte skrivas som ”{suffix}”. Använd något av: {formats}.</translation>
    </message>
    <message>
        <source>“{file}” in the folder “{folder}” is no result of this program. Choose another folder, so that it is not overwritten.</source>
        <translation>”{file}” i mappen ”{folder}” är inget resultat från det här programmet. Välj en annan mapp, så att filen inte skrivs över.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {problem}. Choose another folder.</source>
        <translation>”{file}” kan inte läsas: {problem}. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>There are no case files in the language “{language}”. Use one of: {known}.</source>
        <translation>Det finns inga ärendeakter på språket ”{language}”. Använd något av: {known}.</translation>
    </message>
    <message>
        <source>The photo {photo} cannot be named in a letter. Only a match that you confirmed and that has a public address can; see: matches.</source>
        <translation>Fotot {photo} kan inte nämnas i ett brev. Det kan bara en träff som du har bekräftat och som har en offentlig adress; se: matches.</translation>
    </message>
    <message>
        <source>“{file}” needs a text for every block below [edits], such as: &quot;id&quot; = &quot;text&quot;.</source>
        <translation>”{file}” behöver en text för varje block under [edits], till exempel: &quot;id&quot; = &quot;text&quot;.</translation>
    </message>
    <message>
        <source>“{file}” needs a list of texts for additions, such as: additions = [&quot;text&quot;].</source>
        <translation>”{file}” behöver en lista med texter för additions, till exempel: additions = [&quot;text&quot;].</translation>
    </message>
    <message>
        <source>“{file}” needs the lines of the letterhead, such as: lines = [&quot;Name&quot;, &quot;Address&quot;].</source>
        <translation>”{file}” behöver brevhuvudets rader, till exempel: lines = [&quot;Namn&quot;, &quot;Adress&quot;].</translation>
    </message>
    <message>
        <source>“{file}” cannot be attached. Files can be: {kinds}.</source>
        <translation>”{file}” kan inte bifogas. Filer kan vara: {kinds}.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says. Check the file.</source>
        <translation>”{file}” är inte det som namnet säger. Kontrollera filen.</translation>
    </message>
    <message>
        <source>Two files to attach have the name “{name}”. Rename one.</source>
        <translation>Två filer som ska bifogas har namnet ”{name}”. Byt namn på den ena.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as UTF-8.</source>
        <translation>”{file}” är inte UTF-8. Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is not TOML: {problem}.</source>
        <translation>”{file}” är inte TOML: {problem}.</translation>
    </message>
    <message>
        <source>“{file}” has “{name}”, which nothing reads. It can have: {known}.</source>
        <translation>”{file}” har ”{name}”, som inget läser. Den kan ha: {known}.</translation>
    </message>
    <message>
        <source>“{file}” is too large. It may have {size} KiB.</source>
        <translation>”{file}” är för stor. Den får vara {size} KiB.</translation>
    </message>
    <message>
        <source>“{file}” is too large. All attachments together may have {size} MB.</source>
        <translation>”{file}” är för stor. Alla bilagor tillsammans får vara {size} MB.</translation>
    </message>
    <message>
        <source>“{file}” is not a PNG file. Save the logo as PNG.</source>
        <translation>”{file}” är ingen PNG-fil. Spara logotypen som PNG.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a logo. It may have {size} KiB, {pixels} pixels and {side} pixels a side.</source>
        <translation>”{file}” är för stor för en logotyp. Den får ha {size} KiB, {pixels} pixlar totalt och {side} pixlar per sida.</translation>
    </message>
    <message>
        <source>The logo “{file}” would have {size} KiB in each letter; at most {most} are sensible. Save it with fewer pixels or colours.</source>
        <translation>Logotypen ”{file}” skulle ta {size} KiB i varje brev; högst {most} är rimligt. Spara den med färre pixlar eller färger.</translation>
    </message>
    <message>
        <source>“{file}” needs a first line with the columns {first} and {second}, and may have: {known}.</source>
        <translation>”{file}” behöver en första rad med kolumnerna {first} och {second}, och får också ha: {known}.</translation>
    </message>
    <message>
        <source>“{file}” has the column “{column}” twice. Remove one.</source>
        <translation>”{file}” har kolumnen ”{column}” två gånger. Ta bort den ena.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} rows. Divide it into several files.</source>
        <translation>”{file}” har fler än {most} rader. Dela upp den i flera filer.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB. Divide it.</source>
        <translation>”{file}” är större än {size} MB. Dela upp den.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>”{file}” är inte UTF-8. Spara den som ”CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The directory has “{name}” already. To change what it says, correct that entry: {command}</source>
        <translation>Förteckningen har redan ”{name}”. För att ändra det som står där, rätta den posten: {command}</translation>
    </message>
    <message>
        <source>There are {most} own entries already. Remove one that you no longer need.</source>
        <translation>Det finns redan {most} egna poster. Ta bort en som du inte längre behöver.</translation>
    </message>
    <message>
        <source>There are no reports in the language “{language}”. Use one of: {known}.</source>
        <translation>Det finns inga rapporter på språket ”{language}”. Använd något av: {known}.</translation>
    </message>
    <message>
        <source>Files can be attached to an e-mail draft only. Save the letter as .eml.</source>
        <translation>Filer kan bara bifogas till ett e-postutkast. Spara brevet som .eml.</translation>
    </message>
    <message>
        <source>A text file holds no pictures. Leave them out, or save as .pdf or .docx.</source>
        <translation>En textfil kan inte innehålla bilder. Utelämna dem, eller spara som .pdf eller .docx.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” belongs to its case and opens no new one.</source>
        <translation>Ett brev av slaget ”{kind}” hör till sitt ärende och öppnar inget nytt.</translation>
    </message>
    <message>
        <source>The text blocks in the vault cannot be read. Another version of the program wrote them.</source>
        <translation>Textblocken i valvet kan inte läsas. En annan version av programmet har skrivit dem.</translation>
    </message>
    <message>
        <source>There is a text block “{name}” in several languages: {languages}. Name one.</source>
        <translation>Det finns ett textblock ”{name}” på flera språk: {languages}. Ange ett av dem.</translation>
    </message>
    <message>
        <source>A text block needs a name and a text.</source>
        <translation>Ett textblock behöver ett namn och en text.</translation>
    </message>
    <message>
        <source>The name of a text block has at most {name} characters, its text at most {text}.</source>
        <translation>Namnet på ett textblock har högst {name} tecken, texten högst {text}.</translation>
    </message>
    <message>
        <source>There are {most} text blocks already. Remove one first.</source>
        <translation>Det finns redan {most} textblock. Ta bort ett först.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT, or system for the one of this computer.</source>
        <translation>Det här är ingen adress till en proxy. Skriv socks5h://VÄRD:PORT (Tor: socks5h://127.0.0.1:9050), http://VÄRD:PORT, eller system för den här datorns proxy.</translation>
    </message>
    <message>
        <source>“{file}” is there already. Choose another name: no backup is overwritten.</source>
        <translation>”{file}” finns redan. Välj ett annat namn: ingen säkerhetskopia skrivs över.</translation>
    </message>
    <message>
        <source>This text contains bytes that are no characters, so it cannot be stored. Type it again.</source>
        <translation>Den här texten innehåller byte som inte är tecken, så den kan inte sparas. Skriv den igen.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV file in UTF-8.</source>
        <translation>”{file}” är ingen CSV-fil i UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of “{file}” needs two photos, in the columns a and b, and 1 or 0 in the column same.</source>
        <translation>Rad {number} i ”{file}” behöver två foton, i kolumnerna a och b, och 1 eller 0 i kolumnen same.</translation>
    </message>
    <message>
        <source>The photo “{name}” is not inside the folder of photos.</source>
        <translation>Fotot ”{name}” ligger inte i mappen med foton.</translation>
    </message>
</context>
<context>
    <name>export-guides</name>
    <message>
        <source>Open Instagram, go to Settings and then to Accounts Center.</source>
        <translation>Öppna Instagram, gå till Inställningar och sedan till Kontocenter.</translation>
    </message>
    <message>
        <source>Open “Your information and permissions” and choose to download or export your information.</source>
        <translation>Öppna ”Your information and permissions” (din information och dina behörigheter) och välj att ladda ner eller exportera din information.</translation>
    </message>
    <message>
        <source>Choose your Instagram account and the option to save to your device.</source>
        <translation>Välj ditt Instagram-konto och alternativet att spara på din enhet.</translation>
    </message>
    <message>
        <source>Choose JSON as the format, “All time” as the date range, and high media quality.</source>
        <translation>Välj JSON som format, ”All time” (hela tiden) som datumintervall och hög mediekvalitet.</translation>
    </message>
    <message>
        <source>Wait for the message that the files are ready, and download every part.</source>
        <translation>Vänta på meddelandet att filerna är klara och ladda ner alla delar.</translation>
    </message>
    <message>
        <source>Add all the ZIP files here as they are.</source>
        <translation>Lägg till alla ZIP-filer här som de är.</translation>
    </message>
    <message>
        <source>JSON; HTML is understood too</source>
        <translation>JSON; även HTML går att läsa</translation>
    </message>
    <message>
        <source>Up to 48 hours; the link works for about four days</source>
        <translation>Upp till 48 timmar; länken fungerar i ungefär fyra dagar</translation>
    </message>
    <message>
        <source>Photos and videos of posts, stories, reels, the profile and messages, with dates and captions.</source>
        <translation>Foton och videor från inlägg, händelser, reels, profilen och meddelanden, med datum och bildtexter.</translation>
    </message>
    <message>
        <source>The export never says at which address something was posted.</source>
        <translation>Exporten säger aldrig på vilken adress något publicerades.</translation>
    </message>
    <message>
        <source>Open Facebook, go to “Settings &amp; privacy” and then to Accounts Center.</source>
        <translation>Öppna Facebook, gå till ”Inställningar och sekretess” och sedan till Kontocenter.</translation>
    </message>
    <message>
        <source>Choose your profile and the option to save to your device.</source>
        <translation>Välj din profil och alternativet att spara på din enhet.</translation>
    </message>
    <message>
        <source>Photos and videos of posts, albums, stories, the profile and messages, with dates, texts, tagged people, places and the address of the connection they were put up from.</source>
        <translation>Foton och videor från inlägg, album, händelser, profilen och meddelanden, med datum, texter, taggade personer, platser och adressen för den anslutning som de lades upp från.</translation>
    </message>
    <message>
        <source>Open takeout.google.com and sign in.</source>
        <translation>Öppna takeout.google.com och logga in.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select Google Photos only.</source>
        <translation>Välj ”Avmarkera alla” och markera sedan bara Google Foto.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files and the largest size per file.</source>
        <translation>Gå till nästa steg, välj ZIP-filer och den största storleken per fil.</translation>
    </message>
    <message>
        <source>Create the export and wait for the message that it is ready.</source>
        <translation>Skapa exporten och vänta på meddelandet att den är klar.</translation>
    </message>
    <message>
        <source>Download every part and add all of them here as they are.</source>
        <translation>Ladda ner alla delar och lägg till dem här som de är.</translation>
    </message>
    <message>
        <source>ZIP or TGZ</source>
        <translation>ZIP eller TGZ</translation>
    </message>
    <message>
        <source>All photos and videos with dates, places, descriptions, albums and the names of people you gave to faces.</source>
        <translation>Alla foton och videor med datum, platser, beskrivningar, album och de namn på personer som du har gett ansikten.</translation>
    </message>
    <message>
        <source>Each photo has a link to photos.google.com that only you and people you shared it with can open.</source>
        <translation>Varje foto har en länk till photos.google.com som bara du och de som du har delat det med kan öppna.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select YouTube and YouTube Music only.</source>
        <translation>Välj ”Avmarkera alla” och markera sedan bara YouTube och YouTube Music.</translation>
    </message>
    <message>
        <source>Open “All YouTube data included” and keep videos, video metadata and channels.</source>
        <translation>Öppna ”All YouTube data included” (alla YouTube-data ingår) och behåll videor, metadata för videor och kanaler.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files, create the export and wait for the message.</source>
        <translation>Gå till nästa steg, välj ZIP-filer, skapa exporten och vänta på meddelandet.</translation>
    </message>
    <message>
        <source>Your uploaded videos, their titles, dates and visibility, and your channel.</source>
        <translation>Dina uppladdade videor, deras titlar, datum och synlighet, och din kanal.</translation>
    </message>
    <message>
        <source>The address of a video follows from its id.</source>
        <translation>En videos adress framgår av dess id.</translation>
    </message>
    <message>
        <source>Open X, go to “Settings and privacy” and then to “Your account”.</source>
        <translation>Öppna X, gå till ”Settings and privacy” (inställningar och integritet) och sedan till ”Your account” (ditt konto).</translation>
    </message>
    <message>
        <source>Choose “Download an archive of your data” and confirm your password and the code that is sent to you.</source>
        <translation>Välj ”Download an archive of your data” (ladda ner ett arkiv med dina data) och bekräfta med ditt lösenord och koden som skickas till dig.</translation>
    </message>
    <message>
        <source>Choose “Request archive”.</source>
        <translation>Välj ”Request archive” (begär arkiv).</translation>
    </message>
    <message>
        <source>Wait for the message that the archive is ready, and download the ZIP file.</source>
        <translation>Vänta på meddelandet att arkivet är klart och ladda ner ZIP-filen.</translation>
    </message>
    <message>
        <source>Add it here as it is.</source>
        <translation>Lägg till filen här som den är.</translation>
    </message>
    <message>
        <source>There is one format only</source>
        <translation>Det finns bara ett format</translation>
    </message>
    <message>
        <source>24 hours or more</source>
        <translation>24 timmar eller mer</translation>
    </message>
    <message>
        <source>Your posts with their photos and videos, photos of direct messages and of your profile.</source>
        <translation>Dina inlägg med deras foton och videor, foton från direktmeddelanden och från din profil.</translation>
    </message>
    <message>
        <source>The address of a post follows from its number.</source>
        <translation>Ett inläggs adress framgår av dess nummer.</translation>
    </message>
    <message>
        <source>Open TikTok, go to your profile, open the menu and choose “Settings and privacy”.</source>
        <translation>Öppna TikTok, gå till din profil, öppna menyn och välj ”Settings and privacy” (inställningar och integritet).</translation>
    </message>
    <message>
        <source>Choose “Account” and then “Download your data”.</source>
        <translation>Välj ”Konto” och sedan ”Download your data” (ladda ner dina data).</translation>
    </message>
    <message>
        <source>Choose all data and JSON as the format, and send the request.</source>
        <translation>Välj alla data och JSON som format, och skicka begäran.</translation>
    </message>
    <message>
        <source>Come back to the same place after some days, open “Download data” and download the file within four days.</source>
        <translation>Gå tillbaka till samma ställe efter några dagar, öppna ”Download data” (ladda ner data) och ladda ner filen inom fyra dagar.</translation>
    </message>
    <message>
        <source>Add it here soon: the links in it work for a while only.</source>
        <translation>Lägg snart till filen här: länkarna i den fungerar bara en tid.</translation>
    </message>
    <message>
        <source>JSON; TXT is understood too</source>
        <translation>JSON; även TXT går att läsa</translation>
    </message>
    <message>
        <source>Up to four days; the file can be downloaded for about four days</source>
        <translation>Upp till fyra dagar; filen kan laddas ner i ungefär fyra dagar</translation>
    </message>
    <message>
        <source>Links to your videos, photos and profile picture. The export contains no photos or videos.</source>
        <translation>Länkar till dina videor, foton och din profilbild. Exporten innehåller inga foton eller videor.</translation>
    </message>
    <message>
        <source>The link is that of the file, for some that of the post.</source>
        <translation>Länken går till filen, för vissa till inlägget.</translation>
    </message>
    <message>
        <source>Open LinkedIn in a browser, choose “Me” and then “Settings &amp; Privacy”.</source>
        <translation>Öppna LinkedIn i en webbläsare, välj ”Jag” och sedan ”Inställningar och sekretess”.</translation>
    </message>
    <message>
        <source>Open “Data privacy” and choose “Get a copy of your data”.</source>
        <translation>Öppna ”Data privacy” (datasekretess) och välj ”Get a copy of your data” (hämta en kopia av dina data).</translation>
    </message>
    <message>
        <source>Choose the larger archive, as the small one leaves out media, and request it.</source>
        <translation>Välj det större arkivet, eftersom det lilla utelämnar medier, och begär det.</translation>
    </message>
    <message>
        <source>Open the link in the message that you get, and download the ZIP file within 72 hours.</source>
        <translation>Öppna länken i meddelandet som du får och ladda ner ZIP-filen inom 72 timmar.</translation>
    </message>
    <message>
        <source>There is one format only; choose the larger archive</source>
        <translation>Det finns bara ett format; välj det större arkivet</translation>
    </message>
    <message>
        <source>Within 24 hours; the file can be downloaded for 72 hours</source>
        <translation>Inom 24 timmar; filen kan laddas ner i 72 timmar</translation>
    </message>
    <message>
        <source>Links to the media of your posts, your profile and your messages. The export contains no photos.</source>
        <translation>Länkar till medierna i dina inlägg, din profil och dina meddelanden. Exporten innehåller inga foton.</translation>
    </message>
    <message>
        <source>Posts have their address, media that are listed apart have none.</source>
        <translation>Inlägg har sin adress, medier som listas för sig har ingen.</translation>
    </message>
    <message>
        <source>Open accounts.snapchat.com and sign in, or open Settings in the app.</source>
        <translation>Öppna accounts.snapchat.com och logga in, eller öppna Inställningar i appen.</translation>
    </message>
    <message>
        <source>Choose “My Data”.</source>
        <translation>Välj ”My Data” (mina data).</translation>
    </message>
    <message>
        <source>Switch on the export of your Memories and of JSON files, and choose all time.</source>
        <translation>Slå på exporten av dina minnen (Memories) och av JSON-filer, och välj hela tiden.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address and submit the request.</source>
        <translation>Bekräfta din e-postadress och skicka begäran.</translation>
    </message>
    <message>
        <source>Download every ZIP file from the link in the message, and add all of them here as they are.</source>
        <translation>Ladda ner alla ZIP-filer från länken i meddelandet och lägg till dem här som de är.</translation>
    </message>
    <message>
        <source>JSON files, with Memories; HTML is understood too</source>
        <translation>JSON-filer, med minnen (Memories); även HTML går att läsa</translation>
    </message>
    <message>
        <source>Within about seven days</source>
        <translation>Inom ungefär sju dagar</translation>
    </message>
    <message>
        <source>Memories with what was drawn on them, with date and place, and media of chats.</source>
        <translation>Minnen (Memories) med det som har ritats på dem, med datum och plats, och medier från chattar.</translation>
    </message>
    <message>
        <source>Memories and chats are private and have no public address.</source>
        <translation>Minnen och chattar är privata och har ingen offentlig adress.</translation>
    </message>
    <message>
        <source>Open reddit.com/settings/data-request and sign in.</source>
        <translation>Öppna reddit.com/settings/data-request och logga in.</translation>
    </message>
    <message>
        <source>Choose the law that applies to you, and all of your data.</source>
        <translation>Välj den lag som gäller för dig, och alla dina data.</translation>
    </message>
    <message>
        <source>Submit the request.</source>
        <translation>Skicka begäran.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the ZIP file.</source>
        <translation>Vänta på meddelandet med länken och ladda ner ZIP-filen.</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Upp till 30 dagar</translation>
    </message>
    <message>
        <source>Your posts and comments with links to the media in them. The export contains no photos.</source>
        <translation>Dina inlägg och kommentarer med länkar till medierna i dem. Exporten innehåller inga foton.</translation>
    </message>
    <message>
        <source>Posts and comments have their permanent link.</source>
        <translation>Inlägg och kommentarer har sin permanenta länk.</translation>
    </message>
    <message>
        <source>Open your server in a browser and go to Preferences.</source>
        <translation>Öppna din server i en webbläsare och gå till Inställningar.</translation>
    </message>
    <message>
        <source>Open “Import and export” and then “Data export”.</source>
        <translation>Öppna ”Import och export” och sedan ”Exportera data”.</translation>
    </message>
    <message>
        <source>Request your archive.</source>
        <translation>Begär ditt arkiv.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download it.</source>
        <translation>Vänta på meddelandet att det är klart och ladda ner det.</translation>
    </message>
    <message>
        <source>Your posts with their media, your profile picture and header.</source>
        <translation>Dina inlägg med deras medier, din profilbild och din sidhuvudsbild.</translation>
    </message>
    <message>
        <source>Each post has its address.</source>
        <translation>Varje inlägg har sin adress.</translation>
    </message>
    <message>
        <source>Open Bluesky and go to Settings.</source>
        <translation>Öppna Bluesky och gå till Inställningar.</translation>
    </message>
    <message>
        <source>Open “Account” and choose “Export my data”.</source>
        <translation>Öppna ”Konto” och välj ”Exportera min data”.</translation>
    </message>
    <message>
        <source>Choose “Download CAR file”.</source>
        <translation>Välj ”Ladda ner car-fil”.</translation>
    </message>
    <message>
        <source>Add the file here as it is.</source>
        <translation>Lägg till filen här som den är.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Genast</translation>
    </message>
    <message>
        <source>Your posts and profile with the ids of their photos. The photos themselves are not in it.</source>
        <translation>Dina inlägg och din profil med id för fotona. Själva fotona ingår inte.</translation>
    </message>
    <message>
        <source>The address of a post follows from its record.</source>
        <translation>Ett inläggs adress framgår av dess post.</translation>
    </message>
    <message>
        <source>Open Telegram Desktop; the app for phones cannot export.</source>
        <translation>Öppna Telegram Desktop; appen för telefoner kan inte exportera.</translation>
    </message>
    <message>
        <source>Open Settings, then “Advanced”, and choose “Export Telegram data”.</source>
        <translation>Öppna Inställningar, sedan ”Avancerat”, och välj ”Export Telegram data” (exportera Telegram-data).</translation>
    </message>
    <message>
        <source>Select photos, and as the format “Machine-readable JSON” or both.</source>
        <translation>Markera foton, och som format ”Machine-readable JSON” (maskinläsbar JSON) eller båda.</translation>
    </message>
    <message>
        <source>Start the export; confirm it on your phone if you are asked to.</source>
        <translation>Starta exporten; bekräfta den på din telefon om du blir ombedd.</translation>
    </message>
    <message>
        <source>Add the folder here as it is.</source>
        <translation>Lägg till mappen här som den är.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>At once, or after 24 hours for a device that is new</source>
        <translation>Genast, eller efter 24 timmar för en ny enhet</translation>
    </message>
    <message>
        <source>Photos of chats and your profile pictures, with dates and senders.</source>
        <translation>Foton från chattar och dina profilbilder, med datum och avsändare.</translation>
    </message>
    <message>
        <source>Only posts of public channels have an address.</source>
        <translation>Bara inlägg i offentliga kanaler har en adress.</translation>
    </message>
    <message>
        <source>Open the chat in WhatsApp on your phone.</source>
        <translation>Öppna chatten i WhatsApp på din telefon.</translation>
    </message>
    <message>
        <source>Open its menu, choose “More” and then “Export chat”; on an iPhone open the contact or group first.</source>
        <translation>Öppna dess meny, välj ”Mer” och sedan ”Exportera chatt”; på en iPhone öppnar du kontakten eller gruppen först.</translation>
    </message>
    <message>
        <source>Choose to include media.</source>
        <translation>Välj att ta med medier.</translation>
    </message>
    <message>
        <source>Save or send the ZIP file to your computer, and add it here as it is.</source>
        <translation>Spara eller skicka ZIP-filen till din dator och lägg till filen här som den är.</translation>
    </message>
    <message>
        <source>Do the same for each chat that matters to you.</source>
        <translation>Gör samma sak för varje chatt som är viktig för dig.</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Med medier</translation>
    </message>
    <message>
        <source>Photos and videos of one chat with dates and senders.</source>
        <translation>Foton och videor från en chatt med datum och avsändare.</translation>
    </message>
    <message>
        <source>Chats are private and have no public address.</source>
        <translation>Chattar är privata och har ingen offentlig adress.</translation>
    </message>
    <message>
        <source>Open flickr.com and go to Settings.</source>
        <translation>Öppna flickr.com och gå till inställningarna (Settings).</translation>
    </message>
    <message>
        <source>Under “Your Flickr data” choose “Request my Flickr data”.</source>
        <translation>Under ”Your Flickr data” (dina Flickr-data) väljer du ”Request my Flickr data” (begär mina Flickr-data).</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready.</source>
        <translation>Vänta på meddelandet att exporten är klar.</translation>
    </message>
    <message>
        <source>Download the ZIP files with account data and all those with photos.</source>
        <translation>Ladda ner ZIP-filerna med kontodata och alla som innehåller foton.</translation>
    </message>
    <message>
        <source>Add all of them here as they are.</source>
        <translation>Lägg till alla här som de är.</translation>
    </message>
    <message>
        <source>All your photos and videos with titles, dates, albums, tags and places.</source>
        <translation>Alla dina foton och videor med titlar, datum, album, taggar och platser.</translation>
    </message>
    <message>
        <source>Each photo has its page.</source>
        <translation>Varje foto har sin sida.</translation>
    </message>
    <message>
        <source>Open Pinterest in a browser and go to Settings.</source>
        <translation>Öppna Pinterest i en webbläsare och gå till Inställningar.</translation>
    </message>
    <message>
        <source>Open “Privacy and data” and choose “Request your data”.</source>
        <translation>Öppna ”Privacy and data” (integritet och data) och välj ”Request your data” (begär dina data).</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the file.</source>
        <translation>Vänta på meddelandet med länken och ladda ner filen.</translation>
    </message>
    <message>
        <source>Lists of your pins and boards with links. The export contains no photos.</source>
        <translation>Listor över dina pins och anslagstavlor med länkar. Exporten innehåller inga foton.</translation>
    </message>
    <message>
        <source>Pins have their address, as far as known.</source>
        <translation>Pins har sin adress, så långt den är känd.</translation>
    </message>
    <message>
        <source>Open User Settings in Discord.</source>
        <translation>Öppna Användarinställningar i Discord.</translation>
    </message>
    <message>
        <source>Open “Data &amp; Privacy” and scroll to “Request your data”.</source>
        <translation>Öppna ”Data &amp; Privacy” (data och integritet) och bläddra ned till ”Request your data” (begär dina data).</translation>
    </message>
    <message>
        <source>Choose “Request Data”, select Account and Messages, and confirm.</source>
        <translation>Välj ”Request Data” (begär data), markera konto och meddelanden (Account, Messages) och bekräfta.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, which works for 30 days, and download the ZIP file.</source>
        <translation>Vänta på meddelandet med länken, som fungerar i 30 dagar, och ladda ner ZIP-filen.</translation>
    </message>
    <message>
        <source>Add it here soon: the links to attachments work for a while only.</source>
        <translation>Lägg snart till filen här: länkarna till bilagor fungerar bara en tid.</translation>
    </message>
    <message>
        <source>Up to 30 days; the link works for 30 days</source>
        <translation>Upp till 30 dagar; länken fungerar i 30 dagar</translation>
    </message>
    <message>
        <source>Your profile picture, and links to the attachments of your own messages.</source>
        <translation>Din profilbild och länkar till bilagorna i dina egna meddelanden.</translation>
    </message>
    <message>
        <source>Links lead to files of conversations, not to public pages.</source>
        <translation>Länkarna leder till filer i konversationer, inte till offentliga sidor.</translation>
    </message>
    <message>
        <source>Open vk.com/data_protection in a browser and sign in.</source>
        <translation>Öppna vk.com/data_protection i en webbläsare och logga in.</translation>
    </message>
    <message>
        <source>Choose to request an archive of your data.</source>
        <translation>Välj att begära ett arkiv med dina data.</translation>
    </message>
    <message>
        <source>Select profile, photos, wall and messages, and confirm with the code that is sent to you.</source>
        <translation>Markera profil, foton, vägg och meddelanden, och bekräfta med koden som skickas till dig.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download the ZIP file.</source>
        <translation>Vänta på meddelandet att det är klart och ladda ner ZIP-filen.</translation>
    </message>
    <message>
        <source>Minutes to days</source>
        <translation>Från minuter till dagar</translation>
    </message>
    <message>
        <source>Pages with links to your photos, posts and messages. The export contains no photos.</source>
        <translation>Sidor med länkar till dina foton, inlägg och meddelanden. Exporten innehåller inga foton.</translation>
    </message>
    <message>
        <source>Photos and posts have links, messages have none.</source>
        <translation>Foton och inlägg har länkar, meddelanden har inga.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>genuine, sha256 {sha256}</source>
        <translation>äkta, sha256 {sha256}</translation>
    </message>
    <message>
        <source>face pack in use</source>
        <translation>ansiktspaket som används</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}</source>
        <translation>dess neurala nätverk är de registrerade: {networks}</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}. Runs slower than it could: {slow}</source>
        <translation>dess neurala nätverk är de registrerade: {networks}. Körs långsammare än det skulle kunna: {slow}</translation>
    </message>
    <message>
        <source>photos are opened in</source>
        <translation>foton öppnas i</translation>
    </message>
    <message>
        <source>a worker that does not answer ({error})</source>
        <translation>en hjälpprocess som inte svarar ({error})</translation>
    </message>
    <message>
        <source>processes of their own that can crash without harm</source>
        <translation>egna processer som kan krascha utan skada</translation>
    </message>
    <message>
        <source>network of these processes</source>
        <translation>nätåtkomst för de här processerna</translation>
    </message>
    <message>
        <source>writing and deleting files</source>
        <translation>skriva och radera filer</translation>
    </message>
    <message>
        <source>reading the vault and other files</source>
        <translation>läsa valvet och andra filer</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>starta program</translation>
    </message>
    <message>
        <source>signals to other processes</source>
        <translation>skicka signaler till andra processer</translation>
    </message>
    <message>
        <source>time limit per photo</source>
        <translation>tidsgräns per foto</translation>
    </message>
    <message>
        <source>memory limit per photo</source>
        <translation>minnesgräns per foto</translation>
    </message>
    <message>
        <source>limit on processor time per photo</source>
        <translation>gräns för processortid per foto</translation>
    </message>
    <message>
        <source>core dumps of these processes</source>
        <translation>minnesdumpar av de här processerna</translation>
    </message>
    <message>
        <source>used for this</source>
        <translation>medel som används för detta</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>off</source>
        <translation>avstängda</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>resource limits</source>
        <translation>resursgränser</translation>
    </message>
    <message>
        <source>{names}, resource limits</source>
        <translation>{names}, resursgränser</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>nekas</translation>
    </message>
    <message>
        <source>NOT refused, although this system could</source>
        <translation>nekas INTE, fast det här systemet skulle kunna göra det</translation>
    </message>
    <message>
        <source>partly refused: this system has no more</source>
        <translation>nekas delvis: det här systemet kan inte mer</translation>
    </message>
    <message>
        <source>not refused: not available on this system</source>
        <translation>nekas inte: inte tillgängligt på det här systemet</translation>
    </message>
    <message>
        <source>NOT limited</source>
        <translation>begränsas INTE</translation>
    </message>
    <message>
        <source>not available on this system</source>
        <translation>inte tillgängligt på det här systemet</translation>
    </message>
    <message>
        <source>cannot be checked: {error}</source>
        <translation>kan inte kontrolleras: {error}</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>typsnitt</translation>
    </message>
    <message>
        <source>missing: install the program again</source>
        <translation>saknas; installera programmet igen</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>mottagare</translation>
    </message>
    <message>
        <source>{number} in the directory</source>
        <translation>{number} i förteckningen</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>valv</translation>
    </message>
    <message>
        <source>none yet at {path}</source>
        <translation>inget än på {path}</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versioner</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>neurala nätverk för ansikten</translation>
    </message>
    <message>
        <source>face packs</source>
        <translation>ansiktspaket</translation>
    </message>
    <message>
        <source>protection of the workers</source>
        <translation>skydd av hjälpprocesserna</translation>
    </message>
</context>
<context>
    <name>letter-reasons</name>
    <message>
        <source>Says what is asked for and by which right.</source>
        <translation>Anger vad som begärs och med vilken rätt.</translation>
    </message>
    <message>
        <source>Says what you declare and by which right.</source>
        <translation>Anger vad du förklarar och med vilken rätt.</translation>
    </message>
    <message>
        <source>Says what you declare; claims no consent.</source>
        <translation>Anger vad du förklarar; påstår inte att det finns ett samtycke.</translation>
    </message>
    <message>
        <source>You never gave a face search consent.</source>
        <translation>Du har aldrig gett någon ansiktssökningstjänst ditt samtycke.</translation>
    </message>
    <message>
        <source>Face features and training are named.</source>
        <translation>Ansiktsdrag och träning av system nämns.</translation>
    </message>
    <message>
        <source>Says what you lodge, and against whom.</source>
        <translation>Anger vad du lämnar in och mot vem.</translation>
    </message>
    <message>
        <source>Says why this authority.</source>
        <translation>Anger varför just den här myndigheten.</translation>
    </message>
    <message>
        <source>Says what the company does.</source>
        <translation>Anger vad företaget gör.</translation>
    </message>
    <message>
        <source>Says which letter this one follows.</source>
        <translation>Anger vilket brev som det här följer på.</translation>
    </message>
    <message>
        <source>The period runs from receipt.</source>
        <translation>Fristen löper från mottagandet.</translation>
    </message>
    <message>
        <source>The period runs from receipt. You have no proof of the day, and the letter says so.</source>
        <translation>Fristen löper från mottagandet. Du har inget bevis för dagen, och det säger brevet.</translation>
    </message>
    <message>
        <source>The log has an acknowledgement.</source>
        <translation>En bekräftelse av mottagandet är antecknad.</translation>
    </message>
    <message>
        <source>The log has an extension.</source>
        <translation>En förlängning är antecknad.</translation>
    </message>
    <message>
        <source>The log has reminders.</source>
        <translation>Påminnelser är antecknade.</translation>
    </message>
    <message>
        <source>The latest plausible day of the answer has passed.</source>
        <translation>Den sista dag då svaret rimligen kunde ha kommit har passerat.</translation>
    </message>
    <message>
        <source>The log has no answer.</source>
        <translation>Inget svar är antecknat.</translation>
    </message>
    <message>
        <source>Says what this letter answers.</source>
        <translation>Anger vad det här brevet svarar på.</translation>
    </message>
    <message>
        <source>Says what was answered.</source>
        <translation>Anger vad svaret blev.</translation>
    </message>
    <message>
        <source>They asked for a copy of an identity document.</source>
        <translation>De bad om en kopia av en id-handling.</translation>
    </message>
    <message>
        <source>They asked for a photo of your face.</source>
        <translation>De bad om ett foto av ditt ansikte.</translation>
    </message>
    <message>
        <source>They answered for the last twelve months only.</source>
        <translation>De svarade bara för de senaste tolv månaderna.</translation>
    </message>
    <message>
        <source>They allow only so many requests a year.</source>
        <translation>De tillåter bara ett visst antal begäranden per år.</translation>
    </message>
    <message>
        <source>They asked for money.</source>
        <translation>De bad om pengar.</translation>
    </message>
    <message>
        <source>They called the request unfounded or excessive.</source>
        <translation>De kallade begäran ogrundad eller orimlig.</translation>
    </message>
    <message>
        <source>They answered only in part.</source>
        <translation>De svarade bara delvis.</translation>
    </message>
    <message>
        <source>They said that the data are public.</source>
        <translation>De sade att uppgifterna är offentliga.</translation>
    </message>
    <message>
        <source>They said that they cannot identify you.</source>
        <translation>De sade att de inte kan identifiera dig.</translation>
    </message>
    <message>
        <source>They sent you to another channel.</source>
        <translation>De hänvisade dig till en annan kontaktväg.</translation>
    </message>
    <message>
        <source>They want, or use, another language.</source>
        <translation>De vill ha, eller använder, ett annat språk.</translation>
    </message>
    <message>
        <source>They said that European law does not reach them.</source>
        <translation>De sade att europeisk rätt inte gäller för dem.</translation>
    </message>
    <message>
        <source>Authorities have already applied the law to this company.</source>
        <translation>Myndigheter har redan tillämpat lagen på det här företaget.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Inget svar i tid.</translation>
    </message>
    <message>
        <source>They refused.</source>
        <translation>De avslog begäran.</translation>
    </message>
    <message>
        <source>They did only a part.</source>
        <translation>De gjorde bara en del.</translation>
    </message>
    <message>
        <source>From 2 April 2027 a cross-border complaint about a request needs that the company was asked first.</source>
        <translation>Från och med den 2 april 2027 kräver ett gränsöverskridande klagomål om en begäran att man först har vänt sig till företaget.</translation>
    </message>
    <message>
        <source>What you want to add.</source>
        <translation>Det du vill tillägga.</translation>
    </message>
    <message>
        <source>Names the photos you confirmed, and no more.</source>
        <translation>Nämner de foton som du har bekräftat, och inget mer.</translation>
    </message>
    <message>
        <source>The company is not known to sit in the area.</source>
        <translation>Det är inte känt att företaget är etablerat i området.</translation>
    </message>
    <message>
        <source>A reminder is not a new request, so it cannot count as one too many.</source>
        <translation>En påminnelse är ingen ny begäran, så den kan inte räknas som en för mycket.</translation>
    </message>
    <message>
        <source>Says who may act for you, and towards whom.</source>
        <translation>Anger vem som får agera för dig och gentemot vem.</translation>
    </message>
    <message>
        <source>Says what you ask for.</source>
        <translation>Anger vad du ber om.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what.</source>
        <translation>Anger för vem du ber och i vilken egenskap.</translation>
    </message>
    <message>
        <source>Says where the photo is.</source>
        <translation>Anger var fotot finns.</translation>
    </message>
    <message>
        <source>Your own reason, in your own words.</source>
        <translation>Ditt eget skäl, med dina egna ord.</translation>
    </message>
    <message>
        <source>Why the law reaches private sites.</source>
        <translation>Varför lagen omfattar privata webbplatser.</translation>
    </message>
    <message>
        <source>The rights behind the request.</source>
        <translation>Rättigheterna bakom begäran.</translation>
    </message>
    <message>
        <source>Children are protected.</source>
        <translation>Barn har ett särskilt skydd.</translation>
    </message>
    <message>
        <source>Says why this company is asked.</source>
        <translation>Anger varför det här företaget får frågan.</translation>
    </message>
    <message>
        <source>Companies outside Europe have said that European law does not reach them.</source>
        <translation>Företag utanför Europa har sagt att europeisk rätt inte gäller för dem.</translation>
    </message>
    <message>
        <source>Says why the law reaches a foreign company.</source>
        <translation>Anger varför lagen omfattar ett utländskt företag.</translation>
    </message>
    <message>
        <source>You live outside the area, but the company sits in it.</source>
        <translation>Du bor utanför området, men företaget är etablerat där.</translation>
    </message>
    <message>
        <source>Records may use your other names.</source>
        <translation>Uppgifter kan finnas under dina andra namn.</translation>
    </message>
    <message>
        <source>Tells you from namesakes.</source>
        <translation>Skiljer dig från andra med samma namn.</translation>
    </message>
    <message>
        <source>Helps to find your account.</source>
        <translation>Gör det lättare att hitta ditt konto.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground. Public photos are not public biometric data.</source>
        <translation>En begäran om radering behöver en grund. Att foton är offentliga gör inte biometriska uppgifter offentliga.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground.</source>
        <translation>En begäran om radering behöver en grund.</translation>
    </message>
    <message>
        <source>In case the company relies on consent.</source>
        <translation>Om företaget skulle stödja sig på samtycke.</translation>
    </message>
    <message>
        <source>An objection needs grounds from your situation. You gave none of your own, so this one stands in.</source>
        <translation>En invändning behöver skäl som rör just din situation. Du angav inga egna, så det här skälet används.</translation>
    </message>
    <message>
        <source>Restriction needs one of four grounds. This is: unlawful, but not to be erased yet.</source>
        <translation>Begränsning behöver en av fyra grunder. Här: olagligt, men ska inte raderas ännu.</translation>
    </message>
    <message>
        <source>You contest the data.</source>
        <translation>Du bestrider att uppgifterna är korrekta.</translation>
    </message>
    <message>
        <source>For a legal claim.</source>
        <translation>För ett rättsligt anspråk.</translation>
    </message>
    <message>
        <source>While an objection is checked, the data rest. The log has your objection.</source>
        <translation>Medan en invändning prövas används uppgifterna inte. Din invändning är antecknad.</translation>
    </message>
    <message>
        <source>What is wrong, in your words.</source>
        <translation>Vad som är fel, med dina ord.</translation>
    </message>
    <message>
        <source>What is right, in your words.</source>
        <translation>Vad som är rätt, med dina ord.</translation>
    </message>
    <message>
        <source>Only what you gave, by consent or contract.</source>
        <translation>Bara det du själv har lämnat, med samtycke eller enligt avtal.</translation>
    </message>
    <message>
        <source>A clear yes or no is the first right.</source>
        <translation>Ett tydligt ja eller nej är den första rättigheten.</translation>
    </message>
    <message>
        <source>A copy of the data, not a description of them.</source>
        <translation>En kopia av uppgifterna, inte en beskrivning av dem.</translation>
    </message>
    <message>
        <source>The pictures themselves.</source>
        <translation>Själva bilderna.</translation>
    </message>
    <message>
        <source>The measured face.</source>
        <translation>Det uppmätta ansiktet.</translation>
    </message>
    <message>
        <source>The measured face, if any.</source>
        <translation>Det uppmätta ansiktet, om det finns något.</translation>
    </message>
    <message>
        <source>What is written next to the pictures.</source>
        <translation>Det som står intill bilderna.</translation>
    </message>
    <message>
        <source>Where each picture was taken from.</source>
        <translation>Varifrån varje bild har hämtats.</translation>
    </message>
    <message>
        <source>Who looked for you and saw what.</source>
        <translation>Vem som har sökt efter dig och vad de såg.</translation>
    </message>
    <message>
        <source>Everything else that hangs on you.</source>
        <translation>Allt annat som är kopplat till dig.</translation>
    </message>
    <message>
        <source>Opt-out lists hold data, too.</source>
        <translation>Även avanmälningslistor (opt-out) innehåller uppgifter.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Vad det är till för.</translation>
    </message>
    <message>
        <source>The court says: recipients by name, not by category.</source>
        <translation>Domstolen säger: mottagare vid namn, inte efter kategori.</translation>
    </message>
    <message>
        <source>The source must be told.</source>
        <translation>Källan måste anges.</translation>
    </message>
    <message>
        <source>How matches are made.</source>
        <translation>Hur träffar uppstår.</translation>
    </message>
    <message>
        <source>Whether machines decide about you.</source>
        <translation>Om maskiner beslutar om dig.</translation>
    </message>
    <message>
        <source>Some services keep a measured face in order to leave it out.</source>
        <translation>Vissa tjänster behåller ett uppmätt ansikte för att kunna utesluta det.</translation>
    </message>
    <message>
        <source>Data abroad need safeguards.</source>
        <translation>Uppgifter utomlands kräver skyddsåtgärder.</translation>
    </message>
    <message>
        <source>The answer must tell you your rights.</source>
        <translation>Svaret måste upplysa dig om dina rättigheter.</translation>
    </message>
    <message>
        <source>Each kind is named, so that none is left out.</source>
        <translation>Varje slags uppgift nämns, så att ingen utelämnas.</translation>
    </message>
    <message>
        <source>The pictures.</source>
        <translation>Bilderna.</translation>
    </message>
    <message>
        <source>Where the pictures came from.</source>
        <translation>Varifrån bilderna kom.</translation>
    </message>
    <message>
        <source>Results that show you.</source>
        <translation>Resultat som visar dig.</translation>
    </message>
    <message>
        <source>What was concluded from the pictures.</source>
        <translation>Slutsatser som har dragits av bilderna.</translation>
    </message>
    <message>
        <source>Crawlers come back.</source>
        <translation>Program som samlar in bilder kommer tillbaka.</translation>
    </message>
    <message>
        <source>An opt-out that keeps a measured face is not what you ask for.</source>
        <translation>En avanmälan (opt-out) som behåller ett uppmätt ansikte är inte vad du ber om.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be followed up.</source>
        <translation>Kopior på andra ställen bör följas upp.</translation>
    </message>
    <message>
        <source>Whoever got the data should hear of it.</source>
        <translation>Den som har fått uppgifterna bör få veta det.</translation>
    </message>
    <message>
        <source>Shows what was done, kind by kind.</source>
        <translation>Visar vad som har gjorts, punkt för punkt.</translation>
    </message>
    <message>
        <source>After an objection the processing stops.</source>
        <translation>Efter en invändning upphör behandlingen.</translation>
    </message>
    <message>
        <source>Whoever goes on has to demonstrate compelling grounds.</source>
        <translation>Den som fortsätter måste påvisa tvingande skäl.</translation>
    </message>
    <message>
        <source>Until that is checked, the data rest.</source>
        <translation>Tills det är prövat används uppgifterna inte.</translation>
    </message>
    <message>
        <source>Against advertising no reason is needed.</source>
        <translation>För en invändning mot reklam behövs inget skäl.</translation>
    </message>
    <message>
        <source>A justified objection ends in erasure.</source>
        <translation>En befogad invändning leder till radering.</translation>
    </message>
    <message>
        <source>Shows what was done, and when.</source>
        <translation>Visar vad som har gjorts och när.</translation>
    </message>
    <message>
        <source>What restriction means: keep, but do not use.</source>
        <translation>Vad begränsning betyder: behålla, men inte använda.</translation>
    </message>
    <message>
        <source>You want to see the data before they go.</source>
        <translation>Du vill se uppgifterna innan de försvinner.</translation>
    </message>
    <message>
        <source>Restrict now, erase after the full answer.</source>
        <translation>Begränsa nu, radera efter det fullständiga svaret.</translation>
    </message>
    <message>
        <source>You must be told before the restriction ends.</source>
        <translation>Du måste få veta det innan begränsningen upphör.</translation>
    </message>
    <message>
        <source>The correction itself.</source>
        <translation>Själva rättelsen.</translation>
    </message>
    <message>
        <source>Until it is checked, the data rest.</source>
        <translation>Tills det är kontrollerat används uppgifterna inte.</translation>
    </message>
    <message>
        <source>Errors come back from their source.</source>
        <translation>Fel kommer tillbaka från sin källa.</translation>
    </message>
    <message>
        <source>Shows what was corrected.</source>
        <translation>Visar vad som har rättats.</translation>
    </message>
    <message>
        <source>Data that another program can read.</source>
        <translation>Uppgifter som ett annat program kan läsa.</translation>
    </message>
    <message>
        <source>The pictures that you uploaded.</source>
        <translation>Bilderna som du har laddat upp.</translation>
    </message>
    <message>
        <source>What you wrote there.</source>
        <translation>Det du har skrivit där.</translation>
    </message>
    <message>
        <source>What your use left behind.</source>
        <translation>Det din användning har lämnat efter sig.</translation>
    </message>
    <message>
        <source>A PDF is not machine-readable.</source>
        <translation>En PDF är inte maskinläsbar.</translation>
    </message>
    <message>
        <source>Straight to the other service.</source>
        <translation>Direkt till den andra tjänsten.</translation>
    </message>
    <message>
        <source>Without consent the processing ends.</source>
        <translation>Utan samtycke upphör behandlingen.</translation>
    </message>
    <message>
        <source>Data without a ground are erased.</source>
        <translation>Uppgifter utan grund raderas.</translation>
    </message>
    <message>
        <source>Some then claim another basis.</source>
        <translation>En del åberopar då en annan grund.</translation>
    </message>
    <message>
        <source>Whoever relies on consent has to prove it.</source>
        <translation>Den som stöder sig på samtycke måste bevisa det.</translation>
    </message>
    <message>
        <source>Shows that it was done, and when.</source>
        <translation>Visar att det har gjorts och när.</translation>
    </message>
    <message>
        <source>What you still wait for.</source>
        <translation>Vad du fortfarande väntar på.</translation>
    </message>
    <message>
        <source>Whoever does not act has to give reasons.</source>
        <translation>Den som inte agerar måste ange skäl.</translation>
    </message>
    <message>
        <source>An extension needs reasons, within the month.</source>
        <translation>En förlängning måste motiveras inom månaden.</translation>
    </message>
    <message>
        <source>Whoever refuses has to give reasons.</source>
        <translation>Den som avslår en begäran måste ange skäl.</translation>
    </message>
    <message>
        <source>The task of the authority.</source>
        <translation>Myndighetens uppgift.</translation>
    </message>
    <message>
        <source>What the authority can order.</source>
        <translation>Vad myndigheten kan besluta.</translation>
    </message>
    <message>
        <source>The authority has to keep you informed.</source>
        <translation>Myndigheten måste hålla dig underrättad.</translation>
    </message>
    <message>
        <source>What the helper may do.</source>
        <translation>Vad den som hjälper dig får göra.</translation>
    </message>
    <message>
        <source>The helper gets the answers.</source>
        <translation>Den som hjälper dig tar emot svaren.</translation>
    </message>
    <message>
        <source>You get the answers.</source>
        <translation>Du tar emot svaren själv.</translation>
    </message>
    <message>
        <source>The helper may go to the authority.</source>
        <translation>Den som hjälper dig får vända sig till myndigheten.</translation>
    </message>
    <message>
        <source>The photo, and what hangs on it.</source>
        <translation>Fotot och det som hör till.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there.</source>
        <translation>Någon annan kan ha lagt upp det där.</translation>
    </message>
    <message>
        <source>So that you know.</source>
        <translation>Så att du vet.</translation>
    </message>
    <message>
        <source>A company outside Europe needs a representative in it.</source>
        <translation>Ett företag utanför Europa behöver en företrädare här.</translation>
    </message>
    <message>
        <source>No extra face photo needed.</source>
        <translation>Inget extra ansiktsfoto behövs.</translation>
    </message>
    <message>
        <source>Companies have asked for photos.</source>
        <translation>Företag har bett om foton.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards.</source>
        <translation>Företag har bett om id-kort.</translation>
    </message>
    <message>
        <source>Companies have insisted on their own form.</source>
        <translation>Företag har krävt att man använder deras eget formulär.</translation>
    </message>
    <message>
        <source>A company limited its answers to the last twelve months.</source>
        <translation>Ett företag begränsade sina svar till de senaste tolv månaderna.</translation>
    </message>
    <message>
        <source>A company allowed only two requests a year.</source>
        <translation>Ett företag tillät bara två begäranden per år.</translation>
    </message>
    <message>
        <source>A company first wanted the photo to be gone from the website.</source>
        <translation>Ett företag ville först att fotot skulle vara borta från webbplatsen.</translation>
    </message>
    <message>
        <source>Free, and in a file that you can open.</source>
        <translation>Gratis, och i en fil som du kan öppna.</translation>
    </message>
    <message>
        <source>A request costs nothing.</source>
        <translation>En begäran kostar ingenting.</translation>
    </message>
    <message>
        <source>So that nobody closes your account.</source>
        <translation>Så att ingen stänger ditt konto.</translation>
    </message>
    <message>
        <source>Withdrawing must not be harder than consenting.</source>
        <translation>Det får inte vara svårare att återkalla än att samtycka.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt.</source>
        <translation>Lagen ger en månad från mottagandet.</translation>
    </message>
    <message>
        <source>A refusal needs reasons.</source>
        <translation>Ett avslag måste motiveras.</translation>
    </message>
    <message>
        <source>Your own wish; the law sets no such day.</source>
        <translation>Ditt eget önskemål; lagen anger ingen sådan dag.</translation>
    </message>
    <message>
        <source>Stays polite and ends the letter.</source>
        <translation>Håller en artig ton och avslutar brevet.</translation>
    </message>
    <message>
        <source>A reply is not a new request.</source>
        <translation>Ett svarsbrev är ingen ny begäran.</translation>
    </message>
    <message>
        <source>Says how to reach you.</source>
        <translation>Anger hur man når dig.</translation>
    </message>
    <message>
        <source>What the helper may not do.</source>
        <translation>Vad den som hjälper dig inte får göra.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>När den upphör.</translation>
    </message>
    <message>
        <source>You can end it.</source>
        <translation>Du kan avsluta den.</translation>
    </message>
    <message>
        <source>The company may check the authority.</source>
        <translation>Företaget får kontrollera fullmakten.</translation>
    </message>
    <message>
        <source>Says what you complain about. Until 18 June 2026 Article 77 stood in the law.</source>
        <translation>Anger vad du klagar på. Fram till och med den 18 juni 2026 fanns artikel 77 i lagen.</translation>
    </message>
    <message>
        <source>Says what you complain about, and by which right.</source>
        <translation>Anger vad du klagar på och med vilken rätt.</translation>
    </message>
    <message>
        <source>Says why the law protects you.</source>
        <translation>Anger varför lagen skyddar dig.</translation>
    </message>
    <message>
        <source>Says why the law binds the company.</source>
        <translation>Anger varför lagen binder företaget.</translation>
    </message>
    <message>
        <source>The company owes a reasonable and proportionate search. That is no limit in time.</source>
        <translation>Företaget är skyldigt att göra en rimlig och proportionerlig sökning. Det är ingen gräns i tiden.</translation>
    </message>
    <message>
        <source>They said that UK law does not reach them.</source>
        <translation>De sade att brittisk rätt inte gäller för dem.</translation>
    </message>
    <message>
        <source>A tribunal has already dealt with the reach of the law over this company.</source>
        <translation>En tribunal har redan behandlat om lagen omfattar det här företaget.</translation>
    </message>
    <message>
        <source>The authority expects people to complain to the company first.</source>
        <translation>Myndigheten förväntar sig att man klagar hos företaget först.</translation>
    </message>
    <message>
        <source>Since 19 June 2026 companies have to deal with complaints, and the authority expects people to complain to them first. The option “complain” leaves this out.</source>
        <translation>Sedan den 19 juni 2026 måste företag behandla klagomål, och myndigheten förväntar sig att man klagar hos dem först. Vid valet ”Är det här också ditt klagomål till dem?” kan du utelämna det här.</translation>
    </message>
    <message>
        <source>A company abroad may say that the law of the United Kingdom does not reach it.</source>
        <translation>Ett företag utomlands kan säga att brittisk rätt inte gäller för det.</translation>
    </message>
    <message>
        <source>You live outside the United Kingdom, but the company sits in it.</source>
        <translation>Du bor utanför Storbritannien, men företaget är etablerat där.</translation>
    </message>
    <message>
        <source>The High Court says: in principle recipients by name, not by category.</source>
        <translation>High Court säger: i princip mottagare vid namn, inte efter kategori.</translation>
    </message>
    <message>
        <source>Whether faces are recognised by machine.</source>
        <translation>Om ansikten känns igen av maskiner.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Until 4 February 2026 Article 22 stood in the law.</source>
        <translation>Om maskiner beslutar om dig. Fram till och med den 4 februari 2026 fanns artikel 22 i lagen.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Articles 22A to 22D stand in the law since 5 February 2026.</source>
        <translation>Om maskiner beslutar om dig. Artiklarna 22A till 22D finns i lagen sedan den 5 februari 2026.</translation>
    </message>
    <message>
        <source>The company has 30 days to acknowledge a complaint.</source>
        <translation>Företaget har 30 dagar på sig att bekräfta ett klagomål.</translation>
    </message>
    <message>
        <source>The helper may complain to the company and go to the authority.</source>
        <translation>Den som hjälper dig får klaga hos företaget och vända sig till myndigheten.</translation>
    </message>
    <message>
        <source>A company outside the United Kingdom needs a representative in it.</source>
        <translation>Ett företag utanför Storbritannien behöver en företrädare där.</translation>
    </message>
    <message>
        <source>Companies have asked for passports.</source>
        <translation>Företag har bett om pass.</translation>
    </message>
    <message>
        <source>You are entitled to what a reasonable and proportionate search finds. So the letter says where to look.</source>
        <translation>Du har rätt till det som en rimlig och proportionerlig sökning hittar. Därför säger brevet var de ska leta.</translation>
    </message>
    <message>
        <source>The law gave one month from receipt until 4 February 2026.</source>
        <translation>Lagen gav en månad från mottagandet fram till och med den 4 februari 2026.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt. Since 5 February 2026 it stands still while questions to you are open.</source>
        <translation>Lagen ger en månad från mottagandet. Sedan den 5 februari 2026 står tiden stilla medan frågor till dig är obesvarade.</translation>
    </message>
    <message>
        <source>Swiss law has no general right to erasure: it is a claim from the protection of personality.</source>
        <translation>I schweizisk rätt finns ingen allmän rätt till radering: det är ett anspråk som bygger på personlighetsskyddet.</translation>
    </message>
    <message>
        <source>In Swiss law an objection is your express declaration against the processing.</source>
        <translation>I schweizisk rätt är en invändning din uttryckliga förklaring mot behandlingen.</translation>
    </message>
    <message>
        <source>Swiss law knows no restriction towards companies, but lets you forbid certain uses and leave the rest.</source>
        <translation>I schweizisk rätt finns ingen begränsning av behandling gentemot företag, men du får förbjuda vissa användningar och låta resten vara.</translation>
    </message>
    <message>
        <source>Says what is asked for, by which right.</source>
        <translation>Anger vad som begärs, med vilken rätt.</translation>
    </message>
    <message>
        <source>Says what you report, and about whom.</source>
        <translation>Anger vad du anmäler och vem det gäller.</translation>
    </message>
    <message>
        <source>The law sets no period for this claim. The letter only says that more than 30 days have passed.</source>
        <translation>Lagen anger ingen frist för det här anspråket. Brevet säger bara att mer än 30 dagar har gått.</translation>
    </message>
    <message>
        <source>They answered for twelve months only.</source>
        <translation>De svarade bara för tolv månader.</translation>
    </message>
    <message>
        <source>They asked for money. A request that is not confirmed within ten days can lapse, so the letter upholds it.</source>
        <translation>De bad om pengar. En begäran som inte bekräftas inom tio dagar kan förfalla, så brevet vidhåller den.</translation>
    </message>
    <message>
        <source>They called the request excessive.</source>
        <translation>De kallade begäran orimlig.</translation>
    </message>
    <message>
        <source>Whoever gives less than all has to say why.</source>
        <translation>Den som lämnar mindre än allt måste säga varför.</translation>
    </message>
    <message>
        <source>The excuse that data are public ends with your express declaration.</source>
        <translation>Ursäkten att uppgifter är offentliga faller med din uttryckliga förklaring.</translation>
    </message>
    <message>
        <source>They said that Swiss law does not reach them.</source>
        <translation>De sade att schweizisk rätt inte gäller för dem.</translation>
    </message>
    <message>
        <source>There is no duty to answer such a claim, so the report is about the processing itself.</source>
        <translation>Det finns ingen skyldighet att svara på ett sådant anspråk, så anmälan gäller själva behandlingen.</translation>
    </message>
    <message>
        <source>Your earlier letter declared against the processing.</source>
        <translation>I ditt tidigare brev förbjöd du behandlingen.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Switzerland.</source>
        <translation>Det är inte känt att företaget är etablerat i Schweiz.</translation>
    </message>
    <message>
        <source>A reminder is not a new request.</source>
        <translation>En påminnelse är ingen ny begäran.</translation>
    </message>
    <message>
        <source>Who may act for you, and towards whom.</source>
        <translation>Vem som får agera för dig och gentemot vem.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what. A child who is able to judge should agree or write itself.</source>
        <translation>Anger för vem du ber och i vilken egenskap. Ett barn som kan bedöma saken själv bör gå med på det eller skriva själv.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also towards private persons.</source>
        <translation>Schweizisk rätt skyddar rätten till den egna bilden, även gentemot privatpersoner.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also that of children.</source>
        <translation>Schweizisk rätt skyddar rätten till den egna bilden, även barns.</translation>
    </message>
    <message>
        <source>Swiss law reaches what has effects in Switzerland, even if it is started abroad.</source>
        <translation>Schweizisk rätt omfattar det som får verkningar i Schweiz, även om det börjar utomlands.</translation>
    </message>
    <message>
        <source>Towards a company abroad you may choose Swiss law if it had to expect effects in Switzerland.</source>
        <translation>Gentemot ett företag utomlands får du välja schweizisk rätt, om företaget måste räkna med verkningar i Schweiz.</translation>
    </message>
    <message>
        <source>You live outside Switzerland, but the company sits in it.</source>
        <translation>Du bor utanför Schweiz, men företaget är etablerat där.</translation>
    </message>
    <message>
        <source>Records may use other names.</source>
        <translation>Uppgifter kan finnas under andra namn.</translation>
    </message>
    <message>
        <source>Helps to find you.</source>
        <translation>Gör det lättare att hitta dig.</translation>
    </message>
    <message>
        <source>Names the principles that collecting faces goes against. A measured face is sensitive personal data.</source>
        <translation>Nämner de principer som insamling av ansikten strider mot. Ett uppmätt ansikte är en känslig personuppgift.</translation>
    </message>
    <message>
        <source>A claim to erasure needs a breach of personality that nothing justifies.</source>
        <translation>Ett anspråk på radering kräver en personlighetskränkning som inget rättfärdigar.</translation>
    </message>
    <message>
        <source>Processing against your express declaration is a breach of personality, even if the data are public.</source>
        <translation>Behandling mot din uttryckliga förklaring är en personlighetskränkning, även om uppgifterna är offentliga.</translation>
    </message>
    <message>
        <source>The law asks for none.</source>
        <translation>Lagen kräver inget skäl.</translation>
    </message>
    <message>
        <source>The data as such, not a description of them.</source>
        <translation>Uppgifterna som sådana, inte en beskrivning av dem.</translation>
    </message>
    <message>
        <source>Who decides about the data.</source>
        <translation>Vem som bestämmer över uppgifterna.</translation>
    </message>
    <message>
        <source>What it is for, and how long.</source>
        <translation>Vad det är till för och hur länge.</translation>
    </message>
    <message>
        <source>The origin must be told.</source>
        <translation>Ursprunget måste anges.</translation>
    </message>
    <message>
        <source>The law lets the company name categories only. The letter asks for names and says why you need them.</source>
        <translation>Lagen låter företaget ange bara kategorier. Brevet ber om namn och säger varför du behöver dem.</translation>
    </message>
    <message>
        <source>Nothing more is passed on.</source>
        <translation>Inget mer lämnas vidare.</translation>
    </message>
    <message>
        <source>What is to stop, kind by kind.</source>
        <translation>Vad som ska upphöra, punkt för punkt.</translation>
    </message>
    <message>
        <source>Whoever goes on has to justify it.</source>
        <translation>Den som fortsätter måste rättfärdiga det.</translation>
    </message>
    <message>
        <source>Data without a use go.</source>
        <translation>Uppgifter som inte används ska bort.</translation>
    </message>
    <message>
        <source>Not to be used now, to be erased after the full answer.</source>
        <translation>Ska inte användas nu, ska raderas efter det fullständiga svaret.</translation>
    </message>
    <message>
        <source>A request: you want to hear of it before it ends.</source>
        <translation>En begäran: du vill få veta det innan det upphör.</translation>
    </message>
    <message>
        <source>Recipients should hear of it.</source>
        <translation>Mottagare bör få veta det.</translation>
    </message>
    <message>
        <source>If nobody can prove what is right, the data get a note that they are disputed.</source>
        <translation>Om ingen kan bevisa vad som är rätt får uppgifterna en anteckning om att de är omtvistade.</translation>
    </message>
    <message>
        <source>Errors come back from there.</source>
        <translation>Fel kommer tillbaka därifrån.</translation>
    </message>
    <message>
        <source>Data that can be used again.</source>
        <translation>Uppgifter som kan användas igen.</translation>
    </message>
    <message>
        <source>Straight to the other service, unless that is a disproportionate effort.</source>
        <translation>Direkt till den andra tjänsten, om det inte kräver en oproportionerlig insats.</translation>
    </message>
    <message>
        <source>Without consent this processing ends.</source>
        <translation>Utan samtycke upphör den här behandlingen.</translation>
    </message>
    <message>
        <source>Some then claim another justification.</source>
        <translation>En del åberopar då en annan rättfärdigande grund.</translation>
    </message>
    <message>
        <source>Whoever relies on consent shows it.</source>
        <translation>Den som stöder sig på samtycke visar det.</translation>
    </message>
    <message>
        <source>Whoever goes on should say why it may.</source>
        <translation>Den som fortsätter bör säga varför det är tillåtet.</translation>
    </message>
    <message>
        <source>Whoever needs longer has to name the period.</source>
        <translation>Den som behöver mer tid måste ange hur länge.</translation>
    </message>
    <message>
        <source>When the FDPIC investigates.</source>
        <translation>När den schweiziska myndigheten (FDPIC) utreder.</translation>
    </message>
    <message>
        <source>What the FDPIC can order.</source>
        <translation>Vad den schweiziska myndigheten (FDPIC) kan besluta.</translation>
    </message>
    <message>
        <source>A company abroad can be told to name a representative.</source>
        <translation>Ett företag utomlands kan åläggas att utse en företrädare.</translation>
    </message>
    <message>
        <source>The FDPIC tells you what came of it.</source>
        <translation>Den schweiziska myndigheten (FDPIC) berättar vad det ledde till.</translation>
    </message>
    <message>
        <source>The helper may report to the authority.</source>
        <translation>Den som hjälper dig får göra en anmälan till myndigheten.</translation>
    </message>
    <message>
        <source>Some companies abroad need a representative in Switzerland, and have to publish who it is.</source>
        <translation>Vissa företag utomlands behöver en företrädare i Schweiz och måste offentliggöra vem det är.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards. You have to help with identification, within reason.</source>
        <translation>Företag har bett om id-kort. Du måste hjälpa till med identifieringen, inom rimliga gränser.</translation>
    </message>
    <message>
        <source>Companies insist on forms.</source>
        <translation>Företag kräver att man använder formulär.</translation>
    </message>
    <message>
        <source>Free but for rare cases, and in a file that you can open.</source>
        <translation>Gratis utom i sällsynta fall, och i en fil som du kan öppna.</translation>
    </message>
    <message>
        <source>The law names no fee for it.</source>
        <translation>Lagen anger ingen avgift för det.</translation>
    </message>
    <message>
        <source>The law gives 30 days from receipt.</source>
        <translation>Lagen ger 30 dagar från mottagandet.</translation>
    </message>
    <message>
        <source>The rules for access hold here, too: 30 days from receipt.</source>
        <translation>Reglerna för tillgång gäller även här: 30 dagar från mottagandet.</translation>
    </message>
    <message>
        <source>The law sets no period here, so the letter wishes.</source>
        <translation>Lagen anger ingen frist här, så brevet uttrycker ett önskemål.</translation>
    </message>
    <message>
        <source>The law gives 30 days for the information in it, and sets no period for the rest.</source>
        <translation>Lagen ger 30 dagar för den information som brevet begär och anger ingen frist för resten.</translation>
    </message>
    <message>
        <source>Whoever goes on should say what justifies it.</source>
        <translation>Den som fortsätter bör säga vad som rättfärdigar det.</translation>
    </message>
    <message>
        <source>You report; the FDPIC does not decide about your own claims.</source>
        <translation>Du anmäler; den schweiziska myndigheten (FDPIC) beslutar inte om dina egna anspråk.</translation>
    </message>
    <message>
        <source>The company may ask you about the authority.</source>
        <translation>Företaget får fråga dig om fullmakten.</translation>
    </message>
    <message>
        <source>Says what you submit, and about whom.</source>
        <translation>Anger vad du lämnar in och vem det gäller.</translation>
    </message>
    <message>
        <source>You said that you live there.</source>
        <translation>Du har angett att du bor där.</translation>
    </message>
    <message>
        <source>A request to opt out or to limit is put into effect in 15 business days; that time is over, too.</source>
        <translation>En begäran om avanmälan (opt-out) eller begränsning ska genomföras inom 15 arbetsdagar; även den tiden har gått ut.</translation>
    </message>
    <message>
        <source>They rely on two requests a year. For requests to know they may.</source>
        <translation>De åberopar två begäranden per år. För begäranden om information (requests to know) får de göra det.</translation>
    </message>
    <message>
        <source>They said that the Act does not apply to them.</source>
        <translation>De sade att lagen inte gäller för dem.</translation>
    </message>
    <message>
        <source>They said that the information is public.</source>
        <translation>De sade att informationen är offentlig.</translation>
    </message>
    <message>
        <source>They cannot verify who you are.</source>
        <translation>De kan inte verifiera vem du är.</translation>
    </message>
    <message>
        <source>No response in time.</source>
        <translation>Inget svar kom i tid.</translation>
    </message>
    <message>
        <source>The law asks for no answer to such a request, only for its effect. So you ask for an examination.</source>
        <translation>Lagen kräver inget svar på en sådan begäran, bara att den genomförs. Därför ber du om en granskning.</translation>
    </message>
    <message>
        <source>They denied it.</source>
        <translation>De avslog den.</translation>
    </message>
    <message>
        <source>You cannot know the company&apos;s figures.</source>
        <translation>Du kan inte känna till företagets siffror.</translation>
    </message>
    <message>
        <source>A reminder must not count as a request.</source>
        <translation>En påminnelse får inte räknas som en begäran.</translation>
    </message>
    <message>
        <source>A business may ask for proof of your signed permission. This is it.</source>
        <translation>Ett företag får be om bevis på din undertecknade fullmakt. Här är det.</translation>
    </message>
    <message>
        <source>The Act protects residents of California. You said that you are one.</source>
        <translation>Lagen skyddar den som bor i Kalifornien. Du har angett att du gör det.</translation>
    </message>
    <message>
        <source>Public photos are not public biometric information.</source>
        <translation>Att foton är offentliga gör inte biometrisk information offentlig.</translation>
    </message>
    <message>
        <source>Says what you understand as a sale.</source>
        <translation>Anger vad du menar med en försäljning.</translation>
    </message>
    <message>
        <source>Says which sales and which sharing you have in mind.</source>
        <translation>Anger vilken försäljning och vilken delning du avser.</translation>
    </message>
    <message>
        <source>A measured face that serves to identify you is sensitive personal information.</source>
        <translation>Ett uppmätt ansikte som används för att identifiera dig är känslig personlig information.</translation>
    </message>
    <message>
        <source>Your own words. The Act asks for no reason.</source>
        <translation>Dina egna ord. Lagen kräver inget skäl.</translation>
    </message>
    <message>
        <source>A clear yes or no comes first.</source>
        <translation>Ett tydligt ja eller nej kommer först.</translation>
    </message>
    <message>
        <source>The information itself, not a description of it.</source>
        <translation>Själva informationen, inte en beskrivning av den.</translation>
    </message>
    <message>
        <source>When you were found, and what was shown.</source>
        <translation>När du hittades och vad som visades.</translation>
    </message>
    <message>
        <source>Opt-out lists hold information, too.</source>
        <translation>Även avanmälningslistor (opt-out) innehåller information.</translation>
    </message>
    <message>
        <source>What was concluded about you is personal information, too.</source>
        <translation>Även slutsatser om dig är personlig information.</translation>
    </message>
    <message>
        <source>The measured face itself may not be sent to you, but you must be told that there is one.</source>
        <translation>Själva det uppmätta ansiktet får inte skickas till dig, men du måste få veta att det finns.</translation>
    </message>
    <message>
        <source>Kinds, sources and purposes.</source>
        <translation>Kategorier, källor och syften.</translation>
    </message>
    <message>
        <source>How long it is kept.</source>
        <translation>Hur länge den behålls.</translation>
    </message>
    <message>
        <source>Who gets it. The Act gives a right to categories; names are only a wish.</source>
        <translation>Vem som får den. Lagen ger rätt till kategorier; namn är bara ett önskemål.</translation>
    </message>
    <message>
        <source>Whether showing you to users is a sale.</source>
        <translation>Om det är en försäljning att visa dig för användare.</translation>
    </message>
    <message>
        <source>Without this request the response may stop at the last twelve months.</source>
        <translation>Utan den här begäran får svaret stanna vid de senaste tolv månaderna.</translation>
    </message>
    <message>
        <source>The right covers what was collected from you. For the rest the letter asks politely.</source>
        <translation>Rätten omfattar det som har samlats in från dig. Om resten ber brevet artigt.</translation>
    </message>
    <message>
        <source>The regulations also allow removing only the link to you. You ask for erasing.</source>
        <translation>Föreskrifterna tillåter också att bara kopplingen till dig tas bort. Du ber om radering.</translation>
    </message>
    <message>
        <source>Whoever got the information should delete it, too.</source>
        <translation>Den som har fått informationen bör också radera den.</translation>
    </message>
    <message>
        <source>A business may keep a record of the request. It needs no measured face for that.</source>
        <translation>Ett företag får behålla en anteckning om begäran. Till det behövs inget uppmätt ansikte.</translation>
    </message>
    <message>
        <source>Shows what was deleted, and on which exception the rest is kept.</source>
        <translation>Visar vad som har raderats och med vilket undantag resten behålls.</translation>
    </message>
    <message>
        <source>What is kept should not be sold.</source>
        <translation>Det som behålls bör inte säljas.</translation>
    </message>
    <message>
        <source>After this request the selling stops.</source>
        <translation>Efter den här begäran upphör försäljningen.</translation>
    </message>
    <message>
        <source>Buyers should hear of it.</source>
        <translation>Köpare bör få veta det.</translation>
    </message>
    <message>
        <source>The choice lasts, and you are not asked again at once.</source>
        <translation>Valet består, och du tillfrågas inte genast igen.</translation>
    </message>
    <message>
        <source>Sensitive information is used only for what the Act lists.</source>
        <translation>Känslig information används bara till det som lagen räknar upp.</translation>
    </message>
    <message>
        <source>No measuring of your face.</source>
        <translation>Ingen mätning av ditt ansikte.</translation>
    </message>
    <message>
        <source>No searching by your face.</source>
        <translation>Ingen sökning på ditt ansikte.</translation>
    </message>
    <message>
        <source>No showing to others.</source>
        <translation>Ingen visning för andra.</translation>
    </message>
    <message>
        <source>Others should respect it.</source>
        <translation>Andra bör respektera det.</translation>
    </message>
    <message>
        <source>Some say that their use of faces falls outside this section. Then they should explain it.</source>
        <translation>En del säger att deras användning av ansikten faller utanför den här bestämmelsen. Då bör de förklara det.</translation>
    </message>
    <message>
        <source>A business may ask for documentation. It should say what it needs.</source>
        <translation>Ett företag får be om underlag. Det bör säga vad det behöver.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be corrected, too.</source>
        <translation>Även kopior på andra ställen bör rättas.</translation>
    </message>
    <message>
        <source>Information that another program can read.</source>
        <translation>Information som ett annat program kan läsa.</translation>
    </message>
    <message>
        <source>For the other service.</source>
        <translation>För den andra tjänsten.</translation>
    </message>
    <message>
        <source>Whoever does not act gives reasons.</source>
        <translation>Den som inte agerar anger skäl.</translation>
    </message>
    <message>
        <source>Whoever does not act explains why.</source>
        <translation>Den som inte agerar förklarar varför.</translation>
    </message>
    <message>
        <source>More time needs a notice with the reason.</source>
        <translation>Mer tid kräver ett meddelande med skälet.</translation>
    </message>
    <message>
        <source>Whoever denies gives reasons.</source>
        <translation>Den som avslår anger skäl.</translation>
    </message>
    <message>
        <source>What the agency may do.</source>
        <translation>Vad tillsynsorganet får göra.</translation>
    </message>
    <message>
        <source>The agency tells you what it does.</source>
        <translation>Tillsynsorganet berättar vad det gör.</translation>
    </message>
    <message>
        <source>What the agent may do.</source>
        <translation>Vad ombudet får göra.</translation>
    </message>
    <message>
        <source>The agent gets the responses.</source>
        <translation>Ombudet tar emot svaren.</translation>
    </message>
    <message>
        <source>You get the responses.</source>
        <translation>Du tar emot svaren.</translation>
    </message>
    <message>
        <source>The agent may write to the authority.</source>
        <translation>Ombudet får skriva till myndigheten.</translation>
    </message>
    <message>
        <source>No face photo needed.</source>
        <translation>Inget ansiktsfoto behövs.</translation>
    </message>
    <message>
        <source>Companies have asked for identity documents.</source>
        <translation>Företag har bett om id-handlingar.</translation>
    </message>
    <message>
        <source>Nobody has to prove who they are in order to opt out or to limit.</source>
        <translation>Ingen behöver bevisa vem den är för att begära avanmälan (opt-out) eller begränsning.</translation>
    </message>
    <message>
        <source>No account is needed for a request.</source>
        <translation>Inget konto behövs för en begäran.</translation>
    </message>
    <message>
        <source>A request must not cost you your account.</source>
        <translation>En begäran får inte kosta dig ditt konto.</translation>
    </message>
    <message>
        <source>The law gives 45 days from receipt.</source>
        <translation>Lagen ger 45 dagar från mottagandet.</translation>
    </message>
    <message>
        <source>The law gives 15 business days from receipt.</source>
        <translation>Lagen ger 15 arbetsdagar från mottagandet.</translation>
    </message>
    <message>
        <source>A denial needs reasons.</source>
        <translation>Ett avslag måste motiveras.</translation>
    </message>
    <message>
        <source>A denial needs an explanation.</source>
        <translation>Ett avslag behöver en förklaring.</translation>
    </message>
    <message>
        <source>A reply must not count as a request.</source>
        <translation>Ett svarsbrev får inte räknas som en begäran.</translation>
    </message>
    <message>
        <source>A sworn complaint has to allow this.</source>
        <translation>Ett klagomål under ed måste tillåta detta.</translation>
    </message>
    <message>
        <source>You asked for a sworn complaint. Sign it only if every fact in it is true.</source>
        <translation>Du har valt ett klagomål under ed. Underteckna det bara om varje uppgift i det är sann.</translation>
    </message>
    <message>
        <source>What the agent may not do.</source>
        <translation>Vad ombudet inte får göra.</translation>
    </message>
    <message>
        <source>The business may check the permission.</source>
        <translation>Företaget kan kontrollera fullmakten.</translation>
    </message>
    <message>
        <source>Says what is asked for, and with reference to which section.</source>
        <translation>Anger vad som begärs och med hänvisning till vilken paragraf.</translation>
    </message>
    <message>
        <source>You do not say that you ever gave a release.</source>
        <translation>Du säger inte att du någonsin har gett ett medgivande (release).</translation>
    </message>
    <message>
        <source>They rely on a number of requests. The Act has none, but no duty to answer.</source>
        <translation>De åberopar ett antal begäranden. Lagen har inget sådant antal, men heller ingen skyldighet att svara.</translation>
    </message>
    <message>
        <source>They asked for money. The Act says nothing about it.</source>
        <translation>De bad om pengar. Lagen säger inget om det.</translation>
    </message>
    <message>
        <source>They called the letter unfounded or excessive.</source>
        <translation>De kallade brevet ogrundat eller orimligt.</translation>
    </message>
    <message>
        <source>They said that the photos are public.</source>
        <translation>De sade att fotona är offentliga.</translation>
    </message>
    <message>
        <source>They said that they cannot tell which records are yours.</source>
        <translation>De sade att de inte kan avgöra vilka uppgifter som är dina.</translation>
    </message>
    <message>
        <source>Says who may act for you.</source>
        <translation>Anger vem som får agera för dig.</translation>
    </message>
    <message>
        <source>You said that you live in Illinois.</source>
        <translation>Du har angett att du bor i Illinois.</translation>
    </message>
    <message>
        <source>The Act covers the measured face, not the photo.</source>
        <translation>Lagen omfattar det uppmätta ansiktet, inte fotot.</translation>
    </message>
    <message>
        <source>The Act itself says when they are destroyed.</source>
        <translation>Lagen säger själv när de ska förstöras.</translation>
    </message>
    <message>
        <source>The Act sets no time, and the letter says so.</source>
        <translation>Lagen anger ingen tid, och det säger brevet.</translation>
    </message>
    <message>
        <source>The policy has to be public.</source>
        <translation>Policyn måste vara offentlig.</translation>
    </message>
    <message>
        <source>The Act wants you to be informed in writing first.</source>
        <translation>Lagen kräver att du först informeras skriftligt.</translation>
    </message>
    <message>
        <source>The Act wants a written release first.</source>
        <translation>Lagen kräver först ett skriftligt medgivande (release).</translation>
    </message>
    <message>
        <source>When they are to be destroyed.</source>
        <translation>När de ska förstöras.</translation>
    </message>
    <message>
        <source>The Act does not allow a sale.</source>
        <translation>Lagen tillåter ingen försäljning.</translation>
    </message>
    <message>
        <source>Passing on needs one of four grounds.</source>
        <translation>Att lämna dem vidare kräver en av fyra grunder.</translation>
    </message>
    <message>
        <source>What was made from it.</source>
        <translation>Det som har skapats av det.</translation>
    </message>
    <message>
        <source>Copies elsewhere.</source>
        <translation>Kopior på andra ställen.</translation>
    </message>
    <message>
        <source>Lets the company say when, if not now.</source>
        <translation>Låter företaget säga när, om inte nu.</translation>
    </message>
    <message>
        <source>Whoever got them should hear of it.</source>
        <translation>Den som har fått dem bör få veta det.</translation>
    </message>
    <message>
        <source>The Act leaves photos out, so this is a wish.</source>
        <translation>Lagen omfattar inte foton, så det här är ett önskemål.</translation>
    </message>
    <message>
        <source>No sale and no profit.</source>
        <translation>Ingen försäljning och ingen vinst.</translation>
    </message>
    <message>
        <source>No passing on.</source>
        <translation>Ingen vidare spridning.</translation>
    </message>
    <message>
        <source>No results by your face.</source>
        <translation>Inga resultat utifrån ditt ansikte.</translation>
    </message>
    <message>
        <source>The policy has to be public in any case.</source>
        <translation>Policyn måste vara offentlig i vilket fall som helst.</translation>
    </message>
    <message>
        <source>The Act asks for no reasons, so this is a wish.</source>
        <translation>Lagen kräver inga skäl, så det här är ett önskemål.</translation>
    </message>
    <message>
        <source>A letter must not be read as a release.</source>
        <translation>Ett brev får inte läsas som ett medgivande (release).</translation>
    </message>
    <message>
        <source>So that you know where you stand.</source>
        <translation>Så att du vet var du står.</translation>
    </message>
    <message>
        <source>Under the Act a representative could give a release. Yours may not.</source>
        <translation>Enligt lagen kan en företrädare ge ett medgivande (release). Din får inte göra det.</translation>
    </message>
    <message>
        <source>The company may check the authorization.</source>
        <translation>Företaget får kontrollera behörigheten.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which provision.</source>
        <translation>Anger vad som begärs och enligt vilken bestämmelse.</translation>
    </message>
    <message>
        <source>Says what you declare, if anything.</source>
        <translation>Anger vad du återkallar, om det finns något.</translation>
    </message>
    <message>
        <source>Claims no consent.</source>
        <translation>Påstår inte att det finns ett samtycke.</translation>
    </message>
    <message>
        <source>Faces and training are named.</source>
        <translation>Ansikten och träning av system nämns.</translation>
    </message>
    <message>
        <source>Says what you file, and against whom.</source>
        <translation>Anger vad du ger in och mot vem.</translation>
    </message>
    <message>
        <source>Provinces have commissioners, too.</source>
        <translation>Även provinserna har kommissionärer.</translation>
    </message>
    <message>
        <source>They asked for money. A small cost is allowed if announced.</source>
        <translation>De bad om pengar. En liten kostnad är tillåten om den har meddelats.</translation>
    </message>
    <message>
        <source>They said that Canadian law does not reach them.</source>
        <translation>De sade att kanadensisk rätt inte gäller för dem.</translation>
    </message>
    <message>
        <source>They said that it is public.</source>
        <translation>De sade att det är offentligt.</translation>
    </message>
    <message>
        <source>Under section 8, silence counts as a refusal.</source>
        <translation>Enligt paragraf 8 räknas tystnad som ett avslag.</translation>
    </message>
    <message>
        <source>There is no time limit here, so you complain that your letter was not dealt with.</source>
        <translation>Det finns ingen frist här, så du klagar på att ditt brev inte har behandlats.</translation>
    </message>
    <message>
        <source>They turned you down.</source>
        <translation>De sade nej.</translation>
    </message>
    <message>
        <source>Such complaints have six months.</source>
        <translation>För sådana klagomål gäller sex månader.</translation>
    </message>
    <message>
        <source>The six months are over. The Commissioner can allow longer.</source>
        <translation>De sex månaderna har gått ut. Kommissionären kan tillåta längre tid.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Canada.</source>
        <translation>Det är inte känt att företaget är etablerat i Kanada.</translation>
    </message>
    <message>
        <source>The Commissioner has already applied the Act to this company.</source>
        <translation>Kommissionären har redan tillämpat lagen på det här företaget.</translation>
    </message>
    <message>
        <source>Says why the Act applies.</source>
        <translation>Anger varför lagen gäller.</translation>
    </message>
    <message>
        <source>Companies abroad have said that Canadian law does not reach them. Courts look at the connection.</source>
        <translation>Företag utomlands har sagt att kanadensisk rätt inte gäller för dem. Domstolar ser till anknytningen.</translation>
    </message>
    <message>
        <source>You live abroad, the company sits there.</source>
        <translation>Du bor utomlands, företaget är etablerat där.</translation>
    </message>
    <message>
        <source>Says why the information should not be there.</source>
        <translation>Anger varför informationen inte borde finnas där.</translation>
    </message>
    <message>
        <source>Only what a regulation lists may be taken without consent because it is public.</source>
        <translation>Bara det som en förordning räknar upp får tas utan samtycke för att det är offentligt.</translation>
    </message>
    <message>
        <source>Says why it should go.</source>
        <translation>Anger varför den bör bort.</translation>
    </message>
    <message>
        <source>A challenge names the rules that it is about.</source>
        <translation>En anmärkning mot efterlevnaden nämner de regler som den gäller.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Vad som är fel.</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>Vad som är rätt.</translation>
    </message>
    <message>
        <source>The information itself.</source>
        <translation>Själva informationen.</translation>
    </message>
    <message>
        <source>What it is used for.</source>
        <translation>Vad den används till.</translation>
    </message>
    <message>
        <source>Who got it, by name where possible.</source>
        <translation>Vem som har fått den, vid namn om möjligt.</translation>
    </message>
    <message>
        <source>The Act only encourages naming the source.</source>
        <translation>Lagen uppmuntrar bara till att källan anges.</translation>
    </message>
    <message>
        <source>Consent is the rule in Canada.</source>
        <translation>I Kanada är samtycke huvudregeln.</translation>
    </message>
    <message>
        <source>How they compare faces.</source>
        <translation>Hur de jämför ansikten.</translation>
    </message>
    <message>
        <source>So that nothing disappears before you have seen it.</source>
        <translation>Så att inget försvinner innan du har sett det.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it.</source>
        <translation>Den som har fått informationen bör få veta det.</translation>
    </message>
    <message>
        <source>Every challenge is investigated.</source>
        <translation>Varje anmärkning mot efterlevnaden utreds.</translation>
    </message>
    <message>
        <source>You must be told the procedures.</source>
        <translation>Du måste få veta hur det går till.</translation>
    </message>
    <message>
        <source>The Act asks for no pause, so this is a wish.</source>
        <translation>Lagen kräver inget uppehåll, så det här är ett önskemål.</translation>
    </message>
    <message>
        <source>So that you know what came of it.</source>
        <translation>Så att du vet vad det ledde till.</translation>
    </message>
    <message>
        <source>You have to show the error.</source>
        <translation>Du måste visa vad som är fel.</translation>
    </message>
    <message>
        <source>Errors come back from it.</source>
        <translation>Fel kommer tillbaka från den.</translation>
    </message>
    <message>
        <source>A dispute is put on record.</source>
        <translation>En tvist antecknas.</translation>
    </message>
    <message>
        <source>Shows what was amended.</source>
        <translation>Visar vad som har ändrats.</translation>
    </message>
    <message>
        <source>Without consent it ends.</source>
        <translation>Utan samtycke upphör det.</translation>
    </message>
    <message>
        <source>You must be told what follows.</source>
        <translation>Du måste få veta vad det får för följder.</translation>
    </message>
    <message>
        <source>What is not needed should go.</source>
        <translation>Det som inte behövs bör bort.</translation>
    </message>
    <message>
        <source>Some then rely on an exception.</source>
        <translation>En del stöder sig då på ett undantag.</translation>
    </message>
    <message>
        <source>Whoever relies on consent can show it.</source>
        <translation>Den som stöder sig på samtycke kan visa det.</translation>
    </message>
    <message>
        <source>A refusal needs reasons, in writing.</source>
        <translation>Ett avslag måste motiveras skriftligen.</translation>
    </message>
    <message>
        <source>So that you can take it further.</source>
        <translation>Så att du kan gå vidare med det.</translation>
    </message>
    <message>
        <source>The task of the Commissioner.</source>
        <translation>Kommissionärens uppgift.</translation>
    </message>
    <message>
        <source>The Commissioner can mediate.</source>
        <translation>Kommissionären kan medla.</translation>
    </message>
    <message>
        <source>An investigation ends in a report.</source>
        <translation>En utredning avslutas med en rapport.</translation>
    </message>
    <message>
        <source>The helper may help with a complaint.</source>
        <translation>Den som hjälper dig får hjälpa till med ett klagomål.</translation>
    </message>
    <message>
        <source>Every organization has somebody who is accountable.</source>
        <translation>Varje organisation har någon som är ansvarig.</translation>
    </message>
    <message>
        <source>A cost has to be announced first.</source>
        <translation>En kostnad måste meddelas i förväg.</translation>
    </message>
    <message>
        <source>The Act sets no time here; the letter says so.</source>
        <translation>Lagen anger ingen tid här; det säger brevet.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which principle.</source>
        <translation>Anger vad som begärs och enligt vilken princip.</translation>
    </message>
    <message>
        <source>It has a duty to destroy, no right of erasure.</source>
        <translation>Det finns en skyldighet att förstöra, ingen rätt till radering.</translation>
    </message>
    <message>
        <source>The Act knows no general right to object. This is the use that you can stop.</source>
        <translation>Lagen ger ingen allmän rätt att invända. Det här är den användning som du kan stoppa.</translation>
    </message>
    <message>
        <source>Says what is asked for.</source>
        <translation>Anger vad som begärs.</translation>
    </message>
    <message>
        <source>Says what you complain about.</source>
        <translation>Anger vad du klagar över.</translation>
    </message>
    <message>
        <source>Says why the Act protects you.</source>
        <translation>Anger varför den här lagen skyddar dig.</translation>
    </message>
    <message>
        <source>Says why the Act binds the company.</source>
        <translation>Anger varför den här lagen binder företaget.</translation>
    </message>
    <message>
        <source>They asked for money, which access may cost.</source>
        <translation>De bad om pengar, och tillgång får kosta.</translation>
    </message>
    <message>
        <source>They called the request excessive or vexatious.</source>
        <translation>De kallade begäran orimlig eller okynnig.</translation>
    </message>
    <message>
        <source>They want, or use, another language. The Act has no rule on that.</source>
        <translation>De vill ha, eller använder, ett annat språk. Lagen har ingen regel om det.</translation>
    </message>
    <message>
        <source>They said that Australian law does not reach them.</source>
        <translation>De sade att australisk rätt inte gäller för dem.</translation>
    </message>
    <message>
        <source>They said that the Privacy Act does not bind them.</source>
        <translation>De sade att Privacy Act inte binder dem.</translation>
    </message>
    <message>
        <source>The Commissioner and a tribunal have already applied the Act to this company.</source>
        <translation>Kommissionären och en tribunal har redan tillämpat lagen på det här företaget.</translation>
    </message>
    <message>
        <source>No answer in a reasonable period.</source>
        <translation>Inget svar inom rimlig tid.</translation>
    </message>
    <message>
        <source>What may have been breached.</source>
        <translation>Vad som kan ha överträtts.</translation>
    </message>
    <message>
        <source>Measured faces need consent or an exception.</source>
        <translation>Uppmätta ansikten kräver samtycke eller ett undantag.</translation>
    </message>
    <message>
        <source>It is not known to sit in Australia.</source>
        <translation>Det är inte känt att företaget är etablerat i Australien.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company.</source>
        <translation>Kommissionären får inte utreda innan du har klagat hos företaget.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company. The option “complain” leaves this out.</source>
        <translation>Kommissionären får inte utreda innan du har klagat hos företaget. Vid valet ”Är det här också ditt klagomål till dem?” kan du utelämna det här.</translation>
    </message>
    <message>
        <source>Says when the Act reaches a company that is not established in Australia.</source>
        <translation>Anger när lagen omfattar ett företag som inte är etablerat i Australien.</translation>
    </message>
    <message>
        <source>You live outside Australia, but the company sits in it.</source>
        <translation>Du bor utanför Australien, men företaget är etablerat där.</translation>
    </message>
    <message>
        <source>Measured faces are sensitive information, which needs consent.</source>
        <translation>Uppmätta ansikten är känslig information, som kräver samtycke.</translation>
    </message>
    <message>
        <source>What is no longer needed for a permitted purpose has to be destroyed or de-identified.</source>
        <translation>Det som inte längre behövs för ett tillåtet syfte måste förstöras eller avidentifieras.</translation>
    </message>
    <message>
        <source>You do not consent.</source>
        <translation>Du ger inget samtycke.</translation>
    </message>
    <message>
        <source>The Act does not speak of withdrawal, the guidelines of the authority do.</source>
        <translation>Lagen nämner inte återkallelse, men det gör myndighetens riktlinjer.</translation>
    </message>
    <message>
        <source>You may say in which way you want access.</source>
        <translation>Du får säga på vilket sätt du vill ha tillgång.</translation>
    </message>
    <message>
        <source>The Act gives no right to a list of recipients, but records of disclosures are about you, too.</source>
        <translation>Lagen ger ingen rätt till en lista över mottagare, men anteckningar om utlämnanden handlar också om dig.</translation>
    </message>
    <message>
        <source>Whoever collects from others has to tell about it.</source>
        <translation>Den som samlar in från andra måste upplysa om det.</translation>
    </message>
    <message>
        <source>Whether information goes abroad.</source>
        <translation>Om information förs utomlands.</translation>
    </message>
    <message>
        <source>Since 10 December 2026 the privacy policy has to say which decisions programs make.</source>
        <translation>Från och med den 10 december 2026 måste integritetspolicyn säga vilka beslut som program fattar.</translation>
    </message>
    <message>
        <source>How matches are made. The Act does not oblige the company to explain it, so the letter only asks.</source>
        <translation>Hur träffar uppstår. Lagen kräver inte att företaget förklarar det, så brevet bara ber om det.</translation>
    </message>
    <message>
        <source>Back-ups and archives are copies, too.</source>
        <translation>Säkerhetskopior och arkiv är också kopior.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it. The Act does not oblige the company, so the letter only asks.</source>
        <translation>Den som har fått informationen bör få veta det. Lagen kräver inte det av företaget, så brevet bara ber om det.</translation>
    </message>
    <message>
        <source>No advertising to you.</source>
        <translation>Ingen reklam till dig.</translation>
    </message>
    <message>
        <source>No passing on for advertising.</source>
        <translation>Ingen vidare spridning för reklam.</translation>
    </message>
    <message>
        <source>Whoever got it should hear of it.</source>
        <translation>Den som har fått det bör få veta det.</translation>
    </message>
    <message>
        <source>If they refuse, your view has to stand beside the information when you ask for that.</source>
        <translation>Om de avslår måste din uppfattning stå intill informationen när du ber om det.</translation>
    </message>
    <message>
        <source>Without consent this ends.</source>
        <translation>Utan samtycke upphör detta.</translation>
    </message>
    <message>
        <source>What is no longer needed has to go.</source>
        <translation>Det som inte längre behövs måste bort.</translation>
    </message>
    <message>
        <source>Some then claim another ground.</source>
        <translation>En del åberopar då ett annat skäl.</translation>
    </message>
    <message>
        <source>Whoever relies on consent should show it.</source>
        <translation>Den som stöder sig på samtycke bör visa det.</translation>
    </message>
    <message>
        <source>What is allowed.</source>
        <translation>Vad som är tillåtet.</translation>
    </message>
    <message>
        <source>The helper gets answers.</source>
        <translation>Den som hjälper dig får ta emot svar.</translation>
    </message>
    <message>
        <source>The helper may complain.</source>
        <translation>Den som hjälper dig får klaga.</translation>
    </message>
    <message>
        <source>A refusal needs written reasons.</source>
        <translation>Ett avslag kräver skriftliga skäl.</translation>
    </message>
    <message>
        <source>So that you know why.</source>
        <translation>Så att du vet varför.</translation>
    </message>
    <message>
        <source>A company has 30 days.</source>
        <translation>Ett företag har 30 dagar på sig.</translation>
    </message>
    <message>
        <source>The Commissioner tries to conciliate.</source>
        <translation>Kommissionären försöker förlika parterna.</translation>
    </message>
    <message>
        <source>They have asked for passports.</source>
        <translation>De har bett om pass.</translation>
    </message>
    <message>
        <source>Companies have insisted on a form.</source>
        <translation>Företag har krävt ett formulär.</translation>
    </message>
    <message>
        <source>The request costs nothing. Giving access may cost something, so the letter asks for the amount first.</source>
        <translation>Begäran kostar ingenting. Att ge tillgång kan kosta något, så brevet frågar först om beloppet.</translation>
    </message>
    <message>
        <source>Such a request costs nothing.</source>
        <translation>En sådan begäran kostar ingenting.</translation>
    </message>
    <message>
        <source>A correction costs nothing.</source>
        <translation>En rättelse kostar ingenting.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period. The 30 days are guidance, and the letter says so.</source>
        <translation>Lagen ger en rimlig tid. De 30 dagarna är vägledning, och det säger brevet.</translation>
    </message>
    <message>
        <source>Your own wish; the Act sets no period.</source>
        <translation>Ditt eget önskemål; lagen anger ingen frist.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period.</source>
        <translation>Lagen ger en rimlig tid.</translation>
    </message>
    <message>
        <source>Blocking, as the law says.</source>
        <translation>Blockering, som lagen säger.</translation>
    </message>
    <message>
        <source>You never gave it consent.</source>
        <translation>Du har aldrig gett företaget samtycke.</translation>
    </message>
    <message>
        <source>Face features are named.</source>
        <translation>Ansiktsdrag nämns.</translation>
    </message>
    <message>
        <source>Says what you lodge.</source>
        <translation>Anger vad du lämnar in.</translation>
    </message>
    <message>
        <source>Says why Brazilian law protects you.</source>
        <translation>Anger varför brasiliansk rätt skyddar dig.</translation>
    </message>
    <message>
        <source>They said that Brazilian law is not theirs.</source>
        <translation>De sade att brasiliansk rätt inte gäller för dem.</translation>
    </message>
    <message>
        <source>No answer. For this right the law sets no number of days, so that none is named.</source>
        <translation>Inget svar. För den här rätten anger lagen inget antal dagar, så inget nämns.</translation>
    </message>
    <message>
        <source>Only a part.</source>
        <translation>Bara en del.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Brazil.</source>
        <translation>Det är inte känt att företaget är etablerat i Brasilien.</translation>
    </message>
    <message>
        <source>Why the law reaches beyond Brazil.</source>
        <translation>Varför lagen gäller utanför Brasilien.</translation>
    </message>
    <message>
        <source>You live elsewhere, it sits there.</source>
        <translation>Du bor någon annanstans, företaget är etablerat där.</translation>
    </message>
    <message>
        <source>They said that the law is not theirs.</source>
        <translation>De sade att lagen inte rör dem.</translation>
    </message>
    <message>
        <source>Data processed against the law can be blocked and eliminated. Public photos are not public biometric data.</source>
        <translation>Uppgifter som behandlats i strid med lagen kan blockeras och raderas. Att foton är offentliga gör inte biometriska uppgifter offentliga.</translation>
    </message>
    <message>
        <source>What the request rests on.</source>
        <translation>Vad begäran bygger på.</translation>
    </message>
    <message>
        <source>In case they rely on consent.</source>
        <translation>Om de skulle stödja sig på samtycke.</translation>
    </message>
    <message>
        <source>Your own reason.</source>
        <translation>Ditt eget skäl.</translation>
    </message>
    <message>
        <source>A whole copy needs consent or contract.</source>
        <translation>En fullständig kopia kräver samtycke eller avtal.</translation>
    </message>
    <message>
        <source>Why it is covered.</source>
        <translation>Varför det omfattas.</translation>
    </message>
    <message>
        <source>The rights behind it.</source>
        <translation>Rättigheterna bakom.</translation>
    </message>
    <message>
        <source>Copies should be followed up.</source>
        <translation>Kopior bör följas upp.</translation>
    </message>
    <message>
        <source>All of the data.</source>
        <translation>Alla uppgifter.</translation>
    </message>
    <message>
        <source>All of it, given consent or a contract.</source>
        <translation>Allt, om det finns samtycke eller avtal.</translation>
    </message>
    <message>
        <source>Who got the data.</source>
        <translation>Vem som har fått uppgifterna.</translation>
    </message>
    <message>
        <source>How it matches.</source>
        <translation>Hur matchningen går till.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Vem som beslutar.</translation>
    </message>
    <message>
        <source>Opt-outs may keep a face.</source>
        <translation>En avanmälan (opt-out) kan behålla ett uppmätt ansikte.</translation>
    </message>
    <message>
        <source>Data abroad need a ground of their own.</source>
        <translation>Uppgifter utomlands kräver en egen grund.</translation>
    </message>
    <message>
        <source>Whether consent is claimed.</source>
        <translation>Om samtycke åberopas.</translation>
    </message>
    <message>
        <source>Each kind is named.</source>
        <translation>Varje slags uppgift nämns.</translation>
    </message>
    <message>
        <source>An opt-out keeps no face.</source>
        <translation>En avanmälan (opt-out) behåller inget uppmätt ansikte.</translation>
    </message>
    <message>
        <source>Whoever goes on needs a ground.</source>
        <translation>Den som fortsätter behöver en grund.</translation>
    </message>
    <message>
        <source>Until then, the data rest.</source>
        <translation>Till dess används uppgifterna inte.</translation>
    </message>
    <message>
        <source>What breaks the law can be eliminated.</source>
        <translation>Det som strider mot lagen kan raderas.</translation>
    </message>
    <message>
        <source>Blocking means: keep, do not use.</source>
        <translation>Blockering betyder: behålla, inte använda.</translation>
    </message>
    <message>
        <source>See before they go.</source>
        <translation>Du vill se dem innan de försvinner.</translation>
    </message>
    <message>
        <source>Block now, eliminate later.</source>
        <translation>Blockera nu, radera senare.</translation>
    </message>
    <message>
        <source>A wish: the law does not ask for this notice.</source>
        <translation>Ett önskemål: lagen kräver inte det här meddelandet.</translation>
    </message>
    <message>
        <source>To the other service.</source>
        <translation>Till den andra tjänsten.</translation>
    </message>
    <message>
        <source>Its data can be eliminated.</source>
        <translation>Uppgifterna som hör till kan raderas.</translation>
    </message>
    <message>
        <source>Who relies on consent has to prove it.</source>
        <translation>Den som stöder sig på samtycke måste bevisa att det finns.</translation>
    </message>
    <message>
        <source>Others should do the same.</source>
        <translation>Andra bör göra detsamma.</translation>
    </message>
    <message>
        <source>Whom to turn to.</source>
        <translation>Vem man ska vända sig till.</translation>
    </message>
    <message>
        <source>The authority chooses what it does.</source>
        <translation>Myndigheten väljer vad den gör.</translation>
    </message>
    <message>
        <source>No extra photo needed.</source>
        <translation>Inget extra foto behövs.</translation>
    </message>
    <message>
        <source>They have asked for photos.</source>
        <translation>De har bett om foton.</translation>
    </message>
    <message>
        <source>One answered for twelve months only.</source>
        <translation>Ett företag svarade bara för tolv månader.</translation>
    </message>
    <message>
        <source>One allowed only two requests a year.</source>
        <translation>Ett företag tillät bara två begäranden om året.</translation>
    </message>
    <message>
        <source>One wanted the photo gone first.</source>
        <translation>Ett företag ville att fotot först skulle bort.</translation>
    </message>
    <message>
        <source>Free, and in a file.</source>
        <translation>Gratis, och i en fil.</translation>
    </message>
    <message>
        <source>Withdrawing is free and made easy.</source>
        <translation>Att återkalla är gratis och ska vara enkelt.</translation>
    </message>
    <message>
        <source>The law gives 15 days from the request.</source>
        <translation>Lagen ger 15 dagar från begäran.</translation>
    </message>
    <message>
        <source>Your own wish; no day of the law.</source>
        <translation>Ditt eget önskemål; ingen dag enligt lag.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>They are to tell you what they hold about you, where it comes from and who got it.</source>
        <translation>De ska tala om vilka uppgifter de har om dig, varifrån uppgifterna kommer och vem som har fått dem.</translation>
    </message>
    <message>
        <source>You ask them to delete what they hold about you.</source>
        <translation>Du ber dem radera de uppgifter som de har om dig.</translation>
    </message>
    <message>
        <source>You ask them to stop using your data, and say what in your situation speaks against it.</source>
        <translation>Du ber dem sluta använda dina uppgifter och säger vad i din situation som talar emot det.</translation>
    </message>
    <message>
        <source>They keep your data and may not use it. Helpful while you wait for an answer.</source>
        <translation>De behåller dina uppgifter men får inte använda dem. Bra medan du väntar på ett svar.</translation>
    </message>
    <message>
        <source>You say what is wrong and what is correct.</source>
        <translation>Du säger vad som är fel och vad som är rätt.</translation>
    </message>
    <message>
        <source>You get the data that you gave them yourself, as a file that other programs can read.</source>
        <translation>Du får de uppgifter som du själv har lämnat till dem, som en fil som andra program kan läsa.</translation>
    </message>
    <message>
        <source>You take back a consent that you gave them before.</source>
        <translation>Du tar tillbaka ett samtycke som du har lämnat till dem tidigare.</translation>
    </message>
    <message>
        <source>You let a person or a body write to them and get their answers for you.</source>
        <translation>Du låter en person eller en organisation skriva till dem och ta emot deras svar åt dig.</translation>
    </message>
    <message>
        <source>You ask a website, or whoever published it, to take down a photo of you or of your child.</source>
        <translation>Du ber en webbplats, eller den som har publicerat det, att ta ned ett foto av dig eller ditt barn.</translation>
    </message>
    <message>
        <source>European Union (GDPR)</source>
        <translation>Europeiska unionen (GDPR)</translation>
    </message>
    <message>
        <source>United Kingdom (UK GDPR)</source>
        <translation>Storbritannien (UK GDPR)</translation>
    </message>
    <message>
        <source>Switzerland (FADP)</source>
        <translation>Schweiz (FADP)</translation>
    </message>
    <message>
        <source>California (CCPA)</source>
        <translation>Kalifornien (CCPA)</translation>
    </message>
    <message>
        <source>Illinois (BIPA, biometrics)</source>
        <translation>Illinois (BIPA, biometri)</translation>
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
        <translation>Jag bor i Kalifornien</translation>
    </message>
    <message>
        <source>I live in Illinois</source>
        <translation>Jag bor i Illinois</translation>
    </message>
    <message>
        <source>Your user name with them</source>
        <translation>Ditt användarnamn hos dem</translation>
    </message>
    <message>
        <source>I live where this law applies</source>
        <translation>Jag bor där den här lagen gäller</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ditt skäl</translation>
    </message>
    <message>
        <source>Why should they lock your data?</source>
        <translation>Varför ska användningen begränsas?</translation>
    </message>
    <message>
        <source>What should follow?</source>
        <translation>Vad ska hända sedan?</translation>
    </message>
    <message>
        <source>What is wrong or missing?</source>
        <translation>Vad är fel eller saknas?</translation>
    </message>
    <message>
        <source>What is correct?</source>
        <translation>Vad är rätt?</translation>
    </message>
    <message>
        <source>Send it straight to another service</source>
        <translation>Skicka det direkt till en annan tjänst</translation>
    </message>
    <message>
        <source>Which consent?</source>
        <translation>Vilket samtycke?</translation>
    </message>
    <message>
        <source>You would like an answer by</source>
        <translation>Önskat svarsdatum</translation>
    </message>
    <message>
        <source>What did they put in the way?</source>
        <translation>Vilket hinder har de satt upp?</translation>
    </message>
    <message>
        <source>What does the answer lack?</source>
        <translation>Vad saknas i svaret?</translation>
    </message>
    <message>
        <source>Who may act for you?</source>
        <translation>Vem får agera för dig?</translation>
    </message>
    <message>
        <source>Postal address of the helper</source>
        <translation>Hjälparens postadress</translation>
    </message>
    <message>
        <source>Last day of the permission</source>
        <translation>Fullmaktens sista dag</translation>
    </message>
    <message>
        <source>Who gets the answers with your data?</source>
        <translation>Vem får svaren med dina uppgifter?</translation>
    </message>
    <message>
        <source>If the photo shows your child: its name</source>
        <translation>Om fotot visar ditt barn: barnets namn</translation>
    </message>
    <message>
        <source>Address of the photo on the web</source>
        <translation>Fotots adress på webben</translation>
    </message>
    <message>
        <source>Write to another website or person</source>
        <translation>Skriv till en annan webbplats eller person</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Deras postadress</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Deras e-postadress</translation>
    </message>
    <message>
        <source>Is this also your complaint to them?</source>
        <translation>Är det här också ditt klagomål till dem?</translation>
    </message>
    <message>
        <source>I declare under penalty of perjury that the complaint is true</source>
        <translation>Jag försäkrar under straffansvar att klagomålet är sant</translation>
    </message>
    <message>
        <source>Only if you have an account there. It helps them to find your data.</source>
        <translation>Bara om du har ett konto där. Det hjälper dem att hitta dina uppgifter.</translation>
    </message>
    <message>
        <source>The letter says so. Tick it only if it is true.</source>
        <translation>Brevet säger det. Kryssa i det bara om det stämmer.</translation>
    </message>
    <message>
        <source>In your own words, in the language of the letter: why this concerns you in particular.</source>
        <translation>Med dina egna ord, på brevets språk: varför det här berör just dig.</translation>
    </message>
    <message>
        <source>Once they have told you all that they hold.</source>
        <translation>När de har talat om vilka uppgifter de har.</translation>
    </message>
    <message>
        <source>In the language of the letter.</source>
        <translation>På brevets språk.</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>På brevets språk. Får lämnas tomt.</translation>
    </message>
    <message>
        <source>Name of the service. If it stays empty, you get the data yourself.</source>
        <translation>Tjänstens namn. Om det lämnas tomt får du uppgifterna själv.</translation>
    </message>
    <message>
        <source>In the language of the letter. If it stays empty, every consent is withdrawn.</source>
        <translation>På brevets språk. Om det lämnas tomt återkallas varje samtycke.</translation>
    </message>
    <message>
        <source>This is your wish, not a time limit of the law.</source>
        <translation>Det här är ditt önskemål, ingen frist enligt lag.</translation>
    </message>
    <message>
        <source>Full name of the person or body.</source>
        <translation>Personens eller organisationens fullständiga namn.</translation>
    </message>
    <message>
        <source>On one line. May stay empty.</source>
        <translation>På en rad. Får lämnas tomt.</translation>
    </message>
    <message>
        <source>Without a day it holds until you take it back.</source>
        <translation>Utan en dag gäller den tills du tar tillbaka den.</translation>
    </message>
    <message>
        <source>Then you write as a parent.</source>
        <translation>Då skriver du som förälder.</translation>
    </message>
    <message>
        <source>Needed if none of your confirmed photos is the one.</source>
        <translation>Behövs om inget av dina bekräftade foton är det som avses.</translation>
    </message>
    <message>
        <source>Leave it empty to write to the recipient that you chose above.</source>
        <translation>Lämna det tomt för att skriva till mottagaren som du valde ovan.</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>En rad för varje del, landet sist.</translation>
    </message>
    <message>
        <source>They had no right to use it</source>
        <translation>De hade ingen rätt att använda dem</translation>
    </message>
    <message>
        <source>It is wrong, to be checked</source>
        <translation>De är felaktiga och ska kontrolleras</translation>
    </message>
    <message>
        <source>I need it for a legal claim</source>
        <translation>Jag behöver dem för rättsliga anspråk</translation>
    </message>
    <message>
        <source>My objection is still open</source>
        <translation>Min invändning är inte avgjord än</translation>
    </message>
    <message>
        <source>They delete my data</source>
        <translation>De raderar mina uppgifter</translation>
    </message>
    <message>
        <source>Nothing for now</source>
        <translation>Inget just nu</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>Hjälparen</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Bara jag</translation>
    </message>
    <message>
        <source>Yes, treat it as one</source>
        <translation>Ja, som ett klagomål</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>By e-mail: {where}</source>
        <translation>Med e-post: {where}</translation>
    </message>
    <message>
        <source>With the form on their website: {where}</source>
        <translation>Via formuläret på deras webbplats: {where}</translation>
    </message>
    <message>
        <source>By post: {where}</source>
        <translation>Med post: {where}</translation>
    </message>
    <message>
        <source>Germany, Austria, Liechtenstein</source>
        <translation>Tyskland, Österrike, Liechtenstein</translation>
    </message>
    <message>
        <source>France: address on the right</source>
        <translation>Frankrike: adressen till höger</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederländerna</translation>
    </message>
    <message>
        <source>Switzerland: address on the right</source>
        <translation>Schweiz: adressen till höger</translation>
    </message>
    <message>
        <source>Switzerland: address on the left</source>
        <translation>Schweiz: adressen till vänster</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>United States: on Letter paper</source>
        <translation>USA: på papper i Letter-format</translation>
    </message>
    <message>
        <source>Elsewhere: address on the left</source>
        <translation>Annat land: adressen till vänster</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hörande</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Underrättelse</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Konstaterande</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Föreläggande</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Sanktionsavgift</translation>
    </message>
    <message>
        <source>Penalty payment</source>
        <translation>Vite</translation>
    </message>
    <message>
        <source>Proceedings, nothing decided yet</source>
        <translation>Förfarande, inget beslutat än</translation>
    </message>
    <message>
        <source>Complaint of somebody else, nothing decided yet</source>
        <translation>Någon annans klagomål, inget beslutat än</translation>
    </message>
    <message>
        <source>You have an open case with {name} about the same: “{kind}”, written on {day}.</source>
        <translation>Du har ett öppet ärende med {name} om samma sak: ”{kind}”, skrivet den {day}.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>A page</source>
        <translation>En sida</translation>
    </message>
    <message>
        <source>A list of contents</source>
        <translation>En innehållsförteckning</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>En bild</translation>
    </message>
    <message>
        <source>A film</source>
        <translation>En film</translation>
    </message>
    <message>
        <source>The website’s rules for programs</source>
        <translation>Webbplatsens regler för program</translation>
    </message>
    <message>
        <source>A face model</source>
        <translation>En ansiktsmodell</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation>Svar {status}</translation>
    </message>
    <message>
        <source>through the proxy</source>
        <translation>via proxyn</translation>
    </message>
    <message>
        <source>No end noted</source>
        <translation>Inget slut antecknat</translation>
    </message>
    <message>
        <source>{moment}: {host} was asked. {purpose}: {address}. {outcome}, {size}.</source>
        <translation>Den {moment}: {host} tillfrågades. {purpose}: {address}. {outcome}, {size}.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>Contact data from the datenanfragen database (CC0-1.0), commit {commit}, record changed {day}.</source>
        <translation>Kontaktuppgifter från databasen datenanfragen (CC0-1.0), commit {commit}, posten ändrad {day}.</translation>
    </message>
    <message>
        <source>The postal address is as of {day}.</source>
        <translation>Postadressen är från den {day}.</translation>
    </message>
    <message>
        <source>The e-mail address is as of {day}.</source>
        <translation>E-postadressen är från den {day}.</translation>
    </message>
    <message>
        <source>Asks for requests in the language: {language}.</source>
        <translation>Ber om begäranden på språket: {language}.</translation>
    </message>
    <message>
        <source>Fax: {number}.</source>
        <translation>Fax: {number}.</translation>
    </message>
    <message>
        <source>Postal address from the official California registry entry of {year}: re-verify before posting a letter.</source>
        <translation>Postadress från den officiella posten i Kaliforniens register {year}: kontrollera på nytt innan du postar ett brev.</translation>
    </message>
    <message>
        <source>Representative in the Union (Art. 27): {contact}; basis: {basis}.</source>
        <translation>Företrädare i unionen (artikel 27): {contact}; grund: {basis}.</translation>
    </message>
    <message>
        <source>photo of the requester</source>
        <translation>foto av den som gör begäran</translation>
    </message>
    <message>
        <source>image of government-issued ID (company policy says it may collect it)</source>
        <translation>bild av id-handling utfärdad av myndighet (enligt företagets policy får det samla in den)</translation>
    </message>
    <message>
        <source>email address / contact information</source>
        <translation>e-postadress/kontaktuppgifter</translation>
    </message>
    <message>
        <source>No EU representative known: DSB (2023), HDPA (2022) and AP (2024) each found Art. 27 infringed.</source>
        <translation>Ingen företrädare i EU känd: DSB (2023), HDPA (2022) och AP (2024) fann var för sig att artikel 27 hade överträtts.</translation>
    </message>
    <message>
        <source>California notice says deletion/opt-out/access go through the web form.</source>
        <translation>Informationen för Kalifornien säger att radering, avanmälan (opt-out) och tillgång sker via webbformuläret.</translation>
    </message>
    <message>
        <source>Send by letter AND email; record both receipt dates. Address differs between sources, so let the user choose.</source>
        <translation>Skicka som brev OCH via e-post; anteckna båda mottagningsdatumen. Adressen skiljer sig mellan källorna, så du väljer den själv.</translation>
    </message>
    <message>
        <source>Web form: US states; a 2026 secondary note counts 13 state portals. EU/UK/Swiss forms existed in March 2020 (secondary); not verified that any exists now.</source>
        <translation>Webbformulär: delstater i USA; en sekundär uppgift från 2026 räknar 13 delstatsportaler. Formulär för EU/Storbritannien/Schweiz fanns i mars 2020 (sekundär källa); inte verifierat att något finns nu.</translation>
    </message>
    <message>
        <source>used by the Dutch AP on its decision letter</source>
        <translation>använd av nederländska AP i dess beslutsbrev</translation>
    </message>
    <message>
        <source>older; company data policy of that time</source>
        <translation>äldre; företagets dåvarande datapolicy</translation>
    </message>
    <message>
        <source>former database entry, replaced 2025-08-19</source>
        <translation>tidigare post i databasen, ersatt 2025-08-19</translation>
    </message>
    <message>
        <source>third-party directories only (request-gdpr.com, Salicath/incognito); not seen on a company page</source>
        <translation>bara i kataloger från tredje part (request-gdpr.com, Salicath/incognito); inte sedd på någon av företagets sidor</translation>
    </message>
    <message>
        <source>photo of the requester (upload)</source>
        <translation>foto av den som gör begäran (laddas upp)</translation>
    </message>
    <message>
        <source>photo ID with everything but name and photo blurred</source>
        <translation>id-handling med foto där allt utom namn och foto är suddat</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>Seat claimed over time: Poland, Seychelles, Belize, then (2026, per noyb) Dubai. No current postal address verified: none is given in &quot;address&quot;.</source>
        <translation>Säte som uppgetts genom tiden: Polen, Seychellerna, Belize, därefter (2026, enligt noyb) Dubai. Ingen aktuell postadress verifierad: ingen anges i ”address”.</translation>
    </message>
    <message>
        <source>email is from the company policy dated 2022-02-04 (checked date); the web form page was seen later, in an undated copy.</source>
        <translation>e-postadressen är från företagets policy daterad 2022-02-04 (kontrollerat datum); webbformulärets sida sågs senare, i en odaterad kopia.</translation>
    </message>
    <message>
        <source>privacy@pimeyes.com appears only in third-party directories; one of them says mail to it was rejected as spam. Not used.</source>
        <translation>privacy@pimeyes.com finns bara i kataloger från tredje part; en av dem säger att e-post dit avvisades som skräppost. Används inte.</translation>
    </message>
    <message>
        <source>pimeyes.net is not the service; do not send data there.</source>
        <translation>pimeyes.net är inte tjänsten; skicka inga uppgifter dit.</translation>
    </message>
    <message>
        <source>operator named in terms of that date; outdated, seat has moved several times</source>
        <translation>operatör som anges i villkoren från det datumet; inaktuell, sätet har flyttat flera gånger</translation>
    </message>
    <message>
        <source>search with own photo</source>
        <translation>sökning med eget foto</translation>
    </message>
    <message>
        <source>driver licence/ID card with name, address and number hidden, OR selfie with two fingers at the chin</source>
        <translation>körkort/id-kort med dolt namn, dold adress och dolt nummer, ELLER selfie med två fingrar vid hakan</translation>
    </message>
    <message>
        <source>Operator, postal address and email not verified. privacy@ and support@ addresses circulate in third-party lists without a company source: not used.</source>
        <translation>Ansvarig, postadress och e-post är inte verifierade. Adresserna privacy@ och support@ cirkulerar i listor från tredje part utan källa från företaget: används inte.</translation>
    </message>
    <message>
        <source>Policy page states no biometric data is stored for identification; a request should ask to confirm or deny that.</source>
        <translation>Policysidan uppger att inga biometriska uppgifter lagras för identifiering; en begäran bör be om att det bekräftas eller förnekas.</translation>
    </message>
    <message>
        <source>country of residence</source>
        <translation>bosättningsland</translation>
    </message>
    <message>
        <source>short reason</source>
        <translation>kort motivering</translation>
    </message>
    <message>
        <source>name, email, phone</source>
        <translation>namn, e-post, telefon</translation>
    </message>
    <message>
        <source>clear image of the face</source>
        <translation>tydlig bild av ansiktet</translation>
    </message>
    <message>
        <source>EU-established controller: Polish UODO is the natural lead authority; Art. 27 not relevant.</source>
        <translation>Personuppgiftsansvarig etablerad i EU: polska UODO är den naturliga ansvariga tillsynsmyndigheten; artikel 27 saknar betydelse.</translation>
    </message>
    <message>
        <source>Opt-out form is linked from the guide page (direct form URL not verified). Company says ID documents are normally not asked for.</source>
        <translation>Formuläret för avanmälan (opt-out) länkas från guidens sida (formulärets direkta URL är inte verifierad). Företaget säger att id-handlingar normalt inte begärs.</translation>
    </message>
    <message>
        <source>Terms (2026-02-17) say the index belongs to LENSO AI and EYEMATCH AI PTE. LTD. (Singapore): address both controllers in the letter. Policy text read from a mirror of the company page, not from the page itself.</source>
        <translation>Villkoren (2026-02-17) säger att indexet tillhör LENSO AI och EYEMATCH AI PTE. LTD. (Singapore): rikta brevet till båda personuppgiftsansvariga. Policytexten är läst från en spegling av företagets sida, inte från själva sidan.</translation>
    </message>
    <message>
        <source>contact@lenso.ai is from the company API README, not from the privacy policy.</source>
        <translation>contact@lenso.ai är från företagets README för dess API, inte från integritetspolicyn.</translation>
    </message>
    <message>
        <source>Email source is undated (API README).</source>
        <translation>Källan till e-postadressen är odaterad (README för API).</translation>
    </message>
    <message>
        <source>Registration: KRS 0001106624, NIP 8943236648.</source>
        <translation>Registrering: KRS 0001106624, NIP 8943236648.</translation>
    </message>
    <message>
        <source>Offers reverse image / face search. Address from the official California registry entry of 2020-03-05: re-verify.</source>
        <translation>Erbjuder omvänd bildsökning/ansiktssökning. Adress från den officiella posten i Kaliforniens register 2020-03-05: kontrollera på nytt.</translation>
    </message>
    <message>
        <source>California data broker registry</source>
        <translation>Kaliforniens register över datamäklare</translation>
    </message>
    <message>
        <source>Front end to FaceCheck.ID and Lenso.ai APIs; says it stores nothing. Ask for sources and recipients (Art. 15(1)(c),(g)).</source>
        <translation>Gränssnitt till API:erna hos FaceCheck.ID och Lenso.ai; säger att det inte lagrar något. Fråga efter källor och mottagare (artikel 15.1 c och g).</translation>
    </message>
    <message>
        <source>Face-editing app; only relevant if the person (or someone else) uploaded photos.</source>
        <translation>App för ansiktsredigering; har betydelse bara om personen (eller någon annan) har laddat upp foton.</translation>
    </message>
    <message>
        <source>The record says that no identity document is demanded.</source>
        <translation>Posten säger att ingen id-handling krävs.</translation>
    </message>
    <message>
        <source>Operates image search with face similarity. Contact record is the EU desk in Bucharest.</source>
        <translation>Driver bildsökning med ansiktslikhet. Kontaktposten är EU-kontoret i Bukarest.</translation>
    </message>
    <message>
        <source>Normally a processor for Rekognition customers: expect referral to the customer (controller).</source>
        <translation>Normalt personuppgiftsbiträde för Rekognition-kunder: räkna med att bli hänvisad till kunden (personuppgiftsansvarig).</translation>
    </message>
    <message>
        <source>Web form only; no privacy email in the record. Download tool exists for account holders.</source>
        <translation>Bara webbformulär; ingen e-postadress för dataskydd i posten. Det finns ett nedladdningsverktyg för den som har konto.</translation>
    </message>
    <message>
        <source>Same controller and form as facebook.</source>
        <translation>Samma personuppgiftsansvariga och formulär som facebook.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>WhatsApp phone number</source>
        <translation>WhatsApp-telefonnummer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>dpo-google@google.com is noted in the database as second address when canned refusals arrive.</source>
        <translation>dpo-google@google.com är antecknad i databasen som andra adress om standardiserade avslag kommer.</translation>
    </message>
    <message>
        <source>Takeout covers only a signed-in account, not photos of a person held in search indexes.</source>
        <translation>Takeout omfattar bara ett konto som man är inloggad på, inte foton av en person i sökindex.</translation>
    </message>
    <message>
        <source>Irish entity may since be named X Internet Unlimited Company (seen in 2026 test data of Salicath/incognito, not verified).</source>
        <translation>Det irländska bolaget kan numera heta X Internet Unlimited Company (sett i testdata från 2026 i Salicath/incognito, inte verifierat).</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Web form accepts access requests only; erasure must go by email (datenanfragen/data#3807, open on 2026-07-21). One third-party tool reports requests must come from the account email.</source>
        <translation>Webbformuläret tar bara emot begäranden om tillgång; radering måste begäras via e-post (datenanfragen/data#3807, öppet 2026-07-21). Ett verktyg från tredje part uppger att begäranden måste komma från kontots e-postadress.</translation>
    </message>
    <message>
        <source>address field is c/o DP-Dock GmbH</source>
        <translation>adressfältet är c/o DP-Dock GmbH</translation>
    </message>
    <message>
        <source>ID document (database flag: required for all requests)</source>
        <translation>id-handling (markering i databasen: krävs för varje begäran)</translation>
    </message>
    <message>
        <source>profile link</source>
        <translation>länk till profilen</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <source>Link to profile page</source>
        <translation>Länk till profilsidan</translation>
    </message>
    <message>
        <source>Record says an ID document is always demanded; answer with Art. 12(6).</source>
        <translation>Posten säger att en id-handling alltid krävs; svara med artikel 12.6.</translation>
    </message>
    <message>
        <source>EU entity GitHub B.V. and dpo@github.com seen in 2026 third-party test data only.</source>
        <translation>EU-bolaget GitHub B.V. och dpo@github.com har bara setts i testdata från tredje part från 2026.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>email domain of a representative service in the record</source>
        <translation>e-postadressen i posten har en domän som tillhör en företrädartjänst</translation>
    </message>
    <message>
        <source>Phone Number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>address field is c/o DAPR sp. z oo</source>
        <translation>adressfältet är c/o DAPR sp. z oo</translation>
    </message>
    <message>
        <source>record address</source>
        <translation>adressen i posten</translation>
    </message>
    <message>
        <source>Email or Apple ID</source>
        <translation>E-post eller Apple ID</translation>
    </message>
    <message>
        <source>Email of the PayPal account</source>
        <translation>PayPal-kontots e-postadress</translation>
    </message>
    <message>
        <source>German-market record. PayPal (Europe) is the EEA controller; Venmo is separate (US).</source>
        <translation>Post för den tyska marknaden. PayPal (Europe) är personuppgiftsansvarig för EES; Venmo är fristående (USA).</translation>
    </message>
    <message>
        <source>The record says that an identity document is demanded; answer with Art. 12(6).</source>
        <translation>Posten säger att en id-handling krävs; svara med artikel 12.6.</translation>
    </message>
    <message>
        <source>Email is quoted by a policy tracker, not read on the official page. Postal address and EU representative not verified. Posts are copied to third-party servers: ask under Art. 17(2) and 19.</source>
        <translation>E-postadressen återges av en tjänst som bevakar policyer, den är inte läst på den officiella sidan. Postadress och företrädare i EU är inte verifierade. Inlägg kopieras till servrar hos tredje part: begär enligt artiklarna 17.2 och 19.</translation>
    </message>
    <message>
        <source>The sources carry no date.</source>
        <translation>Källorna har inget datum.</translation>
    </message>
    <message>
        <source>The date of the record is not known.</source>
        <translation>Postens datum är inte känt.</translation>
    </message>
    <message>
        <source>US-only service; named among scraped sources in the 2021 press coverage. Address is the one for written notices in the e-consent page; no privacy email verified.</source>
        <translation>Tjänst bara i USA; nämnd bland källor som uppgifter hämtats från i pressens rapportering 2021. Adressen är den för skriftliga meddelanden på sidan om e-samtycke; ingen e-postadress för dataskydd verifierad.</translation>
    </message>
    <message>
        <source>Record email is the EU representative; privacy@rocketreach.co appears in the Optery directory (2025-10-23).</source>
        <translation>Postens e-postadress är EU-företrädarens; privacy@rocketreach.co finns i Opterys katalog (2025-10-23).</translation>
    </message>
    <message>
        <source>record email is the Art. 27 representative mailbox</source>
        <translation>e-postadressen i posten är företrädarens brevlåda enligt artikel 27</translation>
    </message>
    <message>
        <source>may demand account plus driver licence copy by form; email with name and profile link is the lighter route</source>
        <translation>kan kräva konto och kopia av körkort via formuläret; e-post med namn och länk till profilen är den enklare vägen</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Namn (frivilligt)</translation>
    </message>
    <message>
        <source>email address, confirmed by link</source>
        <translation>e-postadress, bekräftad via länk</translation>
    </message>
    <message>
        <source>one opt-out per email address</source>
        <translation>en avanmälan (opt-out) per e-postadress</translation>
    </message>
    <message>
        <source>profile URL</source>
        <translation>profilens URL</translation>
    </message>
    <message>
        <source>phone number with verification call</source>
        <translation>telefonnummer med verifieringssamtal</translation>
    </message>
    <message>
        <source>name, address, phone or old emails may be requested to locate the record</source>
        <translation>namn, adress, telefon eller gamla e-postadresser kan begäras för att hitta posten</translation>
    </message>
    <message>
        <source>BADBOOL (2026-07-26) also lists support@mailer.intelius.com and the phone number.</source>
        <translation>BADBOOL (2026-07-26) anger också support@mailer.intelius.com och telefonnumret.</translation>
    </message>
    <message>
        <source>profile URL; otherwise screenshot/text by email</source>
        <translation>profilens URL; annars skärmbild/text via e-post</translation>
    </message>
    <message>
        <source>captcha</source>
        <translation>captcha</translation>
    </message>
    <message>
        <source>Shows social profile photos next to names.</source>
        <translation>Visar foton från sociala profiler bredvid namn.</translation>
    </message>
    <message>
        <source>Registry email is a named person; left out on purpose.</source>
        <translation>E-postadressen i registret tillhör en namngiven person; utelämnad med avsikt.</translation>
    </message>
    <message>
        <source>form online, by post or by fax</source>
        <translation>formulär på nätet, via post eller via fax</translation>
    </message>
    <message>
        <source>birth date and full legal name</source>
        <translation>födelsedatum och fullständigt juridiskt namn</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Anybody: it was fetched without a login</source>
        <translation>Vem som helst: det hämtades utan inloggning</translation>
    </message>
    <message>
        <source>Anybody, as the source says</source>
        <translation>Vem som helst, enligt källan</translation>
    </message>
    <message>
        <source>It has a web address; nobody tried whether it is open</source>
        <translation>Det har en webbadress; ingen har provat om den är öppen</translation>
    </message>
    <message>
        <source>Some people, as the source says</source>
        <translation>Några personer, enligt källan</translation>
    </message>
    <message>
        <source>Only you, or the people of a conversation</source>
        <translation>Bara du, eller personerna i en konversation</translation>
    </message>
    <message>
        <source>The source does not say</source>
        <translation>Källan säger inget</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>När det togs</translation>
    </message>
    <message>
        <source>Camera, phone, software</source>
        <translation>Kamera, telefon, programvara</translation>
    </message>
    <message>
        <source>Names and contact details</source>
        <translation>Namn och kontaktuppgifter</translation>
    </message>
    <message>
        <source>Texts and keywords</source>
        <translation>Texter och nyckelord</translation>
    </message>
    <message>
        <source>Other traces</source>
        <translation>Andra spår</translation>
    </message>
    <message>
        <source>Whoever finds a photo like that learns where you were. Remove what you can yourself. Where somebody else put it up, ask in a letter.</source>
        <translation>Den som hittar ett sådant foto får veta var du var. Ta bort det du själv kan. Om någon annan har lagt ut det kan du be om det i ett brev.</translation>
    </message>
    <message>
        <source>Whether they collected anything is not known. A letter that asks to see your data asks that.</source>
        <translation>Det är inte känt om de har samlat in något. Det frågar du i ett brev där du begär att få se dina uppgifter.</translation>
    </message>
    <message>
        <source>A file like that carries more than the picture. Below each photo in Matches you can save a copy without it.</source>
        <translation>En sådan fil innehåller mer än bilden. Under varje foto i Träffar kan du spara en kopia utan det.</translation>
    </message>
    <message>
        <source>What is not decided is not part of this report.</source>
        <translation>Det som inte är avgjort ingår inte i rapporten.</translation>
    </message>
    <message>
        <source>A name beside a face is what a face search needs to call you by it. Remove tags and texts, or ask for that.</source>
        <translation>Ett namn bredvid ett ansikte är vad en ansiktssöktjänst behöver för att kunna sätta namn på dig. Ta bort taggar och texter, eller be om det.</translation>
    </message>
    <message>
        <source>If it is your account, set it to private in the settings of the service. If it belongs to somebody else, ask them.</source>
        <translation>Om det är ditt konto ställer du in det som privat i tjänstens inställningar. Om det tillhör någon annan frågar du den personen.</translation>
    </message>
    <message>
        <source>A letter can only name a photo whose web address is known.</source>
        <translation>Ett brev kan bara nämna ett foto vars webbadress är känd.</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Platsen är inte känd</translation>
    </message>
    <message>
        <source>{account} ({place})</source>
        <translation>{account} ({place})</translation>
    </message>
    <message>
        <source>Gives away nothing besides what it shows</source>
        <translation>Avslöjar inget utöver vad det visar</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Avslöjar: {what}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Post</source>
        <translation>Inlägg</translation>
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
        <translation>Meddelande</translation>
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
        <translation>Alla kunde se det där.</translation>
    </message>
    <message>
        <source>Some people could see it there.</source>
        <translation>Vissa personer kunde se det där.</translation>
    </message>
    <message>
        <source>Only you, or the people of the conversation, could see it there.</source>
        <translation>Bara du, eller personerna i konversationen, kunde se det där.</translation>
    </message>
    <message>
        <source>Who could see it there is not known.</source>
        <translation>Vem som kunde se det där är inte känt.</translation>
    </message>
    <message>
        <source>No address: this platform’s export never says at which address something was posted.</source>
        <translation>Ingen adress: exporten från den här plattformen säger aldrig på vilken adress något publicerades.</translation>
    </message>
    <message>
        <source>No address: it was in a conversation or a private store, which has none.</source>
        <translation>Ingen adress: det fanns i en konversation eller ett privat lagringsutrymme, som inte har någon adress.</translation>
    </message>
    <message>
        <source>No address: the export does not say it for this photo.</source>
        <translation>Ingen adress: exporten säger den inte för det här fotot.</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Exakt plats</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>När det togs</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Serial number of the camera</source>
        <translation>Kamerans serienummer</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Objektivets serienummer</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programvara</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Upphovsperson</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Upphovsrätt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Namn på personer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <source>Unique number</source>
        <translation>Unikt nummer</translation>
    </message>
    <message>
        <source>Small picture inside that differs from the photo</source>
        <translation>Liten bild i filen som skiljer sig från fotot</translation>
    </message>
    <message>
        <source>Internet address of the upload</source>
        <translation>Internetadress vid uppladdningen</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>i filen</translation>
    </message>
    <message>
        <source>in a file beside it</source>
        <translation>i en fil bredvid</translation>
    </message>
    <message>
        <source>in the export only</source>
        <translation>bara i exporten</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>på sidan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Sparad sida</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Offentlig adress</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flöde</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Export of {platforms}</source>
        <translation>Export från {platforms}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>Från {start} till {end}</translation>
    </message>
    <message>
        <source>Possible or likely match</source>
        <translation>Möjlig eller trolig träff</translation>
    </message>
    <message>
        <source>Other people only</source>
        <translation>Bara andra människor</translation>
    </message>
    <message>
        <source>No face in it</source>
        <translation>Inget ansikte i det</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kunde inte läsas</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>För stor</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Inget foto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>Gave up on it</source>
        <translation>Gav upp</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <translation>Det här är inget foto.</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>Fotot är skadat eller ofullständigt.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be opened safely.</source>
        <translation>Fotot har för många bildpunkter för att kunna öppnas säkert.</translation>
    </message>
    <message>
        <source>The file is too large to be opened safely.</source>
        <translation>Filen är för stor för att kunna öppnas säkert.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Du får inte läsa den här filen.</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>Filen fanns inte kvar när dess tur kom.</translation>
    </message>
    <message>
        <source>A link that leads back to itself.</source>
        <translation>En länk som leder tillbaka till sig själv.</translation>
    </message>
    <message>
        <source>Not an ordinary file.</source>
        <translation>Ingen vanlig fil.</translation>
    </message>
    <message>
        <source>The disk could not read the file.</source>
        <translation>Disken kunde inte läsa filen.</translation>
    </message>
    <message>
        <source>It took too long, so it was left out.</source>
        <translation>Det tog för lång tid, så filen utelämnades.</translation>
    </message>
    <message>
        <source>The photo made the reader crash, so it was left out.</source>
        <translation>Fotot fick läsprogrammet att krascha, så det utelämnades.</translation>
    </message>
    <message>
        <source>It needed too much memory, so it was left out.</source>
        <translation>Det behövde för mycket minne, så filen utelämnades.</translation>
    </message>
    <message>
        <source>The program failed on this photo.</source>
        <translation>Programmet misslyckades med det här fotot.</translation>
    </message>
    <message>
        <source>It is locked with a password. Unpack it yourself, and add the folder.</source>
        <translation>Filen är låst med ett lösenord. Packa upp den själv och lägg till mappen.</translation>
    </message>
    <message>
        <source>Its name leads outside of the archive, so it was left out.</source>
        <translation>Namnet leder ut ur arkivet, så filen utelämnades.</translation>
    </message>
    <message>
        <source>Another file in the archive has the same name.</source>
        <translation>En annan fil i arkivet har samma namn.</translation>
    </message>
    <message>
        <source>It unpacks to more than can be opened safely.</source>
        <translation>Uppackad blir filen större än vad som kan öppnas säkert.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be opened safely.</source>
        <translation>Arkivet innehåller fler filer än vad som kan öppnas säkert.</translation>
    </message>
    <message>
        <source>It is an archive inside of other archives. Unpack it yourself, and add the folder.</source>
        <translation>Det är ett arkiv inuti andra arkiv. Packa upp det själv och lägg till mappen.</translation>
    </message>
    <message>
        <source>It is an archive. Add it as a place of its own.</source>
        <translation>Det är ett arkiv. Lägg till det som en egen plats.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program does not know.</source>
        <translation>Filen är packad på ett sätt som programmet inte känner till.</translation>
    </message>
    <message>
        <source>The export names it and does not contain it. It may be in another part.</source>
        <translation>Exporten nämner filen men innehåller den inte. Den kan finnas i en annan del.</translation>
    </message>
    <message>
        <source>The export gives only a link to it.</source>
        <translation>Exporten ger bara en länk till filen.</translation>
    </message>
    <message>
        <source>It can be seen only after a login.</source>
        <translation>Det kan bara ses efter inloggning.</translation>
    </message>
    <message>
        <source>The website asks programs not to fetch it.</source>
        <translation>Webbplatsen ber program att inte hämta det.</translation>
    </message>
    <message>
        <source>It is no longer at this address.</source>
        <translation>Det finns inte längre på den här adressen.</translation>
    </message>
    <message>
        <source>The website asked for a pause. Try again later.</source>
        <translation>Webbplatsen bad om en paus. Försök igen senare.</translation>
    </message>
    <message>
        <source>The website answered with an error. Try again later.</source>
        <translation>Webbplatsen svarade med ett fel. Försök igen senare.</translation>
    </message>
    <message>
        <source>The website could not be reached.</source>
        <translation>Webbplatsen kunde inte nås.</translation>
    </message>
    <message>
        <source>The address is not one of the public web.</source>
        <translation>Adressen hör inte till den offentliga webben.</translation>
    </message>
    <message>
        <source>There was more than fits into one scan. Scan again to go on.</source>
        <translation>Det fanns mer än vad som ryms i en genomgång. Gå igenom igen för att fortsätta.</translation>
    </message>
    <message>
        <source>It lies on another website, which you did not allow.</source>
        <translation>Det ligger på en annan webbplats, som du inte har tillåtit.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Inte avgjord</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Jag</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Inte jag</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Osäker</translation>
    </message>
    <message>
        <source>Likely match</source>
        <translation>Trolig träff</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>Möjlig träff</translation>
    </message>
    <message>
        <source>See my data</source>
        <translation>Se mina uppgifter</translation>
    </message>
    <message>
        <source>Delete my data</source>
        <translation>Radera mina uppgifter</translation>
    </message>
    <message>
        <source>Object to the use of my data</source>
        <translation>Invända mot att mina uppgifter används</translation>
    </message>
    <message>
        <source>Lock my data for now</source>
        <translation>Begränsa användningen tills vidare</translation>
    </message>
    <message>
        <source>Correct my data</source>
        <translation>Rätta mina uppgifter</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Ta med mig mina uppgifter</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>Återkalla mitt samtycke</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Påminn dem</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <translation>Svara på ett avslag</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Klaga hos myndigheten</translation>
    </message>
    <message>
        <source>Let somebody act for me</source>
        <translation>Låta någon agera för mig</translation>
    </message>
    <message>
        <source>Ask to take a photo down</source>
        <translation>Be om att ett foto tas ned</translation>
    </message>
    <message>
        <source>Face search</source>
        <translation>Ansiktssökning</translation>
    </message>
    <message>
        <source>Face recognition</source>
        <translation>Ansiktsigenkänning</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Socialt nätverk</translation>
    </message>
    <message>
        <source>Data broker</source>
        <translation>Datamäklare</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Sökmotor</translation>
    </message>
    <message>
        <source>People search</source>
        <translation>Personsökning</translation>
    </message>
    <message>
        <source>Adult website</source>
        <translation>Vuxenwebbplats</translation>
    </message>
    <message>
        <source>Maker of AI</source>
        <translation>AI-utvecklare</translation>
    </message>
    <message>
        <source>Audio website</source>
        <translation>Ljudwebbplats</translation>
    </message>
    <message>
        <source>Photos in the cloud</source>
        <translation>Foton i molnet</translation>
    </message>
    <message>
        <source>Platform for creators</source>
        <translation>Plattform för kreatörer</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Dejting</translation>
    </message>
    <message>
        <source>Platform for developers</source>
        <translation>Plattform för utvecklare</translation>
    </message>
    <message>
        <source>App that changes faces</source>
        <translation>App som förändrar ansikten</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Identitetskontroll</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marknadsplats</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Meddelandeapp</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>Photo website</source>
        <translation>Fotowebbplats</translation>
    </message>
    <message>
        <source>Photo tool</source>
        <translation>Fotoverktyg</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Recensioner</translation>
    </message>
    <message>
        <source>Stock photos</source>
        <translation>Bildbyrå</translation>
    </message>
    <message>
        <source>Video website</source>
        <translation>Videowebbplats</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Too small: {value} px between the eyes, {wanted} are needed</source>
        <translation>För litet: {value} px mellan ögonen, {wanted} behövs</translation>
    </message>
    <message>
        <source>Blurred: sharpness {value}, {wanted} is good</source>
        <translation>Oskarpt: skärpa {value}, {wanted} är bra</translation>
    </message>
    <message>
        <source>Turned away: about {value}° to the side, up to {wanted}° is good</source>
        <translation>Bortvänt: ungefär {value}° åt sidan, upp till {wanted}° är bra</translation>
    </message>
    <message>
        <source>Head raised or lowered: by about {value}°, up to {wanted}° is good</source>
        <translation>Huvudet höjt eller sänkt: ungefär {value}°, upp till {wanted}° är bra</translation>
    </message>
    <message>
        <source>Eyes covered or in shadow: {value} % as bright as the cheeks, {wanted} % is good</source>
        <translation>Ögonen täckta eller i skugga: {value}&#xa0;% så ljusa som kinderna, {wanted}&#xa0;% är bra</translation>
    </message>
    <message>
        <source>Mouth covered, as far as the program can tell</source>
        <translation>Munnen täckt, så långt programmet kan se</translation>
    </message>
    <message>
        <source>Too dark: brightness {value} of 255, {wanted} is good</source>
        <translation>För mörkt: ljusstyrka {value} av 255, {wanted} är bra</translation>
    </message>
    <message>
        <source>Too bright: brightness {value} of 255, {wanted} is good</source>
        <translation>För ljust: ljusstyrka {value} av 255, {wanted} är bra</translation>
    </message>
    <message>
        <source>Hard to make out: certainty {value} of 100 that this is a face, {wanted} is good</source>
        <translation>Svårt att urskilja: säkerhet {value} av 100 att det är ett ansikte, {wanted} är bra</translation>
    </message>
    <message>
        <source>Take the original photo, or a photo from closer.</source>
        <translation>Välj originalfotot eller ett foto på närmare håll.</translation>
    </message>
    <message>
        <source>Take a sharper photo, or the original instead of a copy.</source>
        <translation>Välj ett skarpare foto, eller originalet i stället för en kopia.</translation>
    </message>
    <message>
        <source>Take a photo more from the front.</source>
        <translation>Välj ett foto mer framifrån.</translation>
    </message>
    <message>
        <source>Take a photo with the camera at the height of the eyes.</source>
        <translation>Välj ett foto där kameran är i ögonhöjd.</translation>
    </message>
    <message>
        <source>Take a photo without sunglasses and without a shadow over the eyes.</source>
        <translation>Välj ett foto utan solglasögon och utan skugga över ögonen.</translation>
    </message>
    <message>
        <source>Take a photo without a mask, scarf or hand before the mouth.</source>
        <translation>Välj ett foto utan munskydd, halsduk eller hand för munnen.</translation>
    </message>
    <message>
        <source>Take a photo with more light on the face.</source>
        <translation>Välj ett foto med mer ljus på ansiktet.</translation>
    </message>
    <message>
        <source>Take a photo with softer light.</source>
        <translation>Välj ett foto med mjukare ljus.</translation>
    </message>
    <message>
        <source>Take a photo in which the whole face can be seen.</source>
        <translation>Välj ett foto där hela ansiktet syns.</translation>
    </message>
    <message>
        <source>No reference photo yet</source>
        <translation>Inget referensfoto än</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Svag</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Ganska bra</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Mycket bra</translation>
    </message>
    <message>
        <source>Without one, the program does not know which face to look for. Add a photo of the face.</source>
        <translation>Utan ett sådant vet programmet inte vilket ansikte det ska leta efter. Lägg till ett foto av ansiktet.</translation>
    </message>
    <message>
        <source>Next step: look at “{photo}”, and remove it if it shows somebody else.</source>
        <translation>Nästa steg: titta på ”{photo}”, och ta bort det om det visar någon annan.</translation>
    </message>
    <message>
        <source>Next step: remove the photo that shows somebody else, or add a third one that tells which it is.</source>
        <translation>Nästa steg: ta bort fotot som visar någon annan, eller lägg till ett tredje som visar vilket det är.</translation>
    </message>
    <message>
        <source>Some of these photos are nearly the same and count once. Next step: add one from another day.</source>
        <translation>Några av de här fotona är nästan likadana och räknas en gång. Nästa steg: lägg till ett från en annan dag.</translation>
    </message>
    <message>
        <source>Next step: add a photo from another year or from another side.</source>
        <translation>Nästa steg: lägg till ett foto från ett annat år eller från en annan sida.</translation>
    </message>
    <message>
        <source>Next step: remove the poorest, “{photo}”, and add a better one.</source>
        <translation>Nästa steg: ta bort det sämsta, ”{photo}”, och lägg till ett bättre.</translation>
    </message>
    <message>
        <source>More photos would add little.</source>
        <translation>Fler foton skulle inte tillföra mycket.</translation>
    </message>
    <message>
        <source>“{photo}” does not seem to show the same person as the others. As long as it is here, the search also finds photos of somebody else.</source>
        <translation>”{photo}” verkar inte visa samma person som de andra. Så länge det finns här hittar sökningen också foton av någon annan.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” do not seem to show the same person. The program cannot know which one is wrong. As long as both are here, the search finds photos of either.</source>
        <translation>”{one}” och ”{other}” verkar inte visa samma person. Programmet kan inte veta vilket som är fel. Så länge båda finns här hittar sökningen foton av båda.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>mindre än en minut kvar</translation>
    </message>
</context>
</TS>
