<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Démarche</source>
            <translation>Über Démarche</translation>
        </message>
        <message>
            <source>A timeline of diplomatic moves, read on this computer from articles you saved. Nothing is sent anywhere.</source>
            <translation>Eine Zeitleiste diplomatischer Schritte, auf diesem Rechner aus Ihren gespeicherten Artikeln gelesen. Nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Apache License 2.0. Qt is used under the LGPL and can be replaced. The licence texts are beside the program.</source>
            <translation>Apache-Lizenz 2.0. Qt wird unter der LGPL verwendet und lässt sich ersetzen. Die Lizenztexte liegen dem Programm bei.</translation>
        </message>
        <message>
            <source>It makes no connection on its own, not even to look for a newer version. Only a page whose address you give it, and agree to have fetched, is fetched.</source>
            <translation>Es baut von sich aus keine Verbindung auf, auch nicht, um nach einer neueren Version zu sehen. Nur eine Seite, deren Adresse Sie ihm geben und deren Abruf Sie zustimmen, wird abgerufen.</translation>
        </message>
        <message>
            <source>Licences of all parts</source>
            <translation>Lizenzen aller Bestandteile</translation>
        </message>
    </context>
    <context>
        <name>ArticleDialog</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>13 March 2023</source>
            <translation>13. März 2023</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Ortsmarke</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Beware</source>
            <translation>Achtung</translation>
        </message>
        <message>
            <source>Remove this article</source>
            <translation>Diesen Artikel entfernen</translation>
        </message>
        <message>
            <source>With all its reports; undo brings it back</source>
            <translation>Mit allen seinen Berichten; Rückgängig holt ihn zurück</translation>
        </message>
        <message>
            <source>Not understood as a date.</source>
            <translation>Nicht als Datum verstanden.</translation>
        </message>
        <message>
            <source>You changed this. Click to go back to what the text says.</source>
            <translation>Von Ihnen geändert. Ein Klick stellt her, was der Text sagt.</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>%1 zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Make an event of this</source>
            <translation>Daraus ein Ereignis machen</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Toolbar</source>
            <translation>Werkzeugleiste</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the evidence</source>
            <translation>Beleg öffnen</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>Events at this place</source>
            <translation>Ereignisse an dieser Stelle</translation>
        </message>
        <message>
            <source>… and {n} more</source>
            <translation>… und {n} weitere</translation>
        </message>
        <message>
            <source>An event may stand in several lanes, so the counts add up to more.</source>
            <translation>Ein Ereignis kann in mehreren Spuren stehen, daher ergeben die Zahlen zusammen mehr.</translation>
        </message>
        <message>
            <source>Name of the lane</source>
            <translation>Name der Spur</translation>
        </message>
        <message>
            <source>Rename lane…</source>
            <translation>Spur umbenennen…</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Oben anheften</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Einklappen</translation>
        </message>
        <message>
            <source>Open out</source>
            <translation>Ausklappen</translation>
        </message>
        <message>
            <source>Show all rows</source>
            <translation>Alle Zeilen zeigen</translation>
        </message>
        <message>
            <source>Show fewer rows</source>
            <translation>Weniger Zeilen zeigen</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Hide all others</source>
            <translation>Alle anderen ausblenden</translation>
        </message>
        <message>
            <source>Show hidden lane</source>
            <translation>Ausgeblendete Spur zeigen</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Put lanes in their usual order</source>
            <translation>Spuren in die übliche Ordnung</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Gruppieren nach</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>All events over time; arrow keys move the part in view</source>
            <translation>Alle Ereignisse über die Zeit; Pfeiltasten bewegen den Ausschnitt</translation>
        </message>
        <message>
            <source>Zoom to range</source>
            <translation>Auf Spanne vergrößern</translation>
        </message>
        <message>
            <source>Filter to range</source>
            <translation>Auf Spanne filtern</translation>
        </message>
        <message>
            <source>Export range…</source>
            <translation>Spanne exportieren…</translation>
        </message>
        <message>
            <source>No events to show</source>
            <translation>Keine Ereignisse zu zeigen</translation>
        </message>
        <message>
            <source>No event passes the filters</source>
            <translation>Kein Ereignis passt zu den Filtern</translation>
        </message>
        <message>
            <source>No event here has a date</source>
            <translation>Kein Ereignis hier hat ein Datum</translation>
        </message>
        <message>
            <source>%n event(s)</source>
            <translation>%n Ereignisse</translation>
        </message>
        <message>
            <source>%n undated</source>
            <translation>%n ohne Datum</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>Treffen</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>Besuch</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>Übereinkunft</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>Äußerung</translation>
        </message>
        <message>
            <source>pressure</source>
            <translation>Druck</translation>
        </message>
        <message>
            <source>other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>Pairs and speakers</source>
            <translation>Paare und Sprecher</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Staat</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Knapp</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <source>{person} statements</source>
            <translation>Äußerungen {person}</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>undated</source>
            <translation>ohne Datum</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>dementiert</translation>
        </message>
        <message>
            <source>hypothetical</source>
            <translation>hypothetisch</translation>
        </message>
        <message>
            <source>dated only by the day of publication</source>
            <translation>nur durch den Erscheinungstag datiert</translation>
        </message>
        <message>
            <source>dated by its context</source>
            <translation>aus dem Zusammenhang datiert</translation>
        </message>
        <message>
            <source>{n} sources</source>
            <translation>{n} Quellen</translation>
        </message>
        <message>
            <source>sources differ</source>
            <translation>Quellen uneins</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Undo %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>Wiederholen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n Ereignis</numerusform>
                <numerusform>%n Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n event(s)</source>
            <translation>
                <numerusform>%1 von %n Ereignis</numerusform>
                <numerusform>%1 von %n Ereignissen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs a look any more.</source>
            <translation>Nichts mehr zu prüfen.</translation>
        </message>
        <message>
            <source>No new events are out of view.</source>
            <translation>Keine neuen Ereignisse außerhalb der Ansicht.</translation>
        </message>
        <message>
            <source>The original is not there any more.</source>
            <translation>Das Original ist nicht mehr da.</translation>
        </message>
    </context>
    <context>
        <name>ConflictTable</name>
        <message>
            <source>Where the sources differ</source>
            <translation>Worin die Quellen uneins sind</translation>
        </message>
        <message>
            <source>! The sources differ</source>
            <translation>! Die Quellen sind uneins</translation>
        </message>
        <message>
            <source>Told in different ways</source>
            <translation>Unterschiedlich berichtet</translation>
        </message>
        <message>
            <source>Perhaps the same happening, told otherwise:</source>
            <translation>Vielleicht dasselbe Geschehen, anders berichtet:</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong that should not have. Your work is saved. If you tell us, add the lines below: they hold no text of your articles.</source>
            <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen. Ihre Arbeit ist gespeichert. Wenn Sie es uns melden, fügen Sie die Zeilen unten bei: Sie enthalten keinen Text Ihrer Artikel.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
    </context>
    <context>
        <name>DayPicker</name>
        <message>
            <source>Pick the day in a calendar. For several days Shift+click the first, then click the last.</source>
            <translation>Den Tag im Kalender wählen. Für mehrere Tage den ersten mit Umschalt anklicken, dann den letzten.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Known to the</source>
            <translation>Bekannt auf</translation>
        </message>
        <message>
            <source>Meant</source>
            <translation>Gemeint</translation>
        </message>
        <message>
            <source>Set this date</source>
            <translation>Dieses Datum setzen</translation>
        </message>
        <message>
            <source>Day of the event</source>
            <translation>Tag des Ereignisses</translation>
        </message>
        <message>
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>exactly then, all of these days</source>
            <translation>genau dann, all diese Tage</translation>
        </message>
        <message>
            <source>on some day of these</source>
            <translation>an einem dieser Tage</translation>
        </message>
        <message>
            <source>roughly then</source>
            <translation>ungefähr dann</translation>
        </message>
        <message>
            <source>then or before</source>
            <translation>dann oder früher</translation>
        </message>
        <message>
            <source>then or after</source>
            <translation>dann oder später</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>Where it comes from</source>
            <translation>Woher es stammt</translation>
        </message>
        <message>
            <source>Select a mark to read the sentence it stands on.</source>
            <translation>Wählen Sie eine Marke, um den Satz zu lesen, auf dem sie beruht.</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop target</source>
            <translation>Ablagefläche</translation>
        </message>
        <message>
            <source>Drop this folder</source>
            <translation>Diesen Ordner ablegen</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n article(s)</source>
            <translation>
                <numerusform>%n Artikel ablegen</numerusform>
                <numerusform>%n Artikel ablegen</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the message as a file first</source>
            <translation>Die Nachricht zuerst als Datei speichern</translation>
        </message>
        <message>
            <source>Drop this text</source>
            <translation>Diesen Text ablegen</translation>
        </message>
        <message>
            <source>Drop this address</source>
            <translation>Diese Adresse ablegen</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>Reading the article’s dates again…</source>
            <translation>Die Daten des Artikels werden neu gelesen…</translation>
        </message>
        <message>
            <source>The article’s dates are read again.</source>
            <translation>Die Daten des Artikels sind neu gelesen.</translation>
        </message>
        <message>
            <source>“%1” is not understood as a date.</source>
            <translation>„%1“ ist nicht als Datum zu verstehen.</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <source>Add an event</source>
            <translation>Ereignis hinzufügen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
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
            <source>Whom</source>
            <translation>Wen</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>13 March 2023, September 2022 …</source>
            <translation>13. März 2023, September 2022 …</translation>
        </message>
        <message>
            <source>Not understood as a date.</source>
            <translation>Nicht als Datum verstanden.</translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>Das Ereignis</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) selected: a change here goes to all of them.</source>
            <translation>
                <numerusform>%n Ereignis ausgewählt: Eine Änderung hier gilt für alle.</numerusform>
                <numerusform>%n Ereignisse ausgewählt: Eine Änderung hier gilt für alle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n Quelle</numerusform>
                <numerusform>%n Quellen</numerusform>
            </translation>
        </message>
        <message>
            <source>sources differ</source>
            <translation>Quellen uneins</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>This event is right: the machine will not change it again (A)</source>
            <translation>Dieses Ereignis stimmt: Die Maschine ändert es nicht mehr (A)</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>This is no event for the timeline (X)</source>
            <translation>Kein Ereignis für die Zeitleiste (X)</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Type a date as you would say it: 13 March 2023, September 2022, 6–10 March 2023</source>
            <translation>Schreiben Sie ein Datum, wie Sie es sagen: 13. März 2023, September 2022, 6.–10. März 2023</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Wen</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Auch</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>You changed this. Click to go back to what the text says.</source>
            <translation>Von Ihnen geändert. Ein Klick stellt her, was der Text sagt.</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>%1 zurücksetzen</translation>
        </message>
        <message>
            <source>Why this date?</source>
            <translation>Warum dieses Datum?</translation>
        </message>
        <message>
            <source>Why this type?</source>
            <translation>Warum diese Art?</translation>
        </message>
    </context>
    <context>
        <name>EventTable</name>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>All events that the filters let through, one a row</source>
            <translation>Alle Ereignisse, die die Filter durchlassen, eines je Zeile</translation>
        </message>
    </context>
    <context>
        <name>EventTableModel</name>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>sources differ</source>
            <translation>Quellen uneins</translation>
        </message>
        <message>
            <source>date inferred</source>
            <translation>Datum erschlossen</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>%1 %2; %3, %4.</source>
            <translation>%1 %2; %3, %4.</translation>
        </message>
        <message>
            <source>%1 events, %2 and later</source>
            <translation>%1 Ereignisse, %2 und später</translation>
        </message>
        <message>
            <source>%1 of %2 events</source>
            <translation>%1 von %2 Ereignissen</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n Ereignis</numerusform>
                <numerusform>%n Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n Spur</numerusform>
                <numerusform>%n Spuren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n uncertain</source>
            <translation>
                <numerusform>%n unsicher</numerusform>
                <numerusform>%n unsicher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undated</source>
            <translation>
                <numerusform>%n undatiert</numerusform>
                <numerusform>%n undatiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; and %n more</source>
            <translation>
                <numerusform>; und %n weiteres</numerusform>
                <numerusform>; und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Belege</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>It runs from %1 to %2.</source>
            <translation>Sie reicht von %1 bis %2.</translation>
        </message>
        <message>
            <source>Made with Démarche from saved articles.</source>
            <translation>Mit Démarche aus gespeicherten Artikeln erstellt.</translation>
        </message>
        <message>
            <source>Not shown for want of room: %1 with %2.</source>
            <translation>Aus Platzmangel nicht gezeigt: %1 mit %2.</translation>
        </message>
        <message numerus="yes">
            <source>Not shown: %n earlier or later event(s).</source>
            <translation>
                <numerusform>Nicht gezeigt: %n früheres oder späteres Ereignis.</numerusform>
                <numerusform>Nicht gezeigt: %n frühere oder spätere Ereignisse.</numerusform>
            </translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Sources differ.</source>
            <translation>Die Quellen sind sich nicht einig.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>Timeline: %1.</source>
            <translation>Zeitleiste: %1.</translation>
        </message>
        <message>
            <source>Timeline; arrow keys go from event to event, Enter opens one, plus and minus zoom</source>
            <translation>Zeitleiste; Pfeiltasten gehen von Ereignis zu Ereignis, Eingabe öffnet eines, Plus und Minus vergrößern und verkleinern</translation>
        </message>
        <message>
            <source>Undated</source>
            <translation>Ohne Datum</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>actors</source>
            <translation>Beteiligte</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>Übereinkunft</translation>
        </message>
        <message>
            <source>cause</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>dementiert</translation>
        </message>
        <message>
            <source>detail</source>
            <translation>Umstand</translation>
        </message>
        <message numerus="yes">
            <source>from %n article(s)</source>
            <translation>
                <numerusform>aus %n Artikel</numerusform>
                <numerusform>aus %n Artikeln</numerusform>
            </translation>
        </message>
        <message>
            <source>hypothetical</source>
            <translation>hypothetisch</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>Treffen</translation>
        </message>
        <message>
            <source>named</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>people</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <source>pressure</source>
            <translation>Druck</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>Äußerung</translation>
        </message>
        <message>
            <source>status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>Besuch</translation>
        </message>
        <message>
            <source>when</source>
            <translation>wann</translation>
        </message>
        <message>
            <source>≈ marks a day that the sources do not settle; a hollow mark is dated by its context.</source>
            <translation>≈ steht bei einem Tag, den die Quellen offenlassen; ein hohles Zeichen ist aus dem Zusammenhang datiert.</translation>
        </message>
        <message>
            <source>≈ the day is not certain.</source>
            <translation>≈ der Tag ist nicht sicher.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>&amp;Copy picture</source>
            <translation>Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 kB</translation>
        </message>
        <message>
            <source>%1 pixels</source>
            <translation>%1 Pixel</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>Das Bild ist in der Zwischenablage.</translation>
        </message>
    </context>
    <context>
        <name>ExportForm</name>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Footnotes with the sources</source>
            <translation>Fußnoten mit den Quellen</translation>
        </message>
        <message>
            <source>Description for screen readers, in a file beside it</source>
            <translation>Beschreibung für Vorleseprogramme, als Datei daneben</translation>
        </message>
        <message>
            <source>Whole articles too</source>
            <translation>Auch ganze Artikel</translation>
        </message>
        <message>
            <source>Articles usually belong to their publishers: pass whole texts on only where you may.</source>
            <translation>Artikel gehören meist ihren Verlagen: Geben Sie ganze Texte nur weiter, wo Sie es dürfen.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>What is in view</source>
            <translation>Was zu sehen ist</translation>
        </message>
        <message numerus="yes">
            <source>What is selected (%n)</source>
            <translation>
                <numerusform>Was ausgewählt ist (%n)</numerusform>
                <numerusform>Was ausgewählt ist (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>The main part, without what is far off</source>
            <translation>Der Hauptteil, ohne weit Entferntes</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Spuren</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>Beginning of the file</source>
            <translation>Anfang der Datei</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message>
            <source>PNG image</source>
            <translation>PNG-Bild</translation>
        </message>
        <message>
            <source>SVG image</source>
            <translation>SVG-Bild</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Web page in one file</source>
            <translation>Webseite in einer Datei</translation>
        </message>
        <message>
            <source>Table for spreadsheets (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <source>Report (Markdown)</source>
            <translation>Bericht (Markdown)</translation>
        </message>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>Kalender (iCalendar)</translation>
        </message>
        <message>
            <source>Records (JSON Lines)</source>
            <translation>Datensätze (JSON Lines)</translation>
        </message>
        <message>
            <source>TimelineJS</source>
            <translation>TimelineJS</translation>
        </message>
        <message>
            <source>vis-timeline</source>
            <translation>vis-timeline</translation>
        </message>
        <message>
            <source>Sources for Zotero (CSL-JSON)</source>
            <translation>Quellen für Zotero (CSL-JSON)</translation>
        </message>
        <message>
            <source>Sources for LaTeX (BibTeX)</source>
            <translation>Quellen für LaTeX (BibTeX)</translation>
        </message>
        <message>
            <source>Web Annotation</source>
            <translation>Web Annotation</translation>
        </message>
        <message>
            <source>Map (GeoJSON)</source>
            <translation>Karte (GeoJSON)</translation>
        </message>
        <message>
            <source>Map (KML)</source>
            <translation>Karte (KML)</translation>
        </message>
        <message>
            <source>Article column, 700 px</source>
            <translation>Artikelspalte, 700 px</translation>
        </message>
        <message>
            <source>Wide, 1200 px</source>
            <translation>Breit, 1200 px</translation>
        </message>
        <message>
            <source>Slide, 16:9</source>
            <translation>Folie, 16:9</translation>
        </message>
        <message>
            <source>A4 landscape</source>
            <translation>A4 quer</translation>
        </message>
        <message>
            <source>A3 landscape</source>
            <translation>A3 quer</translation>
        </message>
        <message>
            <source>Poster, A1</source>
            <translation>Plakat, A1</translation>
        </message>
        <message>
            <source>Whole timeline, in pages or tiles</source>
            <translation>Ganze Zeitleiste, in Seiten oder Kacheln</translation>
        </message>
        <message>
            <source>%1× (%2 dpi)</source>
            <translation>%1× (%2 dpi)</translation>
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
            <source>Print: black on white</source>
            <translation>Druck: Schwarz auf Weiß</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
    </context>
    <context>
        <name>Fetcher</name>
        <message>
            <source>Fetch this page from %1?</source>
            <translation>Diese Seite von %1 holen?</translation>
        </message>
        <message>
            <source>That server will see that your computer asked for it. To stay unseen, save the page in your browser.</source>
            <translation>Dieser Server sieht, dass Ihr Rechner danach gefragt hat. Um ungesehen zu bleiben, speichern Sie die Seite im Browser.</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Holen</translation>
        </message>
        <message>
            <source>Always from this site</source>
            <translation>Von dieser Seite immer</translation>
        </message>
        <message>
            <source>Do not fetch</source>
            <translation>Nicht holen</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Search events</source>
            <translation>Ereignisse suchen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Also in whole articles</source>
            <translation>Auch in ganzen Artikeln</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>any day</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>States and others</source>
            <translation>Staaten und andere</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Worth a look</source>
            <translation>Einen Blick wert</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>angekreuzt</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>nicht angekreuzt</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n Ereignis</numerusform>
                <numerusform>%n Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n event(s)</source>
            <translation>
                <numerusform>%1 von %n Ereignis</numerusform>
                <numerusform>%1 von %n Ereignissen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GoToDate</name>
        <message>
            <source>Go to a date</source>
            <translation>Zu einem Datum</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>A day, a month, a year: “March 2023”, “last week”, “2022”</source>
            <translation>Ein Tag, ein Monat, ein Jahr: „März 2023“, „last week“, „2022“</translation>
        </message>
        <message>
            <source>Not understood as a date.</source>
            <translation>Nicht als Datum verstanden.</translation>
        </message>
    </context>
    <context>
        <name>ImportResults</name>
        <message>
            <source>Import results</source>
            <translation>Ergebnisse der Übernahme</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <source>Try failed ones again</source>
            <translation>Fehlgeschlagene erneut versuchen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) added</source>
            <translation>
                <numerusform>%n Artikel hinzugefügt</numerusform>
                <numerusform>%n Artikel hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation>
                <numerusform>%n schon vorhanden</numerusform>
                <numerusform>%n schon vorhanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without events</source>
            <translation>
                <numerusform>%n ohne Ereignisse</numerusform>
                <numerusform>%n ohne Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n nicht lesbar</numerusform>
                <numerusform>%n nicht lesbar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportResultsModel</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>Schon vorhanden</translation>
        </message>
        <message>
            <source>No events found</source>
            <translation>Keine Ereignisse gefunden</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Nicht lesbar</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>Pasted text %1</source>
            <translation>Eingefügter Text %1</translation>
        </message>
        <message>
            <source>The clipboard holds no article.</source>
            <translation>In der Zwischenablage ist kein Artikel.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Add folder</source>
            <translation>Ordner hinzufügen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) read</source>
            <translation>
                <numerusform>%n Artikel gelesen</numerusform>
                <numerusform>%n Artikel gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n nicht lesbar</numerusform>
                <numerusform>%n nicht lesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation>
                <numerusform>%n schon vorhanden</numerusform>
                <numerusform>%n schon vorhanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new event(s) out of view</source>
            <translation>
                <numerusform>%n neues Ereignis außer Sicht</numerusform>
                <numerusform>%n neue Ereignisse außer Sicht</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles (%1)</source>
            <translation>Artikel (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>LanesPanel</name>
        <message>
            <source>Lanes</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <source>Drag to order, F2 to rename, Alt+↑ and Alt+↓ to move, untick to hide</source>
            <translation>Ziehen zum Ordnen, F2 zum Umbenennen, Alt+↑ und Alt+↓ zum Verschieben, Haken weg zum Ausblenden</translation>
        </message>
        <message>
            <source>Lanes by</source>
            <translation>Spuren nach</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>What the marks mean</source>
            <translation>Was die Marken bedeuten</translation>
        </message>
        <message>
            <source>Meetings, calls, talks, mediation</source>
            <translation>Treffen, Telefonate, Gespräche, Vermittlung</translation>
        </message>
        <message>
            <source>Visits and journeys</source>
            <translation>Besuche und Reisen</translation>
        </message>
        <message>
            <source>Agreements, support, cooperation, aid, concessions</source>
            <translation>Übereinkünfte, Unterstützung, Zusammenarbeit, Hilfe, Zugeständnisse</translation>
        </message>
        <message>
            <source>Statements, requests, accusations, rejections, threats</source>
            <translation>Äußerungen, Forderungen, Vorwürfe, Ablehnungen, Drohungen</translation>
        </message>
        <message>
            <source>Sanctions, coercion, protest, mobilisation, use of force</source>
            <translation>Sanktionen, Zwang, Protest, Mobilmachung, Gewalt</translation>
        </message>
        <message>
            <source>Elections, appointments, trade figures and the like</source>
            <translation>Wahlen, Ernennungen, Handelszahlen und Ähnliches</translation>
        </message>
        <message>
            <source>fades</source>
            <translation>verblasst</translation>
        </message>
        <message>
            <source>The article says only roughly when: the band runs from the earliest to the latest day.</source>
            <translation>Der Artikel sagt nur ungefähr, wann: Das Band reicht vom frühesten bis zum spätesten Tag.</translation>
        </message>
        <message>
            <source>arrow</source>
            <translation>Pfeil</translation>
        </message>
        <message>
            <source>Before or after a day: one end is open.</source>
            <translation>Vor oder nach einem Tag: Ein Ende ist offen.</translation>
        </message>
        <message>
            <source>hollow</source>
            <translation>hohl</translation>
        </message>
        <message>
            <source>The sentence has no date of its own: it comes from another sentence, or from the day of publication.</source>
            <translation>Der Satz hat kein eigenes Datum: Es stammt aus einem anderen Satz oder vom Erscheinungstag.</translation>
        </message>
        <message>
            <source>dashed</source>
            <translation>gestrichelt</translation>
        </message>
        <message>
            <source>Planned: it had not taken place when the article was written.</source>
            <translation>Geplant: Als der Artikel geschrieben wurde, war es noch nicht geschehen.</translation>
        </message>
        <message>
            <source>struck through</source>
            <translation>durchgestrichen</translation>
        </message>
        <message>
            <source>Denied: the article says that it did not take place.</source>
            <translation>Dementiert: Der Artikel sagt, dass es nicht geschah.</translation>
        </message>
        <message>
            <source>The sources differ on the day, the participants or a figure.</source>
            <translation>Die Quellen sind sich über Tag, Beteiligte oder eine Zahl uneins.</translation>
        </message>
        <message>
            <source>So many sources tell it independently.</source>
            <translation>So viele Quellen berichten es unabhängig voneinander.</translation>
        </message>
        <message>
            <source>ring</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>Several events close together; zoom in or click to part them.</source>
            <translation>Mehrere Ereignisse dicht beieinander; vergrößern oder klicken, um sie zu trennen.</translation>
        </message>
        <message>
            <source>Events that find no room here; click to list them.</source>
            <translation>Ereignisse, für die hier kein Platz ist; ein Klick listet sie auf.</translation>
        </message>
    </context>
    <context>
        <name>Licences</name>
        <message>
            <source>Licences of all parts</source>
            <translation>Lizenzen aller Bestandteile</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
    </context>
    <context>
        <name>NamedViews</name>
        <message>
            <source>Save or change views…</source>
            <translation>Ansichten speichern oder ändern …</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>One moment…</source>
            <translation>Einen Augenblick…</translation>
        </message>
    </context>
    <context>
        <name>ProjectFiles</name>
        <message>
            <source>a new project</source>
            <translation>ein neues Projekt</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>%1 wird geöffnet…</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <source>Démarche projects (*%1)</source>
            <translation>Démarche-Projekte (*%1)</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>timeline</source>
            <translation>zeitleiste</translation>
        </message>
        <message>
            <source>A copy is at %1</source>
            <translation>Eine Kopie liegt in %1</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>%1 wird gespeichert…</translation>
        </message>
        <message>
            <source>What could not be saved is kept at %1</source>
            <translation>Was nicht gespeichert werden konnte, liegt unter %1</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>One moment…</source>
            <translation>Einen Augenblick…</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>A new language is spoken after the next start.</source>
            <translation>Eine neue Sprache gilt ab dem nächsten Start.</translation>
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
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>13 March 2023</source>
            <translation>13. März 2023</translation>
        </message>
        <message>
            <source>13 Mar 2023</source>
            <translation>13. Mär. 2023</translation>
        </message>
        <message>
            <source>Dates in lists</source>
            <translation>Daten in Listen</translation>
        </message>
        <message>
            <source>As the language has it</source>
            <translation>Wie es die Sprache vorgibt</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <source>Weeks begin on</source>
            <translation>Wochenbeginn</translation>
        </message>
        <message>
            <source>From left to right</source>
            <translation>Von links nach rechts</translation>
        </message>
        <message>
            <source>From right to left</source>
            <translation>Von rechts nach links</translation>
        </message>
        <message>
            <source>Lanes are read</source>
            <translation>Leserichtung der Bahnen</translation>
        </message>
        <message>
            <source>The format of the last time</source>
            <translation>Das Format vom letzten Mal</translation>
        </message>
        <message>
            <source>PNG image</source>
            <translation>PNG-Bild</translation>
        </message>
        <message>
            <source>SVG image</source>
            <translation>SVG-Bild</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Table for spreadsheets (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <source>Export begins with</source>
            <translation>Export beginnt mit</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>Processor cores used</source>
            <translation>Benutzte Prozessorkerne</translation>
        </message>
        <message>
            <source>Ask again for every site</source>
            <translation>Bei jeder Seite wieder fragen</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Webseiten</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Übliches</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>On the timeline</source>
            <translation>Auf der Zeitleiste</translation>
        </message>
    </context>
    <context>
        <name>SourcePane</name>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n Bericht</numerusform>
                <numerusform>%n Berichte</numerusform>
            </translation>
        </message>
        <message>
            <source>Not the same happening</source>
            <translation>Nicht dasselbe Geschehen</translation>
        </message>
        <message>
            <source>Make this report an event of its own</source>
            <translation>Aus diesem Bericht ein eigenes Ereignis machen</translation>
        </message>
        <message>
            <source>Article…</source>
            <translation>Artikel…</translation>
        </message>
        <message>
            <source>Set this article’s title, outlet or day of publication, or remove it</source>
            <translation>Titel, Medium oder Erscheinungstag dieses Artikels setzen oder ihn entfernen</translation>
        </message>
        <message>
            <source>Open the original</source>
            <translation>Original öffnen</translation>
        </message>
        <message>
            <source>The file or page the article was read from</source>
            <translation>Datei oder Seite, aus der der Artikel gelesen wurde</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message>
            <source>Added by hand: no article tells it.</source>
            <translation>Von Hand hinzugefügt: Kein Artikel berichtet es.</translation>
        </message>
        <message>
            <source>%1, paragraph %2</source>
            <translation>%1, Absatz %2</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show the import results</source>
            <translation>Ergebnisse der Übernahme zeigen</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Sie zeigen</translation>
        </message>
        <message>
            <source>Show the new events on the timeline</source>
            <translation>Die neuen Ereignisse auf der Zeitleiste zeigen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n article(s)</source>
            <translation>
                <numerusform>%1 von %n Artikel</numerusform>
                <numerusform>%1 von %n Artikeln</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking through the files…</source>
            <translation>Die Dateien werden durchgesehen…</translation>
        </message>
    </context>
    <context>
        <name>TimelineImport</name>
        <message>
            <source>Timelines (*.csv *.tsv *.jsonl *.json)</source>
            <translation>Zeitleisten (*.csv *.tsv *.jsonl *.json)</translation>
        </message>
        <message>
            <source>Add a timeline</source>
            <translation>Zeitleiste hinzufügen</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>%1 wird gelesen…</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) added</source>
            <translation>
                <numerusform>%n Ereignis hinzugefügt</numerusform>
                <numerusform>%n Ereignisse hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be taken.</source>
            <translation>
                <numerusform>%n Zeile ließ sich nicht übernehmen.</numerusform>
                <numerusform>%n Zeilen ließen sich nicht übernehmen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Row %1: </source>
            <translation>Zeile %1: </translation>
        </message>
    </context>
    <context>
        <name>ViewsDialog</name>
        <message>
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>A name for what is shown now</source>
            <translation>Ein Name für das Gezeigte</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>There is a view of that name.</source>
            <translation>Eine Ansicht dieses Namens gibt es schon.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Everything is read on this computer. Nothing is sent anywhere.</source>
            <translation>Alles wird auf diesem Rechner gelesen. Nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>An arrow pointing into a tray</source>
            <translation>Ein Pfeil, der in eine Ablage zeigt</translation>
        </message>
        <message>
            <source>Drop articles here</source>
            <translation>Artikel hier ablegen</translation>
        </message>
        <message>
            <source>Saved web pages, text, PDF, Word, mail and agency exports, whole folders. Or paste text with Ctrl+V.</source>
            <translation>Gespeicherte Webseiten, Text, PDF, Word, Mails und Agenturdateien, ganze Ordner. Oder Text mit Strg+V einfügen.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>No articles at hand?</source>
            <translation>Keine Artikel zur Hand?</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Twelve short articles of 2022–2023: Minsk and Beijing, Tehran and Riyadh, Lavrov’s journeys</source>
            <translation>Zwölf kurze Artikel von 2022–2023: Minsk und Peking, Teheran und Riad, Lawrows Reisen</translation>
        </message>
        <message>
            <source>Open a project…</source>
            <translation>Projekt öffnen…</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Letzte Projekte</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Search and filters</source>
            <translation>Suche und Filter</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Import results</source>
            <translation>Ergebnisse der Übernahme</translation>
        </message>
    </context>
    <context>
        <name>_Picture</name>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Drag the picture into another program</source>
            <translation>Das Bild in ein anderes Programm ziehen</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>E&amp;vent</source>
            <translation>&amp;Ereignis</translation>
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
            <source>New project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Projekt öffnen…</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Letzte Projekte</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen…</translation>
        </message>
        <message>
            <source>Add a timeline…</source>
            <translation>Zeitleiste hinzufügen…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>Artikel einfügen</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Alle Filter leeren</translation>
        </message>
        <message>
            <source>Select all events</source>
            <translation>Alle Ereignisse auswählen</translation>
        </message>
        <message>
            <source>Let go of the selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <source>Add an event…</source>
            <translation>Ereignis hinzufügen…</translation>
        </message>
        <message>
            <source>Edit the title</source>
            <translation>Titel bearbeiten</translation>
        </message>
        <message>
            <source>Edit the date</source>
            <translation>Datum bearbeiten</translation>
        </message>
        <message>
            <source>Go to the evidence</source>
            <translation>Zum Beleg</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Next that needs a look</source>
            <translation>Nächstes zu Prüfendes</translation>
        </message>
        <message>
            <source>Merge into one happening</source>
            <translation>Zu einem Geschehen zusammenlegen</translation>
        </message>
        <message>
            <source>Split into its reports</source>
            <translation>In seine Berichte zerlegen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Bring back what was deleted</source>
            <translation>Gelöschtes zurückholen</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Fit all</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Fit the selection</source>
            <translation>Auswahl zeigen</translation>
        </message>
        <message>
            <source>Show the new events</source>
            <translation>Neue Ereignisse zeigen</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Go to a date…</source>
            <translation>Zu einem Datum…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Seitenleisten</translation>
        </message>
        <message>
            <source>Panels as at first</source>
            <translation>Seitenleisten wie am Anfang</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>What the marks mean</source>
            <translation>Was die Marken bedeuten</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Protokollordner öffnen</translation>
        </message>
        <message>
            <source>About Démarche</source>
            <translation>Über Démarche</translation>
        </message>
        <message>
            <source>Next, previous event in the lane</source>
            <translation>Nächstes, voriges Ereignis der Spur</translation>
        </message>
        <message>
            <source>Lane above, below</source>
            <translation>Spur darüber, darunter</translation>
        </message>
        <message>
            <source>Zoom at the pointer</source>
            <translation>Am Zeiger vergrößern</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Select a range of time</source>
            <translation>Zeitspanne auswählen</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>roughly</source>
            <translation>ungefähr</translation>
        </message>
        <message>
            <source>on some day of these</source>
            <translation>an einem dieser Tage</translation>
        </message>
        <message>
            <source>all of these days</source>
            <translation>all diese Tage</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>An id stands there twice.</source>
            <translation>Eine Kennung steht zweimal da.</translation>
        </message>
        <message>
            <source>Another print of a report that is here already; the two count as one source.</source>
            <translation>Ein weiterer Abdruck eines Berichts, der schon da ist; beide zählen als eine Quelle.</translation>
        </message>
        <message>
            <source>Archives lie within archives, deeper than two; those were not read.</source>
            <translation>Archive liegen in Archiven, tiefer als zwei; diese wurden nicht gelesen.</translation>
        </message>
        <message>
            <source>By the words of the sentence alone another date seemed likelier; a second look at the whole article chose this one.</source>
            <translation>Nach den Worten des Satzes allein schien ein anderes Datum wahrscheinlicher; ein zweiter Blick auf den ganzen Artikel hat dieses gewählt.</translation>
        </message>
        <message>
            <source>Day and month of the publication date could be swapped; please check it.</source>
            <translation>Tag und Monat des Erscheinungsdatums könnten vertauscht sein; bitte prüfen.</translation>
        </message>
        <message>
            <source>Démarche does not know this kind of file.</source>
            <translation>Diese Art Datei kennt Démarche nicht.</translation>
        </message>
        <message>
            <source>Events are found in English articles only; in other languages the dates are.</source>
            <translation>Ereignisse werden nur in englischen Artikeln gefunden, in anderen Sprachen die Daten.</translation>
        </message>
        <message>
            <source>Finding the events failed in this article; nothing else is affected.</source>
            <translation>In diesem Artikel schlug das Finden der Ereignisse fehl; sonst ist nichts betroffen.</translation>
        </message>
        <message>
            <source>Finding the events failed; nothing else is affected.</source>
            <translation>Das Finden der Ereignisse schlug fehl; sonst ist nichts betroffen.</translation>
        </message>
        <message>
            <source>Finding the events took too long and was stopped.</source>
            <translation>Das Finden der Ereignisse dauerte zu lange und wurde beendet.</translation>
        </message>
        <message>
            <source>It counts as denied: somebody refused or failed to do it.</source>
            <translation>Es gilt als verneint: Jemand hat es verweigert oder nicht geschafft.</translation>
        </message>
        <message>
            <source>It counts as denied: the sentence negates it.</source>
            <translation>Es gilt als verneint: Der Satz verneint es.</translation>
        </message>
        <message>
            <source>It counts as denied: the sentence says “without”.</source>
            <translation>Es gilt als verneint: Im Satz steht „ohne“.</translation>
        </message>
        <message>
            <source>It is what is being planned, announced, prepared or put off.</source>
            <translation>Es wird geplant, angekündigt, vorbereitet oder verschoben.</translation>
        </message>
        <message>
            <source>It is what somebody calls for or prepares for.</source>
            <translation>Jemand fordert es oder bereitet sich darauf vor.</translation>
        </message>
        <message>
            <source>It is what somebody means, wants or promises to do.</source>
            <translation>Jemand hat es vor, will oder verspricht es.</translation>
        </message>
        <message>
            <source>It stands in an if-clause.</source>
            <translation>Es steht in einem Bedingungssatz.</translation>
        </message>
        <message>
            <source>It was called off, put off, prevented or refused.</source>
            <translation>Es wurde abgesagt, verschoben, verhindert oder abgelehnt.</translation>
        </message>
        <message>
            <source>It was still ahead when the article was written.</source>
            <translation>Es stand noch bevor, als der Artikel geschrieben wurde.</translation>
        </message>
        <message>
            <source>Its date is that of the news the article opens with, or of a sentence near by.</source>
            <translation>Sein Datum ist das der Nachricht, mit der der Artikel beginnt, oder das eines Satzes in der Nähe.</translation>
        </message>
        <message>
            <source>No events were found.</source>
            <translation>Es wurden keine Ereignisse gefunden.</translation>
        </message>
        <message>
            <source>No other date was in reach.</source>
            <translation>Ein anderes Datum kam nicht in Betracht.</translation>
        </message>
        <message>
            <source>No publication date was found, so relative dates such as “last week” stay open.</source>
            <translation>Kein Erscheinungsdatum gefunden; relative Daten wie „letzte Woche“ bleiben offen.</translation>
        </message>
        <message>
            <source>Nothing dates it.</source>
            <translation>Nichts datiert es.</translation>
        </message>
        <message>
            <source>Nothing is left to show: the range, the lanes or the selection leave no event.</source>
            <translation>Nichts bleibt zu zeigen: Zeitraum, Spuren oder Auswahl lassen kein Ereignis übrig.</translation>
        </message>
        <message>
            <source>Of the dates in reach, the words around them speak most for this one.</source>
            <translation>Unter den Daten, die in Betracht kamen, sprechen die Worte ringsum am meisten für dieses.</translation>
        </message>
        <message>
            <source>Of the dates in reach, the words around them speak most for this one; a second look at the whole article agreed.</source>
            <translation>Unter den Daten, die in Betracht kamen, sprechen die Worte ringsum am meisten für dieses; ein zweiter Blick auf den ganzen Artikel war derselben Meinung.</translation>
        </message>
        <message>
            <source>One project is exported at a time, and without articles beside it.</source>
            <translation>Exportiert wird jeweils ein Projekt, und ohne Artikel daneben.</translation>
        </message>
        <message>
            <source>Only addresses of web pages (http and https) are fetched, and none in your own network.</source>
            <translation>Nur Adressen von Webseiten (http und https) werden geholt, und keine im eigenen Netz.</translation>
        </message>
        <message>
            <source>Only the article’s day of publication dates it.</source>
            <translation>Nur der Tag, an dem der Artikel erschien, datiert es.</translation>
        </message>
        <message>
            <source>Only the quoted sentences of this article are in the file, not its whole text.</source>
            <translation>Von diesem Artikel stehen nur die zitierten Sätze in der Datei, nicht der ganze Text.</translation>
        </message>
        <message>
            <source>Reading needed more memory or time than an article may, and was stopped.</source>
            <translation>Das Lesen brauchte mehr Speicher oder Zeit, als ein Artikel darf, und wurde beendet.</translation>
        </message>
        <message>
            <source>Reading took too long and was stopped.</source>
            <translation>Das Lesen dauerte zu lange und wurde beendet.</translation>
        </message>
        <message>
            <source>Saving is slow on this drive. You can go on working; each change is saved in its turn.</source>
            <translation>Das Speichern dauert auf diesem Laufwerk lange. Sie können weiterarbeiten; jede Änderung wird der Reihe nach gespeichert.</translation>
        </message>
        <message>
            <source>Some files in the archive could not be read.</source>
            <translation>Einige Dateien im Archiv ließen sich nicht lesen.</translation>
        </message>
        <message>
            <source>Something is referred to that is not in the file.</source>
            <translation>Es wird auf etwas verwiesen, das nicht in der Datei ist.</translation>
        </message>
        <message>
            <source>That cannot be done here.</source>
            <translation>Das geht hier nicht.</translation>
        </message>
        <message>
            <source>That choice cannot be.</source>
            <translation>Diese Wahl ist nicht möglich.</translation>
        </message>
        <message>
            <source>That file is open in another window.</source>
            <translation>Diese Datei ist in einem anderen Fenster offen.</translation>
        </message>
        <message>
            <source>The PDF holds pictures of pages and no text. Run text recognition (OCR) on it and add it again.</source>
            <translation>Das PDF enthält Bilder von Seiten und keinen Text. Lassen Sie eine Texterkennung (OCR) laufen und fügen Sie es erneut hinzu.</translation>
        </message>
        <message>
            <source>The PDF is locked with a password. Open it with the password and save it without one.</source>
            <translation>Das PDF ist mit einem Passwort geschützt. Öffnen Sie es damit und speichern Sie es ohne.</translation>
        </message>
        <message>
            <source>The archive unpacks to far more than an article can hold; it was not read.</source>
            <translation>Das Archiv entpackt sich zu weit mehr, als ein Artikel fassen kann; es wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The article says that it did not happen.</source>
            <translation>Der Artikel sagt, dass es nicht geschehen ist.</translation>
        </message>
        <message>
            <source>The article speaks of it as a possibility only.</source>
            <translation>Der Artikel spricht davon nur als Möglichkeit.</translation>
        </message>
        <message>
            <source>The article told of the same happening before; its date is taken from there.</source>
            <translation>Der Artikel hat von demselben Geschehen schon erzählt; das Datum stammt von dort.</translation>
        </message>
        <message>
            <source>The date stands in the sentence itself.</source>
            <translation>Das Datum steht im Satz selbst.</translation>
        </message>
        <message>
            <source>The disk does not answer. Your work is kept in memory until it can be saved elsewhere.</source>
            <translation>Der Datenträger antwortet nicht. Ihre Arbeit bleibt im Arbeitsspeicher, bis sie anderswo gespeichert werden kann.</translation>
        </message>
        <message>
            <source>The disk is full. Your work is kept in memory until it can be saved elsewhere.</source>
            <translation>Der Datenträger ist voll. Ihre Arbeit bleibt im Arbeitsspeicher, bis sie anderswo gespeichert werden kann.</translation>
        </message>
        <message>
            <source>The ending serves several formats: say which (--format).</source>
            <translation>Die Endung dient mehreren Formaten: Sagen Sie, welchem (--format).</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>Der Export wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The file broke its reader, which was stopped; nothing else is affected.</source>
            <translation>Die Datei hat ihr Leseprogramm gestört, das beendet wurde; sonst ist nichts betroffen.</translation>
        </message>
        <message>
            <source>The file cannot be opened.</source>
            <translation>Die Datei lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>The file cannot be written there.</source>
            <translation>Die Datei kann dort nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Die Datei ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Die Datei ließ sich nicht schreiben.</translation>
        </message>
        <message>
            <source>The file declares XML entities, which no article needs and attacks use; it was not read.</source>
            <translation>Die Datei erklärt XML-Entitäten, die kein Artikel braucht und Angriffe benutzen; sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The file holds no events.</source>
            <translation>Die Datei enthält keine Ereignisse.</translation>
        </message>
        <message>
            <source>The file is damaged or cut off.</source>
            <translation>Die Datei ist beschädigt oder abgeschnitten.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file is locked with a password.</source>
            <translation>Die Datei ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <source>The file is nested too deeply.</source>
            <translation>Die Datei ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>The file is not a Démarche project.</source>
            <translation>Die Datei ist kein Démarche-Projekt.</translation>
        </message>
        <message>
            <source>The file is not a timeline that can be read.</source>
            <translation>Die Datei ist keine lesbare Zeitleiste.</translation>
        </message>
        <message>
            <source>The file is not what its name says.</source>
            <translation>Die Datei ist nicht das, was ihr Name sagt.</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>Die Datei ist kein Text.</translation>
        </message>
        <message>
            <source>An adjective beside it says so: upcoming, planned, cancelled and the like.</source>
            <translation>Ein Adjektiv daneben sagt es: bevorstehend, geplant, abgesagt und Ähnliches.</translation>
        </message>
        <message>
            <source>The file is there already; it is replaced only when that is asked for (--force).</source>
            <translation>Die Datei ist schon da; ersetzt wird sie nur auf Verlangen (--force).</translation>
        </message>
        <message>
            <source>The file is too large to be an article.</source>
            <translation>Die Datei ist zu groß für einen Artikel.</translation>
        </message>
        <message>
            <source>The folder does not exist.</source>
            <translation>Den Ordner gibt es nicht.</translation>
        </message>
        <message>
            <source>The image would be too large; choose tiles or a smaller size.</source>
            <translation>Das Bild würde zu groß; wählen Sie Kacheln oder eine kleinere Größe.</translation>
        </message>
        <message>
            <source>The line is not JSON.</source>
            <translation>Die Zeile ist kein JSON.</translation>
        </message>
        <message>
            <source>The line is not an article: it needs an “id” and a “text”.</source>
            <translation>Die Zeile ist kein Artikel: Sie braucht „id“ und „text“.</translation>
        </message>
        <message>
            <source>The line is not what “demarche extract” prints.</source>
            <translation>Die Zeile ist nicht, was „demarche extract“ ausgibt.</translation>
        </message>
        <message>
            <source>The line was left out: it is damaged or of another kind.</source>
            <translation>Die Zeile wurde ausgelassen: Sie ist beschädigt oder anderer Art.</translation>
        </message>
        <message>
            <source>The mail program gave only the message’s address. Save the message as a file there, and drop that.</source>
            <translation>Das Mailprogramm hat nur die Adresse der Nachricht gegeben. Speichern Sie die Nachricht dort als Datei und ziehen Sie diese hierher.</translation>
        </message>
        <message>
            <source>The page could not be fetched.</source>
            <translation>Die Seite ließ sich nicht holen.</translation>
        </message>
        <message>
            <source>The page took too long and was given up.</source>
            <translation>Die Seite brauchte zu lange und wurde aufgegeben.</translation>
        </message>
        <message>
            <source>The page was not fetched, for you did not agree to it.</source>
            <translation>Die Seite wurde nicht geholt, weil Sie nicht zustimmten.</translation>
        </message>
        <message>
            <source>The place cannot be written. Your work is kept in memory until it can be saved elsewhere.</source>
            <translation>An diesem Ort kann nicht geschrieben werden. Ihre Arbeit bleibt im Arbeitsspeicher, bis sie anderswo gespeichert werden kann.</translation>
        </message>
        <message>
            <source>The project has been closed.</source>
            <translation>Das Projekt wurde geschlossen.</translation>
        </message>
        <message>
            <source>The project is open in another window, so here it can only be read.</source>
            <translation>Das Projekt ist in einem anderen Fenster offen und kann hier nur gelesen werden.</translation>
        </message>
        <message>
            <source>The project was written by a later version of Démarche.</source>
            <translation>Das Projekt wurde von einer späteren Version von Démarche geschrieben.</translation>
        </message>
        <message>
            <source>The project’s file is damaged. What can be read is saved into a new file.</source>
            <translation>Die Projektdatei ist beschädigt. Was lesbar ist, wird in eine neue Datei gerettet.</translation>
        </message>
        <message>
            <source>The project’s file is gone. Your work is kept in memory until it can be saved elsewhere.</source>
            <translation>Die Projektdatei ist weg. Ihre Arbeit bleibt im Arbeitsspeicher, bis sie anderswo gespeichert werden kann.</translation>
        </message>
        <message>
            <source>The publication date is uncertain; please check it.</source>
            <translation>Das Erscheinungsdatum ist unsicher; bitte prüfen.</translation>
        </message>
        <message>
            <source>The row was left out: a value is not one of those there are.</source>
            <translation>Die Zeile wurde ausgelassen: Einen Wert gibt es so nicht.</translation>
        </message>
        <message>
            <source>The row was left out: day and month of its date could be swapped; write it as year-month-day.</source>
            <translation>Die Zeile wurde ausgelassen: Tag und Monat könnten vertauscht sein; schreiben Sie Jahr-Monat-Tag.</translation>
        </message>
        <message>
            <source>The row was left out: it has no title.</source>
            <translation>Die Zeile wurde ausgelassen: Sie hat keinen Titel.</translation>
        </message>
        <message>
            <source>The row was left out: its date cannot be read.</source>
            <translation>Die Zeile wurde ausgelassen: Ihr Datum ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The same article is here already.</source>
            <translation>Derselbe Artikel ist schon da.</translation>
        </message>
        <message>
            <source>The sentence says that it is set, due or expected.</source>
            <translation>Der Satz sagt, dass es angesetzt, fällig oder erwartet ist.</translation>
        </message>
        <message>
            <source>The sentence says that it may, might, could or should be.</source>
            <translation>Der Satz sagt, dass es sein kann, könnte oder sollte.</translation>
        </message>
        <message>
            <source>The sentence says that it “would” come.</source>
            <translation>Der Satz sagt, dass es kommen „würde“.</translation>
        </message>
        <message>
            <source>The sentence takes a date named in the sentence before it.</source>
            <translation>Der Satz übernimmt ein Datum aus dem Satz davor.</translation>
        </message>
        <message>
            <source>The sentence takes the date of the happening that it is part of.</source>
            <translation>Der Satz übernimmt das Datum des Geschehens, zu dem er gehört.</translation>
        </message>
        <message>
            <source>The sentence takes the date of the happening told of just before it.</source>
            <translation>Der Satz übernimmt das Datum des unmittelbar zuvor erzählten Geschehens.</translation>
        </message>
        <message>
            <source>The sentence takes the day of publication.</source>
            <translation>Der Satz übernimmt den Tag der Veröffentlichung.</translation>
        </message>
        <message>
            <source>The sentence takes the day of the news that the article opens with.</source>
            <translation>Der Satz übernimmt den Tag der Nachricht, mit der der Artikel beginnt.</translation>
        </message>
        <message>
            <source>The sentence takes the last date named before it.</source>
            <translation>Der Satz übernimmt das zuletzt davor genannte Datum.</translation>
        </message>
        <message>
            <source>The shard could not be done.</source>
            <translation>Der Teil ließ sich nicht erledigen.</translation>
        </message>
        <message>
            <source>The verb speaks of the future.</source>
            <translation>Das Verb spricht von der Zukunft.</translation>
        </message>
        <message>
            <source>The words may name no event at all.</source>
            <translation>Die Worte meinen vielleicht gar kein Ereignis.</translation>
        </message>
        <message>
            <source>The year of publication was worked out from the weekday and the years named; please check it.</source>
            <translation>Das Erscheinungsjahr wurde aus Wochentag und genannten Jahren erschlossen; bitte prüfen.</translation>
        </message>
        <message>
            <source>There are too many files or articles; the rest was left out.</source>
            <translation>Es sind zu viele Dateien oder Artikel; der Rest wurde ausgelassen.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Diese Datei gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such format.</source>
            <translation>Dieses Format gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no text in the file.</source>
            <translation>In der Datei ist kein Text.</translation>
        </message>
        <message>
            <source>This is a folder.</source>
            <translation>Das ist ein Ordner.</translation>
        </message>
        <message>
            <source>This is a picture. Démarche reads text only.</source>
            <translation>Das ist ein Bild. Démarche liest nur Text.</translation>
        </message>
        <message>
            <source>This is a pipe or a device, not a file.</source>
            <translation>Das ist eine Pipe oder ein Gerät, keine Datei.</translation>
        </message>
        <message>
            <source>This is an old Word document (.doc). Save it as .docx and add it again.</source>
            <translation>Das ist ein altes Word-Dokument (.doc). Speichern Sie es als .docx und fügen Sie es erneut hinzu.</translation>
        </message>
        <message>
            <source>This needs Dask: pip install "demarche-viewer[archive]".</source>
            <translation>Dafür ist Dask nötig: pip install "demarche-viewer[archive]".</translation>
        </message>
        <message>
            <source>Which date belongs to it is not certain.</source>
            <translation>Welches Datum dazugehört, ist nicht sicher.</translation>
        </message>
        <message>
            <source>Who did it is not certain.</source>
            <translation>Wer es tat, ist nicht sicher.</translation>
        </message>
        <message>
            <source>Who did it is not named.</source>
            <translation>Wer es tat, wird nicht genannt.</translation>
        </message>
        <message>
            <source>“published” is not a date such as 2023-03-13.</source>
            <translation>„published“ ist kein Datum wie 2023-03-13.</translation>
        </message>
    </context>
    <context>
        <name>undo</name>
        <message>
            <source>adding %n article(s)</source>
            <translation>Hinzufügen von %n Artikeln</translation>
        </message>
        <message>
            <source>taking in %n event(s)</source>
            <translation>Übernehmen von %n Ereignissen</translation>
        </message>
        <message>
            <source>the change of article “%1”</source>
            <translation>Änderung des Artikels „%1“</translation>
        </message>
        <message>
            <source>the reset of article “%1”</source>
            <translation>das Zurücksetzen des Artikels „%1“</translation>
        </message>
        <message>
            <source>removing article “%1”</source>
            <translation>Entfernen des Artikels „%1“</translation>
        </message>
        <message>
            <source>the change of “%2” in “%1”</source>
            <translation>Änderung von „%2“ in „%1“</translation>
        </message>
        <message>
            <source>the reset of “%2” in “%1”</source>
            <translation>Zurücksetzen von „%2“ in „%1“</translation>
        </message>
        <message>
            <source>the notes on “%1”</source>
            <translation>Notizen zu „%1“</translation>
        </message>
        <message>
            <source>the review of “%1”</source>
            <translation>Prüfung von „%1“</translation>
        </message>
        <message>
            <source>pinning “%1”</source>
            <translation>Anheften von „%1“</translation>
        </message>
        <message>
            <source>letting go of “%1”</source>
            <translation>Lösen von „%1“</translation>
        </message>
        <message>
            <source>merging %n event(s)</source>
            <translation>Zusammenlegen von %n Ereignissen</translation>
        </message>
        <message>
            <source>splitting “%1”</source>
            <translation>Zerlegen von „%1“</translation>
        </message>
        <message>
            <source>deleting %n event(s)</source>
            <translation>Löschen von %n Ereignissen</translation>
        </message>
        <message>
            <source>restoring %n event(s)</source>
            <translation>Zurückholen von %n Ereignissen</translation>
        </message>
        <message>
            <source>adding the event “%1”</source>
            <translation>Hinzufügen des Ereignisses „%1“</translation>
        </message>
        <message>
            <source>saving the view “%1”</source>
            <translation>Speichern der Ansicht „%1“</translation>
        </message>
        <message>
            <source>forgetting the view “%1”</source>
            <translation>Vergessen der Ansicht „%1“</translation>
        </message>
    </context>
    <context>
        <name>why</name>
        <message>
            <source>You set this date.</source>
            <translation>Dieses Datum haben Sie gesetzt.</translation>
        </message>
        <message>
            <source>The article’s own reading: %1.</source>
            <translation>Der Artikel selbst sagt: %1.</translation>
        </message>
        <message>
            <source>Its words: “%1”.</source>
            <translation>Seine Worte: „%1“.</translation>
        </message>
        <message>
            <source>Published %1, %2.</source>
            <translation>Erschienen %1, %2.</translation>
        </message>
        <message>
            <source>The article’s day of publication is not known; set it and relative dates follow.</source>
            <translation>Der Erscheinungstag des Artikels ist nicht bekannt; setzen Sie ihn, und relative Daten folgen.</translation>
        </message>
        <message>
            <source>The article speaks of %1.</source>
            <translation>Der Artikel spricht von: %1.</translation>
        </message>
        <message>
            <source>As EDTF: %1</source>
            <translation>Als EDTF: %1</translation>
        </message>
        <message>
            <source>Confidence in the date: %1 %.</source>
            <translation>Sicherheit beim Datum: %1 %.</translation>
        </message>
        <message>
            <source>Another report gives the event its date: %1.</source>
            <translation>Sein Datum hat das Ereignis aus einem anderen Bericht: %1.</translation>
        </message>
        <message>
            <source>You set this type.</source>
            <translation>Diese Art haben Sie gesetzt.</translation>
        </message>
        <message>
            <source>The word that names it: “%1”.</source>
            <translation>Das Wort, das es benennt: „%1“.</translation>
        </message>
        <message>
            <source>Taken for: %1 (%2).</source>
            <translation>Verstanden als: %1 (%2).</translation>
        </message>
        <message>
            <source>Confidence in the type: %1 %.</source>
            <translation>Sicherheit bei der Art: %1 %.</translation>
        </message>
        <message>
            <source>Another report gives the event its type: %1.</source>
            <translation>Seine Art hat das Ereignis aus einem anderen Bericht: %1.</translation>
        </message>
        <message>
            <source>Confidence in the event as a whole: %1 %.</source>
            <translation>Sicherheit beim Ereignis insgesamt: %1 %.</translation>
        </message>
        <message>
            <source>Read by the rule “%1”.</source>
            <translation>Gelesen nach der Regel „%1“.</translation>
        </message>
        <message>
            <source>The table of happenings lists “%1”; the words around it decide between the types.</source>
            <translation>Die Tabelle der Geschehnisse führt „%1“; die Wörter ringsum entscheiden zwischen den Arten.</translation>
        </message>
        <message>
            <source>Lowered: %1</source>
            <translation>Gemindert: %1</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Meeting</source>
            <translation>Treffen</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Besuch</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Übereinkunft</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Äußerung</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation>Druck</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Konsultation</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Unterstützung</translation>
        </message>
        <message>
            <source>Cooperation</source>
            <translation>Zusammenarbeit</translation>
        </message>
        <message>
            <source>Concession</source>
            <translation>Zugeständnis</translation>
        </message>
        <message>
            <source>Aid</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Retreat</source>
            <translation>Rückzug</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Forderung</translation>
        </message>
        <message>
            <source>Accusation</source>
            <translation>Vorwurf</translation>
        </message>
        <message>
            <source>Rejection</source>
            <translation>Ablehnung</translation>
        </message>
        <message>
            <source>Threat</source>
            <translation>Drohung</translation>
        </message>
        <message>
            <source>Protest</source>
            <translation>Protest</translation>
        </message>
        <message>
            <source>Sanction</source>
            <translation>Sanktion</translation>
        </message>
        <message>
            <source>Mobilisation</source>
            <translation>Mobilmachung</translation>
        </message>
        <message>
            <source>Coercion</source>
            <translation>Zwang</translation>
        </message>
        <message>
            <source>Use of force</source>
            <translation>Gewalt</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>Geschehen</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>Dementiert</translation>
        </message>
        <message>
            <source>Hypothetical</source>
            <translation>Hypothetisch</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>Ungeprüft</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Sources differ</source>
            <translation>Quellen widersprechen sich</translation>
        </message>
        <message>
            <source>Little confidence</source>
            <translation>Wenig sicher</translation>
        </message>
        <message>
            <source>Day inferred</source>
            <translation>Tag erschlossen</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Ohne Datum</translation>
        </message>
        <message>
            <source>Changed by you</source>
            <translation>Von Ihnen geändert</translation>
        </message>
        <message>
            <source>The article gives the date itself</source>
            <translation>Der Artikel nennt das Datum selbst</translation>
        </message>
        <message>
            <source>Counted from the day of publication</source>
            <translation>Vom Erscheinungstag an gezählt</translation>
        </message>
        <message>
            <source>Taken from another sentence of the article</source>
            <translation>Aus einem anderen Satz des Artikels</translation>
        </message>
        <message>
            <source>Nothing but the day of publication dates it</source>
            <translation>Nur der Erscheinungstag datiert es</translation>
        </message>
        <message>
            <source>Set by you</source>
            <translation>Von Ihnen gesetzt</translation>
        </message>
        <message>
            <source>The article gives no way to tell</source>
            <translation>Der Artikel gibt keinen Anhalt</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>a weekend</source>
            <translation>Wochenende</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>part of a month</source>
            <translation>Teil eines Monats</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation>Quartal</translation>
        </message>
        <message>
            <source>half a year</source>
            <translation>Halbjahr</translation>
        </message>
        <message>
            <source>a season</source>
            <translation>Jahreszeit</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>part of a decade</source>
            <translation>Teil eines Jahrzehnts</translation>
        </message>
        <message>
            <source>a decade</source>
            <translation>Jahrzehnt</translation>
        </message>
        <message>
            <source>a century</source>
            <translation>Jahrhundert</translation>
        </message>
        <message>
            <source>a range of days</source>
            <translation>Spanne von Tagen</translation>
        </message>
        <message>
            <source>from the file’s own data</source>
            <translation>aus den Angaben der Datei</translation>
        </message>
        <message>
            <source>from the lines above the article</source>
            <translation>aus den Zeilen über dem Artikel</translation>
        </message>
        <message>
            <source>from the lines below the article</source>
            <translation>aus den Zeilen unter dem Artikel</translation>
        </message>
        <message>
            <source>from the file’s name: unsure</source>
            <translation>aus dem Dateinamen: unsicher</translation>
        </message>
        <message>
            <source>set by you</source>
            <translation>von Ihnen gesetzt</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
    </context>
</TS>
