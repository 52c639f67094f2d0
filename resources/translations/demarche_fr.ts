<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Démarche</source>
            <translation>À propos de Démarche</translation>
        </message>
        <message>
            <source>A timeline of diplomatic moves, read on this computer from articles you saved. Nothing is sent anywhere.</source>
            <translation>Une frise des démarches diplomatiques, lue sur cet ordinateur dans les articles que vous avez enregistrés. Rien n’est envoyé nulle part.</translation>
        </message>
        <message>
            <source>Apache License 2.0. Qt is used under the LGPL and can be replaced. The licence texts are beside the program.</source>
            <translation>Licence Apache 2.0. Qt est utilisé sous LGPL et peut être remplacé. Les textes des licences accompagnent le programme.</translation>
        </message>
        <message>
            <source>It makes no connection on its own, not even to look for a newer version. Only a page whose address you give it, and agree to have fetched, is fetched.</source>
            <translation>Il n’ouvre de lui-même aucune connexion, pas même pour chercher une version plus récente. Seule une page dont vous donnez l’adresse, et dont vous acceptez le téléchargement, est téléchargée.</translation>
        </message>
        <message>
            <source>Licences of all parts</source>
            <translation>Licences de tous les composants</translation>
        </message>
    </context>
    <context>
        <name>ArticleDialog</name>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>13 March 2023</source>
            <translation>13 mars 2023</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Média</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Paru le</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Lieu d’envoi</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Beware</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Remove this article</source>
            <translation>Retirer cet article</translation>
        </message>
        <message>
            <source>With all its reports; undo brings it back</source>
            <translation>Avec tous ses récits ; Annuler le rétablit</translation>
        </message>
        <message>
            <source>Not understood as a date.</source>
            <translation>Date non comprise.</translation>
        </message>
        <message>
            <source>You changed this. Click to go back to what the text says.</source>
            <translation>Modifié par vous. Cliquez pour revenir à ce que dit le texte.</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>Rétablir %1</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Make an event of this</source>
            <translation>En faire un événement</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Toolbar</source>
            <translation>Barre d’outils</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the evidence</source>
            <translation>Ouvrir la preuve</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>Events at this place</source>
            <translation>Événements à cet endroit</translation>
        </message>
        <message>
            <source>… and {n} more</source>
            <translation>… et {n} de plus</translation>
        </message>
        <message>
            <source>An event may stand in several lanes, so the counts add up to more.</source>
            <translation>Un événement peut figurer dans plusieurs couloirs : la somme des nombres est donc plus grande.</translation>
        </message>
        <message>
            <source>Name of the lane</source>
            <translation>Nom du couloir</translation>
        </message>
        <message>
            <source>Rename lane…</source>
            <translation>Renommer le couloir…</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Épingler en haut</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Détacher</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Replier</translation>
        </message>
        <message>
            <source>Open out</source>
            <translation>Déplier</translation>
        </message>
        <message>
            <source>Show all rows</source>
            <translation>Montrer toutes les lignes</translation>
        </message>
        <message>
            <source>Show fewer rows</source>
            <translation>Montrer moins de lignes</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Hide all others</source>
            <translation>Masquer tous les autres</translation>
        </message>
        <message>
            <source>Show hidden lane</source>
            <translation>Montrer un couloir masqué</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Put lanes in their usual order</source>
            <translation>Remettre les couloirs dans l’ordre habituel</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Grouper par</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>All events over time; arrow keys move the part in view</source>
            <translation>Tous les événements dans le temps ; les flèches déplacent la partie visible</translation>
        </message>
        <message>
            <source>Zoom to range</source>
            <translation>Zoomer sur la période</translation>
        </message>
        <message>
            <source>Filter to range</source>
            <translation>Filtrer sur la période</translation>
        </message>
        <message>
            <source>Export range…</source>
            <translation>Exporter la période…</translation>
        </message>
        <message>
            <source>No events to show</source>
            <translation>Aucun événement à montrer</translation>
        </message>
        <message>
            <source>No event passes the filters</source>
            <translation>Aucun événement ne passe les filtres</translation>
        </message>
        <message>
            <source>No event here has a date</source>
            <translation>Aucun événement ici n’a de date</translation>
        </message>
        <message>
            <source>%n event(s)</source>
            <translation>%n événements</translation>
        </message>
        <message>
            <source>%n undated</source>
            <translation>%n sans date</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>rencontre</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>visite</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>accord</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>déclaration</translation>
        </message>
        <message>
            <source>pressure</source>
            <translation>pression</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>Pairs and speakers</source>
            <translation>Paires et orateurs</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Orateur</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compact</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Toutes les lignes</translation>
        </message>
        <message>
            <source>{person} statements</source>
            <translation>Déclarations de {person}</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>undated</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>prévu</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>démenti</translation>
        </message>
        <message>
            <source>hypothetical</source>
            <translation>hypothétique</translation>
        </message>
        <message>
            <source>dated only by the day of publication</source>
            <translation>daté par le seul jour de parution</translation>
        </message>
        <message>
            <source>dated by its context</source>
            <translation>daté par le contexte</translation>
        </message>
        <message>
            <source>{n} sources</source>
            <translation>{n} sources</translation>
        </message>
        <message>
            <source>sources differ</source>
            <translation>sources divergentes</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Undo %1</source>
            <translation>Annuler %1</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>Rétablir %1</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n événement</numerusform>
                <numerusform>%n événements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n event(s)</source>
            <translation>
                <numerusform>%1 sur %n événement</numerusform>
                <numerusform>%1 sur %n événements</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs a look any more.</source>
            <translation>Plus rien à vérifier.</translation>
        </message>
        <message>
            <source>No new events are out of view.</source>
            <translation>Aucun nouvel événement hors de la vue.</translation>
        </message>
        <message>
            <source>The original is not there any more.</source>
            <translation>L’original n’est plus là.</translation>
        </message>
    </context>
    <context>
        <name>ConflictTable</name>
        <message>
            <source>Where the sources differ</source>
            <translation>Où les sources divergent</translation>
        </message>
        <message>
            <source>! The sources differ</source>
            <translation>! Les sources divergent</translation>
        </message>
        <message>
            <source>Told in different ways</source>
            <translation>Raconté différemment</translation>
        </message>
        <message>
            <source>Perhaps the same happening, told otherwise:</source>
            <translation>Peut-être le même fait, raconté autrement :</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong that should not have. Your work is saved. If you tell us, add the lines below: they hold no text of your articles.</source>
            <translation>Quelque chose s’est mal passé qui n’aurait pas dû. Votre travail est enregistré. Si vous nous le signalez, joignez les lignes ci-dessous : elles ne contiennent aucun texte de vos articles.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
    </context>
    <context>
        <name>DayPicker</name>
        <message>
            <source>Pick the day in a calendar. For several days Shift+click the first, then click the last.</source>
            <translation>Choisir le jour dans un calendrier. Pour plusieurs jours, Maj+clic sur le premier, puis clic sur le dernier.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Known to the</source>
            <translation>Connue à l’échelle de</translation>
        </message>
        <message>
            <source>Meant</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Set this date</source>
            <translation>Fixer cette date</translation>
        </message>
        <message>
            <source>Day of the event</source>
            <translation>Jour de l’événement</translation>
        </message>
        <message>
            <source>day</source>
            <translation>du jour</translation>
        </message>
        <message>
            <source>week</source>
            <translation>de la semaine</translation>
        </message>
        <message>
            <source>month</source>
            <translation>du mois</translation>
        </message>
        <message>
            <source>year</source>
            <translation>de l’année</translation>
        </message>
        <message>
            <source>exactly then, all of these days</source>
            <translation>exactement alors, tous ces jours</translation>
        </message>
        <message>
            <source>on some day of these</source>
            <translation>l’un de ces jours</translation>
        </message>
        <message>
            <source>roughly then</source>
            <translation>à peu près alors</translation>
        </message>
        <message>
            <source>then or before</source>
            <translation>alors ou avant</translation>
        </message>
        <message>
            <source>then or after</source>
            <translation>alors ou après</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>Where it comes from</source>
            <translation>D’où cela vient</translation>
        </message>
        <message>
            <source>Select a mark to read the sentence it stands on.</source>
            <translation>Choisissez une marque pour lire la phrase sur laquelle elle repose.</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop target</source>
            <translation>Zone de dépôt</translation>
        </message>
        <message>
            <source>Drop this folder</source>
            <translation>Déposer ce dossier</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n article(s)</source>
            <translation>
                <numerusform>Déposer %n article</numerusform>
                <numerusform>Déposer %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the message as a file first</source>
            <translation>Enregistrez d’abord le message dans un fichier</translation>
        </message>
        <message>
            <source>Drop this text</source>
            <translation>Déposer ce texte</translation>
        </message>
        <message>
            <source>Drop this address</source>
            <translation>Déposer cette adresse</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>Reading the article’s dates again…</source>
            <translation>Relecture des dates de l’article…</translation>
        </message>
        <message>
            <source>The article’s dates are read again.</source>
            <translation>Les dates de l’article sont relues.</translation>
        </message>
        <message>
            <source>“%1” is not understood as a date.</source>
            <translation>« %1 » n’est pas compris comme une date.</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <source>Add an event</source>
            <translation>Ajouter un événement</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
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
            <source>Whom</source>
            <translation>Avec qui</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>13 March 2023, September 2022 …</source>
            <translation>13 mars 2023, septembre 2022 …</translation>
        </message>
        <message>
            <source>Not understood as a date.</source>
            <translation>Date non comprise.</translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>L’événement</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) selected: a change here goes to all of them.</source>
            <translation>
                <numerusform>%n événement sélectionné : un changement ici vaut pour tous.</numerusform>
                <numerusform>%n événements sélectionnés : un changement ici vaut pour tous.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message>
            <source>sources differ</source>
            <translation>sources divergentes</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>This event is right: the machine will not change it again (A)</source>
            <translation>Cet événement est juste : la machine n’y touchera plus (A)</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>This is no event for the timeline (X)</source>
            <translation>Ce n’est pas un événement pour la frise (X)</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Type a date as you would say it: 13 March 2023, September 2022, 6–10 March 2023</source>
            <translation>Écrivez une date comme vous la diriez : 13 mars 2023, septembre 2022, 6–10 mars 2023</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Avec qui</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Aussi</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Orateur</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>You changed this. Click to go back to what the text says.</source>
            <translation>Modifié par vous. Cliquez pour revenir à ce que dit le texte.</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>Rétablir %1</translation>
        </message>
        <message>
            <source>Why this date?</source>
            <translation>Pourquoi cette date ?</translation>
        </message>
        <message>
            <source>Why this type?</source>
            <translation>Pourquoi ce type ?</translation>
        </message>
    </context>
    <context>
        <name>EventTable</name>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>All events that the filters let through, one a row</source>
            <translation>Tous les événements que laissent passer les filtres, un par ligne</translation>
        </message>
    </context>
    <context>
        <name>EventTableModel</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>sources differ</source>
            <translation>sources divergentes</translation>
        </message>
        <message>
            <source>date inferred</source>
            <translation>date déduite</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>%1 %2; %3, %4.</source>
            <translation>%1 %2 ; %3, %4.</translation>
        </message>
        <message>
            <source>%1 events, %2 and later</source>
            <translation>%1 événements, %2 et après</translation>
        </message>
        <message>
            <source>%1 of %2 events</source>
            <translation>%1 sur %2 événements</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n événement</numerusform>
                <numerusform>%n événements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n couloir</numerusform>
                <numerusform>%n couloirs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n uncertain</source>
            <translation>
                <numerusform>%n incertain</numerusform>
                <numerusform>%n incertains</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undated</source>
            <translation>
                <numerusform>%n non daté</numerusform>
                <numerusform>%n non datés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; and %n more</source>
            <translation>
                <numerusform>; et %n autre</numerusform>
                <numerusform>; et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Sources citées</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>It runs from %1 to %2.</source>
            <translation>Elle va de %1 à %2.</translation>
        </message>
        <message>
            <source>Made with Démarche from saved articles.</source>
            <translation>Réalisé avec Démarche à partir d’articles enregistrés.</translation>
        </message>
        <message>
            <source>Not shown for want of room: %1 with %2.</source>
            <translation>Non affichés, faute de place : %1 avec %2.</translation>
        </message>
        <message numerus="yes">
            <source>Not shown: %n earlier or later event(s).</source>
            <translation>
                <numerusform>Non affiché : %n événement antérieur ou postérieur.</numerusform>
                <numerusform>Non affichés : %n événements antérieurs ou postérieurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Sources differ.</source>
            <translation>Les sources divergent.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>Timeline: %1.</source>
            <translation>Chronologie : %1.</translation>
        </message>
        <message>
            <source>Timeline; arrow keys go from event to event, Enter opens one, plus and minus zoom</source>
            <translation>Chronologie ; les flèches vont d’un événement à l’autre, Entrée en ouvre un, plus et moins changent l’échelle</translation>
        </message>
        <message>
            <source>Undated</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>actors</source>
            <translation>acteurs</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>accord</translation>
        </message>
        <message>
            <source>cause</source>
            <translation>raison</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>démenti</translation>
        </message>
        <message>
            <source>detail</source>
            <translation>circonstance</translation>
        </message>
        <message numerus="yes">
            <source>from %n article(s)</source>
            <translation>
                <numerusform>tiré de %n article</numerusform>
                <numerusform>tirés de %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>hypothetical</source>
            <translation>hypothétique</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>rencontre</translation>
        </message>
        <message>
            <source>named</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>résultat</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>prévu</translation>
        </message>
        <message>
            <source>pressure</source>
            <translation>pression</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>déclaration</translation>
        </message>
        <message>
            <source>status</source>
            <translation>statut</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>visite</translation>
        </message>
        <message>
            <source>when</source>
            <translation>quand</translation>
        </message>
        <message>
            <source>≈ marks a day that the sources do not settle; a hollow mark is dated by its context.</source>
            <translation>≈ indique un jour que les sources ne précisent pas ; un signe creux est daté par son contexte.</translation>
        </message>
        <message>
            <source>≈ the day is not certain.</source>
            <translation>≈ le jour n’est pas certain.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>&amp;Copy picture</source>
            <translation>&amp;Copier l’image</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 ko</translation>
        </message>
        <message>
            <source>%1 pixels</source>
            <translation>%1 pixels</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>L’image est dans le presse-papiers.</translation>
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
            <translation>Taille</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Sous-titre</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Footnotes with the sources</source>
            <translation>Notes avec les sources</translation>
        </message>
        <message>
            <source>Description for screen readers, in a file beside it</source>
            <translation>Description pour lecteurs d’écran, dans un fichier à côté</translation>
        </message>
        <message>
            <source>Whole articles too</source>
            <translation>Articles entiers aussi</translation>
        </message>
        <message>
            <source>Articles usually belong to their publishers: pass whole texts on only where you may.</source>
            <translation>Les articles appartiennent en général à leurs éditeurs : ne transmettez de textes entiers que là où vous en avez le droit.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>What is in view</source>
            <translation>Ce qui est visible</translation>
        </message>
        <message numerus="yes">
            <source>What is selected (%n)</source>
            <translation>
                <numerusform>Ce qui est choisi (%n)</numerusform>
                <numerusform>Ce qui est choisi (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>The main part, without what is far off</source>
            <translation>L’essentiel, sans ce qui est éloigné</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Du … au …</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Couloirs</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>Beginning of the file</source>
            <translation>Début du fichier</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu avant export</translation>
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message>
            <source>PNG image</source>
            <translation>Image PNG</translation>
        </message>
        <message>
            <source>SVG image</source>
            <translation>Image SVG</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Web page in one file</source>
            <translation>Page web en un fichier</translation>
        </message>
        <message>
            <source>Table for spreadsheets (CSV)</source>
            <translation>Tableau pour tableur (CSV)</translation>
        </message>
        <message>
            <source>Report (Markdown)</source>
            <translation>Rapport (Markdown)</translation>
        </message>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>Calendrier (iCalendar)</translation>
        </message>
        <message>
            <source>Records (JSON Lines)</source>
            <translation>Enregistrements (JSON Lines)</translation>
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
            <translation>Sources pour Zotero (CSL-JSON)</translation>
        </message>
        <message>
            <source>Sources for LaTeX (BibTeX)</source>
            <translation>Sources pour LaTeX (BibTeX)</translation>
        </message>
        <message>
            <source>Web Annotation</source>
            <translation>Web Annotation</translation>
        </message>
        <message>
            <source>Map (GeoJSON)</source>
            <translation>Carte (GeoJSON)</translation>
        </message>
        <message>
            <source>Map (KML)</source>
            <translation>Carte (KML)</translation>
        </message>
        <message>
            <source>Article column, 700 px</source>
            <translation>Colonne d’article, 700 px</translation>
        </message>
        <message>
            <source>Wide, 1200 px</source>
            <translation>Large, 1200 px</translation>
        </message>
        <message>
            <source>Slide, 16:9</source>
            <translation>Diapositive, 16:9</translation>
        </message>
        <message>
            <source>A4 landscape</source>
            <translation>A4 paysage</translation>
        </message>
        <message>
            <source>A3 landscape</source>
            <translation>A3 paysage</translation>
        </message>
        <message>
            <source>Poster, A1</source>
            <translation>Affiche, A1</translation>
        </message>
        <message>
            <source>Whole timeline, in pages or tiles</source>
            <translation>Frise entière, en pages ou en dalles</translation>
        </message>
        <message>
            <source>%1× (%2 dpi)</source>
            <translation>%1× (%2 ppp)</translation>
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
            <source>Print: black on white</source>
            <translation>Impression : noir sur blanc</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Written: %1</source>
            <translation>Écrit : %1</translation>
        </message>
    </context>
    <context>
        <name>Fetcher</name>
        <message>
            <source>Fetch this page from %1?</source>
            <translation>Prendre cette page sur %1 ?</translation>
        </message>
        <message>
            <source>That server will see that your computer asked for it. To stay unseen, save the page in your browser.</source>
            <translation>Ce serveur verra que votre ordinateur l’a demandée. Pour rester discret, enregistrez la page dans votre navigateur.</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Prendre</translation>
        </message>
        <message>
            <source>Always from this site</source>
            <translation>Toujours depuis ce site</translation>
        </message>
        <message>
            <source>Do not fetch</source>
            <translation>Ne pas prendre</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Search events</source>
            <translation>Chercher des événements</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Also in whole articles</source>
            <translation>Aussi dans les articles entiers</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>any day</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>States and others</source>
            <translation>États et autres</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Orateurs</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Vérifiés</translation>
        </message>
        <message>
            <source>Worth a look</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>coché</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>non coché</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n événement</numerusform>
                <numerusform>%n événements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n event(s)</source>
            <translation>
                <numerusform>%1 sur %n événement</numerusform>
                <numerusform>%1 sur %n événements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GoToDate</name>
        <message>
            <source>Go to a date</source>
            <translation>Aller à une date</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>A day, a month, a year: “March 2023”, “last week”, “2022”</source>
            <translation>Un jour, un mois, une année : « mars 2023 », « last week », « 2022 »</translation>
        </message>
        <message>
            <source>Not understood as a date.</source>
            <translation>Date non comprise.</translation>
        </message>
    </context>
    <context>
        <name>ImportResults</name>
        <message>
            <source>Import results</source>
            <translation>Résultats de l’import</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Copier la liste</translation>
        </message>
        <message>
            <source>Try failed ones again</source>
            <translation>Réessayer les échecs</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) added</source>
            <translation>
                <numerusform>%n article ajouté</numerusform>
                <numerusform>%n articles ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation>
                <numerusform>%n déjà présent</numerusform>
                <numerusform>%n déjà présents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without events</source>
            <translation>
                <numerusform>%n sans événement</numerusform>
                <numerusform>%n sans événement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n illisible</numerusform>
                <numerusform>%n illisibles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportResultsModel</name>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>Déjà présent</translation>
        </message>
        <message>
            <source>No events found</source>
            <translation>Aucun événement trouvé</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Illisible</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>Pasted text %1</source>
            <translation>Texte collé %1</translation>
        </message>
        <message>
            <source>The clipboard holds no article.</source>
            <translation>Le presse-papiers ne contient pas d’article.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Ajouter des fichiers</translation>
        </message>
        <message>
            <source>Add folder</source>
            <translation>Ajouter un dossier</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) read</source>
            <translation>
                <numerusform>%n article lu</numerusform>
                <numerusform>%n articles lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n illisible</numerusform>
                <numerusform>%n illisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation>
                <numerusform>%n déjà présent</numerusform>
                <numerusform>%n déjà présents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new event(s) out of view</source>
            <translation>
                <numerusform>%n nouvel événement hors de vue</numerusform>
                <numerusform>%n nouveaux événements hors de vue</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles (%1)</source>
            <translation>Articles (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>LanesPanel</name>
        <message>
            <source>Lanes</source>
            <translation>Couloirs</translation>
        </message>
        <message>
            <source>Drag to order, F2 to rename, Alt+↑ and Alt+↓ to move, untick to hide</source>
            <translation>Glisser pour ordonner, F2 pour renommer, Alt+↑ et Alt+↓ pour déplacer, décocher pour masquer</translation>
        </message>
        <message>
            <source>Lanes by</source>
            <translation>Couloirs par</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>What the marks mean</source>
            <translation>Ce que disent les marques</translation>
        </message>
        <message>
            <source>Meetings, calls, talks, mediation</source>
            <translation>Rencontres, appels, entretiens, médiation</translation>
        </message>
        <message>
            <source>Visits and journeys</source>
            <translation>Visites et voyages</translation>
        </message>
        <message>
            <source>Agreements, support, cooperation, aid, concessions</source>
            <translation>Accords, soutien, coopération, aide, concessions</translation>
        </message>
        <message>
            <source>Statements, requests, accusations, rejections, threats</source>
            <translation>Déclarations, demandes, accusations, refus, menaces</translation>
        </message>
        <message>
            <source>Sanctions, coercion, protest, mobilisation, use of force</source>
            <translation>Sanctions, contrainte, protestation, mobilisation, recours à la force</translation>
        </message>
        <message>
            <source>Elections, appointments, trade figures and the like</source>
            <translation>Élections, nominations, chiffres du commerce et autres</translation>
        </message>
        <message>
            <source>fades</source>
            <translation>s’estompe</translation>
        </message>
        <message>
            <source>The article says only roughly when: the band runs from the earliest to the latest day.</source>
            <translation>L’article ne dit qu’à peu près quand : la bande va du premier au dernier jour possible.</translation>
        </message>
        <message>
            <source>arrow</source>
            <translation>flèche</translation>
        </message>
        <message>
            <source>Before or after a day: one end is open.</source>
            <translation>Avant ou après un jour : une extrémité est ouverte.</translation>
        </message>
        <message>
            <source>hollow</source>
            <translation>creux</translation>
        </message>
        <message>
            <source>The sentence has no date of its own: it comes from another sentence, or from the day of publication.</source>
            <translation>La phrase n’a pas de date à elle : elle vient d’une autre phrase ou du jour de parution.</translation>
        </message>
        <message>
            <source>dashed</source>
            <translation>tirets</translation>
        </message>
        <message>
            <source>Planned: it had not taken place when the article was written.</source>
            <translation>Prévu : cela n’avait pas eu lieu quand l’article fut écrit.</translation>
        </message>
        <message>
            <source>struck through</source>
            <translation>barré</translation>
        </message>
        <message>
            <source>Denied: the article says that it did not take place.</source>
            <translation>Démenti : l’article dit que cela n’a pas eu lieu.</translation>
        </message>
        <message>
            <source>The sources differ on the day, the participants or a figure.</source>
            <translation>Les sources divergent sur le jour, les participants ou un chiffre.</translation>
        </message>
        <message>
            <source>So many sources tell it independently.</source>
            <translation>Autant de sources le rapportent séparément.</translation>
        </message>
        <message>
            <source>ring</source>
            <translation>anneau</translation>
        </message>
        <message>
            <source>Several events close together; zoom in or click to part them.</source>
            <translation>Plusieurs événements rapprochés ; agrandissez ou cliquez pour les séparer.</translation>
        </message>
        <message>
            <source>Events that find no room here; click to list them.</source>
            <translation>Événements qui ne trouvent pas place ici ; cliquez pour les lister.</translation>
        </message>
    </context>
    <context>
        <name>Licences</name>
        <message>
            <source>Licences of all parts</source>
            <translation>Licences de tous les composants</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
    </context>
    <context>
        <name>NamedViews</name>
        <message>
            <source>Save or change views…</source>
            <translation>Enregistrer ou modifier des vues…</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
    </context>
    <context>
        <name>ProjectFiles</name>
        <message>
            <source>a new project</source>
            <translation>un nouveau projet</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>Ouverture de %1…</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Ouvrir un projet</translation>
        </message>
        <message>
            <source>Démarche projects (*%1)</source>
            <translation>Projets Démarche (*%1)</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>timeline</source>
            <translation>frise</translation>
        </message>
        <message>
            <source>A copy is at %1</source>
            <translation>Une copie se trouve dans %1</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>Enregistrement de %1…</translation>
        </message>
        <message>
            <source>What could not be saved is kept at %1</source>
            <translation>Ce qui n’a pas pu être enregistré se trouve dans %1</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Aucun pour l’instant</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>A new language is spoken after the next start.</source>
            <translation>Une nouvelle langue vaut au prochain démarrage.</translation>
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
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>13 March 2023</source>
            <translation>13 mars 2023</translation>
        </message>
        <message>
            <source>13 Mar 2023</source>
            <translation>13 mars 2023</translation>
        </message>
        <message>
            <source>Dates in lists</source>
            <translation>Dates dans les listes</translation>
        </message>
        <message>
            <source>As the language has it</source>
            <translation>Selon la langue</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Lundi</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samedi</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Dimanche</translation>
        </message>
        <message>
            <source>Weeks begin on</source>
            <translation>Les semaines commencent le</translation>
        </message>
        <message>
            <source>From left to right</source>
            <translation>De gauche à droite</translation>
        </message>
        <message>
            <source>From right to left</source>
            <translation>De droite à gauche</translation>
        </message>
        <message>
            <source>Lanes are read</source>
            <translation>Sens de lecture des couloirs</translation>
        </message>
        <message>
            <source>The format of the last time</source>
            <translation>Le format de la dernière fois</translation>
        </message>
        <message>
            <source>PNG image</source>
            <translation>Image PNG</translation>
        </message>
        <message>
            <source>SVG image</source>
            <translation>Image SVG</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Table for spreadsheets (CSV)</source>
            <translation>Tableau pour tableur (CSV)</translation>
        </message>
        <message>
            <source>Export begins with</source>
            <translation>L’export propose d’abord</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>Processor cores used</source>
            <translation>Cœurs de processeur utilisés</translation>
        </message>
        <message>
            <source>Ask again for every site</source>
            <translation>Redemander pour chaque site</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Pages web</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Moins de mouvement</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Habituel</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>On the timeline</source>
            <translation>Sur la frise</translation>
        </message>
    </context>
    <context>
        <name>SourcePane</name>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n récit</numerusform>
                <numerusform>%n récits</numerusform>
            </translation>
        </message>
        <message>
            <source>Not the same happening</source>
            <translation>Pas le même fait</translation>
        </message>
        <message>
            <source>Make this report an event of its own</source>
            <translation>Faire de ce récit un événement à part</translation>
        </message>
        <message>
            <source>Article…</source>
            <translation>Article…</translation>
        </message>
        <message>
            <source>Set this article’s title, outlet or day of publication, or remove it</source>
            <translation>Fixer le titre, le média ou le jour de parution de cet article, ou le retirer</translation>
        </message>
        <message>
            <source>Open the original</source>
            <translation>Ouvrir l’original</translation>
        </message>
        <message>
            <source>The file or page the article was read from</source>
            <translation>Le fichier ou la page d’où l’article a été lu</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>Added by hand: no article tells it.</source>
            <translation>Ajouté à la main : aucun article ne le rapporte.</translation>
        </message>
        <message>
            <source>%1, paragraph %2</source>
            <translation>%1, paragraphe %2</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Show the import results</source>
            <translation>Voir les résultats de l’import</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Les voir</translation>
        </message>
        <message>
            <source>Show the new events on the timeline</source>
            <translation>Voir les nouveaux événements sur la frise</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n article(s)</source>
            <translation>
                <numerusform>%1 article sur %n</numerusform>
                <numerusform>%1 articles sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking through the files…</source>
            <translation>Examen des fichiers…</translation>
        </message>
    </context>
    <context>
        <name>TimelineImport</name>
        <message>
            <source>Timelines (*.csv *.tsv *.jsonl *.json)</source>
            <translation>Frises (*.csv *.tsv *.jsonl *.json)</translation>
        </message>
        <message>
            <source>Add a timeline</source>
            <translation>Ajouter une frise</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Lecture de %1…</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) added</source>
            <translation>
                <numerusform>%n événement ajouté</numerusform>
                <numerusform>%n événements ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be taken.</source>
            <translation>
                <numerusform>%n ligne n’a pas pu être reprise.</numerusform>
                <numerusform>%n lignes n’ont pas pu être reprises.</numerusform>
            </translation>
        </message>
        <message>
            <source>Row %1: </source>
            <translation>Ligne %1 : </translation>
        </message>
    </context>
    <context>
        <name>ViewsDialog</name>
        <message>
            <source>Saved views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>A name for what is shown now</source>
            <translation>Un nom pour ce qui est affiché</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>There is a view of that name.</source>
            <translation>Une vue porte déjà ce nom.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Everything is read on this computer. Nothing is sent anywhere.</source>
            <translation>Tout est lu sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
        </message>
        <message>
            <source>An arrow pointing into a tray</source>
            <translation>Une flèche pointant dans une corbeille</translation>
        </message>
        <message>
            <source>Drop articles here</source>
            <translation>Déposez des articles ici</translation>
        </message>
        <message>
            <source>Saved web pages, text, PDF, Word, mail and agency exports, whole folders. Or paste text with Ctrl+V.</source>
            <translation>Pages web enregistrées, texte, PDF, Word, courriels et exports d’agence, dossiers entiers. Ou collez du texte avec Ctrl+V.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>No articles at hand?</source>
            <translation>Pas d’article sous la main ?</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Ouvrir l’exemple</translation>
        </message>
        <message>
            <source>Twelve short articles of 2022–2023: Minsk and Beijing, Tehran and Riyadh, Lavrov’s journeys</source>
            <translation>Douze courts articles de 2022–2023 : Minsk et Pékin, Téhéran et Riyad, les voyages de Lavrov</translation>
        </message>
        <message>
            <source>Open a project…</source>
            <translation>Ouvrir un projet…</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Projets récents</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Search and filters</source>
            <translation>Recherche et filtres</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Couloirs</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Import results</source>
            <translation>Résultats de l’import</translation>
        </message>
    </context>
    <context>
        <name>_Picture</name>
        <message>
            <source>Preview</source>
            <translation>Aperçu avant export</translation>
        </message>
        <message>
            <source>Drag the picture into another program</source>
            <translation>Glissez l’image dans un autre programme</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>E&amp;vent</source>
            <translation>É&amp;vénement</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Ouvrir un projet…</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Ouvrir l’exemple</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Projets récents</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <source>Add a timeline…</source>
            <translation>Ajouter une chronologie…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>Coller un article</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Rechercher…</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Effacer tous les filtres</translation>
        </message>
        <message>
            <source>Select all events</source>
            <translation>Sélectionner tous les événements</translation>
        </message>
        <message>
            <source>Let go of the selection</source>
            <translation>Abandonner la sélection</translation>
        </message>
        <message>
            <source>Add an event…</source>
            <translation>Ajouter un événement…</translation>
        </message>
        <message>
            <source>Edit the title</source>
            <translation>Modifier le titre</translation>
        </message>
        <message>
            <source>Edit the date</source>
            <translation>Modifier la date</translation>
        </message>
        <message>
            <source>Go to the evidence</source>
            <translation>Aller à la preuve</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>Next that needs a look</source>
            <translation>Suivant à vérifier</translation>
        </message>
        <message>
            <source>Merge into one happening</source>
            <translation>Fusionner en un seul fait</translation>
        </message>
        <message>
            <source>Split into its reports</source>
            <translation>Séparer en ses récits</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Bring back what was deleted</source>
            <translation>Rétablir ce qui fut supprimé</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Fit all</source>
            <translation>Tout voir</translation>
        </message>
        <message>
            <source>Fit the selection</source>
            <translation>Voir la sélection</translation>
        </message>
        <message>
            <source>Show the new events</source>
            <translation>Montrer les nouveaux événements</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Go to a date…</source>
            <translation>Aller à une date…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Panneaux</translation>
        </message>
        <message>
            <source>Panels as at first</source>
            <translation>Panneaux comme au début</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>What the marks mean</source>
            <translation>Ce que disent les marques</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Ouvrir le dossier du journal</translation>
        </message>
        <message>
            <source>About Démarche</source>
            <translation>À propos de Démarche</translation>
        </message>
        <message>
            <source>Next, previous event in the lane</source>
            <translation>Événement suivant, précédent du couloir</translation>
        </message>
        <message>
            <source>Lane above, below</source>
            <translation>Couloir au-dessus, au-dessous</translation>
        </message>
        <message>
            <source>Zoom at the pointer</source>
            <translation>Zoom au pointeur</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Select a range of time</source>
            <translation>Choisir une période</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>roughly</source>
            <translation>à peu près</translation>
        </message>
        <message>
            <source>on some day of these</source>
            <translation>l’un de ces jours</translation>
        </message>
        <message>
            <source>all of these days</source>
            <translation>tous ces jours</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>An id stands there twice.</source>
            <translation>Un identifiant s’y trouve deux fois.</translation>
        </message>
        <message>
            <source>Another print of a report that is here already; the two count as one source.</source>
            <translation>Une autre publication d’un article déjà présent ; les deux comptent pour une seule source.</translation>
        </message>
        <message>
            <source>Archives lie within archives, deeper than two; those were not read.</source>
            <translation>Des archives sont dans des archives, à plus de deux niveaux ; elles n’ont pas été lues.</translation>
        </message>
        <message>
            <source>By the words of the sentence alone another date seemed likelier; a second look at the whole article chose this one.</source>
            <translation>D’après les seuls mots de la phrase, une autre date semblait plus probable ; un second regard sur tout l’article a choisi celle-ci.</translation>
        </message>
        <message>
            <source>Day and month of the publication date could be swapped; please check it.</source>
            <translation>Le jour et le mois de parution pourraient être intervertis ; vérifiez-les.</translation>
        </message>
        <message>
            <source>Démarche does not know this kind of file.</source>
            <translation>Démarche ne connaît pas ce genre de fichier.</translation>
        </message>
        <message>
            <source>Events are found in English articles only; in other languages the dates are.</source>
            <translation>Les événements ne sont trouvés que dans les articles en anglais ; dans les autres langues, seules les dates le sont.</translation>
        </message>
        <message>
            <source>Finding the events failed in this article; nothing else is affected.</source>
            <translation>La recherche des événements a échoué dans cet article ; rien d’autre n’est touché.</translation>
        </message>
        <message>
            <source>Finding the events failed; nothing else is affected.</source>
            <translation>La recherche des événements a échoué ; rien d’autre n’est touché.</translation>
        </message>
        <message>
            <source>Finding the events took too long and was stopped.</source>
            <translation>La recherche des événements a trop duré et fut arrêtée.</translation>
        </message>
        <message>
            <source>It counts as denied: somebody refused or failed to do it.</source>
            <translation>Compté comme démenti : quelqu’un a refusé ou échoué à le faire.</translation>
        </message>
        <message>
            <source>It counts as denied: the sentence negates it.</source>
            <translation>Compté comme démenti : la phrase le nie.</translation>
        </message>
        <message>
            <source>It counts as denied: the sentence says “without”.</source>
            <translation>Compté comme démenti : la phrase dit « sans ».</translation>
        </message>
        <message>
            <source>It is what is being planned, announced, prepared or put off.</source>
            <translation>C’est ce que l’on prévoit, annonce, prépare ou reporte.</translation>
        </message>
        <message>
            <source>It is what somebody calls for or prepares for.</source>
            <translation>C’est ce que quelqu’un demande ou prépare.</translation>
        </message>
        <message>
            <source>It is what somebody means, wants or promises to do.</source>
            <translation>C’est ce que quelqu’un compte, veut ou promet de faire.</translation>
        </message>
        <message>
            <source>It stands in an if-clause.</source>
            <translation>Il figure dans une proposition conditionnelle.</translation>
        </message>
        <message>
            <source>It was called off, put off, prevented or refused.</source>
            <translation>Il a été annulé, reporté, empêché ou refusé.</translation>
        </message>
        <message>
            <source>It was still ahead when the article was written.</source>
            <translation>C’était encore à venir quand l’article a été écrit.</translation>
        </message>
        <message>
            <source>Its date is that of the news the article opens with, or of a sentence near by.</source>
            <translation>Sa date est celle de la nouvelle qui ouvre l’article, ou d’une phrase voisine.</translation>
        </message>
        <message>
            <source>No events were found.</source>
            <translation>Aucun événement n’a été trouvé.</translation>
        </message>
        <message>
            <source>No other date was in reach.</source>
            <translation>Aucune autre date n’entrait en ligne de compte.</translation>
        </message>
        <message>
            <source>No publication date was found, so relative dates such as “last week” stay open.</source>
            <translation>Aucune date de parution trouvée : les dates relatives comme « la semaine dernière » restent ouvertes.</translation>
        </message>
        <message>
            <source>Nothing dates it.</source>
            <translation>Rien ne le date.</translation>
        </message>
        <message>
            <source>Nothing is left to show: the range, the lanes or the selection leave no event.</source>
            <translation>Il ne reste rien à montrer : la période, les couloirs ou le choix ne laissent aucun événement.</translation>
        </message>
        <message>
            <source>Of the dates in reach, the words around them speak most for this one.</source>
            <translation>Parmi les dates possibles, c’est celle que les mots alentour appuient le plus.</translation>
        </message>
        <message>
            <source>Of the dates in reach, the words around them speak most for this one; a second look at the whole article agreed.</source>
            <translation>Parmi les dates possibles, c’est celle que les mots alentour appuient le plus ; un second regard sur tout l’article l’a confirmé.</translation>
        </message>
        <message>
            <source>One project is exported at a time, and without articles beside it.</source>
            <translation>On exporte un projet à la fois, sans articles à côté.</translation>
        </message>
        <message>
            <source>Only addresses of web pages (http and https) are fetched, and none in your own network.</source>
            <translation>Seules les adresses de pages web (http et https) sont prises, et aucune de votre propre réseau.</translation>
        </message>
        <message>
            <source>Only the article’s day of publication dates it.</source>
            <translation>Seul le jour de parution de l’article le date.</translation>
        </message>
        <message>
            <source>Only the quoted sentences of this article are in the file, not its whole text.</source>
            <translation>Seules les phrases citées de cet article sont dans le fichier, non tout son texte.</translation>
        </message>
        <message>
            <source>Reading needed more memory or time than an article may, and was stopped.</source>
            <translation>La lecture demandait plus de mémoire ou de temps qu’un article n’en a droit et fut arrêtée.</translation>
        </message>
        <message>
            <source>Reading took too long and was stopped.</source>
            <translation>La lecture a trop duré et fut arrêtée.</translation>
        </message>
        <message>
            <source>Saving is slow on this drive. You can go on working; each change is saved in its turn.</source>
            <translation>L’enregistrement est lent sur ce disque. Vous pouvez continuer à travailler ; chaque modification est enregistrée à son tour.</translation>
        </message>
        <message>
            <source>Some files in the archive could not be read.</source>
            <translation>Certains fichiers de l’archive n’ont pas pu être lus.</translation>
        </message>
        <message>
            <source>Something is referred to that is not in the file.</source>
            <translation>Il est fait référence à ce qui n’est pas dans le fichier.</translation>
        </message>
        <message>
            <source>That cannot be done here.</source>
            <translation>Cela ne peut se faire ici.</translation>
        </message>
        <message>
            <source>That choice cannot be.</source>
            <translation>Ce choix n’est pas possible.</translation>
        </message>
        <message>
            <source>That file is open in another window.</source>
            <translation>Ce fichier est ouvert dans une autre fenêtre.</translation>
        </message>
        <message>
            <source>The PDF holds pictures of pages and no text. Run text recognition (OCR) on it and add it again.</source>
            <translation>Le PDF contient des images de pages et pas de texte. Passez-le en reconnaissance de texte (OCR) et ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <source>The PDF is locked with a password. Open it with the password and save it without one.</source>
            <translation>Le PDF est protégé par un mot de passe. Ouvrez-le avec ce mot de passe et enregistrez-le sans.</translation>
        </message>
        <message>
            <source>The archive unpacks to far more than an article can hold; it was not read.</source>
            <translation>L’archive se déploie bien au-delà de ce qu’un article peut contenir ; elle n’a pas été lue.</translation>
        </message>
        <message>
            <source>The article says that it did not happen.</source>
            <translation>L’article dit que cela n’a pas eu lieu.</translation>
        </message>
        <message>
            <source>The article speaks of it as a possibility only.</source>
            <translation>L’article n’en parle que comme d’une possibilité.</translation>
        </message>
        <message>
            <source>The article told of the same happening before; its date is taken from there.</source>
            <translation>L’article a déjà raconté le même fait ; sa date vient de là.</translation>
        </message>
        <message>
            <source>The date stands in the sentence itself.</source>
            <translation>La date figure dans la phrase même.</translation>
        </message>
        <message>
            <source>The disk does not answer. Your work is kept in memory until it can be saved elsewhere.</source>
            <translation>Le disque ne répond pas. Votre travail est gardé en mémoire jusqu’à ce qu’il puisse être enregistré ailleurs.</translation>
        </message>
        <message>
            <source>The disk is full. Your work is kept in memory until it can be saved elsewhere.</source>
            <translation>Le disque est plein. Votre travail est gardé en mémoire jusqu’à ce qu’il puisse être enregistré ailleurs.</translation>
        </message>
        <message>
            <source>The ending serves several formats: say which (--format).</source>
            <translation>L’extension sert à plusieurs formats : dites lequel (--format).</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>L’export fut annulé.</translation>
        </message>
        <message>
            <source>The file broke its reader, which was stopped; nothing else is affected.</source>
            <translation>Le fichier a fait échouer son lecteur, qui fut arrêté ; rien d’autre n’est touché.</translation>
        </message>
        <message>
            <source>The file cannot be opened.</source>
            <translation>Le fichier ne peut pas être ouvert.</translation>
        </message>
        <message>
            <source>The file cannot be written there.</source>
            <translation>Le fichier ne peut pas être écrit là.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Le fichier n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Le fichier n’a pas pu être écrit.</translation>
        </message>
        <message>
            <source>The file declares XML entities, which no article needs and attacks use; it was not read.</source>
            <translation>Le fichier déclare des entités XML, dont aucun article n’a besoin et dont les attaques se servent ; il n’a pas été lu.</translation>
        </message>
        <message>
            <source>The file holds no events.</source>
            <translation>Le fichier ne contient pas d’événements.</translation>
        </message>
        <message>
            <source>The file is damaged or cut off.</source>
            <translation>Le fichier est endommagé ou tronqué.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>The file is locked with a password.</source>
            <translation>Le fichier est protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>The file is nested too deeply.</source>
            <translation>Le fichier est trop profondément imbriqué.</translation>
        </message>
        <message>
            <source>The file is not a Démarche project.</source>
            <translation>Le fichier n’est pas un projet Démarche.</translation>
        </message>
        <message>
            <source>The file is not a timeline that can be read.</source>
            <translation>Le fichier n’est pas une frise lisible.</translation>
        </message>
        <message>
            <source>The file is not what its name says.</source>
            <translation>Le fichier n’est pas ce qu’annonce son nom.</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>Le fichier n’est pas du texte.</translation>
        </message>
        <message>
            <source>An adjective beside it says so: upcoming, planned, cancelled and the like.</source>
            <translation>Un adjectif voisin le dit : prochain, prévu, annulé, etc.</translation>
        </message>
        <message>
            <source>The file is there already; it is replaced only when that is asked for (--force).</source>
            <translation>Le fichier existe déjà ; il n’est remplacé que sur demande (--force).</translation>
        </message>
        <message>
            <source>The file is too large to be an article.</source>
            <translation>Le fichier est trop grand pour être un article.</translation>
        </message>
        <message>
            <source>The folder does not exist.</source>
            <translation>Le dossier n’existe pas.</translation>
        </message>
        <message>
            <source>The image would be too large; choose tiles or a smaller size.</source>
            <translation>L’image serait trop grande ; choisissez des dalles ou une taille moindre.</translation>
        </message>
        <message>
            <source>The line is not JSON.</source>
            <translation>La ligne n’est pas du JSON.</translation>
        </message>
        <message>
            <source>The line is not an article: it needs an “id” and a “text”.</source>
            <translation>La ligne n’est pas un article : il lui faut « id » et « text ».</translation>
        </message>
        <message>
            <source>The line is not what “demarche extract” prints.</source>
            <translation>La ligne n’est pas ce qu’écrit « demarche extract ».</translation>
        </message>
        <message>
            <source>The line was left out: it is damaged or of another kind.</source>
            <translation>La ligne fut laissée de côté : elle est endommagée ou d’un autre genre.</translation>
        </message>
        <message>
            <source>The mail program gave only the message’s address. Save the message as a file there, and drop that.</source>
            <translation>Le logiciel de messagerie n’a donné que l’adresse du message. Enregistrez-y le message dans un fichier, et déposez celui-ci.</translation>
        </message>
        <message>
            <source>The page could not be fetched.</source>
            <translation>La page n’a pas pu être prise.</translation>
        </message>
        <message>
            <source>The page took too long and was given up.</source>
            <translation>La page a trop tardé et fut abandonnée.</translation>
        </message>
        <message>
            <source>The page was not fetched, for you did not agree to it.</source>
            <translation>La page n’a pas été prise, car vous n’y avez pas consenti.</translation>
        </message>
        <message>
            <source>The place cannot be written. Your work is kept in memory until it can be saved elsewhere.</source>
            <translation>On ne peut pas écrire à cet endroit. Votre travail est gardé en mémoire jusqu’à ce qu’il puisse être enregistré ailleurs.</translation>
        </message>
        <message>
            <source>The project has been closed.</source>
            <translation>Le projet a été fermé.</translation>
        </message>
        <message>
            <source>The project is open in another window, so here it can only be read.</source>
            <translation>Le projet est ouvert dans une autre fenêtre ; ici, il ne peut être que lu.</translation>
        </message>
        <message>
            <source>The project was written by a later version of Démarche.</source>
            <translation>Le projet a été écrit par une version plus récente de Démarche.</translation>
        </message>
        <message>
            <source>The project’s file is damaged. What can be read is saved into a new file.</source>
            <translation>Le fichier du projet est endommagé. Ce qui est lisible est sauvé dans un nouveau fichier.</translation>
        </message>
        <message>
            <source>The project’s file is gone. Your work is kept in memory until it can be saved elsewhere.</source>
            <translation>Le fichier du projet a disparu. Votre travail est gardé en mémoire jusqu’à ce qu’il puisse être enregistré ailleurs.</translation>
        </message>
        <message>
            <source>The publication date is uncertain; please check it.</source>
            <translation>La date de parution est incertaine ; vérifiez-la.</translation>
        </message>
        <message>
            <source>The row was left out: a value is not one of those there are.</source>
            <translation>La ligne fut laissée de côté : une valeur n’existe pas.</translation>
        </message>
        <message>
            <source>The row was left out: day and month of its date could be swapped; write it as year-month-day.</source>
            <translation>La ligne fut laissée de côté : jour et mois pourraient être intervertis ; écrivez année-mois-jour.</translation>
        </message>
        <message>
            <source>The row was left out: it has no title.</source>
            <translation>La ligne fut laissée de côté : elle n’a pas de titre.</translation>
        </message>
        <message>
            <source>The row was left out: its date cannot be read.</source>
            <translation>La ligne fut laissée de côté : sa date est illisible.</translation>
        </message>
        <message>
            <source>The same article is here already.</source>
            <translation>Le même article est déjà là.</translation>
        </message>
        <message>
            <source>The sentence says that it is set, due or expected.</source>
            <translation>La phrase dit que c’est fixé, dû ou attendu.</translation>
        </message>
        <message>
            <source>The sentence says that it may, might, could or should be.</source>
            <translation>La phrase dit que cela peut, pourrait ou devrait être.</translation>
        </message>
        <message>
            <source>The sentence says that it “would” come.</source>
            <translation>La phrase dit que cela « devait » venir.</translation>
        </message>
        <message>
            <source>The sentence takes a date named in the sentence before it.</source>
            <translation>La phrase prend une date citée dans la phrase précédente.</translation>
        </message>
        <message>
            <source>The sentence takes the date of the happening that it is part of.</source>
            <translation>La phrase prend la date du fait dont elle fait partie.</translation>
        </message>
        <message>
            <source>The sentence takes the date of the happening told of just before it.</source>
            <translation>La phrase prend la date du fait raconté juste avant.</translation>
        </message>
        <message>
            <source>The sentence takes the day of publication.</source>
            <translation>La phrase prend le jour de publication.</translation>
        </message>
        <message>
            <source>The sentence takes the day of the news that the article opens with.</source>
            <translation>La phrase prend le jour de la nouvelle qui ouvre l’article.</translation>
        </message>
        <message>
            <source>The sentence takes the last date named before it.</source>
            <translation>La phrase prend la dernière date citée avant elle.</translation>
        </message>
        <message>
            <source>The shard could not be done.</source>
            <translation>La part n’a pas pu être traitée.</translation>
        </message>
        <message>
            <source>The verb speaks of the future.</source>
            <translation>Le verbe parle de l’avenir.</translation>
        </message>
        <message>
            <source>The words may name no event at all.</source>
            <translation>Ces mots ne désignent peut-être aucun événement.</translation>
        </message>
        <message>
            <source>The year of publication was worked out from the weekday and the years named; please check it.</source>
            <translation>L’année de parution fut déduite du jour de la semaine et des années citées ; vérifiez-la.</translation>
        </message>
        <message>
            <source>There are too many files or articles; the rest was left out.</source>
            <translation>Il y a trop de fichiers ou d’articles ; le reste fut laissé de côté.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Ce fichier n’existe pas.</translation>
        </message>
        <message>
            <source>There is no such format.</source>
            <translation>Ce format n’existe pas.</translation>
        </message>
        <message>
            <source>There is no text in the file.</source>
            <translation>Il n’y a pas de texte dans le fichier.</translation>
        </message>
        <message>
            <source>This is a folder.</source>
            <translation>C’est un dossier.</translation>
        </message>
        <message>
            <source>This is a picture. Démarche reads text only.</source>
            <translation>C’est une image. Démarche ne lit que du texte.</translation>
        </message>
        <message>
            <source>This is a pipe or a device, not a file.</source>
            <translation>C’est un tube ou un périphérique, pas un fichier.</translation>
        </message>
        <message>
            <source>This is an old Word document (.doc). Save it as .docx and add it again.</source>
            <translation>C’est un ancien document Word (.doc). Enregistrez-le en .docx et ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <source>This needs Dask: pip install "demarche-viewer[archive]".</source>
            <translation>Il y faut Dask : pip install "demarche-viewer[archive]".</translation>
        </message>
        <message>
            <source>Which date belongs to it is not certain.</source>
            <translation>On ne sait pas avec certitude quelle date lui revient.</translation>
        </message>
        <message>
            <source>Who did it is not certain.</source>
            <translation>On ne sait pas avec certitude qui en est l’auteur.</translation>
        </message>
        <message>
            <source>Who did it is not named.</source>
            <translation>L’auteur n’est pas nommé.</translation>
        </message>
        <message>
            <source>“published” is not a date such as 2023-03-13.</source>
            <translation>« published » n’est pas une date comme 2023-03-13.</translation>
        </message>
    </context>
    <context>
        <name>undo</name>
        <message>
            <source>adding %n article(s)</source>
            <translation>l’ajout de %n articles</translation>
        </message>
        <message>
            <source>taking in %n event(s)</source>
            <translation>la reprise de %n événements</translation>
        </message>
        <message>
            <source>the change of article “%1”</source>
            <translation>la modification de l’article « %1 »</translation>
        </message>
        <message>
            <source>the reset of article “%1”</source>
            <translation>la réinitialisation de l’article « %1 »</translation>
        </message>
        <message>
            <source>removing article “%1”</source>
            <translation>le retrait de l’article « %1 »</translation>
        </message>
        <message>
            <source>the change of “%2” in “%1”</source>
            <translation>la modification de « %2 » dans « %1 »</translation>
        </message>
        <message>
            <source>the reset of “%2” in “%1”</source>
            <translation>le rétablissement de « %2 » dans « %1 »</translation>
        </message>
        <message>
            <source>the notes on “%1”</source>
            <translation>les notes sur « %1 »</translation>
        </message>
        <message>
            <source>the review of “%1”</source>
            <translation>la vérification de « %1 »</translation>
        </message>
        <message>
            <source>pinning “%1”</source>
            <translation>l’épinglage de « %1 »</translation>
        </message>
        <message>
            <source>letting go of “%1”</source>
            <translation>le détachement de « %1 »</translation>
        </message>
        <message>
            <source>merging %n event(s)</source>
            <translation>la fusion de %n événements</translation>
        </message>
        <message>
            <source>splitting “%1”</source>
            <translation>la séparation de « %1 »</translation>
        </message>
        <message>
            <source>deleting %n event(s)</source>
            <translation>la suppression de %n événements</translation>
        </message>
        <message>
            <source>restoring %n event(s)</source>
            <translation>le rétablissement de %n événements</translation>
        </message>
        <message>
            <source>adding the event “%1”</source>
            <translation>l’ajout de l’événement « %1 »</translation>
        </message>
        <message>
            <source>saving the view “%1”</source>
            <translation>l’enregistrement de la vue « %1 »</translation>
        </message>
        <message>
            <source>forgetting the view “%1”</source>
            <translation>l’oubli de la vue « %1 »</translation>
        </message>
    </context>
    <context>
        <name>why</name>
        <message>
            <source>You set this date.</source>
            <translation>Vous avez fixé cette date.</translation>
        </message>
        <message>
            <source>The article’s own reading: %1.</source>
            <translation>L’article lui-même dit : %1.</translation>
        </message>
        <message>
            <source>Its words: “%1”.</source>
            <translation>Ses mots : « %1 ».</translation>
        </message>
        <message>
            <source>Published %1, %2.</source>
            <translation>Paru le %1, %2.</translation>
        </message>
        <message>
            <source>The article’s day of publication is not known; set it and relative dates follow.</source>
            <translation>Le jour de parution de l’article n’est pas connu ; fixez-le et les dates relatives suivront.</translation>
        </message>
        <message>
            <source>The article speaks of %1.</source>
            <translation>L’article parle de : %1.</translation>
        </message>
        <message>
            <source>As EDTF: %1</source>
            <translation>En EDTF : %1</translation>
        </message>
        <message>
            <source>Confidence in the date: %1 %.</source>
            <translation>Confiance dans la date : %1 %.</translation>
        </message>
        <message>
            <source>Another report gives the event its date: %1.</source>
            <translation>L’événement tient sa date d’un autre récit : %1.</translation>
        </message>
        <message>
            <source>You set this type.</source>
            <translation>Vous avez fixé ce type.</translation>
        </message>
        <message>
            <source>The word that names it: “%1”.</source>
            <translation>Le mot qui le nomme : « %1 ».</translation>
        </message>
        <message>
            <source>Taken for: %1 (%2).</source>
            <translation>Compris comme : %1 (%2).</translation>
        </message>
        <message>
            <source>Confidence in the type: %1 %.</source>
            <translation>Confiance dans le type : %1 %.</translation>
        </message>
        <message>
            <source>Another report gives the event its type: %1.</source>
            <translation>L’événement tient son type d’un autre récit : %1.</translation>
        </message>
        <message>
            <source>Confidence in the event as a whole: %1 %.</source>
            <translation>Confiance dans l’événement dans son ensemble : %1 %.</translation>
        </message>
        <message>
            <source>Read by the rule “%1”.</source>
            <translation>Lu selon la règle « %1 ».</translation>
        </message>
        <message>
            <source>The table of happenings lists “%1”; the words around it decide between the types.</source>
            <translation>La table des faits contient « %1 » ; les mots voisins décident entre les types.</translation>
        </message>
        <message>
            <source>Lowered: %1</source>
            <translation>Abaissée : %1</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Meeting</source>
            <translation>Rencontre</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Accord</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Déclaration</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation>Pression</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Soutien</translation>
        </message>
        <message>
            <source>Cooperation</source>
            <translation>Coopération</translation>
        </message>
        <message>
            <source>Concession</source>
            <translation>Concession</translation>
        </message>
        <message>
            <source>Aid</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Retreat</source>
            <translation>Retrait</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Accusation</source>
            <translation>Accusation</translation>
        </message>
        <message>
            <source>Rejection</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>Threat</source>
            <translation>Menace</translation>
        </message>
        <message>
            <source>Protest</source>
            <translation>Protestation</translation>
        </message>
        <message>
            <source>Sanction</source>
            <translation>Sanction</translation>
        </message>
        <message>
            <source>Mobilisation</source>
            <translation>Mobilisation</translation>
        </message>
        <message>
            <source>Coercion</source>
            <translation>Contrainte</translation>
        </message>
        <message>
            <source>Use of force</source>
            <translation>Recours à la force</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>Advenu</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>Démenti</translation>
        </message>
        <message>
            <source>Hypothetical</source>
            <translation>Hypothétique</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejeté</translation>
        </message>
        <message>
            <source>Sources differ</source>
            <translation>Sources en désaccord</translation>
        </message>
        <message>
            <source>Little confidence</source>
            <translation>Peu sûr</translation>
        </message>
        <message>
            <source>Day inferred</source>
            <translation>Jour déduit</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Changed by you</source>
            <translation>Modifié par vous</translation>
        </message>
        <message>
            <source>The article gives the date itself</source>
            <translation>L’article donne lui-même la date</translation>
        </message>
        <message>
            <source>Counted from the day of publication</source>
            <translation>Comptée depuis le jour de parution</translation>
        </message>
        <message>
            <source>Taken from another sentence of the article</source>
            <translation>Tirée d’une autre phrase de l’article</translation>
        </message>
        <message>
            <source>Nothing but the day of publication dates it</source>
            <translation>Seul le jour de parution le date</translation>
        </message>
        <message>
            <source>Set by you</source>
            <translation>Fixée par vous</translation>
        </message>
        <message>
            <source>The article gives no way to tell</source>
            <translation>L’article ne permet pas de le dire</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>un jour</translation>
        </message>
        <message>
            <source>a weekend</source>
            <translation>une fin de semaine</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>une semaine</translation>
        </message>
        <message>
            <source>part of a month</source>
            <translation>une partie de mois</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>un mois</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation>un trimestre</translation>
        </message>
        <message>
            <source>half a year</source>
            <translation>un semestre</translation>
        </message>
        <message>
            <source>a season</source>
            <translation>une saison</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>une année</translation>
        </message>
        <message>
            <source>part of a decade</source>
            <translation>une partie de décennie</translation>
        </message>
        <message>
            <source>a decade</source>
            <translation>une décennie</translation>
        </message>
        <message>
            <source>a century</source>
            <translation>un siècle</translation>
        </message>
        <message>
            <source>a range of days</source>
            <translation>une suite de jours</translation>
        </message>
        <message>
            <source>from the file’s own data</source>
            <translation>d’après les données du fichier</translation>
        </message>
        <message>
            <source>from the lines above the article</source>
            <translation>d’après les lignes au-dessus de l’article</translation>
        </message>
        <message>
            <source>from the lines below the article</source>
            <translation>d’après les lignes sous l’article</translation>
        </message>
        <message>
            <source>from the file’s name: unsure</source>
            <translation>d’après le nom du fichier : incertain</translation>
        </message>
        <message>
            <source>set by you</source>
            <translation>fixé par vous</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Orateur</translation>
        </message>
    </context>
</TS>
