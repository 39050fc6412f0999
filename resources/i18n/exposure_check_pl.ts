<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Exposure Check</source>
        <translation>O programie Exposure Check</translation>
    </message>
    <message>
        <source>Exposure Check {version}</source>
        <translation>Exposure Check {version}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It works without a network connection, and nothing is ever sent anywhere by itself.</source>
        <translation>Wolne oprogramowanie na licencji Apache License 2.0. Działa bez połączenia z&#xa0;siecią i&#xa0;nigdy niczego nie wysyła samoczynnie.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Face networks</source>
        <translation>Sieci neuronowe do twarzy</translation>
    </message>
    <message>
        <source>Fonts and data</source>
        <translation>Czcionki i dane</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Biblioteki</translation>
    </message>
    <message>
        <source>A licence marked * was read by hand, because the library’s own record does not name it. Many libraries carry further ones inside, each with its own licence beside it.</source>
        <translation>Licencję oznaczoną * odczytano ręcznie, bo dane samej biblioteki jej nie podają. Wiele bibliotek zawiera w sobie kolejne, każdą z własną licencją obok.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Kopiuj wszystko</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <translation>Dodaj &amp;folder ze zdjęciami…</translation>
    </message>
    <message>
        <source>Save a &amp;cleaned copy of a photo…</source>
        <translation>Zapisz o&amp;czyszczoną kopię zdjęcia…</translation>
    </message>
    <message>
        <source>&amp;Help someone else…</source>
        <translation>&amp;Pomóż innej osobie…</translation>
    </message>
    <message>
        <source>P&amp;eople…</source>
        <translation>&amp;Osoby…</translation>
    </message>
    <message>
        <source>Edit &amp;personal details…</source>
        <translation>&amp;Edytuj dane osobowe…</translation>
    </message>
    <message>
        <source>Co&amp;ver an identity document…</source>
        <translation>Za&amp;słoń dokument tożsamości…</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>Za&amp;blokuj sejf</translation>
    </message>
    <message>
        <source>H&amp;ide everything and lock</source>
        <translation>Ukr&amp;yj wszystko i&#xa0;zablokuj</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Ustawienia</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Paste photos or folders</source>
        <translation>Wk&amp;lej zdjęcia lub foldery</translation>
    </message>
    <message>
        <source>&amp;Stop looking at photos</source>
        <translation>Zat&amp;rzymaj przeglądanie zdjęć</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Przegląd</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>&amp;Twarz</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Zdjęcia</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>T&amp;rafienia</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>Rap&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>Pis&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Sprawy</translation>
    </message>
    <message>
        <source>Letters for man&amp;y people</source>
        <translation>Pisma dla &amp;wielu osób</translation>
    </message>
    <message>
        <source>Appearance like the &amp;system</source>
        <translation>Wygląd &amp;jak w systemie</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>J&amp;asny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Wysoki &amp;kontrast</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Większ&amp;y tekst</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>Mn&amp;iejszy tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normalny rozmiar tekstu</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Podręcznik</translation>
    </message>
    <message>
        <source>What this program &amp;does</source>
        <translation>&amp;Co robi ten program</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>Pokaż &amp;wskazówki ponownie</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;When would an answer be due?…</source>
        <translation>Do &amp;kiedy należy się odpowiedź?…</translation>
    </message>
    <message>
        <source>Which authority is &amp;mine?…</source>
        <translation>Który organ jest dla &amp;mnie właściwy?…</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>Sp&amp;rawdź tę instalację…</translation>
    </message>
    <message>
        <source>&amp;About Exposure Check</source>
        <translation>&amp;O&#xa0;programie Exposure Check</translation>
    </message>
    <message>
        <source>In a photo: this is me</source>
        <translation>Na zdjęciu: to ja</translation>
    </message>
    <message>
        <source>In a photo: this is not me</source>
        <translation>Na zdjęciu: to nie ja</translation>
    </message>
    <message>
        <source>In a photo: I am unsure</source>
        <translation>Na zdjęciu: nie mam pewności</translation>
    </message>
    <message>
        <source>Next photo, without deciding</source>
        <translation>Następne zdjęcie, bez decyzji</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Poprzednie zdjęcie</translation>
    </message>
    <message>
        <source>Hold: show the other people&apos;s faces</source>
        <translation>Przytrzymanie: pokazuje twarze innych osób</translation>
    </message>
</context>
<context>
    <name>AddPackDialog</name>
    <message>
        <source>Add a face model</source>
        <translation>Dodawanie modelu twarzy</translation>
    </message>
    <message>
        <source>Another model may find more photos of you, or fewer. This program can use models of InsightFace. They are not part of it, and not free for every use.</source>
        <translation>Inny model może znaleźć więcej właściwych zdjęć albo mniej. Ten program może używać modeli InsightFace. Nie są one jego częścią i nie wolno ich używać do każdego celu.</translation>
    </message>
    <message>
        <source>The licence is in English, as it was written.</source>
        <translation>Licencja jest po angielsku, tak jak ją napisano.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>I accept this for my use</source>
        <translation>Akceptuję to dla własnego użytku</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Z tego komputera</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Nazwa modelu</translation>
    </message>
    <message>
        <source>Empty: like its file. It can be left empty.</source>
        <translation>Puste: tak jak plik. Pole może pozostać puste.</translation>
    </message>
    <message>
        <source>Choose a ZIP file…</source>
        <translation>Wybierz plik ZIP…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Który model</translation>
    </message>
    <message>
        <source>A model is a file of up to several hundred megabytes.</source>
        <translation>Model to plik o wielkości do kilkuset megabajtów.</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Pobierz…</translation>
    </message>
    <message>
        <source>Or over the network, from InsightFace’s own store</source>
        <translation>Albo przez sieć, z własnych zasobów InsightFace</translation>
    </message>
    <message>
        <source>The model came with a licence of its own</source>
        <translation>Model ma własną licencję</translation>
    </message>
    <message>
        <source>Source: {source}, read on {day}.</source>
        <translation>Źródło: {source}, odczytano {day}.</translation>
    </message>
    <message>
        <source>Archives ({patterns})</source>
        <translation>Archiwa ({patterns})</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Wybór modelu</translation>
    </message>
    <message>
        <source>Choose the folder of the model</source>
        <translation>Wybór folderu modelu</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln megabyte(s)</source>
        <translation>
            <numerusform>Pobrano %Ln megabajt</numerusform>
            <numerusform>Pobrano %Ln megabajty</numerusform>
            <numerusform>Pobrano %Ln megabajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>Sprawdzanie modelu…</translation>
    </message>
    <message>
        <source>Added: {model}. It is not in use yet; choose it in the list.</source>
        <translation>Dodano: {model}. Nie jest jeszcze używany; można go wybrać na liście.</translation>
    </message>
    <message>
        <source>There is a model with this name, or it cannot be a name. Choose another one of letters, digits, dots, hyphens and underscores.</source>
        <translation>Jest już model o tej nazwie albo taka nazwa nie jest możliwa. Proszę wybrać inną, złożoną z liter, cyfr, kropek, łączników i podkreśleń.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Zatrzymano. Niczego nie dodano.</translation>
    </message>
</context>
<context>
    <name>AddPlaces</name>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>What can I add?</source>
        <translation>Co można dodać?</translation>
    </message>
    <message>
        <source>Drop anything with photos here</source>
        <translation>Tutaj można upuścić wszystko, co zawiera zdjęcia</translation>
    </message>
    <message>
        <source>Folders, photos and films, data exports as they came (ZIP, TAR.GZ), saved web pages, web addresses. Files stay where they are.</source>
        <translation>Foldery, zdjęcia i&#xa0;filmy, eksporty danych w&#xa0;otrzymanej postaci (ZIP, TAR.GZ), zapisane strony internetowe, adresy internetowe. Pliki pozostają na swoim miejscu.</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>Add a public address</source>
        <translation>Dodaj adres publiczny</translation>
    </message>
    <message>
        <source>A profile or page that anybody can open, for example https://mastodon.social/@name. You are asked before the network is used.</source>
        <translation>Profil lub strona, którą może otworzyć każdy, na przykład https://mastodon.social/@name. Przed użyciem sieci program zapyta o&#xa0;zgodę.</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <translation>Folder ze zdjęciami</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Wszystkie pliki ({patterns})</translation>
    </message>
    <message>
        <source>Photos, exports, saved pages</source>
        <translation>Zdjęcia, eksporty, zapisane strony</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>For example a receipt or the answer. A copy is kept inside the vault.</source>
        <translation>Na przykład potwierdzenie nadania lub odpowiedź. Kopia jest przechowywana w&#xa0;sejfie.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Wybór plików</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Pomiń {file}</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Which authority is mine?</source>
        <translation>Który organ jest dla mnie właściwy?</translation>
    </message>
    <message>
        <source>In which part of it?</source>
        <translation>W którym regionie?</translation>
    </message>
    <message>
        <source>It is about a public body, a church or a broadcaster</source>
        <translation>Chodzi o instytucję publiczną, kościół lub nadawcę radiowo-telewizyjnego</translation>
    </message>
    <message>
        <source>It is about a company or a website</source>
        <translation>Chodzi o firmę lub stronę internetową</translation>
    </message>
    <message>
        <source>Who looks after them?</source>
        <translation>Kto je nadzoruje?</translation>
    </message>
    <message>
        <source>It hears complaints about a company or a website. Usually it is the one where you live; under European law you may also ask the one where you work. Nothing is sent, and nobody is asked.</source>
        <translation>Organ rozpatruje skargi na firmę lub stronę internetową. Zwykle jest to organ właściwy dla miejsca zamieszkania; według prawa europejskiego można zwrócić się także do organu właściwego dla miejsca pracy. Nic nie jest wysyłane i nikt nie jest o nic pytany.</translation>
    </message>
    <message>
        <source>In which country do you live?</source>
        <translation>W jakim kraju jest miejsce zamieszkania?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Proszę wybrać</translation>
    </message>
    <message>
        <source>For {country} no authority is in the list of this program. Look on the website of your government for the authority for data protection, or ask the one of the country where the company is.</source>
        <translation>Na liście tego programu nie ma organu dla tego kraju: {country}. Organ ochrony danych warto znaleźć na stronie rządu albo zwrócić się do organu w kraju, w którym jest firma.</translation>
    </message>
</context>
<context>
    <name>AuthorityView</name>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
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
        <translation>Formularz na stronie internetowej</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Faks: {number}</translation>
    </message>
    <message>
        <source>Fingerprint of its PGP key: {number}</source>
        <translation>Odcisk klucza PGP: {number}</translation>
    </message>
    <message>
        <source>Languages of a complaint</source>
        <translation>Języki skargi</translation>
    </message>
    <message>
        <source>Basis of a complaint</source>
        <translation>Podstawa prawna skargi</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Widziano {day}: {status}</translation>
    </message>
    <message>
        <source>E-mail by another source</source>
        <translation>E-mail według innego źródła</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated in the record. Ask before you write in another one.</source>
        <translation>We wpisie ich nie podano. Przed napisaniem w innym języku warto zapytać.</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Skopiowano adres.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Choose a table…</source>
        <translation>Wybierz tabelę…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Zapisz szablon…</translation>
    </message>
    <message>
        <source>Drop the table of people here</source>
        <translation>Tutaj można upuścić tabelę osób</translation>
    </message>
    <message>
        <source>A CSV file with one person a row, as spreadsheets save it. Each row names the file with the person’s signed permission, which lies beside the table.</source>
        <translation>Plik CSV z&#xa0;jedną osobą w&#xa0;wierszu, taki jak zapisują arkusze kalkulacyjne. Każdy wiersz podaje nazwę pliku z&#xa0;podpisanym pełnomocnictwem tej osoby; plik znajduje się obok tabeli.</translation>
    </message>
    <message>
        <source>Add this recipient</source>
        <translation>Dodaj tego adresata</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokument PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Dokument programu Word</translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Szkic wiadomości e-mail</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Wybierz inny folder…</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <translation>Cel pism</translation>
    </message>
    <message>
        <source>Format of the letters</source>
        <translation>Format pism</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Proszę dodać co najmniej jednego adresata.</translation>
    </message>
    <message>
        <source>Choose what they want.</source>
        <translation>Proszę wybrać cel pism.</translation>
    </message>
    <message>
        <source>Choose the table of people</source>
        <translation>Wybór tabeli osób</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabele (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Table: {file}</source>
        <translation>Tabela: {file}</translation>
    </message>
    <message>
        <source>Choose another table…</source>
        <translation>Wybierz inną tabelę…</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Zapisywanie szablonu</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Wybór folderu na pisma</translation>
    </message>
    <message>
        <source>{folder}: one folder per person, and the list result.csv. They are not encrypted.</source>
        <translation>{folder}: jeden folder dla każdej osoby oraz lista result.csv. Nie są zaszyfrowane.</translation>
    </message>
    <message>
        <source>Added {name}.</source>
        <translation>Dodano: {name}.</translation>
    </message>
    <message>
        <source>Do not write to {name}</source>
        <translation>Nie pisz do: {name}</translation>
    </message>
    <message>
        <source>Letters go to:</source>
        <translation>Pisma trafią do:</translation>
    </message>
    <message>
        <source>No recipient was added yet.</source>
        <translation>Nie dodano jeszcze adresata.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Letters for many people</source>
        <translation>Pisma dla wielu osób</translation>
    </message>
    <message>
        <source>For those who help others: a table of people becomes one letter each. Nothing is sent, and no case is opened for these letters.</source>
        <translation>Dla osób, które pomagają innym: z&#xa0;tabeli osób powstają pisma, po jednym dla każdej. Nic nie jest wysyłane i&#xa0;dla tych pism nie powstaje żadna sprawa.</translation>
    </message>
    <message>
        <source>People done</source>
        <translation>Gotowe osoby</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Napisz pisma</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Open the list of results</source>
        <translation>Otwórz listę wyników</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Sprawdzanie wierszy…</translation>
    </message>
    <message>
        <source>Looking at the rows: {done} of {total}</source>
        <translation>Sprawdzanie wierszy: {done} z&#xa0;{total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Zatrzymano. Niczego nie zapisano.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Napisz %n pismo</numerusform>
            <numerusform>Napisz %n pisma</numerusform>
            <numerusform>Napisz %n pism</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>Nie ma żadnego pisma do napisania.</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Pisanie pism…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} people, %n letter(s) written</source>
        <translation>
            <numerusform>Osoby: {done} z&#xa0;{total}, napisano %n pismo</numerusform>
            <numerusform>Osoby: {done} z&#xa0;{total}, napisano %n pisma</numerusform>
            <numerusform>Osoby: {done} z&#xa0;{total}, napisano %n pism</numerusform>
        </translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>napisano %n pismo</numerusform>
            <numerusform>napisano %n pisma</numerusform>
            <numerusform>napisano %n pism</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n napisane już wcześniej</numerusform>
            <numerusform>%n napisane już wcześniej</numerusform>
            <numerusform>%n napisanych już wcześniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why</source>
        <translation>
            <numerusform>%n nienapisane; powód podaje lista</numerusform>
            <numerusform>%n nienapisane; powody podaje lista</numerusform>
            <numerusform>%n nienapisanych; powody podaje lista</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Nothing was sent.</source>
        <translation>{counts}. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} people.</source>
        <translation>Zatrzymano. Osoby: {done} z&#xa0;{total}.</translation>
    </message>
    <message>
        <source>Write again to go on from there.</source>
        <translation>Przycisk „Kontynuuj” wznowi pisanie od tego miejsca.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Saved the template as “{file}”.</source>
        <translation>Szablon zapisano jako „{file}”.</translation>
    </message>
</context>
<context>
    <name>BatchPreview</name>
    <message>
        <source>What would be written</source>
        <translation>Co zostałoby napisane</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Tylko wiersze z problemami</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Wiersze tabeli</translation>
    </message>
    <message>
        <source>Only rows with problems: {count}</source>
        <translation>Tylko wiersze z&#xa0;problemami: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to write</source>
        <translation>
            <numerusform>%n pismo do napisania</numerusform>
            <numerusform>%n pisma do napisania</numerusform>
            <numerusform>%n pism do napisania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n napisane już wcześniej</numerusform>
            <numerusform>%n napisane już wcześniej</numerusform>
            <numerusform>%n napisanych już wcześniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written</source>
        <translation>
            <numerusform>%n nie może powstać</numerusform>
            <numerusform>%n nie mogą powstać</numerusform>
            <numerusform>%n nie może powstać</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, line {line} of the file:</source>
        <translation>Wiersz {row}, linia {line} pliku:</translation>
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
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Własne słowa</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Własny dodatek</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Dates for your calendar</source>
        <translation>Terminy do kalendarza</translation>
    </message>
    <message>
        <source>Also write whose case it is</source>
        <translation>Zapisz także, czyja to sprawa</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Zapisz plik kalendarza…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The file holds the coming days of all open cases, each with two reminders. Import it into the calendar of your computer or telephone. Import it again later, and moved days are replaced.</source>
        <translation>Plik zawiera najbliższe terminy wszystkich otwartych spraw, każdy z&#xa0;dwoma przypomnieniami. Można go zaimportować do kalendarza w&#xa0;komputerze lub telefonie. Późniejszy ponowny import zastępuje terminy, które się przesunęły.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It names the recipients and what you asked for. Whoever keeps your calendar, for example a company on the internet, can read that.</source>
        <translation>Plik nie jest zaszyfrowany. Podaje adresatów i&#xa0;treść żądań. Może to odczytać ten, kto prowadzi kalendarz, na przykład firma internetowa.</translation>
    </message>
    <message>
        <source>With this, it also holds the names and how each day was counted.</source>
        <translation>Wtedy plik zawiera także imiona i&#xa0;nazwiska oraz sposób obliczenia każdego terminu.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Zapisywanie pliku kalendarza</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendarz (*.ics)</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take a photo</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Użyj tego zdjęcia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Kamera się uruchamia…</translation>
    </message>
    <message>
        <source>This computer does not let the program use a camera: allow it in the privacy settings of the system, then press “Try again”.</source>
        <translation>Ten komputer nie pozwala programowi używać kamery: trzeba na to zezwolić w ustawieniach prywatności systemu, a potem nacisnąć „Spróbuj ponownie”.</translation>
    </message>
    <message>
        <source>The camera gives no picture, mostly because another program uses it: close that program, then press “Try again”.</source>
        <translation>Kamera nie daje obrazu, najczęściej dlatego, że używa jej inny program: trzeba go zamknąć, a potem nacisnąć „Spróbuj ponownie”.</translation>
    </message>
    <message>
        <source>The camera is not connected any more: plug it in and press “Try again”, or choose a photo instead.</source>
        <translation>Kamera nie jest już podłączona: trzeba ją podłączyć i nacisnąć „Spróbuj ponownie” albo wybrać gotowe zdjęcie.</translation>
    </message>
    <message>
        <source>The photo is taken, and the camera is off.</source>
        <translation>Zdjęcie zostało zrobione, a kamera jest wyłączona.</translation>
    </message>
    <message>
        <source>Your system now asks whether this program may use the camera. The camera is on only while you see its picture here. Nothing is recorded, and nothing leaves this computer.</source>
        <translation>System pyta teraz, czy ten program może używać kamery. Kamera jest włączona tylko wtedy, gdy widać tu jej obraz. Nic nie jest nagrywane i nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Look into the camera from the front, in even light. You see yourself as in a mirror. Space takes the photo; nothing is recorded before that.</source>
        <translation>Najlepiej patrzeć w kamerę na wprost, przy równomiernym świetle. Obraz jest taki jak w lustrze. Spacja robi zdjęcie; wcześniej nic nie jest nagrywane.</translation>
    </message>
    <message>
        <source>The camera is off. This is the photo as others see you. It is not saved as a file: the vault keeps numbers and a small picture of your face.</source>
        <translation>Kamera jest wyłączona. Na tym zdjęciu twarz wygląda tak, jak widzą ją inni. Nie zostanie zapisane jako plik: w sejfie pozostaną liczby i miniatura twarzy.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Kamera jest wyłączona.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>Zrobione zdjęcie</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Obraz z kamery</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>Take a photo…</source>
        <translation>Zrób zdjęcie…</translation>
    </message>
    <message>
        <source>Photos can be taken with a camera here, too, once the system has this library: {name}</source>
        <translation>Zdjęcia można tu robić także kamerą, gdy w systemie będzie ta biblioteka: {name}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Where should the folder of the case be made?</source>
        <translation>Gdzie utworzyć folder sprawy?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>“{entry}”</source>
        <translation>„{entry}”</translation>
    </message>
    <message>
        <source>Logged: {entry}.</source>
        <translation>Zapisano w&#xa0;dzienniku: {entry}.</translation>
    </message>
    <message>
        <source>Taken back: {entry}. It stays in the log and does not count.</source>
        <translation>Wycofano: {entry}. Wpis pozostaje w&#xa0;dzienniku, ale się nie liczy.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in “{folder}”. They are not encrypted. Look at them before you pass them on.</source>
        <translation>
            <numerusform>Zapisano %n plik w&#xa0;folderze „{folder}”. Nie jest zaszyfrowany. Warto go przejrzeć przed przekazaniem dalej.</numerusform>
            <numerusform>Zapisano %n pliki w&#xa0;folderze „{folder}”. Nie są zaszyfrowane. Warto je przejrzeć przed przekazaniem dalej.</numerusform>
            <numerusform>Zapisano %n plików w&#xa0;folderze „{folder}”. Nie są zaszyfrowane. Warto je przejrzeć przed przekazaniem dalej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved a copy as “{file}”. It came from somebody else: open it only if you trust it.</source>
        <translation>Kopię zapisano jako „{file}”. Plik pochodzi od kogoś innego: należy go otwierać tylko wtedy, gdy budzi zaufanie.</translation>
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
        <translation>Następny krok: {step}</translation>
    </message>
    <message>
        <source>{step}, from {day} on</source>
        <translation>{step}, od {day}</translation>
    </message>
    <message>
        <source>Last entry: {day}</source>
        <translation>Ostatni wpis: {day}</translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>What became of the letters</source>
        <translation>Co się stało z pismami</translation>
    </message>
    <message>
        <source>Nobody is counted as late who is not late by every reading of the rules. Where it is not noted when a letter arrived, its answer counts neither as late nor as in time.</source>
        <translation>Opóźnienie przyjmuje się tylko wtedy, gdy wynika z&#xa0;każdej wykładni przepisów. Jeżeli nie zapisano, kiedy pismo dotarło, odpowiedź nie liczy się ani jako spóźniona, ani jako terminowa.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n sprawa</numerusform>
            <numerusform>%n sprawy</numerusform>
            <numerusform>%n spraw</numerusform>
        </translation>
    </message>
    <message>
        <source>{cases} of {people}</source>
        <translation>{cases}, {people}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>w oczekiwaniu</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>z odpowiedzią</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>z odpowiedzią w terminie</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>z odpowiedzią po terminie</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>jeszcze niewysłane</translation>
    </message>
    <message>
        <source>days until an answer (median)</source>
        <translation>dni do odpowiedzi (mediana)</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Adresat</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Z odpowiedzią</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Taken back, does not count.</source>
        <translation>Wycofany, nie liczy się.</translation>
    </message>
    <message>
        <source>Entry {number}, {day}: {event}. {more}</source>
        <translation>Wpis {number}, {day}: {event}. {more}</translation>
    </message>
    <message>
        <source>Entry {number}: {event}, {day}</source>
        <translation>Wpis {number}: {event}, {day}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Zapisz kopię pliku {file}</translation>
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
        <translation>To pomyłka, wycofaj</translation>
    </message>
    <message>
        <source>Take back entry {number}: {event}</source>
        <translation>Wycofaj wpis {number}: {event}</translation>
    </message>
    <message>
        <source>Log it again…</source>
        <translation>Zapisz jeszcze raz…</translation>
    </message>
    <message>
        <source>Log again: {event}</source>
        <translation>Zapisz jeszcze raz: {event}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Back to all cases</source>
        <translation>Wróć do wszystkich spraw</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>What fits next</source>
        <translation>Możliwe następne kroki</translation>
    </message>
    <message>
        <source>Log what happened…</source>
        <translation>Zapisz, co się stało…</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Napisz przypomnienie…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Napisz odpowiedź…</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>Napisz skargę…</translation>
    </message>
    <message>
        <source>Look at the letter…</source>
        <translation>Zobacz pismo…</translation>
    </message>
    <message>
        <source>Save the case file…</source>
        <translation>Zapisz akta sprawy…</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Co dotąd się wydarzyło</translation>
    </message>
    <message>
        <source>Letters and files</source>
        <translation>Pisma i pliki</translation>
    </message>
    <message>
        <source>Language of the case file</source>
        <translation>Język akt sprawy</translation>
    </message>
    <message>
        <source>The case file is a folder for a lawyer or an authority: what happened, the letter, the files. It is not encrypted.</source>
        <translation>Akta sprawy to folder dla prawnika lub urzędu: przebieg sprawy, pismo, pliki. Nie są zaszyfrowane.</translation>
    </message>
    <message>
        <source>{request} · {law} · case {id}</source>
        <translation>{request} · {law} · sprawa {id}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Gdyby pismo dotarło dzisiaj, odpowiedź należałaby się do {day}.</translation>
    </message>
    <message>
        <source>The law sets no time for an answer to this letter.</source>
        <translation>Prawo nie określa terminu odpowiedzi na to pismo.</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>Od {day}</translation>
    </message>
    <message>
        <source>Log: {event}…</source>
        <translation>Zapisz: {event}…</translation>
    </message>
    <message>
        <source>Write the reminder…</source>
        <translation>Napisz przypomnienie…</translation>
    </message>
    <message>
        <source>Write the reply…</source>
        <translation>Napisz odpowiedź…</translation>
    </message>
    <message>
        <source>Write the complaint…</source>
        <translation>Napisz skargę…</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No cases yet</source>
        <translation>Nie ma jeszcze spraw</translation>
    </message>
    <message>
        <source>A letter opens a case. Here you see what became of it, and what you can do next.</source>
        <translation>Każde pismo otwiera sprawę. Tutaj widać, co się z&#xa0;nią dzieje i&#xa0;co można zrobić dalej.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Napisz pismo</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>What became of your letters. Nothing is sent from here; you log what you did and what you got.</source>
        <translation>Co się dzieje z&#xa0;pismami. Stąd nic nie jest wysyłane; zapisuje się tu, co wysłano i&#xa0;co przyszło.</translation>
    </message>
    <message>
        <source>Note the day on which a letter arrived: from that day on the program counts the time.</source>
        <translation>Warto zapisać dzień, w którym pismo dotarło: od tego dnia program liczy termin.</translation>
    </message>
    <message>
        <source>Dates for your calendar…</source>
        <translation>Terminy do kalendarza…</translation>
    </message>
    <message>
        <source>When would an answer be due?…</source>
        <translation>Do kiedy należy się odpowiedź?…</translation>
    </message>
    <message>
        <source>Which authority is mine?…</source>
        <translation>Który organ jest dla mnie właściwy?…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Wszystkie sprawy</translation>
    </message>
    <message>
        <source>Name of a company</source>
        <translation>Nazwa firmy</translation>
    </message>
    <message>
        <source>All that are not closed</source>
        <translation>Wszystkie niezamknięte</translation>
    </message>
    <message>
        <source>With something to do today</source>
        <translation>Z czymś do zrobienia dzisiaj</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Zapisano jako „{file}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n sprawa</numerusform>
            <numerusform>%n sprawy</numerusform>
            <numerusform>%n spraw</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Żadna sprawa nie pasuje.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmiana hasła</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>There is no way to reset a lost passphrase. Write the new one on paper and keep the paper in a safe place. Backups that you made before still open with the old one.</source>
        <translation>Utraconego hasła nie da się ustawić na nowo. Warto zapisać nowe hasło na papierze i&#xa0;przechowywać kartkę w&#xa0;bezpiecznym miejscu. Wcześniejsze kopie zapasowe nadal otwiera stare hasło.</translation>
    </message>
    <message>
        <source>This is not the current passphrase. Nothing was changed.</source>
        <translation>To nie jest obecne hasło. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Zmienianie hasła…</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>Countries</source>
        <translation>Kraje</translation>
    </message>
</context>
<context>
    <name>CreateVaultForm</name>
    <message>
        <source>Create the vault</source>
        <translation>Utwórz sejf</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the vault, not even you or us. There is no way to reset it. Write it on paper and keep the paper in a safe place.</source>
        <translation>Bez tego hasła nikt nie otworzy sejfu, nawet jego właściciel ani my. Nie da się go ustawić na nowo. Warto zapisać hasło na papierze i&#xa0;przechowywać kartkę w&#xa0;bezpiecznym miejscu.</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Tworzenie sejfu…</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>When would an answer be due?</source>
        <translation>Do kiedy należy się odpowiedź?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>They told me in time that they need longer</source>
        <translation>Adresat w terminie zawiadomił, że potrzebuje więcej czasu</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Do którego dnia?</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Więcej opcji</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Mniej opcji</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Czego to dotyczy?</translation>
    </message>
    <message>
        <source>For a letter that is not kept here. For your own letters the page Cases counts by itself. This is arithmetic, no legal advice.</source>
        <translation>Dla pisma, którego tu nie ma. Dla pism z tego programu liczy strona Sprawy. To obliczenie, a nie porada prawna.</translation>
    </message>
    <message>
        <source>The letter arrived on</source>
        <translation>Dzień dotarcia pisma</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Prawo</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>Kraj firmy</translation>
    </message>
    <message>
        <source>Its public holidays can move the last day.</source>
        <translation>Święta w tym kraju mogą przesunąć ostatni dzień.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Their answer to my letter</source>
        <translation>Odpowiedź na moje pismo</translation>
    </message>
    <message>
        <source>That they confirm my letter</source>
        <translation>Potwierdzenie otrzymania mojego pisma</translation>
    </message>
    <message>
        <source>That they stop selling and sharing my data</source>
        <translation>Zaprzestanie sprzedaży i udostępniania moich danych</translation>
    </message>
    <message>
        <source>That the company confirms my complaint</source>
        <translation>Potwierdzenie przez firmę otrzymania mojej skargi</translation>
    </message>
    <message>
        <source>News of my complaint from the authority</source>
        <translation>Informacja organu o mojej skardze</translation>
    </message>
    <message>
        <source>That they delete biometric data</source>
        <translation>Usunięcie danych biometrycznych</translation>
    </message>
    <message>
        <source>When I can remind them</source>
        <translation>Kiedy mogę wysłać przypomnienie</translation>
    </message>
    <message>
        <source>The complaint arrived on</source>
        <translation>Dzień dotarcia skargi</translation>
    </message>
    <message>
        <source>The authority had the complaint on</source>
        <translation>Dzień otrzymania skargi przez organ</translation>
    </message>
    <message>
        <source>The last contact with the company was on</source>
        <translation>Dzień ostatniego kontaktu z firmą</translation>
    </message>
    <message>
        <source>The letter was sent on</source>
        <translation>Dzień wysłania pisma</translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation>Odpowiedź należy się do {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation by {day}.</source>
        <translation>Potwierdzenie należy się do {day}.</translation>
    </message>
    <message>
        <source>By law selling and sharing must have stopped by {day}.</source>
        <translation>Zgodnie z prawem sprzedaż i udostępnianie muszą ustać do {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation of the complaint by {day}.</source>
        <translation>Potwierdzenie otrzymania skargi należy się do {day}.</translation>
    </message>
    <message>
        <source>The authority owes news of the complaint by {day}.</source>
        <translation>Organ ma obowiązek poinformować o skardze do {day}.</translation>
    </message>
    <message>
        <source>By law biometric data must be deleted by {day} at the latest.</source>
        <translation>Zgodnie z prawem dane biometryczne muszą zostać usunięte najpóźniej do {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Przypomnienie można wysłać po tym dniu: {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by {day}.</source>
        <translation>Odpowiedzi można oczekiwać do {day}.</translation>
    </message>
    <message>
        <source>The time itself ends on {day}; weekends and holidays move that day.</source>
        <translation>Sam termin kończy się {day}; weekendy i święta przesuwają ten dzień.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Przed końcem dnia {day} nikomu nie należy zarzucać opóźnienia.</translation>
    </message>
    <message>
        <source>This law gives them no more time.</source>
        <translation>To prawo nie daje adresatowi więcej czasu.</translation>
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
        <translation>Dotyczy podmiotu, który z&#xa0;tego korzystał: {who}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Sygnatura: {number}</translation>
    </message>
    <message>
        <source>What became of it: {status}</source>
        <translation>Co z tego wynikło: {status}</translation>
    </message>
    <message>
        <source>Law: {articles}</source>
        <translation>Przepisy: {articles}</translation>
    </message>
    <message>
        <source>Checked: {how}</source>
        <translation>Sprawdzono: {how}</translation>
    </message>
    <message>
        <source>Looked up on {day}. {verified}</source>
        <translation>Stan na dzień {day}. {verified}</translation>
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
        <translation>Proszę wybrać</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>They named a day</source>
        <translation>Adresat podał dzień</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Szkic wiadomości e-mail</translation>
    </message>
    <message>
        <source>The recipient gets these files and their names. Send only what they need.</source>
        <translation>Adresat otrzyma te pliki i ich nazwy. Warto wysłać tylko to, co jest potrzebne.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Zapisz szkic…</translation>
    </message>
    <message>
        <source>Cover an identity document…</source>
        <translation>Zasłoń dokument tożsamości…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Your mail program opens it, with the letter in it. Mostly no files are needed.</source>
        <translation>Otworzy go program pocztowy, razem z pismem. Przeważnie żadne pliki nie są potrzebne.</translation>
    </message>
</context>
<context>
    <name>EnclosureList</name>
    <message>
        <source>What {file} shows</source>
        <translation>Co przedstawia {file}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Skasuj wszystko</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
    <message>
        <source>Save a backup first…</source>
        <translation>Najpierw zapisz kopię zapasową…</translation>
    </message>
    <message>
        <source>Save the case files first…</source>
        <translation>Najpierw zapisz akta spraw…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Zachowaj wszystko</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Skasuj wszystko teraz</translation>
    </message>
    <message>
        <source>This goes, for good</source>
        <translation>To zniknie na zawsze</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>To pozostanie</translation>
    </message>
    <message>
        <source>Your photos, letters and reports that you saved as files, backups, and letters that you sent. Language and appearance of this window, and face models: they say nothing about you.</source>
        <translation>Zdjęcia, pisma i&#xa0;raporty zapisane jako pliki, kopie zapasowe oraz wysłane pisma. Także język i&#xa0;wygląd tego okna oraz modele twarzy: nie zawierają danych osobistych.</translation>
    </message>
    <message>
        <source>You can save something first</source>
        <translation>Najpierw można coś zapisać</translation>
    </message>
    <message>
        <source>A backup is encrypted and can be restored here later. Case files are not encrypted; a lawyer or an authority can read them without this program.</source>
        <translation>Kopia zapasowa jest zaszyfrowana i&#xa0;można ją tu później przywrócić. Akta spraw nie są zaszyfrowane; prawnik lub urząd może je przeczytać bez tego programu.</translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Gdzie utworzyć foldery spraw?</translation>
    </message>
    <message>
        <source>Saving case {number} of {count}…</source>
        <translation>Zapisywanie sprawy {number} z&#xa0;{count}…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted.</source>
        <translation>
            <numerusform>Zapisano akta %n sprawy. Nie są zaszyfrowane.</numerusform>
            <numerusform>Zapisano akta %n spraw. Nie są zaszyfrowane.</numerusform>
            <numerusform>Zapisano akta %n spraw. Nie są zaszyfrowane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), with all details</source>
        <translation>
            <numerusform>%n osoba, ze wszystkimi danymi</numerusform>
            <numerusform>%n osoby, ze wszystkimi danymi</numerusform>
            <numerusform>%n osób, ze wszystkimi danymi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of faces</source>
        <translation>
            <numerusform>%n zdjęcie referencyjne twarzy</numerusform>
            <numerusform>%n zdjęcia referencyjne twarzy</numerusform>
            <numerusform>%n zdjęć referencyjnych twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) and what was decided about them</source>
        <translation>
            <numerusform>%n trafienie wraz z&#xa0;decyzją</numerusform>
            <numerusform>%n trafienia wraz z&#xa0;decyzjami</numerusform>
            <numerusform>%n trafień wraz z&#xa0;decyzjami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), each with its letter and its dates</source>
        <translation>
            <numerusform>%n sprawa z&#xa0;pismem i&#xa0;datami</numerusform>
            <numerusform>%n sprawy, każda z&#xa0;pismem i&#xa0;datami</numerusform>
            <numerusform>%n spraw, każda z&#xa0;pismem i&#xa0;datami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were attached to cases</source>
        <translation>
            <numerusform>%n plik dołączony do spraw</numerusform>
            <numerusform>%n pliki dołączone do spraw</numerusform>
            <numerusform>%n plików dołączonych do spraw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of the network</source>
        <translation>
            <numerusform>%n wiersz dziennika sieci</numerusform>
            <numerusform>%n wiersze dziennika sieci</numerusform>
            <numerusform>%n wierszy dziennika sieci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older vault(s) that a restore moved aside</source>
        <translation>
            <numerusform>%n starszy sejf odłożony przy przywracaniu</numerusform>
            <numerusform>%n starsze sejfy odłożone przy przywracaniu</numerusform>
            <numerusform>%n starszych sejfów odłożonych przy przywracaniu</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered places, own recipients, letters that were begun, own text, and the settings of the vault</source>
        <translation>Zapamiętane miejsca, własni adresaci, rozpoczęte pisma, własne teksty i&#xa0;ustawienia sejfu</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>This did not work</source>
        <translation>To się nie udało</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The details help whoever looks after this program. They may name files on this computer, so read them before you pass them on. Nothing is sent by itself.</source>
        <translation>Szczegóły pomogą osobie, która opiekuje się tym programem. Mogą zawierać nazwy plików z&#xa0;tego komputera, dlatego warto je przeczytać przed przekazaniem. Nic nie jest wysyłane samoczynnie.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
</context>
<context>
    <name>EvaluatePackDialog</name>
    <message>
        <source>Check a face model on pairs of photos</source>
        <translation>Sprawdzanie modelu twarzy na parach zdjęć</translation>
    </message>
    <message>
        <source>You need a table (CSV) with the columns a, b and same: the names of two photos, and 1 if both show the same person or 0 if they do not. The photos are looked at on this computer, and nothing of them is kept. How photos are looked through stays as it is.</source>
        <translation>Potrzebna jest tabela (CSV) z kolumnami a, b i same: nazwy dwóch zdjęć oraz 1, jeżeli oba pokazują tę samą osobę, albo 0, jeżeli nie. Zdjęcia są sprawdzane na tym komputerze i nic z nich nie zostaje zachowane. Sposób przeglądania zdjęć się nie zmienia.</translation>
    </message>
    <message>
        <source>Choose the list of pairs…</source>
        <translation>Wybierz listę par…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Wybierz inną listę…</translation>
    </message>
    <message>
        <source>Choose another folder of photos…</source>
        <translation>Wybierz inny folder ze zdjęciami…</translation>
    </message>
    <message>
        <source>Compare the pairs</source>
        <translation>Porównaj pary</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ukryj szczegóły</translation>
    </message>
    <message>
        <source>Choose the list of pairs</source>
        <translation>Wybór listy par</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>Wybór folderu ze zdjęciami</translation>
    </message>
    <message>
        <source>List: {file} · photos in: {folder}</source>
        <translation>Lista: {file} · zdjęcia w folderze: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln para</numerusform>
            <numerusform>%Ln pary</numerusform>
            <numerusform>%Ln par</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compared</source>
        <translation>
            <numerusform>%Ln porównana</numerusform>
            <numerusform>%Ln porównane</numerusform>
            <numerusform>%Ln porównanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a photo without a face</source>
        <translation>
            <numerusform>%Ln ze zdjęciem bez twarzy</numerusform>
            <numerusform>%Ln ze zdjęciem bez twarzy</numerusform>
            <numerusform>%Ln ze zdjęciem bez twarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the pairs of one person score higher than every pair of different people.</source>
        <translation>{share} par jednej osoby ma wynik wyższy niż każda para różnych osób.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read; see the details.</source>
        <translation>
            <numerusform>Nie udało się odczytać %Ln zdjęcia; więcej w szczegółach.</numerusform>
            <numerusform>Nie udało się odczytać %Ln zdjęć; więcej w szczegółach.</numerusform>
            <numerusform>Nie udało się odczytać %Ln zdjęć; więcej w szczegółach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared.</source>
        <translation>Porównano.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: too few pairs in the list to say.</source>
        <translation>1 fałszywy alarm na {number}: za mało par na liście, by to określić.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: it recognises {share} of the pairs of one person.</source>
        <translation>1 fałszywy alarm na {number}: model rozpoznaje {share} par jednej osoby.</translation>
    </message>
    <message>
        <source>A false alarm is a pair of different people that is taken for one person. Where they are allowed more often, more pairs of one person are recognised.</source>
        <translation>Fałszywy alarm to para różnych osób wzięta za jedną osobę. Im częściej fałszywe alarmy są dopuszczane, tym więcej par jednej osoby zostaje rozpoznanych.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of one person</source>
        <translation>
            <numerusform>%Ln para jednej osoby</numerusform>
            <numerusform>%Ln pary jednej osoby</numerusform>
            <numerusform>%Ln par jednej osoby</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of different people</source>
        <translation>
            <numerusform>%Ln para różnych osób</numerusform>
            <numerusform>%Ln pary różnych osób</numerusform>
            <numerusform>%Ln par różnych osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Area under the curve (AUC): {value}. It is how often a pair of one person scores higher than a pair of different people; 1 is always, 0.5 is chance.</source>
        <translation>Pole pod krzywą (AUC): {value}. Mówi, jak często para jednej osoby ma wyższy wynik niż para różnych osób; 1 oznacza zawsze, 0,5 oznacza przypadek.</translation>
    </message>
    <message>
        <source>No face was found in: {photos}</source>
        <translation>Nie znaleziono twarzy w: {photos}</translation>
    </message>
    <message>
        <source>Could not be read: {photos}</source>
        <translation>Nie udało się odczytać: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Saved as “{file}”. It names your photos: look at it before you pass it on.</source>
        <translation>Zapisano jako „{file}”. Plik zawiera nazwy zdjęć: warto go obejrzeć przed przekazaniem dalej.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Log what happened</source>
        <translation>Zapisywanie zdarzenia</translation>
    </message>
    <message>
        <source>The log is only for you. Nothing is sent, and a wrong entry can be taken back.</source>
        <translation>Dziennik jest tylko do własnego użytku. Nic nie jest wysyłane, a&#xa0;błędny wpis można wycofać.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>On which day?</source>
        <translation>Którego dnia?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Anything worth keeping. May stay empty.</source>
        <translation>Wszystko, co warto zachować. Może pozostać puste.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Zapisz w dzienniku</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>To pole jest wymagane.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>Tekst jest dłuższy niż {limit} znaków. Proszę go skrócić.</translation>
    </message>
</context>
<context>
    <name>EvidenceListModel</name>
    <message>
        <source>{place}
Seen on {day}</source>
        <translation>{place}
Znalezione {day}</translation>
    </message>
    <message>
        <source>{place}, seen on {day}</source>
        <translation>{place}, znalezione {day}</translation>
    </message>
</context>
<context>
    <name>ExportHelp</name>
    <message>
        <source>What can I add?</source>
        <translation>Co można dodać?</translation>
    </message>
    <message>
        <source>Search, for example Instagram</source>
        <translation>Szukaj, na przykład Instagram</translation>
    </message>
    <message>
        <source>Search for a platform</source>
        <translation>Szukaj platformy</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Platformy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Folders, single photos and films, web pages that you saved in a browser, and public addresses. Best of all is the data export of a platform: it holds what you posted, in full size. Ask the platform for it, and add the file as it came.</source>
        <translation>Foldery, pojedyncze zdjęcia i&#xa0;filmy, strony zapisane w&#xa0;przeglądarce oraz adresy publiczne. Najlepszy jest eksport danych z&#xa0;platformy: zawiera opublikowane zdjęcia w&#xa0;pełnym rozmiarze. Można o&#xa0;niego poprosić platformę i&#xa0;dodać plik w&#xa0;otrzymanej postaci.</translation>
    </message>
    <message>
        <source>No platform of this name is known here.</source>
        <translation>Platforma o&#xa0;tej nazwie nie jest tu znana.</translation>
    </message>
    <message>
        <source>Format to choose</source>
        <translation>Format do wyboru</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Jak długo to trwa</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Co zawiera</translation>
    </message>
    <message>
        <source>Addresses of posts</source>
        <translation>Adresy postów</translation>
    </message>
    <message>
        <source>These steps were compared with a description on {day}. Menus change often.</source>
        <translation>Kroki porównano z&#xa0;opisem w&#xa0;dniu {day}. Menu często się zmieniają.</translation>
    </message>
    <message>
        <source>These steps are general knowledge and were not checked again. Menus change often.</source>
        <translation>Kroki pochodzą z&#xa0;wiedzy ogólnej i&#xa0;nie zostały ponownie sprawdzone. Menu często się zmieniają.</translation>
    </message>
</context>
<context>
    <name>FaceModelSettings</name>
    <message>
        <source>Face model</source>
        <translation>Model twarzy</translation>
    </message>
    <message>
        <source>The networks that find and compare faces. They run on this computer; no photo leaves it. The built-in model is enough for most people.</source>
        <translation>Sieci neuronowe, które znajdują i porównują twarze. Działają na tym komputerze; żadne zdjęcie go nie opuszcza. Większości osób wystarcza model wbudowany.</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Sprawdzanie modeli…</translation>
    </message>
    <message>
        <source>Add a face model…</source>
        <translation>Dodaj model twarzy…</translation>
    </message>
    <message>
        <source>Photos from daily life are harder than those it was measured on: expect to miss more. How well it does for different groups of people was not measured.</source>
        <translation>Zdjęcia z życia codziennego są trudniejsze niż te, na których wykonano pomiar: można się spodziewać, że więcej zostanie przeoczonych. Nie zmierzono, jak model działa dla różnych grup ludzi.</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Proszę poczekać, aż zdjęcia zostaną przejrzane, albo najpierw zatrzymać przeglądanie.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>Czy usunąć ten model?</translation>
    </message>
    <message>
        <source>{model} would be removed from this computer.</source>
        <translation>{model}: ten model zostałby usunięty z tego komputera.</translation>
    </message>
    <message>
        <source>Its files go. Your reference photos, matches and decisions stay. To use the model again, it has to be added again.</source>
        <translation>Znikną jego pliki. Zdjęcia referencyjne, trafienia i decyzje pozostaną. Aby znów używać tego modelu, trzeba będzie dodać go ponownie.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Removed: {model}.</source>
        <translation>Usunięto: {model}.</translation>
    </message>
</context>
<context>
    <name>FacePage</name>
    <message>
        <source>Face</source>
        <translation>Twarz</translation>
    </message>
    <message>
        <source>Photos of the face that the program should look for. They are measured on this computer.</source>
        <translation>Zdjęcia twarzy, której program ma szukać. Są mierzone na tym komputerze.</translation>
    </message>
    <message>
        <source>Begin with one photo, and add others later: photos from different years help most.</source>
        <translation>Na początek wystarczy jedno zdjęcie, kolejne można dodać później: najbardziej pomagają zdjęcia z różnych lat.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Wybierz zdjęcia…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Drop photos of the face here</source>
        <translation>Tutaj można upuścić zdjęcia twarzy</translation>
    </message>
    <message>
        <source>Five varied photos make a much better reference than one: different days, different light, from the front.</source>
        <translation>Pięć różnych zdjęć daje znacznie lepszy punkt odniesienia niż jedno: różne dni, różne światło, od przodu.</translation>
    </message>
    <message>
        <source>Photos of the face</source>
        <translation>Zdjęcia twarzy</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Zdjęcie z {day}</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Przeglądanie %n zdjęcia…</numerusform>
            <numerusform>Przeglądanie %n zdjęć…</numerusform>
            <numerusform>Przeglądanie %n zdjęć…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>Przejrzano {done} z {total}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>Zatrzymano: przejrzano {done} z&#xa0;{total}.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n photo(s).</source>
        <translation>
            <numerusform>Dodano %n zdjęcie.</numerusform>
            <numerusform>Dodano %n zdjęcia.</numerusform>
            <numerusform>Dodano %n zdjęć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {file}.</source>
        <translation>Dodano {file}.</translation>
    </message>
    <message>
        <source>“remove {file}”</source>
        <translation>„usuń {file}”</translation>
    </message>
    <message>
        <source>Removed {file}.</source>
        <translation>Usunięto {file}.</translation>
    </message>
    <message>
        <source>{file} is back.</source>
        <translation>Przywrócono {file}.</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Save them as a file…</source>
        <translation>Zapisz je jako plik…</translation>
    </message>
    <message>
        <source>Counting the photos…</source>
        <translation>Liczenie zdjęć…</translation>
    </message>
    <message>
        <source>Photo {done} of {total}</source>
        <translation>Zdjęcie {done} z {total}</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Zapisywanie wartości</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Zapisano jako „{file}”.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was measured.</source>
        <translation>Zatrzymano. Niczego nie zmierzono.</translation>
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
        <translation>Zapisywanie listy plików</translation>
    </message>
    <message>
        <source>Table (*.csv);;For other programs (*.json)</source>
        <translation>Tabela (*.csv);;Dla innych programów (*.json)</translation>
    </message>
    <message>
        <source>Saved “{file}”. It names your files: look at it before you pass it on.</source>
        <translation>Zapisano „{file}”. Lista podaje nazwy plików: warto ją przejrzeć przed przekazaniem dalej.</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Files not looked at</source>
        <translation>Nieprzejrzane pliki</translation>
    </message>
    <message>
        <source>Reasons to show</source>
        <translation>Które powody pokazać</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Pobieranie listy…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Kopiuj tę listę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>Skopiowano %n wiersz.</numerusform>
            <numerusform>Skopiowano %n wiersze.</numerusform>
            <numerusform>Skopiowano %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Wszystkie: {count}</translation>
    </message>
    <message>
        <source>{why} {count}</source>
        <translation>{why} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are only linked in the export, not contained in it. The links can be copied and opened in a browser.</source>
        <translation>
            <numerusform>Eksport zawiera tylko link do %n zdjęcia, bez samego zdjęcia. Link można skopiować i&#xa0;otworzyć w&#xa0;przeglądarce.</numerusform>
            <numerusform>Eksport zawiera tylko linki do %n zdjęć, bez samych zdjęć. Linki można skopiować i&#xa0;otworzyć w&#xa0;przeglądarce.</numerusform>
            <numerusform>Eksport zawiera tylko linki do %n zdjęć, bez samych zdjęć. Linki można skopiować i&#xa0;otworzyć w&#xa0;przeglądarce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s) of more</source>
        <translation>
            <numerusform>Pierwszy %n plik z&#xa0;większej liczby</numerusform>
            <numerusform>Pierwsze %n pliki z&#xa0;większej liczby</numerusform>
            <numerusform>Pierwsze %n plików z&#xa0;większej liczby</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
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
        <translation>Wymaga uwagi · {what}: {value}</translation>
    </message>
</context>
<context>
    <name>FollowingLetterDialog</name>
    <message>
        <source>Save the letter…</source>
        <translation>Zapisz pismo…</translation>
    </message>
    <message>
        <source>Draft of an e-mail…</source>
        <translation>Szkic wiadomości e-mail…</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Pismo wysłane…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Przypomnienie do: {name}</translation>
    </message>
    <message>
        <source>A polite letter that names the day of the first one. It says only what the log says.</source>
        <translation>Uprzejme pismo, które podaje datę pierwszego. Mówi tylko to, co jest w&#xa0;dzienniku.</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Odpowiedź do: {name}</translation>
    </message>
    <message>
        <source>It answers what they wrote. It says only what the log says.</source>
        <translation>Odnosi się do tego, co napisał adresat. Mówi tylko to, co jest w&#xa0;dzienniku.</translation>
    </message>
    <message>
        <source>Complaint about {name}</source>
        <translation>Skarga dotycząca: {name}</translation>
    </message>
    <message>
        <source>It goes to the authority for the place where you live. Nobody can promise what it decides.</source>
        <translation>Trafia do organu właściwego dla miejsca zamieszkania. Nikt nie może obiecać, jak organ rozstrzygnie.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Proszę wybrać</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>W&#xa0;języku pisma. Może pozostać puste.</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Czego brakuje?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Miejsce zamieszkania</translation>
    </message>
    <message>
        <source>Name a day for the answer</source>
        <translation>Podaj termin odpowiedzi</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Odpowiedź do</translation>
    </message>
    <message>
        <source>A wish, no period of the law.</source>
        <translation>To życzenie, a&#xa0;nie termin ustawowy.</translation>
    </message>
    <message>
        <source>I live in the state whose law this is</source>
        <translation>Mieszkam w&#xa0;stanie, w&#xa0;którym obowiązuje to prawo</translation>
    </message>
    <message>
        <source>What did they write?</source>
        <translation>Co napisał adresat?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Język pisma</translation>
    </message>
    <message>
        <source>If you have an account there. May stay empty.</source>
        <translation>Jeżeli jest tam konto. Może pozostać puste.</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>Nazwa użytkownika w&#xa0;tym serwisie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Stoi przed datą. Może pozostać puste.</translation>
    </message>
    <message>
        <source>This letter cannot be written.</source>
        <translation>Tego pisma nie można napisać.</translation>
    </message>
    <message>
        <source>Choose what they wrote to see the letter.</source>
        <translation>Aby zobaczyć pismo, proszę wybrać, co napisał adresat.</translation>
    </message>
    <message>
        <source>Choose where you live to see the letter. It decides which authority hears you.</source>
        <translation>Aby zobaczyć pismo, proszę wybrać miejsce zamieszkania. Od niego zależy, który organ rozpatrzy skargę.</translation>
    </message>
    <message>
        <source>This law helps people who live in that state. Tick the box if you do.</source>
        <translation>To prawo pomaga osobom, które mieszkają w&#xa0;tym stanie. Jeżeli tak jest, proszę zaznaczyć pole.</translation>
    </message>
    <message>
        <source>It goes to: {name}</source>
        <translation>Trafi do: {name}</translation>
    </message>
    <message>
        <source>Form on their website: {address}</source>
        <translation>Formularz na stronie internetowej: {address}</translation>
    </message>
    <message>
        <source>E-mail: {address}</source>
        <translation>E-mail: {address}</translation>
    </message>
    <message>
        <source>Post: {address}</source>
        <translation>Poczta: {address}</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Zapisywanie pisma</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx);;Draft of an e-mail (*.eml);;Plain text (*.txt)</source>
        <translation>Dokument PDF (*.pdf);;Dokument programu Word (*.docx);;Szkic wiadomości e-mail (*.eml);;Zwykły tekst (*.txt)</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Więcej danych</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Mniej danych</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Szkic wiadomości e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not sent yet: print it and post it, or attach it to an e-mail. When you have sent it, come back and press “I sent it”.</source>
        <translation>Zapisano jako „{file}”. Pismo nie jest jeszcze wysłane: można je wydrukować i&#xa0;wysłać pocztą albo dołączyć do wiadomości e-mail. Po wysłaniu proszę tu wrócić i&#xa0;nacisnąć „Pismo wysłane”.</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>Start anew</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>What you filled in here before is back. It is not saved yet.</source>
        <translation>To, co wpisano tu wcześniej, jest z&#xa0;powrotem. Nie jest jeszcze zapisane.</translation>
    </message>
    <message>
        <source>The form is as it was at the beginning.</source>
        <translation>Formularz wygląda znowu tak jak na początku.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>There is no guide in your language yet. This is the English one.</source>
        <translation>Nie ma jeszcze podręcznika w tym języku. To jest wersja angielska.</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Szukaj na wszystkich stronach</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Strony podręcznika</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Strona podręcznika</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Poprzedni wynik</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Następny wynik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>{page} – user guide</source>
        <translation>{page} – podręcznik</translation>
    </message>
    <message>
        <source>Nothing found. Try another or a shorter word.</source>
        <translation>Nic nie znaleziono. Można spróbować z innym lub krótszym słowem.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n wynik</numerusform>
            <numerusform>%n wyniki</numerusform>
            <numerusform>%n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {number} of {total} on this page</source>
        <translation>Wynik {number} z {total} na tej stronie</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Sprawdzanie tej instalacji</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wynik sprawdzenia</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Kopiuj tę listę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Whether all parts of the program are the genuine ones, and what protects this computer from a photo that was made to do harm. Nothing is asked over the network.</source>
        <translation>Czy wszystkie części programu są autentyczne i co chroni ten komputer przed zdjęciem przygotowanym, by zaszkodzić. Przez sieć nic nie jest pytane.</translation>
    </message>
    <message>
        <source>The list may name folders of this computer. Read it before you pass it on.</source>
        <translation>Lista może zawierać nazwy folderów z tego komputera. Warto ją przeczytać przed przekazaniem dalej.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. They stand first in the list.</source>
        <translation>
            <numerusform>%n rzecz wymaga uwagi. Jest na początku listy.</numerusform>
            <numerusform>%n rzeczy wymagają uwagi. Są na początku listy.</numerusform>
            <numerusform>%n rzeczy wymaga uwagi. Są na początku listy.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Wszystko w porządku.</translation>
    </message>
    <message>
        <source>Copied the list.</source>
        <translation>Skopiowano listę.</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>The tips are shown again.</source>
        <translation>Wskazówki są znów pokazywane.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Nothing happened here for a while: the vault locks in one minute.</source>
        <translation>Od pewnego czasu nic się tu nie dzieje: za minutę sejf zostanie zablokowany.</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>Sejf został zablokowany, bo zablokowano ekran.</translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation>Sejf został zablokowany, bo komputer był w&#xa0;stanie uśpienia.</translation>
    </message>
    <message numerus="yes">
        <source>Locked because nothing happened for %n minute(s).</source>
        <translation>
            <numerusform>Sejf został zablokowany po %n minucie bezczynności.</numerusform>
            <numerusform>Sejf został zablokowany po %n minutach bezczynności.</numerusform>
            <numerusform>Sejf został zablokowany po %n minutach bezczynności.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
</context>
<context>
    <name>KeptParagraphs</name>
    <message>
        <source>Kept paragraphs</source>
        <translation>Zachowane akapity</translation>
    </message>
    <message>
        <source>Keep this paragraph</source>
        <translation>Zachowaj ten akapit</translation>
    </message>
    <message>
        <source>A name by which you find it again</source>
        <translation>Nazwa, pod którą łatwo go odnaleźć</translation>
    </message>
    <message>
        <source>“forget a kept paragraph”</source>
        <translation>„usuń zachowany akapit”</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more.</source>
        <translation>Akapit „{name}” nie jest już zachowany.</translation>
    </message>
    <message>
        <source>The paragraph is kept as “{name}”.</source>
        <translation>Akapit zachowano jako „{name}”.</translation>
    </message>
    <message>
        <source>Keep this paragraph…</source>
        <translation>Zachowaj ten akapit…</translation>
    </message>
    <message>
        <source>Forget a kept paragraph</source>
        <translation>Usuń zachowany akapit</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Like the system ({language})</source>
        <translation>Jak w systemie ({language})</translation>
    </message>
</context>
<context>
    <name>LawAndLanguage</name>
    <message>
        <source>Which law?</source>
        <translation>Które prawo?</translation>
    </message>
    <message>
        <source>Several laws fit where you live and where they are. Each gives other rights.</source>
        <translation>Do miejsca zamieszkania i&#xa0;siedziby adresata pasuje więcej niż jedno prawo. Każde daje inne uprawnienia.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Język pisma</translation>
    </message>
    <message>
        <source>{language} (suggested)</source>
        <translation>{language} (propozycja)</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Inne sposoby</translation>
    </message>
    <message>
        <source>Save as a Word document…</source>
        <translation>Zapisz jako dokument programu Word…</translation>
    </message>
    <message>
        <source>Save as the draft of an e-mail…</source>
        <translation>Zapisz jako szkic wiadomości e-mail…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Zapisz jako zwykły tekst…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Otwórz w programie pocztowym</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Pismo wysłane…</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Przejdź do sprawy</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Look at the letter</source>
        <translation>Zobacz pismo</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Dokument PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Dokument programu Word (*.docx)</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Szkic wiadomości e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Zwykły tekst (*.txt)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Zapisywanie pisma</translation>
    </message>
    <message>
        <source>Write to them about the same again?</source>
        <translation>Napisać ponownie w&#xa0;tej samej sprawie?</translation>
    </message>
    <message>
        <source>The same letter again while the first is open can be called excessive, and then it need not be answered. A reminder or a reply in that case mostly helps more.</source>
        <translation>To samo pismo wysłane ponownie, gdy pierwsze jest w&#xa0;toku, może zostać uznane za nadmierne, a&#xa0;wtedy adresat nie musi odpowiadać. Zwykle więcej daje przypomnienie lub odpowiedź w&#xa0;tamtej sprawie.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>Save a second letter</source>
        <translation>Zapisz drugie pismo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. The case is recorded. The letter is not sent yet: print it and post it, or attach it to an e-mail.</source>
        <translation>Zapisano jako „{file}”. Sprawa jest zapisana. Pismo nie jest jeszcze wysłane: można je wydrukować i&#xa0;wysłać pocztą albo dołączyć do wiadomości e-mail.</translation>
    </message>
    <message>
        <source>Saved as “{file}”, in the same case.</source>
        <translation>Zapisano jako „{file}”, w&#xa0;tej samej sprawie.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Gdyby pismo dotarło dzisiaj, odpowiedź należałaby się do {day}.</translation>
    </message>
    <message>
        <source>Copied the letter as text. Paste it into an e-mail or a form, then press “I sent it”.</source>
        <translation>Skopiowano pismo jako tekst. Można je wkleić do wiadomości e-mail lub formularza, a&#xa0;potem nacisnąć „Pismo wysłane”.</translation>
    </message>
    <message>
        <source>This letter is too long to hand over to a mail program. Save it as the draft of an e-mail, or copy the text.</source>
        <translation>To pismo jest zbyt długie, by przekazać je programowi pocztowemu. Można je zapisać jako szkic wiadomości e-mail albo skopiować tekst.</translation>
    </message>
    <message>
        <source>Your mail program has the letter as a draft. Send it there, then press “I sent it” here.</source>
        <translation>Pismo jest teraz szkicem w&#xa0;programie pocztowym. Po wysłaniu go stamtąd proszę nacisnąć tutaj „Pismo wysłane”.</translation>
    </message>
    <message>
        <source>No mail program answered. Save the letter as the draft of an e-mail, or copy the text.</source>
        <translation>Żaden program pocztowy nie odpowiedział. Można zapisać pismo jako szkic wiadomości e-mail albo skopiować tekst.</translation>
    </message>
    <message>
        <source>Written down: sent on {day}.</source>
        <translation>Zapisano: wysłane w&#xa0;dniu {day}.</translation>
    </message>
    <message>
        <source>“I sent it”</source>
        <translation>„Pismo wysłane”</translation>
    </message>
    <message>
        <source>Written down that you sent the letter.</source>
        <translation>Zapisano, że pismo zostało wysłane.</translation>
    </message>
    <message>
        <source>Taken back. The case says that the letter is not sent.</source>
        <translation>Wycofano. W&#xa0;sprawie zapisano, że pismo nie jest wysłane.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Paragraphs that can be changed</source>
        <translation>Akapity, które można zmienić</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Treść akapitu</translation>
    </message>
    <message>
        <source>Return to the original paragraph</source>
        <translation>Przywróć pierwotny akapit</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Dodaj akapit</translation>
    </message>
    <message>
        <source>Return to the original letter</source>
        <translation>Przywróć pierwotne pismo</translation>
    </message>
    <message>
        <source>“discard the letter”</source>
        <translation>„odrzuć pismo”</translation>
    </message>
    <message>
        <source>The unfinished letter is discarded.</source>
        <translation>Niedokończone pismo zostało odrzucone.</translation>
    </message>
    <message>
        <source>The paragraph is the original again.</source>
        <translation>Akapit ma znów pierwotną treść.</translation>
    </message>
    <message>
        <source>“return to the original”</source>
        <translation>„przywróć pierwotną treść”</translation>
    </message>
    <message>
        <source>The paragraph is left out.</source>
        <translation>Akapit jest pominięty.</translation>
    </message>
    <message>
        <source>“leave it out”</source>
        <translation>„pomiń”</translation>
    </message>
    <message>
        <source>The letter is the original again.</source>
        <translation>Pismo ma znów pierwotną treść.</translation>
    </message>
    <message>
        <source>“return to the original letter”</source>
        <translation>„przywróć pierwotne pismo”</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its words can be changed here.</source>
        <translation>Gdy tylko pismo powstanie, będzie można tutaj zmienić jego treść.</translation>
    </message>
    <message>
        <source>Left out of the letter. The original: “{text}”</source>
        <translation>Pominięty w&#xa0;piśmie. Pierwotna treść: „{text}”</translation>
    </message>
    <message>
        <source>Your own words. Check that they are true; the program does not know.</source>
        <translation>Własne słowa. Proszę sprawdzić, czy są prawdziwe; program tego nie wie.</translation>
    </message>
    <message>
        <source>Type to change it. An empty paragraph is left out of the letter.</source>
        <translation>Aby zmienić treść, wystarczy pisać. Pusty akapit zostanie w&#xa0;piśmie pominięty.</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Only the usual letters</source>
        <translation>Tylko zwykłe pisma</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Cel pisma</translation>
    </message>
</context>
<context>
    <name>LetterLook</name>
    <message>
        <source>As it is usual where the sender lives</source>
        <translation>Tak, jak przyjęto w kraju nadawcy</translation>
    </message>
    <message>
        <source>With our letterhead</source>
        <translation>Z naszym nagłówkiem</translation>
    </message>
    <message>
        <source>Our letterhead…</source>
        <translation>Nasz nagłówek…</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Koperta z okienkiem</translation>
    </message>
    <message>
        <source>The address stands where an envelope from there has its window.</source>
        <translation>Adres stoi tam, gdzie koperta z tego kraju ma okienko.</translation>
    </message>
    <message>
        <source>“keep our letterhead”</source>
        <translation>„zachowaj nasz nagłówek”</translation>
    </message>
    <message>
        <source>Kept your letterhead.</source>
        <translation>Zachowano nagłówek.</translation>
    </message>
    <message>
        <source>No letterhead is kept now.</source>
        <translation>Teraz nie jest przechowywany żaden nagłówek.</translation>
    </message>
</context>
<context>
    <name>LetterOptions</name>
    <message>
        <source>More details</source>
        <translation>Więcej danych</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Mniej danych</translation>
    </message>
</context>
<context>
    <name>LetterPhotos</name>
    <message>
        <source>Name the photos that I confirmed</source>
        <translation>Podaj potwierdzone przeze mnie zdjęcia</translation>
    </message>
    <message>
        <source>Choose the photos…</source>
        <translation>Wybierz zdjęcia…</translation>
    </message>
    <message>
        <source>Show small pictures of them</source>
        <translation>Pokaż ich miniatury</translation>
    </message>
    <message>
        <source>Whoever reads the letter then sees your face. Other people’s faces are covered.</source>
        <translation>Kto czyta pismo, zobaczy wtedy twarz. Twarze innych osób są zasłonięte.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed photo(s) with a public address</source>
        <translation>
            <numerusform>%n potwierdzone zdjęcie z&#xa0;publicznym adresem</numerusform>
            <numerusform>%n potwierdzone zdjęcia z&#xa0;publicznym adresem</numerusform>
            <numerusform>%n potwierdzonych zdjęć z&#xa0;publicznym adresem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>Podano {named} z %n zdjęcia</numerusform>
            <numerusform>Podano {named} z %n zdjęć</numerusform>
            <numerusform>Podano {named} z %n zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because no address is known</source>
        <translation>
            <numerusform>%n pominięte, bo adres jest nieznany</numerusform>
            <numerusform>%n pominięte, bo adres jest nieznany</numerusform>
            <numerusform>%n pominiętych, bo adres jest nieznany</numerusform>
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
        <translation>Pismo we własnym języku, tylko do czytania</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Podgląd pisma</translation>
    </message>
    <message>
        <source>Choose a recipient to see the letter.</source>
        <translation>Aby zobaczyć pismo, proszę wybrać adresata.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Strona {number} z {total}</translation>
    </message>
</context>
<context>
    <name>LetterReasons</name>
    <message>
        <source>Paragraphs of the letter</source>
        <translation>Akapity pisma</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its paragraphs are explained here.</source>
        <translation>Gdy tylko pismo powstanie, tutaj pojawią się objaśnienia jego akapitów.</translation>
    </message>
    <message>
        <source>“{paragraph}”</source>
        <translation>„{paragraph}”</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Back to the form</source>
        <translation>Wróć do formularza</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Read it in my language</source>
        <translation>Czytaj w moim języku</translation>
    </message>
    <message>
        <source>Why is this in my letter?</source>
        <translation>Dlaczego to jest w&#xa0;moim piśmie?</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Zmień treść</translation>
    </message>
    <message>
        <source>For reading only, in your language ({language}). This one is not sent.</source>
        <translation>Tylko do czytania, we własnym języku ({language}). Ta wersja nie jest wysyłana.</translation>
    </message>
    <message>
        <source>What you changed is only in the letter that is sent.</source>
        <translation>Zmiany są tylko w&#xa0;piśmie, które zostanie wysłane.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Our letterhead</source>
        <translation>Nasz nagłówek</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nazwa i adres</translation>
    </message>
    <message>
        <source>The name first, then one line each: address, telephone, e-mail.</source>
        <translation>Najpierw nazwa, potem w osobnych wierszach: adres, telefon, e-mail.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo yet.</source>
        <translation>Nie ma jeszcze logo.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Wybierz logo…</translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation>Pomiń logo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep no letterhead</source>
        <translation>Nie przechowuj nagłówka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>For organisations that help others. It stands above their letters, and stays in your vault.</source>
        <translation>Dla organizacji, które pomagają innym. Nagłówek stoi na górze ich pism i pozostaje w sejfie.</translation>
    </message>
    <message>
        <source>At the foot of each page</source>
        <translation>W stopce każdej strony</translation>
    </message>
    <message>
        <source>May stay empty. For example an account.</source>
        <translation>Może pozostać puste. Na przykład numer konta.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG file. It is printed up to 4 cm wide.</source>
        <translation>Plik PNG. Drukowany jest w szerokości do 4 cm.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Wybór logo</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Obrazy PNG (*.png)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Proszę wpisać nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at most.</source>
        <translation>
            <numerusform>Najwyżej %n wiersz.</numerusform>
            <numerusform>Najwyżej %n wiersze.</numerusform>
            <numerusform>Najwyżej %n wierszy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>A letter creates a record and a basis for a complaint. Nobody can promise that the company obeys.</source>
        <translation>Pismo jest dowodem i&#xa0;podstawą do skargi. Nikt nie może obiecać, że firma się do niego zastosuje.</translation>
    </message>
    <message>
        <source>A good first letter is “See my data”: the answer tells you what to ask for next. Saving sends nothing.</source>
        <translation>Dobrym pierwszym pismem jest „Dostęp do moich danych”: odpowiedź pokaże, czego można zażądać dalej. Zapisanie niczego nie wysyła.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Przejdź do sprawy</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Stoi przed datą. Może pozostać puste.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still needed for the letter: {names}</source>
        <translation>Do pisma potrzebne są jeszcze: {names}</translation>
    </message>
    <message>
        <source>There is no letter “{kind}” under this law ({law}), so another one is chosen.</source>
        <translation>W&#xa0;tym prawie ({law}) nie ma pisma „{kind}”, dlatego wybrane jest inne.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language and appearance</source>
        <translation>Język i wygląd</translation>
    </message>
    <message>
        <source>Of this window. The language of a letter is chosen with the letter.</source>
        <translation>Tego okna. Język pisma wybiera się przy piśmie.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Rozmiar tekstu</translation>
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
        <translation>Język zmieni się, gdy tylko zdjęcia zostaną przejrzane.</translation>
    </message>
    <message>
        <source>There is no open vault</source>
        <translation>Żaden sejf nie jest otwarty</translation>
    </message>
    <message>
        <source>Everything this program keeps lies in an encrypted vault on this computer.</source>
        <translation>Wszystko, co ten program przechowuje, znajduje się w&#xa0;zaszyfrowanym sejfie na tym komputerze.</translation>
    </message>
    <message>
        <source>Create or open the vault</source>
        <translation>Utwórz lub otwórz sejf</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Dla kogo to jest?</translation>
    </message>
    <message>
        <source>Letters need a name, a country and an address for the answer.</source>
        <translation>Do pism potrzebne są imię i&#xa0;nazwisko, kraj oraz adres do odpowiedzi.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Uzupełnij dane</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Cofnij {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Letters are still being written.</source>
        <translation>Listy są jeszcze pisane.</translation>
    </message>
    <message>
        <source>Those that are written stay. The others can be written next time.</source>
        <translation>Gotowe listy zostają. Pozostałe można napisać następnym razem.</translation>
    </message>
    <message>
        <source>Something that you filled in is not saved yet.</source>
        <translation>Część wpisanych danych nie jest jeszcze zapisana.</translation>
    </message>
    <message>
        <source>It is lost when the program ends. Letters that you began are kept in the vault.</source>
        <translation>Po zakończeniu programu zostanie utracona. Rozpoczęte pisma są przechowywane w sejfie.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Zakończ bez zapisania</translation>
    </message>
    <message>
        <source>Photos are still being looked at.</source>
        <translation>Zdjęcia są jeszcze przeglądane.</translation>
    </message>
    <message>
        <source>What was found so far is kept. The rest can be looked at next time.</source>
        <translation>To, co już znaleziono, zostaje zachowane. Resztę można przejrzeć następnym razem.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Kontynuuj przeglądanie</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Zatrzymaj i zakończ</translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Where it comes from</source>
        <translation>Skąd pochodzi</translation>
    </message>
    <message>
        <source>Save a cleaned copy…</source>
        <translation>Zapisz oczyszczoną kopię…</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Postęp tworzenia kopii</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>The file is gone from where it was seen.</source>
        <translation>Pliku nie ma już tam, gdzie go znaleziono.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n inne miejsce</numerusform>
            <numerusform>%n inne miejsca</numerusform>
            <numerusform>%n innych miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>published on {day}</source>
        <translation>opublikowano {day}</translation>
    </message>
    <message>
        <source>“{caption}”</source>
        <translation>„{caption}”</translation>
    </message>
    <message>
        <source>Fetched on {day} without a login, as anybody could.</source>
        <translation>Pobrano w&#xa0;dniu {day} bez logowania, tak jak mógłby to zrobić każdy.</translation>
    </message>
    <message>
        <source>What it gives away</source>
        <translation>Co zdradza</translation>
    </message>
    <message>
        <source>It gives nothing away besides what it shows, as far as this program can tell.</source>
        <translation>Zdjęcie nie zdradza niczego poza tym, co pokazuje, na ile program może to stwierdzić.</translation>
    </message>
    <message>
        <source>{coordinates}, near {place}</source>
        <translation>{coordinates}, w&#xa0;pobliżu: {place}</translation>
    </message>
    <message>
        <source>The same picture without anything else in the file. The original stays as it is.</source>
        <translation>To samo zdjęcie bez żadnych innych danych w&#xa0;pliku. Oryginał pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Films cannot be cleaned.</source>
        <translation>Filmów nie można oczyścić.</translation>
    </message>
    <message>
        <source>There is no file on this computer.</source>
        <translation>Na tym komputerze nie ma pliku.</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Zapisywanie oczyszczonej kopii</translation>
    </message>
</context>
<context>
    <name>MatchFilters</name>
    <message>
        <source>Which matches to show</source>
        <translation>Które trafienia pokazać</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Wszystkie trafienia</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Likely and possible</source>
        <translation>Prawdopodobne i możliwe</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Zdjęcia i filmy</translation>
    </message>
    <message>
        <source>Only photos</source>
        <translation>Tylko zdjęcia</translation>
    </message>
    <message>
        <source>Only films</source>
        <translation>Tylko filmy</translation>
    </message>
    <message>
        <source>Photos with several faces</source>
        <translation>Zdjęcia z kilkoma twarzami</translation>
    </message>
    <message>
        <source>Without a public address</source>
        <translation>Bez publicznego adresu</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>W którym miejscu</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Wszystkie miejsca</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Matches as a grid</source>
        <translation>Trafienia w siatce</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>To ja (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Nie ja (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Bez pewności (U)</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Pokaż w dużym rozmiarze</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Pokaż kopie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Wybrano: %Ln</numerusform>
            <numerusform>Wybrano: %Ln</numerusform>
            <numerusform>Wybrano: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more: with Ctrl or Shift and a click, or with Ctrl+A.</source>
        <translation>Można wybrać jedno lub więcej: klikając z klawiszem Ctrl lub Shift albo naciskając Ctrl+A.</translation>
    </message>
</context>
<context>
    <name>MatchListModel</name>
    <message>
        <source>{band} in {place}, seen on {day}: {decision}</source>
        <translation>{band}, {place}, znalezione {day}: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n nearly identical picture(s) more</source>
        <translation>
            <numerusform>oraz %n niemal identyczny obraz</numerusform>
            <numerusform>oraz %n niemal identyczne obrazy</numerusform>
            <numerusform>oraz %n niemal identycznych obrazów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchNumbers</name>
    <message>
        <source>Figures of this match</source>
        <translation>Wartości tego trafienia</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Ukryj wartości</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Kopiuj SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 pliku</translation>
    </message>
    <message>
        <source>It is the same for each copy of the file, and for no other file.</source>
        <translation>Jest taki sam dla każdej kopii pliku i dla żadnego innego pliku.</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Wynik: {score}</translation>
    </message>
    <message>
        <source>1 is the highest; the higher, the more alike the faces are.</source>
        <translation>1 to najwyższy wynik; im wyższy, tym bardziej podobne są twarze.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels · found with: {model}</source>
        <translation>{width} x {height} pikseli · znaleziono za pomocą: {model}</translation>
    </message>
    <message>
        <source>Copied the SHA-256.</source>
        <translation>Skopiowano SHA-256.</translation>
    </message>
    <message>
        <source>What it means was not measured for the face model in use.</source>
        <translation>Nie zmierzono, co oznacza ten wynik dla używanego modelu twarzy.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for you as for somebody else.</source>
        <translation>Taki wynik jest ponad {number} razy bardziej prawdopodobny dla właściwej osoby niż dla kogoś innego.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for somebody else as for you.</source>
        <translation>Taki wynik jest ponad {number} razy bardziej prawdopodobny dla kogoś innego niż dla właściwej osoby.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for you as for somebody else.</source>
        <translation>Taki wynik jest około {number} razy bardziej prawdopodobny dla właściwej osoby niż dla kogoś innego.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for somebody else as for you.</source>
        <translation>Taki wynik jest około {number} razy bardziej prawdopodobny dla kogoś innego niż dla właściwej osoby.</translation>
    </message>
    <message>
        <source>Among very many faces of others some score as high by chance: only you can tell.</source>
        <translation>Wśród bardzo wielu twarzy innych osób niektóre przypadkiem mają równie wysoki wynik: rozstrzygnąć może tylko osoba, której to dotyczy.</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>No matches yet</source>
        <translation>Nie ma jeszcze trafień</translation>
    </message>
    <message>
        <source>Look through a folder first. What could show you appears here, and you decide.</source>
        <translation>Najpierw trzeba przejrzeć jakiś folder. Tutaj pojawią się zdjęcia, które mogą przedstawiać szukaną osobę; decyzję podejmuje człowiek, nie program.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Przejdź do zdjęć</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Trafienia</translation>
    </message>
    <message>
        <source>Go by the whole photo, not only by the face, and choose Unsure when in doubt: you can change every decision.</source>
        <translation>Warto kierować się całym zdjęciem, nie tylko twarzą, a w razie wątpliwości wybrać „Bez pewności”: każdą decyzję można zmienić.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Pojedynczo</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Siatka</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Pokaż kopie</translation>
    </message>
    <message>
        <source>Show all matches</source>
        <translation>Pokaż wszystkie trafienia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not decided</source>
        <translation>
            <numerusform>%Ln bez decyzji</numerusform>
            <numerusform>%Ln bez decyzji</numerusform>
            <numerusform>%Ln bez decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly identical picture(s)</source>
        <translation>
            <numerusform>%Ln niemal identyczny obraz</numerusform>
            <numerusform>%Ln niemal identyczne obrazy</numerusform>
            <numerusform>%Ln niemal identycznych obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Nie ma takich</translation>
    </message>
    <message>
        <source>{shown} · {open}</source>
        <translation>{shown} · {open}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>Pokazano: %Ln</numerusform>
            <numerusform>Pokazano: %Ln</numerusform>
            <numerusform>Pokazano: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>W&#xa0;tym kierunku nie ma więcej trafień.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln match(es) as “{decision}”.</source>
        <translation>
            <numerusform>Oznaczono %Ln trafienie jako „{decision}”.</numerusform>
            <numerusform>Oznaczono %Ln trafienia jako „{decision}”.</numerusform>
            <numerusform>Oznaczono %Ln trafień jako „{decision}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as “{decision}”.</source>
        <translation>Oznaczono jako „{decision}”.</translation>
    </message>
    <message>
        <source>Took back “{decision}”.</source>
        <translation>Wycofano „{decision}”.</translation>
    </message>
    <message>
        <source>“{decision}”</source>
        <translation>„{decision}”</translation>
    </message>
    <message numerus="yes">
        <source>“{decision}” for %Ln match(es)</source>
        <translation>
            <numerusform>„{decision}” dla %Ln trafienia</numerusform>
            <numerusform>„{decision}” dla %Ln trafień</numerusform>
            <numerusform>„{decision}” dla %Ln trafień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePackDialog</name>
    <message>
        <source>Measure a face model</source>
        <translation>Pomiar modelu twarzy</translation>
    </message>
    <message>
        <source>You need a folder with one folder for each person, and several photos in each; in every photo only that person. About 70 photos of 30 people are the least; more give better figures. The photos are looked at on this computer, and nothing of them is kept but the figures.</source>
        <translation>Potrzebny jest folder, w którym każda osoba ma własny folder z kilkoma zdjęciami; na każdym zdjęciu tylko ta osoba. Minimum to około 70 zdjęć 30 osób; więcej zdjęć daje lepsze wartości. Zdjęcia są przeglądane na tym komputerze i nic z nich nie jest zachowywane poza wynikami pomiaru.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Use these figures when photos are looked through</source>
        <translation>Użyj tych wartości przy przeglądaniu zdjęć</translation>
    </message>
    <message>
        <source>Choose the folder with one folder for each person</source>
        <translation>Wybór folderu, w którym każda osoba ma własny folder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) with a face</source>
        <translation>
            <numerusform>%Ln zdjęcie z twarzą</numerusform>
            <numerusform>%Ln zdjęcia z twarzą</numerusform>
            <numerusform>%Ln zdjęć z twarzą</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln osoba</numerusform>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) without a face</source>
        <translation>
            <numerusform>%Ln zdjęcie bez twarzy</numerusform>
            <numerusform>%Ln zdjęcia bez twarzy</numerusform>
            <numerusform>%Ln zdjęć bez twarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>To measure stricter settings, more photos of more people are needed.</source>
        <translation>Aby zmierzyć bardziej rygorystyczne ustawienia, potrzeba więcej zdjęć większej liczby osób.</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>Zmierzono.</translation>
    </message>
    <message>
        <source>Photos are looked through with these figures from now on.</source>
        <translation>Od teraz zdjęcia są przeglądane z tymi wartościami.</translation>
    </message>
</context>
<context>
    <name>NetworkConsent</name>
    <message>
        <source>Use the network?</source>
        <translation>Czy użyć sieci?</translation>
    </message>
    <message numerus="yes">
        <source>At most these %n website(s) would be asked for it, and no others:</source>
        <translation>
            <numerusform>W tym celu program zapytałby najwyżej tę %n stronę internetową, a innych nie:</numerusform>
            <numerusform>W tym celu program zapytałby najwyżej te %n strony internetowe, a innych nie:</numerusform>
            <numerusform>W tym celu program zapytałby najwyżej te strony internetowe (%n), a innych nie:</numerusform>
        </translation>
    </message>
    <message>
        <source>More photos lie with this website. May it be asked, too?</source>
        <translation>Na tej stronie internetowej jest więcej zdjęć. Czy ją także można zapytać?</translation>
    </message>
    <message numerus="yes">
        <source>These %n website(s) would be asked for photos, and no others:</source>
        <translation>
            <numerusform>O&#xa0;zdjęcia program zapytałby tylko tę %n stronę internetową:</numerusform>
            <numerusform>O&#xa0;zdjęcia program zapytałby tylko te %n strony internetowe:</numerusform>
            <numerusform>O&#xa0;zdjęcia program zapytałby tylko te strony internetowe (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Strony internetowe</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which face model is fetched. Nothing about you or your face is sent, and there is no login. Every request is written into a log.</source>
        <translation>Dowiedzą się, jaki jest adres sieciowy tego komputera i który model twarzy jest pobierany. Żadne informacje o osobie ani o twarzy nie są wysyłane i nie ma logowania. Każde zapytanie jest zapisywane w dzienniku.</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which pages are looked at. Nothing about you or your face is sent, there are no cookies and no login. Every request is written into a log.</source>
        <translation>Dowiedzą się, jaki jest adres sieciowy tego komputera i&#xa0;które strony są przeglądane. Żadne informacje o&#xa0;osobie ani o&#xa0;twarzy nie są wysyłane, nie ma plików cookie ani logowania. Każde zapytanie jest zapisywane w&#xa0;dzienniku.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Pozostań offline</translation>
    </message>
    <message>
        <source>Ask these websites, this time</source>
        <translation>Tym razem zapytaj te strony</translation>
    </message>
</context>
<context>
    <name>NetworkLogDialog</name>
    <message>
        <source>What was asked over the network</source>
        <translation>O co pytano przez sieć</translation>
    </message>
    <message>
        <source>Fetching the log…</source>
        <translation>Pobieranie dziennika…</translation>
    </message>
    <message>
        <source>Show requests to</source>
        <translation>Pokaż zapytania do</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Zapytania, najnowsze na początku</translation>
    </message>
    <message>
        <source>Nothing was asked over the network</source>
        <translation>Przez sieć o nic nie pytano</translation>
    </message>
    <message>
        <source>Every request is written down here, until you delete the log.</source>
        <translation>Każde zapytanie jest tu zapisywane i&#xa0;pozostaje do usunięcia dziennika.</translation>
    </message>
    <message>
        <source>Copy this row</source>
        <translation>Kopiuj ten wiersz</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Zapisz dziennik…</translation>
    </message>
    <message>
        <source>Delete the log…</source>
        <translation>Usuń dziennik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>All websites ({count})</source>
        <translation>Wszystkie strony internetowe ({count})</translation>
    </message>
    <message>
        <source>{website} ({count})</source>
        <translation>{website} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>This program made %Ln request(s), none of them without your yes for that step.</source>
        <translation>
            <numerusform>Ten program wysłał %Ln zapytanie, za zgodą na ten krok.</numerusform>
            <numerusform>Ten program wysłał %Ln zapytania, żadnego bez zgody na dany krok.</numerusform>
            <numerusform>Ten program wysłał %Ln zapytań, żadnego bez zgody na dany krok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the row.</source>
        <translation>Skopiowano wiersz.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Dla programów (*.json)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Zapisywanie dziennika</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln request(s) as “{file}”. The file is not encrypted.</source>
        <translation>
            <numerusform>Zapisano %Ln zapytanie jako „{file}”. Plik nie jest zaszyfrowany.</numerusform>
            <numerusform>Zapisano %Ln zapytania jako „{file}”. Plik nie jest zaszyfrowany.</numerusform>
            <numerusform>Zapisano %Ln zapytań jako „{file}”. Plik nie jest zaszyfrowany.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the log?</source>
        <translation>Czy usunąć dziennik?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) would be deleted from the log.</source>
        <translation>
            <numerusform>Z dziennika zostałoby usunięte %Ln zapytanie.</numerusform>
            <numerusform>Z dziennika zostałyby usunięte %Ln zapytania.</numerusform>
            <numerusform>Z dziennika zostałoby usuniętych %Ln zapytań.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards nobody can see from it which websites were asked, when, and what for. It cannot be brought back. Photos and matches stay, with the addresses where they were found.</source>
        <translation>Potem nikt nie odczyta z niego, które strony internetowe pytano, kiedy i o co. Dziennika nie da się przywrócić. Zdjęcia i trafienia pozostają, razem z adresami, pod którymi je znaleziono.</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>Zachowaj dziennik</translation>
    </message>
    <message>
        <source>Delete the log</source>
        <translation>Usuń dziennik</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln request(s) from the log.</source>
        <translation>
            <numerusform>Usunięto %Ln zapytanie z dziennika.</numerusform>
            <numerusform>Usunięto %Ln zapytania z dziennika.</numerusform>
            <numerusform>Usunięto %Ln zapytań z dziennika.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>This program asks nobody anything, unless you say yes for one step. Before each step it names the websites that would be asked. Every request is written into a log.</source>
        <translation>Ten program nikogo o nic nie pyta bez zgody na dany krok. Przed każdym krokiem podaje strony internetowe, które zostałyby zapytane. Każde zapytanie jest zapisywane w dzienniku.</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Pokaż dziennik…</translation>
    </message>
    <message>
        <source>Directly to the websites</source>
        <translation>Bezpośrednio do stron internetowych</translation>
    </message>
    <message>
        <source>Through Tor on this computer</source>
        <translation>Przez Tor na tym komputerze</translation>
    </message>
    <message>
        <source>Through the proxy of this system</source>
        <translation>Przez serwer proxy tego systemu</translation>
    </message>
    <message>
        <source>Through another proxy</source>
        <translation>Przez inny serwer proxy</translation>
    </message>
    <message>
        <source>Which way requests take</source>
        <translation>Którędy idą zapytania</translation>
    </message>
    <message>
        <source>Websites see the network address of this computer, or that of the proxy.</source>
        <translation>Strony internetowe widzą adres sieciowy tego komputera albo serwera proxy.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Użyj tego adresu</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adres serwera proxy</translation>
    </message>
    <message>
        <source>For example socks5h://127.0.0.1:9150 or http://proxy.example:8080</source>
        <translation>Na przykład socks5h://127.0.0.1:9150 lub http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Last used on {moment}, to ask {host}.</source>
        <translation>Ostatnie użycie: {moment}, zapytanie do {host}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the log.</source>
        <translation>
            <numerusform>%Ln zapytanie w dzienniku.</numerusform>
            <numerusform>%Ln zapytania w dzienniku.</numerusform>
            <numerusform>%Ln zapytań w dzienniku.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in the log.</source>
        <translation>W dzienniku nie ma żadnego zapytania.</translation>
    </message>
    <message>
        <source>The proxy of this system cannot be used. Requests fail until you choose another way.</source>
        <translation>Serwera proxy tego systemu nie można użyć. Zapytania nie dojdą do skutku, dopóki nie zostanie wybrana inna droga.</translation>
    </message>
    <message>
        <source>Websites that you allow are asked directly.</source>
        <translation>Strony internetowe, na które udzielono zgody, są pytane bezpośrednio.</translation>
    </message>
    <message>
        <source>Requests go the way that is set in this system, directly if nothing is set there.</source>
        <translation>Zapytania idą drogą ustawioną w tym systemie, a jeżeli nic tam nie ustawiono, bezpośrednio.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}. It also looks up the names of websites. If it does not answer, the request fails; nothing is asked directly instead.</source>
        <translation>Zapytania idą przez {proxy}. Tam są też wyszukiwane nazwy stron internetowych. Jeżeli nie ma odpowiedzi, zapytanie nie dochodzi do skutku; nic nie jest wtedy pytane bezpośrednio.</translation>
    </message>
    <message>
        <source>Requests go this way from now on: {way}.</source>
        <translation>Od teraz zapytania idą tą drogą: {way}.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It begins with socks5h:// or http://, then the name of the computer, a colon, and a number.</source>
        <translation>To nie jest adres serwera proxy. Powinien zaczynać się od socks5h:// lub http://, potem nazwa komputera, dwukropek i liczba.</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>The network was last used on {moment}, to ask {host}.</source>
        <translation>Sieci użyto ostatnio {moment}, zapytanie do {host}.</translation>
    </message>
    <message>
        <source>Nothing is being sent · offline</source>
        <translation>Nic nie jest wysyłane · offline</translation>
    </message>
    <message>
        <source>The network was not used so far, as far as the log goes.</source>
        <translation>Według dziennika sieci dotąd nie używano.</translation>
    </message>
    <message>
        <source>Press to see every request.</source>
        <translation>Naciśnięcie pokaże wszystkie zapytania.</translation>
    </message>
    <message>
        <source>Fetching a face model from {host}</source>
        <translation>Pobieranie modelu twarzy: {host}</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} and %n other(s) for photos</source>
        <translation>
            <numerusform>Pytanie o&#xa0;zdjęcia: {host} i&#xa0;%n inna strona</numerusform>
            <numerusform>Pytanie o&#xa0;zdjęcia: {host} i&#xa0;%n inne strony</numerusform>
            <numerusform>Pytanie o&#xa0;zdjęcia: {host} i&#xa0;%n innych stron</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking {host} for photos</source>
        <translation>Pytanie o zdjęcia: {host}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Dobrze sprawdzają się cztery lub pięć słów, które do siebie nie pasują.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>To samo hasło jeszcze raz</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Hasła różnią się od siebie. Proszę dwa razy wpisać to samo.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Nic jeszcze nie wpisano</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Bardzo słabe: do odgadnięcia od razu</translation>
    </message>
    <message>
        <source>Weak: guessed within hours</source>
        <translation>Słabe: do odgadnięcia w&#xa0;kilka godzin</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Średnie: warto dodać jeszcze jedno słowo</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Silne</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Bardzo silne</translation>
    </message>
</context>
<context>
    <name>OpenVaultForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Otwórz sejf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>The vault is not where it was: “{path}”. If it lies on a USB stick or another drive, put it back in and try again.</source>
        <translation>Sejfu nie ma tam, gdzie był: „{path}”. Jeżeli znajduje się na pamięci USB lub innym dysku, proszę podłączyć ten nośnik i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (wymagane)</translation>
    </message>
    <message>
        <source>The letter needs this.</source>
        <translation>Pismo tego wymaga.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at most.</source>
        <translation>
            <numerusform>Najwyżej %n znak.</numerusform>
            <numerusform>Najwyżej %n znaki.</numerusform>
            <numerusform>Najwyżej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>As it is usual</source>
        <translation>Zwykły wariant</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Dismiss {file}</source>
        <translation>Odrzuć {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), counted from the left: which one is you?</source>
        <translation>
            <numerusform>%n twarz, licząc od lewej: która jest właściwa?</numerusform>
            <numerusform>%n twarze, licząc od lewej: która jest właściwa?</numerusform>
            <numerusform>%n twarzy, licząc od lewej: która jest właściwa?</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. Choose one in which the face is large and sharp.</source>
        <translation>Na tym zdjęciu nie znaleziono twarzy. Proszę wybrać takie, na którym twarz jest duża i&#xa0;ostra.</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>To zdjęcie już jest dodane.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are the most there can be. Remove one first.</source>
        <translation>
            <numerusform>Limit to %n zdjęcie. Najpierw trzeba jedno usunąć.</numerusform>
            <numerusform>Limit to %n zdjęcia. Najpierw trzeba jedno usunąć.</numerusform>
            <numerusform>Limit to %n zdjęć. Najpierw trzeba jedno usunąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}, counted from the left: this is me</source>
        <translation>Twarz {number} z&#xa0;{total}, licząc od lewej: to ja</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Where you stand, and what to do next.</source>
        <translation>Obecny stan i następne kroki.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Dotychczas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Otwórz raport</translation>
    </message>
    <message>
        <source>What is out there</source>
        <translation>Co można znaleźć</translation>
    </message>
    <message numerus="yes">
        <source>reference(s)</source>
        <translation>
            <numerusform>zdjęcie referencyjne</numerusform>
            <numerusform>zdjęcia referencyjne</numerusform>
            <numerusform>zdjęć referencyjnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>file(s) looked at</source>
        <translation>
            <numerusform>przejrzany plik</numerusform>
            <numerusform>przejrzane pliki</numerusform>
            <numerusform>przejrzanych plików</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>do decyzji</translation>
    </message>
    <message>
        <source>of you</source>
        <translation>to ja</translation>
    </message>
    <message>
        <source>not you</source>
        <translation>nie ja</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>bez pewności</translation>
    </message>
    <message numerus="yes">
        <source>letter(s)</source>
        <translation>
            <numerusform>pismo</numerusform>
            <numerusform>pisma</numerusform>
            <numerusform>pism</numerusform>
        </translation>
    </message>
    <message>
        <source>The permission of {name} has ended</source>
        <translation>Pełnomocnictwo osoby {name} wygasło</translation>
    </message>
    <message>
        <source>There is no permission of {name}</source>
        <translation>Brak pełnomocnictwa osoby {name}</translation>
    </message>
    <message>
        <source>Until there is a new one, no photos can be looked through and no report or letter be written.</source>
        <translation>Do czasu nowego pełnomocnictwa nie można przeglądać zdjęć ani utworzyć raportu lub pisma.</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Odnów pełnomocnictwo…</translation>
    </message>
    <message>
        <source>Show the program which face to look for</source>
        <translation>Trzeba pokazać programowi, której twarzy ma szukać</translation>
    </message>
    <message>
        <source>Add one photo, better five. They are measured on this computer and stay in the vault.</source>
        <translation>Wystarczy dodać jedno zdjęcie, lepiej pięć. Są mierzone na tym komputerze i&#xa0;pozostają w&#xa0;sejfie.</translation>
    </message>
    <message>
        <source>Add photos of the face</source>
        <translation>Dodaj zdjęcia twarzy</translation>
    </message>
    <message>
        <source>Choose the photos to look through</source>
        <translation>Trzeba wybrać zdjęcia do przejrzenia</translation>
    </message>
    <message>
        <source>For example a folder with pictures that you saved from your public profiles.</source>
        <translation>Na przykład folder ze zdjęciami zapisanymi z&#xa0;własnych profili publicznych.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Dodaj folder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) wait for your decision</source>
        <translation>
            <numerusform>%Ln trafienie czeka na decyzję</numerusform>
            <numerusform>%Ln trafienia czekają na decyzję</numerusform>
            <numerusform>%Ln trafień czeka na decyzję</numerusform>
        </translation>
    </message>
    <message>
        <source>The program only says “likely” or “possible”. You know best which photos show you.</source>
        <translation>Program mówi tylko „prawdopodobne” lub „możliwe”. Które zdjęcia są właściwe, najlepiej wie osoba, którą mają przedstawiać.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Zdecyduj</translation>
    </message>
    <message>
        <source>Write the first letter</source>
        <translation>Czas na pierwsze pismo</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of you are confirmed. Ask a face search company what it holds about you.</source>
        <translation>
            <numerusform>Potwierdzono %n zdjęcie. Można zapytać wyszukiwarkę twarzy, jakie dane przechowuje.</numerusform>
            <numerusform>Potwierdzono %n zdjęcia. Można zapytać wyszukiwarkę twarzy, jakie dane przechowuje.</numerusform>
            <numerusform>Potwierdzono %n zdjęć. Można zapytać wyszukiwarkę twarzy, jakie dane przechowuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can ask a face search company what it holds about you, also without a match.</source>
        <translation>Wyszukiwarkę twarzy można zapytać, jakie dane przechowuje, także bez żadnego trafienia.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Napisz pismo</translation>
    </message>
    <message numerus="yes">
        <source>You have not sent %n letter(s) yet</source>
        <translation>
            <numerusform>%n pismo nie jest jeszcze wysłane</numerusform>
            <numerusform>%n pisma nie są jeszcze wysłane</numerusform>
            <numerusform>%n pism nie jest jeszcze wysłanych</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as this program knows. The time to answer begins when a letter arrives.</source>
        <translation>Na ile program wie. Termin odpowiedzi zaczyna biec, gdy pismo dotrze.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Pokaż sprawy</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Wszystko jest rozstrzygnięte</translation>
    </message>
    <message>
        <source>Write to another company, or look through more photos.</source>
        <translation>Teraz można napisać do innej firmy albo przejrzeć więcej zdjęć.</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Napisz kolejne pismo</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Otwórz sprawę</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Use this one…</source>
        <translation>Użyj tego…</translation>
    </message>
    <message>
        <source>Measure it on your own photos…</source>
        <translation>Zmierz na własnych zdjęciach…</translation>
    </message>
    <message>
        <source>Check it on pairs of photos…</source>
        <translation>Sprawdź na parach zdjęć…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>From the next opening of the vault</source>
        <translation>Od następnego otwarcia sejfu</translation>
    </message>
    <message>
        <source>In use until the vault is locked</source>
        <translation>W użyciu do zablokowania sejfu</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nie można użyć</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Jeszcze niezmierzony</translation>
    </message>
    <message>
        <source>Its files were changed or damaged since it was added, or some are missing. Remove it and add it again.</source>
        <translation>Pliki modelu zostały po dodaniu zmienione lub uszkodzone albo części z nich brakuje. Proszę go usunąć i dodać ponownie.</translation>
    </message>
    <message>
        <source>Nobody has measured yet how sure its results are. Before it can be used, measure it on photos of people whom you know.</source>
        <translation>Nikt jeszcze nie zmierzył, jak pewne są wyniki tego modelu. Przed użyciem trzeba go zmierzyć na zdjęciach znanych sobie osób.</translation>
    </message>
    <message>
        <source>It runs slower than it could: a part of it could not be rewritten.</source>
        <translation>Działa wolniej, niż mógłby: jednej jego części nie udało się przekształcić.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Zdjęcia ({patterns})</translation>
    </message>
</context>
<context>
    <name>PartListModel</name>
    <message>
        <source>Part {number}: {width} % × {height} %</source>
        <translation>Obszar {number}: {width} % × {height} %</translation>
    </message>
    <message>
        <source>Part {number}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>Obszar {number}: {left} % od lewej, {top} % od góry, {width} % szerokości, {height} % wysokości</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Pokaż hasło</translation>
    </message>
</context>
<context>
    <name>PauseList</name>
    <message>
        <source>They asked me something first…</source>
        <translation>Adresat najpierw o coś zapytał…</translation>
    </message>
    <message>
        <source>Some laws let the time stand still until you have answered. If you have not answered yet, choose today.</source>
        <translation>Według niektórych przepisów termin nie biegnie, dopóki nie ma odpowiedzi na pytanie. Jeżeli jeszcze jej nie udzielono, proszę wybrać dzisiejszy dzień.</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>What I mean</source>
        <translation>Co mam na myśli</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Kim jestem</translation>
    </message>
    <message>
        <source>A fee</source>
        <translation>Opłata</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Usuń to pytanie</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>Czego dotyczyło pytanie?</translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation>Dzień zadania pytania</translation>
    </message>
    <message>
        <source>They had my answer on</source>
        <translation>Dzień otrzymania mojej odpowiedzi</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Help someone else…</source>
        <translation>Pomóż innej osobie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Everything is kept for each person apart. Only help people who asked you to.</source>
        <translation>Wszystko jest przechowywane osobno dla każdej osoby. Pomagać można tylko osobom, które o to poprosiły.</translation>
    </message>
    <message>
        <source>Help this person now</source>
        <translation>Pomóż teraz tej osobie</translation>
    </message>
    <message>
        <source>Change the details…</source>
        <translation>Zmień dane…</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Odnów pełnomocnictwo…</translation>
    </message>
    <message>
        <source>Save a copy of the permission…</source>
        <translation>Zapisz kopię pełnomocnictwa…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>permission until {day}</source>
        <translation>pełnomocnictwo do {day}</translation>
    </message>
    <message>
        <source>Until there is a new permission, photos cannot be looked through for this person, and no report and no letter can be written. What is there can be looked at, and cases can be followed up.</source>
        <translation>Do czasu nowego pełnomocnictwa nie można dla tej osoby przeglądać zdjęć ani utworzyć raportu lub pisma. To, co już jest, można oglądać, a sprawy można prowadzić dalej.</translation>
    </message>
    <message>
        <source>Photos are being looked through. Stop that first.</source>
        <translation>Trwa przeglądanie zdjęć. Najpierw trzeba je zatrzymać.</translation>
    </message>
    <message>
        <source>Save a copy of the permission</source>
        <translation>Zapisywanie kopii pełnomocnictwa</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not encrypted there.</source>
        <translation>Zapisano jako „{file}”. Tam plik nie jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>{name} and all that was kept about them is removed.</source>
        <translation>Usunięto: {name}, wraz ze wszystkim, co było przechowywane o tej osobie.</translation>
    </message>
</context>
<context>
    <name>PeopleGlance</name>
    <message>
        <source>Everyone that you help</source>
        <translation>Wszystkie osoby, którym udzielana jest pomoc</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Wszystkie osoby</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n rzecz do zrobienia</numerusform>
            <numerusform>%n rzeczy do zrobienia</numerusform>
            <numerusform>%n rzeczy do zrobienia</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do before {day}</source>
        <translation>Nic do zrobienia przed {day}</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nic do zrobienia</translation>
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
        <translation>Dane osobowe</translation>
    </message>
    <message>
        <source>Help someone else</source>
        <translation>Pomoc innej osobie</translation>
    </message>
    <message>
        <source>Renew the permission</source>
        <translation>Odnawianie pełnomocnictwa</translation>
    </message>
    <message>
        <source>Only help people who asked you to. Their signed permission is kept with their details.</source>
        <translation>Pomagać można tylko osobom, które o&#xa0;to poprosiły. Podpisane pełnomocnictwo jest przechowywane razem z&#xa0;ich danymi.</translation>
    </message>
    <message>
        <source>{name} signs a new document. It takes the place of the one before.</source>
        <translation>{name}: ta osoba podpisuje nowy dokument. Zastąpi on poprzedni.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Saved the details of {name}.</source>
        <translation>Zapisano dane osoby {name}.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Choose the signed document…</source>
        <translation>Wybierz podpisany dokument…</translation>
    </message>
    <message>
        <source>The document names no last day</source>
        <translation>Dokument nie podaje ostatniego dnia</translation>
    </message>
    <message>
        <source>Keep the date of birth</source>
        <translation>Przechowuj datę urodzenia</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>As it should stand in the letters.</source>
        <translation>Tak, jak ma być w pismach.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Letters need this or the postal address for the answer.</source>
        <translation>Pisma wymagają tego adresu lub adresu pocztowego, aby można było odpowiedzieć.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adres pocztowy</translation>
    </message>
    <message>
        <source>Street, then postcode and town, one line each.</source>
        <translation>Ulica, potem kod pocztowy i&#xa0;miejscowość, każde w&#xa0;osobnym wierszu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Permission of this person</source>
        <translation>Pełnomocnictwo tej osoby</translation>
    </message>
    <message>
        <source>The document that they signed. A copy is kept in the vault.</source>
        <translation>Dokument podpisany przez tę osobę. Kopia jest przechowywana w&#xa0;sejfie.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Other names and the date of birth</source>
        <translation>Inne nazwiska i data urodzenia</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Ukryj te pola</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Inne nazwiska</translation>
    </message>
    <message>
        <source>Names under which photos or accounts may stand, one a line. Letters ask for these too.</source>
        <translation>Nazwiska i nazwy, pod którymi mogą być zdjęcia lub konta, po jednym w wierszu. Pisma pytają także o nie.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Only letters to companies that find people by their name say it.</source>
        <translation>Podają ją tylko pisma do firm, które szukają osób po nazwisku.</translation>
    </message>
    <message>
        <source>Signed permission</source>
        <translation>Podpisane pełnomocnictwo</translation>
    </message>
    <message>
        <source>Documents and photos (*.pdf *.jpg *.jpeg *.png *.txt)</source>
        <translation>Dokumenty i&#xa0;zdjęcia (*.pdf *.jpg *.jpeg *.png *.txt)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Proszę wpisać imię i&#xa0;nazwisko.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Proszę wybrać kraj z listy.</translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>Photos that the letter names</source>
        <translation>Zdjęcia podane w piśmie</translation>
    </message>
    <message>
        <source>Name all</source>
        <translation>Podaj wszystkie</translation>
    </message>
    <message>
        <source>Name none</source>
        <translation>Nie podawaj żadnego</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Użyj tych</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The letter names the address of each, so that they can find it. Leave out what this recipient need not know of.</source>
        <translation>Pismo podaje adres każdego z nich, aby adresat mógł je znaleźć. Warto pominąć to, o czym ten adresat nie musi wiedzieć.</translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>Podano {named} z %n zdjęcia</numerusform>
            <numerusform>Podano {named} z %n zdjęć</numerusform>
            <numerusform>Podano {named} z %n zdjęć</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoCleaner</name>
    <message>
        <source>Which photo?</source>
        <translation>Wybór zdjęcia</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Zdjęcia ({patterns})</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Zapisywanie oczyszczonej kopii</translation>
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
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Places with photos that others can see: data exports, what you saved from profiles, albums, public pages.</source>
        <translation>Miejsca ze zdjęciami, które mogą zobaczyć inni: eksporty danych, zapisy z&#xa0;profili, albumy, strony publiczne.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>Przejrzyj wszystkie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Proszę poczekać, aż zdjęcia zostaną przejrzane, albo najpierw zatrzymać przeglądanie.</translation>
    </message>
    <message>
        <source>“{address}” is not a public address that anybody can open.</source>
        <translation>„{address}” nie jest adresem publicznym, który może otworzyć każdy.</translation>
    </message>
    <message>
        <source>“remove {folder}”</source>
        <translation>„usuń {folder}”</translation>
    </message>
    <message>
        <source>Removed {folder}. What was found in it stays.</source>
        <translation>Usunięto {folder}. To, co w&#xa0;nim znaleziono, pozostaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n new match(es) found. Decide on the Matches page which ones show you.</source>
        <translation>
            <numerusform>Znaleziono %n nowe trafienie. Na stronie Trafienia można zdecydować, czy jest właściwe.</numerusform>
            <numerusform>Znaleziono %n nowe trafienia. Na stronie Trafienia można zdecydować, które są właściwe.</numerusform>
            <numerusform>Znaleziono %n nowych trafień. Na stronie Trafienia można zdecydować, które są właściwe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) in all</source>
        <translation>
            <numerusform>Przejrzano łącznie %Ln plik</numerusform>
            <numerusform>Przejrzano łącznie %Ln pliki</numerusform>
            <numerusform>Przejrzano łącznie %Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n miejsce</numerusform>
            <numerusform>%n miejsca</numerusform>
            <numerusform>%n miejsc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) so far</source>
        <translation>
            <numerusform>Przejrzano dotąd %Ln plik</numerusform>
            <numerusform>Przejrzano dotąd %Ln pliki</numerusform>
            <numerusform>Przejrzano dotąd %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>Przejrzano {done} z {total}</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>Przejrzano {done} z&#xa0;{total} · {time_left}</translation>
    </message>
</context>
<context>
    <name>PreviewTableModel</name>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Co warto wiedzieć</translation>
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
        <translation>Bez tytułu</translation>
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
        <translation>Artykuły: {articles}</translation>
    </message>
</context>
<context>
    <name>RecipientDecisions</name>
    <message>
        <source>Decisions of authorities</source>
        <translation>Decyzje organów</translation>
    </message>
    <message>
        <source>None that this program knows of. That does not mean that there is none.</source>
        <translation>Program nie zna żadnych. Nie znaczy to, że ich nie ma.</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Recipient</source>
        <translation>Adresat</translation>
    </message>
    <message>
        <source>Known to ask for</source>
        <translation>Czego zwykle żąda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>What authorities decided</source>
        <translation>Co rozstrzygnęły organy</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Popraw wpis…</translation>
    </message>
    <message>
        <source>Take my entry back</source>
        <translation>Wycofaj mój wpis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>How to reach them for this letter, the best way first</source>
        <translation>Jak dostarczyć to pismo, najlepszy sposób jako pierwszy</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Faks: {number}</translation>
    </message>
    <message>
        <source>They ask for letters in this language: {language}</source>
        <translation>Adresat prosi o&#xa0;pisma w&#xa0;tym języku: {language}</translation>
    </message>
    <message>
        <source>Other contact data</source>
        <translation>Inne dane kontaktowe</translation>
    </message>
    <message>
        <source>Their representative in the European Union</source>
        <translation>Przedstawiciel adresata w&#xa0;Unii Europejskiej</translation>
    </message>
    <message>
        <source>Other sources say</source>
        <translation>Inne źródła podają</translation>
    </message>
    <message>
        <source>The letter does not use these unless you choose one.</source>
        <translation>Pismo użyje tych danych tylko po ich wybraniu.</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Widziano {day}: {status}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Użyj tego</translation>
    </message>
    <message>
        <source>Use this one: {contact}</source>
        <translation>Użyj tego: {contact}</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>Correct the record</source>
        <translation>Poprawianie wpisu</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Dodaj adresata</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>As it stands in their imprint or privacy notice.</source>
        <translation>Tak, jak podaje nota prawna lub informacja o&#xa0;prywatności adresata.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adres pocztowy</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Każdy element w&#xa0;osobnym wierszu, kraj na końcu.</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formularz na stronie internetowej</translation>
    </message>
    <message>
        <source>Begins with https://</source>
        <translation>Zaczyna się od https://</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>It decides which laws fit.</source>
        <translation>Od kraju zależy, które prawo pasuje.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Rodzaj adresata</translation>
    </message>
    <message>
        <source>Where you have this from</source>
        <translation>Skąd pochodzi ta informacja</translation>
    </message>
    <message>
        <source>A web address, for example of their privacy notice.</source>
        <translation>Adres internetowy, na przykład informacji o&#xa0;prywatności adresata.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>What you leave empty stays as the directory has it. Your correction stays in your vault.</source>
        <translation>Puste pola pozostają takie, jak w&#xa0;spisie. Poprawki pozostają w&#xa0;sejfie.</translation>
    </message>
    <message>
        <source>One way to reach them is needed: e-mail, post or a form. The entry stays in your vault.</source>
        <translation>Potrzebny jest jeden sposób kontaktu: e-mail, poczta lub formularz. Wpis pozostaje w&#xa0;sejfie.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Proszę wpisać nazwę.</translation>
    </message>
    <message>
        <source>Fill in one way to reach them.</source>
        <translation>Proszę podać jeden sposób kontaktu.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like privacy@example.org.</source>
        <translation>To nie jest adres e-mail. Powinien wyglądać jak prywatnosc@example.org.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://</source>
        <translation>To nie jest adres internetowy. Powinien zaczynać się od https://</translation>
    </message>
    <message>
        <source>At most 8 lines, and none longer than 200 characters.</source>
        <translation>Najwyżej 8 wierszy, żaden dłuższy niż 200 znaków.</translation>
    </message>
    <message>
        <source>At most 200 characters on one line.</source>
        <translation>Najwyżej 200 znaków w&#xa0;jednym wierszu.</translation>
    </message>
    <message>
        <source>This cannot be used. Correct it, and try again.</source>
        <translation>Tego nie można użyć. Proszę poprawić dane i&#xa0;spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>RecipientImport</name>
    <message>
        <source>Take in a file…</source>
        <translation>Wczytaj plik…</translation>
    </message>
    <message>
        <source>A company record of datarequests.org, or a newer directory of recipients</source>
        <translation>Wpis o firmie z datarequests.org albo nowszy spis adresatów</translation>
    </message>
    <message>
        <source>Records and directories ({patterns})</source>
        <translation>Wpisy i spisy ({patterns})</translation>
    </message>
    <message>
        <source>Take in a file about recipients</source>
        <translation>Wczytywanie pliku o adresatach</translation>
    </message>
    <message>
        <source>“{name}” is in the list already. To change what it says, choose it and correct its record.</source>
        <translation>„{name}” jest już na liście. Aby zmienić dane, proszę wybrać ten wpis i go poprawić.</translation>
    </message>
    <message numerus="yes">
        <source>The directory now has %Ln recipient(s), with facts of {day}.</source>
        <translation>
            <numerusform>Spis zawiera teraz %Ln adresata, stan na {day}.</numerusform>
            <numerusform>Spis zawiera teraz %Ln adresatów, stan na {day}.</numerusform>
            <numerusform>Spis zawiera teraz %Ln adresatów, stan na {day}.</numerusform>
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
        <translation>wpis bez daty</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>sprawdzono przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>sprawdzono %n dzień temu</numerusform>
            <numerusform>sprawdzono %n dni temu</numerusform>
            <numerusform>sprawdzono %n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>sprawdzono %n miesiąc temu</numerusform>
            <numerusform>sprawdzono %n miesiące temu</numerusform>
            <numerusform>sprawdzono %n miesięcy temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>sprawdzono %n rok temu</numerusform>
            <numerusform>sprawdzono %n lata temu</numerusform>
            <numerusform>sprawdzono %n lat temu</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}, may be out of date</source>
        <translation>{age}, może być nieaktualne</translation>
    </message>
    <message>
        <source>your own entry</source>
        <translation>własny wpis</translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
    <message>
        <source>Name, sort or country</source>
        <translation>Nazwa, rodzaj lub kraj</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Adresaci</translation>
    </message>
    <message>
        <source>No recipient fits. Try a part of the name.</source>
        <translation>Żaden adresat nie pasuje. Można spróbować z&#xa0;częścią nazwy.</translation>
    </message>
    <message>
        <source>Not in the list? Add a recipient…</source>
        <translation>Nie ma na liście? Dodaj adresata…</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Do kogo?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Your entry about {name} is taken back.</source>
        <translation>Wycofano własny wpis: {name}.</translation>
    </message>
    <message>
        <source>“take my entry back”</source>
        <translation>„wycofaj mój wpis”</translation>
    </message>
    <message>
        <source>Kept what you wrote about {name}.</source>
        <translation>Zachowano własny wpis: {name}.</translation>
    </message>
    <message>
        <source>“keep {name}”</source>
        <translation>„zachowaj {name}”</translation>
    </message>
</context>
<context>
    <name>RecipientSummary</name>
    <message>
        <source>All about this recipient…</source>
        <translation>Wszystko o tym adresacie…</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Popraw wpis…</translation>
    </message>
    <message>
        <source>How to send it, the best way first:
{ways}</source>
        <translation>Jak wysłać, najlepszy sposób jako pierwszy:
{ways}</translation>
    </message>
    <message>
        <source>How to send it: {way}</source>
        <translation>Jak wysłać: {way}</translation>
    </message>
    <message>
        <source>Known to ask for: {things}</source>
        <translation>Zwykle żąda: {things}</translation>
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
        <translation>Skąd pochodzi ten wpis</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Ukryj źródła</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message>
        <source>Cover an identity document</source>
        <translation>Zasłanianie dokumentu tożsamości</translation>
    </message>
    <message>
        <source>Choose a photo or scan…</source>
        <translation>Wybierz zdjęcie lub skan…</translation>
    </message>
    <message>
        <source>Choose another photo or scan…</source>
        <translation>Wybierz inne zdjęcie lub skan…</translation>
    </message>
    <message>
        <source>It must be a picture: a PDF cannot be covered, so take a photo of the document or save its page as a picture.</source>
        <translation>Musi to być obraz: pliku PDF nie można zasłonić, dlatego trzeba zrobić zdjęcie dokumentu lub zapisać jego stronę jako obraz.</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Dla kogo jest kopia?</translation>
    </message>
    <message>
        <source>It stands in the watermark, all over it.</source>
        <translation>Znajdzie się w znaku wodnym na całej kopii.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Którego dnia?</translation>
    </message>
    <message>
        <source>Send a copy only if you must. If one is justified at all, they need no more than your name, the dates of issue and expiry, and who issued it. Everything else is covered, the photo too.</source>
        <translation>Kopię warto wysłać tylko wtedy, gdy to konieczne. Jeżeli w ogóle jest uzasadniona, adresat nie potrzebuje więcej niż imienia i nazwiska, dat wydania i ważności oraz nazwy organu, który dokument wydał. Wszystko inne jest zasłonięte, także zdjęcie.</translation>
    </message>
    <message>
        <source>After: European Data Protection Board, Guidelines 01/2022, paragraphs 76 and 77</source>
        <translation>Według: Europejska Rada Ochrony Danych, wytyczne 01/2022, pkt 76 i 77</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Drag to mark a part that stays visible. Arrow keys move the chosen part, with Shift they resize it, Delete covers it.</source>
        <translation>Przeciągnięcie zaznacza obszar, który pozostaje widoczny. Klawisze strzałek przesuwają wybrany obszar, z klawiszem Shift zmieniają jego rozmiar, a Delete go zasłania.</translation>
    </message>
    <message>
        <source>The covered copy</source>
        <translation>Zasłonięta kopia</translation>
    </message>
    <message>
        <source>Known recipients</source>
        <translation>Znani adresaci</translation>
    </message>
    <message>
        <source>A photo or scan of the document</source>
        <translation>Zdjęcie lub skan dokumentu</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Obrazy ({patterns})</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Choose a photo or scan of the document, or drop it here. It stays as it is.</source>
        <translation>Proszę wybrać zdjęcie lub skan dokumentu albo upuścić plik tutaj. Oryginał pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Across the whole copy stands: {mark}</source>
        <translation>Na całej kopii będzie napis: {mark}</translation>
    </message>
    <message>
        <source>Mark at least one part that stays visible, for example your name.</source>
        <translation>Proszę zaznaczyć co najmniej jeden obszar, który pozostanie widoczny, na przykład imię i nazwisko.</translation>
    </message>
    <message>
        <source>Save the covered copy</source>
        <translation>Zapisywanie zasłoniętej kopii</translation>
    </message>
    <message>
        <source>Picture without loss (*.png);;Picture (*.jpg);;PDF document (*.pdf)</source>
        <translation>Obraz bez strat jakości (*.png);;Obraz (*.jpg);;Dokument PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Look at it before you send it. Nothing is sent: you send it yourself.</source>
        <translation>Zapisano jako „{file}”. Przed wysłaniem warto obejrzeć kopię. Program niczego nie wysyła: wysyła się ją samodzielnie.</translation>
    </message>
</context>
<context>
    <name>RedactionHint</name>
    <message>
        <source>Cover an identity document…</source>
        <translation>Zasłoń dokument tożsamości…</translation>
    </message>
    <message>
        <source>A copy is rarely needed. If you send one all the same, cover most of it first.</source>
        <translation>Kopia rzadko jest potrzebna. Jeżeli mimo to ma zostać wysłana, warto najpierw zasłonić większość treści.</translation>
    </message>
</context>
<context>
    <name>RedactionParts</name>
    <message>
        <source>Parts that stay visible</source>
        <translation>Obszary, które pozostają widoczne</translation>
    </message>
    <message>
        <source>Nothing stays visible yet. Draw a box around the name on the picture, or add a part here.</source>
        <translation>Na razie nic nie pozostaje widoczne. Można narysować ramkę wokół imienia i nazwiska na obrazie albo dodać obszar tutaj.</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Od lewej</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Od góry</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Dodaj obszar</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Zasłoń</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Cofnij ostatni krok</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Co pozostaje widoczne</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>May show somebody else</source>
        <translation>Może przedstawiać kogoś innego</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Twarz z pliku {file}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Usuń {file}</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove a person</source>
        <translation>Usuwanie osoby</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
    <message>
        <source>Save the files of the cases first…</source>
        <translation>Najpierw zapisz akta spraw…</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Zachowaj wszystko</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Usuń osobę {name}</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>To zniknie na zawsze</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>To pozostanie</translation>
    </message>
    <message>
        <source>The photos on this computer, what was saved outside of the vault, letters that were sent, and backups of the vault that were made before.</source>
        <translation>Zdjęcia na tym komputerze, to, co zapisano poza sejfem, wysłane pisma oraz wcześniej utworzone kopie zapasowe sejfu.</translation>
    </message>
    <message>
        <source>The name, the addresses and the permission</source>
        <translation>Imię i nazwisko, adresy i pełnomocnictwo</translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of the face</source>
        <translation>
            <numerusform>%n zdjęcie referencyjne twarzy</numerusform>
            <numerusform>%n zdjęcia referencyjne twarzy</numerusform>
            <numerusform>%n zdjęć referencyjnych twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remembered place(s) with photos</source>
        <translation>
            <numerusform>%n zapamiętane miejsce ze zdjęciami</numerusform>
            <numerusform>%n zapamiętane miejsca ze zdjęciami</numerusform>
            <numerusform>%n zapamiętanych miejsc ze zdjęciami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with your decisions</source>
        <translation>
            <numerusform>%n trafienie z decyzją</numerusform>
            <numerusform>%n trafienia z decyzjami</numerusform>
            <numerusform>%n trafień z decyzjami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with their letters, logs and files</source>
        <translation>
            <numerusform>%n sprawa z pismami, wpisami i plikami</numerusform>
            <numerusform>%n sprawy z pismami, wpisami i plikami</numerusform>
            <numerusform>%n spraw z pismami, wpisami i plikami</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Gdzie utworzyć foldery spraw?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted there.</source>
        <translation>
            <numerusform>Zapisano akta %n sprawy. Nie są tam zaszyfrowane.</numerusform>
            <numerusform>Zapisano akta %n spraw. Nie są tam zaszyfrowane.</numerusform>
            <numerusform>Zapisano akta %n spraw. Nie są tam zaszyfrowane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Usuwanie…</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>When they were published</source>
        <translation>Kiedy je opublikowano</translation>
    </message>
    <message>
        <source>Where they were seen</source>
        <translation>Gdzie je znaleziono</translation>
    </message>
    <message>
        <source>What they give away besides the face</source>
        <translation>Co zdradzają poza twarzą</translation>
    </message>
    <message>
        <source>Who could have collected them</source>
        <translation>Kto mógł je zebrać</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Service or website</source>
        <translation>Serwis lub strona internetowa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>A photo can be in several rows.</source>
        <translation>Jedno zdjęcie może być w&#xa0;kilku wierszach.</translation>
    </message>
    <message>
        <source>Each photo counts once, by the widest audience that is known.</source>
        <translation>Każde zdjęcie liczy się raz, według najszerszego znanego grona odbiorców.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Nothing besides what it shows</source>
        <translation>Nic poza tym, co pokazuje</translation>
    </message>
    <message>
        <source>First known day {since}, last {until}.</source>
        <translation>Pierwszy znany dzień: {since}, ostatni: {until}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) among them.</source>
        <translation>
            <numerusform>W tym %Ln film.</numerusform>
            <numerusform>W tym %Ln filmy.</numerusform>
            <numerusform>W tym %Ln filmów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation>
            <numerusform>%Ln inne miejsce</numerusform>
            <numerusform>%Ln inne miejsca</numerusform>
            <numerusform>%Ln innych miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo that was seen in several places counts where it was published first.</source>
        <translation>Zdjęcie znalezione w&#xa0;kilku miejscach liczy się tam, gdzie opublikowano je najpierw.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>PDF document, for reading and printing</source>
        <translation>Dokument PDF, do czytania i&#xa0;druku</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Strona internetowa w&#xa0;jednym pliku</translation>
    </message>
    <message>
        <source>Table (CSV), one row for each photo</source>
        <translation>Tabela (CSV), jeden wiersz na zdjęcie</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Dane dla programów (JSON)</translation>
    </message>
    <message>
        <source>With coordinates, names and texts</source>
        <translation>Ze współrzędnymi, nazwiskami i&#xa0;tekstami</translation>
    </message>
    <message>
        <source>Small pictures, other people covered</source>
        <translation>Miniatury, inne osoby zasłonięte</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Zapisz raport…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Język raportu</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Zapisz raport jako plik</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it where nobody else looks, and give it only to whom you trust.</source>
        <translation>Plik nie jest zaszyfrowany. Warto przechowywać go tam, gdzie nikt inny nie zagląda, i&#xa0;dawać go tylko osobom godnym zaufania.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Zapisano jako „{file}”.</translation>
    </message>
</context>
<context>
    <name>ReportMeasures</name>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Pokaż %n dalszy krok</numerusform>
            <numerusform>Pokaż %n dalsze kroki</numerusform>
            <numerusform>Pokaż %n dalszych kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>No letter is recorded yet to: {names}</source>
        <translation>Nie zapisano jeszcze pisma do: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Konta: {names}</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Napisz pismo</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Zdecyduj</translation>
    </message>
    <message>
        <source>Go to Matches</source>
        <translation>Przejdź do trafień</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>Pokaż te zdjęcia</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Napisz do: {name}</translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message numerus="yes">
        <source>photo(s) of you</source>
        <translation>
            <numerusform>potwierdzone zdjęcie</numerusform>
            <numerusform>potwierdzone zdjęcia</numerusform>
            <numerusform>potwierdzonych zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>otwarte dla każdego</translation>
    </message>
    <message numerus="yes">
        <source>tell(s) a place</source>
        <translation>
            <numerusform>zdradza miejsce</numerusform>
            <numerusform>zdradzają miejsce</numerusform>
            <numerusform>zdradza miejsce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service(s) and website(s)</source>
        <translation>
            <numerusform>serwis lub strona</numerusform>
            <numerusform>serwisy i strony</numerusform>
            <numerusform>serwisów i stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account(s) and channel(s)</source>
        <translation>
            <numerusform>konto lub kanał</numerusform>
            <numerusform>konta i kanały</numerusform>
            <numerusform>kont i kanałów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Counting the photos…</source>
        <translation>Liczenie zdjęć…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>What the photos that you confirmed say, as far as known.</source>
        <translation>Co mówią potwierdzone zdjęcia, na ile to wiadomo.</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Co zrobić najpierw</translation>
    </message>
    <message>
        <source>The photos in charts</source>
        <translation>Zdjęcia na wykresach</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Co zdradza każde zdjęcie</translation>
    </message>
    <message>
        <source>What this report cannot know</source>
        <translation>Czego ten raport nie może wiedzieć</translation>
    </message>
    <message>
        <source>There may be photos that you did not look through with this program, or did not confirm.</source>
        <translation>Mogą istnieć zdjęcia, których nie przejrzano w&#xa0;tym programie lub których nie potwierdzono.</translation>
    </message>
    <message>
        <source>Whether somebody did collect a photo. “Could have” means that nothing stood in the way.</source>
        <translation>Czy ktoś rzeczywiście zebrał jakieś zdjęcie. „Mógł” oznacza, że nic nie stało na przeszkodzie.</translation>
    </message>
    <message>
        <source>Whether the published copy still carries what the file here gives away. Many services remove such data, and keep it themselves.</source>
        <translation>Czy opublikowana kopia nadal zawiera to, co zdradza plik na tym komputerze. Wiele serwisów usuwa takie dane, a&#xa0;samo je zachowuje.</translation>
    </message>
    <message>
        <source>Who could see a post, where the export does not say it. Settings may have changed since.</source>
        <translation>Kto mógł zobaczyć post, jeżeli eksport tego nie podaje. Ustawienia mogły się od tego czasu zmienić.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are not decided, and not counted here.</source>
        <translation>
            <numerusform>%Ln zdjęcie czeka na decyzję i&#xa0;nie jest tu liczone.</numerusform>
            <numerusform>%Ln zdjęcia czekają na decyzję i&#xa0;nie są tu liczone.</numerusform>
            <numerusform>%Ln zdjęć czeka na decyzję i&#xa0;nie jest tu liczonych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is confirmed yet</source>
        <translation>Nic jeszcze nie potwierdzono</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) wait for your decision. The report counts those that you confirm.</source>
        <translation>
            <numerusform>%Ln zdjęcie czeka na decyzję. Raport uwzględnia zdjęcia potwierdzone.</numerusform>
            <numerusform>%Ln zdjęcia czekają na decyzję. Raport uwzględnia zdjęcia potwierdzone.</numerusform>
            <numerusform>%Ln zdjęć czeka na decyzję. Raport uwzględnia zdjęcia potwierdzone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Zdecyduj</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Nie ma jeszcze raportu</translation>
    </message>
    <message>
        <source>Look through photos first, and confirm which of them show you.</source>
        <translation>Najpierw trzeba przejrzeć zdjęcia i&#xa0;potwierdzić te właściwe.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Przejdź do zdjęć</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Nie ma raportu</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Przejdź do przeglądu</translation>
    </message>
</context>
<context>
    <name>ReportPhotos</name>
    <message>
        <source>Which photos to show</source>
        <translation>Które zdjęcia pokazać</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Co zdradza każde zdjęcie</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Wszystkie zdjęcia</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Zdradza: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s), the most urgent first</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia, najpilniejsze na początku</numerusform>
            <numerusform>%Ln zdjęć, najpilniejsze na początku</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
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
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Nie wybrano jeszcze pliku.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Hasło kopii zapasowej</translation>
    </message>
    <message>
        <source>The one that the vault had on the day of the backup.</source>
        <translation>To, które sejf miał w&#xa0;dniu utworzenia kopii zapasowej.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The vault becomes what it was on the day of the backup.</source>
        <translation>Sejf będzie znów taki, jaki był w&#xa0;dniu utworzenia kopii zapasowej.</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Kopie zapasowe ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Wszystkie pliki ({patterns})</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Wybór kopii zapasowej</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed.</source>
        <translation>To hasło nie otwiera kopii zapasowej. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>There is no vault on this computer yet. The backup becomes it.</source>
        <translation>Na tym komputerze nie ma jeszcze sejfu. Kopia zapasowa stanie się sejfem.</translation>
    </message>
    <message>
        <source>The vault that is here now is locked and moved aside. Nothing of it is deleted; it will lie at “{path}” and open with its own passphrase.</source>
        <translation>Obecny sejf zostanie zablokowany i&#xa0;odłożony. Nic z&#xa0;niego nie zostanie usunięte; będzie w&#xa0;miejscu „{path}” i&#xa0;otworzy go jego własne hasło.</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Sprawdzanie i&#xa0;przywracanie…</translation>
    </message>
</context>
<context>
    <name>RevealQuestion</name>
    <message>
        <source>The letter shows more than words</source>
        <translation>Pismo pokazuje więcej niż słowa</translation>
    </message>
    <message>
        <source>Shall it go out like this?</source>
        <translation>Czy ma zostać wysłane w takiej postaci?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>Save it like this</source>
        <translation>Zapisz w tej postaci</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>To ja (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Nie ja (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Bez pewności (U)</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Pomiń (spacja)</translation>
    </message>
    <message>
        <source>Hold to show other faces (H)</source>
        <translation>Przytrzymaj: inne twarze (H)</translation>
    </message>
    <message>
        <source>Public address of this photo</source>
        <translation>Publiczny adres tego zdjęcia</translation>
    </message>
    <message>
        <source>Where others can see it. Letters name only photos with an address.</source>
        <translation>Gdzie mogą je zobaczyć inni. Pisma podają tylko zdjęcia, które mają adres.</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Otwieranie zdjęcia…</translation>
    </message>
    <message>
        <source>Found with another face pack; scan again to compare anew.</source>
        <translation>Znalezione z&#xa0;innym pakietem twarzy; ponowne przejrzenie porówna je od nowa.</translation>
    </message>
    <message>
        <source>{place}, found on {day}</source>
        <translation>{place}, znalezione {day}</translation>
    </message>
    <message>
        <source>{times} of the film</source>
        <translation>{times} filmu</translation>
    </message>
    <message>
        <source>It gives away: {what}</source>
        <translation>Zdradza: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Your decision also counts for %n nearly identical picture(s).</source>
        <translation>
            <numerusform>Decyzja dotyczy także %n niemal identycznego zdjęcia.</numerusform>
            <numerusform>Decyzja dotyczy także %n niemal identycznych zdjęć.</numerusform>
            <numerusform>Decyzja dotyczy także %n niemal identycznych zdjęć.</numerusform>
        </translation>
    </message>
    <message>
        <source>{band} in {place}, {decision}</source>
        <translation>{band}, {place}, {decision}</translation>
    </message>
    <message>
        <source>Look closely: other people can look alike.</source>
        <translation>Warto przyjrzeć się uważnie: inne osoby mogą być podobne.</translation>
    </message>
    <message numerus="yes">
        <source>At this setting expect about 1 wrong match in %Ln other face(s).</source>
        <translation>
            <numerusform>Przy tym ustawieniu można się spodziewać około 1 błędnego trafienia na %Ln inną twarz.</numerusform>
            <numerusform>Przy tym ustawieniu można się spodziewać około 1 błędnego trafienia na %Ln inne twarze.</numerusform>
            <numerusform>Przy tym ustawieniu można się spodziewać około 1 błędnego trafienia na %Ln innych twarzy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>Adres zapisano.</translation>
    </message>
</context>
<context>
    <name>ScanOptions</name>
    <message>
        <source>Hardly any: show only the surest</source>
        <translation>Prawie żadnych: tylko najpewniejsze</translation>
    </message>
    <message>
        <source>At most about 1 in a scan (recommended)</source>
        <translation>Najwyżej około 1 na przeglądanie (zalecane)</translation>
    </message>
    <message>
        <source>At most about 10 in a scan: look further</source>
        <translation>Najwyżej około 10 na przeglądanie: szukaj szerzej</translation>
    </message>
    <message>
        <source>As much as helps: the quickest (recommended)</source>
        <translation>Tyle, ile pomaga: najszybciej (zalecane)</translation>
    </message>
    <message>
        <source>About half: takes about twice as long</source>
        <translation>Około połowy: trwa mniej więcej dwa razy dłużej</translation>
    </message>
    <message>
        <source>As many photos at once as I say</source>
        <translation>Tyle zdjęć naraz, ile podam</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Zdjęcia naraz</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %Ln processor(s); more photos at once than that seldom help.</source>
        <translation>
            <numerusform>Ten komputer ma %Ln procesor; więcej zdjęć naraz rzadko coś daje.</numerusform>
            <numerusform>Ten komputer ma %Ln procesory; więcej zdjęć naraz rzadko coś daje.</numerusform>
            <numerusform>Ten komputer ma %Ln procesorów; więcej zdjęć naraz rzadko coś daje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs about 250 MB of memory.</source>
        <translation>Każde wymaga około 250 MB pamięci.</translation>
    </message>
    <message>
        <source>How much of this computer it may use</source>
        <translation>Jaką część mocy tego komputera można wykorzystać</translation>
    </message>
    <message>
        <source>Wrong matches you can live with</source>
        <translation>Dopuszczalna liczba błędnych trafień</translation>
    </message>
    <message>
        <source>Other people can look like you. Who looks further finds more of both.</source>
        <translation>Inne osoby mogą być podobne. Szersze szukanie daje więcej trafień, właściwych i&#xa0;błędnych.</translation>
    </message>
</context>
<context>
    <name>ScanQueue</name>
    <message>
        <source>Photos that exports only link to</source>
        <translation>Zdjęcia, do których eksporty zawierają tylko linki</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>I sent the letter</source>
        <translation>Wysłano pismo</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>From this the program counts when an answer is owed. Keep the receipt or a copy of your e-mail.</source>
        <translation>Od tego dnia program liczy, kiedy należy się odpowiedź. Warto zachować potwierdzenie nadania lub kopię wiadomości e-mail.</translation>
    </message>
    <message>
        <source>How did you send it?</source>
        <translation>Jak wysłano pismo?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Którego dnia?</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message numerus="yes">
        <source>%n reference photo(s)</source>
        <translation>
            <numerusform>%n zdjęcie referencyjne</numerusform>
            <numerusform>%n zdjęcia referencyjne</numerusform>
            <numerusform>%n zdjęć referencyjnych</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the references are: {level}, {step} of {steps}</source>
        <translation>Jakość zdjęć referencyjnych: {level}, {step} z&#xa0;{steps}</translation>
    </message>
    <message>
        <source>Nobody has measured this face pack, so a photo of somebody else cannot be noticed.</source>
        <translation>Ten pakiet twarzy nie został zmierzony, dlatego program nie zauważy zdjęcia innej osoby.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Pomiar na zdjęciach prasowych: jedno dobre zdjęcie znajduje {one}&#xa0;% właściwych zdjęć, gdy przepuszczana jest jedna na {faces} błędnych twarzy. Zdjęcia z&#xa0;życia codziennego są trudniejsze.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos and {count} find {many} %, when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Pomiar na zdjęciach prasowych: jedno dobre zdjęcie znajduje {one}&#xa0;% właściwych zdjęć, a&#xa0;{count} znajduje {many}&#xa0;%, gdy przepuszczana jest jedna na {faces} błędnych twarzy. Zdjęcia z&#xa0;życia codziennego są trudniejsze.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>What you change here holds at once, and can be changed back.</source>
        <translation>Zmiany działają od razu i można je cofnąć.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Person who is being helped</source>
        <translation>Osoba, której udzielana jest pomoc</translation>
    </message>
    <message>
        <source>All people…</source>
        <translation>Wszystkie osoby…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Twarz</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Trafienia</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Wiele osób</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Progress of {folder}</source>
        <translation>Postęp: {folder}</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Files not looked at</source>
        <translation>Nieprzejrzane pliki</translation>
    </message>
    <message>
        <source>Save the list of files…</source>
        <translation>Zapisz listę plików…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n linki</numerusform>
            <numerusform>%n linków</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them…</source>
        <translation>Pobierz…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Przejrzyj ponownie</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Czeka na swoją kolej</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>To się nie udało.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Jeszcze nieprzejrzane</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}</source>
        <translation>Zatrzymano: przejrzano {done} z&#xa0;{total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n photo(s)</source>
        <translation>
            <numerusform>Zatrzymano po %n zdjęciu</numerusform>
            <numerusform>Zatrzymano po %n zdjęciach</numerusform>
            <numerusform>Zatrzymano po %n zdjęciach</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in this place.</source>
        <translation>W tym miejscu nie ma zdjęć.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s)</source>
        <translation>
            <numerusform>Przejrzano %Ln plik</numerusform>
            <numerusform>Przejrzano %Ln pliki</numerusform>
            <numerusform>Przejrzano %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting photos…</source>
        <translation>Liczenie zdjęć…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln photo(s)</source>
        <translation>
            <numerusform>Przejrzano %Ln zdjęcie</numerusform>
            <numerusform>Przejrzano %Ln zdjęcia</numerusform>
            <numerusform>Przejrzano %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>Przejrzano {done} z {total}</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>Przejrzano {done} z&#xa0;{total} · {time_left}</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n known from before</source>
        <translation>
            <numerusform>%n znane już wcześniej</numerusform>
            <numerusform>%n znane już wcześniej</numerusform>
            <numerusform>%n znanych już wcześniej</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open your vault</source>
        <translation>Otwarcie sejfu</translation>
    </message>
    <message>
        <source>What this program knows is encrypted on this computer. Only the passphrase opens it.</source>
        <translation>To, co program wie, jest zaszyfrowane na tym komputerze. Otwiera to tylko hasło.</translation>
    </message>
    <message>
        <source>What does this program do?</source>
        <translation>Co robi ten program?</translation>
    </message>
    <message>
        <source>Erasing the vault…</source>
        <translation>Kasowanie sejfu…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Find your face, take it back</source>
        <translation>Odnaleźć swoją twarz i&#xa0;ją odzyskać</translation>
    </message>
    <message>
        <source>Face search companies copy photos from the web and sell the search for a face. This program helps you to find the photos that show you, and to write to those companies.</source>
        <translation>Wyszukiwarki twarzy kopiują zdjęcia z&#xa0;internetu i&#xa0;sprzedają możliwość szukania po twarzy. Ten program pomaga znaleźć zdjęcia z&#xa0;własną twarzą i&#xa0;napisać do tych firm.</translation>
    </message>
    <message>
        <source>You show the program your face</source>
        <translation>Program poznaje twarz</translation>
    </message>
    <message>
        <source>A few photos of you are enough. They are measured here, on this computer.</source>
        <translation>Wystarczy kilka zdjęć. Są mierzone tutaj, na tym komputerze.</translation>
    </message>
    <message>
        <source>It looks through photos for you</source>
        <translation>Program przegląda zdjęcia</translation>
    </message>
    <message>
        <source>In folders that you choose. You decide which photos really show you.</source>
        <translation>W&#xa0;wybranych folderach. O&#xa0;tym, na których zdjęciach naprawdę jest szukana osoba, decyduje człowiek.</translation>
    </message>
    <message>
        <source>It writes the letters</source>
        <translation>Program pisze pisma</translation>
    </message>
    <message>
        <source>You ask companies what they hold about you and tell them to delete it. A letter creates a record and a basis for a complaint; nobody can promise that a company obeys.</source>
        <translation>Pisma pytają firmy, jakie dane przechowują, i&#xa0;żądają ich usunięcia. Pismo jest dowodem i&#xa0;podstawą do skargi; nikt nie może obiecać, że firma się do niego zastosuje.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>Your photos stay where they are. What is made of them is kept in an encrypted vault. Faces of other people are covered and not kept.</source>
        <translation>Zdjęcia pozostają na swoim miejscu. To, co z&#xa0;nich powstaje, jest przechowywane w&#xa0;zaszyfrowanym sejfie. Twarze innych osób są zasłaniane i&#xa0;nie są zachowywane.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Własny sejf</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Choose the passphrase for it.</source>
        <translation>Wszystko mieści się w&#xa0;jednym zaszyfrowanym pliku na tym komputerze. Proszę wybrać do niego hasło.</translation>
    </message>
    <message>
        <source>Your vault is there</source>
        <translation>Sejf jest gotowy</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Only your passphrase opens it, and nobody can reset it.</source>
        <translation>Jeden zaszyfrowany plik na tym komputerze zawiera wszystko. Otwiera go tylko hasło i nikt nie może go ustawić na nowo.</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Dla kogo to jest?</translation>
    </message>
    <message>
        <source>Begin with yourself. The letters are filled in with this; it stays in the vault. You can help other people later, with their permission.</source>
        <translation>Na początek własne dane. Program wypełnia nimi pisma; dane pozostają w&#xa0;sejfie. Później można pomóc innym osobom, za ich zgodą.</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Zapisz i zacznij</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Krok {step} z {steps}</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Mam kopię zapasową</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Na razie pomiń</translation>
    </message>
</context>
<context>
    <name>StoredLetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>Zapisz jeszcze raz…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Zapisywanie pisma</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Plain text (*.txt)</source>
        <translation>Dokument PDF (*.pdf);;Zwykły tekst (*.txt)</translation>
    </message>
    <message>
        <source>The text of the letter is on the clipboard.</source>
        <translation>Tekst pisma jest w schowku.</translation>
    </message>
    <message>
        <source>Written on {day}, in {language}. This is what the vault keeps of it.</source>
        <translation>Napisane {day}, język: {language}. Tyle z&#xa0;tego pisma przechowuje sejf.</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Zapisano jako „{file}”.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>From photos you confirmed</source>
        <translation>Z potwierdzonych zdjęć</translation>
    </message>
    <message>
        <source>They would make the search better. Only take photos that you are sure of: a wrong one would make every later scan worse.</source>
        <translation>Te zdjęcia poprawiłyby wyszukiwanie. Warto brać tylko całkiem pewne: błędne pogorszyłoby każde następne przeglądanie.</translation>
    </message>
    <message>
        <source>Photo you confirmed: {file}</source>
        <translation>Potwierdzone zdjęcie: {file}</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Twarz z pliku {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n px between the eyes</source>
        <translation>
            <numerusform>%n px między oczami</numerusform>
            <numerusform>%n px między oczami</numerusform>
            <numerusform>%n px między oczami</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>Użyj jako zdjęcia referencyjnego</translation>
    </message>
    <message>
        <source>Use {file} as reference</source>
        <translation>Użyj {file} jako zdjęcia referencyjnego</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Got it</source>
        <translation>Rozumiem</translation>
    </message>
</context>
<context>
    <name>ToDoList</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n rzecz do zrobienia</numerusform>
            <numerusform>%n rzeczy do zrobienia</numerusform>
            <numerusform>%n rzeczy do zrobienia</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Dzisiaj nie ma nic do zrobienia.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Pokaż wszystkie (%n)</numerusform>
            <numerusform>Pokaż wszystkie (%n)</numerusform>
            <numerusform>Pokaż wszystkie (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for other people that you help</source>
        <translation>
            <numerusform>%n rzecz do zrobienia dla innych osób, którym udzielana jest pomoc</numerusform>
            <numerusform>%n rzeczy do zrobienia dla innych osób, którym udzielana jest pomoc</numerusform>
            <numerusform>%n rzeczy do zrobienia dla innych osób, którym udzielana jest pomoc</numerusform>
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
        <translation>{step}, od {day}.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Skąd ta data?</translation>
    </message>
    <message>
        <source>{case}: why this date?</source>
        <translation>{case}: skąd ta data?</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Otwórz sprawę</translation>
    </message>
    <message>
        <source>Open the case: {case}</source>
        <translation>Otwórz sprawę: {case}</translation>
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
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Cofnij: {what}</translation>
    </message>
</context>
<context>
    <name>UnfinishedLetters</name>
    <message>
        <source>Go on with it</source>
        <translation>Pisz dalej</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>On {day} you began the letter “{kind}” to {recipient}, and it is not saved. What you filled in is kept in the vault.</source>
        <translation>W dniu {day} rozpoczęto pismo „{kind}” (adresat: {recipient}), a pismo nie jest zapisane. Wpisane dane są przechowywane w sejfie.</translation>
    </message>
    <message>
        <source>On {day} you changed the words of the letter “{kind}” to {recipient}, and it is not saved. Your words are kept in the vault.</source>
        <translation>W dniu {day} zmieniono treść pisma „{kind}” (adresat: {recipient}), a pismo nie jest zapisane. Własne słowa są przechowywane w sejfie.</translation>
    </message>
</context>
<context>
    <name>UsePackDialog</name>
    <message>
        <source>Use another face model</source>
        <translation>Używanie innego modelu twarzy</translation>
    </message>
    <message>
        <source>Your reference photos stay. What the new model needs to know of them is made from the pictures that lie in your vault. Nothing is lost, and you can change back at any time.

Matches that were found before keep your decisions. To compare your photos with the new model, look through them again.

It is used from the next time that you open the vault.</source>
        <translation>Zdjęcia referencyjne pozostają. To, co nowy model musi o nich wiedzieć, powstanie z obrazów przechowywanych w sejfie. Nic nie przepadnie, a do poprzedniego modelu można w każdej chwili wrócić.

Trafienia znalezione wcześniej zachowają decyzje. Aby porównać zdjęcia z nowym modelem, trzeba przejrzeć je ponownie.

Model będzie używany od następnego otwarcia sejfu.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Używaj od teraz</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Zablokuj sejf teraz</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>Uruchamianie modelu…</translation>
    </message>
    <message>
        <source>Reference photo {done} of {total}</source>
        <translation>Zdjęcie referencyjne {done} z {total}</translation>
    </message>
    <message>
        <source>It is used from the next time that you open the vault.</source>
        <translation>Będzie używany od następnego otwarcia sejfu.</translation>
    </message>
    <message>
        <source>{name}: left alone. {why}</source>
        <translation>{name}: bez zmian. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) are ready for the new model.</source>
        <translation>
            <numerusform>{name}: %n zdjęcie referencyjne jest gotowe dla nowego modelu.</numerusform>
            <numerusform>{name}: %n zdjęcia referencyjne są gotowe dla nowego modelu.</numerusform>
            <numerusform>{name}: %n zdjęć referencyjnych jest gotowych dla nowego modelu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) were ready before.</source>
        <translation>
            <numerusform>{name}: %n zdjęcie referencyjne było gotowe już wcześniej.</numerusform>
            <numerusform>{name}: %n zdjęcia referencyjne były gotowe już wcześniej.</numerusform>
            <numerusform>{name}: %n zdjęć referencyjnych było gotowych już wcześniej.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, “{photo}”: {why}. Add another photo on the page Face.</source>
        <translation>{name}, „{photo}”: {why}. Proszę dodać inne zdjęcie na stronie Twarz.</translation>
    </message>
    <message>
        <source>Stopped. The model in use stays. What was made is kept, and it goes on from there next time.</source>
        <translation>Zatrzymano. Używany dotąd model pozostaje. To, co już zrobiono, jest zachowane i następnym razem zostanie podjęte od tego miejsca.</translation>
    </message>
</context>
<context>
    <name>VaultBackup</name>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Zapisywanie kopii zapasowej…</translation>
    </message>
    <message>
        <source>Save a backup of the vault</source>
        <translation>Zapisywanie kopii zapasowej sejfu</translation>
    </message>
    <message>
        <source>Saved as “{file}”, {size}. It opens with the passphrase of today, also after you change it.</source>
        <translation>Zapisano jako „{file}”, {size}. Kopię otwiera dzisiejsze hasło, także po jego zmianie.</translation>
    </message>
</context>
<context>
    <name>VaultDoor</name>
    <message>
        <source>What was filled in and not saved yet is gone.</source>
        <translation>To, co wpisano, a czego jeszcze nie zapisano, zostało utracone.</translation>
    </message>
    <message>
        <source>{reason} {lost}</source>
        <translation>{reason} {lost}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Kopia zapasowa została przywrócona.</translation>
    </message>
    <message>
        <source>The vault that was here before was moved aside. It lies at “{path}” and opens with its own passphrase. Erase everything, in the settings, takes it along.</source>
        <translation>Poprzedni sejf został odłożony. Znajduje się w&#xa0;miejscu „{path}” i&#xa0;otwiera go jego własne hasło. Polecenie „Skasuj wszystko” w&#xa0;ustawieniach kasuje także ten sejf.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>The vault is erased, with everything in it.</source>
        <translation>Sejf został skasowany z&#xa0;całą zawartością.</translation>
    </message>
</context>
<context>
    <name>VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Sejf</translation>
    </message>
    <message>
        <source>One encrypted file holds everything this program knows. Only your passphrase opens it.</source>
        <translation>Jeden zaszyfrowany plik zawiera wszystko, co ten program wie. Otwiera go tylko hasło.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy where the vault lies</source>
        <translation>Kopiuj położenie sejfu</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Utwórz kopię zapasową…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Zmień hasło…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Przywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Skasuj wszystko…</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Po %n minucie</numerusform>
            <numerusform>Po %n minutach</numerusform>
            <numerusform>Po %n minutach</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nigdy samoczynnie</translation>
    </message>
    <message>
        <source>Also when the screen is locked</source>
        <translation>Także po zablokowaniu ekranu</translation>
    </message>
    <message>
        <source>Lock the vault while nobody is there</source>
        <translation>Blokowanie sejfu, gdy nikogo nie ma</translation>
    </message>
    <message>
        <source>Also when the computer slept. While photos are looked at or letters are written it waits. What was filled in and not saved is gone then; letters that you began are kept.</source>
        <translation>Także po uśpieniu komputera. Dopóki zdjęcia są przeglądane lub powstają pisma, blokada czeka. Przepada wtedy to, co wpisano, a czego nie zapisano; rozpoczęte pisma zostają zachowane.</translation>
    </message>
    <message>
        <source>F12 hides the window and locks the vault at once, from anywhere in this program. Your passphrase brings it back.</source>
        <translation>F12 ukrywa okno i&#xa0;od razu blokuje sejf, z&#xa0;każdego miejsca w&#xa0;tym programie. Po wpisaniu hasła wszystko wraca.</translation>
    </message>
    <message>
        <source>Copied where the vault lies.</source>
        <translation>Skopiowano położenie sejfu.</translation>
    </message>
    <message>
        <source>Photos are still being looked at. Wait until that has ended or stop it, then restore.</source>
        <translation>Zdjęcia są jeszcze przeglądane. Proszę poczekać na koniec przeglądania albo je zatrzymać, a&#xa0;potem przywrócić kopię.</translation>
    </message>
    <message>
        <source>{size}. No backup is known.</source>
        <translation>{size}. Nie ma informacji o&#xa0;kopii zapasowej.</translation>
    </message>
    <message>
        <source>{size}. The last backup is of {day}.</source>
        <translation>{size}. Data ostatniej kopii zapasowej: {day}.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups that you made before still open with the old one: make a new one, and delete those.</source>
        <translation>Hasło zostało zmienione. Wcześniejsze kopie zapasowe nadal otwiera stare hasło: warto utworzyć nową, a&#xa0;tamte usunąć.</translation>
    </message>
</context>
<context>
    <name>WebLink</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>Kopiuj adres {address}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <source>Open {address} in the browser</source>
        <translation>Otwórz {address} w&#xa0;przeglądarce</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Skopiowano adres.</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Otworzyć w przeglądarce?</translation>
    </message>
    <message>
        <source>This address would be opened in your browser:</source>
        <translation>W&#xa0;przeglądarce zostałby otwarty ten adres:</translation>
    </message>
    <message>
        <source>{address}

The website then learns the network address of this computer.</source>
        <translation>{address}

Strona internetowa pozna wtedy adres sieciowy tego komputera.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Pozostań offline</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>WhyDate</name>
    <message>
        <source>Why this date?</source>
        <translation>Skąd ta data?</translation>
    </message>
    <message>
        <source>The extension is counted, because they told you in time.</source>
        <translation>Przedłużenie jest liczone, ponieważ adresat powiadomił o&#xa0;nim w&#xa0;terminie.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Przed końcem dnia {day} nikomu nie należy zarzucać opóźnienia.</translation>
    </message>
    <message>
        <source>This is counted as if the letter arrived on {day}. The time begins when it really arrives.</source>
        <translation>Liczone tak, jakby pismo dotarło w&#xa0;dniu {day}. Termin zaczyna biec, gdy pismo rzeczywiście dotrze.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Jak to obliczono</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>No law fixes this number of days.</source>
        <translation>Żadne prawo nie określa tej liczby dni.</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Źródła: {sources}</translation>
    </message>
    <message>
        <source>Compared with its sources on {day}.</source>
        <translation>Porównano ze źródłami w&#xa0;dniu {day}.</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Ukryj kroki</translation>
    </message>
</context>
<context>
    <name>_CleanWords</name>
    <message>
        <source>Removed: {what}.</source>
        <translation>Usunięto: {what}.</translation>
    </message>
    <message>
        <source>The original file gives nothing away either.</source>
        <translation>Oryginalny plik także niczego nie zdradza.</translation>
    </message>
    <message>
        <source>Saved {file}. It was read again: nothing but the picture is left.</source>
        <translation>Zapisano {file}. Plik odczytano ponownie: zostało w&#xa0;nim tylko zdjęcie.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that tell a place</source>
        <translation>
            <numerusform>Usunąć z&#xa0;sieci %Ln zdjęcie, które zdradza miejsce</numerusform>
            <numerusform>Usunąć z&#xa0;sieci %Ln zdjęcia, które zdradzają miejsce</numerusform>
            <numerusform>Usunąć z&#xa0;sieci %Ln zdjęć, które zdradzają miejsce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that carry names, or remove the names</source>
        <translation>
            <numerusform>Usunąć z&#xa0;sieci %Ln zdjęcie z&#xa0;nazwiskami albo usunąć nazwiska</numerusform>
            <numerusform>Usunąć z&#xa0;sieci %Ln zdjęcia z&#xa0;nazwiskami albo usunąć nazwiska</numerusform>
            <numerusform>Usunąć z&#xa0;sieci %Ln zdjęć z&#xa0;nazwiskami albo usunąć nazwiska</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open photo(s) only to people you choose</source>
        <translation>
            <numerusform>Pokazywać %Ln otwarte zdjęcie tylko wybranym osobom</numerusform>
            <numerusform>Pokazywać %Ln otwarte zdjęcia tylko wybranym osobom</numerusform>
            <numerusform>Pokazywać %Ln otwartych zdjęć tylko wybranym osobom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask face searches what they hold: %Ln photo(s) were put on the web</source>
        <translation>
            <numerusform>Zapytać wyszukiwarki twarzy, co mają: w sieci opublikowano %Ln zdjęcie</numerusform>
            <numerusform>Zapytać wyszukiwarki twarzy, co mają: w sieci opublikowano %Ln zdjęcia</numerusform>
            <numerusform>Zapytać wyszukiwarki twarzy, co mają: w sieci opublikowano %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln photo(s) again only as cleaned copies</source>
        <translation>
            <numerusform>Opublikować ponownie %Ln zdjęcie tylko jako oczyszczoną kopię</numerusform>
            <numerusform>Opublikować ponownie %Ln zdjęcia tylko jako oczyszczone kopie</numerusform>
            <numerusform>Opublikować ponownie %Ln zdjęć tylko jako oczyszczone kopie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln photo(s) that wait</source>
        <translation>
            <numerusform>Podjąć decyzję o&#xa0;%Ln zdjęciu, które czeka</numerusform>
            <numerusform>Podjąć decyzję o&#xa0;%Ln zdjęciach, które czekają</numerusform>
            <numerusform>Podjąć decyzję o&#xa0;%Ln zdjęciach, które czekają</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down where %Ln photo(s) can be seen</source>
        <translation>
            <numerusform>Zapisać, gdzie można zobaczyć %Ln zdjęcie</numerusform>
            <numerusform>Zapisać, gdzie można zobaczyć %Ln zdjęcia</numerusform>
            <numerusform>Zapisać, gdzie można zobaczyć %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed, and none is known to have been open to everybody.</source>
        <translation>
            <numerusform>Potwierdzono %Ln zdjęcie; nie wiadomo, by było otwarte dla wszystkich.</numerusform>
            <numerusform>Potwierdzono %Ln zdjęcia; nie wiadomo, by którekolwiek było otwarte dla wszystkich.</numerusform>
            <numerusform>Potwierdzono %Ln zdjęć; nie wiadomo, by którekolwiek było otwarte dla wszystkich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected the %Ln photo(s) of you that are confirmed, face searches too.</source>
        <translation>
            <numerusform>Potwierdzono %Ln zdjęcie i&#xa0;każdy mógł je zebrać, także wyszukiwarki twarzy.</numerusform>
            <numerusform>Potwierdzono %Ln zdjęcia i&#xa0;każdy mógł je zebrać, także wyszukiwarki twarzy.</numerusform>
            <numerusform>Potwierdzono %Ln zdjęć i&#xa0;każdy mógł je zebrać, także wyszukiwarki twarzy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed.</source>
        <translation>
            <numerusform>Potwierdzono %Ln zdjęcie.</numerusform>
            <numerusform>Potwierdzono %Ln zdjęcia.</numerusform>
            <numerusform>Potwierdzono %Ln zdjęć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected %Ln of them, face searches too.</source>
        <translation>
            <numerusform>Każdy mógł zebrać %Ln z&#xa0;nich, także wyszukiwarki twarzy.</numerusform>
            <numerusform>Każdy mógł zebrać %Ln z&#xa0;nich, także wyszukiwarki twarzy.</numerusform>
            <numerusform>Każdy mógł zebrać %Ln z&#xa0;nich, także wyszukiwarki twarzy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>jeszcze około %n minuty</numerusform>
            <numerusform>jeszcze około %n minut</numerusform>
            <numerusform>jeszcze około %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>jeszcze około %n godziny</numerusform>
            <numerusform>jeszcze około %n godzin</numerusform>
            <numerusform>jeszcze około %n godzin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n czeka</numerusform>
            <numerusform>{page}, %n czekają</numerusform>
            <numerusform>{page}, %n czeka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Odds</name>
    <message numerus="yes">
        <source>Expect about 1 wrong match among %Ln face(s) of other people.</source>
        <translation>
            <numerusform>Można się spodziewać około 1 błędnego trafienia na %Ln twarz innych osób.</numerusform>
            <numerusform>Można się spodziewać około 1 błędnego trafienia na %Ln twarze innych osób.</numerusform>
            <numerusform>Można się spodziewać około 1 błędnego trafienia na %Ln twarzy innych osób.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PersonWords</name>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Brak pełnomocnictwa</translation>
    </message>
    <message>
        <source>Permission ended</source>
        <translation>Pełnomocnictwo wygasło</translation>
    </message>
    <message>
        <source>Permission ends today</source>
        <translation>Pełnomocnictwo kończy się dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>Permission ends in %n day(s)</source>
        <translation>
            <numerusform>Pełnomocnictwo kończy się za %n dzień</numerusform>
            <numerusform>Pełnomocnictwo kończy się za %n dni</numerusform>
            <numerusform>Pełnomocnictwo kończy się za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner of this vault. No permission is needed.</source>
        <translation>Właściciel tego sejfu. Pełnomocnictwo nie jest potrzebne.</translation>
    </message>
    <message>
        <source>No permission is recorded.</source>
        <translation>Nie zapisano pełnomocnictwa.</translation>
    </message>
    <message>
        <source>“{file}”, kept since {day}</source>
        <translation>„{file}”, przechowywane od {day}</translation>
    </message>
    <message>
        <source>{document}. It has no last day.</source>
        <translation>{document}. Pełnomocnictwo nie ma ostatniego dnia.</translation>
    </message>
    <message>
        <source>{document}. It ended on {day}.</source>
        <translation>{document}. Pełnomocnictwo skończyło się {day}.</translation>
    </message>
    <message>
        <source>{document}. It is valid until {day}.</source>
        <translation>{document}. Pełnomocnictwo jest ważne do {day}.</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>The built-in model</source>
        <translation>Model wbudowany</translation>
    </message>
    <message>
        <source>InsightFace model “{name}”</source>
        <translation>Model InsightFace „{name}”</translation>
    </message>
    <message>
        <source>It comes with the program. Its networks are YuNet, which finds faces, and SFace, which compares them; they may be used for everything (licences: {licence}).</source>
        <translation>Jest częścią programu. Jego sieci to YuNet, która znajduje twarze, i SFace, która je porównuje; można ich używać do wszystkiego (licencje: {licence}).</translation>
    </message>
    <message>
        <source>For non-commercial research only.</source>
        <translation>Tylko do badań niekomercyjnych.</translation>
    </message>
    <message>
        <source>For non-commercial research only; you accepted that on {day}. Added from “{origin}”.</source>
        <translation>Tylko do badań niekomercyjnych; zaakceptowano to w dniu {day}. Dodano z „{origin}”.</translation>
    </message>
    <message>
        <source>You measured it on {photos} photos of {people} people.</source>
        <translation>Pomiar własny, liczba zdjęć: {photos}, liczba osób: {people}.</translation>
    </message>
    <message>
        <source>Measured on {photos} press photos of {people} well-known people.</source>
        <translation>Pomiar na zdjęciach prasowych znanych osób, liczba zdjęć: {photos}, liczba osób: {people}.</translation>
    </message>
    <message numerus="yes">
        <source>Set so that 1 in %Ln comparison(s) with another person is wrong, it finds {share} of a person’s photos</source>
        <translation>
            <numerusform>Przy ustawieniu, w którym błędne jest 1 na %Ln porównanie z inną osobą, znajduje {share} zdjęć danej osoby</numerusform>
            <numerusform>Przy ustawieniu, w którym błędne jest 1 na %Ln porównania z inną osobą, znajduje {share} zdjęć danej osoby</numerusform>
            <numerusform>Przy ustawieniu, w którym błędne jest 1 na %Ln porównań z inną osobą, znajduje {share} zdjęć danej osoby</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} with %n reference photo(s).</source>
        <translation>
            <numerusform>{told} na podstawie %n zdjęcia referencyjnego.</numerusform>
            <numerusform>{told} na podstawie %n zdjęć referencyjnych.</numerusform>
            <numerusform>{told} na podstawie %n zdjęć referencyjnych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n reference photo(s): {share}.</source>
        <translation>
            <numerusform>Przy %n zdjęciu referencyjnym: {share}.</numerusform>
            <numerusform>Przy %n zdjęciach referencyjnych: {share}.</numerusform>
            <numerusform>Przy %n zdjęciach referencyjnych: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n small picture(s) of your face.</source>
        <translation>
            <numerusform>Adresat {recipient} otrzymałby %n małe zdjęcie twarzy.</numerusform>
            <numerusform>Adresat {recipient} otrzymałby %n małe zdjęcia twarzy.</numerusform>
            <numerusform>Adresat {recipient} otrzymałby %n małych zdjęć twarzy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n photo(s) of your face.</source>
        <translation>
            <numerusform>Adresat {recipient} otrzymałby %n zdjęcie twarzy.</numerusform>
            <numerusform>Adresat {recipient} otrzymałby %n zdjęcia twarzy.</numerusform>
            <numerusform>Adresat {recipient} otrzymałby %n zdjęć twarzy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n copy(ies) of an identity document.</source>
        <translation>
            <numerusform>Adresat {recipient} otrzymałby %n kopię dokumentu tożsamości.</numerusform>
            <numerusform>Adresat {recipient} otrzymałby %n kopie dokumentu tożsamości.</numerusform>
            <numerusform>Adresat {recipient} otrzymałby %n kopii dokumentu tożsamości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n picture(s) that may show your face or an identity document.</source>
        <translation>
            <numerusform>Adresat {recipient} otrzymałby %n obraz, na którym może być twarz lub dokument tożsamości.</numerusform>
            <numerusform>Adresat {recipient} otrzymałby %n obrazy, na których może być twarz lub dokument tożsamości.</numerusform>
            <numerusform>Adresat {recipient} otrzymałby %n obrazów, na których może być twarz lub dokument tożsamości.</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient} searches by face: what it gets can be compared with everything it holds.</source>
        <translation>Adresat {recipient} szuka według twarzy: to, co otrzyma, można porównać ze wszystkim, co przechowuje.</translation>
    </message>
    <message>
        <source>Addresses and check values find a photo without showing your face.</source>
        <translation>Adresy i sumy kontrolne pozwalają znaleźć zdjęcie bez pokazywania twarzy.</translation>
    </message>
    <message>
        <source>Send one only if your data cannot be found otherwise, and only for this search.</source>
        <translation>Zdjęcie warto wysłać tylko wtedy, gdy danych nie da się znaleźć inaczej, i tylko na potrzeby tego wyszukania.</translation>
    </message>
    <message>
        <source>A copy is rarely needed, and most of it can be covered.</source>
        <translation>Kopia rzadko jest potrzebna, a większość treści można zasłonić.</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>Przed wysłaniem warto się temu dobrze przyjrzeć.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Co przedstawia?</translation>
    </message>
    <message>
        <source>My face</source>
        <translation>Moją twarz</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Dokument tożsamości</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
</context>
<context>
    <name>authorities</name>
    <message>
        <source>Complaint language not stated in the record.</source>
        <translation>We wpisie nie podano języka skargi.</translation>
    </message>
    <message>
        <source>Access itself is enforced in civil court; basis stated from general knowledge, not re-read in a stored copy.</source>
        <translation>Samego dostępu dochodzi się przed sądem cywilnym; podstawę podano z wiedzy ogólnej, nie sprawdzono jej ponownie w przechowywanej kopii.</translation>
    </message>
    <message>
        <source>FADP Art. 49 (report; investigation is discretionary)</source>
        <translation>FADP, art. 49 (zgłoszenie; wszczęcie dochodzenia zależy od uznania organu)</translation>
    </message>
    <message>
        <source>Competent for private controllers in Bavaria (use this one for companies).</source>
        <translation>Właściwy dla administratorów z sektora prywatnego w Bawarii (w sprawach firm należy wybrać ten organ).</translation>
    </message>
    <message>
        <source>Public bodies only.</source>
        <translation>Tylko instytucje publiczne.</translation>
    </message>
    <message>
        <source>federal public bodies, telecommunications and post</source>
        <translation>federalne instytucje publiczne, telekomunikacja i poczta</translation>
    </message>
    <message>
        <source>Not competent for ordinary private companies: route those to the Land of residence.</source>
        <translation>Nie jest właściwy dla zwykłych firm prywatnych: w ich sprawie należy zwrócić się do organu kraju związkowego (Land) miejsca zamieszkania.</translation>
    </message>
    <message>
        <source>Protestant Church</source>
        <translation>Kościół ewangelicki</translation>
    </message>
    <message>
        <source>Special authority; not for complaints about face-search companies.</source>
        <translation>Organ szczególny; nie dla skarg na firmy wyszukujące twarze.</translation>
    </message>
    <message>
        <source>Catholic Church</source>
        <translation>Kościół katolicki</translation>
    </message>
    <message>
        <source>Deutsche Welle</source>
        <translation>Deutsche Welle</translation>
    </message>
    <message>
        <source>given by another project, not seen on a page of the authority</source>
        <translation>podany przez inny projekt, nie widziano na stronie organu</translation>
    </message>
    <message>
        <source>Art. 77 UK GDPR was omitted from 2026-06-19 (SI 2026/82 reg. 3); cite DPA 2018 s. 165 instead.</source>
        <translation>Art. 77 UK GDPR uchylono od 2026-06-19 (SI 2026/82, reg. 3); zamiast niego należy powoływać DPA 2018, s. 165.</translation>
    </message>
    <message>
        <source>Since 2026-06-19 controllers must take complaints first (DPA 2018 s. 164A: acknowledge within 30 days).</source>
        <translation>Od 2026-06-19 skargi muszą najpierw przyjmować administratorzy (DPA 2018, s. 164A: potwierdzenie otrzymania w ciągu 30 dni).</translation>
    </message>
    <message>
        <source>Data (Use and Access) Act 2025 replaces the Commissioner by an Information Commission; name in this row is the database one.</source>
        <translation>Ustawa Data (Use and Access) Act 2025 zastępuje Commissionera organem Information Commission; nazwa w tym wpisie pochodzi z bazy danych.</translation>
    </message>
    <message>
        <source>private sector under PIPEDA (not where QC, AB or BC law applies)</source>
        <translation>sektor prywatny według PIPEDA (nie tam, gdzie obowiązuje prawo QC, AB lub BC)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices; official page itself not in the store. info@ is an enquiry address: complaints go by form.</source>
        <translation>Adres pocztowy i telefon są zgodne w dziesięciu niezależnych przechowywanych informacjach o prywatności; samej oficjalnej strony w zbiorze nie ma. info@ to adres do zapytań: skargi składa się przez formularz.</translation>
    </message>
    <message>
        <source>Languages and s. 11(1) from general knowledge.</source>
        <translation>Języki i s. 11(1) z wiedzy ogólnej.</translation>
    </message>
    <message>
        <source>PIPEDA s. 11(1)</source>
        <translation>PIPEDA, s. 11(1)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices (2026); complaint form URL not verified. Number 1300 363 992 is national dialling.</source>
        <translation>Adres pocztowy i telefon są zgodne w dziesięciu niezależnych przechowywanych informacjach o prywatności (2026); adresu URL formularza skargi nie zweryfikowano. 1300 363 992 to numer do połączeń krajowych.</translation>
    </message>
    <message>
        <source>s. 36 from general knowledge.</source>
        <translation>s. 36 z wiedzy ogólnej.</translation>
    </message>
    <message>
        <source>Form URL from a stored 2026 privacy notice; encarregado@anpd.gov.br in YourDigitalRights is the authority&apos;s own DPO, so it is not listed as complaint address. Postal address not verified.</source>
        <translation>Adres URL formularza z przechowywanej informacji o prywatności z 2026 r.; encarregado@anpd.gov.br w YourDigitalRights to inspektor ochrony danych samego organu, dlatego nie podano go jako adresu do skarg. Adresu pocztowego nie zweryfikowano.</translation>
    </message>
    <message>
        <source>CCPA; Delete Act (data brokers)</source>
        <translation>CCPA; Delete Act (brokerzy danych)</translation>
    </message>
    <message>
        <source>One deletion request to all registered brokers: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Postal address not verified.</source>
        <translation>Jedno żądanie usunięcia do wszystkich zarejestrowanych brokerów: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Adresu pocztowego nie zweryfikowano.</translation>
    </message>
    <message>
        <source>Statute section from general knowledge.</source>
        <translation>Przepis ustawy z wiedzy ogólnej.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Napisane wcześniej</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>{recipient}, “{kind}”: {problem}</source>
        <translation>{recipient}, „{kind}”: {problem}</translation>
    </message>
    <message>
        <source>Sources, as of {day}: {titles}.</source>
        <translation>Źródła, stan na {day}: {titles}.</translation>
    </message>
    <message>
        <source>The row cannot be read: a quotation mark is missing or too many.</source>
        <translation>Wiersza nie można odczytać: brakuje cudzysłowu lub jest o&#xa0;jeden za dużo.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the first line has {wanted}.</source>
        <translation>Liczba komórek w&#xa0;wierszu: {found}, w&#xa0;pierwszej linii: {wanted}.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Brakuje imienia i nazwiska.</translation>
    </message>
    <message>
        <source>The name in “{column}” is longer than {limit} characters.</source>
        <translation>Imię i&#xa0;nazwisko w&#xa0;kolumnie „{column}” ma więcej niż {limit} znaków.</translation>
    </message>
    <message>
        <source>The country is empty. Use two letters, for example FR or DE.</source>
        <translation>Brakuje kraju. Proszę użyć dwóch liter, na przykład PL lub DE.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>„{country}” nie jest kodem kraju. Proszę użyć dwóch liter, na przykład PL lub DE.</translation>
    </message>
    <message>
        <source>There is neither a postal address nor an e-mail address for the answer.</source>
        <translation>Nie ma ani adresu pocztowego, ani adresu e-mail do odpowiedzi.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>„{email}” nie jest adresem e-mail.</translation>
    </message>
    <message>
        <source>“{text}” in “{column}” is not a day. Write it as year-month-day: 1990-12-31.</source>
        <translation>„{text}” w&#xa0;kolumnie „{column}” nie jest datą. Proszę zapisać ją w&#xa0;postaci rok-miesiąc-dzień: 1990-12-31.</translation>
    </message>
    <message>
        <source>The day {day} in “{column}” lies in the future.</source>
        <translation>Data {day} w&#xa0;kolumnie „{column}” jest datą przyszłą.</translation>
    </message>
    <message>
        <source>The permission ends on {until}, before the person was born on {born}.</source>
        <translation>Pełnomocnictwo kończy się {until}, przed urodzeniem tej osoby ({born}).</translation>
    </message>
    <message>
        <source>The day of birth {day} is more than 120 years ago. Check it.</source>
        <translation>Od daty urodzenia {day} minęło ponad 120 lat. Proszę ją sprawdzić.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as fr or de, so it is not used.</source>
        <translation>„{language}” nie jest kodem języka, takim jak pl lub de, dlatego nie jest używany.</translation>
    </message>
    <message>
        <source>No signed permission is named. Writing for somebody else needs one.</source>
        <translation>Nie podano podpisanego pełnomocnictwa. Jest ono potrzebne, aby pisać w&#xa0;imieniu innej osoby.</translation>
    </message>
    <message>
        <source>The permission “{file}” is not there. It is looked for beside the CSV file.</source>
        <translation>Pełnomocnictwa „{file}” nie ma. Jest szukane obok pliku CSV.</translation>
    </message>
    <message>
        <source>The permission “{file}” cannot be opened.</source>
        <translation>Pełnomocnictwa „{file}” nie można otworzyć.</translation>
    </message>
    <message>
        <source>The permission “{file}” is an empty file.</source>
        <translation>Pełnomocnictwo „{file}” jest pustym plikiem.</translation>
    </message>
    <message>
        <source>The permission ended on {until}.</source>
        <translation>Pełnomocnictwo skończyło się {until}.</translation>
    </message>
    <message>
        <source>The same person stands in row {row}. Only that row gets letters.</source>
        <translation>Ta sama osoba jest w&#xa0;wierszu {row}. Pisma powstaną tylko dla tamtego wiersza.</translation>
    </message>
    <message>
        <source>Row {row} has the same name. Check that these are two people.</source>
        <translation>W&#xa0;wierszu {row} jest to samo imię i&#xa0;nazwisko. Proszę sprawdzić, czy to dwie różne osoby.</translation>
    </message>
    <message>
        <source>Written before; it is not written again.</source>
        <translation>Napisane wcześniej; nie zostanie napisane ponownie.</translation>
    </message>
    <message>
        <source>Written before with other details, and not written again. To write it anew, delete the letter and its line in result.csv.</source>
        <translation>Napisane wcześniej z&#xa0;innymi danymi; nie zostanie napisane ponownie. Aby napisać je od nowa, trzeba usunąć pismo i&#xa0;jego wiersz w&#xa0;pliku result.csv.</translation>
    </message>
    <message>
        <source>Written before; the file was moved or deleted since. To write it anew, delete its line in result.csv.</source>
        <translation>Napisane wcześniej; plik został od tego czasu przeniesiony lub usunięty. Aby napisać je od nowa, trzeba usunąć jego wiersz w&#xa0;pliku result.csv.</translation>
    </message>
    <message>
        <source>“{file}” is the letter of another person. Choose another folder for this table.</source>
        <translation>„{file}” to pismo innej osoby. Proszę wybrać inny folder dla tej tabeli.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Brakuje kolumny „{column}”.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known, so it is not read.</source>
        <translation>Kolumna „{column}” jest nieznana, dlatego nie jest odczytywana.</translation>
    </message>
    <message>
        <source>There is no person in the file.</source>
        <translation>W pliku nie ma żadnej osoby.</translation>
    </message>
    <message>
        <source>{recipient} would get {count} letters from you today. Above {limit} a day a recipient may take them for a campaign. Spread them over {days} days, and send only what each person asked for. The number is a habit of this program, not a rule of law.</source>
        <translation>Adresat {recipient} otrzymałby dzisiaj tyle pism od jednego nadawcy: {count}. Powyżej {limit} dziennie adresat może uznać je za akcję masową. Warto rozłożyć je na kilka dni (ich liczba: {days}) i&#xa0;wysyłać tylko to, o&#xa0;co prosiła każda osoba. Ta liczba to zwyczaj tego programu, a&#xa0;nie przepis prawa.</translation>
    </message>
    <message>
        <source>Each person would send {count} letters to {recipient} on the same day. One letter per person and purpose is enough; requests that were split up artificially can be called excessive.</source>
        <translation>Każda osoba wysłałaby tego samego dnia tyle pism do adresata {recipient}: {count}. Wystarczy jedno pismo na osobę i&#xa0;cel; żądania podzielone sztucznie mogą zostać uznane za nadmierne.</translation>
    </message>
    <message>
        <source>These letters name no photos. A letter with facts of the person’s own, such as the addresses of found photos, is harder to set aside: it can be written on the page Letters.</source>
        <translation>Te pisma nie podają zdjęć. Pismo, które opiera się na faktach dotyczących danej osoby, na przykład na adresach znalezionych zdjęć, trudniej zbyć: można je napisać na stronie Pisma.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Not sent yet</source>
        <translation>Jeszcze niewysłane</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Arrived, waiting for the answer</source>
        <translation>Dotarło, czeka na odpowiedź</translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation>Odbiór potwierdzony</translation>
    </message>
    <message>
        <source>They took more time</source>
        <translation>Termin przedłużony przez adresata</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Jest odpowiedź</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Częściowa odpowiedź</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Brak odpowiedzi w terminie</translation>
    </message>
    <message>
        <source>Reminded, waiting for the answer</source>
        <translation>Po przypomnieniu, czeka na odpowiedź</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>Sprawa w organie nadzorczym</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Sprawa zamknięta</translation>
    </message>
    <message>
        <source>The letter was written</source>
        <translation>Napisano pismo</translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation>Wysłano pismo</translation>
    </message>
    <message>
        <source>The letter arrived</source>
        <translation>Pismo dotarło</translation>
    </message>
    <message>
        <source>They need more time</source>
        <translation>Adresat potrzebuje więcej czasu</translation>
    </message>
    <message>
        <source>They asked me something</source>
        <translation>Adresat o coś pyta</translation>
    </message>
    <message>
        <source>I gave what they had asked for</source>
        <translation>Przekazano to, o&#xa0;co pytał adresat</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Adresat odpowiedział</translation>
    </message>
    <message>
        <source>They answered only in part</source>
        <translation>Adresat odpowiedział tylko częściowo</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>Adresat odmówił</translation>
    </message>
    <message>
        <source>I sent a reminder</source>
        <translation>Wysłano przypomnienie</translation>
    </message>
    <message>
        <source>I sent a reply</source>
        <translation>Wysłano własną odpowiedź</translation>
    </message>
    <message>
        <source>I sent a complaint</source>
        <translation>Wysłano skargę</translation>
    </message>
    <message>
        <source>The authority answered</source>
        <translation>Organ odpowiedział</translation>
    </message>
    <message>
        <source>I took my request back</source>
        <translation>Wycofano żądanie</translation>
    </message>
    <message>
        <source>I closed the case</source>
        <translation>Zamknięto sprawę</translation>
    </message>
    <message>
        <source>I took an entry back</source>
        <translation>Wycofano wpis</translation>
    </message>
    <message>
        <source>For example if you wrote the letter anew. It changes nothing else.</source>
        <translation>Na przykład gdy pismo napisano od nowa. Niczego więcej to nie zmienia.</translation>
    </message>
    <message>
        <source>Keep what proves it: the receipt of the post, or a copy of your e-mail.</source>
        <translation>Warto zachować to, co jest dowodem: potwierdzenie nadania lub kopię wiadomości e-mail.</translation>
    </message>
    <message>
        <source>The time for the answer begins on this day. Without proof, it is counted as an assumption.</source>
        <translation>Od tego dnia biegnie termin odpowiedzi. Bez dowodu dzień ten liczy się jako przypuszczenie.</translation>
    </message>
    <message>
        <source>They wrote that your letter is there. That is no answer yet.</source>
        <translation>Adresat napisał, że pismo dotarło. To jeszcze nie jest odpowiedź.</translation>
    </message>
    <message>
        <source>The day is when they told you.</source>
        <translation>Chodzi o&#xa0;dzień, w&#xa0;którym przyszła ta wiadomość.</translation>
    </message>
    <message>
        <source>You need not give more than what is needed to know that it is you.</source>
        <translation>Nie trzeba podawać więcej, niż jest konieczne do rozpoznania osoby.</translation>
    </message>
    <message>
        <source>The day is when you sent it to them.</source>
        <translation>Chodzi o&#xa0;dzień wysłania do adresata.</translation>
    </message>
    <message>
        <source>Also if they say that they hold nothing about you.</source>
        <translation>Także wtedy, gdy adresat pisze, że nie przechowuje żadnych danych.</translation>
    </message>
    <message>
        <source>Something that you asked for is missing in the answer.</source>
        <translation>W&#xa0;odpowiedzi brakuje czegoś, czego dotyczyło żądanie.</translation>
    </message>
    <message>
        <source>They wrote that they will not do what you asked for.</source>
        <translation>Adresat napisał, że nie spełni żądania.</translation>
    </message>
    <message>
        <source>Possible only when no reading of the law leaves them any time.</source>
        <translation>Możliwe dopiero wtedy, gdy żadna wykładnia prawa nie zostawia adresatowi czasu.</translation>
    </message>
    <message>
        <source>The day is when you sent it.</source>
        <translation>Chodzi o dzień wysłania.</translation>
    </message>
    <message>
        <source>Write down in the note what it decided.</source>
        <translation>W&#xa0;notatce można zapisać, jak organ rozstrzygnął.</translation>
    </message>
    <message>
        <source>This ends the case.</source>
        <translation>To kończy sprawę.</translation>
    </message>
    <message>
        <source>Nothing is deleted. To open the case again, take this entry back later.</source>
        <translation>Nic nie zostaje usunięte. Aby otworzyć sprawę ponownie, wystarczy później wycofać ten wpis.</translation>
    </message>
    <message>
        <source>The wrong entry stays in the log and no longer counts.</source>
        <translation>Błędny wpis pozostaje w&#xa0;dzienniku, ale już się nie liczy.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Wysłać pismo</translation>
    </message>
    <message>
        <source>Note when the letter arrived</source>
        <translation>Zapisać, kiedy pismo dotarło</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Czekać na odpowiedź</translation>
    </message>
    <message>
        <source>Answer their question</source>
        <translation>Odpowiedzieć na pytanie adresata</translation>
    </message>
    <message>
        <source>Note that no answer came</source>
        <translation>Zapisać, że odpowiedź nie przyszła</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Przypomnieć o piśmie</translation>
    </message>
    <message>
        <source>Reply to them</source>
        <translation>Odpowiedzieć adresatowi</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Wnieść skargę do organu</translation>
    </message>
    <message>
        <source>Wait for the authority</source>
        <translation>Czekać na organ</translation>
    </message>
    <message>
        <source>Check the answer, then close the case</source>
        <translation>Sprawdzić odpowiedź, potem zamknąć sprawę</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Pocztą</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>Listem poleconym</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Pocztą elektroniczną</translation>
    </message>
    <message>
        <source>With a form on their website</source>
        <translation>Przez formularz na stronie internetowej</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>Faksem</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Kim jestem</translation>
    </message>
    <message>
        <source>What I mean</source>
        <translation>Co mam na myśli</translation>
    </message>
    <message>
        <source>There is proof</source>
        <translation>Jest dowód</translation>
    </message>
    <message>
        <source>I assume it</source>
        <translation>To przypuszczenie</translation>
    </message>
    <message>
        <source>How was it sent?</source>
        <translation>Jak wysłano?</translation>
    </message>
    <message>
        <source>Number of the shipment</source>
        <translation>Numer przesyłki</translation>
    </message>
    <message>
        <source>How do you know that day?</source>
        <translation>Skąd znana jest ta data?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Do którego dnia?</translation>
    </message>
    <message>
        <source>The reason that they gave</source>
        <translation>Powód podany przez adresata</translation>
    </message>
    <message>
        <source>What do they want to know?</source>
        <translation>Czego chce się dowiedzieć adresat?</translation>
    </message>
    <message>
        <source>Which authority?</source>
        <translation>Który organ?</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Sygnatura</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Wycofany wpis</translation>
    </message>
    <message>
        <source>General Data Protection Regulation (GDPR) of the European Union</source>
        <translation>Ogólne rozporządzenie o&#xa0;ochronie danych (RODO) Unii Europejskiej</translation>
    </message>
    <message>
        <source>United Kingdom GDPR</source>
        <translation>RODO Zjednoczonego Królestwa (UK GDPR)</translation>
    </message>
    <message>
        <source>Data protection law of Switzerland (FADP)</source>
        <translation>Szwajcarska ustawa o&#xa0;ochronie danych (FADP)</translation>
    </message>
    <message>
        <source>Privacy law of California (CCPA)</source>
        <translation>Kalifornijska ustawa o&#xa0;prywatności (CCPA)</translation>
    </message>
    <message>
        <source>Biometric privacy law of Illinois (BIPA)</source>
        <translation>Ustawa stanu Illinois o&#xa0;prywatności danych biometrycznych (BIPA)</translation>
    </message>
    <message>
        <source>Privacy law of Canada (PIPEDA)</source>
        <translation>Kanadyjska ustawa o&#xa0;ochronie danych (PIPEDA)</translation>
    </message>
    <message>
        <source>Privacy Act of Australia</source>
        <translation>Australijska ustawa o&#xa0;prywatności (Privacy Act)</translation>
    </message>
    <message>
        <source>Data protection law of Brazil (LGPD)</source>
        <translation>Brazylijska ustawa o&#xa0;ochronie danych (LGPD)</translation>
    </message>
    <message>
        <source>They want a copy of my identity card or passport</source>
        <translation>Adresat chce kopii dowodu osobistego lub paszportu</translation>
    </message>
    <message>
        <source>They want a photo of my face</source>
        <translation>Adresat chce zdjęcia mojej twarzy</translation>
    </message>
    <message>
        <source>They gave only the last 12 months</source>
        <translation>Adresat podał tylko ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>They say that I may ask only twice a year</source>
        <translation>Według adresata można pytać tylko dwa razy w&#xa0;roku</translation>
    </message>
    <message>
        <source>They want money for the answer</source>
        <translation>Adresat chce pieniędzy za odpowiedź</translation>
    </message>
    <message>
        <source>They call my request excessive or unfounded</source>
        <translation>Adresat uważa żądanie za nadmierne lub nieuzasadnione</translation>
    </message>
    <message>
        <source>Something is missing in the answer</source>
        <translation>W odpowiedzi czegoś brakuje</translation>
    </message>
    <message>
        <source>They say that European law does not bind them</source>
        <translation>Według adresata prawo europejskie go nie obowiązuje</translation>
    </message>
    <message>
        <source>They say that the photos were public anyway</source>
        <translation>Według adresata zdjęcia i&#xa0;tak były publiczne</translation>
    </message>
    <message>
        <source>They say that they cannot find me in their data</source>
        <translation>Według adresata nie można mnie znaleźć w&#xa0;danych</translation>
    </message>
    <message>
        <source>They say that I must use another way, such as their form</source>
        <translation>Według adresata trzeba użyć innej drogi, na przykład formularza</translation>
    </message>
    <message>
        <source>They want me to write in another language</source>
        <translation>Adresat chce, by pisać w&#xa0;innym języku</translation>
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
        <translation>Tego dnia się nie liczy (rozporządzenie nr 1182/71, art. 3 ust. 1).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month (GDPR Art. 12(3)).</source>
        <translation>Adresat musi o&#xa0;tym powiadomić, z&#xa0;podaniem przyczyn, w&#xa0;ciągu pierwszego miesiąca (art. 12 ust. 3 RODO).</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(4)</source>
        <translation>rozporządzenie nr 1182/71, art. 3 ust. 4</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(2)(c)</source>
        <translation>rozporządzenie nr 1182/71, art. 3 ust. 2 lit. c)</translation>
    </message>
    <message>
        <source>The period starts on that day, whether it is a working day or not (guidance of the ICO).</source>
        <translation>Termin zaczyna biec tego dnia, niezależnie od tego, czy jest to dzień roboczy (wytyczne ICO).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month.</source>
        <translation>Adresat musi o&#xa0;tym powiadomić, z&#xa0;podaniem przyczyn, w&#xa0;ciągu pierwszego miesiąca.</translation>
    </message>
    <message>
        <source>guidance of the ICO</source>
        <translation>wytyczne ICO</translation>
    </message>
    <message>
        <source>guidance of the ICO: the corresponding date, or the last day of the month</source>
        <translation>wytyczne ICO: odpowiadający dzień albo ostatni dzień miesiąca</translation>
    </message>
    <message>
        <source>Whether the rule of 5 February 2026 on standing still also covers requests that were open on that day was not verified.</source>
        <translation>Nie sprawdzono, czy przepis z&#xa0;5 lutego 2026 r. o&#xa0;wstrzymaniu biegu terminu obejmuje także żądania, które tego dnia były w&#xa0;toku.</translation>
    </message>
    <message>
        <source>The 30 days are counted from receipt.</source>
        <translation>30 dni liczy się od otrzymania.</translation>
    </message>
    <message>
        <source>The rules read for this law do not say whether a last day on a weekend or a public holiday moves to the next working day.</source>
        <translation>Przepisy sprawdzone dla tego prawa nie mówią, czy ostatni dzień przypadający w&#xa0;weekend lub święto przesuwa się na następny dzień roboczy.</translation>
    </message>
    <message>
        <source>The controller must say so and name the date by which it will answer (DPO Art. 18(2)).</source>
        <translation>Administrator musi o tym powiadomić i podać datę, do której odpowie (DPO, art. 18 ust. 2).</translation>
    </message>
    <message>
        <source>An answer is free. Only for a disproportionate effort may a share of the cost be asked, CHF 300 at most; its amount is announced first. A request that is not confirmed within 10 days counts as withdrawn, at no cost; the 30 days then run from the end of those 10 days (DPO Art. 19).</source>
        <translation>Odpowiedź jest bezpłatna. Tylko przy niewspółmiernym nakładzie można żądać udziału w kosztach, najwyżej 300 CHF; jego wysokość podaje się wcześniej. Wniosek niepotwierdzony w ciągu 10 dni uważa się za wycofany, bez kosztów; 30 dni biegnie wtedy od końca tych 10 dni (DPO, art. 19).</translation>
    </message>
    <message>
        <source>The 30 days are for access (Article 25) and for the delivery of data (Article 28; DPO Art. 22). For claims under Articles 30 to 32, such as erasure, the Act sets no period.</source>
        <translation>30 dni dotyczy dostępu (artykuł 25) i wydania danych (artykuł 28; DPO, art. 22). Dla roszczeń z artykułów 30–32, takich jak usunięcie, ustawa nie wyznacza terminu.</translation>
    </message>
    <message>
        <source>The 45 calendar days begin on that day, however long it takes to verify who asks (11 CCR 7021).</source>
        <translation>45 dni kalendarzowych zaczyna biec tego dnia, bez względu na to, jak długo trwa sprawdzanie, kto pyta (11 CCR 7021).</translation>
    </message>
    <message>
        <source>It must say so within the first 45 days (11 CCR 7021).</source>
        <translation>Adresat musi o&#xa0;tym powiadomić w&#xa0;ciągu pierwszych 45 dni (11 CCR 7021).</translation>
    </message>
    <message>
        <source>Brokers that are registered in California can all be reached with one request through DROP (Delete Act, Cal. Civ. Code 1798.99.80 ff.); that note rests on secondary sources, and how fast brokers must act was not verified.</source>
        <translation>Do wszystkich brokerów danych zarejestrowanych w&#xa0;Kalifornii można dotrzeć jednym żądaniem przez DROP (Delete Act, Cal. Civ. Code 1798.99.80 i&#xa0;nast.); ta uwaga opiera się na źródłach wtórnych i&#xa0;nie sprawdzono, jak szybko brokerzy muszą działać.</translation>
    </message>
    <message>
        <source>If the day of receipt is itself the first day, the period ends one day earlier. The later reading is used here.</source>
        <translation>Jeżeli sam dzień otrzymania jest pierwszym dniem, termin kończy się dzień wcześniej. Tutaj przyjęto późniejszą wykładnię.</translation>
    </message>
    <message>
        <source>It must say so within the first 30 days (PIPEDA s. 8(4)). For another format it may take as long as the conversion needs.</source>
        <translation>Adresat musi o&#xa0;tym powiadomić w&#xa0;ciągu pierwszych 30 dni (PIPEDA, s. 8(4)). W&#xa0;przypadku innego formatu może to trwać tak długo, jak wymaga konwersja.</translation>
    </message>
    <message>
        <source>The request must be in writing (PIPEDA s. 8(1)). No answer in time counts as a refusal (PIPEDA s. 8(5)).</source>
        <translation>Żądanie musi mieć formę pisemną (PIPEDA, s. 8(1)). Brak odpowiedzi w&#xa0;terminie jest traktowany jak odmowa (PIPEDA, s. 8(5)).</translation>
    </message>
    <message>
        <source>For companies the law fixes no number of days: they answer within a reasonable period. About 30 days is what the regulator expects. Agencies have 30 days.</source>
        <translation>Dla firm prawo nie określa liczby dni: odpowiadają w&#xa0;rozsądnym terminie. Organ nadzorczy oczekuje około 30 dni. Urzędy mają 30 dni.</translation>
    </message>
    <message>
        <source>The 15 days are counted from the date of the request (LGPD Art. 19, II).</source>
        <translation>15 dni liczy się od daty żądania (LGPD, art. 19, II).</translation>
    </message>
    <message>
        <source>A simplified confirmation is owed at once, the complete declaration within 15 days (LGPD Art. 19, I and II).</source>
        <translation>Uproszczone potwierdzenie należy się od razu, pełne oświadczenie w&#xa0;ciągu 15 dni (LGPD, art. 19, I&#xa0;i&#xa0;II).</translation>
    </message>
    <message>
        <source>The text counts from the request; the day given here is that of its receipt, so that nobody is called late too early.</source>
        <translation>Przepis liczy od żądania; podany tu dzień to dzień jego otrzymania, aby nikomu nie zarzucać opóźnienia za wcześnie.</translation>
    </message>
    <message>
        <source>The Illinois Biometric Information Privacy Act gives no right to an answer and no time for one. It demands a published retention policy and a written release before collection, and limits how long data is kept.</source>
        <translation>Ustawa stanu Illinois o prywatności danych biometrycznych (BIPA) nie daje prawa do odpowiedzi ani nie wyznacza na nią terminu. Wymaga opublikowanych zasad przechowywania i pisemnego zezwolenia (release) przed zebraniem danych oraz ogranicza czas ich przechowywania.</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3) knows no pause. The EDPB says that the time may stand still while the identity is clarified, if it was asked without undue delay (Guidelines 01/2022, paragraph 159).</source>
        <translation>Art. 12 ust. 3 RODO nie przewiduje wstrzymania biegu terminu. EROD podaje, że termin może nie biec, dopóki wyjaśniana jest tożsamość, jeżeli zapytano o nią bez zbędnej zwłoki (wytyczne 01/2022, pkt 159).</translation>
    </message>
    <message>
        <source>No pause is provided for.</source>
        <translation>Nie przewidziano wstrzymania biegu terminu.</translation>
    </message>
    <message>
        <source>By then the authority must have handled the complaint or told about its progress or outcome. Otherwise a court can be asked to deal with its silence.</source>
        <translation>Do tego czasu organ musi rozpatrzyć skargę albo poinformować o postępach lub efektach jej rozpatrywania. W przeciwnym razie jego milczeniem może zająć się sąd.</translation>
    </message>
    <message>
        <source>For complaints lodged from 2 April 2027 about processing in several states, Regulation (EU) 2025/2518 gives the authorities 15 months for an investigation, 12 in simple cooperation. From which day these count was not verified, so no date is given for them.</source>
        <translation>W przypadku skarg wniesionych od 2 kwietnia 2027 r., dotyczących przetwarzania w kilku państwach, rozporządzenie (UE) 2025/2518 daje organom 15 miesięcy na dochodzenie, a 12 przy prostej współpracy. Nie sprawdzono, od którego dnia się je liczy, dlatego nie podano dla nich daty.</translation>
    </message>
    <message>
        <source>Such a complaint about the exercise of a right needs an earlier request to the controller. The list of what it must contain was not verified.</source>
        <translation>Taka skarga dotycząca wykonywania prawa wymaga wcześniejszego żądania skierowanego do administratora. Listy tego, co musi zawierać, nie sprawdzono.</translation>
    </message>
    <message>
        <source>Before 5 February 2026 no text of the UK GDPR let the time stand still.</source>
        <translation>Przed 5 lutego 2026 r. żaden przepis UK GDPR nie wstrzymywał biegu terminu.</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12A</source>
        <translation>art. 12A UK GDPR</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3)</source>
        <translation>art. 12 ust. 3 RODO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(3)</source>
        <translation>art. 12 ust. 3 UK GDPR</translation>
    </message>
    <message>
        <source>FADP Art. 25(7)</source>
        <translation>FADP, art. 25 ust. 7</translation>
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
        <translation>Privacy Act 1988, APP 12.4 i&#xa0;13.5</translation>
    </message>
    <message>
        <source>LGPD Art. 19, II</source>
        <translation>LGPD, art. 19, II</translation>
    </message>
    <message>
        <source>GDPR Art. 78(2)</source>
        <translation>art. 78 ust. 2 RODO</translation>
    </message>
    <message>
        <source>The note read for this rule says nothing about a pause.</source>
        <translation>Nota przeczytana dla tego przepisu nic nie mówi o wstrzymaniu biegu terminu.</translation>
    </message>
    <message>
        <source>The 30 days are counted from that day.</source>
        <translation>30 dni liczy się od tego dnia.</translation>
    </message>
    <message>
        <source>By then the controller must have acknowledged the complaint. The outcome follows without undue delay; the Information Commissioner comes after the controller.</source>
        <translation>Do tego czasu administrator musi potwierdzić otrzymanie skargi. O wyniku informuje bez zbędnej zwłoki; do Information Commissioner można zwrócić się dopiero po administratorze.</translation>
    </message>
    <message>
        <source>Data Protection Act 2018 s. 164A</source>
        <translation>Data Protection Act 2018, s. 164A</translation>
    </message>
    <message>
        <source>The rules read for this law say nothing about a pause.</source>
        <translation>Przepisy sprawdzone dla tego prawa nic nie mówią o wstrzymaniu biegu terminu.</translation>
    </message>
    <message>
        <source>The time needed to verify a request does not stop the days (11 CCR 7021).</source>
        <translation>Czas potrzebny na weryfikację żądania nie wstrzymuje biegu dni (11 CCR 7021).</translation>
    </message>
    <message>
        <source>The business days after that day are counted.</source>
        <translation>Liczy się dni robocze po tym dniu.</translation>
    </message>
    <message>
        <source>By then the business must have confirmed that the request arrived, and say how it will be dealt with.</source>
        <translation>Do tego czasu firma musi potwierdzić, że żądanie dotarło, i podać, jak zostanie rozpatrzone.</translation>
    </message>
    <message>
        <source>11 CCR 7021, which counts business days</source>
        <translation>11 CCR 7021, przepis liczący dni robocze</translation>
    </message>
    <message>
        <source>11 CCR 7021</source>
        <translation>11 CCR 7021</translation>
    </message>
    <message>
        <source>What a business day is was not found in the text that was read. Saturdays, Sundays and federal holidays are left out here.</source>
        <translation>W przeczytanym tekście nie znaleziono, czym jest dzień roboczy. Tutaj pomija się soboty, niedziele i święta federalne.</translation>
    </message>
    <message>
        <source>By then the business must have stopped selling and sharing the data.</source>
        <translation>Do tego czasu firma musi zaprzestać sprzedaży i udostępniania danych.</translation>
    </message>
    <message>
        <source>the CCPA Regulations, which count business days</source>
        <translation>przepisy wykonawcze do CCPA, które liczą dni robocze</translation>
    </message>
    <message>
        <source>CCPA Regulations (do-not-sell requests)</source>
        <translation>CCPA Regulations (żądania niesprzedawania danych)</translation>
    </message>
    <message>
        <source>The three years are counted from that day.</source>
        <translation>Trzy lata liczy się od tego dnia.</translation>
    </message>
    <message>
        <source>By then, or when the purpose is fulfilled if that is earlier, the biometric data must have been destroyed.</source>
        <translation>Do tego czasu albo w chwili osiągnięcia celu, jeżeli nastąpi to wcześniej, dane biometryczne muszą zostać zniszczone.</translation>
    </message>
    <message>
        <source>the same date three years later</source>
        <translation>ta sama data trzy lata później</translation>
    </message>
    <message>
        <source>740 ILCS 14/15(a)</source>
        <translation>740 ILCS 14/15(a)</translation>
    </message>
    <message>
        <source>This limit needs no request; it runs from the person&apos;s last interaction with the company.</source>
        <translation>Ten termin nie wymaga żądania; biegnie od ostatniego kontaktu osoby z firmą.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date.</source>
        <translation>Jest to data wyznaczona przez samego nadawcę.</translation>
    </message>
    <message>
        <source>The 14 days are counted from that day.</source>
        <translation>14 dni liczy się od tego dnia.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date, so it stays where it is.</source>
        <translation>Jest to data wyznaczona przez samego nadawcę, dlatego się nie przesuwa.</translation>
    </message>
    <message>
        <source>the sender&apos;s own date</source>
        <translation>własny termin nadawcy</translation>
    </message>
    <message>
        <source>This is a custom of senders, not a limit of any law. A letter must not call it one.</source>
        <translation>To zwyczaj nadawców, a nie termin z jakiejkolwiek ustawy. W piśmie nie wolno tak go nazywać.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to have the use of personal information restricted. Ask for its correction (APP 13) with the kind “rectification”, or for its destruction (APP 11.2) with the kind “erasure”.</source>
        <translation>Ustawa Privacy Act nie daje prawa do ograniczenia wykorzystywania informacji osobowych. Można zażądać ich poprawienia (APP 13) pismem „Sprostowanie moich danych” albo ich zniszczenia (APP 11.2) pismem „Usunięcie moich danych”.</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to take personal information from one service to another. With the kind “access” you can ask for it in the form that you want (APP 12.4).</source>
        <translation>Ustawa Privacy Act nie daje prawa do przeniesienia informacji osobowych z jednej usługi do drugiej. Pismem „Dostęp do moich danych” można o nie poprosić w wybranej formie (APP 12.4).</translation>
    </message>
    <message>
        <source>The Privacy Act does not bind private people and most small businesses, and it gives no right to have a photograph taken down. Towards a larger organisation the kind “erasure” fits (APP 11.2); intimate images and the bullying of a child can be reported to the eSafety Commissioner.</source>
        <translation>Ustawa Privacy Act nie obowiązuje osób prywatnych ani większości małych firm i nie daje prawa do usunięcia zdjęcia. Wobec większej organizacji pasuje pismo „Usunięcie moich danych” (APP 11.2); intymne zdjęcia i nękanie dziecka można zgłosić do eSafety Commissioner.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazylia</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>The Act knows no restriction of processing; write an objection, which challenges compliance with the Act, or a withdrawal of consent.</source>
        <translation>Ustawa nie zna ograniczenia przetwarzania; można napisać sprzeciw, który podważa przestrzeganie ustawy, albo wycofać zgodę.</translation>
    </message>
    <message>
        <source>No right to move data to another service was found in force in the Act; an access request gives you the information in a form that is generally understandable.</source>
        <translation>W ustawie nie znaleziono obowiązującego prawa do przeniesienia danych do innej usługi; wniosek o dostęp pozwala otrzymać informacje w ogólnie zrozumiałej formie.</translation>
    </message>
    <message>
        <source>The Act does not bind private persons and reaches a site only in the course of its commercial activities; to a site that is run for profit, write an erasure request.</source>
        <translation>Ustawa nie obowiązuje osób prywatnych, a strony internetowej dotyczy tylko w ramach jej działalności handlowej; do strony prowadzonej dla zysku można napisać żądanie usunięcia danych.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Szwajcaria</translation>
    </message>
    <message>
        <source>the European Economic Area</source>
        <translation>Europejski Obszar Gospodarczy</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Zjednoczone Królestwo</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Kalifornia</translation>
    </message>
    <message>
        <source>The Act lets a business use most personal information without consent, so that there is nothing general to withdraw; write an objection, which directs the business not to sell or share your information, or a restriction, which limits the use of sensitive information.</source>
        <translation>Ustawa pozwala firmie używać większości informacji osobowych bez zgody, więc ogólnie nie ma czego wycofać; można napisać sprzeciw, który nakazuje firmie nie sprzedawać ani nie udostępniać informacji, albo pismo o ograniczenie, które zawęża użycie informacji wrażliwych.</translation>
    </message>
    <message>
        <source>The Act binds certain businesses and not private persons, and its right to delete covers only what a business collected from you; if the site belongs to a business, send it an erasure request.</source>
        <translation>Ustawa obowiązuje niektóre firmy, a nie osoby prywatne, a jej prawo do usunięcia obejmuje tylko to, co firma zebrała bezpośrednio od danej osoby; jeżeli strona należy do firmy, można wysłać jej żądanie usunięcia danych.</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>The Act knows no limited use of data that are kept; write an objection, which asks the company not to obtain, sell or disclose biometric data of yours, or an erasure request, which asks for their destruction.</source>
        <translation>Ustawa nie zna ograniczonego użycia danych, które się przechowuje; można napisać sprzeciw, który prosi firmę, by nie pozyskiwała, nie sprzedawała ani nie ujawniała danych biometrycznych, albo żądanie usunięcia, które dotyczy ich zniszczenia.</translation>
    </message>
    <message>
        <source>The Act has no rule on correcting data; it is about releases, retention and destruction, for which an access or erasure request fits.</source>
        <translation>W ustawie nie ma przepisu o poprawianiu danych; dotyczy ona zezwoleń (release), przechowywania i zniszczenia, do czego pasuje wniosek o dostęp lub żądanie usunięcia.</translation>
    </message>
    <message>
        <source>The Act gives no right to receive data; an access request asks for the written policy and for what was released.</source>
        <translation>Ustawa nie daje prawa do otrzymania danych; wniosek o dostęp pyta o pisemne zasady i o to, co pozyskano na podstawie zezwolenia (release).</translation>
    </message>
    <message>
        <source>The Act has no rule on taking back a written release; an objection says that you give none, and an erasure request asks for destruction.</source>
        <translation>W ustawie nie ma przepisu o wycofaniu pisemnego zezwolenia (release); sprzeciw mówi, że takiego zezwolenia nie ma, a żądanie usunięcia dotyczy zniszczenia danych.</translation>
    </message>
    <message>
        <source>The Act names no authority that hears complaints; a reply or a reminder can be written to the company.</source>
        <translation>Ustawa nie wskazuje organu, który rozpatruje skargi; do firmy można napisać odpowiedź na odmowę lub przypomnienie.</translation>
    </message>
    <message>
        <source>The Act does not cover photographs as such, so that a site cannot be asked under it to take one down; an erasure request concerns what was computed from your face.</source>
        <translation>Ustawa nie obejmuje samych zdjęć, więc nie można na jej podstawie poprosić strony o usunięcie zdjęcia; żądanie usunięcia dotyczy tego, co obliczono na podstawie twarzy.</translation>
    </message>
    <message>
        <source>If it arrived by {day}, an answer is owed by {due}</source>
        <translation>Jeżeli pismo dotarło do {day}, odpowiedź należy się do {due}</translation>
    </message>
    <message>
        <source>An answer was owed by {due}</source>
        <translation>Odpowiedź należała się do {due}</translation>
    </message>
    <message>
        <source>An answer is owed by {due}</source>
        <translation>Odpowiedź należy się do {due}</translation>
    </message>
    <message>
        <source>The entry “{event}” is not complete.</source>
        <translation>Wpis „{event}” jest niepełny.</translation>
    </message>
    <message>
        <source>The letter is a draft. It can be sent, drafted again, or the case closed.</source>
        <translation>Pismo jest szkicem. Można je wysłać, napisać od nowa albo zamknąć sprawę.</translation>
    </message>
    <message>
        <source>The letter was sent. Next is that it was received, acknowledged or answered, or sent again another way. Silence, a reminder or a complaint needs a day of receipt first; an assumed one is enough.</source>
        <translation>Pismo jest wysłane. Dalej może dotrzeć, zostać potwierdzone lub doczekać się odpowiedzi albo można je wysłać jeszcze raz inną drogą. Brak odpowiedzi, przypomnienie i&#xa0;skarga wymagają najpierw dnia otrzymania; wystarczy dzień przypuszczalny.</translation>
    </message>
    <message>
        <source>The letter arrived. Next is an acknowledgement, an extension, a question, an answer, or silence.</source>
        <translation>Pismo dotarło. Dalej może być potwierdzenie, przedłużenie terminu, pytanie, odpowiedź lub jej brak.</translation>
    </message>
    <message>
        <source>The recipient acknowledged the letter. Next is an extension, a question, an answer, or silence.</source>
        <translation>Adresat potwierdził odbiór pisma. Dalej może być przedłużenie terminu, pytanie, odpowiedź lub jej brak.</translation>
    </message>
    <message>
        <source>The recipient took more time. Next is a question, an answer, or silence.</source>
        <translation>Adresat przedłużył termin. Dalej może być pytanie, odpowiedź lub jej brak.</translation>
    </message>
    <message>
        <source>No answer came in time. Next is a reminder, a complaint, or a late answer.</source>
        <translation>Odpowiedź nie przyszła w&#xa0;terminie. Dalej może być przypomnienie, skarga lub spóźniona odpowiedź.</translation>
    </message>
    <message>
        <source>The recipient was reminded. Next is a late answer, another reminder, or a complaint.</source>
        <translation>Wysłano przypomnienie. Dalej może być spóźniona odpowiedź, kolejne przypomnienie lub skarga.</translation>
    </message>
    <message>
        <source>The request was answered. Next is that the case is closed, or a reply or a complaint if something is wrong.</source>
        <translation>Na żądanie odpowiedziano. Dalej można zamknąć sprawę, a&#xa0;jeżeli coś się nie zgadza, napisać odpowiedź lub skargę.</translation>
    </message>
    <message>
        <source>The answer is incomplete. Next is a reply or a reminder, a complaint, a further answer, or the end.</source>
        <translation>Odpowiedź jest niepełna. Dalej może być własna odpowiedź lub przypomnienie, skarga, kolejna odpowiedź adresata lub koniec sprawy.</translation>
    </message>
    <message>
        <source>The request was refused. Next is a reply, a complaint, a further answer, or the end.</source>
        <translation>Spełnienia żądania odmówiono. Dalej może być własna odpowiedź, skarga, kolejna odpowiedź adresata lub koniec sprawy.</translation>
    </message>
    <message>
        <source>A complaint was made. Next is what the authority or the recipient answers, or the end.</source>
        <translation>Wniesiono skargę. Dalej może być odpowiedź organu lub adresata albo koniec sprawy.</translation>
    </message>
    <message>
        <source>The case is closed. To open it again, take the closing entry back.</source>
        <translation>Sprawa jest zamknięta. Aby otworzyć ją ponownie, trzeba wycofać wpis o&#xa0;zamknięciu.</translation>
    </message>
    <message>
        <source>Entry {number} is the draft itself, so it cannot be taken back.</source>
        <translation>Wpis {number} to sam szkic pisma, dlatego nie można go wycofać.</translation>
    </message>
    <message>
        <source>Entry {number} is no entry that counts, so it cannot be taken back.</source>
        <translation>Wpis {number} się nie liczy, dlatego nie można go wycofać.</translation>
    </message>
    <message>
        <source>Entry {number} is of {day}, so it cannot be taken back on an earlier day. Correct the date.</source>
        <translation>Wpis {number} ma datę {day}, dlatego nie można go wycofać we wcześniejszym dniu. Proszę poprawić datę.</translation>
    </message>
    <message>
        <source>Entry {number} cannot be taken back while entry {other} ({event}, {day}) stands on it. Take that one back first.</source>
        <translation>Wpisu {number} nie można wycofać, dopóki opiera się na nim wpis {other} ({event}, {day}). Najpierw trzeba wycofać tamten.</translation>
    </message>
    <message>
        <source>The entry “{event}” does not fit: the case is “{state}”. {why}</source>
        <translation>Wpis „{event}” nie pasuje; stan sprawy: „{state}”. {why}</translation>
    </message>
    <message>
        <source>“{event}”</source>
        <translation>„{event}”</translation>
    </message>
    <message>
        <source>{names} or “{event}”</source>
        <translation>{names} lub „{event}”</translation>
    </message>
    <message>
        <source>The entry “{event}” needs an entry {names} before it. Log that first.</source>
        <translation>Wpis „{event}” wymaga wcześniejszego wpisu {names}. Najpierw trzeba zapisać tamten.</translation>
    </message>
    <message>
        <source>“{event}” on {day} is before {names} on {first}. Correct the date, or take the earlier entry back.</source>
        <translation>„{event}” ({day}) jest wcześniej niż {names} ({first}). Proszę poprawić datę albo wycofać wcześniejszy wpis.</translation>
    </message>
    <message>
        <source>The last thing in the log happened on {day}. The case cannot have ended before.</source>
        <translation>Ostatnie zdarzenie w&#xa0;dzienniku ma datę {day}. Sprawa nie mogła zakończyć się wcześniej.</translation>
    </message>
    <message>
        <source>The recipient reacted on {day}, so the letter had arrived by then.</source>
        <translation>Adresat zareagował w&#xa0;dniu {day}, więc pismo do tego czasu dotarło.</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven. Nobody can have reacted before. Correct the date, or take the receipt back.</source>
        <translation>Pismo dotarło w&#xa0;dniu {day} i&#xa0;jest na to dowód. Wcześniej nikt nie mógł zareagować. Proszę poprawić datę albo wycofać wpis o&#xa0;otrzymaniu.</translation>
    </message>
    <message>
        <source>The log says that no answer had come by {day}. If one had, take that entry back first.</source>
        <translation>Według dziennika do {day} odpowiedź nie przyszła. Jeżeli przyszła, trzeba najpierw wycofać tamten wpis.</translation>
    </message>
    <message>
        <source>An extension of {day} cannot end on {end}. Correct one of the dates.</source>
        <translation>Przedłużenie z&#xa0;dnia {day} nie może kończyć się {end}. Proszę poprawić jedną z&#xa0;dat.</translation>
    </message>
    <message>
        <source>{day} is a weekend day: the next working day counts ({rule}).</source>
        <translation>{day} przypada w&#xa0;weekend: liczy się następny dzień roboczy ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in {country} ({name}): the next working day counts ({rule}).</source>
        <translation>{day} to święto ({country}: {name}): liczy się następny dzień roboczy ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in most states of the area ({number} of {all}): the next working day counts ({rule}).</source>
        <translation>{day} to święto w&#xa0;większości państw tego obszaru ({number} z&#xa0;{all}): liczy się następny dzień roboczy ({rule}).</translation>
    </message>
    <message>
        <source>A regional public holiday could move the end further.</source>
        <translation>Święto regionalne mogłoby przesunąć koniec terminu jeszcze dalej.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Przed końcem dnia {day} nikomu nie należy zarzucać opóźnienia.</translation>
    </message>
    <message>
        <source>the public holidays of {country}</source>
        <translation>święta tego kraju: {country}</translation>
    </message>
    <message>
        <source>the days that most states of the European Economic Area keep</source>
        <translation>dni obchodzone w&#xa0;większości państw Europejskiego Obszaru Gospodarczego</translation>
    </message>
    <message>
        <source>The controller&apos;s country is not known, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>Kraj administratora jest nieznany, dlatego nie jest pewne, czyje święta się liczą. Przyjęto tu weekendy oraz {used}.</translation>
    </message>
    <message>
        <source>{country} is outside the area of this law, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>Ten kraj ({country}) leży poza obszarem tego prawa, dlatego nie jest pewne, czyje święta się liczą. Przyjęto tu weekendy oraz {used}.</translation>
    </message>
    <message>
        <source>The request was received on {day}. {rule}</source>
        <translation>Żądanie otrzymano w&#xa0;dniu {day}. {rule}</translation>
    </message>
    <message>
        <source>The answer is due by the end of {day}.</source>
        <translation>Odpowiedź należy się do końca dnia {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by the end of {day}; no law fixes this day.</source>
        <translation>Odpowiedzi można oczekiwać do końca dnia {day}; żadne prawo nie określa tego dnia.</translation>
    </message>
    <message>
        <source>The controller extended the period by {length}, which also count from receipt. {notice}</source>
        <translation>Administrator przedłużył termin o&#xa0;{length}, liczone także od otrzymania. {notice}</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} od otrzymania ({law}): termin upływa {day}: {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) end on {day}.</source>
        <translation>{length} od otrzymania ({law}): termin upływa {day}.</translation>
    </message>
    <message>
        <source>that is the day with the number {number}</source>
        <translation>to dzień miesiąca o&#xa0;numerze {number}</translation>
    </message>
    <message>
        <source>that month has no day {number}, so its last day counts</source>
        <translation>w&#xa0;tym miesiącu nie ma dnia {number}, więc liczy się ostatni</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>jeden miesiąc</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>dwa miesiące</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Jeden miesiąc</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Trzy miesiące</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} dni</translation>
    </message>
    <message>
        <source>The controller named {day} for its answer. {notice}</source>
        <translation>Administrator podał datę swojej odpowiedzi: {day}. {notice}</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Wszystkich Świętych</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Wniebowstąpienie Pańskie</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Wniebowzięcie Najświętszej Maryi Panny</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Boże Narodzenie</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Wigilia Bożego Narodzenia</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Boże Ciało</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Poniedziałek Wielkanocny</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Święto Trzech Króli</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Wielki Piątek</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Niepokalane Poczęcie Najświętszej Maryi Panny</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Święto Niepodległości</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Święto Pracy</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Święto narodowe</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nowy Rok</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Drugi dzień Zielonych Świątek</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Dzień świętego Szczepana</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Drugi dzień Bożego Narodzenia</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven.</source>
        <translation>Pismo dotarło w&#xa0;dniu {day} i&#xa0;jest na to dowód.</translation>
    </message>
    <message>
        <source>The letter is assumed to have arrived on {day}; there is no proof.</source>
        <translation>Przyjęto, że pismo dotarło w&#xa0;dniu {day}; nie ma na to dowodu.</translation>
    </message>
    <message>
        <source>When the letter arrived is not logged. It is expected to have arrived by {day}.</source>
        <translation>Nie zapisano, kiedy pismo dotarło. Przypuszczalnie dotarło do {day}.</translation>
    </message>
    <message>
        <source>The extension of {day} came after the first period had ended, so it is not counted.</source>
        <translation>Przedłużenie z&#xa0;dnia {day} nastąpiło po upływie pierwszego terminu, dlatego się nie liczy.</translation>
    </message>
    <message>
        <source>They wrote that they need more time. This law sets no longer period itself, and no day that they named is logged. The first period counts.</source>
        <translation>Odbiorca napisał, że potrzebuje więcej czasu. Ta ustawa nie określa sama dłuższego terminu, a&#xa0;dzień, który odbiorca by wskazał, nie jest zapisany. Liczy się pierwszy termin.</translation>
    </message>
    <message>
        <source>They wrote that they need time until {day}. Under this law that does not make the period longer. The first period counts.</source>
        <translation>Odbiorca napisał, że potrzebuje czasu do {day}. Według tej ustawy termin się przez to nie wydłuża. Liczy się pierwszy termin.</translation>
    </message>
    <message>
        <source>The recipient asked back, which was settled on {day}. Whether that stopped the time is open, so nobody is called late before the time is over that begins on that day.</source>
        <translation>Adresat zadał pytanie, a&#xa0;sprawę wyjaśniono w&#xa0;dniu {day}. Nie jest pewne, czy wstrzymało to bieg terminu, dlatego nikomu nie zarzuca się opóźnienia, zanim upłynie termin liczony od tego dnia.</translation>
    </message>
    <message>
        <source>That the letter arrived can be assumed from {day} on. If you know when it arrived, give that day, and say whether it is proven.</source>
        <translation>Od {day} można przyjąć, że pismo dotarło. Jeżeli wiadomo, kiedy dotarło, proszę podać ten dzień i&#xa0;zaznaczyć, czy jest na to dowód.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}, and that was not settled. Log “{given}” or “{replied}” before “{silent}”, or take “{silent}” back first.</source>
        <translation>Adresat zadał pytanie w&#xa0;dniu {day} i&#xa0;nie zostało to wyjaśnione. Proszę zapisać „{given}” lub „{replied}” przed „{silent}” albo najpierw wycofać „{silent}”.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}. Log “{silent}” after that day; if it is in the log already, take it back first.</source>
        <translation>Przed końcem dnia {day} nikomu nie należy zarzucać opóźnienia. Proszę zapisać „{silent}” po tym dniu; jeżeli wpis jest już w&#xa0;dzienniku, trzeba go najpierw wycofać.</translation>
    </message>
    <message>
        <source>Nobody should be called late: no time is known that ran out. If “{silent}” is in the log, take it back.</source>
        <translation>Nikomu nie należy zarzucać opóźnienia: nie jest znany żaden termin, który upłynął. Jeżeli wpis „{silent}” jest w&#xa0;dzienniku, proszę go wycofać.</translation>
    </message>
    <message>
        <source>An entry takes at most {most} files. Put them into one archive, or make a second entry.</source>
        <translation>Wpis może mieć najwyżej tyle plików: {most}. Można je spakować do jednego archiwum albo dodać drugi wpis.</translation>
    </message>
    <message>
        <source>The log does not say that the letter was sent. Log that first.</source>
        <translation>W&#xa0;dzienniku nie zapisano, że pismo wysłano. Najpierw trzeba to zapisać.</translation>
    </message>
    <message>
        <source>Which authority hears the complaint depends on where you live. Choose the region.</source>
        <translation>To, który organ rozpatruje skargę, zależy od miejsca zamieszkania. Proszę wybrać region.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Adresat zadał pytanie w&#xa0;dniu {day}. Dopóki nie zostanie to wyjaśnione, może uważać termin za wstrzymany. Można podać to, co potrzebne, albo odpisać, dlaczego nie jest potrzebne.</translation>
    </message>
    <message>
        <source>The recipient asked back about identity on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Adresat zapytał o&#xa0;tożsamość w&#xa0;dniu {day}. Dopóki nie zostanie to wyjaśnione, może uważać termin za wstrzymany. Można podać to, co potrzebne, albo odpisać, dlaczego nie jest potrzebne.</translation>
    </message>
    <message>
        <source>The recipient asked back about clarification on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Adresat poprosił o&#xa0;doprecyzowanie w&#xa0;dniu {day}. Dopóki nie zostanie to wyjaśnione, może uważać termin za wstrzymany. Można podać to, co potrzebne, albo odpisać, dlaczego nie jest potrzebne.</translation>
    </message>
    <message>
        <source>The letter is written. As far as the log says it was not sent.</source>
        <translation>Pismo jest napisane. Według dziennika nie zostało wysłane.</translation>
    </message>
    <message>
        <source>The recipient answered. If everything is there, close the case; if not, log what is missing.</source>
        <translation>Adresat odpowiedział. Jeżeli niczego nie brakuje, można zamknąć sprawę; jeżeli czegoś brakuje, warto to zapisać.</translation>
    </message>
    <message>
        <source>The time of the recipient begins when the letter arrives. Log the day that a proof shows, or, from {day} on, that you assume it arrived.</source>
        <translation>Termin dla adresata zaczyna biec, gdy pismo dotrze. Proszę zapisać dzień, który wynika z&#xa0;dowodu, albo, od {day}, dzień przypuszczalny.</translation>
    </message>
    <message>
        <source>An answer is owed by {due}. Nobody should be called late before the end of {late}.</source>
        <translation>Odpowiedź należy się do {due}. Przed końcem dnia {late} nikomu nie należy zarzucać opóźnienia.</translation>
    </message>
    <message>
        <source>An answer was owed by {due}, at the latest reading by {late}. If none came, log it.</source>
        <translation>Odpowiedź należała się do {due}, według najpóźniejszej wykładni do {late}. Jeżeli nie przyszła, proszę to zapisać.</translation>
    </message>
    <message>
        <source>No answer came in time. A reminder is often enough, and it helps a later complaint.</source>
        <translation>Odpowiedź nie przyszła w&#xa0;terminie. Często wystarczy przypomnienie, a&#xa0;pomaga ono także przy późniejszej skardze.</translation>
    </message>
    <message>
        <source>A complaint is possible now. Many authorities expect that you reminded the recipient first.</source>
        <translation>Teraz możliwa jest skarga. Wiele organów oczekuje, że najpierw wysłano adresatowi przypomnienie.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A reply can say why that is not enough.</source>
        <translation>Adresat odpowiedział tylko częściowo. We własnej odpowiedzi można napisać, dlaczego to nie wystarcza.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A complaint is possible without a reply, too.</source>
        <translation>Adresat odpowiedział tylko częściowo. Skarga jest możliwa także bez własnej odpowiedzi.</translation>
    </message>
    <message>
        <source>The recipient refused. A reply can say why that is not enough.</source>
        <translation>Adresat odmówił. We własnej odpowiedzi można napisać, dlaczego to nie wystarcza.</translation>
    </message>
    <message>
        <source>The recipient refused. A complaint is possible without a reply, too.</source>
        <translation>Adresat odmówił. Skarga jest możliwa także bez własnej odpowiedzi.</translation>
    </message>
    <message>
        <source>The recipient was reminded. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Wysłano przypomnienie. Jeżeli do tego czasu nic się nie zmieni, następnym krokiem jest skarga. To, jak długo czekać, jest zwyczajem, a&#xa0;nie terminem ustawowym.</translation>
    </message>
    <message>
        <source>The recipient was replied to. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Wysłano własną odpowiedź. Jeżeli do tego czasu nic się nie zmieni, następnym krokiem jest skarga. To, jak długo czekać, jest zwyczajem, a&#xa0;nie terminem ustawowym.</translation>
    </message>
    <message>
        <source>The authority answered. Log what it decided in the note, and close the case when nothing is left to do.</source>
        <translation>Organ odpowiedział. Proszę zapisać w&#xa0;notatce, jak rozstrzygnął, i&#xa0;zamknąć sprawę, gdy nic już nie zostało do zrobienia.</translation>
    </message>
    <message>
        <source>{authority} has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>Skargę rozpatruje: {authority}. To, kiedy organ musi o&#xa0;niej powiadomić, zależy od jego prawa.</translation>
    </message>
    <message>
        <source>The authority has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>Skargę rozpatruje organ. To, kiedy musi o&#xa0;niej powiadomić, zależy od jego prawa.</translation>
    </message>
    <message>
        <source>The authority has the complaint. By {due} it owes you its decision or news of how far it is. Do not call it late before the end of {late}.</source>
        <translation>Skargę rozpatruje organ. Do {due} powinien powiadomić o&#xa0;rozstrzygnięciu lub o&#xa0;stanie sprawy. Przed końcem dnia {late} nie należy zarzucać mu opóźnienia.</translation>
    </message>
    <message>
        <source>The authority owed you its decision or news by {due}, at the latest reading by {late}. If none came, ask it. A court can be asked to deal with its silence; take advice before that.</source>
        <translation>Organ powinien był powiadomić o&#xa0;rozstrzygnięciu lub o&#xa0;stanie sprawy do {due}, według najpóźniejszej wykładni do {late}. Jeżeli nic nie przyszło, warto go zapytać. Jego milczeniem może zająć się sąd; wcześniej warto zasięgnąć porady.</translation>
    </message>
    <message>
        <source>The case was changed meanwhile. Look at it again, and repeat the entry.</source>
        <translation>Sprawa zmieniła się w&#xa0;międzyczasie. Proszę obejrzeć ją jeszcze raz i&#xa0;powtórzyć wpis.</translation>
    </message>
    <message>
        <source>there are {most} reference photos already</source>
        <translation>zdjęć referencyjnych jest już {most}</translation>
    </message>
    <message>
        <source>its stored picture could not be opened ({problem})</source>
        <translation>nie udało się otworzyć jego zapisanego obrazu ({problem})</translation>
    </message>
    <message>
        <source>this pack finds no face in its stored picture</source>
        <translation>ten pakiet nie znajduje twarzy na jego zapisanym obrazie</translation>
    </message>
    <message>
        <source>reminder {number}</source>
        <translation>przypomnienie {number}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>Log when it arrived</source>
        <translation>Zapisać, kiedy pismo dotarło</translation>
    </message>
    <message>
        <source>Answer the question of the recipient</source>
        <translation>Odpowiedzieć na pytanie adresata</translation>
    </message>
    <message>
        <source>Remind the recipient</source>
        <translation>Przypomnieć adresatowi o piśmie</translation>
    </message>
    <message>
        <source>Reply to the recipient</source>
        <translation>Odpowiedzieć adresatowi</translation>
    </message>
    <message>
        <source>Check the answer and close the case</source>
        <translation>Sprawdzić odpowiedź i zamknąć sprawę</translation>
    </message>
    <message>
        <source>{what}: {recipient} ({kind})</source>
        <translation>{what}: {recipient} ({kind})</translation>
    </message>
    <message>
        <source>Case {number}, {person}, {law}, {state}.</source>
        <translation>Sprawa {number}, {person}, {law}, {state}.</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>Termin odpowiedzi</translation>
    </message>
    <message>
        <source>Answer owed if the letter arrived as expected</source>
        <translation>Termin odpowiedzi, jeżeli pismo dotarło zgodnie z oczekiwaniem</translation>
    </message>
    <message>
        <source>If so, an answer is owed by {day}.</source>
        <translation>Jeżeli tak, odpowiedź należy się do {day}.</translation>
    </message>
    <message>
        <source>If no answer came, log it</source>
        <translation>Jeżeli odpowiedź nie przyszła, zapisać to</translation>
    </message>
    <message>
        <source>data protection law of {country}</source>
        <translation>prawo ochrony danych tego kraju ({country})</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} lub {other}</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>jeden dzień</translation>
    </message>
    <message>
        <source>The recipient&apos;s question changes nothing. {rule}</source>
        <translation>Pytanie adresata niczego nie zmienia. {rule}</translation>
    </message>
    <message>
        <source>The recipient asked something before it answered. {rule} The date below leaves that out.</source>
        <translation>Adresat o coś zapytał, zanim odpowiedział. {rule} Data poniżej tego nie uwzględnia.</translation>
    </message>
    <message>
        <source>A question that came when the time was over changes nothing.</source>
        <translation>Pytanie, które przyszło po upływie terminu, niczego nie zmienia.</translation>
    </message>
    <message>
        <source>The time starts on {day}, when what the controller had asked for arrived ({rule}).</source>
        <translation>Termin zaczyna biec w dniu {day}, gdy dotarło to, o co pytał administrator ({rule}).</translation>
    </message>
    <message>
        <source>The time stood still for {length} while a question was open ({rule}).</source>
        <translation>Termin nie biegł przez {length}, gdy pytanie pozostawało otwarte ({rule}).</translation>
    </message>
    <message>
        <source>With the {length} of standing still added, that is {day}.</source>
        <translation>Po doliczeniu czasu wstrzymania ({length}) jest to {day}.</translation>
    </message>
    <message>
        <source>{length} from the start ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} od początku biegu ({law}): termin upływa {day}: {why} ({rule}).</translation>
    </message>
    <message>
        <source>Whether the day on which the controller had its answer belongs to the pause was not verified.</source>
        <translation>Nie sprawdzono, czy dzień, w którym administrator otrzymał odpowiedź, należy do okresu wstrzymania.</translation>
    </message>
    <message>
        <source>Give the date that the recipient named.</source>
        <translation>Proszę podać datę, którą wskazał adresat.</translation>
    </message>
    <message>
        <source>The law provides for no extension.</source>
        <translation>Prawo nie przewiduje przedłużenia.</translation>
    </message>
    <message>
        <source>The recipient cannot choose the length itself.</source>
        <translation>Adresat nie może sam wybrać jego długości.</translation>
    </message>
    <message>
        <source>The controller received the complaint on {day}. {rule}</source>
        <translation>Administrator otrzymał skargę w dniu {day}. {rule}</translation>
    </message>
    <message>
        <source>The complaint was lodged with the authority on {day}. {rule}</source>
        <translation>Skargę wniesiono do organu w dniu {day}. {rule}</translation>
    </message>
    <message>
        <source>The last interaction with the company was on {day}. {rule}</source>
        <translation>Ostatni kontakt z firmą był w dniu {day}. {rule}</translation>
    </message>
    <message>
        <source>The letter before was sent on {day}. {rule}</source>
        <translation>Poprzednie pismo wysłano w dniu {day}. {rule}</translation>
    </message>
    <message>
        <source>{length} from lodging ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} od wniesienia ({law}): termin upływa {day}: {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from the last interaction ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} od ostatniego kontaktu ({law}): termin upływa {day}: {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from sending ({law}) end on {day}.</source>
        <translation>{length} od wysłania ({law}): termin upływa {day}.</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Trzy lata</translation>
    </message>
    <message>
        <source>10 business days</source>
        <translation>10 dni roboczych</translation>
    </message>
    <message>
        <source>15 business days</source>
        <translation>15 dni roboczych</translation>
    </message>
    <message>
        <source>The confirmation is due by the end of {day}.</source>
        <translation>Potwierdzenie należy się do końca dnia {day}.</translation>
    </message>
    <message>
        <source>Selling and sharing must have stopped by the end of {day}.</source>
        <translation>Sprzedaż i udostępnianie muszą ustać do końca dnia {day}.</translation>
    </message>
    <message>
        <source>The acknowledgement is due by the end of {day}.</source>
        <translation>Potwierdzenie otrzymania należy się do końca dnia {day}.</translation>
    </message>
    <message>
        <source>News of the complaint is due by the end of {day}.</source>
        <translation>Informacja o skardze należy się do końca dnia {day}.</translation>
    </message>
    <message>
        <source>The data must have been destroyed by the end of {day}.</source>
        <translation>Dane muszą zostać zniszczone do końca dnia {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Przypomnienie można wysłać po tym dniu: {day}.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Hearing before an order in the Marx complaint: delete the biometric hash and confirm by 2021-02-12; photos not covered; only this complainant</source>
        <translation>Wysłuchanie przed wydaniem nakazu w sprawie skargi Marxa: usunąć skrót biometryczny (hash) i potwierdzić do 2021-02-12; zdjęć nie objęto; tylko ten skarżący</translation>
    </message>
    <message>
        <source>formal order and end of case not found</source>
        <translation>formalnego nakazu i zakończenia sprawy nie znaleziono</translation>
    </message>
    <message>
        <source>read</source>
        <translation>przeczytano</translation>
    </message>
    <message>
        <source>HmbBfDI (Hamburg)</source>
        <translation>HmbBfDI (Hamburg)</translation>
    </message>
    <message>
        <source>Joint report: collection without consent and for an inappropriate purpose</source>
        <translation>Wspólne sprawozdanie: zbieranie bez zgody i w niewłaściwym celu</translation>
    </message>
    <message>
        <source>followed by provincial orders</source>
        <translation>potem nastąpiły nakazy organów prowincji</translation>
    </message>
    <message>
        <source>finding read; number and clauses general knowledge</source>
        <translation>ustalenie przeczytano; numer i przepisy z wiedzy ogólnej</translation>
    </message>
    <message>
        <source>OPC with BC, AB, QC commissioners</source>
        <translation>OPC z komisarzami BC, AB i QC</translation>
    </message>
    <message>
        <source>Unlawful use; training, DPIA, inform persons, have data erased by 2021-09-15</source>
        <translation>Użycie niezgodne z prawem; przeszkolić, przeprowadzić DPIA, poinformować osoby, doprowadzić do usunięcia danych do 2021-09-15</translation>
    </message>
    <message>
        <source>fine on the user, not on Clearview</source>
        <translation>kara dla użytkownika, nie dla Clearview</translation>
    </message>
    <message>
        <source>IMY (Sweden)</source>
        <translation>IMY (Szwecja)</translation>
    </message>
    <message>
        <source>Swedish Police (user of Clearview AI)</source>
        <translation>Szwedzka policja (użytkownik Clearview AI)</translation>
    </message>
    <message>
        <source>Inquiry opened; questions unanswered until 2022-11-01</source>
        <translation>Wszczęto postępowanie; pytania bez odpowiedzi do 2022-11-01</translation>
    </message>
    <message>
        <source>see the entry of December 2022</source>
        <translation>zob. wpis: grudzień 2022</translation>
    </message>
    <message>
        <source>LfDI Baden-Württemberg</source>
        <translation>LfDI Baden-Württemberg (Badenia-Wirtembergia)</translation>
    </message>
    <message>
        <source>Stop collecting, delete existing images of people in Australia</source>
        <translation>Zaprzestać zbierania, usunąć istniejące obrazy osób w Australii</translation>
    </message>
    <message>
        <source>stands: AAT [2023] AATA 1069 (2023-05-08) confirmed APP 3.3 and 1.2; Clearview withdrew 2023-08; OAIC 2024-08-21: no further action</source>
        <translation>obowiązuje: AAT [2023] AATA 1069 (2023-05-08) potwierdził APP 3.3 i 1.2; Clearview wycofało się 2023-08; OAIC 2024-08-21: bez dalszych działań</translation>
    </message>
    <message>
        <source>Formal notice (public 2021-12-16): stop without legal basis, ease rights, erase within 2 months</source>
        <translation>Formalne wezwanie (publiczne 2021-12-16): zaprzestać przetwarzania bez podstawy prawnej, ułatwić korzystanie z praw, usunąć w ciągu 2 miesięcy</translation>
    </message>
    <message>
        <source>not answered; led to fine</source>
        <translation>bez odpowiedzi; doprowadziło do kary</translation>
    </message>
    <message>
        <source>Orders to stop and delete</source>
        <translation>Nakazy zaprzestania i usunięcia</translation>
    </message>
    <message>
        <source>BC upheld 2024 BCSC 2311 (2024-12); AB upheld 2025 ABKB 287 (2025-05-08), though parts of PIPA held unconstitutional</source>
        <translation>BC: utrzymano w mocy 2024 BCSC 2311 (2024-12); AB: utrzymano w mocy 2025 ABKB 287 (2025-05-08), choć części PIPA uznano za niekonstytucyjne</translation>
    </message>
    <message>
        <source>court rulings and P2021-12 read; day and BC number general knowledge</source>
        <translation>orzeczenia sądów i P2021-12 przeczytano; dzień i numer BC z wiedzy ogólnej</translation>
    </message>
    <message>
        <source>BC, AB, QC commissioners</source>
        <translation>Komisarze BC, AB i QC</translation>
    </message>
    <message>
        <source>Fine (announced 2022-03-09), ban, erasure, appoint EU representative</source>
        <translation>Kara (ogłoszona 2022-03-09), zakaz, usunięcie, wyznaczenie przedstawiciela w UE</translation>
    </message>
    <message>
        <source>unpaid per noyb 2025-10</source>
        <translation>niezapłacona według noyb 2025-10</translation>
    </message>
    <message>
        <source>date, number, principles read; full article list general knowledge</source>
        <translation>datę, numer i zasady przeczytano; pełna lista artykułów z wiedzy ogólnej</translation>
    </message>
    <message>
        <source>Fine, stop and delete UK data</source>
        <translation>Kara, zaprzestanie i usunięcie danych ze Zjednoczonego Królestwa</translation>
    </message>
    <message>
        <source>FTT set aside 2023-10-17 (no jurisdiction); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, allowed 3 of 4 grounds and remitted to FTT; later steps not found</source>
        <translation>FTT uchylił 2023-10-17 (brak jurysdykcji); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, uwzględnił 3 z 4 podstaw odwołania i przekazał sprawę do FTT; późniejszych kroków nie znaleziono</translation>
    </message>
    <message>
        <source>rulings read; article list general knowledge</source>
        <translation>orzeczenia przeczytano; lista artykułów z wiedzy ogólnej</translation>
    </message>
    <message>
        <source>Complaint by Homo Digitalis for one person whose access request failed: answer it, stop, erase</source>
        <translation>Skarga Homo Digitalis w imieniu jednej osoby, której wniosek o dostęp nie odniósł skutku: odpowiedzieć na niego, zaprzestać, usunąć</translation>
    </message>
    <message>
        <source>HDPA (Greece)</source>
        <translation>HDPA (Grecja)</translation>
    </message>
    <message>
        <source>Fine (announced 2022-10-20), injunction: no collection without basis, answer access requests then erase, 2 months, EUR 100,000 per day</source>
        <translation>Kara (ogłoszona 2022-10-20), nakaz: żadnego zbierania bez podstawy, odpowiedzieć na wnioski o dostęp, potem usunąć, 2 miesiące, 100 000 EUR za dzień</translation>
    </message>
    <message>
        <source>unpaid (CNIL to TechCrunch, 2023-05)</source>
        <translation>niezapłacona (CNIL dla TechCrunch, 2023-05)</translation>
    </message>
    <message>
        <source>content read; number SAN-2022-019 general knowledge</source>
        <translation>treść przeczytano; numer SAN-2022-019 z wiedzy ogólnej</translation>
    </message>
    <message>
        <source>Fine proceedings opened</source>
        <translation>Wszczęto postępowanie w sprawie nałożenia kary</translation>
    </message>
    <message>
        <source>no fine found</source>
        <translation>nie znaleziono kary</translation>
    </message>
    <message>
        <source>content read; day not verified (a Wednesday in December 2022)</source>
        <translation>treść przeczytano; dnia nie zweryfikowano (środa w grudniu 2022 r.)</translation>
    </message>
    <message>
        <source>Liquidation of the penalty payment (announced 2023-05-10)</source>
        <translation>Ustalenie należnej kwoty kary za niewykonanie nakazu (ogłoszone 2023-05-10)</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>niezapłacona</translation>
    </message>
    <message>
        <source>penalty payment for 2022-12-19 to 2023-02-09</source>
        <translation>okresowa kara pieniężna za okres od 2022-12-19 do 2023-02-09</translation>
    </message>
    <message>
        <source>Erase the complainant&apos;s data, name a representative; no fine</source>
        <translation>Usunąć dane skarżącego, wskazać przedstawiciela; bez kary</translation>
    </message>
    <message>
        <source>BVwG W108 2274731-1/11E (2025-01-28): DSB must decide again on the ban, the only fitting measure</source>
        <translation>BVwG W108 2274731-1/11E (2025-01-28): DSB musi ponownie rozstrzygnąć o zakazie, jedynym odpowiednim środku</translation>
    </message>
    <message>
        <source>DSB (Austria)</source>
        <translation>DSB (Austria)</translation>
    </message>
    <message>
        <source>Fines (public 2024-09-03) and orders subject to penalty (up to EUR 5.1 m); two access requests were not answered</source>
        <translation>Kary (publiczne 2024-09-03) i nakazy zagrożone karą pieniężną (do 5,1 mln EUR); na dwa wnioski o dostęp nie odpowiedziano</translation>
    </message>
    <message>
        <source>no objection lodged: final; AP says using the tool is itself illegal</source>
        <translation>nie wniesiono sprzeciwu: decyzja ostateczna; AP podaje, że samo używanie narzędzia jest nielegalne</translation>
    </message>
    <message>
        <source>read; EUR 5.1 m general knowledge</source>
        <translation>przeczytano; kwota 5,1 mln EUR z wiedzy ogólnej</translation>
    </message>
    <message>
        <source>AP (Netherlands)</source>
        <translation>AP (Holandia)</translation>
    </message>
    <message>
        <source>Complaint to Austrian prosecutors</source>
        <translation>Zawiadomienie do austriackiej prokuratury</translation>
    </message>
    <message>
        <source>outcome not found</source>
        <translation>nie znaleziono wyniku</translation>
    </message>
    <message>
        <source>noyb (criminal complaint)</source>
        <translation>noyb (zawiadomienie o przestępstwie)</translation>
    </message>
    <message>
        <source>Complaint of July 2020 left without measures; HmbBfDI deems PimEyes unlawful but sees it in Dubai</source>
        <translation>Skarga z lipca 2020 r. pozostała bez środków; HmbBfDI uważa PimEyes za niezgodne z prawem, ale widzi jego siedzibę w Dubaju</translation>
    </message>
    <message>
        <source>pending as far as known on 2026-11-22</source>
        <translation>w toku, o ile wiadomo na dzień 2026-11-22</translation>
    </message>
    <message>
        <source>noyb (court action against HmbBfDI)</source>
        <translation>noyb (skarga do sądu przeciwko HmbBfDI)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program. What was stored before is safe. Please try again.</source>
        <translation>Wewnątrz programu coś się nie udało. To, co zapisano wcześniej, jest bezpieczne. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Coś się nie udało.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”. Check the spelling, or choose it again.</source>
        <translation>Nie ma pliku ani folderu „{path}”. Proszę sprawdzić pisownię albo wybrać go ponownie.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {reason}. Check that you may read it, and try again.</source>
        <translation>Nie można otworzyć „{path}”: {reason}. Proszę sprawdzić uprawnienia do odczytu i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing was changed. Choose another place, and try again.</source>
        <translation>Nie można zapisać „{path}”: {reason}. Niczego nie zmieniono. Proszę wybrać inne miejsce i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” could not be written. What was stored before is safe. Free some space, and try again.</source>
        <translation>Dysk jest pełny, dlatego nie udało się zapisać „{path}”. To, co zapisano wcześniej, jest bezpieczne. Proszę zwolnić trochę miejsca i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>The field “{field}” is empty. Fill it in, and try again.</source>
        <translation>Pole „{field}” jest puste. Proszę je wypełnić i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>The field “{field}” is longer than {limit} characters. Shorten it, and try again.</source>
        <translation>Pole „{field}” ma więcej niż {limit} znaków. Proszę je skrócić i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>„{country}” nie jest kodem kraju. Proszę użyć dwóch liter, na przykład PL lub DE.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address. Correct it, or leave it empty.</source>
        <translation>„{email}” nie jest adresem e-mail. Proszę go poprawić albo pozostawić puste pole.</translation>
    </message>
    <message>
        <source>The date {day} lies in the future. Correct it, and try again.</source>
        <translation>Data {day} jest datą przyszłą. Proszę ją poprawić i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>“{path}” is empty. Choose another file.</source>
        <translation>Plik „{path}” jest pusty. Proszę wybrać inny.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MB. Make it smaller, and try again.</source>
        <translation>Plik „{path}” ma więcej niż {limit} MB. Proszę go zmniejszyć i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>There are {limit} reference photos already. Remove one before you add another.</source>
        <translation>Osiągnięto już największą liczbę zdjęć referencyjnych ({limit}). Przed dodaniem kolejnego trzeba jedno usunąć.</translation>
    </message>
    <message>
        <source>This match is not marked as “mine”, so it cannot become a reference. Look at it and decide first.</source>
        <translation>To trafienie nie jest oznaczone jako „To ja”, dlatego nie może stać się zdjęciem referencyjnym. Proszę je najpierw obejrzeć i&#xa0;podjąć decyzję.</translation>
    </message>
    <message>
        <source>This photo is a reference already.</source>
        <translation>To zdjęcie jest już zdjęciem referencyjnym.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address. It begins with https:// or http://, for example https://example.org/me.</source>
        <translation>„{address}” nie jest adresem internetowym. Powinien zaczynać się od https:// lub http://, na przykład https://example.org/ja.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was seen. Scan its folder again to find where it went.</source>
        <translation>Tego zdjęcia nie ma już tam, gdzie je znaleziono. Ponowne przejrzenie folderu pokaże, gdzie się znajduje.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written in this format. Use one of: {formats}.</source>
        <translation>„{path}” nie można zapisać w&#xa0;tym formacie. Dostępne formaty: {formats}.</translation>
    </message>
    <message>
        <source>{name} is not the owner of this vault. Helping someone else needs their recorded permission: add the signed document and the day until which it is valid.</source>
        <translation>Ten sejf nie należy do osoby {name}. Pomoc innej osobie wymaga zapisanego pełnomocnictwa: proszę dodać podpisany dokument i&#xa0;dzień, do którego jest ważny.</translation>
    </message>
    <message>
        <source>The recorded permission of {name} ended on {until}. Ask for a new one before you go on.</source>
        <translation>Zapisane pełnomocnictwo osoby {name} skończyło się {until}. Przed dalszymi krokami trzeba poprosić o&#xa0;nowe.</translation>
    </message>
    <message>
        <source>{name} is the owner of this vault and cannot be removed alone. Erase the vault to remove everything.</source>
        <translation>Ten sejf należy do osoby {name}, dlatego nie można jej usunąć osobno. Aby usunąć wszystko, trzeba skasować sejf.</translation>
    </message>
    <message>
        <source>There is no reference photo of {name} for the face pack in use. Add one first.</source>
        <translation>Dla używanego pakietu twarzy nie ma zdjęcia referencyjnego osoby {name}. Najpierw trzeba jedno dodać.</translation>
    </message>
    <message>
        <source>A letter needs the postal address or the e-mail address of {name}. Add one, and try again.</source>
        <translation>Pismo wymaga adresu pocztowego lub adresu e-mail osoby {name}. Proszę dodać jeden z&#xa0;nich i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>The letter contains characters that its fonts cannot print ({sample}). Nothing was written. Write the name or address in letters that the recipient can read, and try again.</source>
        <translation>Pismo zawiera znaki, których nie da się wydrukować dostępnymi czcionkami ({sample}). Niczego nie zapisano. Proszę zapisać nazwisko lub adres literami, które adresat może odczytać, i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>The {law} fits people who live in {where} and, as far as it says so, recipients established there. {name} lives in {country}, and {recipient} is not known to be established there. What fits is the {fits}.</source>
        <translation>To prawo ({law}) pasuje do osób mieszkających tutaj: {where}, oraz, o&#xa0;ile tak stanowi, do adresatów mających tam siedzibę. {name} mieszka gdzie indziej ({country}), a&#xa0;o&#xa0;adresacie {recipient} nie wiadomo, by miał tam siedzibę. Pasuje: {fits}.</translation>
    </message>
    <message>
        <source>A letter has no option “{option}”. The options are: {known}.</source>
        <translation>Pismo nie ma opcji „{option}”. Dostępne opcje: {known}.</translation>
    </message>
    <message>
        <source>A deadline cannot be counted from {received}: give a day between {first} and {last}.</source>
        <translation>Od daty {received} nie można obliczyć terminu: proszę podać dzień między {first} a&#xa0;{last}.</translation>
    </message>
    <message>
        <source>The law “{law}” sets no time for this ({limit}).{why}</source>
        <translation>Prawo „{law}” nie określa tu terminu ({limit}).{why}</translation>
    </message>
    <message>
        <source>The time under {rule} cannot be extended this way. {hint}</source>
        <translation>Terminu według {rule} nie można w&#xa0;ten sposób przedłużyć. {hint}</translation>
    </message>
    <message>
        <source>Several laws may fit {name}, and which one does depends on where {name} lives. Choose one of them: {laws}.</source>
        <translation>Do osoby {name} może pasować więcej niż jedno prawo; zależy to od jej miejsca zamieszkania. Proszę wybrać jedno z&#xa0;nich: {laws}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{kind}” under the {law}: {why}</source>
        <translation>W&#xa0;tym prawie ({law}) nie ma pisma rodzaju „{kind}”: {why}</translation>
    </message>
    <message>
        <source>Letters under the {law} exist in these languages: {known}. Choose one of them.</source>
        <translation>Pisma według tego prawa ({law}) istnieją w&#xa0;tych językach: {known}. Proszę wybrać jeden z&#xa0;nich.</translation>
    </message>
    <message>
        <source>The data file “{path}” cannot be used: {problem}. Install the program again, or correct the file.</source>
        <translation>Nie można użyć pliku danych „{path}”: {problem}. Proszę zainstalować program ponownie albo poprawić plik.</translation>
    </message>
    <message>
        <source>This record of a company cannot be used: {problem}. Nothing was stored.</source>
        <translation>Nie można użyć tego wpisu o&#xa0;firmie: {problem}. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The vault “{path}” is damaged or is not a vault of this program ({reason}). Restore a backup of it.</source>
        <translation>Sejf „{path}” jest uszkodzony albo nie jest sejfem tego programu ({reason}). Proszę przywrócić jego kopię zapasową.</translation>
    </message>
    <message>
        <source>The vault “{path}” was made by a newer version of this program. Install that version to open it.</source>
        <translation>Sejf „{path}” utworzyła nowsza wersja tego programu. Aby go otworzyć, trzeba zainstalować tę wersję.</translation>
    </message>
    <message>
        <source>There is a vault at “{path}” already. Open it, or choose another place for the new one.</source>
        <translation>W&#xa0;miejscu „{path}” jest już sejf. Proszę go otworzyć albo wybrać inne miejsce na nowy.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {minimum} characters.</source>
        <translation>To hasło jest za krótkie: potrzeba co najmniej tylu znaków: {minimum}.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used: {reason}.</source>
        <translation>Nie można użyć pakietu twarzy „{pack}”: {reason}.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” is in use. Choose another one first.</source>
        <translation>Pakiet twarzy „{pack}” jest w użyciu. Najpierw trzeba wybrać inny.</translation>
    </message>
    <message>
        <source>A proxy is set, and this download would not go through it. Nothing was asked. Fetch the file with a browser, and add it from this computer.</source>
        <translation>Ustawiony jest serwer proxy, a to pobieranie nie przeszłoby przez niego. O nic nie pytano. Plik można pobrać przeglądarką i dodać z tego komputera.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used any more: {reason}. The built-in pack is used until you choose again.</source>
        <translation>Pakietu twarzy „{pack}” nie można już używać: {reason}. Do czasu ponownego wyboru używany jest pakiet wbudowany.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Try again.</source>
        <translation>To hasło nie otwiera sejfu. Niczego nie zmieniono. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with your passphrase first.</source>
        <translation>Sejf jest zablokowany. Najpierw trzeba go otworzyć hasłem.</translation>
    </message>
    <message>
        <source>The vault “{path}” is busy in another window or command. Wait for it to finish, and try again.</source>
        <translation>Sejf „{path}” jest używany w&#xa0;innym oknie lub poleceniu. Proszę poczekać, aż się zwolni, i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>The vault “{path}” cannot be reached any more ({reason}). What was stored before is not touched. If the vault lies on a USB stick or another drive, put it back in. Then lock the vault and open it again.</source>
        <translation>Sejf „{path}” jest nieosiągalny ({reason}). To, co zapisano wcześniej, jest nienaruszone. Jeżeli sejf znajduje się na pamięci USB lub innym dysku, trzeba podłączyć ten nośnik ponownie. Potem proszę zablokować sejf i otworzyć go jeszcze raz.</translation>
    </message>
    <message>
        <source>This needs the network ({what}), and the network is switched off. Allow it for this step to go on.</source>
        <translation>Do tego potrzebna jest sieć ({what}), a&#xa0;sieć jest wyłączona. Aby kontynuować, trzeba zezwolić na nią dla tego kroku.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>Nie znaleziono: {kind} „{name}”.</translation>
    </message>
    <message>
        <source>There is no vault at “{path}” yet. Create one first.</source>
        <translation>W&#xa0;miejscu „{path}” nie ma jeszcze sejfu. Najpierw trzeba go utworzyć.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one {kind}: {candidates}. Say which one you mean.</source>
        <translation>„{name}” pasuje do więcej niż jednego elementu ({kind}): {candidates}. Proszę wskazać właściwy.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Zatrzymano. To, co zrobiono wcześniej, zostaje zachowane.</translation>
    </message>
    <message>
        <source>an entry in it points outside of it</source>
        <translation>jeden z elementów archiwum prowadzi poza nie</translation>
    </message>
    <message>
        <source>entries refer to others that are missing</source>
        <translation>wpisy odwołują się do innych, których brakuje</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nie można odczytać pliku</translation>
    </message>
    <message>
        <source>it has changed since it was scanned</source>
        <translation>plik zmienił się od czasu przejrzenia</translation>
    </message>
    <message>
        <source>it holds a link or a device</source>
        <translation>w środku jest dowiązanie lub plik urządzenia</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>to folder</translation>
    </message>
    <message>
        <source>it is encrypted. Unpack it yourself and add the folder</source>
        <translation>archiwum jest zaszyfrowane. Proszę je samodzielnie rozpakować i dodać folder</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>już go tam nie ma</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP archive</source>
        <translation>to nie jest ani folder, ani archiwum ZIP</translation>
    </message>
    <message>
        <source>it is neither a folder nor a file</source>
        <translation>to nie jest ani folder, ani plik</translation>
    </message>
    <message>
        <source>it is no backup of a vault</source>
        <translation>to nie jest kopia zapasowa sejfu</translation>
    </message>
    <message>
        <source>it is no backup of a vault, or it is cut short</source>
        <translation>to nie jest kopia zapasowa sejfu albo kopia jest ucięta</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>to nie jest plik</translation>
    </message>
    <message>
        <source>it is not a ZIP archive, or it is damaged</source>
        <translation>to nie jest archiwum ZIP albo archiwum jest uszkodzone</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Unpack it yourself and add the folder</source>
        <translation>archiwum spakowano w nietypowy sposób. Proszę je samodzielnie rozpakować i dodać folder</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>rozmiar jest za duży</translation>
    </message>
    <message>
        <source>its content is packed</source>
        <translation>zawartość jest spakowana</translation>
    </message>
    <message>
        <source>its database is empty</source>
        <translation>baza danych jest pusta</translation>
    </message>
    <message>
        <source>its database is missing</source>
        <translation>brakuje bazy danych</translation>
    </message>
    <message>
        <source>its files changed while it was loaded. Try again</source>
        <translation>pliki zmieniły się podczas wczytywania. Proszę spróbować ponownie</translation>
    </message>
    <message>
        <source>its folder holds no .onnx file. Add the pack again</source>
        <translation>w jego folderze nie ma pliku .onnx. Proszę dodać pakiet ponownie</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation>brakuje pliku klucza</translation>
    </message>
    <message>
        <source>its key file is too long</source>
        <translation>plik klucza jest za długi</translation>
    </message>
    <message>
        <source>its manifest.json cannot be read</source>
        <translation>nie można odczytać jego pliku manifest.json</translation>
    </message>
    <message>
        <source>its name may have up to 64 letters, digits, dots, hyphens and underscores. Give it another one with --name</source>
        <translation>nazwa może mieć najwyżej 64 litery, cyfry, kropki, łączniki i podkreślenia. Proszę podać inną za pomocą --name</translation>
    </message>
    <message>
        <source>its record pack.json is damaged. Remove its folder and add the pack again</source>
        <translation>jego plik pack.json jest uszkodzony. Proszę usunąć folder pakietu i dodać pakiet ponownie</translation>
    </message>
    <message>
        <source>its template was made by another pack</source>
        <translation>wzorzec utworzono za pomocą innego pakietu</translation>
    </message>
    <message>
        <source>looking at it takes too much memory</source>
        <translation>sprawdzenie wymaga zbyt dużo pamięci</translation>
    </message>
    <message>
        <source>nobody has measured yet which of its scores mean what, and without that a match cannot be judged</source>
        <translation>nikt jeszcze nie zmierzył, co znaczą jego wyniki, a bez tego nie można ocenić trafienia</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>błąd odczytu</translation>
    </message>
    <message>
        <source>several folders in it hold .onnx files. Add one</source>
        <translation>kilka folderów w środku zawiera pliki .onnx. Proszę dodać jeden z nich</translation>
    </message>
    <message>
        <source>the process that fetched it ended early. Try again</source>
        <translation>proces pobierania zakończył się przed czasem. Proszę spróbować ponownie</translation>
    </message>
    <message>
        <source>the store sends more than a pack may have</source>
        <translation>serwer wysyła więcej, niż może mieć pakiet</translation>
    </message>
    <message>
        <source>there are too many cleaned copies beside it</source>
        <translation>obok zdjęcia jest już zbyt wiele oczyszczonych kopii</translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation>taki plik już istnieje</translation>
    </message>
    <message>
        <source>there is a pack with this name already. Give the new one another with --name</source>
        <translation>jest już pakiet o tej nazwie. Proszę nadać nowemu inną nazwę za pomocą --name</translation>
    </message>
    <message>
        <source>there is no .onnx file in it</source>
        <translation>w środku nie ma pliku .onnx</translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation>coś już tam jest</translation>
    </message>
    <message>
        <source>two entries in it have the same name</source>
        <translation>dwa elementy archiwum mają tę samą nazwę</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>przyczyna nieznana</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>błąd zapisu</translation>
    </message>
    <message>
        <source>a file in it has a name that cannot be kept: {file}</source>
        <translation>plik w środku ma nazwę, której nie można zachować: {file}</translation>
    </message>
    <message>
        <source>insightface cannot load {file} ({error})</source>
        <translation>insightface nie może wczytać pliku {file} ({error})</translation>
    </message>
    <message>
        <source>it broke the process that looked at it ({error})</source>
        <translation>podczas sprawdzania pakietu proces uległ awarii ({error})</translation>
    </message>
    <message>
        <source>it cannot be copied ({error})</source>
        <translation>nie można go skopiować ({error})</translation>
    </message>
    <message>
        <source>it could not be fetched from {address} ({error})</source>
        <translation>nie udało się go pobrać z {address} ({error})</translation>
    </message>
    <message>
        <source>it fails on a photo of faces ({error})</source>
        <translation>pakiet zawodzi na zdjęciu z twarzami ({error})</translation>
    </message>
    <message>
        <source>it finds {number} of {all} faces in a clear photo, so it was not added</source>
        <translation>na wyraźnym zdjęciu pakiet znajduje tylko część twarzy ({number} z {all}), dlatego go nie dodano</translation>
    </message>
    <message>
        <source>it has more than one {network} ({files}). Keep the one that you mean and add it again</source>
        <translation>jest w nim więcej niż jeden plik {network} ({files}). Proszę zostawić właściwy i dodać pakiet ponownie</translation>
    </message>
    <message>
        <source>it has no {network} ({others})</source>
        <translation>nie ma w nim {network} ({others})</translation>
    </message>
    <message>
        <source>it has no {network}</source>
        <translation>nie ma w nim {network}</translation>
    </message>
    <message>
        <source>it holds {file} more than once</source>
        <translation>plik {file} jest w środku więcej niż jeden raz</translation>
    </message>
    <message>
        <source>it holds more than {number} entries</source>
        <translation>w środku jest zbyt wiele elementów; granica to {number}</translation>
    </message>
    <message>
        <source>it holds more than {number} networks</source>
        <translation>w środku jest zbyt wiele sieci; granica to {number}</translation>
    </message>
    <message>
        <source>it takes different people for the same one (score {score}), so it was not added</source>
        <translation>pakiet bierze różne osoby za tę samą (wynik {score}), dlatego go nie dodano</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>nie można odczytać jego opisu ({error})</translation>
    </message>
    <message>
        <source>its file {file} is not installed. Install the program again</source>
        <translation>jego plik {file} nie jest zainstalowany. Proszę zainstalować program ponownie</translation>
    </message>
    <message>
        <source>its files cannot be read ({error})</source>
        <translation>nie można odczytać jego plików ({error})</translation>
    </message>
    <message>
        <source>its key file cannot be read: {error}</source>
        <translation>nie można odczytać pliku klucza: {error}</translation>
    </message>
    <message>
        <source>its networks are here already, as the pack {pack}</source>
        <translation>jego sieci już tu są, jako pakiet {pack}</translation>
    </message>
    <message>
        <source>looking at it took longer than {seconds} seconds</source>
        <translation>sprawdzanie trwało zbyt długo; granica w sekundach to {seconds}</translation>
    </message>
    <message>
        <source>the copy is a {format} file: end its name in {ending}</source>
        <translation>kopia jest plikiem {format}: jej nazwa musi kończyć się na {ending}</translation>
    </message>
    <message>
        <source>the copy would still give away {what}</source>
        <translation>kopia nadal zdradzałaby: {what}</translation>
    </message>
    <message>
        <source>the passphrase could not be checked ({error})</source>
        <translation>nie udało się sprawdzić hasła ({error})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>nie można odczytać pliku {file} ({error})</translation>
    </message>
    <message>
        <source>{file} could not be prepared ({error})</source>
        <translation>nie udało się przygotować pliku {file} ({error})</translation>
    </message>
    <message>
        <source>{file} is larger than it may be</source>
        <translation>plik {file} jest większy, niż może być</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Add the pack again</source>
        <translation>plik {file} zmieniono lub uszkodzono po dodaniu. Proszę dodać pakiet ponownie</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Remove its folder and add the pack again</source>
        <translation>plik {file} zmieniono lub uszkodzono po dodaniu. Proszę usunąć folder pakietu i dodać pakiet ponownie</translation>
    </message>
    <message>
        <source>{file} was changed or damaged. Install the program again</source>
        <translation>plik {file} zmieniono lub uszkodzono. Proszę zainstalować program ponownie</translation>
    </message>
    <message>
        <source>it is larger than {size} KiB</source>
        <translation>wpis ma więcej niż {size} KiB</translation>
    </message>
    <message>
        <source>its name has no letter or digit of the Latin alphabet; add one</source>
        <translation>w nazwie nie ma żadnej litery alfabetu łacińskiego ani cyfry; trzeba jakąś dodać</translation>
    </message>
    <message>
        <source>ArcFace network that compares faces</source>
        <translation>sieci ArcFace, która porównuje twarze</translation>
    </message>
    <message>
        <source>SCRFD or RetinaFace network that finds faces and their landmarks</source>
        <translation>sieci SCRFD lub RetinaFace, która znajduje twarze i ich punkty charakterystyczne</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <translation>odpowiedź {status}</translation>
    </message>
    <message>
        <source>it sends on to {host}, which was not allowed</source>
        <translation>serwer przekierowuje do {host}, na co nie zezwolono</translation>
    </message>
    <message>
        <source>to fetch the pack {pack} from InsightFace&apos;s own store</source>
        <translation>aby pobrać pakiet {pack} z własnego serwera InsightFace</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nazwa pliku jest za długa</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>błąd odczytu lub zapisu</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>to folder</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>nie ma takiego pliku ani folderu</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>to nie jest folder</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operacja jest niedozwolona</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>brak uprawnień</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ten dysk jest tylko do odczytu</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>baza danych jest tylko do odczytu</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>baza danych jest uszkodzona</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>błąd odczytu lub zapisu na dysku</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>ten plik nie jest bazą danych</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>nie można otworzyć pliku bazy danych</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the case.</source>
        <translation>W sprawie nie ma pliku „{name}”.</translation>
    </message>
    <message>
        <source>There is no authority “{name}”.</source>
        <translation>Nie ma organu „{name}”.</translation>
    </message>
    <message>
        <source>There is no authority in the directory for “{name}”.</source>
        <translation>W spisie nie ma organu dla „{name}”.</translation>
    </message>
    <message>
        <source>There is no authority in the directory for the region “{name}” ({country}).</source>
        <translation>W spisie nie ma organu dla regionu „{name}” ({country}).</translation>
    </message>
    <message>
        <source>There is no case “{name}”.</source>
        <translation>Nie ma sprawy „{name}”.</translation>
    </message>
    <message>
        <source>There is no decision “{name}”.</source>
        <translation>Nie ma decyzji „{name}”.</translation>
    </message>
    <message>
        <source>There is no face “{name}”.</source>
        <translation>Nie ma twarzy „{name}”.</translation>
    </message>
    <message>
        <source>There is no face pack “{name}”.</source>
        <translation>Nie ma pakietu twarzy „{name}”.</translation>
    </message>
    <message>
        <source>There is no folder, ZIP archive or InsightFace pack “{name}”.</source>
        <translation>Nie ma folderu, archiwum ZIP ani pakietu InsightFace „{name}”.</translation>
    </message>
    <message>
        <source>There is no match “{name}”.</source>
        <translation>Nie ma trafienia „{name}”.</translation>
    </message>
    <message>
        <source>There is no entry “{name}” of your own.</source>
        <translation>Nie ma własnego wpisu „{name}”.</translation>
    </message>
    <message>
        <source>There is no person “{name}”.</source>
        <translation>Nie ma osoby „{name}”.</translation>
    </message>
    <message>
        <source>There is no recipient “{name}”.</source>
        <translation>Nie ma adresata „{name}”.</translation>
    </message>
    <message>
        <source>There is no reference photo “{name}”.</source>
        <translation>Nie ma zdjęcia referencyjnego „{name}”.</translation>
    </message>
    <message>
        <source>There is no scan “{name}”.</source>
        <translation>Nie ma przeglądania „{name}”.</translation>
    </message>
    <message>
        <source>There is no place to search “{name}”.</source>
        <translation>Nie ma miejsca do przejrzenia „{name}”.</translation>
    </message>
    <message>
        <source>There is no kept paragraph “{name}”.</source>
        <translation>Nie ma zachowanego akapitu „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one person: {candidates}. Say which one you mean.</source>
        <translation>„{name}” pasuje do więcej niż jednej osoby: {candidates}. Proszę wskazać właściwą.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Co pozostaje widoczne</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Dla kogo jest kopia?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” opens a case of its own. Leave the case out.</source>
        <translation>Pismo rodzaju „{kind}” otwiera własną sprawę. Proszę pominąć sprawę.</translation>
    </message>
    <message>
        <source>“{folder}” needs a sub-folder with photos for each of several people.</source>
        <translation>Folder „{folder}” musi zawierać osobny podfolder ze zdjęciami dla każdej z&#xa0;kilku osób.</translation>
    </message>
    <message>
        <source>No face was found in these photos.</source>
        <translation>Na tych zdjęciach nie znaleziono twarzy.</translation>
    </message>
    <message>
        <source>These photos make too few pairs: {needed} pairs of different people are needed, and people with several photos.</source>
        <translation>Te zdjęcia tworzą za mało par: potrzeba tylu par różnych osób: {needed}, a&#xa0;także osób z&#xa0;kilkoma zdjęciami.</translation>
    </message>
    <message>
        <source>“{file}” is not newer than the directory in use, which is of {day}.</source>
        <translation>„{file}” nie jest nowszy niż używany spis, który jest z dnia {day}.</translation>
    </message>
    <message>
        <source>A letterhead has a name and up to {most} further lines.</source>
        <translation>Nagłówek ma nazwę i najwyżej tyle dalszych wierszy: {most}.</translation>
    </message>
    <message>
        <source>A line of a letterhead has at most {most} characters.</source>
        <translation>Wiersz nagłówka może mieć najwyżej tyle znaków: {most}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}.</source>
        <translation>Pismo rodzaju „{kind}” wymaga opcji „{option}”: {help}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}. It can be one of: {choices}.</source>
        <translation>Pismo rodzaju „{kind}” wymaga opcji „{option}”: {help}. Możliwe wartości: {choices}.</translation>
    </message>
    <message>
        <source>The option “{option}” cannot be “{text}”. Choose one of: {known}.</source>
        <translation>Opcja „{option}” nie może mieć wartości „{text}”. Proszę wybrać jedną z tych: {known}.</translation>
    </message>
    <message>
        <source>The option “{option}” is longer than {most} characters. Shorten it.</source>
        <translation>Opcja „{option}” ma zbyt wiele znaków; granica to {most}. Proszę ją skrócić.</translation>
    </message>
    <message>
        <source>The option “{option}” is a day. Write it as 2026-12-31, not as “{text}”.</source>
        <translation>Opcja „{option}” to data. Proszę zapisać ją w postaci 2026-12-31, a nie „{text}”.</translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle. Write left, top, width, height in pixels (120,80,400,60) or all in percent (10%,20%,50%,8%).</source>
        <translation>„{text}” nie opisuje prostokąta. Proszę podać odległość od lewej, od góry, szerokość i wysokość w pikselach (120,80,400,60) albo wszystko w procentach (10%,20%,50%,8%).</translation>
    </message>
    <message>
        <source>A PDF cannot be covered here. Take a photo of the document, or save its page as a picture.</source>
        <translation>Pliku PDF nie można tu zasłonić. Można zrobić zdjęcie dokumentu albo zapisać jego stronę jako obraz.</translation>
    </message>
    <message>
        <source>More than {most} parts would stay visible. Name only what is needed.</source>
        <translation>Widocznych pozostałoby zbyt wiele obszarów; granica to {most}. Proszę podać tylko te, które są potrzebne.</translation>
    </message>
    <message>
        <source>Part {part} lies outside the picture, which has {width} x {height} pixels.</source>
        <translation>Obszar {part} leży poza obrazem, który ma {width} x {height} pikseli.</translation>
    </message>
    <message>
        <source>Part {part} is too small to carry the watermark. Keep a larger part, or use a larger photo.</source>
        <translation>Obszar {part} jest za mały na znak wodny. Proszę pozostawić większy obszar albo użyć większego zdjęcia.</translation>
    </message>
    <message>
        <source>The watermark “{mark}” has characters that cannot be drawn. Write the name in other letters.</source>
        <translation>Znak wodny „{mark}” zawiera znaki, których nie można narysować. Proszę zapisać nazwę innymi literami.</translation>
    </message>
    <message>
        <source>Portability (Article 20) covers only data that you gave the recipient yourself. {recipient} finds data elsewhere. Ask for access instead.</source>
        <translation>Prawo do przenoszenia danych (art. 20) obejmuje tylko dane przekazane adresatowi osobiście. {recipient} pozyskuje dane z innych źródeł. Zamiast tego można zażądać dostępu.</translation>
    </message>
    <message>
        <source>A complaint goes to a supervisory authority. Give its name as the option “addressee”, and its address as “addressee-address”.</source>
        <translation>Skarga trafia do organu nadzorczego. Proszę podać jego nazwę w opcji „addressee”, a adres w opcji „addressee-address”.</translation>
    </message>
    <message>
        <source>A request to take a photo down has to say where the photo is. Give the address as the option “url”, or confirm a photo on the recipient’s own website and let the letter list it.</source>
        <translation>Prośba o usunięcie zdjęcia musi podawać, gdzie ono jest. Proszę podać adres w opcji „url” albo potwierdzić zdjęcie na stronie internetowej adresata, aby pismo mogło je wymienić.</translation>
    </message>
    <message>
        <source>This letter has no block “{name}”. It has: {known}.</source>
        <translation>To pismo nie ma bloku „{name}”. Ma: {known}.</translation>
    </message>
    <message>
        <source>A letter needs at least one request. Leave one of its blocks in place.</source>
        <translation>Pismo musi zawierać co najmniej jedno żądanie. Proszę pozostawić jeden z takich bloków.</translation>
    </message>
    <message>
        <source>A letter can have at most {most} added paragraphs.</source>
        <translation>Pismo może mieć najwyżej tyle dodanych akapitów: {most}.</translation>
    </message>
    <message>
        <source>The text of {name} has {number} characters. A paragraph has at most {most}.</source>
        <translation>Tekst bloku {name} ma za dużo znaków: {number}. Akapit może mieć najwyżej {most}.</translation>
    </message>
    <message>
        <source>The text of an added paragraph has {number} characters. A paragraph has at most {most}.</source>
        <translation>Tekst dodanego akapitu ma za dużo znaków: {number}. Akapit może mieć najwyżej {most}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” follows an earlier letter. Choose the case it belongs to, and record there when the letter was sent.</source>
        <translation>Pismo rodzaju „{kind}” nawiązuje do wcześniejszego pisma. Proszę wybrać sprawę, do której należy, i zapisać w niej, kiedy wysłano tamto pismo.</translation>
    </message>
    <message>
        <source>A restriction on the ground of an objection needs the case of that objection. Send the objection first, or choose another ground.</source>
        <translation>Ograniczenie przetwarzania z powodu sprzeciwu wymaga sprawy tego sprzeciwu. Proszę najpierw wysłać sprzeciw albo wybrać inną podstawę.</translation>
    </message>
    <message>
        <source>The log of this case has no objection. Choose the case of the objection.</source>
        <translation>W dzienniku tej sprawy nie ma sprzeciwu. Proszę wybrać sprawę, w której go wniesiono.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, before the letter was sent on {sent}. Correct it.</source>
        <translation>Według dziennika „{name}” ma datę {day}, czyli sprzed wysłania pisma ({sent}). Proszę ją poprawić.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, after the day of this letter, {written}. Correct it.</source>
        <translation>Według dziennika „{name}” ma datę {day}, późniejszą niż data tego pisma ({written}). Proszę ją poprawić.</translation>
    </message>
    <message>
        <source>The log has an outcome but no day of the answer. Record the day.</source>
        <translation>W dzienniku jest wynik, ale brakuje dnia odpowiedzi. Proszę zapisać ten dzień.</translation>
    </message>
    <message>
        <source>The log has an extended period but no day of the announcement. Record the day.</source>
        <translation>W dzienniku jest przedłużony termin, ale brakuje dnia zawiadomienia. Proszę zapisać ten dzień.</translation>
    </message>
    <message>
        <source>The log says that {recipient} answered on {day}. A reminder would not be true. Write a reply or a complaint.</source>
        <translation>Według dziennika adresat {recipient} odpowiedział w dniu {day}. Przypomnienie byłoby niezgodne z prawdą. Proszę napisać odpowiedź lub skargę.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the reminder after that day.</source>
        <translation>Adresat może jeszcze odpowiedzieć w terminie: termin kończy się najpóźniej {day}. Przypomnienie można napisać po tym dniu.</translation>
    </message>
    <message>
        <source>The log has no answer that a reply could be about. Record first what the recipient wrote, and when.</source>
        <translation>W dzienniku nie ma odpowiedzi, do której można by się odnieść. Proszę najpierw zapisać, co i kiedy napisał adresat.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a reply would not be true.</source>
        <translation>Według dziennika odpowiedź adresata była pełna, dlatego pismo z własną odpowiedzią byłoby niezgodne z prawdą.</translation>
    </message>
    <message>
        <source>The log does not call the answer partial. Record it as partial, or choose what fits.</source>
        <translation>W dzienniku odpowiedź nie jest oznaczona jako częściowa. Proszę ją tak zapisać albo wybrać to, co pasuje.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a complaint would not be true.</source>
        <translation>Według dziennika odpowiedź adresata była pełna, dlatego skarga byłaby niezgodna z prawdą.</translation>
    </message>
    <message>
        <source>The log shows neither a refusal nor a period that has ended. Record when the letter was received, or what was answered.</source>
        <translation>W dzienniku nie ma ani odmowy, ani upływu terminu. Proszę zapisać, kiedy pismo dotarło albo jaka przyszła odpowiedź.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the complaint after that day, or record a refusal.</source>
        <translation>Adresat może jeszcze odpowiedzieć w terminie: termin kończy się najpóźniej {day}. Skargę można napisać po tym dniu albo po zapisaniu odmowy.</translation>
    </message>
    <message>
        <source>Choose at least one recipient and one kind of letter.</source>
        <translation>Proszę wybrać co najmniej jednego adresata i jeden rodzaj pisma.</translation>
    </message>
    <message>
        <source>Letters of the kind “{kind}” follow a case and cannot be written in a batch.</source>
        <translation>Pisma rodzaju „{kind}” należą do sprawy i nie można ich pisać zbiorczo.</translation>
    </message>
    <message>
        <source>Letters cannot be written as “{suffix}”. Use one of: {formats}.</source>
        <translation>Pism nie można zapisać jako „{suffix}”. Proszę użyć jednego z formatów: {formats}.</translation>
    </message>
    <message>
        <source>“{file}” in the folder “{folder}” is no result of this program. Choose another folder, so that it is not overwritten.</source>
        <translation>Plik „{file}” w folderze „{folder}” nie jest wynikiem tego programu. Proszę wybrać inny folder, aby go nie zastąpić.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {problem}. Choose another folder.</source>
        <translation>Nie można odczytać „{file}”: {problem}. Proszę wybrać inny folder.</translation>
    </message>
    <message>
        <source>There are no case files in the language “{language}”. Use one of: {known}.</source>
        <translation>Nie ma akt sprawy w języku „{language}”. Proszę użyć jednego z tych: {known}.</translation>
    </message>
    <message>
        <source>The photo {photo} cannot be named in a letter. Only a match that you confirmed and that has a public address can; see: matches.</source>
        <translation>Zdjęcia {photo} nie można podać w piśmie. Można podać tylko potwierdzone trafienie, które ma adres publiczny; zob. matches.</translation>
    </message>
    <message>
        <source>“{file}” needs a text for every block below [edits], such as: &quot;id&quot; = &quot;text&quot;.</source>
        <translation>„{file}” wymaga tekstu dla każdego bloku poniżej [edits], na przykład: &quot;id&quot; = &quot;tekst&quot;.</translation>
    </message>
    <message>
        <source>“{file}” needs a list of texts for additions, such as: additions = [&quot;text&quot;].</source>
        <translation>„{file}” wymaga listy tekstów w polu additions, na przykład: additions = [&quot;tekst&quot;].</translation>
    </message>
    <message>
        <source>“{file}” needs the lines of the letterhead, such as: lines = [&quot;Name&quot;, &quot;Address&quot;].</source>
        <translation>„{file}” wymaga wierszy nagłówka, na przykład: lines = [&quot;Nazwa&quot;, &quot;Adres&quot;].</translation>
    </message>
    <message>
        <source>“{file}” cannot be attached. Files can be: {kinds}.</source>
        <translation>Pliku „{file}” nie można dołączyć. Możliwe rodzaje plików: {kinds}.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says. Check the file.</source>
        <translation>Plik „{file}” nie jest tym, na co wskazuje jego nazwa. Proszę go sprawdzić.</translation>
    </message>
    <message>
        <source>Two files to attach have the name “{name}”. Rename one.</source>
        <translation>Dwa załączniki mają nazwę „{name}”. Proszę zmienić nazwę jednego z nich.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as UTF-8.</source>
        <translation>„{file}” nie jest w kodowaniu UTF-8. Proszę zapisać plik jako UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is not TOML: {problem}.</source>
        <translation>„{file}” nie jest poprawnym plikiem TOML: {problem}.</translation>
    </message>
    <message>
        <source>“{file}” has “{name}”, which nothing reads. It can have: {known}.</source>
        <translation>„{file}” zawiera „{name}”, czego nic nie odczytuje. Może zawierać: {known}.</translation>
    </message>
    <message>
        <source>“{file}” is too large. It may have {size} KiB.</source>
        <translation>Plik „{file}” jest za duży. Może mieć najwyżej {size} KiB.</translation>
    </message>
    <message>
        <source>“{file}” is too large. All attachments together may have {size} MB.</source>
        <translation>Plik „{file}” jest za duży. Wszystkie załączniki razem mogą mieć najwyżej {size} MB.</translation>
    </message>
    <message>
        <source>“{file}” is not a PNG file. Save the logo as PNG.</source>
        <translation>„{file}” nie jest plikiem PNG. Proszę zapisać logo jako PNG.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a logo. It may have {size} KiB, {pixels} pixels and {side} pixels a side.</source>
        <translation>Plik „{file}” jest za duży na logo. Może mieć najwyżej {size} KiB, łącznie {pixels} pikseli i {side} pikseli na bok.</translation>
    </message>
    <message>
        <source>The logo “{file}” would have {size} KiB in each letter; at most {most} are sensible. Save it with fewer pixels or colours.</source>
        <translation>Logo „{file}” zajmowałoby {size} KiB w każdym piśmie; rozsądna granica to {most}. Proszę je zapisać z mniejszą liczbą pikseli lub kolorów.</translation>
    </message>
    <message>
        <source>“{file}” needs a first line with the columns {first} and {second}, and may have: {known}.</source>
        <translation>„{file}” wymaga pierwszego wiersza z kolumnami {first} i {second}, a może mieć też: {known}.</translation>
    </message>
    <message>
        <source>“{file}” has the column “{column}” twice. Remove one.</source>
        <translation>„{file}” zawiera kolumnę „{column}” dwa razy. Proszę usunąć jedną.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} rows. Divide it into several files.</source>
        <translation>„{file}” ma zbyt wiele wierszy; granica to {most}. Proszę podzielić go na kilka plików.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB. Divide it.</source>
        <translation>Plik „{file}” ma więcej niż {size} MB. Proszę go podzielić.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>„{file}” nie jest w kodowaniu UTF-8. Proszę zapisać plik jako „CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The directory has “{name}” already. To change what it says, correct that entry: {command}</source>
        <translation>W spisie jest już „{name}”. Aby zmienić dane, proszę poprawić ten wpis: {command}</translation>
    </message>
    <message>
        <source>There are {most} own entries already. Remove one that you no longer need.</source>
        <translation>Osiągnięto już największą liczbę własnych wpisów ({most}). Proszę usunąć jeden, który nie jest już potrzebny.</translation>
    </message>
    <message>
        <source>There are no reports in the language “{language}”. Use one of: {known}.</source>
        <translation>Nie ma raportów w języku „{language}”. Proszę użyć jednego z tych: {known}.</translation>
    </message>
    <message>
        <source>Files can be attached to an e-mail draft only. Save the letter as .eml.</source>
        <translation>Pliki można dołączyć tylko do szkicu wiadomości e-mail. Proszę zapisać pismo jako .eml.</translation>
    </message>
    <message>
        <source>A text file holds no pictures. Leave them out, or save as .pdf or .docx.</source>
        <translation>Plik tekstowy nie może zawierać obrazów. Proszę je pominąć albo zapisać pismo jako .pdf lub .docx.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” belongs to its case and opens no new one.</source>
        <translation>Pismo rodzaju „{kind}” należy do swojej sprawy i nie otwiera nowej.</translation>
    </message>
    <message>
        <source>The text blocks in the vault cannot be read. Another version of the program wrote them.</source>
        <translation>Zachowanych akapitów w sejfie nie można odczytać. Zapisała je inna wersja programu.</translation>
    </message>
    <message>
        <source>There is a text block “{name}” in several languages: {languages}. Name one.</source>
        <translation>Zachowany akapit „{name}” istnieje w kilku językach: {languages}. Proszę podać jeden z nich.</translation>
    </message>
    <message>
        <source>A text block needs a name and a text.</source>
        <translation>Zachowany akapit wymaga nazwy i treści.</translation>
    </message>
    <message>
        <source>The name of a text block has at most {name} characters, its text at most {text}.</source>
        <translation>Nazwa zachowanego akapitu może mieć najwyżej tyle znaków: {name}, a treść najwyżej tyle: {text}.</translation>
    </message>
    <message>
        <source>There are {most} text blocks already. Remove one first.</source>
        <translation>Osiągnięto już największą liczbę zachowanych akapitów ({most}). Najpierw trzeba jeden usunąć.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT, or system for the one of this computer.</source>
        <translation>To nie jest adres serwera proxy. Proszę podać socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT albo system, aby użyć serwera proxy tego komputera.</translation>
    </message>
    <message>
        <source>“{file}” is there already. Choose another name: no backup is overwritten.</source>
        <translation>„{file}” już istnieje. Proszę wybrać inną nazwę: żadna kopia zapasowa nie jest zastępowana.</translation>
    </message>
    <message>
        <source>This text contains bytes that are no characters, so it cannot be stored. Type it again.</source>
        <translation>Ten tekst zawiera bajty, które nie są znakami, dlatego nie można go zapisać. Proszę wpisać go ponownie.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV file in UTF-8.</source>
        <translation>„{file}” nie jest plikiem CSV w kodowaniu UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of “{file}” needs two photos, in the columns a and b, and 1 or 0 in the column same.</source>
        <translation>Wiersz {number} pliku „{file}” wymaga dwóch zdjęć, w kolumnach a i b, oraz 1 lub 0 w kolumnie same.</translation>
    </message>
    <message>
        <source>The photo “{name}” is not inside the folder of photos.</source>
        <translation>Zdjęcie „{name}” nie znajduje się w folderze ze zdjęciami.</translation>
    </message>
</context>
<context>
    <name>export-guides</name>
    <message>
        <source>Open Instagram, go to Settings and then to Accounts Center.</source>
        <translation>Otworzyć Instagram, przejść do Ustawień, a potem do Centrum kont.</translation>
    </message>
    <message>
        <source>Open “Your information and permissions” and choose to download or export your information.</source>
        <translation>Otworzyć „Twoje informacje i uprawnienia” i wybrać pobranie lub eksport informacji.</translation>
    </message>
    <message>
        <source>Choose your Instagram account and the option to save to your device.</source>
        <translation>Wybrać swoje konto na Instagramie i zapis na urządzeniu.</translation>
    </message>
    <message>
        <source>Choose JSON as the format, “All time” as the date range, and high media quality.</source>
        <translation>Wybrać JSON jako format, „All time” (cały okres) jako zakres dat i wysoką jakość multimediów.</translation>
    </message>
    <message>
        <source>Wait for the message that the files are ready, and download every part.</source>
        <translation>Poczekać na wiadomość, że pliki są gotowe, i pobrać każdą część.</translation>
    </message>
    <message>
        <source>Add all the ZIP files here as they are.</source>
        <translation>Dodać tutaj wszystkie pliki ZIP w otrzymanej postaci.</translation>
    </message>
    <message>
        <source>JSON; HTML is understood too</source>
        <translation>JSON; HTML też jest rozpoznawany</translation>
    </message>
    <message>
        <source>Up to 48 hours; the link works for about four days</source>
        <translation>Do 48 godzin; link działa około czterech dni</translation>
    </message>
    <message>
        <source>Photos and videos of posts, stories, reels, the profile and messages, with dates and captions.</source>
        <translation>Zdjęcia i filmy z postów, relacji, rolek, profilu i wiadomości, z datami i podpisami.</translation>
    </message>
    <message>
        <source>The export never says at which address something was posted.</source>
        <translation>Eksport nigdy nie podaje, pod jakim adresem coś opublikowano.</translation>
    </message>
    <message>
        <source>Open Facebook, go to “Settings &amp; privacy” and then to Accounts Center.</source>
        <translation>Otworzyć Facebooka, przejść do „Ustawienia i prywatność”, a potem do Centrum kont.</translation>
    </message>
    <message>
        <source>Choose your profile and the option to save to your device.</source>
        <translation>Wybrać swój profil i zapis na urządzeniu.</translation>
    </message>
    <message>
        <source>Photos and videos of posts, albums, stories, the profile and messages, with dates, texts, tagged people, places and the address of the connection they were put up from.</source>
        <translation>Zdjęcia i filmy z postów, albumów, relacji, profilu i wiadomości, z datami, tekstami, oznaczonymi osobami, miejscami i adresem połączenia, z którego je przesłano.</translation>
    </message>
    <message>
        <source>Open takeout.google.com and sign in.</source>
        <translation>Otworzyć takeout.google.com i zalogować się.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select Google Photos only.</source>
        <translation>Wybrać „Deselect all” (odznacz wszystko), a potem zaznaczyć tylko Zdjęcia Google.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files and the largest size per file.</source>
        <translation>Przejść do następnego kroku, wybrać pliki ZIP i największy rozmiar pliku.</translation>
    </message>
    <message>
        <source>Create the export and wait for the message that it is ready.</source>
        <translation>Utworzyć eksport i poczekać na wiadomość, że jest gotowy.</translation>
    </message>
    <message>
        <source>Download every part and add all of them here as they are.</source>
        <translation>Pobrać każdą część i dodać tutaj wszystkie w otrzymanej postaci.</translation>
    </message>
    <message>
        <source>ZIP or TGZ</source>
        <translation>ZIP lub TGZ</translation>
    </message>
    <message>
        <source>All photos and videos with dates, places, descriptions, albums and the names of people you gave to faces.</source>
        <translation>Wszystkie zdjęcia i filmy z datami, miejscami, opisami, albumami oraz imionami i nazwiskami przypisanymi do twarzy.</translation>
    </message>
    <message>
        <source>Each photo has a link to photos.google.com that only you and people you shared it with can open.</source>
        <translation>Każde zdjęcie ma link do photos.google.com, który mogą otworzyć tylko właściciel konta i osoby, którym zdjęcie udostępniono.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select YouTube and YouTube Music only.</source>
        <translation>Wybrać „Deselect all” (odznacz wszystko), a potem zaznaczyć tylko YouTube i YouTube Music.</translation>
    </message>
    <message>
        <source>Open “All YouTube data included” and keep videos, video metadata and channels.</source>
        <translation>Otworzyć „All YouTube data included” (wszystkie dane z YouTube) i pozostawić filmy, metadane filmów i kanały.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files, create the export and wait for the message.</source>
        <translation>Przejść do następnego kroku, wybrać pliki ZIP, utworzyć eksport i poczekać na wiadomość.</translation>
    </message>
    <message>
        <source>Your uploaded videos, their titles, dates and visibility, and your channel.</source>
        <translation>Przesłane filmy, ich tytuły, daty i widoczność oraz kanał.</translation>
    </message>
    <message>
        <source>The address of a video follows from its id.</source>
        <translation>Adres filmu wynika z jego identyfikatora.</translation>
    </message>
    <message>
        <source>Open X, go to “Settings and privacy” and then to “Your account”.</source>
        <translation>Otworzyć X, przejść do „Ustawienia i prywatność”, a potem do „Twoje konto”.</translation>
    </message>
    <message>
        <source>Choose “Download an archive of your data” and confirm your password and the code that is sent to you.</source>
        <translation>Wybrać „Download an archive of your data” (pobranie archiwum danych) i potwierdzić hasłem oraz przesłanym kodem.</translation>
    </message>
    <message>
        <source>Choose “Request archive”.</source>
        <translation>Wybrać „Request archive” (zamówienie archiwum).</translation>
    </message>
    <message>
        <source>Wait for the message that the archive is ready, and download the ZIP file.</source>
        <translation>Poczekać na wiadomość, że archiwum jest gotowe, i pobrać plik ZIP.</translation>
    </message>
    <message>
        <source>Add it here as it is.</source>
        <translation>Dodać go tutaj w otrzymanej postaci.</translation>
    </message>
    <message>
        <source>There is one format only</source>
        <translation>Jest tylko jeden format</translation>
    </message>
    <message>
        <source>24 hours or more</source>
        <translation>24 godziny lub dłużej</translation>
    </message>
    <message>
        <source>Your posts with their photos and videos, photos of direct messages and of your profile.</source>
        <translation>Posty ze zdjęciami i filmami, zdjęcia z wiadomości prywatnych i z profilu.</translation>
    </message>
    <message>
        <source>The address of a post follows from its number.</source>
        <translation>Adres posta wynika z jego numeru.</translation>
    </message>
    <message>
        <source>Open TikTok, go to your profile, open the menu and choose “Settings and privacy”.</source>
        <translation>Otworzyć TikToka, przejść do profilu, otworzyć menu i wybrać „Ustawienia i prywatność”.</translation>
    </message>
    <message>
        <source>Choose “Account” and then “Download your data”.</source>
        <translation>Wybrać „Konto”, a potem „Download your data” (pobranie swoich danych).</translation>
    </message>
    <message>
        <source>Choose all data and JSON as the format, and send the request.</source>
        <translation>Wybrać wszystkie dane i JSON jako format, po czym wysłać prośbę.</translation>
    </message>
    <message>
        <source>Come back to the same place after some days, open “Download data” and download the file within four days.</source>
        <translation>Po kilku dniach wrócić w to samo miejsce, otworzyć „Download data” (pobranie danych) i pobrać plik w ciągu czterech dni.</translation>
    </message>
    <message>
        <source>Add it here soon: the links in it work for a while only.</source>
        <translation>Dodać go tutaj jak najszybciej: linki w nim działają tylko przez pewien czas.</translation>
    </message>
    <message>
        <source>JSON; TXT is understood too</source>
        <translation>JSON; TXT też jest rozpoznawany</translation>
    </message>
    <message>
        <source>Up to four days; the file can be downloaded for about four days</source>
        <translation>Do czterech dni; plik można pobrać przez około cztery dni</translation>
    </message>
    <message>
        <source>Links to your videos, photos and profile picture. The export contains no photos or videos.</source>
        <translation>Linki do filmów, zdjęć i zdjęcia profilowego. Eksport nie zawiera zdjęć ani filmów.</translation>
    </message>
    <message>
        <source>The link is that of the file, for some that of the post.</source>
        <translation>Link prowadzi do pliku, w niektórych przypadkach do posta.</translation>
    </message>
    <message>
        <source>Open LinkedIn in a browser, choose “Me” and then “Settings &amp; Privacy”.</source>
        <translation>Otworzyć LinkedIn w przeglądarce, wybrać „Ja”, a potem „Ustawienia i prywatność”.</translation>
    </message>
    <message>
        <source>Open “Data privacy” and choose “Get a copy of your data”.</source>
        <translation>Otworzyć „Data privacy” (prywatność danych) i wybrać „Get a copy of your data” (kopia swoich danych).</translation>
    </message>
    <message>
        <source>Choose the larger archive, as the small one leaves out media, and request it.</source>
        <translation>Wybrać większe archiwum, bo małe pomija multimedia, i je zamówić.</translation>
    </message>
    <message>
        <source>Open the link in the message that you get, and download the ZIP file within 72 hours.</source>
        <translation>Otworzyć link z otrzymanej wiadomości i pobrać plik ZIP w ciągu 72 godzin.</translation>
    </message>
    <message>
        <source>There is one format only; choose the larger archive</source>
        <translation>Jest tylko jeden format; warto wybrać większe archiwum</translation>
    </message>
    <message>
        <source>Within 24 hours; the file can be downloaded for 72 hours</source>
        <translation>W ciągu 24 godzin; plik można pobrać przez 72 godziny</translation>
    </message>
    <message>
        <source>Links to the media of your posts, your profile and your messages. The export contains no photos.</source>
        <translation>Linki do multimediów z postów, profilu i wiadomości. Eksport nie zawiera zdjęć.</translation>
    </message>
    <message>
        <source>Posts have their address, media that are listed apart have none.</source>
        <translation>Posty mają swój adres, multimedia wymienione osobno go nie mają.</translation>
    </message>
    <message>
        <source>Open accounts.snapchat.com and sign in, or open Settings in the app.</source>
        <translation>Otworzyć accounts.snapchat.com i zalogować się albo otworzyć Ustawienia w aplikacji.</translation>
    </message>
    <message>
        <source>Choose “My Data”.</source>
        <translation>Wybrać „Moje dane”.</translation>
    </message>
    <message>
        <source>Switch on the export of your Memories and of JSON files, and choose all time.</source>
        <translation>Włączyć eksport Wspomnień (Memories) i plików JSON oraz wybrać cały okres.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address and submit the request.</source>
        <translation>Potwierdzić swój adres e-mail i wysłać prośbę.</translation>
    </message>
    <message>
        <source>Download every ZIP file from the link in the message, and add all of them here as they are.</source>
        <translation>Pobrać każdy plik ZIP z linku w wiadomości i dodać tutaj wszystkie w otrzymanej postaci.</translation>
    </message>
    <message>
        <source>JSON files, with Memories; HTML is understood too</source>
        <translation>Pliki JSON, ze Wspomnieniami (Memories); HTML też jest rozpoznawany</translation>
    </message>
    <message>
        <source>Within about seven days</source>
        <translation>W ciągu około siedmiu dni</translation>
    </message>
    <message>
        <source>Memories with what was drawn on them, with date and place, and media of chats.</source>
        <translation>Wspomnienia (Memories) z tym, co na nich narysowano, z datą i miejscem, oraz multimedia z czatów.</translation>
    </message>
    <message>
        <source>Memories and chats are private and have no public address.</source>
        <translation>Wspomnienia i czaty są prywatne i nie mają publicznego adresu.</translation>
    </message>
    <message>
        <source>Open reddit.com/settings/data-request and sign in.</source>
        <translation>Otworzyć reddit.com/settings/data-request i zalogować się.</translation>
    </message>
    <message>
        <source>Choose the law that applies to you, and all of your data.</source>
        <translation>Wybrać prawo, które ma zastosowanie, i wszystkie swoje dane.</translation>
    </message>
    <message>
        <source>Submit the request.</source>
        <translation>Wysłać prośbę.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the ZIP file.</source>
        <translation>Poczekać na wiadomość z linkiem i pobrać plik ZIP.</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Do 30 dni</translation>
    </message>
    <message>
        <source>Your posts and comments with links to the media in them. The export contains no photos.</source>
        <translation>Posty i komentarze z linkami do multimediów. Eksport nie zawiera zdjęć.</translation>
    </message>
    <message>
        <source>Posts and comments have their permanent link.</source>
        <translation>Posty i komentarze mają stały link.</translation>
    </message>
    <message>
        <source>Open your server in a browser and go to Preferences.</source>
        <translation>Otworzyć swój serwer w przeglądarce i przejść do Preferencji.</translation>
    </message>
    <message>
        <source>Open “Import and export” and then “Data export”.</source>
        <translation>Otworzyć „Importowanie i eksportowanie”, a potem „Eksportowanie danych”.</translation>
    </message>
    <message>
        <source>Request your archive.</source>
        <translation>Zamówić swoje archiwum.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download it.</source>
        <translation>Poczekać na wiadomość, że jest gotowe, i je pobrać.</translation>
    </message>
    <message>
        <source>Your posts with their media, your profile picture and header.</source>
        <translation>Posty z multimediami, zdjęcie profilowe i obraz nagłówka.</translation>
    </message>
    <message>
        <source>Each post has its address.</source>
        <translation>Każdy post ma swój adres.</translation>
    </message>
    <message>
        <source>Open Bluesky and go to Settings.</source>
        <translation>Otworzyć Bluesky i przejść do Ustawień.</translation>
    </message>
    <message>
        <source>Open “Account” and choose “Export my data”.</source>
        <translation>Otworzyć „Konto” i wybrać „Eksportuj moje dane”.</translation>
    </message>
    <message>
        <source>Choose “Download CAR file”.</source>
        <translation>Wybrać „Pobierz plik CAR”.</translation>
    </message>
    <message>
        <source>Add the file here as it is.</source>
        <translation>Dodać plik tutaj w otrzymanej postaci.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Od razu</translation>
    </message>
    <message>
        <source>Your posts and profile with the ids of their photos. The photos themselves are not in it.</source>
        <translation>Posty i profil z identyfikatorami zdjęć. Samych zdjęć w nim nie ma.</translation>
    </message>
    <message>
        <source>The address of a post follows from its record.</source>
        <translation>Adres posta wynika z jego wpisu.</translation>
    </message>
    <message>
        <source>Open Telegram Desktop; the app for phones cannot export.</source>
        <translation>Otworzyć Telegram Desktop; aplikacja na telefon nie potrafi eksportować.</translation>
    </message>
    <message>
        <source>Open Settings, then “Advanced”, and choose “Export Telegram data”.</source>
        <translation>Otworzyć Ustawienia, potem „Zaawansowane” i wybrać „Export Telegram data” (eksport danych z Telegrama).</translation>
    </message>
    <message>
        <source>Select photos, and as the format “Machine-readable JSON” or both.</source>
        <translation>Zaznaczyć zdjęcia, a jako format „Machine-readable JSON” (JSON do odczytu maszynowego) albo oba.</translation>
    </message>
    <message>
        <source>Start the export; confirm it on your phone if you are asked to.</source>
        <translation>Rozpocząć eksport; potwierdzić go na telefonie, jeżeli pojawi się taka prośba.</translation>
    </message>
    <message>
        <source>Add the folder here as it is.</source>
        <translation>Dodać folder tutaj w otrzymanej postaci.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>At once, or after 24 hours for a device that is new</source>
        <translation>Od razu albo po 24 godzinach na nowym urządzeniu</translation>
    </message>
    <message>
        <source>Photos of chats and your profile pictures, with dates and senders.</source>
        <translation>Zdjęcia z czatów i zdjęcia profilowe, z datami i nadawcami.</translation>
    </message>
    <message>
        <source>Only posts of public channels have an address.</source>
        <translation>Adres mają tylko posty kanałów publicznych.</translation>
    </message>
    <message>
        <source>Open the chat in WhatsApp on your phone.</source>
        <translation>Otworzyć czat w WhatsAppie na telefonie.</translation>
    </message>
    <message>
        <source>Open its menu, choose “More” and then “Export chat”; on an iPhone open the contact or group first.</source>
        <translation>Otworzyć jego menu, wybrać „Więcej”, a potem „Eksportuj czat”; na iPhonie najpierw otworzyć kontakt lub grupę.</translation>
    </message>
    <message>
        <source>Choose to include media.</source>
        <translation>Wybrać dołączenie multimediów.</translation>
    </message>
    <message>
        <source>Save or send the ZIP file to your computer, and add it here as it is.</source>
        <translation>Zapisać plik ZIP na komputerze lub go tam wysłać, a potem dodać tutaj w otrzymanej postaci.</translation>
    </message>
    <message>
        <source>Do the same for each chat that matters to you.</source>
        <translation>Powtórzyć to dla każdego czatu, który jest ważny.</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Z multimediami</translation>
    </message>
    <message>
        <source>Photos and videos of one chat with dates and senders.</source>
        <translation>Zdjęcia i filmy z jednego czatu z datami i nadawcami.</translation>
    </message>
    <message>
        <source>Chats are private and have no public address.</source>
        <translation>Czaty są prywatne i nie mają publicznego adresu.</translation>
    </message>
    <message>
        <source>Open flickr.com and go to Settings.</source>
        <translation>Otworzyć flickr.com i przejść do ustawień (Settings).</translation>
    </message>
    <message>
        <source>Under “Your Flickr data” choose “Request my Flickr data”.</source>
        <translation>W części „Your Flickr data” (dane na Flickr) wybrać „Request my Flickr data” (zamówienie danych).</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready.</source>
        <translation>Poczekać na wiadomość, że eksport jest gotowy.</translation>
    </message>
    <message>
        <source>Download the ZIP files with account data and all those with photos.</source>
        <translation>Pobrać pliki ZIP z danymi konta i wszystkie te ze zdjęciami.</translation>
    </message>
    <message>
        <source>Add all of them here as they are.</source>
        <translation>Dodać tutaj wszystkie w otrzymanej postaci.</translation>
    </message>
    <message>
        <source>All your photos and videos with titles, dates, albums, tags and places.</source>
        <translation>Wszystkie zdjęcia i filmy z tytułami, datami, albumami, tagami i miejscami.</translation>
    </message>
    <message>
        <source>Each photo has its page.</source>
        <translation>Każde zdjęcie ma swoją stronę.</translation>
    </message>
    <message>
        <source>Open Pinterest in a browser and go to Settings.</source>
        <translation>Otworzyć Pinterest w przeglądarce i przejść do Ustawień.</translation>
    </message>
    <message>
        <source>Open “Privacy and data” and choose “Request your data”.</source>
        <translation>Otworzyć „Prywatność i dane” i wybrać „Request your data” (prośba o dane).</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the file.</source>
        <translation>Poczekać na wiadomość z linkiem i pobrać plik.</translation>
    </message>
    <message>
        <source>Lists of your pins and boards with links. The export contains no photos.</source>
        <translation>Listy pinów i tablic z linkami. Eksport nie zawiera zdjęć.</translation>
    </message>
    <message>
        <source>Pins have their address, as far as known.</source>
        <translation>Piny mają adres, o ile jest znany.</translation>
    </message>
    <message>
        <source>Open User Settings in Discord.</source>
        <translation>Otworzyć Ustawienia użytkownika w Discordzie.</translation>
    </message>
    <message>
        <source>Open “Data &amp; Privacy” and scroll to “Request your data”.</source>
        <translation>Otworzyć „Data &amp; Privacy” (dane i prywatność) i przewinąć do „Request your data” (prośba o dane).</translation>
    </message>
    <message>
        <source>Choose “Request Data”, select Account and Messages, and confirm.</source>
        <translation>Wybrać „Request Data” (zamówienie danych), zaznaczyć konto i wiadomości (Account, Messages) i potwierdzić.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, which works for 30 days, and download the ZIP file.</source>
        <translation>Poczekać na wiadomość z linkiem, który działa 30 dni, i pobrać plik ZIP.</translation>
    </message>
    <message>
        <source>Add it here soon: the links to attachments work for a while only.</source>
        <translation>Dodać go tutaj jak najszybciej: linki do załączników działają tylko przez pewien czas.</translation>
    </message>
    <message>
        <source>Up to 30 days; the link works for 30 days</source>
        <translation>Do 30 dni; link działa 30 dni</translation>
    </message>
    <message>
        <source>Your profile picture, and links to the attachments of your own messages.</source>
        <translation>Zdjęcie profilowe oraz linki do załączników własnych wiadomości.</translation>
    </message>
    <message>
        <source>Links lead to files of conversations, not to public pages.</source>
        <translation>Linki prowadzą do plików z rozmów, a nie do stron publicznych.</translation>
    </message>
    <message>
        <source>Open vk.com/data_protection in a browser and sign in.</source>
        <translation>Otworzyć vk.com/data_protection w przeglądarce i zalogować się.</translation>
    </message>
    <message>
        <source>Choose to request an archive of your data.</source>
        <translation>Wybrać zamówienie archiwum swoich danych.</translation>
    </message>
    <message>
        <source>Select profile, photos, wall and messages, and confirm with the code that is sent to you.</source>
        <translation>Zaznaczyć profil, zdjęcia, tablicę i wiadomości oraz potwierdzić przesłanym kodem.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download the ZIP file.</source>
        <translation>Poczekać na wiadomość, że jest gotowe, i pobrać plik ZIP.</translation>
    </message>
    <message>
        <source>Minutes to days</source>
        <translation>Od kilku minut do kilku dni</translation>
    </message>
    <message>
        <source>Pages with links to your photos, posts and messages. The export contains no photos.</source>
        <translation>Strony z linkami do zdjęć, postów i wiadomości. Eksport nie zawiera zdjęć.</translation>
    </message>
    <message>
        <source>Photos and posts have links, messages have none.</source>
        <translation>Zdjęcia i posty mają linki, wiadomości ich nie mają.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>genuine, sha256 {sha256}</source>
        <translation>plik autentyczny, sha256 {sha256}</translation>
    </message>
    <message>
        <source>face pack in use</source>
        <translation>używany pakiet twarzy</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}</source>
        <translation>sieci zgadzają się z zapisanymi: {networks}</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}. Runs slower than it could: {slow}</source>
        <translation>sieci zgadzają się z zapisanymi: {networks}. Działa wolniej, niż by mogły: {slow}</translation>
    </message>
    <message>
        <source>photos are opened in</source>
        <translation>zdjęcia są otwierane przez</translation>
    </message>
    <message>
        <source>a worker that does not answer ({error})</source>
        <translation>proces pomocniczy, który nie odpowiada ({error})</translation>
    </message>
    <message>
        <source>processes of their own that can crash without harm</source>
        <translation>osobne procesy, których awaria niczemu nie szkodzi</translation>
    </message>
    <message>
        <source>network of these processes</source>
        <translation>dostęp tych procesów do sieci</translation>
    </message>
    <message>
        <source>writing and deleting files</source>
        <translation>zapis i usuwanie plików</translation>
    </message>
    <message>
        <source>reading the vault and other files</source>
        <translation>odczyt sejfu i innych plików</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>uruchamianie programów</translation>
    </message>
    <message>
        <source>signals to other processes</source>
        <translation>wysyłanie sygnałów do innych procesów</translation>
    </message>
    <message>
        <source>time limit per photo</source>
        <translation>limit czasu na zdjęcie</translation>
    </message>
    <message>
        <source>memory limit per photo</source>
        <translation>limit pamięci na zdjęcie</translation>
    </message>
    <message>
        <source>limit on processor time per photo</source>
        <translation>limit czasu procesora na zdjęcie</translation>
    </message>
    <message>
        <source>core dumps of these processes</source>
        <translation>zrzuty pamięci tych procesów</translation>
    </message>
    <message>
        <source>used for this</source>
        <translation>użyte środki ochrony</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>obowiązuje</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>żadne</translation>
    </message>
    <message>
        <source>resource limits</source>
        <translation>limity zasobów</translation>
    </message>
    <message>
        <source>{names}, resource limits</source>
        <translation>{names}, limity zasobów</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>zablokowano</translation>
    </message>
    <message>
        <source>NOT refused, although this system could</source>
        <translation>NIE zablokowano, choć ten system to umożliwia</translation>
    </message>
    <message>
        <source>partly refused: this system has no more</source>
        <translation>zablokowano częściowo: ten system nie umożliwia więcej</translation>
    </message>
    <message>
        <source>not refused: not available on this system</source>
        <translation>nie zablokowano: niedostępne w tym systemie</translation>
    </message>
    <message>
        <source>NOT limited</source>
        <translation>NIE ograniczono</translation>
    </message>
    <message>
        <source>not available on this system</source>
        <translation>niedostępne w tym systemie</translation>
    </message>
    <message>
        <source>cannot be checked: {error}</source>
        <translation>nie można sprawdzić: {error}</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>czcionki</translation>
    </message>
    <message>
        <source>missing: install the program again</source>
        <translation>brak; proszę zainstalować program ponownie</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>adresaci</translation>
    </message>
    <message>
        <source>{number} in the directory</source>
        <translation>w spisie: {number}</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>sejf</translation>
    </message>
    <message>
        <source>none yet at {path}</source>
        <translation>jeszcze go nie ma w miejscu {path}</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>wersje</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>sieci neuronowe do twarzy</translation>
    </message>
    <message>
        <source>face packs</source>
        <translation>pakiety twarzy</translation>
    </message>
    <message>
        <source>protection of the workers</source>
        <translation>ochrona procesów pomocniczych</translation>
    </message>
</context>
<context>
    <name>letter-reasons</name>
    <message>
        <source>Says what is asked for and by which right.</source>
        <translation>Podaje, czego żąda pismo i na podstawie jakiego prawa.</translation>
    </message>
    <message>
        <source>Says what you declare and by which right.</source>
        <translation>Podaje treść oświadczenia i prawo, na którym się opiera.</translation>
    </message>
    <message>
        <source>Says what you declare; claims no consent.</source>
        <translation>Podaje treść oświadczenia; nie przyznaje, że była zgoda.</translation>
    </message>
    <message>
        <source>You never gave a face search consent.</source>
        <translation>Wyszukiwarka twarzy nigdy nie otrzymała zgody.</translation>
    </message>
    <message>
        <source>Face features and training are named.</source>
        <translation>Wymieniono cechy twarzy i trenowanie systemów.</translation>
    </message>
    <message>
        <source>Says what you lodge, and against whom.</source>
        <translation>Podaje, co się wnosi i przeciwko komu.</translation>
    </message>
    <message>
        <source>Says why this authority.</source>
        <translation>Podaje, dlaczego do tego organu.</translation>
    </message>
    <message>
        <source>Says what the company does.</source>
        <translation>Podaje, czym zajmuje się firma.</translation>
    </message>
    <message>
        <source>Says which letter this one follows.</source>
        <translation>Podaje, do którego pisma nawiązuje to pismo.</translation>
    </message>
    <message>
        <source>The period runs from receipt.</source>
        <translation>Termin biegnie od otrzymania.</translation>
    </message>
    <message>
        <source>The period runs from receipt. You have no proof of the day, and the letter says so.</source>
        <translation>Termin biegnie od otrzymania. Nie ma dowodu, którego dnia to było, i pismo o tym mówi.</translation>
    </message>
    <message>
        <source>The log has an acknowledgement.</source>
        <translation>W dzienniku jest potwierdzenie otrzymania.</translation>
    </message>
    <message>
        <source>The log has an extension.</source>
        <translation>W dzienniku jest przedłużenie terminu.</translation>
    </message>
    <message>
        <source>The log has reminders.</source>
        <translation>W dzienniku są przypomnienia.</translation>
    </message>
    <message>
        <source>The latest plausible day of the answer has passed.</source>
        <translation>Minął ostatni dzień, w którym można było jeszcze oczekiwać odpowiedzi.</translation>
    </message>
    <message>
        <source>The log has no answer.</source>
        <translation>W dzienniku nie ma odpowiedzi.</translation>
    </message>
    <message>
        <source>Says what this letter answers.</source>
        <translation>Podaje, na co odpowiada to pismo.</translation>
    </message>
    <message>
        <source>Says what was answered.</source>
        <translation>Podaje, jaka była odpowiedź.</translation>
    </message>
    <message>
        <source>They asked for a copy of an identity document.</source>
        <translation>Adresat zażądał kopii dokumentu tożsamości.</translation>
    </message>
    <message>
        <source>They asked for a photo of your face.</source>
        <translation>Adresat zażądał zdjęcia twarzy.</translation>
    </message>
    <message>
        <source>They answered for the last twelve months only.</source>
        <translation>Odpowiedź objęła tylko ostatnie dwanaście miesięcy.</translation>
    </message>
    <message>
        <source>They allow only so many requests a year.</source>
        <translation>Adresat dopuszcza tylko określoną liczbę żądań w roku.</translation>
    </message>
    <message>
        <source>They asked for money.</source>
        <translation>Adresat zażądał pieniędzy.</translation>
    </message>
    <message>
        <source>They called the request unfounded or excessive.</source>
        <translation>Adresat nazwał żądanie nieuzasadnionym lub nadmiernym.</translation>
    </message>
    <message>
        <source>They answered only in part.</source>
        <translation>Odpowiedziano tylko częściowo.</translation>
    </message>
    <message>
        <source>They said that the data are public.</source>
        <translation>Adresat twierdzi, że dane są publiczne.</translation>
    </message>
    <message>
        <source>They said that they cannot identify you.</source>
        <translation>Adresat twierdzi, że nie może ustalić tożsamości.</translation>
    </message>
    <message>
        <source>They sent you to another channel.</source>
        <translation>Adresat odesłał do innego kanału kontaktu.</translation>
    </message>
    <message>
        <source>They want, or use, another language.</source>
        <translation>Adresat chce innego języka albo go używa.</translation>
    </message>
    <message>
        <source>They said that European law does not reach them.</source>
        <translation>Adresat twierdzi, że prawo europejskie go nie obejmuje.</translation>
    </message>
    <message>
        <source>Authorities have already applied the law to this company.</source>
        <translation>Organy już zastosowały prawo wobec tej firmy.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Brak odpowiedzi w terminie.</translation>
    </message>
    <message>
        <source>They refused.</source>
        <translation>Adresat odmówił.</translation>
    </message>
    <message>
        <source>They did only a part.</source>
        <translation>Adresat spełnił tylko część żądania.</translation>
    </message>
    <message>
        <source>From 2 April 2027 a cross-border complaint about a request needs that the company was asked first.</source>
        <translation>Od 2 kwietnia 2027 r. transgraniczna skarga dotycząca żądania wymaga, by najpierw zwrócić się do firmy.</translation>
    </message>
    <message>
        <source>What you want to add.</source>
        <translation>To, co warto dodać od siebie.</translation>
    </message>
    <message>
        <source>Names the photos you confirmed, and no more.</source>
        <translation>Wymienia potwierdzone zdjęcia i nic więcej.</translation>
    </message>
    <message>
        <source>The company is not known to sit in the area.</source>
        <translation>Nie wiadomo, czy firma ma siedzibę na tym obszarze.</translation>
    </message>
    <message>
        <source>A reminder is not a new request, so it cannot count as one too many.</source>
        <translation>Przypomnienie nie jest nowym żądaniem, więc nie można go zaliczyć jako żądania ponad limit.</translation>
    </message>
    <message>
        <source>Says who may act for you, and towards whom.</source>
        <translation>Podaje, kto może działać jako pełnomocnik i wobec kogo.</translation>
    </message>
    <message>
        <source>Says what you ask for.</source>
        <translation>Podaje, o co pismo prosi.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what.</source>
        <translation>Podaje, w czyim imieniu jest prośba i w jakiej roli.</translation>
    </message>
    <message>
        <source>Says where the photo is.</source>
        <translation>Podaje, gdzie jest zdjęcie.</translation>
    </message>
    <message>
        <source>Your own reason, in your own words.</source>
        <translation>Własny powód, własnymi słowami.</translation>
    </message>
    <message>
        <source>Why the law reaches private sites.</source>
        <translation>Dlaczego prawo obejmuje prywatne strony.</translation>
    </message>
    <message>
        <source>The rights behind the request.</source>
        <translation>Prawa, na których opiera się prośba.</translation>
    </message>
    <message>
        <source>Children are protected.</source>
        <translation>Dzieci podlegają ochronie.</translation>
    </message>
    <message>
        <source>Says why this company is asked.</source>
        <translation>Podaje, dlaczego pismo jest skierowane do tej firmy.</translation>
    </message>
    <message>
        <source>Companies outside Europe have said that European law does not reach them.</source>
        <translation>Firmy spoza Europy twierdziły, że prawo europejskie ich nie obejmuje.</translation>
    </message>
    <message>
        <source>Says why the law reaches a foreign company.</source>
        <translation>Podaje, dlaczego prawo obejmuje zagraniczną firmę.</translation>
    </message>
    <message>
        <source>You live outside the area, but the company sits in it.</source>
        <translation>Miejsce zamieszkania jest poza tym obszarem, ale firma ma tam siedzibę.</translation>
    </message>
    <message>
        <source>Records may use your other names.</source>
        <translation>We wpisach mogą być inne imiona i nazwiska.</translation>
    </message>
    <message>
        <source>Tells you from namesakes.</source>
        <translation>Odróżnia od osób o tym samym imieniu i nazwisku.</translation>
    </message>
    <message>
        <source>Helps to find your account.</source>
        <translation>Pomaga znaleźć konto.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground. Public photos are not public biometric data.</source>
        <translation>Żądanie usunięcia wymaga podstawy. Publiczne zdjęcia nie oznaczają publicznych danych biometrycznych.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground.</source>
        <translation>Żądanie usunięcia wymaga podstawy.</translation>
    </message>
    <message>
        <source>In case the company relies on consent.</source>
        <translation>Na wypadek, gdyby firma powoływała się na zgodę.</translation>
    </message>
    <message>
        <source>An objection needs grounds from your situation. You gave none of your own, so this one stands in.</source>
        <translation>Sprzeciw wymaga przyczyn związanych ze szczególną sytuacją. Własnych nie podano, dlatego pismo zawiera tę.</translation>
    </message>
    <message>
        <source>Restriction needs one of four grounds. This is: unlawful, but not to be erased yet.</source>
        <translation>Ograniczenie wymaga jednej z czterech podstaw. Tutaj: przetwarzanie niezgodne z prawem, ale na razie bez usunięcia.</translation>
    </message>
    <message>
        <source>You contest the data.</source>
        <translation>Prawidłowość danych jest kwestionowana.</translation>
    </message>
    <message>
        <source>For a legal claim.</source>
        <translation>Na potrzeby roszczenia prawnego.</translation>
    </message>
    <message>
        <source>While an objection is checked, the data rest. The log has your objection.</source>
        <translation>Dopóki sprzeciw jest sprawdzany, danych się nie używa. Sprzeciw jest w dzienniku.</translation>
    </message>
    <message>
        <source>What is wrong, in your words.</source>
        <translation>Co jest nieprawidłowe, własnymi słowami.</translation>
    </message>
    <message>
        <source>What is right, in your words.</source>
        <translation>Co jest prawidłowe, własnymi słowami.</translation>
    </message>
    <message>
        <source>Only what you gave, by consent or contract.</source>
        <translation>Tylko dane podane przez samą osobę, na podstawie zgody lub umowy.</translation>
    </message>
    <message>
        <source>A clear yes or no is the first right.</source>
        <translation>Jasne tak lub nie to pierwsze z praw.</translation>
    </message>
    <message>
        <source>A copy of the data, not a description of them.</source>
        <translation>Kopia danych, a nie ich opis.</translation>
    </message>
    <message>
        <source>The pictures themselves.</source>
        <translation>Same obrazy.</translation>
    </message>
    <message>
        <source>The measured face.</source>
        <translation>Pomiary twarzy.</translation>
    </message>
    <message>
        <source>The measured face, if any.</source>
        <translation>Pomiary twarzy, jeżeli istnieją.</translation>
    </message>
    <message>
        <source>What is written next to the pictures.</source>
        <translation>To, co zapisano obok obrazów.</translation>
    </message>
    <message>
        <source>Where each picture was taken from.</source>
        <translation>Skąd wzięto każdy obraz.</translation>
    </message>
    <message>
        <source>Who looked for you and saw what.</source>
        <translation>Kto szukał i co zobaczył.</translation>
    </message>
    <message>
        <source>Everything else that hangs on you.</source>
        <translation>Wszystkie inne dane powiązane z osobą.</translation>
    </message>
    <message>
        <source>Opt-out lists hold data, too.</source>
        <translation>Listy wykluczeń (opt-out) też zawierają dane.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Do czego to służy.</translation>
    </message>
    <message>
        <source>The court says: recipients by name, not by category.</source>
        <translation>Trybunał mówi: odbiorcy z nazwy, a nie kategorie.</translation>
    </message>
    <message>
        <source>The source must be told.</source>
        <translation>Trzeba podać źródło.</translation>
    </message>
    <message>
        <source>How matches are made.</source>
        <translation>Jak powstają trafienia.</translation>
    </message>
    <message>
        <source>Whether machines decide about you.</source>
        <translation>Czy decyzje podejmują maszyny.</translation>
    </message>
    <message>
        <source>Some services keep a measured face in order to leave it out.</source>
        <translation>Niektóre serwisy przechowują pomiary twarzy po to, by ją pomijać.</translation>
    </message>
    <message>
        <source>Data abroad need safeguards.</source>
        <translation>Dane za granicą wymagają zabezpieczeń.</translation>
    </message>
    <message>
        <source>The answer must tell you your rights.</source>
        <translation>Odpowiedź musi pouczać o prawach.</translation>
    </message>
    <message>
        <source>Each kind is named, so that none is left out.</source>
        <translation>Każdy rodzaj jest wymieniony, żeby żadnego nie pominięto.</translation>
    </message>
    <message>
        <source>The pictures.</source>
        <translation>Obrazy.</translation>
    </message>
    <message>
        <source>Where the pictures came from.</source>
        <translation>Skąd pochodzą obrazy.</translation>
    </message>
    <message>
        <source>Results that show you.</source>
        <translation>Wyniki, na których widać tę osobę.</translation>
    </message>
    <message>
        <source>What was concluded from the pictures.</source>
        <translation>To, co wywnioskowano z obrazów.</translation>
    </message>
    <message>
        <source>Crawlers come back.</source>
        <translation>Programy zbierające obrazy wracają.</translation>
    </message>
    <message>
        <source>An opt-out that keeps a measured face is not what you ask for.</source>
        <translation>Wykluczenie (opt-out), które zachowuje pomiary twarzy, nie jest tym, o co prosi pismo.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be followed up.</source>
        <translation>Trzeba dotrzeć także do kopii w innych miejscach.</translation>
    </message>
    <message>
        <source>Whoever got the data should hear of it.</source>
        <translation>Kto otrzymał dane, powinien się o tym dowiedzieć.</translation>
    </message>
    <message>
        <source>Shows what was done, kind by kind.</source>
        <translation>Pokazuje, co zrobiono, rodzaj po rodzaju.</translation>
    </message>
    <message>
        <source>After an objection the processing stops.</source>
        <translation>Po sprzeciwie przetwarzanie ustaje.</translation>
    </message>
    <message>
        <source>Whoever goes on has to demonstrate compelling grounds.</source>
        <translation>Kto przetwarza dalej, musi wykazać ważne podstawy.</translation>
    </message>
    <message>
        <source>Until that is checked, the data rest.</source>
        <translation>Dopóki to nie zostanie sprawdzone, danych się nie używa.</translation>
    </message>
    <message>
        <source>Against advertising no reason is needed.</source>
        <translation>Sprzeciw wobec reklamy nie wymaga podania przyczyny.</translation>
    </message>
    <message>
        <source>A justified objection ends in erasure.</source>
        <translation>Uzasadniony sprzeciw prowadzi do usunięcia.</translation>
    </message>
    <message>
        <source>Shows what was done, and when.</source>
        <translation>Pokazuje, co zrobiono i kiedy.</translation>
    </message>
    <message>
        <source>What restriction means: keep, but do not use.</source>
        <translation>Co oznacza ograniczenie: przechowywać, ale nie używać.</translation>
    </message>
    <message>
        <source>You want to see the data before they go.</source>
        <translation>Dane mają być pokazane, zanim znikną.</translation>
    </message>
    <message>
        <source>Restrict now, erase after the full answer.</source>
        <translation>Teraz ograniczyć, usunąć po pełnej odpowiedzi.</translation>
    </message>
    <message>
        <source>You must be told before the restriction ends.</source>
        <translation>O końcu ograniczenia trzeba uprzedzić.</translation>
    </message>
    <message>
        <source>The correction itself.</source>
        <translation>Samo sprostowanie.</translation>
    </message>
    <message>
        <source>Until it is checked, the data rest.</source>
        <translation>Do czasu sprawdzenia danych się nie używa.</translation>
    </message>
    <message>
        <source>Errors come back from their source.</source>
        <translation>Błędy wracają ze swojego źródła.</translation>
    </message>
    <message>
        <source>Shows what was corrected.</source>
        <translation>Pokazuje, co sprostowano.</translation>
    </message>
    <message>
        <source>Data that another program can read.</source>
        <translation>Dane, które odczyta inny program.</translation>
    </message>
    <message>
        <source>The pictures that you uploaded.</source>
        <translation>Przesłane obrazy.</translation>
    </message>
    <message>
        <source>What you wrote there.</source>
        <translation>To, co tam napisano.</translation>
    </message>
    <message>
        <source>What your use left behind.</source>
        <translation>To, co pozostało po korzystaniu z serwisu.</translation>
    </message>
    <message>
        <source>A PDF is not machine-readable.</source>
        <translation>PDF nie nadaje się do odczytu maszynowego.</translation>
    </message>
    <message>
        <source>Straight to the other service.</source>
        <translation>Bezpośrednio do drugiego serwisu.</translation>
    </message>
    <message>
        <source>Without consent the processing ends.</source>
        <translation>Bez zgody przetwarzanie się kończy.</translation>
    </message>
    <message>
        <source>Data without a ground are erased.</source>
        <translation>Dane bez podstawy się usuwa.</translation>
    </message>
    <message>
        <source>Some then claim another basis.</source>
        <translation>Niektórzy powołują się wtedy na inną podstawę.</translation>
    </message>
    <message>
        <source>Whoever relies on consent has to prove it.</source>
        <translation>Kto powołuje się na zgodę, musi ją wykazać.</translation>
    </message>
    <message>
        <source>Shows that it was done, and when.</source>
        <translation>Pokazuje, że to zrobiono i kiedy.</translation>
    </message>
    <message>
        <source>What you still wait for.</source>
        <translation>Odpowiedź, której wciąż brakuje.</translation>
    </message>
    <message>
        <source>Whoever does not act has to give reasons.</source>
        <translation>Kto nie podejmuje działań, musi podać powody.</translation>
    </message>
    <message>
        <source>An extension needs reasons, within the month.</source>
        <translation>Przedłużenie wymaga podania przyczyn przed upływem miesiąca.</translation>
    </message>
    <message>
        <source>Whoever refuses has to give reasons.</source>
        <translation>Kto odmawia, musi podać powody.</translation>
    </message>
    <message>
        <source>The task of the authority.</source>
        <translation>Zadanie organu.</translation>
    </message>
    <message>
        <source>What the authority can order.</source>
        <translation>Co organ może nakazać.</translation>
    </message>
    <message>
        <source>The authority has to keep you informed.</source>
        <translation>Organ musi informować o przebiegu sprawy.</translation>
    </message>
    <message>
        <source>What the helper may do.</source>
        <translation>Co wolno osobie pomagającej.</translation>
    </message>
    <message>
        <source>The helper gets the answers.</source>
        <translation>Odpowiedzi otrzymuje osoba pomagająca.</translation>
    </message>
    <message>
        <source>You get the answers.</source>
        <translation>Odpowiedzi trafiają bezpośrednio do osoby, której dotyczą.</translation>
    </message>
    <message>
        <source>The helper may go to the authority.</source>
        <translation>Osoba pomagająca może zwrócić się do organu.</translation>
    </message>
    <message>
        <source>The photo, and what hangs on it.</source>
        <translation>Zdjęcie i to, co jest z nim powiązane.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there.</source>
        <translation>Mógł je tam umieścić ktoś inny.</translation>
    </message>
    <message>
        <source>So that you know.</source>
        <translation>Żeby było wiadomo, że to zrobiono.</translation>
    </message>
    <message>
        <source>A company outside Europe needs a representative in it.</source>
        <translation>Firma spoza Europy potrzebuje w niej przedstawiciela.</translation>
    </message>
    <message>
        <source>No extra face photo needed.</source>
        <translation>Dodatkowe zdjęcie twarzy nie jest potrzebne.</translation>
    </message>
    <message>
        <source>Companies have asked for photos.</source>
        <translation>Firmy żądały zdjęć.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards.</source>
        <translation>Firmy żądały dowodów tożsamości.</translation>
    </message>
    <message>
        <source>Companies have insisted on their own form.</source>
        <translation>Firmy upierały się przy własnym formularzu.</translation>
    </message>
    <message>
        <source>A company limited its answers to the last twelve months.</source>
        <translation>Pewna firma ograniczała odpowiedzi do ostatnich dwunastu miesięcy.</translation>
    </message>
    <message>
        <source>A company allowed only two requests a year.</source>
        <translation>Pewna firma dopuszczała tylko dwa żądania w roku.</translation>
    </message>
    <message>
        <source>A company first wanted the photo to be gone from the website.</source>
        <translation>Pewna firma chciała, by zdjęcie najpierw zniknęło ze strony.</translation>
    </message>
    <message>
        <source>Free, and in a file that you can open.</source>
        <translation>Bezpłatnie i w pliku, który da się otworzyć.</translation>
    </message>
    <message>
        <source>A request costs nothing.</source>
        <translation>Żądanie nic nie kosztuje.</translation>
    </message>
    <message>
        <source>So that nobody closes your account.</source>
        <translation>Żeby nikt nie zamknął konta.</translation>
    </message>
    <message>
        <source>Withdrawing must not be harder than consenting.</source>
        <translation>Wycofanie zgody nie może być trudniejsze niż jej udzielenie.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt.</source>
        <translation>Prawo daje miesiąc od otrzymania.</translation>
    </message>
    <message>
        <source>A refusal needs reasons.</source>
        <translation>Odmowa wymaga podania powodów.</translation>
    </message>
    <message>
        <source>Your own wish; the law sets no such day.</source>
        <translation>Własne życzenie; prawo nie wyznacza takiego dnia.</translation>
    </message>
    <message>
        <source>Stays polite and ends the letter.</source>
        <translation>Zachowuje uprzejmy ton i kończy pismo.</translation>
    </message>
    <message>
        <source>A reply is not a new request.</source>
        <translation>Odpowiedź nie jest nowym żądaniem.</translation>
    </message>
    <message>
        <source>Says how to reach you.</source>
        <translation>Podaje, jak się skontaktować.</translation>
    </message>
    <message>
        <source>What the helper may not do.</source>
        <translation>Czego nie wolno osobie pomagającej.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Kiedy się kończy.</translation>
    </message>
    <message>
        <source>You can end it.</source>
        <translation>Pełnomocnictwo można odwołać.</translation>
    </message>
    <message>
        <source>The company may check the authority.</source>
        <translation>Firma może sprawdzić pełnomocnictwo.</translation>
    </message>
    <message>
        <source>Says what you complain about. Until 18 June 2026 Article 77 stood in the law.</source>
        <translation>Podaje, czego dotyczy skarga. Do 18 czerwca 2026 r. w ustawie był art. 77.</translation>
    </message>
    <message>
        <source>Says what you complain about, and by which right.</source>
        <translation>Podaje, czego dotyczy skarga i na jakim prawie się opiera.</translation>
    </message>
    <message>
        <source>Says why the law protects you.</source>
        <translation>Podaje, dlaczego przysługuje ochrona prawna.</translation>
    </message>
    <message>
        <source>Says why the law binds the company.</source>
        <translation>Podaje, dlaczego prawo wiąże firmę.</translation>
    </message>
    <message>
        <source>The company owes a reasonable and proportionate search. That is no limit in time.</source>
        <translation>Firma musi przeprowadzić rozsądne i proporcjonalne poszukiwanie. To nie jest ograniczenie w czasie.</translation>
    </message>
    <message>
        <source>They said that UK law does not reach them.</source>
        <translation>Adresat twierdzi, że prawo brytyjskie go nie obejmuje.</translation>
    </message>
    <message>
        <source>A tribunal has already dealt with the reach of the law over this company.</source>
        <translation>Trybunał zajmował się już tym, czy prawo obejmuje tę firmę.</translation>
    </message>
    <message>
        <source>The authority expects people to complain to the company first.</source>
        <translation>Organ oczekuje, że skarga najpierw trafi do firmy.</translation>
    </message>
    <message>
        <source>Since 19 June 2026 companies have to deal with complaints, and the authority expects people to complain to them first. The option “complain” leaves this out.</source>
        <translation>Od 19 czerwca 2026 r. firmy muszą rozpatrywać skargi, a organ oczekuje, że skargi najpierw trafią do nich. Przy opcji „Czy to także skarga do adresata?” można to pominąć.</translation>
    </message>
    <message>
        <source>A company abroad may say that the law of the United Kingdom does not reach it.</source>
        <translation>Firma za granicą może twierdzić, że prawo Zjednoczonego Królestwa jej nie obejmuje.</translation>
    </message>
    <message>
        <source>You live outside the United Kingdom, but the company sits in it.</source>
        <translation>Miejsce zamieszkania jest poza Zjednoczonym Królestwem, ale firma ma tam siedzibę.</translation>
    </message>
    <message>
        <source>The High Court says: in principle recipients by name, not by category.</source>
        <translation>High Court mówi: co do zasady odbiorcy z nazwy, a nie kategorie.</translation>
    </message>
    <message>
        <source>Whether faces are recognised by machine.</source>
        <translation>Czy maszyny rozpoznają twarze.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Until 4 February 2026 Article 22 stood in the law.</source>
        <translation>Czy decyzje podejmują maszyny. Do 4 lutego 2026 r. w ustawie był art. 22.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Articles 22A to 22D stand in the law since 5 February 2026.</source>
        <translation>Czy decyzje podejmują maszyny. Art. 22A–22D są w ustawie od 5 lutego 2026 r.</translation>
    </message>
    <message>
        <source>The company has 30 days to acknowledge a complaint.</source>
        <translation>Firma ma 30 dni na potwierdzenie otrzymania skargi.</translation>
    </message>
    <message>
        <source>The helper may complain to the company and go to the authority.</source>
        <translation>Osoba pomagająca może złożyć skargę do firmy i zwrócić się do organu.</translation>
    </message>
    <message>
        <source>A company outside the United Kingdom needs a representative in it.</source>
        <translation>Firma spoza Zjednoczonego Królestwa potrzebuje tam przedstawiciela.</translation>
    </message>
    <message>
        <source>Companies have asked for passports.</source>
        <translation>Firmy żądały paszportów.</translation>
    </message>
    <message>
        <source>You are entitled to what a reasonable and proportionate search finds. So the letter says where to look.</source>
        <translation>Należy się to, co da się znaleźć w rozsądnym i proporcjonalnym poszukiwaniu. Dlatego pismo mówi, gdzie szukać.</translation>
    </message>
    <message>
        <source>The law gave one month from receipt until 4 February 2026.</source>
        <translation>Do 4 lutego 2026 r. prawo dawało miesiąc od otrzymania.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt. Since 5 February 2026 it stands still while questions to you are open.</source>
        <translation>Prawo daje miesiąc od otrzymania. Od 5 lutego 2026 r. termin nie biegnie, dopóki nie ma odpowiedzi na pytania adresata.</translation>
    </message>
    <message>
        <source>Swiss law has no general right to erasure: it is a claim from the protection of personality.</source>
        <translation>Prawo szwajcarskie nie zna ogólnego prawa do usunięcia danych: jest to roszczenie z ochrony dóbr osobistych.</translation>
    </message>
    <message>
        <source>In Swiss law an objection is your express declaration against the processing.</source>
        <translation>W prawie szwajcarskim sprzeciw to wyraźne oświadczenie przeciwko przetwarzaniu.</translation>
    </message>
    <message>
        <source>Swiss law knows no restriction towards companies, but lets you forbid certain uses and leave the rest.</source>
        <translation>Prawo szwajcarskie nie zna ograniczenia przetwarzania wobec firm, ale pozwala zakazać określonych sposobów użycia i pozostawić resztę.</translation>
    </message>
    <message>
        <source>Says what is asked for, by which right.</source>
        <translation>Podaje, czego żąda pismo, na podstawie jakiego prawa.</translation>
    </message>
    <message>
        <source>Says what you report, and about whom.</source>
        <translation>Podaje, co się zgłasza i kogo to dotyczy.</translation>
    </message>
    <message>
        <source>The law sets no period for this claim. The letter only says that more than 30 days have passed.</source>
        <translation>Prawo nie wyznacza terminu dla tego roszczenia. Pismo mówi tylko, że minęło więcej niż 30 dni.</translation>
    </message>
    <message>
        <source>They answered for twelve months only.</source>
        <translation>Odpowiedź objęła tylko dwanaście miesięcy.</translation>
    </message>
    <message>
        <source>They asked for money. A request that is not confirmed within ten days can lapse, so the letter upholds it.</source>
        <translation>Adresat zażądał pieniędzy. Żądanie niepotwierdzone w ciągu dziesięciu dni może przepaść, dlatego pismo je podtrzymuje.</translation>
    </message>
    <message>
        <source>They called the request excessive.</source>
        <translation>Adresat nazwał żądanie nadmiernym.</translation>
    </message>
    <message>
        <source>Whoever gives less than all has to say why.</source>
        <translation>Kto przekazuje mniej niż wszystko, musi powiedzieć dlaczego.</translation>
    </message>
    <message>
        <source>The excuse that data are public ends with your express declaration.</source>
        <translation>Wymówka, że dane są publiczne, przestaje działać po wyraźnym oświadczeniu.</translation>
    </message>
    <message>
        <source>They said that Swiss law does not reach them.</source>
        <translation>Adresat twierdzi, że prawo szwajcarskie go nie obejmuje.</translation>
    </message>
    <message>
        <source>There is no duty to answer such a claim, so the report is about the processing itself.</source>
        <translation>Na takie roszczenie nie trzeba odpowiadać, dlatego zgłoszenie dotyczy samego przetwarzania.</translation>
    </message>
    <message>
        <source>Your earlier letter declared against the processing.</source>
        <translation>Wcześniejsze pismo zawierało oświadczenie przeciwko przetwarzaniu.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Switzerland.</source>
        <translation>Nie wiadomo, czy firma ma siedzibę w Szwajcarii.</translation>
    </message>
    <message>
        <source>A reminder is not a new request.</source>
        <translation>Przypomnienie nie jest nowym żądaniem.</translation>
    </message>
    <message>
        <source>Who may act for you, and towards whom.</source>
        <translation>Kto może działać jako pełnomocnik i wobec kogo.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what. A child who is able to judge should agree or write itself.</source>
        <translation>Podaje, w czyim imieniu jest prośba i w jakiej roli. Dziecko zdolne do własnej oceny powinno się zgodzić albo napisać samo.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also towards private persons.</source>
        <translation>Prawo szwajcarskie chroni prawo do własnego wizerunku, także wobec osób prywatnych.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also that of children.</source>
        <translation>Prawo szwajcarskie chroni prawo do własnego wizerunku, także dzieci.</translation>
    </message>
    <message>
        <source>Swiss law reaches what has effects in Switzerland, even if it is started abroad.</source>
        <translation>Prawo szwajcarskie obejmuje to, co ma skutki w Szwajcarii, nawet jeżeli zaczyna się za granicą.</translation>
    </message>
    <message>
        <source>Towards a company abroad you may choose Swiss law if it had to expect effects in Switzerland.</source>
        <translation>Wobec firmy za granicą można wybrać prawo szwajcarskie, jeżeli musiała się liczyć ze skutkami w Szwajcarii.</translation>
    </message>
    <message>
        <source>You live outside Switzerland, but the company sits in it.</source>
        <translation>Miejsce zamieszkania jest poza Szwajcarią, ale firma ma tam siedzibę.</translation>
    </message>
    <message>
        <source>Records may use other names.</source>
        <translation>We wpisach mogą być inne nazwiska.</translation>
    </message>
    <message>
        <source>Helps to find you.</source>
        <translation>Pomaga znaleźć dane.</translation>
    </message>
    <message>
        <source>Names the principles that collecting faces goes against. A measured face is sensitive personal data.</source>
        <translation>Wymienia zasady, które narusza zbieranie twarzy. Pomiary twarzy to szczególnie chronione dane osobowe.</translation>
    </message>
    <message>
        <source>A claim to erasure needs a breach of personality that nothing justifies.</source>
        <translation>Roszczenie o usunięcie wymaga naruszenia dóbr osobistych, którego nic nie usprawiedliwia.</translation>
    </message>
    <message>
        <source>Processing against your express declaration is a breach of personality, even if the data are public.</source>
        <translation>Przetwarzanie wbrew wyraźnemu oświadczeniu narusza dobra osobiste, nawet jeżeli dane są publiczne.</translation>
    </message>
    <message>
        <source>The law asks for none.</source>
        <translation>Prawo nie wymaga podania powodu.</translation>
    </message>
    <message>
        <source>The data as such, not a description of them.</source>
        <translation>Same dane, a nie ich opis.</translation>
    </message>
    <message>
        <source>Who decides about the data.</source>
        <translation>Kto decyduje o danych.</translation>
    </message>
    <message>
        <source>What it is for, and how long.</source>
        <translation>Do czego to służy i jak długo.</translation>
    </message>
    <message>
        <source>The origin must be told.</source>
        <translation>Trzeba podać pochodzenie danych.</translation>
    </message>
    <message>
        <source>The law lets the company name categories only. The letter asks for names and says why you need them.</source>
        <translation>Prawo pozwala firmie podać tylko kategorie. Pismo prosi o nazwy i mówi, do czego są potrzebne.</translation>
    </message>
    <message>
        <source>Nothing more is passed on.</source>
        <translation>Nic więcej nie jest przekazywane dalej.</translation>
    </message>
    <message>
        <source>What is to stop, kind by kind.</source>
        <translation>Co ma ustać, rodzaj po rodzaju.</translation>
    </message>
    <message>
        <source>Whoever goes on has to justify it.</source>
        <translation>Kto przetwarza dalej, musi to uzasadnić.</translation>
    </message>
    <message>
        <source>Data without a use go.</source>
        <translation>Dane, które niczemu nie służą, mają zniknąć.</translation>
    </message>
    <message>
        <source>Not to be used now, to be erased after the full answer.</source>
        <translation>Teraz nie używać, usunąć po pełnej odpowiedzi.</translation>
    </message>
    <message>
        <source>A request: you want to hear of it before it ends.</source>
        <translation>Prośba o wiadomość, zanim to się skończy.</translation>
    </message>
    <message>
        <source>Recipients should hear of it.</source>
        <translation>Odbiorcy powinni się o tym dowiedzieć.</translation>
    </message>
    <message>
        <source>If nobody can prove what is right, the data get a note that they are disputed.</source>
        <translation>Jeżeli nikt nie może wykazać, co jest prawidłowe, dane otrzymują wzmiankę, że są sporne.</translation>
    </message>
    <message>
        <source>Errors come back from there.</source>
        <translation>Błędy wracają właśnie stamtąd.</translation>
    </message>
    <message>
        <source>Data that can be used again.</source>
        <translation>Dane, których można użyć ponownie.</translation>
    </message>
    <message>
        <source>Straight to the other service, unless that is a disproportionate effort.</source>
        <translation>Bezpośrednio do drugiego serwisu, chyba że wymaga to niewspółmiernego wysiłku.</translation>
    </message>
    <message>
        <source>Without consent this processing ends.</source>
        <translation>Bez zgody to przetwarzanie się kończy.</translation>
    </message>
    <message>
        <source>Some then claim another justification.</source>
        <translation>Niektórzy powołują się wtedy na inne uzasadnienie.</translation>
    </message>
    <message>
        <source>Whoever relies on consent shows it.</source>
        <translation>Kto powołuje się na zgodę, ma ją pokazać.</translation>
    </message>
    <message>
        <source>Whoever goes on should say why it may.</source>
        <translation>Kto przetwarza dalej, powinien powiedzieć, dlaczego mu wolno.</translation>
    </message>
    <message>
        <source>Whoever needs longer has to name the period.</source>
        <translation>Kto potrzebuje więcej czasu, musi podać termin.</translation>
    </message>
    <message>
        <source>When the FDPIC investigates.</source>
        <translation>Kiedy szwajcarski organ (FDPIC) prowadzi postępowanie.</translation>
    </message>
    <message>
        <source>What the FDPIC can order.</source>
        <translation>Co może nakazać szwajcarski organ (FDPIC).</translation>
    </message>
    <message>
        <source>A company abroad can be told to name a representative.</source>
        <translation>Firmie za granicą można polecić, by wskazała przedstawiciela.</translation>
    </message>
    <message>
        <source>The FDPIC tells you what came of it.</source>
        <translation>Szwajcarski organ (FDPIC) informuje, co z tego wynikło.</translation>
    </message>
    <message>
        <source>The helper may report to the authority.</source>
        <translation>Osoba pomagająca może złożyć zgłoszenie do organu.</translation>
    </message>
    <message>
        <source>Some companies abroad need a representative in Switzerland, and have to publish who it is.</source>
        <translation>Niektóre firmy za granicą potrzebują przedstawiciela w Szwajcarii i muszą podać do publicznej wiadomości, kto nim jest.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards. You have to help with identification, within reason.</source>
        <translation>Firmy żądały dowodów tożsamości. W ustaleniu tożsamości trzeba pomóc, w rozsądnych granicach.</translation>
    </message>
    <message>
        <source>Companies insist on forms.</source>
        <translation>Firmy upierają się przy formularzach.</translation>
    </message>
    <message>
        <source>Free but for rare cases, and in a file that you can open.</source>
        <translation>Bezpłatnie poza rzadkimi przypadkami i w pliku, który da się otworzyć.</translation>
    </message>
    <message>
        <source>The law names no fee for it.</source>
        <translation>Prawo nie przewiduje za to opłaty.</translation>
    </message>
    <message>
        <source>The law gives 30 days from receipt.</source>
        <translation>Prawo daje 30 dni od otrzymania.</translation>
    </message>
    <message>
        <source>The rules for access hold here, too: 30 days from receipt.</source>
        <translation>Przepisy o dostępie obowiązują i tutaj: 30 dni od otrzymania.</translation>
    </message>
    <message>
        <source>The law sets no period here, so the letter wishes.</source>
        <translation>Prawo nie wyznacza tu terminu, dlatego pismo wyraża życzenie.</translation>
    </message>
    <message>
        <source>The law gives 30 days for the information in it, and sets no period for the rest.</source>
        <translation>Prawo daje 30 dni na informacje, o które prosi pismo, a dla reszty nie wyznacza terminu.</translation>
    </message>
    <message>
        <source>Whoever goes on should say what justifies it.</source>
        <translation>Kto przetwarza dalej, powinien powiedzieć, co to uzasadnia.</translation>
    </message>
    <message>
        <source>You report; the FDPIC does not decide about your own claims.</source>
        <translation>Jest to zgłoszenie; szwajcarski organ (FDPIC) nie rozstrzyga o roszczeniach osoby zgłaszającej.</translation>
    </message>
    <message>
        <source>The company may ask you about the authority.</source>
        <translation>Firma może zapytać o pełnomocnictwo.</translation>
    </message>
    <message>
        <source>Says what you submit, and about whom.</source>
        <translation>Podaje, co się składa i kogo to dotyczy.</translation>
    </message>
    <message>
        <source>You said that you live there.</source>
        <translation>Podano, że miejsce zamieszkania jest właśnie tam.</translation>
    </message>
    <message>
        <source>A request to opt out or to limit is put into effect in 15 business days; that time is over, too.</source>
        <translation>Żądanie wykluczenia (opt-out) lub ograniczenia wykonuje się w ciągu 15 dni roboczych; ten czas też już minął.</translation>
    </message>
    <message>
        <source>They rely on two requests a year. For requests to know they may.</source>
        <translation>Adresat powołuje się na dwa żądania w roku. Przy żądaniach informacji (requests to know) mu wolno.</translation>
    </message>
    <message>
        <source>They said that the Act does not apply to them.</source>
        <translation>Adresat twierdzi, że ustawa go nie dotyczy.</translation>
    </message>
    <message>
        <source>They said that the information is public.</source>
        <translation>Adresat twierdzi, że informacje są publiczne.</translation>
    </message>
    <message>
        <source>They cannot verify who you are.</source>
        <translation>Adresat nie może zweryfikować tożsamości.</translation>
    </message>
    <message>
        <source>No response in time.</source>
        <translation>Brak odpowiedzi na czas.</translation>
    </message>
    <message>
        <source>The law asks for no answer to such a request, only for its effect. So you ask for an examination.</source>
        <translation>Prawo nie wymaga odpowiedzi na takie żądanie, tylko jego wykonania. Dlatego pismo prosi o sprawdzenie.</translation>
    </message>
    <message>
        <source>They denied it.</source>
        <translation>Adresat odrzucił żądanie.</translation>
    </message>
    <message>
        <source>You cannot know the company&apos;s figures.</source>
        <translation>Danych liczbowych o firmie nikt z zewnątrz nie zna.</translation>
    </message>
    <message>
        <source>A reminder must not count as a request.</source>
        <translation>Przypomnienie nie może się liczyć jako żądanie.</translation>
    </message>
    <message>
        <source>A business may ask for proof of your signed permission. This is it.</source>
        <translation>Przedsiębiorstwo może poprosić o dowód podpisanego pełnomocnictwa. Oto on.</translation>
    </message>
    <message>
        <source>The Act protects residents of California. You said that you are one.</source>
        <translation>Ustawa chroni mieszkańców Kalifornii. Podano, że tam jest miejsce zamieszkania.</translation>
    </message>
    <message>
        <source>Public photos are not public biometric information.</source>
        <translation>Publiczne zdjęcia nie oznaczają publicznych informacji biometrycznych.</translation>
    </message>
    <message>
        <source>Says what you understand as a sale.</source>
        <translation>Podaje, co jest tu rozumiane jako sprzedaż.</translation>
    </message>
    <message>
        <source>Says which sales and which sharing you have in mind.</source>
        <translation>Podaje, o jaką sprzedaż i jakie udostępnianie chodzi.</translation>
    </message>
    <message>
        <source>A measured face that serves to identify you is sensitive personal information.</source>
        <translation>Pomiary twarzy służące do identyfikacji to wrażliwe informacje osobowe.</translation>
    </message>
    <message>
        <source>Your own words. The Act asks for no reason.</source>
        <translation>Własne słowa. Ustawa nie wymaga podania powodu.</translation>
    </message>
    <message>
        <source>A clear yes or no comes first.</source>
        <translation>Najpierw jasne tak lub nie.</translation>
    </message>
    <message>
        <source>The information itself, not a description of it.</source>
        <translation>Same informacje, a nie ich opis.</translation>
    </message>
    <message>
        <source>When you were found, and what was shown.</source>
        <translation>Kiedy twarz została znaleziona i co pokazano.</translation>
    </message>
    <message>
        <source>Opt-out lists hold information, too.</source>
        <translation>Listy wykluczeń (opt-out) też zawierają informacje.</translation>
    </message>
    <message>
        <source>What was concluded about you is personal information, too.</source>
        <translation>To, co wywnioskowano o osobie, to też informacje osobowe.</translation>
    </message>
    <message>
        <source>The measured face itself may not be sent to you, but you must be told that there is one.</source>
        <translation>Samych pomiarów twarzy nie wolno przesłać, ale trzeba powiedzieć, że istnieją.</translation>
    </message>
    <message>
        <source>Kinds, sources and purposes.</source>
        <translation>Rodzaje, źródła i cele.</translation>
    </message>
    <message>
        <source>How long it is kept.</source>
        <translation>Jak długo się to przechowuje.</translation>
    </message>
    <message>
        <source>Who gets it. The Act gives a right to categories; names are only a wish.</source>
        <translation>Kto to otrzymuje. Ustawa daje prawo do kategorii; nazwy to tylko życzenie.</translation>
    </message>
    <message>
        <source>Whether showing you to users is a sale.</source>
        <translation>Czy pokazywanie twarzy użytkownikom jest sprzedażą.</translation>
    </message>
    <message>
        <source>Without this request the response may stop at the last twelve months.</source>
        <translation>Bez tego żądania odpowiedź może się ograniczyć do ostatnich dwunastu miesięcy.</translation>
    </message>
    <message>
        <source>The right covers what was collected from you. For the rest the letter asks politely.</source>
        <translation>Prawo obejmuje to, co zebrano od samej osoby. O resztę pismo uprzejmie prosi.</translation>
    </message>
    <message>
        <source>The regulations also allow removing only the link to you. You ask for erasing.</source>
        <translation>Przepisy wykonawcze pozwalają też usunąć samo powiązanie z osobą. Pismo prosi o usunięcie danych.</translation>
    </message>
    <message>
        <source>Whoever got the information should delete it, too.</source>
        <translation>Kto otrzymał informacje, też powinien je usunąć.</translation>
    </message>
    <message>
        <source>A business may keep a record of the request. It needs no measured face for that.</source>
        <translation>Przedsiębiorstwo może zachować zapis żądania. Nie potrzebuje do tego pomiarów twarzy.</translation>
    </message>
    <message>
        <source>Shows what was deleted, and on which exception the rest is kept.</source>
        <translation>Pokazuje, co usunięto i na podstawie jakiego wyjątku zachowano resztę.</translation>
    </message>
    <message>
        <source>What is kept should not be sold.</source>
        <translation>To, co zachowano, nie powinno być sprzedawane.</translation>
    </message>
    <message>
        <source>After this request the selling stops.</source>
        <translation>Po tym żądaniu sprzedaż ustaje.</translation>
    </message>
    <message>
        <source>Buyers should hear of it.</source>
        <translation>Nabywcy powinni się o tym dowiedzieć.</translation>
    </message>
    <message>
        <source>The choice lasts, and you are not asked again at once.</source>
        <translation>Wybór jest trwały i nie można od razu pytać ponownie.</translation>
    </message>
    <message>
        <source>Sensitive information is used only for what the Act lists.</source>
        <translation>Informacji wrażliwych używa się tylko do tego, co wymienia ustawa.</translation>
    </message>
    <message>
        <source>No measuring of your face.</source>
        <translation>Bez mierzenia twarzy.</translation>
    </message>
    <message>
        <source>No searching by your face.</source>
        <translation>Bez wyszukiwania po twarzy.</translation>
    </message>
    <message>
        <source>No showing to others.</source>
        <translation>Bez pokazywania innym.</translation>
    </message>
    <message>
        <source>Others should respect it.</source>
        <translation>Inni powinni to uszanować.</translation>
    </message>
    <message>
        <source>Some say that their use of faces falls outside this section. Then they should explain it.</source>
        <translation>Niektórzy twierdzą, że ich sposób wykorzystania twarzy nie podlega temu przepisowi. Wtedy powinni to wyjaśnić.</translation>
    </message>
    <message>
        <source>A business may ask for documentation. It should say what it needs.</source>
        <translation>Przedsiębiorstwo może poprosić o dokumenty. Powinno powiedzieć, czego potrzebuje.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be corrected, too.</source>
        <translation>Kopie w innych miejscach też powinny zostać poprawione.</translation>
    </message>
    <message>
        <source>Information that another program can read.</source>
        <translation>Informacje, które odczyta inny program.</translation>
    </message>
    <message>
        <source>For the other service.</source>
        <translation>Dla drugiego serwisu.</translation>
    </message>
    <message>
        <source>Whoever does not act gives reasons.</source>
        <translation>Kto nie podejmuje działań, podaje powody.</translation>
    </message>
    <message>
        <source>Whoever does not act explains why.</source>
        <translation>Kto nie podejmuje działań, wyjaśnia dlaczego.</translation>
    </message>
    <message>
        <source>More time needs a notice with the reason.</source>
        <translation>Dłuższy termin wymaga zawiadomienia z podaniem przyczyny.</translation>
    </message>
    <message>
        <source>Whoever denies gives reasons.</source>
        <translation>Kto odrzuca żądanie, podaje powody.</translation>
    </message>
    <message>
        <source>What the agency may do.</source>
        <translation>Co może zrobić urząd.</translation>
    </message>
    <message>
        <source>The agency tells you what it does.</source>
        <translation>Urząd informuje, co robi.</translation>
    </message>
    <message>
        <source>What the agent may do.</source>
        <translation>Co wolno pełnomocnikowi.</translation>
    </message>
    <message>
        <source>The agent gets the responses.</source>
        <translation>Odpowiedzi otrzymuje pełnomocnik.</translation>
    </message>
    <message>
        <source>You get the responses.</source>
        <translation>Odpowiedzi nie otrzymuje pełnomocnik, lecz osoba, której dotyczą.</translation>
    </message>
    <message>
        <source>The agent may write to the authority.</source>
        <translation>Pełnomocnik może napisać do organu.</translation>
    </message>
    <message>
        <source>No face photo needed.</source>
        <translation>Zdjęcie twarzy nie jest potrzebne.</translation>
    </message>
    <message>
        <source>Companies have asked for identity documents.</source>
        <translation>Firmy żądały dokumentów tożsamości.</translation>
    </message>
    <message>
        <source>Nobody has to prove who they are in order to opt out or to limit.</source>
        <translation>Przy żądaniu wykluczenia (opt-out) lub ograniczenia nikt nie musi wykazywać, kim jest.</translation>
    </message>
    <message>
        <source>No account is needed for a request.</source>
        <translation>Do żądania nie jest potrzebne konto.</translation>
    </message>
    <message>
        <source>A request must not cost you your account.</source>
        <translation>Żądanie nie może prowadzić do utraty konta.</translation>
    </message>
    <message>
        <source>The law gives 45 days from receipt.</source>
        <translation>Prawo daje 45 dni od otrzymania.</translation>
    </message>
    <message>
        <source>The law gives 15 business days from receipt.</source>
        <translation>Prawo daje 15 dni roboczych od otrzymania.</translation>
    </message>
    <message>
        <source>A denial needs reasons.</source>
        <translation>Odrzucenie wymaga podania powodów.</translation>
    </message>
    <message>
        <source>A denial needs an explanation.</source>
        <translation>Odrzucenie wymaga wyjaśnienia.</translation>
    </message>
    <message>
        <source>A reply must not count as a request.</source>
        <translation>Odpowiedź nie może się liczyć jako żądanie.</translation>
    </message>
    <message>
        <source>A sworn complaint has to allow this.</source>
        <translation>Skarga pod przysięgą musi na to pozwalać.</translation>
    </message>
    <message>
        <source>You asked for a sworn complaint. Sign it only if every fact in it is true.</source>
        <translation>Wybrano skargę pod przysięgą. Proszę ją podpisać tylko wtedy, gdy każdy podany w niej fakt jest prawdziwy.</translation>
    </message>
    <message>
        <source>What the agent may not do.</source>
        <translation>Czego nie wolno pełnomocnikowi.</translation>
    </message>
    <message>
        <source>The business may check the permission.</source>
        <translation>Przedsiębiorstwo może sprawdzić pełnomocnictwo.</translation>
    </message>
    <message>
        <source>Says what is asked for, and with reference to which section.</source>
        <translation>Podaje, o co pismo prosi i na jaki przepis się powołuje.</translation>
    </message>
    <message>
        <source>You do not say that you ever gave a release.</source>
        <translation>Pismo nie mówi, że kiedykolwiek udzielono zezwolenia (release).</translation>
    </message>
    <message>
        <source>They rely on a number of requests. The Act has none, but no duty to answer.</source>
        <translation>Adresat powołuje się na liczbę żądań. Ustawa jej nie zna, ale nie zna też obowiązku odpowiedzi.</translation>
    </message>
    <message>
        <source>They asked for money. The Act says nothing about it.</source>
        <translation>Adresat zażądał pieniędzy. Ustawa nic o tym nie mówi.</translation>
    </message>
    <message>
        <source>They called the letter unfounded or excessive.</source>
        <translation>Adresat nazwał pismo nieuzasadnionym lub nadmiernym.</translation>
    </message>
    <message>
        <source>They said that the photos are public.</source>
        <translation>Adresat twierdzi, że zdjęcia są publiczne.</translation>
    </message>
    <message>
        <source>They said that they cannot tell which records are yours.</source>
        <translation>Adresat twierdzi, że nie może ustalić, których wpisów to dotyczy.</translation>
    </message>
    <message>
        <source>Says who may act for you.</source>
        <translation>Podaje, kto może działać jako pełnomocnik.</translation>
    </message>
    <message>
        <source>You said that you live in Illinois.</source>
        <translation>Podano, że miejsce zamieszkania jest w stanie Illinois.</translation>
    </message>
    <message>
        <source>The Act covers the measured face, not the photo.</source>
        <translation>Ustawa obejmuje pomiary twarzy, a nie zdjęcie.</translation>
    </message>
    <message>
        <source>The Act itself says when they are destroyed.</source>
        <translation>Sama ustawa mówi, kiedy się je niszczy.</translation>
    </message>
    <message>
        <source>The Act sets no time, and the letter says so.</source>
        <translation>Ustawa nie wyznacza czasu i pismo o tym mówi.</translation>
    </message>
    <message>
        <source>The policy has to be public.</source>
        <translation>Zasady postępowania muszą być publiczne.</translation>
    </message>
    <message>
        <source>The Act wants you to be informed in writing first.</source>
        <translation>Ustawa wymaga wcześniejszej pisemnej informacji.</translation>
    </message>
    <message>
        <source>The Act wants a written release first.</source>
        <translation>Ustawa wymaga wcześniejszego pisemnego zezwolenia (release).</translation>
    </message>
    <message>
        <source>When they are to be destroyed.</source>
        <translation>Kiedy mają zostać zniszczone.</translation>
    </message>
    <message>
        <source>The Act does not allow a sale.</source>
        <translation>Ustawa nie pozwala na sprzedaż.</translation>
    </message>
    <message>
        <source>Passing on needs one of four grounds.</source>
        <translation>Przekazanie dalej wymaga jednej z czterech podstaw.</translation>
    </message>
    <message>
        <source>What was made from it.</source>
        <translation>To, co z nich utworzono.</translation>
    </message>
    <message>
        <source>Copies elsewhere.</source>
        <translation>Kopie w innych miejscach.</translation>
    </message>
    <message>
        <source>Lets the company say when, if not now.</source>
        <translation>Pozwala firmie powiedzieć kiedy, jeżeli nie teraz.</translation>
    </message>
    <message>
        <source>Whoever got them should hear of it.</source>
        <translation>Kto je otrzymał, powinien się o tym dowiedzieć.</translation>
    </message>
    <message>
        <source>The Act leaves photos out, so this is a wish.</source>
        <translation>Ustawa nie obejmuje zdjęć, dlatego jest to życzenie.</translation>
    </message>
    <message>
        <source>No sale and no profit.</source>
        <translation>Bez sprzedaży i bez zysku.</translation>
    </message>
    <message>
        <source>No passing on.</source>
        <translation>Bez przekazywania dalej.</translation>
    </message>
    <message>
        <source>No results by your face.</source>
        <translation>Bez wyników wyszukiwania po twarzy.</translation>
    </message>
    <message>
        <source>The policy has to be public in any case.</source>
        <translation>Zasady postępowania muszą być publiczne w każdym przypadku.</translation>
    </message>
    <message>
        <source>The Act asks for no reasons, so this is a wish.</source>
        <translation>Ustawa nie wymaga podania powodów, dlatego jest to życzenie.</translation>
    </message>
    <message>
        <source>A letter must not be read as a release.</source>
        <translation>Pisma nie wolno odczytać jako zezwolenia (release).</translation>
    </message>
    <message>
        <source>So that you know where you stand.</source>
        <translation>Żeby było wiadomo, na czym się stoi.</translation>
    </message>
    <message>
        <source>Under the Act a representative could give a release. Yours may not.</source>
        <translation>Według ustawy zezwolenia (release) mógłby udzielić przedstawiciel. Temu przedstawicielowi nie wolno.</translation>
    </message>
    <message>
        <source>The company may check the authorization.</source>
        <translation>Firma może sprawdzić umocowanie.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which provision.</source>
        <translation>Podaje, czego żąda pismo i na podstawie jakiego przepisu.</translation>
    </message>
    <message>
        <source>Says what you declare, if anything.</source>
        <translation>Podaje treść oświadczenia, jeżeli jest co wycofać.</translation>
    </message>
    <message>
        <source>Claims no consent.</source>
        <translation>Nie przyznaje, że była zgoda.</translation>
    </message>
    <message>
        <source>Faces and training are named.</source>
        <translation>Wymieniono twarze i trenowanie systemów.</translation>
    </message>
    <message>
        <source>Says what you file, and against whom.</source>
        <translation>Podaje, co się wnosi i przeciwko komu.</translation>
    </message>
    <message>
        <source>Provinces have commissioners, too.</source>
        <translation>Prowincje też mają komisarzy.</translation>
    </message>
    <message>
        <source>They asked for money. A small cost is allowed if announced.</source>
        <translation>Adresat zażądał pieniędzy. Niewielki koszt jest dozwolony, jeżeli go zapowiedziano.</translation>
    </message>
    <message>
        <source>They said that Canadian law does not reach them.</source>
        <translation>Adresat twierdzi, że prawo kanadyjskie go nie obejmuje.</translation>
    </message>
    <message>
        <source>They said that it is public.</source>
        <translation>Adresat twierdzi, że są to informacje publiczne.</translation>
    </message>
    <message>
        <source>Under section 8, silence counts as a refusal.</source>
        <translation>Zgodnie z art. 8 milczenie uznaje się za odmowę.</translation>
    </message>
    <message>
        <source>There is no time limit here, so you complain that your letter was not dealt with.</source>
        <translation>Nie ma tu terminu, dlatego skarga dotyczy tego, że pisma nie rozpatrzono.</translation>
    </message>
    <message>
        <source>They turned you down.</source>
        <translation>Adresat odpowiedział odmownie.</translation>
    </message>
    <message>
        <source>Such complaints have six months.</source>
        <translation>Na takie skargi jest sześć miesięcy.</translation>
    </message>
    <message>
        <source>The six months are over. The Commissioner can allow longer.</source>
        <translation>Sześć miesięcy minęło. Komisarz może przyznać dłuższy czas.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Canada.</source>
        <translation>Nie wiadomo, czy firma ma siedzibę w Kanadzie.</translation>
    </message>
    <message>
        <source>The Commissioner has already applied the Act to this company.</source>
        <translation>Komisarz już zastosował ustawę wobec tej firmy.</translation>
    </message>
    <message>
        <source>Says why the Act applies.</source>
        <translation>Podaje, dlaczego ustawa ma zastosowanie.</translation>
    </message>
    <message>
        <source>Companies abroad have said that Canadian law does not reach them. Courts look at the connection.</source>
        <translation>Firmy za granicą twierdziły, że prawo kanadyjskie ich nie obejmuje. Sądy badają powiązanie.</translation>
    </message>
    <message>
        <source>You live abroad, the company sits there.</source>
        <translation>Miejsce zamieszkania jest za granicą, ale firma ma siedzibę właśnie tam.</translation>
    </message>
    <message>
        <source>Says why the information should not be there.</source>
        <translation>Podaje, dlaczego tych informacji nie powinno tam być.</translation>
    </message>
    <message>
        <source>Only what a regulation lists may be taken without consent because it is public.</source>
        <translation>Bez zgody, jako publiczne, wolno wziąć tylko to, co wymienia rozporządzenie.</translation>
    </message>
    <message>
        <source>Says why it should go.</source>
        <translation>Podaje, dlaczego to powinno zniknąć.</translation>
    </message>
    <message>
        <source>A challenge names the rules that it is about.</source>
        <translation>Zarzut niezgodności wymienia zasady, których dotyczy.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Co jest nieprawidłowe.</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>Co jest prawidłowe.</translation>
    </message>
    <message>
        <source>The information itself.</source>
        <translation>Same informacje.</translation>
    </message>
    <message>
        <source>What it is used for.</source>
        <translation>Do czego się ich używa.</translation>
    </message>
    <message>
        <source>Who got it, by name where possible.</source>
        <translation>Kto je otrzymał, w miarę możliwości z nazwy.</translation>
    </message>
    <message>
        <source>The Act only encourages naming the source.</source>
        <translation>Ustawa tylko zachęca do podania źródła.</translation>
    </message>
    <message>
        <source>Consent is the rule in Canada.</source>
        <translation>W Kanadzie zgoda jest zasadą.</translation>
    </message>
    <message>
        <source>How they compare faces.</source>
        <translation>Jak porównywane są twarze.</translation>
    </message>
    <message>
        <source>So that nothing disappears before you have seen it.</source>
        <translation>Żeby nic nie zniknęło, zanim będzie można to zobaczyć.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it.</source>
        <translation>Kto otrzymał informacje, powinien się o tym dowiedzieć.</translation>
    </message>
    <message>
        <source>Every challenge is investigated.</source>
        <translation>Każdy zarzut niezgodności się bada.</translation>
    </message>
    <message>
        <source>You must be told the procedures.</source>
        <translation>Trzeba poinformować o trybie postępowania.</translation>
    </message>
    <message>
        <source>The Act asks for no pause, so this is a wish.</source>
        <translation>Ustawa nie wymaga przerwy, dlatego jest to życzenie.</translation>
    </message>
    <message>
        <source>So that you know what came of it.</source>
        <translation>Żeby było wiadomo, co z tego wynikło.</translation>
    </message>
    <message>
        <source>You have to show the error.</source>
        <translation>Błąd trzeba wykazać.</translation>
    </message>
    <message>
        <source>Errors come back from it.</source>
        <translation>Błędy wracają właśnie ze źródła.</translation>
    </message>
    <message>
        <source>A dispute is put on record.</source>
        <translation>Spór zostaje odnotowany.</translation>
    </message>
    <message>
        <source>Shows what was amended.</source>
        <translation>Pokazuje, co zmieniono.</translation>
    </message>
    <message>
        <source>Without consent it ends.</source>
        <translation>Bez zgody to się kończy.</translation>
    </message>
    <message>
        <source>You must be told what follows.</source>
        <translation>Trzeba poinformować, co z tego wynika.</translation>
    </message>
    <message>
        <source>What is not needed should go.</source>
        <translation>To, co niepotrzebne, powinno zniknąć.</translation>
    </message>
    <message>
        <source>Some then rely on an exception.</source>
        <translation>Niektórzy powołują się wtedy na wyjątek.</translation>
    </message>
    <message>
        <source>Whoever relies on consent can show it.</source>
        <translation>Kto powołuje się na zgodę, może ją wykazać.</translation>
    </message>
    <message>
        <source>A refusal needs reasons, in writing.</source>
        <translation>Odmowa wymaga powodów, na piśmie.</translation>
    </message>
    <message>
        <source>So that you can take it further.</source>
        <translation>Żeby można było pójść z tym dalej.</translation>
    </message>
    <message>
        <source>The task of the Commissioner.</source>
        <translation>Zadanie komisarza.</translation>
    </message>
    <message>
        <source>The Commissioner can mediate.</source>
        <translation>Komisarz może pośredniczyć w ugodzie.</translation>
    </message>
    <message>
        <source>An investigation ends in a report.</source>
        <translation>Postępowanie kończy się sprawozdaniem.</translation>
    </message>
    <message>
        <source>The helper may help with a complaint.</source>
        <translation>Osoba pomagająca może pomóc w skardze.</translation>
    </message>
    <message>
        <source>Every organization has somebody who is accountable.</source>
        <translation>Każda organizacja ma kogoś, kto za to odpowiada.</translation>
    </message>
    <message>
        <source>A cost has to be announced first.</source>
        <translation>Koszt trzeba najpierw zapowiedzieć.</translation>
    </message>
    <message>
        <source>The Act sets no time here; the letter says so.</source>
        <translation>Ustawa nie wyznacza tu czasu; pismo o tym mówi.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which principle.</source>
        <translation>Podaje, czego żąda pismo i na podstawie jakiej zasady.</translation>
    </message>
    <message>
        <source>It has a duty to destroy, no right of erasure.</source>
        <translation>Istnieje obowiązek zniszczenia, a nie prawo do usunięcia.</translation>
    </message>
    <message>
        <source>The Act knows no general right to object. This is the use that you can stop.</source>
        <translation>Ustawa nie zna ogólnego prawa sprzeciwu. To jest użycie, które można powstrzymać.</translation>
    </message>
    <message>
        <source>Says what is asked for.</source>
        <translation>Podaje, czego żąda pismo.</translation>
    </message>
    <message>
        <source>Says what you complain about.</source>
        <translation>Podaje, czego dotyczy skarga.</translation>
    </message>
    <message>
        <source>Says why the Act protects you.</source>
        <translation>Podaje, dlaczego przysługuje ochrona z tej ustawy.</translation>
    </message>
    <message>
        <source>Says why the Act binds the company.</source>
        <translation>Podaje, dlaczego ustawa wiąże firmę.</translation>
    </message>
    <message>
        <source>They asked for money, which access may cost.</source>
        <translation>Adresat zażądał pieniędzy, a za dostęp wolno pobrać opłatę.</translation>
    </message>
    <message>
        <source>They called the request excessive or vexatious.</source>
        <translation>Adresat nazwał żądanie nadmiernym lub złośliwym.</translation>
    </message>
    <message>
        <source>They want, or use, another language. The Act has no rule on that.</source>
        <translation>Adresat chce innego języka albo go używa. W ustawie nie ma o tym przepisu.</translation>
    </message>
    <message>
        <source>They said that Australian law does not reach them.</source>
        <translation>Adresat twierdzi, że prawo australijskie go nie obejmuje.</translation>
    </message>
    <message>
        <source>They said that the Privacy Act does not bind them.</source>
        <translation>Adresat twierdzi, że Privacy Act go nie wiąże.</translation>
    </message>
    <message>
        <source>The Commissioner and a tribunal have already applied the Act to this company.</source>
        <translation>Komisarz i trybunał już zastosowali ustawę wobec tej firmy.</translation>
    </message>
    <message>
        <source>No answer in a reasonable period.</source>
        <translation>Brak odpowiedzi w rozsądnym czasie.</translation>
    </message>
    <message>
        <source>What may have been breached.</source>
        <translation>Co mogło zostać naruszone.</translation>
    </message>
    <message>
        <source>Measured faces need consent or an exception.</source>
        <translation>Pomiary twarzy wymagają zgody albo wyjątku.</translation>
    </message>
    <message>
        <source>It is not known to sit in Australia.</source>
        <translation>Nie wiadomo, czy ma siedzibę w Australii.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company.</source>
        <translation>Komisarz nie może prowadzić postępowania, zanim skarga trafi do firmy.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company. The option “complain” leaves this out.</source>
        <translation>Komisarz nie może prowadzić postępowania, zanim skarga trafi do firmy. Przy opcji „Czy to także skarga do adresata?” można to pominąć.</translation>
    </message>
    <message>
        <source>Says when the Act reaches a company that is not established in Australia.</source>
        <translation>Podaje, kiedy ustawa obejmuje firmę, która nie ma siedziby w Australii.</translation>
    </message>
    <message>
        <source>You live outside Australia, but the company sits in it.</source>
        <translation>Miejsce zamieszkania jest poza Australią, ale firma ma tam siedzibę.</translation>
    </message>
    <message>
        <source>Measured faces are sensitive information, which needs consent.</source>
        <translation>Pomiary twarzy to informacje wrażliwe, które wymagają zgody.</translation>
    </message>
    <message>
        <source>What is no longer needed for a permitted purpose has to be destroyed or de-identified.</source>
        <translation>To, co nie jest już potrzebne do dozwolonego celu, trzeba zniszczyć lub pozbawić powiązania z osobą.</translation>
    </message>
    <message>
        <source>You do not consent.</source>
        <translation>Pismo nie udziela zgody.</translation>
    </message>
    <message>
        <source>The Act does not speak of withdrawal, the guidelines of the authority do.</source>
        <translation>Ustawa nie mówi o wycofaniu zgody, mówią o nim wytyczne organu.</translation>
    </message>
    <message>
        <source>You may say in which way you want access.</source>
        <translation>Można powiedzieć, w jaki sposób ma być udzielony dostęp.</translation>
    </message>
    <message>
        <source>The Act gives no right to a list of recipients, but records of disclosures are about you, too.</source>
        <translation>Ustawa nie daje prawa do listy odbiorców, ale zapisy o ujawnieniach to też informacje o osobie.</translation>
    </message>
    <message>
        <source>Whoever collects from others has to tell about it.</source>
        <translation>Kto zbiera dane od innych, musi o tym poinformować.</translation>
    </message>
    <message>
        <source>Whether information goes abroad.</source>
        <translation>Czy informacje trafiają za granicę.</translation>
    </message>
    <message>
        <source>Since 10 December 2026 the privacy policy has to say which decisions programs make.</source>
        <translation>Od 10 grudnia 2026 r. polityka prywatności musi mówić, jakie decyzje podejmują programy.</translation>
    </message>
    <message>
        <source>How matches are made. The Act does not oblige the company to explain it, so the letter only asks.</source>
        <translation>Jak powstają trafienia. Ustawa nie zobowiązuje firmy do wyjaśnienia, dlatego pismo tylko o nie prosi.</translation>
    </message>
    <message>
        <source>Back-ups and archives are copies, too.</source>
        <translation>Kopie zapasowe i archiwa to też kopie.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it. The Act does not oblige the company, so the letter only asks.</source>
        <translation>Kto otrzymał informacje, powinien się o tym dowiedzieć. Ustawa nie zobowiązuje do tego firmy, dlatego pismo tylko o to prosi.</translation>
    </message>
    <message>
        <source>No advertising to you.</source>
        <translation>Bez wysyłania reklam.</translation>
    </message>
    <message>
        <source>No passing on for advertising.</source>
        <translation>Bez przekazywania na potrzeby reklamy.</translation>
    </message>
    <message>
        <source>Whoever got it should hear of it.</source>
        <translation>Kto to otrzymał, powinien się o tym dowiedzieć.</translation>
    </message>
    <message>
        <source>If they refuse, your view has to stand beside the information when you ask for that.</source>
        <translation>W razie odmowy własne stanowisko musi na żądanie znaleźć się obok informacji.</translation>
    </message>
    <message>
        <source>Without consent this ends.</source>
        <translation>Bez zgody to ustaje.</translation>
    </message>
    <message>
        <source>What is no longer needed has to go.</source>
        <translation>To, co nie jest już potrzebne, musi zniknąć.</translation>
    </message>
    <message>
        <source>Some then claim another ground.</source>
        <translation>Niektórzy powołują się wtedy na inny powód.</translation>
    </message>
    <message>
        <source>Whoever relies on consent should show it.</source>
        <translation>Kto powołuje się na zgodę, powinien ją pokazać.</translation>
    </message>
    <message>
        <source>What is allowed.</source>
        <translation>Co jest dozwolone.</translation>
    </message>
    <message>
        <source>The helper gets answers.</source>
        <translation>Odpowiedzi trafiają do osoby pomagającej.</translation>
    </message>
    <message>
        <source>The helper may complain.</source>
        <translation>Osoba pomagająca może złożyć skargę.</translation>
    </message>
    <message>
        <source>A refusal needs written reasons.</source>
        <translation>Odmowa wymaga powodów podanych na piśmie.</translation>
    </message>
    <message>
        <source>So that you know why.</source>
        <translation>Żeby było wiadomo dlaczego.</translation>
    </message>
    <message>
        <source>A company has 30 days.</source>
        <translation>Firma ma 30 dni.</translation>
    </message>
    <message>
        <source>The Commissioner tries to conciliate.</source>
        <translation>Komisarz próbuje doprowadzić do ugody.</translation>
    </message>
    <message>
        <source>They have asked for passports.</source>
        <translation>Żądano paszportów.</translation>
    </message>
    <message>
        <source>Companies have insisted on a form.</source>
        <translation>Firmy upierały się przy formularzu.</translation>
    </message>
    <message>
        <source>The request costs nothing. Giving access may cost something, so the letter asks for the amount first.</source>
        <translation>Żądanie nic nie kosztuje. Udzielenie dostępu może kosztować, dlatego pismo najpierw pyta o kwotę.</translation>
    </message>
    <message>
        <source>Such a request costs nothing.</source>
        <translation>Takie żądanie nic nie kosztuje.</translation>
    </message>
    <message>
        <source>A correction costs nothing.</source>
        <translation>Poprawienie danych nic nie kosztuje.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period. The 30 days are guidance, and the letter says so.</source>
        <translation>Ustawa daje rozsądny czas. 30 dni to wskazówka organu i pismo o tym mówi.</translation>
    </message>
    <message>
        <source>Your own wish; the Act sets no period.</source>
        <translation>Własne życzenie; ustawa nie wyznacza terminu.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period.</source>
        <translation>Ustawa daje rozsądny czas.</translation>
    </message>
    <message>
        <source>Blocking, as the law says.</source>
        <translation>Zablokowanie danych (bloqueio), jak mówi ustawa.</translation>
    </message>
    <message>
        <source>You never gave it consent.</source>
        <translation>Firma nigdy nie otrzymała zgody.</translation>
    </message>
    <message>
        <source>Face features are named.</source>
        <translation>Wymieniono cechy twarzy.</translation>
    </message>
    <message>
        <source>Says what you lodge.</source>
        <translation>Podaje, co się wnosi.</translation>
    </message>
    <message>
        <source>Says why Brazilian law protects you.</source>
        <translation>Podaje, dlaczego przysługuje ochrona prawa brazylijskiego.</translation>
    </message>
    <message>
        <source>They said that Brazilian law is not theirs.</source>
        <translation>Adresat twierdzi, że prawo brazylijskie go nie dotyczy.</translation>
    </message>
    <message>
        <source>No answer. For this right the law sets no number of days, so that none is named.</source>
        <translation>Brak odpowiedzi. Dla tego prawa ustawa nie określa liczby dni, dlatego żadnej nie podano.</translation>
    </message>
    <message>
        <source>Only a part.</source>
        <translation>Tylko część.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Brazil.</source>
        <translation>Nie wiadomo, czy firma ma siedzibę w Brazylii.</translation>
    </message>
    <message>
        <source>Why the law reaches beyond Brazil.</source>
        <translation>Dlaczego prawo sięga poza Brazylię.</translation>
    </message>
    <message>
        <source>You live elsewhere, it sits there.</source>
        <translation>Miejsce zamieszkania jest gdzie indziej, ale firma ma tam siedzibę.</translation>
    </message>
    <message>
        <source>They said that the law is not theirs.</source>
        <translation>Adresat twierdzi, że to prawo go nie dotyczy.</translation>
    </message>
    <message>
        <source>Data processed against the law can be blocked and eliminated. Public photos are not public biometric data.</source>
        <translation>Dane przetwarzane niezgodnie z prawem można zablokować i usunąć. Publiczne zdjęcia nie oznaczają publicznych danych biometrycznych.</translation>
    </message>
    <message>
        <source>What the request rests on.</source>
        <translation>Na czym opiera się żądanie.</translation>
    </message>
    <message>
        <source>In case they rely on consent.</source>
        <translation>Na wypadek, gdyby adresat powoływał się na zgodę.</translation>
    </message>
    <message>
        <source>Your own reason.</source>
        <translation>Własny powód.</translation>
    </message>
    <message>
        <source>A whole copy needs consent or contract.</source>
        <translation>Pełna kopia wymaga zgody lub umowy.</translation>
    </message>
    <message>
        <source>Why it is covered.</source>
        <translation>Dlaczego jest to objęte prawem.</translation>
    </message>
    <message>
        <source>The rights behind it.</source>
        <translation>Prawa, na których się to opiera.</translation>
    </message>
    <message>
        <source>Copies should be followed up.</source>
        <translation>Trzeba dotrzeć także do kopii.</translation>
    </message>
    <message>
        <source>All of the data.</source>
        <translation>Wszystkie dane.</translation>
    </message>
    <message>
        <source>All of it, given consent or a contract.</source>
        <translation>Całość, jeżeli jest zgoda lub umowa.</translation>
    </message>
    <message>
        <source>Who got the data.</source>
        <translation>Kto otrzymał dane.</translation>
    </message>
    <message>
        <source>How it matches.</source>
        <translation>Jak działa dopasowywanie.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Kto decyduje.</translation>
    </message>
    <message>
        <source>Opt-outs may keep a face.</source>
        <translation>Wykluczenie (opt-out) może zachowywać pomiary twarzy.</translation>
    </message>
    <message>
        <source>Data abroad need a ground of their own.</source>
        <translation>Dane za granicą wymagają własnej podstawy.</translation>
    </message>
    <message>
        <source>Whether consent is claimed.</source>
        <translation>Czy adresat powołuje się na zgodę.</translation>
    </message>
    <message>
        <source>Each kind is named.</source>
        <translation>Każdy rodzaj jest wymieniony.</translation>
    </message>
    <message>
        <source>An opt-out keeps no face.</source>
        <translation>Wykluczenie (opt-out) nie zachowuje pomiarów twarzy.</translation>
    </message>
    <message>
        <source>Whoever goes on needs a ground.</source>
        <translation>Kto przetwarza dalej, potrzebuje podstawy.</translation>
    </message>
    <message>
        <source>Until then, the data rest.</source>
        <translation>Do tego czasu danych się nie używa.</translation>
    </message>
    <message>
        <source>What breaks the law can be eliminated.</source>
        <translation>To, co narusza prawo, może zostać usunięte.</translation>
    </message>
    <message>
        <source>Blocking means: keep, do not use.</source>
        <translation>Blokada oznacza: przechowywać, nie używać.</translation>
    </message>
    <message>
        <source>See before they go.</source>
        <translation>Zobaczyć dane, zanim znikną.</translation>
    </message>
    <message>
        <source>Block now, eliminate later.</source>
        <translation>Teraz zablokować, później usunąć.</translation>
    </message>
    <message>
        <source>A wish: the law does not ask for this notice.</source>
        <translation>Życzenie: prawo nie wymaga tego zawiadomienia.</translation>
    </message>
    <message>
        <source>To the other service.</source>
        <translation>Do drugiego serwisu.</translation>
    </message>
    <message>
        <source>Its data can be eliminated.</source>
        <translation>Dane, których dotyczyła zgoda, mogą zostać usunięte.</translation>
    </message>
    <message>
        <source>Who relies on consent has to prove it.</source>
        <translation>Kto opiera się na zgodzie, musi ją wykazać.</translation>
    </message>
    <message>
        <source>Others should do the same.</source>
        <translation>Inni powinni zrobić to samo.</translation>
    </message>
    <message>
        <source>Whom to turn to.</source>
        <translation>Do kogo się zwrócić.</translation>
    </message>
    <message>
        <source>The authority chooses what it does.</source>
        <translation>Organ wybiera, co zrobi.</translation>
    </message>
    <message>
        <source>No extra photo needed.</source>
        <translation>Dodatkowe zdjęcie nie jest potrzebne.</translation>
    </message>
    <message>
        <source>They have asked for photos.</source>
        <translation>Żądano zdjęć.</translation>
    </message>
    <message>
        <source>One answered for twelve months only.</source>
        <translation>Jedna z firm odpowiedziała tylko za dwanaście miesięcy.</translation>
    </message>
    <message>
        <source>One allowed only two requests a year.</source>
        <translation>Jedna z firm dopuszczała tylko dwa żądania w roku.</translation>
    </message>
    <message>
        <source>One wanted the photo gone first.</source>
        <translation>Jedna z firm chciała, by zdjęcie najpierw zniknęło.</translation>
    </message>
    <message>
        <source>Free, and in a file.</source>
        <translation>Bezpłatnie i w pliku.</translation>
    </message>
    <message>
        <source>Withdrawing is free and made easy.</source>
        <translation>Wycofanie zgody jest bezpłatne i ułatwione.</translation>
    </message>
    <message>
        <source>The law gives 15 days from the request.</source>
        <translation>Prawo daje 15 dni od żądania.</translation>
    </message>
    <message>
        <source>Your own wish; no day of the law.</source>
        <translation>Własne życzenie; to nie jest dzień ustawowy.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>They are to tell you what they hold about you, where it comes from and who got it.</source>
        <translation>Adresat ma podać, jakie dane przechowuje, skąd pochodzą i&#xa0;kto je otrzymał.</translation>
    </message>
    <message>
        <source>You ask them to delete what they hold about you.</source>
        <translation>Żądanie usunięcia danych, które adresat przechowuje.</translation>
    </message>
    <message>
        <source>You ask them to stop using your data, and say what in your situation speaks against it.</source>
        <translation>Żądanie zaprzestania przetwarzania danych, z&#xa0;podaniem, co w&#xa0;danej sytuacji przemawia przeciwko niemu.</translation>
    </message>
    <message>
        <source>They keep your data and may not use it. Helpful while you wait for an answer.</source>
        <translation>Adresat zachowuje dane, ale nie wolno mu ich używać. Pomocne w&#xa0;czasie oczekiwania na odpowiedź.</translation>
    </message>
    <message>
        <source>You say what is wrong and what is correct.</source>
        <translation>Pismo wskazuje, co jest nieprawidłowe i&#xa0;jaki jest stan prawidłowy.</translation>
    </message>
    <message>
        <source>You get the data that you gave them yourself, as a file that other programs can read.</source>
        <translation>Adresat przekazuje dane, które otrzymał od osoby piszącej, jako plik czytelny dla innych programów.</translation>
    </message>
    <message>
        <source>You take back a consent that you gave them before.</source>
        <translation>Wycofanie zgody, której wcześniej udzielono.</translation>
    </message>
    <message>
        <source>You let a person or a body write to them and get their answers for you.</source>
        <translation>Upoważnienie osoby lub organizacji do pisania i&#xa0;odbierania odpowiedzi.</translation>
    </message>
    <message>
        <source>You ask a website, or whoever published it, to take down a photo of you or of your child.</source>
        <translation>Prośba do strony internetowej lub do tego, kto opublikował zdjęcie, o&#xa0;usunięcie zdjęcia własnego lub dziecka.</translation>
    </message>
    <message>
        <source>European Union (GDPR)</source>
        <translation>Unia Europejska (RODO)</translation>
    </message>
    <message>
        <source>United Kingdom (UK GDPR)</source>
        <translation>Zjednoczone Królestwo (UK GDPR)</translation>
    </message>
    <message>
        <source>Switzerland (FADP)</source>
        <translation>Szwajcaria (FADP)</translation>
    </message>
    <message>
        <source>California (CCPA)</source>
        <translation>Kalifornia (CCPA)</translation>
    </message>
    <message>
        <source>Illinois (BIPA, biometrics)</source>
        <translation>Illinois (BIPA, biometria)</translation>
    </message>
    <message>
        <source>Canada (PIPEDA)</source>
        <translation>Kanada (PIPEDA)</translation>
    </message>
    <message>
        <source>Australia (Privacy Act 1988)</source>
        <translation>Australia (Privacy Act 1988)</translation>
    </message>
    <message>
        <source>Brazil (LGPD)</source>
        <translation>Brazylia (LGPD)</translation>
    </message>
    <message>
        <source>I live in California</source>
        <translation>Mieszkam w Kalifornii</translation>
    </message>
    <message>
        <source>I live in Illinois</source>
        <translation>Mieszkam w stanie Illinois</translation>
    </message>
    <message>
        <source>Your user name with them</source>
        <translation>Nazwa użytkownika u adresata</translation>
    </message>
    <message>
        <source>I live where this law applies</source>
        <translation>Mieszkam tam, gdzie to prawo obowiązuje</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Why should they lock your data?</source>
        <translation>Dlaczego ograniczyć przetwarzanie?</translation>
    </message>
    <message>
        <source>What should follow?</source>
        <translation>Co ma nastąpić potem?</translation>
    </message>
    <message>
        <source>What is wrong or missing?</source>
        <translation>Co jest nieprawidłowe lub czego brakuje?</translation>
    </message>
    <message>
        <source>What is correct?</source>
        <translation>Jaki jest stan prawidłowy?</translation>
    </message>
    <message>
        <source>Send it straight to another service</source>
        <translation>Bezpośrednio do innego serwisu</translation>
    </message>
    <message>
        <source>Which consent?</source>
        <translation>Która zgoda?</translation>
    </message>
    <message>
        <source>You would like an answer by</source>
        <translation>Oczekiwana odpowiedź do</translation>
    </message>
    <message>
        <source>What did they put in the way?</source>
        <translation>Jaką przeszkodę postawił adresat?</translation>
    </message>
    <message>
        <source>What does the answer lack?</source>
        <translation>Czego brakuje w odpowiedzi?</translation>
    </message>
    <message>
        <source>Who may act for you?</source>
        <translation>Kto może działać jako pełnomocnik?</translation>
    </message>
    <message>
        <source>Postal address of the helper</source>
        <translation>Adres pocztowy osoby pomagającej</translation>
    </message>
    <message>
        <source>Last day of the permission</source>
        <translation>Ostatni dzień pełnomocnictwa</translation>
    </message>
    <message>
        <source>Who gets the answers with your data?</source>
        <translation>Kto otrzymuje odpowiedzi z&#xa0;danymi?</translation>
    </message>
    <message>
        <source>If the photo shows your child: its name</source>
        <translation>Jeżeli na zdjęciu jest dziecko: jego imię i&#xa0;nazwisko</translation>
    </message>
    <message>
        <source>Address of the photo on the web</source>
        <translation>Adres zdjęcia w internecie</translation>
    </message>
    <message>
        <source>Write to another website or person</source>
        <translation>Napisz do innej strony lub osoby</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Adres pocztowy tej strony lub osoby</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Adres e-mail tej strony lub osoby</translation>
    </message>
    <message>
        <source>Is this also your complaint to them?</source>
        <translation>Czy to także skarga do adresata?</translation>
    </message>
    <message>
        <source>I declare under penalty of perjury that the complaint is true</source>
        <translation>Oświadczam pod rygorem odpowiedzialności karnej za fałszywe zeznania, że skarga jest zgodna z&#xa0;prawdą</translation>
    </message>
    <message>
        <source>Only if you have an account there. It helps them to find your data.</source>
        <translation>Tylko jeżeli jest tam konto. Pomaga to adresatowi znaleźć dane.</translation>
    </message>
    <message>
        <source>The letter says so. Tick it only if it is true.</source>
        <translation>Pismo tak stwierdza. Proszę zaznaczyć tylko wtedy, gdy to prawda.</translation>
    </message>
    <message>
        <source>In your own words, in the language of the letter: why this concerns you in particular.</source>
        <translation>Własnymi słowami, w&#xa0;języku pisma: co w&#xa0;tej sytuacji jest szczególne.</translation>
    </message>
    <message>
        <source>Once they have told you all that they hold.</source>
        <translation>Gdy adresat poda już wszystko, co przechowuje.</translation>
    </message>
    <message>
        <source>In the language of the letter.</source>
        <translation>W języku pisma.</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>W&#xa0;języku pisma. Może pozostać puste.</translation>
    </message>
    <message>
        <source>Name of the service. If it stays empty, you get the data yourself.</source>
        <translation>Nazwa serwisu. Jeżeli pole pozostanie puste, dane trafią do osoby piszącej.</translation>
    </message>
    <message>
        <source>In the language of the letter. If it stays empty, every consent is withdrawn.</source>
        <translation>W&#xa0;języku pisma. Jeżeli pole pozostanie puste, wycofana zostanie każda zgoda.</translation>
    </message>
    <message>
        <source>This is your wish, not a time limit of the law.</source>
        <translation>To własne życzenie, a&#xa0;nie termin ustawowy.</translation>
    </message>
    <message>
        <source>Full name of the person or body.</source>
        <translation>Imię i&#xa0;nazwisko osoby lub nazwa organizacji.</translation>
    </message>
    <message>
        <source>On one line. May stay empty.</source>
        <translation>W&#xa0;jednym wierszu. Może pozostać puste.</translation>
    </message>
    <message>
        <source>Without a day it holds until you take it back.</source>
        <translation>Bez podania dnia obowiązuje do odwołania.</translation>
    </message>
    <message>
        <source>Then you write as a parent.</source>
        <translation>Pismo jest wtedy pisane w&#xa0;roli rodzica.</translation>
    </message>
    <message>
        <source>Needed if none of your confirmed photos is the one.</source>
        <translation>Potrzebny, jeżeli nie jest to żadne z&#xa0;potwierdzonych zdjęć.</translation>
    </message>
    <message>
        <source>Leave it empty to write to the recipient that you chose above.</source>
        <translation>Puste pole oznacza pismo do adresata wybranego powyżej.</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Każdy element w&#xa0;osobnym wierszu, kraj na końcu.</translation>
    </message>
    <message>
        <source>They had no right to use it</source>
        <translation>Adresat nie miał prawa ich używać</translation>
    </message>
    <message>
        <source>It is wrong, to be checked</source>
        <translation>Są nieprawidłowe, do sprawdzenia</translation>
    </message>
    <message>
        <source>I need it for a legal claim</source>
        <translation>Są mi potrzebne do roszczeń</translation>
    </message>
    <message>
        <source>My objection is still open</source>
        <translation>Mój sprzeciw jest rozpatrywany</translation>
    </message>
    <message>
        <source>They delete my data</source>
        <translation>Adresat usuwa moje dane</translation>
    </message>
    <message>
        <source>Nothing for now</source>
        <translation>Na razie nic</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>Osoba pomagająca</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Tylko ja</translation>
    </message>
    <message>
        <source>Yes, treat it as one</source>
        <translation>Tak, proszę tak traktować</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>By e-mail: {where}</source>
        <translation>Pocztą elektroniczną: {where}</translation>
    </message>
    <message>
        <source>With the form on their website: {where}</source>
        <translation>Przez formularz na stronie internetowej: {where}</translation>
    </message>
    <message>
        <source>By post: {where}</source>
        <translation>Pocztą: {where}</translation>
    </message>
    <message>
        <source>Germany, Austria, Liechtenstein</source>
        <translation>Niemcy, Austria, Liechtenstein</translation>
    </message>
    <message>
        <source>France: address on the right</source>
        <translation>Francja: adres po prawej</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Holandia</translation>
    </message>
    <message>
        <source>Switzerland: address on the right</source>
        <translation>Szwajcaria: adres po prawej</translation>
    </message>
    <message>
        <source>Switzerland: address on the left</source>
        <translation>Szwajcaria: adres po lewej</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Zjednoczone Królestwo</translation>
    </message>
    <message>
        <source>United States: on Letter paper</source>
        <translation>Stany Zjednoczone: papier formatu Letter</translation>
    </message>
    <message>
        <source>Elsewhere: address on the left</source>
        <translation>Gdzie indziej: adres po lewej</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Wysłuchanie</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Zawiadomienie</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Nakaz</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Kara pieniężna</translation>
    </message>
    <message>
        <source>Penalty payment</source>
        <translation>Okresowa kara pieniężna</translation>
    </message>
    <message>
        <source>Proceedings, nothing decided yet</source>
        <translation>Postępowanie, jeszcze bez rozstrzygnięcia</translation>
    </message>
    <message>
        <source>Complaint of somebody else, nothing decided yet</source>
        <translation>Skarga innej osoby, jeszcze bez rozstrzygnięcia</translation>
    </message>
    <message>
        <source>You have an open case with {name} about the same: “{kind}”, written on {day}.</source>
        <translation>Istnieje już otwarta sprawa w&#xa0;tej samej kwestii ({name}): „{kind}”, pismo z&#xa0;dnia {day}.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>A page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>A list of contents</source>
        <translation>Spis zawartości</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>A film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>The website’s rules for programs</source>
        <translation>Reguły strony internetowej dla programów</translation>
    </message>
    <message>
        <source>A face model</source>
        <translation>Model twarzy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation>Odpowiedź {status}</translation>
    </message>
    <message>
        <source>through the proxy</source>
        <translation>przez serwer proxy</translation>
    </message>
    <message>
        <source>No end noted</source>
        <translation>Nie zapisano zakończenia</translation>
    </message>
    <message>
        <source>{moment}: {host} was asked. {purpose}: {address}. {outcome}, {size}.</source>
        <translation>{moment}: zapytano {host}. {purpose}: {address}. {outcome}, {size}.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>Contact data from the datenanfragen database (CC0-1.0), commit {commit}, record changed {day}.</source>
        <translation>Dane kontaktowe z bazy datenanfragen (CC0-1.0), commit {commit}, zmiana wpisu: {day}.</translation>
    </message>
    <message>
        <source>The postal address is as of {day}.</source>
        <translation>Adres pocztowy według stanu na {day}.</translation>
    </message>
    <message>
        <source>The e-mail address is as of {day}.</source>
        <translation>Adres e-mail według stanu na {day}.</translation>
    </message>
    <message>
        <source>Asks for requests in the language: {language}.</source>
        <translation>Prosi o żądania w języku: {language}.</translation>
    </message>
    <message>
        <source>Fax: {number}.</source>
        <translation>Faks: {number}.</translation>
    </message>
    <message>
        <source>Postal address from the official California registry entry of {year}: re-verify before posting a letter.</source>
        <translation>Adres pocztowy z urzędowego wpisu w rejestrze Kalifornii z {year}: sprawdzić ponownie przed wysłaniem pisma.</translation>
    </message>
    <message>
        <source>Representative in the Union (Art. 27): {contact}; basis: {basis}.</source>
        <translation>Przedstawiciel w Unii (art. 27): {contact}; podstawa: {basis}.</translation>
    </message>
    <message>
        <source>photo of the requester</source>
        <translation>zdjęcie osoby składającej żądanie</translation>
    </message>
    <message>
        <source>image of government-issued ID (company policy says it may collect it)</source>
        <translation>obraz urzędowego dokumentu tożsamości (polityka firmy mówi, że może o niego prosić)</translation>
    </message>
    <message>
        <source>email address / contact information</source>
        <translation>adres e-mail / dane kontaktowe</translation>
    </message>
    <message>
        <source>No EU representative known: DSB (2023), HDPA (2022) and AP (2024) each found Art. 27 infringed.</source>
        <translation>Nie jest znany przedstawiciel w UE: DSB (2023), HDPA (2022) i AP (2024) stwierdziły, każdy organ osobno, naruszenie art. 27.</translation>
    </message>
    <message>
        <source>California notice says deletion/opt-out/access go through the web form.</source>
        <translation>Informacja dla Kalifornii mówi, że usunięcie, wykluczenie (opt-out) i dostęp załatwia się przez formularz internetowy.</translation>
    </message>
    <message>
        <source>Send by letter AND email; record both receipt dates. Address differs between sources, so let the user choose.</source>
        <translation>Wysłać pocztą ORAZ e-mailem; zapisać obie daty otrzymania. Źródła podają różne adresy, dlatego adres trzeba wybrać samodzielnie.</translation>
    </message>
    <message>
        <source>Web form: US states; a 2026 secondary note counts 13 state portals. EU/UK/Swiss forms existed in March 2020 (secondary); not verified that any exists now.</source>
        <translation>Formularz internetowy: stany USA; źródło wtórne z 2026 r. wymienia 13 portali stanowych. Formularze dla UE/Zjednoczonego Królestwa/Szwajcarii istniały w marcu 2020 r. (źródło wtórne); nie zweryfikowano, czy jakiś istnieje obecnie.</translation>
    </message>
    <message>
        <source>used by the Dutch AP on its decision letter</source>
        <translation>adres użyty przez holenderski organ AP w piśmie z decyzją</translation>
    </message>
    <message>
        <source>older; company data policy of that time</source>
        <translation>starszy; ówczesna polityka danych firmy</translation>
    </message>
    <message>
        <source>former database entry, replaced 2025-08-19</source>
        <translation>dawny wpis w bazie danych, zastąpiony 2025-08-19</translation>
    </message>
    <message>
        <source>third-party directories only (request-gdpr.com, Salicath/incognito); not seen on a company page</source>
        <translation>tylko katalogi innych podmiotów (request-gdpr.com, Salicath/incognito); nie widziano na stronie firmy</translation>
    </message>
    <message>
        <source>photo of the requester (upload)</source>
        <translation>zdjęcie osoby składającej żądanie (przesłane)</translation>
    </message>
    <message>
        <source>photo ID with everything but name and photo blurred</source>
        <translation>dokument ze zdjęciem, na którym zamazano wszystko poza imieniem i nazwiskiem oraz zdjęciem</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>adres e-mail</translation>
    </message>
    <message>
        <source>Seat claimed over time: Poland, Seychelles, Belize, then (2026, per noyb) Dubai. No current postal address verified: none is given in &quot;address&quot;.</source>
        <translation>Siedziba podawana z biegiem czasu: Polska, Seszele, Belize, potem (2026, według noyb) Dubaj. Aktualnego adresu pocztowego nie zweryfikowano: w polu „address” nie podano żadnego.</translation>
    </message>
    <message>
        <source>email is from the company policy dated 2022-02-04 (checked date); the web form page was seen later, in an undated copy.</source>
        <translation>E-mail pochodzi z polityki firmy z datą 2022-02-04 (data sprawdzenia); stronę formularza widziano później, w kopii bez daty.</translation>
    </message>
    <message>
        <source>privacy@pimeyes.com appears only in third-party directories; one of them says mail to it was rejected as spam. Not used.</source>
        <translation>privacy@pimeyes.com występuje tylko w katalogach innych podmiotów; jeden z nich podaje, że wiadomości na ten adres odrzucano jako spam. Nie jest używany.</translation>
    </message>
    <message>
        <source>pimeyes.net is not the service; do not send data there.</source>
        <translation>pimeyes.net nie jest tym serwisem; nie należy tam wysyłać danych.</translation>
    </message>
    <message>
        <source>operator named in terms of that date; outdated, seat has moved several times</source>
        <translation>operator wymieniony w regulaminie z tej daty; nieaktualne, siedziba zmieniała się wiele razy</translation>
    </message>
    <message>
        <source>search with own photo</source>
        <translation>wyszukiwanie za pomocą własnego zdjęcia</translation>
    </message>
    <message>
        <source>driver licence/ID card with name, address and number hidden, OR selfie with two fingers at the chin</source>
        <translation>prawo jazdy/dowód tożsamości z zakrytym imieniem i nazwiskiem, adresem i numerem ALBO selfie z dwoma palcami przy brodzie</translation>
    </message>
    <message>
        <source>Operator, postal address and email not verified. privacy@ and support@ addresses circulate in third-party lists without a company source: not used.</source>
        <translation>Operatora, adresu pocztowego i e-maila nie zweryfikowano. Adresy privacy@ i support@ krążą w wykazach innych podmiotów bez źródła od firmy: nie są używane.</translation>
    </message>
    <message>
        <source>Policy page states no biometric data is stored for identification; a request should ask to confirm or deny that.</source>
        <translation>Strona polityki podaje, że danych biometrycznych do identyfikacji się nie przechowuje; w żądaniu warto poprosić o potwierdzenie lub zaprzeczenie.</translation>
    </message>
    <message>
        <source>country of residence</source>
        <translation>kraj zamieszkania</translation>
    </message>
    <message>
        <source>short reason</source>
        <translation>krótkie uzasadnienie</translation>
    </message>
    <message>
        <source>name, email, phone</source>
        <translation>imię i nazwisko, e-mail, telefon</translation>
    </message>
    <message>
        <source>clear image of the face</source>
        <translation>wyraźny obraz twarzy</translation>
    </message>
    <message>
        <source>EU-established controller: Polish UODO is the natural lead authority; Art. 27 not relevant.</source>
        <translation>Administrator z siedzibą w UE: naturalnym organem wiodącym jest polski UODO; art. 27 nie ma znaczenia.</translation>
    </message>
    <message>
        <source>Opt-out form is linked from the guide page (direct form URL not verified). Company says ID documents are normally not asked for.</source>
        <translation>Link do formularza wykluczenia (opt-out) jest na stronie poradnika (bezpośredniego adresu formularza nie zweryfikowano). Firma podaje, że zwykle nie prosi o dokumenty tożsamości.</translation>
    </message>
    <message>
        <source>Terms (2026-02-17) say the index belongs to LENSO AI and EYEMATCH AI PTE. LTD. (Singapore): address both controllers in the letter. Policy text read from a mirror of the company page, not from the page itself.</source>
        <translation>Regulamin (2026-02-17) mówi, że indeks należy do LENSO AI i EYEMATCH AI PTE. LTD. (Singapur): pismo należy skierować do obu administratorów. Treść polityki odczytano z kopii strony firmy, a nie z samej strony.</translation>
    </message>
    <message>
        <source>contact@lenso.ai is from the company API README, not from the privacy policy.</source>
        <translation>contact@lenso.ai pochodzi z pliku README API firmy, a nie z polityki prywatności.</translation>
    </message>
    <message>
        <source>Email source is undated (API README).</source>
        <translation>Źródło e-maila nie ma daty (README API).</translation>
    </message>
    <message>
        <source>Registration: KRS 0001106624, NIP 8943236648.</source>
        <translation>Rejestracja: KRS 0001106624, NIP 8943236648.</translation>
    </message>
    <message>
        <source>Offers reverse image / face search. Address from the official California registry entry of 2020-03-05: re-verify.</source>
        <translation>Oferuje odwrotne wyszukiwanie obrazem / wyszukiwanie twarzy. Adres z urzędowego wpisu w rejestrze Kalifornii z 2020-03-05: sprawdzić ponownie.</translation>
    </message>
    <message>
        <source>California data broker registry</source>
        <translation>kalifornijski rejestr brokerów danych</translation>
    </message>
    <message>
        <source>Front end to FaceCheck.ID and Lenso.ai APIs; says it stores nothing. Ask for sources and recipients (Art. 15(1)(c),(g)).</source>
        <translation>Nakładka na API FaceCheck.ID i Lenso.ai; podaje, że niczego nie przechowuje. Zapytać o źródła i odbiorców (art. 15 ust. 1 lit. c) i g)).</translation>
    </message>
    <message>
        <source>Face-editing app; only relevant if the person (or someone else) uploaded photos.</source>
        <translation>Aplikacja do przerabiania twarzy; ma znaczenie tylko wtedy, gdy ta osoba (lub ktoś inny) przesłała zdjęcia.</translation>
    </message>
    <message>
        <source>The record says that no identity document is demanded.</source>
        <translation>Wpis podaje, że dokument tożsamości nie jest wymagany.</translation>
    </message>
    <message>
        <source>Operates image search with face similarity. Contact record is the EU desk in Bucharest.</source>
        <translation>Prowadzi wyszukiwarkę obrazów z podobieństwem twarzy. Wpis kontaktowy to biuro dla UE w Bukareszcie.</translation>
    </message>
    <message>
        <source>Normally a processor for Rekognition customers: expect referral to the customer (controller).</source>
        <translation>Zwykle podmiot przetwarzający dla klientów usługi Rekognition: należy się spodziewać odesłania do klienta (administratora).</translation>
    </message>
    <message>
        <source>Web form only; no privacy email in the record. Download tool exists for account holders.</source>
        <translation>Tylko formularz internetowy; we wpisie nie ma e-maila do spraw prywatności. Osoby mające konto mogą użyć narzędzia do pobierania danych.</translation>
    </message>
    <message>
        <source>Same controller and form as facebook.</source>
        <translation>Ten sam administrator i formularz co w przypadku facebook.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>WhatsApp phone number</source>
        <translation>numer telefonu WhatsApp</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>dpo-google@google.com is noted in the database as second address when canned refusals arrive.</source>
        <translation>dpo-google@google.com jest w bazie danych odnotowany jako drugi adres, gdy przychodzą szablonowe odmowy.</translation>
    </message>
    <message>
        <source>Takeout covers only a signed-in account, not photos of a person held in search indexes.</source>
        <translation>Takeout obejmuje tylko konto, do którego się zalogowano, a nie zdjęcia osoby w indeksach wyszukiwania.</translation>
    </message>
    <message>
        <source>Irish entity may since be named X Internet Unlimited Company (seen in 2026 test data of Salicath/incognito, not verified).</source>
        <translation>Irlandzka spółka może się obecnie nazywać X Internet Unlimited Company (widziano w danych testowych z 2026 r. w Salicath/incognito, nie zweryfikowano).</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Web form accepts access requests only; erasure must go by email (datenanfragen/data#3807, open on 2026-07-21). One third-party tool reports requests must come from the account email.</source>
        <translation>Formularz internetowy przyjmuje tylko wnioski o dostęp; o usunięcie trzeba wystąpić e-mailem (datenanfragen/data#3807, otwarte w dniu 2026-07-21). Jedno narzędzie innego podmiotu podaje, że żądania muszą przychodzić z adresu e-mail konta.</translation>
    </message>
    <message>
        <source>address field is c/o DP-Dock GmbH</source>
        <translation>w polu adresu jest c/o DP-Dock GmbH</translation>
    </message>
    <message>
        <source>ID document (database flag: required for all requests)</source>
        <translation>dokument tożsamości (oznaczenie w bazie danych: wymagany przy wszystkich żądaniach)</translation>
    </message>
    <message>
        <source>profile link</source>
        <translation>link do profilu</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numer telefonu</translation>
    </message>
    <message>
        <source>Link to profile page</source>
        <translation>Link do strony profilu</translation>
    </message>
    <message>
        <source>Record says an ID document is always demanded; answer with Art. 12(6).</source>
        <translation>Wpis podaje, że dokument tożsamości jest zawsze wymagany; można odpowiedzieć, powołując się na art. 12 ust. 6.</translation>
    </message>
    <message>
        <source>EU entity GitHub B.V. and dpo@github.com seen in 2026 third-party test data only.</source>
        <translation>Spółkę w UE, GitHub B.V., i dpo@github.com widziano tylko w danych testowych innego podmiotu z 2026 r.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>email domain of a representative service in the record</source>
        <translation>e-mail we wpisie jest w domenie firmy świadczącej usługi przedstawiciela</translation>
    </message>
    <message>
        <source>Phone Number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>address field is c/o DAPR sp. z oo</source>
        <translation>w polu adresu jest c/o DAPR sp. z oo</translation>
    </message>
    <message>
        <source>record address</source>
        <translation>adres z wpisu</translation>
    </message>
    <message>
        <source>Email or Apple ID</source>
        <translation>E-mail lub Apple ID</translation>
    </message>
    <message>
        <source>Email of the PayPal account</source>
        <translation>E-mail konta PayPal</translation>
    </message>
    <message>
        <source>German-market record. PayPal (Europe) is the EEA controller; Venmo is separate (US).</source>
        <translation>Wpis dla rynku niemieckiego. PayPal (Europe) jest administratorem dla EOG; Venmo jest odrębne (USA).</translation>
    </message>
    <message>
        <source>The record says that an identity document is demanded; answer with Art. 12(6).</source>
        <translation>Wpis podaje, że wymagany jest dokument tożsamości; można odpowiedzieć, powołując się na art. 12 ust. 6.</translation>
    </message>
    <message>
        <source>Email is quoted by a policy tracker, not read on the official page. Postal address and EU representative not verified. Posts are copied to third-party servers: ask under Art. 17(2) and 19.</source>
        <translation>E-mail przytacza serwis śledzący polityki, nie odczytano go na oficjalnej stronie. Adresu pocztowego i przedstawiciela w UE nie zweryfikowano. Posty są kopiowane na serwery innych podmiotów: żądać na podstawie art. 17 ust. 2 i art. 19.</translation>
    </message>
    <message>
        <source>The sources carry no date.</source>
        <translation>Źródła nie mają daty.</translation>
    </message>
    <message>
        <source>The date of the record is not known.</source>
        <translation>Data wpisu nie jest znana.</translation>
    </message>
    <message>
        <source>US-only service; named among scraped sources in the 2021 press coverage. Address is the one for written notices in the e-consent page; no privacy email verified.</source>
        <translation>Usługa tylko dla USA; w doniesieniach prasowych z 2021 r. wymieniona wśród źródeł, z których pobierano dane. Adres to ten dla pisemnych zawiadomień na stronie e-zgody; e-maila do spraw prywatności nie zweryfikowano.</translation>
    </message>
    <message>
        <source>Record email is the EU representative; privacy@rocketreach.co appears in the Optery directory (2025-10-23).</source>
        <translation>E-mail we wpisie należy do przedstawiciela w UE; privacy@rocketreach.co występuje w katalogu Optery (2025-10-23).</translation>
    </message>
    <message>
        <source>record email is the Art. 27 representative mailbox</source>
        <translation>e-mail we wpisie to skrzynka przedstawiciela z art. 27</translation>
    </message>
    <message>
        <source>may demand account plus driver licence copy by form; email with name and profile link is the lighter route</source>
        <translation>przez formularz może żądać konta i kopii prawa jazdy; prostszą drogą jest e-mail z imieniem i nazwiskiem oraz linkiem do profilu</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Imię i nazwisko (opcjonalnie)</translation>
    </message>
    <message>
        <source>email address, confirmed by link</source>
        <translation>adres e-mail, potwierdzony linkiem</translation>
    </message>
    <message>
        <source>one opt-out per email address</source>
        <translation>jedno wykluczenie (opt-out) na adres e-mail</translation>
    </message>
    <message>
        <source>profile URL</source>
        <translation>adres URL profilu</translation>
    </message>
    <message>
        <source>phone number with verification call</source>
        <translation>numer telefonu z połączeniem weryfikacyjnym</translation>
    </message>
    <message>
        <source>name, address, phone or old emails may be requested to locate the record</source>
        <translation>aby znaleźć wpis, firma może prosić o imię i nazwisko, adres, telefon lub dawne adresy e-mail</translation>
    </message>
    <message>
        <source>BADBOOL (2026-07-26) also lists support@mailer.intelius.com and the phone number.</source>
        <translation>BADBOOL (2026-07-26) wymienia też support@mailer.intelius.com i numer telefonu.</translation>
    </message>
    <message>
        <source>profile URL; otherwise screenshot/text by email</source>
        <translation>adres URL profilu; w przeciwnym razie zrzut ekranu/tekst e-mailem</translation>
    </message>
    <message>
        <source>captcha</source>
        <translation>captcha</translation>
    </message>
    <message>
        <source>Shows social profile photos next to names.</source>
        <translation>Pokazuje zdjęcia z profili społecznościowych obok imion i nazwisk.</translation>
    </message>
    <message>
        <source>Registry email is a named person; left out on purpose.</source>
        <translation>E-mail w rejestrze należy do konkretnej osoby; pominięto go celowo.</translation>
    </message>
    <message>
        <source>form online, by post or by fax</source>
        <translation>formularz przez internet, pocztą lub faksem</translation>
    </message>
    <message>
        <source>birth date and full legal name</source>
        <translation>data urodzenia oraz pełne imię i nazwisko</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Anybody: it was fetched without a login</source>
        <translation>Każdy: pobrano bez logowania</translation>
    </message>
    <message>
        <source>Anybody, as the source says</source>
        <translation>Każdy, według źródła</translation>
    </message>
    <message>
        <source>It has a web address; nobody tried whether it is open</source>
        <translation>Jest adres internetowy; nikt nie sprawdził, czy jest otwarty</translation>
    </message>
    <message>
        <source>Some people, as the source says</source>
        <translation>Niektóre osoby, według źródła</translation>
    </message>
    <message>
        <source>Only you, or the people of a conversation</source>
        <translation>Tylko właściciel konta lub uczestnicy rozmowy</translation>
    </message>
    <message>
        <source>The source does not say</source>
        <translation>Źródło tego nie podaje</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Kiedy zrobiono zdjęcie</translation>
    </message>
    <message>
        <source>Camera, phone, software</source>
        <translation>Aparat, telefon, oprogramowanie</translation>
    </message>
    <message>
        <source>Names and contact details</source>
        <translation>Nazwiska i dane kontaktowe</translation>
    </message>
    <message>
        <source>Texts and keywords</source>
        <translation>Teksty i słowa kluczowe</translation>
    </message>
    <message>
        <source>Other traces</source>
        <translation>Inne ślady</translation>
    </message>
    <message>
        <source>Whoever finds a photo like that learns where you were. Remove what you can yourself. Where somebody else put it up, ask in a letter.</source>
        <translation>Kto znajdzie takie zdjęcie, dowie się, gdzie je zrobiono. Proszę usunąć to, co można usunąć samodzielnie. Jeżeli zamieścił je ktoś inny, można o to poprosić w piśmie.</translation>
    </message>
    <message>
        <source>Whether they collected anything is not known. A letter that asks to see your data asks that.</source>
        <translation>Nie wiadomo, czy coś zebrały. Pyta o to pismo z wnioskiem o dostęp do danych.</translation>
    </message>
    <message>
        <source>A file like that carries more than the picture. Below each photo in Matches you can save a copy without it.</source>
        <translation>Taki plik zawiera więcej niż obraz. Pod każdym zdjęciem w Trafieniach można zapisać kopię bez tych danych.</translation>
    </message>
    <message>
        <source>What is not decided is not part of this report.</source>
        <translation>To, o czym nie zdecydowano, nie wchodzi do tego raportu.</translation>
    </message>
    <message>
        <source>A name beside a face is what a face search needs to call you by it. Remove tags and texts, or ask for that.</source>
        <translation>Nazwisko obok twarzy to właśnie to, czego wyszukiwarka twarzy potrzebuje, by nazwać osobę po imieniu. Warto usunąć oznaczenia i&#xa0;teksty albo o&#xa0;to poprosić.</translation>
    </message>
    <message>
        <source>If it is your account, set it to private in the settings of the service. If it belongs to somebody else, ask them.</source>
        <translation>Własne konto można w&#xa0;ustawieniach serwisu zmienić na prywatne. Jeżeli konto należy do kogoś innego, można poprosić tę osobę.</translation>
    </message>
    <message>
        <source>A letter can only name a photo whose web address is known.</source>
        <translation>Pismo może podać tylko zdjęcie, którego adres internetowy jest znany.</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Miejsce nieznane</translation>
    </message>
    <message>
        <source>{account} ({place})</source>
        <translation>{account} ({place})</translation>
    </message>
    <message>
        <source>Gives away nothing besides what it shows</source>
        <translation>Nie zdradza niczego poza tym, co pokazuje</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Zdradza: {what}</translation>
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
        <translation>Relacja</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Zdjęcie profilowe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Everybody could see it there.</source>
        <translation>Każdy mógł je tam zobaczyć.</translation>
    </message>
    <message>
        <source>Some people could see it there.</source>
        <translation>Niektóre osoby mogły je tam zobaczyć.</translation>
    </message>
    <message>
        <source>Only you, or the people of the conversation, could see it there.</source>
        <translation>Mógł je tam zobaczyć tylko właściciel konta lub uczestnicy rozmowy.</translation>
    </message>
    <message>
        <source>Who could see it there is not known.</source>
        <translation>Nie wiadomo, kto mógł je tam zobaczyć.</translation>
    </message>
    <message>
        <source>No address: this platform’s export never says at which address something was posted.</source>
        <translation>Brak adresu: eksport tej platformy nigdy nie podaje, pod jakim adresem coś opublikowano.</translation>
    </message>
    <message>
        <source>No address: it was in a conversation or a private store, which has none.</source>
        <translation>Brak adresu: zdjęcie było w&#xa0;rozmowie lub w&#xa0;prywatnym magazynie, które go nie mają.</translation>
    </message>
    <message>
        <source>No address: the export does not say it for this photo.</source>
        <translation>Brak adresu: eksport nie podaje go dla tego zdjęcia.</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Dokładne miejsce</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Kiedy zrobiono zdjęcie</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>Serial number of the camera</source>
        <translation>Numer seryjny aparatu</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Obiektyw</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Numer seryjny obiektywu</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Oprogramowanie</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Prawa autorskie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Nazwiska osób</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <source>Unique number</source>
        <translation>Unikatowy numer</translation>
    </message>
    <message>
        <source>Small picture inside that differs from the photo</source>
        <translation>Miniatura w&#xa0;pliku, która różni się od zdjęcia</translation>
    </message>
    <message>
        <source>Internet address of the upload</source>
        <translation>Adres internetowy przesłania</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>w pliku</translation>
    </message>
    <message>
        <source>in a file beside it</source>
        <translation>w pliku obok</translation>
    </message>
    <message>
        <source>in the export only</source>
        <translation>tylko w eksporcie</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>na stronie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwum</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Zapisana strona</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adres publiczny</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Export of {platforms}</source>
        <translation>Eksport: {platforms}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>Od {start} do {end}</translation>
    </message>
    <message>
        <source>Possible or likely match</source>
        <translation>Możliwe lub prawdopodobne trafienie</translation>
    </message>
    <message>
        <source>Other people only</source>
        <translation>Tylko inne osoby</translation>
    </message>
    <message>
        <source>No face in it</source>
        <translation>Bez twarzy</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nie udało się odczytać</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zbyt duże</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>To nie zdjęcie</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Gave up on it</source>
        <translation>Przerwane</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <translation>To nie jest zdjęcie.</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>Zdjęcie jest uszkodzone lub niepełne.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be opened safely.</source>
        <translation>Zdjęcie ma zbyt wiele pikseli, by je bezpiecznie otworzyć.</translation>
    </message>
    <message>
        <source>The file is too large to be opened safely.</source>
        <translation>Plik jest zbyt duży, by go bezpiecznie otworzyć.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Brak uprawnień do odczytu tego pliku.</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>Pliku już nie było, gdy przyszła jego kolej.</translation>
    </message>
    <message>
        <source>A link that leads back to itself.</source>
        <translation>Dowiązanie, które prowadzi do samego siebie.</translation>
    </message>
    <message>
        <source>Not an ordinary file.</source>
        <translation>To nie jest zwykły plik.</translation>
    </message>
    <message>
        <source>The disk could not read the file.</source>
        <translation>Dysk nie mógł odczytać pliku.</translation>
    </message>
    <message>
        <source>It took too long, so it was left out.</source>
        <translation>Trwało to zbyt długo, dlatego plik pominięto.</translation>
    </message>
    <message>
        <source>The photo made the reader crash, so it was left out.</source>
        <translation>Zdjęcie spowodowało awarię modułu odczytu, dlatego je pominięto.</translation>
    </message>
    <message>
        <source>It needed too much memory, so it was left out.</source>
        <translation>Potrzeba było zbyt dużo pamięci, dlatego plik pominięto.</translation>
    </message>
    <message>
        <source>The program failed on this photo.</source>
        <translation>Program nie poradził sobie z&#xa0;tym zdjęciem.</translation>
    </message>
    <message>
        <source>It is locked with a password. Unpack it yourself, and add the folder.</source>
        <translation>Plik jest zabezpieczony hasłem. Można go samodzielnie rozpakować i&#xa0;dodać folder.</translation>
    </message>
    <message>
        <source>Its name leads outside of the archive, so it was left out.</source>
        <translation>Nazwa prowadzi poza archiwum, dlatego plik pominięto.</translation>
    </message>
    <message>
        <source>Another file in the archive has the same name.</source>
        <translation>Inny plik w&#xa0;archiwum ma tę samą nazwę.</translation>
    </message>
    <message>
        <source>It unpacks to more than can be opened safely.</source>
        <translation>Po rozpakowaniu jest większy, niż można bezpiecznie otworzyć.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be opened safely.</source>
        <translation>Archiwum zawiera więcej plików, niż można bezpiecznie otworzyć.</translation>
    </message>
    <message>
        <source>It is an archive inside of other archives. Unpack it yourself, and add the folder.</source>
        <translation>To archiwum wewnątrz innych archiwów. Można je samodzielnie rozpakować i&#xa0;dodać folder.</translation>
    </message>
    <message>
        <source>It is an archive. Add it as a place of its own.</source>
        <translation>To archiwum. Można je dodać jako osobne miejsce.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program does not know.</source>
        <translation>Plik jest spakowany w&#xa0;sposób, którego program nie zna.</translation>
    </message>
    <message>
        <source>The export names it and does not contain it. It may be in another part.</source>
        <translation>Eksport podaje ten plik, ale go nie zawiera. Może być w&#xa0;innej części.</translation>
    </message>
    <message>
        <source>The export gives only a link to it.</source>
        <translation>Eksport podaje tylko link.</translation>
    </message>
    <message>
        <source>It can be seen only after a login.</source>
        <translation>Widoczne tylko po zalogowaniu.</translation>
    </message>
    <message>
        <source>The website asks programs not to fetch it.</source>
        <translation>Strona internetowa prosi programy, by tego nie pobierały.</translation>
    </message>
    <message>
        <source>It is no longer at this address.</source>
        <translation>Nie ma go już pod tym adresem.</translation>
    </message>
    <message>
        <source>The website asked for a pause. Try again later.</source>
        <translation>Strona internetowa poprosiła o&#xa0;przerwę. Proszę spróbować później.</translation>
    </message>
    <message>
        <source>The website answered with an error. Try again later.</source>
        <translation>Strona internetowa odpowiedziała błędem. Proszę spróbować później.</translation>
    </message>
    <message>
        <source>The website could not be reached.</source>
        <translation>Strona internetowa była nieosiągalna.</translation>
    </message>
    <message>
        <source>The address is not one of the public web.</source>
        <translation>Adres nie należy do publicznego internetu.</translation>
    </message>
    <message>
        <source>There was more than fits into one scan. Scan again to go on.</source>
        <translation>Było tego więcej, niż mieści jedno przeglądanie. Aby kontynuować, proszę przejrzeć ponownie.</translation>
    </message>
    <message>
        <source>It lies on another website, which you did not allow.</source>
        <translation>Znajduje się na innej stronie internetowej, na którą nie zezwolono.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Bez decyzji</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>To ja</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Nie ja</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Bez pewności</translation>
    </message>
    <message>
        <source>Likely match</source>
        <translation>Prawdopodobne trafienie</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>Możliwe trafienie</translation>
    </message>
    <message>
        <source>See my data</source>
        <translation>Dostęp do moich danych</translation>
    </message>
    <message>
        <source>Delete my data</source>
        <translation>Usunięcie moich danych</translation>
    </message>
    <message>
        <source>Object to the use of my data</source>
        <translation>Sprzeciw wobec przetwarzania danych</translation>
    </message>
    <message>
        <source>Lock my data for now</source>
        <translation>Ograniczenie przetwarzania danych</translation>
    </message>
    <message>
        <source>Correct my data</source>
        <translation>Sprostowanie moich danych</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Przeniesienie moich danych</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>Wycofanie mojej zgody</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Przypomnienie o piśmie</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <translation>Odpowiedź na odmowę</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Skarga do organu</translation>
    </message>
    <message>
        <source>Let somebody act for me</source>
        <translation>Pełnomocnictwo dla kogoś innego</translation>
    </message>
    <message>
        <source>Ask to take a photo down</source>
        <translation>Prośba o usunięcie zdjęcia</translation>
    </message>
    <message>
        <source>Face search</source>
        <translation>Wyszukiwarka twarzy</translation>
    </message>
    <message>
        <source>Face recognition</source>
        <translation>Rozpoznawanie twarzy</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platforma</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Sieć społecznościowa</translation>
    </message>
    <message>
        <source>Data broker</source>
        <translation>Broker danych</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Wyszukiwarka</translation>
    </message>
    <message>
        <source>People search</source>
        <translation>Wyszukiwarka osób</translation>
    </message>
    <message>
        <source>Adult website</source>
        <translation>Strona dla dorosłych</translation>
    </message>
    <message>
        <source>Maker of AI</source>
        <translation>Twórca sztucznej inteligencji</translation>
    </message>
    <message>
        <source>Audio website</source>
        <translation>Strona z dźwiękiem</translation>
    </message>
    <message>
        <source>Photos in the cloud</source>
        <translation>Zdjęcia w chmurze</translation>
    </message>
    <message>
        <source>Platform for creators</source>
        <translation>Platforma dla twórców</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Randki</translation>
    </message>
    <message>
        <source>Platform for developers</source>
        <translation>Platforma dla programistów</translation>
    </message>
    <message>
        <source>App that changes faces</source>
        <translation>Aplikacja zmieniająca twarze</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Sprawdzanie tożsamości</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Platforma handlowa</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Komunikator</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Płatności</translation>
    </message>
    <message>
        <source>Photo website</source>
        <translation>Strona ze zdjęciami</translation>
    </message>
    <message>
        <source>Photo tool</source>
        <translation>Narzędzie do zdjęć</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>Stock photos</source>
        <translation>Bank zdjęć</translation>
    </message>
    <message>
        <source>Video website</source>
        <translation>Strona z filmami</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>Too small: {value} px between the eyes, {wanted} are needed</source>
        <translation>Zbyt małe: {value} px między oczami, potrzeba {wanted}</translation>
    </message>
    <message>
        <source>Blurred: sharpness {value}, {wanted} is good</source>
        <translation>Nieostre: ostrość {value}, dobra to {wanted}</translation>
    </message>
    <message>
        <source>Turned away: about {value}° to the side, up to {wanted}° is good</source>
        <translation>Twarz odwrócona: około {value}° w&#xa0;bok, dobrze jest do {wanted}°</translation>
    </message>
    <message>
        <source>Head raised or lowered: by about {value}°, up to {wanted}° is good</source>
        <translation>Głowa uniesiona lub opuszczona: o&#xa0;około {value}°, dobrze jest do {wanted}°</translation>
    </message>
    <message>
        <source>Eyes covered or in shadow: {value} % as bright as the cheeks, {wanted} % is good</source>
        <translation>Oczy zasłonięte lub w&#xa0;cieniu: jasność {value}&#xa0;% jasności policzków, dobrze jest {wanted}&#xa0;%</translation>
    </message>
    <message>
        <source>Mouth covered, as far as the program can tell</source>
        <translation>Usta zasłonięte, na ile program może to stwierdzić</translation>
    </message>
    <message>
        <source>Too dark: brightness {value} of 255, {wanted} is good</source>
        <translation>Zbyt ciemne: jasność {value} z&#xa0;255, dobra to {wanted}</translation>
    </message>
    <message>
        <source>Too bright: brightness {value} of 255, {wanted} is good</source>
        <translation>Zbyt jasne: jasność {value} z&#xa0;255, dobra to {wanted}</translation>
    </message>
    <message>
        <source>Hard to make out: certainty {value} of 100 that this is a face, {wanted} is good</source>
        <translation>Trudno rozpoznać: pewność {value} ze 100, że to twarz, dobra to {wanted}</translation>
    </message>
    <message>
        <source>Take the original photo, or a photo from closer.</source>
        <translation>Warto użyć oryginalnego zdjęcia lub zdjęcia zrobionego z&#xa0;bliska.</translation>
    </message>
    <message>
        <source>Take a sharper photo, or the original instead of a copy.</source>
        <translation>Warto użyć ostrzejszego zdjęcia albo oryginału zamiast kopii.</translation>
    </message>
    <message>
        <source>Take a photo more from the front.</source>
        <translation>Warto użyć zdjęcia zrobionego bardziej od przodu.</translation>
    </message>
    <message>
        <source>Take a photo with the camera at the height of the eyes.</source>
        <translation>Warto użyć zdjęcia zrobionego aparatem na wysokości oczu.</translation>
    </message>
    <message>
        <source>Take a photo without sunglasses and without a shadow over the eyes.</source>
        <translation>Warto użyć zdjęcia bez okularów przeciwsłonecznych i&#xa0;bez cienia na oczach.</translation>
    </message>
    <message>
        <source>Take a photo without a mask, scarf or hand before the mouth.</source>
        <translation>Warto użyć zdjęcia bez maseczki, szalika lub dłoni przed ustami.</translation>
    </message>
    <message>
        <source>Take a photo with more light on the face.</source>
        <translation>Warto użyć zdjęcia, na którym na twarz pada więcej światła.</translation>
    </message>
    <message>
        <source>Take a photo with softer light.</source>
        <translation>Warto użyć zdjęcia w&#xa0;łagodniejszym świetle.</translation>
    </message>
    <message>
        <source>Take a photo in which the whole face can be seen.</source>
        <translation>Warto użyć zdjęcia, na którym widać całą twarz.</translation>
    </message>
    <message>
        <source>No reference photo yet</source>
        <translation>Nie ma jeszcze zdjęcia referencyjnego</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Słabe</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Średnie</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Bardzo dobre</translation>
    </message>
    <message>
        <source>Without one, the program does not know which face to look for. Add a photo of the face.</source>
        <translation>Bez niego program nie wie, której twarzy szukać. Proszę dodać zdjęcie twarzy.</translation>
    </message>
    <message>
        <source>Next step: look at “{photo}”, and remove it if it shows somebody else.</source>
        <translation>Następny krok: obejrzeć „{photo}” i&#xa0;usunąć, jeżeli przedstawia kogoś innego.</translation>
    </message>
    <message>
        <source>Next step: remove the photo that shows somebody else, or add a third one that tells which it is.</source>
        <translation>Następny krok: usunąć zdjęcie, które przedstawia kogoś innego, albo dodać trzecie, które pokaże, które to jest.</translation>
    </message>
    <message>
        <source>Some of these photos are nearly the same and count once. Next step: add one from another day.</source>
        <translation>Niektóre z&#xa0;tych zdjęć są niemal takie same i&#xa0;liczą się jako jedno. Następny krok: dodać zdjęcie z&#xa0;innego dnia.</translation>
    </message>
    <message>
        <source>Next step: add a photo from another year or from another side.</source>
        <translation>Następny krok: dodać zdjęcie z&#xa0;innego roku lub z&#xa0;innej strony.</translation>
    </message>
    <message>
        <source>Next step: remove the poorest, “{photo}”, and add a better one.</source>
        <translation>Następny krok: usunąć najsłabsze, „{photo}”, i&#xa0;dodać lepsze.</translation>
    </message>
    <message>
        <source>More photos would add little.</source>
        <translation>Więcej zdjęć niewiele by dało.</translation>
    </message>
    <message>
        <source>“{photo}” does not seem to show the same person as the others. As long as it is here, the search also finds photos of somebody else.</source>
        <translation>„{photo}” raczej nie przedstawia tej samej osoby co pozostałe. Dopóki tu jest, wyszukiwanie znajduje także zdjęcia kogoś innego.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” do not seem to show the same person. The program cannot know which one is wrong. As long as both are here, the search finds photos of either.</source>
        <translation>„{one}” i&#xa0;„{other}” raczej nie przedstawiają tej samej osoby. Program nie może wiedzieć, które jest błędne. Dopóki są tu oba, wyszukiwanie znajduje zdjęcia obu osób.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>jeszcze niecała minuta</translation>
    </message>
</context>
</TS>
