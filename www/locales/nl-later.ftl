## De sommen van een jaar
sums-employer = Wat het jaar je kost
employer-rates = Elke premie is een percentage van het belastbare loon, tot een maximum. De percentages staan hieronder, bij de cijfers van de wet. Eigen verzekeringen zitten er niet bij.
employer-rates-not-law = Enkele daarvan zijn nog niet bekendgemaakt, dus de kosten zijn een schatting.
block-employer_year = Kosten van het jaar
total-employer_year = Kosten van het jaar
line-employer_premiums = Premies voor WW, arbeidsongeschiktheid, werkhervatting en kinderopvang
line-car_no_cost = Auto van de zaak: loon voor de belasting, op zichzelf geen kosten
line-healthcare_levy = Werkgeversheffing Zvw
sums-year = Het jaar
sums-later = De sommen van latere jaren zijn niet regel voor regel uitgewerkt als loon of bedragen naar verwachting stijgen.
table = Tabel: { $title }
assessment-back = Na de aangifte komt ongeveer { $amount } terug.
assessment-due = Na de aangifte is nog ongeveer { $amount } te betalen.
payslip-special = Loonstrook met { $rewards }
payslip-of = Loonstrook van { $month }
payslip-ordinary = Loonstrook van een gewone maand
special-rate = Wat één keer per jaar komt, wordt op de loonstrook met een eigen percentage belast. De aanslag over het jaar zet dat recht.

block-assessment = Inkomstenbelasting van het jaar
total-assessment = Te betalen over het jaar
block-net_year = Wat van het jaar overblijft
total-net_year = Netto over het jaar
block-taxable_year = Belastbaar loon van het jaar
total-taxable_year = Belastbaar loon
block-taxable_month = Belastbaar loon van de maand
total-taxable_month = Belastbaar loon
block-withholding_year = Belasting over het gewone loon, alsof alle maanden gelijk zijn
total-withholding_year = Belasting over twaalf maanden
block-net_month = Wat op de rekening komt
total-net_month = Netto
line-base_pay = Gewoon loon
line-holiday_allowance = Vakantiegeld
line-thirteenth_month = Dertiende maand
line-bonus = Bonus
line-sign_on_bonus = Tekenbonus
line-stock = Aandelen die van jou worden
line-car = Auto van de zaak (bijtelling)
line-in_kind = Waarvan geen geld: auto, aandelen
line-costs_on_top = Echte kosten, boven op het loon onbelast vergoed
line-removal = Verhuizing, onbelast vergoed
line-pension_premium = Pensioenpremie
line-employer_pension = Jouw pensioenpremie
line-withheld_from_special_rewards = Ingehouden op wat één keer per jaar komt
line-gross = Brutoloon
line-exchanged = Ingeruild voor een belastingvrij deel
line-assessed = Inkomstenbelasting van het jaar
line-tax_bracket_1 = Belasting, eerste schijf
line-tax_bracket_2 = Belasting, tweede schijf
line-tax_bracket_3 = Belasting, derde schijf
line-national_insurance = Premie volksverzekeringen
line-general_tax_credit = Algemene heffingskorting
line-labour_tax_credit = Arbeidskorting
line-elderly_tax_credit = Ouderenkorting
line-young_disabled_tax_credit = Jonggehandicaptenkorting
line-combination_tax_credit = Inkomensafhankelijke combinatiekorting, voor werkende ouders
line-credits_unused = Korting die niet benut kan worden
line-tax_and_national_insurance = Belasting en premie volksverzekeringen
line-withheld_from_base_pay = Ingehouden op het gewone loon

## Van bruto naar netto
gross-to-net-title = Van bruto naar netto over het jaar
gross-to-net-route = { $route }: { $net } blijft over van { $gross } bruto.
gross-to-net-taxed = Wat van het belaste deel overblijft
gross-to-net-in-kind = Geen geld: een auto, aandelen

## Toeslagen
benefits-title = Naast het loon: zorgtoeslag
benefits-intro = Een bedrag per maand voor de zorgverzekering, bij een lager inkomen. Wie er recht op heeft, moet hem zelf aanvragen.
benefits-month =
    ongeveer { $amount } per maand, in { $months ->
        [one] { $months } maand
       *[other] { $months } maanden
    } van het jaar
benefits-none = niets, want het inkomen is te hoog
benefits-income-too-high = Bij dit loon is die er niet: het inkomen is te hoog.
benefits-no-month = Dit jaar is die er niet: hij begint met de eerste hele maand.
benefits-depends = Dat hangt hiervan af:
benefits-before-arrival = Inkomen van eerder in dat jaar telt ook mee, en kan de toeslag verlagen:
benefits-figures = De cijfers zijn die van { $figures }: niet alle van { $year } zijn al bekendgemaakt.
benefits-capital = Ook voor spaargeld en ander vermogen is er een grens, waar hier niet naar is gekeken.
benefits-official = De officiële pagina
benefits-other = Er zijn ook toeslagen voor huur (huurtoeslag), kinderopvang (kinderopvangtoeslag) en kinderen (kindgebonden budget). Die zijn hier niet uitgerekend.
benefits-all = Alle toeslagen

## De eerste maanden
first-months-title =
    { $role ->
        [employer] De eerste maanden
       *[migrant] Je eerste maanden
    }
first-months-note = Wat een gewone maand is zolang er nog iets ontbreekt, en wat er in het begin nog meer anders is. Wat te veel is ingehouden, komt terug.
first-months-part = Een schatting, voor de gewerkte dagen.
first-months-part-ruling = Een schatting met de regeling, voor de gewerkte dagen. Zonder beide is het ongeveer { $amount }.
first-months-back = Komt terug na de aangifte over { $year }
first-months-due = Nog te betalen na de aangifte over { $year }
first-months-waiting = Zolang de beslissing over de { -ruling } er nog niet is
first-months-waiting-then = Een werkgever mag daarop wachten en niets belastingvrij maken. Met de beslissing volgt { $amount } voor elke maand wachten.
first-months-number = Zonder burgerservicenummer (BSN)
first-months-number-then = Er wordt { $rate } ingehouden. Dat wordt binnen het jaar hersteld zodra het nummer er is, of anders na de aangifte. Maak op tijd een afspraak met de gemeente.
account-title =
    { $role ->
        [employer] Wat er in het eerste jaar op de rekening komt
       *[migrant] Wat er in je eerste jaar op de rekening komt
    }
account-note = Voordat de zorgverzekering ervan is betaald.
account-note-ruling = Met de { -ruling }, en voordat de zorgverzekering ervan is betaald.
account-month = Maand
account-amount = Op de rekening
account-ordinary = Een gewone maand
account-special_rewards = Met { $rewards }
account-part_month = Een maand die voor een deel is gewerkt
account-without_number = Nog geen nummer (BSN)
account-waiting = Het besluit over de regeling is er nog niet
account-back_pay = Met wat volgt over de maanden wachten
account-number-then = In de maanden zonder nummer wordt meer ingehouden. De werkgever mag dat binnen hetzelfde kalenderjaar herstellen, zodra het nummer er is. Anders komt het terug met de aangifte.
account-asks =
    { $role ->
        [employer] Weet je meer over deze maanden?
       *[migrant] Weet je meer over je eerste maanden?
    }
first-months-health = Van het nettoloon betaalt iedereen ook een zorgverzekering: gemiddeld { $amount } per maand in { $year }.
first-months-health-own = Van het nettoloon gaat { $amount } per maand naar de zorgverzekering.

## Veranderingen op het werk
at-work-title = Wat als er op het werk iets verandert?
fewer-hours-title = Minder uren
fewer-hours-note = Het loon gaat met de uren omlaag; de salarisnormen niet. De bedragen zijn die van { $years }.
field-part_time_percent = Deel van de volle uren
fewer-hours-full = Volle uren
fewer-hours-care = Ga dit na voordat de uren veranderen. Onder de salarisnorm van een jaar vervalt de regeling voor dat hele jaar, dus het kan terugtellen tot januari.
leave-title = Verlof of ziekte
leave-intro = Kies wat het is, en van wanneer tot wanneer. Dan zie je wat het verandert.
field-leave_kind = Verlof of ziekte
option-leave_kind-unpaid = Onbetaald verlof
option-leave_kind-parental = Ouderschapsverlof
option-leave_kind-maternity = Verlof bij zwangerschap, geboorte, adoptie of pleegzorg
option-leave_kind-illness = Ziekte
field-leave_from = Eerste dag ervan
field-leave_until = Laatste dag ervan
field-leave_pay_percent = Wat van het loon doorloopt, in procenten
hint-leave_pay_percent = Met uitkeringen die via de werkgever komen. Laat leeg als er niets doorloopt.
leave-without = Zonder
leave-with = Met
leave-net = Netto over { $year }: { $route }
leave-until = Laatste dag van de regeling
leave-ruling-lost = Het loon van het eerste jaar zou dan niet boven de salarisnorm van de regeling komen.
leave-ruling-ends = De regeling zou dan na { $date } stoppen: het loon van het jaar erna zou onder de salarisnorm liggen.
leave-ruling-holds = De regeling loopt door, net als zonder dit verlof.
leave-threshold = Ouderschapsverlof en verlof bij zwangerschap, geboorte, adoptie of pleegzorg tellen niet tegen je voor de salarisnorm van de regeling. Onbetaald verlof en ziekte wel: onder de norm van een jaar vervalt de regeling voor dat hele jaar.

## Een loonstrook controleren
payslip-title = Een loonstrook controleren
payslip-intro = Kijk wat de officiële tabellen inhouden. De kortingen zijn die van de andere antwoorden.
payslip-withheld = Volgens de tabellen van { $year }
payslip-from-wage = Ingehouden op het loon
payslip-from-reward = Ingehouden op wat één keer komt, tegen { $rate }
payslip-credit = Arbeidskorting, zoals de loonstrook die noemt
payslip-sum = De tabellen rekenen met { $row } per jaar.
payslip-differs = Staat er iets anders op de loonstrook? Vraag het eerst de werkgever: het loon dat telt, de periode of de kortingen kunnen anders zijn.
field-payslip_wage = Belastbaar loon op de loonstrook
hint-payslip_wage = Na pensioen en zonder onbelast deel (loon voor de loonheffing, kolom 14).
field-payslip_date = Een dag waarvoor die is
hint-payslip_date = Laat leeg voor vandaag.
field-payslip_period = Voor
option-payslip_period-month = een maand
option-payslip_period-four_weeks = vier weken
option-payslip_period-week = een week
option-payslip_period-day = een dag
option-payslip_period-quarter = een kwartaal
field-payslip_table = Welke tabel?
option-payslip_table-white = Wit: loon voor werk van nu
option-payslip_table-green = Groen: een pensioen of de meeste uitkeringen
field-payslip_special_reward = Belastbaar vakantiegeld, bonus of dertiende maand erop
field-payslip_previous_year_wage = Belastbaar loon van het jaar ervoor
hint-payslip_previous_year_wage = Het tarief op zo’n betaling volgt dat. Laat leeg in een eerste jaar.
field-single_elderly_credit = Wordt de alleenstaande-ouderenkorting hier toegepast?

## De looptijd
term-title = De hele looptijd, maand voor maand
term-note = Wat er in een gewone maand op de rekening komt. Wat één keer per jaar wordt betaald staat niet in het beeld, maar wel in de tabel.
term-text = Netto in een gewone maand van { $from } tot en met { $until }.
term-text-route = { $route }: eerst { $first }, aan het eind { $last }.
term-months = Maanden
term-what = Wat het is
term-special_rewards = Met wat één keer per jaar wordt betaald.
term-part_month = Voor een deel gewerkt.
term-ruling_in_part = De regeling geldt voor een deel ervan.
term-cause = { $months }: { $causes }
term-ahead = Vooruitkijken: wat als loon en prijzen stijgen?
field-wage_growth_percent = Hoeveel stijgt het loon elk jaar in januari, in procenten?
hint-wage_growth_percent = 3 of 2,5. Laat het leeg als het gelijk blijft.
field-indexation_percent = Hoeveel stijgen de bedragen van de wet elk jaar, in procenten?
hint-indexation_percent = Belastingschijven, kortingen en salariseisen van jaren die nog niet bekend zijn.
assumption-wage_growth_percent = Het loon blijft gelijk.
assumption-indexation_percent = De bedragen van de wet blijven gelijk na het laatste jaar dat bekend is.
cause-start = De baan begint.
cause-start_of_ruling = De regeling begint.
cause-percentage = Een ander percentage mag belastingvrij zijn.
cause-birthday = Vanaf de maand na de verjaardag geldt de salarisnorm voor { $reduced_age } jaar en ouder.
cause-norm = De salarisnorm van de regeling laat minder ruimte voor een belastingvrij deel.
cause-cap = Het maximum van de regeling begrenst het belastingvrije deel.
cause-agreed_percentage = Het percentage in het contract is belastingvrij.
cause-full_percentage = Het volle percentage is belastingvrij.
cause-allowance_of_the_year = Het belastingvrije deel van het jaar wordt over andere betalingen verdeeld.
cause-wage_growth = Het loon stijgt.
cause-figures_of_the_year = De belastingbedragen van een nieuw jaar.
cause-indexation = De bedragen van de wet stijgen.
cause-costs = Een ander bedrag aan echte kosten is belastingvrij.
cause-end_of_costs = Echte kosten kunnen niet meer belastingvrij zijn.
cause-end_of_ruling = De regeling is afgelopen.
cause-norm_not_met = Het loon ligt niet meer boven de salarisnorm van de regeling.
cause-end_of_partial_non_resident = De partiële buitenlandse belastingplicht is afgelopen.
cause-leave = Verlof of ziekte.
cause-aow_age = De AOW-leeftijd.
cause-insurance = De verzekering gaat naar een ander land.

## Totalen
totals-title = Alle bedragen naast elkaar
totals-over = Over
totals-term = de hele looptijd
totals-gross = Brutoloon
totals-free = Waarvan belastingvrij
totals-on_top = Kosten daar bovenop, onbelast
totals-taxable = Belastbaar loon
totals-withheld = Ingehouden op loonstroken
totals-assessed = Belasting over het jaar, na de aangifte
totals-net = Netto
totals-employer = Kosten voor jou
totals-note = Alle jaren samen, op honderden euro’s. Het geldt alleen als de wet en de baan gelijk blijven. Kosten die worden vergoed zitten in het netto.
totals-note-year = Kosten die worden vergoed zitten in het netto.
term-total-ruling = Over de hele looptijd laat de regeling ongeveer { $amount } meer over dan zonder beide, als de wet en de baan gelijk blijven.
term-total-actual_costs = Over de hele looptijd laat het vergoeden van echte kosten ongeveer { $amount } meer over dan zonder beide, als de wet en de baan gelijk blijven.

## Beelden
picture-here =
    { $role ->
        [employer] dit aanbod
       *[migrant] jij bent hier
    }
picture-soft = Lichter: nog geen wet
picture-table = Hetzelfde in een tabel
curve-estimate = Niet alles hiervan is al wet.
curve-text-route = { $route }: { $low } bij { $from }, { $high } bij { $until }.
curve-text-here =
    { $role ->
        [employer] Dit aanbod ligt bij { $amount }.
       *[migrant] Jij bent bij { $amount }.
    }
beat-title = Wanneer echte kosten meer opleveren dan de regeling
beat-note = Netto over { $year }, als er meer of minder echte extra kosten worden vergoed in plaats van de regeling.
beat-text = Netto van een jaar met de regeling en met vergoede echte kosten, naar de kosten van een jaar.
beat-axis = Echte extra kosten per jaar die belastingvrij kunnen zijn
beat-crossing = Vanaf ongeveer { $amount } per jaar laat het vergoeden van echte kosten meer over dan de regeling.
beat-permit = Echte kosten moeten meer dan ongeveer { $amount } per jaar zijn om meer op te leveren dan de regeling. Uit het brutoloon kan dat niet: het loon in het contract zou eerst onder de salariseis van de vergunning komen. Kosten boven op het loon kennen die grens niet.
beat-no-crossing = De regeling laat niet meer over dan echte kosten.
beat-here =
    { $role ->
        [employer] De ingevulde kosten komen op { $amount } per jaar.
       *[migrant] Die van jou komen op { $amount } per jaar.
    }
beat-years = Over elk jaar, zolang de baan daarin loopt: { $years }.
beat-year = { $amount } in { $year }
beat-school = Schoolgeld van een internationale school kan ook naast de regeling belastingvrij zijn. Het beeld laat dat weg; de bedragen per jaar tellen het mee.
more-pay-title = Meer of minder loon
more-pay-note = Netto over { $year }, voor elk brutoloon rond dit loon.
more-pay-text = Netto van een jaar naar brutoloon.
more-pay-axis = Brutoloon { $period }
edge-at = { $amount }: { $what }
edge-about = Ongeveer { $amount }: { $what }
edge-scheme = de salariseis van de vergunning: { $scheme }.
edge-general_credit_falls = vanaf hier daalt de algemene heffingskorting.
edge-labour_credit_falls = vanaf hier daalt de arbeidskorting.
edge-labour_credit_ends = vanaf hier is er geen arbeidskorting.
edge-bracket_1_end = vanaf hier geldt het tweede belastingtarief.
edge-bracket_2_end = vanaf hier geldt het hoogste belastingtarief.
edge-norm = vanaf hier geldt de regeling: het loon ligt boven haar salarisnorm.
edge-full_allowance = vanaf hier is het volle percentage belastingvrij.
edge-cap = vanaf hier is niet meer van het loon belastingvrij: het maximum van de regeling.
edge-break_even = vanaf hier laten echte kosten meer over dan de regeling.
edge-permit_threshold = vanaf hier wordt geen loon meer uitgeruild voor kosten. Het loon in het contract zou onder de salariseis van de vergunning komen.

## De regeling
ruling-gain = Meer netto per maand, in { $years }
ruling-first-day = Eerste dag
ruling-last-day = Laatste dag
ruling-ask-by = Aanvragen uiterlijk op
ruling-ask-together = Werknemer en werkgever vragen de regeling samen aan. Uiterlijk op die dag aangevraagd werkt ze terug tot de eerste dag.
ruling-ask-late = Later aangevraagd begint ze op de eerste dag van de maand na de aanvraag.
ruling-ask-late-worth = Later aangevraagd begint ze op de eerste dag van de maand na de aanvraag: elke gemiste maand scheelt ongeveer { $amount }.
ruling-threshold-unpublished = De salarisnorm van de regeling voor { $year } is nog niet bekendgemaakt. Die wordt minstens { $amount } belastbaar loon per jaar.
ruling-threshold-expected = We verwachten { $amount }.
ruling-threshold-ceiling = Loon boven { $amount } is zeker genoeg.
near-threshold =
    Het loon ligt dicht bij de salarisnorm. In { $year } moet na het belastingvrije deel { $published ->
        [yes] { $threshold }
       *[no] naar verwachting { $threshold }
    } belastbaar loon overblijven, en het hele loon is { $room } hoger dan dat. Kijk dit na voordat je minder uren gaat werken, onbetaald verlof neemt of een bonus misloopt: onder de norm stopt de regeling vanaf 1 januari van dat jaar.
months-lost =
    { $count ->
        [one] Door de late aanvraag gaat { $count } maand van de looptijd verloren.
       *[other] Door de late aanvraag gaan { $count } maanden van de looptijd verloren.
    }
months-lost-worth = Samen waren ze ongeveer { $amount } waard geweest.
months-lost-else = Verder gaat er niets verloren.
ruling-years-title = Het belastingvrije deel, jaar voor jaar
ruling-years-free = { $percentage } belastingvrij:
ruling-years-nothing = niets is belastingvrij
ruling-years-threshold = Salarisnorm van een jaar: { $amount }
ruling-years-threshold-from = Vanaf { $date }: { $amount }
limit-percentage = De volle { $percentage } van het loon.
limit-agreed = Minder dan de volle { $percentage }, omdat minder is afgesproken.
limit-norm = Minder dan de volle { $percentage }: het belastbare loon mag niet onder de salarisnorm komen.
limit-cap =
    Minder dan de volle { $percentage }: meer dan { $sure ->
        [yes] { $cap }
       *[no] naar verwachting { $cap }
    } kan niet belastingvrij zijn.
ruling-years-cap =
    Meer dan { $sure ->
        [yes] { $cap }
       *[no] naar verwachting { $cap }
    } kan in { $year } niet belastingvrij zijn; dit loon blijft daaronder.
ruling-years-no-cap = In { $year } is er geen maximum.
ruling-years-sure = Hoe zeker de percentages zijn: { $certainty }.

## Wie hier al woonde
lived-here-why =
    { $role ->
        [employer] De regeling is bedoeld om mensen uit een ander land hierheen te halen. Daarom telt waar iemand woonde toen het contract werd afgesproken, en niet het paspoort.
       *[migrant] De regeling is bedoeld om werkgevers te helpen mensen uit een ander land te halen. Daarom telt waar je woonde toen het contract werd afgesproken, en niet je paspoort.
    }
lived-here-title = Wat nog open kan staan
way-doctorate_exception = Een promotie hier, of vlak bij de grens
way-doctorate_exception-how = Begint de baan binnen een jaar daarna, dan telt het verblijf voor de promotie niet tegen de regeling. Het maakt de regeling wel korter.
way-doctorate_exception-ask = Vul de promotie in
way-job_after_study = Een baan meteen na een studie of stage hier
way-job_after_study-how = Volgens het officiële beleid is een studie hier geen bezwaar. Een inspecteur kan het anders zien, dus de Belastingdienst beslist.
way-job_after_study-ask = Vul de studietijd hier in
way-employer_change = De regeling van een eerdere baan
way-employer_change-how = Ze loopt door bij een nieuwe werkgever als dat contract binnen { $employer_gap } maanden na de laatste dag van de eerdere baan is afgesproken.
way-employer_change-ask = Vul de eerdere regeling in
way-secondment = Een buitenlandse werkgever die een werknemer hierheen stuurt
way-secondment-how = Zo’n verblijf voor werk (detachering) telt als komst uit het buitenland. Dan is het antwoord op de vraag ja.
way-secondment-ask = Wijzig het antwoord
way-actual_costs = Echte extra kosten, vergoed
way-actual_costs-how = Bijvoorbeeld reizen naar het land van herkomst of een taalcursus. De werkgever kan ze belastingvrij vergoeden, met bewijs, zolang het verblijf hier tijdelijk is. Daarvoor geldt geen salarisnorm.
way-actual_costs-ask = Voeg kosten toe
lived-here-else = Dit gaat alleen over belasting: een vergunning hangt niet van de regeling af. En een verhuizing voor het werk kan met of zonder regeling onbelast worden vergoed.

## Wat de regeling nog meer verandert
effects-title = Wat de regeling nog meer verandert
effects-intro = Het belastingvrije deel gaat af van het loon in het contract. Wat dat loon volgt, wordt mee lager, tenzij er iets anders is afgesproken.
effect-benefits = Uitkeringen volgen het lagere loon
effect-benefits-amounts = In { $years } is dat { $ruling } per jaar met de regeling, en { $neither } zonder.
effect-benefits-how = Uitkeringen bij ziekte, werkloosheid en arbeidsongeschiktheid worden berekend over het loon zonder het belastingvrije deel. Boven het maximumloon voor deze uitkeringen maakt het niets uit.
effect-pension = Het pensioen wordt misschien lager
effect-pension-how = Pensioen wordt opgebouwd over het lagere loon, tenzij de pensioenregeling het belastingvrije deel meetelt. Vraag hoe het zit.
effect-holiday_allowance = Het vakantiegeld wordt misschien lager
effect-holiday_allowance-how = Volgens de wet is het een deel van het lagere loon. In het contract kan staan dat het over het volle loon wordt berekend. De bedragen op deze pagina gaan daarvan uit.
effect-pay_rises = Latere loonsverhogingen volgen het lagere loon
effect-pay_rises-how = Een ontslagvergoeding ook, tenzij in het contract iets anders staat. Spreek af welk loon telt.
effect-healthcare_benefit = De zorgtoeslag wordt misschien hoger
effect-healthcare_benefit-how = Het belastingvrije deel is geen inkomen voor deze toeslag, dus het inkomen waar die naar kijkt is lager. Voor de andere toeslagen geldt hetzelfde.
effect-driving_licence = Een buitenlands rijbewijs kan zonder examen worden omgewisseld
effect-driving_licence-how = Dat hoort bij de regeling. Wie in plaats daarvan echte kosten vergoed krijgt, kan dat niet. Vraag voor gezinsleden bij de RDW, de dienst voor voertuigen en rijbewijzen.
effect-mortgage = Hypotheekverstrekkers denken er verschillend over
effect-mortgage-how = Veel van hen tellen het belastingvrije deel maar voor een deel mee, of alleen zolang de regeling loopt. Vraag het voordat je op een huis biedt.
effect-savings = Spaargeld en aandelen worden belast zoals bij iedereen
effect-savings-years = Je kunt er nog voor kiezen voor { $years }.
effect-savings-how = Vroeger kon wie de regeling had ervoor kiezen daarover te worden belast als een inwoner van een ander land (partiële buitenlandse belastingplicht). Die keuze is afgeschaft. Alleen wie de regeling daarvoor al had, houdt haar nog korte tijd, en maakt haar in de aangifte.
effect-source = Gelezen bij { $source }.
effect-no-source = Algemeen bekend, maar hier niet naast een bron gelegd. Vraag het na voordat je erop rekent.

## Jaren
years-title = Jaar voor jaar
years-note = Netto over elk jaar, na de aanslag.
column-free = Belastingvrij met de regeling
column-ruling = Regeling
column-actual_costs = Echte kosten
column-neither = Zonder beide
column-status = Berust op
free-of-year = { $amount } ({ $percentage })
events-title = Wat er verandert, en wanneer
event-percentage = Vanaf { $year } is hoogstens { $to } van het loon belastingvrij; daarvoor { $from }.
event-birthday = Vanaf { $date } geldt de salarisnorm voor { $reduced_age } jaar en ouder: de maand na de verjaardag.
event-limited-agreed = In { $years } is minder belastingvrij dan zou mogen, omdat minder is afgesproken.
event-limited-norm = In { $years } is het deel van het loon boven de salarisnorm minder dan { $percentage }, dus is er minder belastingvrij.
event-limited-cap = In { $years } is het loon hoger dan het maximum: meer ervan is niet belastingvrij.
event-estimate = Bedragen voor { $year } en later berusten op wetsvoorstellen of schattingen. Ze veranderen nog iets.
event-end = { $date } is de laatste dag van de regeling.
event-end-early = Na { $date } zou het loon onder de salarisnorm liggen, dus dan stopt de regeling.

## Voorwaarden
taken-as-given = Aangenomen, hier niet gecontroleerd:
with-margin = Het bedrag is nog niet bekendgemaakt; dit is zeker genoeg.
judged-by-ind = De IND beslist.
judged-by-belastingdienst = De Belastingdienst beslist.
one-is-enough = Een hiervan is genoeg:
have-cents_per_month = { $amount } per maand
have-cents_in_period = { $amount } in deze periode
have-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
have-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
have-years = { $count } jaar
need-cents_per_month = minstens { $amount } per maand
need-cents_in_period = meer dan { $amount } in deze periode
need-days = meer dan { $count } dagen
need-months = meer dan { $count } maanden
need-years = minstens { $count } jaar

stays-deducted =
    { $count ->
        [one] Eerdere tijd in Nederland haalt { $count } maand van de looptijd af.
       *[other] Eerdere tijd in Nederland haalt { $count } maanden van de looptijd af.
    }
stays-in-doubt = Van { $count } daarvan is niet zeker dat het eraf gaat.
stay-ignored-few_working_days = Gaat er niet af: in elk jaar weinig werkdagen
stay-ignored-short_private_stays = Gaat er niet af: in elk jaar kort privéverblijf
stay-ignored-ended_too_long_ago = Gaat er niet af: lang genoeg geleden geëindigd
stay-ignored-not_before_start = Gaat er niet af: niet vóór de baan
stay-deducted =
    { $count ->
        [one] Haalt { $count } maand van de looptijd af
       *[other] Haalt { $count } maanden van de looptijd af
    }

compared = Hier: { $have }. Nodig: { $need }.
compared-need = Nodig: { $need }.
compared-date = Datum: { $have }. De grens: { $need }.
compared-ceiling = Hier: { $have }. Minstens nodig: { $last }. Zeker genoeg: { $ceiling }.

condition-highly_skilled_migrant = Kennismigrant
condition-eu_blue_card = Europese blauwe kaart
condition-free_movement = Vrij verkeer
condition-free_movement_nationality = Een paspoort van de EU, de EER of Zwitserland
condition-third_country_national = Een paspoort van buiten de EU, de EER en Zwitserland
condition-first_application = Een eerste aanvraag
condition-later_application_not_computed = Je hebt nu zo’n vergunning: dan gelden andere regels, die hier niet zijn berekend
condition-contract_with_employer_in_netherlands = Een contract met een werkgever in Nederland
condition-recognised_sponsor = De IND erkent de werkgever
condition-recognised_sponsor_not_needed = Met dit paspoort is geen erkende referent nodig
condition-pay_norm = Loon op de salariseis
condition-counted_pay = Loon dat meetelt
condition-age_30_plus = Salariseis vanaf { $reduced_age } jaar
condition-under_30 = Salariseis onder { $reduced_age } jaar
condition-age_under_30 = Jonger dan { $reduced_age } op de dag van de aanvraag
condition-reduced = Lagere salariseis voor pas afgestudeerden
condition-normal = Gewone salariseis
condition-recent_graduate = Een recent diploma dat meetelt
condition-wage_with_allowance_on_top = Je loon, als het vakantiegeld erbovenop komt
condition-graduate_by_degree = Door het diploma zelf
condition-holds_orientation_year = Heeft een vergunning voor het zoekjaar
condition-degree_opens_orientation_year = Een diploma dat het zoekjaar opent
condition-within_three_years_of_degree = Binnen { $graduate_years } jaar na het diploma
condition-degree_obtained = Het diploma is er op de dag van de aanvraag
condition-research_norm_not_computed = Onderzoek heeft een eigen salariseis, die hier niet is berekend
condition-market_wage = Marktconform loon
condition-working_conditions = Arbeidsvoorwaarden zoals gewoon in de sector
condition-paid_monthly_to_own_account = Elke maand betaald op de eigen rekening
condition-passport_valid = Een geldig paspoort
condition-no_public_order_objection = Geen bezwaar van openbare orde
condition-work_not_excluded = Werk waarvoor deze vergunning bestaat
condition-big_registration_not_computed = Inschrijving in het BIG-register, hier niet gecontroleerd
condition-recognition_of_profession_not_computed = Erkenning van het beroep, hier niet gecontroleerd
condition-not_excluded_from_blue_card = Niets dat een blauwe kaart uitsluit
condition-contract_length = Een contract dat lang genoeg is
condition-employer = De werkgever
condition-employer_has_real_activity = De werkgever heeft een echt bedrijf
condition-no_employer_fine_in_5_years = De werkgever kreeg in de laatste { $fine_years } jaar geen boete
condition-qualification = Kwalificatie
condition-higher_education_diploma = Een diploma hoger onderwijs dat bij de baan past
condition-programme_length = Duur van de opleiding
condition-diploma_level = Het diploma is gelijk aan een Nederlands
condition-relevant_experience = Relevante ervaring
condition-it_experience = Relevante ervaring in IT

## Lijsten van het formulier
row-earlier_stays = Periode { $number }
add-earlier_stays = Een periode in Nederland toevoegen
remove-earlier_stays = Periode { $number } weghalen
field-earlier_stays-kind = Waarvoor was dat?
option-earlier_stays-kind-work = Werk
option-earlier_stays-kind-private = Vakantie, familie of andere persoonlijke redenen
option-earlier_stays-kind-study = Studie of stage
field-earlier_stays-days_worked = Gewerkte dagen daarin
hint-earlier_stays-days_worked = Laat leeg als het elke werkdag was.
row-residence_periods = Plaats { $number }
add-residence_periods = Een plaats toevoegen
remove-residence_periods = Plaats { $number } weghalen
field-residence_periods-country = Land
field-residence_periods-beyond_150_km = Meer dan { $distance } km van de Nederlandse grens?
field-row-from = Van
hint-row-from = Een maand of jaar is genoeg: 3-2019 of 2019.
field-row-until = Tot en met
hint-row-until = Laat leeg als het tot de baan doorloopt.

## Kosten
costs-intro = Kosten die je alleen hebt omdat je buiten je eigen land woont en werkt. De werkgever kan sommige daarvan belastingvrij vergoeden, met bewijs, in plaats van de regeling.
row-costs = Kosten { $number }
field-costs-kind = Soort kosten
field-costs-amount = Bedrag
field-costs-from = Vanaf
hint-costs-from = Laat leeg als het met de baan begint.
field-costs-until = Tot en met
hint-costs-until = Laat leeg als het zo lang duurt als de baan.
field-costs-per = Hoe vaak
option-costs-per-month = per maand
option-costs-per-year = per jaar
option-costs-per-once = eenmalig
add-costs = Kosten toevoegen
remove-costs = Kosten { $number } weghalen
cost-first_housing = Eerste huisvesting in Nederland
cost-double_housing = Tweede woning, terwijl het huis in het buitenland blijft
cost-home_leave = Reizen naar het land van herkomst
cost-school_fees = Internationale school
cost-language_course = Cursus Nederlands
cost-personal_papers = Verblijfsvergunning, visum, rijbewijs
cost-preliminary_trip = Een eerste reis om een huis of school te vinden
cost-storage = Opslag van de inboedel
cost-tax_return = Hulp bij de aangifte
cost-medical_examinations = Medische keuringen en vaccinaties
cost-social_security_certificate = Verklaring sociale zekerheid
cost-living_costs = Hogere kosten van levensonderhoud
cost-utilities = Gas, water, elektriciteit
cost-private_calls = Bellen met het land van herkomst
cost-extra_social_security = Extra sociale zekerheid
cost-foreign_service_premium = Expat- of buitenlandtoelage
cost-capital_loss = Verlies op huis of auto
cost-house_purchase = Kopen of verkopen van een huis
cost-tax_equalisation = Compensatie van belasting (tax equalisation)
cost-furniture = Meubels
cost-exchanged_pay = Nog meer loon uitruilen voor deze kosten
field-costs_funding = Hoe worden deze kosten betaald?
option-costs_funding-exchange = Uit het brutoloon
option-costs_funding-on_top = Boven op het loon
hint-costs_funding = Uit het brutoloon blijft het pakket gelijk. Boven op het loon betaalt de werkgever meer.
never-title = Wat nooit belastingvrij is, en waarom
never-ordinary = { $kinds }: zolang je hier werkt, horen deze bij gewoon levensonderhoud.
never-wage = { $kinds }: deze gelden altijd als loon.
never-uncertain = { $kinds }: het is niet zeker of dit belastingvrij mag zijn, dus het telt niet mee.
costs-title =
    { $role ->
        [employer] De kosten, een voor een bekeken
       *[migrant] Je kosten, een voor een bekeken
    }
costs-total = { $amount } van deze kosten kan in { $year } belastingvrij worden vergoed.
cost-recognised = { $kind }: { $exempt } van { $cents } kan belastingvrij zijn.
cost-ordinary = { $ordinary } geldt als gewone huisvesting.
cost-refused = { $kind }: niets van { $cents }.
refusal-not_recognised_this_year = De wet staat het dit jaar niet toe.
refusal-always_wage = Het geldt altijd als loon.
refusal-uncertain = Het is niet zeker of het belastingvrij mag zijn.
refusal-below_permit_threshold = Het loon in het contract zou dan onder de salariseis van de vergunning komen.
costs-proof = Elke kostenpost moet worden bewezen, en de werkgever moet hem vergoeden. Alleen wat extra is telt, en wat niet wordt vergoed is later niet aftrekbaar.
costs-funding-exchange = Deze kosten gaan van het brutoloon af: het pakket blijft gelijk, en het loon in het contract daalt.
costs-funding-on_top =
    { $role ->
        [employer] Echte kosten komen boven op het loon: het loon blijft zoals het is, en je kosten stijgen met wat je vergoedt.
       *[migrant] Echte kosten komen boven op het loon: het loon blijft zoals het is, en de kosten van de werkgever stijgen met wat hij vergoedt.
    }
costs-until = Ze kunnen belastingvrij zijn tot en met { $date }: daarna geldt het verblijf niet meer als tijdelijk.
costs-choice = De werkgever kiest tussen deze kosten en de regeling in de eerste loonperiode vanaf { $date }, en daarna elk jaar in januari. De keuze geldt voor de rest van dat kalenderjaar.
cost-keep = Bewaar: { $evidence }.
evidence-first_housing = het huurcontract en de betalingen van de huur
evidence-double_housing = het huurcontract of de hypotheek van de woning die je aanhoudt, en die van de woning hier
evidence-home_leave = tickets en facturen, met de data van de reis
evidence-school_fees = de facturen van de school, en haar verklaring dat ze internationaal is
evidence-language_course = de factuur van de cursus
evidence-personal_papers = facturen en bewijzen van de leges
evidence-preliminary_trip = tickets en de hotelfactuur, met wat er wanneer is bezocht
evidence-storage = het contract en de facturen van de opslag
evidence-tax_return = de factuur van de adviseur, en wat hetzelfde in het land van herkomst zou kosten
evidence-medical_examinations = facturen, met waarvoor ze zijn
evidence-social_security_certificate = de verklaring en de factuur
evidence-living_costs = hoe de prijzen van beide plaatsen zich verhouden, uit een onafhankelijke bron
evidence-utilities = de rekeningen, en wat hetzelfde thuis kostte
evidence-private_calls = de rekeningen, met de gesprekken naar het land van herkomst
condition-actual_costs = Echte extra kosten, belastingvrij vergoed
condition-temporary_stay = Het verblijf is tijdelijk
condition-country_of_origin = Je komt uit een ander land
condition-reimbursed_by_employer = De werkgever vergoedt de kosten
condition-proved_per_cost = Elke kostenpost is bewezen

## Waar het antwoord op rust
basis-title = Waar dit op rust
assumptions-title = Aangenomen
assumptions-changeable = Aangenomen, en makkelijk te veranderen
change = Veranderen
assumption-residence = Je woont in Nederland, vanaf je eerste werkdag hier.
assumption-insured = Vanaf dan ben je in Nederland verzekerd.
assumption-below_aow_age = Je bent jonger dan de AOW-leeftijd.
assumption-ruling_agreed_in_contract = Het contract geeft het belastingvrije deel naast een lager loon, en staat een kleiner deel toe.
assumption-ruling_ends_for_good_below_the_norm = Na een jaar onder de salarisnorm komt de regeling niet terug. Dat zegt maar één bron.
assumption-pay_day = Het loon wordt op de laatste dag van de maand betaald.
assumption-other_wage_yearly = Je hebt geen loon van een andere werkgever.
assumption-wage_received_during_the_term = De regeling geldt voor wat uiterlijk op de laatste dag wordt betaald; van loon dat later komt is niets belastingvrij.
assumption-wage_from_others_makes_room = Loon van anderen telt mee voor de salarisnorm, en laat zo meer van dit loon belastingvrij. Dat is één uitleg van de regels.
assumption-holiday_allowance_month = Vakantiegeld wordt in mei betaald.
assumption-part_month_of_five_day_weeks = In een maand waarin je maar een deel werkt, werk je vijf dagen per week; de loonstrook ervan is een schatting.
assumption-special_reward_rate_on_converted_wage = Vakantiegeld wordt belast naar het loon van een heel jaar.
assumption-free_part_out_of_gross_pay = Het belastingvrije deel gaat van het brutoloon af, dus het pakket blijft gelijk.
assumption-costs_proved_and_reimbursed = De kosten zijn bewezen, en de werkgever vergoedt ze.
assumption-costs_spread_over_the_payments = De kosten zijn verdeeld over de betalingen van het jaar.
assumption-ordinary_housing_on_wage_before_exchange = Het gewone deel van huisvesting is berekend over het hele loon.
assumption-norm_on_wage_paid = De salarisnorm van de regeling is getoetst aan het loon van het jaar.
assumption-cap_by_calendar_days = In een deel van een jaar is het maximum naar dagen verdeeld.
assumption-allowance_down_to_the_norm = Het belastingvrije deel mag zo ver gaan dat het belastbare loon precies op de salarisnorm uitkomt. Sommige adviseurs houden één euro ruimte.
assumption-university_master = De master is van een universiteit, niet van een hogeschool (hbo).
assumption-late_request_does_not_move_the_end = Een late aanvraag verschuift de laatste dag van de regeling niet.
assumption-earlier_work_on_weekdays = Eerder werk hier was op elke werkdag, waar de dagen niet zijn geteld.
assumption-amounts_change_by_indexation_only = Normen die nog niet bekend zijn volgen de gewone jaarlijkse stijging.
assumption-rise_below_ceiling = Geen norm stijgt meer dan de grens die hier is gebruikt.
assumption-index_does_not_fall = Geen norm daalt.
assumption-pay_holiday_allowance = Het vakantiegeld zit in het bedrag.
assumption-programme_accredited = De opleiding is geaccrediteerd.
assumption-degree_relevant_to_job = Het diploma past bij de baan.
assumption-job_kind = Het werk is geen van de bijzondere soorten.
assumption-employer_has_real_activity = De werkgever heeft een echt bedrijf.
assumption-employer_fined_last_5y = De werkgever kreeg in de laatste { $fine_years } jaar geen boete.
assumption-holiday_allowance_base = Vakantiegeld is berekend over het loon voordat het belastingvrije deel eraf gaat.
assumption-pay_in_line_with_market = Het loon is marktconform.
assumption-pay_paid_monthly_to_own_account = Het loon komt elke maand op de eigen rekening van de werknemer.
assumption-pay_period = Het loon is per maand.
assumption-premium_awf = De premie voor de WW is laag bij een contract zonder einddatum of waarvan dat niet bekend is, en hoog bij een contract met een einddatum.
assumption-premium_aof = De premie voor arbeidsongeschiktheid is de hoge, voor een middelgrote of grote werkgever.
assumption-pension_employee_percent = Er gaat geen pensioenpremie af. Met pensioen is het nettoloon lager.
assumption-pension_employer_percent = Je betaalt geen pensioenpremie.
assumption-pension_offset_yearly = Pensioen wordt opgebouwd over al het gewone loon en het vakantiegeld.
assumption-pay_thirteenth = Er is geen dertiende maand.
assumption-pay_bonus_yearly = Er is geen bonus.
assumption-pay_sign_on_bonus = Er is geen tekenbonus.
assumption-pay_stock_yearly = Er horen geen aandelen bij het loon.
assumption-pay_car_addition_yearly = Er is geen auto van de zaak voor privégebruik.
assumption-moving_costs_reimbursed = De werkgever vergoedt geen verhuizing.
assumption-removal_for_the_work = De verhuizing is voor het werk, binnen twee jaar en van ver genoeg, dus de vergoeding is onbelast tot de grens.
assumption-thirteenth_month_and_bonus_paid_in_december = Een dertiende maand, een bonus en aandelen komen in december, of met het laatste loon.
assumption-part_time_percent = De uren zijn volle uren.
assumption-payroll_credit = De werkgever past de loonheffingskorting toe.
assumption-passport_valid = Het paspoort is geldig.
assumption-public_order_objection = Er is geen bezwaar van openbare orde.
assumption-costs_funding = Vergoede kosten gaan van het brutoloon af.
assumption-user_role = Je verhuist zelf.
outside-title = Wat hier niet bij zit
outside-earlier_stays_in_the_term = Hoeveel eerder verblijf de looptijd van de regeling verkort.
outside-other_income_of_the_year = Ander inkomen in hetzelfde jaar.
outside-employer_cost_from_aow_age = Wat een werknemer de werkgever kost vanaf de AOW-leeftijd.
outside-insurance_elsewhere = De premies van het land waar je verzekerd bent, voor jou en voor de werkgever.
outside-tax_of_the_country_of_residence = De belasting van het land waar je woont, en wat het verdrag met Nederland zegt.
outside-qualifying_non_resident = Of bijna al je inkomen hier wordt belast: dan zijn de kortingen in de aangifte hoger.
outside-combination_credit = De combinatiekorting voor werkende ouders, zolang je niet hebt gezegd of je een partner hebt.
outside-other_pay = Toeslagen, loon van anderen en overwerk.
outside-yearly_choice = Echte kosten die vóór de eerste keuze van de werkgever worden vergoed, met de regeling daarna in hetzelfde jaar.
outside-entry_visa = Het inreisvisum (mvv), de tuberculosetest en de papieren die je meeneemt.
outside-work_from_abroad_before_arrival = Belasting en verzekering over de maanden waarin je vóór je komst vanuit het buitenland werkt.
outside-leave_under_a_permit = Wat de IND doet als het loon een tijd onder de drempel van een vergunning zakt. Bij een kennismigrant zijn onbetaald verlof en ziekengeld eronder geen excuus; verlof bij zwangerschap, geboorte, adoptie of zorg wel, als het binnen vier weken is gemeld. Vraag het na voordat je ermee instemt.
outside-later_application_not_computed = Een verlenging, of een andere werkgever, op een vergunning die je al hebt.
outside-research_norm_not_computed = De lagere salarisnorm voor onderzoek en voor artsen in opleiding.
outside-big_registration_not_computed = Inschrijving in het BIG-register voor beroepen in de zorg.
outside-recognition_of_profession_not_computed = Erkenning van een gereglementeerd beroep.
outside-minimum_wage_after_exchange = Of het loon dat in het contract overblijft ten minste het minimumloon is.
outside-other_schemes = Andere vergunningen, zoals onderzoeker, overplaatsing binnen een bedrijf, zoekjaar, start-up of studie.
figures-title = Cijfers van de wet die hier zijn gebruikt
figures-note = Elk met waar het staat, hoe zeker het is en het artikel. De namen zijn die van de rekenhulp.
figure-unpublished = nog niet bekendgemaakt
figure-projected = verwacht { $amount }
figure-from = vanaf { $date }
certainty-confirmed = bevestigd
certainty-computed = berekend volgens een officiële regel
certainty-derived = volgt uit wetsteksten samen
certainty-secondary_sources = volgens verschillende adviseurs
certainty-one_source = in één bron gezien
certainty-unconfirmed = niet bevestigd
group-income_tax = Inkomstenbelasting
group-national_insurance = Volksverzekeringen
group-general_tax_credit = Algemene heffingskorting
group-labour_tax_credit = Arbeidskorting
group-elderly_tax_credit = Ouderenkorting
group-young_disabled_tax_credit = Jonggehandicaptenkorting
group-combination_tax_credit = Inkomensafhankelijke combinatiekorting
group-state_pension = AOW-leeftijd
group-reimbursements = Onbelaste vergoedingen
group-employer_premiums = Premies van de werkgever
group-healthcare_levy = Werkgeversheffing Zvw
group-healthcare_benefit = Zorgtoeslag en zorgverzekering
group-payroll = Regels voor de loonadministratie
group-minimum_wage = Minimumloon en vakantiebijslag
group-ruling = De { -ruling }
group-ruling_transition = Overgangsrecht van de { -ruling }
group-extraterritorial_costs = Echte extra kosten
group-highly_skilled_migrant = Kennismigrant
group-eu_blue_card = Europese blauwe kaart
receipt-title = Bon: zo is dit antwoord na te rekenen
receipt-engine = Versie
receipt-checked = Cijfers laatst gecontroleerd
receipt-until = Cijfers tot en met
receipt-sha = Vingerafdruk van de cijfers
receipt-request = Wat is gelezen
receipt-articles = Wetsartikelen

## Meer over de regeling
ruling-form-intro = Weinig mensen hebben deze vragen nodig. Laat leeg wat je niet weet.
field-ruling_agreed_in_contract = Geeft het contract het belastingvrije deel naast een lager loon?
hint-ruling_agreed_in_contract = Dat moet worden afgesproken, meestal in een aanvulling op het contract. Een deel van hetzelfde loon belastingvrij noemen is niet genoeg.
field-ruling_percentage_agreed = Belastingvrij percentage dat in het contract is afgesproken, als dat lager is
hint-ruling_percentage_agreed = Sommige werkgevers spreken minder af dan de wet toestaat.
field-other_wage_yearly = Loon per jaar van andere werkgevers
hint-other_wage_yearly = Vóór belasting, hier of in het buitenland, naast deze baan. Het telt mee voor de salarisnorm.
field-master_of_university = Is de master van een universiteit (wetenschappelijk onderwijs)?
hint-master_of_university = Een hbo-master verlaagt de salarisnorm niet.
field-pay_day = Dag van de maand waarop het loon wordt betaald
hint-pay_day = Dat telt voor de laatste maand van de regeling.
field-related_employer = Hoort de nieuwe werkgever bij dezelfde groep als de vorige?
hint-related_employer = Bij een overgang zonder een dag ertussen: dan hoeft niets opnieuw te worden aangevraagd.

## Folds of the form, and the first months
given-intro = De meeste mensen kunnen dit zo laten staan. Verander wat voor jou anders is.
field-holiday_allowance_month = In welke maand wordt het vakantiegeld betaald?
hint-holiday_allowance_month = De meeste werkgevers betalen het in mei.
field-contract_signed = Dag waarop het contract is afgesproken
field-previous_employment_ended = Laatste dag van de vorige baan met de regeling
hint-previous_employment_ended = Alleen als deze baan bij een nieuwe werkgever is.
field-contract_kind = Hoelang loopt het contract?
option-contract_kind-permanent = Zonder einddatum
option-contract_kind-fixed = Tot een einddatum
field-contract_permanent = Contract zonder einddatum
field-contract_end = Laatste dag van het contract
field-job_kind = Soort werk
option-job_kind-regular = Geen van de andere
option-job_kind-it_manager_or_professional = Manager of specialist in IT
option-job_kind-scientific_researcher = Onderzoek of onderwijs bij een erkende instelling
option-job_kind-doctor_in_training = Arts in opleiding tot specialist
option-job_kind-big_profession = Zorgberoep in het BIG-register
option-job_kind-regulated = Een ander gereglementeerd beroep
option-job_kind-cleric = Geestelijke
option-job_kind-paid_footballer = Betaald voetballer
field-relevant_experience_years = Jaren relevant werk op het niveau van hoger onderwijs
field-it_experience_years_in_last_7y = Jaren relevant IT-werk in de laatste { $it_window } jaar
field-nl_permit = Nederlandse verblijfsvergunning nu
option-nl_permit-none = Geen
option-nl_permit-highly_skilled_migrant = Kennismigrant
option-nl_permit-eu_blue_card = Europese blauwe kaart
option-nl_permit-researcher = Onderzoeker
option-nl_permit-orientation_year = Zoekjaar
option-nl_permit-study = Studie
option-nl_permit-temporary_protection = Tijdelijke bescherming
option-nl_permit-other = Een andere vergunning
field-had_orientation_year = Eerder een vergunning voor het zoekjaar gehad?
field-application_date = Dag van de aanvraag van de vergunning
hint-application_date = Laat leeg voor vandaag.
field-first_day_in_nl = Eerste werkdag in Nederland
hint-first_day_in_nl = Alleen als het werk eerst vanuit het buitenland begint.
field-ruling_held =
    { $role ->
        [employer] Heeft deze persoon de regeling al?
       *[migrant] Heb je de regeling al?
    }
field-ruling_first_used = Eerste dag waarop de regeling is gebruikt
hint-ruling_first_used = Zonder onderbreking sindsdien, ook bij een eerdere werkgever.
field-ruling_in_december_2022_payroll = Zat de regeling in de loonadministratie van december { $december }?
field-ruling_request_date = Dag waarop de regeling is of wordt aangevraagd
field-ruling_state = Is de regeling aangevraagd of toegekend?
option-ruling_state-none = Nee
option-ruling_state-requested = Aangevraagd
option-ruling_state-granted = Toegekend
hint-ruling_request_date = Laat leeg als dat nog niet vaststaat.
field-ruling_decision_expected = Dag waarop het besluit over de regeling wordt verwacht
hint-ruling_decision_expected = Tot dan mag de werkgever inhouden alsof er geen regeling is.
field-citizen_number_from = Dag waarop de werkgever het burgerservicenummer (BSN) krijgt
hint-citizen_number_from = Tot dan wordt veel meer ingehouden. Laat leeg als het er vanaf het begin is.
field-health_premium_monthly = Zorgverzekering per maand
hint-health_premium_monthly = Wat de verzekeraar vraagt. Laat leeg voor het gemiddelde.
field-pay_in_line_with_market = Is het loon marktconform?
option-pay_in_line_with_market-doubtful = Ik betwijfel het
field-payroll_credit = Past deze werkgever de loonheffingskorting toe?
field-pay_paid_monthly_to_own_account = Komt het loon elke maand op de eigen rekening van de werknemer?
field-degree_relevant_to_job = Past het diploma bij de baan?
field-programme_accredited = Is de Nederlandse opleiding geaccrediteerd?
field-employer_has_real_activity = Heeft de werkgever een echt bedrijf?
field-employer_fined_last_5y = Kreeg de werkgever in de laatste { $fine_years } jaar een boete onder arbeids- of belastingrecht?
field-premium_awf = Premie voor de WW (AWf)
option-premium_awf-by_contract = Volgens het contract: laag zonder einddatum, hoog met een einddatum
option-premium_awf-low = Laag
option-premium_awf-high = Hoog
option-premium_awf-government = Overheidswerkgever (Ufo)
field-premium_aof = Premie voor arbeidsongeschiktheid (Aof)
option-premium_aof-large = Hoog: een middelgrote of grote werkgever
option-premium_aof-small = Laag: een kleine werkgever
field-premium_whk_percent = Je eigen premie Werkhervattingskas (Whk)
hint-premium_whk_percent = In procenten, uit de beschikking van de Belastingdienst. Laat leeg voor het gemiddelde.
field-pay_sign_on_bonus = Tekenbonus
hint-pay_sign_on_bonus = Eén keer betaald, met het eerste loon.
field-pay_stock_yearly = Aandelen die in een jaar van de werknemer worden
hint-pay_stock_yearly = De waarde op de dag dat dat gebeurt (vesting).
field-pay_car_addition_yearly = Auto van de zaak: de bijtelling per jaar
hint-pay_car_addition_yearly = Een deel van de cataloguswaarde, min de eigen bijdrage.
field-moving_costs_reimbursed = Verhuizing die de werkgever vergoedt
hint-moving_costs_reimbursed = Zonder de kosten van het overbrengen van de inboedel; die zijn hoe dan ook onbelast.
field-residence =
    { $role ->
        [employer] Waar woont deze persoon zolang die hier werkt?
       *[migrant] Waar woon je zolang je hier werkt?
    }
field-resident_from = Eerste dag dat Nederland de woonplaats is
hint-resident_from = Laat leeg als het de eerste werkdag is.
field-qualifying_non_resident = Wordt minstens negen tiende van het inkomen in Nederland belast?
hint-qualifying_non_resident = Dan telt de aangifte als die van een inwoner. Het gaat om het inkomen van het hele jaar, overal vandaan.
field-insured =
    { $role ->
        [employer] Waar is deze persoon verzekerd?
       *[migrant] Waar ben je verzekerd?
    }
hint-insured = Voor AOW, Anw en Wlz. Met een A1-verklaring is dat een ander land.
option-insured-nl = In Nederland
option-insured-elsewhere = In een ander land
field-insured_from = Eerste dag verzekerd in Nederland
hint-insured_from = Alleen als die dag komt terwijl het werk hier al loopt.
field-young_disabled = Is er recht op de jonggehandicaptenkorting?
field-partner =
    { $role ->
        [employer] Heeft deze persoon een partner?
       *[migrant] Heb je een partner?
    }
hint-partner = Getrouwd, geregistreerd of samenwonend; ook als de partner in het buitenland woont.
field-partner_income_yearly = Inkomen van de partner in het jaar
hint-partner_income_yearly = Vóór belasting, waar het ook is verdiend. Vul 0 in als er geen is.
field-partner_insured = Waar is de partner verzekerd voor zorg?
option-partner_insured-nl = In Nederland
option-partner_insured-elsewhere = In een ander land
field-income_before_arrival_yearly = Inkomen in het buitenland in het jaar van aankomst, ervóór
hint-income_before_arrival_yearly = Het telt mee voor de zorgtoeslag van dat jaar.
field-youngest_child_born = Wanneer is het jongste kind geboren?
hint-youngest_child_born = Van de kinderen in hetzelfde huis. Het jaar is genoeg. Laat leeg als er geen zijn.
field-pension_employee_percent =
    { $role ->
        [employer] Het deel van de pensioenpremie voor de werknemer
       *[migrant] Jouw deel van de pensioenpremie
    }
hint-pension_employee_percent = In procenten van het loon boven het deel zonder pensioen. Laat leeg als er geen is.
field-pension_offset_yearly = Loon per jaar waarover geen pensioen wordt opgebouwd (franchise)
hint-pension_offset_yearly = Die staat in de pensioenregeling. Laat leeg als je het niet weet.
field-pension_employer_percent = Jouw deel van de pensioenpremie
hint-pension_employer_percent = In procenten van hetzelfde loon.
field-pay_thirteenth = Een dertiende maand
option-pay_thirteenth-none = Geen
option-pay_thirteenth-lump_sum = In één keer, in december
option-pay_thirteenth-twelve_parts = In twaalf delen, met het loon
field-pay_thirteenth_amount = De dertiende maand van een heel jaar
hint-pay_thirteenth_amount = Vóór belasting. Laat leeg voor één maand loon.
field-pay_bonus_yearly = Bonus per jaar
hint-pay_bonus_yearly = Vóór belasting.
field-passport_valid = Is het paspoort geldig?
field-public_order_objection = Is er een bezwaar van openbare orde, zoals een veroordeling?
field-costs = Echte extra kosten
field-day = Vandaag

## Conditions, and what would change the ruling
verdict-met = voldaan
verdict-judgement = een instantie beslist
verdict-unknown = er ontbreekt een feit
verdict-no_norm = bedrag nog niet bekendgemaakt
verdict-not_met = nog niet voldaan
verdict-closed = staat niet open
change-raise_pay_above_norm = Een belastbaar loon boven { $yearly } per jaar haalt de salarisnorm van de regeling zeker.
change-raise_pay_for_full_allowance = Met ongeveer { $monthly } per maand meer, vanaf { $yearly } per jaar, is het volle percentage belastingvrij.
change-raise_pay_to_keep_ruling = Vanaf { $yearly } per jaar loopt de regeling zeker door na { $date }. Met dit loon stopt ze dan, omdat de salarisnorm stijgt.
norm-general = gewoon
norm-under_30_with_master = jonger dan { $reduced_age } met een master
