using Nop.Plugin.CustomerCare.Surveys;

namespace DemoStore.Seeding;

/// <summary>What people write beside their score, in English, Polish and Russian.</summary>
public static class Verdicts
{
    public static readonly string[] Sorry =
    [
        "We are sorry that we let you down. We are putting it right and will write again when it is done.",
        "Przepraszamy, że Państwa zawiedliśmy. Naprawiamy to i damy znać, gdy będzie gotowe.",
        "Приносим извинения, что подвели вас. Мы уже исправляем это и напишем, когда всё будет готово."
    ];

    private static readonly Dictionary<(SurveyKind, ScoreGroup), string[][]> All = new()
    {
        [(SurveyKind.Recommendation, ScoreGroup.Promoter)] =
        [
            ["Quick, well packed, exactly as shown.", "The kettle really does whistle in two keys!", "Second order here and again everything was right.", "Your people answered my question within the hour."],
            ["Szybko, dobrze zapakowane, zgodne z opisem.", "Czajnik naprawdę gwiżdże na dwa głosy!", "To już drugie zamówienie i znowu wszystko w porządku.", "Na moje pytanie odpowiedzieli Państwo w godzinę."],
            ["Быстро, хорошо упаковано, всё как на фото.", "Чайник и правда свистит на два голоса!", "Второй заказ, и снова всё отлично.", "На мой вопрос ответили в течение часа."]
        ],
        [(SurveyKind.Recommendation, ScoreGroup.Passive)] =
        [
            ["All right, but delivery took a day longer than promised.", "Nice things, a bit expensive.", "The parcel was fine, the box was huge."],
            ["W porządku, ale dostawa trwała dzień dłużej, niż obiecano.", "Ładne rzeczy, trochę drogie.", "Paczka w porządku, tylko karton ogromny."],
            ["Хорошо, но доставка заняла на день больше обещанного.", "Красивые вещи, но дороговато.", "Посылка в порядке, только коробка огромная."]
        ],
        [(SurveyKind.Recommendation, ScoreGroup.Detractor)] =
        [
            ["I asked where my parcel was and heard nothing for three days.", "The lid was cracked and nobody answered at first.", "The size chart is wrong.", "Too many mails, too few answers."],
            ["Pytałam, gdzie jest paczka, i przez trzy dni cisza.", "Pokrywka pękła, a na początku nikt nie odpowiadał.", "Tabela rozmiarów jest błędna.", "Za dużo maili, za mało odpowiedzi."],
            ["Спросил, где посылка, и три дня тишина.", "Крышка треснула, и сначала никто не отвечал.", "Таблица размеров неверная.", "Слишком много писем и слишком мало ответов."]
        ],
        [(SurveyKind.Satisfaction, ScoreGroup.Promoter)] =
        [
            ["Friendly and quick.", "Solved with one mail, thank you."],
            ["Miło i szybko.", "Załatwione jednym mailem, dziękuję."],
            ["Вежливо и быстро.", "Решили одним письмом, спасибо."]
        ],
        [(SurveyKind.Satisfaction, ScoreGroup.Passive)] =
        [
            ["In the end it worked.", "I had to ask twice."],
            ["Ostatecznie się udało.", "Musiałem pytać dwa razy."],
            ["В конце концов получилось.", "Пришлось спрашивать дважды."]
        ],
        [(SurveyKind.Satisfaction, ScoreGroup.Detractor)] =
        [
            ["I waited days for a standard sentence.", "My question wasn't answered."],
            ["Czekałam kilka dni na szablonową odpowiedź.", "Nie odpowiedziano na moje pytanie."],
            ["Ждал несколько дней стандартного ответа.", "На мой вопрос так и не ответили."]
        ]
    };

    public static string[] Of(SurveyKind kind, ScoreGroup group, string? languageCode)
    {
        return All[(kind, group)][languageCode switch { "pl" => 1, "ru" => 2, _ => 0 }];
    }
}
