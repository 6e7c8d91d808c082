## Namen
-ruling = 30%-regeling

## Rond het formulier
title = Werken in Nederland: verblijf, de { -ruling } en nettoloon
heading =
    { $role ->
        [employer] Wat opent je aanbod, en wat is het waard?
       *[migrant] Voor werk naar Nederland?
    }
lead =
    { $role ->
        [employer] Zie welke verblijfsvergunning je aanbod opent, of de { -ruling } geldt en wat je nieuwe collega overhoudt.
       *[migrant] Zie welke verblijfsvergunning je aanbod opent, of de { -ruling } geldt en wat je elke maand overhoudt.
    }
language = Taal
role = Wie ben je?
role-migrant = Ik verhuis
role-employer = Ik neem iemand aan
form-name = De situatie
show-result = Toon het resultaat
summary-title =
    { $count ->
        [one] Eén antwoord vraagt nog aandacht
       *[other] { $count } antwoorden vragen nog aandacht
    }
foot-private = Alles wordt in je browser berekend. Wat je invult wordt niet verstuurd en niet bewaard.
foot-not-official = Dit is een onafhankelijke pagina, niet een pagina van de overheid.

## Formulier
section-person =
    { $role ->
        [employer] De persoon die je aanneemt
       *[migrant] Jij
    }
section-offer = Het aanbod
section-before = Vóór deze baan
section-degree = Opleiding
section-contract = Meer over contract en ervaring
section-pay = Pensioen, bonus en ander loon
section-living =
    { $role ->
        [employer] Waar deze persoon woont, en met wie
       *[migrant] Waar je woont, en met wie
    }
section-costs = Echte extra kosten
section-ruling = De regeling al in gebruik, of aangevraagd?
section-ruling-more = Meer over de regeling
section-employer = De premies die je betaalt
section-given = Wat wordt aangenomen
choose = Kies
choose-country = Kies een land
passport-number = Paspoort { $number }
add-passport = Nog een paspoort toevoegen
remove = Weghalen

field-nationalities = Paspoort
hint-nationalities =
    { $role ->
        [employer] Welk paspoort heeft deze persoon? Voeg ze allemaal toe.
       *[migrant] Welk paspoort heb je? Voeg ze allemaal toe.
    }
field-date_of_birth = Geboortedatum
hint-date_of_birth = Bijvoorbeeld 31-3-1994
field-pay_amount =
    { $role ->
        [employer] Het brutoloon dat je biedt
       *[migrant] Je brutoloon
    }
hint-pay_amount = Vóór belasting. Schrijf het zoals je wilt: 5000, 5.000 of 60k.
field-pay_period = Periode van het loon
option-pay_period-month = per maand
option-pay_period-year = per jaar
option-pay_period-four_weeks = per vier weken
option-pay_period-week = per week
option-pay_period-hour = per uur
field-hours_per_week = Uren per week
hint-hours_per_week = Bijvoorbeeld 38,5. Nodig bij loon per uur.
field-pay_holiday_allowance = Zit de { $holiday_rate } vakantiegeld (vakantiebijslag) in dat bedrag?
option-pay_holiday_allowance-included = Ja, die zit erin
option-pay_holiday_allowance-excluded = Nee, die komt erbovenop
option-pay_holiday_allowance-monthly = Nee, het komt erbovenop en wordt elke maand uitbetaald
field-contract_start = Eerste werkdag
hint-contract_start = Bijvoorbeeld 1-3-2027
field-employer_recognised_sponsor =
    { $role ->
        [employer] Ben je door de IND erkend als referent?
       *[migrant] Is de werkgever door de IND erkend als referent?
    }
hint-employer_recognised_sponsor = De IND heeft een openbaar register van erkende referenten.
field-recruited_from_abroad =
    { $role ->
        [employer] Woonde deze persoon buiten Nederland toen het contract werd getekend?
       *[migrant] Woonde je buiten Nederland toen het contract werd getekend?
    }
hint-recruited_from_abroad = Nog niet getekend? Antwoord dan voor vandaag. Hierheen gestuurd door een buitenlandse werkgever (detachering) telt als ja.
option-recruited_from_abroad-false =
    { $role ->
        [employer] Nee, deze persoon woonde of studeerde al hier
       *[migrant] Nee, ik woonde of studeerde al hier
    }
field-months_kind =
    { $role ->
        [employer] Hoelang woonde deze persoon meer dan { $distance } km van de Nederlandse grens?
       *[migrant] Hoelang woonde je meer dan { $distance } km van de Nederlandse grens?
    }
hint-months_kind = Kijk naar de { $window } maanden vóór de eerste werkdag. Het grootste deel van België en een groot deel van West-Duitsland liggen dichterbij.
option-months_kind-all = Alle { $window } maanden
option-months_kind-some = Een deel ervan
field-months_beyond_150_km = Hoeveel van de { $window } maanden?
field-earlier_stay_in_nl =
    { $role ->
        [employer] Heeft deze persoon eerder in Nederland gewoond, gestudeerd of gewerkt?
       *[migrant] Heb je eerder in Nederland gewoond, gestudeerd of gewerkt?
    }
hint-earlier_stay_in_nl = In de laatste { $look_back } jaar, vóór de komst voor werk. Vakanties en korte bezoeken tellen niet mee.
field-residence_periods = Waar was dat, plaats voor plaats?
hint-residence_periods = Niet verplicht, en preciezer dan een aantal maanden. Begin met de plaats van { $window } maanden vóór de eerste werkdag.
field-earlier_stays = Eerder werk en verblijf in Nederland
hint-earlier_stays = Een voor een, om te berekenen wat ze van de looptijd van de regeling afhalen. Ook vakanties en korte bezoeken horen hier: veel daarvan in één jaar kan meetellen.
field-phd_date = Dag van de promotie
field-phd_in_nl_or_within_150_km = Was het verblijf voor de promotie in Nederland, of binnen { $distance } km van de grens?
field-highest_degree = Hoogste diploma
option-highest_degree-phd = Doctoraat (PhD)
option-highest_degree-post_master = Postmaster
option-highest_degree-master = Master
option-highest_degree-bachelor = Bachelor
option-highest_degree-other_higher = Ander hoger onderwijs
option-highest_degree-mbo4 = Mbo niveau 4
option-highest_degree-none = Geen van deze
field-institution_country = Land van dat diploma
field-degree_date = Datum van dat diploma
hint-degree_date = Het jaar is genoeg: 2024, of 31-8-2024
field-programme_years = Hoeveel jaar duurt de opleiding volgens haar plan?
field-nuffic_evaluated = Is het diploma gewaardeerd als gelijk aan een Nederlands?
hint-nuffic_evaluated = Door IDW of Nuffic, die diploma’s vergelijken.
field-degree_top_200 = Stond de universiteit in de top { $rankings } van de wereld op de dag van het diploma?
hint-degree_top_200 = In twee van drie ranglijsten: Times Higher Education, QS, ShanghaiRanking.
field-job_offer = Heb je een aanbod voor een baan?
option-job_offer-false = Nog niet

option-true = Ja
option-false = Nee
option-yes = Ja
option-no = Nee
option-unknown = Weet ik niet

echo-pay =
    Gelezen als { $amount } { $period }, vakantiegeld { $holiday ->
        [excluded] erbovenop
        [monthly] erbovenop, elke maand
        [included] erin
       *[presumed] meegerekend als erin
    }
echo-cost =
    Gelezen als { $amount } { $per ->
        [year] per jaar
        [once] eenmalig
       *[month] per maand
    }

## Wat er aan een veld schort
problem-unreadable = “{ $read }” is hier niet te lezen. { $expected }
problem-out_of_range = “{ $read }” valt buiten wat mogelijk is. { $expected }
problem-contradiction = “{ $read }” past niet bij een ander antwoord. { $expected }
problem-missing = Dit ontbreekt. { $expected }
problem-unknown_field = “{ $read }” is hier niet bekend. { $expected }
expected-object = Kies alle onderdelen of vul ze in.
expected-known_field = Gebruik een van de vragen van deze pagina.
expected-amount = Schrijf een bedrag in euro’s, zoals 5000 of 5.000,50.
expected-amount_in_range = Schrijf een bedrag van nul tot honderd miljoen euro.
expected-percent = Schrijf een percentage, zoals 1,29.
expected-percent_in_range = Schrijf een percentage van 0 tot en met 100.
expected-hours = Vul de uren per week in, zoals 40 of 38,5.
expected-hours_in_range = Vul meer dan 0 uur in, en niet meer dan 100.
expected-date = Schrijf een dag die bestaat, zoals 31-3-2027 of 31 maart 2027.
expected-date_in_range = Schrijf een dag met een jaar van 1900 tot 2100.
expected-whole_number = Schrijf een heel getal.
expected-whole_number_in_range = Schrijf een kleiner heel getal.
expected-flag = Kies ja of nee.
expected-choice = Kies een van de lijst.
expected-country = Kies een land.
expected-list = Kies uit de lijst.
expected-shorter_list = Vul minder regels in.
expected-not_in_future = Het moet vóór vandaag liggen.
expected-not_before_contract_start = Het kan niet vóór de eerste werkdag liggen.
expected-after_birth = Het moet na de geboortedatum liggen.
expected-not_before_leave_start = Het kan niet vóór de eerste dag van het verlof liggen.
expected-permanent_or_end = Een contract heeft een einddatum of niet: laat een van beide weg.
expected-not_before_from = De laatste dag kan niet vóór de eerste liggen.
expected-as_residence_periods = Het past niet bij de plaatsen waar je woonde: wijzig een van beide.
expected-as_earlier_stays = Het past niet bij het eerdere verblijf in de lijst: wijzig een van beide.
expected-state_of_used_ruling = De regeling is gebruikt, dus ook aangevraagd: wijzig een van beide.
expected-not_after_first_day = Het kan niet na de eerste werkdag in Nederland liggen.

## De zin bovenaan
result = Resultaat
loading = Een ogenblik, de rekenhulp is onderweg.
failed = De rekenhulp is niet aangekomen.
failed-why = Je browser kon haar niet laden. Wat je hier leest blijft gelden; alleen de berekening heeft haar nodig.
try-again = Probeer opnieuw
later-loading = Een ogenblik, dit is onderweg.
later-failed = De rest van de uitleg is niet aangekomen. Wat hier staat, blijft gelden.
welcome = Vul in wat je weet. Het resultaat verschijnt hier vanzelf.
welcome-permits = Welke vergunning het aanbod opent, of dat er geen nodig is.
welcome-ruling = Of de { -ruling } geldt, en tot wanneer.
welcome-pay =
    { $role ->
        [employer] Wat de persoon die je aanneemt overhoudt: met de regeling, met echte kosten vergoed, en zonder beide.
       *[migrant] Wat je overhoudt: met de regeling, met echte kosten vergoed, en zonder beide.
    }
welcome-unknown = “Weet ik niet” is een goed antwoord. De pagina zegt wat het zou veranderen.
not-reviewed = Deze vertaling is nog niet door een moedertaalspreker gelezen. Daarom staat het Engels erbij.
estimate = Dit is een schatting, geen advies. De Belastingdienst beslist over de regeling, de IND over de vergunning.
stale = Eén antwoord is nog niet te lezen. Dit is het resultaat zonder je laatste wijziging.
stale-missing = Dit is het resultaat zonder je laatste wijziging. Daarvoor is nog één antwoord nodig:
no-figures = De cijfers van de wet voor die datum zijn hier niet bekend.

headline-no-offer = Zonder aanbod is er nog geen loon om mee te rekenen. Hier zie je wat een aanbod moet bieden.
headline-needs-pay =
    { $role ->
        [employer] Vul het loon in dat je biedt om te zien wat je nieuwe collega overhoudt.
       *[migrant] Vul het loon in om te zien wat je overhoudt.
    }
headline-needs-start = Vul de eerste werkdag in om te zien wat er van het loon overblijft.
headline-ruling =
    { $role ->
        [employer] Met de { -ruling } houdt je nieuwe collega ongeveer { $gain } per maand meer over dan zonder, tot en met { $until }, als de wet en de baan gelijk blijven.
       *[migrant] Met de { -ruling } houd je ongeveer { $gain } per maand meer over dan zonder, tot en met { $until }, als de wet en je baan gelijk blijven.
    }
headline-ruling-if =
    { $role ->
        [employer] Als de { -ruling } wordt toegekend, houdt je nieuwe collega ongeveer { $gain } per maand meer over dan zonder, tot en met { $until }.
       *[migrant] Als de { -ruling } wordt toegekend, houd je ongeveer { $gain } per maand meer over dan zonder, tot en met { $until }.
    }
headline-ruling-nothing = Bij dit loon verandert de { -ruling } niets: boven de salarisnorm blijft niets over dat belastingvrij kan zijn.
headline-costs-best =
    { $role ->
        [employer] Met de echte extra kosten vergoed houdt je nieuwe collega ongeveer { $gain } per maand meer over dan zonder: { $more } meer dan met de { -ruling }.
       *[migrant] Met je echte extra kosten vergoed houd je ongeveer { $gain } per maand meer over dan zonder: { $more } meer dan met de { -ruling }.
    }
headline-costs-only =
    { $role ->
        [employer] Met de echte extra kosten vergoed houdt je nieuwe collega ongeveer { $gain } per maand meer over dan zonder.
       *[migrant] Met je echte extra kosten vergoed houd je ongeveer { $gain } per maand meer over dan zonder.
    }
headline-neither =
    { $role ->
        [employer] Je nieuwe collega houdt ongeveer { $net } per maand over, vakantiegeld inbegrepen.
       *[migrant] Je houdt ongeveer { $net } per maand over, vakantiegeld inbegrepen.
    }
headline-basis = De gemiddelde maand van { $years }, vakantiegeld inbegrepen, na de aangifte.
condition-met = Voor de regeling is voldaan aan wat hier te controleren is.
condition-ends-early = Na die dag zou het loon onder de salarisnorm van de regeling liggen.
condition-missing = Voor de regeling ontbreekt nog één feit: { $question }.
condition-outside = Voor de regeling is één ding hier niet bekeken: { $condition }.
condition-authority = Voor de regeling weegt de Belastingdienst een van de voorwaarden: { $condition }.
condition-unpublished = De salarisnorm van de regeling voor dat jaar is nog niet bekendgemaakt.
condition-unpublished-ceiling = De salarisnorm van de regeling voor dat jaar is nog niet bekendgemaakt. Vanaf { $amount } per jaar ligt het loon er zeker boven.
condition-raise = Bij dit loon geldt de { -ruling } niet. Daarvoor is een belastbaar loon boven de salarisnorm van { $amount } per jaar nodig.
condition-raise-unpublished = Bij dit loon geldt de { -ruling } niet. De salarisnorm voor dat jaar is nog niet bekendgemaakt; { $amount } per jaar is zeker genoeg.
condition-failed = Zoals je het beschrijft geldt de { -ruling } niet. Wat ontbreekt: { $condition }.
condition-lived-here =
    { $role ->
        [employer] De { -ruling } is bedoeld voor mensen die uit het buitenland zijn aangeworven, en deze persoon woonde al hier. Voor de meeste mensen valt ze daarmee af, maar niet voor iedereen. Wat nog open kan staan, staat hieronder.
       *[migrant] De { -ruling } is bedoeld voor mensen die uit het buitenland zijn aangeworven, en je woonde al hier. Voor de meeste mensen valt ze daarmee af, maar niet voor iedereen. Wat nog open kan staan, staat hieronder.
    }
permit-free =
    { $role ->
        [employer] Met dit paspoort is geen verblijfsvergunning en geen werkvergunning nodig.
       *[migrant] Met je paspoort heb je geen verblijfsvergunning en geen werkvergunning nodig.
    }
permit-met = Als vergunning, { $scheme }: voldaan aan wat hier te controleren is.
permit-met-free-part = Als vergunning, { $scheme }: het volle loon voldoet aan wat hier te controleren is. Gaat het belastingvrije deel eraf, dan beslist de IND.
permit-judgement = Als vergunning, { $scheme }: over een van de voorwaarden beslist een instantie.
permit-unknown = Als vergunning kan { $scheme } openstaan. Er ontbreekt nog een feit.
permit-no_norm = Als vergunning kan { $scheme } openstaan. De salariseis is nog niet bekendgemaakt.
permit-not_met = Geen vergunning die hier is bekeken staat met dit aanbod al open. Het dichtst bij: { $scheme }.
permit-not_met-raise = Geen vergunning die hier is bekeken staat met dit aanbod al open. Het dichtst bij: { $scheme }, met { $more } per maand meer.
permit-no-offer = Als vergunning, { $scheme }: een aanbod moet minstens { $amount } per maand zijn, zonder vakantiegeld.
permit-closed = Geen vergunning die hier is bekeken staat met dit aanbod open.

## Open vragen
questions-title = Vragen die het antwoord kunnen veranderen
ask-nationalities = welk paspoort
ask-date_of_birth = geboortedatum
ask-pay_amount = het loon
ask-pay_holiday_allowance = of het vakantiegeld erin zit
ask-contract_start = de eerste werkdag
ask-contract_end = of het contract een einddatum heeft
ask-contract_permanent = of het contract een einddatum heeft
ask-recruited_from_abroad = waar je woonde toen het contract werd getekend
ask-months_beyond_150_km = de maanden op meer dan { $distance } km van de grens
ask-earlier_stay_in_nl = eerder verblijf in Nederland
ask-residence_periods = waar je eerder woonde, plaats voor plaats
ask-earlier_stays = eerder werk en verblijf in Nederland, een voor een
ask-phd_date = de dag van de promotie
ask-phd_in_nl_or_within_150_km = of het verblijf voor de promotie hier of bij de grens was
ask-contract_signed = de dag waarop het contract is afgesproken
ask-previous_employment_ended = de laatste dag van de vorige baan
ask-highest_degree = hoogste diploma
ask-degree_date = datum van het diploma
ask-institution_country = land van het diploma
ask-programme_years = duur van de opleiding
ask-nuffic_evaluated = of het diploma is gewaardeerd
ask-degree_top_200 = of de universiteit in de top { $rankings } stond
ask-employer_recognised_sponsor = of de IND de werkgever erkent
ask-relevant_experience_years = jaren relevante ervaring
ask-it_experience_years_in_last_7y = jaren ervaring in IT
ask-nl_permit = de Nederlandse vergunning van nu
ask-had_orientation_year = een eerder zoekjaar
ask-ruling_request_date = de dag van de aanvraag van de regeling
ask-ruling_first_used = de eerste dag van de regeling
ask-ruling_in_december_2022_payroll = of de regeling in de loonadministratie van december { $december } zat
ask-job_offer = of er een aanbod is
ask-job_kind = het soort werk

## Drie routes
routes-title = Wat er van het loon overblijft
year = Jaar
years-from-to = { $from }–{ $to }
routes-same-package = Op elke route hetzelfde pakket: { $package } per jaar, vakantiegeld inbegrepen. Alleen de belasting verschilt.
routes-part-year = Elke loonstrook houdt belasting in alsof het hele jaar zo is als die maand. Over een deel van een jaar kan dat veel te veel zijn, of te weinig; de aangifte zet dat recht. De bedragen zijn een schatting, zonder ander inkomen in dat jaar.
routes-elsewhere = Niet heel dit jaar valt onder Nederlandse verzekering en inwonerschap, dus de bedragen van het jaar zijn een schatting.
routes-other-country = Naar belasting en premies van een ander land is hier niet gekeken: wat die kosten, gaat nog van deze bedragen af.
route-ruling = Met de { -ruling }
route-actual_costs =
    { $role ->
        [employer] Echte extra kosten, vergoed
       *[migrant] Je echte extra kosten, vergoed
    }
route-neither = Zonder beide
route-absent = Dit jaar niet open.
route-best = Laat het meest over
route-conditional = Als de regeling wordt toegekend
route-gain = { $gain } per maand meer dan zonder beide
route-gain-less = { $gain } per maand minder dan zonder beide
route-percentage = hoogstens { $percentage } belastingvrij
route-no-costs = Voeg kosten toe om te zien wat dit oplevert
net-month = Netto in een gewone maand
net-special-month = Netto in { $month }, met { $rewards }
net-of-month = Netto in { $month }
month-from = de eerste maand, vanaf { $date }
month-until = de laatste maand, tot en met { $date }
refund-back = Komt terug na de aangifte
refund-due = Nog te betalen na de aangifte
net-year = Netto over het jaar, na de aanslag
free-year = Belastingvrij deel van het jaar
part-free = belastingvrij
part-net = netto, na belasting
part-tax = belasting
about = ongeveer { $amount }
exactly = { $amount }
status-enacted = wet
status-proposed = wetsvoorstel
status-projected = schatting
status-unpublished = nog niet bekendgemaakt
status-unknown = hier niet bekend
employer-cost = Kosten voor jou over het jaar
employer-cost-month = Kosten voor jou, gemiddeld per maand
break-even-never = Echte extra kosten uit dit loon leveren niet meer op: de vergunning heeft het loon nodig.
break-even = Echte extra kosten leveren pas meer op boven ongeveer { $amount } per jaar.
how-made-up = Hoe dit is opgebouwd
special-holiday_allowance = vakantiegeld
special-thirteenth_month = dertiende maand
special-bonus = bonus
special-sign_on_bonus = tekenbonus
special-stock = aandelen

## De regeling
ruling-title = De { -ruling }
ruling-met = Zoals je het beschrijft is de regeling mogelijk. De Belastingdienst beslist.
ruling-granted = Zoals je het beschrijft loopt de regeling door.
ruling-judgement = De Belastingdienst weegt een van de voorwaarden. De bedragen laten zien wat de regeling waard zou zijn.
ruling-unknown = Er ontbreekt nog een feit. De bedragen laten zien wat de regeling waard zou zijn als dat feit goed uitvalt.
ruling-no_norm = De salarisnorm voor dat jaar is nog niet bekendgemaakt, en het loon ligt waar het beide kanten op kan.
ruling-not_met = Zoals je het beschrijft klopt een van de voorwaarden niet. Echte extra kosten kunnen nog wel belastingvrij worden vergoed, met bewijs.
ruling-closed = Zoals je het beschrijft staat de regeling niet open. Echte extra kosten kunnen nog wel belastingvrij worden vergoed, met bewijs.
conditions = De voorwaarden, een voor een
outcome-met = voldaan aan wat hier te controleren is
outcome-judgement = een instantie beslist
outcome-unknown = er ontbreekt een feit
outcome-no_norm = bedrag nog niet bekendgemaakt
outcome-not_met = staat nog niet open
outcome-closed = staat niet open
change-raise_pay = Met { $monthly } per maand meer is de norm gehaald: { $yearly } per jaar met vakantiegeld. De normen stijgen elk jaar in januari, dus houd wat ruimte.
change-raise_pay-unpublished = { $monthly } per maand meer is zeker genoeg: { $yearly } per jaar met vakantiegeld. De norm zelf is nog niet bekendgemaakt.
change-apply_by = Vraag uiterlijk op { $date } aan: een aanvraag wordt getoetst aan de wet van de dag waarop ze binnenkomt.
change-start_later = Bij een start op { $date } staat dit niet meer in de weg. Het loon wordt dan getoetst aan de salarisnorm van dat jaar.
change-start_earlier = Bij een start op { $date } staat dit niet meer in de weg.

condition-ruling = Voorwaarden van de regeling
condition-employee_of_withholding_agent = In dienst, en betaald via een Nederlandse loonadministratie
condition-ruling_granted = De regeling is toegekend
condition-recruited_from_abroad = Uit het buitenland geworven
condition-doctorate = Een promotie
condition-doctorate_exception = Kort geleden hier of bij de grens gepromoveerd: het verblijf daarvoor telt niet tegen je
condition-doctorate_within_a_year = De baan begint binnen een jaar na de promotie
condition-doctorate_here = Het verblijf voor de promotie was hier of bij de grens
condition-doctorate_covers_distance = Of dit ook geldt voor waar je woonde
condition-distance_before_doctorate = Vóór de promotie ver genoeg van de grens gewoond
condition-returner_exception = Ver genoeg van de grens gewoond vóór een eerdere baan hier, die nog maar enkele jaren geleden begon
condition-job_after_study = Een baan direct na een studie hier
condition-employer_change = Snel genoeg een nieuw contract na de vorige baan met de regeling
condition-related_employer = Een nieuwe werkgever van dezelfde groep, zonder een dag ertussen
condition-tested_anew = Te lang na de vorige baan: opnieuw getoetst vanaf het begin
condition-remote_start = Werk dat vanuit het buitenland begint
condition-distance_150_km = Ver genoeg van de grens gewoond
condition-specific_expertise = Schaarse deskundigheid, af te lezen aan het loon
condition-group_without_norm = Onderzoek, onderwijs of opleiding tot medisch specialist: geen salarisnorm
condition-salary_norm_general = Belastbaar loon boven de salarisnorm
condition-salary_norm_reduced = Belastbaar loon boven de lagere salarisnorm
condition-salary_norm = Belastbaar loon boven de salarisnorm
condition-salary_norm_as_paid = Met het loon op het moment van betaling
condition-salary_norm_by_entitlement = Met vakantiegeld zoals het wordt opgebouwd
condition-under_30_with_master = Jonger dan { $reduced_age }, met een master
condition-master_degree = Een master, Nederlands of daaraan gelijk
condition-scarcity = De deskundigheid is schaars op de Nederlandse arbeidsmarkt
condition-agreed_in_contract = Afgesproken in het contract
condition-joint_request = Samen aangevraagd, op tijd
condition-late_request = Laat aangevraagd: de regeling begint later
condition-no_earlier_stay = Niet eerder in Nederland verbleven
condition-earlier_stay_shortens_term = Eerder verblijf maakt de looptijd korter
condition-earlier_stays_deducted = Eerder verblijf maakt de looptijd korter
condition-earlier_stays_ignored = Eerder verblijf maakt de looptijd niet korter
condition-remaining_term = Er is nog looptijd over

## Vergunningen
permits-title = Wonen en werken in Nederland
scheme-highly_skilled_migrant = Kennismigrant
scheme-eu_blue_card = Europese blauwe kaart
scheme-free_movement = Vrij verkeer
about-highly_skilled_migrant = Een vergunning voor werk bij een werkgever die de IND erkent. Ze vraagt loon, geen diploma.
about-eu_blue_card = Een Europese vergunning voor werk dat een diploma of lange ervaring vraagt. De werkgever hoeft niet erkend te zijn.
about-free_movement = Burgers van de EU, de EER en Zwitserland hebben geen vergunning nodig om hier te wonen en te werken.
threshold = Salariseis: { $amount } per maand, zonder vakantiegeld ({ $kind }).
threshold-unpublished = De salariseis ({ $kind }) voor die datum is nog niet bekendgemaakt. Die wordt minstens { $last } per maand.
threshold-expected = We verwachten { $amount }.
threshold-ceiling = Vanaf { $ceiling } per maand zit je er zeker boven.
counted = Loon dat meetelt: { $amount } per maand, zonder vakantiegeld.
gap = Er ontbreekt { $amount } per maand.
gap-at-least = Er ontbreekt minstens { $amount } per maand.
norm-age_30_plus = { $reduced_age } jaar en ouder
norm-under_30 = jonger dan { $reduced_age }
norm-reduced = pas afgestudeerd
norm-normal = gewoon
norm-no_norm = geen norm
free-part-lowers = { $route }: het loon in het contract wordt { $counted } per maand, lager dan de salariseis. Dan beslist de IND.
free-part-room = Met een belastingvrij deel van hoogstens { $amount } per maand blijft het contractloon op de salariseis.
fact-fee = Kosten van de aanvraag
fact-decision_days = De IND beslist binnen
fact-longest_permit_months = Geldig voor hoogstens
fact-value-decision_days = { $count } dagen
fact-value-longest_permit_months = { $count } maanden
