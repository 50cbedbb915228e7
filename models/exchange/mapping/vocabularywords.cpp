// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fold.h"
#include "models/exchange/mapping/headingwords.h"
#include "models/exchange/mapping/oldersystem.h"

#include <array>

namespace {

/// What words of spreadsheets mean; the first value that the vocabulary has.
struct WordMeaning
{
    const char *values; ///< with spaces between
    const char *words;  ///< folded, with | between
};

constexpr std::array wordMeanings = {
    WordMeaning{"female", "f|femenino|femenina|mujer|mujeres|woman|female|fem"},
    WordMeaning{"male", "m|masculino|hombre|man|male|masc"},
    WordMeaning{"non_binary", "no binario|no binaria|nb|otro|otra|non binary|non-binary"},
    WordMeaning{"not_said", "prefiero no decirlo|prefiere no decir|prefiero no responder|no responde|sin determinar|no informa|prefer not to say"},
    WordMeaning{"CC", "cedula|cedula de ciudadania|c.c.|c.c|ciudadania|cc"},
    WordMeaning{"CE", "cedula de extranjeria|c.e.|c.e|extranjeria"},
    WordMeaning{"TI", "tarjeta de identidad|t.i.|t.i"},
    WordMeaning{"PA", "pasaporte|passport"},
    WordMeaning{"PPT", "permiso por proteccion temporal|permiso de proteccion temporal|p.p.t."},
    WordMeaning{"NIT", "n.i.t.|rut"},
    WordMeaning{"completed", "finalizado|finalizada|terminado|terminada|completado|completada|concluido|concluida|cerrado|cerrada|finished|done|closed"},
    WordMeaning{"active in_progress development enrolled", "en curso|vigente|en ejecucion|activo|activa|en marcha|in progress|ongoing|en desarrollo"},
    WordMeaning{"paused inactive", "en pausa|pausado|pausada|suspendido|suspendida|inactivo|inactiva|inactive|on hold"},
    WordMeaning{"cancelled withdrawn", "cancelado|cancelada|anulado|anulada|desistido|desistida|desistio|retirado|retirada"},
    WordMeaning{"pending submitted", "pendiente|por revisar|recibida|recibido|enviada|enviado|inscrita|inscrito|postulada|postulado"},
    WordMeaning{"under_review", "en revision|en evaluacion|en estudio|evaluando"},
    WordMeaning{"accepted", "aceptado|aceptada|seleccionado|seleccionada|admitido|admitida|aprobado|aprobada|elegido|elegida|selected"},
    WordMeaning{"rejected", "rechazado|rechazada|no seleccionado|no seleccionada|no aprobado|no aprobada|no admitido|no admitida"},
    WordMeaning{"waitlisted", "lista de espera|en lista de espera|en espera|waitlist|waiting list"},
    WordMeaning{"idea concept", "idea|idea de negocio|ideacion|concepto|pre-seed|preseed"},
    WordMeaning{"prototype testing", "prototipo|prototipado|early"},
    WordMeaning{"mvp", "pmv|producto minimo viable|mvp"},
    WordMeaning{"beta testing", "piloto|pilotaje|validacion|en validacion|beta|seed"},
    WordMeaning{"growth production", "growth|crecimiento|escalado|escalamiento|escala|expansion|scale up|scaleup|scale-up|scale|consolidado|consolidacion"},
    WordMeaning{"production launch", "ventas|con ventas|operacion|en operacion|en el mercado|comercializacion|produccion|mercado"},
    WordMeaning{"agroindustry", "agro|agricultura|agrotech|agricola|agropecuario|agroindustria|agroindustrial|ganaderia|ganadero|agriculture|agtech"},
    WordMeaning{"food", "alimentos|alimentos y bebidas|alimentacion|foodtech|gastronomia|restaurantes|food and beverage"},
    WordMeaning{"fashion_crafts", "moda|artesanias|artesania|textil|textiles|confeccion|confecciones|moda y artesanias"},
    WordMeaning{"software technology", "tecnologia|tic|ti|tecnologias de la informacion|saas|software|desarrollo de software|it|tech"},
    WordMeaning{"tourism", "turismo|hoteleria|turismo y hoteleria|travel"},
    WordMeaning{"circular_economy", "economia circular|reciclaje|ambiental|medio ambiente|gestion de residuos|sostenibilidad"},
    WordMeaning{"health", "salud|salud y bienestar|healthcare|healthtech|medicina"},
    WordMeaning{"fintech finance", "finanzas|financiero|servicios financieros|banca|insurtech|finance|fintech"},
    WordMeaning{"education", "educacion|edtech|formacion"},
    WordMeaning{"commerce", "comercio|retail|e-commerce|ecommerce|comercio electronico|comercio y retail"},
    WordMeaning{"energy", "energia|energetico|energias renovables|cleantech"},
    WordMeaning{"logistics", "logistica|transporte|transporte y logistica|movilidad"},
    WordMeaning{"creative", "industrias creativas|cultura|economia naranja|creativas y culturales|arte y cultura|media"},
    WordMeaning{"sales", "ventas|comercial"},
    WordMeaning{"marketing", "mercadeo|marketing digital|mercadeo digital|publicidad"},
    WordMeaning{"legal", "juridico|juridica|derecho|legales|law"},
    WordMeaning{"tax", "impuestos|tributario|tributaria|contabilidad y tributaria"},
    WordMeaning{"investment", "inversion|inversiones|venture capital|levantamiento de capital"},
    WordMeaning{"talent", "talento|talento humano|recursos humanos|rrhh|hr"},
    WordMeaning{"operations", "operaciones|procesos"},
    WordMeaning{"es", "espanol|castellano|spanish"},
    WordMeaning{"en", "ingles|english"},
    WordMeaning{"high", "alta|alto"},
    WordMeaning{"medium", "media|medio|normal"},
    WordMeaning{"low", "baja|bajo"}};

QHash<QString, QStringList> valuesByWord()
{
    QHash<QString, QStringList> values;
    for (const WordMeaning &meaning : wordMeanings) {
        const QStringList words = QString::fromLatin1(meaning.words).split(QLatin1Char('|'));
        for (const QString &word : words) {
            values[word] += QString::fromLatin1(meaning.values).split(QLatin1Char(' '));
        }
    }
    return values;
}

} // namespace

QString commonWordValue(const Vocabulary &vocabulary, const QString &text)
{
    static const QHash<QString, QStringList> byWord = valuesByWord();
    // without the tilde of ñ, which the words above do not have either
    const QString word = fold(text.simplified()).remove(QChar(0x0303));
    const QStringList values = byWord.value(word);
    for (const QString &value : values) {
        if (vocabulary.find(value) != nullptr) {
            return value;
        }
    }
    const QString role = vocabulary.find(u"entrepreneur") != nullptr && vocabulary.find(u"ally") != nullptr ? userTypeOfRole(text) : QString();
    return vocabulary.find(role) != nullptr ? role : QString();
}
