<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Exposure Check</source>
        <translation>Πληροφορίες για το Exposure Check</translation>
    </message>
    <message>
        <source>Exposure Check {version}</source>
        <translation>Exposure Check {version}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It works without a network connection, and nothing is ever sent anywhere by itself.</source>
        <translation>Ελεύθερο λογισμικό με την άδεια Apache License 2.0. Λειτουργεί χωρίς σύνδεση δικτύου και ποτέ τίποτα δεν αποστέλλεται πουθενά από μόνο του.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Μια στιγμή…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Άδεια χρήσης</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Δημιουργός</translation>
    </message>
    <message>
        <source>Face networks</source>
        <translation>Νευρωνικά δίκτυα για πρόσωπα</translation>
    </message>
    <message>
        <source>Fonts and data</source>
        <translation>Γραμματοσειρές και δεδομένα</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Βιβλιοθήκες</translation>
    </message>
    <message>
        <source>A licence marked * was read by hand, because the library’s own record does not name it. Many libraries carry further ones inside, each with its own licence beside it.</source>
        <translation>Μια άδεια χρήσης με την ένδειξη * διαβάστηκε από άνθρωπο, επειδή δεν την αναφέρουν τα στοιχεία της ίδιας της βιβλιοθήκης. Πολλές βιβλιοθήκες περιέχουν και άλλες, καθεμία με τη δική της άδεια δίπλα της.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Αντιγραφή όλων</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Αντιγράφηκε.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Αρχείο</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Επεξεργασία</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Προβολή</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Βοήθεια</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <translation>Προσθήκη &amp;φακέλου με φωτογραφίες…</translation>
    </message>
    <message>
        <source>Save a &amp;cleaned copy of a photo…</source>
        <translation>Αποθήκευση κα&amp;θαρού αντιγράφου φωτογραφίας…</translation>
    </message>
    <message>
        <source>&amp;Help someone else…</source>
        <translation>&amp;Βοήθεια σε άλλο άτομο…</translation>
    </message>
    <message>
        <source>P&amp;eople…</source>
        <translation>Άτο&amp;μα…</translation>
    </message>
    <message>
        <source>Edit &amp;personal details…</source>
        <translation>Επεξεργασία &amp;προσωπικών στοιχείων…</translation>
    </message>
    <message>
        <source>Co&amp;ver an identity document…</source>
        <translation>Κά&amp;λυψη εγγράφου ταυτότητας…</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>&amp;Κλείδωμα θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>H&amp;ide everything and lock</source>
        <translation>Απόκρυ&amp;ψη όλων και κλείδωμα</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Ρυθμίσεις</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Έ&amp;ξοδος</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>&amp;Paste photos or folders</source>
        <translation>&amp;Επικόλληση φωτογραφιών ή φακέλων</translation>
    </message>
    <message>
        <source>&amp;Stop looking at photos</source>
        <translation>&amp;Διακοπή ελέγχου φωτογραφιών</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Επι&amp;σκόπηση</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>&amp;Πρόσωπο</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Φωτογραφίες</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>&amp;Αντιστοιχίες</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>Αναφο&amp;ρά</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Επιστολές</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Υποθέσεις</translation>
    </message>
    <message>
        <source>Letters for man&amp;y people</source>
        <translation>Επιστο&amp;λές για πολλά άτομα</translation>
    </message>
    <message>
        <source>Appearance like the &amp;system</source>
        <translation>Εμφάνιση όπως στο σύσ&amp;τημα</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Ανοι&amp;χτή εμφάνιση</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Σ&amp;κούρα εμφάνιση</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Υψηλή αντί&amp;θεση</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Με&amp;γαλύτερο κείμενο</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>&amp;Μικρότερο κείμενο</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Κα&amp;νονικό μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Οδηγός χρήσης</translation>
    </message>
    <message>
        <source>What this program &amp;does</source>
        <translation>&amp;Τι κάνει αυτό το πρόγραμμα</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>Εμφάνιση συμ&amp;βουλών ξανά</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>&amp;When would an answer be due?…</source>
        <translation>Έως πότε πρέπει να &amp;δοθεί απάντηση;…</translation>
    </message>
    <message>
        <source>Which authority is &amp;mine?…</source>
        <translation>Ποια είναι η &amp;αρμόδια αρχή για εμένα;…</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>Έ&amp;λεγχος αυτής της εγκατάστασης…</translation>
    </message>
    <message>
        <source>&amp;About Exposure Check</source>
        <translation>&amp;Πληροφορίες για το Exposure Check</translation>
    </message>
    <message>
        <source>In a photo: this is me</source>
        <translation>Σε φωτογραφία: είμαι εγώ</translation>
    </message>
    <message>
        <source>In a photo: this is not me</source>
        <translation>Σε φωτογραφία: δεν είμαι εγώ</translation>
    </message>
    <message>
        <source>In a photo: I am unsure</source>
        <translation>Σε φωτογραφία: δεν ξέρω με βεβαιότητα</translation>
    </message>
    <message>
        <source>Next photo, without deciding</source>
        <translation>Επόμενη φωτογραφία, χωρίς απόφαση</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Προηγούμενη φωτογραφία</translation>
    </message>
    <message>
        <source>Hold: show the other people&apos;s faces</source>
        <translation>Κρατήστε πατημένο: εμφάνιση των προσώπων των άλλων</translation>
    </message>
</context>
<context>
    <name>AddPackDialog</name>
    <message>
        <source>Add a face model</source>
        <translation>Προσθήκη μοντέλου προσώπων</translation>
    </message>
    <message>
        <source>Another model may find more photos of you, or fewer. This program can use models of InsightFace. They are not part of it, and not free for every use.</source>
        <translation>Ένα άλλο μοντέλο μπορεί να βρει περισσότερες φωτογραφίες σας ή λιγότερες. Αυτό το πρόγραμμα μπορεί να χρησιμοποιήσει μοντέλα του InsightFace. Δεν αποτελούν μέρος του και δεν επιτρέπονται για κάθε χρήση.</translation>
    </message>
    <message>
        <source>The licence is in English, as it was written.</source>
        <translation>Η άδεια χρήσης είναι στα αγγλικά, όπως γράφτηκε.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Άδεια χρήσης</translation>
    </message>
    <message>
        <source>I accept this for my use</source>
        <translation>Το αποδέχομαι για τη δική μου χρήση</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Από αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Όνομα του μοντέλου</translation>
    </message>
    <message>
        <source>Empty: like its file. It can be left empty.</source>
        <translation>Κενό: όπως το αρχείο. Μπορεί να μείνει κενό.</translation>
    </message>
    <message>
        <source>Choose a ZIP file…</source>
        <translation>Επιλογή αρχείου ZIP…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Επιλογή φακέλου…</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Ποιο μοντέλο</translation>
    </message>
    <message>
        <source>A model is a file of up to several hundred megabytes.</source>
        <translation>Ένα μοντέλο είναι ένα αρχείο έως και μερικών εκατοντάδων megabyte.</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Λήψη…</translation>
    </message>
    <message>
        <source>Or over the network, from InsightFace’s own store</source>
        <translation>Ή μέσω δικτύου, από τον δικό του χώρο του InsightFace</translation>
    </message>
    <message>
        <source>The model came with a licence of its own</source>
        <translation>Το μοντέλο συνοδεύεται από δική του άδεια χρήσης</translation>
    </message>
    <message>
        <source>Source: {source}, read on {day}.</source>
        <translation>Πηγή: {source}, διαβάστηκε στις {day}.</translation>
    </message>
    <message>
        <source>Archives ({patterns})</source>
        <translation>Αρχεία συμπίεσης ({patterns})</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Επιλογή του μοντέλου</translation>
    </message>
    <message>
        <source>Choose the folder of the model</source>
        <translation>Επιλογή του φακέλου του μοντέλου</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln megabyte(s)</source>
        <translation>
            <numerusform>Έγινε λήψη %Ln megabyte</numerusform>
            <numerusform>Έγινε λήψη %Ln megabyte</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>Έλεγχος του μοντέλου…</translation>
    </message>
    <message>
        <source>Added: {model}. It is not in use yet; choose it in the list.</source>
        <translation>Προστέθηκε: {model}. Δεν χρησιμοποιείται ακόμη· επιλέξτε το από τον κατάλογο.</translation>
    </message>
    <message>
        <source>There is a model with this name, or it cannot be a name. Choose another one of letters, digits, dots, hyphens and underscores.</source>
        <translation>Υπάρχει ήδη μοντέλο με αυτό το όνομα ή το όνομα δεν επιτρέπεται. Επιλέξτε άλλο με γράμματα, ψηφία, τελείες, ενωτικά και κάτω παύλες.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Διακόπηκε. Δεν προστέθηκε τίποτα.</translation>
    </message>
</context>
<context>
    <name>AddPlaces</name>
    <message>
        <source>Add a folder…</source>
        <translation>Προσθήκη φακέλου…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Προσθήκη αρχείων…</translation>
    </message>
    <message>
        <source>What can I add?</source>
        <translation>Τι μπορώ να προσθέσω;</translation>
    </message>
    <message>
        <source>Drop anything with photos here</source>
        <translation>Αφήστε εδώ οτιδήποτε περιέχει φωτογραφίες</translation>
    </message>
    <message>
        <source>Folders, photos and films, data exports as they came (ZIP, TAR.GZ), saved web pages, web addresses. Files stay where they are.</source>
        <translation>Φάκελοι, φωτογραφίες και βίντεο, εξαγωγές δεδομένων όπως τις λάβατε (ZIP, TAR.GZ), αποθηκευμένες ιστοσελίδες, διευθύνσεις ιστού. Τα αρχεία μένουν εκεί όπου βρίσκονται.</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Προσθήκη της διεύθυνσης</translation>
    </message>
    <message>
        <source>Add a public address</source>
        <translation>Προσθήκη δημόσιας διεύθυνσης</translation>
    </message>
    <message>
        <source>A profile or page that anybody can open, for example https://mastodon.social/@name. You are asked before the network is used.</source>
        <translation>Ένα προφίλ ή μια σελίδα που μπορεί να ανοίξει ο καθένας, για παράδειγμα https://mastodon.social/@name. Θα ερωτηθείτε πριν χρησιμοποιηθεί το δίκτυο.</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <translation>Φάκελος με φωτογραφίες</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Όλα τα αρχεία ({patterns})</translation>
    </message>
    <message>
        <source>Photos, exports, saved pages</source>
        <translation>Φωτογραφίες, εξαγωγές, αποθηκευμένες σελίδες</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add files…</source>
        <translation>Προσθήκη αρχείων…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>For example a receipt or the answer. A copy is kept inside the vault.</source>
        <translation>Για παράδειγμα, μια απόδειξη ή η απάντηση. Ένα αντίγραφο φυλάσσεται μέσα στο θησαυροφυλάκιο.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Επιλογή αρχείων</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Παράλειψη: {file}</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Which authority is mine?</source>
        <translation>Ποια είναι η αρμόδια αρχή για εμένα;</translation>
    </message>
    <message>
        <source>In which part of it?</source>
        <translation>Σε ποια περιφέρεια;</translation>
    </message>
    <message>
        <source>It is about a public body, a church or a broadcaster</source>
        <translation>Πρόκειται για δημόσιο φορέα, εκκλησία ή ραδιοτηλεοπτικό φορέα</translation>
    </message>
    <message>
        <source>It is about a company or a website</source>
        <translation>Πρόκειται για εταιρεία ή ιστότοπο</translation>
    </message>
    <message>
        <source>Who looks after them?</source>
        <translation>Ποιος τους εποπτεύει;</translation>
    </message>
    <message>
        <source>It hears complaints about a company or a website. Usually it is the one where you live; under European law you may also ask the one where you work. Nothing is sent, and nobody is asked.</source>
        <translation>Εξετάζει καταγγελίες για μια εταιρεία ή έναν ιστότοπο. Συνήθως είναι η αρχή του τόπου όπου κατοικείτε· κατά το ευρωπαϊκό δίκαιο μπορείτε να απευθυνθείτε και σε εκείνη του τόπου όπου εργάζεστε. Τίποτα δεν αποστέλλεται και δεν ερωτάται κανείς.</translation>
    </message>
    <message>
        <source>In which country do you live?</source>
        <translation>Σε ποια χώρα κατοικείτε;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Επιλέξτε</translation>
    </message>
    <message>
        <source>For {country} no authority is in the list of this program. Look on the website of your government for the authority for data protection, or ask the one of the country where the company is.</source>
        <translation>Ο κατάλογος αυτού του προγράμματος δεν έχει αρχή για αυτή τη χώρα: {country}. Αναζητήστε στον ιστότοπο της κυβέρνησής σας την αρχή προστασίας δεδομένων ή απευθυνθείτε στην αρχή της χώρας όπου βρίσκεται η εταιρεία.</translation>
    </message>
</context>
<context>
    <name>AuthorityView</name>
    <message>
        <source>Copy the address</source>
        <translation>Αντιγραφή διεύθυνσης</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Φόρμα στον ιστότοπό τους</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Ιστότοπος</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Τηλέφωνο: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Φαξ: {number}</translation>
    </message>
    <message>
        <source>Fingerprint of its PGP key: {number}</source>
        <translation>Αποτύπωμα του κλειδιού PGP της: {number}</translation>
    </message>
    <message>
        <source>Languages of a complaint</source>
        <translation>Γλώσσες μιας καταγγελίας</translation>
    </message>
    <message>
        <source>Basis of a complaint</source>
        <translation>Νομική βάση μιας καταγγελίας</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Ελέγχθηκε στις {day}: {status}</translation>
    </message>
    <message>
        <source>E-mail by another source</source>
        <translation>E-mail σύμφωνα με άλλη πηγή</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated in the record. Ask before you write in another one.</source>
        <translation>Δεν αναφέρεται στην εγγραφή. Ρωτήστε πριν γράψετε σε άλλη γλώσσα.</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Η διεύθυνση αντιγράφηκε.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Choose a table…</source>
        <translation>Επιλογή πίνακα…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Αποθήκευση προτύπου…</translation>
    </message>
    <message>
        <source>Drop the table of people here</source>
        <translation>Αφήστε εδώ τον πίνακα με τα άτομα</translation>
    </message>
    <message>
        <source>A CSV file with one person a row, as spreadsheets save it. Each row names the file with the person’s signed permission, which lies beside the table.</source>
        <translation>Ένα αρχείο CSV με ένα άτομο ανά γραμμή, όπως το αποθηκεύουν τα λογιστικά φύλλα. Κάθε γραμμή αναφέρει το αρχείο με την υπογεγραμμένη εξουσιοδότηση του ατόμου, το οποίο βρίσκεται δίπλα στον πίνακα.</translation>
    </message>
    <message>
        <source>Add this recipient</source>
        <translation>Προσθήκη αυτού του παραλήπτη</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Έγγραφο PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Έγγραφο Word</translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Πρόχειρο μηνύματος e-mail</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Απλό κείμενο</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Επιλογή άλλου φακέλου…</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <translation>Τι θέλουν;</translation>
    </message>
    <message>
        <source>Format of the letters</source>
        <translation>Μορφή των επιστολών</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Προσθέστε τουλάχιστον έναν παραλήπτη.</translation>
    </message>
    <message>
        <source>Choose what they want.</source>
        <translation>Επιλέξτε τι θέλουν τα άτομα.</translation>
    </message>
    <message>
        <source>Choose the table of people</source>
        <translation>Επιλογή του πίνακα με τα άτομα</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Πίνακες (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Table: {file}</source>
        <translation>Πίνακας: {file}</translation>
    </message>
    <message>
        <source>Choose another table…</source>
        <translation>Επιλογή άλλου πίνακα…</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Αποθήκευση προτύπου</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Πίνακες (*.csv)</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Επιλογή φακέλου για τις επιστολές</translation>
    </message>
    <message>
        <source>{folder}: one folder per person, and the list result.csv. They are not encrypted.</source>
        <translation>{folder}: ένας φάκελος ανά άτομο και ο κατάλογος result.csv. Δεν είναι κρυπτογραφημένα.</translation>
    </message>
    <message>
        <source>Added {name}.</source>
        <translation>Προστέθηκε: {name}.</translation>
    </message>
    <message>
        <source>Do not write to {name}</source>
        <translation>Να μη σταλεί επιστολή: {name}</translation>
    </message>
    <message>
        <source>Letters go to:</source>
        <translation>Οι επιστολές πηγαίνουν προς:</translation>
    </message>
    <message>
        <source>No recipient was added yet.</source>
        <translation>Δεν έχει προστεθεί ακόμη παραλήπτης.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Letters for many people</source>
        <translation>Επιστολές για πολλά άτομα</translation>
    </message>
    <message>
        <source>For those who help others: a table of people becomes one letter each. Nothing is sent, and no case is opened for these letters.</source>
        <translation>Για όσους βοηθούν άλλους: από έναν πίνακα ατόμων προκύπτουν επιστολές, μία για κάθε άτομο. Τίποτα δεν αποστέλλεται και δεν ανοίγει υπόθεση για αυτές τις επιστολές.</translation>
    </message>
    <message>
        <source>People done</source>
        <translation>Άτομα που ολοκληρώθηκαν</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Σύνταξη των επιστολών</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Άνοιγμα του φακέλου</translation>
    </message>
    <message>
        <source>Open the list of results</source>
        <translation>Άνοιγμα των αποτελεσμάτων</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Έλεγχος των γραμμών…</translation>
    </message>
    <message>
        <source>Looking at the rows: {done} of {total}</source>
        <translation>Έλεγχος των γραμμών: {done} από {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Διακόπηκε. Δεν γράφτηκε τίποτα.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Σύνταξη %n επιστολής</numerusform>
            <numerusform>Σύνταξη %n επιστολών</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>Δεν υπάρχει επιστολή για σύνταξη.</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Οι επιστολές γράφονται…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Διακοπή…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} people, %n letter(s) written</source>
        <translation>
            <numerusform>{done} από {total} άτομα, γράφτηκε %n επιστολή</numerusform>
            <numerusform>{done} από {total} άτομα, γράφτηκαν %n επιστολές</numerusform>
        </translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>Γράφτηκε %n επιστολή</numerusform>
            <numerusform>Γράφτηκαν %n επιστολές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n είχε γραφτεί νωρίτερα</numerusform>
            <numerusform>%n είχαν γραφτεί νωρίτερα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why</source>
        <translation>
            <numerusform>%n δεν γράφτηκε· ο κατάλογος αναφέρει τον λόγο</numerusform>
            <numerusform>%n δεν γράφτηκαν· ο κατάλογος αναφέρει τον λόγο</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Nothing was sent.</source>
        <translation>{counts}. Τίποτα δεν στάλθηκε.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} people.</source>
        <translation>Διακόπηκε μετά από {done} από {total} άτομα.</translation>
    </message>
    <message>
        <source>Write again to go on from there.</source>
        <translation>Ξεκινήστε πάλι τη σύνταξη για να συνεχίσετε από εκεί.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Saved the template as “{file}”.</source>
        <translation>Το πρότυπο αποθηκεύτηκε ως «{file}».</translation>
    </message>
</context>
<context>
    <name>BatchPreview</name>
    <message>
        <source>What would be written</source>
        <translation>Τι θα γραφόταν</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Μόνο γραμμές με προβλήματα</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Γραμμές του πίνακα</translation>
    </message>
    <message>
        <source>Only rows with problems: {count}</source>
        <translation>Μόνο γραμμές με προβλήματα: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n γραμμή</numerusform>
            <numerusform>%n γραμμές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to write</source>
        <translation>
            <numerusform>%n επιστολή για σύνταξη</numerusform>
            <numerusform>%n επιστολές για σύνταξη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n είχε γραφτεί νωρίτερα</numerusform>
            <numerusform>%n είχαν γραφτεί νωρίτερα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written</source>
        <translation>
            <numerusform>%n δεν μπορεί να γραφτεί</numerusform>
            <numerusform>%n δεν μπορούν να γραφτούν</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, line {line} of the file:</source>
        <translation>Γραμμή {row}, γραμμή {line} του αρχείου:</translation>
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
        <translation>Παραλείπεται</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Δικά σας λόγια</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Προστέθηκε από εσάς</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Dates for your calendar</source>
        <translation>Ημερομηνίες για το ημερολόγιό σας</translation>
    </message>
    <message>
        <source>Also write whose case it is</source>
        <translation>Να αναγράφεται και σε ποιον ανήκει η υπόθεση</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Αποθήκευση αρχείου ημερολογίου…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>The file holds the coming days of all open cases, each with two reminders. Import it into the calendar of your computer or telephone. Import it again later, and moved days are replaced.</source>
        <translation>Το αρχείο περιέχει τις επόμενες ημερομηνίες όλων των ανοιχτών υποθέσεων, καθεμία με δύο υπενθυμίσεις. Εισαγάγετέ το στο ημερολόγιο του υπολογιστή ή του τηλεφώνου σας. Αν το εισαγάγετε ξανά αργότερα, οι ημερομηνίες που άλλαξαν αντικαθίστανται.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It names the recipients and what you asked for. Whoever keeps your calendar, for example a company on the internet, can read that.</source>
        <translation>Το αρχείο δεν είναι κρυπτογραφημένο. Αναφέρει τους παραλήπτες και τι ζητήσατε. Όποιος τηρεί το ημερολόγιό σας, για παράδειγμα μια εταιρεία στο διαδίκτυο, μπορεί να τα διαβάσει.</translation>
    </message>
    <message>
        <source>With this, it also holds the names and how each day was counted.</source>
        <translation>Με αυτή την επιλογή περιέχει επίσης τα ονόματα και τον τρόπο υπολογισμού κάθε ημερομηνίας.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Αποθήκευση αρχείου ημερολογίου</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Ημερολόγιο (*.ics)</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take a photo</source>
        <translation>Λήψη φωτογραφίας</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Κάμερα</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Λήψη</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Χρήση αυτής της φωτογραφίας</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ξανά</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Η κάμερα ξεκινά…</translation>
    </message>
    <message>
        <source>This computer does not let the program use a camera: allow it in the privacy settings of the system, then press “Try again”.</source>
        <translation>Αυτός ο υπολογιστής δεν επιτρέπει στο πρόγραμμα να χρησιμοποιήσει κάμερα: επιτρέψτε το στις ρυθμίσεις απορρήτου του συστήματος και μετά πατήστε «Νέα προσπάθεια».</translation>
    </message>
    <message>
        <source>The camera gives no picture, mostly because another program uses it: close that program, then press “Try again”.</source>
        <translation>Η κάμερα δεν δίνει εικόνα, συνήθως επειδή τη χρησιμοποιεί άλλο πρόγραμμα: κλείστε εκείνο το πρόγραμμα και μετά πατήστε «Νέα προσπάθεια».</translation>
    </message>
    <message>
        <source>The camera is not connected any more: plug it in and press “Try again”, or choose a photo instead.</source>
        <translation>Η κάμερα δεν είναι πια συνδεδεμένη: συνδέστε την και πατήστε «Νέα προσπάθεια», ή επιλέξτε μια έτοιμη φωτογραφία.</translation>
    </message>
    <message>
        <source>The photo is taken, and the camera is off.</source>
        <translation>Η φωτογραφία τραβήχτηκε και η κάμερα είναι κλειστή.</translation>
    </message>
    <message>
        <source>Your system now asks whether this program may use the camera. The camera is on only while you see its picture here. Nothing is recorded, and nothing leaves this computer.</source>
        <translation>Το σύστημά σας ρωτά τώρα αν αυτό το πρόγραμμα επιτρέπεται να χρησιμοποιήσει την κάμερα. Η κάμερα είναι ανοιχτή μόνο όσο βλέπετε εδώ την εικόνα της. Τίποτα δεν καταγράφεται και τίποτα δεν φεύγει από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Look into the camera from the front, in even light. You see yourself as in a mirror. Space takes the photo; nothing is recorded before that.</source>
        <translation>Κοιτάξτε την κάμερα από μπροστά, με ομοιόμορφο φως. Βλέπετε τον εαυτό σας όπως σε καθρέφτη. Το πλήκτρο διαστήματος τραβά τη φωτογραφία· πριν από αυτό δεν καταγράφεται τίποτα.</translation>
    </message>
    <message>
        <source>The camera is off. This is the photo as others see you. It is not saved as a file: the vault keeps numbers and a small picture of your face.</source>
        <translation>Η κάμερα είναι κλειστή. Αυτή είναι η φωτογραφία όπως σας βλέπουν οι άλλοι. Δεν αποθηκεύεται ως αρχείο: το θησαυροφυλάκιο κρατά αριθμούς και μια μικρή εικόνα του προσώπου σας.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Η κάμερα είναι κλειστή.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>Η φωτογραφία που τραβήχτηκε</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Εικόνα της κάμερας</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>Take a photo…</source>
        <translation>Λήψη φωτογραφίας…</translation>
    </message>
    <message>
        <source>Photos can be taken with a camera here, too, once the system has this library: {name}</source>
        <translation>Εδώ μπορείτε να τραβήξετε φωτογραφίες και με κάμερα, μόλις το σύστημα έχει αυτή τη βιβλιοθήκη: {name}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Where should the folder of the case be made?</source>
        <translation>Πού να δημιουργηθεί ο φάκελος της υπόθεσης;</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Αποθήκευση αντιγράφου</translation>
    </message>
    <message>
        <source>“{entry}”</source>
        <translation>«{entry}»</translation>
    </message>
    <message>
        <source>Logged: {entry}.</source>
        <translation>Καταγράφηκε: {entry}.</translation>
    </message>
    <message>
        <source>Taken back: {entry}. It stays in the log and does not count.</source>
        <translation>Αναιρέθηκε: {entry}. Η καταχώριση παραμένει, αλλά δεν μετράει.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in “{folder}”. They are not encrypted. Look at them before you pass them on.</source>
        <translation>
            <numerusform>Αποθηκεύτηκε %n αρχείο στον φάκελο «{folder}». Δεν είναι κρυπτογραφημένο. Δείτε το πριν το δώσετε σε άλλους.</numerusform>
            <numerusform>Αποθηκεύτηκαν %n αρχεία στον φάκελο «{folder}». Δεν είναι κρυπτογραφημένα. Δείτε τα πριν τα δώσετε σε άλλους.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved a copy as “{file}”. It came from somebody else: open it only if you trust it.</source>
        <translation>Το αντίγραφο αποθηκεύτηκε ως «{file}». Προέρχεται από κάποιον άλλον: ανοίξτε το μόνο αν το εμπιστεύεστε.</translation>
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
        <translation>Επόμενο: {step}</translation>
    </message>
    <message>
        <source>{step}, from {day} on</source>
        <translation>{step}, από τις {day} και μετά</translation>
    </message>
    <message>
        <source>Last entry: {day}</source>
        <translation>Τελευταία καταχώριση: {day}</translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>What became of the letters</source>
        <translation>Τι απέγιναν οι επιστολές</translation>
    </message>
    <message>
        <source>Nobody is counted as late who is not late by every reading of the rules. Where it is not noted when a letter arrived, its answer counts neither as late nor as in time.</source>
        <translation>Κανείς δεν μετράει ως εκπρόθεσμος, εκτός αν είναι με κάθε ερμηνεία των κανόνων. Όπου δεν έχει σημειωθεί πότε έφτασε μια επιστολή, η απάντησή της δεν μετράει ούτε ως καθυστερημένη ούτε ως έγκαιρη.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n υπόθεση</numerusform>
            <numerusform>%n υποθέσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>{cases} of {people}</source>
        <translation>{cases} για {people}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n άτομο</numerusform>
            <numerusform>%n άτομα</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>σε αναμονή</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>εκπρόθεσμες</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>με απάντηση</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>με έγκαιρη απάντηση</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>με καθυστερημένη απάντηση</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>δεν στάλθηκαν ακόμη</translation>
    </message>
    <message>
        <source>days until an answer (median)</source>
        <translation>ημέρες έως την απάντηση (διάμεσος)</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Παραλήπτης</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Υποθέσεις</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Με απάντηση</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Εκπρόθεσμες</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ημέρες</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Taken back, does not count.</source>
        <translation>Αναιρέθηκε, δεν μετράει.</translation>
    </message>
    <message>
        <source>Entry {number}, {day}: {event}. {more}</source>
        <translation>Καταχώριση {number}, {day}: {event}. {more}</translation>
    </message>
    <message>
        <source>Entry {number}: {event}, {day}</source>
        <translation>Καταχώριση {number}: {event}, {day}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Αποθήκευση αντιγράφου…</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Αποθήκευση αντιγράφου: {file}</translation>
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
        <translation>Είναι λάθος, αναίρεση</translation>
    </message>
    <message>
        <source>Take back entry {number}: {event}</source>
        <translation>Αναίρεση καταχώρισης {number}: {event}</translation>
    </message>
    <message>
        <source>Log it again…</source>
        <translation>Νέα καταγραφή…</translation>
    </message>
    <message>
        <source>Log again: {event}</source>
        <translation>Νέα καταγραφή: {event}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Back to all cases</source>
        <translation>Πίσω σε όλες τις υποθέσεις</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Άνοιγμα του φακέλου</translation>
    </message>
    <message>
        <source>What fits next</source>
        <translation>Τι ταιριάζει στη συνέχεια</translation>
    </message>
    <message>
        <source>Log what happened…</source>
        <translation>Καταγραφή όσων έγιναν…</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Σύνταξη υπενθύμισης…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Σύνταξη ανταπάντησης…</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>Σύνταξη καταγγελίας…</translation>
    </message>
    <message>
        <source>Look at the letter…</source>
        <translation>Προβολή επιστολής…</translation>
    </message>
    <message>
        <source>Save the case file…</source>
        <translation>Αποθήκευση φακέλου υπόθεσης…</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Τι έχει γίνει έως τώρα</translation>
    </message>
    <message>
        <source>Letters and files</source>
        <translation>Επιστολές και αρχεία</translation>
    </message>
    <message>
        <source>Language of the case file</source>
        <translation>Γλώσσα του φακέλου υπόθεσης</translation>
    </message>
    <message>
        <source>The case file is a folder for a lawyer or an authority: what happened, the letter, the files. It is not encrypted.</source>
        <translation>Ο φάκελος της υπόθεσης προορίζεται για δικηγόρο ή για αρχή: τι έγινε, η επιστολή, τα αρχεία. Δεν είναι κρυπτογραφημένος.</translation>
    </message>
    <message>
        <source>{request} · {law} · case {id}</source>
        <translation>{request} · {law} · υπόθεση {id}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Αν έφτανε σήμερα, η απάντηση θα έπρεπε να δοθεί έως τις {day}.</translation>
    </message>
    <message>
        <source>The law sets no time for an answer to this letter.</source>
        <translation>Ο νόμος δεν ορίζει προθεσμία για την απάντηση σε αυτή την επιστολή.</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>Από τις {day} και μετά</translation>
    </message>
    <message>
        <source>Log: {event}…</source>
        <translation>Καταγραφή: {event}…</translation>
    </message>
    <message>
        <source>Write the reminder…</source>
        <translation>Σύνταξη της υπενθύμισης…</translation>
    </message>
    <message>
        <source>Write the reply…</source>
        <translation>Σύνταξη της ανταπάντησης…</translation>
    </message>
    <message>
        <source>Write the complaint…</source>
        <translation>Σύνταξη της καταγγελίας…</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No cases yet</source>
        <translation>Δεν υπάρχουν ακόμη υποθέσεις</translation>
    </message>
    <message>
        <source>A letter opens a case. Here you see what became of it, and what you can do next.</source>
        <translation>Με μια επιστολή ανοίγει μια υπόθεση. Εδώ βλέπετε τι απέγινε και τι μπορείτε να κάνετε στη συνέχεια.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Σύνταξη επιστολής</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Υποθέσεις</translation>
    </message>
    <message>
        <source>What became of your letters. Nothing is sent from here; you log what you did and what you got.</source>
        <translation>Τι απέγιναν οι επιστολές σας. Τίποτα δεν αποστέλλεται από εδώ· καταγράφετε τι κάνατε και τι λάβατε.</translation>
    </message>
    <message>
        <source>Note the day on which a letter arrived: from that day on the program counts the time.</source>
        <translation>Σημειώστε την ημέρα που έφτασε μια επιστολή: από εκείνη την ημέρα το πρόγραμμα μετράει την προθεσμία.</translation>
    </message>
    <message>
        <source>Dates for your calendar…</source>
        <translation>Ημερομηνίες για το ημερολόγιο…</translation>
    </message>
    <message>
        <source>When would an answer be due?…</source>
        <translation>Έως πότε πρέπει να δοθεί απάντηση;…</translation>
    </message>
    <message>
        <source>Which authority is mine?…</source>
        <translation>Ποια είναι η αρμόδια αρχή για εμένα;…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Όλες οι υποθέσεις</translation>
    </message>
    <message>
        <source>Name of a company</source>
        <translation>Όνομα εταιρείας</translation>
    </message>
    <message>
        <source>All that are not closed</source>
        <translation>Όλες όσες δεν έχουν κλείσει</translation>
    </message>
    <message>
        <source>With something to do today</source>
        <translation>Με κάτι να γίνει σήμερα</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλες</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Αποθηκεύτηκε ως «{file}».</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n υπόθεση</numerusform>
            <numerusform>%n υποθέσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Δεν ταιριάζει καμία υπόθεση.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Αλλαγή της φράσης πρόσβασης</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Τρέχουσα φράση πρόσβασης</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Νέα φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>There is no way to reset a lost passphrase. Write the new one on paper and keep the paper in a safe place. Backups that you made before still open with the old one.</source>
        <translation>Δεν υπάρχει τρόπος επαναφοράς μιας χαμένης φράσης πρόσβασης. Γράψτε τη νέα σε χαρτί και φυλάξτε το χαρτί σε ασφαλές μέρος. Τα αντίγραφα ασφαλείας που κάνατε νωρίτερα ανοίγουν ακόμη με την παλιά.</translation>
    </message>
    <message>
        <source>This is not the current passphrase. Nothing was changed.</source>
        <translation>Αυτή δεν είναι η τρέχουσα φράση πρόσβασης. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Η φράση πρόσβασης αλλάζει…</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>Countries</source>
        <translation>Χώρες</translation>
    </message>
</context>
<context>
    <name>CreateVaultForm</name>
    <message>
        <source>Create the vault</source>
        <translation>Δημιουργία θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the vault, not even you or us. There is no way to reset it. Write it on paper and keep the paper in a safe place.</source>
        <translation>Χωρίς αυτή τη φράση πρόσβασης κανείς δεν μπορεί να ανοίξει το θησαυροφυλάκιο, ούτε εσείς ούτε εμείς. Δεν υπάρχει τρόπος επαναφοράς της. Γράψτε τη σε χαρτί και φυλάξτε το χαρτί σε ασφαλές μέρος.</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Το θησαυροφυλάκιο δημιουργείται…</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>When would an answer be due?</source>
        <translation>Έως πότε πρέπει να δοθεί απάντηση;</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>They told me in time that they need longer</source>
        <translation>Ο παραλήπτης ενημέρωσε εγκαίρως ότι χρειάζεται περισσότερο χρόνο</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Έως ποια ημέρα;</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Περισσότερες επιλογές</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Λιγότερες επιλογές</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Τι αφορά;</translation>
    </message>
    <message>
        <source>For a letter that is not kept here. For your own letters the page Cases counts by itself. This is arithmetic, no legal advice.</source>
        <translation>Για μια επιστολή που δεν φυλάσσεται εδώ. Για τις δικές σας επιστολές ο υπολογισμός γίνεται στη σελίδα «Υποθέσεις». Αυτό είναι αριθμητική, όχι νομική συμβουλή.</translation>
    </message>
    <message>
        <source>The letter arrived on</source>
        <translation>Η επιστολή έφτασε στις</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Νόμος</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>Χώρα της εταιρείας</translation>
    </message>
    <message>
        <source>Its public holidays can move the last day.</source>
        <translation>Οι αργίες της μπορούν να μετακινήσουν την τελευταία ημέρα.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Their answer to my letter</source>
        <translation>Η απάντηση στην επιστολή μου</translation>
    </message>
    <message>
        <source>That they confirm my letter</source>
        <translation>Η επιβεβαίωση ότι έλαβαν την επιστολή μου</translation>
    </message>
    <message>
        <source>That they stop selling and sharing my data</source>
        <translation>Η παύση της πώλησης και της κοινοποίησης των δεδομένων μου</translation>
    </message>
    <message>
        <source>That the company confirms my complaint</source>
        <translation>Η επιβεβαίωση της εταιρείας ότι έλαβε το παράπονό μου</translation>
    </message>
    <message>
        <source>News of my complaint from the authority</source>
        <translation>Ενημέρωση από την αρχή για την καταγγελία μου</translation>
    </message>
    <message>
        <source>That they delete biometric data</source>
        <translation>Η διαγραφή βιομετρικών δεδομένων</translation>
    </message>
    <message>
        <source>When I can remind them</source>
        <translation>Πότε μπορώ να στείλω υπενθύμιση</translation>
    </message>
    <message>
        <source>The complaint arrived on</source>
        <translation>Το παράπονο έφτασε στις</translation>
    </message>
    <message>
        <source>The authority had the complaint on</source>
        <translation>Η αρχή έλαβε την καταγγελία στις</translation>
    </message>
    <message>
        <source>The last contact with the company was on</source>
        <translation>Η τελευταία επαφή με την εταιρεία ήταν στις</translation>
    </message>
    <message>
        <source>The letter was sent on</source>
        <translation>Η επιστολή στάλθηκε στις</translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation>Η απάντηση πρέπει να δοθεί έως τις {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation by {day}.</source>
        <translation>Η επιβεβαίωση πρέπει να δοθεί έως τις {day}.</translation>
    </message>
    <message>
        <source>By law selling and sharing must have stopped by {day}.</source>
        <translation>Κατά τον νόμο, η πώληση και η κοινοποίηση πρέπει να έχουν σταματήσει έως τις {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation of the complaint by {day}.</source>
        <translation>Η επιβεβαίωση ότι ελήφθη το παράπονο πρέπει να δοθεί έως τις {day}.</translation>
    </message>
    <message>
        <source>The authority owes news of the complaint by {day}.</source>
        <translation>Η αρχή πρέπει να ενημερώσει για την καταγγελία έως τις {day}.</translation>
    </message>
    <message>
        <source>By law biometric data must be deleted by {day} at the latest.</source>
        <translation>Κατά τον νόμο, τα βιομετρικά δεδομένα πρέπει να διαγραφούν το αργότερο έως τις {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Υπενθύμιση μπορεί να σταλεί μετά από αυτή την ημέρα: {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by {day}.</source>
        <translation>Η απάντηση μπορεί να αναμένεται έως τις {day}.</translation>
    </message>
    <message>
        <source>The time itself ends on {day}; weekends and holidays move that day.</source>
        <translation>Η ίδια η προθεσμία λήγει στις {day}· τα Σαββατοκύριακα και οι αργίες μετακινούν αυτή την ημέρα.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Κανείς δεν πρέπει να θεωρηθεί εκπρόθεσμος πριν από το τέλος αυτής της ημέρας: {day}.</translation>
    </message>
    <message>
        <source>This law gives them no more time.</source>
        <translation>Αυτός ο νόμος δεν δίνει στον παραλήπτη περισσότερο χρόνο.</translation>
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
        <translation>Αφορά χρήστη της υπηρεσίας: {who}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Αριθμός αναφοράς: {number}</translation>
    </message>
    <message>
        <source>What became of it: {status}</source>
        <translation>Τι απέγινε: {status}</translation>
    </message>
    <message>
        <source>Law: {articles}</source>
        <translation>Διατάξεις: {articles}</translation>
    </message>
    <message>
        <source>Checked: {how}</source>
        <translation>Έλεγχος: {how}</translation>
    </message>
    <message>
        <source>Looked up on {day}. {verified}</source>
        <translation>Αναζητήθηκε στις {day}. {verified}</translation>
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
        <translation>Επιλέξτε</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>They named a day</source>
        <translation>Ο παραλήπτης όρισε ημέρα</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Πρόχειρο μηνύματος e-mail</translation>
    </message>
    <message>
        <source>The recipient gets these files and their names. Send only what they need.</source>
        <translation>Ο παραλήπτης λαμβάνει αυτά τα αρχεία και τα ονόματά τους. Στείλτε μόνο ό,τι χρειάζεται.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Αποθήκευση προχείρου…</translation>
    </message>
    <message>
        <source>Cover an identity document…</source>
        <translation>Κάλυψη εγγράφου ταυτότητας…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Your mail program opens it, with the letter in it. Mostly no files are needed.</source>
        <translation>Το ανοίγει το πρόγραμμα e-mail σας, με την επιστολή μέσα. Συνήθως δεν χρειάζονται αρχεία.</translation>
    </message>
</context>
<context>
    <name>EnclosureList</name>
    <message>
        <source>What {file} shows</source>
        <translation>Τι δείχνει το {file}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Διαγραφή όλων</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Καταμέτρηση…</translation>
    </message>
    <message>
        <source>Save a backup first…</source>
        <translation>Πρώτα αποθήκευση αντιγράφου ασφαλείας…</translation>
    </message>
    <message>
        <source>Save the case files first…</source>
        <translation>Πρώτα αποθήκευση των φακέλων των υποθέσεων…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Διατήρηση όλων</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Διαγραφή όλων τώρα</translation>
    </message>
    <message>
        <source>This goes, for good</source>
        <translation>Αυτά φεύγουν οριστικά</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Αυτά μένουν</translation>
    </message>
    <message>
        <source>Your photos, letters and reports that you saved as files, backups, and letters that you sent. Language and appearance of this window, and face models: they say nothing about you.</source>
        <translation>Οι φωτογραφίες σας, οι επιστολές και οι αναφορές που αποθηκεύσατε ως αρχεία, τα αντίγραφα ασφαλείας και οι επιστολές που στείλατε. Επίσης η γλώσσα και η εμφάνιση αυτού του παραθύρου και τα μοντέλα προσώπων: δεν λένε τίποτα για εσάς.</translation>
    </message>
    <message>
        <source>You can save something first</source>
        <translation>Μπορείτε πρώτα να αποθηκεύσετε κάτι</translation>
    </message>
    <message>
        <source>A backup is encrypted and can be restored here later. Case files are not encrypted; a lawyer or an authority can read them without this program.</source>
        <translation>Ένα αντίγραφο ασφαλείας είναι κρυπτογραφημένο και μπορεί να επαναφερθεί εδώ αργότερα. Οι φάκελοι των υποθέσεων δεν είναι κρυπτογραφημένοι· δικηγόρος ή αρχή μπορεί να τους διαβάσει χωρίς αυτό το πρόγραμμα.</translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Πού να δημιουργηθούν οι φάκελοι των υποθέσεων;</translation>
    </message>
    <message>
        <source>Saving case {number} of {count}…</source>
        <translation>Αποθήκευση υπόθεσης {number} από {count}…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted.</source>
        <translation>
            <numerusform>Αποθηκεύτηκε ο φάκελος %n υπόθεσης. Δεν είναι κρυπτογραφημένος.</numerusform>
            <numerusform>Αποθηκεύτηκαν οι φάκελοι %n υποθέσεων. Δεν είναι κρυπτογραφημένοι.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), with all details</source>
        <translation>
            <numerusform>%n άτομο, με όλα τα στοιχεία του</numerusform>
            <numerusform>%n άτομα, με όλα τα στοιχεία τους</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of faces</source>
        <translation>
            <numerusform>%n φωτογραφία αναφοράς προσώπων</numerusform>
            <numerusform>%n φωτογραφίες αναφοράς προσώπων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) and what was decided about them</source>
        <translation>
            <numerusform>%n αντιστοιχία και ό,τι αποφασίστηκε γι’ αυτήν</numerusform>
            <numerusform>%n αντιστοιχίες και ό,τι αποφασίστηκε γι’ αυτές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), each with its letter and its dates</source>
        <translation>
            <numerusform>%n υπόθεση, με την επιστολή και τις ημερομηνίες της</numerusform>
            <numerusform>%n υποθέσεις, η καθεμία με την επιστολή και τις ημερομηνίες της</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were attached to cases</source>
        <translation>
            <numerusform>%n αρχείο που επισυνάφθηκε σε υποθέσεις</numerusform>
            <numerusform>%n αρχεία που επισυνάφθηκαν σε υποθέσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of the network</source>
        <translation>
            <numerusform>%n γραμμή του αρχείου καταγραφής δικτύου</numerusform>
            <numerusform>%n γραμμές του αρχείου καταγραφής δικτύου</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older vault(s) that a restore moved aside</source>
        <translation>
            <numerusform>%n παλαιότερο θησαυροφυλάκιο που μεταφέρθηκε στην άκρη σε επαναφορά</numerusform>
            <numerusform>%n παλαιότερα θησαυροφυλάκια που μεταφέρθηκαν στην άκρη σε επαναφορά</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered places, own recipients, letters that were begun, own text, and the settings of the vault</source>
        <translation>Οι αποθηκευμένες θέσεις, οι δικοί σας παραλήπτες, οι επιστολές που αρχίσατε, τα δικά σας κείμενα και οι ρυθμίσεις του θησαυροφυλακίου</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>This did not work</source>
        <translation>Αυτό δεν πέτυχε</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>The details help whoever looks after this program. They may name files on this computer, so read them before you pass them on. Nothing is sent by itself.</source>
        <translation>Οι λεπτομέρειες βοηθούν όσους φροντίζουν αυτό το πρόγραμμα. Μπορεί να αναφέρουν αρχεία αυτού του υπολογιστή, γι’ αυτό διαβάστε τις πριν τις δώσετε σε άλλους. Τίποτα δεν αποστέλλεται από μόνο του.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Αντιγραφή λεπτομερειών</translation>
    </message>
</context>
<context>
    <name>EvaluatePackDialog</name>
    <message>
        <source>Check a face model on pairs of photos</source>
        <translation>Έλεγχος μοντέλου προσώπων σε ζεύγη φωτογραφιών</translation>
    </message>
    <message>
        <source>You need a table (CSV) with the columns a, b and same: the names of two photos, and 1 if both show the same person or 0 if they do not. The photos are looked at on this computer, and nothing of them is kept. How photos are looked through stays as it is.</source>
        <translation>Χρειάζεστε έναν πίνακα (CSV) με τις στήλες a, b και same: τα ονόματα δύο φωτογραφιών, και 1 αν δείχνουν και οι δύο το ίδιο άτομο ή 0 αν όχι. Οι φωτογραφίες ελέγχονται σε αυτόν τον υπολογιστή και δεν κρατείται τίποτα από αυτές. Ο τρόπος ελέγχου των φωτογραφιών σας μένει όπως είναι.</translation>
    </message>
    <message>
        <source>Choose the list of pairs…</source>
        <translation>Επιλογή του καταλόγου ζευγών…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Επιλογή άλλου καταλόγου…</translation>
    </message>
    <message>
        <source>Choose another folder of photos…</source>
        <translation>Επιλογή άλλου φακέλου με φωτογραφίες…</translation>
    </message>
    <message>
        <source>Compare the pairs</source>
        <translation>Σύγκριση των ζευγών</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Απόκρυψη λεπτομερειών</translation>
    </message>
    <message>
        <source>Choose the list of pairs</source>
        <translation>Επιλογή του καταλόγου ζευγών</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Πίνακες (*.csv)</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>Επιλογή του φακέλου με τις φωτογραφίες</translation>
    </message>
    <message>
        <source>List: {file} · photos in: {folder}</source>
        <translation>Κατάλογος: {file} · φωτογραφίες στον φάκελο: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln ζεύγος</numerusform>
            <numerusform>%Ln ζεύγη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compared</source>
        <translation>
            <numerusform>%Ln συγκρίθηκε</numerusform>
            <numerusform>%Ln συγκρίθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a photo without a face</source>
        <translation>
            <numerusform>%Ln με φωτογραφία χωρίς πρόσωπο</numerusform>
            <numerusform>%Ln με φωτογραφία χωρίς πρόσωπο</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the pairs of one person score higher than every pair of different people.</source>
        <translation>Το {share} των ζευγών του ίδιου ατόμου έχει μεγαλύτερο βαθμό από κάθε ζεύγος διαφορετικών ατόμων.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read; see the details.</source>
        <translation>
            <numerusform>%Ln φωτογραφία δεν διαβάστηκε· δείτε τις λεπτομέρειες.</numerusform>
            <numerusform>%Ln φωτογραφίες δεν διαβάστηκαν· δείτε τις λεπτομέρειες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared.</source>
        <translation>Η σύγκριση ολοκληρώθηκε.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: too few pairs in the list to say.</source>
        <translation>1 ψευδής συναγερμός ανά {number}: τα ζεύγη του καταλόγου είναι πολύ λίγα για συμπέρασμα.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: it recognises {share} of the pairs of one person.</source>
        <translation>1 ψευδής συναγερμός ανά {number}: αναγνωρίζει το {share} των ζευγών του ίδιου ατόμου.</translation>
    </message>
    <message>
        <source>A false alarm is a pair of different people that is taken for one person. Where they are allowed more often, more pairs of one person are recognised.</source>
        <translation>Ψευδής συναγερμός είναι ένα ζεύγος διαφορετικών ατόμων που θεωρείται το ίδιο άτομο. Όπου επιτρέπονται συχνότερα τέτοιοι συναγερμοί, αναγνωρίζονται περισσότερα ζεύγη του ίδιου ατόμου.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of one person</source>
        <translation>
            <numerusform>%Ln ζεύγος του ίδιου ατόμου</numerusform>
            <numerusform>%Ln ζεύγη του ίδιου ατόμου</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of different people</source>
        <translation>
            <numerusform>%Ln ζεύγος διαφορετικών ατόμων</numerusform>
            <numerusform>%Ln ζεύγη διαφορετικών ατόμων</numerusform>
        </translation>
    </message>
    <message>
        <source>Area under the curve (AUC): {value}. It is how often a pair of one person scores higher than a pair of different people; 1 is always, 0.5 is chance.</source>
        <translation>Εμβαδόν κάτω από την καμπύλη (AUC): {value}. Δείχνει πόσο συχνά ένα ζεύγος του ίδιου ατόμου έχει μεγαλύτερο βαθμό από ένα ζεύγος διαφορετικών ατόμων· 1 σημαίνει πάντα, 0,5 σημαίνει τύχη.</translation>
    </message>
    <message>
        <source>No face was found in: {photos}</source>
        <translation>Δεν βρέθηκε πρόσωπο σε: {photos}</translation>
    </message>
    <message>
        <source>Could not be read: {photos}</source>
        <translation>Δεν διαβάστηκαν: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>άλλη %Ln</numerusform>
            <numerusform>άλλες %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Saved as “{file}”. It names your photos: look at it before you pass it on.</source>
        <translation>Αποθηκεύτηκε ως «{file}». Περιέχει τα ονόματα των φωτογραφιών σας: δείτε το πριν το δώσετε σε άλλους.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Log what happened</source>
        <translation>Καταγραφή όσων έγιναν</translation>
    </message>
    <message>
        <source>The log is only for you. Nothing is sent, and a wrong entry can be taken back.</source>
        <translation>Οι καταχωρίσεις είναι μόνο για εσάς. Τίποτα δεν αποστέλλεται, και μια λανθασμένη καταχώριση μπορεί να αναιρεθεί.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>On which day?</source>
        <translation>Ποια ημέρα;</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Anything worth keeping. May stay empty.</source>
        <translation>Ό,τι αξίζει να κρατήσετε. Μπορεί να μείνει κενό.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Καταγραφή</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Τι έγινε;</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Αυτό χρειάζεται.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>Το κείμενο ξεπερνά τους {limit} χαρακτήρες. Συντομεύστε το.</translation>
    </message>
</context>
<context>
    <name>EvidenceListModel</name>
    <message>
        <source>{place}
Seen on {day}</source>
        <translation>{place}
Εντοπίστηκε στις {day}</translation>
    </message>
    <message>
        <source>{place}, seen on {day}</source>
        <translation>{place}, εντοπίστηκε στις {day}</translation>
    </message>
</context>
<context>
    <name>ExportHelp</name>
    <message>
        <source>What can I add?</source>
        <translation>Τι μπορώ να προσθέσω;</translation>
    </message>
    <message>
        <source>Search, for example Instagram</source>
        <translation>Αναζήτηση, για παράδειγμα Instagram</translation>
    </message>
    <message>
        <source>Search for a platform</source>
        <translation>Αναζήτηση πλατφόρμας</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Πλατφόρμες</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Folders, single photos and films, web pages that you saved in a browser, and public addresses. Best of all is the data export of a platform: it holds what you posted, in full size. Ask the platform for it, and add the file as it came.</source>
        <translation>Φάκελοι, μεμονωμένες φωτογραφίες και βίντεο, ιστοσελίδες που αποθηκεύσατε από τον περιηγητή και δημόσιες διευθύνσεις. Το καλύτερο είναι η εξαγωγή δεδομένων μιας πλατφόρμας: περιέχει ό,τι δημοσιεύσατε, σε πλήρες μέγεθος. Ζητήστε την από την πλατφόρμα και προσθέστε το αρχείο όπως το λάβατε.</translation>
    </message>
    <message>
        <source>No platform of this name is known here.</source>
        <translation>Δεν είναι γνωστή εδώ πλατφόρμα με αυτό το όνομα.</translation>
    </message>
    <message>
        <source>Format to choose</source>
        <translation>Μορφή προς επιλογή</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Πόσο διαρκεί</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Τι περιέχει</translation>
    </message>
    <message>
        <source>Addresses of posts</source>
        <translation>Διευθύνσεις αναρτήσεων</translation>
    </message>
    <message>
        <source>These steps were compared with a description on {day}. Menus change often.</source>
        <translation>Αυτά τα βήματα συγκρίθηκαν με μια περιγραφή στις {day}. Τα μενού αλλάζουν συχνά.</translation>
    </message>
    <message>
        <source>These steps are general knowledge and were not checked again. Menus change often.</source>
        <translation>Αυτά τα βήματα είναι γενικά γνωστά και δεν ελέγχθηκαν ξανά. Τα μενού αλλάζουν συχνά.</translation>
    </message>
</context>
<context>
    <name>FaceModelSettings</name>
    <message>
        <source>Face model</source>
        <translation>Μοντέλο προσώπων</translation>
    </message>
    <message>
        <source>The networks that find and compare faces. They run on this computer; no photo leaves it. The built-in model is enough for most people.</source>
        <translation>Τα νευρωνικά δίκτυα που βρίσκουν και συγκρίνουν πρόσωπα. Λειτουργούν σε αυτόν τον υπολογιστή· καμία φωτογραφία δεν φεύγει από αυτόν. Για τους περισσότερους αρκεί το ενσωματωμένο μοντέλο.</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Έλεγχος των μοντέλων…</translation>
    </message>
    <message>
        <source>Add a face model…</source>
        <translation>Προσθήκη μοντέλου προσώπων…</translation>
    </message>
    <message>
        <source>Photos from daily life are harder than those it was measured on: expect to miss more. How well it does for different groups of people was not measured.</source>
        <translation>Οι φωτογραφίες της καθημερινότητας είναι δυσκολότερες από εκείνες των μετρήσεων: περιμένετε ότι θα ξεφύγουν περισσότερες. Δεν έχει μετρηθεί πόσο καλά λειτουργεί για διαφορετικές ομάδες ανθρώπων.</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Περιμένετε να ολοκληρωθεί ο έλεγχος των φωτογραφιών ή διακόψτε τον πρώτα.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>Να αφαιρεθεί αυτό το μοντέλο;</translation>
    </message>
    <message>
        <source>{model} would be removed from this computer.</source>
        <translation>Θα αφαιρεθεί από αυτόν τον υπολογιστή: {model}.</translation>
    </message>
    <message>
        <source>Its files go. Your reference photos, matches and decisions stay. To use the model again, it has to be added again.</source>
        <translation>Τα αρχεία του αφαιρούνται. Οι φωτογραφίες αναφοράς, οι αντιστοιχίες και οι αποφάσεις σας μένουν. Για να χρησιμοποιήσετε ξανά το μοντέλο, θα πρέπει να το προσθέσετε πάλι.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Removed: {model}.</source>
        <translation>Αφαιρέθηκε: {model}.</translation>
    </message>
</context>
<context>
    <name>FacePage</name>
    <message>
        <source>Face</source>
        <translation>Πρόσωπο</translation>
    </message>
    <message>
        <source>Photos of the face that the program should look for. They are measured on this computer.</source>
        <translation>Φωτογραφίες του προσώπου που θα αναζητήσει το πρόγραμμα. Οι μετρήσεις γίνονται σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Begin with one photo, and add others later: photos from different years help most.</source>
        <translation>Αρχίστε με μία φωτογραφία και προσθέστε άλλες αργότερα: βοηθούν περισσότερο φωτογραφίες από διαφορετικά έτη.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Επιλογή φωτογραφιών…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Drop photos of the face here</source>
        <translation>Αφήστε εδώ φωτογραφίες του προσώπου</translation>
    </message>
    <message>
        <source>Five varied photos make a much better reference than one: different days, different light, from the front.</source>
        <translation>Πέντε διαφορετικές φωτογραφίες είναι πολύ καλύτερη βάση από μία: άλλη μέρα, άλλο φως, από μπροστά.</translation>
    </message>
    <message>
        <source>Photos of the face</source>
        <translation>Φωτογραφίες του προσώπου</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Φωτογραφία της {day}</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Έλεγχος %n φωτογραφίας…</numerusform>
            <numerusform>Έλεγχος %n φωτογραφιών…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>Ελέγχθηκαν {done} από {total}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>Διακόπηκε μετά από {done} από {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n photo(s).</source>
        <translation>
            <numerusform>Προστέθηκε %n φωτογραφία.</numerusform>
            <numerusform>Προστέθηκαν %n φωτογραφίες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {file}.</source>
        <translation>Προστέθηκε: {file}.</translation>
    </message>
    <message>
        <source>“remove {file}”</source>
        <translation>«αφαίρεση: {file}»</translation>
    </message>
    <message>
        <source>Removed {file}.</source>
        <translation>Αφαιρέθηκε: {file}.</translation>
    </message>
    <message>
        <source>{file} is back.</source>
        <translation>Επανήλθε: {file}.</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Save them as a file…</source>
        <translation>Αποθήκευση σε αρχείο…</translation>
    </message>
    <message>
        <source>Counting the photos…</source>
        <translation>Καταμέτρηση των φωτογραφιών…</translation>
    </message>
    <message>
        <source>Photo {done} of {total}</source>
        <translation>Φωτογραφία {done} από {total}</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Αποθήκευση των τιμών</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Αποθηκεύτηκε ως «{file}».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was measured.</source>
        <translation>Διακόπηκε. Δεν μετρήθηκε τίποτα.</translation>
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
        <translation>Αποθήκευση του καταλόγου των αρχείων</translation>
    </message>
    <message>
        <source>Table (*.csv);;For other programs (*.json)</source>
        <translation>Πίνακας (*.csv);;Για άλλα προγράμματα (*.json)</translation>
    </message>
    <message>
        <source>Saved “{file}”. It names your files: look at it before you pass it on.</source>
        <translation>Αποθηκεύτηκε το «{file}». Αναφέρει τα αρχεία σας: δείτε το πριν το δώσετε σε άλλους.</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Files not looked at</source>
        <translation>Αρχεία που δεν ελέγχθηκαν</translation>
    </message>
    <message>
        <source>Reasons to show</source>
        <translation>Λόγοι προς εμφάνιση</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Φόρτωση του καταλόγου…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Αντιγραφή του καταλόγου</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>Αντιγράφηκε %n γραμμή.</numerusform>
            <numerusform>Αντιγράφηκαν %n γραμμές.</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Όλα: {count}</translation>
    </message>
    <message>
        <source>{why} {count}</source>
        <translation>{why} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are only linked in the export, not contained in it. The links can be copied and opened in a browser.</source>
        <translation>
            <numerusform>Για %n φωτογραφία η εξαγωγή περιέχει μόνο σύνδεσμο, όχι την ίδια. Ο σύνδεσμος μπορεί να αντιγραφεί και να ανοιχτεί σε περιηγητή.</numerusform>
            <numerusform>Για %n φωτογραφίες η εξαγωγή περιέχει μόνο συνδέσμους, όχι τις ίδιες. Οι σύνδεσμοι μπορούν να αντιγραφούν και να ανοιχτούν σε περιηγητή.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s) of more</source>
        <translation>
            <numerusform>%n αρχείο από περισσότερα</numerusform>
            <numerusform>Τα πρώτα %n αρχεία από περισσότερα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln αρχείο</numerusform>
            <numerusform>%Ln αρχεία</numerusform>
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
        <translation>Χρειάζεται προσοχή · {what}: {value}</translation>
    </message>
</context>
<context>
    <name>FollowingLetterDialog</name>
    <message>
        <source>Save the letter…</source>
        <translation>Αποθήκευση επιστολής…</translation>
    </message>
    <message>
        <source>Draft of an e-mail…</source>
        <translation>Πρόχειρο μηνύματος e-mail…</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Την έστειλα…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Άνοιγμα του φακέλου</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Μια στιγμή…</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Υπενθύμιση προς: {name}</translation>
    </message>
    <message>
        <source>A polite letter that names the day of the first one. It says only what the log says.</source>
        <translation>Μια ευγενική επιστολή που αναφέρει την ημέρα της πρώτης. Λέει μόνο όσα έχουν καταγραφεί.</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Ανταπάντηση προς: {name}</translation>
    </message>
    <message>
        <source>It answers what they wrote. It says only what the log says.</source>
        <translation>Απαντά σε όσα έγραψε ο παραλήπτης. Λέει μόνο όσα έχουν καταγραφεί.</translation>
    </message>
    <message>
        <source>Complaint about {name}</source>
        <translation>Καταγγελία κατά: {name}</translation>
    </message>
    <message>
        <source>It goes to the authority for the place where you live. Nobody can promise what it decides.</source>
        <translation>Απευθύνεται στην εποπτική αρχή του τόπου όπου κατοικείτε. Κανείς δεν μπορεί να υποσχεθεί τι θα αποφασίσει.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Επιλέξτε</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>Στη γλώσσα της επιστολής. Μπορεί να μείνει κενό.</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Τι λείπει;</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Πού κατοικείτε;</translation>
    </message>
    <message>
        <source>Name a day for the answer</source>
        <translation>Να οριστεί ημέρα για την απάντηση</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Απάντηση έως</translation>
    </message>
    <message>
        <source>A wish, no period of the law.</source>
        <translation>Επιθυμία, όχι προθεσμία του νόμου.</translation>
    </message>
    <message>
        <source>I live in the state whose law this is</source>
        <translation>Κατοικώ στην πολιτεία όπου ισχύει αυτός ο νόμος</translation>
    </message>
    <message>
        <source>What did they write?</source>
        <translation>Τι έγραψε ο παραλήπτης;</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Με δικά σας λόγια</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Γλώσσα της επιστολής</translation>
    </message>
    <message>
        <source>If you have an account there. May stay empty.</source>
        <translation>Αν έχετε λογαριασμό εκεί. Μπορεί να μείνει κενό.</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>Το όνομα χρήστη σας εκεί</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Τόπος</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Αναγράφεται πριν από την ημερομηνία. Μπορεί να μείνει κενό.</translation>
    </message>
    <message>
        <source>This letter cannot be written.</source>
        <translation>Αυτή η επιστολή δεν μπορεί να γραφτεί.</translation>
    </message>
    <message>
        <source>Choose what they wrote to see the letter.</source>
        <translation>Επιλέξτε τι έγραψε ο παραλήπτης για να δείτε την επιστολή.</translation>
    </message>
    <message>
        <source>Choose where you live to see the letter. It decides which authority hears you.</source>
        <translation>Επιλέξτε πού κατοικείτε για να δείτε την επιστολή. Από αυτό εξαρτάται ποια αρχή είναι αρμόδια.</translation>
    </message>
    <message>
        <source>This law helps people who live in that state. Tick the box if you do.</source>
        <translation>Ο νόμος αυτός βοηθά όσους κατοικούν σε εκείνη την πολιτεία. Σημειώστε το πλαίσιο αν κατοικείτε εκεί.</translation>
    </message>
    <message>
        <source>It goes to: {name}</source>
        <translation>Απευθύνεται προς: {name}</translation>
    </message>
    <message>
        <source>Form on their website: {address}</source>
        <translation>Φόρμα στον ιστότοπό τους: {address}</translation>
    </message>
    <message>
        <source>E-mail: {address}</source>
        <translation>E-mail: {address}</translation>
    </message>
    <message>
        <source>Post: {address}</source>
        <translation>Ταχυδρομείο: {address}</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Αποθήκευση επιστολής</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx);;Draft of an e-mail (*.eml);;Plain text (*.txt)</source>
        <translation>Έγγραφο PDF (*.pdf);;Έγγραφο Word (*.docx);;Πρόχειρο μηνύματος e-mail (*.eml);;Απλό κείμενο (*.txt)</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Περισσότερα στοιχεία</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Λιγότερα στοιχεία</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Πρόχειρο μηνύματος e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Αποθήκευση…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not sent yet: print it and post it, or attach it to an e-mail. When you have sent it, come back and press “I sent it”.</source>
        <translation>Αποθηκεύτηκε ως «{file}». Δεν έχει σταλεί ακόμη: εκτυπώστε την και ταχυδρομήστε την ή επισυνάψτε τη σε e-mail. Όταν τη στείλετε, επιστρέψτε και πατήστε «Την έστειλα».</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>Start anew</source>
        <translation>Νέα αρχή</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>What you filled in here before is back. It is not saved yet.</source>
        <translation>Όσα είχατε συμπληρώσει εδώ επανήλθαν. Δεν έχουν αποθηκευτεί ακόμη.</translation>
    </message>
    <message>
        <source>The form is as it was at the beginning.</source>
        <translation>Η φόρμα είναι πάλι όπως στην αρχή.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Οδηγός χρήσης</translation>
    </message>
    <message>
        <source>There is no guide in your language yet. This is the English one.</source>
        <translation>Δεν υπάρχει ακόμη οδηγός στη γλώσσα σας. Αυτός είναι ο αγγλικός.</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Αναζήτηση σε όλες τις σελίδες</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Σελίδες του οδηγού</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Σελίδα του οδηγού</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Εμπρός</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Προηγούμενο αποτέλεσμα</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Επόμενο αποτέλεσμα</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>{page} – user guide</source>
        <translation>{page} – οδηγός χρήσης</translation>
    </message>
    <message>
        <source>Nothing found. Try another or a shorter word.</source>
        <translation>Δεν βρέθηκε τίποτα. Δοκιμάστε μια άλλη ή πιο σύντομη λέξη.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n αποτέλεσμα</numerusform>
            <numerusform>%n αποτελέσματα</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {number} of {total} on this page</source>
        <translation>Αποτέλεσμα {number} από {total} σε αυτή τη σελίδα</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Έλεγχος αυτής της εγκατάστασης</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Τι διαπιστώθηκε</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Νέος έλεγχος</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Αντιγραφή του καταλόγου</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Whether all parts of the program are the genuine ones, and what protects this computer from a photo that was made to do harm. Nothing is asked over the network.</source>
        <translation>Αν όλα τα μέρη του προγράμματος είναι τα γνήσια, και τι προστατεύει αυτόν τον υπολογιστή από μια φωτογραφία που φτιάχτηκε για να κάνει κακό. Δεν ζητείται τίποτα μέσω του δικτύου.</translation>
    </message>
    <message>
        <source>The list may name folders of this computer. Read it before you pass it on.</source>
        <translation>Ο κατάλογος μπορεί να αναφέρει φακέλους αυτού του υπολογιστή. Διαβάστε τον πριν τον δώσετε σε άλλους.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Έλεγχος…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. They stand first in the list.</source>
        <translation>
            <numerusform>%n σημείο χρειάζεται προσοχή. Βρίσκεται πρώτο στον κατάλογο.</numerusform>
            <numerusform>%n σημεία χρειάζονται προσοχή. Βρίσκονται πρώτα στον κατάλογο.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Όλα είναι εντάξει.</translation>
    </message>
    <message>
        <source>Copied the list.</source>
        <translation>Ο κατάλογος αντιγράφηκε.</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>The tips are shown again.</source>
        <translation>Οι συμβουλές εμφανίζονται ξανά.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Nothing happened here for a while: the vault locks in one minute.</source>
        <translation>Εδώ και λίγη ώρα δεν έγινε τίποτα: το θησαυροφυλάκιο κλειδώνει σε ένα λεπτό.</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>Κλειδώθηκε επειδή κλειδώθηκε η οθόνη.</translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation>Κλειδώθηκε επειδή ο υπολογιστής ήταν σε αναστολή λειτουργίας.</translation>
    </message>
    <message numerus="yes">
        <source>Locked because nothing happened for %n minute(s).</source>
        <translation>
            <numerusform>Κλειδώθηκε επειδή δεν έγινε τίποτα για %n λεπτό.</numerusform>
            <numerusform>Κλειδώθηκε επειδή δεν έγινε τίποτα για %n λεπτά.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Διακοπή…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Διακόπηκε.</translation>
    </message>
</context>
<context>
    <name>KeptParagraphs</name>
    <message>
        <source>Kept paragraphs</source>
        <translation>Φυλαγμένες παράγραφοι</translation>
    </message>
    <message>
        <source>Keep this paragraph</source>
        <translation>Φύλαξη αυτής της παραγράφου</translation>
    </message>
    <message>
        <source>A name by which you find it again</source>
        <translation>Ένα όνομα για να την ξαναβρείτε</translation>
    </message>
    <message>
        <source>“forget a kept paragraph”</source>
        <translation>«διαγραφή φυλαγμένης παραγράφου»</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more.</source>
        <translation>Η παράγραφος «{name}» δεν φυλάσσεται πια.</translation>
    </message>
    <message>
        <source>The paragraph is kept as “{name}”.</source>
        <translation>Η παράγραφος φυλάσσεται ως «{name}».</translation>
    </message>
    <message>
        <source>Keep this paragraph…</source>
        <translation>Φύλαξη αυτής της παραγράφου…</translation>
    </message>
    <message>
        <source>Forget a kept paragraph</source>
        <translation>Διαγραφή φυλαγμένης παραγράφου</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Like the system ({language})</source>
        <translation>Όπως στο σύστημα ({language})</translation>
    </message>
</context>
<context>
    <name>LawAndLanguage</name>
    <message>
        <source>Which law?</source>
        <translation>Ποιος νόμος;</translation>
    </message>
    <message>
        <source>Several laws fit where you live and where they are. Each gives other rights.</source>
        <translation>Για τον τόπο κατοικίας σας και την έδρα του παραλήπτη ταιριάζουν αρκετοί νόμοι. Καθένας δίνει διαφορετικά δικαιώματα.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Γλώσσα της επιστολής</translation>
    </message>
    <message>
        <source>{language} (suggested)</source>
        <translation>{language} (προτείνεται)</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Άλλοι τρόποι</translation>
    </message>
    <message>
        <source>Save as a Word document…</source>
        <translation>Αποθήκευση ως έγγραφο Word…</translation>
    </message>
    <message>
        <source>Save as the draft of an e-mail…</source>
        <translation>Αποθήκευση ως πρόχειρο e-mail…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Αποθήκευση ως απλό κείμενο…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Αντιγραφή κειμένου</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Άνοιγμα στο πρόγραμμα e-mail</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Την έστειλα…</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Στην υπόθεση</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Άνοιγμα του φακέλου</translation>
    </message>
    <message>
        <source>Look at the letter</source>
        <translation>Προβολή επιστολής</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Έγγραφο PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Έγγραφο Word (*.docx)</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Πρόχειρο μηνύματος e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Απλό κείμενο (*.txt)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Αποθήκευση επιστολής</translation>
    </message>
    <message>
        <source>Write to them about the same again?</source>
        <translation>Να γράψετε ξανά για το ίδιο θέμα;</translation>
    </message>
    <message>
        <source>The same letter again while the first is open can be called excessive, and then it need not be answered. A reminder or a reply in that case mostly helps more.</source>
        <translation>Η ίδια επιστολή ξανά, όσο η πρώτη είναι ανοιχτή, μπορεί να θεωρηθεί υπερβολικό αίτημα, και τότε δεν χρειάζεται να απαντηθεί. Μια υπενθύμιση ή μια ανταπάντηση σε εκείνη την υπόθεση συνήθως βοηθά περισσότερο.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Καλύτερα όχι</translation>
    </message>
    <message>
        <source>Save a second letter</source>
        <translation>Αποθήκευση δεύτερης επιστολής</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Αποθήκευση…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. The case is recorded. The letter is not sent yet: print it and post it, or attach it to an e-mail.</source>
        <translation>Αποθηκεύτηκε ως «{file}». Η υπόθεση καταγράφηκε. Η επιστολή δεν έχει σταλεί ακόμη: εκτυπώστε την και ταχυδρομήστε την ή επισυνάψτε τη σε e-mail.</translation>
    </message>
    <message>
        <source>Saved as “{file}”, in the same case.</source>
        <translation>Αποθηκεύτηκε ως «{file}», στην ίδια υπόθεση.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Αν έφτανε σήμερα, η απάντηση θα έπρεπε να δοθεί έως τις {day}.</translation>
    </message>
    <message>
        <source>Copied the letter as text. Paste it into an e-mail or a form, then press “I sent it”.</source>
        <translation>Η επιστολή αντιγράφηκε ως κείμενο. Επικολλήστε τη σε e-mail ή σε φόρμα και μετά πατήστε «Την έστειλα».</translation>
    </message>
    <message>
        <source>This letter is too long to hand over to a mail program. Save it as the draft of an e-mail, or copy the text.</source>
        <translation>Αυτή η επιστολή είναι πολύ μεγάλη για να δοθεί σε πρόγραμμα e-mail. Αποθηκεύστε την ως πρόχειρο e-mail ή αντιγράψτε το κείμενο.</translation>
    </message>
    <message>
        <source>Your mail program has the letter as a draft. Send it there, then press “I sent it” here.</source>
        <translation>Το πρόγραμμα e-mail έχει την επιστολή ως πρόχειρο. Στείλτε την από εκεί και μετά πατήστε εδώ «Την έστειλα».</translation>
    </message>
    <message>
        <source>No mail program answered. Save the letter as the draft of an e-mail, or copy the text.</source>
        <translation>Δεν ανταποκρίθηκε κανένα πρόγραμμα e-mail. Αποθηκεύστε την επιστολή ως πρόχειρο e-mail ή αντιγράψτε το κείμενο.</translation>
    </message>
    <message>
        <source>Written down: sent on {day}.</source>
        <translation>Σημειώθηκε: στάλθηκε στις {day}.</translation>
    </message>
    <message>
        <source>“I sent it”</source>
        <translation>«Την έστειλα»</translation>
    </message>
    <message>
        <source>Written down that you sent the letter.</source>
        <translation>Σημειώθηκε ότι στείλατε την επιστολή.</translation>
    </message>
    <message>
        <source>Taken back. The case says that the letter is not sent.</source>
        <translation>Αναιρέθηκε. Στην υπόθεση αναφέρεται ότι η επιστολή δεν έχει σταλεί.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Paragraphs that can be changed</source>
        <translation>Παράγραφοι που μπορούν να αλλάξουν</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Κείμενο της παραγράφου</translation>
    </message>
    <message>
        <source>Return to the original paragraph</source>
        <translation>Επαναφορά αρχικής παραγράφου</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Προσθήκη παραγράφου</translation>
    </message>
    <message>
        <source>Return to the original letter</source>
        <translation>Επαναφορά αρχικής επιστολής</translation>
    </message>
    <message>
        <source>“discard the letter”</source>
        <translation>«απόρριψη της επιστολής»</translation>
    </message>
    <message>
        <source>The unfinished letter is discarded.</source>
        <translation>Η ημιτελής επιστολή απορρίφθηκε.</translation>
    </message>
    <message>
        <source>The paragraph is the original again.</source>
        <translation>Η παράγραφος είναι πάλι η αρχική.</translation>
    </message>
    <message>
        <source>“return to the original”</source>
        <translation>«επαναφορά του αρχικού»</translation>
    </message>
    <message>
        <source>The paragraph is left out.</source>
        <translation>Η παράγραφος παραλείπεται.</translation>
    </message>
    <message>
        <source>“leave it out”</source>
        <translation>«παράλειψη»</translation>
    </message>
    <message>
        <source>The letter is the original again.</source>
        <translation>Η επιστολή είναι πάλι η αρχική.</translation>
    </message>
    <message>
        <source>“return to the original letter”</source>
        <translation>«επαναφορά της αρχικής επιστολής»</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its words can be changed here.</source>
        <translation>Μόλις υπάρξει επιστολή, το κείμενό της θα μπορεί να αλλάξει εδώ.</translation>
    </message>
    <message>
        <source>Left out of the letter. The original: “{text}”</source>
        <translation>Παραλείπεται από την επιστολή. Το αρχικό: «{text}»</translation>
    </message>
    <message>
        <source>Your own words. Check that they are true; the program does not know.</source>
        <translation>Δικά σας λόγια. Ελέγξτε ότι είναι αληθή· το πρόγραμμα δεν το γνωρίζει.</translation>
    </message>
    <message>
        <source>Type to change it. An empty paragraph is left out of the letter.</source>
        <translation>Πληκτρολογήστε για να την αλλάξετε. Μια κενή παράγραφος παραλείπεται από την επιστολή.</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <source>Something else</source>
        <translation>Κάτι άλλο</translation>
    </message>
    <message>
        <source>Only the usual letters</source>
        <translation>Μόνο οι συνηθισμένες επιστολές</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Τι θέλετε;</translation>
    </message>
</context>
<context>
    <name>LetterLook</name>
    <message>
        <source>As it is usual where the sender lives</source>
        <translation>Όπως συνηθίζεται στη χώρα του αποστολέα</translation>
    </message>
    <message>
        <source>With our letterhead</source>
        <translation>Με το επιστολόχαρτό μας</translation>
    </message>
    <message>
        <source>Our letterhead…</source>
        <translation>Το επιστολόχαρτό μας…</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Φάκελος με παράθυρο</translation>
    </message>
    <message>
        <source>The address stands where an envelope from there has its window.</source>
        <translation>Η διεύθυνση μπαίνει εκεί όπου έχει παράθυρο ένας φάκελος εκείνης της χώρας.</translation>
    </message>
    <message>
        <source>“keep our letterhead”</source>
        <translation>«διατήρηση του επιστολόχαρτού μας»</translation>
    </message>
    <message>
        <source>Kept your letterhead.</source>
        <translation>Το επιστολόχαρτό σας αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>No letterhead is kept now.</source>
        <translation>Τώρα δεν φυλάσσεται επιστολόχαρτο.</translation>
    </message>
</context>
<context>
    <name>LetterOptions</name>
    <message>
        <source>More details</source>
        <translation>Περισσότερα στοιχεία</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Λιγότερα στοιχεία</translation>
    </message>
</context>
<context>
    <name>LetterPhotos</name>
    <message>
        <source>Name the photos that I confirmed</source>
        <translation>Αναφορά των φωτογραφιών που επιβεβαίωσα</translation>
    </message>
    <message>
        <source>Choose the photos…</source>
        <translation>Επιλογή φωτογραφιών…</translation>
    </message>
    <message>
        <source>Show small pictures of them</source>
        <translation>Εμφάνιση μικρών εικόνων τους</translation>
    </message>
    <message>
        <source>Whoever reads the letter then sees your face. Other people’s faces are covered.</source>
        <translation>Όποιος διαβάζει την επιστολή βλέπει τότε το πρόσωπό σας. Τα πρόσωπα των άλλων είναι καλυμμένα.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed photo(s) with a public address</source>
        <translation>
            <numerusform>%n επιβεβαιωμένη φωτογραφία με δημόσια διεύθυνση</numerusform>
            <numerusform>%n επιβεβαιωμένες φωτογραφίες με δημόσια διεύθυνση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>Αναφέρονται {named} από %n φωτογραφία</numerusform>
            <numerusform>Αναφέρονται {named} από %n φωτογραφίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because no address is known</source>
        <translation>
            <numerusform>%n παραλείπεται, επειδή δεν είναι γνωστή διεύθυνση</numerusform>
            <numerusform>%n παραλείπονται, επειδή δεν είναι γνωστή διεύθυνση</numerusform>
        </translation>
    </message>
    <message>
        <source>{named}; {left_out}.</source>
        <translation>{named}· {left_out}.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>The letter in your language, for reading only</source>
        <translation>Η επιστολή στη γλώσσα σας, μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Προεπισκόπηση επιστολής</translation>
    </message>
    <message>
        <source>Choose a recipient to see the letter.</source>
        <translation>Επιλέξτε παραλήπτη για να δείτε την επιστολή.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Σελίδα {number} από {total}</translation>
    </message>
</context>
<context>
    <name>LetterReasons</name>
    <message>
        <source>Paragraphs of the letter</source>
        <translation>Παράγραφοι της επιστολής</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its paragraphs are explained here.</source>
        <translation>Μόλις υπάρξει επιστολή, οι παράγραφοί της θα εξηγούνται εδώ.</translation>
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
        <translation>Πίσω στη φόρμα</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Η επιστολή</translation>
    </message>
    <message>
        <source>Read it in my language</source>
        <translation>Ανάγνωση στη γλώσσα μου</translation>
    </message>
    <message>
        <source>Why is this in my letter?</source>
        <translation>Γιατί υπάρχει αυτό στην επιστολή μου;</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Αλλαγή του κειμένου</translation>
    </message>
    <message>
        <source>For reading only, in your language ({language}). This one is not sent.</source>
        <translation>Μόνο για ανάγνωση, στη γλώσσα σας ({language}). Αυτή δεν αποστέλλεται.</translation>
    </message>
    <message>
        <source>What you changed is only in the letter that is sent.</source>
        <translation>Ό,τι αλλάξατε υπάρχει μόνο στην επιστολή που αποστέλλεται.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Our letterhead</source>
        <translation>Το επιστολόχαρτό μας</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Όνομα και διεύθυνση</translation>
    </message>
    <message>
        <source>The name first, then one line each: address, telephone, e-mail.</source>
        <translation>Πρώτα το όνομα και μετά, ένα ανά γραμμή: διεύθυνση, τηλέφωνο, e-mail.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Το λογότυπο</translation>
    </message>
    <message>
        <source>No logo yet.</source>
        <translation>Δεν υπάρχει ακόμη λογότυπο.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Επιλογή λογοτύπου…</translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation>Παράλειψη λογοτύπου</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Keep no letterhead</source>
        <translation>Χωρίς επιστολόχαρτο</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>For organisations that help others. It stands above their letters, and stays in your vault.</source>
        <translation>Για οργανώσεις που βοηθούν άλλους. Μπαίνει στην κορυφή των επιστολών τους και μένει στο θησαυροφυλάκιό σας.</translation>
    </message>
    <message>
        <source>At the foot of each page</source>
        <translation>Στο κάτω μέρος κάθε σελίδας</translation>
    </message>
    <message>
        <source>May stay empty. For example an account.</source>
        <translation>Μπορεί να μείνει κενό. Για παράδειγμα, ένας τραπεζικός λογαριασμός.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Λογότυπο</translation>
    </message>
    <message>
        <source>A PNG file. It is printed up to 4 cm wide.</source>
        <translation>Ένα αρχείο PNG. Τυπώνεται με πλάτος έως 4 εκ.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Επιλογή λογοτύπου</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Εικόνες PNG (*.png)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Συμπληρώστε το όνομα.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at most.</source>
        <translation>
            <numerusform>Έως %n γραμμή.</numerusform>
            <numerusform>Έως %n γραμμές.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Επιστολές</translation>
    </message>
    <message>
        <source>A letter creates a record and a basis for a complaint. Nobody can promise that the company obeys.</source>
        <translation>Μια επιστολή δημιουργεί ένα αποδεικτικό στοιχείο και μια βάση για καταγγελία. Κανείς δεν μπορεί να υποσχεθεί ότι η εταιρεία θα συμμορφωθεί.</translation>
    </message>
    <message>
        <source>A good first letter is “See my data”: the answer tells you what to ask for next. Saving sends nothing.</source>
        <translation>Μια καλή πρώτη επιστολή είναι η «Πρόσβαση στα δεδομένα μου»: η απάντηση δείχνει τι μπορείτε να ζητήσετε στη συνέχεια. Με την αποθήκευση δεν αποστέλλεται τίποτα.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Στην υπόθεση</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Τόπος</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Αναγράφεται πριν από την ημερομηνία. Μπορεί να μείνει κενό.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Μια στιγμή…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still needed for the letter: {names}</source>
        <translation>Χρειάζονται ακόμη για την επιστολή: {names}</translation>
    </message>
    <message>
        <source>There is no letter “{kind}” under this law ({law}), so another one is chosen.</source>
        <translation>Δεν υπάρχει η επιστολή «{kind}» σε αυτόν τον νόμο ({law}), γι’ αυτό επιλέχθηκε άλλη.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language and appearance</source>
        <translation>Γλώσσα και εμφάνιση</translation>
    </message>
    <message>
        <source>Of this window. The language of a letter is chosen with the letter.</source>
        <translation>Αυτού του παραθύρου. Η γλώσσα μιας επιστολής επιλέγεται μαζί με την επιστολή.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Όπως στο σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ανοιχτή</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Μέγεθος κειμένου</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Μενού</translation>
    </message>
    <message>
        <source>The language changes as soon as the photos are looked at.</source>
        <translation>Η γλώσσα αλλάζει μόλις ολοκληρωθεί ο έλεγχος των φωτογραφιών.</translation>
    </message>
    <message>
        <source>There is no open vault</source>
        <translation>Δεν υπάρχει ανοιχτό θησαυροφυλάκιο</translation>
    </message>
    <message>
        <source>Everything this program keeps lies in an encrypted vault on this computer.</source>
        <translation>Ό,τι κρατά αυτό το πρόγραμμα βρίσκεται σε ένα κρυπτογραφημένο θησαυροφυλάκιο σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Create or open the vault</source>
        <translation>Δημιουργία ή άνοιγμα θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Για ποιον είναι;</translation>
    </message>
    <message>
        <source>Letters need a name, a country and an address for the answer.</source>
        <translation>Οι επιστολές χρειάζονται ένα όνομα, μια χώρα και μια διεύθυνση για την απάντηση.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Συμπλήρωση των στοιχείων</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Αναίρεση: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>Letters are still being written.</source>
        <translation>Η σύνταξη επιστολών συνεχίζεται.</translation>
    </message>
    <message>
        <source>Those that are written stay. The others can be written next time.</source>
        <translation>Όσες έχουν γραφτεί διατηρούνται. Οι υπόλοιπες μπορούν να γραφτούν την επόμενη φορά.</translation>
    </message>
    <message>
        <source>Something that you filled in is not saved yet.</source>
        <translation>Κάτι που συμπληρώσατε δεν έχει αποθηκευτεί ακόμη.</translation>
    </message>
    <message>
        <source>It is lost when the program ends. Letters that you began are kept in the vault.</source>
        <translation>Χάνεται όταν κλείσει το πρόγραμμα. Οι επιστολές που αρχίσατε φυλάσσονται στο θησαυροφυλάκιο.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Έξοδος χωρίς αποθήκευση</translation>
    </message>
    <message>
        <source>Photos are still being looked at.</source>
        <translation>Ο έλεγχος φωτογραφιών συνεχίζεται.</translation>
    </message>
    <message>
        <source>What was found so far is kept. The rest can be looked at next time.</source>
        <translation>Ό,τι βρέθηκε έως τώρα διατηρείται. Τα υπόλοιπα μπορούν να ελεγχθούν την επόμενη φορά.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Συνέχιση</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Διακοπή και έξοδος</translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Where it comes from</source>
        <translation>Από πού προέρχεται</translation>
    </message>
    <message>
        <source>Save a cleaned copy…</source>
        <translation>Αποθήκευση καθαρού αντιγράφου…</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Πρόοδος του αντιγράφου</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Άνοιγμα του φακέλου</translation>
    </message>
    <message>
        <source>The file is gone from where it was seen.</source>
        <translation>Το αρχείο δεν υπάρχει πια εκεί όπου εντοπίστηκε.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n ακόμη σημείο</numerusform>
            <numerusform>%n ακόμη σημεία</numerusform>
        </translation>
    </message>
    <message>
        <source>published on {day}</source>
        <translation>δημοσιεύτηκε στις {day}</translation>
    </message>
    <message>
        <source>“{caption}”</source>
        <translation>«{caption}»</translation>
    </message>
    <message>
        <source>Fetched on {day} without a login, as anybody could.</source>
        <translation>Ανακτήθηκε στις {day} χωρίς σύνδεση σε λογαριασμό, όπως θα μπορούσε να κάνει ο καθένας.</translation>
    </message>
    <message>
        <source>What it gives away</source>
        <translation>Τι αποκαλύπτει</translation>
    </message>
    <message>
        <source>It gives nothing away besides what it shows, as far as this program can tell.</source>
        <translation>Δεν αποκαλύπτει τίποτα πέρα από αυτό που δείχνει, στον βαθμό που μπορεί να το διαπιστώσει το πρόγραμμα.</translation>
    </message>
    <message>
        <source>{coordinates}, near {place}</source>
        <translation>{coordinates}, κοντά σε: {place}</translation>
    </message>
    <message>
        <source>The same picture without anything else in the file. The original stays as it is.</source>
        <translation>Η ίδια εικόνα χωρίς τίποτε άλλο στο αρχείο. Το πρωτότυπο μένει όπως είναι.</translation>
    </message>
    <message>
        <source>Films cannot be cleaned.</source>
        <translation>Τα βίντεο δεν μπορούν να καθαριστούν.</translation>
    </message>
    <message>
        <source>There is no file on this computer.</source>
        <translation>Δεν υπάρχει αρχείο σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Αποθήκευση καθαρού αντιγράφου</translation>
    </message>
</context>
<context>
    <name>MatchFilters</name>
    <message>
        <source>Which matches to show</source>
        <translation>Αντιστοιχίες προς εμφάνιση</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Όλες οι αντιστοιχίες</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Βεβαιότητα</translation>
    </message>
    <message>
        <source>Likely and possible</source>
        <translation>Πιθανές και ενδεχόμενες</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Φωτογραφίες και βίντεο</translation>
    </message>
    <message>
        <source>Only photos</source>
        <translation>Μόνο φωτογραφίες</translation>
    </message>
    <message>
        <source>Only films</source>
        <translation>Μόνο βίντεο</translation>
    </message>
    <message>
        <source>Photos with several faces</source>
        <translation>Φωτογραφίες με πολλά πρόσωπα</translation>
    </message>
    <message>
        <source>Without a public address</source>
        <translation>Χωρίς δημόσια διεύθυνση</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>Σε ποιο σημείο</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Όλα τα σημεία</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Matches as a grid</source>
        <translation>Αντιστοιχίες σε πλέγμα</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>Εγώ (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Όχι εγώ (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Αβέβαιο (U)</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Επιλογή όλων</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Προβολή σε μεγάλο μέγεθος</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Εμφάνιση των αντιγράφων</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Επιλέχθηκε %Ln</numerusform>
            <numerusform>Επιλέχθηκαν %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more: with Ctrl or Shift and a click, or with Ctrl+A.</source>
        <translation>Επιλέξτε μία ή περισσότερες: με Ctrl ή Shift και κλικ, ή με Ctrl+A.</translation>
    </message>
</context>
<context>
    <name>MatchListModel</name>
    <message>
        <source>{band} in {place}, seen on {day}: {decision}</source>
        <translation>{band}, {place}, εντοπίστηκε στις {day}: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n nearly identical picture(s) more</source>
        <translation>
            <numerusform>%n ακόμη σχεδόν όμοια εικόνα</numerusform>
            <numerusform>%n ακόμη σχεδόν όμοιες εικόνες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchNumbers</name>
    <message>
        <source>Figures of this match</source>
        <translation>Τιμές αυτής της αντιστοιχίας</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Απόκρυψη των τιμών</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Αντιγραφή του SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 του αρχείου</translation>
    </message>
    <message>
        <source>It is the same for each copy of the file, and for no other file.</source>
        <translation>Είναι ίδιο για κάθε αντίγραφο του αρχείου και για κανένα άλλο αρχείο.</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Βαθμός: {score}</translation>
    </message>
    <message>
        <source>1 is the highest; the higher, the more alike the faces are.</source>
        <translation>Το 1 είναι ο μεγαλύτερος· όσο μεγαλύτερος ο βαθμός, τόσο πιο πολύ μοιάζουν τα πρόσωπα.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels · found with: {model}</source>
        <translation>{width} x {height} εικονοστοιχεία · βρέθηκε με: {model}</translation>
    </message>
    <message>
        <source>Copied the SHA-256.</source>
        <translation>Το SHA-256 αντιγράφηκε.</translation>
    </message>
    <message>
        <source>What it means was not measured for the face model in use.</source>
        <translation>Δεν έχει μετρηθεί τι σημαίνει για το μοντέλο προσώπων που χρησιμοποιείται.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for you as for somebody else.</source>
        <translation>Ένας τέτοιος βαθμός είναι πάνω από {number} φορές πιο πιθανός για εσάς παρά για κάποιον άλλον.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for somebody else as for you.</source>
        <translation>Ένας τέτοιος βαθμός είναι πάνω από {number} φορές πιο πιθανός για κάποιον άλλον παρά για εσάς.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for you as for somebody else.</source>
        <translation>Ένας τέτοιος βαθμός είναι περίπου {number} φορές πιο πιθανός για εσάς παρά για κάποιον άλλον.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for somebody else as for you.</source>
        <translation>Ένας τέτοιος βαθμός είναι περίπου {number} φορές πιο πιθανός για κάποιον άλλον παρά για εσάς.</translation>
    </message>
    <message>
        <source>Among very many faces of others some score as high by chance: only you can tell.</source>
        <translation>Ανάμεσα σε πάρα πολλά πρόσωπα άλλων, μερικά έχουν τυχαία τόσο μεγάλο βαθμό: μόνο εσείς μπορείτε να το κρίνετε.</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>No matches yet</source>
        <translation>Δεν υπάρχουν ακόμη αντιστοιχίες</translation>
    </message>
    <message>
        <source>Look through a folder first. What could show you appears here, and you decide.</source>
        <translation>Ελέγξτε πρώτα έναν φάκελο. Ό,τι μπορεί να δείχνει εσάς εμφανίζεται εδώ, και αποφασίζετε εσείς.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Στις φωτογραφίες</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Αντιστοιχίες</translation>
    </message>
    <message>
        <source>Go by the whole photo, not only by the face, and choose Unsure when in doubt: you can change every decision.</source>
        <translation>Κοιτάξτε ολόκληρη τη φωτογραφία, όχι μόνο το πρόσωπο, και αν έχετε αμφιβολία επιλέξτε «Αβέβαιο»: μπορείτε να αλλάξετε κάθε απόφαση.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Μία μία</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Πλέγμα</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Εμφάνιση των αντιγράφων</translation>
    </message>
    <message>
        <source>Show all matches</source>
        <translation>Εμφάνιση όλων των αντιστοιχιών</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not decided</source>
        <translation>
            <numerusform>%Ln χωρίς απόφαση</numerusform>
            <numerusform>%Ln χωρίς απόφαση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly identical picture(s)</source>
        <translation>
            <numerusform>%Ln σχεδόν όμοια εικόνα</numerusform>
            <numerusform>%Ln σχεδόν όμοιες εικόνες</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Καμία αυτού του είδους</translation>
    </message>
    <message>
        <source>{shown} · {open}</source>
        <translation>{shown} · {open}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>Εμφανίζεται %Ln</numerusform>
            <numerusform>Εμφανίζονται %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>Δεν υπάρχουν άλλες αντιστοιχίες προς αυτή την κατεύθυνση.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Αποθήκευση…</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln match(es) as “{decision}”.</source>
        <translation>
            <numerusform>Σημειώθηκε %Ln αντιστοιχία ως «{decision}».</numerusform>
            <numerusform>Σημειώθηκαν %Ln αντιστοιχίες ως «{decision}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as “{decision}”.</source>
        <translation>Σημειώθηκε ως «{decision}».</translation>
    </message>
    <message>
        <source>Took back “{decision}”.</source>
        <translation>Αναιρέθηκε: «{decision}».</translation>
    </message>
    <message>
        <source>“{decision}”</source>
        <translation>«{decision}»</translation>
    </message>
    <message numerus="yes">
        <source>“{decision}” for %Ln match(es)</source>
        <translation>
            <numerusform>«{decision}» για %Ln αντιστοιχία</numerusform>
            <numerusform>«{decision}» για %Ln αντιστοιχίες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePackDialog</name>
    <message>
        <source>Measure a face model</source>
        <translation>Μέτρηση μοντέλου προσώπων</translation>
    </message>
    <message>
        <source>You need a folder with one folder for each person, and several photos in each; in every photo only that person. About 70 photos of 30 people are the least; more give better figures. The photos are looked at on this computer, and nothing of them is kept but the figures.</source>
        <translation>Χρειάζεστε έναν φάκελο που περιέχει έναν φάκελο για κάθε άτομο, με αρκετές φωτογραφίες στον καθένα· σε κάθε φωτογραφία μόνο αυτό το άτομο. Το ελάχιστο είναι περίπου 70 φωτογραφίες από 30 άτομα· με περισσότερες, οι τιμές είναι καλύτερες. Οι φωτογραφίες ελέγχονται σε αυτόν τον υπολογιστή και δεν κρατιέται τίποτα από αυτές εκτός από τις τιμές.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Επιλογή του φακέλου…</translation>
    </message>
    <message>
        <source>Use these figures when photos are looked through</source>
        <translation>Χρήση αυτών των τιμών στον έλεγχο φωτογραφιών</translation>
    </message>
    <message>
        <source>Choose the folder with one folder for each person</source>
        <translation>Επιλογή του φακέλου με έναν φάκελο για κάθε άτομο</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) with a face</source>
        <translation>
            <numerusform>%Ln φωτογραφία με πρόσωπο</numerusform>
            <numerusform>%Ln φωτογραφίες με πρόσωπο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln άτομο</numerusform>
            <numerusform>%Ln άτομα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) without a face</source>
        <translation>
            <numerusform>%Ln φωτογραφία χωρίς πρόσωπο</numerusform>
            <numerusform>%Ln φωτογραφίες χωρίς πρόσωπο</numerusform>
        </translation>
    </message>
    <message>
        <source>To measure stricter settings, more photos of more people are needed.</source>
        <translation>Για να μετρηθούν αυστηρότερες ρυθμίσεις, χρειάζονται περισσότερες φωτογραφίες περισσότερων ατόμων.</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>Η μέτρηση ολοκληρώθηκε.</translation>
    </message>
    <message>
        <source>Photos are looked through with these figures from now on.</source>
        <translation>Από εδώ και πέρα οι φωτογραφίες ελέγχονται με αυτές τις τιμές.</translation>
    </message>
</context>
<context>
    <name>NetworkConsent</name>
    <message>
        <source>Use the network?</source>
        <translation>Να χρησιμοποιηθεί το δίκτυο;</translation>
    </message>
    <message numerus="yes">
        <source>At most these %n website(s) would be asked for it, and no others:</source>
        <translation>
            <numerusform>Θα ζητηθεί το πολύ από αυτόν τον %n ιστότοπο και από κανέναν άλλο:</numerusform>
            <numerusform>Θα ζητηθεί το πολύ από αυτούς τους %n ιστοτόπους και από κανέναν άλλο:</numerusform>
        </translation>
    </message>
    <message>
        <source>More photos lie with this website. May it be asked, too?</source>
        <translation>Υπάρχουν κι άλλες φωτογραφίες σε αυτόν τον ιστότοπο. Να ζητηθούν και από εκεί;</translation>
    </message>
    <message numerus="yes">
        <source>These %n website(s) would be asked for photos, and no others:</source>
        <translation>
            <numerusform>Θα ζητηθούν φωτογραφίες από αυτόν τον %n ιστότοπο και από κανέναν άλλο:</numerusform>
            <numerusform>Θα ζητηθούν φωτογραφίες από αυτούς τους %n ιστοτόπους και από κανέναν άλλο:</numerusform>
        </translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Ιστότοποι</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which face model is fetched. Nothing about you or your face is sent, and there is no login. Every request is written into a log.</source>
        <translation>Μαθαίνουν τη διεύθυνση δικτύου αυτού του υπολογιστή και ποιο μοντέλο προσώπων λαμβάνεται. Δεν αποστέλλεται τίποτα για εσάς ή το πρόσωπό σας, και δεν υπάρχει σύνδεση σε λογαριασμό. Κάθε αίτημα γράφεται σε αρχείο καταγραφής.</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which pages are looked at. Nothing about you or your face is sent, there are no cookies and no login. Every request is written into a log.</source>
        <translation>Μαθαίνουν τη διεύθυνση δικτύου αυτού του υπολογιστή και ποιες σελίδες ανοίγονται. Δεν αποστέλλεται τίποτα για εσάς ή το πρόσωπό σας, και δεν υπάρχουν cookies ούτε σύνδεση σε λογαριασμό. Κάθε αίτημα γράφεται σε αρχείο καταγραφής.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Παραμονή εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>Ask these websites, this time</source>
        <translation>Να ζητηθούν, αυτή τη φορά</translation>
    </message>
</context>
<context>
    <name>NetworkLogDialog</name>
    <message>
        <source>What was asked over the network</source>
        <translation>Τι ζητήθηκε μέσω του δικτύου</translation>
    </message>
    <message>
        <source>Fetching the log…</source>
        <translation>Φόρτωση του αρχείου καταγραφής…</translation>
    </message>
    <message>
        <source>Show requests to</source>
        <translation>Εμφάνιση αιτημάτων προς</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Αιτήματα, τα πιο πρόσφατα πρώτα</translation>
    </message>
    <message>
        <source>Nothing was asked over the network</source>
        <translation>Δεν ζητήθηκε τίποτα μέσω του δικτύου</translation>
    </message>
    <message>
        <source>Every request is written down here, until you delete the log.</source>
        <translation>Κάθε αίτημα γράφεται εδώ, έως ότου διαγράψετε το αρχείο καταγραφής.</translation>
    </message>
    <message>
        <source>Copy this row</source>
        <translation>Αντιγραφή αυτής της γραμμής</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Αποθήκευση αρχείου καταγραφής…</translation>
    </message>
    <message>
        <source>Delete the log…</source>
        <translation>Διαγραφή αρχείου καταγραφής…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>All websites ({count})</source>
        <translation>Όλοι οι ιστότοποι ({count})</translation>
    </message>
    <message>
        <source>{website} ({count})</source>
        <translation>{website} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>This program made %Ln request(s), none of them without your yes for that step.</source>
        <translation>
            <numerusform>Αυτό το πρόγραμμα έστειλε %Ln αίτημα, με το «ναι» σας για εκείνο το βήμα.</numerusform>
            <numerusform>Αυτό το πρόγραμμα έστειλε %Ln αιτήματα, κανένα χωρίς το «ναι» σας για το συγκεκριμένο βήμα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the row.</source>
        <translation>Η γραμμή αντιγράφηκε.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Πίνακας (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Για προγράμματα (*.json)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Αποθήκευση αρχείου καταγραφής</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln request(s) as “{file}”. The file is not encrypted.</source>
        <translation>
            <numerusform>Αποθηκεύτηκε %Ln αίτημα ως «{file}». Το αρχείο δεν είναι κρυπτογραφημένο.</numerusform>
            <numerusform>Αποθηκεύτηκαν %Ln αιτήματα ως «{file}». Το αρχείο δεν είναι κρυπτογραφημένο.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the log?</source>
        <translation>Να διαγραφεί το αρχείο καταγραφής;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) would be deleted from the log.</source>
        <translation>
            <numerusform>Θα διαγραφεί %Ln αίτημα από το αρχείο καταγραφής.</numerusform>
            <numerusform>Θα διαγραφούν %Ln αιτήματα από το αρχείο καταγραφής.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards nobody can see from it which websites were asked, when, and what for. It cannot be brought back. Photos and matches stay, with the addresses where they were found.</source>
        <translation>Μετά κανείς δεν θα μπορεί να δει εκεί ποιοι ιστότοποι ρωτήθηκαν, πότε και για ποιον σκοπό. Η διαγραφή δεν αναιρείται. Οι φωτογραφίες και οι αντιστοιχίες μένουν, με τις διευθύνσεις όπου βρέθηκαν.</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>Διατήρηση αρχείου</translation>
    </message>
    <message>
        <source>Delete the log</source>
        <translation>Διαγραφή αρχείου καταγραφής</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln request(s) from the log.</source>
        <translation>
            <numerusform>Διαγράφηκε %Ln αίτημα από το αρχείο καταγραφής.</numerusform>
            <numerusform>Διαγράφηκαν %Ln αιτήματα από το αρχείο καταγραφής.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>This program asks nobody anything, unless you say yes for one step. Before each step it names the websites that would be asked. Every request is written into a log.</source>
        <translation>Αυτό το πρόγραμμα δεν ζητά τίποτα από κανέναν, εκτός αν πείτε «ναι» για ένα βήμα. Πριν από κάθε βήμα αναφέρει τους ιστοτόπους που θα ρωτηθούν. Κάθε αίτημα γράφεται σε αρχείο καταγραφής.</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Εμφάνιση αρχείου καταγραφής…</translation>
    </message>
    <message>
        <source>Directly to the websites</source>
        <translation>Απευθείας στους ιστοτόπους</translation>
    </message>
    <message>
        <source>Through Tor on this computer</source>
        <translation>Μέσω του Tor σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Through the proxy of this system</source>
        <translation>Μέσω του διακομιστή μεσολάβησης του συστήματος</translation>
    </message>
    <message>
        <source>Through another proxy</source>
        <translation>Μέσω άλλου διακομιστή μεσολάβησης</translation>
    </message>
    <message>
        <source>Which way requests take</source>
        <translation>Από πού περνούν τα αιτήματα</translation>
    </message>
    <message>
        <source>Websites see the network address of this computer, or that of the proxy.</source>
        <translation>Οι ιστότοποι βλέπουν τη διεύθυνση δικτύου αυτού του υπολογιστή ή του διακομιστή μεσολάβησης.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Χρήση αυτής της διεύθυνσης</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Διεύθυνση του διακομιστή μεσολάβησης</translation>
    </message>
    <message>
        <source>For example socks5h://127.0.0.1:9150 or http://proxy.example:8080</source>
        <translation>Για παράδειγμα, socks5h://127.0.0.1:9150 ή http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Last used on {moment}, to ask {host}.</source>
        <translation>Τελευταία χρήση: {moment}, για αίτημα προς {host}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the log.</source>
        <translation>
            <numerusform>%Ln αίτημα στο αρχείο καταγραφής.</numerusform>
            <numerusform>%Ln αιτήματα στο αρχείο καταγραφής.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in the log.</source>
        <translation>Δεν υπάρχει αίτημα στο αρχείο καταγραφής.</translation>
    </message>
    <message>
        <source>The proxy of this system cannot be used. Requests fail until you choose another way.</source>
        <translation>Ο διακομιστής μεσολάβησης του συστήματος δεν μπορεί να χρησιμοποιηθεί. Τα αιτήματα αποτυγχάνουν έως ότου επιλέξετε άλλον τρόπο.</translation>
    </message>
    <message>
        <source>Websites that you allow are asked directly.</source>
        <translation>Οι ιστότοποι που επιτρέπετε ρωτώνται απευθείας.</translation>
    </message>
    <message>
        <source>Requests go the way that is set in this system, directly if nothing is set there.</source>
        <translation>Τα αιτήματα ακολουθούν τον τρόπο που έχει οριστεί στο σύστημα, ή πηγαίνουν απευθείας αν δεν έχει οριστεί κάτι.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}. It also looks up the names of websites. If it does not answer, the request fails; nothing is asked directly instead.</source>
        <translation>Τα αιτήματα περνούν από {proxy}. Εκεί αναζητούνται και τα ονόματα των ιστοτόπων. Αν δεν απαντήσει, το αίτημα αποτυγχάνει· δεν ζητείται τίποτα απευθείας στη θέση του.</translation>
    </message>
    <message>
        <source>Requests go this way from now on: {way}.</source>
        <translation>Από εδώ και πέρα τα αιτήματα πηγαίνουν έτσι: {way}.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It begins with socks5h:// or http://, then the name of the computer, a colon, and a number.</source>
        <translation>Αυτή δεν είναι διεύθυνση διακομιστή μεσολάβησης. Αρχίζει με socks5h:// ή http://, μετά το όνομα του υπολογιστή, άνω και κάτω τελεία και ένας αριθμός.</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>The network was last used on {moment}, to ask {host}.</source>
        <translation>Το δίκτυο χρησιμοποιήθηκε τελευταία φορά: {moment}, για αίτημα προς {host}.</translation>
    </message>
    <message>
        <source>Nothing is being sent · offline</source>
        <translation>Τίποτα δεν αποστέλλεται · εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>The network was not used so far, as far as the log goes.</source>
        <translation>Το δίκτυο δεν χρησιμοποιήθηκε έως τώρα, σύμφωνα με το αρχείο καταγραφής.</translation>
    </message>
    <message>
        <source>Press to see every request.</source>
        <translation>Πατήστε για να δείτε κάθε αίτημα.</translation>
    </message>
    <message>
        <source>Fetching a face model from {host}</source>
        <translation>Λήψη μοντέλου προσώπων από: {host}</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} and %n other(s) for photos</source>
        <translation>
            <numerusform>Ζητούνται φωτογραφίες από: {host} και %n ακόμη ιστότοπο</numerusform>
            <numerusform>Ζητούνται φωτογραφίες από: {host} και %n ακόμη ιστοτόπους</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking {host} for photos</source>
        <translation>Ζητούνται φωτογραφίες από: {host}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Τέσσερις ή πέντε λέξεις που δεν έχουν σχέση μεταξύ τους είναι καλή επιλογή.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Η ίδια φράση πρόσβασης ξανά</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Οι δύο φράσεις πρόσβασης διαφέρουν. Πληκτρολογήστε δύο φορές την ίδια.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Δεν έχει γραφτεί κάτι ακόμη</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Πολύ αδύναμη: μαντεύεται αμέσως</translation>
    </message>
    <message>
        <source>Weak: guessed within hours</source>
        <translation>Αδύναμη: μαντεύεται μέσα σε ώρες</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Μέτρια: προσθέστε άλλη μία λέξη</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Ισχυρή</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Πολύ ισχυρή</translation>
    </message>
</context>
<context>
    <name>OpenVaultForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Άνοιγμα θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>The vault is not where it was: “{path}”. If it lies on a USB stick or another drive, put it back in and try again.</source>
        <translation>Το θησαυροφυλάκιο δεν είναι εκεί που ήταν: «{path}». Αν βρίσκεται σε στικάκι USB ή σε άλλη μονάδα, συνδέστε τη ξανά και δοκιμάστε πάλι.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ανοίγει…</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (απαραίτητο)</translation>
    </message>
    <message>
        <source>The letter needs this.</source>
        <translation>Η επιστολή το χρειάζεται.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at most.</source>
        <translation>
            <numerusform>Έως %n χαρακτήρα.</numerusform>
            <numerusform>Έως %n χαρακτήρες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>As it is usual</source>
        <translation>Όπως συνηθίζεται</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Dismiss {file}</source>
        <translation>Απόρριψη: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), counted from the left: which one is you?</source>
        <translation>
            <numerusform>%n πρόσωπο, από τα αριστερά: ποιο είστε εσείς;</numerusform>
            <numerusform>%n πρόσωπα, από τα αριστερά: ποιο είστε εσείς;</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. Choose one in which the face is large and sharp.</source>
        <translation>Δεν βρέθηκε πρόσωπο σε αυτή τη φωτογραφία. Επιλέξτε μία όπου το πρόσωπο είναι μεγάλο και καθαρό.</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Αυτή η φωτογραφία υπάρχει ήδη.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are the most there can be. Remove one first.</source>
        <translation>
            <numerusform>Το όριο είναι %n φωτογραφία. Αφαιρέστε πρώτα μία.</numerusform>
            <numerusform>Το όριο είναι %n φωτογραφίες. Αφαιρέστε πρώτα μία.</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}, counted from the left: this is me</source>
        <translation>Πρόσωπο {number} από {total}, από τα αριστερά: είμαι εγώ</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Επισκόπηση</translation>
    </message>
    <message>
        <source>Where you stand, and what to do next.</source>
        <translation>Πού βρίσκεστε και τι ακολουθεί.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Έως τώρα</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Άνοιγμα της αναφοράς</translation>
    </message>
    <message>
        <source>What is out there</source>
        <translation>Τι μπορεί να βρεθεί</translation>
    </message>
    <message numerus="yes">
        <source>reference(s)</source>
        <translation>
            <numerusform>φωτογραφία αναφοράς</numerusform>
            <numerusform>φωτογραφίες αναφοράς</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>file(s) looked at</source>
        <translation>
            <numerusform>αρχείο ελέγχθηκε</numerusform>
            <numerusform>αρχεία ελέγχθηκαν</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>για απόφαση</translation>
    </message>
    <message>
        <source>of you</source>
        <translation>με εσάς</translation>
    </message>
    <message>
        <source>not you</source>
        <translation>χωρίς εσάς</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>αβέβαιες</translation>
    </message>
    <message numerus="yes">
        <source>letter(s)</source>
        <translation>
            <numerusform>επιστολή</numerusform>
            <numerusform>επιστολές</numerusform>
        </translation>
    </message>
    <message>
        <source>The permission of {name} has ended</source>
        <translation>Η εξουσιοδότηση έληξε: {name}</translation>
    </message>
    <message>
        <source>There is no permission of {name}</source>
        <translation>Δεν υπάρχει εξουσιοδότηση: {name}</translation>
    </message>
    <message>
        <source>Until there is a new one, no photos can be looked through and no report or letter be written.</source>
        <translation>Έως ότου υπάρξει νέα, δεν μπορούν να ελεγχθούν φωτογραφίες ούτε να γραφτεί αναφορά ή επιστολή.</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Ανανέωση εξουσιοδότησης…</translation>
    </message>
    <message>
        <source>Show the program which face to look for</source>
        <translation>Δείξτε στο πρόγραμμα ποιο πρόσωπο να αναζητήσει</translation>
    </message>
    <message>
        <source>Add one photo, better five. They are measured on this computer and stay in the vault.</source>
        <translation>Προσθέστε μία φωτογραφία, καλύτερα πέντε. Οι μετρήσεις γίνονται σε αυτόν τον υπολογιστή και μένουν στο θησαυροφυλάκιο.</translation>
    </message>
    <message>
        <source>Add photos of the face</source>
        <translation>Προσθήκη φωτογραφιών προσώπου</translation>
    </message>
    <message>
        <source>Choose the photos to look through</source>
        <translation>Επιλέξτε τις φωτογραφίες που θα ελεγχθούν</translation>
    </message>
    <message>
        <source>For example a folder with pictures that you saved from your public profiles.</source>
        <translation>Για παράδειγμα, έναν φάκελο με εικόνες που αποθηκεύσατε από τα δημόσια προφίλ σας.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Προσθήκη φακέλου</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) wait for your decision</source>
        <translation>
            <numerusform>%Ln αντιστοιχία περιμένει την απόφασή σας</numerusform>
            <numerusform>%Ln αντιστοιχίες περιμένουν την απόφασή σας</numerusform>
        </translation>
    </message>
    <message>
        <source>The program only says “likely” or “possible”. You know best which photos show you.</source>
        <translation>Το πρόγραμμα λέει μόνο «πιθανή» ή «ενδεχόμενη». Εσείς γνωρίζετε καλύτερα ποιες φωτογραφίες δείχνουν εσάς.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>Write the first letter</source>
        <translation>Γράψτε την πρώτη επιστολή</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of you are confirmed. Ask a face search company what it holds about you.</source>
        <translation>
            <numerusform>%n φωτογραφία σας έχει επιβεβαιωθεί. Ρωτήστε μια εταιρεία αναζήτησης προσώπων τι έχει για εσάς.</numerusform>
            <numerusform>%n φωτογραφίες σας έχουν επιβεβαιωθεί. Ρωτήστε μια εταιρεία αναζήτησης προσώπων τι έχει για εσάς.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can ask a face search company what it holds about you, also without a match.</source>
        <translation>Μπορείτε να ρωτήσετε μια εταιρεία αναζήτησης προσώπων τι έχει για εσάς, ακόμη και χωρίς αντιστοιχία.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Σύνταξη επιστολής</translation>
    </message>
    <message numerus="yes">
        <source>You have not sent %n letter(s) yet</source>
        <translation>
            <numerusform>Δεν έχετε στείλει ακόμη %n επιστολή</numerusform>
            <numerusform>Δεν έχετε στείλει ακόμη %n επιστολές</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as this program knows. The time to answer begins when a letter arrives.</source>
        <translation>Από όσο γνωρίζει το πρόγραμμα. Ο χρόνος για την απάντηση αρχίζει όταν φτάσει μια επιστολή.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Εμφάνιση των υποθέσεων</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Όλα έχουν αποφασιστεί</translation>
    </message>
    <message>
        <source>Write to another company, or look through more photos.</source>
        <translation>Γράψτε σε άλλη εταιρεία ή ελέγξτε περισσότερες φωτογραφίες.</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Σύνταξη άλλης επιστολής</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Άνοιγμα της υπόθεσης</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Use this one…</source>
        <translation>Χρήση αυτού…</translation>
    </message>
    <message>
        <source>Measure it on your own photos…</source>
        <translation>Μέτρηση σε δικές σας φωτογραφίες…</translation>
    </message>
    <message>
        <source>Check it on pairs of photos…</source>
        <translation>Έλεγχος σε ζεύγη φωτογραφιών…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Αφαίρεση…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Σε χρήση</translation>
    </message>
    <message>
        <source>From the next opening of the vault</source>
        <translation>Από το επόμενο άνοιγμα του θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>In use until the vault is locked</source>
        <translation>Σε χρήση έως το κλείδωμα του θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Δεν μπορεί να χρησιμοποιηθεί</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Δεν έχει μετρηθεί ακόμη</translation>
    </message>
    <message>
        <source>Its files were changed or damaged since it was added, or some are missing. Remove it and add it again.</source>
        <translation>Τα αρχεία του άλλαξαν ή καταστράφηκαν από τότε που προστέθηκε, ή κάποια λείπουν. Αφαιρέστε το και προσθέστε το ξανά.</translation>
    </message>
    <message>
        <source>Nobody has measured yet how sure its results are. Before it can be used, measure it on photos of people whom you know.</source>
        <translation>Κανείς δεν έχει μετρήσει ακόμη πόσο βέβαια είναι τα αποτελέσματά του. Πριν χρησιμοποιηθεί, μετρήστε το σε φωτογραφίες ανθρώπων που γνωρίζετε.</translation>
    </message>
    <message>
        <source>It runs slower than it could: a part of it could not be rewritten.</source>
        <translation>Λειτουργεί πιο αργά από όσο θα μπορούσε: ένα μέρος του δεν μπόρεσε να μετατραπεί.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Φωτογραφίες ({patterns})</translation>
    </message>
</context>
<context>
    <name>PartListModel</name>
    <message>
        <source>Part {number}: {width} % × {height} %</source>
        <translation>Τμήμα {number}: {width}% × {height}%</translation>
    </message>
    <message>
        <source>Part {number}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>Τμήμα {number}: {left}% από αριστερά, {top}% από πάνω, {width}% πλάτος, {height}% ύψος</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Απόκρυψη</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Απόκρυψη της φράσης πρόσβασης</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Εμφάνιση της φράσης πρόσβασης</translation>
    </message>
</context>
<context>
    <name>PauseList</name>
    <message>
        <source>They asked me something first…</source>
        <translation>Πρώτα με ρώτησαν κάτι…</translation>
    </message>
    <message>
        <source>Some laws let the time stand still until you have answered. If you have not answered yet, choose today.</source>
        <translation>Ορισμένοι νόμοι αναστέλλουν την προθεσμία ώσπου να απαντήσετε. Αν δεν έχετε απαντήσει ακόμη, επιλέξτε τη σημερινή ημέρα.</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>What I mean</source>
        <translation>Τι εννοώ</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Την ταυτότητά μου</translation>
    </message>
    <message>
        <source>A fee</source>
        <translation>Μια χρέωση</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Αφαίρεση αυτής της ερώτησης</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>Τι ζήτησαν;</translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation>Ρώτησαν στις</translation>
    </message>
    <message>
        <source>They had my answer on</source>
        <translation>Έλαβαν την απάντησή μου στις</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Άτομα</translation>
    </message>
    <message>
        <source>Help someone else…</source>
        <translation>Βοήθεια σε άλλο άτομο…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Everything is kept for each person apart. Only help people who asked you to.</source>
        <translation>Όλα φυλάσσονται χωριστά για κάθε άτομο. Βοηθάτε μόνο ανθρώπους που σας το ζήτησαν.</translation>
    </message>
    <message>
        <source>Help this person now</source>
        <translation>Βοήθεια σε αυτό το άτομο τώρα</translation>
    </message>
    <message>
        <source>Change the details…</source>
        <translation>Αλλαγή στοιχείων…</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Ανανέωση εξουσιοδότησης…</translation>
    </message>
    <message>
        <source>Save a copy of the permission…</source>
        <translation>Αποθήκευση αντιγράφου εξουσιοδότησης…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Αφαίρεση…</translation>
    </message>
    <message>
        <source>permission until {day}</source>
        <translation>εξουσιοδότηση έως τις {day}</translation>
    </message>
    <message>
        <source>Until there is a new permission, photos cannot be looked through for this person, and no report and no letter can be written. What is there can be looked at, and cases can be followed up.</source>
        <translation>Έως ότου υπάρξει νέα εξουσιοδότηση, δεν μπορούν να ελεγχθούν φωτογραφίες για αυτό το άτομο ούτε να γραφτεί αναφορά ή επιστολή. Όσα υπάρχουν μπορείτε να τα βλέπετε, και οι υποθέσεις μπορούν να συνεχιστούν.</translation>
    </message>
    <message>
        <source>Photos are being looked through. Stop that first.</source>
        <translation>Γίνεται έλεγχος φωτογραφιών. Διακόψτε τον πρώτα.</translation>
    </message>
    <message>
        <source>Save a copy of the permission</source>
        <translation>Αποθήκευση αντιγράφου εξουσιοδότησης</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not encrypted there.</source>
        <translation>Αποθηκεύτηκε ως «{file}». Εκεί δεν είναι κρυπτογραφημένο.</translation>
    </message>
    <message>
        <source>{name} and all that was kept about them is removed.</source>
        <translation>Αφαιρέθηκε: {name}, μαζί με όσα φυλάσσονταν για αυτό το άτομο.</translation>
    </message>
</context>
<context>
    <name>PeopleGlance</name>
    <message>
        <source>Everyone that you help</source>
        <translation>Όλα τα άτομα που βοηθάτε</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Όλα τα άτομα</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n ενέργεια σε εκκρεμότητα</numerusform>
            <numerusform>%n ενέργειες σε εκκρεμότητα</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do before {day}</source>
        <translation>Δεν υπάρχει κάτι να γίνει πριν από τις {day}</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Δεν υπάρχει κάτι να γίνει</translation>
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
        <translation>Προσωπικά στοιχεία</translation>
    </message>
    <message>
        <source>Help someone else</source>
        <translation>Βοήθεια σε άλλο άτομο</translation>
    </message>
    <message>
        <source>Renew the permission</source>
        <translation>Ανανέωση της εξουσιοδότησης</translation>
    </message>
    <message>
        <source>Only help people who asked you to. Their signed permission is kept with their details.</source>
        <translation>Βοηθήστε μόνο όσους σας το ζήτησαν. Η υπογεγραμμένη εξουσιοδότησή τους φυλάσσεται με τα στοιχεία τους.</translation>
    </message>
    <message>
        <source>{name} signs a new document. It takes the place of the one before.</source>
        <translation>Υπογράφει νέο έγγραφο: {name}. Παίρνει τη θέση του προηγούμενου.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Saved the details of {name}.</source>
        <translation>Αποθηκεύτηκαν τα στοιχεία: {name}.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Choose the signed document…</source>
        <translation>Επιλογή υπογεγραμμένου εγγράφου…</translation>
    </message>
    <message>
        <source>The document names no last day</source>
        <translation>Το έγγραφο δεν αναφέρει τελευταία ημέρα</translation>
    </message>
    <message>
        <source>Keep the date of birth</source>
        <translation>Να φυλάσσεται η ημερομηνία γέννησης</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ονοματεπώνυμο</translation>
    </message>
    <message>
        <source>As it should stand in the letters.</source>
        <translation>Όπως πρέπει να αναγράφεται στις επιστολές.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Διεύθυνση e-mail</translation>
    </message>
    <message>
        <source>Letters need this or the postal address for the answer.</source>
        <translation>Οι επιστολές χρειάζονται αυτήν ή την ταχυδρομική διεύθυνση για την απάντηση.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Ταχυδρομική διεύθυνση</translation>
    </message>
    <message>
        <source>Street, then postcode and town, one line each.</source>
        <translation>Οδός, μετά ταχυδρομικός κώδικας και πόλη, το καθένα σε δική του γραμμή.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Permission of this person</source>
        <translation>Εξουσιοδότηση αυτού του ατόμου</translation>
    </message>
    <message>
        <source>The document that they signed. A copy is kept in the vault.</source>
        <translation>Το έγγραφο που υπέγραψε. Ένα αντίγραφο φυλάσσεται στο θησαυροφυλάκιο.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ισχύει έως</translation>
    </message>
    <message>
        <source>Other names and the date of birth</source>
        <translation>Άλλα ονόματα και ημερομηνία γέννησης</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Απόκρυψη αυτών</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Άλλα ονόματα</translation>
    </message>
    <message>
        <source>Names under which photos or accounts may stand, one a line. Letters ask for these too.</source>
        <translation>Ονόματα με τα οποία μπορεί να υπάρχουν φωτογραφίες ή λογαριασμοί, ένα ανά γραμμή. Οι επιστολές ρωτούν και για αυτά.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ημερομηνία γέννησης</translation>
    </message>
    <message>
        <source>Only letters to companies that find people by their name say it.</source>
        <translation>Την αναφέρουν μόνο οι επιστολές προς εταιρείες που βρίσκουν ανθρώπους με το όνομά τους.</translation>
    </message>
    <message>
        <source>Signed permission</source>
        <translation>Υπογεγραμμένη εξουσιοδότηση</translation>
    </message>
    <message>
        <source>Documents and photos (*.pdf *.jpg *.jpeg *.png *.txt)</source>
        <translation>Έγγραφα και φωτογραφίες (*.pdf *.jpg *.jpeg *.png *.txt)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Συμπληρώστε το όνομα.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Επιλέξτε μια χώρα από τον κατάλογο.</translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>Photos that the letter names</source>
        <translation>Φωτογραφίες που αναφέρει η επιστολή</translation>
    </message>
    <message>
        <source>Name all</source>
        <translation>Αναφορά όλων</translation>
    </message>
    <message>
        <source>Name none</source>
        <translation>Χωρίς αναφορά</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Χρήση αυτών</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>The letter names the address of each, so that they can find it. Leave out what this recipient need not know of.</source>
        <translation>Η επιστολή αναφέρει τη διεύθυνση της καθεμιάς, ώστε ο παραλήπτης να τη βρει. Παραλείψτε όσες δεν χρειάζεται να γνωρίζει αυτός ο παραλήπτης.</translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>Αναφέρονται {named} από %n φωτογραφία</numerusform>
            <numerusform>Αναφέρονται {named} από %n φωτογραφίες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoCleaner</name>
    <message>
        <source>Which photo?</source>
        <translation>Ποια φωτογραφία;</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Φωτογραφίες ({patterns})</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Αποθήκευση καθαρού αντιγράφου</translation>
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
        <translation>Φωτογραφίες</translation>
    </message>
    <message>
        <source>Places with photos that others can see: data exports, what you saved from profiles, albums, public pages.</source>
        <translation>Μέρη με φωτογραφίες που μπορούν να δουν άλλοι: εξαγωγές δεδομένων, ό,τι αποθηκεύσατε από προφίλ, άλμπουμ, δημόσιες σελίδες.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>Έλεγχος όλων</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Περιμένετε να ολοκληρωθεί ο έλεγχος των φωτογραφιών ή διακόψτε τον πρώτα.</translation>
    </message>
    <message>
        <source>“{address}” is not a public address that anybody can open.</source>
        <translation>Η «{address}» δεν είναι δημόσια διεύθυνση που μπορεί να ανοίξει ο καθένας.</translation>
    </message>
    <message>
        <source>“remove {folder}”</source>
        <translation>«αφαίρεση: {folder}»</translation>
    </message>
    <message>
        <source>Removed {folder}. What was found in it stays.</source>
        <translation>Αφαιρέθηκε: {folder}. Ό,τι βρέθηκε εκεί διατηρείται.</translation>
    </message>
    <message numerus="yes">
        <source>%n new match(es) found. Decide on the Matches page which ones show you.</source>
        <translation>
            <numerusform>Βρέθηκε %n νέα αντιστοιχία. Αποφασίστε στη σελίδα «Αντιστοιχίες» αν δείχνει εσάς.</numerusform>
            <numerusform>Βρέθηκαν %n νέες αντιστοιχίες. Αποφασίστε στη σελίδα «Αντιστοιχίες» ποιες δείχνουν εσάς.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) in all</source>
        <translation>
            <numerusform>Ελέγχθηκε συνολικά %Ln αρχείο</numerusform>
            <numerusform>Ελέγχθηκαν συνολικά %Ln αρχεία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n σημείο</numerusform>
            <numerusform>%n σημεία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) so far</source>
        <translation>
            <numerusform>Ελέγχθηκε έως τώρα %Ln αρχείο</numerusform>
            <numerusform>Ελέγχθηκαν έως τώρα %Ln αρχεία</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>Ελέγχθηκαν {done} από {total}</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>Ελέγχθηκαν {done} από {total} · {time_left}</translation>
    </message>
</context>
<context>
    <name>PreviewTableModel</name>
    <message>
        <source>Row</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Επιστολές</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Τι πρέπει να γνωρίζετε</translation>
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
        <translation>Χωρίς τίτλο</translation>
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
        <translation>Άρθρα: {articles}</translation>
    </message>
</context>
<context>
    <name>RecipientDecisions</name>
    <message>
        <source>Decisions of authorities</source>
        <translation>Αποφάσεις αρχών</translation>
    </message>
    <message>
        <source>None that this program knows of. That does not mean that there is none.</source>
        <translation>Καμία που να γνωρίζει αυτό το πρόγραμμα. Αυτό δεν σημαίνει ότι δεν υπάρχει.</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Recipient</source>
        <translation>Παραλήπτης</translation>
    </message>
    <message>
        <source>Known to ask for</source>
        <translation>Είναι γνωστό ότι ζητά</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>What authorities decided</source>
        <translation>Τι αποφάσισαν οι αρχές</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Διόρθωση της εγγραφής…</translation>
    </message>
    <message>
        <source>Take my entry back</source>
        <translation>Αναίρεση της εγγραφής μου</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>How to reach them for this letter, the best way first</source>
        <translation>Τρόποι αποστολής αυτής της επιστολής, ο καλύτερος πρώτα</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Τηλέφωνο: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Φαξ: {number}</translation>
    </message>
    <message>
        <source>They ask for letters in this language: {language}</source>
        <translation>Ζητούν επιστολές σε αυτή τη γλώσσα: {language}</translation>
    </message>
    <message>
        <source>Other contact data</source>
        <translation>Άλλα στοιχεία επικοινωνίας</translation>
    </message>
    <message>
        <source>Their representative in the European Union</source>
        <translation>Ο εκπρόσωπός τους στην Ευρωπαϊκή Ένωση</translation>
    </message>
    <message>
        <source>Other sources say</source>
        <translation>Άλλες πηγές αναφέρουν</translation>
    </message>
    <message>
        <source>The letter does not use these unless you choose one.</source>
        <translation>Η επιστολή δεν τα χρησιμοποιεί, εκτός αν επιλέξετε κάποιο.</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Ελέγχθηκε στις {day}: {status}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Χρήση αυτού</translation>
    </message>
    <message>
        <source>Use this one: {contact}</source>
        <translation>Χρήση αυτού: {contact}</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>Correct the record</source>
        <translation>Διόρθωση της εγγραφής</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Προσθήκη παραλήπτη</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>As it stands in their imprint or privacy notice.</source>
        <translation>Όπως αναγράφεται στα νομικά στοιχεία ή στην πολιτική απορρήτου τους.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Διεύθυνση e-mail</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Ταχυδρομική διεύθυνση</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Ένα στοιχείο ανά γραμμή, η χώρα τελευταία.</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Φόρμα στον ιστότοπό τους</translation>
    </message>
    <message>
        <source>Begins with https://</source>
        <translation>Αρχίζει με https://</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>It decides which laws fit.</source>
        <translation>Από αυτό εξαρτάται ποιοι νόμοι ταιριάζουν.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Τι είναι</translation>
    </message>
    <message>
        <source>Where you have this from</source>
        <translation>Πού το βρήκατε</translation>
    </message>
    <message>
        <source>A web address, for example of their privacy notice.</source>
        <translation>Μια διεύθυνση ιστού, για παράδειγμα της πολιτικής απορρήτου τους.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>What you leave empty stays as the directory has it. Your correction stays in your vault.</source>
        <translation>Ό,τι αφήσετε κενό μένει όπως είναι στον κατάλογο. Η διόρθωσή σας μένει στο θησαυροφυλάκιό σας.</translation>
    </message>
    <message>
        <source>One way to reach them is needed: e-mail, post or a form. The entry stays in your vault.</source>
        <translation>Χρειάζεται ένας τρόπος επικοινωνίας: e-mail, ταχυδρομείο ή φόρμα. Η εγγραφή μένει στο θησαυροφυλάκιό σας.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Συμπληρώστε το όνομα.</translation>
    </message>
    <message>
        <source>Fill in one way to reach them.</source>
        <translation>Συμπληρώστε έναν τρόπο επικοινωνίας.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like privacy@example.org.</source>
        <translation>Αυτή δεν είναι διεύθυνση e-mail. Έχει τη μορφή privacy@example.org.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://</source>
        <translation>Αυτή δεν είναι διεύθυνση ιστού. Αρχίζει με https://</translation>
    </message>
    <message>
        <source>At most 8 lines, and none longer than 200 characters.</source>
        <translation>Έως 8 γραμμές, και καμία μεγαλύτερη από 200 χαρακτήρες.</translation>
    </message>
    <message>
        <source>At most 200 characters on one line.</source>
        <translation>Έως 200 χαρακτήρες σε μία γραμμή.</translation>
    </message>
    <message>
        <source>This cannot be used. Correct it, and try again.</source>
        <translation>Αυτό δεν μπορεί να χρησιμοποιηθεί. Διορθώστε το και δοκιμάστε ξανά.</translation>
    </message>
</context>
<context>
    <name>RecipientImport</name>
    <message>
        <source>Take in a file…</source>
        <translation>Εισαγωγή αρχείου…</translation>
    </message>
    <message>
        <source>A company record of datarequests.org, or a newer directory of recipients</source>
        <translation>Μια εγγραφή εταιρείας από το datarequests.org ή ένας νεότερος κατάλογος παραληπτών</translation>
    </message>
    <message>
        <source>Records and directories ({patterns})</source>
        <translation>Εγγραφές και κατάλογοι ({patterns})</translation>
    </message>
    <message>
        <source>Take in a file about recipients</source>
        <translation>Εισαγωγή αρχείου για παραλήπτες</translation>
    </message>
    <message>
        <source>“{name}” is in the list already. To change what it says, choose it and correct its record.</source>
        <translation>Το όνομα «{name}» υπάρχει ήδη στον κατάλογο. Για να αλλάξετε τα στοιχεία του, επιλέξτε το και διορθώστε την εγγραφή του.</translation>
    </message>
    <message numerus="yes">
        <source>The directory now has %Ln recipient(s), with facts of {day}.</source>
        <translation>
            <numerusform>Ο κατάλογος έχει τώρα %Ln παραλήπτη, με στοιχεία της ημέρας {day}.</numerusform>
            <numerusform>Ο κατάλογος έχει τώρα %Ln παραλήπτες, με στοιχεία της ημέρας {day}.</numerusform>
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
        <translation>εγγραφή χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>ελέγχθηκε μόλις τώρα</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>ελέγχθηκε πριν από %n ημέρα</numerusform>
            <numerusform>ελέγχθηκε πριν από %n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>ελέγχθηκε πριν από %n μήνα</numerusform>
            <numerusform>ελέγχθηκε πριν από %n μήνες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>ελέγχθηκε πριν από %n έτος</numerusform>
            <numerusform>ελέγχθηκε πριν από %n έτη</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}, may be out of date</source>
        <translation>{age}, ίσως δεν ισχύει πια</translation>
    </message>
    <message>
        <source>your own entry</source>
        <translation>δική σας εγγραφή</translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
    <message>
        <source>Name, sort or country</source>
        <translation>Όνομα, είδος ή χώρα</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Παραλήπτες</translation>
    </message>
    <message>
        <source>No recipient fits. Try a part of the name.</source>
        <translation>Δεν ταιριάζει κανένας παραλήπτης. Δοκιμάστε ένα μέρος του ονόματος.</translation>
    </message>
    <message>
        <source>Not in the list? Add a recipient…</source>
        <translation>Δεν υπάρχει στον κατάλογο; Προσθήκη παραλήπτη…</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Προς ποιον;</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Εκκαθάριση αναζήτησης</translation>
    </message>
    <message>
        <source>Your entry about {name} is taken back.</source>
        <translation>Η εγγραφή σας αναιρέθηκε: {name}.</translation>
    </message>
    <message>
        <source>“take my entry back”</source>
        <translation>«αναίρεση της εγγραφής μου»</translation>
    </message>
    <message>
        <source>Kept what you wrote about {name}.</source>
        <translation>Διατηρήθηκε αυτό που γράψατε: {name}.</translation>
    </message>
    <message>
        <source>“keep {name}”</source>
        <translation>«διατήρηση: {name}»</translation>
    </message>
</context>
<context>
    <name>RecipientSummary</name>
    <message>
        <source>All about this recipient…</source>
        <translation>Όλα για αυτόν τον παραλήπτη…</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Διόρθωση της εγγραφής…</translation>
    </message>
    <message>
        <source>How to send it, the best way first:
{ways}</source>
        <translation>Πώς να τη στείλετε, ο καλύτερος τρόπος πρώτα:
{ways}</translation>
    </message>
    <message>
        <source>How to send it: {way}</source>
        <translation>Πώς να τη στείλετε: {way}</translation>
    </message>
    <message>
        <source>Known to ask for: {things}</source>
        <translation>Είναι γνωστό ότι ζητά: {things}</translation>
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
        <translation>Από πού προέρχεται αυτή η εγγραφή</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Απόκρυψη των πηγών</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message>
        <source>Cover an identity document</source>
        <translation>Κάλυψη εγγράφου ταυτότητας</translation>
    </message>
    <message>
        <source>Choose a photo or scan…</source>
        <translation>Επιλογή φωτογραφίας ή σάρωσης…</translation>
    </message>
    <message>
        <source>Choose another photo or scan…</source>
        <translation>Επιλογή άλλης φωτογραφίας ή σάρωσης…</translation>
    </message>
    <message>
        <source>It must be a picture: a PDF cannot be covered, so take a photo of the document or save its page as a picture.</source>
        <translation>Πρέπει να είναι εικόνα: ένα PDF δεν μπορεί να καλυφθεί, γι’ αυτό φωτογραφίστε το έγγραφο ή αποθηκεύστε τη σελίδα του ως εικόνα.</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Για ποιον είναι το αντίγραφο;</translation>
    </message>
    <message>
        <source>It stands in the watermark, all over it.</source>
        <translation>Μπαίνει στο υδατογράφημα, σε όλο το αντίγραφο.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Ποια ημέρα;</translation>
    </message>
    <message>
        <source>Send a copy only if you must. If one is justified at all, they need no more than your name, the dates of issue and expiry, and who issued it. Everything else is covered, the photo too.</source>
        <translation>Στείλτε αντίγραφο μόνο αν είναι απαραίτητο. Αν δικαιολογείται καθόλου, ο παραλήπτης δεν χρειάζεται τίποτα παραπάνω από το όνομά σας, τις ημερομηνίες έκδοσης και λήξης και ποιος το εξέδωσε. Όλα τα άλλα καλύπτονται, και η φωτογραφία.</translation>
    </message>
    <message>
        <source>After: European Data Protection Board, Guidelines 01/2022, paragraphs 76 and 77</source>
        <translation>Κατά: Ευρωπαϊκό Συμβούλιο Προστασίας Δεδομένων, κατευθυντήριες γραμμές 01/2022, σημεία 76 και 77</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Αποθήκευση αντιγράφου…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Άνοιγμα του φακέλου</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Το έγγραφο</translation>
    </message>
    <message>
        <source>Drag to mark a part that stays visible. Arrow keys move the chosen part, with Shift they resize it, Delete covers it.</source>
        <translation>Σύρετε για να σημειώσετε ένα τμήμα που μένει ορατό. Τα βέλη μετακινούν το επιλεγμένο τμήμα, με Shift αλλάζουν το μέγεθός του, και το Delete το καλύπτει.</translation>
    </message>
    <message>
        <source>The covered copy</source>
        <translation>Το καλυμμένο αντίγραφο</translation>
    </message>
    <message>
        <source>Known recipients</source>
        <translation>Γνωστοί παραλήπτες</translation>
    </message>
    <message>
        <source>A photo or scan of the document</source>
        <translation>Φωτογραφία ή σάρωση του εγγράφου</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Εικόνες ({patterns})</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Ανάγνωση…</translation>
    </message>
    <message>
        <source>Choose a photo or scan of the document, or drop it here. It stays as it is.</source>
        <translation>Επιλέξτε μια φωτογραφία ή σάρωση του εγγράφου ή αφήστε τη εδώ. Το πρωτότυπο μένει όπως είναι.</translation>
    </message>
    <message>
        <source>Across the whole copy stands: {mark}</source>
        <translation>Σε όλο το αντίγραφο αναγράφεται: {mark}</translation>
    </message>
    <message>
        <source>Mark at least one part that stays visible, for example your name.</source>
        <translation>Σημειώστε τουλάχιστον ένα τμήμα που μένει ορατό, για παράδειγμα το όνομά σας.</translation>
    </message>
    <message>
        <source>Save the covered copy</source>
        <translation>Αποθήκευση του καλυμμένου αντιγράφου</translation>
    </message>
    <message>
        <source>Picture without loss (*.png);;Picture (*.jpg);;PDF document (*.pdf)</source>
        <translation>Εικόνα χωρίς απώλειες (*.png);;Εικόνα (*.jpg);;Έγγραφο PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Αποθήκευση…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Look at it before you send it. Nothing is sent: you send it yourself.</source>
        <translation>Αποθηκεύτηκε ως «{file}». Δείτε το πριν το στείλετε. Τίποτα δεν αποστέλλεται: το στέλνετε εσείς.</translation>
    </message>
</context>
<context>
    <name>RedactionHint</name>
    <message>
        <source>Cover an identity document…</source>
        <translation>Κάλυψη εγγράφου ταυτότητας…</translation>
    </message>
    <message>
        <source>A copy is rarely needed. If you send one all the same, cover most of it first.</source>
        <translation>Ένα αντίγραφο σπάνια χρειάζεται. Αν παρ’ όλα αυτά στείλετε ένα, καλύψτε πρώτα το μεγαλύτερο μέρος του.</translation>
    </message>
</context>
<context>
    <name>RedactionParts</name>
    <message>
        <source>Parts that stay visible</source>
        <translation>Τμήματα που μένουν ορατά</translation>
    </message>
    <message>
        <source>Nothing stays visible yet. Draw a box around the name on the picture, or add a part here.</source>
        <translation>Δεν μένει τίποτα ορατό ακόμη. Σχεδιάστε ένα πλαίσιο γύρω από το όνομα στην εικόνα ή προσθέστε ένα τμήμα εδώ.</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Από αριστερά</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Από πάνω</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Πλάτος</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Ύψος</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Προσθήκη τμήματος</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Κάλυψη</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Αναίρεση του τελευταίου βήματος</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Τι μένει ορατό</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>May show somebody else</source>
        <translation>Ίσως δείχνει άλλο άτομο</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Πρόσωπο από {file}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Αφαίρεση: {file}</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove a person</source>
        <translation>Αφαίρεση ατόμου</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Καταμέτρηση…</translation>
    </message>
    <message>
        <source>Save the files of the cases first…</source>
        <translation>Πρώτα αποθήκευση των φακέλων των υποθέσεων…</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Οριστική αφαίρεση</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Διατήρηση όλων</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Αφαίρεση: {name}</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>Αυτά αφαιρούνται οριστικά</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Αυτά μένουν</translation>
    </message>
    <message>
        <source>The photos on this computer, what was saved outside of the vault, letters that were sent, and backups of the vault that were made before.</source>
        <translation>Οι φωτογραφίες σε αυτόν τον υπολογιστή, όσα αποθηκεύτηκαν έξω από το θησαυροφυλάκιο, οι επιστολές που στάλθηκαν και τα παλαιότερα αντίγραφα ασφαλείας του θησαυροφυλακίου.</translation>
    </message>
    <message>
        <source>The name, the addresses and the permission</source>
        <translation>Το όνομα, οι διευθύνσεις και η εξουσιοδότηση</translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of the face</source>
        <translation>
            <numerusform>%n φωτογραφία αναφοράς του προσώπου</numerusform>
            <numerusform>%n φωτογραφίες αναφοράς του προσώπου</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remembered place(s) with photos</source>
        <translation>
            <numerusform>%n αποθηκευμένη θέση με φωτογραφίες</numerusform>
            <numerusform>%n αποθηκευμένες θέσεις με φωτογραφίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with your decisions</source>
        <translation>
            <numerusform>%n αντιστοιχία με την απόφασή σας</numerusform>
            <numerusform>%n αντιστοιχίες με τις αποφάσεις σας</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with their letters, logs and files</source>
        <translation>
            <numerusform>%n υπόθεση με τις επιστολές, τις καταχωρίσεις και τα αρχεία της</numerusform>
            <numerusform>%n υποθέσεις με τις επιστολές, τις καταχωρίσεις και τα αρχεία τους</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Πού να δημιουργηθούν οι φάκελοι των υποθέσεων;</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Αποθήκευση…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted there.</source>
        <translation>
            <numerusform>Αποθηκεύτηκε ο φάκελος %n υπόθεσης. Εκεί δεν είναι κρυπτογραφημένος.</numerusform>
            <numerusform>Αποθηκεύτηκαν οι φάκελοι %n υποθέσεων. Εκεί δεν είναι κρυπτογραφημένοι.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Αφαίρεση…</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Photos</source>
        <translation>Φωτογραφίες</translation>
    </message>
    <message>
        <source>When they were published</source>
        <translation>Πότε δημοσιεύτηκαν</translation>
    </message>
    <message>
        <source>Where they were seen</source>
        <translation>Πού εντοπίστηκαν</translation>
    </message>
    <message>
        <source>What they give away besides the face</source>
        <translation>Τι αποκαλύπτουν πέρα από το πρόσωπο</translation>
    </message>
    <message>
        <source>Who could have collected them</source>
        <translation>Ποιος θα μπορούσε να τις έχει συλλέξει</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Έτος</translation>
    </message>
    <message>
        <source>Service or website</source>
        <translation>Υπηρεσία ή ιστότοπος</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>A photo can be in several rows.</source>
        <translation>Μια φωτογραφία μπορεί να βρίσκεται σε πολλές γραμμές.</translation>
    </message>
    <message>
        <source>Each photo counts once, by the widest audience that is known.</source>
        <translation>Κάθε φωτογραφία μετράει μία φορά, με το ευρύτερο κοινό που είναι γνωστό.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>Nothing besides what it shows</source>
        <translation>Τίποτα πέρα από αυτό που δείχνει</translation>
    </message>
    <message>
        <source>First known day {since}, last {until}.</source>
        <translation>Πρώτη γνωστή ημέρα: {since}, τελευταία: {until}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) among them.</source>
        <translation>
            <numerusform>Σε αυτές περιλαμβάνεται %Ln βίντεο.</numerusform>
            <numerusform>Σε αυτές περιλαμβάνονται %Ln βίντεο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation>
            <numerusform>%Ln άλλο σημείο</numerusform>
            <numerusform>%Ln άλλα σημεία</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo that was seen in several places counts where it was published first.</source>
        <translation>Μια φωτογραφία που εντοπίστηκε σε πολλά σημεία μετράει εκεί όπου δημοσιεύτηκε πρώτα.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>PDF document, for reading and printing</source>
        <translation>Έγγραφο PDF, για ανάγνωση και εκτύπωση</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Ιστοσελίδα σε ένα αρχείο</translation>
    </message>
    <message>
        <source>Table (CSV), one row for each photo</source>
        <translation>Πίνακας (CSV), μία γραμμή για κάθε φωτογραφία</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Δεδομένα για προγράμματα (JSON)</translation>
    </message>
    <message>
        <source>With coordinates, names and texts</source>
        <translation>Με συντεταγμένες, ονόματα και κείμενα</translation>
    </message>
    <message>
        <source>Small pictures, other people covered</source>
        <translation>Μικρές εικόνες, με άλλα άτομα καλυμμένα</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Αποθήκευση αναφοράς…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Άνοιγμα του φακέλου</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Γλώσσα της αναφοράς</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Αποθήκευση της αναφοράς σε αρχείο</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it where nobody else looks, and give it only to whom you trust.</source>
        <translation>Το αρχείο δεν είναι κρυπτογραφημένο. Φυλάξτε το εκεί όπου δεν κοιτάζει κανείς άλλος και δώστε το μόνο σε όποιον εμπιστεύεστε.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Αποθήκευση αναφοράς</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Αποθήκευση…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Αποθηκεύτηκε ως «{file}».</translation>
    </message>
</context>
<context>
    <name>ReportMeasures</name>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Εμφάνιση %n ακόμη βήματος</numerusform>
            <numerusform>Εμφάνιση %n ακόμη βημάτων</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>No letter is recorded yet to: {names}</source>
        <translation>Δεν έχει καταγραφεί ακόμη επιστολή προς: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n ακόμη</numerusform>
            <numerusform>%n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Λογαριασμοί: {names}</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Σύνταξη επιστολής</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>Go to Matches</source>
        <translation>Στις αντιστοιχίες</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>Εμφάνιση αυτών των φωτογραφιών</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Επιστολή προς: {name}</translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message numerus="yes">
        <source>photo(s) of you</source>
        <translation>
            <numerusform>φωτογραφία σας</numerusform>
            <numerusform>φωτογραφίες σας</numerusform>
        </translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>ανοιχτές σε όλους</translation>
    </message>
    <message numerus="yes">
        <source>tell(s) a place</source>
        <translation>
            <numerusform>δείχνει τοποθεσία</numerusform>
            <numerusform>δείχνουν τοποθεσία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service(s) and website(s)</source>
        <translation>
            <numerusform>υπηρεσία ή ιστότοπος</numerusform>
            <numerusform>υπηρεσίες και ιστότοποι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account(s) and channel(s)</source>
        <translation>
            <numerusform>λογαριασμός ή κανάλι</numerusform>
            <numerusform>λογαριασμοί και κανάλια</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Counting the photos…</source>
        <translation>Καταμέτρηση των φωτογραφιών…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>What the photos that you confirmed say, as far as known.</source>
        <translation>Τι λένε οι φωτογραφίες που επιβεβαιώσατε, στον βαθμό που είναι γνωστό.</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Τι να κάνετε πρώτα</translation>
    </message>
    <message>
        <source>The photos in charts</source>
        <translation>Οι φωτογραφίες σε διαγράμματα</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Τι αποκαλύπτει κάθε φωτογραφία</translation>
    </message>
    <message>
        <source>What this report cannot know</source>
        <translation>Τι δεν μπορεί να γνωρίζει αυτή η αναφορά</translation>
    </message>
    <message>
        <source>There may be photos that you did not look through with this program, or did not confirm.</source>
        <translation>Μπορεί να υπάρχουν φωτογραφίες που δεν ελέγξατε με αυτό το πρόγραμμα ή δεν επιβεβαιώσατε.</translation>
    </message>
    <message>
        <source>Whether somebody did collect a photo. “Could have” means that nothing stood in the way.</source>
        <translation>Αν κάποιος συνέλεξε πράγματι μια φωτογραφία. «Θα μπορούσε» σημαίνει ότι τίποτα δεν το εμπόδιζε.</translation>
    </message>
    <message>
        <source>Whether the published copy still carries what the file here gives away. Many services remove such data, and keep it themselves.</source>
        <translation>Αν το δημοσιευμένο αντίγραφο περιέχει ακόμη όσα αποκαλύπτει το αρχείο εδώ. Πολλές υπηρεσίες αφαιρούν τέτοια δεδομένα και τα κρατούν οι ίδιες.</translation>
    </message>
    <message>
        <source>Who could see a post, where the export does not say it. Settings may have changed since.</source>
        <translation>Ποιος μπορούσε να δει μια ανάρτηση, όπου η εξαγωγή δεν το αναφέρει. Οι ρυθμίσεις μπορεί να έχουν αλλάξει από τότε.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are not decided, and not counted here.</source>
        <translation>
            <numerusform>Για %Ln φωτογραφία δεν έχετε αποφασίσει, και δεν μετράει εδώ.</numerusform>
            <numerusform>Για %Ln φωτογραφίες δεν έχετε αποφασίσει, και δεν μετρούν εδώ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is confirmed yet</source>
        <translation>Δεν έχει επιβεβαιωθεί τίποτα ακόμη</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) wait for your decision. The report counts those that you confirm.</source>
        <translation>
            <numerusform>%Ln φωτογραφία περιμένει την απόφασή σας. Η αναφορά μετράει όσες επιβεβαιώνετε.</numerusform>
            <numerusform>%Ln φωτογραφίες περιμένουν την απόφασή σας. Η αναφορά μετράει όσες επιβεβαιώνετε.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Δεν υπάρχει ακόμη αναφορά</translation>
    </message>
    <message>
        <source>Look through photos first, and confirm which of them show you.</source>
        <translation>Ελέγξτε πρώτα φωτογραφίες και επιβεβαιώστε ποιες δείχνουν εσάς.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Στις φωτογραφίες</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Δεν υπάρχει αναφορά</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Στην επισκόπηση</translation>
    </message>
</context>
<context>
    <name>ReportPhotos</name>
    <message>
        <source>Which photos to show</source>
        <translation>Φωτογραφίες προς εμφάνιση</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Τι αποκαλύπτει κάθε φωτογραφία</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Όλες οι φωτογραφίες</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Αποκαλύπτει: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s), the most urgent first</source>
        <translation>
            <numerusform>%Ln φωτογραφία</numerusform>
            <numerusform>%Ln φωτογραφίες, οι πιο επείγουσες πρώτα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Ιστότοπος</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Σκοπός</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Επαναφορά αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Δεν έχει επιλεγεί ακόμη αρχείο.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Φράση πρόσβασης του αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>The one that the vault had on the day of the backup.</source>
        <translation>Αυτή που είχε το θησαυροφυλάκιο την ημέρα του αντιγράφου ασφαλείας.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>The vault becomes what it was on the day of the backup.</source>
        <translation>Το θησαυροφυλάκιο γίνεται όπως ήταν την ημέρα του αντιγράφου ασφαλείας.</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Αντίγραφα ασφαλείας ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Όλα τα αρχεία ({patterns})</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Επιλογή του αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed.</source>
        <translation>Αυτή η φράση πρόσβασης δεν ανοίγει το αντίγραφο ασφαλείας. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>There is no vault on this computer yet. The backup becomes it.</source>
        <translation>Δεν υπάρχει ακόμη θησαυροφυλάκιο σε αυτόν τον υπολογιστή. Το αντίγραφο ασφαλείας θα γίνει το θησαυροφυλάκιό σας.</translation>
    </message>
    <message>
        <source>The vault that is here now is locked and moved aside. Nothing of it is deleted; it will lie at “{path}” and open with its own passphrase.</source>
        <translation>Το θησαυροφυλάκιο που υπάρχει τώρα εδώ κλειδώνεται και μεταφέρεται στην άκρη. Δεν διαγράφεται τίποτα από αυτό· θα βρίσκεται στη θέση «{path}» και θα ανοίγει με τη δική του φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Έλεγχος και επαναφορά…</translation>
    </message>
</context>
<context>
    <name>RevealQuestion</name>
    <message>
        <source>The letter shows more than words</source>
        <translation>Η επιστολή δείχνει κάτι παραπάνω από λόγια</translation>
    </message>
    <message>
        <source>Shall it go out like this?</source>
        <translation>Να φύγει έτσι;</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Καλύτερα όχι</translation>
    </message>
    <message>
        <source>Save it like this</source>
        <translation>Αποθήκευση έτσι</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Photo</source>
        <translation>Φωτογραφία</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>Εγώ (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Όχι εγώ (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Αβέβαιο (U)</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Παράλειψη (Διάστημα)</translation>
    </message>
    <message>
        <source>Hold to show other faces (H)</source>
        <translation>Κρατήστε: άλλα πρόσωπα (H)</translation>
    </message>
    <message>
        <source>Public address of this photo</source>
        <translation>Δημόσια διεύθυνση αυτής της φωτογραφίας</translation>
    </message>
    <message>
        <source>Where others can see it. Letters name only photos with an address.</source>
        <translation>Εκεί όπου μπορούν να τη δουν άλλοι. Οι επιστολές αναφέρουν μόνο φωτογραφίες με διεύθυνση.</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Η φωτογραφία ανοίγει…</translation>
    </message>
    <message>
        <source>Found with another face pack; scan again to compare anew.</source>
        <translation>Βρέθηκε με άλλο πακέτο προσώπων· κάντε νέο έλεγχο για νέα σύγκριση.</translation>
    </message>
    <message>
        <source>{place}, found on {day}</source>
        <translation>{place}, εντοπίστηκε στις {day}</translation>
    </message>
    <message>
        <source>{times} of the film</source>
        <translation>{times} του βίντεο</translation>
    </message>
    <message>
        <source>It gives away: {what}</source>
        <translation>Αποκαλύπτει: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Your decision also counts for %n nearly identical picture(s).</source>
        <translation>
            <numerusform>Η απόφασή σας ισχύει και για %n σχεδόν όμοια εικόνα.</numerusform>
            <numerusform>Η απόφασή σας ισχύει και για %n σχεδόν όμοιες εικόνες.</numerusform>
        </translation>
    </message>
    <message>
        <source>{band} in {place}, {decision}</source>
        <translation>{band}, {place}, {decision}</translation>
    </message>
    <message>
        <source>Look closely: other people can look alike.</source>
        <translation>Κοιτάξτε προσεκτικά: άλλοι άνθρωποι μπορεί να μοιάζουν.</translation>
    </message>
    <message numerus="yes">
        <source>At this setting expect about 1 wrong match in %Ln other face(s).</source>
        <translation>
            <numerusform>Με αυτή τη ρύθμιση αναμένεται περίπου 1 λανθασμένη αντιστοιχία σε %Ln πρόσωπο άλλου ατόμου.</numerusform>
            <numerusform>Με αυτή τη ρύθμιση αναμένεται περίπου 1 λανθασμένη αντιστοιχία σε %Ln πρόσωπα άλλων ατόμων.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>Η διεύθυνση αποθηκεύτηκε.</translation>
    </message>
</context>
<context>
    <name>ScanOptions</name>
    <message>
        <source>Hardly any: show only the surest</source>
        <translation>Σχεδόν καμία: εμφάνιση μόνο των πιο βέβαιων</translation>
    </message>
    <message>
        <source>At most about 1 in a scan (recommended)</source>
        <translation>Το πολύ περίπου 1 ανά έλεγχο (συνιστάται)</translation>
    </message>
    <message>
        <source>At most about 10 in a scan: look further</source>
        <translation>Το πολύ περίπου 10 ανά έλεγχο: ευρύτερη αναζήτηση</translation>
    </message>
    <message>
        <source>As much as helps: the quickest (recommended)</source>
        <translation>Όσο ωφελεί: το πιο γρήγορο (συνιστάται)</translation>
    </message>
    <message>
        <source>About half: takes about twice as long</source>
        <translation>Περίπου το μισό: διαρκεί περίπου διπλάσιο χρόνο</translation>
    </message>
    <message>
        <source>As many photos at once as I say</source>
        <translation>Όσες φωτογραφίες ταυτόχρονα ορίσω εγώ</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Φωτογραφίες ταυτόχρονα</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %Ln processor(s); more photos at once than that seldom help.</source>
        <translation>
            <numerusform>Αυτός ο υπολογιστής έχει %Ln επεξεργαστή· περισσότερες φωτογραφίες ταυτόχρονα σπάνια βοηθούν.</numerusform>
            <numerusform>Αυτός ο υπολογιστής έχει %Ln επεξεργαστές· περισσότερες φωτογραφίες ταυτόχρονα σπάνια βοηθούν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs about 250 MB of memory.</source>
        <translation>Η καθεμία χρειάζεται περίπου 250 MB μνήμης.</translation>
    </message>
    <message>
        <source>How much of this computer it may use</source>
        <translation>Πόσο από αυτόν τον υπολογιστή μπορεί να χρησιμοποιεί</translation>
    </message>
    <message>
        <source>Wrong matches you can live with</source>
        <translation>Λανθασμένες αντιστοιχίες που δεν σας πειράζουν</translation>
    </message>
    <message>
        <source>Other people can look like you. Who looks further finds more of both.</source>
        <translation>Άλλοι άνθρωποι μπορεί να σας μοιάζουν. Με ευρύτερη αναζήτηση βρίσκετε περισσότερα και από τα δύο.</translation>
    </message>
</context>
<context>
    <name>ScanQueue</name>
    <message>
        <source>Photos that exports only link to</source>
        <translation>Φωτογραφίες για τις οποίες οι εξαγωγές έχουν μόνο σύνδεσμο</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>I sent the letter</source>
        <translation>Έστειλα την επιστολή</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Να σημειωθεί</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>From this the program counts when an answer is owed. Keep the receipt or a copy of your e-mail.</source>
        <translation>Με βάση αυτό, το πρόγραμμα υπολογίζει πότε πρέπει να δοθεί απάντηση. Κρατήστε την απόδειξη ή ένα αντίγραφο του e-mail σας.</translation>
    </message>
    <message>
        <source>How did you send it?</source>
        <translation>Πώς τη στείλατε;</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Ποια ημέρα;</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message numerus="yes">
        <source>%n reference photo(s)</source>
        <translation>
            <numerusform>%n φωτογραφία αναφοράς</numerusform>
            <numerusform>%n φωτογραφίες αναφοράς</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the references are: {level}, {step} of {steps}</source>
        <translation>Ποιότητα των φωτογραφιών αναφοράς: {level}, {step} από {steps}</translation>
    </message>
    <message>
        <source>Nobody has measured this face pack, so a photo of somebody else cannot be noticed.</source>
        <translation>Κανείς δεν έχει μετρήσει αυτό το πακέτο προσώπων, άρα δεν μπορεί να εντοπιστεί μια φωτογραφία άλλου ατόμου.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Από μετρήσεις σε φωτογραφίες του Τύπου: μία καλή φωτογραφία βρίσκει το {one}% των σωστών φωτογραφιών, όταν γίνεται δεκτό ένα στα {faces} λανθασμένα πρόσωπα. Οι φωτογραφίες της καθημερινότητας είναι δυσκολότερες.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos and {count} find {many} %, when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Από μετρήσεις σε φωτογραφίες του Τύπου: μία καλή φωτογραφία βρίσκει το {one}% των σωστών φωτογραφιών και {count} βρίσκουν το {many}%, όταν γίνεται δεκτό ένα στα {faces} λανθασμένα πρόσωπα. Οι φωτογραφίες της καθημερινότητας είναι δυσκολότερες.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>What you change here holds at once, and can be changed back.</source>
        <translation>Ό,τι αλλάζετε εδώ ισχύει αμέσως, και μπορείτε να το αλλάξετε πάλι.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Πλήκτρο</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Τι κάνει</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Person who is being helped</source>
        <translation>Άτομο που λαμβάνει βοήθεια</translation>
    </message>
    <message>
        <source>All people…</source>
        <translation>Όλα τα άτομα…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Επισκόπηση</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Πρόσωπο</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Φωτογραφίες</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Αντιστοιχίες</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Επιστολές</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Υποθέσεις</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Πολλά άτομα</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Progress of {folder}</source>
        <translation>Πρόοδος: {folder}</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Files not looked at</source>
        <translation>Αρχεία που δεν ελέγχθηκαν</translation>
    </message>
    <message>
        <source>Save the list of files…</source>
        <translation>Αποθήκευση καταλόγου αρχείων…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n σύνδεσμος</numerusform>
            <numerusform>%n σύνδεσμοι</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them…</source>
        <translation>Λήψη…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Νέος έλεγχος</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Διακοπή…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Περιμένει τη σειρά του</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Αυτό δεν πέτυχε.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Δεν ελέγχθηκε ακόμη</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}</source>
        <translation>Διακόπηκε μετά από {done} από {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n photo(s)</source>
        <translation>
            <numerusform>Διακόπηκε μετά από %n φωτογραφία</numerusform>
            <numerusform>Διακόπηκε μετά από %n φωτογραφίες</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in this place.</source>
        <translation>Δεν υπάρχει φωτογραφία εδώ.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s)</source>
        <translation>
            <numerusform>Ελέγχθηκε %Ln αρχείο</numerusform>
            <numerusform>Ελέγχθηκαν %Ln αρχεία</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting photos…</source>
        <translation>Καταμέτρηση φωτογραφιών…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln photo(s)</source>
        <translation>
            <numerusform>Ελέγχθηκε %Ln φωτογραφία</numerusform>
            <numerusform>Ελέγχθηκαν %Ln φωτογραφίες</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>Ελέγχθηκαν {done} από {total}</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>Ελέγχθηκαν {done} από {total} · {time_left}</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n known from before</source>
        <translation>
            <numerusform>%n ήδη γνωστή</numerusform>
            <numerusform>%n ήδη γνωστές</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open your vault</source>
        <translation>Ανοίξτε το θησαυροφυλάκιό σας</translation>
    </message>
    <message>
        <source>What this program knows is encrypted on this computer. Only the passphrase opens it.</source>
        <translation>Όσα γνωρίζει αυτό το πρόγραμμα είναι κρυπτογραφημένα σε αυτόν τον υπολογιστή. Μόνο η φράση πρόσβασης τα ανοίγει.</translation>
    </message>
    <message>
        <source>What does this program do?</source>
        <translation>Τι κάνει αυτό το πρόγραμμα;</translation>
    </message>
    <message>
        <source>Erasing the vault…</source>
        <translation>Το θησαυροφυλάκιο διαγράφεται…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Find your face, take it back</source>
        <translation>Βρείτε το πρόσωπό σας, πάρτε το πίσω</translation>
    </message>
    <message>
        <source>Face search companies copy photos from the web and sell the search for a face. This program helps you to find the photos that show you, and to write to those companies.</source>
        <translation>Εταιρείες αναζήτησης προσώπων αντιγράφουν φωτογραφίες από το διαδίκτυο και πουλούν την αναζήτηση ενός προσώπου. Αυτό το πρόγραμμα σας βοηθά να βρείτε τις φωτογραφίες που δείχνουν εσάς και να γράψετε σε αυτές τις εταιρείες.</translation>
    </message>
    <message>
        <source>You show the program your face</source>
        <translation>Δείχνετε στο πρόγραμμα το πρόσωπό σας</translation>
    </message>
    <message>
        <source>A few photos of you are enough. They are measured here, on this computer.</source>
        <translation>Λίγες φωτογραφίες σας αρκούν. Οι μετρήσεις γίνονται εδώ, σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>It looks through photos for you</source>
        <translation>Ελέγχει φωτογραφίες για εσάς</translation>
    </message>
    <message>
        <source>In folders that you choose. You decide which photos really show you.</source>
        <translation>Σε φακέλους που επιλέγετε εσείς. Εσείς αποφασίζετε ποιες φωτογραφίες σας δείχνουν πραγματικά.</translation>
    </message>
    <message>
        <source>It writes the letters</source>
        <translation>Γράφει τις επιστολές</translation>
    </message>
    <message>
        <source>You ask companies what they hold about you and tell them to delete it. A letter creates a record and a basis for a complaint; nobody can promise that a company obeys.</source>
        <translation>Ρωτάτε τις εταιρείες τι έχουν για εσάς και ζητάτε να το διαγράψουν. Μια επιστολή δημιουργεί ένα αποδεικτικό στοιχείο και μια βάση για καταγγελία· κανείς δεν μπορεί να υποσχεθεί ότι μια εταιρεία θα συμμορφωθεί.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Τίποτα δεν φεύγει από αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Your photos stay where they are. What is made of them is kept in an encrypted vault. Faces of other people are covered and not kept.</source>
        <translation>Οι φωτογραφίες σας μένουν εκεί όπου βρίσκονται. Ό,τι προκύπτει από αυτές φυλάσσεται σε κρυπτογραφημένο θησαυροφυλάκιο. Τα πρόσωπα άλλων ανθρώπων καλύπτονται και δεν φυλάσσονται.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Δημιουργήστε το θησαυροφυλάκιό σας</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Choose the passphrase for it.</source>
        <translation>Ένα κρυπτογραφημένο αρχείο σε αυτόν τον υπολογιστή περιέχει τα πάντα. Επιλέξτε τη φράση πρόσβασης για αυτό.</translation>
    </message>
    <message>
        <source>Your vault is there</source>
        <translation>Το θησαυροφυλάκιό σας είναι έτοιμο</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Only your passphrase opens it, and nobody can reset it.</source>
        <translation>Ένα κρυπτογραφημένο αρχείο σε αυτόν τον υπολογιστή περιέχει τα πάντα. Μόνο η φράση πρόσβασής σας το ανοίγει, και κανείς δεν μπορεί να την επαναφέρει.</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Για ποιον είναι;</translation>
    </message>
    <message>
        <source>Begin with yourself. The letters are filled in with this; it stays in the vault. You can help other people later, with their permission.</source>
        <translation>Αρχίστε από εσάς. Με αυτά συμπληρώνονται οι επιστολές· μένουν στο θησαυροφυλάκιο. Αργότερα μπορείτε να βοηθήσετε και άλλους, με την εξουσιοδότησή τους.</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Αποθήκευση και έναρξη</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Βήμα {step} από {steps}</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Έχω αντίγραφο ασφαλείας</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Παράλειψη προς το παρόν</translation>
    </message>
</context>
<context>
    <name>StoredLetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>Η επιστολή</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>Αποθήκευση ξανά…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Αντιγραφή κειμένου</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Μια στιγμή…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Αποθήκευση επιστολής</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Plain text (*.txt)</source>
        <translation>Έγγραφο PDF (*.pdf);;Απλό κείμενο (*.txt)</translation>
    </message>
    <message>
        <source>The text of the letter is on the clipboard.</source>
        <translation>Το κείμενο της επιστολής είναι στο πρόχειρο.</translation>
    </message>
    <message>
        <source>Written on {day}, in {language}. This is what the vault keeps of it.</source>
        <translation>Γράφτηκε στις {day}, γλώσσα: {language}. Έτσι φυλάσσεται στο θησαυροφυλάκιο.</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Αποθηκεύτηκε ως «{file}».</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>From photos you confirmed</source>
        <translation>Από φωτογραφίες που επιβεβαιώσατε</translation>
    </message>
    <message>
        <source>They would make the search better. Only take photos that you are sure of: a wrong one would make every later scan worse.</source>
        <translation>Θα βελτίωναν την αναζήτηση. Χρησιμοποιήστε μόνο φωτογραφίες για τις οποίες είστε βέβαιοι: μια λανθασμένη θα χειροτέρευε κάθε επόμενο έλεγχο.</translation>
    </message>
    <message>
        <source>Photo you confirmed: {file}</source>
        <translation>Φωτογραφία που επιβεβαιώσατε: {file}</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Πρόσωπο από {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n px between the eyes</source>
        <translation>
            <numerusform>%n px ανάμεσα στα μάτια</numerusform>
            <numerusform>%n px ανάμεσα στα μάτια</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>Χρήση ως φωτογραφία αναφοράς</translation>
    </message>
    <message>
        <source>Use {file} as reference</source>
        <translation>Χρήση ως φωτογραφία αναφοράς: {file}</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Got it</source>
        <translation>Κατάλαβα</translation>
    </message>
</context>
<context>
    <name>ToDoList</name>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n ενέργεια σε εκκρεμότητα</numerusform>
            <numerusform>%n ενέργειες σε εκκρεμότητα</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Δεν υπάρχει κάτι να γίνει σήμερα.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Εμφάνιση %n</numerusform>
            <numerusform>Εμφάνιση και των %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for other people that you help</source>
        <translation>
            <numerusform>%n ενέργεια σε εκκρεμότητα για άλλα άτομα που βοηθάτε</numerusform>
            <numerusform>%n ενέργειες σε εκκρεμότητα για άλλα άτομα που βοηθάτε</numerusform>
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
        <translation>{step}, από τις {day} και μετά.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Γιατί αυτή η ημερομηνία;</translation>
    </message>
    <message>
        <source>{case}: why this date?</source>
        <translation>{case}: γιατί αυτή η ημερομηνία;</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Άνοιγμα της υπόθεσης</translation>
    </message>
    <message>
        <source>Open the case: {case}</source>
        <translation>Άνοιγμα της υπόθεσης: {case}</translation>
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
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Αναίρεση: {what}</translation>
    </message>
</context>
<context>
    <name>UnfinishedLetters</name>
    <message>
        <source>Go on with it</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>On {day} you began the letter “{kind}” to {recipient}, and it is not saved. What you filled in is kept in the vault.</source>
        <translation>Στις {day} αρχίσατε την επιστολή «{kind}» (προς: {recipient}), και δεν έχει αποθηκευτεί. Όσα συμπληρώσατε φυλάσσονται στο θησαυροφυλάκιο.</translation>
    </message>
    <message>
        <source>On {day} you changed the words of the letter “{kind}” to {recipient}, and it is not saved. Your words are kept in the vault.</source>
        <translation>Στις {day} αλλάξατε το κείμενο της επιστολής «{kind}» (προς: {recipient}), και δεν έχει αποθηκευτεί. Τα λόγια σας φυλάσσονται στο θησαυροφυλάκιο.</translation>
    </message>
</context>
<context>
    <name>UsePackDialog</name>
    <message>
        <source>Use another face model</source>
        <translation>Χρήση άλλου μοντέλου προσώπων</translation>
    </message>
    <message>
        <source>Your reference photos stay. What the new model needs to know of them is made from the pictures that lie in your vault. Nothing is lost, and you can change back at any time.

Matches that were found before keep your decisions. To compare your photos with the new model, look through them again.

It is used from the next time that you open the vault.</source>
        <translation>Οι φωτογραφίες αναφοράς σας μένουν. Όσα χρειάζεται να ξέρει γι’ αυτές το νέο μοντέλο προκύπτουν από τις εικόνες που βρίσκονται στο θησαυροφυλάκιό σας. Τίποτα δεν χάνεται, και μπορείτε να επιστρέψετε στο προηγούμενο όποτε θέλετε.

Οι αντιστοιχίες που βρέθηκαν νωρίτερα κρατούν τις αποφάσεις σας. Για να συγκρίνετε τις φωτογραφίες σας με το νέο μοντέλο, ελέγξτε τις ξανά.

Χρησιμοποιείται από την επόμενη φορά που θα ανοίξετε το θησαυροφυλάκιο.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Χρήση από εδώ και πέρα</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Κλείδωμα θησαυροφυλακίου τώρα</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>Το μοντέλο ξεκινά…</translation>
    </message>
    <message>
        <source>Reference photo {done} of {total}</source>
        <translation>Φωτογραφία αναφοράς {done} από {total}</translation>
    </message>
    <message>
        <source>It is used from the next time that you open the vault.</source>
        <translation>Χρησιμοποιείται από την επόμενη φορά που θα ανοίξετε το θησαυροφυλάκιο.</translation>
    </message>
    <message>
        <source>{name}: left alone. {why}</source>
        <translation>{name}: χωρίς αλλαγή. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) are ready for the new model.</source>
        <translation>
            <numerusform>{name}: %n φωτογραφία αναφοράς είναι έτοιμη για το νέο μοντέλο.</numerusform>
            <numerusform>{name}: %n φωτογραφίες αναφοράς είναι έτοιμες για το νέο μοντέλο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) were ready before.</source>
        <translation>
            <numerusform>{name}: %n φωτογραφία αναφοράς ήταν ήδη έτοιμη.</numerusform>
            <numerusform>{name}: %n φωτογραφίες αναφοράς ήταν ήδη έτοιμες.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, “{photo}”: {why}. Add another photo on the page Face.</source>
        <translation>{name}, «{photo}»: {why}. Προσθέστε άλλη φωτογραφία στη σελίδα «Πρόσωπο».</translation>
    </message>
    <message>
        <source>Stopped. The model in use stays. What was made is kept, and it goes on from there next time.</source>
        <translation>Διακόπηκε. Το μοντέλο που χρησιμοποιείται παραμένει. Ό,τι έγινε διατηρείται, και την επόμενη φορά συνεχίζει από εκεί.</translation>
    </message>
</context>
<context>
    <name>VaultBackup</name>
    <message>
        <source>Open the folder</source>
        <translation>Άνοιγμα του φακέλου</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Το αντίγραφο ασφαλείας γράφεται…</translation>
    </message>
    <message>
        <source>Save a backup of the vault</source>
        <translation>Αποθήκευση αντιγράφου ασφαλείας του θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>Saved as “{file}”, {size}. It opens with the passphrase of today, also after you change it.</source>
        <translation>Αποθηκεύτηκε ως «{file}», {size}. Ανοίγει με τη σημερινή φράση πρόσβασης, ακόμη και αφού την αλλάξετε.</translation>
    </message>
</context>
<context>
    <name>VaultDoor</name>
    <message>
        <source>What was filled in and not saved yet is gone.</source>
        <translation>Ό,τι συμπληρώθηκε και δεν είχε αποθηκευτεί ακόμη χάθηκε.</translation>
    </message>
    <message>
        <source>{reason} {lost}</source>
        <translation>{reason} {lost}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Το αντίγραφο ασφαλείας επαναφέρθηκε.</translation>
    </message>
    <message>
        <source>The vault that was here before was moved aside. It lies at “{path}” and opens with its own passphrase. Erase everything, in the settings, takes it along.</source>
        <translation>Το θησαυροφυλάκιο που υπήρχε εδώ πριν μεταφέρθηκε στην άκρη. Βρίσκεται στη θέση «{path}» και ανοίγει με τη δική του φράση πρόσβασης. Η «Διαγραφή όλων», στις ρυθμίσεις, διαγράφει και αυτό.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Επαναφορά αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>The vault is erased, with everything in it.</source>
        <translation>Το θησαυροφυλάκιο διαγράφηκε, με όλα όσα περιείχε.</translation>
    </message>
</context>
<context>
    <name>VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Θησαυροφυλάκιο</translation>
    </message>
    <message>
        <source>One encrypted file holds everything this program knows. Only your passphrase opens it.</source>
        <translation>Ένα κρυπτογραφημένο αρχείο περιέχει όλα όσα γνωρίζει αυτό το πρόγραμμα. Μόνο η φράση πρόσβασής σας το ανοίγει.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy where the vault lies</source>
        <translation>Αντιγραφή της θέσης του θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Αντίγραφο ασφαλείας…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Αλλαγή της φράσης πρόσβασης…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Επαναφορά αντιγράφου ασφαλείας…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Διαγραφή όλων…</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Μετά από %n λεπτό</numerusform>
            <numerusform>Μετά από %n λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Ποτέ αυτόματα</translation>
    </message>
    <message>
        <source>Also when the screen is locked</source>
        <translation>Και όταν κλειδώνεται η οθόνη</translation>
    </message>
    <message>
        <source>Lock the vault while nobody is there</source>
        <translation>Κλείδωμα του θησαυροφυλακίου όταν δεν είναι κανείς εδώ</translation>
    </message>
    <message>
        <source>Also when the computer slept. While photos are looked at or letters are written it waits. What was filled in and not saved is gone then; letters that you began are kept.</source>
        <translation>Και όταν ο υπολογιστής ήταν σε αναστολή λειτουργίας. Όσο ελέγχονται φωτογραφίες ή γράφονται επιστολές, περιμένει. Ό,τι συμπληρώθηκε και δεν αποθηκεύτηκε χάνεται τότε· οι επιστολές που αρχίσατε διατηρούνται.</translation>
    </message>
    <message>
        <source>F12 hides the window and locks the vault at once, from anywhere in this program. Your passphrase brings it back.</source>
        <translation>Το F12 κρύβει το παράθυρο και κλειδώνει αμέσως το θησαυροφυλάκιο, από οποιοδήποτε σημείο αυτού του προγράμματος. Η φράση πρόσβασής σας το επαναφέρει.</translation>
    </message>
    <message>
        <source>Copied where the vault lies.</source>
        <translation>Η θέση του θησαυροφυλακίου αντιγράφηκε.</translation>
    </message>
    <message>
        <source>Photos are still being looked at. Wait until that has ended or stop it, then restore.</source>
        <translation>Ο έλεγχος φωτογραφιών συνεχίζεται. Περιμένετε να τελειώσει ή διακόψτε τον και μετά κάντε την επαναφορά.</translation>
    </message>
    <message>
        <source>{size}. No backup is known.</source>
        <translation>{size}. Δεν υπάρχει γνωστό αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>{size}. The last backup is of {day}.</source>
        <translation>{size}. Τελευταίο αντίγραφο ασφαλείας: {day}.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups that you made before still open with the old one: make a new one, and delete those.</source>
        <translation>Η φράση πρόσβασης άλλαξε. Τα αντίγραφα ασφαλείας που κάνατε νωρίτερα ανοίγουν ακόμη με την παλιά: κάντε ένα νέο και διαγράψτε εκείνα.</translation>
    </message>
</context>
<context>
    <name>WebLink</name>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>Αντιγραφή της διεύθυνσης {address}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Άνοιγμα…</translation>
    </message>
    <message>
        <source>Open {address} in the browser</source>
        <translation>Άνοιγμα στον περιηγητή: {address}</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>Η διεύθυνση αντιγράφηκε.</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Άνοιγμα στον περιηγητή;</translation>
    </message>
    <message>
        <source>This address would be opened in your browser:</source>
        <translation>Αυτή η διεύθυνση θα ανοίξει στον περιηγητή σας:</translation>
    </message>
    <message>
        <source>{address}

The website then learns the network address of this computer.</source>
        <translation>{address}

Ο ιστότοπος μαθαίνει τότε τη διεύθυνση δικτύου αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Παραμονή εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Άνοιγμα</translation>
    </message>
</context>
<context>
    <name>WhyDate</name>
    <message>
        <source>Why this date?</source>
        <translation>Γιατί αυτή η ημερομηνία;</translation>
    </message>
    <message>
        <source>The extension is counted, because they told you in time.</source>
        <translation>Η παράταση μετράει, επειδή σας γνωστοποιήθηκε εγκαίρως.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Κανείς δεν πρέπει να θεωρηθεί εκπρόθεσμος πριν από το τέλος αυτής της ημέρας: {day}.</translation>
    </message>
    <message>
        <source>This is counted as if the letter arrived on {day}. The time begins when it really arrives.</source>
        <translation>Ο υπολογισμός γίνεται σαν η επιστολή να έφτασε στις {day}. Ο χρόνος αρχίζει όταν φτάσει πραγματικά.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Πώς υπολογίστηκε</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>No law fixes this number of days.</source>
        <translation>Κανένας νόμος δεν ορίζει αυτόν τον αριθμό ημερών.</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Πηγές: {sources}</translation>
    </message>
    <message>
        <source>Compared with its sources on {day}.</source>
        <translation>Συγκρίθηκε με τις πηγές του στις {day}.</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Απόκρυψη των βημάτων</translation>
    </message>
</context>
<context>
    <name>_CleanWords</name>
    <message>
        <source>Removed: {what}.</source>
        <translation>Αφαιρέθηκαν: {what}.</translation>
    </message>
    <message>
        <source>The original file gives nothing away either.</source>
        <translation>Ούτε το αρχικό αρχείο αποκαλύπτει κάτι.</translation>
    </message>
    <message>
        <source>Saved {file}. It was read again: nothing but the picture is left.</source>
        <translation>Αποθηκεύτηκε: {file}. Διαβάστηκε ξανά: έμεινε μόνο η εικόνα.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that tell a place</source>
        <translation>
            <numerusform>Αποσύρετε %Ln φωτογραφία που δείχνει τοποθεσία</numerusform>
            <numerusform>Αποσύρετε %Ln φωτογραφίες που δείχνουν τοποθεσία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that carry names, or remove the names</source>
        <translation>
            <numerusform>Αποσύρετε %Ln φωτογραφία που φέρει ονόματα ή αφαιρέστε τα ονόματα</numerusform>
            <numerusform>Αποσύρετε %Ln φωτογραφίες που φέρουν ονόματα ή αφαιρέστε τα ονόματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open photo(s) only to people you choose</source>
        <translation>
            <numerusform>Δείξτε %Ln ανοιχτή φωτογραφία μόνο σε άτομα που επιλέγετε</numerusform>
            <numerusform>Δείξτε %Ln ανοιχτές φωτογραφίες μόνο σε άτομα που επιλέγετε</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask face searches what they hold: %Ln photo(s) were put on the web</source>
        <translation>
            <numerusform>Ρωτήστε τις υπηρεσίες αναζήτησης προσώπων τι διατηρούν: %Ln φωτογραφία αναρτήθηκε στον ιστό</numerusform>
            <numerusform>Ρωτήστε τις υπηρεσίες αναζήτησης προσώπων τι διατηρούν: %Ln φωτογραφίες αναρτήθηκαν στον ιστό</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln photo(s) again only as cleaned copies</source>
        <translation>
            <numerusform>Δημοσιεύστε ξανά %Ln φωτογραφία μόνο ως καθαρό αντίγραφο</numerusform>
            <numerusform>Δημοσιεύστε ξανά %Ln φωτογραφίες μόνο ως καθαρά αντίγραφα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln photo(s) that wait</source>
        <translation>
            <numerusform>Αποφασίστε για %Ln φωτογραφία που περιμένει</numerusform>
            <numerusform>Αποφασίστε για %Ln φωτογραφίες που περιμένουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down where %Ln photo(s) can be seen</source>
        <translation>
            <numerusform>Σημειώστε πού φαίνεται %Ln φωτογραφία</numerusform>
            <numerusform>Σημειώστε πού φαίνονται %Ln φωτογραφίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed, and none is known to have been open to everybody.</source>
        <translation>
            <numerusform>Έχει επιβεβαιωθεί %Ln φωτογραφία σας, και δεν είναι γνωστό να ήταν ανοιχτή σε όλους.</numerusform>
            <numerusform>Έχουν επιβεβαιωθεί %Ln φωτογραφίες σας, και για καμία δεν είναι γνωστό να ήταν ανοιχτή σε όλους.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected the %Ln photo(s) of you that are confirmed, face searches too.</source>
        <translation>
            <numerusform>Ο καθένας θα μπορούσε να έχει συλλέξει την %Ln επιβεβαιωμένη φωτογραφία σας, και οι υπηρεσίες αναζήτησης προσώπων.</numerusform>
            <numerusform>Ο καθένας θα μπορούσε να έχει συλλέξει τις %Ln επιβεβαιωμένες φωτογραφίες σας, και οι υπηρεσίες αναζήτησης προσώπων.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed.</source>
        <translation>
            <numerusform>Έχει επιβεβαιωθεί %Ln φωτογραφία σας.</numerusform>
            <numerusform>Έχουν επιβεβαιωθεί %Ln φωτογραφίες σας.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected %Ln of them, face searches too.</source>
        <translation>
            <numerusform>Ο καθένας θα μπορούσε να έχει συλλέξει %Ln από αυτές, και οι υπηρεσίες αναζήτησης προσώπων.</numerusform>
            <numerusform>Ο καθένας θα μπορούσε να έχει συλλέξει %Ln από αυτές, και οι υπηρεσίες αναζήτησης προσώπων.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>απομένει περίπου %n λεπτό</numerusform>
            <numerusform>απομένουν περίπου %n λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>απομένει περίπου %n ώρα</numerusform>
            <numerusform>απομένουν περίπου %n ώρες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n σε αναμονή</numerusform>
            <numerusform>{page}, %n σε αναμονή</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Odds</name>
    <message numerus="yes">
        <source>Expect about 1 wrong match among %Ln face(s) of other people.</source>
        <translation>
            <numerusform>Αναμένεται περίπου 1 λανθασμένη αντιστοιχία σε %Ln πρόσωπο άλλων ανθρώπων.</numerusform>
            <numerusform>Αναμένεται περίπου 1 λανθασμένη αντιστοιχία σε %Ln πρόσωπα άλλων ανθρώπων.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PersonWords</name>
    <message>
        <source>Owner</source>
        <translation>Κάτοχος</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Χωρίς εξουσιοδότηση</translation>
    </message>
    <message>
        <source>Permission ended</source>
        <translation>Η εξουσιοδότηση έληξε</translation>
    </message>
    <message>
        <source>Permission ends today</source>
        <translation>Η εξουσιοδότηση λήγει σήμερα</translation>
    </message>
    <message numerus="yes">
        <source>Permission ends in %n day(s)</source>
        <translation>
            <numerusform>Η εξουσιοδότηση λήγει σε %n ημέρα</numerusform>
            <numerusform>Η εξουσιοδότηση λήγει σε %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner of this vault. No permission is needed.</source>
        <translation>Κάτοχος αυτού του θησαυροφυλακίου. Δεν χρειάζεται εξουσιοδότηση.</translation>
    </message>
    <message>
        <source>No permission is recorded.</source>
        <translation>Δεν έχει καταγραφεί εξουσιοδότηση.</translation>
    </message>
    <message>
        <source>“{file}”, kept since {day}</source>
        <translation>«{file}», φυλάσσεται από τις {day}</translation>
    </message>
    <message>
        <source>{document}. It has no last day.</source>
        <translation>{document}. Δεν έχει τελευταία ημέρα.</translation>
    </message>
    <message>
        <source>{document}. It ended on {day}.</source>
        <translation>{document}. Έληξε στις {day}.</translation>
    </message>
    <message>
        <source>{document}. It is valid until {day}.</source>
        <translation>{document}. Ισχύει έως τις {day}.</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>The built-in model</source>
        <translation>Το ενσωματωμένο μοντέλο</translation>
    </message>
    <message>
        <source>InsightFace model “{name}”</source>
        <translation>Μοντέλο InsightFace «{name}»</translation>
    </message>
    <message>
        <source>It comes with the program. Its networks are YuNet, which finds faces, and SFace, which compares them; they may be used for everything (licences: {licence}).</source>
        <translation>Συνοδεύει το πρόγραμμα. Τα δίκτυά του είναι το YuNet, που βρίσκει πρόσωπα, και το SFace, που τα συγκρίνει· επιτρέπονται για κάθε χρήση (άδειες χρήσης: {licence}).</translation>
    </message>
    <message>
        <source>For non-commercial research only.</source>
        <translation>Μόνο για μη εμπορική έρευνα.</translation>
    </message>
    <message>
        <source>For non-commercial research only; you accepted that on {day}. Added from “{origin}”.</source>
        <translation>Μόνο για μη εμπορική έρευνα· το αποδεχτήκατε στις {day}. Προστέθηκε από «{origin}».</translation>
    </message>
    <message>
        <source>You measured it on {photos} photos of {people} people.</source>
        <translation>Το μετρήσατε εσείς. Φωτογραφίες: {photos}, άτομα: {people}.</translation>
    </message>
    <message>
        <source>Measured on {photos} press photos of {people} well-known people.</source>
        <translation>Από μετρήσεις σε φωτογραφίες του Τύπου με γνωστά άτομα. Φωτογραφίες: {photos}, άτομα: {people}.</translation>
    </message>
    <message numerus="yes">
        <source>Set so that 1 in %Ln comparison(s) with another person is wrong, it finds {share} of a person’s photos</source>
        <translation>
            <numerusform>Με ρύθμιση όπου 1 στη %Ln σύγκριση με άλλο άτομο είναι λανθασμένη, βρίσκει το {share} των φωτογραφιών ενός ατόμου</numerusform>
            <numerusform>Με ρύθμιση όπου 1 στις %Ln συγκρίσεις με άλλο άτομο είναι λανθασμένη, βρίσκει το {share} των φωτογραφιών ενός ατόμου</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} with %n reference photo(s).</source>
        <translation>
            <numerusform>{told} με %n φωτογραφία αναφοράς.</numerusform>
            <numerusform>{told} με %n φωτογραφίες αναφοράς.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n reference photo(s): {share}.</source>
        <translation>
            <numerusform>Με %n φωτογραφία αναφοράς: {share}.</numerusform>
            <numerusform>Με %n φωτογραφίες αναφοράς: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n small picture(s) of your face.</source>
        <translation>
            <numerusform>Ο παραλήπτης {recipient} θα λάμβανε %n μικρή εικόνα του προσώπου σας.</numerusform>
            <numerusform>Ο παραλήπτης {recipient} θα λάμβανε %n μικρές εικόνες του προσώπου σας.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n photo(s) of your face.</source>
        <translation>
            <numerusform>Ο παραλήπτης {recipient} θα λάμβανε %n φωτογραφία του προσώπου σας.</numerusform>
            <numerusform>Ο παραλήπτης {recipient} θα λάμβανε %n φωτογραφίες του προσώπου σας.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n copy(ies) of an identity document.</source>
        <translation>
            <numerusform>Ο παραλήπτης {recipient} θα λάμβανε %n αντίγραφο εγγράφου ταυτότητας.</numerusform>
            <numerusform>Ο παραλήπτης {recipient} θα λάμβανε %n αντίγραφα εγγράφου ταυτότητας.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n picture(s) that may show your face or an identity document.</source>
        <translation>
            <numerusform>Ο παραλήπτης {recipient} θα λάμβανε %n εικόνα που ίσως δείχνει το πρόσωπό σας ή ένα έγγραφο ταυτότητας.</numerusform>
            <numerusform>Ο παραλήπτης {recipient} θα λάμβανε %n εικόνες που ίσως δείχνουν το πρόσωπό σας ή ένα έγγραφο ταυτότητας.</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient} searches by face: what it gets can be compared with everything it holds.</source>
        <translation>Ο παραλήπτης {recipient} αναζητά με βάση το πρόσωπο: ό,τι λάβει μπορεί να συγκριθεί με όλα όσα έχει.</translation>
    </message>
    <message>
        <source>Addresses and check values find a photo without showing your face.</source>
        <translation>Με τις διευθύνσεις και τις τιμές ελέγχου βρίσκεται μια φωτογραφία χωρίς να φαίνεται το πρόσωπό σας.</translation>
    </message>
    <message>
        <source>Send one only if your data cannot be found otherwise, and only for this search.</source>
        <translation>Στείλτε μία μόνο αν τα δεδομένα σας δεν μπορούν να βρεθούν αλλιώς, και μόνο για αυτή την αναζήτηση.</translation>
    </message>
    <message>
        <source>A copy is rarely needed, and most of it can be covered.</source>
        <translation>Ένα αντίγραφο σπάνια χρειάζεται, και το μεγαλύτερο μέρος του μπορεί να καλυφθεί.</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>Κοιτάξτε προσεκτικά πριν από την αποστολή.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Τι δείχνει;</translation>
    </message>
    <message>
        <source>My face</source>
        <translation>Το πρόσωπό μου</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Ένα έγγραφο ταυτότητας</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Κάτι άλλο</translation>
    </message>
</context>
<context>
    <name>authorities</name>
    <message>
        <source>Complaint language not stated in the record.</source>
        <translation>Η γλώσσα της καταγγελίας δεν αναφέρεται στην εγγραφή.</translation>
    </message>
    <message>
        <source>Access itself is enforced in civil court; basis stated from general knowledge, not re-read in a stored copy.</source>
        <translation>Η ίδια η πρόσβαση επιβάλλεται δικαστικά, στα πολιτικά δικαστήρια· η νομική βάση αναφέρεται από γενικές γνώσεις, δεν επανελέγχθηκε σε αποθηκευμένο αντίγραφο.</translation>
    </message>
    <message>
        <source>FADP Art. 49 (report; investigation is discretionary)</source>
        <translation>FADP, άρθρο 49 (αναφορά· η έρευνα είναι στη διακριτική ευχέρεια της αρχής)</translation>
    </message>
    <message>
        <source>Competent for private controllers in Bavaria (use this one for companies).</source>
        <translation>Αρμόδια για ιδιωτικούς υπευθύνους επεξεργασίας στη Βαυαρία (επιλέξτε αυτήν για εταιρείες).</translation>
    </message>
    <message>
        <source>Public bodies only.</source>
        <translation>Μόνο δημόσιοι φορείς.</translation>
    </message>
    <message>
        <source>federal public bodies, telecommunications and post</source>
        <translation>ομοσπονδιακοί δημόσιοι φορείς, τηλεπικοινωνίες και ταχυδρομεία</translation>
    </message>
    <message>
        <source>Not competent for ordinary private companies: route those to the Land of residence.</source>
        <translation>Δεν είναι αρμόδια για συνηθισμένες ιδιωτικές εταιρείες: για αυτές απευθυνθείτε στην αρχή του ομόσπονδου κράτους (Land) όπου κατοικείτε.</translation>
    </message>
    <message>
        <source>Protestant Church</source>
        <translation>Προτεσταντική Εκκλησία</translation>
    </message>
    <message>
        <source>Special authority; not for complaints about face-search companies.</source>
        <translation>Ειδική αρχή· όχι για καταγγελίες σχετικά με εταιρείες αναζήτησης προσώπων.</translation>
    </message>
    <message>
        <source>Catholic Church</source>
        <translation>Καθολική Εκκλησία</translation>
    </message>
    <message>
        <source>Deutsche Welle</source>
        <translation>Deutsche Welle</translation>
    </message>
    <message>
        <source>given by another project, not seen on a page of the authority</source>
        <translation>δίνεται από άλλο έργο, δεν εντοπίστηκε σε σελίδα της αρχής</translation>
    </message>
    <message>
        <source>Art. 77 UK GDPR was omitted from 2026-06-19 (SI 2026/82 reg. 3); cite DPA 2018 s. 165 instead.</source>
        <translation>Το άρθρο 77 του UK GDPR έπαψε να ισχύει από 2026-06-19 (SI 2026/82 reg. 3)· επικαλεστείτε αντ’ αυτού το DPA 2018 s. 165.</translation>
    </message>
    <message>
        <source>Since 2026-06-19 controllers must take complaints first (DPA 2018 s. 164A: acknowledge within 30 days).</source>
        <translation>Από 2026-06-19 τα παράπονα πρέπει να υποβάλλονται πρώτα στους υπευθύνους επεξεργασίας (DPA 2018 s. 164A: επιβεβαίωση παραλαβής εντός 30 ημερών).</translation>
    </message>
    <message>
        <source>Data (Use and Access) Act 2025 replaces the Commissioner by an Information Commission; name in this row is the database one.</source>
        <translation>Με τον Data (Use and Access) Act 2025 ο Commissioner αντικαθίσταται από μια Information Commission· το όνομα σε αυτή την εγγραφή είναι εκείνο της βάσης δεδομένων.</translation>
    </message>
    <message>
        <source>private sector under PIPEDA (not where QC, AB or BC law applies)</source>
        <translation>ιδιωτικός τομέας σύμφωνα με τον PIPEDA (όχι όπου ισχύει το δίκαιο των QC, AB ή BC)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices; official page itself not in the store. info@ is an enquiry address: complaints go by form.</source>
        <translation>Η ταχυδρομική διεύθυνση και το τηλέφωνο συμφωνούν σε δέκα ανεξάρτητες αποθηκευμένες δηλώσεις απορρήτου· η ίδια η επίσημη σελίδα δεν είναι αποθηκευμένη. Το info@ είναι διεύθυνση για ερωτήσεις: οι καταγγελίες υποβάλλονται με φόρμα.</translation>
    </message>
    <message>
        <source>Languages and s. 11(1) from general knowledge.</source>
        <translation>Οι γλώσσες και η αναφορά στο s. 11(1) είναι από γενικές γνώσεις.</translation>
    </message>
    <message>
        <source>PIPEDA s. 11(1)</source>
        <translation>PIPEDA s. 11(1)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices (2026); complaint form URL not verified. Number 1300 363 992 is national dialling.</source>
        <translation>Η ταχυδρομική διεύθυνση και το τηλέφωνο συμφωνούν σε δέκα ανεξάρτητες αποθηκευμένες δηλώσεις απορρήτου (2026)· η διεύθυνση URL της φόρμας καταγγελιών δεν έχει επαληθευτεί. Το 1300 363 992 είναι αριθμός για κλήσεις εντός της χώρας.</translation>
    </message>
    <message>
        <source>s. 36 from general knowledge.</source>
        <translation>Το s. 36 είναι από γενικές γνώσεις.</translation>
    </message>
    <message>
        <source>Form URL from a stored 2026 privacy notice; encarregado@anpd.gov.br in YourDigitalRights is the authority&apos;s own DPO, so it is not listed as complaint address. Postal address not verified.</source>
        <translation>Η διεύθυνση URL της φόρμας είναι από αποθηκευμένη δήλωση απορρήτου του 2026· το encarregado@anpd.gov.br στο YourDigitalRights είναι ο υπεύθυνος προστασίας δεδομένων της ίδιας της αρχής, γι’ αυτό δεν αναφέρεται ως διεύθυνση για καταγγελίες. Η ταχυδρομική διεύθυνση δεν έχει επαληθευτεί.</translation>
    </message>
    <message>
        <source>CCPA; Delete Act (data brokers)</source>
        <translation>CCPA· Delete Act (έμποροι δεδομένων)</translation>
    </message>
    <message>
        <source>One deletion request to all registered brokers: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Postal address not verified.</source>
        <translation>Ένα αίτημα διαγραφής προς όλους τους εγγεγραμμένους εμπόρους δεδομένων: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Η ταχυδρομική διεύθυνση δεν έχει επαληθευτεί.</translation>
    </message>
    <message>
        <source>Statute section from general knowledge.</source>
        <translation>Η διάταξη του νόμου είναι από γενικές γνώσεις.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Left out</source>
        <translation>Παραλείπεται</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Προς έλεγχο</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Έχει ήδη γραφτεί</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Έτοιμη</translation>
    </message>
    <message>
        <source>{recipient}, “{kind}”: {problem}</source>
        <translation>{recipient}, «{kind}»: {problem}</translation>
    </message>
    <message>
        <source>Sources, as of {day}: {titles}.</source>
        <translation>Πηγές, κατάσταση στις {day}: {titles}.</translation>
    </message>
    <message>
        <source>The row cannot be read: a quotation mark is missing or too many.</source>
        <translation>Η γραμμή δεν διαβάζεται: λείπει ή περισσεύει ένα εισαγωγικό.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the first line has {wanted}.</source>
        <translation>Η γραμμή έχει {found} κελιά, η πρώτη γραμμή έχει {wanted}.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Το όνομα είναι κενό.</translation>
    </message>
    <message>
        <source>The name in “{column}” is longer than {limit} characters.</source>
        <translation>Το όνομα στη στήλη «{column}» ξεπερνά τους {limit} χαρακτήρες.</translation>
    </message>
    <message>
        <source>The country is empty. Use two letters, for example FR or DE.</source>
        <translation>Η χώρα είναι κενή. Χρησιμοποιήστε δύο γράμματα, για παράδειγμα FR ή DE.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>Το «{country}» δεν είναι κωδικός χώρας. Χρησιμοποιήστε δύο γράμματα, για παράδειγμα FR ή DE.</translation>
    </message>
    <message>
        <source>There is neither a postal address nor an e-mail address for the answer.</source>
        <translation>Δεν υπάρχει ούτε ταχυδρομική διεύθυνση ούτε διεύθυνση e-mail για την απάντηση.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>Το «{email}» δεν είναι διεύθυνση e-mail.</translation>
    </message>
    <message>
        <source>“{text}” in “{column}” is not a day. Write it as year-month-day: 1990-12-31.</source>
        <translation>Το «{text}» στη στήλη «{column}» δεν είναι ημερομηνία. Γράψτε τη ως έτος-μήνας-ημέρα: 1990-12-31.</translation>
    </message>
    <message>
        <source>The day {day} in “{column}” lies in the future.</source>
        <translation>Η ημερομηνία {day} στη στήλη «{column}» βρίσκεται στο μέλλον.</translation>
    </message>
    <message>
        <source>The permission ends on {until}, before the person was born on {born}.</source>
        <translation>Η εξουσιοδότηση λήγει στις {until}, πριν γεννηθεί το άτομο στις {born}.</translation>
    </message>
    <message>
        <source>The day of birth {day} is more than 120 years ago. Check it.</source>
        <translation>Η ημερομηνία γέννησης {day} απέχει περισσότερα από 120 έτη. Ελέγξτε την.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as fr or de, so it is not used.</source>
        <translation>Το «{language}» δεν είναι κωδικός γλώσσας όπως fr ή de, γι’ αυτό δεν χρησιμοποιείται.</translation>
    </message>
    <message>
        <source>No signed permission is named. Writing for somebody else needs one.</source>
        <translation>Δεν αναφέρεται υπογεγραμμένη εξουσιοδότηση. Χρειάζεται για να γράψετε εκ μέρους άλλου.</translation>
    </message>
    <message>
        <source>The permission “{file}” is not there. It is looked for beside the CSV file.</source>
        <translation>Η εξουσιοδότηση «{file}» δεν βρέθηκε. Αναζητείται δίπλα στο αρχείο CSV.</translation>
    </message>
    <message>
        <source>The permission “{file}” cannot be opened.</source>
        <translation>Η εξουσιοδότηση «{file}» δεν μπορεί να ανοιχτεί.</translation>
    </message>
    <message>
        <source>The permission “{file}” is an empty file.</source>
        <translation>Η εξουσιοδότηση «{file}» είναι κενό αρχείο.</translation>
    </message>
    <message>
        <source>The permission ended on {until}.</source>
        <translation>Η εξουσιοδότηση έληξε στις {until}.</translation>
    </message>
    <message>
        <source>The same person stands in row {row}. Only that row gets letters.</source>
        <translation>Το ίδιο άτομο βρίσκεται στη γραμμή {row}. Μόνο για εκείνη τη γραμμή γράφονται επιστολές.</translation>
    </message>
    <message>
        <source>Row {row} has the same name. Check that these are two people.</source>
        <translation>Η γραμμή {row} έχει το ίδιο όνομα. Ελέγξτε ότι πρόκειται για δύο άτομα.</translation>
    </message>
    <message>
        <source>Written before; it is not written again.</source>
        <translation>Έχει γραφτεί νωρίτερα· δεν γράφεται ξανά.</translation>
    </message>
    <message>
        <source>Written before with other details, and not written again. To write it anew, delete the letter and its line in result.csv.</source>
        <translation>Έχει γραφτεί νωρίτερα με άλλα στοιχεία και δεν γράφεται ξανά. Για να γραφτεί εκ νέου, διαγράψτε την επιστολή και τη γραμμή της στο result.csv.</translation>
    </message>
    <message>
        <source>Written before; the file was moved or deleted since. To write it anew, delete its line in result.csv.</source>
        <translation>Έχει γραφτεί νωρίτερα· το αρχείο μετακινήθηκε ή διαγράφηκε από τότε. Για να γραφτεί εκ νέου, διαγράψτε τη γραμμή της στο result.csv.</translation>
    </message>
    <message>
        <source>“{file}” is the letter of another person. Choose another folder for this table.</source>
        <translation>Το «{file}» είναι η επιστολή άλλου προσώπου. Επιλέξτε άλλον φάκελο για αυτόν τον πίνακα.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Λείπει η στήλη «{column}».</translation>
    </message>
    <message>
        <source>The column “{column}” is not known, so it is not read.</source>
        <translation>Η στήλη «{column}» δεν είναι γνωστή, γι’ αυτό δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>There is no person in the file.</source>
        <translation>Δεν υπάρχει κανένα άτομο στο αρχείο.</translation>
    </message>
    <message>
        <source>{recipient} would get {count} letters from you today. Above {limit} a day a recipient may take them for a campaign. Spread them over {days} days, and send only what each person asked for. The number is a habit of this program, not a rule of law.</source>
        <translation>Θα έφταναν σήμερα {count} επιστολές σας στον παραλήπτη {recipient}. Πάνω από {limit} την ημέρα ένας παραλήπτης μπορεί να τις θεωρήσει εκστρατεία. Μοιράστε τις σε {days} ημέρες και στείλτε μόνο ό,τι ζήτησε κάθε άτομο. Ο αριθμός είναι συνήθεια αυτού του προγράμματος, όχι κανόνας δικαίου.</translation>
    </message>
    <message>
        <source>Each person would send {count} letters to {recipient} on the same day. One letter per person and purpose is enough; requests that were split up artificially can be called excessive.</source>
        <translation>Κάθε άτομο θα έστελνε την ίδια ημέρα {count} επιστολές στον παραλήπτη {recipient}. Αρκεί μία επιστολή ανά άτομο και σκοπό· αιτήματα που χωρίστηκαν τεχνητά μπορεί να θεωρηθούν υπερβολικά.</translation>
    </message>
    <message>
        <source>These letters name no photos. A letter with facts of the person’s own, such as the addresses of found photos, is harder to set aside: it can be written on the page Letters.</source>
        <translation>Αυτές οι επιστολές δεν αναφέρουν φωτογραφίες. Μια επιστολή με στοιχεία του ίδιου του ατόμου, όπως οι διευθύνσεις φωτογραφιών που βρέθηκαν, παραμερίζεται δυσκολότερα: μπορεί να γραφτεί στη σελίδα «Επιστολές».</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Not sent yet</source>
        <translation>Δεν στάλθηκε ακόμη</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Στάλθηκε</translation>
    </message>
    <message>
        <source>Arrived, waiting for the answer</source>
        <translation>Έφτασε, αναμένεται απάντηση</translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation>Επιβεβαιώθηκε η παραλαβή</translation>
    </message>
    <message>
        <source>They took more time</source>
        <translation>Ο παραλήπτης πήρε παράταση</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Με απάντηση</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Απαντήθηκε εν μέρει</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Απορρίφθηκε</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Δεν ήρθε απάντηση εγκαίρως</translation>
    </message>
    <message>
        <source>Reminded, waiting for the answer</source>
        <translation>Στάλθηκε υπενθύμιση, αναμένεται απάντηση</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>Στην εποπτική αρχή</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Έκλεισε</translation>
    </message>
    <message>
        <source>The letter was written</source>
        <translation>Η επιστολή γράφτηκε</translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation>Έστειλα την επιστολή</translation>
    </message>
    <message>
        <source>The letter arrived</source>
        <translation>Η επιστολή έφτασε</translation>
    </message>
    <message>
        <source>They need more time</source>
        <translation>Ο παραλήπτης χρειάζεται περισσότερο χρόνο</translation>
    </message>
    <message>
        <source>They asked me something</source>
        <translation>Ο παραλήπτης με ρώτησε κάτι</translation>
    </message>
    <message>
        <source>I gave what they had asked for</source>
        <translation>Έδωσα ό,τι μου ζητήθηκε</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Ο παραλήπτης απάντησε</translation>
    </message>
    <message>
        <source>They answered only in part</source>
        <translation>Ο παραλήπτης απάντησε μόνο εν μέρει</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>Ο παραλήπτης αρνήθηκε</translation>
    </message>
    <message>
        <source>I sent a reminder</source>
        <translation>Έστειλα υπενθύμιση</translation>
    </message>
    <message>
        <source>I sent a reply</source>
        <translation>Έστειλα ανταπάντηση</translation>
    </message>
    <message>
        <source>I sent a complaint</source>
        <translation>Υπέβαλα καταγγελία</translation>
    </message>
    <message>
        <source>The authority answered</source>
        <translation>Η αρχή απάντησε</translation>
    </message>
    <message>
        <source>I took my request back</source>
        <translation>Απέσυρα το αίτημά μου</translation>
    </message>
    <message>
        <source>I closed the case</source>
        <translation>Έκλεισα την υπόθεση</translation>
    </message>
    <message>
        <source>I took an entry back</source>
        <translation>Αναίρεσα μια καταχώριση</translation>
    </message>
    <message>
        <source>For example if you wrote the letter anew. It changes nothing else.</source>
        <translation>Για παράδειγμα, αν γράψατε εκ νέου την επιστολή. Δεν αλλάζει τίποτε άλλο.</translation>
    </message>
    <message>
        <source>Keep what proves it: the receipt of the post, or a copy of your e-mail.</source>
        <translation>Κρατήστε ό,τι το αποδεικνύει: την απόδειξη του ταχυδρομείου ή ένα αντίγραφο του e-mail σας.</translation>
    </message>
    <message>
        <source>The time for the answer begins on this day. Without proof, it is counted as an assumption.</source>
        <translation>Ο χρόνος για την απάντηση αρχίζει αυτή την ημέρα. Χωρίς απόδειξη, θεωρείται απλή παραδοχή.</translation>
    </message>
    <message>
        <source>They wrote that your letter is there. That is no answer yet.</source>
        <translation>Ο παραλήπτης έγραψε ότι η επιστολή σας έφτασε. Αυτό δεν είναι ακόμη απάντηση.</translation>
    </message>
    <message>
        <source>The day is when they told you.</source>
        <translation>Εννοείται η ημέρα κατά την οποία σας το γνωστοποίησαν.</translation>
    </message>
    <message>
        <source>You need not give more than what is needed to know that it is you.</source>
        <translation>Δεν χρειάζεται να δώσετε περισσότερα από όσα απαιτούνται για να διαπιστωθεί ότι είστε εσείς.</translation>
    </message>
    <message>
        <source>The day is when you sent it to them.</source>
        <translation>Εννοείται η ημέρα κατά την οποία το στείλατε.</translation>
    </message>
    <message>
        <source>Also if they say that they hold nothing about you.</source>
        <translation>Ακόμη και αν λέει ότι δεν έχει τίποτα για εσάς.</translation>
    </message>
    <message>
        <source>Something that you asked for is missing in the answer.</source>
        <translation>Κάτι που ζητήσατε λείπει από την απάντηση.</translation>
    </message>
    <message>
        <source>They wrote that they will not do what you asked for.</source>
        <translation>Ο παραλήπτης έγραψε ότι δεν θα κάνει αυτό που ζητήσατε.</translation>
    </message>
    <message>
        <source>Possible only when no reading of the law leaves them any time.</source>
        <translation>Είναι δυνατό μόνο όταν με καμία ερμηνεία του νόμου δεν απομένει χρόνος στον παραλήπτη.</translation>
    </message>
    <message>
        <source>The day is when you sent it.</source>
        <translation>Εννοείται η ημέρα της αποστολής.</translation>
    </message>
    <message>
        <source>Write down in the note what it decided.</source>
        <translation>Γράψτε στη σημείωση τι αποφάσισε.</translation>
    </message>
    <message>
        <source>This ends the case.</source>
        <translation>Αυτό τερματίζει την υπόθεση.</translation>
    </message>
    <message>
        <source>Nothing is deleted. To open the case again, take this entry back later.</source>
        <translation>Τίποτα δεν διαγράφεται. Για να ανοίξετε ξανά την υπόθεση, αναιρέστε αργότερα αυτή την καταχώριση.</translation>
    </message>
    <message>
        <source>The wrong entry stays in the log and no longer counts.</source>
        <translation>Η λανθασμένη καταχώριση παραμένει, αλλά δεν μετράει πια.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Αποστολή της επιστολής</translation>
    </message>
    <message>
        <source>Note when the letter arrived</source>
        <translation>Καταγραφή της άφιξης της επιστολής</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Αναμονή της απάντησης</translation>
    </message>
    <message>
        <source>Answer their question</source>
        <translation>Απάντηση στην ερώτησή τους</translation>
    </message>
    <message>
        <source>Note that no answer came</source>
        <translation>Καταγραφή ότι δεν ήρθε απάντηση</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Υπενθύμιση στον παραλήπτη</translation>
    </message>
    <message>
        <source>Reply to them</source>
        <translation>Ανταπάντηση στον παραλήπτη</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Καταγγελία στην εποπτική αρχή</translation>
    </message>
    <message>
        <source>Wait for the authority</source>
        <translation>Αναμονή της εποπτικής αρχής</translation>
    </message>
    <message>
        <source>Check the answer, then close the case</source>
        <translation>Έλεγχος της απάντησης και κλείσιμο της υπόθεσης</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Ταχυδρομικώς</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>Με συστημένη επιστολή</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Με e-mail</translation>
    </message>
    <message>
        <source>With a form on their website</source>
        <translation>Με φόρμα στον ιστότοπό τους</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>Με φαξ</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Την ταυτότητά μου</translation>
    </message>
    <message>
        <source>What I mean</source>
        <translation>Τι εννοώ</translation>
    </message>
    <message>
        <source>There is proof</source>
        <translation>Υπάρχει απόδειξη</translation>
    </message>
    <message>
        <source>I assume it</source>
        <translation>Το υποθέτω</translation>
    </message>
    <message>
        <source>How was it sent?</source>
        <translation>Πώς στάλθηκε;</translation>
    </message>
    <message>
        <source>Number of the shipment</source>
        <translation>Αριθμός αποστολής</translation>
    </message>
    <message>
        <source>How do you know that day?</source>
        <translation>Πώς γνωρίζετε αυτή την ημέρα;</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Έως ποια ημέρα;</translation>
    </message>
    <message>
        <source>The reason that they gave</source>
        <translation>Ο λόγος που έδωσαν</translation>
    </message>
    <message>
        <source>What do they want to know?</source>
        <translation>Τι θέλουν να μάθουν;</translation>
    </message>
    <message>
        <source>Which authority?</source>
        <translation>Ποια αρχή;</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Αριθμός αναφοράς</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Αναιρεθείσα καταχώριση</translation>
    </message>
    <message>
        <source>General Data Protection Regulation (GDPR) of the European Union</source>
        <translation>Γενικός Κανονισμός για την Προστασία Δεδομένων (ΓΚΠΔ) της Ευρωπαϊκής Ένωσης</translation>
    </message>
    <message>
        <source>United Kingdom GDPR</source>
        <translation>ΓΚΠΔ του Ηνωμένου Βασιλείου (UK GDPR)</translation>
    </message>
    <message>
        <source>Data protection law of Switzerland (FADP)</source>
        <translation>Νόμος της Ελβετίας για την προστασία δεδομένων (FADP)</translation>
    </message>
    <message>
        <source>Privacy law of California (CCPA)</source>
        <translation>Νόμος της Καλιφόρνιας για την ιδιωτικότητα (CCPA)</translation>
    </message>
    <message>
        <source>Biometric privacy law of Illinois (BIPA)</source>
        <translation>Νόμος του Ιλινόι για τα βιομετρικά δεδομένα (BIPA)</translation>
    </message>
    <message>
        <source>Privacy law of Canada (PIPEDA)</source>
        <translation>Νόμος του Καναδά για την ιδιωτικότητα (PIPEDA)</translation>
    </message>
    <message>
        <source>Privacy Act of Australia</source>
        <translation>Νόμος της Αυστραλίας για την ιδιωτικότητα (Privacy Act)</translation>
    </message>
    <message>
        <source>Data protection law of Brazil (LGPD)</source>
        <translation>Νόμος της Βραζιλίας για την προστασία δεδομένων (LGPD)</translation>
    </message>
    <message>
        <source>They want a copy of my identity card or passport</source>
        <translation>Θέλουν αντίγραφο της ταυτότητας ή του διαβατηρίου μου</translation>
    </message>
    <message>
        <source>They want a photo of my face</source>
        <translation>Θέλουν φωτογραφία του προσώπου μου</translation>
    </message>
    <message>
        <source>They gave only the last 12 months</source>
        <translation>Έδωσαν μόνο τα δεδομένα των τελευταίων 12 μηνών</translation>
    </message>
    <message>
        <source>They say that I may ask only twice a year</source>
        <translation>Λένε ότι μπορώ να ρωτώ μόνο δύο φορές τον χρόνο</translation>
    </message>
    <message>
        <source>They want money for the answer</source>
        <translation>Θέλουν χρήματα για την απάντηση</translation>
    </message>
    <message>
        <source>They call my request excessive or unfounded</source>
        <translation>Χαρακτηρίζουν το αίτημά μου υπερβολικό ή αβάσιμο</translation>
    </message>
    <message>
        <source>Something is missing in the answer</source>
        <translation>Κάτι λείπει από την απάντηση</translation>
    </message>
    <message>
        <source>They say that European law does not bind them</source>
        <translation>Λένε ότι το ευρωπαϊκό δίκαιο δεν τους δεσμεύει</translation>
    </message>
    <message>
        <source>They say that the photos were public anyway</source>
        <translation>Λένε ότι οι φωτογραφίες ήταν ούτως ή άλλως δημόσιες</translation>
    </message>
    <message>
        <source>They say that they cannot find me in their data</source>
        <translation>Λένε ότι δεν μπορούν να με βρουν στα δεδομένα τους</translation>
    </message>
    <message>
        <source>They say that I must use another way, such as their form</source>
        <translation>Λένε ότι πρέπει να χρησιμοποιήσω άλλον τρόπο, όπως τη φόρμα τους</translation>
    </message>
    <message>
        <source>They want me to write in another language</source>
        <translation>Θέλουν να γράψω σε άλλη γλώσσα</translation>
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
        <translation>Εκείνη η ημέρα δεν υπολογίζεται (κανονισμός 1182/71, άρθρο 3 παρ. 1).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month (GDPR Art. 12(3)).</source>
        <translation>Αυτό πρέπει να γνωστοποιηθεί, με τους λόγους, εντός του πρώτου μήνα (άρθρο 12 παρ. 3 του ΓΚΠΔ).</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(4)</source>
        <translation>κανονισμός 1182/71, άρθρο 3 παρ. 4</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(2)(c)</source>
        <translation>κανονισμός 1182/71, άρθρο 3 παρ. 2 στοιχείο γ)</translation>
    </message>
    <message>
        <source>The period starts on that day, whether it is a working day or not (guidance of the ICO).</source>
        <translation>Η προθεσμία αρχίζει εκείνη την ημέρα, είτε είναι εργάσιμη είτε όχι (οδηγίες του ICO).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month.</source>
        <translation>Αυτό πρέπει να γνωστοποιηθεί, με τους λόγους, εντός του πρώτου μήνα.</translation>
    </message>
    <message>
        <source>guidance of the ICO</source>
        <translation>οδηγίες του ICO</translation>
    </message>
    <message>
        <source>guidance of the ICO: the corresponding date, or the last day of the month</source>
        <translation>οδηγίες του ICO: η αντίστοιχη ημερομηνία ή η τελευταία ημέρα του μήνα</translation>
    </message>
    <message>
        <source>Whether the rule of 5 February 2026 on standing still also covers requests that were open on that day was not verified.</source>
        <translation>Δεν επαληθεύτηκε αν ο κανόνας της 5ης Φεβρουαρίου 2026 για την αναστολή της προθεσμίας καλύπτει και αιτήματα που ήταν ανοιχτά εκείνη την ημέρα.</translation>
    </message>
    <message>
        <source>The 30 days are counted from receipt.</source>
        <translation>Οι 30 ημέρες υπολογίζονται από την παραλαβή.</translation>
    </message>
    <message>
        <source>The rules read for this law do not say whether a last day on a weekend or a public holiday moves to the next working day.</source>
        <translation>Οι κανόνες που διαβάστηκαν για αυτόν τον νόμο δεν αναφέρουν αν μια τελευταία ημέρα που πέφτει σε Σαββατοκύριακο ή αργία μετατίθεται στην επόμενη εργάσιμη.</translation>
    </message>
    <message>
        <source>The controller must say so and name the date by which it will answer (DPO Art. 18(2)).</source>
        <translation>Ο υπεύθυνος επεξεργασίας πρέπει να το γνωστοποιήσει και να αναφέρει την ημερομηνία έως την οποία θα απαντήσει (DPO, άρθρο 18 παρ. 2).</translation>
    </message>
    <message>
        <source>An answer is free. Only for a disproportionate effort may a share of the cost be asked, CHF 300 at most; its amount is announced first. A request that is not confirmed within 10 days counts as withdrawn, at no cost; the 30 days then run from the end of those 10 days (DPO Art. 19).</source>
        <translation>Η απάντηση είναι δωρεάν. Μόνο για δυσανάλογη προσπάθεια μπορεί να ζητηθεί συμμετοχή στο κόστος, το πολύ 300 CHF· το ποσό της ανακοινώνεται πρώτα. Αίτημα που δεν επιβεβαιώνεται εντός 10 ημερών θεωρείται ότι αποσύρθηκε, χωρίς κόστος· οι 30 ημέρες τρέχουν τότε από το τέλος αυτών των 10 ημερών (DPO, άρθρο 19).</translation>
    </message>
    <message>
        <source>The 30 days are for access (Article 25) and for the delivery of data (Article 28; DPO Art. 22). For claims under Articles 30 to 32, such as erasure, the Act sets no period.</source>
        <translation>Οι 30 ημέρες ισχύουν για την πρόσβαση (άρθρο 25) και για την παράδοση δεδομένων (άρθρο 28· DPO, άρθρο 22). Για αξιώσεις κατά τα άρθρα 30 έως 32, όπως η διαγραφή, ο νόμος δεν ορίζει προθεσμία.</translation>
    </message>
    <message>
        <source>The 45 calendar days begin on that day, however long it takes to verify who asks (11 CCR 7021).</source>
        <translation>Οι 45 ημερολογιακές ημέρες αρχίζουν εκείνη την ημέρα, όσο και αν διαρκέσει η επαλήθευση του ποιος ρωτά (11 CCR 7021).</translation>
    </message>
    <message>
        <source>It must say so within the first 45 days (11 CCR 7021).</source>
        <translation>Αυτό πρέπει να γνωστοποιηθεί εντός των πρώτων 45 ημερών (11 CCR 7021).</translation>
    </message>
    <message>
        <source>Brokers that are registered in California can all be reached with one request through DROP (Delete Act, Cal. Civ. Code 1798.99.80 ff.); that note rests on secondary sources, and how fast brokers must act was not verified.</source>
        <translation>Οι έμποροι δεδομένων που είναι εγγεγραμμένοι στην Καλιφόρνια μπορούν να ειδοποιηθούν όλοι με ένα αίτημα μέσω του DROP (Delete Act, Cal. Civ. Code 1798.99.80 κ.εξ.)· η σημείωση αυτή βασίζεται σε δευτερογενείς πηγές, και δεν επαληθεύτηκε πόσο γρήγορα πρέπει να ενεργήσουν.</translation>
    </message>
    <message>
        <source>If the day of receipt is itself the first day, the period ends one day earlier. The later reading is used here.</source>
        <translation>Αν η ημέρα παραλαβής είναι η ίδια η πρώτη ημέρα, η προθεσμία λήγει μία ημέρα νωρίτερα. Εδώ ισχύει η ερμηνεία με τη μεταγενέστερη λήξη.</translation>
    </message>
    <message>
        <source>It must say so within the first 30 days (PIPEDA s. 8(4)). For another format it may take as long as the conversion needs.</source>
        <translation>Αυτό πρέπει να γνωστοποιηθεί εντός των πρώτων 30 ημερών (PIPEDA s. 8(4)). Για άλλη μορφή μπορεί να διαρκέσει όσο χρειάζεται η μετατροπή.</translation>
    </message>
    <message>
        <source>The request must be in writing (PIPEDA s. 8(1)). No answer in time counts as a refusal (PIPEDA s. 8(5)).</source>
        <translation>Το αίτημα πρέπει να είναι γραπτό (PIPEDA s. 8(1)). Η μη έγκαιρη απάντηση λογίζεται ως άρνηση (PIPEDA s. 8(5)).</translation>
    </message>
    <message>
        <source>For companies the law fixes no number of days: they answer within a reasonable period. About 30 days is what the regulator expects. Agencies have 30 days.</source>
        <translation>Για τις εταιρείες ο νόμος δεν ορίζει αριθμό ημερών: απαντούν εντός εύλογου χρόνου. Η εποπτική αρχή αναμένει περίπου 30 ημέρες. Οι δημόσιες υπηρεσίες έχουν 30 ημέρες.</translation>
    </message>
    <message>
        <source>The 15 days are counted from the date of the request (LGPD Art. 19, II).</source>
        <translation>Οι 15 ημέρες υπολογίζονται από την ημερομηνία του αιτήματος (LGPD, άρθρο 19, II).</translation>
    </message>
    <message>
        <source>A simplified confirmation is owed at once, the complete declaration within 15 days (LGPD Art. 19, I and II).</source>
        <translation>Μια απλουστευμένη επιβεβαίωση οφείλεται αμέσως, η πλήρης δήλωση εντός 15 ημερών (LGPD, άρθρο 19, I και II).</translation>
    </message>
    <message>
        <source>The text counts from the request; the day given here is that of its receipt, so that nobody is called late too early.</source>
        <translation>Το κείμενο του νόμου υπολογίζει από το αίτημα· η ημέρα που δίνεται εδώ είναι η ημέρα παραλαβής του, ώστε κανείς να μη θεωρηθεί πολύ νωρίς εκπρόθεσμος.</translation>
    </message>
    <message>
        <source>The Illinois Biometric Information Privacy Act gives no right to an answer and no time for one. It demands a published retention policy and a written release before collection, and limits how long data is kept.</source>
        <translation>Ο νόμος του Ιλινόι για την προστασία των βιομετρικών πληροφοριών (BIPA) δεν δίνει δικαίωμα σε απάντηση ούτε ορίζει προθεσμία για αυτήν. Απαιτεί δημοσιευμένη πολιτική διατήρησης και έγγραφη άδεια (release) πριν από τη συλλογή, και περιορίζει τον χρόνο διατήρησης των δεδομένων.</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3) knows no pause. The EDPB says that the time may stand still while the identity is clarified, if it was asked without undue delay (Guidelines 01/2022, paragraph 159).</source>
        <translation>Το άρθρο 12 παρ. 3 του ΓΚΠΔ δεν προβλέπει αναστολή. Το ΕΣΠΔ λέει ότι η προθεσμία μπορεί να αναστέλλεται όσο διευκρινίζεται η ταυτότητα, αν αυτή ζητήθηκε χωρίς αδικαιολόγητη καθυστέρηση (κατευθυντήριες γραμμές 01/2022, σημείο 159).</translation>
    </message>
    <message>
        <source>No pause is provided for.</source>
        <translation>Δεν προβλέπεται αναστολή.</translation>
    </message>
    <message>
        <source>By then the authority must have handled the complaint or told about its progress or outcome. Otherwise a court can be asked to deal with its silence.</source>
        <translation>Έως τότε η αρχή πρέπει να έχει εξετάσει την καταγγελία ή να έχει ενημερώσει για την πορεία ή την έκβασή της. Διαφορετικά μπορεί να ζητηθεί από δικαστήριο να εξετάσει τη σιωπή της.</translation>
    </message>
    <message>
        <source>For complaints lodged from 2 April 2027 about processing in several states, Regulation (EU) 2025/2518 gives the authorities 15 months for an investigation, 12 in simple cooperation. From which day these count was not verified, so no date is given for them.</source>
        <translation>Για καταγγελίες που υποβάλλονται από τις 2 Απριλίου 2027 και αφορούν επεξεργασία σε περισσότερα κράτη, ο κανονισμός (ΕΕ) 2025/2518 δίνει στις αρχές 15 μήνες για την έρευνα, 12 σε απλή συνεργασία. Δεν επαληθεύτηκε από ποια ημέρα υπολογίζονται, γι’ αυτό δεν δίνεται ημερομηνία για αυτούς.</translation>
    </message>
    <message>
        <source>Such a complaint about the exercise of a right needs an earlier request to the controller. The list of what it must contain was not verified.</source>
        <translation>Μια τέτοια καταγγελία για την άσκηση ενός δικαιώματος προϋποθέτει προηγούμενο αίτημα προς τον υπεύθυνο επεξεργασίας. Ο κατάλογος όσων πρέπει να περιέχει δεν επαληθεύτηκε.</translation>
    </message>
    <message>
        <source>Before 5 February 2026 no text of the UK GDPR let the time stand still.</source>
        <translation>Πριν από τις 5 Φεβρουαρίου 2026 καμία διάταξη του UK GDPR δεν ανέστελλε την προθεσμία.</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12A</source>
        <translation>άρθρο 12A του UK GDPR</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3)</source>
        <translation>άρθρο 12 παρ. 3 του ΓΚΠΔ</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(3)</source>
        <translation>άρθρο 12 παρ. 3 του UK GDPR</translation>
    </message>
    <message>
        <source>FADP Art. 25(7)</source>
        <translation>FADP, άρθρο 25 παρ. 7</translation>
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
        <translation>Privacy Act 1988, APP 12.4 και 13.5</translation>
    </message>
    <message>
        <source>LGPD Art. 19, II</source>
        <translation>LGPD, άρθρο 19, II</translation>
    </message>
    <message>
        <source>GDPR Art. 78(2)</source>
        <translation>άρθρο 78 παρ. 2 του ΓΚΠΔ</translation>
    </message>
    <message>
        <source>The note read for this rule says nothing about a pause.</source>
        <translation>Η σημείωση που διαβάστηκε για αυτόν τον κανόνα δεν αναφέρει τίποτα για αναστολή.</translation>
    </message>
    <message>
        <source>The 30 days are counted from that day.</source>
        <translation>Οι 30 ημέρες υπολογίζονται από εκείνη την ημέρα.</translation>
    </message>
    <message>
        <source>By then the controller must have acknowledged the complaint. The outcome follows without undue delay; the Information Commissioner comes after the controller.</source>
        <translation>Έως τότε ο υπεύθυνος επεξεργασίας πρέπει να έχει επιβεβαιώσει ότι έλαβε το παράπονο. Η έκβαση γνωστοποιείται χωρίς αδικαιολόγητη καθυστέρηση· ο Information Commissioner έρχεται μετά τον υπεύθυνο επεξεργασίας.</translation>
    </message>
    <message>
        <source>Data Protection Act 2018 s. 164A</source>
        <translation>Data Protection Act 2018, s. 164A</translation>
    </message>
    <message>
        <source>The rules read for this law say nothing about a pause.</source>
        <translation>Οι κανόνες που διαβάστηκαν για αυτόν τον νόμο δεν αναφέρουν τίποτα για αναστολή.</translation>
    </message>
    <message>
        <source>The time needed to verify a request does not stop the days (11 CCR 7021).</source>
        <translation>Ο χρόνος που χρειάζεται για την επαλήθευση ενός αιτήματος δεν σταματά τις ημέρες (11 CCR 7021).</translation>
    </message>
    <message>
        <source>The business days after that day are counted.</source>
        <translation>Υπολογίζονται οι εργάσιμες ημέρες μετά από εκείνη την ημέρα.</translation>
    </message>
    <message>
        <source>By then the business must have confirmed that the request arrived, and say how it will be dealt with.</source>
        <translation>Έως τότε η επιχείρηση πρέπει να έχει επιβεβαιώσει ότι το αίτημα έφτασε και να πει πώς θα το χειριστεί.</translation>
    </message>
    <message>
        <source>11 CCR 7021, which counts business days</source>
        <translation>11 CCR 7021, που υπολογίζει εργάσιμες ημέρες</translation>
    </message>
    <message>
        <source>11 CCR 7021</source>
        <translation>11 CCR 7021</translation>
    </message>
    <message>
        <source>What a business day is was not found in the text that was read. Saturdays, Sundays and federal holidays are left out here.</source>
        <translation>Στο κείμενο που διαβάστηκε δεν βρέθηκε τι είναι εργάσιμη ημέρα. Εδώ δεν υπολογίζονται τα Σάββατα, οι Κυριακές και οι ομοσπονδιακές αργίες.</translation>
    </message>
    <message>
        <source>By then the business must have stopped selling and sharing the data.</source>
        <translation>Έως τότε η επιχείρηση πρέπει να έχει σταματήσει την πώληση και την κοινοποίηση των δεδομένων.</translation>
    </message>
    <message>
        <source>the CCPA Regulations, which count business days</source>
        <translation>οι κανονισμοί εφαρμογής του CCPA, που υπολογίζουν εργάσιμες ημέρες</translation>
    </message>
    <message>
        <source>CCPA Regulations (do-not-sell requests)</source>
        <translation>CCPA Regulations (αιτήματα μη πώλησης)</translation>
    </message>
    <message>
        <source>The three years are counted from that day.</source>
        <translation>Τα τρία έτη υπολογίζονται από εκείνη την ημέρα.</translation>
    </message>
    <message>
        <source>By then, or when the purpose is fulfilled if that is earlier, the biometric data must have been destroyed.</source>
        <translation>Έως τότε, ή όταν εκπληρωθεί ο σκοπός αν αυτό γίνει νωρίτερα, τα βιομετρικά δεδομένα πρέπει να έχουν καταστραφεί.</translation>
    </message>
    <message>
        <source>the same date three years later</source>
        <translation>η ίδια ημερομηνία τρία έτη αργότερα</translation>
    </message>
    <message>
        <source>740 ILCS 14/15(a)</source>
        <translation>740 ILCS 14/15(a)</translation>
    </message>
    <message>
        <source>This limit needs no request; it runs from the person&apos;s last interaction with the company.</source>
        <translation>Αυτή η προθεσμία δεν προϋποθέτει αίτημα· τρέχει από την τελευταία επαφή του ατόμου με την εταιρεία.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date.</source>
        <translation>Είναι ημερομηνία που ορίζει ο ίδιος ο αποστολέας.</translation>
    </message>
    <message>
        <source>The 14 days are counted from that day.</source>
        <translation>Οι 14 ημέρες υπολογίζονται από εκείνη την ημέρα.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date, so it stays where it is.</source>
        <translation>Είναι ημερομηνία που ορίζει ο ίδιος ο αποστολέας, γι’ αυτό μένει όπως είναι.</translation>
    </message>
    <message>
        <source>the sender&apos;s own date</source>
        <translation>η ημερομηνία που ορίζει ο ίδιος ο αποστολέας</translation>
    </message>
    <message>
        <source>This is a custom of senders, not a limit of any law. A letter must not call it one.</source>
        <translation>Πρόκειται για συνήθεια των αποστολέων, όχι για προθεσμία κάποιου νόμου. Μια επιστολή δεν πρέπει να την παρουσιάζει ως τέτοια.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Αυστραλία</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to have the use of personal information restricted. Ask for its correction (APP 13) with the kind “rectification”, or for its destruction (APP 11.2) with the kind “erasure”.</source>
        <translation>Ο Privacy Act δεν δίνει δικαίωμα περιορισμού της χρήσης προσωπικών πληροφοριών. Ζητήστε τη διόρθωσή τους (APP 13) με το είδος «Διόρθωση των δεδομένων μου» ή την καταστροφή τους (APP 11.2) με το είδος «Διαγραφή των δεδομένων μου».</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to take personal information from one service to another. With the kind “access” you can ask for it in the form that you want (APP 12.4).</source>
        <translation>Ο Privacy Act δεν δίνει δικαίωμα μεταφοράς προσωπικών πληροφοριών από μια υπηρεσία σε άλλη. Με το είδος «Πρόσβαση στα δεδομένα μου» μπορείτε να τις ζητήσετε στη μορφή που θέλετε (APP 12.4).</translation>
    </message>
    <message>
        <source>The Privacy Act does not bind private people and most small businesses, and it gives no right to have a photograph taken down. Towards a larger organisation the kind “erasure” fits (APP 11.2); intimate images and the bullying of a child can be reported to the eSafety Commissioner.</source>
        <translation>Ο Privacy Act δεν δεσμεύει τους ιδιώτες και τις περισσότερες μικρές επιχειρήσεις, και δεν δίνει δικαίωμα να αφαιρεθεί μια φωτογραφία. Απέναντι σε μεγαλύτερο οργανισμό ταιριάζει το είδος «Διαγραφή των δεδομένων μου» (APP 11.2)· οι εικόνες προσωπικών στιγμών και ο εκφοβισμός παιδιού μπορούν να αναφερθούν στον eSafety Commissioner.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Βραζιλία</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Καναδάς</translation>
    </message>
    <message>
        <source>The Act knows no restriction of processing; write an objection, which challenges compliance with the Act, or a withdrawal of consent.</source>
        <translation>Ο νόμος δεν προβλέπει περιορισμό της επεξεργασίας· γράψτε εναντίωση, που αμφισβητεί την τήρηση του νόμου, ή ανάκληση της συγκατάθεσης.</translation>
    </message>
    <message>
        <source>No right to move data to another service was found in force in the Act; an access request gives you the information in a form that is generally understandable.</source>
        <translation>Στον νόμο δεν βρέθηκε δικαίωμα σε ισχύ για τη μεταφορά δεδομένων σε άλλη υπηρεσία· με ένα αίτημα πρόσβασης λαμβάνετε τις πληροφορίες σε γενικά κατανοητή μορφή.</translation>
    </message>
    <message>
        <source>The Act does not bind private persons and reaches a site only in the course of its commercial activities; to a site that is run for profit, write an erasure request.</source>
        <translation>Ο νόμος δεν δεσμεύει τους ιδιώτες και καλύπτει έναν ιστότοπο μόνο στο πλαίσιο των εμπορικών του δραστηριοτήτων· σε ιστότοπο που λειτουργεί με σκοπό το κέρδος στείλτε αίτημα διαγραφής.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Ελβετία</translation>
    </message>
    <message>
        <source>the European Economic Area</source>
        <translation>Ευρωπαϊκός Οικονομικός Χώρος</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Ηνωμένο Βασίλειο</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Καλιφόρνια</translation>
    </message>
    <message>
        <source>The Act lets a business use most personal information without consent, so that there is nothing general to withdraw; write an objection, which directs the business not to sell or share your information, or a restriction, which limits the use of sensitive information.</source>
        <translation>Ο νόμος επιτρέπει σε μια επιχείρηση να χρησιμοποιεί τις περισσότερες προσωπικές πληροφορίες χωρίς συγκατάθεση, οπότε δεν υπάρχει κάτι γενικό να ανακληθεί· γράψτε εναντίωση, που δίνει εντολή στην επιχείρηση να μην πωλεί ή κοινοποιεί τις πληροφορίες σας, ή αίτημα περιορισμού, που περιορίζει τη χρήση των ευαίσθητων πληροφοριών.</translation>
    </message>
    <message>
        <source>The Act binds certain businesses and not private persons, and its right to delete covers only what a business collected from you; if the site belongs to a business, send it an erasure request.</source>
        <translation>Ο νόμος δεσμεύει ορισμένες επιχειρήσεις και όχι ιδιώτες, και το δικαίωμα διαγραφής καλύπτει μόνο όσα συνέλεξε μια επιχείρηση από εσάς· αν ο ιστότοπος ανήκει σε επιχείρηση, στείλτε της αίτημα διαγραφής.</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Ιλινόι</translation>
    </message>
    <message>
        <source>The Act knows no limited use of data that are kept; write an objection, which asks the company not to obtain, sell or disclose biometric data of yours, or an erasure request, which asks for their destruction.</source>
        <translation>Ο νόμος δεν προβλέπει περιορισμένη χρήση δεδομένων που διατηρούνται· γράψτε εναντίωση, που ζητά από την εταιρεία να μην αποκτά, να μην πωλεί και να μη γνωστοποιεί βιομετρικά δεδομένα σας, ή αίτημα διαγραφής, που ζητά την καταστροφή τους.</translation>
    </message>
    <message>
        <source>The Act has no rule on correcting data; it is about releases, retention and destruction, for which an access or erasure request fits.</source>
        <translation>Ο νόμος δεν έχει κανόνα για τη διόρθωση δεδομένων· αφορά τις άδειες (release), τη διατήρηση και την καταστροφή, για τις οποίες ταιριάζει ένα αίτημα πρόσβασης ή διαγραφής.</translation>
    </message>
    <message>
        <source>The Act gives no right to receive data; an access request asks for the written policy and for what was released.</source>
        <translation>Ο νόμος δεν δίνει δικαίωμα παραλαβής δεδομένων· ένα αίτημα πρόσβασης ζητά τη γραπτή πολιτική και όσα αποκτήθηκαν με άδεια (release).</translation>
    </message>
    <message>
        <source>The Act has no rule on taking back a written release; an objection says that you give none, and an erasure request asks for destruction.</source>
        <translation>Ο νόμος δεν έχει κανόνα για την ανάκληση μιας έγγραφης άδειας (release)· μια εναντίωση δηλώνει ότι δεν δίνετε καμία, και ένα αίτημα διαγραφής ζητά την καταστροφή.</translation>
    </message>
    <message>
        <source>The Act names no authority that hears complaints; a reply or a reminder can be written to the company.</source>
        <translation>Ο νόμος δεν ορίζει αρχή που να εξετάζει καταγγελίες· στην εταιρεία μπορεί να σταλεί ανταπάντηση ή υπενθύμιση.</translation>
    </message>
    <message>
        <source>The Act does not cover photographs as such, so that a site cannot be asked under it to take one down; an erasure request concerns what was computed from your face.</source>
        <translation>Ο νόμος δεν καλύπτει τις φωτογραφίες αυτές καθαυτές, οπότε δεν μπορεί να ζητηθεί με βάση αυτόν από έναν ιστότοπο να αφαιρέσει μία· ένα αίτημα διαγραφής αφορά ό,τι υπολογίστηκε από το πρόσωπό σας.</translation>
    </message>
    <message>
        <source>If it arrived by {day}, an answer is owed by {due}</source>
        <translation>Αν έφτασε έως τις {day}, η απάντηση πρέπει να δοθεί έως τις {due}</translation>
    </message>
    <message>
        <source>An answer was owed by {due}</source>
        <translation>Η απάντηση έπρεπε να είχε δοθεί έως τις {due}</translation>
    </message>
    <message>
        <source>An answer is owed by {due}</source>
        <translation>Η απάντηση πρέπει να δοθεί έως τις {due}</translation>
    </message>
    <message>
        <source>The entry “{event}” is not complete.</source>
        <translation>Η καταχώριση «{event}» δεν είναι πλήρης.</translation>
    </message>
    <message>
        <source>The letter is a draft. It can be sent, drafted again, or the case closed.</source>
        <translation>Η επιστολή είναι πρόχειρη. Μπορεί να σταλεί ή να γραφτεί εκ νέου, ή μπορεί να κλείσει η υπόθεση.</translation>
    </message>
    <message>
        <source>The letter was sent. Next is that it was received, acknowledged or answered, or sent again another way. Silence, a reminder or a complaint needs a day of receipt first; an assumed one is enough.</source>
        <translation>Η επιστολή στάλθηκε. Στη συνέχεια παραλαμβάνεται, επιβεβαιώνεται ή απαντάται, ή στέλνεται ξανά με άλλον τρόπο. Για σιωπή, υπενθύμιση ή καταγγελία χρειάζεται πρώτα ημέρα παραλαβής· αρκεί και μια υποθετική.</translation>
    </message>
    <message>
        <source>The letter arrived. Next is an acknowledgement, an extension, a question, an answer, or silence.</source>
        <translation>Η επιστολή έφτασε. Στη συνέχεια έρχεται επιβεβαίωση παραλαβής, παράταση, ερώτηση ή απάντηση, ή δεν έρχεται τίποτα.</translation>
    </message>
    <message>
        <source>The recipient acknowledged the letter. Next is an extension, a question, an answer, or silence.</source>
        <translation>Ο παραλήπτης επιβεβαίωσε την παραλαβή της επιστολής. Στη συνέχεια έρχεται παράταση, ερώτηση ή απάντηση, ή δεν έρχεται τίποτα.</translation>
    </message>
    <message>
        <source>The recipient took more time. Next is a question, an answer, or silence.</source>
        <translation>Ο παραλήπτης πήρε παράταση. Στη συνέχεια έρχεται ερώτηση ή απάντηση, ή δεν έρχεται τίποτα.</translation>
    </message>
    <message>
        <source>No answer came in time. Next is a reminder, a complaint, or a late answer.</source>
        <translation>Δεν ήρθε απάντηση εγκαίρως. Στη συνέχεια έρχεται υπενθύμιση, καταγγελία ή καθυστερημένη απάντηση.</translation>
    </message>
    <message>
        <source>The recipient was reminded. Next is a late answer, another reminder, or a complaint.</source>
        <translation>Στάλθηκε υπενθύμιση στον παραλήπτη. Στη συνέχεια έρχεται καθυστερημένη απάντηση, νέα υπενθύμιση ή καταγγελία.</translation>
    </message>
    <message>
        <source>The request was answered. Next is that the case is closed, or a reply or a complaint if something is wrong.</source>
        <translation>Το αίτημα απαντήθηκε. Στη συνέχεια κλείνει η υπόθεση, ή έρχεται ανταπάντηση ή καταγγελία αν κάτι δεν είναι σωστό.</translation>
    </message>
    <message>
        <source>The answer is incomplete. Next is a reply or a reminder, a complaint, a further answer, or the end.</source>
        <translation>Η απάντηση είναι ελλιπής. Στη συνέχεια έρχεται ανταπάντηση ή υπενθύμιση, καταγγελία, νέα απάντηση ή το τέλος.</translation>
    </message>
    <message>
        <source>The request was refused. Next is a reply, a complaint, a further answer, or the end.</source>
        <translation>Το αίτημα απορρίφθηκε. Στη συνέχεια έρχεται ανταπάντηση, καταγγελία, νέα απάντηση ή το τέλος.</translation>
    </message>
    <message>
        <source>A complaint was made. Next is what the authority or the recipient answers, or the end.</source>
        <translation>Υποβλήθηκε καταγγελία. Στη συνέχεια απαντά η αρχή ή ο παραλήπτης, ή η υπόθεση τελειώνει.</translation>
    </message>
    <message>
        <source>The case is closed. To open it again, take the closing entry back.</source>
        <translation>Η υπόθεση έχει κλείσει. Για να την ανοίξετε ξανά, αναιρέστε την καταχώριση που την έκλεισε.</translation>
    </message>
    <message>
        <source>Entry {number} is the draft itself, so it cannot be taken back.</source>
        <translation>Η καταχώριση {number} είναι το ίδιο το πρόχειρο, γι’ αυτό δεν μπορεί να αναιρεθεί.</translation>
    </message>
    <message>
        <source>Entry {number} is no entry that counts, so it cannot be taken back.</source>
        <translation>Η καταχώριση {number} δεν μετράει, γι’ αυτό δεν μπορεί να αναιρεθεί.</translation>
    </message>
    <message>
        <source>Entry {number} is of {day}, so it cannot be taken back on an earlier day. Correct the date.</source>
        <translation>Η καταχώριση {number} έχει ημερομηνία {day}, γι’ αυτό δεν μπορεί να αναιρεθεί σε προγενέστερη ημέρα. Διορθώστε την ημερομηνία.</translation>
    </message>
    <message>
        <source>Entry {number} cannot be taken back while entry {other} ({event}, {day}) stands on it. Take that one back first.</source>
        <translation>Η καταχώριση {number} δεν μπορεί να αναιρεθεί όσο βασίζεται σε αυτήν η καταχώριση {other} ({event}, {day}). Αναιρέστε πρώτα εκείνη.</translation>
    </message>
    <message>
        <source>The entry “{event}” does not fit: the case is “{state}”. {why}</source>
        <translation>Η καταχώριση «{event}» δεν ταιριάζει: η κατάσταση της υπόθεσης είναι «{state}». {why}</translation>
    </message>
    <message>
        <source>“{event}”</source>
        <translation>«{event}»</translation>
    </message>
    <message>
        <source>{names} or “{event}”</source>
        <translation>{names} ή «{event}»</translation>
    </message>
    <message>
        <source>The entry “{event}” needs an entry {names} before it. Log that first.</source>
        <translation>Πριν από την καταχώριση «{event}» χρειάζεται η καταχώριση {names}. Καταγράψτε πρώτα εκείνη.</translation>
    </message>
    <message>
        <source>“{event}” on {day} is before {names} on {first}. Correct the date, or take the earlier entry back.</source>
        <translation>Το «{event}» στις {day} είναι πριν από το {names} στις {first}. Διορθώστε την ημερομηνία ή αναιρέστε την προγενέστερη καταχώριση.</translation>
    </message>
    <message>
        <source>The last thing in the log happened on {day}. The case cannot have ended before.</source>
        <translation>Το τελευταίο που καταγράφηκε έγινε στις {day}. Η υπόθεση δεν μπορεί να έχει τελειώσει πριν.</translation>
    </message>
    <message>
        <source>The recipient reacted on {day}, so the letter had arrived by then.</source>
        <translation>Ο παραλήπτης αντέδρασε στις {day}, άρα η επιστολή είχε φτάσει έως τότε.</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven. Nobody can have reacted before. Correct the date, or take the receipt back.</source>
        <translation>Η επιστολή έφτασε στις {day}, και αυτό είναι αποδεδειγμένο. Κανείς δεν μπορεί να αντέδρασε πριν. Διορθώστε την ημερομηνία ή αναιρέστε την καταχώριση της παραλαβής.</translation>
    </message>
    <message>
        <source>The log says that no answer had come by {day}. If one had, take that entry back first.</source>
        <translation>Έχει καταγραφεί ότι έως τις {day} δεν είχε έρθει απάντηση. Αν είχε έρθει, αναιρέστε πρώτα εκείνη την καταχώριση.</translation>
    </message>
    <message>
        <source>An extension of {day} cannot end on {end}. Correct one of the dates.</source>
        <translation>Μια παράταση της ημέρας {day} δεν μπορεί να λήγει στις {end}. Διορθώστε μία από τις ημερομηνίες.</translation>
    </message>
    <message>
        <source>{day} is a weekend day: the next working day counts ({rule}).</source>
        <translation>{day}: πέφτει Σαββατοκύριακο, μετράει η επόμενη εργάσιμη ημέρα ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in {country} ({name}): the next working day counts ({rule}).</source>
        <translation>{day}: είναι αργία ({country}: {name}), μετράει η επόμενη εργάσιμη ημέρα ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in most states of the area ({number} of {all}): the next working day counts ({rule}).</source>
        <translation>{day}: είναι αργία στα περισσότερα κράτη του χώρου ({number} από {all}), μετράει η επόμενη εργάσιμη ημέρα ({rule}).</translation>
    </message>
    <message>
        <source>A regional public holiday could move the end further.</source>
        <translation>Μια τοπική αργία θα μπορούσε να μεταθέσει περαιτέρω τη λήξη.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Κανείς δεν πρέπει να θεωρηθεί εκπρόθεσμος πριν από το τέλος αυτής της ημέρας: {day}.</translation>
    </message>
    <message>
        <source>the public holidays of {country}</source>
        <translation>οι αργίες αυτής της χώρας: {country}</translation>
    </message>
    <message>
        <source>the days that most states of the European Economic Area keep</source>
        <translation>οι ημέρες που τηρούν τα περισσότερα κράτη του Ευρωπαϊκού Οικονομικού Χώρου</translation>
    </message>
    <message>
        <source>The controller&apos;s country is not known, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>Η χώρα του υπευθύνου επεξεργασίας δεν είναι γνωστή, γι’ αυτό δεν είναι σαφές ποιας χώρας οι αργίες μετρούν. Εδώ μετρούν τα Σαββατοκύριακα και {used}.</translation>
    </message>
    <message>
        <source>{country} is outside the area of this law, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>Η χώρα αυτή βρίσκεται εκτός του χώρου εφαρμογής αυτού του νόμου ({country}), γι’ αυτό δεν είναι σαφές ποιας χώρας οι αργίες μετρούν. Εδώ μετρούν τα Σαββατοκύριακα και {used}.</translation>
    </message>
    <message>
        <source>The request was received on {day}. {rule}</source>
        <translation>Ημέρα παραλαβής του αιτήματος: {day}. {rule}</translation>
    </message>
    <message>
        <source>The answer is due by the end of {day}.</source>
        <translation>Η απάντηση πρέπει να δοθεί έως το τέλος αυτής της ημέρας: {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by the end of {day}; no law fixes this day.</source>
        <translation>Η απάντηση αναμένεται έως το τέλος αυτής της ημέρας: {day}. Κανένας νόμος δεν ορίζει αυτή την ημέρα.</translation>
    </message>
    <message>
        <source>The controller extended the period by {length}, which also count from receipt. {notice}</source>
        <translation>Ο υπεύθυνος επεξεργασίας παρέτεινε την προθεσμία κατά {length}, με υπολογισμό επίσης από την παραλαβή. {notice}</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} από την παραλαβή ({law}), λήξη: {day}· {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) end on {day}.</source>
        <translation>{length} από την παραλαβή ({law}), λήξη: {day}.</translation>
    </message>
    <message>
        <source>that is the day with the number {number}</source>
        <translation>είναι η ημέρα με τον αριθμό {number}</translation>
    </message>
    <message>
        <source>that month has no day {number}, so its last day counts</source>
        <translation>εκείνος ο μήνας δεν έχει ημέρα {number}, γι’ αυτό μετράει η τελευταία του</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>έναν μήνα</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>δύο μήνες</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Ένας μήνας</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Τρεις μήνες</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} ημέρες</translation>
    </message>
    <message>
        <source>The controller named {day} for its answer. {notice}</source>
        <translation>Ημερομηνία που όρισε ο υπεύθυνος επεξεργασίας για την απάντησή του: {day}. {notice}</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Εορτή των Αγίων Πάντων</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ανάληψη του Κυρίου</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Κοίμηση της Θεοτόκου</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Χριστούγεννα</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Παραμονή Χριστουγέννων</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Εορτή της Αγίας Δωρεάς</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Δευτέρα του Πάσχα</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Θεοφάνια</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Μεγάλη Παρασκευή</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Άμωμη Σύλληψη</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Ημέρα Ανεξαρτησίας</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Εργατική Πρωτομαγιά</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Εθνική εορτή</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Πρωτοχρονιά</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Δευτέρα του Αγίου Πνεύματος</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Εορτή του Αγίου Στεφάνου</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Δεύτερη ημέρα των Χριστουγέννων</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven.</source>
        <translation>Η επιστολή έφτασε στις {day}, και αυτό είναι αποδεδειγμένο.</translation>
    </message>
    <message>
        <source>The letter is assumed to have arrived on {day}; there is no proof.</source>
        <translation>Υποτίθεται ότι η επιστολή έφτασε στις {day}· δεν υπάρχει απόδειξη.</translation>
    </message>
    <message>
        <source>When the letter arrived is not logged. It is expected to have arrived by {day}.</source>
        <translation>Δεν έχει καταγραφεί πότε έφτασε η επιστολή. Αναμένεται ότι έχει φτάσει έως τις {day}.</translation>
    </message>
    <message>
        <source>The extension of {day} came after the first period had ended, so it is not counted.</source>
        <translation>Η παράταση της ημέρας {day} ήρθε μετά τη λήξη της πρώτης προθεσμίας, γι’ αυτό δεν μετράει.</translation>
    </message>
    <message>
        <source>They wrote that they need more time. This law sets no longer period itself, and no day that they named is logged. The first period counts.</source>
        <translation>Ο αποδέκτης έγραψε ότι χρειάζεται περισσότερο χρόνο. Ο νόμος αυτός δεν ορίζει ο ίδιος μεγαλύτερη προθεσμία και δεν έχει καταγραφεί ημέρα που να όρισε ο αποδέκτης. Μετράει η πρώτη προθεσμία.</translation>
    </message>
    <message>
        <source>They wrote that they need time until {day}. Under this law that does not make the period longer. The first period counts.</source>
        <translation>Ο αποδέκτης έγραψε ότι χρειάζεται χρόνο έως {day}. Σύμφωνα με αυτόν τον νόμο, αυτό δεν παρατείνει την προθεσμία. Μετράει η πρώτη προθεσμία.</translation>
    </message>
    <message>
        <source>The recipient asked back, which was settled on {day}. Whether that stopped the time is open, so nobody is called late before the time is over that begins on that day.</source>
        <translation>Ο παραλήπτης έκανε μια ερώτηση, που διευθετήθηκε στις {day}. Δεν είναι σαφές αν αυτό σταμάτησε τον χρόνο, γι’ αυτό κανείς δεν θεωρείται εκπρόθεσμος πριν περάσει και ο χρόνος που αρχίζει εκείνη την ημέρα.</translation>
    </message>
    <message>
        <source>That the letter arrived can be assumed from {day} on. If you know when it arrived, give that day, and say whether it is proven.</source>
        <translation>Η άφιξη της επιστολής μπορεί να υποτεθεί από τις {day} και μετά. Αν γνωρίζετε πότε έφτασε, δηλώστε εκείνη την ημέρα και αν υπάρχει απόδειξη.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}, and that was not settled. Log “{given}” or “{replied}” before “{silent}”, or take “{silent}” back first.</source>
        <translation>Ο παραλήπτης έκανε μια ερώτηση στις {day}, και αυτό δεν διευθετήθηκε. Καταγράψτε «{given}» ή «{replied}» πριν από το «{silent}», ή αναιρέστε πρώτα το «{silent}».</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}. Log “{silent}” after that day; if it is in the log already, take it back first.</source>
        <translation>Κανείς δεν πρέπει να θεωρηθεί εκπρόθεσμος πριν από το τέλος αυτής της ημέρας: {day}. Καταγράψτε «{silent}» μετά από αυτήν· αν έχει ήδη καταγραφεί, αναιρέστε το πρώτα.</translation>
    </message>
    <message>
        <source>Nobody should be called late: no time is known that ran out. If “{silent}” is in the log, take it back.</source>
        <translation>Κανείς δεν πρέπει να θεωρηθεί εκπρόθεσμος: δεν είναι γνωστή προθεσμία που να έληξε. Αν έχει καταγραφεί «{silent}», αναιρέστε το.</translation>
    </message>
    <message>
        <source>An entry takes at most {most} files. Put them into one archive, or make a second entry.</source>
        <translation>Μια καταχώριση δέχεται το πολύ {most} αρχεία. Βάλτε τα σε ένα συμπιεσμένο αρχείο ή κάντε δεύτερη καταχώριση.</translation>
    </message>
    <message>
        <source>The log does not say that the letter was sent. Log that first.</source>
        <translation>Δεν έχει καταγραφεί ότι η επιστολή στάλθηκε. Καταγράψτε το πρώτα.</translation>
    </message>
    <message>
        <source>Which authority hears the complaint depends on where you live. Choose the region.</source>
        <translation>Ποια αρχή εξετάζει την καταγγελία εξαρτάται από το πού κατοικείτε. Επιλέξτε την περιφέρεια.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Ο παραλήπτης έκανε μια ερώτηση στις {day}. Έως ότου διευθετηθεί, μπορεί να θεωρεί ότι ο χρόνος σταμάτησε. Δώστε ό,τι χρειάζεται ή απαντήστε γιατί δεν χρειάζεται.</translation>
    </message>
    <message>
        <source>The recipient asked back about identity on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Ο παραλήπτης ρώτησε στις {day} για την ταυτότητά σας. Έως ότου διευθετηθεί, μπορεί να θεωρεί ότι ο χρόνος σταμάτησε. Δώστε ό,τι χρειάζεται ή απαντήστε γιατί δεν χρειάζεται.</translation>
    </message>
    <message>
        <source>The recipient asked back about clarification on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>Ο παραλήπτης ζήτησε στις {day} διευκρίνιση. Έως ότου διευθετηθεί, μπορεί να θεωρεί ότι ο χρόνος σταμάτησε. Δώστε ό,τι χρειάζεται ή απαντήστε γιατί δεν χρειάζεται.</translation>
    </message>
    <message>
        <source>The letter is written. As far as the log says it was not sent.</source>
        <translation>Η επιστολή έχει γραφτεί. Από όσο έχει καταγραφεί, δεν στάλθηκε.</translation>
    </message>
    <message>
        <source>The recipient answered. If everything is there, close the case; if not, log what is missing.</source>
        <translation>Ο παραλήπτης απάντησε. Αν δεν λείπει τίποτα, κλείστε την υπόθεση· αλλιώς, καταγράψτε τι λείπει.</translation>
    </message>
    <message>
        <source>The time of the recipient begins when the letter arrives. Log the day that a proof shows, or, from {day} on, that you assume it arrived.</source>
        <translation>Ο χρόνος του παραλήπτη αρχίζει όταν φτάσει η επιστολή. Καταγράψτε την ημέρα που δείχνει μια απόδειξη ή, από τις {day} και μετά, ότι υποθέτετε την άφιξή της.</translation>
    </message>
    <message>
        <source>An answer is owed by {due}. Nobody should be called late before the end of {late}.</source>
        <translation>Η απάντηση πρέπει να δοθεί έως τις {due}. Κανείς δεν πρέπει να θεωρηθεί εκπρόθεσμος πριν από το τέλος αυτής της ημέρας: {late}.</translation>
    </message>
    <message>
        <source>An answer was owed by {due}, at the latest reading by {late}. If none came, log it.</source>
        <translation>Η απάντηση έπρεπε να είχε δοθεί έως τις {due}, το αργότερο με κάθε ερμηνεία έως τις {late}. Αν δεν ήρθε, καταγράψτε το.</translation>
    </message>
    <message>
        <source>No answer came in time. A reminder is often enough, and it helps a later complaint.</source>
        <translation>Δεν ήρθε απάντηση εγκαίρως. Συχνά αρκεί μια υπενθύμιση, και βοηθά μια μεταγενέστερη καταγγελία.</translation>
    </message>
    <message>
        <source>A complaint is possible now. Many authorities expect that you reminded the recipient first.</source>
        <translation>Τώρα είναι δυνατή μια καταγγελία. Πολλές αρχές περιμένουν να έχετε στείλει πρώτα υπενθύμιση στον παραλήπτη.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A reply can say why that is not enough.</source>
        <translation>Ο παραλήπτης απάντησε μόνο εν μέρει. Με μια ανταπάντηση μπορείτε να πείτε γιατί αυτό δεν αρκεί.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A complaint is possible without a reply, too.</source>
        <translation>Ο παραλήπτης απάντησε μόνο εν μέρει. Η καταγγελία είναι δυνατή και χωρίς ανταπάντηση.</translation>
    </message>
    <message>
        <source>The recipient refused. A reply can say why that is not enough.</source>
        <translation>Ο παραλήπτης αρνήθηκε. Με μια ανταπάντηση μπορείτε να πείτε γιατί αυτό δεν αρκεί.</translation>
    </message>
    <message>
        <source>The recipient refused. A complaint is possible without a reply, too.</source>
        <translation>Ο παραλήπτης αρνήθηκε. Η καταγγελία είναι δυνατή και χωρίς ανταπάντηση.</translation>
    </message>
    <message>
        <source>The recipient was reminded. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Στάλθηκε υπενθύμιση στον παραλήπτη. Αν έως τότε δεν αλλάξει τίποτα, το επόμενο βήμα είναι η καταγγελία. Το πόσο περιμένει κανείς είναι συνήθεια και όχι προθεσμία του νόμου.</translation>
    </message>
    <message>
        <source>The recipient was replied to. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Στάλθηκε ανταπάντηση στον παραλήπτη. Αν έως τότε δεν αλλάξει τίποτα, το επόμενο βήμα είναι η καταγγελία. Το πόσο περιμένει κανείς είναι συνήθεια και όχι προθεσμία του νόμου.</translation>
    </message>
    <message>
        <source>The authority answered. Log what it decided in the note, and close the case when nothing is left to do.</source>
        <translation>Η αρχή απάντησε. Γράψτε στη σημείωση τι αποφάσισε και κλείστε την υπόθεση όταν δεν μένει κάτι άλλο να γίνει.</translation>
    </message>
    <message>
        <source>{authority} has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>Η καταγγελία βρίσκεται εδώ: {authority}. Το πότε πρέπει να σας ενημερώσει εξαρτάται από το δίκαιο που τη διέπει.</translation>
    </message>
    <message>
        <source>The authority has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>Η καταγγελία βρίσκεται στην εποπτική αρχή. Το πότε πρέπει να σας ενημερώσει εξαρτάται από το δίκαιο που τη διέπει.</translation>
    </message>
    <message>
        <source>The authority has the complaint. By {due} it owes you its decision or news of how far it is. Do not call it late before the end of {late}.</source>
        <translation>Η καταγγελία βρίσκεται στην εποπτική αρχή. Έως τις {due} σας οφείλει την απόφασή της ή ενημέρωση για την πορεία. Μην τη θεωρήσετε εκπρόθεσμη πριν από το τέλος αυτής της ημέρας: {late}.</translation>
    </message>
    <message>
        <source>The authority owed you its decision or news by {due}, at the latest reading by {late}. If none came, ask it. A court can be asked to deal with its silence; take advice before that.</source>
        <translation>Η αρχή σάς όφειλε την απόφασή της ή ενημέρωση έως τις {due}, το αργότερο με κάθε ερμηνεία έως τις {late}. Αν δεν ήρθε τίποτα, ρωτήστε την. Μπορεί να ζητηθεί από δικαστήριο να εξετάσει τη σιωπή της· πριν από αυτό ζητήστε συμβουλή.</translation>
    </message>
    <message>
        <source>The case was changed meanwhile. Look at it again, and repeat the entry.</source>
        <translation>Η υπόθεση άλλαξε στο μεταξύ. Δείτε την ξανά και επαναλάβετε την καταχώριση.</translation>
    </message>
    <message>
        <source>there are {most} reference photos already</source>
        <translation>υπάρχουν ήδη {most} φωτογραφίες αναφοράς</translation>
    </message>
    <message>
        <source>its stored picture could not be opened ({problem})</source>
        <translation>η αποθηκευμένη εικόνα της δεν μπόρεσε να ανοίξει ({problem})</translation>
    </message>
    <message>
        <source>this pack finds no face in its stored picture</source>
        <translation>αυτό το πακέτο δεν βρίσκει πρόσωπο στην αποθηκευμένη εικόνα της</translation>
    </message>
    <message>
        <source>reminder {number}</source>
        <translation>υπενθύμιση {number}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>απάντηση</translation>
    </message>
    <message>
        <source>Log when it arrived</source>
        <translation>Καταγραφή της άφιξης</translation>
    </message>
    <message>
        <source>Answer the question of the recipient</source>
        <translation>Απάντηση στην ερώτηση του παραλήπτη</translation>
    </message>
    <message>
        <source>Remind the recipient</source>
        <translation>Υπενθύμιση στον παραλήπτη</translation>
    </message>
    <message>
        <source>Reply to the recipient</source>
        <translation>Ανταπάντηση στον παραλήπτη</translation>
    </message>
    <message>
        <source>Check the answer and close the case</source>
        <translation>Έλεγχος της απάντησης και κλείσιμο της υπόθεσης</translation>
    </message>
    <message>
        <source>{what}: {recipient} ({kind})</source>
        <translation>{what}: {recipient} ({kind})</translation>
    </message>
    <message>
        <source>Case {number}, {person}, {law}, {state}.</source>
        <translation>Υπόθεση {number}, {person}, {law}, {state}.</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>Οφείλεται απάντηση</translation>
    </message>
    <message>
        <source>Answer owed if the letter arrived as expected</source>
        <translation>Οφείλεται απάντηση, αν η επιστολή έφτασε όπως αναμενόταν</translation>
    </message>
    <message>
        <source>If so, an answer is owed by {day}.</source>
        <translation>Αν ναι, η απάντηση πρέπει να δοθεί έως τις {day}.</translation>
    </message>
    <message>
        <source>If no answer came, log it</source>
        <translation>Αν δεν ήρθε απάντηση, καταγραφή</translation>
    </message>
    <message>
        <source>data protection law of {country}</source>
        <translation>η νομοθεσία προστασίας δεδομένων αυτής της χώρας ({country})</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} ή {other}</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>μία ημέρα</translation>
    </message>
    <message>
        <source>The recipient&apos;s question changes nothing. {rule}</source>
        <translation>Η ερώτηση του παραλήπτη δεν αλλάζει τίποτα. {rule}</translation>
    </message>
    <message>
        <source>The recipient asked something before it answered. {rule} The date below leaves that out.</source>
        <translation>Ο παραλήπτης ρώτησε κάτι πριν απαντήσει. {rule} Η παρακάτω ημερομηνία δεν το λαμβάνει υπόψη.</translation>
    </message>
    <message>
        <source>A question that came when the time was over changes nothing.</source>
        <translation>Μια ερώτηση που ήρθε μετά τη λήξη της προθεσμίας δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>The time starts on {day}, when what the controller had asked for arrived ({rule}).</source>
        <translation>Έναρξη της προθεσμίας, όταν έφτασε αυτό που είχε ζητήσει ο υπεύθυνος επεξεργασίας: {day} ({rule}).</translation>
    </message>
    <message>
        <source>The time stood still for {length} while a question was open ({rule}).</source>
        <translation>Η προθεσμία ήταν σε αναστολή για {length}, όσο εκκρεμούσε μια ερώτηση ({rule}).</translation>
    </message>
    <message>
        <source>With the {length} of standing still added, that is {day}.</source>
        <translation>Με την προσθήκη της αναστολής ({length}) προκύπτει: {day}.</translation>
    </message>
    <message>
        <source>{length} from the start ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} από την έναρξη της προθεσμίας ({law}), λήξη: {day}· {why} ({rule}).</translation>
    </message>
    <message>
        <source>Whether the day on which the controller had its answer belongs to the pause was not verified.</source>
        <translation>Δεν επαληθεύτηκε αν η ημέρα κατά την οποία ο υπεύθυνος επεξεργασίας έλαβε την απάντηση ανήκει στην αναστολή.</translation>
    </message>
    <message>
        <source>Give the date that the recipient named.</source>
        <translation>Δώστε την ημερομηνία που όρισε ο παραλήπτης.</translation>
    </message>
    <message>
        <source>The law provides for no extension.</source>
        <translation>Ο νόμος δεν προβλέπει παράταση.</translation>
    </message>
    <message>
        <source>The recipient cannot choose the length itself.</source>
        <translation>Ο παραλήπτης δεν μπορεί να επιλέξει ο ίδιος τη διάρκεια.</translation>
    </message>
    <message>
        <source>The controller received the complaint on {day}. {rule}</source>
        <translation>Ημέρα παραλαβής του παραπόνου από τον υπεύθυνο επεξεργασίας: {day}. {rule}</translation>
    </message>
    <message>
        <source>The complaint was lodged with the authority on {day}. {rule}</source>
        <translation>Ημέρα υποβολής της καταγγελίας στην αρχή: {day}. {rule}</translation>
    </message>
    <message>
        <source>The last interaction with the company was on {day}. {rule}</source>
        <translation>Ημέρα της τελευταίας επαφής με την εταιρεία: {day}. {rule}</translation>
    </message>
    <message>
        <source>The letter before was sent on {day}. {rule}</source>
        <translation>Ημέρα αποστολής της προηγούμενης επιστολής: {day}. {rule}</translation>
    </message>
    <message>
        <source>{length} from lodging ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} από την υποβολή ({law}), λήξη: {day}· {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from the last interaction ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} από την τελευταία επαφή ({law}), λήξη: {day}· {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from sending ({law}) end on {day}.</source>
        <translation>{length} από την αποστολή ({law}), λήξη: {day}.</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Τρία έτη</translation>
    </message>
    <message>
        <source>10 business days</source>
        <translation>10 εργάσιμες ημέρες</translation>
    </message>
    <message>
        <source>15 business days</source>
        <translation>15 εργάσιμες ημέρες</translation>
    </message>
    <message>
        <source>The confirmation is due by the end of {day}.</source>
        <translation>Η επιβεβαίωση πρέπει να δοθεί έως το τέλος αυτής της ημέρας: {day}.</translation>
    </message>
    <message>
        <source>Selling and sharing must have stopped by the end of {day}.</source>
        <translation>Η πώληση και η κοινοποίηση πρέπει να έχουν σταματήσει έως το τέλος αυτής της ημέρας: {day}.</translation>
    </message>
    <message>
        <source>The acknowledgement is due by the end of {day}.</source>
        <translation>Η επιβεβαίωση παραλαβής πρέπει να δοθεί έως το τέλος αυτής της ημέρας: {day}.</translation>
    </message>
    <message>
        <source>News of the complaint is due by the end of {day}.</source>
        <translation>Η ενημέρωση για την καταγγελία πρέπει να δοθεί έως το τέλος αυτής της ημέρας: {day}.</translation>
    </message>
    <message>
        <source>The data must have been destroyed by the end of {day}.</source>
        <translation>Τα δεδομένα πρέπει να έχουν καταστραφεί έως το τέλος αυτής της ημέρας: {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Υπενθύμιση μπορεί να σταλεί μετά από αυτή την ημέρα: {day}.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Hearing before an order in the Marx complaint: delete the biometric hash and confirm by 2021-02-12; photos not covered; only this complainant</source>
        <translation>Ακρόαση πριν από την έκδοση εντολής στην καταγγελία Marx: διαγραφή της βιομετρικής τιμής κατακερματισμού και επιβεβαίωση έως 2021-02-12· οι φωτογραφίες δεν καλύπτονται· μόνο για τον συγκεκριμένο καταγγέλλοντα</translation>
    </message>
    <message>
        <source>formal order and end of case not found</source>
        <translation>δεν βρέθηκε επίσημη εντολή ούτε το τέλος της υπόθεσης</translation>
    </message>
    <message>
        <source>read</source>
        <translation>διαβάστηκε</translation>
    </message>
    <message>
        <source>HmbBfDI (Hamburg)</source>
        <translation>HmbBfDI (Αμβούργο)</translation>
    </message>
    <message>
        <source>Joint report: collection without consent and for an inappropriate purpose</source>
        <translation>Κοινή έκθεση: συλλογή χωρίς συγκατάθεση και για μη ενδεδειγμένο σκοπό</translation>
    </message>
    <message>
        <source>followed by provincial orders</source>
        <translation>ακολούθησαν εντολές των επαρχιών</translation>
    </message>
    <message>
        <source>finding read; number and clauses general knowledge</source>
        <translation>η διαπίστωση διαβάστηκε· ο αριθμός και οι διατάξεις είναι από γενικές γνώσεις</translation>
    </message>
    <message>
        <source>OPC with BC, AB, QC commissioners</source>
        <translation>OPC, μαζί με τους επιτρόπους των BC, AB και QC</translation>
    </message>
    <message>
        <source>Unlawful use; training, DPIA, inform persons, have data erased by 2021-09-15</source>
        <translation>Παράνομη χρήση· εκπαίδευση του προσωπικού, εκτίμηση αντικτύπου (DPIA), ενημέρωση των προσώπων, μέριμνα για διαγραφή των δεδομένων έως 2021-09-15</translation>
    </message>
    <message>
        <source>fine on the user, not on Clearview</source>
        <translation>το πρόστιμο αφορά τον χρήστη, όχι την Clearview</translation>
    </message>
    <message>
        <source>IMY (Sweden)</source>
        <translation>IMY (Σουηδία)</translation>
    </message>
    <message>
        <source>Swedish Police (user of Clearview AI)</source>
        <translation>Σουηδική αστυνομία (χρήστης της Clearview AI)</translation>
    </message>
    <message>
        <source>Inquiry opened; questions unanswered until 2022-11-01</source>
        <translation>Άνοιξε έρευνα· οι ερωτήσεις έμειναν αναπάντητες έως 2022-11-01</translation>
    </message>
    <message>
        <source>see the entry of December 2022</source>
        <translation>βλ. την καταχώριση του Δεκεμβρίου 2022</translation>
    </message>
    <message>
        <source>LfDI Baden-Württemberg</source>
        <translation>LfDI Baden-Württemberg (Βάδη-Βυρτεμβέργη)</translation>
    </message>
    <message>
        <source>Stop collecting, delete existing images of people in Australia</source>
        <translation>Παύση της συλλογής, διαγραφή των υπαρχουσών εικόνων ατόμων στην Αυστραλία</translation>
    </message>
    <message>
        <source>stands: AAT [2023] AATA 1069 (2023-05-08) confirmed APP 3.3 and 1.2; Clearview withdrew 2023-08; OAIC 2024-08-21: no further action</source>
        <translation>ισχύει: AAT [2023] AATA 1069 (2023-05-08) επιβεβαίωσε τα APP 3.3 και 1.2· η Clearview αποσύρθηκε 2023-08· OAIC 2024-08-21: καμία περαιτέρω ενέργεια</translation>
    </message>
    <message>
        <source>Formal notice (public 2021-12-16): stop without legal basis, ease rights, erase within 2 months</source>
        <translation>Επίσημη όχληση (δημόσια 2021-12-16): παύση ελλείψει νομικής βάσης, διευκόλυνση των δικαιωμάτων, διαγραφή εντός 2 μηνών</translation>
    </message>
    <message>
        <source>not answered; led to fine</source>
        <translation>δεν απαντήθηκε· οδήγησε σε πρόστιμο</translation>
    </message>
    <message>
        <source>Orders to stop and delete</source>
        <translation>Εντολές για παύση και διαγραφή</translation>
    </message>
    <message>
        <source>BC upheld 2024 BCSC 2311 (2024-12); AB upheld 2025 ABKB 287 (2025-05-08), though parts of PIPA held unconstitutional</source>
        <translation>BC: επικυρώθηκε 2024 BCSC 2311 (2024-12)· AB: επικυρώθηκε 2025 ABKB 287 (2025-05-08), αν και μέρη του PIPA κρίθηκαν αντισυνταγματικά</translation>
    </message>
    <message>
        <source>court rulings and P2021-12 read; day and BC number general knowledge</source>
        <translation>οι δικαστικές αποφάσεις και η P2021-12 διαβάστηκαν· η ημέρα και ο αριθμός της BC είναι από γενικές γνώσεις</translation>
    </message>
    <message>
        <source>BC, AB, QC commissioners</source>
        <translation>Επίτροποι των BC, AB και QC</translation>
    </message>
    <message>
        <source>Fine (announced 2022-03-09), ban, erasure, appoint EU representative</source>
        <translation>Πρόστιμο (ανακοινώθηκε 2022-03-09), απαγόρευση, διαγραφή, ορισμός εκπροσώπου στην ΕΕ</translation>
    </message>
    <message>
        <source>unpaid per noyb 2025-10</source>
        <translation>απλήρωτο κατά τη noyb 2025-10</translation>
    </message>
    <message>
        <source>date, number, principles read; full article list general knowledge</source>
        <translation>η ημερομηνία, ο αριθμός και οι αρχές διαβάστηκαν· ο πλήρης κατάλογος άρθρων είναι από γενικές γνώσεις</translation>
    </message>
    <message>
        <source>Fine, stop and delete UK data</source>
        <translation>Πρόστιμο, παύση και διαγραφή των δεδομένων από το Ηνωμένο Βασίλειο</translation>
    </message>
    <message>
        <source>FTT set aside 2023-10-17 (no jurisdiction); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, allowed 3 of 4 grounds and remitted to FTT; later steps not found</source>
        <translation>το FTT ακύρωσε 2023-10-17 (έλλειψη αρμοδιότητας)· το Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, δέχθηκε 3 από τους 4 λόγους και ανέπεμψε στο FTT· δεν βρέθηκαν μεταγενέστερα βήματα</translation>
    </message>
    <message>
        <source>rulings read; article list general knowledge</source>
        <translation>οι αποφάσεις διαβάστηκαν· ο κατάλογος άρθρων είναι από γενικές γνώσεις</translation>
    </message>
    <message>
        <source>Complaint by Homo Digitalis for one person whose access request failed: answer it, stop, erase</source>
        <translation>Καταγγελία της Homo Digitalis για ένα πρόσωπο του οποίου το αίτημα πρόσβασης δεν ικανοποιήθηκε: απάντηση στο αίτημα, παύση, διαγραφή</translation>
    </message>
    <message>
        <source>HDPA (Greece)</source>
        <translation>ΑΠΔΠΧ (Ελλάδα)</translation>
    </message>
    <message>
        <source>Fine (announced 2022-10-20), injunction: no collection without basis, answer access requests then erase, 2 months, EUR 100,000 per day</source>
        <translation>Πρόστιμο (ανακοινώθηκε 2022-10-20), διαταγή: καμία συλλογή χωρίς νομική βάση, απάντηση στα αιτήματα πρόσβασης και έπειτα διαγραφή, 2 μήνες, 100.000 ευρώ ανά ημέρα</translation>
    </message>
    <message>
        <source>unpaid (CNIL to TechCrunch, 2023-05)</source>
        <translation>απλήρωτο (CNIL προς TechCrunch, 2023-05)</translation>
    </message>
    <message>
        <source>content read; number SAN-2022-019 general knowledge</source>
        <translation>το περιεχόμενο διαβάστηκε· ο αριθμός SAN-2022-019 είναι από γενικές γνώσεις</translation>
    </message>
    <message>
        <source>Fine proceedings opened</source>
        <translation>Κινήθηκε διαδικασία επιβολής προστίμου</translation>
    </message>
    <message>
        <source>no fine found</source>
        <translation>δεν βρέθηκε πρόστιμο</translation>
    </message>
    <message>
        <source>content read; day not verified (a Wednesday in December 2022)</source>
        <translation>το περιεχόμενο διαβάστηκε· η ημέρα δεν έχει επαληθευτεί (μια Τετάρτη του Δεκεμβρίου 2022)</translation>
    </message>
    <message>
        <source>Liquidation of the penalty payment (announced 2023-05-10)</source>
        <translation>Εκκαθάριση της χρηματικής ποινής (ανακοινώθηκε 2023-05-10)</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>απλήρωτο</translation>
    </message>
    <message>
        <source>penalty payment for 2022-12-19 to 2023-02-09</source>
        <translation>χρηματική ποινή για το διάστημα 2022-12-19 έως 2023-02-09</translation>
    </message>
    <message>
        <source>Erase the complainant&apos;s data, name a representative; no fine</source>
        <translation>Διαγραφή των δεδομένων του καταγγέλλοντος, ορισμός εκπροσώπου· χωρίς πρόστιμο</translation>
    </message>
    <message>
        <source>BVwG W108 2274731-1/11E (2025-01-28): DSB must decide again on the ban, the only fitting measure</source>
        <translation>BVwG W108 2274731-1/11E (2025-01-28): η DSB πρέπει να αποφασίσει εκ νέου για την απαγόρευση, το μόνο κατάλληλο μέτρο</translation>
    </message>
    <message>
        <source>DSB (Austria)</source>
        <translation>DSB (Αυστρία)</translation>
    </message>
    <message>
        <source>Fines (public 2024-09-03) and orders subject to penalty (up to EUR 5.1 m); two access requests were not answered</source>
        <translation>Πρόστιμα (δημόσια 2024-09-03) και εντολές με απειλή χρηματικής ποινής (έως 5,1 εκατ. ευρώ)· δύο αιτήματα πρόσβασης δεν απαντήθηκαν</translation>
    </message>
    <message>
        <source>no objection lodged: final; AP says using the tool is itself illegal</source>
        <translation>δεν ασκήθηκε ένσταση: οριστική· η AP λέει ότι και η ίδια η χρήση του εργαλείου είναι παράνομη</translation>
    </message>
    <message>
        <source>read; EUR 5.1 m general knowledge</source>
        <translation>διαβάστηκε· τα 5,1 εκατ. ευρώ είναι από γενικές γνώσεις</translation>
    </message>
    <message>
        <source>AP (Netherlands)</source>
        <translation>AP (Κάτω Χώρες)</translation>
    </message>
    <message>
        <source>Complaint to Austrian prosecutors</source>
        <translation>Μήνυση προς την αυστριακή εισαγγελία</translation>
    </message>
    <message>
        <source>outcome not found</source>
        <translation>δεν βρέθηκε έκβαση</translation>
    </message>
    <message>
        <source>noyb (criminal complaint)</source>
        <translation>noyb (μήνυση)</translation>
    </message>
    <message>
        <source>Complaint of July 2020 left without measures; HmbBfDI deems PimEyes unlawful but sees it in Dubai</source>
        <translation>Η καταγγελία του Ιουλίου 2020 έμεινε χωρίς μέτρα· ο HmbBfDI θεωρεί το PimEyes παράνομο, αλλά το εντοπίζει στο Ντουμπάι</translation>
    </message>
    <message>
        <source>pending as far as known on 2026-11-22</source>
        <translation>εκκρεμεί, από όσο είναι γνωστό στις 2026-11-22</translation>
    </message>
    <message>
        <source>noyb (court action against HmbBfDI)</source>
        <translation>noyb (προσφυγή στο δικαστήριο κατά του HmbBfDI)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program. What was stored before is safe. Please try again.</source>
        <translation>Κάτι πήγε στραβά μέσα στο πρόγραμμα. Ό,τι είχε αποθηκευτεί πριν είναι ασφαλές. Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Κάτι πήγε στραβά.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”. Check the spelling, or choose it again.</source>
        <translation>Δεν υπάρχει αρχείο ή φάκελος «{path}». Ελέγξτε την ορθογραφία ή επιλέξτε ξανά.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {reason}. Check that you may read it, and try again.</source>
        <translation>Το «{path}» δεν μπορεί να ανοιχτεί: {reason}. Ελέγξτε ότι έχετε δικαίωμα ανάγνωσης και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing was changed. Choose another place, and try again.</source>
        <translation>Το «{path}» δεν μπορεί να γραφτεί: {reason}. Δεν άλλαξε τίποτα. Επιλέξτε άλλη θέση και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” could not be written. What was stored before is safe. Free some space, and try again.</source>
        <translation>Ο δίσκος είναι πλήρης, γι’ αυτό το «{path}» δεν γράφτηκε. Ό,τι είχε αποθηκευτεί πριν είναι ασφαλές. Ελευθερώστε χώρο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The field “{field}” is empty. Fill it in, and try again.</source>
        <translation>Το πεδίο «{field}» είναι κενό. Συμπληρώστε το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The field “{field}” is longer than {limit} characters. Shorten it, and try again.</source>
        <translation>Το πεδίο «{field}» ξεπερνά τους {limit} χαρακτήρες. Συντομεύστε το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>Το «{country}» δεν είναι κωδικός χώρας. Χρησιμοποιήστε δύο γράμματα, για παράδειγμα FR ή DE.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address. Correct it, or leave it empty.</source>
        <translation>Το «{email}» δεν είναι διεύθυνση e-mail. Διορθώστε τη ή αφήστε το πεδίο κενό.</translation>
    </message>
    <message>
        <source>The date {day} lies in the future. Correct it, and try again.</source>
        <translation>Η ημερομηνία {day} βρίσκεται στο μέλλον. Διορθώστε τη και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>“{path}” is empty. Choose another file.</source>
        <translation>Το «{path}» είναι κενό. Επιλέξτε άλλο αρχείο.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MB. Make it smaller, and try again.</source>
        <translation>Το «{path}» ξεπερνά τα {limit} MB. Μικρύνετέ το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>There are {limit} reference photos already. Remove one before you add another.</source>
        <translation>Υπάρχουν ήδη {limit} φωτογραφίες αναφοράς. Αφαιρέστε μία πριν προσθέσετε άλλη.</translation>
    </message>
    <message>
        <source>This match is not marked as “mine”, so it cannot become a reference. Look at it and decide first.</source>
        <translation>Αυτή η αντιστοιχία δεν έχει σημειωθεί ως «Εγώ», γι’ αυτό δεν μπορεί να γίνει φωτογραφία αναφοράς. Δείτε την και αποφασίστε πρώτα.</translation>
    </message>
    <message>
        <source>This photo is a reference already.</source>
        <translation>Αυτή η φωτογραφία είναι ήδη φωτογραφία αναφοράς.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address. It begins with https:// or http://, for example https://example.org/me.</source>
        <translation>Το «{address}» δεν είναι διεύθυνση ιστού. Αρχίζει με https:// ή http://, για παράδειγμα https://example.org/me.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was seen. Scan its folder again to find where it went.</source>
        <translation>Αυτή η φωτογραφία δεν βρίσκεται πια εκεί όπου εντοπίστηκε. Ελέγξτε ξανά τον φάκελό της για να βρεθεί πού πήγε.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written in this format. Use one of: {formats}.</source>
        <translation>Το «{path}» δεν μπορεί να γραφτεί σε αυτή τη μορφή. Χρησιμοποιήστε μία από αυτές: {formats}.</translation>
    </message>
    <message>
        <source>{name} is not the owner of this vault. Helping someone else needs their recorded permission: add the signed document and the day until which it is valid.</source>
        <translation>Το θησαυροφυλάκιο αυτό δεν ανήκει σε αυτό το άτομο: {name}. Για να βοηθήσετε κάποιον άλλον χρειάζεται η καταγεγραμμένη εξουσιοδότησή του: προσθέστε το υπογεγραμμένο έγγραφο και την ημέρα έως την οποία ισχύει.</translation>
    </message>
    <message>
        <source>The recorded permission of {name} ended on {until}. Ask for a new one before you go on.</source>
        <translation>Η καταγεγραμμένη εξουσιοδότηση ({name}) έληξε στις {until}. Ζητήστε νέα πριν συνεχίσετε.</translation>
    </message>
    <message>
        <source>{name} is the owner of this vault and cannot be removed alone. Erase the vault to remove everything.</source>
        <translation>Το θησαυροφυλάκιο ανήκει σε αυτό το άτομο ({name}), που δεν μπορεί να αφαιρεθεί μόνο του. Διαγράψτε το θησαυροφυλάκιο για να αφαιρεθούν όλα.</translation>
    </message>
    <message>
        <source>There is no reference photo of {name} for the face pack in use. Add one first.</source>
        <translation>Δεν υπάρχει φωτογραφία αναφοράς ({name}) για το πακέτο προσώπων που χρησιμοποιείται. Προσθέστε πρώτα μία.</translation>
    </message>
    <message>
        <source>A letter needs the postal address or the e-mail address of {name}. Add one, and try again.</source>
        <translation>Μια επιστολή χρειάζεται την ταχυδρομική διεύθυνση ή τη διεύθυνση e-mail αυτού του ατόμου: {name}. Προσθέστε μία και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The letter contains characters that its fonts cannot print ({sample}). Nothing was written. Write the name or address in letters that the recipient can read, and try again.</source>
        <translation>Η επιστολή περιέχει χαρακτήρες που οι γραμματοσειρές της δεν μπορούν να τυπώσουν ({sample}). Δεν γράφτηκε τίποτα. Γράψτε το όνομα ή τη διεύθυνση με γράμματα που μπορεί να διαβάσει ο παραλήπτης και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The {law} fits people who live in {where} and, as far as it says so, recipients established there. {name} lives in {country}, and {recipient} is not known to be established there. What fits is the {fits}.</source>
        <translation>Ο νόμος αυτός ({law}) ταιριάζει σε όσους κατοικούν εδώ: {where}, και, στον βαθμό που το προβλέπει, σε παραλήπτες εγκατεστημένους εκεί. Το άτομο ({name}) κατοικεί αλλού: {country}, και δεν είναι γνωστό ότι ο παραλήπτης {recipient} είναι εγκατεστημένος εκεί. Ταιριάζει: {fits}.</translation>
    </message>
    <message>
        <source>A letter has no option “{option}”. The options are: {known}.</source>
        <translation>Μια επιστολή δεν έχει επιλογή «{option}». Οι επιλογές είναι: {known}.</translation>
    </message>
    <message>
        <source>A deadline cannot be counted from {received}: give a day between {first} and {last}.</source>
        <translation>Δεν μπορεί να υπολογιστεί προθεσμία από τις {received}: δώστε μια ημέρα ανάμεσα στις {first} και στις {last}.</translation>
    </message>
    <message>
        <source>The law “{law}” sets no time for this ({limit}).{why}</source>
        <translation>Ο νόμος «{law}» δεν ορίζει χρόνο για αυτό ({limit}).{why}</translation>
    </message>
    <message>
        <source>The time under {rule} cannot be extended this way. {hint}</source>
        <translation>Ο χρόνος κατά τη διάταξη {rule} δεν μπορεί να παραταθεί έτσι. {hint}</translation>
    </message>
    <message>
        <source>Several laws may fit {name}, and which one does depends on where {name} lives. Choose one of them: {laws}.</source>
        <translation>Ίσως ταιριάζουν αρκετοί νόμοι ({name}), και το ποιος ισχύει εξαρτάται από τον τόπο κατοικίας. Επιλέξτε έναν από αυτούς: {laws}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{kind}” under the {law}: {why}</source>
        <translation>Δεν υπάρχει επιστολή του είδους «{kind}» σε αυτόν τον νόμο ({law}): {why}</translation>
    </message>
    <message>
        <source>Letters under the {law} exist in these languages: {known}. Choose one of them.</source>
        <translation>Οι επιστολές σύμφωνα με αυτόν τον νόμο ({law}) υπάρχουν σε αυτές τις γλώσσες: {known}. Επιλέξτε μία από αυτές.</translation>
    </message>
    <message>
        <source>The data file “{path}” cannot be used: {problem}. Install the program again, or correct the file.</source>
        <translation>Το αρχείο δεδομένων «{path}» δεν μπορεί να χρησιμοποιηθεί: {problem}. Εγκαταστήστε ξανά το πρόγραμμα ή διορθώστε το αρχείο.</translation>
    </message>
    <message>
        <source>This record of a company cannot be used: {problem}. Nothing was stored.</source>
        <translation>Αυτή η εγγραφή εταιρείας δεν μπορεί να χρησιμοποιηθεί: {problem}. Δεν αποθηκεύτηκε τίποτα.</translation>
    </message>
    <message>
        <source>The vault “{path}” is damaged or is not a vault of this program ({reason}). Restore a backup of it.</source>
        <translation>Το θησαυροφυλάκιο «{path}» είναι κατεστραμμένο ή δεν είναι θησαυροφυλάκιο αυτού του προγράμματος ({reason}). Επαναφέρετε ένα αντίγραφο ασφαλείας του.</translation>
    </message>
    <message>
        <source>The vault “{path}” was made by a newer version of this program. Install that version to open it.</source>
        <translation>Το θησαυροφυλάκιο «{path}» δημιουργήθηκε από νεότερη έκδοση αυτού του προγράμματος. Εγκαταστήστε εκείνη την έκδοση για να το ανοίξετε.</translation>
    </message>
    <message>
        <source>There is a vault at “{path}” already. Open it, or choose another place for the new one.</source>
        <translation>Υπάρχει ήδη θησαυροφυλάκιο στη θέση «{path}». Ανοίξτε το ή επιλέξτε άλλη θέση για το νέο.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {minimum} characters.</source>
        <translation>Αυτή η φράση πρόσβασης είναι πολύ σύντομη: χρειάζεται τουλάχιστον {minimum} χαρακτήρες.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used: {reason}.</source>
        <translation>Το πακέτο προσώπων «{pack}» δεν μπορεί να χρησιμοποιηθεί: {reason}.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” is in use. Choose another one first.</source>
        <translation>Το πακέτο προσώπων «{pack}» χρησιμοποιείται. Επιλέξτε πρώτα ένα άλλο.</translation>
    </message>
    <message>
        <source>A proxy is set, and this download would not go through it. Nothing was asked. Fetch the file with a browser, and add it from this computer.</source>
        <translation>Έχει οριστεί διακομιστής μεσολάβησης, και αυτή η λήψη δεν θα περνούσε από εκεί. Δεν ζητήθηκε τίποτα. Κατεβάστε το αρχείο με έναν περιηγητή και προσθέστε το από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used any more: {reason}. The built-in pack is used until you choose again.</source>
        <translation>Το πακέτο προσώπων «{pack}» δεν μπορεί πια να χρησιμοποιηθεί: {reason}. Χρησιμοποιείται το ενσωματωμένο πακέτο έως ότου επιλέξετε ξανά.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Try again.</source>
        <translation>Αυτή η φράση πρόσβασης δεν ανοίγει το θησαυροφυλάκιο. Δεν άλλαξε τίποτα. Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with your passphrase first.</source>
        <translation>Το θησαυροφυλάκιο είναι κλειδωμένο. Ανοίξτε το πρώτα με τη φράση πρόσβασής σας.</translation>
    </message>
    <message>
        <source>The vault “{path}” is busy in another window or command. Wait for it to finish, and try again.</source>
        <translation>Το θησαυροφυλάκιο «{path}» χρησιμοποιείται από άλλο παράθυρο ή άλλη εντολή. Περιμένετε να τελειώσει και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The vault “{path}” cannot be reached any more ({reason}). What was stored before is not touched. If the vault lies on a USB stick or another drive, put it back in. Then lock the vault and open it again.</source>
        <translation>Το θησαυροφυλάκιο «{path}» δεν είναι πια προσβάσιμο ({reason}). Ό,τι είχε αποθηκευτεί πριν δεν πειράχτηκε. Αν το θησαυροφυλάκιο βρίσκεται σε στικάκι USB ή σε άλλη μονάδα, συνδέστε τη ξανά. Μετά κλειδώστε το θησαυροφυλάκιο και ανοίξτε το πάλι.</translation>
    </message>
    <message>
        <source>This needs the network ({what}), and the network is switched off. Allow it for this step to go on.</source>
        <translation>Για αυτό χρειάζεται το δίκτυο ({what}), και το δίκτυο είναι απενεργοποιημένο. Επιτρέψτε το για αυτό το βήμα για να συνεχίσετε.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>Δεν υπάρχει {kind} «{name}».</translation>
    </message>
    <message>
        <source>There is no vault at “{path}” yet. Create one first.</source>
        <translation>Δεν υπάρχει ακόμη θησαυροφυλάκιο στη θέση «{path}». Δημιουργήστε πρώτα ένα.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one {kind}: {candidates}. Say which one you mean.</source>
        <translation>Το «{name}» ταιριάζει σε περισσότερα από ένα ({kind}): {candidates}. Πείτε ποιο εννοείτε.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Διακόπηκε. Ό,τι έγινε πριν διατηρείται.</translation>
    </message>
    <message>
        <source>an entry in it points outside of it</source>
        <translation>μια καταχώρισή του οδηγεί έξω από αυτό</translation>
    </message>
    <message>
        <source>entries refer to others that are missing</source>
        <translation>κάποιες εγγραφές παραπέμπουν σε άλλες που λείπουν</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>δεν μπορεί να διαβαστεί</translation>
    </message>
    <message>
        <source>it has changed since it was scanned</source>
        <translation>άλλαξε από τότε που ελέγχθηκε</translation>
    </message>
    <message>
        <source>it holds a link or a device</source>
        <translation>περιέχει σύνδεσμο ή αρχείο συσκευής</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>είναι φάκελος</translation>
    </message>
    <message>
        <source>it is encrypted. Unpack it yourself and add the folder</source>
        <translation>είναι κρυπτογραφημένο. Αποσυμπιέστε το μόνοι σας και προσθέστε τον φάκελο</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>δεν υπάρχει πια</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP archive</source>
        <translation>δεν είναι ούτε φάκελος ούτε αρχείο ZIP</translation>
    </message>
    <message>
        <source>it is neither a folder nor a file</source>
        <translation>δεν είναι ούτε φάκελος ούτε αρχείο</translation>
    </message>
    <message>
        <source>it is no backup of a vault</source>
        <translation>δεν είναι αντίγραφο ασφαλείας θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>it is no backup of a vault, or it is cut short</source>
        <translation>δεν είναι αντίγραφο ασφαλείας θησαυροφυλακίου ή είναι κομμένο</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>δεν είναι αρχείο</translation>
    </message>
    <message>
        <source>it is not a ZIP archive, or it is damaged</source>
        <translation>δεν είναι αρχείο ZIP ή είναι κατεστραμμένο</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Unpack it yourself and add the folder</source>
        <translation>είναι συμπιεσμένο με ασυνήθιστο τρόπο. Αποσυμπιέστε το μόνοι σας και προσθέστε τον φάκελο</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>its content is packed</source>
        <translation>το περιεχόμενό του είναι συμπιεσμένο</translation>
    </message>
    <message>
        <source>its database is empty</source>
        <translation>η βάση δεδομένων του είναι κενή</translation>
    </message>
    <message>
        <source>its database is missing</source>
        <translation>λείπει η βάση δεδομένων του</translation>
    </message>
    <message>
        <source>its files changed while it was loaded. Try again</source>
        <translation>τα αρχεία του άλλαξαν κατά τη φόρτωση. Δοκιμάστε ξανά</translation>
    </message>
    <message>
        <source>its folder holds no .onnx file. Add the pack again</source>
        <translation>ο φάκελός του δεν περιέχει αρχείο .onnx. Προσθέστε ξανά το πακέτο</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation>λείπει το αρχείο κλειδιού του</translation>
    </message>
    <message>
        <source>its key file is too long</source>
        <translation>το αρχείο κλειδιού του είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>its manifest.json cannot be read</source>
        <translation>το manifest.json του δεν διαβάζεται</translation>
    </message>
    <message>
        <source>its name may have up to 64 letters, digits, dots, hyphens and underscores. Give it another one with --name</source>
        <translation>το όνομά του μπορεί να έχει έως 64 γράμματα, ψηφία, τελείες, ενωτικά και κάτω παύλες. Δώστε του άλλο με το --name</translation>
    </message>
    <message>
        <source>its record pack.json is damaged. Remove its folder and add the pack again</source>
        <translation>το pack.json του είναι κατεστραμμένο. Αφαιρέστε τον φάκελό του και προσθέστε ξανά το πακέτο</translation>
    </message>
    <message>
        <source>its template was made by another pack</source>
        <translation>το πρότυπό του δημιουργήθηκε με άλλο πακέτο</translation>
    </message>
    <message>
        <source>looking at it takes too much memory</source>
        <translation>ο έλεγχός του χρειάζεται πάρα πολλή μνήμη</translation>
    </message>
    <message>
        <source>nobody has measured yet which of its scores mean what, and without that a match cannot be judged</source>
        <translation>κανείς δεν έχει μετρήσει ακόμη τι σημαίνουν οι βαθμοί του, και χωρίς αυτό δεν μπορεί να κριθεί μια αντιστοιχία</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>σφάλμα ανάγνωσης</translation>
    </message>
    <message>
        <source>several folders in it hold .onnx files. Add one</source>
        <translation>αρκετοί φάκελοι μέσα του περιέχουν αρχεία .onnx. Προσθέστε έναν</translation>
    </message>
    <message>
        <source>the process that fetched it ended early. Try again</source>
        <translation>η διεργασία λήψης τερματίστηκε πρόωρα. Δοκιμάστε ξανά</translation>
    </message>
    <message>
        <source>the store sends more than a pack may have</source>
        <translation>ο χώρος λήψης στέλνει περισσότερα από όσα μπορεί να έχει ένα πακέτο</translation>
    </message>
    <message>
        <source>there are too many cleaned copies beside it</source>
        <translation>υπάρχουν ήδη πάρα πολλά καθαρά αντίγραφα δίπλα στη φωτογραφία</translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation>υπάρχει ήδη αρχείο</translation>
    </message>
    <message>
        <source>there is a pack with this name already. Give the new one another with --name</source>
        <translation>υπάρχει ήδη πακέτο με αυτό το όνομα. Δώστε στο νέο άλλο όνομα με το --name</translation>
    </message>
    <message>
        <source>there is no .onnx file in it</source>
        <translation>δεν υπάρχει μέσα αρχείο .onnx</translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation>υπάρχει ήδη κάτι εκεί</translation>
    </message>
    <message>
        <source>two entries in it have the same name</source>
        <translation>δύο καταχωρίσεις του έχουν το ίδιο όνομα</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστη αιτία</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>σφάλμα εγγραφής</translation>
    </message>
    <message>
        <source>a file in it has a name that cannot be kept: {file}</source>
        <translation>ένα αρχείο του έχει όνομα που δεν μπορεί να διατηρηθεί: {file}</translation>
    </message>
    <message>
        <source>insightface cannot load {file} ({error})</source>
        <translation>το insightface δεν μπορεί να φορτώσει το {file} ({error})</translation>
    </message>
    <message>
        <source>it broke the process that looked at it ({error})</source>
        <translation>προκάλεσε κατάρρευση της διεργασίας που το εξέταζε ({error})</translation>
    </message>
    <message>
        <source>it cannot be copied ({error})</source>
        <translation>δεν μπορεί να αντιγραφεί ({error})</translation>
    </message>
    <message>
        <source>it could not be fetched from {address} ({error})</source>
        <translation>δεν ήταν δυνατή η λήψη του από τη διεύθυνση {address} ({error})</translation>
    </message>
    <message>
        <source>it fails on a photo of faces ({error})</source>
        <translation>αποτυγχάνει σε μια φωτογραφία με πρόσωπα ({error})</translation>
    </message>
    <message>
        <source>it finds {number} of {all} faces in a clear photo, so it was not added</source>
        <translation>σε μια καθαρή φωτογραφία βρίσκει {number} από {all} πρόσωπα, γι’ αυτό δεν προστέθηκε</translation>
    </message>
    <message>
        <source>it has more than one {network} ({files}). Keep the one that you mean and add it again</source>
        <translation>έχει περισσότερα από ένα: {network} ({files}). Κρατήστε αυτό που εννοείτε και προσθέστε το ξανά</translation>
    </message>
    <message>
        <source>it has no {network} ({others})</source>
        <translation>δεν έχει {network} ({others})</translation>
    </message>
    <message>
        <source>it has no {network}</source>
        <translation>δεν έχει {network}</translation>
    </message>
    <message>
        <source>it holds {file} more than once</source>
        <translation>περιέχει το {file} περισσότερες από μία φορές</translation>
    </message>
    <message>
        <source>it holds more than {number} entries</source>
        <translation>περιέχει περισσότερες από {number} καταχωρίσεις</translation>
    </message>
    <message>
        <source>it holds more than {number} networks</source>
        <translation>περιέχει περισσότερα από {number} δίκτυα</translation>
    </message>
    <message>
        <source>it takes different people for the same one (score {score}), so it was not added</source>
        <translation>θεωρεί διαφορετικά άτομα ως το ίδιο (βαθμός {score}), γι’ αυτό δεν προστέθηκε</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>η περιγραφή του δεν μπορεί να διαβαστεί ({error})</translation>
    </message>
    <message>
        <source>its file {file} is not installed. Install the program again</source>
        <translation>το αρχείο του {file} δεν είναι εγκατεστημένο. Εγκαταστήστε ξανά το πρόγραμμα</translation>
    </message>
    <message>
        <source>its files cannot be read ({error})</source>
        <translation>τα αρχεία του δεν μπορούν να διαβαστούν ({error})</translation>
    </message>
    <message>
        <source>its key file cannot be read: {error}</source>
        <translation>το αρχείο κλειδιού του δεν μπορεί να διαβαστεί: {error}</translation>
    </message>
    <message>
        <source>its networks are here already, as the pack {pack}</source>
        <translation>τα δίκτυά του υπάρχουν ήδη εδώ, ως πακέτο {pack}</translation>
    </message>
    <message>
        <source>looking at it took longer than {seconds} seconds</source>
        <translation>ο έλεγχός του διήρκεσε περισσότερο από {seconds} δευτερόλεπτα</translation>
    </message>
    <message>
        <source>the copy is a {format} file: end its name in {ending}</source>
        <translation>το αντίγραφο είναι αρχείο {format}: το όνομά του πρέπει να τελειώνει σε {ending}</translation>
    </message>
    <message>
        <source>the copy would still give away {what}</source>
        <translation>το αντίγραφο θα εξακολουθούσε να αποκαλύπτει: {what}</translation>
    </message>
    <message>
        <source>the passphrase could not be checked ({error})</source>
        <translation>η φράση πρόσβασης δεν μπόρεσε να ελεγχθεί ({error})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>το {file} δεν μπορεί να διαβαστεί ({error})</translation>
    </message>
    <message>
        <source>{file} could not be prepared ({error})</source>
        <translation>το {file} δεν μπόρεσε να προετοιμαστεί ({error})</translation>
    </message>
    <message>
        <source>{file} is larger than it may be</source>
        <translation>το {file} είναι μεγαλύτερο από όσο επιτρέπεται</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Add the pack again</source>
        <translation>το {file} άλλαξε ή καταστράφηκε από τότε που προστέθηκε. Προσθέστε ξανά το πακέτο</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Remove its folder and add the pack again</source>
        <translation>το {file} άλλαξε ή καταστράφηκε από τότε που προστέθηκε. Αφαιρέστε τον φάκελό του και προσθέστε ξανά το πακέτο</translation>
    </message>
    <message>
        <source>{file} was changed or damaged. Install the program again</source>
        <translation>το {file} άλλαξε ή καταστράφηκε. Εγκαταστήστε ξανά το πρόγραμμα</translation>
    </message>
    <message>
        <source>it is larger than {size} KiB</source>
        <translation>ξεπερνά τα {size} KiB</translation>
    </message>
    <message>
        <source>its name has no letter or digit of the Latin alphabet; add one</source>
        <translation>το όνομά του δεν έχει κανένα γράμμα του λατινικού αλφαβήτου και κανένα ψηφίο· προσθέστε ένα</translation>
    </message>
    <message>
        <source>ArcFace network that compares faces</source>
        <translation>δίκτυο ArcFace που συγκρίνει πρόσωπα</translation>
    </message>
    <message>
        <source>SCRFD or RetinaFace network that finds faces and their landmarks</source>
        <translation>δίκτυο SCRFD ή RetinaFace που βρίσκει πρόσωπα και τα χαρακτηριστικά σημεία τους</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <translation>απάντηση {status}</translation>
    </message>
    <message>
        <source>it sends on to {host}, which was not allowed</source>
        <translation>παραπέμπει στο {host}, που δεν είχε επιτραπεί</translation>
    </message>
    <message>
        <source>to fetch the pack {pack} from InsightFace&apos;s own store</source>
        <translation>για τη λήψη του πακέτου {pack} από τον δικό του χώρο του InsightFace</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>το όνομα του αρχείου είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>σφάλμα ανάγνωσης ή εγγραφής</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>είναι φάκελος</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>δεν υπάρχει τέτοιο αρχείο ή φάκελος</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>δεν είναι φάκελος</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>η ενέργεια δεν επιτρέπεται</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>δεν υπάρχει δικαίωμα πρόσβασης</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>η μονάδα είναι μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>η βάση δεδομένων είναι μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>η βάση δεδομένων είναι κατεστραμμένη</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>σφάλμα ανάγνωσης ή εγγραφής στον δίσκο</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>το αρχείο δεν είναι βάση δεδομένων</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>το αρχείο της βάσης δεδομένων δεν μπορεί να ανοίξει</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the case.</source>
        <translation>Δεν υπάρχει αρχείο «{name}» στην υπόθεση.</translation>
    </message>
    <message>
        <source>There is no authority “{name}”.</source>
        <translation>Δεν υπάρχει αρχή «{name}».</translation>
    </message>
    <message>
        <source>There is no authority in the directory for “{name}”.</source>
        <translation>Στον κατάλογο δεν υπάρχει αρχή για «{name}».</translation>
    </message>
    <message>
        <source>There is no authority in the directory for the region “{name}” ({country}).</source>
        <translation>Στον κατάλογο δεν υπάρχει αρχή για την περιφέρεια «{name}» ({country}).</translation>
    </message>
    <message>
        <source>There is no case “{name}”.</source>
        <translation>Δεν υπάρχει υπόθεση «{name}».</translation>
    </message>
    <message>
        <source>There is no decision “{name}”.</source>
        <translation>Δεν υπάρχει απόφαση «{name}».</translation>
    </message>
    <message>
        <source>There is no face “{name}”.</source>
        <translation>Δεν υπάρχει πρόσωπο «{name}».</translation>
    </message>
    <message>
        <source>There is no face pack “{name}”.</source>
        <translation>Δεν υπάρχει πακέτο προσώπων «{name}».</translation>
    </message>
    <message>
        <source>There is no folder, ZIP archive or InsightFace pack “{name}”.</source>
        <translation>Δεν υπάρχει φάκελος, αρχείο ZIP ή πακέτο InsightFace «{name}».</translation>
    </message>
    <message>
        <source>There is no match “{name}”.</source>
        <translation>Δεν υπάρχει αντιστοιχία «{name}».</translation>
    </message>
    <message>
        <source>There is no entry “{name}” of your own.</source>
        <translation>Δεν υπάρχει δική σας εγγραφή «{name}».</translation>
    </message>
    <message>
        <source>There is no person “{name}”.</source>
        <translation>Δεν υπάρχει άτομο «{name}».</translation>
    </message>
    <message>
        <source>There is no recipient “{name}”.</source>
        <translation>Δεν υπάρχει παραλήπτης «{name}».</translation>
    </message>
    <message>
        <source>There is no reference photo “{name}”.</source>
        <translation>Δεν υπάρχει φωτογραφία αναφοράς «{name}».</translation>
    </message>
    <message>
        <source>There is no scan “{name}”.</source>
        <translation>Δεν υπάρχει έλεγχος «{name}».</translation>
    </message>
    <message>
        <source>There is no place to search “{name}”.</source>
        <translation>Δεν υπάρχει μέρος για έλεγχο «{name}».</translation>
    </message>
    <message>
        <source>There is no kept paragraph “{name}”.</source>
        <translation>Δεν υπάρχει φυλαγμένη παράγραφος «{name}».</translation>
    </message>
    <message>
        <source>“{name}” fits more than one person: {candidates}. Say which one you mean.</source>
        <translation>Το «{name}» ταιριάζει σε περισσότερα από ένα άτομα: {candidates}. Πείτε ποιο εννοείτε.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>Τι μένει ορατό</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Για ποιον είναι το αντίγραφο;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” opens a case of its own. Leave the case out.</source>
        <translation>Μια επιστολή του είδους «{kind}» ανοίγει δική της υπόθεση. Παραλείψτε την υπόθεση.</translation>
    </message>
    <message>
        <source>“{folder}” needs a sub-folder with photos for each of several people.</source>
        <translation>Ο φάκελος «{folder}» χρειάζεται έναν υποφάκελο με φωτογραφίες για καθένα από αρκετά άτομα.</translation>
    </message>
    <message>
        <source>No face was found in these photos.</source>
        <translation>Δεν βρέθηκε πρόσωπο σε αυτές τις φωτογραφίες.</translation>
    </message>
    <message>
        <source>These photos make too few pairs: {needed} pairs of different people are needed, and people with several photos.</source>
        <translation>Από αυτές τις φωτογραφίες βγαίνουν πολύ λίγα ζεύγη: χρειάζονται {needed} ζεύγη διαφορετικών ατόμων, καθώς και άτομα με αρκετές φωτογραφίες.</translation>
    </message>
    <message>
        <source>“{file}” is not newer than the directory in use, which is of {day}.</source>
        <translation>Το «{file}» δεν είναι νεότερο από τον κατάλογο που χρησιμοποιείται (με ημερομηνία {day}).</translation>
    </message>
    <message>
        <source>A letterhead has a name and up to {most} further lines.</source>
        <translation>Ένα επιστολόχαρτο έχει ένα όνομα και έως {most} ακόμη γραμμές.</translation>
    </message>
    <message>
        <source>A line of a letterhead has at most {most} characters.</source>
        <translation>Μια γραμμή του επιστολόχαρτου έχει έως {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}.</source>
        <translation>Μια επιστολή του είδους «{kind}» χρειάζεται την επιλογή «{option}»: {help}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}. It can be one of: {choices}.</source>
        <translation>Μια επιστολή του είδους «{kind}» χρειάζεται την επιλογή «{option}»: {help}. Δυνατές τιμές: {choices}.</translation>
    </message>
    <message>
        <source>The option “{option}” cannot be “{text}”. Choose one of: {known}.</source>
        <translation>Η επιλογή «{option}» δεν μπορεί να είναι «{text}». Επιλέξτε μία από αυτές τις τιμές: {known}.</translation>
    </message>
    <message>
        <source>The option “{option}” is longer than {most} characters. Shorten it.</source>
        <translation>Η επιλογή «{option}» ξεπερνά τους {most} χαρακτήρες. Συντομεύστε τη.</translation>
    </message>
    <message>
        <source>The option “{option}” is a day. Write it as 2026-12-31, not as “{text}”.</source>
        <translation>Η επιλογή «{option}» είναι ημερομηνία. Γράψτε τη ως 2026-12-31, όχι ως «{text}».</translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle. Write left, top, width, height in pixels (120,80,400,60) or all in percent (10%,20%,50%,8%).</source>
        <translation>Το «{text}» δεν είναι ορθογώνιο. Γράψτε αριστερά, πάνω, πλάτος, ύψος σε εικονοστοιχεία (120,80,400,60) ή όλα σε ποσοστά (10%,20%,50%,8%).</translation>
    </message>
    <message>
        <source>A PDF cannot be covered here. Take a photo of the document, or save its page as a picture.</source>
        <translation>Ένα PDF δεν μπορεί να καλυφθεί εδώ. Βγάλτε μια φωτογραφία του εγγράφου ή αποθηκεύστε τη σελίδα του ως εικόνα.</translation>
    </message>
    <message>
        <source>More than {most} parts would stay visible. Name only what is needed.</source>
        <translation>Θα έμεναν ορατά περισσότερα από {most} τμήματα. Αναφέρετε μόνο όσα χρειάζονται.</translation>
    </message>
    <message>
        <source>Part {part} lies outside the picture, which has {width} x {height} pixels.</source>
        <translation>Το τμήμα {part} βρίσκεται έξω από την εικόνα, που έχει {width} x {height} εικονοστοιχεία.</translation>
    </message>
    <message>
        <source>Part {part} is too small to carry the watermark. Keep a larger part, or use a larger photo.</source>
        <translation>Το τμήμα {part} είναι πολύ μικρό για το υδατογράφημα. Αφήστε μεγαλύτερο τμήμα ή χρησιμοποιήστε μεγαλύτερη φωτογραφία.</translation>
    </message>
    <message>
        <source>The watermark “{mark}” has characters that cannot be drawn. Write the name in other letters.</source>
        <translation>Το υδατογράφημα «{mark}» έχει χαρακτήρες που δεν μπορούν να σχεδιαστούν. Γράψτε το όνομα με άλλα γράμματα.</translation>
    </message>
    <message>
        <source>Portability (Article 20) covers only data that you gave the recipient yourself. {recipient} finds data elsewhere. Ask for access instead.</source>
        <translation>Η φορητότητα (άρθρο 20) καλύπτει μόνο δεδομένα που δώσατε εσείς στον παραλήπτη. Ο παραλήπτης {recipient} βρίσκει δεδομένα αλλού. Ζητήστε πρόσβαση.</translation>
    </message>
    <message>
        <source>A complaint goes to a supervisory authority. Give its name as the option “addressee”, and its address as “addressee-address”.</source>
        <translation>Μια καταγγελία απευθύνεται σε εποπτική αρχή. Δώστε το όνομά της στην επιλογή «addressee» και τη διεύθυνσή της στην επιλογή «addressee-address».</translation>
    </message>
    <message>
        <source>A request to take a photo down has to say where the photo is. Give the address as the option “url”, or confirm a photo on the recipient’s own website and let the letter list it.</source>
        <translation>Ένα αίτημα απόσυρσης φωτογραφίας πρέπει να λέει πού βρίσκεται η φωτογραφία. Δώστε τη διεύθυνση στην επιλογή «url» ή επιβεβαιώστε μια φωτογραφία στον ιστότοπο του παραλήπτη, ώστε να την αναφέρει η επιστολή.</translation>
    </message>
    <message>
        <source>This letter has no block “{name}”. It has: {known}.</source>
        <translation>Αυτή η επιστολή δεν έχει ενότητα «{name}». Έχει: {known}.</translation>
    </message>
    <message>
        <source>A letter needs at least one request. Leave one of its blocks in place.</source>
        <translation>Μια επιστολή χρειάζεται τουλάχιστον ένα αίτημα. Αφήστε μία από τις ενότητες αιτημάτων στη θέση της.</translation>
    </message>
    <message>
        <source>A letter can have at most {most} added paragraphs.</source>
        <translation>Μια επιστολή μπορεί να έχει έως {most} πρόσθετες παραγράφους.</translation>
    </message>
    <message>
        <source>The text of {name} has {number} characters. A paragraph has at most {most}.</source>
        <translation>Το κείμενο της ενότητας {name} έχει {number} χαρακτήρες. Μια παράγραφος μπορεί να έχει έως {most}.</translation>
    </message>
    <message>
        <source>The text of an added paragraph has {number} characters. A paragraph has at most {most}.</source>
        <translation>Το κείμενο μιας πρόσθετης παραγράφου έχει {number} χαρακτήρες. Μια παράγραφος μπορεί να έχει έως {most}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” follows an earlier letter. Choose the case it belongs to, and record there when the letter was sent.</source>
        <translation>Μια επιστολή του είδους «{kind}» ακολουθεί μια προηγούμενη επιστολή. Επιλέξτε την υπόθεση στην οποία ανήκει και καταγράψτε εκεί πότε στάλθηκε η προηγούμενη.</translation>
    </message>
    <message>
        <source>A restriction on the ground of an objection needs the case of that objection. Send the objection first, or choose another ground.</source>
        <translation>Ο περιορισμός λόγω εναντίωσης χρειάζεται την υπόθεση εκείνης της εναντίωσης. Στείλτε πρώτα την εναντίωση ή επιλέξτε άλλον λόγο.</translation>
    </message>
    <message>
        <source>The log of this case has no objection. Choose the case of the objection.</source>
        <translation>Στις καταχωρίσεις αυτής της υπόθεσης δεν υπάρχει εναντίωση. Επιλέξτε την υπόθεση της εναντίωσης.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, before the letter was sent on {sent}. Correct it.</source>
        <translation>Έχει καταγραφεί «{name}» στις {day}, πριν σταλεί η επιστολή στις {sent}. Διορθώστε το.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, after the day of this letter, {written}. Correct it.</source>
        <translation>Έχει καταγραφεί «{name}» στις {day}, μετά την ημέρα αυτής της επιστολής ({written}). Διορθώστε το.</translation>
    </message>
    <message>
        <source>The log has an outcome but no day of the answer. Record the day.</source>
        <translation>Έχει καταγραφεί αποτέλεσμα, αλλά όχι η ημέρα της απάντησης. Καταγράψτε την ημέρα.</translation>
    </message>
    <message>
        <source>The log has an extended period but no day of the announcement. Record the day.</source>
        <translation>Έχει καταγραφεί παράταση της προθεσμίας, αλλά όχι η ημέρα που γνωστοποιήθηκε. Καταγράψτε την ημέρα.</translation>
    </message>
    <message>
        <source>The log says that {recipient} answered on {day}. A reminder would not be true. Write a reply or a complaint.</source>
        <translation>Έχει καταγραφεί ότι ο παραλήπτης {recipient} απάντησε στις {day}. Μια υπενθύμιση δεν θα ήταν αληθής. Γράψτε ανταπάντηση ή καταγγελία.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the reminder after that day.</source>
        <translation>Ο παραλήπτης μπορεί ακόμη να απαντήσει εγκαίρως: η προθεσμία λήγει το αργότερο στις {day}. Γράψτε την υπενθύμιση μετά από εκείνη την ημέρα.</translation>
    </message>
    <message>
        <source>The log has no answer that a reply could be about. Record first what the recipient wrote, and when.</source>
        <translation>Δεν έχει καταγραφεί απάντηση στην οποία να αναφέρεται μια ανταπάντηση. Καταγράψτε πρώτα τι έγραψε ο παραλήπτης και πότε.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a reply would not be true.</source>
        <translation>Έχει καταγραφεί ότι η απάντηση ήταν πλήρης, άρα μια ανταπάντηση δεν θα ήταν αληθής.</translation>
    </message>
    <message>
        <source>The log does not call the answer partial. Record it as partial, or choose what fits.</source>
        <translation>Η απάντηση δεν έχει καταγραφεί ως μερική. Καταγράψτε τη ως μερική ή επιλέξτε αυτό που ταιριάζει.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a complaint would not be true.</source>
        <translation>Έχει καταγραφεί ότι η απάντηση ήταν πλήρης, άρα μια καταγγελία δεν θα ήταν αληθής.</translation>
    </message>
    <message>
        <source>The log shows neither a refusal nor a period that has ended. Record when the letter was received, or what was answered.</source>
        <translation>Δεν έχει καταγραφεί ούτε άρνηση ούτε προθεσμία που έληξε. Καταγράψτε πότε παραλήφθηκε η επιστολή ή τι απαντήθηκε.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the complaint after that day, or record a refusal.</source>
        <translation>Ο παραλήπτης μπορεί ακόμη να απαντήσει εγκαίρως: η προθεσμία λήγει το αργότερο στις {day}. Γράψτε την καταγγελία μετά από εκείνη την ημέρα ή καταγράψτε μια άρνηση.</translation>
    </message>
    <message>
        <source>Choose at least one recipient and one kind of letter.</source>
        <translation>Επιλέξτε τουλάχιστον έναν παραλήπτη και ένα είδος επιστολής.</translation>
    </message>
    <message>
        <source>Letters of the kind “{kind}” follow a case and cannot be written in a batch.</source>
        <translation>Οι επιστολές του είδους «{kind}» ακολουθούν μια υπόθεση και δεν μπορούν να γραφτούν μαζικά.</translation>
    </message>
    <message>
        <source>Letters cannot be written as “{suffix}”. Use one of: {formats}.</source>
        <translation>Οι επιστολές δεν μπορούν να γραφτούν ως «{suffix}». Χρησιμοποιήστε μία από αυτές τις μορφές: {formats}.</translation>
    </message>
    <message>
        <source>“{file}” in the folder “{folder}” is no result of this program. Choose another folder, so that it is not overwritten.</source>
        <translation>Το «{file}» στον φάκελο «{folder}» δεν είναι αποτέλεσμα αυτού του προγράμματος. Επιλέξτε άλλον φάκελο, ώστε να μην αντικατασταθεί.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {problem}. Choose another folder.</source>
        <translation>Το «{file}» δεν διαβάζεται: {problem}. Επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>There are no case files in the language “{language}”. Use one of: {known}.</source>
        <translation>Δεν υπάρχουν φάκελοι υποθέσεων στη γλώσσα «{language}». Χρησιμοποιήστε μία από αυτές: {known}.</translation>
    </message>
    <message>
        <source>The photo {photo} cannot be named in a letter. Only a match that you confirmed and that has a public address can; see: matches.</source>
        <translation>Η φωτογραφία {photo} δεν μπορεί να αναφερθεί σε επιστολή. Μπορεί μόνο μια αντιστοιχία που επιβεβαιώσατε και έχει δημόσια διεύθυνση· βλ. matches.</translation>
    </message>
    <message>
        <source>“{file}” needs a text for every block below [edits], such as: &quot;id&quot; = &quot;text&quot;.</source>
        <translation>Το «{file}» χρειάζεται ένα κείμενο για κάθε ενότητα κάτω από το [edits], για παράδειγμα: &quot;id&quot; = &quot;κείμενο&quot;.</translation>
    </message>
    <message>
        <source>“{file}” needs a list of texts for additions, such as: additions = [&quot;text&quot;].</source>
        <translation>Το «{file}» χρειάζεται έναν κατάλογο κειμένων στο additions, για παράδειγμα: additions = [&quot;κείμενο&quot;].</translation>
    </message>
    <message>
        <source>“{file}” needs the lines of the letterhead, such as: lines = [&quot;Name&quot;, &quot;Address&quot;].</source>
        <translation>Το «{file}» χρειάζεται τις γραμμές του επιστολόχαρτου, για παράδειγμα: lines = [&quot;Όνομα&quot;, &quot;Διεύθυνση&quot;].</translation>
    </message>
    <message>
        <source>“{file}” cannot be attached. Files can be: {kinds}.</source>
        <translation>Το «{file}» δεν μπορεί να επισυναφθεί. Τα αρχεία μπορούν να είναι: {kinds}.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says. Check the file.</source>
        <translation>Το «{file}» δεν είναι αυτό που λέει το όνομά του. Ελέγξτε το αρχείο.</translation>
    </message>
    <message>
        <source>Two files to attach have the name “{name}”. Rename one.</source>
        <translation>Δύο αρχεία προς επισύναψη έχουν το όνομα «{name}». Μετονομάστε το ένα.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as UTF-8.</source>
        <translation>Το «{file}» δεν είναι UTF-8. Αποθηκεύστε το ως UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is not TOML: {problem}.</source>
        <translation>Το «{file}» δεν είναι TOML: {problem}.</translation>
    </message>
    <message>
        <source>“{file}” has “{name}”, which nothing reads. It can have: {known}.</source>
        <translation>Το «{file}» έχει το «{name}», που δεν το διαβάζει τίποτα. Μπορεί να έχει: {known}.</translation>
    </message>
    <message>
        <source>“{file}” is too large. It may have {size} KiB.</source>
        <translation>Το «{file}» είναι πολύ μεγάλο. Μπορεί να έχει έως {size} KiB.</translation>
    </message>
    <message>
        <source>“{file}” is too large. All attachments together may have {size} MB.</source>
        <translation>Το «{file}» είναι πολύ μεγάλο. Όλα τα συνημμένα μαζί μπορούν να έχουν έως {size} MB.</translation>
    </message>
    <message>
        <source>“{file}” is not a PNG file. Save the logo as PNG.</source>
        <translation>Το «{file}» δεν είναι αρχείο PNG. Αποθηκεύστε το λογότυπο ως PNG.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a logo. It may have {size} KiB, {pixels} pixels and {side} pixels a side.</source>
        <translation>Το «{file}» είναι πολύ μεγάλο για λογότυπο. Μπορεί να έχει έως {size} KiB, {pixels} εικονοστοιχεία συνολικά και {side} εικονοστοιχεία ανά πλευρά.</translation>
    </message>
    <message>
        <source>The logo “{file}” would have {size} KiB in each letter; at most {most} are sensible. Save it with fewer pixels or colours.</source>
        <translation>Το λογότυπο «{file}» θα είχε {size} KiB σε κάθε επιστολή· λογικά είναι το πολύ {most}. Αποθηκεύστε το με λιγότερα εικονοστοιχεία ή χρώματα.</translation>
    </message>
    <message>
        <source>“{file}” needs a first line with the columns {first} and {second}, and may have: {known}.</source>
        <translation>Το «{file}» χρειάζεται μια πρώτη γραμμή με τις στήλες {first} και {second}, και μπορεί να έχει: {known}.</translation>
    </message>
    <message>
        <source>“{file}” has the column “{column}” twice. Remove one.</source>
        <translation>Το «{file}» έχει δύο φορές τη στήλη «{column}». Αφαιρέστε τη μία.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} rows. Divide it into several files.</source>
        <translation>Το «{file}» έχει περισσότερες από {most} γραμμές. Χωρίστε το σε περισσότερα αρχεία.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB. Divide it.</source>
        <translation>Το «{file}» ξεπερνά τα {size} MB. Χωρίστε το.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>Το «{file}» δεν είναι UTF-8. Αποθηκεύστε το ως «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The directory has “{name}” already. To change what it says, correct that entry: {command}</source>
        <translation>Ο κατάλογος έχει ήδη το όνομα «{name}». Για να αλλάξετε τα στοιχεία του, διορθώστε εκείνη την εγγραφή: {command}</translation>
    </message>
    <message>
        <source>There are {most} own entries already. Remove one that you no longer need.</source>
        <translation>Υπάρχουν ήδη {most} δικές σας εγγραφές. Αφαιρέστε μία που δεν χρειάζεστε πια.</translation>
    </message>
    <message>
        <source>There are no reports in the language “{language}”. Use one of: {known}.</source>
        <translation>Δεν υπάρχουν αναφορές στη γλώσσα «{language}». Χρησιμοποιήστε μία από αυτές: {known}.</translation>
    </message>
    <message>
        <source>Files can be attached to an e-mail draft only. Save the letter as .eml.</source>
        <translation>Αρχεία μπορούν να επισυναφθούν μόνο σε πρόχειρο μηνύματος e-mail. Αποθηκεύστε την επιστολή ως .eml.</translation>
    </message>
    <message>
        <source>A text file holds no pictures. Leave them out, or save as .pdf or .docx.</source>
        <translation>Ένα αρχείο κειμένου δεν περιέχει εικόνες. Παραλείψτε τις ή αποθηκεύστε ως .pdf ή .docx.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” belongs to its case and opens no new one.</source>
        <translation>Μια επιστολή του είδους «{kind}» ανήκει στην υπόθεσή της και δεν ανοίγει νέα.</translation>
    </message>
    <message>
        <source>The text blocks in the vault cannot be read. Another version of the program wrote them.</source>
        <translation>Οι φυλαγμένες παράγραφοι στο θησαυροφυλάκιο δεν διαβάζονται. Τις έγραψε άλλη έκδοση του προγράμματος.</translation>
    </message>
    <message>
        <source>There is a text block “{name}” in several languages: {languages}. Name one.</source>
        <translation>Υπάρχει φυλαγμένη παράγραφος «{name}» σε περισσότερες γλώσσες: {languages}. Αναφέρετε μία.</translation>
    </message>
    <message>
        <source>A text block needs a name and a text.</source>
        <translation>Μια φυλαγμένη παράγραφος χρειάζεται όνομα και κείμενο.</translation>
    </message>
    <message>
        <source>The name of a text block has at most {name} characters, its text at most {text}.</source>
        <translation>Το όνομα μιας φυλαγμένης παραγράφου έχει έως {name} χαρακτήρες και το κείμενό της έως {text}.</translation>
    </message>
    <message>
        <source>There are {most} text blocks already. Remove one first.</source>
        <translation>Υπάρχουν ήδη {most} φυλαγμένες παράγραφοι. Αφαιρέστε πρώτα μία.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT, or system for the one of this computer.</source>
        <translation>Αυτή δεν είναι διεύθυνση διακομιστή μεσολάβησης. Γράψτε socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT ή system για αυτόν του υπολογιστή.</translation>
    </message>
    <message>
        <source>“{file}” is there already. Choose another name: no backup is overwritten.</source>
        <translation>Το «{file}» υπάρχει ήδη. Επιλέξτε άλλο όνομα: κανένα αντίγραφο ασφαλείας δεν αντικαθίσταται.</translation>
    </message>
    <message>
        <source>This text contains bytes that are no characters, so it cannot be stored. Type it again.</source>
        <translation>Αυτό το κείμενο περιέχει byte που δεν είναι χαρακτήρες, γι’ αυτό δεν μπορεί να αποθηκευτεί. Πληκτρολογήστε το ξανά.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV file in UTF-8.</source>
        <translation>Το «{file}» δεν είναι αρχείο CSV σε UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of “{file}” needs two photos, in the columns a and b, and 1 or 0 in the column same.</source>
        <translation>Η γραμμή {number} του «{file}» χρειάζεται δύο φωτογραφίες, στις στήλες a και b, και 1 ή 0 στη στήλη same.</translation>
    </message>
    <message>
        <source>The photo “{name}” is not inside the folder of photos.</source>
        <translation>Η φωτογραφία «{name}» δεν βρίσκεται μέσα στον φάκελο με τις φωτογραφίες.</translation>
    </message>
</context>
<context>
    <name>export-guides</name>
    <message>
        <source>Open Instagram, go to Settings and then to Accounts Center.</source>
        <translation>Ανοίξτε το Instagram, πηγαίνετε στις Ρυθμίσεις και μετά στο Κέντρο λογαριασμών.</translation>
    </message>
    <message>
        <source>Open “Your information and permissions” and choose to download or export your information.</source>
        <translation>Ανοίξτε το «Your information and permissions» (οι πληροφορίες και οι άδειές σας) και επιλέξτε λήψη ή εξαγωγή των πληροφοριών σας.</translation>
    </message>
    <message>
        <source>Choose your Instagram account and the option to save to your device.</source>
        <translation>Επιλέξτε τον λογαριασμό σας στο Instagram και την αποθήκευση στη συσκευή σας.</translation>
    </message>
    <message>
        <source>Choose JSON as the format, “All time” as the date range, and high media quality.</source>
        <translation>Επιλέξτε JSON ως μορφή, «All time» (όλο το διάστημα) ως χρονικό διάστημα και υψηλή ποιότητα πολυμέσων.</translation>
    </message>
    <message>
        <source>Wait for the message that the files are ready, and download every part.</source>
        <translation>Περιμένετε το μήνυμα ότι τα αρχεία είναι έτοιμα και κατεβάστε όλα τα τμήματα.</translation>
    </message>
    <message>
        <source>Add all the ZIP files here as they are.</source>
        <translation>Προσθέστε εδώ όλα τα αρχεία ZIP όπως είναι.</translation>
    </message>
    <message>
        <source>JSON; HTML is understood too</source>
        <translation>JSON· αναγνωρίζεται και το HTML</translation>
    </message>
    <message>
        <source>Up to 48 hours; the link works for about four days</source>
        <translation>Έως 48 ώρες· ο σύνδεσμος λειτουργεί για περίπου τέσσερις ημέρες</translation>
    </message>
    <message>
        <source>Photos and videos of posts, stories, reels, the profile and messages, with dates and captions.</source>
        <translation>Φωτογραφίες και βίντεο από αναρτήσεις, stories, reels, το προφίλ και μηνύματα, με ημερομηνίες και λεζάντες.</translation>
    </message>
    <message>
        <source>The export never says at which address something was posted.</source>
        <translation>Η εξαγωγή δεν λέει ποτέ σε ποια διεύθυνση αναρτήθηκε κάτι.</translation>
    </message>
    <message>
        <source>Open Facebook, go to “Settings &amp; privacy” and then to Accounts Center.</source>
        <translation>Ανοίξτε το Facebook, πηγαίνετε στο «Ρυθμίσεις και απόρρητο» και μετά στο Κέντρο λογαριασμών.</translation>
    </message>
    <message>
        <source>Choose your profile and the option to save to your device.</source>
        <translation>Επιλέξτε το προφίλ σας και την αποθήκευση στη συσκευή σας.</translation>
    </message>
    <message>
        <source>Photos and videos of posts, albums, stories, the profile and messages, with dates, texts, tagged people, places and the address of the connection they were put up from.</source>
        <translation>Φωτογραφίες και βίντεο από αναρτήσεις, άλμπουμ, stories, το προφίλ και μηνύματα, με ημερομηνίες, κείμενα, άτομα με ετικέτα, τοποθεσίες και τη διεύθυνση της σύνδεσης από την οποία ανέβηκαν.</translation>
    </message>
    <message>
        <source>Open takeout.google.com and sign in.</source>
        <translation>Ανοίξτε το takeout.google.com και συνδεθείτε.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select Google Photos only.</source>
        <translation>Επιλέξτε «Deselect all» (κατάργηση επιλογής όλων) και μετά επιλέξτε μόνο το Google Φωτογραφίες.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files and the largest size per file.</source>
        <translation>Πηγαίνετε στο επόμενο βήμα, επιλέξτε αρχεία ZIP και το μεγαλύτερο μέγεθος ανά αρχείο.</translation>
    </message>
    <message>
        <source>Create the export and wait for the message that it is ready.</source>
        <translation>Δημιουργήστε την εξαγωγή και περιμένετε το μήνυμα ότι είναι έτοιμη.</translation>
    </message>
    <message>
        <source>Download every part and add all of them here as they are.</source>
        <translation>Κατεβάστε όλα τα τμήματα και προσθέστε τα εδώ όλα όπως είναι.</translation>
    </message>
    <message>
        <source>ZIP or TGZ</source>
        <translation>ZIP ή TGZ</translation>
    </message>
    <message>
        <source>All photos and videos with dates, places, descriptions, albums and the names of people you gave to faces.</source>
        <translation>Όλες οι φωτογραφίες και τα βίντεο με ημερομηνίες, τοποθεσίες, περιγραφές, άλμπουμ και τα ονόματα ατόμων που δώσατε σε πρόσωπα.</translation>
    </message>
    <message>
        <source>Each photo has a link to photos.google.com that only you and people you shared it with can open.</source>
        <translation>Κάθε φωτογραφία έχει έναν σύνδεσμο προς το photos.google.com που μπορείτε να ανοίξετε μόνο εσείς και όσοι τη μοιραστήκατε μαζί τους.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select YouTube and YouTube Music only.</source>
        <translation>Επιλέξτε «Deselect all» (κατάργηση επιλογής όλων) και μετά επιλέξτε μόνο το YouTube και YouTube Music.</translation>
    </message>
    <message>
        <source>Open “All YouTube data included” and keep videos, video metadata and channels.</source>
        <translation>Ανοίξτε το «All YouTube data included» (περιλαμβάνονται όλα τα δεδομένα του YouTube) και κρατήστε τα βίντεο, τα μεταδεδομένα των βίντεο και τα κανάλια.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files, create the export and wait for the message.</source>
        <translation>Πηγαίνετε στο επόμενο βήμα, επιλέξτε αρχεία ZIP, δημιουργήστε την εξαγωγή και περιμένετε το μήνυμα.</translation>
    </message>
    <message>
        <source>Your uploaded videos, their titles, dates and visibility, and your channel.</source>
        <translation>Τα βίντεο που ανεβάσατε, οι τίτλοι, οι ημερομηνίες και η ορατότητά τους, και το κανάλι σας.</translation>
    </message>
    <message>
        <source>The address of a video follows from its id.</source>
        <translation>Η διεύθυνση ενός βίντεο προκύπτει από το αναγνωριστικό του.</translation>
    </message>
    <message>
        <source>Open X, go to “Settings and privacy” and then to “Your account”.</source>
        <translation>Ανοίξτε το X, πηγαίνετε στο «Ρυθμίσεις και απόρρητο» και μετά στο «Your account» (ο λογαριασμός σας).</translation>
    </message>
    <message>
        <source>Choose “Download an archive of your data” and confirm your password and the code that is sent to you.</source>
        <translation>Επιλέξτε «Download an archive of your data» (λήψη αρχείου των δεδομένων σας) και επιβεβαιώστε με τον κωδικό πρόσβασής σας και τον κωδικό που θα σας σταλεί.</translation>
    </message>
    <message>
        <source>Choose “Request archive”.</source>
        <translation>Επιλέξτε «Request archive» (αίτηση αρχείου).</translation>
    </message>
    <message>
        <source>Wait for the message that the archive is ready, and download the ZIP file.</source>
        <translation>Περιμένετε το μήνυμα ότι το αρχείο σας είναι έτοιμο και κατεβάστε το αρχείο ZIP.</translation>
    </message>
    <message>
        <source>Add it here as it is.</source>
        <translation>Προσθέστε το εδώ όπως είναι.</translation>
    </message>
    <message>
        <source>There is one format only</source>
        <translation>Υπάρχει μόνο μία μορφή</translation>
    </message>
    <message>
        <source>24 hours or more</source>
        <translation>24 ώρες ή περισσότερο</translation>
    </message>
    <message>
        <source>Your posts with their photos and videos, photos of direct messages and of your profile.</source>
        <translation>Οι αναρτήσεις σας με τις φωτογραφίες και τα βίντεό τους, φωτογραφίες από άμεσα μηνύματα και από το προφίλ σας.</translation>
    </message>
    <message>
        <source>The address of a post follows from its number.</source>
        <translation>Η διεύθυνση μιας ανάρτησης προκύπτει από τον αριθμό της.</translation>
    </message>
    <message>
        <source>Open TikTok, go to your profile, open the menu and choose “Settings and privacy”.</source>
        <translation>Ανοίξτε το TikTok, πηγαίνετε στο προφίλ σας, ανοίξτε το μενού και επιλέξτε «Ρυθμίσεις και απόρρητο».</translation>
    </message>
    <message>
        <source>Choose “Account” and then “Download your data”.</source>
        <translation>Επιλέξτε «Λογαριασμός» και μετά «Download your data» (λήψη των δεδομένων σας).</translation>
    </message>
    <message>
        <source>Choose all data and JSON as the format, and send the request.</source>
        <translation>Επιλέξτε όλα τα δεδομένα και JSON ως μορφή, και στείλτε το αίτημα.</translation>
    </message>
    <message>
        <source>Come back to the same place after some days, open “Download data” and download the file within four days.</source>
        <translation>Επιστρέψτε στο ίδιο σημείο μετά από μερικές ημέρες, ανοίξτε το «Download data» (λήψη δεδομένων) και κατεβάστε το αρχείο μέσα σε τέσσερις ημέρες.</translation>
    </message>
    <message>
        <source>Add it here soon: the links in it work for a while only.</source>
        <translation>Προσθέστε το εδώ σύντομα: οι σύνδεσμοι που περιέχει λειτουργούν μόνο για λίγο.</translation>
    </message>
    <message>
        <source>JSON; TXT is understood too</source>
        <translation>JSON· αναγνωρίζεται και το TXT</translation>
    </message>
    <message>
        <source>Up to four days; the file can be downloaded for about four days</source>
        <translation>Έως τέσσερις ημέρες· το αρχείο μπορεί να ληφθεί για περίπου τέσσερις ημέρες</translation>
    </message>
    <message>
        <source>Links to your videos, photos and profile picture. The export contains no photos or videos.</source>
        <translation>Σύνδεσμοι προς τα βίντεο, τις φωτογραφίες και την εικόνα προφίλ σας. Η εξαγωγή δεν περιέχει φωτογραφίες ή βίντεο.</translation>
    </message>
    <message>
        <source>The link is that of the file, for some that of the post.</source>
        <translation>Ο σύνδεσμος είναι του αρχείου, σε ορισμένα της ανάρτησης.</translation>
    </message>
    <message>
        <source>Open LinkedIn in a browser, choose “Me” and then “Settings &amp; Privacy”.</source>
        <translation>Ανοίξτε το LinkedIn σε περιηγητή, επιλέξτε «Me» (εγώ) και μετά «Settings &amp; Privacy» (ρυθμίσεις και απόρρητο).</translation>
    </message>
    <message>
        <source>Open “Data privacy” and choose “Get a copy of your data”.</source>
        <translation>Ανοίξτε το «Data privacy» (απόρρητο δεδομένων) και επιλέξτε «Get a copy of your data» (λήψη αντιγράφου των δεδομένων σας).</translation>
    </message>
    <message>
        <source>Choose the larger archive, as the small one leaves out media, and request it.</source>
        <translation>Επιλέξτε το μεγαλύτερο αρχείο, γιατί το μικρό παραλείπει τα πολυμέσα, και ζητήστε το.</translation>
    </message>
    <message>
        <source>Open the link in the message that you get, and download the ZIP file within 72 hours.</source>
        <translation>Ανοίξτε τον σύνδεσμο στο μήνυμα που θα λάβετε και κατεβάστε το αρχείο ZIP μέσα σε 72 ώρες.</translation>
    </message>
    <message>
        <source>There is one format only; choose the larger archive</source>
        <translation>Υπάρχει μόνο μία μορφή· επιλέξτε το μεγαλύτερο αρχείο</translation>
    </message>
    <message>
        <source>Within 24 hours; the file can be downloaded for 72 hours</source>
        <translation>Μέσα σε 24 ώρες· το αρχείο μπορεί να ληφθεί για 72 ώρες</translation>
    </message>
    <message>
        <source>Links to the media of your posts, your profile and your messages. The export contains no photos.</source>
        <translation>Σύνδεσμοι προς τα πολυμέσα των αναρτήσεων, του προφίλ και των μηνυμάτων σας. Η εξαγωγή δεν περιέχει φωτογραφίες.</translation>
    </message>
    <message>
        <source>Posts have their address, media that are listed apart have none.</source>
        <translation>Οι αναρτήσεις έχουν τη διεύθυνσή τους, τα πολυμέσα που αναφέρονται ξεχωριστά δεν έχουν.</translation>
    </message>
    <message>
        <source>Open accounts.snapchat.com and sign in, or open Settings in the app.</source>
        <translation>Ανοίξτε το accounts.snapchat.com και συνδεθείτε, ή ανοίξτε τις Ρυθμίσεις στην εφαρμογή.</translation>
    </message>
    <message>
        <source>Choose “My Data”.</source>
        <translation>Επιλέξτε «My Data» (τα δεδομένα μου).</translation>
    </message>
    <message>
        <source>Switch on the export of your Memories and of JSON files, and choose all time.</source>
        <translation>Ενεργοποιήστε την εξαγωγή των Αναμνήσεων (Memories) και των αρχείων JSON, και επιλέξτε όλο το χρονικό διάστημα.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address and submit the request.</source>
        <translation>Επιβεβαιώστε τη διεύθυνση e-mail σας και υποβάλετε το αίτημα.</translation>
    </message>
    <message>
        <source>Download every ZIP file from the link in the message, and add all of them here as they are.</source>
        <translation>Κατεβάστε όλα τα αρχεία ZIP από τον σύνδεσμο στο μήνυμα και προσθέστε τα εδώ όλα όπως είναι.</translation>
    </message>
    <message>
        <source>JSON files, with Memories; HTML is understood too</source>
        <translation>Αρχεία JSON, μαζί με τις Αναμνήσεις (Memories)· αναγνωρίζεται και το HTML</translation>
    </message>
    <message>
        <source>Within about seven days</source>
        <translation>Μέσα σε περίπου επτά ημέρες</translation>
    </message>
    <message>
        <source>Memories with what was drawn on them, with date and place, and media of chats.</source>
        <translation>Αναμνήσεις (Memories) με ό,τι σχεδιάστηκε πάνω τους, με ημερομηνία και τοποθεσία, και πολυμέσα από συνομιλίες.</translation>
    </message>
    <message>
        <source>Memories and chats are private and have no public address.</source>
        <translation>Οι Αναμνήσεις και οι συνομιλίες είναι ιδιωτικές και δεν έχουν δημόσια διεύθυνση.</translation>
    </message>
    <message>
        <source>Open reddit.com/settings/data-request and sign in.</source>
        <translation>Ανοίξτε το reddit.com/settings/data-request και συνδεθείτε.</translation>
    </message>
    <message>
        <source>Choose the law that applies to you, and all of your data.</source>
        <translation>Επιλέξτε τον νόμο που ισχύει για εσάς και όλα τα δεδομένα σας.</translation>
    </message>
    <message>
        <source>Submit the request.</source>
        <translation>Υποβάλετε το αίτημα.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the ZIP file.</source>
        <translation>Περιμένετε το μήνυμα με τον σύνδεσμο και κατεβάστε το αρχείο ZIP.</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Έως 30 ημέρες</translation>
    </message>
    <message>
        <source>Your posts and comments with links to the media in them. The export contains no photos.</source>
        <translation>Οι αναρτήσεις και τα σχόλιά σας με συνδέσμους προς τα πολυμέσα τους. Η εξαγωγή δεν περιέχει φωτογραφίες.</translation>
    </message>
    <message>
        <source>Posts and comments have their permanent link.</source>
        <translation>Οι αναρτήσεις και τα σχόλια έχουν τον μόνιμο σύνδεσμό τους.</translation>
    </message>
    <message>
        <source>Open your server in a browser and go to Preferences.</source>
        <translation>Ανοίξτε τον διακομιστή σας σε περιηγητή και πηγαίνετε στις Προτιμήσεις.</translation>
    </message>
    <message>
        <source>Open “Import and export” and then “Data export”.</source>
        <translation>Ανοίξτε το «Εισαγωγή &amp; Εξαγωγή» και μετά το «Εξαγωγή δεδομένων».</translation>
    </message>
    <message>
        <source>Request your archive.</source>
        <translation>Ζητήστε το αρχείο σας.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download it.</source>
        <translation>Περιμένετε το μήνυμα ότι είναι έτοιμο και κατεβάστε το.</translation>
    </message>
    <message>
        <source>Your posts with their media, your profile picture and header.</source>
        <translation>Οι αναρτήσεις σας με τα πολυμέσα τους, η εικόνα προφίλ και η εικόνα κεφαλίδας σας.</translation>
    </message>
    <message>
        <source>Each post has its address.</source>
        <translation>Κάθε ανάρτηση έχει τη διεύθυνσή της.</translation>
    </message>
    <message>
        <source>Open Bluesky and go to Settings.</source>
        <translation>Ανοίξτε το Bluesky και πηγαίνετε στις Ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Open “Account” and choose “Export my data”.</source>
        <translation>Ανοίξτε το «Λογαριασμός» και επιλέξτε «Εξαγωγή των δεδομένων μου».</translation>
    </message>
    <message>
        <source>Choose “Download CAR file”.</source>
        <translation>Επιλέξτε «Κατεβάστε το αρχείο CAR».</translation>
    </message>
    <message>
        <source>Add the file here as it is.</source>
        <translation>Προσθέστε το αρχείο εδώ όπως είναι.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Αμέσως</translation>
    </message>
    <message>
        <source>Your posts and profile with the ids of their photos. The photos themselves are not in it.</source>
        <translation>Οι αναρτήσεις και το προφίλ σας με τα αναγνωριστικά των φωτογραφιών τους. Οι ίδιες οι φωτογραφίες δεν περιλαμβάνονται.</translation>
    </message>
    <message>
        <source>The address of a post follows from its record.</source>
        <translation>Η διεύθυνση μιας ανάρτησης προκύπτει από την εγγραφή της.</translation>
    </message>
    <message>
        <source>Open Telegram Desktop; the app for phones cannot export.</source>
        <translation>Ανοίξτε το Telegram Desktop· η εφαρμογή για κινητά δεν μπορεί να κάνει εξαγωγή.</translation>
    </message>
    <message>
        <source>Open Settings, then “Advanced”, and choose “Export Telegram data”.</source>
        <translation>Ανοίξτε τις Ρυθμίσεις, μετά το «Advanced» (για προχωρημένους) και επιλέξτε «Export Telegram data» (εξαγωγή δεδομένων Telegram).</translation>
    </message>
    <message>
        <source>Select photos, and as the format “Machine-readable JSON” or both.</source>
        <translation>Επιλέξτε τις φωτογραφίες, και ως μορφή «Machine-readable JSON» (JSON αναγνώσιμο από μηχανήματα) ή και τις δύο.</translation>
    </message>
    <message>
        <source>Start the export; confirm it on your phone if you are asked to.</source>
        <translation>Ξεκινήστε την εξαγωγή· επιβεβαιώστε την στο τηλέφωνό σας, αν σας ζητηθεί.</translation>
    </message>
    <message>
        <source>Add the folder here as it is.</source>
        <translation>Προσθέστε τον φάκελο εδώ όπως είναι.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>At once, or after 24 hours for a device that is new</source>
        <translation>Αμέσως, ή μετά από 24 ώρες για μια καινούργια συσκευή</translation>
    </message>
    <message>
        <source>Photos of chats and your profile pictures, with dates and senders.</source>
        <translation>Φωτογραφίες από συνομιλίες και οι εικόνες προφίλ σας, με ημερομηνίες και αποστολείς.</translation>
    </message>
    <message>
        <source>Only posts of public channels have an address.</source>
        <translation>Μόνο οι αναρτήσεις δημόσιων καναλιών έχουν διεύθυνση.</translation>
    </message>
    <message>
        <source>Open the chat in WhatsApp on your phone.</source>
        <translation>Ανοίξτε τη συνομιλία στο WhatsApp στο τηλέφωνό σας.</translation>
    </message>
    <message>
        <source>Open its menu, choose “More” and then “Export chat”; on an iPhone open the contact or group first.</source>
        <translation>Ανοίξτε το μενού της, επιλέξτε «Περισσότερα» και μετά «Εξαγωγή συνομιλίας»· σε iPhone ανοίξτε πρώτα την επαφή ή την ομάδα.</translation>
    </message>
    <message>
        <source>Choose to include media.</source>
        <translation>Επιλέξτε να συμπεριληφθούν τα πολυμέσα.</translation>
    </message>
    <message>
        <source>Save or send the ZIP file to your computer, and add it here as it is.</source>
        <translation>Αποθηκεύστε ή στείλτε το αρχείο ZIP στον υπολογιστή σας και προσθέστε το εδώ όπως είναι.</translation>
    </message>
    <message>
        <source>Do the same for each chat that matters to you.</source>
        <translation>Κάντε το ίδιο για κάθε συνομιλία που έχει σημασία για εσάς.</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Με πολυμέσα</translation>
    </message>
    <message>
        <source>Photos and videos of one chat with dates and senders.</source>
        <translation>Φωτογραφίες και βίντεο μίας συνομιλίας με ημερομηνίες και αποστολείς.</translation>
    </message>
    <message>
        <source>Chats are private and have no public address.</source>
        <translation>Οι συνομιλίες είναι ιδιωτικές και δεν έχουν δημόσια διεύθυνση.</translation>
    </message>
    <message>
        <source>Open flickr.com and go to Settings.</source>
        <translation>Ανοίξτε το flickr.com και πηγαίνετε στις ρυθμίσεις (Settings).</translation>
    </message>
    <message>
        <source>Under “Your Flickr data” choose “Request my Flickr data”.</source>
        <translation>Στο «Your Flickr data» (τα δεδομένα σας στο Flickr) επιλέξτε «Request my Flickr data» (αίτηση των δεδομένων μου).</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready.</source>
        <translation>Περιμένετε το μήνυμα ότι η εξαγωγή είναι έτοιμη.</translation>
    </message>
    <message>
        <source>Download the ZIP files with account data and all those with photos.</source>
        <translation>Κατεβάστε τα αρχεία ZIP με τα δεδομένα του λογαριασμού και όλα όσα έχουν φωτογραφίες.</translation>
    </message>
    <message>
        <source>Add all of them here as they are.</source>
        <translation>Προσθέστε τα εδώ όλα όπως είναι.</translation>
    </message>
    <message>
        <source>All your photos and videos with titles, dates, albums, tags and places.</source>
        <translation>Όλες οι φωτογραφίες και τα βίντεό σας με τίτλους, ημερομηνίες, άλμπουμ, ετικέτες και τοποθεσίες.</translation>
    </message>
    <message>
        <source>Each photo has its page.</source>
        <translation>Κάθε φωτογραφία έχει τη σελίδα της.</translation>
    </message>
    <message>
        <source>Open Pinterest in a browser and go to Settings.</source>
        <translation>Ανοίξτε το Pinterest σε περιηγητή και πηγαίνετε στις Ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Open “Privacy and data” and choose “Request your data”.</source>
        <translation>Ανοίξτε το «Privacy and data» (απόρρητο και δεδομένα) και επιλέξτε «Request your data» (αίτηση των δεδομένων σας).</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the file.</source>
        <translation>Περιμένετε το μήνυμα με τον σύνδεσμο και κατεβάστε το αρχείο.</translation>
    </message>
    <message>
        <source>Lists of your pins and boards with links. The export contains no photos.</source>
        <translation>Κατάλογοι με τα pin και τους πίνακές σας, με συνδέσμους. Η εξαγωγή δεν περιέχει φωτογραφίες.</translation>
    </message>
    <message>
        <source>Pins have their address, as far as known.</source>
        <translation>Τα pin έχουν τη διεύθυνσή τους, όπου είναι γνωστή.</translation>
    </message>
    <message>
        <source>Open User Settings in Discord.</source>
        <translation>Ανοίξτε τις Ρυθμίσεις χρήστη στο Discord.</translation>
    </message>
    <message>
        <source>Open “Data &amp; Privacy” and scroll to “Request your data”.</source>
        <translation>Ανοίξτε το «Data &amp; Privacy» (δεδομένα και απόρρητο) και κατεβείτε στο «Request your data» (αίτηση των δεδομένων σας).</translation>
    </message>
    <message>
        <source>Choose “Request Data”, select Account and Messages, and confirm.</source>
        <translation>Επιλέξτε «Request Data» (αίτηση δεδομένων), επιλέξτε λογαριασμό και μηνύματα (Account, Messages) και επιβεβαιώστε.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, which works for 30 days, and download the ZIP file.</source>
        <translation>Περιμένετε το μήνυμα με τον σύνδεσμο, που λειτουργεί για 30 ημέρες, και κατεβάστε το αρχείο ZIP.</translation>
    </message>
    <message>
        <source>Add it here soon: the links to attachments work for a while only.</source>
        <translation>Προσθέστε το εδώ σύντομα: οι σύνδεσμοι προς τα συνημμένα λειτουργούν μόνο για λίγο.</translation>
    </message>
    <message>
        <source>Up to 30 days; the link works for 30 days</source>
        <translation>Έως 30 ημέρες· ο σύνδεσμος λειτουργεί για 30 ημέρες</translation>
    </message>
    <message>
        <source>Your profile picture, and links to the attachments of your own messages.</source>
        <translation>Η εικόνα προφίλ σας και σύνδεσμοι προς τα συνημμένα των δικών σας μηνυμάτων.</translation>
    </message>
    <message>
        <source>Links lead to files of conversations, not to public pages.</source>
        <translation>Οι σύνδεσμοι οδηγούν σε αρχεία συνομιλιών, όχι σε δημόσιες σελίδες.</translation>
    </message>
    <message>
        <source>Open vk.com/data_protection in a browser and sign in.</source>
        <translation>Ανοίξτε το vk.com/data_protection σε περιηγητή και συνδεθείτε.</translation>
    </message>
    <message>
        <source>Choose to request an archive of your data.</source>
        <translation>Επιλέξτε να ζητήσετε αρχείο με τα δεδομένα σας.</translation>
    </message>
    <message>
        <source>Select profile, photos, wall and messages, and confirm with the code that is sent to you.</source>
        <translation>Επιλέξτε προφίλ, φωτογραφίες, τοίχο και μηνύματα, και επιβεβαιώστε με τον κωδικό που θα σας σταλεί.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download the ZIP file.</source>
        <translation>Περιμένετε το μήνυμα ότι είναι έτοιμο και κατεβάστε το αρχείο ZIP.</translation>
    </message>
    <message>
        <source>Minutes to days</source>
        <translation>Από λεπτά έως ημέρες</translation>
    </message>
    <message>
        <source>Pages with links to your photos, posts and messages. The export contains no photos.</source>
        <translation>Σελίδες με συνδέσμους προς τις φωτογραφίες, τις αναρτήσεις και τα μηνύματά σας. Η εξαγωγή δεν περιέχει φωτογραφίες.</translation>
    </message>
    <message>
        <source>Photos and posts have links, messages have none.</source>
        <translation>Οι φωτογραφίες και οι αναρτήσεις έχουν συνδέσμους, τα μηνύματα δεν έχουν.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>genuine, sha256 {sha256}</source>
        <translation>γνήσιο, sha256 {sha256}</translation>
    </message>
    <message>
        <source>face pack in use</source>
        <translation>πακέτο προσώπων σε χρήση</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}</source>
        <translation>τα δίκτυά του είναι τα καταγεγραμμένα: {networks}</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}. Runs slower than it could: {slow}</source>
        <translation>τα δίκτυά του είναι τα καταγεγραμμένα: {networks}. Λειτουργεί πιο αργά από όσο θα μπορούσε: {slow}</translation>
    </message>
    <message>
        <source>photos are opened in</source>
        <translation>οι φωτογραφίες ανοίγουν σε</translation>
    </message>
    <message>
        <source>a worker that does not answer ({error})</source>
        <translation>βοηθητική διεργασία που δεν απαντά ({error})</translation>
    </message>
    <message>
        <source>processes of their own that can crash without harm</source>
        <translation>χωριστές διεργασίες, που μπορούν να καταρρεύσουν χωρίς ζημιά</translation>
    </message>
    <message>
        <source>network of these processes</source>
        <translation>δίκτυο αυτών των διεργασιών</translation>
    </message>
    <message>
        <source>writing and deleting files</source>
        <translation>εγγραφή και διαγραφή αρχείων</translation>
    </message>
    <message>
        <source>reading the vault and other files</source>
        <translation>ανάγνωση του θησαυροφυλακίου και άλλων αρχείων</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>εκκίνηση προγραμμάτων</translation>
    </message>
    <message>
        <source>signals to other processes</source>
        <translation>αποστολή σημάτων σε άλλες διεργασίες</translation>
    </message>
    <message>
        <source>time limit per photo</source>
        <translation>όριο χρόνου ανά φωτογραφία</translation>
    </message>
    <message>
        <source>memory limit per photo</source>
        <translation>όριο μνήμης ανά φωτογραφία</translation>
    </message>
    <message>
        <source>limit on processor time per photo</source>
        <translation>όριο χρόνου επεξεργαστή ανά φωτογραφία</translation>
    </message>
    <message>
        <source>core dumps of these processes</source>
        <translation>αποτύπωση της μνήμης αυτών των διεργασιών (core dump)</translation>
    </message>
    <message>
        <source>used for this</source>
        <translation>μέσα που χρησιμοποιούνται για αυτό</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>ισχύει</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ανενεργή</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>resource limits</source>
        <translation>όρια πόρων</translation>
    </message>
    <message>
        <source>{names}, resource limits</source>
        <translation>{names}, όρια πόρων</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>αποκλείεται</translation>
    </message>
    <message>
        <source>NOT refused, although this system could</source>
        <translation>ΔΕΝ αποκλείεται, αν και αυτό το σύστημα θα μπορούσε να το κάνει</translation>
    </message>
    <message>
        <source>partly refused: this system has no more</source>
        <translation>αποκλείεται εν μέρει: αυτό το σύστημα δεν προσφέρει περισσότερα</translation>
    </message>
    <message>
        <source>not refused: not available on this system</source>
        <translation>δεν αποκλείεται: δεν διατίθεται σε αυτό το σύστημα</translation>
    </message>
    <message>
        <source>NOT limited</source>
        <translation>ΔΕΝ περιορίζεται</translation>
    </message>
    <message>
        <source>not available on this system</source>
        <translation>δεν διατίθεται σε αυτό το σύστημα</translation>
    </message>
    <message>
        <source>cannot be checked: {error}</source>
        <translation>δεν μπορεί να ελεγχθεί: {error}</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>γραμματοσειρές</translation>
    </message>
    <message>
        <source>missing: install the program again</source>
        <translation>λείπουν· εγκαταστήστε ξανά το πρόγραμμα</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>παραλήπτες</translation>
    </message>
    <message>
        <source>{number} in the directory</source>
        <translation>{number} στον κατάλογο</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>θησαυροφυλάκιο</translation>
    </message>
    <message>
        <source>none yet at {path}</source>
        <translation>κανένα ακόμη στη θέση {path}</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>εκδόσεις</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>νευρωνικά δίκτυα για πρόσωπα</translation>
    </message>
    <message>
        <source>face packs</source>
        <translation>πακέτα προσώπων</translation>
    </message>
    <message>
        <source>protection of the workers</source>
        <translation>προστασία των βοηθητικών διεργασιών</translation>
    </message>
</context>
<context>
    <name>letter-reasons</name>
    <message>
        <source>Says what is asked for and by which right.</source>
        <translation>Αναφέρει τι ζητείται και με ποιο δικαίωμα.</translation>
    </message>
    <message>
        <source>Says what you declare and by which right.</source>
        <translation>Αναφέρει τι δηλώνετε και με ποιο δικαίωμα.</translation>
    </message>
    <message>
        <source>Says what you declare; claims no consent.</source>
        <translation>Αναφέρει τι δηλώνετε· δεν λέει ότι υπήρξε συγκατάθεση.</translation>
    </message>
    <message>
        <source>You never gave a face search consent.</source>
        <translation>Δεν δώσατε ποτέ συγκατάθεση σε μια υπηρεσία αναζήτησης προσώπων.</translation>
    </message>
    <message>
        <source>Face features and training are named.</source>
        <translation>Κατονομάζονται τα χαρακτηριστικά του προσώπου και η εκπαίδευση συστημάτων.</translation>
    </message>
    <message>
        <source>Says what you lodge, and against whom.</source>
        <translation>Αναφέρει τι υποβάλλετε και κατά ποιου.</translation>
    </message>
    <message>
        <source>Says why this authority.</source>
        <translation>Εξηγεί γιατί απευθύνεστε σε αυτή την αρχή.</translation>
    </message>
    <message>
        <source>Says what the company does.</source>
        <translation>Αναφέρει τι κάνει η εταιρεία.</translation>
    </message>
    <message>
        <source>Says which letter this one follows.</source>
        <translation>Αναφέρει ποια επιστολή προηγήθηκε.</translation>
    </message>
    <message>
        <source>The period runs from receipt.</source>
        <translation>Η προθεσμία τρέχει από την παραλαβή.</translation>
    </message>
    <message>
        <source>The period runs from receipt. You have no proof of the day, and the letter says so.</source>
        <translation>Η προθεσμία τρέχει από την παραλαβή. Δεν έχετε απόδειξη για την ημέρα, και η επιστολή το λέει.</translation>
    </message>
    <message>
        <source>The log has an acknowledgement.</source>
        <translation>Έχει καταγραφεί επιβεβαίωση παραλαβής.</translation>
    </message>
    <message>
        <source>The log has an extension.</source>
        <translation>Έχει καταγραφεί παράταση.</translation>
    </message>
    <message>
        <source>The log has reminders.</source>
        <translation>Έχουν καταγραφεί υπενθυμίσεις.</translation>
    </message>
    <message>
        <source>The latest plausible day of the answer has passed.</source>
        <translation>Η τελευταία ημέρα που θα μπορούσε εύλογα να έρθει η απάντηση έχει περάσει.</translation>
    </message>
    <message>
        <source>The log has no answer.</source>
        <translation>Δεν έχει καταγραφεί απάντηση.</translation>
    </message>
    <message>
        <source>Says what this letter answers.</source>
        <translation>Αναφέρει σε τι απαντά αυτή η επιστολή.</translation>
    </message>
    <message>
        <source>Says what was answered.</source>
        <translation>Αναφέρει ποια ήταν η απάντηση.</translation>
    </message>
    <message>
        <source>They asked for a copy of an identity document.</source>
        <translation>Σας ζήτησαν αντίγραφο εγγράφου ταυτότητας.</translation>
    </message>
    <message>
        <source>They asked for a photo of your face.</source>
        <translation>Σας ζήτησαν φωτογραφία του προσώπου σας.</translation>
    </message>
    <message>
        <source>They answered for the last twelve months only.</source>
        <translation>Απάντησαν μόνο για τους τελευταίους δώδεκα μήνες.</translation>
    </message>
    <message>
        <source>They allow only so many requests a year.</source>
        <translation>Δέχονται μόνο ορισμένο αριθμό αιτημάτων τον χρόνο.</translation>
    </message>
    <message>
        <source>They asked for money.</source>
        <translation>Σας ζήτησαν χρήματα.</translation>
    </message>
    <message>
        <source>They called the request unfounded or excessive.</source>
        <translation>Χαρακτήρισαν το αίτημα αβάσιμο ή υπερβολικό.</translation>
    </message>
    <message>
        <source>They answered only in part.</source>
        <translation>Απάντησαν μόνο εν μέρει.</translation>
    </message>
    <message>
        <source>They said that the data are public.</source>
        <translation>Είπαν ότι τα δεδομένα είναι δημόσια.</translation>
    </message>
    <message>
        <source>They said that they cannot identify you.</source>
        <translation>Είπαν ότι δεν μπορούν να εξακριβώσουν την ταυτότητά σας.</translation>
    </message>
    <message>
        <source>They sent you to another channel.</source>
        <translation>Σας παρέπεμψαν σε άλλον δίαυλο επικοινωνίας.</translation>
    </message>
    <message>
        <source>They want, or use, another language.</source>
        <translation>Θέλουν ή χρησιμοποιούν άλλη γλώσσα.</translation>
    </message>
    <message>
        <source>They said that European law does not reach them.</source>
        <translation>Είπαν ότι το ευρωπαϊκό δίκαιο δεν ισχύει για αυτούς.</translation>
    </message>
    <message>
        <source>Authorities have already applied the law to this company.</source>
        <translation>Αρχές έχουν ήδη εφαρμόσει τον νόμο σε αυτή την εταιρεία.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Δεν ήρθε απάντηση εγκαίρως.</translation>
    </message>
    <message>
        <source>They refused.</source>
        <translation>Αρνήθηκαν.</translation>
    </message>
    <message>
        <source>They did only a part.</source>
        <translation>Έκαναν μόνο ένα μέρος από όσα ζητήσατε.</translation>
    </message>
    <message>
        <source>From 2 April 2027 a cross-border complaint about a request needs that the company was asked first.</source>
        <translation>Από τις 2 Απριλίου 2027, για μια διασυνοριακή καταγγελία που αφορά αίτημα πρέπει πρώτα να έχετε απευθυνθεί στην εταιρεία.</translation>
    </message>
    <message>
        <source>What you want to add.</source>
        <translation>Όσα θέλετε να προσθέσετε.</translation>
    </message>
    <message>
        <source>Names the photos you confirmed, and no more.</source>
        <translation>Αναφέρει τις φωτογραφίες που επιβεβαιώσατε, και τίποτα περισσότερο.</translation>
    </message>
    <message>
        <source>The company is not known to sit in the area.</source>
        <translation>Δεν είναι γνωστό αν η εταιρεία έχει εγκατάσταση στον χώρο αυτόν.</translation>
    </message>
    <message>
        <source>A reminder is not a new request, so it cannot count as one too many.</source>
        <translation>Η υπενθύμιση δεν είναι νέο αίτημα, άρα δεν μπορεί να μετρήσει ως ένα αίτημα παραπάνω.</translation>
    </message>
    <message>
        <source>Says who may act for you, and towards whom.</source>
        <translation>Αναφέρει ποιος μπορεί να ενεργεί για εσάς και απέναντι σε ποιον.</translation>
    </message>
    <message>
        <source>Says what you ask for.</source>
        <translation>Αναφέρει τι ζητάτε.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what.</source>
        <translation>Αναφέρει για ποιον ζητάτε και με ποια ιδιότητα.</translation>
    </message>
    <message>
        <source>Says where the photo is.</source>
        <translation>Αναφέρει πού βρίσκεται η φωτογραφία.</translation>
    </message>
    <message>
        <source>Your own reason, in your own words.</source>
        <translation>Ο δικός σας λόγος, με δικά σας λόγια.</translation>
    </message>
    <message>
        <source>Why the law reaches private sites.</source>
        <translation>Γιατί ο νόμος καλύπτει και ιδιωτικούς ιστότοπους.</translation>
    </message>
    <message>
        <source>The rights behind the request.</source>
        <translation>Τα δικαιώματα στα οποία στηρίζεται το αίτημα.</translation>
    </message>
    <message>
        <source>Children are protected.</source>
        <translation>Τα παιδιά προστατεύονται.</translation>
    </message>
    <message>
        <source>Says why this company is asked.</source>
        <translation>Εξηγεί γιατί απευθύνεστε σε αυτή την εταιρεία.</translation>
    </message>
    <message>
        <source>Companies outside Europe have said that European law does not reach them.</source>
        <translation>Εταιρείες εκτός Ευρώπης έχουν πει ότι το ευρωπαϊκό δίκαιο δεν ισχύει για αυτές.</translation>
    </message>
    <message>
        <source>Says why the law reaches a foreign company.</source>
        <translation>Εξηγεί γιατί ο νόμος καλύπτει μια ξένη εταιρεία.</translation>
    </message>
    <message>
        <source>You live outside the area, but the company sits in it.</source>
        <translation>Κατοικείτε εκτός του χώρου αυτού, αλλά η εταιρεία έχει εγκατάσταση εκεί.</translation>
    </message>
    <message>
        <source>Records may use your other names.</source>
        <translation>Οι εγγραφές μπορεί να χρησιμοποιούν άλλα ονόματά σας.</translation>
    </message>
    <message>
        <source>Tells you from namesakes.</source>
        <translation>Σας ξεχωρίζει από άτομα με το ίδιο όνομα.</translation>
    </message>
    <message>
        <source>Helps to find your account.</source>
        <translation>Βοηθά να βρεθεί ο λογαριασμός σας.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground. Public photos are not public biometric data.</source>
        <translation>Ένα αίτημα διαγραφής χρειάζεται λόγο. Δημόσιες φωτογραφίες δεν σημαίνουν δημόσια βιομετρικά δεδομένα.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground.</source>
        <translation>Ένα αίτημα διαγραφής χρειάζεται λόγο.</translation>
    </message>
    <message>
        <source>In case the company relies on consent.</source>
        <translation>Για την περίπτωση που η εταιρεία επικαλείται συγκατάθεση.</translation>
    </message>
    <message>
        <source>An objection needs grounds from your situation. You gave none of your own, so this one stands in.</source>
        <translation>Μια εναντίωση χρειάζεται λόγους από την ιδιαίτερη κατάστασή σας. Δεν δώσατε δικό σας λόγο, γι’ αυτό μπαίνει αυτός.</translation>
    </message>
    <message>
        <source>Restriction needs one of four grounds. This is: unlawful, but not to be erased yet.</source>
        <translation>Ο περιορισμός χρειάζεται έναν από τέσσερις λόγους. Εδώ: παράνομη επεξεργασία, αλλά χωρίς διαγραφή προς το παρόν.</translation>
    </message>
    <message>
        <source>You contest the data.</source>
        <translation>Αμφισβητείτε τα δεδομένα.</translation>
    </message>
    <message>
        <source>For a legal claim.</source>
        <translation>Για μια νομική αξίωση.</translation>
    </message>
    <message>
        <source>While an objection is checked, the data rest. The log has your objection.</source>
        <translation>Όσο εξετάζεται μια εναντίωση, τα δεδομένα δεν χρησιμοποιούνται. Έχετε καταγράψει την εναντίωσή σας.</translation>
    </message>
    <message>
        <source>What is wrong, in your words.</source>
        <translation>Τι είναι λάθος, με δικά σας λόγια.</translation>
    </message>
    <message>
        <source>What is right, in your words.</source>
        <translation>Τι είναι σωστό, με δικά σας λόγια.</translation>
    </message>
    <message>
        <source>Only what you gave, by consent or contract.</source>
        <translation>Μόνο όσα δώσατε εσείς, με συγκατάθεση ή βάσει σύμβασης.</translation>
    </message>
    <message>
        <source>A clear yes or no is the first right.</source>
        <translation>Ένα καθαρό ναι ή όχι είναι το πρώτο δικαίωμα.</translation>
    </message>
    <message>
        <source>A copy of the data, not a description of them.</source>
        <translation>Αντίγραφο των δεδομένων, όχι περιγραφή τους.</translation>
    </message>
    <message>
        <source>The pictures themselves.</source>
        <translation>Οι ίδιες οι εικόνες.</translation>
    </message>
    <message>
        <source>The measured face.</source>
        <translation>Οι μετρήσεις του προσώπου σας.</translation>
    </message>
    <message>
        <source>The measured face, if any.</source>
        <translation>Οι μετρήσεις του προσώπου σας, αν υπάρχουν.</translation>
    </message>
    <message>
        <source>What is written next to the pictures.</source>
        <translation>Όσα είναι γραμμένα δίπλα στις εικόνες.</translation>
    </message>
    <message>
        <source>Where each picture was taken from.</source>
        <translation>Από πού προέρχεται κάθε εικόνα.</translation>
    </message>
    <message>
        <source>Who looked for you and saw what.</source>
        <translation>Ποιος σας αναζήτησε και τι είδε.</translation>
    </message>
    <message>
        <source>Everything else that hangs on you.</source>
        <translation>Όλα τα άλλα που συνδέονται με εσάς.</translation>
    </message>
    <message>
        <source>Opt-out lists hold data, too.</source>
        <translation>Και οι κατάλογοι εξαίρεσης (opt-out) περιέχουν δεδομένα.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Για ποιον σκοπό.</translation>
    </message>
    <message>
        <source>The court says: recipients by name, not by category.</source>
        <translation>Το Δικαστήριο λέει: αποδέκτες με το όνομά τους, όχι κατά κατηγορίες.</translation>
    </message>
    <message>
        <source>The source must be told.</source>
        <translation>Η προέλευση πρέπει να σας γνωστοποιηθεί.</translation>
    </message>
    <message>
        <source>How matches are made.</source>
        <translation>Πώς προκύπτουν οι αντιστοιχίες.</translation>
    </message>
    <message>
        <source>Whether machines decide about you.</source>
        <translation>Αν αποφασίζουν μηχανές για εσάς.</translation>
    </message>
    <message>
        <source>Some services keep a measured face in order to leave it out.</source>
        <translation>Ορισμένες υπηρεσίες κρατούν τις μετρήσεις ενός προσώπου για να το αφήνουν εκτός αποτελεσμάτων.</translation>
    </message>
    <message>
        <source>Data abroad need safeguards.</source>
        <translation>Δεδομένα που πηγαίνουν στο εξωτερικό χρειάζονται εγγυήσεις.</translation>
    </message>
    <message>
        <source>The answer must tell you your rights.</source>
        <translation>Η απάντηση πρέπει να σας ενημερώσει για τα δικαιώματά σας.</translation>
    </message>
    <message>
        <source>Each kind is named, so that none is left out.</source>
        <translation>Κάθε είδος αναφέρεται χωριστά, ώστε να μην παραλειφθεί κανένα.</translation>
    </message>
    <message>
        <source>The pictures.</source>
        <translation>Οι εικόνες.</translation>
    </message>
    <message>
        <source>Where the pictures came from.</source>
        <translation>Από πού προήλθαν οι εικόνες.</translation>
    </message>
    <message>
        <source>Results that show you.</source>
        <translation>Αποτελέσματα στα οποία εμφανίζεστε.</translation>
    </message>
    <message>
        <source>What was concluded from the pictures.</source>
        <translation>Συμπεράσματα που βγήκαν από τις εικόνες.</translation>
    </message>
    <message>
        <source>Crawlers come back.</source>
        <translation>Τα προγράμματα που συλλέγουν εικόνες επιστρέφουν.</translation>
    </message>
    <message>
        <source>An opt-out that keeps a measured face is not what you ask for.</source>
        <translation>Δεν ζητάτε εξαίρεση (opt-out) που κρατά τις μετρήσεις του προσώπου σας.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be followed up.</source>
        <translation>Πρέπει να αναζητηθούν και τα αντίγραφα αλλού.</translation>
    </message>
    <message>
        <source>Whoever got the data should hear of it.</source>
        <translation>Όποιος έλαβε τα δεδομένα πρέπει να το μάθει.</translation>
    </message>
    <message>
        <source>Shows what was done, kind by kind.</source>
        <translation>Δείχνει τι έγινε, για κάθε είδος.</translation>
    </message>
    <message>
        <source>After an objection the processing stops.</source>
        <translation>Μετά από μια εναντίωση η επεξεργασία σταματά.</translation>
    </message>
    <message>
        <source>Whoever goes on has to demonstrate compelling grounds.</source>
        <translation>Όποιος συνεχίζει πρέπει να καταδείξει επιτακτικούς λόγους.</translation>
    </message>
    <message>
        <source>Until that is checked, the data rest.</source>
        <translation>Έως ότου αυτό ελεγχθεί, τα δεδομένα δεν χρησιμοποιούνται.</translation>
    </message>
    <message>
        <source>Against advertising no reason is needed.</source>
        <translation>Για την εναντίωση στη διαφήμιση δεν χρειάζεται λόγος.</translation>
    </message>
    <message>
        <source>A justified objection ends in erasure.</source>
        <translation>Μια βάσιμη εναντίωση οδηγεί σε διαγραφή.</translation>
    </message>
    <message>
        <source>Shows what was done, and when.</source>
        <translation>Δείχνει τι έγινε και πότε.</translation>
    </message>
    <message>
        <source>What restriction means: keep, but do not use.</source>
        <translation>Τι σημαίνει περιορισμός: να φυλάσσονται, αλλά να μη χρησιμοποιούνται.</translation>
    </message>
    <message>
        <source>You want to see the data before they go.</source>
        <translation>Θέλετε να δείτε τα δεδομένα πριν διαγραφούν.</translation>
    </message>
    <message>
        <source>Restrict now, erase after the full answer.</source>
        <translation>Περιορισμός τώρα, διαγραφή μετά την πλήρη απάντηση.</translation>
    </message>
    <message>
        <source>You must be told before the restriction ends.</source>
        <translation>Πρέπει να ενημερωθείτε πριν λήξει ο περιορισμός.</translation>
    </message>
    <message>
        <source>The correction itself.</source>
        <translation>Η ίδια η διόρθωση.</translation>
    </message>
    <message>
        <source>Until it is checked, the data rest.</source>
        <translation>Έως ότου ελεγχθούν, τα δεδομένα δεν χρησιμοποιούνται.</translation>
    </message>
    <message>
        <source>Errors come back from their source.</source>
        <translation>Τα λάθη ξανάρχονται από την πηγή τους.</translation>
    </message>
    <message>
        <source>Shows what was corrected.</source>
        <translation>Δείχνει τι διορθώθηκε.</translation>
    </message>
    <message>
        <source>Data that another program can read.</source>
        <translation>Δεδομένα που μπορεί να διαβάσει και άλλο πρόγραμμα.</translation>
    </message>
    <message>
        <source>The pictures that you uploaded.</source>
        <translation>Οι εικόνες που ανεβάσατε.</translation>
    </message>
    <message>
        <source>What you wrote there.</source>
        <translation>Όσα γράψατε εκεί.</translation>
    </message>
    <message>
        <source>What your use left behind.</source>
        <translation>Όσα άφησε πίσω της η χρήση της υπηρεσίας από εσάς.</translation>
    </message>
    <message>
        <source>A PDF is not machine-readable.</source>
        <translation>Ένα PDF δεν είναι αναγνώσιμο από μηχανήματα.</translation>
    </message>
    <message>
        <source>Straight to the other service.</source>
        <translation>Απευθείας στην άλλη υπηρεσία.</translation>
    </message>
    <message>
        <source>Without consent the processing ends.</source>
        <translation>Χωρίς συγκατάθεση η επεξεργασία τελειώνει.</translation>
    </message>
    <message>
        <source>Data without a ground are erased.</source>
        <translation>Δεδομένα χωρίς νομική βάση διαγράφονται.</translation>
    </message>
    <message>
        <source>Some then claim another basis.</source>
        <translation>Ορισμένοι επικαλούνται τότε άλλη βάση.</translation>
    </message>
    <message>
        <source>Whoever relies on consent has to prove it.</source>
        <translation>Όποιος επικαλείται συγκατάθεση πρέπει να την αποδείξει.</translation>
    </message>
    <message>
        <source>Shows that it was done, and when.</source>
        <translation>Δείχνει ότι έγινε και πότε.</translation>
    </message>
    <message>
        <source>What you still wait for.</source>
        <translation>Τι περιμένετε ακόμη.</translation>
    </message>
    <message>
        <source>Whoever does not act has to give reasons.</source>
        <translation>Όποιος δεν ενεργεί πρέπει να αναφέρει τους λόγους.</translation>
    </message>
    <message>
        <source>An extension needs reasons, within the month.</source>
        <translation>Μια παράταση πρέπει να αιτιολογείται μέσα στον μήνα.</translation>
    </message>
    <message>
        <source>Whoever refuses has to give reasons.</source>
        <translation>Όποιος αρνείται πρέπει να αναφέρει τους λόγους.</translation>
    </message>
    <message>
        <source>The task of the authority.</source>
        <translation>Το καθήκον της αρχής.</translation>
    </message>
    <message>
        <source>What the authority can order.</source>
        <translation>Τι μπορεί να διατάξει η αρχή.</translation>
    </message>
    <message>
        <source>The authority has to keep you informed.</source>
        <translation>Η αρχή πρέπει να σας ενημερώνει.</translation>
    </message>
    <message>
        <source>What the helper may do.</source>
        <translation>Τι μπορεί να κάνει όποιος σας βοηθά.</translation>
    </message>
    <message>
        <source>The helper gets the answers.</source>
        <translation>Τις απαντήσεις τις λαμβάνει όποιος σας βοηθά.</translation>
    </message>
    <message>
        <source>You get the answers.</source>
        <translation>Τις απαντήσεις τις λαμβάνετε εσείς.</translation>
    </message>
    <message>
        <source>The helper may go to the authority.</source>
        <translation>Όποιος σας βοηθά μπορεί να απευθυνθεί στην αρχή.</translation>
    </message>
    <message>
        <source>The photo, and what hangs on it.</source>
        <translation>Η φωτογραφία και ό,τι τη συνοδεύει.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there.</source>
        <translation>Μπορεί να την ανέβασε εκεί κάποιος άλλος.</translation>
    </message>
    <message>
        <source>So that you know.</source>
        <translation>Για να το ξέρετε.</translation>
    </message>
    <message>
        <source>A company outside Europe needs a representative in it.</source>
        <translation>Μια εταιρεία εκτός Ευρώπης χρειάζεται εκπρόσωπο εντός της.</translation>
    </message>
    <message>
        <source>No extra face photo needed.</source>
        <translation>Δεν χρειάζεται άλλη φωτογραφία του προσώπου σας.</translation>
    </message>
    <message>
        <source>Companies have asked for photos.</source>
        <translation>Εταιρείες έχουν ζητήσει φωτογραφίες.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards.</source>
        <translation>Εταιρείες έχουν ζητήσει δελτία ταυτότητας.</translation>
    </message>
    <message>
        <source>Companies have insisted on their own form.</source>
        <translation>Εταιρείες έχουν επιμείνει στη δική τους φόρμα.</translation>
    </message>
    <message>
        <source>A company limited its answers to the last twelve months.</source>
        <translation>Μια εταιρεία περιόρισε τις απαντήσεις της στους τελευταίους δώδεκα μήνες.</translation>
    </message>
    <message>
        <source>A company allowed only two requests a year.</source>
        <translation>Μια εταιρεία δεχόταν μόνο δύο αιτήματα τον χρόνο.</translation>
    </message>
    <message>
        <source>A company first wanted the photo to be gone from the website.</source>
        <translation>Μια εταιρεία ήθελε πρώτα να έχει αφαιρεθεί η φωτογραφία από τον ιστότοπο.</translation>
    </message>
    <message>
        <source>Free, and in a file that you can open.</source>
        <translation>Δωρεάν, και σε αρχείο που μπορείτε να ανοίξετε.</translation>
    </message>
    <message>
        <source>A request costs nothing.</source>
        <translation>Ένα αίτημα δεν κοστίζει τίποτα.</translation>
    </message>
    <message>
        <source>So that nobody closes your account.</source>
        <translation>Για να μη σας κλείσουν τον λογαριασμό.</translation>
    </message>
    <message>
        <source>Withdrawing must not be harder than consenting.</source>
        <translation>Η ανάκληση δεν πρέπει να είναι δυσκολότερη από τη συγκατάθεση.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt.</source>
        <translation>Ο νόμος δίνει έναν μήνα από την παραλαβή.</translation>
    </message>
    <message>
        <source>A refusal needs reasons.</source>
        <translation>Μια άρνηση πρέπει να αιτιολογείται.</translation>
    </message>
    <message>
        <source>Your own wish; the law sets no such day.</source>
        <translation>Δική σας επιθυμία· ο νόμος δεν ορίζει τέτοια ημέρα.</translation>
    </message>
    <message>
        <source>Stays polite and ends the letter.</source>
        <translation>Μένει ευγενική και κλείνει την επιστολή.</translation>
    </message>
    <message>
        <source>A reply is not a new request.</source>
        <translation>Μια ανταπάντηση δεν είναι νέο αίτημα.</translation>
    </message>
    <message>
        <source>Says how to reach you.</source>
        <translation>Αναφέρει πώς μπορούν να επικοινωνήσουν μαζί σας.</translation>
    </message>
    <message>
        <source>What the helper may not do.</source>
        <translation>Τι δεν μπορεί να κάνει όποιος σας βοηθά.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Πότε λήγει.</translation>
    </message>
    <message>
        <source>You can end it.</source>
        <translation>Μπορείτε να την τερματίσετε.</translation>
    </message>
    <message>
        <source>The company may check the authority.</source>
        <translation>Η εταιρεία μπορεί να ελέγξει την εξουσιοδότηση.</translation>
    </message>
    <message>
        <source>Says what you complain about. Until 18 June 2026 Article 77 stood in the law.</source>
        <translation>Αναφέρει για τι υποβάλλετε καταγγελία. Έως τις 18 Ιουνίου 2026 ο νόμος περιείχε το άρθρο 77.</translation>
    </message>
    <message>
        <source>Says what you complain about, and by which right.</source>
        <translation>Αναφέρει για τι υποβάλλετε καταγγελία και με ποιο δικαίωμα.</translation>
    </message>
    <message>
        <source>Says why the law protects you.</source>
        <translation>Εξηγεί γιατί σας προστατεύει ο νόμος.</translation>
    </message>
    <message>
        <source>Says why the law binds the company.</source>
        <translation>Εξηγεί γιατί ο νόμος δεσμεύει την εταιρεία.</translation>
    </message>
    <message>
        <source>The company owes a reasonable and proportionate search. That is no limit in time.</source>
        <translation>Η εταιρεία οφείλει εύλογη και αναλογική έρευνα. Αυτό δεν είναι χρονικός περιορισμός.</translation>
    </message>
    <message>
        <source>They said that UK law does not reach them.</source>
        <translation>Είπαν ότι το δίκαιο του Ηνωμένου Βασιλείου δεν ισχύει για αυτούς.</translation>
    </message>
    <message>
        <source>A tribunal has already dealt with the reach of the law over this company.</source>
        <translation>Ένα δικαστήριο έχει ήδη εξετάσει αν ο νόμος καλύπτει αυτή την εταιρεία.</translation>
    </message>
    <message>
        <source>The authority expects people to complain to the company first.</source>
        <translation>Η αρχή περιμένει ότι πρώτα θα υποβάλετε παράπονο στην εταιρεία.</translation>
    </message>
    <message>
        <source>Since 19 June 2026 companies have to deal with complaints, and the authority expects people to complain to them first. The option “complain” leaves this out.</source>
        <translation>Από τις 19 Ιουνίου 2026 οι εταιρείες οφείλουν να εξετάζουν παράπονα, και η αρχή περιμένει ότι πρώτα θα απευθυνθείτε σε αυτές. Στην επιλογή «Είναι αυτό και το παράπονό σας προς αυτούς;» μπορείτε να το παραλείψετε.</translation>
    </message>
    <message>
        <source>A company abroad may say that the law of the United Kingdom does not reach it.</source>
        <translation>Μια εταιρεία του εξωτερικού μπορεί να πει ότι το δίκαιο του Ηνωμένου Βασιλείου δεν ισχύει για αυτήν.</translation>
    </message>
    <message>
        <source>You live outside the United Kingdom, but the company sits in it.</source>
        <translation>Κατοικείτε εκτός Ηνωμένου Βασιλείου, αλλά η εταιρεία έχει εγκατάσταση εκεί.</translation>
    </message>
    <message>
        <source>The High Court says: in principle recipients by name, not by category.</source>
        <translation>Το High Court λέει: κατά κανόνα αποδέκτες με το όνομά τους, όχι κατά κατηγορίες.</translation>
    </message>
    <message>
        <source>Whether faces are recognised by machine.</source>
        <translation>Αν αναγνωρίζονται πρόσωπα από μηχανές.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Until 4 February 2026 Article 22 stood in the law.</source>
        <translation>Αν αποφασίζουν μηχανές για εσάς. Έως τις 4 Φεβρουαρίου 2026 ο νόμος περιείχε το άρθρο 22.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Articles 22A to 22D stand in the law since 5 February 2026.</source>
        <translation>Αν αποφασίζουν μηχανές για εσάς. Τα άρθρα 22A έως 22D ισχύουν από τις 5 Φεβρουαρίου 2026.</translation>
    </message>
    <message>
        <source>The company has 30 days to acknowledge a complaint.</source>
        <translation>Η εταιρεία έχει 30 ημέρες για να επιβεβαιώσει ότι έλαβε ένα παράπονο.</translation>
    </message>
    <message>
        <source>The helper may complain to the company and go to the authority.</source>
        <translation>Όποιος σας βοηθά μπορεί να υποβάλει παράπονο στην εταιρεία και να απευθυνθεί στην αρχή.</translation>
    </message>
    <message>
        <source>A company outside the United Kingdom needs a representative in it.</source>
        <translation>Μια εταιρεία εκτός Ηνωμένου Βασιλείου χρειάζεται εκπρόσωπο εντός αυτού.</translation>
    </message>
    <message>
        <source>Companies have asked for passports.</source>
        <translation>Εταιρείες έχουν ζητήσει διαβατήρια.</translation>
    </message>
    <message>
        <source>You are entitled to what a reasonable and proportionate search finds. So the letter says where to look.</source>
        <translation>Δικαιούστε όσα θα βρει μια εύλογη και αναλογική έρευνα. Γι’ αυτό η επιστολή λέει πού να ψάξουν.</translation>
    </message>
    <message>
        <source>The law gave one month from receipt until 4 February 2026.</source>
        <translation>Έως τις 4 Φεβρουαρίου 2026 ο νόμος έδινε έναν μήνα από την παραλαβή.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt. Since 5 February 2026 it stands still while questions to you are open.</source>
        <translation>Ο νόμος δίνει έναν μήνα από την παραλαβή. Από τις 5 Φεβρουαρίου 2026 ο χρόνος δεν τρέχει όσο εκκρεμούν ερωτήσεις προς εσάς.</translation>
    </message>
    <message>
        <source>Swiss law has no general right to erasure: it is a claim from the protection of personality.</source>
        <translation>Το ελβετικό δίκαιο δεν έχει γενικό δικαίωμα διαγραφής: πρόκειται για αξίωση από την προστασία της προσωπικότητας.</translation>
    </message>
    <message>
        <source>In Swiss law an objection is your express declaration against the processing.</source>
        <translation>Στο ελβετικό δίκαιο η εναντίωση είναι η ρητή δήλωσή σας κατά της επεξεργασίας.</translation>
    </message>
    <message>
        <source>Swiss law knows no restriction towards companies, but lets you forbid certain uses and leave the rest.</source>
        <translation>Το ελβετικό δίκαιο δεν προβλέπει περιορισμό της επεξεργασίας απέναντι σε εταιρείες, αλλά σας επιτρέπει να απαγορεύσετε ορισμένες χρήσεις και να αφήσετε τις υπόλοιπες.</translation>
    </message>
    <message>
        <source>Says what is asked for, by which right.</source>
        <translation>Αναφέρει τι ζητείται, με ποιο δικαίωμα.</translation>
    </message>
    <message>
        <source>Says what you report, and about whom.</source>
        <translation>Αναφέρει τι καταγγέλλετε και ποιον αφορά.</translation>
    </message>
    <message>
        <source>The law sets no period for this claim. The letter only says that more than 30 days have passed.</source>
        <translation>Ο νόμος δεν ορίζει προθεσμία για αυτή την αξίωση. Η επιστολή λέει μόνο ότι έχουν περάσει περισσότερες από 30 ημέρες.</translation>
    </message>
    <message>
        <source>They answered for twelve months only.</source>
        <translation>Απάντησαν μόνο για δώδεκα μήνες.</translation>
    </message>
    <message>
        <source>They asked for money. A request that is not confirmed within ten days can lapse, so the letter upholds it.</source>
        <translation>Σας ζήτησαν χρήματα. Ένα αίτημα που δεν επιβεβαιώνεται μέσα σε δέκα ημέρες μπορεί να θεωρηθεί ότι αποσύρθηκε, γι’ αυτό η επιστολή επιμένει σε αυτό.</translation>
    </message>
    <message>
        <source>They called the request excessive.</source>
        <translation>Χαρακτήρισαν το αίτημα υπερβολικό.</translation>
    </message>
    <message>
        <source>Whoever gives less than all has to say why.</source>
        <translation>Όποιος δεν τα δίνει όλα πρέπει να πει γιατί.</translation>
    </message>
    <message>
        <source>The excuse that data are public ends with your express declaration.</source>
        <translation>Η δικαιολογία ότι τα δεδομένα είναι δημόσια παύει να ισχύει με τη ρητή δήλωσή σας.</translation>
    </message>
    <message>
        <source>They said that Swiss law does not reach them.</source>
        <translation>Είπαν ότι το ελβετικό δίκαιο δεν ισχύει για αυτούς.</translation>
    </message>
    <message>
        <source>There is no duty to answer such a claim, so the report is about the processing itself.</source>
        <translation>Δεν υπάρχει υποχρέωση απάντησης σε τέτοια αξίωση, γι’ αυτό η καταγγελία αφορά την ίδια την επεξεργασία.</translation>
    </message>
    <message>
        <source>Your earlier letter declared against the processing.</source>
        <translation>Η προηγούμενη επιστολή σας δήλωνε ότι δεν επιτρέπετε την επεξεργασία.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Switzerland.</source>
        <translation>Δεν είναι γνωστό αν η εταιρεία έχει εγκατάσταση στην Ελβετία.</translation>
    </message>
    <message>
        <source>A reminder is not a new request.</source>
        <translation>Μια υπενθύμιση δεν είναι νέο αίτημα.</translation>
    </message>
    <message>
        <source>Who may act for you, and towards whom.</source>
        <translation>Ποιος μπορεί να ενεργεί για εσάς και απέναντι σε ποιον.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what. A child who is able to judge should agree or write itself.</source>
        <translation>Αναφέρει για ποιον ζητάτε και με ποια ιδιότητα. Ένα παιδί που μπορεί να κρίνει μόνο του πρέπει να συμφωνεί ή να γράφει το ίδιο.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also towards private persons.</source>
        <translation>Το ελβετικό δίκαιο προστατεύει το δικαίωμα στην ιδία εικόνα, και απέναντι σε ιδιώτες.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also that of children.</source>
        <translation>Το ελβετικό δίκαιο προστατεύει το δικαίωμα στην ιδία εικόνα, και των παιδιών.</translation>
    </message>
    <message>
        <source>Swiss law reaches what has effects in Switzerland, even if it is started abroad.</source>
        <translation>Το ελβετικό δίκαιο καλύπτει ό,τι έχει συνέπειες στην Ελβετία, ακόμη και αν ξεκινά από το εξωτερικό.</translation>
    </message>
    <message>
        <source>Towards a company abroad you may choose Swiss law if it had to expect effects in Switzerland.</source>
        <translation>Απέναντι σε εταιρεία του εξωτερικού μπορείτε να επιλέξετε το ελβετικό δίκαιο, αν έπρεπε να περιμένει συνέπειες στην Ελβετία.</translation>
    </message>
    <message>
        <source>You live outside Switzerland, but the company sits in it.</source>
        <translation>Κατοικείτε εκτός Ελβετίας, αλλά η εταιρεία έχει εγκατάσταση εκεί.</translation>
    </message>
    <message>
        <source>Records may use other names.</source>
        <translation>Οι εγγραφές μπορεί να χρησιμοποιούν άλλα ονόματα.</translation>
    </message>
    <message>
        <source>Helps to find you.</source>
        <translation>Βοηθά να σας βρουν.</translation>
    </message>
    <message>
        <source>Names the principles that collecting faces goes against. A measured face is sensitive personal data.</source>
        <translation>Κατονομάζει τις αρχές με τις οποίες συγκρούεται η συλλογή προσώπων. Οι μετρήσεις ενός προσώπου είναι ευαίσθητα δεδομένα προσωπικού χαρακτήρα.</translation>
    </message>
    <message>
        <source>A claim to erasure needs a breach of personality that nothing justifies.</source>
        <translation>Η αξίωση διαγραφής προϋποθέτει προσβολή της προσωπικότητας που δεν δικαιολογείται από τίποτα.</translation>
    </message>
    <message>
        <source>Processing against your express declaration is a breach of personality, even if the data are public.</source>
        <translation>Η επεξεργασία παρά τη ρητή δήλωσή σας είναι προσβολή της προσωπικότητας, ακόμη και αν τα δεδομένα είναι δημόσια.</translation>
    </message>
    <message>
        <source>The law asks for none.</source>
        <translation>Ο νόμος δεν ζητά λόγο.</translation>
    </message>
    <message>
        <source>The data as such, not a description of them.</source>
        <translation>Τα ίδια τα δεδομένα, όχι περιγραφή τους.</translation>
    </message>
    <message>
        <source>Who decides about the data.</source>
        <translation>Ποιος αποφασίζει για τα δεδομένα.</translation>
    </message>
    <message>
        <source>What it is for, and how long.</source>
        <translation>Για ποιον σκοπό και για πόσο χρόνο.</translation>
    </message>
    <message>
        <source>The origin must be told.</source>
        <translation>Η προέλευση πρέπει να γνωστοποιηθεί.</translation>
    </message>
    <message>
        <source>The law lets the company name categories only. The letter asks for names and says why you need them.</source>
        <translation>Ο νόμος επιτρέπει στην εταιρεία να αναφέρει μόνο κατηγορίες. Η επιστολή ζητά ονόματα και λέει γιατί τα χρειάζεστε.</translation>
    </message>
    <message>
        <source>Nothing more is passed on.</source>
        <translation>Τίποτα δεν διαβιβάζεται πλέον σε άλλους.</translation>
    </message>
    <message>
        <source>What is to stop, kind by kind.</source>
        <translation>Τι πρέπει να σταματήσει, για κάθε είδος.</translation>
    </message>
    <message>
        <source>Whoever goes on has to justify it.</source>
        <translation>Όποιος συνεχίζει πρέπει να το δικαιολογήσει.</translation>
    </message>
    <message>
        <source>Data without a use go.</source>
        <translation>Δεδομένα που δεν χρησιμοποιούνται πρέπει να φύγουν.</translation>
    </message>
    <message>
        <source>Not to be used now, to be erased after the full answer.</source>
        <translation>Να μη χρησιμοποιηθούν τώρα, να διαγραφούν μετά την πλήρη απάντηση.</translation>
    </message>
    <message>
        <source>A request: you want to hear of it before it ends.</source>
        <translation>Παράκληση: θέλετε να το μάθετε πριν λήξει.</translation>
    </message>
    <message>
        <source>Recipients should hear of it.</source>
        <translation>Οι αποδέκτες πρέπει να το μάθουν.</translation>
    </message>
    <message>
        <source>If nobody can prove what is right, the data get a note that they are disputed.</source>
        <translation>Αν κανείς δεν μπορεί να αποδείξει τι είναι σωστό, σημειώνεται στα δεδομένα ότι αμφισβητούνται.</translation>
    </message>
    <message>
        <source>Errors come back from there.</source>
        <translation>Τα λάθη ξανάρχονται από εκεί.</translation>
    </message>
    <message>
        <source>Data that can be used again.</source>
        <translation>Δεδομένα που μπορούν να χρησιμοποιηθούν ξανά.</translation>
    </message>
    <message>
        <source>Straight to the other service, unless that is a disproportionate effort.</source>
        <translation>Απευθείας στην άλλη υπηρεσία, εκτός αν αυτό απαιτεί δυσανάλογη προσπάθεια.</translation>
    </message>
    <message>
        <source>Without consent this processing ends.</source>
        <translation>Χωρίς συγκατάθεση αυτή η επεξεργασία τελειώνει.</translation>
    </message>
    <message>
        <source>Some then claim another justification.</source>
        <translation>Ορισμένοι επικαλούνται τότε άλλον δικαιολογητικό λόγο.</translation>
    </message>
    <message>
        <source>Whoever relies on consent shows it.</source>
        <translation>Όποιος επικαλείται συγκατάθεση την αποδεικνύει.</translation>
    </message>
    <message>
        <source>Whoever goes on should say why it may.</source>
        <translation>Όποιος συνεχίζει πρέπει να πει γιατί του επιτρέπεται.</translation>
    </message>
    <message>
        <source>Whoever needs longer has to name the period.</source>
        <translation>Όποιος χρειάζεται περισσότερο χρόνο πρέπει να πει πόσο.</translation>
    </message>
    <message>
        <source>When the FDPIC investigates.</source>
        <translation>Πότε ερευνά η ελβετική αρχή (FDPIC).</translation>
    </message>
    <message>
        <source>What the FDPIC can order.</source>
        <translation>Τι μπορεί να διατάξει η ελβετική αρχή (FDPIC).</translation>
    </message>
    <message>
        <source>A company abroad can be told to name a representative.</source>
        <translation>Σε μια εταιρεία του εξωτερικού μπορεί να ζητηθεί να ορίσει εκπρόσωπο.</translation>
    </message>
    <message>
        <source>The FDPIC tells you what came of it.</source>
        <translation>Η ελβετική αρχή (FDPIC) σας ενημερώνει για το αποτέλεσμα.</translation>
    </message>
    <message>
        <source>The helper may report to the authority.</source>
        <translation>Όποιος σας βοηθά μπορεί να υποβάλει καταγγελία στην αρχή.</translation>
    </message>
    <message>
        <source>Some companies abroad need a representative in Switzerland, and have to publish who it is.</source>
        <translation>Ορισμένες εταιρείες του εξωτερικού χρειάζονται εκπρόσωπο στην Ελβετία και πρέπει να δημοσιεύουν ποιος είναι.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards. You have to help with identification, within reason.</source>
        <translation>Εταιρείες έχουν ζητήσει δελτία ταυτότητας. Οφείλετε να βοηθάτε στην εξακρίβωση της ταυτότητάς σας, μέσα στα όρια του εύλογου.</translation>
    </message>
    <message>
        <source>Companies insist on forms.</source>
        <translation>Εταιρείες επιμένουν σε φόρμες.</translation>
    </message>
    <message>
        <source>Free but for rare cases, and in a file that you can open.</source>
        <translation>Δωρεάν εκτός από σπάνιες περιπτώσεις, και σε αρχείο που μπορείτε να ανοίξετε.</translation>
    </message>
    <message>
        <source>The law names no fee for it.</source>
        <translation>Ο νόμος δεν προβλέπει τέλος για αυτό.</translation>
    </message>
    <message>
        <source>The law gives 30 days from receipt.</source>
        <translation>Ο νόμος δίνει 30 ημέρες από την παραλαβή.</translation>
    </message>
    <message>
        <source>The rules for access hold here, too: 30 days from receipt.</source>
        <translation>Οι κανόνες για την πρόσβαση ισχύουν και εδώ: 30 ημέρες από την παραλαβή.</translation>
    </message>
    <message>
        <source>The law sets no period here, so the letter wishes.</source>
        <translation>Εδώ ο νόμος δεν ορίζει προθεσμία, γι’ αυτό η επιστολή εκφράζει μια επιθυμία.</translation>
    </message>
    <message>
        <source>The law gives 30 days for the information in it, and sets no period for the rest.</source>
        <translation>Ο νόμος δίνει 30 ημέρες για τις πληροφορίες που ζητά η επιστολή και δεν ορίζει προθεσμία για τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>Whoever goes on should say what justifies it.</source>
        <translation>Όποιος συνεχίζει πρέπει να πει τι το δικαιολογεί.</translation>
    </message>
    <message>
        <source>You report; the FDPIC does not decide about your own claims.</source>
        <translation>Εσείς καταγγέλλετε· η ελβετική αρχή (FDPIC) δεν αποφασίζει για τις δικές σας αξιώσεις.</translation>
    </message>
    <message>
        <source>The company may ask you about the authority.</source>
        <translation>Η εταιρεία μπορεί να σας ρωτήσει για την εξουσιοδότηση.</translation>
    </message>
    <message>
        <source>Says what you submit, and about whom.</source>
        <translation>Αναφέρει τι υποβάλλετε και ποιον αφορά.</translation>
    </message>
    <message>
        <source>You said that you live there.</source>
        <translation>Δηλώσατε ότι κατοικείτε εκεί.</translation>
    </message>
    <message>
        <source>A request to opt out or to limit is put into effect in 15 business days; that time is over, too.</source>
        <translation>Ένα αίτημα εξαίρεσης (opt-out) ή περιορισμού εφαρμόζεται μέσα σε 15 εργάσιμες ημέρες· έχει περάσει και αυτός ο χρόνος.</translation>
    </message>
    <message>
        <source>They rely on two requests a year. For requests to know they may.</source>
        <translation>Επικαλούνται το όριο των δύο αιτημάτων τον χρόνο. Για αιτήματα ενημέρωσης (requests to know) έχουν αυτό το δικαίωμα.</translation>
    </message>
    <message>
        <source>They said that the Act does not apply to them.</source>
        <translation>Είπαν ότι ο νόμος δεν εφαρμόζεται σε αυτούς.</translation>
    </message>
    <message>
        <source>They said that the information is public.</source>
        <translation>Είπαν ότι οι πληροφορίες είναι δημόσιες.</translation>
    </message>
    <message>
        <source>They cannot verify who you are.</source>
        <translation>Δεν μπορούν να επαληθεύσουν την ταυτότητά σας.</translation>
    </message>
    <message>
        <source>No response in time.</source>
        <translation>Δεν ήρθε απάντηση εγκαίρως.</translation>
    </message>
    <message>
        <source>The law asks for no answer to such a request, only for its effect. So you ask for an examination.</source>
        <translation>Σε τέτοιο αίτημα ο νόμος δεν απαιτεί απάντηση, μόνο να εφαρμοστεί. Γι’ αυτό ζητάτε έλεγχο.</translation>
    </message>
    <message>
        <source>They denied it.</source>
        <translation>Το απέρριψαν.</translation>
    </message>
    <message>
        <source>You cannot know the company&apos;s figures.</source>
        <translation>Δεν μπορείτε να γνωρίζετε τα οικονομικά και άλλα μεγέθη της εταιρείας.</translation>
    </message>
    <message>
        <source>A reminder must not count as a request.</source>
        <translation>Μια υπενθύμιση δεν πρέπει να μετρήσει ως αίτημα.</translation>
    </message>
    <message>
        <source>A business may ask for proof of your signed permission. This is it.</source>
        <translation>Μια επιχείρηση μπορεί να ζητήσει απόδειξη της υπογεγραμμένης εξουσιοδότησής σας. Είναι αυτή εδώ.</translation>
    </message>
    <message>
        <source>The Act protects residents of California. You said that you are one.</source>
        <translation>Ο νόμος προστατεύει όσους κατοικούν στην Καλιφόρνια. Δηλώσατε ότι κατοικείτε εκεί.</translation>
    </message>
    <message>
        <source>Public photos are not public biometric information.</source>
        <translation>Δημόσιες φωτογραφίες δεν σημαίνουν δημόσιες βιομετρικές πληροφορίες.</translation>
    </message>
    <message>
        <source>Says what you understand as a sale.</source>
        <translation>Αναφέρει τι θεωρείτε πώληση.</translation>
    </message>
    <message>
        <source>Says which sales and which sharing you have in mind.</source>
        <translation>Αναφέρει ποιες πωλήσεις και ποια κοινοποίηση εννοείτε.</translation>
    </message>
    <message>
        <source>A measured face that serves to identify you is sensitive personal information.</source>
        <translation>Οι μετρήσεις ενός προσώπου που χρησιμεύουν για την ταυτοποίησή σας είναι ευαίσθητες προσωπικές πληροφορίες.</translation>
    </message>
    <message>
        <source>Your own words. The Act asks for no reason.</source>
        <translation>Τα δικά σας λόγια. Ο νόμος δεν ζητά λόγο.</translation>
    </message>
    <message>
        <source>A clear yes or no comes first.</source>
        <translation>Πρώτα έρχεται ένα καθαρό ναι ή όχι.</translation>
    </message>
    <message>
        <source>The information itself, not a description of it.</source>
        <translation>Οι ίδιες οι πληροφορίες, όχι περιγραφή τους.</translation>
    </message>
    <message>
        <source>When you were found, and what was shown.</source>
        <translation>Πότε σας βρήκαν και τι εμφανίστηκε.</translation>
    </message>
    <message>
        <source>Opt-out lists hold information, too.</source>
        <translation>Και οι κατάλογοι εξαίρεσης (opt-out) περιέχουν πληροφορίες.</translation>
    </message>
    <message>
        <source>What was concluded about you is personal information, too.</source>
        <translation>Και τα συμπεράσματα που βγήκαν για εσάς είναι προσωπικές πληροφορίες.</translation>
    </message>
    <message>
        <source>The measured face itself may not be sent to you, but you must be told that there is one.</source>
        <translation>Οι ίδιες οι μετρήσεις του προσώπου δεν επιτρέπεται να σας σταλούν, αλλά πρέπει να σας πουν ότι υπάρχουν.</translation>
    </message>
    <message>
        <source>Kinds, sources and purposes.</source>
        <translation>Είδη, πηγές και σκοποί.</translation>
    </message>
    <message>
        <source>How long it is kept.</source>
        <translation>Για πόσο χρόνο φυλάσσονται.</translation>
    </message>
    <message>
        <source>Who gets it. The Act gives a right to categories; names are only a wish.</source>
        <translation>Ποιος τις λαμβάνει. Ο νόμος δίνει δικαίωμα μόνο στις κατηγορίες· τα ονόματα είναι απλώς επιθυμία.</translation>
    </message>
    <message>
        <source>Whether showing you to users is a sale.</source>
        <translation>Αν το να σας δείχνουν σε χρήστες αποτελεί πώληση.</translation>
    </message>
    <message>
        <source>Without this request the response may stop at the last twelve months.</source>
        <translation>Χωρίς αυτό το αίτημα η απάντηση μπορεί να περιοριστεί στους τελευταίους δώδεκα μήνες.</translation>
    </message>
    <message>
        <source>The right covers what was collected from you. For the rest the letter asks politely.</source>
        <translation>Το δικαίωμα καλύπτει όσα συλλέχθηκαν από εσάς. Για τα υπόλοιπα η επιστολή παρακαλεί ευγενικά.</translation>
    </message>
    <message>
        <source>The regulations also allow removing only the link to you. You ask for erasing.</source>
        <translation>Οι κανονισμοί επιτρέπουν επίσης να αφαιρεθεί μόνο η σύνδεση με εσάς. Εσείς ζητάτε διαγραφή.</translation>
    </message>
    <message>
        <source>Whoever got the information should delete it, too.</source>
        <translation>Όποιος έλαβε τις πληροφορίες πρέπει επίσης να τις διαγράψει.</translation>
    </message>
    <message>
        <source>A business may keep a record of the request. It needs no measured face for that.</source>
        <translation>Μια επιχείρηση μπορεί να κρατήσει αρχείο του αιτήματος. Για αυτό δεν χρειάζεται τις μετρήσεις του προσώπου.</translation>
    </message>
    <message>
        <source>Shows what was deleted, and on which exception the rest is kept.</source>
        <translation>Δείχνει τι διαγράφηκε και με ποια εξαίρεση διατηρούνται τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>What is kept should not be sold.</source>
        <translation>Ό,τι διατηρείται δεν πρέπει να πωληθεί.</translation>
    </message>
    <message>
        <source>After this request the selling stops.</source>
        <translation>Μετά από αυτό το αίτημα η πώληση σταματά.</translation>
    </message>
    <message>
        <source>Buyers should hear of it.</source>
        <translation>Οι αγοραστές πρέπει να το μάθουν.</translation>
    </message>
    <message>
        <source>The choice lasts, and you are not asked again at once.</source>
        <translation>Η επιλογή σας παραμένει, και δεν σας ξαναρωτούν αμέσως.</translation>
    </message>
    <message>
        <source>Sensitive information is used only for what the Act lists.</source>
        <translation>Οι ευαίσθητες πληροφορίες χρησιμοποιούνται μόνο για όσα απαριθμεί ο νόμος.</translation>
    </message>
    <message>
        <source>No measuring of your face.</source>
        <translation>Καμία μέτρηση του προσώπου σας.</translation>
    </message>
    <message>
        <source>No searching by your face.</source>
        <translation>Καμία αναζήτηση με βάση το πρόσωπό σας.</translation>
    </message>
    <message>
        <source>No showing to others.</source>
        <translation>Καμία εμφάνιση σε άλλους.</translation>
    </message>
    <message>
        <source>Others should respect it.</source>
        <translation>Πρέπει να το σεβαστούν και άλλοι.</translation>
    </message>
    <message>
        <source>Some say that their use of faces falls outside this section. Then they should explain it.</source>
        <translation>Ορισμένοι λένε ότι η δική τους χρήση προσώπων δεν υπάγεται σε αυτή τη διάταξη. Τότε πρέπει να το εξηγήσουν.</translation>
    </message>
    <message>
        <source>A business may ask for documentation. It should say what it needs.</source>
        <translation>Μια επιχείρηση μπορεί να ζητήσει δικαιολογητικά. Πρέπει να πει τι χρειάζεται.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be corrected, too.</source>
        <translation>Πρέπει να διορθωθούν και τα αντίγραφα αλλού.</translation>
    </message>
    <message>
        <source>Information that another program can read.</source>
        <translation>Πληροφορίες που μπορεί να διαβάσει και άλλο πρόγραμμα.</translation>
    </message>
    <message>
        <source>For the other service.</source>
        <translation>Για την άλλη υπηρεσία.</translation>
    </message>
    <message>
        <source>Whoever does not act gives reasons.</source>
        <translation>Όποιος δεν ενεργεί αναφέρει τους λόγους.</translation>
    </message>
    <message>
        <source>Whoever does not act explains why.</source>
        <translation>Όποιος δεν ενεργεί εξηγεί γιατί.</translation>
    </message>
    <message>
        <source>More time needs a notice with the reason.</source>
        <translation>Για περισσότερο χρόνο χρειάζεται ειδοποίηση με τον λόγο.</translation>
    </message>
    <message>
        <source>Whoever denies gives reasons.</source>
        <translation>Όποιος απορρίπτει αναφέρει τους λόγους.</translation>
    </message>
    <message>
        <source>What the agency may do.</source>
        <translation>Τι μπορεί να κάνει η υπηρεσία ελέγχου.</translation>
    </message>
    <message>
        <source>The agency tells you what it does.</source>
        <translation>Η υπηρεσία ελέγχου σας λέει τι κάνει.</translation>
    </message>
    <message>
        <source>What the agent may do.</source>
        <translation>Τι μπορεί να κάνει ο αντιπρόσωπος.</translation>
    </message>
    <message>
        <source>The agent gets the responses.</source>
        <translation>Τις απαντήσεις τις λαμβάνει ο αντιπρόσωπος.</translation>
    </message>
    <message>
        <source>You get the responses.</source>
        <translation>Τις απαντήσεις τις λαμβάνετε εσείς.</translation>
    </message>
    <message>
        <source>The agent may write to the authority.</source>
        <translation>Ο αντιπρόσωπος μπορεί να γράψει στην αρχή.</translation>
    </message>
    <message>
        <source>No face photo needed.</source>
        <translation>Δεν χρειάζεται φωτογραφία του προσώπου.</translation>
    </message>
    <message>
        <source>Companies have asked for identity documents.</source>
        <translation>Εταιρείες έχουν ζητήσει έγγραφα ταυτότητας.</translation>
    </message>
    <message>
        <source>Nobody has to prove who they are in order to opt out or to limit.</source>
        <translation>Κανείς δεν χρειάζεται να αποδείξει ποιος είναι για να ζητήσει εξαίρεση (opt-out) ή περιορισμό.</translation>
    </message>
    <message>
        <source>No account is needed for a request.</source>
        <translation>Για ένα αίτημα δεν χρειάζεται λογαριασμός.</translation>
    </message>
    <message>
        <source>A request must not cost you your account.</source>
        <translation>Ένα αίτημα δεν πρέπει να σας στερήσει τον λογαριασμό σας.</translation>
    </message>
    <message>
        <source>The law gives 45 days from receipt.</source>
        <translation>Ο νόμος δίνει 45 ημέρες από την παραλαβή.</translation>
    </message>
    <message>
        <source>The law gives 15 business days from receipt.</source>
        <translation>Ο νόμος δίνει 15 εργάσιμες ημέρες από την παραλαβή.</translation>
    </message>
    <message>
        <source>A denial needs reasons.</source>
        <translation>Μια απόρριψη πρέπει να αιτιολογείται.</translation>
    </message>
    <message>
        <source>A denial needs an explanation.</source>
        <translation>Μια απόρριψη χρειάζεται εξήγηση.</translation>
    </message>
    <message>
        <source>A reply must not count as a request.</source>
        <translation>Μια ανταπάντηση δεν πρέπει να μετρήσει ως αίτημα.</translation>
    </message>
    <message>
        <source>A sworn complaint has to allow this.</source>
        <translation>Μια ένορκη καταγγελία πρέπει να το επιτρέπει αυτό.</translation>
    </message>
    <message>
        <source>You asked for a sworn complaint. Sign it only if every fact in it is true.</source>
        <translation>Ζητήσατε ένορκη καταγγελία. Υπογράψτε τη μόνο αν όλα όσα αναφέρει αληθεύουν.</translation>
    </message>
    <message>
        <source>What the agent may not do.</source>
        <translation>Τι δεν μπορεί να κάνει ο αντιπρόσωπος.</translation>
    </message>
    <message>
        <source>The business may check the permission.</source>
        <translation>Η επιχείρηση μπορεί να ελέγξει την εξουσιοδότηση.</translation>
    </message>
    <message>
        <source>Says what is asked for, and with reference to which section.</source>
        <translation>Αναφέρει τι ζητείται και σε ποια διάταξη παραπέμπει.</translation>
    </message>
    <message>
        <source>You do not say that you ever gave a release.</source>
        <translation>Δεν λέτε ότι δώσατε ποτέ έγγραφη άδεια (release).</translation>
    </message>
    <message>
        <source>They rely on a number of requests. The Act has none, but no duty to answer.</source>
        <translation>Επικαλούνται έναν αριθμό αιτημάτων. Ο νόμος δεν ορίζει αριθμό, αλλά ούτε υποχρέωση απάντησης.</translation>
    </message>
    <message>
        <source>They asked for money. The Act says nothing about it.</source>
        <translation>Σας ζήτησαν χρήματα. Ο νόμος δεν λέει τίποτα για αυτό.</translation>
    </message>
    <message>
        <source>They called the letter unfounded or excessive.</source>
        <translation>Χαρακτήρισαν την επιστολή αβάσιμη ή υπερβολική.</translation>
    </message>
    <message>
        <source>They said that the photos are public.</source>
        <translation>Είπαν ότι οι φωτογραφίες είναι δημόσιες.</translation>
    </message>
    <message>
        <source>They said that they cannot tell which records are yours.</source>
        <translation>Είπαν ότι δεν μπορούν να βρουν ποιες εγγραφές είναι δικές σας.</translation>
    </message>
    <message>
        <source>Says who may act for you.</source>
        <translation>Αναφέρει ποιος μπορεί να ενεργεί για εσάς.</translation>
    </message>
    <message>
        <source>You said that you live in Illinois.</source>
        <translation>Δηλώσατε ότι κατοικείτε στο Ιλινόι.</translation>
    </message>
    <message>
        <source>The Act covers the measured face, not the photo.</source>
        <translation>Ο νόμος καλύπτει τις μετρήσεις του προσώπου, όχι τη φωτογραφία.</translation>
    </message>
    <message>
        <source>The Act itself says when they are destroyed.</source>
        <translation>Ο ίδιος ο νόμος λέει πότε καταστρέφονται.</translation>
    </message>
    <message>
        <source>The Act sets no time, and the letter says so.</source>
        <translation>Ο νόμος δεν ορίζει χρόνο, και η επιστολή το λέει.</translation>
    </message>
    <message>
        <source>The policy has to be public.</source>
        <translation>Η πολιτική πρέπει να είναι δημόσια.</translation>
    </message>
    <message>
        <source>The Act wants you to be informed in writing first.</source>
        <translation>Ο νόμος θέλει να ενημερωθείτε πρώτα εγγράφως.</translation>
    </message>
    <message>
        <source>The Act wants a written release first.</source>
        <translation>Ο νόμος θέλει πρώτα έγγραφη άδεια (release).</translation>
    </message>
    <message>
        <source>When they are to be destroyed.</source>
        <translation>Πότε πρέπει να καταστραφούν.</translation>
    </message>
    <message>
        <source>The Act does not allow a sale.</source>
        <translation>Ο νόμος δεν επιτρέπει πώληση.</translation>
    </message>
    <message>
        <source>Passing on needs one of four grounds.</source>
        <translation>Η διαβίβαση σε άλλους χρειάζεται έναν από τέσσερις λόγους.</translation>
    </message>
    <message>
        <source>What was made from it.</source>
        <translation>Ό,τι δημιουργήθηκε από αυτές.</translation>
    </message>
    <message>
        <source>Copies elsewhere.</source>
        <translation>Αντίγραφα αλλού.</translation>
    </message>
    <message>
        <source>Lets the company say when, if not now.</source>
        <translation>Αφήνει την εταιρεία να πει πότε, αν όχι τώρα.</translation>
    </message>
    <message>
        <source>Whoever got them should hear of it.</source>
        <translation>Όποιος τα έλαβε πρέπει να το μάθει.</translation>
    </message>
    <message>
        <source>The Act leaves photos out, so this is a wish.</source>
        <translation>Ο νόμος δεν καλύπτει τις φωτογραφίες, γι’ αυτό πρόκειται για επιθυμία.</translation>
    </message>
    <message>
        <source>No sale and no profit.</source>
        <translation>Καμία πώληση και κανένα κέρδος.</translation>
    </message>
    <message>
        <source>No passing on.</source>
        <translation>Καμία διαβίβαση σε άλλους.</translation>
    </message>
    <message>
        <source>No results by your face.</source>
        <translation>Κανένα αποτέλεσμα με βάση το πρόσωπό σας.</translation>
    </message>
    <message>
        <source>The policy has to be public in any case.</source>
        <translation>Η πολιτική πρέπει να είναι δημόσια σε κάθε περίπτωση.</translation>
    </message>
    <message>
        <source>The Act asks for no reasons, so this is a wish.</source>
        <translation>Ο νόμος δεν απαιτεί λόγους, γι’ αυτό πρόκειται για επιθυμία.</translation>
    </message>
    <message>
        <source>A letter must not be read as a release.</source>
        <translation>Μια επιστολή δεν πρέπει να διαβαστεί ως έγγραφη άδεια (release).</translation>
    </message>
    <message>
        <source>So that you know where you stand.</source>
        <translation>Για να ξέρετε πού βρίσκεται η υπόθεσή σας.</translation>
    </message>
    <message>
        <source>Under the Act a representative could give a release. Yours may not.</source>
        <translation>Κατά τον νόμο, ένας αντιπρόσωπος θα μπορούσε να δώσει έγγραφη άδεια (release). Ο δικός σας δεν μπορεί.</translation>
    </message>
    <message>
        <source>The company may check the authorization.</source>
        <translation>Η εταιρεία μπορεί να ελέγξει την πληρεξουσιότητα.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which provision.</source>
        <translation>Αναφέρει τι ζητείται και με ποια διάταξη.</translation>
    </message>
    <message>
        <source>Says what you declare, if anything.</source>
        <translation>Αναφέρει τι ανακαλείτε, εφόσον υπάρχει κάτι.</translation>
    </message>
    <message>
        <source>Claims no consent.</source>
        <translation>Δεν λέει ότι υπήρξε συγκατάθεση.</translation>
    </message>
    <message>
        <source>Faces and training are named.</source>
        <translation>Κατονομάζονται τα πρόσωπα και η εκπαίδευση συστημάτων.</translation>
    </message>
    <message>
        <source>Says what you file, and against whom.</source>
        <translation>Αναφέρει τι καταθέτετε και κατά ποιου.</translation>
    </message>
    <message>
        <source>Provinces have commissioners, too.</source>
        <translation>Και οι επαρχίες έχουν επιτρόπους.</translation>
    </message>
    <message>
        <source>They asked for money. A small cost is allowed if announced.</source>
        <translation>Σας ζήτησαν χρήματα. Ένα μικρό κόστος επιτρέπεται, αν έχει ανακοινωθεί.</translation>
    </message>
    <message>
        <source>They said that Canadian law does not reach them.</source>
        <translation>Είπαν ότι το καναδικό δίκαιο δεν ισχύει για αυτούς.</translation>
    </message>
    <message>
        <source>They said that it is public.</source>
        <translation>Είπαν ότι είναι δημόσιο.</translation>
    </message>
    <message>
        <source>Under section 8, silence counts as a refusal.</source>
        <translation>Κατά το άρθρο 8, η σιωπή θεωρείται άρνηση.</translation>
    </message>
    <message>
        <source>There is no time limit here, so you complain that your letter was not dealt with.</source>
        <translation>Εδώ δεν υπάρχει προθεσμία, γι’ αυτό καταγγέλλετε ότι η επιστολή σας δεν εξετάστηκε.</translation>
    </message>
    <message>
        <source>They turned you down.</source>
        <translation>Απέρριψαν το αίτημά σας.</translation>
    </message>
    <message>
        <source>Such complaints have six months.</source>
        <translation>Για τέτοιες καταγγελίες υπάρχουν έξι μήνες.</translation>
    </message>
    <message>
        <source>The six months are over. The Commissioner can allow longer.</source>
        <translation>Οι έξι μήνες έχουν περάσει. Ο Επίτροπος μπορεί να επιτρέψει περισσότερο χρόνο.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Canada.</source>
        <translation>Δεν είναι γνωστό αν η εταιρεία έχει εγκατάσταση στον Καναδά.</translation>
    </message>
    <message>
        <source>The Commissioner has already applied the Act to this company.</source>
        <translation>Ο Επίτροπος έχει ήδη εφαρμόσει τον νόμο σε αυτή την εταιρεία.</translation>
    </message>
    <message>
        <source>Says why the Act applies.</source>
        <translation>Εξηγεί γιατί εφαρμόζεται ο νόμος.</translation>
    </message>
    <message>
        <source>Companies abroad have said that Canadian law does not reach them. Courts look at the connection.</source>
        <translation>Εταιρείες του εξωτερικού έχουν πει ότι το καναδικό δίκαιο δεν ισχύει για αυτές. Τα δικαστήρια εξετάζουν τη σύνδεση.</translation>
    </message>
    <message>
        <source>You live abroad, the company sits there.</source>
        <translation>Κατοικείτε στο εξωτερικό, η εταιρεία έχει εγκατάσταση εκεί.</translation>
    </message>
    <message>
        <source>Says why the information should not be there.</source>
        <translation>Εξηγεί γιατί οι πληροφορίες δεν πρέπει να βρίσκονται εκεί.</translation>
    </message>
    <message>
        <source>Only what a regulation lists may be taken without consent because it is public.</source>
        <translation>Μόνο όσα απαριθμεί ένας κανονισμός μπορούν να ληφθούν χωρίς συγκατάθεση επειδή είναι δημόσια.</translation>
    </message>
    <message>
        <source>Says why it should go.</source>
        <translation>Εξηγεί γιατί πρέπει να φύγουν.</translation>
    </message>
    <message>
        <source>A challenge names the rules that it is about.</source>
        <translation>Η αμφισβήτηση της συμμόρφωσης αναφέρει τους κανόνες που αφορά.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Τι είναι λάθος.</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>Τι είναι σωστό.</translation>
    </message>
    <message>
        <source>The information itself.</source>
        <translation>Οι ίδιες οι πληροφορίες.</translation>
    </message>
    <message>
        <source>What it is used for.</source>
        <translation>Για ποιον σκοπό χρησιμοποιούνται.</translation>
    </message>
    <message>
        <source>Who got it, by name where possible.</source>
        <translation>Ποιος τις έλαβε, με το όνομά του όπου γίνεται.</translation>
    </message>
    <message>
        <source>The Act only encourages naming the source.</source>
        <translation>Ο νόμος απλώς ενθαρρύνει την αναφορά της πηγής.</translation>
    </message>
    <message>
        <source>Consent is the rule in Canada.</source>
        <translation>Στον Καναδά η συγκατάθεση είναι ο κανόνας.</translation>
    </message>
    <message>
        <source>How they compare faces.</source>
        <translation>Πώς συγκρίνουν πρόσωπα.</translation>
    </message>
    <message>
        <source>So that nothing disappears before you have seen it.</source>
        <translation>Για να μην εξαφανιστεί τίποτα πριν το δείτε.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it.</source>
        <translation>Όποιος έλαβε τις πληροφορίες πρέπει να το μάθει.</translation>
    </message>
    <message>
        <source>Every challenge is investigated.</source>
        <translation>Κάθε αμφισβήτηση της συμμόρφωσης ερευνάται.</translation>
    </message>
    <message>
        <source>You must be told the procedures.</source>
        <translation>Πρέπει να σας πουν ποια είναι η διαδικασία.</translation>
    </message>
    <message>
        <source>The Act asks for no pause, so this is a wish.</source>
        <translation>Ο νόμος δεν απαιτεί διακοπή, γι’ αυτό πρόκειται για επιθυμία.</translation>
    </message>
    <message>
        <source>So that you know what came of it.</source>
        <translation>Για να ξέρετε τι προέκυψε.</translation>
    </message>
    <message>
        <source>You have to show the error.</source>
        <translation>Πρέπει να δείξετε το λάθος.</translation>
    </message>
    <message>
        <source>Errors come back from it.</source>
        <translation>Τα λάθη ξανάρχονται από αυτήν.</translation>
    </message>
    <message>
        <source>A dispute is put on record.</source>
        <translation>Μια διαφωνία καταγράφεται.</translation>
    </message>
    <message>
        <source>Shows what was amended.</source>
        <translation>Δείχνει τι τροποποιήθηκε.</translation>
    </message>
    <message>
        <source>Without consent it ends.</source>
        <translation>Χωρίς συγκατάθεση τελειώνει.</translation>
    </message>
    <message>
        <source>You must be told what follows.</source>
        <translation>Πρέπει να σας πουν τι συνέπειες έχει.</translation>
    </message>
    <message>
        <source>What is not needed should go.</source>
        <translation>Ό,τι δεν χρειάζεται πρέπει να φύγει.</translation>
    </message>
    <message>
        <source>Some then rely on an exception.</source>
        <translation>Ορισμένοι επικαλούνται τότε μια εξαίρεση.</translation>
    </message>
    <message>
        <source>Whoever relies on consent can show it.</source>
        <translation>Όποιος επικαλείται συγκατάθεση μπορεί να την αποδείξει.</translation>
    </message>
    <message>
        <source>A refusal needs reasons, in writing.</source>
        <translation>Μια άρνηση πρέπει να αιτιολογείται εγγράφως.</translation>
    </message>
    <message>
        <source>So that you can take it further.</source>
        <translation>Για να μπορείτε να προχωρήσετε παραπέρα.</translation>
    </message>
    <message>
        <source>The task of the Commissioner.</source>
        <translation>Το καθήκον του Επιτρόπου.</translation>
    </message>
    <message>
        <source>The Commissioner can mediate.</source>
        <translation>Ο Επίτροπος μπορεί να διαμεσολαβήσει.</translation>
    </message>
    <message>
        <source>An investigation ends in a report.</source>
        <translation>Μια έρευνα καταλήγει σε έκθεση.</translation>
    </message>
    <message>
        <source>The helper may help with a complaint.</source>
        <translation>Όποιος σας βοηθά μπορεί να βοηθήσει και με μια καταγγελία.</translation>
    </message>
    <message>
        <source>Every organization has somebody who is accountable.</source>
        <translation>Κάθε οργανισμός έχει κάποιον που είναι υπεύθυνος.</translation>
    </message>
    <message>
        <source>A cost has to be announced first.</source>
        <translation>Ένα κόστος πρέπει πρώτα να ανακοινωθεί.</translation>
    </message>
    <message>
        <source>The Act sets no time here; the letter says so.</source>
        <translation>Εδώ ο νόμος δεν ορίζει χρόνο· η επιστολή το λέει.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which principle.</source>
        <translation>Αναφέρει τι ζητείται και με ποια αρχή του νόμου.</translation>
    </message>
    <message>
        <source>It has a duty to destroy, no right of erasure.</source>
        <translation>Υπάρχει υποχρέωση καταστροφής, όχι δικαίωμα διαγραφής.</translation>
    </message>
    <message>
        <source>The Act knows no general right to object. This is the use that you can stop.</source>
        <translation>Ο νόμος δεν προβλέπει γενικό δικαίωμα εναντίωσης. Αυτή είναι η χρήση που μπορείτε να σταματήσετε.</translation>
    </message>
    <message>
        <source>Says what is asked for.</source>
        <translation>Αναφέρει τι ζητείται.</translation>
    </message>
    <message>
        <source>Says what you complain about.</source>
        <translation>Αναφέρει για τι υποβάλλετε καταγγελία.</translation>
    </message>
    <message>
        <source>Says why the Act protects you.</source>
        <translation>Εξηγεί γιατί σας προστατεύει αυτός ο νόμος.</translation>
    </message>
    <message>
        <source>Says why the Act binds the company.</source>
        <translation>Εξηγεί γιατί αυτός ο νόμος δεσμεύει την εταιρεία.</translation>
    </message>
    <message>
        <source>They asked for money, which access may cost.</source>
        <translation>Σας ζήτησαν χρήματα, και η πρόσβαση μπορεί όντως να κοστίζει.</translation>
    </message>
    <message>
        <source>They called the request excessive or vexatious.</source>
        <translation>Χαρακτήρισαν το αίτημα υπερβολικό ή καταχρηστικό.</translation>
    </message>
    <message>
        <source>They want, or use, another language. The Act has no rule on that.</source>
        <translation>Θέλουν ή χρησιμοποιούν άλλη γλώσσα. Ο νόμος δεν έχει κανόνα για αυτό.</translation>
    </message>
    <message>
        <source>They said that Australian law does not reach them.</source>
        <translation>Είπαν ότι το αυστραλιανό δίκαιο δεν ισχύει για αυτούς.</translation>
    </message>
    <message>
        <source>They said that the Privacy Act does not bind them.</source>
        <translation>Είπαν ότι ο Privacy Act δεν τους δεσμεύει.</translation>
    </message>
    <message>
        <source>The Commissioner and a tribunal have already applied the Act to this company.</source>
        <translation>Ο Επίτροπος και ένα δικαστήριο έχουν ήδη εφαρμόσει τον νόμο σε αυτή την εταιρεία.</translation>
    </message>
    <message>
        <source>No answer in a reasonable period.</source>
        <translation>Δεν ήρθε απάντηση μέσα σε εύλογο χρόνο.</translation>
    </message>
    <message>
        <source>What may have been breached.</source>
        <translation>Ποιος κανόνας μπορεί να παραβιάστηκε.</translation>
    </message>
    <message>
        <source>Measured faces need consent or an exception.</source>
        <translation>Οι μετρήσεις προσώπων χρειάζονται συγκατάθεση ή εξαίρεση.</translation>
    </message>
    <message>
        <source>It is not known to sit in Australia.</source>
        <translation>Δεν είναι γνωστό αν έχει εγκατάσταση στην Αυστραλία.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company.</source>
        <translation>Ο Επίτροπος δεν επιτρέπεται να ερευνήσει προτού υποβάλετε παράπονο στην εταιρεία.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company. The option “complain” leaves this out.</source>
        <translation>Ο Επίτροπος δεν επιτρέπεται να ερευνήσει προτού υποβάλετε παράπονο στην εταιρεία. Στην επιλογή «Είναι αυτό και το παράπονό σας προς αυτούς;» μπορείτε να το παραλείψετε.</translation>
    </message>
    <message>
        <source>Says when the Act reaches a company that is not established in Australia.</source>
        <translation>Αναφέρει πότε ο νόμος καλύπτει μια εταιρεία που δεν έχει εγκατάσταση στην Αυστραλία.</translation>
    </message>
    <message>
        <source>You live outside Australia, but the company sits in it.</source>
        <translation>Κατοικείτε εκτός Αυστραλίας, αλλά η εταιρεία έχει εγκατάσταση εκεί.</translation>
    </message>
    <message>
        <source>Measured faces are sensitive information, which needs consent.</source>
        <translation>Οι μετρήσεις προσώπων είναι ευαίσθητες πληροφορίες, για τις οποίες χρειάζεται συγκατάθεση.</translation>
    </message>
    <message>
        <source>What is no longer needed for a permitted purpose has to be destroyed or de-identified.</source>
        <translation>Ό,τι δεν χρειάζεται πλέον για επιτρεπόμενο σκοπό πρέπει να καταστραφεί ή να πάψει να συνδέεται με άτομο.</translation>
    </message>
    <message>
        <source>You do not consent.</source>
        <translation>Δεν δίνετε συγκατάθεση.</translation>
    </message>
    <message>
        <source>The Act does not speak of withdrawal, the guidelines of the authority do.</source>
        <translation>Ο νόμος δεν μιλά για ανάκληση, οι κατευθυντήριες γραμμές της αρχής όμως ναι.</translation>
    </message>
    <message>
        <source>You may say in which way you want access.</source>
        <translation>Μπορείτε να πείτε με ποιον τρόπο θέλετε την πρόσβαση.</translation>
    </message>
    <message>
        <source>The Act gives no right to a list of recipients, but records of disclosures are about you, too.</source>
        <translation>Ο νόμος δεν δίνει δικαίωμα σε κατάλογο αποδεκτών, αλλά και τα στοιχεία για τις διαβιβάσεις αφορούν εσάς.</translation>
    </message>
    <message>
        <source>Whoever collects from others has to tell about it.</source>
        <translation>Όποιος συλλέγει από άλλους πρέπει να το γνωστοποιεί.</translation>
    </message>
    <message>
        <source>Whether information goes abroad.</source>
        <translation>Αν πηγαίνουν πληροφορίες στο εξωτερικό.</translation>
    </message>
    <message>
        <source>Since 10 December 2026 the privacy policy has to say which decisions programs make.</source>
        <translation>Από τις 10 Δεκεμβρίου 2026 η πολιτική απορρήτου πρέπει να λέει ποιες αποφάσεις λαμβάνουν προγράμματα.</translation>
    </message>
    <message>
        <source>How matches are made. The Act does not oblige the company to explain it, so the letter only asks.</source>
        <translation>Πώς προκύπτουν οι αντιστοιχίες. Ο νόμος δεν υποχρεώνει την εταιρεία να το εξηγήσει, γι’ αυτό η επιστολή απλώς το ζητά.</translation>
    </message>
    <message>
        <source>Back-ups and archives are copies, too.</source>
        <translation>Και τα αντίγραφα ασφαλείας και τα αρχειοθετημένα δεδομένα είναι αντίγραφα.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it. The Act does not oblige the company, so the letter only asks.</source>
        <translation>Όποιος έλαβε τις πληροφορίες πρέπει να το μάθει. Ο νόμος δεν υποχρεώνει την εταιρεία, γι’ αυτό η επιστολή απλώς το ζητά.</translation>
    </message>
    <message>
        <source>No advertising to you.</source>
        <translation>Καμία διαφήμιση προς εσάς.</translation>
    </message>
    <message>
        <source>No passing on for advertising.</source>
        <translation>Καμία διαβίβαση για διαφήμιση.</translation>
    </message>
    <message>
        <source>Whoever got it should hear of it.</source>
        <translation>Όποιος το έλαβε πρέπει να το μάθει.</translation>
    </message>
    <message>
        <source>If they refuse, your view has to stand beside the information when you ask for that.</source>
        <translation>Αν αρνηθούν, η δική σας άποψη πρέπει να μπει δίπλα στις πληροφορίες, όταν το ζητήσετε.</translation>
    </message>
    <message>
        <source>Without consent this ends.</source>
        <translation>Χωρίς συγκατάθεση αυτό τελειώνει.</translation>
    </message>
    <message>
        <source>What is no longer needed has to go.</source>
        <translation>Ό,τι δεν χρειάζεται πλέον πρέπει να φύγει.</translation>
    </message>
    <message>
        <source>Some then claim another ground.</source>
        <translation>Ορισμένοι επικαλούνται τότε άλλον λόγο.</translation>
    </message>
    <message>
        <source>Whoever relies on consent should show it.</source>
        <translation>Όποιος επικαλείται συγκατάθεση πρέπει να τη δείξει.</translation>
    </message>
    <message>
        <source>What is allowed.</source>
        <translation>Τι επιτρέπεται.</translation>
    </message>
    <message>
        <source>The helper gets answers.</source>
        <translation>Απαντήσεις λαμβάνει όποιος σας βοηθά.</translation>
    </message>
    <message>
        <source>The helper may complain.</source>
        <translation>Όποιος σας βοηθά μπορεί να υποβάλει καταγγελία.</translation>
    </message>
    <message>
        <source>A refusal needs written reasons.</source>
        <translation>Μια άρνηση χρειάζεται γραπτή αιτιολογία.</translation>
    </message>
    <message>
        <source>So that you know why.</source>
        <translation>Για να ξέρετε γιατί.</translation>
    </message>
    <message>
        <source>A company has 30 days.</source>
        <translation>Μια εταιρεία έχει 30 ημέρες.</translation>
    </message>
    <message>
        <source>The Commissioner tries to conciliate.</source>
        <translation>Ο Επίτροπος προσπαθεί να συμβιβάσει τις δύο πλευρές.</translation>
    </message>
    <message>
        <source>They have asked for passports.</source>
        <translation>Έχουν ζητήσει διαβατήρια.</translation>
    </message>
    <message>
        <source>Companies have insisted on a form.</source>
        <translation>Εταιρείες έχουν επιμείνει σε φόρμα.</translation>
    </message>
    <message>
        <source>The request costs nothing. Giving access may cost something, so the letter asks for the amount first.</source>
        <translation>Το αίτημα δεν κοστίζει τίποτα. Η παροχή της πρόσβασης μπορεί να κοστίζει, γι’ αυτό η επιστολή ρωτά πρώτα το ποσό.</translation>
    </message>
    <message>
        <source>Such a request costs nothing.</source>
        <translation>Ένα τέτοιο αίτημα δεν κοστίζει τίποτα.</translation>
    </message>
    <message>
        <source>A correction costs nothing.</source>
        <translation>Μια διόρθωση δεν κοστίζει τίποτα.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period. The 30 days are guidance, and the letter says so.</source>
        <translation>Ο νόμος δίνει εύλογο χρόνο. Οι 30 ημέρες προέρχονται από τις οδηγίες της αρχής, και η επιστολή το λέει.</translation>
    </message>
    <message>
        <source>Your own wish; the Act sets no period.</source>
        <translation>Δική σας επιθυμία· ο νόμος δεν ορίζει προθεσμία.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period.</source>
        <translation>Ο νόμος δίνει εύλογο χρόνο.</translation>
    </message>
    <message>
        <source>Blocking, as the law says.</source>
        <translation>Αποκλεισμός των δεδομένων (bloqueio), όπως λέει ο νόμος.</translation>
    </message>
    <message>
        <source>You never gave it consent.</source>
        <translation>Δεν δώσατε ποτέ συγκατάθεση στην εταιρεία.</translation>
    </message>
    <message>
        <source>Face features are named.</source>
        <translation>Κατονομάζονται τα χαρακτηριστικά του προσώπου.</translation>
    </message>
    <message>
        <source>Says what you lodge.</source>
        <translation>Αναφέρει τι υποβάλλετε.</translation>
    </message>
    <message>
        <source>Says why Brazilian law protects you.</source>
        <translation>Εξηγεί γιατί σας προστατεύει το βραζιλιάνικο δίκαιο.</translation>
    </message>
    <message>
        <source>They said that Brazilian law is not theirs.</source>
        <translation>Είπαν ότι το βραζιλιάνικο δίκαιο δεν τους αφορά.</translation>
    </message>
    <message>
        <source>No answer. For this right the law sets no number of days, so that none is named.</source>
        <translation>Δεν ήρθε απάντηση. Για αυτό το δικαίωμα ο νόμος δεν ορίζει αριθμό ημερών, γι’ αυτό δεν αναφέρεται κανένας.</translation>
    </message>
    <message>
        <source>Only a part.</source>
        <translation>Μόνο ένα μέρος.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Brazil.</source>
        <translation>Δεν είναι γνωστό αν η εταιρεία έχει εγκατάσταση στη Βραζιλία.</translation>
    </message>
    <message>
        <source>Why the law reaches beyond Brazil.</source>
        <translation>Γιατί ο νόμος ισχύει και πέρα από τη Βραζιλία.</translation>
    </message>
    <message>
        <source>You live elsewhere, it sits there.</source>
        <translation>Κατοικείτε αλλού, η εταιρεία έχει εγκατάσταση εκεί.</translation>
    </message>
    <message>
        <source>They said that the law is not theirs.</source>
        <translation>Είπαν ότι ο νόμος δεν τους αφορά.</translation>
    </message>
    <message>
        <source>Data processed against the law can be blocked and eliminated. Public photos are not public biometric data.</source>
        <translation>Δεδομένα που υποβλήθηκαν σε επεξεργασία αντίθετα με τον νόμο μπορούν να αποκλειστούν και να διαγραφούν. Δημόσιες φωτογραφίες δεν σημαίνουν δημόσια βιομετρικά δεδομένα.</translation>
    </message>
    <message>
        <source>What the request rests on.</source>
        <translation>Πού στηρίζεται το αίτημα.</translation>
    </message>
    <message>
        <source>In case they rely on consent.</source>
        <translation>Για την περίπτωση που επικαλούνται συγκατάθεση.</translation>
    </message>
    <message>
        <source>Your own reason.</source>
        <translation>Ο δικός σας λόγος.</translation>
    </message>
    <message>
        <source>A whole copy needs consent or contract.</source>
        <translation>Ένα πλήρες αντίγραφο προϋποθέτει συγκατάθεση ή σύμβαση.</translation>
    </message>
    <message>
        <source>Why it is covered.</source>
        <translation>Γιατί καλύπτεται από τον νόμο.</translation>
    </message>
    <message>
        <source>The rights behind it.</source>
        <translation>Τα δικαιώματα στα οποία στηρίζεται.</translation>
    </message>
    <message>
        <source>Copies should be followed up.</source>
        <translation>Πρέπει να αναζητηθούν και τα αντίγραφα.</translation>
    </message>
    <message>
        <source>All of the data.</source>
        <translation>Όλα τα δεδομένα.</translation>
    </message>
    <message>
        <source>All of it, given consent or a contract.</source>
        <translation>Όλα, εφόσον υπάρχει συγκατάθεση ή σύμβαση.</translation>
    </message>
    <message>
        <source>Who got the data.</source>
        <translation>Ποιος έλαβε τα δεδομένα.</translation>
    </message>
    <message>
        <source>How it matches.</source>
        <translation>Πώς γίνεται η αντιστοίχιση.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Ποιος αποφασίζει.</translation>
    </message>
    <message>
        <source>Opt-outs may keep a face.</source>
        <translation>Μια εξαίρεση (opt-out) μπορεί να κρατά τις μετρήσεις ενός προσώπου.</translation>
    </message>
    <message>
        <source>Data abroad need a ground of their own.</source>
        <translation>Δεδομένα στο εξωτερικό χρειάζονται δική τους νομική βάση.</translation>
    </message>
    <message>
        <source>Whether consent is claimed.</source>
        <translation>Αν γίνεται επίκληση συγκατάθεσης.</translation>
    </message>
    <message>
        <source>Each kind is named.</source>
        <translation>Κάθε είδος αναφέρεται χωριστά.</translation>
    </message>
    <message>
        <source>An opt-out keeps no face.</source>
        <translation>Μια εξαίρεση (opt-out) δεν κρατά μετρήσεις προσώπου.</translation>
    </message>
    <message>
        <source>Whoever goes on needs a ground.</source>
        <translation>Όποιος συνεχίζει χρειάζεται νομική βάση.</translation>
    </message>
    <message>
        <source>Until then, the data rest.</source>
        <translation>Έως τότε τα δεδομένα δεν χρησιμοποιούνται.</translation>
    </message>
    <message>
        <source>What breaks the law can be eliminated.</source>
        <translation>Ό,τι παραβαίνει τον νόμο μπορεί να διαγραφεί.</translation>
    </message>
    <message>
        <source>Blocking means: keep, do not use.</source>
        <translation>Αποκλεισμός σημαίνει: να φυλάσσονται, να μη χρησιμοποιούνται.</translation>
    </message>
    <message>
        <source>See before they go.</source>
        <translation>Να τα δείτε πριν διαγραφούν.</translation>
    </message>
    <message>
        <source>Block now, eliminate later.</source>
        <translation>Αποκλεισμός τώρα, διαγραφή αργότερα.</translation>
    </message>
    <message>
        <source>A wish: the law does not ask for this notice.</source>
        <translation>Επιθυμία: ο νόμος δεν απαιτεί αυτή την ειδοποίηση.</translation>
    </message>
    <message>
        <source>To the other service.</source>
        <translation>Προς την άλλη υπηρεσία.</translation>
    </message>
    <message>
        <source>Its data can be eliminated.</source>
        <translation>Τα σχετικά δεδομένα μπορούν να διαγραφούν.</translation>
    </message>
    <message>
        <source>Who relies on consent has to prove it.</source>
        <translation>Όποιος στηρίζεται σε συγκατάθεση οφείλει να την αποδείξει.</translation>
    </message>
    <message>
        <source>Others should do the same.</source>
        <translation>Το ίδιο πρέπει να κάνουν και άλλοι.</translation>
    </message>
    <message>
        <source>Whom to turn to.</source>
        <translation>Σε ποιον να απευθυνθείτε.</translation>
    </message>
    <message>
        <source>The authority chooses what it does.</source>
        <translation>Η αρχή επιλέγει τι κάνει.</translation>
    </message>
    <message>
        <source>No extra photo needed.</source>
        <translation>Δεν χρειάζεται άλλη φωτογραφία.</translation>
    </message>
    <message>
        <source>They have asked for photos.</source>
        <translation>Έχουν ζητήσει φωτογραφίες.</translation>
    </message>
    <message>
        <source>One answered for twelve months only.</source>
        <translation>Μια εταιρεία απάντησε μόνο για δώδεκα μήνες.</translation>
    </message>
    <message>
        <source>One allowed only two requests a year.</source>
        <translation>Μια εταιρεία επέτρεπε μόνο δύο αιτήματα τον χρόνο.</translation>
    </message>
    <message>
        <source>One wanted the photo gone first.</source>
        <translation>Μια εταιρεία ήθελε πρώτα να αφαιρεθεί η φωτογραφία.</translation>
    </message>
    <message>
        <source>Free, and in a file.</source>
        <translation>Δωρεάν, και σε αρχείο.</translation>
    </message>
    <message>
        <source>Withdrawing is free and made easy.</source>
        <translation>Η ανάκληση είναι δωρεάν και εύκολη.</translation>
    </message>
    <message>
        <source>The law gives 15 days from the request.</source>
        <translation>Ο νόμος δίνει 15 ημέρες από το αίτημα.</translation>
    </message>
    <message>
        <source>Your own wish; no day of the law.</source>
        <translation>Δική σας επιθυμία· όχι ημέρα που ορίζει ο νόμος.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>They are to tell you what they hold about you, where it comes from and who got it.</source>
        <translation>Να σας πουν τι έχουν για εσάς, από πού προέρχεται και ποιος το έλαβε.</translation>
    </message>
    <message>
        <source>You ask them to delete what they hold about you.</source>
        <translation>Ζητάτε να διαγράψουν ό,τι έχουν για εσάς.</translation>
    </message>
    <message>
        <source>You ask them to stop using your data, and say what in your situation speaks against it.</source>
        <translation>Ζητάτε να σταματήσουν να χρησιμοποιούν τα δεδομένα σας και λέτε τι στη δική σας κατάσταση συνηγορεί κατά της χρήσης.</translation>
    </message>
    <message>
        <source>They keep your data and may not use it. Helpful while you wait for an answer.</source>
        <translation>Κρατούν τα δεδομένα σας και δεν επιτρέπεται να τα χρησιμοποιούν. Χρήσιμο όσο περιμένετε απάντηση.</translation>
    </message>
    <message>
        <source>You say what is wrong and what is correct.</source>
        <translation>Λέτε τι είναι λάθος και ποιο είναι το σωστό.</translation>
    </message>
    <message>
        <source>You get the data that you gave them yourself, as a file that other programs can read.</source>
        <translation>Λαμβάνετε τα δεδομένα που τους δώσατε εσείς, σε αρχείο που μπορούν να διαβάσουν άλλα προγράμματα.</translation>
    </message>
    <message>
        <source>You take back a consent that you gave them before.</source>
        <translation>Ανακαλείτε μια συγκατάθεση που τους είχατε δώσει.</translation>
    </message>
    <message>
        <source>You let a person or a body write to them and get their answers for you.</source>
        <translation>Επιτρέπετε σε ένα άτομο ή έναν φορέα να τους γράφει και να λαμβάνει τις απαντήσεις τους για εσάς.</translation>
    </message>
    <message>
        <source>You ask a website, or whoever published it, to take down a photo of you or of your child.</source>
        <translation>Παρακαλείτε έναν ιστότοπο, ή όποιον τη δημοσίευσε, να αποσύρει μια φωτογραφία σας ή του παιδιού σας.</translation>
    </message>
    <message>
        <source>European Union (GDPR)</source>
        <translation>Ευρωπαϊκή Ένωση (ΓΚΠΔ)</translation>
    </message>
    <message>
        <source>United Kingdom (UK GDPR)</source>
        <translation>Ηνωμένο Βασίλειο (UK GDPR)</translation>
    </message>
    <message>
        <source>Switzerland (FADP)</source>
        <translation>Ελβετία (FADP)</translation>
    </message>
    <message>
        <source>California (CCPA)</source>
        <translation>Καλιφόρνια (CCPA)</translation>
    </message>
    <message>
        <source>Illinois (BIPA, biometrics)</source>
        <translation>Ιλινόι (BIPA, βιομετρικά)</translation>
    </message>
    <message>
        <source>Canada (PIPEDA)</source>
        <translation>Καναδάς (PIPEDA)</translation>
    </message>
    <message>
        <source>Australia (Privacy Act 1988)</source>
        <translation>Αυστραλία (Privacy Act 1988)</translation>
    </message>
    <message>
        <source>Brazil (LGPD)</source>
        <translation>Βραζιλία (LGPD)</translation>
    </message>
    <message>
        <source>I live in California</source>
        <translation>Κατοικώ στην Καλιφόρνια</translation>
    </message>
    <message>
        <source>I live in Illinois</source>
        <translation>Κατοικώ στο Ιλινόι</translation>
    </message>
    <message>
        <source>Your user name with them</source>
        <translation>Το όνομα χρήστη σας σε αυτούς</translation>
    </message>
    <message>
        <source>I live where this law applies</source>
        <translation>Κατοικώ εκεί όπου ισχύει αυτός ο νόμος</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ο λόγος σας</translation>
    </message>
    <message>
        <source>Why should they lock your data?</source>
        <translation>Γιατί να κλειδώσουν τα δεδομένα σας;</translation>
    </message>
    <message>
        <source>What should follow?</source>
        <translation>Τι να γίνει στη συνέχεια;</translation>
    </message>
    <message>
        <source>What is wrong or missing?</source>
        <translation>Τι είναι λάθος ή λείπει;</translation>
    </message>
    <message>
        <source>What is correct?</source>
        <translation>Ποιο είναι το σωστό;</translation>
    </message>
    <message>
        <source>Send it straight to another service</source>
        <translation>Απευθείας αποστολή σε άλλη υπηρεσία</translation>
    </message>
    <message>
        <source>Which consent?</source>
        <translation>Ποια συγκατάθεση;</translation>
    </message>
    <message>
        <source>You would like an answer by</source>
        <translation>Θα θέλατε απάντηση έως</translation>
    </message>
    <message>
        <source>What did they put in the way?</source>
        <translation>Τι εμπόδιο σας έβαλαν;</translation>
    </message>
    <message>
        <source>What does the answer lack?</source>
        <translation>Τι λείπει από την απάντηση;</translation>
    </message>
    <message>
        <source>Who may act for you?</source>
        <translation>Ποιος μπορεί να ενεργεί για εσάς;</translation>
    </message>
    <message>
        <source>Postal address of the helper</source>
        <translation>Ταχυδρομική διεύθυνση όποιου σας βοηθά</translation>
    </message>
    <message>
        <source>Last day of the permission</source>
        <translation>Τελευταία ημέρα της εξουσιοδότησης</translation>
    </message>
    <message>
        <source>Who gets the answers with your data?</source>
        <translation>Ποιος λαμβάνει τις απαντήσεις με τα δεδομένα σας;</translation>
    </message>
    <message>
        <source>If the photo shows your child: its name</source>
        <translation>Αν η φωτογραφία δείχνει το παιδί σας: το όνομά του</translation>
    </message>
    <message>
        <source>Address of the photo on the web</source>
        <translation>Διεύθυνση της φωτογραφίας στο διαδίκτυο</translation>
    </message>
    <message>
        <source>Write to another website or person</source>
        <translation>Επιστολή σε άλλον ιστότοπο ή άτομο</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Η ταχυδρομική τους διεύθυνση</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Η διεύθυνση e-mail τους</translation>
    </message>
    <message>
        <source>Is this also your complaint to them?</source>
        <translation>Είναι αυτό και το παράπονό σας προς αυτούς;</translation>
    </message>
    <message>
        <source>I declare under penalty of perjury that the complaint is true</source>
        <translation>Δηλώνω, εν γνώσει των κυρώσεων για ψευδορκία, ότι η καταγγελία είναι αληθής</translation>
    </message>
    <message>
        <source>Only if you have an account there. It helps them to find your data.</source>
        <translation>Μόνο αν έχετε λογαριασμό εκεί. Τους βοηθά να βρουν τα δεδομένα σας.</translation>
    </message>
    <message>
        <source>The letter says so. Tick it only if it is true.</source>
        <translation>Η επιστολή το αναφέρει. Σημειώστε το μόνο αν είναι αληθές.</translation>
    </message>
    <message>
        <source>In your own words, in the language of the letter: why this concerns you in particular.</source>
        <translation>Με δικά σας λόγια, στη γλώσσα της επιστολής: γιατί αυτό αφορά ιδιαίτερα εσάς.</translation>
    </message>
    <message>
        <source>Once they have told you all that they hold.</source>
        <translation>Αφού σας πουν όλα όσα έχουν.</translation>
    </message>
    <message>
        <source>In the language of the letter.</source>
        <translation>Στη γλώσσα της επιστολής.</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>Στη γλώσσα της επιστολής. Μπορεί να μείνει κενό.</translation>
    </message>
    <message>
        <source>Name of the service. If it stays empty, you get the data yourself.</source>
        <translation>Όνομα της υπηρεσίας. Αν μείνει κενό, λαμβάνετε εσείς τα δεδομένα.</translation>
    </message>
    <message>
        <source>In the language of the letter. If it stays empty, every consent is withdrawn.</source>
        <translation>Στη γλώσσα της επιστολής. Αν μείνει κενό, ανακαλείται κάθε συγκατάθεση.</translation>
    </message>
    <message>
        <source>This is your wish, not a time limit of the law.</source>
        <translation>Είναι δική σας επιθυμία, όχι προθεσμία του νόμου.</translation>
    </message>
    <message>
        <source>Full name of the person or body.</source>
        <translation>Πλήρες όνομα του ατόμου ή του φορέα.</translation>
    </message>
    <message>
        <source>On one line. May stay empty.</source>
        <translation>Σε μία γραμμή. Μπορεί να μείνει κενό.</translation>
    </message>
    <message>
        <source>Without a day it holds until you take it back.</source>
        <translation>Χωρίς ημέρα ισχύει έως ότου την ανακαλέσετε.</translation>
    </message>
    <message>
        <source>Then you write as a parent.</source>
        <translation>Τότε γράφετε ως γονέας.</translation>
    </message>
    <message>
        <source>Needed if none of your confirmed photos is the one.</source>
        <translation>Απαραίτητη αν καμία από τις επιβεβαιωμένες φωτογραφίες σας δεν είναι αυτή.</translation>
    </message>
    <message>
        <source>Leave it empty to write to the recipient that you chose above.</source>
        <translation>Αφήστε το κενό για να γράψετε στον παραλήπτη που επιλέξατε παραπάνω.</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Ένα στοιχείο ανά γραμμή, η χώρα τελευταία.</translation>
    </message>
    <message>
        <source>They had no right to use it</source>
        <translation>Δεν είχαν δικαίωμα να τα χρησιμοποιούν</translation>
    </message>
    <message>
        <source>It is wrong, to be checked</source>
        <translation>Είναι λανθασμένα, να ελεγχθούν</translation>
    </message>
    <message>
        <source>I need it for a legal claim</source>
        <translation>Τα χρειάζομαι για νομική αξίωση</translation>
    </message>
    <message>
        <source>My objection is still open</source>
        <translation>Η εναντίωσή μου εκκρεμεί</translation>
    </message>
    <message>
        <source>They delete my data</source>
        <translation>Να διαγράψουν τα δεδομένα μου</translation>
    </message>
    <message>
        <source>Nothing for now</source>
        <translation>Προς το παρόν τίποτα</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>Όποιος με βοηθά</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Μόνο εγώ</translation>
    </message>
    <message>
        <source>Yes, treat it as one</source>
        <translation>Ναι, να θεωρηθεί έτσι</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>By e-mail: {where}</source>
        <translation>Με e-mail: {where}</translation>
    </message>
    <message>
        <source>With the form on their website: {where}</source>
        <translation>Με τη φόρμα στον ιστότοπό τους: {where}</translation>
    </message>
    <message>
        <source>By post: {where}</source>
        <translation>Ταχυδρομικώς: {where}</translation>
    </message>
    <message>
        <source>Germany, Austria, Liechtenstein</source>
        <translation>Γερμανία, Αυστρία, Λιχτενστάιν</translation>
    </message>
    <message>
        <source>France: address on the right</source>
        <translation>Γαλλία: διεύθυνση δεξιά</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Κάτω Χώρες</translation>
    </message>
    <message>
        <source>Switzerland: address on the right</source>
        <translation>Ελβετία: διεύθυνση δεξιά</translation>
    </message>
    <message>
        <source>Switzerland: address on the left</source>
        <translation>Ελβετία: διεύθυνση αριστερά</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Ηνωμένο Βασίλειο</translation>
    </message>
    <message>
        <source>United States: on Letter paper</source>
        <translation>Ηνωμένες Πολιτείες: χαρτί Letter</translation>
    </message>
    <message>
        <source>Elsewhere: address on the left</source>
        <translation>Αλλού: διεύθυνση αριστερά</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Ακρόαση</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ειδοποίηση</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Διαπίστωση</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Εντολή</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Πρόστιμο</translation>
    </message>
    <message>
        <source>Penalty payment</source>
        <translation>Χρηματική ποινή</translation>
    </message>
    <message>
        <source>Proceedings, nothing decided yet</source>
        <translation>Διαδικασία, χωρίς απόφαση ακόμη</translation>
    </message>
    <message>
        <source>Complaint of somebody else, nothing decided yet</source>
        <translation>Καταγγελία άλλου, χωρίς απόφαση ακόμη</translation>
    </message>
    <message>
        <source>You have an open case with {name} about the same: “{kind}”, written on {day}.</source>
        <translation>Έχετε ανοιχτή υπόθεση για το ίδιο θέμα ({name}): «{kind}», γράφτηκε στις {day}.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>A page</source>
        <translation>Μια σελίδα</translation>
    </message>
    <message>
        <source>A list of contents</source>
        <translation>Ένας κατάλογος περιεχομένων</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Μια εικόνα</translation>
    </message>
    <message>
        <source>A film</source>
        <translation>Ένα βίντεο</translation>
    </message>
    <message>
        <source>The website’s rules for programs</source>
        <translation>Οι κανόνες του ιστοτόπου για προγράμματα</translation>
    </message>
    <message>
        <source>A face model</source>
        <translation>Ένα μοντέλο προσώπων</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation>Απάντηση {status}</translation>
    </message>
    <message>
        <source>through the proxy</source>
        <translation>μέσω του διακομιστή μεσολάβησης</translation>
    </message>
    <message>
        <source>No end noted</source>
        <translation>Δεν έχει σημειωθεί τέλος</translation>
    </message>
    <message>
        <source>{moment}: {host} was asked. {purpose}: {address}. {outcome}, {size}.</source>
        <translation>{moment}: ρωτήθηκε {host}. {purpose}: {address}. {outcome}, {size}.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>Contact data from the datenanfragen database (CC0-1.0), commit {commit}, record changed {day}.</source>
        <translation>Στοιχεία επικοινωνίας από τη βάση δεδομένων datenanfragen (CC0-1.0), commit {commit}, αλλαγή της εγγραφής: {day}.</translation>
    </message>
    <message>
        <source>The postal address is as of {day}.</source>
        <translation>Η ταχυδρομική διεύθυνση ισχύει κατά τις {day}.</translation>
    </message>
    <message>
        <source>The e-mail address is as of {day}.</source>
        <translation>Η διεύθυνση e-mail ισχύει κατά τις {day}.</translation>
    </message>
    <message>
        <source>Asks for requests in the language: {language}.</source>
        <translation>Ζητά τα αιτήματα στη γλώσσα: {language}.</translation>
    </message>
    <message>
        <source>Fax: {number}.</source>
        <translation>Φαξ: {number}.</translation>
    </message>
    <message>
        <source>Postal address from the official California registry entry of {year}: re-verify before posting a letter.</source>
        <translation>Ταχυδρομική διεύθυνση από την επίσημη εγγραφή στο μητρώο της Καλιφόρνιας του {year}: ελέγξτε την ξανά πριν ταχυδρομήσετε επιστολή.</translation>
    </message>
    <message>
        <source>Representative in the Union (Art. 27): {contact}; basis: {basis}.</source>
        <translation>Εκπρόσωπος στην Ένωση (άρθρο 27): {contact}· βάση: {basis}.</translation>
    </message>
    <message>
        <source>photo of the requester</source>
        <translation>φωτογραφία του αιτούντος</translation>
    </message>
    <message>
        <source>image of government-issued ID (company policy says it may collect it)</source>
        <translation>εικόνα επίσημου εγγράφου ταυτότητας (η πολιτική της εταιρείας λέει ότι μπορεί να το ζητήσει)</translation>
    </message>
    <message>
        <source>email address / contact information</source>
        <translation>διεύθυνση e-mail / στοιχεία επικοινωνίας</translation>
    </message>
    <message>
        <source>No EU representative known: DSB (2023), HDPA (2022) and AP (2024) each found Art. 27 infringed.</source>
        <translation>Δεν είναι γνωστός εκπρόσωπος στην ΕΕ: οι DSB (2023), ΑΠΔΠΧ (2022) και AP (2024) διαπίστωσαν, καθεμία χωριστά, παράβαση του άρθρου 27.</translation>
    </message>
    <message>
        <source>California notice says deletion/opt-out/access go through the web form.</source>
        <translation>Η ενημέρωση για την Καλιφόρνια λέει ότι η διαγραφή, η εξαίρεση (opt-out) και η πρόσβαση γίνονται μέσω της φόρμας στον ιστό.</translation>
    </message>
    <message>
        <source>Send by letter AND email; record both receipt dates. Address differs between sources, so let the user choose.</source>
        <translation>Στείλτε με επιστολή ΚΑΙ με e-mail· καταγράψτε και τις δύο ημερομηνίες παραλαβής. Η διεύθυνση διαφέρει ανάμεσα στις πηγές, γι’ αυτό την επιλέγετε εσείς.</translation>
    </message>
    <message>
        <source>Web form: US states; a 2026 secondary note counts 13 state portals. EU/UK/Swiss forms existed in March 2020 (secondary); not verified that any exists now.</source>
        <translation>Φόρμα στον ιστό: πολιτείες των ΗΠΑ· μια δευτερεύουσα πηγή του 2026 μετρά 13 πύλες πολιτειών. Φόρμες για ΕΕ/Ηνωμένο Βασίλειο/Ελβετία υπήρχαν τον Μάρτιο του 2020 (δευτερεύουσα πηγή)· δεν έχει επαληθευτεί αν υπάρχει κάποια σήμερα.</translation>
    </message>
    <message>
        <source>used by the Dutch AP on its decision letter</source>
        <translation>χρησιμοποιήθηκε από την ολλανδική AP στην επιστολή της απόφασής της</translation>
    </message>
    <message>
        <source>older; company data policy of that time</source>
        <translation>παλαιότερη· πολιτική δεδομένων της εταιρείας εκείνης της εποχής</translation>
    </message>
    <message>
        <source>former database entry, replaced 2025-08-19</source>
        <translation>παλαιότερη καταχώριση της βάσης δεδομένων, αντικαταστάθηκε 2025-08-19</translation>
    </message>
    <message>
        <source>third-party directories only (request-gdpr.com, Salicath/incognito); not seen on a company page</source>
        <translation>μόνο σε καταλόγους τρίτων (request-gdpr.com, Salicath/incognito)· δεν εντοπίστηκε σε σελίδα της εταιρείας</translation>
    </message>
    <message>
        <source>photo of the requester (upload)</source>
        <translation>φωτογραφία του αιτούντος (μεταφόρτωση)</translation>
    </message>
    <message>
        <source>photo ID with everything but name and photo blurred</source>
        <translation>ταυτότητα με φωτογραφία, με θολωμένα όλα εκτός από το όνομα και τη φωτογραφία</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>διεύθυνση e-mail</translation>
    </message>
    <message>
        <source>Seat claimed over time: Poland, Seychelles, Belize, then (2026, per noyb) Dubai. No current postal address verified: none is given in &quot;address&quot;.</source>
        <translation>Έδρα που δηλώθηκε κατά καιρούς: Πολωνία, Σεϋχέλλες, Μπελίζ, έπειτα (2026, κατά τη noyb) Ντουμπάι. Δεν έχει επαληθευτεί ισχύουσα ταχυδρομική διεύθυνση: στο πεδίο «address» δεν δίνεται καμία.</translation>
    </message>
    <message>
        <source>email is from the company policy dated 2022-02-04 (checked date); the web form page was seen later, in an undated copy.</source>
        <translation>το e-mail είναι από την πολιτική της εταιρείας με ημερομηνία 2022-02-04 (ημερομηνία ελέγχου)· η σελίδα της φόρμας εντοπίστηκε αργότερα, σε αντίγραφο χωρίς ημερομηνία.</translation>
    </message>
    <message>
        <source>privacy@pimeyes.com appears only in third-party directories; one of them says mail to it was rejected as spam. Not used.</source>
        <translation>Το privacy@pimeyes.com εμφανίζεται μόνο σε καταλόγους τρίτων· ένας από αυτούς λέει ότι τα μηνύματα προς αυτό απορρίφθηκαν ως ανεπιθύμητα. Δεν χρησιμοποιείται.</translation>
    </message>
    <message>
        <source>pimeyes.net is not the service; do not send data there.</source>
        <translation>Το pimeyes.net δεν είναι η υπηρεσία· μη στείλετε δεδομένα εκεί.</translation>
    </message>
    <message>
        <source>operator named in terms of that date; outdated, seat has moved several times</source>
        <translation>φορέας που κατονομάζεται στους όρους εκείνης της ημερομηνίας· μη επικαιροποιημένο, η έδρα έχει μεταφερθεί πολλές φορές</translation>
    </message>
    <message>
        <source>search with own photo</source>
        <translation>αναζήτηση με δική σας φωτογραφία</translation>
    </message>
    <message>
        <source>driver licence/ID card with name, address and number hidden, OR selfie with two fingers at the chin</source>
        <translation>δίπλωμα οδήγησης/δελτίο ταυτότητας με κρυμμένα το όνομα, τη διεύθυνση και τον αριθμό, Ή selfie με δύο δάχτυλα στο πιγούνι</translation>
    </message>
    <message>
        <source>Operator, postal address and email not verified. privacy@ and support@ addresses circulate in third-party lists without a company source: not used.</source>
        <translation>Ο φορέας, η ταχυδρομική διεύθυνση και το e-mail δεν έχουν επαληθευτεί. Διευθύνσεις privacy@ και support@ κυκλοφορούν σε καταλόγους τρίτων χωρίς πηγή από την εταιρεία: δεν χρησιμοποιούνται.</translation>
    </message>
    <message>
        <source>Policy page states no biometric data is stored for identification; a request should ask to confirm or deny that.</source>
        <translation>Η σελίδα της πολιτικής αναφέρει ότι δεν αποθηκεύονται βιομετρικά δεδομένα για ταυτοποίηση· ένα αίτημα θα πρέπει να ζητά την επιβεβαίωση ή τη διάψευση αυτού.</translation>
    </message>
    <message>
        <source>country of residence</source>
        <translation>χώρα διαμονής</translation>
    </message>
    <message>
        <source>short reason</source>
        <translation>σύντομη αιτιολογία</translation>
    </message>
    <message>
        <source>name, email, phone</source>
        <translation>όνομα, e-mail, τηλέφωνο</translation>
    </message>
    <message>
        <source>clear image of the face</source>
        <translation>καθαρή εικόνα του προσώπου</translation>
    </message>
    <message>
        <source>EU-established controller: Polish UODO is the natural lead authority; Art. 27 not relevant.</source>
        <translation>Υπεύθυνος επεξεργασίας με εγκατάσταση στην ΕΕ: η πολωνική UODO είναι η φυσική επικεφαλής αρχή· το άρθρο 27 δεν έχει εφαρμογή.</translation>
    </message>
    <message>
        <source>Opt-out form is linked from the guide page (direct form URL not verified). Company says ID documents are normally not asked for.</source>
        <translation>Η φόρμα εξαίρεσης (opt-out) συνδέεται από τη σελίδα του οδηγού (η απευθείας διεύθυνση της φόρμας δεν έχει επαληθευτεί). Η εταιρεία λέει ότι κανονικά δεν ζητούνται έγγραφα ταυτότητας.</translation>
    </message>
    <message>
        <source>Terms (2026-02-17) say the index belongs to LENSO AI and EYEMATCH AI PTE. LTD. (Singapore): address both controllers in the letter. Policy text read from a mirror of the company page, not from the page itself.</source>
        <translation>Οι όροι (2026-02-17) λένε ότι το ευρετήριο ανήκει στις LENSO AI και EYEMATCH AI PTE. LTD. (Σιγκαπούρη): απευθύνετε την επιστολή και στους δύο υπευθύνους επεξεργασίας. Το κείμενο της πολιτικής διαβάστηκε από αντίγραφο της σελίδας της εταιρείας, όχι από την ίδια τη σελίδα.</translation>
    </message>
    <message>
        <source>contact@lenso.ai is from the company API README, not from the privacy policy.</source>
        <translation>Το contact@lenso.ai είναι από το README του API της εταιρείας, όχι από την πολιτική απορρήτου.</translation>
    </message>
    <message>
        <source>Email source is undated (API README).</source>
        <translation>Η πηγή του e-mail δεν έχει ημερομηνία (README του API).</translation>
    </message>
    <message>
        <source>Registration: KRS 0001106624, NIP 8943236648.</source>
        <translation>Στοιχεία μητρώου: KRS 0001106624, NIP 8943236648.</translation>
    </message>
    <message>
        <source>Offers reverse image / face search. Address from the official California registry entry of 2020-03-05: re-verify.</source>
        <translation>Προσφέρει αντίστροφη αναζήτηση εικόνας / αναζήτηση προσώπου. Διεύθυνση από την επίσημη εγγραφή στο μητρώο της Καλιφόρνιας της 2020-03-05: ελέγξτε την ξανά.</translation>
    </message>
    <message>
        <source>California data broker registry</source>
        <translation>μητρώο εμπόρων δεδομένων της Καλιφόρνιας</translation>
    </message>
    <message>
        <source>Front end to FaceCheck.ID and Lenso.ai APIs; says it stores nothing. Ask for sources and recipients (Art. 15(1)(c),(g)).</source>
        <translation>Διεπαφή προς τα API των FaceCheck.ID και Lenso.ai· λέει ότι δεν αποθηκεύει τίποτα. Ρωτήστε για τις πηγές και τους αποδέκτες (άρθρο 15 παράγραφος 1 στοιχεία γ) και ζ)).</translation>
    </message>
    <message>
        <source>Face-editing app; only relevant if the person (or someone else) uploaded photos.</source>
        <translation>Εφαρμογή επεξεργασίας προσώπων· έχει σημασία μόνο αν το άτομο (ή κάποιος άλλος) ανέβασε φωτογραφίες.</translation>
    </message>
    <message>
        <source>The record says that no identity document is demanded.</source>
        <translation>Η εγγραφή λέει ότι δεν απαιτείται έγγραφο ταυτότητας.</translation>
    </message>
    <message>
        <source>Operates image search with face similarity. Contact record is the EU desk in Bucharest.</source>
        <translation>Λειτουργεί αναζήτηση εικόνων με ομοιότητα προσώπων. Η εγγραφή επικοινωνίας είναι το γραφείο για την ΕΕ στο Βουκουρέστι.</translation>
    </message>
    <message>
        <source>Normally a processor for Rekognition customers: expect referral to the customer (controller).</source>
        <translation>Κανονικά εκτελών την επεξεργασία για πελάτες του Rekognition: περιμένετε παραπομπή στον πελάτη (υπεύθυνο επεξεργασίας).</translation>
    </message>
    <message>
        <source>Web form only; no privacy email in the record. Download tool exists for account holders.</source>
        <translation>Μόνο φόρμα στον ιστό· στην εγγραφή δεν υπάρχει e-mail για την προστασία δεδομένων. Για όσους έχουν λογαριασμό υπάρχει εργαλείο λήψης.</translation>
    </message>
    <message>
        <source>Same controller and form as facebook.</source>
        <translation>Ίδιος υπεύθυνος επεξεργασίας και ίδια φόρμα με το facebook.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>WhatsApp phone number</source>
        <translation>αριθμός τηλεφώνου WhatsApp</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>dpo-google@google.com is noted in the database as second address when canned refusals arrive.</source>
        <translation>Το dpo-google@google.com σημειώνεται στη βάση δεδομένων ως δεύτερη διεύθυνση, αν έρθουν τυποποιημένες αρνήσεις.</translation>
    </message>
    <message>
        <source>Takeout covers only a signed-in account, not photos of a person held in search indexes.</source>
        <translation>Το Takeout καλύπτει μόνο έναν συνδεδεμένο λογαριασμό, όχι φωτογραφίες ενός ατόμου που υπάρχουν σε ευρετήρια αναζήτησης.</translation>
    </message>
    <message>
        <source>Irish entity may since be named X Internet Unlimited Company (seen in 2026 test data of Salicath/incognito, not verified).</source>
        <translation>Η ιρλανδική εταιρεία μπορεί στο μεταξύ να ονομάζεται X Internet Unlimited Company (εμφανίστηκε σε δοκιμαστικά δεδομένα του 2026 του Salicath/incognito, δεν έχει επαληθευτεί).</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>Web form accepts access requests only; erasure must go by email (datenanfragen/data#3807, open on 2026-07-21). One third-party tool reports requests must come from the account email.</source>
        <translation>Η φόρμα στον ιστό δέχεται μόνο αιτήματα πρόσβασης· η διαγραφή πρέπει να ζητηθεί με e-mail (datenanfragen/data#3807, ανοιχτό στις 2026-07-21). Ένα εργαλείο τρίτου αναφέρει ότι τα αιτήματα πρέπει να έρχονται από το e-mail του λογαριασμού.</translation>
    </message>
    <message>
        <source>address field is c/o DP-Dock GmbH</source>
        <translation>το πεδίο της διεύθυνσης είναι c/o DP-Dock GmbH</translation>
    </message>
    <message>
        <source>ID document (database flag: required for all requests)</source>
        <translation>έγγραφο ταυτότητας (ένδειξη της βάσης δεδομένων: απαιτείται για όλα τα αιτήματα)</translation>
    </message>
    <message>
        <source>profile link</source>
        <translation>σύνδεσμος του προφίλ</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>αριθμός τηλεφώνου</translation>
    </message>
    <message>
        <source>Link to profile page</source>
        <translation>Σύνδεσμος προς τη σελίδα του προφίλ</translation>
    </message>
    <message>
        <source>Record says an ID document is always demanded; answer with Art. 12(6).</source>
        <translation>Η εγγραφή λέει ότι απαιτείται πάντα έγγραφο ταυτότητας· απαντήστε με το άρθρο 12 παράγραφος 6.</translation>
    </message>
    <message>
        <source>EU entity GitHub B.V. and dpo@github.com seen in 2026 third-party test data only.</source>
        <translation>Η εταιρεία για την ΕΕ, GitHub B.V., και το dpo@github.com εμφανίστηκαν μόνο σε δοκιμαστικά δεδομένα τρίτων του 2026.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>email domain of a representative service in the record</source>
        <translation>στην εγγραφή, το e-mail ανήκει στον τομέα μιας υπηρεσίας εκπροσώπησης</translation>
    </message>
    <message>
        <source>Phone Number</source>
        <translation>Αριθμός τηλεφώνου</translation>
    </message>
    <message>
        <source>address field is c/o DAPR sp. z oo</source>
        <translation>το πεδίο της διεύθυνσης είναι c/o DAPR sp. z oo</translation>
    </message>
    <message>
        <source>record address</source>
        <translation>η διεύθυνση της εγγραφής</translation>
    </message>
    <message>
        <source>Email or Apple ID</source>
        <translation>E-mail ή Apple ID</translation>
    </message>
    <message>
        <source>Email of the PayPal account</source>
        <translation>E-mail του λογαριασμού PayPal</translation>
    </message>
    <message>
        <source>German-market record. PayPal (Europe) is the EEA controller; Venmo is separate (US).</source>
        <translation>Εγγραφή για τη γερμανική αγορά. Η PayPal (Europe) είναι ο υπεύθυνος επεξεργασίας για τον ΕΟΧ· το Venmo είναι χωριστό (ΗΠΑ).</translation>
    </message>
    <message>
        <source>The record says that an identity document is demanded; answer with Art. 12(6).</source>
        <translation>Η εγγραφή λέει ότι απαιτείται έγγραφο ταυτότητας· απαντήστε με το άρθρο 12 παράγραφος 6.</translation>
    </message>
    <message>
        <source>Email is quoted by a policy tracker, not read on the official page. Postal address and EU representative not verified. Posts are copied to third-party servers: ask under Art. 17(2) and 19.</source>
        <translation>Το e-mail αναφέρεται από υπηρεσία παρακολούθησης πολιτικών, δεν διαβάστηκε στην επίσημη σελίδα. Η ταχυδρομική διεύθυνση και ο εκπρόσωπος στην ΕΕ δεν έχουν επαληθευτεί. Οι αναρτήσεις αντιγράφονται σε διακομιστές τρίτων: ζητήστε με βάση το άρθρο 17 παράγραφος 2 και το άρθρο 19.</translation>
    </message>
    <message>
        <source>The sources carry no date.</source>
        <translation>Οι πηγές δεν φέρουν ημερομηνία.</translation>
    </message>
    <message>
        <source>The date of the record is not known.</source>
        <translation>Η ημερομηνία της εγγραφής δεν είναι γνωστή.</translation>
    </message>
    <message>
        <source>US-only service; named among scraped sources in the 2021 press coverage. Address is the one for written notices in the e-consent page; no privacy email verified.</source>
        <translation>Υπηρεσία μόνο για τις ΗΠΑ· κατονομάστηκε ανάμεσα στις πηγές από τις οποίες συλλέχθηκαν δεδομένα στα δημοσιεύματα του 2021. Η διεύθυνση είναι εκείνη για έγγραφες ειδοποιήσεις στη σελίδα ηλεκτρονικής συγκατάθεσης· δεν έχει επαληθευτεί e-mail για την προστασία δεδομένων.</translation>
    </message>
    <message>
        <source>Record email is the EU representative; privacy@rocketreach.co appears in the Optery directory (2025-10-23).</source>
        <translation>Το e-mail της εγγραφής είναι του εκπροσώπου στην ΕΕ· το privacy@rocketreach.co εμφανίζεται στον κατάλογο της Optery (2025-10-23).</translation>
    </message>
    <message>
        <source>record email is the Art. 27 representative mailbox</source>
        <translation>το e-mail της εγγραφής είναι η θυρίδα του εκπροσώπου κατά το άρθρο 27</translation>
    </message>
    <message>
        <source>may demand account plus driver licence copy by form; email with name and profile link is the lighter route</source>
        <translation>μέσω της φόρμας μπορεί να απαιτήσει λογαριασμό και αντίγραφο διπλώματος οδήγησης· ο ευκολότερος δρόμος είναι ένα e-mail με το όνομα και τον σύνδεσμο του προφίλ</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Όνομα (προαιρετικό)</translation>
    </message>
    <message>
        <source>email address, confirmed by link</source>
        <translation>διεύθυνση e-mail, με επιβεβαίωση μέσω συνδέσμου</translation>
    </message>
    <message>
        <source>one opt-out per email address</source>
        <translation>ένα αίτημα εξαίρεσης (opt-out) ανά διεύθυνση e-mail</translation>
    </message>
    <message>
        <source>profile URL</source>
        <translation>διεύθυνση (URL) του προφίλ</translation>
    </message>
    <message>
        <source>phone number with verification call</source>
        <translation>αριθμός τηλεφώνου με κλήση επαλήθευσης</translation>
    </message>
    <message>
        <source>name, address, phone or old emails may be requested to locate the record</source>
        <translation>μπορεί να ζητηθούν όνομα, διεύθυνση, τηλέφωνο ή παλιά e-mail για να βρεθεί η εγγραφή</translation>
    </message>
    <message>
        <source>BADBOOL (2026-07-26) also lists support@mailer.intelius.com and the phone number.</source>
        <translation>Το BADBOOL (2026-07-26) αναφέρει επίσης το support@mailer.intelius.com και τον αριθμό τηλεφώνου.</translation>
    </message>
    <message>
        <source>profile URL; otherwise screenshot/text by email</source>
        <translation>διεύθυνση (URL) του προφίλ· αλλιώς στιγμιότυπο οθόνης/κείμενο με e-mail</translation>
    </message>
    <message>
        <source>captcha</source>
        <translation>captcha</translation>
    </message>
    <message>
        <source>Shows social profile photos next to names.</source>
        <translation>Δείχνει φωτογραφίες από κοινωνικά προφίλ δίπλα σε ονόματα.</translation>
    </message>
    <message>
        <source>Registry email is a named person; left out on purpose.</source>
        <translation>Το e-mail του μητρώου ανήκει σε συγκεκριμένο πρόσωπο· παραλείφθηκε σκόπιμα.</translation>
    </message>
    <message>
        <source>form online, by post or by fax</source>
        <translation>φόρμα στο διαδίκτυο, ταχυδρομικώς ή με φαξ</translation>
    </message>
    <message>
        <source>birth date and full legal name</source>
        <translation>ημερομηνία γέννησης και πλήρες επίσημο όνομα</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Anybody: it was fetched without a login</source>
        <translation>Ο καθένας: ανακτήθηκε χωρίς σύνδεση σε λογαριασμό</translation>
    </message>
    <message>
        <source>Anybody, as the source says</source>
        <translation>Ο καθένας, όπως λέει η πηγή</translation>
    </message>
    <message>
        <source>It has a web address; nobody tried whether it is open</source>
        <translation>Έχει διεύθυνση ιστού· κανείς δεν δοκίμασε αν είναι ανοιχτή</translation>
    </message>
    <message>
        <source>Some people, as the source says</source>
        <translation>Ορισμένα άτομα, όπως λέει η πηγή</translation>
    </message>
    <message>
        <source>Only you, or the people of a conversation</source>
        <translation>Μόνο εσείς ή τα άτομα μιας συνομιλίας</translation>
    </message>
    <message>
        <source>The source does not say</source>
        <translation>Η πηγή δεν το αναφέρει</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Τοποθεσίες</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Πότε τραβήχτηκε</translation>
    </message>
    <message>
        <source>Camera, phone, software</source>
        <translation>Κάμερα, τηλέφωνο, λογισμικό</translation>
    </message>
    <message>
        <source>Names and contact details</source>
        <translation>Ονόματα και στοιχεία επικοινωνίας</translation>
    </message>
    <message>
        <source>Texts and keywords</source>
        <translation>Κείμενα και λέξεις-κλειδιά</translation>
    </message>
    <message>
        <source>Other traces</source>
        <translation>Άλλα ίχνη</translation>
    </message>
    <message>
        <source>Whoever finds a photo like that learns where you were. Remove what you can yourself. Where somebody else put it up, ask in a letter.</source>
        <translation>Όποιος βρει μια τέτοια φωτογραφία μαθαίνει πού ήσασταν. Αφαιρέστε ό,τι μπορείτε. Αν την ανάρτησε κάποιος άλλος, ζητήστε το με επιστολή.</translation>
    </message>
    <message>
        <source>Whether they collected anything is not known. A letter that asks to see your data asks that.</source>
        <translation>Δεν είναι γνωστό αν έχουν συλλέξει κάτι. Αυτό το ρωτά μια επιστολή που ζητά πρόσβαση στα δεδομένα σας.</translation>
    </message>
    <message>
        <source>A file like that carries more than the picture. Below each photo in Matches you can save a copy without it.</source>
        <translation>Ένα τέτοιο αρχείο περιέχει περισσότερα από την εικόνα. Κάτω από κάθε φωτογραφία στις Αντιστοιχίες μπορείτε να αποθηκεύσετε ένα αντίγραφο χωρίς αυτά.</translation>
    </message>
    <message>
        <source>What is not decided is not part of this report.</source>
        <translation>Ό,τι δεν έχει αποφασιστεί δεν περιλαμβάνεται σε αυτήν την αναφορά.</translation>
    </message>
    <message>
        <source>A name beside a face is what a face search needs to call you by it. Remove tags and texts, or ask for that.</source>
        <translation>Ένα όνομα δίπλα σε ένα πρόσωπο είναι ό,τι χρειάζεται μια αναζήτηση προσώπων για να σας κατονομάσει. Αφαιρέστε ετικέτες και κείμενα ή ζητήστε το.</translation>
    </message>
    <message>
        <source>If it is your account, set it to private in the settings of the service. If it belongs to somebody else, ask them.</source>
        <translation>Αν είναι δικός σας λογαριασμός, κάντε τον ιδιωτικό στις ρυθμίσεις της υπηρεσίας. Αν ανήκει σε κάποιον άλλον, ζητήστε το από αυτόν.</translation>
    </message>
    <message>
        <source>A letter can only name a photo whose web address is known.</source>
        <translation>Μια επιστολή μπορεί να αναφέρει μόνο φωτογραφία της οποίας η διεύθυνση ιστού είναι γνωστή.</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Άγνωστο σημείο</translation>
    </message>
    <message>
        <source>{account} ({place})</source>
        <translation>{account} ({place})</translation>
    </message>
    <message>
        <source>Gives away nothing besides what it shows</source>
        <translation>Δεν αποκαλύπτει τίποτα πέρα από αυτό που δείχνει</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Αποκαλύπτει: {what}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Post</source>
        <translation>Ανάρτηση</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Ιστορία</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Εικόνα προφίλ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Άλμπουμ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Βίντεο</translation>
    </message>
    <message>
        <source>Everybody could see it there.</source>
        <translation>Όλοι μπορούσαν να το δουν εκεί.</translation>
    </message>
    <message>
        <source>Some people could see it there.</source>
        <translation>Ορισμένοι μπορούσαν να το δουν εκεί.</translation>
    </message>
    <message>
        <source>Only you, or the people of the conversation, could see it there.</source>
        <translation>Μόνο εσείς ή τα άτομα της συνομιλίας μπορούσατε να το δείτε εκεί.</translation>
    </message>
    <message>
        <source>Who could see it there is not known.</source>
        <translation>Δεν είναι γνωστό ποιος μπορούσε να το δει εκεί.</translation>
    </message>
    <message>
        <source>No address: this platform’s export never says at which address something was posted.</source>
        <translation>Χωρίς διεύθυνση: η εξαγωγή αυτής της πλατφόρμας δεν λέει ποτέ σε ποια διεύθυνση αναρτήθηκε κάτι.</translation>
    </message>
    <message>
        <source>No address: it was in a conversation or a private store, which has none.</source>
        <translation>Χωρίς διεύθυνση: ήταν σε συνομιλία ή σε ιδιωτικό χώρο αποθήκευσης, που δεν έχουν διεύθυνση.</translation>
    </message>
    <message>
        <source>No address: the export does not say it for this photo.</source>
        <translation>Χωρίς διεύθυνση: η εξαγωγή δεν την αναφέρει για αυτή τη φωτογραφία.</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Ακριβής τοποθεσία</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Τόπος</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Πότε τραβήχτηκε</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Κάμερα</translation>
    </message>
    <message>
        <source>Serial number of the camera</source>
        <translation>Αριθμός σειράς της κάμερας</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Φακός</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Αριθμός σειράς του φακού</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Λογισμικό</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Δημιουργός</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Πνευματικά δικαιώματα</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Επικοινωνία</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Ονόματα ατόμων</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Λέξεις-κλειδιά</translation>
    </message>
    <message>
        <source>Unique number</source>
        <translation>Μοναδικός αριθμός</translation>
    </message>
    <message>
        <source>Small picture inside that differs from the photo</source>
        <translation>Μικρή εικόνα στο εσωτερικό που διαφέρει από τη φωτογραφία</translation>
    </message>
    <message>
        <source>Internet address of the upload</source>
        <translation>Διεύθυνση διαδικτύου κατά τη μεταφόρτωση</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>στο αρχείο</translation>
    </message>
    <message>
        <source>in a file beside it</source>
        <translation>σε αρχείο δίπλα του</translation>
    </message>
    <message>
        <source>in the export only</source>
        <translation>μόνο στην εξαγωγή</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>στη σελίδα</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Συμπιεσμένο αρχείο</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Αποθηκευμένη σελίδα</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Δημόσια διεύθυνση</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Ροή</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Ιστοσελίδα</translation>
    </message>
    <message>
        <source>Export of {platforms}</source>
        <translation>Εξαγωγή από {platforms}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>Από {start} έως {end}</translation>
    </message>
    <message>
        <source>Possible or likely match</source>
        <translation>Ενδεχόμενη ή πιθανή αντιστοιχία</translation>
    </message>
    <message>
        <source>Other people only</source>
        <translation>Μόνο άλλα άτομα</translation>
    </message>
    <message>
        <source>No face in it</source>
        <translation>Χωρίς πρόσωπο</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Δεν διαβάστηκε</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Πολύ μεγάλο</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Δεν είναι φωτογραφία</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Παραλείφθηκε</translation>
    </message>
    <message>
        <source>Gave up on it</source>
        <translation>Εγκαταλείφθηκε</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Το αρχείο είναι κενό.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <translation>Αυτό δεν είναι φωτογραφία.</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>Η φωτογραφία είναι κατεστραμμένη ή ελλιπής.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be opened safely.</source>
        <translation>Η φωτογραφία έχει πάρα πολλά εικονοστοιχεία για να ανοιχτεί με ασφάλεια.</translation>
    </message>
    <message>
        <source>The file is too large to be opened safely.</source>
        <translation>Το αρχείο είναι πολύ μεγάλο για να ανοιχτεί με ασφάλεια.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Δεν έχετε δικαίωμα ανάγνωσης αυτού του αρχείου.</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>Το αρχείο δεν υπήρχε πια όταν ήρθε η σειρά του.</translation>
    </message>
    <message>
        <source>A link that leads back to itself.</source>
        <translation>Ένας σύνδεσμος που οδηγεί πίσω στον εαυτό του.</translation>
    </message>
    <message>
        <source>Not an ordinary file.</source>
        <translation>Δεν είναι συνηθισμένο αρχείο.</translation>
    </message>
    <message>
        <source>The disk could not read the file.</source>
        <translation>Ο δίσκος δεν μπόρεσε να διαβάσει το αρχείο.</translation>
    </message>
    <message>
        <source>It took too long, so it was left out.</source>
        <translation>Διαρκούσε πολύ, γι’ αυτό παραλείφθηκε.</translation>
    </message>
    <message>
        <source>The photo made the reader crash, so it was left out.</source>
        <translation>Η φωτογραφία προκάλεσε κατάρρευση του προγράμματος ανάγνωσης, γι’ αυτό παραλείφθηκε.</translation>
    </message>
    <message>
        <source>It needed too much memory, so it was left out.</source>
        <translation>Χρειαζόταν πάρα πολλή μνήμη, γι’ αυτό παραλείφθηκε.</translation>
    </message>
    <message>
        <source>The program failed on this photo.</source>
        <translation>Το πρόγραμμα απέτυχε σε αυτή τη φωτογραφία.</translation>
    </message>
    <message>
        <source>It is locked with a password. Unpack it yourself, and add the folder.</source>
        <translation>Είναι κλειδωμένο με κωδικό πρόσβασης. Αποσυμπιέστε το εσείς και προσθέστε τον φάκελο.</translation>
    </message>
    <message>
        <source>Its name leads outside of the archive, so it was left out.</source>
        <translation>Το όνομά του οδηγεί έξω από το συμπιεσμένο αρχείο, γι’ αυτό παραλείφθηκε.</translation>
    </message>
    <message>
        <source>Another file in the archive has the same name.</source>
        <translation>Ένα άλλο αρχείο μέσα στο συμπιεσμένο έχει το ίδιο όνομα.</translation>
    </message>
    <message>
        <source>It unpacks to more than can be opened safely.</source>
        <translation>Αποσυμπιεσμένο είναι μεγαλύτερο από όσο μπορεί να ανοιχτεί με ασφάλεια.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be opened safely.</source>
        <translation>Το συμπιεσμένο αρχείο περιέχει περισσότερα αρχεία από όσα μπορούν να ανοιχτούν με ασφάλεια.</translation>
    </message>
    <message>
        <source>It is an archive inside of other archives. Unpack it yourself, and add the folder.</source>
        <translation>Είναι συμπιεσμένο αρχείο μέσα σε άλλα. Αποσυμπιέστε το εσείς και προσθέστε τον φάκελο.</translation>
    </message>
    <message>
        <source>It is an archive. Add it as a place of its own.</source>
        <translation>Είναι συμπιεσμένο αρχείο. Προσθέστε το χωριστά.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program does not know.</source>
        <translation>Είναι συμπιεσμένο με τρόπο που αυτό το πρόγραμμα δεν γνωρίζει.</translation>
    </message>
    <message>
        <source>The export names it and does not contain it. It may be in another part.</source>
        <translation>Η εξαγωγή το αναφέρει αλλά δεν το περιέχει. Ίσως βρίσκεται σε άλλο τμήμα.</translation>
    </message>
    <message>
        <source>The export gives only a link to it.</source>
        <translation>Η εξαγωγή δίνει μόνο έναν σύνδεσμο προς αυτό.</translation>
    </message>
    <message>
        <source>It can be seen only after a login.</source>
        <translation>Φαίνεται μόνο μετά από σύνδεση σε λογαριασμό.</translation>
    </message>
    <message>
        <source>The website asks programs not to fetch it.</source>
        <translation>Ο ιστότοπος ζητά από τα προγράμματα να μην το ανακτούν.</translation>
    </message>
    <message>
        <source>It is no longer at this address.</source>
        <translation>Δεν βρίσκεται πια σε αυτή τη διεύθυνση.</translation>
    </message>
    <message>
        <source>The website asked for a pause. Try again later.</source>
        <translation>Ο ιστότοπος ζήτησε παύση. Δοκιμάστε ξανά αργότερα.</translation>
    </message>
    <message>
        <source>The website answered with an error. Try again later.</source>
        <translation>Ο ιστότοπος απάντησε με σφάλμα. Δοκιμάστε ξανά αργότερα.</translation>
    </message>
    <message>
        <source>The website could not be reached.</source>
        <translation>Δεν ήταν δυνατή η σύνδεση με τον ιστότοπο.</translation>
    </message>
    <message>
        <source>The address is not one of the public web.</source>
        <translation>Η διεύθυνση δεν ανήκει στον δημόσιο ιστό.</translation>
    </message>
    <message>
        <source>There was more than fits into one scan. Scan again to go on.</source>
        <translation>Υπήρχαν περισσότερα από όσα χωρούν σε έναν έλεγχο. Κάντε νέο έλεγχο για να συνεχίσετε.</translation>
    </message>
    <message>
        <source>It lies on another website, which you did not allow.</source>
        <translation>Βρίσκεται σε άλλον ιστότοπο, που δεν επιτρέψατε.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Χωρίς απόφαση</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Εγώ</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Όχι εγώ</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Αβέβαιο</translation>
    </message>
    <message>
        <source>Likely match</source>
        <translation>Πιθανή αντιστοιχία</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>Ενδεχόμενη αντιστοιχία</translation>
    </message>
    <message>
        <source>See my data</source>
        <translation>Πρόσβαση στα δεδομένα μου</translation>
    </message>
    <message>
        <source>Delete my data</source>
        <translation>Διαγραφή των δεδομένων μου</translation>
    </message>
    <message>
        <source>Object to the use of my data</source>
        <translation>Εναντίωση στη χρήση των δεδομένων μου</translation>
    </message>
    <message>
        <source>Lock my data for now</source>
        <translation>Προσωρινό κλείδωμα των δεδομένων μου</translation>
    </message>
    <message>
        <source>Correct my data</source>
        <translation>Διόρθωση των δεδομένων μου</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Μεταφορά των δεδομένων μου</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>Ανάκληση της συγκατάθεσής μου</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Υπενθύμιση στον παραλήπτη</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <translation>Ανταπάντηση σε άρνηση</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Καταγγελία στην εποπτική αρχή</translation>
    </message>
    <message>
        <source>Let somebody act for me</source>
        <translation>Εξουσιοδότηση άλλου προσώπου</translation>
    </message>
    <message>
        <source>Ask to take a photo down</source>
        <translation>Παράκληση για αφαίρεση φωτογραφίας</translation>
    </message>
    <message>
        <source>Face search</source>
        <translation>Αναζήτηση προσώπων</translation>
    </message>
    <message>
        <source>Face recognition</source>
        <translation>Αναγνώριση προσώπου</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Πλατφόρμα</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Κοινωνικό δίκτυο</translation>
    </message>
    <message>
        <source>Data broker</source>
        <translation>Έμπορος δεδομένων</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Μηχανή αναζήτησης</translation>
    </message>
    <message>
        <source>People search</source>
        <translation>Αναζήτηση ατόμων</translation>
    </message>
    <message>
        <source>Adult website</source>
        <translation>Ιστότοπος για ενηλίκους</translation>
    </message>
    <message>
        <source>Maker of AI</source>
        <translation>Κατασκευαστής ΤΝ</translation>
    </message>
    <message>
        <source>Audio website</source>
        <translation>Ιστότοπος ήχου</translation>
    </message>
    <message>
        <source>Photos in the cloud</source>
        <translation>Φωτογραφίες στο cloud</translation>
    </message>
    <message>
        <source>Platform for creators</source>
        <translation>Πλατφόρμα για δημιουργούς</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Γνωριμίες</translation>
    </message>
    <message>
        <source>Platform for developers</source>
        <translation>Πλατφόρμα για προγραμματιστές</translation>
    </message>
    <message>
        <source>App that changes faces</source>
        <translation>Εφαρμογή που αλλάζει πρόσωπα</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Έλεγχος ταυτότητας</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Αγορά</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Ανταλλαγή μηνυμάτων</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Πληρωμές</translation>
    </message>
    <message>
        <source>Photo website</source>
        <translation>Ιστότοπος φωτογραφιών</translation>
    </message>
    <message>
        <source>Photo tool</source>
        <translation>Εργαλείο φωτογραφιών</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Κριτικές</translation>
    </message>
    <message>
        <source>Stock photos</source>
        <translation>Τράπεζα φωτογραφιών</translation>
    </message>
    <message>
        <source>Video website</source>
        <translation>Ιστότοπος βίντεο</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Άλλο</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Καλή</translation>
    </message>
    <message>
        <source>Too small: {value} px between the eyes, {wanted} are needed</source>
        <translation>Πολύ μικρό: {value} px ανάμεσα στα μάτια, χρειάζονται {wanted}</translation>
    </message>
    <message>
        <source>Blurred: sharpness {value}, {wanted} is good</source>
        <translation>Θολό: ευκρίνεια {value}, καλή είναι {wanted}</translation>
    </message>
    <message>
        <source>Turned away: about {value}° to the side, up to {wanted}° is good</source>
        <translation>Στραμμένο: περίπου {value}° στο πλάι, καλή τιμή: έως {wanted}°</translation>
    </message>
    <message>
        <source>Head raised or lowered: by about {value}°, up to {wanted}° is good</source>
        <translation>Κεφάλι σηκωμένο ή σκυμμένο: κατά περίπου {value}°, καλή τιμή: έως {wanted}°</translation>
    </message>
    <message>
        <source>Eyes covered or in shadow: {value} % as bright as the cheeks, {wanted} % is good</source>
        <translation>Μάτια καλυμμένα ή στη σκιά: {value}% της φωτεινότητας στα μάγουλα, καλή τιμή: {wanted}%</translation>
    </message>
    <message>
        <source>Mouth covered, as far as the program can tell</source>
        <translation>Στόμα καλυμμένο, στον βαθμό που μπορεί να το διαπιστώσει το πρόγραμμα</translation>
    </message>
    <message>
        <source>Too dark: brightness {value} of 255, {wanted} is good</source>
        <translation>Πολύ σκοτεινό: φωτεινότητα {value} από 255, καλή είναι {wanted}</translation>
    </message>
    <message>
        <source>Too bright: brightness {value} of 255, {wanted} is good</source>
        <translation>Πολύ φωτεινό: φωτεινότητα {value} από 255, καλή είναι {wanted}</translation>
    </message>
    <message>
        <source>Hard to make out: certainty {value} of 100 that this is a face, {wanted} is good</source>
        <translation>Δυσδιάκριτο: βεβαιότητα {value} από 100 ότι είναι πρόσωπο, καλή είναι {wanted}</translation>
    </message>
    <message>
        <source>Take the original photo, or a photo from closer.</source>
        <translation>Χρησιμοποιήστε την αρχική φωτογραφία ή μια φωτογραφία από πιο κοντά.</translation>
    </message>
    <message>
        <source>Take a sharper photo, or the original instead of a copy.</source>
        <translation>Χρησιμοποιήστε μια πιο καθαρή φωτογραφία ή την αρχική αντί για αντίγραφο.</translation>
    </message>
    <message>
        <source>Take a photo more from the front.</source>
        <translation>Χρησιμοποιήστε μια φωτογραφία περισσότερο από μπροστά.</translation>
    </message>
    <message>
        <source>Take a photo with the camera at the height of the eyes.</source>
        <translation>Χρησιμοποιήστε μια φωτογραφία με την κάμερα στο ύψος των ματιών.</translation>
    </message>
    <message>
        <source>Take a photo without sunglasses and without a shadow over the eyes.</source>
        <translation>Χρησιμοποιήστε μια φωτογραφία χωρίς γυαλιά ηλίου και χωρίς σκιά στα μάτια.</translation>
    </message>
    <message>
        <source>Take a photo without a mask, scarf or hand before the mouth.</source>
        <translation>Χρησιμοποιήστε μια φωτογραφία χωρίς μάσκα, κασκόλ ή χέρι μπροστά στο στόμα.</translation>
    </message>
    <message>
        <source>Take a photo with more light on the face.</source>
        <translation>Χρησιμοποιήστε μια φωτογραφία με περισσότερο φως στο πρόσωπο.</translation>
    </message>
    <message>
        <source>Take a photo with softer light.</source>
        <translation>Χρησιμοποιήστε μια φωτογραφία με πιο απαλό φως.</translation>
    </message>
    <message>
        <source>Take a photo in which the whole face can be seen.</source>
        <translation>Χρησιμοποιήστε μια φωτογραφία όπου φαίνεται ολόκληρο το πρόσωπο.</translation>
    </message>
    <message>
        <source>No reference photo yet</source>
        <translation>Δεν υπάρχει ακόμη φωτογραφία αναφοράς</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Αδύναμη</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Μέτρια</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Πολύ καλή</translation>
    </message>
    <message>
        <source>Without one, the program does not know which face to look for. Add a photo of the face.</source>
        <translation>Χωρίς αυτήν το πρόγραμμα δεν γνωρίζει ποιο πρόσωπο να αναζητήσει. Προσθέστε μια φωτογραφία του προσώπου.</translation>
    </message>
    <message>
        <source>Next step: look at “{photo}”, and remove it if it shows somebody else.</source>
        <translation>Επόμενο βήμα: δείτε τη «{photo}» και αφαιρέστε την αν δείχνει άλλο άτομο.</translation>
    </message>
    <message>
        <source>Next step: remove the photo that shows somebody else, or add a third one that tells which it is.</source>
        <translation>Επόμενο βήμα: αφαιρέστε τη φωτογραφία που δείχνει άλλο άτομο ή προσθέστε μια τρίτη, από την οποία φαίνεται ποια είναι.</translation>
    </message>
    <message>
        <source>Some of these photos are nearly the same and count once. Next step: add one from another day.</source>
        <translation>Ορισμένες από αυτές τις φωτογραφίες είναι σχεδόν ίδιες και μετρούν μία φορά. Επόμενο βήμα: προσθέστε μία από άλλη ημέρα.</translation>
    </message>
    <message>
        <source>Next step: add a photo from another year or from another side.</source>
        <translation>Επόμενο βήμα: προσθέστε μια φωτογραφία από άλλο έτος ή από άλλη πλευρά.</translation>
    </message>
    <message>
        <source>Next step: remove the poorest, “{photo}”, and add a better one.</source>
        <translation>Επόμενο βήμα: αφαιρέστε τη χειρότερη, «{photo}», και προσθέστε μια καλύτερη.</translation>
    </message>
    <message>
        <source>More photos would add little.</source>
        <translation>Περισσότερες φωτογραφίες θα πρόσφεραν λίγα.</translation>
    </message>
    <message>
        <source>“{photo}” does not seem to show the same person as the others. As long as it is here, the search also finds photos of somebody else.</source>
        <translation>Η «{photo}» δεν φαίνεται να δείχνει το ίδιο άτομο με τις άλλες. Όσο υπάρχει εδώ, η αναζήτηση βρίσκει και φωτογραφίες άλλου ατόμου.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” do not seem to show the same person. The program cannot know which one is wrong. As long as both are here, the search finds photos of either.</source>
        <translation>Η «{one}» και η «{other}» δεν φαίνεται να δείχνουν το ίδιο άτομο. Το πρόγραμμα δεν μπορεί να γνωρίζει ποια είναι λανθασμένη. Όσο υπάρχουν και οι δύο εδώ, η αναζήτηση βρίσκει φωτογραφίες και των δύο ατόμων.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>απομένει λιγότερο από ένα λεπτό</translation>
    </message>
</context>
</TS>
