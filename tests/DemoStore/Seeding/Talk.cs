namespace DemoStore.Seeding;

/// <summary>What is asked and answered, in English, Polish and Russian.</summary>
public sealed record Talk(string[] Subjects, string[] Questions, string[] Answers)
{
    public static readonly string[] FollowUps =
        ["Thank you. It still isn't solved, what now?", "Dziękuję. To nadal nie działa, co teraz?", "Спасибо. Вопрос пока не решён, что дальше?"];

    public static readonly string[] LastWords =
        ["We have sorted it out now. Sorry for the detour!", "Już wszystko załatwione. Przepraszamy za kłopot!", "Теперь всё улажено. Извините за хлопоты!"];

    public static readonly Talk[] All =
    [
        new(["Where is my parcel?", "Gdzie jest moja paczka?", "Где моя посылка?"],
            ["I ordered last week and the tracking hasn't moved since.", "Zamówiłam w zeszłym tygodniu, a śledzenie stoi w miejscu.", "Я заказал на прошлой неделе, а статус доставки не меняется."],
            ["The carrier found it; it comes tomorrow.", "Kurier ją odnalazł, będzie jutro.", "Курьер нашёл её, доставят завтра."]),
        new(["The lid is broken", "Pęknięta pokrywka", "Крышка разбита"],
            ["The kettle came with a cracked lid. Can I have a new one?", "Czajnik przyszedł z pękniętą pokrywką. Czy mogę dostać nową?", "Чайник пришёл с треснувшей крышкой. Можно новую?"],
            ["Of course: a new lid leaves today.", "Oczywiście, nowa pokrywka wychodzi dziś.", "Конечно, новая крышка отправится сегодня."]),
        new(["Wrong size", "Zły rozmiar", "Не тот размер"],
            ["The boots are too small. How do I exchange them?", "Buty są za małe. Jak mogę je wymienić?", "Ботинки малы. Как их обменять?"],
            ["Send them back with the label in the box; 43 is reserved for you.", "Proszę odesłać z etykietą z pudełka, 43 czeka.", "Отправьте их с этикеткой из коробки, 43-й отложен для вас."]),
        new(["Invoice for my company", "Faktura na firmę", "Счёт на компанию"],
            ["Could I have an invoice with our tax number?", "Czy mogę dostać fakturę z naszym NIP?", "Можно счёт с нашим налоговым номером?"],
            ["It is attached to your order now.", "Jest już przy zamówieniu.", "Он уже приложен к заказу."]),
        new(["Was I charged twice?", "Czy zapłaciłem dwa razy?", "Списали дважды?"],
            ["My bank shows two payments for one order.", "Bank pokazuje dwie płatności za jedno zamówienie.", "Банк показывает два платежа за один заказ."],
            ["One of them was only a hold and is gone by tomorrow.", "Jedna to tylko blokada, zniknie do jutra.", "Один из них — лишь блокировка, завтра она снимется."])
    ];
}
