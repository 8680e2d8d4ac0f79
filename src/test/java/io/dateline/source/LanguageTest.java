package io.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            German     | Die Außenministerin traf am Freitag in Genf ihren Kollegen Jean Dupont. Beide vereinbarten, die Gespräche in der kommenden Woche fortzusetzen.
            French     | La ministre des Affaires étrangères a rencontré vendredi à Genève son collègue John Smith. Ils sont convenus de poursuivre les discussions la semaine prochaine.
            Spanish    | La ministra de Exteriores se reunió el viernes en Ginebra con su colega John Smith. Los dos acordaron continuar las conversaciones la próxima semana, según informó el portavoz del ministerio.
            Italian    | La ministra degli Esteri ha incontrato venerdì a Ginevra il collega John Smith. I due hanno deciso di proseguire i colloqui la prossima settimana.
            Portuguese | A ministra dos Negócios Estrangeiros reuniu-se na sexta-feira em Genebra com o colega John Smith. Os dois combinaram continuar as conversas na próxima semana.
            Dutch      | De minister van Buitenlandse Zaken ontmoette vrijdag in Genève haar collega John Smith. Zij spraken af de gesprekken volgende week voort te zetten.
            Polish     | Minister spraw zagranicznych spotkała się w piątek w Genewie z Johnem Smithem. Oboje uzgodnili, że rozmowy będą kontynuowane w przyszłym tygodniu.
            Turkish    | Dışişleri bakanı cuma günü Cenevre'de meslektaşı John Smith ile bir araya geldi. İki bakan görüşmeleri gelecek hafta sürdürmeyi kararlaştırdı.
            Russian    | Министры встретились в пятницу в Женеве.
            Ukrainian  | Міністри зустрілися в п'ятницю в Женеві.
            Arabic     | التقى الوزيران يوم الجمعة في جنيف واتفقا على مواصلة المحادثات.
            Persian    | وزیران روز جمعه در ژنو دیدار کردند و توافق کردند گفتگوها را ادامه دهند.
            Chinese    | 两国外长星期五在日内瓦会面，并同意下周继续会谈。
            Japanese   | 両外相は金曜日にジュネーブで会談し、来週も協議を続けることで一致した。
            Korean     | 양국 외교장관은 금요일 제네바에서 만나 다음 주에도 회담을 이어가기로 했다.
            """)
    void rejectsOtherLanguagesByName(String language, String text) {
        assertThat(Read.all(text))
                .singleElement()
                .hasToString("Rejected[input=in, reason=in %s; only English is read]".formatted(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks.",
                "Xi Jinping, Emmanuel Macron, Ursula von der Leyen.",
                "Kassym-Jomart Tokayev met Sadyr Japarov in Cholpon-Ata.",
                "Abdel Fattah el-Sisi und Recep Tayyip Erdogan.",
                "Presidents Andrés Manuel López Obrador, Luiz Inácio Lula da Silva and Gabriel Boric spoke by phone.",
                "\"Sí, se puede,\" the crowd in Santa María de la Sierra sang as Núñez Cabeza de Vaca arrived."
            })
    void neverRejectsEnglishForItsNames(String text) {
        assertThat(Read.article(text).article().language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "en,true",
        "en-GB,true",
        "EN_us,true",
        "eng,true",
        "English,true",
        "de,false",
        "ger,true",
        "x-klingon,true",
        "French,false"
    })
    void goesByWhatIsDeclaredIfThatIsALanguage(String declared, boolean read) {
        assertThat(Read.all("{\"text\": \"The ministers met.\", \"language\": \"%s\"}".formatted(declared)))
                .singleElement()
                .isInstanceOf(read ? ReadResult.Read.class : ReadResult.Rejected.class);
    }
}
