// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demowords.h"

#include <QHash>

namespace DemoWords {
const QStringList &womensNames()
{
    static const QStringList names = QStringLiteral(
        "Luz Dary,Yuliana,María Fernanda,Nubia Estella,Sandra Milena,Deisy Johana,Leidy Viviana,Gloria Inés,Paola Andrea,"
        "Rosalba,Ana Lucía,Yesenia,Martha Cecilia,Claudia Marcela,Yaneth,Diana Carolina,Ángela María,Blanca Nieves,Liliana,"
        "Jazmín,Mónica Alejandra,Olga Patricia,Daniela,Valentina,Karen Lorena,Adriana,Maritza,Flor Ángela,Eidy Yurany,"
        "Natalia,Carmen Rosa,Íngrid,Lady Tatiana,Esperanza,Doris").split(QLatin1Char(','));
    return names;
}

const QStringList &mensNames()
{
    static const QStringList names = QStringLiteral(
        "Jhon Jairo,Edinson,Wilson Andrés,Fabio Nelson,Carlos Alberto,Brayan Steven,Diego Fernando,Julián David,"
        "Hernando José,Harold,Óscar Iván,Germán,Luis Eduardo,Víctor Manuel,Andrés Felipe,Yeison,Hernán,Tomás,"
        "Juan Sebastián,Álvaro,Héctor Fabio,Néstor,Camilo,Wilmer,Jesús Antonio").split(QLatin1Char(','));
    return names;
}

const QStringList &surnames()
{
    static const QStringList names = QStringLiteral(
        "Restrepo,Quintero,Mosquera,Tunubalá,Caicedo,Ospina,Chaparro,Guerrero,Cruz,Palomino,Arboleda,Benavides,Valencia,"
        "Riascos,Jaramillo,Chindoy,Solarte,Betancur,Hurtado,Peñaranda,Ñáñez,Pupo,Burbano,Sinisterra,Zapata,Gómez,Ruiz,"
        "Peña,Villamil,Echeverri,Cabal,Barco,Ríos,Cárdenas,Muñoz,Rodríguez,Martínez,López,García,Torres,Ramírez,Castaño,"
        "Londoño,Agudelo,Córdoba,Angulo,Narváez,Pantoja,Yepes,Buitrago,Sepúlveda,Arango,Giraldo,Patiño,Camargo,Niño,"
        "Ibáñez,Güiza,Preciado,Obando").split(QLatin1Char(','));
    return names;
}

const QList<DemoPlace> &places()
{
    static const auto place = [](const char *code, const char *name, const char *department, bool capital) {
        return DemoPlace{QLatin1String(code), QString::fromUtf8(name), QString::fromUtf8(department), capital};
    };
    static const QList<DemoPlace> all = {
        place("05001", "Medellín", "Antioquia", true), place("11001", "Bogotá, D.C.", "Bogotá, D.C.", true),
        place("76001", "Cali", "Valle del Cauca", true), place("68001", "Bucaramanga", "Santander", true),
        place("52001", "Pasto", "Nariño", true), place("08001", "Barranquilla", "Atlántico", true),
        place("63001", "Armenia", "Quindío", true), place("19001", "Popayán", "Cauca", true),
        place("27001", "Quibdó", "Chocó", true), place("23001", "Montería", "Córdoba", true),
        place("23807", "Tierralta", "Córdoba", false), place("76109", "Buenaventura", "Valle del Cauca", false),
        place("52835", "San Andrés de Tumaco", "Nariño", false), place("19743", "Silvia", "Cauca", false),
        place("05045", "Apartadó", "Antioquia", false), place("05376", "La Ceja", "Antioquia", false),
        place("63470", "Montenegro", "Quindío", false), place("68679", "San Gil", "Santander", false),
        place("86749", "Sibundoy", "Putumayo", false), place("08758", "Soledad", "Atlántico", false),
    };
    return all;
}

QList<DemoVenture> ventures(const QString &industry)
{
    static const QHash<QString, QString> lists = {
        {QStringLiteral("agroindustry"),
         QStringLiteral("Café Alto Sinú|Café de especialidad de familias del alto Sinú;Quinua Nariño|Quinua orgánica lista para cocinar;"
                        "Miel de Páramo|Miel y polen de abejas criadas sin químicos;Borojó Vivo|Pulpa de borojó con registro sanitario;"
                        "Cacao Tumaco|Cacao fino de aroma del Pacífico;Plátano Vivo|Harina de plátano para panaderías")},
        {QStringLiteral("food"),
         QStringLiteral("Panela Clara|Panela en cubos con jengibre y limón;Salsa Brava|Ajíes fermentados del Valle;"
                        "Pulpa Quindío|Pulpas de fruta sin azúcar añadida;Trucha Guambía|Trucha ahumada de altura;"
                        "Viche Ancestral|Bebidas tradicionales del Pacífico")},
        {QStringLiteral("fashion_crafts"),
         QStringLiteral("Tejidos Misak|Ruanas y mochilas tejidas a mano;Mochila Wayúu Viva|Mochilas con nombre de su tejedora;"
                        "Cuero Pasto|Marroquinería con repujado;Marea Moda|Ropa de baño con redes recicladas")},
        {QStringLiteral("software"),
         QStringLiteral("AgroSensor|Riego que se mide desde el celular;Ruta Abierta|Despachos para tiendas de barrio;"
                        "Nómina Fácil|Nómina electrónica para quien tiene cinco empleados;Voz Clara|Turnos por mensaje de voz")},
        {QStringLiteral("tourism"),
         QStringLiteral("Manglar Tours|Recorridos por el manglar con sus pescadores;Ruta Cañón|Caminatas guiadas por el cañón;"
                        "Posada Nativa|Hospedaje en casas de familia;Aves del Sibundoy|Avistamiento con guías locales")},
        {QStringLiteral("circular_economy"),
         QStringLiteral("EcoPlástico|Madera plástica para parques;Segunda Hoja|Cuadernos de papel recuperado;"
                        "Compost Urbano|Recolección de orgánicos puerta a puerta")},
        {QStringLiteral("health"),
         QStringLiteral("Salud en Ruta|Brigadas de salud para veredas;Chagra Viva|Plantas medicinales con trazabilidad;"
                        "Paso Firme|Prótesis impresas a la medida")},
        {QStringLiteral("fintech"),
         QStringLiteral("PagaFácil|Cobros con código en la plaza de mercado;Cadena Justa|Anticipos de cosecha para asociaciones")},
        {QStringLiteral("education"),
         QStringLiteral("Aula Andina|Refuerzo escolar sin conexión;Lee Conmigo|Cuentos en lenguas propias")},
    };
    QList<DemoVenture> result;
    const QStringList entries = lists.value(industry, lists.value(QStringLiteral("food"))).split(QLatin1Char(';'));
    for (const QString &entry : entries) {
        result.append({entry.section(QLatin1Char('|'), 0, 0), entry.section(QLatin1Char('|'), 1)});
    }
    return result;
}
} // namespace DemoWords
