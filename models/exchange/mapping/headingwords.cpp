// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/headingwords.h"

#include "models/core/fold.h"
#include "models/editing/pastemapping.h"
#include "models/exchange/mapping/mappingtarget.h"

#include <algorithm>
#include <array>

namespace {

/// Words for one thing, and where it may go, the likeliest first. "projects/name": only of that entity.
struct HeadingMeaning
{
    const char *targets; ///< with spaces between
    const char *words;   ///< plain headings
};

constexpr std::array headingMeanings = {
    HeadingMeaning{"email contact_info#email entrepreneur_id.email user_id.email person_id.email",
                   "correo correoelectronico direcciondecorreoelectronico direcciondecorreo email emailaddress mail correopersonal "
                   "correodecontacto emaildecontacto correoinstitucional correodelemprendedor contactemail"},
    HeadingMeaning{"phone contact_info#phone entrepreneur_id.phone user_id.phone person_id.phone",
                   "celular celularwhatsapp whatsapp telefono telefonocelular numerodecelular numerodetelefono movil telefonomovil tel cel "
                   "phone mobile phonenumber mobilephone telefonodecontacto celulardecontacto numerodewhatsapp telefonofijocelular"},
    HeadingMeaning{"document_number entrepreneur_id.document_number user_id.document_number tax_id",
                   "cedula cc documento identificacion numerodedocumento numerodeidentificacion nodocumento numerodocumento "
                   "documentodeidentidad ceduladeciudadania numerodecedula dni documentnumber idnumber nationalid"},
    HeadingMeaning{"tax_id", "nit rut rutbeneficiario numerodeidentificaciontributaria rfc cif taxid"},
    HeadingMeaning{"document_type entrepreneur_id.document_type", "tipodedocumento tipodocumento tipodeidentificacion tipoid documenttype"},
    HeadingMeaning{"first_name entrepreneur_id.first_name", "nombres primernombre segundonombre firstname firstnames givenname givennames middlename"},
    HeadingMeaning{"last_name entrepreneur_id.last_name",
                   "apellidos apellido primerapellido segundoapellido secondlastname apellidopaterno apellidomaterno lastname lastnames surname surnames familyname"},
    HeadingMeaning{"*name name title entrepreneur_id.*name user_id.*name person_id.*name",
                   "nombrecompleto nombresyapellidos nombreyapellido nombreyapellidos apellidosynombres fullname nombre name nombredelapersona "
                   "nombredelemprendedor nombredelaemprendedora nombredelpostulante nombredelmentor nombredelparticipante participante "
                   "nombrecompletodelemprendedor"},
    HeadingMeaning{"birth_date entrepreneur_id.birth_date", "fechadenacimiento fechanacimiento nacimiento birthdate dateofbirth dob birthday"},
    HeadingMeaning{"gender entrepreneur_id.gender", "genero sexo gender sex identidaddegenero"},
    HeadingMeaning{"municipality_name address#city entrepreneur_id.municipality_name",
                   "municipio ciudad municipioderesidencia ciudadderesidencia ciudadmunicipio municipiociudad city town municipality localidad"},
    HeadingMeaning{"municipality_code entrepreneur_id.municipality_code", "codigomunicipio codigodelmunicipio divipola codigodane dane"},
    HeadingMeaning{"population_groups entrepreneur_id.population_groups", "grupopoblacional gruposdepoblacion poblacion grupoetnico enfoquediferencial"},
    HeadingMeaning{"address#state", "departamento region regionccaa regionejecucion provincia comunidadautonoma state province"},
    HeadingMeaning{"address#country", "pais country"},
    HeadingMeaning{"address#street", "direccion address domicilio streetaddress"},
    HeadingMeaning{"address#postal_code", "codigopostal postalcode zip zipcode"},
    HeadingMeaning{"status", "estado status estadodata estadoactual estadodelproyecto situacion"},
    HeadingMeaning{"industry industries industries_of_interest project_id.industry",
                   "sector industria sectoreconomico vertical rubro actividadeconomica industry sectorequivalente sectores sectordelproyecto"},
    HeadingMeaning{"stage project_id.stage",
                   "etapa stage niveldemadurez fase madurez etapadelproyecto etapadelemprendimiento estadodedesarrollo etapadedesarrollo trl"},
    HeadingMeaning{"bio description project_id.description",
                   "bio biografia perfil perfilprofesional resena acercade about aboutme description descripcion descripciondelproyecto resumen "
                   "sobreusted sobremi objetivo descripciondelemprendimiento summary"},
    HeadingMeaning{"tagline description", "oneliner eslogan tagline enunafrase"},
    HeadingMeaning{"title projects/name", "titulo title titulodelproyecto"},
    HeadingMeaning{"title", "cargo position ocupacion profesion jobtitle rolenlaempresa headline"},
    HeadingMeaning{"company company_name organization_id organizations/name entrepreneur_id.organization_id",
                   "empresa compania company entidad nombredelaempresa razonsocial beneficiario companyname"},
    HeadingMeaning{"organization_id organizations/name entrepreneur_id.organization_id", "organizacion institucion organization organisation nombredelaorganizacion"},
    HeadingMeaning{"expertise_areas skills",
                   "tags areasdeexperiencia areadeexperiencia experticia especialidad especialidades habilidades expertise skills areasdeexpertise "
                   "areasdeconocimiento temas etiquetas"},
    HeadingMeaning{"website avatar_url", "web website webpage paginaweb sitioweb url site homepage sitio pagina"},
    HeadingMeaning{"project_id.name projects/name organizations/name project_id",
                   "proyecto nombredelproyecto emprendimiento nombredelemprendimiento startup nombredelastartup iniciativa nombredelainiciativa "
                   "negocio nombredelnegocio projectname project"},
    HeadingMeaning{"funding_needed project_id.funding_needed",
                   "inversionrequerida capitalrequerido financiacionrequerida montosolicitado fundingneeded recursossolicitados inversionbuscada"},
    HeadingMeaning{"funding_raised funding_received project_id.funding_raised",
                   "inversiontotal inversionlevantada capitallevantado fundingraised funding totalfunding inversionrecibida aprobadocorfo montoaprobado"},
    HeadingMeaning{"team_size total_employees project_id.team_size",
                   "tamanodelequipo tamañodelequipo teamsize equipo numerodeempleados empleados employees personasenelequipo integrantes numerodeintegrantes"},
    HeadingMeaning{"current_revenue annual_revenue project_id.current_revenue", "ventasmensuales ingresosmensuales ventas monthlysales revenue"},
    HeadingMeaning{"annual_revenue", "ventasanuales ingresosanuales annualrevenue facturacion facturacionanual"},
    HeadingMeaning{"founded_date started_date",
                   "fechadefundacion fundacion foundeddate inicioact fechadeconstitucion fechadeinicio fechainicio startdate inicio"},
    HeadingMeaning{"submitted_at contacted_at", "marcatemporal timestamp fechadeenvio fechadepostulacion submittedat submissiondate fechaderegistro"},
    HeadingMeaning{"entrepreneur_id", "emprendedor emprendedora entrepreneur founder fundador fundadora"},
    HeadingMeaning{"ally_id", "mentor mentora aliado asesor ally"},
    HeadingMeaning{"program_id", "programa convocatoria program call nombredelprograma"},
    HeadingMeaning{"cohort_id", "cohorte cohort edicion"},
    HeadingMeaning{"user_type role", "rol role tipodepersona tipodeusuario usertype perfildeusuario tipo roles"},
    HeadingMeaning{"organization_type client_type program_type", "tipo tipodeorganizacion tipodeentidad type tipodeempresa"},
    HeadingMeaning{"language_preference language", "idioma language lengua"},
    HeadingMeaning{"hourly_rate", "tarifa tarifaporhora valorhora hourlyrate rate"},
    HeadingMeaning{"max_entrepreneurs capacity max_participants", "cupos cupo plazas places capacity capacidad"},
    HeadingMeaning{"notes reason comment", "observaciones notas comentarios notes comments observacion"},
    HeadingMeaning{"due_date", "fechalimite vencimiento duedate deadline"},
    HeadingMeaning{"assigned_to", "responsable asignadoa assignedto owner encargado"}};

/// Words inside a longer heading; all of a row have to be there.
constexpr std::array headingHints = {
    HeadingMeaning{"email contact_info#email entrepreneur_id.email", "correo"},
    HeadingMeaning{"email contact_info#email entrepreneur_id.email", "email"},
    HeadingMeaning{"phone contact_info#phone entrepreneur_id.phone", "celular"},
    HeadingMeaning{"phone contact_info#phone entrepreneur_id.phone", "whatsapp"},
    HeadingMeaning{"phone contact_info#phone entrepreneur_id.phone", "telefono"},
    HeadingMeaning{"document_type entrepreneur_id.document_type", "tipo documento"},
    HeadingMeaning{"document_number entrepreneur_id.document_number", "cedula"},
    HeadingMeaning{"document_number entrepreneur_id.document_number", "documento numero"},
    HeadingMeaning{"document_number entrepreneur_id.document_number", "documento identidad"},
    HeadingMeaning{"birth_date entrepreneur_id.birth_date", "fecha nacimiento"},
    HeadingMeaning{"gender entrepreneur_id.gender", "genero"},
    HeadingMeaning{"municipality_name address#city entrepreneur_id.municipality_name", "municipio"},
    HeadingMeaning{"municipality_name address#city entrepreneur_id.municipality_name", "ciudad"},
    HeadingMeaning{"project_id.name projects/name", "nombre proyecto"},
    HeadingMeaning{"project_id.name projects/name", "nombre emprendimiento"},
    HeadingMeaning{"project_id.name projects/name", "nombre startup"},
    HeadingMeaning{"project_id.name projects/name", "nombre negocio"},
    HeadingMeaning{"company company_name organization_id organizations/name", "nombre empresa"},
    HeadingMeaning{"*name entrepreneur_id.*name", "nombre completo"},
    HeadingMeaning{"*name entrepreneur_id.*name", "nombres apellidos"},
    HeadingMeaning{"first_name entrepreneur_id.first_name", "first name"},
    HeadingMeaning{"last_name entrepreneur_id.last_name", "last name"},
    HeadingMeaning{"industry industries project_id.industry", "sector"},
    HeadingMeaning{"stage project_id.stage", "etapa"},
    HeadingMeaning{"website", "pagina web"},
    HeadingMeaning{"website", "sitio web"},
    HeadingMeaning{"funding_raised project_id.funding_raised", "inversion total"}};

constexpr int longestGuess = 9; // words: what is longer is a question about something else

bool isTarget(const Catalog &catalog, const Entity &entity, const QString &target)
{
    const TargetPath path = TargetPath::fromText(target);
    const bool asField = path.via.isEmpty() && path.key.isEmpty() && path.field != TargetPath::WholeName;
    if (asField && entity.field(path.field) == nullptr) { // the usual case, without composing an error
        return false;
    }
    return resolveTarget(catalog, entity, path, false).ok();
}

QStringList existingTargets(const Catalog &catalog, const Entity &entity, const char *targets)
{
    QStringList existing;
    const QStringList candidates = QString::fromLatin1(targets).split(QLatin1Char(' '));
    for (const QString &candidate : candidates) {
        const qsizetype slash = candidate.indexOf(QLatin1Char('/'));
        const QString target = candidate.mid(slash + 1);
        if ((slash < 0 || candidate.left(slash) == entity.name) && isTarget(catalog, entity, target)) {
            existing.append(target);
        }
    }
    return existing;
}

/// Where the name of a record goes that is no person.
QString nameTarget(const Entity &entity)
{
    return entity.isPerson()              ? TargetPath::WholeName
        : entity.field(u"name") != nullptr ? QStringLiteral("name")
        : entity.field(u"title") != nullptr ? QStringLiteral("title")
                                            : QString();
}

const QHash<QString, QList<const char *>> &meaningsByWord()
{
    static const QHash<QString, QList<const char *>> all = [] {
        QHash<QString, QList<const char *>> byWord;
        for (const HeadingMeaning &meaning : headingMeanings) {
            const QStringList words = QString::fromUtf8(meaning.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QString &word : words) {
                byWord[plainHeading(word)].append(meaning.targets);
            }
        }
        return byWord;
    }();
    return all;
}

QStringList knownTargets(const Catalog &catalog, const Entity &entity, const QString &form)
{
    QStringList targets;
    const QList<const char *> meanings = meaningsByWord().value(form);
    for (const char *meaning : meanings) {
        targets += existingTargets(catalog, entity, meaning);
    }
    return targets;
}

} // namespace

QString plainHeading(const QString &heading)
{
    QString form;
    for (const QChar c : fold(heading)) {
        if (c.isLetterOrNumber()) {
            form += c;
        }
    }
    return form;
}

QStringList targetsOfHeading(const Catalog &catalog, const Entity &entity, const QString &heading, const TypedFormat &format)
{
    const QString form = plainHeading(heading);
    if (form.isEmpty()) {
        return {};
    }
    if (isTarget(catalog, entity, heading.trimmed())) {
        return {TargetPath::fromText(heading.trimmed()).toText()};
    }
    QStringList targets;
    const QStringList known = knownTargets(catalog, entity, form);
    const bool bringsProject = entity.field(u"project_id") != nullptr && entity.field(u"answers") != nullptr;
    if (bringsProject) { // the project of a form's answers is made with them
        std::copy_if(known.cbegin(), known.cend(), std::back_inserter(targets),
                     [](const QString &target) { return target.startsWith(QLatin1String("project_id.")); });
    }
    const QString field = fieldOfHeading(entity, heading, format);
    const QString named = field == PasteMapping::NameKey ? nameTarget(entity) : field;
    if (!named.isEmpty() && isTarget(catalog, entity, named)) {
        targets.append(named);
    }
    targets += known;
    targets.removeDuplicates();
    return targets;
}

QStringList guessesOfHeading(const Catalog &catalog, const Entity &entity, const QString &heading)
{
    QString words = fold(heading);
    std::replace_if(
        words.begin(), words.end(), [](QChar c) { return !c.isLetterOrNumber(); }, u' ');
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList targets;
    if (parts.isEmpty() || parts.size() > longestGuess) {
        return targets;
    }
    for (const HeadingMeaning &hint : headingHints) {
        const QStringList wanted = QString::fromLatin1(hint.words).split(QLatin1Char(' '));
        const bool all = std::all_of(wanted.cbegin(), wanted.cend(), [&parts](const QString &word) { return parts.contains(word); });
        if (all) {
            targets += existingTargets(catalog, entity, hint.targets);
        }
    }
    targets.removeDuplicates();
    return targets;
}

bool isSecondPart(const QString &heading)
{
    static const QStringList forms = {QStringLiteral("segundoapellido"), QStringLiteral("segundonombre"), QStringLiteral("middlename"),
                                      QStringLiteral("secondlastname"), QStringLiteral("apellidomaterno")};
    return forms.contains(plainHeading(heading));
}
