<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Démarche</source>
            <translation>О программе Démarche</translation>
        </message>
        <message>
            <source>A timeline of diplomatic moves, read on this computer from articles you saved. Nothing is sent anywhere.</source>
            <translation>Лента дипломатических шагов, прочитанная на этом компьютере из сохранённых вами статей. Ничего никуда не отправляется.</translation>
        </message>
        <message>
            <source>Apache License 2.0. Qt is used under the LGPL and can be replaced. The licence texts are beside the program.</source>
            <translation>Лицензия Apache 2.0. Qt используется по LGPL и может быть заменён. Тексты лицензий прилагаются к программе.</translation>
        </message>
        <message>
            <source>It makes no connection on its own, not even to look for a newer version. Only a page whose address you give it, and agree to have fetched, is fetched.</source>
            <translation>Сама программа ни с чем не соединяется, даже чтобы узнать о новой версии. Загружается только страница, адрес которой вы дали и на загрузку которой согласились.</translation>
        </message>
        <message>
            <source>Licences of all parts</source>
            <translation>Лицензии всех составных частей</translation>
        </message>
    </context>
    <context>
        <name>ArticleDialog</name>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>13 March 2023</source>
            <translation>13 марта 2023</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Место отправки</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Beware</source>
            <translation>Внимание</translation>
        </message>
        <message>
            <source>Remove this article</source>
            <translation>Убрать эту статью</translation>
        </message>
        <message>
            <source>With all its reports; undo brings it back</source>
            <translation>Со всеми её сообщениями; отмена вернёт её</translation>
        </message>
        <message>
            <source>Not understood as a date.</source>
            <translation>Дата не распознана.</translation>
        </message>
        <message>
            <source>You changed this. Click to go back to what the text says.</source>
            <translation>Изменено вами. Щёлкните, чтобы вернуть то, что сказано в тексте.</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>Сбросить: %1</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Make an event of this</source>
            <translation>Сделать из этого событие</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Toolbar</source>
            <translation>Панель инструментов</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open the evidence</source>
            <translation>Открыть подтверждение</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Лента</translation>
        </message>
        <message>
            <source>Events at this place</source>
            <translation>События в этом месте</translation>
        </message>
        <message>
            <source>… and {n} more</source>
            <translation>… и ещё {n}</translation>
        </message>
        <message>
            <source>An event may stand in several lanes, so the counts add up to more.</source>
            <translation>Событие может стоять в нескольких дорожках, поэтому сумма больше.</translation>
        </message>
        <message>
            <source>Name of the lane</source>
            <translation>Имя дорожки</translation>
        </message>
        <message>
            <source>Rename lane…</source>
            <translation>Переименовать дорожку…</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Закрепить сверху</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Открепить</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Свернуть</translation>
        </message>
        <message>
            <source>Open out</source>
            <translation>Развернуть</translation>
        </message>
        <message>
            <source>Show all rows</source>
            <translation>Показать все строки</translation>
        </message>
        <message>
            <source>Show fewer rows</source>
            <translation>Показать меньше строк</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Hide all others</source>
            <translation>Скрыть все остальные</translation>
        </message>
        <message>
            <source>Show hidden lane</source>
            <translation>Показать скрытую дорожку</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>Put lanes in their usual order</source>
            <translation>Вернуть обычный порядок дорожек</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Группировать по</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Строки</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Легенда</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <source>All events over time; arrow keys move the part in view</source>
            <translation>Все события во времени; стрелки двигают видимую часть</translation>
        </message>
        <message>
            <source>Zoom to range</source>
            <translation>Показать отрезок</translation>
        </message>
        <message>
            <source>Filter to range</source>
            <translation>Отобрать отрезок</translation>
        </message>
        <message>
            <source>Export range…</source>
            <translation>Экспорт отрезка…</translation>
        </message>
        <message>
            <source>No events to show</source>
            <translation>Нет событий</translation>
        </message>
        <message>
            <source>No event passes the filters</source>
            <translation>Ни одно событие не проходит фильтры</translation>
        </message>
        <message>
            <source>No event here has a date</source>
            <translation>Ни у одного события здесь нет даты</translation>
        </message>
        <message>
            <source>%n event(s)</source>
            <translation>%n событий</translation>
        </message>
        <message>
            <source>%n undated</source>
            <translation>%n без даты</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>встреча</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>визит</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>соглашение</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>заявление</translation>
        </message>
        <message>
            <source>pressure</source>
            <translation>давление</translation>
        </message>
        <message>
            <source>other</source>
            <translation>другое</translation>
        </message>
        <message>
            <source>Pairs and speakers</source>
            <translation>Пары и ораторы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Государство</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Оратор</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Сжато</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Обычно</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Все строки</translation>
        </message>
        <message>
            <source>{person} statements</source>
            <translation>Заявления: {person}</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>undated</source>
            <translation>без даты</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>запланировано</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>опровергнуто</translation>
        </message>
        <message>
            <source>hypothetical</source>
            <translation>предположительно</translation>
        </message>
        <message>
            <source>dated only by the day of publication</source>
            <translation>датировано лишь днём публикации</translation>
        </message>
        <message>
            <source>dated by its context</source>
            <translation>датировано по контексту</translation>
        </message>
        <message>
            <source>{n} sources</source>
            <translation>источников: {n}</translation>
        </message>
        <message>
            <source>sources differ</source>
            <translation>источники расходятся</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонено</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Undo %1</source>
            <translation>Отменить: %1</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>Повторить: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n событие</numerusform>
                <numerusform>%n события</numerusform>
                <numerusform>%n событий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n event(s)</source>
            <translation>
                <numerusform>%1 из %n события</numerusform>
                <numerusform>%1 из %n событий</numerusform>
                <numerusform>%1 из %n событий</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs a look any more.</source>
            <translation>Проверять больше нечего.</translation>
        </message>
        <message>
            <source>No new events are out of view.</source>
            <translation>За пределами вида новых событий нет.</translation>
        </message>
        <message>
            <source>The original is not there any more.</source>
            <translation>Оригинала больше нет на месте.</translation>
        </message>
    </context>
    <context>
        <name>ConflictTable</name>
        <message>
            <source>Where the sources differ</source>
            <translation>В чём расходятся источники</translation>
        </message>
        <message>
            <source>! The sources differ</source>
            <translation>! Источники расходятся</translation>
        </message>
        <message>
            <source>Told in different ways</source>
            <translation>Рассказано по-разному</translation>
        </message>
        <message>
            <source>Perhaps the same happening, told otherwise:</source>
            <translation>Возможно, то же событие, рассказанное иначе:</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong that should not have. Your work is saved. If you tell us, add the lines below: they hold no text of your articles.</source>
            <translation>Произошла ошибка, которой не должно было быть. Ваша работа сохранена. Если вы сообщите нам о ней, приложите строки ниже: в них нет текста ваших статей.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Копировать отчёт</translation>
        </message>
    </context>
    <context>
        <name>DayPicker</name>
        <message>
            <source>Pick the day in a calendar. For several days Shift+click the first, then click the last.</source>
            <translation>Выбрать день в календаре. Для нескольких дней: Shift и щелчок по первому, затем щелчок по последнему.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Known to the</source>
            <translation>Известно с точностью до</translation>
        </message>
        <message>
            <source>Meant</source>
            <translation>Имеется в виду</translation>
        </message>
        <message>
            <source>Set this date</source>
            <translation>Задать эту дату</translation>
        </message>
        <message>
            <source>Day of the event</source>
            <translation>День события</translation>
        </message>
        <message>
            <source>day</source>
            <translation>дня</translation>
        </message>
        <message>
            <source>week</source>
            <translation>недели</translation>
        </message>
        <message>
            <source>month</source>
            <translation>месяца</translation>
        </message>
        <message>
            <source>year</source>
            <translation>года</translation>
        </message>
        <message>
            <source>exactly then, all of these days</source>
            <translation>именно тогда, все эти дни</translation>
        </message>
        <message>
            <source>on some day of these</source>
            <translation>в один из этих дней</translation>
        </message>
        <message>
            <source>roughly then</source>
            <translation>примерно тогда</translation>
        </message>
        <message>
            <source>then or before</source>
            <translation>тогда или раньше</translation>
        </message>
        <message>
            <source>then or after</source>
            <translation>тогда или позже</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>Where it comes from</source>
            <translation>Откуда это</translation>
        </message>
        <message>
            <source>Select a mark to read the sentence it stands on.</source>
            <translation>Выберите метку, чтобы прочесть предложение, на котором она основана.</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop target</source>
            <translation>Область сброса</translation>
        </message>
        <message>
            <source>Drop this folder</source>
            <translation>Отпустите эту папку</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n article(s)</source>
            <translation>
                <numerusform>Отпустите %n статью</numerusform>
                <numerusform>Отпустите %n статьи</numerusform>
                <numerusform>Отпустите %n статей</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the message as a file first</source>
            <translation>Сначала сохраните письмо в файл</translation>
        </message>
        <message>
            <source>Drop this text</source>
            <translation>Отпустите этот текст</translation>
        </message>
        <message>
            <source>Drop this address</source>
            <translation>Отпустите этот адрес</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>Reading the article’s dates again…</source>
            <translation>Даты статьи читаются заново…</translation>
        </message>
        <message>
            <source>The article’s dates are read again.</source>
            <translation>Даты статьи прочитаны заново.</translation>
        </message>
        <message>
            <source>“%1” is not understood as a date.</source>
            <translation>«%1» не распознано как дата.</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <source>Add an event</source>
            <translation>Добавить событие</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Кого</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>13 March 2023, September 2022 …</source>
            <translation>13 марта 2023, сентябрь 2022 …</translation>
        </message>
        <message>
            <source>Not understood as a date.</source>
            <translation>Дата не распознана.</translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>Событие</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) selected: a change here goes to all of them.</source>
            <translation>
                <numerusform>Выбрано %n событие: изменение касается всех.</numerusform>
                <numerusform>Выбрано %n события: изменение касается всех.</numerusform>
                <numerusform>Выбрано %n событий: изменение касается всех.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n источник</numerusform>
                <numerusform>%n источника</numerusform>
                <numerusform>%n источников</numerusform>
            </translation>
        </message>
        <message>
            <source>sources differ</source>
            <translation>источники расходятся</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>This event is right: the machine will not change it again (A)</source>
            <translation>Это событие верно: программа больше его не изменит (A)</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>This is no event for the timeline (X)</source>
            <translation>Это не событие для ленты (X)</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Type a date as you would say it: 13 March 2023, September 2022, 6–10 March 2023</source>
            <translation>Напишите дату, как сказали бы её: 13 марта 2023, сентябрь 2022, 6–10 марта 2023</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Кого</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Также</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Оратор</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>You changed this. Click to go back to what the text says.</source>
            <translation>Изменено вами. Щёлкните, чтобы вернуть то, что сказано в тексте.</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>Сбросить: %1</translation>
        </message>
        <message>
            <source>Why this date?</source>
            <translation>Почему эта дата?</translation>
        </message>
        <message>
            <source>Why this type?</source>
            <translation>Почему этот тип?</translation>
        </message>
    </context>
    <context>
        <name>EventTable</name>
        <message>
            <source>Events</source>
            <translation>События</translation>
        </message>
        <message>
            <source>All events that the filters let through, one a row</source>
            <translation>Все события, пропущенные фильтрами, по одному в строке</translation>
        </message>
    </context>
    <context>
        <name>EventTableModel</name>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Уверенность</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>sources differ</source>
            <translation>источники расходятся</translation>
        </message>
        <message>
            <source>date inferred</source>
            <translation>дата выведена</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принято</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонено</translation>
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
            <translation>Событий: %1, %2 и позже</translation>
        </message>
        <message>
            <source>%1 of %2 events</source>
            <translation>%1 из %2 событий</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n событие</numerusform>
                <numerusform>%n события</numerusform>
                <numerusform>%n событий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n дорожка</numerusform>
                <numerusform>%n дорожки</numerusform>
                <numerusform>%n дорожек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n uncertain</source>
            <translation>
                <numerusform>%n неточное</numerusform>
                <numerusform>%n неточных</numerusform>
                <numerusform>%n неточных</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undated</source>
            <translation>
                <numerusform>%n без даты</numerusform>
                <numerusform>%n без даты</numerusform>
                <numerusform>%n без даты</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; and %n more</source>
            <translation>
                <numerusform>; и ещё %n</numerusform>
                <numerusform>; и ещё %n</numerusform>
                <numerusform>; и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>События</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Свидетельства</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Уместить</translation>
        </message>
        <message>
            <source>It runs from %1 to %2.</source>
            <translation>Охват: с %1 по %2.</translation>
        </message>
        <message>
            <source>Made with Démarche from saved articles.</source>
            <translation>Создано в Démarche по сохранённым статьям.</translation>
        </message>
        <message>
            <source>Not shown for want of room: %1 with %2.</source>
            <translation>Не показано за недостатком места: %1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>Not shown: %n earlier or later event(s).</source>
            <translation>
                <numerusform>Не показано: %n более раннее или позднее событие.</numerusform>
                <numerusform>Не показано: %n более ранних или поздних события.</numerusform>
                <numerusform>Не показано: %n более ранних или поздних событий.</numerusform>
            </translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Sources differ.</source>
            <translation>Источники расходятся.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Лента</translation>
        </message>
        <message>
            <source>Timeline: %1.</source>
            <translation>Хронология: %1.</translation>
        </message>
        <message>
            <source>Timeline; arrow keys go from event to event, Enter opens one, plus and minus zoom</source>
            <translation>Хронология; стрелки переходят от события к событию, Ввод открывает его, плюс и минус меняют масштаб</translation>
        </message>
        <message>
            <source>Undated</source>
            <translation>Без даты</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>actors</source>
            <translation>участники</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>соглашение</translation>
        </message>
        <message>
            <source>cause</source>
            <translation>причина</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>опровергнуто</translation>
        </message>
        <message>
            <source>detail</source>
            <translation>обстоятельство</translation>
        </message>
        <message numerus="yes">
            <source>from %n article(s)</source>
            <translation>
                <numerusform>из %n статьи</numerusform>
                <numerusform>из %n статей</numerusform>
                <numerusform>из %n статей</numerusform>
            </translation>
        </message>
        <message>
            <source>hypothetical</source>
            <translation>предположительно</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>встреча</translation>
        </message>
        <message>
            <source>named</source>
            <translation>название</translation>
        </message>
        <message>
            <source>number</source>
            <translation>число</translation>
        </message>
        <message>
            <source>people</source>
            <translation>люди</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>исход</translation>
        </message>
        <message>
            <source>other</source>
            <translation>другое</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>запланировано</translation>
        </message>
        <message>
            <source>pressure</source>
            <translation>давление</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>заявление</translation>
        </message>
        <message>
            <source>status</source>
            <translation>статус</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>визит</translation>
        </message>
        <message>
            <source>when</source>
            <translation>когда</translation>
        </message>
        <message>
            <source>≈ marks a day that the sources do not settle; a hollow mark is dated by its context.</source>
            <translation>≈ — день, который источники не уточняют; полый знак датирован по контексту.</translation>
        </message>
        <message>
            <source>≈ the day is not certain.</source>
            <translation>≈ день точно не известен.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Выбор</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>&amp;Copy picture</source>
            <translation>&amp;Копировать картинку</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Печать…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Экспорт…</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 кБ</translation>
        </message>
        <message>
            <source>%1 pixels</source>
            <translation>%1 пикселей</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>Картинка в буфере обмена.</translation>
        </message>
    </context>
    <context>
        <name>ExportForm</name>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Разрешение</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Подзаголовок</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Легенда</translation>
        </message>
        <message>
            <source>Footnotes with the sources</source>
            <translation>Сноски с источниками</translation>
        </message>
        <message>
            <source>Description for screen readers, in a file beside it</source>
            <translation>Описание для программ чтения с экрана, отдельным файлом</translation>
        </message>
        <message>
            <source>Whole articles too</source>
            <translation>Вместе с текстами статей</translation>
        </message>
        <message>
            <source>Articles usually belong to their publishers: pass whole texts on only where you may.</source>
            <translation>Статьи обычно принадлежат их издателям: передавайте тексты целиком только там, где это разрешено.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>What is in view</source>
            <translation>Видимая часть</translation>
        </message>
        <message numerus="yes">
            <source>What is selected (%n)</source>
            <translation>
                <numerusform>Выбранное (%n)</numerusform>
                <numerusform>Выбранное (%n)</numerusform>
                <numerusform>Выбранное (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>The main part, without what is far off</source>
            <translation>Основная часть, без далёкого</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>С … по …</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Отрезок</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Дорожки</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>Beginning of the file</source>
            <translation>Начало файла</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Предпросмотр</translation>
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message>
            <source>PNG image</source>
            <translation>Изображение PNG</translation>
        </message>
        <message>
            <source>SVG image</source>
            <translation>Изображение SVG</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Web page in one file</source>
            <translation>Веб-страница одним файлом</translation>
        </message>
        <message>
            <source>Table for spreadsheets (CSV)</source>
            <translation>Таблица (CSV)</translation>
        </message>
        <message>
            <source>Report (Markdown)</source>
            <translation>Отчёт (Markdown)</translation>
        </message>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>Календарь (iCalendar)</translation>
        </message>
        <message>
            <source>Records (JSON Lines)</source>
            <translation>Записи (JSON Lines)</translation>
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
            <translation>Источники для Zotero (CSL-JSON)</translation>
        </message>
        <message>
            <source>Sources for LaTeX (BibTeX)</source>
            <translation>Источники для LaTeX (BibTeX)</translation>
        </message>
        <message>
            <source>Web Annotation</source>
            <translation>Web Annotation</translation>
        </message>
        <message>
            <source>Map (GeoJSON)</source>
            <translation>Карта (GeoJSON)</translation>
        </message>
        <message>
            <source>Map (KML)</source>
            <translation>Карта (KML)</translation>
        </message>
        <message>
            <source>Article column, 700 px</source>
            <translation>Колонка статьи, 700 px</translation>
        </message>
        <message>
            <source>Wide, 1200 px</source>
            <translation>Широкое, 1200 px</translation>
        </message>
        <message>
            <source>Slide, 16:9</source>
            <translation>Слайд, 16:9</translation>
        </message>
        <message>
            <source>A4 landscape</source>
            <translation>A4, альбомная</translation>
        </message>
        <message>
            <source>A3 landscape</source>
            <translation>A3, альбомная</translation>
        </message>
        <message>
            <source>Poster, A1</source>
            <translation>Плакат, A1</translation>
        </message>
        <message>
            <source>Whole timeline, in pages or tiles</source>
            <translation>Вся лента, по страницам или частям</translation>
        </message>
        <message>
            <source>%1× (%2 dpi)</source>
            <translation>%1× (%2 точек на дюйм)</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Print: black on white</source>
            <translation>Печать: чёрным по белому</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Written: %1</source>
            <translation>Записано: %1</translation>
        </message>
    </context>
    <context>
        <name>Fetcher</name>
        <message>
            <source>Fetch this page from %1?</source>
            <translation>Загрузить эту страницу с %1?</translation>
        </message>
        <message>
            <source>That server will see that your computer asked for it. To stay unseen, save the page in your browser.</source>
            <translation>Этот сервер увидит запрос вашего компьютера. Чтобы остаться незамеченным, сохраните страницу в браузере.</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <source>Always from this site</source>
            <translation>Всегда с этого сайта</translation>
        </message>
        <message>
            <source>Do not fetch</source>
            <translation>Не загружать</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Search events</source>
            <translation>Поиск событий</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Also in whole articles</source>
            <translation>Также в статьях целиком</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фильтры</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>any day</source>
            <translation>любой</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>States and others</source>
            <translation>Государства и другие</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Ораторы</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Worth a look</source>
            <translation>Стоит взглянуть</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>отмечено</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>не отмечено</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>неизвестно</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n событие</numerusform>
                <numerusform>%n события</numerusform>
                <numerusform>%n событий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n event(s)</source>
            <translation>
                <numerusform>%1 из %n события</numerusform>
                <numerusform>%1 из %n событий</numerusform>
                <numerusform>%1 из %n событий</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GoToDate</name>
        <message>
            <source>Go to a date</source>
            <translation>Перейти к дате</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>A day, a month, a year: “March 2023”, “last week”, “2022”</source>
            <translation>День, месяц, год: «март 2023», «last week», «2022»</translation>
        </message>
        <message>
            <source>Not understood as a date.</source>
            <translation>Дата не распознана.</translation>
        </message>
    </context>
    <context>
        <name>ImportResults</name>
        <message>
            <source>Import results</source>
            <translation>Итоги загрузки</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Копировать список</translation>
        </message>
        <message>
            <source>Try failed ones again</source>
            <translation>Повторить неудачные</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) added</source>
            <translation>
                <numerusform>добавлена %n статья</numerusform>
                <numerusform>добавлены %n статьи</numerusform>
                <numerusform>добавлено %n статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation>
                <numerusform>%n уже есть</numerusform>
                <numerusform>%n уже есть</numerusform>
                <numerusform>%n уже есть</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without events</source>
            <translation>
                <numerusform>%n без событий</numerusform>
                <numerusform>%n без событий</numerusform>
                <numerusform>%n без событий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>не прочитан %n</numerusform>
                <numerusform>не прочитано %n</numerusform>
                <numerusform>не прочитано %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportResultsModel</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>События</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Добавлено</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>Уже есть</translation>
        </message>
        <message>
            <source>No events found</source>
            <translation>События не найдены</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Не прочитано</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>Pasted text %1</source>
            <translation>Вставленный текст %1</translation>
        </message>
        <message>
            <source>The clipboard holds no article.</source>
            <translation>В буфере обмена нет статьи.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Добавить файлы</translation>
        </message>
        <message>
            <source>Add folder</source>
            <translation>Добавить папку</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) read</source>
            <translation>
                <numerusform>прочитана %n статья</numerusform>
                <numerusform>прочитаны %n статьи</numerusform>
                <numerusform>прочитано %n статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>не прочитан %n</numerusform>
                <numerusform>не прочитано %n</numerusform>
                <numerusform>не прочитано %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation>
                <numerusform>%n уже есть</numerusform>
                <numerusform>%n уже есть</numerusform>
                <numerusform>%n уже есть</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new event(s) out of view</source>
            <translation>
                <numerusform>%n новое событие вне поля зрения</numerusform>
                <numerusform>%n новых события вне поля зрения</numerusform>
                <numerusform>%n новых событий вне поля зрения</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles (%1)</source>
            <translation>Статьи (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>LanesPanel</name>
        <message>
            <source>Lanes</source>
            <translation>Дорожки</translation>
        </message>
        <message>
            <source>Drag to order, F2 to rename, Alt+↑ and Alt+↓ to move, untick to hide</source>
            <translation>Перетащите, чтобы упорядочить; F2 — переименовать; Alt+↑ и Alt+↓ — сдвинуть; снимите флажок, чтобы скрыть</translation>
        </message>
        <message>
            <source>Lanes by</source>
            <translation>Дорожки по</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Строки</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>What the marks mean</source>
            <translation>Что означают метки</translation>
        </message>
        <message>
            <source>Meetings, calls, talks, mediation</source>
            <translation>Встречи, звонки, переговоры, посредничество</translation>
        </message>
        <message>
            <source>Visits and journeys</source>
            <translation>Визиты и поездки</translation>
        </message>
        <message>
            <source>Agreements, support, cooperation, aid, concessions</source>
            <translation>Соглашения, поддержка, сотрудничество, помощь, уступки</translation>
        </message>
        <message>
            <source>Statements, requests, accusations, rejections, threats</source>
            <translation>Заявления, просьбы, обвинения, отказы, угрозы</translation>
        </message>
        <message>
            <source>Sanctions, coercion, protest, mobilisation, use of force</source>
            <translation>Санкции, принуждение, протест, мобилизация, применение силы</translation>
        </message>
        <message>
            <source>Elections, appointments, trade figures and the like</source>
            <translation>Выборы, назначения, данные о торговле и подобное</translation>
        </message>
        <message>
            <source>fades</source>
            <translation>бледнеет</translation>
        </message>
        <message>
            <source>The article says only roughly when: the band runs from the earliest to the latest day.</source>
            <translation>В статье сказано лишь примерно когда: полоса тянется от самого раннего до самого позднего дня.</translation>
        </message>
        <message>
            <source>arrow</source>
            <translation>стрелка</translation>
        </message>
        <message>
            <source>Before or after a day: one end is open.</source>
            <translation>До или после некоторого дня: один конец открыт.</translation>
        </message>
        <message>
            <source>hollow</source>
            <translation>пустая</translation>
        </message>
        <message>
            <source>The sentence has no date of its own: it comes from another sentence, or from the day of publication.</source>
            <translation>У предложения нет своей даты: она взята из другого предложения или из дня публикации.</translation>
        </message>
        <message>
            <source>dashed</source>
            <translation>пунктир</translation>
        </message>
        <message>
            <source>Planned: it had not taken place when the article was written.</source>
            <translation>Запланировано: когда писалась статья, этого ещё не произошло.</translation>
        </message>
        <message>
            <source>struck through</source>
            <translation>зачёркнута</translation>
        </message>
        <message>
            <source>Denied: the article says that it did not take place.</source>
            <translation>Опровергнуто: в статье сказано, что этого не было.</translation>
        </message>
        <message>
            <source>The sources differ on the day, the participants or a figure.</source>
            <translation>Источники расходятся в дне, участниках или числе.</translation>
        </message>
        <message>
            <source>So many sources tell it independently.</source>
            <translation>Столько источников сообщают об этом независимо.</translation>
        </message>
        <message>
            <source>ring</source>
            <translation>кольцо</translation>
        </message>
        <message>
            <source>Several events close together; zoom in or click to part them.</source>
            <translation>Несколько событий рядом; увеличьте или щёлкните, чтобы развести их.</translation>
        </message>
        <message>
            <source>Events that find no room here; click to list them.</source>
            <translation>События, которым не хватило места; щёлкните, чтобы увидеть список.</translation>
        </message>
    </context>
    <context>
        <name>Licences</name>
        <message>
            <source>Licences of all parts</source>
            <translation>Лицензии всех составных частей</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Untitled</source>
            <translation>Без названия</translation>
        </message>
    </context>
    <context>
        <name>NamedViews</name>
        <message>
            <source>Save or change views…</source>
            <translation>Сохранить или изменить виды…</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>One moment…</source>
            <translation>Минутку…</translation>
        </message>
    </context>
    <context>
        <name>ProjectFiles</name>
        <message>
            <source>a new project</source>
            <translation>новый проект</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>Открывается %1…</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Открыть проект</translation>
        </message>
        <message>
            <source>Démarche projects (*%1)</source>
            <translation>Проекты Démarche (*%1)</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Сохранить копию</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Сохранить как</translation>
        </message>
        <message>
            <source>timeline</source>
            <translation>лента</translation>
        </message>
        <message>
            <source>A copy is at %1</source>
            <translation>Копия находится в %1</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>Сохраняется %1…</translation>
        </message>
        <message>
            <source>What could not be saved is kept at %1</source>
            <translation>То, что не удалось сохранить, находится в %1</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Пока нет</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>One moment…</source>
            <translation>Минутку…</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>A new language is spoken after the next start.</source>
            <translation>Новый язык начнёт действовать после перезапуска.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>13 March 2023</source>
            <translation>13 марта 2023</translation>
        </message>
        <message>
            <source>13 Mar 2023</source>
            <translation>13 мар. 2023</translation>
        </message>
        <message>
            <source>Dates in lists</source>
            <translation>Даты в списках</translation>
        </message>
        <message>
            <source>As the language has it</source>
            <translation>Как принято в языке</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Понедельник</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Суббота</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Воскресенье</translation>
        </message>
        <message>
            <source>Weeks begin on</source>
            <translation>Неделя начинается в</translation>
        </message>
        <message>
            <source>From left to right</source>
            <translation>Слева направо</translation>
        </message>
        <message>
            <source>From right to left</source>
            <translation>Справа налево</translation>
        </message>
        <message>
            <source>Lanes are read</source>
            <translation>Дорожки читаются</translation>
        </message>
        <message>
            <source>The format of the last time</source>
            <translation>Формат прошлого раза</translation>
        </message>
        <message>
            <source>PNG image</source>
            <translation>Изображение PNG</translation>
        </message>
        <message>
            <source>SVG image</source>
            <translation>Изображение SVG</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Table for spreadsheets (CSV)</source>
            <translation>Таблица (CSV)</translation>
        </message>
        <message>
            <source>Export begins with</source>
            <translation>Экспорт начинается с</translation>
        </message>
        <message>
            <source>all</source>
            <translation>все</translation>
        </message>
        <message>
            <source>Processor cores used</source>
            <translation>Используемые ядра процессора</translation>
        </message>
        <message>
            <source>Ask again for every site</source>
            <translation>Снова спрашивать о каждом сайте</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Веб-страницы</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Меньше движения</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Предупреждения</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Обычное</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>On the timeline</source>
            <translation>На ленте</translation>
        </message>
    </context>
    <context>
        <name>SourcePane</name>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n сообщение</numerusform>
                <numerusform>%n сообщения</numerusform>
                <numerusform>%n сообщений</numerusform>
            </translation>
        </message>
        <message>
            <source>Not the same happening</source>
            <translation>Не то же событие</translation>
        </message>
        <message>
            <source>Make this report an event of its own</source>
            <translation>Сделать это сообщение отдельным событием</translation>
        </message>
        <message>
            <source>Article…</source>
            <translation>Статья…</translation>
        </message>
        <message>
            <source>Set this article’s title, outlet or day of publication, or remove it</source>
            <translation>Указать название, издание или день публикации статьи либо убрать её</translation>
        </message>
        <message>
            <source>Open the original</source>
            <translation>Открыть оригинал</translation>
        </message>
        <message>
            <source>The file or page the article was read from</source>
            <translation>Файл или страница, откуда прочитана статья</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>без даты</translation>
        </message>
        <message>
            <source>Added by hand: no article tells it.</source>
            <translation>Добавлено вручную: ни одна статья об этом не сообщает.</translation>
        </message>
        <message>
            <source>%1, paragraph %2</source>
            <translation>%1, абзац %2</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show the import results</source>
            <translation>Показать итоги загрузки</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Показать их</translation>
        </message>
        <message>
            <source>Show the new events on the timeline</source>
            <translation>Показать новые события на ленте времени</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n article(s)</source>
            <translation>
                <numerusform>%1 из %n статьи</numerusform>
                <numerusform>%1 из %n статей</numerusform>
                <numerusform>%1 из %n статей</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking through the files…</source>
            <translation>Просмотр файлов…</translation>
        </message>
    </context>
    <context>
        <name>TimelineImport</name>
        <message>
            <source>Timelines (*.csv *.tsv *.jsonl *.json)</source>
            <translation>Ленты (*.csv *.tsv *.jsonl *.json)</translation>
        </message>
        <message>
            <source>Add a timeline</source>
            <translation>Добавить ленту</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Чтение %1…</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) added</source>
            <translation>
                <numerusform>добавлено %n событие</numerusform>
                <numerusform>добавлено %n события</numerusform>
                <numerusform>добавлено %n событий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be taken.</source>
            <translation>
                <numerusform>%n строку не удалось взять.</numerusform>
                <numerusform>%n строки не удалось взять.</numerusform>
                <numerusform>%n строк не удалось взять.</numerusform>
            </translation>
        </message>
        <message>
            <source>Row %1: </source>
            <translation>Строка %1: </translation>
        </message>
    </context>
    <context>
        <name>ViewsDialog</name>
        <message>
            <source>Saved views</source>
            <translation>Сохранённые виды</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>A name for what is shown now</source>
            <translation>Имя для показанного</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>There is a view of that name.</source>
            <translation>Вид с таким именем уже есть.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome</source>
            <translation>Добро пожаловать</translation>
        </message>
        <message>
            <source>Everything is read on this computer. Nothing is sent anywhere.</source>
            <translation>Всё читается на этом компьютере. Ничего никуда не отправляется.</translation>
        </message>
        <message>
            <source>An arrow pointing into a tray</source>
            <translation>Стрелка, указывающая в лоток</translation>
        </message>
        <message>
            <source>Drop articles here</source>
            <translation>Перетащите статьи сюда</translation>
        </message>
        <message>
            <source>Saved web pages, text, PDF, Word, mail and agency exports, whole folders. Or paste text with Ctrl+V.</source>
            <translation>Сохранённые веб-страницы, текст, PDF, Word, письма и выгрузки агентств, целые папки. Или вставьте текст: Ctrl+V.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Добавить файлы…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Добавить папку…</translation>
        </message>
        <message>
            <source>No articles at hand?</source>
            <translation>Нет статей под рукой?</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Открыть пример</translation>
        </message>
        <message>
            <source>Twelve short articles of 2022–2023: Minsk and Beijing, Tehran and Riyadh, Lavrov’s journeys</source>
            <translation>Двенадцать коротких статей 2022–2023 годов: Минск и Пекин, Тегеран и Эр-Рияд, поездки Лаврова</translation>
        </message>
        <message>
            <source>Open a project…</source>
            <translation>Открыть проект…</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Недавние проекты</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Search and filters</source>
            <translation>Поиск и фильтры</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Дорожки</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Import results</source>
            <translation>Итоги загрузки</translation>
        </message>
    </context>
    <context>
        <name>_Picture</name>
        <message>
            <source>Preview</source>
            <translation>Предпросмотр</translation>
        </message>
        <message>
            <source>Drag the picture into another program</source>
            <translation>Перетащите картинку в другую программу</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>E&amp;vent</source>
            <translation>&amp;Событие</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Спр&amp;авка</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Новый проект</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Открыть проект…</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Открыть пример</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Недавние проекты</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Добавить файлы…</translation>
        </message>
        <message>
            <source>Add a timeline…</source>
            <translation>Добавить хронологию…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Добавить папку…</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>Вставить статью</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Сохранить копию…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Настройки…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Найти…</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Снять все фильтры</translation>
        </message>
        <message>
            <source>Select all events</source>
            <translation>Выбрать все события</translation>
        </message>
        <message>
            <source>Let go of the selection</source>
            <translation>Снять выделение</translation>
        </message>
        <message>
            <source>Add an event…</source>
            <translation>Добавить событие…</translation>
        </message>
        <message>
            <source>Edit the title</source>
            <translation>Изменить название</translation>
        </message>
        <message>
            <source>Edit the date</source>
            <translation>Изменить дату</translation>
        </message>
        <message>
            <source>Go to the evidence</source>
            <translation>К подтверждению</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Next that needs a look</source>
            <translation>Следующее для проверки</translation>
        </message>
        <message>
            <source>Merge into one happening</source>
            <translation>Слить в одно событие</translation>
        </message>
        <message>
            <source>Split into its reports</source>
            <translation>Разделить на сообщения</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Bring back what was deleted</source>
            <translation>Вернуть удалённое</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Лента</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Fit all</source>
            <translation>Показать всё</translation>
        </message>
        <message>
            <source>Fit the selection</source>
            <translation>Показать выбранное</translation>
        </message>
        <message>
            <source>Show the new events</source>
            <translation>Показать новые события</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Go to a date…</source>
            <translation>Перейти к дате…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Сохранённые виды</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Панели</translation>
        </message>
        <message>
            <source>Panels as at first</source>
            <translation>Панели как вначале</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>What the marks mean</source>
            <translation>Что означают метки</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Открыть папку журнала</translation>
        </message>
        <message>
            <source>About Démarche</source>
            <translation>О программе Démarche</translation>
        </message>
        <message>
            <source>Next, previous event in the lane</source>
            <translation>Следующее, предыдущее событие дорожки</translation>
        </message>
        <message>
            <source>Lane above, below</source>
            <translation>Дорожка выше, ниже</translation>
        </message>
        <message>
            <source>Zoom at the pointer</source>
            <translation>Масштаб у указателя</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>Сдвиг</translation>
        </message>
        <message>
            <source>Select a range of time</source>
            <translation>Выбрать отрезок времени</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>no date</source>
            <translation>без даты</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>roughly</source>
            <translation>примерно</translation>
        </message>
        <message>
            <source>on some day of these</source>
            <translation>в один из этих дней</translation>
        </message>
        <message>
            <source>all of these days</source>
            <translation>все эти дни</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>An id stands there twice.</source>
            <translation>Идентификатор встречается дважды.</translation>
        </message>
        <message>
            <source>Another print of a report that is here already; the two count as one source.</source>
            <translation>Перепечатка сообщения, которое уже есть; вместе они считаются одним источником.</translation>
        </message>
        <message>
            <source>Archives lie within archives, deeper than two; those were not read.</source>
            <translation>Архивы вложены в архивы глубже двух уровней; они не прочитаны.</translation>
        </message>
        <message>
            <source>By the words of the sentence alone another date seemed likelier; a second look at the whole article chose this one.</source>
            <translation>По одним словам предложения вероятнее казалась другая дата; второй взгляд на всю статью выбрал эту.</translation>
        </message>
        <message>
            <source>Day and month of the publication date could be swapped; please check it.</source>
            <translation>День и месяц публикации могли поменяться местами; проверьте.</translation>
        </message>
        <message>
            <source>Démarche does not know this kind of file.</source>
            <translation>Démarche не знает такого вида файлов.</translation>
        </message>
        <message>
            <source>Events are found in English articles only; in other languages the dates are.</source>
            <translation>События находятся только в статьях на английском языке, в остальных — только даты.</translation>
        </message>
        <message>
            <source>Finding the events failed in this article; nothing else is affected.</source>
            <translation>В этой статье поиск событий не удался; остальное не затронуто.</translation>
        </message>
        <message>
            <source>Finding the events failed; nothing else is affected.</source>
            <translation>Поиск событий не удался; остальное не затронуто.</translation>
        </message>
        <message>
            <source>Finding the events took too long and was stopped.</source>
            <translation>Поиск событий занял слишком много времени и был прерван.</translation>
        </message>
        <message>
            <source>It counts as denied: somebody refused or failed to do it.</source>
            <translation>Считается отрицаемым: кто-то отказался или не смог это сделать.</translation>
        </message>
        <message>
            <source>It counts as denied: the sentence negates it.</source>
            <translation>Считается отрицаемым: предложение это отрицает.</translation>
        </message>
        <message>
            <source>It counts as denied: the sentence says “without”.</source>
            <translation>Считается отрицаемым: в предложении сказано «без».</translation>
        </message>
        <message>
            <source>It is what is being planned, announced, prepared or put off.</source>
            <translation>Это планируют, объявляют, готовят или откладывают.</translation>
        </message>
        <message>
            <source>It is what somebody calls for or prepares for.</source>
            <translation>К этому кто-то призывает или готовится.</translation>
        </message>
        <message>
            <source>It is what somebody means, wants or promises to do.</source>
            <translation>Это кто-то намерен, хочет или обещает сделать.</translation>
        </message>
        <message>
            <source>It stands in an if-clause.</source>
            <translation>Это стоит в условном предложении.</translation>
        </message>
        <message>
            <source>It was called off, put off, prevented or refused.</source>
            <translation>Это отменили, отложили, предотвратили или отвергли.</translation>
        </message>
        <message>
            <source>It was still ahead when the article was written.</source>
            <translation>Когда писалась статья, это ещё предстояло.</translation>
        </message>
        <message>
            <source>Its date is that of the news the article opens with, or of a sentence near by.</source>
            <translation>Дата взята из новости, с которой начинается статья, или из соседнего предложения.</translation>
        </message>
        <message>
            <source>No events were found.</source>
            <translation>События не найдены.</translation>
        </message>
        <message>
            <source>No other date was in reach.</source>
            <translation>Других подходящих дат не было.</translation>
        </message>
        <message>
            <source>No publication date was found, so relative dates such as “last week” stay open.</source>
            <translation>Дата публикации не найдена, поэтому относительные даты («на прошлой неделе») остаются открытыми.</translation>
        </message>
        <message>
            <source>Nothing dates it.</source>
            <translation>Ничто не указывает на дату.</translation>
        </message>
        <message>
            <source>Nothing is left to show: the range, the lanes or the selection leave no event.</source>
            <translation>Показывать нечего: отрезок, дорожки или выбор не оставляют событий.</translation>
        </message>
        <message>
            <source>Of the dates in reach, the words around them speak most for this one.</source>
            <translation>Из возможных дат слова вокруг сильнее всего говорят за эту.</translation>
        </message>
        <message>
            <source>Of the dates in reach, the words around them speak most for this one; a second look at the whole article agreed.</source>
            <translation>Из возможных дат слова вокруг сильнее всего говорят за эту; второй взгляд на всю статью это подтвердил.</translation>
        </message>
        <message>
            <source>One project is exported at a time, and without articles beside it.</source>
            <translation>Экспортируется один проект за раз, без статей рядом.</translation>
        </message>
        <message>
            <source>Only addresses of web pages (http and https) are fetched, and none in your own network.</source>
            <translation>Загружаются только веб-страницы (http и https), и ни одна из вашей сети.</translation>
        </message>
        <message>
            <source>Only the article’s day of publication dates it.</source>
            <translation>На дату указывает только день публикации статьи.</translation>
        </message>
        <message>
            <source>Only the quoted sentences of this article are in the file, not its whole text.</source>
            <translation>В файле только цитируемые предложения этой статьи, а не весь текст.</translation>
        </message>
        <message>
            <source>Reading needed more memory or time than an article may, and was stopped.</source>
            <translation>Чтение потребовало больше памяти или времени, чем положено статье, и было прервано.</translation>
        </message>
        <message>
            <source>Reading took too long and was stopped.</source>
            <translation>Чтение заняло слишком много времени и было прервано.</translation>
        </message>
        <message>
            <source>Saving is slow on this drive. You can go on working; each change is saved in its turn.</source>
            <translation>Сохранение на этот диск идёт медленно. Можно продолжать работу: каждое изменение будет сохранено в свой черёд.</translation>
        </message>
        <message>
            <source>Some files in the archive could not be read.</source>
            <translation>Некоторые файлы в архиве не удалось прочесть.</translation>
        </message>
        <message>
            <source>Something is referred to that is not in the file.</source>
            <translation>Есть ссылка на то, чего нет в файле.</translation>
        </message>
        <message>
            <source>That cannot be done here.</source>
            <translation>Здесь это невозможно.</translation>
        </message>
        <message>
            <source>That choice cannot be.</source>
            <translation>Такой выбор невозможен.</translation>
        </message>
        <message>
            <source>That file is open in another window.</source>
            <translation>Этот файл открыт в другом окне.</translation>
        </message>
        <message>
            <source>The PDF holds pictures of pages and no text. Run text recognition (OCR) on it and add it again.</source>
            <translation>В PDF изображения страниц, а не текст. Распознайте текст (OCR) и добавьте файл снова.</translation>
        </message>
        <message>
            <source>The PDF is locked with a password. Open it with the password and save it without one.</source>
            <translation>PDF закрыт паролем. Откройте его с паролем и сохраните без него.</translation>
        </message>
        <message>
            <source>The archive unpacks to far more than an article can hold; it was not read.</source>
            <translation>Архив распаковывается в гораздо больший объём, чем может быть у статьи; он не прочитан.</translation>
        </message>
        <message>
            <source>The article says that it did not happen.</source>
            <translation>В статье сказано, что этого не было.</translation>
        </message>
        <message>
            <source>The article speaks of it as a possibility only.</source>
            <translation>В статье об этом говорится лишь как о возможности.</translation>
        </message>
        <message>
            <source>The article told of the same happening before; its date is taken from there.</source>
            <translation>Статья уже рассказывала об этом событии; дата взята оттуда.</translation>
        </message>
        <message>
            <source>The date stands in the sentence itself.</source>
            <translation>Дата стоит в самом предложении.</translation>
        </message>
        <message>
            <source>The disk does not answer. Your work is kept in memory until it can be saved elsewhere.</source>
            <translation>Диск не отвечает. Ваша работа хранится в памяти, пока её нельзя сохранить в другом месте.</translation>
        </message>
        <message>
            <source>The disk is full. Your work is kept in memory until it can be saved elsewhere.</source>
            <translation>Диск заполнен. Ваша работа хранится в памяти, пока её нельзя сохранить в другом месте.</translation>
        </message>
        <message>
            <source>The ending serves several formats: say which (--format).</source>
            <translation>Расширение подходит нескольким форматам: укажите какой (--format).</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>Экспорт отменён.</translation>
        </message>
        <message>
            <source>The file broke its reader, which was stopped; nothing else is affected.</source>
            <translation>Файл сломал свой обработчик, тот был остановлен; остальное не затронуто.</translation>
        </message>
        <message>
            <source>The file cannot be opened.</source>
            <translation>Файл не открывается.</translation>
        </message>
        <message>
            <source>The file cannot be written there.</source>
            <translation>Файл нельзя записать сюда.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Файл не удалось прочесть.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Файл не удалось записать.</translation>
        </message>
        <message>
            <source>The file declares XML entities, which no article needs and attacks use; it was not read.</source>
            <translation>В файле объявлены XML-сущности, которые статье не нужны, а для атак служат; он не прочитан.</translation>
        </message>
        <message>
            <source>The file holds no events.</source>
            <translation>В файле нет событий.</translation>
        </message>
        <message>
            <source>The file is damaged or cut off.</source>
            <translation>Файл повреждён или обрезан.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Файл пуст.</translation>
        </message>
        <message>
            <source>The file is locked with a password.</source>
            <translation>Файл закрыт паролем.</translation>
        </message>
        <message>
            <source>The file is nested too deeply.</source>
            <translation>Файл вложен слишком глубоко.</translation>
        </message>
        <message>
            <source>The file is not a Démarche project.</source>
            <translation>Файл не является проектом Démarche.</translation>
        </message>
        <message>
            <source>The file is not a timeline that can be read.</source>
            <translation>Файл не является читаемой лентой.</translation>
        </message>
        <message>
            <source>The file is not what its name says.</source>
            <translation>Файл не то, чем назван.</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>Файл не текстовый.</translation>
        </message>
        <message>
            <source>An adjective beside it says so: upcoming, planned, cancelled and the like.</source>
            <translation>Об этом говорит прилагательное рядом: предстоящий, планируемый, отменённый и т. п.</translation>
        </message>
        <message>
            <source>The file is there already; it is replaced only when that is asked for (--force).</source>
            <translation>Файл уже есть; он заменяется только по требованию (--force).</translation>
        </message>
        <message>
            <source>The file is too large to be an article.</source>
            <translation>Файл слишком велик для статьи.</translation>
        </message>
        <message>
            <source>The folder does not exist.</source>
            <translation>Такой папки нет.</translation>
        </message>
        <message>
            <source>The image would be too large; choose tiles or a smaller size.</source>
            <translation>Изображение слишком велико; выберите части или меньший размер.</translation>
        </message>
        <message>
            <source>The line is not JSON.</source>
            <translation>Строка не является JSON.</translation>
        </message>
        <message>
            <source>The line is not an article: it needs an “id” and a “text”.</source>
            <translation>Строка не является статьёй: нужны «id» и «text».</translation>
        </message>
        <message>
            <source>The line is not what “demarche extract” prints.</source>
            <translation>Строка не из вывода «demarche extract».</translation>
        </message>
        <message>
            <source>The line was left out: it is damaged or of another kind.</source>
            <translation>Строка пропущена: она повреждена или другого вида.</translation>
        </message>
        <message>
            <source>The mail program gave only the message’s address. Save the message as a file there, and drop that.</source>
            <translation>Почтовая программа передала только адрес письма. Сохраните в ней письмо в файл и перетащите этот файл.</translation>
        </message>
        <message>
            <source>The page could not be fetched.</source>
            <translation>Страницу не удалось загрузить.</translation>
        </message>
        <message>
            <source>The page took too long and was given up.</source>
            <translation>Страница загружалась слишком долго.</translation>
        </message>
        <message>
            <source>The page was not fetched, for you did not agree to it.</source>
            <translation>Страница не загружена: вы не согласились.</translation>
        </message>
        <message>
            <source>The place cannot be written. Your work is kept in memory until it can be saved elsewhere.</source>
            <translation>Сюда нельзя писать. Ваша работа хранится в памяти, пока её нельзя сохранить в другом месте.</translation>
        </message>
        <message>
            <source>The project has been closed.</source>
            <translation>Проект закрыт.</translation>
        </message>
        <message>
            <source>The project is open in another window, so here it can only be read.</source>
            <translation>Проект открыт в другом окне, здесь его можно только читать.</translation>
        </message>
        <message>
            <source>The project was written by a later version of Démarche.</source>
            <translation>Проект записан более новой версией Démarche.</translation>
        </message>
        <message>
            <source>The project’s file is damaged. What can be read is saved into a new file.</source>
            <translation>Файл проекта повреждён. Что читается, сохраняется в новый файл.</translation>
        </message>
        <message>
            <source>The project’s file is gone. Your work is kept in memory until it can be saved elsewhere.</source>
            <translation>Файл проекта исчез. Ваша работа хранится в памяти, пока её нельзя сохранить в другом месте.</translation>
        </message>
        <message>
            <source>The publication date is uncertain; please check it.</source>
            <translation>Дата публикации ненадёжна; проверьте.</translation>
        </message>
        <message>
            <source>The row was left out: a value is not one of those there are.</source>
            <translation>Строка пропущена: такого значения не бывает.</translation>
        </message>
        <message>
            <source>The row was left out: day and month of its date could be swapped; write it as year-month-day.</source>
            <translation>Строка пропущена: день и месяц могли поменяться местами; пишите год-месяц-день.</translation>
        </message>
        <message>
            <source>The row was left out: it has no title.</source>
            <translation>Строка пропущена: у неё нет названия.</translation>
        </message>
        <message>
            <source>The row was left out: its date cannot be read.</source>
            <translation>Строка пропущена: дату не прочесть.</translation>
        </message>
        <message>
            <source>The same article is here already.</source>
            <translation>Такая статья уже есть.</translation>
        </message>
        <message>
            <source>The sentence says that it is set, due or expected.</source>
            <translation>В предложении сказано, что это назначено, предстоит или ожидается.</translation>
        </message>
        <message>
            <source>The sentence says that it may, might, could or should be.</source>
            <translation>В предложении сказано, что это может, могло бы или должно быть.</translation>
        </message>
        <message>
            <source>The sentence says that it “would” come.</source>
            <translation>В предложении сказано, что это «будет».</translation>
        </message>
        <message>
            <source>The sentence takes a date named in the sentence before it.</source>
            <translation>Предложение берёт дату, названную в предыдущем предложении.</translation>
        </message>
        <message>
            <source>The sentence takes the date of the happening that it is part of.</source>
            <translation>Предложение берёт дату события, частью которого является.</translation>
        </message>
        <message>
            <source>The sentence takes the date of the happening told of just before it.</source>
            <translation>Предложение берёт дату события, о котором сказано прямо перед ним.</translation>
        </message>
        <message>
            <source>The sentence takes the day of publication.</source>
            <translation>Предложение берёт день публикации.</translation>
        </message>
        <message>
            <source>The sentence takes the day of the news that the article opens with.</source>
            <translation>Предложение берёт день новости, с которой начинается статья.</translation>
        </message>
        <message>
            <source>The sentence takes the last date named before it.</source>
            <translation>Предложение берёт последнюю дату, названную перед ним.</translation>
        </message>
        <message>
            <source>The shard could not be done.</source>
            <translation>Эту часть не удалось обработать.</translation>
        </message>
        <message>
            <source>The verb speaks of the future.</source>
            <translation>Глагол говорит о будущем.</translation>
        </message>
        <message>
            <source>The words may name no event at all.</source>
            <translation>Эти слова, возможно, вовсе не называют события.</translation>
        </message>
        <message>
            <source>The year of publication was worked out from the weekday and the years named; please check it.</source>
            <translation>Год публикации выведен из дня недели и названных лет; проверьте.</translation>
        </message>
        <message>
            <source>There are too many files or articles; the rest was left out.</source>
            <translation>Файлов или статей слишком много; остальное пропущено.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Такого файла нет.</translation>
        </message>
        <message>
            <source>There is no such format.</source>
            <translation>Такого формата нет.</translation>
        </message>
        <message>
            <source>There is no text in the file.</source>
            <translation>В файле нет текста.</translation>
        </message>
        <message>
            <source>This is a folder.</source>
            <translation>Это папка.</translation>
        </message>
        <message>
            <source>This is a picture. Démarche reads text only.</source>
            <translation>Это изображение. Démarche читает только текст.</translation>
        </message>
        <message>
            <source>This is a pipe or a device, not a file.</source>
            <translation>Это канал или устройство, а не файл.</translation>
        </message>
        <message>
            <source>This is an old Word document (.doc). Save it as .docx and add it again.</source>
            <translation>Это старый документ Word (.doc). Сохраните его как .docx и добавьте снова.</translation>
        </message>
        <message>
            <source>This needs Dask: pip install "demarche-viewer[archive]".</source>
            <translation>Для этого нужен Dask: pip install "demarche-viewer[archive]".</translation>
        </message>
        <message>
            <source>Which date belongs to it is not certain.</source>
            <translation>Неясно, какая дата к этому относится.</translation>
        </message>
        <message>
            <source>Who did it is not certain.</source>
            <translation>Неясно, кто это сделал.</translation>
        </message>
        <message>
            <source>Who did it is not named.</source>
            <translation>Не сказано, кто это сделал.</translation>
        </message>
        <message>
            <source>“published” is not a date such as 2023-03-13.</source>
            <translation>«published» — не дата вида 2023-03-13.</translation>
        </message>
    </context>
    <context>
        <name>undo</name>
        <message>
            <source>adding %n article(s)</source>
            <translation>добавление %n статей</translation>
        </message>
        <message>
            <source>taking in %n event(s)</source>
            <translation>добавление событий: %n</translation>
        </message>
        <message>
            <source>the change of article “%1”</source>
            <translation>изменение статьи «%1»</translation>
        </message>
        <message>
            <source>the reset of article “%1”</source>
            <translation>сброс статьи «%1»</translation>
        </message>
        <message>
            <source>removing article “%1”</source>
            <translation>удаление статьи «%1»</translation>
        </message>
        <message>
            <source>the change of “%2” in “%1”</source>
            <translation>изменение «%2» в «%1»</translation>
        </message>
        <message>
            <source>the reset of “%2” in “%1”</source>
            <translation>сброс «%2» в «%1»</translation>
        </message>
        <message>
            <source>the notes on “%1”</source>
            <translation>заметки к «%1»</translation>
        </message>
        <message>
            <source>the review of “%1”</source>
            <translation>проверка «%1»</translation>
        </message>
        <message>
            <source>pinning “%1”</source>
            <translation>закрепление «%1»</translation>
        </message>
        <message>
            <source>letting go of “%1”</source>
            <translation>открепление «%1»</translation>
        </message>
        <message>
            <source>merging %n event(s)</source>
            <translation>слияние %n событий</translation>
        </message>
        <message>
            <source>splitting “%1”</source>
            <translation>разделение «%1»</translation>
        </message>
        <message>
            <source>deleting %n event(s)</source>
            <translation>удаление %n событий</translation>
        </message>
        <message>
            <source>restoring %n event(s)</source>
            <translation>возвращение %n событий</translation>
        </message>
        <message>
            <source>adding the event “%1”</source>
            <translation>добавление события «%1»</translation>
        </message>
        <message>
            <source>saving the view “%1”</source>
            <translation>сохранение вида «%1»</translation>
        </message>
        <message>
            <source>forgetting the view “%1”</source>
            <translation>удаление вида «%1»</translation>
        </message>
    </context>
    <context>
        <name>why</name>
        <message>
            <source>You set this date.</source>
            <translation>Эту дату указали вы.</translation>
        </message>
        <message>
            <source>The article’s own reading: %1.</source>
            <translation>По самой статье: %1.</translation>
        </message>
        <message>
            <source>Its words: “%1”.</source>
            <translation>Слова статьи: «%1».</translation>
        </message>
        <message>
            <source>Published %1, %2.</source>
            <translation>Опубликовано %1, %2.</translation>
        </message>
        <message>
            <source>The article’s day of publication is not known; set it and relative dates follow.</source>
            <translation>День публикации статьи неизвестен; укажите его, и относительные даты определятся.</translation>
        </message>
        <message>
            <source>The article speaks of %1.</source>
            <translation>Статья говорит о единице: %1.</translation>
        </message>
        <message>
            <source>As EDTF: %1</source>
            <translation>В EDTF: %1</translation>
        </message>
        <message>
            <source>Confidence in the date: %1 %.</source>
            <translation>Уверенность в дате: %1 %.</translation>
        </message>
        <message>
            <source>Another report gives the event its date: %1.</source>
            <translation>Дату событию даёт другое сообщение: %1.</translation>
        </message>
        <message>
            <source>You set this type.</source>
            <translation>Этот тип указали вы.</translation>
        </message>
        <message>
            <source>The word that names it: “%1”.</source>
            <translation>Слово, которое его называет: «%1».</translation>
        </message>
        <message>
            <source>Taken for: %1 (%2).</source>
            <translation>Понято как: %1 (%2).</translation>
        </message>
        <message>
            <source>Confidence in the type: %1 %.</source>
            <translation>Уверенность в типе: %1 %.</translation>
        </message>
        <message>
            <source>Another report gives the event its type: %1.</source>
            <translation>Тип событию даёт другое сообщение: %1.</translation>
        </message>
        <message>
            <source>Confidence in the event as a whole: %1 %.</source>
            <translation>Уверенность в событии в целом: %1 %.</translation>
        </message>
        <message>
            <source>Read by the rule “%1”.</source>
            <translation>Прочитано по правилу «%1».</translation>
        </message>
        <message>
            <source>The table of happenings lists “%1”; the words around it decide between the types.</source>
            <translation>Таблица событий содержит «%1»; между видами решают слова вокруг.</translation>
        </message>
        <message>
            <source>Lowered: %1</source>
            <translation>Снижена: %1</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Визит</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Соглашение</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation>Давление</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Консультация</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Поддержка</translation>
        </message>
        <message>
            <source>Cooperation</source>
            <translation>Сотрудничество</translation>
        </message>
        <message>
            <source>Concession</source>
            <translation>Уступка</translation>
        </message>
        <message>
            <source>Aid</source>
            <translation>Помощь</translation>
        </message>
        <message>
            <source>Retreat</source>
            <translation>Отступление</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Просьба</translation>
        </message>
        <message>
            <source>Accusation</source>
            <translation>Обвинение</translation>
        </message>
        <message>
            <source>Rejection</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Threat</source>
            <translation>Угроза</translation>
        </message>
        <message>
            <source>Protest</source>
            <translation>Протест</translation>
        </message>
        <message>
            <source>Sanction</source>
            <translation>Санкция</translation>
        </message>
        <message>
            <source>Mobilisation</source>
            <translation>Мобилизация</translation>
        </message>
        <message>
            <source>Coercion</source>
            <translation>Принуждение</translation>
        </message>
        <message>
            <source>Use of force</source>
            <translation>Применение силы</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>Произошло</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>Опровергнуто</translation>
        </message>
        <message>
            <source>Hypothetical</source>
            <translation>Предположительно</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>Не проверено</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Sources differ</source>
            <translation>Источники расходятся</translation>
        </message>
        <message>
            <source>Little confidence</source>
            <translation>Мало уверенности</translation>
        </message>
        <message>
            <source>Day inferred</source>
            <translation>День выведен</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Без даты</translation>
        </message>
        <message>
            <source>Changed by you</source>
            <translation>Изменено вами</translation>
        </message>
        <message>
            <source>The article gives the date itself</source>
            <translation>Дата названа в самой статье</translation>
        </message>
        <message>
            <source>Counted from the day of publication</source>
            <translation>Отсчитана от дня публикации</translation>
        </message>
        <message>
            <source>Taken from another sentence of the article</source>
            <translation>Взята из другого предложения статьи</translation>
        </message>
        <message>
            <source>Nothing but the day of publication dates it</source>
            <translation>Датировано лишь днём публикации</translation>
        </message>
        <message>
            <source>Set by you</source>
            <translation>Указано вами</translation>
        </message>
        <message>
            <source>The article gives no way to tell</source>
            <translation>По статье определить нельзя</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>день</translation>
        </message>
        <message>
            <source>a weekend</source>
            <translation>выходные</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>неделя</translation>
        </message>
        <message>
            <source>part of a month</source>
            <translation>часть месяца</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>месяц</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation>квартал</translation>
        </message>
        <message>
            <source>half a year</source>
            <translation>полугодие</translation>
        </message>
        <message>
            <source>a season</source>
            <translation>время года</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>год</translation>
        </message>
        <message>
            <source>part of a decade</source>
            <translation>часть десятилетия</translation>
        </message>
        <message>
            <source>a decade</source>
            <translation>десятилетие</translation>
        </message>
        <message>
            <source>a century</source>
            <translation>век</translation>
        </message>
        <message>
            <source>a range of days</source>
            <translation>ряд дней</translation>
        </message>
        <message>
            <source>from the file’s own data</source>
            <translation>по данным файла</translation>
        </message>
        <message>
            <source>from the lines above the article</source>
            <translation>по строкам над статьёй</translation>
        </message>
        <message>
            <source>from the lines below the article</source>
            <translation>по строкам под статьёй</translation>
        </message>
        <message>
            <source>from the file’s name: unsure</source>
            <translation>по имени файла: неточно</translation>
        </message>
        <message>
            <source>set by you</source>
            <translation>указано вами</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Оратор</translation>
        </message>
    </context>
</TS>
