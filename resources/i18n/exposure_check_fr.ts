<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Exposure Check</source>
        <translation>À propos d’Exposure Check</translation>
    </message>
    <message>
        <source>Exposure Check {version}</source>
        <translation>Exposure Check {version}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It works without a network connection, and nothing is ever sent anywhere by itself.</source>
        <translation>Logiciel libre sous licence Apache 2.0. Il fonctionne sans connexion au réseau, et rien n’est jamais envoyé automatiquement.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Face networks</source>
        <translation>Réseaux de neurones pour les visages</translation>
    </message>
    <message>
        <source>Fonts and data</source>
        <translation>Polices et données</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>A licence marked * was read by hand, because the library’s own record does not name it. Many libraries carry further ones inside, each with its own licence beside it.</source>
        <translation>Une licence marquée * a été lue à la main, car la fiche de la bibliothèque ne la nomme pas. Beaucoup de bibliothèques en contiennent d’autres, chacune accompagnée de sa propre licence.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <translation>Ajouter un &amp;dossier de photos…</translation>
    </message>
    <message>
        <source>Save a &amp;cleaned copy of a photo…</source>
        <translation>Enregistrer une copie &amp;nettoyée d’une photo…</translation>
    </message>
    <message>
        <source>&amp;Help someone else…</source>
        <translation>&amp;Aider quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>P&amp;eople…</source>
        <translation>P&amp;ersonnes…</translation>
    </message>
    <message>
        <source>Edit &amp;personal details…</source>
        <translation>Modifier les données &amp;personnelles…</translation>
    </message>
    <message>
        <source>Co&amp;ver an identity document…</source>
        <translation>&amp;Masquer une pièce d’identité…</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>&amp;Verrouiller le coffre</translation>
    </message>
    <message>
        <source>H&amp;ide everything and lock</source>
        <translation>Tout &amp;cacher et verrouiller</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Pa&amp;ramètres</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Paste photos or folders</source>
        <translation>&amp;Coller des photos ou des dossiers</translation>
    </message>
    <message>
        <source>&amp;Stop looking at photos</source>
        <translation>A&amp;rrêter l’examen des photos</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>Vis&amp;age</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Photos</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>&amp;Correspondances</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Lettres</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>Letters for man&amp;y people</source>
        <translation>Lettres pour de no&amp;mbreuses personnes</translation>
    </message>
    <message>
        <source>Appearance like the &amp;system</source>
        <translation>Apparence du &amp;système</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Cla&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste él&amp;evé</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>What this program &amp;does</source>
        <translation>&amp;Ce que fait ce programme</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>&amp;Afficher à nouveau les conseils</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;When would an answer be due?…</source>
        <translation>&amp;Quand une réponse serait-elle due&#xa0;?…</translation>
    </message>
    <message>
        <source>Which authority is &amp;mine?…</source>
        <translation>Quelle autorité est compétente pour &amp;moi&#xa0;?…</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>&amp;Vérifier cette installation…</translation>
    </message>
    <message>
        <source>&amp;About Exposure Check</source>
        <translation>À &amp;propos d’Exposure Check</translation>
    </message>
    <message>
        <source>In a photo: this is me</source>
        <translation>Sur une photo : c’est moi</translation>
    </message>
    <message>
        <source>In a photo: this is not me</source>
        <translation>Sur une photo : ce n’est pas moi</translation>
    </message>
    <message>
        <source>In a photo: I am unsure</source>
        <translation>Sur une photo : je ne suis pas sûr</translation>
    </message>
    <message>
        <source>Next photo, without deciding</source>
        <translation>Photo suivante, sans décider</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Hold: show the other people&apos;s faces</source>
        <translation>Maintenir : montrer le visage des autres personnes</translation>
    </message>
</context>
<context>
    <name>AddPackDialog</name>
    <message>
        <source>Add a face model</source>
        <translation>Ajouter un modèle de visage</translation>
    </message>
    <message>
        <source>Another model may find more photos of you, or fewer. This program can use models of InsightFace. They are not part of it, and not free for every use.</source>
        <translation>Un autre modèle trouvera peut-être plus de photos de vous, ou moins. Ce programme peut utiliser des modèles d’InsightFace. Ils n’en font pas partie, et leur usage n’est pas libre dans tous les cas.</translation>
    </message>
    <message>
        <source>The licence is in English, as it was written.</source>
        <translation>La licence est en anglais, telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>I accept this for my use</source>
        <translation>J’accepte cela pour mon usage</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Depuis cet ordinateur</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Comment l’appeler</translation>
    </message>
    <message>
        <source>Empty: like its file. It can be left empty.</source>
        <translation>Vide&#xa0;: comme le fichier. Peut rester vide.</translation>
    </message>
    <message>
        <source>Choose a ZIP file…</source>
        <translation>Choisir un fichier ZIP…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Quel modèle</translation>
    </message>
    <message>
        <source>A model is a file of up to several hundred megabytes.</source>
        <translation>Un modèle est un fichier pouvant atteindre plusieurs centaines de mégaoctets.</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Or over the network, from InsightFace’s own store</source>
        <translation>Ou par le réseau, depuis l’espace de téléchargement d’InsightFace</translation>
    </message>
    <message>
        <source>The model came with a licence of its own</source>
        <translation>Le modèle est accompagné de sa propre licence</translation>
    </message>
    <message>
        <source>Source: {source}, read on {day}.</source>
        <translation>Source&#xa0;: {source}, lue le {day}.</translation>
    </message>
    <message>
        <source>Archives ({patterns})</source>
        <translation>Archives ({patterns})</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Choisir le modèle</translation>
    </message>
    <message>
        <source>Choose the folder of the model</source>
        <translation>Choisir le dossier du modèle</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln megabyte(s)</source>
        <translation>
            <numerusform>%Ln mégaoctet téléchargé</numerusform>
            <numerusform>%Ln mégaoctets téléchargés</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>Examen du modèle…</translation>
    </message>
    <message>
        <source>Added: {model}. It is not in use yet; choose it in the list.</source>
        <translation>Ajouté&#xa0;: {model}. Il n’est pas encore utilisé&#xa0;; choisissez-le dans la liste.</translation>
    </message>
    <message>
        <source>There is a model with this name, or it cannot be a name. Choose another one of letters, digits, dots, hyphens and underscores.</source>
        <translation>Un modèle porte déjà ce nom, ou ce nom n’est pas possible. Choisissez-en un autre avec des lettres, des chiffres, des points, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Arrêté. Rien n’a été ajouté.</translation>
    </message>
</context>
<context>
    <name>AddPlaces</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>What can I add?</source>
        <translation>Que puis-je ajouter ?</translation>
    </message>
    <message>
        <source>Drop anything with photos here</source>
        <translation>Déposez ici tout ce qui contient des photos</translation>
    </message>
    <message>
        <source>Folders, photos and films, data exports as they came (ZIP, TAR.GZ), saved web pages, web addresses. Files stay where they are.</source>
        <translation>Dossiers, photos et films, exports de données tels que reçus (ZIP, TAR.GZ), pages web enregistrées, adresses web. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Ajouter l’adresse</translation>
    </message>
    <message>
        <source>Add a public address</source>
        <translation>Ajouter une adresse publique</translation>
    </message>
    <message>
        <source>A profile or page that anybody can open, for example https://mastodon.social/@name. You are asked before the network is used.</source>
        <translation>Un profil ou une page que tout le monde peut ouvrir, par exemple https://mastodon.social/@name. On vous demande votre accord avant d’utiliser le réseau.</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <translation>Dossier de photos</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Tous les fichiers ({patterns})</translation>
    </message>
    <message>
        <source>Photos, exports, saved pages</source>
        <translation>Photos, exports, pages enregistrées</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>For example a receipt or the answer. A copy is kept inside the vault.</source>
        <translation>Par exemple un reçu ou la réponse. Une copie est conservée dans le coffre.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Retirer {file}</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Which authority is mine?</source>
        <translation>Quelle autorité est compétente pour moi&#xa0;?</translation>
    </message>
    <message>
        <source>In which part of it?</source>
        <translation>Dans quelle partie du pays&#xa0;?</translation>
    </message>
    <message>
        <source>It is about a public body, a church or a broadcaster</source>
        <translation>Il s’agit d’un organisme public, d’une Église ou d’une chaîne de radio ou de télévision</translation>
    </message>
    <message>
        <source>It is about a company or a website</source>
        <translation>Il s’agit d’une entreprise ou d’un site web</translation>
    </message>
    <message>
        <source>Who looks after them?</source>
        <translation>Qui en est chargé&#xa0;?</translation>
    </message>
    <message>
        <source>It hears complaints about a company or a website. Usually it is the one where you live; under European law you may also ask the one where you work. Nothing is sent, and nobody is asked.</source>
        <translation>Elle reçoit les réclamations contre une entreprise ou un site web. En général, c’est celle du lieu où vous habitez&#xa0;; selon le droit européen, vous pouvez aussi vous adresser à celle du lieu où vous travaillez. Rien n’est envoyé, et personne n’est interrogé.</translation>
    </message>
    <message>
        <source>In which country do you live?</source>
        <translation>Dans quel pays habitez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>For {country} no authority is in the list of this program. Look on the website of your government for the authority for data protection, or ask the one of the country where the company is.</source>
        <translation>Pour ce pays, aucune autorité ne figure dans la liste de ce programme&#xa0;: {country}. Cherchez sur le site de votre gouvernement l’autorité chargée de la protection des données, ou demandez à celle du pays où se trouve l’entreprise.</translation>
    </message>
</context>
<context>
    <name>AuthorityView</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formulaire sur leur site</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Téléphone : {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Fax : {number}</translation>
    </message>
    <message>
        <source>Fingerprint of its PGP key: {number}</source>
        <translation>Empreinte de sa clé PGP&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Languages of a complaint</source>
        <translation>Langues d’une réclamation</translation>
    </message>
    <message>
        <source>Basis of a complaint</source>
        <translation>Base d’une réclamation</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Vu {day} : {status}</translation>
    </message>
    <message>
        <source>E-mail by another source</source>
        <translation>E-mail selon une autre source</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated in the record. Ask before you write in another one.</source>
        <translation>Non indiquées dans la fiche. Demandez avant d’écrire dans une autre langue.</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Adresse copiée.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Choose a table…</source>
        <translation>Choisir un tableau…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Enregistrer un modèle…</translation>
    </message>
    <message>
        <source>Drop the table of people here</source>
        <translation>Déposez ici le tableau des personnes</translation>
    </message>
    <message>
        <source>A CSV file with one person a row, as spreadsheets save it. Each row names the file with the person’s signed permission, which lies beside the table.</source>
        <translation>Un fichier CSV avec une personne par ligne, tel que les tableurs l’enregistrent. Chaque ligne nomme le fichier de l’autorisation signée de la personne, placé à côté du tableau.</translation>
    </message>
    <message>
        <source>Add this recipient</source>
        <translation>Ajouter ce destinataire</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Brouillon d’e-mail</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <translation>Que veulent-elles ?</translation>
    </message>
    <message>
        <source>Format of the letters</source>
        <translation>Format des lettres</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Ajoutez au moins un destinataire.</translation>
    </message>
    <message>
        <source>Choose what they want.</source>
        <translation>Choisissez ce que veulent les personnes.</translation>
    </message>
    <message>
        <source>Choose the table of people</source>
        <translation>Choisir le tableau des personnes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tableaux (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Table: {file}</source>
        <translation>Tableau : {file}</translation>
    </message>
    <message>
        <source>Choose another table…</source>
        <translation>Choisir un autre tableau…</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Enregistrer un modèle</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Choisir un dossier pour les lettres</translation>
    </message>
    <message>
        <source>{folder}: one folder per person, and the list result.csv. They are not encrypted.</source>
        <translation>{folder} : un dossier par personne et la liste result.csv. Ils ne sont pas chiffrés.</translation>
    </message>
    <message>
        <source>Added {name}.</source>
        <translation>{name} a été ajouté.</translation>
    </message>
    <message>
        <source>Do not write to {name}</source>
        <translation>Ne pas écrire à {name}</translation>
    </message>
    <message>
        <source>Letters go to:</source>
        <translation>Les lettres sont adressées à :</translation>
    </message>
    <message>
        <source>No recipient was added yet.</source>
        <translation>Aucun destinataire n’a encore été ajouté.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Letters for many people</source>
        <translation>Lettres pour de nombreuses personnes</translation>
    </message>
    <message>
        <source>For those who help others: a table of people becomes one letter each. Nothing is sent, and no case is opened for these letters.</source>
        <translation>Pour qui aide d’autres personnes : un tableau de personnes devient une lettre pour chacune. Rien n’est envoyé, et aucun dossier n’est ouvert pour ces lettres.</translation>
    </message>
    <message>
        <source>People done</source>
        <translation>Personnes traitées</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Rédiger les lettres</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the list of results</source>
        <translation>Ouvrir la liste des résultats</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Vérification des lignes…</translation>
    </message>
    <message>
        <source>Looking at the rows: {done} of {total}</source>
        <translation>Vérification des lignes : {done} sur {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Rédiger %n lettre</numerusform>
            <numerusform>Rédiger %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>Il n’y a aucune lettre à rédiger.</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Rédaction des lettres…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} people, %n letter(s) written</source>
        <translation>
            <numerusform>{done} personnes sur {total}, %n lettre rédigée</numerusform>
            <numerusform>{done} personnes sur {total}, %n lettres rédigées</numerusform>
        </translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n lettre rédigée</numerusform>
            <numerusform>%n lettres rédigées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n déjà rédigée auparavant</numerusform>
            <numerusform>%n déjà rédigées auparavant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why</source>
        <translation>
            <numerusform>%n non rédigée ; la liste dit pourquoi</numerusform>
            <numerusform>%n non rédigées ; la liste dit pourquoi</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Nothing was sent.</source>
        <translation>{counts}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} people.</source>
        <translation>Arrêté après {done} personnes sur {total}.</translation>
    </message>
    <message>
        <source>Write again to go on from there.</source>
        <translation>Relancez la rédaction pour reprendre à cet endroit.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Saved the template as “{file}”.</source>
        <translation>Le modèle a été enregistré sous « {file} ».</translation>
    </message>
</context>
<context>
    <name>BatchPreview</name>
    <message>
        <source>What would be written</source>
        <translation>Ce qui serait rédigé</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Seulement les lignes à problèmes</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Only rows with problems: {count}</source>
        <translation>Seulement les lignes à problèmes : {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to write</source>
        <translation>
            <numerusform>%n lettre à rédiger</numerusform>
            <numerusform>%n lettres à rédiger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n déjà rédigée auparavant</numerusform>
            <numerusform>%n déjà rédigées auparavant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written</source>
        <translation>
            <numerusform>%n ne peut pas être rédigée</numerusform>
            <numerusform>%n ne peuvent pas être rédigées</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, line {line} of the file:</source>
        <translation>Personne {row}, ligne {line} du fichier :</translation>
    </message>
</context>
<context>
    <name>BlockListModel</name>
    <message>
        <source>{paragraph}: {state}</source>
        <translation>{paragraph} : {state}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Ajouté par vous</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Dates for your calendar</source>
        <translation>Dates pour votre agenda</translation>
    </message>
    <message>
        <source>Also write whose case it is</source>
        <translation>Indiquer aussi de qui il s’agit</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Enregistrer le fichier d’agenda…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file holds the coming days of all open cases, each with two reminders. Import it into the calendar of your computer or telephone. Import it again later, and moved days are replaced.</source>
        <translation>Le fichier contient les prochaines dates de tous les dossiers ouverts, chacune avec deux rappels. Importez-le dans l’agenda de votre ordinateur ou de votre téléphone. Si vous l’importez de nouveau plus tard, les dates déplacées sont remplacées.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It names the recipients and what you asked for. Whoever keeps your calendar, for example a company on the internet, can read that.</source>
        <translation>Le fichier n’est pas chiffré. Il nomme les destinataires et ce que vous avez demandé. Qui tient votre agenda, par exemple une entreprise sur internet, peut le lire.</translation>
    </message>
    <message>
        <source>With this, it also holds the names and how each day was counted.</source>
        <translation>Il contient alors aussi les noms et la façon dont chaque date a été calculée.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Enregistrer le fichier d’agenda</translation>
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
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Utiliser cette photo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Démarrage de la caméra…</translation>
    </message>
    <message>
        <source>This computer does not let the program use a camera: allow it in the privacy settings of the system, then press “Try again”.</source>
        <translation>Cet ordinateur ne laisse pas le programme utiliser une caméra&#xa0;: autorisez-le dans les paramètres de confidentialité du système, puis appuyez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>The camera gives no picture, mostly because another program uses it: close that program, then press “Try again”.</source>
        <translation>La caméra ne donne pas d’image, le plus souvent parce qu’un autre programme l’utilise&#xa0;: fermez cet autre programme, puis appuyez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>The camera is not connected any more: plug it in and press “Try again”, or choose a photo instead.</source>
        <translation>La caméra n’est plus branchée&#xa0;: rebranchez-la et appuyez sur «&#xa0;Réessayer&#xa0;», ou choisissez plutôt une photo.</translation>
    </message>
    <message>
        <source>The photo is taken, and the camera is off.</source>
        <translation>La photo est prise, et la caméra est éteinte.</translation>
    </message>
    <message>
        <source>Your system now asks whether this program may use the camera. The camera is on only while you see its picture here. Nothing is recorded, and nothing leaves this computer.</source>
        <translation>Votre système demande maintenant si ce programme peut utiliser la caméra. La caméra n’est allumée que pendant que vous voyez son image ici. Rien n’est enregistré, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Look into the camera from the front, in even light. You see yourself as in a mirror. Space takes the photo; nothing is recorded before that.</source>
        <translation>Regardez la caméra de face, sous une lumière régulière. Vous vous voyez comme dans un miroir. La barre d’espace prend la photo&#xa0;; rien n’est enregistré avant.</translation>
    </message>
    <message>
        <source>The camera is off. This is the photo as others see you. It is not saved as a file: the vault keeps numbers and a small picture of your face.</source>
        <translation>La caméra est éteinte. Voici la photo telle que les autres vous voient. Elle n’est pas enregistrée comme fichier&#xa0;: le coffre garde des nombres et une petite image de votre visage.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>La caméra est éteinte.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>La photo prise</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Image de la caméra</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>Take a photo…</source>
        <translation>Prendre une photo…</translation>
    </message>
    <message>
        <source>Photos can be taken with a camera here, too, once the system has this library: {name}</source>
        <translation>On peut aussi prendre ici des photos avec une caméra, dès que le système dispose de cette bibliothèque&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Where should the folder of the case be made?</source>
        <translation>Où créer le répertoire du dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>“{entry}”</source>
        <translation>«&#xa0;{entry}&#xa0;»</translation>
    </message>
    <message>
        <source>Logged: {entry}.</source>
        <translation>Noté&#xa0;: {entry}.</translation>
    </message>
    <message>
        <source>Taken back: {entry}. It stays in the log and does not count.</source>
        <translation>Annulé&#xa0;: {entry}. L’entrée reste dans le journal et ne compte plus.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in “{folder}”. They are not encrypted. Look at them before you pass them on.</source>
        <translation>
            <numerusform>%n fichier enregistré dans «&#xa0;{folder}&#xa0;». Il n’est pas chiffré. Regardez-le avant de le transmettre.</numerusform>
            <numerusform>%n fichiers enregistrés dans «&#xa0;{folder}&#xa0;». Ils ne sont pas chiffrés. Regardez-les avant de les transmettre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved a copy as “{file}”. It came from somebody else: open it only if you trust it.</source>
        <translation>Copie enregistrée sous «&#xa0;{file}&#xa0;». Elle vient de quelqu’un d’autre&#xa0;: ne l’ouvrez que si vous lui faites confiance.</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message>
        <source>{title}: {state}. {dates}</source>
        <translation>{title}&#xa0;: {state}. {dates}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Ensuite&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{step}, from {day} on</source>
        <translation>{step}, à partir du {day}</translation>
    </message>
    <message>
        <source>Last entry: {day}</source>
        <translation>Dernière entrée&#xa0;: {day}</translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>What became of the letters</source>
        <translation>Ce que les lettres sont devenues</translation>
    </message>
    <message>
        <source>Nobody is counted as late who is not late by every reading of the rules. Where it is not noted when a letter arrived, its answer counts neither as late nor as in time.</source>
        <translation>Personne n’est compté en retard s’il ne l’est pas selon toute lecture des règles. Quand la date d’arrivée d’une lettre n’est pas notée, sa réponse n’est comptée ni en retard ni à temps.</translation>
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
        <translation>{cases} pour {people}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>réponse à temps</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>réponse tardive</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyées</translation>
    </message>
    <message>
        <source>days until an answer (median)</source>
        <translation>jours avant réponse (médiane)</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind} : {count}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Taken back, does not count.</source>
        <translation>Annulé, ne compte pas.</translation>
    </message>
    <message>
        <source>Entry {number}, {day}: {event}. {more}</source>
        <translation>Entrée {number}, {day}&#xa0;: {event}. {more}</translation>
    </message>
    <message>
        <source>Entry {number}: {event}, {day}</source>
        <translation>Entrée {number}&#xa0;: {event}, {day}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Enregistrer une copie de {file}</translation>
    </message>
    <message>
        <source>SHA-256: {hash}</source>
        <translation>SHA-256&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>This is wrong, take it back</source>
        <translation>C’est faux, annuler</translation>
    </message>
    <message>
        <source>Take back entry {number}: {event}</source>
        <translation>Annuler l’entrée {number}&#xa0;: {event}</translation>
    </message>
    <message>
        <source>Log it again…</source>
        <translation>Noter de nouveau…</translation>
    </message>
    <message>
        <source>Log again: {event}</source>
        <translation>Noter de nouveau&#xa0;: {event}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Back to all cases</source>
        <translation>Retour à tous les dossiers</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What fits next</source>
        <translation>Ce qui convient ensuite</translation>
    </message>
    <message>
        <source>Log what happened…</source>
        <translation>Noter ce qui s’est passé…</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Écrire un rappel…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Écrire une réplique…</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>Écrire une réclamation…</translation>
    </message>
    <message>
        <source>Look at the letter…</source>
        <translation>Voir la lettre…</translation>
    </message>
    <message>
        <source>Save the case file…</source>
        <translation>Enregistrer le dossier complet…</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Ce qui s’est passé jusqu’ici</translation>
    </message>
    <message>
        <source>Letters and files</source>
        <translation>Lettres et fichiers</translation>
    </message>
    <message>
        <source>Language of the case file</source>
        <translation>Langue du dossier complet</translation>
    </message>
    <message>
        <source>The case file is a folder for a lawyer or an authority: what happened, the letter, the files. It is not encrypted.</source>
        <translation>Le dossier complet est un répertoire destiné à un avocat ou à une autorité&#xa0;: ce qui s’est passé, la lettre, les fichiers. Il n’est pas chiffré.</translation>
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
        <translation>Si elle arrivait aujourd’hui, une réponse serait due au plus tard le {day}.</translation>
    </message>
    <message>
        <source>The law sets no time for an answer to this letter.</source>
        <translation>La loi ne fixe aucun délai de réponse à cette lettre.</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>Log: {event}…</source>
        <translation>Noter&#xa0;: {event}…</translation>
    </message>
    <message>
        <source>Write the reminder…</source>
        <translation>Écrire le rappel…</translation>
    </message>
    <message>
        <source>Write the reply…</source>
        <translation>Écrire la réplique…</translation>
    </message>
    <message>
        <source>Write the complaint…</source>
        <translation>Écrire la réclamation…</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No cases yet</source>
        <translation>Aucun dossier pour l’instant</translation>
    </message>
    <message>
        <source>A letter opens a case. Here you see what became of it, and what you can do next.</source>
        <translation>Une lettre ouvre un dossier. Vous voyez ici ce qu’il est devenu et ce que vous pouvez faire ensuite.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>What became of your letters. Nothing is sent from here; you log what you did and what you got.</source>
        <translation>Ce que vos lettres sont devenues. Rien n’est envoyé d’ici&#xa0;; vous notez ce que vous avez fait et reçu.</translation>
    </message>
    <message>
        <source>Note the day on which a letter arrived: from that day on the program counts the time.</source>
        <translation>Notez le jour où une lettre est arrivée&#xa0;: le programme compte le délai à partir de ce jour.</translation>
    </message>
    <message>
        <source>Dates for your calendar…</source>
        <translation>Dates pour votre agenda…</translation>
    </message>
    <message>
        <source>When would an answer be due?…</source>
        <translation>Quand une réponse serait-elle due&#xa0;?…</translation>
    </message>
    <message>
        <source>Which authority is mine?…</source>
        <translation>Quelle autorité est compétente pour moi&#xa0;?…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Name of a company</source>
        <translation>Nom d’une entreprise</translation>
    </message>
    <message>
        <source>All that are not closed</source>
        <translation>Tous ceux qui ne sont pas clos</translation>
    </message>
    <message>
        <source>With something to do today</source>
        <translation>Avec quelque chose à faire aujourd’hui</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Enregistré sous «&#xa0;{file}&#xa0;».</translation>
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
        <translation>Aucun dossier ne correspond.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no way to reset a lost passphrase. Write the new one on paper and keep the paper in a safe place. Backups that you made before still open with the old one.</source>
        <translation>Une phrase secrète perdue ne peut pas être réinitialisée. Notez la nouvelle sur papier et gardez ce papier en lieu sûr. Les sauvegardes faites auparavant s’ouvrent toujours avec l’ancienne.</translation>
    </message>
    <message>
        <source>This is not the current passphrase. Nothing was changed.</source>
        <translation>Ce n’est pas la phrase secrète actuelle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changement de la phrase secrète…</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>CreateVaultForm</name>
    <message>
        <source>Create the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the vault, not even you or us. There is no way to reset it. Write it on paper and keep the paper in a safe place.</source>
        <translation>Sans cette phrase secrète, personne ne peut ouvrir le coffre, pas même vous ni nous. Il est impossible de la réinitialiser. Notez-la sur papier et gardez ce papier en lieu sûr.</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Création du coffre…</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>When would an answer be due?</source>
        <translation>Quand une réponse serait-elle due&#xa0;?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>They told me in time that they need longer</source>
        <translation>On m’a annoncé à temps qu’il faudrait plus longtemps</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Jusqu’à quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plus de choix</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Moins de choix</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>For a letter that is not kept here. For your own letters the page Cases counts by itself. This is arithmetic, no legal advice.</source>
        <translation>Pour une lettre qui n’est pas gardée ici. Pour vos propres lettres, la page Dossiers compte d’elle-même. C’est un calcul, pas un conseil juridique.</translation>
    </message>
    <message>
        <source>The letter arrived on</source>
        <translation>La lettre est arrivée le</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>Pays de l’entreprise</translation>
    </message>
    <message>
        <source>Its public holidays can move the last day.</source>
        <translation>Ses jours fériés peuvent décaler le dernier jour.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Their answer to my letter</source>
        <translation>La réponse à ma lettre</translation>
    </message>
    <message>
        <source>That they confirm my letter</source>
        <translation>La confirmation de ma lettre</translation>
    </message>
    <message>
        <source>That they stop selling and sharing my data</source>
        <translation>L’arrêt de la vente et du partage de mes données</translation>
    </message>
    <message>
        <source>That the company confirms my complaint</source>
        <translation>La confirmation de ma réclamation par l’entreprise</translation>
    </message>
    <message>
        <source>News of my complaint from the authority</source>
        <translation>Des nouvelles de ma réclamation de la part de l’autorité</translation>
    </message>
    <message>
        <source>That they delete biometric data</source>
        <translation>L’effacement de données biométriques</translation>
    </message>
    <message>
        <source>When I can remind them</source>
        <translation>Quand je peux envoyer un rappel</translation>
    </message>
    <message>
        <source>The complaint arrived on</source>
        <translation>La réclamation est arrivée le</translation>
    </message>
    <message>
        <source>The authority had the complaint on</source>
        <translation>La réclamation est arrivée à l’autorité le</translation>
    </message>
    <message>
        <source>The last contact with the company was on</source>
        <translation>Le dernier contact avec l’entreprise a eu lieu le</translation>
    </message>
    <message>
        <source>The letter was sent on</source>
        <translation>La lettre a été envoyée le</translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation>La réponse est due au plus tard le {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation by {day}.</source>
        <translation>Une confirmation est due au plus tard le {day}.</translation>
    </message>
    <message>
        <source>By law selling and sharing must have stopped by {day}.</source>
        <translation>Selon la loi, la vente et le partage doivent avoir cessé au plus tard le {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation of the complaint by {day}.</source>
        <translation>Une confirmation de la réclamation est due au plus tard le {day}.</translation>
    </message>
    <message>
        <source>The authority owes news of the complaint by {day}.</source>
        <translation>L’autorité doit des nouvelles de la réclamation au plus tard le {day}.</translation>
    </message>
    <message>
        <source>By law biometric data must be deleted by {day} at the latest.</source>
        <translation>Selon la loi, les données biométriques doivent être effacées au plus tard le {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Un rappel peut être envoyé après le {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by {day}.</source>
        <translation>On peut attendre une réponse au plus tard le {day}.</translation>
    </message>
    <message>
        <source>The time itself ends on {day}; weekends and holidays move that day.</source>
        <translation>Le délai lui-même finit le {day}&#xa0;; les fins de semaine et les jours fériés décalent ce jour.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Personne ne devrait être dit en retard avant la fin du {day}.</translation>
    </message>
    <message>
        <source>This law gives them no more time.</source>
        <translation>Cette loi ne donne pas plus de temps à l’entreprise.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>{head}: {what}</source>
        <translation>{head} : {what}</translation>
    </message>
    <message>
        <source>About {who}, who used it</source>
        <translation>Concerne {who}, qui l’a utilisé</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Référence : {number}</translation>
    </message>
    <message>
        <source>What became of it: {status}</source>
        <translation>Ce qu’il en est advenu : {status}</translation>
    </message>
    <message>
        <source>Law: {articles}</source>
        <translation>Textes : {articles}</translation>
    </message>
    <message>
        <source>Checked: {how}</source>
        <translation>Contrôle : {how}</translation>
    </message>
    <message>
        <source>Looked up on {day}. {verified}</source>
        <translation>Vérifié le {day}. {verified}</translation>
    </message>
</context>
<context>
    <name>DecisionListModel</name>
    <message>
        <source>{head}: {what}</source>
        <translation>{head} : {what}</translation>
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
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>They named a day</source>
        <translation>Le destinataire a indiqué une date</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Brouillon d’e-mail</translation>
    </message>
    <message>
        <source>The recipient gets these files and their names. Send only what they need.</source>
        <translation>Le destinataire reçoit ces fichiers et leurs noms. N’envoyez que ce dont il a besoin.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Enregistrer le brouillon…</translation>
    </message>
    <message>
        <source>Cover an identity document…</source>
        <translation>Masquer une pièce d’identité…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your mail program opens it, with the letter in it. Mostly no files are needed.</source>
        <translation>Votre logiciel de messagerie l’ouvre, avec la lettre dedans. Le plus souvent, aucun fichier n’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>EnclosureList</name>
    <message>
        <source>What {file} shows</source>
        <translation>Ce que montre {file}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>Save a backup first…</source>
        <translation>Enregistrer d’abord une sauvegarde…</translation>
    </message>
    <message>
        <source>Save the case files first…</source>
        <translation>Enregistrer d’abord les dossiers complets…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Tout effacer maintenant</translation>
    </message>
    <message>
        <source>This goes, for good</source>
        <translation>Ceci disparaît définitivement</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Ceci reste</translation>
    </message>
    <message>
        <source>Your photos, letters and reports that you saved as files, backups, and letters that you sent. Language and appearance of this window, and face models: they say nothing about you.</source>
        <translation>Vos photos, les lettres et rapports enregistrés comme fichiers, les sauvegardes et les lettres envoyées. La langue et l’apparence de cette fenêtre, et les modèles de visage&#xa0;: ils ne disent rien de vous.</translation>
    </message>
    <message>
        <source>You can save something first</source>
        <translation>Vous pouvez d’abord enregistrer quelque chose</translation>
    </message>
    <message>
        <source>A backup is encrypted and can be restored here later. Case files are not encrypted; a lawyer or an authority can read them without this program.</source>
        <translation>Une sauvegarde est chiffrée et peut être restaurée ici plus tard. Les dossiers complets ne sont pas chiffrés&#xa0;; un avocat ou une autorité peut les lire sans ce programme.</translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Où créer les répertoires des dossiers&#xa0;?</translation>
    </message>
    <message>
        <source>Saving case {number} of {count}…</source>
        <translation>Enregistrement du dossier {number} sur {count}…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted.</source>
        <translation>
            <numerusform>%n dossier complet enregistré. Il n’est pas chiffré.</numerusform>
            <numerusform>%n dossiers complets enregistrés. Ils ne sont pas chiffrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), with all details</source>
        <translation>
            <numerusform>%n personne, avec toutes ses données</numerusform>
            <numerusform>%n personnes, avec toutes leurs données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of faces</source>
        <translation>
            <numerusform>%n photo de référence d’un visage</numerusform>
            <numerusform>%n photos de référence de visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) and what was decided about them</source>
        <translation>
            <numerusform>%n correspondance et ce qui a été décidé à son sujet</numerusform>
            <numerusform>%n correspondances et ce qui a été décidé à leur sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), each with its letter and its dates</source>
        <translation>
            <numerusform>%n dossier, avec sa lettre et ses dates</numerusform>
            <numerusform>%n dossiers, chacun avec sa lettre et ses dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were attached to cases</source>
        <translation>
            <numerusform>%n fichier joint à un dossier</numerusform>
            <numerusform>%n fichiers joints à des dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of the network</source>
        <translation>
            <numerusform>%n ligne du journal du réseau</numerusform>
            <numerusform>%n lignes du journal du réseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older vault(s) that a restore moved aside</source>
        <translation>
            <numerusform>%n ancien coffre, mis de côté par une restauration</numerusform>
            <numerusform>%n anciens coffres, mis de côté par une restauration</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered places, own recipients, letters that were begun, own text, and the settings of the vault</source>
        <translation>Emplacements mémorisés, destinataires ajoutés, lettres commencées, textes personnels et paramètres du coffre</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The details help whoever looks after this program. They may name files on this computer, so read them before you pass them on. Nothing is sent by itself.</source>
        <translation>Les détails aident ceux qui s’occupent de ce programme. Ils peuvent nommer des fichiers de cet ordinateur : lisez-les avant de les transmettre. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>EvaluatePackDialog</name>
    <message>
        <source>Check a face model on pairs of photos</source>
        <translation>Vérifier un modèle de visage sur des paires de photos</translation>
    </message>
    <message>
        <source>You need a table (CSV) with the columns a, b and same: the names of two photos, and 1 if both show the same person or 0 if they do not. The photos are looked at on this computer, and nothing of them is kept. How photos are looked through stays as it is.</source>
        <translation>Il vous faut un tableau (CSV) avec les colonnes a, b et same&#xa0;: les noms de deux photos, et 1 si les deux montrent la même personne ou 0 sinon. Les photos sont examinées sur cet ordinateur, et il n’en est rien gardé. La façon dont les photos sont examinées reste la même.</translation>
    </message>
    <message>
        <source>Choose the list of pairs…</source>
        <translation>Choisir la liste des paires…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Choisir une autre liste…</translation>
    </message>
    <message>
        <source>Choose another folder of photos…</source>
        <translation>Choisir un autre dossier de photos…</translation>
    </message>
    <message>
        <source>Compare the pairs</source>
        <translation>Comparer les paires</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Choose the list of pairs</source>
        <translation>Choisir la liste des paires</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>Choisir le dossier de photos</translation>
    </message>
    <message>
        <source>List: {file} · photos in: {folder}</source>
        <translation>Liste&#xa0;: {file} · photos dans&#xa0;: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paire</numerusform>
            <numerusform>%Ln paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compared</source>
        <translation>
            <numerusform>%Ln comparée</numerusform>
            <numerusform>%Ln comparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a photo without a face</source>
        <translation>
            <numerusform>%Ln avec une photo sans visage</numerusform>
            <numerusform>%Ln avec une photo sans visage</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the pairs of one person score higher than every pair of different people.</source>
        <translation>{share} des paires d’une même personne ont un score plus élevé que toutes les paires de personnes différentes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read; see the details.</source>
        <translation>
            <numerusform>%Ln photo n’a pas pu être lue&#xa0;; voyez les détails.</numerusform>
            <numerusform>%Ln photos n’ont pas pu être lues&#xa0;; voyez les détails.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared.</source>
        <translation>Comparé.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: too few pairs in the list to say.</source>
        <translation>1 fausse alerte sur {number}&#xa0;: trop peu de paires dans la liste pour le dire.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: it recognises {share} of the pairs of one person.</source>
        <translation>1 fausse alerte sur {number}&#xa0;: il reconnaît {share} des paires d’une même personne.</translation>
    </message>
    <message>
        <source>A false alarm is a pair of different people that is taken for one person. Where they are allowed more often, more pairs of one person are recognised.</source>
        <translation>Une fausse alerte est une paire de personnes différentes prise pour une même personne. Là où elles sont admises plus souvent, davantage de paires d’une même personne sont reconnues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of one person</source>
        <translation>
            <numerusform>%Ln paire d’une même personne</numerusform>
            <numerusform>%Ln paires d’une même personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of different people</source>
        <translation>
            <numerusform>%Ln paire de personnes différentes</numerusform>
            <numerusform>%Ln paires de personnes différentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Area under the curve (AUC): {value}. It is how often a pair of one person scores higher than a pair of different people; 1 is always, 0.5 is chance.</source>
        <translation>Aire sous la courbe (AUC)&#xa0;: {value}. Elle dit à quelle fréquence une paire d’une même personne a un score plus élevé qu’une paire de personnes différentes&#xa0;; 1 veut dire toujours, 0,5 correspond au hasard.</translation>
    </message>
    <message>
        <source>No face was found in: {photos}</source>
        <translation>Aucun visage trouvé dans&#xa0;: {photos}</translation>
    </message>
    <message>
        <source>Could not be read: {photos}</source>
        <translation>Impossible à lire&#xa0;: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Saved as “{file}”. It names your photos: look at it before you pass it on.</source>
        <translation>Enregistré sous «&#xa0;{file}&#xa0;». Le fichier nomme vos photos&#xa0;: regardez-le avant de le transmettre.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Log what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
        <source>The log is only for you. Nothing is sent, and a wrong entry can be taken back.</source>
        <translation>Le journal n’est que pour vous. Rien n’est envoyé, et une entrée fausse peut être annulée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>On which day?</source>
        <translation>Quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Anything worth keeping. May stay empty.</source>
        <translation>Tout ce qui mérite d’être gardé. Peut rester vide.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Cette indication est nécessaire.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>C’est plus long que {limit} caractères. Raccourcissez.</translation>
    </message>
</context>
<context>
    <name>EvidenceListModel</name>
    <message>
        <source>{place}
Seen on {day}</source>
        <translation>{place}
Vue le {day}</translation>
    </message>
    <message>
        <source>{place}, seen on {day}</source>
        <translation>{place}, vue le {day}</translation>
    </message>
</context>
<context>
    <name>ExportHelp</name>
    <message>
        <source>What can I add?</source>
        <translation>Que puis-je ajouter ?</translation>
    </message>
    <message>
        <source>Search, for example Instagram</source>
        <translation>Rechercher, par exemple Instagram</translation>
    </message>
    <message>
        <source>Search for a platform</source>
        <translation>Rechercher une plateforme</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Folders, single photos and films, web pages that you saved in a browser, and public addresses. Best of all is the data export of a platform: it holds what you posted, in full size. Ask the platform for it, and add the file as it came.</source>
        <translation>Des dossiers, des photos et films, des pages web enregistrées dans un navigateur et des adresses publiques. Le mieux est l’export de données d’une plateforme : il contient ce que vous avez publié, en taille réelle. Demandez-le à la plateforme et ajoutez le fichier tel que reçu.</translation>
    </message>
    <message>
        <source>No platform of this name is known here.</source>
        <translation>Aucune plateforme de ce nom n’est connue ici.</translation>
    </message>
    <message>
        <source>Format to choose</source>
        <translation>Format à choisir</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Combien de temps cela prend</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Addresses of posts</source>
        <translation>Adresses des publications</translation>
    </message>
    <message>
        <source>These steps were compared with a description on {day}. Menus change often.</source>
        <translation>Ces étapes ont été comparées à une description le {day}. Les menus changent souvent.</translation>
    </message>
    <message>
        <source>These steps are general knowledge and were not checked again. Menus change often.</source>
        <translation>Ces étapes sont de notoriété générale et n’ont pas été revérifiées. Les menus changent souvent.</translation>
    </message>
</context>
<context>
    <name>FaceModelSettings</name>
    <message>
        <source>Face model</source>
        <translation>Modèle de visage</translation>
    </message>
    <message>
        <source>The networks that find and compare faces. They run on this computer; no photo leaves it. The built-in model is enough for most people.</source>
        <translation>Les réseaux de neurones qui trouvent et comparent les visages. Ils fonctionnent sur cet ordinateur&#xa0;; aucune photo n’en sort. Le modèle intégré suffit à la plupart des gens.</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Examen des modèles…</translation>
    </message>
    <message>
        <source>Add a face model…</source>
        <translation>Ajouter un modèle de visage…</translation>
    </message>
    <message>
        <source>Photos from daily life are harder than those it was measured on: expect to miss more. How well it does for different groups of people was not measured.</source>
        <translation>Les photos du quotidien sont plus difficiles que celles de la mesure&#xa0;: attendez-vous à davantage d’oublis. La qualité des résultats selon les groupes de personnes n’a pas été mesurée.</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Attendez la fin de l’examen des photos, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>Retirer ce modèle&#xa0;?</translation>
    </message>
    <message>
        <source>{model} would be removed from this computer.</source>
        <translation>Ce modèle serait retiré de cet ordinateur&#xa0;: {model}.</translation>
    </message>
    <message>
        <source>Its files go. Your reference photos, matches and decisions stay. To use the model again, it has to be added again.</source>
        <translation>Ses fichiers sont supprimés. Vos photos de référence, vos correspondances et vos décisions restent. Pour utiliser de nouveau le modèle, il faudra l’ajouter encore une fois.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed: {model}.</source>
        <translation>Retiré&#xa0;: {model}.</translation>
    </message>
</context>
<context>
    <name>FacePage</name>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Photos of the face that the program should look for. They are measured on this computer.</source>
        <translation>Photos du visage que le programme doit chercher. Elles sont mesurées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Begin with one photo, and add others later: photos from different years help most.</source>
        <translation>Commencez par une photo et ajoutez-en d’autres plus tard&#xa0;: des photos d’années différentes aident le plus.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Choisir des photos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Drop photos of the face here</source>
        <translation>Déposez ici des photos du visage</translation>
    </message>
    <message>
        <source>Five varied photos make a much better reference than one: different days, different light, from the front.</source>
        <translation>Cinq photos variées valent bien mieux qu’une seule : jours différents, lumières différentes, de face.</translation>
    </message>
    <message>
        <source>Photos of the face</source>
        <translation>Photos du visage</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Photo du {day}</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Examen de %n photo…</numerusform>
            <numerusform>Examen de %n photos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} sur {total} examinées</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>Arrêté après {done} sur {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n photo(s).</source>
        <translation>
            <numerusform>%n photo ajoutée.</numerusform>
            <numerusform>%n photos ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {file}.</source>
        <translation>{file} ajouté.</translation>
    </message>
    <message>
        <source>“remove {file}”</source>
        <translation>« retirer {file} »</translation>
    </message>
    <message>
        <source>Removed {file}.</source>
        <translation>{file} retiré.</translation>
    </message>
    <message>
        <source>{file} is back.</source>
        <translation>{file} est de retour.</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Save them as a file…</source>
        <translation>Les enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Counting the photos…</source>
        <translation>Comptage des photos…</translation>
    </message>
    <message>
        <source>Photo {done} of {total}</source>
        <translation>Photo {done} sur {total}</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Enregistré sous «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was measured.</source>
        <translation>Arrêté. Rien n’a été mesuré.</translation>
    </message>
</context>
<context>
    <name>FileListModel</name>
    <message>
        <source>{file}: {why}</source>
        <translation>{file} : {why}</translation>
    </message>
</context>
<context>
    <name>FileListSaver</name>
    <message>
        <source>Save the list of files</source>
        <translation>Enregistrer la liste des fichiers</translation>
    </message>
    <message>
        <source>Table (*.csv);;For other programs (*.json)</source>
        <translation>Tableau (*.csv);;Pour d’autres programmes (*.json)</translation>
    </message>
    <message>
        <source>Saved “{file}”. It names your files: look at it before you pass it on.</source>
        <translation>Liste enregistrée&#xa0;: «&#xa0;{file}&#xa0;». Elle nomme vos fichiers&#xa0;: regardez-la avant de la transmettre.</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Files not looked at</source>
        <translation>Fichiers non examinés</translation>
    </message>
    <message>
        <source>Reasons to show</source>
        <translation>Raisons à afficher</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Chargement de la liste…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copier cette liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Tout : {count}</translation>
    </message>
    <message>
        <source>{why} {count}</source>
        <translation>{why} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are only linked in the export, not contained in it. The links can be copied and opened in a browser.</source>
        <translation>
            <numerusform>%n photo n’est que liée dans l’export, sans y être contenue. Le lien peut être copié et ouvert dans un navigateur.</numerusform>
            <numerusform>%n photos ne sont que liées dans l’export, sans y être contenues. Les liens peuvent être copiés et ouverts dans un navigateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s) of more</source>
        <translation>
            <numerusform>Le premier fichier parmi d’autres</numerusform>
            <numerusform>Les %n premiers fichiers parmi d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingListModel</name>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Needs attention · {what}: {value}</source>
        <translation>À vérifier · {what}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>FollowingLetterDialog</name>
    <message>
        <source>Save the letter…</source>
        <translation>Enregistrer la lettre…</translation>
    </message>
    <message>
        <source>Draft of an e-mail…</source>
        <translation>Brouillon d’e-mail…</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Je l’ai envoyée…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Rappel à {name}</translation>
    </message>
    <message>
        <source>A polite letter that names the day of the first one. It says only what the log says.</source>
        <translation>Une lettre polie qui rappelle la date de la première. Elle ne dit que ce que dit le journal.</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Réplique à {name}</translation>
    </message>
    <message>
        <source>It answers what they wrote. It says only what the log says.</source>
        <translation>Elle répond à ce que le destinataire a écrit. Elle ne dit que ce que dit le journal.</translation>
    </message>
    <message>
        <source>Complaint about {name}</source>
        <translation>Réclamation contre {name}</translation>
    </message>
    <message>
        <source>It goes to the authority for the place where you live. Nobody can promise what it decides.</source>
        <translation>Elle va à l’autorité compétente pour le lieu où vous habitez. Personne ne peut promettre ce qu’elle décidera.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>Dans la langue de la lettre. Peut rester vide.</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Que manque-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Où habitez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Name a day for the answer</source>
        <translation>Indiquer une date pour la réponse</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Réponse avant le</translation>
    </message>
    <message>
        <source>A wish, no period of the law.</source>
        <translation>Un souhait, pas un délai légal.</translation>
    </message>
    <message>
        <source>I live in the state whose law this is</source>
        <translation>J’habite dans l’État dont c’est la loi</translation>
    </message>
    <message>
        <source>What did they write?</source>
        <translation>Qu’a écrit le destinataire&#xa0;?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>If you have an account there. May stay empty.</source>
        <translation>Si vous y avez un compte. Peut rester vide.</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>Votre nom d’utilisateur chez eux</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Figure avant la date. Peut rester vide.</translation>
    </message>
    <message>
        <source>This letter cannot be written.</source>
        <translation>Cette lettre ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Choose what they wrote to see the letter.</source>
        <translation>Choisissez ce que le destinataire a écrit pour voir la lettre.</translation>
    </message>
    <message>
        <source>Choose where you live to see the letter. It decides which authority hears you.</source>
        <translation>Choisissez où vous habitez pour voir la lettre. L’autorité compétente en dépend.</translation>
    </message>
    <message>
        <source>This law helps people who live in that state. Tick the box if you do.</source>
        <translation>Cette loi protège les habitants de cet État. Cochez la case si c’est votre cas.</translation>
    </message>
    <message>
        <source>It goes to: {name}</source>
        <translation>Elle va à&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Form on their website: {address}</source>
        <translation>Formulaire sur le site&#xa0;: {address}</translation>
    </message>
    <message>
        <source>E-mail: {address}</source>
        <translation>E-mail&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Post: {address}</source>
        <translation>Courrier&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx);;Draft of an e-mail (*.eml);;Plain text (*.txt)</source>
        <translation>Document PDF (*.pdf);;Document Word (*.docx);;Brouillon d’e-mail (*.eml);;Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Plus de détails</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Moins de détails</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Brouillon d’e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not sent yet: print it and post it, or attach it to an e-mail. When you have sent it, come back and press “I sent it”.</source>
        <translation>Enregistrée sous «&#xa0;{file}&#xa0;». Elle n’est pas encore envoyée&#xa0;: imprimez-la et postez-la, ou joignez-la à un e-mail. Une fois envoyée, revenez et appuyez sur «&#xa0;Je l’ai envoyée&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>Start anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>What you filled in here before is back. It is not saved yet.</source>
        <translation>Ce que vous aviez saisi ici est de retour. Ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>The form is as it was at the beginning.</source>
        <translation>Le formulaire est revenu à son état de départ.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>There is no guide in your language yet. This is the English one.</source>
        <translation>Il n’y a pas encore de guide dans votre langue. Voici celui en anglais.</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Rechercher dans toutes les pages</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{page} – user guide</source>
        <translation>{page} – guide d’utilisation</translation>
    </message>
    <message>
        <source>Nothing found. Try another or a shorter word.</source>
        <translation>Rien n’a été trouvé. Essayez un autre mot, ou un mot plus court.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {number} of {total} on this page</source>
        <translation>Résultat {number} sur {total} dans cette page</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Vérifier cette installation</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copier cette liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Whether all parts of the program are the genuine ones, and what protects this computer from a photo that was made to do harm. Nothing is asked over the network.</source>
        <translation>Si toutes les parties du programme sont authentiques, et ce qui protège cet ordinateur d’une photo faite pour nuire. Rien n’est demandé par le réseau.</translation>
    </message>
    <message>
        <source>The list may name folders of this computer. Read it before you pass it on.</source>
        <translation>La liste peut nommer des dossiers de cet ordinateur. Lisez-la avant de la transmettre.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. They stand first in the list.</source>
        <translation>
            <numerusform>%n point est à vérifier. Il figure en tête de la liste.</numerusform>
            <numerusform>%n points sont à vérifier. Ils figurent en tête de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Copied the list.</source>
        <translation>La liste est copiée.</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>The tips are shown again.</source>
        <translation>Les conseils sont de nouveau affichés.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Nothing happened here for a while: the vault locks in one minute.</source>
        <translation>Il ne s’est rien passé ici depuis un moment&#xa0;: le coffre se verrouille dans une minute.</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>Verrouillé, car l’écran a été verrouillé.</translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation>Verrouillé, car l’ordinateur s’est mis en veille.</translation>
    </message>
    <message numerus="yes">
        <source>Locked because nothing happened for %n minute(s).</source>
        <translation>
            <numerusform>Verrouillé, car il ne s’est rien passé pendant %n minute.</numerusform>
            <numerusform>Verrouillé, car il ne s’est rien passé pendant %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>KeptParagraphs</name>
    <message>
        <source>Kept paragraphs</source>
        <translation>Paragraphes conservés</translation>
    </message>
    <message>
        <source>Keep this paragraph</source>
        <translation>Conserver ce paragraphe</translation>
    </message>
    <message>
        <source>A name by which you find it again</source>
        <translation>Un nom pour le retrouver</translation>
    </message>
    <message>
        <source>“forget a kept paragraph”</source>
        <translation>« ne plus conserver un paragraphe »</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more.</source>
        <translation>« {name} » n’est plus conservé.</translation>
    </message>
    <message>
        <source>The paragraph is kept as “{name}”.</source>
        <translation>Le paragraphe est conservé sous le nom « {name} ».</translation>
    </message>
    <message>
        <source>Keep this paragraph…</source>
        <translation>Conserver ce paragraphe…</translation>
    </message>
    <message>
        <source>Forget a kept paragraph</source>
        <translation>Ne plus conserver un paragraphe</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Like the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
</context>
<context>
    <name>LawAndLanguage</name>
    <message>
        <source>Which law?</source>
        <translation>Quel droit ?</translation>
    </message>
    <message>
        <source>Several laws fit where you live and where they are. Each gives other rights.</source>
        <translation>Plusieurs lois conviennent à votre lieu de résidence et au siège du destinataire. Chacune donne d’autres droits.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>{language} (suggested)</source>
        <translation>{language} (suggestion)</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres façons</translation>
    </message>
    <message>
        <source>Save as a Word document…</source>
        <translation>Enregistrer en document Word…</translation>
    </message>
    <message>
        <source>Save as the draft of an e-mail…</source>
        <translation>Enregistrer en brouillon d’e-mail…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Enregistrer en texte brut…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Ouvrir dans le logiciel de messagerie</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Je l’ai envoyée…</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Aller au dossier</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Look at the letter</source>
        <translation>Voir la lettre</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Brouillon d’e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>Write to them about the same again?</source>
        <translation>Leur écrire encore pour la même chose ?</translation>
    </message>
    <message>
        <source>The same letter again while the first is open can be called excessive, and then it need not be answered. A reminder or a reply in that case mostly helps more.</source>
        <translation>La même lettre, envoyée encore pendant que la première est ouverte, peut être jugée excessive et rester alors sans réponse. Un rappel ou une réponse dans ce dossier aide souvent davantage.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas le faire</translation>
    </message>
    <message>
        <source>Save a second letter</source>
        <translation>Enregistrer une seconde lettre</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. The case is recorded. The letter is not sent yet: print it and post it, or attach it to an e-mail.</source>
        <translation>Enregistrée sous « {file} ». Le dossier est créé. La lettre n’est pas encore envoyée : imprimez-la et postez-la, ou joignez-la à un e-mail.</translation>
    </message>
    <message>
        <source>Saved as “{file}”, in the same case.</source>
        <translation>Enregistrée sous « {file} », dans le même dossier.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Si elle arrivait aujourd’hui, une réponse serait due au plus tard le {day}.</translation>
    </message>
    <message>
        <source>Copied the letter as text. Paste it into an e-mail or a form, then press “I sent it”.</source>
        <translation>La lettre est copiée en texte. Collez-la dans un e-mail ou un formulaire, puis choisissez « Je l’ai envoyée ».</translation>
    </message>
    <message>
        <source>This letter is too long to hand over to a mail program. Save it as the draft of an e-mail, or copy the text.</source>
        <translation>Cette lettre est trop longue pour être remise à un logiciel de messagerie. Enregistrez-la en brouillon d’e-mail, ou copiez le texte.</translation>
    </message>
    <message>
        <source>Your mail program has the letter as a draft. Send it there, then press “I sent it” here.</source>
        <translation>Votre logiciel de messagerie a la lettre en brouillon. Envoyez-la là-bas, puis choisissez ici « Je l’ai envoyée ».</translation>
    </message>
    <message>
        <source>No mail program answered. Save the letter as the draft of an e-mail, or copy the text.</source>
        <translation>Aucun logiciel de messagerie n’a répondu. Enregistrez la lettre en brouillon d’e-mail, ou copiez le texte.</translation>
    </message>
    <message>
        <source>Written down: sent on {day}.</source>
        <translation>Noté : envoyée le {day}.</translation>
    </message>
    <message>
        <source>“I sent it”</source>
        <translation>« Je l’ai envoyée »</translation>
    </message>
    <message>
        <source>Written down that you sent the letter.</source>
        <translation>Il est noté que vous avez envoyé la lettre.</translation>
    </message>
    <message>
        <source>Taken back. The case says that the letter is not sent.</source>
        <translation>Annulé. Le dossier indique que la lettre n’est pas envoyée.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Paragraphs that can be changed</source>
        <translation>Paragraphes qui peuvent être changés</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Mots du paragraphe</translation>
    </message>
    <message>
        <source>Return to the original paragraph</source>
        <translation>Revenir au paragraphe d’origine</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Ajouter un paragraphe</translation>
    </message>
    <message>
        <source>Return to the original letter</source>
        <translation>Revenir à la lettre d’origine</translation>
    </message>
    <message>
        <source>“discard the letter”</source>
        <translation>«&#xa0;Abandonner la lettre&#xa0;»</translation>
    </message>
    <message>
        <source>The unfinished letter is discarded.</source>
        <translation>La lettre inachevée est abandonnée.</translation>
    </message>
    <message>
        <source>The paragraph is the original again.</source>
        <translation>Le paragraphe est de nouveau celui d’origine.</translation>
    </message>
    <message>
        <source>“return to the original”</source>
        <translation>« Revenir à l’original »</translation>
    </message>
    <message>
        <source>The paragraph is left out.</source>
        <translation>Le paragraphe est omis.</translation>
    </message>
    <message>
        <source>“leave it out”</source>
        <translation>« L’omettre »</translation>
    </message>
    <message>
        <source>The letter is the original again.</source>
        <translation>La lettre est de nouveau celle d’origine.</translation>
    </message>
    <message>
        <source>“return to the original letter”</source>
        <translation>« Revenir à la lettre d’origine »</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its words can be changed here.</source>
        <translation>Dès qu’il y a une lettre, ses mots peuvent être changés ici.</translation>
    </message>
    <message>
        <source>Left out of the letter. The original: “{text}”</source>
        <translation>Omis de la lettre. L’original : « {text} »</translation>
    </message>
    <message>
        <source>Your own words. Check that they are true; the program does not know.</source>
        <translation>Vos propres mots. Vérifiez qu’ils sont vrais ; le programme ne le sait pas.</translation>
    </message>
    <message>
        <source>Type to change it. An empty paragraph is left out of the letter.</source>
        <translation>Écrivez pour le changer. Un paragraphe vide est omis de la lettre.</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Only the usual letters</source>
        <translation>Seulement les lettres courantes</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Que voulez-vous ?</translation>
    </message>
</context>
<context>
    <name>LetterLook</name>
    <message>
        <source>As it is usual where the sender lives</source>
        <translation>Comme d’usage là où vit l’expéditeur</translation>
    </message>
    <message>
        <source>With our letterhead</source>
        <translation>Avec notre en-tête</translation>
    </message>
    <message>
        <source>Our letterhead…</source>
        <translation>Notre en-tête…</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Enveloppe à fenêtre</translation>
    </message>
    <message>
        <source>The address stands where an envelope from there has its window.</source>
        <translation>L’adresse figure là où une enveloppe de ce pays a sa fenêtre.</translation>
    </message>
    <message>
        <source>“keep our letterhead”</source>
        <translation>«&#xa0;Garder notre en-tête&#xa0;»</translation>
    </message>
    <message>
        <source>Kept your letterhead.</source>
        <translation>Votre en-tête est enregistré.</translation>
    </message>
    <message>
        <source>No letterhead is kept now.</source>
        <translation>Il n’y a plus d’en-tête enregistré.</translation>
    </message>
</context>
<context>
    <name>LetterOptions</name>
    <message>
        <source>More details</source>
        <translation>Plus de détails</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Moins de détails</translation>
    </message>
</context>
<context>
    <name>LetterPhotos</name>
    <message>
        <source>Name the photos that I confirmed</source>
        <translation>Citer les photos que j’ai confirmées</translation>
    </message>
    <message>
        <source>Choose the photos…</source>
        <translation>Choisir les photos…</translation>
    </message>
    <message>
        <source>Show small pictures of them</source>
        <translation>Les montrer en petites images</translation>
    </message>
    <message>
        <source>Whoever reads the letter then sees your face. Other people’s faces are covered.</source>
        <translation>Qui lit la lettre voit alors votre visage. Le visage des autres personnes est masqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed photo(s) with a public address</source>
        <translation>
            <numerusform>%n photo confirmée avec une adresse publique</numerusform>
            <numerusform>%n photos confirmées avec une adresse publique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>Photo citée&#xa0;: {named} sur %n</numerusform>
            <numerusform>Photos citées&#xa0;: {named} sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because no address is known</source>
        <translation>
            <numerusform>%n omise, faute d’adresse connue</numerusform>
            <numerusform>%n omises, faute d’adresse connue</numerusform>
        </translation>
    </message>
    <message>
        <source>{named}; {left_out}.</source>
        <translation>{named}&#xa0;; {left_out}.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Aperçu de la lettre</translation>
    </message>
    <message>
        <source>The letter in your language, for reading only</source>
        <translation>La lettre dans votre langue, pour lecture seulement</translation>
    </message>
    <message>
        <source>Choose a recipient to see the letter.</source>
        <translation>Choisissez un destinataire pour voir la lettre.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Page {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>LetterReasons</name>
    <message>
        <source>Paragraphs of the letter</source>
        <translation>Paragraphes de la lettre</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its paragraphs are explained here.</source>
        <translation>Dès qu’il y a une lettre, ses paragraphes sont expliqués ici.</translation>
    </message>
    <message>
        <source>“{paragraph}”</source>
        <translation>« {paragraph} »</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Read it in my language</source>
        <translation>La lire dans ma langue</translation>
    </message>
    <message>
        <source>Why is this in my letter?</source>
        <translation>Pourquoi est-ce dans ma lettre ?</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Changer les mots</translation>
    </message>
    <message>
        <source>For reading only, in your language ({language}). This one is not sent.</source>
        <translation>Pour lecture seulement, dans votre langue ({language}). Celle-ci n’est pas envoyée.</translation>
    </message>
    <message>
        <source>What you changed is only in the letter that is sent.</source>
        <translation>Ce que vous avez changé n’est que dans la lettre envoyée.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Our letterhead</source>
        <translation>Notre en-tête</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nom et adresse</translation>
    </message>
    <message>
        <source>The name first, then one line each: address, telephone, e-mail.</source>
        <translation>D’abord le nom, puis une ligne chacun&#xa0;: adresse, téléphone, e-mail.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Le logo</translation>
    </message>
    <message>
        <source>No logo yet.</source>
        <translation>Pas encore de logo.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep no letterhead</source>
        <translation>Ne garder aucun en-tête</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For organisations that help others. It stands above their letters, and stays in your vault.</source>
        <translation>Pour les organisations qui aident d’autres personnes. Il figure en haut de leurs lettres et reste dans votre coffre.</translation>
    </message>
    <message>
        <source>At the foot of each page</source>
        <translation>Au bas de chaque page</translation>
    </message>
    <message>
        <source>May stay empty. For example an account.</source>
        <translation>Peut rester vide. Par exemple un compte bancaire.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG file. It is printed up to 4 cm wide.</source>
        <translation>Un fichier PNG. Il est imprimé sur 4&#xa0;cm de large au plus.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Indiquez le nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at most.</source>
        <translation>
            <numerusform>%n ligne au plus.</numerusform>
            <numerusform>%n lignes au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>A letter creates a record and a basis for a complaint. Nobody can promise that the company obeys.</source>
        <translation>Une lettre laisse une trace et fonde une réclamation. Personne ne peut promettre que l’entreprise s’exécute.</translation>
    </message>
    <message>
        <source>A good first letter is “See my data”: the answer tells you what to ask for next. Saving sends nothing.</source>
        <translation>Une bonne première lettre est «&#xa0;Voir mes données&#xa0;»&#xa0;: la réponse vous dit quoi demander ensuite. Enregistrer n’envoie rien.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Aller au dossier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Figure avant la date. Peut rester vide.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still needed for the letter: {names}</source>
        <translation>Il manque encore pour la lettre : {names}</translation>
    </message>
    <message>
        <source>There is no letter “{kind}” under this law ({law}), so another one is chosen.</source>
        <translation>La lettre « {kind} » n’existe pas selon ce droit ({law}) ; une autre est donc choisie.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Of this window. The language of a letter is chosen with the letter.</source>
        <translation>Pour cette fenêtre. La langue d’une lettre se choisit avec la lettre.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>The language changes as soon as the photos are looked at.</source>
        <translation>La langue changera dès que l’examen des photos sera terminé.</translation>
    </message>
    <message>
        <source>There is no open vault</source>
        <translation>Aucun coffre n’est ouvert</translation>
    </message>
    <message>
        <source>Everything this program keeps lies in an encrypted vault on this computer.</source>
        <translation>Tout ce que ce programme garde se trouve dans un coffre chiffré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Create or open the vault</source>
        <translation>Créer ou ouvrir le coffre</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Pour qui est-ce ?</translation>
    </message>
    <message>
        <source>Letters need a name, a country and an address for the answer.</source>
        <translation>Les lettres ont besoin d’un nom, d’un pays et d’une adresse pour la réponse.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Remplir les données</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annuler {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Letters are still being written.</source>
        <translation>Des lettres sont en cours de rédaction.</translation>
    </message>
    <message>
        <source>Those that are written stay. The others can be written next time.</source>
        <translation>Celles qui sont rédigées restent. Les autres pourront l’être la prochaine fois.</translation>
    </message>
    <message>
        <source>Something that you filled in is not saved yet.</source>
        <translation>Quelque chose que vous avez rempli n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>It is lost when the program ends. Letters that you began are kept in the vault.</source>
        <translation>Cela sera perdu à la fermeture du programme. Les lettres que vous avez commencées sont gardées dans le coffre.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Photos are still being looked at.</source>
        <translation>L’examen des photos est en cours.</translation>
    </message>
    <message>
        <source>What was found so far is kept. The rest can be looked at next time.</source>
        <translation>Ce qui a été trouvé est conservé. Le reste pourra être examiné la prochaine fois.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Where it comes from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>Save a cleaned copy…</source>
        <translation>Enregistrer une copie nettoyée…</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progression de la copie</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The file is gone from where it was seen.</source>
        <translation>Le fichier n’est plus là où il a été vu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n autre emplacement</numerusform>
            <numerusform>%n autres emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>published on {day}</source>
        <translation>publiée le {day}</translation>
    </message>
    <message>
        <source>“{caption}”</source>
        <translation>« {caption} »</translation>
    </message>
    <message>
        <source>Fetched on {day} without a login, as anybody could.</source>
        <translation>Récupérée le {day} sans connexion à un compte, comme tout le monde pourrait le faire.</translation>
    </message>
    <message>
        <source>What it gives away</source>
        <translation>Ce qu’elle révèle</translation>
    </message>
    <message>
        <source>It gives nothing away besides what it shows, as far as this program can tell.</source>
        <translation>Elle ne révèle rien d’autre que ce qu’elle montre, pour autant que ce programme puisse le voir.</translation>
    </message>
    <message>
        <source>{coordinates}, near {place}</source>
        <translation>{coordinates}, près de {place}</translation>
    </message>
    <message>
        <source>The same picture without anything else in the file. The original stays as it is.</source>
        <translation>La même image sans rien d’autre dans le fichier. L’original reste tel quel.</translation>
    </message>
    <message>
        <source>Films cannot be cleaned.</source>
        <translation>Les films ne peuvent pas être nettoyés.</translation>
    </message>
    <message>
        <source>There is no file on this computer.</source>
        <translation>Il n’y a pas de fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Enregistrer une copie nettoyée</translation>
    </message>
</context>
<context>
    <name>MatchFilters</name>
    <message>
        <source>Which matches to show</source>
        <translation>Correspondances à montrer</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Toutes les correspondances</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Likely and possible</source>
        <translation>Probables et possibles</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>Dans quoi</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Photos et films</translation>
    </message>
    <message>
        <source>Only photos</source>
        <translation>Seulement les photos</translation>
    </message>
    <message>
        <source>Only films</source>
        <translation>Seulement les films</translation>
    </message>
    <message>
        <source>Photos with several faces</source>
        <translation>Photos avec plusieurs visages</translation>
    </message>
    <message>
        <source>Without a public address</source>
        <translation>Sans adresse publique</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>À quel emplacement</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les emplacements</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Matches as a grid</source>
        <translation>Correspondances en grille</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>Moi (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Pas moi (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Incertain (U)</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Voir en grand</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Montrer les copies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more: with Ctrl or Shift and a click, or with Ctrl+A.</source>
        <translation>Sélectionnez-en une ou plusieurs&#xa0;: avec Ctrl ou Maj et un clic, ou avec Ctrl+A.</translation>
    </message>
</context>
<context>
    <name>MatchListModel</name>
    <message>
        <source>{band} in {place}, seen on {day}: {decision}</source>
        <translation>{band} dans {place}, vue le {day} : {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n nearly identical picture(s) more</source>
        <translation>
            <numerusform>%n autre image presque identique</numerusform>
            <numerusform>%n autres images presque identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchNumbers</name>
    <message>
        <source>Figures of this match</source>
        <translation>Chiffres de cette correspondance</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Masquer les chiffres</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>It is the same for each copy of the file, and for no other file.</source>
        <translation>Il est le même pour chaque copie du fichier, et pour aucun autre fichier.</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Score&#xa0;: {score}</translation>
    </message>
    <message>
        <source>1 is the highest; the higher, the more alike the faces are.</source>
        <translation>1 est le score le plus élevé&#xa0;; plus le score est élevé, plus les visages se ressemblent.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels · found with: {model}</source>
        <translation>{width} × {height} pixels · trouvée avec&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Copied the SHA-256.</source>
        <translation>SHA-256 copié.</translation>
    </message>
    <message>
        <source>What it means was not measured for the face model in use.</source>
        <translation>Ce qu’il signifie n’a pas été mesuré pour le modèle de visage utilisé.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for you as for somebody else.</source>
        <translation>Un score comme celui-ci est plus de {number} fois plus probable pour vous que pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for somebody else as for you.</source>
        <translation>Un score comme celui-ci est plus de {number} fois plus probable pour quelqu’un d’autre que pour vous.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for you as for somebody else.</source>
        <translation>Un score comme celui-ci est environ {number} fois plus probable pour vous que pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for somebody else as for you.</source>
        <translation>Un score comme celui-ci est environ {number} fois plus probable pour quelqu’un d’autre que pour vous.</translation>
    </message>
    <message>
        <source>Among very many faces of others some score as high by chance: only you can tell.</source>
        <translation>Parmi un très grand nombre de visages d’autres personnes, certains ont par hasard un score aussi élevé&#xa0;: il n’y a que vous qui puissiez le dire.</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>No matches yet</source>
        <translation>Pas encore de correspondance</translation>
    </message>
    <message>
        <source>Look through a folder first. What could show you appears here, and you decide.</source>
        <translation>Faites d’abord examiner un dossier. Ce qui pourrait vous montrer apparaît ici, et vous décidez.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Aller aux photos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Go by the whole photo, not only by the face, and choose Unsure when in doubt: you can change every decision.</source>
        <translation>Regardez toute la photo, pas seulement le visage, et choisissez «&#xa0;Incertain&#xa0;» en cas de doute&#xa0;: vous pouvez changer chaque décision.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une par une</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Montrer les copies</translation>
    </message>
    <message>
        <source>Show all matches</source>
        <translation>Montrer toutes les correspondances</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not decided</source>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly identical picture(s)</source>
        <translation>
            <numerusform>%Ln image presque identique</numerusform>
            <numerusform>%Ln images presque identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Aucune de cette sorte</translation>
    </message>
    <message>
        <source>{shown} · {open}</source>
        <translation>{shown} · {open}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln affichée</numerusform>
            <numerusform>%Ln affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>Plus de correspondance dans ce sens.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln match(es) as “{decision}”.</source>
        <translation>
            <numerusform>%Ln correspondance marquée «&#xa0;{decision}&#xa0;».</numerusform>
            <numerusform>%Ln correspondances marquées «&#xa0;{decision}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as “{decision}”.</source>
        <translation>Marquée « {decision} ».</translation>
    </message>
    <message>
        <source>Took back “{decision}”.</source>
        <translation>« {decision} » annulé.</translation>
    </message>
    <message>
        <source>“{decision}”</source>
        <translation>« {decision} »</translation>
    </message>
    <message numerus="yes">
        <source>“{decision}” for %Ln match(es)</source>
        <translation>
            <numerusform>«&#xa0;{decision}&#xa0;» pour %Ln correspondance</numerusform>
            <numerusform>«&#xa0;{decision}&#xa0;» pour %Ln correspondances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePackDialog</name>
    <message>
        <source>Measure a face model</source>
        <translation>Mesurer un modèle de visage</translation>
    </message>
    <message>
        <source>You need a folder with one folder for each person, and several photos in each; in every photo only that person. About 70 photos of 30 people are the least; more give better figures. The photos are looked at on this computer, and nothing of them is kept but the figures.</source>
        <translation>Il vous faut un dossier contenant un dossier par personne, avec plusieurs photos dans chacun&#xa0;; sur chaque photo, seulement cette personne. Environ 70 photos de 30 personnes sont le minimum&#xa0;; davantage donne de meilleurs chiffres. Les photos sont examinées sur cet ordinateur, et il n’en est gardé que les chiffres.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Use these figures when photos are looked through</source>
        <translation>Utiliser ces chiffres pour l’examen des photos</translation>
    </message>
    <message>
        <source>Choose the folder with one folder for each person</source>
        <translation>Choisir le dossier contenant un dossier par personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) with a face</source>
        <translation>
            <numerusform>%Ln photo avec un visage</numerusform>
            <numerusform>%Ln photos avec un visage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) without a face</source>
        <translation>
            <numerusform>%Ln photo sans visage</numerusform>
            <numerusform>%Ln photos sans visage</numerusform>
        </translation>
    </message>
    <message>
        <source>To measure stricter settings, more photos of more people are needed.</source>
        <translation>Pour mesurer des réglages plus stricts, il faut plus de photos de plus de personnes.</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>Mesuré.</translation>
    </message>
    <message>
        <source>Photos are looked through with these figures from now on.</source>
        <translation>Désormais, les photos sont examinées avec ces chiffres.</translation>
    </message>
</context>
<context>
    <name>NetworkConsent</name>
    <message>
        <source>Use the network?</source>
        <translation>Utiliser le réseau ?</translation>
    </message>
    <message numerus="yes">
        <source>At most these %n website(s) would be asked for it, and no others:</source>
        <translation>
            <numerusform>Au plus %n site serait interrogé pour cela, et aucun autre&#xa0;:</numerusform>
            <numerusform>Au plus ces %n sites seraient interrogés pour cela, et aucun autre&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>More photos lie with this website. May it be asked, too?</source>
        <translation>D’autres photos se trouvent sur ce site. Peut-on l’interroger aussi ?</translation>
    </message>
    <message numerus="yes">
        <source>These %n website(s) would be asked for photos, and no others:</source>
        <translation>
            <numerusform>%n site serait interrogé pour des photos, et aucun autre :</numerusform>
            <numerusform>%n sites seraient interrogés pour des photos, et aucun autre :</numerusform>
        </translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which face model is fetched. Nothing about you or your face is sent, and there is no login. Every request is written into a log.</source>
        <translation>Ils apprennent l’adresse réseau de cet ordinateur et quel modèle de visage est téléchargé. Rien sur vous ni sur votre visage n’est envoyé, et il n’y a pas de connexion à un compte. Chaque requête est inscrite dans un journal.</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which pages are looked at. Nothing about you or your face is sent, there are no cookies and no login. Every request is written into a log.</source>
        <translation>Ils apprennent l’adresse réseau de cet ordinateur et quelles pages sont consultées. Rien sur vous ni sur votre visage n’est envoyé, il n’y a ni cookies ni connexion à un compte. Chaque requête est inscrite dans un journal.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Rester hors ligne</translation>
    </message>
    <message>
        <source>Ask these websites, this time</source>
        <translation>Interroger ces sites, cette fois</translation>
    </message>
</context>
<context>
    <name>NetworkLogDialog</name>
    <message>
        <source>What was asked over the network</source>
        <translation>Ce qui a été demandé par le réseau</translation>
    </message>
    <message>
        <source>Fetching the log…</source>
        <translation>Chargement du journal…</translation>
    </message>
    <message>
        <source>Show requests to</source>
        <translation>Afficher les requêtes à ce site</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Requêtes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Nothing was asked over the network</source>
        <translation>Rien n’a été demandé par le réseau</translation>
    </message>
    <message>
        <source>Every request is written down here, until you delete the log.</source>
        <translation>Chaque requête est notée ici, jusqu’à ce que vous effaciez le journal.</translation>
    </message>
    <message>
        <source>Copy this row</source>
        <translation>Copier cette ligne</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Delete the log…</source>
        <translation>Effacer le journal…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All websites ({count})</source>
        <translation>Tous les sites ({count})</translation>
    </message>
    <message>
        <source>{website} ({count})</source>
        <translation>{website} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>This program made %Ln request(s), none of them without your yes for that step.</source>
        <translation>
            <numerusform>Ce programme a fait %Ln requête, et aucune sans votre accord pour cette étape.</numerusform>
            <numerusform>Ce programme a fait %Ln requêtes, et aucune sans votre accord pour cette étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the row.</source>
        <translation>La ligne est copiée.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Pour programmes (*.json)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln request(s) as “{file}”. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln requête enregistrée sous «&#xa0;{file}&#xa0;». Le fichier n’est pas chiffré.</numerusform>
            <numerusform>%Ln requêtes enregistrées sous «&#xa0;{file}&#xa0;». Le fichier n’est pas chiffré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the log?</source>
        <translation>Effacer le journal&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) would be deleted from the log.</source>
        <translation>
            <numerusform>%Ln requête serait effacée du journal.</numerusform>
            <numerusform>%Ln requêtes seraient effacées du journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards nobody can see from it which websites were asked, when, and what for. It cannot be brought back. Photos and matches stay, with the addresses where they were found.</source>
        <translation>Ensuite, personne ne pourra plus y voir quels sites ont été interrogés, quand et pour quoi. Le journal ne pourra pas être récupéré. Les photos et les correspondances restent, avec les adresses où elles ont été trouvées.</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>Garder le journal</translation>
    </message>
    <message>
        <source>Delete the log</source>
        <translation>Effacer le journal</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln request(s) from the log.</source>
        <translation>
            <numerusform>%Ln requête effacée du journal.</numerusform>
            <numerusform>%Ln requêtes effacées du journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>This program asks nobody anything, unless you say yes for one step. Before each step it names the websites that would be asked. Every request is written into a log.</source>
        <translation>Ce programme n’interroge personne, sauf si vous donnez votre accord pour une étape. Avant chaque étape, il nomme les sites qui seraient interrogés. Chaque requête est inscrite dans un journal.</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Afficher le journal…</translation>
    </message>
    <message>
        <source>Directly to the websites</source>
        <translation>Directement vers les sites</translation>
    </message>
    <message>
        <source>Through Tor on this computer</source>
        <translation>Par Tor sur cet ordinateur</translation>
    </message>
    <message>
        <source>Through the proxy of this system</source>
        <translation>Par le proxy de ce système</translation>
    </message>
    <message>
        <source>Through another proxy</source>
        <translation>Par un autre proxy</translation>
    </message>
    <message>
        <source>Which way requests take</source>
        <translation>Par où passent les requêtes</translation>
    </message>
    <message>
        <source>Websites see the network address of this computer, or that of the proxy.</source>
        <translation>Les sites voient l’adresse réseau de cet ordinateur, ou celle du proxy.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>For example socks5h://127.0.0.1:9150 or http://proxy.example:8080</source>
        <translation>Par exemple socks5h://127.0.0.1:9150 ou http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Last used on {moment}, to ask {host}.</source>
        <translation>Utilisé pour la dernière fois le {moment}, pour interroger {host}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the log.</source>
        <translation>
            <numerusform>%Ln requête dans le journal.</numerusform>
            <numerusform>%Ln requêtes dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in the log.</source>
        <translation>Il n’y a aucune requête dans le journal.</translation>
    </message>
    <message>
        <source>The proxy of this system cannot be used. Requests fail until you choose another way.</source>
        <translation>Le proxy de ce système ne peut pas être utilisé. Les requêtes échoueront tant que vous n’aurez pas choisi une autre voie.</translation>
    </message>
    <message>
        <source>Websites that you allow are asked directly.</source>
        <translation>Les sites que vous autorisez sont interrogés directement.</translation>
    </message>
    <message>
        <source>Requests go the way that is set in this system, directly if nothing is set there.</source>
        <translation>Les requêtes passent par la voie réglée dans ce système, ou directement si rien n’y est réglé.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}. It also looks up the names of websites. If it does not answer, the request fails; nothing is asked directly instead.</source>
        <translation>Les requêtes passent par {proxy}, qui recherche aussi les sites d’après leur nom. S’il ne répond pas, la requête échoue&#xa0;; rien n’est demandé directement à la place.</translation>
    </message>
    <message>
        <source>Requests go this way from now on: {way}.</source>
        <translation>Désormais, les requêtes passent par cette voie&#xa0;: {way}.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It begins with socks5h:// or http://, then the name of the computer, a colon, and a number.</source>
        <translation>Ce n’est pas l’adresse d’un proxy. Elle commence par socks5h:// ou http://, puis viennent le nom de l’ordinateur, deux-points et un nombre.</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>The network was last used on {moment}, to ask {host}.</source>
        <translation>Le réseau a été utilisé pour la dernière fois le {moment}, pour interroger {host}.</translation>
    </message>
    <message>
        <source>Nothing is being sent · offline</source>
        <translation>Rien n’est envoyé · hors ligne</translation>
    </message>
    <message>
        <source>The network was not used so far, as far as the log goes.</source>
        <translation>Le réseau n’a pas encore été utilisé, d’après le journal.</translation>
    </message>
    <message>
        <source>Press to see every request.</source>
        <translation>Cliquez pour voir toutes les requêtes.</translation>
    </message>
    <message>
        <source>Fetching a face model from {host}</source>
        <translation>Téléchargement d’un modèle de visage depuis {host}</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} and %n other(s) for photos</source>
        <translation>
            <numerusform>Demande des photos à {host} et à %n autre site</numerusform>
            <numerusform>Demande des photos à {host} et à %n autres sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking {host} for photos</source>
        <translation>Demande des photos à {host}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, une seconde fois</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Les deux phrases secrètes sont différentes. Saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Très faible&#xa0;: devinée aussitôt</translation>
    </message>
    <message>
        <source>Weak: guessed within hours</source>
        <translation>Faible&#xa0;: devinée en quelques heures</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Moyenne&#xa0;: ajoutez un mot</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Très forte</translation>
    </message>
</context>
<context>
    <name>OpenVaultForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The vault is not where it was: “{path}”. If it lies on a USB stick or another drive, put it back in and try again.</source>
        <translation>Le coffre n’est plus là où il était&#xa0;: «&#xa0;{path}&#xa0;». S’il se trouve sur une clé USB ou un autre lecteur, rebranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (nécessaire)</translation>
    </message>
    <message>
        <source>The letter needs this.</source>
        <translation>La lettre en a besoin.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at most.</source>
        <translation>
            <numerusform>%n caractère au plus.</numerusform>
            <numerusform>%n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>As it is usual</source>
        <translation>Comme d’habitude</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Dismiss {file}</source>
        <translation>Écarter {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), counted from the left: which one is you?</source>
        <translation>
            <numerusform>%n visage, compté depuis la gauche : lequel est le vôtre ?</numerusform>
            <numerusform>%n visages, comptés depuis la gauche : lequel est le vôtre ?</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. Choose one in which the face is large and sharp.</source>
        <translation>Aucun visage n’a été trouvé sur cette photo. Choisissez-en une où le visage est grand et net.</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Cette photo est déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are the most there can be. Remove one first.</source>
        <translation>
            <numerusform>Pas plus de %n photo. Retirez-la d’abord.</numerusform>
            <numerusform>Pas plus de %n photos. Retirez-en une d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}, counted from the left: this is me</source>
        <translation>Visage {number} sur {total}, compté depuis la gauche : c’est moi</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Where you stand, and what to do next.</source>
        <translation>Où vous en êtes, et ce qu’il faut faire ensuite.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>What is out there</source>
        <translation>Ce que l’on peut trouver</translation>
    </message>
    <message numerus="yes">
        <source>reference(s)</source>
        <translation>
            <numerusform>référence</numerusform>
            <numerusform>références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>file(s) looked at</source>
        <translation>
            <numerusform>fichier examiné</numerusform>
            <numerusform>fichiers examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>of you</source>
        <translation>de vous</translation>
    </message>
    <message>
        <source>not you</source>
        <translation>pas vous</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertaines</translation>
    </message>
    <message numerus="yes">
        <source>letter(s)</source>
        <translation>
            <numerusform>lettre</numerusform>
            <numerusform>lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>The permission of {name} has ended</source>
        <translation>L’autorisation de {name} a expiré</translation>
    </message>
    <message>
        <source>There is no permission of {name}</source>
        <translation>Il n’y a pas d’autorisation de {name}</translation>
    </message>
    <message>
        <source>Until there is a new one, no photos can be looked through and no report or letter be written.</source>
        <translation>Tant qu’il n’y en a pas de nouvelle, on ne peut ni examiner de photos, ni rédiger de rapport ou de lettre.</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Renouveler l’autorisation…</translation>
    </message>
    <message>
        <source>Show the program which face to look for</source>
        <translation>Montrez au programme quel visage chercher</translation>
    </message>
    <message>
        <source>Add one photo, better five. They are measured on this computer and stay in the vault.</source>
        <translation>Ajoutez une photo, cinq de préférence. Elles sont mesurées sur cet ordinateur ; ce qui en est gardé reste dans le coffre.</translation>
    </message>
    <message>
        <source>Add photos of the face</source>
        <translation>Ajouter des photos du visage</translation>
    </message>
    <message>
        <source>Choose the photos to look through</source>
        <translation>Choisissez les photos à examiner</translation>
    </message>
    <message>
        <source>For example a folder with pictures that you saved from your public profiles.</source>
        <translation>Par exemple un dossier d’images enregistrées depuis vos profils publics.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) wait for your decision</source>
        <translation>
            <numerusform>%Ln correspondance attend votre décision</numerusform>
            <numerusform>%Ln correspondances attendent votre décision</numerusform>
        </translation>
    </message>
    <message>
        <source>The program only says “likely” or “possible”. You know best which photos show you.</source>
        <translation>Le programme dit seulement « probable » ou « possible ». Vous savez mieux que lui quelles photos vous montrent.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Write the first letter</source>
        <translation>Écrivez la première lettre</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of you are confirmed. Ask a face search company what it holds about you.</source>
        <translation>
            <numerusform>%n photo de vous est confirmée. Demandez à une entreprise de recherche de visages ce qu’elle détient sur vous.</numerusform>
            <numerusform>%n photos de vous sont confirmées. Demandez à une entreprise de recherche de visages ce qu’elle détient sur vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can ask a face search company what it holds about you, also without a match.</source>
        <translation>Vous pouvez demander à une entreprise de recherche de visages ce qu’elle détient sur vous, même sans correspondance.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message numerus="yes">
        <source>You have not sent %n letter(s) yet</source>
        <translation>
            <numerusform>%n lettre n’est pas encore envoyée</numerusform>
            <numerusform>%n lettres ne sont pas encore envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as this program knows. The time to answer begins when a letter arrives.</source>
        <translation>Pour autant que ce programme le sache. Le délai de réponse commence quand une lettre arrive.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Voir les dossiers</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Tout est décidé</translation>
    </message>
    <message>
        <source>Write to another company, or look through more photos.</source>
        <translation>Écrivez à une autre entreprise, ou faites examiner d’autres photos.</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Écrire une autre lettre</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Use this one…</source>
        <translation>Utiliser celui-ci…</translation>
    </message>
    <message>
        <source>Measure it on your own photos…</source>
        <translation>Mesurer sur vos propres photos…</translation>
    </message>
    <message>
        <source>Check it on pairs of photos…</source>
        <translation>Vérifier sur des paires de photos…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>From the next opening of the vault</source>
        <translation>À partir de la prochaine ouverture du coffre</translation>
    </message>
    <message>
        <source>In use until the vault is locked</source>
        <translation>En service jusqu’au verrouillage du coffre</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>Its files were changed or damaged since it was added, or some are missing. Remove it and add it again.</source>
        <translation>Ses fichiers ont été modifiés ou endommagés depuis son ajout, ou il en manque. Retirez-le et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Nobody has measured yet how sure its results are. Before it can be used, measure it on photos of people whom you know.</source>
        <translation>Personne n’a encore mesuré la fiabilité de ses résultats. Avant de pouvoir l’utiliser, mesurez-le sur des photos de personnes que vous connaissez.</translation>
    </message>
    <message>
        <source>It runs slower than it could: a part of it could not be rewritten.</source>
        <translation>Il fonctionne moins vite qu’il ne le pourrait&#xa0;: une partie n’a pas pu être convertie.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Photos ({patterns})</translation>
    </message>
</context>
<context>
    <name>PartListModel</name>
    <message>
        <source>Part {number}: {width} % × {height} %</source>
        <translation>Zone {number}&#xa0;: {width}&#xa0;% × {height}&#xa0;%</translation>
    </message>
    <message>
        <source>Part {number}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>Zone {number}&#xa0;: à {left}&#xa0;% de la gauche, à {top}&#xa0;% du haut, {width}&#xa0;% de large, {height}&#xa0;% de haut</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase secrète</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
</context>
<context>
    <name>PauseList</name>
    <message>
        <source>They asked me something first…</source>
        <translation>On m’a d’abord posé une question…</translation>
    </message>
    <message>
        <source>Some laws let the time stand still until you have answered. If you have not answered yet, choose today.</source>
        <translation>Certaines lois suspendent le délai jusqu’à votre réponse. Si vous n’avez pas encore répondu, choisissez la date d’aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>What I mean</source>
        <translation>Ce que je veux dire</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Qui je suis</translation>
    </message>
    <message>
        <source>A fee</source>
        <translation>Des frais</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Retirer cette question</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>Que vous a-t-on demandé&#xa0;?</translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation>La question est venue le</translation>
    </message>
    <message>
        <source>They had my answer on</source>
        <translation>Ma réponse est arrivée le</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Help someone else…</source>
        <translation>Aider quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything is kept for each person apart. Only help people who asked you to.</source>
        <translation>Tout est gardé séparément pour chaque personne. N’aidez que les personnes qui vous l’ont demandé.</translation>
    </message>
    <message>
        <source>Help this person now</source>
        <translation>Aider cette personne maintenant</translation>
    </message>
    <message>
        <source>Change the details…</source>
        <translation>Modifier les données…</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Renouveler l’autorisation…</translation>
    </message>
    <message>
        <source>Save a copy of the permission…</source>
        <translation>Enregistrer une copie de l’autorisation…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>permission until {day}</source>
        <translation>autorisation jusqu’au {day}</translation>
    </message>
    <message>
        <source>Until there is a new permission, photos cannot be looked through for this person, and no report and no letter can be written. What is there can be looked at, and cases can be followed up.</source>
        <translation>Tant qu’il n’y a pas de nouvelle autorisation, on ne peut ni examiner de photos pour cette personne, ni rédiger de rapport ou de lettre. Ce qui existe peut être consulté, et les dossiers peuvent être suivis.</translation>
    </message>
    <message>
        <source>Photos are being looked through. Stop that first.</source>
        <translation>Des photos sont en cours d’examen. Arrêtez d’abord cet examen.</translation>
    </message>
    <message>
        <source>Save a copy of the permission</source>
        <translation>Enregistrer une copie de l’autorisation</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not encrypted there.</source>
        <translation>Enregistré sous «&#xa0;{file}&#xa0;». Le fichier n’y est pas chiffré.</translation>
    </message>
    <message>
        <source>{name} and all that was kept about them is removed.</source>
        <translation>Les données de {name} et tout ce qui était gardé à son sujet sont supprimés.</translation>
    </message>
</context>
<context>
    <name>PeopleGlance</name>
    <message>
        <source>Everyone that you help</source>
        <translation>Toutes les personnes que vous aidez</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n chose à faire</numerusform>
            <numerusform>%n choses à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do before {day}</source>
        <translation>Rien à faire avant le {day}</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
</context>
<context>
    <name>PeopleListModel</name>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}&#xa0;: {told}</translation>
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
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Help someone else</source>
        <translation>Aider quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Renew the permission</source>
        <translation>Renouveler l’autorisation</translation>
    </message>
    <message>
        <source>Only help people who asked you to. Their signed permission is kept with their details.</source>
        <translation>N’aidez que les personnes qui vous l’ont demandé. Leur autorisation signée est conservée avec leurs données.</translation>
    </message>
    <message>
        <source>{name} signs a new document. It takes the place of the one before.</source>
        <translation>{name} signe un nouveau document. Il remplace le précédent.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved the details of {name}.</source>
        <translation>Les données de {name} sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose the signed document…</source>
        <translation>Choisir le document signé…</translation>
    </message>
    <message>
        <source>The document names no last day</source>
        <translation>Le document n’indique pas de date de fin</translation>
    </message>
    <message>
        <source>Keep the date of birth</source>
        <translation>Garder la date de naissance</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>As it should stand in the letters.</source>
        <translation>Tel qu’il doit figurer dans les lettres.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Letters need this or the postal address for the answer.</source>
        <translation>Les lettres ont besoin de celle-ci ou de l’adresse postale pour la réponse.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Street, then postcode and town, one line each.</source>
        <translation>Rue, puis code postal et ville, une ligne chacun.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Permission of this person</source>
        <translation>Autorisation de cette personne</translation>
    </message>
    <message>
        <source>The document that they signed. A copy is kept in the vault.</source>
        <translation>Le document qu’elle a signé. Une copie est conservée dans le coffre.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Other names and the date of birth</source>
        <translation>Autres noms et date de naissance</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Masquer ces champs</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Names under which photos or accounts may stand, one a line. Letters ask for these too.</source>
        <translation>Les noms sous lesquels des photos ou des comptes peuvent exister, un par ligne. Les lettres portent aussi sur ceux-là.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Only letters to companies that find people by their name say it.</source>
        <translation>Elle ne figure que dans les lettres aux entreprises qui trouvent les gens par leur nom.</translation>
    </message>
    <message>
        <source>Signed permission</source>
        <translation>Autorisation signée</translation>
    </message>
    <message>
        <source>Documents and photos (*.pdf *.jpg *.jpeg *.png *.txt)</source>
        <translation>Documents et photos (*.pdf *.jpg *.jpeg *.png *.txt)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Indiquez le nom.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Choisissez un pays dans la liste.</translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>Photos that the letter names</source>
        <translation>Photos citées dans la lettre</translation>
    </message>
    <message>
        <source>Name all</source>
        <translation>Les citer toutes</translation>
    </message>
    <message>
        <source>Name none</source>
        <translation>N’en citer aucune</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser celles-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The letter names the address of each, so that they can find it. Leave out what this recipient need not know of.</source>
        <translation>La lettre donne l’adresse de chacune, pour que le destinataire puisse la trouver. Retirez celles dont ce destinataire n’a pas à avoir connaissance.</translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>Photo citée&#xa0;: {named} sur %n</numerusform>
            <numerusform>Photos citées&#xa0;: {named} sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoCleaner</name>
    <message>
        <source>Which photo?</source>
        <translation>Quelle photo&#xa0;?</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Photos ({patterns})</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Enregistrer une copie nettoyée</translation>
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
        <translation>Photos</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>Tout examiner</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Places with photos that others can see: data exports, what you saved from profiles, albums, public pages.</source>
        <translation>Des lieux avec des photos que d’autres peuvent voir : exports de données, ce que vous avez enregistré de profils, albums, pages publiques.</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Attendez la fin de l’examen des photos, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>“{address}” is not a public address that anybody can open.</source>
        <translation>« {address} » n’est pas une adresse publique que tout le monde peut ouvrir.</translation>
    </message>
    <message>
        <source>“remove {folder}”</source>
        <translation>« retirer {folder} »</translation>
    </message>
    <message>
        <source>Removed {folder}. What was found in it stays.</source>
        <translation>{folder} retiré. Ce qui y a été trouvé reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n new match(es) found. Decide on the Matches page which ones show you.</source>
        <translation>
            <numerusform>%n nouvelle correspondance. Décidez sur la page Correspondances si elle vous montre.</numerusform>
            <numerusform>%n nouvelles correspondances. Décidez sur la page Correspondances lesquelles vous montrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) in all</source>
        <translation>
            <numerusform>%Ln fichier examiné en tout</numerusform>
            <numerusform>%Ln fichiers examinés en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n emplacement</numerusform>
            <numerusform>%n emplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) so far</source>
        <translation>
            <numerusform>%Ln fichier examiné jusqu’ici</numerusform>
            <numerusform>%Ln fichiers examinés jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} sur {total} examinées</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>{done} sur {total} examinées · {time_left}</translation>
    </message>
</context>
<context>
    <name>PreviewTableModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column} : {value}</translation>
    </message>
</context>
<context>
    <name>QuickHide</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>ReasonListModel</name>
    <message>
        <source>{paragraph}: {articles}</source>
        <translation>{paragraph} : {articles}</translation>
    </message>
    <message>
        <source>Articles: {articles}</source>
        <translation>Articles : {articles}</translation>
    </message>
</context>
<context>
    <name>RecipientDecisions</name>
    <message>
        <source>Decisions of authorities</source>
        <translation>Décisions d’autorités</translation>
    </message>
    <message>
        <source>None that this program knows of. That does not mean that there is none.</source>
        <translation>Aucune que ce programme connaisse. Cela ne veut pas dire qu’il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Known to ask for</source>
        <translation>Ce qu’ils demandent d’habitude</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>What authorities decided</source>
        <translation>Ce que des autorités ont décidé</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Corriger la fiche…</translation>
    </message>
    <message>
        <source>Take my entry back</source>
        <translation>Retirer ma fiche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How to reach them for this letter, the best way first</source>
        <translation>Comment les joindre pour cette lettre, le meilleur moyen d’abord</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Téléphone : {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Fax : {number}</translation>
    </message>
    <message>
        <source>They ask for letters in this language: {language}</source>
        <translation>Ils demandent des lettres dans cette langue : {language}</translation>
    </message>
    <message>
        <source>Other contact data</source>
        <translation>Autres coordonnées</translation>
    </message>
    <message>
        <source>Their representative in the European Union</source>
        <translation>Leur représentant dans l’Union européenne</translation>
    </message>
    <message>
        <source>Other sources say</source>
        <translation>D’autres sources disent</translation>
    </message>
    <message>
        <source>The letter does not use these unless you choose one.</source>
        <translation>La lettre ne les utilise que si vous en choisissez une.</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Vu {day} : {status}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celle-ci</translation>
    </message>
    <message>
        <source>Use this one: {contact}</source>
        <translation>Utiliser celle-ci : {contact}</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>Correct the record</source>
        <translation>Corriger la fiche</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Ajouter un destinataire</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As it stands in their imprint or privacy notice.</source>
        <translation>Tel qu’il figure dans leurs mentions légales ou leur politique de confidentialité.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Une ligne chacun, le pays en dernier.</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formulaire sur leur site</translation>
    </message>
    <message>
        <source>Begins with https://</source>
        <translation>Commence par https://</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>It decides which laws fit.</source>
        <translation>Il décide quelles lois conviennent.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Ce qu’ils sont</translation>
    </message>
    <message>
        <source>Where you have this from</source>
        <translation>D’où vous tenez cela</translation>
    </message>
    <message>
        <source>A web address, for example of their privacy notice.</source>
        <translation>Une adresse web, par exemple celle de leur politique de confidentialité.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What you leave empty stays as the directory has it. Your correction stays in your vault.</source>
        <translation>Ce que vous laissez vide reste tel que dans l’annuaire. Votre correction reste dans votre coffre.</translation>
    </message>
    <message>
        <source>One way to reach them is needed: e-mail, post or a form. The entry stays in your vault.</source>
        <translation>Il faut un moyen de les joindre : e-mail, courrier ou formulaire. La fiche reste dans votre coffre.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Indiquez le nom.</translation>
    </message>
    <message>
        <source>Fill in one way to reach them.</source>
        <translation>Indiquez un moyen de les joindre.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like privacy@example.org.</source>
        <translation>Ce n’est pas une adresse e-mail. Elle ressemble à privacy@example.org.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://</source>
        <translation>Ce n’est pas une adresse web. Elle commence par https://</translation>
    </message>
    <message>
        <source>At most 8 lines, and none longer than 200 characters.</source>
        <translation>Au plus 8 lignes, aucune de plus de 200 caractères.</translation>
    </message>
    <message>
        <source>At most 200 characters on one line.</source>
        <translation>Au plus 200 caractères sur une ligne.</translation>
    </message>
    <message>
        <source>This cannot be used. Correct it, and try again.</source>
        <translation>Cela ne peut pas être utilisé. Corrigez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>RecipientImport</name>
    <message>
        <source>Take in a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>A company record of datarequests.org, or a newer directory of recipients</source>
        <translation>Une fiche d’entreprise de datarequests.org, ou un annuaire des destinataires plus récent</translation>
    </message>
    <message>
        <source>Records and directories ({patterns})</source>
        <translation>Fiches et annuaires ({patterns})</translation>
    </message>
    <message>
        <source>Take in a file about recipients</source>
        <translation>Importer un fichier sur des destinataires</translation>
    </message>
    <message>
        <source>“{name}” is in the list already. To change what it says, choose it and correct its record.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà dans la liste. Pour y changer quelque chose, choisissez l’entrée et corrigez sa fiche.</translation>
    </message>
    <message numerus="yes">
        <source>The directory now has %Ln recipient(s), with facts of {day}.</source>
        <translation>
            <numerusform>L’annuaire compte maintenant %Ln destinataire, avec des informations du {day}.</numerusform>
            <numerusform>L’annuaire compte maintenant %Ln destinataires, avec des informations du {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientListModel</name>
    <message>
        <source>{name}: {about}</source>
        <translation>{name} : {about}</translation>
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
        <translation>fiche sans date</translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>vérifiée il y a %n mois</numerusform>
            <numerusform>vérifiée il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>vérifiée il y a %n an</numerusform>
            <numerusform>vérifiée il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}, may be out of date</source>
        <translation>{age}, peut-être périmée</translation>
    </message>
    <message>
        <source>your own entry</source>
        <translation>votre propre fiche</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>vérifiée à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>vérifiée il y a %n jour</numerusform>
            <numerusform>vérifiée il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
    <message>
        <source>Name, sort or country</source>
        <translation>Nom, type ou pays</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Not in the list? Add a recipient…</source>
        <translation>Pas dans la liste ? Ajouter un destinataire…</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>À qui ?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Your entry about {name} is taken back.</source>
        <translation>Votre fiche sur {name} est retirée.</translation>
    </message>
    <message>
        <source>“take my entry back”</source>
        <translation>« Retirer ma fiche »</translation>
    </message>
    <message>
        <source>Kept what you wrote about {name}.</source>
        <translation>Ce que vous avez écrit sur {name} est gardé.</translation>
    </message>
    <message>
        <source>“keep {name}”</source>
        <translation>« Garder {name} »</translation>
    </message>
    <message>
        <source>No recipient fits. Try a part of the name.</source>
        <translation>Aucun destinataire ne correspond. Essayez une partie du nom.</translation>
    </message>
</context>
<context>
    <name>RecipientSummary</name>
    <message>
        <source>All about this recipient…</source>
        <translation>Tout sur ce destinataire…</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Corriger la fiche…</translation>
    </message>
    <message>
        <source>How to send it, the best way first:
{ways}</source>
        <translation>Comment l’envoyer, le meilleur moyen d’abord :
{ways}</translation>
    </message>
    <message>
        <source>How to send it: {way}</source>
        <translation>Comment l’envoyer : {way}</translation>
    </message>
    <message>
        <source>Known to ask for: {things}</source>
        <translation>Demande d’habitude : {things}</translation>
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
        <translation>D’où vient cette fiche</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Masquer les sources</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message>
        <source>Cover an identity document</source>
        <translation>Masquer une pièce d’identité</translation>
    </message>
    <message>
        <source>Choose a photo or scan…</source>
        <translation>Choisir une photo ou un scan…</translation>
    </message>
    <message>
        <source>Choose another photo or scan…</source>
        <translation>Choisir une autre photo ou un autre scan…</translation>
    </message>
    <message>
        <source>It must be a picture: a PDF cannot be covered, so take a photo of the document or save its page as a picture.</source>
        <translation>Il faut une image&#xa0;: un PDF ne peut pas être masqué&#xa0;; prenez donc une photo du document ou enregistrez sa page comme image.</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Pour qui est la copie&#xa0;?</translation>
    </message>
    <message>
        <source>It stands in the watermark, all over it.</source>
        <translation>Cela figure dans le filigrane, sur toute la copie.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>Send a copy only if you must. If one is justified at all, they need no more than your name, the dates of issue and expiry, and who issued it. Everything else is covered, the photo too.</source>
        <translation>N’envoyez une copie que s’il le faut. Même quand elle est justifiée, le destinataire n’a besoin que de votre nom, des dates de délivrance et d’expiration, et de l’autorité de délivrance. Tout le reste est masqué, la photo aussi.</translation>
    </message>
    <message>
        <source>After: European Data Protection Board, Guidelines 01/2022, paragraphs 76 and 77</source>
        <translation>D’après&#xa0;: Comité européen de la protection des données, lignes directrices 01/2022, points 76 et 77</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Enregistrer la copie…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>Drag to mark a part that stays visible. Arrow keys move the chosen part, with Shift they resize it, Delete covers it.</source>
        <translation>Faites glisser pour marquer une zone qui reste visible. Les flèches déplacent la zone choisie&#xa0;; avec Maj, elles la redimensionnent&#xa0;; Suppr la masque.</translation>
    </message>
    <message>
        <source>The covered copy</source>
        <translation>La copie partiellement masquée</translation>
    </message>
    <message>
        <source>Known recipients</source>
        <translation>Destinataires connus</translation>
    </message>
    <message>
        <source>A photo or scan of the document</source>
        <translation>Photo ou scan du document</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Choose a photo or scan of the document, or drop it here. It stays as it is.</source>
        <translation>Choisissez une photo ou un scan du document, ou déposez-le ici. L’original reste tel quel.</translation>
    </message>
    <message>
        <source>Across the whole copy stands: {mark}</source>
        <translation>Sur toute la copie figure&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>Mark at least one part that stays visible, for example your name.</source>
        <translation>Marquez au moins une zone qui reste visible, par exemple votre nom.</translation>
    </message>
    <message>
        <source>Save the covered copy</source>
        <translation>Enregistrer la copie partiellement masquée</translation>
    </message>
    <message>
        <source>Picture without loss (*.png);;Picture (*.jpg);;PDF document (*.pdf)</source>
        <translation>Image sans perte (*.png);;Image (*.jpg);;Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Look at it before you send it. Nothing is sent: you send it yourself.</source>
        <translation>Copie enregistrée sous «&#xa0;{file}&#xa0;». Regardez-la avant de l’envoyer. Rien ne part d’ici&#xa0;: c’est vous qui l’envoyez.</translation>
    </message>
</context>
<context>
    <name>RedactionHint</name>
    <message>
        <source>Cover an identity document…</source>
        <translation>Masquer une pièce d’identité…</translation>
    </message>
    <message>
        <source>A copy is rarely needed. If you send one all the same, cover most of it first.</source>
        <translation>Une copie est rarement nécessaire. Si vous en envoyez une malgré tout, masquez-en d’abord la plus grande partie.</translation>
    </message>
</context>
<context>
    <name>RedactionParts</name>
    <message>
        <source>Parts that stay visible</source>
        <translation>Zones qui restent visibles</translation>
    </message>
    <message>
        <source>Nothing stays visible yet. Draw a box around the name on the picture, or add a part here.</source>
        <translation>Rien ne reste visible pour l’instant. Tracez un cadre autour du nom sur l’image, ou ajoutez une zone ici.</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Ajouter une zone</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Ce qui reste visible</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>May show somebody else</source>
        <translation>Montre peut-être quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Visage de {file}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Retirer {file}</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove a person</source>
        <translation>Retirer une personne</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>Save the files of the cases first…</source>
        <translation>Enregistrer d’abord les dossiers complets…</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Retirer définitivement</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>Ceci disparaît définitivement</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Ceci reste</translation>
    </message>
    <message>
        <source>The photos on this computer, what was saved outside of the vault, letters that were sent, and backups of the vault that were made before.</source>
        <translation>Les photos sur cet ordinateur, ce qui a été enregistré hors du coffre, les lettres envoyées et les sauvegardes du coffre faites auparavant.</translation>
    </message>
    <message>
        <source>The name, the addresses and the permission</source>
        <translation>Le nom, les adresses et l’autorisation</translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of the face</source>
        <translation>
            <numerusform>%n photo de référence du visage</numerusform>
            <numerusform>%n photos de référence du visage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remembered place(s) with photos</source>
        <translation>
            <numerusform>%n emplacement de photos mémorisé</numerusform>
            <numerusform>%n emplacements de photos mémorisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with your decisions</source>
        <translation>
            <numerusform>%n correspondance avec votre décision</numerusform>
            <numerusform>%n correspondances avec vos décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with their letters, logs and files</source>
        <translation>
            <numerusform>%n dossier avec ses lettres, son journal et ses fichiers</numerusform>
            <numerusform>%n dossiers avec leurs lettres, leurs journaux et leurs fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Où créer les répertoires des dossiers&#xa0;?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted there.</source>
        <translation>
            <numerusform>%n dossier complet enregistré. Il n’y est pas chiffré.</numerusform>
            <numerusform>%n dossiers complets enregistrés. Ils n’y sont pas chiffrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait en cours…</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>When they were published</source>
        <translation>Quand elles ont été publiées</translation>
    </message>
    <message>
        <source>Where they were seen</source>
        <translation>Où elles ont été vues</translation>
    </message>
    <message>
        <source>What they give away besides the face</source>
        <translation>Ce qu’elles révèlent en plus du visage</translation>
    </message>
    <message>
        <source>Who could have collected them</source>
        <translation>Qui a pu les récupérer</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Service or website</source>
        <translation>Service ou site</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>A photo can be in several rows.</source>
        <translation>Une photo peut figurer dans plusieurs lignes.</translation>
    </message>
    <message>
        <source>Each photo counts once, by the widest audience that is known.</source>
        <translation>Chaque photo compte une fois, selon le public connu le plus large.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Nothing besides what it shows</source>
        <translation>Rien d’autre que l’image</translation>
    </message>
    <message>
        <source>First known day {since}, last {until}.</source>
        <translation>Premier jour connu : {since}, dernier : {until}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) among them.</source>
        <translation>
            <numerusform>Dont %Ln film.</numerusform>
            <numerusform>Dont %Ln films.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation>
            <numerusform>%Ln autre lieu</numerusform>
            <numerusform>%Ln autres lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo that was seen in several places counts where it was published first.</source>
        <translation>Une photo vue à plusieurs endroits compte là où elle a d’abord été publiée.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>PDF document, for reading and printing</source>
        <translation>Document PDF, à lire et à imprimer</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Page web en un seul fichier</translation>
    </message>
    <message>
        <source>Table (CSV), one row for each photo</source>
        <translation>Tableau (CSV), une ligne par photo</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Données pour programmes (JSON)</translation>
    </message>
    <message>
        <source>With coordinates, names and texts</source>
        <translation>Avec coordonnées, noms et textes</translation>
    </message>
    <message>
        <source>Small pictures, other people covered</source>
        <translation>Petites images, autres visages masqués</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Enregistrer le rapport dans un fichier</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it where nobody else looks, and give it only to whom you trust.</source>
        <translation>Le fichier n’est pas chiffré. Gardez-le à l’abri des regards et ne le donnez qu’à des personnes de confiance.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Enregistré sous « {file} ».</translation>
    </message>
</context>
<context>
    <name>ReportMeasures</name>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Afficher %n étape de plus</numerusform>
            <numerusform>Afficher %n étapes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>No letter is recorded yet to: {names}</source>
        <translation>Aucune lettre n’est encore enregistrée pour : {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Comptes : {names}</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Go to Matches</source>
        <translation>Aller aux correspondances</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>Afficher ces photos</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message numerus="yes">
        <source>photo(s) of you</source>
        <translation>
            <numerusform>photo de vous</numerusform>
            <numerusform>photos de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>à la portée de tous</translation>
    </message>
    <message numerus="yes">
        <source>tell(s) a place</source>
        <translation>
            <numerusform>révèle un lieu</numerusform>
            <numerusform>révèlent un lieu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service(s) and website(s)</source>
        <translation>
            <numerusform>service ou site</numerusform>
            <numerusform>services et sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account(s) and channel(s)</source>
        <translation>
            <numerusform>compte ou chaîne</numerusform>
            <numerusform>comptes et chaînes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Counting the photos…</source>
        <translation>Comptage des photos…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What the photos that you confirmed say, as far as known.</source>
        <translation>Ce que disent les photos que vous avez confirmées, d’après ce qui est connu.</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>The photos in charts</source>
        <translation>Les photos en diagrammes</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Ce que révèle chaque photo</translation>
    </message>
    <message>
        <source>What this report cannot know</source>
        <translation>Ce que ce rapport ne peut pas savoir</translation>
    </message>
    <message>
        <source>There may be photos that you did not look through with this program, or did not confirm.</source>
        <translation>S’il existe d’autres photos, que vous n’avez pas parcourues avec ce programme ou pas confirmées.</translation>
    </message>
    <message>
        <source>Whether somebody did collect a photo. “Could have” means that nothing stood in the way.</source>
        <translation>Si quelqu’un a réellement récupéré une photo. « A pu » veut dire que rien ne s’y opposait.</translation>
    </message>
    <message>
        <source>Whether the published copy still carries what the file here gives away. Many services remove such data, and keep it themselves.</source>
        <translation>Si la copie publiée contient encore ce que révèle le fichier d’ici. Beaucoup de services retirent ces données et les conservent.</translation>
    </message>
    <message>
        <source>Who could see a post, where the export does not say it. Settings may have changed since.</source>
        <translation>Qui pouvait voir une publication, quand l’export ne le dit pas. Les réglages ont pu changer depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are not decided, and not counted here.</source>
        <translation>
            <numerusform>%Ln photo n’est pas décidée et n’est pas comptée ici.</numerusform>
            <numerusform>%Ln photos ne sont pas décidées et ne sont pas comptées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is confirmed yet</source>
        <translation>Rien n’est encore confirmé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) wait for your decision. The report counts those that you confirm.</source>
        <translation>
            <numerusform>%Ln photo attend votre décision. Le rapport compte celles que vous confirmez.</numerusform>
            <numerusform>%Ln photos attendent votre décision. Le rapport compte celles que vous confirmez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Pas encore de rapport</translation>
    </message>
    <message>
        <source>Look through photos first, and confirm which of them show you.</source>
        <translation>Parcourez d’abord des photos et confirmez celles qui vous montrent.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Aller aux photos</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Il n’y a pas de rapport</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Aller à l’aperçu</translation>
    </message>
</context>
<context>
    <name>ReportPhotos</name>
    <message>
        <source>Which photos to show</source>
        <translation>Photos à afficher</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Ce que révèle chaque photo</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Révèle : {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s), the most urgent first</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos, les plus urgentes d’abord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Aucun fichier n’est encore choisi.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>The one that the vault had on the day of the backup.</source>
        <translation>Celle que le coffre avait le jour de la sauvegarde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The vault becomes what it was on the day of the backup.</source>
        <translation>Le coffre redevient ce qu’il était le jour de la sauvegarde.</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Sauvegardes ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Tous les fichiers ({patterns})</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed.</source>
        <translation>Cette phrase secrète n’ouvre pas la sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no vault on this computer yet. The backup becomes it.</source>
        <translation>Il n’y a pas encore de coffre sur cet ordinateur. La sauvegarde le devient.</translation>
    </message>
    <message>
        <source>The vault that is here now is locked and moved aside. Nothing of it is deleted; it will lie at “{path}” and open with its own passphrase.</source>
        <translation>Le coffre actuel est verrouillé et mis de côté. Rien n’en est effacé&#xa0;; il se trouvera dans «&#xa0;{path}&#xa0;» et s’ouvrira avec sa propre phrase secrète.</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Vérification et restauration…</translation>
    </message>
</context>
<context>
    <name>RevealQuestion</name>
    <message>
        <source>The letter shows more than words</source>
        <translation>La lettre montre plus que des mots</translation>
    </message>
    <message>
        <source>Shall it go out like this?</source>
        <translation>Faut-il l’envoyer ainsi&#xa0;?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas le faire</translation>
    </message>
    <message>
        <source>Save it like this</source>
        <translation>L’enregistrer ainsi</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>Moi (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Pas moi (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Incertain (U)</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Passer (Espace)</translation>
    </message>
    <message>
        <source>Hold to show other faces (H)</source>
        <translation>Maintenir : autres visages (H)</translation>
    </message>
    <message>
        <source>Public address of this photo</source>
        <translation>Adresse publique de cette photo</translation>
    </message>
    <message>
        <source>Where others can see it. Letters name only photos with an address.</source>
        <translation>Là où d’autres peuvent la voir. Les lettres ne citent que les photos avec une adresse.</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Ouverture de la photo…</translation>
    </message>
    <message>
        <source>Found with another face pack; scan again to compare anew.</source>
        <translation>Trouvé avec un autre modèle de visage ; relancez la recherche pour comparer à nouveau.</translation>
    </message>
    <message>
        <source>{place}, found on {day}</source>
        <translation>{place}, trouvée le {day}</translation>
    </message>
    <message>
        <source>{times} of the film</source>
        <translation>{times} du film</translation>
    </message>
    <message>
        <source>It gives away: {what}</source>
        <translation>Elle révèle : {what}</translation>
    </message>
    <message numerus="yes">
        <source>Your decision also counts for %n nearly identical picture(s).</source>
        <translation>
            <numerusform>Votre décision vaut aussi pour %n image presque identique.</numerusform>
            <numerusform>Votre décision vaut aussi pour %n images presque identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>{band} in {place}, {decision}</source>
        <translation>{band} dans {place}, {decision}</translation>
    </message>
    <message>
        <source>Look closely: other people can look alike.</source>
        <translation>Regardez bien : d’autres personnes peuvent se ressembler.</translation>
    </message>
    <message numerus="yes">
        <source>At this setting expect about 1 wrong match in %Ln other face(s).</source>
        <translation>
            <numerusform>Avec ce réglage, comptez environ 1 fausse correspondance sur %Ln autre visage.</numerusform>
            <numerusform>Avec ce réglage, comptez environ 1 fausse correspondance sur %Ln autres visages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>L’adresse est enregistrée.</translation>
    </message>
</context>
<context>
    <name>ScanOptions</name>
    <message>
        <source>Hardly any: show only the surest</source>
        <translation>Presque aucune : ne montrer que les plus sûres</translation>
    </message>
    <message>
        <source>At most about 1 in a scan (recommended)</source>
        <translation>Environ 1 au plus par recherche (recommandé)</translation>
    </message>
    <message>
        <source>At most about 10 in a scan: look further</source>
        <translation>Environ 10 au plus par recherche : chercher plus loin</translation>
    </message>
    <message>
        <source>As much as helps: the quickest (recommended)</source>
        <translation>Autant que c’est utile&#xa0;: le plus rapide (recommandé)</translation>
    </message>
    <message>
        <source>About half: takes about twice as long</source>
        <translation>La moitié environ&#xa0;: à peu près deux fois plus long</translation>
    </message>
    <message>
        <source>As many photos at once as I say</source>
        <translation>Autant de photos à la fois que je l’indique</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Photos à la fois</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %Ln processor(s); more photos at once than that seldom help.</source>
        <translation>
            <numerusform>Cet ordinateur a %Ln processeur&#xa0;; examiner plus de photos à la fois aide rarement.</numerusform>
            <numerusform>Cet ordinateur a %Ln processeurs&#xa0;; examiner plus de photos à la fois aide rarement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs about 250 MB of memory.</source>
        <translation>Chacune demande environ 250 Mo de mémoire.</translation>
    </message>
    <message>
        <source>How much of this computer it may use</source>
        <translation>Quelle part de cet ordinateur le programme peut utiliser</translation>
    </message>
    <message>
        <source>Wrong matches you can live with</source>
        <translation>Fausses correspondances que vous acceptez</translation>
    </message>
    <message>
        <source>Other people can look like you. Who looks further finds more of both.</source>
        <translation>D’autres personnes peuvent vous ressembler. En cherchant plus loin, on trouve davantage des deux.</translation>
    </message>
</context>
<context>
    <name>ScanQueue</name>
    <message>
        <source>Photos that exports only link to</source>
        <translation>Photos vers lesquelles les exports ne font que pointer</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>I sent the letter</source>
        <translation>J’ai envoyé la lettre</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From this the program counts when an answer is owed. Keep the receipt or a copy of your e-mail.</source>
        <translation>Le programme en déduit quand une réponse est due. Gardez le reçu ou une copie de votre e-mail.</translation>
    </message>
    <message>
        <source>How did you send it?</source>
        <translation>Comment l’avez-vous envoyée ?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Quel jour ?</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message numerus="yes">
        <source>%n reference photo(s)</source>
        <translation>
            <numerusform>%n photo de référence</numerusform>
            <numerusform>%n photos de référence</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the references are: {level}, {step} of {steps}</source>
        <translation>Qualité des références : {level}, {step} sur {steps}</translation>
    </message>
    <message>
        <source>Nobody has measured this face pack, so a photo of somebody else cannot be noticed.</source>
        <translation>Personne n’a mesuré ce modèle de visage&#xa0;: une photo de quelqu’un d’autre ne peut donc pas être remarquée.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Mesuré sur des photos de presse : une bonne photo trouve {one} % des bonnes photos quand un visage étranger sur {faces} passe. Les photos du quotidien sont plus difficiles.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos and {count} find {many} %, when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Mesuré sur des photos de presse : une bonne photo trouve {one} % des bonnes photos et {count} en trouvent {many} %, quand un visage étranger sur {faces} passe. Les photos du quotidien sont plus difficiles.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What you change here holds at once, and can be changed back.</source>
        <translation>Ce que vous changez ici s’applique aussitôt et peut être rétabli.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Person who is being helped</source>
        <translation>Personne aidée</translation>
    </message>
    <message>
        <source>All people…</source>
        <translation>Toutes les personnes…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Plusieurs personnes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Progress of {folder}</source>
        <translation>Progression de {folder}</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Files not looked at</source>
        <translation>Fichiers non examinés</translation>
    </message>
    <message>
        <source>Save the list of files…</source>
        <translation>Enregistrer la liste des fichiers…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them…</source>
        <translation>Les récupérer…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}</source>
        <translation>Arrêté après {done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n photo(s)</source>
        <translation>
            <numerusform>Arrêté après %n photo</numerusform>
            <numerusform>Arrêté après %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in this place.</source>
        <translation>Il n’y a aucune photo à cet endroit.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier examiné</numerusform>
            <numerusform>%Ln fichiers examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting photos…</source>
        <translation>Comptage des photos…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo examinée</numerusform>
            <numerusform>%Ln photos examinées</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} sur {total} examinées</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>{done} sur {total} examinées · {time_left}</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state} : {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n known from before</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open your vault</source>
        <translation>Ouvrez votre coffre</translation>
    </message>
    <message>
        <source>What this program knows is encrypted on this computer. Only the passphrase opens it.</source>
        <translation>Ce que sait ce programme est chiffré sur cet ordinateur. Seule la phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>What does this program do?</source>
        <translation>Que fait ce programme ?</translation>
    </message>
    <message>
        <source>Erasing the vault…</source>
        <translation>Effacement du coffre…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Find your face, take it back</source>
        <translation>Retrouvez votre visage, reprenez-le</translation>
    </message>
    <message>
        <source>Face search companies copy photos from the web and sell the search for a face. This program helps you to find the photos that show you, and to write to those companies.</source>
        <translation>Des entreprises copient les photos du web et vendent la recherche d’un visage. Ce programme vous aide à trouver les photos qui vous montrent et à écrire à ces entreprises.</translation>
    </message>
    <message>
        <source>You show the program your face</source>
        <translation>Vous montrez votre visage au programme</translation>
    </message>
    <message>
        <source>A few photos of you are enough. They are measured here, on this computer.</source>
        <translation>Quelques photos de vous suffisent. Elles sont mesurées ici, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It looks through photos for you</source>
        <translation>Il examine des photos pour vous</translation>
    </message>
    <message>
        <source>In folders that you choose. You decide which photos really show you.</source>
        <translation>Dans les dossiers que vous choisissez. Vous décidez quelles photos vous montrent vraiment.</translation>
    </message>
    <message>
        <source>It writes the letters</source>
        <translation>Il écrit les lettres</translation>
    </message>
    <message>
        <source>You ask companies what they hold about you and tell them to delete it. A letter creates a record and a basis for a complaint; nobody can promise that a company obeys.</source>
        <translation>Vous demandez aux entreprises ce qu’elles détiennent sur vous et en exigez l’effacement. Une lettre laisse une trace et fonde une réclamation ; personne ne peut promettre qu’une entreprise s’exécute.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Your photos stay where they are. What is made of them is kept in an encrypted vault. Faces of other people are covered and not kept.</source>
        <translation>Vos photos restent où elles sont. Ce qui en est tiré est gardé dans un coffre chiffré. Le visage des autres personnes est masqué et n’est pas conservé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Créez votre coffre</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Choose the passphrase for it.</source>
        <translation>Un seul fichier chiffré sur cet ordinateur contient tout. Choisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Your vault is there</source>
        <translation>Votre coffre est là</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Only your passphrase opens it, and nobody can reset it.</source>
        <translation>Un seul fichier chiffré sur cet ordinateur contient tout. Seule votre phrase secrète l’ouvre, et personne ne peut la réinitialiser.</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Pour qui est-ce ?</translation>
    </message>
    <message>
        <source>Begin with yourself. The letters are filled in with this; it stays in the vault. You can help other people later, with their permission.</source>
        <translation>Commencez par vous. Ces données remplissent les lettres ; elles restent dans le coffre. Vous pourrez aider d’autres personnes plus tard, avec leur autorisation.</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Enregistrer et commencer</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>J’ai une sauvegarde</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
</context>
<context>
    <name>StoredLetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>L’enregistrer de nouveau…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Plain text (*.txt)</source>
        <translation>Document PDF (*.pdf);;Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>The text of the letter is on the clipboard.</source>
        <translation>Le texte de la lettre est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Written on {day}, in {language}. This is what the vault keeps of it.</source>
        <translation>Écrite le {day}, langue&#xa0;: {language}. Voici ce que le coffre en conserve.</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Enregistré sous «&#xa0;{file}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>From photos you confirmed</source>
        <translation>Parmi les photos que vous avez confirmées</translation>
    </message>
    <message>
        <source>They would make the search better. Only take photos that you are sure of: a wrong one would make every later scan worse.</source>
        <translation>Elles amélioreraient la recherche. Ne prenez que celles qui vous montrent à coup sûr : une seule erreur rendrait toutes les recherches suivantes moins bonnes.</translation>
    </message>
    <message>
        <source>Photo you confirmed: {file}</source>
        <translation>Photo que vous avez confirmée : {file}</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Visage de {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n px between the eyes</source>
        <translation>
            <numerusform>%n px entre les yeux</numerusform>
            <numerusform>%n px entre les yeux</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>Utiliser comme référence</translation>
    </message>
    <message>
        <source>Use {file} as reference</source>
        <translation>Utiliser {file} comme référence</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>ToDoList</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n chose à faire</numerusform>
            <numerusform>%n choses à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Rien à faire aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Afficher %n</numerusform>
            <numerusform>Afficher les %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for other people that you help</source>
        <translation>
            <numerusform>%n chose à faire pour d’autres personnes que vous aidez</numerusform>
            <numerusform>%n choses à faire pour d’autres personnes que vous aidez</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>{case}: {step}</source>
        <translation>{case}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{step}, from {day} on.</source>
        <translation>{step}, à partir du {day}.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Pourquoi cette date&#xa0;?</translation>
    </message>
    <message>
        <source>{case}: why this date?</source>
        <translation>{case}&#xa0;: pourquoi cette date&#xa0;?</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the case: {case}</source>
        <translation>Ouvrir le dossier&#xa0;: {case}</translation>
    </message>
    <message>
        <source>{case}: {text}</source>
        <translation>{case}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>ToastView</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
</context>
<context>
    <name>UnfinishedLetters</name>
    <message>
        <source>Go on with it</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>On {day} you began the letter “{kind}” to {recipient}, and it is not saved. What you filled in is kept in the vault.</source>
        <translation>Le {day}, vous avez commencé la lettre «&#xa0;{kind}&#xa0;» à {recipient}, et elle n’est pas enregistrée. Ce que vous avez rempli est gardé dans le coffre.</translation>
    </message>
    <message>
        <source>On {day} you changed the words of the letter “{kind}” to {recipient}, and it is not saved. Your words are kept in the vault.</source>
        <translation>Le {day}, vous avez changé les mots de la lettre «&#xa0;{kind}&#xa0;» à {recipient}, et la lettre n’est pas enregistrée. Vos mots sont gardés dans le coffre.</translation>
    </message>
</context>
<context>
    <name>UsePackDialog</name>
    <message>
        <source>Use another face model</source>
        <translation>Utiliser un autre modèle de visage</translation>
    </message>
    <message>
        <source>Your reference photos stay. What the new model needs to know of them is made from the pictures that lie in your vault. Nothing is lost, and you can change back at any time.

Matches that were found before keep your decisions. To compare your photos with the new model, look through them again.

It is used from the next time that you open the vault.</source>
        <translation>Vos photos de référence restent. Ce que le nouveau modèle doit en savoir est tiré des images qui se trouvent dans votre coffre. Rien n’est perdu, et vous pouvez revenir en arrière à tout moment.

Les correspondances trouvées auparavant gardent vos décisions. Pour comparer vos photos avec le nouveau modèle, faites-les examiner de nouveau.

Il sera utilisé à la prochaine ouverture du coffre.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>L’utiliser désormais</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Verrouiller le coffre maintenant</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>Démarrage du modèle…</translation>
    </message>
    <message>
        <source>Reference photo {done} of {total}</source>
        <translation>Photo de référence {done} sur {total}</translation>
    </message>
    <message>
        <source>It is used from the next time that you open the vault.</source>
        <translation>Il sera utilisé à la prochaine ouverture du coffre.</translation>
    </message>
    <message>
        <source>{name}: left alone. {why}</source>
        <translation>{name}&#xa0;: rien n’a été changé. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) are ready for the new model.</source>
        <translation>
            <numerusform>{name}&#xa0;: %n photo de référence est prête pour le nouveau modèle.</numerusform>
            <numerusform>{name}&#xa0;: %n photos de référence sont prêtes pour le nouveau modèle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) were ready before.</source>
        <translation>
            <numerusform>{name}&#xa0;: %n photo de référence était déjà prête.</numerusform>
            <numerusform>{name}&#xa0;: %n photos de référence étaient déjà prêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, “{photo}”: {why}. Add another photo on the page Face.</source>
        <translation>{name}, «&#xa0;{photo}&#xa0;»&#xa0;: {why}. Ajoutez une autre photo sur la page Visage.</translation>
    </message>
    <message>
        <source>Stopped. The model in use stays. What was made is kept, and it goes on from there next time.</source>
        <translation>Arrêté. Le modèle utilisé reste le même. Ce qui était fait est conservé, et la suite reprendra à cet endroit la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>VaultBackup</name>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Écriture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Save a backup of the vault</source>
        <translation>Enregistrer une sauvegarde du coffre</translation>
    </message>
    <message>
        <source>Saved as “{file}”, {size}. It opens with the passphrase of today, also after you change it.</source>
        <translation>Enregistrée sous «&#xa0;{file}&#xa0;», {size}. Elle s’ouvre avec la phrase secrète d’aujourd’hui, même si vous la changez ensuite.</translation>
    </message>
</context>
<context>
    <name>VaultDoor</name>
    <message>
        <source>What was filled in and not saved yet is gone.</source>
        <translation>Ce qui était rempli et pas encore enregistré est perdu.</translation>
    </message>
    <message>
        <source>{reason} {lost}</source>
        <translation>{reason} {lost}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La sauvegarde est restaurée.</translation>
    </message>
    <message>
        <source>The vault that was here before was moved aside. It lies at “{path}” and opens with its own passphrase. Erase everything, in the settings, takes it along.</source>
        <translation>Le coffre qui était ici a été mis de côté. Il se trouve dans «&#xa0;{path}&#xa0;» et s’ouvre avec sa propre phrase secrète. «&#xa0;Tout effacer&#xa0;», dans les paramètres, l’efface aussi.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The vault is erased, with everything in it.</source>
        <translation>Le coffre est effacé, avec tout ce qu’il contenait.</translation>
    </message>
</context>
<context>
    <name>VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>One encrypted file holds everything this program knows. Only your passphrase opens it.</source>
        <translation>Un seul fichier chiffré contient tout ce que sait ce programme. Seule votre phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy where the vault lies</source>
        <translation>Copier l’emplacement du coffre</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais automatiquement</translation>
    </message>
    <message>
        <source>Also when the screen is locked</source>
        <translation>Aussi quand l’écran est verrouillé</translation>
    </message>
    <message>
        <source>Lock the vault while nobody is there</source>
        <translation>Verrouiller le coffre quand il n’y a personne</translation>
    </message>
    <message>
        <source>Also when the computer slept. While photos are looked at or letters are written it waits. What was filled in and not saved is gone then; letters that you began are kept.</source>
        <translation>Aussi après une mise en veille de l’ordinateur. Pendant l’examen de photos ou la rédaction de lettres, le programme attend. Ce qui était rempli et pas enregistré est alors perdu&#xa0;; les lettres que vous avez commencées sont gardées.</translation>
    </message>
    <message>
        <source>F12 hides the window and locks the vault at once, from anywhere in this program. Your passphrase brings it back.</source>
        <translation>F12 cache la fenêtre et verrouille aussitôt le coffre, partout dans ce programme. Votre phrase secrète vous y ramène.</translation>
    </message>
    <message>
        <source>Copied where the vault lies.</source>
        <translation>L’emplacement du coffre est copié.</translation>
    </message>
    <message>
        <source>Photos are still being looked at. Wait until that has ended or stop it, then restore.</source>
        <translation>L’examen des photos est en cours. Attendez qu’il soit terminé ou arrêtez-le, puis restaurez.</translation>
    </message>
    <message>
        <source>{size}. No backup is known.</source>
        <translation>{size}. Aucune sauvegarde n’est connue.</translation>
    </message>
    <message>
        <source>{size}. The last backup is of {day}.</source>
        <translation>{size}. La dernière sauvegarde date du {day}.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups that you made before still open with the old one: make a new one, and delete those.</source>
        <translation>La phrase secrète est changée. Les sauvegardes faites auparavant s’ouvrent toujours avec l’ancienne&#xa0;: faites-en une nouvelle, et effacez les autres.</translation>
    </message>
</context>
<context>
    <name>WebLink</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>Copier l’adresse {address}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open {address} in the browser</source>
        <translation>Ouvrir {address} dans le navigateur</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Adresse copiée.</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Ouvrir dans le navigateur ?</translation>
    </message>
    <message>
        <source>This address would be opened in your browser:</source>
        <translation>Cette adresse serait ouverte dans votre navigateur :</translation>
    </message>
    <message>
        <source>{address}

The website then learns the network address of this computer.</source>
        <translation>{address}

Le site apprend alors l’adresse réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Rester hors ligne</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>WhyDate</name>
    <message>
        <source>Why this date?</source>
        <translation>Pourquoi cette date&#xa0;?</translation>
    </message>
    <message>
        <source>The extension is counted, because they told you in time.</source>
        <translation>La prolongation compte, car elle vous a été annoncée à temps.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Personne ne devrait être dit en retard avant la fin du {day}.</translation>
    </message>
    <message>
        <source>This is counted as if the letter arrived on {day}. The time begins when it really arrives.</source>
        <translation>Le calcul suppose que la lettre arrive le {day}. Le délai commence quand elle arrive vraiment.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Comment la date a été calculée</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>No law fixes this number of days.</source>
        <translation>Aucune loi ne fixe ce nombre de jours.</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Sources&#xa0;: {sources}</translation>
    </message>
    <message>
        <source>Compared with its sources on {day}.</source>
        <translation>Comparé avec ses sources le {day}.</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Masquer les étapes</translation>
    </message>
</context>
<context>
    <name>_CleanWords</name>
    <message>
        <source>Removed: {what}.</source>
        <translation>Retiré&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The original file gives nothing away either.</source>
        <translation>Le fichier d’origine ne révèle rien non plus.</translation>
    </message>
    <message>
        <source>Saved {file}. It was read again: nothing but the picture is left.</source>
        <translation>Copie enregistrée&#xa0;: {file}. Elle a été relue&#xa0;: il n’y reste que l’image.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that tell a place</source>
        <translation>
            <numerusform>Retirer %Ln photo qui révèle un lieu</numerusform>
            <numerusform>Retirer %Ln photos qui révèlent un lieu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that carry names, or remove the names</source>
        <translation>
            <numerusform>Retirer %Ln photo accompagnée de noms, ou retirer les noms</numerusform>
            <numerusform>Retirer %Ln photos accompagnées de noms, ou retirer les noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open photo(s) only to people you choose</source>
        <translation>
            <numerusform>Réserver %Ln photo ouverte aux personnes que vous choisissez</numerusform>
            <numerusform>Réserver %Ln photos ouvertes aux personnes que vous choisissez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask face searches what they hold: %Ln photo(s) were put on the web</source>
        <translation>
            <numerusform>Demander aux recherches de visages ce qu’elles détiennent : %Ln photo a été mise en ligne</numerusform>
            <numerusform>Demander aux recherches de visages ce qu’elles détiennent : %Ln photos ont été mises en ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln photo(s) again only as cleaned copies</source>
        <translation>
            <numerusform>Ne republier %Ln photo que sous forme de copie nettoyée</numerusform>
            <numerusform>Ne republier %Ln photos que sous forme de copies nettoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln photo(s) that wait</source>
        <translation>
            <numerusform>Décider pour %Ln photo en attente</numerusform>
            <numerusform>Décider pour %Ln photos en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down where %Ln photo(s) can be seen</source>
        <translation>
            <numerusform>Noter où %Ln photo peut être vue</numerusform>
            <numerusform>Noter où %Ln photos peuvent être vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed, and none is known to have been open to everybody.</source>
        <translation>
            <numerusform>%Ln photo de vous est confirmée, et rien n’indique qu’elle ait été ouverte à tous.</numerusform>
            <numerusform>%Ln photos de vous sont confirmées, et rien n’indique que l’une d’elles ait été ouverte à tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected the %Ln photo(s) of you that are confirmed, face searches too.</source>
        <translation>
            <numerusform>N’importe qui a pu récupérer la seule photo confirmée de vous (%Ln), y compris une recherche de visages.</numerusform>
            <numerusform>N’importe qui a pu récupérer les %Ln photos confirmées de vous, y compris une recherche de visages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed.</source>
        <translation>
            <numerusform>%Ln photo de vous est confirmée.</numerusform>
            <numerusform>%Ln photos de vous sont confirmées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected %Ln of them, face searches too.</source>
        <translation>
            <numerusform>N’importe qui a pu en récupérer %Ln, y compris une recherche de visages.</numerusform>
            <numerusform>N’importe qui a pu en récupérer %Ln, y compris une recherche de visages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>encore environ %n heure</numerusform>
            <numerusform>encore environ %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n en attente</numerusform>
            <numerusform>{page}, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Odds</name>
    <message numerus="yes">
        <source>Expect about 1 wrong match among %Ln face(s) of other people.</source>
        <translation>
            <numerusform>Comptez environ 1 correspondance fausse pour %Ln visage d’autres personnes.</numerusform>
            <numerusform>Comptez environ 1 correspondance fausse pour %Ln visages d’autres personnes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PersonWords</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Pas d’autorisation</translation>
    </message>
    <message>
        <source>Permission ended</source>
        <translation>Autorisation expirée</translation>
    </message>
    <message>
        <source>Permission ends today</source>
        <translation>L’autorisation expire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Permission ends in %n day(s)</source>
        <translation>
            <numerusform>L’autorisation expire dans %n jour</numerusform>
            <numerusform>L’autorisation expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner of this vault. No permission is needed.</source>
        <translation>Propriétaire de ce coffre. Aucune autorisation n’est nécessaire.</translation>
    </message>
    <message>
        <source>No permission is recorded.</source>
        <translation>Aucune autorisation n’est enregistrée.</translation>
    </message>
    <message>
        <source>“{file}”, kept since {day}</source>
        <translation>«&#xa0;{file}&#xa0;», conservé depuis le {day}</translation>
    </message>
    <message>
        <source>{document}. It has no last day.</source>
        <translation>{document}. L’autorisation n’a pas de date de fin.</translation>
    </message>
    <message>
        <source>{document}. It ended on {day}.</source>
        <translation>{document}. L’autorisation a pris fin le {day}.</translation>
    </message>
    <message>
        <source>{document}. It is valid until {day}.</source>
        <translation>{document}. L’autorisation est valable jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>The built-in model</source>
        <translation>Le modèle intégré</translation>
    </message>
    <message>
        <source>InsightFace model “{name}”</source>
        <translation>Modèle InsightFace «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>It comes with the program. Its networks are YuNet, which finds faces, and SFace, which compares them; they may be used for everything (licences: {licence}).</source>
        <translation>Il est fourni avec le programme. Ses réseaux de neurones sont YuNet, qui trouve les visages, et SFace, qui les compare&#xa0;; ils peuvent servir à tout usage (licences&#xa0;: {licence}).</translation>
    </message>
    <message>
        <source>For non-commercial research only.</source>
        <translation>Pour la recherche non commerciale seulement.</translation>
    </message>
    <message>
        <source>For non-commercial research only; you accepted that on {day}. Added from “{origin}”.</source>
        <translation>Pour la recherche non commerciale seulement&#xa0;; vous l’avez accepté le {day}. Ajouté depuis «&#xa0;{origin}&#xa0;».</translation>
    </message>
    <message>
        <source>You measured it on {photos} photos of {people} people.</source>
        <translation>Vous l’avez mesuré sur {photos} photos de {people} personnes.</translation>
    </message>
    <message>
        <source>Measured on {photos} press photos of {people} well-known people.</source>
        <translation>Mesuré sur {photos} photos de presse de {people} personnes connues.</translation>
    </message>
    <message numerus="yes">
        <source>Set so that 1 in %Ln comparison(s) with another person is wrong, it finds {share} of a person’s photos</source>
        <translation>
            <numerusform>Réglé pour que 1 comparaison sur %Ln avec une autre personne soit fausse, il retrouve {share} des photos d’une personne</numerusform>
            <numerusform>Réglé pour que 1 comparaison sur %Ln avec une autre personne soit fausse, il retrouve {share} des photos d’une personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} with %n reference photo(s).</source>
        <translation>
            <numerusform>{told} à partir de %n photo de référence.</numerusform>
            <numerusform>{told} à partir de %n photos de référence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n reference photo(s): {share}.</source>
        <translation>
            <numerusform>Avec %n photo de référence&#xa0;: {share}.</numerusform>
            <numerusform>Avec %n photos de référence&#xa0;: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n small picture(s) of your face.</source>
        <translation>
            <numerusform>{recipient} recevrait %n petite image de votre visage.</numerusform>
            <numerusform>{recipient} recevrait %n petites images de votre visage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n photo(s) of your face.</source>
        <translation>
            <numerusform>{recipient} recevrait %n photo de votre visage.</numerusform>
            <numerusform>{recipient} recevrait %n photos de votre visage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n copy(ies) of an identity document.</source>
        <translation>
            <numerusform>{recipient} recevrait %n copie d’une pièce d’identité.</numerusform>
            <numerusform>{recipient} recevrait %n copies d’une pièce d’identité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n picture(s) that may show your face or an identity document.</source>
        <translation>
            <numerusform>{recipient} recevrait %n image qui montre peut-être votre visage ou une pièce d’identité.</numerusform>
            <numerusform>{recipient} recevrait %n images qui montrent peut-être votre visage ou une pièce d’identité.</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient} searches by face: what it gets can be compared with everything it holds.</source>
        <translation>{recipient} recherche par visage&#xa0;: ce qui lui parvient peut être comparé à tout ce qui y est conservé.</translation>
    </message>
    <message>
        <source>Addresses and check values find a photo without showing your face.</source>
        <translation>Les adresses et les valeurs de contrôle permettent de trouver une photo sans montrer votre visage.</translation>
    </message>
    <message>
        <source>Send one only if your data cannot be found otherwise, and only for this search.</source>
        <translation>N’en envoyez une que si vos données ne peuvent pas être trouvées autrement, et seulement pour cette recherche.</translation>
    </message>
    <message>
        <source>A copy is rarely needed, and most of it can be covered.</source>
        <translation>Une copie est rarement nécessaire, et l’essentiel peut en être masqué.</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>Regardez bien avant d’envoyer.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Que montre-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>My face</source>
        <translation>Mon visage</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Une pièce d’identité</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>authorities</name>
    <message>
        <source>Complaint language not stated in the record.</source>
        <translation>Langue d’une réclamation non indiquée dans la fiche.</translation>
    </message>
    <message>
        <source>Access itself is enforced in civil court; basis stated from general knowledge, not re-read in a stored copy.</source>
        <translation>L’accès lui-même se fait valoir devant le tribunal civil&#xa0;; base indiquée d’après des connaissances générales, non relue dans une copie enregistrée.</translation>
    </message>
    <message>
        <source>FADP Art. 49 (report; investigation is discretionary)</source>
        <translation>LPD, art. 49 (dénonciation&#xa0;; l’enquête est laissée à l’appréciation de l’autorité)</translation>
    </message>
    <message>
        <source>Competent for private controllers in Bavaria (use this one for companies).</source>
        <translation>Compétente pour les responsables du traitement privés en Bavière (à choisir pour les entreprises).</translation>
    </message>
    <message>
        <source>Public bodies only.</source>
        <translation>Organismes publics seulement.</translation>
    </message>
    <message>
        <source>federal public bodies, telecommunications and post</source>
        <translation>organismes publics fédéraux, télécommunications et poste</translation>
    </message>
    <message>
        <source>Not competent for ordinary private companies: route those to the Land of residence.</source>
        <translation>Non compétente pour les entreprises privées ordinaires&#xa0;: pour celles-ci, adressez-vous à l’autorité du Land où vous résidez.</translation>
    </message>
    <message>
        <source>Protestant Church</source>
        <translation>Église protestante</translation>
    </message>
    <message>
        <source>Special authority; not for complaints about face-search companies.</source>
        <translation>Autorité spéciale&#xa0;; pas pour les réclamations contre des entreprises de recherche de visages.</translation>
    </message>
    <message>
        <source>Catholic Church</source>
        <translation>Église catholique</translation>
    </message>
    <message>
        <source>Deutsche Welle</source>
        <translation>Deutsche Welle</translation>
    </message>
    <message>
        <source>given by another project, not seen on a page of the authority</source>
        <translation>indiquée par un autre projet, pas vue sur une page de l’autorité</translation>
    </message>
    <message>
        <source>Art. 77 UK GDPR was omitted from 2026-06-19 (SI 2026/82 reg. 3); cite DPA 2018 s. 165 instead.</source>
        <translation>L’art. 77 du UK GDPR est supprimé depuis le 2026-06-19 (SI 2026/82 reg. 3)&#xa0;; citez à la place DPA 2018 s. 165.</translation>
    </message>
    <message>
        <source>Since 2026-06-19 controllers must take complaints first (DPA 2018 s. 164A: acknowledge within 30 days).</source>
        <translation>Depuis le 2026-06-19, les responsables du traitement doivent d’abord recevoir eux-mêmes les réclamations (DPA 2018 s. 164A&#xa0;: en accuser réception dans les 30 jours).</translation>
    </message>
    <message>
        <source>Data (Use and Access) Act 2025 replaces the Commissioner by an Information Commission; name in this row is the database one.</source>
        <translation>Le Data (Use and Access) Act 2025 remplace le Commissioner par une Information Commission&#xa0;; le nom indiqué ici est celui de la base de données.</translation>
    </message>
    <message>
        <source>private sector under PIPEDA (not where QC, AB or BC law applies)</source>
        <translation>secteur privé soumis à la LPRPDE (pas là où le droit de QC, AB ou BC s’applique)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices; official page itself not in the store. info@ is an enquiry address: complaints go by form.</source>
        <translation>L’adresse postale et le téléphone concordent dans dix politiques de confidentialité enregistrées et indépendantes&#xa0;; la page officielle elle-même n’est pas enregistrée. info@ est une adresse de renseignements&#xa0;: les plaintes passent par le formulaire.</translation>
    </message>
    <message>
        <source>Languages and s. 11(1) from general knowledge.</source>
        <translation>Langues et par. 11(1) d’après des connaissances générales.</translation>
    </message>
    <message>
        <source>PIPEDA s. 11(1)</source>
        <translation>LPRPDE, par. 11(1)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices (2026); complaint form URL not verified. Number 1300 363 992 is national dialling.</source>
        <translation>L’adresse postale et le téléphone concordent dans dix politiques de confidentialité enregistrées et indépendantes (2026)&#xa0;; l’URL du formulaire de plainte n’a pas été vérifiée. Le 1300 363 992 est un numéro national.</translation>
    </message>
    <message>
        <source>s. 36 from general knowledge.</source>
        <translation>s. 36 d’après des connaissances générales.</translation>
    </message>
    <message>
        <source>Form URL from a stored 2026 privacy notice; encarregado@anpd.gov.br in YourDigitalRights is the authority&apos;s own DPO, so it is not listed as complaint address. Postal address not verified.</source>
        <translation>URL du formulaire tirée d’une politique de confidentialité enregistrée de 2026&#xa0;; encarregado@anpd.gov.br dans YourDigitalRights est le délégué à la protection des données de l’autorité elle-même et n’est donc pas indiqué comme adresse de réclamation. Adresse postale non vérifiée.</translation>
    </message>
    <message>
        <source>CCPA; Delete Act (data brokers)</source>
        <translation>CCPA&#xa0;; Delete Act (courtiers en données)</translation>
    </message>
    <message>
        <source>One deletion request to all registered brokers: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Postal address not verified.</source>
        <translation>Une seule demande d’effacement à tous les courtiers enregistrés&#xa0;: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Adresse postale non vérifiée.</translation>
    </message>
    <message>
        <source>Statute section from general knowledge.</source>
        <translation>Article de la loi d’après des connaissances générales.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Déjà rédigée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>{recipient}, “{kind}”: {problem}</source>
        <translation>{recipient}, « {kind} » : {problem}</translation>
    </message>
    <message>
        <source>Sources, as of {day}: {titles}.</source>
        <translation>Sources, au {day} : {titles}.</translation>
    </message>
    <message>
        <source>The row cannot be read: a quotation mark is missing or too many.</source>
        <translation>La ligne ne peut pas être lue : un guillemet manque ou est en trop.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the first line has {wanted}.</source>
        <translation>La ligne a {found} cellules, la première ligne en a {wanted}.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>The name in “{column}” is longer than {limit} characters.</source>
        <translation>Le nom dans « {column} » dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>The country is empty. Use two letters, for example FR or DE.</source>
        <translation>Le pays est vide. Utilisez deux lettres, par exemple FR ou DE.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>« {country} » n’est pas un code de pays. Utilisez deux lettres, par exemple FR ou DE.</translation>
    </message>
    <message>
        <source>There is neither a postal address nor an e-mail address for the answer.</source>
        <translation>Il n’y a ni adresse postale ni adresse e-mail pour la réponse.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>« {email} » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>“{text}” in “{column}” is not a day. Write it as year-month-day: 1990-12-31.</source>
        <translation>« {text} » dans « {column} » n’est pas une date. Écrivez-la sous la forme année-mois-jour : 1990-12-31.</translation>
    </message>
    <message>
        <source>The day {day} in “{column}” lies in the future.</source>
        <translation>La date {day} dans « {column} » est dans le futur.</translation>
    </message>
    <message>
        <source>The permission ends on {until}, before the person was born on {born}.</source>
        <translation>L’autorisation se termine le {until}, avant la naissance de la personne le {born}.</translation>
    </message>
    <message>
        <source>The day of birth {day} is more than 120 years ago. Check it.</source>
        <translation>La date de naissance {day} remonte à plus de 120 ans. Vérifiez-la.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as fr or de, so it is not used.</source>
        <translation>« {language} » n’est pas un code de langue comme fr ou de ; il n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>No signed permission is named. Writing for somebody else needs one.</source>
        <translation>Aucune autorisation signée n’est indiquée. Il en faut une pour écrire au nom de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The permission “{file}” is not there. It is looked for beside the CSV file.</source>
        <translation>L’autorisation « {file} » est introuvable. Elle est cherchée à côté du fichier CSV.</translation>
    </message>
    <message>
        <source>The permission “{file}” cannot be opened.</source>
        <translation>L’autorisation « {file} » ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The permission “{file}” is an empty file.</source>
        <translation>L’autorisation « {file} » est un fichier vide.</translation>
    </message>
    <message>
        <source>The permission ended on {until}.</source>
        <translation>L’autorisation a pris fin le {until}.</translation>
    </message>
    <message>
        <source>The same person stands in row {row}. Only that row gets letters.</source>
        <translation>La même personne figure à la ligne {row}. Seule cette ligne-là reçoit des lettres.</translation>
    </message>
    <message>
        <source>Row {row} has the same name. Check that these are two people.</source>
        <translation>La ligne {row} porte le même nom. Vérifiez qu’il s’agit de deux personnes.</translation>
    </message>
    <message>
        <source>Written before; it is not written again.</source>
        <translation>Déjà rédigée ; elle n’est pas rédigée de nouveau.</translation>
    </message>
    <message>
        <source>Written before with other details, and not written again. To write it anew, delete the letter and its line in result.csv.</source>
        <translation>Déjà rédigée avec d’autres données, et pas rédigée de nouveau. Pour la refaire, supprimez la lettre et sa ligne dans result.csv.</translation>
    </message>
    <message>
        <source>Written before; the file was moved or deleted since. To write it anew, delete its line in result.csv.</source>
        <translation>Déjà rédigée ; le fichier a été déplacé ou supprimé depuis. Pour la refaire, supprimez sa ligne dans result.csv.</translation>
    </message>
    <message>
        <source>“{file}” is the letter of another person. Choose another folder for this table.</source>
        <translation>« {file} » est la lettre d’une autre personne. Choisissez un autre dossier pour ce tableau.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>La colonne « {column} » manque.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known, so it is not read.</source>
        <translation>La colonne « {column} » n’est pas connue ; elle n’est donc pas lue.</translation>
    </message>
    <message>
        <source>There is no person in the file.</source>
        <translation>Le fichier ne contient aucune personne.</translation>
    </message>
    <message>
        <source>{recipient} would get {count} letters from you today. Above {limit} a day a recipient may take them for a campaign. Spread them over {days} days, and send only what each person asked for. The number is a habit of this program, not a rule of law.</source>
        <translation>{recipient} recevrait {count} lettres de votre part aujourd’hui. Au-delà de {limit} par jour, un destinataire peut y voir une campagne. Répartissez-les sur {days} jours, et n’envoyez que ce que chaque personne a demandé. Ce nombre est une habitude de ce programme, pas une règle de droit.</translation>
    </message>
    <message>
        <source>Each person would send {count} letters to {recipient} on the same day. One letter per person and purpose is enough; requests that were split up artificially can be called excessive.</source>
        <translation>Chaque personne enverrait {count} lettres à {recipient} le même jour. Une lettre par personne et par objet suffit ; des demandes divisées artificiellement peuvent être jugées excessives.</translation>
    </message>
    <message>
        <source>These letters name no photos. A letter with facts of the person’s own, such as the addresses of found photos, is harder to set aside: it can be written on the page Letters.</source>
        <translation>Ces lettres ne nomment aucune photo. Une lettre avec des faits propres à la personne, comme les adresses de photos trouvées, est plus difficile à écarter : elle peut être rédigée sur la page Lettres.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Arrived, waiting for the answer</source>
        <translation>Arrivée, réponse attendue</translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation>Réception confirmée par le destinataire</translation>
    </message>
    <message>
        <source>They took more time</source>
        <translation>Délai prolongé par le destinataire</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Réponse partielle</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Pas de réponse dans le délai</translation>
    </message>
    <message>
        <source>Reminded, waiting for the answer</source>
        <translation>Rappel envoyé, réponse attendue</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>Auprès de l’autorité</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>The letter was written</source>
        <translation>La lettre a été écrite</translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation>J’ai envoyé la lettre</translation>
    </message>
    <message>
        <source>The letter arrived</source>
        <translation>La lettre est arrivée</translation>
    </message>
    <message>
        <source>They need more time</source>
        <translation>Le destinataire a besoin de plus de temps</translation>
    </message>
    <message>
        <source>They asked me something</source>
        <translation>Le destinataire m’a posé une question</translation>
    </message>
    <message>
        <source>I gave what they had asked for</source>
        <translation>J’ai donné ce qui était demandé</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Le destinataire a répondu</translation>
    </message>
    <message>
        <source>They answered only in part</source>
        <translation>Le destinataire n’a répondu qu’en partie</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>Le destinataire a refusé</translation>
    </message>
    <message>
        <source>I sent a reminder</source>
        <translation>J’ai envoyé un rappel</translation>
    </message>
    <message>
        <source>I sent a reply</source>
        <translation>J’ai envoyé une réplique</translation>
    </message>
    <message>
        <source>I sent a complaint</source>
        <translation>J’ai envoyé une réclamation</translation>
    </message>
    <message>
        <source>The authority answered</source>
        <translation>L’autorité a répondu</translation>
    </message>
    <message>
        <source>I took my request back</source>
        <translation>J’ai retiré ma demande</translation>
    </message>
    <message>
        <source>I closed the case</source>
        <translation>J’ai clos le dossier</translation>
    </message>
    <message>
        <source>I took an entry back</source>
        <translation>J’ai annulé une entrée</translation>
    </message>
    <message>
        <source>For example if you wrote the letter anew. It changes nothing else.</source>
        <translation>Par exemple si vous avez réécrit la lettre. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Keep what proves it: the receipt of the post, or a copy of your e-mail.</source>
        <translation>Gardez ce qui le prouve&#xa0;: le reçu de la poste ou une copie de votre e-mail.</translation>
    </message>
    <message>
        <source>The time for the answer begins on this day. Without proof, it is counted as an assumption.</source>
        <translation>Le délai de réponse commence ce jour-là. Sans preuve, cette date est une supposition.</translation>
    </message>
    <message>
        <source>They wrote that your letter is there. That is no answer yet.</source>
        <translation>Le destinataire écrit que votre lettre est là. Ce n’est pas encore une réponse.</translation>
    </message>
    <message>
        <source>The day is when they told you.</source>
        <translation>Il s’agit du jour où cela vous a été annoncé.</translation>
    </message>
    <message>
        <source>You need not give more than what is needed to know that it is you.</source>
        <translation>Vous n’avez pas à donner plus que ce qui est nécessaire pour vous reconnaître.</translation>
    </message>
    <message>
        <source>The day is when you sent it to them.</source>
        <translation>Il s’agit du jour où vous l’avez envoyé.</translation>
    </message>
    <message>
        <source>Also if they say that they hold nothing about you.</source>
        <translation>Également si la réponse est que rien n’est conservé sur vous.</translation>
    </message>
    <message>
        <source>Something that you asked for is missing in the answer.</source>
        <translation>Il manque dans la réponse quelque chose que vous aviez demandé.</translation>
    </message>
    <message>
        <source>They wrote that they will not do what you asked for.</source>
        <translation>Le destinataire écrit qu’il ne fera pas ce que vous avez demandé.</translation>
    </message>
    <message>
        <source>Possible only when no reading of the law leaves them any time.</source>
        <translation>Possible seulement quand aucune lecture de la loi ne laisse plus de temps au destinataire.</translation>
    </message>
    <message>
        <source>The day is when you sent it.</source>
        <translation>Il s’agit du jour de votre envoi.</translation>
    </message>
    <message>
        <source>Write down in the note what it decided.</source>
        <translation>Écrivez dans la remarque ce qu’elle a décidé.</translation>
    </message>
    <message>
        <source>This ends the case.</source>
        <translation>Cela met fin au dossier.</translation>
    </message>
    <message>
        <source>Nothing is deleted. To open the case again, take this entry back later.</source>
        <translation>Rien n’est effacé. Pour rouvrir le dossier, annulez cette entrée plus tard.</translation>
    </message>
    <message>
        <source>The wrong entry stays in the log and no longer counts.</source>
        <translation>L’entrée fausse reste dans le journal et ne compte plus.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Envoyer la lettre</translation>
    </message>
    <message>
        <source>Note when the letter arrived</source>
        <translation>Noter quand la lettre est arrivée</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Attendre la réponse</translation>
    </message>
    <message>
        <source>Answer their question</source>
        <translation>Répondre à la question posée</translation>
    </message>
    <message>
        <source>Note that no answer came</source>
        <translation>Noter qu’aucune réponse n’est venue</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Envoyer un rappel</translation>
    </message>
    <message>
        <source>Reply to them</source>
        <translation>Répliquer au destinataire</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Saisir l’autorité</translation>
    </message>
    <message>
        <source>Wait for the authority</source>
        <translation>Attendre l’autorité</translation>
    </message>
    <message>
        <source>Check the answer, then close the case</source>
        <translation>Vérifier la réponse, puis clore le dossier</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par la poste</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>En recommandé</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>With a form on their website</source>
        <translation>Avec un formulaire sur le site</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>Par télécopie</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Qui je suis</translation>
    </message>
    <message>
        <source>What I mean</source>
        <translation>Ce que je veux dire</translation>
    </message>
    <message>
        <source>There is proof</source>
        <translation>Il y a une preuve</translation>
    </message>
    <message>
        <source>I assume it</source>
        <translation>Je le suppose</translation>
    </message>
    <message>
        <source>How was it sent?</source>
        <translation>Comment l’envoi a-t-il été fait&#xa0;?</translation>
    </message>
    <message>
        <source>Number of the shipment</source>
        <translation>Numéro de l’envoi</translation>
    </message>
    <message>
        <source>How do you know that day?</source>
        <translation>Comment connaissez-vous ce jour&#xa0;?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Jusqu’à quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>The reason that they gave</source>
        <translation>La raison donnée</translation>
    </message>
    <message>
        <source>What do they want to know?</source>
        <translation>Que veut savoir le destinataire&#xa0;?</translation>
    </message>
    <message>
        <source>Which authority?</source>
        <translation>Quelle autorité&#xa0;?</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Numéro de référence</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Entrée annulée</translation>
    </message>
    <message>
        <source>General Data Protection Regulation (GDPR) of the European Union</source>
        <translation>Règlement général sur la protection des données (RGPD) de l’Union européenne</translation>
    </message>
    <message>
        <source>United Kingdom GDPR</source>
        <translation>RGPD du Royaume-Uni (UK GDPR)</translation>
    </message>
    <message>
        <source>Data protection law of Switzerland (FADP)</source>
        <translation>Loi suisse sur la protection des données (LPD)</translation>
    </message>
    <message>
        <source>Privacy law of California (CCPA)</source>
        <translation>Loi californienne sur la vie privée (CCPA)</translation>
    </message>
    <message>
        <source>Biometric privacy law of Illinois (BIPA)</source>
        <translation>Loi de l’Illinois sur les données biométriques (BIPA)</translation>
    </message>
    <message>
        <source>Privacy law of Canada (PIPEDA)</source>
        <translation>Loi canadienne sur les renseignements personnels (LPRPDE)</translation>
    </message>
    <message>
        <source>Privacy Act of Australia</source>
        <translation>Loi australienne sur la vie privée (Privacy Act)</translation>
    </message>
    <message>
        <source>Data protection law of Brazil (LGPD)</source>
        <translation>Loi brésilienne sur la protection des données (LGPD)</translation>
    </message>
    <message>
        <source>They want a copy of my identity card or passport</source>
        <translation>On me demande une copie de ma carte d’identité ou de mon passeport</translation>
    </message>
    <message>
        <source>They want a photo of my face</source>
        <translation>On me demande une photo de mon visage</translation>
    </message>
    <message>
        <source>They gave only the last 12 months</source>
        <translation>On ne m’a donné que les 12 derniers mois</translation>
    </message>
    <message>
        <source>They say that I may ask only twice a year</source>
        <translation>On me dit que je ne peux demander que deux fois par an</translation>
    </message>
    <message>
        <source>They want money for the answer</source>
        <translation>On me demande de payer pour la réponse</translation>
    </message>
    <message>
        <source>They call my request excessive or unfounded</source>
        <translation>On dit ma demande excessive ou infondée</translation>
    </message>
    <message>
        <source>Something is missing in the answer</source>
        <translation>Il manque quelque chose dans la réponse</translation>
    </message>
    <message>
        <source>They say that European law does not bind them</source>
        <translation>On me dit que le droit européen ne s’applique pas</translation>
    </message>
    <message>
        <source>They say that the photos were public anyway</source>
        <translation>On me dit que les photos étaient publiques</translation>
    </message>
    <message>
        <source>They say that they cannot find me in their data</source>
        <translation>On me dit qu’on ne me trouve pas dans les données</translation>
    </message>
    <message>
        <source>They say that I must use another way, such as their form</source>
        <translation>On me dit de passer par une autre voie, comme un formulaire</translation>
    </message>
    <message>
        <source>They want me to write in another language</source>
        <translation>On me demande d’écrire dans une autre langue</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>That day is not counted (Regulation 1182/71, Art. 3(1)).</source>
        <translation>Ce jour n’est pas compté (règlement 1182/71, art. 3, paragraphe 1).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month (GDPR Art. 12(3)).</source>
        <translation>Cela doit être annoncé, avec les motifs, dans le premier mois (article 12, paragraphe 3, du RGPD).</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(4)</source>
        <translation>règlement 1182/71, art. 3, paragraphe 4</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(2)(c)</source>
        <translation>règlement 1182/71, art. 3, paragraphe 2, point c)</translation>
    </message>
    <message>
        <source>The period starts on that day, whether it is a working day or not (guidance of the ICO).</source>
        <translation>Le délai commence ce jour-là, ouvrable ou non (indications de l’ICO).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month.</source>
        <translation>Cela doit être annoncé, avec les motifs, dans le premier mois.</translation>
    </message>
    <message>
        <source>guidance of the ICO</source>
        <translation>indications de l’ICO</translation>
    </message>
    <message>
        <source>guidance of the ICO: the corresponding date, or the last day of the month</source>
        <translation>indications de l’ICO&#xa0;: la date correspondante, ou le dernier jour du mois</translation>
    </message>
    <message>
        <source>Whether the rule of 5 February 2026 on standing still also covers requests that were open on that day was not verified.</source>
        <translation>Il n’a pas été vérifié si la règle du 5 février 2026 sur la suspension couvre aussi les demandes en cours ce jour-là.</translation>
    </message>
    <message>
        <source>The 30 days are counted from receipt.</source>
        <translation>Les 30 jours se comptent à partir de la réception.</translation>
    </message>
    <message>
        <source>The rules read for this law do not say whether a last day on a weekend or a public holiday moves to the next working day.</source>
        <translation>Les règles lues pour cette loi ne disent pas si un dernier jour tombant une fin de semaine ou un jour férié est reporté au jour ouvrable suivant.</translation>
    </message>
    <message>
        <source>The controller must say so and name the date by which it will answer (DPO Art. 18(2)).</source>
        <translation>Le responsable du traitement doit l’annoncer et indiquer la date à laquelle il répondra au plus tard (OPDo, art. 18, al. 2).</translation>
    </message>
    <message>
        <source>An answer is free. Only for a disproportionate effort may a share of the cost be asked, CHF 300 at most; its amount is announced first. A request that is not confirmed within 10 days counts as withdrawn, at no cost; the 30 days then run from the end of those 10 days (DPO Art. 19).</source>
        <translation>La réponse est gratuite. Une participation aux frais, de 300 CHF au plus, ne peut être demandée que pour un effort disproportionné ; son montant est annoncé d’abord. Une demande qui n’est pas confirmée dans les 10 jours est réputée retirée, sans frais ; les 30 jours courent alors dès la fin de ces 10 jours (OPDo, art. 19).</translation>
    </message>
    <message>
        <source>The 30 days are for access (Article 25) and for the delivery of data (Article 28; DPO Art. 22). For claims under Articles 30 to 32, such as erasure, the Act sets no period.</source>
        <translation>Les 30 jours valent pour l’accès (article 25) et pour la remise des données (article 28 ; OPDo, art. 22). Pour les prétentions des articles 30 à 32, comme l’effacement, la loi ne fixe aucun délai.</translation>
    </message>
    <message>
        <source>The 45 calendar days begin on that day, however long it takes to verify who asks (11 CCR 7021).</source>
        <translation>Les 45 jours civils commencent ce jour-là, quelle que soit la durée de la vérification de l’identité (11 CCR 7021).</translation>
    </message>
    <message>
        <source>It must say so within the first 45 days (11 CCR 7021).</source>
        <translation>Cela doit être annoncé dans les 45 premiers jours (11 CCR 7021).</translation>
    </message>
    <message>
        <source>Brokers that are registered in California can all be reached with one request through DROP (Delete Act, Cal. Civ. Code 1798.99.80 ff.); that note rests on secondary sources, and how fast brokers must act was not verified.</source>
        <translation>Les courtiers en données enregistrés en Californie peuvent tous être atteints par une seule demande via DROP (Delete Act, Cal. Civ. Code 1798.99.80 ff.)&#xa0;; cette indication repose sur des sources secondaires, et leur délai pour agir n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>If the day of receipt is itself the first day, the period ends one day earlier. The later reading is used here.</source>
        <translation>Si le jour de réception est lui-même le premier jour, le délai finit un jour plus tôt. La lecture la plus tardive est retenue ici.</translation>
    </message>
    <message>
        <source>It must say so within the first 30 days (PIPEDA s. 8(4)). For another format it may take as long as the conversion needs.</source>
        <translation>Elle doit être annoncée dans les 30 premiers jours (LPRPDE, par. 8(4)). Pour un autre format, le temps de la conversion s’ajoute.</translation>
    </message>
    <message>
        <source>The request must be in writing (PIPEDA s. 8(1)). No answer in time counts as a refusal (PIPEDA s. 8(5)).</source>
        <translation>La demande doit être écrite (LPRPDE, par. 8(1)). L’absence de réponse dans le délai vaut refus (LPRPDE, par. 8(5)).</translation>
    </message>
    <message>
        <source>For companies the law fixes no number of days: they answer within a reasonable period. About 30 days is what the regulator expects. Agencies have 30 days.</source>
        <translation>Pour les entreprises, la loi ne fixe aucun nombre de jours&#xa0;: elles répondent dans un délai raisonnable. L’autorité attend environ 30 jours. Les administrations ont 30 jours.</translation>
    </message>
    <message>
        <source>The 15 days are counted from the date of the request (LGPD Art. 19, II).</source>
        <translation>Les 15 jours se comptent à partir de la date de la demande (LGPD, art. 19, II).</translation>
    </message>
    <message>
        <source>A simplified confirmation is owed at once, the complete declaration within 15 days (LGPD Art. 19, I and II).</source>
        <translation>Une confirmation simplifiée est due aussitôt, la déclaration complète sous 15 jours (LGPD, art. 19, I et II).</translation>
    </message>
    <message>
        <source>The text counts from the request; the day given here is that of its receipt, so that nobody is called late too early.</source>
        <translation>Le texte compte à partir de la demande&#xa0;; le calcul part ici de sa réception, pour que personne ne soit dit en retard trop tôt.</translation>
    </message>
    <message>
        <source>The Illinois Biometric Information Privacy Act gives no right to an answer and no time for one. It demands a published retention policy and a written release before collection, and limits how long data is kept.</source>
        <translation>La loi de l’Illinois sur les données biométriques (BIPA) ne donne ni droit à une réponse ni délai pour en recevoir une. Elle exige une politique de conservation publiée et un accord écrit avant la collecte, et elle limite la durée de conservation des données.</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3) knows no pause. The EDPB says that the time may stand still while the identity is clarified, if it was asked without undue delay (Guidelines 01/2022, paragraph 159).</source>
        <translation>Le RGPD, art. 12, paragraphe 3, ne connaît pas de suspension. Le Comité européen de la protection des données dit que le délai peut être suspendu pendant la vérification de l’identité, si celle-ci a été demandée dans les meilleurs délais (lignes directrices 01/2022, point 159).</translation>
    </message>
    <message>
        <source>No pause is provided for.</source>
        <translation>Aucune suspension n’est prévue.</translation>
    </message>
    <message>
        <source>By then the authority must have handled the complaint or told about its progress or outcome. Otherwise a court can be asked to deal with its silence.</source>
        <translation>D’ici là, l’autorité doit avoir traité la réclamation ou informé de son état d’avancement ou de son issue. Sinon, un tribunal peut être saisi de son silence.</translation>
    </message>
    <message>
        <source>For complaints lodged from 2 April 2027 about processing in several states, Regulation (EU) 2025/2518 gives the authorities 15 months for an investigation, 12 in simple cooperation. From which day these count was not verified, so no date is given for them.</source>
        <translation>Pour les réclamations introduites à partir du 2 avril 2027 au sujet d’un traitement dans plusieurs États, le règlement (UE) 2025/2518 donne aux autorités 15 mois pour une enquête, 12 en coopération simple. Il n’a pas été vérifié à partir de quel jour ces délais se comptent&#xa0;; aucune date n’est donc donnée pour eux.</translation>
    </message>
    <message>
        <source>Such a complaint about the exercise of a right needs an earlier request to the controller. The list of what it must contain was not verified.</source>
        <translation>Une telle réclamation sur l’exercice d’un droit suppose une demande antérieure au responsable du traitement. La liste de ce qu’elle doit contenir n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>Before 5 February 2026 no text of the UK GDPR let the time stand still.</source>
        <translation>Avant le 5 février 2026, aucun texte du UK GDPR ne suspendait le délai.</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12A</source>
        <translation>UK GDPR, art. 12A</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3)</source>
        <translation>article 12, paragraphe 3, du RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(3)</source>
        <translation>UK GDPR, art. 12, paragraphe 3</translation>
    </message>
    <message>
        <source>FADP Art. 25(7)</source>
        <translation>art. 25, al. 7, LPD</translation>
    </message>
    <message>
        <source>Cal. Civ. Code 1798.130</source>
        <translation>Cal. Civ. Code 1798.130</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(3)</source>
        <translation>LPRPDE, par. 8(3)</translation>
    </message>
    <message>
        <source>Privacy Act 1988, APP 12.4, 13.5</source>
        <translation>Privacy Act 1988, APP 12.4 et 13.5</translation>
    </message>
    <message>
        <source>LGPD Art. 19, II</source>
        <translation>LGPD, art. 19, II</translation>
    </message>
    <message>
        <source>GDPR Art. 78(2)</source>
        <translation>article 78, paragraphe 2, du RGPD</translation>
    </message>
    <message>
        <source>The note read for this rule says nothing about a pause.</source>
        <translation>La note lue pour cette règle ne dit rien d’une suspension.</translation>
    </message>
    <message>
        <source>The 30 days are counted from that day.</source>
        <translation>Les 30 jours se comptent à partir de ce jour.</translation>
    </message>
    <message>
        <source>By then the controller must have acknowledged the complaint. The outcome follows without undue delay; the Information Commissioner comes after the controller.</source>
        <translation>D’ici là, le responsable du traitement doit avoir accusé réception de la réclamation. L’issue suit dans les meilleurs délais&#xa0;; l’Information Commissioner vient après le responsable du traitement.</translation>
    </message>
    <message>
        <source>Data Protection Act 2018 s. 164A</source>
        <translation>Data Protection Act 2018, s. 164A</translation>
    </message>
    <message>
        <source>The rules read for this law say nothing about a pause.</source>
        <translation>Les règles lues pour cette loi ne disent rien d’une suspension.</translation>
    </message>
    <message>
        <source>The time needed to verify a request does not stop the days (11 CCR 7021).</source>
        <translation>Le temps nécessaire pour vérifier une demande n’arrête pas les jours (11 CCR 7021).</translation>
    </message>
    <message>
        <source>The business days after that day are counted.</source>
        <translation>Les jours ouvrés qui suivent ce jour sont comptés.</translation>
    </message>
    <message>
        <source>By then the business must have confirmed that the request arrived, and say how it will be dealt with.</source>
        <translation>D’ici là, l’entreprise doit avoir confirmé que la demande est arrivée, et dire comment elle sera traitée.</translation>
    </message>
    <message>
        <source>11 CCR 7021, which counts business days</source>
        <translation>11 CCR 7021, qui compte en jours ouvrés</translation>
    </message>
    <message>
        <source>11 CCR 7021</source>
        <translation>11 CCR 7021</translation>
    </message>
    <message>
        <source>What a business day is was not found in the text that was read. Saturdays, Sundays and federal holidays are left out here.</source>
        <translation>Le texte lu ne dit pas ce qu’est un jour ouvré. Les samedis, les dimanches et les jours fériés fédéraux ne sont pas comptés ici.</translation>
    </message>
    <message>
        <source>By then the business must have stopped selling and sharing the data.</source>
        <translation>D’ici là, l’entreprise doit avoir cessé de vendre et de partager les données.</translation>
    </message>
    <message>
        <source>the CCPA Regulations, which count business days</source>
        <translation>les CCPA Regulations, qui comptent en jours ouvrés</translation>
    </message>
    <message>
        <source>CCPA Regulations (do-not-sell requests)</source>
        <translation>CCPA Regulations (demandes de ne pas vendre)</translation>
    </message>
    <message>
        <source>The three years are counted from that day.</source>
        <translation>Les trois ans se comptent à partir de ce jour.</translation>
    </message>
    <message>
        <source>By then, or when the purpose is fulfilled if that is earlier, the biometric data must have been destroyed.</source>
        <translation>D’ici là, ou quand la finalité est atteinte si c’est plus tôt, les données biométriques doivent avoir été détruites.</translation>
    </message>
    <message>
        <source>the same date three years later</source>
        <translation>la même date trois ans plus tard</translation>
    </message>
    <message>
        <source>740 ILCS 14/15(a)</source>
        <translation>740 ILCS 14/15(a)</translation>
    </message>
    <message>
        <source>This limit needs no request; it runs from the person&apos;s last interaction with the company.</source>
        <translation>Ce délai ne suppose pas de demande&#xa0;; il court à partir du dernier contact de la personne avec l’entreprise.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date.</source>
        <translation>C’est la date que l’expéditeur s’est fixée.</translation>
    </message>
    <message>
        <source>The 14 days are counted from that day.</source>
        <translation>Les 14 jours se comptent à partir de ce jour.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date, so it stays where it is.</source>
        <translation>C’est la date que l’expéditeur s’est fixée&#xa0;; elle reste donc où elle est.</translation>
    </message>
    <message>
        <source>the sender&apos;s own date</source>
        <translation>la date propre à l’expéditeur</translation>
    </message>
    <message>
        <source>This is a custom of senders, not a limit of any law. A letter must not call it one.</source>
        <translation>C’est une habitude d’expéditeurs, pas un délai fixé par une loi. Une lettre ne doit pas la présenter ainsi.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to have the use of personal information restricted. Ask for its correction (APP 13) with the kind “rectification”, or for its destruction (APP 11.2) with the kind “erasure”.</source>
        <translation>le Privacy Act ne donne pas le droit de faire limiter l’utilisation d’informations personnelles. Demandez leur correction (APP 13) avec la lettre «&#xa0;Corriger mes données&#xa0;», ou leur destruction (APP 11.2) avec la lettre «&#xa0;Effacer mes données&#xa0;».</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to take personal information from one service to another. With the kind “access” you can ask for it in the form that you want (APP 12.4).</source>
        <translation>le Privacy Act ne donne pas le droit d’emporter des informations personnelles d’un service à un autre. Avec la lettre «&#xa0;Voir mes données&#xa0;», vous pouvez les demander sous la forme que vous souhaitez (APP 12.4).</translation>
    </message>
    <message>
        <source>The Privacy Act does not bind private people and most small businesses, and it gives no right to have a photograph taken down. Towards a larger organisation the kind “erasure” fits (APP 11.2); intimate images and the bullying of a child can be reported to the eSafety Commissioner.</source>
        <translation>le Privacy Act ne lie ni les particuliers ni la plupart des petites entreprises, et il ne donne pas le droit de faire retirer une photo. Pour une organisation plus grande, la lettre «&#xa0;Effacer mes données&#xa0;» convient (APP 11.2)&#xa0;; les images intimes et le harcèlement d’un enfant peuvent être signalés à l’eSafety Commissioner.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>The Act knows no restriction of processing; write an objection, which challenges compliance with the Act, or a withdrawal of consent.</source>
        <translation>la loi ne connaît pas de limitation du traitement&#xa0;; adressez une opposition, qui conteste le respect de la loi, ou un retrait de consentement.</translation>
    </message>
    <message>
        <source>No right to move data to another service was found in force in the Act; an access request gives you the information in a form that is generally understandable.</source>
        <translation>aucun droit en vigueur de faire passer des données à un autre service n’a été trouvé dans la loi&#xa0;; une demande d’accès vous donne les informations sous une forme généralement compréhensible.</translation>
    </message>
    <message>
        <source>The Act does not bind private persons and reaches a site only in the course of its commercial activities; to a site that is run for profit, write an erasure request.</source>
        <translation>la loi ne lie pas les particuliers et n’atteint un site que dans le cadre de ses activités commerciales&#xa0;; à un site exploité dans un but lucratif, adressez une demande d’effacement.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>the European Economic Area</source>
        <translation>Espace économique européen</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Californie</translation>
    </message>
    <message>
        <source>The Act lets a business use most personal information without consent, so that there is nothing general to withdraw; write an objection, which directs the business not to sell or share your information, or a restriction, which limits the use of sensitive information.</source>
        <translation>la loi permet à une entreprise d’utiliser la plupart des informations personnelles sans consentement, si bien qu’il n’y a rien de général à retirer&#xa0;; adressez une opposition, qui enjoint à l’entreprise de ne pas vendre ni partager vos informations, ou une demande de limitation, qui restreint l’utilisation des informations sensibles.</translation>
    </message>
    <message>
        <source>The Act binds certain businesses and not private persons, and its right to delete covers only what a business collected from you; if the site belongs to a business, send it an erasure request.</source>
        <translation>la loi lie certaines entreprises et non les particuliers, et son droit à l’effacement ne porte que sur ce qu’une entreprise a recueilli auprès de vous&#xa0;; si le site appartient à une entreprise, envoyez-lui une demande d’effacement.</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>The Act knows no limited use of data that are kept; write an objection, which asks the company not to obtain, sell or disclose biometric data of yours, or an erasure request, which asks for their destruction.</source>
        <translation>la loi ne connaît pas d’utilisation limitée de données conservées&#xa0;; adressez une opposition, qui demande à l’entreprise de ne pas obtenir, vendre ni communiquer de données biométriques vous concernant, ou une demande d’effacement, qui demande leur destruction.</translation>
    </message>
    <message>
        <source>The Act has no rule on correcting data; it is about releases, retention and destruction, for which an access or erasure request fits.</source>
        <translation>la loi n’a pas de règle sur la correction de données&#xa0;; elle porte sur les accords écrits, la conservation et la destruction, pour lesquels une demande d’accès ou d’effacement convient.</translation>
    </message>
    <message>
        <source>The Act gives no right to receive data; an access request asks for the written policy and for what was released.</source>
        <translation>la loi ne donne pas le droit de recevoir des données&#xa0;; une demande d’accès porte sur la politique écrite et sur ce qui a fait l’objet d’un accord écrit.</translation>
    </message>
    <message>
        <source>The Act has no rule on taking back a written release; an objection says that you give none, and an erasure request asks for destruction.</source>
        <translation>la loi n’a pas de règle sur le retrait d’un accord écrit&#xa0;; une opposition dit que vous n’en donnez pas, et une demande d’effacement demande la destruction.</translation>
    </message>
    <message>
        <source>The Act names no authority that hears complaints; a reply or a reminder can be written to the company.</source>
        <translation>la loi ne désigne aucune autorité qui reçoive les réclamations&#xa0;; vous pouvez adresser une réplique ou un rappel à l’entreprise.</translation>
    </message>
    <message>
        <source>The Act does not cover photographs as such, so that a site cannot be asked under it to take one down; an erasure request concerns what was computed from your face.</source>
        <translation>la loi ne vise pas les photos en tant que telles&#xa0;; elle ne permet donc pas de demander à un site d’en retirer une. Une demande d’effacement porte sur ce qui a été calculé à partir de votre visage.</translation>
    </message>
    <message>
        <source>If it arrived by {day}, an answer is owed by {due}</source>
        <translation>Si elle est arrivée au plus tard le {day}, une réponse est due au plus tard le {due}</translation>
    </message>
    <message>
        <source>An answer was owed by {due}</source>
        <translation>Une réponse était due au plus tard le {due}</translation>
    </message>
    <message>
        <source>An answer is owed by {due}</source>
        <translation>Une réponse est due au plus tard le {due}</translation>
    </message>
    <message>
        <source>The entry “{event}” is not complete.</source>
        <translation>L’entrée «&#xa0;{event}&#xa0;» n’est pas complète.</translation>
    </message>
    <message>
        <source>The letter is a draft. It can be sent, drafted again, or the case closed.</source>
        <translation>La lettre est un brouillon. Elle peut être envoyée ou réécrite, ou le dossier peut être clos.</translation>
    </message>
    <message>
        <source>The letter was sent. Next is that it was received, acknowledged or answered, or sent again another way. Silence, a reminder or a complaint needs a day of receipt first; an assumed one is enough.</source>
        <translation>La lettre a été envoyée. Ensuite, elle arrive, on en accuse réception ou on y répond, ou vous l’envoyez de nouveau par une autre voie. Un silence, un rappel ou une réclamation supposent d’abord un jour d’arrivée&#xa0;; une supposition suffit.</translation>
    </message>
    <message>
        <source>The letter arrived. Next is an acknowledgement, an extension, a question, an answer, or silence.</source>
        <translation>La lettre est arrivée. Ensuite vient un accusé de réception, une prolongation, une question, une réponse ou le silence.</translation>
    </message>
    <message>
        <source>The recipient acknowledged the letter. Next is an extension, a question, an answer, or silence.</source>
        <translation>Le destinataire a accusé réception de la lettre. Ensuite vient une prolongation, une question, une réponse ou le silence.</translation>
    </message>
    <message>
        <source>The recipient took more time. Next is a question, an answer, or silence.</source>
        <translation>Le destinataire a pris plus de temps. Ensuite vient une question, une réponse ou le silence.</translation>
    </message>
    <message>
        <source>No answer came in time. Next is a reminder, a complaint, or a late answer.</source>
        <translation>Aucune réponse n’est venue dans le délai. Ensuite vient un rappel, une réclamation ou une réponse tardive.</translation>
    </message>
    <message>
        <source>The recipient was reminded. Next is a late answer, another reminder, or a complaint.</source>
        <translation>Le destinataire a reçu un rappel. Ensuite vient une réponse tardive, un autre rappel ou une réclamation.</translation>
    </message>
    <message>
        <source>The request was answered. Next is that the case is closed, or a reply or a complaint if something is wrong.</source>
        <translation>La demande a reçu une réponse. Ensuite, le dossier est clos, ou vient une réplique ou une réclamation si quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>The answer is incomplete. Next is a reply or a reminder, a complaint, a further answer, or the end.</source>
        <translation>La réponse est incomplète. Ensuite vient une réplique ou un rappel, une réclamation, une autre réponse ou la fin.</translation>
    </message>
    <message>
        <source>The request was refused. Next is a reply, a complaint, a further answer, or the end.</source>
        <translation>La demande a été refusée. Ensuite vient une réplique, une réclamation, une autre réponse ou la fin.</translation>
    </message>
    <message>
        <source>A complaint was made. Next is what the authority or the recipient answers, or the end.</source>
        <translation>Une réclamation a été faite. Ensuite vient la réponse de l’autorité ou du destinataire, ou la fin.</translation>
    </message>
    <message>
        <source>The case is closed. To open it again, take the closing entry back.</source>
        <translation>Le dossier est clos. Pour le rouvrir, annulez la dernière entrée.</translation>
    </message>
    <message>
        <source>Entry {number} is the draft itself, so it cannot be taken back.</source>
        <translation>L’entrée {number} est le brouillon lui-même et ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Entry {number} is no entry that counts, so it cannot be taken back.</source>
        <translation>L’entrée {number} ne compte pas et ne peut donc pas être annulée.</translation>
    </message>
    <message>
        <source>Entry {number} is of {day}, so it cannot be taken back on an earlier day. Correct the date.</source>
        <translation>L’entrée {number} est du {day} et ne peut pas être annulée à une date antérieure. Corrigez la date.</translation>
    </message>
    <message>
        <source>Entry {number} cannot be taken back while entry {other} ({event}, {day}) stands on it. Take that one back first.</source>
        <translation>L’entrée {number} ne peut pas être annulée tant que l’entrée {other} ({event}, {day}) repose sur elle. Annulez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>The entry “{event}” does not fit: the case is “{state}”. {why}</source>
        <translation>L’entrée «&#xa0;{event}&#xa0;» ne convient pas&#xa0;; état du dossier&#xa0;: «&#xa0;{state}&#xa0;». {why}</translation>
    </message>
    <message>
        <source>“{event}”</source>
        <translation>«&#xa0;{event}&#xa0;»</translation>
    </message>
    <message>
        <source>{names} or “{event}”</source>
        <translation>{names} ou «&#xa0;{event}&#xa0;»</translation>
    </message>
    <message>
        <source>The entry “{event}” needs an entry {names} before it. Log that first.</source>
        <translation>L’entrée «&#xa0;{event}&#xa0;» suppose d’abord une entrée {names}. Notez-la en premier.</translation>
    </message>
    <message>
        <source>“{event}” on {day} is before {names} on {first}. Correct the date, or take the earlier entry back.</source>
        <translation>«&#xa0;{event}&#xa0;» le {day} précède {names} le {first}. Corrigez la date, ou annulez l’entrée antérieure.</translation>
    </message>
    <message>
        <source>The last thing in the log happened on {day}. The case cannot have ended before.</source>
        <translation>Le dernier fait du journal date du {day}. Le dossier ne peut pas s’être terminé avant.</translation>
    </message>
    <message>
        <source>The recipient reacted on {day}, so the letter had arrived by then.</source>
        <translation>Le destinataire a réagi le {day}, la lettre était donc arrivée.</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven. Nobody can have reacted before. Correct the date, or take the receipt back.</source>
        <translation>La lettre est arrivée le {day}, et c’est prouvé. Personne ne peut avoir réagi avant. Corrigez la date, ou annulez l’entrée de l’arrivée.</translation>
    </message>
    <message>
        <source>The log says that no answer had come by {day}. If one had, take that entry back first.</source>
        <translation>Le journal dit qu’aucune réponse n’était venue le {day}. Si c’était faux, annulez d’abord cette entrée.</translation>
    </message>
    <message>
        <source>An extension of {day} cannot end on {end}. Correct one of the dates.</source>
        <translation>Une prolongation du {day} ne peut pas finir le {end}. Corrigez l’une des dates.</translation>
    </message>
    <message>
        <source>{day} is a weekend day: the next working day counts ({rule}).</source>
        <translation>{day}&#xa0;: fin de semaine&#xa0;; le jour ouvrable suivant compte ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in {country} ({name}): the next working day counts ({rule}).</source>
        <translation>{day}&#xa0;: jour férié ({country}, {name})&#xa0;; le jour ouvrable suivant compte ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in most states of the area ({number} of {all}): the next working day counts ({rule}).</source>
        <translation>{day}&#xa0;: jour férié dans la plupart des États du territoire ({number} sur {all})&#xa0;; le jour ouvrable suivant compte ({rule}).</translation>
    </message>
    <message>
        <source>A regional public holiday could move the end further.</source>
        <translation>Un jour férié régional pourrait repousser encore la fin.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Personne ne devrait être dit en retard avant la fin du {day}.</translation>
    </message>
    <message>
        <source>the public holidays of {country}</source>
        <translation>les jours fériés de ce pays ({country})</translation>
    </message>
    <message>
        <source>the days that most states of the European Economic Area keep</source>
        <translation>les jours fériés de la plupart des États de l’Espace économique européen</translation>
    </message>
    <message>
        <source>The controller&apos;s country is not known, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>Le pays du responsable du traitement n’est pas connu&#xa0;; on ne sait donc pas quels jours fériés comptent. Les fins de semaine et {used} sont retenus ici.</translation>
    </message>
    <message>
        <source>{country} is outside the area of this law, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>{country} est hors du territoire de cette loi&#xa0;; on ne sait donc pas quels jours fériés comptent. Les fins de semaine et {used} sont retenus ici.</translation>
    </message>
    <message>
        <source>The request was received on {day}. {rule}</source>
        <translation>La demande a été reçue le {day}. {rule}</translation>
    </message>
    <message>
        <source>The answer is due by the end of {day}.</source>
        <translation>La réponse est due avant la fin du {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by the end of {day}; no law fixes this day.</source>
        <translation>Une réponse peut être attendue avant la fin du {day}&#xa0;; aucune loi ne fixe ce jour.</translation>
    </message>
    <message>
        <source>The controller extended the period by {length}, which also count from receipt. {notice}</source>
        <translation>Le responsable du traitement a prolongé le délai de {length}, comptés aussi à partir de la réception. {notice}</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} à partir de la réception ({law})&#xa0;: fin le {day}&#xa0;; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) end on {day}.</source>
        <translation>{length} à partir de la réception ({law})&#xa0;: fin le {day}.</translation>
    </message>
    <message>
        <source>that is the day with the number {number}</source>
        <translation>c’est le jour qui porte le numéro {number}</translation>
    </message>
    <message>
        <source>that month has no day {number}, so its last day counts</source>
        <translation>ce mois n’a pas de jour {number}, son dernier jour compte donc</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>deux mois</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Trois mois</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} jours</translation>
    </message>
    <message>
        <source>The controller named {day} for its answer. {notice}</source>
        <translation>Le responsable du traitement a indiqué le {day} pour sa réponse. {notice}</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Veille de Noël</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Fête-Dieu</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Épiphanie</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Immaculée Conception</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Fête de l’Indépendance</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Fête nationale</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l’an</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Saint-Étienne</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Lendemain de Noël</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven.</source>
        <translation>La lettre est arrivée le {day}, et c’est prouvé.</translation>
    </message>
    <message>
        <source>The letter is assumed to have arrived on {day}; there is no proof.</source>
        <translation>On suppose que la lettre est arrivée le {day}&#xa0;; il n’y a pas de preuve.</translation>
    </message>
    <message>
        <source>When the letter arrived is not logged. It is expected to have arrived by {day}.</source>
        <translation>Le jour d’arrivée de la lettre n’est pas noté. Elle devrait être arrivée au plus tard le {day}.</translation>
    </message>
    <message>
        <source>The extension of {day} came after the first period had ended, so it is not counted.</source>
        <translation>La prolongation du {day} est venue après la fin du premier délai&#xa0;; elle ne compte donc pas.</translation>
    </message>
    <message>
        <source>They wrote that they need more time. This law sets no longer period itself, and no day that they named is logged. The first period counts.</source>
        <translation>Le destinataire a écrit qu’il lui faut plus de temps. Cette loi ne fixe pas elle-même de délai plus long, et aucun jour qu’il aurait indiqué n’est noté. C’est le premier délai qui compte.</translation>
    </message>
    <message>
        <source>They wrote that they need time until {day}. Under this law that does not make the period longer. The first period counts.</source>
        <translation>Le destinataire a écrit qu’il lui faut jusqu’au {day}. Selon cette loi, cela ne prolonge pas le délai. C’est le premier délai qui compte.</translation>
    </message>
    <message>
        <source>The recipient asked back, which was settled on {day}. Whether that stopped the time is open, so nobody is called late before the time is over that begins on that day.</source>
        <translation>Le destinataire a posé une question, réglée le {day}. On ne sait pas si cela a suspendu le délai&#xa0;; personne n’est donc dit en retard avant la fin du délai qui commence ce jour-là.</translation>
    </message>
    <message>
        <source>That the letter arrived can be assumed from {day} on. If you know when it arrived, give that day, and say whether it is proven.</source>
        <translation>On peut supposer que la lettre est arrivée à partir du {day}. Si vous savez quand elle est arrivée, donnez ce jour et dites s’il y a une preuve.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}, and that was not settled. Log “{given}” or “{replied}” before “{silent}”, or take “{silent}” back first.</source>
        <translation>Le destinataire a posé une question le {day}, et elle n’est pas réglée. Notez «&#xa0;{given}&#xa0;» ou «&#xa0;{replied}&#xa0;» avant «&#xa0;{silent}&#xa0;», ou annulez d’abord «&#xa0;{silent}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}. Log “{silent}” after that day; if it is in the log already, take it back first.</source>
        <translation>Personne ne devrait être dit en retard avant la fin du {day}. Notez «&#xa0;{silent}&#xa0;» après ce jour&#xa0;; si c’est déjà dans le journal, annulez-le d’abord.</translation>
    </message>
    <message>
        <source>Nobody should be called late: no time is known that ran out. If “{silent}” is in the log, take it back.</source>
        <translation>Personne ne devrait être dit en retard&#xa0;: aucun délai écoulé n’est connu. Si «&#xa0;{silent}&#xa0;» est dans le journal, annulez-le.</translation>
    </message>
    <message>
        <source>An entry takes at most {most} files. Put them into one archive, or make a second entry.</source>
        <translation>Une entrée accepte au plus {most} fichiers. Mettez-les dans une archive, ou faites une deuxième entrée.</translation>
    </message>
    <message>
        <source>The log does not say that the letter was sent. Log that first.</source>
        <translation>Le journal ne dit pas que la lettre a été envoyée. Notez-le d’abord.</translation>
    </message>
    <message>
        <source>Which authority hears the complaint depends on where you live. Choose the region.</source>
        <translation>L’autorité compétente dépend du lieu où vous habitez. Choisissez la région.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Le destinataire a posé une question le {day}. Tant qu’elle n’est pas réglée, il peut considérer le délai comme suspendu. Donnez ce qui est nécessaire, ou répondez pourquoi ce ne l’est pas.</translation>
    </message>
    <message>
        <source>The recipient asked back about identity on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Le destinataire a demandé le {day} qui vous êtes. Tant que ce n’est pas réglé, il peut considérer le délai comme suspendu. Donnez ce qui est nécessaire, ou répondez pourquoi ce ne l’est pas.</translation>
    </message>
    <message>
        <source>The recipient asked back about clarification on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Le destinataire a demandé le {day} ce que vous voulez dire. Tant que ce n’est pas réglé, il peut considérer le délai comme suspendu. Donnez ce qui est nécessaire, ou répondez pourquoi ce ne l’est pas.</translation>
    </message>
    <message>
        <source>The letter is written. As far as the log says it was not sent.</source>
        <translation>La lettre est écrite. D’après le journal, elle n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The recipient answered. If everything is there, close the case; if not, log what is missing.</source>
        <translation>Le destinataire a répondu. Si tout y est, fermez le dossier&#xa0;; sinon, notez ce qui manque.</translation>
    </message>
    <message>
        <source>The time of the recipient begins when the letter arrives. Log the day that a proof shows, or, from {day} on, that you assume it arrived.</source>
        <translation>Le délai du destinataire commence quand la lettre arrive. Notez le jour qu’une preuve indique ou, à partir du {day}, que vous supposez l’arrivée.</translation>
    </message>
    <message>
        <source>An answer is owed by {due}. Nobody should be called late before the end of {late}.</source>
        <translation>Une réponse est due au plus tard le {due}. Personne ne devrait être dit en retard avant la fin du {late}.</translation>
    </message>
    <message>
        <source>An answer was owed by {due}, at the latest reading by {late}. If none came, log it.</source>
        <translation>Une réponse était due au plus tard le {due}, selon la lecture la plus large le {late}. Si aucune n’est venue, notez-le.</translation>
    </message>
    <message>
        <source>No answer came in time. A reminder is often enough, and it helps a later complaint.</source>
        <translation>Aucune réponse n’est venue dans le délai. Un rappel suffit souvent, et il aide une réclamation ultérieure.</translation>
    </message>
    <message>
        <source>A complaint is possible now. Many authorities expect that you reminded the recipient first.</source>
        <translation>Une réclamation est possible maintenant. Beaucoup d’autorités attendent que vous ayez d’abord envoyé un rappel.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A reply can say why that is not enough.</source>
        <translation>Le destinataire n’a répondu qu’en partie. Une réplique peut dire pourquoi cela ne suffit pas.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A complaint is possible without a reply, too.</source>
        <translation>Le destinataire n’a répondu qu’en partie. Une réclamation est aussi possible sans réplique.</translation>
    </message>
    <message>
        <source>The recipient refused. A reply can say why that is not enough.</source>
        <translation>Le destinataire a refusé. Une réplique peut dire pourquoi cela ne suffit pas.</translation>
    </message>
    <message>
        <source>The recipient refused. A complaint is possible without a reply, too.</source>
        <translation>Le destinataire a refusé. Une réclamation est aussi possible sans réplique.</translation>
    </message>
    <message>
        <source>The recipient was reminded. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Le destinataire a reçu un rappel. Si rien n’a changé d’ici là, une réclamation est l’étape suivante. La durée de l’attente est une habitude, pas un délai légal.</translation>
    </message>
    <message>
        <source>The recipient was replied to. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Le destinataire a reçu une réplique. Si rien n’a changé d’ici là, une réclamation est l’étape suivante. La durée de l’attente est une habitude, pas un délai légal.</translation>
    </message>
    <message>
        <source>The authority answered. Log what it decided in the note, and close the case when nothing is left to do.</source>
        <translation>L’autorité a répondu. Notez sa décision dans la remarque, et fermez le dossier quand il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>{authority} has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>La réclamation est auprès de&#xa0;: {authority}. Le délai pour vous en informer dépend du droit applicable.</translation>
    </message>
    <message>
        <source>The authority has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>La réclamation est auprès de l’autorité. Le délai pour vous en informer dépend du droit applicable.</translation>
    </message>
    <message>
        <source>The authority has the complaint. By {due} it owes you its decision or news of how far it is. Do not call it late before the end of {late}.</source>
        <translation>L’autorité a la réclamation. Elle vous doit sa décision ou des nouvelles de l’avancement au plus tard le {due}. Ne parlez pas de retard avant la fin du {late}.</translation>
    </message>
    <message>
        <source>The authority owed you its decision or news by {due}, at the latest reading by {late}. If none came, ask it. A court can be asked to deal with its silence; take advice before that.</source>
        <translation>L’autorité vous devait sa décision ou des nouvelles au plus tard le {due}, selon la lecture la plus tardive le {late}. Si rien n’est venu, demandez-lui. Un tribunal peut être saisi de son silence ; prenez conseil avant cela.</translation>
    </message>
    <message>
        <source>The case was changed meanwhile. Look at it again, and repeat the entry.</source>
        <translation>Le dossier a été modifié entre-temps. Regardez-le de nouveau, et refaites l’entrée.</translation>
    </message>
    <message>
        <source>there are {most} reference photos already</source>
        <translation>il y a déjà {most} photos de référence</translation>
    </message>
    <message>
        <source>its stored picture could not be opened ({problem})</source>
        <translation>l’image gardée n’a pas pu être ouverte ({problem})</translation>
    </message>
    <message>
        <source>this pack finds no face in its stored picture</source>
        <translation>ce modèle ne trouve aucun visage dans l’image gardée</translation>
    </message>
    <message>
        <source>reminder {number}</source>
        <translation>rappel {number}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Log when it arrived</source>
        <translation>Noter quand la lettre est arrivée</translation>
    </message>
    <message>
        <source>Answer the question of the recipient</source>
        <translation>Répondre à la question du destinataire</translation>
    </message>
    <message>
        <source>Remind the recipient</source>
        <translation>Envoyer un rappel au destinataire</translation>
    </message>
    <message>
        <source>Reply to the recipient</source>
        <translation>Répliquer au destinataire</translation>
    </message>
    <message>
        <source>Check the answer and close the case</source>
        <translation>Vérifier la réponse et fermer le dossier</translation>
    </message>
    <message>
        <source>{what}: {recipient} ({kind})</source>
        <translation>{what}&#xa0;: {recipient} ({kind})</translation>
    </message>
    <message>
        <source>Case {number}, {person}, {law}, {state}.</source>
        <translation>Dossier {number}, {person}, {law}, {state}.</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>Réponse due</translation>
    </message>
    <message>
        <source>Answer owed if the letter arrived as expected</source>
        <translation>Réponse due si la lettre est arrivée comme prévu</translation>
    </message>
    <message>
        <source>If so, an answer is owed by {day}.</source>
        <translation>Si c’est le cas, une réponse est due au plus tard le {day}.</translation>
    </message>
    <message>
        <source>If no answer came, log it</source>
        <translation>Si aucune réponse n’est venue, le noter</translation>
    </message>
    <message>
        <source>data protection law of {country}</source>
        <translation>loi du pays de résidence sur la protection des données ({country})</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>The recipient&apos;s question changes nothing. {rule}</source>
        <translation>La question du destinataire ne change rien. {rule}</translation>
    </message>
    <message>
        <source>The recipient asked something before it answered. {rule} The date below leaves that out.</source>
        <translation>Le destinataire a posé une question avant de répondre. {rule} La date ci-dessous n’en tient pas compte.</translation>
    </message>
    <message>
        <source>A question that came when the time was over changes nothing.</source>
        <translation>Une question venue après la fin du délai ne change rien.</translation>
    </message>
    <message>
        <source>The time starts on {day}, when what the controller had asked for arrived ({rule}).</source>
        <translation>Le délai commence le {day}, quand est arrivé ce que le responsable du traitement avait demandé ({rule}).</translation>
    </message>
    <message>
        <source>The time stood still for {length} while a question was open ({rule}).</source>
        <translation>Le délai a été suspendu pendant {length}, tant qu’une question était en attente ({rule}).</translation>
    </message>
    <message>
        <source>With the {length} of standing still added, that is {day}.</source>
        <translation>En ajoutant {length} de suspension, on arrive au {day}.</translation>
    </message>
    <message>
        <source>{length} from the start ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} à partir du début ({law})&#xa0;: fin le {day}&#xa0;; {why} ({rule}).</translation>
    </message>
    <message>
        <source>Whether the day on which the controller had its answer belongs to the pause was not verified.</source>
        <translation>Il n’a pas été vérifié si le jour où le responsable du traitement a eu sa réponse fait partie de la suspension.</translation>
    </message>
    <message>
        <source>Give the date that the recipient named.</source>
        <translation>Indiquez la date que le destinataire a annoncée.</translation>
    </message>
    <message>
        <source>The law provides for no extension.</source>
        <translation>La loi ne prévoit aucune prolongation.</translation>
    </message>
    <message>
        <source>The recipient cannot choose the length itself.</source>
        <translation>Le destinataire ne peut pas en choisir lui-même la durée.</translation>
    </message>
    <message>
        <source>The controller received the complaint on {day}. {rule}</source>
        <translation>Le responsable du traitement a reçu la réclamation le {day}. {rule}</translation>
    </message>
    <message>
        <source>The complaint was lodged with the authority on {day}. {rule}</source>
        <translation>La réclamation a été introduite auprès de l’autorité le {day}. {rule}</translation>
    </message>
    <message>
        <source>The last interaction with the company was on {day}. {rule}</source>
        <translation>Le dernier contact avec l’entreprise a eu lieu le {day}. {rule}</translation>
    </message>
    <message>
        <source>The letter before was sent on {day}. {rule}</source>
        <translation>La lettre précédente a été envoyée le {day}. {rule}</translation>
    </message>
    <message>
        <source>{length} from lodging ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} à partir de l’introduction ({law})&#xa0;: fin le {day}&#xa0;; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from the last interaction ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} à partir du dernier contact ({law})&#xa0;: fin le {day}&#xa0;; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from sending ({law}) end on {day}.</source>
        <translation>{length} à partir de l’envoi ({law})&#xa0;: fin le {day}.</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Trois ans</translation>
    </message>
    <message>
        <source>10 business days</source>
        <translation>10 jours ouvrés</translation>
    </message>
    <message>
        <source>15 business days</source>
        <translation>15 jours ouvrés</translation>
    </message>
    <message>
        <source>The confirmation is due by the end of {day}.</source>
        <translation>La confirmation est due avant la fin du {day}.</translation>
    </message>
    <message>
        <source>Selling and sharing must have stopped by the end of {day}.</source>
        <translation>La vente et le partage doivent avoir cessé avant la fin du {day}.</translation>
    </message>
    <message>
        <source>The acknowledgement is due by the end of {day}.</source>
        <translation>L’accusé de réception est dû avant la fin du {day}.</translation>
    </message>
    <message>
        <source>News of the complaint is due by the end of {day}.</source>
        <translation>Des nouvelles de la réclamation sont dues avant la fin du {day}.</translation>
    </message>
    <message>
        <source>The data must have been destroyed by the end of {day}.</source>
        <translation>Les données doivent avoir été détruites avant la fin du {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Un rappel peut être envoyé après le {day}.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Hearing before an order in the Marx complaint: delete the biometric hash and confirm by 2021-02-12; photos not covered; only this complainant</source>
        <translation>Audition avant une décision dans la réclamation Marx&#xa0;: effacer la valeur de hachage biométrique et le confirmer d’ici au 2021-02-12&#xa0;; photos non couvertes&#xa0;; uniquement ce réclamant</translation>
    </message>
    <message>
        <source>formal order and end of case not found</source>
        <translation>décision formelle et fin de l’affaire non trouvées</translation>
    </message>
    <message>
        <source>read</source>
        <translation>texte lu</translation>
    </message>
    <message>
        <source>HmbBfDI (Hamburg)</source>
        <translation>HmbBfDI (Hambourg)</translation>
    </message>
    <message>
        <source>Joint report: collection without consent and for an inappropriate purpose</source>
        <translation>Rapport conjoint&#xa0;: collecte sans consentement et à une fin inappropriée</translation>
    </message>
    <message>
        <source>followed by provincial orders</source>
        <translation>suivi d’ordonnances provinciales</translation>
    </message>
    <message>
        <source>finding read; number and clauses general knowledge</source>
        <translation>constatation lue&#xa0;; numéro et dispositions de connaissance générale</translation>
    </message>
    <message>
        <source>OPC with BC, AB, QC commissioners</source>
        <translation>OPC avec les commissaires de BC, AB et QC</translation>
    </message>
    <message>
        <source>Unlawful use; training, DPIA, inform persons, have data erased by 2021-09-15</source>
        <translation>Utilisation illicite&#xa0;; formation, AIPD, informer les personnes, faire effacer les données d’ici au 2021-09-15</translation>
    </message>
    <message>
        <source>fine on the user, not on Clearview</source>
        <translation>amende infligée à l’utilisateur, pas à Clearview</translation>
    </message>
    <message>
        <source>IMY (Sweden)</source>
        <translation>IMY (Suède)</translation>
    </message>
    <message>
        <source>Swedish Police (user of Clearview AI)</source>
        <translation>Police suédoise (utilisatrice de Clearview AI)</translation>
    </message>
    <message>
        <source>Inquiry opened; questions unanswered until 2022-11-01</source>
        <translation>Enquête ouverte&#xa0;; questions restées sans réponse jusqu’au 2022-11-01</translation>
    </message>
    <message>
        <source>see the entry of December 2022</source>
        <translation>voir l’entrée de décembre 2022</translation>
    </message>
    <message>
        <source>LfDI Baden-Württemberg</source>
        <translation>LfDI du Bade-Wurtemberg</translation>
    </message>
    <message>
        <source>Stop collecting, delete existing images of people in Australia</source>
        <translation>Cesser la collecte, effacer les images existantes de personnes en Australie</translation>
    </message>
    <message>
        <source>stands: AAT [2023] AATA 1069 (2023-05-08) confirmed APP 3.3 and 1.2; Clearview withdrew 2023-08; OAIC 2024-08-21: no further action</source>
        <translation>maintenu&#xa0;: AAT [2023] AATA 1069 (2023-05-08) a confirmé les APP 3.3 et 1.2&#xa0;; Clearview s’est désistée en 2023-08&#xa0;; OAIC 2024-08-21&#xa0;: pas d’autre mesure</translation>
    </message>
    <message>
        <source>Formal notice (public 2021-12-16): stop without legal basis, ease rights, erase within 2 months</source>
        <translation>Mise en demeure (publique le 2021-12-16)&#xa0;: cesser le traitement sans base juridique, faciliter l’exercice des droits, effacer dans un délai de 2 mois</translation>
    </message>
    <message>
        <source>not answered; led to fine</source>
        <translation>restée sans réponse&#xa0;; a conduit à l’amende</translation>
    </message>
    <message>
        <source>Orders to stop and delete</source>
        <translation>Ordonnances de cesser et d’effacer</translation>
    </message>
    <message>
        <source>BC upheld 2024 BCSC 2311 (2024-12); AB upheld 2025 ABKB 287 (2025-05-08), though parts of PIPA held unconstitutional</source>
        <translation>BC confirmée par 2024 BCSC 2311 (2024-12)&#xa0;; AB confirmée par 2025 ABKB 287 (2025-05-08), bien que des parties de la PIPA aient été jugées inconstitutionnelles</translation>
    </message>
    <message>
        <source>court rulings and P2021-12 read; day and BC number general knowledge</source>
        <translation>décisions de justice et P2021-12 lues&#xa0;; jour et numéro de BC de connaissance générale</translation>
    </message>
    <message>
        <source>BC, AB, QC commissioners</source>
        <translation>Commissaires de BC, AB et QC</translation>
    </message>
    <message>
        <source>Fine (announced 2022-03-09), ban, erasure, appoint EU representative</source>
        <translation>Amende (annoncée le 2022-03-09), interdiction, effacement, désignation d’un représentant dans l’UE</translation>
    </message>
    <message>
        <source>unpaid per noyb 2025-10</source>
        <translation>impayée selon noyb 2025-10</translation>
    </message>
    <message>
        <source>date, number, principles read; full article list general knowledge</source>
        <translation>date, numéro et principes lus&#xa0;; liste complète des articles de connaissance générale</translation>
    </message>
    <message>
        <source>Fine, stop and delete UK data</source>
        <translation>Amende, cesser le traitement des données du Royaume-Uni et les effacer</translation>
    </message>
    <message>
        <source>FTT set aside 2023-10-17 (no jurisdiction); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, allowed 3 of 4 grounds and remitted to FTT; later steps not found</source>
        <translation>FTT&#xa0;: annulation le 2023-10-17 (incompétence)&#xa0;; Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06&#xa0;: 3 moyens sur 4 accueillis et renvoi au FTT&#xa0;; suites non trouvées</translation>
    </message>
    <message>
        <source>rulings read; article list general knowledge</source>
        <translation>décisions de justice lues&#xa0;; liste des articles de connaissance générale</translation>
    </message>
    <message>
        <source>Complaint by Homo Digitalis for one person whose access request failed: answer it, stop, erase</source>
        <translation>Réclamation de Homo Digitalis pour une personne dont la demande d’accès est restée vaine&#xa0;: y répondre, cesser, effacer</translation>
    </message>
    <message>
        <source>HDPA (Greece)</source>
        <translation>HDPA (Grèce)</translation>
    </message>
    <message>
        <source>Fine (announced 2022-10-20), injunction: no collection without basis, answer access requests then erase, 2 months, EUR 100,000 per day</source>
        <translation>Amende (annoncée le 2022-10-20), injonction&#xa0;: aucune collecte sans base, répondre aux demandes d’accès puis effacer, 2 mois, 100&#xa0;000 EUR par jour</translation>
    </message>
    <message>
        <source>unpaid (CNIL to TechCrunch, 2023-05)</source>
        <translation>impayée (CNIL à TechCrunch, 2023-05)</translation>
    </message>
    <message>
        <source>content read; number SAN-2022-019 general knowledge</source>
        <translation>contenu lu&#xa0;; numéro SAN-2022-019 de connaissance générale</translation>
    </message>
    <message>
        <source>Fine proceedings opened</source>
        <translation>Procédure d’amende ouverte</translation>
    </message>
    <message>
        <source>no fine found</source>
        <translation>aucune amende trouvée</translation>
    </message>
    <message>
        <source>content read; day not verified (a Wednesday in December 2022)</source>
        <translation>contenu lu&#xa0;; jour non vérifié (un mercredi de décembre 2022)</translation>
    </message>
    <message>
        <source>Liquidation of the penalty payment (announced 2023-05-10)</source>
        <translation>Liquidation de l’astreinte (annoncée le 2023-05-10)</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>impayée</translation>
    </message>
    <message>
        <source>penalty payment for 2022-12-19 to 2023-02-09</source>
        <translation>astreinte pour la période du 2022-12-19 au 2023-02-09</translation>
    </message>
    <message>
        <source>Erase the complainant&apos;s data, name a representative; no fine</source>
        <translation>Effacer les données de la personne réclamante, désigner un représentant&#xa0;; pas d’amende</translation>
    </message>
    <message>
        <source>BVwG W108 2274731-1/11E (2025-01-28): DSB must decide again on the ban, the only fitting measure</source>
        <translation>BVwG W108 2274731-1/11E (2025-01-28)&#xa0;: la DSB doit se prononcer de nouveau sur l’interdiction, seule mesure appropriée</translation>
    </message>
    <message>
        <source>DSB (Austria)</source>
        <translation>DSB (Autriche)</translation>
    </message>
    <message>
        <source>Fines (public 2024-09-03) and orders subject to penalty (up to EUR 5.1 m); two access requests were not answered</source>
        <translation>Amendes (publiques le 2024-09-03) et injonctions sous astreinte (jusqu’à 5,1 millions EUR)&#xa0;; deux demandes d’accès sont restées sans réponse</translation>
    </message>
    <message>
        <source>no objection lodged: final; AP says using the tool is itself illegal</source>
        <translation>aucune opposition formée&#xa0;: définitif&#xa0;; l’AP dit que l’utilisation de l’outil est elle-même illégale</translation>
    </message>
    <message>
        <source>read; EUR 5.1 m general knowledge</source>
        <translation>texte lu&#xa0;; 5,1 millions EUR de connaissance générale</translation>
    </message>
    <message>
        <source>AP (Netherlands)</source>
        <translation>AP (Pays-Bas)</translation>
    </message>
    <message>
        <source>Complaint to Austrian prosecutors</source>
        <translation>Plainte auprès du parquet autrichien</translation>
    </message>
    <message>
        <source>outcome not found</source>
        <translation>issue non trouvée</translation>
    </message>
    <message>
        <source>noyb (criminal complaint)</source>
        <translation>noyb (plainte pénale)</translation>
    </message>
    <message>
        <source>Complaint of July 2020 left without measures; HmbBfDI deems PimEyes unlawful but sees it in Dubai</source>
        <translation>Réclamation de juillet 2020 restée sans mesures&#xa0;; le HmbBfDI juge PimEyes illicite, mais le situe à Dubaï</translation>
    </message>
    <message>
        <source>pending as far as known on 2026-11-22</source>
        <translation>pendante, pour autant qu’on le sache le 2026-11-22</translation>
    </message>
    <message>
        <source>noyb (court action against HmbBfDI)</source>
        <translation>noyb (recours en justice contre le HmbBfDI)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program. What was stored before is safe. Please try again.</source>
        <translation>Une erreur s’est produite dans le programme. Ce qui était enregistré est intact. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Une erreur s’est produite.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”. Check the spelling, or choose it again.</source>
        <translation>Il n’y a ni fichier ni dossier « {path} ». Vérifiez l’orthographe, ou choisissez à nouveau.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {reason}. Check that you may read it, and try again.</source>
        <translation>« {path} » ne peut pas être ouvert : {reason}. Vérifiez que vous avez le droit de le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing was changed. Choose another place, and try again.</source>
        <translation>« {path} » ne peut pas être écrit : {reason}. Rien n’a été modifié. Choisissez un autre emplacement, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” could not be written. What was stored before is safe. Free some space, and try again.</source>
        <translation>Le disque est plein, « {path} » n’a donc pas pu être écrit. Ce qui était enregistré est intact. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The field “{field}” is empty. Fill it in, and try again.</source>
        <translation>Le champ « {field} » est vide. Remplissez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The field “{field}” is longer than {limit} characters. Shorten it, and try again.</source>
        <translation>Le champ « {field} » dépasse {limit} caractères. Raccourcissez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>« {country} » n’est pas un code de pays. Utilisez deux lettres, par exemple FR ou DE.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address. Correct it, or leave it empty.</source>
        <translation>« {email} » n’est pas une adresse électronique. Corrigez-la, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>The date {day} lies in the future. Correct it, and try again.</source>
        <translation>La date {day} est dans le futur. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is empty. Choose another file.</source>
        <translation>« {path} » est vide. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MB. Make it smaller, and try again.</source>
        <translation>« {path} » dépasse {limit} Mo. Réduisez sa taille, puis réessayez.</translation>
    </message>
    <message>
        <source>There are {limit} reference photos already. Remove one before you add another.</source>
        <translation>Il y a déjà {limit} photos de référence. Retirez-en une avant d’en ajouter une autre.</translation>
    </message>
    <message>
        <source>This match is not marked as “mine”, so it cannot become a reference. Look at it and decide first.</source>
        <translation>Cette correspondance n’est pas marquée « Moi » et ne peut donc pas devenir une référence. Regardez-la et décidez d’abord.</translation>
    </message>
    <message>
        <source>This photo is a reference already.</source>
        <translation>Cette photo est déjà une référence.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address. It begins with https:// or http://, for example https://example.org/me.</source>
        <translation>« {address} » n’est pas une adresse web. Elle commence par https:// ou http://, par exemple https://example.org/me.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was seen. Scan its folder again to find where it went.</source>
        <translation>Cette photo n’est plus là où elle a été vue. Faites examiner à nouveau son dossier pour la retrouver.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written in this format. Use one of: {formats}.</source>
        <translation>« {path} » ne peut pas être écrit dans ce format. Formats possibles : {formats}.</translation>
    </message>
    <message>
        <source>{name} is not the owner of this vault. Helping someone else needs their recorded permission: add the signed document and the day until which it is valid.</source>
        <translation>{name} n’est pas propriétaire de ce coffre. Pour aider quelqu’un d’autre, il faut son autorisation : ajoutez le document signé et le jour jusqu’auquel il est valable.</translation>
    </message>
    <message>
        <source>The recorded permission of {name} ended on {until}. Ask for a new one before you go on.</source>
        <translation>L’autorisation de {name} a pris fin le {until}. Demandez-en une nouvelle avant de continuer.</translation>
    </message>
    <message>
        <source>{name} is the owner of this vault and cannot be removed alone. Erase the vault to remove everything.</source>
        <translation>{name} est propriétaire de ce coffre&#xa0;: on ne peut pas retirer cette seule personne. Effacez le coffre pour tout retirer.</translation>
    </message>
    <message>
        <source>There is no reference photo of {name} for the face pack in use. Add one first.</source>
        <translation>Il n’y a pas de photo de référence de {name} pour le modèle de visage utilisé. Ajoutez-en d’abord une.</translation>
    </message>
    <message>
        <source>A letter needs the postal address or the e-mail address of {name}. Add one, and try again.</source>
        <translation>Une lettre a besoin de l’adresse postale ou électronique de {name}. Ajoutez-en une, puis réessayez.</translation>
    </message>
    <message>
        <source>The letter contains characters that its fonts cannot print ({sample}). Nothing was written. Write the name or address in letters that the recipient can read, and try again.</source>
        <translation>La lettre contient des caractères que ses polices ne peuvent pas imprimer ({sample}). Rien n’a été écrit. Écrivez le nom ou l’adresse en lettres que le destinataire peut lire, puis réessayez.</translation>
    </message>
    <message>
        <source>The {law} fits people who live in {where} and, as far as it says so, recipients established there. {name} lives in {country}, and {recipient} is not known to be established there. What fits is the {fits}.</source>
        <translation>Cette loi ({law}) convient aux personnes qui vivent ici : {where}, et, dans la mesure où elle le prévoit, aux destinataires qui y sont établis. {name} vit ailleurs ({country}), et rien n’indique que {recipient} y soit établi. Ce qui convient : {fits}.</translation>
    </message>
    <message>
        <source>A letter has no option “{option}”. The options are: {known}.</source>
        <translation>Une lettre n’a pas d’option « {option} ». Les options sont : {known}.</translation>
    </message>
    <message>
        <source>A deadline cannot be counted from {received}: give a day between {first} and {last}.</source>
        <translation>Aucun délai ne peut être compté à partir du {received} : indiquez un jour entre le {first} et le {last}.</translation>
    </message>
    <message>
        <source>The law “{law}” sets no time for this ({limit}).{why}</source>
        <translation>La loi «&#x202f;{law}&#x202f;» ne fixe aucun délai pour cela ({limit}).{why}</translation>
    </message>
    <message>
        <source>The time under {rule} cannot be extended this way. {hint}</source>
        <translation>Le délai ({rule}) ne peut pas être prolongé de cette façon. {hint}</translation>
    </message>
    <message>
        <source>Several laws may fit {name}, and which one does depends on where {name} lives. Choose one of them: {laws}.</source>
        <translation>Plusieurs lois peuvent convenir à {name} ; laquelle s’applique dépend du lieu de résidence. Choisissez-en une : {laws}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{kind}” under the {law}: {why}</source>
        <translation>Cette loi ({law}) ne connaît pas de courrier du type « {kind} » : {why}</translation>
    </message>
    <message>
        <source>Letters under the {law} exist in these languages: {known}. Choose one of them.</source>
        <translation>Les courriers relevant de cette loi ({law}) existent dans ces langues : {known}. Choisissez-en une.</translation>
    </message>
    <message>
        <source>The data file “{path}” cannot be used: {problem}. Install the program again, or correct the file.</source>
        <translation>Le fichier de données « {path} » est inutilisable : {problem}. Réinstallez le programme, ou corrigez le fichier.</translation>
    </message>
    <message>
        <source>This record of a company cannot be used: {problem}. Nothing was stored.</source>
        <translation>Cette fiche d’une entreprise ne peut pas être utilisée : {problem}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The vault “{path}” is damaged or is not a vault of this program ({reason}). Restore a backup of it.</source>
        <translation>Le coffre « {path} » est endommagé ou n’est pas un coffre de ce programme ({reason}). Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault “{path}” was made by a newer version of this program. Install that version to open it.</source>
        <translation>Le coffre « {path} » a été créé par une version plus récente de ce programme. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There is a vault at “{path}” already. Open it, or choose another place for the new one.</source>
        <translation>Il y a déjà un coffre dans « {path} ». Ouvrez-le, ou choisissez un autre emplacement pour le nouveau.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {minimum} characters.</source>
        <translation>Cette phrase secrète est trop courte : il faut au moins {minimum} caractères.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used: {reason}.</source>
        <translation>Le modèle de visage « {pack} » est inutilisable : {reason}.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” is in use. Choose another one first.</source>
        <translation>Le modèle de visage «&#xa0;{pack}&#xa0;» est utilisé. Choisissez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>A proxy is set, and this download would not go through it. Nothing was asked. Fetch the file with a browser, and add it from this computer.</source>
        <translation>Un proxy est réglé, et ce téléchargement ne passerait pas par lui. Rien n’a été demandé. Téléchargez le fichier avec un navigateur, puis ajoutez-le depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used any more: {reason}. The built-in pack is used until you choose again.</source>
        <translation>Le modèle de visage « {pack} » n’est plus utilisable : {reason}. Le modèle intégré est utilisé jusqu’à ce que vous en choisissiez un autre.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Try again.</source>
        <translation>Cette phrase secrète n’ouvre pas le coffre. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with your passphrase first.</source>
        <translation>Le coffre est verrouillé. Ouvrez-le d’abord avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>The vault “{path}” is busy in another window or command. Wait for it to finish, and try again.</source>
        <translation>Le coffre « {path} » est utilisé dans une autre fenêtre ou commande. Attendez qu’elle ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>The vault “{path}” cannot be reached any more ({reason}). What was stored before is not touched. If the vault lies on a USB stick or another drive, put it back in. Then lock the vault and open it again.</source>
        <translation>Le coffre «&#xa0;{path}&#xa0;» n’est plus accessible ({reason}). Ce qui était enregistré n’est pas touché. Si le coffre se trouve sur une clé USB ou un autre lecteur, rebranchez-le. Verrouillez ensuite le coffre et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This needs the network ({what}), and the network is switched off. Allow it for this step to go on.</source>
        <translation>Cela nécessite le réseau ({what}), et le réseau est désactivé. Autorisez-le pour cette étape afin de continuer.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>Il n’y a pas de {kind} « {name} ».</translation>
    </message>
    <message>
        <source>There is no vault at “{path}” yet. Create one first.</source>
        <translation>Il n’y a pas encore de coffre dans « {path} ». Créez-en un d’abord.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one {kind}: {candidates}. Say which one you mean.</source>
        <translation>« {name} » correspond à plusieurs {kind} : {candidates}. Précisez lequel.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Arrêté. Ce qui était fait est conservé.</translation>
    </message>
    <message>
        <source>an entry in it points outside of it</source>
        <translation>une de ses entrées mène hors de l’archive</translation>
    </message>
    <message>
        <source>entries refer to others that are missing</source>
        <translation>des entrées renvoient à d’autres qui manquent</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>it has changed since it was scanned</source>
        <translation>le fichier a changé depuis son examen</translation>
    </message>
    <message>
        <source>it holds a link or a device</source>
        <translation>l’archive contient un lien ou un périphérique</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is encrypted. Unpack it yourself and add the folder</source>
        <translation>l’archive est chiffrée. Décompressez-la vous-même, puis ajoutez le dossier</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP archive</source>
        <translation>ce n’est ni un dossier ni une archive ZIP</translation>
    </message>
    <message>
        <source>it is neither a folder nor a file</source>
        <translation>ce n’est ni un dossier ni un fichier</translation>
    </message>
    <message>
        <source>it is no backup of a vault</source>
        <translation>ce n’est pas une sauvegarde d’un coffre</translation>
    </message>
    <message>
        <source>it is no backup of a vault, or it is cut short</source>
        <translation>ce n’est pas une sauvegarde d’un coffre, ou elle est tronquée</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is not a ZIP archive, or it is damaged</source>
        <translation>ce n’est pas une archive ZIP, ou elle est endommagée</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Unpack it yourself and add the folder</source>
        <translation>l’archive est compressée d’une façon inhabituelle. Décompressez-la vous-même, puis ajoutez le dossier</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>its content is packed</source>
        <translation>le contenu est compressé</translation>
    </message>
    <message>
        <source>its database is empty</source>
        <translation>la base de données est vide</translation>
    </message>
    <message>
        <source>its database is missing</source>
        <translation>la base de données manque</translation>
    </message>
    <message>
        <source>its files changed while it was loaded. Try again</source>
        <translation>des fichiers ont changé pendant le chargement. Réessayez</translation>
    </message>
    <message>
        <source>its folder holds no .onnx file. Add the pack again</source>
        <translation>son dossier ne contient aucun fichier .onnx. Ajoutez de nouveau le modèle</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation>le fichier de clé manque</translation>
    </message>
    <message>
        <source>its key file is too long</source>
        <translation>le fichier de clé est trop long</translation>
    </message>
    <message>
        <source>its manifest.json cannot be read</source>
        <translation>manifest.json est illisible</translation>
    </message>
    <message>
        <source>its name may have up to 64 letters, digits, dots, hyphens and underscores. Give it another one with --name</source>
        <translation>le nom peut avoir jusqu’à 64 lettres, chiffres, points, traits d’union et tirets bas. Donnez-en un autre avec --name</translation>
    </message>
    <message>
        <source>its record pack.json is damaged. Remove its folder and add the pack again</source>
        <translation>la fiche pack.json est endommagée. Supprimez le dossier et ajoutez de nouveau le modèle</translation>
    </message>
    <message>
        <source>its template was made by another pack</source>
        <translation>les traits gardés du visage viennent d’un autre modèle</translation>
    </message>
    <message>
        <source>looking at it takes too much memory</source>
        <translation>l’examen demande trop de mémoire</translation>
    </message>
    <message>
        <source>nobody has measured yet which of its scores mean what, and without that a match cannot be judged</source>
        <translation>personne n’a encore mesuré ce que signifient ses scores, et sans cela aucune correspondance ne peut être évaluée</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>erreur de lecture</translation>
    </message>
    <message>
        <source>several folders in it hold .onnx files. Add one</source>
        <translation>plusieurs de ses dossiers contiennent des fichiers .onnx. Ajoutez-en un seul</translation>
    </message>
    <message>
        <source>the process that fetched it ended early. Try again</source>
        <translation>le téléchargement s’est arrêté trop tôt. Réessayez</translation>
    </message>
    <message>
        <source>the store sends more than a pack may have</source>
        <translation>il arrive plus de données qu’un modèle ne peut en avoir</translation>
    </message>
    <message>
        <source>there are too many cleaned copies beside it</source>
        <translation>il y a trop de copies nettoyées à côté</translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation>il y a déjà un fichier</translation>
    </message>
    <message>
        <source>there is a pack with this name already. Give the new one another with --name</source>
        <translation>un modèle porte déjà ce nom. Donnez-en un autre au nouveau avec --name</translation>
    </message>
    <message>
        <source>there is no .onnx file in it</source>
        <translation>il ne contient aucun fichier .onnx</translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation>il y a déjà quelque chose</translation>
    </message>
    <message>
        <source>two entries in it have the same name</source>
        <translation>deux de ses entrées portent le même nom</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>erreur d’écriture</translation>
    </message>
    <message>
        <source>a file in it has a name that cannot be kept: {file}</source>
        <translation>un de ses fichiers a un nom qui ne peut pas être gardé&#xa0;: {file}</translation>
    </message>
    <message>
        <source>insightface cannot load {file} ({error})</source>
        <translation>insightface ne peut pas charger {file} ({error})</translation>
    </message>
    <message>
        <source>it broke the process that looked at it ({error})</source>
        <translation>il a fait échouer le processus qui l’examinait ({error})</translation>
    </message>
    <message>
        <source>it cannot be copied ({error})</source>
        <translation>il ne peut pas être copié ({error})</translation>
    </message>
    <message>
        <source>it could not be fetched from {address} ({error})</source>
        <translation>il n’a pas pu être téléchargé depuis {address} ({error})</translation>
    </message>
    <message>
        <source>it fails on a photo of faces ({error})</source>
        <translation>il échoue sur une photo de visages ({error})</translation>
    </message>
    <message>
        <source>it finds {number} of {all} faces in a clear photo, so it was not added</source>
        <translation>il trouve {number} des {all} visages d’une photo nette&#xa0;; il n’a donc pas été ajouté</translation>
    </message>
    <message>
        <source>it has more than one {network} ({files}). Keep the one that you mean and add it again</source>
        <translation>il a plus d’un {network} ({files}). Gardez celui que vous voulez, puis ajoutez de nouveau le modèle</translation>
    </message>
    <message>
        <source>it has no {network} ({others})</source>
        <translation>il n’a pas de {network} ({others})</translation>
    </message>
    <message>
        <source>it has no {network}</source>
        <translation>il n’a pas de {network}</translation>
    </message>
    <message>
        <source>it holds {file} more than once</source>
        <translation>il contient {file} plus d’une fois</translation>
    </message>
    <message>
        <source>it holds more than {number} entries</source>
        <translation>il contient plus de {number} entrées</translation>
    </message>
    <message>
        <source>it holds more than {number} networks</source>
        <translation>il contient plus de {number} réseaux</translation>
    </message>
    <message>
        <source>it takes different people for the same one (score {score}), so it was not added</source>
        <translation>il prend des personnes différentes pour une seule (score {score})&#xa0;; il n’a donc pas été ajouté</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>sa description est illisible ({error})</translation>
    </message>
    <message>
        <source>its file {file} is not installed. Install the program again</source>
        <translation>son fichier {file} n’est pas installé. Réinstallez le programme</translation>
    </message>
    <message>
        <source>its files cannot be read ({error})</source>
        <translation>ses fichiers sont illisibles ({error})</translation>
    </message>
    <message>
        <source>its key file cannot be read: {error}</source>
        <translation>le fichier de clé est illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <source>its networks are here already, as the pack {pack}</source>
        <translation>ses réseaux sont déjà là, sous le nom du modèle {pack}</translation>
    </message>
    <message>
        <source>looking at it took longer than {seconds} seconds</source>
        <translation>l’examen a pris plus de {seconds} secondes</translation>
    </message>
    <message>
        <source>the copy is a {format} file: end its name in {ending}</source>
        <translation>la copie est un fichier {format}&#xa0;: terminez son nom par {ending}</translation>
    </message>
    <message>
        <source>the copy would still give away {what}</source>
        <translation>la copie révélerait encore&#xa0;: {what}</translation>
    </message>
    <message>
        <source>the passphrase could not be checked ({error})</source>
        <translation>la phrase secrète n’a pas pu être vérifiée ({error})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>{file} est illisible ({error})</translation>
    </message>
    <message>
        <source>{file} could not be prepared ({error})</source>
        <translation>{file} n’a pas pu être préparé ({error})</translation>
    </message>
    <message>
        <source>{file} is larger than it may be</source>
        <translation>{file} est plus volumineux que permis</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Add the pack again</source>
        <translation>{file} a été modifié ou endommagé depuis son ajout. Ajoutez de nouveau le modèle</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Remove its folder and add the pack again</source>
        <translation>{file} a été modifié ou endommagé depuis son ajout. Supprimez le dossier et ajoutez de nouveau le modèle</translation>
    </message>
    <message>
        <source>{file} was changed or damaged. Install the program again</source>
        <translation>{file} a été modifié ou endommagé. Réinstallez le programme</translation>
    </message>
    <message>
        <source>it is larger than {size} KiB</source>
        <translation>elle dépasse {size} Kio</translation>
    </message>
    <message>
        <source>its name has no letter or digit of the Latin alphabet; add one</source>
        <translation>le nom n’a ni lettre de l’alphabet latin ni chiffre&#xa0;; ajoutez-en un</translation>
    </message>
    <message>
        <source>ArcFace network that compares faces</source>
        <translation>réseau ArcFace qui compare les visages</translation>
    </message>
    <message>
        <source>SCRFD or RetinaFace network that finds faces and their landmarks</source>
        <translation>réseau SCRFD ou RetinaFace qui trouve les visages et leurs points de repère</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <translation>réponse {status}</translation>
    </message>
    <message>
        <source>it sends on to {host}, which was not allowed</source>
        <translation>redirection vers {host}, non autorisée</translation>
    </message>
    <message>
        <source>to fetch the pack {pack} from InsightFace&apos;s own store</source>
        <translation>pour télécharger le modèle {pack} depuis l’espace de téléchargement d’InsightFace</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non autorisée</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de données est en lecture seule</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de données est endommagée</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur de lecture ou d’écriture sur le disque</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de la base de données</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the case.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;» dans le dossier.</translation>
    </message>
    <message>
        <source>There is no authority “{name}”.</source>
        <translation>Il n’y a pas d’autorité «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no authority in the directory for “{name}”.</source>
        <translation>Il n’y a pas d’autorité dans l’annuaire pour «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no authority in the directory for the region “{name}” ({country}).</source>
        <translation>Il n’y a pas d’autorité dans l’annuaire pour la région «&#xa0;{name}&#xa0;» ({country}).</translation>
    </message>
    <message>
        <source>There is no case “{name}”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no decision “{name}”.</source>
        <translation>Il n’y a pas de décision «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no face “{name}”.</source>
        <translation>Il n’y a pas de visage «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no face pack “{name}”.</source>
        <translation>Il n’y a pas de modèle de visage «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder, ZIP archive or InsightFace pack “{name}”.</source>
        <translation>Il n’y a ni dossier, ni archive ZIP, ni modèle InsightFace «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no match “{name}”.</source>
        <translation>Il n’y a pas de correspondance «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no entry “{name}” of your own.</source>
        <translation>Il n’y a pas de fiche «&#xa0;{name}&#xa0;» ajoutée par vous.</translation>
    </message>
    <message>
        <source>There is no person “{name}”.</source>
        <translation>Il n’y a pas de personne «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no recipient “{name}”.</source>
        <translation>Il n’y a pas de destinataire «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no reference photo “{name}”.</source>
        <translation>Il n’y a pas de photo de référence «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no scan “{name}”.</source>
        <translation>Il n’y a pas de recherche «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no place to search “{name}”.</source>
        <translation>Il n’y a pas de lieu à examiner «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no kept paragraph “{name}”.</source>
        <translation>Il n’y a pas de paragraphe conservé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” fits more than one person: {candidates}. Say which one you mean.</source>
        <translation>«&#xa0;{name}&#xa0;» correspond à plusieurs personnes&#xa0;: {candidates}. Précisez laquelle.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Ce qui reste visible</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Pour qui est la copie&#xa0;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” opens a case of its own. Leave the case out.</source>
        <translation>Une lettre du type «&#xa0;{kind}&#xa0;» ouvre son propre dossier. N’indiquez pas de dossier.</translation>
    </message>
    <message>
        <source>“{folder}” needs a sub-folder with photos for each of several people.</source>
        <translation>«&#xa0;{folder}&#xa0;» doit contenir un sous-dossier de photos pour chaque personne, et cela pour plusieurs personnes.</translation>
    </message>
    <message>
        <source>No face was found in these photos.</source>
        <translation>Aucun visage n’a été trouvé sur ces photos.</translation>
    </message>
    <message>
        <source>These photos make too few pairs: {needed} pairs of different people are needed, and people with several photos.</source>
        <translation>Ces photos donnent trop peu de paires&#xa0;: il faut {needed} paires de personnes différentes, et des personnes ayant plusieurs photos.</translation>
    </message>
    <message>
        <source>“{file}” is not newer than the directory in use, which is of {day}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas plus récent que l’annuaire utilisé, qui date du {day}.</translation>
    </message>
    <message>
        <source>A letterhead has a name and up to {most} further lines.</source>
        <translation>Un en-tête comporte un nom et jusqu’à {most} autres lignes.</translation>
    </message>
    <message>
        <source>A line of a letterhead has at most {most} characters.</source>
        <translation>Une ligne d’en-tête a au plus {most} caractères.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}.</source>
        <translation>Une lettre du type «&#xa0;{kind}&#xa0;» a besoin de l’option «&#xa0;{option}&#xa0;»&#xa0;: {help}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}. It can be one of: {choices}.</source>
        <translation>Une lettre du type «&#xa0;{kind}&#xa0;» a besoin de l’option «&#xa0;{option}&#xa0;»&#xa0;: {help}. Choix possibles&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>The option “{option}” cannot be “{text}”. Choose one of: {known}.</source>
        <translation>L’option «&#xa0;{option}&#xa0;» ne peut pas être «&#xa0;{text}&#xa0;». Choix possibles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The option “{option}” is longer than {most} characters. Shorten it.</source>
        <translation>L’option «&#xa0;{option}&#xa0;» dépasse {most} caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The option “{option}” is a day. Write it as 2026-12-31, not as “{text}”.</source>
        <translation>L’option «&#xa0;{option}&#xa0;» est une date. Écrivez-la comme 2026-12-31, et non «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle. Write left, top, width, height in pixels (120,80,400,60) or all in percent (10%,20%,50%,8%).</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un rectangle. Écrivez gauche, haut, largeur, hauteur en pixels (120,80,400,60), ou tout en pourcentage (10%,20%,50%,8%).</translation>
    </message>
    <message>
        <source>A PDF cannot be covered here. Take a photo of the document, or save its page as a picture.</source>
        <translation>Un PDF ne peut pas être masqué ici. Prenez le document en photo, ou enregistrez sa page comme image.</translation>
    </message>
    <message>
        <source>More than {most} parts would stay visible. Name only what is needed.</source>
        <translation>Plus de {most} zones resteraient visibles. N’indiquez que ce qui est nécessaire.</translation>
    </message>
    <message>
        <source>Part {part} lies outside the picture, which has {width} x {height} pixels.</source>
        <translation>La zone {part} est en dehors de l’image, qui fait {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>Part {part} is too small to carry the watermark. Keep a larger part, or use a larger photo.</source>
        <translation>La zone {part} est trop petite pour porter le filigrane. Gardez une zone plus grande, ou prenez une photo plus grande.</translation>
    </message>
    <message>
        <source>The watermark “{mark}” has characters that cannot be drawn. Write the name in other letters.</source>
        <translation>Le filigrane «&#xa0;{mark}&#xa0;» contient des caractères qui ne peuvent pas être dessinés. Écrivez le nom avec d’autres lettres.</translation>
    </message>
    <message>
        <source>Portability (Article 20) covers only data that you gave the recipient yourself. {recipient} finds data elsewhere. Ask for access instead.</source>
        <translation>La portabilité (article 20) ne couvre que les données que vous avez vous-même fournies au destinataire. {recipient} trouve des données ailleurs. Demandez plutôt l’accès.</translation>
    </message>
    <message>
        <source>A complaint goes to a supervisory authority. Give its name as the option “addressee”, and its address as “addressee-address”.</source>
        <translation>Une réclamation va à une autorité de contrôle. Indiquez son nom avec l’option «&#xa0;addressee&#xa0;», et son adresse avec «&#xa0;addressee-address&#xa0;».</translation>
    </message>
    <message>
        <source>A request to take a photo down has to say where the photo is. Give the address as the option “url”, or confirm a photo on the recipient’s own website and let the letter list it.</source>
        <translation>Pour demander le retrait d’une photo, il faut dire où elle se trouve. Indiquez l’adresse avec l’option «&#xa0;url&#xa0;», ou confirmez une photo sur le site du destinataire et laissez la lettre la citer.</translation>
    </message>
    <message>
        <source>This letter has no block “{name}”. It has: {known}.</source>
        <translation>Cette lettre n’a pas de passage «&#xa0;{name}&#xa0;». Elle a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>A letter needs at least one request. Leave one of its blocks in place.</source>
        <translation>Une lettre a besoin d’au moins une demande. Laissez-en une en place.</translation>
    </message>
    <message>
        <source>A letter can have at most {most} added paragraphs.</source>
        <translation>Une lettre peut avoir au plus {most} paragraphes ajoutés.</translation>
    </message>
    <message>
        <source>The text of {name} has {number} characters. A paragraph has at most {most}.</source>
        <translation>Le texte de {name} a {number} caractères. Un paragraphe en a {most} au plus.</translation>
    </message>
    <message>
        <source>The text of an added paragraph has {number} characters. A paragraph has at most {most}.</source>
        <translation>Le texte d’un paragraphe ajouté a {number} caractères. Un paragraphe en a {most} au plus.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” follows an earlier letter. Choose the case it belongs to, and record there when the letter was sent.</source>
        <translation>Une lettre du type «&#xa0;{kind}&#xa0;» fait suite à une lettre antérieure. Choisissez le dossier dont elle relève, et notez-y quand la lettre a été envoyée.</translation>
    </message>
    <message>
        <source>A restriction on the ground of an objection needs the case of that objection. Send the objection first, or choose another ground.</source>
        <translation>Une limitation fondée sur une opposition a besoin du dossier de cette opposition. Envoyez d’abord l’opposition, ou choisissez un autre motif.</translation>
    </message>
    <message>
        <source>The log of this case has no objection. Choose the case of the objection.</source>
        <translation>Le journal de ce dossier ne contient pas d’opposition. Choisissez le dossier de l’opposition.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, before the letter was sent on {sent}. Correct it.</source>
        <translation>Le journal indique «&#xa0;{name}&#xa0;» le {day}, avant l’envoi de la lettre le {sent}. Corrigez-le.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, after the day of this letter, {written}. Correct it.</source>
        <translation>Le journal indique «&#xa0;{name}&#xa0;» le {day}, après la date de cette lettre, le {written}. Corrigez-le.</translation>
    </message>
    <message>
        <source>The log has an outcome but no day of the answer. Record the day.</source>
        <translation>Le journal contient un résultat, mais pas le jour de la réponse. Notez ce jour.</translation>
    </message>
    <message>
        <source>The log has an extended period but no day of the announcement. Record the day.</source>
        <translation>Le journal contient un délai prolongé, mais pas le jour de l’annonce. Notez ce jour.</translation>
    </message>
    <message>
        <source>The log says that {recipient} answered on {day}. A reminder would not be true. Write a reply or a complaint.</source>
        <translation>Le journal dit que {recipient} a répondu le {day}. Un rappel serait inexact. Écrivez une réplique ou une réclamation.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the reminder after that day.</source>
        <translation>Le destinataire peut encore répondre à temps&#xa0;: le délai finit au plus tard le {day}. Écrivez le rappel après ce jour.</translation>
    </message>
    <message>
        <source>The log has no answer that a reply could be about. Record first what the recipient wrote, and when.</source>
        <translation>Le journal ne contient aucune réponse à laquelle répliquer. Notez d’abord ce que le destinataire a écrit, et quand.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a reply would not be true.</source>
        <translation>Le journal dit que la réponse était complète&#xa0;; une réplique serait donc inexacte.</translation>
    </message>
    <message>
        <source>The log does not call the answer partial. Record it as partial, or choose what fits.</source>
        <translation>Dans le journal, la réponse n’est pas notée comme partielle. Notez-la ainsi, ou choisissez ce qui convient.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a complaint would not be true.</source>
        <translation>Le journal dit que la réponse était complète&#xa0;; une réclamation serait donc inexacte.</translation>
    </message>
    <message>
        <source>The log shows neither a refusal nor a period that has ended. Record when the letter was received, or what was answered.</source>
        <translation>Le journal ne montre ni refus ni délai écoulé. Notez quand la lettre est arrivée, ou ce qui a été répondu.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the complaint after that day, or record a refusal.</source>
        <translation>Le destinataire peut encore répondre à temps&#xa0;: le délai finit au plus tard le {day}. Écrivez la réclamation après ce jour, ou notez un refus.</translation>
    </message>
    <message>
        <source>Choose at least one recipient and one kind of letter.</source>
        <translation>Choisissez au moins un destinataire et un type de lettre.</translation>
    </message>
    <message>
        <source>Letters of the kind “{kind}” follow a case and cannot be written in a batch.</source>
        <translation>Les lettres du type «&#xa0;{kind}&#xa0;» font suite à un dossier et ne peuvent pas être rédigées en série.</translation>
    </message>
    <message>
        <source>Letters cannot be written as “{suffix}”. Use one of: {formats}.</source>
        <translation>Les lettres ne peuvent pas être écrites au format «&#xa0;{suffix}&#xa0;». Formats possibles&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>“{file}” in the folder “{folder}” is no result of this program. Choose another folder, so that it is not overwritten.</source>
        <translation>«&#xa0;{file}&#xa0;», dans le dossier «&#xa0;{folder}&#xa0;», n’est pas un résultat de ce programme. Choisissez un autre dossier, pour ne pas l’écraser.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {problem}. Choose another folder.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu&#xa0;: {problem}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There are no case files in the language “{language}”. Use one of: {known}.</source>
        <translation>Il n’y a pas de dossiers complets dans la langue «&#xa0;{language}&#xa0;». Langues possibles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The photo {photo} cannot be named in a letter. Only a match that you confirmed and that has a public address can; see: matches.</source>
        <translation>La photo {photo} ne peut pas être citée dans une lettre. Seule une correspondance que vous avez confirmée et qui a une adresse publique peut l’être&#xa0;; voir&#xa0;: Correspondances.</translation>
    </message>
    <message>
        <source>“{file}” needs a text for every block below [edits], such as: &quot;id&quot; = &quot;text&quot;.</source>
        <translation>«&#xa0;{file}&#xa0;» doit contenir un texte pour chaque passage sous [edits], par exemple&#xa0;: &quot;id&quot; = &quot;text&quot;.</translation>
    </message>
    <message>
        <source>“{file}” needs a list of texts for additions, such as: additions = [&quot;text&quot;].</source>
        <translation>«&#xa0;{file}&#xa0;» doit contenir une liste de textes pour les ajouts, par exemple&#xa0;: additions = [&quot;text&quot;].</translation>
    </message>
    <message>
        <source>“{file}” needs the lines of the letterhead, such as: lines = [&quot;Name&quot;, &quot;Address&quot;].</source>
        <translation>«&#xa0;{file}&#xa0;» doit contenir les lignes de l’en-tête, par exemple&#xa0;: lines = [&quot;Name&quot;, &quot;Address&quot;].</translation>
    </message>
    <message>
        <source>“{file}” cannot be attached. Files can be: {kinds}.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être joint. Types possibles&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says. Check the file.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas ce que dit son nom. Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>Two files to attach have the name “{name}”. Rename one.</source>
        <translation>Deux fichiers à joindre portent le nom «&#xa0;{name}&#xa0;». Renommez-en un.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as UTF-8.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas en UTF-8. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is not TOML: {problem}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas du TOML valide&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>“{file}” has “{name}”, which nothing reads. It can have: {known}.</source>
        <translation>«&#xa0;{file}&#xa0;» contient «&#xa0;{name}&#xa0;», qui n’est lu nulle part. Possibilités&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{file}” is too large. It may have {size} KiB.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop volumineux. Il peut atteindre {size}&#xa0;Kio.</translation>
    </message>
    <message>
        <source>“{file}” is too large. All attachments together may have {size} MB.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop volumineux. Toutes les pièces jointes ensemble peuvent atteindre {size}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>“{file}” is not a PNG file. Save the logo as PNG.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier PNG. Enregistrez le logo en PNG.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a logo. It may have {size} KiB, {pixels} pixels and {side} pixels a side.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop grand pour un logo. Il peut avoir {size}&#xa0;Kio, {pixels} pixels et {side} pixels de côté.</translation>
    </message>
    <message>
        <source>The logo “{file}” would have {size} KiB in each letter; at most {most} are sensible. Save it with fewer pixels or colours.</source>
        <translation>Le logo «&#xa0;{file}&#xa0;» prendrait {size}&#xa0;Kio dans chaque lettre&#xa0;; {most} au plus sont raisonnables. Enregistrez-le avec moins de pixels ou de couleurs.</translation>
    </message>
    <message>
        <source>“{file}” needs a first line with the columns {first} and {second}, and may have: {known}.</source>
        <translation>«&#xa0;{file}&#xa0;» doit avoir une première ligne avec les colonnes {first} et {second}, et peut avoir aussi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{file}” has the column “{column}” twice. Remove one.</source>
        <translation>«&#xa0;{file}&#xa0;» contient deux fois la colonne «&#xa0;{column}&#xa0;». Retirez-en une.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} rows. Divide it into several files.</source>
        <translation>«&#xa0;{file}&#xa0;» a plus de {most} lignes. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB. Divide it.</source>
        <translation>«&#xa0;{file}&#xa0;» dépasse {size}&#xa0;Mo. Divisez-le.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas en UTF-8. Enregistrez-le en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The directory has “{name}” already. To change what it says, correct that entry: {command}</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà dans l’annuaire. Pour y changer quelque chose, corrigez cette entrée&#xa0;: {command}</translation>
    </message>
    <message>
        <source>There are {most} own entries already. Remove one that you no longer need.</source>
        <translation>Il y a déjà {most} entrées à vous. Retirez-en une dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>There are no reports in the language “{language}”. Use one of: {known}.</source>
        <translation>Il n’y a pas de rapports dans la langue «&#xa0;{language}&#xa0;». Langues possibles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Files can be attached to an e-mail draft only. Save the letter as .eml.</source>
        <translation>Des fichiers ne peuvent être joints qu’à un brouillon d’e-mail. Enregistrez la lettre en .eml.</translation>
    </message>
    <message>
        <source>A text file holds no pictures. Leave them out, or save as .pdf or .docx.</source>
        <translation>Un fichier texte ne contient pas d’images. Ne les mettez pas, ou enregistrez en .pdf ou .docx.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” belongs to its case and opens no new one.</source>
        <translation>Une lettre du type «&#xa0;{kind}&#xa0;» fait partie de son dossier et n’en ouvre pas de nouveau.</translation>
    </message>
    <message>
        <source>The text blocks in the vault cannot be read. Another version of the program wrote them.</source>
        <translation>Les blocs de texte du coffre ne peuvent pas être lus. Une autre version du programme les a écrits.</translation>
    </message>
    <message>
        <source>There is a text block “{name}” in several languages: {languages}. Name one.</source>
        <translation>Le bloc de texte «&#xa0;{name}&#xa0;» existe en plusieurs langues&#xa0;: {languages}. Indiquez-en une.</translation>
    </message>
    <message>
        <source>A text block needs a name and a text.</source>
        <translation>Un bloc de texte a besoin d’un nom et d’un texte.</translation>
    </message>
    <message>
        <source>The name of a text block has at most {name} characters, its text at most {text}.</source>
        <translation>Le nom d’un bloc de texte a {name} caractères au plus, son texte {text} au plus.</translation>
    </message>
    <message>
        <source>There are {most} text blocks already. Remove one first.</source>
        <translation>Il y a déjà {most} blocs de texte. Retirez-en d’abord un.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT, or system for the one of this computer.</source>
        <translation>Ce n’est pas l’adresse d’un proxy. Écrivez socks5h://HOST:PORT (Tor&#xa0;: socks5h://127.0.0.1:9050), http://HOST:PORT, ou system pour le proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>“{file}” is there already. Choose another name: no backup is overwritten.</source>
        <translation>«&#xa0;{file}&#xa0;» existe déjà. Choisissez un autre nom&#xa0;: aucune sauvegarde n’est écrasée.</translation>
    </message>
    <message>
        <source>This text contains bytes that are no characters, so it cannot be stored. Type it again.</source>
        <translation>Ce texte contient des octets qui ne sont pas des caractères et ne peut donc pas être conservé. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV file in UTF-8.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of “{file}” needs two photos, in the columns a and b, and 1 or 0 in the column same.</source>
        <translation>La ligne {number} de «&#xa0;{file}&#xa0;» doit avoir deux photos, dans les colonnes a et b, et 1 ou 0 dans la colonne same.</translation>
    </message>
    <message>
        <source>The photo “{name}” is not inside the folder of photos.</source>
        <translation>La photo «&#xa0;{name}&#xa0;» n’est pas dans le dossier de photos.</translation>
    </message>
</context>
<context>
    <name>export-guides</name>
    <message>
        <source>Open Instagram, go to Settings and then to Accounts Center.</source>
        <translation>Ouvrez Instagram, allez dans les paramètres, puis dans l’Espace Comptes.</translation>
    </message>
    <message>
        <source>Open “Your information and permissions” and choose to download or export your information.</source>
        <translation>Ouvrez «&#xa0;Vos informations et autorisations&#xa0;» et choisissez de télécharger ou d’exporter vos informations.</translation>
    </message>
    <message>
        <source>Choose your Instagram account and the option to save to your device.</source>
        <translation>Choisissez votre compte Instagram et l’option d’enregistrer sur votre appareil.</translation>
    </message>
    <message>
        <source>Choose JSON as the format, “All time” as the date range, and high media quality.</source>
        <translation>Choisissez le format JSON, «&#xa0;All time&#xa0;» (toute la période) comme période et la haute qualité pour les médias.</translation>
    </message>
    <message>
        <source>Wait for the message that the files are ready, and download every part.</source>
        <translation>Attendez le message disant que les fichiers sont prêts et téléchargez chaque partie.</translation>
    </message>
    <message>
        <source>Add all the ZIP files here as they are.</source>
        <translation>Ajoutez ici tous les fichiers ZIP tels quels.</translation>
    </message>
    <message>
        <source>JSON; HTML is understood too</source>
        <translation>JSON&#xa0;; HTML est aussi compris</translation>
    </message>
    <message>
        <source>Up to 48 hours; the link works for about four days</source>
        <translation>Jusqu’à 48 heures&#xa0;; le lien est valable environ quatre jours</translation>
    </message>
    <message>
        <source>Photos and videos of posts, stories, reels, the profile and messages, with dates and captions.</source>
        <translation>Photos et vidéos des publications, des stories, des reels, du profil et des messages, avec dates et légendes.</translation>
    </message>
    <message>
        <source>The export never says at which address something was posted.</source>
        <translation>L’export ne dit jamais à quelle adresse quelque chose a été publié.</translation>
    </message>
    <message>
        <source>Open Facebook, go to “Settings &amp; privacy” and then to Accounts Center.</source>
        <translation>Ouvrez Facebook, allez dans «&#xa0;Paramètres et confidentialité&#xa0;», puis dans l’Espace Comptes.</translation>
    </message>
    <message>
        <source>Choose your profile and the option to save to your device.</source>
        <translation>Choisissez votre profil et l’option d’enregistrer sur votre appareil.</translation>
    </message>
    <message>
        <source>Photos and videos of posts, albums, stories, the profile and messages, with dates, texts, tagged people, places and the address of the connection they were put up from.</source>
        <translation>Photos et vidéos des publications, des albums, des stories, du profil et des messages, avec dates, textes, personnes identifiées, lieux et l’adresse de la connexion depuis laquelle elles ont été mises en ligne.</translation>
    </message>
    <message>
        <source>Open takeout.google.com and sign in.</source>
        <translation>Ouvrez takeout.google.com et connectez-vous.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select Google Photos only.</source>
        <translation>Choisissez «&#xa0;Tout désélectionner&#xa0;», puis sélectionnez seulement Google Photos.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files and the largest size per file.</source>
        <translation>Passez à l’étape suivante, choisissez des fichiers ZIP et la plus grande taille par fichier.</translation>
    </message>
    <message>
        <source>Create the export and wait for the message that it is ready.</source>
        <translation>Créez l’export et attendez le message disant qu’il est prêt.</translation>
    </message>
    <message>
        <source>Download every part and add all of them here as they are.</source>
        <translation>Téléchargez chaque partie et ajoutez-les toutes ici telles quelles.</translation>
    </message>
    <message>
        <source>ZIP or TGZ</source>
        <translation>ZIP ou TGZ</translation>
    </message>
    <message>
        <source>All photos and videos with dates, places, descriptions, albums and the names of people you gave to faces.</source>
        <translation>Toutes les photos et vidéos avec dates, lieux, descriptions, albums et les noms que vous avez donnés à des visages.</translation>
    </message>
    <message>
        <source>Each photo has a link to photos.google.com that only you and people you shared it with can open.</source>
        <translation>Chaque photo a un lien vers photos.google.com que seuls vous et les personnes avec qui vous l’avez partagée peuvent ouvrir.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select YouTube and YouTube Music only.</source>
        <translation>Choisissez «&#xa0;Tout désélectionner&#xa0;», puis sélectionnez seulement YouTube et YouTube Music.</translation>
    </message>
    <message>
        <source>Open “All YouTube data included” and keep videos, video metadata and channels.</source>
        <translation>Ouvrez «&#xa0;All YouTube data included&#xa0;» (toutes les données YouTube) et gardez les vidéos, les métadonnées des vidéos et les chaînes.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files, create the export and wait for the message.</source>
        <translation>Passez à l’étape suivante, choisissez des fichiers ZIP, créez l’export et attendez le message.</translation>
    </message>
    <message>
        <source>Your uploaded videos, their titles, dates and visibility, and your channel.</source>
        <translation>Vos vidéos mises en ligne, leurs titres, dates et visibilité, et votre chaîne.</translation>
    </message>
    <message>
        <source>The address of a video follows from its id.</source>
        <translation>L’adresse d’une vidéo se déduit de son identifiant.</translation>
    </message>
    <message>
        <source>Open X, go to “Settings and privacy” and then to “Your account”.</source>
        <translation>Ouvrez X, allez dans «&#xa0;Paramètres et confidentialité&#xa0;», puis dans «&#xa0;Votre compte&#xa0;».</translation>
    </message>
    <message>
        <source>Choose “Download an archive of your data” and confirm your password and the code that is sent to you.</source>
        <translation>Choisissez «&#xa0;Télécharger une archive de vos données&#xa0;», puis confirmez avec votre mot de passe et le code qui vous est envoyé.</translation>
    </message>
    <message>
        <source>Choose “Request archive”.</source>
        <translation>Choisissez «&#xa0;Request archive&#xa0;» (demander l’archive).</translation>
    </message>
    <message>
        <source>Wait for the message that the archive is ready, and download the ZIP file.</source>
        <translation>Attendez le message disant que l’archive est prête et téléchargez le fichier ZIP.</translation>
    </message>
    <message>
        <source>Add it here as it is.</source>
        <translation>Ajoutez-le ici tel quel.</translation>
    </message>
    <message>
        <source>There is one format only</source>
        <translation>Il n’y a qu’un seul format</translation>
    </message>
    <message>
        <source>24 hours or more</source>
        <translation>24 heures ou plus</translation>
    </message>
    <message>
        <source>Your posts with their photos and videos, photos of direct messages and of your profile.</source>
        <translation>Vos publications avec leurs photos et vidéos, les photos des messages privés et de votre profil.</translation>
    </message>
    <message>
        <source>The address of a post follows from its number.</source>
        <translation>L’adresse d’une publication se déduit de son numéro.</translation>
    </message>
    <message>
        <source>Open TikTok, go to your profile, open the menu and choose “Settings and privacy”.</source>
        <translation>Ouvrez TikTok, allez sur votre profil, ouvrez le menu et choisissez «&#xa0;Paramètres et confidentialité&#xa0;».</translation>
    </message>
    <message>
        <source>Choose “Account” and then “Download your data”.</source>
        <translation>Choisissez «&#xa0;Compte&#xa0;», puis «&#xa0;Download your data&#xa0;» (télécharger vos données).</translation>
    </message>
    <message>
        <source>Choose all data and JSON as the format, and send the request.</source>
        <translation>Choisissez toutes les données et le format JSON, puis envoyez la demande.</translation>
    </message>
    <message>
        <source>Come back to the same place after some days, open “Download data” and download the file within four days.</source>
        <translation>Revenez au même endroit quelques jours plus tard, ouvrez «&#xa0;Download data&#xa0;» (télécharger les données) et téléchargez le fichier dans les quatre jours.</translation>
    </message>
    <message>
        <source>Add it here soon: the links in it work for a while only.</source>
        <translation>Ajoutez-le ici bientôt&#xa0;: les liens qu’il contient ne fonctionnent qu’un temps.</translation>
    </message>
    <message>
        <source>JSON; TXT is understood too</source>
        <translation>JSON&#xa0;; TXT est aussi compris</translation>
    </message>
    <message>
        <source>Up to four days; the file can be downloaded for about four days</source>
        <translation>Jusqu’à quatre jours&#xa0;; le fichier peut être téléchargé pendant environ quatre jours</translation>
    </message>
    <message>
        <source>Links to your videos, photos and profile picture. The export contains no photos or videos.</source>
        <translation>Des liens vers vos vidéos, vos photos et votre photo de profil. L’export ne contient ni photos ni vidéos.</translation>
    </message>
    <message>
        <source>The link is that of the file, for some that of the post.</source>
        <translation>Le lien est celui du fichier, parfois celui de la publication.</translation>
    </message>
    <message>
        <source>Open LinkedIn in a browser, choose “Me” and then “Settings &amp; Privacy”.</source>
        <translation>Ouvrez LinkedIn dans un navigateur, choisissez «&#xa0;Vous&#xa0;», puis «&#xa0;Préférences et confidentialité&#xa0;».</translation>
    </message>
    <message>
        <source>Open “Data privacy” and choose “Get a copy of your data”.</source>
        <translation>Ouvrez «&#xa0;Confidentialité des données&#xa0;» et choisissez «&#xa0;Obtenir une copie de vos données&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the larger archive, as the small one leaves out media, and request it.</source>
        <translation>Choisissez la plus grande archive, car la petite laisse les médias de côté, et demandez-la.</translation>
    </message>
    <message>
        <source>Open the link in the message that you get, and download the ZIP file within 72 hours.</source>
        <translation>Ouvrez le lien du message que vous recevez et téléchargez le fichier ZIP dans les 72 heures.</translation>
    </message>
    <message>
        <source>There is one format only; choose the larger archive</source>
        <translation>Il n’y a qu’un seul format&#xa0;; choisissez la plus grande archive</translation>
    </message>
    <message>
        <source>Within 24 hours; the file can be downloaded for 72 hours</source>
        <translation>Dans les 24 heures&#xa0;; le fichier peut être téléchargé pendant 72 heures</translation>
    </message>
    <message>
        <source>Links to the media of your posts, your profile and your messages. The export contains no photos.</source>
        <translation>Des liens vers les médias de vos publications, de votre profil et de vos messages. L’export ne contient pas de photos.</translation>
    </message>
    <message>
        <source>Posts have their address, media that are listed apart have none.</source>
        <translation>Les publications ont leur adresse, les médias listés à part n’en ont pas.</translation>
    </message>
    <message>
        <source>Open accounts.snapchat.com and sign in, or open Settings in the app.</source>
        <translation>Ouvrez accounts.snapchat.com et connectez-vous, ou ouvrez les paramètres dans l’application.</translation>
    </message>
    <message>
        <source>Choose “My Data”.</source>
        <translation>Choisissez «&#xa0;Mes données&#xa0;».</translation>
    </message>
    <message>
        <source>Switch on the export of your Memories and of JSON files, and choose all time.</source>
        <translation>Activez l’export de vos Memories (souvenirs) et des fichiers JSON, et choisissez toute la période.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address and submit the request.</source>
        <translation>Confirmez votre adresse e-mail et envoyez la demande.</translation>
    </message>
    <message>
        <source>Download every ZIP file from the link in the message, and add all of them here as they are.</source>
        <translation>Téléchargez chaque fichier ZIP avec le lien du message et ajoutez-les tous ici tels quels.</translation>
    </message>
    <message>
        <source>JSON files, with Memories; HTML is understood too</source>
        <translation>Fichiers JSON, avec les Memories&#xa0;; HTML est aussi compris</translation>
    </message>
    <message>
        <source>Within about seven days</source>
        <translation>Dans les sept jours environ</translation>
    </message>
    <message>
        <source>Memories with what was drawn on them, with date and place, and media of chats.</source>
        <translation>Les Memories avec ce qui y a été dessiné, avec date et lieu, et les médias des discussions.</translation>
    </message>
    <message>
        <source>Memories and chats are private and have no public address.</source>
        <translation>Les Memories et les discussions sont privées et n’ont pas d’adresse publique.</translation>
    </message>
    <message>
        <source>Open reddit.com/settings/data-request and sign in.</source>
        <translation>Ouvrez reddit.com/settings/data-request et connectez-vous.</translation>
    </message>
    <message>
        <source>Choose the law that applies to you, and all of your data.</source>
        <translation>Choisissez la loi qui s’applique à vous et toutes vos données.</translation>
    </message>
    <message>
        <source>Submit the request.</source>
        <translation>Envoyez la demande.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the ZIP file.</source>
        <translation>Attendez le message avec le lien et téléchargez le fichier ZIP.</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Jusqu’à 30 jours</translation>
    </message>
    <message>
        <source>Your posts and comments with links to the media in them. The export contains no photos.</source>
        <translation>Vos publications et commentaires avec des liens vers leurs médias. L’export ne contient pas de photos.</translation>
    </message>
    <message>
        <source>Posts and comments have their permanent link.</source>
        <translation>Les publications et les commentaires ont leur lien permanent.</translation>
    </message>
    <message>
        <source>Open your server in a browser and go to Preferences.</source>
        <translation>Ouvrez votre serveur dans un navigateur et allez dans les Préférences.</translation>
    </message>
    <message>
        <source>Open “Import and export” and then “Data export”.</source>
        <translation>Ouvrez «&#xa0;Import et export&#xa0;», puis «&#xa0;Export de données&#xa0;».</translation>
    </message>
    <message>
        <source>Request your archive.</source>
        <translation>Demandez votre archive.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download it.</source>
        <translation>Attendez le message disant qu’elle est prête et téléchargez-la.</translation>
    </message>
    <message>
        <source>Your posts with their media, your profile picture and header.</source>
        <translation>Vos publications avec leurs médias, votre photo de profil et votre image d’en-tête.</translation>
    </message>
    <message>
        <source>Each post has its address.</source>
        <translation>Chaque publication a son adresse.</translation>
    </message>
    <message>
        <source>Open Bluesky and go to Settings.</source>
        <translation>Ouvrez Bluesky et allez dans les paramètres.</translation>
    </message>
    <message>
        <source>Open “Account” and choose “Export my data”.</source>
        <translation>Ouvrez «&#xa0;Compte&#xa0;» et choisissez «&#xa0;Export my data&#xa0;» (exporter mes données).</translation>
    </message>
    <message>
        <source>Choose “Download CAR file”.</source>
        <translation>Choisissez «&#xa0;Download CAR file&#xa0;» (télécharger le fichier CAR).</translation>
    </message>
    <message>
        <source>Add the file here as it is.</source>
        <translation>Ajoutez le fichier ici tel quel.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>Your posts and profile with the ids of their photos. The photos themselves are not in it.</source>
        <translation>Vos publications et votre profil avec les identifiants de leurs photos. Les photos elles-mêmes n’y sont pas.</translation>
    </message>
    <message>
        <source>The address of a post follows from its record.</source>
        <translation>L’adresse d’une publication se déduit de son enregistrement.</translation>
    </message>
    <message>
        <source>Open Telegram Desktop; the app for phones cannot export.</source>
        <translation>Ouvrez Telegram Desktop&#xa0;; l’application pour téléphone ne peut pas exporter.</translation>
    </message>
    <message>
        <source>Open Settings, then “Advanced”, and choose “Export Telegram data”.</source>
        <translation>Ouvrez les paramètres, puis «&#xa0;Avancé&#xa0;», et choisissez «&#xa0;Export Telegram data&#xa0;» (exporter les données Telegram).</translation>
    </message>
    <message>
        <source>Select photos, and as the format “Machine-readable JSON” or both.</source>
        <translation>Sélectionnez les photos et, comme format, «&#xa0;Machine-readable JSON&#xa0;» (JSON lisible par machine) ou les deux.</translation>
    </message>
    <message>
        <source>Start the export; confirm it on your phone if you are asked to.</source>
        <translation>Lancez l’export&#xa0;; confirmez-le sur votre téléphone si on vous le demande.</translation>
    </message>
    <message>
        <source>Add the folder here as it is.</source>
        <translation>Ajoutez le dossier ici tel quel.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>At once, or after 24 hours for a device that is new</source>
        <translation>Immédiatement, ou après 24 heures pour un nouvel appareil</translation>
    </message>
    <message>
        <source>Photos of chats and your profile pictures, with dates and senders.</source>
        <translation>Les photos des discussions et vos photos de profil, avec dates et expéditeurs.</translation>
    </message>
    <message>
        <source>Only posts of public channels have an address.</source>
        <translation>Seules les publications des canaux publics ont une adresse.</translation>
    </message>
    <message>
        <source>Open the chat in WhatsApp on your phone.</source>
        <translation>Ouvrez la discussion dans WhatsApp sur votre téléphone.</translation>
    </message>
    <message>
        <source>Open its menu, choose “More” and then “Export chat”; on an iPhone open the contact or group first.</source>
        <translation>Ouvrez son menu, choisissez «&#xa0;Plus&#xa0;», puis «&#xa0;Exporter discussion&#xa0;»&#xa0;; sur un iPhone, ouvrez d’abord le contact ou le groupe.</translation>
    </message>
    <message>
        <source>Choose to include media.</source>
        <translation>Choisissez d’inclure les médias.</translation>
    </message>
    <message>
        <source>Save or send the ZIP file to your computer, and add it here as it is.</source>
        <translation>Enregistrez ou envoyez le fichier ZIP sur votre ordinateur et ajoutez-le ici tel quel.</translation>
    </message>
    <message>
        <source>Do the same for each chat that matters to you.</source>
        <translation>Faites de même pour chaque discussion qui compte pour vous.</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Avec les médias</translation>
    </message>
    <message>
        <source>Photos and videos of one chat with dates and senders.</source>
        <translation>Les photos et vidéos d’une discussion avec dates et expéditeurs.</translation>
    </message>
    <message>
        <source>Chats are private and have no public address.</source>
        <translation>Les discussions sont privées et n’ont pas d’adresse publique.</translation>
    </message>
    <message>
        <source>Open flickr.com and go to Settings.</source>
        <translation>Ouvrez flickr.com et allez dans les paramètres.</translation>
    </message>
    <message>
        <source>Under “Your Flickr data” choose “Request my Flickr data”.</source>
        <translation>Sous «&#xa0;Your Flickr data&#xa0;» (vos données Flickr), choisissez «&#xa0;Request my Flickr data&#xa0;» (demander mes données Flickr).</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready.</source>
        <translation>Attendez le message disant qu’elles sont prêtes.</translation>
    </message>
    <message>
        <source>Download the ZIP files with account data and all those with photos.</source>
        <translation>Téléchargez les fichiers ZIP avec les données du compte et tous ceux avec des photos.</translation>
    </message>
    <message>
        <source>Add all of them here as they are.</source>
        <translation>Ajoutez-les tous ici tels quels.</translation>
    </message>
    <message>
        <source>All your photos and videos with titles, dates, albums, tags and places.</source>
        <translation>Toutes vos photos et vidéos avec titres, dates, albums, mots-clés et lieux.</translation>
    </message>
    <message>
        <source>Each photo has its page.</source>
        <translation>Chaque photo a sa page.</translation>
    </message>
    <message>
        <source>Open Pinterest in a browser and go to Settings.</source>
        <translation>Ouvrez Pinterest dans un navigateur et allez dans les paramètres.</translation>
    </message>
    <message>
        <source>Open “Privacy and data” and choose “Request your data”.</source>
        <translation>Ouvrez «&#xa0;Privacy and data&#xa0;» (confidentialité et données) et choisissez «&#xa0;Request your data&#xa0;» (demander vos données).</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the file.</source>
        <translation>Attendez le message avec le lien et téléchargez le fichier.</translation>
    </message>
    <message>
        <source>Lists of your pins and boards with links. The export contains no photos.</source>
        <translation>Des listes de vos épingles et tableaux avec des liens. L’export ne contient pas de photos.</translation>
    </message>
    <message>
        <source>Pins have their address, as far as known.</source>
        <translation>Les épingles ont leur adresse, dans la mesure où elle est connue.</translation>
    </message>
    <message>
        <source>Open User Settings in Discord.</source>
        <translation>Ouvrez les paramètres utilisateur dans Discord.</translation>
    </message>
    <message>
        <source>Open “Data &amp; Privacy” and scroll to “Request your data”.</source>
        <translation>Ouvrez «&#xa0;Data &amp; Privacy&#xa0;» (données et confidentialité) et faites défiler jusqu’à «&#xa0;Request your data&#xa0;» (demander vos données).</translation>
    </message>
    <message>
        <source>Choose “Request Data”, select Account and Messages, and confirm.</source>
        <translation>Choisissez «&#xa0;Request Data&#xa0;» (demander les données), sélectionnez le compte et les messages, puis confirmez.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, which works for 30 days, and download the ZIP file.</source>
        <translation>Attendez le message avec le lien, qui fonctionne pendant 30 jours, et téléchargez le fichier ZIP.</translation>
    </message>
    <message>
        <source>Add it here soon: the links to attachments work for a while only.</source>
        <translation>Ajoutez-le ici bientôt&#xa0;: les liens vers les pièces jointes ne fonctionnent qu’un temps.</translation>
    </message>
    <message>
        <source>Up to 30 days; the link works for 30 days</source>
        <translation>Jusqu’à 30 jours&#xa0;; le lien fonctionne pendant 30 jours</translation>
    </message>
    <message>
        <source>Your profile picture, and links to the attachments of your own messages.</source>
        <translation>Votre photo de profil et des liens vers les pièces jointes de vos propres messages.</translation>
    </message>
    <message>
        <source>Links lead to files of conversations, not to public pages.</source>
        <translation>Les liens mènent à des fichiers de conversations, pas à des pages publiques.</translation>
    </message>
    <message>
        <source>Open vk.com/data_protection in a browser and sign in.</source>
        <translation>Ouvrez vk.com/data_protection dans un navigateur et connectez-vous.</translation>
    </message>
    <message>
        <source>Choose to request an archive of your data.</source>
        <translation>Choisissez de demander une archive de vos données.</translation>
    </message>
    <message>
        <source>Select profile, photos, wall and messages, and confirm with the code that is sent to you.</source>
        <translation>Sélectionnez le profil, les photos, le mur et les messages, puis confirmez avec le code qui vous est envoyé.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download the ZIP file.</source>
        <translation>Attendez le message disant qu’elle est prête et téléchargez le fichier ZIP.</translation>
    </message>
    <message>
        <source>Minutes to days</source>
        <translation>De quelques minutes à quelques jours</translation>
    </message>
    <message>
        <source>Pages with links to your photos, posts and messages. The export contains no photos.</source>
        <translation>Des pages avec des liens vers vos photos, vos publications et vos messages. L’export ne contient pas de photos.</translation>
    </message>
    <message>
        <source>Photos and posts have links, messages have none.</source>
        <translation>Les photos et les publications ont des liens, les messages n’en ont pas.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>genuine, sha256 {sha256}</source>
        <translation>authentique, sha256 {sha256}</translation>
    </message>
    <message>
        <source>face pack in use</source>
        <translation>modèle de visage utilisé</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}</source>
        <translation>les réseaux sont bien ceux de la fiche&#xa0;: {networks}</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}. Runs slower than it could: {slow}</source>
        <translation>les réseaux sont bien ceux de la fiche&#xa0;: {networks}. Plus lent que possible&#xa0;: {slow}</translation>
    </message>
    <message>
        <source>photos are opened in</source>
        <translation>les photos s’ouvrent dans</translation>
    </message>
    <message>
        <source>a worker that does not answer ({error})</source>
        <translation>un processus auxiliaire qui ne répond pas ({error})</translation>
    </message>
    <message>
        <source>processes of their own that can crash without harm</source>
        <translation>des processus à part qui peuvent planter sans dommage</translation>
    </message>
    <message>
        <source>network of these processes</source>
        <translation>accès de ces processus au réseau</translation>
    </message>
    <message>
        <source>writing and deleting files</source>
        <translation>écrire et supprimer des fichiers</translation>
    </message>
    <message>
        <source>reading the vault and other files</source>
        <translation>lire le coffre et d’autres fichiers</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>lancer des programmes</translation>
    </message>
    <message>
        <source>signals to other processes</source>
        <translation>envoyer des signaux à d’autres processus</translation>
    </message>
    <message>
        <source>time limit per photo</source>
        <translation>limite de temps par photo</translation>
    </message>
    <message>
        <source>memory limit per photo</source>
        <translation>limite de mémoire par photo</translation>
    </message>
    <message>
        <source>limit on processor time per photo</source>
        <translation>limite de temps processeur par photo</translation>
    </message>
    <message>
        <source>core dumps of these processes</source>
        <translation>images mémoire de ces processus en cas de plantage (core dumps)</translation>
    </message>
    <message>
        <source>used for this</source>
        <translation>utilisé pour cela</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non enregistrées</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>resource limits</source>
        <translation>limites de ressources</translation>
    </message>
    <message>
        <source>{names}, resource limits</source>
        <translation>{names}, limites de ressources</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>NOT refused, although this system could</source>
        <translation>NON refusé, alors que ce système le pourrait</translation>
    </message>
    <message>
        <source>partly refused: this system has no more</source>
        <translation>refusé en partie&#xa0;; ce système ne permet pas plus</translation>
    </message>
    <message>
        <source>not refused: not available on this system</source>
        <translation>non refusé&#xa0;; impossible sur ce système</translation>
    </message>
    <message>
        <source>NOT limited</source>
        <translation>AUCUNE limite</translation>
    </message>
    <message>
        <source>not available on this system</source>
        <translation>impossible sur ce système</translation>
    </message>
    <message>
        <source>cannot be checked: {error}</source>
        <translation>vérification impossible ({error})</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>polices de caractères</translation>
    </message>
    <message>
        <source>missing: install the program again</source>
        <translation>manquantes&#xa0;; réinstallez le programme</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinataires</translation>
    </message>
    <message>
        <source>{number} in the directory</source>
        <translation>{number} dans l’annuaire</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>coffre</translation>
    </message>
    <message>
        <source>none yet at {path}</source>
        <translation>aucun pour l’instant à l’emplacement {path}</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids des modèles</translation>
    </message>
    <message>
        <source>face packs</source>
        <translation>modèles de visage</translation>
    </message>
    <message>
        <source>protection of the workers</source>
        <translation>protection des processus auxiliaires</translation>
    </message>
</context>
<context>
    <name>letter-reasons</name>
    <message>
        <source>Says what is asked for and by which right.</source>
        <translation>Dit ce qui est demandé et en vertu de quel droit.</translation>
    </message>
    <message>
        <source>Says what you declare and by which right.</source>
        <translation>Dit ce que vous déclarez et en vertu de quel droit.</translation>
    </message>
    <message>
        <source>Says what you declare; claims no consent.</source>
        <translation>Dit ce que vous déclarez&#xa0;; ne suppose aucun consentement.</translation>
    </message>
    <message>
        <source>You never gave a face search consent.</source>
        <translation>Vous n’avez jamais donné de consentement à une recherche de visages.</translation>
    </message>
    <message>
        <source>Face features and training are named.</source>
        <translation>Les traits du visage et l’entraînement sont cités.</translation>
    </message>
    <message>
        <source>Says what you lodge, and against whom.</source>
        <translation>Dit ce que vous introduisez et contre qui.</translation>
    </message>
    <message>
        <source>Says why this authority.</source>
        <translation>Dit pourquoi vous vous adressez à cette autorité.</translation>
    </message>
    <message>
        <source>Says what the company does.</source>
        <translation>Dit ce que fait l’entreprise.</translation>
    </message>
    <message>
        <source>Says which letter this one follows.</source>
        <translation>Dit à quelle lettre celle-ci fait suite.</translation>
    </message>
    <message>
        <source>The period runs from receipt.</source>
        <translation>Le délai court à partir de la réception.</translation>
    </message>
    <message>
        <source>The period runs from receipt. You have no proof of the day, and the letter says so.</source>
        <translation>Le délai court à partir de la réception. Vous n’avez pas de preuve de la date, et la lettre le dit.</translation>
    </message>
    <message>
        <source>The log has an acknowledgement.</source>
        <translation>Le journal contient un accusé de réception.</translation>
    </message>
    <message>
        <source>The log has an extension.</source>
        <translation>Le journal contient une prolongation.</translation>
    </message>
    <message>
        <source>The log has reminders.</source>
        <translation>Le journal contient des rappels.</translation>
    </message>
    <message>
        <source>The latest plausible day of the answer has passed.</source>
        <translation>Le dernier jour plausible pour la réponse est passé.</translation>
    </message>
    <message>
        <source>The log has no answer.</source>
        <translation>Le journal ne contient aucune réponse.</translation>
    </message>
    <message>
        <source>Says what this letter answers.</source>
        <translation>Dit à quoi cette lettre répond.</translation>
    </message>
    <message>
        <source>Says what was answered.</source>
        <translation>Dit ce qui a été répondu.</translation>
    </message>
    <message>
        <source>They asked for a copy of an identity document.</source>
        <translation>L’entreprise a demandé une copie d’une pièce d’identité.</translation>
    </message>
    <message>
        <source>They asked for a photo of your face.</source>
        <translation>L’entreprise a demandé une photo de votre visage.</translation>
    </message>
    <message>
        <source>They answered for the last twelve months only.</source>
        <translation>L’entreprise n’a répondu que pour les douze derniers mois.</translation>
    </message>
    <message>
        <source>They allow only so many requests a year.</source>
        <translation>L’entreprise n’admet qu’un certain nombre de demandes par an.</translation>
    </message>
    <message>
        <source>They asked for money.</source>
        <translation>L’entreprise a demandé de l’argent.</translation>
    </message>
    <message>
        <source>They called the request unfounded or excessive.</source>
        <translation>L’entreprise a jugé la demande infondée ou excessive.</translation>
    </message>
    <message>
        <source>They answered only in part.</source>
        <translation>L’entreprise n’a répondu qu’en partie.</translation>
    </message>
    <message>
        <source>They said that the data are public.</source>
        <translation>L’entreprise a dit que les données sont publiques.</translation>
    </message>
    <message>
        <source>They said that they cannot identify you.</source>
        <translation>L’entreprise a dit ne pas pouvoir vous identifier.</translation>
    </message>
    <message>
        <source>They sent you to another channel.</source>
        <translation>L’entreprise vous a renvoyé vers une autre voie.</translation>
    </message>
    <message>
        <source>They want, or use, another language.</source>
        <translation>L’entreprise demande ou emploie une autre langue.</translation>
    </message>
    <message>
        <source>They said that European law does not reach them.</source>
        <translation>L’entreprise a dit que le droit européen ne s’applique pas à elle.</translation>
    </message>
    <message>
        <source>Authorities have already applied the law to this company.</source>
        <translation>Des autorités ont déjà appliqué la loi à cette entreprise.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Pas de réponse dans le délai.</translation>
    </message>
    <message>
        <source>They refused.</source>
        <translation>L’entreprise a refusé.</translation>
    </message>
    <message>
        <source>They did only a part.</source>
        <translation>L’entreprise n’a fait qu’une partie de ce qui était demandé.</translation>
    </message>
    <message>
        <source>From 2 April 2027 a cross-border complaint about a request needs that the company was asked first.</source>
        <translation>À partir du 2 avril 2027, une réclamation transfrontalière au sujet d’une demande suppose que l’entreprise ait d’abord été sollicitée.</translation>
    </message>
    <message>
        <source>What you want to add.</source>
        <translation>Ce que vous souhaitez ajouter.</translation>
    </message>
    <message>
        <source>Names the photos you confirmed, and no more.</source>
        <translation>Cite les photos que vous avez confirmées, et rien de plus.</translation>
    </message>
    <message>
        <source>The company is not known to sit in the area.</source>
        <translation>On ne sait pas si l’entreprise a son siège sur le territoire de cette loi.</translation>
    </message>
    <message>
        <source>A reminder is not a new request, so it cannot count as one too many.</source>
        <translation>Un rappel n’est pas une nouvelle demande&#xa0;; il ne peut donc pas compter comme une demande de trop.</translation>
    </message>
    <message>
        <source>Says who may act for you, and towards whom.</source>
        <translation>Dit qui peut agir pour vous et auprès de qui.</translation>
    </message>
    <message>
        <source>Says what you ask for.</source>
        <translation>Dit ce que vous demandez.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what.</source>
        <translation>Dit pour qui vous demandez et à quel titre.</translation>
    </message>
    <message>
        <source>Says where the photo is.</source>
        <translation>Dit où se trouve la photo.</translation>
    </message>
    <message>
        <source>Your own reason, in your own words.</source>
        <translation>Votre propre raison, avec vos propres mots.</translation>
    </message>
    <message>
        <source>Why the law reaches private sites.</source>
        <translation>Pourquoi la loi s’applique aussi aux sites privés.</translation>
    </message>
    <message>
        <source>The rights behind the request.</source>
        <translation>Les droits sur lesquels repose la demande.</translation>
    </message>
    <message>
        <source>Children are protected.</source>
        <translation>Les enfants sont protégés.</translation>
    </message>
    <message>
        <source>Says why this company is asked.</source>
        <translation>Dit pourquoi la demande va à cette entreprise.</translation>
    </message>
    <message>
        <source>Companies outside Europe have said that European law does not reach them.</source>
        <translation>Des entreprises hors d’Europe ont dit que le droit européen ne s’applique pas à elles.</translation>
    </message>
    <message>
        <source>Says why the law reaches a foreign company.</source>
        <translation>Dit pourquoi la loi s’applique à une entreprise étrangère.</translation>
    </message>
    <message>
        <source>You live outside the area, but the company sits in it.</source>
        <translation>Vous habitez hors du territoire, mais l’entreprise y a son siège.</translation>
    </message>
    <message>
        <source>Records may use your other names.</source>
        <translation>Des données peuvent être enregistrées sous vos autres noms.</translation>
    </message>
    <message>
        <source>Tells you from namesakes.</source>
        <translation>Vous distingue de vos homonymes.</translation>
    </message>
    <message>
        <source>Helps to find your account.</source>
        <translation>Aide à trouver votre compte.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground. Public photos are not public biometric data.</source>
        <translation>Une demande d’effacement doit avoir un motif. Des photos publiques ne sont pas des données biométriques publiques.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground.</source>
        <translation>Une demande d’effacement doit avoir un motif.</translation>
    </message>
    <message>
        <source>In case the company relies on consent.</source>
        <translation>Au cas où l’entreprise s’appuierait sur un consentement.</translation>
    </message>
    <message>
        <source>An objection needs grounds from your situation. You gave none of your own, so this one stands in.</source>
        <translation>Une opposition doit avoir des raisons tenant à votre situation. Vous n’en avez pas donné, celle-ci en tient donc lieu.</translation>
    </message>
    <message>
        <source>Restriction needs one of four grounds. This is: unlawful, but not to be erased yet.</source>
        <translation>La limitation suppose l’un de quatre motifs. Celui-ci&#xa0;: illicite, mais à ne pas effacer pour le moment.</translation>
    </message>
    <message>
        <source>You contest the data.</source>
        <translation>Vous contestez l’exactitude des données.</translation>
    </message>
    <message>
        <source>For a legal claim.</source>
        <translation>Pour faire valoir un droit en justice.</translation>
    </message>
    <message>
        <source>While an objection is checked, the data rest. The log has your objection.</source>
        <translation>Pendant l’examen d’une opposition, les données restent inutilisées. Le journal contient votre opposition.</translation>
    </message>
    <message>
        <source>What is wrong, in your words.</source>
        <translation>Ce qui est faux, avec vos mots.</translation>
    </message>
    <message>
        <source>What is right, in your words.</source>
        <translation>Ce qui est juste, avec vos mots.</translation>
    </message>
    <message>
        <source>Only what you gave, by consent or contract.</source>
        <translation>Seulement ce que vous avez fourni, par consentement ou par contrat.</translation>
    </message>
    <message>
        <source>A clear yes or no is the first right.</source>
        <translation>Un oui ou un non clair est le premier droit.</translation>
    </message>
    <message>
        <source>A copy of the data, not a description of them.</source>
        <translation>Une copie des données, et non leur description.</translation>
    </message>
    <message>
        <source>The pictures themselves.</source>
        <translation>Les images elles-mêmes.</translation>
    </message>
    <message>
        <source>The measured face.</source>
        <translation>Le visage mesuré.</translation>
    </message>
    <message>
        <source>The measured face, if any.</source>
        <translation>Le visage mesuré, s’il y en a un.</translation>
    </message>
    <message>
        <source>What is written next to the pictures.</source>
        <translation>Ce qui est écrit à côté des images.</translation>
    </message>
    <message>
        <source>Where each picture was taken from.</source>
        <translation>D’où vient chaque image.</translation>
    </message>
    <message>
        <source>Who looked for you and saw what.</source>
        <translation>Qui a lancé une recherche sur vous et ce qui lui a été montré.</translation>
    </message>
    <message>
        <source>Everything else that hangs on you.</source>
        <translation>Tout le reste qui vous est rattaché.</translation>
    </message>
    <message>
        <source>Opt-out lists hold data, too.</source>
        <translation>Les listes d’exclusion contiennent aussi des données.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>À quoi cela sert.</translation>
    </message>
    <message>
        <source>The court says: recipients by name, not by category.</source>
        <translation>La Cour dit&#xa0;: les destinataires par leur nom, pas par catégories.</translation>
    </message>
    <message>
        <source>The source must be told.</source>
        <translation>La source doit être indiquée.</translation>
    </message>
    <message>
        <source>How matches are made.</source>
        <translation>Comment naissent les correspondances.</translation>
    </message>
    <message>
        <source>Whether machines decide about you.</source>
        <translation>Si des machines décident à votre sujet.</translation>
    </message>
    <message>
        <source>Some services keep a measured face in order to leave it out.</source>
        <translation>Certains services gardent un visage mesuré afin de l’exclure.</translation>
    </message>
    <message>
        <source>Data abroad need safeguards.</source>
        <translation>Des données à l’étranger demandent des garanties.</translation>
    </message>
    <message>
        <source>The answer must tell you your rights.</source>
        <translation>La réponse doit vous indiquer vos droits.</translation>
    </message>
    <message>
        <source>Each kind is named, so that none is left out.</source>
        <translation>Chaque type est cité, pour qu’aucun ne soit oublié.</translation>
    </message>
    <message>
        <source>The pictures.</source>
        <translation>Les images.</translation>
    </message>
    <message>
        <source>Where the pictures came from.</source>
        <translation>D’où venaient les images.</translation>
    </message>
    <message>
        <source>Results that show you.</source>
        <translation>Les résultats qui vous montrent.</translation>
    </message>
    <message>
        <source>What was concluded from the pictures.</source>
        <translation>Ce qui a été déduit des images.</translation>
    </message>
    <message>
        <source>Crawlers come back.</source>
        <translation>Les robots qui parcourent le web reviennent.</translation>
    </message>
    <message>
        <source>An opt-out that keeps a measured face is not what you ask for.</source>
        <translation>Une liste d’exclusion qui garde un visage mesuré n’est pas ce que vous demandez.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be followed up.</source>
        <translation>Il faudrait aussi s’occuper des copies qui se trouvent ailleurs.</translation>
    </message>
    <message>
        <source>Whoever got the data should hear of it.</source>
        <translation>Ceux qui ont reçu les données devraient l’apprendre.</translation>
    </message>
    <message>
        <source>Shows what was done, kind by kind.</source>
        <translation>Montre ce qui a été fait, type par type.</translation>
    </message>
    <message>
        <source>After an objection the processing stops.</source>
        <translation>Après une opposition, le traitement cesse.</translation>
    </message>
    <message>
        <source>Whoever goes on has to demonstrate compelling grounds.</source>
        <translation>Qui continue doit démontrer des motifs impérieux.</translation>
    </message>
    <message>
        <source>Until that is checked, the data rest.</source>
        <translation>Tant que cela n’est pas vérifié, les données restent inutilisées.</translation>
    </message>
    <message>
        <source>Against advertising no reason is needed.</source>
        <translation>Contre la publicité, aucune raison n’est nécessaire.</translation>
    </message>
    <message>
        <source>A justified objection ends in erasure.</source>
        <translation>Une opposition justifiée mène à l’effacement.</translation>
    </message>
    <message>
        <source>Shows what was done, and when.</source>
        <translation>Montre ce qui a été fait et quand.</translation>
    </message>
    <message>
        <source>What restriction means: keep, but do not use.</source>
        <translation>Ce que limitation veut dire&#xa0;: conserver, mais ne pas utiliser.</translation>
    </message>
    <message>
        <source>You want to see the data before they go.</source>
        <translation>Vous voulez voir les données avant qu’elles disparaissent.</translation>
    </message>
    <message>
        <source>Restrict now, erase after the full answer.</source>
        <translation>Limiter maintenant, effacer après la réponse complète.</translation>
    </message>
    <message>
        <source>You must be told before the restriction ends.</source>
        <translation>On doit vous prévenir avant la fin de la limitation.</translation>
    </message>
    <message>
        <source>The correction itself.</source>
        <translation>La rectification elle-même.</translation>
    </message>
    <message>
        <source>Until it is checked, the data rest.</source>
        <translation>Tant que ce n’est pas vérifié, les données restent inutilisées.</translation>
    </message>
    <message>
        <source>Errors come back from their source.</source>
        <translation>Les erreurs reviennent de leur source.</translation>
    </message>
    <message>
        <source>Shows what was corrected.</source>
        <translation>Montre ce qui a été rectifié.</translation>
    </message>
    <message>
        <source>Data that another program can read.</source>
        <translation>Des données qu’un autre programme peut lire.</translation>
    </message>
    <message>
        <source>The pictures that you uploaded.</source>
        <translation>Les images que vous avez mises en ligne.</translation>
    </message>
    <message>
        <source>What you wrote there.</source>
        <translation>Ce que vous y avez écrit.</translation>
    </message>
    <message>
        <source>What your use left behind.</source>
        <translation>Ce que votre utilisation a laissé.</translation>
    </message>
    <message>
        <source>A PDF is not machine-readable.</source>
        <translation>Un PDF n’est pas lisible par machine.</translation>
    </message>
    <message>
        <source>Straight to the other service.</source>
        <translation>Directement à l’autre service.</translation>
    </message>
    <message>
        <source>Without consent the processing ends.</source>
        <translation>Sans consentement, le traitement prend fin.</translation>
    </message>
    <message>
        <source>Data without a ground are erased.</source>
        <translation>Les données sans fondement sont effacées.</translation>
    </message>
    <message>
        <source>Some then claim another basis.</source>
        <translation>Certains invoquent alors une autre base.</translation>
    </message>
    <message>
        <source>Whoever relies on consent has to prove it.</source>
        <translation>Qui s’appuie sur un consentement doit le prouver.</translation>
    </message>
    <message>
        <source>Shows that it was done, and when.</source>
        <translation>Montre que cela a été fait et quand.</translation>
    </message>
    <message>
        <source>What you still wait for.</source>
        <translation>Ce que vous attendez encore.</translation>
    </message>
    <message>
        <source>Whoever does not act has to give reasons.</source>
        <translation>Qui ne donne pas suite doit indiquer ses motifs.</translation>
    </message>
    <message>
        <source>An extension needs reasons, within the month.</source>
        <translation>Une prolongation doit être motivée, dans le mois.</translation>
    </message>
    <message>
        <source>Whoever refuses has to give reasons.</source>
        <translation>Qui refuse doit indiquer ses motifs.</translation>
    </message>
    <message>
        <source>The task of the authority.</source>
        <translation>La mission de l’autorité.</translation>
    </message>
    <message>
        <source>What the authority can order.</source>
        <translation>Ce que l’autorité peut ordonner.</translation>
    </message>
    <message>
        <source>The authority has to keep you informed.</source>
        <translation>L’autorité doit vous tenir au courant.</translation>
    </message>
    <message>
        <source>What the helper may do.</source>
        <translation>Ce que l’aidant peut faire.</translation>
    </message>
    <message>
        <source>The helper gets the answers.</source>
        <translation>L’aidant reçoit les réponses.</translation>
    </message>
    <message>
        <source>You get the answers.</source>
        <translation>C’est vous qui recevez les réponses.</translation>
    </message>
    <message>
        <source>The helper may go to the authority.</source>
        <translation>L’aidant peut s’adresser à l’autorité.</translation>
    </message>
    <message>
        <source>The photo, and what hangs on it.</source>
        <translation>La photo et ce qui s’y rattache.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there.</source>
        <translation>C’est peut-être quelqu’un d’autre qui l’a mise là.</translation>
    </message>
    <message>
        <source>So that you know.</source>
        <translation>Pour que vous le sachiez.</translation>
    </message>
    <message>
        <source>A company outside Europe needs a representative in it.</source>
        <translation>Une entreprise hors d’Europe doit y avoir un représentant.</translation>
    </message>
    <message>
        <source>No extra face photo needed.</source>
        <translation>Aucune autre photo de visage n’est nécessaire.</translation>
    </message>
    <message>
        <source>Companies have asked for photos.</source>
        <translation>Des entreprises ont demandé des photos.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards.</source>
        <translation>Des entreprises ont demandé des cartes d’identité.</translation>
    </message>
    <message>
        <source>Companies have insisted on their own form.</source>
        <translation>Des entreprises ont exigé leur propre formulaire.</translation>
    </message>
    <message>
        <source>A company limited its answers to the last twelve months.</source>
        <translation>Une entreprise a limité ses réponses aux douze derniers mois.</translation>
    </message>
    <message>
        <source>A company allowed only two requests a year.</source>
        <translation>Une entreprise n’a admis que deux demandes par an.</translation>
    </message>
    <message>
        <source>A company first wanted the photo to be gone from the website.</source>
        <translation>Une entreprise voulait d’abord que la photo disparaisse du site web.</translation>
    </message>
    <message>
        <source>Free, and in a file that you can open.</source>
        <translation>Gratuit, et dans un fichier que vous pouvez ouvrir.</translation>
    </message>
    <message>
        <source>A request costs nothing.</source>
        <translation>Une demande ne coûte rien.</translation>
    </message>
    <message>
        <source>So that nobody closes your account.</source>
        <translation>Pour que personne ne ferme votre compte.</translation>
    </message>
    <message>
        <source>Withdrawing must not be harder than consenting.</source>
        <translation>Retirer ne doit pas être plus difficile que consentir.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt.</source>
        <translation>La loi donne un mois à partir de la réception.</translation>
    </message>
    <message>
        <source>A refusal needs reasons.</source>
        <translation>Un refus doit être motivé.</translation>
    </message>
    <message>
        <source>Your own wish; the law sets no such day.</source>
        <translation>Un souhait de votre part&#xa0;; la loi ne fixe pas cette date.</translation>
    </message>
    <message>
        <source>Stays polite and ends the letter.</source>
        <translation>Reste poli et termine la lettre.</translation>
    </message>
    <message>
        <source>A reply is not a new request.</source>
        <translation>Une réplique n’est pas une nouvelle demande.</translation>
    </message>
    <message>
        <source>Says how to reach you.</source>
        <translation>Dit comment vous joindre.</translation>
    </message>
    <message>
        <source>What the helper may not do.</source>
        <translation>Ce que l’aidant ne peut pas faire.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Quand cela prend fin.</translation>
    </message>
    <message>
        <source>You can end it.</source>
        <translation>Vous pouvez y mettre fin.</translation>
    </message>
    <message>
        <source>The company may check the authority.</source>
        <translation>L’entreprise peut vérifier l’autorisation.</translation>
    </message>
    <message>
        <source>Says what you complain about. Until 18 June 2026 Article 77 stood in the law.</source>
        <translation>Dit de quoi vous vous plaignez. Jusqu’au 18 juin 2026, l’article 77 figurait dans la loi.</translation>
    </message>
    <message>
        <source>Says what you complain about, and by which right.</source>
        <translation>Dit de quoi vous vous plaignez et en vertu de quel droit.</translation>
    </message>
    <message>
        <source>Says why the law protects you.</source>
        <translation>Dit pourquoi la loi vous protège.</translation>
    </message>
    <message>
        <source>Says why the law binds the company.</source>
        <translation>Dit pourquoi la loi lie l’entreprise.</translation>
    </message>
    <message>
        <source>The company owes a reasonable and proportionate search. That is no limit in time.</source>
        <translation>L’entreprise doit une recherche raisonnable et proportionnée. Ce n’est pas une limite dans le temps.</translation>
    </message>
    <message>
        <source>They said that UK law does not reach them.</source>
        <translation>L’entreprise a dit que le droit du Royaume-Uni ne s’applique pas à elle.</translation>
    </message>
    <message>
        <source>A tribunal has already dealt with the reach of the law over this company.</source>
        <translation>Un tribunal s’est déjà prononcé sur la portée de la loi envers cette entreprise.</translation>
    </message>
    <message>
        <source>The authority expects people to complain to the company first.</source>
        <translation>L’autorité attend que l’on se plaigne d’abord à l’entreprise.</translation>
    </message>
    <message>
        <source>Since 19 June 2026 companies have to deal with complaints, and the authority expects people to complain to them first. The option “complain” leaves this out.</source>
        <translation>Depuis le 19 juin 2026, les entreprises doivent traiter les plaintes, et l’autorité attend que l’on se plaigne d’abord à elles. L’option «&#xa0;complain&#xa0;» retire ce passage.</translation>
    </message>
    <message>
        <source>A company abroad may say that the law of the United Kingdom does not reach it.</source>
        <translation>Une entreprise à l’étranger peut dire que le droit du Royaume-Uni ne s’applique pas à elle.</translation>
    </message>
    <message>
        <source>You live outside the United Kingdom, but the company sits in it.</source>
        <translation>Vous habitez hors du Royaume-Uni, mais l’entreprise y a son siège.</translation>
    </message>
    <message>
        <source>The High Court says: in principle recipients by name, not by category.</source>
        <translation>La High Court dit&#xa0;: en principe, les destinataires par leur nom, pas par catégories.</translation>
    </message>
    <message>
        <source>Whether faces are recognised by machine.</source>
        <translation>Si des visages sont reconnus par une machine.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Until 4 February 2026 Article 22 stood in the law.</source>
        <translation>Si des machines décident à votre sujet. Jusqu’au 4 février 2026, l’article 22 figurait dans la loi.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Articles 22A to 22D stand in the law since 5 February 2026.</source>
        <translation>Si des machines décident à votre sujet. Les articles 22A à 22D figurent dans la loi depuis le 5 février 2026.</translation>
    </message>
    <message>
        <source>The company has 30 days to acknowledge a complaint.</source>
        <translation>L’entreprise a 30 jours pour accuser réception d’une plainte.</translation>
    </message>
    <message>
        <source>The helper may complain to the company and go to the authority.</source>
        <translation>L’aidant peut se plaindre à l’entreprise et s’adresser à l’autorité.</translation>
    </message>
    <message>
        <source>A company outside the United Kingdom needs a representative in it.</source>
        <translation>Une entreprise hors du Royaume-Uni doit y avoir un représentant.</translation>
    </message>
    <message>
        <source>Companies have asked for passports.</source>
        <translation>Des entreprises ont demandé des passeports.</translation>
    </message>
    <message>
        <source>You are entitled to what a reasonable and proportionate search finds. So the letter says where to look.</source>
        <translation>Vous avez droit à ce que trouve une recherche raisonnable et proportionnée. La lettre dit donc où chercher.</translation>
    </message>
    <message>
        <source>The law gave one month from receipt until 4 February 2026.</source>
        <translation>Jusqu’au 4 février 2026, la loi donnait un mois à partir de la réception.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt. Since 5 February 2026 it stands still while questions to you are open.</source>
        <translation>La loi donne un mois à partir de la réception. Depuis le 5 février 2026, ce délai est suspendu tant que des questions qui vous sont posées restent ouvertes.</translation>
    </message>
    <message>
        <source>Swiss law has no general right to erasure: it is a claim from the protection of personality.</source>
        <translation>Le droit suisse ne connaît pas de droit général à l’effacement&#xa0;: la prétention découle de la protection de la personnalité.</translation>
    </message>
    <message>
        <source>In Swiss law an objection is your express declaration against the processing.</source>
        <translation>En droit suisse, l’opposition est votre déclaration expresse contre le traitement.</translation>
    </message>
    <message>
        <source>Swiss law knows no restriction towards companies, but lets you forbid certain uses and leave the rest.</source>
        <translation>Le droit suisse ne connaît pas de limitation envers les entreprises, mais vous permet d’interdire certains usages et d’admettre le reste.</translation>
    </message>
    <message>
        <source>Says what is asked for, by which right.</source>
        <translation>Dit ce qui est demandé et en vertu de quel droit.</translation>
    </message>
    <message>
        <source>Says what you report, and about whom.</source>
        <translation>Dit ce que vous dénoncez et qui est visé.</translation>
    </message>
    <message>
        <source>The law sets no period for this claim. The letter only says that more than 30 days have passed.</source>
        <translation>La loi ne fixe aucun délai pour cette prétention. La lettre dit seulement que plus de 30 jours se sont écoulés.</translation>
    </message>
    <message>
        <source>They answered for twelve months only.</source>
        <translation>L’entreprise n’a répondu que pour douze mois.</translation>
    </message>
    <message>
        <source>They asked for money. A request that is not confirmed within ten days can lapse, so the letter upholds it.</source>
        <translation>L’entreprise a demandé de l’argent. Une demande qui n’est pas confirmée dans les dix jours peut être considérée comme retirée&#xa0;; la lettre la maintient donc.</translation>
    </message>
    <message>
        <source>They called the request excessive.</source>
        <translation>L’entreprise a jugé la demande excessive.</translation>
    </message>
    <message>
        <source>Whoever gives less than all has to say why.</source>
        <translation>Qui donne moins que tout doit dire pourquoi.</translation>
    </message>
    <message>
        <source>The excuse that data are public ends with your express declaration.</source>
        <translation>L’excuse selon laquelle les données sont publiques tombe avec votre déclaration expresse.</translation>
    </message>
    <message>
        <source>They said that Swiss law does not reach them.</source>
        <translation>L’entreprise a dit que le droit suisse ne s’applique pas à elle.</translation>
    </message>
    <message>
        <source>There is no duty to answer such a claim, so the report is about the processing itself.</source>
        <translation>Il n’existe pas de devoir de répondre à une telle prétention&#xa0;; la dénonciation porte donc sur le traitement lui-même.</translation>
    </message>
    <message>
        <source>Your earlier letter declared against the processing.</source>
        <translation>Votre lettre précédente s’est opposée au traitement.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Switzerland.</source>
        <translation>On ne sait pas si l’entreprise a son siège en Suisse.</translation>
    </message>
    <message>
        <source>A reminder is not a new request.</source>
        <translation>Un rappel n’est pas une nouvelle demande.</translation>
    </message>
    <message>
        <source>Who may act for you, and towards whom.</source>
        <translation>Qui peut agir pour vous et auprès de qui.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what. A child who is able to judge should agree or write itself.</source>
        <translation>Dit pour qui vous demandez et à quel titre. Un enfant capable de discernement devrait être d’accord ou écrire lui-même.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also towards private persons.</source>
        <translation>Le droit suisse protège le droit à l’image, aussi envers les particuliers.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also that of children.</source>
        <translation>Le droit suisse protège le droit à l’image, y compris celui des enfants.</translation>
    </message>
    <message>
        <source>Swiss law reaches what has effects in Switzerland, even if it is started abroad.</source>
        <translation>Le droit suisse vise ce qui déploie des effets en Suisse, même si cela se produit à l’étranger.</translation>
    </message>
    <message>
        <source>Towards a company abroad you may choose Swiss law if it had to expect effects in Switzerland.</source>
        <translation>Envers une entreprise à l’étranger, vous pouvez choisir le droit suisse si elle devait s’attendre à des effets en Suisse.</translation>
    </message>
    <message>
        <source>You live outside Switzerland, but the company sits in it.</source>
        <translation>Vous habitez hors de Suisse, mais l’entreprise y a son siège.</translation>
    </message>
    <message>
        <source>Records may use other names.</source>
        <translation>Des données peuvent être enregistrées sous d’autres noms.</translation>
    </message>
    <message>
        <source>Helps to find you.</source>
        <translation>Aide à vous trouver.</translation>
    </message>
    <message>
        <source>Names the principles that collecting faces goes against. A measured face is sensitive personal data.</source>
        <translation>Cite les principes que viole la collecte de visages. Un visage mesuré est une donnée sensible.</translation>
    </message>
    <message>
        <source>A claim to erasure needs a breach of personality that nothing justifies.</source>
        <translation>Une prétention à l’effacement suppose une atteinte à la personnalité que rien ne justifie.</translation>
    </message>
    <message>
        <source>Processing against your express declaration is a breach of personality, even if the data are public.</source>
        <translation>Un traitement contre votre déclaration expresse porte atteinte à la personnalité, même si les données sont publiques.</translation>
    </message>
    <message>
        <source>The law asks for none.</source>
        <translation>La loi n’en exige aucune.</translation>
    </message>
    <message>
        <source>The data as such, not a description of them.</source>
        <translation>Les données en tant que telles, et non leur description.</translation>
    </message>
    <message>
        <source>Who decides about the data.</source>
        <translation>Qui décide des données.</translation>
    </message>
    <message>
        <source>What it is for, and how long.</source>
        <translation>À quoi cela sert et pour combien de temps.</translation>
    </message>
    <message>
        <source>The origin must be told.</source>
        <translation>L’origine doit être indiquée.</translation>
    </message>
    <message>
        <source>The law lets the company name categories only. The letter asks for names and says why you need them.</source>
        <translation>La loi permet à l’entreprise de n’indiquer que des catégories. La lettre demande les noms et dit pourquoi vous en avez besoin.</translation>
    </message>
    <message>
        <source>Nothing more is passed on.</source>
        <translation>Rien n’est plus transmis.</translation>
    </message>
    <message>
        <source>What is to stop, kind by kind.</source>
        <translation>Ce qui doit cesser, type par type.</translation>
    </message>
    <message>
        <source>Whoever goes on has to justify it.</source>
        <translation>Qui continue doit le justifier.</translation>
    </message>
    <message>
        <source>Data without a use go.</source>
        <translation>Les données sans utilité disparaissent.</translation>
    </message>
    <message>
        <source>Not to be used now, to be erased after the full answer.</source>
        <translation>À ne pas utiliser maintenant, à effacer après la réponse complète.</translation>
    </message>
    <message>
        <source>A request: you want to hear of it before it ends.</source>
        <translation>Une demande&#xa0;: vous voulez le savoir avant que cela prenne fin.</translation>
    </message>
    <message>
        <source>Recipients should hear of it.</source>
        <translation>Les destinataires devraient l’apprendre.</translation>
    </message>
    <message>
        <source>If nobody can prove what is right, the data get a note that they are disputed.</source>
        <translation>Si personne ne peut prouver ce qui est juste, une mention signale que les données sont litigieuses.</translation>
    </message>
    <message>
        <source>Errors come back from there.</source>
        <translation>C’est de là que les erreurs reviennent.</translation>
    </message>
    <message>
        <source>Data that can be used again.</source>
        <translation>Des données qui peuvent être réutilisées.</translation>
    </message>
    <message>
        <source>Straight to the other service, unless that is a disproportionate effort.</source>
        <translation>Directement à l’autre service, sauf si l’effort est disproportionné.</translation>
    </message>
    <message>
        <source>Without consent this processing ends.</source>
        <translation>Sans consentement, ce traitement prend fin.</translation>
    </message>
    <message>
        <source>Some then claim another justification.</source>
        <translation>Certains invoquent alors un autre motif justificatif.</translation>
    </message>
    <message>
        <source>Whoever relies on consent shows it.</source>
        <translation>Qui s’appuie sur un consentement le montre.</translation>
    </message>
    <message>
        <source>Whoever goes on should say why it may.</source>
        <translation>Qui continue devrait dire pourquoi cela est permis.</translation>
    </message>
    <message>
        <source>Whoever needs longer has to name the period.</source>
        <translation>Qui a besoin de plus de temps doit indiquer le délai.</translation>
    </message>
    <message>
        <source>When the FDPIC investigates.</source>
        <translation>Quand le PFPDT enquête.</translation>
    </message>
    <message>
        <source>What the FDPIC can order.</source>
        <translation>Ce que le PFPDT peut ordonner.</translation>
    </message>
    <message>
        <source>A company abroad can be told to name a representative.</source>
        <translation>Une entreprise à l’étranger peut recevoir l’ordre de désigner un représentant.</translation>
    </message>
    <message>
        <source>The FDPIC tells you what came of it.</source>
        <translation>Le PFPDT vous dit ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>The helper may report to the authority.</source>
        <translation>L’aidant peut adresser une dénonciation à l’autorité.</translation>
    </message>
    <message>
        <source>Some companies abroad need a representative in Switzerland, and have to publish who it is.</source>
        <translation>Certaines entreprises à l’étranger doivent avoir un représentant en Suisse et publier de qui il s’agit.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards. You have to help with identification, within reason.</source>
        <translation>Des entreprises ont demandé des cartes d’identité. Vous devez collaborer à l’identification, dans une mesure raisonnable.</translation>
    </message>
    <message>
        <source>Companies insist on forms.</source>
        <translation>Des entreprises tiennent à leurs formulaires.</translation>
    </message>
    <message>
        <source>Free but for rare cases, and in a file that you can open.</source>
        <translation>Gratuit, sauf cas rares, et dans un fichier que vous pouvez ouvrir.</translation>
    </message>
    <message>
        <source>The law names no fee for it.</source>
        <translation>La loi ne prévoit pas de frais pour cela.</translation>
    </message>
    <message>
        <source>The law gives 30 days from receipt.</source>
        <translation>La loi donne 30 jours à partir de la réception.</translation>
    </message>
    <message>
        <source>The rules for access hold here, too: 30 days from receipt.</source>
        <translation>Les règles de l’accès valent ici aussi&#xa0;: 30 jours à partir de la réception.</translation>
    </message>
    <message>
        <source>The law sets no period here, so the letter wishes.</source>
        <translation>La loi ne fixe pas de délai ici&#xa0;; la lettre exprime donc un souhait.</translation>
    </message>
    <message>
        <source>The law gives 30 days for the information in it, and sets no period for the rest.</source>
        <translation>La loi donne 30 jours pour les renseignements qu’elle contient et ne fixe aucun délai pour le reste.</translation>
    </message>
    <message>
        <source>Whoever goes on should say what justifies it.</source>
        <translation>Qui continue devrait dire ce qui le justifie.</translation>
    </message>
    <message>
        <source>You report; the FDPIC does not decide about your own claims.</source>
        <translation>Vous dénoncez&#xa0;; le PFPDT ne statue pas sur vos propres prétentions.</translation>
    </message>
    <message>
        <source>The company may ask you about the authority.</source>
        <translation>L’entreprise peut vous interroger sur la procuration.</translation>
    </message>
    <message>
        <source>Says what you submit, and about whom.</source>
        <translation>Dit ce que vous soumettez et qui est visé.</translation>
    </message>
    <message>
        <source>You said that you live there.</source>
        <translation>Vous avez indiqué que vous habitez en Californie.</translation>
    </message>
    <message>
        <source>A request to opt out or to limit is put into effect in 15 business days; that time is over, too.</source>
        <translation>Une demande de refus (opt-out) ou de limitation est mise en œuvre dans les 15 jours ouvrables&#xa0;; ce temps est lui aussi écoulé.</translation>
    </message>
    <message>
        <source>They rely on two requests a year. For requests to know they may.</source>
        <translation>L’entreprise invoque deux demandes par an. Pour les demandes d’information, elle le peut.</translation>
    </message>
    <message>
        <source>They said that the Act does not apply to them.</source>
        <translation>L’entreprise a dit que la loi ne s’applique pas à elle.</translation>
    </message>
    <message>
        <source>They said that the information is public.</source>
        <translation>L’entreprise a dit que les informations sont publiques.</translation>
    </message>
    <message>
        <source>They cannot verify who you are.</source>
        <translation>L’entreprise ne peut pas vérifier qui vous êtes.</translation>
    </message>
    <message>
        <source>No response in time.</source>
        <translation>Pas de réponse dans le délai.</translation>
    </message>
    <message>
        <source>The law asks for no answer to such a request, only for its effect. So you ask for an examination.</source>
        <translation>Pour une telle demande, la loi n’exige pas de réponse, mais seulement un effet. Vous demandez donc un examen.</translation>
    </message>
    <message>
        <source>They denied it.</source>
        <translation>L’entreprise a refusé.</translation>
    </message>
    <message>
        <source>You cannot know the company&apos;s figures.</source>
        <translation>Vous ne pouvez pas connaître les chiffres de l’entreprise.</translation>
    </message>
    <message>
        <source>A reminder must not count as a request.</source>
        <translation>Un rappel ne doit pas compter comme une demande.</translation>
    </message>
    <message>
        <source>A business may ask for proof of your signed permission. This is it.</source>
        <translation>Une entreprise peut demander la preuve de votre autorisation signée. La voici.</translation>
    </message>
    <message>
        <source>The Act protects residents of California. You said that you are one.</source>
        <translation>La loi protège les personnes qui résident en Californie. Vous avez indiqué que c’est votre cas.</translation>
    </message>
    <message>
        <source>Public photos are not public biometric information.</source>
        <translation>Des photos publiques ne sont pas des informations biométriques publiques.</translation>
    </message>
    <message>
        <source>Says what you understand as a sale.</source>
        <translation>Dit ce que vous entendez par vente.</translation>
    </message>
    <message>
        <source>Says which sales and which sharing you have in mind.</source>
        <translation>Dit à quelles ventes et à quel partage vous pensez.</translation>
    </message>
    <message>
        <source>A measured face that serves to identify you is sensitive personal information.</source>
        <translation>Un visage mesuré qui sert à vous identifier est une information personnelle sensible.</translation>
    </message>
    <message>
        <source>Your own words. The Act asks for no reason.</source>
        <translation>Vos propres mots. La loi n’exige aucune raison.</translation>
    </message>
    <message>
        <source>A clear yes or no comes first.</source>
        <translation>D’abord un oui ou un non clair.</translation>
    </message>
    <message>
        <source>The information itself, not a description of it.</source>
        <translation>Les informations elles-mêmes, et non leur description.</translation>
    </message>
    <message>
        <source>When you were found, and what was shown.</source>
        <translation>À quelles dates une recherche a mené à vous et ce qui a été montré.</translation>
    </message>
    <message>
        <source>Opt-out lists hold information, too.</source>
        <translation>Les listes d’exclusion contiennent aussi des informations.</translation>
    </message>
    <message>
        <source>What was concluded about you is personal information, too.</source>
        <translation>Ce qui a été déduit à votre sujet est aussi une information personnelle.</translation>
    </message>
    <message>
        <source>The measured face itself may not be sent to you, but you must be told that there is one.</source>
        <translation>Le visage mesuré lui-même ne peut pas vous être envoyé, mais on doit vous dire qu’il existe.</translation>
    </message>
    <message>
        <source>Kinds, sources and purposes.</source>
        <translation>Types, sources et finalités.</translation>
    </message>
    <message>
        <source>How long it is kept.</source>
        <translation>La durée de conservation.</translation>
    </message>
    <message>
        <source>Who gets it. The Act gives a right to categories; names are only a wish.</source>
        <translation>Qui les reçoit. La loi donne droit aux catégories&#xa0;; les noms ne sont qu’un souhait.</translation>
    </message>
    <message>
        <source>Whether showing you to users is a sale.</source>
        <translation>Si vous montrer aux utilisateurs est une vente.</translation>
    </message>
    <message>
        <source>Without this request the response may stop at the last twelve months.</source>
        <translation>Sans cette demande, la réponse peut s’arrêter aux douze derniers mois.</translation>
    </message>
    <message>
        <source>The right covers what was collected from you. For the rest the letter asks politely.</source>
        <translation>Le droit couvre ce qui a été collecté auprès de vous. Pour le reste, la lettre demande poliment.</translation>
    </message>
    <message>
        <source>The regulations also allow removing only the link to you. You ask for erasing.</source>
        <translation>La réglementation permet aussi de n’ôter que le lien avec vous. Vous demandez l’effacement.</translation>
    </message>
    <message>
        <source>Whoever got the information should delete it, too.</source>
        <translation>Ceux qui ont reçu les informations devraient aussi les effacer.</translation>
    </message>
    <message>
        <source>A business may keep a record of the request. It needs no measured face for that.</source>
        <translation>Une entreprise peut garder une trace de la demande. Elle n’a pas besoin pour cela d’un visage mesuré.</translation>
    </message>
    <message>
        <source>Shows what was deleted, and on which exception the rest is kept.</source>
        <translation>Montre ce qui a été effacé et en vertu de quelle exception le reste est conservé.</translation>
    </message>
    <message>
        <source>What is kept should not be sold.</source>
        <translation>Ce qui est conservé ne devrait pas être vendu.</translation>
    </message>
    <message>
        <source>After this request the selling stops.</source>
        <translation>Après cette demande, la vente cesse.</translation>
    </message>
    <message>
        <source>Buyers should hear of it.</source>
        <translation>Les acheteurs devraient l’apprendre.</translation>
    </message>
    <message>
        <source>The choice lasts, and you are not asked again at once.</source>
        <translation>Le choix dure, et on ne vous redemande pas aussitôt.</translation>
    </message>
    <message>
        <source>Sensitive information is used only for what the Act lists.</source>
        <translation>Les informations sensibles ne sont utilisées que pour ce que la loi énumère.</translation>
    </message>
    <message>
        <source>No measuring of your face.</source>
        <translation>Pas de mesure de votre visage.</translation>
    </message>
    <message>
        <source>No searching by your face.</source>
        <translation>Pas de recherche par votre visage.</translation>
    </message>
    <message>
        <source>No showing to others.</source>
        <translation>Ne pas le montrer à d’autres.</translation>
    </message>
    <message>
        <source>Others should respect it.</source>
        <translation>Les autres devraient le respecter.</translation>
    </message>
    <message>
        <source>Some say that their use of faces falls outside this section. Then they should explain it.</source>
        <translation>Certains disent que leur usage des visages ne relève pas de cet article. Ils devraient alors l’expliquer.</translation>
    </message>
    <message>
        <source>A business may ask for documentation. It should say what it needs.</source>
        <translation>Une entreprise peut demander des justificatifs. Elle devrait dire ce dont elle a besoin.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be corrected, too.</source>
        <translation>Les copies ailleurs devraient aussi être corrigées.</translation>
    </message>
    <message>
        <source>Information that another program can read.</source>
        <translation>Des informations qu’un autre programme peut lire.</translation>
    </message>
    <message>
        <source>For the other service.</source>
        <translation>Pour l’autre service.</translation>
    </message>
    <message>
        <source>Whoever does not act gives reasons.</source>
        <translation>Qui ne donne pas suite indique ses motifs.</translation>
    </message>
    <message>
        <source>Whoever does not act explains why.</source>
        <translation>Qui ne donne pas suite explique pourquoi.</translation>
    </message>
    <message>
        <source>More time needs a notice with the reason.</source>
        <translation>Plus de temps suppose un avis indiquant la raison.</translation>
    </message>
    <message>
        <source>Whoever denies gives reasons.</source>
        <translation>Qui refuse indique ses motifs.</translation>
    </message>
    <message>
        <source>What the agency may do.</source>
        <translation>Ce que l’agence peut faire.</translation>
    </message>
    <message>
        <source>The agency tells you what it does.</source>
        <translation>L’agence vous dit ce qu’elle fait.</translation>
    </message>
    <message>
        <source>What the agent may do.</source>
        <translation>Ce que le mandataire peut faire.</translation>
    </message>
    <message>
        <source>The agent gets the responses.</source>
        <translation>Le mandataire reçoit les réponses.</translation>
    </message>
    <message>
        <source>You get the responses.</source>
        <translation>C’est vous qui recevez les réponses.</translation>
    </message>
    <message>
        <source>The agent may write to the authority.</source>
        <translation>Le mandataire peut écrire à l’autorité.</translation>
    </message>
    <message>
        <source>No face photo needed.</source>
        <translation>Aucune photo de visage n’est nécessaire.</translation>
    </message>
    <message>
        <source>Companies have asked for identity documents.</source>
        <translation>Des entreprises ont demandé des pièces d’identité.</translation>
    </message>
    <message>
        <source>Nobody has to prove who they are in order to opt out or to limit.</source>
        <translation>Personne n’a à prouver son identité pour une demande de refus (opt-out) ou de limitation.</translation>
    </message>
    <message>
        <source>No account is needed for a request.</source>
        <translation>Aucun compte n’est nécessaire pour une demande.</translation>
    </message>
    <message>
        <source>A request must not cost you your account.</source>
        <translation>Une demande ne doit pas vous coûter votre compte.</translation>
    </message>
    <message>
        <source>The law gives 45 days from receipt.</source>
        <translation>La loi donne 45 jours à partir de la réception.</translation>
    </message>
    <message>
        <source>The law gives 15 business days from receipt.</source>
        <translation>La loi donne 15 jours ouvrables à partir de la réception.</translation>
    </message>
    <message>
        <source>A denial needs reasons.</source>
        <translation>Un refus doit être motivé.</translation>
    </message>
    <message>
        <source>A denial needs an explanation.</source>
        <translation>Un refus doit être expliqué.</translation>
    </message>
    <message>
        <source>A reply must not count as a request.</source>
        <translation>Une réplique ne doit pas compter comme une demande.</translation>
    </message>
    <message>
        <source>A sworn complaint has to allow this.</source>
        <translation>Une plainte sous serment doit le permettre.</translation>
    </message>
    <message>
        <source>You asked for a sworn complaint. Sign it only if every fact in it is true.</source>
        <translation>Vous avez demandé une plainte sous serment. Ne la signez que si chaque fait qu’elle contient est vrai.</translation>
    </message>
    <message>
        <source>What the agent may not do.</source>
        <translation>Ce que le mandataire ne peut pas faire.</translation>
    </message>
    <message>
        <source>The business may check the permission.</source>
        <translation>L’entreprise peut vérifier l’autorisation.</translation>
    </message>
    <message>
        <source>Says what is asked for, and with reference to which section.</source>
        <translation>Dit ce qui est demandé et par référence à quel article.</translation>
    </message>
    <message>
        <source>You do not say that you ever gave a release.</source>
        <translation>Vous ne dites pas avoir donné un jour un accord écrit.</translation>
    </message>
    <message>
        <source>They rely on a number of requests. The Act has none, but no duty to answer.</source>
        <translation>L’entreprise invoque un nombre de demandes. La loi n’en fixe aucun, mais ne prévoit pas non plus de devoir de répondre.</translation>
    </message>
    <message>
        <source>They asked for money. The Act says nothing about it.</source>
        <translation>L’entreprise a demandé de l’argent. La loi n’en dit rien.</translation>
    </message>
    <message>
        <source>They called the letter unfounded or excessive.</source>
        <translation>L’entreprise a jugé la lettre infondée ou excessive.</translation>
    </message>
    <message>
        <source>They said that the photos are public.</source>
        <translation>L’entreprise a dit que les photos sont publiques.</translation>
    </message>
    <message>
        <source>They said that they cannot tell which records are yours.</source>
        <translation>L’entreprise a dit ne pas pouvoir reconnaître quelles données sont les vôtres.</translation>
    </message>
    <message>
        <source>Says who may act for you.</source>
        <translation>Dit qui peut agir pour vous.</translation>
    </message>
    <message>
        <source>You said that you live in Illinois.</source>
        <translation>Vous avez indiqué que vous habitez en Illinois.</translation>
    </message>
    <message>
        <source>The Act covers the measured face, not the photo.</source>
        <translation>La loi couvre le visage mesuré, pas la photo.</translation>
    </message>
    <message>
        <source>The Act itself says when they are destroyed.</source>
        <translation>La loi dit elle-même quand la destruction a lieu.</translation>
    </message>
    <message>
        <source>The Act sets no time, and the letter says so.</source>
        <translation>La loi ne fixe pas de délai, et la lettre le dit.</translation>
    </message>
    <message>
        <source>The policy has to be public.</source>
        <translation>La politique doit être publique.</translation>
    </message>
    <message>
        <source>The Act wants you to be informed in writing first.</source>
        <translation>La loi veut que l’on vous informe d’abord par écrit.</translation>
    </message>
    <message>
        <source>The Act wants a written release first.</source>
        <translation>La loi veut d’abord un accord écrit.</translation>
    </message>
    <message>
        <source>When they are to be destroyed.</source>
        <translation>Quand leur destruction est prévue.</translation>
    </message>
    <message>
        <source>The Act does not allow a sale.</source>
        <translation>La loi ne permet pas de vente.</translation>
    </message>
    <message>
        <source>Passing on needs one of four grounds.</source>
        <translation>Une transmission suppose l’un de quatre motifs.</translation>
    </message>
    <message>
        <source>What was made from it.</source>
        <translation>Ce qui en a été tiré.</translation>
    </message>
    <message>
        <source>Copies elsewhere.</source>
        <translation>Les copies ailleurs.</translation>
    </message>
    <message>
        <source>Lets the company say when, if not now.</source>
        <translation>Permet à l’entreprise de dire quand, si ce n’est pas maintenant.</translation>
    </message>
    <message>
        <source>Whoever got them should hear of it.</source>
        <translation>Ceux qui les ont reçus devraient l’apprendre.</translation>
    </message>
    <message>
        <source>The Act leaves photos out, so this is a wish.</source>
        <translation>La loi ne vise pas les photos&#xa0;; c’est donc un souhait.</translation>
    </message>
    <message>
        <source>No sale and no profit.</source>
        <translation>Ni vente ni profit.</translation>
    </message>
    <message>
        <source>No passing on.</source>
        <translation>Pas de transmission.</translation>
    </message>
    <message>
        <source>No results by your face.</source>
        <translation>Pas de résultats par votre visage.</translation>
    </message>
    <message>
        <source>The policy has to be public in any case.</source>
        <translation>La politique doit être publique dans tous les cas.</translation>
    </message>
    <message>
        <source>The Act asks for no reasons, so this is a wish.</source>
        <translation>La loi n’exige pas de motifs&#xa0;; c’est donc un souhait.</translation>
    </message>
    <message>
        <source>A letter must not be read as a release.</source>
        <translation>Une lettre ne doit pas être lue comme un accord.</translation>
    </message>
    <message>
        <source>So that you know where you stand.</source>
        <translation>Pour que vous sachiez où vous en êtes.</translation>
    </message>
    <message>
        <source>Under the Act a representative could give a release. Yours may not.</source>
        <translation>Selon la loi, un représentant pourrait donner cet accord. Le vôtre ne le peut pas.</translation>
    </message>
    <message>
        <source>The company may check the authorization.</source>
        <translation>L’entreprise peut vérifier l’autorisation.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which provision.</source>
        <translation>Dit ce qui est demandé et en vertu de quelle disposition.</translation>
    </message>
    <message>
        <source>Says what you declare, if anything.</source>
        <translation>Dit ce que vous déclarez, le cas échéant.</translation>
    </message>
    <message>
        <source>Claims no consent.</source>
        <translation>Ne suppose aucun consentement.</translation>
    </message>
    <message>
        <source>Faces and training are named.</source>
        <translation>Les visages et l’entraînement sont cités.</translation>
    </message>
    <message>
        <source>Says what you file, and against whom.</source>
        <translation>Dit ce que vous déposez et contre qui.</translation>
    </message>
    <message>
        <source>Provinces have commissioners, too.</source>
        <translation>Des provinces ont aussi leurs commissaires.</translation>
    </message>
    <message>
        <source>They asked for money. A small cost is allowed if announced.</source>
        <translation>L’entreprise a demandé de l’argent. Des frais minimes sont permis s’ils sont annoncés.</translation>
    </message>
    <message>
        <source>They said that Canadian law does not reach them.</source>
        <translation>L’entreprise a dit que le droit canadien ne s’applique pas à elle.</translation>
    </message>
    <message>
        <source>They said that it is public.</source>
        <translation>L’entreprise a dit que c’est public.</translation>
    </message>
    <message>
        <source>Under section 8, silence counts as a refusal.</source>
        <translation>Selon l’article 8, le silence vaut refus.</translation>
    </message>
    <message>
        <source>There is no time limit here, so you complain that your letter was not dealt with.</source>
        <translation>Il n’y a pas de délai ici&#xa0;; vous vous plaignez donc que votre lettre n’a pas été traitée.</translation>
    </message>
    <message>
        <source>They turned you down.</source>
        <translation>L’entreprise vous a opposé un refus.</translation>
    </message>
    <message>
        <source>Such complaints have six months.</source>
        <translation>Pour de telles plaintes, il y a six mois.</translation>
    </message>
    <message>
        <source>The six months are over. The Commissioner can allow longer.</source>
        <translation>Les six mois sont passés. Le Commissariat peut accorder plus de temps.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Canada.</source>
        <translation>On ne sait pas si l’entreprise a son siège au Canada.</translation>
    </message>
    <message>
        <source>The Commissioner has already applied the Act to this company.</source>
        <translation>Le Commissariat a déjà appliqué la loi à cette entreprise.</translation>
    </message>
    <message>
        <source>Says why the Act applies.</source>
        <translation>Dit pourquoi la loi s’applique.</translation>
    </message>
    <message>
        <source>Companies abroad have said that Canadian law does not reach them. Courts look at the connection.</source>
        <translation>Des entreprises à l’étranger ont dit que le droit canadien ne s’applique pas à elles. Les tribunaux examinent le lien avec le Canada.</translation>
    </message>
    <message>
        <source>You live abroad, the company sits there.</source>
        <translation>Vous habitez à l’étranger, l’entreprise a son siège au Canada.</translation>
    </message>
    <message>
        <source>Says why the information should not be there.</source>
        <translation>Dit pourquoi les renseignements ne devraient pas s’y trouver.</translation>
    </message>
    <message>
        <source>Only what a regulation lists may be taken without consent because it is public.</source>
        <translation>Seul ce qu’un règlement énumère peut être recueilli sans consentement parce que c’est public.</translation>
    </message>
    <message>
        <source>Says why it should go.</source>
        <translation>Dit pourquoi cela devrait disparaître.</translation>
    </message>
    <message>
        <source>A challenge names the rules that it is about.</source>
        <translation>Une contestation cite les règles en cause.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Ce qui est faux.</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>Ce qui est juste.</translation>
    </message>
    <message>
        <source>The information itself.</source>
        <translation>Les renseignements eux-mêmes.</translation>
    </message>
    <message>
        <source>What it is used for.</source>
        <translation>À quoi ils servent.</translation>
    </message>
    <message>
        <source>Who got it, by name where possible.</source>
        <translation>Qui les a reçus, nommément si possible.</translation>
    </message>
    <message>
        <source>The Act only encourages naming the source.</source>
        <translation>La loi ne fait qu’inviter à indiquer la source.</translation>
    </message>
    <message>
        <source>Consent is the rule in Canada.</source>
        <translation>Au Canada, le consentement est la règle.</translation>
    </message>
    <message>
        <source>How they compare faces.</source>
        <translation>Comment l’entreprise compare les visages.</translation>
    </message>
    <message>
        <source>So that nothing disappears before you have seen it.</source>
        <translation>Pour que rien ne disparaisse avant que vous l’ayez vu.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it.</source>
        <translation>Ceux qui ont reçu les renseignements devraient l’apprendre.</translation>
    </message>
    <message>
        <source>Every challenge is investigated.</source>
        <translation>Toute contestation fait l’objet d’une enquête.</translation>
    </message>
    <message>
        <source>You must be told the procedures.</source>
        <translation>On doit vous indiquer les procédures.</translation>
    </message>
    <message>
        <source>The Act asks for no pause, so this is a wish.</source>
        <translation>La loi n’exige pas de pause&#xa0;; c’est donc un souhait.</translation>
    </message>
    <message>
        <source>So that you know what came of it.</source>
        <translation>Pour que vous sachiez ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>You have to show the error.</source>
        <translation>C’est à vous de montrer l’erreur.</translation>
    </message>
    <message>
        <source>Errors come back from it.</source>
        <translation>C’est de là que les erreurs reviennent.</translation>
    </message>
    <message>
        <source>A dispute is put on record.</source>
        <translation>Un désaccord est consigné.</translation>
    </message>
    <message>
        <source>Shows what was amended.</source>
        <translation>Montre ce qui a été modifié.</translation>
    </message>
    <message>
        <source>Without consent it ends.</source>
        <translation>Sans consentement, cela prend fin.</translation>
    </message>
    <message>
        <source>You must be told what follows.</source>
        <translation>On doit vous dire ce qui s’ensuit.</translation>
    </message>
    <message>
        <source>What is not needed should go.</source>
        <translation>Ce qui n’est pas nécessaire devrait disparaître.</translation>
    </message>
    <message>
        <source>Some then rely on an exception.</source>
        <translation>Certains invoquent alors une exception.</translation>
    </message>
    <message>
        <source>Whoever relies on consent can show it.</source>
        <translation>Qui s’appuie sur un consentement peut le montrer.</translation>
    </message>
    <message>
        <source>A refusal needs reasons, in writing.</source>
        <translation>Un refus doit être motivé, par écrit.</translation>
    </message>
    <message>
        <source>So that you can take it further.</source>
        <translation>Pour que vous puissiez aller plus loin.</translation>
    </message>
    <message>
        <source>The task of the Commissioner.</source>
        <translation>La mission du Commissariat.</translation>
    </message>
    <message>
        <source>The Commissioner can mediate.</source>
        <translation>Le Commissariat peut servir de médiateur.</translation>
    </message>
    <message>
        <source>An investigation ends in a report.</source>
        <translation>Une enquête se termine par un rapport.</translation>
    </message>
    <message>
        <source>The helper may help with a complaint.</source>
        <translation>L’aidant peut aider pour une plainte.</translation>
    </message>
    <message>
        <source>Every organization has somebody who is accountable.</source>
        <translation>Chaque organisation a quelqu’un qui en répond.</translation>
    </message>
    <message>
        <source>A cost has to be announced first.</source>
        <translation>Des frais doivent être annoncés d’abord.</translation>
    </message>
    <message>
        <source>The Act sets no time here; the letter says so.</source>
        <translation>La loi ne fixe pas de délai ici&#xa0;; la lettre le dit.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which principle.</source>
        <translation>Dit ce qui est demandé et en vertu de quel principe.</translation>
    </message>
    <message>
        <source>It has a duty to destroy, no right of erasure.</source>
        <translation>La loi connaît un devoir de détruire, pas un droit à l’effacement.</translation>
    </message>
    <message>
        <source>The Act knows no general right to object. This is the use that you can stop.</source>
        <translation>La loi ne connaît pas de droit général d’opposition. Voici l’usage que vous pouvez arrêter.</translation>
    </message>
    <message>
        <source>Says what is asked for.</source>
        <translation>Dit ce qui est demandé.</translation>
    </message>
    <message>
        <source>Says what you complain about.</source>
        <translation>Dit de quoi vous vous plaignez.</translation>
    </message>
    <message>
        <source>Says why the Act protects you.</source>
        <translation>Dit pourquoi la loi vous protège.</translation>
    </message>
    <message>
        <source>Says why the Act binds the company.</source>
        <translation>Dit pourquoi la loi lie l’entreprise.</translation>
    </message>
    <message>
        <source>They asked for money, which access may cost.</source>
        <translation>L’entreprise a demandé de l’argent&#xa0;; l’accès peut coûter quelque chose.</translation>
    </message>
    <message>
        <source>They called the request excessive or vexatious.</source>
        <translation>L’entreprise a jugé la demande excessive ou abusive.</translation>
    </message>
    <message>
        <source>They want, or use, another language. The Act has no rule on that.</source>
        <translation>L’entreprise demande ou emploie une autre langue. La loi n’a pas de règle à ce sujet.</translation>
    </message>
    <message>
        <source>They said that Australian law does not reach them.</source>
        <translation>L’entreprise a dit que le droit australien ne s’applique pas à elle.</translation>
    </message>
    <message>
        <source>They said that the Privacy Act does not bind them.</source>
        <translation>L’entreprise a dit que le Privacy Act ne la lie pas.</translation>
    </message>
    <message>
        <source>The Commissioner and a tribunal have already applied the Act to this company.</source>
        <translation>Le Commissariat et un tribunal ont déjà appliqué la loi à cette entreprise.</translation>
    </message>
    <message>
        <source>No answer in a reasonable period.</source>
        <translation>Pas de réponse dans un délai raisonnable.</translation>
    </message>
    <message>
        <source>What may have been breached.</source>
        <translation>Ce qui peut avoir été violé.</translation>
    </message>
    <message>
        <source>Measured faces need consent or an exception.</source>
        <translation>Les visages mesurés supposent un consentement ou une exception.</translation>
    </message>
    <message>
        <source>It is not known to sit in Australia.</source>
        <translation>On ne sait pas si l’entreprise a son siège en Australie.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company.</source>
        <translation>Le Commissariat ne peut pas enquêter avant une plainte de votre part à l’entreprise.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company. The option “complain” leaves this out.</source>
        <translation>Le Commissariat ne peut pas enquêter avant une plainte de votre part à l’entreprise. L’option «&#xa0;complain&#xa0;» retire ce passage.</translation>
    </message>
    <message>
        <source>Says when the Act reaches a company that is not established in Australia.</source>
        <translation>Dit quand la loi s’applique à une entreprise qui n’est pas établie en Australie.</translation>
    </message>
    <message>
        <source>You live outside Australia, but the company sits in it.</source>
        <translation>Vous habitez hors d’Australie, mais l’entreprise y a son siège.</translation>
    </message>
    <message>
        <source>Measured faces are sensitive information, which needs consent.</source>
        <translation>Les visages mesurés sont des informations sensibles, qui supposent un consentement.</translation>
    </message>
    <message>
        <source>What is no longer needed for a permitted purpose has to be destroyed or de-identified.</source>
        <translation>Ce qui n’est plus nécessaire à une fin permise doit être détruit ou anonymisé.</translation>
    </message>
    <message>
        <source>You do not consent.</source>
        <translation>Vous ne consentez pas.</translation>
    </message>
    <message>
        <source>The Act does not speak of withdrawal, the guidelines of the authority do.</source>
        <translation>La loi ne parle pas de retrait, mais les lignes directrices de l’autorité en parlent.</translation>
    </message>
    <message>
        <source>You may say in which way you want access.</source>
        <translation>Vous pouvez dire de quelle manière vous voulez l’accès.</translation>
    </message>
    <message>
        <source>The Act gives no right to a list of recipients, but records of disclosures are about you, too.</source>
        <translation>La loi ne donne pas droit à une liste des destinataires, mais les traces de communications vous concernent aussi.</translation>
    </message>
    <message>
        <source>Whoever collects from others has to tell about it.</source>
        <translation>Qui collecte auprès d’autres doit en informer.</translation>
    </message>
    <message>
        <source>Whether information goes abroad.</source>
        <translation>Si des informations vont à l’étranger.</translation>
    </message>
    <message>
        <source>Since 10 December 2026 the privacy policy has to say which decisions programs make.</source>
        <translation>Depuis le 10 décembre 2026, la politique de confidentialité doit dire quelles décisions des programmes prennent.</translation>
    </message>
    <message>
        <source>How matches are made. The Act does not oblige the company to explain it, so the letter only asks.</source>
        <translation>Comment naissent les correspondances. La loi n’oblige pas l’entreprise à l’expliquer&#xa0;; la lettre ne fait donc que le demander.</translation>
    </message>
    <message>
        <source>Back-ups and archives are copies, too.</source>
        <translation>Les sauvegardes et les archives sont aussi des copies.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it. The Act does not oblige the company, so the letter only asks.</source>
        <translation>Ceux qui ont reçu les informations devraient l’apprendre. La loi n’y oblige pas l’entreprise&#xa0;; la lettre ne fait donc que le demander.</translation>
    </message>
    <message>
        <source>No advertising to you.</source>
        <translation>Pas de publicité pour vous.</translation>
    </message>
    <message>
        <source>No passing on for advertising.</source>
        <translation>Pas de transmission à des fins publicitaires.</translation>
    </message>
    <message>
        <source>Whoever got it should hear of it.</source>
        <translation>Ceux qui les ont reçues devraient l’apprendre.</translation>
    </message>
    <message>
        <source>If they refuse, your view has to stand beside the information when you ask for that.</source>
        <translation>En cas de refus, votre avis doit figurer à côté des informations si vous le demandez.</translation>
    </message>
    <message>
        <source>Without consent this ends.</source>
        <translation>Sans consentement, cela prend fin.</translation>
    </message>
    <message>
        <source>What is no longer needed has to go.</source>
        <translation>Ce qui n’est plus nécessaire doit disparaître.</translation>
    </message>
    <message>
        <source>Some then claim another ground.</source>
        <translation>Certains invoquent alors un autre motif.</translation>
    </message>
    <message>
        <source>Whoever relies on consent should show it.</source>
        <translation>Qui s’appuie sur un consentement devrait le montrer.</translation>
    </message>
    <message>
        <source>What is allowed.</source>
        <translation>Ce qui est permis.</translation>
    </message>
    <message>
        <source>The helper gets answers.</source>
        <translation>L’aidant reçoit des réponses.</translation>
    </message>
    <message>
        <source>The helper may complain.</source>
        <translation>L’aidant peut se plaindre.</translation>
    </message>
    <message>
        <source>A refusal needs written reasons.</source>
        <translation>Un refus doit être motivé par écrit.</translation>
    </message>
    <message>
        <source>So that you know why.</source>
        <translation>Pour que vous sachiez pourquoi.</translation>
    </message>
    <message>
        <source>A company has 30 days.</source>
        <translation>Une entreprise a 30 jours.</translation>
    </message>
    <message>
        <source>The Commissioner tries to conciliate.</source>
        <translation>Le Commissariat tente une conciliation.</translation>
    </message>
    <message>
        <source>They have asked for passports.</source>
        <translation>Des entreprises ont demandé des passeports.</translation>
    </message>
    <message>
        <source>Companies have insisted on a form.</source>
        <translation>Des entreprises ont exigé un formulaire.</translation>
    </message>
    <message>
        <source>The request costs nothing. Giving access may cost something, so the letter asks for the amount first.</source>
        <translation>La demande ne coûte rien. L’accès peut coûter quelque chose&#xa0;; la lettre demande donc d’abord le montant.</translation>
    </message>
    <message>
        <source>Such a request costs nothing.</source>
        <translation>Une telle demande ne coûte rien.</translation>
    </message>
    <message>
        <source>A correction costs nothing.</source>
        <translation>Une correction ne coûte rien.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period. The 30 days are guidance, and the letter says so.</source>
        <translation>La loi donne un délai raisonnable. Les 30 jours sont une indication, et la lettre le dit.</translation>
    </message>
    <message>
        <source>Your own wish; the Act sets no period.</source>
        <translation>Un souhait de votre part&#xa0;; la loi ne fixe aucun délai.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period.</source>
        <translation>La loi donne un délai raisonnable.</translation>
    </message>
    <message>
        <source>Blocking, as the law says.</source>
        <translation>Le blocage, comme dit la loi.</translation>
    </message>
    <message>
        <source>You never gave it consent.</source>
        <translation>Vous ne lui avez jamais donné de consentement.</translation>
    </message>
    <message>
        <source>Face features are named.</source>
        <translation>Les traits du visage sont cités.</translation>
    </message>
    <message>
        <source>Says what you lodge.</source>
        <translation>Dit ce que vous introduisez.</translation>
    </message>
    <message>
        <source>Says why Brazilian law protects you.</source>
        <translation>Dit pourquoi le droit brésilien vous protège.</translation>
    </message>
    <message>
        <source>They said that Brazilian law is not theirs.</source>
        <translation>L’entreprise a dit que le droit brésilien ne la concerne pas.</translation>
    </message>
    <message>
        <source>No answer. For this right the law sets no number of days, so that none is named.</source>
        <translation>Pas de réponse. Pour ce droit, la loi ne fixe pas de nombre de jours&#xa0;; aucun n’est donc cité.</translation>
    </message>
    <message>
        <source>Only a part.</source>
        <translation>Seulement une partie.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Brazil.</source>
        <translation>On ne sait pas si l’entreprise a son siège au Brésil.</translation>
    </message>
    <message>
        <source>Why the law reaches beyond Brazil.</source>
        <translation>Pourquoi la loi s’étend au-delà du Brésil.</translation>
    </message>
    <message>
        <source>You live elsewhere, it sits there.</source>
        <translation>Vous habitez ailleurs, l’entreprise a son siège au Brésil.</translation>
    </message>
    <message>
        <source>They said that the law is not theirs.</source>
        <translation>L’entreprise a dit que la loi ne la concerne pas.</translation>
    </message>
    <message>
        <source>Data processed against the law can be blocked and eliminated. Public photos are not public biometric data.</source>
        <translation>Des données traitées contre la loi peuvent être bloquées et éliminées. Des photos publiques ne sont pas des données biométriques publiques.</translation>
    </message>
    <message>
        <source>What the request rests on.</source>
        <translation>Ce sur quoi repose la demande.</translation>
    </message>
    <message>
        <source>In case they rely on consent.</source>
        <translation>Au cas où l’entreprise s’appuierait sur un consentement.</translation>
    </message>
    <message>
        <source>Your own reason.</source>
        <translation>Votre propre raison.</translation>
    </message>
    <message>
        <source>A whole copy needs consent or contract.</source>
        <translation>Une copie intégrale suppose un consentement ou un contrat.</translation>
    </message>
    <message>
        <source>Why it is covered.</source>
        <translation>Pourquoi c’est visé.</translation>
    </message>
    <message>
        <source>The rights behind it.</source>
        <translation>Les droits qui la fondent.</translation>
    </message>
    <message>
        <source>Copies should be followed up.</source>
        <translation>Il faudrait aussi s’occuper des copies.</translation>
    </message>
    <message>
        <source>All of the data.</source>
        <translation>Toutes les données.</translation>
    </message>
    <message>
        <source>All of it, given consent or a contract.</source>
        <translation>Le tout, s’il y a un consentement ou un contrat.</translation>
    </message>
    <message>
        <source>Who got the data.</source>
        <translation>Qui a reçu les données.</translation>
    </message>
    <message>
        <source>How it matches.</source>
        <translation>Comment se fait la comparaison.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Qui décide.</translation>
    </message>
    <message>
        <source>Opt-outs may keep a face.</source>
        <translation>Une liste d’exclusion peut garder un visage.</translation>
    </message>
    <message>
        <source>Data abroad need a ground of their own.</source>
        <translation>Des données à l’étranger supposent un fondement propre.</translation>
    </message>
    <message>
        <source>Whether consent is claimed.</source>
        <translation>Si un consentement est invoqué.</translation>
    </message>
    <message>
        <source>Each kind is named.</source>
        <translation>Chaque type est cité.</translation>
    </message>
    <message>
        <source>An opt-out keeps no face.</source>
        <translation>Une liste d’exclusion ne garde pas de visage.</translation>
    </message>
    <message>
        <source>Whoever goes on needs a ground.</source>
        <translation>Qui continue doit avoir un fondement.</translation>
    </message>
    <message>
        <source>Until then, the data rest.</source>
        <translation>D’ici là, les données restent inutilisées.</translation>
    </message>
    <message>
        <source>What breaks the law can be eliminated.</source>
        <translation>Ce qui viole la loi peut être éliminé.</translation>
    </message>
    <message>
        <source>Blocking means: keep, do not use.</source>
        <translation>Bloquer veut dire&#xa0;: conserver, ne pas utiliser.</translation>
    </message>
    <message>
        <source>See before they go.</source>
        <translation>Voir avant qu’elles disparaissent.</translation>
    </message>
    <message>
        <source>Block now, eliminate later.</source>
        <translation>Bloquer maintenant, éliminer plus tard.</translation>
    </message>
    <message>
        <source>A wish: the law does not ask for this notice.</source>
        <translation>Un souhait&#xa0;: la loi n’exige pas cet avis.</translation>
    </message>
    <message>
        <source>To the other service.</source>
        <translation>À l’autre service.</translation>
    </message>
    <message>
        <source>Its data can be eliminated.</source>
        <translation>Les données qui en dépendent peuvent être éliminées.</translation>
    </message>
    <message>
        <source>Who relies on consent has to prove it.</source>
        <translation>Qui s’appuie sur un consentement doit le prouver.</translation>
    </message>
    <message>
        <source>Others should do the same.</source>
        <translation>D’autres devraient faire de même.</translation>
    </message>
    <message>
        <source>Whom to turn to.</source>
        <translation>À qui s’adresser.</translation>
    </message>
    <message>
        <source>The authority chooses what it does.</source>
        <translation>L’autorité choisit ce qu’elle fait.</translation>
    </message>
    <message>
        <source>No extra photo needed.</source>
        <translation>Aucune autre photo n’est nécessaire.</translation>
    </message>
    <message>
        <source>They have asked for photos.</source>
        <translation>Des entreprises ont demandé des photos.</translation>
    </message>
    <message>
        <source>One answered for twelve months only.</source>
        <translation>L’une n’a répondu que pour douze mois.</translation>
    </message>
    <message>
        <source>One allowed only two requests a year.</source>
        <translation>L’une n’a admis que deux demandes par an.</translation>
    </message>
    <message>
        <source>One wanted the photo gone first.</source>
        <translation>L’une voulait d’abord que la photo disparaisse.</translation>
    </message>
    <message>
        <source>Free, and in a file.</source>
        <translation>Gratuit, et dans un fichier.</translation>
    </message>
    <message>
        <source>Withdrawing is free and made easy.</source>
        <translation>Le retrait est gratuit et facilité.</translation>
    </message>
    <message>
        <source>The law gives 15 days from the request.</source>
        <translation>La loi donne 15 jours à partir de la demande.</translation>
    </message>
    <message>
        <source>Your own wish; no day of the law.</source>
        <translation>Un souhait de votre part&#xa0;; pas une date de la loi.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>They are to tell you what they hold about you, where it comes from and who got it.</source>
        <translation>Ils doivent vous dire ce qu’ils détiennent sur vous, d’où cela vient et qui l’a reçu.</translation>
    </message>
    <message>
        <source>You ask them to delete what they hold about you.</source>
        <translation>Vous leur demandez d’effacer ce qu’ils détiennent sur vous.</translation>
    </message>
    <message>
        <source>You ask them to stop using your data, and say what in your situation speaks against it.</source>
        <translation>Vous leur demandez de ne plus utiliser vos données et dites ce qui s’y oppose dans votre situation.</translation>
    </message>
    <message>
        <source>They keep your data and may not use it. Helpful while you wait for an answer.</source>
        <translation>Ils gardent vos données sans pouvoir les utiliser. Utile tant que vous attendez une réponse.</translation>
    </message>
    <message>
        <source>You say what is wrong and what is correct.</source>
        <translation>Vous dites ce qui est faux et ce qui est juste.</translation>
    </message>
    <message>
        <source>You get the data that you gave them yourself, as a file that other programs can read.</source>
        <translation>Vous recevez les données que vous leur avez données vous-même, dans un fichier lisible par d’autres programmes.</translation>
    </message>
    <message>
        <source>You take back a consent that you gave them before.</source>
        <translation>Vous retirez un consentement que vous leur aviez donné.</translation>
    </message>
    <message>
        <source>You let a person or a body write to them and get their answers for you.</source>
        <translation>Vous laissez une personne ou un organisme leur écrire et recevoir leurs réponses pour vous.</translation>
    </message>
    <message>
        <source>You ask a website, or whoever published it, to take down a photo of you or of your child.</source>
        <translation>Vous demandez à un site, ou à qui l’a publiée, de retirer une photo de vous ou de votre enfant.</translation>
    </message>
    <message>
        <source>European Union (GDPR)</source>
        <translation>Union européenne (RGPD)</translation>
    </message>
    <message>
        <source>United Kingdom (UK GDPR)</source>
        <translation>Royaume-Uni (UK GDPR)</translation>
    </message>
    <message>
        <source>Switzerland (FADP)</source>
        <translation>Suisse (LPD)</translation>
    </message>
    <message>
        <source>California (CCPA)</source>
        <translation>Californie (CCPA)</translation>
    </message>
    <message>
        <source>Illinois (BIPA, biometrics)</source>
        <translation>Illinois (BIPA, biométrie)</translation>
    </message>
    <message>
        <source>Canada (PIPEDA)</source>
        <translation>Canada (LPRPDE)</translation>
    </message>
    <message>
        <source>Australia (Privacy Act 1988)</source>
        <translation>Australie (Privacy Act 1988)</translation>
    </message>
    <message>
        <source>Brazil (LGPD)</source>
        <translation>Brésil (LGPD)</translation>
    </message>
    <message>
        <source>I live in California</source>
        <translation>J’habite en Californie</translation>
    </message>
    <message>
        <source>I live in Illinois</source>
        <translation>J’habite dans l’Illinois</translation>
    </message>
    <message>
        <source>Your user name with them</source>
        <translation>Votre nom d’utilisateur chez eux</translation>
    </message>
    <message>
        <source>I live where this law applies</source>
        <translation>J’habite là où ce droit s’applique</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre raison</translation>
    </message>
    <message>
        <source>Why should they lock your data?</source>
        <translation>Pourquoi bloquer vos données ?</translation>
    </message>
    <message>
        <source>What should follow?</source>
        <translation>Que doit-il se passer ensuite ?</translation>
    </message>
    <message>
        <source>What is wrong or missing?</source>
        <translation>Qu’est-ce qui est faux ou manque ?</translation>
    </message>
    <message>
        <source>What is correct?</source>
        <translation>Qu’est-ce qui est juste ?</translation>
    </message>
    <message>
        <source>Send it straight to another service</source>
        <translation>L’envoyer directement à un autre service</translation>
    </message>
    <message>
        <source>Which consent?</source>
        <translation>Quel consentement ?</translation>
    </message>
    <message>
        <source>You would like an answer by</source>
        <translation>Vous aimeriez une réponse avant le</translation>
    </message>
    <message>
        <source>What did they put in the way?</source>
        <translation>Quel obstacle ont-ils opposé ?</translation>
    </message>
    <message>
        <source>What does the answer lack?</source>
        <translation>Que manque-t-il dans la réponse ?</translation>
    </message>
    <message>
        <source>Who may act for you?</source>
        <translation>Qui peut agir pour vous ?</translation>
    </message>
    <message>
        <source>Postal address of the helper</source>
        <translation>Adresse postale de l’aidant</translation>
    </message>
    <message>
        <source>Last day of the permission</source>
        <translation>Dernier jour de l’autorisation</translation>
    </message>
    <message>
        <source>Who gets the answers with your data?</source>
        <translation>Qui reçoit les réponses avec vos données ?</translation>
    </message>
    <message>
        <source>If the photo shows your child: its name</source>
        <translation>Si la photo montre votre enfant : son nom</translation>
    </message>
    <message>
        <source>Address of the photo on the web</source>
        <translation>Adresse de la photo sur le web</translation>
    </message>
    <message>
        <source>Write to another website or person</source>
        <translation>Écrire à un autre site ou une autre personne</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Leur adresse postale</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Leur adresse e-mail</translation>
    </message>
    <message>
        <source>Is this also your complaint to them?</source>
        <translation>Est-ce aussi votre réclamation auprès d’eux ?</translation>
    </message>
    <message>
        <source>I declare under penalty of perjury that the complaint is true</source>
        <translation>Je déclare sous peine de parjure que la plainte est vraie</translation>
    </message>
    <message>
        <source>Only if you have an account there. It helps them to find your data.</source>
        <translation>Seulement si vous y avez un compte. Cela les aide à trouver vos données.</translation>
    </message>
    <message>
        <source>The letter says so. Tick it only if it is true.</source>
        <translation>La lettre le dira. Ne cochez que si c’est vrai.</translation>
    </message>
    <message>
        <source>In your own words, in the language of the letter: why this concerns you in particular.</source>
        <translation>Avec vos mots, dans la langue de la lettre : pourquoi cela vous concerne en particulier.</translation>
    </message>
    <message>
        <source>Once they have told you all that they hold.</source>
        <translation>Une fois qu’ils vous auront dit tout ce qu’ils détiennent.</translation>
    </message>
    <message>
        <source>In the language of the letter.</source>
        <translation>Dans la langue de la lettre.</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>Dans la langue de la lettre. Peut rester vide.</translation>
    </message>
    <message>
        <source>Name of the service. If it stays empty, you get the data yourself.</source>
        <translation>Nom du service. Si c’est vide, vous recevez vous-même les données.</translation>
    </message>
    <message>
        <source>In the language of the letter. If it stays empty, every consent is withdrawn.</source>
        <translation>Dans la langue de la lettre. Si c’est vide, tout consentement est retiré.</translation>
    </message>
    <message>
        <source>This is your wish, not a time limit of the law.</source>
        <translation>C’est votre souhait, pas un délai légal.</translation>
    </message>
    <message>
        <source>Full name of the person or body.</source>
        <translation>Nom complet de la personne ou de l’organisme.</translation>
    </message>
    <message>
        <source>On one line. May stay empty.</source>
        <translation>Sur une ligne. Peut rester vide.</translation>
    </message>
    <message>
        <source>Without a day it holds until you take it back.</source>
        <translation>Sans date, elle vaut jusqu’à ce que vous la retiriez.</translation>
    </message>
    <message>
        <source>Then you write as a parent.</source>
        <translation>Vous écrivez alors en tant que parent.</translation>
    </message>
    <message>
        <source>Needed if none of your confirmed photos is the one.</source>
        <translation>Nécessaire si la photo n’est pas parmi celles que vous avez confirmées.</translation>
    </message>
    <message>
        <source>Leave it empty to write to the recipient that you chose above.</source>
        <translation>Laissez vide pour écrire au destinataire choisi plus haut.</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Une ligne chacun, le pays en dernier.</translation>
    </message>
    <message>
        <source>They had no right to use it</source>
        <translation>Ils n’en avaient pas le droit</translation>
    </message>
    <message>
        <source>It is wrong, to be checked</source>
        <translation>C’est faux, à vérifier</translation>
    </message>
    <message>
        <source>I need it for a legal claim</source>
        <translation>Il me les faut en justice</translation>
    </message>
    <message>
        <source>My objection is still open</source>
        <translation>Mon opposition est en cours</translation>
    </message>
    <message>
        <source>They delete my data</source>
        <translation>Effacer mes données</translation>
    </message>
    <message>
        <source>Nothing for now</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>L’aidant</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Moi seulement</translation>
    </message>
    <message>
        <source>Yes, treat it as one</source>
        <translation>Oui, la traiter ainsi</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>By e-mail: {where}</source>
        <translation>Par e-mail : {where}</translation>
    </message>
    <message>
        <source>With the form on their website: {where}</source>
        <translation>Avec le formulaire de leur site : {where}</translation>
    </message>
    <message>
        <source>By post: {where}</source>
        <translation>Par courrier : {where}</translation>
    </message>
    <message>
        <source>Germany, Austria, Liechtenstein</source>
        <translation>Allemagne, Autriche, Liechtenstein</translation>
    </message>
    <message>
        <source>France: address on the right</source>
        <translation>France&#xa0;: adresse à droite</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Switzerland: address on the right</source>
        <translation>Suisse&#xa0;: adresse à droite</translation>
    </message>
    <message>
        <source>Switzerland: address on the left</source>
        <translation>Suisse&#xa0;: adresse à gauche</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States: on Letter paper</source>
        <translation>États-Unis&#xa0;: au format Letter</translation>
    </message>
    <message>
        <source>Elsewhere: address on the left</source>
        <translation>Ailleurs&#xa0;: adresse à gauche</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audition</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Injonction</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Amende</translation>
    </message>
    <message>
        <source>Penalty payment</source>
        <translation>Astreinte</translation>
    </message>
    <message>
        <source>Proceedings, nothing decided yet</source>
        <translation>Procédure, rien de décidé encore</translation>
    </message>
    <message>
        <source>Complaint of somebody else, nothing decided yet</source>
        <translation>Plainte d’un tiers, rien de décidé encore</translation>
    </message>
    <message>
        <source>You have an open case with {name} about the same: “{kind}”, written on {day}.</source>
        <translation>Vous avez un dossier ouvert avec {name} pour la même chose : « {kind} », écrite le {day}.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>A page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>A list of contents</source>
        <translation>Une liste de contenus</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>A film</source>
        <translation>Un film</translation>
    </message>
    <message>
        <source>The website’s rules for programs</source>
        <translation>Les règles du site pour les programmes</translation>
    </message>
    <message>
        <source>A face model</source>
        <translation>Un modèle de visage</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation>Réponse {status}</translation>
    </message>
    <message>
        <source>through the proxy</source>
        <translation>par le proxy</translation>
    </message>
    <message>
        <source>No end noted</source>
        <translation>Fin non notée</translation>
    </message>
    <message>
        <source>{moment}: {host} was asked. {purpose}: {address}. {outcome}, {size}.</source>
        <translation>{moment}&#xa0;: {host} a été interrogé. {purpose}&#xa0;: {address}. {outcome}, {size}.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>Contact data from the datenanfragen database (CC0-1.0), commit {commit}, record changed {day}.</source>
        <translation>Coordonnées tirées de la base de données datenanfragen (CC0-1.0), commit {commit}, fiche modifiée le {day}.</translation>
    </message>
    <message>
        <source>The postal address is as of {day}.</source>
        <translation>Adresse postale telle que connue au {day}.</translation>
    </message>
    <message>
        <source>The e-mail address is as of {day}.</source>
        <translation>Adresse e-mail telle que connue au {day}.</translation>
    </message>
    <message>
        <source>Asks for requests in the language: {language}.</source>
        <translation>Souhaite les demandes dans cette langue&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>Fax: {number}.</source>
        <translation>Fax&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Postal address from the official California registry entry of {year}: re-verify before posting a letter.</source>
        <translation>Adresse postale tirée de l’inscription officielle au registre de Californie de {year}&#xa0;: à revérifier avant de poster une lettre.</translation>
    </message>
    <message>
        <source>Representative in the Union (Art. 27): {contact}; basis: {basis}.</source>
        <translation>Représentant dans l’Union (article 27)&#xa0;: {contact}&#xa0;; fondement&#xa0;: {basis}.</translation>
    </message>
    <message>
        <source>photo of the requester</source>
        <translation>photo de la personne qui fait la demande</translation>
    </message>
    <message>
        <source>image of government-issued ID (company policy says it may collect it)</source>
        <translation>image d’une pièce d’identité officielle (selon sa politique, l’entreprise peut la recueillir)</translation>
    </message>
    <message>
        <source>email address / contact information</source>
        <translation>adresse e-mail / coordonnées</translation>
    </message>
    <message>
        <source>No EU representative known: DSB (2023), HDPA (2022) and AP (2024) each found Art. 27 infringed.</source>
        <translation>Aucun représentant dans l’UE connu&#xa0;: la DSB (2023), l’HDPA (2022) et l’AP (2024) ont chacune constaté une violation de l’article 27.</translation>
    </message>
    <message>
        <source>California notice says deletion/opt-out/access go through the web form.</source>
        <translation>L’avis pour la Californie dit que l’effacement, l’opt-out et l’accès passent par le formulaire web.</translation>
    </message>
    <message>
        <source>Send by letter AND email; record both receipt dates. Address differs between sources, so let the user choose.</source>
        <translation>Envoyez par lettre ET par e-mail&#xa0;; notez les deux dates de réception. L’adresse varie selon les sources&#xa0;: choisissez vous-même.</translation>
    </message>
    <message>
        <source>Web form: US states; a 2026 secondary note counts 13 state portals. EU/UK/Swiss forms existed in March 2020 (secondary); not verified that any exists now.</source>
        <translation>Formulaire web&#xa0;: États des États-Unis&#xa0;; une note de seconde main de 2026 compte 13 portails d’États. Des formulaires pour l’UE, le Royaume-Uni et la Suisse existaient en mars 2020 (seconde main)&#xa0;; il n’a pas été vérifié qu’il en existe encore.</translation>
    </message>
    <message>
        <source>used by the Dutch AP on its decision letter</source>
        <translation>utilisée par l’AP néerlandaise dans sa lettre de décision</translation>
    </message>
    <message>
        <source>older; company data policy of that time</source>
        <translation>plus ancienne&#xa0;; politique de données de l’entreprise à l’époque</translation>
    </message>
    <message>
        <source>former database entry, replaced 2025-08-19</source>
        <translation>ancienne entrée de la base de données, remplacée le 2025-08-19</translation>
    </message>
    <message>
        <source>third-party directories only (request-gdpr.com, Salicath/incognito); not seen on a company page</source>
        <translation>seulement dans des annuaires de tiers (request-gdpr.com, Salicath/incognito)&#xa0;; non vue sur une page de l’entreprise</translation>
    </message>
    <message>
        <source>photo of the requester (upload)</source>
        <translation>photo de la personne qui fait la demande (à téléverser)</translation>
    </message>
    <message>
        <source>photo ID with everything but name and photo blurred</source>
        <translation>pièce d’identité avec photo, tout étant flouté sauf le nom et la photo</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>Seat claimed over time: Poland, Seychelles, Belize, then (2026, per noyb) Dubai. No current postal address verified: none is given in &quot;address&quot;.</source>
        <translation>Siège déclaré au fil du temps&#xa0;: Pologne, Seychelles, Belize, puis (2026, selon noyb) Dubaï. Aucune adresse postale actuelle vérifiée&#xa0;: «&#xa0;address&#xa0;» n’en indique aucune.</translation>
    </message>
    <message>
        <source>email is from the company policy dated 2022-02-04 (checked date); the web form page was seen later, in an undated copy.</source>
        <translation>L’adresse e-mail vient de la politique de l’entreprise datée du 2022-02-04 (date vérifiée)&#xa0;; la page du formulaire web a été vue plus tard, dans une copie sans date.</translation>
    </message>
    <message>
        <source>privacy@pimeyes.com appears only in third-party directories; one of them says mail to it was rejected as spam. Not used.</source>
        <translation>privacy@pimeyes.com ne figure que dans des annuaires de tiers&#xa0;; l’un d’eux dit que les e-mails envoyés à cette adresse ont été rejetés comme spam. Non utilisée.</translation>
    </message>
    <message>
        <source>pimeyes.net is not the service; do not send data there.</source>
        <translation>pimeyes.net n’est pas le service&#xa0;; n’y envoyez pas de données.</translation>
    </message>
    <message>
        <source>operator named in terms of that date; outdated, seat has moved several times</source>
        <translation>exploitant nommé dans les conditions de cette date&#xa0;; dépassé, le siège a changé plusieurs fois</translation>
    </message>
    <message>
        <source>search with own photo</source>
        <translation>recherche avec sa propre photo</translation>
    </message>
    <message>
        <source>driver licence/ID card with name, address and number hidden, OR selfie with two fingers at the chin</source>
        <translation>permis de conduire ou carte d’identité avec nom, adresse et numéro masqués, OU selfie avec deux doigts au menton</translation>
    </message>
    <message>
        <source>Operator, postal address and email not verified. privacy@ and support@ addresses circulate in third-party lists without a company source: not used.</source>
        <translation>Exploitant, adresse postale et e-mail non vérifiés. Des adresses privacy@ et support@ circulent dans des listes de tiers sans source de l’entreprise&#xa0;: non utilisées.</translation>
    </message>
    <message>
        <source>Policy page states no biometric data is stored for identification; a request should ask to confirm or deny that.</source>
        <translation>Selon la page de la politique, aucune donnée biométrique n’est conservée à des fins d’identification&#xa0;; une demande devrait exiger de le confirmer ou de le démentir.</translation>
    </message>
    <message>
        <source>country of residence</source>
        <translation>pays de résidence</translation>
    </message>
    <message>
        <source>short reason</source>
        <translation>brève raison</translation>
    </message>
    <message>
        <source>name, email, phone</source>
        <translation>nom, e-mail, téléphone</translation>
    </message>
    <message>
        <source>clear image of the face</source>
        <translation>image nette du visage</translation>
    </message>
    <message>
        <source>EU-established controller: Polish UODO is the natural lead authority; Art. 27 not relevant.</source>
        <translation>Responsable du traitement établi dans l’UE&#xa0;: l’UODO polonais est l’autorité chef de file naturelle&#xa0;; l’article 27 est sans objet.</translation>
    </message>
    <message>
        <source>Opt-out form is linked from the guide page (direct form URL not verified). Company says ID documents are normally not asked for.</source>
        <translation>Un lien vers le formulaire d’opt-out figure sur la page du guide (URL directe du formulaire non vérifiée). L’entreprise dit que les pièces d’identité ne sont normalement pas demandées.</translation>
    </message>
    <message>
        <source>Terms (2026-02-17) say the index belongs to LENSO AI and EYEMATCH AI PTE. LTD. (Singapore): address both controllers in the letter. Policy text read from a mirror of the company page, not from the page itself.</source>
        <translation>Selon les conditions (2026-02-17), l’index appartient à LENSO AI et à EYEMATCH AI PTE. LTD. (Singapour)&#xa0;: adressez la lettre aux deux responsables du traitement. Le texte de la politique a été lu dans un miroir de la page de l’entreprise, pas sur la page elle-même.</translation>
    </message>
    <message>
        <source>contact@lenso.ai is from the company API README, not from the privacy policy.</source>
        <translation>contact@lenso.ai vient du README de l’API de l’entreprise, pas de la politique de confidentialité.</translation>
    </message>
    <message>
        <source>Email source is undated (API README).</source>
        <translation>La source de l’adresse e-mail n’a pas de date (README de l’API).</translation>
    </message>
    <message>
        <source>Registration: KRS 0001106624, NIP 8943236648.</source>
        <translation>Immatriculation&#xa0;: KRS 0001106624, NIP 8943236648.</translation>
    </message>
    <message>
        <source>Offers reverse image / face search. Address from the official California registry entry of 2020-03-05: re-verify.</source>
        <translation>Propose une recherche d’images inversée / une recherche de visages. Adresse tirée de l’inscription officielle au registre de Californie du 2020-03-05&#xa0;: à revérifier.</translation>
    </message>
    <message>
        <source>California data broker registry</source>
        <translation>registre des courtiers en données de Californie</translation>
    </message>
    <message>
        <source>Front end to FaceCheck.ID and Lenso.ai APIs; says it stores nothing. Ask for sources and recipients (Art. 15(1)(c),(g)).</source>
        <translation>Interface pour les API de FaceCheck.ID et de Lenso.ai&#xa0;; dit ne rien conserver. Demandez les sources et les destinataires (article 15, paragraphe 1, points c) et g)).</translation>
    </message>
    <message>
        <source>Face-editing app; only relevant if the person (or someone else) uploaded photos.</source>
        <translation>Application de retouche de visages&#xa0;; ne concerne que les cas où la personne (ou quelqu’un d’autre) a téléversé des photos.</translation>
    </message>
    <message>
        <source>The record says that no identity document is demanded.</source>
        <translation>La fiche indique qu’aucune pièce d’identité n’est exigée.</translation>
    </message>
    <message>
        <source>Operates image search with face similarity. Contact record is the EU desk in Bucharest.</source>
        <translation>Exploite une recherche d’images avec ressemblance de visages. La fiche de contact est celle du bureau pour l’UE à Bucarest.</translation>
    </message>
    <message>
        <source>Normally a processor for Rekognition customers: expect referral to the customer (controller).</source>
        <translation>Normalement sous-traitant des clients de Rekognition&#xa0;: attendez-vous à un renvoi vers le client (le responsable du traitement).</translation>
    </message>
    <message>
        <source>Web form only; no privacy email in the record. Download tool exists for account holders.</source>
        <translation>Formulaire web seulement&#xa0;; aucune adresse e-mail pour la vie privée dans la fiche. Un outil de téléchargement existe pour les titulaires d’un compte.</translation>
    </message>
    <message>
        <source>Same controller and form as facebook.</source>
        <translation>Même responsable du traitement et même formulaire que Facebook.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>WhatsApp phone number</source>
        <translation>Numéro de téléphone WhatsApp</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>dpo-google@google.com is noted in the database as second address when canned refusals arrive.</source>
        <translation>dpo-google@google.com est noté dans la base de données comme deuxième adresse quand arrivent des refus types.</translation>
    </message>
    <message>
        <source>Takeout covers only a signed-in account, not photos of a person held in search indexes.</source>
        <translation>Takeout ne couvre qu’un compte connecté, pas les photos d’une personne qui se trouvent dans des index de recherche.</translation>
    </message>
    <message>
        <source>Irish entity may since be named X Internet Unlimited Company (seen in 2026 test data of Salicath/incognito, not verified).</source>
        <translation>La société irlandaise s’appelle peut-être désormais X Internet Unlimited Company (vu dans des données de test de Salicath/incognito de 2026, non vérifié).</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Web form accepts access requests only; erasure must go by email (datenanfragen/data#3807, open on 2026-07-21). One third-party tool reports requests must come from the account email.</source>
        <translation>Le formulaire web n’accepte que les demandes d’accès&#xa0;; l’effacement doit passer par e-mail (datenanfragen/data#3807, encore ouvert au 2026-07-21). Un outil tiers signale que les demandes doivent venir de l’adresse e-mail du compte.</translation>
    </message>
    <message>
        <source>address field is c/o DP-Dock GmbH</source>
        <translation>le champ de l’adresse indique c/o DP-Dock GmbH</translation>
    </message>
    <message>
        <source>ID document (database flag: required for all requests)</source>
        <translation>Pièce d’identité (mention de la base de données&#xa0;: exigée pour toutes les demandes)</translation>
    </message>
    <message>
        <source>profile link</source>
        <translation>lien vers le profil</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>Link to profile page</source>
        <translation>Lien vers la page du profil</translation>
    </message>
    <message>
        <source>Record says an ID document is always demanded; answer with Art. 12(6).</source>
        <translation>La fiche indique qu’une pièce d’identité est toujours exigée&#xa0;; répondez avec l’article 12, paragraphe 6.</translation>
    </message>
    <message>
        <source>EU entity GitHub B.V. and dpo@github.com seen in 2026 third-party test data only.</source>
        <translation>La société de l’UE GitHub B.V. et dpo@github.com n’ont été vues que dans des données de test de tiers de 2026.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>email domain of a representative service in the record</source>
        <translation>domaine e-mail d’un service de représentation dans la fiche</translation>
    </message>
    <message>
        <source>Phone Number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>address field is c/o DAPR sp. z oo</source>
        <translation>le champ de l’adresse indique c/o DAPR sp. z oo</translation>
    </message>
    <message>
        <source>record address</source>
        <translation>adresse de la fiche</translation>
    </message>
    <message>
        <source>Email or Apple ID</source>
        <translation>E-mail ou identifiant Apple</translation>
    </message>
    <message>
        <source>Email of the PayPal account</source>
        <translation>E-mail du compte PayPal</translation>
    </message>
    <message>
        <source>German-market record. PayPal (Europe) is the EEA controller; Venmo is separate (US).</source>
        <translation>Fiche pour le marché allemand. PayPal (Europe) est le responsable du traitement pour l’EEE&#xa0;; Venmo est distinct (États-Unis).</translation>
    </message>
    <message>
        <source>The record says that an identity document is demanded; answer with Art. 12(6).</source>
        <translation>La fiche indique qu’une pièce d’identité est exigée&#xa0;; répondez avec l’article 12, paragraphe 6.</translation>
    </message>
    <message>
        <source>Email is quoted by a policy tracker, not read on the official page. Postal address and EU representative not verified. Posts are copied to third-party servers: ask under Art. 17(2) and 19.</source>
        <translation>L’adresse e-mail est citée par un service de suivi des politiques, elle n’a pas été lue sur la page officielle. Adresse postale et représentant dans l’UE non vérifiés. Les publications sont copiées sur des serveurs de tiers&#xa0;: appuyez la demande aussi sur l’article 17, paragraphe 2, et sur l’article 19.</translation>
    </message>
    <message>
        <source>The sources carry no date.</source>
        <translation>Les sources ne portent pas de date.</translation>
    </message>
    <message>
        <source>The date of the record is not known.</source>
        <translation>La date de la fiche n’est pas connue.</translation>
    </message>
    <message>
        <source>US-only service; named among scraped sources in the 2021 press coverage. Address is the one for written notices in the e-consent page; no privacy email verified.</source>
        <translation>Service réservé aux États-Unis&#xa0;; cité parmi les sources aspirées dans les articles de presse de 2021. L’adresse est celle des avis écrits sur la page de consentement électronique&#xa0;; aucune adresse e-mail pour la vie privée vérifiée.</translation>
    </message>
    <message>
        <source>Record email is the EU representative; privacy@rocketreach.co appears in the Optery directory (2025-10-23).</source>
        <translation>L’adresse e-mail de la fiche est celle du représentant dans l’UE&#xa0;; privacy@rocketreach.co figure dans l’annuaire Optery (2025-10-23).</translation>
    </message>
    <message>
        <source>record email is the Art. 27 representative mailbox</source>
        <translation>l’adresse e-mail de la fiche est la boîte aux lettres du représentant au titre de l’article 27</translation>
    </message>
    <message>
        <source>may demand account plus driver licence copy by form; email with name and profile link is the lighter route</source>
        <translation>peut exiger un compte et une copie du permis de conduire par formulaire&#xa0;; un e-mail avec le nom et le lien du profil est la voie la plus légère</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>email address, confirmed by link</source>
        <translation>adresse e-mail, confirmée par un lien</translation>
    </message>
    <message>
        <source>one opt-out per email address</source>
        <translation>un opt-out par adresse e-mail</translation>
    </message>
    <message>
        <source>profile URL</source>
        <translation>URL du profil</translation>
    </message>
    <message>
        <source>phone number with verification call</source>
        <translation>numéro de téléphone avec appel de vérification</translation>
    </message>
    <message>
        <source>name, address, phone or old emails may be requested to locate the record</source>
        <translation>le nom, l’adresse, le téléphone ou d’anciennes adresses e-mail peuvent être demandés pour retrouver la fiche</translation>
    </message>
    <message>
        <source>BADBOOL (2026-07-26) also lists support@mailer.intelius.com and the phone number.</source>
        <translation>BADBOOL (2026-07-26) indique aussi support@mailer.intelius.com et le numéro de téléphone.</translation>
    </message>
    <message>
        <source>profile URL; otherwise screenshot/text by email</source>
        <translation>URL du profil&#xa0;; sinon, capture d’écran ou texte par e-mail</translation>
    </message>
    <message>
        <source>captcha</source>
        <translation>captcha</translation>
    </message>
    <message>
        <source>Shows social profile photos next to names.</source>
        <translation>Montre des photos de profils sociaux à côté des noms.</translation>
    </message>
    <message>
        <source>Registry email is a named person; left out on purpose.</source>
        <translation>L’adresse e-mail du registre est celle d’une personne nommée&#xa0;; laissée de côté volontairement.</translation>
    </message>
    <message>
        <source>form online, by post or by fax</source>
        <translation>formulaire en ligne, par courrier ou par fax</translation>
    </message>
    <message>
        <source>birth date and full legal name</source>
        <translation>date de naissance et nom légal complet</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Anybody: it was fetched without a login</source>
        <translation>Tout le monde : obtenue sans connexion à un compte</translation>
    </message>
    <message>
        <source>Anybody, as the source says</source>
        <translation>Tout le monde, selon la source</translation>
    </message>
    <message>
        <source>It has a web address; nobody tried whether it is open</source>
        <translation>Elle a une adresse web ; personne n’a essayé si elle est ouverte</translation>
    </message>
    <message>
        <source>Some people, as the source says</source>
        <translation>Certaines personnes, selon la source</translation>
    </message>
    <message>
        <source>Only you, or the people of a conversation</source>
        <translation>Vous, ou les personnes d’une conversation</translation>
    </message>
    <message>
        <source>The source does not say</source>
        <translation>La source ne le dit pas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Date de prise de vue</translation>
    </message>
    <message>
        <source>Camera, phone, software</source>
        <translation>Appareil, téléphone, logiciel</translation>
    </message>
    <message>
        <source>Names and contact details</source>
        <translation>Noms et coordonnées</translation>
    </message>
    <message>
        <source>Texts and keywords</source>
        <translation>Textes et mots-clés</translation>
    </message>
    <message>
        <source>Other traces</source>
        <translation>Autres traces</translation>
    </message>
    <message>
        <source>Whoever finds a photo like that learns where you were. Remove what you can yourself. Where somebody else put it up, ask in a letter.</source>
        <translation>Qui trouve une telle photo apprend où vous étiez. Retirez vous-même ce que vous pouvez. Si quelqu’un d’autre l’a publiée, demandez-le par lettre.</translation>
    </message>
    <message>
        <source>Whether they collected anything is not known. A letter that asks to see your data asks that.</source>
        <translation>On ignore si elles ont récupéré quelque chose. Une lettre qui demande à voir vos données pose la question.</translation>
    </message>
    <message>
        <source>A file like that carries more than the picture. Below each photo in Matches you can save a copy without it.</source>
        <translation>Un tel fichier contient plus que l’image. Sous chaque photo, dans Correspondances, vous pouvez enregistrer une copie sans ces données.</translation>
    </message>
    <message>
        <source>What is not decided is not part of this report.</source>
        <translation>Ce qui n’est pas décidé ne fait pas partie de ce rapport.</translation>
    </message>
    <message>
        <source>A name beside a face is what a face search needs to call you by it. Remove tags and texts, or ask for that.</source>
        <translation>Un nom à côté d’un visage suffit à une recherche de visages pour vous nommer. Retirez les identifications et les textes, ou demandez-le.</translation>
    </message>
    <message>
        <source>If it is your account, set it to private in the settings of the service. If it belongs to somebody else, ask them.</source>
        <translation>Si le compte est à vous, rendez-le privé dans les réglages du service. S’il est à quelqu’un d’autre, demandez-le-lui.</translation>
    </message>
    <message>
        <source>A letter can only name a photo whose web address is known.</source>
        <translation>Une lettre ne peut citer qu’une photo dont l’adresse web est connue.</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Lieu inconnu</translation>
    </message>
    <message>
        <source>{account} ({place})</source>
        <translation>{account} ({place})</translation>
    </message>
    <message>
        <source>Gives away nothing besides what it shows</source>
        <translation>Ne révèle rien d’autre que l’image</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Révèle : {what}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Possible or likely match</source>
        <translation>Correspondance possible ou probable</translation>
    </message>
    <message>
        <source>Other people only</source>
        <translation>Seulement d’autres personnes</translation>
    </message>
    <message>
        <source>No face in it</source>
        <translation>Sans visage</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Pas une photo</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Gave up on it</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <translation>Ce n’est pas une photo.</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>La photo est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be opened safely.</source>
        <translation>La photo a trop de pixels pour être ouverte sans risque.</translation>
    </message>
    <message>
        <source>The file is too large to be opened safely.</source>
        <translation>Le fichier est trop grand pour être ouvert sans risque.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>Le fichier avait disparu quand son tour est venu.</translation>
    </message>
    <message>
        <source>A link that leads back to itself.</source>
        <translation>Un lien qui revient sur lui-même.</translation>
    </message>
    <message>
        <source>Not an ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The disk could not read the file.</source>
        <translation>Le disque n’a pas pu lire le fichier.</translation>
    </message>
    <message>
        <source>It took too long, so it was left out.</source>
        <translation>Cela prenait trop de temps, il a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>The photo made the reader crash, so it was left out.</source>
        <translation>La photo a fait échouer le lecteur, elle a donc été laissée de côté.</translation>
    </message>
    <message>
        <source>It needed too much memory, so it was left out.</source>
        <translation>Il fallait trop de mémoire, il a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>The program failed on this photo.</source>
        <translation>Le programme a échoué sur cette photo.</translation>
    </message>
    <message>
        <source>It is locked with a password. Unpack it yourself, and add the folder.</source>
        <translation>Le fichier est protégé par un mot de passe. Décompressez-le vous-même et ajoutez le dossier.</translation>
    </message>
    <message>
        <source>Its name leads outside of the archive, so it was left out.</source>
        <translation>Son nom mène hors de l’archive, le fichier a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>Another file in the archive has the same name.</source>
        <translation>Un autre fichier de l’archive porte le même nom.</translation>
    </message>
    <message>
        <source>It unpacks to more than can be opened safely.</source>
        <translation>Une fois décompressé, il dépasse ce qui peut être ouvert sans risque.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be opened safely.</source>
        <translation>L’archive contient plus de fichiers qu’on ne peut en ouvrir sans risque.</translation>
    </message>
    <message>
        <source>It is an archive inside of other archives. Unpack it yourself, and add the folder.</source>
        <translation>C’est une archive dans d’autres archives. Décompressez-la vous-même et ajoutez le dossier.</translation>
    </message>
    <message>
        <source>It is an archive. Add it as a place of its own.</source>
        <translation>C’est une archive. Ajoutez-la comme un lieu à part.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program does not know.</source>
        <translation>Il est compressé d’une manière que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The export names it and does not contain it. It may be in another part.</source>
        <translation>L’export le mentionne et ne le contient pas. Il est peut-être dans une autre partie.</translation>
    </message>
    <message>
        <source>The export gives only a link to it.</source>
        <translation>L’export n’en donne qu’un lien.</translation>
    </message>
    <message>
        <source>It can be seen only after a login.</source>
        <translation>On ne peut le voir qu’après connexion à un compte.</translation>
    </message>
    <message>
        <source>The website asks programs not to fetch it.</source>
        <translation>Le site demande aux programmes de ne pas le récupérer.</translation>
    </message>
    <message>
        <source>It is no longer at this address.</source>
        <translation>Il n’est plus à cette adresse.</translation>
    </message>
    <message>
        <source>The website asked for a pause. Try again later.</source>
        <translation>Le site a demandé une pause. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The website answered with an error. Try again later.</source>
        <translation>Le site a répondu par une erreur. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The website could not be reached.</source>
        <translation>Le site n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The address is not one of the public web.</source>
        <translation>L’adresse ne fait pas partie du web public.</translation>
    </message>
    <message>
        <source>There was more than fits into one scan. Scan again to go on.</source>
        <translation>Il y en avait plus qu’une analyse ne peut en contenir. Relancez l’analyse pour continuer.</translation>
    </message>
    <message>
        <source>It lies on another website, which you did not allow.</source>
        <translation>Il se trouve sur un autre site, que vous n’avez pas autorisé.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Pas moi</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Likely match</source>
        <translation>Correspondance probable</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>Correspondance possible</translation>
    </message>
    <message>
        <source>See my data</source>
        <translation>Voir mes données</translation>
    </message>
    <message>
        <source>Delete my data</source>
        <translation>Effacer mes données</translation>
    </message>
    <message>
        <source>Object to the use of my data</source>
        <translation>M’opposer à l’usage de mes données</translation>
    </message>
    <message>
        <source>Lock my data for now</source>
        <translation>Geler mes données pour l’instant</translation>
    </message>
    <message>
        <source>Correct my data</source>
        <translation>Corriger mes données</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Emporter mes données</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>Retirer mon consentement</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Envoyer un rappel</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <translation>Répondre à un refus</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Saisir l’autorité</translation>
    </message>
    <message>
        <source>Let somebody act for me</source>
        <translation>Laisser quelqu’un agir pour moi</translation>
    </message>
    <message>
        <source>Ask to take a photo down</source>
        <translation>Demander le retrait d’une photo</translation>
    </message>
    <message>
        <source>Face search</source>
        <translation>Recherche de visages</translation>
    </message>
    <message>
        <source>Face recognition</source>
        <translation>Reconnaissance faciale</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Data broker</source>
        <translation>Courtier en données</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Moteur de recherche</translation>
    </message>
    <message>
        <source>People search</source>
        <translation>Recherche de personnes</translation>
    </message>
    <message>
        <source>Adult website</source>
        <translation>Site pour adultes</translation>
    </message>
    <message>
        <source>Maker of AI</source>
        <translation>Créateur d’IA</translation>
    </message>
    <message>
        <source>Audio website</source>
        <translation>Site audio</translation>
    </message>
    <message>
        <source>Photos in the cloud</source>
        <translation>Photos en ligne</translation>
    </message>
    <message>
        <source>Platform for creators</source>
        <translation>Plateforme de créateurs</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Platform for developers</source>
        <translation>Plateforme pour développeurs</translation>
    </message>
    <message>
        <source>App that changes faces</source>
        <translation>Application qui modifie les visages</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Vérification d’identité</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Photo website</source>
        <translation>Site de photos</translation>
    </message>
    <message>
        <source>Photo tool</source>
        <translation>Outil photo</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Avis de clients</translation>
    </message>
    <message>
        <source>Stock photos</source>
        <translation>Banque d’images</translation>
    </message>
    <message>
        <source>Video website</source>
        <translation>Site de vidéos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Too small: {value} px between the eyes, {wanted} are needed</source>
        <translation>Trop petit : {value} px entre les yeux, il en faut {wanted}</translation>
    </message>
    <message>
        <source>Blurred: sharpness {value}, {wanted} is good</source>
        <translation>Flou : netteté {value}, {wanted} est bien</translation>
    </message>
    <message>
        <source>Turned away: about {value}° to the side, up to {wanted}° is good</source>
        <translation>Tourné : environ {value}° de côté, jusqu’à {wanted}° est bien</translation>
    </message>
    <message>
        <source>Head raised or lowered: by about {value}°, up to {wanted}° is good</source>
        <translation>Tête levée ou baissée : d’environ {value}°, jusqu’à {wanted}° est bien</translation>
    </message>
    <message>
        <source>Eyes covered or in shadow: {value} % as bright as the cheeks, {wanted} % is good</source>
        <translation>Yeux couverts ou dans l’ombre : {value} % de la clarté des joues, {wanted} % est bien</translation>
    </message>
    <message>
        <source>Mouth covered, as far as the program can tell</source>
        <translation>Bouche couverte, autant que le programme puisse en juger</translation>
    </message>
    <message>
        <source>Too dark: brightness {value} of 255, {wanted} is good</source>
        <translation>Trop sombre : luminosité {value} sur 255, {wanted} est bien</translation>
    </message>
    <message>
        <source>Too bright: brightness {value} of 255, {wanted} is good</source>
        <translation>Trop clair : luminosité {value} sur 255, {wanted} est bien</translation>
    </message>
    <message>
        <source>Hard to make out: certainty {value} of 100 that this is a face, {wanted} is good</source>
        <translation>Difficile à distinguer : certitude {value} sur 100 que c’est un visage, {wanted} est bien</translation>
    </message>
    <message>
        <source>Take the original photo, or a photo from closer.</source>
        <translation>Prenez la photo d’origine, ou une photo de plus près.</translation>
    </message>
    <message>
        <source>Take a sharper photo, or the original instead of a copy.</source>
        <translation>Prenez une photo plus nette, ou l’original au lieu d’une copie.</translation>
    </message>
    <message>
        <source>Take a photo more from the front.</source>
        <translation>Prenez une photo davantage de face.</translation>
    </message>
    <message>
        <source>Take a photo with the camera at the height of the eyes.</source>
        <translation>Prenez une photo avec l’appareil à hauteur des yeux.</translation>
    </message>
    <message>
        <source>Take a photo without sunglasses and without a shadow over the eyes.</source>
        <translation>Prenez une photo sans lunettes de soleil et sans ombre sur les yeux.</translation>
    </message>
    <message>
        <source>Take a photo without a mask, scarf or hand before the mouth.</source>
        <translation>Prenez une photo sans masque, écharpe ni main devant la bouche.</translation>
    </message>
    <message>
        <source>Take a photo with more light on the face.</source>
        <translation>Prenez une photo avec plus de lumière sur le visage.</translation>
    </message>
    <message>
        <source>Take a photo with softer light.</source>
        <translation>Prenez une photo avec une lumière plus douce.</translation>
    </message>
    <message>
        <source>Take a photo in which the whole face can be seen.</source>
        <translation>Prenez une photo où l’on voit tout le visage.</translation>
    </message>
    <message>
        <source>No reference photo yet</source>
        <translation>Pas encore de photo de référence</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Très bien</translation>
    </message>
    <message>
        <source>Without one, the program does not know which face to look for. Add a photo of the face.</source>
        <translation>Sans elle, le programme ne sait pas quel visage chercher. Ajoutez une photo du visage.</translation>
    </message>
    <message>
        <source>Next step: look at “{photo}”, and remove it if it shows somebody else.</source>
        <translation>Prochaine étape : regardez « {photo} » et retirez-la si elle montre quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Next step: remove the photo that shows somebody else, or add a third one that tells which it is.</source>
        <translation>Prochaine étape : retirez la photo qui montre quelqu’un d’autre, ou ajoutez-en une troisième qui dise laquelle c’est.</translation>
    </message>
    <message>
        <source>Some of these photos are nearly the same and count once. Next step: add one from another day.</source>
        <translation>Certaines de ces photos sont presque identiques et ne comptent qu’une fois. Prochaine étape : ajoutez-en une d’un autre jour.</translation>
    </message>
    <message>
        <source>Next step: add a photo from another year or from another side.</source>
        <translation>Prochaine étape : ajoutez une photo d’une autre année ou d’un autre côté.</translation>
    </message>
    <message>
        <source>Next step: remove the poorest, “{photo}”, and add a better one.</source>
        <translation>Prochaine étape : retirez la moins bonne, « {photo} », et ajoutez-en une meilleure.</translation>
    </message>
    <message>
        <source>More photos would add little.</source>
        <translation>D’autres photos apporteraient peu.</translation>
    </message>
    <message>
        <source>“{photo}” does not seem to show the same person as the others. As long as it is here, the search also finds photos of somebody else.</source>
        <translation>« {photo} » ne semble pas montrer la même personne que les autres. Tant qu’elle est là, la recherche trouve aussi des photos de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” do not seem to show the same person. The program cannot know which one is wrong. As long as both are here, the search finds photos of either.</source>
        <translation>« {one} » et « {other} » ne semblent pas montrer la même personne. Le programme ne peut pas savoir laquelle est fausse. Tant que les deux sont là, la recherche trouve des photos de l’une et de l’autre.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Photo de profil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Everybody could see it there.</source>
        <translation>Tout le monde pouvait l’y voir.</translation>
    </message>
    <message>
        <source>Some people could see it there.</source>
        <translation>Certaines personnes pouvaient l’y voir.</translation>
    </message>
    <message>
        <source>Only you, or the people of the conversation, could see it there.</source>
        <translation>Seuls vous, ou les membres de la conversation, pouviez l’y voir.</translation>
    </message>
    <message>
        <source>Who could see it there is not known.</source>
        <translation>On ne sait pas qui pouvait l’y voir.</translation>
    </message>
    <message>
        <source>No address: this platform’s export never says at which address something was posted.</source>
        <translation>Pas d’adresse : l’export de cette plateforme ne dit jamais à quelle adresse une chose a été publiée.</translation>
    </message>
    <message>
        <source>No address: it was in a conversation or a private store, which has none.</source>
        <translation>Pas d’adresse : elle était dans une conversation ou un espace privé, qui n’en a pas.</translation>
    </message>
    <message>
        <source>No address: the export does not say it for this photo.</source>
        <translation>Pas d’adresse : l’export ne la donne pas pour cette photo.</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Lieu exact</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Date de la prise de vue</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Serial number of the camera</source>
        <translation>Numéro de série de l’appareil</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Numéro de série de l’objectif</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Droits d’auteur</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Noms de personnes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Unique number</source>
        <translation>Numéro unique</translation>
    </message>
    <message>
        <source>Small picture inside that differs from the photo</source>
        <translation>Petite image incluse qui diffère de la photo</translation>
    </message>
    <message>
        <source>Internet address of the upload</source>
        <translation>Adresse internet de l’envoi</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>in a file beside it</source>
        <translation>dans un fichier à côté</translation>
    </message>
    <message>
        <source>in the export only</source>
        <translation>dans l’export seulement</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>sur la page</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Page enregistrée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Export of {platforms}</source>
        <translation>Export de {platforms}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>De {start} à {end}</translation>
    </message>
</context>
</TS>
