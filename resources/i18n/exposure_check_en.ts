<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddPackDialog</name>
    <message numerus="yes">
        <source>Fetched %Ln megabyte(s)</source>
        <translation>
            <numerusform>Fetched %Ln megabyte</numerusform>
            <numerusform>Fetched %Ln megabytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Write %n letter</numerusform>
            <numerusform>Write %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} people, %n letter(s) written</source>
        <translation>
            <numerusform>{done} of {total} people, %n letter written</numerusform>
            <numerusform>{done} of {total} people, %n letters written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n letter written</numerusform>
            <numerusform>%n letters written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n written before</numerusform>
            <numerusform>%n written before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why</source>
        <translation>
            <numerusform>%n not written; the list says why</numerusform>
            <numerusform>%n not written; the list says why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPreview</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to write</source>
        <translation>
            <numerusform>%n letter to write</numerusform>
            <numerusform>%n letters to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n written before</numerusform>
            <numerusform>%n written before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written</source>
        <translation>
            <numerusform>%n cannot be written</numerusform>
            <numerusform>%n cannot be written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message numerus="yes">
        <source>Saved %n file(s) in “{folder}”. They are not encrypted. Look at them before you pass them on.</source>
        <translation>
            <numerusform>Saved %n file in “{folder}”. It is not encrypted. Look at it before you pass it on.</numerusform>
            <numerusform>Saved %n files in “{folder}”. They are not encrypted. Look at them before you pass them on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted.</source>
        <translation>
            <numerusform>Saved the files of %n case. They are not encrypted.</numerusform>
            <numerusform>Saved the files of %n cases. They are not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), with all details</source>
        <translation>
            <numerusform>%n person, with all details</numerusform>
            <numerusform>%n people, with all details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of faces</source>
        <translation>
            <numerusform>%n reference photo of faces</numerusform>
            <numerusform>%n reference photos of faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) and what was decided about them</source>
        <translation>
            <numerusform>%n match and what was decided about it</numerusform>
            <numerusform>%n matches and what was decided about them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), each with its letter and its dates</source>
        <translation>
            <numerusform>%n case, with its letter and its dates</numerusform>
            <numerusform>%n cases, each with its letter and its dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were attached to cases</source>
        <translation>
            <numerusform>%n file that was attached to a case</numerusform>
            <numerusform>%n files that were attached to cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of the network</source>
        <translation>
            <numerusform>%n line of the log of the network</numerusform>
            <numerusform>%n lines of the log of the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older vault(s) that a restore moved aside</source>
        <translation>
            <numerusform>%n older vault that a restore moved aside</numerusform>
            <numerusform>%n older vaults that a restore moved aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluatePackDialog</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compared</source>
        <translation>
            <numerusform>%Ln compared</numerusform>
            <numerusform>%Ln compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a photo without a face</source>
        <translation>
            <numerusform>%Ln with a photo without a face</numerusform>
            <numerusform>%Ln with a photo without a face</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read; see the details.</source>
        <translation>
            <numerusform>%Ln photo could not be read; see the details.</numerusform>
            <numerusform>%Ln photos could not be read; see the details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of one person</source>
        <translation>
            <numerusform>%Ln pair of one person</numerusform>
            <numerusform>%Ln pairs of one person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of different people</source>
        <translation>
            <numerusform>%Ln pair of different people</numerusform>
            <numerusform>%Ln pairs of different people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacePage</name>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Looking at %n photo…</numerusform>
            <numerusform>Looking at %n photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n photo(s).</source>
        <translation>
            <numerusform>Added %n photo.</numerusform>
            <numerusform>Added %n photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>Copied %n line.</numerusform>
            <numerusform>Copied %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are only linked in the export, not contained in it. The links can be copied and opened in a browser.</source>
        <translation>
            <numerusform>%n photo is only linked in the export, not contained in it. The link can be copied and opened in a browser.</numerusform>
            <numerusform>%n photos are only linked in the export, not contained in it. The links can be copied and opened in a browser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s) of more</source>
        <translation>
            <numerusform>The first file of more</numerusform>
            <numerusform>The first %n files of more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message numerus="yes">
        <source>%n thing(s) need attention. They stand first in the list.</source>
        <translation>
            <numerusform>%n thing needs attention. It stands first in the list.</numerusform>
            <numerusform>%n things need attention. They stand first in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message numerus="yes">
        <source>Locked because nothing happened for %n minute(s).</source>
        <translation>
            <numerusform>Locked because nothing happened for %n minute.</numerusform>
            <numerusform>Locked because nothing happened for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPhotos</name>
    <message numerus="yes">
        <source>%n confirmed photo(s) with a public address</source>
        <translation>
            <numerusform>%n confirmed photo with a public address</numerusform>
            <numerusform>%n confirmed photos with a public address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} of %n photo named</numerusform>
            <numerusform>{named} of %n photos named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because no address is known</source>
        <translation>
            <numerusform>%n left out, because no address is known</numerusform>
            <numerusform>%n left out, because no address is known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message numerus="yes">
        <source>%n line(s) at most.</source>
        <translation>
            <numerusform>%n line at most.</numerusform>
            <numerusform>%n lines at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n more place</numerusform>
            <numerusform>%n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchListModel</name>
    <message numerus="yes">
        <source>%n nearly identical picture(s) more</source>
        <translation>
            <numerusform>%n nearly identical picture more</numerusform>
            <numerusform>%n nearly identical pictures more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message numerus="yes">
        <source>%Ln not decided</source>
        <translation>
            <numerusform>%Ln not decided</numerusform>
            <numerusform>%Ln not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly identical picture(s)</source>
        <translation>
            <numerusform>%Ln nearly identical picture</numerusform>
            <numerusform>%Ln nearly identical pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln match(es) as “{decision}”.</source>
        <translation>
            <numerusform>Marked %Ln match as “{decision}”.</numerusform>
            <numerusform>Marked %Ln matches as “{decision}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{decision}” for %Ln match(es)</source>
        <translation>
            <numerusform>“{decision}” for %Ln match</numerusform>
            <numerusform>“{decision}” for %Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePackDialog</name>
    <message numerus="yes">
        <source>%Ln photo(s) with a face</source>
        <translation>
            <numerusform>%Ln photo with a face</numerusform>
            <numerusform>%Ln photos with a face</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) without a face</source>
        <translation>
            <numerusform>%Ln photo without a face</numerusform>
            <numerusform>%Ln photos without a face</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkConsent</name>
    <message numerus="yes">
        <source>At most these %n website(s) would be asked for it, and no others:</source>
        <translation>
            <numerusform>At most this %n website would be asked for it, and no other:</numerusform>
            <numerusform>At most these %n websites would be asked for it, and no others:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n website(s) would be asked for photos, and no others:</source>
        <translation>
            <numerusform>This %n website would be asked for photos, and no other:</numerusform>
            <numerusform>These %n websites would be asked for photos, and no others:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkLogDialog</name>
    <message numerus="yes">
        <source>This program made %Ln request(s), none of them without your yes for that step.</source>
        <translation>
            <numerusform>This program made %Ln request, not without your yes for that step.</numerusform>
            <numerusform>This program made %Ln requests, none of them without your yes for that step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln request(s) as “{file}”. The file is not encrypted.</source>
        <translation>
            <numerusform>Saved %Ln request as “{file}”. The file is not encrypted.</numerusform>
            <numerusform>Saved %Ln requests as “{file}”. The file is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) would be deleted from the log.</source>
        <translation>
            <numerusform>%Ln request would be deleted from the log.</numerusform>
            <numerusform>%Ln requests would be deleted from the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln request(s) from the log.</source>
        <translation>
            <numerusform>Deleted %Ln request from the log.</numerusform>
            <numerusform>Deleted %Ln requests from the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message numerus="yes">
        <source>%Ln request(s) in the log.</source>
        <translation>
            <numerusform>%Ln request in the log.</numerusform>
            <numerusform>%Ln requests in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message numerus="yes">
        <source>Asking {host} and %n other(s) for photos</source>
        <translation>
            <numerusform>Asking {host} and %n other for photos</numerusform>
            <numerusform>Asking {host} and %n others for photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message numerus="yes">
        <source>%n character(s) at most.</source>
        <translation>
            <numerusform>%n character at most.</numerusform>
            <numerusform>%n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message numerus="yes">
        <source>%n face(s), counted from the left: which one is you?</source>
        <translation>
            <numerusform>%n face, counted from the left: which one is you?</numerusform>
            <numerusform>%n faces, counted from the left: which one is you?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are the most there can be. Remove one first.</source>
        <translation>
            <numerusform>%n photo is the most there can be. Remove it first.</numerusform>
            <numerusform>%n photos are the most there can be. Remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>reference(s)</source>
        <translation>
            <numerusform>reference</numerusform>
            <numerusform>references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>file(s) looked at</source>
        <translation>
            <numerusform>file looked at</numerusform>
            <numerusform>files looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s)</source>
        <translation>
            <numerusform>letter</numerusform>
            <numerusform>letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) wait for your decision</source>
        <translation>
            <numerusform>%Ln match waits for your decision</numerusform>
            <numerusform>%Ln matches wait for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of you are confirmed. Ask a face search company what it holds about you.</source>
        <translation>
            <numerusform>%n photo of you is confirmed. Ask a face search company what it holds about you.</numerusform>
            <numerusform>%n photos of you are confirmed. Ask a face search company what it holds about you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have not sent %n letter(s) yet</source>
        <translation>
            <numerusform>You have not sent %n letter yet</numerusform>
            <numerusform>You have not sent %n letters yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleGlance</name>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} of %n photo named</numerusform>
            <numerusform>{named} of %n photos named</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message numerus="yes">
        <source>%n new match(es) found. Decide on the Matches page which ones show you.</source>
        <translation>
            <numerusform>%n new match found. Decide on the Matches page whether it shows you.</numerusform>
            <numerusform>%n new matches found. Decide on the Matches page which ones show you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) in all</source>
        <translation>
            <numerusform>Looked at %Ln file in all</numerusform>
            <numerusform>Looked at %Ln files in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) so far</source>
        <translation>
            <numerusform>Looked at %Ln file so far</numerusform>
            <numerusform>Looked at %Ln files so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientImport</name>
    <message numerus="yes">
        <source>The directory now has %Ln recipient(s), with facts of {day}.</source>
        <translation>
            <numerusform>The directory now has %Ln recipient, with facts of {day}.</numerusform>
            <numerusform>The directory now has %Ln recipients, with facts of {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientListModel</name>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>checked %n month ago</numerusform>
            <numerusform>checked %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>checked %n year ago</numerusform>
            <numerusform>checked %n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>checked %n day ago</numerusform>
            <numerusform>checked %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message numerus="yes">
        <source>%n reference photo(s) of the face</source>
        <translation>
            <numerusform>%n reference photo of the face</numerusform>
            <numerusform>%n reference photos of the face</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remembered place(s) with photos</source>
        <translation>
            <numerusform>%n remembered place with photos</numerusform>
            <numerusform>%n remembered places with photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with your decisions</source>
        <translation>
            <numerusform>%n match with your decision</numerusform>
            <numerusform>%n matches with your decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with their letters, logs and files</source>
        <translation>
            <numerusform>%n case with its letter, log and files</numerusform>
            <numerusform>%n cases with their letters, logs and files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted there.</source>
        <translation>
            <numerusform>Saved the files of %n case. They are not encrypted there.</numerusform>
            <numerusform>Saved the files of %n cases. They are not encrypted there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message numerus="yes">
        <source>%Ln film(s) among them.</source>
        <translation>
            <numerusform>%Ln film among them.</numerusform>
            <numerusform>%Ln films among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation>
            <numerusform>%Ln other place</numerusform>
            <numerusform>%Ln other places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportMeasures</name>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Show %n more step</numerusform>
            <numerusform>Show %n more steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message numerus="yes">
        <source>photo(s) of you</source>
        <translation>
            <numerusform>photo of you</numerusform>
            <numerusform>photos of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tell(s) a place</source>
        <translation>
            <numerusform>tells a place</numerusform>
            <numerusform>tell a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service(s) and website(s)</source>
        <translation>
            <numerusform>service or website</numerusform>
            <numerusform>services and websites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account(s) and channel(s)</source>
        <translation>
            <numerusform>account or channel</numerusform>
            <numerusform>accounts and channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%Ln photo(s) are not decided, and not counted here.</source>
        <translation>
            <numerusform>%Ln photo is not decided, and not counted here.</numerusform>
            <numerusform>%Ln photos are not decided, and not counted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) wait for your decision. The report counts those that you confirm.</source>
        <translation>
            <numerusform>%Ln photo waits for your decision. The report counts those that you confirm.</numerusform>
            <numerusform>%Ln photos wait for your decision. The report counts those that you confirm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPhotos</name>
    <message numerus="yes">
        <source>%Ln photo(s), the most urgent first</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos, the most urgent first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>Your decision also counts for %n nearly identical picture(s).</source>
        <translation>
            <numerusform>Your decision also counts for %n nearly identical picture.</numerusform>
            <numerusform>Your decision also counts for %n nearly identical pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this setting expect about 1 wrong match in %Ln other face(s).</source>
        <translation>
            <numerusform>At this setting expect about 1 wrong match in %Ln other face.</numerusform>
            <numerusform>At this setting expect about 1 wrong match in %Ln other faces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanOptions</name>
    <message numerus="yes">
        <source>This computer has %Ln processor(s); more photos at once than that seldom help.</source>
        <translation>
            <numerusform>This computer has %Ln processor; more photos at once than that seldom help.</numerusform>
            <numerusform>This computer has %Ln processors; more photos at once than that seldom help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message numerus="yes">
        <source>%n reference photo(s)</source>
        <translation>
            <numerusform>%n reference photo</numerusform>
            <numerusform>%n reference photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n photo(s)</source>
        <translation>
            <numerusform>Stopped after %n photo</numerusform>
            <numerusform>Stopped after %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s)</source>
        <translation>
            <numerusform>Looked at %Ln file</numerusform>
            <numerusform>Looked at %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln photo(s)</source>
        <translation>
            <numerusform>Looked at %Ln photo</numerusform>
            <numerusform>Looked at %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known from before</source>
        <translation>
            <numerusform>%n known from before</numerusform>
            <numerusform>%n known from before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n px between the eyes</source>
        <translation>
            <numerusform>%n px between the eyes</numerusform>
            <numerusform>%n px between the eyes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToDoList</name>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for other people that you help</source>
        <translation>
            <numerusform>%n thing to do for other people that you help</numerusform>
            <numerusform>%n things to do for other people that you help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsePackDialog</name>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) are ready for the new model.</source>
        <translation>
            <numerusform>{name}: %n reference photo is ready for the new model.</numerusform>
            <numerusform>{name}: %n reference photos are ready for the new model.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) were ready before.</source>
        <translation>
            <numerusform>{name}: %n reference photo was ready before.</numerusform>
            <numerusform>{name}: %n reference photos were ready before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultSettings</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that tell a place</source>
        <translation>
            <numerusform>Take down %Ln photo that tells a place</numerusform>
            <numerusform>Take down %Ln photos that tell a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that carry names, or remove the names</source>
        <translation>
            <numerusform>Take down %Ln photo that carries names, or remove the names</numerusform>
            <numerusform>Take down %Ln photos that carry names, or remove the names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open photo(s) only to people you choose</source>
        <translation>
            <numerusform>Show %Ln open photo only to people you choose</numerusform>
            <numerusform>Show %Ln open photos only to people you choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask face searches what they hold: %Ln photo(s) were put on the web</source>
        <translation>
            <numerusform>Ask face searches what they hold: %Ln photo was put on the web</numerusform>
            <numerusform>Ask face searches what they hold: %Ln photos were put on the web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln photo(s) again only as cleaned copies</source>
        <translation>
            <numerusform>Publish %Ln photo again only as a cleaned copy</numerusform>
            <numerusform>Publish %Ln photos again only as cleaned copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln photo(s) that wait</source>
        <translation>
            <numerusform>Decide about %Ln photo that waits</numerusform>
            <numerusform>Decide about %Ln photos that wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down where %Ln photo(s) can be seen</source>
        <translation>
            <numerusform>Write down where %Ln photo can be seen</numerusform>
            <numerusform>Write down where %Ln photos can be seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed, and none is known to have been open to everybody.</source>
        <translation>
            <numerusform>%Ln photo of you is confirmed, and it is not known to have been open to everybody.</numerusform>
            <numerusform>%Ln photos of you are confirmed, and none is known to have been open to everybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected the %Ln photo(s) of you that are confirmed, face searches too.</source>
        <translation>
            <numerusform>Anybody could have collected the %Ln photo of you that is confirmed, face searches too.</numerusform>
            <numerusform>Anybody could have collected all %Ln photos of you that are confirmed, face searches too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed.</source>
        <translation>
            <numerusform>%Ln photo of you is confirmed.</numerusform>
            <numerusform>%Ln photos of you are confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected %Ln of them, face searches too.</source>
        <translation>
            <numerusform>Anybody could have collected %Ln of them, face searches too.</numerusform>
            <numerusform>Anybody could have collected %Ln of them, face searches too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n waiting</numerusform>
            <numerusform>{page}, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Odds</name>
    <message numerus="yes">
        <source>Expect about 1 wrong match among %Ln face(s) of other people.</source>
        <translation>
            <numerusform>Expect about 1 wrong match among %Ln face of other people.</numerusform>
            <numerusform>Expect about 1 wrong match among %Ln faces of other people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PersonWords</name>
    <message numerus="yes">
        <source>Permission ends in %n day(s)</source>
        <translation>
            <numerusform>Permission ends in %n day</numerusform>
            <numerusform>Permission ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>Set so that 1 in %Ln comparison(s) with another person is wrong, it finds {share} of a person’s photos</source>
        <translation>
            <numerusform>Set so that 1 in %Ln comparison with another person is wrong, it finds {share} of a person’s photos</numerusform>
            <numerusform>Set so that 1 in %Ln comparisons with another person is wrong, it finds {share} of a person’s photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} with %n reference photo(s).</source>
        <translation>
            <numerusform>{told} with %n reference photo.</numerusform>
            <numerusform>{told} with %n reference photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n reference photo(s): {share}.</source>
        <translation>
            <numerusform>With %n reference photo: {share}.</numerusform>
            <numerusform>With %n reference photos: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n small picture(s) of your face.</source>
        <translation>
            <numerusform>{recipient} would get %n small picture of your face.</numerusform>
            <numerusform>{recipient} would get %n small pictures of your face.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n photo(s) of your face.</source>
        <translation>
            <numerusform>{recipient} would get %n photo of your face.</numerusform>
            <numerusform>{recipient} would get %n photos of your face.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n copy(ies) of an identity document.</source>
        <translation>
            <numerusform>{recipient} would get %n copy of an identity document.</numerusform>
            <numerusform>{recipient} would get %n copies of an identity document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n picture(s) that may show your face or an identity document.</source>
        <translation>
            <numerusform>{recipient} would get %n picture that may show your face or an identity document.</numerusform>
            <numerusform>{recipient} would get %n pictures that may show your face or an identity document.</numerusform>
        </translation>
    </message>
</context>
</TS>
